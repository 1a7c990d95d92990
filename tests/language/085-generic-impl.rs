// === parameters in another order, repeated, or inside the type
use std::collections::HashMap;
struct Pair<A, B>(A, B);
impl<B, A> Pair<A, B> {
    fn new(a: A, b: B) -> Self {
        Pair(a, b)
    }
    fn flip(self) -> Pair<B, A> {
        Pair::new(self.1, self.0)
    }
}
impl<T> Pair<T, T> {
    fn both(&self) -> [&T; 2] {
        [&self.0, &self.1]
    }
}
impl<T> Pair<Option<T>, Vec<T>> {
    fn push(&mut self) -> usize {
        self.1.extend(self.0.take());
        self.1.len()
    }
}
impl<K, V, const N: usize> Pair<HashMap<K, V>, [K; N]>
where
    K: std::hash::Hash + Eq,
{
    fn lookup(&self) -> [Option<&V>; N] {
        std::array::from_fn(|i| self.0.get(&self.1[i]))
    }
}
fn main() {
    println!("{:?}", Pair::new(1, 2).flip().both());
    let mut p = Pair(Some('x'), vec!['y']);
    println!("{} {} {:?}", p.push(), p.push(), p.1);
    println!("{:?}", Pair(HashMap::from([("a", 1)]), ["a", "b"]).lookup());
    println!("{}", Pair::<u8, &str>::new(1, "q").flip().0);
}

// === blanket impls over traits, references and boxes
use std::fmt::{Debug, Display};
trait Show {
    fn show(&self) -> String;
}
impl<T: Debug> Show for T {
    fn show(&self) -> String {
        format!("{self:?}")
    }
}
trait Ext: Iterator + Sized {
    fn every(self, n: usize) -> Every<Self> {
        Every { it: self, n }
    }
    fn glue(self, sep: &str) -> String
    where
        Self::Item: Display,
    {
        let mut s = String::new();
        self.enumerate().for_each(|(i, x)| s += &format!("{}{x}", if i > 0 { sep } else { "" }));
        s
    }
}
impl<I> Ext for I where I: Iterator {}
struct Every<I> {
    it: I,
    n: usize,
}
impl<I: Iterator> Iterator for Every<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        self.it.nth(self.n - 1)
    }
}
trait Speak {
    fn speak(&self) -> String;
}
impl Speak for i32 {
    fn speak(&self) -> String {
        format!("int {self}")
    }
}
impl<S: Speak + ?Sized> Speak for &S {
    fn speak(&self) -> String {
        format!("&{}", (**self).speak())
    }
}
impl<S: Speak + ?Sized> Speak for Box<S> {
    fn speak(&self) -> String {
        format!("box {}", (**self).speak())
    }
}
impl<S: Speak> Speak for [S] {
    fn speak(&self) -> String {
        self.iter().map(Speak::speak).glue("+")
    }
}
fn main() {
    println!("{} {} {}", 1.show(), "a".show(), Some([()]).show());
    println!("{}", (1..10).every(3).every(2).glue("-"));
    println!("{} | {}", (&&1).speak(), Box::new(&2).speak());
    let b: Box<dyn Speak> = Box::new([1, 2].map(Box::new).map(Some).map(|o| o.unwrap())[0].clone());
    println!("{} | {}", b.speak(), [3, 4][..].speak());
}

// === trait with a type parameter implemented many times for one type
use std::convert::Infallible;
use std::str::FromStr;
#[derive(Debug, PartialEq, Clone)]
struct Text(String);
impl From<&str> for Text {
    fn from(s: &str) -> Self {
        Text(s.to_owned())
    }
}
impl<T: ToString> From<Option<T>> for Text {
    fn from(o: Option<T>) -> Self {
        Text(o.map_or_else(String::new, |t| t.to_string()))
    }
}
impl<'a, T> From<&'a [T]> for Text
where
    &'a T: Into<i64>,
{
    fn from(s: &'a [T]) -> Self {
        Text(s.iter().map(|t| t.into().to_string()).collect())
    }
}
impl<const N: usize> From<[char; N]> for Text {
    fn from(c: [char; N]) -> Self {
        Text(c.iter().collect())
    }
}
impl<T: Into<Text>> Extend<T> for Text {
    fn extend<I: IntoIterator<Item = T>>(&mut self, it: I) {
        for t in it {
            self.0 += &t.into().0;
        }
    }
}
impl<T> FromIterator<T> for Text
where
    Text: Extend<T>,
{
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Text {
        let mut t = Text(String::new());
        t.extend(it);
        t
    }
}
impl FromStr for Text {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<Self, Infallible> {
        Ok(s.into())
    }
}
impl<T: AsRef<str> + ?Sized> PartialEq<T> for Text {
    fn eq(&self, o: &T) -> bool {
        self.0 == o.as_ref()
    }
}
fn main() {
    let t: Text = Some(5).into();
    println!("{t:?} {:?} {:?}", Text::from(['a', 'b']), Text::from(None::<&str>));
    println!("{:?}", ["x", "y"].into_iter().collect::<Text>());
    println!("{:?}", [Some('c'), None].into_iter().collect::<Text>());
    println!("{} {}", t == *"5", Text::from("q") == String::from("q"));
    println!("{:?}", "parsed".parse::<Text>());
}

// === associated types and constants that depend on the parameters
trait Container {
    type Item;
    type Iter<'a>: Iterator<Item = &'a Self::Item>
    where
        Self: 'a;
    const KIND: &'static str;
    const SIZE: Option<usize> = None;
    fn iter(&self) -> Self::Iter<'_>;
}
struct Stack<T, const N: usize>([T; N]);
impl<T, const N: usize> Container for Stack<T, N> {
    type Item = T;
    type Iter<'a> = std::slice::Iter<'a, T> where T: 'a;
    const KIND: &'static str = "stack";
    const SIZE: Option<usize> = Some(N);
    fn iter(&self) -> Self::Iter<'_> {
        self.0.iter()
    }
}
impl<T> Container for Option<T> {
    type Item = T;
    type Iter<'a> = std::option::Iter<'a, T> where T: 'a;
    const KIND: &'static str = "option";
    fn iter(&self) -> Self::Iter<'_> {
        Option::iter(self)
    }
}
fn total<C>(c: &C) -> i64
where
    C: Container,
    C::Item: Copy + Into<i64>,
{
    c.iter().map(|&x| x.into()).sum()
}
struct Sized2<C: Container>(C);
impl<C: Container> Sized2<C> {
    const DOUBLE: usize = match C::SIZE {
        Some(n) => n * 2,
        None => 0,
    };
    fn describe(&self) -> String {
        format!("{} {} {}", C::KIND, Self::DOUBLE, self.0.iter().count())
    }
}
fn main() {
    println!("{} {}", total(&Stack([1i32, 2, 3])), total(&Some(7u8)));
    println!("{} | {}", Sized2(Stack(['a'; 4])).describe(), Sized2(None::<()>).describe());
    println!("{}", Sized2::<Stack<u8, 5>>::DOUBLE + <Stack<(), 1> as Container>::SIZE.unwrap());
}

// === methods with parameters of their own, and turbofish on both
#[derive(Debug, Clone, Default)]
struct Pipe<T>(Vec<T>);
impl<T> Pipe<T> {
    fn map<U, F>(self, f: F) -> Pipe<U>
    where
        F: FnMut(T) -> U,
    {
        Pipe(self.0.into_iter().map(f).collect())
    }
    fn convert<U: From<T>>(self) -> Pipe<U> {
        self.map(U::from)
    }
    fn zip<U>(self, o: impl IntoIterator<Item = U>) -> Pipe<(T, U)> {
        Pipe(self.0.into_iter().zip(o).collect())
    }
    fn collect<C: FromIterator<T>>(self) -> C {
        self.0.into_iter().collect()
    }
    fn try_map<U, E>(self, f: impl Fn(T) -> Result<U, E>) -> Result<Pipe<U>, E> {
        self.0.into_iter().map(f).collect::<Result<_, _>>().map(Pipe)
    }
    fn of<const N: usize>(a: [T; N]) -> Self {
        Pipe(a.into())
    }
}
impl<A, B> Pipe<(A, B)> {
    fn unzip(self) -> (Pipe<A>, Pipe<B>) {
        let (a, b) = self.0.into_iter().unzip();
        (Pipe(a), Pipe(b))
    }
}
impl<T> Pipe<Pipe<T>> {
    fn flat(self) -> Pipe<T> {
        Pipe(self.0.into_iter().flat_map(|p| p.0).collect())
    }
}
fn main() {
    let p = Pipe::of([1u8, 2, 3]);
    println!("{:?} {:?}", p.clone().convert::<u32>().map(|x| x << 8), p.clone().collect::<std::collections::BTreeSet<_>>());
    println!("{:?}", p.clone().zip("abc".chars()).unzip());
    println!("{:?}", Pipe::<Pipe<char>>::of::<2>([Pipe::of(['a']), Pipe(vec!['b', 'c'])]).flat());
    println!("{:?} {:?}", p.clone().try_map(|x| if x < 9 { Ok(x * 2) } else { Err(x) }), p.try_map::<(), _>(|x| Err(x)));
    println!("{:?}", Pipe::<&str>::of(["1", "x"]).try_map(str::parse::<i32>).is_err());
    println!("{:?}", Pipe::<String>::default().0.is_empty());
}

// === impl for tuples, arrays, functions and never-sized types
trait Arity {
    const N: usize;
    fn arity(&self) -> usize {
        Self::N
    }
}
impl Arity for () {
    const N: usize = 0;
}
impl<A> Arity for (A,) {
    const N: usize = 1;
}
impl<A, B> Arity for (A, B) {
    const N: usize = 2;
}
impl<T, const N: usize> Arity for [T; N] {
    const N: usize = N;
}
impl<R> Arity for fn() -> R {
    const N: usize = 100;
}
impl<A, R> Arity for fn(A) -> R {
    const N: usize = 101;
}
trait Call<Args> {
    type Out;
    fn call_with(&self, a: Args) -> Self::Out;
}
impl<F, R, A, B> Call<(A, B)> for F
where
    F: Fn(A, B) -> R,
{
    type Out = R;
    fn call_with(&self, (a, b): (A, B)) -> R {
        self(a, b)
    }
}
impl<F: Fn(A) -> R, R, A> Call<(A,)> for F {
    type Out = R;
    fn call_with(&self, (a,): (A,)) -> R {
        self(a)
    }
}
fn one(n: i32) -> i32 {
    n + 1
}
fn main() {
    println!("{} {} {} {}", ().arity(), (1,).arity(), ("a", 'b').arity(), [0; 7].arity());
    println!("{} {}", (one as fn(i32) -> i32).arity(), (main as fn()).arity());
    println!("{} {}", one.call_with((5,)), (|a: &str, b: usize| a.repeat(b)).call_with(("xy", 2)));
    println!("{}", <[(); 3] as Arity>::N + <(u8, u8)>::N);
}

// === conditional Copy, Clone, Drop-free and operator impls
use std::ops::{Add, Index, IndexMut, Mul, Neg, Sub};
#[derive(Debug, Clone, Copy, PartialEq)]
struct V<T, const N: usize>([T; N]);
impl<T: Add<Output = T> + Copy, const N: usize> Add for V<T, N> {
    type Output = Self;
    fn add(mut self, o: Self) -> Self {
        for (a, b) in self.0.iter_mut().zip(o.0) {
            *a = *a + b;
        }
        self
    }
}
impl<'a, T, const N: usize> Sub<&'a V<T, N>> for &'a V<T, N>
where
    &'a T: Sub<&'a T, Output = T>,
{
    type Output = V<T, N>;
    fn sub(self, o: &'a V<T, N>) -> V<T, N> {
        V(std::array::from_fn(|i| &self.0[i] - &o.0[i]))
    }
}
impl<T, S, const N: usize> Mul<S> for V<T, N>
where
    T: Mul<S> + Copy,
    S: Copy,
{
    type Output = V<T::Output, N>;
    fn mul(self, s: S) -> Self::Output {
        V(self.0.map(|t| t * s))
    }
}
impl<T: Neg<Output = U>, U, const N: usize> Neg for V<T, N> {
    type Output = V<U, N>;
    fn neg(self) -> V<U, N> {
        V(self.0.map(Neg::neg))
    }
}
impl<T, const N: usize, I> Index<I> for V<T, N>
where
    [T]: Index<I>,
{
    type Output = <[T] as Index<I>>::Output;
    fn index(&self, i: I) -> &Self::Output {
        &self.0.as_slice()[i]
    }
}
impl<T, const N: usize, I> IndexMut<I> for V<T, N>
where
    [T]: IndexMut<I>,
{
    fn index_mut(&mut self, i: I) -> &mut Self::Output {
        &mut self.0.as_mut_slice()[i]
    }
}
impl<T: std::iter::Sum<T> + Copy, const N: usize> V<T, N> {
    fn total(&self) -> T {
        self.0.iter().copied().sum()
    }
}
fn main() {
    let (a, b) = (V([1, 2]), V([10, 20]));
    println!("{:?} {:?} {:?} {:?}", a + b, &b - &a, a * 3, -a);
    println!("{:?}", V([1.5, 2.0]) * 2.0 + V([0.25; 2]));
    let mut c = a + b;
    c[0] += 5;
    c[1..][0] = 7;
    println!("{} {:?} {}", c[1], &c[..], c.total());
}

// === impl blocks with trait bounds spelled in every way
use std::fmt::{Debug, Display};
use std::rc::Rc;
struct W<T: ?Sized>(T);
impl<T> W<T>
where
    T: Debug + Clone,
    Vec<T>: Debug,
    for<'a> &'a T: IntoIterator<Item = &'a u8>,
{
    fn a(&self) -> String {
        format!("{:?} {}", vec![self.0.clone()], (&self.0).into_iter().map(|b| *b as u32).sum::<u32>())
    }
}
impl<T: Display + ?Sized> W<T> {
    fn b(&self) -> String {
        format!("{:>5}", &self.0)
    }
}
impl<F> W<F>
where
    F: for<'a> Fn(&'a str) -> &'a str,
{
    fn c(&self, s: &str) -> usize {
        (self.0)(s).len()
    }
}
impl<T: Iterator<Item: Ord>> W<T> {
    fn d(self) -> Option<T::Item> {
        self.0.max()
    }
}
impl<T> W<Rc<T>> {
    fn e<U>(&self) -> Option<U>
    where
        T: AsRef<[U]>,
        U: PartialOrd<U> + Copy + 'static,
    {
        (*self.0).as_ref().iter().copied().reduce(|a, b| if b < a { b } else { a })
    }
}
fn main() {
    println!("{}", W(vec![1u8, 2]).a());
    println!("{} {}", W(1.5).b(), (&W("ab") as &W<&str>).b());
    println!("{} {:?}", W(|s: &str| s.trim().len()).0("  x"), W(str::trim as fn(&str) -> &str).c(" xyz "));
    println!("{:?}", W([3, 1, 2].iter()).d());
    println!("{:?}", W(Rc::new(vec![2.5, 1.5])).e::<f64>());
}

// === drop order with generic Drop impls and PhantomData
use std::fmt::Debug;
struct Loud<T: Debug>(T);
impl<T: Debug> Drop for Loud<T> {
    fn drop(&mut self) {
        println!("drop {:?}", self.0);
    }
}
struct Both<A, B> {
    b: B,
    a: A,
}
impl<A: Debug, B: Debug> Both<Loud<A>, Loud<B>> {
    fn only_a(self) -> Loud<A> {
        self.a
    }
    fn into_parts(self) -> (Loud<B>, Loud<A>) {
        (self.b, self.a)
    }
}
struct OnDrop<F: FnMut()>(F);
impl<F: FnMut()> Drop for OnDrop<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}
fn main() {
    let x = Both { a: Loud(1), b: Loud("b") }.only_a();
    println!("got {}", x.0);
    let _ = Both { a: Loud('p'), b: Loud('q') };
    let (_, a) = Both { a: Loud(2), b: Loud(3) }.into_parts();
    let mut n = 0;
    {
        let _g = OnDrop(|| n += 1);
        let _h = OnDrop(|| println!("h"));
    }
    println!("{n} {}", a.0);
    let _l = Loud(Loud(5).0);
    let v: Vec<Box<dyn Debug>> = vec![Box::new(1)];
    println!("{v:?}");
}

// === Self, nested generics and recursion over types
trait Depth {
    const D: usize;
    fn show(&self) -> String;
}
impl Depth for u8 {
    const D: usize = 0;
    fn show(&self) -> String {
        self.to_string()
    }
}
impl<T: Depth> Depth for Option<T> {
    const D: usize = T::D + 1;
    fn show(&self) -> String {
        match self {
            Some(t) => format!("S({})", t.show()),
            None => "N".into(),
        }
    }
}
impl<T: Depth, U: Depth> Depth for (T, U) {
    const D: usize = if T::D > U::D { T::D } else { U::D };
    fn show(&self) -> String {
        let (a, b) = self;
        format!("<{},{}>", a.show(), b.show())
    }
}
struct Zero;
struct Succ<N>(std::marker::PhantomData<N>);
trait Nat {
    const N: u32;
    type Plus<M: Nat>: Nat;
}
impl Nat for Zero {
    const N: u32 = 0;
    type Plus<M: Nat> = M;
}
impl<N: Nat> Nat for Succ<N> {
    const N: u32 = N::N + 1;
    type Plus<M: Nat> = Succ<N::Plus<M>>;
}
type Two = Succ<Succ<Zero>>;
type Three = Succ<Two>;
fn value<N: Nat>() -> u32 {
    N::N
}
fn main() {
    println!("{}", Some((Some(1u8), (2u8, None::<Option<u8>>))).show());
    println!("{}", <Option<(u8, Option<Option<u8>>)>>::D);
    println!("{} {}", value::<Two>(), value::<<Two as Nat>::Plus<Three>>());
    println!("{}", <<Three as Nat>::Plus<Three> as Nat>::Plus::<Two>::N);
}

// === inherent before trait, by value before by reference, through autoderef
struct M<T>(T);
struct Rc5;
impl Rc5 {
    fn go(&self) -> i32 {
        5
    }
}
trait Get {
    fn get(&self) -> &'static str;
    fn own(self) -> &'static str
    where
        Self: Sized,
    {
        "trait own"
    }
}
impl<T> Get for M<T> {
    fn get(&self) -> &'static str {
        "trait"
    }
}
impl<T> Get for &M<T> {
    fn get(&self) -> &'static str {
        "trait on ref"
    }
    fn own(self) -> &'static str {
        "ref own"
    }
}
impl M<i32> {
    fn get(&self) -> &'static str {
        "inherent i32"
    }
}
impl<T> M<Vec<T>> {
    fn own(&self) -> &'static str {
        "inherent vec"
    }
}
impl<T> std::ops::Deref for M<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
fn main() {
    println!("{} {}", M(1).get(), M('a').get());
    println!("{} {}", (&M(1)).get(), (&M('a')).get());
    println!("{} {} {}", M(1).own(), (&M(1)).own(), M(vec![1]).own());
    println!("{} {}", <M<i32> as Get>::get(&M(1)), Get::get(&&M(1)));
    println!("{} {}", M(M(3)).get(), M(vec![1, 2]).len());
    println!("{} {}", M("abc").to_uppercase(), M(Box::new(M(Rc5))).go());
}

// === generic impls of Iterator, IntoIterator and DoubleEndedIterator
struct Ring<T>(Vec<T>, usize);
impl<T> Ring<T> {
    fn iter(&self) -> Iter<'_, T> {
        Iter { ring: self, from: 0, to: self.0.len() }
    }
}
struct Iter<'a, T> {
    ring: &'a Ring<T>,
    from: usize,
    to: usize,
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        if self.from == self.to {
            return None;
        }
        self.from += 1;
        let Ring(v, at) = self.ring;
        v.get((at + self.from - 1) % v.len())
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.to - self.from, Some(self.to - self.from))
    }
}
impl<T> DoubleEndedIterator for Iter<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        (self.from < self.to).then(|| {
            self.to -= 1;
            &self.ring.0[(self.ring.1 + self.to) % self.ring.0.len()]
        })
    }
}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> IntoIterator for &'a Ring<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
impl<T> IntoIterator for Ring<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(mut self) -> Self::IntoIter {
        self.0.rotate_left(self.1);
        self.0.into_iter()
    }
}
impl<T> FromIterator<T> for Ring<T> {
    fn from_iter<I: IntoIterator<Item = T>>(i: I) -> Self {
        Ring(i.into_iter().collect(), 1)
    }
}
fn main() {
    let r: Ring<_> = "abcd".chars().collect();
    for c in &r {
        print!("{c}");
    }
    println!(" {} {:?}", r.iter().rev().collect::<String>(), r.iter().len());
    let mut it = r.iter();
    println!("{:?} {:?} {:?}", it.next(), it.next_back(), it.rposition(|c| *c == 'c'));
    println!("{:?}", r.into_iter().map(|c| c.to_ascii_uppercase()).collect::<Vec<_>>());
}

// === generic impl of Display, Debug by hand, with forwarded formatting
use std::fmt;
struct Matrix<T, const R: usize, const C: usize>([[T; C]; R]);
impl<T: fmt::Display, const R: usize, const C: usize> fmt::Display for Matrix<T, R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, row) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(";")?;
            }
            for x in row {
                x.fmt(f)?;
                f.write_str(if f.alternate() { "#" } else { "," })?;
            }
        }
        Ok(())
    }
}
struct Hex<T>(T);
impl<T: fmt::LowerHex> fmt::Debug for Hex<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Hex({:#x})", self.0)
    }
}
struct Or<A, B>(Result<A, B>);
impl<A: fmt::Display, B: fmt::Debug> fmt::Display for Or<A, B> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match &self.0 {
            Ok(a) => fmt::Display::fmt(a, f),
            Err(b) => fmt::Debug::fmt(b, f),
        }
    }
}
fn main() {
    let m = Matrix([[1.0, 2.5], [3.25, 4.0]]);
    println!("{m} {m:.1} {m:6.2} {m:#}");
    println!("{:?} {:#?}", Hex(255), [Hex(1u8)]);
    println!("[{:>4}] [{:>6}]", Or::<_, ()>(Ok("a")), Or::<i32, _>(Err("b")));
    println!("{}", Matrix([["a"; 2]; 1]).to_string().len());
}

// === local generic impls inside functions and blocks
fn outer<T: std::fmt::Debug>(t: T) -> String {
    struct In<U>(U);
    impl<U: std::fmt::Debug> In<U> {
        fn go(&self) -> String {
            format!("in {:?}", self.0)
        }
    }
    trait Local {
        fn local(&self) -> usize;
    }
    impl<X> Local for Vec<X> {
        fn local(&self) -> usize {
            self.len() * 10
        }
    }
    format!("{} {}", In(t).go(), vec![1, 2].local())
}
fn main() {
    println!("{}", outer('c'));
    println!("{}", outer(Some("x")));
    let f = |n: i32| {
        struct Acc<T>(T);
        impl<T: Copy + std::ops::Add<Output = T>> Acc<T> {
            fn twice(&self) -> T {
                self.0 + self.0
            }
        }
        Acc(n).twice() + Acc(0.5).twice() as i32
    };
    println!("{}", f(4));
    impl<T> Later<T> {
        fn get(self) -> T {
            self.0
        }
    }
    struct Later<T>(T);
    println!("{}", Later("late").get());
}

// === functions as fields, callbacks and builders
struct Handler<'a, In, Out> {
    name: String,
    run: Box<dyn Fn(In) -> Out + 'a>,
}
impl<'a, In: 'a, Out: 'a> Handler<'a, In, Out> {
    fn new(name: impl Into<String>, run: impl Fn(In) -> Out + 'a) -> Self {
        Self { name: name.into(), run: Box::new(run) }
    }
    fn then<Next: 'a>(self, next: Handler<'a, Out, Next>) -> Handler<'a, In, Next> {
        let Handler { name, run } = self;
        let (n, r) = (next.name, next.run);
        Handler::new(name + ">" + &n, move |x| r(run(x)))
    }
    fn call(&self, x: In) -> Out {
        (self.run)(x)
    }
}
struct Builder<T, F = fn(T) -> T> {
    start: T,
    steps: Vec<F>,
}
impl<T> Builder<T> {
    fn new(start: T) -> Self {
        Builder { start, steps: vec![] }
    }
}
impl<T, F: FnOnce(T) -> T> Builder<T, F> {
    fn step(mut self, f: F) -> Self {
        self.steps.push(f);
        self
    }
    fn build(self) -> T {
        self.steps.into_iter().fold(self.start, |t, f| f(t))
    }
}
fn main() {
    let k = 10;
    let h = Handler::new("len", |s: &str| s.len()).then(Handler::new("times", |n| n * k)).then(Handler::new("show", |n: usize| format!("<{n}>")));
    println!("{} {}", h.name, h.call("abc"));
    println!("{}", Builder::new(5).step(|x| x + 1).step(|x| x * 2).build());
    println!("{}", Builder::new(String::new()).step(|s| s + "a").step(|s| s.clone() + &s).build());
}

// === async methods in a generic impl
use std::future::Future;
struct Repo<S> {
    store: S,
    hits: usize,
}
trait Store {
    type Key;
    type Err: std::fmt::Debug;
    async fn get(&self, k: Self::Key) -> Result<String, Self::Err>;
}
impl<T: ToString, const N: usize> Store for [T; N] {
    type Key = usize;
    type Err = String;
    async fn get(&self, k: usize) -> Result<String, String> {
        tokio::task::yield_now().await;
        <[T]>::get(self, k).map(T::to_string).ok_or_else(|| format!("no {k}"))
    }
}
impl<S: Store> Repo<S>
where
    S::Key: Clone,
{
    async fn twice(&mut self, k: S::Key) -> Result<(String, String), S::Err> {
        self.hits += 2;
        let a = self.store.get(k.clone()).await?;
        Ok((a, self.store.get(k).await?))
    }
    async fn map<R, F, Fut>(&self, k: S::Key, f: F) -> Option<R>
    where
        F: FnOnce(String) -> Fut,
        Fut: Future<Output = R>,
    {
        Some(f(self.store.get(k).await.ok()?).await)
    }
}
#[tokio::main]
async fn main() {
    let mut r = Repo { store: [1.5, 2.5], hits: 0 };
    println!("{:?} {:?}", r.twice(1).await, r.twice(2).await);
    println!("{:?} {}", r.map(0, |s| async move { s.len() }).await, r.hits);
    println!("{:?}", Repo { store: ['x'; 1], hits: 0 }.map(3, |s| std::future::ready(s)).await);
}

// === supertraits, default methods and generic functions meeting
use std::fmt::Debug;
trait Id {
    fn id(&self) -> u32;
}
trait Named: Id {
    fn name(&self) -> String {
        format!("#{}", self.id())
    }
}
trait Entity: Named + Debug + Clone {
    fn pair(&self) -> (Self, String) {
        (self.clone(), self.name())
    }
}
#[derive(Debug, Clone, PartialEq)]
struct E<T>(T);
impl<T: Copy + Into<u32>> Id for E<T> {
    fn id(&self) -> u32 {
        self.0.into() + 1
    }
}
impl<T> Named for E<T> where E<T>: Id {}
impl<X: Named + Debug + Clone> Entity for X {}
impl Id for str {
    fn id(&self) -> u32 {
        self.len() as u32
    }
}
impl<'a> Id for &'a str {
    fn id(&self) -> u32 {
        (**self).id() * 100
    }
}
impl<I: Id + ?Sized> Id for std::rc::Rc<I> {
    fn id(&self) -> u32 {
        (**self).id() + 1000
    }
}
fn all<T: Id + ?Sized>(v: &[&T]) -> u32 {
    v.iter().map(|t| t.id()).sum()
}
fn main() {
    println!("{:?} {:?}", E(4u8).pair(), E('a').name());
    println!("{} {}", all::<str>(&["ab", "c"]), all(&[&"ab", &"c"]));
    println!("{}", std::rc::Rc::<str>::from("xyz").id());
    let v: Vec<Box<dyn Named>> = vec![Box::new(E(1u16)), Box::new(E(true as u8))];
    println!("{:?}", v.iter().map(|n| n.name()).collect::<Vec<_>>());
}

// === statics and counters inside generic impls, and constants per type
use std::sync::atomic::{AtomicUsize, Ordering};
struct Maker<T>(std::marker::PhantomData<T>);
impl<T: Default> Maker<T> {
    fn make() -> (T, usize) {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        (T::default(), COUNT.fetch_add(1, Ordering::Relaxed))
    }
}
trait Info {
    const NAME: &'static str;
    const BITS: u32;
    const MASK: u64 = (1 << Self::BITS) - 1;
}
macro_rules! info {
    ($($t:ident)*) => { $(impl Info for $t { const NAME: &'static str = stringify!($t); const BITS: u32 = $t::BITS; })* };
}
info!(u8 u16 i32);
impl<T: Info, const N: usize> Info for [T; N] {
    const NAME: &'static str = T::NAME;
    const BITS: u32 = T::BITS * N as u32;
}
struct Table<T>(T);
impl<T: Info> Table<T> {
    const ROW: [u32; 3] = [T::BITS, T::BITS * 2, { let mut n = 0; while n * n < T::BITS { n += 1 } n }];
    fn row(&self) -> &'static [u32] {
        &Self::ROW
    }
}
fn main() {
    println!("{:?} {:?} {:?}", Maker::<i32>::make(), Maker::<String>::make(), Maker::<i32>::make());
    println!("{} {} {}", <[u8; 3]>::NAME, <[u8; 3]>::MASK, u16::MASK);
    println!("{:?} {:?}", Table(1i32).row(), Table([1u8; 2]).row());
}

// === a small generic library: a graph with weights
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::ops::Add;
struct Graph<N, W = u32> {
    edges: BTreeMap<N, Vec<(N, W)>>,
}
impl<N: Ord + Clone, W> Default for Graph<N, W> {
    fn default() -> Self {
        Self { edges: BTreeMap::new() }
    }
}
impl<N: Ord + Clone, W: Clone> Graph<N, W> {
    fn edge(mut self, a: N, b: N, w: W) -> Self {
        self.edges.entry(a.clone()).or_default().push((b.clone(), w.clone()));
        self.edges.entry(b).or_default().push((a, w));
        self
    }
}
impl<N: Ord + Clone, W: Ord + Clone + Default + Add<Output = W>> Graph<N, W> {
    fn dist(&self, from: &N) -> BTreeMap<&N, W> {
        let mut best: BTreeMap<&N, W> = BTreeMap::new();
        let mut q = BinaryHeap::from([Reverse((W::default(), self.edges.get_key_value(from).unwrap().0))]);
        while let Some(Reverse((d, n))) = q.pop() {
            if best.contains_key(n) {
                continue;
            }
            q.extend(self.edges[n].iter().map(|(m, w)| Reverse((d.clone() + w.clone(), m))));
            best.insert(n, d);
        }
        best
    }
}
impl<W> Graph<&'static str, W> {
    fn names(&self) -> String {
        self.edges.keys().copied().collect()
    }
}
fn main() {
    let g = Graph::default().edge("a", "b", 4).edge("b", "c", 1).edge("a", "c", 2u32);
    println!("{:?} {}", g.dist(&"a"), g.names());
    let h = Graph::<(i8, i8), u64>::default().edge((0, 0), (0, 1), 1 << 40).edge((0, 1), (1, 1), 1);
    println!("{:?}", h.dist(&(1, 1)).into_values().max());
}

// === lifetimes as parameters, with names reused and left out
struct Words<'a, 'b: 'a> {
    text: &'a str,
    skip: &'b [&'b str],
}
impl<'x, 'y> Words<'x, 'y> {
    fn first(&self) -> Option<&'x str> {
        self.text.split(' ').find(|w| !self.skip.contains(w))
    }
}
impl<'a> Words<'a, 'static> {
    fn fixed(text: &'a str) -> Self {
        Words { text, skip: &["the", "a"] }
    }
}
impl Iterator for Words<'_, '_> {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        let (w, rest) = self.text.split_once(' ')?;
        self.text = rest;
        Some(w.to_string())
    }
}
trait Longest<'a> {
    fn longest(self) -> &'a str;
}
impl<'a, I> Longest<'a> for I
where
    I: IntoIterator<Item = &'a str>,
{
    fn longest(self) -> &'a str {
        self.into_iter().max_by_key(|s| s.len()).unwrap_or("")
    }
}
fn main() {
    let s = String::from("the quick fox");
    let skip = vec!["the", "quick"];
    println!("{:?} {:?}", Words { text: &s, skip: &skip }.first(), Words::fixed(&s).first());
    println!("{:?}", Words::fixed(&s).collect::<Vec<_>>());
    println!("{} {}", s.split(' ').longest(), ["ab", "c"].longest());
}
