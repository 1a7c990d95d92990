// === generic aliases with defaults, bounds of use and partial application
use std::collections::{BTreeMap, HashMap};
type Res<T, E = String> = Result<T, E>; type Map<V> = BTreeMap<&'static str, V>; type Pair<A, B = A> = (A, B); type Grid<T, const W: usize, const H: usize = 2> = [[T; W]; H]; type Tab<'a, T> = HashMap<&'a str, Vec<&'a T>>;
fn f(n: i32) -> Res<i32> { if n > 0 { Ok(n) } else { Err(n.to_string()) } }
fn g(n: i32) -> Res<Pair<i32>, Pair<u8, char>> { f(n).map(|n| (n, n)).map_err(|e| (e.len() as u8, 'e')) }
fn main() { let g2: Grid<u8, 3> = [[1; 3]; 2]; let m: Map<Pair<u8, f32>> = Map::from([("a", (1, 2.0))]); let x = 5; let mut t: Tab<i32> = Tab::new(); t.entry("k").or_default().push(&x); println!("{:?} {:?} {g2:?} {m:?} {t:?}", f(1), g(-10)); }

// === constructors, patterns, consts and methods through an alias
#[derive(Debug, PartialEq, Clone, Copy)] struct Point<T> { x: T, y: T } #[derive(Debug, PartialEq)] enum Shape<T> { Dot, Line(Point<T>), Box { at: Point<T>, w: T } } #[derive(Debug)] struct Unit; #[derive(Debug)] struct Tup(u8, u8);
type P = Point<i32>; type S = Shape<i32>; type Sf<T> = Shape<T>; type U = Unit; type T2 = Tup;
impl P { const O: P = P { x: 0, y: 0 }; fn new(x: i32, y: i32) -> P { P { x, y } } } impl<T> Sf<T> { fn dot() -> Self { Sf::Dot } }
fn name(s: &S) -> String { match s { S::Dot => "dot".into(), S::Line(P { x, .. }) if *x > 5 => "far".into(), S::Line(p @ P { x: 0, y }) => format!("{p:?}{y}"), Shape::Line(_) => "line".into(), S::Box { at: P::O, w } => format!("box{w}"), S::Box { .. } => "box".into() } }
fn main() { let P { x, y } = P::new(1, 2); let v = [S::Dot, S::Line(P { x: 9, ..P::O }), S::Line(P::O), S::Box { at: P::O, w: 3 }, S::Box { at: P { x, y }, w: 0 }, Sf::dot()]; println!("{:?} {:?}", v.iter().map(name).collect::<Vec<_>>(), Sf::<u8>::dot()); let T2 { 0: a, .. } = T2 { 0: 1, 1: 2 }; println!("{:?} {a}", U {}); }

// === associated functions with turbofish, impls and traits on an alias
type Bytes = Vec<u8>; type Str = &'static str; type Fun<A, R> = Box<dyn Fn(A) -> R>; type Op = fn(i32, i32) -> i32;
trait Sum { fn total(&self) -> u32; } impl Sum for Bytes { fn total(&self) -> u32 { self.iter().map(|b| *b as u32).sum() } } impl Sum for Str { fn total(&self) -> u32 { self.len() as u32 } }
fn add(a: i32, b: i32) -> i32 { a + b } fn compose<A: 'static, B: 'static, C: 'static>(f: Fun<A, B>, g: Fun<B, C>) -> Fun<A, C> { Box::new(move |a| g(f(a))) }
fn main() { let mut b = Bytes::with_capacity(2); b.push(7); Bytes::extend(&mut b, [1, 2]); println!("{} {} {}", b.total(), "abc".total(), <Bytes as Sum>::total(&b)); let ops: [(&str, Op); 2] = [("+", add), ("*", |a, b| a * b)]; println!("{:?}", ops.map(|(n, o)| (n, o(3, 4)))); println!("{}", compose(Box::new(|n: i32| n + 1), Box::new(|n: i32| format!("<{n}>")))(4)); }

// === aliases of projections and in traits' signatures
trait Store { type Key: Ord + Clone; type Val; fn get(&self, k: &KeyOf<Self>) -> Option<&ValOf<Self>>; } type KeyOf<S> = <S as Store>::Key; type ValOf<S> = <S as Store>::Val; type Entry<S> = (KeyOf<S>, ValOf<S>); type ItemOf<I> = <I as IntoIterator>::Item;
struct M(Vec<Entry<M>>); impl Store for M { type Key = u8; type Val = String; fn get(&self, k: &u8) -> Option<&String> { self.0.iter().find(|e| e.0 == *k).map(|e| &e.1) } }
fn first<I: IntoIterator>(i: I) -> Option<ItemOf<I>> { i.into_iter().next() } fn has<S: Store>(s: &S, ks: &[KeyOf<S>]) -> usize { ks.iter().filter(|k| s.get(k).is_some()).count() }
fn main() { let m = M(vec![(1, "a".into()), (2, "b".into())]); println!("{:?} {} {:?}", m.get(&2), has(&m, &[1, 5, 2]), first("xyz".chars())); let e: Entry<M> = (9, "z".to_string()); println!("{e:?}"); }

// === local aliases in functions, blocks, impls and shadowing
type T = u8; fn outer() -> T { type T = u16; fn inner() -> T { 300 } let a: T = inner(); { type T = i8; let b: T = -1; return (a as i32 + b as i32) as u8 as self::T; } }
fn gen<A>(a: A) -> Vec<A> { type V<X> = Vec<X>; let mut v: V<A> = V::new(); v.push(a); v }
fn main() { println!("{} {:?}", outer(), gen('c')); type F = f64; println!("{} {}", F::MAX > 1.0, <F>::from(3u8)); { use std::string::String as T; println!("{}", T::from("s")); } let x: T = 255; println!("{x}"); macro_rules! t { ($n:ident = $t:ty) => { type $n = $t; }; } t!(Q = Option<T>); println!("{:?}", Q::Some(1)); }

// === aliases through modules, re-exports, globs and visibility
mod a { pub type Id = u32; pub(crate) type Names = Vec<&'static str>; pub mod b { pub type Deep<T> = Option<super::Id2<T>>; pub use super::Id as Ident; } type Id2<T> = (Id, T); pub fn mk() -> b::Deep<char> { Some((1, 'x')) } }
use a::{b::{self, *}, Names as N}; pub use a::Id as PublicId;
fn show(i: Ident, d: b::Deep<char>) -> String { format!("{i} {d:?}") }
fn main() { let n: N = vec!["q"]; println!("{} {n:?} {}", show(PublicId::MAX, a::mk()), a::Id::from(3u8)); }

// === recursive types through aliases and boxes
type Link<T> = Option<Box<Node<T>>>; struct Node<T> { v: T, next: Link<T> } type Tree = Vec<Branch>; enum Branch { Leaf(i32), Sub(Tree) }
fn push<T>(l: &mut Link<T>, v: T) { let old = l.take(); *l = Some(Box::new(Node { v, next: old })); } fn list<T: Copy>(mut l: &Link<T>) -> Vec<T> { let mut v = vec![]; while let Some(n) = l { v.push(n.v); l = &n.next; } v }
fn sum(t: &Tree) -> i32 { t.iter().map(|b| match b { Branch::Leaf(n) => *n, Branch::Sub(t) => sum(t) }).sum() }
fn main() { let mut l: Link<i32> = Link::None; for i in 0..3 { push(&mut l, i); } println!("{:?} {}", list(&l), sum(&vec![Branch::Leaf(1), Branch::Sub(vec![Branch::Leaf(5), Branch::Sub(Tree::new())])])); }

// === casts, sizes, statics and array lengths with aliases
type Small = i8; type Arr = [Small; LEN]; const LEN: usize = std::mem::size_of::<Wide>() / 2; type Wide = u64; static TABLE: Arr = [-1; LEN]; type Ptr = &'static Arr; const P: Ptr = &TABLE2; static TABLE2: Arr = [2; LEN];
fn main() { println!("{} {} {}", 300i32 as Small, -1 as Small as Wide, 3.9 as Small); println!("{TABLE:?} {} {}", P.len(), std::mem::size_of::<Arr>()); println!("{} {:?} {}", Small::MIN, Small::from_str_radix("-7f", 16), <Small>::MAX.wrapping_add(1)); let x = (5 as Wide) << 3 as Small; println!("{x}"); }

// === impl trait for alias of tuple, reference, fn pointer and dyn
use std::fmt::Debug; type Dyn<'a> = dyn Debug + 'a; type Boxed<'a> = Box<Dyn<'a>>; type Cb<'a> = &'a mut dyn FnMut(&str) -> bool; type Tup<T> = (T, T); type Ref<'a, T> = &'a T;
trait Len { fn len2(&self) -> usize; } impl<T> Len for Tup<T> { fn len2(&self) -> usize { 2 } } impl<T: Len> Len for Ref<'_, T> { fn len2(&self) -> usize { (**self).len2() * 10 } } impl Len for Dyn<'_> { fn len2(&self) -> usize { format!("{self:?}").len() } } impl Len for fn() { fn len2(&self) -> usize { 0 } }
fn each(v: &[&str], f: Cb) -> usize { v.iter().filter(|s| f(s)).count() } fn none() {}
fn main() { println!("{} {} {}", (1, 2).len2(), <Ref<Tup<u8>>>::len2(&&(1, 2)), (none as fn()).len2()); let b: Boxed = Box::new("abc"); println!("{}", b.len2()); let mut n = 0; println!("{} {n}", each(&["a", "bb"], &mut |s| { n += s.len(); s.len() > 1 })); }

// === async aliases: futures, streams, channels and results
use std::{future::Future, pin::Pin}; use tokio::sync::{mpsc, oneshot}; type BoxFut<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>; type Handler = Box<dyn Fn(u32) -> BoxFut<'static, Out> + Send + Sync>; type Out = Result<u32, String>; type Tx<T> = mpsc::Sender<(T, oneshot::Sender<Out>)>;
fn h<F>(f: impl Fn(u32) -> F + Send + Sync + 'static) -> Handler where F: Future<Output = Out> + Send + 'static { Box::new(move |n| Box::pin(f(n))) }
async fn ask(tx: &Tx<u32>, n: u32) -> Out { let (a, b) = oneshot::channel(); tx.send((n, a)).await.map_err(|e| e.to_string())?; b.await.unwrap_or_else(|_| Err("gone".into())) }
#[tokio::main(flavor = "current_thread")]
async fn main() { let hs: Vec<Handler> = vec![h(|n| async move { Ok(n + 1) }), h(|n| async move { tokio::task::yield_now().await; if n > 2 { Err(format!("{n}!")) } else { Ok(n * 10) } })]; let (tx, mut rx): (Tx<u32>, _) = mpsc::channel(1); tokio::spawn(async move { while let Some((n, b)) = rx.recv().await { let i = n as usize % 2; let _ = b.send(hs[i](n).await); } }); for n in 0..4 { println!("{:?}", ask(&tx, n).await); } }

// === alias used as Self-like constructor in generic code
#[derive(Debug, Default, Clone, PartialEq)] struct W<T, M = ()>(T, std::marker::PhantomData<M>); #[derive(Debug, PartialEq, Clone, Default)] struct Km; type Len<T> = W<T, Km>; type Plain = W<i32>; type KmF = Len<f64>;
impl<T: std::ops::Add<Output = T>, M> std::ops::Add for W<T, M> { type Output = Self; fn add(self, o: Self) -> Self { W(self.0 + o.0, o.1) } } impl KmF { fn miles(&self) -> i64 { (self.0 * 0.6) as i64 } } impl<T> From<T> for Len<T> { fn from(t: T) -> Self { W(t, Default::default()) } }
fn main() { let a = KmF::from(10.0) + 5.5.into(); println!("{:?} {} {:?}", a.0, a.miles(), Plain::default() + W(3, Default::default())); let f: fn(_, _) -> Plain = W; println!("{:?}", f(1, std::marker::PhantomData).0); println!("{}", Len::<u8>::default() == Len::from(0)); }

// === where an alias hides a reference lifetime and higher ranks
type Pred<T> = for<'a> fn(&'a T) -> bool; type Pick = for<'a> fn(&'a str, &'a str) -> &'a str; type Iter<'a, T> = std::iter::Filter<std::slice::Iter<'a, T>, fn(&&'a T) -> bool>; type StrRef<'a> = &'a str; type Parsed<'a> = Result<(StrRef<'a>, u32), StrRef<'a>>;
fn long<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() > b.len() { a } else { b } } fn odd<'a>(v: &'a [u8]) -> Iter<'a, u8> { fn is<'a>(n: &&'a u8) -> bool { **n % 2 == 1 } v.iter().filter(is) } fn parse(s: StrRef<'_>) -> Parsed<'_> { let n = s.bytes().take_while(|b| b.is_ascii_digit()).count(); s[..n].parse().map(|v| (&s[n..], v)).map_err(|_| s) }
fn main() { let p: Pred<String> = |s| s.is_empty(); let l: Pick = long; println!("{} {} {:?} {:?} {:?}", p(&String::new()), l("ab", "c"), odd(&[1, 2, 3]).collect::<Vec<_>>(), parse("12ab"), parse("x")); }

// === an alias in const generics, bounds and trait objects with assoc types
use std::ops::{Deref, Index}; const fn dbl(n: usize) -> usize { n * 2 } type Buf = [u8; dbl(2)]; type It<'a, T> = dyn Iterator<Item = T> + 'a; type Map2<K> = std::collections::BTreeMap<K, Vec<K>>; struct Ring<T, const N: usize>([T; N]); type Ring4<T> = Ring<T, 4>;
impl<T> Index<usize> for Ring4<T> { type Output = T; fn index(&self, i: usize) -> &T { &self.0[i % 4] } } impl<T, const N: usize> Deref for Ring<T, N> { type Target = [T]; fn deref(&self) -> &[T] { &self.0 } }
fn total(it: &mut It<'_, i32>) -> i32 { let mut s = 0; for x in it { s += x; } s } fn group<K: Ord + Copy>(v: &[K], f: fn(K) -> K) -> Map2<K> { let mut m = Map2::new(); for k in v { m.entry(f(*k)).or_insert_with(Vec::new).push(*k); } m }
fn main() { let b: Buf = [9; 4]; println!("{b:?} {} {} {}", total(&mut (1..4)), Ring4::<char> { 0: ['a', 'b', 'c', 'd'] }[6], Ring([1, 2]).len()); println!("{:?}", group(&[1, 2, 3, 4], |n| n % 2)); }

// === alias to an enum: use of variants by glob-like paths and in generic matches
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)] #[repr(u8)] enum Level { Low = 1, High = 9 } type L = Level; type LR<T> = Result<T, Level>; use std::cmp::Ordering as O; type Ordered = O; type Opt = Option<L>;
impl TryFrom<u8> for Level { type Error = u8; fn try_from(n: u8) -> Result<L, <L as TryFrom<u8>>::Error> { match n { n if n == L::Low as u8 => Ok(L::Low), 9 => Ok(L::High), n => Err(n) } } }
fn check(n: u8) -> LR<Opt> { match L::try_from(n) { Ok(L::High) => LR::Err(L::High), Ok(l @ L::Low) => LR::Ok(Opt::Some(l)), Err(0) => Ok(Opt::None), Err(_) => LR::<Opt>::Err(L::Low) } }
fn main() { println!("{:?} {:?} {:?} {:?}", check(1), check(9), check(0), check(5)); println!("{:?} {}", L::Low.cmp(&L::High), match L::High.cmp(&L::Low) { Ordered::Less => 1, Ordered::Equal => 2, O::Greater => 3 }); let f = Opt::Some; println!("{:?}", [L::Low].map(f)); }

// === type names shown, defaults and fully qualified calls by alias
type D = std::collections::VecDeque<i16>; type E<T> = Option<Result<T, ()>>; type Never = std::convert::Infallible; type Void<T> = Result<T, Never>;
fn ok<T>(v: Void<T>) -> T { match v { Ok(t) => t, Err(n) => match n {} } }
fn main() { let mut d = <D>::default(); <D as Extend<i16>>::extend(&mut d, [3, 1]); D::push_front(&mut d, 9); println!("{d:?} {} {:?} {:?}", ok(Ok::<_, Never>(4)), E::<u8>::default(), <E<u8> as Clone>::clone(&Some(Ok(1)))); println!("{} {}", std::any::type_name::<E<u8>>().contains("Result"), std::mem::size_of::<Void<u8>>()); let v: D = (1..4).collect::<D>().into_iter().rev().collect(); println!("{v:?}"); }

// === unused parameters are refused elsewhere, phantom ones need a struct
type Ignore1<T> = Vec<(T, u8)>; type Fst<A, B> = <(A, B) as Split>::A; type Snd<A, B> = <(A, B) as Split>::B; trait Split { type A; type B; } impl<A, B> Split for (A, B) { type A = A; type B = B; } type Swap<A, B> = (Snd<A, B>, Fst<A, B>); type Nest<T> = Swap<T, Swap<u8, T>>;
fn swap<A, B>((a, b): (A, B)) -> Swap<A, B> { (b, a) }
fn main() { let s: Swap<u8, char> = swap((1, 'c')); let n: Nest<bool> = swap((true, swap((7u8, false)))); let v: Ignore1<Fst<&str, ()>> = vec![("x", 1)]; println!("{s:?} {n:?} {v:?}"); }

// === std aliases: io and fmt Results, thread Result and own over them
use std::fmt; use std::io; type Result<T> = std::result::Result<T, Err2>; #[derive(Debug)] enum Err2 { Io(io::ErrorKind), Fmt } impl From<io::Error> for Err2 { fn from(e: io::Error) -> Self { Err2::Io(e.kind()) } } impl From<fmt::Error> for Err2 { fn from(_: fmt::Error) -> Self { Err2::Fmt } }
fn a(n: u8) -> io::Result<u8> { match n { 0 => Err(io::ErrorKind::NotFound.into()), 1 => Err(io::Error::new(io::ErrorKind::InvalidData, "bad")), _ => io::Result::Ok(n) } } struct S(bool); impl fmt::Display for S { fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result { if self.0 { fmt::Result::Ok(()) } else { Err(fmt::Error) } } }
fn b(n: u8) -> Result<u8> { use fmt::Write; let mut s = String::new(); write!(s, "{}", S(n != 3))?; let r: Result<u8> = a(n).map_err(Into::into); r.map(|n| n + 1) }
fn main() { for n in 0..5 { println!("{:?}", b(n)); } println!("{:?}", a(1).unwrap_err().to_string()); }

// === one alias per macro call with names made up
macro_rules! aliases { ($($(#[$m:meta])* $v:vis $n:ident<$($p:ident),*> = $t:ty;)*) => { $($(#[$m])* $v type $n<$($p),*> = $t;)* }; }
mod m { aliases! { pub Both<A, B> = Result<A, B>; #[allow(dead_code)] Hidden<T> = Vec<T>; pub Num<> = u8; pub List<T> = Vec<Option<T>>; } }
macro_rules! of { ($t:ty) => { <$t>::default() }; } macro_rules! with { ($t:ident<$($a:ty),*>) => { $t::<$($a),*>::new() }; }
use m::*;
fn main() { let l: List<Num> = of!(List<Num>); let mut v = with!(List<char>); v.push(Some('x')); println!("{l:?} {v:?} {:?} {}", Both::<u8, ()>::Ok(1), of!(Num)); }

// === aliases of nested closures' boxes, recursion by reference
use std::rc::Rc; type Rule = Rc<dyn Fn(&str) -> Option<usize>>; type Table = Vec<(&'static str, Rule)>; fn lit(s: &'static str) -> Rule { Rc::new(move |t| t.starts_with(s).then_some(s.len())) } fn seq(a: Rule, b: Rule) -> Rule { Rc::new(move |t| { let n = a(t)?; Some(n + b(&t[n..])?) }) } fn or(rs: Vec<Rule>) -> Rule { Rc::new(move |t| rs.iter().find_map(|r| r(t))) } fn many(r: &Rule) -> Rule { let r = Rule::clone(r); Rc::new(move |t| { let mut n = 0; while let Some(k) = r(&t[n..]).filter(|k| *k > 0) { n += k; } Some(n) }) }
fn main() { let ab = seq(lit("a"), or(vec![lit("b"), lit("c")])); let t: Table = vec![("ab", ab.clone()), ("many", many(&ab)), ("both", seq(many(&ab), lit("!")))]; for (n, r) in &t { println!("{n} {:?} {:?} {:?}", r("abac!"), r("x"), r("ac!")); } println!("{}", Rc::strong_count(&ab)); }

// === alias shadows a prelude type and is shadowed by a parameter
type Option<T> = std::option::Option<(T, T)>; type Vec = std::vec::Vec<u8>; fn f<String: Default + std::fmt::Debug>(s: String) -> Option<String> { Some((s, String::default())) } struct S<Vec>(Vec); impl<Vec: Clone> S<Vec> { fn get(&self) -> Option<Vec> { std::option::Option::Some((self.0.clone(), self.0.clone())) } }
fn main() { let v: Vec = vec![1]; println!("{:?} {:?} {v:?}", f(3u8), S('c').get()); type String = i32; let s: String = 5; println!("{s} {:?}", Option::<u8>::None); }

// === an alias's lifetimes are those it is given, whatever they are called
enum Chain<'a> { Link(Scope<'a>), End }
type Scope<'a> = &'a Chain<'a>;
type Both<'x, T> = (&'x T, Vec<&'x str>);
struct Walker<'a> { name: &'a str, steps: usize }
impl<'a> Walker<'a> {
    fn walk(&mut self, scope: Scope) {
        let link = if self.steps == 0 {
            let inner = Chain::Link(scope);
            self.count(&inner);
            inner
        } else {
            Chain::Link(scope)
        };
        self.count(&link);
    }
    fn count(&mut self, mut scope: Scope) {
        while let Chain::Link(next) = scope { self.steps += 1; scope = next; }
    }
}
fn pick<'b>(both: Both<'b, i32>, _other: &str) -> &'b str { both.1[0] }
fn main() {
    let mut w = Walker { name: "w", steps: 0 };
    w.walk(&Chain::Link(&Chain::End));
    println!("{} {}", w.name, w.steps);
    let long = String::from("long");
    let kept = { let short = String::from("short"); pick((&1, vec![&long]), &short) };
    println!("{kept}");
}
