// === overlapping blanket by marker types and inference through assoc types
use std::fmt::Debug;
use std::marker::PhantomData;
trait Handler<Args> {
    type Out;
    fn call(&self, a: &str) -> Self::Out;
}
struct W0;
impl<F, R> Handler<()> for F
where
    F: Fn() -> R,
{
    type Out = R;
    fn call(&self, _: &str) -> R {
        self()
    }
}
impl<F, A: From<String>, R> Handler<(A,)> for F
where
    F: Fn(A) -> R,
{
    type Out = R;
    fn call(&self, a: &str) -> R {
        self(A::from(a.to_string()))
    }
}
impl<F, A: From<String>, B: Default, R> Handler<(A, B)> for F
where
    F: Fn(A, B) -> R,
{
    type Out = R;
    fn call(&self, a: &str) -> R {
        self(A::from(a.into()), B::default())
    }
}
struct Route<'a> {
    hs: Vec<(&'a str, Box<dyn Fn(&str) -> String + 'a>)>,
}
impl<'a> Route<'a> {
    fn add<A, H>(mut self, n: &'a str, h: H) -> Self
    where
        H: Handler<A> + 'a,
        H::Out: Debug,
    {
        self.hs.push((n, Box::new(move |s| format!("{:?}", h.call(s)))));
        self
    }
    fn run(&self, s: &str) {
        for (n, h) in &self.hs {
            println!("{n}: {}", h(s));
        }
    }
}
fn two(a: String, b: u8) -> (usize, u8) {
    (a.len(), b)
}
fn boxed(s: Box<str>) -> Box<str> {
    s
}
fn main() {
    let k = 5;
    Route { hs: vec![] }
        .add("zero", || 1)
        .add("one", |s: String| s.to_uppercase())
        .add("two", two)
        .add("cap", move |s: String| s.len() + k)
        .add("box", boxed)
        .run("abc");
    let _ = (W0, PhantomData::<u8>);
}

// === type-level numbers and lists
trait Nat {
    const N: u32;
}
struct Z;
struct S<T>(std::marker::PhantomData<T>);
impl Nat for Z {
    const N: u32 = 0;
}
impl<T: Nat> Nat for S<T> {
    const N: u32 = T::N + 1;
}
trait AddN<B> {
    type Out;
}
impl<B> AddN<B> for Z {
    type Out = B;
}
impl<A: AddN<B>, B> AddN<B> for S<A> {
    type Out = S<A::Out>;
}
type Sum<A, B> = <A as AddN<B>>::Out;
trait HList {
    const LEN: usize;
    fn show(&self) -> String;
}
struct Nil;
struct Cons<H, T>(H, T);
impl HList for Nil {
    const LEN: usize = 0;
    fn show(&self) -> String {
        ".".into()
    }
}
impl<H: std::fmt::Display, T: HList> HList for Cons<H, T> {
    const LEN: usize = 1 + T::LEN;
    fn show(&self) -> String {
        format!("{},{}", self.0, self.1.show())
    }
}
macro_rules! hl { () => { Nil }; ($h:expr $(, $t:expr)*) => { Cons($h, hl!($($t),*)) }; }
trait Get<T, I> {
    fn get(&self) -> &T;
}
struct Here;
struct There<I>(std::marker::PhantomData<I>);
impl<T, R> Get<T, Here> for Cons<T, R> {
    fn get(&self) -> &T {
        &self.0
    }
}
impl<T, H, R: Get<T, I>, I> Get<T, There<I>> for Cons<H, R> {
    fn get(&self) -> &T {
        self.1.get()
    }
}
fn len<L: HList>(_: &L) -> usize {
    L::LEN
}
fn main() {
    println!("{}", <Sum<S<S<Z>>, S<Z>> as Nat>::N);
    let l = hl!(1, "two", 3.5, 'c');
    println!("{} {}", l.show(), len(&l));
    let s: &&str = l.get();
    let f: &f64 = l.get();
    println!("{s} {f}");
}

// === conflicting names: fully qualified calls, inherent vs trait, same method in two traits
trait A {
    fn f(&self) -> &'static str {
        "A"
    }
    fn make() -> Self
    where
        Self: Sized;
    const K: u8 = 1;
}
trait B {
    fn f(&self) -> &'static str {
        "B"
    }
    const K: u8 = 2;
}
#[derive(Clone)]
struct T(i32);
impl T {
    fn f(&self) -> &'static str {
        "T"
    }
    const K: u8 = 3;
}
impl A for T {
    fn make() -> Self {
        T(1)
    }
}
impl B for T {
    fn f(&self) -> &'static str {
        "B for T"
    }
}
impl A for i32 {
    fn make() -> i32 {
        7
    }
}
impl<X: A> A for Vec<X> {
    fn make() -> Self {
        vec![X::make(), X::make()]
    }
    fn f(&self) -> &'static str {
        self[0].f()
    }
}
impl<X: A, Y: A> A for (X, Y) {
    fn make() -> Self {
        (A::make(), Y::make())
    }
}
fn both<X: A + B>(x: &X) -> String {
    format!("{}{}{}{}", A::f(x), <X as B>::f(x), <X as A>::K, <X as B>::K)
}
trait Sup {
    fn id(&self) -> i32;
}
trait Sub: Sup {
    fn id(&self) -> i32 {
        Sup::id(self) * 10
    }
}
impl Sup for T {
    fn id(&self) -> i32 {
        self.0
    }
}
impl Sub for T {}
struct Wrap<X>(X);
impl<X> std::ops::Deref for Wrap<X> {
    type Target = X;
    fn deref(&self) -> &X {
        &self.0
    }
}
impl<X> Wrap<X> {
    fn f(&self) -> &'static str {
        "wrap"
    }
    fn inner(w: &Self) -> &X {
        &w.0
    }
}
fn dynf(a: &dyn A2) -> String {
    a.g()
}
trait A2 {
    fn g(&self) -> String;
}
impl<X: std::fmt::Debug> A2 for X {
    fn g(&self) -> String {
        format!("{self:?}")
    }
}
impl dyn A2 {
    fn extra(&self) -> usize {
        self.g().len()
    }
}
fn main() {
    let t = T(4);
    println!("{} {} {} {}", t.f(), A::f(&t), <T as B>::f(&t), both(&t));
    println!("{} {} {}", T::K, <T as A>::K, <T as B>::K);
    println!("{} {}", <T as Sub>::id(&t), Sup::id(&t));
    let v: Vec<i32> = A::make();
    let p = <(i32, Vec<T>)>::make();
    println!("{v:?} {} {} {}", p.0, p.1.len(), v.f());
    let w = Wrap(t.clone());
    println!("{} {} {}", w.f(), (*w).f(), Wrap::inner(&w).0);
    println!("{} {}", dynf(&[1]), (&"ab" as &dyn A2).extra());
    let f = T::f;
    let g = <T as A>::f;
    let h: fn(&T) -> &'static str = B::f;
    println!("{}{}{}", f(&t), g(&t), h(&t));
}

// === inference puzzles
use std::collections::*;
use std::iter::{once, repeat, FromIterator};
fn collect2<C: FromIterator<T>, T>(v: impl IntoIterator<Item = T>) -> C {
    v.into_iter().collect()
}
fn def<T: Default>() -> T {
    T::default()
}
fn pick<T>(a: T, _: T) -> T {
    a
}
fn parse<T: std::str::FromStr>(s: &str) -> Option<T> {
    s.parse().ok()
}
fn main() {
    let mut v = Vec::new();
    v.push(1u8);
    let mut m = HashMap::new();
    m.insert("k", vec![]);
    m.get_mut("k").unwrap().push(1.5f32);
    let x = def();
    let y: u64 = x;
    let s = collect2::<BTreeSet<_>, _>([3, 1, 2]);
    let st: String = collect2(vec!['a', 'b']);
    let o: Option<Vec<i64>> = ["1", "2"].iter().map(|s| parse(s)).collect();
    let r: Result<HashMap<_, _>, String> = vec![("a", 1)].into_iter().map(|(k, v)| if v > 0 { Ok((k, v)) } else { Err(k.to_string()) }).collect();
    println!("{v:?} {m:?} {y} {s:?} {st} {o:?} {r:?}");
    let n = pick(5, 6i8);
    let z = [def(), 2u16];
    let e = vec![];
    let l: &Vec<(i32, char)> = &e;
    println!("{n} {z:?} {l:?}");
    let sum: f64 = [1, 2].iter().map(|&x| f64::from(x)).sum();
    let mx = [1.5, 0.5].into_iter().fold(0., f64::max);
    println!("{sum} {mx}");
    let f = |x| x + 1;
    println!("{}", f(2u32));
    let mut cache = BTreeMap::new();
    let mut get = |k: i32| *cache.entry(k).or_insert_with(|| k * 2);
    println!("{} {}", get(2), get(2));
    let nested: Vec<Vec<_>> = (0..3).map(|i| (0..i).collect()).collect();
    let flat: Vec<usize> = nested.concat();
    println!("{flat:?}");
    let t: (Vec<_>, HashSet<_>) = (1..4).map(|x| (x, x % 2)).unzip();
    println!("{:?} {}", t.0, t.1.len());
    let c = once(1).chain(repeat(2).take(2)).map(Some).collect::<Option<VecDeque<_>>>();
    println!("{c:?}");
    let mut it = None;
    for x in 0..3 {
        it = Some(it.map_or(x, |p: i32| p + x));
    }
    println!("{it:?}");
    let arr: [_; 3] = std::array::from_fn(|i| i * 2);
    let b: Box<[_]> = arr.iter().map(|x| x + 1).collect();
    println!("{b:?}");
    let q = if arr.len() > 2 { None } else { Some("x") };
    println!(
        "{q:?} {:?}",
        "a=1;b=2".split(';').filter_map(|p| p.split_once('=')).map(|(k, v)| Some((k, v.parse::<i32>().ok()?))).collect::<Option<BTreeMap<_, _>>>()
    );
    let z = "5".parse().unwrap_or(0) + 1u8;
    println!("{z}");
    let total = vec![(1, 2.0)].into_iter().fold((0, 0.0), |(a, b), (x, y)| (a + x, b + y));
    println!("{total:?}");
    let k = {
        let mut a = [0; 4];
        a[1] = 7u8;
        a
    };
    println!("{}", k.iter().map(|&b| b as u32).sum::<u32>());
}

// === dyn with generics methods, supertraits with assoc types, default generic params
use std::fmt::Debug;
use std::ops::{Add, AddAssign};
trait Shape<U = f64> {
    fn area(&self) -> U;
    fn scale(&self, k: U) -> Box<dyn Shape<U>>;
}
#[derive(Clone, Debug)]
struct R<U>(U, U);
impl<U: Copy + std::ops::Mul<Output = U> + 'static> Shape<U> for R<U> {
    fn area(&self) -> U {
        self.0 * self.1
    }
    fn scale(&self, k: U) -> Box<dyn Shape<U>> {
        Box::new(R(self.0 * k, self.1))
    }
}
fn sum(v: &[Box<dyn Shape>]) -> f64 {
    v.iter().map(|s| s.area()).sum()
}
fn acc<T, U>(v: &[Box<dyn Shape<U>>]) -> T
where
    T: Default + AddAssign<U>,
{
    let mut t = T::default();
    for s in v {
        t += s.area();
    }
    t
}
trait Iter2: Iterator<Item = Self::Thing> {
    type Thing: Debug;
    fn first_dbg(&mut self) -> String {
        format!("{:?}", self.next())
    }
}
impl<I, T: Debug> Iter2 for I
where
    I: Iterator<Item = T>,
{
    type Thing = T;
}
fn erased(b: Box<dyn Iterator<Item = i32> + '_>) -> i32 {
    b.map(|x| x * 2).sum()
}
struct Acc<T, R = T>
where
    R: Add<T, Output = R>,
{
    r: Option<R>,
    _t: std::marker::PhantomData<T>,
}
impl<T, R: Add<T, Output = R> + Default> Acc<T, R> {
    fn new() -> Self {
        Acc { r: Some(R::default()), _t: Default::default() }
    }
    fn put(&mut self, t: T) -> &mut Self {
        let r = self.r.take().unwrap();
        self.r = Some(r + t);
        self
    }
}
fn main() {
    let v: Vec<Box<dyn Shape>> = vec![Box::new(R(1.0, 2.5)), R(2.0, 2.0).scale(3.0)];
    println!("{}", sum(&v));
    println!("{}", acc::<i64, i64>(&[Box::new(R(3, 4)), R(1, 1).scale(5)]));
    println!("{} {}", [1, 2].iter().first_dbg(), "é".chars().first_dbg());
    println!("{}", erased(Box::new((1..4).filter(|x| x % 2 == 1))));
    let mut a = Acc::<i32>::new();
    println!("{:?}", a.put(1).put(2).r);
    let mut s: Acc<&str, String> = Acc::new();
    println!("{:?}", s.put("a").put("b").r);
}
