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

// === printed, parsed, defaulted, hashed, ordered; as bytes and sizes
use std::collections::{BTreeMap, HashSet};
fn main() { println!("{} {:?} {:>6}|{:<6}|{:^7}|{:.2}|{:#?}", true, false, true, false, true, false, true); println!("{:?} {:?} {}", "true".parse::<bool>(), "True".parse::<bool>().map_err(|e| e.to_string()), bool::default()); println!("{} {} {:?}", std::mem::size_of::<bool>(), std::mem::size_of::<Option<bool>>(), [true, false, true].iter().max()); println!("{:?} {}", BTreeMap::from([(true, 1), (false, 2)]), HashSet::from([true, true]).len()); println!("{:?} {:?}", false.cmp(&true), true.partial_cmp(&true)); println!("{} {} {}", true as i8, false as u64 + 1, true as usize as f32); println!("{:?} {}", u8::from(true), i128::from(false)); println!("{:?}", "yes,no,true".split(',').map(|s| s.parse().unwrap_or(s == "yes")).collect::<Vec<bool>>()); }

// === short circuits: what runs, in what order, nested with or, in arguments and returns
fn t(s: &str) -> bool { print!("{s}+ "); true } fn f(s: &str) -> bool { print!("{s}- "); false } fn any(v: &[fn() -> bool]) -> bool { for g in v { if g() { return true; } } false } fn guard(n: Option<i32>) -> bool { n.is_some() && n.unwrap() > 3 || n.is_none() && { print!("none "); true } }
fn main() { println!("{}", f("a") && t("b") || t("c") && !f("d")); println!("{}", t("a") || { unreachable!() }); println!("{}", f("a") & t("b") | f("c") ^ t("d")); println!("{}", !t("a") && t("b") == t("c") || f("d") != f("e")); println!("{:?}", [Some(1), Some(5), None].map(guard)); println!("{}", any(&[|| f("x"), || t("y"), || t("z")])); let mut n = 0; let _ = false && { n += 1; true }; let _ = true || { n += 10; true }; let _ = true && { n += 100; true }; println!("{n}"); let v: Vec<i32> = vec![]; println!("{}", !v.is_empty() && v[0] > 0); }

// === ! on everything: calls, casts, comparisons, blocks, fields, derefs, Not of options by map
use std::ops::Not; struct S { on: bool, f: fn() -> bool } impl Not for S { type Output = bool; fn not(self) -> bool { !self.on } } fn id<T: Not<Output = T>>(x: T) -> T { !!x }
fn main() { let s = S { on: true, f: || false }; let r = &s.on; println!("{} {} {} {} {}", !s.on, !(s.f)(), !r, !*r, !{ s.on && false }); println!("{} {} {}", !(1 < 2), !(1 as u8 == 1u8), !!true); println!("{:?} {} {}", Some(true).map(Not::not), id(false), id(5u8)); println!("{}", !s); let mut b = true; b = !b; b ^= true; b |= !b; b &= !!b; println!("{b} {}", [true, false].iter().all(|x| !x == (*x == false))); println!("{}", !matches!(1, 2) as u8 + !false as u8); }

// === matched with others: exhaustive tables, bindings, or, nested in structs, as guards
fn xor(a: bool, b: bool) -> bool { match (a, b) { (true, false) | (false, true) => true, (x, y) if x == y => false, _ => unreachable!() } } fn imp(p: (bool, bool)) -> &'static str { match p { (false, _) => "vacuous", (true, true) => "holds", (true, false) => "fails" } } fn three(a: [bool; 3]) -> u8 { match a { [true, true, true] => 3, [true, true, _] | [true, _, true] | [_, true, true] => 2, [false, false, false] => 0, _ => 1 } } struct Cfg { debug: bool, level: Option<bool> } fn cfg(c: &Cfg) -> String { match c { Cfg { debug: d @ true, level: None } => format!("{d} none"), Cfg { debug: false, level: Some(true) | None } => "quiet".into(), Cfg { level: Some(l), .. } => format!("level {l}") } }
fn main() { for a in [true, false] { for b in [true, false] { print!("{} {} ", xor(a, b) == (a != b), imp((a, b))); } } println!(); println!("{:?}", (0..8u8).map(|n| three([n & 1 != 0, n & 2 != 0, n & 4 != 0])).collect::<Vec<_>>()); for c in [Cfg { debug: true, level: None }, Cfg { debug: false, level: None }, Cfg { debug: true, level: Some(false) }] { println!("{}", cfg(&c)); } println!("{}", match true { b if !b => 1, true => 2, false => 3 }); let (true | false, x) = (false, 5); println!("{x}"); }

// === in bit sets, packed, counted, folded; sums of casts; sieve; game of life
fn pack(b: &[bool]) -> u32 { b.iter().rev().fold(0, |n, &x| n << 1 | x as u32) } fn unpack<const N: usize>(n: u32) -> [bool; N] { std::array::from_fn(|i| n >> i & 1 == 1) } fn life(g: &[[bool; 5]; 5]) -> [[bool; 5]; 5] { let at = |r: i32, c: i32| (0..5).contains(&r) && (0..5).contains(&c) && g[r as usize][c as usize]; std::array::from_fn(|r| std::array::from_fn(|c| { let n: u8 = (-1..=1).flat_map(|dr| (-1..=1).map(move |dc| (dr, dc))).filter(|&d| d != (0, 0)).map(|(dr, dc)| at(r as i32 + dr, c as i32 + dc) as u8).sum(); matches!((g[r][c], n), (true, 2 | 3) | (false, 3)) })) }
fn main() { println!("{} {:?}", pack(&[true, false, true, true]), unpack::<5>(0b10110)); let mut g = [[false; 5]; 5]; for c in 1..4 { g[2][c] = true; } for _ in 0..2 { g = life(&g); println!("{}", g.map(|r| r.map(|b| if b { '#' } else { '.' }).iter().collect::<String>()).join("/")); } let mut comp = [false; 30]; for i in 2..30 { if !comp[i] { for j in (i * i..30).step_by(i) { comp[j] = true; } } } println!("{:?} {}", (2..30).filter(|&i| !comp[i]).collect::<Vec<_>>(), comp.iter().filter(|b| **b).count()); }

// === then, then_some, ok_or by hand; bool::then with a borrowed closure, drops, ? on it
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } } fn at(v: &[i32], i: usize) -> Option<&i32> { (i < v.len()).then(|| &v[i]) } fn check(n: i32) -> Result<i32, String> { (n > 0).then_some(n).ok_or_else(|| format!("{n} bad")) } fn path(a: bool, b: bool) -> Option<u8> { a.then_some(())?; let n = b.then(|| 5)?; Some(n + 1) }
fn main() { println!("{:?} {:?} {:?} {:?}", at(&[1, 2], 1), at(&[], 0), check(5), check(-5)); println!("{:?} {:?} {:?}", path(true, true), path(true, false), path(false, true)); let mut c = 0; let x = true.then(|| { c += 1; c }); let y = false.then(|| { c += 10; c }); println!("{x:?} {y:?} {c}"); let _ = false.then_some(D(1)); println!("|"); let _ = false.then(|| D(2)); println!("|"); let k = true.then_some(D(3)); println!("{}", k.is_some()); println!("{:?}", (1..=6).filter_map(|n| (n % 2 == 0).then(|| n * n)).collect::<Vec<_>>()); }

// === equality of bools, chains, with references, xor of conditions, assert forms
fn main() { let (a, b) = (true, &false); println!("{} {} {} {}", a == !*b, &a != b, a > *b, (1 < 2) == (2 < 3)); println!("{} {}", (a == true) == (*b == false), a as u8 == 1); assert!(a); assert!(!b, "{}", "not shown"); assert_eq!(a, !*b); assert_ne!(a, *b, "same {}", a); debug_assert!(a ^ *b); let r = std::panic::catch_unwind(|| assert!(1 > 2 || false, "because {}", 5)); println!("{:?}", r.unwrap_err().downcast_ref::<String>()); let r = std::panic::catch_unwind(|| assert!(1 > 2)); println!("{:?}", r.unwrap_err().downcast_ref::<&str>()); let r = std::panic::catch_unwind(|| assert_eq!(true, false, "x{}", 1)); println!("{:?}", r.unwrap_err().downcast_ref::<String>()); let v = [true, true, false]; println!("{} {} {:?} {:?}", v.contains(&false), v.iter().all(|&x| x), v.iter().position(|x| !x), v.iter().fold(false, |x, y| x ^ y)); }

// === const evaluated: const fns of bools, associated, generic flags choosing types and lengths
trait Flag { const ON: bool; type Out: Default + std::fmt::Debug; } struct Y; struct N; impl Flag for Y { const ON: bool = true; type Out = u8; } impl Flag for N { const ON: bool = !Y::ON; type Out = String; } struct If<const B: bool>; trait Is { const T: bool; fn say(&self) -> &'static str { if Self::T { "is" } else { "is not" } } } impl Is for If<true> { const T: bool = true; } impl Is for If<false> { const T: bool = false; } const fn all(b: &[bool]) -> bool { let mut i = 0; while i < b.len() { if !b[i] { return false; } i += 1; } true } const A: bool = all(&[Y::ON, !N::ON]) && 1 < 2; static TAB: [bool; 4] = [A, !A, A & !A, A | N::ON]; fn pick<F: Flag>() -> (bool, F::Out) { (F::ON, Default::default()) } fn cond<const B: bool>(x: i32) -> i32 { if B { x } else { -x } }
fn main() { println!("{A} {TAB:?} {:?} {:?}", pick::<Y>(), pick::<N>()); println!("{} {} {} {}", If::<true>.say(), If::<{ !A }>.say(), cond::<A>(5), cond::<{ 1 > 2 }>(5)); println!("{:?}", [0u8; { if A { 2 } else { 3 } }]); println!("{}", cfg!(test) || cfg!(not(test))); }

// === loops driven by flags: do while, toggles, found, done; swapped, taken, replaced
use std::cell::Cell;
fn bubble(v: &mut [i32]) -> u32 { let mut passes = 0; while { let mut swapped = false; for i in 1..v.len() { if v[i - 1] > v[i] { v.swap(i - 1, i); swapped = true; } } passes += 1; swapped } {} passes } fn quoted(s: &str) -> Vec<String> { let mut out = vec![String::new()]; let mut q = false; let mut esc = false; for c in s.chars() { match c { '\\' if !esc => { esc = true; continue; } '"' if !esc => q = !q, ',' if !q => out.push(String::new()), c => out.last_mut().unwrap().push(c) } esc = false; } out }
fn main() { let mut v = [3, 1, 2]; println!("{} {v:?}", bubble(&mut v)); println!("{:?}", quoted(r#"a,"b,c",\"d"#)); let mut on = false; let s: String = "xxyx".chars().map(|c| { on ^= c == 'x'; if on { '1' } else { '0' } }).collect(); println!("{s}"); let f = Cell::new(true); println!("{} {} {}", f.replace(false), f.get(), f.take()); let (mut a, mut b) = (true, false); std::mem::swap(&mut a, &mut b); println!("{a} {b} {}", std::mem::take(&mut b)); let mut done = [false; 3]; let mut n = 0; while !done.iter().all(|d| *d) { done[(n * 2) % 3] = true; n += 1; } println!("{n}"); let mut first = true; for w in ["a", "b"] { if !std::mem::replace(&mut first, false) { print!("-"); } print!("{w}"); } println!(); }

// === async: flags awaited, watched, shared; conditions with await on both sides
use std::sync::{atomic::{AtomicBool, Ordering::SeqCst}, Arc}; use tokio::sync::watch; async fn t(s: &str) -> bool { tokio::task::yield_now().await; print!("{s} "); true }
#[tokio::main]
async fn main() { println!("{}", t("a").await && !t("b").await || t("c").await); println!("{}", !t("x").await && t("y").await); let (tx, mut rx) = watch::channel(false); let stop = Arc::new(AtomicBool::new(false)); let s2 = stop.clone(); let h = tokio::spawn(async move { let mut n = 0; while !s2.load(SeqCst) { n += 1; tokio::task::yield_now().await; } n > 0 }); let w = tokio::spawn(async move { while !*rx.borrow_and_update() { rx.changed().await.unwrap(); } true }); tokio::task::yield_now().await; tx.send(true).unwrap(); println!("{}", w.await.unwrap()); println!("{}", stop.swap(true, SeqCst)); println!("{}", h.await.unwrap()); println!("{:?} {}", stop.compare_exchange(true, false, SeqCst, SeqCst), stop.fetch_or(true, SeqCst) | stop.fetch_not_or(SeqCst)); }
trait More { fn fetch_not_or(&self, o: std::sync::atomic::Ordering) -> bool; } impl More for AtomicBool { fn fetch_not_or(&self, o: std::sync::atomic::Ordering) -> bool { !self.fetch_xor(true, o) } }
