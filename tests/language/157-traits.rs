// === associated types and consts, defaults
use std::collections::HashMap;
use std::fmt::{self, Debug, Display};
trait Store {
    type Key: Ord + Clone + Debug;
    type Val: Default;
    const CAP: usize = 2;
    fn put(&mut self, k: Self::Key, v: Self::Val) -> Option<Self::Val>;
    fn keys(&self) -> Vec<Self::Key>;
    fn full(&self) -> bool {
        self.keys().len() >= Self::CAP
    }
    fn put_default(&mut self, k: Self::Key) -> bool {
        if self.full() {
            false
        } else {
            self.put(k, Default::default());
            true
        }
    }
}
#[derive(Default)]
struct A(std::collections::BTreeMap<String, i32>);
impl Store for A {
    type Key = String;
    type Val = i32;
    fn put(&mut self, k: String, v: i32) -> Option<i32> {
        self.0.insert(k, v)
    }
    fn keys(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }
}
struct B(Vec<(u8, String)>);
impl Store for B {
    type Key = u8;
    type Val = String;
    const CAP: usize = 1;
    fn put(&mut self, k: Self::Key, v: Self::Val) -> Option<Self::Val> {
        let old = self.0.iter().position(|e| e.0 == k).map(|i| self.0.remove(i).1);
        self.0.push((k, v));
        old
    }
    fn keys(&self) -> Vec<u8> {
        self.0.iter().map(|e| e.0).collect()
    }
}
fn fill<S: Store>(s: &mut S, ks: impl IntoIterator<Item = S::Key>) -> String
where
    S::Val: PartialEq,
{
    let mut r = String::new();
    for k in ks {
        let ok = s.put_default(k.clone());
        r += &format!("{k:?}={ok} ");
    }
    r + &S::CAP.to_string()
}
fn main() {
    let mut a = A::default();
    println!("{}", fill(&mut a, ["x", "y", "z"].map(String::from)));
    let mut b = B(vec![]);
    println!("{} {:?}", fill(&mut b, 1..3), b.put(1, "q".into()));
    let _: HashMap<(), ()> = HashMap::new();
    println!("{}", <A as Store>::CAP + B::CAP);
    let _f: fn(&dyn Display, &mut fmt::Formatter) -> fmt::Result = |d, f| d.fmt(f);
}

// === supertraits and diamond
use std::fmt::{self, Display};
trait Named {
    fn name(&self) -> String {
        "anon".into()
    }
}
trait Aged {
    fn age(&self) -> u32;
}
trait Person: Named + Aged {
    fn intro(&self) -> String {
        format!("{} is {}", self.name(), self.age())
    }
}
trait Employee: Person + Display
where
    Self: Sized,
{
    fn card(&self) -> String {
        format!("[{self}] {}", self.intro())
    }
    fn older<T: Person>(&self, o: &T) -> bool {
        self.age() > o.age()
    }
}
struct E(u32);
struct F;
impl Named for E {
    fn name(&self) -> String {
        format!("E{}", self.0)
    }
}
impl Aged for E {
    fn age(&self) -> u32 {
        self.0 * 10
    }
}
impl Person for E {}
impl Employee for E {}
impl Display for E {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("ee")
    }
}
impl Named for F {}
impl Aged for F {
    fn age(&self) -> u32 {
        5
    }
}
impl Person for F {
    fn intro(&self) -> String {
        format!("F! {}", Named::name(self))
    }
}
fn all(ps: &[Box<dyn Person>]) {
    for p in ps {
        println!("{}", p.intro());
        let a: &dyn Aged = p.as_ref();
        let n: &dyn Named = &**p;
        println!("{} {}", a.age(), n.name());
    }
}
fn main() {
    all(&[Box::new(E(3)), Box::new(F)]);
    println!("{} {}", E(4).card(), E(4).older(&F));
}

// === blanket impls and extension traits
trait Ext: Iterator {
    fn every(self, n: usize) -> Every<Self>
    where
        Self: Sized,
    {
        Every { it: self, n }
    }
    fn total<S>(self) -> S
    where
        Self: Sized,
        S: std::iter::Sum<Self::Item>,
    {
        self.sum()
    }
}
impl<I: Iterator + ?Sized> Ext for I {}
struct Every<I> {
    it: I,
    n: usize,
}
impl<I: Iterator> Iterator for Every<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        let r = self.it.next();
        for _ in 1..self.n {
            self.it.next();
        }
        r
    }
}
trait Shout {
    fn shout(&self) -> String;
}
impl<T: AsRef<str> + ?Sized> Shout for T {
    fn shout(&self) -> String {
        self.as_ref().to_uppercase() + "!"
    }
}
trait Pipe: Sized {
    fn pipe<R>(self, f: impl FnOnce(Self) -> R) -> R {
        f(self)
    }
    fn tap(self, f: impl FnOnce(&Self)) -> Self {
        f(&self);
        self
    }
}
impl<T> Pipe for T {}
fn main() {
    println!("{:?} {}", (0..10).every(3).collect::<Vec<_>>(), vec![1.5, 2.5].into_iter().every(1).total::<f64>());
    println!("{} {}", "a".shout(), String::from("b").shout());
    println!("{}", 3.pipe(|x| x + 1).tap(|x| println!("tap {x}")).pipe(|x| x.to_string() + "s"));
    let b: Box<dyn Iterator<Item = i32>> = Box::new(1..4);
    println!("{}", b.total::<i32>());
}

// === generic traits with multiple impls
trait Conv<T> {
    fn conv(&self) -> T;
}
struct M(f64);
impl Conv<i32> for M {
    fn conv(&self) -> i32 {
        self.0 as i32
    }
}
impl Conv<String> for M {
    fn conv(&self) -> String {
        format!("{:.1}", self.0)
    }
}
impl<T> Conv<Vec<T>> for M
where
    M: Conv<T>,
{
    fn conv(&self) -> Vec<T> {
        vec![self.conv(), self.conv()]
    }
}
fn get<T>(m: &impl Conv<T>) -> T {
    m.conv()
}
fn main() {
    let m = M(3.7);
    let i: i32 = m.conv();
    let s: String = m.conv();
    println!("{i} {s} {:?}", get::<Vec<Vec<i32>>>(&m));
    println!("{}", <M as Conv<String>>::conv(&m).len() + Conv::<i32>::conv(&m) as usize);
}

// === static dispatch by marker, associated fn factory
trait Shape {
    const SIDES: u32;
    fn make(size: f64) -> Self
    where
        Self: Sized;
    fn area(&self) -> f64;
    fn name() -> &'static str
    where
        Self: Sized;
}
struct Sq(f64);
struct Tri {
    s: f64,
}
impl Shape for Sq {
    const SIDES: u32 = 4;
    fn make(s: f64) -> Self {
        Sq(s)
    }
    fn area(&self) -> f64 {
        self.0 * self.0
    }
    fn name() -> &'static str {
        "sq"
    }
}
impl Shape for Tri {
    const SIDES: u32 = 3;
    fn make(s: f64) -> Tri {
        Tri { s }
    }
    fn area(&self) -> f64 {
        self.s.powi(2) * 3f64.sqrt() / 4.0
    }
    fn name() -> &'static str {
        "tri"
    }
}
fn build<S: Shape>(n: usize) -> (Vec<S>, String) {
    ((1..=n).map(|i| S::make(i as f64)).collect(), format!("{}x{}", S::name(), S::SIDES))
}
struct Sum<S: Shape>(Vec<S>);
impl<S: Shape> Sum<S> {
    const DOUBLE: u32 = S::SIDES * 2;
    fn total(&self) -> f64 {
        self.0.iter().map(Shape::area).sum()
    }
}
fn main() {
    let (v, n) = build::<Sq>(3);
    println!("{n} {:.2} {}", Sum(v).total(), Sum::<Sq>::DOUBLE);
    let (v, n): (Vec<Tri>, _) = build(2);
    println!("{n} {:.3} {}", Sum(v).total(), Sum::<Tri>::DOUBLE);
}

// === operator traits on values and references
use std::ops::*;
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct V2 {
    x: f64,
    y: f64,
}
impl Add for V2 {
    type Output = V2;
    fn add(self, o: V2) -> V2 {
        V2 { x: self.x + o.x, y: self.y + o.y }
    }
}
impl<'a> Add<&'a V2> for &V2 {
    type Output = V2;
    fn add(self, o: &V2) -> V2 {
        *self + *o
    }
}
impl Sub for V2 {
    type Output = V2;
    fn sub(self, o: V2) -> V2 {
        V2 { x: self.x - o.x, y: self.y - o.y }
    }
}
impl Mul<f64> for V2 {
    type Output = V2;
    fn mul(self, k: f64) -> V2 {
        V2 { x: self.x * k, y: self.y * k }
    }
}
impl Mul<V2> for f64 {
    type Output = V2;
    fn mul(self, v: V2) -> V2 {
        v * self
    }
}
impl Mul for V2 {
    type Output = f64;
    fn mul(self, o: V2) -> f64 {
        self.x * o.x + self.y * o.y
    }
}
impl Neg for V2 {
    type Output = Self;
    fn neg(self) -> Self {
        -1.0 * self
    }
}
impl AddAssign for V2 {
    fn add_assign(&mut self, o: V2) {
        self.x += o.x;
        self.y += o.y;
    }
}
impl MulAssign<f64> for V2 {
    fn mul_assign(&mut self, k: f64) {
        *self = *self * k;
    }
}
impl Index<usize> for V2 {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        match i {
            0 => &self.x,
            1 => &self.y,
            _ => panic!("index {i}"),
        }
    }
}
impl IndexMut<usize> for V2 {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        if i == 0 {
            &mut self.x
        } else {
            &mut self.y
        }
    }
}
impl std::iter::Sum for V2 {
    fn sum<I: Iterator<Item = V2>>(it: I) -> V2 {
        it.fold(V2::default(), |a, b| a + b)
    }
}
impl<'a> std::iter::Sum<&'a V2> for V2 {
    fn sum<I: Iterator<Item = &'a V2>>(it: I) -> V2 {
        it.copied().sum()
    }
}
fn lerp<T>(a: T, b: T, t: f64) -> T
where
    T: Copy + Add<Output = T> + Sub<Output = T> + Mul<f64, Output = T>,
{
    a + (b - a) * t
}
fn dot<T: Mul<Output = R> + Copy, R: Add<Output = R> + Default>(a: &[T], b: &[T]) -> R {
    a.iter().zip(b).fold(R::default(), |s, (&x, &y)| s + x * y)
}
fn main() {
    let a = V2 { x: 1.0, y: 2.0 };
    let mut b = 2.0 * a;
    b += a;
    b *= 0.5;
    b[1] += 10.0;
    println!("{b:?} {} {} {:?}", a * b, b[0], -a);
    println!("{:?} {:?}", &a + &b, lerp(a, b, 0.5));
    println!("{} {:?} {:?}", dot(&[1, 2], &[3, 4]), [a, b].iter().sum::<V2>(), dot(&[a], &[b]));
    println!("{:?}", vec![a, a].into_iter().sum::<V2>());
}

// === deref, index, into iterator
use std::ops::{Deref, DerefMut, Index, Range, RangeFrom};
#[derive(Default, Clone)]
struct Names {
    v: Vec<String>,
    log: Vec<&'static str>,
}
impl Deref for Names {
    type Target = Vec<String>;
    fn deref(&self) -> &Vec<String> {
        &self.v
    }
}
impl DerefMut for Names {
    fn deref_mut(&mut self) -> &mut Vec<String> {
        self.log.push("mut");
        &mut self.v
    }
}
impl Index<&str> for Names {
    type Output = String;
    fn index(&self, k: &str) -> &String {
        self.v.iter().find(|s| s.starts_with(k)).expect("no such")
    }
}
impl Index<Range<usize>> for Names {
    type Output = [String];
    fn index(&self, r: Range<usize>) -> &[String] {
        &self.v[r]
    }
}
impl Index<RangeFrom<usize>> for Names {
    type Output = [String];
    fn index(&self, r: RangeFrom<usize>) -> &[String] {
        &self.v[r]
    }
}
impl<S: Into<String>> Extend<S> for Names {
    fn extend<I: IntoIterator<Item = S>>(&mut self, i: I) {
        for s in i {
            self.v.push(s.into());
        }
    }
}
impl<S: Into<String>> FromIterator<S> for Names {
    fn from_iter<I: IntoIterator<Item = S>>(i: I) -> Self {
        let mut n = Names::default();
        n.extend(i);
        n
    }
}
impl IntoIterator for Names {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;
    fn into_iter(self) -> Self::IntoIter {
        self.v.into_iter()
    }
}
impl<'a> IntoIterator for &'a Names {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.v.iter()
    }
}
impl<'a> IntoIterator for &'a mut Names {
    type Item = &'a mut String;
    type IntoIter = std::slice::IterMut<'a, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.v.iter_mut()
    }
}
fn main() {
    let mut n: Names = ["ann", "bob", "cy"].into_iter().collect();
    n.push("dan".into());
    n.v[0].push('!');
    println!("{} {} {:?} {:?}", n.len(), n["b"].clone(), &n[1..3], &n[2..]);
    for s in &mut n {
        s.insert(0, '.');
    }
    for s in &n {
        print!("{s} ");
    }
    println!("{:?} {}", n.log, n.iter().any(|s| s == ".cy"));
    n.extend(vec![String::from("z")]);
    println!("{}", n.into_iter().map(|s| s.len()).sum::<usize>());
}

// === dyn traits with generics methods and object safety
trait Visitor {
    fn num(&mut self, n: i64);
    fn bin(&mut self, op: char, l: &dyn Node, r: &dyn Node);
}
trait Node {
    fn accept(&self, v: &mut dyn Visitor);
    fn boxed(self) -> Box<dyn Node>
    where
        Self: Sized + 'static,
    {
        Box::new(self)
    }
    fn kind(&self) -> &'static str {
        "node"
    }
    fn generic<T>(&self, t: T) -> T
    where
        Self: Sized,
    {
        t
    }
}
struct Num(i64);
struct Bin(char, Box<dyn Node>, Box<dyn Node>);
impl Node for Num {
    fn accept(&self, v: &mut dyn Visitor) {
        v.num(self.0)
    }
    fn kind(&self) -> &'static str {
        "num"
    }
}
impl Node for Bin {
    fn accept(&self, v: &mut dyn Visitor) {
        v.bin(self.0, &*self.1, self.2.as_ref())
    }
}
#[derive(Default)]
struct Eval(Vec<i64>);
impl Visitor for Eval {
    fn num(&mut self, n: i64) {
        self.0.push(n)
    }
    fn bin(&mut self, op: char, l: &dyn Node, r: &dyn Node) {
        l.accept(self);
        r.accept(self);
        let (b, a) = (self.0.pop().unwrap(), self.0.pop().unwrap());
        self.0.push(match op {
            '+' => a + b,
            '*' => a * b,
            _ => a - b,
        })
    }
}
struct Print(String);
impl Visitor for Print {
    fn num(&mut self, n: i64) {
        self.0 += &n.to_string()
    }
    fn bin(&mut self, op: char, l: &dyn Node, r: &dyn Node) {
        self.0.push('(');
        l.accept(self);
        self.0.push(op);
        r.accept(self);
        self.0.push(')')
    }
}
impl dyn Node {
    fn eval(&self) -> i64 {
        let mut e = Eval::default();
        self.accept(&mut e);
        e.0[0]
    }
}
fn main() {
    let t = Bin('*', Num(3).boxed(), Bin('-', Num(10).boxed(), Num(4).boxed()).boxed());
    let mut p = Print(String::new());
    t.accept(&mut p);
    let d: &dyn Node = &t;
    println!("{} = {} {} {} {}", p.0, d.eval(), t.kind(), t.1.kind(), t.generic("g"));
}

// === upcasting and Any downcast
use std::any::Any;
use std::fmt::Debug;
use std::rc::Rc;
trait Base: Debug {
    fn id(&self) -> u32;
}
trait Mid: Base {
    fn mid(&self) -> String {
        format!("mid{}", self.id())
    }
}
trait Top: Mid + Any {
    fn top(&self) -> bool;
    fn as_any(&self) -> &dyn Any;
}
#[derive(Debug, Clone, PartialEq)]
struct S(u32);
impl Base for S {
    fn id(&self) -> u32 {
        self.0
    }
}
impl Mid for S {}
impl Top for S {
    fn top(&self) -> bool {
        self.0 > 1
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
fn base(b: &dyn Base) -> u32 {
    b.id()
}
fn own(b: Box<dyn Base>) -> String {
    format!("{b:?}")
}
fn main() {
    let t: Box<dyn Top> = Box::new(S(2));
    println!("{} {} {}", base(&*t), t.mid(), t.top());
    let s: Option<&S> = t.as_any().downcast_ref();
    println!("{s:?} {}", t.as_any().is::<String>());
    let m: Box<dyn Mid> = t;
    println!("{}", m.mid());
    println!("{}", own(m));
    let r: Rc<dyn Top> = Rc::new(S(5));
    let b: Rc<dyn Base> = r.clone();
    println!("{} {}", b.id(), Rc::strong_count(&r));
}

// === closures in trait objects and Fn traits as supertraits
trait Handler: Fn(i32) -> i32 {}
impl<F: Fn(i32) -> i32> Handler for F {}
fn run(h: &dyn Handler, n: i32) -> i32 {
    h(n)
}
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}
fn boxed(n: i32) -> Box<dyn Handler> {
    if n > 0 {
        Box::new(move |x| x + n)
    } else {
        Box::new(|x| -x)
    }
}
fn fold_all(fs: Vec<Box<dyn Fn(i32) -> i32>>) -> impl Fn(i32) -> i32 {
    move |x| fs.iter().fold(x, |a, f| f(a))
}
fn main() {
    println!("{} {}", run(&|x| x * 2, 4), run(&*boxed(3), 4));
    println!("{} {}", boxed(-1)(5), compose(|x: i32| x + 1, |y| format!("<{y}>"))(4));
    println!("{}", fold_all(vec![Box::new(|x| x + 1), Box::new(|x| x * 10), boxed(2)])(1));
}

// === PartialOrd/Ord impl with BinaryHeap and sort
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeSet, BinaryHeap};
#[derive(Debug, PartialEq, Eq, Clone)]
struct Task {
    pri: u32,
    name: String,
}
impl Ord for Task {
    fn cmp(&self, o: &Self) -> Ordering {
        self.pri.cmp(&o.pri).then_with(|| o.name.cmp(&self.name))
    }
}
impl PartialOrd for Task {
    fn partial_cmp(&self, o: &Self) -> Option<Ordering> {
        Some(self.cmp(o))
    }
}
fn largest<T: PartialOrd>(v: &[T]) -> Option<&T> {
    let mut it = v.iter();
    let mut b = it.next()?;
    for x in it {
        if x > b {
            b = x;
        }
    }
    Some(b)
}
fn main() {
    let t = |p, n: &str| Task { pri: p, name: n.into() };
    let mut h: BinaryHeap<_> = [t(1, "a"), t(3, "b"), t(3, "a"), t(2, "z")].into();
    while let Some(Task { pri, name }) = h.pop() {
        print!("{pri}{name} ");
    }
    println!();
    let mut r = BinaryHeap::new();
    for x in [5, 1, 8] {
        r.push(Reverse(x));
    }
    println!("{:?} {:?}", r.pop(), r.peek().map(|Reverse(x)| *x));
    println!("{:?} {:?} {}", largest(&[1.5, 0.2]), largest::<u8>(&[]), t(1, "a") < t(1, "b"));
    let s: BTreeSet<Task> = [t(2, "x"), t(1, "y")].into_iter().collect();
    println!("{:?}", s.first().map(|t| &t.name));
    println!("{:?}", t(5, "q").max(t(6, "r")).name.clone().cmp(&"s".to_string()));
}

// === impl Trait for tuples, arrays, fn pointers, refs, Box
trait Size {
    fn size(&self) -> usize;
}
impl Size for i32 {
    fn size(&self) -> usize {
        4
    }
}
impl Size for str {
    fn size(&self) -> usize {
        self.len()
    }
}
impl<T: Size + ?Sized> Size for &T {
    fn size(&self) -> usize {
        1 + (**self).size()
    }
}
impl<T: Size + ?Sized> Size for Box<T> {
    fn size(&self) -> usize {
        10 + self.as_ref().size()
    }
}
impl<A: Size, B: Size> Size for (A, B) {
    fn size(&self) -> usize {
        self.0.size() + self.1.size()
    }
}
impl<T: Size, const N: usize> Size for [T; N] {
    fn size(&self) -> usize {
        self.iter().map(|x| x.size()).sum::<usize>() + N * 100
    }
}
impl<T: Size> Size for [T] {
    fn size(&self) -> usize {
        self.iter().map(Size::size).sum()
    }
}
impl Size for fn(i32) -> i32 {
    fn size(&self) -> usize {
        self(7) as usize
    }
}
impl Size for () {
    fn size(&self) -> usize {
        0
    }
}
impl<T: Size> Size for Option<T> {
    fn size(&self) -> usize {
        self.as_ref().map_or(0, T::size)
    }
}
impl Size for dyn Fn() -> usize {
    fn size(&self) -> usize {
        self()
    }
}
fn inc(x: i32) -> i32 {
    x + 1
}
fn main() {
    println!("{} {} {}", (1, "abc").size(), [1, 2].size(), [1, 2][..].size());
    println!("{} {} {}", Box::new(5).size(), (inc as fn(i32) -> i32).size(), Some(((), 3)).size());
    let b: Box<dyn Size> = Box::new(((1, 2), Box::new("xy")));
    println!("{}", b.size());
    let f: &dyn Fn() -> usize = &|| 77;
    println!("{}", Size::size(f));
    let x = &&&5;
    println!("{} {}", x.size(), Size::size(&x));
}

// === trait with generic method, assoc fn via T::, HRTB
trait Parser<'a> {
    type Out;
    fn parse(&self, s: &'a str) -> Option<(Self::Out, &'a str)>;
    fn then<P: Parser<'a>>(self, p: P) -> Then<Self, P>
    where
        Self: Sized,
    {
        Then(self, p)
    }
    fn map<F, R>(self, f: F) -> Map<Self, F>
    where
        Self: Sized,
        F: Fn(Self::Out) -> R,
    {
        Map(self, f)
    }
    fn many(self) -> Many<Self>
    where
        Self: Sized,
    {
        Many(self)
    }
}
impl<'a, F, T> Parser<'a> for F
where
    F: Fn(&'a str) -> Option<(T, &'a str)>,
{
    type Out = T;
    fn parse(&self, s: &'a str) -> Option<(T, &'a str)> {
        self(s)
    }
}
struct Then<A, B>(A, B);
impl<'a, A: Parser<'a>, B: Parser<'a>> Parser<'a> for Then<A, B> {
    type Out = (A::Out, B::Out);
    fn parse(&self, s: &'a str) -> Option<(Self::Out, &'a str)> {
        let (a, s) = self.0.parse(s)?;
        let (b, s) = self.1.parse(s)?;
        Some(((a, b), s))
    }
}
struct Map<P, F>(P, F);
impl<'a, P: Parser<'a>, R, F: Fn(P::Out) -> R> Parser<'a> for Map<P, F> {
    type Out = R;
    fn parse(&self, s: &'a str) -> Option<(R, &'a str)> {
        self.0.parse(s).map(|(o, r)| ((self.1)(o), r))
    }
}
struct Many<P>(P);
impl<'a, P: Parser<'a>> Parser<'a> for Many<P> {
    type Out = Vec<P::Out>;
    fn parse(&self, mut s: &'a str) -> Option<(Self::Out, &'a str)> {
        let mut v = vec![];
        while let Some((o, r)) = self.0.parse(s) {
            v.push(o);
            s = r;
        }
        Some((v, s))
    }
}
fn ch<'a>(c: char) -> impl Parser<'a, Out = char> {
    move |s: &'a str| s.strip_prefix(c).map(|r| (c, r))
}
fn num<'a>(s: &'a str) -> Option<(u32, &'a str)> {
    let n = s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len());
    if n == 0 {
        None
    } else {
        Some((s[..n].parse().ok()?, &s[n..]))
    }
}
fn list<'a>() -> impl Parser<'a, Out = Vec<u32>> {
    num.then(ch(',').then(num).map(|(_, n)| n).many()).map(|(h, t)| {
        let mut v = vec![h];
        v.extend(t);
        v
    })
}
fn both<F>(f: F) -> usize
where
    F: for<'x> Fn(&'x str) -> &'x str,
{
    f("abc").len() + f("de").len()
}
fn main() {
    println!("{:?} {:?}", list().parse("1,22,3rest"), ch('x').parse("y"));
    println!("{}", both(|s| &s[1..]));
    let p = ch('(').then(list()).then(ch(')'));
    println!("{:?}", p.parse("(4,5)!"));
}

// === GAT lending and collections family
trait Lend {
    type Item<'a>
    where
        Self: 'a;
    fn next<'a>(&'a mut self) -> Option<Self::Item<'a>>;
}
struct Win<'t, T> {
    s: &'t mut [T],
    i: usize,
    n: usize,
}
impl<'t, T> Lend for Win<'t, T> {
    type Item<'a>
        = &'a mut [T]
    where
        Self: 'a;
    fn next<'a>(&'a mut self) -> Option<&'a mut [T]> {
        let r = self.s.get_mut(self.i..self.i + self.n)?;
        self.i += 1;
        Some(r)
    }
}
trait Family {
    type Of<T>: FromIterator<T> + IntoIterator<Item = T>;
}
struct VecF;
struct DequeF;
impl Family for VecF {
    type Of<T> = Vec<T>;
}
impl Family for DequeF {
    type Of<T> = std::collections::VecDeque<T>;
}
fn squares<F: Family>(n: i32) -> F::Of<i32> {
    (0..n).map(|x| x * x).collect()
}
fn main() {
    let mut a = [1, 2, 3, 4];
    let mut w = Win { s: &mut a, i: 0, n: 2 };
    while let Some(x) = w.next() {
        x[1] += x[0];
    }
    println!("{a:?}");
    println!("{:?} {:?}", squares::<VecF>(4), squares::<DequeF>(3));
}

// === Default generic, From/Into/TryFrom chains
use std::convert::{Infallible, TryFrom, TryInto};
#[derive(Debug, Clone, Copy, PartialEq)]
struct Even(u32);
#[derive(Debug)]
enum Err {
    Odd(u32),
    Parse(std::num::ParseIntError),
}
impl From<std::num::ParseIntError> for Err {
    fn from(e: std::num::ParseIntError) -> Self {
        Err::Parse(e)
    }
}
impl std::fmt::Display for Err {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Odd(n) => write!(f, "{n} is odd"),
            Self::Parse(e) => write!(f, "parse: {e}"),
        }
    }
}
impl std::error::Error for Err {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Err::Parse(e) => Some(e),
            _ => None,
        }
    }
}
impl TryFrom<u32> for Even {
    type Error = Err;
    fn try_from(n: u32) -> Result<Self, Self::Error> {
        if n % 2 == 0 {
            Ok(Even(n))
        } else {
            Err(Err::Odd(n))
        }
    }
}
impl std::str::FromStr for Even {
    type Err = Err;
    fn from_str(s: &str) -> Result<Even, Err> {
        Ok(s.parse::<u32>()?.try_into()?)
    }
}
impl From<Even> for u64 {
    fn from(e: Even) -> u64 {
        e.0.into()
    }
}
fn total<T: Into<u64>>(v: Vec<T>) -> u64 {
    v.into_iter().map(Into::into).sum()
}
fn dynerr(s: &str) -> Result<u64, Box<dyn std::error::Error>> {
    let e: Even = s.parse()?;
    if e.0 > 100 {
        return Err("too big".into());
    }
    if e.0 == 42 {
        Err(format!("no {}", e.0))?
    }
    Ok(e.into())
}
fn main() {
    for s in ["4", "5", "x", "200", "42"] {
        match dynerr(s) {
            Ok(n) => println!("{n}"),
            Err(e) => println!("{e} {}", e.source().is_some()),
        }
    }
    println!("{} {}", total(vec![Even(2), Even(4)]), total(vec![1u8, 2]));
    let r: Result<i8, _> = i8::try_from(300i32);
    println!("{} {:?}", r.is_err(), u8::try_from('a'));
    let x: Result<u32, Infallible> = 5u32.try_into();
    println!("{x:?} {:?}", Even::try_from(3).map_err(|e| e.to_string()));
    let c: char = 65u8.into();
    let s: Box<str> = "q".into();
    let f: f64 = 3i32.into();
    println!("{c}{s}{f:?}{:?}", String::from('z'));
    let o: Option<i32> = 5.into();
    println!("{o:?} {:?}", Vec::from([1, 2]));
}
