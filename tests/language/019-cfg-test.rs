// === a module of tests beside the code is not there in a program
pub fn half(n: u32) -> Option<u32> { (n % 2 == 0).then(|| n / 2) }
#[cfg(test)]
mod tests {
    use super::*;
    use not_even_a_crate::Thing;
    #[test] fn halves() { let x: Thing = half(4); assert_eq!(x, "wrong types are not seen here"); }
}
fn main() { println!("{:?} {:?} {}", half(4), half(5), cfg!(test)); }

// === two items of one name, one for tests
#[cfg(test)] const MODE: &str = "test";
#[cfg(not(test))] const MODE: &str = "program";
#[cfg(test)] type Clock = FakeClock;
#[cfg(not(test))] type Clock = Real;
#[cfg(not(test))] #[derive(Default, Debug)] struct Real { now: u64 }
#[cfg(test)] use self::fakes::*;
#[cfg(not(test))] use std::collections::BTreeMap as Map;
fn main() { let m: Map<_, _> = [(2, 'b'), (1, 'a')].into(); println!("{MODE} {:?} {:?}", Clock::default(), m); println!("{}", Clock { now: 3 }.now); }

// === fields, variants, arms, parameters and literal fields
#[derive(Debug, Clone, PartialEq)] struct Config { #[cfg(test)] probe: Missing, name: &'static str, #[cfg(not(test))] level: u8 }
#[derive(Debug)] enum Event { Start, #[cfg(test)] Injected(Nothing), #[cfg(not(test))] Stop { code: i32 } }
fn make(#[cfg(test)] extra: i32, #[cfg(not(test))] level: u8, name: &'static str) -> Config { Config { #[cfg(test)] probe: extra, name, #[cfg(not(test))] level } }
fn show(e: &Event) -> i32 { match e { Event::Start => 0, #[cfg(test)] Event::Injected(x) => x, #[cfg(not(test))] Event::Stop { code } => *code } }
fn main() { println!("{:?}", make(3, "n")); println!("{} {}", show(&Event::Start), show(&Event::Stop { code: 4 })); let Config { #[cfg(test)] probe, name, .. } = make(1, "m"); println!("{name}"); }

// === statements, elements of arrays and calls, tuples, blocks
fn sum(xs: &[i32]) -> i32 { xs.iter().sum() }
fn main() {
    #[cfg(test)] let x = 1;
    #[cfg(not(test))] let x = 10;
    #[cfg(test)] { undefined(); }
    #[cfg(test)] println!("{}", nothing);
    println!("{}", sum(&[1, #[cfg(test)] 1000, x, #[cfg(not(test))] 5]));
    let t = (1, #[cfg(test)] "gone", 'c'); println!("{:?}", t);
    println!("{:?}", vec![#[cfg(not(test))] 1, 2]);
    let y = { #[cfg(test)] { 5 } #[cfg(not(test))] { 6 } }; println!("{y}");
    println!("{}", i32::max(#[cfg(test)] 9, 3, 4));
}

// === items of impls and traits
trait Store { fn get(&self) -> i32; #[cfg(test)] fn reset(&mut self); #[cfg(test)] const N: usize; fn twice(&self) -> i32 { self.get() * 2 } }
struct S(i32);
impl Store for S { fn get(&self) -> i32 { self.0 } #[cfg(test)] fn reset(&mut self) { self.0 = 0 } }
impl S { #[cfg(test)] fn new() -> Nope { S(1) } #[cfg(not(test))] fn new() -> S { S(21) } #[cfg(test)] pub fn poke(&mut self) {} }
#[cfg(test)] impl Clone for S { fn clone(&self) -> S { S::<u8>(1) } }
impl Clone for S { fn clone(&self) -> S { S(self.0 + 1) } }
fn main() { println!("{} {}", S::new().twice(), S::new().clone().get()); }

// === generics, derives and attributes given by cfg_attr
#[cfg_attr(not(test), derive(Debug, Clone, Copy))] #[cfg_attr(test, derive(NotADerive))] struct P<#[cfg(test)] Q, T> { t: T }
#[cfg_attr(test, not_an_attribute(1, 2))] fn id<'a, #[cfg(not(test))] T: Clone, #[cfg(test)] U>(t: &'a T) -> T { t.clone() }
#[cfg_attr(not(test), derive(Default), derive(PartialEq, PartialOrd))] #[derive(Debug)] struct Two(i32);
fn main() { let p = P { t: 1 }; let q = p; println!("{:?} {:?} {}", p, q, id(&"x")); println!("{:?} {}", Two::default(), Two(1) < Two(2)); }

// === all, any, not and nested conditions
#[cfg(all(not(test), any(debug_assertions, not(debug_assertions))))] fn who() -> &'static str { "program" }
#[cfg(any(test, all(test, unix)))] fn who() -> &'static str { "test" }
#[cfg(any())] compile_error!("never");
#[cfg(all())] fn always() -> u8 { 1 }
#[cfg(not(any(test, feature = "never")))] mod m { pub const X: i32 = 8; }
#[cfg(test)] compile_error!("not in a program");
fn main() { println!("{} {} {}", who(), always(), m::X); println!("{} {} {}", cfg!(any(test, not(test))), cfg!(all(test, not(test))), cfg!(not(all()))); if cfg!(test) { println!("test") } else { println!("no test") } }

// === macros: definitions chosen by cfg, cfg inside what they make
#[cfg(test)] macro_rules! log { ($($t:tt)*) => { captured.push(format!($($t)*)) }; }
#[cfg(not(test))] macro_rules! log { ($($t:tt)*) => { println!($($t)*) }; }
macro_rules! item { ($name:ident, $($body:tt)*) => { #[cfg(test)] fn $name() -> i32 { -1 } #[cfg(not(test))] fn $name() -> i32 { $($body)* } }; }
item!(seven, 3 + 4);
macro_rules! pick { ($a:expr, $b:expr) => { { #[cfg(test)] let r = $a; #[cfg(not(test))] let r = $b; r } }; }
fn main() { log!("{}-{}", seven(), pick!(nothing_here, "b")); }

// === modules for tests that hold helpers, and re-exports of them
mod lib { #[cfg(test)] pub mod testing { pub use missing::*; } #[cfg(not(test))] pub mod testing { pub fn data() -> Vec<u8> { vec![1, 2] } } #[cfg(test)] pub(crate) use testing::secret; pub use testing::data; }
#[cfg(test)] extern crate std as other;
#[cfg(test)] #[path = "not_there.rs"] mod not_there;
#[cfg(test)] mod also_not_there;
use lib::data;
fn main() { println!("{:?}", data()); }

// === what is only syntax still has to be syntax
#[cfg(test)] fn typed() -> u32 { "no" + 1u8 - vec![][true] }
#[cfg(test)] impl Unknown for AlsoUnknown where T: Nothing { type X = Y<Z>; const C: D = E; }
#[cfg(test)] static mut COUNT: Foo = bar!(baz);
#[cfg(test)] trait Odd: Strange<Item = [u8; N]> + ?Sized { fn f(self: Rc<Self>) -> impl Fn(u8) -> !; }
fn main() { let n = if cfg!(test) { 1 } else { 2 }; match n { #[cfg(test)] 1 => println!("one"), _ => println!("two") } }
