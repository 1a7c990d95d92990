// === use of std items and aliases
use std::collections::{BTreeMap, HashMap as Map, hash_map::Entry};
use std::fmt::{self, Display, Formatter, Write as _};
use std::io::Write as IoWrite;
struct P(i32);
impl Display for P { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { write!(f, "P<{}>", self.0) } }
fn main() {
    let mut m: Map<&str, Vec<i32>> = Map::new();
    for (i, w) in "a b a c b a".split(' ').enumerate() {
        match m.entry(w) { Entry::Occupied(mut e) => e.get_mut().push(i as i32), Entry::Vacant(e) => { e.insert(vec![i as i32]); } }
    }
    let sorted: BTreeMap<_, _> = m.into_iter().collect();
    println!("{:?}", sorted);
    let mut s = String::new();
    write!(s, "{}-{}", P(1), P(2)).unwrap();
    println!("{}", s);
    let mut out = Vec::new();
    writeln!(&mut out, "x").unwrap();
    println!("{:?}", out);
}

// === use self and super in nested modules
mod geometry {
    pub mod shapes {
        use super::util::{area_of, Scale};
        pub struct Square { pub side: f64 }
        impl Scale for Square { fn scale(&mut self, by: f64) { self.side *= by; } }
        impl Square { pub fn area(&self) -> f64 { area_of(self.side, self.side) } }
    }
    pub mod util {
        pub fn area_of(w: f64, h: f64) -> f64 { w * h }
        pub trait Scale { fn scale(&mut self, by: f64); }
        pub use self::deep::NAME as UNIT;
        pub mod deep { pub const NAME: &str = "cm"; pub(in super::super) fn hidden() -> u8 { super::super::LEVEL } }
    }
    const LEVEL: u8 = 3;
    pub fn level() -> u8 { self::util::deep::hidden() }
    pub use shapes::Square;
}
use geometry::{util::{Scale as _, UNIT}, Square, level};
fn main() {
    let mut s = Square { side: 2.0 };
    s.scale(1.5);
    println!("{}{} {}", s.area(), UNIT, level());
}

// === use of enum variants
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Dir { North, East, South, West }
use Dir::*;
impl Dir {
    fn turn(self) -> Self { match self { North => East, East => South, South => West, West => North } }
    const ALL: [Dir; 4] = [North, East, South, West];
}
mod op { #[derive(Debug)] pub enum Op { Add(i32), Neg, Mul { by: i32 } } }
use op::Op::{self, Add, Mul, Neg};
fn run(ops: &[Op]) -> i32 { ops.iter().fold(0, |a, o| match o { Add(n) => a + n, Neg => -a, Mul { by } => a * by }) }
fn main() {
    println!("{:?}", Dir::ALL.iter().map(|d| d.turn()).collect::<Vec<_>>());
    println!("{} {:?}", run(&[Add(3), Mul { by: 4 }, Neg, Op::Add(1)]), Mul { by: 2 });
    println!("{}", North < West);
}

// === use inside functions and blocks shadows
fn max(a: i32, _b: i32) -> i32 { a * 100 }
fn main() {
    println!("{}", max(1, 2));
    {
        use std::cmp::max;
        println!("{}", max(1, 2));
    }
    fn inner() -> usize { use std::mem::size_of; size_of::<u64>() }
    println!("{}", inner());
    let f = |x: f64| { use std::f64::consts::PI; (x * PI).round() };
    println!("{}", f(2.0));
    use std::cmp::Reverse;
    let mut v = [3, 1, 2];
    v.sort_by_key(|&x| Reverse(x));
    println!("{:?}", v);
}

// === pub use makes a facade, globs lose to names
mod a { pub fn f() -> &'static str { "a::f" } pub fn g() -> &'static str { "a::g" } pub struct T; }
mod b { pub fn f() -> &'static str { "b::f" } pub fn h() -> &'static str { "b::h" } }
mod facade { pub use super::a::*; pub use super::b::{f, h as renamed}; }
use facade::*;
fn g() -> &'static str { "own g" }
fn main() {
    let _t = T;
    println!("{} {} {}", f(), g(), renamed());
    println!("{} {}", facade::g(), self::a::f());
}

// === use of a trait makes its methods visible
mod traits {
    pub trait Double { fn double(&self) -> Self; }
    impl Double for i32 { fn double(&self) -> i32 { self * 2 } }
    impl Double for String { fn double(&self) -> String { self.repeat(2) } }
    pub mod prelude { pub use super::Double; pub use super::super::Halve as _; }
}
pub trait Halve { fn halve(&self) -> i32; }
impl Halve for i32 { fn halve(&self) -> i32 { self / 2 } }
mod user {
    use super::traits::prelude::*;
    pub fn go() -> (i32, String, i32) { (4.double(), "ab".to_string().double(), 9.halve()) }
}
fn main() { println!("{:?}", user::go()); }

// === names live in three namespaces
mod m {
    pub struct Point { pub x: i32 }
    #[allow(non_snake_case)] pub fn Point(x: i32) -> Point { Point { x } }
    #[macro_export] macro_rules! never { () => { 1 } }
}
use m::Point;
#[allow(non_camel_case_types)] type vec3 = (i32, i32, i32);
fn vec3(a: i32) -> vec3 { (a, a, a) }
fn main() {
    let p: Point = Point(4);
    let Point { x } = p;
    println!("{} {:?}", x, vec3(2));
}

// === use of associated-like paths and primitives' modules
use std::{i32, u8, f64};
use std::string::ToString;
use core::str::FromStr;
use std::num::{ParseIntError, ParseFloatError};
fn parse(s: &str) -> Result<i32, ParseIntError> { i32::from_str(s) }
fn fl(s: &str) -> Result<f64, ParseFloatError> { f64::from_str(s) }
fn main() {
    println!("{} {} {}", i32::MAX, u8::MAX, f64::EPSILON > 0.0);
    println!("{:?} {:?}", parse("12"), parse("1x").map_err(|e| e.to_string()));
    println!("{:?} {}", fl("1.5"), fl("z").unwrap_err());
}

// === use with underscore, crate-like nesting and consts
mod config {
    pub const SIZE: usize = 4;
    pub static NAMES: [&str; SIZE] = ["w", "x", "y", "z"];
    pub mod limits { pub const LOW: i64 = -super::HIGH; }
    pub const HIGH: i64 = 1 << 40;
    pub type Grid = [[u8; SIZE]; 2];
    pub fn grid() -> Grid { [[1; SIZE], [2; SIZE]] }
}
use config::{limits::LOW, *};
fn main() {
    let g: Grid = grid();
    println!("{} {} {} {:?}", LOW, HIGH, NAMES[SIZE - 1], g);
}

// === tokio and futures imports
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot, Mutex};
use tokio::time::{self, sleep};
#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<(u32, oneshot::Sender<u32>)>(4);
    let sum = Arc::new(Mutex::new(0));
    let s2 = Arc::clone(&sum);
    let h = tokio::spawn(async move { while let Some((n, back)) = rx.recv().await { *s2.lock().await += n; back.send(n * n).unwrap(); } });
    for i in 1..=3 { let (a, b) = oneshot::channel(); tx.send((i, a)).await.unwrap(); println!("{}", b.await.unwrap()); }
    drop(tx);
    h.await.unwrap();
    println!("{}", sum.lock().await);
    let r = time::timeout(Duration::from_millis(5), sleep(Duration::from_secs(10))).await;
    println!("{}", r.is_err());
}

// === braces: empty, nested, self in them, trailing commas, one for many crates
mod a { pub mod b { pub fn f() -> u8 { 1 } pub mod c { pub const C: u8 = 3; pub struct S(pub u8); } } pub fn g() -> u8 { 2 } }
use a::{};
use a::{b::{self, c::{self as sea, C, S,},}, g,};
use {std::fmt::{self, Write as _}, core::{mem, cmp::{self, Ordering::{Less, *}}},};
use std::collections::{self as coll, btree_map::{self, BTreeMap}};
struct W;
impl fmt::Display for W { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str("w") } }
fn main() {
    let mut s = String::new();
    write!(s, "{}{}{}{}{}", b::f(), g(), C, sea::C, S(9).0).unwrap();
    println!("{} {} {:?}", s, W, [1.cmp(&2) == Less, 3.cmp(&2) == Greater, cmp::max(1, 2) == 2]);
    println!("{} {}", mem::size_of::<u16>(), mem::replace(&mut s, String::from("new")));
    let mut m: BTreeMap<i32, coll::VecDeque<u8>> = btree_map::BTreeMap::new();
    m.entry(1).or_default().push_front(4);
    println!("{:?}", m);
}

// === crate, self and super paths from deep inside
pub fn depth() -> u32 { 0 }
mod one {
    pub fn depth() -> u32 { super::depth() + 1 }
    pub mod two {
        use super::super::depth as top;
        use self::three::depth as below;
        use crate::one;
        pub fn depth() -> u32 { super::depth() + 1 }
        pub mod three { pub fn depth() -> u32 { crate::one::two::depth() + 1 } pub(in crate::one) fn secret() -> &'static str { "one only" } }
        pub fn all() -> Vec<u32> { vec![top(), one::depth(), self::depth(), below(), crate::depth()] }
    }
    pub fn secret() -> &'static str { use crate::one::two::three; three::secret() }
}
fn main() {
    println!("{:?} {}", one::two::all(), one::secret());
    fn inner() -> u32 { mod m { pub fn f() -> u32 { super::depth() * 10 + 7 } } m::f() }
    println!("{} {}", inner(), { use crate::one::two::{self, three::depth}; depth() + two::depth() });
}

// === one name, three namespaces, from three modules at once
mod types { #[allow(non_camel_case_types)] #[derive(Debug)] pub struct thing { pub n: i32 } }
mod values { pub fn thing() -> i32 { 41 } }
mod macros { macro_rules! thing { ($e:expr) => { $e + 1 } } pub(crate) use thing; }
use macros::thing;
use types::thing;
use values::thing;
mod all { pub use super::{types::thing, values::thing}; pub(crate) use super::macros::thing; }
mod user { use super::all::*; pub fn go() -> (i32, thing) { (thing!(thing()), thing { n: 5 }) } }
fn main() {
    println!("{}", thing!(thing()));
    let t: thing = thing { n: thing!(1) };
    println!("{:?} {:?}", t, user::go());
}

// === glob imports: chains, cycles, diamonds, later items win
mod base { #[derive(Debug, Default, Clone)] pub struct Item(pub u8); pub fn who() -> &'static str { "base" } pub trait Hi { fn hi(&self) -> String; } impl Hi for Item { fn hi(&self) -> String { format!("hi {}", self.0) } } }
mod left { pub use super::base::*; pub use super::right::*; pub fn l() -> u8 { r() } }
mod right { pub use super::base::*; pub use super::left::*; pub fn r() -> u8 { 8 } }
mod top { pub use super::left::*; pub use super::right::*; pub fn who() -> &'static str { "top" } }
use top::*;
fn main() {
    println!("{} {} {}", Item(l()).hi(), who(), left::who());
    {
        use base::*;
        println!("{}", who());
        fn who() -> &'static str { "own" }
        println!("{} {}", who(), right::l());
    }
    println!("{:?}", right::Item::default().clone());
}

// === block imports: before their use statement, over locals and outer names
mod m { pub const LIMIT: i32 = 7; pub fn f() -> &'static str { "m::f" } pub enum E { A, B } }
const LIMIT: i32 = 1;
fn f() -> &'static str { "outer f" }
fn main() {
    println!("{} {}", f(), LIMIT);
    { println!("{} {}", f(), LIMIT); use m::{f, LIMIT}; }
    let f = || "local";
    { use m::f as g; println!("{} {}", f(), g()); }
    let which = |e| { use m::E::*; match e { A => "a", B => "b" } };
    println!("{}{}", which(m::E::A), which(m::E::B));
    let n = match 7 { m::LIMIT => { use std::cmp::min as f; f(LIMIT, 5) } _ => 0 };
    println!("{} {}", n, f());
    for _ in 0..1 { use std::fmt::Debug; fn d<T: Debug>(t: T) -> String { format!("{:?}", t) } println!("{}", d("x")); }
}

// === variants of enums: renamed, of generic enums, through aliases, in impls and patterns
mod shape { pub enum Shape<T> { Dot, Line { len: T }, Box(T, T) } pub type S = Shape<i32>; }
use shape::Shape::{self, Box as Rect, Dot as Point, Line};
use std::{option::Option::{self as Maybe, None as Nothing, Some as Just}, result::Result::*};
impl<T: Copy + std::ops::Mul<Output = T> + Default> Shape<T> {
    fn area(&self) -> T { match *self { Rect(a, b) => a * b, Point | Line { .. } => T::default() } }
    fn len(&self) -> Maybe<T> { if let Line { len } = self { Just(*len) } else { Nothing } }
}
fn half(n: i32) -> Result<i32, i32> { if n % 2 == 0 { Ok(n / 2) } else { Err(n) } }
fn main() {
    let all: [shape::S; 3] = [Point, Line { len: 4 }, Rect(3, 5)];
    println!("{:?} {:?}", all.iter().map(Shape::area).collect::<Vec<_>>(), all.iter().filter_map(|s| s.len()).next());
    println!("{:?} {:?} {:?}", half(6), half(7), shape::S::Dot.len());
    let mk: fn(u8, u8) -> Shape<u8> = Rect;
    println!("{:?}", [(2, 3), (4, 5)].map(|(a, b)| mk(a, b).area()));
}

// === traits by underscore, twice, by glob; methods without the name
mod tr {
    pub trait Loud { fn loud(&self) -> String; }
    impl<T: ToString + ?Sized> Loud for T { fn loud(&self) -> String { self.to_string() + "!" } }
    pub trait Quiet { const MARK: char = '.'; fn quiet(&self) -> String where Self: std::fmt::Debug { format!("{:?}{}", self, Self::MARK) } }
    impl Quiet for i32 { const MARK: char = ','; }
    impl Quiet for &str {}
}
mod prelude { pub use super::tr::{Loud as _, Quiet as _}; }
use prelude::*;
struct Loud;
mod inner { #[allow(unused_imports)] use super::tr::Loud as _; use super::tr::{self, *}; pub fn f() -> String { tr::Loud::loud(&1) + &2.quiet() + &String::from(<i32 as Quiet>::MARK) } }
fn main() {
    let _l = Loud;
    println!("{} {} {}", 5.loud(), "x".quiet(), "y".loud());
    println!("{}", inner::f());
}

// === names of the prelude and of primitives, shadowed and reached again
mod own { #[derive(Debug, PartialEq)] pub enum Option { Some(u8), Neither } pub struct Vec(pub i32); #[allow(non_camel_case_types)] pub type u8 = std::primitive::u8; pub fn drop<T>(_: T) -> &'static str { "kept" } }
mod user {
    use super::own::{drop, Option, Option::*, Vec};
    pub fn go() -> (Option, i32, &'static str, std::option::Option<u16>) { (Some(3), Vec(4).0, drop(1), Result::<u16, ()>::Ok(9).ok()) }
    pub fn other() -> ::std::vec::Vec<Option> { vec![Neither, Some(1)] }
}
#[allow(non_camel_case_types)] mod prim { #[derive(Debug)] pub struct i32(pub ::core::primitive::i32); pub fn f(n: std::primitive::i32) -> i32 { i32(n) } }
use std::string::String as Str;
struct String(Str);
fn main() {
    println!("{:?} {:?} {:?}", user::go(), user::other(), prim::f(3));
    let s = String("abc".into());
    println!("{} {}", s.0, Str::from("x") + "y");
}

// === re-exports of re-exports, of fields' types, of consts and statics; extern crate
extern crate std as standard;
extern crate core;
mod deep { mod secret { pub struct Key(u32); impl Key { pub const ZERO: Key = Key(0); pub fn next(self) -> Key { Key(self.0 + 1) } pub fn show(&self) -> u32 { self.0 } } pub static NAMES: [&str; 2] = ["k0", "k1"]; } pub mod api { pub use super::secret::{Key, NAMES as LABELS}; } pub use api::*; }
pub mod v1 { pub use super::deep::Key; pub use super::deep::LABELS as L; }
pub mod v2 { pub use super::v1::*; pub use super::v1 as old; }
use standard::collections::BTreeSet as Set;
use core::iter::{once, repeat as again};
fn main() {
    let k: v2::old::Key = v1::Key::ZERO.next();
    println!("{} {}", k.show(), v2::L[k.show() as usize]);
    let s: Set<_> = once(3).chain(again(1).take(2)).collect();
    println!("{:?} {}", s, standard::mem::size_of_val(&1u8));
}

// === raw names, and modules named like things of the language's library
mod r#fn { pub fn r#match(r#type: i32) -> i32 { r#type * 2 } pub struct r#Struct { pub r#in: u8 } }
use r#fn::{r#match as matched, r#Struct};
mod std_like { pub mod fmt { pub fn format() -> &'static str { "not std" } } pub mod vec { pub const fn len() -> usize { 3 } } }
use std_like::{fmt, vec};
macro_rules! local { () => { "local macro" } }
pub(crate) use local as renamed;
mod elsewhere { pub fn f() -> &'static str { crate::renamed!() } pub fn g() -> String { use super::renamed as again; again!().to_uppercase() } }
fn main() {
    println!("{} {} {}", matched(4), Struct { r#in: 5 }.r#in, fmt::format());
    let a = [0u8; vec::len()];
    println!("{:?} {:?} {} {}", a, std::vec![1], elsewhere::f(), elsewhere::g());
}
