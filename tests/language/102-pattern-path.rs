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
#[allow(bindings_with_variant_name)] fn h(x: e) -> String { match x { a => format!("{a:?}") } }
fn main() {
    println!("{} {} {} {} {}", f(1), f(2), g(e::a), g(e::b), h(e::b));
    let NONE = 5; println!("{NONE}");
    { const X: i32 = 3; println!("{}", match 4 { X => "x", _ => "not" }); }
    println!("{}", match 4 { X => X + 1 });
}

// === a const with a type that derives equality, in structs and options and behind references
#[derive(PartialEq, Eq, Debug, Clone, Copy)]
struct Rgb(u8, u8, u8);
impl Rgb { const BLACK: Rgb = Rgb(0, 0, 0); const WHITE: Self = Self(255, 255, 255); }
const NONE: Option<Rgb> = None;
const RED: &Rgb = &Rgb(255, 0, 0);
const PAIR: (Rgb, &str) = (Rgb::BLACK, "night");
fn f(c: Option<Rgb>) -> &'static str { match c { NONE => "none", Some(Rgb::BLACK) => "black", Some(Rgb::WHITE) => "white", Some(Rgb(r, ..)) if r > 9 => "reddish", Some(_) => "some" } }
fn main() {
    println!("{} {} {} {}", f(None), f(Some(Rgb(0, 0, 0))), f(Some(Rgb::WHITE)), f(Some(Rgb(50, 0, 0))));
    match &Rgb(255, 0, 0) { RED => println!("red"), _ => println!("other") }
    match (Rgb(0, 0, 0), "night") { PAIR => println!("night"), _ => println!("day") }
    println!("{:?}", [Rgb::BLACK, Rgb::WHITE, *RED].iter().filter(|c| matches!(**c, Rgb::WHITE | Rgb(255, 0, 0))).collect::<Vec<_>>());
}

// === of strings, bytes, slices, arrays, floats and chars
const HELLO: &str = "hello"; const RAW: &[u8] = b"raw"; const ARR: [u8; 2] = [1, 2]; const SL: &[i32] = &[7, 8]; const PI: f64 = 3.0; const C: char = 'c'; const B: &[u8; 2] = b"ab";
fn s(x: &str) -> u8 { match x { HELLO => 1, "bye" => 2, _ => 0 } }
fn b(x: &[u8]) -> u8 { match x { RAW => 1, b"" => 2, [_, rest @ ..] => rest.len() as u8 + 10 } }
fn main() {
    println!("{}{}{} {}{}{}", s("hello"), s("bye"), s(""), b(b"raw"), b(&[]), b(&[1, 2, 3, 4]));
    println!("{} {}", matches!([1u8, 2], ARR), matches!(&[7, 8][..], SL));
    println!("{} {} {}", match 3.0 { PI => "pi", _ => "no" }, matches!(('c', "hello"), (C, HELLO)), match b"ab" { B => 'y', _ => 'n' });
    let owned = String::from("hello"); println!("{}", match owned.as_str() { HELLO => "same", _ => "not" });
    println!("{}", match Some(&owned[..]) { Some(HELLO) => 1, Some(_) => 2, None => 3 });
}

// === in let else, while let, for, parameters and closures
enum State { Idle, Busy(u8), Done }
use State::*;
struct Unit; struct Wrap(Unit, u8);
mod deep { pub mod er { #[derive(Clone, Copy, PartialEq)] pub enum Leaf { L, R } pub const LEFT: Leaf = Leaf::L; } }
fn only(Unit: Unit, Wrap(Unit, n): Wrap, (): ()) -> u8 { n }
fn name(s: &State) -> &'static str { let Busy(_) = s else { let Idle = s else { return "done" }; return "idle" }; "busy" }
fn main() {
    println!("{} {} {} {}", only(Unit, Wrap(Unit, 4), ()), name(&Idle), name(&Busy(1)), name(&Done));
    let f = |Unit, n: u8| n + 1; println!("{}", f(Unit, 1));
    let mut v = vec![deep::er::Leaf::R, deep::er::LEFT, deep::er::Leaf::L]; let mut n = 0;
    while let Some(deep::er::LEFT) = v.pop() { n += 1; } println!("{n} {}", v.len());
    for Wrap(Unit, k) in [Wrap(Unit, 1), Wrap(Unit, 2)] { print!("{k} "); } println!();
    let Unit = Unit; let x = if let deep::er::Leaf::R = deep::er::LEFT { 1 } else { 2 }; println!("{x}");
}

// === alternatives, nested, guarded, bound with at and by reference
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Op { Add, Sub, Mul, Div, Neg }
#[derive(Debug)]
enum Tok { Num(i64), Op(Op), Open, Close }
fn level(t: &Tok) -> Option<u8> { Some(match t { Tok::Op(Op::Add | Op::Sub) => 1, Tok::Op(Op::Mul | Op::Div) => 2, Tok::Op(o @ Op::Neg) if *o > Op::Div => 3, Tok::Open | Tok::Close => 0, Tok::Num(_) | Tok::Op(Op::Neg) => return None }) }
fn main() {
    let ts = [Tok::Num(1), Tok::Op(Op::Add), Tok::Op(Op::Div), Tok::Op(Op::Neg), Tok::Open, Tok::Close];
    println!("{:?}", ts.iter().map(level).collect::<Vec<_>>());
    if let [Tok::Num(n), Tok::Op(op @ (Op::Add | Op::Neg)), .., Tok::Close] = &ts { println!("{n} {op:?}"); }
    match (Op::Add, &Op::Mul) { (a @ Op::Add, &Op::Mul) | (Op::Mul, &a @ Op::Add) => println!("{a:?}"), _ => {} }
    let r = &&Op::Sub; println!("{}", match r { Op::Sub => "sub", _ => "?" });
    let mut m = Some(Op::Add); if let Some(x @ Op::Add) = &mut m { *x = Op::Div; } println!("{m:?}");
}

// === a type's own consts by Self and through its traits
trait Code { const OK: i32; const BAD: i32 = -1; fn say(n: i32) -> &'static str; }
struct Http; struct Exit;
impl Http { const GONE: i32 = 410; const T: (i32, bool) = (Self::GONE, true); fn t(p: (i32, bool)) -> bool { match p { Self::T => true, (Self::GONE, _) | _ => false } } }
impl Code for Http { const OK: i32 = 200; fn say(n: i32) -> &'static str { match n { <Self as Code>::OK => "ok", Self::BAD => "bad", Self::GONE => "gone", Http::GONE..=499 => "client", _ => "?" } } }
impl Code for Exit { const OK: i32 = 0; const BAD: i32 = 1; fn say(n: i32) -> &'static str { match n { Exit::OK => "done", <Exit as Code>::BAD => "failed", i32::MIN..=-1 => "neg", _ => "?" } } }
fn say<C: Code>(ns: &[i32]) -> String { ns.iter().map(|n| C::say(*n)).collect::<Vec<_>>().join(",") }
fn main() {
    println!("{} {}", say::<Http>(&[200, -1, 410, 411, 500]), say::<Exit>(&[0, 1, -1, 2]));
    println!("{} {}", Http::t((410, true)), Http::t((410, false)));
    println!("{} {}", matches!(255, u8::MAX), match f64::INFINITY { f64::INFINITY => "inf", f64::MIN..=f64::MAX => "fin", _ => "nan" });
}

// === of the standard library's unit variants
use std::cmp::Ordering::{self, *}; use std::sync::{atomic, mpsc}; use std::{fmt, num::IntErrorKind, io::ErrorKind, ops::{Bound, ControlFlow}};
fn o(a: u8, b: u8) -> char { match a.cmp(&b) { Less => '<', Equal => '=', Greater => '>' } }
fn p(s: &str) -> &'static str { match s.parse::<i8>().map_err(|e| e.kind().clone()) { Ok(_) => "ok", Err(IntErrorKind::Empty) => "empty", Err(IntErrorKind::PosOverflow | IntErrorKind::NegOverflow) => "over", Err(IntErrorKind::InvalidDigit) => "digit", Err(_) => "?" } }
fn main() {
    println!("{}{}{} {:?}", o(1, 2), o(2, 2), o(3, 2), ["", "1", "300", "-300", "x"].map(p));
    let (tx, rx) = mpsc::channel::<u8>(); println!("{}", matches!(rx.try_recv(), Err(mpsc::TryRecvError::Empty))); drop(tx);
    match rx.try_recv() { Err(mpsc::TryRecvError::Disconnected) => println!("gone"), _ => println!("?") }
    println!("{} {}", match std::io::Error::from(ErrorKind::NotFound).kind() { ErrorKind::NotFound => 1, ErrorKind::Other => 2, _ => 3 }, matches!(fmt::Error, fmt::Error));
    println!("{} {}", match (Bound::Unbounded::<u8>, ControlFlow::<(), ()>::Break(())) { (Bound::Unbounded, ControlFlow::Break(())) => "ub", _ => "?" }, matches!(atomic::Ordering::SeqCst, atomic::Ordering::SeqCst));
    let _: Option<Ordering> = None; println!("{:?}", 1.0.partial_cmp(&f64::NAN).map_or("none", |o| match o { Less | Equal | Greater => "some" }));
}

// === enums with numbers, converted back by consts and casts
#[repr(u8)] #[derive(Debug, Clone, Copy, PartialEq)]
enum Key { Up = b'u', Down = b'd', Esc = 27, Last }
impl Key { const ALL: [Key; 4] = [Key::Up, Key::Down, Key::Esc, Key::Last]; }
impl TryFrom<u8> for Key { type Error = u8; fn try_from(b: u8) -> Result<Key, u8> { const UP: u8 = Key::Up as u8; const DOWN: u8 = Key::Down as u8; const ESC: u8 = Key::Esc as u8; const LAST: u8 = ESC + 1; match b { UP => Ok(Key::Up), DOWN => Ok(Key::Down), ESC => Ok(Key::Esc), LAST => Ok(Key::Last), n => Err(n) } } }
fn main() {
    println!("{:?} {:?}", Key::try_from(b'd'), Key::try_from(28)); println!("{:?}", Key::try_from(3));
    println!("{}", Key::ALL.iter().all(|k| matches!(Key::try_from(*k as u8), Ok(x) if x == *k)));
    println!("{:?}", Key::ALL.map(|k| match k { Key::Up | Key::Down => 'v', Key::Esc => 'e', Key::Last => 'l' }));
    const FIRST: Key = Key::ALL[0]; println!("{}", match Key::Up { FIRST => "first", Key::Down | Key::Esc | Key::Last => "no", });
}

// === macros that are given paths, and that make consts and matches
macro_rules! table { ($n:ident : $($v:path => $s:expr),+ $(,)?) => { fn $n(x: &E) -> &'static str { match x { $($v => $s,)+ } } }; }
macro_rules! codes { ($($k:ident = $v:expr;)*) => { $(const $k: u16 = $v;)* fn code(n: u16) -> &'static str { match n { $($k => stringify!($k),)* _ => "?" } } }; }
macro_rules! is { ($e:expr, $($p:pat_param)|+) => { match $e { $($p)|+ => true, _ => false } }; }
macro_rules! variant { ($t:ident :: $v:ident) => { $t::$v }; }
mod m { pub enum E { A, B, C } pub use E::C as Sea; }
use m::E;
table! { short: E::A => "a", m::E::B => "b", crate::m::Sea => "c" }
codes! { OK = 200; MOVED = OK + 101; LOST = 404; }
fn main() {
    println!("{}{}{}", short(&E::A), short(&E::B), short(&E::C));
    println!("{} {} {} {}", code(200), code(301), code(404), code(1));
    println!("{} {}", is!(E::A, E::B | E::A), is!(E::C, variant!(E::B)));
}

// === drops and moves when the path matches or not
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
enum Slot { Full(D), Empty } struct U; impl Drop for U { fn drop(&mut self) { print!("~U "); } }
fn make(b: bool) -> Slot { if b { Slot::Full(D("full")) } else { Slot::Empty } }
fn main() {
    match make(true) { Slot::Empty => println!("e"), Slot::Full(_) => println!("f") } println!("|");
    match make(false) { Slot::Empty => println!("e"), Slot::Full(d) => println!("{}", d.0) }
    if let Slot::Empty = make(true) { println!("e"); } else { println!("else"); } println!("|");
    let U = U; println!("|"); let _ = U; println!("|"); let _u = U;
    match (U, D("t")) { (U, d) => println!("got {}", d.0) } println!("|");
    let s = make(true); if let Slot::Empty = s { println!("no"); } let Slot::Full(d) = s else { return }; println!("{}", d.0);
}

// === imports of variants, globs, renames and what local names hide
mod shapes { #[derive(Debug, PartialEq)] pub enum Shape { Dot, Line, None } pub use self::Shape::{Dot, Line as Stroke}; pub const MAX: u8 = 3; pub static S: u8 = 4; }
use shapes::{Dot, MAX as TOP, Shape::{self, None as Nothing}, Stroke};
fn f(s: &Shape) -> u8 { match s { Dot => 1, Stroke => 2, Nothing => 3 } }
fn g(s: Shape) -> u8 { use Shape::*; match s { Dot => 1, Line => 2, None => 3 } }
fn h(n: u8) -> &'static str { const LOW: u8 = TOP - 3; match n { LOW => "low", TOP => "top", high => if high > shapes::S { "high" } else { "mid" } } }
fn main() {
    println!("{}{}{} {}{}{}", f(&Dot), f(&Stroke), f(&Nothing), g(Dot), g(Stroke), g(Shape::None));
    println!("{} {} {} {}", h(0), h(3), h(4), h(5));
    { const X: Option<u8> = Some(2); match Some(2) { X => println!("X"), _ => println!("_") } }
    { use std::option::Option::None as Absent; match Some(1) { Absent => println!("absent"), Some(n) => println!("{n}") } }
    let Dotty = 5; println!("{Dotty}");
}

// === generic enums and consts of generic types, with turbofish and qualified selves
enum Tree<T> { Leaf, Node(Box<(Tree<T>, T, Tree<T>)>) }
impl<T: Ord> Tree<T> { const NIL: Option<&'static u8> = None;
    fn add(self, t: T) -> Self { match self { Self::Leaf => Tree::<T>::Node(Box::new((Self::Leaf, t, Tree::Leaf))), Self::Node(n) => { let (l, v, r) = *n; if t < v { Self::Node(Box::new((l.add(t), v, r))) } else { Self::Node(Box::new((l, v, r.add(t)))) } } } }
    fn depth(&self) -> usize { match self { Tree::<T>::Leaf => 0, Tree::<T>::Node(n) => 1 + n.0.depth().max(n.2.depth()) } } }
trait Nil { type E; fn nil(e: &Self::E) -> bool; } impl Nil for u8 { type E = Option<u8>; fn nil(e: &Self::E) -> bool { matches!(e, Option::<u8>::None) } }
struct P<T>(std::marker::PhantomData<T>); type Al = Tree<char>;
fn main() {
    println!("{}", [5, 2, 8, 9].into_iter().fold(Tree::Leaf, Tree::add).depth());
    println!("{} {}", u8::nil(&None), match Al::Leaf { Al::Leaf => "leaf", Al::Node(_) => "node" });
    println!("{}", match None::<&u8> { Tree::<char>::NIL => "nil", _ => "some" });
    let P(std::marker::PhantomData) = P::<u8>(std::marker::PhantomData); match std::marker::PhantomData::<str> { std::marker::PhantomData => println!("phantom") }
    println!("{}", match Ok::<(), ()>(()) { Result::Ok(()) => 1, Result::<(), ()>::Err(()) => 2 });
}

// === in async code: states, channels' errors and timeouts
use tokio::{sync::{mpsc::{self, error::{TryRecvError, TrySendError}}, oneshot}, time::{self, Duration}};
#[derive(Clone, Copy, Debug, PartialEq)] enum Ev { Tick, Stop } const LAST: Ev = Ev::Stop;
async fn next(n: &mut u8) -> Ev { tokio::task::yield_now().await; *n += 1; match *n { 0..=2 => Ev::Tick, _ => LAST } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut n = 0; while let Ev::Tick = next(&mut n).await { print!("tick "); } println!("{n}");
    let (tx, mut rx) = mpsc::channel(1); println!("{}", matches!(rx.try_recv(), Err(TryRecvError::Empty)));
    tx.try_send(LAST).unwrap(); match tx.try_send(Ev::Tick) { Err(TrySendError::Full(Ev::Tick)) => println!("full"), other => println!("{other:?}") }
    tokio::select! { Some(LAST) = rx.recv() => println!("last"), else => println!("else") }
    drop(tx); println!("{}", match rx.try_recv() { Err(TryRecvError::Disconnected) => "gone", _ => "?" });
    let (a, mut b) = oneshot::channel::<()>(); println!("{}", matches!(b.try_recv(), Err(oneshot::error::TryRecvError::Empty))); drop(a); println!("{}", matches!(b.try_recv(), Err(oneshot::error::TryRecvError::Closed)));
    match time::timeout(Duration::from_millis(5), std::future::pending::<()>()).await { Ok(()) => println!("?"), Err(_) => println!("late") }
}

// === statements' and arms' corners: blocks, ranges by path, negative and nested consts
mod lim { pub const LO: i8 = -10; pub const HI: i8 = 10; pub struct Z; impl Z { pub const MID: i8 = 0; } }
const NEG: i8 = -LOCAL; const LOCAL: i8 = 50; const ANY: () = (); const DEEP: Option<Option<(u8, char)>> = Some(Some((1, 'x')));
fn f(n: i8) -> &'static str { match n { i8::MIN..NEG => "min", NEG => "neg", lim::Z::MID => "mid", lim::LO..=lim::HI => "in", LOCAL.. => "high", _ => "gap" } }
fn main() {
    println!("{:?}", [-100, -50, 0, 5, 50, 20].map(f));
    match () { ANY => println!("unit") }
    println!("{}", match Some(Some((1, 'x'))) { DEEP => 1, Some(Some((1, _))) => 2, Some(None) | None => 3, Some(Some(_)) => 4 });
    println!("{}", if let (NEG, Some(lim::HI)) = (-50, Some(10)) { "both" } else { "not" });
    let t = match 7u8 { x if { const SEVEN: u8 = 7; matches!(x, SEVEN) } => { const R: &str = "seven"; R } _ => "other" }; println!("{t}");
    match LOCAL { LOCAL => println!("itself"), _ => println!("no") }
}
