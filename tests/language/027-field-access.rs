// === through references, boxes, Rc, Deref chains, calls, blocks, tuples of tuples, arrays; autoderef against own fields; methods of the same name
use std::{ops::{Deref, DerefMut}, rc::Rc, cell::RefCell, sync::Arc, pin::Pin};
#[derive(Debug, Default, Clone)] struct A { x: i32, t: ((u8, (i8, [u16; 2])), &'static str), b: Option<Box<A>>, r#type: char } struct W { x: &'static str, inner: A, hits: u32 } impl Deref for W { type Target = A; fn deref(&self) -> &A { &self.inner } } impl DerefMut for W { fn deref_mut(&mut self) -> &mut A { self.hits += 1; &mut self.inner } } impl A { fn x(&self) -> i32 { self.x * 100 } fn t(&mut self) -> &mut (i8, [u16; 2]) { &mut self.t.0.1 } } struct F { f: fn(i32) -> i32, g: Box<dyn Fn() -> A>, o: (i32,) } impl F { fn f(&self) -> i32 { (self.f)(self.o.0) } } struct G<T>(T, Vec<T>); struct N<'a> { up: Option<&'a N<'a>>, v: u8 }
fn mk() -> A { A { x: 7, t: ((1, (2, [3, 4])), "s"), b: Some(Box::new(A { x: 8, ..A::default() })), r#type: 'k' } } fn id<T>(t: T) -> T { t }
fn main() { let mut a = mk(); println!("{} {} {} {}", a.t.0.0, a.t.0 .1 .0, a.t.0.1.1[1], a.t.1.len()); a.t().1[0] += 10; a.t.0.1.0 -= 5; println!("{:?} {}", a.t, a.r#type); println!("{} {} {}", mk().x, { mk() }.x(), (&&&mk()).b.as_ref().unwrap().x); let bx = Box::new(mk()); let rc = Rc::new(RefCell::new(mk())); rc.borrow_mut().x += 1; { let n = rc.borrow().x; rc.borrow_mut().b.as_mut().unwrap().x = n } println!("{} {} {:?}", bx.x, rc.borrow().x, rc.borrow().b.as_ref().map(|b| b.x)); let mut w = W { x: "own", inner: mk(), hits: 0 }; println!("{} {} {} {}", w.x, w.x(), w.t.1, w.hits); w.t.0.0 = 9; w.b = None; w.t().0 = 1; (*w).x += 1; w.inner.x += 1; println!("{} {:?} {}", w.hits, w.t.0, (*w).x); let f = F { f: |x| x + 1, g: Box::new(mk), o: (41,) }; println!("{} {} {}", f.f(), (f.f)(1), (f.g)().x); let g = G(1, vec![2, 3]); println!("{} {} {}", g.0 + g.1[1], id(&g).1.len(), G { 0: 'c', 1: vec![] }.0); let (n0, mut n1); n0 = N { up: None, v: 1 }; n1 = N { up: Some(&n0), v: 2 }; n1.v += n1.up.unwrap().v; println!("{}", n1.v); let arr = [mk(), A::default()]; println!("{} {}", arr[1].x + arr[0].b.as_ref().unwrap().x, arr.iter().map(|a| a.t.0.1.1[0]).sum::<u16>()); let ar = Arc::new((1, (2, "x"))); println!("{} {}", ar.1.0, ar.1 .1); let p: Pin<Box<A>> = Box::pin(mk()); println!("{} {}", p.x, p.as_ref().t.1); let t = ((1, 2), [(3, 4)]); println!("{} {}", t.0.1, t.1[0].0); let x = &mut a.x; *x += 1; let y = &mut a.b; *y = None; println!("{} {:?}", a.x, a.b.is_none()); let s = if a.x > 5 { &a } else { &arr[1] }.r#type; println!("{}", s); println!("{}", match &w { W { inner: A { x, .. }, .. } => x }); let v = vec![(1, "a"), (2, "b")]; println!("{:?}", v.iter().map(|p| p.1).chain(v.last().map(|l| l.1)).collect::<String>()); println!("{}", (1, 2).0 + (|| (3, 4))().1 + [(5, 6)][0].1); println!("{}", 1.0_f64.max((1.5, 2).0)); }

// === moves out of fields, partial moves with drops, copies of fields, fields of temporaries, of &mut, in closures, disjointness through boxes
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0) } } struct S { a: D, b: D, n: i32, t: (D, D) } fn mk(p: [&'static str; 4]) -> S { S { a: D(p[0]), b: D(p[1]), n: 5, t: (D(p[2]), D(p[3])) } } fn take(d: D) { println!("take {}", d.0) } struct In { v: Vec<i32>, s: String } struct Out { i: Box<In>, o: Option<In> }
fn main() { let s = mk(["a1", "b1", "c1", "d1"]); take(s.b); let (k, n) = (s.t.0, s.n); println!("{} {} {}", k.0, n, s.a.0); let x = mk(["a2", "b2", "c2", "d2"]).t.1; println!("x {}", x.0); let n = mk(["a3", "b3", "c3", "d3"]).n + 1; println!("n {}", n); let mut m = mk(["a4", "b4", "c4", "d4"]); drop(m.a); m.a = D("a5"); let c = || m.t.0.0.len() + m.b.0.len(); println!("{}", c()); let e = move || { let _g = &m.t; }; e(); println!("after e {}", m.n); drop(e); println!("m.a {}", m.a.0); let mut o = Out { i: Box::new(In { v: vec![1], s: "s".into() }), o: None }; let (v, t) = (&mut o.i.v, &mut o.i.s); v.push(2); t.push('!'); let In { v, s } = *o.i; println!("{:?} {}", v, s); o.i = Box::new(In { v: vec![9], s }); o.o = Some(In { v, s: String::new() }); let ov = o.o.unwrap().v; println!("{:?} {}", ov, o.i.s); let b = Box::new(mk(["a6", "b6", "c6", "d6"])); let ba = b.a; println!("{}", ba.0); take(b.t.1); let p = (D("p0"), (D("p1"), D("p2"))); let (_, (q, _)) = p; println!("{} {}", q.0, p.1 .1.0); let arr = [D("z0"), D("z1")]; let [z, _] = arr; println!("{}", z.0); println!("end"); }

// === tuple fields: nested without spaces, after calls, in formats, as places
fn t() -> ((i32, (u8, &'static str)), [(char, bool); 2]) { ((1, (2, "three")), [('a', true), ('b', false)]) }
struct W(pub (i32, (i32, i32)), [u8; 2]);
fn main() {
    println!("{} {} {}", t().0.1.1, t().1[1].0, t().0.0);
    let mut w = W((1, (2, 3)), [4, 5]);
    w.0.1.0 += w.0.1.1 * 10;
    w.0.1 = (w.0.1.0, -w.0.1.1);
    w.1[0] = w.0.0 as u8;
    println!("{} {:?} {}", w.0.1.0, w.0 .1, w.1[0]);
    let r = &mut w.0.1.0;
    *r = 0;
    let n = w.0.1.1.pow(2) + w.0.1.1.abs();
    println!("{n} {}", (1, 2.5, "x").1 + 1.0);
    println!("{:?}", ((1,), ((2,),)).1.0.0);
}

// === shorthand, raw names, the same name for field, method, local and type
#[derive(Debug, Default)]
struct value { value: i32, r#type: u8, r#match: Option<Box<value>> }
impl value { fn value(&self) -> i32 { self.value * 2 } fn r#type(self) -> u8 { self.r#type } }
fn main() {
    let value = 3;
    let v = value { value, r#type: 1, r#match: None };
    println!("{} {} {}", v.value, v.value(), v.r#type);
    let outer = value { r#match: Some(Box::new(v)), ..Default::default() };
    println!("{:?} {}", outer.r#match.as_ref().map(|m| m.value()), outer.value);
    let value { r#type, r#match: inner, .. } = outer;
    println!("{} {}", r#type, inner.map_or(0, |m| m.r#type()));
}

// === a field that is a function, beside a method of its name
struct Button { click: fn(i32) -> i32, on: Box<dyn Fn(&str) -> String>, count: std::cell::Cell<u32> }
impl Button { fn click(&self, n: i32) -> i32 { self.count.set(self.count.get() + 1); (self.click)(n) + 1000 } }
struct Gen<F: FnMut() -> u8> { f: F }
impl<F: FnMut() -> u8> Gen<F> { fn f(&mut self) -> u8 { (self.f)().wrapping_add((self.f)()) } }
fn main() {
    let b = Button { click: |n| n * 2, on: Box::new(|s| s.to_uppercase()), count: Default::default() };
    println!("{} {} {} {}", b.click(3), (b.click)(3), (b.on)("x"), (&b).on.as_ref()("y"));
    let f = b.click;
    println!("{} {}", f(f(1)), b.count.get());
    let mut n = 0;
    let mut g = Gen { f: || { n += 1; n } };
    println!("{} {}", g.f(), (g.f)());
    let table = [(1, i32::abs as fn(i32) -> i32), (2, |x| x - 1)];
    println!("{} {}", table[0].1(-5), (table[1].1)(5));
}

// === through everything that dereferences
use std::{cell::RefCell, ops::Deref, rc::Rc, sync::{Arc, Mutex}};
#[derive(Debug)] struct P { x: i32, name: String }
fn p(x: i32) -> P { P { x, name: format!("p{x}") } }
struct Wrap<T>(T);
impl<T> Deref for Wrap<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
fn main() {
    let a = &&&p(1); let b = Box::new(Box::new(p(2))); let c = Rc::new(RefCell::new(p(3))); let d = Arc::new(Mutex::new(p(4))); let e = Wrap(Wrap(Rc::new(p(5))));
    c.borrow_mut().x += 10; d.lock().unwrap().name.push('!');
    println!("{} {} {} {} {}", a.x, b.x, c.borrow().x, d.lock().unwrap().x, e.x);
    println!("{} {} {} {}", a.name, b.name.len(), c.borrow().name, d.lock().unwrap().name);
    println!("{} {}", e.0.0.x, e.0.name);
    let v = vec![p(6)]; let o = Some(&v[0]);
    println!("{} {}", v[0].name, o.unwrap().x);
    let w = Wrap((1, Wrap("two")));
    println!("{} {} {}", w.0.0, w.1.len(), w.0.1.0);
}

// === moved out one by one, put back, the rest used and dropped
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
struct Three { a: D, b: D, c: (D, u8) }
fn three() -> Three { Three { a: D("a"), b: D("b"), c: (D("c"), 7) } }
fn main() {
    let t = three();
    let b = t.b;
    println!("moved {} {}", b.0, t.c.1);
    drop(t.a);
    println!("--");
    let mut u = three();
    drop(u.c.0);
    u.c.0 = D("c2");
    let whole = u;
    println!("{}", whole.c.0.0);
    { let Three { a, .. } = whole; println!("took {}", a.0); }
    println!("-- {}", three().c.1);
    let n = three().b.0;
    println!("{n}");
}

// === update syntax moves or copies the fields that are left
#[derive(Debug, Clone)] struct Conf { name: String, level: u8, tags: Vec<String>, inner: Inner }
#[derive(Debug, Clone, Copy, PartialEq)] struct Inner { a: i32, b: bool }
fn main() {
    let base = Conf { name: "base".into(), level: 1, tags: vec!["t".into()], inner: Inner { a: 1, b: true } };
    let one = Conf { name: "one".into(), tags: vec![], ..base };
    println!("{one:?} {} {:?}", base.name, base.tags);
    let two = Conf { level: base.level + 1, inner: Inner { a: 5, ..base.inner }, ..one.clone() };
    println!("{two:?}");
    let three = Conf { ..one };
    println!("{} {}", three.name, one.level);
    let mut i = base.inner;
    i.a = 99;
    println!("{} {}", base.inner.a, Inner { b: false, ..i } == i);
    let mk = || -> Conf { println!("made"); two.clone() };
    println!("{}", Conf { level: 9, ..mk() }.level);
}

// === private in modules, through accessors, pub(super), nested
mod shapes {
    #[derive(Debug)] pub struct Rect { pub w: u32, h: u32, pub(super) label: &'static str }
    impl Rect { pub const fn new(w: u32, h: u32) -> Rect { Rect { w, h, label: "r" } } pub fn h(&self) -> u32 { self.h } pub fn h_mut(&mut self) -> &mut u32 { &mut self.h } }
    pub mod inner { use super::Rect; pub fn area(r: &Rect) -> u32 { r.w * r.h } pub struct Token(pub(in super::super) u8, ()); impl Token { pub fn make() -> Token { Token(5, ()) } } }
}
use shapes::{inner, Rect};
fn main() {
    let mut r = Rect::new(2, 3);
    r.w += 1;
    *r.h_mut() *= 2;
    r.label = "big";
    let Rect { w, label, .. } = r;
    println!("{w} {label} {} {}", r.h(), inner::area(&r));
    println!("{} {r:?}", inner::Token::make().0);
}

// === Deref hides and shows: own fields first, then the target's
use std::ops::{Deref, DerefMut};
struct Base { id: u32, name: String, only: char }
struct Derived { base: Base, name: &'static str, reads: std::cell::Cell<u32> }
impl Deref for Derived { type Target = Base; fn deref(&self) -> &Base { self.reads.set(self.reads.get() + 1); &self.base } }
impl DerefMut for Derived { fn deref_mut(&mut self) -> &mut Base { &mut self.base } }
fn main() {
    let mut d = Derived { base: Base { id: 1, name: "base".into(), only: 'x' }, name: "derived", reads: Default::default() };
    println!("{} {} {} {}", d.name, d.base.name, (*d).name, d.only);
    d.id += 5; d.only = 'y'; d.base.id *= 2;
    println!("{} {} {}", d.id, d.only, d.reads.get());
    let r = &d;
    println!("{} {}", r.id, (**r).name);
    let b: &Base = &d;
    println!("{} {}", b.name, d.reads.get());
}

// === unions of lifetimes: borrowed fields outlive the struct that holds them
struct View<'a, 'b> { text: &'a str, other: &'b [i32] }
impl<'a, 'b> View<'a, 'b> { fn text(&self) -> &'a str { self.text } fn rest(self) -> &'b [i32] { &self.other[1..] } }
fn longest<'a>(vs: &[View<'a, '_>]) -> &'a str { vs.iter().map(|v| v.text).max_by_key(|t| t.len()).unwrap_or("") }
fn main() {
    let s = String::from("hello world");
    let nums = [1, 2, 3];
    let (t, rest) = { let v = View { text: &s[..5], other: &nums }; (v.text(), v.rest()) };
    println!("{t} {rest:?}");
    let found = { let vs = [View { text: &s, other: &[] }, View { text: t, other: rest }]; longest(&vs) };
    println!("{found}");
    let w = View { text: "x", ..View { text: "y", other: &nums[..1] } };
    println!("{}{:?}", w.text, w.other);
}

// === of generic structs, associated types, phantom and unit fields
use std::marker::PhantomData;
trait Shape { type Unit: Copy + std::fmt::Debug; const N: usize; }
#[derive(Debug)] struct Sq; impl Shape for Sq { type Unit = f32; const N: usize = 4; }
#[derive(Debug)] struct Tri; impl Shape for Tri { type Unit = (u8, u8); const N: usize = 3; }
struct Sized2<S: Shape, const K: usize> { side: S::Unit, all: [S::Unit; K], tag: PhantomData<S>, unit: () }
impl<S: Shape, const K: usize> Sized2<S, K> { fn new(side: S::Unit) -> Self { Sized2 { side, all: [side; K], tag: PhantomData, unit: () } } fn count(&self) -> usize { self.all.len() * S::N } }
fn main() {
    let a = Sized2::<Sq, 2>::new(1.5); let b: Sized2<Tri, 1> = Sized2::new((1, 2));
    println!("{} {:?} {} {:?}", a.side + a.all[1], b.side.1, a.count() + b.count(), b.unit);
    println!("{:?} {}", b.all[0], std::mem::size_of_val(&a.tag) + std::mem::size_of_val(&b.unit));
}

// === in enum variants only by matching; in const and static by field
#[derive(Clone, Copy, Debug)] struct Rgb { r: u8, g: u8, b: u8 }
const RED: Rgb = Rgb { r: 255, ..BLACK }; const BLACK: Rgb = Rgb { r: 0, g: 0, b: 0 };
static PALETTE: [(&str, Rgb); 2] = [("red", RED), ("dark", Rgb { g: RED.r / 5, ..RED })];
const LEN: usize = PALETTE_LEN.0 + 1; const PALETTE_LEN: (usize, ()) = (1, ());
enum Paint { Solid(Rgb), Fade { from: Rgb, to: Rgb } }
fn main() {
    println!("{} {} {}", RED.r, PALETTE[1].1.g, PALETTE.len() == LEN);
    for p in [Paint::Solid(RED), Paint::Fade { from: BLACK, to: PALETTE[1].1 }] {
        let mid = match p { Paint::Solid(Rgb { r, .. }) => r, Paint::Fade { from: Rgb { g: a, .. }, to: Rgb { g: b, .. } } => a / 2 + b / 2 };
        println!("{mid}");
    }
    println!("{:?}", [RED.b; RED.g as usize + 2]);
}

// === captured by closures one field at a time
#[derive(Debug)] struct S { a: Vec<i32>, b: String, c: (u8, Box<u8>) }
fn main() {
    let mut s = S { a: vec![1], b: "b".into(), c: (1, Box::new(2)) };
    let mut push = |x| s.a.push(x);
    let look = || s.b.len();
    println!("{}", look());
    push(2);
    s.c.0 += 1;
    println!("{}", look());
    push(3);
    let take = move || s.c.1;
    println!("{} {:?} {}", take(), s.a, s.b);
    let t = (String::from("x"), String::from("y"));
    let f = move || t.0.len();
    println!("{} {}", f(), t.1);
    let mut n = (0, 0);
    let mut inc = || n.0 += 1;
    inc(); inc();
    println!("{}", n.1);
    inc();
    println!("{n:?}");
}

// === of what a macro, block, match, if or loop gives
#[derive(Debug)] struct P { x: i32, y: i32 }
macro_rules! p { ($x:expr, $y:expr) => { P { x: $x, y: $y } }; }
macro_rules! get { ($e:expr, $($f:tt).+) => { $e.$($f).+ }; }
macro_rules! sum { ($e:expr; $($f:ident)*) => { 0 $(+ $e.$f)* }; }
fn main() {
    println!("{} {}", p!(1, 2).x, { p!(3, 4) }.y);
    println!("{}", match 1 { 1 => p!(5, 6), _ => p!(0, 0) }.x);
    println!("{}", if true { p!(7, 8) } else { p!(0, 0) }.y);
    println!("{} {}", loop { break p!(9, 9) }.x, unsafe { p!(1, 1) }.y);
    let nested = (p!(1, 2), (p!(3, 4), 5));
    println!("{} {} {}", get!(nested, 1.0.y), get!(nested, 0.x), sum!(nested.0; x y));
    println!("{} {}", (|| p!(11, 0))().x, [p!(12, 0)][0].x);
    let v: Vec<_> = (0..3).map(|i| p!(i, i * i)).map(|P { y, .. }| y).collect();
    println!("{v:?} {}", vec![p!(1, 2)].pop().unwrap().y);
}

// === assigned before anything else, one by one, by destructuring
#[derive(Debug, Default, Clone, Copy, PartialEq)] struct V { x: f64, y: f64 }
#[derive(Debug, Default)] struct Body { pos: V, vel: V, trail: Vec<V> }
fn main() {
    let mut b = Body::default();
    (b.pos.x, b.vel.y) = (1.0, 2.0);
    V { x: b.vel.x, .. } = V { x: 0.5, y: 9.0 };
    for _ in 0..2 { let Body { pos, vel, trail } = &mut b; trail.push(*pos); pos.x += vel.x; pos.y += vel.y; }
    println!("{b:?}");
    [b.pos, b.vel] = [b.vel, b.pos];
    b.trail[0].x -= 1.0; b.trail.last_mut().unwrap().y = b.pos.y;
    println!("{:?} {:?} {:?}", b.pos, b.vel, b.trail);
    let V { x, .. }; 
    x = 4.0;
    println!("{x}");
    b.vel = V { y: x, ..b.pos };
    println!("{}", b.vel == V { x: 0.5, y: 4.0 });
}

// === accessed while a part is borrowed elsewhere
struct Game { board: [[char; 3]; 2], turn: usize, names: [&'static str; 2], log: Vec<String> }
impl Game {
    fn name(&self) -> &str { self.names[self.turn % 2] }
    fn play(&mut self, r: usize, c: usize) -> Result<&char, String> {
        let who = self.names[self.turn % 2];
        let cell = &mut self.board[r][c];
        if *cell != '.' { return Err(format!("{who}: taken by {cell}")); }
        *cell = who.chars().next().unwrap();
        self.log.push(format!("{}@{r}{c}", self.turn));
        self.turn += 1;
        Ok(&self.board[r][c])
    }
}
fn main() {
    let mut g = Game { board: [['.'; 3]; 2], turn: 0, names: ["Xena", "Otto"], log: vec![] };
    for (r, c) in [(0, 1), (0, 1), (1, 2)] { match g.play(r, c) { Ok(ch) => println!("{ch}"), Err(e) => println!("{e}") } }
    println!("{} {:?} {}", g.name(), g.log, g.board.iter().map(|row| row.iter().collect::<String>()).collect::<Vec<_>>().join("/"));
}

// === by reference and by value in sort keys, maps, comparisons and hashes
use std::collections::{BTreeMap, HashSet};
#[derive(Debug, Clone)] struct Emp { name: &'static str, age: u8, pay: f32, team: Option<&'static str> }
fn main() {
    let mut es = vec![Emp { name: "Zed", age: 30, pay: 1.5, team: None }, Emp { name: "Amy", age: 41, pay: 2.5, team: Some("a") }, Emp { name: "Bob", age: 30, pay: 0.5, team: Some("a") }];
    es.sort_by_key(|e| (e.age, e.name));
    println!("{:?}", es.iter().map(|e| e.name).collect::<Vec<_>>());
    es.sort_by(|a, b| b.pay.total_cmp(&a.pay));
    println!("{:?} {:?}", es[0].name, es.iter().map(|&Emp { age, .. }| age as u32).sum::<u32>());
    let mut by: BTreeMap<_, Vec<&Emp>> = BTreeMap::new();
    for e in &es { by.entry(e.team).or_default().push(e); }
    for (team, members) in &by { println!("{team:?} {:?}", members.iter().map(|m| m.pay).fold(0.0, |a: f32, b| a + b)); }
    let ages: HashSet<_> = es.iter().map(|e| e.age).collect();
    println!("{} {:?}", ages.len(), es.iter().max_by(|a, b| a.age.cmp(&b.age)).map(|e| &e.name[1..]));
}

// === async: fields held across awaits, of results of awaits, of frames that are dropped
struct Conn { id: u32, buf: Vec<u8>, stats: (usize, usize) }
impl Conn { async fn read(&mut self, n: u8) -> Chunk { tokio::task::yield_now().await; self.buf.push(n); self.stats.0 += 1; Chunk { n, from: self.id } } }
struct Chunk { n: u8, from: u32 }
impl Drop for Chunk { fn drop(&mut self) { println!("drop chunk {}", self.n); } }
#[tokio::main]
async fn main() {
    let mut c = Conn { id: 7, buf: vec![], stats: (0, 0) };
    println!("{}", c.read(1).await.n);
    println!("{}", c.read(2).await.from + { c.read(3).await.n as u32 });
    let Conn { buf, stats, .. } = &mut c;
    let (a, b) = tokio::join!(async { buf.push(9); buf.len() }, async { stats.1 = 5; tokio::task::yield_now().await; stats.0 });
    println!("{a} {b} {:?}", c.stats);
    c.stats.0 = c.read(4).await.n as usize * 10;
    println!("{:?} {:?}", c.buf, c.stats);
}

// === references to fields compared, sized and iterated
#[repr(C)] #[derive(Debug)] struct Rec { a: u8, b: u32, c: [u16; 3], d: Option<String> }
fn main() {
    let mut r = Rec { a: 1, b: 2, c: [3, 4, 5], d: Some("six".into()) };
    let (a, b) = (&r.a, &r.b);
    println!("{} {}", *a as u32 + b, std::ptr::eq(a, &r.a));
    println!("{} {}", std::mem::size_of_val(&r.c), r.c.iter().rev().map(|x| x.to_string()).collect::<String>());
    let Rec { c: [first, rest @ ..], d: Some(text), .. } = &mut r else { unreachable!() };
    *first += rest[1]; text.push('!'); rest[0] = 0;
    println!("{r:?}");
    let d = &mut r.d; let s = d.take();
    println!("{s:?} {:?} {}", r.d, r.d.as_deref().unwrap_or("none"));
    for x in &mut r.c { *x /= 2; }
    println!("{:?} {}", r.c, r.c.len() + r.c[0] as usize);
}
