// Programs about literals with a suffix.

// === every suffix, with underscores and bases, in patterns, consts, ranges, indices, methods
const A: u8 = 0xF_Fu8; const B: i64 = -1_000_i64; fn f(n: u16) -> u8 { match n { 0u16 => 0, 1_u16..=0b1010_u16 => 1, 0xffu16 => 2, 65535u16 => 3, _ => 4 } }
fn main() { println!("{} {} {} {} {}", 1u8, 0o17i16, 0b11_u32, 0xAB_cdu64, 1_2_3__i128); println!("{A} {B} {:?} {}", [0, 5, 255, 65535, 300].map(f), 5usize + "ab".len()); println!("{} {} {}", 1f32, 2_f64 / 4., 1e3f32 + 1.5_f32); println!("{} {} {} {}", 255u8 as i8, 7u8.pow(2), (-5i32).abs(), -5i32.pow(2)); for i in (0u8..4).step_by(2usize) { print!("{i} "); } println!("{:?}", [1u16; 2usize]); println!("{} {} {}", std::mem::size_of_val(&1u64), 1_000_000_007u64 * 1_000_000_007, u128::MAX == 340_282_366_920_938_463_463_374_607_431_768_211_455u128); println!("{} {} {}", 0xE+1, 0x1e5u32, 0b11 ); let v = vec![1.0f32, 2.]; println!("{:?} {}", v, v[1usize]); println!("{} {}", 10i8.wrapping_mul(20i8), 1u32.leading_zeros()); println!("{} {}", 1u8 == b'\x01', 97u8 as char); let t = (1u8, 2i8, 3.0f32); println!("{} {}", t.0, t.2); macro_rules! s { ($l:literal) => { (stringify!($l), $l) }; } println!("{:?} {:?} {:?}", s!(1u8), s!(-2_i64), s!(0x10usize)); const N: usize = 3usize; struct G<const K: i8>; impl<const K: i8> G<K> { fn k() -> i8 { K } } println!("{} {}", [0u8; N].len(), G::<-3i8>::k()); println!("{:?} {:?}", 1u8.checked_sub(2u8), 250u8.checked_add(5u8)); println!("{}", i64::MAX as f64 == 9223372036854775807f64); }
// === the suffix decides which impl, which overflow, which division
trait Name { fn name(self) -> &'static str; }
macro_rules! names { ($($t:ident)*) => { $(impl Name for $t { fn name(self) -> &'static str { stringify!($t) } })* }; }
names!(i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize f32 f64);
fn main() {
    println!("{} {} {} {} {}", 1i8.name(), 1u8.name(), 1i16.name(), 1_u16.name(), 1.name());
    println!("{} {} {} {} {}", 1u32.name(), 1i64.name(), 1u64.name(), 1i128.name(), 1u128.name());
    println!("{} {} {} {} {}", 1isize.name(), 1usize.name(), 1f32.name(), 1f64.name(), 1.0.name());
    println!("{} {}", (1 + 2u8).name(), (2i64 - 1).name());
    println!("{} {} {}", 7u8 / 2, 7f32 / 2., -7i8 / 2);
    println!("{} {}", 200u8.wrapping_add(100), 200i16 + 100);
    println!("{:?} {:?}", 127i8.checked_add(1), 128u8.checked_add(1));
}
// === in array types and elements, repeat lengths, slices, indices, shifts by other types
const N: usize = 0x3usize;
fn main() {
    let a = [0u8; N];
    let b = [1u16, 2, 3];
    let c = [[0i64; 2usize]; 1_usize];
    println!("{a:?} {b:?} {c:?} {}", std::mem::size_of_val(&b));
    println!("{} {} {} {}", 1u8 << 3u64, 1i64 << 40i8, 256u16 >> 4usize, -8i32 >> 1u8);
    println!("{} {:?} {}", b[1usize], &b[0usize..2usize], b[N - 1usize]);
    let v = vec![5u128; 2usize];
    println!("{v:?} {:?}", [1f32, 2.0, 3.].iter().sum::<f32>());
    for i in 0u8..=2u8 { print!("{} ", a[i as usize] + i); }
    println!();
}
// === binary, octal, hexadecimal with suffixes that look like digits
fn main() {
    println!("{} {} {} {}", 0xffu8, 0xFF_u16, 0xfi8, 0x1f_i32);
    println!("{} {} {} {}", 0b1010u8, 0b11_i64, 0o17u32, 0o7_7_isize);
    println!("{} {} {}", 0xe1u32, 0x1e2, 0xbu8);
    println!("{} {} {}", 0xf32, 0xf64u64, 0b1_u32);
    println!("{} {} {}", 1_u8, 1e3f32, 1E-2_f64);
    println!("{} {}", 0x0_usize, 0b0_u8);
    println!("{} {} {}", 0xdead_beef_u32, 0o777u16, 0b1111_0000_u8);
}
// === the extremes of every type, with and without minus
fn main() {
    println!("{} {} {}", -128i8, 127i8, 255u8);
    println!("{} {} {}", -32768i16, 32767i16, 65535u16);
    println!("{} {} {}", -2147483648i32, 2147483647i32, 4294967295u32);
    println!("{} {} {}", -9223372036854775808i64, 9223372036854775807i64, 18446744073709551615u64);
    println!("{} {}", -170141183460469231731687303715884105728i128, 340282366920938463463374607431768211455u128);
    println!("{} {} {}", 0x7fi8, -0x80i8, 0x7fff_ffff_ffff_ffffi64);
    println!("{:?} {:?} {:?}", 3.40282347e38f32, 1.7976931348623157e308f64, 1e-45f32);
}
// === method calls, fields and ranges right after the literal
fn main() {
    println!("{} {} {}", 5u8.pow(2), 2f32.sqrt(), 9i64.to_string());
    println!("{} {} {}", 1.5f32.floor(), 2.0_f64.powi(3), 1f64.max(2f64));
    println!("{:?} {:?}", (1u8..3u8), (0i64..=2).collect::<Vec<_>>());
    println!("{} {} {}", -5i32.abs(), (-5i32).abs(), !0u8.count_ones());
    println!("{:?} {:?} {:?}", 10u32.checked_sub(11), 3i8.cmp(&2), 1u64.max(2).min(3));
    println!("{} {}", 255u8.leading_zeros() + 1u16.leading_zeros(), 8usize.pow(2u32));
    println!("{:?} {}", 0u8.to_be_bytes(), 1i128.swap_bytes() >> 120);
}
// === in patterns: alone, ranges, in or, in const patterns, behind references
const LIM: u16 = 500u16;
fn k(n: u16) -> &'static str { match n { 0u16 => "zero", 1u16 | 2 => "low", 3u16..=99u16 => "mid", 100..LIM => "high", LIM.. => "over" } }
fn s(n: i64) -> i8 { match n { -1i64 => -1i8, ..=-2i64 => -2, 0i64.. => 1 } }
fn f(x: f32) -> bool { matches!(x, 0f32 | 1.5f32 | -2.0_f32) }
fn main() {
    println!("{:?}", [0, 2, 50, 100, 499, 500].map(k));
    println!("{:?} {:?}", [-5, -1, 9].map(s), [0.0, 1.5, -2.0, 2.0].map(f));
    if let (1u8, &2i16, Some(3usize..)) = (1, &2, Some(4)) { println!("yes"); }
    let Some(7u128) = Some(7) else { panic!() };
    println!("{}", match &[1u8, 2][..] { [1u8, x @ 2u8..=9u8] => *x, _ => 0 });
}
// === drive inference of everything around: collections, closures, generics, through operators
fn id<T>(t: T) -> T { t }
fn two<T>(a: T, _b: T) -> T { a }
fn size<T>(_: &T) -> usize { std::mem::size_of::<T>() }
fn main() {
    let mut v = Vec::new();
    v.push(1);
    v.push(2u8);
    let x = 3;
    let y = [x, 4u16];
    let z = two(5, id(6i64));
    let mut o = None;
    if y[0] == 3 { o = Some(7); }
    let n: i128 = o.map_or(0, |k| k + 8i128);
    let add = |a: u64, b| a + b + 1;
    let f = 1.0;
    let g = f * 2f32;
    println!("{} {} {} {} {} {}", size(&v[0]), size(&x), size(&z), size(&n), size(&add(1, 2)), size(&f));
    println!("{v:?} {y:?} {z} {n} {} {g}", add(1, 2));
    let t = (1, 2, 3.0);
    let (a, b, c): (u8, _, _) = t;
    let d = b + 0i16;
    println!("{} {} {} {}", size(&a), size(&b), size(&c), d);
    let w = if a > 0 { 1 } else { 2u16 };
    let m = match w { 1 => 10, _ => 20i8 };
    let l = loop { break 5; } + 1u128;
    println!("{} {} {}", size(&w), size(&m), size(&l));
}
// === in consts, statics, discriminants, const generics, associated consts, attributes and asserts
const A: u64 = 1u64 << 40u32;
static B: [i8; 3] = [-1i8, 0i8, 1i8];
#[repr(u8)] #[derive(Clone, Copy)] enum E { X = 1u8, Y = 0x10u8, Z = 200u8 + 55u8 }
#[repr(i64)] enum F { Neg = -5i64 }
struct Buf<const N: usize, const C: char, const B: bool>;
impl<const N: usize, const C: char, const B: bool> Buf<N, C, B> { const TWICE: usize = N * 2usize; fn s() -> String { std::iter::repeat(C).take(if B { N } else { 0usize }).collect() } }
struct K<const X: i8>;
impl K<-1i8> { fn w(&self) -> &'static str { "minus" } }
impl K<{ 1i8 + 1 }> { fn w(&self) -> &'static str { "two" } }
const _: () = assert!(A > 1u64 && B[0usize] == -1i8);
fn main() {
    println!("{A} {B:?} {} {} {}", E::X as u8 + E::Y as u8, E::Z as u8, F::Neg as i64);
    println!("{} {} {}", Buf::<3usize, 'x', true>::TWICE, Buf::<{ 2usize + 1 }, 'y', true>::s(), Buf::<5, 'z', false>::s().len());
    println!("{} {}", K::<-1>.w(), K::<2i8>.w());
}
// === made by macros: literal fragments, tt, stringify, concat, negated, suffix kept
macro_rules! lit { ($l:literal) => { ($l, stringify!($l)) }; }
macro_rules! neg { ($l:literal) => { -$l }; }
macro_rules! tt { ($t:tt) => { $t + 1 }; (- $t:tt) => { -$t - 1 }; }
macro_rules! arms { ($v:expr; $($l:literal => $r:expr),*) => { match $v { $($l => $r,)* _ => "none" } }; }
macro_rules! sum { ($($l:literal)*) => { 0u32 $(+ $l)* }; }
fn main() {
    println!("{:?} {:?} {:?}", lit!(1u8), lit!(-2i16), lit!(0xF_f32));
    println!("{} {} {}", neg!(5i8), neg!(-5i64), tt!(7u16));
    println!("{} {}", tt!(- 3i8), sum!(1 2u32 0x10));
    println!("{} {}", arms!(-4i32; 4 => "four", -4i32 => "minus four"), arms!(2.5f32; 2.5 => "half"));
    println!("{}", concat!(1u8, "-", 2.5f32, -3i64, 'c', true));
}
// === floats: integers with float suffixes, exponents, in arithmetic and comparison
fn main() {
    println!("{:?} {:?} {:?} {:?}", 1f32, 2f64, 1_000f32, 0f64);
    println!("{:?} {:?} {:?} {:?}", 1e3f32, 1.5e-3_f64, 2E+2f64, 1_0.0_1f32);
    println!("{} {} {}", 0.1f32 + 0.2f32, 0.1f64 + 0.2, 0.1f32 as f64 == 0.1);
    println!("{} {} {}", 16777217f32, 9007199254740993f64, 1f32 / 3f32);
    println!("{:?} {} {:?}", 5f32 % 3f32, -0f32, 1f64 / 0f64);
    println!("{} {}", (2f32).powf(0.5f32), 7f64.rem_euclid(-4f64));
    println!("{:?}", [3f64, 1f64, 2f64].iter().cloned().fold(f64::MIN, f64::max));
}
// === byte and char neighbours; as casts of suffixed; comparisons between inferred and suffixed
fn main() {
    println!("{} {} {}", b'a' + 1u8, (b'a' + 2) as char, 'a' as u32 + 1u32);
    println!("{} {} {}", 300u16 as u8, -1i8 as u32, 3.9f32 as i8);
    println!("{} {} {}", 65u8 as char, 1u8 as f64 / 2f64, 1u64 as u128 * 3u128);
    let n = 10;
    println!("{} {} {}", n == 10i64, n < 11, &n == &10i64);
    println!("{} {}", 1u8 == true as u8, u64::from(1u32) == 1u64);
    println!("{} {}", i64::from(3i32) + 4i64, f64::from(1.5f32) + 0.5f64);
    println!("{:?} {:?}", u8::try_from(256u16).is_err(), i8::try_from(127u64));
}
// === formatting: width, radix and precision by the type's width
fn main() {
    println!("{:x} {:x} {:x} {:x}", -1i8, -1i16, -1i32, -1i64);
    println!("{:b} {:o} {:#X} {:#b}", -2i8, -8i16, 255u8, 5u128);
    println!("{:08b} {:+} {:>5} {:<5}| {:^5}|", 5u8, 7i64, 1u16, 2i32, 3usize);
    println!("{:?} {:#?} {:e} {:.1} {:05.1}", 1u8, 2i128, 1500u32, 2.25f32, -1.5f64);
    println!("{0} {0:?} {0:x} {n:>w$}", 10u8, n = 3i16, w = 4usize);
}
// === arguments of functions, defaults of structs, const fn, trait methods on literals with references
#[derive(Debug, PartialEq)] struct P { a: u8, b: i64, c: f32 }
const fn mk(a: u8) -> P { P { a, b: -(a as i64) - 1i64, c: 0.5f32 } }
trait Half { fn half(&self) -> Self; }
impl Half for u8 { fn half(&self) -> u8 { self / 2u8 } }
impl Half for f64 { fn half(&self) -> f64 { self / 2f64 } }
fn sum(v: &[&dyn Fn(i64) -> i64]) -> i64 { v.iter().map(|f| f(1i64)).sum() }
fn main() {
    println!("{:?} {}", mk(3u8), mk(1) == P { a: 1u8, b: -2i64, c: 0.5f32 });
    println!("{} {} {}", 9u8.half(), (&9f64).half(), Half::half(&7u8));
    println!("{}", sum(&[&|x| x + 1i64, &|x| x * -3i64]));
    println!("{:?} {:?}", Some(1u8).map(|x| x + 1u8), (1u8, -1i8, 1.5f32) < (1, -1, 1.75));
    println!("{:?}", std::iter::successors(Some(1u16), |n| n.checked_mul(10u16)).collect::<Vec<_>>());
}
// === ranges and loops: type of the counter, steps, reverse, while with suffixed bounds
fn main() {
    for i in (0u64..20u64).step_by(7usize) { print!("{} ", i * 1_000_000_000_000u64); }
    for c in (1i8..=3i8).rev() { print!("{} ", -c); }
    let mut n = 1u8;
    while n < 100u8 { n *= 3u8; }
    println!("{n}");
    println!("{} {}", (1u128..=20u128).product::<u128>(), (1..=5u16).map(|x| x * x).sum::<u16>());
    println!("{:?} {}", (250u8..).take(5).collect::<Vec<_>>(), (0u8..=255u8).len());
    let r = 'o: loop { for i in 0i16.. { if i * i > 200i16 { break 'o i; } } };
    println!("{r} {:?}", std::panic::catch_unwind(|| { let mut x = 250u8; for _ in 0usize..10usize { x += 1u8; } x }).is_err());
}
// === hashing, ordering and equality keep the width; maps keyed by them
use std::collections::{BTreeMap, HashMap, HashSet};
fn main() {
    let m: HashMap<u8, i64> = [(1u8, 10i64), (2, 20)].into();
    let b: BTreeMap<(u16, i8), &str> = BTreeMap::from([((1u16, -1i8), "a"), ((1, 1), "b"), ((0, 5), "c")]);
    println!("{} {:?} {:?}", m[&1u8] + m[&2], b, b.range((1u16, 0i8)..).next());
    let s: HashSet<u32> = [1u32, 1, 2].into_iter().collect();
    println!("{} {}", s.len(), s.contains(&2u32));
    let mut v = vec![3i8, -1, 2];
    v.sort_by_key(|x| std::cmp::Reverse(*x as i16 * 100i16));
    println!("{v:?} {:?}", v.iter().map(|&x| x as i64).max());
    println!("{:?} {:?}", 1u8.partial_cmp(&2u8), 1f32.total_cmp(&-0f32));
}
// === wrapped and atomic types from suffixed literals; durations; shifts that overflow
use std::{num::*, sync::atomic::*, time::Duration};
fn main() {
    println!("{} {} {}", Wrapping(255u8) + Wrapping(1u8), Wrapping(-128i8) - Wrapping(1), Saturating(250u8) + Saturating(10u8));
    println!("{:?} {:?}", NonZeroU8::new(0u8), NonZeroI16::new(-7i16).map(|n| n.abs()));
    println!("{} {}", AtomicU16::new(65535u16).fetch_add(1u16, Ordering::SeqCst), AtomicI64::new(-1i64).into_inner());
    println!("{:?} {:?}", Duration::from_secs(90u64), Duration::from_millis(1u64) * 3u32);
    println!("{:?} {:?} {}", 1u8.checked_shl(8u32), 1u32.overflowing_shl(33u32), 1i64.wrapping_shl(65u32));
    println!("{:?}", std::panic::catch_unwind(|| { let s = std::hint::black_box(8u32); 1u8 << s }).is_err());
}
// === in where clauses of consts, match on tuples of suffixed, arrays compared, slices of mixed inference
const W: [u8; 3usize] = [1u8, 2, 3];
fn at<const N: usize>(a: [i16; N]) -> i16 { if N > 2usize { a[2usize] } else { -1i16 } }
fn t(p: (u8, i64, f32)) -> u8 { match p { (0u8, -1i64, _) => 1u8, (_, 5i64..=9i64, 0.5f32) => 2, (1u8 | 2u8, ..) => 3, _ => 4u8 } }
fn main() {
    println!("{} {} {:?}", at([1i16, 2, 3]), at([1]), [t((0, -1, 0.0)), t((9, 5, 0.5)), t((2, 0, 0.0)), t((9, 9, 9.0))]);
    println!("{} {}", W == [1u8, 2u8, 3u8], W[..2usize] < [1, 3][..]);
    println!("{:?}", [1u64, 2].iter().zip([0.5f64, 1.5]).map(|(a, b)| *a as f64 * b).sum::<f64>());
}
// === as generic arguments by inference: From, Into, Default operators, shifts and pow that fix other types
fn conv<T: From<u8>>(n: T) -> T where T: std::ops::Add<Output = T> { n + T::from(1u8) }
fn main() {
    println!("{} {} {} {}", conv(1u16), conv(1i64), conv(1.5f32), conv(255u8 as u32));
    let x: u64 = 1u32.into();
    let y = i128::from(5u64) << 3u8;
    let z = 2u64.pow(10u32) + u64::from(3u8);
    println!("{x} {y} {z} {}", u16::from(7u8) * 300u16);
    println!("{:?} {:?}", 5u8.checked_add_signed(-6i8), 5u32.checked_add_signed(-5i32));
    println!("{} {}", u8::MAX.abs_diff(0u8), (-128i8).abs_diff(127i8));
}
// === in async code and time: milliseconds as u64, counts as usize, results kept apart
use tokio::time::{sleep, Duration, Instant};
async fn add(a: u8, b: u64) -> u64 { sleep(Duration::from_millis(5u64 * b)).await; a as u64 + b }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = Instant::now();
    let (a, b) = tokio::join!(add(1u8, 2u64), add(255u8, 1));
    println!("{a} {b} {}", t.elapsed().as_millis() == 10u128);
    let mut n = 0usize;
    while n < 3usize { sleep(Duration::from_micros(500u64)).await; n += 1usize; }
    println!("{n} {:?}", t.elapsed());
}
