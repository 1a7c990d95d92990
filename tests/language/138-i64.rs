// === limits, literals and parsing
fn main() { println!("{} {} {}", i64::MIN, i64::MAX, -9_223_372_036_854_775_808i64); println!("{:?} {:?} {:?}", "9223372036854775807".parse::<i64>(), "9223372036854775808".parse::<i64>().is_err(), "-0".parse::<i64>()); println!("{} {} {}", 0x7fff_ffff_ffff_ffffi64, 0o777i64, -0b1i64); println!("{:?} {}", i64::from_str_radix("-zz", 36), i64::BITS); println!("{:?}", ["", "+", "-", "+5", " 1", "1e3"].map(|s| s.parse::<i64>().map_err(|e| e.to_string()))); }

// === arithmetic beyond 53 bits is exact
fn main() { let a = 9007199254740993i64; let b = 1234567891011121314i64; println!("{} {} {} {} {}", a + 2, b - a, a * 1000, b / 7, b % 1000007); println!("{} {} {}", -b / 7, -b % 7, b.rem_euclid(-7)); println!("{} {}", (b / 3) * 3 + b % 3 == b, -a.pow(1)); println!("{} {} {}", 3i64.pow(39), (-2i64).pow(63), 10i64.pow(18) - 1); println!("{}", (1..=20).product::<i64>()); }

// === overflow: panics, checked, wrapping, saturating, overflowing
fn b(n: i64) -> i64 { std::hint::black_box(n) } macro_rules! bad { ($($e:expr),*) => { [$(std::panic::catch_unwind(|| { let _ = $e; }).is_err()),*] }; }
fn main() { println!("{:?}", bad!(b(i64::MAX) + 1, b(i64::MIN) - 1, b(1 << 62) * 2, -b(i64::MIN), b(i64::MIN) / b(-1), b(i64::MIN) % b(-1), b(5) / b(0), b(i64::MIN).abs(), b(3).pow(40), b(i64::MAX) - -1)); println!("{:?} {:?} {:?}", i64::MAX.checked_add(1), 5i64.checked_div(0), i64::MIN.checked_neg()); println!("{} {} {}", i64::MAX.wrapping_add(1), i64::MIN.wrapping_abs(), i64::MAX.wrapping_mul(3)); println!("{} {} {:?}", i64::MAX.saturating_add(5), i64::MIN.saturating_mul(2), i64::MAX.overflowing_mul(2)); println!("{:?} {:?}", i64::MIN.overflowing_sub(1), (-7i64).checked_rem_euclid(0)); }

// === casts to and from every type
fn main() { let n = -1234567890123456789i64; println!("{} {} {} {} {} {}", n as i8, n as u8, n as i16, n as u16, n as i32, n as u32); println!("{} {} {} {} {}", n as u64, n as i128, n as u128, n as f64, n as f32); println!("{} {} {} {}", -1.9f64 as i64, f64::NAN as i64, 1e30 as i64, f32::NEG_INFINITY as i64); println!("{} {} {} {}", u64::MAX as i64, 'z' as i64, true as i64, -1i8 as i64); println!("{:?} {:?} {}", i32::try_from(n).is_err(), u8::try_from(200i64), i64::from(7u32) + i64::from(true)); println!("{}", (i64::MAX as f64) as i64 == i64::MAX); }

// === comparison, sorting, min, max and hashing
use std::collections::{BTreeMap, HashMap};
fn main() { let mut v = vec![i64::MAX, -1, 1 << 40, i64::MIN, 0, -(1 << 40)]; v.sort(); println!("{v:?}"); v.sort_by_key(|n| n.unsigned_abs() % 1000); println!("{v:?} {:?} {:?}", v.iter().max(), v.iter().min_by_key(|n| n.abs_diff(5))); println!("{} {} {:?} {}", i64::MIN < i64::MAX, 5i64 >= 5, 3i64.cmp(&-3), 7i64.clamp(-1, 1)); let m: HashMap<i64, usize> = v.iter().enumerate().map(|(i, n)| (*n, i)).collect(); println!("{} {:?}", m[&(1 << 40)], m.get(&1)); let b: BTreeMap<i64, i64> = v.iter().map(|n| (n / 1000, *n)).collect(); println!("{:?} {:?}", b.range(-5..).next(), v.binary_search(&99).is_err()); }

// === formats
fn main() { let n = -1234567i64; println!("{n:>12}|{n:<12}|{n:^12}|{n:+}|{n:012}|{n:#x}|{n:b}", ); println!("{:x} {:X} {:o} {:#b}", i64::MAX, i64::MIN, -8i64, 5i64); println!("{:e} {:?} {:10.3?} {:E}", 1200000i64, n, n, i64::MAX); let w = 8; println!("{:>1$} {:>w$} {:*^+w$}", 5i64, 4, -5i64); println!("{}", format!("{:05}", -42i64).len()); }

// === bits and bytes
fn main() { let n = 0x0123_4567_89ab_cdefi64; println!("{} {} {} {}", n.count_ones(), n.leading_zeros(), n.trailing_zeros(), (-1i64).leading_ones()); println!("{:x} {:x} {:x}", n.swap_bytes(), n.reverse_bits(), n.rotate_left(20)); println!("{:?} {:?}", n.to_be_bytes(), (-2i64).to_le_bytes()); println!("{} {}", i64::from_ne_bytes(n.to_ne_bytes()) == n, i64::from_be_bytes([0xff; 8])); println!("{} {} {} {}", n & 0xff00, n | -256, n ^ n, !n); println!("{} {} {}", n >> 40, -n >> 40, n << 7); }

// === number theory
fn gcd(a: i64, b: i64) -> i64 { if b == 0 { a.abs() } else { gcd(b, a % b) } } fn egcd(a: i64, b: i64) -> (i64, i64, i64) { if b == 0 { (a, 1, 0) } else { let (g, x, y) = egcd(b, a % b); (g, y, x - a / b * y) } } fn powmod(mut b: i64, mut e: i64, m: i64) -> i64 { let mut r = 1i128; let mut bb = b.rem_euclid(m) as i128; b = 0; while e > b { if e & 1 == 1 { r = r * bb % m as i128; } bb = bb * bb % m as i128; e >>= 1; } r as i64 } fn is_prime(n: i64) -> bool { n > 1 && (2..).take_while(|d| d * d <= n).all(|d| n % d != 0) } fn fib(n: u32) -> Option<i64> { let (mut a, mut b) = (0i64, 1i64); for _ in 0..n { (a, b) = (b, a.checked_add(b)?); } Some(a) }
fn main() { println!("{} {:?} {}", gcd(-1071, 462), egcd(240, 46), powmod(3, 1_000_000_006, 1_000_000_007)); println!("{} {} {:?} {:?}", is_prime(999_983), powmod(-7, 5, 13), fib(91), fib(92)); println!("{} {} {}", 1_000_000_016_000_000_063i64.isqrt(), 1000i64.ilog10(), (1i64 << 40).ilog2()); }

// === sums and folds with mixed signs
fn main() { let v: Vec<i64> = (-5..=5).map(|n| n * n * n * 1_000_000_000_000).collect(); println!("{} {} {:?}", v.iter().sum::<i64>(), v.iter().map(|n| n.abs()).sum::<i64>(), v.iter().copied().reduce(|a, b| a.max(b))); println!("{:?} {:?}", v.iter().try_fold(0i64, |a, n| a.checked_add(n * 1000)), v.windows(2).map(|w| w[1] - w[0]).max()); println!("{}", (1..=100_000i64).filter(|n| n % 3 == 0).map(|n| n * n).sum::<i64>()); println!("{} {}", v.iter().filter(|n| n.is_negative()).count(), v.iter().map(|n| n.signum()).sum::<i64>()); let avg = v.iter().sum::<i64>() as f64 / v.len() as f64; println!("{avg}"); println!("{:?}", (0i64..1 << 30).step_by(1 << 28).collect::<Vec<_>>()); }

// === ranges and loops with large bounds
fn main() { let mut c = 0; for i in (i64::MAX - 3)..i64::MAX { c += (i % 10) as i32; } println!("{c}"); for i in (i64::MIN..=i64::MIN + 1).rev() { print!("{i} "); } println!(); let r = -3i64..3; println!("{} {:?} {}", r.contains(&2), r.clone().rev().step_by(2).collect::<Vec<_>>(), (i64::MAX - 1..=i64::MAX).count()); let mut n = 1i64 << 50; let mut steps = 0; while n != 1 { n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 }; steps += 1; } println!("{steps}"); println!("{:?}", (10i64.pow(15)..).find(|n| n % 9973 == 0)); println!("{:?}", (0..3i64).flat_map(|a| (a..3).map(move |b| a * 10 + b)).collect::<Vec<_>>()); }

// === in structs, arrays, enums, patterns and consts
const BIG: i64 = 1 << 60; static LIM: [i64; 2] = [i64::MIN, BIG]; #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)] struct P { x: i64, y: i64 } #[repr(i64)] #[derive(Clone, Copy)] enum E { A = -5_000_000_000, B = 9_000_000_000 }
fn class(n: i64) -> &'static str { match n { i64::MIN..=-1 => "neg", 0 => "zero", 1..=0xffff_ffff => "word", BIG => "big", n if n & 1 == 0 => "even", _ => "odd" } }
fn main() { println!("{:?}", [i64::MIN, 0, 1 << 31, 1 << 40, BIG, BIG + 1].map(class)); let mut p = P { x: BIG, ..P::default() }; p.y -= BIG; p.x += p.y * 2; let q = p; p.x = 0; println!("{p:?} {q:?} {}", p > q); println!("{} {} {}", E::A as i64, E::B as i64 + E::A as i64, LIM[1] / 3); let [a, b] = LIM; println!("{} {}", a + b, matches!(Some(BIG), Some(1152921504606846976))); let t = (1i64, [2i64; 2]); let (n, [m, ..]) = t; println!("{}", n - m * 3); }

// === compound assignment in places
use std::cell::Cell;
fn main() { let mut v = vec![1i64, 2, 3]; v[0] += i64::MAX - 1; v[1] *= -7; v[2] -= 10; v[1] /= 4; v[2] %= 4; println!("{v:?}"); let c = Cell::new(5i64); c.set(c.get() * c.get() - 30); let mut r = &mut v[2]; *r <<= 3; r = &mut v[1]; *r ^= -1; println!("{} {v:?}", c.get()); let mut arr = [[0i64; 2]; 2]; arr[1][0] += 1 << 33; arr[0][1] |= arr[1][0]; println!("{arr:?}"); let mut s = 0; for x in &v { s += x; } for x in v.iter_mut() { *x -= s; } println!("{s} {v:?}"); let add = |k: &mut i64, n| { *k += n; *k }; let mut k = 1; println!("{} {}", add(&mut k, 2), k); }

// === conversions through traits and generics
use std::ops::{Add, Mul, Neg, Sub};
fn poly<T>(x: T, cs: &[T]) -> T where T: Copy + Add<Output = T> + Mul<Output = T> + Default { cs.iter().rev().fold(T::default(), |a, c| a * x + *c) } fn diff<T: Sub<Output = T> + Neg<Output = T> + PartialOrd + Copy + Default>(a: T, b: T) -> T { let d = a - b; if d < T::default() { -d } else { d } } fn wide<T: Into<i64>>(v: Vec<T>) -> i64 { v.into_iter().map(Into::into).sum() }
fn main() { println!("{} {} {}", poly(1_000_003i64, &[1, -2, 3]), poly(2i64, &[]), diff(-5_000_000_000i64, 7)); println!("{} {} {}", wide(vec![1u8, 2]), wide(vec![-3i32]), wide(vec![true, true])); println!("{:?} {:?}", u32::try_from(-1i64).map_err(|e| e.to_string()), usize::try_from(5i64)); println!("{:?}", [1.5f64, -2.5].map(|f| f.round() as i64)); println!("{} {}", i64::from_str_radix("7fffffffffffffff", 16).unwrap() == i64::MAX, "12".parse::<i64>().map_or(0, i64::from)); }

// === time, money and checksums
fn date(days: i64) -> (i64, u32, u32) { let z = days + 719468; let era = z.div_euclid(146097); let doe = z.rem_euclid(146097); let yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365; let doy = doe - (365 * yoe + yoe / 4 - yoe / 100); let mp = (5 * doy + 2) / 153; (yoe + era * 400 + (mp >= 10) as i64, (if mp < 10 { mp + 3 } else { mp - 9 }) as u32, (doy - (153 * mp + 2) / 5 + 1) as u32) } fn cents(s: &str) -> Option<i64> { let (neg, s) = s.strip_prefix('-').map_or((false, s), |s| (true, s)); let (a, b) = s.split_once('.')?; let n = a.parse::<i64>().ok()?.checked_mul(100)?.checked_add(b.parse().ok()?)?; Some(if neg { -n } else { n }) } fn luhn(mut n: i64) -> bool { let mut s = 0; let mut dbl = false; while n > 0 { let mut d = n % 10; if dbl { d *= 2; if d > 9 { d -= 9; } } s += d; dbl = !dbl; n /= 10; } s % 10 == 0 }
fn main() { println!("{:?} {:?} {:?}", date(0), date(19_999), date(-1)); println!("{:?} {:?} {:?}", cents("-12.34"), cents("99999999999999999.00"), cents("1")); println!("{} {}", luhn(4539578763621486), luhn(1234567812345678)); let ns = 1_700_000_000_123_456_789i64; println!("{}.{:09} {}", ns / 1_000_000_000, ns % 1_000_000_000, ns / 86_400_000_000_000); }

// === atomics, mutexes and async
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};
static A: AtomicI64 = AtomicI64::new(i64::MAX - 2);
#[tokio::main(flavor = "current_thread")]
async fn main() { println!("{} {}", A.fetch_add(5, SeqCst), A.load(SeqCst)); println!("{:?} {:?}", A.compare_exchange(0, 1, SeqCst, SeqCst), A.fetch_max(7, SeqCst)); A.fetch_and(0xff, SeqCst); println!("{}", A.swap(-1, SeqCst)); let m = tokio::sync::Mutex::new(1i64 << 40); { let mut g = m.lock().await; *g *= -2; } async fn f(n: i64) -> i64 { tokio::task::yield_now().await; n - 1 } let mut s = *m.lock().await; for _ in 0..3 { s += f(s).await / 2; } println!("{s} {}", tokio::spawn(f(i64::MIN + 1)).await.unwrap()); }

// === midpoint, abs_diff, next multiple and friends
fn main() { println!("{} {} {}", i64::MIN.abs_diff(i64::MAX), (-7i64).abs_diff(3), (-5i64).unsigned_abs()); println!("{} {} {}", (-7i64).div_euclid(2), (-7i64).rem_euclid(2), 7i64.div_euclid(-2)); println!("{:?} {:?}", 5i64.checked_ilog2(), 0i64.checked_ilog10()); println!("{:?} {:?} {:?}", 7i64.checked_pow(22), 7i64.checked_pow(23), (-2i64).saturating_pow(70)); println!("{} {} {}", (-3i64).signum(), 0i64.is_positive(), i64::MAX.wrapping_neg()); println!("{:?} {:?}", 1i64.checked_add_unsigned(u64::MAX), (-1i64).saturating_add_unsigned(5)); println!("{:?}", i64::MAX.checked_next_multiple_of_(10)); } trait N { fn checked_next_multiple_of_(self, n: i64) -> Option<i64>; } impl N for i64 { fn checked_next_multiple_of_(self, n: i64) -> Option<i64> { match self.checked_rem_euclid(n)? { 0 => Some(self), r => self.checked_add(n - r) } } }

// === matrices and dynamic programs
fn mul(a: [[i64; 2]; 2], b: [[i64; 2]; 2]) -> [[i64; 2]; 2] { let mut c = [[0; 2]; 2]; for i in 0..2 { for j in 0..2 { for k in 0..2 { c[i][j] += a[i][k] * b[k][j]; } } } c } fn power(mut n: u32) -> i64 { let mut r = [[1, 0], [0, 1]]; let mut b = [[1, 1], [1, 0]]; while n > 0 { if n & 1 == 1 { r = mul(r, b); } n >>= 1; if n > 0 { b = mul(b, b); } } r[0][1] } fn coins(n: usize) -> i64 { let mut w = vec![0i64; n + 1]; w[0] = 1; for c in [1, 2, 5, 10, 20, 50, 100, 200] { for i in c..=n { w[i] += w[i - c]; } } w[n] } fn best(v: &[i64]) -> i64 { v.iter().fold((i64::MIN, 0i64), |(m, c), n| { let c = (c + n).max(*n); (m.max(c), c) }).0 }
fn main() { println!("{} {} {} {}", power(90), coins(1000), best(&[-2, 1, -3, 4, -1, 2, 1, -5, 4]), best(&[-9])); println!("{}", (0..30).fold(1i64, |a, n| a * (60 - n) / (n + 1))); }

// === display of products near the limits and negative zero
fn main() { let (a, b) = (3_037_000_499i64, 3_037_000_500i64); println!("{} {:?} {}", a * a, b.checked_mul(b), (a as i128 * b as i128)); println!("{} {}", -0i64, 0i64 * -1); println!("{:?} {:?}", (-1i64).checked_mul(i64::MIN), (-1i64).overflowing_mul(i64::MIN)); println!("{} {}", i64::MAX / -1, (i64::MIN + 1) / -1); println!("{} {}", (i64::MAX - 1) % 2, i64::MIN % 10); println!("{}", [i64::MIN, i64::MAX].iter().map(|n| n.to_string().len()).sum::<usize>()); }

// === strings of digits and bases
fn base(mut n: i64, b: i64) -> String { if n == 0 { return "0".into(); } let neg = n < 0; let mut s = vec![]; while n != 0 { s.push(char::from_digit((n % b).unsigned_abs() as u32, b as u32).unwrap()); n /= b; } if neg { s.push('-'); } s.into_iter().rev().collect() } fn digits(n: i64) -> Vec<i64> { n.to_string().chars().filter_map(|c| c.to_digit(10)).map(i64::from).collect() } fn commas(n: i64) -> String { let s = n.unsigned_abs().to_string(); let mut o: String = s.bytes().rev().collect::<Vec<_>>().chunks(3).map(|c| String::from_utf8(c.to_vec()).unwrap()).collect::<Vec<_>>().join(","); if n < 0 { o.push('-'); } o.chars().rev().collect() }
fn main() { println!("{} {} {}", base(i64::MIN, 2).len(), base(-255, 16), base(i64::MAX, 36)); println!("{:?} {} {}", digits(-9012), commas(i64::MIN), commas(999)); let n = 12321i64; println!("{}", base(n, 10) == base(n, 10).chars().rev().collect::<String>()); }

// === default integer type is not i64, but inference makes it so
fn take(n: i64) -> i64 { n } fn ty<T>(_: &T) -> &'static str { std::any::type_name::<T>() }
fn main() { let a = 5; let b = 1 << 40; println!("{} {} {}", take(b), ty(&a), ty(&b)); let v = vec![1, 2]; let s: i64 = v.iter().sum(); println!("{s} {}", ty(&v)); let mut acc = 0; for x in [1u8, 200] { acc += x as i64 * 1_000_000_000_000; } println!("{acc}"); let f = |x: i64| x + 1; println!("{}", take(f(9_000_000_000))); let o = Some(3_000_000_000); println!("{:?}", o.map(take)); }
