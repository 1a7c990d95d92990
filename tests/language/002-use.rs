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
