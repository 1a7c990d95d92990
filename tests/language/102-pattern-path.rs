// === unit variants, structs, consts and associated consts through every path
mod m {
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Dir {
        N,
        E,
        S,
    }
    pub use Dir::E as East;
    pub const DEFAULT: Dir = Dir::S;
    #[derive(PartialEq, Eq, Debug)]
    pub struct Unit;
    pub mod deep {
        pub use super::Dir::*;
        pub const ZERO: i32 = 0;
    }
    impl Dir {
        pub const FIRST: Dir = Dir::N;
        pub fn is(self) -> u8 {
            match self {
                Self::FIRST => 1,
                super::m::East => 2,
                DEFAULT => 3,
            }
        }
    }
}
use m::{deep, Dir};
type Alias = m::Dir;
trait HasMax {
    const MAX: i32;
}
impl HasMax for Dir {
    const MAX: i32 = 9;
}
fn num(n: i32) -> &'static str {
    match n {
        deep::ZERO => "zero",
        <Dir as HasMax>::MAX => "max",
        i32::MIN => "min",
        std::i32::MAX => "std max",
        <i32>::BITS_I => "bits",
        _ => "other",
    }
}
trait Bits {
    const BITS_I: i32;
}
impl Bits for i32 {
    const BITS_I: i32 = 32;
}
fn main() {
    println!("{:?}", [Dir::N, Dir::E, Dir::S].map(Dir::is));
    println!("{:?}", [0, 9, i32::MIN, i32::MAX, 32, 5].map(num));
    for d in [Alias::N, deep::E, m::DEFAULT] {
        let s = match (d, m::Unit) {
            (Alias::N, m::Unit) => "n",
            (crate_like::E, _) => "e",
            (self::m::Dir::S, m::Unit {}) => "s",
        };
        print!("{s} ");
    }
    println!();
    let None::<i32> = None else { panic!() };
    if let Option::Some(Dir::N | Dir::S) | Option::None = Some(Dir::S) {
        println!("some");
    }
}
use m::Dir as crate_like;

// === bindings against paths: what a lower-case or upper-case name means
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
#[allow(non_camel_case_types)]
enum E {
    red,
    Blue,
}
#[allow(non_upper_case_globals)]
const limit: u8 = 10;
static STAT: u8 = 3;
fn f(n: u8) -> String {
    use E::*;
    match n {
        limit => "limit".into(),
        Other if Other == STAT => format!("stat {Other}"),
        Blue2 => format!("bound {Blue2} {:?}", match E::Blue { red => red, Blue => Blue }),
    }
}
fn main() {
    println!("{} {} {}", f(10), f(3), f(4));
    let g = |e: E| match e {
        E::red => 1,
        self::E::Blue => 2,
    };
    println!("{} {}", g(E::red), g(E::Blue));
    fn inner(x: Option<E>) -> bool {
        use E::red as Crimson;
        matches!(x, Some(Crimson))
    }
    println!("{} {}", inner(Some(E::red)), inner(Some(E::Blue)));
    const limit2: Option<E> = Some(E::Blue);
    if let limit2 = Some(E::Blue) {
        println!("const pattern");
    }
}

// === macros, generics and Self paths
macro_rules! is { ($p:path, $e:expr) => { match $e { $p => true, _ => false } }; }
macro_rules! variants { ($t:ident { $($v:ident),* }) => { #[derive(Debug, Clone, Copy)] enum $t { $($v),* } impl $t { const ALL: &'static [$t] = &[$($t::$v),*]; fn name(self) -> &'static str { match self { $(Self::$v => stringify!($v)),* } } } }; }
variants!(Color { Red, Green });
#[derive(Debug)]
enum Gen<T> {
    Empty,
    Full(T),
}
impl<T> Gen<T> {
    const NONE: Option<()> = None;
    fn empty(&self) -> bool {
        match (self, Self::NONE) {
            (Gen::<T>::Empty, None) => true,
            (Self::Full(_), _) => false,
            _ => unreachable!(),
        }
    }
}
struct Cfg<const N: usize>;
impl<const N: usize> Cfg<N> {
    const HALF: usize = N / 2;
}
fn half(n: usize) -> &'static str {
    match n {
        Cfg::<10>::HALF => "five",
        Cfg::<4>::HALF => "two",
        _ => "?",
    }
}
fn main() {
    println!("{} {} {}", is!(Color::Red, Color::Green), is!(std::option::Option::None, None::<u8>), is!(u8::MAX, 255));
    println!("{:?}", Color::ALL.iter().map(|c| c.name()).collect::<Vec<_>>());
    println!("{} {}", Gen::<u8>::Empty.empty(), Gen::Full('c').empty());
    println!("{:?}", [5, 2, 0].map(half));
}

// === consts of every type, in every kind of pattern
mod k { pub const A: u8 = 1; pub const S: &str = "s"; pub const B: &[u8] = b"by"; pub const C: char = 'c'; pub const T: (u8, &str) = (1, "t"); pub const ARR: [i8; 2] = [-1, 1]; pub const O: Option<u8> = Some(4); pub const F: f64 = 1.5; pub const R: &Option<&str> = &Some("r"); pub const U: () = (); pub const BO: bool = true; }
use k::{A as ALIAS, *};
fn main() {
    println!("{:?}", [0u8, 1, 2].map(|x| match x { ALIAS => "a", k::A.. => "more", _ => "less" }));
    println!("{} {} {}", matches!("s", S), matches!(b"by" as &[u8], B), matches!('c', k::C));
    println!("{} {} {}", matches!((1, "t"), T), matches!([-1i8, 1], ARR), matches!(Some(4u8), O));
    println!("{} {} {} {}", matches!(1.5, F), matches!(&Some("r"), R), matches!((), U), match false { BO => 1, _ => 2 });
    if let [ALIAS, rest @ .., 9] = [1, 2, 9] { println!("{rest:?}"); }
    if let (S | "z", Some(ALIAS | 7)) = ("z", Some(7)) { println!("yes"); }
    let v = vec![("s", 1u8)]; for p in &v { match p { (S, ALIAS) => println!("both"), _ => {} } }
    println!("{}", match u8::MAX { u8::MIN => "min", std::u8::MAX => "max", _ => "" });
}

// === unit structs and variants by Self, alias, use, generics and qualified paths
#[derive(PartialEq, Clone, Copy, Debug)] struct U;
#[derive(Clone, Copy, Debug)] enum Dir { N, E, S, W }
type D2 = Dir;
impl Dir {
    const UP: Self = Self::N;
    fn turn(self) -> Self { use Dir::*; match self { N => E, E => S, S => W, W => N } }
    fn is_up(self) -> bool { matches!(self, Self::N) }
    fn name(&self) -> &'static str { match *self { D2::N | <Dir>::S => "vertical", Dir::E | self::Dir::W => "horizontal" } }
}
enum G<T> { Zero, One(T) }
fn g<T>(x: &G<T>) -> u8 { match x { G::Zero => 0, G::<T>::One(_) => 1 } }
fn main() {
    println!("{:?} {} {}", Dir::UP.turn().turn(), Dir::UP.is_up(), Dir::W.name());
    let U = U; let u = match U { U => "unit" };
    println!("{u} {} {}", g(&G::<u8>::Zero), g(&G::One("x")));
    println!("{:?}", [Dir::N, Dir::E].map(|d| if let Dir::N = d { 1 } else { 2 }));
    println!("{}", matches!(Some(Dir::S), Some(D2::S)));
}

// === associated consts of traits and types, by type, by path and in macros
trait Lim { const LO: i32; const HI: i32 = 100; }
struct A; struct B;
impl Lim for A { const LO: i32 = 1; }
impl Lim for B { const LO: i32 = -1; const HI: i32 = 5; }
impl A { const MAGIC: &'static str = "magic"; }
macro_rules! class { ($t:ty, $x:expr) => { match $x { <$t>::LO => "lo", <$t as Lim>::HI => "hi", x if x > <$t>::HI => "over", _ => "mid" } } }
fn main() {
    println!("{} {} {} {}", class!(A, 1), class!(A, 100), class!(B, 100), class!(B, 0));
    println!("{} {}", matches!("magic", A::MAGIC), match -1 { A::LO..=A::HI => "a", B::LO..=<B as Lim>::HI => "b", _ => "" });
    println!("{:?}", match i8::MAX { i8::MIN..=-1 => "neg", 0 => "zero", 1..=i8::MAX => "pos" });
}

// === names that look like bindings: what decides is what is in scope
#[allow(non_upper_case_globals)] const low: u8 = 1;
#[allow(non_camel_case_types)] #[derive(Debug)] enum e { a, b }
fn f(x: u8) -> String { match x { low => "const".into(), other => format!("bound {other}") } }
fn g(x: e) -> u8 { use e::*; match x { a => 1, b => 2 } }
fn h(x: e) -> String { match x { a => format!("{a:?}") } }
fn main() {
    println!("{} {} {} {} {}", f(1), f(2), g(e::a), g(e::b), h(e::b));
    let NONE = 5; println!("{NONE}");
    { const X: i32 = 3; println!("{}", match 4 { X => "x", _ => "not" }); }
    println!("{}", match 4 { X => X + 1 });
}
