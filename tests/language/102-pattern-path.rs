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
