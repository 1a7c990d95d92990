// === used as a bound and as a key
use std::collections::{BTreeMap, HashMap, HashSet};
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum K { A, B(u8, String), C { x: [i8; 2], y: Option<Box<K>> } }
fn uniq<T: Eq + std::hash::Hash + Clone>(v: &[T]) -> usize { v.iter().cloned().collect::<HashSet<T>>().len() }
fn main() {
    let c = K::C { x: [1, -1], y: Some(Box::new(K::A)) };
    let v = [K::A, K::B(1, "b".into()), c.clone(), K::A, K::B(1, "b".into())];
    let m: HashMap<&K, usize> = v.iter().enumerate().map(|(i, k)| (k, i)).collect();
    let b: BTreeMap<K, ()> = v.iter().cloned().map(|k| (k, ())).collect();
    println!("{} {} {} {:?}", uniq(&v), m[&K::A], m[&c], b.keys().collect::<Vec<_>>());
}

// === generics get a bound, phantom ones too
use std::marker::PhantomData;
#[derive(PartialEq, Eq, Debug)] struct G<T, const N: usize> { v: [T; N], p: PhantomData<T> }
#[derive(PartialEq, Debug)] struct NotEq(f32);
#[derive(PartialEq, Eq, Debug)] struct Id<T>(u32, PhantomData<fn() -> T>);
fn eq<T: Eq>(a: &T, b: &T) -> bool { a == b }
fn main() {
    println!("{}", eq(&G { v: [1, 2], p: PhantomData }, &G { v: [1, 2], p: PhantomData }));
    println!("{}", G { v: [NotEq(1.0)], p: PhantomData } == G { v: [NotEq(f32::NAN)], p: PhantomData });
    println!("{} {}", eq(&Id::<u8>(1, PhantomData), &Id(2, PhantomData)), Id::<NotEq>(1, PhantomData) == Id(1, PhantomData));
}

// === with a PartialEq of one's own
#[derive(Eq, Debug, Clone)] struct Ci(String);
impl PartialEq for Ci { fn eq(&self, o: &Ci) -> bool { self.0.eq_ignore_ascii_case(&o.0) } }
impl std::hash::Hash for Ci { fn hash<H: std::hash::Hasher>(&self, h: &mut H) { self.0.to_ascii_lowercase().hash(h) } }
impl PartialEq<str> for Ci { fn eq(&self, o: &str) -> bool { self.0.eq_ignore_ascii_case(o) } }
impl PartialEq<&str> for Ci { fn eq(&self, o: &&str) -> bool { self == *o } }
fn main() { let mut s = std::collections::HashSet::new(); println!("{} {} {}", s.insert(Ci("Ab".into())), s.insert(Ci("aB".into())), s.len()); println!("{} {} {}", Ci("x".into()) == *"X", Ci("x".into()) != "y", Ci("q".into()).ne(&Ci("Q".into()))); }

// === references, boxes, tuples, slices and unsized fields
#[derive(PartialEq, Eq, Debug)] struct R<'a> { s: &'a str, v: &'a [u8], b: Box<[i32]>, t: (bool, char, ()), r: std::rc::Rc<str>, o: Option<&'a R<'a>>, f: fn(i32) -> i32 }
fn id(n: i32) -> i32 { n }
fn mk<'a>(s: &'a String, o: Option<&'a R<'a>>) -> R<'a> { R { s, v: s.as_bytes(), b: Box::new([1, 2]), t: (true, 'c', ()), r: "rc".into(), o, f: id } }
fn main() { let (a, b) = (String::from("x"), String::from("x")); let (p, q) = (mk(&a, None), mk(&b, None)); println!("{} {} {}", p == q, mk(&a, Some(&p)) == mk(&b, Some(&q)), mk(&a, Some(&p)) == q); println!("{}", &&p == &&q); }

// === enums: same variant, other variant, no fields, discriminants
#[derive(PartialEq, Eq, Clone, Copy, Debug)] #[repr(i8)] enum D { A = -1, B = 5, C }
#[derive(PartialEq, Eq, Debug)] enum M { U, T(), S {}, One(D), Two(D, D), N { d: D, m: Option<std::rc::Rc<M>> } }
#[derive(PartialEq, Eq, Debug)] enum Void {}
fn main() {
    let ms = || vec![M::U, M::T(), M::S {}, M::One(D::A), M::One(D::B), M::Two(D::A, D::C), M::N { d: D::C, m: Some(M::U.into()) }, M::N { d: D::C, m: None }];
    let (a, b) = (ms(), ms());
    for (i, x) in a.iter().enumerate() { let row: String = b.iter().map(|y| if x == y { '=' } else { '.' }).collect(); println!("{i} {row} {}", x != &b[i]); }
    println!("{} {:?}", D::B == D::B && D::B as i8 == 5, None::<Void> == None);
}

// === constants of derived types as patterns
#[derive(PartialEq, Eq, Debug, Clone, Copy)] struct Pt { x: i32, y: i32 }
#[derive(PartialEq, Eq)] enum S { Str(&'static str), Pts([Pt; 2]), Opt(Option<Pt>) }
impl Pt { const O: Pt = Pt { x: 0, y: 0 }; const U: Self = Self { x: 1, ..Self::O }; }
const HELLO: S = S::Str("hello"); const PAIR: S = S::Pts([Pt::O, Pt::U]); const NONE: S = S::Opt(None);
fn name(s: S) -> &'static str { match s { HELLO => "hello", PAIR => "pair", NONE => "none", S::Opt(Some(Pt::O)) => "origin", S::Opt(Some(Pt { y: 0, .. })) => "on x", S::Str(_) => "str", _ => "other" } }
fn main() { for s in [S::Str("hello"), S::Str("x"), S::Pts([Pt::O, Pt::U]), S::Pts([Pt::U; 2]), S::Opt(None), S::Opt(Some(Pt { x: 0, y: 0 })), S::Opt(Some(Pt::U))] { print!("{} ", name(s)); } println!("{}", matches!((Pt::U, 1), (Pt::U, 1..))); }

// === comparison stops at the first difference, in field order
use std::cell::RefCell;
thread_local! { static LOG: RefCell<Vec<u8>> = RefCell::new(vec![]); }
#[derive(Debug)] struct L(u8, i32);
impl PartialEq for L { fn eq(&self, o: &L) -> bool { LOG.with(|l| l.borrow_mut().push(self.0)); self.1 == o.1 } }
impl Eq for L {}
#[derive(PartialEq, Eq, Debug)] struct T { b: L, a: L, c: (L, [L; 2]) }
fn t(b: i32, a: i32, c: i32) -> T { T { a: L(1, a), b: L(2, b), c: (L(3, c), [L(4, 0), L(5, c)]) } }
fn log() -> Vec<u8> { LOG.with(|l| std::mem::take(&mut *l.borrow_mut())) }
fn main() { println!("{} {:?}", t(1, 1, 1) == t(1, 1, 1), log()); println!("{} {:?}", t(1, 1, 1) == t(2, 1, 1), log()); println!("{} {:?}", t(1, 1, 1) != t(1, 2, 1), log()); println!("{} {:?}", t(1, 1, 1) == t(1, 1, 9), log()); println!("{} {:?}", Some(L(7, 1)) == None, log()); println!("{} {:?}", vec![L(8, 1), L(9, 2)] == [L(8, 1), L(9, 3)], log()); }

// === trait objects, Rc and dyn within
use std::rc::Rc;
trait Shape: std::fmt::Debug { fn area(&self) -> u32; }
impl PartialEq for dyn Shape { fn eq(&self, o: &dyn Shape) -> bool { self.area() == o.area() } }
impl Eq for dyn Shape {}
#[derive(Debug, PartialEq, Eq)] struct Sq(u32); impl Shape for Sq { fn area(&self) -> u32 { self.0 * self.0 } }
#[derive(Debug)] struct Re(u32, u32); impl Shape for Re { fn area(&self) -> u32 { self.0 * self.1 } }
#[derive(PartialEq, Eq, Debug)] struct Scene { shapes: Vec<Rc<dyn Shape>>, n: u8 }
fn main() { let a = Scene { shapes: vec![Rc::new(Sq(2)), Rc::new(Re(1, 3))], n: 1 }; let b = Scene { shapes: vec![Rc::new(Re(4, 1)), Rc::new(Re(3, 1))], n: 1 }; println!("{} {}", a == b, a == Scene { n: 2, ..b }); }

// === assert_eq, contains, dedup, starts_with, position
#[derive(PartialEq, Eq, Debug, Clone, Copy)] enum T { Num(i64), Op(char), End }
use T::*;
fn lex(s: &str) -> Vec<T> { let mut v: Vec<T> = s.chars().map(|c| c.to_digit(10).map_or(Op(c), |d| Num(d as i64))).collect(); v.push(End); v }
fn main() { let v = lex("11+2"); assert_eq!(v, [Num(1), Num(1), Op('+'), Num(2), End]); assert_ne!(v[0], v[2]); println!("{} {:?} {}", v.contains(&Op('+')), v.iter().position(|t| *t == End), v.starts_with(&[Num(1); 2])); let mut d = v.clone(); d.dedup(); println!("{d:?} {:?}", v.split(|t| t == &Op('+')).map(|p| p.len()).collect::<Vec<_>>()); println!("{:?}", v.iter().rposition(|&t| t == Num(1))); }

// === generic code over associated types that are Eq
trait Model { type Id: Eq + Copy + std::fmt::Debug; type Row: PartialEq<Self::Id>; fn id(&self) -> Self::Id; fn rows(&self) -> Vec<Self::Row>; fn mine(&self) -> usize { let id = self.id(); self.rows().iter().filter(|r| **r == id).count() } }
#[derive(PartialEq, Eq, Clone, Copy, Debug)] struct Id(u8);
struct Row(u8); impl PartialEq<Id> for Row { fn eq(&self, o: &Id) -> bool { self.0 == o.0 } }
struct M; impl Model for M { type Id = Id; type Row = Row; fn id(&self) -> Id { Id(2) } fn rows(&self) -> Vec<Row> { vec![Row(1), Row(2), Row(2)] } }
fn same<A: Model, B: Model<Id = A::Id>>(a: &A, b: &B) -> bool { a.id() == b.id() && a.id().eq(&b.id()) }
fn main() { println!("{} {}", M.mine(), same(&M, &M)); }

// === numbers, strings, floats by bits and nan
#[derive(Debug, Clone, Copy)] struct F(f64);
impl PartialEq for F { fn eq(&self, o: &F) -> bool { self.0.to_bits() == o.0.to_bits() } }
impl Eq for F {}
#[derive(PartialEq, Eq, Debug)] struct All { a: i128, b: u64, c: F, d: String, e: std::time::Duration, f: std::cmp::Ordering, g: std::ops::Range<u8>, h: Result<(), std::num::ParseIntError>, i: std::borrow::Cow<'static, str> }
fn all(c: f64) -> All { All { a: i128::MIN, b: u64::MAX, c: F(c), d: "d".into(), e: std::time::Duration::from_millis(1), f: 1.cmp(&2), g: 0..9, h: "x".parse::<i32>().map(drop), i: "i".into() } }
fn main() { println!("{} {} {}", all(f64::NAN) == all(f64::NAN), all(0.0) == all(-0.0), f64::NAN == f64::NAN); println!("{}", all(1.0) == All { i: String::from("i").into(), ..all(1.0) }); }

// === recursive and mutually recursive types
#[derive(PartialEq, Eq, Debug, Clone)] enum Ex { Lit(i32), Bin(Box<Ex>, Op, Box<Ex>), Let(Vec<St>) }
#[derive(PartialEq, Eq, Debug, Clone, Copy)] enum Op { Add, Mul }
#[derive(PartialEq, Eq, Debug, Clone)] struct St { name: String, ex: Option<Ex> }
fn bin(a: Ex, o: Op, b: Ex) -> Ex { Ex::Bin(a.into(), o, b.into()) }
fn swap(e: &Ex) -> Ex { match e { Ex::Bin(a, o, b) => bin(swap(b), *o, swap(a)), Ex::Let(s) => Ex::Let(s.iter().rev().cloned().collect()), l => l.clone() } }
fn main() { let e = bin(Ex::Lit(1), Op::Add, bin(Ex::Lit(2), Op::Mul, Ex::Lit(1))); println!("{} {} {}", e == swap(&e), e == swap(&swap(&e)), bin(Ex::Lit(1), Op::Add, Ex::Lit(1)) == swap(&bin(Ex::Lit(1), Op::Add, Ex::Lit(1)))); let l = Ex::Let(vec![St { name: "a".into(), ex: None }, St { name: "a".into(), ex: Some(e) }]); println!("{}", l == swap(&l)); }

// === through derives written by a macro and in other modules
macro_rules! value { ($($n:ident = $t:ty),*) => { $(#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct $n(pub $t); impl From<$t> for $n { fn from(t: $t) -> Self { $n(t) } } impl PartialEq<$t> for $n { fn eq(&self, o: &$t) -> bool { self.0 == *o } })* }; }
mod v { value!(Name = String, Age = u8, Tags = Vec<super::v::Name>); }
use v::*;
fn main() { println!("{} {} {}", Name("a".into()) == "a".to_string(), Age(3) == 3, Age::from(3) != Age(4)); println!("{} {:?}", Tags(vec![Name("t".into())]) == vec![Name("t".into())], Tags(vec![]).cmp(&Tags(vec![Name("x".into())]))); }

// === Eq as a supertrait and object of generic comparison
trait Key: Eq + Clone + 'static { fn as_any(&self) -> &dyn std::any::Any; fn same(&self, o: &dyn std::any::Any) -> bool { o.downcast_ref::<Self>() == Some(self) } }
#[derive(PartialEq, Eq, Clone)] struct A(i32); impl Key for A { fn as_any(&self) -> &dyn std::any::Any { self } }
impl Key for String { fn as_any(&self) -> &dyn std::any::Any { self } }
fn any<K: Key, L: Key>(k: &K, l: &L) -> bool { k.same(l.as_any()) }
fn main() { println!("{} {} {} {}", any(&A(1), &A(1)), any(&A(1), &A(2)), any(&A(1), &"1".to_string()), any(&"s".to_string(), &String::from("s"))); }

// === derived on unions of cells: Cell, RefCell, Mutex-free state
use std::cell::Cell;
#[derive(PartialEq, Eq, Debug, Clone)] struct C { n: Cell<i32>, v: RefCell2 } type RefCell2 = std::cell::RefCell<Vec<u8>>;
#[derive(PartialEq, Eq, Debug)] struct W(std::num::Wrapping<u8>, std::cmp::Reverse<i8>, std::num::NonZeroU8, std::pin::Pin<Box<i32>>, std::mem::Discriminant<Option<i32>>);
fn w(n: u8) -> W { W(std::num::Wrapping(n), std::cmp::Reverse(1), n.try_into().unwrap(), Box::pin(5), std::mem::discriminant(&Some(n as i32))) }
fn main() { let a = C { n: Cell::new(1), v: vec![1].into() }; let b = a.clone(); println!("{}", a == b); b.n.set(2); println!("{}", a == b); a.n.set(2); a.v.borrow_mut().push(3); println!("{} {}", a == b, a != b); println!("{} {}", w(3) == w(3), w(3) == w(4)); }

// === sets of sets, nested maps and ordering independent equality
use std::collections::{BTreeSet, VecDeque};
#[derive(PartialEq, Eq, Debug, Default, Clone)] struct S { h: std::collections::HashMap<String, BTreeSet<u8>>, d: VecDeque<char>, l: std::collections::LinkedList<()>, s: std::collections::HashSet<(u8, Option<bool>)> }
fn main() { let mut a = S::default(); let mut b = S::default(); for i in 0..3u8 { a.h.entry(i.to_string()).or_default().insert(i); b.h.entry((2 - i).to_string()).or_default().insert(2 - i); a.s.insert((i, None)); b.s.insert((2 - i, None)); a.d.push_back('x'); b.d.push_front('x'); } println!("{}", a == b); b.d.rotate_left(1); println!("{}", a == b); b.l.push_back(()); println!("{}", a == b); a.l.push_front(()); a.h.get_mut("1").unwrap().insert(9); println!("{}", a == b); }

// === derive on where clauses, defaults and lifetimes
#[derive(PartialEq, Eq, Debug, Clone, Copy)] struct Q<'a, T: ?Sized = str, const N: usize = 2> where T: PartialEq { t: &'a T, n: [u8; N] }
#[derive(PartialEq, Eq)] struct P<T>(T) where T: Iterator, T::Item: Eq;
#[derive(PartialEq, Eq, Debug)] struct H<F: Fam>(F::Of<u8>, F::Tag); trait Fam { type Of<T>: Eq + std::fmt::Debug where T: Eq + std::fmt::Debug; type Tag; }
#[derive(PartialEq, Eq, Debug)] struct V; impl Fam for V { type Of<T> = Vec<T> where T: Eq + std::fmt::Debug; type Tag = &'static str; }
fn main() { println!("{} {}", Q { t: "a", n: [1, 2] } == Q { t: &String::from("a")[..], n: [1, 2] }, Q::<[i32], 0> { t: &[1], n: [] } == Q { t: &[1, 2], n: [] }); println!("{}", P(0..3) == P(0..3)); println!("{} {:?}", H::<V>(vec![1], "t") == H(vec![1], "t"), H::<V>(vec![], "")); }

// === comparing across a channel and tasks
#[derive(PartialEq, Eq, Debug, Clone)] enum Msg { Start { id: u32 }, Data(Vec<u8>), Stop }
#[tokio::main(flavor = "current_thread")]
async fn main() { let (tx, mut rx) = tokio::sync::mpsc::channel(4); let sent = vec![Msg::Start { id: 1 }, Msg::Data(vec![1, 2]), Msg::Stop]; let copy = sent.clone(); let h = tokio::spawn(async move { for m in copy { tx.send(m).await.unwrap(); } }); let mut got = vec![]; while let Some(m) = rx.recv().await { let last = m == Msg::Stop; got.push(m); if last { break; } } h.await.unwrap(); println!("{} {}", got == sent, got[..2] != sent[1..]); println!("{:?}", tokio::sync::watch::channel(Msg::Stop).1.borrow().eq(&Msg::Stop)); }

// === the method of the trait called by path and by pointer
#[derive(PartialEq, Eq, Debug, Clone, Copy, PartialOrd, Ord)] struct N(i32);
fn by(f: fn(&N, &N) -> bool, a: N, b: N) -> bool { f(&a, &b) }
fn gen<T>(a: T, b: T, f: impl Fn(&T, &T) -> bool) -> bool { f(&a, &b) }
fn main() { println!("{} {} {}", by(PartialEq::eq, N(1), N(1)), by(<N as PartialEq>::ne, N(1), N(1)), by(N::eq, N(1), N(2))); println!("{} {}", gen(vec![N(1)], vec![N(1)], PartialEq::eq), gen((N(1), 'c'), (N(1), 'd'), PartialEq::ne)); println!("{:?} {}", [N(3), N(1)].iter().max(), [[N(1)]] == [[N(1)]]); let e: Box<dyn Fn(&N) -> bool> = Box::new(|n| n == &N(4)); println!("{}", e(&N(4))); println!("{}", N(1).eq(&N(1)) & !N(1).ne(&N(1))); }

// === zero sized, unit and never equal
#[derive(PartialEq, Eq, Debug, Clone, Copy, Default)] struct U; #[derive(PartialEq, Eq, Debug)] struct E {} #[derive(PartialEq, Eq, Debug)] struct T();
#[derive(PartialEq, Eq, Debug)] struct A([U; 3], (), ((), ((),)), PhantomLike<U>); #[derive(PartialEq, Eq, Debug)] struct PhantomLike<T>(std::marker::PhantomData<T>);
fn main() { println!("{} {} {} {}", U == U, E {} == E {}, T() == T(), () == ()); println!("{}", A([U; 3], (), ((), ((),)), PhantomLike(Default::default())) == A([U::default(); 3], (), ((), ((),)), PhantomLike(std::marker::PhantomData))); println!("{} {}", vec![U; 3] == [U, U, U], [(); 2] == [(); 2]); println!("{}", Ok::<U, std::convert::Infallible>(U) == Ok(U)); }
