// Programs about tuple types.

// === in signatures, fields, generics, aliases, statics; of one, of none, nested, with references
type Pair<A, B = A> = (A, B);
type Unit = ();
struct S<'a> { p: Pair<u8>, q: &'a (i32, &'a str), u: Unit, one: (f32,) }
static T: (&str, [(u8, char); 2], (u8,)) = ("t", [(1, 'a'), (2, 'b')], (9,));
fn f((a, b): (i32, i32), c: &(u8,), d: &mut (i32, ())) -> (i32, (u8, Unit)) { d.0 += a; (a * b, (c.0, d.1)) }
fn main() {
    let mut d = (1, ());
    let s = S { p: (1, 2), q: &(3, "q"), u: (), one: (0.5,) };
    println!("{:?} {:?} {:?}", f((2, 3), &(4,), &mut d), d, T);
    println!("{:?} {:?} {:?} {:?}", s.p, s.q, s.u, s.one);
    let n: (((i32,), (i32, (i32,))),) = (((1,), (2, (3,))),);
    println!("{n:?} {}", n.0.1.1.0 + n.0.0.0);
}
// === traits implemented for tuples: by arity, generic, blanket, with associated types, macro for many
trait Sum { type Out; fn total(self) -> Self::Out; }
impl Sum for () { type Out = u8; fn total(self) -> u8 { 0 } }
impl<A: Into<i64>> Sum for (A,) { type Out = i64; fn total(self) -> i64 { self.0.into() } }
impl<A: std::ops::Add<B>, B> Sum for (A, B) { type Out = A::Output; fn total(self) -> A::Output { self.0 + self.1 } }
trait Len { const N: usize; fn names() -> Vec<&'static str>; }
macro_rules! len { ($($t:ident)*) => { impl<$($t),*> Len for ($($t,)*) { const N: usize = [$(stringify!($t)),*].len(); fn names() -> Vec<&'static str> { vec![$(stringify!($t)),*] } } }; }
len!(A);
len!(A B);
len!(A B C D);
trait Swap { type To; fn swap(self) -> Self::To; }
impl<A, B> Swap for (A, B) { type To = (B, A); fn swap(self) -> (B, A) { (self.1, self.0) } }
impl<T: Swap, const N: usize> Swap for [T; N] { type To = [T::To; N]; fn swap(self) -> [T::To; N] { self.map(T::swap) } }
fn main() {
    println!("{} {} {} {}", ().total(), (5u8,).total(), (1.5, 2.5).total(), ("a".to_string(), "b").total());
    println!("{} {:?} {:?}", <(u8, u8)>::N, <(i32,)>::names(), <((), i32, char, u8) as Len>::N);
    println!("{:?} {:?}", (1, "x").swap(), [(1, 'a'), (2, 'b')].swap());
}
// === what std gives them: comparison, ordering, hash, default, clone, debug, of up to twelve
use std::collections::{BTreeSet, HashMap};
fn main() {
    let t: (i32, String, Option<u8>, [u8; 2], (), (bool,)) = Default::default();
    println!("{t:?} {}", t.clone() == t);
    println!("{} {} {:?}", (1, "b") > (1, "a"), (1, f64::NAN) < (2, 0.0), (1, f64::NAN).partial_cmp(&(1, 0.0)));
    println!("{:?} {:?}", (1, 2, 3).cmp(&(1, 3, 0)), (2, "x").max((1, "z")));
    let big = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    println!("{:?} {}", big, big == big && big <= big && big.11 > big.0);
    let s: BTreeSet<(u8, &str)> = [(2, "a"), (1, "b"), (1, "a")].into();
    let m: HashMap<(i32, (char, bool)), &str> = [((1, ('a', true)), "x")].into();
    println!("{s:?} {:?} {:?}", m.get(&(1, ('a', true))), m.contains_key(&(1, ('a', false))));
    println!("{:#?}", ((1,), "s"));
    let mut v = vec![(2, 'b'), (1, 'z'), (2, 'a')];
    v.sort();
    println!("{v:?} {:?}", v.iter().min_by_key(|(n, c)| (std::cmp::Reverse(*n), *c)));
}
// === zip, unzip, partition, fold into tuples, collect into several, extend pairs, from and into arrays
fn main() {
    let (a, b): (Vec<i32>, String) = [(1, 'x'), (2, 'y')].into_iter().unzip();
    let (c, (d, e)): (Vec<_>, (Vec<_>, Vec<_>)) = [(1, (2, 3)), (4, (5, 6))].iter().copied().unzip();
    let (lo, hi) = [3, 1, 2].iter().fold((i32::MAX, i32::MIN), |(l, h), &x| (l.min(x), h.max(x)));
    let (even, odd) = (1..7).partition::<Vec<_>, _>(|n| n % 2 == 0);
    println!("{a:?} {b} {c:?} {d:?} {e:?} {lo} {hi} {even:?} {odd:?}");
    let arr: [i32; 3] = (1, 2, 3).into();
    let t: (u8, u8) = [7, 8].into();
    let mut both: (Vec<i32>, Vec<char>) = Default::default();
    both.extend([(1, 'p'), (2, 'q')]);
    println!("{arr:?} {t:?} {both:?} {:?}", <(i32, i32)>::from([1, 2]));
    let m: std::collections::BTreeMap<_, _> = [("a", 1), ("b", 2)].into_iter().map(|(k, v)| (v, k)).collect();
    println!("{m:?} {:?}", "k=v".split_once('=').map(|(k, v)| (v, k)));
}
// === inference fills them: underscores inside, closures' parameters, turbofish, partial annotations
fn mk<T: Default, U: From<u8>>() -> (T, U) { (T::default(), U::from(5)) }
fn apply<A, B, R>(t: (A, B), f: impl FnOnce(A, B) -> R) -> R { f(t.0, t.1) }
fn main() {
    let (x, y): (_, f32) = (1u8, 2.0);
    let t: (_, Vec<_>, [_; 2]) = ('c', vec![x], [y; 2]);
    let u = mk::<(i32, String), (u64)>();
    let (v, w): (Option<()>, u16) = mk();
    println!("{t:?} {u:?} {v:?} {w}");
    let mut p = (Vec::new(), None);
    p.0.push(1i8);
    p.1 = Some((2, "x"));
    println!("{p:?} {}", apply((3, "ab"), |n, s: &str| s.repeat(n)));
    let f: fn((u8, u8)) -> (u16, u16) = |(a, b)| (a.into(), b.into());
    println!("{:?} {:?}", f((1, 2)), "1 2".split(' ').map(|s| (s, s.parse::<i32>())).collect::<Vec<(&str, Result<_, _>)>>());
}
// === returned from functions: impl Trait inside, boxed, results of several, early returns, question marks
use std::fmt::Debug;
fn two() -> (impl Fn(i32) -> i32, impl Iterator<Item = (usize, char)>) { (|x| x + 1, "ab".chars().enumerate()) }
fn dynamic(n: u8) -> (Box<dyn Debug>, &'static dyn Debug) { (if n > 0 { Box::new((n, "x")) } else { Box::new(()) }, &(1, 2)) }
fn parse(s: &str) -> Result<(i32, Option<char>), (usize, String)> { let (n, rest) = s.split_at(s.find(|c: char| !c.is_ascii_digit()).ok_or((0, "all".to_string()))?); Ok((n.parse().map_err(|e| (1, format!("{e}")))?, rest.chars().next())) }
fn div(a: i32, b: i32) -> Option<(i32, i32)> { Some((a.checked_div(b)?, a.checked_rem(b)?)) }
const fn minmax(a: i32, b: i32) -> (i32, i32) { if a < b { (a, b) } else { (b, a) } }
const MM: (i32, i32) = minmax(5, 3);
fn main() {
    let (f, it) = two();
    println!("{} {:?} {:?} {:?}", f(1), it.collect::<Vec<_>>(), dynamic(1), dynamic(0));
    println!("{:?} {:?} {:?}", parse("12a"), parse("12"), parse("x"));
    println!("{:?} {:?} {MM:?}", div(7, 2), div(1, 0));
}
// === with references and lifetimes: borrowed apart, reborrowed, split, as a struct of borrows
fn split<'a, 'b>(t: &'a mut (Vec<&'b str>, usize)) -> (&'a mut Vec<&'b str>, &'a mut usize) { (&mut t.0, &mut t.1) }
fn longest<'a>(t: (&'a str, &'a str)) -> &'a str { let (a, b) = t; if a.len() > b.len() { a } else { b } }
fn refs<A, B>(t: &(A, B)) -> (&A, &B) { (&t.0, &t.1) }
fn first<'t, T>(v: &'t [(T, T)]) -> Option<&'t T> { v.first().map(|(a, _)| a) }
fn main() {
    let s = String::from("long");
    let mut t = (vec!["a"], 0);
    { let (v, n) = split(&mut t); v.push(&s); *n += v.len(); }
    let (v, n) = refs(&t);
    println!("{v:?} {n} {} {:?}", longest((&s, "x")), first(&[(1, 2), (3, 4)]));
    let mut pair = (1, 2);
    let (a, b) = (&mut pair.0, &mut pair.1);
    std::mem::swap(a, b);
    let r = &mut pair;
    let (ref mut x, y) = *r;
    *x += y;
    println!("{pair:?} {:?}", (&pair, &&pair.0));
}
// === generic structs and enums over tuples, PhantomData of them, const parameters beside
use std::marker::PhantomData;
#[derive(Debug, Clone, PartialEq)] enum Tree<T> { Leaf, Node(Box<(Tree<T>, T, Tree<T>)>) }
struct Typed<T>(u32, PhantomData<T>);
impl<T: Ord + Copy> Tree<T> { fn add(self, x: T) -> Self { match self { Tree::Leaf => Tree::Node(Box::new((Tree::Leaf, x, Tree::Leaf))), Tree::Node(b) => { let (l, v, r) = *b; Tree::Node(Box::new(if x < v { (l.add(x), v, r) } else { (l, v, r.add(x)) })) } } } fn walk(&self, out: &mut Vec<T>) { if let Tree::Node(b) = self { let (l, v, r) = &**b; l.walk(out); out.push(*v); r.walk(out); } } }
impl Typed<(u8, char)> { fn kind(&self) -> &'static str { "pair" } }
impl Typed<()> { fn kind(&self) -> &'static str { "unit" } }
impl<T> Typed<(T,)> { fn kind(&self) -> u32 { self.0 } }
fn main() {
    let t = [(2, 'b'), (1, 'z'), (2, 'a')].into_iter().fold(Tree::Leaf, Tree::add);
    let mut out = vec![];
    t.walk(&mut out);
    println!("{out:?}");
    println!("{} {} {}", Typed::<(u8, char)>(1, PhantomData).kind(), Typed::<()>(2, PhantomData).kind(), Typed::<(String,)>(3, PhantomData).kind());
}
// === Fn traits take them: callers generic over arguments by tuple, memo tables, tables of handlers
use std::collections::HashMap;
trait Call<Args> { type Out; fn call(&self, a: Args) -> Self::Out; }
impl<F: Fn() -> R, R> Call<()> for F { type Out = R; fn call(&self, (): ()) -> R { self() } }
impl<F: Fn(A) -> R, A, R> Call<(A,)> for F { type Out = R; fn call(&self, (a,): (A,)) -> R { self(a) } }
impl<F: Fn(A, B) -> R, A, B, R> Call<(A, B)> for F { type Out = R; fn call(&self, (a, b): (A, B)) -> R { self(a, b) } }
fn go<Args, F: Call<Args>>(f: F, a: Args) -> F::Out { f.call(a) }
struct Memo<F> { f: F, seen: HashMap<(i32, i32), i32>, hits: u8 }
impl<F: Fn(i32, i32) -> i32> Memo<F> { fn get(&mut self, k: (i32, i32)) -> i32 { if let Some(v) = self.seen.get(&k) { self.hits += 1; return *v; } let v = (self.f)(k.0, k.1); self.seen.insert(k, v); v } }
fn main() {
    println!("{} {} {}", go(|| 1, ()), go(|x: i32| x * 2, (4,)), go(|a: &str, b: usize| a.repeat(b), ("x", 3)));
    let mut m = Memo { f: |a, b| a * b, seen: HashMap::new(), hits: 0 };
    println!("{} {} {} {}", m.get((2, 3)), m.get((2, 3)), m.get((3, 2)), m.hits);
    let table: [(&str, (fn(f64, f64) -> f64, u8)); 2] = [("add", (|a, b| a + b, 1)), ("pow", (f64::powf, 2))];
    for (n, (f, p)) in table { print!("{n}{}{p} ", f(2.0, 3.0)); }
    println!();
}
// === drop order of their parts: temporaries, moved parts, nested, assigned, in panics
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn boom() -> D { panic!() }
fn main() {
    { let _t = (D("a"), (D("b"), D("c")), [D("d")]); }
    println!();
    { let t = (D("e"), D("f"), D("g")); let m = t.1; println!("{}", m.0); }
    println!();
    { let mut t = (D("h"), D("i")); t.0 = D("j"); t = (D("k"), D("l")); print!("{} ", t.1.0); }
    println!();
    let _ = std::panic::catch_unwind(|| { let _t = (D("m"), boom(), D("n")); });
    println!();
    let (_, x) = (D("o"), D("p"));
    let _ = (D("q"), D("r"));
    println!("{}", x.0);
    match (D("s"), D("t")) { (a, _) => print!("{} ", a.0) }
    println!("end");
}
// === copies: changed after being copied, arrays and structs of them, captured, returned, compared by value
#[derive(Clone, Copy, Debug, PartialEq)] struct S { t: (i32, (u8, [u8; 2])) }
fn bump(mut t: (i32, (i32, i32))) -> (i32, (i32, i32)) { t.1.0 += 1; t }
fn main() {
    let mut a = (1, (2, 3));
    let b = a;
    a.1.0 = 20;
    let c = bump(a);
    println!("{a:?} {b:?} {c:?}");
    let mut arr = [(0, [0; 2]); 3];
    arr[1].1[0] = 5;
    let d = arr[1];
    arr[1].0 = 9;
    println!("{arr:?} {d:?}");
    let mut s = S { t: (1, (2, [3, 4])) };
    let old = s;
    s.t.1.1[0] = 30;
    let t = s.t;
    s.t.0 = 10;
    println!("{s:?} {old:?} {t:?} {}", s == old);
    let mut f = { let mut k = (0, 1); move || { k = (k.1, k.0 + k.1); k } };
    println!("{:?} {:?} {:?}", f(), f(), f());
    let mut v = vec![(1, 2)];
    let x = v[0];
    v[0].0 = 7;
    for mut p in v.clone() { p.0 += 1; }
    let cell = std::cell::Cell::new((1, 'a'));
    cell.set((cell.get().0 + 1, 'b'));
    println!("{x:?} {v:?} {:?} {:?}", cell.get(), cell.replace((0, 'z')));
}
// === matched: nested, with ranges, options, references, guards, or-patterns; exhaustive without wildcard
fn f(t: (bool, Option<u8>, (i32, &str))) -> &'static str { match t { (true, None, _) => "a", (false, None, (_, "x")) => "b", (_, Some(0..=9), (n, _)) if n > 5 => "c", (true, Some(_), (1 | 2, s)) if s.len() > 1 => "d", (_, Some(n @ 100..), ..) if n % 2 == 0 => "e", (..) => "f" } }
fn g(t: (bool, bool, Ordering3)) -> u8 { match t { (true, true, _) => 1, (true, false, L) | (false, true, G) => 2, (true, false, E | G) => 3, (false, _, L | E) => 4, (false, false, G) => 5 } }
#[derive(Clone, Copy)] enum Ordering3 { L, E, G }
use Ordering3::*;
fn main() {
    println!("{}{}{}{}{}", f((true, None, (0, ""))), f((false, None, (0, "x"))), f((true, Some(5), (9, ""))), f((true, Some(50), (2, "ab"))), f((false, Some(200), (0, ""))));
    println!("{}{}{}{}{}", g((true, true, L)), g((false, true, G)), g((true, false, E)), g((false, true, L)), g((false, false, G)));
}
// === macros over them: index by tt, building by repetition, types by repetition
macro_rules! tup { ($($e:expr),* $(,)?) => { ($($e,)*) }; }
macro_rules! ty { ($($t:ty),*) => { ($($t,)*) }; }
macro_rules! get { ($t:expr; $($i:tt)*) => { [$($t.$i),*] }; }
macro_rules! each { ($t:expr; $($v:ident)* => $f:expr) => {{ let ($($v,)*) = $t; ($($f($v),)*) }}; }
macro_rules! rev { ([] $($r:expr)*) => { ($($r,)*) }; ([$h:expr $(, $t:expr)*] $($r:expr)*) => { rev!([$($t),*] $h $($r)*) }; }
fn dbg(x: &dyn std::fmt::Debug) -> String { format!("<{x:?}>") }
fn main() {
    let t: ty!(u8, &str, (i32,)) = tup!(1, "b", tup!(3));
    println!("{t:?} {:?} {:?}", tup!(), get!((5, 6, 7); 2 0));
    println!("{:?} {:?}", each!((&1, &"x"); a b => dbg), rev!([1, "two", 3.0]));
}
// === sizes and unit: () as values, in collections, results, generics; statements that make it
fn unit() {}
fn gen<T>(t: T) -> (T, ()) { (t, unit()) }
fn main() {
    let v = vec![(); 3];
    println!("{} {:?} {}", v.len(), v.iter().next(), std::mem::size_of::<((), [(); 9])>());
    println!("{:?} {:?} {}", gen(()), Some(()).ok_or("e"), () == unit());
    let r: Result<(), ((),)> = Err(((),));
    let x = { 5; };
    let m: std::collections::BTreeMap<(), u8> = [((), 1), ((), 2)].into();
    println!("{r:?} {x:?} {m:?} {:?}", [1, 2].iter().map(|_| ()).collect::<()>());
    println!("{:?} {}", ().cmp(&()), std::mem::size_of::<(u8, u32, u8)>() >= 8);
    let _: [(); 0] = [];
    let f: &dyn Fn() = &|| ();
    let ((), y) = (f(), 3);
    println!("{y} {:?}", std::iter::repeat(()).take(2).count());
}
// === behind Box, Rc, RefCell, Mutex, as messages and task results
use std::{cell::RefCell, rc::Rc, sync::Arc};
use tokio::sync::{mpsc, Mutex};
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let b = Box::new((1, String::from("b")));
    let (n, s) = *b;
    let rc = Rc::new((RefCell::new(2), 'c'));
    *rc.0.borrow_mut() += 5;
    let shared = Arc::new(Mutex::new((0, Vec::new())));
    let (tx, mut rx) = mpsc::unbounded_channel::<(usize, Result<&str, ()>)>();
    let hs: Vec<_> = (0..3).map(|i| { let (sh, tx) = (shared.clone(), tx.clone()); tokio::spawn(async move { let mut g = sh.lock().await; g.0 += i; g.1.push(i); tx.send((i, if i == 1 { Err(()) } else { Ok("ok") })).unwrap(); (i, g.1.len()) }) }).collect();
    drop(tx);
    let mut got = vec![];
    while let Some(m) = rx.recv().await { got.push(m); }
    for h in hs { print!("{:?} ", h.await.unwrap()); }
    println!("{n}{s} {rc:?} {:?} {got:?}", *shared.lock().await);
}
// === operators on them by traits of own, newtypes around them, Deref to them, Index by them
use std::ops::*;
#[derive(Clone, Copy, Debug, PartialEq)] struct C((f64, f64));
impl Deref for C { type Target = (f64, f64); fn deref(&self) -> &(f64, f64) { &self.0 } }
impl DerefMut for C { fn deref_mut(&mut self) -> &mut (f64, f64) { &mut self.0 } }
impl Mul for C { type Output = C; fn mul(self, o: C) -> C { let ((a, b), (c, d)) = (*self, *o); C((a * c - b * d, a * d + b * c)) } }
impl Add<(f64, f64)> for C { type Output = (f64, f64); fn add(self, (x, y): (f64, f64)) -> (f64, f64) { (self.0.0 + x, self.0.1 + y) } }
impl Sub<C> for (f64, f64) { type Output = C; fn sub(self, o: C) -> C { C((self.0 - o.0.0, self.1 - o.1)) } }
struct Grid { w: usize, v: Vec<u8> }
impl Index<(usize, usize)> for Grid { type Output = u8; fn index(&self, (x, y): (usize, usize)) -> &u8 { &self.v[y * self.w + x] } }
impl IndexMut<(usize, usize)> for Grid { fn index_mut(&mut self, (x, y): (usize, usize)) -> &mut u8 { &mut self.v[y * self.w + x] } }
impl Index<(RangeFull, usize)> for Grid { type Output = [u8]; fn index(&self, (_, y): (RangeFull, usize)) -> &[u8] { &self.v[y * self.w..][..self.w] } }
fn main() {
    let mut c = C((0.0, 1.0));
    c.1 += 1.0;
    println!("{:?} {:?} {:?}", c * c, c + (1.0, 1.0), (5.0, 5.0) - c);
    let mut g = Grid { w: 2, v: vec![0; 4] };
    g[(1, 1)] = 7;
    g[(0, 1)] += g[(1, 1)] * 2;
    println!("{:?} {}", &g[(.., 1)], g[(1, 0)]);
}
// === as keys for sorting and grouping; scores; stable order; lexicographic by mapped parts
use std::collections::BTreeMap;
#[derive(Debug, Clone)] struct R { name: &'static str, dept: (u8, char), pay: f64 }
fn main() {
    let rs = [R { name: "b", dept: (1, 'x'), pay: 2.5 }, R { name: "a", dept: (1, 'x'), pay: 2.5 }, R { name: "c", dept: (0, 'y'), pay: 9.0 }];
    let mut v = rs.to_vec();
    v.sort_by(|a, b| (b.pay, a.dept).partial_cmp(&(a.pay, b.dept)).unwrap());
    println!("{:?}", v.iter().map(|r| r.name).collect::<Vec<_>>());
    v.sort_by_key(|r| (r.dept, r.name));
    println!("{:?}", v.iter().map(|r| r.name).collect::<String>());
    let mut g: BTreeMap<(u8, char), (usize, f64)> = BTreeMap::new();
    for r in &rs { let e = g.entry(r.dept).or_insert((0, 0.0)); e.0 += 1; e.1 += r.pay; }
    println!("{g:?} {:?}", g.range((0, 'z')..).next());
    println!("{:?}", rs.iter().max_by(|a, b| (a.pay, b.name).partial_cmp(&(b.pay, a.name)).unwrap()).map(|r| (r.name, r.dept.1)));
    println!("{:?}", rs.iter().map(|r| (r.dept.0, r.name)).min());
}
// === type-level: Any and type_name, sizes, equality of types through traits, conversion by From
use std::any::{type_name, Any, TypeId};
trait Same<T> { fn same() -> bool where Self: 'static, T: 'static { TypeId::of::<Self>() == TypeId::of::<T>() } }
impl<A: ?Sized, T> Same<T> for A {}
struct P { x: i32, y: i32 }
impl From<(i32, i32)> for P { fn from((x, y): (i32, i32)) -> P { P { x, y } } }
impl From<P> for (i32, i32) { fn from(p: P) -> Self { (p.x, p.y) } }
impl PartialEq<(i32, i32)> for P { fn eq(&self, o: &(i32, i32)) -> bool { (self.x, self.y) == *o } }
fn main() {
    println!("{} {} {}", type_name::<(i32, (&str,), ())>(), <(u8, i8) as Same<(u8, i8)>>::same(), <(u8,) as Same<u8>>::same());
    let d: Vec<Box<dyn Any>> = vec![Box::new((1, 2)), Box::new(()), Box::new(("s",))];
    for x in &d { match (x.downcast_ref::<(i32, i32)>(), x.is::<()>(), x.downcast_ref::<(&str,)>()) { (Some((a, b)), ..) => print!("{a}{b} "), (_, true, _) => print!("unit "), (.., Some(&(s,))) => print!("{s} "), _ => print!("? ") } }
    let p = P::from((3, 4));
    let eq = p == (3, 4);
    let (x, y) = p.into();
    println!("{eq} {x}{y}");
}
// === in iterator chains by position: enumerate of zip, min by second, windows to pairs, flat pairs, sum by parts
fn main() {
    let v = [5, 3, 8];
    println!("{:?}", v.iter().enumerate().min_by_key(|&(_, x)| x).map(|(i, _)| i));
    println!("{:?}", v.windows(2).map(|w| (w[0], w[1])).map(|(a, b)| (a.min(b), a.max(b))).collect::<Vec<(i32, i32)>>());
    println!("{:?}", v.iter().zip(v.iter().skip(1)).zip("ab".chars()).map(|((a, b), c)| (c, a - b)).collect::<Vec<_>>());
    let (s, n) = v.iter().map(|x| (x, 1)).fold((0, 0), |(s, n), (x, k)| (s + x, n + k));
    println!("{s} {n} {:?}", (0..2).flat_map(|i| [(i, 'x'), (i, 'y')]).collect::<Vec<_>>());
    println!("{:?}", v.iter().copied().map(|x| (x % 2 == 0, x)).partition::<Vec<_>, _>(|t| t.0));
    println!("{:?}", [("a", 2), ("b", 1)].iter().flat_map(|&(s, n)| std::iter::repeat(s).take(n)).collect::<String>());
    println!("{:?} {:?}", [(1, 2), (3, 4)].concat_(), v.iter().try_fold((0, 1), |(a, b), x| Some((b, a.max(*x)))));
}
trait Cc { fn concat_(&self) -> Vec<i32>; }
impl Cc for [(i32, i32)] { fn concat_(&self) -> Vec<i32> { self.iter().flat_map(|&(a, b)| [a, b]).collect() } }
// === coercions inside: never, references to slices, closures to pointers, boxes to objects, element by element
use std::fmt::Display;
fn show(t: (&[i32], &dyn Display, fn(i32) -> i32)) -> String { format!("{} {} {}", t.0.len(), t.1, (t.2)(1)) }
fn pick(b: bool) -> (i32, &'static str) { let t = if b { (1, "a") } else { return (2, "b") }; t }
fn boxes() -> (Box<dyn Display>, Box<[u8]>) { (Box::new(5), Box::new([1, 2])) }
fn main() {
    println!("{}", show((&[1, 2], &"d", |x| x + 1)));
    let (a, b) = boxes();
    println!("{a} {b:?} {:?} {:?}", pick(true), pick(false));
    let t: (&[u8], Option<&dyn Display>) = (&[1; 3], Some(&1.5));
    println!("{:?} {}", t.0, t.1.unwrap());
    let x: (u8, i64) = (1, { let n = 2; n });
    println!("{x:?}");
}
