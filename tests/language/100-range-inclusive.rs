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

// === over every integer type and chars, up to the very end
fn main() {
    println!("{:?} {:?}", (250u8..=255).collect::<Vec<_>>(), (i8::MIN..=-126).collect::<Vec<_>>());
    println!("{:?} {}", ('x'..='z').collect::<String>(), ('\u{d7fe}'..='\u{e001}').count());
    println!("{:?} {:?}", (u64::MAX - 1..=u64::MAX).collect::<Vec<_>>(), (i128::MAX..=i128::MAX).collect::<Vec<_>>());
    println!("{} {}", (0..=u8::MAX).map(u32::from).sum::<u32>(), (1..=100u64).sum::<u64>());
    let mut n = 0u32;
    for i in u32::MAX - 2..=u32::MAX { n = n.wrapping_add(i); }
    println!("{n}");
    for i in (0..=u8::MAX).rev().step_by(100) { print!("{i} "); }
    println!("{:?}", (5..=1).rev().next());
}

// === its own methods and traits
use std::collections::HashSet;
use std::ops::{Bound, RangeBounds, RangeInclusive};
fn main() {
    let r = 2..=5;
    println!("{} {} {} {}", r.start(), r.end(), r.contains(&5), r.is_empty());
    println!("{:?} {:?} {}", r.start_bound(), r.end_bound(), r == RangeInclusive::new(2, 5));
    println!("{:?} {:?}", r.clone().into_inner(), (3..=2).is_empty());
    let mut it = r.clone();
    println!("{:?} {:?} {:?} {:?}", it.next(), it.next_back(), it.clone().count(), it);
    println!("{:?} {:?} {:?}", it.next(), it.next(), it.next());
    println!("{:?} {} {:?}", it, it.is_empty(), it.size_hint());
    println!("{:?} {:?} {:?}", r.clone().nth(2), r.clone().nth_back(9), r.clone().last());
    println!("{:?} {:?} {:?}", r.clone().min(), r.clone().max(), r.clone().position(|x| x == 3));
    println!("{}", [1..=2, 1..=2, 0..=2].into_iter().collect::<HashSet<_>>().len());
    println!("{:?} {}", (1.5..=2.5).contains(&2.5), ("a"..="c").contains(&"bz"));
    println!("{:?} {:?}", (Bound::Included(1), Bound::Unbounded).contains(&9), (..=3).contains(&4));
    println!("{:?} {:?} {:?}", ..=3, (..=3).end, format!("{:02?}", 1..=10));
}

// === patterns: open and closed, negative, chars, consts, bound and alternatives
const LO: i32 = -5;
const HI: i32 = LO + 10;
fn k(n: i32) -> &'static str {
    match n { i32::MIN..=-100 => "way below", ..=-6 => "below", LO..=HI => "in", 6 | 8..=10 => "near", 7 => "seven", 11.. => "above" }
}
fn c(ch: char) -> u8 { match ch { 'a'..='z' | 'A'..='Z' => 1, '0'..='9' => 2, '\0'..='\x1f' => 3, 'α'..='ω' => 4, _ => 0 } }
fn main() {
    println!("{:?}", [-200, -50, -5, 5, 6, 7, 9, 11].map(k));
    println!("{:?}", ['q', 'Q', '5', '\n', 'λ', '!'].map(c));
    let x @ 1..=3 = 2u8 else { return };
    if let [1..=2, mid @ .., 9..=9] = &[2, 5, 6, 9][..] { println!("{x} {mid:?}"); }
    println!("{}", matches!((3u8, 'c'), (0..=3, 'a'..='c')));
    match 200u8 { n @ (0..=9 | 190..=255) => println!("{n}"), 10..=189 => {} }
    println!("{}", match 2.5 { 0.0..=1.0 => "low", 1.0..=3.0 => "mid", _ => "?" });
}

// === as an expression with every precedence and in every position
fn f(r: std::ops::RangeInclusive<i32>) -> i32 { r.sum() }
struct S { r: std::ops::RangeInclusive<u8> }
fn main() {
    let (a, b) = (1, 4);
    println!("{} {} {}", f(a..=b), f(a + 1..=b * 2), f(-a..=if a > 0 { b } else { 0 }));
    println!("{:?} {:?}", (a..=b, ..=b), [a..=b, b..=a]);
    let s = S { r: 1..=3 };
    println!("{} {:?}", s.r.clone().count(), s.r);
    let v: Vec<i32> = (1..=3).flat_map(|i| (i..=3).map(move |j| i * j)).collect();
    println!("{v:?}");
    let r = ..=5; println!("{:?}", r);
    let c = |n| 0..=n; println!("{}", c(3).rev().map(|x| x.to_string()).collect::<String>());
    println!("{}", (1..=3).chain(7..=8).zip('a'..='e').map(|(n, c)| format!("{c}{n}")).collect::<Vec<_>>().join(","));
    let t = &mut (1..=3); t.next(); for x in t { print!("{x} "); } println!();
    let total: i32 = loop { break (1..=b).fold(0, |s, x| s + x) }; println!("{total}");
    println!("{:?}", std::iter::successors(Some(1..=2), |r| (*r.end() < 5).then(|| *r.end()..=r.end() + 2)).collect::<Vec<_>>());
}

// === slices, text and drains to the end included
fn main() {
    let v = [1, 2, 3, 4, 5];
    println!("{:?} {:?} {:?}", &v[1..=3], &v[..=0], &v[4..=4]);
    println!("{:?} {:?}", v.get(3..=5), v.get(2..=1));
    let s = "héllo";
    println!("{} {:?} {:?}", &s[0..=2], s.get(..=1), s.get(1..=2));
    let mut d: Vec<_> = v.to_vec();
    println!("{:?} {:?}", d.drain(1..=2).collect::<Vec<_>>(), d);
    let mut t = String::from("abcdef");
    t.replace_range(1..=2, "X"); t.drain(..=0); println!("{t}");
    println!("{:?}", std::panic::catch_unwind(|| &[1, 2][0..=std::hint::black_box(2)] == [1]).is_err());
    let m: std::collections::BTreeMap<_, _> = (1..=9).map(|i| (i, i * i)).collect();
    println!("{:?} {:?}", m.range(3..=5).collect::<Vec<_>>(), m.range(..=2).next_back());
    println!("{:?}", v.iter().enumerate().filter(|(i, _)| (1..=2).contains(i)).map(|(_, x)| x).sum::<i32>());
}
