// === limits, literals and rounding to single precision
fn main() { println!("{} {} {} {}", f32::MAX, f32::MIN, f32::EPSILON, f32::MIN_POSITIVE); println!("{} {} {}", 0.1f32 + 0.2, 16777217f32, 1e10f32); println!("{} {} {}", 0.1f32 as f64, 1.0f32 / 3.0, (1.0f32 / 3.0) as f64); println!("{:?} {:?} {:?} {:?}", 1f32, 1e20f32, 1.5e-10f32, f32::MAX); println!("{:?} {} {}", 123456789f32, 0.3f32, 1_000.25_f32); println!("{} {}", f32::MANTISSA_DIGITS, f32::DIGITS); }

// === each operation rounds
fn main() { let mut s = 0.0f32; for _ in 0..1000 { s += 0.1; } println!("{s} {}", (0..1000).map(|_| 0.1f32).sum::<f32>()); let mut p = 1.0f32; for i in 1..=20 { p *= i as f32 * 0.3; } println!("{p}"); println!("{} {} {}", 1e8f32 + 1.0 - 1e8, (1e8f32 + 1.0) as f64, 3.3f32 * 1.1 - 2.2 / 0.7); println!("{} {}", 5.3f32 % 2.1, -5.3f32 % 2.1); let (mut a, mut b) = (1.1f32, 2.2f32); a -= b; b /= a; a *= b; a %= 0.7; println!("{a} {b}"); println!("{}", (0.1f32 + 0.2) * 10.0 == 3.0); println!("{}", [1.1f32, 2.2, 3.3].iter().product::<f32>()); }

// === special values, comparison and ordering
fn main() { let v = [f32::NAN, f32::INFINITY, -0.0, 0.0, f32::NEG_INFINITY, 1.0]; println!("{v:?}"); println!("{} {} {} {}", f32::NAN == f32::NAN, 0.0f32 == -0.0, 1.0f32 / -0.0, 0.0f32 / 0.0); println!("{:?} {:?}", 1.0f32.partial_cmp(&f32::NAN), f32::NAN.total_cmp(&1.0)); let mut w = v; w.sort_by(f32::total_cmp); println!("{w:?}"); println!("{} {} {}", f32::NAN.max(1.0), 1.0f32.min(f32::NAN), (-1.0f32).clamp(0.0, 2.0)); println!("{:?}", v.map(|x| (x.is_nan(), x.is_finite(), x.is_sign_negative(), x.classify())).map(|t| format!("{t:?}")).len()); println!("{} {}", f32::INFINITY - f32::INFINITY, f32::MAX * 2.0); }

// === casts
fn main() { println!("{} {} {} {}", 3.99f32 as i32, -3.99f32 as i32, 300.7f32 as u8, -1.0f32 as u32); println!("{} {} {}", f32::NAN as i64, f32::INFINITY as i8, 1e20f32 as i64); println!("{} {} {}", i32::MAX as f32, u64::MAX as f32, i64::MIN as f32); println!("{} {} {}", 16777217i32 as f32 as i32, 0.1f64 as f32, 1e300f64 as f32); println!("{} {} {}", 'a' as u8 as f32, true as u8 as f32, u128::MAX as f32); println!("{} {}", f32::from(7u8) + f32::from(-3i16), f64::from(0.2f32)); println!("{} {}", 1e-50f64 as f32, -1e-50f64 as f32); }

// === formats
fn main() { let x = 1234.5678f32; println!("{x:.2}|{x:10.1}|{x:<10.1}|{x:+.0}|{x:010.3}|{x:e}|{x:.2e}|{x:E}"); println!("{:?} {} {:?} {}", 1e7f32, 1e7f32, 1e16f32, 1e16f32); println!("{:?} {:?} {:?}", 0.00001f32, 1.0e-7f32, -0.0f32); println!("{:.3} {:.0} {:.0} {:.1}", 2.0f32 / 3.0, 0.5f32, 1.5f32, 0.25f32); println!("{:5}|{:<5}|{:^5}|{:>+5}", 1.5f32, 1.5f32, 1.5f32, 1.5f32); println!("{} {:?}", 3.0f32, [1.0f32, 2.5]); println!("{:?} {}", f32::MIN_POSITIVE, 33554432.0f32); println!("{:08.2} {:?}", -3.14159f32, (0.1f32, 0.7f32 * 3.0)); }

// === parsing
fn main() { println!("{:?}", ["1.5", "-0", "1e3", "inf", "-NaN", ".5", "5.", "+2", "", "x", "1e", "0x1", " 1"].map(|s| s.parse::<f32>().map_err(|e| e.to_string()))); println!("{:?} {:?} {:?}", "16777217".parse::<f32>(), "3.4028236e38".parse::<f32>(), "1e39".parse::<f32>()); println!("{:?} {:?}", "0.1".parse::<f32>().unwrap() as f64, "1e-46".parse::<f32>()); }

// === functions
fn main() { let x = 2.75f32; println!("{} {} {} {} {}", x.floor(), x.ceil(), x.round(), x.trunc(), x.fract()); println!("{} {} {}", (-2.5f32).round(), 2.5f32.round_ties_even(), (-2.5f32).floor()); println!("{} {} {} {}", x.sqrt(), x.powi(3), x.powf(0.5), x.recip()); println!("{} {} {}", (-x).abs(), (-x).signum(), x.copysign(-1.0)); println!("{} {} {}", x.mul_add(2.0, 1.0), (-7.5f32).rem_euclid(2.0), (-7.5f32).div_euclid(2.0)); println!("{} {} {}", 3f32.hypot(4.0), 180f32.to_radians(), std::f32::consts::PI.to_degrees()); println!("{:.5} {:.5} {:.5} {:.5}", x.sin(), x.cos(), x.ln(), x.exp()); println!("{} {} {}", 8f32.log2(), 100f32.log10(), 27f32.cbrt()); println!("{:.4} {:.4}", 1f32.atan2(2.0), x.tanh()); }

// === bits and bytes
fn main() { println!("{:#x} {:#x} {:#x}", 1.0f32.to_bits(), (-0.1f32).to_bits(), f32::INFINITY.to_bits()); println!("{} {} {}", f32::from_bits(0x40490fdb), f32::from_bits(1), f32::from_bits(0x7f7fffff)); println!("{:?} {:?} {}", 1.5f32.to_be_bytes(), 1.5f32.to_le_bytes(), f32::from_be_bytes([0xc0, 0x20, 0, 0])); println!("{:?}", f32::from_bits(0x7fc00000).is_nan()); let next = |x: f32| f32::from_bits(x.to_bits() + 1); println!("{} {}", next(1.0), next(0.1) - 0.1); fn fast(x: f32) -> f32 { let i = 0x5f3759df - (x.to_bits() >> 1); let y = f32::from_bits(i); y * (1.5 - 0.5 * x * y * y) } println!("{}", fast(4.0)); }

// === in structs, arrays, generics and traits
use std::ops::*;
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)] struct V3 { x: f32, y: f32, z: f32 } impl Add for V3 { type Output = V3; fn add(self, o: V3) -> V3 { V3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z } } } impl Mul<f32> for V3 { type Output = V3; fn mul(self, k: f32) -> V3 { V3 { x: self.x * k, y: self.y * k, z: self.z * k } } } impl Mul<V3> for f32 { type Output = V3; fn mul(self, v: V3) -> V3 { v * self } } impl Neg for V3 { type Output = V3; fn neg(self) -> V3 { self * -1.0 } } impl V3 { fn dot(self, o: V3) -> f32 { self.x * o.x + self.y * o.y + self.z * o.z } fn unit(self) -> V3 { self * self.dot(self).sqrt().recip() } } fn lerp<T: Copy + Add<Output = T> + Mul<f32, Output = T>>(a: T, b: T, t: f32) -> T { a * (1.0 - t) + b * t } trait Area { fn area(&self) -> f32; } impl Area for (f32, f32) { fn area(&self) -> f32 { self.0 * self.1 } } impl Area for [f32; 1] { fn area(&self) -> f32 { self[0].powi(2) * std::f32::consts::PI } }
fn main() { let a = V3 { x: 1.1, y: 2.2, z: 3.3 }; println!("{:?} {:?} {}", 0.1 * a + -a, a.unit(), a.dot(V3 { x: 0.1, ..a })); println!("{:?} {} {:?}", lerp(a, V3::default(), 0.3), lerp(1.0f32, 2.0, 0.1), a.partial_cmp(&V3 { x: 1.1, y: f32::NAN, z: 0.0 })); println!("{} {}", (1.1f32, 3.0).area(), [1.5f32].area()); }

// === arrays and matrices
fn mul<const N: usize>(a: [[f32; N]; N], b: [[f32; N]; N]) -> [[f32; N]; N] { let mut c = [[0.0; N]; N]; for i in 0..N { for j in 0..N { for k in 0..N { c[i][j] += a[i][k] * b[k][j]; } } } c } fn mean(v: &[f32]) -> (f32, f32) { let m = v.iter().sum::<f32>() / v.len() as f32; (m, (v.iter().map(|x| (x - m).powi(2)).sum::<f32>() / v.len() as f32).sqrt()) }
fn main() { let r = [[0.8f32, -0.6], [0.6, 0.8]]; let mut m = [[1.0, 0.0], [0.0, 1.0]]; for _ in 0..10 { m = mul(m, r); } println!("{m:?}"); println!("{:?}", mean(&[1.1, 2.2, 3.3, 4.4])); let mut v = vec![0.5f32; 3]; v[1] += 0.1; v[2] *= v[1]; for x in v.iter_mut() { *x /= 3.0; } println!("{v:?} {:?}", v.iter().cloned().fold(f32::NEG_INFINITY, f32::max)); let mut a = [3.2f32, -1.0, 2.7]; a.sort_by(|x, y| y.partial_cmp(x).unwrap()); println!("{a:?} {:?}", a.map(|x| x as i8)); println!("{:?}", [0.1f32; 3].iter().scan(0.0f32, |s, x| { *s += x; Some(*s) }).collect::<Vec<_>>()); }

// === inference and mixed literals
fn half(x: f32) -> f32 { x / 2. } fn ty<T>(_: T) -> &'static str { std::any::type_name::<T>() }
fn main() { let a = 1.1; let b = half(a); println!("{a} {b} {} {}", ty(a), ty(1.1)); let v = vec![0.1, 0.2]; let s: f32 = v.iter().sum(); println!("{s} {}", v[0]); let mut acc = 0.0; for x in [0.1f32; 10] { acc += x; } println!("{acc}"); let f = |x: f32| x * 1.1; println!("{}", half(f(1.0))); let t: (f32, f64) = (0.7, 0.7); println!("{} {}", t.0 as f64 == t.1, t.0 == t.1 as f32); let o = Some(0.1).map(half); println!("{o:?}"); const K: f32 = 1.0 / 3.0; static S: [f32; 2] = [K * 3.0, K + K]; println!("{K} {S:?} {}", K as f64); let m = if a > 1.0 { 0.1 } else { a }; println!("{m} {}", -m); }

// === constant evaluation equals run time
const fn area(r: f32) -> f32 { r * r * 3.14159 } const A: f32 = area(1.3); const B: f32 = 0.1 + 0.2 - 0.3; const C: i32 = (A * 100.0) as i32; const D: f32 = 1e38 * 10.0; const E: bool = 0.1f32 + 0.2 == 0.3; const F: f32 = 16777216.0 + 1.0;
fn main() { let b = std::hint::black_box::<f32>; println!("{} {} {C} {D} {E} {F}", A, B); println!("{} {} {}", area(b(1.3)) == A, b(0.1) + b(0.2) - b(0.3) == B, b(16777216.0) + b(1.0) == F); println!("{}", [(); (2.9f32 * 2.0) as usize].len()); println!("{} {}", b(0.1) * b(3.0), 0.1f32 * 3.0); }

// === patterns and ranges
fn f(x: f32) -> &'static str { match x { 0.0 => "zero", 0.1 => "tenth", f32::NEG_INFINITY..0.0 => "neg", 1.0..=2.0 => "one-two", x if x.is_nan() => "nan", f32::INFINITY => "inf", _ => "other" } }
fn main() { println!("{:?}", [0.0, -0.0, 0.1, -5.0, 1.5, 2.0, f32::NAN, f32::INFINITY, 9.9].map(f)); println!("{} {}", (0.0f32..1.0).contains(&0.99999999), (0.1f32..=0.3).contains(&(0.1 + 0.2))); let r = 0.5f32..1.5; println!("{r:?} {}", r.end - r.start); if let 0.3 = 0.1f32 + 0.2 { println!("equal") } else { println!("differs") } }

// === numeric methods: newton, simpson, series
fn sqrt(x: f32) -> (f32, u32) { let mut y = x; let mut n = 0; loop { let z = 0.5 * (y + x / y); n += 1; if (z - y).abs() <= f32::EPSILON * z || n > 50 { return (z, n); } y = z; } } fn simpson(f: impl Fn(f32) -> f32, a: f32, b: f32, n: usize) -> f32 { let h = (b - a) / n as f32; let s: f32 = (1..n).map(|i| f(a + i as f32 * h) * if i % 2 == 1 { 4.0 } else { 2.0 }).sum(); (f(a) + f(b) + s) * h / 3.0 } fn kahan(v: &[f32]) -> f32 { let (mut s, mut c) = (0.0f32, 0.0f32); for x in v { let y = x - c; let t = s + y; c = (t - s) - y; s = t; } s } fn mandel(cr: f32, ci: f32) -> u32 { let (mut r, mut i) = (0.0f32, 0.0f32); for n in 0..100 { if r * r + i * i > 4.0 { return n; } (r, i) = (r * r - i * i + cr, 2.0 * r * i + ci); } 100 }
fn main() { println!("{:?} {}", sqrt(2.0), simpson(|x| x * x, 0.0, 3.0, 100)); println!("{} {}", kahan(&[0.1; 1000]), [0.1f32; 1000].iter().sum::<f32>()); println!("{:?}", (0..8).map(|i| mandel(-0.75 + i as f32 * 0.01, 0.1)).collect::<Vec<_>>()); }

// === references, cells, options and compound places
use std::cell::Cell; struct S { a: f32, c: Cell<f32>, o: Option<f32>, v: Vec<[f32; 2]> }
fn main() { let mut s = S { a: 0.1, c: Cell::new(0.2), o: Some(0.3), v: vec![[0.4, 0.5]] }; s.a += s.c.get(); s.c.set(s.c.get() * 3.0); if let Some(x) = &mut s.o { *x *= 1.1; } s.v[0][1] -= 0.1; let r = &mut s.a; *r += 1.0 / 3.0; println!("{} {} {:?} {:?}", s.a, s.c.get(), s.o, s.v); let (mut p, q) = (0.1f32, &0.2f32); p += q; p = &p * q - q / &p; println!("{p}"); let b = Box::new(0.7f32); println!("{} {:?}", *b * 3.0, Some(0.1f32).map(|x| x * 3.0)); let mut t = (0.1f32, 0.2f64); t.0 += 0.2; t.1 += t.0 as f64; println!("{t:?}"); }

// === async and tasks with f32
async fn avg(v: Vec<f32>) -> f32 { let mut s = 0.0; for x in &v { tokio::task::yield_now().await; s += x; } s / v.len() as f32 }
#[tokio::main(flavor = "current_thread")]
async fn main() { let a = avg(vec![0.1, 0.2, 0.4]).await; let h = tokio::spawn(avg(vec![1.1; 7])); let f = async { let mut x = 0.1f32; x += avg(vec![x, 0.3]).await; x * 3.0 }; println!("{a} {} {}", h.await.unwrap(), f.await); let (tx, rx) = tokio::sync::oneshot::channel::<f32>(); tx.send(0.1 + 0.7).unwrap(); println!("{:?}", rx.await); println!("{:?}", std::time::Duration::from_secs_f32(1.1).as_secs_f32()); }

// === random numbers, hashing bits and lookups
use std::collections::BTreeMap;
fn rng(s: &mut u32) -> f32 { *s ^= *s << 13; *s ^= *s >> 17; *s ^= *s << 5; (*s >> 8) as f32 / (1u32 << 24) as f32 } #[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Debug)] struct Key(u32); impl From<f32> for Key { fn from(x: f32) -> Key { let b = x.to_bits(); Key(if b >> 31 == 1 { !b } else { b | 1 << 31 }) } }
fn main() { let mut s = 42; let v: Vec<f32> = (0..4).map(|_| rng(&mut s)).collect(); println!("{v:?}"); let m: BTreeMap<Key, f32> = [0.5, -1.5, 0.0, 2.25, -0.25].map(|x: f32| (x.into(), x)).into(); println!("{:?}", m.values().collect::<Vec<_>>()); let inside = (0..1000).filter(|_| { let (x, y) = (rng(&mut s) * 2.0 - 1.0, rng(&mut s) * 2.0 - 1.0); x * x + y * y <= 1.0 }).count(); println!("{}", inside as f32 * 4.0 / 1000.0); }

// === sums of mixed precision keep their types
fn main() { let a = 0.1f32; let b = 0.2f64; println!("{} {}", a as f64 + b, a + b as f32); println!("{} {}", (a as f64 * 10.0) as f32, (a * 10.0) as f64); let v: Vec<f64> = [0.1f32, 0.2].iter().map(|x| f64::from(*x)).collect(); println!("{v:?} {}", v.iter().sum::<f64>() as f32); println!("{} {}", (1u64 << 60) as f32, ((1u64 << 60) as f32 + 1.0) as u64); println!("{} {}", 7 as f32 / 2 as f32, 7 / 2); println!("{:?}", (1..=3).map(|i| i as f32 / 10.0).map(|x| x + 0.1).collect::<Vec<f32>>()); println!("{}", f32::MAX as f64 * 2.0); }

// === trait methods and constants through generics
trait Num: Copy + PartialOrd + std::ops::Sub<Output = Self> + std::ops::Div<Output = Self> + std::fmt::Debug { const ONE: Self; const EPS: Self; fn abs_(self) -> Self; fn of(n: i32) -> Self; } impl Num for f32 { const ONE: f32 = 1.0; const EPS: f32 = f32::EPSILON; fn abs_(self) -> f32 { self.abs() } fn of(n: i32) -> f32 { n as f32 } } impl Num for f64 { const ONE: f64 = 1.0; const EPS: f64 = f64::EPSILON; fn abs_(self) -> f64 { self.abs() } fn of(n: i32) -> f64 { n.into() } } fn third<T: Num>() -> T { T::ONE / T::of(3) } fn near<T: Num>(a: T, b: T) -> bool { (a - b).abs_() <= T::EPS } fn default<T: Default + std::fmt::Debug>() -> String { format!("{:?}", T::default()) }
fn main() { println!("{:?} {:?} {}", third::<f32>(), third::<f64>(), default::<f32>()); println!("{} {}", near(0.1f32 + 0.2, 0.3), near(0.1f64 + 0.2, 0.4)); println!("{:?} {:?}", [0.5f32, 1.5].iter().copied().reduce(f32::min), "1.25".parse::<f32>().ok().map(f32::to_bits)); println!("{}", std::mem::size_of::<f32>() + std::mem::align_of::<f32>()); }

// === negative zero, signs, integers as floats
fn main() { println!("{} {} {} {}", -0.0f32, 0.0f32 * -1.0, -0.0f32 + 0.0, (-0.4f32).round()); println!("{} {} {}", (-0.5f32).ceil(), 0.0f32.copysign(-2.0), f32::NAN.signum().is_nan()); println!("{} {}", 1.0f32 / (0.0f32 * -1.0), (-1.0f32).sqrt().is_nan()); println!("{} {} {}", 0f32.max(-0.0).is_sign_negative() as u8 <= 1, (-3.7f32) as u8, 0.99999999f32 as i32); println!("{:?} {:?}", (-0.0f32).partial_cmp(&0.0), (-0.0f32).total_cmp(&0.0)); println!("{} {} {}", 9999999.0f32, 99999999.0f32, 1e15f32); println!("{:?} {:?}", 9999999.0f32, 0.1f32 + 0.7); }
