// === mutual recursion, use before definition and shadowing of outer names
fn helper() -> &'static str { "outer" }
fn main() { println!("{} {}", even(10), helper()); fn even(n: u32) -> bool { n == 0 || odd(n - 1) } fn odd(n: u32) -> bool { n != 0 && even(n - 1) } fn helper() -> &'static str { "inner" } { println!("{}", helper()); fn helper() -> &'static str { "block" } } println!("{} {}", helper(), self::helper()); let even = 3; println!("{even}"); }

// === in methods, trait defaults, closures, consts and match arms
struct S(i32); impl S { fn go(&self) -> i32 { fn twice(s: &S) -> i32 { s.0 * 2 } twice(self) } const K: i32 = { const fn k(n: i32) -> i32 { if n == 0 { 1 } else { n * k(n - 1) } } k(5) }; }
trait T { fn run(&self) -> String { fn wrap<D: std::fmt::Display + ?Sized>(d: &D) -> String { format!("[{d}]") } wrap("t") } } impl T for S {}
static TABLE: [fn(i32) -> i32; 2] = { fn a(n: i32) -> i32 { n + 1 } fn b(n: i32) -> i32 { a(n) * 2 } [a, b] };
fn main() { let c = |n: i32| { fn sq(n: i32) -> i32 { n * n } sq(n) + sq(1) }; println!("{} {} {} {}", S(3).go(), S::K, S(0).run(), c(4)); println!("{:?}", TABLE.map(|f| f(3))); println!("{}", match 2 { n => { fn neg(n: i32) -> i32 { -n } neg(n) } }); let arr = [{ fn one() -> u8 { 1 } one() }; { const fn two() -> usize { 2 } two() }]; println!("{arr:?}"); }

// === generics of their own, bounds, lifetimes and impl Trait
fn outer<T: std::fmt::Debug + Clone>(t: T) -> String { fn inner<T: std::fmt::Debug, const N: usize>(a: [T; N]) -> String { format!("{N}{a:?}") } fn pick<'a>(a: &'a str, _b: &str) -> &'a str { a } fn evens(v: &[i32]) -> impl Iterator<Item = i32> + '_ { v.iter().copied().filter(|n| n % 2 == 0) } fn dynamic(n: i32) -> Box<dyn Fn(i32) -> i32> { Box::new(move |m| m + n) } format!("{} {} {:?} {}", inner([t.clone(), t]), pick("p", "q"), evens(&[1, 2, 4]).collect::<Vec<_>>(), dynamic(3)(4)) }
fn main() { println!("{}", outer('c')); println!("{}", outer("s")); }

// === each instantiation shares statics of a nested function
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
fn count<T>() -> usize { fn bump() -> usize { static N: AtomicUsize = AtomicUsize::new(0); N.fetch_add(1, SeqCst) + 1 } bump() }
fn memo(n: u64) -> u64 { thread_local! { static CACHE: std::cell::RefCell<Vec<u64>> = const { std::cell::RefCell::new(vec![]) }; } fn get(n: usize) -> Option<u64> { CACHE.with(|c| c.borrow().get(n).copied()) } if let Some(v) = get(n as usize) { return v; } let v = if n < 2 { n } else { memo(n - 1) + memo(n - 2) }; CACHE.with(|c| { let mut c = c.borrow_mut(); if c.len() == n as usize { c.push(v); } }); v }
fn main() { count::<u8>(); count::<String>(); println!("{} {}", count::<()>(), memo(60)); }

// === passed as values: items, pointers, in structs and over Fn traits
struct Cmd { name: &'static str, run: fn(&[i32]) -> i32 }
fn apply<F: FnOnce(i32) -> R, R>(f: F) -> R { f(20) } fn twice(f: impl Fn(i32) -> i32 + Copy) -> impl Fn(i32) -> i32 + Copy { move |x| f(f(x)) }
fn main() { fn sum(v: &[i32]) -> i32 { v.iter().sum() } fn max(v: &[i32]) -> i32 { *v.iter().max().unwrap_or(&0) } fn inc(n: i32) -> i32 { n + 1 } fn wrap(n: i32) -> Option<i32> { Some(n) } let cmds = [Cmd { name: "sum", run: sum }, Cmd { name: "max", run: max }]; for c in &cmds { print!("{}={} ", c.name, (c.run)(&[3, 5])); } println!("{} {:?} {}", apply(inc), apply(wrap), twice(twice(inc))(0)); let mut f: fn(i32) -> i32 = inc; fn dec(n: i32) -> i32 { n - 1 } f = if f(0) == 1 { dec } else { f }; println!("{} {:?}", f(0), [1, 2].map(wrap)); let g = { fn hidden() -> &'static str { "hidden" } hidden }; println!("{} {}", g(), std::mem::size_of_val(&g)); }

// === items of all kinds beside it and imports inside it
fn main() { fn calc(v: &[(&str, i32)]) -> Vec<String> { use std::collections::BTreeMap as M; use Kind::*; #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)] enum Kind { Neg, Pos } impl Kind { fn of(n: i32) -> Kind { if n < 0 { Neg } else { Pos } } } type By<'a> = M<Kind, Vec<&'a str>>; const SEP: &str = "|"; macro_rules! line { ($k:expr, $v:expr) => { format!("{:?}{}{}", $k, SEP, $v.join(",")) }; } let mut m = By::new(); for (s, n) in v { m.entry(Kind::of(*n)).or_default().push(s); } m.iter().map(|(k, v)| line!(k, v)).collect() } println!("{:?}", calc(&[("a", 1), ("b", -1), ("c", 2)])); }

// === async inner functions
async fn outer(n: u32) -> u32 { async fn step(n: u32) -> u32 { tokio::task::yield_now().await; if n == 0 { 0 } else { n + Box::pin(step(n - 1)).await } } fn sync(n: u32) -> impl std::future::Future<Output = u32> { async move { step(n).await * 10 } } step(n).await + sync(2).await }
#[tokio::main(flavor = "current_thread")]
async fn main() { async fn hello(s: &str) -> String { fn up(s: &str) -> String { s.to_uppercase() } tokio::task::yield_now().await; up(s) } println!("{} {}", hello("hi").await, outer(3).await); let h = tokio::spawn({ async fn job() -> u8 { 9 } job() }); println!("{}", h.await.unwrap()); }

// === after return and in dead code it is still there
#[allow(unreachable_code)]
fn f(n: i32) -> i32 { if n > 3 { return late(n); } return early(); fn early() -> i32 { 1 } fn late(n: i32) -> i32 { early() + n } }
fn g() -> i32 { let r = loop { break h(); fn h() -> i32 { 5 } }; while r > 9 { fn h() -> i32 { 7 } } r + h() + { fn h() -> i32 { 100 } 0 }; fn h() -> i32 { 2 } h() }
fn main() { println!("{} {} {}", f(1), f(10), g()); if false { fn ghost() -> i32 { 3 } ghost(); } }

// === patterns, defaults, mut and attributes in its parameters
fn main() { fn p((a, b): (i32, i32), [x, .., z]: [i32; 4], mut s: String, &r: &i32, Q { n, .. }: Q) -> String { s.push_str(&format!("{a}{b}{x}{z}{r}{n}")); s } struct Q { n: u8, #[allow(dead_code)] m: u8 } #[inline] #[must_use] #[allow(dead_code)] fn q(_: i32, _: &str) -> i32 { 0 } #[track_caller] fn at() -> u32 { std::panic::Location::caller().line() } println!("{} {}", p((1, 2), [3, 4, 5, 6], "s".into(), &7, Q { n: 8, m: 9 }), q(1, "")); println!("{}", at() == line!()); }

// === extern, unsafe, const and never
fn main() { unsafe fn danger(n: &mut i32) -> i32 { *n += 1; *n } const fn pow(b: u64, e: u32) -> u64 { if e == 0 { 1 } else { b * pow(b, e - 1) } } fn stop(s: &str) -> ! { panic!("stop {s}") } const P: u64 = pow(3, 4); let mut n = 4; println!("{} {P}", unsafe { danger(&mut n) }); let r = std::panic::catch_unwind(|| { let x: u8 = if P > 80 { stop("now") } else { 1 }; x }); println!("{:?}", r.unwrap_err().downcast_ref::<String>()); extern "C" fn c(n: i32) -> i32 { n * 2 } println!("{}", c(n)); }

// === drop order and borrowing across it
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("{} ", self.0); } }
fn main() { fn mk(s: &'static str) -> D { print!("+{s} "); D(s) } fn eat(d: D, _e: &D) -> usize { let _l = D("local"); d.0.len() } let a = mk("a"); let n = eat(mk("b"), &a); fn swap<'x>(a: &'x mut D, b: &'x mut D) -> &'x D { std::mem::swap(a, b); a } let (mut p, mut q) = (mk("p"), mk("q")); println!("{n} {}", swap(&mut p, &mut q).0); }

// === a nested function made by a macro, with hygienic and given names
macro_rules! with_fn { ($n:ident, $b:expr) => { fn $n(x: i32) -> i32 { fn helper(x: i32) -> i32 { x + $b } helper(x) } }; }
macro_rules! once { ($t:ty, $e:expr) => {{ fn make() -> $t { $e } make() }}; }
fn main() { fn helper(x: i32) -> i32 { x * 1000 } with_fn!(plus, 5); println!("{} {}", plus(1), helper(1)); println!("{:?} {}", once!(Vec<u8>, vec![1]), once!(i32, helper(2))); { with_fn!(plus, 50); println!("{}", plus(1)); } println!("{}", plus(2)); }

// === nested modules inside functions with functions of functions
fn main() { mod m { pub fn f() -> i32 { fn g() -> i32 { super_() + 1 } fn super_() -> i32 { 10 } g() } pub mod n { pub fn f() -> i32 { super::f() * 2 } } } use m::n::f as deep; fn local() -> i32 { m::f() } println!("{} {} {}", m::f(), deep(), local()); }

// === sort keys, comparers and folders as nested functions
#[derive(Debug, Clone)] struct R { n: &'static str, k: (u8, f32) }
fn main() { fn key(r: &R) -> u8 { r.k.0 } fn cmp(a: &R, b: &R) -> std::cmp::Ordering { b.k.1.total_cmp(&a.k.1).then_with(|| a.n.cmp(b.n)) } fn join(mut s: String, r: &R) -> String { s += r.n; s } let mut v = vec![R { n: "a", k: (3, 1.0) }, R { n: "b", k: (1, 2.0) }, R { n: "c", k: (2, 2.0) }]; v.sort_by_key(key); print!("{} ", v.iter().fold(String::new(), join)); v.sort_by(cmp); print!("{} ", v.iter().fold(String::new(), join)); fn big(r: &&R) -> bool { r.k.0 > 1 } println!("{} {:?}", v.iter().filter(big).count(), v.iter().map(key).max()); fn name(r: R) -> &'static str { r.n } println!("{:?}", v.into_iter().map(name).collect::<Vec<_>>()); }

// === impl blocks and traits inside functions reach types outside
#[derive(Debug)] struct Out(i32);
fn setup() { impl Out { fn added(&self) -> i32 { secret(self.0) } } fn secret(n: i32) -> i32 { n + 40 } trait Local { fn loc(&self) -> String; } impl Local for Out { fn loc(&self) -> String { format!("loc{}", self.0) } } impl Local for i32 { fn loc(&self) -> String { Out(*self).loc() } } println!("{} {}", Out(1).loc(), 5.loc()); impl Default for Out { fn default() -> Out { Out(secret(0)) } } }
fn main() { setup(); println!("{} {:?}", Out(2).added(), Out::default()); }

// === recursion with accumulators and references to outer consts
const LIMIT: usize = 4; static WORDS: &[&str] = &["x", "y"];
fn perms(v: &[u8]) -> Vec<Vec<u8>> { fn go(rest: &mut Vec<u8>, cur: &mut Vec<u8>, out: &mut Vec<Vec<u8>>) { if rest.is_empty() { out.push(cur.clone()); return; } for i in 0..rest.len() { let x = rest.remove(i); cur.push(x); go(rest, cur, out); cur.pop(); rest.insert(i, x); if out.len() >= LIMIT { return; } } } let mut out = vec![]; go(&mut v.to_vec(), &mut vec![], &mut out); out }
fn hanoi(n: u32) -> Vec<(char, char)> { fn mv(n: u32, a: char, b: char, c: char, out: &mut dyn FnMut(char, char)) { if n > 0 { mv(n - 1, a, c, b, out); out(a, c); mv(n - 1, b, a, c, out); } } let mut v = vec![]; mv(n, 'A', 'B', 'C', &mut |a, b| v.push((a, b))); v }
fn main() { println!("{:?} {:?}", perms(&[1, 2, 3]), hanoi(2)); fn words(n: usize) -> String { if n == 0 { String::new() } else { words(n - 1) + WORDS[n % 2] } } println!("{}", words(LIMIT)); }

// === the same name in sibling scopes with different signatures
fn main() { let a = { fn f() -> i32 { 1 } f() }; let b = { fn f(x: &str) -> usize { x.len() } f("abc") }; let c = if a == 1 { fn f<T: Default>() -> T { T::default() } f::<String>() } else { fn f() -> String { "no".into() } f() }; let d = [1, 2].iter().map(|n| { fn f(n: &i32) -> i32 { n * 3 } f(n) }).sum::<i32>(); println!("{a} {b} {c:?} {d}"); for i in 0..2 { fn f(i: i32) -> char { if i == 0 { 'z' } else { 'o' } } print!("{}", f(i)); } println!(); fn f() -> &'static str { "last" } println!("{}", f()); }

// === test-like: results, question marks and early exits
fn main() { fn parse(s: &str) -> Result<(i32, i32), String> { fn num(s: &str) -> Result<i32, String> { s.trim().parse().map_err(|e| format!("{s:?}: {e}")) } fn two<'a>(s: &'a str) -> Option<(&'a str, &'a str)> { let (a, b) = s.split_once(',')?; (!b.contains(',')).then_some((a, b)) } let (a, b) = two(s).ok_or_else(|| format!("{s:?}: not two"))?; Ok((num(a)?, num(b)?)) } for s in ["1, 2", "1", "1,x", "1,2,3"] { println!("{:?}", parse(s)); } }

// === types of its parameters inferred by callers, coercions of arguments
fn main() { fn show(s: &str, v: &[i32], f: &dyn Fn(i32) -> i32, o: Option<&mut i32>) -> String { if let Some(x) = o { *x += v.len() as i32; } format!("{s}{v:?}{}", f(1)) } let (s, v, mut n) = (String::from("s"), vec![1, 2], 5); let b: Box<dyn Fn(i32) -> i32> = Box::new(|x| x + 9); println!("{} {}", show(&s, &v, &b, Some(&mut n)), show("t", &[0; 2], &|x| x, None)); println!("{n}"); fn any(d: impl Into<f64>, x: impl AsRef<str>) -> String { format!("{}{}", d.into(), x.as_ref()) } println!("{} {}", any(1u8, "a"), any(1.5f32, String::from("b"))); }

// === a function nested in a generic impl uses only its own parameters
struct W<T>(Vec<T>); impl<T: Clone + PartialOrd> W<T> { fn sorted(&self) -> Vec<T> { fn merge<U: PartialOrd>(a: Vec<U>, b: Vec<U>) -> Vec<U> { let (mut a, mut b) = (a.into_iter().peekable(), b.into_iter().peekable()); let mut out = vec![]; loop { out.push(match (a.peek(), b.peek()) { (Some(x), Some(y)) if x <= y => a.next().unwrap(), (_, Some(_)) => b.next().unwrap(), (Some(_), None) => a.next().unwrap(), (None, None) => return out }); } } fn sort<U: PartialOrd + Clone>(v: &[U]) -> Vec<U> { if v.len() < 2 { return v.to_vec(); } let (a, b) = v.split_at(v.len() / 2); merge(sort(a), sort(b)) } sort(&self.0) } }
fn main() { println!("{:?} {:?}", W(vec![3, 1, 2, 1]).sorted(), W(vec!["b", "a"]).sorted()); }
