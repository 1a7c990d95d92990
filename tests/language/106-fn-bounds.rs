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
