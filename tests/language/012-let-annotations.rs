// === the annotation drives inference: collect, parse, into, default, sum, closures, literals, None, Vec::new
use std::collections::*;
fn main() {
    let a: Vec<_> = "3 1 2".split(' ').map(|s| s.parse::<i32>().unwrap()).collect(); let b: BTreeSet<i32> = a.iter().copied().collect(); let c: HashMap<_, usize> = a.iter().map(|&x| (x, x as usize)).collect(); let d: Result<Vec<u8>, _> = ["1", "x"].iter().map(|s| s.parse()).collect(); let e: Option<Vec<i32>> = a.iter().map(|x| x.checked_mul(2)).collect(); println!("{:?} {:?} {} {} {:?}", a, b, c[&3], d.is_err(), e);
    let f: String = ["x", "y"].into_iter().rev().collect(); let g: u64 = "99".parse().unwrap(); let h: f32 = 3u8.into(); let i: Box<str> = "boxed".into(); let j: (u8, String, Option<i8>) = Default::default(); let k: i64 = [1i64, 2, 3].iter().sum(); let l: f64 = [1.5f64, 2.].iter().product(); println!("{} {} {} {} {:?} {} {}", f, g, h, i, j, k, l);
    let m: fn(u8) -> u8 = |x| x + 1; let n: &dyn Fn(&str) -> usize = &|s| s.len(); let o: Vec<Vec<char>> = vec![vec![], vec!['a']]; let p: [Option<u8>; 2] = [None, Some(1)]; let q: &[&str] = &["s"]; let r: Vec<Box<dyn Fn() -> i32>> = vec![Box::new(|| 1), Box::new(move || k as i32)]; println!("{} {} {:?} {:?} {:?} {}", m(1), n("abc"), o, p, q, r.iter().map(|f| f()).sum::<i32>()); let (s, t): (Vec<i32>, Vec<i32>) = a.iter().partition(|x| **x > 1); let (u, v): (Vec<_>, HashSet<_>) = a.iter().map(|&x| (x, x % 2)).unzip(); println!("{:?} {:?} {:?} {}", s, t, u, v.len()); let w: VecDeque<_> = (0..3).collect(); let x: BinaryHeap<_> = [1, 5, 2].into(); let y: std::rc::Rc<[i32]> = a.into(); let z: char = 65u8.into(); println!("{:?} {:?} {:?} {}", w, x.peek(), y, z);
}

// === coercions at a let: deref, unsize, reborrow, fn item, closure, never, in tuples only where written out
use std::{rc::Rc, fmt::Debug, sync::Arc};
trait Sh { fn n(&self) -> i32; } impl Sh for i32 { fn n(&self) -> i32 { *self } } impl Sh for String { fn n(&self) -> i32 { self.len() as i32 } }
fn inc(x: i32) -> i32 { x + 1 }
fn main() {
    let s = String::from("hey"); let a: &str = &s; let b: &[u8] = &vec![1, 2]; let c: &dyn Sh = &s; let d: Box<dyn Sh> = Box::new(7); let e: Rc<dyn Sh> = Rc::new(String::new()); let f: Arc<[i32]> = Arc::new([1, 2]); let g: &[i32] = &[1; 3]; let h: Box<[u8]> = Box::new([1]); println!("{} {:?} {} {} {} {:?} {:?} {:?}", a, b, c.n(), d.n(), e.n(), f, g, h);
    let i: fn(i32) -> i32 = inc; let j: [fn(i32) -> i32; 2] = [inc, |x| x * 2]; let mut v = vec![1]; let r = &mut v; let k: &mut Vec<i32> = r; k.push(2); let l: &Vec<i32> = r; println!("{} {} {:?}", i(1), j[1](4), l); let m: &mut [i32] = &mut v; m[0] = 9; let n: i32 = if v.is_empty() { return } else { v[0] }; let o: u8 = loop { break 3 }; println!("{} {}", n, o); let p: Vec<&dyn Debug> = vec![&1, &"x", &s]; let q: (&str, &dyn Debug) = (&s, &2); let t: Option<&dyn Sh> = Some(&3); let u: Option<Box<dyn Sh>> = Some(Box::new(4)); println!("{:?} {:?} {} {}", p, q, t.unwrap().n(), u.map_or(0, |x| x.n())); let w: &dyn Fn(i32) -> i32 = &inc; let x: Box<dyn FnMut() -> i32> = { let mut c = 0; Box::new(move || { c += 1; c }) }; let mut x = x; x(); println!("{} {}", w(5), x()); let y: &&str = &a; let z: &str = y; println!("{}", z);
}

// === placeholders and patterns: _, nested generics, arrays with _, references, lifetimes, tuples of patterns
fn pair<T, U>(t: T, u: U) -> (T, U) { (t, u) }
struct W<'a, T: ?Sized>(&'a T);
fn main() {
    let a: _ = 5u8; let b: Vec<_> = vec![a]; let c: &_ = &b; let d: (_, f32) = pair(1i64, 2.0); let e: [_; 3] = [1u16; 3]; let f: &[_] = &e; let g: Option<Result<_, String>> = Some(Ok('x')); let h: Box<dyn Fn(_) -> _> = Box::new(|x: i32| x as f64); println!("{:?} {:?} {:?} {:?} {:?} {}", c, d, e, f, g, h(2)); let i: &'static str = "st"; let j: W<'_, str> = W(i); let k: W<[_]> = W(&[1, 2]); println!("{} {:?}", j.0, k.0); let (l, m): (u8, &str) = (1, "m"); let [n, ..]: [i8; 2] = [-1, 2]; let &o: &char = &'o'; let W(p): W<i32> = W(&3); let (ref q, mut r): (String, Vec<u8>) = ("q".into(), vec![]); r.push(l); println!("{} {} {} {} {} {:?}", m, n, o, p, q, r); let s: impl_trait::T<_> = impl_trait::T(1.5); println!("{}", s.0); let t: <Vec<u8> as IntoIterator>::Item = 200; let u: std::collections::hash_map::Entry<_, _>; let mut map = std::collections::HashMap::<&str, i32>::new(); u = map.entry("k"); println!("{} {}", t, u.or_insert(4)); let v: [[i32; 2]; 2] = [[0; 2], [1, 2]]; let x: &[[_; 2]] = &v; println!("{:?} {}", x, std::mem::size_of_val(&v)); let y: Self_ = Self_ { a: None }; let Self_ { a: z }: Self_ = y; println!("{:?}", z); let aa: Option<&mut i32> = None; println!("{:?}", aa); let bb @ (cc, _): (i32, i32) = (1, 2); println!("{:?}{}", bb, cc);
}
struct Self_ { a: Option<u8> } mod impl_trait { pub struct T<X>(pub X); }

// === uninitialised with a type, initialised by branches, loops, matches and closures' results; let else with types
fn find(v: &[(&str, i32)], k: &str) -> Option<i32> { let Some(&(_, n)): Option<&(&str, i32)> = v.iter().find(|p| p.0 == k) else { return None }; let r: i32; if n > 10 { r = n - 10 } else { r = n } Some(r) }
fn parse(s: &str) -> Result<(u8, u8), String> { let (a, b): (u8, u8); match s.split_once(':') { Some((x, y)) => { a = x.parse().map_err(|e| format!("{e}"))?; b = match y.parse() { Ok(n) => n, Err(_) => return Err(format!("bad {y}")) }; } None => return Err("no colon".into()) } Ok((a, b)) }
fn main() { let v = [("a", 1), ("b", 22)]; println!("{:?} {:?} {:?}", find(&v, "a"), find(&v, "b"), find(&v, "c")); for s in ["1:2", "x:1", "1:x", "12"] { println!("{:?}", parse(s)); } let x: Vec<String>; let y: &Vec<String>; { x = vec!["in".into()]; y = &x; } println!("{:?}", y); let f: Box<dyn Fn(i32) -> i32>; let k: i32; loop { k = 3; break } f = Box::new(move |n| n * k); println!("{}", f(5)); let Ok(n): Result<u16, _> = "70".parse() else { panic!() }; let [a, b]: [u8; 2] = n.to_be_bytes(); println!("{} {} {}", n, a, b); let u: () = (); println!("{:?}", u); }

// === annotations decide: defaults of literals, collect, parse, into, sum, Default, closures' parameters
use std::collections::*;
fn main() {
    let a: u8 = 250; let b: f32 = 1e3; let c: i128 = -1; let d: char = 65u8.into(); let e: u64 = "7".parse().unwrap();
    println!("{} {b} {c} {d} {}", a as i8, e << 40);
    let v: Vec<_> = "b,a,b".split(',').collect(); let s: BTreeSet<&str> = v.iter().copied().collect(); let m: BTreeMap<_, Vec<usize>> = v.iter().enumerate().fold(Default::default(), |mut m: BTreeMap<_, Vec<_>>, (i, k)| { m.entry(*k).or_default().push(i); m });
    println!("{v:?} {s:?} {m:?}");
    let st: String = ['x', 'y'].iter().rev().collect(); let n: i64 = [1i32, 2].iter().map(|&x| i64::from(x)).sum(); let r: Result<Vec<u8>, _> = "1 2 x".split(' ').map(str::parse).collect(); let (ev, od): (Vec<i32>, Vec<i32>) = (1..6).partition(|n| n % 2 == 0);
    println!("{st} {n} {:?} {ev:?} {od:?}", r.map_err(|e: std::num::ParseIntError| e.to_string()));
    let f: fn(_) -> _ = |x: u8| x.checked_add(10); let g: Box<dyn Fn(&str) -> usize> = Box::new(|s| s.len()); println!("{:?} {}", f(250), g("abc"));
    let t: (_, [Option<_>; 2]) = (0u16, [None, Some("x")]); let u: (i8, String) = Default::default(); println!("{t:?} {u:?}");
}

// === coercions at a let: unsizing, deref, reborrows, never, closures to pointers, nested in tuples not
use std::{fmt::Debug, rc::Rc, sync::Arc};
fn main() {
    let s: &str = &String::from("deref"); let t: &[u8] = &vec![1, 2]; let u: &str = &Rc::new(Box::new(String::from("deep"))); println!("{s} {t:?} {u}");
    let d: &dyn Debug = &[1, 2]; let b: Box<dyn Debug> = Box::new(Some(1)); let r: Rc<dyn Debug> = Rc::new('c'); let a: Arc<[i32]> = Arc::new([1, 2, 3]); let bs: Box<[u8]> = Box::new([9; 2]); println!("{d:?} {b:?} {r:?} {} {bs:?}", a.len());
    let mut n = 5; let m: &mut i32 = &mut n; let q: &i32 = m; println!("{q}"); let z: &mut i32 = m; *z += 1; println!("{n}");
    let f: fn(i32) -> i32 = |x| x + 1; let g: unsafe fn(i32) -> i32 = f; println!("{} {}", f(1), unsafe { g(2) });
    let arr: [&dyn Debug; 2] = [&1, &"x"]; let v: Vec<Box<dyn Fn() -> i32>> = vec![Box::new(|| 1), Box::new(move || n)]; println!("{arr:?} {}", v.iter().map(|f| f()).sum::<i32>());
    let x: i32 = if n > 0 { 4 } else { return }; let y: &'static str = match x { 4 => "four", _ => unreachable!() }; println!("{x} {y}");
}

// === let without a value, with type later known; shadowing with other types; names unused and mutable
fn main() {
    let x: i32; let y; let z: &str;
    { let k = 3; x = k * 2; y = [x; 2]; z = if x > 5 { "big" } else { "small" }; }
    println!("{x} {y:?} {z}");
    let x: String = x.to_string(); let x: &str = &x; let x: Vec<char> = x.chars().collect(); let x: usize = x.len(); println!("{x}");
    let mut v: Vec<u8>; loop { v = vec![1]; v.push(2); break; } println!("{v:?}");
    let (a, b): (u8, _); (a, b) = (1, "two"); println!("{a} {b}");
    let n: u32 = { let n: u32 = 5; let n: u32 = n + { let n: u32 = n * 2; n }; n }; println!("{n}");
    let w: [i32; 3]; match n { 15 => w = [1, 2, 3], _ => panic!() } let [p, .., q]: [i32; 3] = w; println!("{p} {q}");
    let _: u8 = 3; let _unused: Vec<i128>; let ref r: Option<u8> = Some(1); println!("{r:?}");
}

// === patterns with annotations: tuples, structs, slices, references, bindings @, refs and muts
#[derive(Debug, Clone)] struct P<T = i32> { x: T, y: (u8, [T; 2]) }
fn main() {
    let (a, mut b): (i8, Vec<_>) = (1, vec![2u8]); b.push(3); println!("{a} {b:?}");
    let P { x, y: (k, [l, m]) }: P<&str> = P { x: "x", y: (1, ["l", "m"]) }; println!("{x}{k}{l}{m}");
    let &(ref s, n): &(String, i32) = &("s".to_string(), 4); let (&c, d): (&char, &mut i32) = (&'c', &mut 5); *d += n; println!("{s} {c} {d}");
    let all @ [first, rest @ ..]: [u16; 4] = [1, 2, 3, 4]; println!("{all:?} {first} {rest:?}");
    let Some(q @ 1..=9): Option<u8> = "7".parse().ok() else { panic!() }; let ref mut w: P = P { x: 1, y: (2, [3, 4]) }; w.y.1[0] = 30; println!("{q} {w:?}");
    let (Ok(e) | Err(e)): Result<i32, i32> = Err(6); let P { x: f, .. }: P<f32> = P { x: 0.5, y: (0, [0.0; 2]) }; println!("{e} {f}");
    let ((), [], _): ((), [u8; 0], &str) = ((), [], "gone"); let (a, .., z): (i32, u8, u8, char) = (1, 2, 3, 'z'); println!("{a} {z}");
}

// === types of lets: paths, qualified, generic arguments by const, fn types with lifetimes, impl types of associated items
trait Shape { type Unit: Default + std::fmt::Debug; const SIDES: usize; fn unit(&self) -> Self::Unit { Default::default() } }
struct Sq; impl Shape for Sq { type Unit = (u8, String); const SIDES: usize = 4; }
mod deep { pub mod er { #[derive(Debug)] pub struct T<const N: usize, X = u8>(pub [X; N]); impl<const N: usize> Default for T<N> { fn default() -> Self { T([7; N]) } } pub type Four<X> = T<4, X>; } }
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() >= b.len() { a } else { b } }
fn main() {
    let u: <Sq as Shape>::Unit = Sq.unit(); let n: [u8; <Sq as Shape>::SIDES] = [1; Sq::SIDES]; println!("{u:?} {n:?}");
    let t: deep::er::T<2> = Default::default(); let q: self::deep::er::Four<i64> = deep::er::T([1; 4]); let w: deep::er::T<{ 1 + 2 }, _> = deep::er::T(['a'; 3]); println!("{t:?} {q:?} {w:?}");
    let f: for<'a> fn(&'a str, &'a str) -> &'a str = longest; let g: &dyn for<'x> Fn(&'x str) -> &'x str = &|s| &s[1..]; println!("{} {}", f("ab", "c"), g("xyz"));
    let it: std::iter::Map<std::vec::IntoIter<u8>, fn(u8) -> char> = vec![97, 98].into_iter().map(char::from as fn(u8) -> char); println!("{}", it.collect::<String>());
    let i: <Vec<u8> as IntoIterator>::Item = 3; let o: <i32 as std::ops::Add<i32>>::Output = 4; let e: Result<(), <u8 as std::str::FromStr>::Err> = "x".parse::<u8>().map(|_| ()); println!("{i} {o} {e:?}");
    let r: &'static str = "r"; let (ref a, b): (String, &'_ str) = (r.into(), r); println!("{a}{b}");
}

// === statements without value: let in every block kind, attributes, trailing blocks, semicolons
fn main() {
    #[allow(unused_variables)] let unused: u8 = 1; #[cfg(all())] let seen: &str = "on"; #[cfg(any())] let seen: Nothing = off;
    let c = |n: u8| -> u8 { let m: u8 = n + 1; m }; let b: u8 = { let a: u8 = c(1); a }; ;
    let arr: [u8; { const N: usize = { let n: usize = 2; n + 1 }; N }] = [b; 3]; println!("{seen} {arr:?}");
    let l: i32 = 'outer: loop { let mut n: i32 = 0; loop { let k: i32 = n * n; if k > 20 { break 'outer k } n += 1; } }; println!("{l}");
    let v: Vec<i32> = unsafe { let q: i32 = 3; vec![q; 2] }; let m: &str = match v.len() { 2 => { let s: &str = "two"; s } _ => "?" }; println!("{m} {v:?}");
    const { let n: usize = 4; assert!(n == 4); } let s: i32 = const { let x: i32 = 20; x + 1 } * 2; println!("{s}");
    let x: i32 = -{ let y: i32 = 4; y } + if let z @ 1.. = b { z as i32 } else { 0 }; println!("{x}");
}

// === temporaries of a let: extended through &, tuples, structs, blocks; dropped at the end when not
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("d{} ", self.0); } }
impl D { fn me(&self) -> &D { self } fn n(&self) -> u8 { self.0 } }
struct H<'a> { d: &'a D, n: u8 }
fn main() {
    let a: &D = &D(1); let b: (&D, u8) = (&D(2), D(3).n()); let c: H = H { d: &D(4), n: D(5).me().n() }; let d: [&D; 1] = [&D(6)];
    let e: &D = { &D(7) }; let f: u8 = { let x: &D = &D(8); x.n() }; let g: &u8 = &D(9).0; let _: &D = &D(10); let _ = D(11); let _: D = D(12); let _h: D = D(13);
    let i: Option<u8> = Some(&D(14)).map(|d| d.0); let j: &&D = &&D(15); let k: &dyn std::any::Any = &D(16);
    println!("| {} {} {} {} {} {f} {g} {} {} {}", a.0, b.0.0 + b.1, c.d.0 + c.n, d[0].0, e.0, i.is_some(), j.0, k.is::<D>());
}

// === let in generics: types of parameters, Self, associated types, impl Trait arguments, turbofish needed or not
use std::fmt::Display;
trait Make: Sized { type Out: From<Self> + Display; fn make() -> Self; fn run() -> String { let me: Self = Self::make(); let o: Self::Out = me.into(); let s: String = o.to_string(); s } }
impl Make for u8 { type Out = u32; fn make() -> u8 { let n: Self = 200; n } } impl Make for char { type Out = String; fn make() -> Self { let c: char = 'm'; c } }
fn twice<T: Clone + Into<U>, U: std::ops::Add<Output = V>, V>(t: T) -> V { let a: U = t.clone().into(); let b: U = T::into(t); let c: V = a + b; c }
fn all<I>(it: I) -> Vec<I::Item> where I: IntoIterator, I::Item: Ord { let mut v: Vec<<I as IntoIterator>::Item> = Vec::new(); for x in it { let x: I::Item = x; v.push(x); } v.sort(); let w: Vec<_> = v; w }
struct Stack<T, const N: usize> { items: [Option<T>; N] }
impl<T: Copy, const N: usize> Stack<T, N> { fn new() -> Self { let none: Option<T> = None; let items: [Option<T>; N] = [none; N]; let s: Self = Self { items }; s } fn cap(&self) -> usize { let n: usize = N; n + self.items.len() } }
fn main() { println!("{} {}", u8::run(), <char as Make>::run()); let t: i64 = twice::<i32, i64, _>(21); println!("{t}"); println!("{:?}", all("hello".chars())); let s: Stack<u8, 3> = Stack::new(); println!("{}", s.cap()); let f: f64 = twice::<f32, f64, _>(1.25); println!("{f}"); }

// === async lets: futures annotated as boxes, outputs, handles, options of futures, closures that return futures
use std::{future::{ready, Future, Ready}, pin::Pin, time::Duration};
type Fut<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
fn later(n: u8) -> Fut<'static, u8> { Box::pin(async move { tokio::task::yield_now().await; n }) }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let f: Fut<u8> = later(3); let g: Ready<&str> = ready("r"); let h: tokio::task::JoinHandle<Vec<u8>> = tokio::spawn(async { let v: Vec<u8> = vec![later(1).await, 2]; v });
    let r: Result<Vec<u8>, tokio::task::JoinError> = h.await; let (a, b): (u8, &str) = tokio::join!(f, g); println!("{a} {b} {r:?}");
    let fs: Vec<(u8, Fut<u8>)> = vec![(1, later(5)), (2, Box::pin(async { 6 })), (3, Box::pin(ready(7)))]; let mut sum: u16 = 0; for (k, f) in fs { let n: u8 = f.await; sum += u16::from(n * k); } println!("{sum}");
    let mk: &dyn Fn(&'static str) -> Fut<'static, usize> = &|s| Box::pin(async move { let n: usize = s.len(); n }); println!("{}", mk("four").await);
    let e: Result<u8, tokio::time::error::Elapsed> = tokio::time::timeout(Duration::ZERO, std::future::pending()).await; println!("{}", e.is_err());
    let res: Result<u8, Box<dyn std::error::Error>> = async { let n: u8 = "300".parse()?; Ok(n) }.await; println!("{}", res.unwrap_err());
}

// === numbers annotated by others: inference back through vectors, options, references, arithmetic and closures
fn takes(v: &[u64], f: &mut impl FnMut(u64) -> f32) -> f32 { v.iter().map(|&x| f(x)).sum() }
fn main() {
    let a = 1; let b: i64 = a; let mut v = Vec::new(); v.push(a); v.push(b * 2); println!("{:?} {}", v, std::mem::size_of_val(&v[0]));
    let x = 300; let o = Some(x); let y: u16 = o.unwrap_or(0); println!("{y} {}", x.leading_zeros());
    let (p, q) = (255, 1); let s: u8 = p; println!("{} {:?} {}", s, p.checked_add(q), q.count_zeros());
    let mut t = 0.5; let r = takes(&[1, 2], &mut |n| { t += n as f32; t }); println!("{r} {}", std::mem::size_of_val(&t));
    let e = []; let f: &[i8] = &e; println!("{} {:?}", f.len(), e.first().copied().map(i8::abs));
    let c = |k: u32| k << 4; let d = c(0xfff_ffff); println!("{d:#x}"); let m = 1 << 7; let w: i8 = m; println!("{w}");
    let arr = [1, 2, 3]; let idx = 1; let g: i16 = arr[idx]; println!("{} {}", g, std::any::type_name_of_val(&arr)); let z = -1; let u: isize = z; println!("{}", u.unsigned_abs());
}

// === type aliases, never, unit, slices and nested function types in annotations
type Op = fn(i32, i32) -> i32; type Table<'a, const N: usize> = [(&'a str, Op); N]; type R<T, E = String> = Result<T, E>; type Cb<'a> = Box<dyn FnMut(&str) -> R<usize> + 'a>;
fn compose(f: fn(i32) -> i32, g: fn(i32) -> i32) -> impl Fn(i32) -> i32 { move |x| g(f(x)) }
fn main() {
    let t: Table<2> = [("+", |a, b| a + b), ("max", i32::max)]; println!("{:?}", t.iter().map(|(n, f): &(&str, Op)| format!("{n}{}", f(3, 4))).collect::<Vec<String>>());
    let mut seen: Vec<String> = vec![]; { let mut cb: Cb<'_> = Box::new(|s| { seen.push(s.to_owned()); if s.is_empty() { Err("empty".into()) } else { Ok(s.len()) } }); let r: [R<usize>; 2] = [cb("abc"), cb("")]; println!("{r:?}"); } println!("{seen:?}");
    let ops: Vec<Box<dyn Fn(i32) -> i32>> = vec![Box::new(compose(i32::abs, |x| x * 2)), Box::new(compose(|x| x - 1, i32::signum))]; println!("{:?}", ops.iter().map(|f| f(-5)).collect::<Vec<i32>>());
    let u: () = {}; let v: ((), ((),)) = (u, ((),)); println!("{v:?}"); let n: Option<std::convert::Infallible> = None; println!("{n:?}");
    let hof: fn(fn(u8) -> u8, u8) -> u8 = |f, x| f(f(x)); println!("{}", hof(|x| x * 3, 2)); let nested: &[&[&str]] = &[&["a"], &[], &["b", "c"]]; println!("{}", nested.concat().len());
    let res: R<(), std::fmt::Error> = Ok(()); let never: fn() -> ! = || std::process::exit(0); println!("{res:?}"); let _ = never;
}

// === blocks and macros that give lets: hygiene, types passed as fragments, statements repeated
macro_rules! lets { ($($name:ident: $ty:ty = $e:expr),* $(,)?) => { $(let $name: $ty = $e;)* }; }
macro_rules! typed { ($t:ty, $p:pat = $e:expr => $out:expr) => { { let $p: $t = $e; $out } }; }
macro_rules! tmp { ($a:expr) => { { let x: i32 = 100; x + $a } }; }
macro_rules! swap { ($a:ident, $b:ident) => { let ($a, $b) = ($b, $a); }; }
fn main() {
    lets! { a: u8 = 5, b: Vec<&str> = vec!["p", "q"], c: (u8, char) = (a, 'c') } println!("{a} {b:?} {c:?}");
    println!("{}", typed!((u8, &str), (n, s) = (3, "abc") => s.len() + n as usize)); let x: i32 = 1; println!("{}", tmp!(x)); swap!(a, x); println!("{a} {x}");
    macro_rules! local { ($e:expr) => { let y: String = $e.to_string(); println!("{y}"); }; } local!(7.5); let y: bool = true; local!(y); println!("{y}");
    println!("{}", typed!(Option<Box<dyn Fn(i32) -> i32>>, f = Some(Box::new(move |k| k + x as i32)) => f.map_or(0, |f| f(1))));
}

// === lets in loops: fresh each time, captured by closures, dropped each time, shadowing the loop's variable
struct D(i32); impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
fn main() {
    let mut fs: Vec<Box<dyn Fn() -> i32>> = Vec::new(); for i in 0..3 { let i: i32 = i * 10; let mut j: i32 = i; j += 1; fs.push(Box::new(move || i + j)); } println!("{:?}", fs.iter().map(|f| f()).collect::<Vec<_>>());
    for i in 0..3 { let _d: D = D(i); if i == 1 { continue; } let i: String = format!("s{i}"); let _e: D = D(i.len() as i32 + 10); print!("{i} "); } println!();
    let mut n: u32 = 3; while let Some(k) = n.checked_sub(1) { let n2: u32 = k; n = n2; let _t: D = D(-(n as i32)); } println!("{n}");
    let r: D = loop { let d: D = D(50); let e: D = D(51); if e.0 > d.0 { break d; } }; println!("{}", r.0);
    let v: Vec<D> = (60..63).map(|n| { let d: D = D(n); let keep: D = d; keep }).collect(); let [_, b, ..]: &[D] = &v[..] else { panic!() }; println!("{}", b.0);
}

// === the same value seen through annotations of several types: casts, transmuted bits, conversions by traits
use std::num::{NonZeroU8, Wrapping};
fn main() {
    let x: i32 = -2; let y: u32 = x as u32; let z: u64 = x as u64; let w: u8 = x as _; let f: f32 = x as f32; let b: bool = x != 0; let n: i32 = b as i32; println!("{y} {z} {w} {f} {n}");
    let c: char = 'é'; let k: u32 = c.into(); let s: String = c.into(); let bs: Box<str> = s.as_str().into(); let v: Vec<u8> = bs.into_string().into(); let a: [u8; 2] = v.try_into().unwrap(); println!("{k} {a:?} {}", u16::from_be_bytes(a));
    let nz: Option<NonZeroU8> = NonZeroU8::new(4); let m: u8 = nz.map_or(0, NonZeroU8::get); let wr: Wrapping<u8> = Wrapping(250) + Wrapping(m) + Wrapping(5); println!("{m} {wr}");
    let i: i8 = 200u8 as i8; let j: i64 = i.into(); let t: Result<u8, _> = u8::try_from(j); println!("{i} {j} {}", t.is_err()); let bits: u32 = 1.0f32.to_bits(); let back: f32 = f32::from_bits(bits); println!("{bits:#x} {back}");
    let e: std::cmp::Ordering = 1.cmp(&2); let d: i8 = e as i8; let o: Option<&str> = Some("x"); let oo: Option<Option<&str>> = o.into(); let os: Option<String> = o.map(Into::into); println!("{d} {oo:?} {os:?}");
}

// === annotations on what diverges, in loops that never end, and let-else with types
fn f(n: i32) -> i32 { let x: u8 = if n > 0 { return n } else { 5 }; let y: String = match n { 0 => return i32::from(x), -1 => "neg".into(), _ => loop { break String::from("other") } }; y.len() as i32 }
fn g(s: &str) -> Option<u16> { let (a, b): (&str, &str) = s.split_once('-')?; let Ok(n): Result<u16, _> = a.parse() else { let m: u16 = b.len() as u16; return Some(m) }; let [x, ..]: [u8] = *b.as_bytes() else { return None }; Some(n + u16::from(x)) }
fn main() {
    println!("{} {} {} {}", f(3), f(0), f(-1), f(-2)); println!("{:?} {:?} {:?} {:?}", g("1-a"), g("x-yz"), g("5-"), g("none"));
    let r: Result<(), Box<dyn std::any::Any + Send>> = std::panic::catch_unwind(|| { let n: u8 = panic!("no"); #[allow(unreachable_code)] let _: u8 = n; }); println!("{}", r.is_err());
    let n: i32 = 'a: { let k: i32 = loop { let j: i32 = 4; if j > 3 { break 'a j } }; k + 1 }; let u: () = { let _: i32 = n; }; println!("{n} {u:?}"); let t: fn() -> i32 = || { let z: i32; loop { z = 9; break } z }; println!("{}", t());
}

// === types of lets that refer to generics of the function, to Self, to items declared later in the block
trait Shape { const N: usize; fn area(&self) -> f64; fn both<'a>(&'a self, o: &'a dyn Fn(&Self) -> f64) -> [f64; 2] { let me: &'a Self = self; let f: &dyn Fn(&Self) -> f64 = o; let all: [f64; 2] = [me.area(), f(me)]; all } }
impl<const K: usize, T: Copy + Into<f64>> Shape for [T; K] { const N: usize = K; fn area(&self) -> f64 { let first: Option<&T> = self.first(); let sum: f64 = self.iter().map(|&t| -> f64 { let x: f64 = t.into(); x }).sum(); sum * first.map_or(0.0, |&t| { let y: f64 = t.into(); y }) } }
fn twice<'s, T, I, const M: usize>(it: I, pad: &'s T) -> [&'s T; M] where I: IntoIterator<Item = &'s T>, T: 's + ?Sized { let mut out: [&'s T; M] = [pad; M]; let mut it: I::IntoIter = it.into_iter(); let mut i: usize = 0; while let (true, Some(x)) = (i < M, it.next()) { let x: &'s T = x; out[i] = x; i += 1; } out }
fn main() {
    let later: Later<u8> = Later { t: 1, next: None }; struct Later<T> { t: T, next: Option<Box<Later<T>>> } let two: Later<u8> = Later { t: 2, next: Some(Box::new(later)) }; let Later { t, next }: Later<u8> = two; let n: u8 = next.map_or(0, |b| { let l: Later<u8> = *b; l.t }); println!("{t}{n}");
    println!("{:?} {}", [1.5f32, 2.0].both(&|a| a.len() as f64), <[u8; 3] as Shape>::N); let names: Vec<String> = vec!["a".into(), "b".into()]; let got: [&str; 3] = twice(names.iter().map(|s| -> &str { s }), "-"); println!("{got:?}"); type Local = [Kind; KINDS]; const KINDS: usize = 2; #[derive(Debug, Clone, Copy)] enum Kind { A, B } let ks: Local = [Kind::A, Kind::B]; println!("{ks:?}"); let z: <Vec<Kind> as IntoIterator>::IntoIter = vec![Kind::B].into_iter(); println!("{}", z.len());
}
