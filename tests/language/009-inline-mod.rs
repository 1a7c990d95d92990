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
