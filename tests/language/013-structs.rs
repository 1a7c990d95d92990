// === generic, nested, recursive, with phantom and where
use std::marker::PhantomData;
use std::rc::Rc;
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct Meters<U>(f64, PhantomData<U>);
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)] enum Si {}
struct Id<T> { raw: u32, _t: PhantomData<fn() -> T> }
impl<T> Clone for Id<T> { fn clone(&self) -> Self { *self } }
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> { fn eq(&self, o: &Self) -> bool { self.raw == o.raw } }
#[derive(Debug)] struct Arena<T> { items: Vec<T> }
impl<T> Arena<T> {
    fn alloc(&mut self, t: T) -> Id<T> { self.items.push(t); Id { raw: self.items.len() as u32 - 1, _t: PhantomData } }
}
impl<T> std::ops::Index<Id<T>> for Arena<T> { type Output = T; fn index(&self, i: Id<T>) -> &T { &self.items[i.raw as usize] } }
impl<T> std::ops::IndexMut<Id<T>> for Arena<T> { fn index_mut(&mut self, i: Id<T>) -> &mut T { &mut self.items[i.raw as usize] } }
#[derive(Debug)] struct Node { name: &'static str, kids: Vec<usize>, parent: Option<usize> }
struct Tree<K, V> where K: Ord { root: Option<Box<Branch<K, V>>>, len: usize }
struct Branch<K: Ord, V> { k: K, v: V, l: Option<Box<Branch<K, V>>>, r: Option<Box<Branch<K, V>>> }
impl<K: Ord, V> Tree<K, V> {
    fn new() -> Self { Self { root: None, len: 0 } }
    fn insert(&mut self, k: K, v: V) -> Option<V> {
        let mut at = &mut self.root;
        while let Some(b) = at {
            match k.cmp(&b.k) { std::cmp::Ordering::Equal => return Some(std::mem::replace(&mut b.v, v)), std::cmp::Ordering::Less => at = &mut b.l, std::cmp::Ordering::Greater => at = &mut b.r }
        }
        *at = Some(Box::new(Branch { k, v, l: None, r: None })); self.len += 1; None
    }
    fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> where K: std::borrow::Borrow<Q>, Q: Ord {
        let mut at = self.root.as_deref();
        while let Some(b) = at { at = match k.cmp(b.k.borrow()) { std::cmp::Ordering::Equal => return Some(&b.v), std::cmp::Ordering::Less => b.l.as_deref(), _ => b.r.as_deref() } }
        None
    }
}
fn main() {
    let m: Meters<Si> = Meters(1.5, PhantomData);
    println!("{:?} {}", m, m < Meters(2.0, PhantomData));
    let mut a = Arena { items: vec![] };
    let x = a.alloc(String::from("x")); let y = a.alloc("y".into());
    a[x].push_str("+"); let s = a[x].clone() + &a[y]; a[y] = s;
    println!("{:?} {}", a, x == y);
    let mut t = Tree::new();
    for (i, w) in "the cat sat on the mat".split(' ').enumerate() { if let Some(old) = t.insert(w.to_string(), i) { println!("dup {} was {}", w, old); } }
    println!("{:?} {:?} {}", t.get("cat"), t.get("dog"), t.len);
    let n = vec![Node { name: "root", kids: vec![1], parent: None }, Node { name: "kid", kids: vec![], parent: Some(0) }];
    println!("{} {:?} {}", n[n[1].parent.unwrap()].name, n[0].kids, Rc::new(&n[1]).name);
}

// === struct update, shorthand, patterns, nested destructuring
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Conf { name: String, port: u16, opts: Opts, tags: Vec<String> }
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Opts { verbose: bool, level: u8 }
impl Default for Opts { fn default() -> Self { Opts { verbose: false, level: 3 } } }
impl Default for Conf { fn default() -> Self { println!("default made"); Self { name: "d".into(), port: 80, opts: Default::default(), tags: vec!["t".into()] } } }
fn describe(Conf { name, opts: Opts { level, .. }, ref tags, .. }: &Conf) -> String { format!("{name} {level} {}", tags.len()) }
fn main() {
    let port = 8080;
    let a = Conf { port, opts: Opts { verbose: true, ..Opts::default() }, ..Default::default() };
    let b = Conf { name: { println!("name made"); "b".to_string() }, ..a.clone() };
    println!("{} | {} | {:?}", describe(&a), describe(&b), a.cmp(&b));
    let Conf { name, tags, .. } = a;
    println!("{} {:?}", name, tags);
    match b { Conf { port: 1..=1024, .. } => println!("low"), Conf { port: p @ (8080 | 8081), opts: Opts { verbose: true, level: l }, .. } if l > 2 => println!("{} {}", p, l), _ => println!("other") }
    let mut set = std::collections::HashSet::new();
    set.insert(b.clone()); println!("{} {}", set.contains(&b), set.insert(b));
    let c @ Opts { level, .. } = Opts::default(); println!("{:?} {}", c, level);
}

// === partial moves out of fields, and drops of the rest
struct N(&'static str);
impl Drop for N { fn drop(&mut self) { println!("drop {}", self.0); } }
struct Three { a: N, b: N, c: Option<N> }
fn take(n: N) { println!("took {}", n.0); }
fn main() {
    let t = Three { a: N("a"), b: N("b"), c: Some(N("c")) };
    take(t.b);
    let Three { c, .. } = t;
    println!("got {}", c.as_ref().map_or("-", |n| n.0));
    let mut u = Three { a: N("ua"), b: N("ub"), c: None };
    u.a = N("ua2");
    drop(u.b);
    u.b = N("ub2");
    u.c = Some(N("uc"));
    println!("end");
}

// === field order of evaluation and of drop
struct T(u8);
impl Drop for T { fn drop(&mut self) { print!("~{} ", self.0); } }
fn t(n: u8) -> T { print!("+{} ", n); T(n) }
struct S { x: T, y: T, z: (T, T), w: [T; 2] }
fn main() {
    let _s = S { y: t(1), x: t(2), w: [t(3), t(4)], z: (t(5), t(6)) };
    println!();
    { let _v = vec![t(7), t(8)]; let _b: Box<[T]> = Box::new([t(9)]); println!(); }
    println!();
}

// === methods with const generics and associated constants
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ring<T, const N: usize> { buf: [Option<T>; N], head: usize, len: usize }
impl<T: Copy + std::fmt::Debug, const N: usize> Ring<T, N> {
    const CAP: usize = N;
    const EMPTY: Self = Ring { buf: [None; N], head: 0, len: 0 };
    fn push(&mut self, t: T) -> Option<T> {
        let at = (self.head + self.len) % N;
        if self.len == Self::CAP { let old = self.buf[self.head].replace(t); self.head = (self.head + 1) % N; old } else { self.buf[at] = Some(t); self.len += 1; None }
    }
    fn iter(&self) -> impl Iterator<Item = T> + '_ { (0..self.len).filter_map(move |i| self.buf[(self.head + i) % N]) }
}
impl<T, const N: usize> Drop for Guard<T, N> { fn drop(&mut self) { println!("guard {}", N); } }
struct Guard<T, const N: usize>(#[allow(dead_code)] T);
fn main() {
    let mut r = Ring::<i32, 3>::EMPTY;
    let lost: Vec<_> = (1..=5).filter_map(|i| r.push(i)).collect();
    println!("{:?} {:?} {}", lost, r.iter().collect::<Vec<_>>(), Ring::<u8, 7>::CAP);
    let copy = r; r.push(9);
    println!("{} {:?}", copy == r, copy.iter().sum::<i32>());
    let _g: Guard<_, 4> = Guard("x");
}

// === builder with lifetimes and callbacks
use std::collections::HashMap;
type Handler<'a> = Box<dyn Fn(&Request) -> Response + 'a>;
#[derive(Debug, Clone)] struct Request { path: String, query: HashMap<String, String> }
#[derive(Debug, PartialEq)] struct Response { code: u16, body: String }
#[derive(Default)] struct Router<'a> { routes: Vec<(&'a str, Handler<'a>)>, fallback: Option<Handler<'a>> }
impl<'a> Router<'a> {
    fn route<F>(mut self, p: &'a str, f: F) -> Self where F: Fn(&Request) -> Response + 'a { self.routes.push((p, Box::new(f))); self }
    fn fallback(self, f: impl Fn(&Request) -> Response + 'a) -> Self { Router { fallback: Some(Box::new(f)), ..self } }
    fn handle(&self, url: &str) -> Response {
        let (path, q) = url.split_once('?').unwrap_or((url, ""));
        let query = q.split('&').filter_map(|kv| kv.split_once('=')).map(|(k, v)| (k.to_string(), v.to_string())).collect();
        let req = Request { path: path.to_string(), query };
        self.routes.iter().find(|(p, _)| *p == path).map(|(_, h)| h(&req)).or_else(|| self.fallback.as_ref().map(|f| f(&req))).unwrap_or(Response { code: 500, body: String::new() })
    }
}
fn main() {
    let hits = std::cell::Cell::new(0);
    let r = Router::default()
        .route("/", |_| { hits.set(hits.get() + 1); Response { code: 200, body: "home".into() } })
        .route("/hi", |r| Response { code: 200, body: format!("hi {}", r.query.get("name").map(String::as_str).unwrap_or("you")) });
    println!("{:?} {:?}", r.handle("/"), r.handle("/hi?x=1&name=bo"));
    println!("{:?}", r.handle("/nope"));
    let r = r.fallback(|req| Response { code: 404, body: req.path.clone() });
    println!("{:?} {}", r.handle("/nope?z"), hits.get());
}

// === tuple structs, unit structs, named in every namespace; constructors as functions; fields by number
#[derive(Debug, Clone, Copy, PartialEq, Default)] struct U; #[derive(Debug, Clone, PartialEq, Default)] struct T(i32, String); #[derive(Debug, Clone, Copy, PartialEq)] struct E(); #[derive(Debug)] struct G<A, B = A>(A, B); #[derive(Debug, PartialEq)] struct N { r#type: u8, r#match: (i32, [u8; 2]) } struct Braced {}
const C: T = T(1, String::new()); static S: G<&str> = G { 0: "a", 1: "b" };
fn main() { let u = U; let v = U {}; println!("{:?} {} {:?} {:?}", u, u == v, E(), E {}); let t = T { 1: "x".into(), 0: 5 }; let T { 0: a, 1: ref b } = t; println!("{} {} {:?}", a, b, T { 0: 9, ..t.clone() }); let mk: fn(i32, String) -> T = T; let v: Vec<T> = vec![(1, "p"), (2, "q")].into_iter().map(|(a, b)| mk(a, b.into())).collect(); println!("{:?} {:?}", v, ["k"].map(|s| G(s, 1))); let us: Vec<Option<U>> = [true, false].map(|b| b.then_some(U)).to_vec(); println!("{:?}", us); let n = N { r#match: (1, [2, 3]), r#type: 4 }; let N { r#type: ty, r#match: (_, [.., last]) } = n; println!("{:?} {} {}", n, ty, last); println!("{:?} {} {}", C, S.0, S.1); let Braced {} = Braced {}; match u { U => println!("unit pattern") } let G(x, y): G<i32> = G(1, 2); println!("{} {}", x, y); let f = T::default; println!("{:?} {}", f(), (0..3).map(|i| G(i, i * i)).map(|G(a, b)| a + b).sum::<i32>()); println!("{:?}", Some((1, 2)).map(|(a, b)| G(a, b)).map(|g| g.0 + g.1)); }

// === associated consts, Self everywhere, nested Self types, const constructors, statics of own type, generic defaults
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)] struct V<const N: usize = 2, T = i32> { d: [T; N] }
impl<const N: usize> V<N> { const ZERO: Self = Self { d: [0; N] }; const LEN: usize = N; const fn new(d: [i32; N]) -> Self { Self { d } } fn map(self, f: impl Fn(i32) -> i32) -> Self { Self { d: self.d.map(f) } } fn dot(&self, o: &Self) -> i32 { let Self { d: a } = self; let Self { d: b } = *o; a.iter().zip(b).map(|(x, y)| x * y).sum() } fn all(self) -> [Self; 2] { [self, Self::ZERO] } }
impl V { fn cross(self, o: Self) -> i32 { self.d[0] * o.d[1] - self.d[1] * o.d[0] } const UNITS: [Self; 2] = [Self { d: [1, 0] }, V::new([0, 1])]; } impl<const N: usize> std::ops::Index<usize> for V<N> { type Output = i32; fn index(&self, i: usize) -> &Self::Output { &self.d[i % Self::LEN] } } impl<const N: usize> From<[i32; N]> for V<N> { fn from(d: [i32; N]) -> Self { V { d } } } impl<const N: usize> Default for V<N> { fn default() -> Self { <Self>::ZERO } }
static ORIGIN: V<3> = V::ZERO; struct L { next: Option<Box<Self>>, v: V } impl L { fn sum(&self) -> i32 { self.v.d.iter().sum::<i32>() + self.next.as_ref().map_or(0, |n| n.sum()) } fn push(self, v: V) -> Self { Self { next: Some(Box::new(self)), v } } }
fn main() { let a = V::new([1, 2]); let b: V = [3, 4].into(); println!("{} {} {:?} {}", a.dot(&b), a.cross(b), a.map(|x| x * 10), V::UNITS[0].cross(V::UNITS[1])); println!("{:?} {:?} {}", V::<3>::default() == ORIGIN, V::from([1]).all(), V::<4>::LEN); println!("{} {:?}", a[3], a < b); println!("{}", L { next: None, v: a }.push(b).push(V::UNITS[0]).sum()); println!("{:?}", V::<1, &str> { d: ["s"] }); }

// === visibility of fields, update syntax from other modules' defaults, functional update with moves and generics
mod cfg { #[derive(Debug, Clone, Default)] pub struct Cfg { pub name: String, pub(crate) size: usize, secret: u8 } impl Cfg { pub fn preset() -> Cfg { Cfg { secret: 42, ..Default::default() } } pub fn secret(&self) -> u8 { self.secret } pub fn with(self, name: &str) -> Self { Self { name: name.to_owned(), ..self } } } #[derive(Debug, Clone, Copy)] pub struct Opt<T> { pub a: T, pub b: bool, pub c: Option<u8> } impl<T: Default> Default for Opt<T> { fn default() -> Self { Opt { a: T::default(), b: true, c: None } } } }
use cfg::{Cfg, Opt};
#[derive(Debug)] struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0) } } #[derive(Debug)] struct Two { a: D, b: D, n: i32 }
fn main() { let mut c = Cfg::preset().with("n"); c.size += 1; println!("{:?} {}", c, c.clone().with("m").secret()); let o = Opt { a: "x", ..Opt::default() }; let p = Opt { b: false, ..o }; let q = Opt { c: Some(1), ..p }; println!("{:?} {:?} {:?}", o, p, q); let base = Two { a: D("a1"), b: D("b1"), n: 1 }; let t = Two { a: D("a2"), ..base }; println!("{} {:?}", t.n, base.a); let u = Two { n: 5, ..t }; println!("{:?}", u); let w = Two { b: D("b3"), ..{ println!("base last"); Two { a: D("a4"), b: D("b4"), n: 4 } } }; println!("{}", w.n + base.n); drop(u); println!("end"); }

// === recursive and mutually recursive types, through Box, Vec, Option, Rc, references, fn pointers, PhantomData
use std::{rc::Rc, marker::PhantomData, collections::HashMap};
#[derive(Debug, Clone, PartialEq)] struct Tree { v: i32, kids: Vec<Tree>, left: Option<Box<Tree>> } #[derive(Debug)] struct A<'p> { name: &'p str, b: Option<Box<B<'p>>> } #[derive(Debug)] struct B<'p> { up: &'p str, a: Vec<A<'p>> } struct State { n: i32, next: fn(&mut State) -> Option<Step> } struct Step(fn(&mut State) -> Option<Step>); struct Typed<T, U: ?Sized = str> { id: u32, of: PhantomData<fn() -> T>, u: PhantomData<U> } #[derive(Clone)] struct Env { vars: HashMap<String, i32>, parent: Option<Rc<Env>> }
impl Env { fn get(&self, k: &str) -> Option<i32> { self.vars.get(k).copied().or_else(|| self.parent.as_ref()?.get(k)) } } impl<T, U: ?Sized> Clone for Typed<T, U> { fn clone(&self) -> Self { Self { ..*self } } } impl<T, U: ?Sized> Copy for Typed<T, U> {}
fn even(s: &mut State) -> Option<Step> { s.n -= 1; if s.n < 0 { None } else { s.next = odd; Some(Step(odd)) } } fn odd(s: &mut State) -> Option<Step> { s.n -= 2; (s.n >= 0).then(|| Step(even)) } fn depth(t: &Tree) -> usize { 1 + t.kids.iter().chain(t.left.as_deref()).map(depth).max().unwrap_or(0) }
fn main() { let leaf = |v| Tree { v, kids: vec![], left: None }; let mut t = Tree { v: 1, kids: vec![leaf(2), leaf(3)], left: Some(Box::new(leaf(4))) }; t.left.as_mut().unwrap().kids.push(leaf(5)); println!("{} {}", depth(&t), t.clone() == t); let s = String::from("root"); let a = A { name: &s, b: Some(Box::new(B { up: &s[1..], a: vec![A { name: "in", b: None }] })) }; println!("{:?} {}", a, a.b.as_ref().map_or("", |b| b.a[0].name)); let mut st = State { n: 7, next: even }; let mut step = (st.next)(&mut st); let mut n = 0; while let Some(Step(f)) = step { n += 1; step = f(&mut st); } println!("{} {}", n, st.n); let id: Typed<String> = Typed { id: 3, of: PhantomData, u: PhantomData }; let id2 = id; println!("{}", id.id + id2.id); let g = Rc::new(Env { vars: [("x".to_string(), 1)].into(), parent: None }); let e = Env { vars: HashMap::from([("y".into(), 2)]), parent: Some(g.clone()) }; println!("{:?} {:?} {:?} {}", e.get("x"), e.get("y"), e.get("z"), Rc::strong_count(&g)); }

// === the last field unsized: custom slices and dyn tails, made by unsizing coercion
use std::{fmt::Debug, rc::Rc};
#[derive(Debug)] struct Tagged<T: ?Sized> { tag: u8, tail: T }
impl<T: ?Sized + Debug> Tagged<T> { fn show(&self) -> String { format!("{}:{:?}", self.tag, &self.tail) } }
impl<T> Tagged<[T]> { fn len(&self) -> usize { self.tail.len() } }
fn main() {
    let s: &Tagged<[i32]> = &Tagged { tag: 1, tail: [1, 2, 3] }; println!("{} {}", s.show(), s.len());
    let d: Box<Tagged<dyn Debug>> = Box::new(Tagged { tag: 2, tail: "dyn" }); println!("{} {:?}", d.show(), d.tag);
    let r: Rc<Tagged<[u8]>> = Rc::new(Tagged { tag: 3, tail: [9; 4] }); println!("{} {}", r.tail.iter().map(|&b| b as u32).sum::<u32>(), Rc::clone(&r).len());
    let m: &mut Tagged<[char]> = &mut Tagged { tag: 4, tail: ['a', 'b'] }; m.tail[1] = 'z'; m.tag += 1; println!("{}", m.show());
}

// === raw names, keywords as fields, names equal to types, fields of fn type called in parentheses
struct r#struct { r#type: i32, r#fn: fn(i32) -> i32, u8: u8, string: String, Self_: bool }
#[allow(non_camel_case_types)] type kw = r#struct;
fn double(x: i32) -> i32 { x * 2 }
impl r#struct { fn r#fn(&self) -> &'static str { "method" } fn u8(self) -> u8 { self.u8 } }
fn main() {
    let r#type = 4; let s = kw { r#type, r#fn: double, u8: 7, string: String::new(), Self_: true };
    println!("{} {} {} {}", (s.r#fn)(s.r#type), s.r#fn(), s.string.len(), s.Self_);
    let r#struct { r#type: r#match, r#fn: f, .. } = &s; println!("{} {}", r#match, f(1)); println!("{}", s.u8());
}

// === closures and boxes in fields, replaced, taken, called through &mut and by value
struct Machine<F: FnMut(u32) -> u32> { step: F, done: Option<Box<dyn FnOnce(u32) -> String>>, log: Vec<u32> }
impl<F: FnMut(u32) -> u32> Machine<F> {
    fn run(&mut self, n: u32) -> Option<String> { let x = (self.step)(n); self.log.push(x); let f = if x > 10 { self.done.take() } else { None }; f.map(|f| f(x)) }
    fn with<G: FnMut(u32) -> u32>(self, step: G) -> Machine<G> { Machine { step, done: self.done, log: self.log } }
}
fn main() {
    let mut total = 0; let name = String::from("end");
    let mut m = Machine { step: |n| { total += n; total }, done: Some(Box::new(move |x| format!("{name} {x}"))), log: vec![] };
    println!("{:?} {:?}", m.run(4), m.run(5)); let mut m = m.with(|n| n * 100); println!("{:?} {:?} {:?}", m.run(1), m.run(2), m.log); println!("{total}");
}

// === derives on every shape: order of comparison, nested generics, hash equal, default of generic fields, Debug of all
use std::{collections::{BTreeSet, HashSet}, fmt::Debug, marker::PhantomData};
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)] struct Unit;
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)] struct Key<T, U = u8> { major: T, minor: Option<U>, tag: Unit }
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)] struct Empty {}
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)] struct Tup<'a, T>(&'a str, T, PhantomData<T>) where T: Copy;
fn max<T: Ord + Debug>(v: Vec<T>) -> String { format!("{:?}", v.iter().max().unwrap()) }
fn main() {
    fn k<T>(major: T, minor: Option<u8>) -> Key<T> { Key { major, minor, tag: Unit } } println!("{}", max(vec![k("a", Some(9)), k("b", None), k("b", Some(0))]));
    println!("{:?} {:?} {}", Key::<String>::default(), Empty::default(), Empty {} == Empty {}); println!("{:#?}", k((1, 2), None));
    let s: HashSet<_> = [k(1, None), k(1, None), k(2, Some(1))].into(); let t: BTreeSet<_> = [Tup("x", 2, PhantomData), Tup("a", 3, PhantomData), Tup("a", 1, PhantomData)].into(); println!("{} {:?}", s.len(), t);
    println!("{:?} {:?} {:?}", k(1.5, None).partial_cmp(&k(f64::NAN, None)), k(1, Some(2)).cmp(&k(1, None)), Unit.cmp(&Unit)); println!("{:#?} {:#?} {:?}", Unit, Empty {}, Tup("", 'c', PhantomData).clone());
}

// === self types of methods: by value, references, Box, Rc, Pin, generic self through Deref; associated functions without self
use std::{pin::Pin, rc::Rc, sync::Arc};
#[derive(Clone, Debug)] struct N { v: i32, next: Option<Rc<N>> }
impl N {
    const NIL: Option<Rc<N>> = None;
    fn leaf(v: i32) -> Self { Self { v, next: Self::NIL } }
    fn cons(self: Rc<Self>, v: i32) -> Rc<N> { Rc::new(N { v, next: Some(self) }) } fn boxed(self: Box<Self>) -> i32 { self.v * 10 } fn by_rc(self: &Rc<Self>) -> usize { Rc::strong_count(self) }
    fn pinned(mut self: Pin<&mut Self>) -> i32 { self.v += 1; self.v } fn arc(self: Arc<Self>) -> i32 { self.v } fn of_mut(self: &mut Self) -> &mut i32 { &mut self.v } fn take(mut self) -> Self { self.v = -self.v; self }
    fn sum(&self) -> i32 { self.v + self.next.as_ref().map_or(0, |n| n.sum()) }
}
fn main() { let a = Rc::new(N::leaf(1)); let b = a.clone().cons(2).cons(3); println!("{} {} {}", b.sum(), a.by_rc(), b.by_rc()); println!("{} {}", Box::new(N::leaf(4)).boxed(), Arc::new(N::leaf(5)).arc()); let mut c = N::leaf(6); *c.of_mut() *= 2; println!("{} {}", Pin::new(&mut c).pinned(), c.clone().take().v); println!("{}", N::sum(&b) + Rc::try_unwrap(b).unwrap().take().v); }

// === struct with lifetimes: iterators over itself, several lifetimes, bounds, static defaults, returned borrows
struct Parser<'src, 'ctx: 'src> { src: &'src str, pos: usize, names: &'ctx [&'ctx str] }
impl<'s, 'c> Parser<'s, 'c> { fn word(&mut self) -> Option<&'s str> { let rest = self.src.get(self.pos..)?.trim_start(); if rest.is_empty() { return None } let start = self.src.len() - rest.len(); let end = rest.find(' ').map_or(self.src.len(), |i| start + i); self.pos = end; Some(&self.src[start..end]) } fn known(&self, w: &str) -> Option<&'c str> { self.names.iter().copied().find(|n| *n == w) } }
impl<'s> Iterator for Parser<'s, '_> { type Item = (&'s str, bool); fn next(&mut self) -> Option<Self::Item> { let w = self.word()?; Some((w, self.known(w).is_some())) } }
struct Holder<'a, T: 'a + ?Sized>(&'a T); impl<'a, T: ?Sized> Holder<'a, T> { fn get(&self) -> &'a T { self.0 } }
fn main() { let names = vec!["let", "fn"]; let kept; { let src = String::from("let  x fn y"); let mut p = Parser { src: &src, pos: 0, names: &names }; println!("{:?}", p.next()); println!("{:?}", p.by_ref().collect::<Vec<_>>()); kept = p.known("fn"); } println!("{kept:?}"); let s = { let h = Holder("abc"); h.get() }; println!("{s} {}", Holder::<[i32]>(&[1, 2]).get().len()); }

// === assignment to fields: through boxes, options, nested places, swaps, compound, of Copy structs copied before
#[derive(Debug, Clone, Copy, PartialEq)] struct V { x: f32, y: f32 }
#[derive(Debug, Default)] struct Node { val: i32, kids: Vec<Node>, up: Option<Box<Node>>, pair: (u8, [u8; 2]) }
fn main() {
    let mut a = V { x: 1.0, y: 2.0 }; let b = a; a.x += 10.0; a.y = b.x; println!("{a:?} {b:?}");
    let mut n = Node { up: Some(Box::default()), ..Default::default() }; n.kids.push(Node { val: 1, ..Default::default() }); n.kids[0].kids.push(Node::default()); n.kids[0].kids[0].val = 9; n.up.as_mut().unwrap().pair.1[1] = 7; n.pair.0 |= 6;
    println!("{} {:?} {:?}", n.kids[0].kids[0].val, n.up.as_ref().map(|u| u.pair), n.pair); let Node { val, kids, .. } = &mut n; *val += kids.len() as i32; std::mem::swap(val, &mut kids[0].val); println!("{} {}", n.val, n.kids[0].val);
    let mut arr = [b; 3]; arr[1].x = 5.0; let c = arr; arr[0] = V { y: 0.0, ..arr[1] }; println!("{:?} {}", arr[0], c[0] == b); let t = &mut (arr, 1); t.0[2].x -= 1.0; (t.0[0], t.1) = (b, 2); println!("{:?}", t);
    let bx = &mut Box::new(a); bx.x = 0.5; let V { x, ref mut y } = **bx; *y = x; println!("{bx:?}");
}

// === drops of structs: fields in order after the struct's own, replaced fields, partly moved, in vectors, behind options, during panics
struct L(&'static str); impl Drop for L { fn drop(&mut self) { print!("{} ", self.0); } }
struct Own { a: L, b: (L, L), c: Option<Box<Own>> } impl Drop for Own { fn drop(&mut self) { print!("Own({}) ", self.a.0); self.b.0 = L("new"); } }
struct Plain { p: L, q: [L; 2], r: Option<L> }
fn main() {
    { let _o = Own { c: Some(Box::new(Own { a: L("ia"), b: (L("ib"), L("ic")), c: None })), b: (L("b"), L("c")), a: L("a") }; print!("| "); } println!();
    { let mut p = Plain { r: None, p: L("p"), q: [L("q0"), L("q1")] }; p.r = Some(L("r")); p.p = L("p2"); let [x, _] = p.q; print!("x={} | ", x.0); p.r.take(); print!("| "); } println!();
    let r = std::panic::catch_unwind(|| { let _p = Plain { p: L("1"), q: [L("2"), { if true { panic!("mid") } L("3") }], r: None }; }); println!("{}", r.is_err());
    let mut v = vec![Plain { p: L("v"), q: [L("v0"), L("v1")], r: None }]; v[0] = Plain { p: L("w"), q: [L("w0"), L("w1")], r: Some(L("wr")) }; println!("|"); let Plain { q, .. } = v.pop().unwrap(); println!("| {}", q.len());
}

// === consts and statics of structs: promoted, with interior cells, in arrays, matched as patterns, as const generics' sizes
use std::{cell::Cell, sync::{atomic::{AtomicUsize, Ordering::Relaxed}, Mutex}};
#[derive(PartialEq, Eq, Debug, Clone, Copy)] struct Rgb { r: u8, g: u8, b: u8 }
impl Rgb { const RED: Rgb = Rgb { r: 255, ..Self::BLACK }; const BLACK: Self = Self { r: 0, g: 0, b: 0 }; const fn mix(self, o: Rgb) -> Rgb { Rgb { r: self.r / 2 + o.r / 2, g: self.g | o.g, b: self.b.wrapping_sub(o.b) } } const LEN: usize = Self::RED.r as usize / 85; }
struct Reg { hits: AtomicUsize, names: Mutex<Vec<&'static str>>, table: [Rgb; Rgb::LEN] } static REG: Reg = Reg { hits: AtomicUsize::new(0), names: Mutex::new(Vec::new()), table: [Rgb::RED, Rgb::BLACK, Rgb::RED.mix(Rgb { g: 7, ..Rgb::BLACK })] };
const FRESH: Cell<i32> = Cell::new(5);
fn name(c: Rgb) -> &'static str { match c { Rgb::RED => "red", Rgb { r: 0, g, b: 0 } if g > 0 => "green", Rgb::BLACK => "black", Rgb { r: 1..=127, .. } => "dark", _ => "?" } }
fn main() { for c in REG.table.iter().copied().chain([Rgb { g: 3, ..Rgb::BLACK }, Rgb { b: 1, ..Rgb::RED }]) { REG.hits.fetch_add(1, Relaxed); REG.names.lock().unwrap().push(name(c)); } println!("{} {:?}", REG.hits.load(Relaxed), REG.names.lock().unwrap()); FRESH.set(6); println!("{}", FRESH.get()); let r: &'static Rgb = &Rgb { r: 1, g: 2, b: 3 }; println!("{r:?}"); }

// === async methods, futures and tasks as fields, a struct that is a future, structs across awaits
use std::{future::Future, pin::Pin, task::{Context, Poll}};
struct Count<F> { left: u32, inner: Option<F>, got: Vec<u32> }
impl<F: Future<Output = u32> + Unpin> Future for Count<F> { type Output = Vec<u32>; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Vec<u32>> { let this = &mut *self; if let Some(f) = this.inner.as_mut() { match Pin::new(f).poll(cx) { Poll::Ready(n) => { this.got.push(n); this.inner = None; } Poll::Pending => return Poll::Pending } } if this.left == 0 { return Poll::Ready(std::mem::take(&mut this.got)) } this.left -= 1; let left = this.left; this.got.push(left); cx.waker().wake_by_ref(); Poll::Pending } }
struct Svc { name: String, calls: std::cell::Cell<u32> } impl Svc { async fn call(&self, n: u32) -> String { self.calls.set(self.calls.get() + 1); tokio::task::yield_now().await; format!("{}{}", self.name, n * self.calls.get()) } async fn consume(self) -> u32 { tokio::task::yield_now().await; self.calls.get() } }
#[tokio::main(flavor = "current_thread")]
async fn main() { let c = Count { left: 2, inner: Some(Box::pin(async { tokio::task::yield_now().await; 7 })), got: vec![] }; println!("{:?}", c.await); let s = Svc { name: "s".into(), calls: Default::default() }; let (a, b) = tokio::join!(s.call(1), s.call(2)); println!("{a} {b}"); println!("{}", s.consume().await); }

// === derives of structs whose last field has no size
use std::{cmp::Ordering, collections::hash_map::DefaultHasher, hash::{Hash, Hasher}};
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] struct Tail<T: ?Sized>(u8, T);
#[derive(Debug, PartialEq, PartialOrd, Hash)] struct Words { n: u8, text: [&'static str] }
#[derive(Debug)] struct Where<'a, T> where T: ?Sized + 'a { r: &'a T, t: T }
fn hash<T: Hash + ?Sized>(t: &T) -> u64 { let mut h = DefaultHasher::new(); t.hash(&mut h); h.finish() }
fn main() {
    let a: &Tail<[u8]> = &Tail(1, [1, 2]); let b: &Tail<[u8]> = &Tail(1, [1, 3]); println!("{a:?} {} {:?} {:?} {}", a == b, a.cmp(b), a.partial_cmp(&Tail(0, [9; 4])) == Some(Ordering::Greater), hash(a) == hash(&Tail(1, [1, 2])));
    let d: &Tail<dyn std::fmt::Debug> = &Tail(2, Some("x")); println!("{d:?} {d:#?}"); let w: Box<Where<[i32; 2]>> = Box::new(Where::<[i32; 2]> { r: &[0, 3], t: [1, 2] }); println!("{w:?}"); println!("{:?}", Tail(3, Tail(4, "s")) > Tail(3, Tail(4, "r")) && true);
    let _: Option<&Words> = None;
}
