// === every range type, bounds, iteration, contains, slicing, patterns
use std::ops::{Bound, Range, RangeBounds, RangeInclusive}; use std::collections::BTreeMap;
fn span<R: RangeBounds<usize>>(r: R, len: usize) -> (usize, usize) { let lo = match r.start_bound() { Bound::Included(&a) => a, Bound::Excluded(&a) => a + 1, Bound::Unbounded => 0 }; let hi = match r.end_bound() { Bound::Included(&b) => b + 1, Bound::Excluded(&b) => b, Bound::Unbounded => len }; (lo, hi) } #[derive(Debug, Clone, PartialEq)] struct Rows { r: Range<u32>, k: RangeInclusive<char> } impl Rows { fn merge(&self, o: &Range<u32>) -> Range<u32> { self.r.start.min(o.start)..self.r.end.max(o.end) } }
fn main() { println!("{:?} {:?} {:?} {:?} {:?}", span(1..3, 9), span(..=4, 9), span(.., 9), span(2.., 9), span((Bound::Excluded(1), Bound::Unbounded), 9)); let r = 3..7; println!("{} {} {} {:?} {}", r.contains(&3), r.contains(&7), r.len(), r, r.start); println!("{:?} {:?} {} {}", (1..=5).rev().collect::<Vec<_>>(), (1..=5).step_by(2).collect::<Vec<_>>(), (5..5).is_empty(), (0..=10).sum::<i32>()); let ri = 2..=4; println!("{} {} {:?} {:?}", ri.start(), ri.end(), ri, ri.clone().map(|x| x * x).collect::<Vec<_>>()); println!("{:?} {:?}", ('a'..='e').collect::<String>(), ('x'..'z').rev().collect::<Vec<_>>()); println!("{:?} {:?}", (0u8..=255).count(), (250u8..).take(3).collect::<Vec<_>>()); let rows = Rows { r: 2..5, k: 'a'..='c' }; println!("{:?} {:?} {}", rows, rows.merge(&(4..9)), rows == rows.clone()); let v = [1, 2, 3, 4, 5]; let (a, b) = (1, 4); println!("{:?} {:?} {:?}", &v[a..b], &v[a + 1..=b], &v[..b - a]); let mut it = 0..5; it.next(); it.next_back(); println!("{:?}", it); println!("{:?}", it.nth(1)); println!("{:?} {:?}", it.size_hint(), it.max()); let mut m = BTreeMap::new(); for i in (0..50).step_by(10) { m.insert(i, i / 10); } println!("{:?} {:?} {:?}", m.range(10..30).collect::<Vec<_>>(), m.range(..=10).next_back(), m.range(25..).next()); println!("{:?} {:?}", (1..4).zip((1..4).rev()).collect::<Vec<_>>(), (0..3).chain(7..9).collect::<Vec<_>>()); println!("{} {:?} {:?}", (1..=5).product::<u64>(), (1..10).find(|x| x * x > 20), (1..=3).flat_map(|x| (0..x)).collect::<Vec<_>>()); println!("{} {}", (0.0..1.0).contains(&0.5), ("a".."c").contains(&"b")); println!("{:?} {:?}", (1..=0).max(), (-3..3).min_by_key(|x: &i32| (x - 1).abs())); for i in (0..v.len()).rev().filter(|i| i % 2 == 0) { print!("{} ", v[i]); } println!(); let n: u64 = (1..=20u64).fold(1, |a, b| a * b); println!("{}", n); let x = 5; println!("{}", match x { 0 => "z", 1..=4 => "s", 5.. => "b", _ => "n" }); let f = |r: Range<usize>| r.end - r.start; println!("{}", f(2..8)); println!("{:?}", (0..10).skip_while(|x| *x < 3).step_by(3).map(|x| x..x + 2).collect::<Vec<_>>()); let mut vv = vec![1, 2, 3, 4, 5, 6]; vv.drain(1..3); vv.splice(0..1, [9, 9]); println!("{:?} {:?}", vv, vv.rchunks(2).map(|c| c.len()).collect::<Vec<_>>()); println!("{:?} {:?}", (0..=3) == (0..=3), (0..3) == (0..4)); let b = 1..; println!("{:?}", b.zip("ab".chars()).collect::<Vec<_>>()); let e = i32::MAX - 1..=i32::MAX; println!("{}", e.count()); }

// === range values: fields, mutated, cloned not copied, compared, hashed, as keys, in structs and patterns of structs, RangeBounds, Bound pairs, slicing by generic range
use std::{collections::{BTreeMap, HashSet}, ops::{Bound::{self, *}, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive}};
#[derive(Debug, Clone, PartialEq, Eq, Hash)] struct Span { r: Range<usize>, tag: &'static str } impl Span { fn join(&self, o: &Span) -> Span { Span { r: self.r.start.min(o.r.start)..self.r.end.max(o.r.end), tag: self.tag } } fn of<'s>(&self, s: &'s str) -> &'s str { &s[self.r.clone()] } } fn clampr(n: usize, b: impl RangeBounds<usize>) -> Range<usize> { let lo = match b.start_bound() { Included(&s) => s, Excluded(s) => s + 1, Unbounded => 0 }; let hi = match b.end_bound() { Included(e) => e + 1, Excluded(&e) => e, Unbounded => n }; lo..hi.min(n) } fn has<T: PartialOrd, R: RangeBounds<T>>(r: &R, t: T) -> bool { r.contains(&t) } fn show<R: std::fmt::Debug>(r: R) -> String { format!("{:?}/{:#?}", r, r) }
fn main() { let a = Span { r: 1..3, tag: "a" }; let b = Span { r: 2..5, tag: "b" }; println!("{:?} {} {}", a.join(&b), a.of("hello"), a == Span { r: Range { start: 1, end: 3 }, tag: "a" }); let mut r = 0..10; r.start += 2; r.end = 5; println!("{:?} {} {}", r, r.len(), r.is_empty()); println!("{:?}", r.next()); let Range { start, end } = r; println!("{} {}", start, end); let ri = 1..=4; println!("{} {} {:?} {:?}", ri.start(), ri.end(), ri.clone().into_inner(), ri.clone().rev().collect::<Vec<_>>()); println!("{:?} {:?} {:?} {:?}", clampr(10, ..), clampr(10, 2..=4), clampr(3, 1..), clampr(9, (Excluded(2), Unbounded))); println!("{} {} {} {} {}", has(&(1..5), 5), has(&(..=5), 5), has(&('a'..'f'), 'e'), has(&(1.5..), 1.5), has(&.., "x")); println!("{} {} {}", show(0..1), show(..=-1), show((Bound::Included(1), Bound::<i32>::Unbounded)).len()); let s: HashSet<RangeInclusive<i32>> = [1..=2, 1..=2, 2..=3].into(); println!("{}", s.len()); let m: BTreeMap<i32, char> = (0..6).zip('a'..).collect(); println!("{:?} {:?} {:?}", m.range(2..4).map(|(_, c)| c).collect::<String>(), m.range(..=1).count(), m.range((Excluded(3), Unbounded)).next()); let mut v: Vec<i32> = (0..8).collect(); println!("{:?} {:?}", v.drain(1..=2).sum::<i32>(), v.splice(..1, [100, 101]).collect::<Vec<_>>()); v.copy_within(3.., 0); v[..2].fill(-1); println!("{:?} {:?} {:?}", v, &v[4..][..1], v.get(5..9)); let (x, y, z, w): (RangeFull, RangeFrom<u8>, RangeTo<u8>, RangeToInclusive<u8>) = (.., 3.., ..3, ..=3); println!("{:?} {:?} {} {} {}", x, y, y.contains(&2), z.contains(&2), w.contains(&3)); println!("{:?} {:?} {:?}", (0..0).max(), (3..1).collect::<Vec<i32>>(), (5..=4).is_empty()); println!("{} {}", (0..10).contains(&10), (1..=3).sum::<i32>() + (1..4).product::<i32>()); println!("{:?}", (0..20).step_by(5).rev().zip((0..).step_by(3)).collect::<Vec<_>>()); println!("{:?} {:?} {:?}", (1..4).nth_back(0), ('a'..='d').nth(2), (0u64..5).size_hint()); let mut it = 1..=3; println!("{:?} {:?} {:?} {:?} {:?}", it.next(), it.next_back(), it.next(), it.next(), it); println!("{:?} {:?}", (1..=5).try_fold(0i8, |a, x| a.checked_add(x * 20)), (0..5).try_for_each(|x| if x < 3 { Ok(()) } else { Err(x) })); println!("{}", &"añb"[1..=2]); println!("{:?}", std::panic::catch_unwind(|| "añb"[..2].len()).is_err()); println!("{:?} {:?}", (0..3).cmp(0..4), (1..3) == (1..3)); println!("{:?}", (i32::MAX - 1..=i32::MAX).map(|x| x as i64 + 1).collect::<Vec<_>>()); println!("{:?}", (0..3).flat_map(|i| (0..i).map(move |j| (i, j))).collect::<Vec<_>>()); println!("{}", (b'a'..=b'e').map(char::from).collect::<String>()); println!("{:?}", (0..5).is_sorted()); println!("{:?}", (2..).find(|n| n * n > 50)); println!("{:?}", (0..10).partition::<Vec<_>, _>(|x| x % 3 == 0)); }

// === precedence and positions: with arithmetic, casts, closures, struct fields, methods in parentheses, in match arms, returned, in const, if conditions, arguments, references
const R: std::ops::Range<i32> = 2 - 1..2 * 3; const I: std::ops::RangeInclusive<u8> = b'a'..=b'c'; struct W<T>(T); fn ret(b: bool) -> std::ops::Range<u8> { if b { return 1..3 } 0..0 } fn take(r: std::ops::RangeTo<usize>, s: &[i32]) -> i32 { s[r].iter().sum() } struct F { r: std::ops::RangeFrom<i32>, n: i32 }
fn main() { let (a, b) = (2, 5); println!("{:?} {:?} {:?} {:?}", a + 1..b * 2, a..b - 1, ..a + b, -a..); println!("{:?} {:?} {:?}", R, I, ret(true)); println!("{:?} {:?}", W(a..b).0, [0..1, 2..3]); println!("{}", take(..2, &[1, 2, 3])); let f = F { r: a.., n: 3 }; println!("{:?} {}", f.r.skip(1).next(), f.n); println!("{:?}", (1..=3).map(|x| x..x + 2).collect::<Vec<_>>()); let g = |x| x..; println!("{:?}", g(1).take(2).collect::<Vec<_>>()); if (a..b).contains(&3) && !(0..a).contains(&a) { println!("in") } if (a..b) == (2..5) { println!("eq") } for i in a..b { print!("{} ", i) } for i in ({ a }..{ b }) { print!("{} ", i) } for i in (a..b).rev() { print!("{} ", i) } println!(); match a { x @ (0..=1 | 3..) => println!("out {}", x), 2..3 => println!("two"), _ => println!("rest") } match b { ..=0 => {} 1..5 => {} 5.. => println!("five up") } let r = &(a..b); println!("{} {:?}", r.start, r.clone().min()); let v = vec![10, 20, 30, 40]; println!("{:?} {:?} {:?} {:?}", &v[1..], &v[..v.len() - 2], &v[a as usize..][1..], &v[v.len() - 1..]); let x = 1..2; let y = x.clone(); println!("{}", x == y); println!("{:?}", a as u8..b as u8); println!("{:?} {:?}", (..), (..=a)); println!("{:?}", Some(1..3).into_iter().flatten().collect::<Vec<_>>()); let z = 'x'..='z'; println!("{:?} {}", z, z.clone().count()); let t = (1.., 2); println!("{:?}", t); println!("{:?}", match 5 { n if (1..10).contains(&n) => 0..n, _ => 0..0 }); let h = || 0..3; for i in h() { print!("{}", i) } println!(); println!("{:?}", if b > 3 { 0..1 } else { 1..2 }); println!("{}", (0..3).len() + (0..=3u8).len()); while (0..2).contains(&{ 5 }) {} let q: Vec<_> = (0..2).chain(5..=6).collect(); println!("{:?}", q); println!("{:?}", 1..=a * 2 - 1); println!("{:?}", !0u8..=!0u8); let _u = ..; println!("{}", (1..3,).0.end); }

// === empty, single, reversed, at the ends of the type
fn main() {
    println!("{:?} {:?} {:?}", (5..5).next(), (5..=5).next(), (6..5).next());
    println!("{:?} {:?}", (250u8..=255).collect::<Vec<_>>(), (i8::MIN..-126).collect::<Vec<_>>());
    println!("{} {} {}", (0u8..=255).count(), (i64::MAX - 2..=i64::MAX).count(), (u64::MAX - 1..u64::MAX).count());
    println!("{} {} {} {}", (5..5).is_empty(), (5..=5).is_empty(), (5..=4).is_empty(), (f32::NAN..1.0).is_empty());
    let mut r = 254u8..=255;
    let (a, b) = (r.next(), r.clone()); println!("{a:?} {b:?} {:?} {:?}", r.next(), r.next());
    println!("{r:?} {} {:?}", r.is_empty(), r.contains(&255));
    for _ in 3..=2 { unreachable!() }
    println!("{:?}", (1..=3).rev().chain((1..3).rev()).collect::<Vec<_>>());
}

// === of chars, through the gap of surrogates
fn main() {
    println!("{}", ('a'..='e').rev().collect::<String>());
    println!("{:?}", ('\u{D7FE}'..='\u{E001}').map(|c| c as u32).collect::<Vec<_>>());
    println!("{} {}", ('\u{D7FF}'..'\u{E000}').count(), ('a'..'a').count());
    println!("{:?} {:?}", ('a'..='z').nth(25), ('a'..'z').last());
    println!("{:?}", ('A'..='C').zip('x'..).map(|(a, b)| format!("{a}{b}")).collect::<Vec<_>>());
    println!("{:?} {}", ('a'..='e').step_by(2).collect::<String>(), ('0'..='9').contains(&'५'));
    println!("{:?} {:?}", ('a'..='c').size_hint(), ('x'..='z').max());
}

// === endless: taken, zipped, searched, overflowing with a panic
fn main() {
    println!("{:?}", (1..).map(|x| x * x).take_while(|x| x < &50).collect::<Vec<i32>>());
    println!("{:?} {:?}", (10..).step_by(5).nth(3), (1u64..).find(|n| n % 7 == 0 && n % 5 == 1));
    for (i, c) in (1..).zip(["a", "b"]) { print!("{i}{c} "); }
    let mut ids = 100..;
    println!("{:?} {:?} {:?}", ids.next(), ids.by_ref().skip(2).next(), ids);
    println!("{:?}", (0..).scan(1, |p, n| { *p *= 2; Some(*p + n) }).nth(4));
    std::panic::set_hook(Box::new(|_| {}));
    println!("{:?}", std::panic::catch_unwind(|| (250u8..).map(|x| x).take(10).count()).is_err());
    let _ = std::panic::take_hook();
    println!("{:?} {:?}", (0..).size_hint().1, ('y'..).take(3).collect::<String>());
    println!("{:?}", (5i8..).start);
    std::panic::set_hook(Box::new(|_| {}));
    println!("{:?}", std::panic::catch_unwind(|| (0i8..).nth(127)).is_err());
    let _ = std::panic::take_hook();
}

// === both ends evaluated once and before the loop; the end changed inside
fn end(n: i32) -> i32 { print!("end{n} "); n }
fn main() {
    for i in { print!("start "); 0 }..end(3) { print!("{i} "); }
    println!();
    let mut n = 3;
    for i in 0..n { n += i; print!("{i}:{n} "); }
    println!("{n}");
    let r = 1..n; n = 0;
    println!("{r:?} {n}");
    let v = vec![1, 2];
    let mut w = v.clone();
    for i in 0..w.len() { w.push(w[i]); }
    println!("{w:?}");
    let mut it = 0..10;
    for i in it.by_ref() { if i == 3 { break; } }
    while let Some(i) = it.next() { if i % 2 == 0 { it.next(); } print!("{i} "); }
    println!("{it:?}");
}

// === as arguments: impl RangeBounds, generic start and end, drains and splices
use std::ops::{Bound, Range, RangeBounds};
fn norm(r: impl RangeBounds<usize>, len: usize) -> Range<usize> {
    let lo = match r.start_bound() { Bound::Included(&n) => n, Bound::Excluded(&n) => n + 1, Bound::Unbounded => 0 };
    let hi = match r.end_bound() { Bound::Included(n) => n + 1, Bound::Excluded(n) => *n, Bound::Unbounded => len };
    lo..hi
}
fn has<T: PartialOrd, R: RangeBounds<T>>(r: &R, t: T) -> bool { r.contains(&t) }
fn main() {
    println!("{:?} {:?} {:?} {:?} {:?} {:?}", norm(.., 5), norm(2.., 5), norm(..2, 5), norm(..=2, 5), norm(1..3, 5), norm(1..=3, 5));
    println!("{:?}", norm((Bound::Excluded(1), Bound::Unbounded), 4));
    println!("{} {} {}", has(&(1.0..2.0), 1.5), has(&("a".."c"), "b"), has(&(..='f'), 'g'));
    let mut v: Vec<_> = (0..8).collect();
    println!("{:?} {:?}", v.drain(2..4).collect::<Vec<_>>(), v.splice(..1, [7, 7]).collect::<Vec<_>>());
    println!("{v:?} {:?}", v.extract_range());
    let mut s = String::from("hello world");
    s.replace_range(..5, "bye"); s.drain(3..=3);
    println!("{s} {}", &s[norm(1.., s.len())]);
}
trait Ext { fn extract_range(&mut self) -> Vec<i32>; }
impl Ext for Vec<i32> { fn extract_range(&mut self) -> Vec<i32> { self.drain(self.len() - 2..).rev().collect() } }

// === start and end as fields, built, changed, matched
use std::ops::{Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};
fn main() {
    let mut r = Range { start: 1, end: 4 };
    r.start += 1; r.end *= 2;
    println!("{r:?} {}", r.len());
    let Range { start, end } = r.clone();
    println!("{start} {end} {}", r == (2..8));
    match r { Range { start: 0, .. } => println!("zero"), Range { end, .. } if end > 5 => println!("far"), _ => println!("near") }
    let RangeFrom { start } = 5..; let RangeTo { end } = ..6; let RangeToInclusive { end: last } = ..=7;
    println!("{start} {end} {last}");
    let i = RangeInclusive::new(1, 3);
    println!("{} {} {:?} {:?}", i.start(), i.end(), i, i.clone().into_inner());
    let mut both = 1..5;
    (both.start, both.end) = (both.end, both.start);
    println!("{both:?} {}", both.is_empty());
    let moved = Range { end: 9, ..both };
    println!("{moved:?}");
}

// === nested and of other things: floats, strings, tuples, references, ranges of ranges
fn main() {
    let f = 0.5..=2.5;
    println!("{} {} {:?}", f.contains(&2.5), (0.0..f64::NAN).contains(&1.0), f);
    let s = String::from("b")..String::from("d");
    println!("{} {:?}", s.contains(&"c".to_string()), s);
    let rr = (1..2)..(3..4);
    println!("{rr:?} {:?}", rr.start);
    println!("{:?} {}", (1, 'a')..=(2, 'b'), ((1, 'a')..=(2, 'b')).contains(&(1, 'z')));
    println!("{:?} {:?}", &1..&5, (&1..&5).contains(&&4));
    println!("{:?} {:?}", .., (.., ..=3));
    println!("{:?}", [(0..2), (5..6)].iter().flat_map(|r| r.clone()).collect::<Vec<_>>());
    println!("{:?}", vec![1..3, 7..9].into_iter().map(Range::len_sum).sum::<usize>());
}
trait LenSum { fn len_sum(self) -> usize; }
impl LenSum for std::ops::Range<usize> { fn len_sum(self) -> usize { self.sum() } }
use std::ops::Range;

// === precedence: with ||, ==, casts, closures, arithmetic, as, assignments
fn main() {
    let a = 1;
    let r = a + 1..a * 5;
    println!("{r:?} {:?} {:?}", -a..!0 & 3, 1 << 1..1 << 3);
    let s = a as usize..3 as usize;
    println!("{s:?} {}", (0..5) == (0..5));
    let mut t = 0..0;
    t = 1..t.end + 4;
    println!("{t:?}");
    let f = |n| 0..n; let g = || ..;
    println!("{:?} {:?}", f(3), g());
    let h = if a == 1 { 0..2 } else { 5..6 };
    println!("{h:?} {:?}", match a { 1 => 2.., _ => 9.. });
    let b = { 3 }..{ 4 };
    println!("{b:?} {:?}", (..).clone());
    let bools = true && false..a > 0 || false;
    println!("{bools:?}");
    for i in (0..6).step_by(2).rev() { print!("{i} "); }
    println!("{:?}", return_range());
}
fn return_range() -> std::ops::Range<i32> { return 1..2 }

// === iterator methods that know the ends: nth, min, max, sum, len, rposition, last
fn main() {
    let mut r = 0..1_000_000_000u64;
    println!("{:?} {:?} {:?}", r.nth(500_000_000), r.nth_back(10), r);
    println!("{:?} {:?} {:?} {:?}", (1..5).min(), (1..5).max(), (1..1).max(), (1..=9).last());
    println!("{} {} {}", (1..=100).sum::<i32>(), (1..=10).product::<u64>(), (0..10).len());
    println!("{:?} {:?}", (0..10).rposition(|x| x % 4 == 0), (1..=4).rfold(String::new(), |s, n| s + &n.to_string()));
    println!("{} {} {}", (1..4).eq([1, 2, 3]), (1..4).lt(1..5), (0..3).is_sorted());
    println!("{:?}", (1..=3).flat_map(|a| (a..=3).map(move |b| (a, b))).filter(|(a, b)| (a + b) % 2 == 0).collect::<Vec<_>>());
    println!("{:?}", (0..7).collect::<Vec<_>>().chunks(3).map(|c| c.iter().sum::<i32>()).collect::<Vec<_>>());
    let (a, b): (Vec<_>, Vec<_>) = (0..6).partition(|n| (1..4).contains(n));
    println!("{a:?} {b:?} {:?}", (0..5).try_fold(0u8, |s, n| s.checked_add(n * 60)));
}

// === step_by, zip, rev, skip on inclusive ranges of every width
fn main() {
    println!("{:?}", (0..=255u8).step_by(85).collect::<Vec<_>>());
    println!("{:?}", (-100i8..=100).step_by(100).rev().collect::<Vec<_>>());
    println!("{:?}", (i128::MAX - 3..=i128::MAX).rev().step_by(2).map(|x| i128::MAX - x).collect::<Vec<_>>());
    println!("{:?}", (1u16..=3).zip((10i64..).step_by(10)).collect::<Vec<_>>());
    println!("{:?} {:?}", (0..=4).skip(1).step_by(2).collect::<Vec<_>>(), (0..=4).rev().skip_while(|x| *x > 2).collect::<Vec<_>>());
    let mut r = 1..=5;
    println!("{:?} {:?} {:?} {:?}", r.next_back(), r.next(), r.len_hint(), r.collect::<Vec<u32>>());
    println!("{:?} {:?}", (1..=5usize).len_of(), (0u8..=255).rev().nth(255));
}
trait Hint: Iterator { fn len_hint(&self) -> Option<usize> { self.size_hint().1 } fn len_of(self) -> usize where Self: Sized { self.count() } }
impl<I: Iterator> Hint for I {}

// === types inferred: from use inside, from the other end, from the index
fn takes(_: u8) {}
fn main() {
    for i in 0..3 { takes(i); }
    let n: u64 = 4;
    let sq = (0..n).map(|x| x * x).sum::<u64>();
    let v = [1, 2, 3, 4];
    for i in 1..3 { print!("{} ", v[i]); }
    let r = 0..2; println!("{:?} {sq}", &v[r]);
    let mut total = 0;
    for x in 1..=3 { total += x; }
    let as_f: f64 = f64::from(total);
    println!("{as_f:?} {}", std::any::type_name_of_val(&(0..1)));
    let far = 0..; let t: Option<i8> = far.skip(126).next(); println!("{t:?}");
    let k = (0..10).map(|i| i as f32 / 2.0).fold(0.0, f32::max);
    println!("{k} {:?}", (1..=2).map(u128::from_u).collect::<Vec<_>>());
}
trait FromU { fn from_u(n: u32) -> Self; } impl FromU for u128 { fn from_u(n: u32) -> u128 { n as u128 } }

// === in patterns: half open, inclusive, of consts, chars, nested in or, with bindings
const LOW: i32 = 10; const HIGH: i32 = 20;
fn f(n: i32) -> &'static str { match n { ..0 => "neg", 0..LOW => "small", LOW..=HIGH => "mid", 21..=99 | 200..300 => "big", 100.. => "huge", } }
fn g(c: char) -> u8 { match c { 'a'..='f' | 'A'..='F' => 1, '0'..='9' => 2, ..='~' => 3, _ => 4 } }
fn h(x: f64) -> &'static str { match x { ..0.0 => "<0", 0.0..=1.0 => "01", 1.0.. => ">1", _ => "nan" } }
fn main() {
    println!("{:?}", [-1, 0, 9, 10, 20, 21, 150, 250, 300].map(f));
    println!("{:?} {:?}", ['c', 'D', '7', 'z', 'é'].map(g), [-0.5, 1.0, 2.0, f64::NAN].map(h));
    if let n @ 1..=5 = 3 { println!("{n}"); }
    let (1..=9 | -9..=-1, k @ 0..) = (4, 7u8) else { panic!() };
    println!("{k} {}", matches!((5, 'x'), (0..=5, 'w'..='y')));
    let v = [1, 15, 30];
    if let [..=5, 10..=20, x @ (25..=35 | 0)] = v { println!("{x}"); }
    println!("{}", (0..30).filter(|n| !matches!(n, 3..=25)).map(|n: u8| n as u32).sum::<u32>());
}

// === consts and statics of ranges, in structs, generic, cloned for each use
use std::ops::{Range, RangeInclusive};
const R: Range<usize> = 1..3; static S: RangeInclusive<i32> = 0..=2; const ALL: std::ops::RangeFull = ..;
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)] struct Span<T> { r: Range<T>, name: &'static str }
impl<T: Copy + Ord> Span<T> { fn join(&self, o: &Span<T>) -> Span<T> { Span { r: self.r.start.min(o.r.start)..self.r.end.max(o.r.end), name: self.name } } fn hits(&self, o: &Self) -> bool { self.r.start < o.r.end && o.r.start < self.r.end } }
fn main() {
    let v = [10, 11, 12, 13];
    println!("{:?} {:?} {:?} {}", &v[R], R.rev().collect::<Vec<_>>(), &v[ALL][R][..1], S.contains(&2));
    for i in S.clone() { print!("{i}"); }
    for i in R { print!("{i}"); }
    let (a, b) = (Span { r: 1..4, name: "a" }, Span { r: 3..9, name: "b" });
    println!(" {:?} {} {}", a.join(&b), a.hits(&b), a.hits(&Span { r: 4..5, name: "c" }));
    println!("{:?} {}", Span::<u8>::default(), std::collections::HashSet::from([1..2, 1..2, 2..3]).len());
}

// === slices of slices: str, bytes, nested, empty at the end
fn main() {
    let s = "añb😀c";
    println!("{} {} {} {:?}", &s[..1], &s[1..=2], &s[4..8], &s[s.len()..]);
    println!("{:?} {:?} {:?}", s.get(2..), s.get(3..4), s.get(..));
    let v: Vec<Vec<i32>> = (1..4).map(|n| (0..n).collect()).collect();
    println!("{:?} {:?}", &v[1..][1][..2], v[..2].concat());
    let (l, r) = (&v[..], &mut [1, 2, 3][..]);
    r[1..].reverse();
    println!("{} {r:?}", l[2..].len());
    println!("{:?}", "a,b,c".split(',').collect::<Vec<_>>()[1..].join("+"));
    for w in [0..0, 0..1, 2..3, 3..3] { print!("{:?} ", &[7, 8, 9][w]); }
    println!("{:?}", b"hello"[1..4].iter().rev().map(|&b| b as char).collect::<String>());
}

// === panics that say which end was wrong
use std::panic::{catch_unwind, AssertUnwindSafe, UnwindSafe};
fn why<T>(f: impl FnOnce() -> T + UnwindSafe) -> String { match catch_unwind(f) { Ok(_) => "fine".into(), Err(e) => e.downcast_ref::<String>().cloned().or_else(|| e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap() } }
fn b<T>(t: T) -> T { std::hint::black_box(t) }
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let v = [1, 2, 3];
    println!("{}", why(|| v[b(2)..b(1)].len()));
    println!("{}", why(|| v[b(4)..].len()));
    println!("{}", why(|| v[..b(5)].len()));
    println!("{}", why(|| v[..=b(3)].len()));
    println!("{}", why(|| "añ"[b(2)..].len()));
    println!("{}", why(|| "añ"[..b(9)].len()));
    println!("{}", why(AssertUnwindSafe(|| vec![1].drain(b(2)..).count())));
    println!("{}", why(|| (0..3).step_by(b(0)).count()));
    println!("{}", why(|| vec![1, 2].split_off(b(3)).len()));
    let _ = std::panic::take_hook();
}

// === dropped parts: ranges of droppable bounds, loops left early
struct D(i32);
impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn main() {
    { let r = D(1)..D(2); print!("made "); let std::ops::Range { start, .. } = r; print!("{} ", start.0); }
    println!();
    for i in 0..3 { let _d = D(i * 10); if i == 1 { break; } print!("next "); }
    println!();
    let v: Vec<D> = (5..8).map(D).collect();
    for d in v.into_iter().take(2) { print!("{} ", d.0); }
    println!();
    let _ = (D(3)..).start.0;
    println!("end");
}

// === async: ranges over awaits, streams of ranges, ticks counted
use tokio_stream::StreamExt;
async fn sq(n: u32) -> u32 { tokio::task::yield_now().await; n * n }
#[tokio::main]
async fn main() {
    let mut out = vec![];
    for i in (1..=3).rev() { for j in 0..sq(i).await % 3 { out.push((i, sq(j).await)); } }
    println!("{out:?}");
    let mut s = tokio_stream::iter(0..10).filter(|n| n % 3 == 0).map(|n| n..n + 2);
    while let Some(r) = s.next().await { print!("{r:?} "); }
    println!();
    let handles: Vec<_> = (0..3).map(|i| tokio::spawn(async move { (0..=i).map(|x| x * 10).sum::<u32>() })).collect();
    for (i, h) in (100..).zip(handles) { print!("{i}:{} ", h.await.unwrap()); }
    let mut it = 0..; let first = loop { let n = it.next().unwrap(); if sq(n).await > 20 { break n; } };
    println!("{first}");
}
