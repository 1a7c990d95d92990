// === in blocks, loops, arms, closures and shadowing each other
mod a { pub fn f() -> &'static str { "a" } pub mod deep { pub fn f() -> &'static str { "deep" } pub const K: u8 = 3; } } mod b { pub fn f() -> &'static str { "b" } }
fn f() -> &'static str { "root" }
fn main() { println!("{}", f()); { use a::f; println!("{}", f()); { use b::f; println!("{}", f()); } println!("{}", f()); } for _ in 0..1 { use a::deep::{self, f as g}; println!("{} {}", g(), deep::K); } let c = || { use b::f; f() }; println!("{}", c()); match 1 { _ => { use a::deep::*; println!("{} {K}", f()); } } println!("{}", f()); }

// === glob of enum variants in the function that matches on them
#[derive(Debug, Clone, Copy, PartialEq)] enum Op { Add, Sub, Mul, Neg(i32) }
fn run(o: Op, a: i32, b: i32) -> i32 { use Op::*; match o { Add => a + b, Sub => a - b, Mul => a * b, Neg(n) => -n } } fn parse(s: &str) -> Option<Op> { use self::Op::{Add, Mul as Times, Neg}; Some(match s { "+" => Add, "*" => Times, s => Neg(s.parse().ok()?) }) }
fn main() { println!("{:?}", ["+", "*", "7", "q"].map(|s| parse(s).map(|o| run(o, 3, 4)))); use Op::Sub; println!("{}", run(Sub, 1, 2)); let Sub = Sub else { return }; }

// === traits brought into scope for one function only
mod ext { pub trait Double { fn double(&self) -> Self; } impl Double for i32 { fn double(&self) -> i32 { self * 2 } } impl Double for String { fn double(&self) -> String { format!("{self}{self}") } } pub trait Loud { fn double(&self) -> String; } impl Loud for i32 { fn double(&self) -> String { format!("{self}!") } } }
fn one() -> i32 { use ext::Double; 4.double() } fn two() -> String { use ext::Loud as _; 4.double() } fn three() -> String { use ext::{Double as D, Loud}; D::double(&"s".to_string()) + &Loud::double(&1) }
fn main() { println!("{} {} {}", one(), two(), three()); { use std::fmt::Write; let mut s = String::new(); write!(s, "{}", 5).unwrap(); println!("{s}"); } }

// === after use, before use and inside nested items
fn main() { println!("{}", late(2)); let m: Map<u8, u8> = Map::new(); println!("{}", m.len()); use std::collections::BTreeMap as Map; fn inner() -> usize { use std::collections::VecDeque; let v: VecDeque<u8> = (0..3).collect(); v.len() } println!("{}", inner()); use helper::late; mod helper { pub fn late(n: i32) -> i32 { use super::super_fn; super_fn(n) + 1 } } struct S(Map<i32, char>); impl S { fn mk() -> Self { use std::iter::FromIterator; S(Map::from_iter([(1, 'x')])) } } println!("{:?}", S::mk().0); }
fn super_fn(n: i32) -> i32 { n * 100 }

// === the item's own names win over globs, inner globs over outer items
mod g { pub fn x() -> u8 { 1 } pub fn y() -> u8 { 2 } pub const Z: u8 = 3; }
fn y() -> u8 { 20 }
fn main() { use g::*; fn x() -> u8 { 10 } println!("{} {} {Z}", x(), y()); { const Z: u8 = 30; println!("{Z}"); } let z = { use g::Z as Q; Q + Z }; println!("{z}"); mod g2 { pub fn y() -> u8 { 200 } } { use g2::*; println!("{}", y()); } }

// === types, constants, functions, macros and modules at once
mod m { #[derive(Debug, Default)] pub struct T(pub u8); pub const T2: u8 = 5; pub mod t { pub fn t() -> u8 { 7 } } #[allow(non_snake_case)] pub fn T3(n: u8) -> T { T(n) } macro_rules! mac { ($e:expr) => { $e * 2 }; } pub(crate) use mac; pub static ST: [u8; 2] = [1, 2]; pub type Al = Vec<T>; pub trait Tr { const C: u8; } impl Tr for T { const C: u8 = 9; } }
fn main() { use m::{mac, t::{self, t}, Al, Tr, ST, T, T2, T3}; let v: Al = vec![T(mac!(T2)), T3(t()), T(t::t() + ST[1])]; println!("{v:?} {} {:?}", T::C, T::default()); }

// === std paths of all sorts
fn main() { use std::{cmp::{max, min, Ordering::{self, *}, Reverse}, collections::{hash_map::Entry, HashMap}, mem, rc::{Rc, Weak}}; let o: Ordering = max(1, 2).cmp(&min(3, 2)); println!("{o:?} {}", matches!(o, Equal) && Less < Greater); let mut m: HashMap<&str, i32> = HashMap::new(); for k in ["a", "b", "a"] { match m.entry(k) { Entry::Occupied(mut e) => *e.get_mut() += 1, Entry::Vacant(e) => { e.insert(1); } } } let mut v: Vec<_> = m.into_iter().collect(); v.sort_by_key(|(k, n)| (Reverse(*n), *k)); println!("{v:?}"); let mut x = Rc::new(5); let w: Weak<i32> = Rc::downgrade(&x); println!("{} {:?}", mem::replace(&mut x, Rc::new(6)), w.upgrade()); use core::num::NonZeroU8 as Nz; println!("{:?}", Nz::new(0)); }

// === self, super, crate and absolute paths
mod outer { pub fn f() -> u8 { 1 } pub mod inner { pub fn f() -> u8 { 2 } pub fn test() -> Vec<u8> { let a = { use self::f; f() }; let b = { use super::f; f() }; let c = { use super::super::f; f() }; let d = { use super::inner::f as g; use super::{self as up, inner}; g() + up::f() + inner::f() }; vec![a, b, c, d] } } } fn f() -> u8 { 3 }
fn main() { println!("{:?}", outer::inner::test()); use ::std::vec::Vec as V; use self::outer::inner as i; let v: V<u8> = i::test(); println!("{}", v.len()); }

// === macros that write uses
macro_rules! with { ($($p:path),* => $b:block) => {{ $(use $p;)* $b }}; } macro_rules! imp { ($m:ident :: $f:ident as $g:ident) => { use $m::$f as $g; }; } macro_rules! maxof { ($($e:expr),+) => {{ use std::cmp::max; let mut m = i32::MIN; $(m = max(m, $e);)+ m }}; } mod k { pub fn f() -> u8 { 4 } pub fn g() -> u8 { 5 } }
fn max(_: i32, _: i32) -> i32 { -1 }
fn main() { println!("{}", with!(k::f, k::g => { f() + g() })); imp!(k::f as h); println!("{} {} {}", h(), maxof!(3, max(1, 2), 9), max(5, 6)); }

// === in async functions, impls and const contexts
struct S; impl S { async fn go(&self) -> u64 { use std::time::Duration; use tokio::time::{sleep, Instant}; let t = Instant::now(); sleep(Duration::from_millis(20)).await; t.elapsed().as_millis() as u64 } const K: usize = { use std::mem::size_of as sz; sz::<u32>() * 2 }; } const fn big() -> u8 { use core::primitive::u8 as byte; byte::MAX }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { use tokio::sync::oneshot::{self, Sender}; let (tx, rx): (Sender<u8>, _) = oneshot::channel(); tokio::spawn(async move { use std::convert::identity as id; let _ = tx.send(id(big())); }); println!("{} {:?} {}", S.go().await, rx.await, S::K); }

// === private items are visible to uses inside the same module's functions
mod bank { struct Ledger { n: i64 } impl Ledger { fn add(&mut self, k: i64) -> &mut Self { self.n += k; self } } mod audit { use super::Ledger; pub(super) fn check(l: &Ledger) -> bool { use super::LIMIT; l.n < LIMIT } } const LIMIT: i64 = 50; pub fn run(v: &[i64]) -> (i64, bool) { use self::audit::check; let mut l = Ledger { n: 0 }; for k in v { l.add(*k); } (l.n, check(&l)) } }
fn main() { use bank::run; println!("{:?} {:?}", run(&[1, 2]), run(&[40, 40])); }

// === a name in two namespaces comes with one use
mod two { #[derive(Debug)] pub struct Item(pub u8); #[derive(Debug)] pub struct Both {} #[allow(non_snake_case)] pub fn Both(n: u8) -> (Both, u8) { (Both {}, n) } pub mod name { pub fn f() -> u8 { 1 } } pub fn name() -> u8 { 2 } pub const VAL: u8 = 3; #[allow(non_camel_case_types)] pub type VAL = u16; }
fn main() { use two::{name, Both, Item, VAL}; let (b, n) = Both(4); let c: Both = Both {}; let v: VAL = VAL as VAL + 300; println!("{b:?}{c:?}{n} {} {} {v} {:?}", name(), name::f(), [1].map(Item)); }

// === underscore, rename chains and reexports
mod r { pub mod a { pub mod b { #[derive(Debug, Clone, Default)] pub struct Deep { pub n: u8 } pub trait T { fn t(&self) -> u8 { 42 } } impl T for Deep {} } pub use b::Deep as Renamed; pub use self::b::T; } pub use a::*; pub use a::Renamed as Again; }
fn main() { use r::{Again, Renamed as R2, T as _}; let x = Again { n: 1 }; let y: R2 = x.clone(); println!("{} {:?} {}", x.t(), y, r::b::Deep::default().n); use std::clone::Clone as _; }

// === test-like helper modules used by several functions
mod util { pub mod num { pub fn gcd(a: u64, b: u64) -> u64 { if b == 0 { a } else { gcd(b, a % b) } } pub fn lcm(a: u64, b: u64) -> u64 { a / gcd(a, b) * b } } pub mod text { pub fn pad(s: &str, n: usize) -> String { use std::fmt::Write as W; let mut o = String::new(); W::write_fmt(&mut o, format_args!("{s:>n$}")).unwrap(); o } pub use super::num::gcd as also; } }
fn frac(a: u64, b: u64) -> String { use util::{num::*, text}; let g = gcd(a, b); text::pad(&format!("{}/{}", a / g, b / g), 6) } fn all(v: &[u64]) -> u64 { use util::num::lcm; v.iter().copied().fold(1, lcm) }
fn main() { println!("{}|{} {}", frac(6, 8), all(&[2, 3, 4]), { use util::text::also; also(9, 6) }); }

// === primitives, prelude names and shadowing them locally
fn main() { { use std::option::Option as Result; let r: Result<u8> = Some(1); println!("{r:?}"); } { use std::string::String as str; let s: str = str::from("owned"); println!("{s}"); } { mod my { #[derive(Debug)] pub struct Vec(pub u8); pub fn drop(_: u8) -> &'static str { "mine" } } use my::{drop, Vec}; println!("{:?} {}", Vec(1), drop(2)); } let v: Vec<u8> = Vec::new(); println!("{v:?}"); use std::primitive::u8 as byte; println!("{} {}", byte::MAX, std::u8::MAX); { use std::f64::consts::{E, PI as P}; println!("{:.3} {:.3}", E, P); } }

// === closures in statics and thread locals with their own uses
use std::sync::LazyLock; static T: LazyLock<Vec<String>> = LazyLock::new(|| { use std::iter::{once, repeat}; once("a").chain(repeat("b").take(2)).map(String::from).collect() }); thread_local! { static C: std::cell::RefCell<u8> = { use std::cell::RefCell; RefCell::new(3) }; }
fn main() { C.with(|c| { use std::ops::AddAssign; c.borrow_mut().add_assign(4); }); println!("{:?} {}", *T, C.with(|c| { use std::cell::Ref; Ref::map(c.borrow(), |n| n).to_string() })); }

// === generic functions calling trait functions imported within
mod tr { pub trait Mk { fn mk() -> Self; fn name() -> String where Self: Sized { "mk".into() } } impl Mk for u8 { fn mk() -> u8 { 8 } } impl<T: Mk, const N: usize> Mk for [T; N] { fn mk() -> Self { std::array::from_fn(|_| T::mk()) } fn name() -> String { use self::Mk as M; format!("[{}; {N}]", <T as M>::name()) } } }
fn make<T>() -> (T, String) where T: tr::Mk { use tr::Mk; (Mk::mk(), T::name()) } fn main() { println!("{:?} {:?}", make::<u8>(), make::<[[u8; 1]; 2]>()); use tr::Mk; let x: [u8; 3] = Mk::mk(); println!("{x:?} {}", u8::mk()); }

// === derives and attribute names through local uses
fn main() { use std::fmt::{self, Debug, Display, Formatter}; use std::hash::Hash; #[derive(Debug, Clone, PartialEq, Eq, Hash)] struct K<T: Display>(T); impl<T: Display> Display for K<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { write!(f, "K{}", self.0) } } fn show<D: Debug + Display + Hash>(d: D) -> String { format!("{d} {d:?}") } println!("{}", show(K(3))); }

// === conditional and unused uses do not matter
#[allow(unused_imports)] fn main() { #[cfg(windows)] use std::no::such; #[cfg(not(windows))] use std::collections::BTreeSet as S; use std::{io, env as _environment}; pub(self) use std::vec; pub use std::fmt::Debug; let s: S<u8> = [3, 1].into(); println!("{s:?}"); if false { use std::process; process::exit(1) } fn d(x: impl Debug) -> String { format!("{x:?}") } println!("{}", d(vec![1])); use {}; use std::{}; use std::cmp::{}; }

// === recursion of modules inside functions
fn main() { mod a { pub fn f(n: u8) -> u8 { use self::b::g; if n == 0 { 0 } else { g(n - 1) + 1 } } pub mod b { pub fn g(n: u8) -> u8 { use super::f; f(n) * 2 } } } use a::{b, f}; println!("{} {}", f(5), b::g(3)); fn inner() -> u8 { mod c { pub const N: u8 = 6; } use c::N; N } println!("{}", inner()); }
