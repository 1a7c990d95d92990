// Programs about `#[derive(Debug)]`.

// === every shape, plain and pretty, nested
#[derive(Debug)] struct U; #[derive(Debug)] struct T(i32, &'static str); #[derive(Debug)] struct E {} #[derive(Debug)] struct Z(); #[derive(Debug)] struct S<'a> { a: u8, t: T, o: Option<Box<S<'a>>>, v: &'a [U] }
fn main() { println!("{:?} {:?} {:?} {:?} {:#?} {:#?}", U, T(1, "x"), E {}, Z(), E {}, Z()); let s = S { a: 1, t: T(-1, "q\n"), o: Some(Box::new(S { a: 2, t: T(0, ""), o: None, v: &[] })), v: &[U, U] }; println!("{s:?}"); println!("{s:#?}"); println!("{:#?}", [(1, U)]); }
// === options of the formatter reach the fields
#[derive(Debug)] struct P { x: f64, y: Option<u8>, s: &'static str } #[derive(Debug)] struct W(i32);
fn main() { let p = P { x: 1.0, y: Some(200), s: "ab" }; println!("{p:?} {p:.2?} {p:6?}|{p:06.1?} {p:x?} {p:#X?}"); println!("{:>5?}|{:<5?}|{:+?}|{:#010x?}|{:02?}", W(7), W(8), W(9), W(255), [W(1), W(2)]); println!("{:8?}|{:?}", W(-1), Some(Some(W(3)))); }
// === enums: unit, tuple, struct variants, with raw identifiers and generics
#[allow(non_camel_case_types)] #[derive(Debug)] enum E<T, const N: usize = 1> { A, B(T, [T; N]), C { r#type: T, x: () }, r#struct } #[derive(Debug)] struct r#fn { r#in: u8 }
fn main() { let v: Vec<E<char>> = vec![E::A, E::B('a', ['\'']), E::C { r#type: '"', x: () }, E::r#struct]; println!("{v:?}"); println!("{v:#?}"); println!("{:?} {:8?}|{:<4?}|", r#fn { r#in: 1 }, E::<u8>::A, E::<u8>::A); }
// === generic: the bound is asked of the parameters only when used; phantom, references, where
use std::{fmt::Debug, marker::PhantomData, rc::Rc, cell::RefCell}; struct NoDebug; #[derive(Debug)] struct G<T: ?Sized, U = ()>(PhantomData<U>, Box<T>); #[derive(Debug)] struct R<'a, T: 'a + ?Sized> where T: ToString { r: &'a T, m: &'a mut i32 } #[derive(Debug)] struct Tr<I: Iterator> where I::Item: Debug { i: I, last: Option<I::Item> } #[derive(Debug)] struct N<T> { v: T, next: Option<Rc<RefCell<N<T>>>> } fn show<T: Debug>(t: T) -> String { format!("{t:?}") } #[allow(dead_code)] fn f() -> PhantomData<NoDebug> { PhantomData }
fn main() { println!("{}", show(G::<str, u8>(PhantomData, "s".into()))); println!("{}", show(R { r: "x", m: &mut 5 })); println!("{}", show(Tr { i: [1, 2].into_iter(), last: Some(0) }.last)); let n = N { v: 1, next: Some(Rc::new(RefCell::new(N { v: 2, next: None }))) }; println!("{n:?}"); let b = n.next.as_ref().unwrap().borrow_mut(); println!("{:?}", n.next); drop(b); println!("{:?}", G::<[u8]>(PhantomData, Box::new([1]))); }
// === with impls by hand inside, helpers of Formatter, and padding
use std::fmt; struct H(u8); impl fmt::Debug for H { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { if f.alternate() { f.debug_struct("H").field("inner", &self.0).finish_non_exhaustive() } else { write!(f, "h{}", self.0) } } } #[derive(Debug)] struct S { h: H, l: L, m: M } struct L; impl fmt::Debug for L { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.debug_list().entries([1, 2]).entry(&"x").finish() } } struct M; impl fmt::Debug for M { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.debug_map().entry(&"k", &H(1)).key(&2).value(&()).finish()?; f.debug_set().entries(["a"]).finish()?; f.debug_tuple("T").field(&1).field(&format_args!("{}", 2)).finish()?; f.pad("p") } }
fn main() { let s = S { h: H(1), l: L, m: M }; println!("{s:?}"); println!("{s:#?}"); println!("{:5?}|", M); }
// === collections, text, ranges, cells, errors inside
use std::{cell::*, collections::*, ops::Bound, sync::*, time::Duration}; #[derive(Debug)] struct A { m: BTreeMap<String, Vec<char>>, s: BTreeSet<(u8, bool)>, d: VecDeque<Option<f32>>, r: std::ops::RangeInclusive<i32>, c: Cell<i8>, rc: RefCell<String>, mu: Mutex<u8>, du: Duration, by: Box<[u8]>, o: OnceCell<u8> }
fn main() { let mut a = A { r: 1..=2, m: BTreeMap::new(), s: Default::default(), d: VecDeque::new(), c: Cell::default(), rc: RefCell::default(), mu: Mutex::new(0), du: Duration::ZERO, by: Box::default(), o: OnceCell::new() }; a.m.insert("k\t".into(), vec!['a', '\u{301}', '\0']); a.s.insert((1, true)); a.d.push_back(Some(0.1)); a.du = Duration::from_micros(1500); println!("{a:?}"); println!("{a:#?}"); println!("{:?} {:?} {:?}", Bound::Included(1), "a".parse::<i32>(), std::str::from_utf8(&[255])); println!("{:?} {:?} {:?}", "é\u{200b}\u{1f600}", '\u{e000}', "\u{7f}\x1b"); println!("{:?} {:?}", 1e16, [1e-7, 0.1 + 0.2, -0.0, 1e15]); println!("{:?} {:?}", f32::MIN_POSITIVE, f64::MAX); }
// === through dyn, impl, references, in assert and unwrap messages
use std::{fmt::Debug, panic::catch_unwind}; #[derive(Debug, PartialEq, Clone)] struct E(&'static str, u8); trait Tr: Debug { fn dbg(&self) -> String { format!("<{self:?}>") } } impl Tr for E {} fn msg(f: impl FnOnce() + std::panic::UnwindSafe) { let e = catch_unwind(f).unwrap_err(); println!("{}", e.downcast_ref::<String>().unwrap()); } fn imp() -> impl Debug { E("i", 1) }
fn main() { let b: Box<dyn Tr> = Box::new(E("b", 2)); println!("{b:?} {} {:?} {:?}", b.dbg(), imp(), &&E("r", 0)); let v: [&dyn Debug; 3] = [&1, &"a", &E("d", 3)]; println!("{v:?}"); msg(|| assert_eq!(E("l", 1), E("r", 1))); msg(|| assert_ne!(Some(1), Some(1), "why {}", 5)); msg(|| { Err::<(), _>(E("u", 9)).unwrap(); }); msg(|| { Ok::<_, ()>(E("ok", 9)).unwrap_err(); }); msg(|| { Err::<(), _>(E("x", 1)).expect("exp"); }); let d = dbg!(E("dbg", 4)); println!("{:?}", d); let (x, y) = dbg!(1 + 1, "two"); println!("{x}{y}"); dbg!(); }
// === derived by macros, on items in functions, with other attributes, skipped by cfg
macro_rules! newtype { ($($(#[$m:meta])* $n:ident($t:ty)),*) => { $($(#[$m])* #[derive(Debug, Clone)] pub struct $n(pub $t);)* }; } newtype!(Id(u64), #[derive(Default)] Name(String)); #[derive(Clone, Copy)] #[derive(Debug)] #[allow(dead_code)] struct C { #[cfg(any())] gone: Missing, #[doc = "kept"] kept: u8 }
fn main() { #[derive(Debug)] enum L { #[allow(dead_code)] A, B(fn(i32) -> i32, ()) } println!("{:?} {:?} {:?}", Id(1), Name::default(), C { kept: 1 }); if let L::B(f, u) = L::B(|x| x + 1, ()) { println!("{} {u:?} {:?}", f(1), L::A); } { #[derive(Debug)] struct Id(&'static str); println!("{:?}", Id("inner")); } println!("{:?}", std::mem::discriminant(&L::A) == std::mem::discriminant(&L::A)); const fn k() -> C { C { kept: 9 } } static S: C = k(); println!("{S:?} {:?}", [S; 2]); }
// === generics, references, lifetimes, const parameters, phantom and unsized tails
use std::marker::PhantomData;
#[derive(Debug)] struct G<'a, T: ?Sized, const N: usize> where T: PartialEq { a: [u8; N], t: &'a T }
#[derive(Debug)] struct Ph<T>(PhantomData<T>, u8);
#[derive(Debug)] struct Tail<T: ?Sized> { n: u8, tail: T }
#[derive(Debug)] enum Never {}
#[derive(Debug)] struct D<T = i32>(T);
fn main() {
    println!("{:?}", G { a: [1, 2], t: "str" });
    println!("{:?}", G::<[i32], 0> { a: [], t: &[1, 2] });
    println!("{:?} {:?}", Ph::<i32>(PhantomData, 1).1, D(2.0));
    let t: &Tail<[u8]> = &Tail { n: 1, tail: [2, 3] };
    println!("{t:?}");
    let n: Option<Never> = None;
    println!("{n:?} {:?}", Ok::<D, Never>(D(1)));
}
// === raw identifiers, odd names and field names of one letter; underscores
#[derive(Debug)] #[allow(non_camel_case_types)] struct r#type { r#fn: u8, _x: i8, __: (), r#match: Option<r#enum> }
#[derive(Debug)] #[allow(non_camel_case_types)] enum r#enum { r#if, r#while(u8), lower { r#in: char } }
fn main() {
    println!("{:?}", r#type { r#fn: 1, _x: -1, __: (), r#match: Some(r#enum::r#if) });
    println!("{:#?}", [r#enum::r#while(2), r#enum::lower { r#in: 'x' }]);
}
// === what flags of the format reach: numbers in fields, widths, hex, precision, signs
#[derive(Debug)] struct P { x: f64, y: Option<i32>, s: &'static str }
#[derive(Debug)] struct T(u8, [u16; 2]);
#[derive(Debug)] struct U;
#[derive(Debug)] enum E { A, B(i32) }
fn main() {
    let p = P { x: 1.0, y: Some(-5), s: "a" };
    println!("{p:.2?}|{p:6?}|{p:+?}|{p:06?}");
    println!("{:x?} {:X?} {:#x?}", T(255, [10, 171]), T(254, [11, 12]), T(1, [2, 30]));
    println!("[{:5?}] [{:>5?}] [{:^7?}] [{:*<4?}]", U, U, U, U);
    println!("[{:4?}] [{:4?}] [{:04?}]", E::A, E::B(7), E::B(-7));
}
// === pretty: empties, units, nested in maps, tuples, options and strings with line ends
use std::collections::{BTreeMap, BTreeSet};
#[derive(Debug, Default)] struct Empty {}
#[derive(Debug, Default)] struct Unit;
#[derive(Debug, Default)] struct Tup();
#[derive(Debug, Default)] struct All { e: Empty, u: Unit, t: Tup, m: BTreeMap<u8, (Unit, Vec<Unit>)>, s: BTreeSet<&'static str>, o: Option<Box<All>>, x: String }
#[derive(Debug)] enum V { A {}, B(), C { u: Unit } }
fn main() {
    let mut a = All { x: "l1\nl2\t\"".into(), ..All::default() };
    a.m.insert(1, (Unit, vec![]));
    a.m.insert(2, (Unit, vec![Unit, Unit]));
    a.s.insert("k");
    a.o = Some(Box::default());
    println!("{a:?}");
    println!("{a:#?}");
    println!("{:?} {:#?}", [V::A {}, V::B(), V::C { u: Unit }], (V::C { u: Unit }, V::B()));
}
// === manual impls among derived ones, the builders, alternate checks and delegation
use std::fmt;
struct Secret(String);
impl fmt::Debug for Secret { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { if f.alternate() { write!(f, "Secret#{}", self.0.len()) } else { f.write_str("***") } } }
struct L(Vec<i32>);
impl fmt::Debug for L { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entries(&self.0).finish() } }
struct M;
impl fmt::Debug for M { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_map().entry(&"k", &L(vec![1])).key(&2).value(&Secret("v".into())).finish() } }
struct S;
impl fmt::Debug for S { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Other").field("one", &1).field("m", &M).finish_non_exhaustive() } }
struct T;
impl fmt::Debug for T { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("").field(&"x").finish()?; f.debug_set().entry(&1).finish() } }
#[derive(Debug)] struct Own { p: Secret, l: L, m: M, s: S, t: T }
fn main() {
    let o = Own { p: Secret("pw".into()), l: L(vec![1, 2]), m: M, s: S, t: T };
    println!("{o:?}");
    println!("{o:#?}");
}
// === cells, locks, pointers, functions' results, ranges, ordering, durations in fields
use std::{cell::{Cell, RefCell}, cmp::{Ordering, Reverse}, collections::VecDeque, ops::{Bound, ControlFlow, Range}, rc::{Rc, Weak}, time::Duration};
#[derive(Debug)] struct A { c: Cell<i32>, r: RefCell<Vec<u8>>, rc: Rc<str>, w: Weak<A>, ra: Range<u8>, o: Ordering, d: Duration }
#[derive(Debug)] struct B(Reverse<u8>, Bound<i32>, ControlFlow<u8>, VecDeque<char>, std::num::Wrapping<u8>, Option<std::num::NonZeroU8>);
fn main() {
    let a = A { c: Cell::new(1), r: RefCell::new(vec![2]), rc: "s".into(), w: Weak::new(), ra: 1..3, o: Ordering::Less, d: Duration::from_millis(1500) };
    println!("{a:?}");
    let g = a.r.borrow_mut();
    println!("{:?}", a.r);
    drop(g);
    println!("{:?}", B(Reverse(1), Bound::Excluded(2), ControlFlow::Break(3), ['a', 'b'].into(), std::num::Wrapping(4), std::num::NonZeroU8::new(5)));
}
// === in generic code: bounds, dyn, references, assert messages and unwrap of errors
use std::fmt::Debug;
#[derive(Debug, PartialEq)] struct P<T> { v: T }
fn show<T: Debug + ?Sized>(t: &T) -> String { format!("{t:?}") }
fn all(v: &[&dyn Debug]) -> String { v.iter().map(|d| format!("{d:?};")).collect() }
fn iter<I>(i: I) -> String where I: IntoIterator, I::Item: Debug { i.into_iter().map(|x| show(&x)).collect::<Vec<_>>().join("|") }
fn main() {
    println!("{} {} {}", show("s"), show(&[P { v: 1 }][..]), show(&&&P { v: "x" }));
    println!("{}", all(&[&P { v: 1 }, &P { v: 'c' }, &(), &Some(P { v: P { v: 0u8 } })]));
    println!("{}", iter([P { v: 1.5 }, P { v: -0.0 }]));
    println!("{}", iter(&["a", "b"]));
    let e = std::panic::catch_unwind(|| Err::<(), _>(P { v: "why" }).unwrap()).unwrap_err();
    println!("{}", e.downcast_ref::<String>().unwrap());
    let e = std::panic::catch_unwind(|| assert_eq!(P { v: 1 }, P { v: 2 }, "with {:?}", P { v: () })).unwrap_err();
    println!("{}", e.downcast_ref::<String>().unwrap());
}
// === made by macros, in functions' bodies, in modules, with cfg'd fields and attributes
macro_rules! rec { ($(#[$m:meta])* $n:ident { $($f:ident : $t:ty = $v:expr),* $(,)? }) => { $(#[$m])* struct $n { $($f: $t),* } impl $n { fn new() -> Self { $n { $($f: $v),* } } } }; }
rec!(#[derive(Debug)] #[allow(dead_code)] R { a: u8 = 1, b: Vec<&'static str> = vec!["x"] });
mod inner { #[derive(Debug)] pub(super) struct Hidden(pub u8, pub(crate) u8); }
#[derive(Debug)] struct Cfgd { #[cfg(any())] gone: NoSuchType, #[cfg(all())] here: u8, #[allow(unused)] /** doc */ doc: u8 }
#[derive(Debug)] enum Ce { #[cfg(any())] Gone, Here }
fn f() -> impl std::fmt::Debug { #[derive(Debug)] struct Local { x: i32 } Local { x: 5 } }
fn main() {
    println!("{:?} {:?} {:?}", R::new(), inner::Hidden(1, 2), f());
    println!("{:?} {:?}", Cfgd { here: 1, doc: 2 }, Ce::Here);
    #[derive(Debug, Clone, Copy)] enum Loc { A = 3, B }
    println!("{:?}", [Loc::A, Loc::B].map(|l| (l, l as u8)));
}
// === recursion: lists, trees through Box and Rc, mutual types, boxed slices and dyn
use std::rc::Rc;
#[derive(Debug)] enum List { Cons(i32, Box<List>), Nil }
#[derive(Debug)] struct Node { val: u8, kids: Vec<Node>, next: Option<Rc<Edge>> }
#[derive(Debug)] enum Edge { To(Rc<Node>), Nowhere { names: Box<[String]> } }
use List::{Cons, Nil};
fn main() {
    println!("{:?}", Cons(1, Box::new(Cons(2, Box::new(Nil)))));
    let leaf = Rc::new(Node { val: 1, kids: vec![], next: None });
    let n = Node { val: 2, kids: vec![Node { val: 3, kids: vec![], next: Some(Rc::new(Edge::Nowhere { names: vec!["q".to_string()].into() })) }], next: Some(Rc::new(Edge::To(leaf.clone()))) };
    println!("{n:?}");
    println!("{n:#?}");
}
// === writing fails where the writer does; padding of derived enums; strings made by to_string of wrappers
use std::fmt::{self, Debug, Display, Write};
struct Lim(String, usize);
impl Write for Lim { fn write_str(&mut self, s: &str) -> fmt::Result { if self.0.len() + s.len() > self.1 { return Err(fmt::Error); } self.0 += s; Ok(()) } }
#[derive(Debug, Clone, Copy)] enum Dir { North, S }
impl Display for Dir { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Debug::fmt(self, f) } }
#[derive(Debug)] struct Line { from: Dir, to: Dir }
fn main() {
    let mut l = Lim(String::new(), 20);
    println!("{:?} {:?}", write!(l, "{:?}", Line { from: Dir::North, to: Dir::S }), l.0);
    println!("[{:8}] [{:>8}] [{:^8?}] {}", Dir::North, Dir::S, Dir::S, Dir::North.to_string().len());
    println!("{:?}", format_args!("{:?}{}", Dir::S, 1).to_string());
    println!("{:#?}", Line { from: Dir::S, to: Dir::North });
    println!("{}", format!("{:>12}", format!("{:?}", Dir::North)));
}
// === chars, escapes, bytes, floats and extremes as fields
#[derive(Debug)] struct F { c: [char; 5], s: &'static str, b: &'static [u8], f: [f32; 4], d: (f64, f64, f64), i: (i128, u64), u: (), t: (u8,) }
fn main() {
    let f = F { c: ['\'', '"', '\n', '\u{301}', '\u{200b}'], s: "q'\"\\\u{7f}\0é\u{1F600}", b: b"a\xff\n", f: [1e20, 1e-7, -0.0, f32::NAN], d: (1e16, 0.1 + 0.2, f64::INFINITY), i: (i128::MIN, u64::MAX), u: (), t: (1,) };
    println!("{f:?}");
    println!("{f:#?}");
}
// === the order of calls: fields are shown in order, each once
use std::cell::Cell;
thread_local! { static N: Cell<u32> = const { Cell::new(0) }; }
struct Cnt(&'static str);
impl std::fmt::Debug for Cnt { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { let n = N.with(|n| { n.set(n.get() + 1); n.get() }); write!(f, "{}{n}", self.0) } }
#[derive(Debug)] struct Three { z: Cnt, a: Cnt, m: (Cnt, [Cnt; 2]) }
#[derive(Debug)] enum Pick { One(Cnt), Both { b: Cnt, a: Cnt } }
fn main() {
    let t = Three { z: Cnt("z"), a: Cnt("a"), m: (Cnt("m"), [Cnt("n"), Cnt("o")]) };
    println!("{t:?}");
    println!("{1:?} {0:?} {1:?}", Pick::One(Cnt("x")), Pick::Both { b: Cnt("b"), a: Cnt("a") });
    let s = format!("{:#?}", t.m);
    println!("{}", s.matches(char::is_numeric).collect::<String>());
}
