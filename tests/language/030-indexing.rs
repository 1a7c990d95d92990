// === arrays, slices, vectors, strings, maps, own types, ranges of every kind
use std::collections::{BTreeMap, HashMap, VecDeque}; use std::ops::{Index, IndexMut, Range, RangeFull, RangeInclusive};
struct Poly(Vec<i32>); impl Index<usize> for Poly { type Output = i32; fn index(&self, i: usize) -> &i32 { self.0.get(i).unwrap_or(&0) } } impl Index<Range<usize>> for Poly { type Output = [i32]; fn index(&self, r: Range<usize>) -> &[i32] { &self.0[r] } } impl Index<&str> for Poly { type Output = i32; fn index(&self, s: &str) -> &i32 { match s { "lead" => self.0.last().unwrap(), _ => &-1 } } } impl IndexMut<usize> for Poly { fn index_mut(&mut self, i: usize) -> &mut i32 { if i >= self.0.len() { self.0.resize(i + 1, 0); } &mut self.0[i] } }
#[derive(Clone, Copy)] enum Axis { X, Y } struct V([f32; 2]); impl Index<Axis> for V { type Output = f32; fn index(&self, a: Axis) -> &f32 { &self.0[a as usize] } } impl IndexMut<Axis> for V { fn index_mut(&mut self, a: Axis) -> &mut f32 { &mut self.0[a as usize] } }
fn first<T, I: ?Sized + Index<usize, Output = T>>(i: &I) -> &T { &i[0] }
fn main() {
    let a = [10, 20, 30, 40, 50]; println!("{} {:?} {:?} {:?} {:?} {:?} {:?}", a[1], &a[1..3], &a[..2], &a[3..], &a[..], &a[1..=2], &a[..=0]); let r = 1..4; println!("{:?} {:?} {}", &a[r.clone()], &a[r.start..][..2], a[r][1]);
    let s = "héllo wörld"; println!("{} {} {} {}", &s[0..1], &s[1..3], &s[7..], &s[..=0]); let owned = s.to_string(); println!("{} {}", &owned[3..6], owned[3..].len()); let m: HashMap<String, Vec<i32>> = [("k".to_string(), vec![1, 2])].into(); println!("{} {:?}", m["k"][1], m[&"k".to_string()]); let b = BTreeMap::from([((1, 2), 'x')]); println!("{}", b[&(1, 2)]); let mut d: VecDeque<_> = (1..4).collect(); d.rotate_left(1); d[0] += 5; println!("{} {:?}", d[0], d);
    let mut p = Poly(vec![1, 2]); p[4] = 9; p[0] += 5; println!("{} {} {:?} {}", p[99], p["lead"], &p[0..2], p["?"]); let mut v = V([1.0, 2.0]); v[Axis::X] *= 3.0; v[Axis::Y] -= v[Axis::X]; println!("{} {}", v[Axis::X], v[Axis::Y]); println!("{} {}", first(&a[1..]), first(&vec!['q'])); let mut g = vec![vec![0; 3]; 2]; g[1][2] = 7; let (x, y) = (1, 2); println!("{} {}", g[x][y], g[x..][0][1..][1]); let bs = b"bytes"; println!("{} {:?}", bs[0] as char, &bs[1..3]); let nested = [[1, 2], [3, 4]]; println!("{} {}", nested[1][0], nested.iter().map(|r| r[1]).sum::<i32>()); let _f: RangeFull = ..; let ri: RangeInclusive<usize> = 0..=1; println!("{:?} {}", &a[ri], [1, 2, 3][2]); println!("{}", "abc".as_bytes()[1]); const T: [&str; 3] = ["x", "y", "z"]; println!("{} {}", T[2], T[1..].concat());
}

// === out of bounds and bad ranges panic with the right words
fn p<F: FnOnce() + std::panic::UnwindSafe>(f: F) { let e = std::panic::catch_unwind(f).unwrap_err(); println!("{}", e.downcast_ref::<String>().cloned().unwrap_or_else(|| e.downcast_ref::<&str>().unwrap().to_string())); }
fn n(x: usize) -> usize { x }
fn main() { let v = vec![1, 2, 3]; let s = "héy"; let v1 = v.clone(); p(move || { let _ = v1[n(3)]; }); let v1 = v.clone(); p(move || { let _ = &v1[n(2)..n(1)]; }); let v1 = v.clone(); p(move || { let _ = &v1[n(4)..]; }); let v1 = v.clone(); p(move || { let _ = &v1[..n(9)]; }); let v1 = v.clone(); p(move || { let _ = &v1[n(0)..=n(3)]; }); p(|| { let _ = [0; 0][n(0)]; }); p(move || { let m = std::collections::HashMap::<i32, i32>::new(); let _ = m[&1]; }); p(move || { let _ = &s[..n(2)]; }); p(move || { let _ = &s[n(9)..]; }); let mut w = v.clone(); p(move || { w[n(7)] = 1; }); let mut w = v.clone(); p(move || { w.remove(n(3)); }); let mut w = v.clone(); p(move || { w.swap(n(0), n(3)); }); p(|| { let _ = std::collections::VecDeque::from([1])[n(1)]; }); let mut w = v.clone(); p(move || w.insert(5, 1)); p(move || { v.split_at(4); }); p(|| { [1, 2].copy_from_slice(&[1]); }); p(|| { let _ = vec![1].chunks(n(0)); }); }

// === indices by type, casts, arithmetic, loops
fn transpose(m: &[Vec<i32>]) -> Vec<Vec<i32>> { (0..m[0].len()).map(|c| m.iter().map(|r| r[c]).collect()).collect() } fn lcs(a: &str, b: &str) -> String { let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect()); let mut t = vec![vec![0usize; b.len() + 1]; a.len() + 1]; for i in 1..=a.len() { for j in 1..=b.len() { t[i][j] = if a[i - 1] == b[j - 1] { t[i - 1][j - 1] + 1 } else { t[i - 1][j].max(t[i][j - 1]) }; } } let (mut i, mut j) = (a.len(), b.len()); let mut out = vec![]; while i > 0 && j > 0 { if a[i - 1] == b[j - 1] { out.push(a[i - 1]); i -= 1; j -= 1; } else if t[i - 1][j] >= t[i][j - 1] { i -= 1 } else { j -= 1 } } out.iter().rev().collect() }
fn sort<T: PartialOrd>(v: &mut [T]) { if v.len() < 2 { return; } let p = v.len() - 1; let mut s = 0; for i in 0..p { if v[i] < v[p] { v.swap(i, s); s += 1; } } v.swap(s, p); let (l, r) = v.split_at_mut(s); sort(l); sort(&mut r[1..]); } fn life(g: &[[bool; 5]; 5]) -> [[bool; 5]; 5] { let mut o = [[false; 5]; 5]; for y in 0..5i32 { for x in 0..5i32 { let n = (-1..=1).flat_map(|dy| (-1..=1).map(move |dx| (dx, dy))).filter(|&d| d != (0, 0)).filter(|(dx, dy)| { let (nx, ny) = (x + dx, y + dy); (0..5).contains(&nx) && (0..5).contains(&ny) && g[ny as usize][nx as usize] }).count(); o[y as usize][x as usize] = matches!((g[y as usize][x as usize], n), (true, 2 | 3) | (false, 3)); } } o }
fn main() { println!("{:?}", transpose(&[vec![1, 2], vec![3, 4], vec![5, 6]])); println!("{}", lcs("AGGTAB", "GXTXAYB")); let mut v = [3.5, -1.0, 2.0, 9.0, 0.0]; sort(&mut v); println!("{:?}", v); let mut g = [[false; 5]; 5]; for x in 1..4 { g[2][x] = true; } for row in life(&g).iter() { println!("{}", row.iter().map(|&b| if b { '#' } else { '.' }).collect::<String>()); } let sieve = { let mut s = [true; 30]; s[0] = false; s[1] = false; let mut i = 2; while i * i < s.len() { if s[i] { let mut j = i * i; while j < s.len() { s[j] = false; j += i; } } i += 1; } s }; println!("{:?}", sieve.iter().enumerate().filter_map(|(i, &p)| p.then_some(i)).collect::<Vec<_>>()); let idx: u8 = 2; println!("{}", [5, 6, 7][idx as usize]); let c = 'd'; println!("{}", ["a", "b", "c", "d"][(c as u8 - b'a') as usize]); let words = ["x", "y"]; println!("{}", words[words.len() - 1]); let mut counts = [0usize; 26]; for b in "hello".bytes() { counts[(b - b'a') as usize] += 1; } println!("{:?}", counts.iter().position(|&n| n == 2).map(|i| (b'a' + i as u8) as char)); }

// === moves out of, copies and borrows of elements
#[derive(Debug, Clone)] struct E { n: String, v: Option<Box<i32>>, k: (u8, u8) }
fn main() { let mut es = vec![E { n: "a".into(), v: Some(Box::new(1)), k: (1, 2) }, E { n: "b".into(), v: None, k: (3, 4) }]; let k = es[0].k; es[0].k.0 = 9; println!("{:?} {:?}", k, es[0].k); let v = es[0].v.take(); println!("{:?} {:?}", v, es[0].v); let n = std::mem::take(&mut es[1].n); es[0].n.push_str(&n); println!("{:?}", es); let e = &mut es[1]; e.n = "c".into(); let (a, b) = es.split_at_mut(1); std::mem::swap(&mut a[0].n, &mut b[0].n); println!("{} {}", es[0].n, es[1].n); let arr = [String::from("p"), String::from("q")]; let [p, q] = arr; println!("{}{}", q, p); let t = [(1, 'x'), (2, 'y')]; let (n, c) = t[1]; println!("{}{}", n, c); let first = &es[0]; println!("{}", first.n.len() + es[1].n.len()); let E { ref n, .. } = es[0]; println!("{}", n); let c = es[0].clone(); es[0].n.clear(); println!("{} {}", c.n, es[0].n.is_empty()); match es[1].v { Some(ref b) => println!("{}", b), None => println!("none") } if let Some(last) = es.last_mut() { last.k.1 += 1; } println!("{}", es[es.len() - 1].k.1); let fs: [fn(i32) -> i32; 2] = [|x| x + 1, |x| x * 2]; println!("{}", fs[1](fs[0](3))); let bx: [Box<dyn Fn() -> &'static str>; 1] = [Box::new(|| "called")]; println!("{}", bx[0]()); }

// === own Index: by several types, chained, through Deref and Box, autoref of results, IndexMut chosen by use, temporaries, generic over the index
use std::{collections::{BTreeMap, HashMap, VecDeque}, ops::{Deref, DerefMut, Index, IndexMut, Range, RangeFull}};
#[derive(Debug, Default)] struct M { c: usize, d: Vec<i32>, reads: std::cell::Cell<u32>, writes: u32 } impl Index<(usize, usize)> for M { type Output = i32; fn index(&self, (r, k): (usize, usize)) -> &i32 { self.reads.set(self.reads.get() + 1); &self.d[r * self.c + k] } } impl IndexMut<(usize, usize)> for M { fn index_mut(&mut self, (r, k): (usize, usize)) -> &mut i32 { self.writes += 1; &mut self.d[r * self.c + k] } } impl Index<usize> for M { type Output = [i32]; fn index(&self, r: usize) -> &[i32] { &self.d[r * self.c..][..self.c] } } impl IndexMut<usize> for M { fn index_mut(&mut self, r: usize) -> &mut [i32] { let c = self.c; &mut self.d[r * c..(r + 1) * c] } } impl Index<&str> for M { type Output = i32; fn index(&self, k: &str) -> &i32 { match k { "first" => &self.d[0], "last" => self.d.last().unwrap(), _ => &-1 } } } impl Index<RangeFull> for M { type Output = Vec<i32>; fn index(&self, _: RangeFull) -> &Vec<i32> { &self.d } } struct W(Box<M>); impl Deref for W { type Target = M; fn deref(&self) -> &M { &self.0 } } impl DerefMut for W { fn deref_mut(&mut self) -> &mut M { &mut self.0 } } #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)] enum Ax { X, Y } struct V([f32; 2]); impl Index<Ax> for V { type Output = f32; fn index(&self, a: Ax) -> &f32 { &self.0[a as usize] } } impl IndexMut<Ax> for V { fn index_mut(&mut self, a: Ax) -> &mut f32 { &mut self.0[a as usize] } } fn at<I, C: Index<I, Output = i32> + ?Sized>(c: &C, i: I) -> i32 { c[i] } fn bump<C>(c: &mut C, i: usize) where C: IndexMut<usize>, C::Output: std::ops::AddAssign<i32> + Sized { c[i] += 1 } struct Str(String); impl Index<Range<usize>> for Str { type Output = str; fn index(&self, r: Range<usize>) -> &str { &self.0[r] } }
fn main() { let mut w = W(Box::new(M { c: 2, d: vec![1, 2, 3, 4], ..M::default() })); w[(0, 1)] += w[(1, 0)] * 10; w[1][0] = w["last"] + w[(0, 0)]; w[0].swap(0, 1); println!("{:?} {} {} {}", w[..], w.reads.get(), w.writes, w["none"]); let r = &mut w[(1, 1)]; *r -= 1; let s = &w[1]; println!("{:?} {}", s, s.len()); println!("{} {}", at(&*w, (1, 1)), at(&[5, 6][..], 1)); let mut v = V([1.0, 2.0]); v[Ax::X] = v[Ax::Y] * 1.5; std::mem::swap(&mut v[Ax::X], &mut 9.0); println!("{:?}", v.0); let mut a = vec![1, 2]; bump(&mut a, 1); bump(&mut [0; 1], 0); println!("{:?}", a); let m: HashMap<Ax, Vec<BTreeMap<&str, i32>>> = HashMap::from([(Ax::X, vec![BTreeMap::from([("k", 7)])])]); println!("{} {}", m[&Ax::X][0]["k"], Str("hello".into())[1..3].len()); let mut q: VecDeque<Vec<char>> = VecDeque::from([vec!['a'], vec!['b', 'c']]); q[1][0] = 'z'; let z = q[1][1]; q[0].push(z); println!("{:?}", q); println!("{} {}", vec![vec![1, 2], vec![3]][1][0], (&(&vec![5])[..])[0]); println!("{:?} {}", ["x", "yz"][1].as_bytes()[0] as char, { let t = ([1, 2], 3); t }.0[1]); let i = { let mut k = 0; move || { k += 1; k } }; let mut i = i; let arr = [10, 20, 30, 40]; println!("{} {}", arr[i()] + arr[i()], arr[[0, 2][1]]); let x: &[i32; 2] = arr[1..3].try_into().unwrap(); println!("{:?} {:?}", x, &arr[..=1][..1]); let st = "añb"; println!("{} {} {:?}", &st[..1], &st[1..3], st.get(1..2)); let b: Box<[[u8; 2]]> = Box::new([[1, 2], [3, 4]]); println!("{}", b[1][0]); let f: [fn(i32) -> i32; 2] = [|x| x + 1, |x| x * 2]; println!("{}", f[1](f[0](3))); let cell = [std::cell::Cell::new(1)]; cell[0].set(cell[0].get() + 1); println!("{:?}", cell); }

// === precedence: with unary operators, references, calls, fields and casts
struct S { v: Vec<[i32; 2]>, f: [fn(i32) -> i32; 2] }
fn make() -> Vec<i32> { vec![7, 8, 9] }
fn main() {
    let a = [1, -2, 3];
    let s = S { v: vec![[1, 2], [3, 4]], f: [|x| x + 1, |x| x * 2] };
    println!("{} {} {} {}", -a[1], !a[0], &a[2] + 1, *&a[1] as u8);
    println!("{} {} {}", s.v[1][0], (s.f[1])(s.v[0][1]), s.f[0](5));
    println!("{} {} {}", make()[1], [4, 5, 6][2], (&[1, 2][..])[1]);
    println!("{} {}", a[a.len() - 1] << a[0], a[(a[0] + a[2]) as usize - 2]);
    println!("{} {}", "abc".as_bytes()[1] as char, { a }[0]);
    println!("{} {}", &&&a[1], (&mut [1, 2])[0]);
    println!("{:?} {}", &a[..][1..], (|| a)()[2]);
    println!("{}", if a[0] == 1 { a } else { [0; 3] }[1]);
}

// === elements as places: assigned, borrowed, swapped, taken, compound
fn main() {
    let mut v = vec![String::from("a"), String::from("b"), String::new()];
    v[2] = v[0].clone() + &v[1];
    let one = v[1].clone(); v[0] += &one;
    std::mem::swap(&mut v[0], &mut String::from("new"));
    let taken = std::mem::take(&mut v[1]);
    v[1].push_str("x"); v[1].insert(0, '-');
    println!("{v:?} {taken}");
    let mut g = [[0u8; 3]; 2];
    g[1][2] += 5; g[0] = g[1]; g[1][0] = g[0][2] * 2; g[0][1] |= 1 << 3; g[1][1] = !g[0][0];
    let r = &mut g[0]; r[0] = 9; r.reverse();
    println!("{g:?}");
    let mut t = ([1, 2], vec![(3, [4, 5])]);
    t.1[0].1[t.0[0] as usize] += t.0[1];
    t.0[t.1[0].1[0] as usize - 4] = 0;
    println!("{t:?}");
}

// === order: base, index, value; index changed in between
fn say<T>(s: &str, t: T) -> T { print!("{s} "); t }
fn main() {
    let mut v = vec![0; 4];
    say("base", &mut v)[say("index", 1)] = say("value", 5);
    println!("{v:?}");
    let mut i = 0;
    v[{ i += 1; i }] += { i += 1; i };
    println!("{v:?} {i}");
    v[i] = { i = 0; 7 };
    println!("{v:?} {i}");
    let a = [10, 20, 30];
    let got = [a[{ i += 1; i }], a[{ i += 1; i }], a[{ i -= 2; i }]];
    println!("{got:?}");
    let n = say("l", &a)[say("i", 2)] - say("r", &a)[say("j", 0)];
    println!("{n}");
}

// === out of bounds after the other side has been made; what is dropped
struct D(u8);
impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let r = std::panic::catch_unwind(|| { let mut v = vec![D(1), D(2)]; v[std::hint::black_box(5)] = D(3); v.len() });
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(|| { let v = [D(4), D(5)]; let _x = D(6); v[std::hint::black_box(2)].0 });
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(|| { let s = "añb"; s[std::hint::black_box(2)..].len() });
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(|| { let v: &[u8] = &[1, 2, 3]; let (a, b) = (std::hint::black_box(2), 1); v[a..b].len() });
    println!("{}", r.is_err());
    let _ = std::panic::take_hook();
}

// === own Index with own keys: enums, tuples, strings, generics
use std::{collections::HashMap, ops::{Index, IndexMut}};
#[derive(Clone, Copy)] enum Axis { X, Y }
#[derive(Debug, Default)] struct Point { x: i32, y: i32 }
impl Index<Axis> for Point { type Output = i32; fn index(&self, a: Axis) -> &i32 { match a { Axis::X => &self.x, Axis::Y => &self.y } } }
impl IndexMut<Axis> for Point { fn index_mut(&mut self, a: Axis) -> &mut i32 { match a { Axis::X => &mut self.x, Axis::Y => &mut self.y } } }
struct Grid<T> { w: usize, cells: Vec<T> }
impl<T> Index<(usize, usize)> for Grid<T> { type Output = T; fn index(&self, (x, y): (usize, usize)) -> &T { &self.cells[y * self.w + x] } }
impl<T> IndexMut<(usize, usize)> for Grid<T> { fn index_mut(&mut self, (x, y): (usize, usize)) -> &mut T { &mut self.cells[y * self.w + x] } }
impl<T> Index<usize> for Grid<T> { type Output = [T]; fn index(&self, y: usize) -> &[T] { &self.cells[y * self.w..][..self.w] } }
#[derive(Default)] struct Env(HashMap<String, i64>);
impl Index<&str> for Env { type Output = i64; fn index(&self, k: &str) -> &i64 { self.0.get(k).unwrap_or(&-1) } }
impl IndexMut<&str> for Env { fn index_mut(&mut self, k: &str) -> &mut i64 { self.0.entry(k.to_owned()).or_default() } }
fn main() {
    let mut p = Point::default();
    p[Axis::X] += 3; p[Axis::Y] = p[Axis::X] * 2;
    let mut g = Grid { w: 3, cells: (0..6).collect() };
    g[(1, 1)] *= 10; let n = g[(2, 0)]; g[(0, 0)] -= n;
    let mut e = Env::default();
    e["a"] += 5; e["b"] = e["a"] + e["zz"];
    println!("{p:?} {:?} {:?} {} {} {}", &g[0], &g[1][1..], e["b"], e["q"], e.0.len());
}

// === Index gives what has no size, temporaries, and values by Copy
use std::ops::{Index, Range, RangeFull};
struct Text(String, Vec<Range<usize>>);
impl Index<usize> for Text { type Output = str; fn index(&self, i: usize) -> &str { &self.0[self.1[i].clone()] } }
impl Index<RangeFull> for Text { type Output = dyn std::fmt::Display; fn index(&self, _: RangeFull) -> &(dyn std::fmt::Display + 'static) { &self.0 } }
struct Id; impl<T: 'static> Index<T> for Id { type Output = u8; fn index(&self, _: T) -> &u8 { &[1, 2, 3][std::mem::size_of::<T>().min(2)] } }
fn main() {
    let t = Text("hello big world".into(), vec![0..5, 6..9, 10..15]);
    println!("{} {} {}", &t[0], t[2].len(), t[1].to_uppercase());
    println!("{:>4}|{}", &t[1], &t[..]);
    let owned = t[0].to_string() + &t[1][1..];
    println!("{owned} {} {} {}", Id[0u8], Id[()], Id["x"]);
    println!("{:?}", (0..3).map(|i| t[i].chars().rev().collect::<String>()).collect::<Vec<_>>());
}

// === by reference to ranges, RangeInclusive, Bound pairs, get with ranges
use std::ops::Bound::*;
fn main() {
    let v: Vec<u8> = (0..10).collect();
    let r = 2..=4;
    println!("{:?} {:?} {:?} {:?}", &v[r.clone()], &v[*r.start()..], &v[..=1], &v[10..]);
    println!("{:?} {:?}", &v[(Excluded(7), Unbounded)], &v[(Included(1), Included(2))]);
    println!("{:?} {:?} {:?} {:?}", v.get(8..), v.get(8..11), v.get(..=9).map(<[u8]>::len), v.get(5..4));
    let s = String::from("héllo");
    println!("{} {} {:?} {:?}", &s[..1], &s[1..3], s.get(..2), s.get(3..=3));
    let mut w = v.clone();
    w[3..6].copy_from_slice(&v[..3]);
    w[..2].fill(9); w[8..].iter_mut().for_each(|x| *x += 1);
    w[5..].rotate_right(1); w[1..4].sort(); w[2..].swap(0, 1);
    println!("{w:?} {:?}", w[1..][1..][1..3].iter().sum::<u8>());
}

// === maps and strings of bytes: keys borrowed as another type
use std::collections::{BTreeMap, HashMap, VecDeque};
fn main() {
    let m: HashMap<String, Vec<i32>> = [("a".to_string(), vec![1, 2])].into();
    println!("{} {}", m["a"][1], m[&"a".to_string()].len());
    let b: BTreeMap<(u8, u8), &str> = BTreeMap::from([((1, 2), "x")]);
    println!("{} {}", b[&(1, 2)], b[&(1, 2)].len());
    let k: HashMap<Vec<u8>, char> = HashMap::from([(vec![1, 2], 'v')]);
    println!("{}", k[&[1u8, 2][..]]);
    let mut q: VecDeque<i32> = (1..4).collect();
    q.push_front(0); q[1] += 10; let last = q.len() - 1; q[last] = q[0] - 1;
    println!("{q:?} {}", q[2]);
    let nested: HashMap<u8, BTreeMap<char, [i32; 2]>> = [(1, [('z', [5, 6])].into())].into();
    println!("{}", nested[&1][&'z'][1]);
    let r = std::panic::catch_unwind(|| HashMap::from([(1, 2)])[&3]);
    println!("{}", r.is_err());
}

// === arrays of arrays of structs with closures; transposed, rotated, diagonal
fn transpose<const R: usize, const C: usize>(m: [[i32; C]; R]) -> [[i32; R]; C] { let mut t = [[0; R]; C]; for r in 0..R { for c in 0..C { t[c][r] = m[r][c]; } } t }
fn mul<const N: usize>(a: &[[i64; N]; N], b: &[[i64; N]; N]) -> [[i64; N]; N] { std::array::from_fn(|i| std::array::from_fn(|j| (0..N).map(|k| a[i][k] * b[k][j]).sum())) }
fn main() {
    println!("{:?}", transpose([[1, 2, 3], [4, 5, 6]]));
    let f = [[1, 1], [1, 0]];
    let mut p = [[1, 0], [0, 1]];
    for _ in 0..60 { p = mul(&p, &f); }
    println!("{:?} {}", p, (0..2).map(|i| p[i][i]).sum::<i64>());
    let mut m = vec![vec!['.'; 4]; 3];
    for i in 0..3 { m[i][i] = '\\'; let w = m[i].len(); m[i][w - 1 - i] = '/'; }
    println!("{}", m.iter().map(|r| r.iter().collect::<String>()).collect::<Vec<_>>().join("|"));
    let ops: [[(&str, Box<dyn Fn(i32) -> i32>); 2]; 1] = [[("inc", Box::new(|x| x + 1)), ("neg", Box::new(|x| -x))]];
    println!("{} {}", ops[0][0].1(5), ops[0][1].0);
}

// === through Deref, Rc, Box, Cow, guards, slices of slices and &mut &mut
use std::{borrow::Cow, cell::RefCell, rc::Rc, sync::{Mutex, RwLock}};
fn main() {
    let r: Rc<[i32]> = Rc::from([1, 2, 3]);
    let b: Box<[Box<[u8]>]> = Box::new([Box::new([4, 5]), Box::new([])]);
    let c: Cow<[i32]> = Cow::Borrowed(&[6, 7]);
    let cell = Rc::new(RefCell::new(vec![8, 9])); let m = Mutex::new([10, 11]); let w = RwLock::new(vec!["x"]);
    cell.borrow_mut()[0] += 100; m.lock().unwrap()[1] = cell.borrow()[0]; w.write().unwrap()[0] = "y";
    println!("{} {} {} {} {} {}", r[1], b[0][1], c[1], cell.borrow()[1], m.lock().unwrap()[1], w.read().unwrap()[0]);
    let mut v = vec![1, 2];
    let mut rv = &mut v; let rrv = &mut rv;
    rrv[0] = 50; (**rrv)[1] = 60;
    let words: &[&[&str]] = &[&["a", "b"], &["c"]];
    println!("{v:?} {} {:?}", words[0][1], words[1..][0]);
    let rc = Rc::new(vec![Rc::new(vec![3])]);
    println!("{} {}", rc[0][0], Rc::clone(&rc[0]).len());
}

// === constant indices of constants and statics, in patterns and const generics
const PRIMES: [u32; 5] = [2, 3, 5, 7, 11];
const THIRD: u32 = PRIMES[2];
static NAMES: &[&str] = &["zero", "one", "two"];
const FIRST: u8 = "xyz".as_bytes()[0];
const TABLE: [[u8; 2]; 2] = { let mut t = [[0; 2]; 2]; t[1][0] = FIRST; t[0][1] = t[1][0] + 1; t };
struct N<const K: usize>; impl<const K: usize> N<K> { const P: u32 = PRIMES[K]; fn name(&self) -> &'static str { NAMES[K] } }
fn main() {
    println!("{THIRD} {} {} {TABLE:?}", N::<1>::P, N::<2>.name());
    let x = [0u8; PRIMES[1] as usize];
    println!("{} {}", x.len(), match 5 { THIRD => "third", _ => "no" });
    println!("{}", PRIMES.iter().enumerate().map(|(i, p)| p * PRIMES[PRIMES.len() - 1 - i]).sum::<u32>());
    let i = NAMES.iter().position(|n| n.len() == 3).unwrap();
    println!("{} {}", NAMES[i], &NAMES[i][1..]);
}

// === in loops where the length changes; swap_remove, retain by index, two fingers
fn dedup(v: &mut Vec<i32>) { let mut w = 0; for r in 0..v.len() { if w == 0 || v[w - 1] != v[r] { v[w] = v[r]; w += 1; } } v.truncate(w); }
fn permutations(v: &mut Vec<u8>, k: usize, out: &mut Vec<String>) { if k == v.len() { out.push(String::from_utf8(v.clone()).unwrap()); return; } for i in k..v.len() { v.swap(k, i); permutations(v, k + 1, out); v.swap(k, i); } }
fn main() {
    let mut v = vec![1, 1, 2, 3, 3, 3, 1];
    dedup(&mut v);
    println!("{v:?}");
    let mut i = 0;
    while i < v.len() { if v[i] == 1 { v.swap_remove(i); } else { v[i] *= 10; i += 1; } }
    println!("{v:?}");
    let mut out = vec![];
    permutations(&mut b"abc".to_vec(), 0, &mut out);
    println!("{}", out.join(" "));
    let mut work = vec![3];
    let mut k = 0;
    while k < work.len() { let n = work[k]; if n > 1 { work.push(n - 1); work.push(n - 2); } k += 1; }
    println!("{work:?}");
}

// === indexing shadowed variables named like types, with underscores, in macros
macro_rules! at { ($v:expr; $($i:expr),+) => { $v$([$i])+ }; }
macro_rules! set { ($v:ident[$i:expr] = $e:expr) => { $v[$i] = $e }; }
macro_rules! pick { ($v:ident $([$i:tt])*) => { ($($v[$i]),*) }; }
#[allow(non_snake_case)]
fn main() {
    let mut v = [[1, 2], [3, 4]];
    println!("{}", at!(v; 1, 0));
    set!(v[0] = [9, 9]);
    at!(v; 1, 1) += 5;
    println!("{:?} {v:?}", pick!(v[1][0]));
    let Vec = [5, 6]; let usize = 1;
    println!("{}", Vec[usize]);
    let _i = 0; let r#mod = [7];
    println!("{}", r#mod[_i]);
    let v = &v[..]; let v = v[0]; let v = v[1];
    println!("{v}");
}

// === u8, i32 and other integers need a cast; bool and enum indices made by hand
#[derive(Clone, Copy, Debug, PartialEq)] #[repr(u8)] enum Piece { Pawn, Rook = 3, King }
const VALUE: [i32; 5] = [1, 0, 0, 5, 100];
fn freq(s: &str) -> [usize; 26] { let mut f = [0; 26]; for b in s.bytes().filter(u8::is_ascii_lowercase) { f[(b - b'a') as usize] += 1; } f }
fn main() {
    println!("{:?}", [Piece::Pawn, Piece::Rook, Piece::King].map(|p| VALUE[p as usize]));
    let f = freq("hello world");
    println!("{} {} {:?}", f[(b'l' - b'a') as usize], f['o' as usize - 'a' as usize], f.iter().rposition(|&n| n > 0).map(|i| (b'a' + i as u8) as char));
    println!("{} {}", ["no", "yes"][true as usize], ["no", "yes"][usize::from(3 > 5)]);
    let i: i32 = -2; let v = [1, 2, 3];
    println!("{:?} {}", usize::try_from(i).ok().and_then(|i| v.get(i)), v[(v.len() as i32 + i) as usize]);
    println!("{}", v[i.rem_euclid(v.len() as i32) as usize]);
}

// === async: elements awaited, changed across awaits, indices from results
async fn next(n: usize) -> usize { tokio::task::yield_now().await; (n + 1) % 3 }
#[tokio::main]
async fn main() {
    let mut v = vec![10, 20, 30];
    v[next(0).await] += next(1).await;
    println!("{v:?}");
    let i = 2;
    v[i] = v[next(i).await] + { let x = v[next(0).await]; x * 2 };
    println!("{v:?}");
    let futs: Vec<std::pin::Pin<Box<dyn std::future::Future<Output = usize>>>> = vec![Box::pin(next(4)), Box::pin(async { 1 })];
    let mut sum = 0;
    for f in futs { sum += v[f.await]; }
    println!("{sum}");
    let r = &mut v[1];
    *r = next(*r % 3).await;
    println!("{v:?} {}", [next(0).await, next(1).await][next(2).await]);
}

// === elements of constants live for ever
struct P { a: u8, b: &'static str }
const TABLE: [P; 2] = [P { a: 1, b: "one" }, P { a: 2, b: "two" }];
const NESTED: ([[u8; 2]; 2], char) = ([[1, 2], [3, 4]], 'x');
fn name(i: usize) -> &'static str { TABLE[i].b }
fn a(i: usize) -> &'static u8 { &TABLE[i].a }
fn n(i: usize) -> &'static u8 { &NESTED.0[i][1 - i] }
fn lit(i: usize) -> &'static (char, Option<u8>) { &[('a', None), ('b', Some(3))][i] }
fn part(i: usize) -> &'static P { match TABLE[i] { ref p => p } }
fn main() {
    let x: &u8; let y: &&str;
    { x = &[10, 20, 30][name(0).len() - 1]; y = &["p", "q"][1]; }
    println!("{x} {y} {} {} {:?} {}", a(1), n(0), lit(1), part(0).b);
}
