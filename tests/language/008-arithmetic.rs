// === overflow panics per width
fn check<T: std::fmt::Debug, F: FnOnce() -> T + std::panic::UnwindSafe>(name: &str, f: F) { match std::panic::catch_unwind(f) { Ok(v) => println!("{} = {:?}", name, v), Err(e) => println!("{} panics: {}", name, e.downcast_ref::<String>().cloned().or_else(|| e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default()) } }
fn id<T>(x: T) -> T { x }
fn main() {
    check("u8 add", || id(250u8) + 10);
    check("u8 sub", || id(1u8) - 2);
    check("i8 mul", || id(-128i8) * -1);
    check("i8 neg", || -id(-128i8));
    check("i16 add", || id(32767i16) + 1);
    check("u16 mul", || id(300u16) * 300);
    check("i32 mul", || id(65536i32) * 65536);
    check("i32 mul ok", || id(46341i32) * -46340);
    check("u32 mul", || id(65535u32) * 65537);
    check("u32 mul over", || id(65536u32) * 65536);
    check("i64 add", || id(i64::MAX) + 1);
    check("u64 sub", || id(0u64) - 1);
    check("i128 mul", || id(i128::MAX) * 2);
    check("u128 ok", || id(u128::MAX) / 3);
    check("shl", || id(1u8) << id(8));
    check("shr", || id(1i64) >> id(-1));
    check("div", || id(1) / id(0));
    check("rem", || id(1u8) % id(0));
    check("min div", || id(i32::MIN) / id(-1));
    check("min rem", || id(i64::MIN) % id(-1));
    check("index", || [1, 2, 3][id(3)]);
    check("abs", || id(i32::MIN).abs());
    check("pow", || id(3u8).pow(6));
    check("neg usize", || { let a = vec![1]; a.len() - 2 });
    check("sum", || [200u8, 100].iter().sum::<u8>());
    check("product", || (1..=20u32).product::<u32>());
}

// === wrapping, checked, saturating, overflowing
fn main() {
    println!("{} {} {}", 250u8.wrapping_add(10), i32::MIN.wrapping_sub(1), i64::MAX.wrapping_mul(3));
    println!("{:?} {:?} {:?}", 250u8.checked_add(5), 250u8.checked_add(6), 5i32.checked_div(0));
    println!("{} {} {}", 250u8.saturating_add(10), (-100i8).saturating_sub(100), u64::MAX.saturating_mul(2));
    println!("{:?} {:?}", i32::MAX.overflowing_add(1), 5u8.overflowing_sub(6));
    println!("{} {} {}", (-7i32).div_euclid(2), (-7i32).rem_euclid(2), (-7i32) / 2);
    println!("{} {} {}", 2u64.pow(40), 10i128.pow(30), (-2i16).pow(15));
    println!("{:?} {:?}", 2i32.checked_pow(31), 3u32.checked_next_power_of_two());
    println!("{} {} {}", 17u32.leading_zeros(), 40u8.trailing_zeros(), (-1i16).count_ones());
    println!("{} {} {}", 0x12345678u32.rotate_left(8), 1u8.swap_bytes(), 0x1234u16.swap_bytes());
    println!("{} {} {}", 7u8.abs_diff(9), (-5i32).unsigned_abs(), (-5i32).signum());
    println!("{} {}", u8::MAX.wrapping_shl(9), 1u32.wrapping_neg());
    println!("{} {}", 10u32.isqrt(), 100u32.ilog10());
    println!("{:?} {:?}", 300i32.try_into().unwrap_or(255u8), u8::try_from(12i64));
}

// === precedence and associativity
fn main() {
    println!("{}", 2 + 3 * 4 - 10 / 3 % 2);
    println!("{}", 1 << 2 + 1 | 5 & 6 ^ 3);
    println!("{}", -2i32.pow(2) + !0 * 3);
    println!("{}", 100 - 10 - 5 == 85 && 1 + 1 != 3 || false);
    println!("{}", 7 / 2 * 2 + 7 % 2);
    println!("{}", (1u8 as i32 - 5) as u8 as char as u32 + 1);
    println!("{}", 3 - -3 - - -3);
    println!("{}", 0xff & !0xf | 1);
    let a = 5; let b = &a; let c = &&7;
    println!("{} {} {}", a + *b, b * b, **c - b);
    println!("{}", 1.0 / 3.0 * 3.0 - 0.1 + 0.2);
}

// === operator overloading for own types
use std::ops::{Add, AddAssign, Div, Mul, Neg, Rem, Sub, Not, BitAnd, BitOr, BitXor, Shl, Shr, SubAssign, MulAssign};
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
struct V { x: f64, y: f64 }
impl Add for V { type Output = V; fn add(self, o: V) -> V { V { x: self.x + o.x, y: self.y + o.y } } }
impl<'a> Add<&'a V> for &V { type Output = V; fn add(self, o: &V) -> V { *self + *o } }
impl Sub for V { type Output = Self; fn sub(self, o: Self) -> Self { V { x: self.x - o.x, y: self.y - o.y } } }
impl Mul<f64> for V { type Output = V; fn mul(self, k: f64) -> V { V { x: self.x * k, y: self.y * k } } }
impl Mul<V> for f64 { type Output = V; fn mul(self, v: V) -> V { v * self } }
impl Mul for V { type Output = f64; fn mul(self, o: V) -> f64 { self.x * o.x + self.y * o.y } }
impl Neg for V { type Output = V; fn neg(self) -> V { self * -1.0 } }
impl AddAssign for V { fn add_assign(&mut self, o: V) { self.x += o.x; self.y += o.y; } }
impl SubAssign<f64> for V { fn sub_assign(&mut self, o: f64) { self.x -= o; } }
impl MulAssign<f64> for V { fn mul_assign(&mut self, k: f64) { *self = *self * k; } }
impl std::iter::Sum for V { fn sum<I: Iterator<Item = V>>(it: I) -> V { it.fold(V::default(), |a, b| a + b) } }
impl<'a> std::iter::Sum<&'a V> for V { fn sum<I: Iterator<Item = &'a V>>(it: I) -> V { it.copied().sum() } }
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bits(u8);
impl Not for Bits { type Output = Bits; fn not(self) -> Bits { Bits(!self.0) } }
impl BitAnd for Bits { type Output = Bits; fn bitand(self, o: Bits) -> Bits { Bits(self.0 & o.0) } }
impl BitOr<u8> for Bits { type Output = Bits; fn bitor(self, o: u8) -> Bits { Bits(self.0 | o) } }
impl BitXor for Bits { type Output = u8; fn bitxor(self, o: Bits) -> u8 { self.0 ^ o.0 } }
impl Shl<u32> for Bits { type Output = Bits; fn shl(self, n: u32) -> Bits { Bits(self.0 << n) } }
impl Shr<usize> for Bits { type Output = Bits; fn shr(self, n: usize) -> Bits { Bits(self.0 >> n) } }
impl Div<Bits> for Bits { type Output = Option<u8>; fn div(self, o: Bits) -> Option<u8> { self.0.checked_div(o.0) } }
impl Rem<u8> for Bits { type Output = u8; fn rem(self, o: u8) -> u8 { self.0 % o } }
fn main() {
    let (a, b) = (V { x: 1.0, y: 2.0 }, V { x: 0.5, y: -1.0 });
    println!("{:?} {:?} {}", a + b, &a + &b, a * b);
    println!("{:?} {:?} {:?}", 2.0 * a - b, -a * 0.5, a < b);
    let mut c = a; c += b; c -= 1.0; c *= 3.0; println!("{:?}", c);
    let vs = [a, b, c];
    println!("{:?} {}", vs.iter().sum::<V>(), vs.into_iter().sum::<V>() == a + b + c);
    let m = Bits(0b1010);
    println!("{:?} {:?} {} {:?} {:?} {:?} {:?} {}", !m, m & Bits(2) | 64, m ^ Bits(0xff), m << 2, m >> 1usize, m / Bits(0), m / Bits(3), m % 4);
}

// === generic arithmetic
use std::ops::*;
trait Num: Copy + Add<Output = Self> + Mul<Output = Self> + Sub<Output = Self> + PartialOrd + Default + From<u8> + std::fmt::Display {}
impl<T> Num for T where T: Copy + Add<Output = T> + Mul<Output = T> + Sub<Output = T> + PartialOrd + Default + From<u8> + std::fmt::Display {}
#[derive(Debug, Clone, PartialEq)]
struct Matrix<T, const R: usize, const C: usize>([[T; C]; R]);
impl<T: Num, const R: usize, const C: usize, const K: usize> Mul<&Matrix<T, C, K>> for &Matrix<T, R, C> {
    type Output = Matrix<T, R, K>;
    fn mul(self, o: &Matrix<T, C, K>) -> Matrix<T, R, K> {
        let mut out = [[T::default(); K]; R];
        for i in 0..R { for j in 0..K { for k in 0..C { out[i][j] = out[i][j] + self.0[i][k] * o.0[k][j]; } } }
        Matrix(out)
    }
}
fn poly<T: Num>(cs: &[T], x: T) -> T { cs.iter().rev().fold(T::from(0), |a, &c| a * x + c) }
fn pow<T: Num>(b: T, e: u32) -> T { if e == 0 { T::from(1) } else { let h = pow(b, e / 2); if e % 2 == 0 { h * h } else { h * h * b } } }
fn sum_refs<'a, T: 'a>(xs: &'a [T]) -> T where &'a T: Add<&'a T, Output = T>, T: Add<T, Output = T> + Copy { xs.chunks(2).map(|c| &c[0] + &c[1]).reduce(|a, b| a + b).unwrap() }
fn main() {
    let a = Matrix([[1, 2], [3, 4], [5, 6]]); let b = Matrix([[1, 0, 2], [0, 1, 3]]);
    println!("{:?}", &a * &b);
    println!("{} {} {}", poly(&[1.0, 2.0, 3.0], 2.0), poly(&[1i64, -1, 2], 10), pow(3u64, 20));
    println!("{} {}", sum_refs(&[1, 2, 3, 4]), sum_refs(&[0.5, 0.25]));
}

// === mixed references and inference
fn main() {
    let v = vec![1.5, 2.5, 4.0];
    let mean = v.iter().sum::<f64>() / v.len() as f64;
    let var = v.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (v.len() - 1) as f64;
    println!("{:.4} {:.4} {:.4}", mean, var, var.sqrt());
    let n = 10;
    let xs: Vec<u8> = (0..n).map(|i| i * i % 7).collect();
    println!("{:?} {}", xs, n - 1);
    let dot: i32 = [1, 2, 3].iter().zip(&[4, 5, 6]).map(|(a, b)| a * b).sum();
    println!("{}", dot);
    let (q, r) = (17 / 5, 17 % 5);
    println!("{} {} {}", q, r, q * 5 + r == 17);
    let big = 1_000_000_007u64; let mut h = 1u64;
    for b in "hash me".bytes() { h = (h * 31 + b as u64) % big; }
    println!("{}", h);
    let fnv = b"abc".iter().fold(0xcbf29ce484222325u64, |h, b| (h ^ *b as u64).wrapping_mul(0x100000001b3));
    println!("{:x}", fnv);
    let mut s = 12345u32; let mut out = vec![];
    for _ in 0..4 { s ^= s << 13; s ^= s >> 17; s ^= s << 5; out.push(s % 100); }
    println!("{:?}", out);
}

// === float arithmetic and special values
fn main() {
    let nan = f64::NAN;
    println!("{} {} {} {}", 1.0 / 0.0, -1.0f64 / 0.0, nan, 0.0f64 / 0.0);
    println!("{} {} {}", nan == nan, nan < 1.0, nan.max(2.0));
    println!("{:?} {:?} {:?} {}", 0.1 + 0.2, 1e21, 1e-7, 1e15);
    println!("{:?} {:?} {} {}", 1.0f32 / 3.0, 16777217.0f32, 0.1f32 + 0.2f32, 0.1f32 as f64);
    println!("{} {} {} {}", 5.5 % 2.0, -5.5 % 2.0, (2.5f64).round(), (-2.5f64).round());
    println!("{} {} {} {}", 2.7f64.trunc(), -2.7f64.floor(), 2.2f64.ceil(), 2.75f64.fract());
    println!("{:?} {:?}", -0.0, 0.0 == -0.0);
    println!("{} {} {}", 300.7 as u8, -5.5 as u8, nan as i32);
    println!("{} {}", f64::MAX as i64, 1e10 as i32);
    println!("{:?} {:?}", (1.0f64).partial_cmp(&nan), 1.0f64.total_cmp(&2.0));
    println!("{:e} {:.2e} {:10.3}|{:<8.1}|{:+}", 1234.5, 0.00012, 3.14159, 2.0, 1.5);
    println!("{} {}", f32::MAX, f64::MIN_POSITIVE);
    println!("{:?}", [3.2, 1.1, 2.2].iter().cloned().fold(f64::INFINITY, f64::min));
    println!("{} {}", (0.5f64).sin().hypot(1.0) > 1.0, 1f64.exp().ln());
    println!("{} {}", 9.99_f32 as i32, u64::MAX as f32);
}

// === strings plus
fn main() {
    let a = String::from("a"); let b = "b".to_string();
    let c = a + &b + "-" + &format!("{}", 3) + &String::new();
    let mut d = c.clone(); d += "x"; d += &b; d += &'y'.to_string();
    println!("{} {}", c, d);
    let e = ["x", "y"].iter().fold(String::new(), |acc, s| acc + s + ",");
    println!("{}", e);
    let cow: std::borrow::Cow<str> = "cow".into();
    println!("{}", cow + "boy");
}

// === time arithmetic and async
use std::time::Duration;
use tokio::time::Instant;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = Instant::now();
    let d = Duration::from_millis(1500) * 2 + Duration::from_secs(1) - Duration::from_millis(250);
    tokio::time::sleep(d / 2).await;
    println!("{:?} {:?} {}", d, t.elapsed(), d.as_secs_f64());
    let mut total = Duration::ZERO; for i in 1..=3 { total += Duration::from_micros(i * 100); }
    println!("{:?} {:?}", total, [total, d].iter().sum::<Duration>());
    println!("{:?}", Duration::from_secs(1).checked_sub(Duration::from_secs(2)));
}

// === literals: suffixes, bases, underscores, inference to the widest use, extreme values
const HEX: u64 = 0xdead_beef_cafe_f00d; const BIN: u8 = 0b1010_1010; const OCT: i32 = 0o777; const NEG: i64 = -9_223_372_036_854_775_808;
fn f(x: i128) -> i128 { x * 3 } fn g<T: Into<f64>>(t: T) -> f64 { t.into() / 4. }
fn main() {
    println!("{} {} {} {} {}", HEX, BIN, OCT, NEG, 1_0.0_1e+2_f64); println!("{} {} {}", f(1 << 100), f(-170141183460469231731687303715884105728 / 3), u128::MAX);
    println!("{} {} {} {}", g(1u8), g(7f32), g(-3i16), g(1e3)); let x = 255; let y: u8 = x; let z = -1; let w: i8 = z; println!("{} {}", y, w as u8); let k = 1; println!("{}", 5u64 + k); let a = [1, 2, 3u16]; println!("{}", a[0] + a[1]);
    println!("{} {} {} {}", b'a' + 1, b'\x7f', b'\'' - b'"', 'a' as u32 + 0x10); println!("{:?} {:?} {:?}", 1e-7f32, 0.1f32 + 0.2, 1.0e10); println!("{} {}", i128::MIN, -0x80_i8); println!("{} {}", 0xFFi32 - 0x1_00, 1u8.leading_zeros() + 0b1u32.trailing_zeros()); println!("{}", 2i32.pow(3) + i32::from(3u8) * -2); println!("{:?} {}", -0.0f64, 0.0 == -0.0f32);
}

// === compound places evaluated once, in the right order, with side effects and panics between
use std::ops::{AddAssign, IndexMut, Index, MulAssign}; use std::panic::{catch_unwind, AssertUnwindSafe};
struct T(Vec<i32>, Vec<String>); impl Index<&str> for T { type Output = i32; fn index(&self, k: &str) -> &i32 { &self.0[k.len()] } } impl IndexMut<&str> for T { fn index_mut(&mut self, k: &str) -> &mut i32 { self.1.push(format!("mut {}", k)); &mut self.0[k.len()] } }
#[derive(Debug, Clone, PartialEq)] struct S(String); impl AddAssign<&str> for S { fn add_assign(&mut self, o: &str) { self.0.push_str(o) } } impl AddAssign for S { fn add_assign(&mut self, o: S) { self.0 = format!("{}+{}", self.0, o.0) } } impl MulAssign<usize> for S { fn mul_assign(&mut self, n: usize) { self.0 = self.0.repeat(n) } }
fn main() {
    let mut t = T(vec![1, 2, 3], vec![]); t["a"] += { t.1.push("rhs".into()); 5 }; t["bb"] *= t["a"]; println!("{:?} {:?}", t.0, t.1);
    let mut i = 0; let mut v = vec![0; 3]; v[{ i += 1; i }] += { i += 1; i }; println!("{:?} {}", v, i); let mut s = S("x".into()); s += "y"; s += s.clone(); s *= 2; println!("{:?}", s);
    let mut x = 250u8; let r = catch_unwind(AssertUnwindSafe(|| { x += 10; })); println!("{} {}", r.is_err(), x); let mut arr = [1i8, 2]; let r = catch_unwind(AssertUnwindSafe(|| { arr[0] = 100; arr[0] *= 2; arr[1] = 9; })); println!("{} {:?}", r.is_err(), arr);
    let mut n = 7; n <<= 2; n |= 1; n ^= 0xf; n &= !2; n >>= 1; n %= 5; n -= 3; println!("{}", n); let p = &mut n; *p += 1; *p *= *p; println!("{}", p); let mut b = true; b &= false; b |= 1 < 2; b ^= true; println!("{}", b); let mut o = Some(1); if let Some(k) = &mut o { *k += 1; *k = -*k; } println!("{:?}", o); let mut tup = (1, 2.5); tup.0 += tup.1 as i32; tup.1 /= 2.0; println!("{:?}", tup); let bx = &mut Box::new(3); **bx += 1; println!("{}", bx);
}

// === overflow found in consts' neighbours, negation, abs, shifts, division by zero: messages
use std::panic::catch_unwind;
fn msg<T>(f: impl FnOnce() -> T + std::panic::UnwindSafe) -> String { match catch_unwind(f) { Ok(_) => "ok".into(), Err(e) => e.downcast_ref::<&str>().map(|s| s.to_string()).or(e.downcast_ref::<String>().cloned()).unwrap() } }
fn id<T>(t: T) -> T { std::hint::black_box(t) }
fn main() {
    println!("{}", msg(|| id(i32::MAX) + 1)); println!("{}", msg(|| id(0u8) - 1)); println!("{}", msg(|| id(i64::MIN) * -1)); println!("{}", msg(|| -id(i8::MIN))); println!("{}", msg(|| id(1) / id(0))); println!("{}", msg(|| id(1u64) % id(0))); println!("{}", msg(|| id(i32::MIN) / id(-1))); println!("{}", msg(|| id(i64::MIN) % id(-1)));
    println!("{}", msg(|| id(1u8) << id(8))); println!("{}", msg(|| id(1i32) >> id(40))); println!("{}", msg(|| id(i16::MIN).abs())); println!("{}", msg(|| id(2i32).pow(31))); println!("{}", msg(|| id(u128::MAX) + 1)); println!("{}", msg(|| [200u8, 100].iter().sum::<u8>())); println!("{}", msg(|| (1..=30).product::<i32>())); println!("{}", msg(|| id(5usize) - id(6))); println!("{}", msg(|| id(1.0) / id(0.0)));
    println!("{}", msg(|| { let mut x = id(127i8); x += 1; x })); println!("{}", msg(|| id(7u32).div_ceil(id(0)))); println!("{}", msg(|| id(-5i32).rem_euclid(id(0)))); println!("{}", msg(|| id(0u32).ilog2())); println!("{}", msg(|| id(i32::MIN).wrapping_abs())); println!("{}", msg(|| id(3u8).next_power_of_two().pow(4))); println!("{}", msg(|| id(u8::MAX).next_power_of_two())); println!("{}", msg(|| id(-1i32) as u32 + 1)); println!("{}", msg(|| id(4i32).isqrt() + id(-4i32).isqrt()));
}

// === integer methods: euclid, rotate, count, checked, overflowing, widening, parsing, bytes
fn main() {
    for (a, b) in [(7i32, 3), (-7, 3), (7, -3), (-7, -3)] { println!("{} {} {} {} {} {}", a / b, a % b, a.div_euclid(b), a.rem_euclid(b), a.abs_diff(b), a.signum() * b.signum()); }
    println!("{} {} {:?} {:?}", 0x12u8.rotate_left(4), 0x1234u16.swap_bytes(), 0x12345678u32.to_be_bytes(), (-2i16).to_le_bytes()); println!("{:?} {:?} {:?} {:?}", 250u8.checked_add(5), 250u8.checked_add(6), 5u8.checked_sub(6), i32::MIN.checked_neg()); println!("{:?} {:?} {:?}", 200u8.overflowing_add(100), i32::MAX.overflowing_mul(2), 5u32.overflowing_sub(6)); println!("{} {} {}", 200u8.saturating_add(100), (-100i8).saturating_sub(100), i32::MAX.saturating_mul(-2));
    println!("{} {} {}", 255u8.wrapping_add(2), i32::MIN.wrapping_sub(1), 1u32.wrapping_shl(33)); println!("{:?} {:?} {:?}", "-12".parse::<i8>(), "300".parse::<u8>().map_err(|e| e.to_string()), u32::from_str_radix("zz", 36)); println!("{} {} {} {}", 10u32.pow(9), 2i64.pow(40), 17u32.isqrt(), 1000u32.ilog10()); println!("{} {} {}", u64::MAX.count_ones(), 40u8.trailing_zeros(), (-1i32).leading_ones()); println!("{} {} {}", 7u32.is_power_of_two(), 5u32.next_power_of_two(), 13u8.reverse_bits());
    println!("{:?} {:?}", i32::try_from(3_000_000_000u32).is_err(), u8::try_from('a')); println!("{} {}", i64::from(-5i32) + i64::from(7u32), u64::from(true) + u64::from(b'a')); println!("{} {}", u32::from_be_bytes([1, 2, 3, 4]), i16::from_le_bytes([0xff, 0x7f])); println!("{} {} {}", 9u8.midpoint(4), 7i32.clamp(0, 5), (-7i32).unsigned_abs()); println!("{} {:?} {:?}", 22u32.next_multiple_of(5), 5u8.checked_pow(4), 100u8.checked_next_multiple_of(200));
}

// === generic numbers by macro-made trait impls, operators on references, sums of mixed things
use std::{iter::{Product, Sum}, ops::*, fmt::Debug};
trait Field: Copy + PartialEq + Debug + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self> + Neg<Output = Self> + Sum<Self> + Product<Self> + for<'a> Sum<&'a Self> { const ZERO: Self; const ONE: Self; fn pow(self, n: u32) -> Self { (0..n).map(|_| self).product() } }
macro_rules! field { ($($t:ty)*) => { $(impl Field for $t { const ZERO: $t = 0 as $t; const ONE: $t = 1 as $t; })* } } field! { i32 i64 f32 f64 i128 }
#[derive(Clone, Copy, PartialEq, Debug)] struct C<F>(F, F);
macro_rules! ops { ($($tr:ident $m:ident |$a:ident, $b:ident| $e:expr;)*) => { $(impl<F: Field> $tr for C<F> { type Output = C<F>; fn $m(self, o: C<F>) -> C<F> { let ($a, $b) = (self, o); $e } } impl<'a, F: Field> $tr<&'a C<F>> for &C<F> { type Output = C<F>; fn $m(self, o: &C<F>) -> C<F> { (*self).$m(*o) } })* } }
ops! { Add add |a, b| C(a.0 + b.0, a.1 + b.1); Sub sub |a, b| C(a.0 - b.0, a.1 - b.1); Mul mul |a, b| C(a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0); }
impl<F: Field> Neg for C<F> { type Output = Self; fn neg(self) -> Self { C(-self.0, -self.1) } } impl<F: Field> Sum for C<F> { fn sum<I: Iterator<Item = Self>>(i: I) -> Self { i.fold(C(F::ZERO, F::ZERO), |a, b| a + b) } } impl<F: Field> Mul<F> for C<F> { type Output = C<F>; fn mul(self, k: F) -> C<F> { C(self.0 * k, self.1 * k) } }
fn horner<F: Field>(cs: &[F], x: F) -> F { cs.iter().fold(F::ZERO, |a, &c| a * x + c) } fn mean<F: Field>(xs: &[F]) -> F { xs.iter().sum::<F>() / xs.iter().map(|_| F::ONE).sum() }
fn main() {
    println!("{} {} {}", horner(&[1, 2, 3], 10), horner(&[0.5, -1.0], 4.0), 3i64.pow(4)); println!("{} {}", mean(&[1.0f32, 2.5]), mean(&[4i128, 8, 9])); let (i, j) = (C(0, 1), C(2, -3)); println!("{:?} {:?} {:?} {:?}", i * i, &i + &j, -(j - i) * 2, [i, j, i].into_iter().sum::<C<i32>>()); println!("{:?} {:?}", C(1.5, 0.0) * C(0.0, 2.0), i == -(-i)); println!("{}", <f64 as Field>::pow(1.5, 3));
}

// === arithmetic in consts, statics, array lengths, enum values, const generics and patterns
const A: i32 = 7 * (3 - 5) / 4 % 3; const B: usize = { 1 << 3 | 1 }; const MASK: u32 = !0 >> 8 & 0xff00ff; static TABLE: [u16; B - 1] = { let mut t = [0; B - 1]; let mut i = 0; while i < t.len() { t[i] = (i * i) as u16 ^ 5; i += 1; } t }; const SECS: u64 = 24 * 60 * 60; const F: f64 = 1.0 / 3.0 - 2.5e-1; const N: i8 = -128 + 127; const W: u8 = 200u8.wrapping_add(100); const P: Option<u8> = 200u8.checked_add(100);
#[repr(u8)] #[derive(Clone, Copy, PartialEq, Debug)] enum E { A = 1 << 2, B, C = B as u8 * 3, D = E::A as u8 + 100 }
struct M<const R: usize, const C: usize>; impl<const R: usize, const C: usize> M<R, C> { const CELLS: usize = R * C; fn diag(&self) -> usize { let m = if R < C { R } else { C }; m + Self::CELLS % 2 } }
const fn gcd(a: u32, b: u32) -> u32 { if b == 0 { a } else { gcd(b, a % b) } } const G: u32 = gcd(48, 36); const LO: i32 = G as i32 - 2; const HI: i32 = LO + 5;
fn main() {
    println!("{} {} {:#x} {:?} {} {:.6} {} {} {:?}", A, B, MASK, TABLE, SECS, F, N, W, P); println!("{:?}", [E::A, E::B, E::C, E::D].map(|e| e as u8)); println!("{} {} {}", M::<3, 5>.diag(), M::<{ B - 5 }, { 2 * 2 }>::CELLS, [0u8; G as usize / 4].len()); for n in [9, 10, 15, 16] { println!("{}", match n { LO => "lo", LO..=HI => "mid", _ => "out" }); } const { assert!(G == 12) } println!("{}", const { 6 * 7 } + { const K: i32 = -3; K.pow(3) });
}

// === floats: rounding, remainders, min/max, signs, conversions, total order, classification, printing
fn main() {
    for x in [2.5f64, -2.5, 0.5, 1e300, -0.0] { println!("{} {} {} {} {} {}", x.round(), x.round_ties_even(), x.floor(), x.ceil(), x.trunc(), x.fract()); }
    println!("{} {} {} {}", 7.5f64 % 2.0, -7.5f64 % 2.0, (-7.5f64).rem_euclid(2.0), (-7.5f64).div_euclid(2.0)); println!("{} {} {} {}", f64::NAN.min(1.0), 1.0f64.max(f64::NAN), 1f64.copysign(-0.0), (-0.0f64).is_sign_negative()); println!("{} {} {} {}", f64::INFINITY as i32, -1.9 as u8, 3.99f32 as i8, f64::NAN as u64); println!("{} {} {}", u64::MAX as f64, i64::MIN as f32, (1u64 << 53) as f64 + 1.0);
    println!("{:?} {:?} {:?}", 1.0f64.classify(), f64::MIN_POSITIVE / 2.0 > 0.0, f32::MAX * 2.0); let mut v = [1.0, f64::NAN, -0.0, 0.0, f64::NEG_INFINITY]; v.sort_by(|a, b| a.total_cmp(b)); println!("{:?}", v); println!("{:?} {:?} {}", 0.0f64.partial_cmp(&f64::NAN), 1.0f64 < f64::NAN, f64::NAN != f64::NAN); println!("{:e} {:?} {} {:?} {}", 123456.0, 1e16, 1e16, 1.0e-5, f32::EPSILON);
    println!("{:.3} {:.3} {:.3} {:.3}", 2f64.powf(0.5), 2f64.powi(-3), 8f64.cbrt(), 1f64.atan2(-1.0)); println!("{} {} {}", 1.5f64.to_bits(), f32::from_bits(0x40490fdb), 2.5f64.mul_add(2.0, 1.0)); println!("{:?} {:?} {:?}", "1e3".parse::<f64>(), ".5".parse::<f32>(), "inf".parse::<f64>()); println!("{} {} {}", 5f32.clamp(0.0, 1.0), 90f64.to_radians().sin(), 10f64.log10() + 8f64.log2()); println!("{} {}", 0.1f32 as f64, 16777217i32 as f32); println!("{} {} {}", 1.0f64.signum(), f64::hypot(3.0, 4.0), (0.1 + 0.2) * 10.0);
}

// === operators of generic types by where clauses on references, with outputs of other types
use std::ops::*;
#[derive(Clone, Copy, Debug, PartialEq)] struct M(f64);
#[derive(Clone, Copy, Debug, PartialEq)] struct S(f64);
#[derive(Debug, PartialEq)] struct V(f64);
impl Div<S> for M { type Output = V; fn div(self, s: S) -> V { V(self.0 / s.0) } }
impl Mul<S> for V { type Output = M; fn mul(self, s: S) -> M { M(self.0 * s.0) } }
impl Mul<V> for S { type Output = M; fn mul(self, v: V) -> M { v * self } }
impl<'a> Add<&'a M> for &M { type Output = M; fn add(self, o: &M) -> M { M(self.0 + o.0) } }
impl Sub for M { type Output = Option<M>; fn sub(self, o: M) -> Option<M> { (self.0 >= o.0).then(|| M(self.0 - o.0)) } }
fn speed<A, B>(a: A, b: B) -> <A as Div<B>>::Output where A: Div<B> { a / b }
fn sum<'a, T>(xs: &'a [T]) -> T where &'a T: Add<&'a T, Output = T>, T: Copy { let mut s = &xs[0] + &xs[1]; for x in &xs[2..] { s = *Box::leak(Box::new(s)); let _ = x; } s }
fn main() { println!("{:?} {:?} {:?}", speed(M(6.0), S(2.0)), speed(M(6.0), S(3.0)) * S(2.0), S(4.0) * V(0.5)); println!("{:?} {:?} {:?}", M(1.0) - M(2.0), M(2.0) - M(0.5), sum(&[M(1.0), M(2.0)])); println!("{}", speed(7, 2) + speed(&9, &4)); }

// === evaluation order: operands left to right, compound assignment of primitives evaluates the right side first
fn p(n: i32) -> i32 { print!("{n} "); n }
fn at<'a>(xs: &'a mut [i32; 3], i: usize) -> &'a mut i32 { print!("at{i} "); &mut xs[i] }
#[derive(Clone, Copy)] struct W(i32);
impl std::ops::AddAssign for W { fn add_assign(&mut self, o: W) { self.0 += o.0 } }
fn main() {
    println!("{}", p(1) + p(2) * p(3) - p(4));
    let mut xs = [1, 2, 3];
    *at(&mut xs, 0) += p(5); println!("{xs:?}");
    let mut w = [W(1), W(2)]; let mut i = 0;
    w[{ i += 1; print!("place "); i }] += { print!("value "); W(10) }; println!("{}", w[1].0);
    let mut n = 10; n += { n = 20; 1 }; println!("{n}");
    let mut m = 2; let k = m + { m *= 5; m } + m; println!("{k}");
    let t = { let x = 3; x } - { 1 } * 2; println!("{t}");
}

// === shifts: of every width, by other types, signed right shifts, masks, and what overflows
fn main() {
    println!("{} {} {}", 1u8 << 7u64, -128i8 >> 3i16, (-1i32 as u32) >> 28u8);
    println!("{} {}", 1u128 << 100, i128::MIN >> 120usize);
    println!("{:?} {:?} {:?}", 1u32.checked_shl(32), 1i8.checked_shr(7), 1u16.overflowing_shl(17));
    println!("{} {}", 0x80u8.wrapping_shl(9), i64::MIN.wrapping_shr(64 + 63));
    let n = std::env::args().count() as u32 + 31;
    println!("{}", std::panic::catch_unwind(|| 1i32 << n).is_err());
    println!("{}", std::panic::catch_unwind(|| 1i64 >> (n * 2)).is_err());
    let mut x = 0b1011u8; x <<= 2; x >>= 1u32; x ^= !0; x &= 0xf0 | 0b1; println!("{x:#010b}");
    println!("{} {}", &1 << &2, u32::unbounded_shl(1, 40));
    println!("{} {} {}", 5 & 3 | 4 ^ 1, 1 << 2 + 1, !5 & 0xff);
}

// === newtype numbers: Sum, Product, Neg, Rem, Not and assign operators by macro, through references and iterators
use std::{iter::{Product, Sum}, ops::*};
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord, Default)] struct Mod7(u32);
macro_rules! ops { ($($tr:ident $f:ident $tra:ident $fa:ident |$a:ident, $b:ident| $e:expr);* $(;)?) => { $(
    impl $tr for Mod7 { type Output = Mod7; fn $f(self, o: Mod7) -> Mod7 { let ($a, $b) = (self.0, o.0); Mod7(($e) % 7) } }
    impl $tr<&Mod7> for Mod7 { type Output = Mod7; fn $f(self, o: &Mod7) -> Mod7 { $tr::$f(self, *o) } }
    impl $tr<u32> for &Mod7 { type Output = Mod7; fn $f(self, o: u32) -> Mod7 { (*self).$f(Mod7(o % 7)) } }
    impl<T> $tra<T> for Mod7 where Mod7: $tr<T, Output = Mod7> { fn $fa(&mut self, o: T) { *self = $tr::$f(*self, o); } } )* }; }
ops! { Add add AddAssign add_assign |a, b| a + b; Sub sub SubAssign sub_assign |a, b| a + 7 - b; Mul mul MulAssign mul_assign |a, b| a * b; Rem rem RemAssign rem_assign |a, b| a % b; }
impl Neg for Mod7 { type Output = Self; fn neg(self) -> Self { Mod7::default() - self } }
impl Not for &Mod7 { type Output = bool; fn not(self) -> bool { self.0 == 0 } }
impl<'a> Sum<&'a Mod7> for Mod7 { fn sum<I: Iterator<Item = &'a Mod7>>(it: I) -> Self { it.fold(Mod7(0), |a, b| a + b) } }
impl Product for Mod7 { fn product<I: Iterator<Item = Self>>(it: I) -> Self { it.fold(Mod7(1), Mul::mul) } }
fn main() {
    let xs: Vec<Mod7> = (1..=6).map(Mod7).collect();
    println!("{:?} {:?}", xs.iter().sum::<Mod7>(), xs.iter().copied().product::<Mod7>());
    let mut x = Mod7(3); x += Mod7(6); x *= &Mod7(5); x -= Mod7(4); println!("{:?} {:?} {} {}", x, -x, !&x, !&Mod7(0));
    println!("{:?} {:?}", &x + 13, xs.iter().map(|m| m * 3).rev().reduce(|a, b| a - b)); x %= Mod7(4); println!("{x:?}");
}
