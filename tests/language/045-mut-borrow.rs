// Programs about `&mut expr`.

// === of locals, fields, elements, derefs, of what calls give
#[derive(Debug, Default)] struct S { a: i32, v: Vec<i32>, t: (i32, [i32; 2]), b: Box<i32> }
fn inc(x: &mut i32) { *x += 1; }
fn pick(s: &mut S) -> &mut i32 { &mut s.t.1[1] }
fn main() {
    let mut s = S { v: vec![1, 2], ..Default::default() }; let mut n = 5;
    inc(&mut n); inc(&mut s.a); inc(&mut s.v[1]); inc(&mut s.t.0); inc(&mut s.t.1[0]); inc(&mut *s.b); inc(&mut *pick(&mut s)); inc(pick(&mut s));
    println!("{s:?} {n}");
    let r = &mut s; inc(&mut r.a); inc(&mut (*r).v[0]); let rr = &mut *r; rr.a += 10; r.a += 100; println!("{}", s.a);
}
// === of temporaries: changed and gone, or kept by a let
fn add(v: &mut Vec<i32>) -> usize { v.push(1); v.len() }
fn main() {
    println!("{}", add(&mut vec![1, 2])); println!("{}", add(&mut Vec::new()));
    let v = &mut vec![3]; v.push(4); println!("{v:?}");
    let n = &mut 5; *n += 1; let m: &mut i32 = &mut (*n + 1); *m *= 2; println!("{n} {m}");
    let s = &mut String::from("x"); *s += "y"; let t: &mut str = &mut *s; t.make_ascii_uppercase(); println!("{s}");
    let e: &mut [i32] = &mut []; println!("{}", e.len()); for x in &mut [1, 2] { *x += 1; print!("{x} "); } println!();
    const C: i32 = 7; let c = &mut C; *c += 1; println!("{c} {C}");
}
// === reborrows: implicit in arguments, explicit, through several levels
fn twice(x: &mut i32) { once(x); once(&mut *x); once(x); }
fn once(x: &mut i32) { *x += 1; }
fn deep(x: &mut &mut &mut i32) { ***x += 1; once(x); once(**x); }
fn id(x: &mut i32) -> &mut i32 { x }
fn main() {
    let mut n = 0; let r = &mut n; twice(r); twice(r); let q = &mut *r; *q += 10; *r += 1; println!("{r}");
    let mut a = r; let mut b = &mut a; deep(&mut b); **b += 1; *id(a) += 1; *id(id(a)) += 1; println!("{n}");
    let v = &mut vec![1]; let w: &mut Vec<i32> = v; w.push(2); v.push(3); println!("{v:?}");
}
// === two at once of different fields and elements
struct P { x: String, y: String, z: [u8; 3] }
fn main() {
    let mut p = P { x: "x".into(), y: "y".into(), z: [1, 2, 3] };
    let (a, b, c) = (&mut p.x, &mut p.y, &p.z); a.push_str(b); b.push_str(a); println!("{} {} {c:?}", p.x, p.y);
    let P { x, z: [f, .., l], .. } = &mut p; std::mem::swap(f, l); x.clear(); println!("{:?} {:?}", p.z, p.x);
    let mut v = [1, 2, 3, 4]; let (l, r) = v.split_at_mut(2); l[0] += r[1]; r[0] += l[0]; println!("{v:?}");
    if let [a, .., d] = &mut v { std::mem::swap(a, d); } println!("{v:?}");
    let t = &mut (1, 2); let (x, y) = t; std::mem::swap(x, y); println!("{t:?}");
}
// === two-phase: a method's arguments read what it is called on
fn main() {
    let mut v = vec![1, 2]; v.push(v.len()); v.insert(v[0], v[1] + 10); println!("{v:?}"); let i = v.len(); v.swap(0, i - 1); println!("{v:?}");
    let mut s = String::from("ab"); s.push_str(&s.clone()); s.truncate(s.len() - 1); println!("{s}");
    v.resize(v.len() * 2, v[0]); v.extend_from_within(..v.len() / 4); println!("{v:?}");
    let mut a = [0usize; 3]; a[a.len() - 1] = a.len(); a[a[2] - 2] += a[2]; println!("{a:?}");
}
// === a loop that goes on with part of what it has
#[derive(Debug)] struct N { v: i32, next: Option<Box<N>> }
fn push(mut l: &mut Option<Box<N>>, v: i32) { while let Some(n) = l { l = &mut n.next; } *l = Some(Box::new(N { v, next: None })); }
fn remove(mut l: &mut Option<Box<N>>, v: i32) { loop { match l { None => return, Some(n) if n.v == v => { *l = n.next.take(); return; } Some(n) => l = &mut n.next } } }
fn sorted(l: &mut Option<Box<N>>, v: i32) { let mut at = l; while at.as_ref().is_some_and(|n| n.v < v) { at = &mut at.as_mut().unwrap().next; } let rest = at.take(); *at = Some(Box::new(N { v, next: rest })); }
fn main() {
    let mut l = None; for v in [3, 5, 9] { push(&mut l, v); } sorted(&mut l, 4); sorted(&mut l, 1); remove(&mut l, 5);
    let mut at = &l; while let Some(n) = at { print!("{} ", n.v); at = &n.next; } println!();
    let mut cur = &mut l; while let Some(n) = cur { n.v *= 2; cur = &mut n.next; } println!("{l:?}");
}
// === in structs and enums, moved and given back
struct Cur<'a> { buf: &'a mut Vec<u8>, at: usize }
impl<'a> Cur<'a> { fn put(&mut self, b: u8) -> &mut Self { self.buf.push(b); self.at += 1; self } fn sub(&mut self) -> Cur<'_> { Cur { buf: self.buf, at: 0 } } fn done(self) -> &'a mut Vec<u8> { self.buf } }
enum T<'a> { One(&'a mut i32), Two(&'a mut i32, &'a mut i32) }
fn main() {
    let mut v = vec![]; let mut c = Cur { buf: &mut v, at: 0 }; c.put(1).put(2); { let mut s = c.sub(); s.put(3); println!("{}", s.at); } c.put(4); c.done().push(5); println!("{v:?}");
    let (mut a, mut b) = (1, 2); for t in [T::One(&mut a), T::Two(&mut 5, &mut b)] { match t { T::One(x) => *x += 10, T::Two(x, y) => { *x += 1; *y += *x } } } println!("{a} {b}");
    let mut o = Some(3); if let Some(x) = &mut o { *x += 1; } if let Some(ref mut x) = o { *x += 1; } if let Some(x) = o.as_mut() { *x += 1; } println!("{o:?}");
}
// === captured by closures, passed as &mut FnMut
fn call(f: &mut dyn FnMut(i32)) { f(1); f(2); }
fn gen<F: FnMut(i32)>(mut f: F) { f(3); call(&mut f); }
fn rec(n: i32, f: &mut impl FnMut(i32)) { if n > 0 { f(n); rec(n - 1, f); } }
fn main() {
    let mut v = vec![]; let mut push = |x| v.push(x); call(&mut push); gen(&mut push); push(9); rec(2, &mut push); println!("{v:?}");
    let mut n = 0; { let r = &mut n; let mut c = move || { *r += 1; *r }; c(); println!("{}", c()); } println!("{n}");
    let mut fs: Vec<Box<dyn FnMut() -> i32>> = vec![]; for i in 0..2 { let mut k = i; fs.push(Box::new(move || { k += 10; k })); } for f in &mut fs { f(); } println!("{:?}", fs.iter_mut().map(|f| f()).collect::<Vec<_>>());
}
// === iterators and readers by &mut: take a few, go on after
fn main() {
    let mut it = (1..10).into_iter(); let a: Vec<_> = it.by_ref().take(2).collect(); let b: i32 = (&mut it).take_while(|x| *x < 5).sum(); println!("{a:?} {b} {:?}", it.next());
    for x in &mut it { if x == 7 { break; } } println!("{:?}", it.collect::<Vec<_>>());
    let mut c = "a=b".chars(); let k: String = c.by_ref().take_while(|c| *c != '=').collect(); println!("{k} {}", c.as_str());
    fn drain(i: &mut dyn Iterator<Item = u8>) -> u8 { i.sum() } let mut r = [1u8, 2, 3].into_iter(); r.next(); println!("{} {:?}", drain(&mut r), r.next());
}
// === mem::replace, take, swap through references of all kinds
use std::mem;
#[derive(Debug)] enum St { A(String), B { n: i32, s: String }, C }
impl St { fn step(&mut self) { *self = match mem::replace(self, St::C) { St::A(s) => St::B { n: s.len() as i32, s }, St::B { n, .. } if n > 2 => St::C, St::B { n, s } => St::A(s + &n.to_string()), St::C => St::A(String::new()) }; } }
fn main() {
    let mut s = St::A("x".into()); for _ in 0..6 { s.step(); print!("{s:?} "); } println!();
    let (mut a, mut b) = ([1, 2], [3, 4]); mem::swap(&mut a[0], &mut b[1]); mem::swap(&mut a, &mut b); println!("{a:?} {b:?}");
    let mut o = Some(1); let r = &mut o; println!("{:?} {:?}", r.take(), r.insert(5)); println!("{:?} {o:?}", mem::take(&mut vec![1]));
    let mut x = Box::new(1); let mut y = Box::new(2); mem::swap(&mut x, &mut y); mem::swap(&mut *x, &mut *y); println!("{x}{y}");
}
// === generic: T = &mut U, traits for &mut T, blanket impls
use std::fmt::Write;
trait Inc { fn inc(&mut self) -> i32; }
impl Inc for i32 { fn inc(&mut self) -> i32 { *self += 1; *self } }
impl<T: Inc + ?Sized> Inc for &mut T { fn inc(&mut self) -> i32 { (**self).inc() + 100 } }
impl<T: Inc + ?Sized> Inc for Box<T> { fn inc(&mut self) -> i32 { (**self).inc() + 1000 } }
fn by<T: Inc>(mut t: T) -> i32 { t.inc() }
fn w(out: &mut impl Write) { write!(out, "{}", 1).unwrap(); ww(out); }
fn ww<W: Write>(mut out: W) { out.write_str("w").unwrap(); }
fn main() {
    let mut n = 0; println!("{} {} {}", by(&mut n), by(&mut &mut n), n.inc()); let mut b: Box<dyn Inc> = Box::new(5); println!("{} {} {}", b.inc(), by(&mut b), by(&mut *b));
    let mut s = String::new(); w(&mut s); ww(&mut s); println!("{s}");
}
// === comparisons, Debug and Display see through; ordering of &mut
fn main() {
    let (mut a, mut b) = (1, 2); { let (x, y) = (&mut a, &mut b); println!("{} {} {} {x} {y:?}", x < y, *x == *y, x == &mut 1); }
    println!("{:?} {}", (&mut a).cmp(&&mut b), &mut a == &mut 1); let v = &mut vec![&mut a, &mut b]; v.sort_by(|p, q| q.cmp(p)); println!("{v:?} {}", v[0]);
    println!("{:5}|{:<5}|{:#?}", &mut 3, &mut "ab", &mut Some(1));
}
// === conditional: one of two places
fn max<'a>(a: &'a mut i32, b: &'a mut i32) -> &'a mut i32 { if a > b { a } else { b } }
fn get<'a>(v: &'a mut Vec<(u8, i32)>, k: u8) -> &'a mut i32 { if let Some(i) = v.iter().position(|e| e.0 == k) { return &mut v[i].1; } v.push((k, 0)); &mut v.last_mut().unwrap().1 }
fn main() {
    let (mut a, mut b) = (1, 5); *max(&mut a, &mut b) = 0; *max(&mut a, &mut b) += 10; println!("{a} {b}");
    let mut v = vec![]; *get(&mut v, 1) += 3; *get(&mut v, 2) += 4; *get(&mut v, 1) += 5; println!("{v:?}");
    let flag = true; *(if flag { &mut a } else { &mut b }) = 77; *match flag { true => &mut b, false => &mut a } -= 7; println!("{a} {b}");
    let r = { let t = &mut a; t }; *r += 1; let q; { q = &mut b; } *q += 1; println!("{a} {b}");
}
// === Rc, RefCell, Cell, Mutex: &mut without a lock, get_mut, make_mut, DerefMut
use std::{cell::{Cell, RefCell}, rc::Rc, sync::Mutex};
fn f(s: &mut String) { s.push('!'); }
fn main() {
    let c = RefCell::new(String::from("a")); f(&mut c.borrow_mut()); f(&mut *c.borrow_mut()); let mut c = c; f(c.get_mut()); println!("{}", c.into_inner());
    let m = Mutex::new(String::from("m")); f(&mut m.lock().unwrap()); let g = &mut *m.lock().unwrap(); f(g); println!("{g}");
    let mut r = Rc::new(String::from("r")); f(Rc::get_mut(&mut r).unwrap()); let k = r.clone(); println!("{}", Rc::get_mut(&mut r).is_none()); f(Rc::make_mut(&mut r)); println!("{k} {r}");
    let mut x = Cell::new(1); *x.get_mut() += 1; println!("{}", x.get()); x.swap(&Cell::new(9)); println!("{}", x.take());
}
// === method calls through Deref and DerefMut, IndexMut of own types
use std::ops::{Deref, DerefMut, Index, IndexMut};
struct W { v: Vec<String>, log: usize }
impl Deref for W { type Target = Vec<String>; fn deref(&self) -> &Vec<String> { &self.v } }
impl DerefMut for W { fn deref_mut(&mut self) -> &mut Vec<String> { self.log += 1; &mut self.v } }
struct G([[i32; 2]; 2]);
impl Index<(usize, usize)> for G { type Output = i32; fn index(&self, (i, j): (usize, usize)) -> &i32 { &self.0[i][j] } }
impl IndexMut<(usize, usize)> for G { fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut i32 { print!("<{i}{j}>"); &mut self.0[i][j] } }
fn main() {
    let mut w = W { v: vec![], log: 0 }; w.push("a".into()); w[0].push('b'); w.len(); let e = &mut w[0]; e.push('c'); for s in w.iter_mut() { s.push('d'); } println!("{:?} {}", *w, w.log);
    let mut g = G([[1, 2], [3, 4]]); g[(0, 1)] += g[(1, 1)]; *&mut g[(1, 0)] = 9; std::mem::swap(&mut g[(0, 0)], &mut 5); println!(" {:?}", g.0);
}
// === drop order: what is replaced through &mut goes at once
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn set(d: &mut D, s: &'static str) { println!("set"); *d = D(s); println!("done"); }
fn main() {
    let mut a = D("a"); set(&mut a, "b"); let r = &mut a; *r = D("c"); println!("-"); let old = std::mem::replace(r, D("d")); println!("{} {}", old.0, r.0);
    let mut v = vec![D("v0"), D("v1")]; v[0] = D("v2"); *v.last_mut().unwrap() = D("v3"); let o = &mut Some(D("o")); *o = None; println!("end");
}
// === ref mut in patterns next to &mut in expressions
fn main() {
    let mut t = (1, (String::from("s"), [1, 2])); { let (ref mut n, (ref s, [_, ref mut l])) = t; *n += 1; *l += s.len(); } println!("{t:?}");
    let &mut (ref mut a, _) = &mut t; *a = 9; let (b, (c, _)) = &mut t; *b += 1; c.push('!'); println!("{t:?}");
    match &mut t { (10, (s, arr)) if s.len() == 2 => { arr[0] = 7; s.clear() } _ => {} } println!("{t:?}");
    let mut v = vec![Some(1), None]; for o in &mut v { match o { Some(x) => *x += 1, None => *o = Some(0) } } for &mut ref mut o in &mut v { *o = o.map(|x| x + 1); } println!("{v:?}");
    let f = |&mut (a, ref mut b): &mut (i32, i32)| *b += a; let mut p = (1, 2); f(&mut p); println!("{p:?}");
}
// === held across awaits
use tokio::{sync::Mutex, time::{sleep, Duration}};
async fn add(v: &mut Vec<u32>, n: u32) -> &mut u32 { sleep(Duration::from_millis(1)).await; v.push(n); v.last_mut().unwrap() }
struct C { n: u32 } impl C { async fn inc(&mut self) -> &mut Self { tokio::task::yield_now().await; self.n += 1; self } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut v = vec![]; *add(&mut v, 1).await += 10; let r = add(&mut v, 2).await; *r *= 7; println!("{v:?}");
    let mut c = C { n: 0 }; c.inc().await.inc().await.n += 5; println!("{}", c.n);
    let (mut a, mut b) = (1, 2); let (x, y) = (&mut a, &mut b); tokio::join!(async { *x += 1; tokio::task::yield_now().await; *x += 1 }, async { *y += 5 }); println!("{a} {b}");
    let m = Mutex::new(vec![1]); { let g = &mut *m.lock().await; g.push(2); } println!("{:?}", m.into_inner());
    let mut f = std::pin::pin!(async { 5 }); println!("{}", (&mut f).await);
}
// === macros that borrow, and precedence of the operator
macro_rules! bump { ($p:expr) => { *(&mut $p) += 1 }; } macro_rules! m { ($e:expr) => { &mut $e } }
fn main() {
    let mut a = [1, 2]; let mut t = (3, 4); bump!(a[0]); bump!(t.1); let r = &mut t; bump!(r.0); bump!(*m!(a[1])); println!("{a:?} {t:?}");
    let v = &mut a[..]; v.reverse(); println!("{:?}", v); println!("{}", &mut a.len() == &mut 2); let n = -*&mut 5; println!("{n} {}", !*&mut true); println!("{:?}", &mut 1..&mut 2); let x = &mut a as &mut [i32]; x[0] = 0; println!("{x:?} {}", (&mut x[1] as &mut i32).pow(2));
}
// === what a reference to a temporary changes is dropped once
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() { m::main();
    let o = &mut Some(D("o")); *o = None; println!("end");
    let p = &mut Some(D("p")); *p = Some(D("q")); println!("end");
    let p = &mut D("r"); *p = D("s"); println!("end");
}
mod m {
use super::D; use std::rc::Rc;
fn mk(s: &'static str) -> Option<D> { Some(D(s)) }
fn bx(s: &'static str) -> Option<Box<dyn std::any::Any>> { Some(Box::new(D(s))) }
pub fn main() {
    let x = mk("a").take(); println!("took {}", x.is_some()); drop(x);
    println!("{}", mk("b").replace(D("c")).is_some());
    match bx("d") { Some(ref mut b) => { *b = Box::new(D("e")); println!("in") } None => {} }
    println!("-");
    if let Some(b) = &mut bx("f") { *b = Box::new(D("g")); println!("in"); }
    println!("-");
    let Some(ref mut q) = bx("h") else { return }; *q = Box::new(D("i")); println!("q");
    let r = if q.is::<D>() { &mut bx("j") } else { &mut None }; *r = None; println!("r");
    let v = { &mut Rc::new(D("k")) }; *v = Rc::new(D("l")); println!("v {}", Rc::strong_count(v));
    std::mem::take(&mut mk("m")); println!("-");
    let (s, t) = (&mut mk("n"), &mut bx("o")); s.take(); *t = bx("p"); println!("st");
    for i in 0..2 { let w = if i == 0 { &mut mk("w") } else { &mut None }; w.take(); println!("loop"); }
    let z = &mut *Box::new(mk("z")); z.take(); println!("z");
}}
#[allow(dead_code)] fn n() {}
// === temporaries of value types: boxes of dyn, options, counted pointers, in tails, guards, indices, closures
use std::{any::Any, cell::RefCell, rc::Rc}; struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
type B = Box<dyn Any>; fn bx(s: &'static str) -> B { Box::new(D(s)) } fn op(s: &'static str) -> Option<B> { Some(bx(s)) } fn rs(s: &'static str) -> Result<Rc<D>, B> { if s.len() > 1 { Ok(Rc::new(D(s))) } else { Err(bx(s)) } }
fn tail() -> usize { op("t1").as_mut().map_or(0, |b| { *b = bx("t2"); 1 }) } fn put(b: &mut B, s: &'static str) -> bool { *b = bx(s); true } fn pass(b: &mut B) -> &mut B { b } fn two(a: &mut B, b: &mut B) { std::mem::swap(a, b); println!("swapped"); }
struct S { b: B, o: Option<Rc<D>> }
fn main() {
    println!("{}", tail());
    match 1 { 1 if put(&mut bx("g1"), "g2") => println!("guard"), _ => {} }
    let x = [1, 2][put(&mut bx("i1"), "i2") as usize]; println!("{x}");
    two(&mut bx("a"), &mut bx("b"));
    *pass(&mut bx("p1")) = bx("p2"); println!("-");
    let f = || { let r = &mut bx("c1"); put(r, "c2"); r.is::<D>() }; println!("{}", f());
    let S { b: ref mut q, .. } = S { b: bx("s1"), o: None }; *q = bx("s2"); println!("q");
    let s = &mut S { b: bx("f1"), o: rs("f2").ok() }; s.b = bx("f3"); s.o.take(); println!("s");
    match &mut rs("e") { Err(b) => { *b = bx("e2"); println!("err") } Ok(_) => {} }
    if let Ok(r) = &mut rs("ok") { *r = Rc::new(D("ok2")); println!("ok {}", Rc::strong_count(r)); }
    let c = RefCell::new(op("r1")); *c.borrow_mut() = op("r2"); c.borrow_mut().take(); println!("{}", c.borrow().is_none());
    let v = &mut vec![op("v1"), op("v2")]; v[0].take(); v[1] = op("v3"); for o in v.iter_mut() { if let Some(b) = o { put(b, "v4"); } } println!("v");
    let (ref mut m, n) = (op("m1"), 5); *m = None; println!("{n}");
    let t = { let o = &mut op("u1"); o.replace(bx("u2")) }; println!("{}", t.is_some());
    let w = if n > 1 { &mut bx("w1") } else { &mut bx("w2") }; put(w, "w3"); println!("w");
    for i in 0..2 { let z = &mut op("z1"); if i == 0 { z.take(); continue; } *z = op("z2"); println!("z"); }
    let k = 'l: { let y = &mut op("y1"); if n == 5 { *y = None; break 'l 1; } 2 }; println!("{k}");
    let _ = &mut bx("h1"); let _g = (&mut bx("h2"), 1);
    let e = loop { let y = &mut bx("j1"); put(y, "j2"); break y.is::<D>(); }; println!("{e}");
    println!("end");
}
// === the same across awaits and in tasks that are dropped
use std::rc::Rc; use tokio::time::{sleep, timeout, Duration}; struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } } type O = Option<Rc<D>>; fn mk(s: &'static str) -> O { Some(Rc::new(D(s))) } async fn ms(n: u64) { sleep(Duration::from_millis(n)).await } async fn set(o: &mut O, s: &'static str) -> bool { ms(1).await; *o = mk(s); ms(1).await; o.is_some() } async fn hang(o: &mut O) { o.take(); ms(1).await; *o = mk("late"); ms(1000).await; }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{}", set(&mut mk("a1"), "a2").await);
    let r = &mut mk("b1"); set(r, "b2").await; *r = None; ms(1).await; println!("b");
    let (x, y) = (&mut mk("c1"), &mut mk("c2")); tokio::join!(set(x, "c3"), set(y, "c4")); println!("c");
    println!("{}", timeout(Duration::from_millis(5), hang(&mut mk("d1"))).await.is_err());
    match &mut mk("e1") { Some(r) => { ms(1).await; *r = Rc::new(D("e2")); ms(1).await; println!("e") } None => {} }
    let Some(ref mut q) = mk("f1") else { return }; ms(1).await; *q = Rc::new(D("f2")); println!("f");
    if set(&mut mk("g1"), "g2").await && !set(&mut None, "g3").await {} println!("g");
    let v = [set(&mut mk("h1"), "h2").await, { let z = &mut mk("h3"); set(z, "h4").await }]; println!("{v:?}");
    let w = async { let k = &mut mk("i1"); ms(1).await; k.take(); ms(50).await; println!("never"); }; let _ = timeout(Duration::from_millis(9), w).await; println!("i");
    for n in 0..2 { let o = &mut mk("j1"); if n == 0 { set(o, "j2").await; continue; } o.take(); ms(1).await; } println!("end");
}
