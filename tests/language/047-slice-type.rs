// Programs about `[T]`.

// === patterns of slices in match: first, last, middle, bindings, constants
const K: &[u8] = b"key";
fn f(s: &[u8]) -> String {
    match s { [] => "empty".into(), K => "K".into(), [x] => format!("one {x}"), [b'a', mid @ .., b'z'] => format!("az {}", mid.len()), [a, .., b] if a == b => "same".into(), [1 | 2, rest @ ..] => format!("rest {rest:?}"), &[a, b, ..] => format!("{a},{b}") }
}
fn main() {
    for s in [&b""[..], b"key", &[7], b"a123z", &[5, 6, 5], &[1, 2, 3], &[9, 8]] { println!("{}", f(s)); }
    let v = vec![1, 2, 3, 4]; if let [a, b, tail @ ..] = &v[..] { println!("{a}{b}{tail:?}"); } if let [.., x, _] = v[..] { println!("{x}"); } let [h, ..] = v.as_slice() else { panic!() }; println!("{h}");
    match &v[1..3] { &[a, b] => println!("{}", a * b), _ => unreachable!() }
    fn sum(s: &[i32]) -> i32 { if let [h, t @ ..] = s { h + sum(t) } else { 0 } } println!("{}", sum(&v));
}
// === mutable patterns: swap ends, fill the middle, on strings
fn main() {
    let mut v = [1, 2, 3, 4, 5]; if let [a, mid @ .., b] = &mut v[..] { std::mem::swap(a, b); mid.fill(0); mid[1] = *a; } println!("{v:?}");
    fn rev(s: &mut [i32]) { if let [a, m @ .., b] = s { std::mem::swap(a, b); rev(m); } } rev(&mut v[1..]); println!("{v:?}");
    let s = ["a".to_string(), "b".to_string()]; match &s[..] { [a, b] if a < b => println!("{}", a.to_owned() + b), _ => {} } match s.as_slice() { [x, ref y @ ..] => println!("{x} {y:?}"), [] => {} }
    match ["x", "y"].as_slice() { ["x", "y"] => println!("xy"), _ => println!("no") } let b: Box<[String]> = Box::new(s); let [p, q] = &*b else { return }; println!("{p}{q}");
}
// === ranges of every kind and their panics
use std::panic::catch_unwind;
fn main() {
    let a = [0, 1, 2, 3, 4]; let s = &a[..]; println!("{:?} {:?} {:?} {:?} {:?} {:?}", &s[1..3], &s[..2], &s[3..], &s[1..=2], &s[..=0], &s[5..]);
    println!("{:?} {:?} {:?} {:?}", s.get(1..9), s.get(..2), s.get(4..=4), s.get(7)); let (i, j) = (3, 2);
    for e in [catch_unwind(|| a[i..j].len()), catch_unwind(|| a[i + j + 1..].len()), catch_unwind(|| a[..=i + j].len()), catch_unwind(|| s[i * j])] { println!("{}", e.unwrap_err().downcast_ref::<String>().unwrap()); }
    let r = 1..3; println!("{:?} {:?}", &s[r.clone()], &s[(std::ops::Bound::Excluded(0), std::ops::Bound::Unbounded)]); println!("{:?}", &s[r.start..][..r.len()][1..]);
}
// === chunks, windows, splits, groups
fn main() {
    let s: &[i32] = &[1, 2, 3, 4, 5, 6, 7]; println!("{:?} {:?}", s.chunks(3).collect::<Vec<_>>(), s.rchunks(3).map(|c| c.len()).collect::<Vec<_>>()); println!("{:?} {:?}", s.chunks_exact(3).map(|c| c[0]).collect::<Vec<_>>(), s.chunks_exact(3).remainder());
    println!("{:?} {}", s.windows(2).map(|w| w[1] - w[0]).collect::<Vec<_>>(), s.windows(9).count()); println!("{:?}", s.split(|x| x % 3 == 0).collect::<Vec<_>>()); println!("{:?}", s.splitn(2, |x| x % 2 == 0).collect::<Vec<_>>());
    println!("{:?} {:?} {:?}", s.split_first(), s.split_last().map(|(l, r)| (l, r.len())), s.split_at(2)); println!("{:?}", [1, 1, 2, 3, 3].chunk_by(|a, b| a == b).collect::<Vec<_>>()); println!("{:?} {:?}", s.first_chunk::<2>(), s.split_last_chunk::<3>().map(|(a, b)| (a.len(), b)));
    let mut m = [1, 2, 3, 4, 5]; for c in m.chunks_mut(2) { c.reverse(); } println!("{m:?}"); for p in m.rchunks_exact_mut(2) { p.swap(0, 1) } println!("{m:?}"); println!("{:?}", s.iter().rev().step_by(3).collect::<Vec<_>>());
}
// === sorting in every way, and stability
use std::cmp::Reverse;
fn main() {
    let mut v = [("b", 2), ("a", 2), ("c", 1)]; v.sort_by_key(|p| p.1); println!("{v:?}"); v.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0))); println!("{v:?}"); v.sort_by_key(|p| Reverse(p.0)); println!("{v:?}"); v.sort_unstable(); println!("{v:?} {}", v.is_sorted());
    let mut f = [2.5, -1.0, 9.0, 0.0]; f.sort_by(|a, b| b.partial_cmp(a).unwrap()); println!("{f:?}"); f.sort_by(f64::total_cmp); println!("{f:?}"); let mut w = ["bb", "a", "ccc"]; w.sort_by_cached_key(|s| s.len()); println!("{w:?}"); w[1..].reverse(); println!("{w:?}");
    let s = [1, 3, 5, 7]; println!("{:?} {:?} {:?} {}", s.binary_search(&5), s.binary_search(&4), s.binary_search_by_key(&14, |x| x * 2), s.partition_point(|&x| x < 4)); let mut n = [5, 1, 4, 2, 3]; let (_, m, _) = n.select_nth_unstable(2); println!("{m}");
}
// === searching and comparing
fn main() {
    let s: &[&str] = &["x", "y", "z"]; println!("{} {} {} {}", s.contains(&"y"), s.starts_with(&["x"]), s.ends_with(&["x", "z"]), s.is_empty()); println!("{:?} {:?}", s.iter().position(|x| *x == "z"), s.iter().rposition(|x| *x < "z"));
    println!("{:?} {:?}", s.strip_prefix(&["x"]), s.strip_suffix(&["q"])); println!("{:?} {} {}", [1, 2][..].cmp(&[1, 2, 0]), [2][..] > [1, 9][..], [1.0][..] == [1.0]); let (a, b): (&[u8], &[u8]) = (b"ab", b"abc"); println!("{} {:?} {:?}", a < b, a.cmp(b), a.eq_ignore_ascii_case(b"AB"));
    println!("{:?} {:?} {:?}", s.concat(), s.join("-"), [[1, 2], [3, 4]].concat()); println!("{:?} {:?}", [[1], [2]].join(&0), s.iter().max()); println!("{:?}", [3, 1, 2].iter().min_by_key(|x| (**x as i32 - 2).abs()));
}
// === moving things about: rotate, swap, copy_within, fill, clone_from_slice
fn main() {
    let mut a = [1, 2, 3, 4, 5, 6]; a.rotate_left(2); println!("{a:?}"); a[1..5].rotate_right(1); println!("{a:?}"); a.copy_within(0..2, 4); println!("{a:?}"); a[..2].fill(9); a[4..].fill_with(Default::default); println!("{a:?}"); let (l, r) = a.split_at_mut(3); l.swap_with_slice(r); println!("{a:?}");
    let mut s = [String::from("a"), String::from("b"), String::from("c")]; s.rotate_left(1); s[..2].clone_from_slice(&["x".into(), "y".into()]); println!("{s:?}"); s.swap(0, 2); println!("{s:?} {:?}", [1, 2].repeat(2)); let t = &mut s[..]; t[1] = std::mem::take(&mut t[0]); println!("{s:?}");
    let r = std::panic::catch_unwind(|| { let mut b = [1, 2]; b.copy_from_slice(&[1][..]); }); println!("{}", r.is_err());
}
// === boxed, in Rc and Arc, to and from Vec
use std::{borrow::Cow, rc::Rc, sync::Arc};
fn main() {
    let b: Box<[i32]> = vec![1, 2, 3].into(); println!("{} {:?}", b.len(), b.iter().map(|x| x + 1).collect::<Box<[_]>>()); let v = b.clone().into_vec(); let mut c = v.into_boxed_slice(); c[0] = 9; println!("{b:?} {c:?}"); for x in c { print!("{x} "); } println!();
    let r: Rc<[String]> = Rc::from(vec!["a".to_string()]); let q = r.clone(); println!("{} {} {}", q[0], Rc::strong_count(&r), r.contains(&"a".into())); let a: Arc<[u8]> = Arc::from(&b"xy"[..]); println!("{a:?} {:?}", (1..4).collect::<Rc<[i32]>>());
    let k: Cow<[i32]> = Cow::Borrowed(&[1]); let mut o = k.clone(); o.to_mut().push(2); println!("{k:?} {o:?}"); let e: Box<[u8]> = Box::default(); println!("{e:?} {:?}", [1u8, 2].to_vec().leak());
    let arr: Box<[i32; 3]> = b.try_into().unwrap(); println!("{}", arr[2]);
}
// === unsizing: arguments, returns, generic ?Sized, struct tails
fn len<T>(s: &[T]) -> usize { s.len() }
fn hold<T: ?Sized + AsRef<[u8]>>(t: &T) -> usize { t.as_ref().len() }
struct Tail<T: ?Sized> { n: u8, d: T }
fn st() -> &'static [&'static [i32]] { &[&[1], &[], &[2, 3]] }
fn main() {
    println!("{} {} {} {}", len(&[1, 2]), len(&vec!['a']), len::<()>(&[]), len(&Box::new([1u8; 4])[..])); println!("{} {} {}", hold("abc"), hold(&[1u8, 2][..]), hold(&vec![1u8])); println!("{:?}", st().iter().map(|s| s.len()).collect::<Vec<_>>());
    let t: &Tail<[i32]> = &Tail { n: 1, d: [1, 2, 3] }; println!("{} {:?}", t.n, t.d.iter().sum::<i32>()); let b: Box<Tail<[u8]>> = Box::new(Tail { n: 2, d: [7, 8] }); println!("{} {:?}", b.n, &b.d);
    let d: &dyn std::fmt::Debug = &&[1, 2][..]; println!("{d:?} {}", std::mem::size_of_val(&[1u16, 2][..]));
}
// === traits for slices
trait Stats { fn mean(&self) -> f64; fn top(&self) -> Option<f64>; }
impl Stats for [f64] { fn mean(&self) -> f64 { self.iter().sum::<f64>() / self.len() as f64 } fn top(&self) -> Option<f64> { self.iter().copied().reduce(f64::max) } }
trait Ext<T> { fn second(&self) -> Option<&T>; fn pairs<'a>(&'a self) -> impl Iterator<Item = (&'a T, &'a T)> + 'a where T: 'a; }
impl<T> Ext<T> for [T] { fn second(&self) -> Option<&T> { self.get(1) } fn pairs<'a>(&'a self) -> impl Iterator<Item = (&'a T, &'a T)> + 'a where T: 'a { self.iter().enumerate().flat_map(|(i, a)| self[i + 1..].iter().map(move |b| (a, b))) } }
trait Show { fn show(&self) -> String; } impl Show for u8 { fn show(&self) -> String { format!("u{self}") } } impl<T: Show> Show for [T] { fn show(&self) -> String { self.iter().map(Show::show).collect::<Vec<_>>().join("/") } } impl<T: Show + ?Sized> Show for &T { fn show(&self) -> String { format!("&{}", (**self).show()) } }
fn main() { println!("{} {:?} {:?}", [1.0, 2.0].mean(), vec![1.5, 0.5].top(), [][..].top()); println!("{:?} {:?}", ["a", "b"].second(), [1, 2, 3].pairs().map(|(a, b)| a * b).collect::<Vec<_>>()); println!("{} {}", [1u8, 2][..].show(), [&[3u8][..], &[]].as_slice().show()); }
// === iter from both ends, nth, as_slice, skip, zip, cloned
fn main() {
    let s = &[10, 20, 30, 40, 50][..]; let mut it = s.iter(); println!("{:?} {:?} {:?} {:?}", it.next(), it.next_back(), it.as_slice(), it.len()); println!("{:?} {:?} {:?}", it.nth(1), it.nth_back(0), it.next()); println!("{:?}", s.iter().rev().skip(1).zip(s).map(|(a, b)| a + b).collect::<Vec<_>>());
    let mut m = [1, 2, 3]; let mut im = m.iter_mut(); *im.next().unwrap() += 10; *im.next_back().unwrap() += 20; println!("{:?}", im.into_slice()); println!("{m:?} {:?}", m.iter().copied().rev().collect::<Vec<i32>>()); println!("{} {} {:?}", s.iter().any(|&x| x > 40), s.iter().all(|x| x % 10 == 0), s.last().copied().map(|x| x / 7));
    let mut cy = s[..2].iter().cycle(); println!("{:?}", (0..5).map(|_| *cy.next().unwrap()).collect::<Vec<_>>()); println!("{:?}", s.iter().skip_while(|x| **x < 30).map_while(|x| (*x < 50).then_some(x / 10)).collect::<Vec<_>>());
}
// === nested slices, slices of references, of ZST, of tuples
fn total(g: &[&[i32]]) -> i32 { g.iter().map(|r| r.iter().sum::<i32>()).sum() }
fn main() {
    let rows = vec![vec![1, 2], vec![3]]; let refs: Vec<&[i32]> = rows.iter().map(Vec::as_slice).collect(); println!("{} {}", total(&refs), total(&[&[1, 2], &[], &rows[0][1..]])); println!("{:?} {:?}", rows.concat(), refs.iter().flat_map(|r| r.iter()).rev().collect::<Vec<_>>());
    let z = [(); 4]; println!("{:?} {}", &z[1..], z[2..].iter().count()); let t: &[(i32, &str)] = &[(1, "a"), (2, "b")]; for &(n, s) in t { print!("{n}{s} "); } println!("{:?}", t.iter().map(|(_, s)| *s).collect::<String>()); let g: [&mut [i32]; 2] = [&mut [1], &mut [2, 3]]; for r in g { r[0] *= 5; print!("{r:?}"); } println!();
}
// === recursion: merge sort, quick sort, permutations, binary search by hand
fn msort<T: Ord + Clone>(s: &[T]) -> Vec<T> { if s.len() < 2 { return s.to_vec(); } let (l, r) = s.split_at(s.len() / 2); let (l, r) = (msort(l), msort(r)); let (mut i, mut j, mut v) = (0, 0, vec![]); while i < l.len() || j < r.len() { if j == r.len() || i < l.len() && l[i] <= r[j] { v.push(l[i].clone()); i += 1 } else { v.push(r[j].clone()); j += 1 } } v }
fn qsort<T: PartialOrd>(s: &mut [T]) { if s.len() <= 1 { return; } let p = s.len() - 1; let mut i = 0; for j in 0..p { if s[j] < s[p] { s.swap(i, j); i += 1; } } s.swap(i, p); let (l, r) = s.split_at_mut(i); qsort(l); qsort(&mut r[1..]); }
fn perms(s: &mut [char], k: usize, out: &mut Vec<String>) { if k == s.len() { out.push(s.iter().collect()); } else { for i in k..s.len() { s.swap(k, i); perms(s, k + 1, out); s.swap(k, i); } } }
fn find(s: &[i32], x: i32) -> Option<usize> { match s { [] => None, _ => { let m = s.len() / 2; if s[m] == x { Some(m) } else if s[m] > x { find(&s[..m], x) } else { find(&s[m + 1..], x).map(|i| i + m + 1) } } } }
fn main() { println!("{:?}", msort(&["d", "a", "c"])); let mut v = [3.5, 1.0, 2.0, 9.0, -1.0]; qsort(&mut v); println!("{v:?}"); let mut o = vec![]; perms(&mut ['x', 'y', 'z'], 0, &mut o); println!("{o:?} {:?} {:?}", find(&[1, 3, 5, 7, 9], 7), find(&[1, 3], 2)); }
// === in consts and statics; const functions over slices
const PRIMES: &[u32] = &[2, 3, 5, 7]; const SUM: u32 = sum(PRIMES); const HEAD: u32 = PRIMES[0]; static TABLE: &[(&str, &[u8])] = &[("a", &[1]), ("bc", b"xy")]; const PART: &[u32] = PRIMES.split_at(2).1;
const fn sum(s: &[u32]) -> u32 { let mut i = 0; let mut t = 0; while i < s.len() { t += s[i]; i += 1; } t }
const fn count(s: &[u8], b: u8) -> usize { match s { [] => 0, [x, rest @ ..] => count(rest, b) + (*x == b) as usize } }
fn main() { println!("{SUM} {HEAD} {} {:?} {}", TABLE[1].1[0], PART, [0; count(b"banana", b'a')].len()); println!("{:?}", TABLE.iter().find(|(n, _)| *n == "a")); const LAST: Option<&u32> = PRIMES.last(); println!("{LAST:?} {}", PRIMES.len()); }
// === drops: elements of boxed slices in order; a drain; retain
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn main() {
    { let _b: Box<[D]> = vec![D(1), D(2)].into_boxed_slice(); } println!("|"); let mut v: Vec<D> = (3..8).map(D).collect(); { let s = &mut v[..]; s[0] = D(9); s.reverse(); } println!("|"); v.drain(1..3); println!("|"); v.retain(|d| d.0 != 9); println!("|"); v.truncate(1); println!("| {}", v.len());
}
// === async over slices
use tokio::time::{sleep, Duration};
async fn sum(s: &[u64]) -> u64 { let mut t = 0; for x in s { sleep(Duration::from_millis(*x)).await; t += x; } t }
async fn halves(s: &mut [u64]) { let (a, b) = s.split_at_mut(s.len() / 2); tokio::join!(async { for x in a { tokio::task::yield_now().await; *x += 1; } }, async { b.fill(0); }); }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { let mut v = vec![1, 2, 3, 4]; println!("{} {}", sum(&v).await, sum(&v[1..3]).await); halves(&mut v).await; println!("{v:?}"); match v[..] { [a, ref rest @ ..] => println!("{a} {}", sum(rest).await), [] => {} } }
// === IntoIterator of references, extend, collect, from
fn all<'a, I>(i: I) -> Vec<i32> where I: IntoIterator<Item = &'a i32> { i.into_iter().map(|x| x * 2).collect() }
fn main() { let v = vec![1, 2]; println!("{:?} {:?} {:?}", all(&v), all(&v[1..]), all(v.iter().rev())); let mut w = Vec::new(); w.extend(&v[..]); w.extend_from_slice(&v); w.splice(1..2, [7, 8]); println!("{w:?} {:?}", Vec::from(&w[2..])); let s: &[_] = w.as_ref(); println!("{:?} {:?}", s.to_owned(), <&[i32; 2]>::try_from(&s[..2]).unwrap()); let mut a = [0; 2]; a.copy_from_slice(&s[..2]); println!("{a:?}"); for x in &mut w[..2] { *x = -*x; } println!("{w:?} {:?}", std::slice::from_ref(&5)); }
// === bytes and their ascii methods, u8 slices as text
fn main() { let b: &[u8] = b"Hi \xffx\n"; println!("{:?} {} {}", b, b.is_ascii(), b.escape_ascii()); println!("{:?} {:?}", b[..3].to_ascii_uppercase(), b" x ".trim_ascii()); println!("{:?}", std::str::from_utf8(&b[..2])); println!("{:?} {}", b.iter().map(|x| x.is_ascii_alphabetic() as u8).collect::<Vec<_>>(), u32::from_be_bytes(b[..4].try_into().unwrap())); println!("{:x?} {:02X?}", &b[3..], b); println!("{:?}", b.utf8_chunks().map(|c| c.valid().len()).collect::<Vec<_>>()); }
// === indices by other types: own IndexMut over slices, get_disjoint, generic SliceIndex
use std::slice::SliceIndex;
fn at<I: SliceIndex<[i32]> + Clone>(s: &[i32], i: I) -> Option<&I::Output> { s.get(i.clone()).or_else(|| s.get(i)) }
fn main() { let mut a = [1, 2, 3, 4]; println!("{:?} {:?} {:?}", at(&a, 1), at(&a, 2..), at(&a, 9)); if let [x, .., y] = &mut a[1..] { *x += *y; } println!("{a:?}"); if let Some(p) = a.get_mut(1..3) { p[0] = 0; } if let Some(x) = a.first_mut() { *x = 8 } *a.last_mut().unwrap() -= 1; println!("{a:?}"); let [p, q] = a.get_disjoint_mut([0, 2]).unwrap(); std::mem::swap(p, q); println!("{a:?} {:?}", a.get_disjoint_mut([1, 1]).is_err()); }
// === what stands in a slice of `Option`s and `Box`es is changed in place
trait Sh { fn n(&self) -> i32; fn up(&mut self); } struct A(i32); impl Sh for A { fn n(&self) -> i32 { self.0 } fn up(&mut self) { self.0 += 1; } } impl Drop for A { fn drop(&mut self) { print!("~{} ", self.0); } }
fn grow(s: &mut [Option<Box<dyn Sh>>]) { for o in s.iter_mut() { match o { Some(b) if b.n() > 1 => *b = Box::new(A(b.n() * 10)), Some(b) => b.up(), None => *o = Some(Box::new(A(0))) } } if let [Some(f), .., l] = s { f.up(); l.take(); } }
fn main() { let mut v: Vec<Option<Box<dyn Sh>>> = vec![Some(Box::new(A(1))), None, Some(Box::new(A(2)))]; grow(&mut v); println!("|"); grow(&mut v[..2]); println!("| {:?}", v.iter().map(|o| o.as_ref().map(|b| b.n())).collect::<Vec<_>>()); v.swap(0, 2); }
