// === in lets, turbofish, casts and nested types
use std::collections::{BTreeMap, HashMap, HashSet};
fn main() {
    let v: Vec<_> = (1..4).collect();
    let s: HashSet<_, _> = v.iter().copied().collect::<HashSet<_>>();
    let m: BTreeMap<_, Vec<_>> = [("a", vec![1u8]), ("b", vec![])].into();
    let n = "42".parse::<i64>().unwrap() as _;
    let k: i16 = n;
    let p: (_, [_; 3], &_) = (1u8, ['x'; 3], &2.5f32);
    let f: fn(_, _) -> _ = i32::max;
    let b: Box<dyn Fn(_) -> usize> = Box::new(|s: &str| s.len());
    println!("{} {} {m:?} {k} {p:?} {} {}", v.len(), s.contains(&2), f(1, 2), b("abc"));
    let r: Result<Vec<_>, _> = "1,2,x".split(',').map(str::parse::<u8>).collect();
    println!("{}", r.is_err());
    let x = &[1, 2][..] as &[_];
    let t = Vec::<_>::from(x);
    let u = Option::<_>::Some(t);
    let h = HashMap::<_, _, _>::from([(1, 'a')]);
    println!("{u:?} {}", h[&1]);
}

// === array lengths and constants stay what they are
fn sum<const N: usize>(a: [i32; N]) -> i32 {
    a.iter().sum()
}
struct W<T, const N: usize>([T; N]);
fn main() {
    let a: [_; 3] = [1, 2, 3];
    println!("{}", sum::<3>(a) + sum::<_>([4]));
    let w: W<_, 2> = W(['a', 'b']);
    let W(c): W<_, 2> = w;
    println!("{c:?}");
    let b: [[_; 2]; _] = [[1u8, 2], [3, 4]];
    println!("{}", b.len());
    let s: [&'_ str; 2] = ["x", "y"];
    let z: &'_ [_] = &s;
    println!("{}", z.concat());
}

// === in closures, returns and generics arguments left to inference
use std::iter::Sum;
fn total<T: Sum<U> + std::fmt::Debug, U>(v: Vec<U>) -> T {
    v.into_iter().sum()
}
fn conv<A: Into<B>, B>(a: A) -> B {
    a.into()
}
fn main() {
    println!("{}", total::<i32, _>(vec![1, 2]));
    println!("{:?}", total::<f64, _>(vec![1.5, 2.5]));
    let f = |x: _, y: &mut Vec<_>| -> _ { y.push(x); y.len() };
    let mut v = vec![];
    println!("{} {}", f('a', &mut v), f('b', &mut v));
    let g = |(a, b): (_, Option<_>)| -> Option<_> { b.map(|b: i32| a + b) };
    println!("{:?} {:?}", g((1, Some(2))), g((1, None)));
    println!("{} {}", conv::<_, String>("x"), conv::<u8, u64>(3) + conv::<_, u64>(4u32));
    let z = std::iter::repeat_with(|| 'z').take(2).collect::<Box<[_]>>();
    println!("{z:?} {:?}", (0..3).map(|i| (i, i * i)).unzip::<_, _, Vec<_>, Vec<i32>>());
    let mut it = [3, 1, 2].into_iter().collect::<std::collections::BinaryHeap<_>>().into_sorted_vec();
    it.retain(|x: &_| *x > 1);
    println!("{it:?}");
}

// === pointers, references, trait objects and function types
use std::rc::Rc;
use std::cell::RefCell;
use std::fmt::Display;
trait Sh {
    fn id(&self) -> i32;
}
impl Sh for i32 {
    fn id(&self) -> i32 {
        *self
    }
}
fn main() {
    let r: Rc<RefCell<_>> = Rc::new(RefCell::new(vec![]));
    r.borrow_mut().push(1u8);
    println!("{r:?}");
    let d: Vec<Box<dyn Sh>> = vec![Box::new(1) as _, Box::new(2) as Box<_>];
    println!("{}", d.iter().map(|s| s.id()).sum::<i32>());
    let x = &5 as &_ as &dyn Display;
    println!("{x}");
    let f: &dyn Fn(_) -> _ = &|x: i32| x + 1;
    println!("{}", f(1));
    let y: &mut _ = &mut 3;
    *y += 1;
    let z: &&_ = &&*y;
    println!("{z}");
    let o: Option<&mut _> = Some(y);
    *o.unwrap() *= 10;
    let (a, b): (Vec<_>, Vec<_>) = (1..5).partition(|n| n % 2 == 0);
    println!("{a:?} {b:?}");
    let e: Result<_, &str> = Ok(1u8);
    let Ok(q): Result<_, _> = e else { panic!() };
    println!("{q}");
}

// === associated types and paths with it
trait Make {
    type Out;
    fn make(self) -> Self::Out;
}
impl Make for u8 {
    type Out = String;
    fn make(self) -> String {
        format!("u8 {self}")
    }
}
impl<T: Make> Make for Vec<T> {
    type Out = Vec<T::Out>;
    fn make(self) -> Vec<T::Out> {
        self.into_iter().map(T::make).collect()
    }
}
struct P<A, B = A>(A, B);
impl<A, B> P<A, B> {
    fn new(a: A, b: B) -> Self {
        P(a, b)
    }
}
fn main() {
    println!("{:?}", <Vec<_> as Make>::make(vec![1u8]));
    println!("{}", <_ as Make>::make(2u8));
    let p = P::<_, char>::new(1, 'c');
    let q: P<_> = P("a", "b");
    println!("{}{}{}{}", p.0, p.1, q.0, q.1);
    println!("{:?}", <Option<_>>::Some(1).map(<_>::from).unwrap_or(0i64));
    let s = <str>::len("abc") + <[_]>::len(&[1, 2]) + <[_; 1]>::map([1], |x| x + 1)[0];
    println!("{s}");
    println!("{:?}", <_ as Into<u64>>::into(5u8) + <u64 as From<_>>::from(true));
    println!("{}", <Vec<_> as IntoIterator>::into_iter(vec![1, 2]).map(|x: i32| x).sum::<i32>());
}

// === async results with the error type or the value left out
use std::future::Future;
use std::pin::Pin;
async fn run(s: &str) -> Result<i32, std::num::ParseIntError> {
    let n: Result<_, _> = async { Ok::<_, std::num::ParseIntError>(s.parse::<i32>()? + 1) }.await;
    n
}
#[tokio::main]
async fn main() {
    println!("{:?} {}", run("4").await, run("x").await.is_err());
    let f: Pin<Box<dyn Future<Output = _>>> = Box::pin(async { 5u8 });
    println!("{}", f.await);
    let hs: Vec<tokio::task::JoinHandle<_>> = (0..3).map(|i| tokio::spawn(async move { i * 2 })).collect();
    let mut out: Vec<_> = vec![];
    for h in hs {
        out.push(h.await.unwrap());
    }
    println!("{out:?}");
    let (tx, mut rx) = tokio::sync::mpsc::channel::<_>(2);
    tx.send(('a', 1)).await.unwrap();
    let got: Option<(_, i32)> = rx.recv().await;
    println!("{got:?}");
}

// === in a let that is given its value later, and through two steps
fn main() {
    let x: _;
    let v: Vec<_>;
    let o: Option<_> = None;
    v = "3 4".split(' ').map(str::parse::<i64>).collect::<Result<_, _>>().unwrap();
    x = if v.len() > 1 { o.unwrap_or(v[0]) } else { 0 };
    println!("{x} {v:?}");
    let mut m: std::collections::BTreeMap<_, Vec<_>> = Default::default();
    for (i, w) in "to be or not".split_whitespace().enumerate() {
        m.entry(w.len()).or_default().push((w, i as u8));
    }
    println!("{m:?}");
    let f: fn(_) -> _ = |s: &str| s.len();
    println!("{}", f("abc"));
    let mut late: [_; 3] = Default::default();
    late[1] = 'x';
    println!("{late:?}");
}

// === in turbofish of methods, functions, types and variants
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;
struct P<A, B>(A, B);
impl<A, B> P<A, B> {
    fn map<C, F: FnOnce(A) -> C>(self, f: F) -> P<C, B> {
        P(f(self.0), self.1)
    }
    fn make(a: A, b: B) -> Self {
        P(a, b)
    }
}
fn conv<A, B: From<A>>(a: A) -> B {
    B::from(a)
}
fn main() {
    let p = P::<_, u8>::make("a", 1).map::<_, _>(|s| s.len() as i16);
    println!("{} {}", p.0, p.1);
    println!("{}", conv::<_, u64>(7u8) + conv::<u32, u64>(1));
    println!("{:?} {:?}", None::<Rc<()>>.map::<_, fn(_) -> u8>(|_| 1), Option::<_>::Some(1));
    println!("{:?}", [3, 1, 3].iter().collect::<BTreeSet<_>>());
    println!("{:?}", "a=1,b=2".split(',').filter_map(|s| s.split_once('=')).collect::<HashMap<_, _>>()["b"]);
    println!("{:?}", Result::<_, String>::Ok(3).and_then::<_, _>(|x: i32| x.checked_sub(1).ok_or("e".into())));
    println!("{}", <_ as ToString>::to_string(&5) + &<i32 as Into<i64>>::into(4).to_string());
    println!("{}", <Vec<_>>::from([1, 2]).len() + Vec::<_>::from("ab").len());
}

// === casts to it
#[derive(Clone, Copy)]
enum E {
    A = 3,
}
fn take(x: u16) -> u16 {
    x
}
fn main() {
    let n = 300u32;
    println!("{}", take(n as _) + take(E::A as _));
    let b: u8 = n as _;
    let f: f64 = n as f32 as _;
    println!("{b} {f} {}", [10, 20, 30][E::A as usize - 1 as usize]);
    let arr = [1u64, 2, 3];
    let mut sum = 0u8;
    for x in arr {
        sum += x as u8;
    }
    let i: usize = (sum as i8 - 5) as _;
    println!("{sum} {}", arr[i]);
    let r: &[_] = &arr as &[_];
    let d: &dyn std::fmt::Debug = &arr as _;
    println!("{} {d:?}", r.len());
    println!("{}", 1u64 << (n as u8 as _1 - 40));
}
#[allow(non_camel_case_types)]
type _1 = u32;

// === closures' parameters and results, with part of the type given
use std::collections::HashMap;
fn main() {
    let pairs: Vec<(String, Vec<i32>)> = vec![("a".into(), vec![3, 1]), ("b".into(), vec![])];
    let first = |p: &(_, Vec<_>)| -> Option<_> { p.1.first().copied() };
    println!("{:?}", pairs.iter().map(first).collect::<Vec<Option<i32>>>());
    let total = pairs.iter().fold(0, |acc: _, (_, v): &(_, Vec<_>)| acc + v.iter().sum::<i32>());
    println!("{total}");
    let mut cache: HashMap<_, Box<dyn Fn(_) -> _>> = HashMap::new();
    cache.insert("neg", Box::new(|x: i32| -x));
    cache.insert("dbl", Box::new(|x| x * 2));
    println!("{} {}", cache["neg"](4), cache["dbl"](5));
    let parse = |s: &str| -> Result<_, std::num::ParseIntError> {
        let n: u8 = s.parse()?;
        Ok((n, n as char))
    };
    println!("{:?} {:?}", parse("65"), parse("x").is_err());
    let id = |x: &mut _| std::mem::take(x);
    let mut s = String::from("taken");
    println!("{} {:?}", id(&mut s), s);
}

// === references, boxes, slices and tuples of it
fn show<T: std::fmt::Debug + ?Sized>(t: &T) -> String {
    format!("{t:?}")
}
fn main() {
    let v = vec![(1u8, 'a'), (2, 'b')];
    let r: &[(_, _)] = &v;
    let [(a, _), ..]: [(_, char); 2] = *<&[_; 2]>::try_from(r).unwrap();
    println!("{a} {}", show::<[_]>(r));
    let b: Box<[_]> = v.iter().map(|p| p.1).collect();
    let s: Box<str> = b.iter().collect::<String>().into();
    println!("{b:?} {s}");
    let mut t: (_, &mut [_], Option<&_>) = (1, &mut [1.5, 2.5], None);
    t.1[0] += 1.0;
    t.2 = Some(&r[1]);
    println!("{t:?}");
    let c: &(_, _) = &v[0];
    let x: &&mut _ = &&mut 5u8;
    println!("{c:?} {}", **x + c.0);
    let rc: std::rc::Rc<[_]> = std::rc::Rc::new([1, 2, 3]);
    let w: std::rc::Weak<[_]> = std::rc::Rc::downgrade(&rc);
    println!("{}", w.upgrade().map_or(0, |r: std::rc::Rc<_>| r.len()));
}

// === macros that leave types out, nested under their own
macro_rules! collect {
    ($($t:tt)::+ <- $e:expr) => { $e.into_iter().collect::<$($t)::+<_>>() };
    ($k:ty => $e:expr) => {{ let v: $k = $e.into_iter().collect(); v }};
}
macro_rules! typed { ($n:ident: $t:ty = $e:expr) => { let $n: $t = $e; }; }
fn main() {
    println!("{:?}", collect!(std::collections::VecDeque <- [1, 2]));
    println!("{:?}", collect!(std::collections::BTreeMap<_, _> => [(1, 'a')]));
    typed!(x: (_, Option<_>) = (1, Some("s")));
    typed!(f: Box<dyn Fn(_) -> (_, _)> = Box::new(|n: u8| (n, n.to_string())));
    println!("{x:?} {:?}", f(3));
}

// === const generics and array lengths left out
fn sum<const N: usize>(a: [i32; N]) -> (usize, i32) {
    (N, a.iter().sum())
}
#[derive(Debug, Default)]
struct Buf<T, const N: usize = 2>
where
    [T; N]: Default,
{
    d: [T; N],
}
fn main() {
    println!("{:?}", sum::<_>([1, 2, 3]));
    println!("{:?}", sum::<2>([4, 5]));
    let b: Buf<_> = Buf { d: ['a', 'b'] };
    let c = Buf::<_, 3> { d: [1u8; 3] };
    println!("{b:?} {c:?}");
    let z: [[_; 2]; 2] = [[0u8; 2], "ab".as_bytes().try_into().unwrap()];
    println!("{z:?}");
    let a: [_; 4] = std::array::from_fn(|i| i * i);
    println!("{a:?}");
    let d: Buf<u16, 4> = Default::default();
    let e: Box<[_; 2]> = vec![1, 2].try_into().unwrap();
    println!("{d:?} {e:?}");
}

// === as what is between: sums, products, parse and into
use std::time::Duration;
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words = ["1", "2", "x", "4"];
    let (ok, bad): (Vec<_>, Vec<_>) = words.iter().map(|w| w.parse::<u8>()).partition(|r| r.is_ok());
    let ok: Vec<_> = ok.into_iter().map(Result::unwrap).collect();
    println!("{ok:?} {}", bad.len());
    let total: Result<_, std::num::ParseIntError> = words[..2].iter().map(|w| w.parse::<i32>()).sum();
    let total: i32 = total?;
    let opt: Option<Vec<_>> = words.iter().map(|w| w.chars().next()).collect();
    println!("{total} {opt:?}");
    let (a, b): (Vec<_>, String) = [(1, 'x'), (2, 'y')].into_iter().unzip();
    println!("{a:?} {b}");
    let d: Duration = [1u64, 2].into_iter().map(Duration::from_secs).sum::<_>();
    println!("{d:?}");
    let max: &_ = [3, 9, 2].iter().max().unwrap();
    println!("{max}");
    let e: Box<dyn std::error::Error> = <_>::from("boxed");
    println!("{e}");
    let u: _ = { let n: u64 = "77".parse::<_>()?; n };
    println!("{u}");
    Ok(())
}

// === in type aliases' arguments, associated types' owners and impl blocks' methods
trait Pick {
    type Out;
    fn pick(self) -> Self::Out;
}
impl<A, B> Pick for (A, B) {
    type Out = A;
    fn pick(self) -> A {
        self.0
    }
}
type Two<T> = (T, T);
type Res<T, E = String> = Result<T, E>;
fn main() {
    let t: Two<_> = (1, 2u8);
    println!("{}", <(_, _) as Pick>::pick(t) + <Two<_>>::pick((3, 4)));
    let r: Res<_> = Ok::<u8, _>(1);
    let s: Res<u8, _> = Err(3.5);
    println!("{r:?} {s:?}");
    println!("{:?}", <Res<_>>::Ok(1).map(|x: u8| x + 1));
    let n: <(u64, ()) as Pick>::Out = 5;
    let m: Two<Option<_>> = (None, Some(n));
    println!("{m:?}");
    println!("{}", <[_]>::len(&[1, 2]) + <[_; 2]>::as_slice(&[1, 2]).len() + <str>::len("ab"));
    println!("{:?}", <Option<_> as IntoIterator>::into_iter(Some(1)).chain(<Vec<_>>::new()).collect::<Vec<u8>>());
}

// === with generics inside of generic functions and recursive inference
fn build<T: Default + Clone, R: FromIterator<T>>(n: usize) -> R {
    let v: Vec<_> = std::iter::repeat_with(T::default).take(n).collect();
    v.iter().cloned().collect::<_>()
}
fn fold<I, T>(it: I, f: impl Fn(T, T) -> T) -> Option<T>
where
    I: IntoIterator<Item = T>,
{
    let mut it: <I as IntoIterator>::IntoIter = it.into_iter();
    let first: Option<_> = it.next();
    first.map(|x: _| it.fold(x, f))
}
fn flip<A, B>((a, b): (A, B)) -> (B, A) {
    let r: (_, _) = (b, a);
    r
}
fn main() {
    println!("{:?} {:?}", build::<u8, Vec<_>>(2), build::<char, String>(1));
    println!("{:?}", fold::<_, i32>([1, 2, 3], |a, b| a * b + 1));
    println!("{:?}", flip::<_, _>(flip((1, 'a'))));
    let nested: Vec<Vec<_>> = (0..3).map(|i| (0..i).map(|j| (i, j)).collect()).collect::<_>();
    println!("{nested:?}");
}

// === statics, consts and struct fields say types; what is assigned to them may leave them out
const EMPTY: &[u8] = { let e: &[_; 0] = &[]; e };
static NAMES: [&str; 2] = { let a: [_; 2] = ["x", "y"]; a };
struct S {
    v: Vec<Option<u16>>,
    f: Box<dyn Fn(&str) -> usize>,
}
impl S {
    const N: usize = { let n: _ = 3; n };
}
fn main() {
    let s = S { v: Vec::<_>::with_capacity(S::N), f: Box::<_>::new(|s: &str| s.len()) as Box<_> };
    println!("{:?} {} {:?} {:?}", s.v, (s.f)("ab"), EMPTY, NAMES);
    let S { v, .. }: S = S { v: [1, 2].map(Some::<_>).to_vec(), ..s };
    println!("{v:?}");
}

// === the placeholders with underscores in patterns beside it
struct W<T>(T);
fn f((_, y): (u8, i32), _: &str, W(_z): W<char>) -> i32 {
    y
}
fn main() {
    let (_, _x): (_, u8) = ("gone", 1);
    let _: Vec<_> = vec![1];
    let _: _ = 5;
    let g = |_: u8, _: _| -> &'static str { "called" };
    println!("{} {} {}", f((1, 2), "s", W('c')), g(1, 2.0), _x);
    for _ in [(); 2] as [_; 2] {
        print!(".");
    }
    println!();
    if let Some::<_>(_) = Some(3) {
        println!("some");
    }
    let W::<_>(n) = W(7);
    match (n, 'x') {
        (_, 'a'..='z') if n > 6 => println!("{n}"),
        _ => {}
    }
}

// === async blocks whose error type is part left out
use std::future::Future;
use std::pin::Pin;
async fn run<T, E, F: Future<Output = Result<T, E>>>(f: F) -> Result<T, E> {
    f.await
}
#[tokio::main]
async fn main() {
    let r = run::<_, std::num::ParseIntError, _>(async { Ok("12".parse::<i32>()? + 1) }).await;
    println!("{r:?}");
    let fs: Vec<Pin<Box<dyn Future<Output = _>>>> = vec![Box::pin(async { 1u8 }), Box::pin(std::future::ready(2))];
    let mut all: Vec<_> = Vec::new();
    for f in fs {
        all.push(f.await);
    }
    println!("{all:?}");
    let (tx, mut rx): (_, tokio::sync::mpsc::Receiver<_>) = tokio::sync::mpsc::channel::<_>(4);
    let h: tokio::task::JoinHandle<_> = tokio::spawn(async move {
        let mut got: Vec<_> = vec![];
        while let Some(x) = rx.recv().await {
            got.push(x);
        }
        got
    });
    for i in [1.5, 2.5] {
        tx.send(i).await.unwrap();
    }
    drop(tx);
    println!("{:?}", h.await.unwrap());
}

// === iterators chained so far that only the end says what it is
fn main() {
    let x: Vec<(usize, _)> = "a-b,c-d".split(',').map(|p| p.split('-').collect::<Vec<_>>()).enumerate().collect::<Vec<_>>();
    println!("{x:?}");
    let t: Vec<_> = x.iter().flat_map(|(i, v)| v.iter().map(move |s| (*s, *i))).rev().collect();
    println!("{t:?}");
    let z: [Vec<_>; 2] = t.into_iter().fold(Default::default(), |mut acc: [Vec<_>; 2], (s, i)| {
        acc[i].push(s);
        acc
    });
    println!("{z:?}");
    let s: std::collections::BTreeMap<_, usize> = z.concat().iter().map(|s| (s.chars().next(), s.len())).collect();
    println!("{s:?}");
    let mut it = (1..).scan(0, |st: &mut _, x| { *st += x; Some(*st) });
    let big: Option<u32> = it.find(|x: &_| *x > 20);
    println!("{big:?}");
}
