// === usize in indexing, lengths, iterators, shifts, const generics, casts; underflow panics; positions and capacities
use std::panic::catch_unwind;
const N: usize = 4; const M: usize = N.pow(2) - 1; static TABLE: [[u8; N]; M / 5] = [[1; N]; M / 5]; struct Ring<T, const CAP: usize> { b: [Option<T>; CAP], head: usize, len: usize } impl<T: Copy, const CAP: usize> Ring<T, CAP> { const fn new() -> Self { Ring { b: [None; CAP], head: 0, len: 0 } } fn push(&mut self, t: T) -> Option<T> { let at = (self.head + self.len) % CAP; let old = self.b[at].replace(t); if self.len < CAP { self.len += 1 } else { self.head = (self.head + 1) % CAP } old } fn iter(&self) -> impl Iterator<Item = T> + '_ { (0..self.len).filter_map(move |i| self.b[(self.head + i) % CAP]) } fn get(&self, i: isize) -> Option<T> { let i = if i < 0 { self.len.checked_add_signed(i)? } else { i as usize }; (i < self.len).then(|| self.b[(self.head + i) % CAP])? } }
fn idx(r: usize, c: usize) -> usize { r * N + c } fn neighbours((r, c): (usize, usize), h: usize, w: usize) -> Vec<(usize, usize)> { let mut v = vec![]; for (dr, dc) in [(-1isize, 0isize), (1, 0), (0, -1), (0, 1)] { if let (Some(r), Some(c)) = (r.checked_add_signed(dr), c.checked_add_signed(dc)) { if r < h && c < w { v.push((r, c)) } } } v } fn bsearch(v: &[i32], x: i32) -> Result<usize, usize> { let (mut lo, mut hi) = (0, v.len()); while lo < hi { let mid = lo + (hi - lo) / 2; match v[mid].cmp(&x) { std::cmp::Ordering::Equal => return Ok(mid), std::cmp::Ordering::Less => lo = mid + 1, _ => hi = mid } } Err(lo) }
fn main() { println!("{} {} {}", M, TABLE.len(), TABLE[2].iter().map(|&x| x as usize).sum::<usize>()); let mut r: Ring<char, 3> = Ring::new(); for c in "abcd".chars() { print!("{:?} ", r.push(c)) } println!("{} {:?} {:?} {:?}", r.iter().collect::<String>(), r.get(-1), r.get(-4), r.get(3)); println!("{:?} {:?}", neighbours((0, 0), 2, 2), neighbours((1, 1), 3, 2)); println!("{:?} {:?}", bsearch(&[1, 3, 5], 3), bsearch(&[1, 3, 5], 4)); println!("{} {} {}", idx(2, 3), 7usize.abs_diff(9), 10usize.saturating_sub(11)); let v = vec![1, 2, 3]; let i = 2; println!("{} {} {:?}", v[i], v[v.len() - 1 - i], v.get(i + 1)); println!("{}", catch_unwind(|| { let z = std::hint::black_box(0usize); z - 1 }).is_err()); println!("{}", catch_unwind(|| { let w: Vec<u8> = vec![]; w[w.len() - 1] }).is_err()); println!("{} {} {}", -1i32 as usize as u8, 300usize as u8, (3.7f32 as usize) + ('a' as usize)); println!("{} {:?} {:?}", usize::from(true) + usize::from(7u8) + usize::from(3u16), usize::try_from(-1i32).is_err(), u8::try_from(256usize).is_err()); println!("{:?} {:?}", "12".parse::<usize>(), "-1".parse::<usize>().map_err(|e| e.to_string())); println!("{} {}", 1usize << 5, 0b1010usize.count_ones() as usize + 8usize.trailing_zeros() as usize); println!("{:?} {:?}", "añb".find('b'), "añb".char_indices().map(|(i, _)| i).collect::<Vec<usize>>()); println!("{:03} {:#x} {:>5}", N, M, 42usize); for i in (0..N).rev().step_by(2) { print!("{} ", i) } for (i, x) in v.iter().enumerate().skip(1) { print!("{}:{} ", i, x) } println!(); println!("{} {:?}", [1usize, 2].iter().product::<usize>(), (1..=3usize).map(|n| n.pow(n as u32)).max()); println!("{:?} {} {}", v.iter().position(|&x| x == 2), std::mem::size_of::<[u16; N]>(), Vec::<u8>::with_capacity(10).capacity() >= 10); println!("{:?} {:?}", v.iter().rposition(|x| *x < 3), v.chunks(2).map(<[i32]>::len).collect::<Vec<_>>()); let g = vec![vec![0usize; 3]; 2]; println!("{}", g.iter().map(|r| r.len()).sum::<usize>() * g.len()); println!("{:?}", v.iter().size_hint()); println!("{:?}", usize::MIN.checked_sub(1).or(3usize.checked_rem(0))); println!("{}", 17usize.div_ceil(5) * 17usize.next_power_of_two() / 10usize.isqrt()); println!("{:?}", 5usize.checked_next_multiple_of(0)); }

// === indices from literals, casts, arithmetic and len
fn main() {
    let a = [10, 20, 30, 40];
    let i = 2;
    let n: u8 = 3;
    println!("{} {} {} {}", a[i], a[i - 1], a[n as usize], a[a.len() - 1]);
    println!("{} {}", a[a[0] / 10], a[(i + 5) % a.len()]);
    let at: usize = a.iter().position(|&x| x == 30).unwrap();
    println!("{} {:?} {:?}", at, a.get(at + 1), a.get(at.wrapping_sub(3)));
    for k in (0..a.len()).rev().step_by(2) { print!("{} ", a[k]); }
    println!();
    let offset: isize = -1;
    println!("{:?} {}", at.checked_add_signed(offset), a[at.wrapping_add_signed(offset)]);
}

// === below zero: panics, checked, saturating, wrapping
use std::panic::catch_unwind;
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let zero = std::hint::black_box(0usize);
    println!("{} {}", catch_unwind(|| zero - 1).is_err(), catch_unwind(|| { let mut x = zero; x -= 1; x }).is_err());
    println!("{:?} {} {}", zero.checked_sub(1), zero.saturating_sub(5), zero.wrapping_sub(1) == usize::MAX);
    println!("{:?} {}", zero.overflowing_sub(1).1, catch_unwind(|| usize::MAX + (zero + 1)).is_err());
    let v: Vec<i32> = vec![];
    println!("{} {}", catch_unwind(|| Vec::<i32>::new().len() - 1).is_err(), v.len().abs_diff(3));
    println!("{}", catch_unwind(move || v[zero]).is_err());
    let _ = std::panic::take_hook();
}

// === inferred from use as an index or length
fn main() {
    let mut i = 0;
    let v = vec!['a', 'b', 'c'];
    let mut seen = Vec::new();
    while i < v.len() { seen.push(i); i += 1; }
    println!("{seen:?} {}", std::any::type_name_of_val(&i));
    let (a, b) = (1, 2);
    println!("{:?}", &v[a..b]);
    let total = v.iter().map(|_| 1).sum::<usize>();
    println!("{}", total == v.len());
    let arr = [0u8; { const N: usize = 3; N }];
    let mut best = None;
    for k in 0..arr.len() { if best.map_or(true, |m| k > m) { best = Some(k); } }
    println!("{best:?}");
}

// === in const generics, array lengths and associated consts
struct Ring<T, const N: usize> { buf: [Option<T>; N], head: usize, len: usize }
impl<T: Copy, const N: usize> Ring<T, N> {
    const CAP: usize = N;
    fn new() -> Self { Ring { buf: [None; N], head: 0, len: 0 } }
    fn push(&mut self, t: T) -> Option<T> {
        let at = (self.head + self.len) % N;
        if self.len == Self::CAP { self.head = (self.head + 1) % N; self.buf[at].replace(t) } else { self.len += 1; self.buf[at].replace(t) }
    }
    fn iter(&self) -> impl Iterator<Item = T> + '_ { (0..self.len).filter_map(move |i| self.buf[(self.head + i) % N]) }
}
const fn sum(n: usize) -> usize { let mut s = 0; let mut i = 1; while i <= n { s += i; i += 1; } s }
static TRI: [usize; sum(3)] = [sum(2); sum(3)];
fn len<T, const N: usize>(_: &[T; N]) -> usize { N }
fn main() {
    let mut r = Ring::<_, 3>::new();
    let pushed: Vec<_> = (1..=5).map(|i| r.push(i)).collect();
    println!("{pushed:?} {:?}", r.iter().collect::<Vec<_>>());
    println!("{:?} {} {}", TRI, len(&[(); 7]), len(&["a", "b"]));
    println!("{}", Ring::<u8, { 2 + 2 }>::CAP);
}

// === enumerate, zip with a range, windows, chunks: positions
fn main() {
    let s = ["x", "y", "z"];
    for (i, w) in s.iter().enumerate().skip(1) { print!("{i}{w} "); }
    for (i, c) in (10usize..).zip("ab".chars()) { print!("{i}{c} "); }
    println!();
    let idx: Vec<usize> = "a-b-c".match_indices('-').map(|(i, _)| i).collect();
    println!("{idx:?} {:?}", "añb".char_indices().map(|(i, _)| i).collect::<Vec<_>>());
    println!("{:?} {:?}", s.iter().rposition(|x| *x < "z"), s.binary_search(&"y"));
    println!("{:?} {:?}", (0..5usize).size_hint(), (0..7usize).step_by(3).len());
    let mut order: Vec<usize> = (0..4).collect();
    let key = [3, 1, 2, 1];
    order.sort_by_key(|&i| (key[i], std::cmp::Reverse(i)));
    println!("{order:?}");
}

// === to and from other widths
fn main() {
    println!("{} {} {}", 300usize as u8, -1i8 as usize == usize::MAX, 'a' as usize);
    println!("{:?} {:?} {:?}", usize::try_from(-5), usize::try_from(5u64), u8::try_from(256usize).is_err());
    println!("{} {}", usize::from(7u8), usize::from(true) + usize::from(9u16));
    println!("{} {}", 2.9f64 as usize, -2.9f32 as usize);
    let n: usize = 12;
    println!("{} {} {}", n as f64 / 5.0, n as i32 - 20, (n as u64).pow(3));
    println!("{:?} {}", "42".parse::<usize>(), "-1".parse::<usize>().unwrap_err());
    println!("{:?}", i8::try_from(n).map(|x| x - 13));
    let p: &[u8] = &n.to_string().into_bytes();
    println!("{}", p.iter().fold(0usize, |a, d| a * 10 + (d - b'0') as usize));
}

// === bits: masks, shifts, powers, alignment
const fn align_up(n: usize, a: usize) -> usize { (n + a - 1) & !(a - 1) }
fn main() {
    println!("{} {} {}", align_up(13, 8), align_up(16, 8), align_up(1, 1));
    println!("{} {} {}", 5usize.next_power_of_two(), 64usize.is_power_of_two(), 100usize.ilog2());
    println!("{:?} {}", 1usize.checked_shl(3), (1usize << 20) - 1);
    println!("{} {} {}", 12usize.trailing_zeros(), 0xffusize.count_ones(), 10usize.div_ceil(4));
    println!("{} {:?}", 10usize.next_multiple_of(4), 10usize.checked_next_multiple_of(0));
    let mut set = 0usize;
    for b in [1, 3, 3, 5] { set ^= 1 << b; }
    let members: Vec<_> = (0..8).filter(|b| set >> b & 1 == 1).collect();
    println!("{set:#b} {members:?}");
    println!("{:?}", (0..1usize << 3).map(|m| m.count_ones() as usize).max());
}

// === capacity, with_capacity, reserve, truncate, split_off, drain
fn main() {
    let mut v: Vec<u8> = Vec::with_capacity(10);
    println!("{} {}", v.len(), v.capacity() >= 10);
    v.extend(0..6);
    v.truncate(5);
    let tail = v.split_off(3);
    println!("{v:?} {tail:?}");
    v.reserve(100);
    v.shrink_to_fit();
    println!("{} {:?}", v.capacity() >= v.len(), v.drain(..2).collect::<Vec<_>>());
    v.resize(4, 9); v.insert(1, 7); let x = v.swap_remove(0);
    println!("{x} {v:?}");
    let s = String::with_capacity(3);
    println!("{} {}", s.len(), s.is_empty());
    println!("{:?}", std::mem::size_of::<[u16; 5]>() + std::mem::align_of::<u8>());
}

// === as hash of strings, index into tables, modular arithmetic
fn bucket(s: &str, n: usize) -> usize { s.bytes().fold(5381usize, |h, b| (h * 33 + b as usize) % 1_000_003) % n }
fn main() {
    let mut table: Vec<Vec<&str>> = vec![vec![]; 4];
    for w in ["red", "green", "blue", "cyan", "pink"] { table[bucket(w, 4)].push(w); }
    for (i, b) in table.iter().enumerate() { println!("{i}: {b:?}"); }
    let perm = [2usize, 0, 3, 1];
    let mut at = 0;
    let mut cycle = vec![];
    loop { cycle.push(at); at = perm[at]; if at == 0 { break; } }
    println!("{cycle:?} {}", perm[perm[perm[1]]]);
    let (w, h) = (4usize, 3usize);
    let around = |x: usize, y: usize| [(x + w - 1) % w, (x + 1) % w, (y + h - 1) % h, (y + 1) % h];
    println!("{:?} {:?}", around(0, 0), around(3, 2));
}

// === matched: ranges, zero, own consts, exhaustive with a binding
const FULL: usize = 8;
fn what(n: usize) -> String {
    match n { 0 => "none".into(), 1 => "one".into(), n @ 2..FULL => format!("{} left", FULL - n), FULL => "full".into(), n if n % 2 == 0 => format!("even {n}"), more => format!("{} over", more - FULL) }
}
fn half(n: usize) -> Option<usize> { (n & 1 == 0).then(|| n >> 1) }
fn main() {
    for n in [0, 1, 3, 8, 11, 12] { println!("{}", what(n)); }
    let mut n = 40;
    while let Some(h @ 1..) = half(n) { n = h; }
    println!("{n}");
    let x = 5usize;
    let s = match x.cmp(&FULL) { std::cmp::Ordering::Less => FULL - x, _ => x - FULL };
    println!("{s} {}", matches!(x, 0 | 4..=6));
    match (x, x / 2) { (a, b) if a == b * 2 + 1 => println!("odd {b}"), _ => println!("even") }
}

// === dynamic programming over indices
fn lcs(a: &str, b: &str) -> String {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut t = vec![vec![0usize; b.len() + 1]; a.len() + 1];
    for i in 1..=a.len() { for j in 1..=b.len() { t[i][j] = if a[i - 1] == b[j - 1] { t[i - 1][j - 1] + 1 } else { t[i - 1][j].max(t[i][j - 1]) }; } }
    let (mut i, mut j, mut out) = (a.len(), b.len(), vec![]);
    while i > 0 && j > 0 { if a[i - 1] == b[j - 1] { out.push(a[i - 1]); i -= 1; j -= 1; } else if t[i - 1][j] >= t[i][j - 1] { i -= 1 } else { j -= 1 } }
    out.iter().rev().collect()
}
fn sieve(n: usize) -> Vec<usize> { let mut is = vec![true; n]; (2..n).filter(|&i| { let p = is[i]; if p { (i * i..n).step_by(i).for_each(|j| is[j] = false); } p }).collect() }
fn ways(coins: &[usize], sum: usize) -> usize { let mut w = vec![0; sum + 1]; w[0] = 1; for &c in coins { for s in c..=sum { w[s] += w[s - c]; } } w[sum] }
fn main() { println!("{:?} {:?} {}", lcs("AGCAT", "GACTA"), sieve(40), ways(&[1, 2, 5, 10], 30)); }

// === formatted, with width and precision taken from it
fn main() {
    let (w, p) = (8, 2);
    println!("[{:w$}] [{:<w$}] [{:.*}]", 3.14159, w, p, 2.71828, w = w);
    println!("[{:>1$}] [{:.prec$}] [{:0>width$}]", "ab", w, 1.0, prec = p, width = w - 3);
    let n = 255usize;
    println!("{n} {n:5} {n:<5}| {n:x} {n:#X} {n:b} {n:#o} {n:e} {n:?} {n:#?} {n:+}");
    println!("{:?} {:?}", Some(n), [n; 2]);
    println!("{}", format_args!("{:1$}", "x", n % 4).to_string().len());
}

// === as keys and ids in graphs: adjacency, queues, union-find
use std::collections::{BTreeMap, BTreeSet, VecDeque};
struct Dsu { parent: Vec<usize>, size: Vec<usize> }
impl Dsu {
    fn new(n: usize) -> Dsu { Dsu { parent: (0..n).collect(), size: vec![1; n] } }
    fn find(&mut self, x: usize) -> usize { if self.parent[x] != x { self.parent[x] = self.find(self.parent[x]); } self.parent[x] }
    fn join(&mut self, a: usize, b: usize) -> bool { let (a, b) = (self.find(a), self.find(b)); if a == b { return false; } let (s, l) = if self.size[a] < self.size[b] { (a, b) } else { (b, a) }; self.parent[s] = l; self.size[l] += self.size[s]; true }
}
fn main() {
    let edges = [(0, 1), (1, 2), (3, 4), (2, 0), (4, 5)];
    let mut d = Dsu::new(7);
    println!("{:?}", edges.map(|(a, b)| d.join(a, b)));
    println!("{:?}", (0..7).map(|x| d.find(x)).collect::<BTreeSet<_>>().len());
    let mut adj: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (a, b) in edges { adj.entry(a).or_default().push(b); adj.entry(b).or_default().push(a); }
    let mut dist = vec![usize::MAX; 7];
    dist[3] = 0;
    let mut q = VecDeque::from([3]);
    while let Some(n) = q.pop_front() { for &m in adj.get(&n).into_iter().flatten() { if dist[m] == usize::MAX { dist[m] = dist[n] + 1; q.push_back(m); } } }
    println!("{:?}", dist.iter().map(|&d| (d < usize::MAX).then_some(d)).collect::<Vec<_>>());
}

// === atomics and cells of usize; identities from a counter
use std::{cell::Cell, sync::atomic::{AtomicUsize, Ordering::SeqCst}};
static NEXT: AtomicUsize = AtomicUsize::new(1);
fn id() -> usize { NEXT.fetch_add(1, SeqCst) }
struct Live<'a>(&'a Cell<usize>);
impl<'a> Live<'a> { fn new(c: &'a Cell<usize>) -> Self { c.set(c.get() + 1); Live(c) } }
impl Drop for Live<'_> { fn drop(&mut self) { self.0.set(self.0.get() - 1); } }
fn main() {
    println!("{:?} {}", (id(), id(), id()), NEXT.load(SeqCst));
    println!("{:?} {:?}", NEXT.compare_exchange(4, 10, SeqCst, SeqCst), NEXT.fetch_max(7, SeqCst));
    let c = Cell::new(0);
    { let _a = Live::new(&c); let b = Live::new(&c); print!("{} ", c.get()); drop(b); print!("{} ", c.get()); }
    println!("{} {}", c.get(), c.replace(5) + c.take());
}

// === overflow in multiplication, sum and product of lengths
use std::panic::{catch_unwind, set_hook, take_hook};
fn volume(d: &[usize]) -> Option<usize> { d.iter().try_fold(1usize, |a, &b| a.checked_mul(b)) }
fn main() {
    println!("{:?} {:?} {:?}", volume(&[3, 4, 5]), volume(&[usize::MAX, 2]), volume(&[]));
    set_hook(Box::new(|_| {}));
    println!("{} {}", catch_unwind(|| [usize::MAX, 1].iter().sum::<usize>()).is_err(), catch_unwind(|| usize::MAX.pow(2)).is_err());
    let _ = take_hook();
    println!("{:?}", [Some(1), None, Some(3)].into_iter().flatten().sum::<usize>());
    println!("{:?} {:?}", ["4", "x"].iter().map(|s| s.parse::<usize>()).sum::<Result<usize, _>>().is_err(), [Some(2), Some(4)].into_iter().product::<Option<usize>>());
    println!("{} {}", usize::MAX.saturating_mul(3) == usize::MAX, usize::MAX.saturating_add(1) == usize::MAX);
}

// === slices by usize ranges held in variables and structs
#[derive(Clone, Copy, Debug)] struct Span { lo: usize, hi: usize }
impl Span { fn of(self, s: &str) -> &str { &s[self.lo..self.hi] } fn join(self, o: Span) -> Span { Span { lo: self.lo.min(o.lo), hi: self.hi.max(o.hi) } } fn len(&self) -> usize { self.hi - self.lo } }
impl From<std::ops::Range<usize>> for Span { fn from(r: std::ops::Range<usize>) -> Span { Span { lo: r.start, hi: r.end } } }
fn words(s: &str) -> Vec<Span> { let mut out = vec![]; let mut start = None; for (i, c) in s.char_indices().chain([(s.len(), ' ')]) { match (c.is_whitespace(), start) { (true, Some(b)) => { out.push((b..i).into()); start = None; } (false, None) => start = Some(i), _ => {} } } out }
fn main() {
    let text = "  let été = 1";
    let ws = words(text);
    for w in &ws { println!("{:?} {:?} {}", w.of(text), w, w.len()); }
    println!("{:?}", ws[1].join(ws[3]).of(text));
    let r = 2..5;
    println!("{} {:?} {}", &text[r.clone()], r.len(), text.get(7..8).is_none());
}

// === traits of usize: Step-like loops, Ord, Hash, Default, Sum by reference
use std::collections::HashSet;
trait Idx: Copy { fn new(n: usize) -> Self; fn index(self) -> usize; fn plus(self, n: usize) -> Self { Self::new(self.index() + n) } }
impl Idx for usize { fn new(n: usize) -> usize { n } fn index(self) -> usize { self } }
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)] struct Local(u32);
impl Idx for Local { fn new(n: usize) -> Self { Local(n as u32) } fn index(self) -> usize { self.0 as usize } }
struct IndexVec<I, T> { raw: Vec<T>, _i: std::marker::PhantomData<fn(&I)> }
impl<I: Idx, T> IndexVec<I, T> { fn push(&mut self, t: T) -> I { let i = I::new(self.raw.len()); self.raw.push(t); i } }
impl<I: Idx, T> std::ops::Index<I> for IndexVec<I, T> { type Output = T; fn index(&self, i: I) -> &T { &self.raw[i.index()] } }
fn main() {
    let mut v = IndexVec::<Local, _> { raw: vec![], _i: Default::default() };
    let a = v.push("a"); let b = v.push("b");
    println!("{} {} {:?} {:?}", v[a], v[b], a.max(b), b.plus(3));
    println!("{} {}", 5usize.plus(2), usize::default().index());
    let seen: HashSet<usize> = [1, 2, 2].into_iter().collect();
    println!("{} {}", seen.len(), seen.iter().sum::<usize>() + [1usize, 2].iter().copied().max().unwrap());
}

// === async: counts across tasks, in buffers and channels
use tokio::sync::mpsc;
async fn produce(tx: mpsc::Sender<usize>, from: usize, n: usize) -> usize { for i in from..from + n { tx.send(i * i).await.unwrap(); } n }
#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(2usize);
    let handles: Vec<_> = (0..3).map(|k| tokio::spawn(produce(tx.clone(), k * 3, k))).collect();
    drop(tx);
    let mut got = vec![];
    while let Some(x) = rx.recv().await { got.push(x); }
    got.sort_unstable();
    let mut total = 0;
    for h in handles { total += h.await.unwrap(); }
    println!("{got:?} {total} {}", total == got.len());
}

// === lazily: counting down to zero, loops with labels over two indices, early exits
fn pairs(v: &[i32], sum: i32) -> Option<(usize, usize)> { 'i: for i in 0..v.len() { if v[i] > sum { continue 'i; } for j in i + 1..v.len() { if v[i] + v[j] == sum { return Some((i, j)); } } } None }
fn two_ends(v: &[i32], sum: i32) -> Option<(usize, usize)> { let (mut i, mut j) = (0, v.len().checked_sub(1)?); while i < j { match v[i] + v[j] { s if s == sum => return Some((i, j)), s if s < sum => i += 1, _ => j -= 1 } } None }
fn main() {
    println!("{:?} {:?}", pairs(&[9, 1, 5, 3], 8), pairs(&[], 0));
    println!("{:?} {:?} {:?}", two_ends(&[1, 2, 4, 9], 6), two_ends(&[1, 2], 9), two_ends(&[], 0));
    let mut n = 3usize;
    let down = std::iter::from_fn(|| { n = n.checked_sub(1)?; Some(n) }).collect::<Vec<_>>();
    println!("{down:?} {n}");
    let mut k = 5usize;
    while let Some(next) = k.checked_sub(2) { k = next; }
    println!("{k}");
}
