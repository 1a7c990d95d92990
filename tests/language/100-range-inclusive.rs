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

// === the state after it ends: equality, debug, contains and bounds of one that is exhausted
use std::ops::RangeBounds;
fn main() {
    let mut r = 3..=3u8;
    println!("{:?} {}", r, r.is_empty());
    println!("{:?} {:?} {}", r.next(), r, r.is_empty());
    println!("{:?} {:?} {}", r.start(), r.end(), r.contains(&3));
    println!("{:?} {:?}", r.end_bound(), r.start_bound());
    println!("{} {}", r == (3..=3), r == r.clone());
    let mut b = 0..=1i8;
    b.next_back(); b.next_back();
    println!("{b:?} {:?} {:?} {:?}", b.next(), b.next_back(), b.len());
    let mut q = 5..=7; q.nth(9);
    println!("{q:?} {:?} {:?}", q.size_hint(), q.clone().min());
    let e = 5..=4;
    println!("{:?} {:?} {:?}", e, e.clone().next(), e.is_empty());
    println!("{:?}", (0..=0).fold(String::new(), |s, n| s + &n.to_string()));
    let mut z = u8::MAX..=u8::MAX; z.next();
    println!("{z:?} {:?}", z.next());
}

// === fold and its kin stop at once and leave the rest
fn main() {
    let mut r = 1..=10u32;
    let got = r.try_fold(0u32, |a, x| if a + x > 12 { Err(a) } else { Ok(a + x) });
    println!("{got:?} {r:?}");
    let got = r.try_rfold(0i32, |a, x| (x > 8).then_some(a + x as i32));
    println!("{got:?} {r:?}");
    println!("{:?} {r:?}", r.find(|x| x % 7 == 0));
    println!("{:?} {r:?}", r.any(|x| x == 7));
    let mut s = 0..=5;
    println!("{:?} {:?} {s:?}", s.rfind(|x| x % 2 == 0), s.position(|x| x == 1));
    let mut t = 0..=5;
    println!("{:?}", t.by_ref().take_while(|x| *x < 2).collect::<Vec<_>>());
    println!("{t:?} {:?}", t.by_ref().rev().skip_while(|x| *x > 4).next());
    println!("{t:?} {:?}", t.all(|x| x == 3));
    let mut u = 250..=255u8;
    println!("{:?} {:?}", u.try_for_each(|x| x.checked_add(3).map(drop)), u);
}

// === one held by several, cloned and mutated by halves
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Span { at: std::ops::RangeInclusive<usize>, tag: char }
fn split(r: std::ops::RangeInclusive<usize>) -> (std::ops::RangeInclusive<usize>, std::ops::RangeInclusive<usize>) {
    let mid = (r.start() + r.end()) / 2;
    (*r.start()..=mid, mid + 1..=*r.end())
}
fn main() {
    let s = Span { at: 2..=9, tag: 'a' };
    let Span { at, tag } = s.clone();
    let (l, r) = split(at);
    println!("{l:?} {r:?} {tag} {}", s.at == (*l.start()..=*r.end()));
    let mut two = [s.clone(), Span { tag: 'b', ..s.clone() }];
    two[0].at.next_back();
    println!("{two:?} {}", two[0] == two[1]);
    std::mem::swap(&mut two[0].at, &mut (1..=1));
    println!("{:#?}", two[0]);
    let taken = std::mem::replace(&mut two[1].at, 0..=0);
    println!("{taken:?} {}", two[1].at.clone().count());
    for x in &mut two[1].at { print!("{x} "); }
    println!("{:?}", two[1].at.is_empty());
}

// === generic over what it is made of
use std::fmt::Debug;
use std::ops::{Bound, RangeBounds, RangeInclusive};
fn both<T: PartialOrd + Debug + Copy>(a: T, b: T, x: T) -> (RangeInclusive<T>, bool) { let r = a..=b; let c = r.contains(&x); (r, c) }
fn len<T>(r: RangeInclusive<T>) -> usize where RangeInclusive<T>: Iterator { r.count() }
fn ends<T: Clone>(r: &impl RangeBounds<T>) -> Vec<T> {
    [r.start_bound().cloned(), r.end_bound().cloned()].into_iter().filter_map(|b| match b { Bound::Included(t) | Bound::Excluded(t) => Some(t), Bound::Unbounded => None }).collect()
}
fn clamp<T: Ord + Clone>(x: T, r: &RangeInclusive<T>) -> T { x.clamp(r.start().clone(), r.end().clone()) }
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct M(f32);
fn main() {
    println!("{:?} {:?} {:?}", both(1, 5, 5), both("a", "c", "d"), both(M(0.5), M(1.5), M(1.5)));
    println!("{:?} {:?}", both((1, 'a'), (2, 'b'), (1, 'z')), both([1, 2], [1, 3], [1, 2]));
    println!("{} {} {}", len(1..=5u64), len('a'..='e'), len(-3..=3i8));
    println!("{:?} {:?} {:?}", ends(&(1..=2)), ends(&(..=String::from("x"))), ends::<u8>(&..));
    println!("{} {}", clamp(9, &(1..=5)), clamp(String::from("a"), &("b".to_string()..="d".to_string())));
    let r: RangeInclusive<&i32> = &1..=&3;
    println!("{r:?} {}", r.contains(&&2));
    println!("{:?} {:?}", (Some(1)..=Some(4)).contains(&None), (..=Some(4)).contains(&None));
}

// === patterns by reference, in slices, tuples, options, lets and loops
const TOP: u8 = u8::MAX - 5;
fn kind(b: &u8) -> &'static str { match b { 0..=9 => "low", &(10..=99) => "mid", 100..=TOP => "high", _ => "top" } }
fn main() {
    println!("{:?}", [3, 40, 250, 251].iter().map(kind).collect::<Vec<_>>());
    let v = vec![Some(1), None, Some(7), Some(30)];
    for (i, x) in v.iter().enumerate() {
        match (i, x) {
            (0..=1, Some(n @ ..=5)) => println!("early small {n}"),
            (_, Some(n @ (6..=9 | 30..))) => println!("picked {n}"),
            (1..=1, None) => println!("hole"),
            _ => println!("rest"),
        }
    }
    let mut it = "a1Z-".chars().peekable();
    while let Some('a'..='z' | 'A'..='Z' | '0'..='9') = it.peek() { print!("{} ", it.next().unwrap()); }
    println!("{:?}", it.next_if(|c| matches!(c, '!'..='/')));
    let bytes = b"hello 42";
    if let [b'a'..=b'z', .., d @ b'0'..=b'9'] = bytes { println!("{}", *d as char); }
    let all @ 0..=255u8 = 7;
    println!("{all}");
    let f = |0..=u32::MAX: u32| "any";
    println!("{}", f(3));
    println!("{}", match -3i64 { i64::MIN..=-1 => "neg", 0 => "zero", 1..=i64::MAX => "pos" });
    let s: &[i32] = &[1, 5, 12];
    println!("{}", s.iter().filter(|&&x| matches!(x, 2..=5 | 12..)).count());
}

// === exhaustiveness over bytes, bools and chars by ranges alone
fn a(x: i8) -> u8 { match x { -128..=-1 => 0, 0 => 1, 1..=127 => 2 } }
fn b(x: u8, y: bool) -> u8 { match (x, y) { (0..=127, true) => 0, (128..=255, true) => 1, (0..=255, false) => 2 } }
fn c(x: char) -> u8 { match x { '\0'..='\u{D7FF}' => 0, '\u{E000}'..='\u{10FFFF}' => 1 } }
fn d(x: Option<u8>) -> u8 { match x { None => 0, Some(0..=9) => 1, Some(5..=254) => 2, Some(255) => 3 } }
fn e(x: u128) -> u8 { match x { 0..=0xffff_ffff_ffff_ffff => 0, 0x1_0000_0000_0000_0000..=u128::MAX => 1 } }
fn f(x: &[u8]) -> u8 { match x { [] => 0, [0..=9, ..] => 1, [10..=255] => 2, [(10..), _, ..] => 3 } }
fn g(x: usize) -> u8 { match x { 0..=5 => 0, 6.. => 1 } }
fn main() {
    println!("{}{}{} {}{}{}", a(-128), a(0), a(127), b(127, true), b(128, true), b(9, false));
    println!("{}{} {}{}{}{}", c('x'), c('\u{fffd}'), d(None), d(Some(9)), d(Some(10)), d(Some(255)));
    println!("{}{} {}{}{}{} {}{}", e(1), e(1 << 64), f(&[]), f(&[1]), f(&[11]), f(&[11, 0]), g(5), g(6));
}

// === made in macros and matched by patterns passed to them
macro_rules! incl { ($a:expr, $b:expr) => { $a..=$b }; ($b:expr) => { ..=$b }; }
macro_rules! within { ($x:expr, $($a:literal to $b:literal),+) => { match $x { $($a..=$b => concat!($a, "-", $b),)+ _ => "out" } }; }
macro_rules! is { ($x:expr, $p:pat) => { if let $p = $x { true } else { false } }; }
macro_rules! op { ($a:tt ..= $b:tt) => { ($a, $b) }; ($a:tt .. $b:tt) => { ($a, $b - 1) }; }
macro_rules! count { ($r:expr) => { $r.count() }; }
fn main() {
    println!("{:?} {:?}", incl!(1 + 1, 2 * 3), incl!(4));
    println!("{} {}", within!(15, 1 to 9, 10 to 19), within!('q', 'a' to 'f'));
    println!("{} {} {}", is!(5, 1..=5), is!(6, 0..=5 | 9..), is!(Some(3), Some(2..=3)));
    println!("{:?} {:?} {}", op!(1 ..= 5), op!(1 .. 5), count!(1..=4));
}

// === the ends are evaluated once, left to right, and temporaries go
struct D(i32);
impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn at(n: i32) -> i32 { print!("at{n} "); n }
fn main() {
    for i in at(1)..=at(2) { print!("[{i}] "); }
    println!();
    for i in D(1).0..=D(3).0 { print!("[{i}] "); }
    println!();
    let r = { let d = D(9); at(d.0 - 8)..=d.0 - 7 };
    println!("{r:?}");
    let s = D(4).0..=at(5);
    println!("{}", s.count());
    let x = 'l: { let _r = 1..=(if at(7) > 3 { break 'l 0 } else { 1 }); 5 };
    println!("{x}");
    let mut n = 0;
    let r = { n += 1; n }..={ n += 5; n };
    println!("{r:?} {n}");
    let d = [D(10), D(11)];
    for (i, x) in (0..=1).zip(d) { print!("{i}:{} ", x.0); }
    println!();
}

// === loops: labels, breaks with values, shadowed names, nested and mutated copies
fn main() {
    let n = 3;
    for n in n..=n + 2 { let n = n * 2; print!("{n} "); }
    println!("{n}");
    let mut hits = vec![];
    'out: for i in 1..=9 { for j in i..=9 { if i * j > 20 { continue 'out; } if i + j == 9 { hits.push((i, j)); if hits.len() == 2 { break 'out; } } } }
    println!("{hits:?}");
    let mut end = 3;
    for i in 1..=end { end += i; }
    println!("{end}");
    for mut i in 1..=2u8 { i *= 10; print!("{i} "); }
    for _ in 0..=1 { print!("tick "); }
    println!();
    let fs: Vec<Box<dyn Fn() -> i32>> = (1..=3).map(|i| Box::new(move || i * i) as _).collect();
    println!("{:?}", fs.iter().map(|f| f()).collect::<Vec<_>>());
    let mut r = 1..=6;
    while let Some(x) = r.next() { if let Some(y) = r.next_back() { print!("{x}{y} "); } }
    println!("{}", r.is_empty());
    let big = (1u64 << 40)..=(1 << 40) + 2;
    for b in big { print!("{} ", b - (1 << 40)); }
    for c in ('\u{10fffe}'..='\u{10ffff}').rev() { print!("{:x} ", c as u32); }
    println!();
}

// === consts, statics, arrays' lengths and const fns with it
use std::ops::{RangeInclusive, RangeToInclusive};
const DIGITS: RangeInclusive<char> = '0'..='9';
const UPTO: RangeToInclusive<usize> = ..=2;
static PORTS: &[RangeInclusive<u16>] = &[80..=80, 8000..=8100, 65000..=u16::MAX];
const fn width(r: &RangeInclusive<u32>) -> u32 { *r.end() - *r.start() + 1 }
const W: u32 = width(&(3..=7));
struct T;
impl T { const R: RangeInclusive<i8> = -1..=1; }
trait HasRange { const R: RangeInclusive<i32> = 0..=9; fn inside(n: i32) -> bool { Self::R.contains(&n) } }
impl HasRange for u8 {}
impl HasRange for i8 { const R: RangeInclusive<i32> = -128..=127; }
fn main() {
    println!("{} {}", "a1b22".chars().filter(|c| DIGITS.contains(c)).collect::<String>(), PORTS.iter().any(|p| p.contains(&8080)));
    println!("{:?} {} {:?}", &[1, 2, 3, 4][UPTO], W, [0u8; width(&(1..=2)) as usize]);
    println!("{:?} {} {}", T::R.collect::<Vec<_>>(), u8::inside(-1), <i8 as HasRange>::inside(-1));
    let mut r = DIGITS; r.next();
    println!("{r:?} {DIGITS:?}");
    println!("{}", PORTS.iter().map(|p| p.len()).sum::<usize>());
}

// === adapters, sums, products, extremes and comparisons of two
fn main() {
    println!("{} {} {}", (1..=5).product::<i32>(), (1..=4).map(|x| x as f64 / 2.0).sum::<f64>(), (1..=0).sum::<i32>());
    println!("{:?} {:?}", (1..=5).max_by_key(|x| x % 3), (1..=5).min_by_key(|x| (x % 3, -x)));
    println!("{:?} {} {}", (1..=3).cmp(1..=4), (1..=3).eq(1..4), (1..=3).lt([1, 3]));
    println!("{:?} {:?}", (1..=9).step_by(4).collect::<Vec<_>>(), (1..=9).rev().step_by(4).collect::<Vec<_>>());
    println!("{:?} {:?}", (1..=9).step_by(4).count(), (0..=u8::MAX).step_by(128).last());
    println!("{:?}", (1..=7).partition::<Vec<_>, _>(|x| x & 1 == 0));
    println!("{:?} {}", (1..=3).reduce(|a, b| a * 10 + b), (1..=3).is_sorted());
    println!("{:?}", (1..=3).scan(1, |s, x| { *s *= x; Some(*s) }).collect::<std::collections::VecDeque<_>>());
    println!("{:?}", (1..=3).cycle().skip(2).take(4).collect::<Vec<_>>());
    println!("{:?} {:?}", (1..=3).unzip_pairs(), (2..=3).map(Some).collect::<Option<Vec<_>>>());
    let mut p = (1..=3).peekable(); p.next(); println!("{:?}", p.peek()); println!("{:?}", p.size_hint());
    println!("{:?}", (b'a'..=b'e').map(char::from).rev().collect::<String>());
    println!("{:?}", "abc".chars().zip(1..=9).map(|(c, n)| c.to_string().repeat(n)).collect::<Vec<_>>().join("+"));
}
trait Unzip { fn unzip_pairs(self) -> (Vec<i32>, Vec<i32>); }
impl Unzip for std::ops::RangeInclusive<i32> { fn unzip_pairs(self) -> (Vec<i32>, Vec<i32>) { self.map(|x| (x, -x)).unzip() } }

// === indexing that goes wrong says so
use std::panic::catch_unwind;
fn message(f: impl FnOnce() + std::panic::UnwindSafe) -> String {
    std::panic::set_hook(Box::new(|_| {}));
    match catch_unwind(f) { Ok(()) => "fine".into(), Err(e) => e.downcast_ref::<String>().cloned().or_else(|| e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap() }
}
fn main() {
    let v = vec![1, 2, 3];
    let (w, x) = (v.clone(), v.clone());
    println!("{}", message(move || drop(v[1..=3].to_vec())));
    println!("{}", message(move || drop(w[..=3].to_vec())));
    println!("{}", message(move || drop(x[3..=1].to_vec())));
    println!("{}", message(|| drop([1, 2][2..=1].to_vec())));
    println!("{}", message(|| { let s = String::from("héy"); let _ = s[0..=1].len(); }));
    println!("{}", message(|| { let s = "abc"; let e = 3; let _ = s[1..=e].len(); }));
    println!("{:?} {:?} {:?}", [1].get(1..=0), [1].get(..=1), "é".get(0..=0));
    println!("{}", message(|| { let mut v = vec![1]; v.drain(..=1); }));
    println!("{}", message(|| { let mut s = String::from("a"); s.replace_range(..=1, ""); }));
    println!("{}", message(|| { for _ in (1..=3).step_by(std::hint::black_box(0)) {} }));
}

// === inference of its ends from afar and from one another
fn take(r: std::ops::RangeInclusive<u8>) -> usize { r.map(|x| x as usize).sum() }
struct P { lo: i64, hi: i64 }
fn main() {
    let r = 0..=9; let s = r.clone(); println!("{}", take(r));
    println!("{}", s.map(|x| x.leading_zeros()).max().unwrap());
    let hi = 300u16; println!("{:?}", (255..=hi).map(|x| x.wrapping_mul(300)).next_back());
    let mut acc = vec![]; for i in 1..=2 { acc.push(i); } let first: Option<&i128> = acc.first(); println!("{first:?}");
    let p = P { lo: -1, hi: 1 }; println!("{}", (p.lo..=p.hi).map(i64::abs).sum::<i64>());
    let x: Vec<f32> = (1..=3).map(|i: u8| f32::from(i) / 2.).collect(); println!("{x:?}");
    let n: u16 = "7".parse().unwrap_or(0); println!("{} {}", (1..=n).len(), n as u8 ^ 2u16 as u8);
    let t = [10u64, 20]; for i in 0..=t.len() - 1 { print!("{} ", t[i]); } println!();
    let b: Box<dyn Iterator<Item = usize>> = Box::new(1..=3); println!("{}", b.sum::<usize>());
    let d = |r: std::ops::RangeInclusive<_>| r.into_inner().0; println!("{}", d(2.5..=3.5));
    println!("{}", (1..=3).contains(&{ let z: i8 = 2; z }));
}

// === in async bodies, across awaits and as what is spawned
use tokio::task::{yield_now, JoinSet};
async fn sum(r: std::ops::RangeInclusive<u32>) -> u32 { let mut s = 0; for i in r { yield_now().await; s += i; } s }
#[tokio::main]
async fn main() {
    println!("{}", sum(1..=4).await);
    let mut set = JoinSet::new();
    for i in 1..=3u32 { set.spawn(async move { sum(i..=i * 2).await }); }
    let mut all = vec![]; while let Some(Ok(n)) = set.join_next().await { all.push(n); } all.sort(); println!("{all:?}");
    let (tx, mut rx) = tokio::sync::mpsc::channel(2);
    let h = tokio::spawn(async move { for c in 'a'..='d' { tx.send(c).await.unwrap(); } });
    while let Some(c) = rx.recv().await { match c { 'a'..='b' => print!("{c} "), 'c'.. => print!("({c}) "), _ => {} } }
    h.await.unwrap(); println!();
    let v: Vec<u32> = futures_of(1..=3).await; println!("{v:?}");
}
async fn futures_of(r: impl IntoIterator<Item = u32>) -> Vec<u32> { let mut v = vec![]; for f in r.into_iter().map(|i| sum(0..=i)) { v.push(f.await); } v }
