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
