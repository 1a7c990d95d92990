// === the three kinds, what calls which, and how they are passed on
fn call<F: Fn() -> i32>(f: F) -> i32 {
    f() + f()
}
fn call_mut<F: FnMut() -> i32>(mut f: F) -> i32 {
    f() * 10 + f()
}
fn call_once<F: FnOnce() -> i32>(f: F) -> i32 {
    f()
}
fn down<F>(f: F) -> i32
where
    F: Fn() -> i32 + Copy,
{
    call(f) + call_mut(f) + call_once(f) + call(&f) + call_mut(&f) + call_once(&&f)
}
fn by_mut(f: &mut impl FnMut() -> i32) -> i32 {
    call_mut(&mut *f) + call_once(f)
}
fn dynamic(f: &dyn Fn() -> i32, g: &mut dyn FnMut() -> i32, h: Box<dyn FnOnce() -> i32>) -> i32 {
    call(f) + call_mut(g) + call_once(h)
}
fn seven() -> i32 {
    7
}
fn main() {
    let k = 3;
    println!("{} {}", down(|| k), down(seven));
    let mut n = 0;
    let mut inc = || {
        n += 1;
        n
    };
    println!("{}", by_mut(&mut inc));
    println!("{}", dynamic(&seven, &mut inc, Box::new(move || k)));
    println!("{n} {}", call_mut(Box::new(|| 1) as Box<dyn FnMut() -> i32>));
    let p: fn() -> i32 = || 5;
    println!("{}", call(p) + call_once(p));
}

// === higher-ranked arguments and results that borrow
fn longest<F>(v: &[String], key: F) -> Option<&String>
where
    F: for<'a> Fn(&'a String) -> &'a str,
{
    v.iter().max_by_key(|s| key(s).len())
}
fn edit(v: &mut Vec<i32>, f: impl FnOnce(&mut Vec<i32>) -> &mut i32) {
    *f(v) += 100;
}
fn twice<T>(x: T, f: &dyn Fn(&T) -> T) -> T {
    f(&f(&x))
}
fn split<'a, P>(s: &'a str, p: P) -> (&'a str, &'a str)
where
    P: Fn(char) -> bool,
{
    s.split_at(s.find(p).unwrap_or(s.len()))
}
fn with<R>(f: impl FnOnce(&str, &[u8]) -> R) -> R {
    let local = String::from("local");
    f(&local, local.as_bytes())
}
fn main() {
    let v = vec!["a.long".to_string(), "bcd.".to_string()];
    println!("{:?} {:?}", longest(&v, |s| s.split('.').next().unwrap()), longest(&v, String::as_str));
    let mut n = vec![1, 2];
    edit(&mut n, |v| v.last_mut().unwrap());
    edit(&mut n, |v| &mut v[0]);
    println!("{n:?} {}", twice(String::from("x"), &|s| s.clone() + s));
    println!("{:?} {:?}", split("ab1c", |c| c.is_numeric()), split("abc", char::is_uppercase));
    println!("{} {:?}", with(|s, b| s.len() + b.len()), with(|s, _| s.chars().rev().collect::<String>()));
}

// === returning, composing and storing
use std::collections::HashMap;
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}
fn curry<A: Copy + 'static, B: 'static, R: 'static>(f: impl Fn(A, B) -> R + 'static) -> impl Fn(A) -> Box<dyn Fn(B) -> R> {
    let f = std::rc::Rc::new(f);
    move |a| {
        let f = f.clone();
        Box::new(move |b| f(a, b))
    }
}
fn repeat<F: Fn(i32) -> i32>(n: usize, f: F) -> impl Fn(i32) -> i32 {
    move |x| (0..n).fold(x, |a, _| f(a))
}
fn counter() -> impl FnMut() -> u32 {
    let mut n = 0;
    move || {
        n += 1;
        n
    }
}
struct Memo<F: Fn(u64) -> u64> {
    f: F,
    seen: HashMap<u64, u64>,
}
impl<F: Fn(u64) -> u64> Memo<F> {
    fn get(&mut self, n: u64) -> u64 {
        let f = &self.f;
        *self.seen.entry(n).or_insert_with(|| f(n))
    }
}
struct Button<'a> {
    on: Vec<Box<dyn FnMut(&str) -> bool + 'a>>,
}
impl<'a> Button<'a> {
    fn on(&mut self, f: impl FnMut(&str) -> bool + 'a) -> &mut Self {
        self.on.push(Box::new(f));
        self
    }
    fn click(&mut self, s: &str) -> usize {
        self.on.iter_mut().filter_map(|f| f(s).then_some(())).count()
    }
}
fn main() {
    let f = compose(|x: i32| x + 1, compose(|x| x * 2, |x: i32| format!("<{x}>")));
    println!("{} {}", f(1), compose(str::len, repeat(0, |x| x).pipe())("abc"));
    println!("{}", repeat(3, |x| x * 2)(5));
    let (mut a, mut b) = (counter(), counter());
    println!("{} {} {} {}", a(), a(), b(), a());
    let mut m = Memo { f: |n| { print!("[{n}] "); n * n }, seen: HashMap::new() };
    println!("{} {} {}", m.get(4), m.get(4), m.get(5));
    let mut log = vec![];
    let mut count = 0;
    let mut btn = Button { on: vec![] };
    btn.on(|s| { log.push(s.to_string()); true }).on(|s| { count += s.len(); s.len() > 1 });
    println!("{} {}", btn.click("a"), btn.click("bc"));
    drop(btn);
    println!("{log:?} {count}");
    println!("{}", curry(|a: i32, b: &str| b.repeat(a as usize))(2)("ab"));
}
trait Pipe {
    fn pipe(self) -> fn(usize) -> usize;
}
impl<F: Fn(i32) -> i32> Pipe for F {
    fn pipe(self) -> fn(usize) -> usize {
        |n| n + 1
    }
}

// === bounds in impls, aliases of traits by supertraits, and generic return
trait Callback: Fn(&str) -> Option<usize> {}
impl<F: Fn(&str) -> Option<usize>> Callback for F {}
fn run(c: &dyn Callback, s: &str) -> usize {
    c(s).unwrap_or(0)
}
fn pick<C: Callback + ?Sized>(c: &C) -> Option<usize> {
    c("pick")
}
fn lift<T, F: Fn(&str) -> Option<(T, &str)>>(f: F) -> F {
    f
}
struct Parser<F>(F);
impl<T, F: Fn(&str) -> Option<(T, &str)>> Parser<F> {
    fn parse<'a>(&self, s: &'a str) -> Option<(T, &'a str)> {
        (self.0)(s)
    }
    fn map<U>(self, g: impl Fn(T) -> U) -> Parser<impl Fn(&str) -> Option<(U, &str)>> {
        Parser(lift(move |s| (self.0)(s).map(|(t, rest)| (g(t), rest))))
    }
    fn many(self) -> Parser<impl Fn(&str) -> Option<(Vec<T>, &str)>> {
        Parser(lift(move |mut s| {
            let mut out = vec![];
            while let Some((t, rest)) = (self.0)(s) {
                out.push(t);
                s = rest;
            }
            Some((out, s))
        }))
    }
}
fn digit(s: &str) -> Option<(u32, &str)> {
    let c = s.chars().next()?;
    Some((c.to_digit(10)?, &s[1..]))
}
fn apply_all<'f, T>(fs: impl IntoIterator<Item = &'f dyn Fn(T) -> T>, x: T) -> T
where
    T: 'f,
{
    fs.into_iter().fold(x, |x, f| f(x))
}
fn main() {
    println!("{} {:?} {:?}", run(&|s: &str| s.find('c'), "abc"), pick(&|s: &str| Some(s.len())), pick::<dyn Callback>(&|_: &str| None));
    let p = Parser(digit).map(|d| d * 2).many();
    println!("{:?}", p.parse("123x"));
    println!("{:?}", Parser(digit).map(|d| d as f64 / 2.0).parse("7"));
    let k = 10;
    println!("{}", apply_all([&|x| x + 1, &move |x| x * k] as [&dyn Fn(i32) -> i32; 2], 4));
}

// === inference of closures through several calls
fn fold<A, T>(v: Vec<T>, init: A, mut f: impl FnMut(A, T) -> A) -> A {
    let mut a = init;
    for x in v {
        a = f(a, x);
    }
    a
}
fn group<K: Ord, T, F>(v: Vec<T>, key: F) -> std::collections::BTreeMap<K, Vec<T>>
where
    F: Fn(&T) -> K,
{
    fold(v, Default::default(), |mut m: std::collections::BTreeMap<K, Vec<T>>, x| {
        m.entry(key(&x)).or_default().push(x);
        m
    })
}
fn try_all<T, E, I, F>(it: I, mut f: F) -> Result<usize, E>
where
    I: IntoIterator<Item = T>,
    F: FnMut(T) -> Result<bool, E>,
{
    it.into_iter().try_fold(0, |n, x| Ok(n + f(x)? as usize))
}
fn memoize<A: std::hash::Hash + Eq + Clone, R: Clone>(f: impl Fn(&mut dyn FnMut(A) -> R, A) -> R) -> impl FnMut(A) -> R {
    let mut cache = std::collections::HashMap::new();
    fn go<A: std::hash::Hash + Eq + Clone, R: Clone>(cache: &mut std::collections::HashMap<A, R>, f: &dyn Fn(&mut dyn FnMut(A) -> R, A) -> R, a: A) -> R {
        if let Some(r) = cache.get(&a) {
            return r.clone();
        }
        let r = f(&mut |b| go(cache, f, b), a.clone());
        cache.insert(a, r.clone());
        r
    }
    move |a| go(&mut cache, &f, a)
}
fn main() {
    println!("{:?}", group(vec!["a", "bb", "c"], |s| s.len()));
    println!("{:?} {:?}", try_all(["1", "22"], |s| s.parse::<u8>().map(|n| n > 5)), try_all(vec!["x"], |s| s.parse::<i32>().map(|_| true)).is_err());
    let mut fib = memoize(|rec, n: u64| if n < 2 { n } else { rec(n - 1) + rec(n - 2) });
    println!("{}", fib(50));
    println!("{}", fold(vec![1, 2, 3], String::new(), |s, n| s + &n.to_string()));
    let fix = |f: &dyn Fn(&dyn Fn(u32) -> u32, u32) -> u32, n| { fn y(f: &dyn Fn(&dyn Fn(u32) -> u32, u32) -> u32, n: u32) -> u32 { f(&|m| y(f, m), n) } y(f, n) };
    println!("{}", fix(&|rec, n| if n == 0 { 1 } else { n * rec(n - 1) }, 5));
}

// === methods, constructors and paths as functions
#[derive(Debug, Clone, PartialEq)]
struct P(i32);
#[derive(Debug)]
enum E {
    A(P),
    B { p: P },
}
impl P {
    fn add(&self, n: i32) -> P {
        P(self.0 + n)
    }
    fn set(&mut self, n: i32) -> i32 {
        std::mem::replace(&mut self.0, n)
    }
    fn into(self) -> i32 {
        self.0
    }
}
trait Area {
    fn area(&self) -> i32;
}
impl Area for P {
    fn area(&self) -> i32 {
        self.0 * self.0
    }
}
fn two<A, B, R>(f: impl Fn(A, B) -> R, a: A, b: B) -> R {
    f(a, b)
}
fn two_mut<A: ?Sized, B, R>(mut f: impl FnMut(&mut A, B) -> R, a: &mut A, b: B) -> R {
    f(a, b)
}
fn main() {
    println!("{:?}", [1, 2].map(P).map(E::A));
    println!("{:?} {}", two(P::add, &P(1), 2), two(<i32 as std::ops::Sub>::sub, 5, 3));
    let mut p = P(4);
    println!("{} {p:?}", two_mut(P::set, &mut p, 9));
    println!("{:?}", vec![P(2), P(3)].iter().map(Area::area).collect::<Vec<_>>());
    println!("{:?}", Some(P(5)).map(P::into).map(i64::from).map(Some).map(|o| o.is_some()));
    println!("{:?}", ["1", "x"].map(str::parse::<u8>).map(Result::ok).map(Option::unwrap_or_default));
    println!("{}", two_mut(Vec::push, &mut vec![1], 2) == ());
    println!("{:?}", ["b", "a"].iter().copied().map(String::from).map(|p| E::B { p: P(p.len() as i32) }).count());
    println!("{:?}", (1..4).map(i32::pow.flip2(2)).sum::<i32>());
}
trait Flip<B> {
    fn flip2(self, b: B) -> Box<dyn Fn(i32) -> i32>;
}
impl<F: Fn(i32, u32) -> i32 + 'static> Flip<u32> for F {
    fn flip2(self, b: u32) -> Box<dyn Fn(i32) -> i32> {
        Box::new(move |a| self(a, b))
    }
}

// === parts of values captured, each in its own way
// precise captures
#[derive(Debug, Clone, Default)] struct P { x: String, y: String, z: (i32, Vec<u8>) }
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() {
    let mut p = P { x: "x".into(), y: "y".into(), z: (1, vec![2]) };
    { let r = &mut p.y; let c = || p.x.len() + p.z.1.len(); r.push('!'); println!("{}", c()); }
    { let mut c = || p.z.0 += 1; println!("{}", p.x); c(); c(); }
    let c = move || p.x.len(); println!("{} {} {:?}", c(), p.y, p.z);
    let t = (D("a"), D("b")); { let c = move || { let _x = &t.0; }; c(); println!("made"); } println!("{}", t.1.0);
    let u = (D("c"), D("d")); { let c = || { let _y = u.1; println!("in"); }; c(); } println!("{}", u.0.0);
    let b = Box::new((D("e"), 5)); let c = || b.1; println!("{}", c());
    let w = (D("f"), D("g")); let c = || { let _ = w.0; }; c(); println!("wild");
    let mut arr = [1, 2, 3]; let mut c = || arr[1] = 9; c(); println!("{arr:?}");
    let s = &mut (1, String::from("q")); let mut c = || { s.0 += 1; s.1.push('r'); }; c(); println!("{s:?}");
    let o = Some(D("h")); let c = move || match o { Some(ref d) => d.0, None => "" }; println!("{}", c()); drop(c); println!("end");
}

// === closures within closures, returned, stored and called at once
use std::cell::Cell;
struct S { a: Cell<i32>, n: i32, v: Vec<i32> }
impl S {
    fn each(&mut self, f: impl Fn(i32) -> bool) -> usize { let n = &self.n; self.v.iter_mut().filter(|x| f(**x)).map(|x| { *x += *n; 1 }).sum() }
    fn run(&self) -> impl Fn() -> i32 + '_ { move || { self.a.set(self.a.get() + 1); self.a.get() } }
    fn split(&mut self) -> (i32, i32) { let Self { n, v, .. } = self; let mut inc = || { *n += 1; *n }; let k = inc(); v.push(k); (inc(), v.len() as i32) }
}
fn once<F: FnOnce() -> R, R>(f: F) -> R { f() }
fn main() {
    let mut s = S { a: Cell::new(0), n: 2, v: vec![1, 2, 3] };
    println!("{} {:?}", s.each(|x| x != 2), s.v); { let r = s.run(); r(); println!("{}", r()); } println!("{:?}", s.split());
    let mut log = vec![]; let mut add = |x| log.push(x); add(1); add(2); println!("{log:?}");
    let x = once(|| { let y = String::from("a"); once(move || y + "b") }); println!("{x}");
    let mut n = 0; { let mut a = || { let mut b = || { let mut c = || n += 1; c(); c(); }; b(); b(); }; a(); } println!("{n}");
    let v = vec![1, 2]; let f = |i: usize| move |j: usize| i + j; println!("{}", f(v[0])(v[1]));
    let mut fs: Vec<Box<dyn FnMut() -> i32>> = (0..3).map(|i| { let mut t = i; Box::new(move || { t += 10; t }) as Box<dyn FnMut() -> i32> }).collect();
    println!("{:?}", fs.iter_mut().map(|f| { f(); f() }).collect::<Vec<_>>());
    let r: Result<i32, String> = (|| { let a: i32 = "5".parse().map_err(|_| "bad")?; Err(format!("{a}"))? })(); println!("{r:?}");
    let z = loop { break (|| { for i in 0.. { if i * i > 50 { return i; } } 0 })(); }; println!("{z}");
    let k = { let q = 5; move |x: i32| -> i32 { if x > q { return x } q } }; println!("{} {}", k(1), k(9));
    println!("{:?}", [3, 1, 2].map(|x| std::iter::repeat_with(|| x).take(x).collect::<Vec<_>>()));
    let tup = |(a, [b, c]): (i32, [i32; 2]), &d: &i32| a + b + c + d; println!("{}", tup((1, [2, 3]), &4));
}

// === every kind of bound by every kind of callable
use std::ops::{Fn, FnMut, FnOnce};
fn a<F: Fn(isize, isize) -> isize>(f: F) -> isize { f(1, 2) }
fn b<F: FnMut(isize, isize) -> isize>(mut f: F) -> isize { f(3, 4) }
fn c<F: FnOnce(isize, isize) -> isize>(f: F) -> isize { f(5, 6) }
fn by_ref(f: &dyn Fn(&mut i32)) { let mut x = 1; f(&mut x); f(&mut x); println!("{x}"); }
fn make_adder(x: isize) -> Box<dyn FnMut(isize) -> isize + 'static> { Box::new(move |y| { x + y }) }
fn call_it<F: FnMut(i32) -> i32>(mut f: F, x: i32) -> i32 { f(x) + f(x) }
fn indirect<F: FnMut(i32) -> i32>(f: &mut F, x: i32) -> i32 { call_it(f, x) }
fn call_box(f: &mut Box<dyn FnMut(i32) -> i32>, x: i32) -> i32 { f(x) + (*f)(x) + (**f)(x) }
fn set(x: &mut usize) { *x = 42; }
fn fib(n: u64) -> u64 { fn go(f: &dyn Fn(u64) -> u64, n: u64) -> u64 { f(n) } if n < 2 { n } else { go(&|k| fib(k - 1) + fib(k - 2), n) } }
struct Y<F, R>(F, std::marker::PhantomData<R>);
fn main() {
    let z = 10;
    println!("{} {} {}", a(|x, y| x + y + z), b(|x, y| x * y), c(move |x, y| x - y + z));
    by_ref(&|x| *x += 2);
    let mut add = make_adder(3); println!("{} {}", add(2), (add)(1));
    let mut n = 0; println!("{}", indirect(&mut |x| { n += x; n }, 2)); println!("{n}");
    let mut bx: Box<dyn FnMut(i32) -> i32> = Box::new(|x| x + 1); println!("{}", call_box(&mut bx, 1));
    { let mut x = 0; { let y = &mut x; let mut f = || set(y_reborrow(y)); f(); } println!("{x}"); }
    println!("{}", fib(10));
    let mut fs: Vec<Box<dyn FnOnce() -> String>> = vec![]; for i in 0..3 { fs.push(Box::new(move || format!("{i}"))); } println!("{}", fs.into_iter().map(|f| f()).collect::<String>());
    let x: &dyn Fn(i32) -> i32 = &(|x| x * 2); let y: &dyn Fn(i32) -> i32 = &|z| x(x(z)); println!("{}", y(3));
    fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |x| g(f(x)) }
    println!("{}", compose(|x: i32| x + 1, compose(|x| x * 2, |x: i32| x.to_string() + "!"))(4));
    let opt: Option<fn(i32) -> i32> = Some(|x| x + 1); println!("{:?}", opt.map(|f| f(1)));
    let mut v = vec![3, 1, 2]; v.sort_by(|&a, &b| b.cmp(&a)); v.retain(|x| { n += 1; *x != 2 }); println!("{v:?} {n}");
    let mut counter = { let mut c = 0; move || { c += 1; c } }; let mut c2 = counter.clone(); println!("{} {} {}", counter(), counter(), c2());
    let t = (|a: i32| a + 1, |b: &str| b.len()); println!("{} {}", (t.0)(1), (t.1)("abc"));
    struct H<F: Fn() -> u8> { f: F } impl<F: Fn() -> u8> H<F> { fn go(&self) -> u8 { (self.f)() } } println!("{}", H { f: || 9 }.go());
}
fn y_reborrow(y: &mut usize) -> &mut usize { y }

// === the result's type as an associated type: FnOnce::Output through generics and where clauses
use std::fmt::Debug;
struct Lazy<T, F = fn() -> T> {
    cell: std::cell::OnceCell<T>,
    init: std::cell::Cell<Option<F>>,
}
impl<T, F: FnOnce() -> T> Lazy<T, F> {
    const fn new(f: F) -> Self {
        Lazy { cell: std::cell::OnceCell::new(), init: std::cell::Cell::new(Some(f)) }
    }
    fn force(&self) -> &T {
        self.cell.get_or_init(|| self.init.take().expect("poisoned")())
    }
}
impl<T, F: FnOnce() -> T> std::ops::Deref for Lazy<T, F> {
    type Target = T;
    fn deref(&self) -> &T {
        self.force()
    }
}
fn both<F, G, A, B>(f: F, g: G) -> (A, B)
where
    F: FnOnce() -> A,
    G: FnOnce() -> B,
    (A, B): Debug,
{
    (f(), g())
}
trait Thunk {
    type Out;
    fn go(self) -> Self::Out;
}
impl<R, F: FnOnce() -> R> Thunk for F {
    type Out = R;
    fn go(self) -> R {
        self()
    }
}
fn outs<A: Thunk, B: Thunk<Out = Vec<A::Out>>>(a: A, b: B) -> Vec<A::Out> {
    let mut v = b.go();
    v.push(a.go());
    v
}
fn main() {
    let l = Lazy::new(|| {
        print!("init ");
        vec![1, 2]
    });
    println!("{} {:?} {}", l.len(), *l, l.iter().sum::<i32>());
    let p: Lazy<String> = Lazy::new(String::new);
    println!("{:?}", p.is_empty());
    println!("{:?} {:?}", both(|| 1, || "a"), both(String::new, Vec::<u8>::new));
    println!("{:?} {}", outs(|| 3, || vec![1]), (|| 5u8).go());
}

// === one parameter's type decides another closure's: order of inference from left to right
fn chain<A, B, C>(a: A, f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> C {
    g(f(a))
}
fn scan<S: Clone, T>(v: &[T], s: S, mut f: impl FnMut(&mut S, &T) -> bool) -> Vec<S> {
    let mut s = s;
    let mut out = vec![];
    for x in v {
        if !f(&mut s, x) {
            break;
        }
        out.push(s.clone());
    }
    out
}
fn group<K: Ord, V, I: IntoIterator<Item = V>>(it: I, key: impl Fn(&V) -> K) -> std::collections::BTreeMap<K, Vec<V>> {
    let mut m = std::collections::BTreeMap::new();
    it.into_iter().for_each(|v| m.entry(key(&v)).or_insert_with(Vec::new).push(v));
    m
}
fn fix<A, R>(f: &dyn Fn(&dyn Fn(A) -> R, A) -> R, a: A) -> R {
    f(&|x| fix(f, x), a)
}
fn main() {
    println!("{}", chain("12 3", |s| s.split(' ').collect::<Vec<_>>(), |v| v[0].len() + v.len()));
    println!("{:?}", scan(&["a", "bc", "", "d"], String::new(), |s, x| { s.push_str(x); !x.is_empty() }));
    println!("{:?}", scan(&[1, 2, 3, 4], (0, 1), |(a, b), x| { *a += x; *b *= x; *a < 10 }));
    println!("{:?}", group(["apple", "bob", "avocado", "cat"], |s| s.chars().next()));
    println!("{:?}", group(1..7, |n| n % 3));
    println!("{}", fix(&|rec: &dyn Fn(u64) -> u64, n| if n < 2 { 1 } else { n * rec(n - 1) }, 10u64));
}

// === FnOnce moved out of Option, Box, struct and array, with the drop of what it holds
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("~{} ", self.0);
    }
}
struct Defer<F: FnOnce()>(Option<F>);
impl<F: FnOnce()> Drop for Defer<F> {
    fn drop(&mut self) {
        if let Some(f) = self.0.take() {
            f()
        }
    }
}
fn defer<F: FnOnce()>(f: F) -> Defer<F> {
    Defer(Some(f))
}
fn use_once(f: impl FnOnce() -> usize) -> usize {
    print!("before ");
    let n = f();
    print!("after ");
    n
}
fn unused(_f: impl FnOnce()) {
    print!("unused ");
}
fn wild(_: impl FnOnce()) {
    print!("wild ");
}
fn main() {
    {
        let _a = defer(|| print!("first "));
        let d = D("held");
        let _b = defer(move || print!("second {} ", d.0));
        print!("body ");
    }
    println!();
    let d = D("a");
    println!("{}", use_once(move || d.0.len()));
    let d = D("b");
    unused(move || drop(d));
    println!();
    let d = D("c");
    wild(move || {
        let _x = &d;
    });
    println!();
    let d = D("d");
    let r = D("r");
    println!("{}", use_once(|| {
        let moved = d;
        r.0.len() + moved.0.len()
    }));
    let fs: [Box<dyn FnOnce() -> D>; 2] = [Box::new(|| D("x")), Box::new(move || r)];
    for f in fs {
        let got = f();
        print!("{} ", got.0);
    }
    println!();
    let mut o = Some(|| D("o"));
    println!("{:?} {}", o.take().map(|f| f().0), o.is_none());
}

// === Fn bounds on traits' methods, associated types and default methods
trait Visitor {
    type Node;
    fn each<F: FnMut(&Self::Node)>(&self, f: F);
    fn count(&self, mut p: impl FnMut(&Self::Node) -> bool) -> usize {
        let mut n = 0;
        self.each(|x| n += p(x) as usize);
        n
    }
    fn fold<A, F>(&self, init: A, mut f: F) -> A
    where
        F: FnMut(A, &Self::Node) -> A,
    {
        let mut acc = Some(init);
        self.each(|x| acc = acc.take().map(|a| f(a, x)));
        acc.unwrap()
    }
}
enum Tree<T> {
    Leaf,
    Node(Box<Tree<T>>, T, Box<Tree<T>>),
}
use Tree::*;
impl<T> Tree<T> {
    fn walk(&self, f: &mut impl FnMut(&T)) {
        if let Node(l, x, r) = self {
            l.walk(f);
            f(x);
            r.walk(f);
        }
    }
    fn map<U>(self, f: &mut dyn FnMut(T) -> U) -> Tree<U> {
        match self {
            Leaf => Leaf,
            Node(l, x, r) => {
                let l = l.map(f);
                let x = f(x);
                Node(Box::new(l), x, Box::new(r.map(f)))
            }
        }
    }
}
impl<T> Visitor for Tree<T> {
    type Node = T;
    fn each<F: FnMut(&T)>(&self, mut f: F) {
        self.walk(&mut f)
    }
}
fn node<T>(l: Tree<T>, x: T, r: Tree<T>) -> Tree<T> {
    Node(l.into(), x, r.into())
}
fn main() {
    let t = node(node(Leaf, 1, Leaf), 2, node(Leaf, 3, Leaf));
    println!("{} {}", t.count(|x| x % 2 == 1), t.fold(String::new(), |s, x| s + &x.to_string()));
    let mut k = 0;
    let u = t.map(&mut |x| {
        k += 1;
        format!("{x}/{k}")
    });
    u.each(|s| print!("{s} "));
    println!("{}", u.fold(0, |a, s| a + s.len()));
}

// === mutable state shared between closures by Cell, RefCell and disjoint fields
use std::cell::{Cell, RefCell};
#[derive(Default, Debug)]
struct Game {
    score: u32,
    names: Vec<String>,
    seen: (bool, u8),
}
fn run2(mut a: impl FnMut(u32), mut b: impl FnMut(&str), n: u32) {
    for i in 0..n {
        a(i);
        b(&"x".repeat(i as usize));
    }
}
fn with_all<'a>(fs: &mut [&'a mut dyn FnMut() -> u8]) -> Vec<u8> {
    fs.iter_mut().map(|f| f()).collect()
}
fn main() {
    let mut g = Game::default();
    run2(|i| g.score += i, |s| g.names.push(s.to_owned()), 3);
    let mut flip = || g.seen.0 = !g.seen.0;
    let mut up = || { g.seen.1 += 3; g.seen.1 };
    flip();
    println!("{:?}", with_all(&mut [&mut up, &mut || 9]));
    up();
    println!("{g:?}");
    let n = Cell::new(1);
    let log = RefCell::new(vec![]);
    let double = || n.set(n.get() * 2);
    let note = |t: &str| log.borrow_mut().push(format!("{t}{}", n.get()));
    let all: [&dyn Fn(); 3] = [&double, &|| note("a"), &double];
    all.iter().for_each(|f| f());
    note("b");
    println!("{:?} {}", log.into_inner(), n.into_inner());
}

// === callables through references, Rc, Arc and Box at several depths
use std::rc::Rc;
use std::sync::Arc;
fn call<F>(f: F, x: i32) -> i32
where
    F: Fn(i32) -> i32,
{
    f(x)
}
fn call_dyn(f: &(dyn Fn(i32) -> i32 + Send + Sync), x: i32) -> i32 {
    call(f, x)
}
fn call_mut(f: &mut dyn FnMut(i32)) {
    f(1);
    (*f)(2);
    (&mut *f)(3);
}
type Cb = Rc<dyn Fn(i32) -> i32>;
#[derive(Clone)]
struct Node {
    cb: Cb,
    next: Option<Box<Node>>,
}
impl Node {
    fn run(&self, x: i32) -> i32 {
        let x = (self.cb)(x);
        self.next.as_ref().map_or(x, |n| n.run(x))
    }
}
fn main() {
    let add = |x| x + 1;
    let b: Box<dyn Fn(i32) -> i32> = Box::new(add);
    let bb = Box::new(&b);
    println!("{} {} {} {}", call(&add, 1), call(&&&add, 2), call(&b, 3), call(bb.as_ref(), 4));
    println!("{} {}", bb(5), (**bb)(6));
    let a: Arc<dyn Fn(i32) -> i32 + Send + Sync> = Arc::new(|x| x * x);
    let a2 = Arc::clone(&a);
    println!("{} {} {}", a(3), call_dyn(&*a2, 4), call(|x| a2(x) + 1, 5));
    let mut sum = 0;
    call_mut(&mut |x| sum += x);
    let mut boxed: Box<dyn FnMut(i32)> = Box::new(|x| sum *= x);
    call_mut(&mut boxed);
    call_mut(&mut *boxed);
    drop(boxed);
    println!("{sum}");
    let k = 10;
    let n = Node { cb: Rc::new(move |x| x + k), next: Some(Box::new(Node { cb: Rc::new(|x| -x), next: None })) };
    println!("{} {}", n.run(1), n.clone().next.unwrap().run(2));
}

// === closures of several arguments, of unit, of tuples and of patterns
fn three<R>(f: impl FnOnce(u8, (i32, &str), [char; 2]) -> R) -> R {
    f(1, (2, "three"), ['4', '5'])
}
fn unit(f: impl Fn(())) {
    f(())
}
fn nothing(f: impl Fn() -> ()) -> bool {
    f() == ()
}
fn never<T>(f: impl FnOnce() -> Option<T>, g: impl FnOnce() -> T) -> T {
    f().unwrap_or_else(g)
}
struct P {
    x: i32,
    y: Option<i32>,
}
fn ps(f: impl Fn(P) -> i32) -> i32 {
    f(P { x: 1, y: Some(2) }) * 10 + f(P { x: 3, y: None })
}
fn refs(f: impl Fn(&(i32, String), &mut [u8; 2]) -> usize) -> (usize, [u8; 2]) {
    let mut a = [1, 2];
    (f(&(7, "seven".into()), &mut a), a)
}
fn main() {
    println!("{}", three(|a, (b, c), [d, ..]| format!("{a}{b}{c}{d}")));
    println!("{:?}", three(|_, (.., s), [_, e]| (s.len(), e)));
    unit(|()| print!("unit "));
    unit(|_| print!("wild "));
    unit(drop);
    println!("{} {}", nothing(|| {}), nothing(|| print!("p ")));
    println!("{}", ps(|P { x, y }| x + y.unwrap_or(0)));
    println!("{}", ps(|(p @ P { x: 1..=2, .. } | p @ P { .. })| p.x));
    println!("{:?}", refs(|&(n, ref s), [a, b]| { std::mem::swap(a, b); n as usize + s.len() }));
    println!("{}", never(|| None, || 4) + never(|| Some(1), || unreachable!()));
    println!("{}", never(|| None::<i32>, || (|| 8)()));
}

// === early return, ? and loops within closures passed to bounds
fn attempt<T, E: std::fmt::Display>(f: impl FnOnce() -> Result<T, E>) -> Option<T> {
    match f() {
        Ok(t) => Some(t),
        Err(e) => {
            print!("<{e}> ");
            None
        }
    }
}
fn retry<T, E>(times: usize, mut f: impl FnMut(usize) -> Result<T, E>) -> Result<T, Vec<E>> {
    let mut errs = vec![];
    for i in 0..times {
        match f(i) {
            Ok(t) => return Ok(t),
            Err(e) => errs.push(e),
        }
    }
    Err(errs)
}
fn find(v: &[&str], pred: &dyn Fn(&str) -> bool) -> Option<usize> {
    v.iter().position(|s| pred(s))
}
fn main() {
    let r = attempt(|| {
        let a: i32 = "12".parse()?;
        let b = "x".parse::<i32>()?;
        Ok::<_, std::num::ParseIntError>(a + b)
    });
    println!("{r:?}");
    println!("{:?}", attempt(|| -> Result<_, String> { Ok("1".parse::<u8>().map_err(|e| e.to_string())? + 1) }));
    println!("{:?}", retry(3, |i| if i == 2 { Ok(i) } else { Err("no") }));
    println!("{:?}", retry::<(), _>(2, |i| Err(i * 10)));
    let p = |s: &str| {
        for (i, c) in s.chars().enumerate() {
            if c == 'z' {
                return i > 0;
            }
        }
        false
    };
    println!("{:?} {:?}", find(&["za", "az", "b"], &p), find(&["zz"], &|s| 'l: { if s.len() > 1 { break 'l false; } true }));
    println!("{:?}", [1, 2, 3].iter().try_for_each(|&x| if x < 3 { Ok(()) } else { Err(x) }));
}

// === generic over functions' types: Copy, Clone, Debug, size and comparison of pointers
use std::fmt;
#[derive(Clone, Copy)]
struct Op<F>(&'static str, F);
impl<F> fmt::Debug for Op<F> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Op({})", self.0)
    }
}
impl<F: Fn(f64, f64) -> f64> Op<F> {
    fn over(self, v: &[f64]) -> Option<f64> {
        v.iter().copied().reduce(&self.1)
    }
    fn flip(self) -> Op<impl Fn(f64, f64) -> f64 + Copy>
    where
        F: Copy,
    {
        Op(self.0, move |a, b| (self.1)(b, a))
    }
}
fn twice<F: Fn() + Clone>(f: F) {
    let g = f.clone();
    f();
    g();
}
fn size<F: FnOnce()>(_: &F) -> usize {
    std::mem::size_of::<F>()
}
fn a() {}
fn b() {}
fn main() {
    let sub = Op("sub", |a, b| a - b);
    println!("{:?} {:?} {:?}", sub.over(&[9.0, 2.0, 1.0]), sub.flip().over(&[9.0, 2.0, 1.0]), sub.flip().flip());
    println!("{:?} {:?}", Op("max", f64::max).over(&[1.0, 3.0]), Op("min", f64::min as fn(_, _) -> _).over(&[]));
    let s = String::from("cloned ");
    twice(move || print!("{s}"));
    println!("{} {}", size(&|| ()), size(&a));
    let table: [(&str, fn()); 3] = [("a", a), ("b", b), ("a", a)];
    println!("{} {}", table[0].1 == table[2].1, std::mem::size_of_val(&table[0].1) > 0);
}

// === async closures' poor man's form: functions that return futures
use std::future::Future;
async fn map_all<T, R, Fut, F>(v: Vec<T>, mut f: F) -> Vec<R>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = R>,
{
    let mut out = Vec::new();
    for x in v {
        out.push(f(x).await);
    }
    out
}
async fn twice<F, Fut>(f: F) -> (Fut::Output, Fut::Output)
where
    F: Fn() -> Fut,
    Fut: Future,
{
    let first = f().await;
    (first, f().await)
}
async fn len(s: &str) -> usize {
    tokio::task::yield_now().await;
    s.len()
}
fn boxed<'a, F, R>(f: F) -> Box<dyn Fn(&'a str) -> std::pin::Pin<Box<dyn Future<Output = R> + 'a>> + 'a>
where
    F: Fn(&'a str) -> R + Copy + 'a,
    R: 'a,
{
    Box::new(move |s| Box::pin(async move { f(s) }))
}
#[tokio::main]
async fn main() {
    let mut n = 0;
    println!("{:?}", map_all(vec![1, 2], |x| { n += x; let k = n; async move { k * 10 } }).await);
    println!("{:?} {n}", map_all(vec!["a", "bcd"], len).await);
    println!("{:?}", twice(|| async { "t" }).await);
    println!("{:?}", twice(|| std::future::ready(n)).await);
    println!("{}", boxed(|s| s.len() + 1)("four").await);
    println!("{:?}", tokio::spawn(map_all(vec![3], |x| async move { x })).await.unwrap());
}

// === statics, consts and tables of functions; a bound by a macro; a callback that calls itself
use std::sync::{Mutex, OnceLock};
static HOOKS: Mutex<Vec<Box<dyn Fn(&str) -> Option<String> + Send>>> = Mutex::new(Vec::new());
static NAME: OnceLock<fn(u8) -> String> = OnceLock::new();
const OPS: &[(char, fn(i64, i64) -> Option<i64>)] =
    &[('+', i64::checked_add), ('*', |a, b| a.checked_mul(b)), ('/', i64::checked_div), ('-', minus)];
fn minus(a: i64, b: i64) -> Option<i64> {
    a.checked_sub(b)
}
macro_rules! callback {
    ($name:ident ( $($arg:ident : $t:ty),* ) $(-> $r:ty)?) => {
        trait $name: Fn($($t),*) $(-> $r)? {}
        impl<F: Fn($($t),*) $(-> $r)?> $name for F {}
    };
}
callback!(Pair(a: i32, b: i32) -> i32);
callback!(Silent());
fn go(p: impl Pair, s: &dyn Silent) -> i32 {
    s();
    p(1, 2)
}
fn hook(f: impl Fn(&str) -> Option<String> + Send + 'static) -> usize {
    let mut h = HOOKS.lock().unwrap();
    h.push(Box::new(f));
    h.len()
}
fn main() {
    let eval = |a, c, b| OPS.iter().find(|(o, _)| *o == c).and_then(|(_, f)| f(a, b));
    println!("{:?} {:?} {:?} {:?}", eval(6, '/', 0), eval(6, '*', 7), eval(i64::MAX, '+', 1), eval(1, '?', 1));
    println!("{}", go(|a, b| a - b, &|| print!("silent ")));
    let k = 3;
    println!("{} {}", hook(move |s| (s.len() > k).then(|| s.to_uppercase())), hook(|s| s.strip_prefix('a').map(str::to_string)));
    println!("{:?}", ["abcd", "ab", "b"].map(|s| HOOKS.lock().unwrap().iter().filter_map(|h| h(s)).next()));
    println!("{} {}", NAME.get_or_init(|| |n| format!("n{n}"))(4), NAME.get().map_or(0, |f| f(10).len()));
}
