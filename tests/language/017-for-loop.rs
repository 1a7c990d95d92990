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
