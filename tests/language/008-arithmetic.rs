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
