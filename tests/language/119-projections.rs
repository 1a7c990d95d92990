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
