// === autoref picks the receiver by steps
#[derive(Clone, Debug)]
struct Counter { n: i32 }
impl Counter {
    fn get(&self) -> i32 { self.n }
    fn bump(&mut self) -> &mut Self { self.n += 1; self }
    fn take(self) -> i32 { self.n }
}
fn main() {
    let mut c = Counter { n: 1 };
    c.bump().bump().bump();
    println!("{}", c.get());
    let r = &mut c;
    r.bump();
    println!("{}", r.get());
    let rr = &r;
    println!("{}", rr.get());
    let b = Box::new(c.clone());
    println!("{} {}", b.get(), b.take());
    println!("{:?}", c);
}

// === by value beats by reference at the same step
trait Show { fn show(self) -> String; }
impl Show for i32 { fn show(self) -> String { format!("i32 {}", self) } }
impl Show for &i32 { fn show(self) -> String { format!("&i32 {}", self) } }
impl Show for &&i32 { fn show(self) -> String { format!("&&i32 {}", self) } }
fn main() {
    let x = 5;
    println!("{}", x.show());
    println!("{}", (&x).show());
    println!("{}", (&&x).show());
    println!("{}", (&&&x).show());
    let v = vec![1, 2];
    for s in v.iter().map(|e| e.show()) { println!("{}", s); }
}

// === inherent before trait
struct S;
trait T { fn name(&self) -> &'static str; fn other(&self) -> &'static str { "trait other" } }
impl S { fn name(&self) -> &'static str { "inherent" } }
impl T for S { fn name(&self) -> &'static str { "trait" } }
fn main() {
    let s = S;
    println!("{} {} {}", s.name(), T::name(&s), <S as T>::name(&s));
    println!("{}", s.other());
    let d: &dyn T = &s;
    println!("{}", d.name());
}

// === deref through smart pointers
use std::rc::Rc;
use std::cell::RefCell;
use std::ops::{Deref, DerefMut};
struct Wrap<T> { inner: T, reads: std::cell::Cell<u32> }
impl<T> Deref for Wrap<T> { type Target = T; fn deref(&self) -> &T { self.reads.set(self.reads.get() + 1); &self.inner } }
impl<T> DerefMut for Wrap<T> { fn deref_mut(&mut self) -> &mut T { &mut self.inner } }
fn main() {
    let mut w = Wrap { inner: vec![3, 1, 2], reads: Default::default() };
    w.push(0);
    w.sort();
    println!("{} {:?} {}", w.len(), w.first(), w.reads.get());
    let shared = Rc::new(RefCell::new(String::from("ab")));
    shared.borrow_mut().push_str("cd");
    let again = Rc::clone(&shared);
    again.borrow_mut().insert(0, '<');
    println!("{} {} {}", shared.borrow().len(), shared.borrow().to_uppercase(), Rc::strong_count(&shared));
    let n = Rc::new(Box::new(41i64));
    println!("{}", n.checked_add(1).unwrap());
}

// === methods of generic parameters and bounds
use std::fmt::Display;
fn describe<T: Display + PartialOrd + Copy>(items: &[T]) -> String {
    let mut best = items[0];
    for i in items { if i.gt(&best) { best = *i; } }
    format!("{} of {}", best.to_string(), items.len())
}
struct Pair<A, B>(A, B);
impl<A: Clone, B: Clone> Pair<A, B> {
    fn swap(&self) -> Pair<B, A> { Pair(self.1.clone(), self.0.clone()) }
    fn map_first<C, F: FnOnce(A) -> C>(self, f: F) -> Pair<C, B> { Pair(f(self.0), self.1) }
}
fn main() {
    println!("{}", describe(&[3, 9, 4]));
    println!("{}", describe(&[2.5, 1.5]));
    println!("{}", describe(&['a', 'z', 'c']));
    let p = Pair(1, "x").swap().map_first(|s| s.len() + 10);
    println!("{} {}", p.0, p.1);
}

// === chain of adapters
fn main() {
    let words = "the quick brown fox jumps over the lazy dog";
    let s: Vec<String> = words.split_whitespace().filter(|w| w.len() > 3).map(|w| w.chars().rev().collect::<String>()).collect();
    println!("{}", s.join("-"));
    let total: usize = words.split(' ').map(str::len).sum();
    println!("{}", total);
    let caps = words.split(' ').map(|w| { let mut c = w.chars(); match c.next() { Some(f) => f.to_uppercase().collect::<String>() + c.as_str(), None => String::new() } }).collect::<Vec<_>>().join(" ");
    println!("{}", caps);
    println!("{:?}", words.char_indices().filter(|(_, c)| *c == 'o').map(|(i, _)| i).collect::<Vec<_>>());
}

// === methods on literals, blocks and calls
fn make() -> Option<&'static str> { Some("42") }
fn main() {
    println!("{}", 2i32.pow(10).max(5).min(2000));
    println!("{}", (-7i32).rem_euclid(3));
    println!("{}", -7i32.abs());
    println!("{:.3}", 2.0f64.sqrt().mul_add(2.0, 1.0));
    println!("{}", "abc".to_string().len() + { let v = vec![1]; v }.len());
    println!("{:?}", make().and_then(|s| s.parse::<i32>().ok()).map(|n| n * 2).unwrap_or_default());
    println!("{}", if true { "yes" } else { "no" }.len());
    println!("{}", [1, 2, 3].iter().rev().map(|x| x.to_string()).collect::<String>());
    println!("{}", 'x'.is_alphabetic().then(|| "letter").unwrap_or("none"));
}

// === evaluation order of receiver and arguments
fn tr<T>(name: &str, v: T) -> T { println!("eval {}", name); v }
struct Acc(Vec<i32>);
impl Acc { fn add(mut self, a: i32, b: i32) -> Acc { self.0.push(a * b); self } }
fn main() {
    let r = tr("recv", Acc(vec![])).add(tr("a", 2), tr("b", 3)).add(tr("c", 4), tr("d", 5));
    println!("{:?}", r.0);
    let mut v = vec![1, 2, 3];
    v.push(v.len() as i32);
    v.insert(v.len() - 1, v[0] + 10);
    println!("{:?}", v);
}

// === method through a trait object in a box and a slice of them
trait Shape { fn area(&self) -> f64; fn scale(&mut self, k: f64); fn boxed(self: Box<Self>) -> String; }
struct Sq(f64);
struct Rect { w: f64, h: f64 }
impl Shape for Sq { fn area(&self) -> f64 { self.0 * self.0 } fn scale(&mut self, k: f64) { self.0 *= k } fn boxed(self: Box<Self>) -> String { format!("sq {}", self.0) } }
impl Shape for Rect { fn area(&self) -> f64 { self.w * self.h } fn scale(&mut self, k: f64) { self.w *= k; self.h *= k; } fn boxed(self: Box<Self>) -> String { format!("rect {}x{}", self.w, self.h) } }
fn main() {
    let mut shapes: Vec<Box<dyn Shape>> = vec![Box::new(Sq(2.0)), Box::new(Rect { w: 1.5, h: 4.0 })];
    shapes.iter_mut().for_each(|s| s.scale(2.0));
    println!("{:.1}", shapes.iter().map(|s| s.area()).sum::<f64>());
    shapes[0].scale(0.5);
    println!("{}", shapes.first().unwrap().area());
    for s in shapes { println!("{}", s.boxed()); }
}

// === fields that hold closures are called with parentheses
struct Button<'a> { label: String, on: Box<dyn Fn(&str) -> usize + 'a>, f: fn(i32) -> i32 }
impl<'a> Button<'a> { fn on(&self) -> &str { &self.label } fn press(&self) -> usize { (self.on)(&self.label) } }
fn double(x: i32) -> i32 { x * 2 }
fn main() {
    let extra = 10;
    let b = Button { label: "ok".into(), on: Box::new(|s| s.len() + extra), f: double };
    println!("{} {} {} {}", b.on(), b.press(), (b.on)("hello"), (b.f)(21));
    let fs: [(&str, fn(f64) -> f64); 3] = [("sqrt", f64::sqrt), ("abs", f64::abs), ("neg", |x| -x)];
    for (n, f) in fs.iter() { println!("{} {}", n, f(16.0)); }
}

// === extension traits on foreign types
trait StrExt { fn shout(&self) -> String; fn vowels(&self) -> usize; }
impl StrExt for str { fn shout(&self) -> String { self.to_uppercase() + "!" } fn vowels(&self) -> usize { self.chars().filter(|c| "aeiou".contains(*c)).count() } }
trait IterExt: Iterator { fn every(self, n: usize) -> Every<Self> where Self: Sized { Every { it: self, n } } }
impl<I: Iterator> IterExt for I {}
struct Every<I> { it: I, n: usize }
impl<I: Iterator> Iterator for Every<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { let r = self.it.next(); for _ in 1..self.n { self.it.next(); } r } }
trait VecExt<T> { fn second(&self) -> Option<&T>; }
impl<T> VecExt<T> for Vec<T> { fn second(&self) -> Option<&T> { self.get(1) } }
fn main() {
    println!("{} {}", "hello".shout(), String::from("education").vowels());
    println!("{:?}", (0..10).every(3).map(|x| x * x).collect::<Vec<_>>());
    println!("{:?} {:?}", vec!['a', 'b'].second(), Vec::<u8>::new().second());
}

// === self types: rc, pin, mut self
use std::rc::Rc;
struct Node { v: i32, next: Option<Rc<Node>> }
impl Node {
    fn push(self: Rc<Self>, v: i32) -> Rc<Node> { Rc::new(Node { v, next: Some(self) }) }
    fn sum(self: &Rc<Self>) -> i32 { self.v + self.next.as_ref().map_or(0, |n| n.sum()) }
    fn with(mut self, v: i32) -> Self { self.v = v; self }
    fn depth(&self) -> usize { 1 + self.next.as_deref().map_or(0, Node::depth) }
}
fn main() {
    let n = Rc::new(Node { v: 0, next: None }.with(5));
    let m = n.clone().push(6).push(7);
    println!("{} {} {} {}", m.sum(), n.sum(), m.depth(), Rc::strong_count(&n));
}

// === a method of the same name in two traits
trait Pilot { fn fly(&self) -> String; fn id() -> u32 { 1 } }
trait Wizard { fn fly(&self) -> String; fn id() -> u32 { 2 } }
struct Human;
impl Pilot for Human { fn fly(&self) -> String { "captain".into() } }
impl Wizard for Human { fn fly(&self) -> String { "up!".into() } fn id() -> u32 { 20 } }
impl Human { fn fly(&self) -> String { "arms".into() } fn id() -> u32 { 0 } }
fn main() {
    let h = Human;
    println!("{} {} {}", h.fly(), Pilot::fly(&h), <Human as Wizard>::fly(&h));
    println!("{} {} {}", Human::id(), <Human as Pilot>::id(), <Human as Wizard>::id());
}

// === async methods
use std::collections::HashMap;
struct Store { map: HashMap<String, i32>, log: Vec<String> }
impl Store {
    async fn get(&self, k: &str) -> Option<i32> { tokio::task::yield_now().await; self.map.get(k).copied() }
    async fn put(&mut self, k: impl Into<String>, v: i32) -> &mut Self { let k = k.into(); self.log.push(format!("put {k}")); tokio::task::yield_now().await; self.map.insert(k, v); self }
    async fn drain(self) -> Vec<String> { self.log }
}
#[tokio::main]
async fn main() {
    let mut s = Store { map: HashMap::new(), log: vec![] };
    s.put("a", 1).await.put(String::from("b"), 2).await;
    println!("{:?} {:?} {:?}", s.get("a").await, s.get("b").await.map(|x| x + 1), s.get("c").await);
    println!("{}", s.drain().await.join(","));
}

// === unsized receivers: str, slices, dyn
fn main() {
    let s: &str = &"  padded\t";
    println!("[{}] [{}] [{}]", s.trim(), s.trim_start(), s.trim_end());
    let a = [5, 3, 8, 1];
    println!("{:?} {:?} {:?}", a.iter().max(), a.split_at(2), a.chunks(3).map(|c| c.len()).collect::<Vec<_>>());
    let mut b = a;
    b[1..].sort_by(|x, y| y.cmp(x));
    b.swap(0, 3);
    println!("{:?} {} {:?}", b, a.contains(&8), b.binary_search_by(|p| p.cmp(&100)));
    let bx: Box<[i32]> = vec![1, 2, 3].into_boxed_slice();
    println!("{} {:?}", bx.len(), bx.iter().copied().reduce(|a, b| a * 10 + b));
    let st: Box<str> = "boxed".into();
    println!("{} {}", st.len(), st.starts_with("bo"));
}

// === generic methods with turbofish and where clauses
#[derive(Default)]
struct Bag { items: Vec<String> }
impl Bag {
    fn add<T>(&mut self, t: T) -> &mut Self where T: ToString { self.items.push(t.to_string()); self }
    fn parse<T: std::str::FromStr>(&self) -> Vec<T> { self.items.iter().filter_map(|s| s.parse().ok()).collect() }
    fn fold<A>(&self, init: A, mut f: impl FnMut(A, &str) -> A) -> A { let mut acc = init; for s in &self.items { acc = f(acc, s); } acc }
}
fn main() {
    let mut b = Bag::default();
    b.add(1).add("two").add(3.5).add('c').add(true);
    println!("{:?} {:?} {:?} {:?}", b.parse::<i32>(), b.parse::<f64>(), b.parse::<bool>(), b.parse::<char>());
    println!("{}", b.fold(String::new(), |a, s| a + s + ";"));
    println!("{}", b.fold(0, |a, s| a + s.len()));
}

// === closures as receivers
trait Apply<A>: Sized { fn apply(&self, a: A) -> i32; }
impl<A, F: Fn(A) -> i32> Apply<A> for F { fn apply(&self, a: A) -> i32 { self(a) } }
trait Pipe: Sized { fn pipe<R>(self, f: impl FnOnce(Self) -> R) -> R { f(self) } fn tap(self, f: impl FnOnce(&Self)) -> Self { f(&self); self } }
impl<T> Pipe for T {}
fn main() {
    let k = 3;
    println!("{} {}", (|x: i32| x * k).apply(5), (|s: &str| s.len() as i32).apply("four"));
    let out = 5.pipe(|x| x + 1).tap(|x| println!("tap {}", x)).pipe(|x| format!("<{}>", x));
    println!("{}", out);
}

// === two-phase borrows
struct Grid { w: usize, cells: Vec<u8> }
impl Grid {
    fn at(&self, x: usize, y: usize) -> usize { y * self.w + x }
    fn set(&mut self, i: usize, v: u8) { self.cells[i] = v; }
    fn count(&self) -> u8 { self.cells.iter().sum() }
}
fn main() {
    let mut g = Grid { w: 3, cells: vec![0; 9] };
    g.set(g.at(1, 2), 7);
    g.set(g.at(0, 0), g.count() + 1);
    println!("{:?}", g.cells);
    let mut v = vec![vec![1], vec![2, 3]];
    let n = v[1].len();
    v[0].push(n as i32);
    v[1].extend_from_slice(&[9; 2]);
    println!("{:?}", v);
    let mut s = String::from("ab");
    s.push_str(&s.clone());
    s.truncate(s.len() - 1);
    println!("{}", s);
}

// === default methods calling required ones, and overriding
trait Animal {
    fn name(&self) -> String;
    fn noise(&self) -> &str { "..." }
    fn speak(&self) -> String { format!("{} says {}", self.name(), self.noise()) }
    fn twice(&self) -> String where Self: Sized { [self.speak(), self.speak()].join(" & ") }
}
struct Dog { n: u8 }
struct Fish;
impl Animal for Dog { fn name(&self) -> String { format!("dog{}", self.n) } fn noise(&self) -> &str { "woof" } }
impl Animal for Fish { fn name(&self) -> String { "fish".to_owned() } fn speak(&self) -> String { self.name().chars().rev().collect() } }
impl<T: Animal + ?Sized> Animal for Box<T> { fn name(&self) -> String { format!("boxed {}", (**self).name()) } fn noise(&self) -> &str { (**self).noise() } }
fn main() {
    println!("{}", Dog { n: 3 }.twice());
    println!("{}", Fish.speak());
    let b: Box<dyn Animal> = Box::new(Dog { n: 4 });
    println!("{} | {}", b.speak(), (*b).speak());
}

// === option and result combinators
#[derive(Debug, PartialEq)]
enum E { Parse(std::num::ParseIntError), Neg(i64) }
fn p(s: &str) -> Result<i64, E> { s.trim().parse::<i64>().map_err(E::Parse).and_then(|n| if n < 0 { Err(E::Neg(n)) } else { Ok(n) }) }
fn main() {
    for s in ["12", " 7 ", "-3", "x"] { println!("{:?}", p(s)); }
    let r: Result<Vec<_>, _> = ["1", "2"].iter().map(|s| p(s)).collect();
    println!("{:?}", r);
    println!("{:?}", ["1", "-2", "z"].iter().map(|s| p(s)).collect::<Result<Vec<_>, _>>());
    println!("{:?} {:?}", p("5").ok().filter(|n| n % 2 == 1).xor(None), Some(3).zip(Some('c')));
    let mut o = Some(4);
    println!("{:?} {:?}", o.take(), o);
    println!("{:?}", o.get_or_insert(9));
    println!("{:?}", o.replace(1));
    if let Some(x) = o.as_mut() { *x += 100; }
    println!("{:?} {}", o, o.is_some_and(|x| x > 100));
    println!("{}", p("q").unwrap_or_else(|e| match e { E::Parse(_) => -1, E::Neg(n) => n }));
    println!("{:?}", Some(Some(1)).flatten().ok_or("none").and_then(|x: i32| x.checked_sub(2).ok_or("neg")));
}
