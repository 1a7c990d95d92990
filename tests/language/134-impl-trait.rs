// === captured lifetimes, several bounds and auto traits
use std::fmt::{Debug, Display};
fn words<'a>(s: &'a str, sep: &'a str) -> impl DoubleEndedIterator<Item = &'a str> + Clone + 'a { s.split(|c: char| sep.contains(c)).filter(|w| !w.is_empty()).collect::<Vec<_>>().into_iter() } fn show(n: u8) -> impl Display + Debug + Send + Copy { n * 2 } fn pair() -> (impl Fn(i32) -> i32, impl Iterator<Item = char>) { (|x| x + 1, "ab".chars()) } fn sized(b: bool) -> Option<impl Debug> { b.then(|| vec![1]) } fn need<T: Send + Copy + Debug>(t: T) -> String { format!("{t:?}{t:?}") }
fn main() { let w = words("a-b c", "- "); println!("{:?} {:?}", w.clone().rev().collect::<Vec<_>>(), w.last()); println!("{} {} {:?}", show(4), need(show(1)), sized(true)); let (f, i) = pair(); println!("{} {}", f(1), i.count()); }

// === argument position: each is a parameter of its own
use std::fmt::Debug;
fn both(a: impl Debug + Clone, b: impl Debug + Clone) -> String { format!("{:?}{:?}", a.clone(), b) } fn mixed<T: Default + Debug>(f: impl FnOnce(T) -> T, v: &[impl AsRef<str>], mut it: impl Iterator<Item = impl Into<i64>>) -> (T, usize, i64) { (f(T::default()), v.iter().map(|s| s.as_ref().len()).sum(), it.next().map_or(0, Into::into)) } fn refs(a: &impl Debug, b: &mut impl Extend<u8>, c: Box<impl Debug + ?Sized>) -> String { b.extend([9]); format!("{a:?}{c:?}") } fn nested(o: Option<impl Iterator<Item = (impl Debug, u8)>>) -> usize { o.into_iter().flatten().map(|(d, n)| format!("{d:?}").len() + n as usize).sum() }
fn main() { println!("{} {:?}", both(1, "x"), mixed(|v: Vec<u8>| { let mut v = v; v.push(1); v }, &["a", "bc"], [3u8, 4].into_iter())); let mut v = vec![1]; println!("{} {v:?} {}", refs(&'c', &mut v, Box::new(2.5)), nested(Some([("a", 1), ("bb", 2)].into_iter()))); println!("{}", nested(None::<std::iter::Empty<(u8, u8)>>)); }

// === recursion through boxes, closures returned by closures, higher order
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |a| g(f(a)) } fn add(n: i32) -> impl Fn(i32) -> i32 + Clone { move |m| n + m } fn twice<T>(f: impl Fn(T) -> T) -> impl Fn(T) -> T { move |t| f(f(t)) } fn counter() -> impl FnMut() -> u32 { let mut n = 0; move || { n += 1; n } } fn curry(a: i32) -> impl Fn(i32) -> Box<dyn Fn(i32) -> i32> { move |b| Box::new(move |c| a * 100 + b * 10 + c) } fn tree(n: u32) -> Box<dyn Iterator<Item = u32>> { if n == 0 { Box::new(std::iter::empty()) } else { Box::new(tree(n - 1).chain(std::iter::once(n)).chain(tree(n - 1))) } } fn walk(n: u32) -> impl Iterator<Item = u32> { tree(n) }
fn main() { println!("{} {}", compose(add(1), |n| format!("<{n}>"))(4), twice(twice(add(3)))(0)); let (mut a, mut b) = (counter(), counter()); println!("{} {} {}", a(), a(), b()); println!("{} {:?}", curry(1)(2)(3), walk(3).collect::<Vec<_>>()); let fs = vec![add(1), add(2)]; println!("{}", fs.iter().cloned().map(|f| f(10)).sum::<i32>()); }

// === in traits: returned, overridden, refined and with defaults
trait Src { fn items(&self) -> impl Iterator<Item = u32> + '_; fn evens(&self) -> impl Iterator<Item = u32> + '_ { self.items().filter(|n| n % 2 == 0) } fn feed(&mut self, it: impl IntoIterator<Item = u32>) -> usize; } struct V(Vec<u32>); struct R { lo: u32, hi: u32 } impl Src for V { fn items(&self) -> impl Iterator<Item = u32> + '_ { self.0.iter().copied() } fn feed(&mut self, it: impl IntoIterator<Item = u32>) -> usize { self.0.extend(it); self.0.len() } } impl Src for R { fn items(&self) -> impl Iterator<Item = u32> + '_ { self.lo..self.hi } fn evens(&self) -> impl Iterator<Item = u32> + '_ { [self.lo, self.hi].into_iter() } fn feed(&mut self, it: impl IntoIterator<Item = u32>) -> usize { it.into_iter().for_each(|n| self.hi = self.hi.max(n)); 0 } } fn sum(s: &impl Src) -> u32 { s.items().chain(s.evens()).sum() }
fn main() { let (mut v, mut r) = (V(vec![1, 2]), R { lo: 1, hi: 4 }); println!("{} {}", sum(&v), sum(&r)); println!("{} {}", v.feed([4, 5]), r.feed(vec![9])); println!("{} {}", sum(&v), sum(&r)); }

// === the same opaque type from every return, unified through branches
fn pick(n: i32) -> impl Iterator<Item = i32> + Clone { let base = move |k| (0..k).map(move |x| x * n); if n < 0 { return base(1); } match n { 0 => base(0), k => base(k) } } fn opt(n: u8) -> Result<impl std::fmt::Display, impl std::fmt::Debug> { if n > 9 { Err(vec![n]) } else { Ok(n as char) } } fn arr() -> [impl Fn() -> u8; 2] { let f = |n| move || n; [f(1), f(2)] } fn never(b: bool) -> impl std::fmt::Debug { if b { panic!("x") } 5 }
fn main() { println!("{:?} {:?} {}", pick(3).collect::<Vec<_>>(), pick(-2).collect::<Vec<_>>(), pick(0).count()); println!("{} {:?}", opt(8).map(|c| c.to_string().len()).unwrap_or(9), opt(10).err()); println!("{:?} {:?}", arr().map(|f| f()), never(false)); let mut a = pick(2); a = pick(5); println!("{:?}", a.next()); }

// === associated types of what is hidden
use std::ops::{Add, Deref, Index};
fn num() -> impl Add<i32, Output = String> { struct N(i32); impl Add<i32> for N { type Output = String; fn add(self, o: i32) -> String { format!("{}+{o}", self.0) } } N(1) } fn smart() -> impl Deref<Target = str> + Clone { std::rc::Rc::<str>::from("rc") } fn table() -> impl Index<usize, Output = str> { struct T; impl Index<usize> for T { type Output = str; fn index(&self, i: usize) -> &str { ["a", "b"][i % 2] } } T } fn it() -> impl IntoIterator<Item = (u8, &'static str), IntoIter = impl ExactSizeIterator<Item = (u8, &'static str)>> { [(1, "x"), (2, "y")] } fn conv() -> impl Into<u64> + TryInto<u8> + Copy { 300u32 }
fn main() { println!("{} {} {}", num() + 2, smart().len(), &table()[3]); let c = conv(); let w: u64 = c.into(); let n: Result<u8, _> = c.try_into(); println!("{w} {}", n.is_err()); println!("{}", it().into_iter().len()); for (n, s) in it() { let s: String = s.into(); print!("{n}{s} "); } println!(); }

// === impl Trait in methods, associated functions and generic impls
#[derive(Clone)] struct G<T>(Vec<T>); impl<T: Clone + PartialOrd> G<T> { fn new(it: impl IntoIterator<Item = T>) -> Self { G(it.into_iter().collect()) } fn sorted(&self) -> impl Iterator<Item = T> + '_ where T: std::fmt::Debug { let mut v = self.0.clone(); v.sort_by(|a, b| a.partial_cmp(b).unwrap()); v.into_iter() } fn map<U>(self, f: impl Fn(T) -> U) -> G<U> { G(self.0.into_iter().map(f).collect()) } fn above<'s>(&'s self, t: &'s T) -> impl Iterator<Item = &'s T> + 's { self.0.iter().filter(move |x| *x > t) } fn into_pairs(self) -> impl Iterator<Item = (usize, T)> { self.0.into_iter().enumerate() } fn pred() -> impl Fn(&T, &T) -> bool { |a, b| a < b } }
fn main() { let g = G::new([3.5, 1.0, 2.0]); println!("{:?} {:?}", g.sorted().collect::<Vec<_>>(), g.above(&1.5).count()); println!("{:?} {}", g.clone().map(|f| f as u8).into_pairs().last(), G::pred()(&1, &2)); }

// === futures, async closures like functions and streams of them
use std::future::Future;
fn later(n: u32) -> impl Future<Output = u32> + Send { async move { tokio::task::yield_now().await; n + 1 } } fn both<A, B>(a: impl Future<Output = A>, b: impl Future<Output = B>) -> impl Future<Output = (A, B)> { async { (a.await, b.await) } } async fn apply<F, Fut>(f: F, n: u32) -> Fut::Output where F: Fn(u32) -> Fut, Fut: Future { f(n).await } fn retry<'a, T: 'a>(mut f: impl FnMut() -> Option<T> + 'a) -> impl Future<Output = T> + 'a { async move { loop { match f() { Some(t) => break t, None => tokio::task::yield_now().await } } } } trait Svc { fn call(&self, s: &str) -> impl Future<Output = String> + Send; } struct E; impl Svc for E { async fn call(&self, s: &str) -> String { s.to_uppercase() } }
#[tokio::main(flavor = "current_thread")]
async fn main() { println!("{:?} {}", both(later(1), async { 'c' }).await, apply(later, 5).await); let mut n = 0; println!("{}", retry(|| { n += 1; (n > 3).then_some(n) }).await); println!("{} {}", E.call("x").await, tokio::spawn(later(8)).await.unwrap()); println!("{}", apply(|n| both(later(n), later(n + 1)), 1).await.1); }

// === drop of hidden values happens where the owner says
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } } trait Tag { fn tag(&self) -> usize { 1 } } impl Tag for D { fn tag(&self) -> usize { self.0.len() } } fn mk(s: &'static str) -> impl Tag { let _t = D("tmp"); D(s) } fn hold(d: impl Tag) -> impl FnOnce() -> usize { move || d.tag() } fn lazy() -> impl Iterator<Item = impl Tag> { ["x", "yy"].into_iter().map(|s| D(s)) }
fn main() { let a = mk("abc"); print!("{} ", a.tag()); let f = hold(mk("held")); print!("made "); drop(a); println!("{}", f()); let mut it = lazy(); let first = it.next(); println!("{}", first.map_or(0, |t| t.tag())); for t in it { print!("{} ", t.tag()); } println!(); let _ = mk("ignored"); println!("end"); }

// === equal types by inference: two calls of one function are one type
fn handler(k: u8) -> impl Fn(&str) -> String { move |s| format!("{s}{k}") } fn it(n: usize) -> impl Iterator<Item = usize> { (0..n).rev() }
fn main() { let mut m = vec![]; for k in 0..3 { m.push(handler(k)); } println!("{} {}", m[1]("a"), m[2]("b")); let v = [it(2), it(3)]; println!("{:?}", v.into_iter().map(|i| i.sum::<usize>()).collect::<Vec<_>>()); let mut best = it(1); for n in [4, 2] { let c = it(n); if n > 2 { best = c; } } println!("{:?}", best.collect::<Vec<_>>()); let z = if true { handler(7) } else { handler(8) }; println!("{}", z("z")); }

// === impl Trait for closures with references and higher ranks
fn by_ref() -> impl for<'a> Fn(&'a str) -> &'a str { |s| s.trim() } fn cmp<T: Ord>() -> impl Fn(&T, &T) -> std::cmp::Ordering { |a, b| b.cmp(a) } fn key<'k>(k: &'k str) -> impl Fn(&(String, u32)) -> bool + 'k { move |(s, _)| s == k } fn fold<T, A>(init: A, f: impl Fn(A, &T) -> A) -> impl FnOnce(&[T]) -> A { move |v| v.iter().fold(init, f) } fn mutate() -> impl FnMut(&mut Vec<u8>) -> usize { let mut calls = 0; move |v| { calls += 1; v.push(calls); v.len() } }
fn main() { println!("{:?}", by_ref()("  x ")); let mut v = vec![1, 3, 2]; v.sort_by(cmp()); println!("{v:?}"); let rows = [("a".to_string(), 1), ("b".into(), 2)]; println!("{:?} {}", rows.iter().find(|r| key("b")(r)), fold(10, |a, (_, n): &(String, u32)| a + n)(&rows)); let mut m = mutate(); let mut b = vec![]; m(&mut b); println!("{} {b:?}", m(&mut b)); }

// === blanket traits, dyn and impl side by side
use std::fmt::Debug;
trait Plugin: Debug { fn run(&mut self) -> i32; } #[derive(Debug)] struct Acc(i32); impl Plugin for Acc { fn run(&mut self) -> i32 { self.0 += 1; self.0 } } impl<P: Plugin + ?Sized> Plugin for Box<P> { fn run(&mut self) -> i32 { (**self).run() * 10 } } fn mk(n: i32) -> impl Plugin { Acc(n) } fn boxed(p: impl Plugin + 'static) -> Box<dyn Plugin> { Box::new(p) } fn run(p: &mut impl Plugin) -> i32 { p.run() } fn dynrun(p: &mut dyn Plugin) -> i32 { run(&mut Wrap(p)) } #[derive(Debug)] struct Wrap<'a>(&'a mut dyn Plugin); impl Plugin for Wrap<'_> { fn run(&mut self) -> i32 { -self.0.run() } }
fn main() { let mut a = mk(1); let mut b = boxed(mk(5)); println!("{} {} {} {}", run(&mut a), run(&mut b), dynrun(&mut a), dynrun(&mut *b)); println!("{a:?} {b:?}"); let mut v: Vec<Box<dyn Plugin>> = vec![boxed(mk(0)), boxed(b)]; println!("{:?}", v.iter_mut().map(|p| p.run()).collect::<Vec<_>>()); }

// === const generics, tuples and arrays of iterators
fn windows<const N: usize>(v: &[i32]) -> impl Iterator<Item = [i32; N]> + '_ { v.windows(N).map(|w| w.try_into().unwrap()) } fn split<T: Copy>(v: &[T]) -> (impl Iterator<Item = T> + '_, impl Iterator<Item = T> + '_) { let (a, b) = v.split_at(v.len() / 2); (a.iter().copied(), b.iter().rev().copied()) } fn grid<const W: usize, const H: usize>() -> impl Iterator<Item = (usize, usize)> { (0..H).flat_map(|y| (0..W).map(move |x| (x, y))) } fn merge(a: impl Iterator<Item = i32>, b: impl IntoIterator<Item = i32, IntoIter: Clone>) -> impl Iterator<Item = i32> { let b = b.into_iter(); a.zip(b.clone().chain(b)).map(|(x, y)| x * y) }
fn main() { println!("{:?}", windows::<2>(&[1, 2, 3]).map(|[a, b]| a * b).collect::<Vec<_>>()); let (a, b) = split(&['a', 'b', 'c']); println!("{:?} {:?} {}", a.collect::<String>(), b.collect::<String>(), grid::<2, 3>().count()); println!("{:?}", merge(1..5, [10, 100]).collect::<Vec<_>>()); }

// === type names, sizes and any through an opaque type
use std::any::{Any, TypeId};
fn hidden() -> impl Any + Default + std::fmt::Debug { 7u16 } fn id<T: ?Sized + 'static>(_: &T) -> TypeId { TypeId::of::<T>() }
fn main() { let h = hidden(); println!("{} {} {:?}", std::mem::size_of_val(&h), id(&h) == TypeId::of::<u16>(), (&h as &dyn Any).downcast_ref::<u16>()); fn reset<T: Default>(t: &mut T) -> T { std::mem::take(t) } let mut h = h; println!("{:?} {:?}", reset(&mut h), h); }

// === error types and question marks with impl Trait results
use std::error::Error;
fn parse(s: &str) -> Result<impl Fn(i32) -> i32, impl Error> { s.parse::<i32>().map(|n| move |m| n * m) } fn chain(v: &[&str]) -> Result<i32, Box<dyn Error>> { let mut acc = 1; for s in v { acc = parse(s)?(acc); } Ok(acc) } fn all(it: impl IntoIterator<Item = Result<i32, impl Into<Box<dyn Error>>>>) -> Result<Vec<i32>, Box<dyn Error>> { it.into_iter().map(|r| r.map_err(Into::into)).collect() }
fn main() { println!("{:?} {:?}", chain(&["2", "3"]).ok(), chain(&["2", "x"]).map_err(|e| e.to_string())); println!("{:?} {:?}", all([Ok::<_, &str>(1)]).ok(), all([Ok(1), Err("bad")]).map_err(|e| e.to_string())); println!("{:?}", all(["4".parse::<i32>()]).unwrap()); }

// === captures of type parameters without mentioning them
fn dup<T: Clone>(t: T) -> impl Iterator<Item = T> { let u = t.clone(); [t, u].into_iter() } fn lens<S: AsRef<str>>(v: Vec<S>) -> impl Iterator<Item = usize> { v.into_iter().map(|s| s.as_ref().len()) } fn cached<K: Eq + std::hash::Hash + Clone, V: Clone>(f: impl Fn(&K) -> V) -> impl FnMut(K) -> V { let mut m = std::collections::HashMap::new(); move |k| m.entry(k.clone()).or_insert_with(|| f(&k)).clone() } fn rec<T: Copy + Into<i64>>(v: &[T]) -> impl Fn(usize) -> i64 + '_ { move |i| v[..i].iter().map(|x| (*x).into()).sum() }
fn main() { println!("{:?} {:?}", dup(String::from("s")).collect::<Vec<_>>(), lens(vec!["a", "bb"]).collect::<Vec<_>>()); let calls = std::cell::Cell::new(0); let mut c = cached(|k: &u8| { calls.set(calls.get() + 1); *k as u32 * 2 }); println!("{} {} {} {}", c(2), c(2), c(3), calls.get()); println!("{} {}", rec(&[1u8, 2, 3])(2), rec(&[5i32])(1)); }

// === shadowed by macros, statics of fn pointers and modules
mod m { pub fn it() -> impl Iterator<Item = u8> + super::Named { super::Named2(0..3) } } trait Named { fn name(&self) -> String { "n".into() } } struct Named2<I>(I); impl<I: Iterator> Iterator for Named2<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.0.next() } } impl<I> Named for Named2<I> {} macro_rules! make { ($n:ident -> $($b:tt)*) => { fn $n() -> impl $($b)* { 1u8..=2 } }; } make!(range -> Iterator<Item = u8> + Clone + std::fmt::Debug);
fn main() { let i = m::it(); println!("{} {:?}", i.name(), i.collect::<Vec<_>>()); let r = range(); println!("{r:?} {}", r.clone().map(u32::from).sum::<u32>()); let f = m::it; println!("{}", f().count()); }

// === Sized and unsized arguments, by value self of bounds
trait Fin { fn fin(self) -> String; } impl Fin for &str { fn fin(self) -> String { self.into() } } impl<A: Fin, B: Fin> Fin for (A, B) { fn fin(self) -> String { self.0.fin() + &self.1.fin() } } impl<T: Fin> Fin for Option<T> { fn fin(self) -> String { self.map_or("-".into(), Fin::fin) } } fn seq(a: impl Fin, b: impl Fin) -> impl Fin { (a, Some(b)) } fn none() -> impl Fin { None::<&'static str> } fn opt(b: impl Into<bool>) -> impl Fin { b.into().then_some("yes") } fn run(f: impl Fin) -> String { format!("[{}]", f.fin()) }
fn main() { println!("{} {} {}", run(seq("a", seq("b", none()))), run(opt(true)), run((opt(false), "c"))); }

// === threads of iterators: peekable, cycle, scan, group by key
fn runs<T: PartialEq + Copy>(it: impl IntoIterator<Item = T>) -> impl Iterator<Item = (T, usize)> { let mut it = it.into_iter().peekable(); std::iter::from_fn(move || { let t = it.next()?; let mut n = 1; while it.next_if_eq(&t).is_some() { n += 1; } Some((t, n)) }) } fn primes() -> impl Iterator<Item = u32> { let mut found: Vec<u32> = vec![]; (2..).filter(move |n| { let p = found.iter().take_while(|p| *p * *p <= *n).all(|p| n % p != 0); if p { found.push(*n); } p }) } fn zigzag<'a, T>(a: impl Iterator<Item = &'a T> + 'a, b: impl Iterator<Item = &'a T> + 'a) -> impl Iterator<Item = &'a T> + 'a where T: 'a { a.zip(b).flat_map(|(x, y)| [x, y]) } fn running(it: impl Iterator<Item = i32>) -> impl Iterator<Item = i32> { it.scan(0, |s, x| { *s += x; Some(*s) }) }
fn main() { println!("{:?} {:?}", runs("aabccc".chars()).collect::<Vec<_>>(), primes().skip(5).step_by(3).take(3).collect::<Vec<_>>()); println!("{:?} {:?}", zigzag([1, 2].iter(), [8, 9].iter()).collect::<Vec<_>>(), running([1, 2, 3].into_iter().cycle().take(5)).collect::<Vec<_>>()); }

// === a trait of the user's above which there is a closure's
trait Rule: Fn(&str) -> bool { fn name(&self) -> &'static str { "rule" } }
impl<F: Fn(&str) -> bool> Rule for F {}
trait Strict: Rule {}
impl<F: Rule> Strict for F {}
fn all(rules: &[Box<dyn Rule>], s: &str) -> usize { rules.iter().filter(|r| r(s)).count() }
fn by(r: impl Strict) -> impl Strict { move |s: &str| r(s) && !s.is_empty() }
fn make() -> Box<dyn Strict> { Box::new(|s| s.ends_with('!')) }
fn main() {
    let rules: Vec<Box<dyn Rule>> = vec![Box::new(|s| s.len() > 2), Box::new(|s| s.starts_with('a')), Box::new(by(|s| s.contains('b')))];
    println!("{} {} {}", all(&rules, "abc"), all(&rules, "b"), rules[0].name());
    println!("{} {}", make()("x!"), make()("x"));
}

// === impl Trait behind references, in options, tuples and arrays of arguments
use std::fmt::Debug;
fn show(a: &impl Debug, b: Option<&(impl Debug + ?Sized)>, c: (impl Debug, impl Into<String>), d: [impl Copy + Debug; 2]) -> String {
    let (x, y) = c;
    format!("{a:?} {b:?} {x:?} {} {:?}", y.into(), d)
}
fn split<'a>(s: &'a str) -> (impl Iterator<Item = &'a str> + Clone, impl Fn(&str) -> bool + 'a) { (s.split(','), move |x| s.contains(x)) }
fn maybe(n: i32) -> Option<impl Debug> { (n > 0).then(|| [n; 2]) }
fn nested() -> Result<Vec<impl Fn(i32) -> i32>, impl std::fmt::Display> { if std::env::args().count() == 99 { Err("never") } else { Ok((1..3).map(|k| move |x| x * k).collect()) } }
fn main() {
    println!("{}", show(&1, Some("s"), ('c', "into"), [1.5, 2.5]));
    let (it, has) = split("a,b");
    println!("{} {} {:?} {:?}", it.clone().count(), has("b"), it.collect::<Vec<_>>(), (maybe(1), maybe(-1)));
    match nested() { Ok(fs) => println!("{:?}", fs.iter().map(|f| f(10)).collect::<Vec<_>>()), Err(e) => println!("{e}") }
}
