// Programs about float literals.

// === forms: trailing dot, exponents, underscores, next to ranges, fields and methods; inference
const A: f64 = 1.; const B: f32 = 1e-3; static C: [f64; 3] = [1E5, 2.5e+2, 1_0.0_1e1_0]; fn f(x: f32) -> f32 { x } struct P(f64, (f32,));
fn main() { println!("{A} {B} {C:?}"); println!("{} {} {} {}", 1.max(2), 1.0f64.max(2.), 1e0, 5e-324); println!("{} {} {}", 2.5f32.floor(), 1.5e3_f64, 1.0_f32); let p = P(1.5, (2.5,)); println!("{} {}", p.0 + 1., p.1.0); for i in 0..2. as i32 { print!("{i} "); } println!("{:?} {:?}", 1.0..2.0, (0.5..=1.5).contains(&1.)); println!("{} {}", 0.1 + 0.2, 0.1f32 + 0.2); println!("{} {} {}", 1e21, 1e-7, 123456789.123456789f32); println!("{:?} {:?} {:?}", 1e21, 1e-7, 0.3f32 as f64); let x = 3.3; let y = f(x); println!("{y} {}", 16777217.0f32); let s: f32 = [0.1, 0.2, 0.3].iter().sum(); println!("{s} {}", [0.1, 0.2, 0.3].iter().sum::<f64>()); match 1.5 { 0.0..=1.0 => println!("low"), 1.5 => println!("exact"), _ => println!("?") } match -0.0 { 0.0 => println!("zero"), _ => println!("other") } println!("{} {} {}", 1.0 / 3.0, 2.0f32.sqrt(), 10f64.powi(-2)); println!("{} {} {}", 1.7976931348623157e308, 2.2250738585072014e-308, 3.4028235e38f32); println!("{} {}", 9007199254740993.0, 0.1e-6f32); println!("{:.3} {:e} {:10.2}|{:<8}|{:+}", 2.0f64.ln(), 1500., 3.14159, 1.5, 0.0); println!("{} {}", -1.5 as i32, 2.9 as u8); println!("{} {}", 1.0.to_string_(), 5.0 % 3.); macro_rules! l { ($x:literal) => { concat!($x, "|", stringify!($x)) }; } println!("{} {}", l!(1.50), l!(2e3)); println!("{:?} {:?} {:?}", 0.5f64.to_bits(), f32::from_bits(0x40490fdb), 1.0f64.total_cmp(&-0.0)); } trait S { fn to_string_(&self) -> String; } impl S for f64 { fn to_string_(&self) -> String { format!("<{self:?}>") } }
// === every spelling: leading zeros, underscores, exponents with signs, trailing dots, hexadecimal beside
fn main() {
    println!("{:?} {:?} {:?} {:?}", 00.5, 1_000.000_1, 0.0_1, 0_0.5_0);
    println!("{:?} {:?} {:?} {:?} {:?}", 1e3, 1E3, 1e+3, 1e-3, 1_0e1_0);
    println!("{:?} {:?} {:?}", 2., (2.).e0_is(), 1.0e0);
    println!("{:?} {:?} {:?} {:?}", 1f32, 1.5_f32, 1e2f32, 0xe+1);
}
trait M { fn e0_is(&self) -> f64; }
impl M for f64 { fn e0_is(&self) -> f64 { *self } }
// === between ranges, fields, methods, tuples and calls: where the dot belongs
struct P { x: f32, t: (f64, (f32,)) }
fn f(a: f64, b: f64) -> f64 { a - b }
fn main() {
    let p = P { x: 1., t: (2., (3.5,)) };
    println!("{} {} {} {}", p.x, p.t.0, p.t.1.0, (p.t).1 .0);
    println!("{:?} {:?} {:?}", 0.5..1.5, 1. .. 2., (1.0..=2.0).contains(&1.5));
    println!("{} {} {}", 2.0f64.max(1.0), 1.5f32.floor(), (-1.5_f64).abs());
    println!("{} {}", f(3., 1.), f(1e1, -1.));
    println!("{:?} {:?} {}", (1.,), [1., 2.], [0.5, 1.5,][1]);
    let v = [[0.25; 2]; 2];
    println!("{} {}", v[1][0] + v[0][1], -1.0f32.max(2.0));
    println!("{:?} {:?}", 0..1, (0.1, 0.2).1);
}
// === rounding to the nearest: literals that lie between two, subnormals, the largest, f32 apart from f64
fn main() {
    println!("{} {} {}", 0.1 + 0.2, 0.1f32 + 0.2f32, 9007199254740993.0);
    println!("{:e} {:e} {:e} {:e}", 4.9e-324, 2.4703282292062328e-324, 2.4703282292062327e-324, 1.7976931348623157e308);
    println!("{:e} {:e} {:e}", 1.1754943508222875e-38f32, 1e-45f32, 3.4028235677973366e+38f64 as f32);
    println!("{} {} {}", 16777217.0f32, 0.3f32 as f64, 0.3 as f32);
    println!("{} {}", 1.0000000000000001 == 1.0, 1.0000000000000002 == 1.0);
    println!("{:x} {:x} {:x}", 1.0f64.to_bits(), (-0.0f32).to_bits(), 0.1f64.to_bits());
    println!("{} {}", 5e-324 > 0.0, 1e-46f32 == 0.0);
    println!("{:?} {:?}", 123456789.123456789, 123456789.123456789f32);
}
// === in patterns: alone, ranges, negative, constants, nan by guard, tuples, or
const HALF: f64 = 0.5;
fn k(x: f64) -> &'static str { match x { 0.0 => "zero", HALF => "half", 1.0 | -1.0 => "one", 1.5..=2.5 => "range", f64::INFINITY => "inf", x if x.is_nan() => "nan", -1e10..0.0 => "neg", _ => "other" } }
fn p(t: (f32, bool)) -> u8 { match t { (0.0..1.0, true) => 1, (1.0.., _) => 2, (..=-1.0, _) => 3, _ => 4 } }
fn main() {
    println!("{:?}", [0.0, -0.0, 0.5, -1.0, 2.5, 1e200f64 * 1e300, -3.0, 7.0].map(k));
    println!("{}", k(0.0 / 0.0));
    println!("{:?}", [(0.5, true), (0.5, false), (1.0, false), (-1.0, true), (f32::NAN, true)].map(p));
    if let 1.5f32 = 3.0 / 2.0 { println!("yes"); }
    let Some(2.0..) = Some(3.5) else { panic!() };
    println!("{}", matches!(&[1.0, 2.0][..], [1.0, .., 2.0]));
}
// === inferred as f32 or f64 from what they meet, steps away
fn f(x: f32) -> f32 { x * 2. }
fn size<T>(_: T) -> usize { std::mem::size_of::<T>() }
struct S { a: f32, b: Vec<f64> }
fn id<T>(t: T) -> T { t }
fn main() {
    let a = 0.1;
    let b = a;
    f(b);
    let c = 0.1;
    let mut v = vec![1., 2.];
    v.push(c as f32);
    let d = [1.5, 2.5f32];
    let e = if a > 0. { 1. } else { 2f32 };
    let s = S { a: 1., b: vec![1.; 2] };
    let g = |x: f32| x + 0.5;
    let h: f32 = g(1.);
    let (i, j): (f32, _) = (1., 2.);
    let k = id(1.) + s.a;
    println!("{} {} {} {} {}", size(a), size(c), size(v[0]), size(d[0]), size(e));
    println!("{} {} {} {} {} {}", size(s.b[0]), size(h), size(i), size(j), size(k), size(1.));
    println!("{} {}", [0.5, 0.25].iter().sum::<f32>(), [1., 2.].iter().map(|x| x * 2.).fold(0., |p: f64, q| p + q));
    let m = "1.5".parse().unwrap_or(0.);
    println!("{} {}", size(m), m + 1.);
}
// === consts, statics, const fn, arrays, associated consts, consts of the library
use std::f32::consts as c32;
const EPS: f64 = 1e-9;
const TABLE: [f32; 3] = [0.5, -EPS as f32 * 1e9, 1. / 3.];
static MAXES: (f32, f64) = (f32::MAX, f64::MAX);
const fn lerp(a: f64, b: f64, t: f64) -> f64 { a + (b - a) * t }
const MID: f64 = lerp(1., 2., 0.5);
trait Scale { const K: f64; fn k(&self) -> f64 { Self::K * 2. } }
impl Scale for u8 { const K: f64 = 1.25; }
impl Scale for str { const K: f64 = std::f64::consts::TAU / std::f64::consts::PI; }
fn main() {
    println!("{EPS} {EPS:e} {TABLE:?} {:?} {MID}", MAXES);
    println!("{} {} {:.4} {:.4}", 1u8.k(), "".k(), c32::E, std::f64::consts::SQRT_2);
    println!("{:?} {:?} {:?}", f64::EPSILON, f32::MIN_POSITIVE, (f64::DIGITS, f32::RADIX));
    const { assert!(MID > 1.4 && MID < 1.6) };
}
// === shown: shortest, precision, exponent, sign, padding, debug
fn main() {
    println!("{} {} {} {}", 1.0, 1.10, 100000000000000000000.0, 0.000001);
    println!("{:?} {:?} {:?} {:?}", 1.0, 1e16, 1e-5, 123456.0f32);
    println!("{:.0} {:.0} {:.0} {:.1} {:.2}", 0.5, 1.5, 2.5, 0.25, 1.005);
    println!("{:e} {:E} {:e} {:.2e} {:?}", 1500.0, 0.00025, 0.0, 123456.0, 1e300 * 1e10);
    println!("[{:8.2}] [{:<8.2}] [{:^8.2}] [{:+.1}] [{:08.3}] [{:*>7}]", 3.14159, 3.14159, 3.14159, 2.0, -1.5, 0.5);
    println!("{} {} {} {:?} {:?}", f64::NAN, -f64::INFINITY, -0.0, -0.0f32, f32::NAN);
    let (w, p) = (9, 3);
    println!("[{:w$.p$}] [{:>1$}] [{:.*}]", 2.71828, 6, 2, 1.0);
}
// === arithmetic around the edges: overflow to infinity, nan spreads, signed zeros, remainder
fn main() {
    println!("{} {} {}", 1e308 * 10., -1e308 * 10., 1e308 * 10. - 1e308 * 10.);
    println!("{} {} {} {}", 1. / 0., -1. / 0., 0. / 0., 1. / -0.0);
    println!("{} {} {} {}", 5.5 % 2., -5.5 % 2., 5.5 % -2., 1e20 % 3.);
    println!("{} {} {}", 0.0 == -0.0, f64::NAN == f64::NAN, f64::NAN != f64::NAN);
    println!("{:?} {:?} {}", 1.0.partial_cmp(&2.0), f64::NAN.partial_cmp(&1.), 0.0f64.total_cmp(&-0.0) as i8);
    println!("{} {} {}", (-0.0f64).is_sign_negative(), (0.0f64).signum(), f64::NAN.max(1.));
    println!("{} {}", f64::MAX + 1. == f64::MAX, 1e16 + 1. == 1e16);
    let mut x = 1.;
    x += 0.5; x *= 3.; x -= 1e0; x /= 2.; x %= 1.;
    println!("{x} {} {}", -x, - -x);
}
// === methods on literals: rounding, powers, roots, trigonometry, conversions
fn main() {
    println!("{} {} {} {}", 2.5.round_(), (-2.5f64).round(), 2.5f64.round_ties_even(), 2.9f64.trunc());
    println!("{} {} {} {}", (-1.1f64).floor(), (-1.1f64).ceil(), 1.75f64.fract(), 3.7f32 as u8);
    println!("{} {} {} {}", 2f64.powi(-2), 2f64.powf(0.5), 27f64.cbrt(), 3f64.hypot(4.));
    println!("{:.6} {:.6} {:.6} {:.6}", 1f64.sin(), 0.5f64.acos(), 1f64.atan2(-1.), 1f64.tanh());
    println!("{:.6} {:.6} {:.6} {:.6}", 1f64.exp(), 10f64.ln(), 8f64.log2(), 100f64.log10());
    println!("{} {} {} {}", 7.0f64.rem_euclid(-3.), (-7.0f64).div_euclid(3.), 5.0f64.clamp(0., 1.), 2.0f64.mul_add(3., 1.));
    println!("{} {} {}", 180f64.to_radians() == std::f64::consts::PI, 1f64.copysign(-0.0), 0.1f64.recip());
    println!("{:?} {:?} {:?}", 1.5f64.to_string(), "1e3".parse::<f64>(), "inf".parse::<f32>());
}
trait R { fn round_(self) -> f64; }
impl R for f64 { fn round_(self) -> f64 { self.round() } }
// === casts: saturating, truncating, exact and not, through chains
fn main() {
    println!("{} {} {} {}", 1e10 as i32, -1e10 as i32, f64::NAN as u8, -0.9 as u8);
    println!("{} {} {} {}", 255.9 as u8, 256. as u8, 1e40 as u128, f32::MAX as i64);
    println!("{} {} {}", u64::MAX as f64, i128::MAX as f32, 0.1f32 as f64 as f32 == 0.1);
    println!("{} {} {}", 7 as f64 / 2., (7 / 2) as f64, 7. as i32 / 2);
    println!("{} {}", 'a' as u8 as f32, 97.5 as u8 as char);
    println!("{} {} {}", f64::from(1u32), f64::from(1.5f32), f32::from(3u8));
    println!("{:?} {}", [1.9, -1.9, 0.5].map(|x| x as i8), 1e3 as usize);
}
// === in macros: literal and tt fragments, negative, stringified, concatenated
macro_rules! l { ($l:literal) => { ($l * 2., stringify!($l)) }; }
macro_rules! t { ($($t:tt)*) => { [$($t),*].len() }; }
macro_rules! add { ($a:expr $(, $b:expr)*) => { $a $(+ $b)* }; }
macro_rules! field { ($e:expr, $i:tt) => { $e.$i }; }
macro_rules! near { ($a:expr, $b:literal) => { ($a - $b as f64).abs() < 1e-6 }; ($a:expr => $b:expr, $eps:literal) => { ($a as f64 - $b).abs() < $eps }; }
fn main() {
    println!("{:?} {:?} {:?}", l!(1.5), l!(-2.5e1), l!(3f64));
    println!("{} {} {}", t!(1.0 2.0 3.), add!(0.5, 1., -2e-1), field!((1.5, 2), 0));
    println!("{} {}", near!(0.1 + 0.2, 0.3), near!(2f32.sqrt() => 1.414213, 1e-5));
    println!("{}", concat!(1.5, "|", 2.0, '|', -3.25, 1e3));
    println!("{}", stringify!(1.0e3 + 1. - .. 2.5));
}
// === loops and accumulators: steps that do not add up, while with tolerance, series
fn sqrt(x: f64) -> f64 { let mut g = x / 2.; while (g * g - x).abs() > 1e-12 { g = (g + x / g) / 2.; } g }
fn pi(n: u32) -> f64 { (0..n).map(|k| (if k % 2 == 0 { 4. } else { -4. }) / (2. * k as f64 + 1.)).sum() }
fn mean_var(v: &[f64]) -> (f64, f64) { let n = v.len() as f64; let m = v.iter().sum::<f64>() / n; (m, v.iter().map(|x| (x - m).powi(2)).sum::<f64>() / (n - 1.)) }
fn main() {
    let (mut x, mut n) = (0.0, 0);
    while x < 1.0 { x += 0.1; n += 1; }
    println!("{n} {x}");
    println!("{:.10} {:.5} {:?}", sqrt(2.), pi(1000), mean_var(&[1., 2., 4.5]));
    println!("{:?}", (0..4).map(|i| i as f32 * 0.1).collect::<Vec<_>>());
    println!("{:?}", std::iter::successors(Some(1.), |x| (*x > 0.1).then(|| x / 3.)).collect::<Vec<f64>>());
    let s: f32 = (1..=10).map(|i| 1. / i as f32).sum();
    println!("{s} {}", [0.1; 10].iter().sum::<f64>());
}
// === sorting, extremes, keys made of bits, wrappers with total order
use std::{cmp::Ordering, collections::BTreeMap};
#[derive(Debug, PartialEq, Clone, Copy)] struct F(f64);
impl Eq for F {}
impl PartialOrd for F { fn partial_cmp(&self, o: &F) -> Option<Ordering> { Some(self.cmp(o)) } }
impl Ord for F { fn cmp(&self, o: &F) -> Ordering { self.0.total_cmp(&o.0) } }
fn main() {
    let mut v = vec![2.5, -1., f64::INFINITY, 0., -0.0, 1e-3];
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    println!("{v:?}");
    v.sort_by(|a, b| b.total_cmp(a));
    println!("{v:?} {:?}", v.iter().cloned().map(F).min());
    let m: BTreeMap<F, &str> = [(F(1.5), "b"), (F(-2.), "a"), (F(f64::NAN), "n")].into();
    println!("{m:?} {:?}", m.range(F(0.)..).next());
    println!("{:?} {:?}", v.iter().fold(f64::NEG_INFINITY, |a, &b| a.max(b)), v.iter().copied().reduce(f64::min));
    println!("{:?} {}", [1., 2.] < [1., 2.5], (1., "a") < (1., "b"));
    println!("{}", std::collections::HashSet::from([1.5f32.to_bits(), 1.5f32.to_bits(), 0]).len());
}
// === operators with references, own types and generics over floats
use std::ops::*;
#[derive(Debug, Clone, Copy, PartialEq)] struct V(f32, f32);
impl Mul<V> for f32 { type Output = V; fn mul(self, v: V) -> V { V(self * v.0, self * v.1) } }
impl Div<f32> for V { type Output = V; fn div(self, k: f32) -> V { (1. / k) * self } }
impl Add<f64> for V { type Output = f64; fn add(self, k: f64) -> f64 { (self.0 + self.1) as f64 + k } }
fn poly<T: Mul<Output = T> + Add<Output = T> + Copy + From<f32>>(x: T, c: &[T]) -> T { c.iter().rev().fold(T::from(0.), |a, &b| a * x + b) }
fn main() {
    println!("{:?} {:?} {}", 2. * V(1., -0.5), V(1., 2.) / 4., V(0.5, 0.25) + 1.);
    println!("{} {} {} {}", &1.5 + 1., 1. - &0.5, &2. * &3., -&1.);
    println!("{} {}", poly(2., &[1., 0.5, 0.25]), poly(2f32, &[1., 2.]));
    let mut x = 1.;
    for y in &[0.5, 0.25] { x *= y; x += &0.5; }
    println!("{x} {}", [1., 2.].iter().product::<f64>());
}
// === defaults, structs by update, hashing bits, bytes, text and back
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)] struct C { k: f32, f: f64 }
fn main() {
    println!("{:?} {:?}", C::default(), C { k: 1.5, ..Default::default() } < C { k: 1.5, f: 0.1 });
    println!("{:?} {:?}", 1.5f32.to_be_bytes(), f64::from_le_bytes([0, 0, 0, 0, 0, 0, 0xf8, 0x3f]));
    for s in ["1", "1.", ".5", "+1.5e-2", "-inf", "NaN", "1e400", "", "1.5f", "0x1", " 1", "infinity", "1e"] { match s.parse::<f64>() { Ok(x) => print!("{x} "), Err(e) => print!("[{e}] ") } }
    println!();
    println!("{} {}", f32::from_bits(0x7f800001).is_nan(), f64::from_bits(1) == 5e-324);
    println!("{:?} {:?} {:?}", 1f64.classify(), 1e-310.classify_(), f32::NAN.classify());
}
trait Cl { fn classify_(self) -> std::num::FpCategory; }
impl Cl for f64 { fn classify_(self) -> std::num::FpCategory { self.classify() } }
// === time and async: durations from fractions, timers with them
use tokio::time::{sleep, timeout, Duration, Instant};
async fn wait(s: f64) -> f64 { let t = Instant::now(); sleep(Duration::from_secs_f64(s)).await; t.elapsed().as_secs_f64() }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{} {:?}", wait(0.25).await, Duration::from_secs_f32(1.5).mul_f64(0.5));
    println!("{:?} {:?}", Duration::from_millis(1) / 3, Duration::from_secs(1).div_f64(3.));
    println!("{:?} {}", timeout(Duration::from_secs_f64(0.1), wait(0.2)).await.is_err(), Duration::from_millis(2500).as_secs_f32());
    println!("{:?}", Duration::from_micros(1500).div_duration_f64_(Duration::from_millis(1)));
}
trait Dd { fn div_duration_f64_(self, o: Duration) -> f64; }
impl Dd for Duration { fn div_duration_f64_(self, o: Duration) -> f64 { self.as_secs_f64() / o.as_secs_f64() } }
// === arguments of generic functions and traits: which impl a float without a suffix takes
trait Kind { fn kind(self) -> &'static str; }
impl Kind for f32 { fn kind(self) -> &'static str { "f32" } }
impl Kind for f64 { fn kind(self) -> &'static str { "f64" } }
trait Only { fn only(self) -> f32; }
impl Only for f32 { fn only(self) -> f32 { self * 2. } }
fn pair<T>(a: T, _: T) -> T { a }
fn into<T: Into<f64>>(t: T) -> f64 { t.into() }
fn main() {
    println!("{} {} {}", 1.0.kind(), 1f32.kind(), pair(1., 2f32).kind());
    println!("{} {} {}", 1.25.only(), into(0.5f32), into(0.1));
    let v = vec![1.0; 2];
    let s: f32 = v.iter().sum();
    println!("{} {s}", v[0].kind());
    println!("{}", [0.5].map(Kind::kind)[0]);
}
// === in structures of arrays, options, boxes and tuples; nested blocks and conditionals give them
struct M { w: [[f32; 2]; 2], b: Option<Box<(f64, f32)>> }
fn pick(n: i32) -> f64 { if n > 0 { 1.5 } else if n < 0 { -1.5 } else { return 0. } }
fn main() {
    let m = M { w: [[0.5, -0.5], [1., 2.]], b: Some(Box::new((1e-3, 2.))) };
    let b = m.b.as_deref().map_or(0., |(a, b)| a + f64::from(*b));
    println!("{b} {} {}", m.w.iter().flatten().sum::<f32>(), m.w[1][1] / m.w[0][0]);
    println!("{} {} {}", pick(1), pick(-1), pick(0));
    let x = { let y = 0.25; y * 2. } + match 2 { 1 => 1., _ => 10. };
    let z = loop { break 3.5; } - 'a: { if x > 10. { break 'a 0.5; } 0. };
    println!("{x} {z} {:?}", [Some(1.), None].into_iter().flatten().chain([2.]).collect::<Vec<f32>>());
}
// === division, remainder and comparison by literals in algorithms: temperature, interest, rounding to cents
fn f2c(f: f64) -> f64 { (f - 32.) * 5. / 9. }
fn cents(x: f64) -> i64 { (x * 100.).round() as i64 }
fn grow(mut p: f64, r: f64, n: u32) -> f64 { for _ in 0..n { p *= 1. + r / 100.; } p }
fn grade(s: f32) -> char { match s { s if s >= 90. => 'A', 80.0..90.0 => 'B', 70.0..80.0 => 'C', _ => 'F' } }
fn main() {
    println!("{:.2} {:.1} {}", f2c(98.6), f2c(-40.), f2c(32.));
    println!("{:?} {:.4}", [1.005, 2.675, 0.1 + 0.2, -1.555].map(cents), grow(100., 5., 10));
    println!("{:?}", [95.5, 90., 89.999, 70., 12.].map(grade));
    println!("{} {}", (10. / 3. * 3. == 10.), 1. - 0.9 == 0.1);
}

// === the nearest f32 is not found by way of an f64
const C: f32 = 9007199791611905.0;
fn main() {
    println!("{} {} {}", C, 9007199791611905.0f32, -1.00000017881393432617187499f32);
    println!("{:?} {:?}", 1.00000017881393432617187500f32, 1.00000017881393432617187501f32);
    println!("{} {:e}", 16777217.0f32, 1e-46f32);
}
