// === renamed functions, types, traits, constants and modules
mod shapes {
    pub const SIDES: u32 = 4;
    pub static NAME: &str = "shape";
    pub struct Square(pub u32);
    pub trait Area { fn area(&self) -> u32; }
    impl Area for Square { fn area(&self) -> u32 { self.0 * self.0 } }
    pub fn unit() -> Square { Square(1) }
    pub mod deep { pub fn f() -> &'static str { "deep" } }
}
use shapes::deep as d;
use shapes::unit as one;
use shapes::{Area as HasArea, Square as Sq, NAME as LABEL, SIDES as N};
fn size<T: HasArea>(t: &T) -> u32 { t.area() }
fn main() { println!("{} {} {} {} {}", size(&Sq(3)), one().area(), N, LABEL, d::f()); }

// === a trait for its methods only
mod m { pub trait Shout { fn shout(&self) -> String; } impl Shout for str { fn shout(&self) -> String { self.to_uppercase() } } }
mod n { pub trait Shout { fn whisper(&self) -> String; } impl<T: AsRef<str> + ?Sized> Shout for T { fn whisper(&self) -> String { self.as_ref().to_lowercase() } } }
use m::Shout as _;
use n::Shout as _;
struct Shout;
fn main() {
    let _ = Shout;
    println!("{} {}", "loud".shout(), "QUIET".whisper());
    { use std::fmt::Write as _; let mut s = String::new(); write!(s, "{}", 1).unwrap(); println!("{s}"); }
    { use std::io::Write as _; let mut v = vec![]; write!(v, "{}", 2).unwrap(); println!("{v:?}"); }
}

// === self renamed in a group
mod tools { pub mod hammer { pub fn hit() -> u8 { 1 } pub fn drop() -> u8 { 2 } pub mod head { pub const W: u8 = 3; } } }
use tools::hammer::{self as h, drop as let_go, head::{self as top, W as WEIGHT}, hit};
fn main() { println!("{} {} {} {} {}", h::hit(), let_go(), hit(), top::W, WEIGHT); }

// === enums and their variants
#[derive(Debug, PartialEq)]
enum Direction { North, South { far: bool }, East(u8) }
use Direction as Dir;
use Direction::{East as E, North as N, South as S};
use Dir::East as East2;
fn f(d: &Dir) -> u8 { match d { N => 1, S { far: true } => 2, S { .. } => 3, E(n) | Dir::East(n) if *n > 5 => *n, East2(_) => 4 } }
fn main() {
    println!("{:?} {:?}", E(1), S { far: false });
    for d in [N, S { far: true }, S { far: false }, East2(3), Dir::East(9)] { print!("{} ", f(&d)); }
    println!("{:?}", [1, 2].map(E));
}

// === the same name in three namespaces
mod a { pub fn thing() -> u8 { 1 } pub mod thing { pub const C: u8 = 2; } #[macro_export] macro_rules! unused_thing { () => { 3 } } }
mod b { pub struct Both; #[allow(non_snake_case)] pub mod inner { pub fn Both() -> u8 { 9 } } }
use a::thing as it;
use b::Both as Type;
use b::inner::Both as value;
fn main() { println!("{} {}", it(), it::C); let _: Type = Type; println!("{}", value()); }

// === renames inside functions and blocks
fn f() -> i32 {
    use std::cmp::max as biggest;
    fn g() -> i32 { use std::cmp::min as biggest; biggest(1, 2) }
    let r = biggest(3, 4) * 10 + g();
    { use std::cmp::min as biggest; r * 10 + biggest(5, 6) }
}
fn main() {
    println!("{}", f());
    let x = { use std::f64::consts::PI as TAU2; (TAU2 * 100.0) as i32 };
    println!("{x}");
    use std::collections::BTreeMap as Map;
    let m: Map<_, _> = Map::from([(2, 'b'), (1, 'a')]);
    println!("{m:?}");
}

// === re-exported under other names
mod outer {
    mod hidden { #[derive(Debug, Default)] pub struct Impl { pub n: i32 } pub fn make(n: i32) -> Impl { Impl { n } } pub(in super::super) fn near() -> &'static str { "near" } }
    pub use self::hidden::Impl as Public;
    pub use hidden::make as create;
    pub(super) use hidden::near as close;
    pub use std::vec::Vec as List;
    pub mod all { pub use super::{create as c, List as L, *}; }
}
use outer::all::*;
use outer::Public as P;
fn main() {
    let v: L<P> = L::from([c(1), create(2)]);
    println!("{v:?} {}", outer::close());
    let Public { n } = P::default();
    println!("{n}");
}

// === a rename wins over a glob and the prelude
mod g { pub fn f() -> u8 { 1 } pub struct Option(pub u8); pub fn drop(x: u8) -> u8 { x + 1 } }
mod k { pub fn f2() -> u8 { 2 } }
use g::*;
use k::f2 as f;
use g::Option as Maybe;
use std::option::Option as Opt;
use std::string::String as Vec;
fn main() {
    println!("{} {} {}", f(), Maybe(3).0, drop(4));
    let o: Opt<u8> = Some(5);
    let s: Vec = Vec::from("text");
    println!("{o:?} {s} {}", Option(6).0);
}

// === generics through a renamed type
use std::collections::HashMap as Dict;
use std::rc::Rc as Shared;
use std::result::Result as Res;
type Out<T> = Res<T, Shared<str>>;
fn get(d: &Dict<&str, Shared<Vec<u8>>>, k: &str) -> Out<Shared<Vec<u8>>> { d.get(k).cloned().ok_or_else(|| Shared::from(format!("no {k}"))) }
fn main() {
    let mut d = Dict::<_, _>::new();
    d.insert("a", Shared::new(vec![1]));
    println!("{:?} {:?}", get(&d, "a"), get(&d, "b"));
    println!("{}", Shared::strong_count(&d["a"]));
    println!("{:?}", Res::<u8, ()>::Ok(1));
}

// === traits renamed in bounds, objects and impls
use std::fmt::{Debug as Dbg, Display as Show, Formatter as F, Result as R};
use std::iter::{FromIterator as From_, Iterator as Iter};
use std::ops::{Add as Plus, Fn as Call};
struct Pt(i32);
impl Show for Pt { fn fmt(&self, f: &mut F<'_>) -> R { write!(f, "<{}>", self.0) } }
impl Plus for Pt { type Output = Pt; fn add(self, o: Pt) -> Pt { Pt(self.0 + o.0) } }
impl From_<i32> for Pt { fn from_iter<I: IntoIterator<Item = i32>>(i: I) -> Pt { Pt(i.into_iter().sum()) } }
fn apply<T: Plus<Output = T> + Show>(a: T, b: T, f: &dyn Call(&T) -> String) -> String { f(&(a + b)) }
fn all(i: &mut dyn Iter<Item = u8>) -> impl Dbg { i.map(|x| x * 2).collect::<Vec<_>>() }
fn main() { println!("{} {} {:?}", apply(Pt(1), Pt(2), &|p| p.to_string()), (1..4).collect::<Pt>(), all(&mut [1, 2].into_iter())); }

// === primitive types have names of modules too
use std::primitive::u8 as byte;
use std::{f32::consts as c32, i32 as int_mod, u16};
fn f(b: byte) -> byte { b.wrapping_add(1) }
fn main() {
    println!("{} {} {}", f(byte::MAX), byte::from_str_radix("7", 8).unwrap(), int_mod::MAX);
    println!("{} {:.3}", u16::MAX, c32::E);
    let x: u16 = 5;
    println!("{}", x.count_ones());
}

// === macros renamed
mod mac { macro_rules! twice_ { ($e:expr) => { $e * 2 }; } pub(crate) use twice_ as twice; pub(crate) use twice_; }
use mac::twice as double;
use std::println as say;
use std::{assert_eq as same, format as fmt, vec as list};
fn main() { say!("{} {}", double!(4), mac::twice!(5)); same!(list![1; 2], [1, 1]); say!("{}", fmt!("{:>3}", 1)); say!("{}", mac::twice_!(1)); }

// === renames made by a macro
macro_rules! alias { ($($p:path => $n:ident),* $(,)?) => { $(use $p as $n;)* }; }
alias! { std::cell::Cell => Slot, std::cmp::Ordering::Less => Under, std::mem::swap => trade, }
macro_rules! local { ($n:ident) => {{ use std::cmp::max as $n; $n(1, 2) }}; }
fn main() {
    let s = Slot::new(1);
    s.set(2);
    let (mut a, mut b) = (1, 2);
    trade(&mut a, &mut b);
    println!("{} {} {a}{b} {}", s.get(), 1.cmp(&2) == Under, local!(m));
}

// === super, crate and self as roots
mod x {
    pub fn who() -> &'static str { "x" }
    pub mod y {
        use super::who as parent;
        use crate::x::z::who as cousin;
        use self::inner::who as child;
        pub fn who() -> String { format!("{} {} {}", parent(), cousin(), child()) }
        mod inner { use super::super::super::top as t; pub fn who() -> String { format!("inner {}", t()) } }
    }
    pub mod z { pub use self::who as me; pub fn who() -> &'static str { "z" } }
}
fn top() -> u8 { 7 }
use self::x::{y::who as below, z::me};
use x as ex;
fn main() { println!("{} {} {}", below(), me(), ex::who()); }

// === keywords made raw
mod r#mod { pub fn r#fn() -> u8 { 1 } pub struct r#Struct { pub r#in: u8 } #[allow(non_camel_case_types)] pub type r#type = u8; }
use r#mod as r#use;
use r#mod::{r#fn as r#match, r#type as ty, r#Struct as r#struct};
fn main() { println!("{} {} {}", r#match(), r#use::r#fn(), r#struct { r#in: 4 }.r#in as ty); }

// === associated items through renamed types
mod m {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
    pub struct Id(pub u16);
    impl Id { pub const NONE: Id = Id(0); pub fn next(self) -> Self { Id(self.0 + 1) } }
    pub trait Zero { const ZERO: Self; fn is_zero(&self) -> bool; }
    impl Zero for Id { const ZERO: Id = Id::NONE; fn is_zero(&self) -> bool { *self == Self::ZERO } }
}
use m::{Id as Key, Zero as Nil};
fn main() {
    println!("{:?} {:?} {}", Key::NONE.next(), <Key as Nil>::ZERO, Nil::is_zero(&Key(0)));
    let f: fn(u16) -> Key = Key;
    println!("{:?} {:?}", [3, 1].map(f).iter().max(), (0..2).map(Key).map(Key::next).collect::<std::collections::BTreeSet<_>>());
    match Key(0) { Key::NONE => println!("none"), Key(n) => println!("{n}") }
}

// === conversions between two types of the same name
mod v1 { #[derive(Debug)] pub struct Config { pub port: u16 } #[derive(Debug)] pub enum Error { Old } }
mod v2 { #[derive(Debug)] pub struct Config { pub port: u32, pub host: String } #[derive(Debug)] pub enum Error { New(super::v1::Error) } }
use v1::{Config as Old, Error as OldError};
use v2::{Config as New, Error as NewError, Error::New as Wrapped};
impl From<Old> for New { fn from(Old { port }: Old) -> New { New { port: port.into(), host: "h".into() } } }
impl From<OldError> for NewError { fn from(e: OldError) -> Self { Wrapped(e) } }
fn load(ok: bool) -> Result<Old, OldError> { if ok { Ok(Old { port: 80 }) } else { Err(OldError::Old) } }
fn up(ok: bool) -> Result<New, NewError> { Ok(load(ok)?.into()) }
fn main() { println!("{:?} {:?}", up(true), up(false)); }

// === async names from the runtime
use std::sync::Mutex as StdMutex;
use std::time::Duration as D;
use tokio::sync::{mpsc as chan, mpsc::error::TryRecvError as Nothing, Mutex as AsyncMutex};
use tokio::time::{sleep as nap, timeout as within};
use tokio::{spawn as go, task::JoinHandle as Handle};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = chan::channel::<u8>(2);
    let h: Handle<_> = go(async move { nap(D::from_millis(5)).await; tx.send(3).await.unwrap(); 4 });
    println!("{:?} {:?}", rx.try_recv() == Err(Nothing::Empty), within(D::from_millis(1), rx.recv()).await.is_err());
    println!("{:?} {}", rx.recv().await, h.await.unwrap());
    println!("{} {}", *AsyncMutex::new(5).lock().await, *StdMutex::new(6).lock().unwrap());
}

// === unused and duplicated renames are no error
#[allow(unused_imports)]
use std::collections::{BTreeSet as A, BTreeSet as B, HashSet as _};
use std::fmt as f1;
use std::fmt as f2;
#[allow(unused_imports)]
use {std::cmp as c, std::mem::{self, size_of as so}};
struct S;
impl f1::Display for S { fn fmt(&self, f: &mut f2::Formatter) -> f1::Result { f.write_str("S") } }
fn main() { let a: A<u8> = B::new(); println!("{} {S} {} {}", a.len(), so::<u32>(), mem::size_of::<u8>()); }

// === underscore imports of items that run no code, and const _
const _: u8 = 1;
const _: u8 = 2;
mod t { pub trait T { const K: u8; fn k(&self) -> u8 { Self::K } } impl T for () { const K: u8 = 8; } pub fn call() -> u8 { ().k() } }
mod u { pub use super::t::T as _; pub use super::t::call as _; pub fn f() -> u8 { ().k() + 1 } }
use u::*;
fn main() { println!("{} {}", f(), ().k()); }

// === a module with the name of a primitive type leaves it its name
mod i32 { pub const MAX: u8 = 7; pub fn of(x: i32) -> i64 { x as i64 + 1 } pub type T = super::Wide; }
type Wide = u128;
mod inner { pub use std::u16; pub fn f(x: u16) -> u16 { x.min(u16::MAX - 1) } }
fn main() {
    mod u8 { pub fn make() -> u8 { 5 } pub mod u8 { pub const K: u8 = 1; } }
    use u8 as byte;
    let x: u8 = u8::make();
    let y: Vec<i32> = vec![i32::of(3) as i32];
    let z: i32::T = 3;
    println!("{x} {y:?} {z} {} {} {}", i32::MAX, u8::u8::K, byte::make());
    println!("{} {} {}", u8::MAX, <i32>::MIN, inner::f(9));
}
