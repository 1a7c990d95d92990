// === for every kind of type
use std::collections::HashMap;
use std::rc::Rc;
trait Kind {
    fn kind(&self) -> String;
}
macro_rules! kinds { ($($t:ty => $n:expr),* $(,)?) => { $(impl Kind for $t { fn kind(&self) -> String { $n.into() } })* }; }
kinds! {
    () => "unit", bool => "bool", char => "char", str => "str", String => "String", f32 => "f32", f64 => "f64",
    u8 => "u8", i32 => "i32", u64 => "u64", i128 => "i128", usize => "usize",
    (u8,) => "one", [i32; 2] => "two i32", [u8] => "bytes", fn() -> () => "fn", fn(i32) -> i32 => "fn i32", std::cmp::Ordering => "ordering",
}
impl<T: Kind> Kind for Option<T> {
    fn kind(&self) -> String {
        self.as_ref().map_or("none".into(), |t| format!("some {}", t.kind()))
    }
}
impl<T: Kind, E: Kind> Kind for Result<T, E> {
    fn kind(&self) -> String {
        match self {
            Ok(t) => format!("ok {}", t.kind()),
            Err(e) => format!("err {}", e.kind()),
        }
    }
}
impl<T: Kind> Kind for Vec<T> {
    fn kind(&self) -> String {
        format!("vec of {}", self.first().map_or("nothing".to_string(), Kind::kind))
    }
}
impl<A: Kind, B: Kind> Kind for (A, B) {
    fn kind(&self) -> String {
        format!("({},{})", self.0.kind(), self.1.kind())
    }
}
impl<K, V: Kind> Kind for HashMap<K, V> {
    fn kind(&self) -> String {
        let mut v: Vec<_> = self.values().map(|v| v.kind()).collect();
        v.sort();
        v.join("+")
    }
}
impl<T: Kind + ?Sized> Kind for &T {
    fn kind(&self) -> String {
        format!("&{}", T::kind(self))
    }
}
impl<T: Kind + ?Sized> Kind for &mut T {
    fn kind(&self) -> String {
        format!("&mut {}", (**self).kind())
    }
}
impl<T: Kind + ?Sized> Kind for Box<T> {
    fn kind(&self) -> String {
        format!("box {}", (**self).kind())
    }
}
impl<T: Kind + ?Sized> Kind for Rc<T> {
    fn kind(&self) -> String {
        format!("rc {}", self.as_ref().kind())
    }
}
fn nop() {}
fn show<T: Kind>(t: T) -> String {
    t.kind()
}
fn main() {
    println!("{} {} {} {} {}", ().kind(), true.kind(), 'c'.kind(), "s".kind(), String::new().kind());
    println!("{} {} {} {} {}", 1.5f32.kind(), 1.5.kind(), 1.kind(), 1u64.kind(), 1i128.kind());
    println!("{} {} {} {}", (1u8,).kind(), [1, 2].kind(), b"ab"[..].kind(), (nop as fn()).kind());
    println!("{} {}", Some(Some(1u8)).kind(), None::<bool>.kind());
    println!("{} {}", Ok::<_, ()>('x').kind(), vec![Err::<u8, _>("e")].kind());
    println!("{} {}", (1, ("a", 2.0)).kind(), HashMap::from([(1, 'a'), (2, 'b')]).kind());
    println!("{} {} {}", (&&1).kind(), (&mut 1u8).kind(), Box::new(Rc::new(true)).kind());
    println!("{} {} {}", show("s"), show(&*"s".to_string()), show(Box::<str>::from("b")));
    println!("{}", show((|x: i32| x) as fn(i32) -> i32) + &1.cmp(&2).kind());
    let d: Vec<Box<dyn Kind>> = vec![Box::new(1), Box::new("x"), Box::new(vec![()])];
    println!("{}", d.iter().map(|k| k.kind()).collect::<Vec<_>>().join(", "));
}

// === extension methods on str, slices and iterators
trait StrExt {
    fn title(&self) -> String;
    fn words(&self) -> impl Iterator<Item = &str>;
    fn is_palindrome(&self) -> bool {
        false
    }
}
impl StrExt for str {
    fn title(&self) -> String {
        self.words().map(|w| w[..1].to_uppercase() + &w[1..]).collect::<Vec<_>>().join(" ")
    }
    fn words(&self) -> impl Iterator<Item = &str> {
        self.split(' ').filter(|w| !w.is_empty())
    }
    fn is_palindrome(&self) -> bool {
        self.chars().eq(self.chars().rev())
    }
}
trait SliceExt<T> {
    fn mean(&self) -> Option<f64>
    where
        T: Copy + Into<f64>;
    fn pairs(&self) -> Vec<(&T, &T)>;
    fn bump(&mut self, by: T)
    where
        T: std::ops::AddAssign + Copy;
}
impl<T> SliceExt<T> for [T] {
    fn mean(&self) -> Option<f64>
    where
        T: Copy + Into<f64>,
    {
        (!self.is_empty()).then(|| self.iter().map(|&x| x.into()).sum::<f64>() / self.len() as f64)
    }
    fn pairs(&self) -> Vec<(&T, &T)> {
        self.iter().zip(self.iter().skip(1)).collect()
    }
    fn bump(&mut self, by: T)
    where
        T: std::ops::AddAssign + Copy,
    {
        self.iter_mut().for_each(|x| *x += by);
    }
}
trait IterExt: Iterator {
    fn second(&mut self) -> Option<Self::Item> {
        self.next();
        self.next()
    }
    fn tally(self) -> std::collections::BTreeMap<Self::Item, usize>
    where
        Self: Sized,
        Self::Item: Ord,
    {
        self.fold(Default::default(), |mut m, x| {
            *m.entry(x).or_insert(0) += 1;
            m
        })
    }
}
impl<I: Iterator + ?Sized> IterExt for I {}
fn main() {
    println!("{} {} {}", "the  quick fox".title(), "abba".is_palindrome(), String::from("ab").words().count());
    println!("{:?} {:?}", [1u8, 2].mean(), Vec::<f32>::new().mean());
    let mut v = vec![1, 2, 3];
    v.bump(10);
    v[1..].bump(100);
    println!("{v:?} {:?}", v.pairs());
    println!("{:?} {:?}", (1..5).second(), "hello".chars().tally());
    let d: &mut dyn Iterator<Item = i32> = &mut [7, 8, 9].into_iter();
    println!("{:?} {:?}", d.second(), d.second());
}

// === numbers: constants, static functions and operators through a local trait
trait Num: Copy + PartialOrd + std::ops::Add<Output = Self> + std::ops::Mul<Output = Self> {
    const ZERO: Self;
    const ONE: Self;
    const NAME: &'static str;
    fn of(n: u8) -> Self;
    fn pow_n(self, n: u32) -> Self {
        (0..n).fold(Self::ONE, |a, _| a * self)
    }
}
macro_rules! num {
    ($($t:ident $z:literal $o:literal),+) => { $(impl Num for $t {
        const ZERO: $t = $z;
        const ONE: Self = $o;
        const NAME: &'static str = stringify!($t);
        fn of(n: u8) -> $t { n as _ }
    })+ };
}
num!(u8 0 1, i32 0 1, u64 0 1, f32 0.0 1.0, f64 0.0 1.0);
fn poly<T: Num>(x: T, c: &[T]) -> T {
    c.iter().rev().fold(T::ZERO, |a, &c| a * x + c)
}
fn max<T: Num>(v: impl IntoIterator<Item = T>) -> T {
    v.into_iter().fold(T::ZERO, |a, b| if b > a { b } else { a })
}
fn main() {
    println!("{} {} {}", poly(2, &[1, 2, 3]), poly(0.5, &[1.0, 4.0]), poly(3u64, &[0, 0, 0, 1]));
    println!("{} {} {}", 2u8.pow_n(7), 1.5f32.pow_n(2), u64::of(200).pow_n(8));
    println!("{} {} {}", max([1.5, 0.5]), max(vec![3u8, 9]), <f64 as Num>::NAME.len() + i32::NAME.len());
    println!("{}", i32::ONE + <i32>::ZERO + <i32 as Num>::of(5));
}

// === method resolution: by value, by reference, inherent wins
trait Len {
    fn len(&self) -> usize;
    fn first(&self) -> &'static str {
        "trait first"
    }
    fn take(self) -> String
    where
        Self: Sized,
    {
        "trait take".into()
    }
}
impl Len for Vec<i32> {
    fn len(&self) -> usize {
        1000
    }
}
impl Len for [i32] {
    fn len(&self) -> usize {
        2000
    }
}
impl Len for i32 {
    fn len(&self) -> usize {
        *self as usize
    }
}
impl Len for &'_ i32 {
    fn len(&self) -> usize {
        **self as usize + 100
    }
    fn take(self) -> String {
        format!("ref take {self}")
    }
}
impl<T> Len for Option<T> {
    fn len(&self) -> usize {
        self.iter().len()
    }
}
fn main() {
    let v = vec![1, 2, 3];
    println!("{} {} {}", v.len(), Len::len(&v), <[i32] as Len>::len(&v));
    println!("{} {}", v.first(), <[i32]>::first(&v).unwrap());
    println!("{} {} {}", 5.len(), (&5).len(), (&&5).len());
    println!("{} {}", 5.take(), (&5).take());
    let mut o = Some(1);
    println!("{} {:?} {}", o.len(), o.take(), Len::take(Some('c')));
}

// === From, operators and Index for foreign types with local parameters
use std::collections::BTreeMap;
use std::ops::{Add, Index, Mul, Shl};
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Money(i64);
impl From<Money> for i64 {
    fn from(m: Money) -> i64 {
        m.0
    }
}
impl From<Money> for String {
    fn from(m: Money) -> String {
        format!("${}.{:02}", m.0 / 100, m.0 % 100)
    }
}
impl Mul<Money> for i64 {
    type Output = Money;
    fn mul(self, m: Money) -> Money {
        Money(self * m.0)
    }
}
impl Add<Money> for Option<Money> {
    type Output = Money;
    fn add(self, m: Money) -> Money {
        Money(self.map_or(0, i64::from) + m.0)
    }
}
impl Shl<Money> for Vec<Money> {
    type Output = Self;
    fn shl(mut self, m: Money) -> Self {
        self.push(m);
        self
    }
}
impl Index<Money> for str {
    type Output = str;
    fn index(&self, m: Money) -> &str {
        &self[m.0 as usize..]
    }
}
impl PartialEq<Money> for i64 {
    fn eq(&self, m: &Money) -> bool {
        *self == m.0
    }
}
impl std::iter::Sum<Money> for i64 {
    fn sum<I: Iterator<Item = Money>>(it: I) -> i64 {
        it.map(|m| m.0).sum()
    }
}
impl<'a> Extend<&'a Money> for Total {
    fn extend<I: IntoIterator<Item = &'a Money>>(&mut self, it: I) {
        self.0 += it.into_iter().copied().sum::<i64>();
    }
}
struct Total(i64);
impl FromIterator<Money> for BTreeMap<Money, Total> {
    fn from_iter<I: IntoIterator<Item = Money>>(it: I) -> Self {
        let mut m = BTreeMap::new();
        for x in it {
            m.entry(x).or_insert(Total(0)).extend(&[x]);
        }
        m
    }
}
fn main() {
    println!("{} {}", String::from(Money(1205)), Into::<i64>::into(Money(3)));
    println!("{:?} {:?} {:?}", 3 * Money(50), Some(Money(1)) + Money(2), vec![] << Money(1) << Money(2));
    println!("{} {}", &"abcdef"[Money(4)], 5 == Money(5));
    let m: BTreeMap<Money, Total> = [Money(2), Money(1), Money(2)].into_iter().collect();
    println!("{:?}", m.iter().map(|(k, t)| (k.0, t.0)).collect::<Vec<_>>());
}

// === for functions, closures, tuples of generics and dyn types
use std::fmt::Debug;
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
trait Handler<Args> {
    fn handle(&self, input: &str) -> String;
}
impl<F: Fn() -> R, R: Debug> Handler<()> for F {
    fn handle(&self, _: &str) -> String {
        format!("{:?}", self())
    }
}
impl<F: Fn(A) -> R, A: FromText, R: Debug> Handler<(A,)> for F {
    fn handle(&self, s: &str) -> String {
        format!("{:?}", self(A::from_text(s)))
    }
}
impl<F: Fn(A, B) -> R, A: FromText, B: FromText, R: Debug> Handler<(A, B)> for F {
    fn handle(&self, s: &str) -> String {
        format!("{:?}", self(A::from_text(s), B::from_text(s)))
    }
}
trait FromText {
    fn from_text(s: &str) -> Self;
}
impl FromText for usize {
    fn from_text(s: &str) -> usize {
        s.len()
    }
}
impl FromText for String {
    fn from_text(s: &str) -> String {
        s.to_uppercase()
    }
}
struct Router(Vec<(&'static str, Box<dyn Fn(&str) -> String>)>);
impl Router {
    fn on<A, H: Handler<A> + 'static>(mut self, name: &'static str, h: H) -> Self {
        self.0.push((name, Box::new(move |s| h.handle(s))));
        self
    }
}
trait Describe {
    fn describe(&self) -> String;
}
impl Describe for dyn Debug {
    fn describe(&self) -> String {
        format!("<{self:?}>")
    }
}
impl Describe for dyn Fn(i32) -> i32 {
    fn describe(&self) -> String {
        format!("f(1)={}", self(1))
    }
}
fn nothing() -> u8 {
    9
}
fn main() {
    println!("{}", 5.pipe(|x| x * 2).tap(|x| print!("[{x}] ")).pipe(|x| format!("{x}!")));
    let r = Router(vec![]).on("zero", nothing).on("one", |n: usize| n + 1).on("two", |s: String, n: usize| (n, s));
    for (name, h) in &r.0 {
        println!("{name}: {}", h("abc"));
    }
    println!("{} {}", (&1 as &dyn Debug).describe(), (&(|x| x + 1) as &dyn Fn(i32) -> i32).describe());
}

// === one method for several of a type's references, picked by what is known
struct W<T>(T);
trait Disp { fn d(&self) -> String; } impl<T: std::fmt::Display> Disp for W<T> { fn d(&self) -> String { format!("disp {}", self.0) } }
trait Dbg { fn d(&self) -> String; } impl<T: std::fmt::Debug> Dbg for &W<T> { fn d(&self) -> String { format!("dbg {:?}", self.0) } }
trait It { type I; fn it(self) -> Self::I; } impl<'a, T> It for &'a Vec<T> { type I = &'a T; fn it(self) -> &'a T { &self[0] } } impl<T> It for Vec<T> { type I = T; fn it(mut self) -> T { self.remove(0) } }
trait Size { fn size(&self) -> usize; } impl<T: ?Sized> Size for T { fn size(&self) -> usize { std::mem::size_of_val(self) } }
trait Conv<T> { fn conv(self) -> T; } impl Conv<i64> for i32 { fn conv(self) -> i64 { self.into() } } impl Conv<String> for i32 { fn conv(self) -> String { self.to_string() } } impl<T> Conv<Option<T>> for T { fn conv(self) -> Option<T> { Some(self) } }
trait Chain: Sized { fn pipe<R>(self, f: impl FnOnce(Self) -> R) -> R { f(self) } fn tap(self, f: impl FnOnce(&Self)) -> Self { f(&self); self } } impl<T> Chain for T {}
fn main() {
    println!("{} {}", (&&W("x")).d(), (&&W(vec![1])).d());
    let v = vec![3u8, 4]; println!("{} {}", (&v).it(), v.clone().it());
    println!("{} {} {} {}", 1u8.size(), [0u16; 3][..].size(), "abc".size(), v[..].size());
    let a: i64 = 5.conv(); let s: String = 6.conv(); let o: Option<i32> = 7.conv(); println!("{a} {s} {o:?}");
    println!("{}", 5.pipe(|x| x + 1).tap(|x| print!("<{x}>")).pipe(|x| format!("{x}!"))); println!("{:?}", "b a".split(' ').collect::<Vec<_>>().tap(|v| println!("{}", v.len())).pipe(|mut v| { v.sort(); v }));
    let x: &dyn Fn(&str) -> usize = &str::len; println!("{}", x("abc").pipe(|n| n * 2)); println!("{}", Box::new(4).pipe(|b| *b));
}

// === operators by macros for values, references and numbers on either side
use std::ops::*;
#[derive(Debug, Clone, Copy, PartialEq, Default)] struct V(i32, i32);
macro_rules! op { ($($t:ident $m:ident $o:tt),*) => { $(impl $t for V { type Output = V; fn $m(self, r: V) -> V { V(self.0 $o r.0, self.1 $o r.1) } } impl<'a> $t<&'a V> for &'a V { type Output = V; fn $m(self, r: &V) -> V { *self $o *r } } impl $t<i32> for V { type Output = V; fn $m(self, r: i32) -> V { V(self.0 $o r, self.1 $o r) } } impl $t<V> for i32 { type Output = V; fn $m(self, r: V) -> V { V(self $o r.0, self $o r.1) } })* } }
op!(Add add +, Sub sub -, Mul mul *, Div div /, Rem rem %, BitAnd bitand &, BitOr bitor |, BitXor bitxor ^, Shl shl <<, Shr shr >>);
macro_rules! opa { ($($t:ident $m:ident $o:tt),*) => { $(impl<T> $t<T> for V where V: From<T> { fn $m(&mut self, r: T) { let r = V::from(r); self.0 $o r.0; self.1 $o r.1; } })* } }
opa!(AddAssign add_assign +=, SubAssign sub_assign -=, MulAssign mul_assign *=, ShlAssign shl_assign <<=);
impl From<i32> for V { fn from(n: i32) -> V { V(n, n) } } impl From<(i32, i32)> for V { fn from((a, b): (i32, i32)) -> V { V(a, b) } }
impl Neg for V { type Output = V; fn neg(self) -> V { 0 - self } } impl Not for &V { type Output = (bool, bool); fn not(self) -> (bool, bool) { (self.0 == 0, self.1 == 0) } }
impl PartialEq<i32> for V { fn eq(&self, o: &i32) -> bool { self.0 == *o && self.1 == *o } } impl PartialOrd for V { fn partial_cmp(&self, o: &V) -> Option<std::cmp::Ordering> { (self.0 * self.1).partial_cmp(&(o.0 * o.1)) } } impl PartialOrd<i32> for V { fn partial_cmp(&self, o: &i32) -> Option<std::cmp::Ordering> { self.0.partial_cmp(o) } }
impl std::iter::Sum for V { fn sum<I: Iterator<Item = V>>(i: I) -> V { i.fold(V::default(), |a, b| a + b) } } impl<'a> std::iter::Sum<&'a V> for V { fn sum<I: Iterator<Item = &'a V>>(i: I) -> V { i.copied().sum() } } impl std::iter::Product<i32> for V { fn product<I: Iterator<Item = i32>>(i: I) -> V { i.fold(V(1, 1), |a, b| a * b) } }
impl Mul<V> for &[V] { type Output = Vec<V>; fn mul(self, r: V) -> Vec<V> { self.iter().map(|v| *v * r).collect() } }
fn main() {
    let (a, b) = (V(7, 3), V(2, 5));
    println!("{:?} {:?} {:?} {:?} {:?}", a + b, a - b * 2, 2 * a / b, &a % &b, 100 - a - b);
    println!("{:?} {:?} {:?} {:?}", a & b | V(8, 8), a ^ b, 1 << b, a >> 1 << 2);
    let mut c = a; c += b; c -= 1; c *= (2, 3); c <<= 1; println!("{c:?} {:?} {:?}", -c, !&V(0, 1));
    println!("{} {} {} {:?}", a == 7, V(4, 4) == 4, a < b, a.partial_cmp(&6)); println!("{}", a > 6 && b <= 2);
    println!("{:?} {:?} {:?}", [a, b].iter().sum::<V>(), vec![a, b].into_iter().sum::<V>(), (1..4).product::<V>()); println!("{:?}", &[a, b][..] * b);
    let x = { let mut n = 1; let mut t = || { n *= 2; V(n, n) }; t() + t() * t() }; println!("{x:?}");
    fn sq<T: Mul<Output = T> + Copy>(t: T) -> T { t * t } fn dot<T, U>(a: T, b: T) -> U where for<'x> &'x T: Mul<&'x T, Output = U> { &a * &b } println!("{:?} {:?}", sq(a), dot::<_, V>(a, b)); println!("{}", sq(3) + sq(2));
}

// === on Option and Result: chains of extension methods with bounds of their own
use std::fmt::{Debug, Display};
trait OptExt<T> {
    fn or_log(self, what: &str) -> Option<T>;
    fn is_one(&self) -> bool
    where
        T: PartialEq + From<u8>;
    fn take_or<'a>(&'a mut self, other: &'a mut T) -> &'a mut T;
}
impl<T> OptExt<T> for Option<T> {
    fn or_log(self, what: &str) -> Option<T> {
        if self.is_none() {
            print!("[{what}] ");
        }
        self
    }
    fn is_one(&self) -> bool
    where
        T: PartialEq + From<u8>,
    {
        matches!(self, Some(x) if *x == T::from(1))
    }
    fn take_or<'a>(&'a mut self, other: &'a mut T) -> &'a mut T {
        match self {
            Some(x) => x,
            None => other,
        }
    }
}
trait Context<T> {
    fn context<C: Display>(self, c: C) -> Result<T, String>;
}
impl<T, E: Debug> Context<T> for Result<T, E> {
    fn context<C: Display>(self, c: C) -> Result<T, String> {
        self.map_err(|e| format!("{c}: {e:?}"))
    }
}
impl<T> Context<T> for Option<T> {
    fn context<C: Display>(self, c: C) -> Result<T, String> {
        self.ok_or_else(|| c.to_string())
    }
}
fn parse(s: &str) -> Result<u8, String> {
    let n: u8 = s.strip_prefix('#').context("no mark")?.parse::<u8>().context(format_args!("bad {s}"))?;
    n.checked_sub(1).or_log("zero").context('z')
}
fn main() {
    println!("{:?} {:?} {:?} {:?}", parse("#5"), parse("5"), parse("#a").is_err(), parse("#0"));
    println!("{} {} {}", Some(1u64).is_one(), Some(1.5).is_one(), None::<i32>.is_one());
    let (mut a, mut b) = (Some(1), 2);
    *a.take_or(&mut b) += 10;
    *None.take_or(&mut b) += 20;
    println!("{a:?} {b}");
}

// === associated types and constants given to foreign types
trait Container {
    type Item;
    const KIND: &'static str;
    fn items(self) -> Vec<Self::Item>;
    fn first(self) -> Option<Self::Item>
    where
        Self: Sized,
    {
        self.items().into_iter().next()
    }
}
impl<T> Container for Vec<T> {
    type Item = T;
    const KIND: &'static str = "vec";
    fn items(self) -> Vec<T> {
        self
    }
}
impl Container for &str {
    type Item = char;
    const KIND: &'static str = "str";
    fn items(self) -> Vec<char> {
        self.chars().collect()
    }
}
impl<A: Clone, const N: usize> Container for &[A; N] {
    type Item = A;
    const KIND: &'static str = if N == 0 { "empty" } else { "array" };
    fn items(self) -> Vec<A> {
        self.to_vec()
    }
}
impl<C: Container> Container for Box<C> {
    type Item = C::Item;
    const KIND: &'static str = C::KIND;
    fn items(self) -> Vec<C::Item> {
        (*self).items()
    }
}
impl<T> Container for (T, T) {
    type Item = T;
    const KIND: &'static str = "pair";
    fn items(self) -> Vec<T> {
        vec![self.0, self.1]
    }
}
fn describe<C: Container>(c: C) -> String
where
    C::Item: std::fmt::Debug,
{
    format!("{} {:?}", C::KIND, c.items())
}
fn sum<C>(c: C) -> i32
where
    C: Container<Item = i32>,
{
    c.items().iter().sum()
}
fn main() {
    println!("{} {} {}", describe(vec![1]), describe("ab"), describe(&[true]));
    println!("{} {} {}", describe(&[0u8; 0]), describe(Box::new(("x", "y"))), <Box<&str>>::KIND);
    println!("{} {} {}", sum((1, 2)), sum(Box::new(vec![3, 4])), sum(&[5, 6]));
    println!("{:?} {:?}", "".first(), Container::first(vec!['q']));
}

// === static functions called through the foreign type's name, its alias and Self
use std::collections::HashMap;
trait Make {
    fn make(n: usize) -> Self;
    fn pair() -> (Self, Self)
    where
        Self: Sized,
    {
        (Self::make(1), Self::make(2))
    }
}
impl Make for String {
    fn make(n: usize) -> Self {
        Self::from("x").repeat(n)
    }
}
impl Make for usize {
    fn make(n: Self) -> Self {
        n * Self::BITS as Self
    }
}
impl<T: Make> Make for Vec<T> {
    fn make(n: usize) -> Self {
        (0..n).map(T::make).collect()
    }
}
impl<T: Make, const N: usize> Make for [T; N] {
    fn make(n: usize) -> Self {
        std::array::from_fn(|i| T::make(i + n))
    }
}
impl<K: Make + Eq + std::hash::Hash, V: Make> Make for HashMap<K, V> {
    fn make(n: usize) -> Self {
        Self::from([(K::make(n), V::make(n))])
    }
}
impl Make for () {
    fn make(_: usize) {}
}
impl Make for fn(u8) -> u8 {
    fn make(_: usize) -> Self {
        |x| x + 1
    }
}
type Table = HashMap<String, Vec<String>>;
fn main() {
    println!("{:?} {:?}", String::make(2), usize::make(1) % 32);
    println!("{:?} {:?}", Vec::<String>::make(3), <[String; 2]>::make(1));
    println!("{:?} {:?}", Table::make(2), <()>::make(1));
    let (a, b): (String, _) = Make::pair();
    let v: Vec<[String; 1]> = Make::make(2);
    println!("{a} {b} {v:?} {}", <fn(u8) -> u8>::make(0)(4));
    println!("{:?}", <Vec<_> as Make>::pair() as (Vec<()>, _));
}

// === foreign traits for foreign types through a local parameter or a local wrapper
use std::borrow::Cow;
use std::ops::{Add, AddAssign, Mul, Not, Shl};
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct M(f64);
impl Mul<M> for f64 {
    type Output = M;
    fn mul(self, m: M) -> M {
        M(self * m.0)
    }
}
impl Mul<&M> for &f64 {
    type Output = M;
    fn mul(self, m: &M) -> M {
        *self * *m
    }
}
impl Add<M> for &str {
    type Output = String;
    fn add(self, m: M) -> String {
        format!("{self}{}m", m.0)
    }
}
impl AddAssign<M> for String {
    fn add_assign(&mut self, m: M) {
        self.push_str(&("+" + m));
    }
}
impl<T> Shl<M> for Vec<T>
where
    T: From<M>,
{
    type Output = Self;
    fn shl(mut self, m: M) -> Self {
        self.push(m.into());
        self
    }
}
impl From<M> for f64 {
    fn from(m: M) -> f64 {
        m.0
    }
}
impl PartialEq<M> for i32 {
    fn eq(&self, m: &M) -> bool {
        *self as f64 == m.0
    }
}
impl PartialOrd<M> for i32 {
    fn partial_cmp(&self, m: &M) -> Option<std::cmp::Ordering> {
        (*self as f64).partial_cmp(&m.0)
    }
}
impl Extend<M> for M {
    fn extend<I: IntoIterator<Item = M>>(&mut self, it: I) {
        it.into_iter().for_each(|m| self.0 += m.0);
    }
}
impl FromIterator<M> for Box<M> {
    fn from_iter<I: IntoIterator<Item = M>>(it: I) -> Self {
        let mut m = Box::new(M(0.0));
        m.extend(it);
        m
    }
}
impl std::iter::Sum<M> for f64 {
    fn sum<I: Iterator<Item = M>>(it: I) -> f64 {
        it.map(f64::from).sum()
    }
}
impl<'a> From<M> for Cow<'a, str> {
    fn from(m: M) -> Self {
        Cow::Owned("c" + m)
    }
}
impl Not for M {
    type Output = bool;
    fn not(self) -> bool {
        self.0 == 0.0
    }
}
fn main() {
    println!("{:?} {:?} {}", 2.0 * M(1.5), &2.0 * &M(4.0), "d=" + M(1.0));
    let mut s = String::from("s");
    s += M(2.0);
    s += "!";
    println!("{s} {:?} {}", vec![1.0] << M(2.0) << M(3.0), 3 == M(3.0) && 2 < M(3.0));
    println!("{:?} {}", [M(1.0), M(2.0)].into_iter().collect::<Box<M>>(), [M(1.0), M(2.0)].into_iter().sum::<f64>());
    println!("{} {}", Cow::from(M(5.0)), !M(0.0));
    println!("{} {}", 1.0 + f64::from(M(1.0)), 2.0 * 3.0);
}

// === a local trait's objects made of foreign types, with supertraits
use std::any::Any;
use std::fmt::Display;
use std::rc::Rc;
trait Shape: Display {
    fn area(&self) -> u32 {
        self.to_string().len() as u32
    }
    fn boxed(self) -> Box<dyn Shape>
    where
        Self: Sized + 'static,
    {
        Box::new(self)
    }
    fn any(&self) -> &dyn Any;
}
impl Shape for i32 {
    fn area(&self) -> u32 {
        self.unsigned_abs()
    }
    fn any(&self) -> &dyn Any {
        self
    }
}
impl Shape for &'static str {
    fn any(&self) -> &dyn Any {
        self
    }
}
impl Shape for String {
    fn any(&self) -> &dyn Any {
        self
    }
}
impl<T: Shape + ?Sized + 'static> Shape for Rc<T> {
    fn area(&self) -> u32 {
        T::area(self) * 100
    }
    fn any(&self) -> &dyn Any {
        (**self).any()
    }
}
impl Shape for Box<dyn Shape> {
    fn area(&self) -> u32 {
        (**self).area() + 1000
    }
    fn any(&self) -> &dyn Any {
        self.as_ref().any()
    }
}
fn total(v: &[&dyn Shape]) -> u32 {
    v.iter().map(|s| s.area()).sum()
}
fn gen(s: &impl Shape) -> u32 {
    s.area()
}
fn main() {
    let all: Vec<Box<dyn Shape>> = vec![(-7).boxed(), "four".boxed(), Rc::new(String::from("abc")).boxed(), 1.boxed().boxed()];
    println!("{:?}", all.iter().map(|s| (s.area(), s.to_string())).collect::<Vec<_>>());
    println!("{:?}", all.iter().map(|s| s.any().is::<i32>()).collect::<Vec<_>>());
    println!("{:?}", all.iter().filter_map(|s| s.any().downcast_ref::<&str>()).collect::<Vec<_>>());
    println!("{} {}", total(&[&1, &"ab", all[0].as_ref()]), gen(&all[0]));
    let r: Rc<dyn Shape> = Rc::new(5);
    println!("{} {}", r.area(), Rc::new(r.clone()).area());
}

// === names that clash: two traits on one type, inherent methods, generics' bounds and shadowing by scope
mod a {
    pub trait Name {
        fn name(&self) -> &'static str {
            "a"
        }
        fn len(&self) -> i32 {
            -1
        }
    }
    impl<T: ?Sized> Name for T {}
}
mod b {
    pub trait Name {
        fn name(self) -> String;
    }
    impl Name for &str {
        fn name(self) -> String {
            format!("b{self}")
        }
    }
    impl Name for u8 {
        fn name(self) -> String {
            "b8".into()
        }
    }
}
fn only_a() -> String {
    use a::Name;
    format!("{} {} {}", "x".name(), 1u8.name(), "abc".len())
}
fn only_b() -> String {
    use b::Name;
    "x".name() + &1.name()
}
fn both() -> String {
    use a::Name as _;
    use b::Name;
    format!("{} {} {}", a::Name::name("x"), <&str as Name>::name("y"), true.name())
}
fn by_bound<T: b::Name>(t: T) -> String {
    t.name()
}
fn main() {
    println!("{} | {} | {}", only_a(), only_b(), both());
    println!("{} {}", by_bound("z"), a::Name::len("abc"));
    println!("{}", {
        trait Local {
            fn name(&self) -> u8;
        }
        impl Local for i64 {
            fn name(&self) -> u8 {
                *self as u8
            }
        }
        300i64.name()
    });
}

// === generic traits: one type with several arguments, chosen by what is wanted
trait To<T> {
    fn to(&self) -> T;
}
impl To<String> for i32 {
    fn to(&self) -> String {
        format!("s{self}")
    }
}
impl To<f64> for i32 {
    fn to(&self) -> f64 {
        *self as f64 / 2.0
    }
}
impl<T> To<Vec<T>> for i32
where
    i32: To<T>,
{
    fn to(&self) -> Vec<T> {
        (0..*self).map(|i| i.to()).collect()
    }
}
impl<T: To<U>, U> To<Option<U>> for [T] {
    fn to(&self) -> Option<U> {
        self.last().map(To::to)
    }
}
fn want<T>(x: impl To<T>) -> T {
    x.to()
}
trait Eat<Food = String> {
    fn eat(&mut self, f: Food) -> usize;
}
impl Eat for Vec<String> {
    fn eat(&mut self, f: String) -> usize {
        self.push(f);
        self.len()
    }
}
impl Eat<char> for Vec<String> {
    fn eat(&mut self, f: char) -> usize {
        self.eat(f.to_string()) * 10
    }
}
fn main() {
    let (s, f): (String, f64) = (3.to(), 3.to());
    println!("{s} {f} {:?}", want::<Vec<f64>>(3));
    let n: (Vec<String>, Vec<f64>) = (2.to(), 1.to());
    println!("{n:?}");
    let l: Option<String> = [1, 2].to();
    println!("{l:?} {:?}", <[i32] as To<Option<f64>>>::to(&[]));
    let mut v = vec![];
    println!("{} {} {v:?}", v.eat('x'), v.eat(String::from("y")));
}

// === by macros for many types, with values of each in one table
macro_rules! num {
    ($($t:ident $name:literal $bits:expr),+ $(,)?) => {
        trait Num: Copy {
            const NAME: &'static str;
            const BITS: u32;
            fn half(self) -> Self;
            fn show(self) -> String;
        }
        $(impl Num for $t {
            const NAME: &'static str = $name;
            const BITS: u32 = $bits;
            fn half(self) -> $t { self / (2 as $t) }
            fn show(self) -> String { concat!($name, ":").to_string() + &self.to_string() }
        })+
        fn names() -> Vec<(&'static str, u32, u128)> { vec![$((<$t as Num>::NAME, <$t as Num>::BITS, <$t>::MAX as u128 % 1000)),+] }
    };
}
trait Bits {
    const BITS: u32;
}
impl Bits for f32 {
    const BITS: u32 = 32;
}
num! { u8 "byte" 8, i16 "short" 16, u64 "long" 64, f32 "float" <f32 as Bits>::BITS, i128 "huge" 128 }
macro_rules! tuples { ($($($n:ident)*;)*) => { $(impl<$($n: Arity),*> Arity for ($($n,)*) { const N: usize = 0 $(+ $n::N)*; })* } }
trait Arity {
    const N: usize;
}
impl Arity for u8 {
    const N: usize = 1;
}
tuples! { ; A; A B; A B C; }
fn halve<T: Num>(v: &[T]) -> String {
    v.iter().map(|x| x.half().show()).collect::<Vec<_>>().join(" ")
}
fn main() {
    println!("{} {} {} {}", halve(&[7u8, 8]), halve(&[-3i16]), halve(&[1.5f32]), halve(&[u64::MAX]));
    println!("{:?}", names());
    println!("{} {}", <((u8, u8), (), (u8,)) as Arity>::N, <() as Arity>::N);
}

// === iterators and readers: adaptors added to everything that is an Iterator, Read or Write
use std::fmt::Write as _;
use std::io::Write;
struct Every<I>(I, usize);
impl<I: Iterator> Iterator for Every<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        let x = self.0.next();
        (1..self.1).for_each(|_| drop(self.0.next()));
        x
    }
}
trait IterExt: Iterator + Sized {
    fn every(self, n: usize) -> Every<Self> {
        Every(self, n)
    }
    fn min_max(self) -> Option<(Self::Item, Self::Item)>
    where
        Self::Item: PartialOrd + Copy,
    {
        self.fold(None, |m, x| match m {
            None => Some((x, x)),
            Some((a, b)) => Some((if x < a { x } else { a }, if x > b { x } else { b })),
        })
    }
    fn join_with(mut self, sep: &str) -> String
    where
        Self::Item: std::fmt::Display,
    {
        let mut s = self.next().map_or(String::new(), |x| x.to_string());
        self.for_each(|x| write!(s, "{sep}{x}").unwrap());
        s
    }
}
impl<I: Iterator> IterExt for I {}
trait WriteExt {
    fn twice(&mut self, s: &str) -> std::io::Result<&mut Self>;
}
impl<W: Write> WriteExt for W {
    fn twice(&mut self, s: &str) -> std::io::Result<&mut Self> {
        self.write_all(s.as_bytes())?;
        Write::write_fmt(self, format_args!("{s}."))?;
        Ok(self)
    }
}
trait IntoExt: IntoIterator {
    fn count_all(self) -> usize;
}
impl<T: IntoIterator> IntoExt for T {
    fn count_all(self) -> usize {
        self.into_iter().count()
    }
}
fn main() -> std::io::Result<()> {
    println!("{}", (0..10).every(3).map(|x| x * x).join_with(", "));
    println!("{:?} {:?}", [2.5, -1.0, 7.0].iter().copied().min_max(), "".chars().min_max());
    println!("{:?}", "abcdef".chars().every(2).every(2).collect::<String>());
    let mut v = vec![];
    v.twice("ab")?.twice("c")?;
    (&mut v).twice("d")?;
    println!("{} {}", String::from_utf8_lossy(&v), [1, 2].count_all() + Some(1).count_all() + (&v).count_all());
    println!("{:?}", vec![3, 1].iter_mut().every(1).map(|x| { *x += 1; *x }).min_max());
    Ok(())
}

// === operators of foreign numbers used in a local trait's generic code and default methods
use std::ops::{Add, Mul, Rem, Sub};
trait Ring: Copy + Add<Output = Self> + Mul<Output = Self> + Sub<Output = Self> + PartialEq {
    const ZERO: Self;
    const ONE: Self;
    fn power(self, n: u32) -> Self {
        if n == 0 {
            return Self::ONE;
        }
        let h = self.power(n / 2);
        if n % 2 == 0 { h * h } else { h * h * self }
    }
    fn poly(self, c: &[Self]) -> Self {
        c.iter().rev().fold(Self::ZERO, |a, &c| a * self + c)
    }
}
trait Euclid: Ring + Rem<Output = Self> {
    fn gcd(self, o: Self) -> Self {
        if o == Self::ZERO { self } else { o.gcd(self % o) }
    }
}
impl Ring for i64 {
    const ZERO: i64 = 0;
    const ONE: i64 = 1;
}
impl Ring for u8 {
    const ZERO: Self = 0;
    const ONE: Self = 1;
    fn power(self, n: u32) -> u8 {
        self.wrapping_pow(n)
    }
}
impl Ring for f32 {
    const ZERO: f32 = 0.;
    const ONE: f32 = 1.;
}
impl Ring for std::num::Wrapping<i8> {
    const ZERO: Self = std::num::Wrapping(0);
    const ONE: Self = std::num::Wrapping(1);
}
impl Euclid for i64 {}
impl Euclid for u8 {}
fn dot<T: Ring, const N: usize>(a: [T; N], b: [T; N]) -> T {
    a.into_iter().zip(b).fold(T::ZERO, |s, (x, y)| s + x * y)
}
fn main() {
    println!("{} {} {}", 3i64.power(13), 3u8.power(13), 1.5f32.power(3));
    println!("{} {}", 2i64.poly(&[1, 0, 3]), std::num::Wrapping(100i8).poly(&[std::num::Wrapping(1); 3]));
    println!("{} {}", 48i64.gcd(18), 7u8.gcd(0));
    println!("{} {}", dot([1i64, 2], [3, 4]), dot([0.5], [4.0f32]));
    println!("{} {}", i64::ZERO.power(0), <u8 as Ring>::ONE - u8::ONE);
}

// === futures and closures: a local trait for whatever can be awaited or called
use std::future::Future;
use std::pin::Pin;
trait FutExt: Future {
    fn map<R, F: FnOnce(Self::Output) -> R>(self, f: F) -> impl Future<Output = R>
    where
        Self: Sized,
    {
        async move { f(self.await) }
    }
    fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>>
    where
        Self: Sized + 'a,
    {
        Box::pin(self)
    }
}
impl<F: Future> FutExt for F {}
trait Handler {
    async fn handle(&self, x: u32) -> String;
}
impl Handler for &str {
    async fn handle(&self, x: u32) -> String {
        tokio::task::yield_now().await;
        self.repeat(x as usize)
    }
}
impl<H: Handler> Handler for Vec<H> {
    async fn handle(&self, x: u32) -> String {
        let mut s = String::new();
        for h in self {
            s.push_str(&h.handle(x).await);
        }
        s
    }
}
impl<A: Handler, B: Handler> Handler for (A, B) {
    async fn handle(&self, x: u32) -> String {
        let (a, b) = tokio::join!(self.0.handle(x), self.1.handle(x + 1));
        a + "/" + &b
    }
}
impl Handler for fn(u32) -> String {
    async fn handle(&self, x: u32) -> String {
        self(x)
    }
}
#[tokio::main]
async fn main() {
    println!("{} {:?}", async { 4 }.map(|x| x * 2).await, std::future::ready("r").map(str::len).boxed().await);
    println!("{} {}", "ab".handle(2).await, vec!["x", "y"].handle(1).await);
    println!("{}", ("a", (vec!["b"], (|x| format!("<{x}>")) as fn(u32) -> String)).handle(1).await);
    let all: Vec<Pin<Box<dyn Future<Output = usize>>>> = vec!["q".handle(3).map(|s| s.len()).boxed(), async { 9 }.boxed()];
    for f in all {
        print!("{} ", f.await);
    }
    println!();
}

// === wholly generic impls: for references, for T with a bound, and what autoref finds first
use std::fmt::Debug;
trait Describe {
    fn describe(&self) -> String;
}
impl<T: Debug> Describe for T {
    fn describe(&self) -> String {
        format!("<{self:?}>")
    }
}
trait ByRef {
    fn who(self) -> &'static str;
}
impl ByRef for &String {
    fn who(self) -> &'static str {
        "&String"
    }
}
impl ByRef for &mut String {
    fn who(self) -> &'static str {
        "&mut String"
    }
}
impl ByRef for &str {
    fn who(self) -> &'static str {
        "&str"
    }
}
impl<T> ByRef for &[T] {
    fn who(self) -> &'static str {
        "&[T]"
    }
}
impl<T> ByRef for &Vec<T> {
    fn who(self) -> &'static str {
        "&Vec"
    }
}
impl<T, const N: usize> ByRef for [T; N] {
    fn who(self) -> &'static str {
        "[T; N]"
    }
}
fn main() {
    println!("{} {} {} {}", 1.describe(), "a".describe(), [Some(1)].describe(), (&&()).describe());
    let mut s = String::new();
    println!("{} {} {} {}", s.who(), (&mut s).who(), s.as_str().who(), (*s).who());
    let v = vec![1];
    println!("{} {} {} {}", v.who(), v[..].who(), [0].who(), (&[0][..]).who());
    let b = Box::new(String::new());
    println!("{} {}", b.who(), Box::new([1u8]).who());
    println!("{:?}", [1, 2].iter().map(Describe::describe).collect::<Vec<_>>().describe());
}
