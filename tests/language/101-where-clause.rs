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

// === bounds on a reference of the parameter, with operators
use std::ops::{Add, Index, Mul, Neg, Not};
fn dot<T>(a: &[T], b: &[T]) -> T where for<'x> &'x T: Mul<&'x T, Output = T>, T: Add<Output = T> + Default { a.iter().zip(b).fold(T::default(), |s, (x, y)| s + x * y) }
fn flip<T>(t: T) -> <T as Not>::Output where T: Not { !t }
fn both<T>(t: &T) -> (T, T) where for<'a> &'a T: Neg<Output = T> + Add<T, Output = T>, T: Clone { (-t, t + t.clone()) }
fn at<C, I>(c: &C, i: I) -> C::Output where C: Index<I> + ?Sized, C::Output: Sized + Copy { c[i] }
#[derive(Debug, Default, PartialEq)]
struct N(i32);
impl Add for N { type Output = N; fn add(self, o: N) -> N { N(self.0 + o.0) } }
impl<'a> Mul<&'a N> for &'a N { type Output = N; fn mul(self, o: &N) -> N { N(self.0 * o.0) } }
fn main() {
    println!("{:?} {}", dot(&[N(2), N(3)], &[N(4), N(5)]), dot(&[1.5], &[2.0]));
    println!("{} {} {:?}", flip(true), flip(0u8), both(&3i64));
    println!("{} {}", at(&[1, 2, 3][..], 1), at(&vec!['a', 'b'], 0));
}

// === on a trait are asked of implementors, and what only a supertrait's clause says is known
use std::fmt::Debug;
trait Node: Debug where Self: Clone { fn twice(&self) -> (Self, Self) where Self: Sized { (self.clone(), self.clone()) } }
#[derive(Debug, Clone)]
struct A(u8);
impl Node for A {}
fn pair<T: Node>(t: &T) -> String { let (a, b) = t.twice(); format!("{a:?}{b:?}{:?}", t.clone()) }
trait Conv<T> where Self: Into<T> { fn conv(self) -> T where Self: Sized { self.into() } }
impl Conv<u32> for u8 {}
impl Conv<String> for char {}
trait Sub: Iterator where <Self as Iterator>::Item: Debug { fn all(self) -> Vec<String> where Self: Sized, Self::Item: Debug { self.map(|x| format!("{x:?}")).collect() } }
impl<I: Iterator> Sub for I where I::Item: Debug {}
fn main() {
    println!("{} {} {}", pair(&A(1)), 7u8.conv(), 'c'.conv());
    println!("{:?}", ["a", "b"].iter().all());
}

// === methods only for some arguments of a type, of the same name, in impls apart
struct Pt<X, Y> { x: X, y: Y }
impl<X, Y> Pt<X, Y> where X: Into<f64> + Copy, Y: Into<f64> + Copy { fn len(&self) -> f64 { let (a, b): (f64, f64) = (self.x.into(), self.y.into()); (a * a + b * b).sqrt() } }
impl<Y> Pt<String, Y> where Y: ToString { fn join(self) -> String { self.x + &self.y.to_string() } }
impl<X> Pt<X, X> where X: PartialOrd + Copy { fn max(&self) -> X { if self.x > self.y { self.x } else { self.y } } }
impl Pt<bool, bool> where bool: Copy { fn kind(&self) -> &str { "bools" } }
impl Pt<i8, i8> where { fn kind(&self) -> &str { "bytes" } }
fn main() {
    println!("{} {}", Pt { x: 3u8, y: 4.0f32 }.len(), Pt { x: "a".to_string(), y: 5 }.join());
    println!("{} {}", Pt { x: 'a', y: 'b' }.max(), Pt { x: 1, y: 2 }.max());
    println!("{} {}", Pt { x: true, y: false }.kind(), Pt { x: 1i8, y: 2 }.kind());
}

// === a method that not every object has: Self is sized
trait Shape {
    fn area(&self) -> f64;
    fn grown(self, by: f64) -> Scaled<Self> where Self: Sized { Scaled(self, by) }
    fn unit() -> Self where Self: Sized + Default { Self::default() }
    fn map<F, R>(&self, f: F) -> R where F: FnOnce(f64) -> R, Self: Sized { f(self.area()) }
}
struct Scaled<S>(S, f64);
impl<S> Shape for Scaled<S> where S: Shape { fn area(&self) -> f64 { self.0.area() * self.1 } }
#[derive(Default)]
struct Sq(f64);
impl Shape for Sq { fn area(&self) -> f64 { self.0 * self.0 } }
impl<T> Shape for Box<T> where T: Shape + ?Sized { fn area(&self) -> f64 { (**self).area() } }
fn total<'a, I>(i: I) -> f64 where I: IntoIterator<Item = &'a Box<dyn Shape>> { i.into_iter().map(|s| s.area()).sum() }
fn main() {
    let v: Vec<Box<dyn Shape>> = vec![Box::new(Sq(2.0)), Box::new(Sq(1.0).grown(3.0).grown(2.0)), Box::new(Box::new(Sq::unit()))];
    println!("{} {}", total(&v), total(v.iter().skip(1)));
    println!("{} {}", Sq(3.0).map(|a| a as i32 + 1), (Box::new(Sq(2.0)) as Box<dyn Shape>).grown(0.5).area());
}

// === of associated types with bounds, in traits of traits
use std::collections::BTreeMap;
trait Graph where Self::Node: Copy + Ord, for<'a> &'a Self::Edges: IntoIterator<Item = &'a (Self::Node, Self::Node)> {
    type Node;
    type Edges;
    fn edges(&self) -> &Self::Edges;
}
struct G(Vec<(char, char)>);
impl Graph for G { type Node = char; type Edges = Vec<(char, char)>; fn edges(&self) -> &Self::Edges { &self.0 } }
fn degree<T>(g: &T) -> BTreeMap<T::Node, usize> where T: Graph + ?Sized, T::Node: Copy + Ord, for<'a> &'a T::Edges: IntoIterator<Item = &'a (T::Node, T::Node)> {
    let mut m = BTreeMap::new();
    for &(a, b) in g.edges() { *m.entry(a).or_insert(0) += 1; *m.entry(b).or_default() += 1; }
    m
}
trait Visit { type Out; type Err where Self::Out: Default; fn visit(&self) -> Result<Self::Out, Self::Err> where Self::Out: Default; }
impl Visit for str { type Out = usize; type Err = char where usize: Default; fn visit(&self) -> Result<usize, char> { self.chars().find(|c| !c.is_ascii()).map_or(Ok(self.len()), Err) } }
fn main() {
    println!("{:?}", degree(&G(vec![('a', 'b'), ('b', 'c')])));
    println!("{:?} {:?}", "abc".visit(), "né".visit());
}

// === closures that take and give back closures
fn compose<A, B, C, F, G>(f: F, g: G) -> impl Fn(A) -> C where F: Fn(A) -> B, G: Fn(B) -> C { move |x| g(f(x)) }
fn curry<F, A, B, C>(f: F) -> impl Fn(A) -> Box<dyn Fn(B) -> C> where F: Fn(A, B) -> C + Clone + 'static, A: Clone + 'static, B: 'static, C: 'static { move |a| { let f = f.clone(); Box::new(move |b| f(a.clone(), b)) } }
fn fix<A, R, F>(f: F) -> impl Fn(A) -> R where F: Fn(&dyn Fn(A) -> R, A) -> R { fn go<A, R, F>(f: &F, a: A) -> R where F: Fn(&dyn Fn(A) -> R, A) -> R { f(&|a| go(f, a), a) } move |a| go(&f, a) }
fn each<T, F>(xs: &mut [T], mut f: F) where F: for<'a> FnMut(&'a mut T) -> Option<&'a mut T>, T: std::fmt::Debug { for x in xs { if let Some(y) = f(x) { print!("{y:?} "); } } println!(); }
struct Lazy<F, T>(Option<F>, Option<T>) where F: FnOnce() -> T;
impl<F, T> Lazy<F, T> where F: FnOnce() -> T { fn get(&mut self) -> &T { if let Some(f) = self.0.take() { self.1 = Some(f()); } self.1.as_ref().unwrap() } }
fn main() {
    println!("{} {}", compose(|x: i32| x + 1, |y| format!("<{y}>"))(4), compose(str::len, |n| n * 2)("abc"));
    println!("{} {}", curry(|a: String, b: i32| a + &b.to_string())("n".into())(7), fix(|f, n: u64| if n < 2 { 1 } else { n * f(n - 1) })(5));
    each(&mut [1, 2, 3], |x| { *x *= 2; (*x > 2).then_some(x) });
    let mut l = Lazy(Some(|| { print!("once "); 5 }), None); let n = *l.get(); println!("{n} {}", l.get());
}

// === lifetimes: outliving ones, of references within types and of the static
struct View<'a, 'b, T: ?Sized> where 'a: 'b, T: 'a { whole: &'a T, part: &'b str }
impl<'a, 'b, T> View<'a, 'b, T> where T: AsRef<str> + ?Sized { fn swap(self) -> (&'b str, &'b str) where 'a: 'b { (self.part, self.whole.as_ref()) } }
fn pick<'a, 'b, 'c>(a: &'a str, b: &'b str, first: bool) -> &'c str where 'a: 'c, 'b: 'c { if first { a } else { b } }
fn keep<'a, F>(f: F) -> Box<dyn Fn() -> usize + 'a> where F: Fn() -> usize + 'a { Box::new(f) }
fn leak<T>(t: T) -> &'static mut T where T: 'static { Box::leak(Box::new(t)) }
struct Iter<'v, T> where T: 'v { v: &'v [T] }
impl<'v, T> Iterator for Iter<'v, T> where T: 'v { type Item = &'v T; fn next(&mut self) -> Option<&'v T> where { let (f, r) = self.v.split_first()?; self.v = r; Some(f) } }
fn main() {
    let s = String::from("whole");
    { let p = String::from("part"); println!("{:?}", View { whole: &s, part: &p }.swap()); println!("{}", pick(&s, &p, false)); }
    let n = vec![1, 2]; println!("{}", keep(|| n.len())());
    *leak(3) += 1; let l: &'static str = leak(String::from("leaked")); println!("{l} {}", Iter { v: &[1, 2, 3] }.sum::<i32>());
}

// === empty ones, trailing commas, and several for the same parameter
use std::fmt::{Debug, Display};
fn a() -> u8 where { 1 }
fn b<T>(t: T) -> T where T:, { t }
fn c<T,>(t: T) -> String where T: Debug, T: Display + , T: Clone, { format!("{t}{t:?}{}", t.clone()) }
fn d<'a, T>(t: &'a T) -> &'a T where 'a:, T: 'a + , T: ?Sized, { t }
struct E<T>(T) where T: Copy, T: Debug,;
struct F<T> where T: , { f: T }
enum G<T> where { V(T) }
struct H where;
trait I where { fn i(&self) -> u8 where { 3 } }
impl I for H where {}
impl<T> E<T> where T: Copy + Debug, { fn e(self) -> (T, T) where T:, { (self.0, self.0) } }
type J<T> = Vec<T>;
fn main() {
    let G::V(g) = G::V(6);
    println!("{} {} {} {} {:?} {} {g} {}", a(), b(2), c('x'), d("y"), E(4).e(), F { f: 5 }.f, H.i());
    let j: J<u8> = vec![1]; println!("{j:?}");
}

// === blanket impls of several steps, chosen by an associated type
trait Tag { type Kind; }
struct Plain; struct Fancy;
impl Tag for u8 { type Kind = Plain; }
impl Tag for char { type Kind = Fancy; }
impl<T> Tag for Vec<T> where T: Tag { type Kind = T::Kind; }
trait By<K> { fn by(&self) -> String; }
impl<T> By<Plain> for T where T: std::fmt::Debug { fn by(&self) -> String { format!("plain {self:?}") } }
impl<T> By<Fancy> for T where T: std::fmt::Debug { fn by(&self) -> String { format!("** {self:?} **") } }
trait Show { fn show(&self) -> String; }
impl<T> Show for T where T: Tag + By<<T as Tag>::Kind> { fn show(&self) -> String { self.by() } }
fn all<T>(ts: &[T]) -> Vec<String> where T: Show { ts.iter().map(Show::show).collect() }
fn main() {
    println!("{} {} {}", 1u8.show(), 'c'.show(), vec![vec!['x']].show());
    println!("{:?}", all(&[vec![1u8], vec![]]));
}

// === equal projections let values flow between two parameters
trait Unit { type Raw; fn raw(self) -> Self::Raw; fn of(r: Self::Raw) -> Self; }
#[derive(Debug)] struct Meters(f64);
#[derive(Debug)] struct Feet(f64);
#[derive(Debug)] struct Name(String);
impl Unit for Meters { type Raw = f64; fn raw(self) -> f64 { self.0 } fn of(r: f64) -> Self { Meters(r) } }
impl Unit for Feet { type Raw = f64; fn raw(self) -> f64 { self.0 } fn of(r: f64) -> Self { Feet(r) } }
impl Unit for Name { type Raw = String; fn raw(self) -> String { self.0 } fn of(r: String) -> Self { Name(r) } }
fn cast<A, B>(a: A) -> B where A: Unit, B: Unit<Raw = A::Raw> { B::of(a.raw()) }
fn same<A, B>(a: A, b: B) -> bool where A: Unit, B: Unit, A::Raw: PartialEq<B::Raw> { a.raw() == b.raw() }
fn num<A>(a: A) -> i64 where A: Unit<Raw = f64> { a.raw() as i64 }
fn chain<I, J>(i: I, j: J) -> Vec<I::Item> where I: IntoIterator, J: IntoIterator<Item = I::Item>, I::Item: Ord + Clone { let mut v: Vec<_> = i.into_iter().chain(j).collect(); v.sort(); v.dedup(); v }
fn main() {
    let f: Feet = cast(Meters(2.5)); println!("{f:?} {:?}", cast::<_, Name>(Name("n".into())));
    println!("{} {}", same(Feet(1.0), Meters(1.0)), num(Feet(7.9)));
    println!("{:?}", chain([3, 1], vec![2, 3]));
}

// === on async methods, streams of futures and pinned objects
use std::{fmt::Display, future::Future, pin::Pin, time::Duration};
trait Service<Req> where Req: Send { type Fut: Future<Output = Result<Self::Ok, Self::Err>>; type Ok; type Err; fn call(&self, r: Req) -> Self::Fut; }
struct Fun<F>(F);
impl<F, Fut, Req, T, E> Service<Req> for Fun<F> where F: Fn(Req) -> Fut, Fut: Future<Output = Result<T, E>>, Req: Send { type Fut = Fut; type Ok = T; type Err = E; fn call(&self, r: Req) -> Fut { (self.0)(r) } }
async fn run<S, R>(s: &S, rs: impl IntoIterator<Item = R>) -> String where S: Service<R>, S::Ok: Display, S::Err: Display, R: Send { let mut out = String::new(); for r in rs { match s.call(r).await { Ok(v) => out += &format!("{v};"), Err(e) => out += &format!("!{e};") } } out }
fn boxed<'a, F>(f: F) -> Pin<Box<dyn Future<Output = F::Output> + Send + 'a>> where F: Future + Send + 'a { Box::pin(f) }
struct W<T>(T);
impl<T> W<T> where T: Clone + Send + 'static { async fn twice<U>(&self) -> (U, U) where U: From<T> { tokio::time::sleep(Duration::from_millis(1)).await; (self.0.clone().into(), self.0.clone().into()) } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{}", run(&Fun(|n: u8| async move { n.checked_sub(1).ok_or("zero") }), [2, 0, 1]).await);
    println!("{} {:?}", boxed(async { 5 }).await, W('c').twice::<String>().await);
}

// === the standard library's ways of saying it in one's own extension traits
use std::borrow::Borrow; use std::collections::HashMap; use std::hash::{BuildHasher, Hash};
trait GetOr<K, V> { fn get_or<'a, Q>(&'a self, k: &Q, d: &'a V) -> &'a V where K: Borrow<Q>, Q: Hash + Eq + ?Sized; }
impl<K, V, S> GetOr<K, V> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher { fn get_or<'a, Q>(&'a self, k: &Q, d: &'a V) -> &'a V where K: Borrow<Q>, Q: Hash + Eq + ?Sized { self.get(k).unwrap_or(d) } }
trait IterExt: Iterator { fn counts(self) -> Vec<(Self::Item, usize)> where Self: Sized, Self::Item: Ord { let mut v: Vec<_> = self.collect(); v.sort(); let mut o: Vec<(Self::Item, usize)> = vec![]; for x in v { match o.last_mut() { Some((y, n)) if *y == x => *n += 1, _ => o.push((x, 1)) } } o }
    fn to<B>(self) -> B where B: FromIterator<Self::Item>, Self: Sized { self.collect() } }
impl<T> IterExt for T where T: Iterator + ?Sized {}
fn read<T>(s: &str) -> Result<Vec<T>, T::Err> where T: std::str::FromStr { s.split(',').map(str::parse).collect() }
fn bad<T>(s: &str) -> String where T: std::str::FromStr, <T as std::str::FromStr>::Err: std::fmt::Display { s.parse::<T>().err().map_or(String::new(), |e| e.to_string()) }
fn main() {
    let m = HashMap::from([(String::from("a"), 1)]); println!("{} {}", m.get_or("a", &0), m.get_or("b", &9));
    println!("{:?} {}", "banana".chars().counts(), ['x', 'y'].iter().to::<String>());
    println!("{:?} {:?} {} {}", read::<u8>("1,2"), read::<bool>("true,1").is_err(), bad::<u8>("256"), bad::<char>("ab"));
}
