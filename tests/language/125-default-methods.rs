// === a default calls required, other defaults and is overridden halfway
trait Shape { fn name(&self) -> String; fn area(&self) -> f64 { self.w() * self.h() } fn w(&self) -> f64 { 1.0 } fn h(&self) -> f64 { self.w() } fn show(&self) -> String { format!("{}:{}", self.name(), self.area()) } }
struct Sq(f64); struct Re(f64, f64); struct Odd;
impl Shape for Sq { fn name(&self) -> String { "sq".into() } fn w(&self) -> f64 { self.0 } }
impl Shape for Re { fn name(&self) -> String { "re".into() } fn w(&self) -> f64 { self.0 } fn h(&self) -> f64 { self.1 } }
impl Shape for Odd { fn name(&self) -> String { "odd".into() } fn area(&self) -> f64 { -1.0 } fn show(&self) -> String { format!("<{}>", Shape::area(self)) } }
fn main() { let v: [&dyn Shape; 3] = [&Sq(3.0), &Re(2.0, 5.0), &Odd]; println!("{:?}", v.map(|s| s.show())); println!("{}", <Sq as Shape>::h(&Sq(4.0))); }

// === defaults that take self by value, box, pin and reference
use std::{pin::Pin, rc::Rc};
trait T: Sized { fn val(&self) -> i32; fn take(self) -> i32 { self.val() } fn boxed(self: Box<Self>) -> i32 { self.take() * 2 } fn rc(self: Rc<Self>) -> (i32, usize) { (self.val(), Rc::strong_count(&self)) } fn pin(self: Pin<&mut Self>) -> i32 { self.val() + 1 } fn by_mut(&mut self) -> &mut Self { self } fn twice(self, o: Self) -> [Self; 2] { [self, o] } }
#[derive(Debug)] struct A(i32); impl T for A { fn val(&self) -> i32 { self.0 } }
impl Drop for A { fn drop(&mut self) { print!("~{} ", self.0); } }
fn main() { println!("{}", A(1).take()); println!("{}", Box::new(A(2)).boxed()); let r = Rc::new(A(3)); println!("{:?}", r.clone().rc()); println!("{}", Box::pin(A(4)).as_mut().pin()); println!("{:?}", A(5).by_mut().by_mut().0); println!("{}", A(6).twice(A(7)).len()); }

// === generic defaults with their own parameters and bounds
use std::fmt::Debug;
trait Each { type Item: Debug; fn items(&self) -> Vec<Self::Item>; fn map<U, F: Fn(Self::Item) -> U>(&self, f: F) -> Vec<U> { self.items().into_iter().map(f).collect() } fn fold<A>(&self, a: A, f: impl Fn(A, Self::Item) -> A) -> A where A: Clone { self.items().into_iter().fold(a.clone(), f) } fn show(&self) -> String where Self: Debug { format!("{self:?}={:?}", self.items()) } fn conv<T>(&self) -> Vec<T> where T: From<Self::Item> { self.map(T::from) } }
#[derive(Debug)] struct Digits(u32); impl Each for Digits { type Item = u8; fn items(&self) -> Vec<u8> { self.0.to_string().bytes().map(|b| b - b'0').collect() } }
struct Quiet; impl Each for Quiet { type Item = char; fn items(&self) -> Vec<char> { vec!['q'] } }
fn main() { let d = Digits(305); println!("{:?} {} {} {:?}", d.map(|n| n * 2), d.fold(1u32, |a, n| a * (n as u32 + 1)), d.show(), d.conv::<u64>()); println!("{:?} {:?}", Quiet.map(|c| c.is_alphabetic()), Quiet.conv::<String>()); }

// === where Self: Sized keeps an object safe and super traits' defaults reach it
trait Base { fn id(&self) -> u32 { 7 } fn dup(&self) -> Self where Self: Sized + Clone { self.clone() } fn make() -> Self where Self: Sized + Default { Self::default() } }
trait Mid: Base { fn id2(&self) -> u32 { self.id() * 2 } }
trait Top: Mid { fn id(&self) -> u32 { Base::id(self) + Mid::id2(self) } }
#[derive(Clone, Default)] struct S; impl Base for S {} impl Mid for S { fn id2(&self) -> u32 { 100 } } impl Top for S {}
fn main() { let o: Box<dyn Top> = Box::new(S::make().dup()); println!("{} {} {}", Top::id(&*o), Base::id(&*o), o.id2()); let m: &dyn Mid = &*o; println!("{}", m.id2() + m.id()); }

// === default bodies with consts, statics, nested items and macros
macro_rules! twice { ($e:expr) => { $e + $e }; }
trait Cfg { const N: usize = 2; const M: usize = Self::N * 10; const NAME: &'static str; fn table(&self) -> [usize; 2] { [Self::N, Self::M] } fn calls() -> u32 { static CALLS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0); CALLS.fetch_add(1, std::sync::atomic::Ordering::SeqCst) } fn nested(&self, n: u64) -> u64 { fn fact(n: u64) -> u64 { if n == 0 { 1 } else { n * fact(n - 1) } } const OFF: u64 = 5; struct W(u64); impl W { fn get(self) -> u64 { twice!(self.0) } } W(fact(n) + OFF).get() } fn label() -> String { format!("{}-{}", Self::NAME, Self::M) } }
struct A; struct B; impl Cfg for A { const NAME: &'static str = "a"; } impl Cfg for B { const N: usize = 3; const NAME: &'static str = "b"; }
fn main() { println!("{:?} {:?} {} {}", A.table(), B.table(), A.nested(4), B::label()); A::calls(); B::calls(); println!("{} {}", A::calls(), B::calls()); }

// === iterators get dozens of defaults from next
struct Fib(u64, u64); impl Iterator for Fib { type Item = u64; fn next(&mut self) -> Option<u64> { let n = self.0; (self.0, self.1) = (self.1, n + self.1); Some(n) } fn size_hint(&self) -> (usize, Option<usize>) { (usize::MAX, None) } }
struct Down(i32); impl Iterator for Down { type Item = i32; fn next(&mut self) -> Option<i32> { (self.0 > 0).then(|| { self.0 -= 1; self.0 }) } } impl DoubleEndedIterator for Down { fn next_back(&mut self) -> Option<i32> { None } } impl ExactSizeIterator for Down { fn len(&self) -> usize { self.0 as usize } }
fn main() { println!("{:?}", Fib(0, 1).skip_while(|n| *n < 5).step_by(2).take(4).collect::<Vec<_>>()); println!("{:?} {:?} {:?}", Fib(0, 1).position(|n| n > 50), Fib(1, 2).nth(5), Fib(0, 1).zip(Down(3)).last()); println!("{} {:?} {:?} {:?}", Down(4).len(), Down(4).max(), Down(4).rev().next(), Down(5).partition::<Vec<_>, _>(|n| n % 2 == 0)); }

// === PartialOrd, Ord, Hasher, Write, Read-like defaults of the library
use std::cmp::Ordering; use std::fmt::Write; use std::hash::{Hash, Hasher};
#[derive(PartialEq, Eq, Debug, Clone, Copy)] struct Rev(i32); impl PartialOrd for Rev { fn partial_cmp(&self, o: &Self) -> Option<Ordering> { Some(self.cmp(o)) } } impl Ord for Rev { fn cmp(&self, o: &Self) -> Ordering { o.0.cmp(&self.0) } }
struct Sum(u64); impl Hasher for Sum { fn finish(&self) -> u64 { self.0 } fn write(&mut self, b: &[u8]) { for x in b { self.0 = self.0 * 31 + *x as u64; } } }
struct Up(String); impl Write for Up { fn write_str(&mut self, s: &str) -> std::fmt::Result { self.0 += &s.to_uppercase(); Ok(()) } }
struct E; impl std::fmt::Debug for E { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str("E!") } } impl std::fmt::Display for E { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.pad("e") } } impl std::error::Error for E {}
fn main() { println!("{} {} {:?} {:?} {:?}", Rev(1) > Rev(2), Rev(1) <= Rev(1), Rev(1).max(Rev(2)), Rev(5).clamp(Rev(9), Rev(7)), [Rev(1), Rev(3)].iter().min()); let mut h = Sum(1); (1u8, 'a').hash(&mut h); "x".hash(&mut h); println!("{}", h.finish()); let mut u = Up(String::new()); write!(u, "a{}-{:?}", 1, "b").unwrap(); u.write_char('c').unwrap(); println!("{} {} {:?}", u.0, std::error::Error::source(&E).is_none(), E.to_string()); }

// === a blanket impl overrides or keeps the default
trait Hello { fn hello(&self) -> String { "hello".into() } fn twice(&self) -> String { self.hello() + &self.hello() } }
trait Name { fn name(&self) -> String; }
impl<T: Name> Hello for T { fn hello(&self) -> String { format!("hi {}", self.name()) } }
impl Name for u8 { fn name(&self) -> String { self.to_string() } } impl<T: Name> Name for [T] { fn name(&self) -> String { self.iter().map(Name::name).collect() } } impl<T: Name + ?Sized> Name for &T { fn name(&self) -> String { format!("&{}", (**self).name()) } }
impl<T: Name> Hello for Vec<T> {}
fn main() { println!("{} {} {} {}", 1u8.hello(), (&2u8).twice(), vec![1u8].twice(), (&[1u8, 2][..]).hello()); }

// === async defaults
trait Job { fn cost(&self) -> u64; async fn run(&self) -> u64 { tokio::time::sleep(std::time::Duration::from_millis(self.cost())).await; self.cost() * 2 } async fn both(&self, o: &impl Job) -> (u64, u64) { let a = self.run().await; (a, o.run().await) } fn later(self) -> impl std::future::Future<Output = u64> where Self: Sized { async move { self.run().await + 1 } } }
struct A; struct B(u64); impl Job for A { fn cost(&self) -> u64 { 5 } } impl Job for B { fn cost(&self) -> u64 { self.0 } async fn run(&self) -> u64 { self.0 } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { let t = tokio::time::Instant::now(); println!("{:?} {} {}", A.both(&B(9)).await, B(3).later().await, A.later().await); println!("{:?}", t.elapsed()); }

// === mutating defaults through &mut self and dyn
trait Counter { fn slot(&mut self) -> &mut i32; fn inc(&mut self) -> &mut Self where Self: Sized { *self.slot() += 1; self } fn add(&mut self, n: i32) { *self.slot() += n; } fn reset(&mut self) -> i32 { std::mem::take(self.slot()) } }
#[derive(Default)] struct C { n: i32, log: Vec<i32> } impl Counter for C { fn slot(&mut self) -> &mut i32 { self.log.push(self.n); &mut self.n } }
impl Counter for i32 { fn slot(&mut self) -> &mut i32 { self } fn add(&mut self, n: i32) { *self -= n; } }
fn bump(c: &mut dyn Counter) -> i32 { c.add(10); c.reset() }
fn main() { let mut c = C::default(); c.inc().inc().add(5); println!("{} {:?}", c.reset(), c.log); let mut i = 4; i.inc().inc(); println!("{} {i}", bump(&mut i)); println!("{} {:?}", bump(&mut c), c.log.len()); }

// === defaults in a trait with type parameters and several impls
trait Conv<T> { fn to(&self) -> T; fn opt(&self) -> Option<T> { Some(self.to()) } fn vec(&self, n: usize) -> Vec<T> { (0..n).map(|_| self.to()).collect() } }
impl Conv<i32> for str { fn to(&self) -> i32 { self.len() as i32 } } impl Conv<String> for str { fn to(&self) -> String { self.to_uppercase() } fn opt(&self) -> Option<String> { None } }
impl<T: Clone> Conv<(T, T)> for T { fn to(&self) -> (T, T) { (self.clone(), self.clone()) } }
fn main() { let a: Option<i32> = "abc".opt(); let b: Option<String> = "abc".opt(); println!("{a:?} {b:?} {:?}", Conv::<String>::vec("x", 2)); println!("{:?} {:?}", 'c'.opt(), <u8 as Conv<(u8, u8)>>::vec(&1, 2)); }

// === a default returning impl Trait, a box and Self by builder
trait Src { fn data(&self) -> Vec<i32>; fn evens(&self) -> impl Iterator<Item = i32> { self.data().into_iter().filter(|n| n % 2 == 0) } fn dynamic<'a>(&'a self) -> Box<dyn Iterator<Item = i32> + 'a> { Box::new(self.data().into_iter().rev()) } fn with(mut self, f: impl FnOnce(&mut Self)) -> Self where Self: Sized { f(&mut self); self } }
struct V(Vec<i32>); impl Src for V { fn data(&self) -> Vec<i32> { self.0.clone() } } struct W; impl Src for W { fn data(&self) -> Vec<i32> { vec![] } fn evens(&self) -> impl Iterator<Item = i32> { [2, 4].into_iter() } }
fn sum(s: &impl Src) -> i32 { s.evens().sum() }
fn main() { let v = V(vec![1, 2, 3, 4]).with(|v| v.0.push(10)); println!("{} {} {:?}", sum(&v), sum(&W), v.dynamic().collect::<Vec<_>>()); }

// === calling the default from the override through a helper
trait Log { fn prefix(&self) -> String { "[".into() } fn line(&self, s: &str) -> String { default_line(self, s) } }
fn default_line<L: Log + ?Sized>(l: &L, s: &str) -> String { format!("{}{s}]", l.prefix()) }
struct Plain; impl Log for Plain {} struct Loud(Plain); impl Log for Loud { fn prefix(&self) -> String { self.0.prefix() + "!" } fn line(&self, s: &str) -> String { default_line(self, &s.to_uppercase()) + &self.0.line(s) } }
impl Log for Box<dyn Log> { fn prefix(&self) -> String { format!("box{}", (**self).prefix()) } }
fn main() { println!("{} {}", Plain.line("a"), Loud(Plain).line("b")); let b: Box<dyn Log> = Box::new(Loud(Plain)); println!("{} {}", b.line("c"), Log::line(&b, "d")); }

// === default with a closure that captures self and recursion over dyn
trait Node { fn kids(&self) -> Vec<&dyn Node> { vec![] } fn val(&self) -> i32; fn sum(&self) -> i32 { self.val() + self.kids().iter().map(|k| k.sum()).sum::<i32>() } fn walk(&self, f: &mut dyn FnMut(i32, usize), d: usize) { f(self.val(), d); for k in self.kids() { k.walk(f, d + 1); } } fn depth(&self) -> usize { let mut m = 0; let mut up = |_: i32, d: usize| m = m.max(d); self.walk_with(&mut up); m } fn walk_with(&self, f: &mut dyn FnMut(i32, usize)) { let go = |f: &mut dyn FnMut(i32, usize)| self.walk(f, 0); go(f) } }
struct L(i32); struct B(Vec<Box<dyn Node>>); impl Node for L { fn val(&self) -> i32 { self.0 } } impl Node for B { fn val(&self) -> i32 { 0 } fn kids(&self) -> Vec<&dyn Node> { self.0.iter().map(|b| &**b).collect() } }
fn main() { let t = B(vec![Box::new(L(1)), Box::new(B(vec![Box::new(L(5))]))]); println!("{} {}", t.sum(), t.depth()); let mut v = vec![]; t.walk(&mut |n, d| v.push((n, d)), 0); println!("{v:?}"); }

// === defaults on zero methods, marker traits and unit types
trait Marker { fn is(&self) -> bool { true } } trait Plugin: Marker { fn name(&self) -> &'static str { std::any::type_name::<Self>().rsplit("::").next().unwrap() } fn size(&self) -> usize where Self: Sized { std::mem::size_of::<Self>() } }
impl<T: ?Sized> Marker for T {} struct One; struct Two(#[allow(dead_code)] u32); impl Plugin for One {} impl Plugin for Two {} impl<T> Plugin for Option<T> { fn name(&self) -> &'static str { if self.is_some() { "some" } else { "none" } } }
fn main() { println!("{} {} {} {}", One.name(), Two(1).name(), Some(1).name(), One.is() && "str".is() && [1][..].is()); println!("{} {}", One.size(), Two(0).size()); let v: Vec<&dyn Plugin> = vec![&One, &None::<u8>]; println!("{:?}", v.iter().map(|p| p.name()).collect::<Vec<_>>()); }

// === operator impls built on defaults
use std::ops::Add;
trait Vector: Copy { fn xy(self) -> (i32, i32); fn of(x: i32, y: i32) -> Self; fn plus(self, o: Self) -> Self { let ((a, b), (c, d)) = (self.xy(), o.xy()); Self::of(a + c, b + d) } fn scale(self, k: i32) -> Self { (1..k).fold(self, |a, _| a.plus(self)) } fn dot<O: Vector>(self, o: O) -> i32 { let (a, b) = (self.xy(), o.xy()); a.0 * b.0 + a.1 * b.1 } }
#[derive(Clone, Copy, Debug, PartialEq)] struct P(i32, i32); impl Vector for P { fn xy(self) -> (i32, i32) { (self.0, self.1) } fn of(x: i32, y: i32) -> P { P(x, y) } } impl Vector for (i32, i32) { fn xy(self) -> Self { self } fn of(x: i32, y: i32) -> Self { (x, y) } fn plus(self, _: Self) -> Self { self } }
impl Add for P { type Output = P; fn add(self, o: P) -> P { self.plus(o) } }
fn main() { println!("{:?} {:?} {:?} {}", P(1, 2) + P(3, 4), P(1, 2).scale(3), (1, 2).scale(3), P(1, 2).dot((5, 6))); }

// === a default with a lifetime parameter and GAT
trait Text { fn raw(&self) -> &str; fn first<'a>(&'a self, d: &'a str) -> &'a str { self.raw().split(' ').next().filter(|s| !s.is_empty()).unwrap_or(d) } fn words(&self) -> Vec<&str> { self.raw().split_whitespace().collect() } fn longest<'s>(&'s self, o: &'s dyn Text) -> &'s str { let (a, b) = (self.first(""), o.first("")); if a.len() >= b.len() { a } else { b } } }
impl Text for String { fn raw(&self) -> &str { self } } impl Text for &str { fn raw(&self) -> &str { self } fn words(&self) -> Vec<&str> { vec![self] } }
trait Lend { type Out<'a> where Self: 'a; fn lend(&self, i: usize) -> Option<Self::Out<'_>>; fn count(&self) -> usize { (0..).take_while(|i| self.lend(*i).is_some()).count() } } impl Lend for Vec<u8> { type Out<'a> = &'a u8; fn lend(&self, i: usize) -> Option<&u8> { self.get(i) } }
fn main() { let s = String::from("ab cd"); println!("{} {} {:?} {:?} {} {}", s.first("d"), "".first("d"), s.words(), "x y".words(), s.longest(&"abc"), vec![1u8, 2].count()); }

// === the default is private helper of a sealed trait
mod lib { mod sealed { pub trait Sealed { fn tag(&self) -> u8 { 1 } } impl Sealed for u8 {} impl Sealed for char { fn tag(&self) -> u8 { 2 } } } pub trait Code: sealed::Sealed { fn code(&self) -> u32 { self.tag() as u32 * 1000 + self.extra() } fn extra(&self) -> u32 { 0 } } impl Code for u8 { fn extra(&self) -> u32 { *self as u32 } } impl Code for char {} }
use lib::Code;
fn main() { println!("{} {}", 7u8.code(), 'c'.code()); let v: Vec<Box<dyn Code>> = vec![Box::new(1u8), Box::new('x')]; println!("{}", v.iter().map(|c| c.code()).sum::<u32>()); }

// === inherent methods win over defaults, defaults over deref
trait Say { fn say(&self) -> &'static str { "default" } fn shout(&mut self) -> &'static str { "DEFAULT" } }
struct A; impl A { fn say(&self) -> &'static str { "inherent" } } impl Say for A {}
struct D(A); impl std::ops::Deref for D { type Target = A; fn deref(&self) -> &A { &self.0 } } impl Say for D {}
struct E(A); impl std::ops::Deref for E { type Target = A; fn deref(&self) -> &A { &self.0 } } impl Say for &E { fn say(&self) -> &'static str { "ref" } }
fn main() { println!("{} {} {}", A.say(), Say::say(&A), A.shout()); println!("{} {} {}", D(A).say(), (*D(A)).say(), (&D(A)).say()); println!("{} {}", E(A).say(), (&&E(A)).say()); }

// === defaults that panic, diverge or must be overridden at run time
trait Todo { fn need(&self) -> i32 { unimplemented!("need of {}", std::any::type_name::<Self>().len() > 0) } fn never(&self) -> ! { panic!("never of {}", self.need()) } fn safe(&self) -> i32 { std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.need())).unwrap_or(-1) } }
struct A; struct B; impl Todo for A {} impl Todo for B { fn need(&self) -> i32 { 3 } }
fn main() { println!("{} {}", A.safe(), B.safe()); let r = std::panic::catch_unwind(|| -> i32 { B.never() }); println!("{:?}", r.unwrap_err().downcast_ref::<String>()); let e = std::panic::catch_unwind(|| A.need()).unwrap_err(); println!("{:?}", e.downcast_ref::<String>()); }
