// Programs about `&mut self` methods.

// === calls on locals, fields, elements, derefs, temporaries, results of calls
#[derive(Default, Debug)] struct C { n: i32, v: Vec<C> } impl C { fn inc(&mut self) -> &mut Self { self.n += 1; self } fn add(&mut self) -> &mut C { self.v.push(C::default()); self.v.last_mut().unwrap() } fn take(&mut self) -> C { std::mem::take(self) } fn get(&mut self) -> i32 { self.n } }
fn main() { let mut c = C::default(); c.inc().inc(); c.add().inc().add().inc().inc(); c.v[0].v[0].inc(); println!("{c:?}"); let b = &mut Box::new(c.take()); b.inc().n += 10; (**b).inc(); println!("{} {} {}", b.n, c.n, C::default().inc().inc().get()); let mut t = (C::default(), [C { n: 5, v: vec![] }]); t.1[0].inc(); t.0.inc(); println!("{}{}", t.0.n, t.1[0].n); let r = &mut t; r.0.inc(); (*r).0.inc(); let rr = &mut &mut *r; rr.0.inc(); println!("{}", t.0.n); C::inc(&mut t.0); <C>::inc(t.0.inc()); println!("{}", t.0.n); if let Some(x) = t.1.first_mut() { x.inc(); } for x in t.1.iter_mut() { x.inc(); } println!("{}", t.1[0].take().n); }
// === arguments read self before the call; evaluation order
#[derive(Debug)] struct S { v: Vec<i32>, k: usize } impl S { fn set(&mut self, i: usize, x: i32) -> usize { println!("set {i} {x}"); self.v[i] = x; self.k += 1; self.k } fn len(&self) -> usize { self.v.len() } fn bump(&mut self) -> i32 { self.k += 100; self.k as i32 } }
fn main() { let mut s = S { v: vec![1, 2, 3], k: 0 }; s.set(s.len() - 1, s.v[0] + 10); s.set(s.k, s.v.iter().sum()); let n = s.bump() + s.bump() * 2; println!("{n} {s:?}"); s.v[s.k - 202] += 5; let k = s.v.len(); s.v[k - 1] = s.bump(); println!("{:?}", s.v); s.v.push(s.k as i32); s.v.extend_from_slice(&[s.v[0], s.len() as i32]); println!("{:?}", s.v); let x = (s.bump(), s.len(), s.bump()); println!("{x:?}"); }
// === *self: assigned, matched, swapped, replaced, copied
#[derive(Clone, Debug, PartialEq)] enum L { Red, Green(u8), Off { why: String } } impl L { fn next(&mut self) { *self = match self { L::Red => L::Green(1), L::Green(n) if *n < 2 => L::Green(*n + 1), L::Green(_) => L::Off { why: "done".into() }, L::Off { why } => { let w = std::mem::take(why); println!("was {w}"); L::Red } } } fn poke(&mut self) -> bool { match self { Self::Green(n) => { *n *= 10; true } L::Off { why, .. } => { why.push('!'); why.len() > 5 } _ => false } } fn swap(&mut self, o: &mut Self) { std::mem::swap(self, o) } } #[derive(Clone, Copy)] struct P(i32, i32); impl P { fn flip(&mut self) -> P { let old = *self; *self = P(self.1, self.0); self.0 += 1; old } }
fn main() { let mut l = L::Red; for _ in 0..4 { l.next(); print!("{} ", l.poke()); println!("{l:?}"); } let mut m = L::Red; l.swap(&mut m); println!("{l:?} {m:?}"); l = L::Red; l.clone_from(&m); println!("{}", l == m); let mut p = P(1, 2); let q = p.flip(); println!("{}{} {}{}", p.0, p.1, q.0, q.1); }
// === several borrows of parts at once; helpers over disjoint fields
struct G { cells: Vec<u8>, log: Vec<String>, cur: usize } impl G { fn split(&mut self) -> (&mut [u8], &mut Vec<String>) { (&mut self.cells, &mut self.log) } fn each(&mut self) { for (i, c) in self.cells.iter_mut().enumerate() { *c += 1; self.log.push(format!("{i}:{c}")); self.cur = i; } } fn cur(&mut self) -> Option<&mut u8> { self.cells.get_mut(self.cur) } fn with<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R { self.log.push("with".into()); f(self) } fn first_or_push(&mut self) -> &mut u8 { if self.cells.is_empty() { self.cells.push(42); } &mut self.cells[0] } }
fn main() { let mut g = G { cells: vec![1, 2], log: vec![], cur: 0 }; g.each(); let (c, l) = g.split(); c[0] = 9; l.clear(); l.push(c.len().to_string()); if let Some(c) = g.cur() { *c += 5; } println!("{:?} {:?}", g.cells, g.log); let n = g.with(|g| { g.each(); g.with(|g| g.log.len()) }); println!("{n} {:?}", g.cells); let G { cells, log, .. } = &mut g; cells.retain(|c| log.len() as u8 > 200 && *c > 0); *g.first_or_push() += 1; println!("{:?}", g.cells); }
// === in traits: generic, dyn, default bodies, iterator adaptors, by &mut and Box
trait Tick { fn tick(&mut self) -> u32; fn run(&mut self, n: u32) -> u32 { (0..n).map(|_| self.tick()).sum() } fn by(&mut self) -> &mut Self where Self: Sized { self } } struct A(u32); impl Tick for A { fn tick(&mut self) -> u32 { self.0 += 1; self.0 } } impl<T: Tick + ?Sized> Tick for &mut T { fn tick(&mut self) -> u32 { (**self).tick() } } impl Tick for Vec<Box<dyn Tick>> { fn tick(&mut self) -> u32 { self.iter_mut().map(|t| t.tick()).sum() } } impl<F: FnMut() -> u32> Tick for (F,) { fn tick(&mut self) -> u32 { (self.0)() } } fn go(t: &mut dyn Tick) -> u32 { t.run(2) } fn gen<T: Tick>(mut t: T) -> u32 { t.tick() + t.by().tick() } struct Fib(u64, u64); impl Iterator for Fib { type Item = u64; fn next(&mut self) -> Option<u64> { let r = self.0; (self.0, self.1) = (self.1, self.0 + self.1); Some(r) } }
fn main() { let mut a = A(0); println!("{} {} {} {}", a.run(3), go(&mut a), gen(&mut a), a.by().by().tick()); let mut k = 0; let mut v: Vec<Box<dyn Tick>> = vec![Box::new(A(10)), Box::new((move || { k += 5; k },))]; println!("{} {} {}", v.tick(), go(&mut v), v[1].run(2)); let mut f = Fib(0, 1); println!("{:?} {:?} {:?}", f.by_ref().take(5).collect::<Vec<_>>(), f.next(), f.nth(2)); }
// === closures stored in self called with self's other parts; recursion; guards
struct M { f: fn(&mut M, i32) -> i32, g: Option<Box<dyn FnMut(i32) -> i32>>, n: i32 } impl M { fn call(&mut self, x: i32) -> i32 { (self.f)(self, x) } fn inner(&mut self, x: i32) -> i32 { match self.g.as_mut() { Some(g) => { self.n += 1; g(x) } None => -1 } } fn once(&mut self) -> i32 { let Some(mut g) = self.g.take() else { return 0 }; let r = g(self.n); self.g = Some(g); r } fn rec(&mut self, d: u32) -> i32 { self.n += 1; if d == 0 { self.n } else { self.rec(d - 1) + self.rec(d - 1) } } }
fn main() { let mut t = 0; let mut m = M { f: |m, x| { m.n += x; m.n }, g: Some(Box::new(move |x| { t += x; t })), n: 1 }; println!("{} {} {} {}", m.call(5), m.inner(3), m.inner(4), m.once()); m.f = |m, x| if x > 0 { m.call(x - 1) + 1 } else { m.inner(100) }; println!("{} {}", m.call(3), m.rec(2)); }
// === Drop::drop, DerefMut, IndexMut, AddAssign, Extend, Write: all take &mut self
use std::{fmt::Write as _, io::Write, ops::*}; struct B { v: Vec<u8>, name: &'static str } impl Drop for B { fn drop(&mut self) { self.v.push(0); println!("drop {} {:?}", self.name, self.v); } } impl Deref for B { type Target = Vec<u8>; fn deref(&self) -> &Vec<u8> { &self.v } } impl DerefMut for B { fn deref_mut(&mut self) -> &mut Vec<u8> { &mut self.v } } impl AddAssign<u8> for B { fn add_assign(&mut self, x: u8) { for b in self.iter_mut() { *b += x; } } } impl Extend<char> for B { fn extend<I: IntoIterator<Item = char>>(&mut self, i: I) { self.v.extend(i.into_iter().map(|c| c as u8)); } } impl Write for B { fn write(&mut self, b: &[u8]) -> std::io::Result<usize> { self.push(b[0]); Ok(1) } fn flush(&mut self) -> std::io::Result<()> { self.clear(); Ok(()) } } impl Index<char> for B { type Output = u8; fn index(&self, _: char) -> &u8 { &self.v[0] } } impl IndexMut<char> for B { fn index_mut(&mut self, c: char) -> &mut u8 { if self.v.is_empty() { self.v.push(c as u8); } &mut self.v[0] } }
fn main() { let mut b = B { v: vec![], name: "b" }; b['a'] += 1; b += 1; b.extend(['x']); b.write_all(b"hi").unwrap(); b.sort(); println!("{:?}", *b); b.flush().unwrap(); std::io::Write::write_fmt(&mut b, format_args!("{}", 42)).unwrap(); println!("{:?}", b.v); let mut s = String::new(); s.write_char('c').unwrap(); println!("{s}"); b = B { v: vec![1], name: "c" }; b.v[..][0] = 9; }
// === async methods
use tokio::time::{sleep, Duration}; #[derive(Default)] struct Q { v: Vec<u64>, seen: u64 } impl Q { async fn put(&mut self, n: u64) -> &mut Self { sleep(Duration::from_millis(n)).await; self.v.push(n); self } async fn drain(&mut self) -> u64 { while let Some(n) = self.v.pop() { self.seen += n; tokio::task::yield_now().await; } self.seen } async fn both(&mut self) -> (u64, usize) { let (a, b) = (&mut self.v, &mut self.seen); tokio::join!(async { a.push(1); tokio::task::yield_now().await; a.len() }, async { *b += 5; *b }); (self.drain().await, self.v.len()) } } trait Svc { async fn call(&mut self, x: u32) -> u32; } impl Svc for u32 { async fn call(&mut self, x: u32) -> u32 { *self += x; tokio::task::yield_now().await; *self } } async fn thrice(s: &mut impl Svc) -> u32 { s.call(1).await + s.call(2).await + s.call(3).await }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { let mut q = Q::default(); q.put(3).await.put(2).await.put(1).await; println!("{:?}", q.v); println!("{}", q.drain().await); println!("{:?} {}", q.both().await, thrice(&mut 10).await); let mut f = Box::pin(q.put(9)); tokio::select! { _ = &mut f => println!("done"), _ = sleep(Duration::from_millis(1)) => println!("late") } drop(f); println!("{:?}", q.v); }
// === two-phase borrows: arguments that use self, through Vec, fields, derefs and operators
#[derive(Default)] struct V { v: Vec<usize>, n: usize }
impl V { fn put(&mut self, a: usize, b: usize) -> usize { self.v.push(a + b); self.n += 1; self.n } fn len(&self) -> usize { self.v.len() } fn me(&mut self) -> &mut Self { self } }
fn main() {
    let mut x = V::default();
    x.put(x.len(), x.n);
    x.put(x.v[0] + x.len(), { let k = x.n; k + 50 });
    x.v.push(x.v.len());
    let r = &mut x;
    r.put(r.len(), r.v.iter().sum());
    r.v.insert(r.len() - 1, r.n);
    let v = &mut r.v;
    v.push(v.len() * 100);
    v.resize(v.len() + 1, v[0]);
    println!("{:?} {}", x.v, x.n);
    let mut s = vec![vec![1], vec![]];
    s[1].push(3);
    let n = s[0].len();
    s[n].extend([n; 2]);
    println!("{s:?} {}", x.me().me().len());
}
// === reborrowed implicitly: parameters, loops, recursion, closures' captures, matches, struct literals
struct Tree { val: i32, kids: Vec<Tree> }
struct Ctx<'a> { out: &'a mut Vec<i32>, depth: usize }
impl Tree {
    fn visit(&mut self, f: &mut dyn FnMut(&mut i32)) { f(&mut self.val); for k in &mut self.kids { k.visit(f); } }
    fn deepest(&mut self) -> &mut i32 { if self.kids.is_empty() { &mut self.val } else { self.kids.last_mut().unwrap().deepest() } }
    fn walk(&mut self, c: &mut Ctx) { c.out.push(self.val * 10 + c.depth as i32); let inner = &mut Ctx { out: c.out, depth: c.depth + 1 }; self.kids.iter_mut().for_each(|k| k.walk(inner)); c.depth += 100; }
}
fn main() {
    let mut t = Tree { val: 1, kids: vec![Tree { val: 2, kids: vec![] }, Tree { val: 3, kids: vec![Tree { val: 4, kids: vec![] }] }] };
    let mut sum = 0;
    t.visit(&mut |x| { *x += 1; sum += *x; });
    *t.deepest() *= 2;
    let mut out = vec![];
    let mut c = Ctx { out: &mut out, depth: 0 };
    t.walk(&mut c);
    let d = c.depth;
    println!("{sum} {out:?} {d}");
}
// === with generic receivers: impl blocks of references, blanket impls, associated types, Self: Sized defaults
trait Stack { type Item; fn push_it(&mut self, x: Self::Item) -> &mut Self; fn top(&mut self) -> Option<&mut Self::Item>; fn bump(&mut self) where Self::Item: std::ops::AddAssign<u8> { if let Some(t) = self.top() { *t += 1; } } }
impl<T> Stack for Vec<T> { type Item = T; fn push_it(&mut self, x: T) -> &mut Self { self.push(x); self } fn top(&mut self) -> Option<&mut T> { self.last_mut() } }
trait Twice: Stack { fn twice(&mut self, x: Self::Item) where Self::Item: Clone { self.push_it(x.clone()).push_it(x); } }
impl<S: Stack + ?Sized> Twice for S {}
trait OnRef { fn hit(&mut self) -> String; }
impl OnRef for &str { fn hit(&mut self) -> String { let (a, b) = self.split_at(1); *self = b; a.to_string() } }
impl<T: OnRef> OnRef for [T; 2] { fn hit(&mut self) -> String { self.swap(0, 1); self[0].hit() } }
fn main() {
    let mut v = vec![1u8];
    v.twice(7);
    v.bump();
    println!("{v:?}");
    let mut s = "abc";
    println!("{} {} {s}", s.hit(), (&mut s).hit());
    let mut a = ["xy", "pq"];
    println!("{} {} {} {:?}", a.hit(), a.hit(), a.hit(), a);
    let d: &mut dyn OnRef = &mut a;
    println!("{}", d.hit());
}
// === of enums: states that replace themselves, with data taken and given back
#[derive(Debug)] enum St { Idle, Busy { job: String, left: u8 }, Done(Vec<String>), Broken }
impl St {
    fn start(&mut self, j: &str) -> Result<(), String> { match self { St::Idle => { *self = St::Busy { job: j.to_string(), left: 2 }; Ok(()) } St::Busy { job, .. } => Err(format!("busy with {job}")), other => Err(format!("{other:?}")) } }
    fn step(&mut self) -> bool { match std::mem::replace(self, St::Broken) { St::Busy { job, left: 0 } => { *self = St::Done(vec![job]); true } St::Busy { job, left } => { *self = St::Busy { job, left: left - 1 }; true } s @ (St::Idle | St::Done(_)) => { *self = s; false } St::Broken => unreachable!() } }
    fn more(&mut self) -> Option<&mut Vec<String>> { if let Self::Done(v) = self { Some(v) } else { None } }
}
fn main() {
    let mut s = St::Idle;
    println!("{:?} {:?}", s.start("a"), s.start("b"));
    while s.step() { println!("{s:?}"); }
    if let Some(v) = s.more() { v.push("x".into()); }
    println!("{:?} {}", s.start("c"), s.step());
}
// === called on temporaries, results, elements of maps, options, cells and boxes of dyn
use std::{cell::RefCell, collections::{BTreeMap, HashMap}, rc::Rc};
#[derive(Default, Debug, Clone)] struct N(i32);
impl N { fn add(&mut self, x: i32) -> i32 { self.0 += x; self.0 } }
impl Drop for N { fn drop(&mut self) { if self.0 > 100 { println!("drop {}", self.0); } } }
fn mk(x: i32) -> N { N(x) }
fn main() {
    println!("{} {}", mk(200).add(1), N(300).add(2));
    let mut m: BTreeMap<&str, N> = BTreeMap::new();
    println!("{} {}", m.entry("a").or_default().add(5), m.get_mut("a").map_or(0, |n| n.add(1)));
    m.values_mut().for_each(|n| { n.add(10); });
    let mut h: HashMap<u8, Vec<N>> = HashMap::new();
    h.entry(1).or_default().push(N(1));
    h.get_mut(&1).unwrap()[0].add(3);
    let r = Rc::new(RefCell::new(N(7)));
    println!("{} {} {m:?} {h:?}", r.borrow_mut().add(1), r.clone().borrow_mut().add(1));
    let mut o = Some(Box::new(N(0)));
    if let Some(b) = o.as_mut() { b.add(2); }
    o.as_deref_mut().unwrap().add(4);
    let mut rc = Rc::new(N(50));
    Rc::make_mut(&mut rc).add(1);
    Rc::get_mut(&mut rc).unwrap().add(1);
    println!("{o:?} {rc:?} {}", [N(1), N(2)].iter_mut().map(|n| n.add(1)).sum::<i32>());
}
// === explicit self types, patterns in other parameters, mut self beside &mut self, shadowed names
struct A { x: i32, y: (i32, i32) }
impl A {
    fn one(self: &mut Self, (a, b): (i32, i32)) { self.x += a; self.y = (b, self.y.0); }
    fn two(self: &mut A, [p, .., q]: [i32; 3]) -> &mut i32 { self.x = p - q; &mut self.x }
    fn three(&mut self, mut n: i32) -> i32 { let x = self.x; while n > 0 { self.x -= 1; n -= 1; } let this = self; this.x += 0; x }
    fn four(mut self) -> A { self.x = -1; self }
    fn five<'a>(&'a mut self, other: &'a mut A) -> [&'a mut i32; 2] { [&mut self.x, &mut other.x] }
}
fn main() {
    let mut a = A { x: 1, y: (2, 3) };
    a.one((10, 20));
    *a.two([9, 0, 4]) += 100;
    println!("{} {} {:?}", a.three(5), a.x, a.y);
    let mut b = a.four();
    let mut c = A { x: 7, y: (0, 0) };
    for r in b.five(&mut c) { *r *= 3; }
    println!("{} {}", b.x, c.x);
    let f: fn(&mut A, i32) -> i32 = A::three;
    println!("{} {}", f(&mut c, 1), c.x);
}
// === returning parts: slices, iterators, guards, closures over self, options of references
struct Grid { w: usize, cells: Vec<u8>, hits: u32 }
impl Grid {
    fn row(&mut self, y: usize) -> &mut [u8] { let w = self.w; &mut self.cells[y * w..][..w] }
    fn rows(&mut self) -> impl Iterator<Item = &mut [u8]> + '_ { self.hits += 1; self.cells.chunks_mut(self.w) }
    fn at(&mut self, x: usize, y: usize) -> Option<&mut u8> { if x < self.w { self.row(y).get_mut(x) } else { None } }
    fn setter(&mut self) -> impl FnMut(usize, u8) + '_ { move |i, v| { self.cells[i] = v; self.hits += 10; } }
    fn ends(&mut self) -> (&mut u8, &mut u8) { match &mut self.cells[..] { [a, .., b] => (a, b), _ => panic!() } }
}
fn main() {
    let mut g = Grid { w: 3, cells: vec![0; 6], hits: 0 };
    g.row(1)[2] = 9;
    for (i, r) in g.rows().enumerate() { r[i] = 5; r.reverse(); }
    if let Some(c) = g.at(0, 0) { *c += 1; }
    println!("{:?}", g.at(3, 0));
    let mut s = g.setter();
    s(1, 77);
    s(4, 78);
    drop(s);
    let (a, b) = g.ends();
    std::mem::swap(a, b);
    println!("{:?} {}", g.cells, g.hits);
}
// === panics inside leave what was changed; overflow, index, unwind through several methods
use std::panic::{catch_unwind, AssertUnwindSafe};
struct Acc { log: Vec<i32>, n: u8 }
impl Acc {
    fn add(&mut self, x: i32) -> &mut Self { self.log.push(x); self.n -= 1; self }
    fn idx(&mut self, i: usize) { self.log[0] = -1; self.log[i] = -2; }
    fn all(&mut self) { struct G<'a>(&'a mut Acc); impl Drop for G<'_> { fn drop(&mut self) { self.0.log.push(1000); } } let g = G(self); g.0.add(5); g.0.idx(99); }
}
fn main() {
    let mut a = Acc { log: vec![], n: 2 };
    let r = catch_unwind(AssertUnwindSafe(|| { a.add(1).add(2).add(3).add(4); }));
    println!("{} {:?} {}", r.is_err(), a.log, a.n);
    a.n = 10;
    println!("{} {:?}", catch_unwind(AssertUnwindSafe(|| a.all())).is_err(), a.log);
}
// === through Deref and DerefMut chains; methods of the outer win; fields behind them
use std::ops::{Deref, DerefMut};
struct In { v: Vec<i32>, name: String }
struct Mid { i: In, n: u32 }
struct Out(Box<Mid>);
impl In { fn poke(&mut self) -> &mut i32 { self.v.push(0); self.v.last_mut().unwrap() } fn who(&mut self) -> &str { self.name.push('i'); &self.name } }
impl Mid { fn who(&mut self) -> String { self.n += 1; format!("mid{}", self.n) } }
impl Deref for Mid { type Target = In; fn deref(&self) -> &In { &self.i } }
impl DerefMut for Mid { fn deref_mut(&mut self) -> &mut In { self.n += 10; &mut self.i } }
impl Deref for Out { type Target = Mid; fn deref(&self) -> &Mid { &self.0 } }
impl DerefMut for Out { fn deref_mut(&mut self) -> &mut Mid { &mut self.0 } }
fn main() {
    let mut o = Out(Box::new(Mid { i: In { v: vec![], name: "n".into() }, n: 0 }));
    *o.poke() += 5;
    o.v.push(7);
    o.v[0] *= 2;
    println!("{} {}", o.who(), In::who(&mut o));
    o.name.clear();
    let r: &mut In = &mut o;
    r.v.retain(|x| *x > 7);
    println!("{:?} {} {:?}", o.v, o.n, o.name);
}
// === in macros: self passed in, methods made, chained calls by repetition
macro_rules! setters { ($($f:ident: $t:ty),*) => { $(fn $f(&mut self, v: $t) -> &mut Self { self.$f = v; self })* }; }
macro_rules! build { ($e:expr; $($m:ident($($a:expr),*));* $(;)?) => {{ let mut b = $e; $(b.$m($($a),*);)* b }}; }
macro_rules! inc { ($s:ident.$f:ident) => { $s.$f += 1 }; ($s:ident, $($f:ident)+) => { $(inc!($s.$f);)+ }; }
#[derive(Default, Debug)] struct Cfg { a: u8, b: Vec<u8>, c: i64 }
impl Cfg { setters!(a: u8, b: Vec<u8>, c: i64); fn all(&mut self) { inc!(self, a c); self.b.iter_mut().for_each(|x| *x += 1); } }
fn main() {
    let mut c = build!(Cfg::default(); a(1); b(vec![2, 3]); all());
    c.c(-1).a(9).all();
    println!("{c:?}");
    println!("{:?}", build!(vec![3, 1]; push(2); sort(); dedup_by_key(|x| *x / 2)));
}
// === trait objects that own and lend: mutable upcasts to supertraits, boxes in maps, any
use std::{any::Any, collections::BTreeMap};
trait Base { fn tick(&mut self) -> u32; }
trait Plug: Base + Any { fn name(&self) -> String; fn as_any(&mut self) -> &mut dyn Any; fn base(&mut self) -> &mut dyn Base; }
struct P(u32); struct Q { inner: Box<dyn Plug>, seen: Vec<u32> }
impl Base for P { fn tick(&mut self) -> u32 { self.0 += 1; self.0 } }
impl Plug for P { fn name(&self) -> String { format!("p{}", self.0) } fn as_any(&mut self) -> &mut dyn Any { self } fn base(&mut self) -> &mut dyn Base { self } }
impl Base for Q { fn tick(&mut self) -> u32 { let t = self.inner.tick() * 2; self.seen.push(t); t } }
impl Plug for Q { fn name(&self) -> String { self.inner.name() + "q" } fn as_any(&mut self) -> &mut dyn Any { self } fn base(&mut self) -> &mut dyn Base { self.inner.base() } }
fn run(b: &mut dyn Base) -> u32 { b.tick() + b.tick() }
fn main() {
    let mut m: BTreeMap<String, Box<dyn Plug>> = BTreeMap::new();
    for p in [Box::new(P(1)) as Box<dyn Plug>, Box::new(Q { inner: Box::new(P(5)), seen: vec![] })] { m.insert(p.name(), p); }
    for (k, p) in &mut m { println!("{k} {} {}", run(p.base()), p.tick()); }
    if let Some(q) = m.get_mut("p5q").and_then(|p| p.as_any().downcast_mut::<Q>()) { q.seen.push(0); println!("{:?}", q.seen); }
}
// === iterators written by hand: peeking, skipping, state in self, nested adaptors over by_ref
struct Lex<'a> { s: &'a str, line: usize }
impl<'a> Lex<'a> {
    fn take_while(&mut self, f: impl Fn(char) -> bool) -> &'a str { let n = self.s.find(|c| !f(c)).unwrap_or(self.s.len()); let (a, b) = self.s.split_at(n); self.s = b; a }
    fn eat(&mut self, c: char) -> bool { self.s.strip_prefix(c).map(|r| self.s = r).is_some() }
}
impl<'a> Iterator for Lex<'a> { type Item = (usize, &'a str); fn next(&mut self) -> Option<Self::Item> { loop { if self.eat('\n') { self.line += 1; } else if self.take_while(|c| c == ' ').is_empty() { break; } } let w = self.take_while(char::is_alphanumeric); if !w.is_empty() { return Some((self.line, w)); } let mut c = self.s.chars(); c.next()?; let n = self.s.len() - c.as_str().len(); let (a, b) = self.s.split_at(n); self.s = b; Some((self.line, a)) } }
fn main() {
    let mut l = Lex { s: "let x\n = 12;\n\nfoo(é)", line: 1 };
    println!("{:?}", l.by_ref().take(3).collect::<Vec<_>>());
    println!("{:?} {:?}", l.nth(1), l.s);
    for (n, w) in &mut l { print!("{n}{w} "); if w == "(" { break; } }
    println!("{:?}", l.map(|(_, w)| w).collect::<String>());
}
