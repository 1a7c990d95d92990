// === ends, emptiness, reverse, mutation and as values
use std::ops::{Bound, RangeBounds, RangeInclusive, RangeToInclusive};
fn span(r: impl RangeBounds<i32>) -> String {
    let s = match r.start_bound() {
        Bound::Included(a) => format!("[{a}"),
        Bound::Excluded(a) => format!("({a}"),
        Bound::Unbounded => "(-".into(),
    };
    let e = match r.end_bound() {
        Bound::Included(b) => format!("{b}]"),
        Bound::Excluded(b) => format!("{b})"),
        Bound::Unbounded => "+)".to_string(),
    };
    s + "," + &e
}
const R: RangeInclusive<u8> = 250..=255;
struct Alarm {
    hours: RangeInclusive<u32>,
    upto: RangeToInclusive<i32>,
}
fn main() {
    println!("{:?} {} {:?}", R.rev().step_by(2).collect::<Vec<_>>(), R.count(), R.last());
    println!("{:?} {:?} {}", (i8::MIN..=i8::MAX).len(), (5..=4).is_empty(), (5..=5).is_empty());
    let mut r = 1..=4;
    println!("{:?} {:?} {:?} {:?}", r.next(), r.next_back(), r, r.size_hint());
    r.by_ref().for_each(drop);
    println!("{} {:?} {:?}", r.is_empty(), r.next(), r.clone().max());
    println!("{} {} {} {}", span(1..=2), span(..=5), span(3..), span(..));
    println!("{} {:?}", span((Bound::Excluded(1), Bound::Included(9))), (1..=3) == RangeInclusive::new(1, 3));
    let a = Alarm { hours: 6..=9, upto: ..=3 };
    println!("{} {} {} {}", a.hours.contains(&9), a.upto.contains(&4), *a.hours.start() + a.hours.end(), a.upto.end);
    let (s, e) = a.hours.into_inner();
    println!("{s} {e} {:?}", (s..=e).nth(3));
    for (i, c) in ('x'..='z').enumerate().skip(1) {
        print!("{i}{c} ");
    }
    for i in (0..10).step_by(5).chain(-1..=0).rev() {
        print!("{i} ");
    }
    println!();
    println!("{:?} {}", (1..=3).flat_map(|i| (i..=3).map(move |j| i * j)).collect::<Vec<_>>(), (1..=100).sum::<i32>());
    println!("{:?}", (1..=3).zip((4..=6).rev()).map(|(a, b)| a * b).fold(0, |a, b| a + b));
    println!("{:?} {:?}", (0..=9).position(|x| x * x > 20), (2..=20).find(|n| (2..*n).all(|d| n % d != 0) && *n > 10));
    println!("{:?}", (1.5..=2.5).contains(&2.5) && !("a"..="c").contains(&"d"));
    let n = 3;
    println!("{}", match n { ..=0 => "neg", 1..=2 | 4..=i32::MAX => "some", _ => "three" });
    let mut v = vec![5, 6, 7, 8];
    v.drain(..=1);
    println!("{v:?} {:?} {:?}", &v[0..=0], v.get(1..=2));
    let x: Vec<RangeInclusive<char>> = vec!['a'..='c', 'x'..='y'];
    println!("{x:?}");
    println!("{}", x.into_iter().flatten().collect::<String>());
    println!("{:?}", (u64::MAX - 1..=u64::MAX).map(|x| x % 10).collect::<Vec<_>>());
    let total = loop { break (0..=n).map(|k| { let r = k..=n; r.count() }).sum::<usize>(); };
    println!("{total}");
}
