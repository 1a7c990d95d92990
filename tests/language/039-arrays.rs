// === arrays: repeat, nested, const, methods, copies, moves, comparisons, generics over length
use std::fmt::Debug; const N: usize = 3; const TABLE: [[u8; N]; 2] = [[1; N], [2, 3, 4]]; static NAMES: [&str; 2] = ["a", "b"]; const fn squares<const K: usize>() -> [usize; K] { let mut a = [0; K]; let mut i = 0; while i < K { a[i] = i * i; i += 1; } a } const SQ: [usize; 5] = squares(); #[derive(Debug, Clone, PartialEq)] struct Grid<const W: usize, const H: usize> { c: [[char; W]; H] } impl<const W: usize, const H: usize> Grid<W, H> { fn new(f: char) -> Self { Grid { c: [[f; W]; H] } } fn t(&self) -> Grid<H, W> { let mut g = Grid::new(' '); for (y, r) in self.c.iter().enumerate() { for (x, &ch) in r.iter().enumerate() { g.c[x][y] = ch; } } g } fn lines(&self) -> Vec<String> { self.c.iter().map(|r| r.iter().collect()).collect() } } fn sum<const K: usize>(a: [i32; K]) -> i32 { a.iter().sum::<i32>() + K as i32 } fn show<T: Debug, const K: usize>(a: &[T; K]) -> String { format!("{}:{:?}", K, a) } struct D(u8); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn main() { let mut a = [0; 4]; a[1] = 5; let b = a; a[0] = 1; println!("{:?} {:?} {} {}", a, b, a == b, a > b); println!("{:?} {} {:?}", TABLE, NAMES[1], SQ); let mut g: Grid<3, 2> = Grid::new('.'); g.c[1][2] = '#'; g.c[0][0] = '@'; println!("{:?} {:?} {}", g.lines(), g.t().lines(), g == g.t().t()); println!("{} {} {}", sum([1, 2]), sum([]), show(&["x"; 2])); let strs = [const { String::new() }; 2]; println!("{:?} {}", strs, [String::from("q"), String::from("r")].concat()); println!("{:?} {:?}", [3, 1, 2].map(|x| x * 2), ["a", "b"].iter().rev().collect::<Vec<_>>()); let mut s = [5, 3, 8, 1]; s.sort(); s.reverse(); println!("{:?} {:?} {:?} {}", s, s.iter().position(|&x| x == 8), s.first(), s.contains(&1)); s.rotate_left(1); s.fill(7); s[..2].copy_from_slice(&[1, 2]); println!("{:?}", s); for (i, x) in s.iter_mut().enumerate() { *x += i; } println!("{:?} {:?}", s, s.iter().copied().reduce(|a, b| a * b)); let [x, y, ..] = s; println!("{} {}", x, y); let n: [[i32; 2]; 2] = [[1, 2], [3, 4]]; println!("{} {:?}", n.concat().len(), n.iter().flatten().map(|x| x * x).collect::<Vec<_>>()); let arr: [i32; 3] = vec![1, 2, 3].try_into().unwrap(); let sl: &[i32; 2] = arr[..2].try_into().unwrap(); println!("{:?} {:?} {}", arr, sl, <[i32; 2]>::try_from(&arr[..]).is_err()); { let ds = [D(1), D(2), D(3)]; let [f, ..] = ds; println!("f {}", f.0); } println!("|"); { let mut ds = [Some(D(4)), Some(D(5))]; let t = ds[1].take(); println!("t {}", t.as_ref().unwrap().0); } println!("|"); for d in [D(6), D(7)] { print!("loop {} ", d.0); } println!("|"); let e: [i32; 0] = []; println!("{:?} {}", e, e.is_empty()); println!("{:?}", [[0u8; 2]; 2].len() * std::mem::size_of::<[u16; 4]>()); println!("{:?} {:?}", [1, 2, 3].iter().zip(["a", "b"]).collect::<Vec<_>>(), [1, 2, 3, 4, 5].chunks(2).map(|c| c.to_vec()).collect::<Vec<_>>()); println!("{:?}", [(1, 'a'), (0, 'b')].iter().min()); let mut m = [[0i32; 3]; 3]; for i in 0..3 { for j in 0..3 { m[i][j] = (i * 3 + j) as i32; } } let tr: i32 = (0..3).map(|i| m[i][i]).sum(); let row = m[1]; m[1] = m[2]; m[2] = row; println!("{} {:?}", tr, m); let fs: [&dyn Fn(i32) -> i32; 2] = [&|x| x + 1, &|x| x * x]; println!("{:?}", fs.iter().map(|f| f(4)).collect::<Vec<_>>()); println!("{:?} {:?}", [1.5, 0.5].iter().cloned().fold(0.0, f64::max), [Some(1), None].iter().flatten().count()); let c = [1, 2, 3]; let d = move || c[1]; println!("{} {:?}", d(), c); println!("{:?}", core::array::from_fn::<String, 2, _>(|i| "z".repeat(i + 1))); println!("{:?} {:?}", [1, 2] < [1, 2], [[1], [2]].iter().max()); }

// === elements are evaluated in order, and dropped when a later one panics
struct D(u32);
impl Drop for D {
    fn drop(&mut self) { println!("drop {}", self.0); }
}
fn d(n: u32) -> D { println!("make {n}"); if n == 3 { panic!("three"); } D(n) }
fn main() {
    let r = std::panic::catch_unwind(|| { let _a = [d(1), d(2), d(3), d(4)]; });
    println!("{}", r.is_err());
    let _ = [d(5), d(6)];
    let _x = [d(7), d(8)];
    println!("end");
}
// === a repeat of zero or one still evaluates its operand
struct D(u32);
impl Drop for D {
    fn drop(&mut self) { println!("drop {}", self.0); }
}
fn f() -> D { println!("called"); D(9) }
fn main() {
    let one = [f(); 1];
    println!("one {}", one.len());
    let zero: [D; 0] = [f(); 0];
    println!("zero {}", zero.len());
    let mut n = 0;
    let a = [{ n += 1; n }; 5];
    println!("{a:?} {n}");
    let e: [String; 0] = [String::from("never kept"); 0];
    println!("{e:?}");
}
// === lengths computed from consts, types and other arrays
const A: [u8; 3] = [1, 2, 3];
const LEN: usize = A.len() * 2;
struct S;
impl S { const N: usize = 4; }
trait HasLen { const K: usize; }
impl HasLen for S { const K: usize = S::N - 1; }
enum E { X = 5 }
static T: [i16; { let mut i = 0; while i < 7 { i += 3; } i }] = [-1; 9];
fn main() {
    let a = [0u8; LEN];
    let b = ["x"; S::N];
    let c = [true; <S as HasLen>::K];
    let d = [(); E::X as usize];
    let e = [1u64; std::mem::size_of::<u64>() / 4];
    let f = [0; { const Q: usize = 2; Q + Q }];
    println!("{} {} {} {} {:?} {} {}", a.len(), b.len(), c.len(), d.len(), e, f.len(), T.len());
    println!("{}", std::mem::size_of_val(&T));
}
// === elements meet in a common type: references, function items, closures
fn a1(x: i32) -> i32 { x + 1 }
fn a2(x: i32) -> i32 { x * 2 }
fn main() {
    let fs = [a1, a2];
    println!("{:?}", fs.map(|f| f(10)));
    let gs = [|x: i32| x - 1, |x: i32| x / 2];
    println!("{} {}", gs[0](10), gs[1](10));
    let hs = [a1 as fn(i32) -> i32, |x| x * x];
    println!("{}", hs.iter().fold(3, |v, f| f(v)));
    let s: [&[i32]; 3] = [&[1], &[2, 3], &[]];
    println!("{:?}", s.iter().map(|s| s.len()).collect::<Vec<_>>());
    let boxed: [Box<dyn Fn() -> String>; 2] = [Box::new(|| "p".into()), Box::new(|| format!("{}", 1))];
    println!("{}", boxed.iter().map(|f| f()).collect::<String>());
    let string = String::from("owned");
    let refs: [&str; 2] = [&string, "lit"];
    println!("{refs:?}");
}
// === iteration by value, by reference, by mutable reference; what is left is dropped
struct D(u32);
impl Drop for D {
    fn drop(&mut self) { println!("drop {}", self.0); }
}
fn main() {
    let mut a = [D(1), D(2), D(3), D(4)];
    for d in &mut a { d.0 *= 10; }
    for d in &a { print!("{} ", d.0); }
    println!();
    for d in a {
        println!("got {}", d.0);
        if d.0 == 20 { break; }
    }
    println!("after loop");
    let mut it = [D(5), D(6), D(7)].into_iter();
    let last = it.next_back();
    println!("{} left, last {}", it.as_slice().len(), last.as_ref().unwrap().0);
    drop(it);
    println!("end");
}
// === a place in an array: compound assignment, nested index, swap, mem::replace, split
fn at(n: usize) -> usize { println!("index {n}"); n }
fn val(n: i32) -> i32 { println!("value {n}"); n }
fn main() {
    let mut a = [[1, 2, 3], [4, 5, 6]];
    a[at(1)][at(2)] += val(10);
    a[at(0)][at(0)] = val(7);
    a.swap(0, 1);
    println!("{a:?}");
    let old = std::mem::replace(&mut a[0], [0; 3]);
    println!("{old:?} {a:?}");
    let (x, y) = a.split_at_mut(1);
    std::mem::swap(&mut x[0], &mut y[0]);
    println!("{a:?}");
    let [ref mut p, ref mut q] = a;
    p[0] += 1; q[0] += 1;
    println!("{a:?}");
    let mut i = 0;
    a[i][{ i += 1; i }] = 99;
    println!("{a:?} {i}");
}
// === patterns of arrays in let, match, parameters, closures and if let
fn first([a, .., z]: [i32; 4]) -> i32 { a * 100 + z }
fn kind(a: &[u8; 3]) -> &'static str {
    match a {
        [0, ..] => "zero first",
        [.., 0] => "zero last",
        [x, y, z] if x == y && y == z => "all the same",
        [1..=9, rest @ ..] if rest.len() == 2 => "small",
        _ => "other",
    }
}
fn main() {
    println!("{}", first([1, 2, 3, 4]));
    for a in [[0, 1, 2], [1, 1, 0], [5, 5, 5], [3, 1, 2], [30, 1, 2]] { println!("{}", kind(&a)); }
    let f = |[a, b]: [&str; 2]| format!("{b}{a}");
    println!("{}", f(["x", "y"]));
    let [head @ .., tail] = ["a".to_string(), "b".to_string(), "c".to_string()];
    println!("{head:?} {tail}");
    if let [Some(x), None] | [None, Some(x)] = [None, Some(4)] { println!("{x}"); }
    let [[a, _], [_, d]] = [[1, 2], [3, 4]];
    println!("{a}{d}");
    let (a, b);
    [a, _, b] = [7, 8, 9];
    println!("{a}{b}");
}
// === methods of arrays: map, each_ref, as_slice, from_fn, TryFrom, Default, Hash, Ord
use std::collections::{BTreeMap, HashMap};
fn main() {
    let a = [String::from("x"), String::from("yy")];
    let r: [&String; 2] = a.each_ref();
    println!("{:?} {:?}", r.map(|s| s.len()), a.as_slice());
    println!("{:?}", std::array::from_fn::<_, 5, _>(|i| i * i));
    let d: [Option<u8>; 3] = Default::default();
    println!("{d:?}");
    let mut m = HashMap::new();
    m.insert([1, 2], "a");
    println!("{:?} {:?}", m.get(&[1, 2]), m.get(&[2, 1]));
    let b = BTreeMap::from([([2, 1], 'b'), ([1, 9], 'a')]);
    println!("{b:?}");
    let v: Vec<i32> = Vec::from([3, 1, 2]);
    let back: Result<[i32; 2], Vec<i32>> = v.try_into();
    println!("{back:?}");
    let e: Result<&[u8; 2], _> = <&[u8; 2]>::try_from(&[1u8][..]);
    println!("{}", e.unwrap_err());
    println!("{:?} {:?}", [1, 2].cmp(&[1, 3]), [1.0, f64::NAN].partial_cmp(&[1.0, 2.0]));
}
// === an array in a const and in a static: each use of a const is a copy
const C: [Vec<i32>; 2] = [Vec::new(), Vec::new()];
static S: [&[&str]; 2] = [&["a", "b"], &[]];
static mut COUNT: [u32; 2] = [0; 2];
fn main() {
    let mut x = C;
    x[0].push(1);
    let y = C;
    println!("{x:?} {y:?}");
    C[0].len();
    println!("{} {}", S[0][1], S[1].len());
    unsafe {
        COUNT[1] += 2;
        let c = COUNT;
        COUNT[0] += 1;
        println!("{c:?} {}", COUNT[0]);
    }
    let z: &'static [i32; 3] = &[1, 2, 3];
    println!("{z:?}");
}
// === generics over the length, with defaults and expressions of const parameters
use std::ops::Index;
struct Ring<T, const N: usize = 2> { a: [T; N], at: usize }
impl<T: Copy + Default, const N: usize> Ring<T, N> {
    const LAST: usize = N - 1;
    fn new() -> Self { Ring { a: [T::default(); N], at: 0 } }
    fn push(&mut self, t: T) -> &mut Self { self.a[self.at] = t; self.at = (self.at + 1) % N; self }
}
impl<T, const N: usize> Index<usize> for Ring<T, N> {
    type Output = T;
    fn index(&self, i: usize) -> &T { &self.a[i % N] }
}
fn pairs<T: Clone, const N: usize, const M: usize>(a: &[T; N], b: &[T; M]) -> Vec<[T; 2]> {
    a.iter().flat_map(|x| b.iter().map(move |y| [x.clone(), y.clone()])).collect()
}
fn main() {
    let mut r: Ring<u8> = Ring::new();
    r.push(1).push(2).push(3);
    println!("{:?} {} {}", r.a, r[5], Ring::<u8, 7>::LAST);
    println!("{:?}", pairs(&[1, 2], &[3, 4, 5]));
    println!("{}", pairs::<&str, 1, 0>(&["a"], &[]).len());
}
// === indexing out of bounds panics, with the index known only when it runs
use std::panic::catch_unwind;
fn id<T>(t: T) -> T { t }
fn main() {
    let a = [1, 2, 3];
    for i in [0, 3, 77] {
        match catch_unwind(|| a[id(i)]) {
            Ok(v) => println!("{v}"),
            Err(e) => println!("{}", e.downcast_ref::<String>().unwrap()),
        }
    }
    let e = catch_unwind(|| a[id(2)..id(5)].len()).unwrap_err();
    println!("{}", e.downcast_ref::<String>().unwrap());
    let e = catch_unwind(|| a[id(2)..id(1)].len()).unwrap_err();
    println!("{}", e.downcast_ref::<String>().unwrap());
    println!("{:?} {:?}", a.get(3), a.get(1..));
}
// === array literals made by macros, with trailing commas and nested repetitions
macro_rules! grid {
    ($([$($x:expr),* $(,)?]),* $(,)?) => { [$([$($x),*]),*] };
}
macro_rules! count { () => { 0 }; ($h:tt $($t:tt)*) => { 1 + count!($($t)*) }; }
macro_rules! names { ($($n:ident),*) => { const NAMES: [&str; count!($($n)*)] = [$(stringify!($n)),*]; } }
names!(alpha, beta, gamma);
fn main() {
    let g = grid![[1, 2,], [3, 4],];
    println!("{g:?}");
    println!("{NAMES:?} {}", NAMES.len());
    let t = [1, 2,];
    let u = [(1,), (2,),];
    println!("{t:?} {u:?} {:?}", [[(); 2]; 1]);
    println!("{}", [concat!("a", 1), "b"].join("-"));
}
// === arrays unsize to slices: in arguments, returns, boxes, Rc, struct fields
use std::rc::Rc;
struct Holder<'a> { s: &'a [u8], f: &'a mut [u8] }
fn sum(s: &[i32]) -> i32 { s.iter().sum() }
fn pick(b: bool) -> &'static [i32] { if b { &[1, 2, 3] } else { &[] } }
fn main() {
    println!("{} {}", sum(&[1, 2]), sum(&[]));
    println!("{:?} {:?}", pick(true), pick(false));
    let b: Box<[i32]> = Box::new([4, 5]);
    let r: Rc<[i32]> = Rc::new([6, 7, 8]);
    println!("{b:?} {} {:?}", r.len(), Rc::<[u8]>::from([1, 2]));
    let mut m = [1, 2];
    let h = Holder { s: &[9], f: &mut m };
    h.f[0] = h.s[0];
    println!("{m:?}");
    let d: &dyn std::fmt::Debug = &[1, 2];
    println!("{d:?}");
    let v: &[_] = if m.len() > 1 { &m } else { &[0u8; 4] };
    println!("{v:?}");
}
// === comparisons between arrays, slices and vectors
fn main() {
    let a = [1, 2, 3];
    let v = vec![1, 2, 3];
    let s: &[i32] = &a;
    println!("{} {} {} {}", a == v[..], v == a, *s == a, v == &a);
    println!("{} {}", &a[..] == s, s == [1, 2, 3]);
    println!("{} {}", a < [1, 3, 0], [[1, 2], [3, 4]] == [[1, 2], [3, 4]]);
    println!("{} {}", ["a", "b"] == [String::from("a"), String::from("b")], [1u8, 2] != [1, 2]);
    assert_eq!([0; 0] as [i32; 0], []);
}
impl PartialOrd<Z> for Z { fn partial_cmp(&self, _: &Z) -> Option<std::cmp::Ordering> { None } }
#[derive(PartialEq)] struct Z;
// === moving out of an array field by field, and putting back
#[derive(Debug)]
struct P { pair: [String; 2], n: [[u8; 2]; 2] }
fn main() {
    let p = P { pair: ["l".into(), "r".into()], n: [[1, 2], [3, 4]] };
    let P { pair: [l, r], n: [[_, b], c] } = p;
    println!("{l}{r} {b} {c:?}");
    let mut a = [Some("x".to_string()), None];
    let t = a[0].take();
    a[1] = t;
    println!("{a:?}");
    let mut words = [String::from("a"), String::from("b")];
    words[0] = std::mem::take(&mut words[1]) + &words[0];
    println!("{words:?}");
    let q = P { pair: ["m".into(), "n".into()], ..P { pair: Default::default(), n: [[0; 2]; 2] } };
    println!("{q:?}");
    let copy = q.n;
    let mut other = copy;
    other[0][1] = 5;
    println!("{copy:?} {other:?}");
}
// === arrays in async functions live across awaits
use tokio::time::{sleep, Duration};
async fn bump(a: &mut [u32; 3], i: usize) { sleep(Duration::from_millis(1)).await; a[i] += i as u32 + 1; }
async fn total(a: [u32; 3]) -> u32 { let mut t = 0; for x in a { tokio::task::yield_now().await; t += x; } t }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut a = [0; 3];
    for i in 0..3 { bump(&mut a, i).await; }
    println!("{a:?} {}", total(a).await);
    let futs = [total([1, 2, 3]), total(a)];
    let mut out = [0; 2];
    for (slot, f) in out.iter_mut().zip(futs) { *slot = f.await; }
    println!("{out:?}");
    let [x, y] = [async { 1 }.await, async { 2 }.await];
    println!("{x}{y}");
}
// === the element type is inferred from later uses
fn main() {
    let mut a = [None; 3];
    a[1] = Some(5u8);
    println!("{a:?}");
    let mut v = [const { Vec::new() }; 2];
    v[0].push("s");
    println!("{v:?}");
    let e = [];
    let _: &[u64; 0] = &e;
    println!("{}", std::mem::size_of_val(&e));
    let x = [1, 2, 300];
    let s: u16 = x.iter().sum();
    println!("{s} {:?}", [0.5, 1.].map(|f: f32| f * 2.));
    let z: [_; 2] = [Default::default(), 'c'];
    println!("{z:?}");
    let n = [Into::<i64>::into(3i32), 4];
    println!("{n:?}");
}
// === temporaries of elements live as long as the statement or the let
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) { println!("drop {}", self.0); }
}
impl D { fn get(&self) -> usize { self.0.len() } }
fn main() {
    let a = [&D("extended"), &D("both")];
    println!("let {}", a.len());
    let n = [D("gone").get(), D("early").get()];
    println!("{n:?}");
    match [D("in match").get()] { [n] => println!("arm {n}") }
    let b = [[D("x")], [D("y")]];
    let [_, [ref y]] = b;
    println!("ref {}", y.0);
}
// === ZST arrays, big arrays, arrays of arrays by value through functions
#[derive(Clone, Copy, Debug, PartialEq, Default)]
struct U;
fn rot<const N: usize>(mut a: [[i32; N]; N]) -> [[i32; N]; N] {
    let b = a;
    for (i, row) in b.iter().enumerate() { for (j, x) in row.iter().enumerate() { a[j][N - 1 - i] = *x; } }
    a
}
fn main() {
    let z = [U; 1000];
    println!("{} {}", z.len(), std::mem::size_of_val(&z));
    println!("{}", z.iter().filter(|u| **u == U).count());
    let m = [[1, 2], [3, 4]];
    println!("{:?} {:?} {m:?}", rot(m), rot(rot(rot(rot(m)))));
    let mut big = [[0u64; 64]; 64];
    for (i, r) in big.iter_mut().enumerate() { r[i] = i as u64; }
    println!("{}", big.iter().flatten().sum::<u64>());
    println!("{:#?}", [[U; 2]; 1]);
}
