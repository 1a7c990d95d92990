// === privacy, nested modules and re-exports
pub mod bank {
    mod ledger {
        #[derive(Debug, Clone)]
        pub(super) struct Entry { pub(super) who: String, pub(super) amount: i64 }
        #[derive(Debug, Default)]
        pub struct Ledger { entries: Vec<Entry>, pub(in super::super) seq: u32 }
        impl Default for Entry { fn default() -> Self { Entry { who: "?".into(), amount: 0 } } }
        impl Ledger {
            pub(crate) fn add(&mut self, e: Entry) { self.seq += 1; self.entries.push(e); }
            pub fn total(&self) -> i64 { self.entries.iter().map(|e| e.amount).sum() }
            pub(super) fn last(&self) -> Option<&Entry> { self.entries.last() }
        }
    }
    pub mod error {
        use std::fmt;
        #[derive(Debug, PartialEq)]
        pub enum BankError { Insufficient { need: i64, have: i64 }, Unknown(String) }
        impl fmt::Display for BankError {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                match self { Self::Insufficient { need, have } => write!(f, "need {need} have {have}"), Self::Unknown(w) => write!(f, "unknown {}", w) }
            }
        }
        impl std::error::Error for BankError {}
        pub type Result<T> = std::result::Result<T, BankError>;
    }
    pub use self::error::{BankError, Result};
    pub use ledger::Ledger;
    #[derive(Default)]
    pub struct Bank { accounts: std::collections::BTreeMap<String, i64>, pub ledger: Ledger }
    impl Bank {
        pub fn new() -> Self { Self::default() }
        pub fn deposit(&mut self, who: &str, amount: i64) { *self.accounts.entry(who.to_owned()).or_default() += amount; self.ledger.add(ledger::Entry { who: who.into(), amount }); }
        pub fn withdraw(&mut self, who: &str, amount: i64) -> Result<i64> {
            let have = self.accounts.get_mut(who).ok_or_else(|| BankError::Unknown(who.to_string()))?;
            if *have < amount { return Err(BankError::Insufficient { need: amount, have: *have }); }
            *have -= amount;
            let left = *have;
            self.ledger.add(ledger::Entry { amount: -amount, ..Default::default() });
            Ok(left)
        }
        pub fn last(&self) -> String { self.ledger.last().map_or_else(String::new, |e| format!("{}:{}", e.who, e.amount)) }
    }
}
use bank::{Bank, BankError};
fn go() -> Result<(), Box<dyn std::error::Error>> {
    let mut b = Bank::new();
    b.deposit("ann", 100);
    println!("{} {}", b.withdraw("ann", 30)?, b.last());
    println!("{:?}", b.withdraw("bob", 1));
    println!("{}", b.ledger.seq);
    assert_eq!(b.ledger.total(), 70);
    b.withdraw("ann", 71)?;
    Ok(())
}
fn main() { if let Err(e) = go() { println!("{} {:?}", e, e.downcast_ref::<BankError>()); } }

// === impls anywhere, consts and statics, functions with the same names
mod model { pub struct Temp(pub f64); pub trait Conv { const NAME: &'static str; fn conv(&self) -> f64; fn label(&self) -> String { format!("{:.1}{}", self.conv(), Self::NAME) } } }
mod c { impl super::model::Conv for super::model::Temp { const NAME: &'static str = "C"; fn conv(&self) -> f64 { (self.0 - 32.0) / 1.8 } } }
mod inherent { use super::model::*; impl Temp { pub const ZERO: Temp = Temp(32.0); pub fn hot(&self) -> bool { self.conv() > inner::LIMIT } } mod inner { pub static LIMIT: f64 = 30.0; } }
use model::{Conv, Temp};
mod run { pub fn run() -> &'static str { "outer" } pub mod run { pub fn run() -> String { super::run().to_uppercase() } } }
fn main() {
    println!("{} {} {}", Temp(212.0).label(), Temp(212.0).hot(), Temp::ZERO.label());
    println!("{} {}", run::run(), run::run::run());
}

// === tests module beside the code
pub fn add(a: i32, b: i32) -> i32 { a + b }
fn private(s: &str) -> usize { s.len() }
#[cfg(test)]
mod tests {
    use super::*;
    fn setup() -> Vec<i32> { vec![1, 2, 3] }
    #[test]
    fn adds() { assert_eq!(add(1, 2), 3); assert_ne!(add(1, 1), 3, "sum of {} and {}", 1, 1); }
    #[test]
    fn sees_private() { assert!(private("abc") == 3); assert_eq!(setup().len(), private("abc")); }
    #[test]
    #[should_panic(expected = "overflow")]
    fn overflows() { let _ = add(i32::MAX, 1); }
    #[test]
    #[ignore]
    fn slow() {}
    #[test]
    fn fallible() -> Result<(), String> { if add(2, 2) == 4 { Ok(()) } else { Err("math".into()) } }
}
fn main() { println!("{} {}", add(2, 3), private("four")); }

// === macros from modules
#[macro_use]
mod macros {
    macro_rules! square { ($x:expr) => { { let v = $x; v * v } }; }
    macro_rules! point { ($name:ident { $($f:ident),* }) => { #[derive(Debug, Default)] pub struct $name { $(pub $f: i32),* } impl $name { pub fn sum(&self) -> i32 { 0 $(+ self.$f)* } } }; }
    pub fn used() -> i32 { square!(3) }
}
mod shapes { point!(P3 { x, y, z }); pub fn p() -> P3 { P3 { x: square!(2), ..Default::default() } } }
fn main() { println!("{} {} {:?} {}", macros::used(), square!(1 + 1), shapes::p(), shapes::p().sum()); }

// === generic types across modules with trait bounds
mod stack {
    pub trait Container { type Item; fn put(&mut self, i: Self::Item); fn get(&mut self) -> Option<Self::Item>; fn size(&self) -> usize; fn is_empty(&self) -> bool { self.size() == 0 } }
    pub mod imp {
        use super::Container;
        #[derive(Debug, Clone)] pub struct Stack<T> { items: Vec<T> }
        impl<T> Stack<T> { pub const fn new() -> Self { Stack { items: Vec::new() } } }
        impl<T> Default for Stack<T> { fn default() -> Self { Self::new() } }
        impl<T> Container for Stack<T> { type Item = T; fn put(&mut self, i: T) { self.items.push(i) } fn get(&mut self) -> Option<T> { self.items.pop() } fn size(&self) -> usize { self.items.len() } }
        impl<T> FromIterator<T> for Stack<T> { fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Self { Stack { items: it.into_iter().collect() } } }
        impl<T> IntoIterator for Stack<T> { type Item = T; type IntoIter = std::iter::Rev<std::vec::IntoIter<T>>; fn into_iter(self) -> Self::IntoIter { self.items.into_iter().rev() } }
        impl<'a, T> IntoIterator for &'a Stack<T> { type Item = &'a T; type IntoIter = std::slice::Iter<'a, T>; fn into_iter(self) -> Self::IntoIter { self.items.iter() } }
    }
}
use stack::{imp::Stack, Container};
fn drain<C: Container>(c: &mut C) -> Vec<C::Item> { let mut out = vec![]; while let Some(x) = c.get() { out.push(x); } out }
fn main() {
    let mut s: Stack<char> = "abc".chars().collect();
    s.put('d');
    for c in &s { print!("{}", c); }
    println!(" {} {}", s.size(), s.is_empty());
    println!("{:?}", s.clone().into_iter().collect::<String>());
    println!("{:?} {}", drain(&mut s), s.is_empty());
}

// === async functions in modules
mod net {
    pub mod client { use super::proto::{self, Msg}; pub async fn call(n: u8) -> Result<String, proto::Error> { super::delay().await; match n { 0 => Err(proto::Error::Empty), n => Ok(Msg::new(n).render().await) } } }
    pub mod proto {
        #[derive(Debug)] pub enum Error { Empty }
        pub struct Msg { n: u8 }
        impl Msg { pub fn new(n: u8) -> Msg { Msg { n } } pub async fn render(self) -> String { super::delay().await; "=".repeat(self.n as usize) } }
    }
    async fn delay() { tokio::task::yield_now().await }
}
#[tokio::main]
async fn main() { for n in [3, 0, 1] { println!("{:?}", net::client::call(n).await); } }

// === nested privacy: pub(in path), private fields with public constructors, private traits' methods
mod outer {
    pub mod mid { pub(in crate::outer) struct Hidden { pub(super) x: i32, y: i32 } impl Hidden { pub(in super::super::outer) const fn new(x: i32) -> Self { Hidden { x, y: x * 2 } } pub(crate) fn y(&self) -> i32 { self.y } } pub(self) fn secret() -> &'static str { "secret" } pub fn tell() -> String { secret().to_uppercase() + &deep::below() } mod deep { pub(in super::super) fn below() -> String { format!("{}{}", super::secret().len(), super::super::TOP) } } pub(super) use self::deep::below; }
    const TOP: u8 = 9; pub fn sum() -> i32 { let mut h = mid::Hidden::new(4); h.x += 1; h.x + h.y() } pub fn below() -> String { mid::below() } pub struct Opaque(Inner); struct Inner { n: u32 } impl Opaque { pub fn new(n: u32) -> Self { Opaque(Inner { n }) } pub fn get(&self) -> u32 { self.0.n } } trait Priv { fn p(&self) -> u32; } impl Priv for Opaque { fn p(&self) -> u32 { self.0.n * 100 } } pub fn call(o: &Opaque) -> u32 { o.p() }
}
fn main() { println!("{} {} {}", outer::sum(), outer::mid::tell(), outer::below()); let o = outer::Opaque::new(7); println!("{} {}", o.get(), outer::call(&o)); }

// === modules inside functions, blocks, with the same name as functions, types and values
mod thing { pub fn name() -> &'static str { "mod thing" } pub struct Thing; } fn thing() -> &'static str { "fn thing" } #[allow(non_upper_case_globals)] struct Shape { thing: u8 }
fn a() -> i32 { mod m { pub const X: i32 = 1; pub fn f() -> i32 { X + super::base() } } m::f() } fn b() -> i32 { mod m { pub fn f() -> i32 { super::a() * 100 } } m::f() } fn base() -> i32 { 4 }
fn main() { println!("{} {} {}", thing::name(), thing(), Shape { thing: 3 }.thing); let thing = 5; println!("{} {}", thing, thing::name()); println!("{} {}", a(), b()); { mod thing { pub fn name() -> &'static str { "inner" } } println!("{}", thing::name()); } println!("{}", self::thing::name()); let _t = thing::Thing; mod std { pub fn f() -> u8 { ::std::mem::size_of::<u8>() as u8 } } println!("{}", self::inner_std()); let _ = std::f(); }
mod inner { pub mod inner { pub mod inner { pub fn f() -> &'static str { "deep" } pub use super::super::g; } } pub fn g() -> &'static str { inner::inner::f() } } fn inner_std() -> &'static str { inner::inner::inner::g() }

// === impls, derives, traits and macros across modules: coherence by type, not by place
mod types { #[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)] pub struct Id(pub(super) u32, Priv); #[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)] struct Priv { seen: bool } impl Id { pub fn see(&mut self) -> bool { std::mem::replace(&mut self.1.seen, true) } } }
mod behaviour { use super::types::Id; impl Id { pub fn double(&self) -> Id { let mut i = self.clone(); i.0 *= 2; i } } impl From<u32> for Id { fn from(n: u32) -> Id { let mut i = Id::default(); i.0 = n; i } } pub trait Tag { const TAG: &'static str; fn tag(&self) -> String; } impl<T: std::fmt::Debug> Tag for T { const TAG: &'static str = "t:"; fn tag(&self) -> String { format!("{}{:?}", Self::TAG, self) } } }
mod ops { impl std::ops::Add<u32> for super::types::Id { type Output = Self; fn add(mut self, n: u32) -> Self { self.0 += n; self } } impl std::str::FromStr for super::types::Id { type Err = std::num::ParseIntError; fn from_str(s: &str) -> Result<Self, Self::Err> { Ok(Self::from(s.trim_start_matches('#').parse::<u32>()?)) } } }
use behaviour::Tag as _;
fn main() { let mut i: types::Id = 4.into(); println!("{} {}", i.see(), i.see()); println!("{:?} {:?}", i.double(), i.clone() + 1); println!("{:?} {}", "#12".parse::<types::Id>().map(|i| i.0), "x".parse::<types::Id>().is_err()); println!("{} {}", i.tag(), <u8 as behaviour::Tag>::TAG); let s: std::collections::BTreeSet<types::Id> = [3, 1, 2].map(Into::into).into(); println!("{:?}", s.iter().map(|i| i.0).collect::<Vec<_>>()); }

// === cfg on modules, attributes within, doc comments of every form, path-like names
// No inner docs here.
#[cfg(any())] mod never { use no::such::thing; fn f() -> Missing { 1 + "x" } } #[cfg(not(any()))] mod always { #![allow(dead_code)] //! inner
    pub fn f() -> u8 { 1 } #[cfg(test)] mod tests { use super::*; #[test] fn t() { assert_eq!(f(), 1); } } /// outer
    #[inline(always)] #[must_use = "why"] pub fn g() -> u8 { f() + 1 } /** block */ pub mod r#mod { /*! inner block */ pub const r#C: u8 = 3; } }
#[allow(unused)] #[doc(hidden)] pub mod documented { #![doc = "text"] #[derive(Debug)] #[non_exhaustive] pub struct S { /// field
    pub a: u8, #[cfg(any())] pub b: Missing, #[cfg(all())] pub c: u8 } impl S { pub fn new() -> Self { S { a: 1, #[cfg(any())] b: 2, #[cfg(all())] c: 3 } } } #[deprecated(since = "1", note = "old")] pub fn old() {} }
fn main() { println!("{} {} {:?}", always::g(), always::r#mod::C, documented::S::new()); #[cfg(debug_assertions)] println!("debug"); if cfg!(any()) { println!("no"); } println!("{}", module_path!().ends_with("p10")); match 1u8 { #[cfg(any())] 1 => println!("gone"), #[cfg(all())] 1 => println!("kept"), _ => {} } documented::old(); }

// === statics and consts of modules: initial order does not matter, cycles of references between modules
mod a { pub static A: &str = super::b::NAME; pub const LEN: usize = super::b::LEN + 1; pub fn fact(n: u64) -> u64 { if n < 2 { 1 } else { n * super::b::fact(n - 1) } } pub static COUNTER: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(LEN); }
mod b { pub const NAME: &str = "bee"; pub const LEN: usize = NAME.len(); pub fn fact(n: u64) -> u64 { if n < 2 { 1 } else { n * super::a::fact(n - 1) } } pub static BACK: &&str = &super::a::A; #[derive(Debug)] pub struct Cfg { pub f: fn(u64) -> u64, pub n: usize } pub const CFG: Cfg = Cfg { f: super::a::fact, n: super::a::LEN * 2 }; thread_local! { pub static TL: std::cell::Cell<usize> = const { std::cell::Cell::new(super::a::LEN) }; } }
fn bump() -> usize { use a::COUNTER as C; use std::sync::atomic::Ordering::Relaxed; C.fetch_add(1, Relaxed); C.load(Relaxed) }
fn main() { println!("{} {} {} {}", a::A, a::LEN, b::BACK, a::fact(10)); println!("{} {} {}", (b::CFG.f)(5), b::CFG.n, [1u8; a::LEN].len()); println!("{} {}", bump(), bump()); b::TL.with(|t| { t.set(t.get() * 10); println!("{}", t.get()) }); println!("{}", b::TL.get()); }

// === enums and traits in modules: variants by every kind of path, associated items through modules
mod m { pub mod e { #[derive(Debug, Clone, Copy, PartialEq)] pub enum E { A, B(u8), C { x: i32 } } impl E { pub const ALL: [E; 3] = [E::A, Self::B(1), self::E::C { x: 2 }]; pub fn next(self) -> Self { use E::*; match self { A => B(0), B(n) => C { x: n.into() }, C { x: _ } => Self::A } } } } pub use e::E; pub use e::E as Renamed; pub type Alias = E; pub trait Tr { type Out: Default; const K: usize = 2; fn make(n: usize) -> Self::Out where Self: Sized; } impl Tr for E { type Out = Vec<u8>; fn make(n: usize) -> Vec<u8> { vec![n as u8; Self::K] } } impl Tr for () { type Out = String; const K: usize = 9; fn make(n: usize) -> String { "u".repeat(n + <Self as Tr>::K) } } }
use m::Tr;
fn main() { println!("{:?} {:?}", m::E::ALL.map(|e| e.next()), [m::e::E::A, m::Renamed::B(2), m::Alias::C { x: 3 }]); println!("{:?} {} {:?}", m::E::make(7), <() as m::Tr>::make(1), <m::Alias as Tr>::Out::default()); println!("{}", matches!(m::Alias::ALL[1], m::E::B(1 | 2))); let f: fn(u8) -> m::E = m::Renamed::B; println!("{:?} {}", f(9), <m::E as Tr>::K + <()>::K); if let m::e::E::C { x } = m::E::ALL[2] { println!("{}", x) } }

// === modules of one name at several depths, self:: and super:: chains, super in use lists and types
mod a { pub const N: i32 = 1; pub mod a { pub const N: i32 = 2; pub mod a { pub const N: i32 = super::N + super::super::N; pub fn path() -> [i32; 3] { use super::{self as up, super::{a as mid, N as top}}; [up::N, mid::a::N, top] } pub struct T(pub super::super::Root); } pub use self::a::T; } #[derive(Debug, PartialEq)] pub struct Root(pub u8); pub fn make() -> self::a::T { self::a::a::T(self::Root(7)) } }
fn main() { println!("{} {} {} {:?}", a::N, a::a::N, a::a::a::N, a::a::a::path()); println!("{:?} {}", a::make().0, a::a::T(a::Root(1)).0 == a::Root(1)); }

// === items used before they are declared, modules in any order, mutual recursion and types across them
mod even { pub fn is(n: u32) -> bool { n == 0 || super::odd::is(n - 1) } pub type Pair = (super::odd::Tag, Tag); #[derive(Debug, Default)] pub struct Tag; }
fn main() { println!("{} {} {:?}", even::is(10), odd::is(7), even::Pair::default()); println!("{}", tree::sum(&tree::sample())); }
mod tree { pub use self::node::{leaf, Node}; pub fn sum(n: &Node) -> i32 { match n { Node::Leaf(v) => *v, Node::Fork(kids) => kids.iter().map(sum).sum() } } pub fn sample() -> Node { Node::Fork(vec![leaf(1), Node::Fork(vec![leaf(2), leaf(3)])]) } mod node { pub enum Node { Leaf(i32), Fork(Vec<Node>) } pub const fn leaf(n: i32) -> Node { Node::Leaf(n) } } }
mod odd { pub fn is(n: u32) -> bool { n != 0 && super::even::is(n - 1) } #[derive(Debug, Default, Clone)] pub struct Tag; }

// === one name for a type, a value, a macro and a module
mod thing { pub fn thing() -> u8 { 1 } pub mod r#try { pub const X: u8 = 2; } #[allow(non_camel_case_types)] #[derive(Debug)] pub struct other { pub other: u8 } pub fn other() -> other { other { other: 9 } } macro_rules! both_ { ($e:expr) => { $e * 10 }; } pub(crate) use both_ as other; pub use r#try as t; }
use self::thing::{other, thing as both, other as r#loop};
fn main() { println!("{} {} {} {}", both(), thing::t::X, other!(3), r#loop!(4)); let other = other(); println!("{:?} {}", other, other.other); let thing: fn() -> u8 = both; println!("{} {}", thing() + other!(thing()), thing::r#try::X); }

// === private fields and functions reached through children and by methods; struct update inside
mod acc { #[derive(Clone, Debug)] pub struct Acc { pub name: String, secret: u32, pub(self) log: Vec<Ev> } #[derive(Clone, Debug)] enum Ev { Made, Set(u32) } impl Acc { pub fn new(name: &str) -> Acc { Acc { name: name.into(), secret: 0, log: vec![Ev::Made] } } } mod inner { use super::*; impl Acc { pub fn set(self, n: u32) -> Acc { let mut log = self.log.clone(); log.push(Ev::Set(n)); Acc { secret: n, log, ..self } } pub(in super::super) fn peek(&self) -> u32 { self.secret } } } }
use acc::Acc;
fn main() { let a = Acc::new("x").set(3).set(4); let Acc { name, .. } = a.clone(); println!("{name} {} {:?}", a.peek(), a); }

// === macros that make modules, with super, with nested repetition and visibility
macro_rules! layer { ($vis:vis $name:ident: $($rest:tt)*) => { $vis mod $name { #[allow(unused)] pub fn depth() -> usize { super::depth() + 1 } layer!(@in $($rest)*); } }; (@in) => {}; (@in $($rest:tt)*) => { layer!($($rest)*); }; }
fn depth() -> usize { 0 }
layer!(pub a: pub(super) b: pub(crate) c:);
macro_rules! consts { ($($m:ident { $($k:ident = $v:expr),* $(,)? })*) => { $(pub mod $m { $(pub const $k: &str = $v;)* pub const ALL: &[&str] = &[$($k),*]; })* }; }
consts! { color { RED = "r", GREEN = "g" } size { S = "s", } }
mod reach { pub fn sum() -> usize { super::a::depth() + super::color::ALL.len() } }
fn main() { println!("{} {} {}", a::depth(), reach::sum(), size::ALL.concat() + color::GREEN); }

// === modules inside functions, blocks, closures, methods and consts: what they see
const fn outer() -> i32 { mod m { pub const fn f() -> i32 { 5 } } m::f() }
struct S;
impl S { fn run(&self) -> String { mod helper { use super::S; pub fn name(_: &S) -> &'static str { "S" } } helper::name(self).to_lowercase() } }
const K: i32 = { mod k { pub const V: i32 = 8; } k::V + outer() };
fn main() { let c = |n: i32| { mod inner { pub fn twice(n: i32) -> i32 { n * 2 } } inner::twice(n) }; println!("{} {} {}", c(4), S.run(), K); { mod inner { pub fn f() -> &'static str { "block" } } println!("{}", inner::f()); } mod inner { pub fn f() -> &'static str { "fn" } } println!("{} {}", inner::f(), { struct S; impl S { fn n(&self) -> u8 { 1 } } S.n() }); }

// === pub use: renamed, of enums' variants, of modules under other names, glob against named, traits as _
mod imp { pub mod v1 { #[derive(Debug, PartialEq)] pub enum Shape { Dot, Line(u32) } pub fn version() -> u8 { 1 } pub trait Area { fn area(&self) -> u32; } impl Area for Shape { fn area(&self) -> u32 { match self { Shape::Dot => 0, Self::Line(n) => *n } } } } pub mod v2 { pub use super::v1::*; pub fn version() -> u8 { 2 } pub use super::v1::Shape::{Dot as Point, Line}; pub use super::v1 as old; } }
mod api { pub use super::imp::v2::{self as current, old::version as old_version, *}; pub use self::Shape as Figure; }
fn main() { use api::{Area as _, Figure}; println!("{} {} {}", api::version(), api::old_version(), api::current::old::version()); println!("{:?} {} {}", api::Point, api::Line(4).area(), Figure::Line(4) == api::Line(4)); match Figure::Dot { api::Point => println!("point"), api::Line(_) => {} } }

// === statics and thread locals of modules, function pointers of modules in tables, recursion through a table
mod ops { pub fn add(a: i64, b: i64) -> i64 { a + b } pub fn mul(a: i64, b: i64) -> i64 { a * b } pub static TABLE: &[(&str, fn(i64, i64) -> i64)] = &[("+", add), ("*", self::mul), ("-", |a, b| a - b)]; pub mod count { use std::cell::Cell; thread_local! { pub static USES: Cell<u32> = const { Cell::new(0) }; } pub fn hit() -> u32 { USES.with(|u| { u.set(u.get() + 1); u.get() }) } } }
fn eval(s: &str) -> Option<i64> { let mut st = vec![]; for t in s.split(' ') { match (t.parse(), ops::TABLE.iter().find(|(n, _)| *n == t)) { (Ok(n), _) => st.push(n), (_, Some((_, f))) => { ops::count::hit(); let (b, a) = (st.pop()?, st.pop()?); st.push(f(a, b)) } _ => return None } } st.pop() }
fn main() { println!("{:?} {:?} {:?}", eval("1 2 + 3 *"), eval("4 -"), eval("x")); println!("{} {}", ops::count::USES.get(), ops::count::hit()); }

// === modules that are called like primitive types: the type is still there, and what the module lacks is the type's
mod u16 { pub fn f() -> u16 { u16::MAX - self::LESS } const LESS: u16 = 5; pub mod str { pub fn len() -> usize { 1 } } }
fn main() {
    mod u8 { pub fn f(u8: u8) -> &'static str { match u8 { 0 => "zero", u8::MAX => "max", _ => "else" } } pub const MIN: i32 = -1; }
    let x: u8 = u8::MAX; let u8 = 3u8; println!("{} {} {} {}", u8::f(x), u8::f(u8), u8::MIN, <u8>::MIN);
    println!("{} {} {}", u16::f(), u16::str::len(), u16::from(u8)); use u16::str; let s: &str = "ab"; println!("{} {} {:?}", str::len(), s.len(), str::from_utf8(b"c"));
    { use std::{char, f64, i32}; let c: char = char::from_u32(97).unwrap(); let y: f64 = f64::consts::PI; let z: i32 = i32::MAX; println!("{c} {y:.2} {z} {}", f64::from(1.5f32)); }
}
