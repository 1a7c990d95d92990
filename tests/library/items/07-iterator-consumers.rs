// What iterators are asked for in the end.
// === Iterator::collect
use std::collections::*;
fn main() {
    let v: Vec<_> = (0..3).collect();
    let b: Box<[i32]> = v.iter().copied().collect();
    let d: VecDeque<_> = v.iter().rev().collect();
    let l: LinkedList<_> = "ab".chars().collect();
    let s: BTreeSet<_> = [3, 1, 3].into_iter().collect();
    let m: BTreeMap<_, _> = [("b", 1), ("a", 2), ("b", 3)].into_iter().collect();
    println!("{v:?} {b:?} {d:?} {l:?} {s:?} {m:?} {:?}", [5, 9].iter().collect::<BinaryHeap<_>>().into_sorted_vec());
    let u: () = vec![(), ()].into_iter().collect();
    let rc: std::rc::Rc<[u8]> = (1..3).collect();
    println!("{u:?} {rc:?}");
}
// === [collect -> Vec]
fn main() {
    let mut n = 0;
    let v: Vec<Result<i32, String>> = ["1", "x"].iter().map(|s| s.parse::<i32>().map_err(|e| e.to_string())).collect();
    let r: Result<Vec<i32>, String> = v.iter().cloned().inspect(|_| n += 1).collect();
    println!("{v:?} {r:?} {n}");
    let o: Option<Vec<i32>> = [Some(1), None, Some(2)].into_iter().collect();
    let e: Result<Vec<()>, ()> = std::iter::empty().collect();
    println!("{o:?} {e:?} {:?}", (0..5).collect::<Vec<u8>>().capacity());
}
// === Iterator::sum
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{} {} {} {}", (1..=100).sum::<i32>(), [0u8; 0].iter().sum::<u8>(), [1.5, 2.5].iter().sum::<f64>(), [2u64, 3].into_iter().sum::<u64>());
    println!("{:?} {:?}", [Some(1), None].into_iter().sum::<Option<i32>>(), ["1", "2"].iter().map(|s| s.parse::<i32>()).sum::<Result<i32, _>>());
    println!("{} {:?}", msg(|| [200u8, 100].iter().sum::<u8>()), [0.1f32; 10].iter().sum::<f32>());
    println!("{:?}", std::iter::empty::<f64>().sum::<f64>().is_sign_negative());
}
// === Iterator::product
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{} {} {} {}", (1..=5).product::<i32>(), (1..1).product::<u8>(), [0.5, 4.0].iter().product::<f64>(), msg(|| (1..=6).product::<u8>()));
    println!("{:?} {}", [Some(2), Some(3)].into_iter().product::<Option<u32>>(), (1..=20u128).product::<u128>());
}
// === Iterator::fold
fn main() {
    println!("{} {:?} {}", (1..4).fold(String::from("0"), |s, x| format!("({s}+{x})")), [0; 0].iter().fold(7, |a, b: &i32| a + b), (1..4).rfold(0, |a, x| a * 10 + x));
    println!("{:?} {:?}", (1..5).reduce(|a, b| a * b), std::iter::empty::<i32>().reduce(|a, _| a));
    println!("{:?} {:?}", [1, 2, 300].iter().try_fold(0u8, |a, x| a.checked_add(u8::try_from(*x).ok()?)), (0..3).try_fold(0, |a, x| if x < 9 { Ok(a + x) } else { Err(x) }));
}
// === Iterator::all
fn main() {
    let mut it = [2, 4, 5, 6].iter();
    println!("{} {:?} {}", it.all(|x| x % 2 == 0), it.next(), [0; 0].iter().all(|_| false));
}
// === Iterator::any
fn main() {
    let mut it = [1, 3, 4, 5].iter();
    println!("{} {:?} {} {}", it.any(|x| x % 2 == 0), it.next(), [0; 0].iter().any(|_| true), "a1".chars().any(char::is_numeric));
}
// === Iterator::nth
fn main() {
    let mut it = (0..10).into_iter();
    println!("{:?} {:?} {:?} {:?}", it.nth(0), it.nth(2), it.nth_back(1), it.nth(9));
    println!("{:?} {:?} {:?}", it.next(), "añb".chars().nth(1), vec![1, 2].into_iter().nth(5));
}
// === Iterator::count
fn main() {
    println!("{} {} {} {}", "añb".chars().count(), (0..7).step_by(2).count(), "a,b,".split(',').count(), [(); 3].iter().count());
    let mut seen = 0;
    println!("{} {}", (0..4).map(|x| { seen += 1; x }).count(), seen);
}
// === Iterator::for_each
fn main() {
    let mut v = vec![];
    (0..3).rev().for_each(|x| v.push(x));
    v.iter_mut().for_each(|x| *x += 1);
    (1..).take_while(|x| *x < 3).chain(7..8).for_each(|x| print!("{x} "));
    println!("{v:?} {:?}", (1..5).try_for_each(|x| if x == 3 { Err(x) } else { Ok(()) }));
}
// === Iterator::find
fn main() {
    let mut it = [1, 5, 8, 9].iter();
    println!("{:?} {:?} {:?} {:?}", it.find(|x| **x > 4), it.next(), it.find(|x| **x > 100), it.next());
    println!("{:?} {:?}", "abc".chars().rev().find(|c| *c < 'c'), ["x", "yy"].iter().rfind(|s| s.len() == 1));
}
// === Iterator::position
fn main() {
    let v = [1, 2, 3, 2];
    let mut it = v.iter();
    println!("{:?} {:?} {:?} {:?}", it.position(|x| *x == 2), it.position(|x| *x == 2), it.position(|_| true), v.iter().rposition(|x| *x == 1));
}
// === Iterator::max
#[derive(Debug, Clone, Copy)]
struct K(i32, &'static str);
fn main() {
    let ks = [K(1, "a"), K(2, "b"), K(2, "c"), K(1, "d")];
    println!("{:?} {:?}", ks.iter().max_by_key(|k| k.0), ks.iter().min_by_key(|k| k.0));
    println!("{:?} {:?} {:?}", [3, 9, 9].iter().max(), [0; 0].iter().max(), ["b", "a"].iter().min());
    println!("{:?} {:?}", [1.5, f64::NAN, 0.5].iter().copied().fold(f64::NAN, f64::max), [1.5, -2.0].iter().map(|x: &f64| *x).max_by(|a, b| a.total_cmp(b)));
    println!("{:?}", ["aa", "b", "cc"].iter().max_by(|a, b| a.len().cmp(&b.len())));
}
// === Iterator::cmp, eq, lt and their like
fn main() {
    println!("{:?} {:?} {} {}", [1, 2].iter().cmp(&[1, 3]), [1.0].iter().partial_cmp(&[f64::NAN]), (0..3).eq([0, 1, 2]), "a".chars().lt("ab".chars()));
    println!("{} {} {}", [1, 2].iter().ne(&[1]), (0..0).ge(0..0), [1, 2, 2].iter().is_sorted());
}
// === Iterator::partition, unzip, min_max
fn main() {
    let (e, o): (Vec<i32>, Vec<i32>) = (0..6).partition(|x| x % 2 == 0);
    println!("{e:?} {o:?} {:?}", (0..3).map(|x| (x, x * x)).unzip::<i32, i32, Vec<_>, std::collections::BTreeSet<_>>());
    println!("{:?} {:?}", (1..4).last(), std::iter::empty::<u8>().last());
}
// === Extend::extend
fn main() {
    let mut v = vec![1];
    v.extend([2, 3]); v.extend(&[4]); v.extend(Some(5)); v.extend((6..8).rev());
    let mut s = String::from("a");
    s.extend(["b", "c"]); s.extend(['d', 'e']); s.extend(vec![String::from("f")]); s.extend(&['g']);
    let mut m = std::collections::BTreeMap::from([(1, 'a')]);
    m.extend([(2, 'b'), (1, 'z')]);
    let mut t: (Vec<i32>, Vec<char>) = Default::default();
    t.extend([(1, 'x'), (2, 'y')]);
    println!("{v:?} {s} {m:?} {t:?}");
}
// === IntoIterator::into_iter
struct Pair(i32, i32);
impl IntoIterator for Pair {
    type Item = i32;
    type IntoIter = std::array::IntoIter<i32, 2>;
    fn into_iter(self) -> Self::IntoIter { [self.0, self.1].into_iter() }
}
impl<'a> IntoIterator for &'a Pair {
    type Item = &'a i32;
    type IntoIter = std::vec::IntoIter<&'a i32>;
    fn into_iter(self) -> Self::IntoIter { vec![&self.1, &self.0].into_iter() }
}
fn all(i: impl IntoIterator<Item = i32>) -> Vec<i32> { i.into_iter().collect() }
fn main() {
    let p = Pair(1, 2);
    for x in &p { print!("{x} "); }
    println!("{:?} {:?} {:?} {:?}", all(p), all(Some(3)), all(4..6), all([7].map(|x| x)));
    for x in Ok::<i32, ()>(9) { println!("{x}"); }
}
// === [iter::Enumerate: IntoIterator] and other adapters in for
fn main() {
    for (i, x) in [5, 6].iter().enumerate() { print!("{i}:{x} "); }
    for (a, b) in [1, 2].iter().zip("xy".chars()) { print!("{a}{b} "); }
    for x in (0..7).rev().step_by(3) { print!("{x} "); }
    for x in (0..).take(2).map(|x| x * 2).skip(1) { print!("{x} "); }
    'outer: for (i, c) in "abc".chars().rev().enumerate() { for j in 0..3 { if j == i { continue 'outer; } print!("{c}{j} "); } }
    println!();
}
// === [Iterator::sum -> int] and [Iterator::sum -> float]
fn main() {
    let v: Vec<f32> = vec![0.1, 0.2, 0.3];
    let mean = v.iter().sum::<f32>() / v.len() as f32;
    let var: f32 = v.iter().map(|x| (x - mean).powi(2)).sum::<f32>() / 3.0;
    println!("{mean} {var:.5} {}", v.iter().map(|x| *x as f64).sum::<f64>());
    let total: i64 = [i32::MAX, 1].iter().map(|x| i64::from(*x)).sum();
    println!("{total} {}", [&1, &2].into_iter().sum::<i32>());
}
