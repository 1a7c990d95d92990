// === for generics, references, slices, tuples, functions, dyn
use std::fmt::{Debug, Display};
trait Describe { fn d(&self) -> String; }
impl Describe for i32 { fn d(&self) -> String { format!("int {}", self) } }
impl Describe for str { fn d(&self) -> String { format!("str {}", self) } }
impl Describe for String { fn d(&self) -> String { self.as_str().d() + " owned" } }
impl<T: Describe> Describe for [T] { fn d(&self) -> String { format!("[{}]", self.iter().map(|x| x.d()).collect::<Vec<_>>().join(", ")) } }
impl<T: Describe> Describe for Vec<T> { fn d(&self) -> String { format!("vec {}", self[..].d()) } }
impl<T: Describe, const N: usize> Describe for [T; N] { fn d(&self) -> String { format!("arr{} {}", N, self.as_slice().d()) } }
impl<T: Describe + ?Sized> Describe for &T { fn d(&self) -> String { format!("&{}", (**self).d()) } }
impl<T: Describe + ?Sized> Describe for Box<T> { fn d(&self) -> String { format!("box {}", (**self).d()) } }
impl<A: Describe, B: Describe> Describe for (A, B) { fn d(&self) -> String { format!("({}; {})", self.0.d(), self.1.d()) } }
impl<T: Describe> Describe for Option<T> { fn d(&self) -> String { self.as_ref().map_or("none".to_string(), |x| format!("some {}", x.d())) } }
impl<T: Debug, E: Display> Describe for Result<T, E> { fn d(&self) -> String { match self { Ok(t) => format!("ok {:?}", t), Err(e) => format!("err {}", e) } } }
impl Describe for () { fn d(&self) -> String { "unit".into() } }
impl Describe for dyn Display { fn d(&self) -> String { format!("dyn {}", self) } }
impl<R: Describe> Describe for fn() -> R { fn d(&self) -> String { format!("fn {}", self().d()) } }
fn five() -> i32 { 5 }
fn main() {
    println!("{} | {} | {}", 1.d(), "s".d(), String::from("t").d());
    println!("{} | {} | {}", vec![1, 2].d(), [(1, "x".to_string())].d(), (&[1][..]).d());
    println!("{} | {}", Some(Box::new("b")).d(), None::<i32>.d());
    println!("{} | {} | {}", Ok::<_, String>(1.5).d(), Err::<(), _>('c').d(), ().d());
    let dd: &dyn Display = &'z'; println!("{} | {}", dd.d(), (five as fn() -> i32).d());
    let all: Vec<Box<dyn Describe>> = vec![Box::new(1), Box::new("q"), Box::new(vec![Some(3), None])]; println!("{}", all.d());
}

// === std traits: FromStr, From, Into, TryFrom, AsRef, Borrow, Default, Extend, FromIterator
use std::collections::HashMap;
use std::convert::TryFrom;
use std::str::FromStr;
#[derive(Debug, PartialEq, Clone, Copy, Eq, Hash)] struct Rgb(u8, u8, u8);
#[derive(Debug, PartialEq)] enum ParseErr { Len(usize), Hex(std::num::ParseIntError) }
impl From<std::num::ParseIntError> for ParseErr { fn from(e: std::num::ParseIntError) -> Self { ParseErr::Hex(e) } }
impl FromStr for Rgb { type Err = ParseErr; fn from_str(s: &str) -> Result<Self, Self::Err> { let s = s.trim_start_matches('#'); if s.len() != 6 { return Err(ParseErr::Len(s.len())); } let p = |r: std::ops::Range<usize>| u8::from_str_radix(&s[r], 16); Ok(Rgb(p(0..2)?, p(2..4)?, p(4..6)?)) } }
impl From<(u8, u8, u8)> for Rgb { fn from((r, g, b): (u8, u8, u8)) -> Self { Self(r, g, b) } }
impl From<[u8; 3]> for Rgb { fn from([r, g, b]: [u8; 3]) -> Self { Self(r, g, b) } }
impl From<Rgb> for u32 { fn from(c: Rgb) -> u32 { (c.0 as u32) << 16 | (c.1 as u32) << 8 | u32::from(c.2) } }
impl TryFrom<i64> for Rgb { type Error = String; fn try_from(n: i64) -> Result<Self, String> { let n = u32::try_from(n).map_err(|e| e.to_string())?; if n > 0xffffff { Err(format!("{:#x} too big", n)) } else { Ok(Rgb((n >> 16) as u8, (n >> 8) as u8, n as u8)) } } }
#[derive(Debug, Default, Clone)] struct Hist { m: HashMap<char, usize>, n: usize }
impl Extend<char> for Hist { fn extend<I: IntoIterator<Item = char>>(&mut self, it: I) { for c in it { *self.m.entry(c).or_insert(0) += 1; self.n += 1; } } }
impl FromIterator<char> for Hist { fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Self { let mut h = Hist::default(); h.extend(it); h } }
impl std::ops::Index<char> for Hist { type Output = usize; fn index(&self, c: char) -> &usize { self.m.get(&c).unwrap_or(&0) } }
struct Name(String);
impl AsRef<str> for Name { fn as_ref(&self) -> &str { &self.0 } }
impl std::borrow::Borrow<str> for Name { fn borrow(&self) -> &str { &self.0 } }
impl PartialEq<str> for Name { fn eq(&self, o: &str) -> bool { self.0 == o } }
impl PartialEq<&str> for Name { fn eq(&self, o: &&str) -> bool { self.0 == *o } }
fn shout(s: impl AsRef<str>) -> String { s.as_ref().to_uppercase() }
fn colour(c: impl Into<Rgb>) -> u32 { let c: Rgb = c.into(); c.into() }
fn main() {
    println!("{:?} {:?} {:?}", "#ff8000".parse::<Rgb>(), Rgb::from_str("12"), "zz0000".parse::<Rgb>().map_err(|e| matches!(e, ParseErr::Hex(_))));
    println!("{} {} {}", colour((1, 2, 3)), colour([0, 1, 0]), colour(Rgb(0, 0, 9)));
    println!("{:?} {:?} {:?}", Rgb::try_from(0x010203), Rgb::try_from(-1), TryInto::<Rgb>::try_into(1i64 << 24));
    let mut h: Hist = "hello".chars().collect(); h.extend("lol".chars()); println!("{} {} {}", h['l'], h['z'], h.n);
    println!("{} {} {} {}", shout(Name("n".into())), shout("s"), shout(String::from("o")), Name("q".into()) == "q");
}

// === iterator, double ended, exact size, fused for own types
#[derive(Clone)] struct Span { lo: i32, hi: i32 }
impl Iterator for Span { type Item = i32; fn next(&mut self) -> Option<i32> { (self.lo < self.hi).then(|| { self.lo += 1; self.lo - 1 }) } fn size_hint(&self) -> (usize, Option<usize>) { let n = (self.hi - self.lo) as usize; (n, Some(n)) } }
impl DoubleEndedIterator for Span { fn next_back(&mut self) -> Option<i32> { if self.lo >= self.hi { return None; } self.hi -= 1; Some(self.hi) } }
impl ExactSizeIterator for Span {}
impl std::iter::FusedIterator for Span {}
fn s(lo: i32, hi: i32) -> Span { Span { lo, hi } }
fn main() {
    println!("{:?} {:?} {}", s(0, 4).rev().collect::<Vec<_>>(), s(1, 5).map(|x| x * x).rev().step_by(2).collect::<Vec<_>>(), s(0, 3).len());
    println!("{:?} {:?} {:?}", s(0, 9).rposition(|x| x == 4), s(0, 5).rfind(|x| x % 2 == 1), s(0, 3).nth_back(1));
    let mut i = s(0, 6); println!("{:?} {:?} {:?} {:?}", i.next(), i.next_back(), i.len(), i.by_ref().take(2).collect::<Vec<_>>()); println!("{:?}", i.collect::<Vec<_>>());
    println!("{:?} {:?}", s(0, 3).zip(s(5, 9)).unzip::<i32, i32, Vec<_>, Vec<_>>(), s(0, 3).cycle().skip(2).take(5).collect::<Vec<_>>());
    println!("{:?} {} {}", s(0, 5).min_by_key(|x| (x - 3).abs()), s(0, 3).eq(0..3), s(0, 3).lt(s(0, 4))); let mut p = s(0, 3).peekable(); while let Some(x) = p.next() { if let Some(n) = p.peek_mut() { *n += x * 10; } print!("{} ", x); } println!();
    println!("{:?} {:?}", s(1, 5).try_fold(0i8, |a, x| a.checked_add(x as i8 * 30)), s(0, 4).rfold(String::new(), |a, x| a + &x.to_string()));
}

// === ordering, hashing, equality by hand
use std::cmp::Ordering;
use std::collections::{BinaryHeap, BTreeSet, HashSet};
use std::hash::{Hash, Hasher};
#[derive(Debug, Clone)] struct Task { pri: u32, name: &'static str, cost: f64 }
impl PartialEq for Task { fn eq(&self, o: &Self) -> bool { self.cmp(o) == Ordering::Equal } }
impl Eq for Task {}
impl PartialOrd for Task { fn partial_cmp(&self, o: &Self) -> Option<Ordering> { Some(self.cmp(o)) } }
impl Ord for Task { fn cmp(&self, o: &Self) -> Ordering { self.pri.cmp(&o.pri).then_with(|| o.name.cmp(self.name)).then(self.cost.total_cmp(&o.cost)) } }
#[derive(Debug, Clone, Copy)] struct Ci(&'static str);
impl PartialEq for Ci { fn eq(&self, o: &Ci) -> bool { self.0.eq_ignore_ascii_case(o.0) } } impl Eq for Ci {}
impl Hash for Ci { fn hash<H: Hasher>(&self, h: &mut H) { for b in self.0.bytes() { h.write_u8(b.to_ascii_lowercase()); } } }
#[derive(PartialEq, Eq, PartialOrd, Ord, Debug, Clone, Copy, Hash)] enum Card { Num(u8), Face { rank: char, suit: u8 }, Joker }
fn main() {
    let mut h = BinaryHeap::new(); for (p, n) in [(1, "c"), (3, "a"), (3, "b"), (2, "z")] { h.push(Task { pri: p, name: n, cost: 0.5 }); } while let Some(t) = h.pop() { print!("{}{} ", t.pri, t.name); } println!();
    let set: HashSet<Ci> = [Ci("Ab"), Ci("aB"), Ci("c")].into_iter().collect(); println!("{}", set.len());
    let cards = BTreeSet::from([Card::Joker, Card::Face { rank: 'K', suit: 1 }, Card::Num(9), Card::Face { rank: 'J', suit: 3 }, Card::Num(2)]); println!("{:?}", cards);
    println!("{:?} {:?} {}", Card::Num(3).partial_cmp(&Card::Joker), Card::Num(3).max(Card::Num(2)), Card::Face { rank: 'Q', suit: 1 } < Card::Face { rank: 'Q', suit: 2 });
    println!("{:?} {:?} {:?}", (1, "b").cmp(&(1, "a")), [1, 2].cmp(&[1, 2]), "Zebra".cmp("apple")); println!("{:?} {:?}", Some(1) > None, Ok::<i32, i32>(5) < Err(0)); println!("{:?}", 5.clamp(1, 3)); println!("{:?}", vec![1, 2, 3] < vec![1, 3]);
    let mut v = vec!["bb", "a", "ccc"]; v.sort_by(|a, b| b.len().cmp(&a.len()).reverse().then_with(|| a.cmp(b))); println!("{:?} {:?}", v, std::cmp::Reverse(1) < std::cmp::Reverse(2));
}

// === blanket impls, supertraits, associated types and constants
trait Shape: std::fmt::Debug { const SIDES: u32; type Unit: std::fmt::Display + Default; fn area(&self) -> f64; fn unit(&self) -> Self::Unit { Self::Unit::default() } }
trait Report: Shape { fn report(&self) -> String { format!("{:?} {} {:.1}{}", self, Self::SIDES, self.area(), self.unit()) } }
impl<T: Shape> Report for T {}
#[derive(Debug)] struct Sq(f64); #[derive(Debug)] struct Tri { b: f64, h: f64 }
#[derive(Default)] struct Cm; impl std::fmt::Display for Cm { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("cm2") } }
impl Shape for Sq { const SIDES: u32 = 4; type Unit = Cm; fn area(&self) -> f64 { self.0.powi(2) } }
impl Shape for Tri { const SIDES: u32 = Sq::SIDES - 1; type Unit = String; fn area(&self) -> f64 { self.b * self.h / 2.0 } fn unit(&self) -> String { "?".into() } }
trait Monoid { const ZERO: Self; fn plus(self, o: Self) -> Self; } impl Monoid for i32 { const ZERO: i32 = 0; fn plus(self, o: i32) -> i32 { self + o } } impl Monoid for String { const ZERO: String = String::new(); fn plus(mut self, o: String) -> String { self.push_str(&o); self } }
impl<A: Monoid, B: Monoid> Monoid for (A, B) { const ZERO: Self = (A::ZERO, B::ZERO); fn plus(self, o: Self) -> Self { (self.0.plus(o.0), self.1.plus(o.1)) } }
impl<T: Monoid> Monoid for Option<T> { const ZERO: Self = None; fn plus(self, o: Self) -> Self { match (self, o) { (Some(a), Some(b)) => Some(a.plus(b)), (a, None) => a, (None, b) => b } } }
fn fold<M: Monoid>(it: impl IntoIterator<Item = M>) -> M { it.into_iter().fold(M::ZERO, M::plus) }
fn main() {
    println!("{} | {}", Sq(2.0).report(), Tri { b: 3.0, h: 1.0 }.report());
    println!("{:?} {:?}", fold([(1, "a".to_string()), (2, "b".to_string())]), fold(vec![Some(3), None, Some(4)])); println!("{:?}", fold(Vec::<(i32, Option<String>)>::new()));
}
