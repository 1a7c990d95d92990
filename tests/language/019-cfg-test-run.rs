// === in a test build the module of tests is there, and cfg!(test) says so
fn half(n: u32) -> Option<u32> { (n % 2 == 0).then(|| n / 2) }
#[cfg(test)]
mod tests {
    use super::*;
    #[test] fn halves() { assert_eq!(half(4), Some(2)); assert_eq!(half(5), None); assert!(cfg!(test)); }
    #[test] fn sees_private_things() { println!("{:?}", half(8)); assert_eq!(half(8), Some(5)); }
}

// === two items of one name: that of the tests
#[cfg(test)] const MODE: &str = "test";
#[cfg(not(test))] const MODE: Nothing = program;
#[cfg(test)] use fakes::Clock;
#[cfg(not(test))] use real::Clock;
#[cfg(test)] mod fakes { #[derive(Debug, Default)] pub struct Clock(pub u64); impl Clock { pub fn tick(&mut self) -> u64 { self.0 += 1; self.0 } } }
struct App { clock: Clock }
impl App { fn step(&mut self) -> u64 { self.clock.tick() * 10 } }
#[test] fn steps() { let mut a = App { clock: Clock::default() }; a.step(); println!("{MODE} {:?}", a.clock); assert_eq!(a.step(), 0); }

// === fields, variants and methods for tests only
#[derive(Debug, Default)] struct Cache { hits: u32, #[cfg(test)] misses: u32 }
impl Cache { fn get(&mut self, k: u32) -> u32 { if k > 2 { #[cfg(test)] { self.misses += 1; } return 0; } self.hits += 1; k } #[cfg(test)] fn counts(&self) -> (u32, u32) { (self.hits, self.misses) } }
#[derive(Debug)] enum Fault { Real, #[cfg(test)] Injected(&'static str) }
fn kind(f: &Fault) -> &str { match f { Fault::Real => "real", #[cfg(test)] Fault::Injected(why) => why } }
#[test] fn counts() { let mut c = Cache { #[cfg(test)] misses: 1, ..Default::default() }; for k in 0..5 { c.get(k); } println!("{:?}", c); assert_eq!(c.counts(), (3, 2)); }
#[test] fn faults() { assert_eq!(kind(&Fault::Real), "real"); assert_eq!(kind(&Fault::Injected("x")), "y", "{:?}", Fault::Injected("z")); }

// === hooks: a function that is another in tests, statements between
fn now() -> u64 { #[cfg(test)] return 42; #[cfg(not(test))] { missing() } }
fn trace(log: &mut Vec<&'static str>) { log.push("a"); #[cfg(test)] log.push("b"); #[cfg(not(test))] log.push(c); }
#[test] fn hooked() { let mut l = vec![]; trace(&mut l); assert_eq!((now(), l), (42, vec!["a", "b"])); }

// === nested modules of tests, with use super::* through several levels
pub mod shapes {
    pub struct Sq(pub f64);
    impl Sq { pub fn area(&self) -> f64 { self.0 * self.0 } }
    fn hidden(s: &Sq) -> f64 { s.0 }
    #[cfg(test)] mod tests { use super::*; #[test] fn area() { assert_eq!(Sq(2.0).area(), 4.0); } mod deeper { use super::*; #[test] fn hidden_too() { assert_eq!(hidden(&Sq(3.5)), 3.0); } use super::super::hidden; } }
    pub mod round { #[cfg(test)] mod test { use crate::shapes::Sq as Square; #[test] fn other_name() { assert!(Square(0.0).area().abs() < 1e-9); } } }
}

// === helpers and macros for tests, in modules below and above
#[cfg(test)] #[macro_use] mod testing { macro_rules! check { ($($a:expr => $b:expr),+ $(,)?) => { $( assert_eq!($a, $b, "{}", stringify!($a)); )+ }; } pub fn sample() -> Vec<i32> { vec![3, 1, 2] } pub trait Sorted { fn sorted(self) -> Self; } impl<T: Ord> Sorted for Vec<T> { fn sorted(mut self) -> Self { self.sort(); self } } }
fn top(v: &[i32]) -> Option<&i32> { v.iter().max() }
#[cfg(test)] mod tests { use super::{testing::{sample, Sorted}, top}; #[test] fn all() { check!(top(&sample()) => Some(&3), sample().sorted() => [1, 2, 3]); } #[test] fn bad() { check!(1 + 1 => 2, sample().len() => 4); } }

// === derives for tests only
#[cfg_attr(test, derive(Debug, PartialEq, Clone))] struct Token { kind: char, at: usize }
fn lex(s: &str) -> Vec<Token> { s.char_indices().filter(|(_, c)| !c.is_whitespace()).map(|(at, kind)| Token { kind, at }).collect() }
#[cfg(test)] mod tests { use super::*; #[test] fn lexes() { assert_eq!(lex("a b"), vec![Token { kind: 'a', at: 0 }, Token { kind: 'b', at: 2 }]); } #[test] fn shown() { let t = lex(" x"); assert_eq!(t[0].clone(), Token { at: 0, ..t[0].clone() }); } }

// === async tests of a module, with a double for its dependency
trait Fetch { async fn fetch(&self, n: u32) -> Result<String, String>; }
async fn all(f: &impl Fetch, ns: &[u32]) -> Result<String, String> { let mut out = String::new(); for n in ns { out += &f.fetch(*n).await?; } Ok(out) }
#[cfg(test)] mod tests { use super::*; use std::cell::Cell; struct Mock { calls: Cell<u32> } impl Fetch for Mock { async fn fetch(&self, n: u32) -> Result<String, String> { tokio::task::yield_now().await; self.calls.set(self.calls.get() + 1); if n > 2 { Err(format!("no {n}")) } else { Ok(n.to_string()) } } }
    #[tokio::test] async fn good() { let m = Mock { calls: Cell::new(0) }; assert_eq!(all(&m, &[1, 2]).await.as_deref(), Ok("12")); assert_eq!(m.calls.get(), 2); }
    #[tokio::test] async fn stops() -> Result<(), String> { let m = Mock { calls: Cell::new(0) }; let r = all(&m, &[1, 3, 2]).await; println!("{} calls", m.calls.get()); r.map(drop) } }

// === inner attributes, a module that is all for tests, conditions of several
mod checks { #![cfg(test)] #![allow(dead_code)] #[test] fn inner() { assert!(cfg!(all(test, not(any())))); } #[cfg(any(test, doc))] #[test] fn any() {} #[cfg(all(test, not(debug_assertions)))] #[test] fn release() { panic!() } }
mod absent { #![cfg(not(test))] fn f() -> Nope { missing } }
#[cfg(test)] fn checks_are() -> u8 { 2 }
#[test] fn used() { assert_eq!(checks_are(), 3); }

// === consts, statics and types of other sizes in tests
#[cfg(test)] const LIMIT: usize = 2;
#[cfg(not(test))] const LIMIT: usize = 1 << 40;
struct Ring<T> { items: [Option<T>; LIMIT], at: usize }
impl<T: Copy> Ring<T> { const fn new() -> Self { Ring { items: [None; LIMIT], at: 0 } } fn push(&mut self, t: T) -> Option<T> { let old = self.items[self.at].replace(t); self.at = (self.at + 1) % LIMIT; old } }
#[test] fn wraps() { let mut r = Ring::new(); assert_eq!([r.push(1), r.push(2), r.push(3)], [None, None, Some(1)]); println!("{:?}", r.items); assert_eq!(r.at, 0); }

// === a main is no test, but can be called by one
#[allow(dead_code)] fn main_() -> Result<(), String> { let n = run(&["a", "b"])?; println!("{n}"); Ok(()) }
fn run(args: &[&str]) -> Result<usize, String> { match args { [] => Err("usage".into()), [_first, rest @ ..] => Ok(rest.len()) } }
#[cfg(test)] mod tests { #[test] fn ok() -> Result<(), String> { super::main_() } #[test] fn usage() { assert_eq!(super::run(&[]).unwrap_err(), "usage"); super::run(&[]).unwrap(); } }
