// === constructors as functions, nested patterns and niche-like payloads
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum E {
    U(),
    A(u8),
    B(u8, String),
    C(Option<Box<E>>, [i32; 2]),
    N((), ((),)),
}
fn depth(e: &E) -> usize {
    match e {
        E::C(Some(inner), _) => 1 + depth(inner),
        E::C(None, [a, ..]) if *a > 0 => 100,
        E::U() | E::A(..) | E::B(.., _) => 0,
        E::C(..) | E::N(..) => 1,
    }
}
fn main() {
    let make: [fn(u8) -> E; 2] = [E::A, |n| E::B(n, n.to_string())];
    println!("{:?}", make.map(|f| f(3)));
    println!("{:?}", (1..3).map(E::A).chain([E::U(), E::N((), ((),))]).collect::<Vec<_>>());
    let e = E::C(Some(Box::new(E::C(None, [1, 0]))), [0; 2]);
    println!("{} {} {}", depth(&e), depth(&E::U()), depth(&E::C(None, [0; 2])));
    println!("{:?} {}", E::A(9).partial_cmp(&E::B(0, String::new())), E::B(1, "a".into()) < E::B(1, "b".into()));
    let E::B(n, s) = E::B(1, "x".into()) else { panic!() };
    println!("{n} {s}");
}

// === changes in place through every kind of access
#[derive(Debug, Clone)]
enum Shape {
    Circle(f64),
    Poly(Vec<(f64, f64)>, &'static str),
    Group(Box<[Shape]>),
}
impl Shape {
    fn grow(&mut self, k: f64) -> &mut Self {
        match self {
            Self::Circle(r) => *r *= k,
            Self::Poly(pts, name) => {
                for (x, y) in pts.iter_mut() {
                    (*x, *y) = (*x * k, *y * k);
                }
                *name = "grown";
            }
            Self::Group(all) => all.iter_mut().for_each(|s| {
                s.grow(k);
            }),
        }
        self
    }
    fn radius(&mut self) -> Option<&mut f64> {
        if let Shape::Circle(r) = self { Some(r) } else { None }
    }
}
fn main() {
    let mut g = Shape::Group(Box::new([Shape::Circle(1.0), Shape::Poly(vec![(1.0, 2.0)], "p")]));
    g.grow(2.0).grow(0.5).grow(3.0);
    println!("{g:?}");
    if let Shape::Group(ref mut all) = g {
        *all[0].radius().unwrap() += 0.5;
        all[1] = Shape::Circle(0.0);
        all.swap(0, 1);
        if let [Shape::Circle(a), Shape::Circle(b)] = &mut all[..] {
            std::mem::swap(a, b);
            *a -= 1.0;
        }
    }
    println!("{g:?}");
    let copy = g.clone();
    let Shape::Group(all) = g else { return };
    let rs: Vec<f64> = all.into_vec().into_iter().filter_map(|s| match s { Shape::Circle(r) => Some(r), _ => None }).collect();
    println!("{rs:?} {}", matches!(copy, Shape::Group(x) if x.len() == 2));
}

// === generic, recursive and empty payloads; Option-like and Result-like
use std::convert::Infallible;
#[derive(Debug, Clone, Copy, PartialEq)]
enum Opt<T> {
    Nope,
    Yes(T),
}
impl<T> Opt<T> {
    fn map<U>(self, f: impl FnOnce(T) -> U) -> Opt<U> {
        match self {
            Opt::Nope => Opt::Nope,
            Opt::Yes(t) => Opt::Yes(f(t)),
        }
    }
    fn zip<U>(self, o: Opt<U>) -> Opt<(T, U)> {
        match (self, o) {
            (Self::Yes(a), Opt::Yes(b)) => Opt::Yes((a, b)),
            _ => Opt::Nope,
        }
    }
    fn as_mut(&mut self) -> Opt<&mut T> {
        match *self {
            Opt::Nope => Opt::Nope,
            Opt::Yes(ref mut t) => Opt::Yes(t),
        }
    }
}
#[derive(Debug)]
enum List<T> {
    Nil,
    Cons(T, Box<List<T>>),
}
use List::{Cons, Nil};
impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Self {
        let mut it = it.into_iter();
        match it.next() {
            None => Nil,
            Some(x) => Cons(x, Box::new(Self::from_iter(it.collect::<Vec<_>>()))),
        }
    }
}
impl<T> Iterator for List<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        match std::mem::replace(self, Nil) {
            Nil => None,
            Cons(x, rest) => {
                *self = *rest;
                Some(x)
            }
        }
    }
}
fn always(r: Result<u8, Infallible>) -> u8 {
    let Ok(n) = r;
    n
}
fn main() {
    let mut y = Opt::Yes(Opt::Yes(None::<u8>));
    println!("{:?} {:?}", y.map(|o| o == Opt::Nope), Opt::<Opt<()>>::Yes(Opt::Nope));
    if let Opt::Yes(Opt::Yes(o)) = y.as_mut() { *o = Some(4) }
    println!("{y:?} {:?} {:?}", y.zip(Opt::Yes('c')), Opt::Nope::<u8>.zip(y));
    let l: List<_> = "abc".chars().collect();
    println!("{l:?}");
    println!("{:?}", l.map(|c| c as u32).sum::<u32>());
    println!("{} {}", always(Ok(3)), std::mem::size_of::<Option<Infallible>>());
    println!("{:?}", Opt::Yes(()).map(|()| [(); 2]).map(|a| a.len()));
}

// === dispatch tables, interpreters and conversions
use std::collections::VecDeque;
#[derive(Debug, Clone, PartialEq)]
enum Val {
    Num(f64),
    Str(String),
    List(VecDeque<Val>),
    Fun(fn(&[Val]) -> Val),
    Nil,
}
macro_rules! from { ($($t:ty => $v:ident),*) => { $(impl From<$t> for Val { fn from(x: $t) -> Val { Val::$v(x.into()) } })* }; }
from!(f64 => Num, i32 => Num, &str => Str, String => Str, Vec<Val> => List);
impl<T: Into<Val>> From<Option<T>> for Val {
    fn from(o: Option<T>) -> Val {
        o.map_or(Val::Nil, T::into)
    }
}
impl TryFrom<Val> for f64 {
    type Error = Val;
    fn try_from(v: Val) -> Result<f64, Val> {
        match v {
            Val::Num(n) => Ok(n),
            Val::Str(ref s) => s.parse().map_err(|_| v),
            other => Err(other),
        }
    }
}
impl std::ops::Add for Val {
    type Output = Val;
    fn add(self, o: Val) -> Val {
        use Val::*;
        match (self, o) {
            (Num(a), Num(b)) => Num(a + b),
            (Str(a), Str(b)) => Str(a + &b),
            (List(mut a), List(mut b)) => {
                a.append(&mut b);
                List(a)
            }
            (List(mut a), x) => {
                a.push_back(x);
                List(a)
            }
            (x, List(mut b)) => {
                b.push_front(x);
                List(b)
            }
            (Nil, x) | (x, Nil) => x,
            (a, b) => List([a, b].into()),
        }
    }
}
fn main() {
    let vs: Vec<Val> = vec![1.into(), 2.5.into(), "x".into(), None::<f64>.into(), Some("y").into(), vec![Val::Nil].into()];
    println!("{:?}", vs.iter().cloned().reduce(|a, b| a + b).unwrap());
    println!("{:?} {:?} {:?}", f64::try_from(vs[0].clone()), f64::try_from(Val::from("2e3")), f64::try_from(Val::Nil));
    let sum = Val::Fun(|a| a.iter().cloned().fold(Val::Nil, |a, b| a + b));
    if let Val::Fun(f) = &sum {
        println!("{:?} {:?}", f(&vs[..2]), f(&[]));
    }
    let r: Result<f64, _> = vs[5].clone().try_into();
    println!("{r:?}");
}
