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
