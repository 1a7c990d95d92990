// === on items, impls, fields, variants and arms
#[derive(Debug, Default, Clone, PartialEq)]
struct S { #[cfg(debug_assertions)] a: i32, #[cfg(not(debug_assertions))] a: String, #[cfg(any())] never: NoSuchType, b: u8 }
#[derive(Debug)] enum E { One, #[cfg(all())] Two(i32), #[cfg(windows)] Win(NoSuch) }
impl S { #[cfg(debug_assertions)] fn kind(&self) -> &str { "debug" } #[cfg(not(debug_assertions))] fn kind(&self) -> &str { "release" } #[cfg(any())] fn broken(&self) -> Nope { nope!() } }
#[cfg(any())] impl Nothing for S {}
fn name(e: &E) -> String { match e { E::One => "one".into(), #[cfg(all())] E::Two(n) => format!("two {n}"), #[cfg(windows)] E::Win(_) => "win".into() } }
fn main() {
    let s = S { a: 4, b: 2, #[cfg(any())] never: 3 };
    let S { a, #[cfg(any())] never, b } = s.clone();
    println!("{s:?} {a} {b} {} {} {}", s.kind(), name(&E::One), name(&E::Two(2)));
}

// === on statements, expressions in lists, blocks and lets
fn main() {
    #[cfg(any())] let x = undefined();
    #[cfg(all())] let x = 1;
    #[cfg(not(all()))] { compile_error!("no") }
    #[cfg(all())] { println!("block {x}"); }
    let v = vec![1, #[cfg(any())] 2, #[cfg(all())] 3];
    let a = [#[cfg(any())] "a", "b"];
    let t = (1, #[cfg(any())] 2, 'c');
    #[cfg(any())] println!("never");
    #[cfg(all())] println!("{v:?} {a:?} {t:?}");
    fn f(#[cfg(any())] a: i32, b: i32, #[cfg(all())] c: i32) -> i32 { b + c }
    println!("{}", f(1, #[cfg(any())] 9, 2));
    #[cfg(all())] for i in 0..2 { #[cfg(any())] continue; print!("{i} "); }
    println!();
    #[cfg(any())] return 5;
}

// === the macro gives a bool that is folded
const DEBUG: bool = cfg!(debug_assertions);
const N: usize = if cfg!(target_endian = "little") { 8 } else { 4 };
static KIND: &str = if cfg!(test) { "test" } else { "plain" };
fn main() {
    let a = [0; N];
    println!("{DEBUG} {} {KIND}", a.len());
    println!("{} {} {}", cfg!(all()), cfg!(any()), cfg!(not(any(windows, not(all())))));
    if cfg!(any(target_os = "windows", feature = "nothing")) { println!("w") } else { println!("other") }
    let v = match cfg!(panic = "unwind") { true => "unwind", false => "abort" };
    println!("{v} {}", cfg!(all(unix, not(windows), target_endian = "little")));
}

// === cfg_attr adds attributes, several and nested
#[cfg_attr(all(), derive(Debug, Clone), derive(PartialEq))]
#[cfg_attr(any(), derive(NoSuchDerive), no_such_attr)]
#[cfg_attr(all(), cfg_attr(all(), derive(Default)))]
struct P { x: i32, #[cfg_attr(any(), no_such)] y: u8, #[cfg_attr(all(), cfg(any()))] z: Missing }
#[cfg_attr(all(), allow(dead_code), cfg(all()))] fn there() -> i32 { 1 }
#[cfg_attr(all(), cfg(any()))] fn there() -> Nothing { 2 }
#[cfg_attr(all(),)] fn empty() -> i32 { 3 }
#[derive(Debug, Default)] enum E { #[cfg_attr(all(), default)] A, #[allow(dead_code)] B }
fn main() { let p = P { x: 1, y: 2 }; println!("{:?} {} {:?}", p.clone(), p == P::default(), E::default()); println!("{} {}", there(), empty()); }

// === on modules, uses, macros, consts and statics
#[cfg(any())] mod gone { use no::such::path; fn broken() -> Nope {} }
#[cfg(all())] mod here { pub fn f() -> &'static str { "here" } #[cfg(any())] pub use super::nope; }
#[cfg(windows)] use here::g as f; #[cfg(not(windows))] use here::f;
#[cfg(any())] macro_rules! m { () => { 1 }; }
#[cfg(not(any()))] macro_rules! m { () => { 2 }; }
#[cfg(all())] const C: i32 = m!() * 10;
#[cfg(any())] const C: i32 = nope!();
#[cfg(all())] static ST: [i32; 2] = [C, m!()];
#[cfg(any())] type T = u8; #[cfg(all())] type T = i64;
fn main() { println!("{} {C} {ST:?} {}", f(), std::mem::size_of::<T>()); }

// === on generics, bounds by where and impls by platform
struct W<#[cfg(any())] 'a, #[cfg(all())] T, #[cfg(any())] U>(T);
impl<#[cfg(all())] T: Clone, #[cfg(any())] U> W<T> { fn get(&self) -> T { self.0.clone() } }
trait Plat { fn os() -> &'static str; }
#[cfg(unix)] impl Plat for () { fn os() -> &'static str { "unix" } }
#[cfg(not(unix))] impl Plat for () { fn os() -> &'static str { "other" } }
trait Opt { #[cfg(any())] fn missing(&self); #[cfg(all())] fn present(&self) -> i32 { 7 } #[cfg(any())] type A; #[cfg(any())] const K: u8; }
impl Opt for u8 {}
fn main() { println!("{} {} {}", W(3).get(), <()>::os(), 1u8.present()); }

// === a chain of conditions picks exactly one
macro_rules! pick { ($($c:meta => $e:expr),+ $(,)?) => {{ let mut v: Vec<&str> = vec![]; $(#[cfg($c)] v.push($e);)+ v }}; }
#[cfg(all(debug_assertions, unix))] fn which() -> i32 { 1 }
#[cfg(all(debug_assertions, not(unix)))] fn which() -> i32 { 2 }
#[cfg(not(debug_assertions))] fn which() -> i32 { 3 }
fn main() {
    println!("{}", which());
    println!("{:?}", pick!(all() => "all", any() => "any", not(any()) => "not any", debug_assertions => "debug", any(windows, unix) => "either", all(windows, unix) => "both", target_env = "gnu" => "gnu"));
}

// === inside macros: passed through, made and ignored
macro_rules! item { ($i:item) => { $i }; }
item! { #[cfg(any())] #[derive(Debug)] struct A; }
item! { #[cfg(all())] #[derive(Debug)] struct A(u8); }
macro_rules! fields { ($n:ident { $($(#[$m:meta])* $f:ident : $t:ty),* $(,)? }) => { #[derive(Debug, Default)] struct $n { $($(#[$m])* $f: $t),* } }; }
fields! { B { #[cfg(any())] x: Missing, y: u8, #[cfg(all())] z: char } }
macro_rules! stmts { ($($s:stmt;)*) => { $($s;)* }; }
macro_rules! on { ($($t:tt)*) => { #[cfg(all())] { $($t)* } }; }
fn main() { println!("{:?} {:?}", A(1), B { y: 1, ..Default::default() }); stmts! { #[cfg(any())] let q = nope(); #[cfg(all())] let q = 5; println!("{q}"); } on! { println!("on"); } }

// === match arms, struct expressions and patterns without the field
#[derive(Debug, Clone, Copy)] enum Op { Add, #[cfg(any())] Old, Sub, #[cfg(all())] New { n: u8 } }
fn run(o: Op) -> &'static str { match o { #[cfg(any())] Op::Old => "old", Op::Add if cfg!(any()) => "never", Op::Add => "add", Op::Sub | Op::New { .. } => "sub or new" } }
fn main() { for o in [Op::Add, #[cfg(any())] Op::Old, Op::Sub, Op::New { #[cfg(all())] n: 1, #[cfg(any())] k: 2 }] { println!("{} {:?}", run(o), o); } }

// === unresolved things behind a false cfg are not looked at
#[cfg(feature = "mine")] extern crate serde;
#[cfg(feature = "mine")] use serde::{Deserialize, Serialize};
#[cfg_attr(feature = "mine", derive(Serialize, Deserialize))]
#[derive(Debug)] struct Conf { #[cfg_attr(feature = "mine", serde(default))] n: i32 }
#[cfg(feature = "other")] impl std::error::Error for Conf { fn bad(&self) -> ! { this.is(not).even::<Typed>() as Thing } }
#[cfg(target_os = "none")] #[no_such_attribute] #[panic_handler] fn panic(_: &Info) -> ! { loop {} }
fn main() { println!("{:?}", Conf { n: 1 }); #[cfg(feature = "extra")] extra::run(|| async { x.y.z::<Q>() }); }

// === tests are left out of a program
#[cfg(test)] mod tests { use super::*; use missing_crate::*; #[test] fn t() { assert_eq!(f(), 3); } }
#[test] fn not_here() { let x: i32 = "type error"; }
#[cfg(not(test))] fn f() -> i32 { 4 }
#[cfg(test)] fn f() -> i32 { 3 }
fn main() { println!("{} {}", f(), cfg!(test)); }

// === debug assertions and overflow
fn check(n: u8) -> u8 { debug_assert!(n > 0, "n is {n}"); #[cfg(debug_assertions)] { if n == 9 { return 99; } } n }
fn main() {
    println!("{} {}", check(1), check(9));
    println!("{:?}", std::panic::catch_unwind(|| check(0)).is_err());
    println!("{}", if cfg!(debug_assertions) { std::panic::catch_unwind(|| { let mut v = 255u8; v += check(1); v }).is_err() } else { true });
}

// === loops, closures and blocks made conditional
fn main() {
    let f = |#[cfg(any())] a: i32, b: i32| b * 2;
    let mut log = vec![];
    for i in 0..3 { #[cfg(all())] if i == 1 { continue } log.push(f(i)); }
    let v = { #[cfg(any())] { 1 } #[cfg(all())] { 2 } };
    let w = { #[cfg(all())] let x = 3; #[cfg(any())] let x = "3"; x + v };
    let u = 5;
    #[cfg(all())] while log.len() < 4 { log.push(0); }
    #[cfg(any())] loop {}
    #[cfg(all())] match w { 5 => println!("five"), _ => println!("other {w}") }
    println!("{log:?} {v} {w} {u}");
}

// === async functions chosen and statements in them
#[cfg(all())] async fn step() -> i32 { tokio::task::yield_now().await; 1 }
#[cfg(any())] async fn step() -> i32 { nothing::sleep().await }
#[cfg_attr(all(), allow(unused))]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    #[cfg(all())] let a = step().await;
    #[cfg(any())] let a = other().await;
    let b = async { #[cfg(any())] return 9; #[cfg(all())] { step().await + 1 } }.await;
    tokio::select! { x = step() => println!("{x}"), else => {} }
    println!("{a} {b}");
}

// === trait impl with conditional methods and associated items
trait Shape { const SIDES: u32; type Out; fn area(&self) -> Self::Out; #[cfg(debug_assertions)] fn debug(&self) -> String { format!("sides {}", Self::SIDES) } }
struct Sq(u32);
impl Shape for Sq { #[cfg(all())] const SIDES: u32 = 4; #[cfg(any())] const SIDES: u32 = 5; #[cfg(any())] type Out = (); #[cfg(not(any()))] type Out = u32; fn area(&self) -> u32 { self.0 * self.0 } #[cfg(any())] fn not_in_trait(&self) {} }
fn main() { println!("{} {}", Sq(3).area(), Sq(1).debug()); }

// === nested any, all and not
macro_rules! t { ($($c:meta),* $(,)?) => { [$(cfg!($c)),*] }; }
fn main() {
    println!("{:?}", t!(all(), any(), not(all()), not(any()), all(any()), any(all()), all(not(any()), any(all(), any())), not(all(any(), all()))));
    println!("{:?}", t!(target_family = "unix", target_family = "windows", target_has_atomic = "64", unix,));
    println!("{:?}", [cfg!(true), cfg!(false), cfg!(not(false)), cfg!(all(true, not(false)))]);
}

// === doc comments and other attributes beside it
/// Documented.
#[cfg(all())]
/** More. */
#[must_use]
#[inline]
pub fn doc() -> i32 { //! inner doc
    1 }
#[cfg(any())]
/// Not here.
pub fn doc() -> i32 { 2 }
#[allow(non_camel_case_types)] #[cfg(all())] #[derive(Debug)] #[repr(u8)] enum e { #[doc = "x"] #[cfg(all())] a = 1, #[cfg(any())] b = 1, c }
fn main() { println!("{} {:?} {}", doc(), e::a, e::c as u8); }

// === tuple structs, unit fields and constructors
#[derive(Debug, Clone, PartialEq)] struct T(#[cfg(any())] Missing, u8, #[cfg(all())] char, #[cfg(any())] u8);
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Clone, Copy, Default)] struct Z { #[cfg(any())] only: u8 }
#[derive(Debug)] enum V { A(#[cfg(any())] u8, i32), B { #[cfg(any())] x: u8 } }
fn main() { let t = T(1, 'c'); let T(a, b) = t.clone(); println!("{t:?} {a} {b} {:?} {:?} {:?} {:?}", Z {}, V::A(3), V::B {}, [1, 2].map(|n| T(n, 'x')).len()); }

// === env and option_env style constants with cfg
const LEVEL: &str = match (cfg!(debug_assertions), option_env!("SURELY_NOT_SET_ANYWHERE")) { (_, Some(s)) => s, (true, None) => "debug", (false, None) => "info" };
macro_rules! log { ($($a:tt)*) => { if cfg!(debug_assertions) { println!("[{}:{}] {}", LEVEL, line!(), format!($($a)*)); } }; }
fn main() { log!("x = {}", 1); #[cfg(debug_assertions)] log!("second {:?}", "q"); #[cfg(not(debug_assertions))] log!("{}", nope); }

// === else-like pairs on expressions of blocks and functions' tails
fn tail() -> i32 { #[cfg(any())] { return 1; } #[cfg(all())] { return 2; } }
fn tail2() -> i32 { #[cfg(any())] { 1 } #[cfg(not(any()))] { 2 } }
fn tail3() -> &'static str { #[cfg(windows)] return "w"; #[cfg(not(windows))] return "u"; }
fn tail4() -> Vec<i32> { let mut v = vec![]; #[cfg(all())] v.push(1); #[cfg(any())] v.push("x"); #[cfg(all())] { v.push(2) } v }
fn main() { println!("{} {} {} {:?}", tail(), tail2(), tail3(), tail4()); }

// === the block ends in what its conditions leave
fn kind() -> &'static str {
    #[cfg(unix)]
    { "unix" }
    #[cfg(windows)]
    { "windows" }
    #[cfg(not(any(unix, windows)))]
    { "other" }
}
fn small() -> u8 {
    #[cfg(unix)] if kind().len() == 4 { 4 } else { 5 }
    #[cfg(not(unix))] match 3 { n => n }
}
fn last() -> i32 {
    #[cfg(windows)] { 1 }
    #[cfg(unix)] { 2 }
}
fn main() {
    let inner = { #[cfg(unix)] { 3 } #[cfg(not(unix))] { 4 } };
    println!("{} {} {} {}", kind(), small(), last(), inner);
    #[cfg(unix)] println!("end")
}
