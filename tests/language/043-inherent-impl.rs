// Programs about inherent impls.

// === several impl blocks, in other modules, in functions and before the type
impl A { const ONE: i32 = 1; fn one(&self) -> i32 { Self::ONE } }
mod inner {
    use super::A;
    impl A { pub fn two(&self) -> i32 { self.one() + self.n } pub(super) fn hidden() -> A { A { n: 10 } } }
}
struct A { n: i32 }
fn main() {
    impl A { fn three(&self) -> i32 { self.two() + 1 } }
    let a = A { n: 1 };
    println!("{} {} {} {}", a.one(), a.two(), a.three(), A::hidden().three());
}
// === the same method name on different instances of one generic type
struct W<T>(T);
impl W<i32> { fn kind(&self) -> &'static str { "i32" } fn only(&self) -> i32 { self.0 } }
impl W<&str> { fn kind(&self) -> &'static str { "str" } }
impl<T> W<Vec<T>> { fn kind(&self) -> usize { self.0.len() } }
impl<T: Copy> W<[T; 2]> { fn kind(self) -> T { self.0[1] } }
impl<A, B> W<(A, B)> { fn kind(&self) -> W<&A> { W(&self.0 .0) } }
fn main() {
    println!("{} {} {} {} {}", W(1).kind(), W("x").kind(), W(vec![1, 2]).kind(), W(['a', 'b']).kind(), W((5, "q")).kind().0);
    println!("{}", W(W(3).only()).only());
    println!("{} {}", W::<i32>::kind(&W(2)), <W<Vec<u8>>>::kind(&W(vec![])));
}
// === an inherent method wins over a trait's at the same step, and loses to an earlier one
trait T { fn f(&self) -> &'static str { "trait &" } fn g(self) -> &'static str where Self: Sized { "trait self" } fn h(&self) -> &'static str { "trait h" } }
struct S;
impl T for S {}
impl T for &S { fn f(&self) -> &'static str { "&S trait" } }
impl S { fn f(&self) -> &'static str { "inherent &" } fn h(&mut self) -> &'static str { "inherent &mut" } }
fn main() {
    let mut s = S;
    println!("{} {}", s.f(), s.h());
    println!("{} {} {}", (&s).f(), (&&s).f(), T::f(&s));
    println!("{} {}", <S as T>::f(&s), <&S as T>::f(&&s));
    println!("{}", (&mut s).h());
    println!("{} {}", S::f(&s), s.g());
}
// === Self in every position
#[derive(Debug, Clone, PartialEq)]
enum Tree { Leaf, Node(Box<Self>, i32, Box<Self>) }
impl Tree {
    const EMPTY: Self = Self::Leaf;
    fn one(n: i32) -> Self { Self::Node(Box::new(Self::EMPTY), n, Box::new(Self::Leaf)) }
    fn add(self, m: i32) -> Self {
        match self {
            Self::Leaf => Self::one(m),
            Self::Node(l, n, r) if m < n => Self::Node(Box::new(l.add(m)), n, r),
            Self::Node(l, n, r) => Self::Node(l, n, Box::new(Self::add(*r, m))),
        }
    }
    fn walk(&self, out: &mut Vec<i32>) { if let Self::Node(l, n, r) = self { l.walk(out); out.push(*n); Self::walk(r, out); } }
    fn all(v: impl IntoIterator<Item = i32>) -> Self { v.into_iter().fold(Self::EMPTY, Self::add) }
    fn same(a: &Self, b: &Self) -> bool where Self: PartialEq { a == b }
}
fn main() {
    let t = Tree::all([3, 1, 2]);
    let mut v = vec![]; t.walk(&mut v);
    println!("{v:?} {} {:?}", Tree::same(&t, &t.clone()), Tree::one(1));
}
// === associated consts: depending on parameters, on each other, in patterns and lengths
struct B<const N: usize>;
impl<const N: usize> B<N> { const LEN: usize = N * 2; const ARR: [u8; 2] = [N as u8, Self::LEN as u8]; const NAME: &'static str = if N > 2 { "big" } else { "small" }; }
struct Lim;
impl Lim { const MAX: i32 = 10; const LO: i32 = -Self::MAX; const R: std::ops::Range<i32> = Self::LO..Self::MAX; }
struct Z<T>(T);
impl<T> Z<T> { const SIZE: usize = std::mem::size_of::<T>(); const NONE: Option<T> = None; }
fn f(n: i32) -> char { match n { Lim::MAX => 'M', Lim::LO..=-1 => 'n', _ => '?' } }
fn main() {
    println!("{} {:?} {} {}", B::<3>::LEN, B::<4>::ARR, B::<1>::NAME, B::<9>::NAME);
    println!("{}{}{} {}", f(10), f(-10), f(3), Lim::R.contains(&9));
    println!("{} {:?} {}", Z::<u64>::SIZE, Z::<String>::NONE, [0; Lim::MAX as usize].len());
}
// === on enums: constructors as functions, matches over self, iteration
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Dir { N = 1, E, S, W = 10 }
use Dir::*;
impl Dir {
    const ALL: [Dir; 4] = [N, E, S, W];
    fn turn(self) -> Self { match self { N => E, E => S, S => W, W => N } }
    fn vec(&self) -> (i8, i8) { match *self { N => (0, 1), S => (0, -1), x => (if x == E { 1 } else { -1 }, 0) } }
    fn parse(c: char) -> Option<Self> { Self::ALL.into_iter().find(|d| format!("{d:?}").starts_with(c)) }
}
fn main() {
    let mut d = N; for _ in 0..5 { d = d.turn(); }
    println!("{d:?} {} {:?}", d as u8, Dir::ALL.iter().map(Dir::vec).collect::<Vec<_>>());
    println!("{:?} {:?} {}", Dir::parse('W').map(Self_::turn), Dir::parse('x'), W > S);
}
type Self_ = Dir;
// === methods through type aliases, with defaults and partial application
struct Map<K, V = i32> { items: Vec<(K, V)> }
type ByName<V = bool> = Map<&'static str, V>;
type Ints = Map<i32>;
impl<K, V> Map<K, V> { fn new() -> Self { Map { items: vec![] } } fn with(mut self, k: K, v: V) -> Self { self.items.push((k, v)); self } }
impl<V: Copy> ByName<V> { fn at(&self, k: &str) -> Option<V> { self.items.iter().find(|i| i.0 == k).map(|i| i.1) } }
impl Ints { fn sum(&self) -> i32 { self.items.iter().map(|(a, b)| a * b).sum() } }
fn main() {
    let m = ByName::new().with("a", true).with("b", false);
    println!("{:?} {:?}", m.at("b"), m.at("c"));
    println!("{}", Ints::new().with(2, 3).with(4, 5).sum());
    let n: ByName<char> = Map { items: vec![("z", 'z')] };
    println!("{:?} {}", n.at("z"), Map::<u8, u8>::new().items.len());
}
// === where clauses on the impl and on single methods
use std::fmt::{Debug, Display};
struct P<T> { a: T, b: T }
impl<T> P<T> {
    fn show(&self) -> String where T: Debug { format!("{:?}|{:?}", self.a, self.b) }
    fn max(&self) -> &T where T: PartialOrd { if self.a > self.b { &self.a } else { &self.b } }
    fn into<U>(self) -> P<U> where U: From<T> { P { a: self.a.into(), b: U::from(self.b) } }
    fn zip<U>(self, o: P<U>) -> P<(T, U)> { P { a: (self.a, o.a), b: (self.b, o.b) } }
}
impl<T> P<T> where T: Display, for<'x> &'x T: std::ops::Add<Output = T> { fn sum(&self) -> String { (&self.a + &self.b).to_string() } }
fn main() {
    let p = P { a: 1, b: 2 };
    println!("{} {} {}", p.show(), p.max(), p.sum());
    let q: P<f64> = p.into();
    println!("{} {}", q.sum(), q.zip(P { a: "x", b: "y" }).show());
}
// === calls by path: functions as values, autoref there is none
struct C { n: u32 }
impl C {
    fn new(n: u32) -> C { C { n } }
    fn get(&self) -> u32 { self.n }
    fn inc(&mut self) -> &mut Self { self.n += 1; self }
    fn take(self) -> u32 { self.n }
    fn boxed(self: Box<Self>) -> u32 { self.n + 100 }
    fn twice(f: fn(&Self) -> u32, c: &C) -> u32 { f(c) * 2 }
}
fn main() {
    let v: Vec<C> = (1..4).map(C::new).collect();
    println!("{:?} {}", v.iter().map(C::get).collect::<Vec<_>>(), C::twice(C::get, &v[2]));
    let mut c = C::new(5);
    C::inc(C::inc(&mut c)); println!("{}", C::get(&c));
    let f = C::take; println!("{} {}", f(c), C::boxed(Box::new(C::new(1))));
    println!("{:?}", v.into_iter().map(C::take).map(|n| C::new(n).inc().get()).sum::<u32>());
    let g: &dyn Fn(u32) -> C = &C::new; println!("{}", g(3).n);
}
// === an inherent method shadows a derive'd or Deref'd one, and fields of the same name
use std::ops::Deref;
struct Smart { inner: Vec<i32>, len: fn(i32) -> i32 }
impl Smart { fn len(&self) -> usize { 1000 + self.inner.len() } fn first(&self) -> i32 { -1 } }
impl Deref for Smart { type Target = Vec<i32>; fn deref(&self) -> &Vec<i32> { &self.inner } }
#[derive(Clone, Debug)]
struct K(i32);
impl K { #[allow(clippy::should_implement_trait)] fn clone(&self) -> String { format!("mine {}", self.0) } }
fn main() {
    let s = Smart { inner: vec![4, 5], len: |x| x + 1 };
    println!("{} {} {} {}", s.len(), (s.len)(1), s.deref().len(), (*s).len());
    println!("{} {:?} {:?}", s.first(), s.inner.first(), s.last());
    let k = K(7); println!("{} {:?}", k.clone(), Clone::clone(&k));
}
// === lifetimes of impls: named, elided, 'static, anonymous
struct Ref<'a, T>(&'a T);
impl<'a, T> Ref<'a, T> { fn get(&self) -> &'a T { self.0 } fn map<U>(&self, f: impl FnOnce(&'a T) -> &'a U) -> Ref<'a, U> { Ref(f(self.0)) } }
impl Ref<'_, String> { fn len(&self) -> usize { self.0.len() } }
impl Ref<'static, str_> { fn name(self) -> &'static str { self.0 .0 } }
#[allow(non_camel_case_types)] struct str_(&'static str);
static ST: str_ = str_("static");
fn main() {
    let s = (String::from("abc"), 5);
    let got; { let r = Ref(&s); got = r.map(|p| &p.0).get(); }
    println!("{got} {} {}", Ref(got).len(), Ref(&ST).name());
    println!("{}", Ref(&s).map(|p| &p.1).get());
}
// === impl blocks made by macros, with attributes and doc comments inside
macro_rules! getters { ($t:ident { $($(#[$m:meta])* $f:ident: $ty:ty),* $(,)? }) => {
    #[derive(Default)] struct $t { $($f: $ty),* }
    impl $t { $($(#[$m])* pub fn $f(&self) -> &$ty { &self.$f })* }
}; }
getters!(Conf { /** the name */ #[inline] name: String, #[must_use] size: usize, });
macro_rules! with { ($t:ty => $($body:tt)*) => { impl $t { $($body)* } }; }
with!(Conf => fn both(&self) -> String { format!("{}:{}", self.name(), self.size()) } const D: usize = 4;);
impl Conf {
    //! an inner doc comment
    /// A doc comment.
    #[cfg(any())] fn gone(&self) -> Missing { loop {} }
    #[cfg(all())] fn there() -> Self { Conf { name: "n".into(), size: Self::D } }
}
fn main() { println!("{} {:?}", Conf::there().both(), Conf::default().name()); }
// === private methods, visibility in nested modules, pub(in path)
mod m {
    pub mod n {
        pub struct X { v: i32 }
        impl X {
            pub fn new() -> X { X { v: Self::secret() } }
            fn secret() -> i32 { 42 }
            pub(super) fn sup(&self) -> i32 { self.v + 1 }
            pub(in super::super) fn inp(&self) -> i32 { self.v + 2 }
            pub(self) fn slf(&self) -> i32 { self.v + 3 }
        }
        pub fn call(x: &X) -> i32 { x.slf() }
    }
    pub fn up(x: &n::X) -> i32 { x.sup() }
}
fn main() { let x = m::n::X::new(); println!("{} {} {}", m::up(&x), x.inp(), m::n::call(&x)); }
// === recursion, mutual recursion and generic recursion in methods
struct N { v: i32, next: Option<Box<N>> }
impl N {
    fn list(v: &[i32]) -> Option<Box<N>> { let (&h, t) = v.split_first()?; Some(Box::new(N { v: h, next: Self::list(t) })) }
    fn even(&self) -> i32 { self.v + self.next.as_ref().map_or(0, |n| n.odd()) }
    fn odd(&self) -> i32 { self.next.as_deref().map_or(0, Self::even) }
    fn rev(self: Box<Self>) -> Box<Self> { fn go(n: Box<N>, acc: Option<Box<N>>) -> Box<N> { let N { v, next } = *n; let acc = Box::new(N { v, next: acc }); match next { Some(n) => go(n, Some(acc)), None => acc } } go(self, None) }
    fn iter(&self) -> impl Iterator<Item = i32> + '_ { std::iter::successors(Some(self), |n| n.next.as_deref()).map(|n| n.v) }
    fn last_mut(&mut self) -> &mut i32 { match self.next { Some(ref mut n) => n.last_mut(), None => &mut self.v } }
}
fn main() {
    let mut l = N::list(&[1, 2, 3, 4, 5]).unwrap();
    println!("{} {}", l.even(), l.odd());
    *l.last_mut() += 10; l = l.rev();
    println!("{:?}", l.iter().collect::<Vec<_>>());
}
// === builder chains by value and by reference; drop of what a chain leaves
#[derive(Debug)]
struct Req { url: String, h: Vec<(String, String)>, n: Option<u8> }
impl Req {
    fn to(url: impl Into<String>) -> Self { Self { url: url.into(), h: vec![], n: None } }
    fn header<K: ToString, V: ToString>(mut self, k: K, v: V) -> Self { self.h.push((k.to_string(), v.to_string())); self }
    fn tries(&mut self, n: u8) -> &mut Self { self.n.get_or_insert(0); self.n = self.n.map(|o| o + n); self }
    fn send(&self) -> Result<usize, &'static str> { self.h.iter().map(|(k, _)| k.len()).reduce(|a, b| a + b).ok_or("no headers") }
}
impl Drop for Req { fn drop(&mut self) { println!("drop {}", self.url); } }
fn main() {
    println!("{:?}", Req::to("a").header("k", 1).header('c', 2.5).send());
    println!("{:?}", Req::to("b").tries(1).tries(2).send());
    let mut r = Req::to(String::from("c")); r.tries(3).tries(4);
    println!("{:?}", r.n);
}
// === impl for dyn Trait, slices of own types via newtypes, tuples in newtypes
use std::any::Any;
trait Shape { fn area(&self) -> f64; fn any(&self) -> &dyn Any; }
impl dyn Shape { fn double(&self) -> f64 { self.area() * 2.0 } fn is<T: 'static>(&self) -> bool { self.any().is::<T>() } }
struct Sq(f64); struct Ci(f64);
impl Shape for Sq { fn area(&self) -> f64 { self.0 * self.0 } fn any(&self) -> &dyn Any { self } }
impl Shape for Ci { fn area(&self) -> f64 { 3.0 * self.0 * self.0 } fn any(&self) -> &dyn Any { self } }
impl dyn Shape + Send { fn sent(&self) -> f64 { -self.area() } }
fn main() {
    let v: Vec<Box<dyn Shape>> = vec![Box::new(Sq(2.0)), Box::new(Ci(1.0))];
    println!("{:?} {:?}", v.iter().map(|s| s.double()).collect::<Vec<_>>(), v.iter().map(|s| s.is::<Ci>()).collect::<Vec<_>>());
    let s: Box<dyn Shape + Send> = Box::new(Sq(3.0));
    println!("{} {}", s.sent(), (&Sq(1.5) as &dyn Shape).double());
    println!("{}", <dyn Shape>::double(&Ci(2.0)));
}
// === unsafe, const, async and extern functions in impls
struct M { v: u32 }
impl M {
    const fn new(v: u32) -> Self { M { v } }
    const fn sq(&self) -> u32 { self.v * self.v }
    unsafe fn raw(p: &u32) -> u32 { *p + 1 }
    async fn wait(&mut self, by: u32) -> u32 { tokio::task::yield_now().await; self.v += by; self.v }
    extern "C" fn c(x: u8) -> u8 { x / 2 }
    #[inline(always)] #[must_use] pub(crate) async fn own(self) -> M { self }
}
const K: M = M::new(4);
static ARR: [u8; K.sq() as usize] = [1; 16];
#[tokio::main]
async fn main() {
    let mut m = M::new(3);
    println!("{} {} {}", m.wait(2).await, m.wait(1).await, ARR.len());
    println!("{} {} {}", unsafe { M::raw(&m.v) }, M::c(9), m.own().await.sq());
}
// === names: raw identifiers, methods called like keywords, types or functions, unicode
#[allow(non_snake_case)]
struct r#struct { r#type: i32 }
#[allow(non_snake_case)]
impl r#struct { fn r#match(&self) -> i32 { self.r#type } fn union(&self) -> i32 { 2 } fn auto() -> i32 { 3 } fn String(&self) -> String { String::from("S") } fn main(&self) -> &str { "not main" } fn größe(&self) -> usize { 9 } fn Self_(self) -> Self { self } fn dyn_(&self) -> u8 { b'd' } fn default() -> Self { r#struct { r#type: 8 } } }
fn main() {
    let s = r#struct { r#type: 1 };
    println!("{} {} {} {} {} {} {}", s.r#match(), s.union(), r#struct::auto(), s.String(), s.main(), s.größe(), s.dyn_());
    println!("{}", r#struct::default().Self_().r#type);
}
// === generic methods on generic impls: inference through both
struct Pipe<A> { v: Vec<A> }
impl<A> Pipe<A> {
    fn of<I>(i: I) -> Pipe<A> where I: IntoIterator<Item = A> { Pipe { v: i.into_iter().collect() } }
    fn map<B>(self, f: impl Fn(A) -> B) -> Pipe<B> { Pipe::of(self.v.into_iter().map(f)) }
    fn flat<B, I: IntoIterator<Item = B>, F>(self, mut f: F) -> Pipe<B> where F: FnMut(A) -> I { let mut v = vec![]; for a in self.v { v.extend(f(a)); } Pipe { v } }
    fn to<C: FromIterator<A>>(self) -> C { self.v.into_iter().collect() }
    fn by<K: Ord, const D: bool>(mut self, k: fn(&A) -> K) -> Self { self.v.sort_by_key(k); if D { self.v.reverse(); } self }
}
impl<A> Pipe<Pipe<A>> { fn join(self) -> Pipe<A> { self.flat(|p| p.v) } }
fn main() {
    let s: String = Pipe::of([3, 1, 2]).by::<_, true>(|x| *x).map(|n| char::from(b'a' + n)).to();
    println!("{s} {:?}", Pipe::of(["ab", "c"]).flat(str::chars).to::<Vec<char>>());
    println!("{:?}", Pipe::of([Pipe::of(0..2), Pipe::of(5..6)]).join().map(f64::from).v);
}
// === destructors and closures stored by methods
struct Bus<'a> { subs: Vec<Box<dyn FnMut(&str) -> bool + 'a>> }
impl<'a> Bus<'a> {
    fn on(&mut self, f: impl FnMut(&str) -> bool + 'a) -> usize { self.subs.push(Box::new(f)); self.subs.len() - 1 }
    fn emit(&mut self, s: &str) { self.subs.retain_mut(|f| f(s)); }
    fn call(&mut self, i: usize, s: &str) -> Option<bool> { Some((self.subs.get_mut(i)?)(s)) }
}
fn main() {
    let mut log = Vec::new(); let mut n = 0;
    { let mut b = Bus { subs: vec![] };
      b.on(|s| { log.push(s.to_uppercase()); true }); b.on(|s| { n += s.len(); n < 4 });
      b.emit("ab"); b.emit("cd"); b.emit("ef");
      println!("{} {:?} {:?}", b.subs.len(), b.call(0, "x"), b.call(7, "y")); }
    println!("{log:?} {n}");
}
