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

// === impls that differ in lifetimes, tuples, arrays, fn pointers, references of each depth, slices, str, never-overlapping generics
use std::fmt::Debug;
trait Name { fn name(&self) -> String; } macro_rules! name { ($($t:ty => $s:expr),* $(,)?) => { $(impl Name for $t { fn name(&self) -> String { $s.to_string() } })* } } name! { () => "unit", bool => "bool", str => "str", char => "char", fn(i32) -> i32 => "fn", [u8] => "bytes", f64 => "f64", (i32,) => "one", std::convert::Infallible => "never" }
impl<T: Name + ?Sized> Name for &T { fn name(&self) -> String { format!("&{}", T::name(self)) } } impl<T: Name + ?Sized> Name for &mut T { fn name(&self) -> String { format!("&mut {}", (**self).name()) } } impl<A: Name, B: Name> Name for (A, B) { fn name(&self) -> String { format!("({}, {})", self.0.name(), self.1.name()) } } impl<T: Name, const N: usize> Name for [T; N] { fn name(&self) -> String { format!("[{}; {}]", self.first().map_or("?".into(), Name::name), N) } } impl<T: Name> Name for Option<T> { fn name(&self) -> String { self.as_ref().map_or_else(|| "None".to_string(), |t| format!("Some({})", t.name())) } } impl<T: ?Sized + Name> Name for Box<T> { fn name(&self) -> String { "Box ".to_owned() + &(**self).name() } } impl Name for Vec<bool> { fn name(&self) -> String { "bits".into() } } impl Name for Vec<char> { fn name(&self) -> String { self.iter().collect() } } impl<T: Name, E: Debug> Name for Result<T, E> { fn name(&self) -> String { match self { Ok(t) => t.name(), Err(e) => format!("{:?}", e) } } } impl Name for dyn Debug { fn name(&self) -> String { format!("dyn {:?}", self) } }
fn id(x: i32) -> i32 { x } fn n<T: Name>(t: T) -> String { t.name() }
fn main() { println!("{} {} {} {}", n(()), n(&true), n(&&'x'), n(&mut &mut true)); println!("{} {} {}", n("s"), n(("a", (1.5, ()))), n([(1,), (2,)])); println!("{} {} {}", n(id as fn(i32) -> i32), n(&b"ab"[..]), n(Box::new(Some([true])))); println!("{} {} {}", n(vec![true]), n(vec!['p', 'q']), n(Err::<(), _>(5))); let d: &dyn Debug = &1; println!("{} {}", d.name(), n(d)); let b: Box<dyn Name> = Box::new([(); 3]); println!("{} {}", b.name(), n(b)); println!("{} {}", <[f64; 0] as Name>::name(&[]), Name::name("q")); println!("{:?}", [&true as &dyn Name, &'c', &"s"].map(|x| x.name())); }

// === defaults calling each other, overridden in part, consts and types used by bounds, generic methods
use std::fmt::{Display, Formatter, Result, Write};
#[derive(Clone, Default)] struct Cm; impl Display for Cm { fn fmt(&self, f: &mut Formatter) -> Result { f.write_str("cm") } }
trait Shape { const SIDES: u32; const NAME: &'static str = "shape"; type Unit: Default + Display; fn area(&self) -> f64 { self.side().powi(2) } fn side(&self) -> f64 { self.area().sqrt() } fn describe<W: Write>(&self, w: &mut W) -> Result where Self: Sized { write!(w, "{}/{}/{:.1}{};", Self::NAME, Self::SIDES, self.area(), Self::Unit::default()) } fn more<O>(&self, o: &O) -> bool where O: Shape + ?Sized, Self: Sized { Self::SIDES as f64 * self.side() > o.area() } fn new(n: f64) -> Self where Self: Sized; fn total(all: &[Self]) -> f64 where Self: Sized { all.iter().map(Self::area).sum() } }
#[derive(Clone)] struct Sq(f64); impl Shape for Sq { const SIDES: u32 = 4; type Unit = Cm; fn side(&self) -> f64 { self.0 } fn new(n: f64) -> Sq { Sq(n) } } struct Circle<U>(f64, U); impl<U: Default + Display> Shape for Circle<U> { const SIDES: u32 = <Sq as Shape>::SIDES - 4; const NAME: &'static str = "circle"; type Unit = U; fn area(&self) -> f64 { 3.0 * self.0 * self.0 } fn new(n: f64) -> Self { Self(n, U::default()) } fn describe<X: Write>(&self, x: &mut X) -> Result { x.write_str("round ")?; write!(x, "{:.2}|", self.side()) } }
fn build<S: Shape<Unit = U>, U: Default + Display>(n: f64) -> (S, String) { (S::new(n), U::default().to_string()) }
fn main() { let mut s = String::new(); Sq(2.0).describe(&mut s).unwrap(); Circle(1.0, 5u8).describe(&mut s).unwrap(); println!("{}", s); println!("{} {}", Sq(1.0).more(&Circle(1.0, 1u8)), Sq(9.0).more(&Sq(1.0))); let (c, u) = build::<Circle<i32>, _>(2.0); println!("{} {} {}", c.area(), u, Circle::<bool>::SIDES); println!("{} {}", Shape::total(&[Sq(1.0), Sq(2.0)]), <Sq as Shape>::total(&[])); let d = Box::new(build::<Sq, Cm>(3.0).0); println!("{} {}", d.area(), d.side()); println!("{}", <Circle<char> as Shape>::NAME.len() + Sq::NAME.len()); }
impl Display for Circle<()> { fn fmt(&self, f: &mut Formatter) -> Result { f.pad("()") } }

// === operators and std traits by hand: Iterator with all its adapters, Extend, Sum, Ord, Hash, Index, Deref, Drop, Fn-like, Termination-like
use std::{cmp::Ordering, collections::{BTreeSet, HashSet, BinaryHeap}, hash::{Hash, Hasher}, iter::{FromIterator, FusedIterator, Sum, Product}, ops::*};
#[derive(Debug, Clone, Copy)] struct M(i64); impl PartialEq for M { fn eq(&self, o: &M) -> bool { self.0 % 10 == o.0 % 10 } } impl Eq for M {} impl PartialOrd for M { fn partial_cmp(&self, o: &M) -> Option<Ordering> { Some(self.cmp(o)) } } impl Ord for M { fn cmp(&self, o: &M) -> Ordering { (self.0 % 10).cmp(&(o.0 % 10)) } } impl Hash for M { fn hash<H: Hasher>(&self, h: &mut H) { (self.0 % 10).hash(h) } } impl Sum for M { fn sum<I: Iterator<Item = M>>(i: I) -> M { M(i.map(|m| m.0).sum()) } } impl<'a> Product<&'a M> for M { fn product<I: Iterator<Item = &'a M>>(i: I) -> M { M(i.map(|m| m.0).product()) } } impl std::str::FromStr for M { type Err = String; fn from_str(s: &str) -> Result<M, String> { s.strip_prefix('m').ok_or("no m")?.parse().map(M).map_err(|e: std::num::ParseIntError| e.to_string()) } } impl TryFrom<&[u8]> for M { type Error = usize; fn try_from(b: &[u8]) -> Result<M, usize> { match b { [x] => Ok(M(*x as i64)), _ => Err(b.len()) } } }
#[derive(Debug, Default)] struct Bag { v: Vec<M>, log: u32 } impl FromIterator<M> for Bag { fn from_iter<I: IntoIterator<Item = M>>(i: I) -> Self { let mut b = Bag::default(); b.extend(i); b } } impl Extend<M> for Bag { fn extend<I: IntoIterator<Item = M>>(&mut self, i: I) { for m in i { self.log += 1; self.v.push(m) } } } impl<'a> Extend<&'a i64> for Bag { fn extend<I: IntoIterator<Item = &'a i64>>(&mut self, i: I) { self.v.extend(i.into_iter().map(|&n| M(n))) } } impl Index<Range<usize>> for Bag { type Output = [M]; fn index(&self, r: Range<usize>) -> &[M] { &self.v[r] } } impl Deref for Bag { type Target = Vec<M>; fn deref(&self) -> &Vec<M> { &self.v } } impl AddAssign<M> for Bag { fn add_assign(&mut self, m: M) { self.v.push(m) } } impl Not for &Bag { type Output = bool; fn not(self) -> bool { self.is_empty() } } impl Borrowed for Bag {} trait Borrowed: Deref<Target = Vec<M>> { fn firsts(&self, n: usize) -> &[M] { &self[..n.min(self.len())] } }
struct Down(u8, u8); impl Iterator for Down { type Item = u8; fn next(&mut self) -> Option<u8> { (self.0 < self.1).then(|| { self.1 -= 1; self.1 }) } fn size_hint(&self) -> (usize, Option<usize>) { let n = (self.1 - self.0) as usize; (n, Some(n)) } } impl DoubleEndedIterator for Down { fn next_back(&mut self) -> Option<u8> { (self.0 < self.1).then(|| { self.0 += 1; self.0 - 1 }) } } impl ExactSizeIterator for Down {} impl FusedIterator for Down {}
fn main() { let b: Bag = [M(12), M(3), M(25)].into_iter().collect(); let mut b = b; b.extend([M(7)]); b.extend(&[40, 52]); b += M(1); println!("{:?} {} {} {}", &b[1..3], b.log, !&b, b.firsts(2).len()); println!("{:?} {:?}", b.iter().max(), b.iter().min().map(|m| m.0)); println!("{} {}", b.iter().copied().collect::<BTreeSet<_>>().len(), b.v.iter().collect::<HashSet<_>>().len()); println!("{:?} {:?}", b.iter().copied().sum::<M>(), b[0..2].iter().product::<M>()); let mut h: BinaryHeap<M> = b.iter().copied().collect(); println!("{:?}", h.pop().map(|m| m.0)); println!("{:?} {:?} {:?}", "m5".parse::<M>(), "x".parse::<M>(), "mx".parse::<M>()); println!("{:?} {:?}", M::try_from(&[9][..]), <&[u8] as TryInto<M>>::try_into(&[1, 2])); let d = Down(1, 6); println!("{} {:?} {:?}", d.len(), d.rev().collect::<Vec<_>>(), Down(0, 4).rposition(|x| x == 3)); println!("{:?}", Down(0, 5).zip(Down(2, 9).rev()).skip(1).step_by(2).collect::<Vec<_>>()); println!("{:?} {:?}", M(13).cmp(&M(3)), M(5).clamp(M(11), M(14))); println!("{}", M(1) < M(12) && M(31).max(M(2)).0 == 2); }

// === supertraits: diamond, with associated types, generic blanket impl of subtraits, upcasting, methods found through each
use std::{any::Any, fmt::Debug};
trait Base: Debug { fn id(&self) -> u32; fn kind(&self) -> &'static str { "base" } } trait Left: Base { fn l(&self) -> u32 { self.id() * 10 } } trait Right: Base { type Out; fn r(&self) -> Self::Out; } trait Both: Left + Right<Out = String> + Any { fn all(&self) -> String { format!("{}{}{:?}{}", self.l(), self.r(), self, self.kind()) } fn any(&self) -> &dyn Any; } #[derive(Debug, Clone, PartialEq)] struct A(u32); impl Base for A { fn id(&self) -> u32 { self.0 } } impl Left for A {} impl Right for A { type Out = String; fn r(&self) -> String { "r".repeat(self.0 as usize) } } impl<T: Left + Right<Out = String> + Any> Both for T { fn any(&self) -> &dyn Any { self } } #[derive(Debug)] struct B; impl Base for B { fn id(&self) -> u32 { 7 } fn kind(&self) -> &'static str { "b" } } impl Left for B { fn l(&self) -> u32 { 1 } } impl Right for B { type Out = String; fn r(&self) -> String { String::new() } }
fn up(b: &dyn Both) -> &dyn Left { b } fn base(b: Box<dyn Both>) -> Box<dyn Base> { b } fn sum(v: &[&dyn Base]) -> u32 { v.iter().map(|b| b.id()).sum() } fn gen<T: Both + ?Sized>(t: &T) -> (u32, usize) { (t.id(), t.r().len()) } trait Ext: Base { fn twice(&self) -> u32 { self.id() * 2 } } impl<T: Base + ?Sized> Ext for T {}
fn main() { let v: Vec<Box<dyn Both>> = vec![Box::new(A(2)), Box::new(B)]; for b in &v { println!("{} {} {} {:?}", b.all(), up(&**b).l(), b.twice(), gen(&**b)); println!("{} {}", b.any().is::<A>(), b.any().downcast_ref::<A>().map_or(0, |a| a.0)) } println!("{}", sum(&[&A(1), &B, &*v[0]])); let b = base(v.into_iter().next().unwrap()); println!("{:?} {} {}", b, b.kind(), b.twice()); let d: &dyn Right<Out = String> = &A(3); println!("{} {}", d.r(), Base::id(d)); let x: &dyn Debug = &A(1) as &dyn Both; println!("{:?}", x); }
