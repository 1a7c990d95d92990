// === copies, consts, none and one element
#[derive(Debug, Clone, Copy, PartialEq)] struct P { a: [u8; 2] }
const NONE: Option<String> = None; const EMPTY: Vec<u8> = Vec::new();
fn main() { let mut a = [P { a: [1, 2] }; 3]; a[0].a[0] = 9; println!("{a:?}"); let mut n = [NONE; 2]; n[1] = Some("x".into()); let mut v = [EMPTY; 3]; v[0].push(1); println!("{n:?} {v:?} {:?} {:?}", [String::from("one"); 1], [String::new(); 0].len()); let z: [[i32; 0]; 4] = [[]; 4]; println!("{z:?}"); }

// === evaluation happens once, also for length zero and one
fn say<T>(s: &str, t: T) -> T { println!("eval {s}"); t }
struct D(u8); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() { let a = [say("three", 1); 3]; let b = [say("zero", 2); 0]; println!("{} {}", a.len(), b.len()); let c = [D(1); 1]; println!("one"); let _z = [D(2); 0]; println!("zero"); drop(c); let x = D(3); let _y = [x; 1]; println!("end"); }

// === lengths from consts, generics, associated consts and functions
const N: usize = 2 + 1; const fn sq(n: usize) -> usize { n * n } trait Len { const LEN: usize; } struct A; impl Len for A { const LEN: usize = sq(N) - 5; }
fn fill<T: Copy, const K: usize>(t: T) -> [T; K] { [t; K] } fn dbl<const K: usize>() -> [[bool; K]; 2] { [[true; K]; 2] } struct Buf<const C: usize> { d: [u8; C], n: usize } impl<const C: usize> Buf<C> { const ZERO: Self = Buf { d: [0; C], n: C }; const fn new() -> Self { Buf { d: [7; C], n: 0 } } }
fn main() { println!("{:?} {:?} {:?}", [0u8; N], [1; A::LEN], ['x'; sq(2)]); let f: [f32; 3] = fill(1.5); println!("{f:?} {:?} {:?}", fill::<_, 2>("s"), dbl::<2>()); println!("{:?} {} {:?}", Buf::<3>::ZERO.d, Buf::<4>::ZERO.n, Buf::<2>::new().d); println!("{:?}", [(); { let mut i = 0; while i * i < 20 { i += 1; } i }].len()); }

// === const blocks and inline const elements that are not Copy
use std::cell::RefCell; use std::sync::atomic::{AtomicU8, Ordering};
static HITS: [AtomicU8; 3] = [const { AtomicU8::new(1) }; 3];
fn main() { let c: [RefCell<Vec<u8>>; 3] = [const { RefCell::new(Vec::new()) }; 3]; c[1].borrow_mut().push(4); HITS[2].fetch_add(5, Ordering::SeqCst); println!("{c:?} {HITS:?}"); const fn mk(n: u8) -> Option<Box<u8>> { if n > 9 { None } else { None } } let b = [const { mk(3) }; 2]; println!("{b:?}"); const INIT: RefCell<i32> = RefCell::new(3); let d = [INIT; 2]; *d[0].borrow_mut() = 8; println!("{d:?}"); }

// === nested and mixed with lists, slices and matrices by index
fn main() { let mut g = [[0i32; 4]; 3]; for (y, r) in g.iter_mut().enumerate() { r[y] = 1; for x in 0..4 { r[x] += (x * y) as i32; } } println!("{g:?}"); let h = g; g[0] = [9; 4]; println!("{:?} {:?}", h[0], g[0]); let m = [[[1u8; 2]; 2]; 2]; println!("{} {:?}", m.iter().flatten().flatten().sum::<u8>(), m[1][..1].concat()); let [a, .., b] = [[5; 2], [6; 2], [7; 2]]; println!("{a:?} {b:?} {:?}", [&a[..]; 2].concat()); let s = &mut [0; 5][1..4]; s.fill(2); println!("{s:?}"); }

// === types of elements: closures, fn pointers, references, tuples, options
fn inc(n: i32) -> i32 { n + 1 }
fn main() { let k = 5; let c = |n: i32| n * k; let fs: [fn(i32) -> i32; 2] = [inc; 2]; let cs = [c; 3]; println!("{} {}", fs.iter().fold(0, |a, f| f(a)), cs.iter().map(|c| c(2)).sum::<i32>()); let s = String::from("s"); let rs = [&s; 2]; let ts = [(1, 'c', Some("x")); 2]; let us = [(); 5]; let ds: [&dyn std::fmt::Debug; 2] = [&1; 2]; println!("{rs:?} {ts:?} {} {ds:?} {:?}", us.len(), [None::<u8>; 2]); let bs = [b'a'; 3]; println!("{} {:?}", std::str::from_utf8(&bs).unwrap(), [std::cmp::Ordering::Less; 1]); }

// === inference of the length and of the element
fn sum<const N: usize>(a: [i64; N]) -> (usize, i64) { (N, a.iter().sum()) } fn two() -> [u16; 2] { [300; 2] }
fn main() { println!("{:?} {:?}", sum([2; 3]), sum([0x7fff_ffff_ff; 2])); let a = [0; 4]; let b: [u8; 4] = a; println!("{b:?} {:?}", two()); let mut v = vec![[0; 2]; 3]; v[1][0] = 255u8; println!("{v:?}"); let c: &[f64] = &[1.0; 3]; println!("{} {:?}", c.len(), [Default::default(); 2] as [char; 2]); let d: [_; 3] = ["x"; _3]; println!("{d:?}"); } const _3: usize = 3;

// === vec macro with repetition is evaluated and cloned
#[derive(Debug)] struct C(std::rc::Rc<std::cell::Cell<u32>>, u32); impl Clone for C { fn clone(&self) -> C { self.0.set(self.0.get() + 1); C(self.0.clone(), self.0.get()) } }
fn main() { let n = std::rc::Rc::new(std::cell::Cell::new(0)); let v = vec![C(n.clone(), 0); 3]; println!("{} {:?}", n.get(), v.iter().map(|c| c.1).collect::<Vec<_>>()); let w = vec![C(n.clone(), 9); 0]; println!("{} {}", n.get(), w.len()); let k = 2; let mut m = vec![vec![0; k]; k + 1]; m[2][1] = 5; println!("{m:?} {:?}", vec![String::from("r"); k]); println!("{:?}", vec![None::<Box<i32>>; 2]); }

// === arrays as keys, compared, hashed, mapped and zipped
use std::collections::{BTreeSet, HashMap};
fn main() { let mut m = HashMap::new(); for i in 0..6u8 { *m.entry([i % 3; 2]).or_insert(0) += i; } println!("{:?} {:?}", m[&[0; 2]], m.get(&[2u8; 2])); println!("{} {:?} {}", [1; 3] < [1, 1, 2], [0; 2].cmp(&[0; 2]), [[0; 2]; 2] == [[0, 0], [0, 0]]); let s: BTreeSet<[i8; 2]> = [[1; 2], [-1; 2], [1; 2]].into(); println!("{s:?} {:?} {:?}", [2; 3].map(|n| n as f32 / 4.0), [1; 2].iter().zip(['x'; 2]).collect::<Vec<_>>()); }

// === in statics, consts and struct updates, changed through references
static mut COUNT: [u32; 4] = [0; 4]; const MASK: [u8; 4] = { let mut m = [0xff; 4]; m[1] = 0; m }; static NAMES: [&str; 2] = ["anon"; 2];
#[derive(Debug, Clone)] struct S { regs: [u8; 3], stack: [Option<u16>; 2], tag: [char; 1] } const S0: S = S { regs: [0; 3], stack: [None; 2], tag: ['-'; 1] };
fn main() { unsafe { COUNT[2] += 3; let c = COUNT; println!("{c:?}"); } println!("{MASK:?} {NAMES:?}"); let mut s = S { regs: [1; 3], ..S0 }; let r = &mut s.regs; r[0] = 5; let t = S { stack: [Some(3); 2], ..s.clone() }; s.stack[1].get_or_insert(9); println!("{s:?} {t:?} {S0:?}"); }

// === by value into functions, loops, iterators and destructuring
fn eat(mut a: [i32; 3]) -> [i32; 3] { a.reverse(); a[0] = -1; a } fn pick([a, b]: [char; 2], &[c]: &[u8; 1]) -> String { format!("{a}{b}{c}") }
fn main() { let a = [4; 3]; println!("{:?} {a:?} {}", eat(a), pick(['z'; 2], &[8; 1])); for (i, mut x) in [10; 2].into_iter().enumerate() { x += i; print!("{x} "); } let [x, ref y, mut z] = ["q".to_string(), "r".to_string(), "s".to_string()]; z.push('!'); println!("{x}{y}{z}"); let it = [1; 4].iter().scan(0, |s, n| { *s += n; Some(*s) }).collect::<Vec<i32>>(); println!("{it:?} {:?}", [3; 5].chunks(2).map(|c| c.len()).collect::<Vec<_>>()); if let [1, rest @ ..] = [1; 3] { println!("{rest:?}"); } }

// === large ones, buffers and sieves
fn main() { let mut sieve = [true; 100]; let mut i = 2; while i * i < 100 { if sieve[i] { let mut j = i * i; while j < 100 { sieve[j] = false; j += i; } } i += 1; } println!("{}", (2..100).filter(|n| sieve[*n]).count()); let mut buf = [0u8; 1 << 12]; buf[4095] = 1; buf[..2].copy_from_slice(b"hi"); println!("{} {:?}", buf.iter().map(|b| *b as u32).sum::<u32>(), &buf[..3]); let mut dp = [[0u64; 21]; 21]; for i in 0..21 { dp[i][0] = 1; dp[0][i] = 1; } for i in 1..21 { for j in 1..21 { dp[i][j] = dp[i - 1][j] + dp[i][j - 1]; } } println!("{}", dp[20][20]); }

// === panics and drops while filling
struct D; static DROPS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0); impl Drop for D { fn drop(&mut self) { DROPS.fetch_add(1, std::sync::atomic::Ordering::SeqCst); } } impl Clone for D { fn clone(&self) -> D { if DROPS.load(std::sync::atomic::Ordering::SeqCst) == 0 && MADE.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 2 { panic!("third clone") } D } } static MADE: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
fn main() { println!("{}", std::panic::catch_unwind(|| vec![D; 5].len()).is_err()); println!("{}", DROPS.load(std::sync::atomic::Ordering::SeqCst)); let i = std::hint::black_box(7); println!("{}", std::panic::catch_unwind(|| [1; 3][i]).is_err()); const N: Option<D> = None; { let mut a = [N; 3]; a[1] = Some(D); a[1] = Some(D); } println!("{}", DROPS.load(std::sync::atomic::Ordering::SeqCst)); }

// === in macros and with expressions of blocks and unsafe in both places
macro_rules! grid { ($v:expr; $w:expr, $h:expr) => { [[$v; $w]; $h] }; ($v:expr; $w:expr) => { grid!($v; $w, $w) }; } macro_rules! count { (@ $x:tt) => { () }; ($($x:tt)*) => { [$(count!(@ $x)),*].len() }; }
fn main() { println!("{:?} {:?}", grid!(1u8; 2), grid!('c'; 1, 2)); println!("{:?}", [{ let x = 2; x * x }; { const K: usize = 2; K }]); println!("{:?} {:?}", [if cfg!(all()) { 'y' } else { 'n' }; count!(a b c)], [match 3 { n => n + 1 }; 1 + 1]); println!("{:?}", [-1i8 as u8; !0usize as u8 as usize - 253]); println!("{:?}", [loop { break 5 }; 2]); }

// === generic default arrays, Option of arrays and Cell of arrays
use std::cell::Cell;
#[derive(Default, Debug, PartialEq)] struct Q<T, const N: usize>(Vec<[T; N]>); impl<T: Copy + Default, const N: usize> Q<T, N> { fn push(&mut self, t: T) -> &mut [T; N] { self.0.push([t; N]); self.0.last_mut().unwrap() } fn zero() -> [T; N] { [T::default(); N] } }
fn main() { let mut q = Q::<i16, 2>::default(); q.push(3)[1] = 4; *q.push(5) = [6; 2]; println!("{q:?} {:?}", Q::<bool, 3>::zero()); let c = Cell::new([1; 3]); let mut a = c.get(); a[0] = 2; println!("{:?} {:?}", c.replace(a), c.into_inner()); let mut o = Some([0; 2]); if let Some(a) = &mut o { a[0] = 1; } let p = o; o.as_mut().unwrap()[1] = 2; println!("{o:?} {p:?} {:?}", o.map(|[a, b]| a + b)); let cells = [Cell::new(0), Cell::new(1)]; cells[0].set(7); println!("{:?} {:?}", cells, <[u8; 4]>::default()); }

// === arrays in async frames
async fn work(mut a: [u8; 3]) -> [u8; 3] { for i in 0..3 { tokio::task::yield_now().await; a[i] += i as u8; } a }
#[tokio::main(flavor = "current_thread")]
async fn main() { let a = [1; 3]; let b = work(a); let mut c = [[0; 2]; 2]; let f = async { c[1][0] = 5; tokio::task::yield_now().await; c[1] }; println!("{:?} {a:?} {:?}", b.await, f.await); println!("{c:?}"); let hs: [_; 3] = std::array::from_fn(|i| tokio::spawn(async move { [i; 2] })); let mut out = [[0; 2]; 3]; for (o, h) in out.iter_mut().zip(hs) { *o = h.await.unwrap(); } println!("{out:?}"); }

// === traits implemented for arrays of a length and of any
trait Name { fn name(&self) -> String; } impl Name for [u8; 0] { fn name(&self) -> String { "none".into() } } impl Name for [u8; 4] { fn name(&self) -> String { format!("v4 {}", self.map(|b| b.to_string()).join(".")) } } impl<const N: usize> Name for [char; N] { fn name(&self) -> String { format!("{N} chars {}", self.iter().collect::<String>()) } } impl<T: Name, const N: usize> Name for [Option<T>; N] { fn name(&self) -> String { self.iter().flatten().map(Name::name).collect() } }
fn main() { println!("{} {} {} {}", [0u8; 0].name(), [127u8; 4].name(), ['a'; 3].name(), [Some([9u8; 4]), None].name()); let a: [i32; 3] = [1; 3].try_into().unwrap(); let v: Vec<i32> = [a; 2].concat(); println!("{:?} {:?} {:?}", v, <[i32; 2]>::try_from(&v[..2]), <&[i32; 9]>::try_from(&v[..]).is_err()); }

// === assignment of whole arrays, swap, take and compare after
fn main() { let mut a = [1; 3]; let mut b = [2; 3]; std::mem::swap(&mut a, &mut b); a[0] = 9; println!("{a:?} {b:?}"); let t = std::mem::replace(&mut a, [0; 3]); let u = std::mem::take(&mut b); println!("{t:?} {u:?} {a:?} {b:?}"); (a, b) = ([3; 3], a); [a[0], _, a[2]] = [7; 3]; println!("{a:?} {b:?}"); let r = &mut a; *r = [4; 3]; let s = *r; r[1] = 0; println!("{s:?} {a:?}"); let bx = Box::new([1u8; 4]); let mut by = bx.clone(); by[0] = 0; println!("{bx:?} {by:?} {}", *bx == [1; 4]); }

// === iter over repeat by reference keeps the places
fn main() { let mut a = [[0u8; 2]; 2]; for r in &mut a { for c in r.iter_mut() { *c += 1; } r[0] *= 10; } println!("{a:?}"); let (l, r) = a.split_at_mut(1); std::mem::swap(&mut l[0], &mut r[0]); l[0][1] = 77; println!("{a:?}"); let refs: Vec<&mut [u8; 2]> = a.iter_mut().collect(); for (i, r) in refs.into_iter().enumerate() { *r = [i as u8; 2]; } println!("{a:?}"); a.rotate_left(1); a[0].swap(0, 1); println!("{a:?} {:?}", a.last()); let mut words = [const { String::new() }; 3]; words.iter_mut().zip("abc".chars()).for_each(|(w, c)| w.push(c)); words[0].push_str("z"); println!("{words:?}"); }

// === expressions as lengths that need evaluation order of consts and statics
const A: [usize; 3] = [1, 2, 3]; const B: [u8; A[1] + A.len()] = [1; A[1] + A.len()]; struct T<const N: usize>; impl<const N: usize> T<N> { const SQ: usize = N * N; const TAB: [usize; N] = { let mut t = [0; N]; let mut i = 0; while i < N { t[i] = i * Self::SQ; i += 1; } t }; } enum E { X = 3, Y = 5 }
fn main() { println!("{B:?} {:?} {:?}", T::<3>::TAB, [0u8; T::<2>::SQ]); println!("{} {}", [(); E::X as usize].len(), [[(); E::Y as usize]; 2][1].len()); println!("{:?} {}", [0u8; "abc".len()], [1u8; b"xy".len() + std::mem::size_of::<u32>()].len()); println!("{:?}", [i32::MAX; (u8::MAX / 100) as usize]); }
