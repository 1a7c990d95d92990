// === clauses on anything: concrete types, projections, higher ranks, lifetimes, trivial ones
use std::fmt::{Debug, Display};
fn a<T>(t: T) -> String
where
    i32: Copy,
    String: From<T>,
    [T; 2]: Sized,
    for<'x> &'x str: Debug,
{
    String::from(t)
}
fn b<'a, 'b, T: ?Sized>(x: &'a T, y: &'b T) -> &'b T
where
    'a: 'b,
    T: 'a + PartialOrd,
{
    if x < y { x } else { y }
}
fn c<I>(i: I) -> Vec<String>
where
    I: IntoIterator,
    <I as IntoIterator>::Item: Display,
    I::IntoIter: DoubleEndedIterator + Clone,
{
    i.into_iter().rev().map(|x| x.to_string()).collect()
}
fn d<F, R>(f: F) -> R::Output
where
    F: FnOnce() -> R,
    R: std::ops::Add<R>,
    R: Copy,
{
    let r = f();
    r + r
}
fn e<T>() -> bool
where
    T:,
    Vec<T>: Default,
    (T, u8): Sized,
{
    Vec::<T>::default().is_empty()
}
fn main() {
    println!("{} {} {:?} {} {}", a('c') + &a("s"), b("x", "y"), c([1, 2]), d(|| 2.5), e::<fn()>());
    println!("{:?}", b(&[2, 1][..], &[1, 9]));
}

// === on impls, traits, methods and associated types
use std::collections::HashMap;
use std::hash::Hash;
trait Store
where
    Self: Sized,
    Self::Key: Clone + Eq + Hash,
{
    type Key;
    type Val: Default
    where
        Self::Key: Eq;
    fn new() -> Self;
    fn map(&mut self) -> &mut HashMap<Self::Key, Self::Val>;
    fn bump(&mut self, k: &Self::Key) -> &mut Self::Val
    where
        Self::Val: std::ops::AddAssign<u8>,
    {
        let v = self.map().entry(k.clone()).or_default();
        *v += 1u8;
        v
    }
    fn boxed(self) -> Box<Self>
    where
        Self: 'static,
    {
        Box::new(self)
    }
}
struct S<K, V>(HashMap<K, V>)
where
    K: Eq;
impl<K, V> Store for S<K, V>
where
    K: Clone + Eq + Hash,
    V: Default,
{
    type Key = K;
    type Val = V where K: Eq;
    fn new() -> Self
    where
        V: Default,
    {
        S(HashMap::new())
    }
    fn map(&mut self) -> &mut HashMap<K, V> {
        &mut self.0
    }
}
impl<K, V> S<K, V>
where
    K: Eq + Ord,
    V: Copy,
{
    fn sorted(&self) -> Vec<(&K, V)>
    where
        V: Ord,
    {
        let mut v: Vec<_> = self.0.iter().map(|(k, v)| (k, *v)).collect();
        v.sort();
        v
    }
}
enum Either<A, B>
where
    A: Iterator,
    B: Iterator<Item = A::Item>,
{
    A(A),
    B(B),
}
impl<A, B> Iterator for Either<A, B>
where
    A: Iterator,
    B: Iterator<Item = A::Item>,
{
    type Item = A::Item;
    fn next(&mut self) -> Option<A::Item> {
        match self {
            Self::A(a) => a.next(),
            Self::B(b) => b.next(),
        }
    }
}
fn main() {
    let mut s = S::<&str, u8>::new();
    s.bump(&"a");
    *s.bump(&"b") *= 5;
    *s.bump(&"a") += 1;
    println!("{:?}", s.sorted());
    println!("{}", s.boxed().0.len());
    let pick = |b| if b { Either::A(0..2) } else { Either::B([7, 8, 9].into_iter()) };
    println!("{} {}", pick(true).sum::<i32>(), pick(false).sum::<i32>());
}

// === choosing impls by what they ask for
trait Describe {
    fn describe(&self) -> String;
}
struct W<T>(T);
impl<T> Describe for W<T>
where
    T: AsRef<str>,
{
    fn describe(&self) -> String {
        format!("text {}", self.0.as_ref())
    }
}
trait Name<K> {
    fn name(&self) -> &'static str;
}
struct IsNum;
struct IsText;
impl<T> Name<IsNum> for T
where
    T: Into<f64> + Copy,
{
    fn name(&self) -> &'static str {
        "number"
    }
}
impl<T: ?Sized> Name<IsText> for T
where
    T: AsRef<[u8]>,
{
    fn name(&self) -> &'static str {
        "bytes"
    }
}
fn name<K, T>(t: &T) -> &'static str
where
    T: Name<K> + ?Sized,
{
    t.name()
}
fn eq<A, B>(a: &A, b: &B) -> bool
where
    for<'x> &'x A: IntoIterator<Item = &'x i32>,
    for<'x, 'y> &'y B: IntoIterator<Item = &'y i32>,
{
    a.into_iter().eq(b)
}
fn main() {
    println!("{} {}", W("a").describe(), W(String::from("b")).describe());
    println!("{} {} {}", name(&1u8), name("s"), name(&vec![1u8]));
    println!("{} {}", eq(&vec![1, 2], &[1, 2]), eq(&std::collections::BTreeSet::from([3]), &vec![]));
}

// === with const generics, async, closures and recursion
use std::future::Future;
use std::ops::{AddAssign, Mul};
struct Mat<T, const R: usize, const C: usize>([[T; C]; R]);
impl<T, const R: usize, const C: usize, const K: usize> Mul<&Mat<T, C, K>> for &Mat<T, R, C>
where
    T: Copy + Default + AddAssign<<T as Mul>::Output> + Mul<T>,
{
    type Output = Mat<T, R, K>;
    fn mul(self, o: &Mat<T, C, K>) -> Mat<T, R, K> {
        let mut m = [[T::default(); K]; R];
        for (i, row) in m.iter_mut().enumerate() {
            for (j, x) in row.iter_mut().enumerate() {
                for k in 0..C {
                    *x += self.0[i][k] * o.0[k][j];
                }
            }
        }
        Mat(m)
    }
}
async fn retry<F, Fut, T, E>(n: usize, mut f: F) -> Result<T, Vec<E>>
where
    F: FnMut(usize) -> Fut,
    Fut: Future<Output = Result<T, E>>,
    E: PartialEq,
{
    let mut errs = vec![];
    for i in 0..n {
        match f(i).await {
            Ok(t) => return Ok(t),
            Err(e) if errs.last() == Some(&e) => {}
            Err(e) => errs.push(e),
        }
    }
    Err(errs)
}
fn depth<T>(t: T, n: u8) -> String
where
    T: Clone + std::fmt::Debug,
{
    if n == 0 { format!("{t:?}") } else { depth(t.clone(), n - 1) + "." }
}
#[tokio::main]
async fn main() {
    let m = &Mat([[1, 2], [3, 4]]) * &Mat([[1, 0, 2], [0, 1, 2]]);
    println!("{:?}", m.0);
    println!("{:?}", retry(4, |i| async move { if i == 3 { Ok(i) } else { Err("no") } }).await);
    println!("{:?}", retry(3, |i| async move { Err::<(), _>(i / 2) }).await);
    println!("{}", depth(Some(1), 3));
}

// === on projections of several layers, equality of two of them, and higher ranks
use std::collections::HashMap;
use std::fmt::Debug;
fn pairs<A, B>(a: A, b: B) -> Vec<A::Item> where A: IntoIterator, B: IntoIterator<Item = <A as IntoIterator>::Item>, A::Item: PartialEq, for<'x> &'x A::Item: Debug { let b: Vec<_> = b.into_iter().collect(); a.into_iter().filter(|x| { let _ = format!("{:?}", x); b.contains(x) }).collect() }
fn nest<M>(m: &M) -> usize where for<'a> &'a M: IntoIterator, for<'a> <&'a M as IntoIterator>::Item: Debug { m.into_iter().map(|x| format!("{x:?}").len()).sum() }
fn apply<F, R>(f: F) -> (R, usize) where F: for<'a> Fn(&'a str) -> &'a str, R: for<'b> From<&'b str> { let s = String::from(" hi "); (R::from(f(&s)), f("x").len()) }
fn group<I, K, V>(i: I) -> HashMap<K, Vec<V>> where I: IntoIterator<Item = (K, V)>, K: std::hash::Hash + Eq { let mut m = HashMap::<K, Vec<V>>::new(); for (k, v) in i { m.entry(k).or_default().push(v); } m }
fn main() {
    println!("{:?} {}", pairs([1, 2, 3], vec![3, 1]), nest::<[&str; 2]>(&["a", "b"]));
    let (s, n): (String, _) = apply(|s| s.trim());
    println!("{s} {n} {:?}", group([('a', 1), ('b', 2), ('a', 3)])[&'a']);
}

// === on structs, enums, aliases' users, traits' methods, impls and associated types
use std::fmt::Display;
struct W<T>(T) where T: Display;
enum E<T, U> where T: Into<U>, U: Default { A(T), B(std::marker::PhantomData<U>) }
trait Show where Self: Display + Sized { fn show(self) -> String where Self: Clone { format!("{self}/{}", self.clone()) } fn boxed<'a>(self) -> Box<dyn Display + 'a> where Self: 'a { Box::new(self) } }
impl<T> Show for T where T: Display {}
impl<T, U> E<T, U> where T: Into<U>, U: Default { fn get(self) -> U where { match self { E::A(t) => t.into(), E::B(_) => U::default() } } }
impl<T> Display for W<T> where T: Display { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result where { write!(f, "[{}]", self.0) } }
trait Has { type Out<'a>: Display where Self: 'a; fn out(&self) -> Self::Out<'_>; }
impl Has for String { type Out<'a> = &'a str where Self: 'a; fn out(&self) -> &str { &self[1..] } }
fn main() {
    println!("{} {} {}", 5.show(), W("x").boxed(), "q".show());
    println!("{} {:?}", E::<u8, u32>::A(7).get(), E::<&str, String>::B(std::marker::PhantomData).get());
    println!("{}", String::from("abc").out());
}

// === that make one impl fit and another not, and trivial ones on concrete types
trait Kind { fn kind(&self) -> String; }
struct Num<T>(T);
struct Pair<A, B>(A, B);
impl<T> Kind for Num<T> where T: Copy + Into<f64> { fn kind(&self) -> String { format!("num {}", self.0.into()) } }
impl<A, B> Kind for Pair<A, B> where Num<A>: Kind, B: AsRef<str>, String: Clone, for<'a> &'a str: Copy { fn kind(&self) -> String where A: Sized { format!("pair {}", self.1.as_ref()) } }
impl<T: Kind> Kind for [T] where T: Sized { fn kind(&self) -> String { self.iter().map(Kind::kind).collect::<Vec<_>>().join("+") } }
impl<T: ?Sized> Kind for &T where T: Kind { fn kind(&self) -> String { format!("&{}", (**self).kind()) } }
fn all<'a, K>(ks: &'a [K]) -> String where K: 'a, [K]: Kind { ks.kind() }
fn main() { println!("{} {} {}", all(&[Num(1u8), Num(2)]), (&Pair(1.5f32, "s")).kind(), Kind::kind(&&Num(3i32))); }

// === const parameters, arrays and functions' results
fn concat<const A: usize, const B: usize, T>(a: [T; A], b: [T; B]) -> Vec<T> where [T; A]: Sized, T: Clone { let mut v = a.to_vec(); v.extend_from_slice(&b); v }
struct Mat<T, const R: usize, const C: usize>([[T; C]; R]) where T: Copy;
impl<T, const N: usize> Mat<T, N, N> where T: Copy + std::iter::Sum { fn trace(&self) -> T where T: std::ops::Add<Output = T> { (0..N).map(|i| self.0[i][i]).sum() } }
fn twice<F, A, B>(f: F) -> impl Fn(A) -> (B, B) where F: Fn(A) -> B, A: Clone { move |a| (f(a.clone()), f(a)) }
fn main() { println!("{:?} {} {:?}", concat([1, 2], [3]), Mat([[1, 2], [3, 4]]).trace(), twice(|s: &str| s.len())("abc")); }
