// Programs about `bool`.

// === operators that do not stop early, compound assignment, ordering, xor
fn t(n: u8) -> bool { print!("t{n} "); true }
fn f(n: u8) -> bool { print!("f{n} "); false }
fn main() {
    println!("{} {} {}", f(1) & t(2), t(3) | f(4), t(5) ^ t(6));
    println!("{} {}", f(1) && t(2) || t(3), t(4) || f(5) && f(6));
    let mut b = true; b &= f(7); b |= t(8); b ^= true; println!("{b}");
    println!("{} {} {:?}", false < true, true >= true, false.cmp(&true));
    println!("{} {}", true != (f(1) == f(2)), !(true && !false));
    println!("{:?} {:?}", [true, false, true].iter().max(), true.max(false));
}
// === an operand that diverges
fn g(b: bool) -> &'static str { if b && return "left" { "never" } else { "right" } }
fn h(b: bool) -> i32 { let x = b || return 1; if x { 2 } else { 3 } }
fn main() {
    println!("{} {} {} {}", g(true), g(false), h(true), h(false));
    let mut n = 0; let v = loop { n += 1; n > 3 && break n; n == 100 || continue; }; println!("{v}");
    let r = std::panic::catch_unwind(|| true && panic!("x")); println!("{}", r.is_err());
    let _: bool = false && unreachable!(); let z = false && todo!(); println!("{z}");
}
// === temporaries of operands of && and || are dropped at once
struct D(&'static str); impl D { fn ok(&self) -> bool { println!("ok {}", self.0); self.0.len() == 1 } }
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() {
    if D("a").ok() && D("bb").ok() { println!("yes") } else { println!("no") }
    let x = D("c").ok() || D("d").ok(); println!("{x}");
    let y = D("e").ok() & D("f").ok(); println!("{y}");
    while D("gg").ok() || D("hh").ok() {} println!("end");
    match D("i").ok() && D("j").ok() { b => println!("{b}") }
    if !D("kk").ok() { println!("not"); }
    println!("{}", D("l").ok() && D("m").ok());
}
// === casts and conversions, as index, as number, from strings and numbers
fn main() {
    println!("{} {} {} {}", true as i32, false as u8, true as u128, (true as u8 + true as u8) as char as u32);
    println!("{} {} {}", i64::from(true), usize::from(false), f32::from(true));
    println!("{:?} {:?}", "true".parse::<bool>(), "True".parse::<bool>().map_err(|e| e.to_string()));
    let a = ["no", "yes"]; println!("{} {}", a[true as usize], a[(1 > 2) as usize]);
    println!("{:?} {:?}", true.then(|| 5), false.then_some("x"));
    println!("{} {}", [true, true, false].iter().map(|&b| b as i32).sum::<i32>(), [1, 2].contains(&(true as i32)));
    println!("{:?}", true.then_some(3).filter(|n| n % 2 == 0).is_none());
    println!("{:>6}|{:<6}|{:^7}|{:?}|{:5}", true, false, true, false, true);
}
// === patterns: exhaustive pairs, guards, or, consts, in enums
const YES: bool = 1 + 1 == 2; static NO: bool = !YES;
fn m(a: bool, b: bool) -> u8 { match (a, b) { (true, true) => 3, (true, false) => 2, (false, b) => b as u8 } }
fn n(o: Option<bool>) -> &'static str { match o { Some(YES) => "yes", Some(false) => "no", None => "?" } }
fn main() {
    println!("{}{}{}{}", m(true, true), m(true, false), m(false, true), m(false, false));
    println!("{}{}{}", n(Some(true)), n(Some(NO)), n(None));
    match true { true | false if NO => println!("a"), true => println!("b"), false => println!("c") }
    if let true = YES { println!("let"); } let (true | false) = NO; let x @ (true | false) = YES; println!("{x}");
    match (YES, 5) { (true, n) if n > 5 => println!("big"), (true, 5) => println!("five"), _ => {} }
    println!("{}", matches!(Some(true), Some(b) if b != NO));
}
// === as const generic, in consts, statics, array lengths
struct Flag<const B: bool>; impl Flag<true> { fn s(&self) -> &str { "on" } } impl Flag<false> { fn s(&self) -> &str { "off" } }
impl<const B: bool> Flag<B> { const N: usize = if B { 2 } else { 1 }; fn flip(self) -> bool { !B } }
const fn xor(a: bool, b: bool) -> bool { (a || b) && !(a && b) }
fn main() {
    println!("{} {} {} {}", Flag::<true>.s(), Flag::<{ 1 > 2 }>.s(), Flag::<true>::N, Flag::<false>.flip());
    const T: [bool; 4] = [xor(false, false), xor(false, true), xor(true, false), xor(true, true)]; println!("{T:?}");
    println!("{}", [0; xor(true, false) as usize + 1].len()); const { assert!(xor(true, false)) };
}
// === implementing BitAnd, Not and friends for own truth values; Not for references
use std::ops::*;
#[derive(Clone, Copy, Debug, PartialEq)] enum Tri { T, F, U }
impl BitAnd for Tri { type Output = Tri; fn bitand(self, o: Tri) -> Tri { match (self, o) { (Tri::F, _) | (_, Tri::F) => Tri::F, (Tri::T, x) => x, (x, _) => x } } }
impl BitOr<bool> for Tri { type Output = Tri; fn bitor(self, o: bool) -> Tri { if o { Tri::T } else { self } } }
impl Not for Tri { type Output = Tri; fn not(self) -> Tri { match self { Tri::T => Tri::F, Tri::F => Tri::T, u => u } } }
impl BitAndAssign<bool> for Tri { fn bitand_assign(&mut self, o: bool) { if !o { *self = Tri::F } } }
fn main() {
    println!("{:?} {:?} {:?} {:?}", Tri::T & Tri::U, Tri::U & Tri::F, Tri::U | true, !Tri::F);
    let mut t = Tri::U; t &= true; print!("{t:?} "); t &= false; println!("{t:?}");
    let (a, b) = (&true, &false); println!("{} {} {} {}", a & b, a | true, true ^ *b, !a);
    println!("{} {}", [true, false].iter().fold(false, |x, y| x | y), [true].iter().all(|x| *x));
    println!("{}", (<bool as Not>::not)(true) || bool::bitxor(true, false)); let mut c = true; c ^= &true; println!("{c}");
}
// === conditions with let, comparisons chained by hand, blocks and macros as conditions
macro_rules! both { ($a:expr, $b:expr) => { $a && $b }; }
fn main() {
    let (a, b, c) = (1, 2, 3);
    if a < b && b < c && { let s = a + b; s == c } { println!("asc"); }
    println!("{}", both!(a == 1 || false, b != 2)); if both!(true, !false) { println!("both"); }
    if if a > b { true } else { c > b } { println!("nested if"); } while { false } {} 
    let s = if (match c { 3 => true, _ => false }) as u8 == 1 { "one" } else { "zero" }; println!("{s}");
    let f = |x: i32| -> bool { x % 2 == 0 }; println!("{:?}", (0..4).map(f).collect::<Vec<_>>());
    println!("{}", !(a == b) as i32 + (a < b) as i32); println!("{}", -(true as i8)); assert!(a < b, "{a}"); assert_ne!(a < b, a > b);
}
// === predicates: partition, retain, any, all, position, take_while, sort by bool
fn main() {
    let v = vec![3, 8, 1, 6]; let (e, o): (Vec<i32>, Vec<i32>) = v.iter().partition(|&&x| x % 2 == 0); println!("{e:?} {o:?}");
    let mut w = v.clone(); w.sort_by_key(|x| x % 2 == 1); println!("{w:?}"); let mut first = true; w.retain(|_| !std::mem::replace(&mut first, false)); println!("{w:?}");
    println!("{} {} {}", [(); 0].iter().all(|_| false), [(); 0].iter().any(|_| true), v.iter().is_sorted());
    let seen: std::collections::HashSet<bool> = v.iter().map(|x| *x > 5).collect(); println!("{} {:?}", seen.len(), bool::default());
    let p: fn(&char) -> bool = char::is_ascii_digit; println!("{:?}", "a1b2".chars().filter(p).collect::<String>()); let mut flags = [false; 5]; for i in (0..5).step_by(2) { flags[i] ^= true; flags[i] |= flags[i]; } println!("{flags:?}");
}
// === atomics and cells of bool, across tasks
use std::{cell::Cell, sync::{atomic::{AtomicBool, Ordering::*}, Arc}};
#[tokio::main]
async fn main() {
    let c = Cell::new(false); println!("{} {}", c.replace(true), c.take()); let s = Arc::new(AtomicBool::new(false));
    let h = { let s = s.clone(); tokio::spawn(async move { while !s.load(Acquire) { tokio::task::yield_now().await; } s.fetch_not(SeqCst) }) };
    println!("{:?} {:?}", s.swap(true, AcqRel), s.compare_exchange(false, true, SeqCst, Relaxed)); println!("{} {}", h.await.unwrap(), s.fetch_or(true, SeqCst));
    println!("{} {}", s.fetch_and(false, SeqCst), async { true }.await && !async { s.load(SeqCst) }.await); async fn ok(b: bool) -> bool { tokio::task::yield_now().await; b } if ok(true).await && !ok(false).await || ok(false).await { println!("ok"); } while !ok(true).await {} 
}
