// === fields are evaluated in the order written, the base last, and dropped in order of declaration
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0) } }
fn d(s: &'static str) -> D { println!("make {}", s); D(s) }
struct S { a: D, b: D, c: D } struct G<T> { x: T, y: Option<T> }
fn base() -> S { println!("base"); S { c: d("c0"), b: d("b0"), a: d("a0") } }
fn fails() -> Option<S> { let s = S { b: d("b1"), a: None?, c: d("never") }; Some(s) }
fn main() {
    let s = S { c: d("c"), a: d("a"), b: d("b") }; println!("{}", s.a.0); drop(s); println!("-- update"); let t = S { b: d("b2"), ..base() }; println!("{}", t.c.0); println!("-- fails"); fails(); println!("-- panic"); let _ = std::panic::catch_unwind(|| { let _s = S { c: d("pc"), b: { d("pb"); panic!("x") }, a: d("pa") }; }); println!("-- temps"); let n = G { x: d("t1").0.len(), y: Some(d("t2").0.len()) }; println!("{} {:?}", n.x, n.y); println!("-- parts"); let S { a, .. } = S { a: d("a3"), b: d("b3"), c: d("c3") }; println!("kept {}", a.0); let b = S { a: d("a4"), b: d("b4"), c: d("c4") }.b; println!("field {}", b.0); let _ = S { a: d("a5"), b: d("b5"), c: d("c5") }; println!("end");
}

// === in every position: operands, conditions in parentheses, arguments, receivers, array elements, returns, consts, matches, references, generics with turbofish
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)] struct P { x: i32, y: i32 } impl std::ops::Add for P { type Output = P; fn add(self, o: P) -> P { P { x: self.x + o.x, y: self.y + o.y } } } impl P { fn len2(self) -> i32 { self.x * self.x + self.y * self.y } } #[derive(Debug, PartialEq)] struct W<T, const N: usize = 1> { v: [T; N] }
const ORIGIN: P = P { x: 0, y: 0 }; static UNIT: &P = &P { x: 1, ..ORIGIN }; const ALL: [P; 2] = [P { y: 1, ..ORIGIN }, *UNIT_REF]; const UNIT_REF: &P = &P { x: 5, y: 6 };
fn ret(b: bool) -> P { if b { return P { x: 1, y: 1 } } P { ..ORIGIN } } fn take(P { x, y }: P) -> i32 { x * 10 + y }
fn main() {
    let (x, y) = (3, 4); println!("{} {}", P { x, y }.len2(), (P { x, y } + P { x: y, y: x }).x); println!("{:?} {:?} {}", ret(true), ret(false), take(P { y, x: -x })); if (P { x: 1, y }) < (P { x: 2, y: 0 }) { println!("less") } for P { x, y } in [P { x: 1, y: 2 }, *UNIT, ALL[1]] { print!("{}{} ", x, y) } println!(); match (P { x: 7, y }) { P { x: 7, y: k @ 1.. } => println!("{}", k), _ => {} } let r = &P { x: 9, y: 9 }; let m = &mut P { ..*r }; m.x += 1; println!("{:?} {:?}", r, m); println!("{:?} {:?}", W { v: [1, 2] }, W::<u8, 0> { v: [] }); let c = |k| P { x: k, ..P::default() }; println!("{:?} {:?}", c(5), vec![P { x, y }; 2]); println!("{:?}", Some(P { x: 1, y: 2 }).map(|P { x, .. }| x)); let z = P { x: { let q = x; q * 2 }, y: if y > 3 { 1 } else { 0 } }; println!("{:?} {}", z, P { x: 1, y: 2 }.y); let a = std::iter::repeat_with(|| P { x: 1, y: 1 }).take(3).fold(P { ..Default::default() }, |a, b| a + b); println!("{:?}", a); loop { break P { x: 1, y: 2 } };
}

// === names: shorthand from every kind of binding, numbers as names, raw, aliases, Self, paths, macros, enum struct variants
mod m { #[derive(Debug, Default, Clone)] pub struct S { pub a: u8, pub b: Option<Box<S>> } #[derive(Debug)] pub enum E { V { a: i32, b: &'static str }, T(i32) } pub type Alias = S; } use m::{Alias, E, E::V};
#[derive(Debug)] struct T(u8, &'static str); #[derive(Debug)] struct R { r#fn: i32, f: fn(i32) -> i32 } const K: i32 = 4; static ST: &str = "st"; fn f(x: i32) -> i32 { x + K }
macro_rules! mk { ($t:ident { $($k:ident : $v:expr),* }) => { $t { $($k: $v),* } }; ($t:ty; $($k:ident),*) => { { type X = $t; X { $($k),* } } } } macro_rules! upd { ($t:ty, $base:expr, $($f:tt)*) => { { type X = $t; X { $($f)*, ..$base } } } }
impl T { fn new(b: &'static str) -> Self { Self { 0: 1, 1: b } } fn bump(self) -> Self { Self { 0: self.0 + 1, ..self } } } struct Gen<T> { t: T } impl<T: Clone> Gen<T> { fn twice(&self) -> Gen<(T, T)> { Gen { t: (self.t.clone(), self.t.clone()) } } fn same(t: T) -> Self { Self { t } } }
fn main() { let a = 1; let b = None; let s = m::S { a, b }; let t = Alias { b: Some(Box::new(s.clone())), ..s.clone() }; println!("{:?} {:?}", s, t); let b = ST; println!("{:?} {:?} {:?}", V { a: K, b }, E::V { b: "x", a: 2 }, E::T { 0: 5 }); println!("{:?}", T::new("q").bump()); let r = R { r#fn: 1, f }; println!("{} {}", (r.f)(r.r#fn), r.r#fn); let (a, b) = (7, None); println!("{:?} {:?} {:?}", mk!(R { r#fn: a as i32, f: |x| x }).r#fn, mk!(m::S; a, b), upd!(m::S, t, a: 3).a); println!("{:?} {:?}", Gen::same("g").twice().t, Gen { t: Gen { t: 1 } }.t.t); fn local(T(a, b): T) -> (u8, usize) { struct L { a: u8, b: usize } let l = L { a, b: b.len() }; let L { a: x, b: y } = l; (x, y) } println!("{:?}", local(T { 1: "abc", 0: 2 })); }

// === types meet in a literal: coercions, closures, expected types of fields, generic fields inferred, references extended
use std::fmt::Display; use std::rc::Rc;
struct C<'a> { s: &'a str, d: &'a dyn Display, b: Box<dyn Fn(i32) -> i32 + 'a>, f: fn(&str) -> usize, l: &'a [u8], o: Option<Rc<dyn Display>> } struct I<A, B> { a: A, b: Vec<B>, c: Option<(A, B)> } #[derive(Clone, Debug, Default)] struct N<T> { v: T, n: Option<Box<N<T>>> } struct H<F: FnMut() -> u8> { f: F, r: u8 } impl<F: FnMut() -> u8> H<F> { fn go(&mut self) -> u8 { self.r += (self.f)(); self.r } }
fn main() { let s = String::from("owned"); let k = 3; let c = C { s: &s, d: &k, b: Box::new(move |x| x * k), f: str::len, l: &[1, 2], o: Some(Rc::new("rc")) }; println!("{} {} {} {} {} {}", c.s, c.d, (c.b)(5), (c.f)("four"), c.l.len(), c.o.as_ref().unwrap()); let c2 = C { d: &format!("tmp{}", k), l: &vec![9][..], b: Box::new(|x| x), ..c }; println!("{} {:?} {}", c2.d, c2.l, (c2.b)(1)); let mut i = I { a: 1, b: Vec::new(), c: None }; i.b.push("x"); let _: &u8 = &i.a; i.c = Some((2, "y")); println!("{} {:?} {:?}", i.a, i.b, i.c); let n = N { v: 1u8, n: Some(Box::new(N { v: 2, ..Default::default() })) }; println!("{:?}", n); let mut cnt = 0; let mut h = H { f: || { cnt += 1; cnt }, r: 10 }; println!("{} {}", h.go(), h.go()); println!("{}", cnt); let z = I { a: Default::default(), b: vec![1.5], c: Some((String::from("z"), 2.)) }; println!("{:?} {:?} {:?}", z.a, z.b, z.c); }

// === moves, partial moves and reinitialisation through literals; copies stay copies
#[derive(Debug, Clone, PartialEq)] struct S { a: String, b: Vec<i32>, n: i32, t: (u8, [u8; 2]) }
fn mk() -> S { S { a: "a".into(), b: vec![1], n: 1, t: (1, [2, 3]) } }
fn main() { let s = mk(); let t = S { a: s.a, n: s.n + 1, b: vec![], t: s.t }; println!("{:?} {:?} {}", t, s.b, s.n); let mut u = mk(); let b = u.b; u.b = S { b: b.clone(), ..mk() }.b; u.b.push(9); println!("{:?} {:?}", u, b); let v = S { n: { u.n = 50; u.n }, ..u.clone() }; println!("{} {}", v.n, v == u); let w = S { t: { let mut t = u.t; t.1[0] = 77; t }, ..u }; println!("{:?} {:?}", w.t, v.t); let arr = [w.t.1; 2]; let x = S { t: (0, arr[1]), ..w.clone() }; println!("{:?} {}", x.t, x.a == w.a); let S { a, ref b, .. } = x; println!("{} {:?} {}", a, b, x.n); let y = S { a, ..mk() }; let f = move || S { n: y.n * 10, ..y.clone() }; println!("{} {}", f().n, f().a); let list: Vec<S> = (0..3).map(|n| S { n, ..mk() }).collect(); let [p, .., q] = &list[..] else { panic!() }; println!("{} {}", p.n, q.n); let z = S { n: list.len() as i32, b: list.iter().map(|s| s.n).collect(), ..list.into_iter().last().unwrap() }; println!("{:?}", z); }

// === where a literal may stand: ranges, indices, guards, let else, break values, returns of closures, defaults of consts
#[derive(Debug, PartialEq, Clone, Copy)] struct P { x: i32, y: i32 }
impl std::ops::Index<P> for Vec<Vec<i32>> { type Output = i32; fn index(&self, p: P) -> &i32 { &self[p.y as usize][p.x as usize] } }
fn dist(P { x, y }: P) -> i32 { x.abs() + y.abs() }
const fn at<const X: i32>() -> P { P { x: X, y: { let y = X; y * 2 } } }
fn main() {
    let g = vec![vec![1, 2], vec![3, 4]]; println!("{} {}", g[P { x: 1, y: 0 }], g[P { y: 1, x: 0 }]);
    let p = loop { let p = P { x: 3, y: -4 }; if dist(p) == 7 { break P { x: p.y, ..p } } }; println!("{p:?}");
    match p { q if q == (P { x: -4, y: -4 }) => println!("eq"), _ => println!("ne") } if (P { x: 1, y: 1 }).x == 1 && dist(P { x: 1, y: 1 }) == 2 { println!("cond") }
    let mk = |x| P { x, y: x }; let ms = [1, 2].map(|x| P { x, ..mk(0) }); println!("{:?} {:?}", ms, at::<4>()); for P { x, y } in [P { x: 1, y: 2 }, mk(3)] { print!("{x}{y} "); } println!("{}", P { x: 5, y: 6 }.y - -P { x: 1, y: 0 }.x);
    let r = (P { x: 0, y: 0 }.x..P { x: 3, y: 0 }.x).map(|x| P { x, y: 0 }).map(dist).sum::<i32>(); println!("{r}"); while dist(P { x: r, y: 0 }) < 3 {} let Some(P { x: 1, .. }) = Some(P { x: 2, y: 0 }) else { return println!("else") };
}

// === the base: an expression of any kind, evaluated last, moved from in part, copied, of a call, a block, itself a literal
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
struct S { a: D, b: D, n: i32 }
fn base(t: &'static str) -> S { print!("base{t} "); S { a: D("ba"), b: D("bb"), n: 7 } }
fn d(t: &'static str) -> D { print!("+{t} "); D(t) }
fn main() {
    let s = S { b: d("b1"), ..base("1") }; println!("{} {} {}", s.a.0, s.b.0, s.n);
    let t = S { a: d("a2"), ..s }; println!("{} {}", t.b.0, s.a.0); let n = S { n: { print!("n "); 1 }, ..if t.n > 3 { base("2") } else { t } }; println!("{}", n.n);
    let u = S { a: d("a3"), ..S { b: d("b3"), ..S { n: 4, ..base("3") } } }; println!("{} {} {}", u.a.0, u.b.0, u.n); let S { n: k, .. } = S { n: 0, ..u }; println!("{k}");
    let r = std::panic::catch_unwind(|| S { a: d("a4"), ..{ if true { panic!("base") } base("4") } }.n); println!("{}", r.is_err());
}

// === generic literals: arguments from fields, from the expected type, with turbofish, consts, phantom, nested inference
use std::marker::PhantomData;
#[derive(Debug, Clone, PartialEq)] struct G<T, U = T, const N: usize = 1> { t: T, us: [U; N], p: PhantomData<(T, U)> }
impl<T: Default, U: Copy> G<T, U, 2> { fn pair(u: U) -> Self { Self { us: [u; 2], t: T::default(), p: PhantomData } } }
fn id<T>(t: T) -> T { t }
fn main() {
    let a = G { t: 1, us: ["x", "y", "z"], p: PhantomData }; let b: G<u8> = G { t: 1, us: [2], p: PhantomData }; let c = G::<_, Vec<_>, 0> { t: 'c', us: [], p: PhantomData::<(char, Vec<i8>)> }; let d = G::<String, f32, 2>::pair(0.5);
    println!("{a:?} {b:?} {c:?} {d:?}"); let e = id(G { t: None, us: [Some(vec![])], p: PhantomData }); let f: &G<Option<u8>, Option<Vec<i64>>> = &e; println!("{f:?} {}", std::mem::size_of_val(&e.t));
    let g = G { t: 9u64, ..G { t: 0, us: [1u8], p: PhantomData } }; println!("{g:?}"); let mut h: G<_, f64> = G { t: Default::default(), us: [Default::default()], p: PhantomData }; h.t = "s"; h.us[0] += 2.5; println!("{h:?}"); let v: Vec<G<Box<dyn Fn(i32) -> i32>, ()>> = vec![G { t: Box::new(|x| x + 1), us: [()], p: PhantomData }]; println!("{}", (v[0].t)(1));
}

// === literals through Self, associated types, aliases with arguments, enum variants by alias and Self, unions of names
trait Shape { type Body; fn body(n: i32) -> Self::Body; }
#[derive(Debug, Default)] struct Round { r: i32 } #[derive(Debug)] enum E<T> { V { val: T, n: usize }, W }
type Ei = E<i32>; type R2 = Round; struct Disk;
impl Shape for Disk { type Body = Round; fn body(n: i32) -> Self::Body { Self::Body { r: n } } }
impl Disk { fn two() -> (Round, Round) { (<Self as Shape>::body(1), R2 { r: 2 }) } } impl<T: Clone> E<T> { fn again(&self) -> Self { match self { Self::V { val, n } => Self::V { val: val.clone(), n: n + 1 }, E::W => Self::W } } fn new(val: T) -> E<T> { Self::V { n: 0, val } } }
macro_rules! make { ($t:ty { $($f:ident: $e:expr),* }) => { { type T = $t; T { $($f: $e),* } } }; ($p:ident :: $v:ident => $($f:ident $e:expr),*) => { $p::$v { $($f: $e,)* } }; }
fn main() { println!("{:?} {:?}", Disk::body(3), Disk::two()); println!("{:?} {:?} {:?}", Ei::V { val: 1, n: 2 }.again(), E::new("x").again().again(), E::<()>::W.again()); println!("{:?} {:?}", make!(Round { r: 4 }), make!(E::V => val 'c', n 5)); use E::V as Var; println!("{:?} {:?}", Var { val: 0u8, n: 1 }, Round { ..R2 { r: 8 } }); if let Ei::V { val: 1.., .. } = (Ei::V { val: 3, n: 0 }) { println!("alias pattern") } }

// === shorthand from parameters, patterns, macros' names, consts, statics, closures' arguments, loop variables, self parts
const LIMIT: usize = 3; static NAME: &str = "st";
#[derive(Debug, Clone, PartialEq)] #[allow(non_snake_case)] struct S<'a> { LIMIT: usize, NAME: &'a str, f: fn(usize) -> usize, i: usize }
fn f(x: usize) -> usize { x + 1 }
macro_rules! short { ($($n:ident),*) => { S { $($n),* } }; } macro_rules! with { ($i:ident) => { { let f = f as fn(usize) -> usize; S { $i, f, LIMIT, NAME } } }; }
impl<'a> S<'a> { fn next(&self) -> S<'a> { let &Self { i, f, .. } = self; let i = f(i); S { i, ..self.clone() } } fn named(&self, name: &'a str) -> Self { Self { NAME: name, ..*self } } }
fn main() { let mut all = vec![]; for i in 0..2 { all.push(S { LIMIT, NAME, f, i }); } let g = |i, name| S { i, NAME: name, f: |x| x * 2, LIMIT: LIMIT + 1 }; all.push(g(5, "arg").next()); let i = 7; all.push(with!(i)); let f = f; all.push(short!(LIMIT, NAME, f, i).named("n")); for s in &all { println!("{} {} {} {}", s.LIMIT, s.NAME, (s.f)(s.i), s.i); } }

// === numbers as fields of tuple structs, mixed with patterns, unit and braces; constructors against literals
#[derive(Debug, Clone, PartialEq, Default)] struct T(i32, String, [u8; 2]); #[derive(Debug, PartialEq, Clone, Copy, Default)] struct U; #[derive(Debug, Default)] struct B {} #[derive(Debug, PartialEq)] enum E { T(i32, u8), U, B {} }
fn main() {
    let t = T { 1: "one".into(), 0: 5, 2: [1; 2] }; let u = T { 0: -1, ..t.clone() }; println!("{t:?} {u:?} {:?}", T { 2: *b"ab", ..Default::default() });
    let T { 0: a, 2: [_, z], .. } = u; let T(.., ref s, _) = t; println!("{a} {z} {s}"); println!("{:?} {:?} {:?} {:?}", U {}, U, B {}, E::B {}); println!("{:?} {}", E::T { 1: 2, 0: 1 }, E::U {} == E::U); let U {} = U; let E::T { 0: n, .. } = E::T(4, 5) else { panic!() }; println!("{n}");
    let mk: fn(i32, String, [u8; 2]) -> T = T; println!("{:?} {:?}", mk(1, String::new(), [0; 2]), [1, 2].map(|n| E::T(n, 0))); println!("{}", matches!(E::U, E::U { .. }) && matches!(T::default(), T { .. }));
}

// === references and boxes to literals: extended, promoted, in statics, passed on, mutable, of dyn
use std::{fmt::Debug, rc::Rc, cell::RefCell};
#[derive(Debug)] struct A<'a> { n: i32, r: Option<&'a A<'a>>, d: &'a dyn Debug }
static CHAIN: &(i32, &str) = &(1, "s"); #[derive(Debug)] struct K { v: &'static [K], n: u8 } static TREE: K = K { n: 1, v: &[K { n: 2, v: &[] }, K { n: 3, v: &[K { n: 4, v: &[] }] }] };
fn depth(a: &A) -> i32 { a.n + a.r.map_or(0, depth) } fn count(k: &K) -> u8 { k.n + k.v.iter().map(count).sum::<u8>() }
fn bump(a: &mut A) -> i32 { a.n += 1; a.n }
fn main() { let a = &A { n: 1, r: Some(&A { n: 2, r: None, d: &"in" }), d: &[1] }; println!("{} {a:?} {:?}", depth(a), CHAIN); println!("{} {}", count(&TREE), bump(&mut A { n: 5, r: Some(a), d: &() })); let m = &mut A { n: 0, r: None, d: &'c' }; bump(m); m.d = &2.5; println!("{m:?}"); let r = Rc::new(RefCell::new(A { n: 9, r: Some(&A { n: 8, r: None, d: &1 }), d: &Some(1) })); r.borrow_mut().n = depth(&A { r: Some(a), ..*r.borrow() }); println!("{}", r.borrow().n); let b: Box<dyn Debug> = Box::new(A { n: 0, ..*a }); println!("{b:?}"); }

// === fields that take the never type, unsized coercions, two-phase borrows, method calls on the same variable
use std::collections::BTreeMap;
struct Req<'a> { path: &'a str, opts: &'a [&'a str], cb: Box<dyn Fn(&str) -> usize + 'a>, n: usize }
fn build(v: &mut Vec<String>, fail: bool) -> Option<usize> { let base = 2; let r = Req { path: if fail { return None } else { "/p" }, opts: &["a", "b"], n: { v.push("n".into()); v.len() }, cb: Box::new(move |s| s.len() + base) }; v.push(r.path.into()); Some((r.cb)(r.opts[1]) + r.n) }
#[derive(Debug, Default)] struct Stats { total: usize, by: BTreeMap<char, usize>, last: Option<char> }
impl Stats { fn of(s: &str) -> Stats { s.chars().fold(Stats::default(), |mut st, c| { *st.by.entry(c).or_insert(0) += 1; Stats { total: st.total + 1, last: Some(c), ..st } }) } fn merge(mut self, o: Stats) -> Stats { for (c, n) in o.by { *self.by.entry(c).or_default() += n; } Stats { total: self.total + o.total, by: self.by, last: o.last.or(self.last) } } }
fn main() { let mut v = vec![]; println!("{:?} {:?} {v:?}", build(&mut v, false), build(&mut vec![], true)); println!("{:?}", Stats::of("aba").merge(Stats::of("b")).merge(Stats::default())); let r: Result<Stats, String> = (|| Ok(Stats { total: "12".parse::<usize>().map_err(|e| e.to_string())?, last: "x".chars().next(), by: [("k", 1)].iter().map(|(k, n)| Ok((k.chars().next().ok_or("empty")?, *n))).collect::<Result<_, &str>>()? }))(); println!("{r:?}"); }

// === literals in async code: awaited fields in order, dropped when cancelled in the middle, sent to tasks
use tokio::time::{sleep, timeout, Duration};
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
struct Job { a: D, b: D, n: u32 }
async fn mk(t: &'static str, ms: u64) -> D { println!("start {t}"); sleep(Duration::from_millis(ms)).await; println!("made {t}"); D(t) }
async fn job(ms: u64) -> Job { Job { b: mk("b", 1).await, n: { tokio::task::yield_now().await; 5 }, a: mk("a", ms).await } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { let j = job(2).await; println!("{} {} {}", j.a.0, j.b.0, j.n); println!("{}", timeout(Duration::from_millis(50), job(100)).await.is_err()); let h = tokio::spawn(async move { let Job { a, n, .. } = j; format!("{}{n}", a.0) }); println!("{}", h.await.unwrap()); let k = Job { n: 1, ..Job { a: mk("x", 0).await, ..job(0).await } }; println!("{}", k.n); }

// === macros that make structs and literals: fields by repetition, defaults, builders, nested braces, trailing commas, hygiene
macro_rules! config { ($name:ident { $($f:ident: $t:ty = $d:expr),* $(,)? }) => { #[derive(Debug, Clone, PartialEq)] struct $name { $($f: $t),* } impl Default for $name { fn default() -> Self { $name { $($f: $d),* } } } #[allow(dead_code)] impl $name { $(fn $f(self, $f: $t) -> Self { $name { $f, ..self } })* const FIELDS: &'static [&'static str] = &[$(stringify!($f)),*]; } }; }
config!(Conf { host: String = "h".to_string(), port: u16 = 80, tags: Vec<&'static str> = vec![], });
macro_rules! conf { ($($f:ident $(= $e:expr)?),* ; $base:expr) => { Conf { $($f: conf!(@ $f $($e)?),)* ..$base } }; (@ $f:ident $e:expr) => { $e }; (@ $f:ident) => { $f }; }
macro_rules! nest { ($s:ident { $($k:ident : { $($in:tt)* }),* }) => { $s { $($k: nest!($s { $($in)* }).into()),* , ..Default::default() } }; ($s:ident { leaf $v:expr }) => { $s { v: $v, ..Default::default() } }; }
#[derive(Default, Debug)] struct T { v: i32, l: Option<Box<T>>, r: Option<Box<T>> } impl From<T> for Option<Box<T>> { fn from(t: T) -> Self { Some(Box::new(t)) } }
fn main() { let port = 8080; let c = conf!(port, tags = vec!["x"]; Conf::default().host("other".into())); println!("{c:?} {:?} {}", Conf::FIELDS, c == Conf::default()); println!("{:?}", nest!(T { l: { leaf 1 }, r: { l: { leaf 2 } } })); }

// === equality and order of evaluation with nested literals in calls: left to right, inner first, drops of temporaries last
struct N(u8); impl Drop for N { fn drop(&mut self) { print!("d{} ", self.0); } } struct Two { l: u8, r: u8 } struct Hold { n: N, t: Two }
fn e(n: u8) -> u8 { print!("e{n} "); n } fn n(k: u8) -> N { print!("n{k} "); N(k) } fn use_(h: Hold, x: &N, y: u8) -> u8 { print!("use "); h.n.0 + h.t.l + h.t.r + x.0 + y }
fn main() { println!("{}", use_(Hold { t: Two { r: e(1), l: e(2) }, n: n(3) }, &n(4), Two { l: e(5), r: e(6) }.r)); let h = Hold { n: n(7), t: Two { l: n(8).0, r: { let k = n(9); k.0 } } }; println!("| {}", h.t.l + h.t.r); let a = [Hold { n: n(10), t: Two { l: 0, r: 0 } }, Hold { t: Two { l: 1, r: 1 }, n: n(11) }]; println!("| {}", a.iter().map(|h| h.n.0).sum::<u8>()); let (Hold { n: m, .. }, _) = (Hold { n: n(12), t: Two { l: 0, r: 0 } }, n(13)); println!("| {}", m.0); }

// === visibility: literals where all fields are visible, constructors where not, update from a visible default inside the module
mod shop { #[derive(Debug, Clone)] pub struct Item { pub name: String, pub(crate) price: u32, stock: u32 } impl Item { pub const FREE: Item = Item { name: String::new(), price: 0, stock: 1 }; pub fn new(name: &str) -> Item { Item { name: name.into(), ..Item::FREE } } pub fn stocked(self, stock: u32) -> Item { Item { stock, ..self } } pub fn total(&self) -> u32 { self.price * self.stock } } pub mod open { #[derive(Debug, Default)] pub struct Point { pub x: i32, pub y: i32 } } pub use open::Point; #[derive(Debug)] pub struct Wrapper(pub Point, pub(super) u8); }
use shop::{Item, Point, Wrapper};
fn main() { let mut i = Item::new("pen").stocked(3); i.price = 5; let Item { name, price, .. } = i.clone(); println!("{name} {price} {}", i.total()); println!("{:?} {:?}", Point { x: 1, ..Default::default() }, Wrapper(Point { x: 0, y: 1 }, 2)); let Wrapper { 0: Point { y, .. }, 1: n } = Wrapper { 0: Point { x: 3, y: 4 }, 1: 5 }; println!("{y}{n}"); }

// === blocks against literals: `if x == (S {})`, match on blocks, statements that begin with names, closures returning literals
#[derive(PartialEq, Debug, Clone, Copy)] struct X { n: i32 } const fn x(n: i32) -> X { X { n } } static Y: bool = true;
fn f(b: bool) -> X { if b { X { n: 1 } } else { return X { n: 2 }; } }
fn main() { if Y { println!("block") } let y = x(3); if y == (X { n: 3 }) { println!("eq") } match y { X { n } if n > 5 => println!("big"), X { n: 3 } => println!("three"), X { .. } => println!("other") } X { n: 5 }; let _ = X { n: 6 }.n; for X { n } in [f(Y), f(!Y)] { print!("{n} "); } println!(); let v: Vec<X> = (0..3).map(|n| X { n }).filter(|&X { n }| n != 1).collect(); println!("{v:?}"); let t = match Y { true => X { n: 7 }, false => X { n: 8 } }; let u = { X { n: t.n + 1 } }; println!("{}", t.n + u.n + (|| X { n: 9 })().n); while (X { n: 1 } != X { n: 1 }) {} assert!(X { n: 1 } == x(1), "{:?}", X { n: 0 }); assert_eq!(X { n: 2 }, X { ..x(2) }); }

// === large and deep literals: many fields, deep nesting, arrays of structs of arrays, in consts evaluated once
#[derive(Debug, Clone, Copy, PartialEq)] struct Cell { v: [[u8; 2]; 2], m: M } #[derive(Debug, Clone, Copy, PartialEq)] struct M { a: u8, b: i16, c: u32, d: i64, e: f32, f: f64, g: bool, h: char, i: (), j: (u8, (i8,)), k: [(); 3], l: Option<u8>, m: &'static str }
const M0: M = M { a: 1, b: -2, c: 3, d: -4, e: 0.5, f: 1e10, g: true, h: 'h', i: (), j: (5, (-6,)), k: [(); 3], l: Some(7), m: "m" }; const GRID: [[Cell; 2]; 2] = [[Cell { v: [[1, 2], [3, 4]], m: M0 }, Cell { v: [[0; 2]; 2], m: M { m: "other", ..M0 } }], [Cell { v: [[9; 2], [8; 2]], m: M { l: None, ..M0 } }; 2]];
fn main() { println!("{:?}", M0); let mut g = GRID; g[1][0].v[1][0] = 0; g[0][1].m.j.1.0 = 6; println!("{} {:?} {:?} {}", g[1][0] == g[1][1], g[1][0].v, g[0][1].m.j, GRID[0][1].m.m); println!("{}", GRID.iter().flatten().flat_map(|c| c.v.iter().flatten()).map(|&b| b as u32).sum::<u32>()); let M { j: (p, (q,)), l: Some(r), .. } = M0 else { return }; println!("{p}{q}{r}"); }

// === literals with attributes, comments, trailing commas, line breaks, numbers and raw names; unit-like and nested in macros' arguments
#[derive(Debug, Clone, Default, PartialEq)]
struct Opt { r#type: u8, /* between */ name: &'static str, nested: Nested, }
#[derive(Debug, Clone, Default, PartialEq)] struct Nested { x: (i32,), y: [u8; 2], z: Unit, }
#[derive(Debug, Clone, Default, PartialEq)] struct Unit;
macro_rules! show { ($($e:expr),* $(,)?) => { $(println!("{:?} = {:?}", stringify!($e), $e);)* }; }
fn main() {
    let name = "n"; let o = Opt { // a comment
        r#type: 1, #[allow(unused)] name, #[cfg(any())] gone: 5,
        nested: Nested { x: (-1,), y: [{ 3 }, 4,], z: Unit, }, };
    println!("{o:?} {}", o.r#type); show!(Unit {}, Nested { y: [1; 2], ..Default::default() }.y == [1, 1], Opt { ..o.clone() }.nested.x.0,);
    let Opt { r#type, nested: Nested { x: (n,), y: [.., last], z: Unit }, .. } = Opt { name: "q", .. o }; println!("{type} {n} {last}", r#type = r#type); assert!(matches!(Opt { r#type: 9, ..Default::default() }, Opt { r#type: 5..=9, nested: Nested { x: (0,), .. }, .. }));
}
