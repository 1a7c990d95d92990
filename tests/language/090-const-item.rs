// === order does not matter; consts of consts, in types and bodies
const C: usize = B + A;
const B: usize = A * D::LEN;
struct D;
impl D {
    const LEN: usize = Self::INNER + 1;
    const INNER: usize = 2;
}
const A: usize = 2;
static TABLE: [[u8; A]; C] = [[1; A]; C];
fn f() -> [i32; { const K: usize = 3; K - 1 }] {
    const K: i32 = 10;
    return [K, INNER];
    const INNER: i32 = K + 1;
}
fn main() {
    println!("{} {} {:?} {}", C, B, f(), TABLE.len());
    let a = [0u8; C % A + 1];
    println!("{}", a.len() + [(); <D>::LEN].len());
}

// === each use is a new value
use std::cell::Cell;
struct N(Cell<u32>);
const ZERO: N = N(Cell::new(0));
const EMPTY: Vec<u8> = Vec::new();
const PAIR: (i32, [i32; 2]) = (1, [2, 3]);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0.get());
    }
}
fn main() {
    ZERO.0.set(5);
    println!("{}", ZERO.0.get());
    let z = ZERO;
    z.0.set(7);
    let mut v = EMPTY;
    v.push(1);
    EMPTY.push(2);
    println!("{} {}", v.len(), EMPTY.len());
    let mut p = PAIR;
    p.1[0] = 9;
    PAIR.1[1] += 5;
    println!("{p:?} {PAIR:?}");
    let arr = [ZERO, ZERO];
    arr[0].0.set(1);
    println!("{}", arr[1].0.get());
    println!("end");
}

// === const fn with loops, matches, mutable references and strings
const fn find(s: &str, c: u8) -> Option<usize> {
    let b = s.as_bytes();
    let mut i = 0;
    while i < b.len() {
        if b[i] == c {
            return Some(i);
        }
        i += 1;
    }
    None
}
const fn parse(s: &str) -> u32 {
    let b = s.as_bytes();
    let (mut n, mut i) = (0u32, 0);
    loop {
        if i == b.len() {
            break n;
        }
        n = match b[i] {
            d @ b'0'..=b'9' => n * 10 + (d - b'0') as u32,
            b'_' => n,
            _ => panic!("not a digit"),
        };
        i += 1;
    }
}
const fn rev<const N: usize>(mut a: [u8; N]) -> [u8; N] {
    let mut i = 0;
    while i < N / 2 {
        let t = a[i];
        a[i] = a[N - 1 - i];
        a[N - 1 - i] = t;
        i += 1;
    }
    a
}
const fn bump(n: &mut i32) -> &mut i32 {
    *n += 1;
    n
}
const AT: usize = match find("hello", b'l') {
    Some(i) => i,
    None => usize::MAX,
};
const N: u32 = parse("1_234");
const R: [u8; 5] = rev(*b"12345");
const M: i32 = {
    let mut x = 5;
    *bump(&mut x) *= 10;
    x
};
const S: &str = if N > 1000 { "big" } else { "small" };
const LONG: (&str, usize) = (concat!("a", 1, 'c'), stringify!(x + y).len());
fn main() {
    println!("{AT} {N} {M} {S} {:?} {LONG:?}", std::str::from_utf8(&R).unwrap());
    println!("{:?} {:?}", find("", b'x'), rev([1]));
}

// === associated consts: defaults, overrides, through traits, generics and Self
trait Unit {
    const NAME: &'static str;
    const FACTOR: f64 = 1.0;
    const LABEL: [&'static str; 2] = [Self::NAME, "?"];
    fn show(n: f64) -> String {
        format!("{}{}", n * Self::FACTOR, Self::NAME)
    }
}
struct Metre;
struct Kilo<U>(std::marker::PhantomData<U>);
impl Unit for Metre {
    const NAME: &'static str = "m";
}
impl<U: Unit> Unit for Kilo<U> {
    const NAME: &'static str = U::NAME;
    const FACTOR: f64 = U::FACTOR * 1000.0;
}
impl<U: Unit> Kilo<U> {
    const TWICE: f64 = Self::FACTOR * 2.0;
    const BIG: bool = <Self as Unit>::FACTOR > 1e5;
}
trait Max {
    const MAX: Self;
}
impl Max for u8 {
    const MAX: u8 = 200;
}
impl<A: Max, B: Max> Max for (A, B) {
    const MAX: Self = (A::MAX, B::MAX);
}
impl<T: Max + Copy, const N: usize> Max for [T; N] {
    const MAX: [T; N] = [T::MAX; N];
}
fn max<T: Max>() -> T {
    T::MAX
}
fn main() {
    println!("{} {}", Metre::show(2.0), Kilo::<Kilo<Metre>>::show(0.5));
    println!("{} {} {}", Kilo::<Metre>::TWICE, Kilo::<Kilo<Metre>>::BIG, Metre::LABEL[0]);
    println!("{} {} {:?} {:?}", u8::MAX, <u8 as Max>::MAX, max::<(u8, (u8, u8))>(), max::<[u8; 2]>());
}

// === in patterns, ranges, labels of match and array lengths
const LO: i32 = -5;
const HI: i32 = LO + 10;
const WORD: &str = "word";
const NONE: Option<u8> = None;
const PT: (i32, char) = (0, 'x');
const SL: &[u8] = b"ab";
const F: f32 = 0.5;
#[derive(PartialEq, Eq, Clone, Copy)]
enum E {
    A(u8),
    B { x: bool },
}
impl E {
    const DEF: E = E::B { x: true };
}
const A1: E = E::A(1);
fn num(n: i32) -> u8 {
    match n {
        i32::MIN..LO => 0,
        LO => 1,
        LO..=HI if n == 0 => 2,
        LO..=HI => 3,
        _ => 4,
    }
}
fn main() {
    println!("{:?}", [-100, -5, 0, 5, 6].map(num));
    match ("word", None, (0, 'x')) {
        (WORD, NONE, PT) => println!("all"),
        _ => println!("no"),
    }
    match &b"ab"[..] {
        SL => println!("slice"),
        _ => println!("no"),
    }
    println!("{}", matches!(0.5, F));
    for e in [E::A(1), E::A(2), E::B { x: true }, E::B { x: false }] {
        let s = match e {
            A1 => "a1",
            E::DEF => "def",
            E::A(_) => "a",
            E::B { .. } => "b",
        };
        print!("{s} ");
    }
    println!();
    let [a, b] = [0; (HI - LO) as usize - 8];
    println!("{}", a + b);
}

// === const blocks, closures and function pointers
const ADD: fn(i32, i32) -> i32 = |a, b| a + b;
const OPS: [(&str, fn(f64) -> f64); 2] = [("sqrt", f64::sqrt), ("half", |x| x / 2.0)];
const MK: fn(u8) -> Option<u8> = Some;
const DYN: &dyn Fn(i32) -> i32 = &|x| x * 3;
const REF: &[&[i32]] = &[&[1, 2], &[], &[3]];
fn sizes<T>() -> usize {
    const { std::mem::size_of::<T>() * 2 }
}
fn main() {
    println!("{} {:?} {}", ADD(1, 2), MK(3), DYN(4));
    for (n, f) in OPS {
        print!("{n}={} ", f(16.0));
    }
    println!("{:?}", REF.concat());
    let n = const { 3 + 4 };
    let v: [Vec<u8>; 3] = [const { Vec::new() }; 3];
    println!("{n} {} {}", v.len(), sizes::<u16>());
    let s: &'static [i32] = const { &[1, 2, 3] };
    println!("{s:?} {}", const { if n_is_big(9) { "big" } else { "small" } });
}
const fn n_is_big(n: u8) -> bool {
    n > 5
}

// === underscore consts, local shadowing and names like variables
const _: () = assert!(std::mem::size_of::<u64>() == 8);
const _: i32 = { const fn f() -> i32 { 1 } f() };
const x: i32 = 1;
fn main() {
    let y = x + 1;
    {
        const x: &str = "inner";
        println!("{x} {y}");
    }
    const fn twice(n: u64) -> u64 {
        n * 2
    }
    const T: u64 = twice(twice(3));
    println!("{} {T}", { const x: u8 = 9; x });
    match 1 {
        x => println!("one is {x}"),
        #[allow(unreachable_patterns)]
        other => println!("other {other}"),
    }
    use self::x as renamed;
    println!("{renamed} {}", m::x);
    mod m {
        pub const x: char = super::LETTER;
    }
}
const LETTER: char = 'L';

// === arithmetic as the checked kind: wide numbers, shifts, floats, casts
const BIG: u128 = 1 << 100;
const NEG: i64 = i64::MIN / 2 - 1;
const WRAP: u8 = 250u8.wrapping_add(10);
const SAT: i8 = i8::MAX.saturating_add(1);
const CHK: Option<u8> = 200u8.checked_mul(2);
const OVF: (u32, bool) = u32::MAX.overflowing_add(2);
const CAST: u8 = -1i32 as u8;
const TRUNC: i32 = 3.99f64 as i32;
const SATF: u8 = 1e9 as u8;
const CH: char = (b'a' + 2) as char;
const BITS: u32 = 0b1011_0000u8.leading_zeros() + 0xffu16.count_ones() + 8u32.trailing_zeros();
const POW: i64 = (-3i64).pow(5);
const REM: (i32, i32) = (-7 % 3, (-7i32).rem_euclid(3));
const FL: f64 = 0.1 + 0.2;
const MAX: f32 = f32::MAX;
const BOOL: bool = 'a' < 'b' && !(1 > 2) ^ true;
const ISQ: u32 = 99u32.isqrt();
const BE: [u8; 4] = 0x01020304u32.to_be_bytes();
fn main() {
    println!("{BIG} {NEG} {WRAP} {SAT} {CHK:?} {OVF:?}");
    println!("{CAST} {TRUNC} {SATF} {CH} {BITS} {POW} {REM:?}");
    println!("{FL} {MAX:e} {BOOL} {ISQ} {BE:?}");
    println!("{}", u64::from_be_bytes([0, 0, 0, 0, 0, 0, 1, 2]) + u64::from_str_radix("ff", 16).unwrap());
}

// === references between consts and statics, and interior mutability in statics
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::Mutex;
static COUNT: AtomicI32 = AtomicI32::new(START);
const START: i32 = 40;
static NAMES: &[&str] = &[FIRST, "second"];
const FIRST: &str = "first";
static LOG: Mutex<Vec<&str>> = Mutex::new(Vec::new());
static CFG: Config = Config { name: FIRST, limits: LIMITS, next: Some(&DEFAULT) };
static DEFAULT: Config = Config { name: "default", ..BASE };
const BASE: Config = Config { name: "", limits: [0; 2], next: None };
const LIMITS: [u32; 2] = [1, BASE.limits[0] + 9];
struct Config {
    name: &'static str,
    limits: [u32; 2],
    next: Option<&'static Config>,
}
fn main() {
    COUNT.fetch_add(2, Ordering::SeqCst);
    LOG.lock().unwrap().extend(NAMES);
    println!("{} {:?} {}", COUNT.load(Ordering::SeqCst), LOG.lock().unwrap(), NAMES.len());
    let mut c = Some(&CFG);
    while let Some(k) = c {
        print!("{}{:?} ", k.name, k.limits);
        c = k.next;
    }
    println!("{}", std::ptr::eq(CFG.next.unwrap(), &DEFAULT));
}

// === in impls of generic types, behind where clauses and as array lengths
struct Buf<T, const N: usize>([Option<T>; N]);
impl<T, const N: usize> Buf<T, N> {
    const CAP: usize = N;
    const NONE: Option<T> = None;
    const EMPTY: Self = Buf([Self::NONE; N]);
    const HALF: usize = { assert!(N > 0); (N + 1) / 2 };
    fn push(&mut self, t: T) -> Result<usize, T> {
        match self.0.iter().position(Option::is_none) {
            Some(i) => {
                self.0[i] = Some(t);
                Ok(Self::CAP - i - 1)
            }
            None => Err(t),
        }
    }
}
trait Shape {
    const DIMS: usize;
    const ONES: &'static [u8];
}
struct Sq;
impl Shape for Sq {
    const DIMS: usize = 2;
    const ONES: &'static [u8] = &[1; Self::DIMS];
}
fn volume() -> [u32; Sq::DIMS + 1] {
    let mut a = [1; Sq::DIMS + 1];
    a[Sq::DIMS] = Sq::ONES.len() as u32;
    a
}
fn main() {
    let mut b = Buf::<String, 2>::EMPTY;
    println!("{:?} {:?} {:?}", b.push("a".into()), b.push("b".into()), b.push("c".into()));
    println!("{} {} {:?}", Buf::<(), 5>::HALF, Buf::<u8, 3>::EMPTY.0.len(), volume());
}

// === values with drop: each use drops its own, when it is a temporary or a variable
struct D(u8);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
const A: D = D(1);
const PAIR: (D, D) = (D(2), D(3));
const NONE: Option<D> = None;
fn main() {
    println!("start");
    let _ = A;
    println!("after _");
    let _a = A;
    A.0;
    println!("after field");
    let (x, _) = PAIR;
    println!("after pair {}", x.0);
    let r = &A;
    println!("ref {}", r.0);
    let v: [Option<D>; 2] = [NONE; 2];
    println!("{}", v.len());
    match A {
        D(n) => println!("matched {n}"),
    }
    [A, D(9)];
    println!("end");
}

// === closures and function pointers in constants, called in many ways
const ADD: fn(i32, i32) -> i32 = |a, b| a + b;
const TABLE: [(&str, fn(f64) -> f64); 3] = [("sqrt", f64::sqrt), ("neg", |x| -x), ("id", std::convert::identity)];
const MAKE: fn(u8) -> Option<u8> = Some;
const NEST: &[&dyn Fn(u8) -> u8] = &[&|x| x + 1, &|x| x * 2];
struct Ops {
    f: fn(&str) -> usize,
}
const OPS: Ops = Ops { f: str::len };
fn main() {
    println!("{} {:?} {}", ADD(1, 2), MAKE(3), (OPS.f)("four"));
    for (n, f) in TABLE {
        println!("{n} {}", f(4.0));
    }
    println!("{}", NEST.iter().fold(5, |x, f| f(x)));
    println!("{:?}", [1, 2].map(MAKE).into_iter().flatten().reduce(|a, b| ADD(a as i32, b as i32) as u8));
}

// === enum discriminants, array lengths and shifts from constants
const BASE: isize = 10;
const STEP: usize = 1 << 2;
#[derive(Clone, Copy, Debug, PartialEq)]
enum E {
    A = BASE,
    B,
    C = BASE * 2 + STEP as isize,
    D = E::A as isize - 100,
}
const COUNT: usize = [E::A, E::B, E::C, E::D].len();
static NAMES: [&str; COUNT] = ["a", "b", "c", "d"];
const MASKS: [u32; COUNT] = {
    let mut m = [0; COUNT];
    let mut i = 0;
    while i < COUNT {
        m[i] = u32::MAX >> (i * STEP);
        i += 1;
    }
    m
};
fn main() {
    for (e, n) in [E::A, E::B, E::C, E::D].into_iter().zip(NAMES) {
        println!("{n} {}", e as i32);
    }
    println!("{MASKS:x?} {}", [0u8; COUNT + STEP].len());
    const LAST: u32 = MASKS[COUNT - 1];
    println!("{}", LAST.count_ones());
}

// === const evaluation of text, bytes, chars and slices
const HELLO: &str = "hello, wörld";
const LEN: usize = HELLO.len();
const BYTES: &[u8] = HELLO.as_bytes();
const FIRST: u8 = BYTES[0];
const UP: char = (FIRST - 32) as char;
const fn count(s: &str, c: u8) -> usize {
    let b = s.as_bytes();
    let (mut n, mut i) = (0, 0);
    while i < b.len() {
        if b[i] == c {
            n += 1;
        }
        i += 1;
    }
    n
}
const LS: usize = count(HELLO, b'l');
const JOINED: &str = concat!("a", 1, true, 'c', 2.5);
const fn find(hay: &[u8], needle: u8) -> Option<usize> {
    let mut i = 0;
    loop {
        match hay {
            [] => return None,
            _ if i == hay.len() => return None,
            _ if hay[i] == needle => return Some(i),
            _ => i += 1,
        }
    }
}
const AT: Option<usize> = find(BYTES, b'w');
const SPLIT: (&[u8], &[u8]) = BYTES.split_at(5);
fn main() {
    println!("{LEN} {FIRST} {UP} {LS} {JOINED} {AT:?} {:?}", find(b"", 1));
    println!("{:?} {}", SPLIT.0, SPLIT.1.len());
    const { assert!(LEN == 13) };
}

// === generic consts: of traits, by type parameter, and arrays of what they say
use std::marker::PhantomData;
trait Size {
    const BITS: u32;
    const MAX: u64 = if Self::BITS >= 64 { u64::MAX } else { (1 << Self::BITS) - 1 };
    const NAME: &'static str = "?";
}
struct U<const N: u32>;
impl<const N: u32> Size for U<N> {
    const BITS: u32 = N;
}
impl Size for bool {
    const BITS: u32 = 1;
    const NAME: &'static str = "bool";
}
impl<A: Size, B: Size> Size for (A, B) {
    const BITS: u32 = A::BITS + B::BITS;
    const NAME: &'static str = B::NAME;
}
struct Holder<T>(PhantomData<T>);
impl<T: Size> Holder<T> {
    const EMPTY: Self = Holder(PhantomData);
    const WIDTHS: [u32; 3] = [T::BITS, T::BITS * 2, <(T, T) as Size>::BITS * 2];
    const OK: bool = T::BITS.is_power_of_two();
    fn check(&self) -> (u64, bool) {
        const LOCAL: u64 = 5;
        (T::MAX + LOCAL - LOCAL, Self::OK)
    }
}
fn main() {
    println!("{} {} {}", U::<5>::MAX, <(U<64>, bool)>::MAX, <(U<3>, bool)>::NAME);
    println!("{:?} {:?}", Holder::<U<3>>::WIDTHS, Holder::<bool>::EMPTY.check());
}

// === names: the same in nested scopes, shadowed by parameters, and used in its own initialiser's block
const X: i32 = {
    const X: i32 = 5;
    X * 2
};
mod inner {
    pub const X: i32 = super::X + 1;
    pub mod deep {
        use super::X as Y;
        pub const X: i32 = Y * super::super::X;
    }
}
fn f<const X: usize>() -> [u8; X] {
    [X as u8; X]
}
fn main() {
    println!("{X} {} {} {:?}", inner::X, inner::deep::X, f::<2>());
    {
        const X: &str = "shadow";
        println!("{X}");
        let g = || {
            const X: char = 'x';
            X
        };
        println!("{} {X}", g());
    }
    use inner::X as Z;
    match 11 {
        X => println!("x"),
        Z => println!("z"),
        _ => println!("other"),
    }
}

// === promoted references to constants, and identity of constants' content
const N: &i32 = &5;
const ARR: &[&[i32]] = &[&[1], &[], &[2, 3]];
const OPT: Option<&'static &'static str> = Some(&"deep");
fn pick(b: bool) -> &'static [i32] {
    const A: [i32; 2] = [1, 2];
    const B: &[i32] = &[3];
    if b { &A } else { B }
}
static STAT: &[fn() -> &'static i32] = &[|| N, || &7];
fn main() {
    println!("{} {:?} {:?}", *N + 1, ARR, OPT);
    println!("{:?} {:?}", pick(true), pick(false));
    println!("{}", STAT.iter().map(|f| f()).sum::<i32>());
    let mut v: Vec<&'static i32> = Vec::new();
    v.extend(ARR.iter().flat_map(|a| a.iter()));
    println!("{v:?} {}", std::ptr::eq(N, N));
}

// === mutating a constant changes a copy
const V: Vec<i32> = Vec::new();
const ARR: [i32; 3] = [1, 2, 3];
const CELL: std::cell::Cell<i32> = std::cell::Cell::new(1);
fn main() {
    V.push(1);
    println!("{:?}", V);
    let mut v = V;
    v.extend(ARR);
    println!("{v:?}");
    ARR[0] = 9;
    let r = &mut ARR;
    r[1] = 7;
    println!("{r:?} {ARR:?}");
    CELL.set(5);
    println!("{}", CELL.get());
    let c = &CELL;
    c.set(6);
    println!("{}", c.get());
    for x in &mut ARR {
        *x += 1;
    }
    println!("{:?}", { ARR.iter_mut().for_each(|x| *x = 0); ARR });
    println!("{}", std::mem::replace(&mut ARR, [0; 3])[2]);
}

// === recursion, matches and question marks in const functions
const fn fib(n: u32) -> u64 {
    match n {
        0 | 1 => n as u64,
        _ => fib(n - 1) + fib(n - 2),
    }
}
const fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}
const fn digit(c: u8) -> Result<u8, char> {
    match c {
        b'0'..=b'9' => Ok(c - b'0'),
        b'a'..=b'f' | b'A'..=b'F' => Ok((c | 32) - b'a' + 10),
        other => Err(other as char),
    }
}
const fn parse(s: &[u8]) -> Result<u32, char> {
    let mut i = 0;
    let mut n: u32 = 0;
    while i < s.len() {
        n = match digit(s[i]) {
            Ok(d) => n * 16 + d as u32,
            Err(c) => return Err(c),
        };
        i += 1;
    }
    Ok(n)
}
const F: u64 = fib(20);
const G: u32 = gcd(48, 180);
const OK: Result<u32, char> = parse(b"fF01");
const BAD: Result<u32, char> = parse(b"12x");
const VALUE: u32 = match OK {
    Ok(v) => v,
    Err(_) => panic!("not hex"),
};
fn main() {
    println!("{F} {G} {OK:?} {BAD:?} {VALUE:#x}");
}

// === in the types of other things: parameters' defaults, arrays of arrays, generic arguments
const ROWS: usize = 2;
const COLS: usize = ROWS + 1;
type Grid = [[u8; COLS]; ROWS];
struct Buf<T = u8, const N: usize = ROWS>([T; N]);
const GRID: Grid = [[1; COLS], [2; COLS]];
fn sum(g: &Grid) -> u32 {
    g.iter().flatten().map(|&b| b as u32).sum()
}
fn chunk<const N: usize>(g: Grid) -> [u8; N] {
    std::array::from_fn(|i| g[i % ROWS][i % COLS])
}
fn main() {
    println!("{} {:?}", sum(&GRID), chunk::<{ ROWS * COLS }>(GRID));
    let b: Buf = Buf([1, 2]);
    println!("{} {}", b.0.len(), Buf::<_, COLS>(["x"; COLS]).0.concat());
    let [[a, ..], [.., z]] = GRID;
    println!("{a} {z}");
    const LEN: usize = std::mem::size_of::<Grid>() + GRID[1][0] as usize;
    println!("{LEN}");
}
