// === Item projections and nested
use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;
fn group<I, K, F>(it: I, f: F) -> Vec<(K, Vec<I::Item>)>
where
    I: IntoIterator,
    K: Hash + Eq + Ord + Clone,
    F: Fn(&I::Item) -> K,
{
    let mut m: HashMap<K, Vec<I::Item>> = HashMap::new();
    for x in it {
        m.entry(f(&x)).or_default().push(x);
    }
    let mut v: Vec<_> = m.into_iter().collect();
    v.sort_by(|a, b| a.0.cmp(&b.0));
    v
}
fn flat<I>(it: I) -> Vec<<<I as Iterator>::Item as IntoIterator>::Item>
where
    I: Iterator,
    I::Item: IntoIterator,
{
    let mut v = vec![];
    for x in it {
        v.extend(x);
    }
    v
}
fn show<T>(t: T) -> String
where
    T: IntoIterator,
    T::Item: Debug,
    T::IntoIter: Clone,
{
    let it = t.into_iter();
    format!("{:?}/{}", it.clone().collect::<Vec<_>>(), it.count())
}
fn largest<'a, I: Iterator<Item = &'a str>>(i: I) -> Option<I::Item> {
    i.max_by_key(|s| s.len())
}
fn pairs<A: Iterator, B>(a: A, b: B) -> impl Iterator<Item = (A::Item, B::Item)>
where
    B: Iterator,
{
    a.zip(b)
}
fn main() {
    println!("{:?}", group(1..7, |x| x % 3));
    println!("{:?}", flat(vec![vec![1], vec![2, 3]].into_iter()));
    println!("{:?}", flat([Some('a'), None].into_iter()));
    println!("{} {:?}", show([1, 2]), largest(["a", "ccc", "bb"].into_iter()));
    println!("{:?}", pairs(1.., "ab".chars()).collect::<Vec<_>>());
}

// === associated types with bounds and defaults through several traits
use std::fmt::{Debug, Display};
use std::ops::{Add, Mul};
trait Space {
    type Scalar: Copy + Add<Output = Self::Scalar> + Mul<Output = Self::Scalar> + Default + Debug;
    type Point: AsRef<[Self::Scalar]>;
    fn point(&self, v: Vec<Self::Scalar>) -> Self::Point;
    fn dot(&self, a: &Self::Point, b: &Self::Point) -> Self::Scalar {
        a.as_ref().iter().zip(b.as_ref()).fold(Default::default(), |s, (x, y)| s + *x * *y)
    }
}
struct Int;
struct Fl<const N: usize>;
impl Space for Int {
    type Scalar = i64;
    type Point = Vec<i64>;
    fn point(&self, v: Vec<i64>) -> Vec<i64> {
        v
    }
}
impl<const N: usize> Space for Fl<N> {
    type Scalar = f64;
    type Point = [f64; N];
    fn point(&self, v: Vec<f64>) -> Self::Point {
        let mut a = [0.0; N];
        a.copy_from_slice(&v[..N]);
        a
    }
}
trait Graph {
    type Node: Copy + Eq + Debug;
    type Edges<'a>: Iterator<Item = (Self::Node, u32)>
    where
        Self: 'a;
    fn edges<'a>(&'a self, n: Self::Node) -> Self::Edges<'a>;
    fn nodes(&self) -> Vec<Self::Node>;
}
struct Adj(Vec<Vec<(usize, u32)>>);
impl Graph for Adj {
    type Node = usize;
    type Edges<'a> = std::iter::Copied<std::slice::Iter<'a, (usize, u32)>>;
    fn edges<'a>(&'a self, n: usize) -> Self::Edges<'a> {
        self.0[n].iter().copied()
    }
    fn nodes(&self) -> Vec<usize> {
        (0..self.0.len()).collect()
    }
}
fn total<G: Graph>(g: &G) -> u32 {
    g.nodes().into_iter().map(|n| g.edges(n).map(|(_, w)| w).sum::<u32>()).sum()
}
fn reach<G: Graph>(g: &G, from: G::Node) -> Vec<G::Node> {
    let mut seen = vec![from];
    let mut i = 0;
    while i < seen.len() {
        for (m, _) in g.edges(seen[i]) {
            if !seen.contains(&m) {
                seen.push(m);
            }
        }
        i += 1;
    }
    seen
}
trait Codec {
    type In: ?Sized;
    type Out;
    type Err: Display;
    fn enc(i: &Self::In) -> Self::Out;
    fn dec(o: Self::Out) -> Result<String, Self::Err>;
    fn round(i: &Self::In) -> String {
        match Self::dec(Self::enc(i)) {
            Ok(s) => s,
            Err(e) => format!("err {e}"),
        }
    }
}
struct Hex;
impl Codec for Hex {
    type In = str;
    type Out = Vec<u8>;
    type Err = std::string::FromUtf8Error;
    fn enc(i: &str) -> Vec<u8> {
        i.bytes().rev().collect()
    }
    fn dec(mut o: Vec<u8>) -> Result<String, Self::Err> {
        o.reverse();
        String::from_utf8(o)
    }
}
fn main() {
    let p = Int.point(vec![1, 2, 3]);
    println!("{:?}", Int.dot(&p, &p));
    let f = Fl::<2>;
    let q = f.point(vec![1.5, 2.0, 9.0]);
    println!("{:?} {:?}", f.dot(&q, &q), q);
    let g = Adj(vec![vec![(1, 5), (2, 1)], vec![(3, 2)], vec![], vec![(0, 1)], vec![]]);
    println!("{} {:?}", total(&g), reach(&g, 0));
    println!("{}", Hex::round("héllo"));
}

// === type-level: Self::X in signatures, chained projections, dyn with assoc
trait Ev {
    type Out;
    fn run(&mut self) -> Self::Out;
    fn twice(&mut self) -> (Self::Out, Self::Out) {
        (self.run(), self.run())
    }
}
struct C(u32);
impl Ev for C {
    type Out = u32;
    fn run(&mut self) -> Self::Out {
        self.0 += 1;
        self.0
    }
}
struct M<E, F>(E, F);
impl<E: Ev, F: FnMut(E::Out) -> R, R> Ev for M<E, F> {
    type Out = R;
    fn run(&mut self) -> R {
        (self.1)(self.0.run())
    }
}
impl<E: Ev + ?Sized> Ev for Box<E> {
    type Out = Vec<E::Out>;
    fn run(&mut self) -> Self::Out {
        vec![(**self).run()]
    }
}
impl<A: Ev, B: Ev<Out = A::Out>> Ev for (A, B) {
    type Out = [A::Out; 2];
    fn run(&mut self) -> [B::Out; 2] {
        [self.0.run(), self.1.run()]
    }
}
fn drive<E>(mut e: E) -> <E as Ev>::Out
where
    E: Ev,
{
    e.run();
    e.run()
}
fn all(v: &mut [Box<dyn Ev<Out = u32>>]) -> u32 {
    v.iter_mut().map(|e| e.as_mut().run()).sum()
}
type OutOf<T> = <T as Ev>::Out;
fn id(x: OutOf<C>) -> OutOf<M<C, fn(u32) -> String>> {
    x.to_string()
}
fn main() {
    println!("{} {:?}", drive(C(0)), C(5).twice());
    println!("{}", drive(M(C(1), |x| format!("<{x}>"))));
    println!("{:?} {:?}", drive(Box::new(C(7))), drive((C(1), M(C(10), |x| x * 2))));
    println!("{}", all(&mut [Box::new(C(1)), Box::new(M(C(3), |x: u32| x * 10))]));
    println!("{}", id(4));
    let mut b: Box<dyn Ev<Out = u32>> = Box::new(C(2));
    println!("{:?}", b.twice());
}

// === where clauses on projections and HRTB over them
use std::fmt::Debug;
use std::str::FromStr;
fn parse_all<T>(s: &str) -> Result<Vec<T>, T::Err>
where
    T: FromStr,
{
    s.split(',').map(|p| p.trim().parse::<T>()).collect()
}
fn parse_or<T: FromStr>(s: &str, d: T) -> T
where
    <T as FromStr>::Err: Debug,
{
    match s.parse() {
        Ok(v) => v,
        Err(e) => {
            println!("{e:?}");
            d
        }
    }
}
fn sum_refs<T>(v: &[T]) -> T
where
    for<'a> &'a T: std::ops::Add<&'a T, Output = T>,
    T: Default,
{
    let mut s = T::default();
    for x in v {
        s = &s + x;
    }
    s
}
fn apply<F, R>(f: F) -> Vec<R>
where
    F: for<'a> Fn(&'a str) -> R,
{
    ["a", "bb"].iter().map(|s| f(s)).collect()
}
fn conv<A, B>(a: A) -> Result<B, String>
where
    B: TryFrom<A>,
    B::Error: std::fmt::Display,
{
    B::try_from(a).map_err(|e| e.to_string())
}
fn iter_ref<C>(c: &C) -> usize
where
    for<'x> &'x C: IntoIterator,
    for<'x> <&'x C as IntoIterator>::Item: Debug,
{
    let mut n = 0;
    for x in c {
        print!("{x:?};");
        n += 1;
    }
    n
}
fn main() {
    println!("{:?} {:?}", parse_all::<i32>("1, 2,3"), parse_all::<f64>("1.5,x").is_err());
    println!("{} {}", parse_or("7", 0u8), parse_or("x", true));
    println!("{} {}", sum_refs(&[1, 2, 3]), sum_refs(&[0.5, 0.25]));
    println!("{:?}", apply(|s| s.len()));
    println!("{:?} {:?}", conv::<i32, u8>(300), conv::<i32, u8>(30));
}

// === Self::Item in the trait, the impl and the signature of a provided method
trait Source {
    type Item: Clone;
    fn pull(&mut self) -> Option<Self::Item>;
    fn pair(&mut self) -> Option<(Self::Item, <Self as Source>::Item)> { Some((self.pull()?, self.pull()?)) }
    fn all(mut self) -> Vec<Self::Item> where Self: Sized { let mut v = Vec::<Self::Item>::new(); while let Some(x) = self.pull() { v.push(x.clone()); } v }
}
struct Down(u8);
impl Source for Down { type Item = u8; fn pull(&mut self) -> Option<Self::Item> { self.0 = self.0.checked_sub(1)?; Some(self.0) } }
struct Mapped<S, F>(S, F);
impl<S: Source, T: Clone, F: FnMut(S::Item) -> T> Source for Mapped<S, F> { type Item = T; fn pull(&mut self) -> Option<T> { let x = self.0.pull()?; Some((self.1)(x)) } }
fn main() {
    println!("{:?} {:?}", Down(4).pair(), Down(3).all());
    println!("{:?}", Mapped(Down(3), |n: u8| "x".repeat(n as usize)).all());
}

// === projections in fields, statics, aliases, casts and turbofish
trait Unit { type Repr: Copy + Into<f64>; const ONE: Self::Repr; const NAME: &'static str; }
struct M;
struct Ft;
impl Unit for M { type Repr = u32; const ONE: u32 = 1; const NAME: &'static str = "m"; }
impl Unit for Ft { type Repr = f32; const ONE: f32 = 0.5; const NAME: &'static str = "ft"; }
struct Q<U: Unit> { v: U::Repr, all: Vec<<U as Unit>::Repr> }
type ReprOf<U> = <U as Unit>::Repr;
static S: ReprOf<M> = <M as Unit>::ONE + 4;
impl<U: Unit> Q<U> {
    fn new(v: ReprOf<U>) -> Self { Q { v, all: Vec::<U::Repr>::with_capacity(2) } }
    fn total(&self) -> f64 { self.all.iter().map(|&x| -> f64 { x.into() }).sum::<f64>() + self.v.into() + U::ONE.into() }
}
fn main() {
    let mut q = Q::<M>::new(S);
    q.all.push(2 as <M as Unit>::Repr);
    let f: Q<Ft> = Q { all: vec![1.25, <<Ft as Unit>::Repr>::MAX.min(2.0)], v: Default::default() };
    println!("{} {} {} {}", q.total(), f.total(), M::NAME, <Ft as Unit>::NAME);
}

// === equality bounds choose and constrain
use std::collections::{BTreeMap, HashSet, VecDeque};
fn sum_all<I>(i: I) -> i32 where I: IntoIterator<Item: Into<i32>> { i.into_iter().map(Into::into).sum() }
fn same<A, B>(a: A, b: B) -> bool where A: IntoIterator, B: IntoIterator<Item = A::Item>, A::Item: PartialEq { a.into_iter().eq(b) }
fn keys<M, K: Ord, V>(m: M) -> Vec<K> where M: IntoIterator<Item = (K, V)>, M::IntoIter: DoubleEndedIterator { m.into_iter().rev().map(|(k, _)| k).collect() }
fn nested<T>(t: T) -> usize where T: IntoIterator, T::Item: IntoIterator<Item = char>, <T::Item as IntoIterator>::IntoIter: ExactSizeIterator { t.into_iter().map(|x| x.into_iter().len()).sum() }
fn main() {
    println!("{} {}", sum_all([1u8, 2]), sum_all(VecDeque::from([3i16])));
    println!("{} {}", same(vec![1, 2], [1, 2]), same(Some("a"), HashSet::from(["b"])));
    println!("{:?}", keys(BTreeMap::from([(1, 'a'), (2, 'b')])));
    println!("{}", nested([vec!['a', 'b'], vec![]]));
}

// === operator outputs as projections of bounds
use std::ops::{Add, Index, Mul, Neg, Not};
fn add3<T>(a: T, b: T, c: T) -> <<T as Add>::Output as Add<T>>::Output where T: Add, T::Output: Add<T> { a + b + c }
fn square<T: Copy + Mul>(t: T) -> T::Output { t * t }
fn flip<T: Not>(t: T) -> (T::Output, <T::Output as Not>::Output) where T: Copy, T::Output: Not { (!t, !!t) }
fn at<C, I>(c: &C, i: I) -> <C as Index<I>>::Output where C: Index<I>, C::Output: Copy { c[i] }
fn neg_ref<'a, T>(t: &'a T) -> <&'a T as Neg>::Output where &'a T: Neg { -t }
#[derive(Debug, Clone, Copy)] struct Deg(i32);
impl Mul for Deg { type Output = Sq; fn mul(self, o: Deg) -> Sq { Sq(self.0 * o.0) } }
#[derive(Debug)] struct Sq(i32);
fn main() {
    println!("{} {} {:?}", add3(1, 2, 3), add3(0.5, 1.0, 2.0), square(Deg(3)));
    println!("{:?} {} {} {}", flip(true), at(&vec![1, 2], 1), at(&[5u8; 3], 0), neg_ref(&7));
}

// === type-level numbers and lists by projection
use std::marker::PhantomData as P;
struct Z; struct S<N>(P<N>);
trait Nat { const N: usize; }
impl Nat for Z { const N: usize = 0; }
impl<N: Nat> Nat for S<N> { const N: usize = N::N + 1; }
trait Plus<R> { type Out; }
impl<R> Plus<R> for Z { type Out = R; }
impl<N: Plus<R>, R> Plus<R> for S<N> { type Out = S<N::Out>; }
trait Times<R> { type Out; }
impl<R> Times<R> for Z { type Out = Z; }
impl<N: Times<R>, R: Plus<N::Out>> Times<R> for S<N> { type Out = <R as Plus<<N as Times<R>>::Out>>::Out; }
type N2 = S<S<Z>>; type N3 = S<N2>; type N5 = <N2 as Plus<N3>>::Out;
trait List { type Head; type Tail: List; const LEN: usize; }
struct Nil; struct Cons<H, T>(H, T);
impl List for Nil { type Head = (); type Tail = Nil; const LEN: usize = 0; }
impl<H, T: List> List for Cons<H, T> { type Head = H; type Tail = T; const LEN: usize = 1 + T::LEN; }
type Second<L> = <<L as List>::Tail as List>::Head;
fn main() {
    println!("{} {} {}", N5::N, <N3 as Times<N5>>::Out::N, <<N2 as Times<N2>>::Out as Nat>::N);
    type L = Cons<u8, Cons<&'static str, Nil>>;
    let s: Second<L> = "second";
    let t: <L as List>::Head = 255;
    let u: Second<<L as List>::Tail> = ();
    println!("{s} {t} {u:?} {}", <L as List>::LEN);
}

// === dyn and impl Trait with named and projected types
trait Shape { type Unit: std::fmt::Debug; fn area(&self) -> Self::Unit; fn boxed<'a>(self) -> Box<dyn Shape<Unit = Self::Unit> + 'a> where Self: Sized + 'a { Box::new(self) } }
struct A(u32); struct B(u32, u32);
impl Shape for A { type Unit = u32; fn area(&self) -> u32 { self.0 * self.0 } }
impl Shape for B { type Unit = <A as Shape>::Unit; fn area(&self) -> Self::Unit { self.0 * self.1 } }
impl<S: Shape + ?Sized> Shape for Box<S> { type Unit = S::Unit; fn area(&self) -> S::Unit { (**self).area() } }
fn total<S: Shape + ?Sized>(v: &[Box<S>]) -> S::Unit where S::Unit: std::iter::Sum { v.iter().map(|s| s.area()).sum() }
fn make(n: u32) -> impl Shape<Unit = impl std::fmt::Debug + Copy> { B(n, 2) }
fn areas<'a>(v: &'a [impl Shape<Unit = u32>]) -> impl Iterator<Item = <A as Shape>::Unit> + 'a { v.iter().map(|s| s.area()) }
fn main() {
    println!("{}", total(&[A(2).boxed(), B(3, 4).boxed()]));
    println!("{:?} {:?}", make(5).area(), areas(&[Box::new(A(1)), Box::new(A(3))]).collect::<Vec<_>>());
    println!("{}", A(3).boxed().boxed().area());
}

// === generic associated types projected with lifetimes and types
trait Family { type Of<T>: Default + Extend<T> + IntoIterator<Item = T>; }
struct VecF; struct SetF;
impl Family for VecF { type Of<T> = Vec<T>; }
impl Family for SetF { type Of<T> = std::collections::LinkedList<T>; }
fn build<F: Family, T>(it: impl Iterator<Item = T>) -> F::Of<T> { let mut c = <F::Of<T>>::default(); c.extend(it); c }
fn count<F: Family>() -> usize { build::<F, (u8, F::Of<u8>)>(std::iter::once((1, F::Of::<u8>::default()))).into_iter().count() }
trait Lend { type Item<'a> where Self: 'a; fn lend(&mut self) -> Option<Self::Item<'_>>; }
struct W { v: Vec<u8>, at: usize }
impl Lend for W { type Item<'a> = &'a mut [u8] where Self: 'a; fn lend(&mut self) -> Option<Self::Item<'_>> { let at = self.at; self.at += 1; self.v.get_mut(at..at + 2) } }
fn run<L>(mut l: L, f: impl for<'a> Fn(L::Item<'a>)) -> L where L: Lend { while let Some(x) = l.lend() { f(x) } l }
fn main() {
    println!("{:?} {:?}", build::<VecF, _>(1..4), build::<SetF, _>("ab".chars()));
    println!("{} {}", count::<VecF>(), count::<SetF>());
    println!("{:?}", run(W { v: vec![1, 2, 3], at: 0 }, |s| s[1] += s[0]).v);
}

// === recursion through a projection to itself and to a neighbour
trait Node { type Child: Node; fn kids(&self) -> Vec<Self::Child>; fn depth(&self) -> usize { 1 + self.kids().iter().map(|k| k.depth()).max().unwrap_or(0) } fn label(&self) -> String; }
struct Dir(Vec<File>); struct File(u8);
enum Never {}
impl Node for Never { type Child = Never; fn kids(&self) -> Vec<Never> { match *self {} } fn label(&self) -> String { match *self {} } }
impl Node for Dir { type Child = File; fn kids(&self) -> Vec<File> { self.0.iter().map(|f| File(f.0)).collect() } fn label(&self) -> String { "dir".into() } }
impl Node for File { type Child = Never; fn kids(&self) -> Vec<<Self as Node>::Child> { vec![] } fn label(&self) -> String { format!("f{}", self.0) } }
fn names<N: Node>(n: &N) -> Vec<String> where N::Child: Node<Child = Never> { let mut v = vec![n.label()]; v.extend(n.kids().iter().map(Node::label)); v }
fn main() {
    let d = Dir(vec![File(1), File(2)]);
    println!("{} {:?} {}", d.depth(), names(&d), d.0[0].depth());
}

// === iterator adaptors that name their items by projection
use std::iter::Peekable;
struct Dedup<I: Iterator> { it: Peekable<I>, seen: usize }
impl<I> Iterator for Dedup<I> where I: Iterator, I::Item: PartialEq { type Item = (I::Item, usize); fn next(&mut self) -> Option<Self::Item> { let x = self.it.next()?; let mut n = 1; while self.it.next_if(|y| *y == x).is_some() { n += 1; } self.seen += n; Some((x, n)) } }
trait DedupExt: Iterator + Sized { fn dedup(self) -> Dedup<Self> where <Self as Iterator>::Item: PartialEq { Dedup { it: self.peekable(), seen: 0 } } }
impl<I: Iterator> DedupExt for I {}
struct Pairs<I: Iterator>(I, Option<I::Item>);
impl<I: Iterator> Iterator for Pairs<I> where I::Item: Clone { type Item = [I::Item; 2]; fn next(&mut self) -> Option<[I::Item; 2]> { let b = self.0.next()?; let a = self.1.replace(b.clone()); match a { Some(a) => Some([a, b]), None => self.next() } } }
fn main() {
    println!("{:?}", "aabccc".chars().dedup().collect::<Vec<_>>());
    println!("{:?}", [1, 1, 2].iter().dedup().map(|(x, n)| *x * n).sum::<usize>());
    println!("{:?}", Pairs(1..4, None).collect::<Vec<_>>());
}

// === ambiguity resolved by naming the trait
trait A { type T; const N: i32; fn t() -> Self::T; }
trait B { type T; const N: i32; fn t() -> Self::T; }
struct X;
impl A for X { type T = u8; const N: i32 = 1; fn t() -> u8 { 8 } }
impl B for X { type T = String; const N: i32 = 2; fn t() -> String { "str".into() } }
fn both<X: A + B>() -> (<X as A>::T, <X as B>::T) { (<X as A>::t(), <X as B>::t()) }
trait Sub: A<T = u8> + B { fn mix(&self) -> <Self as B>::T where <Self as B>::T: From<char> { let n = <Self as A>::t(); <Self as B>::T::from((n + b'0') as char) } }
impl Sub for X {}
fn main() {
    let (a, b): (<X as A>::T, <X as B>::T) = both::<X>();
    println!("{a} {b} {} {}", <X as A>::N + <X as B>::N, X.mix());
}

// === closures and functions whose outputs are projected
fn apply<F, A>(f: F, a: A) -> F::Output where F: FnOnce<A0<A>> , A: Clone { f.call0(a) }
trait FnOnce<T> { type Output; fn call0(self, t: T::In) -> Self::Output where T: Arg; }
trait Arg { type In; }
struct A0<T>(std::marker::PhantomData<T>);
impl<T> Arg for A0<T> { type In = T; }
impl<T, R, F: Fn(T) -> R> FnOnce<A0<T>> for F { type Output = R; fn call0(self, t: <A0<T> as Arg>::In) -> R { self(t) } }
fn twice<T, F>(f: F, t: T) -> Vec<T::Owned> where T: Copy + Borrowed, F: Fn(T) -> T::Owned { vec![f(t), f(t)] }
trait Borrowed { type Owned; }
impl<'a> Borrowed for &'a str { type Owned = String; }
impl Borrowed for u8 { type Owned = Box<u8>; }
fn main() {
    println!("{} {:?}", apply(|x: i32| x + 1, 2), apply(str::len, "abc"));
    println!("{:?} {:?}", twice(str::to_uppercase, "a"), twice(Box::new, 3));
}

// === future outputs and pinned boxes
use std::future::Future;
use std::pin::Pin;
async fn both<A: Future, B: Future<Output = A::Output>>(a: A, b: B) -> [A::Output; 2] { [a.await, b.await] }
fn boxed<F>(f: F) -> Pin<Box<dyn Future<Output = F::Output>>> where F: Future + 'static { Box::pin(f) }
trait Service { type Req; type Res; type Fut: Future<Output = Self::Res>; fn call(&self, r: Self::Req) -> Self::Fut; }
struct Len;
impl Service for Len { type Req = String; type Res = usize; type Fut = Pin<Box<dyn Future<Output = Self::Res>>>; fn call(&self, r: String) -> Self::Fut { Box::pin(async move { tokio::task::yield_now().await; r.len() }) } }
struct Twice<S>(S);
impl<S: Service> Service for Twice<S> where S::Req: Clone, S::Res: 'static, S::Fut: 'static { type Req = S::Req; type Res = (S::Res, S::Res); type Fut = Pin<Box<dyn Future<Output = (S::Res, <S as Service>::Res)>>>; fn call(&self, r: Self::Req) -> Self::Fut { let (a, b) = (self.0.call(r.clone()), self.0.call(r)); Box::pin(async { (a.await, b.await) }) } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{:?} {}", both(async { 1 }, boxed(async { 2 })).await, boxed(async { "b" }).await);
    println!("{:?}", Twice(Twice(Len)).call("abc".into()).await);
}

// === projections through references, Box, Option and arrays
fn first<'a, C>(c: &'a C) -> Option<<&'a C as IntoIterator>::Item> where &'a C: IntoIterator { c.into_iter().next() }
fn drain<C>(c: &mut C) -> Vec<C::Item> where C: Iterator + ?Sized { let mut v = vec![]; while let Some(x) = c.next() { v.push(x) } v }
fn deref<D: std::ops::Deref>(d: &D) -> String where D::Target: ToString { d.to_string() + &(**d).to_string() }
fn parse<T: std::str::FromStr>(s: &str) -> Result<T, <T as std::str::FromStr>::Err> { s.parse::<T>() }
fn conv<T, U>(t: T) -> Result<U, U::Error> where U: TryFrom<T> { U::try_from(t) }
fn owned<B: ToOwned + ?Sized>(b: &B) -> (B::Owned, usize) { (b.to_owned(), std::mem::size_of::<B::Owned>().min(1)) }
fn main() {
    println!("{:?} {:?} {:?}", first(&vec![1]), first(&Some('a')), first(&[0u8; 0]));
    println!("{:?} {:?}", drain(&mut "ab".chars()), drain::<dyn Iterator<Item = i32>>(&mut (0..2)));
    println!("{} {}", deref(&Box::new(1)), deref(&std::rc::Rc::new("s".to_string())));
    println!("{:?} {:?} {:?}", parse::<u8>("300").is_err(), parse::<bool>("true"), conv::<i32, u8>(-1).is_err());
    println!("{:?} {:?}", owned("s"), owned(&[1, 2][..]).0);
}

// === consts and arrays sized by associated consts of projections
trait Layout { type Elem: Default + Copy + std::fmt::Debug; type Row; const W: usize; fn row() -> Self::Row; fn show(r: &Self::Row) -> String; }
struct L3; struct L1;
impl Layout for L3 { type Elem = u8; type Row = [Self::Elem; Self::W]; const W: usize = 3; fn row() -> Self::Row { [Self::Elem::default(); Self::W] } fn show(r: &Self::Row) -> String { format!("{r:?}") } }
impl Layout for L1 { type Elem = <L3 as Layout>::Elem; type Row = [<L3 as Layout>::Row; <L3 as Layout>::W - 2]; const W: usize = 1; fn row() -> Self::Row { [L3::row(); 1] } fn show(r: &Self::Row) -> String { r.iter().map(L3::show).collect() } }
fn demo<L: Layout>() -> (String, usize) { let r: L::Row = L::row(); (L::show(&r), L::W) }
fn main() { println!("{:?} {:?}", demo::<L3>(), demo::<L1>()); let x: [<L3 as Layout>::Elem; L3::W] = L3::row(); println!("{}", x.len()); }

// === a projection through a blanket impl and a marker parameter
trait Tag { type Kind; }
struct Small; struct Big;
impl Tag for u8 { type Kind = Small; }
impl Tag for u64 { type Kind = Big; }
impl<T> Tag for Vec<T> { type Kind = Big; }
trait Go<K> { fn go(&self) -> String; }
impl<T: std::fmt::Debug> Go<Small> for T { fn go(&self) -> String { format!("small {self:?}") } }
impl<T: std::fmt::Debug> Go<Big> for T { fn go(&self) -> String { format!("BIG {self:?}") } }
fn go<T: Tag + Go<T::Kind>>(t: T) -> String { t.go() }
trait Describe { fn describe(&self) -> String; }
impl<T> Describe for T where T: Tag + Go<<T as Tag>::Kind> { fn describe(&self) -> String { <T as Go<<T as Tag>::Kind>>::go(self) } }
fn main() { println!("{} {} {}", go(1u8), go(2u64), go(vec!['a'])); println!("{}", 3u8.describe()); }

// === inference flows backwards through a projection
trait Decode { type In: Default; fn decode(i: Self::In) -> Self; }
impl Decode for String { type In = Vec<u8>; fn decode(i: Vec<u8>) -> String { i.iter().map(|b| *b as char).collect() } }
impl Decode for bool { type In = u8; fn decode(i: u8) -> bool { i != 0 } }
impl<A: Decode, B: Decode> Decode for (A, B) { type In = (A::In, B::In); fn decode((a, b): Self::In) -> Self { (A::decode(a), B::decode(b)) } }
fn empty<D: Decode>() -> D { D::decode(Default::default()) }
fn main() {
    let s: String = Decode::decode("hi".into());
    let (a, b): (bool, String) = <_>::decode((3, vec![b'x'; 2]));
    let p: (bool, (bool, String)) = empty();
    let n = <(bool, bool) as Decode>::In::default().1 + 5;
    println!("{s} {a} {b} {p:?} {n}");
    let c = |x| bool::decode(x);
    println!("{}", c(1));
}

// === a type is not guessed from a Deref that is not needed
use std::ops::Deref;
trait Near { fn near(&self) -> &'static str { "near" } }
trait Far { fn far(&self) -> String; }
struct Own<T>(T, u32);
impl Near for Own<i64> {}
impl Deref for Own<()> { type Target = str; fn deref(&self) -> &str { "unit" } }
struct Other<T>(T, String);
impl Deref for Other<u8> { type Target = String; fn deref(&self) -> &String { &self.1 } }
impl Far for String { fn far(&self) -> String { format!("far {self}") } }
fn main() {
    let mut own: Option<Own<_>> = None;
    let mut other: Option<Other<_>> = None;
    for i in 0..2 {
        if i == 1 {
            println!("{} {}", own.as_ref().unwrap().near(), other.as_ref().unwrap().far());
            println!("{} {}", own.as_ref().unwrap().1, other.as_ref().unwrap().len());
        }
        own = Some(Own(7, 1));
        other = Some(Other(Default::default(), "x".into()));
    }
    println!("{} {}", own.map_or(0, |o| o.0), other.map_or(1, |o| o.0));
    println!("{}", Own((), 2).len());
}
