// === over everything iterable
use std::collections::*;
struct Countdown(u32);
impl Iterator for Countdown { type Item = u32; fn next(&mut self) -> Option<u32> { if self.0 == 0 { None } else { self.0 -= 1; Some(self.0) } } }
struct Bag { a: Vec<i32>, b: [i32; 2] }
impl<'a> IntoIterator for &'a Bag { type Item = &'a i32; type IntoIter = std::iter::Chain<std::slice::Iter<'a, i32>, std::slice::Iter<'a, i32>>; fn into_iter(self) -> Self::IntoIter { self.a.iter().chain(self.b.iter()) } }
impl<'a> IntoIterator for &'a mut Bag { type Item = &'a mut i32; type IntoIter = Box<dyn Iterator<Item = &'a mut i32> + 'a>; fn into_iter(self) -> Self::IntoIter { Box::new(self.a.iter_mut().chain(&mut self.b)) } }
fn main() {
    for i in Countdown(3) { print!("{} ", i); }
    let mut b = Bag { a: vec![1, 2], b: [3, 4] };
    for x in &mut b { *x *= 10; }
    for x in &b { print!("{} ", x); }
    println!();
    let v = vec!["a".to_string(), "b".to_string()];
    for s in &v { print!("{}", s); } for (i, s) in v.iter().enumerate().rev() { print!("{}{}", i, s); } for s in v { print!("{}", s + "."); }
    println!();
    for (k, v) in BTreeMap::from([(2, 'b'), (1, 'a')]) { print!("{}{} ", k, v); }
    for (k, v) in &mut HashMap::from([(1, 5)]) { *v += k; print!("{} ", v); }
    for x in [1, 2].iter().chain(&[3]) { print!("{} ", x); } for x in [String::from("own")] { print!("{} ", x); }
    for x in BTreeSet::from([3, 1, 2]).range(2..) { print!("{} ", x); } for x in BinaryHeap::from(vec![1, 5, 2]).into_sorted_vec() { print!("{} ", x); }
    for o in Some(1) { print!("{} ", o); } for o in None::<i32>.iter().chain(Some(&7)) { print!("{} ", o); } for r in Ok::<_, ()>(4) { print!("{} ", r); }
    println!();
    for c in "héy".chars() { print!("{} ", c as u32); } for b in "hé".bytes() { print!("{:x} ", b); } for (i, c) in "éa".char_indices() { print!("{}{} ", i, c); }
    for w in "a b  c".split(' ') { print!("<{}>", w); } for l in "x\ny\r\nz".lines() { print!("[{}]", l); }
    println!();
    for w in [1, 2, 3, 4].windows(2) { print!("{:?}", w); } for c in [1, 2, 3].chunks(2) { print!("{:?}", c); } for (a, b) in (0..3).zip("abc".chars()) { print!("{}{}", a, b); }
    println!();
    let it: Box<dyn Iterator<Item = i32>> = Box::new((0..4).map(|x| x * x)); for x in it { print!("{} ", x); }
    let mut d = VecDeque::from([1, 2]); d.push_front(0); for x in d.iter_mut() { *x += 1; } for x in d.drain(..2) { print!("{} ", x); } println!("{:?}", d);
}

// === ranges, steps, labels, continue and break
fn main() {
    for i in (0..10).step_by(3) { print!("{} ", i); } for i in (0..=3).rev() { print!("{} ", i); } for c in 'a'..='e' { print!("{}", c); } for i in 250u8..=255 { print!(" {}", i); }
    println!();
    for i in 5..2 { println!("never {}", i); }
    'outer: for i in 1.. { for j in 1..i { if i * j > 20 { println!("{} {}", i, j); break 'outer; } if j == 3 { continue 'outer; } } }
    let mut primes = vec![]; 'p: for n in 2..30u32 { for p in &primes { if n % p == 0 { continue 'p; } if p * p > n { break; } } primes.push(n); } println!("{:?}", primes);
    let n = 5usize; for i in 0..n { println!("{}{}", " ".repeat(n - i - 1), "*".repeat(2 * i + 1)); }
    let (mut lo, mut hi) = (0i64, 100); for _ in 0..7 { let m = (lo + hi) / 2; if m * m <= 2000 { lo = m } else { hi = m } } println!("{} {}", lo, hi);
    for (i, row) in [[1, 2], [3, 4]].iter().enumerate() { for (j, &x) in row.iter().enumerate() { if (i + j) % 2 == 0 { continue; } print!("{}@{},{} ", x, i, j); } } println!();
    for x in -3i8..=3 { if x == 0 { continue } print!("{} ", 12 / x); } println!(); for i in (i64::MAX - 1)..=i64::MAX { print!("{} ", i); } for i in 0u64..2 { print!("{} ", i); } for i in (1u128 << 100)..(1u128 << 100) + 2 { print!("{} ", i); } println!();
}

// === patterns in for and fresh bindings
#[derive(Clone)] struct P { x: i32, y: Option<i32> }
fn main() {
    let ps = vec![P { x: 1, y: None }, P { x: 2, y: Some(3) }];
    for P { x, y } in &ps { println!("{} {:?}", x, y); }
    for &P { x, .. } in ps.iter() { print!("{} ", x); }
    for (i, P { x, y: ref yy }) in ps.clone().into_iter().enumerate() { print!("{}{}{:?} ", i, x, yy); }
    for [a, b] in [[1, 2], [3, 4]] { print!("{} ", a * b); }
    for ((a, b), c) in [1, 2].iter().zip([3, 4].iter()).zip(5..) { print!("{} ", a + b + c); }
    for _ in 0..2 { print!("_"); }
    for mut s in ["a", "b"].map(String::from) { s.push('!'); print!("{}", s); }
    for (i, mut v) in vec![vec![1], vec![2]].into_iter().enumerate() { v.push(i as i32); print!("{:?}", v); }
    for n @ (a, _) in [(1, 2)] { print!("{:?}{}", n, a); }
    println!();
    let x = 9; for x in 0..x { if x == 8 { print!("{}", x); } } println!("{}", x);
    let mut fs: Vec<Box<dyn Fn() -> i32>> = vec![]; for i in 0..3 { fs.push(Box::new(move || i * i)); } println!("{:?}", fs.iter().map(|f| f()).collect::<Vec<_>>());
    let mut refs = vec![]; let data = [10, 20]; for d in &data { refs.push(d); } println!("{:?}", refs);
    let total: i32 = { let mut t = 0; for p in &ps { t += p.x; } t }; println!("{}", total); let u = for _ in 0..1 {}; println!("{:?}", u);
}

// === drops in loops
struct D(i32);
impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn mk(n: i32) -> Vec<D> { (0..n).map(D).collect() }
fn find(n: i32) -> Option<D> { for d in mk(5) { if d.0 == n { return Some(d); } } None }
fn main() {
    for d in mk(3) { if d.0 == 1 { continue; } print!("see {} ", d.0); }
    println!("|"); for d in &mk(2) { print!("ref {} ", d.0); }
    println!("|"); for d in mk(4) { if d.0 == 1 { break; } }
    println!("|"); let f = find(2); println!("found {}", f.as_ref().unwrap().0);
    for (a, _) in [(D(10), D(11))] { print!("body {} ", a.0); } println!("|");
    let mut v = mk(2); for d in v.iter_mut() { *d = D(d.0 + 20); } println!("|"); for d in v.drain(..1) { print!("drained {} ", d.0); } println!("|");
    for _ in mk(2) { print!("under "); } println!("|");
}

// === in async functions and streams
use std::collections::HashMap;
async fn f(n: u32) -> u32 { for _ in 0..n { tokio::task::yield_now().await; } n }
async fn find(v: &[u32], t: u32) -> Option<usize> { for (i, &x) in v.iter().enumerate() { if f(x).await == t { return Some(i); } } None }
#[tokio::main]
async fn main() {
    let mut t = 0; for i in 0..4 { if i == 2 { continue; } t += f(i).await; } println!("{} {:?} {:?}", t, find(&[1, 3, 5], 3).await, find(&[], 1).await);
    let m: HashMap<&str, u32> = [("a", 1), ("b", 2)].into(); let mut ks: Vec<_> = m.keys().collect(); ks.sort(); for k in ks { println!("{} {}", k, f(m[k]).await); }
    'o: for i in 0.. { for j in 0..3 { if f(i * j).await == 4 { println!("{} {}", i, j); break 'o; } } }
    let hs: Vec<_> = (0..3).map(|i| tokio::spawn(f(i))).collect(); for (i, h) in hs.into_iter().enumerate() { println!("{} {}", i, h.await.unwrap()); }
    for x in vec![String::from("x"), String::from("y")] { tokio::task::yield_now().await; print!("{} ", x); } println!();
}

// === what a for loop holds: the iterator's temporaries until the end, items dropped each turn, the rest after break
struct D(String); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0) } } fn d(s: impl ToString) -> D { D(s.to_string()) } struct It { n: u8, tag: &'static str } impl Iterator for It { type Item = D; fn next(&mut self) -> Option<D> { self.n += 1; (self.n < 4).then(|| d(format!("{}{}", self.tag, self.n))) } } impl Drop for It { fn drop(&mut self) { println!("drop it {}", self.tag) } } struct Src(D); impl Src { fn it(&self) -> It { It { n: 1, tag: "s" } } fn iter(&self) -> impl Iterator<Item = char> + '_ { self.0.0.chars() } }
fn main() { for x in (It { n: 0, tag: "a" }) { println!("{}", x.0); } println!("--"); for _ in (It { n: 1, tag: "b" }) { println!("body") } println!("--"); for x in (It { n: 0, tag: "c" }) { if x.0 == "c2" { println!("break"); break } } println!("--"); for x in Src(d("src")).it() { println!("{}", x.0); } println!("--"); for c in Src(d("xy")).iter() { print!("{} ", c) } println!("--"); let v = vec![d(1), d(2), d(3)]; for D(ref s) in &v { print!("{} ", s) } for x in v { if x.0 == "2" { println!("at 2"); let _moved = x; break } } println!("--"); for (i, x) in [d("p"), d("q")].into_iter().enumerate() { println!("{} {}", i, x.0); continue } let r = std::panic::catch_unwind(|| { for x in (It { n: 0, tag: "z" }) { let _y = d("y"); if x.0 == "z2" { panic!("in loop") } } }); println!("{}", r.is_err()); for _x in [d("e1"), d("e2")].iter() { println!("ref") } println!("end"); }

// === IntoIterator by value, reference, generic, for own types; labelled with values; patterns irrefutable of every kind
struct Grid { w: usize, d: Vec<u8> } struct Rows<'a>(&'a Grid, usize); impl<'a> Iterator for Rows<'a> { type Item = &'a [u8]; fn next(&mut self) -> Option<&'a [u8]> { let s = self.1 * self.0.w; self.1 += 1; self.0.d.get(s..s + self.0.w) } } impl<'a> IntoIterator for &'a Grid { type Item = &'a [u8]; type IntoIter = Rows<'a>; fn into_iter(self) -> Rows<'a> { Rows(self, 0) } } impl IntoIterator for Grid { type Item = u8; type IntoIter = std::vec::IntoIter<u8>; fn into_iter(self) -> Self::IntoIter { self.d.into_iter() } } impl<'a> IntoIterator for &'a mut Grid { type Item = &'a mut u8; type IntoIter = std::slice::IterMut<'a, u8>; fn into_iter(self) -> Self::IntoIter { self.d.iter_mut() } }
fn total<I>(it: I) -> i64 where I: IntoIterator, I::Item: Into<i64> { let mut t = 0; for x in it { t += x.into() } t } fn show<T>(t: T) -> String where T: IntoIterator, T::Item: std::fmt::Debug { let mut s = String::new(); for x in t { s += &format!("{:?},", x) } s } struct P { x: i32, y: (i32, [i32; 2]) } struct Count(u32); impl Iterator for Count { type Item = u32; fn next(&mut self) -> Option<u32> { self.0 = self.0.checked_sub(1)?; Some(self.0) } }
fn main() { let mut g = Grid { w: 2, d: vec![1, 2, 3, 4] }; for r in &g { print!("{:?} ", r) } for x in &mut g { *x *= 2 } for [a, b] in (&g).into_iter().map(|r| [r[0], r[1]]) { print!("{}:{} ", a, b) } let mut s = 0; for x in g { s += x } println!("{}", s); println!("{} {}", total([1u8, 2]), total(vec![1i32, -5])); println!("{} {}", show(&[Some(1)]), show("ab".chars().zip(1..))); for P { x, y: (_, [.., z]) } in [P { x: 1, y: (2, [3, 4]) }] { println!("{} {}", x, z) } for &(ref a, b) in &[(String::from("k"), 1)] { println!("{}{}", a, b) } for (i, (k, mut v)) in [("a", 1), ("b", 2)].into_iter().enumerate() { v += i; print!("{}{} ", k, v) } for _ in Count(2) {} for n in Count(3) { print!("{} ", n) } let mut it = Count(5); for x in it.by_ref() { if x == 3 { break } } println!("{:?}", it.next()); let found = 'o: { for i in 2.. { for j in 2..i { if i * j == 42 { break 'o (i, j) } } } (0, 0) }; println!("{:?}", found); 'a: for i in 0..3 { 'b: for j in 0..3 { if j == 1 { continue 'a } if i == 2 { break 'a } for _ in 0..9 { continue 'b } } } for c in ('a'..='e').rev().step_by(2) { print!("{}", c) } for i in (0..=255u8).rev().take(2) { print!(" {}", i) } for i in (i8::MIN..).take(2) { print!(" {}", i) } for () in [(); 2] { print!(" u") } println!(); for x in Some(3).into_iter().chain(None) { println!("{}", x) } for x in Ok::<_, ()>(4) { println!("{}", x) } for (a, b) in std::iter::zip([1, 2], "xy".chars()) { print!("{}{} ", a, b) } for w in [1, 2, 3].windows(2) { print!("{:?}", w) } println!(); for _i in 0..0 { unreachable!() } for f in [|x: i32| x + 1, |x| x * 2] { print!("{} ", f(5)) } for b in Box::new([1, 2]).iter() { print!("{} ", b) } for x in vec![1, 2].into_boxed_slice() { print!("{} ", x) } println!(); }

// === ranges: evaluated once, of every integer type, empty, at limits, mutated copies inside, types inferred from the body
fn lim(n: &mut i32) -> i32 { *n += 1; *n }
fn main() { let mut n = 2; for i in 0..lim(&mut n) { n += 10; print!("{}:{} ", i, n) } println!(); let mut end = 3; for i in 0..end { end -= 1; print!("{}/{} ", i, end) } println!(); for mut i in 0..3 { i *= 10; print!("{} ", i) } for i in 5..2 { print!("never {}", i) } for i in 3..=3 { print!("{} ", i) } for i in (1..=0).chain(7..8) { print!("{} ", i) } println!(); for i in 253u8..=255 { print!("{} ", i) } for i in i64::MAX - 1..=i64::MAX { print!("{} ", i) } for i in -2i128..1 { print!("{} ", i) } println!(); let mut v = Vec::new(); for i in 0..4 { v.push(i * 1u16) } println!("{:?}", v); let a = [10u8, 20, 30]; for i in 0..a.len() { print!("{} ", a[i] as usize + i) } for i in (0..10).step_by(4) { print!("{} ", i) } for i in (0..10).rev().skip(7) { print!("{} ", i) } for i in (0..3).map(|x| x * x).filter(|x| x % 2 == 0) { print!("{} ", i) } println!(); let r = 1..4; for i in r.clone() { print!("{} ", i) } println!("{:?} {}", r, r.len()); let mut r = 0..5; for i in &mut r { if i == 2 { break } } println!("{:?}", r); let mut ri = 0..=3; ri.next(); ri.next_back(); println!("{:?} {} {:?}", ri, ri.is_empty(), ri.clone().collect::<Vec<_>>()); for (i, c) in ('x'..).zip(0..2) { print!("{}{} ", i, c) } for x in 0..2 { for y in x..2 { print!("({},{})", x, y) } } println!(); let (lo, hi) = (3, 1); for i in lo.min(hi)..lo.max(hi) { print!("{} ", i) } println!("{}", (1..=5).fold(String::new(), |s, i| s + &i.to_string())); println!("{} {}", (1..=100).sum::<i32>(), (1u64..=20).product::<u64>()); println!("{:?} {:?} {:?}", (0..9).nth(4), (0..9).min_by_key(|x| (x - 5i32).abs()), (0..3).last()); }

// === the head is evaluated once; its temporaries live to the end of the loop, those of the body to the end of each turn
struct D(&'static str, Vec<i32>); impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
impl D { fn items(&self) -> std::slice::Iter<'_, i32> { self.1.iter() } fn take(&mut self) -> Vec<i32> { std::mem::take(&mut self.1) } }
fn d(n: &'static str) -> D { print!("+{n} "); D(n, vec![1, 2]) }
fn main() {
    for x in d("head").items() { print!("{x}{} ", d("body").1.len()); } println!();
    for x in d("a").take() { let _k = d("k"); if x == 1 { continue } print!("{x} "); break; } println!();
    for x in { let t = d("blk"); t.1.clone() } { print!("{x} "); } println!(); for D(n, _) in [d("x"), d("y"), d("z")] { print!("({n}) "); if n == "y" { break } } println!();
    for (i, t) in vec![d("p"), d("q")].into_iter().enumerate() { print!("{i}{} ", t.0); } println!(); for x in match d("m").items().next() { Some(&n) => 0..n, None => 0..0 } { print!("{x} "); } println!();
    for _ in vec![d("u"), d("v")] { print!("_ "); } println!(); for ref t in [d("r")] { print!("{} ", t.0); } println!();
}

// === patterns in the head: tuples, structs, slices, references, or-patterns that always match, bindings, nested, muts
#[derive(Clone)] struct P { x: i32, y: Option<(u8, char)> } enum One { Only { a: i32, b: [u8; 2] } }
fn main() {
    let ps = [P { x: 1, y: Some((2, 'a')) }, P { x: 3, y: None }]; for P { x, y } in &ps { print!("{x}{y:?} "); } for &P { x, .. } in ps.iter() { print!("{x} "); } for P { y, x: ref n } in ps.clone() { print!("{n}{} ", y.is_some()); } println!();
    for One::Only { a, b: [p, q] } in [One::Only { a: 1, b: [2, 3] }] { print!("{a}{p}{q} "); } for (i, &(a, ref b)) in [(1, "x".to_string()), (2, "y".to_string())].iter().enumerate() { print!("{i}{a}{b} "); } for [a, .., z] in [[1, 2, 3], [4, 5, 6]] { print!("{a}{z} "); } println!();
    for (Ok(n) | Err(n)) in [Ok(1), Err(2)] { print!("{n} "); } for all @ (a, b) in [(1, 2), (3, 4)] { print!("{all:?}{} ", a + b); } for mut n in 0..3 { n *= 10; print!("{n} "); } for () in [(); 2] { print!("unit "); } println!();
    let mut v = vec![(1, [2, 3]), (4, [5, 6])]; for (a, [_, b]) in &mut v { *a += *b; *b = 0; } for &mut (ref mut a, _) in v.iter_mut() { *a += 1; } println!("{v:?}"); for (k, (a, b)) in [("k", (1, 2.5))] { println!("{k}{a}{b}"); } for (_, ((x,),)) in [((), (('c',),))] { println!("{x}"); }
}

// === what can be looped over: own IntoIterator by value and references, generics, dyn, impl, Option, Result, ranges of all kinds
use std::collections::*;
struct Bag<T>(Vec<T>); impl<T> IntoIterator for Bag<T> { type Item = T; type IntoIter = std::iter::Rev<std::vec::IntoIter<T>>; fn into_iter(self) -> Self::IntoIter { self.0.into_iter().rev() } } impl<'a, T> IntoIterator for &'a Bag<T> { type Item = (usize, &'a T); type IntoIter = std::iter::Enumerate<std::slice::Iter<'a, T>>; fn into_iter(self) -> Self::IntoIter { self.0.iter().enumerate() } } impl<'a, T> IntoIterator for &'a mut Bag<T> { type Item = &'a mut T; type IntoIter = std::slice::IterMut<'a, T>; fn into_iter(self) -> Self::IntoIter { self.0.iter_mut() } }
fn total<'a, I>(it: &'a I) -> i32 where &'a I: IntoIterator<Item = (usize, &'a i32)> { let mut t = 0; for (i, x) in it { t += i as i32 * x; } t } fn show(it: &mut dyn Iterator<Item = char>) -> String { let mut s = String::new(); for c in it { s.insert(0, c); } s } fn odd(n: u32) -> impl Iterator<Item = u32> + DoubleEndedIterator { (1..n).step_by(2).filter(|x| x % 3 != 0) } fn each<I: IntoIterator>(i: I) -> usize { let mut n = 0; for _ in i { n += 1; } n }
fn main() { let mut b = Bag(vec![1, 2, 3]); for x in &mut b { *x *= 2; } println!("{}", total(&b)); for x in b { print!("{x} "); } println!("{}", show(&mut "abc".chars())); for n in odd(12).rev() { print!("{n} "); } for x in Some(5) { print!("{x} "); } for x in "7".parse::<i32>() { print!("{x} "); } for x in &Some("r") { print!("{x} "); } for x in Err::<i32, _>("no") { print!("{x}"); } println!(); for c in 'x'..='z' { print!("{c}"); } for i in (0..10).rev().step_by(4) { print!(" {i}"); } for i in 5..2 { print!("never{i}"); } for i in 250u8..=255 { print!(" {i}"); } for i in -2i64..0 { print!(" {i}"); } println!(); println!("{} {} {}", each(BTreeSet::from([2, 1])), each(&HashMap::from([(1, 2)])), each("a b c".split(' '))); for (k, v) in &mut BTreeMap::from([("a", 1), ("b", 2)]) { *v += k.len(); print!("{k}{v} "); } for x in BinaryHeap::from([1, 3, 2]).into_sorted_vec() { print!("{x} "); } println!(); }

// === labels: continue and break of outer loops from ifs, matches, closures' neighbours, nested blocks, with values of loop around
fn main() {
    'rows: for (y, row) in ["ab.", "c#d", "#"].iter().enumerate() { for (x, c) in row.chars().enumerate() { match c { '.' => continue 'rows, '#' if y > 1 => break 'rows, '#' => continue, _ => print!("{c}{x}{y} ") } } println!("row"); } println!("end");
    let found = 'outer: loop { for a in 1.. { for b in a..a * 2 { let c2 = a * a + b * b; let c = (c2 as f64).sqrt() as i32; if c * c == c2 && a + b + c > 20 { break 'outer (a, b, c) } } } }; println!("{found:?}"); let r = 'b: { for i in 0..5 { if i == 3 { break 'b Some(i) } } None }; println!("{r:?}");
    let mut log = vec![]; 'a: for i in 0..4 { 'b: for j in 0..4 { if j == 2 { continue 'a } if i == 3 { break 'a } 'c: { if i == j { break 'c } if i > j { continue 'b } log.push((i, j)); } log.push((9, j)); } } println!("{log:?}"); 'x: for i in 0..2 { 'x: for j in 0..2 { if j == 1 { break 'x } print!("{i}{j} "); } } println!(); let v: Vec<i32> = 'v: { let mut v = vec![]; for i in 0.. { if v.len() == 3 { break 'v v } v.push(i); } unreachable!() }; println!("{v:?}");
}

// === mutation while looping: by index, of a copy, of the source after, drain, retain; iterators kept and continued
fn main() {
    let mut v = vec![1, 2, 3]; for i in 0..v.len() { let x = v[i]; v.push(x * 10); } println!("{v:?}"); for x in v.clone() { if x > 9 { v.retain(|&y| y != x) } } println!("{v:?}"); let mut it = v.iter(); for x in it.by_ref() { if *x == 2 { break } } println!("{:?}", it.next()); let mut n = 3; for i in 0..n { n += i; } println!("{n}"); let mut r = 0..10; for i in &mut r { if i == 3 { break } } println!("{r:?} {}", r.len());
    let mut g = vec![vec![0; 3]; 2]; for (y, row) in g.iter_mut().enumerate() { for (x, c) in row.iter_mut().enumerate() { *c = x * 10 + y; } } println!("{g:?}"); for x in g.drain(..1).flatten() { print!("{x} "); } println!("{}", g.len()); let mut s = String::new(); for (i, c) in "héy".char_indices() { s.extend([c, (b'0' + i as u8) as char]); } println!("{s}"); let mut a = [[1, 2], [3, 4]]; for r in a.iter_mut() { r.swap(0, 1); } for c in a.iter_mut().flat_map(|r| r.iter_mut()) { *c -= 1; } println!("{a:?}"); let mut q = std::collections::VecDeque::from([1]); while let Some(x) = q.pop_front() { for y in [x * 2, x * 3].into_iter().filter(|y| *y < 20) { q.push_back(y); } print!("{x} "); } println!(); let mut p = v.iter().peekable(); for _ in 0..9 { if p.next_if(|x| **x < 3).is_none() { break } } println!("{:?}", p.peek());
}

// === own iterators: state machines, infinite ones with take, chained, with side effects, size hints, fused, by hand desugared
struct Fib(u64, u64); impl Iterator for Fib { type Item = u64; fn next(&mut self) -> Option<u64> { let r = self.0; *self = Fib(self.1, self.0 + self.1); Some(r) } } struct Flick(u8); impl Iterator for Flick { type Item = u8; fn next(&mut self) -> Option<u8> { self.0 += 1; (self.0 % 3 != 0).then_some(self.0) } fn size_hint(&self) -> (usize, Option<usize>) { print!("hint "); (0, None) } }
fn main() { for (i, f) in Fib(0, 1).skip(3).step_by(2).take_while(|&x| x < 100).enumerate() { print!("{i}:{f} "); } println!(); let mut k = Flick(0); for x in &mut k { print!("{x} "); } print!("| "); for x in k.by_ref().fuse().take(5) { print!("{x} "); } println!("{}", k.0); let mut n = 0; for x in std::iter::from_fn(|| { n += 1; if n < 4 { Some(n * n) } else { None } }).chain(std::iter::once(-1)).inspect(|x| print!("<{x}> ")) { print!("{x} "); } println!(); for (a, b) in std::iter::successors(Some(1u32), |x| x.checked_mul(10)).zip("abc".chars()) { print!("{a}{b} "); } println!(); { let mut it = IntoIterator::into_iter([1, 2, 3]); loop { match Iterator::next(&mut it) { None => break, Some(x) => { let x = x * 2; print!("{x} ") } } } } let v: Vec<u8> = Flick(3).collect(); println!("{v:?}"); for w in [1, 2, 3, 4].windows(2).map(|w| w[1] - w[0]).scan(0, |s, x| { *s += x; Some(*s) }).cycle().take(7) { print!("{w} "); } println!(); }

// === macros and attributes with loops, loops as last expressions, in consts by while, in closures, unit values
macro_rules! each { ($p:pat in $($e:expr),+ => $b:block) => { $( for $p in $e $b )+ }; } macro_rules! nested { ($v:ident in $e:expr; $($rest:tt)+) => { for $v in $e { nested!($($rest)+) } }; (do $b:block) => { $b }; } macro_rules! unroll { ($($i:literal)*; |$v:ident| $b:expr) => { $( { let $v = $i; $b; } )* }; }
const SUM: u32 = { let mut s = 0; let mut i = 0; while i < 5 { i += 1; if i == 3 { continue } s += i; } s };
fn last() { for _ in 0..0 {} } fn unit() -> ((), ()) { (for i in 0..2 { print!("{i}") }, last()) }
fn main() { each!((i, c) in "ab".chars().enumerate(), vec![(7, 'z')] => { print!("{i}{c} "); }); let mut n = 0; nested!(a in 0..3; b in a..3; c in [1, 10]; do { n += a * b * c; }); println!("{n} {SUM}"); unroll!(1 2 3; |x| print!("{x} ")); println!("{:?}", unit()); #[allow(unused_variables)] for i in 0..1 { #![allow(unused_mut)] let mut z = 1; } let f = |k: usize| for i in 0..k { print!("f{i} ") }; f(2); let x = { for i in 0..1 { print!("blk{i} ") } 5 }; println!("{x}"); if true { for _ in 0..1 { print!("if ") } } else { last() } match x { 5 => for i in x..x + 2 { print!("{i} ") }, _ => () } let t = for _ in 0..1 { if x == 5 { break } }; println!("{t:?}"); for i in 0..3 { if let 1 = i { continue } else if i == 2 { print!("two ") } } let _ = loop { for i in 0.. { if i > 2 { break } } break }; println!(); }

// === returns, ?, panics and never from inside loops; what was not looped over is dropped
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
fn ret(n: u8) -> Option<u8> { for d in [D(1), D(2), D(3)] { if d.0 == n { return Some(d.0 * 10) } } None } fn q(v: Vec<&str>) -> Result<i32, std::num::ParseIntError> { let mut t = 0; for s in v { let _d = D(s.len() as u8 + 20); t += s.parse::<i32>()?; } Ok(t) } fn never() -> ! { for i in 0.. { if i > 3 { panic!("at {i}") } } unreachable!() }
fn main() { println!("{:?}", ret(2)); println!("{:?}", ret(9)); println!("{:?}", q(vec!["1", "22"])); println!("{:?}", q(vec!["1", "x", "3"]).is_err()); println!("{}", std::panic::catch_unwind(|| { for d in vec![D(5), D(6), D(7)] { let _e = D(d.0 + 10); if d.0 == 6 { panic!("six") } } }).is_err()); println!("{}", std::panic::catch_unwind(|| never()).is_err()); let mut it = vec![D(30), D(31), D(32)].into_iter(); for d in it.by_ref() { print!("got{} ", d.0); break; } print!("| "); drop(it); println!(); let r: Vec<_> = (0..4).map(|i| { for j in i.. { if j % 3 == 0 { return j } } 0 }).collect(); println!("{r:?}"); }

// === async loops: awaits in head and body, drops across awaits, early exit, streams by next, spawned per turn, cancelled
use tokio::{task::{yield_now, JoinSet}, time::{sleep, timeout, Duration, Instant}};
struct D(u32); impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } } async fn items(n: u32) -> Vec<D> { yield_now().await; (0..n).map(D).collect() }
async fn ticks(n: u64) -> u32 { let mut t = 0; for i in 0..n { let _g = D(100 + i as u32); sleep(Duration::from_millis(10 * i)).await; t += 1; if t == 9 { break } } t }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { for d in items(3).await { yield_now().await; print!("{} ", d.0); if d.0 == 1 { break } } println!(); let mut hs = vec![]; for i in 0..3u64 { hs.push(tokio::spawn(async move { for j in 0..i { sleep(Duration::from_millis(5 - j)).await } i })); } for h in hs { print!("{} ", h.await.unwrap()); } println!(); println!("{}", ticks(2).await); println!("{:?}", timeout(Duration::from_millis(25), ticks(5)).await.is_err()); let mut set = JoinSet::new(); for i in [3u64, 1, 2] { set.spawn(async move { sleep(Duration::from_millis(i)).await; i }); } while let Some(r) = set.join_next().await { for _ in 0..r.unwrap() { print!("*"); } print!(" "); } println!(); let t = Instant::now(); 'o: for a in 1.. { for b in [a, a * 2] { sleep(Duration::from_millis(b)).await; if b > 5 { break 'o } } } println!("{:?}", t.elapsed()); }

// === shadowing and captures: the variable is new each turn, closures keep theirs, names of the head are not those of the body
fn main() { let words = ["a", "b"]; let mut fs: Vec<Box<dyn Fn() -> String + '_>> = vec![]; for (i, w) in words.iter().enumerate() { let n = i * 2; fs.push(Box::new(move || format!("{w}{n}"))); fs.push(Box::new(move || w.repeat(i + 1))); } println!("{:?}", fs.iter().map(|f| f()).collect::<Vec<_>>()); let x = vec![1, 2]; for x in x { let x = x + 1; let x = format!("<{x}>"); print!("{x} "); } let i = 5; for i in i..i + 2 { for i in 0..i - 4 { print!("{i} "); } print!("{i} "); } println!("{i}"); let mut c = 0; for _ in 0..3 { let mut inc = || { c += 2; c }; inc(); } println!("{c}"); let mut acc = String::new(); for c in "xyz".chars() { let mut add = |s: &str| acc.push_str(s); add(&c.to_string()); add("-"); } println!("{acc}"); let v = &mut vec![3, 4]; for v in v.iter_mut() { *v += 1; } for v in &*v { print!("{v} "); } println!("{v:?}"); let k; for n in 1.. { if n * n > 50 { k = n; println!("{k}"); break } } }

// === loops over things that hold borrows and over themselves: nested data, cells, Rc, recursion, maps of vectors
use std::{cell::{Cell, RefCell}, collections::BTreeMap, rc::Rc};
struct Node { name: String, kids: RefCell<Vec<Rc<Node>>>, seen: Cell<u32> } fn walk(n: &Rc<Node>, depth: usize, out: &mut Vec<String>) { n.seen.set(n.seen.get() + 1); out.push(format!("{}{}", "-".repeat(depth), n.name)); for k in n.kids.borrow().iter() { walk(k, depth + 1, out); } } fn node(name: &str, kids: Vec<Rc<Node>>) -> Rc<Node> { Rc::new(Node { name: name.into(), kids: RefCell::new(kids), seen: Cell::default() }) }
fn main() { let shared = node("s", vec![]); let root = node("r", vec![node("a", vec![shared.clone()]), shared.clone()]); let mut out = vec![]; walk(&root, 0, &mut out); println!("{out:?} {} {}", shared.seen.get(), Rc::strong_count(&shared)); for k in root.kids.borrow_mut().drain(..) { for s in k.kids.take() { print!("{} ", s.name); } } println!("{}", Rc::strong_count(&shared)); let mut m: BTreeMap<&str, Vec<u32>> = BTreeMap::new(); for (i, w) in "x y x z y x".split(' ').enumerate() { m.entry(w).or_default().push(i as u32); } for (k, v) in &m { for (a, b) in v.iter().zip(&v[1..]) { print!("{k}{} ", b - a); } } println!(); for v in m.values_mut() { v.reverse(); } for (k, v) in m { println!("{k} {v:?}"); } let cells = [Cell::new(1), Cell::new(2)]; for c in &cells { for d in &cells { d.set(d.get() + c.get()); } } println!("{cells:?}"); for r in [Ok("a"), Err(1), Ok("b")].into_iter().flatten() { print!("{r} "); } for x in [[1, 2], [3, 4]].concat().chunks(3).map(<[i32]>::to_vec) { print!("{x:?} "); } println!(); }

// === big loops keep their arithmetic: overflow of counters, inclusive ends at the maximum, steps past the end, wide integers
fn main() { let mut n = 0u64; for i in 0..100_000u64 { n = n.wrapping_mul(6364136223846793005).wrapping_add(i); } println!("{n}"); let mut c = 0; for _ in (u8::MIN..=u8::MAX).chain(0..=0) { c += 1; } println!("{c}"); for i in (i32::MAX - 2)..=i32::MAX { print!("{i} "); } for i in (0..=10).step_by(4) { print!("{i} "); } for i in (u64::MAX - 1)..=u64::MAX { print!("{i} "); } println!(); for i in (i128::MIN..).take(2) { print!("{i} "); } for i in (0..u128::MAX).rev().step_by(1 << 20).take(2) { print!("{i} "); } println!(); let r = std::panic::catch_unwind(|| { let mut last = 0; for i in 250u8.. { last = i; } last }); println!("{:?}", r.is_err()); let mut s = 0i64; for (i, x) in (-3..=3).zip((0..7).rev()) { s += i * x; } println!("{s}"); println!("{:?} {:?}", (0..10).step_by(3).size_hint(), (5..=4).is_empty()); let mut primes = vec![]; let mut sieve = vec![true; 60]; for i in 2..60 { if !sieve[i] { continue } primes.push(i); for j in (i * i..60).step_by(i) { sieve[j] = false; } } println!("{primes:?}"); }
