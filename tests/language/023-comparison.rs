// === orders: derived on structs, enums, tuples, arrays, slices, strings, options, results, references, boxes, Reverse, cells, floats
use std::{cmp::{Ordering, Reverse, PartialOrd, Ord, max_by, min_by_key}, collections::*, rc::Rc, cell::Cell};
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)] enum E { A, B(i32, &'static str), C { x: u8 }, D } #[derive(Debug, PartialEq, PartialOrd, Clone, Copy)] struct F { a: f64, b: i32 } #[derive(PartialEq, Eq, PartialOrd, Ord, Debug)] struct G<T>(T, Vec<T>); #[derive(PartialEq, Eq, PartialOrd, Ord, Debug, Clone, Copy)] enum N { Neg = -5, Zero = 0, Pos = 3 }
fn main() { let mut v = vec![E::D, E::C { x: 1 }, E::B(2, "a"), E::B(1, "z"), E::A, E::B(1, "y")]; v.sort(); println!("{:?}", v); println!("{:?} {:?} {:?}", F { a: 1.0, b: 2 }.partial_cmp(&F { a: 1.0, b: 1 }), F { a: f64::NAN, b: 1 }.partial_cmp(&F { a: 1.0, b: 2 }), F { a: 0.5, b: 9 } < F { a: 1.0, b: 0 }); println!("{} {} {}", G(1, vec![2]) < G(1, vec![2, 0]), G('a', vec![]) >= G('a', vec![]), N::Neg < N::Pos); println!("{} {} {}", (1, "b", 2.0) < (1, "b", 2.5), [1, 2, 3] < [1, 3, 0], &[1][..] < &[1, 0][..]); println!("{} {} {}", "Zebra" < "apple", "a" < "aa", String::from("é") > "z".to_string()); println!("{} {} {}", None < Some(0), Ok::<i32, i32>(9) < Err(0), Some(Some(1)) > Some(None)); println!("{} {} {}", Box::new(1) < Box::new(2), Rc::new("b") > Rc::new("a"), Cell::new(1) < Cell::new(2)); println!("{} {}", Reverse(1) < Reverse(0), Reverse("a") > Reverse("b")); println!("{} {} {}", () <= (), true > false, 'a' < 'b'); println!("{:?} {:?}", 1.0f64.total_cmp(&f64::NAN), (-0.0f64).total_cmp(&0.0)); println!("{:?} {:?}", vec![1, 2].cmp(&vec![1, 2, 3]), BTreeMap::from([(1, 'a')]) < BTreeMap::from([(1, 'b')])); println!("{:?}", Ordering::Less.then(Ordering::Greater).reverse().is_gt()); println!("{:?} {}", 1.cmp(&2).then_with(|| unreachable!()), [3, 1, 2].is_sorted()); println!("{:?} {:?}", max_by("aa", "b", |x, y| x.len().cmp(&y.len())), min_by_key(-3, 2, |x: &i32| x.abs())); let mut h = BinaryHeap::from([Reverse(3), Reverse(1)]); println!("{:?}", h.pop()); println!("{:?} {:?}", 5.clamp(1, 3), "b".max("a")); println!("{:?}", ["b", "a"].iter().min()); println!("{} {}", f64::NAN < 1.0, !(f64::NAN >= 1.0)); println!("{:?}", [1.5, -2.0].iter().cloned().fold(f64::NAN, f64::max)); println!("{:?} {:?}", (1..4).max_by_key(|x| x % 3), (1..5).min_by(|a, b| (a % 2).cmp(&(b % 2)))); println!("{}", &&1 < &&2); println!("{:?} {}", "a".partial_cmp("b"), [1, 2].iter().lt([1, 3].iter())); }

// === own PartialOrd: partial, between types, lt overridden, counting, generic where, sort stability with keys, evaluation order
use std::{cell::RefCell, cmp::Ordering};
#[derive(Debug, Clone, Copy, PartialEq)] struct Set(u8); impl PartialOrd for Set { fn partial_cmp(&self, o: &Set) -> Option<Ordering> { if self == o { Some(Ordering::Equal) } else if self.0 & o.0 == self.0 { Some(Ordering::Less) } else if self.0 & o.0 == o.0 { Some(Ordering::Greater) } else { None } } } impl PartialEq<u8> for Set { fn eq(&self, o: &u8) -> bool { self.0 == *o } } impl PartialOrd<u8> for Set { fn partial_cmp(&self, o: &u8) -> Option<Ordering> { self.0.partial_cmp(o) } fn lt(&self, _: &u8) -> bool { println!("own lt"); true } } #[derive(Debug, PartialEq, Eq, Clone)] struct Ver(Vec<u32>, Option<String>); impl Ord for Ver { fn cmp(&self, o: &Self) -> Ordering { self.0.cmp(&o.0).then_with(|| match (&self.1, &o.1) { (None, None) => Ordering::Equal, (None, _) => Ordering::Greater, (_, None) => Ordering::Less, (Some(a), Some(b)) => a.cmp(b) }) } } impl PartialOrd for Ver { fn partial_cmp(&self, o: &Self) -> Option<Ordering> { Some(self.cmp(o)) } } fn v(s: &str) -> Ver { let (n, p) = s.split_once('-').map_or((s, None), |(n, p)| (n, Some(p.to_string()))); Ver(n.split('.').map(|x| x.parse().unwrap()).collect(), p) }
struct L<'a>(i32, &'a RefCell<Vec<String>>); impl PartialEq for L<'_> { fn eq(&self, o: &Self) -> bool { self.0 == o.0 } } impl PartialOrd for L<'_> { fn partial_cmp(&self, o: &Self) -> Option<Ordering> { self.1.borrow_mut().push(format!("{}?{}", self.0, o.0)); self.0.partial_cmp(&o.0) } } fn largest<T: PartialOrd + Copy>(xs: &[T]) -> Option<T> { let mut it = xs.iter().copied(); let first = it.next()?; Some(it.fold(first, |a, b| if b > a { b } else { a })) } fn between<T>(x: T, lo: T, hi: T) -> bool where T: PartialOrd { lo <= x && x < hi }
fn main() { let (a, b, c) = (Set(1), Set(3), Set(4)); println!("{} {} {} {} {}", a < b, b > a, a < c, a >= c, a.partial_cmp(&c).is_none()); println!("{} {} {} {}", a < 0, a <= 0, a > 0, b == 3); let mut vs: Vec<Ver> = ["1.2", "1.10-beta", "1.10", "1.10-alpha", "0.9.1"].iter().map(|s| v(s)).collect(); vs.sort(); println!("{:?}", vs.iter().map(|v| format!("{:?}{}", v.0, v.1.as_deref().unwrap_or(""))).collect::<Vec<_>>()); println!("{:?}", vs.iter().max().map(|v| &v.0)); let log = RefCell::new(vec![]); let l = |n| L(n, &log); println!("{} {} {}", l(1) < l(2), l(3) >= l(3), (l(1), l(5)) < (l(1), l(4))); println!("{:?}", log.take()); println!("{:?} {:?} {:?}", largest(&[1.5, 0.2]), largest(&['x', 'z', 'y']), largest::<u8>(&[])); println!("{} {}", between("m", "a", "z"), between(v("1.5"), v("1.5-rc"), v("1.5"))); let mut w = vec![("b", 2), ("a", 2), ("c", 1)]; w.sort_by_key(|p| p.1); println!("{:?}", w); w.sort_by(|x, y| y.1.cmp(&x.1).then(x.0.cmp(y.0))); println!("{:?}", w); println!("{:?} {:?}", w.binary_search_by(|p| 1.cmp(&p.1).reverse().reverse()).is_ok(), [1, 3, 5].binary_search(&4)); println!("{:?}", [1, 3, 5].partition_point(|&x| x < 4)); let mut i = 0; println!("{}", { i += 1; i } < { i += 1; i }); println!("{}", 1 + 1 < 3 && 5 - 1 >= 2 * 2 || unreachable!()); println!("{}", (1 < 2) == (3 < 4)); println!("{}", (1 as u8) < 2); println!("{:?}", { let k: i32 = -1; (k as u32) < 5 }); }

// === between references of the same depth, through boxes and smart pointers
use std::{borrow::Cow, cell::RefCell, cmp::Ordering, rc::Rc};
fn main() {
    let (a, b) = (1, 2);
    println!("{} {} {}", &a < &b, &&a >= &&b, &mut 3 > &mut 2);
    println!("{} {}", Box::new(5) < Box::new(7), Rc::new("b") <= Rc::new("a"));
    println!("{} {}", RefCell::new(1) < RefCell::new(2), Cow::Borrowed("x") > Cow::<str>::Owned("w".into()));
    println!("{} {}", "abc" < "abd", String::from("Z") < String::from("a"));
    println!("{:?} {:?}", (&a).cmp(&b), Some(&a).partial_cmp(&None));
    assert_eq!(Ordering::Less, a.cmp(&b));
}

// === floats: nan, zeros, infinities, total order
fn main() {
    let nan = f64::NAN;
    println!("{} {} {} {}", nan < 1.0, nan > 1.0, nan <= nan, !(nan >= nan));
    println!("{} {} {}", 0.0 < -0.0, -0.0 <= 0.0, f64::NEG_INFINITY < f64::MIN);
    println!("{:?} {:?}", nan.partial_cmp(&nan), 1.0f32.partial_cmp(&2.0));
    println!("{:?} {:?}", (-0.0f64).total_cmp(&0.0), nan.total_cmp(&f64::INFINITY));
    println!("{:?} {}", (1.0, nan).partial_cmp(&(2.0, nan)), [1.0, nan] < [1.0, 2.0]);
    println!("{} {}", Some(nan) < Some(nan), Some(nan) > None);
    let mut v = [2.5, -0.0, f64::INFINITY, 0.0, -7.0];
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    println!("{v:?}");
    v.sort_by(f64::total_cmp);
    println!("{v:?}");
}

// === < after an expression that could be a path or a cast
fn less(a: usize, b: usize) -> bool { a < b }
struct S { n: u32 }
fn main() {
    let s = S { n: 3 };
    let a = 4i64;
    println!("{} {} {}", (a as i32) < 5, s.n < 4, a > 3);
    println!("{} {}", less(1, 2), (a as usize) << 2);
    let v = vec![1, 2];
    println!("{} {}", v.len() < 3, { v.len() } <= 1);
    if a < 5 && (s.n) > (2) { println!("both"); }
    while (a as u8) < 1 {}
    let x = if a <= 4 { 1 } else { 2 } < 2;
    println!("{x}");
    let b = a < { a + 1 };
    println!("{b} {}", match a { 4 => 1, _ => 0 } >= 1);
}

// === derived on structs: fields in the order of declaration
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)]
struct Version { major: u8, minor: u8, tag: Option<&'static str> }
#[derive(PartialEq, PartialOrd)] struct Unit;
#[derive(PartialEq, PartialOrd)] struct Pair<T>(T, T);
fn v(major: u8, minor: u8, tag: Option<&'static str>) -> Version { Version { major, minor, tag } }
fn main() {
    let mut all = vec![v(1, 2, None), v(1, 0, Some("rc")), v(0, 9, None), v(1, 0, None), v(1, 0, Some("beta"))];
    all.sort();
    for x in &all { println!("{x:?}"); }
    println!("{:?}", all.iter().max().map(|v| v.minor));
    println!("{} {}", Unit <= Unit, Unit < Unit);
    println!("{} {:?}", Pair(1.0, f64::NAN) < Pair(2.0, 0.0), Pair(f64::NAN, 1.0).partial_cmp(&Pair(f64::NAN, 1.0)));
}

// === derived on enums: variants in order, discriminants do not matter until they do
#[derive(PartialEq, Eq, PartialOrd, Ord, Debug, Clone, Copy)]
enum Suit { Clubs = 10, Hearts = 5, Spades = 7 }
#[derive(PartialEq, PartialOrd, Debug)]
enum Shape { Dot, Line(f32), Box { w: f32, h: f32 }, Many(Vec<Shape>) }
use Shape::*;
fn main() {
    let mut s = [Suit::Spades, Suit::Hearts, Suit::Clubs];
    s.sort();
    println!("{s:?} {}", Suit::Clubs > Suit::Hearts);
    println!("{} {} {}", Dot < Line(-1.0), Line(9.0) < Box { w: 0.0, h: 0.0 }, Box { w: 1.0, h: 2.0 } < Box { w: 1.0, h: 3.0 });
    println!("{:?} {:?}", Line(f32::NAN).partial_cmp(&Line(1.0)), Line(f32::NAN).partial_cmp(&Dot));
    println!("{} {}", Many(vec![Dot]) < Many(vec![Dot, Dot]), Many(vec![]) >= Many(vec![]));
}

// === only partial_cmp written; the four operators follow it
use std::cmp::Ordering;
#[derive(PartialEq, Debug)]
struct Set(u8);
impl PartialOrd for Set {
    fn partial_cmp(&self, other: &Set) -> Option<Ordering> {
        match (self.0 & !other.0, other.0 & !self.0) { (0, 0) => Some(Ordering::Equal), (0, _) => Some(Ordering::Less), (_, 0) => Some(Ordering::Greater), _ => None }
    }
}
fn main() {
    for (a, b) in [(1, 3), (3, 1), (3, 3), (1, 2)] {
        let (a, b) = (Set(a), Set(b));
        println!("{} {} {} {} {:?}", a < b, a <= b, a > b, a >= b, a.partial_cmp(&b));
        println!("  {} {} {}", !(a < b), Some(&a) < Some(&b), (&a, 1) <= (&b, 0));
    }
}

// === between two different types
use std::cmp::Ordering;
#[derive(Debug)] struct Meters(f64);
#[derive(Debug)] struct Feet(f64);
impl PartialEq<Feet> for Meters { fn eq(&self, f: &Feet) -> bool { self.0 == f.0 * 0.5 } }
impl PartialOrd<Feet> for Meters { fn partial_cmp(&self, f: &Feet) -> Option<Ordering> { self.0.partial_cmp(&(f.0 * 0.5)) } }
impl PartialEq<i32> for Meters { fn eq(&self, n: &i32) -> bool { self.0 == *n as f64 } }
impl PartialOrd<i32> for Meters { fn partial_cmp(&self, n: &i32) -> Option<Ordering> { self.0.partial_cmp(&(*n as f64)) } }
fn most<A: PartialOrd<B>, B>(a: &A, bs: &[B]) -> usize { bs.iter().filter(|b| a > *b).count() }
fn main() {
    println!("{} {} {}", Meters(1.0) < Feet(3.0), Meters(1.0) >= Feet(2.0), Meters(2.0) > 1);
    println!("{} {}", most(&Meters(2.0), &[Feet(1.0), Feet(9.0), Feet(3.0)]), most(&Meters(2.5), &[1, 2, 3]));
    println!("{:?}", Meters(f64::NAN).partial_cmp(&3));
    println!("{} {}", &Meters(1.0) < &Feet(3.0), &&Meters(1.0) >= &&2);
}

// === lt overridden, and who calls it
use std::cmp::Ordering;
use std::cell::Cell;
thread_local! { static CALLS: Cell<(u32, u32)> = const { Cell::new((0, 0)) }; }
#[derive(PartialEq)] struct Odd(i32);
impl PartialOrd for Odd {
    fn partial_cmp(&self, o: &Self) -> Option<Ordering> { CALLS.with(|c| c.set((c.get().0 + 1, c.get().1))); self.0.partial_cmp(&o.0) }
    fn lt(&self, o: &Self) -> bool { CALLS.with(|c| c.set((c.get().0, c.get().1 + 1))); self.0 > o.0 }
}
fn main() {
    println!("{} {} {}", Odd(1) < Odd(2), Odd(1) <= Odd(2), Odd(2) > Odd(1));
    println!("{:?}", CALLS.with(Cell::get));
    println!("{} {}", &Odd(1) < &Odd(2), Odd::lt(&Odd(2), &Odd(1)));
    println!("{:?}", CALLS.with(Cell::get));
}

// === chains of Ordering: then, then_with, reverse, is_lt, matching
use std::cmp::{Ordering, Reverse, max, min};
fn main() {
    let mut words = vec!["pear", "fig", "apple", "kiwi", "date"];
    words.sort_by(|a, b| a.len().cmp(&b.len()).then(b.cmp(a)));
    println!("{words:?}");
    words.sort_by_key(|w| (Reverse(w.len()), *w));
    println!("{words:?}");
    words.sort_by(|a, b| a.chars().last().cmp(&b.chars().last()).then_with(|| a.cmp(b).reverse()));
    println!("{words:?}");
    let o = 3.cmp(&4);
    println!("{} {} {} {:?}", o.is_lt(), o.is_ge(), o.is_ne(), o.reverse());
    println!("{} {}", Ordering::Less < Ordering::Equal, Ordering::Less as i8);
    println!("{} {} {:?}", max("a", "b"), min(Some(1), None).is_none(), 5.clamp(7, 9));
    match 2.cmp(&2) { Ordering::Less | Ordering::Greater => println!("ne"), Ordering::Equal => println!("eq") }
}

// === tuples, arrays, slices, vectors: the first difference decides
fn main() {
    println!("{} {} {}", (1, "z") < (2, "a"), (1, 2, 3) <= (1, 2, 3), ((1, 2), 3) > ((1, 1), 9));
    println!("{} {} {}", [1, 2, 3] < [1, 3, 0], [1, 2][..] < [1, 2, 0][..], &[] as &[i32] < &[0]);
    println!("{} {}", vec![2] > vec![1, 9, 9], vec!["a"; 2] == ["a", "a"]);
    println!("{} {}", () <= (), () < ());
    println!("{} {}", "a".to_string() < "a ".to_string(), b"ab"[..] < b"b"[..]);
    println!("{} {}", Ok::<i32, i32>(5) < Err(1), Some(0) > None);
    println!("{:?}", [[2, 1], [1, 9], [1, 2]].iter().max());
    println!("{:?} {:?}", [1, 2].iter().cmp([1, 2, 3].iter()), [1.0].iter().partial_cmp(&[f64::NAN]));
    println!("{} {}", [1, 5].iter().lt([2].iter()), "b".chars().ge("abc".chars()));
}

// === chars, bools, units of measure, never compared across types without a cast
fn main() {
    println!("{} {} {}", 'a' < 'b', 'Z' < 'a', 'é' > 'z');
    println!("{} {}", false < true, !true <= false);
    println!("{} {}", b'a' as char <= 'a', ('a'..='e').contains(&'c'));
    println!("{} {}", 5u8 as i32 > -1, -1i32 as u32 > 5);
    println!("{} {}", i128::MAX > i64::MAX as i128, u64::MAX > 1 << 63);
    println!("{} {}", 3u64 < 4, (3u128..5).contains(&4));
    println!("{:?}", "hello".chars().filter(|&c| c > 'h').collect::<String>());
    println!("{:?}", "Hello World".char_indices().max_by_key(|&(i, c)| (c, i)));
}

// === temporaries of both sides live until the comparison is done
struct T(&'static str, i32);
impl Drop for T { fn drop(&mut self) { println!("drop {}", self.0); } }
impl PartialEq for T { fn eq(&self, o: &T) -> bool { println!("eq {} {}", self.0, o.0); self.1 == o.1 } }
impl PartialOrd for T { fn partial_cmp(&self, o: &T) -> Option<std::cmp::Ordering> { println!("cmp {} {}", self.0, o.0); self.1.partial_cmp(&o.1) } }
fn mk(s: &'static str, n: i32) -> T { println!("make {s}"); T(s, n) }
fn main() {
    if mk("a", 1) < mk("b", 2) { println!("less"); }
    let c = mk("c", 3);
    let r = c >= mk("d", 3) && mk("e", 0) > c;
    println!("{r}");
    while mk("f", 5) < c { unreachable!() }
    println!("end {}", mk("g", 1).1 <= 1);
}

// === generic over PartialOrd and Ord: largest, sorted, merge, binary search
fn largest<T: PartialOrd + Copy>(xs: &[T]) -> Option<T> { let mut it = xs.iter().copied(); let first = it.next()?; Some(it.fold(first, |a, b| if b > a { b } else { a })) }
fn sorted<T>(xs: &[T]) -> bool where T: PartialOrd { xs.windows(2).all(|w| w[0] <= w[1]) }
fn merge<T: Ord>(a: Vec<T>, b: Vec<T>) -> Vec<T> { let (mut a, mut b) = (a.into_iter().peekable(), b.into_iter().peekable()); let mut out = vec![]; loop { match (a.peek(), b.peek()) { (Some(x), Some(y)) if x <= y => out.extend(a.next()), (_, Some(_)) => out.extend(b.next()), (Some(_), None) => out.extend(a.next()), _ => return out } } }
fn find<T: Ord>(xs: &[T], t: &T) -> Result<usize, usize> { let (mut lo, mut hi) = (0, xs.len()); while lo < hi { let mid = lo + (hi - lo) / 2; if &xs[mid] < t { lo = mid + 1 } else if xs[mid] > *t { hi = mid } else { return Ok(mid) } } Err(lo) }
fn main() {
    println!("{:?} {:?} {:?}", largest(&[1.5, 9.0, 3.0]), largest(&['x', 'b']), largest::<u8>(&[]));
    println!("{} {}", sorted(&["a", "b", "b"]), sorted(&[1.0, f64::NAN]));
    println!("{:?}", merge(vec!["b".to_string(), "d".into()], vec!["a".into(), "c".into(), "e".into()]));
    println!("{:?} {:?} {:?}", find(&[1, 3, 5], &3), find(&[1, 3, 5], &4), find(&[(1, 'a'), (1, 'c')], &(1, 'b')));
}

// === Ord for a trait object and for references to it
use std::cmp::Ordering;
use std::collections::BinaryHeap;
trait Job { fn rank(&self) -> u32; fn name(&self) -> String; }
impl PartialEq for dyn Job + '_ { fn eq(&self, o: &dyn Job) -> bool { self.rank() == o.rank() } }
impl Eq for dyn Job + '_ {}
impl PartialOrd for dyn Job + '_ { fn partial_cmp(&self, o: &dyn Job) -> Option<Ordering> { Some(self.cmp(o)) } }
impl Ord for dyn Job + '_ { fn cmp(&self, o: &dyn Job) -> Ordering { self.rank().cmp(&o.rank()) } }
struct A(u32); struct B { r: u32 }
impl Job for A { fn rank(&self) -> u32 { self.0 } fn name(&self) -> String { "A".into() } }
impl Job for B { fn rank(&self) -> u32 { self.r } fn name(&self) -> String { format!("B{}", self.r) } }
fn main() {
    let mut heap: BinaryHeap<Box<dyn Job>> = BinaryHeap::new();
    heap.push(Box::new(A(2))); heap.push(Box::new(B { r: 5 })); heap.push(Box::new(B { r: 1 }));
    while let Some(j) = heap.pop() { println!("{} {}", j.name(), j.rank()); }
    let (a, b): (&dyn Job, &dyn Job) = (&A(1), &B { r: 3 });
    println!("{} {} {:?}", a < b, a >= b, a.max(b).name());
}

// === comparisons as values: stored, passed, folded, in const
const SMALL: bool = 3 < 4 && 'a' <= 'b';
static ORDER: [bool; 4] = [1 < 2, 1 <= 1, 2.0 > 3.0, -1 >= -2];
fn by(f: fn(&i32, &i32) -> bool, v: &[i32]) -> Vec<bool> { v.windows(2).map(|w| f(&w[0], &w[1])).collect() }
fn main() {
    println!("{SMALL} {ORDER:?} {}", const { u8::MAX as i32 > 254 });
    println!("{:?} {:?}", by(i32::lt, &[1, 2, 2]), by(PartialOrd::ge, &[1, 2, 2]));
    let ops: [(&str, fn(i32, i32) -> bool); 4] = [("<", |a, b| a < b), ("<=", |a, b| a <= b), (">", |a, b| a > b), (">=", |a, b| a >= b)];
    for (name, op) in ops { println!("{name} {} {}", op(1, 1), op(2, 1)); }
    println!("{}", (1 < 2) == (3 > 2) && (1 > 2) < (2 > 1));
    println!("{}", (1..10).filter(|n| (*n > 3) ^ (*n >= 7)).map(|n| n.to_string()).collect::<Vec<_>>().join(","));
}

// === a closure's argument is compared before its type is known
fn main() {
    let mut v = vec![(3, 'c'), (1, 'z'), (2, 'a')];
    v.sort_by(|a, b| b.1.partial_cmp(&a.1).unwrap());
    println!("{v:?}");
    let found = v.iter().find(|(n, c)| *n < 3 && *c < 'n');
    println!("{found:?}");
    let above = |limit| move |x: &i32| *x > limit;
    println!("{:?}", [1, 5, 9].iter().filter(|x| above(4)(x)).collect::<Vec<_>>());
    let pos = v.iter().position(|p| p.0 >= 2 && p <= &(2, 'z'));
    println!("{pos:?} {:?}", v.iter().rev().skip_while(|p| p.1 >= 'c').count());
    let best = v.iter().copied().reduce(|a, b| if b > a { b } else { a });
    println!("{best:?}");
}

// === wrapped keys: Reverse, Wrapping, NonZero, Duration, strings ignoring case
use std::cmp::{Ordering, Reverse};
use std::{collections::BTreeMap, num::{NonZeroU8, Wrapping}, time::Duration};
#[derive(Eq, Clone, Debug)] struct Fold(String);
impl Ord for Fold { fn cmp(&self, o: &Self) -> Ordering { self.0.to_lowercase().cmp(&o.0.to_lowercase()) } }
impl PartialOrd for Fold { fn partial_cmp(&self, o: &Self) -> Option<Ordering> { Some(self.cmp(o)) } }
impl PartialEq for Fold { fn eq(&self, o: &Self) -> bool { self.cmp(o).is_eq() } }
fn main() {
    let m: BTreeMap<_, _> = ["b", "A", "B", "c"].iter().enumerate().map(|(i, s)| (Fold(s.to_string()), i)).collect();
    println!("{m:?} {:?}", m.get(&Fold("a".into())));
    let r: BTreeMap<Reverse<i32>, &str> = [(Reverse(1), "one"), (Reverse(3), "three")].into();
    println!("{:?} {}", r.keys().next(), Reverse(1) > Reverse(2));
    println!("{} {}", Wrapping(200u8) + Wrapping(100) < Wrapping(50), NonZeroU8::MIN <= NonZeroU8::MAX);
    println!("{} {}", Duration::from_millis(1500) > Duration::from_secs(1), Duration::ZERO >= Duration::from_nanos(1));
}

// === with slices and arrays coerced on the right; own Rhs that is itself a reference
use std::cmp::Ordering;
#[derive(PartialEq, Debug)] struct Bytes(Vec<u8>);
impl PartialEq<[u8]> for Bytes { fn eq(&self, o: &[u8]) -> bool { self.0 == o } }
impl PartialOrd<[u8]> for Bytes { fn partial_cmp(&self, o: &[u8]) -> Option<Ordering> { self.0.as_slice().partial_cmp(o) } }
impl<'a> PartialEq<&'a str> for Bytes { fn eq(&self, o: &&'a str) -> bool { self.0 == o.as_bytes() } }
impl<'a> PartialOrd<&'a str> for Bytes { fn partial_cmp(&self, o: &&'a str) -> Option<Ordering> { Some(self.0.len().cmp(&o.len())) } }
fn main() {
    let s: &[i32] = &[1, 2]; let t: &mut [i32] = &mut [1, 3];
    println!("{} {} {}", s < &[1, 2, 3], &[] as &[i32] < &[0], *t > [1][..]);
    let b = Bytes(vec![1, 2]);
    println!("{} {} {} {}", b < *b"\x02".as_slice(), b == [1u8, 2][..], b < "abc", b >= "zz");
    let bx: Box<[u8]> = Box::new([5]); println!("{} {}", bx < Box::from([6]), bx.as_ref() >= &[5]);
}
