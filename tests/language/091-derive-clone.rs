// === every shape of item, with every kind of field
use std::rc::Rc;
#[derive(Clone, Debug)]
struct Unit;
#[derive(Clone, Debug)]
struct Tup(Box<i32>, (String, [Unit; 2]), &'static str);
#[derive(Clone, Debug)]
enum E {
    A,
    B(Vec<E>),
    C { f: Option<Box<E>>, r: Rc<u8> },
}
fn main() {
    let t = Tup(Box::new(1), ("s".into(), [Unit, Unit]), "x");
    let mut u = t.clone();
    *u.0 = 2;
    u.1.0.push('!');
    println!("{t:?} {u:?}");
    let e = E::B(vec![E::A, E::C { f: Some(Box::new(E::A)), r: Rc::new(3) }]);
    let mut c = e.clone();
    if let E::B(v) = &mut c {
        v.remove(0);
        if let [E::C { f, r }] = &mut v[..] {
            *f = None;
            println!("{}", Rc::strong_count(r));
        }
    }
    println!("{e:?} {c:?}");
}

// === the order in which the fields are cloned, and which clone is meant
#[derive(Debug)]
struct Loud(u8);
impl Clone for Loud {
    fn clone(&self) -> Loud {
        println!("clone {}", self.0);
        Loud(self.0 + 10)
    }
}
#[derive(Clone, Debug)]
struct S {
    b: Loud,
    a: (Loud, Loud),
    c: [Loud; 2],
    d: Option<Loud>,
}
#[derive(Clone, Debug)]
enum E {
    X(Loud, #[allow(dead_code)] Loud),
    Y { v: Vec<Loud>, u: Loud },
}
fn main() {
    let s = S { a: (Loud(1), Loud(2)), b: Loud(0), c: [Loud(3), Loud(4)], d: Some(Loud(5)) };
    println!("{:?}", s.clone());
    println!("{:?}", E::X(Loud(1), Loud(2)).clone());
    println!("{:?}", E::Y { u: Loud(1), v: vec![Loud(2)] }.clone());
}

// === generics: bounds on the parameter, not where it is not needed by hand
use std::marker::PhantomData;
use std::rc::Rc;
struct NoClone;
#[derive(Clone)]
struct G<T, U = T> {
    t: T,
    u: PhantomData<U>,
}
#[derive(Clone)]
struct Ptr<'a, T>(&'a [T]);
struct Shared<T>(Rc<T>);
impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}
fn main() {
    let g: G<u8, String> = G { t: 1, u: PhantomData };
    println!("{}", g.clone().t);
    let s = Shared(Rc::new(NoClone));
    let t = s.clone();
    println!("{}", Rc::ptr_eq(&s.0, &t.0));
    println!("{}", Ptr(&[1, 2][..]).clone().0.len());
    let r = &Ptr::<NoClone>(&[NoClone]);
    let c: &Ptr<NoClone> = r.clone();
    println!("{}", std::ptr::eq(c, r));
}

// === a reference is cloned where the type itself has no Clone
#[derive(Debug)]
struct Plain(i32);
#[derive(Clone, Debug)]
struct W<T>(T);
fn twice<T: Clone>(t: &T) -> (T, T) {
    (t.clone(), t.clone())
}
fn main() {
    let p = Plain(1);
    let (a, b) = twice(&&p);
    println!("{:?} {}", a, std::ptr::eq(a, b));
    let w = W(&p);
    let v = w.clone();
    println!("{:?} {:?}", w, v.0.clone().0);
    let m = W(W(vec![&p]));
    println!("{:?}", twice(&m).1.0.0);
    let s: &str = &W("x").clone().0.to_string();
    println!("{s}");
}

// === clone_from, by default and where it is written
#[derive(Debug, Default)]
struct Buf {
    data: Vec<u8>,
    reused: u32,
}
impl Clone for Buf {
    fn clone(&self) -> Self {
        Buf { data: self.data.clone(), reused: 0 }
    }
    fn clone_from(&mut self, o: &Self) {
        self.data.clear();
        self.data.extend_from_slice(&o.data);
        self.reused += 1;
    }
}
#[derive(Clone, Debug)]
struct Outer {
    b: Buf,
    n: i32,
}
fn main() {
    let src = Buf { data: vec![1, 2], reused: 7 };
    let mut b = Buf::default();
    b.clone_from(&src);
    b.clone_from(&src.clone());
    println!("{b:?}");
    let mut o = Outer { b, n: 1 };
    o.clone_from(&Outer { b: src, n: 2 });
    println!("{o:?}");
    let mut v = vec![String::from("a"), "b".into()];
    v.clone_from(&vec!["x".to_string()]);
    println!("{v:?}");
    let mut bx = Box::new(5);
    Clone::clone_from(&mut bx, &Box::new(6));
    println!("{bx}");
}

// === Clone beside Copy: with and without parameters, arrays, closures and functions
#[derive(Clone, Copy, Debug, PartialEq)]
struct P<T> {
    x: T,
    y: [T; 2],
}
#[derive(Copy, Clone)]
struct F {
    f: fn(i32) -> i32,
    n: (u8, char),
}
#[derive(Debug, Copy)]
struct Odd(i32);
impl Clone for Odd {
    fn clone(&self) -> Self {
        println!("odd");
        Odd(self.0 + 1)
    }
}
#[derive(Clone, Copy, Debug)]
struct Has(Odd);
#[derive(Clone, Copy, Debug)]
struct HasG<T>(Odd, T);
fn main() {
    let p = P { x: 1, y: [2, 3] };
    let mut q = p.clone();
    q.y[0] = 9;
    println!("{p:?} {q:?}");
    let f = F { f: |x| x + 1, n: (1, 'a') };
    println!("{} {}", (f.clone().f)(1), f.n.1);
    let h = Has(Odd(1));
    println!("{:?} {:?}", h.clone(), HasG(Odd(1), 2).clone());
    println!("{:?} {:?}", h, [Odd(3); 2].clone());
}

// === closures are cloned with what they capture
#[derive(Clone, Debug)]
struct Cfg {
    name: String,
}
#[derive(Clone)]
struct Job<F: FnMut() -> String> {
    run: F,
    left: u8,
}
fn main() {
    let cfg = Cfg { name: "c".into() };
    let mut n = 0;
    let mut job = Job {
        run: move || {
            n += 1;
            format!("{}{n}", cfg.name)
        },
        left: 2,
    };
    println!("{}", (job.run)());
    let mut other = job.clone();
    println!("{} {} {}", (job.run)(), (job.run)(), (other.run)());
    println!("{}", job.left + other.left);
}

// === trait objects made cloneable, and boxes of them
trait Shape: ShapeClone {
    fn name(&self) -> String;
    fn grow(&mut self);
}
trait ShapeClone {
    fn boxed(&self) -> Box<dyn Shape>;
}
impl<T: Shape + Clone + 'static> ShapeClone for T {
    fn boxed(&self) -> Box<dyn Shape> {
        Box::new(self.clone())
    }
}
impl Clone for Box<dyn Shape> {
    fn clone(&self) -> Self {
        (**self).boxed()
    }
}
#[derive(Clone)]
struct Sq(u32);
impl Shape for Sq {
    fn name(&self) -> String {
        format!("sq{}", self.0)
    }
    fn grow(&mut self) {
        self.0 += 1;
    }
}
#[derive(Clone)]
struct Scene {
    shapes: Vec<Box<dyn Shape>>,
}
fn main() {
    let mut a = Scene { shapes: vec![Box::new(Sq(1)), Box::new(Sq(5))] };
    let b = a.clone();
    a.shapes.iter_mut().for_each(|s| s.grow());
    for s in [&a, &b] {
        println!("{:?}", s.shapes.iter().map(|s| s.name()).collect::<Vec<_>>());
    }
}

// === associated types, where clauses and const parameters in the item
trait Kind {
    type Data: Clone + std::fmt::Debug;
}
#[derive(Clone, Debug)]
struct K;
impl Kind for K {
    type Data = Vec<u8>;
}
#[derive(Clone, Debug)]
struct Rec<T: Kind, const N: usize>
where
    T::Data: PartialEq,
{
    d: [T::Data; N],
    o: Option<<T as Kind>::Data>,
}
#[derive(Clone, Debug)]
enum Tree<K, V>
where
    K: Ord,
{
    Leaf,
    Node(Box<Tree<K, V>>, K, V, Box<Tree<K, V>>),
}
fn main() {
    let r: Rec<K, 2> = Rec { d: [vec![1], vec![]], o: Some(vec![9]) };
    let mut s = r.clone();
    s.d[0].push(2);
    println!("{r:?} {s:?}");
    let t = Tree::Node(Box::new(Tree::Leaf), 1, "x", Box::new(Tree::Leaf));
    println!("{:?}", t.clone());
}

// === what is cloned is dropped on its own; a panic in clone drops what was made
struct D(u8);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl Clone for D {
    fn clone(&self) -> D {
        if self.0 == 3 {
            panic!("no clone");
        }
        println!("clone {}", self.0);
        D(self.0 + 100)
    }
}
#[derive(Clone)]
struct Three(D, D, D);
fn main() {
    let a = Three(D(1), D(2), D(4));
    drop(a.clone());
    println!("--");
    let b = Three(D(1), D(2), D(3));
    println!("{}", std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| b.clone())).is_err());
    println!("{}", std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| [D(1), D(3)].clone())).is_err());
    println!("{}", std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| vec![D(7), D(3)].clone())).is_err());
    println!("end");
}

// === in macros, functions, modules and under cfg
macro_rules! both {
    ($(#[$m:meta])* $v:vis struct $n:ident { $($f:ident : $t:ty),* }) => {
        #[derive(Clone)] $(#[$m])* $v struct $n { $($f: $t),* }
        impl $n { fn pair(&self) -> ($n, $n) { (self.clone(), Clone::clone(self)) } }
    };
}
both! { #[derive(Debug)] pub struct M { a: String, b: Vec<M> } }
fn f<T: Clone>(t: T) -> T {
    #[derive(Clone)]
    struct In<U>(U);
    In(t).clone().0
}
#[cfg_attr(all(), derive(Clone), derive(Debug))]
struct C {
    #[cfg(any())]
    no: NotClone,
    yes: u8,
}
fn main() {
    let m = M { a: "x".into(), b: vec![M { a: "y".into(), b: vec![] }] };
    println!("{:?}", m.pair().1);
    println!("{} {:?}", f("s"), C { yes: 1 }.clone());
}

// === Clone as a bound, by path, as a function value and through iterators
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Id(String);
fn rep<T: Clone>(t: &T, n: usize) -> Vec<T> {
    std::iter::repeat(t).take(n).cloned().collect()
}
fn main() {
    let a = Id("a".into());
    println!("{:?}", rep(&a, 2));
    let f: fn(&Id) -> Id = Clone::clone;
    let g = <Id as Clone>::clone;
    println!("{}", f(&a) == g(&a));
    println!("{:?}", [&a, &a].map(Id::clone));
    println!("{:?} {:?}", Some(&a).cloned(), Ok::<_, ()>(&a).cloned());
    println!("{:?}", vec![a.clone(); 2].iter().map(Clone::clone).rev().max());
    let v = vec![Some(a)];
    println!("{:?} {:?}", v.first().cloned().flatten(), v.to_vec());
    println!("{:?}", [[Id("z".into())]].concat());
}

// === cycles by Weak, cells and shared interiors
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
#[derive(Clone, Debug, Default)]
struct Node {
    parent: RefCell<Weak<Node>>,
    kids: RefCell<Vec<Rc<Node>>>,
    n: Cell<i32>,
}
fn main() {
    let root = Rc::new(Node::default());
    let kid = Rc::new(Node { n: Cell::new(1), ..Node::default() });
    *kid.parent.borrow_mut() = Rc::downgrade(&root);
    root.kids.borrow_mut().push(kid.clone());
    let copy = (*root).clone();
    copy.n.set(5);
    copy.kids.borrow()[0].n.set(9);
    println!("{} {} {}", root.n.get(), kid.n.get(), Rc::strong_count(&kid));
    println!("{} {}", Rc::weak_count(&root), kid.clone().parent.borrow().upgrade().is_some());
    copy.kids.borrow_mut().clear();
    println!("{} {}", root.kids.borrow().len(), Rc::strong_count(&kid));
    let k2 = Rc::make_mut(&mut { kid }).clone();
    println!("{}", k2.n.get());
}

// === variants without values, one variant, none, and discriminants
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(i8)]
enum Neg {
    A = -1,
    B = 5,
}
#[derive(Clone, Debug)]
enum Never {}
#[derive(Clone, Debug)]
enum One {
    V(String),
}
#[derive(Clone, Debug)]
struct Res(Result<One, Never>, Option<Never>);
#[derive(Clone, Debug)]
struct Empty {}
#[derive(Clone, Debug)]
struct Tupless();
fn main() {
    println!("{} {:?}", Neg::A.clone() as i8, [Neg::B; 2].clone());
    println!("{:?} {:?} {:?}", Res(Ok(One::V("x".into())), None).clone(), Empty {}.clone(), Tupless().clone());
}

// === through deref and auto-ref: whose clone is it
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;
#[derive(Clone, Debug, PartialEq)]
struct In(i32);
struct NotClone(In);
impl Deref for NotClone {
    type Target = In;
    fn deref(&self) -> &In {
        &self.0
    }
}
fn main() {
    let n = NotClone(In(1));
    let i: In = n.clone();
    println!("{i:?}");
    let r = Rc::new(In(2));
    let (a, b): (Rc<In>, In) = (r.clone(), (*r).clone());
    println!("{} {b:?}", Rc::strong_count(&a));
    let arc = Arc::new(NotClone(In(3)));
    let x: Arc<NotClone> = arc.clone();
    let y: In = x.as_ref().0.clone();
    println!("{y:?}");
    let rr = &&&i;
    let c: In = In::clone(rr);
    println!("{}", c == i);
    let b = Box::new(In(4));
    let c: Box<In> = b.clone();
    println!("{c:?}");
}

// === big and nested values keep nothing in common
#[derive(Clone, Debug, PartialEq, Default)]
struct Cell {
    v: [[u8; 3]; 2],
    t: (Vec<[i32; 2]>, (String, Option<[char; 2]>)),
}
fn main() {
    let mut a = Cell::default();
    a.t.0.push([1, 2]);
    a.t.1 .1 = Some(['a', 'b']);
    let mut b = a.clone();
    b.v[1][2] = 7;
    b.t.0[0][1] = 9;
    if let Some(c) = &mut b.t.1 .1 {
        c[0] = 'z';
    }
    println!("{a:?}\n{b:?}");
    let v = vec![a.clone(); 2];
    let mut w = v.clone();
    w[0].v[0] = [1; 3];
    println!("{} {} {}", w[0] == v[0], w[1] == v[1], v[0] == a);
    let arr = [w[0].clone(), w[1].clone()];
    let [mut x, y] = arr.clone();
    x.v[0][0] = 0;
    println!("{:?} {:?} {}", arr[0].v[0], x.v[0], y == a);
}

// === cloning iterators and ranges held in a struct
#[derive(Clone, Debug)]
struct Scan<I: Iterator<Item = char>> {
    it: std::iter::Peekable<I>,
    n: usize,
}
impl<I: Iterator<Item = char> + Clone> Scan<I> {
    fn word(&mut self) -> String {
        let mut s = String::new();
        while let Some(c) = self.it.next_if(|c| c.is_alphabetic()) {
            s.push(c);
            self.n += 1;
        }
        s
    }
    fn ahead(&self) -> String {
        self.clone().word()
    }
}
fn main() {
    let mut s = Scan { it: "ab cd".chars().peekable(), n: 0 };
    println!("{} {} {}", s.ahead(), s.word(), s.n);
    s.it.next();
    println!("{} {}", s.ahead(), s.clone().it.count());
    #[derive(Clone)]
    struct R(std::ops::Range<u8>, std::ops::RangeInclusive<i8>);
    let mut r = R(0..4, -1..=1);
    r.0.next();
    let mut c = r.clone();
    c.0.next();
    println!("{:?} {:?} {}", r.0, c.0, c.1.rev().map(|x| x.to_string()).collect::<String>());
}

// === with lifetimes, mutable borrows beside, and statics
#[derive(Clone, Copy, Debug)]
struct Tok<'s> {
    text: &'s str,
    at: usize,
}
#[derive(Clone, Debug)]
struct Parser<'s, 't: 's> {
    toks: &'t [Tok<'s>],
    seen: Vec<&'t Tok<'s>>,
}
static WORDS: &[Tok<'static>] = &[Tok { text: "a", at: 0 }, Tok { text: "b", at: 2 }];
fn main() {
    let mut p = Parser { toks: WORDS, seen: vec![] };
    let saved = p.clone();
    while let [first, rest @ ..] = p.toks {
        p.seen.push(first);
        p.toks = rest;
    }
    println!("{:?} {}", p.seen.iter().map(|t| t.text).collect::<Vec<_>>(), saved.toks.len());
    p = saved;
    let mut own = p.toks.to_vec();
    own[1].at += 5;
    println!("{:?} {}", own[1], WORDS[1].clone().at);
}

// === async: what a task takes is a clone
use std::sync::{Arc, Mutex};
#[derive(Clone)]
struct State {
    log: Arc<Mutex<Vec<String>>>,
    name: String,
}
impl State {
    async fn work(mut self, n: u32) -> usize {
        self.name += &n.to_string();
        tokio::task::yield_now().await;
        self.log.lock().unwrap().push(self.name.clone());
        self.name.len()
    }
}
#[tokio::main]
async fn main() {
    let s = State { log: Default::default(), name: "t".into() };
    let tasks: Vec<_> = (8..11).map(|n| tokio::spawn(s.clone().work(n))).collect();
    let mut sum = 0;
    for t in tasks {
        sum += t.await.unwrap();
    }
    println!("{sum} {} {:?}", s.name, s.log.lock().unwrap());
    println!("{}", Arc::strong_count(&s.log));
}

// === hygiene: fields and types with the names that the derive could use
#[derive(Clone, Debug)]
#[allow(non_camel_case_types)]
struct clone<Clone_, Option>(Clone_, Option);
#[derive(Clone, Debug)]
struct R<#[doc = "generic"] Self_>
where
    Self_: Sized,
{
    clone: Self_,
    r#self_: u8,
}
#[derive(Clone, Debug)]
enum Result<Ok> {
    Some(Ok),
    None,
}
fn main() {
    println!("{:?} {:?}", clone(1, "x").clone(), R { clone: 'c', self_: 1 }.clone().clone);
    println!("{:?} {:?}", Result::Some(1).clone(), Result::<u8>::None.clone());
}
