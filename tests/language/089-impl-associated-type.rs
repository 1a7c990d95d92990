// === projections through several traits, defaults in bounds and Self::
use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;
trait Graph {
    type Node: Copy + Eq + Hash + Debug;
    type Edge: Into<(Self::Node, Self::Node)> + Copy;
    type Edges<'a>: Iterator<Item = &'a Self::Edge>
    where
        Self: 'a;
    fn edges(&self) -> Self::Edges<'_>;
    fn degree(&self) -> HashMap<Self::Node, usize> {
        let mut m = HashMap::new();
        for e in self.edges() {
            let (a, b): (Self::Node, <Self as Graph>::Node) = (*e).into();
            *m.entry(a).or_insert(0) += 1;
            *m.entry(b).or_insert(0) += 1;
        }
        m
    }
}
struct List(Vec<[u8; 2]>);
#[derive(Clone, Copy)]
struct Named(&'static str, &'static str);
impl From<Named> for (&'static str, &'static str) {
    fn from(n: Named) -> Self {
        (n.0, n.1)
    }
}
impl Graph for List {
    type Node = u8;
    type Edge = [u8; 2];
    type Edges<'a> = std::slice::Iter<'a, Self::Edge>;
    fn edges(&self) -> Self::Edges<'_> {
        self.0.iter()
    }
}
impl<const N: usize> Graph for [Named; N] {
    type Node = &'static str;
    type Edge = Named;
    type Edges<'a> = std::iter::Rev<std::slice::Iter<'a, Named>>;
    fn edges(&self) -> std::iter::Rev<std::slice::Iter<'_, Named>> {
        self.iter().rev()
    }
}
fn busiest<G: Graph>(g: &G) -> Option<(G::Node, usize)>
where
    G::Node: Ord,
{
    g.degree().into_iter().max_by_key(|&(n, d)| (d, n))
}
fn first<'a, G>(g: &'a G) -> Option<&'a G::Edge>
where
    G: Graph<Edges<'a> = std::slice::Iter<'a, <G as Graph>::Edge>>,
{
    g.edges().next()
}
fn main() {
    let l = List(vec![[1, 2], [2, 3], [2, 9]]);
    println!("{:?} {:?}", busiest(&l), first(&l));
    println!("{:?}", busiest(&[Named("a", "b"), Named("b", "c")]));
}

// === operators whose Output is an associated type of something else
use std::ops::{Add, Index, Mul, Neg};
trait Unit {
    type Value: Copy + Add<Output = Self::Value> + Mul<f64, Output = Self::Value>;
    type Wider: Unit;
    const ID: u8;
}
#[derive(Clone, Copy)]
struct M;
#[derive(Clone, Copy)]
struct Km;
impl Unit for M {
    type Value = f64;
    type Wider = Km;
    const ID: u8 = 1;
}
impl Unit for Km {
    type Value = f64;
    type Wider = Self;
    const ID: u8 = Km::ID2 + <M as Unit>::ID;
}
impl Km {
    const ID2: u8 = 2;
}
struct Q<U: Unit>(U::Value);
impl<U: Unit> Clone for Q<U> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<U: Unit> Copy for Q<U> {}
impl<U: Unit> Add for Q<U> {
    type Output = Q<U::Wider>;
    fn add(self, _o: Self) -> Self::Output
    {
        panic!("only wider")
    }
}
impl<U> Mul<f64> for Q<U>
where
    U: Unit,
{
    type Output = Q<U>;
    fn mul(self, k: f64) -> <Self as Mul<f64>>::Output {
        Q(self.0 * k)
    }
}
impl<U: Unit> Neg for Q<U>
where
    U::Value: Neg,
{
    type Output = <U::Value as Neg>::Output;
    fn neg(self) -> Self::Output {
        -self.0
    }
}
impl<U: Unit> Index<()> for Q<U> {
    type Output = U::Value;
    fn index(&self, (): ()) -> &U::Value {
        &self.0
    }
}
fn main() {
    let q = Q::<M>(2.5) * 2.0;
    println!("{} {} {}", q[()], -q, Km::ID);
    let r = std::panic::catch_unwind(|| (Q::<M>(1.0) + Q::<M>(1.0)).0);
    println!("{}", r.is_err());
}

// === iterators of iterators: Item of Item, IntoIter, and bounds on them
trait Flat: Iterator + Sized {
    fn flat<T>(self) -> FlatIter<Self, <Self::Item as IntoIterator>::IntoIter>
    where
        Self::Item: IntoIterator<Item = T>,
    {
        FlatIter { outer: self, inner: None }
    }
}
impl<I: Iterator> Flat for I {}
struct FlatIter<O, I> {
    outer: O,
    inner: Option<I>,
}
impl<O> Iterator for FlatIter<O, <O::Item as IntoIterator>::IntoIter>
where
    O: Iterator,
    O::Item: IntoIterator,
{
    type Item = <O::Item as IntoIterator>::Item;
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(x) = self.inner.as_mut().and_then(Iterator::next) {
                return Some(x);
            }
            self.inner = Some(self.outer.next()?.into_iter());
        }
    }
}
struct Bag<T>(Vec<T>);
impl<'a, T> IntoIterator for &'a mut Bag<T> {
    type Item = <&'a mut Vec<T> as IntoIterator>::Item;
    type IntoIter = <&'a mut Vec<T> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}
fn sum_all<C>(c: C) -> i64
where
    C: IntoIterator,
    C::Item: IntoIterator,
    <C::Item as IntoIterator>::Item: Into<i64>,
{
    c.into_iter().flat().map(Into::into).sum()
}
fn main() {
    println!("{:?}", vec![vec![1, 2], vec![], vec![3]].into_iter().flat().collect::<Vec<_>>());
    println!("{:?}", [Some('a'), None, Some('b')].iter().flat().collect::<String>());
    println!("{}", sum_all([[1i32, 2], [3, 4]]) + sum_all(vec![Some(5u8)]));
    let mut b = Bag(vec![1, 2]);
    for x in &mut b {
        *x *= 10;
    }
    println!("{:?}", (&mut b).into_iter().map(|x| *x + 1).collect::<Vec<_>>());
}

// === state machines by types; associated types that are functions and closures
trait State {
    type Next: State;
    type Event: Default + std::fmt::Debug;
    const NAME: &'static str;
    fn on(self, e: Self::Event) -> Self::Next;
}
#[derive(Default)]
struct Idle;
#[derive(Default)]
struct Run(u32);
impl State for Idle {
    type Next = Run;
    type Event = u32;
    const NAME: &'static str = "idle";
    fn on(self, e: u32) -> Run {
        Run(e + 1)
    }
}
impl State for Run {
    type Next = Idle;
    type Event = (char, Option<bool>);
    const NAME: &'static str = "run";
    fn on(self, e: Self::Event) -> Self::Next {
        println!("{} {e:?}", self.0);
        Idle
    }
}
fn two<S: State>(s: S, e: S::Event) -> <S::Next as State>::Next {
    println!("{} -> {} on {e:?}", S::NAME, <S::Next as State>::NAME);
    s.on(e).on(<S::Next as State>::Event::default())
}
trait Strategy {
    type F: Fn(i32) -> i32;
    fn f(&self) -> Self::F;
}
struct Inc;
struct AddN(i32);
impl Strategy for Inc {
    type F = fn(i32) -> i32;
    fn f(&self) -> Self::F {
        |x| x + 1
    }
}
impl Strategy for AddN {
    type F = Box<dyn Fn(i32) -> i32>;
    fn f(&self) -> Self::F {
        let n = self.0;
        Box::new(move |x| x + n)
    }
}
fn twice<S: Strategy>(s: &S, x: i32) -> i32 {
    let f = s.f();
    f(f(x))
}
fn main() {
    let s = two(two(Idle, 4), 7);
    let _: Idle = s;
    println!("{} {}", twice(&Inc, 1), twice(&AddN(10), 1));
}

// === specialised by equality bounds, and impls for projections' traits
use std::fmt::Display;
trait Source {
    type Out;
    fn get(&self) -> Self::Out;
}
struct Num(i32);
struct Text(&'static str);
struct Pair<A, B>(A, B);
impl Source for Num {
    type Out = i32;
    fn get(&self) -> i32 {
        self.0
    }
}
impl Source for Text {
    type Out = String;
    fn get(&self) -> String {
        self.0.into()
    }
}
impl<A: Source, B: Source<Out = A::Out>> Source for Pair<A, B> {
    type Out = [A::Out; 2];
    fn get(&self) -> Self::Out {
        [self.0.get(), self.1.get()]
    }
}
impl<S: Source + ?Sized> Source for &S {
    type Out = S::Out;
    fn get(&self) -> S::Out {
        (**self).get()
    }
}
fn total<S: Source<Out = i32>>(v: &[S]) -> i32 {
    v.iter().map(S::get).sum()
}
fn show<S>(s: S) -> String
where
    S: Source<Out: Display>,
{
    format!("<{}>", s.get())
}
fn same<A, B>(a: A, b: B) -> bool
where
    A: Source,
    B: Source,
    A::Out: PartialEq<B::Out>,
{
    a.get() == b.get()
}
fn dynamic(v: &[Box<dyn Source<Out = String>>]) -> String {
    v.iter().map(|s| s.get()).collect()
}
fn make() -> impl Source<Out = [i32; 2]> {
    Pair(Num(1), Num(2))
}
fn main() {
    println!("{} {} {}", total(&[Num(1), Num(2)]), show(&Text("t")), show(&&Num(3)));
    println!("{} {:?} {:?}", same(Num(1), &Num(1)), Pair(Text("a"), &Text("b")).get(), make().get());
    println!("{}", dynamic(&[Box::new(Text("x")), Box::new(Text("y"))]));
}

// === unsized, reference, function and tuple types as the associated type
use std::borrow::Borrow;
trait Has {
    type Out: ?Sized;
    fn get(&self) -> &Self::Out;
}
struct A(String);
struct B([u8; 3]);
struct C(Box<dyn Fn(i32) -> i32>);
impl Has for A {
    type Out = str;
    fn get(&self) -> &str {
        &self.0
    }
}
impl Has for B {
    type Out = [u8];
    fn get(&self) -> &[u8] {
        self.0.borrow()
    }
}
impl Has for C {
    type Out = dyn Fn(i32) -> i32;
    fn get(&self) -> &Self::Out {
        &*self.0
    }
}
impl<T: Has> Has for (T,) {
    type Out = T::Out;
    fn get(&self) -> &<T as Has>::Out {
        self.0.get()
    }
}
fn len<T>(t: &T) -> usize
where
    T: Has,
    T::Out: AsRef<[u8]>,
{
    t.get().as_ref().len()
}
fn main() {
    println!("{} {}", len(&A("four".into())), len(&((B([1, 2, 3]),),)));
    println!("{}", (C(Box::new(|x| x + 1)),).get()(4));
    println!("{:?}", ((A("x".into()),),).get());
}

// === a generic associated type with a lifetime: the lending iterator
trait Lending {
    type Item<'a>
    where
        Self: 'a;
    fn next(&mut self) -> Option<Self::Item<'_>>;
    fn skip(&mut self, n: usize) -> Option<Self::Item<'_>> {
        for _ in 0..n {
            self.next()?;
        }
        self.next()
    }
}
struct Windows<'s, T> {
    slice: &'s mut [T],
    at: usize,
}
impl<'s, T> Lending for Windows<'s, T> {
    type Item<'a>
        = &'a mut [T]
    where
        Self: 'a;
    fn next(&mut self) -> Option<&mut [T]> {
        let w = self.slice.get_mut(self.at..self.at + 2)?;
        self.at += 1;
        Some(w)
    }
}
fn main() {
    let mut v = [1, 2, 3, 4];
    let mut w = Windows { slice: &mut v, at: 0 };
    while let Some(w) = w.next() {
        w[1] += w[0];
    }
    println!("{v:?}");
    let mut w = Windows { slice: &mut v, at: 1 };
    w.next().unwrap()[0] = 0;
    println!("{:?} {}", w.skip(0).map(|w| w.to_vec()), w.skip(1).is_none());
}

// === generic associated types over types and consts: a family of containers
use std::collections::VecDeque;
use std::fmt::Debug;
trait Family {
    type Of<T: Debug>: Debug + Default + Extend<T> + IntoIterator<Item = T>;
    type Arr<const N: usize>: AsRef<[u8]>;
    fn arr<const N: usize>() -> Self::Arr<N>;
}
struct Vecs;
struct Deques;
impl Family for Vecs {
    type Of<T: Debug> = Vec<T>;
    type Arr<const N: usize> = [u8; N];
    fn arr<const N: usize>() -> [u8; N] {
        [N as u8; N]
    }
}
impl Family for Deques {
    type Of<T: Debug> = VecDeque<T>;
    type Arr<const N: usize> = Vec<u8>;
    fn arr<const N: usize>() -> Vec<u8> {
        vec![0; N]
    }
}
fn collect<F: Family, T: Debug>(it: impl IntoIterator<Item = T>) -> F::Of<T> {
    let mut c = F::Of::<T>::default();
    c.extend(it);
    c
}
struct Graph<F: Family> {
    nodes: F::Of<u8>,
    names: F::Of<&'static str>,
}
fn main() {
    let g = Graph::<Deques> { nodes: collect::<Deques, _>(0..3), names: collect::<Deques, _>(["a"]) };
    println!("{:?} {:?}", g.nodes, g.names);
    println!("{:?}", collect::<Vecs, _>("xy".chars()).into_iter().rev().collect::<String>());
    println!("{:?} {:?}", Vecs::arr::<2>().as_ref(), AsRef::<[u8]>::as_ref(&<Deques as Family>::arr::<3>()));
}

// === Self:: in signatures, struct literals through the type, and constructors
trait Shape {
    type Point;
    type Err;
    fn origin() -> Self::Point;
    fn parse(s: &str) -> Result<Self::Point, Self::Err>;
}
#[derive(Debug, PartialEq)]
struct P {
    x: i32,
    y: i32,
}
struct Plane;
impl Shape for Plane {
    type Point = P;
    type Err = std::num::ParseIntError;
    fn origin() -> Self::Point {
        P { x: 0, y: 0 }
    }
    fn parse(s: &str) -> Result<Self::Point, Self::Err> {
        let (x, y) = s.split_once(',').unwrap_or((s, "0"));
        Ok(P { x: x.parse()?, y: y.parse()? })
    }
}
type PointOf<S> = <S as Shape>::Point;
fn same<S: Shape>(a: PointOf<S>, b: S::Point) -> bool
where
    PointOf<S>: PartialEq,
{
    a == b
}
fn main() {
    println!("{:?} {:?}", Plane::parse("3,4"), <Plane as Shape>::parse("q"));
    println!("{}", same::<Plane>(Plane::origin(), PointOf::<Plane> { x: 0, y: 0 }));
    let PointOf::<Plane> { x, .. } = P { x: 5, y: 6 };
    println!("{x}");
}

// === the associated type decides which method is meant
use std::fmt::Display;
trait Unit {
    type Repr: Display + From<u8> + std::ops::Mul<Output = Self::Repr> + Copy;
    const FACTOR: u8;
    fn scale(n: u8) -> Self::Repr {
        Self::Repr::from(n) * Self::Repr::from(Self::FACTOR)
    }
}
struct Small;
struct Big;
struct Float;
impl Unit for Small {
    type Repr = u16;
    const FACTOR: u8 = 2;
}
impl Unit for Big {
    type Repr = u128;
    const FACTOR: u8 = 255;
    fn scale(n: u8) -> u128 {
        u128::from(n) << 100
    }
}
impl Unit for Float {
    type Repr = f32;
    const FACTOR: u8 = 4;
}
fn show<U: Unit>(n: u8) -> String {
    format!("{}/{}", U::scale(n), <U::Repr>::from(1) * U::scale(1))
}
fn main() {
    println!("{} {} {}", show::<Small>(3), show::<Big>(3), show::<Float>(3));
    println!("{}", <<Small as Unit>::Repr>::MAX);
    println!("{:?}", <<Float as Unit>::Repr as std::str::FromStr>::from_str("2.5"));
}

// === chains of associated types: the type of the type of the type
trait Node {
    type Next: Node;
    const NAME: &'static str;
    fn walk(n: u32) -> String {
        if n == 0 { String::from(Self::NAME) } else { format!("{}>{}", Self::NAME, Self::Next::walk(n - 1)) }
    }
}
struct R;
struct G;
struct Y;
macro_rules! next {
    ($($a:ident -> $b:ident $n:literal);*) => { $(impl Node for $a { type Next = $b; const NAME: &'static str = $n; })* };
}
next!(R -> G "red"; G -> Y "green"; Y -> R "yellow");
type Third<T> = <<<T as Node>::Next as Node>::Next as Node>::Next;
fn main() {
    println!("{}", R::walk(4));
    println!("{} {}", <Third<G>>::NAME, <<G as Node>::Next as Node>::NAME);
    println!("{}", <<R as Node>::Next as Node>::Next::walk(1));
}

// === equality bounds on associated types, also of supertraits, in impl Trait and dyn
use std::fmt::Debug;
trait Source {
    type Item: Debug;
    fn pull(&mut self) -> Option<Self::Item>;
}
trait Named: Source<Item = u8> {
    fn name(&self) -> String;
    fn sum(&mut self) -> u32 {
        let mut s = 0;
        while let Some(x) = self.pull() {
            s += u32::from(x);
        }
        s
    }
}
struct Count(u8);
impl Source for Count {
    type Item = u8;
    fn pull(&mut self) -> Option<u8> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}
impl Named for Count {
    fn name(&self) -> String {
        format!("c{}", self.0)
    }
}
fn make() -> impl Source<Item = impl Debug + Into<u64>> {
    Count(3)
}
fn main() {
    let mut d: Box<dyn Named> = Box::new(Count(4));
    println!("{} {}", d.name(), d.sum());
    let s: &mut dyn Source<Item = u8> = &mut Count(2);
    println!("{:?} {:?} {:?}", s.pull(), s.pull(), s.pull());
    let x: u64 = make().pull().unwrap().into();
    println!("{x}");
}

// === closures' results through the Output of Fn, and functions that return functions
trait Stage {
    type In;
    type Out;
    fn run(&self, x: Self::In) -> Self::Out;
}
struct F<G, A>(G, std::marker::PhantomData<A>);
impl<A, B, G: Fn(A) -> B> Stage for F<G, A> {
    type In = A;
    type Out = B;
    fn run(&self, x: A) -> G::Output {
        (self.0)(x)
    }
}
struct Then<S, T>(S, T);
impl<S: Stage, T: Stage<In = S::Out>> Stage for Then<S, T> {
    type In = S::In;
    type Out = T::Out;
    fn run(&self, x: S::In) -> T::Out {
        self.1.run(self.0.run(x))
    }
}
fn f<A, B, G: Fn(A) -> B>(g: G) -> F<G, A> {
    F(g, std::marker::PhantomData)
}
fn main() {
    let p = Then(Then(f(|x: i32| x + 1), f(|y| y as f64 / 2.0)), f(|z: f64| format!("<{z}>")));
    println!("{} {}", p.run(4), p.run(-2).len());
    fn twice<S: Stage<Out = <S as Stage>::In>>(s: S, x: S::In) -> S::In {
        s.run(s.run(x))
    }
    println!("{}", twice(f(|s: String| s + "!"), "a".to_string()));
}

// === impls for references, slices, arrays, tuples and functions, each with its own type
use std::fmt::Debug;
trait First {
    type T;
    fn first(self) -> Self::T;
}
impl<'a, T> First for &'a [T] {
    type T = Option<&'a T>;
    fn first(self) -> Self::T {
        <[T]>::first(self)
    }
}
impl<T, const N: usize> First for [T; N] {
    type T = T;
    fn first(self) -> T {
        self.into_iter().next().expect("not empty")
    }
}
impl<A: Debug, B> First for (A, B) {
    type T = A;
    fn first(self) -> A {
        self.0
    }
}
impl<R> First for fn() -> R {
    type T = R;
    fn first(self) -> R {
        self()
    }
}
impl<'a> First for &'a str {
    type T = char;
    fn first(self) -> Self::T {
        self.chars().next().unwrap_or_default()
    }
}
fn go<X: First<T = Y>, Y: Debug>(x: X) {
    println!("{:?}", x.first());
}
fn main() {
    go(&[1, 2][..]);
    go([String::from("a")]);
    go(((1.5, "q"), 'z'));
    go((|| 7u8) as fn() -> u8);
    go("été");
    go([("x", 1)].first());
}

// === in where clauses, bounds on projections of projections, and recursion over tuples
trait List {
    type Head;
    type Tail;
}
impl<H, T> List for (H, T) {
    type Head = H;
    type Tail = T;
}
trait Show {
    fn show() -> String;
}
impl Show for () {
    fn show() -> String {
        "nil".into()
    }
}
impl Show for u8 {
    fn show() -> String {
        "u8".into()
    }
}
impl Show for &str {
    fn show() -> String {
        "str".into()
    }
}
impl<A, B> Show for (A, B)
where
    (A, B): List,
    <(A, B) as List>::Head: Show,
    <(A, B) as List>::Tail: Show,
{
    fn show() -> String {
        format!("{}:{}", <<(A, B) as List>::Head as Show>::show(), <(A, B) as List>::Tail::show2())
    }
}
trait Show2: Show {
    fn show2() -> String {
        Self::show()
    }
}
impl<T: Show> Show2 for T {}
type L = (u8, (&'static str, (u8, ())));
fn second<T: List>() -> String
where
    T::Tail: List,
    <T::Tail as List>::Head: Show,
{
    <<T as List>::Tail as List>::Head::show()
}
fn main() {
    println!("{} {}", <L>::show(), second::<L>());
}

// === inferred from the associated type: which T, from what comes out
trait Decode: Sized {
    type Wire: Copy;
    fn decode(w: Self::Wire) -> Self;
}
#[derive(Debug)]
struct Temp(f32);
#[derive(Debug)]
struct Flag(bool);
impl Decode for Temp {
    type Wire = i16;
    fn decode(w: i16) -> Temp {
        Temp(w as f32 / 10.0)
    }
}
impl Decode for Flag {
    type Wire = u8;
    fn decode(w: u8) -> Flag {
        Flag(w != 0)
    }
}
impl<A: Decode, B: Decode> Decode for (A, B) {
    type Wire = (A::Wire, B::Wire);
    fn decode((a, b): Self::Wire) -> Self {
        (A::decode(a), Decode::decode(b))
    }
}
fn all<T: Decode>(ws: &[T::Wire]) -> Vec<T> {
    ws.iter().copied().map(T::decode).collect()
}
fn main() {
    let v: Vec<Temp> = all(&[215, -5]);
    println!("{v:?}");
    let (t, f): (Temp, Flag) = Decode::decode((1, 1));
    println!("{t:?} {f:?} {:?}", all::<(Flag, (Flag, Temp))>(&[(0, (1, 999))]));
}

// === IntoIterator for one's own types in three ways
#[derive(Debug)]
struct Bag(Vec<String>);
impl IntoIterator for Bag {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
impl<'a> IntoIterator for &'a Bag {
    type Item = &'a str;
    type IntoIter = std::iter::Map<std::slice::Iter<'a, String>, fn(&'a String) -> &'a str>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(String::as_str)
    }
}
impl<'a> IntoIterator for &'a mut Bag {
    type Item = <std::slice::IterMut<'a, String> as Iterator>::Item;
    type IntoIter = std::slice::IterMut<'a, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}
fn longest<'a, C>(c: C) -> Option<C::Item>
where
    C: IntoIterator,
    C::Item: AsRef<str>,
{
    c.into_iter().max_by_key(|s| s.as_ref().len())
}
fn main() {
    let mut b = Bag(vec!["a".into(), "ccc".into(), "bb".into()]);
    for s in &mut b {
        s.push('!');
    }
    for s in &b {
        print!("{s} ");
    }
    println!("{:?}", longest(&b));
    println!("{:?}", longest(b));
}

// === operators, Deref, Index and FromStr with their associated types
use std::ops::{Deref, Index, Neg, Not};
use std::str::FromStr;
#[derive(Debug, Clone, PartialEq)]
struct Doc {
    lines: Vec<String>,
}
impl Deref for Doc {
    type Target = [String];
    fn deref(&self) -> &Self::Target {
        &self.lines
    }
}
impl FromStr for Doc {
    type Err = std::convert::Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Ok(Doc { lines: s.lines().map(Into::into).collect() })
    }
}
impl Index<char> for Doc {
    type Output = str;
    fn index(&self, c: char) -> &Self::Output {
        self.iter().find(|l| l.starts_with(c)).map_or("", |l| l)
    }
}
impl Not for &Doc {
    type Output = bool;
    fn not(self) -> <Self as Not>::Output {
        self.lines.is_empty()
    }
}
impl Neg for Doc {
    type Output = Self;
    fn neg(mut self) -> Self::Output {
        self.lines.reverse();
        self
    }
}
impl TryFrom<u8> for Doc {
    type Error = <u8 as FromStr>::Err;
    fn try_from(n: u8) -> Result<Self, Self::Error> {
        let n: u8 = "x".repeat((n > 2).into()).parse::<u8>().or_else(|e| if n > 2 { Err(e) } else { Ok(n) })?;
        Ok(Doc { lines: vec![n.to_string()] })
    }
}
fn main() {
    let d: Doc = "one\ntwo\nthree".parse().unwrap();
    println!("{} {} {:?}", d.len(), &d['t'], !&d);
    println!("{:?}", -d);
    println!("{:?} {:?}", Doc::try_from(1), Doc::try_from(9));
}

// === a trait with an associated type, as the associated type of another, and Default through it
use std::collections::HashMap;
use std::hash::Hash;
trait Store {
    type Key: Hash + Eq + Clone;
    type Val: Default + Clone;
    type Map: MapLike<K = Self::Key, V = Self::Val> + Default;
    fn load(&self) -> Self::Map;
}
trait MapLike {
    type K;
    type V;
    fn put(&mut self, k: Self::K, v: Self::V) -> Option<Self::V>;
    fn size(&self) -> usize;
}
impl<K: Hash + Eq, V> MapLike for HashMap<K, V> {
    type K = K;
    type V = V;
    fn put(&mut self, k: K, v: V) -> Option<V> {
        self.insert(k, v)
    }
    fn size(&self) -> usize {
        self.len()
    }
}
struct Mem(Vec<&'static str>);
impl Store for Mem {
    type Key = String;
    type Val = usize;
    type Map = HashMap<String, usize>;
    fn load(&self) -> Self::Map {
        let mut m = Self::Map::default();
        for s in &self.0 {
            m.put(s.to_string(), s.len());
        }
        m
    }
}
fn size<S: Store>(s: &S, extra: S::Key) -> (usize, bool) {
    let mut m = s.load();
    let had = m.put(extra.clone(), S::Val::default()).is_some();
    (m.size(), had)
}
fn main() {
    println!("{:?} {:?}", size(&Mem(vec!["a", "b"]), "b".into()), size(&Mem(vec![]), "x".into()));
}

// === attributes, visibility-less docs and order: types after what uses them
trait Later {
    fn f(&self) -> Self::A;
    #[allow(unused)]
    const C: Self::B;
    fn g() -> [Self::B; 2] {
        [Self::C, Self::C]
    }
    /// The second.
    type B: Copy;
    type A;
}
impl Later for u8 {
    fn f(&self) -> <Self as Later>::A {
        vec![Self::C; *self as usize]
    }
    const C: Self::B = 'c';
    /// Documented.
    #[cfg(all())]
    type A = Vec<Self::B>;
    #[cfg(any())]
    type A = ();
    type B = char;
}
fn main() {
    println!("{:?} {:?}", 3u8.f(), u8::g());
}
