// Programs about tuple structs.

// === constructors as functions, in consts, with defaults, privacy of fields, generic and unit-like
mod m { #[derive(Debug, Clone, Copy, PartialEq, Default)] pub struct Open(pub i32, pub(super) u8); #[derive(Debug)] pub struct Closed(i32); impl Closed { pub const fn new(n: i32) -> Self { Self(n) } pub fn get(&self) -> i32 { self.0 } } pub struct Mixed<T>(pub T, bool); impl<T> From<T> for Mixed<T> { fn from(t: T) -> Self { Mixed(t, true) } } impl<T> Mixed<T> { pub fn ok(&self) -> bool { self.1 } } } use m::*; struct Unit(); struct Gen<T, const N: usize>([T; N], std::marker::PhantomData<T>); const C: Closed = Closed::new(3); static S: Open = Open(1, 2);
fn main() { let v: Vec<Open> = (1..3).zip(5..).map(|(a, b)| Open(a, b)).collect(); println!("{v:?} {} {:?}", C.get(), S); let f: fn(i32, u8) -> Open = Open; println!("{:?} {:?}", f(1, 1), Some(4).map(|x| Open(x, 0))); let Open(a, b) = Open { 1: 9, 0: 8 }; let Open { 0: c, .. } = Open { 0: 7, ..S }; println!("{a}{b}{c}"); let Mixed { 0: s, .. } = Mixed::from("m"); println!("{s} {}", Mixed::from(1).ok()); let Unit() = Unit(); let Unit {} = Unit {}; let g = Gen([1, 2], Default::default()); println!("{} {:?}", g.0[1], Open::default() == Open(0, 0)); println!("{:?}", ["a", "b"].map(Wrap).iter().map(|Wrap(s)| *s).collect::<String>()); } struct Wrap<'a>(&'a str);
// === newtypes: Deref, operators, traits of other crates, transparent in Option and Debug
use std::{borrow::Borrow, collections::HashMap, fmt, iter::Sum, ops::*, str::FromStr}; #[derive(Clone, Copy, PartialEq, PartialOrd, Debug)] struct M(f64); impl Add for M { type Output = M; fn add(self, M(o): M) -> M { M(self.0 + o) } } impl Mul<f64> for M { type Output = Self; fn mul(self, k: f64) -> Self { Self(self.0 * k) } } impl Sum for M { fn sum<I: Iterator<Item = M>>(i: I) -> M { M(i.map(|m| m.0).sum()) } } impl fmt::Display for M { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f)?; f.write_str("m") } } impl FromStr for M { type Err = <f64 as FromStr>::Err; fn from_str(s: &str) -> Result<Self, Self::Err> { s.trim_end_matches('m').parse().map(M) } } #[derive(PartialEq, Eq, Hash, Clone, PartialOrd, Ord)] struct Id(String); impl Borrow<str> for Id { fn borrow(&self) -> &str { &self.0 } } impl Deref for Id { type Target = str; fn deref(&self) -> &str { &self.0 } } struct St(Vec<Id>); impl Deref for St { type Target = Vec<Id>; fn deref(&self) -> &Vec<Id> { &self.0 } } impl DerefMut for St { fn deref_mut(&mut self) -> &mut Vec<Id> { &mut self.0 } } impl Index<&str> for St { type Output = Id; fn index(&self, k: &str) -> &Id { self.iter().find(|i| i.0 == k).unwrap() } } impl IntoIterator for St { type Item = Id; type IntoIter = std::vec::IntoIter<Id>; fn into_iter(self) -> Self::IntoIter { self.0.into_iter() } }
fn main() { let m = "2.5m".parse::<M>().unwrap(); println!("{} {:.2} {:?} {}", m + m * 2.0, m, [m, M(1.0)].into_iter().sum::<M>(), M(1.0) < M(f64::NAN)); println!("{}", "x".parse::<M>().is_err()); let h: HashMap<Id, i32> = [(Id("k".into()), 1)].into(); println!("{:?} {}", h.get("k"), Id("abc".into()).len()); let mut s = St(vec![]); s.push(Id("z".into())); s.insert(0, Id("a".into())); println!("{} {} {}", s.len(), s["z"].to_uppercase(), &s.0[0][..]); for Id(x) in s { print!("{x}"); } println!(); }
// === drops: fields in order, moved out of one by one, replaced; no partial move out of Drop types
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } } struct T(D, D, D); struct N(T, D); fn eat(T(a, ..): T) { println!("eat {}", a.0); } fn wild(_: T) { println!("wild"); } fn mk(p: [&'static str; 3]) -> T { T(D(p[0]), D(p[1]), D(p[2])) }
fn main() { let t = mk(["1", "2", "3"]); let b = t.1; println!("moved {}", b.0); drop(t.0); println!("-"); eat(mk(["4", "5", "6"])); wild(mk(["7", "8", "9"])); let mut n = N(mk(["a", "b", "c"]), D("d")); n.0 .1 = D("e"); n.1 = std::mem::replace(&mut n.0 .2, D("f")); println!("{} {}", n.0 .1.0, n.1 .0); let N(T(x, ..), _) = n; println!("x {}", x.0); let T(ref p, _, ref q) = mk(["g", "h", "i"]); println!("{}{}", p.0, q.0); let u = T(D("j"), mk(["k", "l", "m"]).1, D("n")); println!("{}", u.1 .0); }
// === braces with numbers: construction, update, patterns, rest, of empty ones
#[derive(Debug, Clone, PartialEq, Default)] struct P(u8, String, [i32; 2]);
#[derive(Debug, Clone, Copy, PartialEq)] struct E();
fn main() {
    let p = P { 1: "one".into(), 0: 1, 2: [2, 3] };
    let q = P { 0: 9, ..p.clone() };
    let P { 0: a, 2: [b, _], .. } = &q;
    let P { 1: mut s, .. } = P { 1: p.1.clone() + "!", ..Default::default() };
    s.push('?');
    println!("{p:?} {q:?} {a}{b}{s}");
    let e = E {};
    let E {} = e;
    let E(..) = E();
    println!("{:?} {}", e, matches!(e, E { .. }));
}
// === the constructor as a value: map, and_then, stored, in arrays, generic, of variants, in const
#[derive(Debug, PartialEq, Clone, Copy)] struct W<T>(T);
#[derive(Debug)] struct Two<A, B>(A, B);
struct Ops(fn(i32) -> W<i32>, Box<dyn Fn(u8) -> W<u8>>);
const MK: fn(char) -> W<char> = W;
fn apply<A, B>(f: impl Fn(A) -> B, a: A) -> B { f(a) }
fn main() {
    println!("{:?} {:?}", [1, 2].map(W), Some("s").map(W::<&str>));
    println!("{:?}", (1..4).zip("ab".chars()).map(|(a, b)| Two(a, b)).collect::<Vec<_>>());
    println!("{:?}", "1,x".split(',').map(str::parse::<i32>).map(|r| r.map(W)).collect::<Vec<_>>());
    let o = Ops(W, Box::new(W));
    println!("{:?} {:?} {:?} {:?}", (o.0)(1), (o.1)(2), MK('c'), apply(W, apply(W, 5)));
    println!("{:?}", [1, 2, 3].into_iter().fold(Two(0, 1), |Two(s, p), x| Two(s + x, p * x)));
    println!("{:?}", W(W(1)).0 .0 + W(2).0);
}
// === Self as constructor and pattern, in generic impls, consts, arrays and recursion
#[derive(Clone, Debug, PartialEq)] struct V3<T>(T, T, T);
impl<T: Copy + std::ops::Add<Output = T>> V3<T> {
    fn splat(t: T) -> Self { Self(t, t, t) }
    fn sum(Self(a, b, c): Self) -> T { a + b + c }
    fn map<U>(self, f: impl Fn(T) -> U) -> V3<U> { let Self(a, b, c) = self; V3(f(a), f(b), f(c)) }
    fn all() -> fn(T, T, T) -> Self { Self }
}
struct N(u64);
impl N { const ZERO: Self = Self(0); const MORE: [Self; 2] = [Self::ZERO, Self(7)]; fn next(self) -> Self { match self { Self(n @ 0..=2) => Self(n + 1).next(), Self(n) => Self(n * 10) } } }
fn main() {
    println!("{:?} {} {:?}", V3::splat(2), V3::sum(V3(1.5, 2.5, 3.0)), V3(1, 2, 3).map(|x| x as f32 / 2.0));
    println!("{:?} {} {}", V3::<u8>::all()(1, 2, 3), N(1).next().0, N::MORE[1].0);
}
// === generic with bounds, defaults, const parameters, phantom fields, ?Sized at the end
use std::marker::PhantomData;
struct Arr<T, const N: usize = 2>([T; N]);
struct Id<T>(u32, PhantomData<fn() -> T>);
struct Dst<T: ?Sized>(u8, T);
struct Fun<F, R>(F) where F: Fn() -> R;
struct It<'a, I: Iterator<Item = &'a u8>>(I);
impl<T> Clone for Id<T> { fn clone(&self) -> Self { Id(self.0, PhantomData) } }
impl<F: Fn() -> R, R> Fun<F, R> { fn call(&self) -> R { (self.0)() } }
impl<'a, I: Iterator<Item = &'a u8>> Iterator for It<'a, I> { type Item = u8; fn next(&mut self) -> Option<u8> { self.0.next().map(|b| b + 1) } }
fn main() {
    let a: Arr<u8> = Arr([1, 2]);
    let Arr([x, ..]) = Arr(["p", "q", "r"]);
    let id = Id::<String>(5, PhantomData).clone();
    let d: &Dst<[i32]> = &Dst(1, [2, 3]);
    let s: Box<Dst<dyn std::fmt::Debug>> = Box::new(Dst(4, Some(5)));
    println!("{} {x} {} {} {:?} {}{:?}", a.0.len(), id.0, d.1.len(), &d.1, s.0, &s.1);
    println!("{} {:?}", Fun(|| 7).call(), It([1u8, 2].iter()).collect::<Vec<_>>());
}
// === newtype over collections: Deref, Index, iteration three ways, Extend, FromIterator, Borrow
use std::{collections::BTreeMap, ops::{Deref, DerefMut, Index, IndexMut}};
#[derive(Debug, Default, Clone, PartialEq)] struct Bag(Vec<i32>);
impl Deref for Bag { type Target = Vec<i32>; fn deref(&self) -> &Vec<i32> { &self.0 } }
impl DerefMut for Bag { fn deref_mut(&mut self) -> &mut Vec<i32> { &mut self.0 } }
impl FromIterator<i32> for Bag { fn from_iter<I: IntoIterator<Item = i32>>(i: I) -> Bag { Bag(i.into_iter().collect()) } }
impl Extend<i32> for Bag { fn extend<I: IntoIterator<Item = i32>>(&mut self, i: I) { for x in i { self.0.push(x * 10); } } }
impl IntoIterator for Bag { type Item = i32; type IntoIter = std::vec::IntoIter<i32>; fn into_iter(self) -> Self::IntoIter { self.0.into_iter() } }
impl<'a> IntoIterator for &'a Bag { type Item = &'a i32; type IntoIter = std::slice::Iter<'a, i32>; fn into_iter(self) -> Self::IntoIter { self.0.iter() } }
struct Reg(BTreeMap<String, Bag>);
impl Index<&str> for Reg { type Output = Bag; fn index(&self, k: &str) -> &Bag { &self.0[k] } }
impl IndexMut<&str> for Reg { fn index_mut(&mut self, k: &str) -> &mut Bag { self.0.entry(k.to_owned()).or_default() } }
fn main() {
    let mut b: Bag = (1..3).collect();
    b.extend([5]);
    b.push(0);
    b[0] = -1;
    for x in &b { print!("{x} "); }
    let mut r = Reg(BTreeMap::new());
    r["k"].push(4);
    r["k"][0] += b.len() as i32;
    println!("{:?} {:?} {}", r["k"], b.first(), b.clone().into_iter().sum::<i32>());
    println!("{:?}", b.into_iter().rev().collect::<Bag>());
}
// === units of measure, ids: operators between different ones, ordering, hashing as keys
use std::{collections::HashMap, ops::*};
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)] struct Meters(f64);
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)] struct Secs(f64);
#[derive(Debug, Clone, Copy, PartialEq)] struct Speed(f64);
impl Div<Secs> for Meters { type Output = Speed; fn div(self, s: Secs) -> Speed { Speed(self.0 / s.0) } }
impl Mul<Secs> for Speed { type Output = Meters; fn mul(self, s: Secs) -> Meters { Meters(self.0 * s.0) } }
impl Sub for Meters { type Output = Self; fn sub(self, o: Self) -> Self { Self(self.0 - o.0) } }
impl From<Meters> for f64 { fn from(Meters(m): Meters) -> f64 { m } }
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)] struct Id<const KIND: char>(u32);
fn main() {
    let v = Meters(100.0) / Secs(8.0);
    println!("{v:?} {:?} {}", v * Secs(2.0), f64::from(Meters(3.0) - Meters(1.0)));
    println!("{} {:?}", Meters(1.0) < Meters(2.0), Secs(0.0).partial_cmp(&Secs(f64::NAN)));
    let m: HashMap<Id<'u'>, &str> = [(Id(1), "a"), (Id(2), "b")].into();
    let mut ids: Vec<_> = m.keys().copied().collect();
    ids.sort_by(|a, b| b.cmp(a));
    println!("{ids:?} {} {:?}", m[&Id(2)], ids.iter().map(|Id(n)| n).max());
}
// === fields: borrowed apart, moved out, assigned, swapped, compound-assigned through references
#[derive(Debug)] struct T(i32, String, Vec<u8>);
struct R<'a>(&'a mut i32, &'a str);
fn main() {
    let mut t = T(1, "s".into(), vec![1]);
    let (a, b) = (&mut t.0, &t.1);
    *a += b.len() as i32;
    t.0 <<= 3;
    t.2[0] ^= 0xf;
    t.1 += "x";
    { let T(n, s, v) = &mut t; v.push(*n as u8); std::mem::swap(s, &mut "new".to_string()); }
    let r = &mut t;
    r.0 -= 1;
    (r.0, r.1) = (r.0 * 2, r.1.clone() + "!");
    let s = std::mem::take(&mut r.1);
    println!("{t:?} {s}");
    let T(.., v) = t;
    let mut n = 5;
    { let R(x, y) = R(&mut n, "abc"); *x += y.len() as i32; let z = R(x, y); *z.0 *= 2; }
    println!("{v:?} {n}");
}
// === enums of tuple structs, traits on newtypes, dyn, delegation, orphan rule by wrapping
use std::fmt;
struct Hex(u32);
struct Join<'a, T>(&'a [T], &'static str);
impl fmt::Display for Hex { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { if f.alternate() { f.write_str("0x")?; } fmt::LowerHex::fmt(&self.0, f) } }
impl<T: fmt::Display> fmt::Display for Join<'_, T> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { for (i, x) in self.0.iter().enumerate() { if i > 0 { f.write_str(self.1)?; } x.fmt(f)?; } Ok(()) } }
trait Shape { fn area(&self) -> u32; fn scaled(&self, k: u32) -> Box<dyn Shape>; }
struct Sq(u32); struct Rect(u32, u32); struct Sum(Vec<Box<dyn Shape>>);
impl Shape for Sq { fn area(&self) -> u32 { self.0.pow(2) } fn scaled(&self, k: u32) -> Box<dyn Shape> { Box::new(Sq(self.0 * k)) } }
impl Shape for Rect { fn area(&self) -> u32 { let &Rect(w, h) = self; w * h } fn scaled(&self, k: u32) -> Box<dyn Shape> { if k > 2 { Box::new(Sq(k)) } else { Box::new(Rect(self.0 * k, self.1)) } } }
impl Shape for Sum { fn area(&self) -> u32 { self.0.iter().map(|s| s.area()).sum() } fn scaled(&self, k: u32) -> Box<dyn Shape> { Box::new(Sum(self.0.iter().map(|s| s.scaled(k)).collect())) } }
fn main() {
    println!("{} {:#} {:>6} {}", Hex(255), Hex(16), Hex(10), Join(&[Hex(1), Hex(11)], "-"));
    println!("[{:>3}] {:#}", Join(&[1, 2], "|"), Join(&[Hex(3)], ""));
    let s = Sum(vec![Box::new(Sq(2)), Box::new(Rect(2, 3))]);
    println!("{} {} {}", s.area(), s.scaled(2).area(), s.scaled(3).area());
}
// === equality, order and hash are by fields in order; with floats, references, nested
use std::{cmp::{Ordering, Reverse}, collections::{BTreeSet, BinaryHeap}};
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)] struct Ver(u8, u8, Option<String>);
#[derive(PartialEq, PartialOrd, Debug)] struct F(f32, &'static str);
#[derive(PartialEq, Eq, Debug)] struct ByLen(&'static str);
impl Ord for ByLen { fn cmp(&self, o: &Self) -> Ordering { self.0.len().cmp(&o.0.len()).then_with(|| o.0.cmp(self.0)) } }
impl PartialOrd for ByLen { fn partial_cmp(&self, o: &Self) -> Option<Ordering> { Some(self.cmp(o)) } }
fn main() {
    let mut v = vec![Ver(1, 2, Some("b".into())), Ver(1, 2, None), Ver(0, 9, None), Ver(1, 2, Some("a".into()))];
    v.sort();
    println!("{v:?} {:?}", v.iter().max());
    println!("{:?} {:?} {}", F(1.0, "a").partial_cmp(&F(1.0, "b")), F(f32::NAN, "").partial_cmp(&F(0.0, "")), F(0.0, "x") == F(-0.0, "x"));
    let s: BTreeSet<ByLen> = ["bb", "a", "cc", "ddd"].map(ByLen).into();
    println!("{s:?}");
    let mut h: BinaryHeap<Reverse<ByLen>> = ["xyz", "q", "zz"].map(ByLen).map(Reverse).into_iter().collect();
    while let Some(Reverse(ByLen(s))) = h.pop() { print!("{s} "); }
    println!();
}
// === statics and consts: arrays of them, nested, in patterns, promoted, with functions
#[derive(Debug, PartialEq, Eq, Clone, Copy)] struct Rgb(u8, u8, u8);
#[derive(Debug)] struct Rule(&'static str, fn(Rgb) -> Rgb, Option<&'static Rule>);
const BLACK: Rgb = Rgb(0, 0, 0);
const WHITE: Rgb = Rgb(!BLACK.0, 255, u8::MAX);
static RULES: [Rule; 2] = [Rule("inv", |Rgb(r, g, b)| Rgb(!r, !g, !b), None), Rule("swap", swap, Some(&RED))];
static RED: Rule = Rule("red", |c| Rgb(c.0, 0, 0), None);
const fn swap(Rgb(r, g, b): Rgb) -> Rgb { Rgb(b, g, r) }
const SWAPPED: Rgb = swap(Rgb(1, 2, 3));
fn name(c: Rgb) -> &'static str { match c { BLACK => "black", WHITE => "white", SWAPPED => "swapped", Rgb(0, ..) => "no red", Rgb(.., 255) | Rgb(255, ..) => "some", _ => "other" } }
fn main() {
    println!("{:?}", [BLACK, WHITE, Rgb(3, 2, 1), Rgb(0, 1, 0), Rgb(255, 0, 1), Rgb(1, 1, 1)].map(name));
    for Rule(n, f, next) in &RULES { println!("{n} {:?} {:?}", f(Rgb(1, 2, 3)), next.map(|r| (r.1)(WHITE))); }
    let p: &'static Rgb = &Rgb(7, 7, 7);
    println!("{p:?} {}", RULES[1].2.map_or("", |r| r.0));
}
// === visibility of fields, privacy of the constructor, modules, re-exports, nested definitions
mod geo {
    pub struct Pt(pub i32, pub(crate) i32, i32);
    impl Pt { pub fn new(a: i32) -> Pt { Pt(a, a + 1, a + 2) } pub fn all(&self) -> [i32; 3] { let Pt(a, b, c) = self; [*a, *b, *c] } }
    pub struct Tok(());
    impl Tok { pub const ONLY: Tok = Tok(()); pub fn ok(&self) -> bool { self.0 == () } }
    pub mod deep { pub struct In(pub(in super::super) u8, pub super::Tok); impl Default for In { fn default() -> In { In(3, super::Tok(())) } } }
}
use geo::{deep::In, Pt, Tok};
fn main() {
    let mut p = Pt::new(1);
    p.0 = 10;
    p.1 += p.0;
    let Pt { 0: x, 1: y, .. } = p;
    println!("{x} {y} {:?} {}", p.all(), Tok::ONLY.ok());
    let In(n, t) = In::default();
    println!("{n} {}", t.ok());
    struct Local(u8);
    fn f() -> impl Fn(u8) -> u8 { struct Local(i64); |x| (Local(x as i64).0 * 2) as u8 }
    println!("{}", Local(f()(4)).0);
}
// === made by macros: fields by repetition, index by literal and tt, nested dots
macro_rules! newtype { ($($(#[$m:meta])* $v:vis $n:ident($t:ty) : $($d:ident),*;)*) => { $($(#[$m])* #[derive($($d),*)] $v struct $n($t); impl From<$t> for $n { fn from(x: $t) -> Self { Self(x) } } impl $n { fn into_inner(self) -> $t { self.0 } })* }; }
newtype! { Name(String): Debug, Clone; pub Age(u8): Debug, PartialEq, Copy, Clone; #[allow(dead_code)] Pairs(Vec<(Age, Name)>): Debug; }
macro_rules! get { ($e:expr, $i:tt) => { $e.$i }; ($e:expr, $i:tt $($r:tt)+) => { get!($e.$i, $($r)+) }; }
macro_rules! tup { ($n:ident: $($t:ty),*) => { #[derive(Debug, Default)] struct $n($(pub $t),*); }; }
tup!(Big: u8, String, (i32, [u8; 2]));
fn main() {
    let n: Name = String::from("bo").into();
    let p = Pairs::from(vec![(Age(3), n.clone())]);
    println!("{p:?} {} {}", n.into_inner(), Age::from(4) == Age(4));
    let b = Big(1, "x".into(), (2, [3, 4]));
    println!("{} {} {} {:?}", get!(b, 0), get!(b, 2 0), get!(b, 2 1)[1], Big::default());
}
// === recursive ones: lists, trees in Box and Rc, options of self; walked by reference and by value
use std::rc::Rc;
#[derive(Debug, Clone)] struct List(i32, Option<Box<List>>);
#[derive(Debug)] struct Rose(char, Vec<Rose>);
struct Shared(u8, Option<Rc<Shared>>);
impl List { fn push(&mut self, x: i32) { match self { List(_, Some(next)) => next.push(x), List(_, end) => *end = Some(Box::new(List(x, None))) } } fn sum(&self) -> i32 { let List(n, rest) = self; n + rest.as_ref().map_or(0, |r| r.sum()) } fn rev(self) -> List { let mut out = List(self.0, None); let mut at = self.1; while let Some(b) = at { let List(n, next) = *b; out = List(n, Some(Box::new(out))); at = next; } out } }
impl Rose { fn depth(&self) -> usize { 1 + self.1.iter().map(Rose::depth).max().unwrap_or(0) } fn flat(self) -> String { let Rose(c, kids) = self; kids.into_iter().fold(c.to_string(), |s, k| s + &k.flat()) } }
fn main() {
    let mut l = List(1, None);
    l.push(2);
    l.push(3);
    println!("{} {:?}", l.sum(), l.clone().rev());
    let r = Rose('a', vec![Rose('b', vec![]), Rose('c', vec![Rose('d', vec![])])]);
    println!("{} {}", r.depth(), r.flat());
    let base = Rc::new(Shared(1, None));
    let (x, y) = (Shared(2, Some(base.clone())), Shared(3, Some(base.clone())));
    println!("{} {}", Rc::strong_count(&base), [&x, &y].iter().map(|s| s.0 + s.1.as_ref().map_or(0, |b| b.0)).sum::<u8>());
}
// === unit structs beside them: as values, generic marks, states of a machine by type
use std::marker::PhantomData;
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)] struct Unit;
struct Open; struct Shut;
struct Door<S>(u32, PhantomData<S>);
impl Door<Shut> { fn new() -> Self { Door(0, PhantomData) } fn open(self) -> Door<Open> { Door(self.0 + 1, PhantomData) } }
impl Door<Open> { fn shut(self) -> Door<Shut> { Door(self.0, PhantomData) } }
trait St { const N: &'static str; }
impl St for Open { const N: &'static str = "open"; }
impl St for Shut { const N: &'static str = "shut"; }
impl<S: St> Door<S> { fn say(&self) -> String { format!("{} {}", S::N, self.0) } }
fn is(u: Unit) -> bool { let Unit = u; matches!(u, Unit) && Unit == Unit {} && u >= Unit }
fn main() {
    let d = Door::new().open().shut().open();
    println!("{} {} {:?}", d.say(), d.shut().say(), [Unit; 2]);
    println!("{} {:?} {}", is(Unit), Some(Unit).unwrap_or_default(), std::mem::size_of::<[Unit; 9]>());
    let all: std::collections::HashSet<Unit> = [Unit, Unit].into();
    println!("{}", all.len());
}
// === drops: constructed partly when a panic comes, fields in order, moved fields, shadowed
use std::panic::{catch_unwind, AssertUnwindSafe};
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
#[allow(dead_code)] struct Pair(D, D);
struct Guard<F: FnMut()>(F);
impl<F: FnMut()> Drop for Guard<F> { fn drop(&mut self) { (self.0)() } }
fn boom() -> D { panic!("boom") }
fn main() {
    let _ = catch_unwind(|| { let _p = Pair(D("a"), boom()); });
    let _ = catch_unwind(|| { let _p = Pair { 1: D("second first"), 0: boom() }; });
    let p = Pair(D("p0"), D("p1"));
    let q = Pair(D("q0"), p.1);
    println!("moved {}", q.1 .0);
    let _ = Pair(D("u0"), D("u1"));
    let mut n = 0;
    { let _g = Guard(|| n += 1); }
    let _ = catch_unwind(AssertUnwindSafe(|| { let _g = Guard(|| n += 10); panic!() }));
    println!("{n}");
    let mut r = Pair(D("r0"), D("r1"));
    r.0 = D("r0b");
    Pair(r.0, D("t")).1 .0;
    println!("end");
}
// === as errors and results: From, question mark, Error, downcast; Display through the field
use std::{error::Error, fmt, num::ParseIntError};
#[derive(Debug)] struct Bad(usize, ParseIntError);
#[derive(Debug, PartialEq)] struct Neg(i32);
impl fmt::Display for Bad { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let Self(at, e) = self; write!(f, "at {at}: {e}") } }
impl fmt::Display for Neg { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) } }
impl Error for Bad { fn source(&self) -> Option<&(dyn Error + 'static)> { Some(&self.1) } }
impl Error for Neg {}
fn parse(s: &str) -> Result<Vec<i32>, Box<dyn Error>> { s.split(' ').enumerate().map(|(i, w)| { let n = w.parse().map_err(|e| Bad(i, e))?; if n < 0 { Err(Neg(n))? } Ok(n) }).collect() }
fn main() {
    println!("{:?}", parse("1 2").unwrap());
    let e = parse("1 x").unwrap_err();
    println!("{e} {} {:?}", e.source().is_some(), e.downcast_ref::<Bad>().map(|b| b.0));
    let n = parse("3 -4").unwrap_err().downcast::<Neg>().unwrap();
    println!("{n} {:?} {}", n, *n == Neg(-4));
}
// === across awaits and tasks: handles, permits, messages, newtype futures
use std::{future::Future, pin::Pin, task::{Context, Poll}};
use tokio::sync::mpsc;
struct Twice<F>(Option<F>, u8);
impl<F: Future<Output = u8> + Unpin> Future for Twice<F> { type Output = u8; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u8> { if self.1 > 0 { self.1 -= 1; cx.waker().wake_by_ref(); return Poll::Pending; } let f = self.0.as_mut().unwrap(); Pin::new(f).poll(cx).map(|n| n * 2) } }
#[derive(Debug)] struct Job(u8, &'static str);
struct Tx(mpsc::Sender<Job>);
impl Tx { async fn put(&self, n: u8) -> Result<(), u8> { self.0.send(Job(n, "put")).await.map_err(|mpsc::error::SendError(Job(n, _))| n) } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut rx) = mpsc::channel(2);
    let tx = Tx(tx);
    tx.put(1).await.unwrap();
    let Job(n, what) = rx.recv().await.unwrap();
    println!("{n}{what} {}", Twice(Some(Box::pin(async { 4 })), 2).await);
    drop(rx);
    println!("{:?}", tx.put(9).await);
}
