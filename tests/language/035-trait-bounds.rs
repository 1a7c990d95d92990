// === where clauses of every shape
use std::fmt::{Debug, Display};
use std::collections::HashMap;
use std::hash::Hash;
fn group<K, V, I, F>(it: I, key: F) -> HashMap<K, Vec<V>> where K: Hash + Eq, I: IntoIterator<Item = V>, F: Fn(&V) -> K { let mut m: HashMap<K, Vec<V>> = HashMap::new(); for v in it { m.entry(key(&v)).or_default().push(v); } m }
fn largest<'a, T>(xs: &'a [T]) -> Option<&'a T> where T: PartialOrd { let mut it = xs.iter(); let first = it.next()?; Some(it.fold(first, |m, x| if x > m { x } else { m })) }
fn dbg_all<T>(xs: &[T]) -> String where for<'a> &'a T: Into<String>, T: Debug { xs.iter().map(|x| { let s: String = x.into(); s + &format!("{:?}", x) }).collect() }
#[derive(Debug)] struct W(u8); impl From<&W> for String { fn from(w: &W) -> String { "w".repeat(w.0 as usize) } }
fn print_pairs<A, B>(p: &[(A, B)]) -> Vec<String> where A: Display, B: Debug + Clone, Vec<B>: Debug { p.iter().map(|(a, b)| format!("{a}={:?}", vec![b.clone()])).collect() }
fn conv<T, U>(v: Vec<T>) -> Result<Vec<U>, U::Error> where U: TryFrom<T> { v.into_iter().map(U::try_from).collect() }
fn apply<F>(f: F) -> String where F: for<'a> Fn(&'a str) -> &'a str { f("  hi ").to_string() + f("x ") }
struct Wrapper<T>(T); impl<T> Display for Wrapper<T> where T: AsRef<[u8]> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { for b in self.0.as_ref() { write!(f, "{b:02x}")?; } Ok(()) } }
impl<T: Default + PartialEq> Wrapper<T> { fn is_default(&self) -> bool { self.0 == T::default() } }
impl Wrapper<i32> { fn double(self) -> i32 { self.0 * 2 } } impl Wrapper<String> { fn double(self) -> String { self.0.repeat(2) } }
fn sum_all<T>(xs: impl IntoIterator<Item = impl Into<T>>) -> T where T: std::iter::Sum<T> { xs.into_iter().map(Into::into).sum() }
fn main() {
    let g = group(vec!["a", "bb", "cc", "d"], |s| s.len()); println!("{:?} {:?}", g[&1], g[&2]); println!("{:?} {:?} {:?}", largest(&[1.5, 0.5]), largest::<u8>(&[]), largest(&["x", "y"]));
    println!("{} {:?} {}", dbg_all(&[W(1), W(2)]), print_pairs(&[("k", 'v')]), apply(str::trim)); println!("{:?} {:?}", conv::<i32, u8>(vec![1, 2]), conv::<i64, i8>(vec![300]).is_err()); println!("{} {} {}", Wrapper("az"), Wrapper(vec![1u8, 255]), Wrapper([0u8; 2]));
    println!("{} {} {} {}", Wrapper(0).is_default(), Wrapper(String::new()).is_default(), Wrapper(4).double(), Wrapper("ab".to_string()).double()); println!("{} {}", sum_all::<i64>(vec![1i32, 2]), sum_all::<f64>([1u8, 2]));
}

// === supertraits, multiple bounds, associated type bounds
use std::ops::{Add, Mul};
trait Named { fn name(&self) -> String; } trait Priced { type Money: Add<Output = Self::Money> + Copy + std::fmt::Debug + PartialOrd; fn price(&self) -> Self::Money; }
trait Item: Named + Priced { fn line(&self) -> String { format!("{}: {:?}", self.name(), self.price()) } } impl<T: Named + Priced + ?Sized> Item for T {}
struct Book(&'static str, u32); struct Tax<T>(T, u32); impl Named for Book { fn name(&self) -> String { self.0.into() } } impl Priced for Book { type Money = u32; fn price(&self) -> u32 { self.1 } }
impl<T: Named> Named for Tax<T> { fn name(&self) -> String { self.0.name() + "+tax" } } impl<T> Priced for Tax<T> where T: Priced, T::Money: Mul<Output = T::Money> + From<u32> { type Money = T::Money; fn price(&self) -> T::Money { self.0.price() + T::Money::from(self.1) } }
fn total<I>(items: &[I]) -> Option<I::Money> where I: Item { items.iter().map(|i| i.price()).reduce(|a, b| a + b) }
fn dearest<'a, M: Copy + PartialOrd + Add<Output = M> + std::fmt::Debug>(items: &'a [&'a dyn Item<Money = M>]) -> &'a dyn Item<Money = M> { let mut best = items[0]; for i in items { if i.price() > best.price() { best = *i; } } best }
fn main() { let bs = [Book("a", 3), Book("b", 5)]; println!("{:?} {}", total(&bs), bs[1].line()); let t = Tax(Book("c", 7), 2); println!("{} {}", t.line(), dearest(&[&bs[0], &t, &bs[1]]).name()); println!("{:?}", total::<Book>(&[])); }

// === ?Sized, dyn bounds, auto traits and lifetimes in bounds
use std::fmt::Debug; use std::borrow::{Borrow, Cow}; use std::rc::Rc; use std::sync::Arc;
fn len<T: AsRef<str> + ?Sized>(t: &T) -> usize { t.as_ref().len() } fn boxed<'a, T: Debug + 'a>(t: T) -> Box<dyn Debug + 'a> { Box::new(t) } fn send<T: Send + Sync + 'static + Debug>(t: T) -> Arc<dyn Debug + Send + Sync> { Arc::new(t) }
struct Ref<'a, T: ?Sized + 'a> { r: &'a T } impl<'a, T: ?Sized + Debug> Ref<'a, T> { fn show(&self) -> String { format!("{:?}", self.r) } } impl<'a, T: ?Sized> Clone for Ref<'a, T> { fn clone(&self) -> Self { Ref { r: self.r } } }
fn find<Q, K>(v: &[K], q: &Q) -> Option<usize> where K: Borrow<Q>, Q: Eq + ?Sized { v.iter().position(|k| k.borrow() == q) } fn cow<'a>(s: &'a str) -> Cow<'a, str> { if s.contains(' ') { s.replace(' ', "_").into() } else { s.into() } }
fn own<B: ToOwned + ?Sized>(b: &B) -> B::Owned { b.to_owned() } fn each<T>(v: &[T], f: &dyn Fn(&T)) where T: ?Sized + Sized { v.iter().for_each(f) }
fn main() {
    println!("{} {} {}", len("abc"), len(&String::from("de")), len(&Rc::<str>::from("x") as &str)); let local = 5; println!("{:?} {:?}", boxed(&local), send(vec![1])); println!("{} {} {}", Ref { r: "s" }.show(), Ref { r: &[1, 2][..] }.clone().show(), Ref { r: &(1, 'c') }.show());
    println!("{:?} {:?}", find(&["a".to_string(), "b".into()], "b"), find(&[1, 2], &3)); println!("{} {} {:?}", cow("a b"), cow("ab"), matches!(cow("ab"), Cow::Borrowed(_))); println!("{} {:?}", own("s") + "!", own(&[1, 2][..])); each(&[1, 2], &|x| print!("{} ", x * 2)); println!(); let d: Ref<dyn Debug> = Ref { r: &1.5 }; println!("{}", d.show());
}

// === conditional methods, default generic parameters, generic traits with several impls
#[derive(Debug, Clone, Default)] struct Stack<T = i32> { v: Vec<T> }
impl<T> Stack<T> { fn with(mut self, t: T) -> Self { self.v.push(t); self } } impl<T: Ord> Stack<T> { fn max(&self) -> Option<&T> { self.v.iter().max() } } impl<T: Clone> Stack<Option<T>> { fn flat(&self) -> Stack<T> { Stack { v: self.v.iter().flatten().cloned().collect() } } } impl<T, U> Stack<(T, U)> { fn unzip(self) -> (Stack<T>, Stack<U>) { let (a, b) = self.v.into_iter().unzip(); (Stack { v: a }, Stack { v: b }) } }
trait Convert<T> { fn to(&self) -> T; } impl Convert<String> for i32 { fn to(&self) -> String { format!("s{self}") } } impl Convert<f64> for i32 { fn to(&self) -> f64 { *self as f64 / 2.0 } } impl<T, U> Convert<Vec<U>> for [T] where T: Convert<U> { fn to(&self) -> Vec<U> { self.iter().map(|x| x.to()).collect() } }
trait Visitor<R = ()> { fn visit(&mut self, n: &Node) -> R; } enum Node { Leaf(i32), Pair(Box<Node>, Box<Node>) } struct Sum; struct Depth(usize); impl Visitor<i32> for Sum { fn visit(&mut self, n: &Node) -> i32 { match n { Node::Leaf(x) => *x, Node::Pair(a, b) => self.visit(a) + self.visit(b) } } } impl Visitor for Depth { fn visit(&mut self, n: &Node) { self.0 += 1; if let Node::Pair(a, b) = n { self.visit(a); self.visit(b); } } }
fn main() {
    let s: Stack = Stack::default().with(3).with(9); println!("{:?} {:?}", s, s.max()); println!("{:?}", Stack::default().with(Some('a')).with(None).flat()); println!("{:?}", Stack { v: vec![(1, "x")] }.unzip()); let a: String = 5.to(); let b: f64 = 5.to(); let c: Vec<String> = [1, 2][..].to(); println!("{} {} {:?} {:?}", a, b, c, <[i32] as Convert<Vec<f64>>>::to(&[3])); let n = Node::Pair(Box::new(Node::Leaf(4)), Box::new(Node::Pair(Box::new(Node::Leaf(1)), Box::new(Node::Leaf(2))))); let mut d = Depth(0); d.visit(&n); println!("{} {}", Sum.visit(&n), d.0);
}

// === bounds on functions and futures
use std::future::Future; use std::pin::Pin;
trait Service { type Out; type Err: std::fmt::Debug; fn call(&self, n: u32) -> impl Future<Output = Result<Self::Out, Self::Err>> + Send; } struct Echo; struct Layer<S> { inner: S, tries: u32 }
impl Service for Echo { type Out = String; type Err = u32; async fn call(&self, n: u32) -> Result<String, u32> { tokio::task::yield_now().await; if n % 2 == 0 { Ok(format!("echo {n}")) } else { Err(n) } } }
impl<S> Service for Layer<S> where S: Service + Sync, S::Out: Send, S::Err: Send { type Out = (u32, S::Out); type Err = S::Err; async fn call(&self, n: u32) -> Result<Self::Out, Self::Err> { let mut i = 0; loop { match self.inner.call(n + i).await { Ok(o) => return Ok((i, o)), Err(e) if i >= self.tries => return Err(e), Err(_) => i += 1 } } } }
async fn run<S: Service>(s: &S, ns: &[u32]) -> Vec<Option<S::Out>> { let mut v = vec![]; for &n in ns { v.push(s.call(n).await.ok()); } v } fn boxed<'a, T>(f: impl Future<Output = T> + 'a) -> Pin<Box<dyn Future<Output = T> + 'a>> { Box::pin(f) } async fn both<A, B>(a: A, b: B) -> (A::Output, B::Output) where A: Future, B: Future { tokio::join!(a, b) }

async fn go() { println!("{:?}", run(&Layer { inner: Echo, tries: 1 }, &[1, 2]).await); println!("{:?}", Layer { inner: Layer { inner: Echo, tries: 0 }, tries: 0 }.call(3).await); println!("{:?}", both(boxed(async { 1 }), async { "x" }).await); }
#[tokio::main]
async fn main() { go().await }

// === bounds that pick impls: associated type equalities, chains of projections, bounds on references and on Self, HRTB with results, implied by supertraits, on closures returning closures
use std::{collections::{BTreeMap, HashMap}, fmt::{Debug, Display}, hash::Hash, iter::{FromIterator, Sum}, ops::{Add, Deref, Index, Mul}, str::FromStr, borrow::Borrow};
trait Container { type Item; type Iter<'a>: Iterator<Item = &'a Self::Item> where Self: 'a; fn items(&self) -> Self::Iter<'_>; fn first(&self) -> Option<&Self::Item> { self.items().next() } } impl<T> Container for Vec<T> { type Item = T; type Iter<'a> = std::slice::Iter<'a, T> where T: 'a; fn items(&self) -> Self::Iter<'_> { self.iter() } } impl<T, const N: usize> Container for [T; N] { type Item = T; type Iter<'a> = std::iter::Rev<std::slice::Iter<'a, T>> where T: 'a; fn items(&self) -> Self::Iter<'_> { self.iter().rev() } }
fn total<C>(c: &C) -> C::Item where C: Container, C::Item: Copy + Sum<C::Item> { c.items().copied().sum() } fn largest<'a, C: Container>(c: &'a C) -> Option<String> where C::Item: Ord + ToString { c.items().max().map(|m| m.to_string()) } fn count<I>(it: I) -> HashMap<<I::Item as Deref>::Target, usize> where I: Iterator, I::Item: Deref, <I::Item as Deref>::Target: Hash + Eq + Clone { let mut m = HashMap::new(); for x in it { *m.entry((*x).clone()).or_default() += 1 } m } fn lookup<'m, K, V, Q>(m: &'m BTreeMap<K, V>, q: &Q) -> Option<&'m V> where K: Borrow<Q> + Ord, Q: Ord + ?Sized { m.get(q) } fn parse_all<T, C>(s: &str) -> Result<C, <T as FromStr>::Err> where T: FromStr, C: FromIterator<T> { s.split(',').map(str::parse::<T>).collect() } fn dot<'a, T>(a: &'a [T], b: &'a [T]) -> T where &'a T: Mul<Output = T>, T: Sum + 'a { a.iter().zip(b).map(|(x, y)| x * y).sum() } fn fold<A, F>(n: A, f: F) -> impl Fn(A) -> A where F: Fn(A) -> Box<dyn Fn(A) -> A>, A: Copy { move |x| f(n)(x) } fn at<I, T>(i: I) -> String where T: Index<I> + Default + Extend<u8>, <T as Index<I>>::Output: Debug { let mut t = T::default(); t.extend([1, 2, 3]); format!("{:?}", &t[i]) } fn all<F>(f: F) -> [usize; 2] where F: for<'x> Fn(&'x str) -> &'x [u8] { let own = String::from("own"); [f(&own).len(), f("static").len()] } trait Zero: Sized + Add<Output = Self> { const ZERO: Self; fn twice(self) -> Self where Self: Clone { self.clone() + self } } impl Zero for i32 { const ZERO: i32 = 0; } impl Zero for f32 { const ZERO: f32 = 0.0; } fn poly<T: Zero + Clone + Mul<Output = T>>(c: &[T], x: T) -> T { c.iter().rev().fold(T::ZERO, |a, k| a * x.clone() + k.clone()).twice() } struct Wrapper<T>(T); impl<T> Display for Wrapper<T> where T: Container, T::Item: Display { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { for i in self.0.items() { write!(f, "<{}>", i)? } Ok(()) } } impl<T: Container<Item = char>> Wrapper<T> { fn text(&self) -> String { self.0.items().collect() } } trait Visit { fn visit<V: FnMut(&str) + ?Sized>(&self, v: &mut V); } impl<T: AsRef<str>> Visit for [T] { fn visit<V: FnMut(&str) + ?Sized>(&self, v: &mut V) { for s in self { v(s.as_ref()) } } }
fn main() { println!("{} {} {:?} {:?}", total(&vec![1, 2]), total(&[0.5, 1.5]), largest(&["a", "c", "b"]), largest(&Vec::<i32>::new())); println!("{:?} {:?}", [1, 2].first(), vec!['x'].first()); let c = count(["a", "b", "a"].iter()); println!("{} {}", c["a"], c.len()); let m = BTreeMap::from([("k".to_string(), 1)]); println!("{:?} {:?}", lookup(&m, "k"), lookup(&m, &String::from("z"))); println!("{:?} {:?}", parse_all::<i32, Vec<_>>("1,2"), parse_all::<f32, Vec<_>>("1,x").map_err(|e| e.to_string())); println!("{} {}", dot(&[1, 2], &[3, 4]), dot(&[0.5], &[4.0])); println!("{}", fold(3, |n| Box::new(move |x| x * n))(5)); println!("{} {}", at::<_, Vec<u8>>(1), at::<_, Vec<u8>>(..2)); println!("{:?}", all(str::as_bytes)); println!("{} {}", poly(&[1, 2, 3], 2), poly(&[0.5f32], 9.0)); println!("{} {}", Wrapper(vec![1, 2]), Wrapper(['a', 'b']).text()); let mut s = String::new(); ["p", "q"].visit(&mut |x: &str| s += x); vec![String::from("r")].visit(&mut |x: &str| s += x); let d: &mut dyn FnMut(&str) = &mut |x| s.insert_str(0, x); ["z"][..].visit(d); println!("{}", s); }
