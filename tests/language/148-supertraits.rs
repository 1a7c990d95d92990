// === methods of all levels through a bound on the lowest
trait A { fn a(&self) -> String { "a".into() } }
trait B: A { fn b(&self) -> String { self.a() + "b" } }
trait C: B + std::fmt::Debug { fn c(&self) -> String { format!("{}c{:?}", self.b(), self) } }
#[derive(Debug)] struct S;
impl A for S {}
impl B for S { fn b(&self) -> String { A::a(self) + "B" } }
impl C for S {}
fn f<T: C>(t: &T) -> String { format!("{} {} {}", t.a(), t.b(), <T as C>::c(t)) }
fn main() { println!("{} {}", f(&S), { let d: &dyn C = &S; d.a() + &d.c() }); }

// === objects seen as their super traits
trait Named { fn name(&self) -> &str; }
trait Animal: Named { fn noise(&self) -> String; }
trait Pet: Animal { fn owner(&self) -> Option<&str> { None } }
struct Dog(String);
impl Named for Dog { fn name(&self) -> &str { &self.0 } }
impl Animal for Dog { fn noise(&self) -> String { "woof".into() } }
impl Pet for Dog { fn owner(&self) -> Option<&str> { Some("ann") } }
fn who(n: &dyn Named) -> usize { n.name().len() }
fn main() {
    let p: Box<dyn Pet> = Box::new(Dog("rex".into()));
    let r: &dyn Animal = &*p;
    println!("{} {} {}", r.noise(), who(r), who(&*p));
    let n: Box<dyn Named> = p;
    println!("{}", n.name());
    let all: Vec<std::rc::Rc<dyn Named>> = vec![std::rc::Rc::new(Dog("a".into())) as std::rc::Rc<dyn Pet>, ].into_iter().map(|p| p as std::rc::Rc<dyn Named>).collect();
    println!("{}", all[0].name());
}

// === a diamond
trait Base { fn id(&self) -> u32; }
trait Left: Base { fn l(&self) -> u32 { self.id() * 2 } }
trait Right: Base { fn r(&self) -> u32 { self.id() * 3 } }
trait Bottom: Left + Right { fn all(&self) -> [u32; 3] { [self.id(), self.l(), self.r()] } }
impl<T: Left + Right> Bottom for T {}
impl Base for u32 { fn id(&self) -> u32 { *self } }
impl Left for u32 {}
impl Right for u32 { fn r(&self) -> u32 { 0 } }
fn up(b: &dyn Bottom) -> u32 { let (l, r): (&dyn Left, &dyn Right) = (b, b); let x: &dyn Base = l; x.id() + r.id() }
fn main() { println!("{:?} {}", 5u32.all(), up(&7u32)); }

// === methods of the same name in both traits
trait Draw { fn go(&self) -> &'static str; fn only(&self) -> u8 { 1 } }
trait Gun: Draw { fn go(&self) -> &'static str; fn twice(&self) -> (&'static str, &'static str) { (Draw::go(self), Gun::go(self)) } }
struct Cowboy;
impl Draw for Cowboy { fn go(&self) -> &'static str { "picture" } }
impl Gun for Cowboy { fn go(&self) -> &'static str { "pistol" } }
impl Cowboy { fn go(&self) -> &'static str { "ride" } }
fn f<T: Gun>(t: T) -> String { format!("{} {} {}", <T as Draw>::go(&t), <T as Gun>::go(&t), t.only()) }
fn main() { println!("{} {:?} {} {}", Cowboy.go(), Cowboy.twice(), f(Cowboy), <dyn Gun as Draw>::go(&Cowboy)); }

// === generic super traits, several times over
trait Conv<T> { fn conv(&self) -> T; }
trait Num: Conv<i32> + Conv<String> + Copy { fn both(self) -> (i32, String) { (self.conv(), self.conv()) } }
#[derive(Clone, Copy)] struct N(i32);
impl Conv<i32> for N { fn conv(&self) -> i32 { self.0 } }
impl Conv<String> for N { fn conv(&self) -> String { format!("#{}", self.0) } }
impl Num for N {}
fn len<X: Num>(x: X) -> usize { Conv::<String>::conv(&x).len() + <X as Conv<i32>>::conv(&x) as usize }
trait Cmp: PartialEq<i32> + PartialOrd<i32> { fn between(&self, a: i32, b: i32) -> bool { *self >= a && *self < b && *self != 0 } }
impl Cmp for i32 {}
fn main() { println!("{:?} {} {}", N(4).both(), len(N(10)), 5.between(1, 6)); }

// === super traits with associated types and constants
trait Shape { const SIDES: u32; type Unit: std::fmt::Display; fn size(&self) -> Self::Unit; }
trait Solid: Shape where Self::Unit: Into<f64> { const FACES: u32 = Self::SIDES + 2; fn volume(&self, h: f64) -> f64 { let s: f64 = self.size().into(); s * h } }
struct Sq(u8);
impl Shape for Sq { const SIDES: u32 = 4; type Unit = u8; fn size(&self) -> u8 { self.0 * self.0 } }
impl Solid for Sq {}
fn f<T>(t: &T) -> String where T: Solid, T::Unit: Into<f64> { format!("{} {} {} {}", T::SIDES, T::FACES, t.size(), t.volume(0.5)) }
fn main() { println!("{}", f(&Sq(3))); }

// === an associated type fixed by the super bound
trait Ints: Iterator<Item = i32> { fn total(self) -> i32 where Self: Sized { self.fold(0, |a, b| a + b) } fn pull(&mut self) -> i32 { self.next().unwrap_or(-1) } }
impl<I: Iterator<Item = i32>> Ints for I {}
fn f(i: &mut dyn Ints) -> (i32, Vec<i32>) { (i.pull(), i.map(|x| x * 10).collect()) }
trait Words<'a>: IntoIterator<Item = &'a str> + Sized { fn joined(self) -> String { self.into_iter().collect::<Vec<_>>().join("+") } }
impl<'a, T: IntoIterator<Item = &'a str>> Words<'a> for T {}
fn main() { println!("{} {:?} {}", (1..4).total(), f(&mut vec![1, 2, 3].into_iter()), "a b c".split(' ').joined()); }

// === super traits that are operators
use std::ops::{Add, AddAssign, Mul, Neg, Sub};
trait Ring: Copy + Add<Output = Self> + Mul<Output = Self> + Neg<Output = Self> + AddAssign + Sub<Output = Self> + PartialEq + Default { const ONE: Self; fn pow(self, n: u32) -> Self { (0..n).fold(Self::ONE, |a, _| a * self) } }
impl Ring for i32 { const ONE: i32 = 1; }
impl Ring for f64 { const ONE: f64 = 1.0; }
fn poly<R: Ring>(x: R, c: &[R]) -> R { let mut s = R::default(); for (i, k) in c.iter().enumerate() { s += *k * x.pow(i as u32); } if s == R::default() { -R::ONE } else { s - R::ONE } }
fn main() { println!("{} {} {}", poly(2, &[1, 2, 3]), poly(0.5, &[1.0, 2.0]), poly(1, &[1, -1])); }

// === closures as super traits
trait Task: FnOnce(u8) -> String {}
impl<F: FnOnce(u8) -> String> Task for F {}
trait Rule: Fn(&str) -> bool { fn count(&self, s: &str) -> usize { s.split(' ').filter(|w| self(w)).count() } }
impl<F> Rule for F where F: Fn(&str) -> bool {}
fn run(t: impl Task) -> String { t(3) }
fn boxed(r: Box<dyn Rule>) -> usize { r.count("a bb cc d") }
fn main() { let p = String::from("n"); println!("{} {} {}", run(move |n| p + &n.to_string()), boxed(Box::new(|w| w.len() > 1)), (|w: &str| w == "a").count("a a")); }

// === a default method calls what the super trait requires
trait Store { fn get(&self, k: &str) -> Option<i32>; fn set(&mut self, k: &str, v: i32); }
trait Counter: Store { fn inc(&mut self, k: &str) -> i32 { let n = self.get(k).unwrap_or(0) + 1; self.set(k, n); n } }
trait Audit: Counter { fn log(&mut self, k: &str) -> String where Self: Sized { let n = Self::inc(self, k); format!("{k}={n}") } }
#[derive(Default)] struct M(std::collections::HashMap<String, i32>);
impl Store for M { fn get(&self, k: &str) -> Option<i32> { self.0.get(k).copied() } fn set(&mut self, k: &str, v: i32) { self.0.insert(k.into(), v); } }
impl Counter for M {}
impl Audit for M {}
impl<T: Store + ?Sized> Store for &mut T { fn get(&self, k: &str) -> Option<i32> { (**self).get(k) } fn set(&mut self, k: &str, v: i32) { (**self).set(k, v) } }
impl<T: Counter + ?Sized> Counter for &mut T {}
fn main() { let mut m = M::default(); m.inc("a"); let r = &mut m; let mut rr = r; println!("{} {}", rr.inc("a"), { let d: &mut dyn Counter = &mut rr; d.inc("b") }); println!("{}", m.log("a")); }

// === where Self stands for a super trait
trait Describe where Self: std::fmt::Display + Sized { fn describe(&self) -> String { format!("[{self:>4}]") } fn list(v: &[Self]) -> String { v.iter().map(Self::describe).collect() } }
impl Describe for u8 {}
impl Describe for &str {}
trait Key where Self: Ord + Clone, Self: std::hash::Hash { fn best(v: &[Self]) -> Option<Self> { v.iter().max().cloned() } }
impl<T: Ord + Clone + std::hash::Hash> Key for T {}
fn main() { println!("{} {} {:?}", "x".describe(), u8::list(&[1, 22]), <(u8, char)>::best(&[(1, 'b'), (1, 'c')])); }

// === implementations for objects of the sub trait
trait Eat { fn eat(&self) -> String; }
trait Cook: Eat { fn dish(&self) -> String; }
impl Eat for Box<dyn Cook> { fn eat(&self) -> String { format!("boxed {}", (**self).eat()) } }
impl dyn Cook { fn full(&self) -> String { format!("{} of {}", self.eat(), self.dish()) } }
impl PartialEq for dyn Cook { fn eq(&self, o: &dyn Cook) -> bool { self.dish() == o.dish() && self.eat() == o.eat() } }
struct C(&'static str);
impl Eat for C { fn eat(&self) -> String { "eats".into() } }
impl Cook for C { fn dish(&self) -> String { self.0.into() } }
fn main() { let (a, b): (Box<dyn Cook>, Box<dyn Cook>) = (Box::new(C("soup")), Box::new(C("pie"))); println!("{} {} {} {}", a.full(), a.eat(), *a == *b, &*a == &C("soup") as &dyn Cook); }

// === downcasting through Any
use std::any::Any;
trait Node: Any + std::fmt::Debug { fn kind(&self) -> &'static str; }
#[derive(Debug)] struct Leaf(u8);
#[derive(Debug)] struct Branch(Vec<Box<dyn Node>>);
impl Node for Leaf { fn kind(&self) -> &'static str { "leaf" } }
impl Node for Branch { fn kind(&self) -> &'static str { "branch" } }
fn sum(n: &dyn Node) -> u32 { let a: &dyn Any = n; match a.downcast_ref::<Leaf>() { Some(l) => l.0 as u32, None => a.downcast_ref::<Branch>().map_or(0, |b| b.0.iter().map(|n| sum(&**n)).sum()) } }
fn main() { let t = Branch(vec![Box::new(Leaf(1)), Box::new(Branch(vec![Box::new(Leaf(5))]))]); println!("{} {} {:?}", sum(&t), t.0[0].kind(), t); let b: Box<dyn Any> = Box::new(Leaf(2)) as Box<dyn Node>; println!("{:?}", b.downcast::<Leaf>()); }

// === errors are Debug and Display
use std::error::Error;
use std::fmt;
trait AppError: Error { fn code(&self) -> i32; fn report(&self) -> String { format!("{}: {self} / {self:?} / {}", self.code(), self.source().map_or("none".into(), |s| s.to_string())) } }
#[derive(Debug)] struct Low; #[derive(Debug)] struct High(Low);
impl fmt::Display for Low { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("low") } }
impl fmt::Display for High { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("high") } }
impl Error for Low {}
impl Error for High { fn source(&self) -> Option<&(dyn Error + 'static)> { Some(&self.0) } }
impl AppError for Low { fn code(&self) -> i32 { 1 } }
impl AppError for High { fn code(&self) -> i32 { 2 } }
fn f(high: bool) -> Result<(), Box<dyn AppError>> { if high { Err(Box::new(High(Low))) } else { Err(Box::new(Low)) } }
fn g() -> Result<(), Box<dyn Error>> { f(true).map_err(|e| e as Box<dyn Error>)?; Ok(()) }
fn main() { for h in [false, true] { println!("{}", f(h).unwrap_err().report()); } println!("{}", g().unwrap_err()); }

// === self types in the arguments of a super trait
trait Same: PartialEq<Self> + PartialOrd { fn top<'a>(&'a self, o: &'a Self) -> &'a Self { if self < o { o } else { self } } }
impl Same for f32 {}
trait Merge<R = Self>: Into<Vec<u8>> { fn merge(self, o: R) -> Vec<u8> where R: Into<Vec<u8>>, Self: Sized { let mut v = self.into(); v.extend(o.into()); v } }
impl Merge for &str {}
impl Merge<&str> for Vec<u8> {}
trait Chain: Sized + From<<Self as Chain>::Prev> { type Prev; fn step(p: Self::Prev) -> Self { p.into() } }
impl Chain for u32 { type Prev = u16; }
fn main() { println!("{} {:?} {:?} {}", 1.5f32.top(&2.5), "a".merge("b"), vec![1].merge("c"), u32::step(7)); }

// === objects with markers and lifetimes above
trait Job: Send + Sync + 'static { fn run(&self) -> u8; }
trait Big: Job + Clone { fn big(&self) -> u8 { self.clone().run() + 1 } }
#[derive(Clone)] struct J(u8);
impl Job for J { fn run(&self) -> u8 { self.0 } }
impl Big for J {}
fn all(v: &[std::sync::Arc<dyn Job>]) -> Vec<u8> { v.iter().map(|j| j.run()).collect() }
trait View<'a>: AsRef<[u8]> + 'a { fn head(&self) -> Option<&u8> { self.as_ref().first() } }
impl<'a, T: AsRef<[u8]> + 'a> View<'a> for T {}
fn main() { println!("{:?} {} {:?} {:?}", all(&[std::sync::Arc::new(J(1)), std::sync::Arc::new(J(2))]), J(3).big(), "x".head(), vec![9u8, 8].head()); }

// === a sealed trait
mod lib {
    mod sealed { pub trait Sealed { fn secret(&self) -> u8 { 40 } } impl Sealed for u8 {} impl Sealed for str { fn secret(&self) -> u8 { self.len() as u8 } } }
    pub trait Open: sealed::Sealed { fn reveal(&self) -> u8 { self.secret() + 2 } }
    impl Open for u8 {}
    impl Open for str {}
}
use lib::Open;
fn f<T: Open + ?Sized>(t: &T) -> u8 { t.reveal() }
fn main() { println!("{} {} {}", 1u8.reveal(), f("abc"), { let o: &dyn Open = &3u8; o.reveal() }); }

// === blanket extension of a super trait
trait Read { fn byte(&mut self) -> Option<u8>; }
trait ReadExt: Read { fn line(&mut self) -> String { let mut s = String::new(); while let Some(b) = self.byte() { if b == b'\n' { break } s.push(b as char) } s } fn skip(&mut self, n: usize) -> &mut Self where Self: Sized { for _ in 0..n { self.byte(); } self } }
impl<R: Read + ?Sized> ReadExt for R {}
impl Read for &[u8] { fn byte(&mut self) -> Option<u8> { let (f, r) = self.split_first()?; *self = r; Some(*f) } }
impl<R: Read + ?Sized> Read for Box<R> { fn byte(&mut self) -> Option<u8> { (**self).byte() } }
fn main() { let mut b: Box<dyn Read> = Box::new(&b"one\ntwo\nthree"[..]); println!("{} {}", b.line(), b.skip(1).line()); println!("{}", (&mut *b).line()); }

// === static methods and constructors from above
trait Zero { fn zero() -> Self; }
trait Numeric: Zero + Sized + std::iter::Sum<Self> + for<'a> std::iter::Sum<&'a Self> { fn sum_all(v: &[Self]) -> Self { v.iter().sum() } fn or_zero(o: Option<Self>) -> Self { o.unwrap_or_else(Self::zero) } }
impl Zero for i64 { fn zero() -> i64 { 0 } }
impl Numeric for i64 {}
trait Builder: Default { fn with(mut self, f: impl FnOnce(&mut Self)) -> Self { f(&mut self); self } }
impl<T: Default> Builder for T {}
fn make<N: Numeric + From<i32>>() -> N { N::or_zero(None) }
fn main() { println!("{} {} {:?}", i64::sum_all(&[1, 2, 3]), make::<i64>(), Vec::<u8>::default().with(|v| v.push(1)).with(|v| v.push(2))); }

// === async methods above and below
trait Connect { async fn connect(&mut self) -> Result<u8, String>; }
trait Retry: Connect { async fn retry(&mut self, n: u8) -> Result<u8, String> { let mut last = Err("never".to_string()); for _ in 0..n { last = self.connect().await; if last.is_ok() { break } tokio::task::yield_now().await; } last } }
struct Flaky(u8);
impl Connect for Flaky { async fn connect(&mut self) -> Result<u8, String> { self.0 += 1; if self.0 > 2 { Ok(self.0) } else { Err(format!("try {}", self.0)) } } }
impl Retry for Flaky {}
async fn two<R: Retry>(mut r: R) -> String { format!("{:?} {:?}", r.retry(2).await, r.retry(5).await) }
#[tokio::main(flavor = "current_thread")]
async fn main() { println!("{} {:?}", two(Flaky(0)).await, Flaky(0).retry(0).await); }

// === which trait it is decides how an argument is coerced
trait Same<U: ?Sized = Self> { fn same(&self, u: &U) -> bool; }
impl Same for u8 { fn same(&self, o: &u8) -> bool { self == o } }
impl<A: Same<B>, B> Same<[B]> for [A] { fn same(&self, o: &[B]) -> bool { self.len() == o.len() && self.iter().zip(o).all(|(a, b)| a.same(b)) } }
impl<A, B, P> Same<[B; 1]> for P where A: Same<B>, P: std::ops::Deref<Target = [A]> { fn same(&self, o: &[B; 1]) -> bool { Same::same(&**self, o) } }
trait AllSame: Same { fn all<'a>(&self, v: impl IntoIterator<Item = &'a Self>) -> bool where Self: 'a { v.into_iter().all(|x| Same::same(self, x)) } }
impl<T: Same> AllSame for T {}
fn main() {
    println!("{} {}", Same::same(&[1u8, 2][..], &[1u8, 2]), Same::same(&[1u8][..], &[1u8, 2]));
    println!("{} {}", vec![4u8].same(&[4u8]), vec![4u8, 5].same(&[4u8]));
    println!("{}", 3u8.all(&[3, 3, 3]));
}

// === objects behind several pins
use std::pin::Pin;
use std::rc::Rc;
trait Base { fn id(self: Rc<Self>) -> u8; }
trait Part: Base { fn by_pin(self: Pin<&Self>) -> u8; fn by_mut(self: Pin<&mut Self>) -> u8; fn deep(self: Pin<Pin<&Self>>) -> u8; }
impl Base for u8 { fn id(self: Rc<Self>) -> u8 { *self } }
impl Part for u8 { fn by_pin(self: Pin<&Self>) -> u8 { *self + 1 } fn by_mut(mut self: Pin<&mut Self>) -> u8 { *self += 10; *self } fn deep(self: Pin<Pin<&Self>>) -> u8 { *self + 2 } }
fn main() {
    let (mut n, k) = (1u8, 5u8);
    let m = Pin::new(&mut n) as Pin<&mut dyn Part>;
    println!("{}", m.by_mut());
    let p = Pin::new(Pin::new(&k)) as Pin<Pin<&dyn Part>>;
    println!("{} {}", p.deep(), (Pin::new(&k) as Pin<&dyn Part>).by_pin());
    println!("{} {n}", (Rc::new(9u8) as Rc<dyn Part> as Rc<dyn Base>).id());
}

// === a supertrait's associated type is one of the trait's own
trait Rows: Iterator<Item = <Self as Rows>::Row> { type Row; }
impl Rows for std::vec::IntoIter<i32> { type Row = i32; }
fn total<R: Rows<Row = i32>>(rows: R) -> i32 { rows.fold(0, |a, b| a + b) }
fn main() {
    println!("{}", total(vec![11, 10, 1].into_iter()));
}

// === one trait twice above a trait object
trait Same<T> { fn same(&self, t: T) -> bool; }
trait SameAsInts: Same<i64> + Same<u64> {}
impl Same<i64> for i64 { fn same(&self, t: i64) -> bool { *self == t } }
impl Same<u64> for i64 { fn same(&self, t: u64) -> bool { *self == t as i64 + 1 } }
impl SameAsInts for i64 {}
fn with_object(c: &dyn SameAsInts) -> (bool, bool) { (c.same(22_i64), c.same(22_u64)) }
fn with_param<C: SameAsInts>(c: &C) -> (bool, bool) { (c.same(22_i64), c.same(22_u64)) }
fn by_path<C: SameAsInts>(c: &C) -> (bool, bool) { (<dyn SameAsInts>::same(c, 22_i64), Same::same(c, 22_u64)) }
fn main() {
    println!("{:?} {:?} {:?}", with_object(&22), with_param(&22), by_path(&22));
}
