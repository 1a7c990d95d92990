// === copies of nested aggregates do not share
#[derive(Debug, Clone, Copy)]
struct A { v: [[i32; 2]; 2], t: (B, Option<B>) }
#[derive(Debug, Clone, Copy)]
struct B(i32);
fn main() {
    let mut a = A { v: [[1, 2], [3, 4]], t: (B(1), Some(B(2))) };
    let b = a;
    a.v[0][1] = 20;
    a.t.0 .0 = 10;
    if let Some(x) = &mut a.t.1 { x.0 = 30; }
    let mut row = a.v[0];
    row[0] = 99;
    println!("{a:?}\n{b:?}\n{row:?}");
}

// === with generics the derived impl needs a bound
#[derive(Debug, Clone, Copy, PartialEq)]
struct W<T>(T);
#[derive(Debug)]
struct Ph<T>(std::marker::PhantomData<T>, u8);
impl<T> Clone for Ph<T> { fn clone(&self) -> Self { *self } }
impl<T> Copy for Ph<T> {}
fn both<T: Copy>(t: T) -> (T, T) { (t, t) }
fn main() {
    let w = W(3);
    let x = w;
    println!("{:?} {:?} {:?}", w, x, both(W(W('c'))));
    let s = W(String::from("s"));
    let t = s.clone();
    println!("{s:?} {t:?}");
    let p = Ph::<String>(std::marker::PhantomData, 4);
    println!("{} {}", both(p).0.1, p.1);
}

// === a method that takes self leaves the copy usable
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct C { n: u32 }
impl C {
    fn inc(mut self) -> Self { self.n += 1; self }
    fn eat(self) -> u32 { self.n }
    fn set(&mut self, n: u32) -> Self { self.n = n; *self }
}
fn main() {
    let mut c = C { n: 1 };
    println!("{:?} {:?} {}", c.inc(), c.inc().inc(), c.eat());
    let d = c.set(5);
    c.n = 6;
    println!("{c:?} {d:?} {}", (&c).eat() + (&&d).eat());
    let e = [c; 3].map(C::inc);
    println!("{e:?} {c:?}");
}

// === deref of a reference copies
#[derive(Clone, Copy, Debug)]
struct P { x: i32, y: i32 }
fn flip(p: &P) -> P { let mut q = *p; std::mem::swap(&mut q.x, &mut q.y); q }
fn take(r: &mut P) -> P { let old = *r; r.x = 0; old }
fn main() {
    let mut p = P { x: 1, y: 2 };
    let q = flip(&p);
    let old = take(&mut p);
    let rr = &&p;
    let c = **rr;
    println!("{p:?} {q:?} {old:?} {c:?}");
    let b = Box::new(p);
    let mut d = *b;
    d.y = 50;
    let v = vec![p, d];
    let mut first = v[0];
    first.x = 7;
    println!("{:?} {:?} {} {:?}", b, d, first.x, v);
    let it: Vec<P> = v.iter().copied().chain(v.iter().map(|&p| p)).collect();
    println!("{}", it.len());
}

// === enums with data that are Copy
#[derive(Clone, Copy, Debug, PartialEq)]
enum E { Unit, Tuple(i32, [u8; 2]), Rec { a: Inner } }
#[derive(Clone, Copy, Debug, PartialEq)]
struct Inner { f: f64 }
fn main() {
    let mut e = E::Rec { a: Inner { f: 1.5 } };
    let f = e;
    if let E::Rec { a } = &mut e { a.f = 9.0; }
    println!("{e:?} {f:?}");
    let mut g = E::Tuple(1, [2, 3]);
    let h = g;
    if let E::Tuple(n, arr) = &mut g { *n = 10; arr[0] = 20; }
    println!("{g:?} {h:?} {}", h == E::Tuple(1, [2, 3]));
    let all = [e, g, E::Unit];
    for x in all { if let E::Tuple(mut n, mut a) = x { n += 1; a[1] += 1; println!("{n} {a:?}"); } }
    println!("{all:?}");
}

// === captured by closures by copy with move and by reference without
#[derive(Clone, Copy, Debug)]
struct S { a: i32, b: [i32; 2] }
fn main() {
    let mut s = S { a: 1, b: [1, 2] };
    let by_move = move || { let mut t = s; t.a += 1; t.b[0] = 9; t };
    let mut own = move || { s.a += 1; s.b[1] += 1; (s.a, s.b[1]) };
    println!("{:?} {:?} {:?} {:?}", by_move(), own(), own(), s);
    { let mut by_ref = || s.a = 100; by_ref(); }
    println!("{s:?} {:?}", by_move());
    let c = by_move;
    let d = by_move;
    println!("{:?} {:?}", c().a, d().b);
}

// === function items, pointers, references, raw pointers and never are Copy
fn twice<F: Fn(i32) -> i32 + Copy>(f: F, x: i32) -> i32 { let g = f; g(f(x)) }
fn add(n: i32) -> i32 { n + 3 }
#[derive(Clone, Copy)]
struct Holder<'a> { s: &'a str, f: fn(i32) -> i32, sl: &'a [i32], d: &'a dyn std::fmt::Debug }
fn main() {
    println!("{} {}", twice(add, 1), twice(|x| x * 2, 3));
    let h = Holder { s: "text", f: add, sl: &[1, 2], d: &'d' };
    let i = h;
    println!("{} {} {:?} {:?} {}", h.s, (i.f)(2), h.sl, i.d, std::mem::size_of_val(&h.s.len()) > 0);
    fn is_copy<T: Copy>(_: &T) -> bool { true }
    println!("{} {} {}", is_copy(&()), is_copy(&(1, 'a', [Some("x")])), is_copy(&add));
}

// === explicit clone of Copy, and a Clone that differs
#[derive(Debug, PartialEq)]
struct Odd(i32);
impl Clone for Odd { fn clone(&self) -> Self { Odd(self.0 + 100) } }
impl Copy for Odd {}
#[derive(Debug, Clone, Copy)]
struct Hold { o: Odd, n: u8 }
fn main() {
    let a = Odd(1);
    let b = a;
    println!("{a:?} {b:?} {:?}", a.clone());
    let h = Hold { o: Odd(5), n: 1 };
    let i = h;
    println!("{i:?} {:?}", h.clone());
    let v = vec![a; 3];
    println!("{v:?} {:?}", [a; 2]);
    println!("{:?} {:?}", Some(&a).cloned(), Some(&a).copied());
}

// === fields of a Copy type moved out of a borrowed whole
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
enum Suit { #[default] Clubs, Hearts }
#[derive(Debug, Clone)]
struct Card { suit: Suit, name: String, pos: (i8, i8) }
fn suits(cs: &[Card]) -> Vec<Suit> { cs.iter().map(|c| c.suit).collect() }
fn main() {
    let mut cs = vec![Card { suit: Suit::Hearts, name: "q".into(), pos: (1, 2) }, Card { suit: Suit::default(), name: "k".into(), pos: (3, 4) }];
    let Card { suit, pos, .. } = cs[0];
    let s = &cs[1];
    let p2 = s.pos;
    cs[0].pos.0 = 100;
    cs[1].suit = suit;
    println!("{suit:?} {pos:?} {p2:?} {:?} {}", suits(&cs), cs[1].name);
    let max = cs.iter().map(|c| (c.suit, c.pos)).max();
    println!("{max:?}");
}

// === generic code that needs Copy to use a value twice
use std::ops::{Add, Mul};
fn dot<T: Copy + Add<Output = T> + Mul<Output = T> + Default, const N: usize>(a: [T; N], b: [T; N]) -> T {
    let mut s = T::default();
    for i in 0..N { s = s + a[i] * b[i]; }
    s
}
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Cx { re: f64, im: f64 }
impl Add for Cx { type Output = Cx; fn add(self, o: Cx) -> Cx { Cx { re: self.re + o.re, im: self.im + o.im } } }
impl Mul for Cx { type Output = Cx; fn mul(self, o: Cx) -> Cx { Cx { re: self.re * o.re - self.im * o.im, im: self.re * o.im + self.im * o.re } } }
fn pow<T: Copy + Mul<Output = T>>(b: T, n: u32) -> T { (1..n).fold(b, |a, _| a * b) }
fn main() {
    let i = Cx { re: 0.0, im: 1.0 };
    println!("{} {:?} {:?}", dot([1, 2, 3], [4, 5, 6]), dot([i, i], [i, i]), pow(i, 3));
}

// === const and static Copy values are fresh at every use
#[derive(Clone, Copy, Debug)]
struct Cfg { n: [u8; 3], on: bool }
const DEFAULT: Cfg = Cfg { n: [1, 2, 3], on: false };
static STATIC: Cfg = Cfg { on: true, ..DEFAULT };
fn main() {
    let mut a = DEFAULT;
    a.n[0] = 100;
    DEFAULT.n[1].clone_from(&7);
    let mut b = STATIC;
    b.n[2] = 30;
    let c = Cfg { on: true, ..DEFAULT };
    println!("{a:?} {b:?} {c:?} {STATIC:?} {:?}", DEFAULT);
}

// === Cell of a Copy struct
use std::cell::Cell;
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Pos { x: i32, y: [i32; 2] }
fn main() {
    let c = Cell::new(Pos::default());
    let mut p = c.get();
    p.x = 5;
    p.y[0] = 6;
    println!("{:?} {p:?}", c.get());
    c.set(p);
    p.y[1] = 7;
    let old = c.replace(p);
    println!("{old:?} {:?}", c.get());
    let arr = [Cell::new(p), Cell::new(old)];
    arr[0].swap(&arr[1]);
    println!("{:?} {:?}", arr[0].get(), arr[1].take());
}

// === arrays and tuples copied out of patterns and loops
#[derive(Clone, Copy, Debug, PartialEq)]
struct T { a: [u8; 2] }
fn main() {
    let ts = [T { a: [1, 2] }, T { a: [3, 4] }];
    for mut t in ts { t.a[0] = 0; }
    for &t in &ts { let mut u = t; u.a[1] = 0; }
    let [mut first, second] = ts;
    first.a = second.a;
    first.a[0] = 77;
    println!("{ts:?} {first:?} {second:?}");
    let grid = [[T { a: [0; 2] }; 2]; 2];
    let mut g = grid;
    g[0][1].a[1] = 9;
    println!("{grid:?}\n{g:?}");
    let x @ (mut p, q) = (ts[0], ts[1]);
    p.a = [8, 8];
    println!("{x:?} {p:?} {q:?}");
}

// === returned from functions, stored in maps, sent through channels
use std::collections::HashMap;
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key { id: u8, part: (u8, u8) }
fn main() {
    let mut m = HashMap::new();
    let mut k = Key { id: 1, part: (2, 3) };
    m.insert(k, k);
    k.part.0 = 50;
    m.insert(k, k);
    println!("{:?} {}", m.get(&Key { id: 1, part: (2, 3) }), m.len());
    let (tx, rx) = std::sync::mpsc::channel();
    tx.send(k).unwrap();
    k.id = 9;
    tx.send(k).unwrap();
    println!("{:?} {:?}", rx.recv().unwrap(), rx.recv().unwrap());
    let mut e = *m.get(&Key { part: (2, 3), id: 1 }).unwrap();
    e.id = 44;
    *m.get_mut(&k_of(1)).unwrap() = e;
    println!("{:?} {:?}", m[&k_of(1)], e);
}
fn k_of(id: u8) -> Key { Key { id, part: (2, 3) } }

// === two-phase: the copy is taken before the call changes the original
#[derive(Clone, Copy, Debug)]
struct S { n: [i32; 1] }
impl S { fn add(&mut self, o: S) -> i32 { self.n[0] += 1; self.n[0] * 100 + o.n[0] } }
fn pair(a: S, b: i32, c: S) -> (i32, i32, i32) { (a.n[0], b, c.n[0]) }
fn main() {
    let mut s = S { n: [1] };
    let r = s.add(s);
    println!("{r} {s:?}");
    let t = pair(s, { s.n[0] = 10; s.n[0] }, s);
    println!("{t:?}");
    let arr = [s, { s.n[0] += 1; s }, { s.n[0] += 1; s }];
    println!("{arr:?}");
    let tup = (s, std::mem::replace(&mut s, S { n: [0] }), s);
    println!("{tup:?}");
}

// === a struct with lifetimes, consts and where clauses derives Copy
#[derive(Debug, Clone, Copy, PartialEq)]
struct View<'a, T, const N: usize> where T: Copy { data: &'a [T], at: [usize; N] }
impl<'a, T: Copy, const N: usize> View<'a, T, N> {
    fn pick(self) -> [T; N] { self.at.map(|i| self.data[i]) }
    fn shift(mut self, n: usize) -> Self { for i in &mut self.at { *i += n; } self }
}
#[derive(Clone, Copy)]
struct Empty;
#[derive(Clone, Copy, Debug)]
struct Tail { n: i32, }
fn main() {
    let d = [1, 2, 3, 4, 5];
    let v = View { data: &d, at: [0, 2] };
    println!("{:?} {:?} {:?}", v.shift(1).pick(), v.pick(), v);
    let e = Empty;
    let _f = e;
    let _g = e;
    println!("{:?}", Tail { n: 1 });
}

// === Option, Result, Ordering, ranges' inner and Wrapping copy
use std::num::Wrapping;
#[derive(Clone, Copy, Debug, PartialEq)]
struct M { o: Option<[u8; 2]>, r: Result<u8, char>, w: Wrapping<u8>, c: std::cmp::Ordering, d: std::time::Duration }
fn main() {
    let mut m = M { o: Some([1, 2]), r: Err('e'), w: Wrapping(250), c: 1.cmp(&2), d: std::time::Duration::from_secs(1) };
    let n = m;
    m.o.as_mut().unwrap()[1] = 20;
    m.w += Wrapping(10);
    m.r = Ok(3);
    let q = m.o;
    if let Some(ref mut a) = m.o { a[0] = 90; }
    println!("{m:?}\n{n:?}\n{q:?}");
    let x = m.o.unwrap();
    let y = m.o.map(|mut a| { a[0] += 1; a });
    println!("{x:?} {y:?} {:?}", m.o);
}

// === a Copy type moved into async blocks and threads
#[derive(Clone, Copy, Debug)]
struct Id { n: u32, tag: [char; 1] }
async fn work(mut id: Id) -> Id { id.n += 1; tokio::task::yield_now().await; id.tag[0] = 'w'; id }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut id = Id { n: 0, tag: ['a'] };
    let a = work(id);
    let b = async move { let mut me = id; me.n = 50; me };
    id.n = 7;
    let h = tokio::spawn(async move { id.n += 1; id });
    id.tag[0] = 'z';
    println!("{:?} {:?} {:?} {id:?}", a.await, b.await, h.await.unwrap());
    let t = tokio::task::spawn_blocking(move || { id.n *= 10; id }).await.unwrap();
    println!("{t:?} {id:?}");
}

// === swapping, comparing and hashing copies within one array
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Item { w: (u8, u8), v: i16 }
fn main() {
    let mut a = [Item { w: (3, 1), v: 1 }, Item { w: (1, 9), v: 2 }, Item { w: (1, 2), v: 3 }];
    let tmp = a[0];
    a[0] = a[2];
    a[2] = tmp;
    a[2].v = 100;
    println!("{a:?} {tmp:?}");
    a.sort();
    let b = a;
    a.copy_within(0..1, 2);
    a[0].w.0 = 200;
    println!("{a:?}\n{b:?}");
    let mut c = [a[0]; 4];
    c[1..3].copy_from_slice(&b[..2]);
    c[1].v = -5;
    c.fill(b[2]);
    c[0].v = -1;
    println!("{:?} {:?} {}", c[0], c[3], b[0].v);
}

// === derive order, several derives and cfg_attr
#[derive(Copy)]
#[derive(Debug)]
#[derive(Clone, PartialEq)]
struct A(u8);
#[cfg_attr(all(), derive(Clone, Copy, Debug))]
#[cfg_attr(any(), derive(ThisDoesNotExist))]
struct B { a: A }
macro_rules! copyable { ($($(#[$m:meta])* $n:ident $b:tt)*) => { $(#[derive(Clone, Copy, Debug)] $(#[$m])* struct $n $b)* }; }
copyable! { #[derive(PartialEq)] C { x: i32 } #[allow(dead_code)] D { y: A } }
#[derive(::std::clone::Clone, ::core::marker::Copy, std::fmt::Debug)]
enum E { One, Two(A) }
fn main() {
    let (a, b) = (A(1), B { a: A(2) });
    let (c, d) = (a, b);
    println!("{a:?} {b:?} {c:?} {d:?} {}", a == c);
    let (x, y) = (C { x: 1 }, D { y: a });
    println!("{:?} {} {:?} {:?}", x, x == { x }, y, y);
    let e = [E::One, E::Two(a)];
    println!("{e:?} {:?}", [e, e]);
}
