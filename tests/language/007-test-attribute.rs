// === tests beside a bank account
#[derive(Debug, PartialEq, Clone, Default)] pub struct Account { balance: i64, log: Vec<Entry> } #[derive(Debug, PartialEq, Clone, Copy)] pub enum Entry { In(u32), Out(u32) } #[derive(Debug, PartialEq)] pub enum Fail { Short { by: i64 }, Zero }
impl Account { pub fn put(&mut self, n: u32) -> Result<&mut Self, Fail> { if n == 0 { return Err(Fail::Zero); } self.balance += n as i64; self.log.push(Entry::In(n)); Ok(self) } pub fn take(&mut self, n: u32) -> Result<i64, Fail> { let left = self.balance - n as i64; if left < 0 { return Err(Fail::Short { by: -left }); } self.balance = left; self.log.push(Entry::Out(n)); Ok(left) } }
#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;
    macro_rules! cases { ($($name:ident: $start:expr, $take:expr => $want:pat),* $(,)?) => { $(#[test] fn $name() { let mut a = Account { balance: $start, ..Default::default() }; assert!(matches!(a.take($take), $want)); })* } }
    cases! { exact: 5, 5 => Ok(0), short: 1, 4 => Err(Fail::Short { by: 3 }), }
    fn filled() -> Account { let mut a = Account::default(); a.put(3).unwrap().put(4).unwrap(); a }
    #[test] fn puts() { assert_eq!(filled().log, vec![Entry::In(3), Entry::In(4)]); assert_eq!(filled().balance, 7, "sum of {:?}", filled().log); }
    #[test] fn results() -> Result<(), Fail> { let mut a = filled(); assert_eq!(a.take(2)?, 5); Ok(()) }
    #[test] #[should_panic(expected = "Zero")] fn zero() { filled().put(0).unwrap(); }
    #[test] #[ignore = "slow"] fn ignored() { panic!() }
    #[tokio::test] async fn asynchronous() { let m: HashMap<i32, i32> = async { HashMap::from([(1, 2)]) }.await; tokio::task::yield_now().await; assert_eq!(m.get(&1), Some(&2)); }
    mod nested { use super::{filled, Account}; #[test] fn clones() { let a: Account = filled(); assert_ne!(a, Account::default()); assert!(a.clone() == a && !a.log.is_empty()); } }
}
fn main() { let mut a = Account::default(); println!("{:?}", a.put(5).map(|a| a.balance)); println!("{:?} {:?}", a.take(9), a); }

// === assertions and their messages
fn said(f: impl FnOnce() + std::panic::UnwindSafe) -> String { match std::panic::catch_unwind(f) { Ok(()) => "fine".into(), Err(e) => e.downcast_ref::<String>().cloned().or_else(|| e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_else(|| "?".into()) } }
#[derive(PartialEq, Debug)] struct P { x: i32, s: &'static str }
fn main() { println!("{}", said(|| assert!(1 + 1 == 3))); println!("{}", said(|| assert!(false, "with {} and {:?}", 1, "two"))); println!("{}", said(|| assert_eq!(P { x: 1, s: "a" }, P { x: 2, s: "a" }))); println!("{}", said(|| assert_eq!(vec![1, 2], [1, 3], "lists {}", "differ"))); println!("{}", said(|| assert_ne!("x", "x"))); println!("{}", said(|| debug_assert!(2 > 3, "dbg"))); println!("{}", said(|| assert!(matches!(Some(3), Some(1..=2))))); println!("{}", said(|| unreachable!("state {}", 9))); println!("{}", said(|| todo!())); println!("{}", said(|| unimplemented!("later"))); println!("{}", said(|| { None::<i32>.expect("needed"); })); println!("{}", said(|| { Err::<(), _>("bad").unwrap(); })); println!("{}", said(|| { Ok::<i32, i32>(5).expect_err("no err"); })); println!("{}", said(|| { Err::<(), _>(P { x: 0, s: "" }).expect("ctx"); })); println!("{}", said(|| { None::<u8>.unwrap(); })); println!("{}", said(|| { std::cell::RefCell::new(1).try_borrow().map(|_| ()).unwrap(); })); println!("{}", said(|| { let c = std::cell::RefCell::new(1); let _a = c.borrow_mut(); let _b = c.borrow(); })); println!("{}", said(|| { let c = std::cell::RefCell::new(1); let _a = c.borrow(); let _b = c.borrow_mut(); })); println!("{}", said(|| std::panic::panic_any(5))); println!("{}", said(|| { "x".parse::<i32>().unwrap(); })); println!("{}", said(|| { assert_eq!(0.1 + 0.2, 0.3); })); println!("{}", said(|| { let v: Vec<i32> = Vec::new(); v.iter().max().unwrap(); })); println!("{}", said(|| { char::from_digit(1, 40); })); println!("{}", said(|| { 5u32.checked_sub(6).unwrap(); })); println!("{}", said(|| { let _: u8 = 300i32.try_into().unwrap(); })); println!("{}", said(|| { std::str::from_utf8(&[0xff]).unwrap(); })); println!("{}", said(|| { (1..3).step_by(std::env::args().count() - 1); })); println!("{}", said(|| { let mut it = [1].chunks_exact(0); it.next(); })); }
