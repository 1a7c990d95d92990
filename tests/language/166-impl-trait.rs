// === argument and return position in many forms
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
fn show_all(items: &[impl Display]) -> String {
    items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("+")
}
fn opt(x: Option<impl Into<String>>) -> String {
    x.map(Into::into).unwrap_or_else(|| "none".into())
}
fn evens(n: u32) -> impl Iterator<Item = u32> + Clone + DoubleEndedIterator {
    (0..n).filter(|x| x % 2 == 0)
}
fn pair() -> (impl Fn(i32) -> i32, impl Display) {
    (|x| x + 1, "disp")
}
fn nested() -> Option<impl Iterator<Item = impl Debug>> {
    Some(vec![Some(1), None].into_iter())
}
fn res(ok: bool) -> Result<impl Debug, impl Debug> {
    if ok {
        Ok([1, 2])
    } else {
        Err("e")
    }
}
fn sorted<T: Ord>(it: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
    let mut v: Vec<T> = it.into_iter().collect();
    v.sort();
    v.into_iter()
}
fn boxed() -> Vec<Box<dyn Fn() -> usize>> {
    let mk = |n: usize| -> Box<dyn Fn() -> usize> { Box::new(move || n) };
    vec![mk(1), mk(2)]
}
fn words<'a>(s: &'a str, min: usize) -> impl Iterator<Item = &'a str> + 'a {
    s.split(' ').filter(move |w| w.len() >= min)
}
fn key<K: Ord + Clone, V>(m: &BTreeMap<K, V>) -> impl Iterator<Item = K> + '_ {
    m.keys().cloned()
}
fn ret_dbg(n: i32) -> impl Debug + PartialOrd + Copy {
    n * 2
}
fn call(f: impl FnOnce(&mut Vec<i32>) -> usize) -> (usize, Vec<i32>) {
    let mut v = vec![];
    (f(&mut v), v)
}
fn main() {
    println!("{} {} {}", show_all(&[1, 2]), opt(Some("s")), opt(None::<String>));
    println!("{:?} {:?}", evens(9).rev().collect::<Vec<_>>(), evens(5).clone().last());
    let (f, d) = pair();
    println!("{} {d}", f(1));
    println!("{:?}", nested().unwrap().map(|x| format!("{x:?}")).collect::<Vec<_>>());
    println!("{:?} {:?}", res(true), res(false));
    println!("{:?}", sorted([3, 1, 2]).collect::<Vec<_>>());
    println!("{}", boxed().iter().map(|f| f()).sum::<usize>());
    println!("{:?}", words("a bbb cc dddd", 2).collect::<Vec<_>>());
    println!("{:?}", key(&BTreeMap::from([("x", 1), ("a", 2)])).collect::<Vec<_>>());
    println!("{:?} {}", ret_dbg(2), ret_dbg(1) < ret_dbg(2));
    println!(
        "{:?}",
        call(|v| {
            v.extend([1, 2]);
            v.len()
        })
    );
}

// === impl Trait in traits and impls
trait Shape {
    fn points(&self) -> impl Iterator<Item = (i32, i32)> + '_;
    fn name(&self) -> impl std::fmt::Display {
        "shape"
    }
    fn map(self, f: impl Fn((i32, i32)) -> (i32, i32)) -> Poly
    where
        Self: Sized,
    {
        Poly(self.points().map(f).collect())
    }
}
struct Poly(Vec<(i32, i32)>);
struct Sq {
    x: i32,
    s: i32,
}
impl Shape for Poly {
    fn points(&self) -> impl Iterator<Item = (i32, i32)> + '_ {
        self.0.iter().copied()
    }
}
impl Shape for Sq {
    fn points(&self) -> impl Iterator<Item = (i32, i32)> {
        let &Sq { x, s } = self;
        [(x, x), (x + s, x), (x + s, x + s), (x, x + s)].into_iter()
    }
    fn name(&self) -> impl std::fmt::Display {
        format!("sq{}", self.s)
    }
}
fn area(s: &impl Shape) -> i32 {
    let p: Vec<_> = s.points().collect();
    let mut a = 0;
    for i in 0..p.len() {
        let (x1, y1) = p[i];
        let (x2, y2) = p[(i + 1) % p.len()];
        a += x1 * y2 - x2 * y1;
    }
    a.abs() / 2
}
fn desc<S: Shape>(s: &S) -> String {
    format!("{}:{}", s.name(), area(s))
}
fn main() {
    let s = Sq { x: 1, s: 3 };
    println!("{}", desc(&s));
    let p = s.map(|(x, y)| (x * 2, y));
    println!("{} {:?}", desc(&p), p.points().max());
}

// === recursion, conditional types through enums and dyn
fn walk(n: u32) -> Box<dyn Iterator<Item = u32>> {
    if n == 0 {
        Box::new(std::iter::empty())
    } else {
        Box::new(std::iter::once(n).chain(walk(n - 1)).chain(std::iter::once(n)))
    }
}
enum Either<A, B> {
    L(A),
    R(B),
}
impl<T, A: Iterator<Item = T>, B: Iterator<Item = T>> Iterator for Either<A, B> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        match self {
            Either::L(a) => a.next(),
            Either::R(b) => b.next(),
        }
    }
}
fn dir(up: bool) -> impl Iterator<Item = i32> {
    if up {
        Either::L(1..4)
    } else {
        Either::R((1..4).rev())
    }
}
fn chain<'a>(parts: &'a [&'a [u8]]) -> impl Iterator<Item = &'a u8> + 'a {
    parts.iter().flat_map(|p| p.iter())
}
fn memo() -> impl FnMut(u64) -> u64 {
    let mut cache = std::collections::HashMap::new();
    fn go(n: u64, c: &mut std::collections::HashMap<u64, u64>) -> u64 {
        if n < 2 {
            return n;
        }
        if let Some(v) = c.get(&n) {
            return *v;
        }
        let r = go(n - 1, c) + go(n - 2, c);
        c.insert(n, r);
        r
    }
    move |n| go(n, &mut cache)
}
fn compose(fs: Vec<Box<dyn Fn(i32) -> i32>>) -> impl Fn(i32) -> i32 {
    move |x| fs.iter().fold(x, |a, f| f(a))
}
fn tree(d: u32) -> impl std::fmt::Debug {
    #[derive(Debug)]
    struct T(u32, Option<Box<T>>);
    fn mk(d: u32) -> T {
        T(d, if d > 0 { Some(Box::new(mk(d - 1))) } else { None })
    }
    mk(d)
}
fn main() {
    println!("{:?}", walk(3).collect::<Vec<_>>());
    println!("{:?} {:?}", dir(true).collect::<Vec<_>>(), dir(false).map(|x| x * x).collect::<Vec<_>>());
    println!("{}", chain(&[b"ab", b"c"]).map(|b| *b as char).collect::<String>());
    let mut m = memo();
    println!("{} {}", m(50), m(10));
    println!("{}", compose(vec![Box::new(|x| x + 1), Box::new(|x| x * 3)])(2));
    println!("{:?}", tree(2));
}
