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
