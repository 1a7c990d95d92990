// === matrix
use std::ops::{Add, Index, IndexMut, Mul};
#[derive(Debug, Clone, Copy, PartialEq)]
struct Mat<const R: usize, const C: usize>([[i32; C]; R]);
impl<const R: usize, const C: usize> Mat<R, C> {
    const CELLS: usize = R * C;
    fn zero() -> Self {
        Mat([[0; C]; R])
    }
    fn t(&self) -> Mat<C, R> {
        let mut m = Mat::<C, R>::zero();
        for i in 0..R {
            for j in 0..C {
                m[(j, i)] = self[(i, j)];
            }
        }
        m
    }
}
impl<const N: usize> Mat<N, N> {
    fn id() -> Self {
        let mut m = Self::zero();
        for i in 0..N {
            m.0[i][i] = 1;
        }
        m
    }
    fn trace(&self) -> i32 {
        (0..N).map(|i| self.0[i][i]).sum()
    }
}
impl<const R: usize, const C: usize> Index<(usize, usize)> for Mat<R, C> {
    type Output = i32;
    fn index(&self, (r, c): (usize, usize)) -> &i32 {
        &self.0[r][c]
    }
}
impl<const R: usize, const C: usize> IndexMut<(usize, usize)> for Mat<R, C> {
    fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut i32 {
        &mut self.0[r][c]
    }
}
impl<const A: usize, const B: usize, const C: usize> Mul<Mat<B, C>> for Mat<A, B> {
    type Output = Mat<A, C>;
    fn mul(self, o: Mat<B, C>) -> Mat<A, C> {
        let mut m = Mat::zero();
        for i in 0..A {
            for j in 0..C {
                for k in 0..B {
                    m[(i, j)] += self[(i, k)] * o[(k, j)];
                }
            }
        }
        m
    }
}
impl<const R: usize, const C: usize> Add for Mat<R, C> {
    type Output = Self;
    fn add(mut self, o: Self) -> Self {
        self.0.iter_mut().zip(o.0.iter()).for_each(|(a, b)| a.iter_mut().zip(b).for_each(|(x, y)| *x += y));
        self
    }
}
fn main() {
    let a = Mat([[1, 2, 3], [4, 5, 6]]);
    println!("{:?} {:?}", a.t(), a * a.t());
    println!("{} {} {:?}", Mat::<2, 3>::CELLS, (a * a.t()).trace(), Mat::<2, 2>::id() + a * a.t());
}

// === array functions
use std::fmt::Debug;
fn sum<const N: usize>(a: [i32; N]) -> i32 {
    a.iter().sum()
}
fn first<T: Copy, const N: usize>(a: &[T; N]) -> Option<T> {
    if N == 0 {
        None
    } else {
        Some(a[0])
    }
}
fn make<T: Default + Copy, const N: usize>() -> [T; N] {
    [T::default(); N]
}
fn chunk<const N: usize>(v: &[u8]) -> Vec<[u8; N]> {
    v.chunks_exact(N).map(|c| c.try_into().unwrap()).collect()
}
fn rev<T, const N: usize>(mut a: [T; N]) -> [T; N] {
    a.reverse();
    a
}
fn len<const N: usize>(_: &[impl Debug; N]) -> usize {
    N
}
fn main() {
    println!("{} {} {:?} {:?}", sum([1, 2, 3]), sum([]), first(&[7u8]), first::<i32, 0>(&[]));
    let z: [u16; 4] = make();
    println!("{z:?} {:?} {:?}", make::<bool, 2>(), chunk::<2>(b"abcde"));
    println!("{:?} {}", rev(["a", "b"]), len(&[1.5; 6]));
    let [a, b] = make::<i64, 2>();
    println!("{}", a + b);
}

// === const bool and char params
struct Flag<const B: bool>;
impl Flag<true> {
    fn s(&self) -> &str {
        "on"
    }
}
impl Flag<false> {
    fn s(&self) -> &str {
        "off"
    }
}
struct Sep<const C: char>;
impl<const C: char> Sep<C> {
    fn join(&self, v: &[&str]) -> String {
        let mut s = String::new();
        for (i, x) in v.iter().enumerate() {
            if i > 0 {
                s.push(C);
            }
            s += x;
        }
        s
    }
}
struct Mod<const M: u64>(u64);
impl<const M: u64> Mod<M> {
    fn new(x: u64) -> Self {
        Mod(x % M)
    }
    fn pow(self, mut e: u32) -> Self {
        let mut b = self.0;
        let mut r = 1;
        while e > 0 {
            if e & 1 == 1 {
                r = r * b % M;
            }
            b = b * b % M;
            e >>= 1;
        }
        Mod(r)
    }
}
fn neg<const N: i32>() -> i32 {
    -N
}
fn main() {
    println!("{} {} {}", Flag::<true>.s(), Flag::<false>.s(), Sep::<'-'>.join(&["a", "b"]));
    println!("{} {} {}", Mod::<1_000_000_007>::new(2).pow(40).0, neg::<-5>(), neg::<{ 2 + 3 }>());
    const K: u64 = 7;
    println!("{}", Mod::<K>::new(100).0);
}

// === ring buffer and default
#[derive(Debug, Clone)]
struct Ring<T, const N: usize = 3> {
    b: [Option<T>; N],
    head: usize,
    len: usize,
}
impl<T: Clone, const N: usize> Ring<T, N> {
    const EMPTY: Option<T> = None;
    fn new() -> Self {
        Ring { b: [Self::EMPTY; N], head: 0, len: 0 }
    }
    fn push(&mut self, t: T) -> Option<T> {
        let i = (self.head + self.len) % N;
        if self.len == N {
            let old = self.b[self.head].replace(t);
            self.head = (self.head + 1) % N;
            old
        } else {
            self.b[i] = Some(t);
            self.len += 1;
            None
        }
    }
    fn iter(&self) -> impl Iterator<Item = &T> + '_ {
        (0..self.len).filter_map(move |i| self.b[(self.head + i) % N].as_ref())
    }
}
impl<T, const N: usize> Default for Ring<T, N>
where
    T: Clone,
{
    fn default() -> Self {
        Self::new()
    }
}
fn main() {
    let mut r: Ring<String> = Ring::default();
    for s in ["a", "b", "c", "d"] {
        println!("{:?}", r.push(s.to_string()));
    }
    println!("{:?} {}", r.iter().collect::<Vec<_>>(), r.len);
    let mut q = Ring::<u8, 1>::new();
    q.push(1);
    println!("{:?} {:?}", q.push(2), q);
}

// === traits over arrays, assoc consts in types
trait Shape {
    const N: usize;
    const NAMES: &'static [&'static str];
    fn area() -> usize {
        Self::N * Self::N
    }
}
struct A;
struct B<const K: usize>;
impl Shape for A {
    const N: usize = 3;
    const NAMES: &'static [&'static str] = &["x", "y"];
}
impl<const K: usize> Shape for B<K> {
    const N: usize = K + 1;
    const NAMES: &'static [&'static str] = &[];
}
trait Len {
    const LEN: usize;
    fn total(&self) -> i32;
}
impl<const N: usize> Len for [i32; N] {
    const LEN: usize = N;
    fn total(&self) -> i32 {
        self.iter().sum::<i32>() * Self::LEN as i32
    }
}
fn tot<L: Len>(l: &L) -> String {
    format!("{}:{}", L::LEN, l.total())
}
const SIZES: [usize; 2] = [A::N, <B<4> as Shape>::N];
static TABLE: [u8; A::N] = [1; A::N];
fn main() {
    println!("{} {} {:?} {}", A::area(), B::<9>::area(), SIZES, TABLE.len());
    println!("{} {} {}", tot(&[1, 2]), tot(&[5; 4]), A::NAMES.join("/"));
    let grid = [[0u8; SIZES[1]]; A::N];
    println!("{}x{}", grid.len(), grid[0].len());
}

// === const fn and const eval
const fn fib(n: u32) -> u64 {
    let (mut a, mut b, mut i) = (0, 1, 0);
    while i < n {
        let t = a + b;
        a = b;
        b = t;
        i += 1;
    }
    a
}
const fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 {
        a
    } else {
        gcd(b, a % b)
    }
}
const fn hash(s: &str) -> u32 {
    let b = s.as_bytes();
    let mut h = 2166136261u32;
    let mut i = 0;
    while i < b.len() {
        h = (h ^ b[i] as u32).wrapping_mul(16777619);
        i += 1;
    }
    h
}
const F: [u64; 10] = {
    let mut t = [0; 10];
    let mut i = 0;
    while i < 10 {
        t[i] = fib(i as u32);
        i += 1;
    }
    t
};
const G: u32 = gcd(48, 36);
const H: u32 = hash("hello");
static GREETING: &str = if G == 12 { "twelve" } else { "other" };
const MASK: u8 = !0b1010 & 0x3F;
const MAXI: i64 = i64::MAX - (1 << 40);
struct P {
    x: i32,
    y: i32,
}
impl P {
    const ORIGIN: P = P::new(0, 0);
    const fn new(x: i32, y: i32) -> P {
        P { x, y }
    }
    const fn dot(&self, o: &P) -> i32 {
        self.x * o.x + self.y * o.y
    }
}
const D: i32 = P::new(1, 2).dot(&P::new(3, 4));
const OPT: Option<u8> = Some(3);
const V: u8 = match OPT {
    Some(n) => n * 2,
    None => 0,
};
const fn max(a: &[i32]) -> i32 {
    let mut m = a[0];
    let mut i = 1;
    while i < a.len() {
        if a[i] > m {
            m = a[i];
        }
        i += 1;
    }
    m
}
const M: i32 = max(&[3, 9, 2]);
fn main() {
    println!("{F:?} {G} {H} {GREETING} {MASK} {MAXI} {D} {V} {M}");
    let a = [0; G as usize];
    println!("{} {}", a.len(), P::ORIGIN.x + P::ORIGIN.y);
    println!("{}", const { fib(20) + 1 });
    const fn check(n: usize) -> usize {
        assert!(n > 0, "zero");
        n
    }
    const C: usize = check(4);
    println!("{C}");
}
