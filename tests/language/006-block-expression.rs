// === values of blocks, labelled blocks, unsafe blocks
fn main() {
    let x = { let a = 3; let b = 4; a * b };
    let y = 'found: { for i in 1.. { if i * i > x { break 'found i; } } 0 };
    let z = unsafe { x + y };
    let u = { };
    println!("{} {} {} {:?}", x, y, z, u);
    let s = { if z > 10 { "big" } else { "small" } };
    let n = match { z % 2 } { 0 => { let h = z / 2; h } _ => { z } };
    println!("{} {}", s, n);
    let r: Result<i32, String> = (|| { let v: i32 = "12".parse().map_err(|_| "bad")?; Ok(v + 1) })();
    println!("{:?}", r);
}

// === blocks and moves, tail temporaries
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
impl D { fn len(&self) -> usize { self.0.len() } }
fn main() {
    let n = { let d = D("inner"); println!("in block"); d.len() };
    println!("{}", n);
    let kept = { let _a = D("a"); let b = D("b"); b };
    println!("kept {}", kept.0);
    let _ = { D("ignored") };
    { D("statement"); }
    let _x = { let _y = D("y"); D("z") };
    println!("end");
}

// === items inside blocks
fn main() {
    const K: usize = 3;
    #[derive(Debug, Default, Clone, PartialEq)]
    struct Local { a: [u8; K] }
    impl Local { fn total(&self) -> u32 { self.a.iter().map(|&b| b as u32).sum() } }
    trait Loud { fn loud(&self) -> String; }
    impl Loud for Local { fn loud(&self) -> String { format!("{:?}!", self) } }
    enum Op { A, B(i32) }
    fn apply(o: Op) -> i32 { match o { Op::A => 1, Op::B(n) => n } }
    let l = Local { a: [1, 2, 250] };
    println!("{} {} {}", l.total(), l.loud(), apply(Op::B(4)) + apply(Op::A));
    {
        fn apply(_: u8) -> &'static str { "shadow" }
        println!("{}", apply(1));
        static mut _UNUSED: i32 = 0;
    }
    println!("{}", late());
    fn late() -> i32 { 99 }
}

// === statements that look like expressions
fn side(n: &mut i32) -> i32 { *n += 1; *n }
fn main() {
    let mut n = 0;
    if side(&mut n) > 0 { n += 10 }
    match n { 11 => { n *= 2; } _ => () }
    { n += 1 };
    loop { n += 1; if n > 30 { break } }
    -1;
    let a = if n > 5 { 1 } else { 2 } + 10;
    let b = { 1 } + { 2 };
    unsafe { n += 1 }
    *(&mut n) += 5;
    let arr = [1, 2]; { } [0];
    println!("{} {} {} {:?}", n, a, b, arr);
    ;;;
    let c = (match n { _ => 4i32 }).pow(2);
    println!("{}", c);
}

// === diverging blocks take any type
fn pick(n: i32) -> &'static str {
    let s: &str = if n == 0 { return "zero" } else if n < 0 { loop { return "neg"; } } else { "pos" };
    s
}
fn get(o: Option<i32>) -> i32 { let v = match o { Some(v) => v, None => { return -1; } }; v + { if v > 100 { return 100 } v } }
fn never(b: bool) -> i32 { if b { panic!("no {}", 1) } else { unreachable!() } }
fn main() {
    println!("{} {} {}", pick(0), pick(-4), pick(9));
    println!("{} {} {}", get(None), get(Some(4)), get(Some(200)));
    println!("{}", std::panic::catch_unwind(|| never(true)).is_err());
    let v: Vec<i32> = (0..5).map(|i| { if i == 3 { return -3; } i * 2 }).collect();
    println!("{:?}", v);
}

// === async blocks
use std::future::Future;
async fn twice<F: Future<Output = i32>>(f: F) -> i32 { f.await * 2 }
fn make(n: i32) -> impl Future<Output = i32> { async move { tokio::task::yield_now().await; n + 1 } }
#[tokio::main]
async fn main() {
    let s = String::from("abc");
    let len = async { s.len() as i32 }.await;
    println!("{} {}", twice(async { len }).await, twice(make(4)).await);
    let r: Result<i32, std::num::ParseIntError> = async { let a: i32 = "5".parse()?; tokio::task::yield_now().await; let b: i32 = "x".parse()?; Ok(a + b) }.await;
    println!("{}", r.is_err());
    let futs: Vec<std::pin::Pin<Box<dyn Future<Output = i32>>>> = vec![Box::pin(async { 1 }), Box::pin(make(10)), Box::pin(async move { s.len() as i32 })];
    let mut t = 0; for f in futs { t += f.await; }
    println!("{}", t);
    let v = { let x = async { 7 }; x.await };
    println!("{}", v);
}

// === labelled blocks: nested, with values, through loops and matches, in closures
fn classify(n: i32) -> &'static str { 'out: { let m = 'inner: { if n < 0 { break 'out "neg"; } if n % 2 == 0 { break 'inner n / 2; } n * 3 }; if m > 10 { break 'out "big"; } "small" } }
fn first_pair(v: &[i32], sum: i32) -> Option<(usize, usize)> { let r = 'found: { for i in 0..v.len() { for j in i + 1..v.len() { if v[i] + v[j] == sum { break 'found Some((i, j)); } } } None }; r.map(|(i, j)| (j, i)) }
struct D(i32); impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
fn main() {
    println!("{} {} {} {}", classify(-1), classify(4), classify(40), classify(5)); println!("{:?} {:?}", first_pair(&[1, 4, 6, 9], 10), first_pair(&[], 0));
    let x = 'a: { let _d = D(1); let _e = D(2); if x_is(3) { break 'a 10; } 20 }; println!("{}", x);
    'blk: { for i in 0.. { let _l = D(i); if i == 2 { break 'blk; } } } println!("after");
    let v: Vec<i32> = (0..6).map(|i| 'c: { if i % 2 == 0 { break 'c -1; } match i { 3 => break 'c 33, _ => {} } i }).collect(); println!("{:?}", v);
    let r = loop { let n = 'b: { if v.len() > 3 { break 'b 1; } 2 }; break n * 7; }; println!("{}", r);
    'l: loop { 'm: { if r > 0 { break 'l; } break 'm; } } let u = 'q: { if r > 100 { break 'q } }; println!("{:?}", u);
    let s: &dyn Fn() -> i32 = 'd: { if r == 7 { break 'd &|| 1; } &|| 2 }; println!("{}", s());
}
fn x_is(n: i32) -> bool { n == 3 }

// === drops: order of locals, shadowed ones, temporaries of the tail and of statements
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
impl D { fn get(&self) -> usize { self.0.len() } fn pass(self, s: &str) -> D { println!("{} passes {}", s, self.0); self } }
fn f() -> usize { let _a = D("a"); let x = D("x1"); let x = D("x22").pass(x.0); x.get() + { let x = D("x333"); x.get() } }
fn main() {
    println!("{}", f());
    let r = { let _l = D("local"); D("tail").get() + D("tail2").get() }; println!("r {}", r);
    { D("s1"); D("s2").get(); let _ = D("s3"); let _k = D("s4"); println!("body"); }
    let k = { let (a, _b) = (D("t1"), D("t2")); drop(D("t0")); a }; println!("got {}", k.0);
    let n = { 2 * { 1 + { let _n = D("deep"); 1 } + { D("d2").get() } } }; println!("{}", n);
    let _z = { let d = D("moved"); move || d.get() }; println!("{}", _z());
    match { D("m").get() } { 1 => println!("one"), _ => println!("other") } if { let d = D("cond"); d.get() == 4 } { println!("then"); }
    let _r = std::panic::catch_unwind(|| { let _p = D("p1"); { let _q = D("p2"); panic!("x"); } }); println!("end");
}

// === blocks in every expression position
#[derive(Debug)] struct S { a: i32, b: (i32, i32) }
fn f(a: i32, b: i32) -> i32 { a * 10 + b }
const C: usize = { let n = 2; n + 1 }; static T: [u8; { C * 2 }] = { [C as u8; { 6 }] };
fn gen<const N: usize>() -> usize { N }
fn main() {
    let v = vec![{ 1 }, { let x = 2; x }, { 3 }]; let a = [{ 5 }; { const K: usize = 2; K }];
    println!("{} {:?} {:?} {}", f({ 1 }, { let y = 2; y }), v, a, T.len());
    println!("{:?}", S { a: { 1 + { 1 } }, b: ({ 3 }, { let z = 4; z * z }) });
    println!("{} {} {}", { v }[{ 1 }], { a }.len(), { &T }[0]); println!("{} {}", -{ 5 }, !{ true }); println!("{}", { 1 } as u8 + ({ 2 }) as u8);
    for i in { 0..{ 2 } } { print!("{} ", { i }); } while { let s = false; s } {} println!("{}", gen::<{ 3 + 1 }>() + gen::<C>());
    let r = { 1 }..{ 4 }; println!("{:?} {}", r, if { r.start } == 1 { { "one" } } else { { "other" } }); let c = |x: i32| { { x } }; println!("{}", { c }({ 9 }));
    let m = match ({ 1 }, { 2 }) { (a, b) if { a < b } => { { a } } (_, b) => b }; println!("{}", m);
}

// === items of blocks: visible before, not captured, generic, nested, per block, impls for outer types
struct Outer(i32);
fn run(n: i32) -> (i32, i32) {
    let r = helper(n); return (r, { fn helper(n: i32) -> i32 { n - 1 } helper(n) });
    fn helper(n: i32) -> i32 { const STEP: i32 = 100; struct In(i32); impl In { fn v(self) -> i32 { self.0 + STEP } } In(n).v() }
}
fn pair<T: Clone>(t: T) -> (String, T) { trait Name { fn name() -> String; } impl<U> Name for U { fn name() -> String { std::any::type_name::<U>().to_string() } } fn same<X: Clone>(x: &X) -> X { x.clone() } (<T as Name>::name(), same(&t)) }
fn main() {
    impl Outer { fn doubled(&self) -> i32 { self.0 * 2 } } println!("{:?} {}", run(1), Outer(4).doubled()); println!("{:?} {:?}", pair(1u8), pair("s"));
    let x = { enum E { A, B } use E::*; impl E { fn flip(self) -> E { match self { A => B, B => A } } } match A.flip() { B => "b", A => "a" } }; println!("{}", x);
    let mut log = vec![]; for i in 0..2 { static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(10); fn next() -> u32 { COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed) } log.push((i, next())); } println!("{:?}", log);
    macro_rules! sq { ($e:expr) => { $e * $e } } let s = { macro_rules! sq { ($e:expr) => { $e + $e } } sq!(5) }; println!("{} {}", s, sq!(5));
    { mod inner { pub fn f() -> &'static str { "inner mod" } } println!("{}", inner::f()); } type Pair<T> = (T, T); let p: Pair<i32> = { type Pair<T> = (T, T); let q: Pair<i32> = (1, 2); q }; println!("{:?}", p);
    let c = || { fn rec(n: u32) -> u32 { if n == 0 { 1 } else { n * rec(n - 1) } } rec(5) }; println!("{}", c());
}

// === unit blocks, empty statements, blocks ending in statements, items or macros, attributes on blocks
fn unit() {} fn semi() -> i32 { return 5; } fn mac() -> String { format!("{}", 1) } fn item_last() -> u8 { return k(); fn k() -> u8 { 3 } }
fn looped() -> i32 { loop { break 4 } } fn diverges() -> ! { { panic!("never") } } fn early(b: bool) -> u8 { if b { return 1 } { 2 } }
fn main() {
    println!("{:?} {} {} {} {} {} {}", unit(), semi(), mac(), item_last(), looped(), early(true), early(false)); let u: () = { ; }; let w = { let _ = 1; }; println!("{:?} {:?} {}", u, w, u == w);
    #[allow(unused)] { let dead = 1; } let k = { #[allow(unused)] let z = 1; 7 }; println!("{}", k);
    #[cfg(any())] { compile_error!("not here"); } #[cfg(not(any()))] println!("kept"); #[cfg(all())] let z = 1; #[cfg(not(all()))] let z = 2; println!("{}", z);
    { {} } {}; {} let t = ({}, { () }, ()); println!("{:?}", t); let f = || {}; println!("{:?}", f()); match () { () => {} } if true {} else {} let v = vec![(); 3]; println!("{}", v.len());
    let r = std::panic::catch_unwind(|| { diverges() }); println!("{}", r.is_err()); let e = { vec![1, 2] }.iter().map(|x| { x * 2 }).sum::<i32>(); println!("{}", e); let s = { "a" }.to_string() + { "b" }; println!("{}", s);
}

// === const blocks and unsafe blocks as values, in patterns' guards, arrays and generics
const fn sq(n: usize) -> usize { n * n }
struct Wrap<const N: usize>; impl<const N: usize> Wrap<N> { const D: usize = { if N > 2 { sq(N) } else { 0 } }; fn show() -> [usize; 2] { [const { N + 1 }, const { sq(N) + Self::D }] } }
fn size<T>() -> usize { const { std::mem::size_of::<T>() * 8 } }
unsafe fn danger(n: i32) -> i32 { unsafe { inner(n) + 1 } } unsafe fn inner(n: i32) -> i32 { n * 2 }
fn main() {
    println!("{:?} {:?} {} {}", Wrap::<2>::show(), Wrap::<3>::show(), size::<u8>(), size::<[u32; 3]>());
    let a = [const { Vec::<u8>::new() }; 3]; println!("{:?}", a); let x = const { let mut i = 0; let mut t = 0; while i < 5 { t += i; i += 1; } t }; println!("{}", x);
    let n = unsafe { danger(4) } + unsafe { let k = inner(1); k }; println!("{}", n); let f = |z| unsafe { inner(z) }; println!("{}", f(10)); if unsafe { inner(2) } == 4 { println!("four"); } match 9 { v if const { sq(3) } == v => println!("nine"), _ => println!("?") }
    let r: &'static [usize] = const { &[sq(4), sq(5)] }; println!("{:?}", r); let o = const { Some(sq(2)) }; println!("{:?}", o); const { assert!(sq(2) == 4) }; println!("{}", { const Z: u8 = 3; Z } + const { 4 });
}

// === never and coercions at the end of blocks: unsizing, closures to fn, references, divergence in the middle
use std::fmt::Display;
fn any(b: bool) -> Box<dyn Display> { { if b { { Box::new(1) } } else { let s = String::from("s"); Box::new(s) } } }
fn slice(n: u8) -> &'static [u8] { match n { 0 => { &[] } 1 => { &[1] } _ => { let a = &[1, 2, 3]; a } } }
fn fp(n: i32) -> fn(i32) -> i32 { if n > 0 { |x| x + 1 } else { { fn dec(x: i32) -> i32 { x - 1 } dec } } }
fn opt(s: Option<&String>) -> &str { { match s { Some(s) => { s } None => { "none" } } } }
fn res(n: i32) -> Result<u8, Box<dyn std::error::Error>> { { if n < 0 { { return Err("neg".into()); } } let m = { u8::try_from(n)? }; Ok({ m }) } }
fn main() {
    println!("{} {} {:?} {:?} {:?}", any(true), any(false), slice(0), slice(1), slice(9)); println!("{} {} {} {}", fp(1)(5), fp(-1)(5), opt(Some(&"x".into())), opt(None)); println!("{:?} {} {}", res(5).ok(), res(-1).unwrap_err(), res(300).unwrap_err());
    let x: u8 = { if false { panic!() } 3 }; let y: i64 = { loop { if x > 2 { break { 5 }; } } }; let z: &dyn Fn(u8) -> u8 = { &|a| a + x }; println!("{} {}", y, z(1)); let t: [&dyn Display; 2] = [{ &1 }, { &"two" }]; println!("{}{}", t[0], t[1]);
    let d: Box<[i32]> = { Box::new([1, 2]) }; let f: &dyn Display = { let r = &y; r }; println!("{:?} {}", d, f); let mut i = 0; let w = { while i < 3 { i += 1; if i == 2 { continue } } i }; println!("{}", w); let v = { let v: Vec<u8>; v = vec![1]; v }; println!("{:?}", v);
}

// === moves into, borrows out of and reinitialisation after blocks
#[derive(Debug, Clone, PartialEq)] struct B(String);
fn main() {
    let a = B("a".into()); let b = { a }; println!("{:?}", b); let c = { &b }; println!("{:?} {:?}", c, b); let n = { b.0.len() }; println!("{}", n);
    let mut s = B("s".into()); let t = { let taken = s; s = B("fresh".into()); taken }; println!("{:?} {:?}", s, t); { s.0.push('!'); let r = &mut s; r.0.push('?'); } println!("{:?}", s);
    let (x, y) = { let p = (B("x".into()), B("y".into())); (p.1, p.0) }; println!("{:?} {:?}", x, y); let z; { z = &x; } println!("{:?}", z); let len = { let q = &y; q.0.len() } + { let q = y; q.0.len() }; println!("{}", len);
    let mut v = vec![1]; { let w = &mut v; w.push(2); { let u = &mut *w; u.push(3); } w.push(4); } println!("{:?}", v); let r = { v.push(5); &v }; println!("{}", r.len()); let o = Some(x); let got = { if let Some(x) = o { x } else { B(String::new()) } }; println!("{:?}", got);
    let f = { let k = got.clone(); move || k.0.clone() }; println!("{} {}", f(), got.0); let mut c2 = 0; let inc = { let c = &mut c2; move || { *c += 1; *c } }; { let mut inc = inc; inc(); println!("{}", inc()); } println!("{}", c2);
}

// === async blocks: captured by reference and by move, question mark, return, nested, in arrays, dropped unpolled
use std::{future::Future, pin::Pin}; use tokio::time::{sleep, Duration};
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn boxed<'a, T>(f: impl Future<Output = T> + 'a) -> Pin<Box<dyn Future<Output = T> + 'a>> { Box::pin(f) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut n = 1; { let f = async { n += 1; sleep(Duration::from_millis(1)).await; n += 10; n }; println!("made"); println!("{}", f.await); } println!("{}", n);
    let d = D("captured"); let f = async move { println!("in {}", d.0); let _e = D("local"); sleep(Duration::from_millis(1)).await; 5 }; println!("{}", f.await);
    let g = { let d = D("never polled"); async move { d.0.len() } }; drop(g); let r: Result<u8, String> = async { let x: u8 = Err("early".to_string())?; Ok(x) }.await; println!("{:?}", r);
    let v = async { for i in 0.. { if i == 3 { return i * 7; } tokio::task::yield_now().await; } 0 }.await; println!("{}", v); println!("{}", async { async { async { 1 }.await + 1 }.await + 1 }.await);
    let fs = vec![boxed(async { 1 }), boxed(async { sleep(Duration::from_millis(2)).await; 2 }), boxed(async { n })]; let mut t = 0; for f in fs { t = t * 100 + f.await; } println!("{}", t);
    let u = async {}; println!("{:?}", u.await); let s = String::from("s"); let (a, b) = tokio::join!(async { s.len() }, async { &s[..] }); println!("{} {}", a, b); let x = { async { D("temp").0.len() } }.await; println!("{}", x);
    let c = |k: i32| async move { k * 2 }; println!("{}", c(4).await + c(5).await); let cond = async { if n > 5 { "big" } else { "small" } }.await; println!("{}", cond); let o = 'l: { if async { true }.await { break 'l async { "yes" }.await; } "no" }; println!("{}", o);
}

// === question mark and return within nested blocks, try-like closures, blocks as loop bodies with labels
use std::num::ParseIntError;
#[derive(Debug)] enum E { P(ParseIntError), Neg(i32), Empty } impl From<ParseIntError> for E { fn from(e: ParseIntError) -> E { E::P(e) } }
fn sum(s: &str) -> Result<i32, E> { let t = { let mut t = 0; for w in s.split(',') { t += { let n: i32 = { w.trim().parse()? }; if n < 0 { return Err(E::Neg(n)); } n }; } t }; if { t == 0 } { Err(E::Empty)? } Ok({ t }) }
fn first(v: &[Option<i32>]) -> Option<i32> { let x = { (*v.first()?)? }; Some({ let y = { v.get(1).copied().flatten().or(Some(0))? }; x + y }) }
fn main() {
    for s in ["1, 2", "3,x", "1,-5", "0"] { println!("{:?}", sum(s)); } println!("{:?} {:?} {:?}", first(&[Some(1), Some(2)]), first(&[None]), first(&[Some(1), None]));
    let r = (|| -> Option<u32> { let d = { "a7".chars().nth(1)?.to_digit(10)? }; Some(d + { "z".chars().nth(5)?.to_digit(10)? }) })(); println!("{:?}", r);
    let all: Result<Vec<_>, _> = ["1", "2", "q"].iter().map(|s| { let n = s.parse::<u8>()?; Ok::<_, ParseIntError>({ n * 2 }) }).collect(); println!("{:?}", all.map_err(|e| e.to_string()));
    let mut out = vec![]; 'a: for i in 0..4 { 'b: { if i == 1 { continue 'a; } if i == 2 { break 'b; } out.push(i); } out.push(i * 10); if { i } == 3 { break 'a; } } println!("{:?}", out);
}

// === types of blocks inferred backwards and forwards: literals, collect, defaults, generics
use std::collections::{BTreeMap, HashSet};
fn dflt<T: Default>() -> T { { Default::default() } } fn id<T>(t: T) -> T { { t } }
fn main() {
    let x = { let y = 200; y }; let z: u8 = x; let v = { let mut v = Vec::new(); v.push({ z }); v }; println!("{} {:?}", z, v); let e = { Vec::new() }; let mut f: Vec<String> = e; f.push({ "x" }.into()); println!("{:?}", f);
    let s: HashSet<char> = { "hello".chars().collect() }; println!("{}", s.len()); let m: BTreeMap<_, _> = { let it = { [("a", 1)] }.into_iter(); it.collect() }; let n: i64 = { m["a"] }; println!("{}", n + 1); let (a, b): (u8, String) = { (dflt(), dflt()) }; println!("{} {:?}", a, b);
    let o = { None }; let p: Option<f32> = if n > 5 { o } else { { Some(1.5) } }; println!("{:?} {:?}", p, o); let c = { |x| { x + 1 } }; println!("{}", c({ 250u8 })); let t: [i8; 2] = { let k = { -1 }; [k, { k - 1 }] }; println!("{:?}", t); let q = { "5" }.parse(); let w: u16 = { q }.unwrap(); println!("{}", w);
    let l = id({ 1u64 << { 40 } }); println!("{}", l); let fl = { 1. } / { 3f32 }; println!("{}", fl); let sum: i32 = { (1..=4).map(|x| { x * x }).sum() }; println!("{}", sum); let bx: Box<dyn Fn(i32) -> i32> = { let k = 3; Box::new(move |x| { x * k }) }; println!("{}", bx(7));
}

// === statements and expressions: match, if, loop, blocks before operators and calls
fn f() -> i32 { 1 } struct S; impl std::ops::Neg for S { type Output = &'static str; fn neg(self) -> &'static str { "negated" } }
fn main() {
    let mut n = 0; if true { n += 1 } -1; match n { 1 => {} _ => {} } (n += 2); println!("{}", n); { f() }; *{ &mut n } += 1; println!("{}", n);
    let a = { f() } - { 1 }; let b = (if a == 0 { 5 } else { 6 }) + 1; let c = match b { 6 => 1, _ => 2 } * 3; println!("{} {} {}", a, b, c); let d = loop { break 3 } + 4; let e = unsafe { 1 } << 3; println!("{} {}", d, e); { -S }; println!("{}", { -S });
    let v = { vec![1, 2, 3] }; { v.len() }; if v.len() == 3 { &v } else { &v }.iter().for_each(|x| print!("{} ", x)); println!(); match v.first() { Some(x) => x, None => &0 }.to_string().chars().for_each(|c| println!("{}", c)); for x in { &v } { if *x == 2 { break } } ; [1, 2][0]; (1, 2).0; let _g = || 5; println!("{}", { |x: i32| x + 1 }(1));
    let t = if { n > 3 } && { true } || { panic!() } { 1 } else { 0 }; println!("{}", t); let r = { 1 }..={ 3 }; println!("{}", r.sum::<i32>()); let x; { x = 5 } println!("{}", x); if let Some(y) = { Some(3) } { println!("{}", y) } while let Some(_) = { None::<i32> } {} let w = !{ false } as i32 + { 2 } as i32; println!("{}", w);
}

// === blocks made by macros: hygiene, values, statements, tails, nested labels
macro_rules! max { ($a:expr $(, $b:expr)+) => {{ let mut m = $a; $( { let n = $b; if n > m { m = n; } } )+ m }} }
macro_rules! with { ($x:ident = $e:expr; $b:block) => {{ let $x = $e; $b }} }
macro_rules! timed { ($($s:stmt;)*) => { { let mut count = 0; $( $s; count += 1; )* count } } }
macro_rules! find { ($it:expr, $p:pat => $r:expr) => { 'f: { for x in $it { if let $p = x { break 'f Some($r); } } None } } }
macro_rules! maybe { ($($t:tt)*) => { (|| -> Option<_> { Some({ $($t)* }) })() } }
fn main() {
    let (m, n) = (5, 3); println!("{} {}", max!(n, m, { n * 2 }), max!({ 1 }, 0)); println!("{}", with!(y = m + 1; { let m = y * 2; m + y })); let c = timed! { let a = 1; let b = { a + 1 }; println!("{}", a + b); }; println!("{}", c);
    println!("{:?} {:?}", find!([Some(1), None, Some(7)], Some(k @ 5..) => k * 10), find!([1, 2], 3 => "three")); println!("{:?} {:?}", maybe! { let d = "12".parse::<i32>().ok()?; d + 1 }, maybe!("x".parse::<i32>().ok()? * 2));
    macro_rules! outer { ($b:block) => { 'o: { if $b > 3 { break 'o "gt"; } "le" } } } println!("{} {}", outer!({ m }), outer!({ let z = n; z })); let v = vec![max!(1, 2); max!(2, 3)]; println!("{:?}", v);
}

// === temporaries: in tails, conditions, arguments of macros, operators, chained calls, indexing, closures called at once, returned references, await operands; until when each lives
use std::cell::RefCell;
#[derive(Debug)] struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0) } } fn d(s: &'static str) -> D { print!("+{} ", s); D(s) } impl D { fn r(&self) -> &D { self } fn n(&self) -> i32 { self.0.len() as i32 } fn v(&self) -> Vec<&str> { vec![self.0] } fn o(&self) -> Option<&str> { Some(self.0) } fn t(&self) -> bool { true } fn w(self, _: &D) -> Self { self } } impl std::ops::Index<i32> for D { type Output = str; fn index(&self, _: i32) -> &str { self.0 } } impl std::ops::Neg for &D { type Output = i32; fn neg(self) -> i32 { -self.n() } } impl std::ops::Deref for D { type Target = str; fn deref(&self) -> &str { self.0 } } impl PartialEq for D { fn eq(&self, o: &D) -> bool { self.0 == o.0 } } async fn a(x: &D) -> i32 { tokio::task::yield_now().await; x.n() } fn tail() -> i32 { let _l = d("local"); d("tail").r().n() } fn tail2(c: &RefCell<Vec<i32>>) -> usize { let n = c.borrow().len(); n } fn cl() -> impl Fn() -> i32 { let k = d("k"); move || k.r().n() }
#[tokio::main]
async fn main() { println!("{}", tail()); println!("{}", { d("b").n() } + { let x = d("x"); x.n() }); if d("i").t() && d("j").r().t() { print!("then ") } else { print!("else ") } println!(); while d("w").n() > 5 { } println!(); let s = d("s").r().v().len(); println!("{}", s); match d("m").o() { Some(x) if d("g").t() => print!("{} ", x), _ => {} } println!(); let l = &d("kept"); let m = d("gone").n() + l.n(); println!("{}", m); println!("{} {}", d("f1").n(), d("f2").r().0); let i = d("ix")[0].len() + d("de").len(); println!("{}", i); println!("{}", -&d("neg")); println!("{}", (|x: &D| x.n())(&d("c1")) + (|| d("c2"))().n()); for c in d("for").chars() { print!("{} ", c) } println!(); let v = vec![d("v1"), d("v2")].iter().map(|x| x.n()).sum::<i32>(); println!("{}", v); println!("{}", a(&d("aw")).await + a(d("aw2").r()).await); let f = a(l); println!("{}", f.await); let c = RefCell::new(vec![1]); let n = tail2(&c); c.borrow_mut().push(n as i32); println!("{:?}", c); let q = d("1").w(&d("2")).w(&d("3")); println!("q {}", q.0); let e = d("e") == d("e"); println!("{}", e); let t = (d("t1").n(), &d("t2"), d("t3")); println!("{}", t.0); let k = cl(); println!("{}", k() + cl()()); let arr = [d("r1").n(), d("r2").n()]; println!("{:?}", arr); let z = &*d("deref"); println!("{}", z); let y = if d("y1").t() { d("y2").n() } else { 0 } + d("y3").n(); println!("{}", y); let Some(u) = Some(d("u")).filter(|x| x.t()) else { return }; println!("{}", u.0); let p = { &d("p") }; println!("{}", p.0); let _ = d("now").n(); let h = Some(&d("opt")).map(|x| x.n()); println!("{:?}", h); let (x1, x2) = (d("x1"), d("x2").n()); println!("{} {}", x1.0, x2); assert_eq!(d("as1"), d("as1")); println!(); let r = d("last").r().n(); println!("{}", r); println!("end"); }
