// === lengths from everywhere, nested, zero and of odd elements
const N: usize = 2;
struct S;
impl S {
    const LEN: usize = N + 1;
}
trait T {
    const K: usize;
}
impl T for u8 {
    const K: usize = 4;
}
const fn fact(n: usize) -> usize {
    if n == 0 { 1 } else { n * fact(n - 1) }
}
type Grid<C, const W: usize> = [[C; W]; N];
enum E {
    A = 3,
}
fn main() {
    let a: [u8; N * 2] = [1; N * 2];
    let b: [[char; S::LEN]; 1] = [['x'; 3]];
    let c = [(); fact(3)];
    let d: Grid<bool, { 1 + 1 }> = [[true, false]; 2];
    let e: [String; 0] = [];
    let f: [fn(i32) -> i32; 2] = [|x| x + 1, i32::abs];
    let g: [&dyn std::fmt::Debug; <u8 as T>::K] = [&1, &"a", &None::<u8>, &[0; 0]];
    let h: [Option<Box<i32>>; 2] = [const { None }; 2];
    let i: [_; E::A as usize] = [1.5; E::A as usize];
    println!("{a:?} {b:?} {} {d:?} {e:?} {}", c.len(), f[0](-5) + f[1](-5));
    println!("{g:?} {h:?} {i:?}");
    println!("{} {}", std::mem::size_of::<[u16; 5]>(), std::mem::size_of_val(&d));
}

// === copies, moves, comparison, hashing and Default
use std::collections::{BTreeMap, HashSet};
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
struct M([i8; 3], [[u8; 2]; 2]);
fn change(mut a: [i32; 2]) -> [i32; 2] {
    a[0] = 9;
    a
}
fn main() {
    let a = [1, 2];
    let mut b = a;
    b[1] = 5;
    println!("{a:?} {b:?} {:?} {a:?}", change(a));
    let mut n = [[0; 2]; 2];
    let row = n[0];
    n[0][1] = 1;
    n[1] = n[0];
    n[0][0] = 7;
    println!("{n:?} {row:?}");
    let m = M::default();
    let mut k = m;
    k.1[0][1] = 3;
    k.0 = [1, -1, 0];
    println!("{m:?} {k:?} {} {:?}", m < k, m.cmp(&k));
    println!("{} {} {}", [1, 2] < [1, 3], [[1], [2]] == [[1], [2]], ["a"; 2] != ["a", "b"]);
    println!("{} {}", [1, 2] == [1, 2][..], &[1, 2][..] == vec![1, 2]);
    let set: HashSet<[u8; 2]> = [[1, 2], [2, 1], [1, 2]].into();
    let map = BTreeMap::from([([2, 0], 'b'), ([1, 9], 'a')]);
    println!("{} {map:?} {:?}", set.len(), map.get(&[2, 0]));
    let s = [String::from("x"), String::from("y")];
    let [p, q] = s.clone();
    println!("{p}{q} {:?} {:?}", s, <[Option<u8>; 3]>::default());
    let t = [vec![1], vec![2]];
    let moved = t.map(|v| v.len());
    println!("{moved:?}");
}

// === methods, iteration by value and reference, and conversions
use std::convert::TryInto;
fn sum<const N: usize>(a: [i32; N]) -> i32 {
    a.into_iter().sum()
}
fn first<T: Copy, const N: usize>(a: &[T; N]) -> Option<T> {
    a.first().copied()
}
fn halves<T: Default + Copy, const N: usize>(a: [T; N]) -> ([T; 2], usize) {
    let mut out = [T::default(); 2];
    out.copy_from_slice(&a[N - 2..]);
    (out, N / 2)
}
fn main() {
    println!("{} {} {:?} {:?}", sum([]), sum([1, 2, 3]), first(&['a']), first::<u8, 0>(&[]));
    println!("{:?}", halves([1, 2, 3, 4, 5]));
    let a = std::array::from_fn::<usize, 4, _>(|i| i * i);
    println!("{a:?} {:?}", a.each_ref().map(|x| *x + 1));
    let v: Vec<i32> = vec![1, 2, 3];
    let b: [i32; 3] = v.clone().try_into().unwrap();
    let r: Result<[i32; 2], Vec<i32>> = v.try_into();
    println!("{b:?} {r:?}");
    let s: &[i32] = &b;
    let c: &[i32; 3] = s.try_into().unwrap();
    let d: [i32; 2] = s[1..].try_into().unwrap();
    println!("{c:?} {d:?} {}", <&[i32; 9]>::try_from(s).is_err());
    let boxed: Box<[i32]> = Box::new(b);
    let back: Box<[i32; 3]> = boxed.try_into().unwrap();
    println!("{back:?} {:?}", String::from_utf8(b"hi".to_vec()));
    for (i, x) in [10, 20].into_iter().enumerate().rev() {
        print!("{i}{x} ");
    }
    for x in &mut [1, 2] {
        *x += 1;
        print!("{x} ");
    }
    println!();
    println!("{:?} {:?}", [3, 1, 2].iter().max(), [[1, 2], [3, 4]].as_flattened());
    println!("{:?} {:?}", [1, 2, 3, 4].first_chunk::<2>(), [1, 2, 3].split_last());
    println!("{:?}", ["a", "b"].join("-") + &["c"; 2].concat());
    let z = [1, 2, 3].iter().zip([4, 5, 6]).map(|(a, b)| a * b).collect::<Vec<i32>>();
    println!("{z:?} {:?}", [1, 5, 2].iter().rposition(|x| *x > 1));
}

// === references to elements, swaps and patterns of arrays in arrays
fn rotate(g: &mut [[char; 3]; 3]) {
    let old = *g;
    for (i, row) in g.iter_mut().enumerate() {
        for (j, c) in row.iter_mut().enumerate() {
            *c = old[2 - j][i];
        }
    }
}
fn classify(a: [[u8; 2]; 2]) -> &'static str {
    match a {
        [[0, 0], [0, 0]] => "zero",
        [[x, _], [_, y]] if x == y && x != 0 => "diagonal",
        [[1, ..], ..] | [.., [.., 1]] => "corner",
        [r, s] if r == s => "rows",
        _ => "other",
    }
}
fn main() {
    let mut g = [['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']];
    rotate(&mut g);
    println!("{}", g.map(|r| r.iter().collect::<String>()).join("/"));
    let [top, .., bottom] = &mut g;
    std::mem::swap(top, bottom);
    top[0] = '*';
    g.swap(0, 1);
    println!("{:?}", g[1]);
    let (l, r) = g.split_at_mut(1);
    l[0].clone_from(&r[0]);
    println!("{:?}", g[0]);
    println!("{:?}", [[[0; 2]; 2], [[5, 1], [1, 5]], [[1, 0], [0, 2]], [[0, 9], [3, 1]], [[2, 3], [2, 3]], [[4, 5], [6, 7]]].map(classify));
    let mut names = [String::from("b"), String::from("a")];
    names.sort();
    let [ref x, ref mut y] = names;
    y.push_str(x);
    println!("{names:?}");
    let i = &mut 1;
    let mut a = [1, 2, 3];
    a[*i] = { *i = 2; 10 };
    *i -= 2;
    a[*i] += a[*i + 1];
    println!("{a:?} {i}");
}

// === drops, panics in map and from_fn, repeat of consts and clones
use std::cell::Cell;
use std::panic::{catch_unwind, AssertUnwindSafe};
struct D<'a>(u8, &'a Cell<u32>);
impl Drop for D<'_> {
    fn drop(&mut self) {
        self.1.set(self.1.get() * 10 + self.0 as u32);
    }
}
fn main() {
    let log = Cell::new(0);
    {
        let _a = [D(1, &log), D(2, &log), D(3, &log)];
    }
    println!("{}", log.take());
    let a = [D(1, &log), D(2, &log), D(3, &log)];
    let [_, b, _] = a;
    println!("{}", log.get());
    drop(b);
    println!("{}", log.get());
    log.set(0);
    let r = catch_unwind(AssertUnwindSafe(|| {
        std::array::from_fn::<D, 3, _>(|i| if i == 2 { panic!("at 2") } else { D(i as u8 + 1, &log) });
    }));
    println!("{} {}", r.is_err(), log.take());
    let mut it = [D(4, &log), D(5, &log), D(6, &log)].into_iter();
    it.next_back();
    println!("{}", log.get());
    it.next();
    drop(it);
    println!("{}", log.take());
    let n = [D(7, &log), D(8, &log)].map(|d| d.0);
    println!("{n:?} {}", log.take());
    let v = [(); 2].map(|()| vec![1]);
    let mut w = v.clone();
    w[0].push(2);
    println!("{v:?} {w:?}");
    let mut c = [const { Cell::new(0) }; 2];
    c[0].set(1);
    *c[1].get_mut() = 2;
    println!("{:?}", c.map(|c| c.get()));
}

// === lengths that are inferred, from consts, generics, expressions and each other
const N: usize = 2;
struct Buf<T, const LEN: usize> { d: [T; LEN] }
impl<T: Default + Copy, const LEN: usize> Default for Buf<T, LEN> { fn default() -> Self { Buf { d: [T::default(); LEN] } } }
impl<T, const LEN: usize> Buf<T, LEN> { const SIZE: usize = LEN; fn as_ref(&self) -> &[T; LEN] { &self.d } fn map<U>(self, f: impl FnMut(T) -> U) -> Buf<U, LEN> { Buf { d: self.d.map(f) } } }
fn first<T: Copy, const K: usize>(a: [T; K]) -> Option<T> { if K == 0 { None } else { Some(a[0]) } }
fn join<const A: usize>(a: [u8; A], b: [u8; A]) -> [[u8; A]; 2] { [a, b] }
fn main() {
    let a: [u8; N * 2 + 1] = [7; { const M: usize = N + 3; M }];
    println!("{} {:?} {:?}", a.len(), first([0u8; 0]), first(["x"]));
    let b: Buf<u16, 3> = Default::default(); println!("{:?} {}", b.as_ref(), Buf::<u8, 9>::SIZE); println!("{:?}", b.map(|x| x + 1).d);
    println!("{:?} {:?}", join([1, 2], Default::default()), [[N; N]; N]);
    static T: [&str; 3] = ["a", "b", "c"]; let [x, .., z] = T; println!("{x}{z} {:?}", <[_; 2]>::try_from(&T[1..]).unwrap());
    let c: [_; 3] = std::array::from_fn(|i| (i, T[i])); println!("{c:?} {:?}", c.each_ref().map(|p| p.1.len()));
}

// === moves out, swaps, patterns by value and reference, and rest
fn main() {
    let a = [String::from("a"), String::from("b"), String::from("c")];
    let [x, rest @ ..] = a; println!("{x} {rest:?}");
    let [ref first, ref last] = rest; println!("{first}{last}");
    let mut m = [[1, 2], [3, 4]]; m.swap(0, 1); let [[p, _], [_, q]] = &mut m; std::mem::swap(p, q); println!("{m:?}");
    for [a, b] in m { print!("{} ", a * b); } for [a, b] in &mut m { *a += *b; } println!("{m:?}");
    let [a, b] = [1, 2]; let [mut c, d]: [i32; 2] = [b, a]; c += d; println!("{c} {d}");
    if let [_, mid @ .., _] = [1, 2, 3, 4] { println!("{mid:?} {}", mid.len()); }
    match [Some(1), None] { [Some(n), None] | [None, Some(n)] => println!("{n}"), [None, None] | [Some(_), Some(_)] => {} }
    let f = |[a, b]: [u8; 2], &[c]: &[u8; 1]| a + b + c; println!("{}", f([1, 2], &[3]));
    let t = ([1, 2], "x"); let ([.., y], s) = t; println!("{y}{s}");
}

// === traits of arrays: comparison, order, hash, Default, conversions, iteration both ways
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
fn main() {
    println!("{} {} {:?}", [1, 2] == [1, 2], [1, 2] < [1, 3], [2.0, f64::NAN].partial_cmp(&[2.0, 1.0]));
    println!("{} {} {}", vec![1, 2] == [1, 2], [1, 2][..] == [1, 2], &[1, 2] == &[1, 2][..]);
    println!("{:?} {:?}", HashSet::from([[1, 2], [1, 2]]).len(), [[3, 1], [2, 9]].iter().max());
    println!("{:?} {:?} {:?}", Vec::from([1]), VecDeque::from([1, 2]), BTreeMap::from([("a", 1)]));
    println!("{:?} {:?}", HashMap::from([(1, [2; 2])])[&1], <[u8; 3]>::default());
    let a: [i32; 2] = vec![1, 2].try_into().unwrap(); println!("{a:?} {:?}", <[i32; 3]>::try_from(vec![1]).unwrap_err());
    let (x, y): (i32, i32) = [5, 6].into(); let z: [i32; 2] = (7, 8).into(); println!("{x}{y}{z:?}");
    let mut it = ["a", "b", "c"].into_iter(); println!("{:?} {:?} {:?}", it.next_back(), it.len(), it.as_slice()); println!("{:?}", it.next());
    println!("{:?} {:?}", [1, 2, 3].iter().rev().collect::<Vec<_>>(), [[1], [2]].concat()); println!("{:?} {:?}", ["a", "b"].join("-"), [1u8; 3].as_slice().first());
    println!("{:?} {:?}", [3, 1, 2].map(|x| x * 2), { let mut s = [3, 1, 2]; s.sort(); s }); println!("{:?}", [1, 2].iter().zip([3, 4]).map(|(a, b)| a * b).sum::<i32>());
    println!("{:#?} {:?} {:02x?}", [1], [(); 2], [10, 255]); println!("{}", std::mem::size_of::<[u16; 5]>());
}

// === as the target of coercion: to slices, to boxed slices, to iterators and trait objects
use std::fmt::Debug;
use std::rc::Rc;
fn len(s: &[i32]) -> usize {
    s.len()
}
fn set(s: &mut [i32]) {
    s[0] = 9;
}
fn all<'a>(v: &'a [&'a dyn Debug]) -> String {
    v.iter().map(|d| format!("{d:?}")).collect()
}
fn main() {
    let mut a: [i32; 3] = [1, 2, 3];
    set(&mut a);
    let b: Box<[i32]> = Box::new(a);
    let r: Rc<[i32]> = Rc::from(a);
    let o: Option<&[i32]> = Some(&a);
    let d: Box<dyn Debug> = Box::new([1u8; 2]);
    println!("{} {} {} {:?} {d:?}", len(&a), b.len(), r.iter().sum::<i32>(), o);
    println!("{}", all(&[&1, &[2; 2], &["x"], &&[0u8; 0][..]]));
    let rows: [&[i32]; 3] = [&a, &a[1..], &[]];
    println!("{rows:?} {:?}", if a.len() > 2 { &a[..1] } else { &[] });
    let f: fn(&[i32]) -> usize = len;
    println!("{} {:?}", f(&[0; 5]), <&[i32] as Into<Vec<i32>>>::into(&a));
}

// === in statics, consts, fields of structs and enums, generics and aliases
static DAYS: [&str; 3] = ["mon", "tue", "wed"];
const PRIMES: [u32; 4] = {
    let mut p = [0; 4];
    let (mut n, mut i) = (2, 0);
    while i < 4 {
        let mut d = 2;
        while d < n && n % d != 0 {
            d += 1;
        }
        if d == n {
            p[i] = n;
            i += 1;
        }
        n += 1;
    }
    p
};
const ZERO: [[u8; 2]; 2] = [[0; 2]; 2];
enum Cell<T, const N: usize> {
    Few([T; N]),
    One(T),
}
impl<T: Clone, const N: usize> Cell<T, N> {
    fn spread(self) -> [T; N] {
        match self {
            Cell::Few(a) => a,
            Cell::One(t) => std::array::from_fn(|_| t.clone()),
        }
    }
}
type Pairs<T> = [(T, T); 2];
const fn total(a: &[u32]) -> u32 {
    let (mut s, mut i) = (0, 0);
    while i < a.len() {
        s += a[i];
        i += 1;
    }
    s
}
const SUM: u32 = total(&PRIMES);
fn main() {
    println!("{} {:?} {} {}", DAYS[1], PRIMES, SUM, [1; SUM as usize % 5].len());
    let mut z = ZERO;
    z[0][1] = 1;
    ZERO[1].clone_from_slice(&[5, 5]);
    println!("{z:?} {ZERO:?}");
    println!("{:?} {:?}", Cell::<_, 3>::One('x').spread(), Cell::Few(["a", "b"]).spread());
    let p: Pairs<i8> = [(1, 2), (3, 4)];
    println!("{:?} {:?}", p.map(|(a, b)| a * b), DAYS.iter().map(|d| d.len()).sum::<usize>());
}

// === index: order of evaluation, bounds, panics and places of several dimensions
fn say<T>(s: &str, t: T) -> T {
    print!("{s} ");
    t
}
fn main() {
    let mut a = [[1, 2], [3, 4]];
    a[say("i", 1)][say("j", 0)] = say("v", 9);
    a[say("k", 0)][1] += say("w", 5);
    println!("{a:?}");
    let k = std::hint::black_box(2);
    let r = std::panic::catch_unwind(|| a[k][0]);
    println!("{}", r.is_err());
    let m = std::panic::catch_unwind(|| [1, 2, 3][k..][1]).map_err(|e| e.downcast_ref::<String>().cloned());
    println!("{m:?}");
    println!("{:?} {:?} {:?}", a.get(1), a.get(2), a[0].get(0..2));
    let (x, y) = (&mut [1, 2], &[3, 4]);
    x[0] = y[1];
    (x[1], a[0][0]) = (a[0][0], x[1]);
    println!("{x:?} {a:?} {}", [10, 20, 30][{ let i = 1; i + 1 }]);
    *a[1].last_mut().unwrap() *= 2;
    let [_, [.., last]] = &a;
    println!("{last}");
}
// === as parameter, result and field
struct Board { cells: [[u8; 3]; 2], names: [&'static str; 2] }
fn rotate([a, b, c]: [i32; 3]) -> [i32; 3] { [b, c, a] }
fn total<const N: usize>(a: &[i32; N]) -> (usize, i32) { (N, a.iter().sum()) }
fn main() {
    let mut b = Board { cells: [[0; 3]; 2], names: ["x", "y"] };
    b.cells[1][2] = 5;
    let copy = b.cells;
    b.cells[0] = [7, 8, 9];
    println!("{copy:?} {:?} {:?}", b.cells, b.names);
    println!("{:?} {:?} {:?}", rotate([1, 2, 3]), total(&[1, 2]), total(&[]));
}
// === compared, ordered, hashed
use std::collections::{BTreeSet, HashMap};
fn main() {
    println!("{} {} {}", [1, 2] == [1, 2], [1, 3] > [1, 2], ["a"] != ["b"]);
    println!("{} {} {}", [1, 2] == vec![1, 2][..], vec![1, 2] == [1, 2], &[1][..] == [1]);
    let s: BTreeSet<[u8; 2]> = [[2, 1], [1, 9], [2, 0]].into();
    println!("{s:?}");
    let m = HashMap::from([([0, 1], "a"), ([1, 0], "b")]);
    println!("{:?} {:?} {:?}", m.get(&[1, 0]), m[&[0, 1]], [1.0, f64::NAN].partial_cmp(&[1.0, 2.0]));
}
// === moved in parts and as a whole
#[derive(Debug)]
struct D(u8);
impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
fn main() {
    let a = [D(1), D(2), D(3)];
    let [x, .., z] = a;
    println!("{x:?} {z:?}");
    drop(z);
    println!("|");
    let b = [D(4), D(5)];
    let c = b;
    println!("{}", c.len());
    for d in c { print!("{} ", d.0); }
    println!();
}
// === into_iter, iter and references in for
fn main() {
    let a = [String::from("p"), String::from("q")];
    for s in &a { print!("{} ", s.len()); }
    for (i, s) in a.iter().enumerate().rev() { print!("{i}{s} "); }
    let mut b = a.clone();
    for s in &mut b { s.push('!'); }
    println!("{}", a.into_iter().chain(b).collect::<Vec<String>>().join(","));
    let mut it = [1, 2, 3].into_iter();
    println!("{:?} {:?} {} {:?}", it.next(), it.next_back(), it.len(), it.as_slice());
}
// === map, from_fn, try_from and back
fn main() {
    let sq: [usize; 4] = std::array::from_fn(|i| i * i);
    println!("{sq:?} {:?}", sq.map(|x| x as f32 / 2.0));
    let v = vec![1, 2, 3];
    let a: [i32; 3] = v.clone().try_into().unwrap();
    let r: Result<[i32; 2], Vec<i32>> = v.try_into();
    println!("{a:?} {r:?}");
    let h: &[i32; 2] = a[1..].try_into().unwrap();
    println!("{h:?} {} {:?}", <[i32; 2]>::try_from(&a[..]).is_err(), a.first_chunk::<2>());
}
// === constants and statics
const DAYS: [&str; 3] = ["mo", "tu", "we"];
static mut COUNTS: [u32; 2] = [0; 2];
const N: usize = DAYS.len() + 1;
static TABLE: [[i8; N]; 2] = [[1, 2, 3, 4], [-1; N]];
fn main() {
    unsafe { COUNTS[1] += 2; COUNTS[0] = COUNTS[1]; let c = COUNTS; println!("{c:?}"); }
    println!("{} {:?} {}", DAYS[N - 2], TABLE[1], TABLE.iter().flatten().map(|x| *x as i32).sum::<i32>());
    let zeros = [const { Vec::<u8>::new() }; 2];
    println!("{zeros:?}");
}
// === in patterns
fn what(a: [i32; 3]) -> String {
    match a { [0, 0, 0] => "zero".into(), [x, y, z] if x == y && y == z => format!("all {x}"), [1, rest @ ..] => format!("one {rest:?}"), [first, .., last] if first < last => format!("{first}<{last}"), [_, mid @ 5..=9, _] => format!("mid {mid}"), _ => "other".into() }
}
fn main() {
    for a in [[0; 3], [4; 3], [1, 2, 3], [2, 9, 3], [9, 7, 1], [9, 1, 1]] { println!("{}", what(a)); }
    let [ref a, (b, c)] = [(1, 'a'), (2, 'b')];
    println!("{a:?} {b} {c}");
}
// === generic over the length and the element
use std::ops::{Add, Index};
#[derive(Clone, Copy, Debug, PartialEq)]
struct V<T, const N: usize>([T; N]);
impl<T: Add<Output = T> + Copy, const N: usize> Add for V<T, N> { type Output = Self; fn add(self, o: Self) -> Self { V(std::array::from_fn(|i| self.0[i] + o.0[i])) } }
impl<T, const N: usize> Index<usize> for V<T, N> { type Output = T; fn index(&self, i: usize) -> &T { &self.0[i % N] } }
impl<T: Default + Copy, const N: usize> Default for V<T, N> { fn default() -> Self { V([T::default(); N]) } }
fn main() {
    let v = V([1, 2, 3]) + V([10, 20, 30]);
    println!("{v:?} {} {:?} {}", v[4], V::<u8, 2>::default(), V(["a"; 0]).0.len());
}
// === out of bounds
fn main() {
    let a = [1, 2, 3];
    let i = std::env::args().count() + 5;
    println!("{:?} {:?} {:?}", a.get(i), a.get(1..), a.get(2..9));
    println!("{}", std::panic::catch_unwind(|| a[i]).is_err());
    println!("{}", std::panic::catch_unwind(|| a[2..i].len()).is_err());
    let mut b = a;
    b.swap(0, 2);
    b[1..].fill(0);
    println!("{b:?} {:?} {}", b.concat_twice(), b.contains(&3));
}
trait Twice { fn concat_twice(&self) -> Vec<i32>; }
impl<const N: usize> Twice for [i32; N] { fn concat_twice(&self) -> Vec<i32> { [&self[..], &self[..]].concat() } }
