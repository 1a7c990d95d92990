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

// === constructors where functions are wanted: map, fold, pointers, generic parameters, arrays of them
#[derive(Debug, Clone, PartialEq)]
enum E { A(u8), B(String, i32), C(Box<E>), D(Option<u8>), Pair((u8, u8)) }
fn build<T, F: Fn(T) -> E>(f: F, t: T) -> E { f(t) }
fn pick(n: u8) -> fn(u8) -> E { if n == 0 { E::A } else { |x| E::D(Some(x)) } }
const MAKE: [fn(Box<E>) -> E; 2] = [E::C, |b| *b];
fn main() {
    println!("{:?}", (1..3).map(E::A).chain([Some(4), None].map(E::D)).collect::<Vec<_>>());
    println!("{:?} {:?}", build(E::Pair, (1, 2)), build(|s: &str| E::B(s.into(), 0), "x"));
    println!("{:?} {:?} {:?}", pick(0)(7), pick(1)(7), MAKE.map(|f| f(Box::new(E::A(0)))));
    let f: &dyn Fn(String, i32) -> E = &E::B;
    println!("{:?} {:?}", f("q".into(), 3), Some(5).map_or_else(|| E::D(None), E::A));
    println!("{:?}", ["a", "b"].iter().map(ToString::to_string).zip(1..).map(|(s, n)| E::B(s, n)).last());
    println!("{:?}", (3..5).fold(E::A(0), |e, _| E::C(e.into())));
}

// === through aliases, Self, use, use as, glob, generics with turbofish on enum or variant
mod m {
    #[derive(Debug)]
    pub enum Tree<T> { Leaf(T), Node(Box<Tree<T>>, Box<Tree<T>>) }
    impl<T: Copy> Tree<T> {
        pub fn new(t: T) -> Self { Self::Leaf(t) }
        pub fn join(self, o: Self) -> Self { Self::Node(Box::new(self), o.into()) }
        pub fn left(&self) -> T { match self { Self::Leaf(t) => *t, Self::Node(l, _) => l.left() } }
    }
}
use m::Tree::{self, Leaf as L, Node};
type Bytes = Tree<u8>;
use m::Tree as Baum;
fn main() {
    let t = Bytes::Leaf(1).join(Tree::<u8>::Leaf(2)).join(Tree::Leaf::<u8>(3));
    println!("{:?} {}", t, t.left());
    if let Node(a, b) = &t { if let (Baum::Node(..), &L(x)) = (&**a, &**b) { println!("{x}"); } }
    let f = L::<&str>;
    println!("{:?} {:?}", f("s"), Bytes::new(4));
    match t { Bytes::Leaf(_) => {} Bytes::Node { 0: l, 1: r } => println!("{l:?} {r:?}") }
}

// === written and matched with numbered fields, rest and nested alternatives
#[derive(Debug, Clone, Copy)]
enum S { P(i32, i32, i32), Q(char), Z() }
fn f(s: S) -> i32 {
    match s {
        S::P(0, .., z) | S::P(z, 0, _) => z,
        S::P { 1: y @ 5..=9, .. } => y * 10,
        S::P(x, ..) if x > 100 => -1,
        S::P(.., 7 | 8) => 78,
        S::P(a, b, c) => a + b + c,
        S::Q('a'..='m') => 1,
        S::Q(..) => 2,
        S::Z() => 3,
    }
}
fn main() {
    let all = [S::P(0, 1, 2), S::P(4, 0, 9), S::P(1, 6, 1), S::P(200, 1, 1), S::P(1, 1, 8), S::P(1, 2, 3), S::Q('c'), S::Q('z'), S::Z(), S::Z {}];
    println!("{:?}", all.map(f));
    println!("{:?} {:?}", S::P { 2: 3, 0: 1, 1: 2 }, S::Q { 0: 'x' });
}

// === payloads moved, borrowed, replaced and taken one by one
#[derive(Debug)]
enum Msg { Text(String, Vec<u8>), Num(i64), Empty }
fn main() {
    let mut m = Msg::Text("a".into(), vec![1]);
    if let Msg::Text(s, v) = &mut m { s.push('b'); v.push(2); std::mem::swap(v, &mut vec![9, 9]); }
    println!("{m:?}");
    let old = std::mem::replace(&mut m, Msg::Num(1));
    let Msg::Text(s, _) = old else { panic!() };
    println!("{s}");
    if let Msg::Num(ref mut n) = m { *n += 41; }
    match m { Msg::Num(n @ 40..) => println!("big {n}"), ref other => println!("{other:?}") }
    m = match m { Msg::Num(n) => Msg::Text(n.to_string(), vec![]), x => x };
    let (t, v) = match m { Msg::Text(t, v) => (t, v), Msg::Num(_) | Msg::Empty => unreachable!() };
    println!("{t} {v:?}");
    let o = Some(Msg::Text("k".into(), vec![]));
    let len = match &o { Some(Msg::Text(s, ..)) => s.len(), _ => 0 };
    println!("{len} {}", o.is_some());
}

// === drops: a variant's fields in order, parts moved out, and assignment of another variant
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
enum E { Two(D, D), One(Box<D>), Zero }
fn main() {
    let mut e = E::Two(D("a"), D("b"));
    e = E::One(Box::new(D("c")));
    println!("| one");
    if let E::One(b) = e { println!("{}", b.0); }
    println!("| gone");
    let x = E::Two(D("d"), D("e"));
    match x { E::Two(p, _) => println!("part {}", p.0), _ => {} }
    println!("| rest");
    let y = E::Two(D("f"), D("g"));
    let E::Two(_, ref q) = y else { return };
    println!("{}", q.0);
    let _z = [E::Zero, E::One(D("h").into())];
    e = E::Zero;
    drop(e);
    println!("| end");
}

// === zero-sized, uninhabited, huge and nested payloads
use std::convert::Infallible;
#[derive(Debug, Clone, PartialEq)]
enum Odd { Unit(()), Never(Infallible), Arr([u8; 4], [(); 2]), Fun(fn(u8) -> u8), Nested(Option<Option<Option<u8>>>), Res(Result<(), Box<Odd>>) }
fn get(r: Result<u8, Infallible>) -> u8 { match r { Ok(x) => x, Err(e) => match e {} } }
fn main() {
    let all = vec![Odd::Unit(()), Odd::Arr([1; 4], [(); 2]), Odd::Nested(Some(None)), Odd::Nested(Some(Some(None))), Odd::Nested(None), Odd::Res(Err(Box::new(Odd::Unit(()))))];
    println!("{all:?}");
    println!("{} {} {}", all[2] == all[3], all[2] == Odd::Nested(Some(None)), get(Ok(3)));
    let f = Odd::Fun(|x| x + 1);
    if let Odd::Fun(g) = f { println!("{}", g(1)); }
    println!("{:?}", all.iter().map(|o| matches!(o, Odd::Nested(Some(Some(_)) | None))).collect::<Vec<_>>());
}

// === recursion through variants: expressions, lists and visitors
#[derive(Debug, Clone)]
enum X { N(f64), V(&'static str), Bin(Box<X>, char, Box<X>), Call(&'static str, Vec<X>), Let(&'static str, Box<X>, Box<X>) }
use X::*;
impl From<f64> for X { fn from(n: f64) -> X { N(n) } }
impl std::ops::Add for X { type Output = X; fn add(self, o: X) -> X { Bin(Box::new(self), '+', Box::new(o)) } }
impl std::ops::Mul for X { type Output = X; fn mul(self, o: X) -> X { Bin(Box::new(self), '*', Box::new(o)) } }
fn eval(x: &X, env: &mut Vec<(&'static str, f64)>) -> Result<f64, String> {
    Ok(match x {
        N(n) => *n,
        V(v) => env.iter().rev().find(|(k, _)| k == v).ok_or_else(|| format!("no {v}"))?.1,
        Bin(a, op, b) => match (eval(a, env)?, op, eval(b, env)?) { (a, '+', b) => a + b, (a, '*', b) => a * b, (_, o, _) => return Err(o.to_string()) },
        Call("max", args) => { let mut m = f64::MIN; for a in args { m = m.max(eval(a, env)?); } m }
        Call(f, args) => return Err(format!("{f}/{}", args.len())),
        Let(k, v, b) => { let v = eval(v, env)?; env.push((k, v)); let r = eval(b, env); env.pop(); r? }
    })
}
fn main() {
    let e = Let("x", Box::new(N(2.0) + 3.0.into()), Box::new(Call("max", vec![V("x") * V("x"), N(7.0)])));
    println!("{:?} {:?} {:?}", eval(&e, &mut vec![]), eval(&V("q"), &mut vec![]), eval(&Call("f", vec![e.clone()]), &mut vec![]));
    println!("{:?}", N(1.0) + V("y"));
}

// === generic variants inferred from later use, and Option and Result under other names
enum Either<A, B> { Left(A), Right(B) }
use Either::{Left, Right};
impl<A: Iterator<Item = T>, B: Iterator<Item = T>, T> Iterator for Either<A, B> {
    type Item = T;
    fn next(&mut self) -> Option<T> { match self { Left(a) => a.next(), Right(b) => b.next() } }
}
fn it(up: bool) -> impl Iterator<Item = u8> { if up { Left(0..3) } else { Right((0..3).rev()) } }
type Maybe<T> = Option<T>;
fn main() {
    println!("{:?} {:?}", it(true).collect::<Vec<_>>(), it(false).collect::<Vec<_>>());
    let mut v = vec![];
    v.push(Left(1));
    v.push(Right("x"));
    let (l, r): (Vec<_>, Vec<_>) = v.into_iter().partition(|e| matches!(e, Left(_)));
    println!("{} {}", l.len(), r.len());
    let m = Maybe::Some(3);
    println!("{:?} {:?}", m, Maybe::<u8>::None);
    if let Maybe::Some(x @ 1..) = m { println!("{x}"); }
    let e: Either<_, &str> = Left(2.5f32);
    println!("{}", match e { Left(x) => x.to_string(), Right(s) => s.to_owned() });
}

// === attributes, visibility, docs and cfg on variants and their fields
/// Events.
#[derive(Debug, Default, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Ev {
    /// Nothing.
    #[default]
    None,
    #[cfg(any())]
    Gone(Missing),
    /** Key. */
    Key(#[doc = "code"] u16, #[cfg(any())] Missing, #[cfg(all())] char),
    #[allow(dead_code)] Many(Vec<Ev>,),
}
fn main() {
    println!("{:?} {:?} {:?}", Ev::default(), Ev::Key(1, 'k'), Ev::Many(vec![Ev::None]));
    println!("{} {}", Ev::Key(1, 'z') < Ev::Key(2, 'a'), Ev::Key(9, 'z') < Ev::Many(vec![]));
    let mut all = vec![Ev::Many(vec![Ev::Key(1, 'b')]), Ev::Key(3, 'a'), Ev::None, Ev::Many(vec![])];
    all.sort();
    println!("{all:?}");
}

// === made by macros, in consts and statics, with discriminants beside data
macro_rules! ops {
    ($n:ident { $($v:ident($($t:ty),*) = $s:literal),* $(,)? }) => {
        #[derive(Debug, Clone)]
        enum $n { $($v($($t),*)),* }
        impl $n { const NAMES: &'static [&'static str] = &[$($s),*]; fn name(&self) -> &'static str { match self { $(Self::$v(..) => $s),* } } }
    };
}
ops! { Op { Push(i64) = "push", Jump(usize, bool) = "jmp", Halt() = "hlt" } }
const START: Op = Op::Jump(3, true);
static PROG: &[Op] = &[START, Op::Push(-1), Op::Halt()];
#[repr(u8)]
#[derive(Clone, Copy)]
enum Tag { A(u8) = 10, B, C(char, bool) = 20 }
fn main() {
    println!("{:?} {:?}", PROG, PROG.iter().map(Op::name).collect::<Vec<_>>());
    println!("{:?} {}", Op::NAMES, matches!(START, Op::Jump(1..=3, _)));
    println!("{}", [Tag::A(1), Tag::B, Tag::C('x', false)].iter().filter(|t| matches!(t, Tag::A(1) | Tag::C('x', _))).count());
}

// === order of evaluation of payloads, panics between, and divergence inside a constructor call
struct D(u8);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
enum T {
    Two(D, D),
    Three(D, (D, [D; 1]), Box<T>),
    Nil(),
}
fn d(n: u8) -> D {
    println!("make {n}");
    D(n)
}
fn fail(n: u8) -> D {
    panic!("no {n}")
}
fn early(stop: bool) -> Option<T> {
    Some(T::Two(d(20), if stop { return None } else { d(21) }))
}
fn main() {
    let t = T::Three(d(1), (d(2), [d(3)]), Box::new(T::Nil()));
    drop(t);
    println!("{}", early(true).is_none());
    let _ = early(false);
    let r = std::panic::catch_unwind(|| T::Two(d(30), fail(31)));
    println!("{}", r.is_err());
    let mut n = 40;
    let x = T::Two(
        {
            n += 1;
            d(n)
        },
        loop {
            n += 1;
            if n > 44 {
                break d(n);
            }
        },
    );
    if let T::Two(a, _) | T::Three(a, ..) = x {
        println!("a {}", a.0);
    }
    println!("end");
}

// === binding modes: refs of refs, box payloads, ref mut, at-bindings and slices inside variants
#[derive(Debug, Clone, PartialEq)]
enum V {
    N(i64),
    S(String),
    L(Vec<V>),
    P(Box<(V, V)>),
    R(&'static V),
}
use V::*;
static ONE: V = N(1);
fn depth(v: &V) -> usize {
    match v {
        N(_) | S(_) => 0,
        R(inner) => depth(inner),
        L(all) => match all.as_slice() {
            [] => 1,
            [only] => 1 + depth(only),
            [first, .., last] => 1 + depth(first).max(depth(last)),
        },
        P(b) => {
            let (x, y) = &**b;
            1 + depth(x).max(depth(y))
        }
    }
}
fn bump(v: &mut V) {
    match v {
        N(n @ 0..=9) => *n += 1,
        N(n) => *n = -*n,
        S(s) if s.is_empty() => *v = N(0),
        S(s) => s.insert(0, '+'),
        L(all) => all.iter_mut().for_each(bump),
        P(b) => {
            bump(&mut b.0);
            std::mem::swap(&mut b.0, &mut { b.1.clone() });
        }
        &mut R(r) => *v = r.clone(),
    }
}
fn main() {
    let mut v = L(vec![N(9), N(10), S(String::new()), S("s".into()), P(Box::new((N(1), S("k".into())))), R(&ONE)]);
    println!("{}", depth(&v));
    bump(&mut v);
    println!("{v:?}");
    let rr = &&v;
    if let L(all) = rr {
        if let [whole @ N(x), .., N(y)] = &all[..] {
            println!("{whole:?} {x} {y}");
        }
    }
    let pair = (&mut N(3), Some(&S("q".to_string())));
    match pair {
        (N(n), Some(S(s))) => {
            *n *= 2;
            println!("{n} {s}");
        }
        _ => unreachable!(),
    }
    let L(ref mut all) = v else { panic!() };
    let taken: Vec<V> = all.drain(..).filter(|x| matches!(x, N(k) if *k < 5)).collect();
    println!("{taken:?} {}", v == L(vec![]));
    let P(b) = P(Box::new((N(1), N(2)))) else { return };
    let (N(a), N(c)) = *b else { return };
    println!("{}", a + c);
}

// === constructors kept: as fn pointers in structs, generic F, compared, boxed as dyn Fn, in const arrays and as methods' defaults
#[derive(Debug, PartialEq, Clone, Copy)]
enum Shape {
    Circle(f64),
    Square(f64),
    Rect(f64, f64),
}
struct Maker<F = fn(f64) -> Shape> {
    name: &'static str,
    make: F,
}
const MAKERS: [Maker; 2] = [Maker { name: "circle", make: Shape::Circle }, Maker { name: "square", make: Shape::Square }];
impl<F: Fn(f64) -> Shape> Maker<F> {
    fn all(&self, v: &[f64]) -> Vec<Shape> {
        v.iter().copied().map(&self.make).collect()
    }
}
fn apply<A, B, R>(f: impl FnOnce(A, B) -> R, (a, b): (A, B)) -> R {
    f(a, b)
}
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |a| g(f(a))
}
struct Wrap<T>(T);
impl Shape {
    const DEFAULT: fn(f64, f64) -> Self = Self::Rect;
    fn unit() -> Self {
        (Self::DEFAULT)(1.0, 1.0)
    }
}
fn main() {
    for m in &MAKERS {
        println!("{} {:?}", m.name, m.all(&[1.0, 2.5]));
    }
    let closure = Maker { name: "r", make: |x| Shape::Rect(x, x * 2.0) };
    println!("{} {:?}", closure.name, closure.all(&[3.0]));
    println!("{:?} {:?}", apply(Shape::Rect, (1.0, 2.0)), Shape::unit());
    let f = compose(compose(Shape::Circle, Some), Wrap);
    println!("{:?}", f(4.0).0);
    let table: [(&str, Box<dyn Fn(f64) -> Shape>); 2] = [("a", Box::new(Shape::Square)), ("b", Box::new(|x| Shape::Rect(x, 0.0)))];
    println!("{:?}", table.iter().map(|(n, f)| (*n, f(9.0))).collect::<Vec<_>>());
    let r: Result<Vec<_>, _> = "1 2 x".split(' ').map(|s| s.parse().map(Shape::Circle).map_err(|e: std::num::ParseFloatError| e.to_string())).collect();
    println!("{r:?}");
    let o: Option<Shape> = [1.0, 2.0].into_iter().zip([3.0]).map(|(a, b)| Shape::Rect(a, b)).last();
    println!("{o:?} {:?}", Some(Some).map(|f| f(1)));
}

// === derived traits compare variants first, then fields in order; hash, clone and debug of nested ones
use std::cmp::Ordering;
use std::collections::HashSet;
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum K<T = u8, const N: usize = 1> {
    A(T),
    B(T, T),
    C([T; N], Option<Box<K<T, N>>>),
    D(),
    E(#[allow(dead_code)] (), &'static str),
}
#[derive(PartialEq, PartialOrd, Debug, Clone, Copy, Default)]
enum F {
    X(f64, i32),
    #[default]
    Y,
    Z(f32),
}
fn main() {
    use K::*;
    let mut v: Vec<K> = vec![E((), "b"), D(), C([2], None), C([1], Some(Box::new(A(1)))), C([1], None), B(2, 1), B(1, 9), A(200), A(3), E((), "a")];
    v.sort();
    println!("{v:?}");
    println!("{:?} {:?}", A::<u8, 1>(9).cmp(&B(0, 0)), B::<_, 1>(1u8, 2).partial_cmp(&B(1, 1)));
    let set: HashSet<_> = v.iter().cloned().chain([D(), A(3)]).collect();
    println!("{} {}", set.len(), set.contains(&C([1], Some(Box::new(A(1))))));
    println!("{:#?}", C::<u8, 2>([1, 2], Some(Box::new(E((), "x")))));
    println!("{:?} {:?}", F::X(f64::NAN, 1).partial_cmp(&F::X(1.0, 1)), F::X(f64::NAN, 1).partial_cmp(&F::Z(1.0)));
    println!("{:?} {} {}", F::X(1.0, 2).partial_cmp(&F::X(1.0, 3)), F::Z(f32::NAN) == F::Z(f32::NAN), F::X(-0.0, 1) == F::X(0.0, 1));
    println!("{:?} {}", F::default(), F::X(9.0, 9) < F::Y);
    println!("{:?}", v.iter().max().map(|m| m.cmp(&D())) == Some(Ordering::Greater));
    println!("{:>12?}|{:<6?}|{:04?}", A::<_, 1>(1u8), D::<u8, 1>(), B::<_, 1>(1u8, 22));
}

// === shared names: a variant, a struct, a fn, a module and a local called the same
mod shapes {
    #[derive(Debug, Clone)]
    pub struct Point(pub i32, pub i32);
    #[derive(Debug, Clone)]
    pub struct Line {
        pub a: Point,
    }
    #[derive(Debug)]
    pub enum Any {
        Point(Point),
        Line(Line),
        Any(Box<Any>),
        String(String),
        Vec(Vec<Any>),
        None(Option<()>),
    }
    impl From<Point> for Any {
        fn from(p: Point) -> Self {
            Any::Point(p)
        }
    }
    impl From<Line> for Any {
        fn from(l: Line) -> Self {
            Self::Line(l)
        }
    }
}
use shapes::{Any, Line, Point};
#[allow(non_snake_case)]
fn Circle(n: i32) -> Round {
    Round::Circle(n * 10)
}
#[derive(Debug)]
enum Round {
    Circle(i32),
}
#[derive(Debug)]
enum Option2<T> {
    Some(T),
    #[allow(dead_code)]
    None,
}
fn name(a: &Any) -> String {
    match a {
        Any::Point(Point(x, _)) => format!("p{x}"),
        Any::Line(Line { a: Point(_, y) }) => format!("l{y}"),
        Any::Any(inner) => format!("<{}>", name(inner)),
        Any::String(s) => String::from(s),
        Any::Vec(v) => v.iter().map(name).collect::<Vec<_>>().concat(),
        Any::None(n) => format!("{n:?}"),
    }
}
fn main() {
    let point = Point(1, 2);
    let line = Line { a: point.clone() };
    let all = Any::Vec(vec![point.into(), line.into(), Any::Any(Box::new(Any::String(String::from("s")))), Any::None(None)]);
    println!("{}", name(&all));
    println!("{:?} {:?}", Circle(1), Round::Circle(1));
    let Round::Circle(Circle) = self::Circle(2);
    println!("{}", Circle);
    println!("{:?} {:?}", Option2::Some(Some(1)), { use Option2::Some; Some(2) });
    let (Option2::Some(v) | Option2::Some::<i32>(v)) = Option2::Some(3) else { return };
    println!("{v}");
}

// === as futures' states, channel messages, stream items and select results
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::{mpsc, oneshot};
enum Msg {
    Add(u64, u64),
    Ask(String, oneshot::Sender<Reply>),
    Batch(Vec<Msg>),
    Stop(),
}
#[derive(Debug, PartialEq)]
enum Reply {
    Known(u64),
    Unknown(String),
}
async fn handle(m: Msg, total: &mut u64) -> bool {
    match m {
        Msg::Add(a, b) => *total += a * b,
        Msg::Ask(q, tx) if q == "total" => _ = tx.send(Reply::Known(*total)),
        Msg::Ask(q, tx) => drop(tx.send(Reply::Unknown(q))),
        Msg::Batch(all) => {
            for m in all {
                if !Box::pin(handle(m, total)).await {
                    return false;
                }
            }
        }
        Msg::Stop() => return false,
    }
    true
}
enum Step<A, B> {
    First(A, Option<B>),
    Second(B),
    Over(),
}
impl<A: Future<Output = ()> + Unpin, B: Future + Unpin> Future for Step<A, B> {
    type Output = B::Output;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<B::Output> {
        loop {
            match &mut *self {
                Step::First(a, b) => match Pin::new(a).poll(cx) {
                    Poll::Ready(()) => *self = Step::Second(b.take().unwrap()),
                    Poll::Pending => return Poll::Pending,
                },
                Step::Second(b) => {
                    let r = std::task::ready!(Pin::new(b).poll(cx));
                    *self = Self::Over();
                    return Poll::Ready(r);
                }
                Step::Over() => panic!("polled after it was over"),
            }
        }
    }
}
#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(4);
    let actor = tokio::spawn(async move {
        let mut total = 0;
        while let Some(m) = rx.recv().await {
            if !handle(m, &mut total).await {
                break;
            }
        }
        total
    });
    let ask = |q: &str| {
        let (a, b) = oneshot::channel();
        (Msg::Ask(q.to_string(), a), b)
    };
    tx.send(Msg::Add(2, 3)).await.ok();
    let (m, r) = ask("total");
    tx.send(Msg::Batch(vec![Msg::Add(1, 1), m])).await.ok();
    let Ok(Reply::Known(n)) = r.await else { panic!() };
    let (m, r) = ask("what");
    tx.send(m).await.ok();
    println!("{n} {:?}", r.await);
    tx.send(Msg::Batch(vec![Msg::Stop(), Msg::Add(100, 1)])).await.ok();
    println!("{}", actor.await.unwrap());
    let s = Step::First(Box::pin(tokio::task::yield_now()), Some(Box::pin(async { 7 })));
    println!("{}", s.await);
}
