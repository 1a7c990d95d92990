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
