// === a type chosen by each implementation
trait Container { type Item; fn first(&self) -> Option<Self::Item>; fn put(&mut self, item: Self::Item); }
impl Container for Vec<i32> { type Item = i32; fn first(&self) -> Option<i32> { self.as_slice().first().copied() } fn put(&mut self, item: Self::Item) { self.push(item) } }
impl Container for String { type Item = char; fn first(&self) -> Option<char> { self.chars().next() } fn put(&mut self, item: char) { self.insert(0, item) } }
fn fill<C: Container>(c: &mut C, items: Vec<C::Item>) -> Option<C::Item> { for i in items { c.put(i) } c.first() }
fn main() {
    println!("{:?}", fill(&mut vec![], vec![4, 5]));
    println!("{:?}", fill(&mut String::from("x"), vec!['a', 'b']));
}

// === bounds on associated types are known to the users
use std::fmt::{Debug, Display};
trait Named { type Name: Display + Clone + PartialEq; fn name(&self) -> Self::Name; }
struct N(u8);
impl Named for N { type Name = String; fn name(&self) -> String { format!("n{}", self.0) } }
impl Named for u8 { type Name = u8; fn name(&self) -> u8 { *self } }
fn same<T: Named>(a: &T, b: &T) -> bool { a.name().clone() == b.name() }
fn show<T: Named>(t: &T) -> String where T::Name: Debug { format!("{} {:?}", t.name(), t.name()) }
fn main() { println!("{} {} {} {}", same(&N(1), &N(1)), same(&3u8, &4), show(&N(2)), show(&9u8)); }

// === equality bounds choose the implementations
trait Source { type Out; fn get(&self) -> Self::Out; }
struct A; struct B;
impl Source for A { type Out = i32; fn get(&self) -> i32 { 7 } }
impl Source for B { type Out = &'static str; fn get(&self) -> &'static str { "bee" } }
fn twice(s: impl Source<Out = i32>) -> i32 { s.get() * 2 }
fn len<S>(s: &S) -> usize where S: Source<Out = &'static str> { s.get().len() }
fn same<X, Y>(x: X, y: Y) -> [X::Out; 2] where X: Source, Y: Source<Out = X::Out> { [x.get(), y.get()] }
fn main() {
    println!("{} {} {:?} {:?}", twice(A), len(&B), same(A, &A), same(&B, B));
}
impl<S: Source> Source for &S { type Out = S::Out; fn get(&self) -> S::Out { (**self).get() } }

// === chains of projections
trait Graph { type Node: Node; fn root(&self) -> Self::Node; }
trait Node { type Label: Label; fn label(&self) -> Self::Label; }
trait Label { type Text: AsRef<str>; fn text(&self) -> Self::Text; }
struct G; struct No; struct L;
impl Graph for G { type Node = No; fn root(&self) -> No { No } }
impl Node for No { type Label = L; fn label(&self) -> L { L } }
impl Label for L { type Text = String; fn text(&self) -> String { "deep".into() } }
fn deep<T: Graph>(t: &T) -> <<T::Node as Node>::Label as Label>::Text { t.root().label().text() }
fn up<T>(t: &T) -> String where T: Graph, <T::Node as Node>::Label: Label<Text = String> { deep(t) + "!" }
fn main() { println!("{} {}", deep(&G), up(&G)); }

// === the associated type of a super trait
trait Base { type T; fn t(&self) -> Self::T; }
trait Derived: Base { fn two(&self) -> (Self::T, Self::T) { (self.t(), self.t()) } }
trait Fixed: Base<T = u8> { fn plus(&self) -> u8 { self.t() + 1 } }
impl Base for i32 { type T = u8; fn t(&self) -> u8 { *self as u8 } }
impl Derived for i32 {}
impl Fixed for i32 {}
fn f<D: Derived>(d: D) -> D::T where D::T: std::ops::Add<Output = D::T> { let (a, b) = d.two(); a + b }
fn g<F: Fixed>(x: &F) -> u8 { x.t() * x.plus() }
fn main() { println!("{} {} {:?}", f(4), g(&5), 6.two()); }

// === two traits with types of the same name
trait Left { type T; fn l(&self) -> Self::T; }
trait Right { type T; fn r(&self) -> Self::T; }
struct S;
impl Left for S { type T = u8; fn l(&self) -> u8 { 1 } }
impl Right for S { type T = &'static str; fn r(&self) -> <Self as Alias>::T2 { "r" } }
trait Alias { type T2; }
impl Alias for S { type T2 = &'static str; }
fn both<X: Left + Right>(x: &X) -> (<X as Left>::T, <X as Right>::T) { (x.l(), x.r()) }
fn main() { println!("{:?}", both(&S)); let x: <S as Left>::T = 300u16 as <S as Left>::T; println!("{x}"); }

// === projections build values
trait Make { type Out: Default; fn make() -> Self::Out { Self::Out::default() } fn many(n: usize) -> Vec<Self::Out> where Self::Out: Clone { vec![Self::Out::default(); n] } }
#[derive(Default, Debug, Clone)]
struct P { x: i32 }
struct M; struct V;
impl Make for M { type Out = P; fn make() -> P { Self::Out { x: 3 } } }
impl Make for V { type Out = Vec<u8>; }
fn main() {
    println!("{:?} {:?} {:?}", M::make(), M::many(2), V::make());
    let v = <V as Make>::Out::with_capacity(4);
    println!("{} {:?}", v.len(), P { x: 1 });
    let d: <M as Make>::Out = Default::default();
    println!("{}", d.x);
}

// === objects name their associated types
trait Step { type In; type Out; fn step(&mut self, i: Self::In) -> Self::Out; }
struct Count(u32); struct Join(String);
impl Step for Count { type In = &'static str; type Out = String; fn step(&mut self, i: &'static str) -> String { self.0 += 1; format!("{i}{}", self.0) } }
impl Step for Join { type In = &'static str; type Out = String; fn step(&mut self, i: &'static str) -> String { self.0.push_str(i); self.0.clone() } }
type Steps = Vec<Box<dyn Step<In = &'static str, Out = String>>>;
fn run(s: &mut dyn Step<Out = String, In = &'static str>) -> String { s.step("x") }
fn main() {
    let mut v: Steps = vec![Box::new(Count(0)), Box::new(Join(String::new()))];
    for _ in 0..2 { for s in v.iter_mut() { print!("{} ", run(&mut **s)); } }
    println!();
}

// === iterators as associated types
trait Tree { type Child; type Iter<'a>: Iterator<Item = &'a Self::Child> where Self: 'a; fn kids(&self) -> Self::Iter<'_>; }
struct T(Vec<T>, u8);
impl Tree for T { type Child = T; type Iter<'a> = std::slice::Iter<'a, T>; fn kids(&self) -> Self::Iter<'_> { self.0.iter() } }
fn count<X: Tree<Child = X>>(t: &X) -> usize { 1 + t.kids().map(count).sum::<usize>() }
trait IntoKids: IntoIterator { fn n(self) -> usize where Self: Sized { self.into_iter().count() } }
impl<I: IntoIterator> IntoKids for I {}
fn main() {
    let t = T(vec![T(vec![T(vec![], 3)], 2), T(vec![], 4)], 1);
    println!("{} {} {}", count(&t), t.kids().map(|k| k.1).sum::<u8>(), (&t.0).n());
}

// === generic associated types
trait Family { type Of<T>; fn one<T>(t: T) -> Self::Of<T>; fn map<A, B>(a: Self::Of<A>, f: impl FnMut(A) -> B) -> Self::Of<B>; }
struct VecF; struct OptF;
impl Family for VecF { type Of<T> = Vec<T>; fn one<T>(t: T) -> Vec<T> { vec![t] } fn map<A, B>(a: Vec<A>, f: impl FnMut(A) -> B) -> Vec<B> { a.into_iter().map(f).collect() } }
impl Family for OptF { type Of<T> = Option<T>; fn one<T>(t: T) -> Option<T> { Some(t) } fn map<A, B>(a: Option<A>, f: impl FnMut(A) -> B) -> Option<B> { a.map(f) } }
fn go<F: Family>(n: i32) -> F::Of<String> { F::map(F::map(F::one(n), |x| x + 1), |x| x.to_string()) }
fn main() { println!("{:?} {:?}", go::<VecF>(1), go::<OptF>(2)); let _: <VecF as Family>::Of<u8> = Vec::new(); }

// === lending through a generic associated type
trait Lend { type Item<'a> where Self: 'a; fn next<'a>(&'a mut self) -> Option<Self::Item<'a>>; }
struct Windows<'s> { data: &'s mut [i32], at: usize }
impl<'s> Lend for Windows<'s> {
    type Item<'a> = &'a mut [i32] where Self: 'a;
    fn next<'a>(&'a mut self) -> Option<&'a mut [i32]> { let r = self.data.get_mut(self.at..self.at + 2)?; self.at += 1; Some(r) }
}
fn main() {
    let mut d = [1, 2, 3, 4];
    let mut w = Windows { data: &mut d, at: 0 };
    while let Some([a, b]) = w.next() { *b += *a; }
    println!("{d:?}");
}

// === constants of associated types
trait Unit { const ONE: Self; const NAME: &'static str; }
impl Unit for u8 { const ONE: u8 = 1; const NAME: &'static str = "u8"; }
impl Unit for f32 { const ONE: f32 = 1.0; const NAME: &'static str = "f32"; }
trait Measure { type U: Unit + std::fmt::Debug; const LABEL: &'static str = <Self::U as Unit>::NAME; fn one() -> Self::U { Self::U::ONE } }
struct A; struct B;
impl Measure for A { type U = u8; }
impl Measure for B { type U = f32; const LABEL: &'static str = "bee"; }
fn all<M: Measure>() -> String { format!("{} {:?} {}", M::LABEL, M::one(), M::U::NAME) }
fn main() { println!("{} | {}", all::<A>(), all::<B>()); }

// === operators say what they make
use std::ops::{Add, Deref, Index, Mul, Neg};
#[derive(Clone, Copy, Debug, PartialEq)]
struct M(i32);
impl Mul<f64> for M { type Output = f64; fn mul(self, o: f64) -> Self::Output { self.0 as f64 * o } }
impl Mul for M { type Output = M; fn mul(self, o: M) -> M { M(self.0 * o.0) } }
impl Neg for M { type Output = (M, bool); fn neg(self) -> (M, bool) { (M(-self.0), true) } }
fn sq<T>(t: T) -> <T as Mul>::Output where T: Mul + Copy { t * t }
fn poly<T, U>(a: T, b: U) -> <<T as Mul<U>>::Output as Add>::Output where T: Mul<U> + Copy, U: Copy, T::Output: Add { a * b + a * b }
struct W(Vec<M>);
impl Deref for W { type Target = [M]; fn deref(&self) -> &Self::Target { &self.0 } }
impl Index<&str> for W { type Output = M; fn index(&self, s: &str) -> &M { &self.0[s.len()] } }
fn main() { println!("{:?} {} {:?}", sq(M(3)), poly(M(2), 1.5), -M(4)); let w = W(vec![M(1), M(2)]); println!("{:?} {}", w["x"], w.len()); }

// === an associated type of a type parameter's reference
trait Get { type V; fn get(self) -> Self::V; }
impl<'a> Get for &'a String { type V = &'a str; fn get(self) -> &'a str { self } }
impl<'a, T: Copy> Get for &'a [T] { type V = Option<T>; fn get(self) -> Option<T> { self.last().copied() } }
fn by_ref<'a, T: ?Sized>(t: &'a T) -> <&'a T as Get>::V where &'a T: Get { t.get() }
fn sum<T>(v: &T) -> i32 where for<'x> &'x T: IntoIterator<Item = &'x i32> { v.into_iter().sum::<i32>() + v.into_iter().count() as i32 }
fn main() { println!("{} {:?} {}", by_ref(&"owned".to_string()), by_ref(&[1, 2, 3][..]), sum(&vec![10, 20])); }

// === blanket implementations project from their parameter
trait Wrap { type Inner; fn unwrap_it(self) -> Self::Inner; }
impl<T> Wrap for Option<T> where T: Wrap { type Inner = Option<T::Inner>; fn unwrap_it(self) -> Option<T::Inner> { self.map(T::unwrap_it) } }
impl<T: Wrap, E> Wrap for Result<T, E> { type Inner = Result<<T as Wrap>::Inner, E>; fn unwrap_it(self) -> Self::Inner { self.map(|t| t.unwrap_it()) } }
impl Wrap for u8 { type Inner = char; fn unwrap_it(self) -> char { self as char } }
fn main() {
    let x: Option<Result<Option<u8>, ()>> = Some(Ok(Some(b'z')));
    println!("{:?} {:?}", x.unwrap_it(), Err::<u8, _>("no").unwrap_it());
}

// === structs hold what their parameter projects
trait Kind { type Key: Ord + Clone + std::fmt::Debug; type Val; }
enum ByName {} enum ById {}
impl Kind for ByName { type Key = String; type Val = u32; }
impl Kind for ById { type Key = u32; type Val = Vec<u8>; }
struct Table<K: Kind> { rows: std::collections::BTreeMap<K::Key, K::Val>, last: Option<K::Key> }
impl<K: Kind> Table<K> {
    fn new() -> Self { Table { rows: Default::default(), last: None } }
    fn add(mut self, k: impl Into<K::Key>, v: K::Val) -> Self { let k = k.into(); self.last = Some(k.clone()); self.rows.insert(k, v); self }
}
fn main() {
    let t = Table::<ByName>::new().add("b", 2).add("a", 1);
    println!("{:?} {:?}", t.rows, t.last);
    println!("{:?}", Table::<ById>::new().add(5u8, vec![1]).rows);
}

// === the type state of a machine
use std::marker::PhantomData;
trait State { type Next: State; const NAME: &'static str; }
struct Red; struct Green; struct Amber;
impl State for Red { type Next = Green; const NAME: &'static str = "red"; }
impl State for Green { type Next = Amber; const NAME: &'static str = "green"; }
impl State for Amber { type Next = Red; const NAME: &'static str = "amber"; }
struct Light<S>(PhantomData<S>, u32);
impl<S: State> Light<S> { fn go(self) -> Light<S::Next> { Light(PhantomData, self.1 + 1) } fn name(&self) -> String { format!("{}{}", S::NAME, self.1) } }
fn main() {
    let l = Light::<Red>(PhantomData, 0);
    let m = l.go().go();
    println!("{} {} {}", m.name(), m.go().go().name(), <<Red as State>::Next as State>::Next::NAME);
}

// === numbers in types
trait Nat { const N: u32; type Plus<M: Nat>: Nat; }
struct Z; struct S<N>(N);
impl Nat for Z { const N: u32 = 0; type Plus<M: Nat> = M; }
impl<P: Nat> Nat for S<P> { const N: u32 = P::N + 1; type Plus<M: Nat> = S<P::Plus<M>>; }
type Two = S<S<Z>>;
type Five = <S<Two> as Nat>::Plus<Two>;
fn val<N: Nat>(_: Option<N>) -> u32 { N::N }
fn main() { println!("{} {} {}", Five::N, <Five as Nat>::Plus::<Five>::N, val(None::<<Two as Nat>::Plus<Z>>)); }

// === closures and functions as associated types
trait Handler { type Fut: std::future::Future<Output = Self::Res>; type Res; fn call(&self, n: u8) -> Self::Fut; }
impl<F, Fut> Handler for F where F: Fn(u8) -> Fut, Fut: std::future::Future { type Fut = Fut; type Res = Fut::Output; fn call(&self, n: u8) -> Fut { self(n) } }
async fn run<H: Handler>(h: H) -> (H::Res, H::Res) { (h.call(1).await, h.call(2).await) }
async fn double(n: u8) -> u8 { n * 2 }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let pre = String::from("n");
    let (a, b) = run(|n| { let p = pre.clone(); async move { format!("{p}{n}") } }).await;
    println!("{a} {b} {:?}", run(double).await);
}

// === conversions keep their error types
use std::convert::TryFrom;
use std::str::FromStr;
#[derive(Debug)]
struct Even(u32);
#[derive(Debug)]
enum Bad { Odd(u32), Num(std::num::ParseIntError) }
impl TryFrom<u32> for Even { type Error = Bad; fn try_from(n: u32) -> Result<Self, Self::Error> { if n % 2 == 0 { Ok(Even(n)) } else { Err(Self::Error::Odd(n)) } } }
impl FromStr for Even { type Err = Bad; fn from_str(s: &str) -> Result<Self, Bad> { s.parse::<u32>().map_err(Self::Err::Num)?.try_into() } }
fn all<T: FromStr>(s: &str) -> Result<Vec<T>, T::Err> { s.split(',').map(str::parse).collect() }
fn both<A, B>(a: A) -> Option<B> where B: TryFrom<A, Error = Bad> { a.try_into().ok() }
fn main() { println!("{:?} {:?} {:?} {:?}", all::<Even>("2,4"), all::<Even>("2,5"), all::<Even>("x"), both::<u32, Even>(8)); }
