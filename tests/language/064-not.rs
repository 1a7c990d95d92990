// Programs about `!`.

// === on every integer, on bool, on references, in consts, patterns' guards, with precedence
const ALL: u8 = !0; const MASK: i32 = !(1 << 3); static T: [u16; !0xfffd_u16 as usize] = [!1; 2]; struct B<const X: bool>; impl<const X: bool> B<X> { const N: bool = !X; }
fn main() { println!("{} {} {} {} {}", !0u8, !0i8, !1u64, !-1i128, !u32::MAX); println!("{} {} {} {:?} {}", ALL, MASK, !5usize & 0xff, T, B::<true>::N); println!("{} {} {}", !true, !!3, !!!false); let (a, b) = (&0b1010u8, &&true); println!("{:04b} {} {}", !a & 0xf, !**b, !*a as i8); println!("{} {} {}", !1 + 2, -!5, !-5); println!("{} {}", !5 as u8 as i32, !(5 as u8)); println!("{} {}", !1 << 2, !"".is_empty()); match 7 { n if !(n > 5) => println!("le"), _ if !false => println!("gt"), _ => {} } let mut x = 0b1100u32; x &= !0b0100; x ^= !0; println!("{x:#x} {:?}", [1, 2, 3].iter().filter(|&&n| !(n == 2)).count()); println!("{}", !i64::MAX == i64::MIN && !u128::MIN == u128::MAX); if !matches!(x, 0..=9) && !{ let y = x; y == 0 } { println!("ok"); } while !{ x >>= 8; x == 0 } {} println!("{x} {}", [true, false].map(|b| !b as u8).iter().sum::<u8>()); let f: fn(bool) -> bool = std::ops::Not::not; println!("{:?}", Some(true).map(f).map(<bool as std::ops::Not>::not)); }
// === Not for own types: by value, by reference, generic, other outputs, temporaries
use std::ops::Not; #[derive(Debug, Clone, PartialEq)] struct Set(Vec<bool>); impl Not for Set { type Output = Set; fn not(mut self) -> Set { self.0.iter_mut().for_each(|b| *b = !*b); self } } impl Not for &Set { type Output = usize; fn not(self) -> usize { self.0.iter().filter(|b| !**b).count() } } struct W<T>(T); impl<T: Not> Not for W<T> { type Output = W<T::Output>; fn not(self) -> Self::Output { W(!self.0) } } fn flip<T: Not<Output = T> + Copy>(t: T) -> [T; 2] { [!t, !!t] } fn inv<T>(t: T) -> bool where T: Not<Output = bool> { !t } struct D(u8); impl Not for D { type Output = D; fn not(self) -> D { println!("not {}", self.0); D(!self.0) } } impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() { let s = Set(vec![true, false, false]); println!("{} {:?} {:?}", !&s, !s.clone(), !!s == Set(vec![true, false, false])); println!("{} {:?} {:?} {} {}", (!W(W(1u8))).0 .0, flip(true), flip(-1i8), inv(true), inv(&false)); let d = !!D(1); println!("{}", d.0); println!("{}", (!D(5)).0); let _ = !D(9); println!("end"); async fn t() -> bool { true } }
// === lazy operators with not, early exits, and macros
macro_rules! unless { ($c:expr => $b:block) => { if !$c $b }; ($c:expr, $v:expr) => { !$c && $v }; } fn f(v: &[i32]) -> Option<i32> { for x in v { if !x.is_positive() || !(x % 2 == 0) { continue; } return Some(!x); } None } fn never() -> ! { panic!("never") }
fn main() { unless!(1 > 2 => { println!("unless"); }); unless!(1 == 1 || true => { println!("no"); }); println!("{} {:?} {:?}", unless!(false || false, 5 > 2), f(&[-1, 3, 4]), f(&[1])); let r = std::panic::catch_unwind(|| { let x: bool = !never(); x }); println!("{}", r.is_err()); let g = |b: bool| -> Result<u8, ()> { if !b { Err(())? } Ok(1) }; println!("{:?} {:?}", g(true), g(false)); let v: Vec<_> = vec![Some(true), None].into_iter().map(|o| !o.unwrap_or_default()).collect(); println!("{v:?}"); let mut n = 10; loop { n -= 3; if !(n > 0) { break; } } println!("{n}"); assert!(!v.is_empty()); println!("{}", !(1..5).contains(&7) as i32); }
// === precedence: with methods, fields, indices, calls, casts, question marks, comparison, ranges
struct S { f: bool, g: [bool; 2] }
fn yes() -> bool { true }
fn opt(b: bool) -> Option<bool> { Some(!Some(b)?) }
fn main() {
    let s = S { f: true, g: [false, true] };
    println!("{} {} {} {}", !s.f, !s.g[0], !yes(), !s.g.is_empty());
    println!("{:?} {:?} {}", opt(true), opt(false), !"x".is_empty() && !yes() == false);
    println!("{} {} {}", !0u8 as i32, !(0u8 as i32), !1i8 + 1);
    println!("{} {} {}", !5 & 7, !(5 & 7), !5u8 >> 1);
    println!("{} {} {}", !!true, !!!true, -!0i32);
    println!("{:?} {}", (!3u8..!2u8).next_back(), !matches!(s.f, true));
}
// === in conditions: if, while, match guards, loops with break, let chains of options
fn main() {
    let mut n = 0;
    let mut done = false;
    while !done { n += 1; done = !(n < 3); }
    if !done {} else if !(n != 3) { println!("three"); }
    let v = [1, 2, 3];
    match n { x if !v.contains(&x) => println!("no"), x if !(x > 5) => println!("le"), _ => {} }
    let k = loop { n -= 1; if !(n > -2) { break !n; } };
    println!("{n} {k}");
    let text = if !v.is_empty() && !v.iter().all(|x| *x > 1) { "mixed" } else { "else" };
    println!("{text} {}", !{ let t = n; t == -2 });
    println!("{}", !if n < 0 { false } else { true });
    println!("{}", !match n { -2 => true, _ => false } as u8);
}
// === on integers of every width and sign, in consts, patterns by const, array lengths
const ALL: u8 = !0;
const LOW: u32 = !(!0 << 4);
const NEG: i64 = !i64::MAX;
static MASKS: [u16; 3] = [!0, !1, !0xff];
const N: usize = (!0u8 >> 6) as usize;
fn main() {
    println!("{} {} {} {}", !0i8, !127i8, !-1i32, !0u128 == u128::MAX);
    println!("{ALL} {LOW} {NEG} {MASKS:?} {:?}", [0; N]);
    match 255u8 { ALL => println!("all"), _ => println!("?") }
    match 15 { LOW.. => println!("ge"), _ => println!("lt") }
    println!("{:#x} {:#b} {}", !0xf0f0u16, !0b1010u8, !1_000_000_000_000u64);
    println!("{} {}", !5i128, (!0usize).count_zeros());
    let mut x = 0b1100u8;
    x &= !0b100;
    x |= !0xf7;
    x ^= !x;
    println!("{x}");
}
// === of the trait: generic functions, references, closures, folds, function paths
use std::ops::Not;
fn flip<T: Not<Output = T>>(t: T) -> T { !t }
fn twice<T>(t: T) -> <<T as Not>::Output as Not>::Output where T: Not, T::Output: Not { !!t }
fn each<'a, T>(v: &'a [T]) -> Vec<<&'a T as Not>::Output> where &'a T: Not { v.iter().map(|x| !x).collect() }
fn main() {
    println!("{} {} {}", flip(true), flip(1u8), twice(-5i32));
    println!("{:?} {:?}", each(&[true, false]), each(&[0u8, 15]));
    println!("{:?} {:?}", [true, false].map(Not::not), [1i8, -1].map(<i8 as Not>::not));
    println!("{:?}", [1u8, 2].iter().map(Not::not).collect::<Vec<_>>());
    println!("{} {}", true.not(), bool::not(false));
    println!("{}", Some(true).map(std::ops::Not::not).is_some_and(|b| !b));
}
// === own types: move out, by reference with a lifetime, enum logic, output of another type
use std::ops::Not;
#[derive(Debug, Clone, PartialEq)] enum F { T, F, And(Box<F>, Box<F>), Neg(Box<F>), Var(&'static str) }
impl Not for F { type Output = F; fn not(self) -> F { match self { F::T => F::F, F::F => F::T, F::Neg(f) => *f, F::And(..) | F::Var(_) => F::Neg(Box::new(self)) } } }
struct Set<'a>(&'a [u8]);
impl<'a> Not for &Set<'a> { type Output = Vec<u8>; fn not(self) -> Vec<u8> { (0..5).filter(|x| !self.0.contains(x)).collect() } }
impl Not for Set<'_> { type Output = usize; fn not(self) -> usize { (!&self).len() } }
#[derive(Debug)] struct Cmd(String);
impl Not for Cmd { type Output = Result<String, Cmd>; fn not(self) -> Result<String, Cmd> { if self.0.is_empty() { Err(self) } else { Ok(self.0 + "!") } } }
fn run() -> Result<usize, Cmd> { let a = (!Cmd("x".into()))?; let b = !Cmd(String::new()); Ok(a.len() + b?.len()) }
fn main() {
    println!("{:?} {:?} {:?}", !F::T, !!F::Var("x"), !F::And(Box::new(!F::Var("a")), Box::new(F::T)));
    println!("{:?} {} {:?}", !&Set(&[1, 3]), !Set(&[0]), run());
}
// === bit sets: difference, complement within a mask, lowest bit, toggles, ranges of bits
#[derive(Clone, Copy, PartialEq, Eq, Debug)] struct Bits(u32);
impl std::ops::Not for Bits { type Output = Bits; fn not(self) -> Bits { Bits(!self.0 & 0xff) } }
impl std::ops::Sub for Bits { type Output = Bits; fn sub(self, o: Bits) -> Bits { Bits(self.0 & !o.0) } }
fn set(x: u64, i: u32, on: bool) -> u64 { if !on { x & !(1 << i) } else { x | 1 << i } }
fn blsr(x: u32) -> u32 { x & !(x & x.wrapping_neg()) }
fn align(x: usize, a: usize) -> usize { (x + a - 1) & !(a - 1) }
fn main() {
    println!("{:?} {:?} {:?}", !Bits(0xf), Bits(7) - Bits(2), !!Bits(0x1ff));
    println!("{} {} {}", set(0, 40, true), set(u64::MAX, 0, false) == !1, blsr(0b10100));
    println!("{} {} {}", align(13, 8), align(16, 8), -7i32 == !7 + 1);
    let (mut a, mut n) = (0b1011u8, 0);
    while a != 0 { a &= !(1 << a.trailing_zeros()); n += 1; }
    println!("{n} {}", (!0u8 << 5) | !(!0 << 2));
}
// === drops and evaluation: what is negated lives to the end of the statement; once each
struct D(bool);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
impl D { fn get(&self) -> bool { println!("get"); self.0 } }
impl std::ops::Not for D { type Output = D; fn not(mut self) -> D { self.0 = !self.0; self } }
impl std::ops::Not for &D { type Output = bool; fn not(self) -> bool { !self.0 } }
fn mk(b: bool) -> D { D(b) }
fn main() {
    if !mk(false).get() { println!("in if"); }
    let x = !mk(true).get() || !mk(false).get();
    println!("{x}");
    let d = !!mk(true);
    println!("{} {}", !&d, d.0);
    match !&mk(true) { false => println!("arm"), true => {} }
    let _ = !mk(false);
    println!("end");
}
// === of macros: cfg-like, assert with not, negated matches, tt after bang
macro_rules! not { ($e:expr) => { !$e }; }
macro_rules! unless { ($c:expr => $b:block) => { if !$c $b }; }
macro_rules! bang { (! $($t:tt)+) => { bang!($($t)+) + 1 }; ($e:expr) => { $e }; }
macro_rules! all { ($($e:expr),+) => { $(!$e &)+ true }; }
fn main() {
    assert!(!cfg!(no_such_cfg), "never");
    println!("{} {} {}", not!(true && false), not!(1 | 2), not!({ false }));
    unless!(1 > 2 => { println!("unless"); });
    println!("{} {}", bang!(! ! 5), all!(false, 1 > 2));
    debug_assert!(!matches!(Some(3), Some(x) if x > 5));
    println!("{:?} {}", stringify!(!a == !b), !stringify!(x).is_empty());
    println!("{}", !vec![1].is_empty() as i32 + !format!("").is_empty() as i32);
}
// === never and unit: the other meanings of the sign; attributes, macros' names, types
fn stop(b: bool) -> ! { if !b { panic!("not b") } std::process::exit(0) }
fn half(n: u32) -> Result<u32, String> { let r: Result<u32, String> = if n & 1 != 0 { Err(format!("odd {n}")) } else { Ok(n / 2) }; if !r.is_ok() { return r; } r }
fn pick(n: i32) -> i32 { let x: i32 = if n > 0 { n } else { return !n }; x }
#[cfg(not(any()))] fn there() -> &'static str { "not any" }
#[cfg(not(all(not(any()), all())))] fn there() -> &'static str { "gone" }
fn main() {
    println!("{:?} {:?} {} {}", half(4), half(5), pick(3), pick(0));
    println!("{}", there());
    let f: fn(bool) -> ! = stop;
    println!("{}", std::panic::catch_unwind(move || f(false)).is_err());
    if cfg!(not(debug_assertions)) || !cfg!(debug_assertions) { println!("release"); } else { println!("debug"); }
}
// === short circuits with not, De Morgan over calls with effects
fn t(n: u8, b: bool) -> bool { print!("{n}"); b }
fn main() {
    let mut same = true;
    for i in 0..4u8 {
        let (p, q) = (i & 1 != 0, i & 2 != 0);
        let a = !(t(0, p) && t(1, q));
        let b = !t(2, p) || !t(3, q);
        let c = !(t(4, p) | t(5, q));
        let d = !t(6, p) & !t(7, q);
        println!(" {a}{b}{c}{d}");
        same &= !(a ^ b) & !(c != d);
    }
    println!("{same} {}", !(same && !same) || t(9, false));
}
// === filters, sorting keys, toggles in arrays, Option and Cell of bool, atomics
use std::{cell::Cell, collections::BTreeMap, sync::atomic::{AtomicBool, AtomicU8, Ordering::SeqCst}};
static ON: AtomicBool = AtomicBool::new(false);
fn main() {
    let v = ["a", "", "b", ""];
    println!("{:?} {}", v.iter().filter(|s| !s.is_empty()).collect::<Vec<_>>(), v.iter().position(|s| !!s.is_empty()).unwrap());
    let mut s = [3, 1, 2];
    s.sort_by_key(|x| !x);
    println!("{s:?} {:?}", v.iter().map(|s| !s.is_empty() as u8).collect::<Vec<_>>());
    let mut doors = [false; 10];
    for i in 1..=10 { for j in (i..=10).step_by(i) { doors[j - 1] = !doors[j - 1]; } }
    println!("{:?}", doors.iter().enumerate().filter(|d| *d.1).map(|d| d.0 + 1).collect::<Vec<_>>());
    let c = Cell::new(true);
    c.set(!c.get());
    let mut m: BTreeMap<u8, bool> = BTreeMap::new();
    for k in [1, 2, 1] { let e = m.entry(k).or_default(); *e = !*e; }
    println!("{} {m:?} {} {}", c.get(), ON.fetch_not(SeqCst), ON.load(SeqCst));
    println!("{} {}", AtomicU8::new(5).fetch_nand(4, SeqCst), !ON.load(SeqCst));
}
// === wrappers of std: Wrapping, Saturating, NonZero, references to references, Rc and Box by deref
use std::{num::Wrapping, rc::Rc};
fn main() {
    println!("{} {:?}", !Wrapping(5u8), !Wrapping(-1i32));
    let (a, b) = (&&true, &mut 3u8);
    println!("{} {} {}", !**a, !*b, !&*b);
    *b = !*b;
    println!("{b}");
    let r = Rc::new(false);
    let bx = Box::new(0xf0u8);
    println!("{} {} {}", !*r, !*bx, !bx.as_ref());
    let t = (true, [1i8, -1]);
    let (ref p, [q, _]) = t;
    println!("{} {} {:?}", !p, !q, t.1.map(|x| !x));
    let f = |x: &bool| !x;
    println!("{} {}", f(&t.0), [true, false].iter().any(|x| !f(x)));
}
// === statements that begin with it; in returns, breaks, arguments, struct fields, indices
#[derive(Debug)] struct S { a: bool, b: u8 }
fn ret(b: bool) -> bool { if b { return !b; } !b }
fn unit(v: &mut Vec<u8>) { !v.is_empty() && v.pop().is_some(); !0u8; }
fn main() {
    #![allow(unused_must_use, unused)]
    let mut v = vec![1, 2];
    unit(&mut v);
    println!("{v:?} {} {}", ret(true), ret(false));
    let s = S { a: !v.is_empty(), b: !v[0] };
    println!("{s:?} {}", [10, 20][!s.a as usize]);
    let x = loop { break !s.a; };
    let y = 'l: { if !x { break 'l !1i32; } 0 };
    println!("{x} {y} {:?}", (|b: bool| -> u8 { !b as u8 })(false));
    println!("{:?}", (!true, !1u8, [!2i16; 2]));
}
// === async: negated results of awaits, conditions of select, loops until
use tokio::{sync::watch, time::{sleep, Duration}};
async fn ready(n: u32) -> bool { sleep(Duration::from_millis(n as u64)).await; n > 2 }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut n = 0;
    while !ready(n).await { n += 1; }
    println!("{n} {}", !ready(1).await as u8 + !async { false }.await as u8);
    let (tx, mut rx) = watch::channel(false);
    tokio::spawn(async move { sleep(Duration::from_millis(5)).await; let old = *tx.borrow(); tx.send(!old).unwrap(); });
    while !*rx.borrow_and_update() { if rx.changed().await.is_err() { break; } }
    let off = false;
    tokio::select! { b = ready(9), if !off => println!("first {}", !b), b = ready(1), if off => println!("second {b}") }
}
// === associated consts, const fns and generics with const bools
const fn not(b: bool) -> bool { !b }
trait Flag { const ON: bool; const OFF: bool = !Self::ON; const MASK: u8 = if !Self::ON { !0 } else { !0 >> 4 }; }
struct A; struct B;
impl Flag for A { const ON: bool = !cfg!(any()); }
impl Flag for B { const ON: bool = not(A::ON); }
struct G<const X: bool>;
impl G<true> { fn s(&self) -> &'static str { "t" } }
impl G<false> { fn s(&self) -> &'static str { "f" } }
fn flip<const X: bool>(_: G<X>) -> bool { !X }
const _: () = assert!(!B::ON && A::ON);
fn main() {
    println!("{} {} {} {}", A::OFF, B::OFF, A::MASK, B::MASK);
    println!("{} {} {} {}", G::<{ !true }>.s(), G::<{ not(false) }>.s(), flip(G::<true>), flip(G::<{ !A::ON }>));
}
// === an error of a parser: not with spaces, comments, nested in other unary operators
fn main() {
    let (a, x) = (true, 5i32);
    println!("{} {} {}", ! a, ! /* c */ a, !
        a);
    println!("{} {} {} {}", -!x, !-x, !- -x, - ! - x);
    println!("{} {} {}", !*&a, *&!a, !&a);
    println!("{} {}", !(a), !((a)));
    println!("{} {}", !a == !a, !a != a);
    println!("{} {}", a & !a | !a & a, !x & x);
    println!("{}", !a as u8 + !!a as u8);
}
// === what a bitwise not of a shift count, an index or a length gives; sign of the width it is made in
fn main() {
    let n: i32 = -4;
    println!("{} {} {}", !n as usize, [1, 2, 3, 4][!n as usize], "abcd".len() as i32 & !1);
    println!("{:?} {:?}", "abc".find('c').map(|i| !i as i8), "abc".find('x').map_or(!0i8, |i| i as i8));
    println!("{} {}", (!0u8) as i8, (!0u8 as i16) as u16);
    println!("{} {} {}", u32::from(!1u8), i64::from(!1i8), !u64::from(1u8) == u64::MAX - 1);
    println!("{:?}", (0..4u8).map(|i| !(1 << i) & 0xf).collect::<Vec<u8>>());
    println!("{:?}", [5u8, 1, 3].iter().map(|x| !x).max().map(|x| !x));
    println!("{}", (1..=3).fold(!0u8, |acc, i| acc ^ !i));
}
