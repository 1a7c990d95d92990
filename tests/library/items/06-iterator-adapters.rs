// Adapters of iterators.
// === Iterator::next
struct Twice(u8);
impl Iterator for Twice {
    type Item = u8;
    fn next(&mut self) -> Option<u8> { self.0 += 1; if self.0 % 3 == 0 { None } else { Some(self.0) } }
}
fn main() {
    let mut t = Twice(0);
    println!("{:?} {:?} {:?} {:?} {:?}", t.next(), t.next(), t.next(), t.next(), t.size_hint());
    let mut f = Twice(0).fuse();
    println!("{:?} {:?} {:?} {:?}", f.next(), f.next(), f.next(), f.next());
    while let Some(x) = t.next() { print!("{x} "); }
    println!("{:?}", Iterator::next(&mut [1].iter()));
}
// === Iterator::map
fn main() {
    let mut n = 0;
    let m = [1, 2, 3].iter().map(|x| { n += 1; x * 10 });
    drop(m);
    print!("{n} ");
    let mut it = (0..4).map(|x| { print!("[{x}]"); x * x });
    println!("{:?} {:?} {:?} {:?}", it.next_back(), it.next(), it.len(), it.nth(1));
    println!("{:?} {:?}", ["1", "x"].map(str::parse::<i32>).map(|r| r.is_ok()), (1..=3).map(Some).collect::<Option<Vec<_>>>());
}
// === Iterator::enumerate
fn main() {
    let mut e = ["a", "b", "c", "d"].iter().enumerate();
    println!("{:?} {:?} {:?} {:?} {:?}", e.next_back(), e.nth(1), e.next(), e.next(), e.len());
    for (i, (j, c)) in "xy".char_indices().enumerate() { print!("{i}{j}{c} "); }
    println!("{:?}", (5..8).enumerate().skip(1).map(|(i, x)| i * x).collect::<Vec<_>>());
}
// === Iterator::filter
fn main() {
    let mut f = (1..10).filter(|x| x % 3 == 0);
    println!("{:?} {:?} {:?} {}", f.size_hint(), f.next(), f.next_back(), f.count());
    println!("{:?}", ["a", "", "b"].iter().filter(|s| !s.is_empty()).rev().collect::<Vec<_>>());
    let v: Vec<i32> = vec![Some(1), None].into_iter().filter(Option::is_some).flatten().collect();
    println!("{v:?}");
}
// === Iterator::zip
fn main() {
    let a = [1, 2, 3];
    let mut z = a.iter().zip("ab".chars());
    println!("{:?} {:?} {:?} {:?}", z.size_hint(), z.next(), z.last(), a.iter().zip(a.iter().skip(1)).map(|(x, y)| x * y).sum::<i32>());
    println!("{:?} {:?}", (0..3).zip(5..).count(), a.iter().zip([4, 5, 6]).rev().collect::<Vec<_>>());
    let (l, r): (Vec<i32>, Vec<char>) = vec![(1, 'a'), (2, 'b')].into_iter().unzip();
    println!("{l:?} {r:?} {:?}", std::iter::zip([1], [2]).next());
}
// === Iterator::rev
fn main() {
    println!("{:?} {:?}", (0..5).rev().step_by(2).collect::<Vec<_>>(), "añb".chars().rev().rev().collect::<String>());
    let mut r = [1, 2, 3, 4].iter().rev();
    println!("{:?} {:?} {:?} {:?}", r.next(), r.next_back(), r.nth(1), r.next());
    println!("{:?}", [1, 2].iter().chain(&[3]).rev().position(|x| *x == 1));
}
// === Iterator::take
fn main() {
    let mut n = 0;
    let v: Vec<i32> = std::iter::repeat_with(|| { n += 1; n }).take(3).collect();
    println!("{v:?} {n} {:?} {:?}", (0..).take(4).sum::<i32>(), [1, 2].iter().take(9).len());
    println!("{:?} {:?}", (0..9).take(3).rev().collect::<Vec<_>>(), (0..9).take(0).next());
}
// === Iterator::skip
fn main() {
    let mut s = (0..6).skip(2);
    println!("{:?} {:?} {:?} {:?}", s.len(), s.next_back(), s.next(), s.nth(1));
    println!("{:?} {:?} {:?}", [1].iter().skip(5).next(), (0..10).skip(3).step_by(3).collect::<Vec<_>>(), (0..4).skip(1).rev().last());
}
// === Iterator::step_by
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{:?} {:?} {:?}", (0..10).step_by(4).collect::<Vec<_>>(), (0..10).step_by(3).rev().collect::<Vec<_>>(), (0..10).step_by(3).len());
    println!("{:?} {:?} {}", (1..=1).step_by(9).collect::<Vec<_>>(), (250u8..).step_by(3).take(2).collect::<Vec<_>>(), msg(|| (0..1).step_by(0)));
    let mut it = [1, 2, 3, 4, 5].iter().step_by(2);
    println!("{:?} {:?} {:?}", it.next(), it.size_hint(), it.nth(1));
}
// === Iterator::chain
fn main() {
    let mut c = [1, 2].iter().chain(&[3]);
    println!("{:?} {:?} {:?}", c.size_hint(), c.next_back(), c.next_back());
    println!("{:?} {:?} {:?}", c.next(), c.next(), (0..2).chain(5..7).chain(None).chain(Some(9)).collect::<Vec<_>>());
    println!("{} {:?}", "ab".chars().chain("cd".chars()).rev().collect::<String>(), (0..3).chain(3..6).nth(4));
}
// === Iterator::flat_map
fn main() {
    let mut f = (1..4).flat_map(|n| 0..n);
    println!("{:?} {:?} {:?} {:?}", f.next(), f.next_back(), f.size_hint(), f.collect::<Vec<_>>());
    println!("{:?} {:?}", ["a b", "c"].iter().flat_map(|s| s.split(' ')).rev().collect::<Vec<_>>(), vec![Some(1), None, Some(3)].into_iter().flatten().sum::<i32>());
    println!("{:?}", [[1, 2], [3, 4]].concat().iter().flat_map(|x| vec![*x; (*x % 3) as usize]).collect::<Vec<_>>());
}
// === Iterator::filter_map
fn main() {
    println!("{:?}", ["1", "x", "3"].iter().filter_map(|s| s.parse::<i32>().ok()).collect::<Vec<_>>());
    let mut it = (0..10).filter_map(|x| if x % 4 == 0 { Some(x * x) } else { None });
    println!("{:?} {:?} {:?}", it.next_back(), it.size_hint(), it.collect::<Vec<_>>());
    println!("{:?}", ["a", "2"].iter().find_map(|s| s.parse::<u8>().ok()));
}
// === Iterator::cloned
fn main() {
    let v = vec![String::from("a"), String::from("b")];
    let mut c = v.iter().cloned();
    println!("{:?} {:?} {:?}", c.len(), c.next_back(), v);
    println!("{:?} {:?}", [1, 2].iter().copied().rev().collect::<Vec<_>>(), Some(&5).cloned());
}
// === Iterator::take_while, skip_while, map_while, scan
fn main() {
    let mut it = [1, 2, 9, 3].iter();
    println!("{:?} {:?}", it.by_ref().take_while(|x| **x < 5).collect::<Vec<_>>(), it.next());
    println!("{:?} {:?}", [1, 9, 1].iter().skip_while(|x| **x < 5).collect::<Vec<_>>(), ["1", "x", "2"].iter().map_while(|s| s.parse::<i32>().ok()).collect::<Vec<_>>());
    println!("{:?}", (1..).scan(1, |acc, x| { *acc *= x; if *acc > 100 { None } else { Some(*acc) } }).collect::<Vec<_>>());
}
// === how many are left at most
fn main() {
    let v = [1, 2, 3];
    println!("{:?} {:?}", v.iter().skip_while(|_| false).size_hint(), v.iter().map_while(|x| Some(x)).size_hint());
    let mut t = v.iter().take_while(|x| **x < 2);
    println!("{:?} {:?} {:?} {:?}", t.size_hint(), t.next(), t.next(), t.size_hint());
    println!("{:?} {:?}", v.iter().scan(0, |_, x| Some(x)).size_hint(), (0..).scan(0, |_, x| Some(x)).size_hint());
}
// === Iterator::peekable and inspect
fn main() {
    let mut p = (1..5).peekable();
    print!("{:?} ", p.peek());
    print!("{:?} ", p.next_if(|x| *x == 2));
    println!("{:?} {:?}", p.next_if_eq(&1), p.size_hint());
    if let Some(x) = p.peek_mut() { *x = 20; }
    println!("{:?} {:?}", p.next_back(), p.inspect(|x| print!("<{x}>")).collect::<Vec<_>>());
}
// === Iterator::cycle
fn main() {
    let mut c = [1, 2, 3].iter().cycle().skip(1).step_by(2);
    println!("{:?} {:?}", c.by_ref().take(4).collect::<Vec<_>>(), c.next());
    println!("{:?} {:?} {:?}", [0; 0].iter().cycle().next(), (0..2).cycle().size_hint().1, "ab".chars().cycle().take(5).collect::<String>());
}
// === [Range: IntoIterator]
fn main() {
    let r = 3..6;
    for i in r.clone() { print!("{i} "); }
    for _ in 5..3 { unreachable!() }
    println!("{:?} {} {} {:?} {:?}", r, r.len(), r.contains(&5), r.is_empty(), ('a'..'d').collect::<String>());
    let mut q = 0..10u64;
    print!("{:?} {:?} ", q.nth(2), q.next_back());
    println!("{q:?} {:?} {:?}", q.clone().sum::<u64>(), q);
    println!("{:?} {:?} {:?}", (0..5).max(), (0..0).min(), (-2..2i8).rev().collect::<Vec<_>>());
}
// === an inclusive range is what it is made of
fn main() {
    let (a, n) = (3..=5, 5);
    println!("{} {} {:?}", a == (3..=n), a == std::ops::RangeInclusive::new(3, 5), a.clone().into_inner());
    assert_eq!(a, 3..=5);
    let mut all = 1..=1;
    println!("{:?} {} {}", all.next(), all == (1..=1), all.is_empty());
}
// === [RangeInclusive: IntoIterator]
fn main() {
    let mut n = 0u32;
    for i in 250..=255u8 { n += i as u32; }
    let mut r = 1..=3;
    print!("{n} {:?} ", r.next());
    print!("{r:?} {:?} ", r.clone().next_back());
    r.nth(1);
    println!("{r:?}");
    println!("{} {:?} {:?} {:?}", r.is_empty(), r.next(), (5..=4).next(), ('x'..='z').rev().collect::<String>());
    println!("{} {:?} {:?}", (1..=10).contains(&10), (0..=4).step_by(4).collect::<Vec<_>>(), (i32::MAX..=i32::MAX).count());
}
// === iter::repeat and other sources
use std::iter;
fn main() {
    println!("{:?} {:?}", iter::repeat("ab").take(2).collect::<String>(), iter::once(5).chain(iter::empty()).size_hint());
    println!("{:?}", iter::successors(Some(1u8), |x| x.checked_mul(7)).collect::<Vec<_>>());
    let mut n = 3;
    println!("{:?} {:?}", iter::from_fn(|| { n -= 1; (n > 0).then_some(n) }).collect::<Vec<_>>(), iter::repeat_n('x', 3).collect::<String>());
}
