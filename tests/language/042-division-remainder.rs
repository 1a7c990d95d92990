// Programs about `/` and `%`.

// === signs of quotients and remainders, at every width
fn main() {
    for (a, b) in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (1, 9), (-1, 9)] {
        println!("{} {} {} {}", a / b, a % b, (a as i8) / (b as i8), (a as i64) % (b as i64));
        let (a, b): (i128, i128) = (a, b);
        assert_eq!(a / b * b + a % b, a);
    }
    println!("{} {} {}", 200u8 / 7, 200u8 % 7, u64::MAX / 10 % 1000);
    println!("{} {}", -128i8 / 2, -128i8 % 3);
    println!("{} {}", u32::MAX / 2, u32::MAX % 2);
}
// === division by zero and overflow panic, with their messages
use std::panic::catch_unwind;
fn id<T>(t: T) -> T { t }
fn msg(f: impl Fn() -> i64 + std::panic::UnwindSafe) -> String {
    match catch_unwind(move || f()) {
        Ok(n) => n.to_string(),
        Err(e) => e.downcast_ref::<&str>().map(|s| s.to_string()).or_else(|| e.downcast_ref::<String>().cloned()).unwrap(),
    }
}
fn main() {
    println!("{}", msg(|| 1 / id(0)));
    println!("{}", msg(|| 1 % id(0)));
    println!("{}", msg(|| i64::MIN / id(-1)));
    println!("{}", msg(|| i64::MIN % id(-1)));
    println!("{}", msg(|| (i8::MIN / id(-1)) as i64));
    println!("{}", msg(|| (i32::MIN % id(-1)) as i64));
    println!("{}", msg(|| (id(5u8) / id(0)) as i64));
    println!("{}", msg(|| { let mut x = 4u32; x /= id(0); x as i64 }));
    println!("{}", msg(|| { let mut x = 4u64; x %= id(0); x as i64 }));
    println!("{}", msg(|| id(9) / id(3)));
}
// === checked, wrapping, saturating, overflowing
fn main() {
    println!("{:?} {:?} {:?}", 7i32.checked_div(0), i32::MIN.checked_div(-1), 7i32.checked_div(2));
    println!("{:?} {:?} {:?}", 7u8.checked_rem(0), i8::MIN.checked_rem(-1), 7u8.checked_rem(4));
    println!("{} {}", i32::MIN.wrapping_div(-1), i32::MIN.wrapping_rem(-1));
    println!("{:?} {:?}", i16::MIN.overflowing_div(-1), i16::MIN.overflowing_rem(-1));
    println!("{} {}", i8::MIN.saturating_div(-1), 100i8.saturating_div(-3));
    println!("{:?} {:?}", 7i64.checked_div_euclid(-2), 0u128.checked_rem_euclid(0));
}
// === euclidean, ceiling, next multiple, of integers and floats
fn main() {
    for (a, b) in [(7, 3), (-7, 3), (7, -3), (-7, -3)] {
        print!("{}/{} ", i32::div_euclid(a, b), i32::rem_euclid(a, b));
        print!("{}/{} ", (a as f64).div_euclid(b as f64), (a as f64).rem_euclid(b as f64));
        println!("{}", a as f64 % b as f64);
    }
    println!("{} {} {}", 7u32.div_ceil(2), 8u8.div_ceil(4), 13u64.next_multiple_of(5));
    println!("{} {}", 12u32.is_power_of_two(), (-5i64).rem_euclid(12));
    println!("{:?}", (0..7).map(|i| (i - 3i32).rem_euclid(3)).collect::<Vec<_>>());
}
// === floats: by zero, infinities, NaN, signed zeros
fn main() {
    println!("{} {} {}", 1.0 / 0.0, -1.0 / 0.0, (0.0f64 / 0.0).is_nan());
    println!("{} {} {}", 5.5 % 2.0, -5.5 % 2.0, 5.5f32 % -2.0);
    println!("{:?} {:?}", -0.0 / 1.0, 0.0 % -1.0);
    println!("{} {}", 1.0 % f64::INFINITY, (f64::INFINITY % 2.0).is_nan());
    println!("{} {}", 1.0f32 / 3.0, 1.0f64 / 3.0);
    println!("{} {}", 0.3 % 0.1, 1e308 / 1e-10);
    println!("{}", (1.0f32 / 10.0) as f64);
    let mut x = 10.0; x /= 4.0; x %= 2.0; println!("{x}");
}
// === precedence and evaluation order
fn v(n: i32) -> i32 { print!("{n} "); n }
fn main() {
    println!("{}", v(100) / v(7) % v(5) * v(2));
    println!("{}", v(1) + v(20) % v(6) - v(9) / v(2));
    println!("{} {}", -7 / 2, -(7 / 2));
    println!("{} {}", -7i32.pow(2) % 5, 7 & 5 % 3);
    println!("{} {}", 10 - 4 / 2, (10 - 4) / 2);
    println!("{} {}", 17 % 5 as i32, !7 / 2);
    println!("{} {}", 1 << 10 / 3, 10 / 3 == 3);
    let mut a = [100, 7]; let mut i = 0;
    a[{ i += 1; i - 1 }] /= { i += 1; a[i - 1] };
    println!("{a:?} {i}");
}
// === in consts, array lengths, match guards, enum discriminants, const generics
const N: usize = 17 / 5;
const M: i32 = -17 % 5;
static S: [u8; 10 % 4] = [9 / 2; 2];
enum E { A = 7 / 2, B = 7 % 2 }
struct Half<const K: usize>;
impl<const K: usize> Half<K> { const H: usize = K / 2 + K % 2; }
fn main() {
    println!("{N} {M} {S:?} {} {}", E::A as i32, E::B as u8);
    println!("{} {}", Half::<7>::H, [0; 9 / 4].len());
    for n in 1..=15 {
        match (n % 3, n % 5) { (0, 0) => print!("fb "), (0, _) => print!("f "), (_, 0) => print!("b "), _ if n / 10 == 1 => print!("{n} "), _ => print!(". ") }
    }
    println!();
    const { assert!(6 / 4 == 1) };
}
// === implementing Div and Rem, with references, other right sides and outputs
use std::ops::{Div, DivAssign, Rem, RemAssign};
#[derive(Debug, Clone, Copy, PartialEq)]
struct R(i32, i32);
impl Div for R { type Output = R; fn div(self, o: R) -> R { R(self.0 * o.1, self.1 * o.0) } }
impl Div<i32> for R { type Output = R; fn div(self, o: i32) -> R { R(self.0, self.1 * o) } }
impl<'a> Div<&'a R> for &R { type Output = String; fn div(self, o: &'a R) -> String { format!("{:?}/{:?}", self, o) } }
impl Div<R> for i32 { type Output = R; fn div(self, o: R) -> R { R(self * o.1, o.0) } }
impl Rem<u8> for R { type Output = (i32, i32); fn rem(self, m: u8) -> (i32, i32) { (self.0 % m as i32, self.1 % m as i32) } }
impl DivAssign<i32> for R { fn div_assign(&mut self, o: i32) { *self = *self / o; } }
impl RemAssign for R { fn rem_assign(&mut self, o: R) { self.0 %= o.0; self.1 %= o.1; } }
fn main() {
    let mut r = R(7, 2);
    println!("{:?} {:?} {} {:?} {:?}", r / r, r / 3, &r / &R(1, 1), 2 / r, r % 3);
    r /= 2; r %= R(4, 3);
    println!("{r:?}");
}
// === generic code over Div and Rem
use std::fmt::Debug;
use std::ops::{Div, Rem};
fn gcd<T>(a: T, b: T) -> T where T: Copy + PartialEq + Default + Rem<Output = T> { if b == T::default() { a } else { gcd(b, a % b) } }
fn both<T, U>(a: T, b: U) -> (<T as Div<U>>::Output, T::Output) where T: Div<U> + Copy, U: Copy { (a / b, Div::div(a, b)) }
fn digits<T: Copy + PartialOrd + From<u8> + Div<Output = T> + Rem<Output = T> + Debug>(mut n: T) -> Vec<T> {
    let ten = T::from(10); let mut v = vec![];
    while n >= ten { v.push(n % ten); n = n / ten; }
    v.push(n); v
}
fn avg<'a, T: 'a>(v: &'a [T]) -> f64 where f64: From<T>, T: Copy { v.iter().map(|&x| f64::from(x)).sum::<f64>() / v.len() as f64 }
fn main() {
    println!("{} {} {}", gcd(48u8, 36), gcd(1071i64, 462), gcd(2.5, 1.0));
    println!("{:?} {:?}", both(7.0f32, 2.0), both(7, &2));
    println!("{:?} {:?} {}", digits(9035u32), digits(12345678901234567890u128), avg(&[1u8, 2, 4]));
}
// === references on either side, in closures and folds
fn main() {
    let v = [100, 5, 2];
    println!("{:?}", v.iter().copied().reduce(|a, b| a / b));
    println!("{}", v.iter().fold(1000, |a, b| a / b));
    println!("{:?}", v.iter().map(|x| x % 3).collect::<Vec<_>>());
    println!("{:?}", v.iter().filter(|&x| x % 2 == 0).map(|x| &7 % x).collect::<Vec<i32>>());
    let (a, b) = (&9u64, &mut 4u64);
    println!("{} {}", a / *b, a % &*b);
    *b /= a; println!("{b}");
    let d = &mut 77; *d %= &10; println!("{d}");
    let f: fn(i32, i32) -> i32 = std::ops::Div::div;
    println!("{} {}", f(9, 2), (<i32 as std::ops::Rem<i32>>::rem)(9, 4));
}
// === Duration, Wrapping, NonZero, Saturating
use std::num::{NonZeroU32, Saturating, Wrapping};
use std::time::Duration;
fn main() {
    let d = Duration::from_millis(2500);
    println!("{:?} {:?} {:?}", d / 2, d.div_f64(0.5), d.checked_div(0));
    let mut e = d; e /= 4; println!("{e:?} {}", d.as_millis() % 1000);
    println!("{} {}", Wrapping(i8::MIN) / Wrapping(-1), Wrapping(200u8) % Wrapping(7));
    let n = NonZeroU32::new(4).unwrap();
    println!("{} {}", 17 / n, 17 % n);
    println!("{}", Saturating(i8::MIN) / Saturating(-1));
    println!("{}", Duration::from_secs(7).div_duration_f64(Duration::from_secs(2)));
}
// === 64 and 128 bits, at their ends
fn main() {
    println!("{} {}", u128::MAX / 3, u128::MAX % 1_000_000_007);
    println!("{} {}", i128::MIN / 7, i128::MIN % 7);
    println!("{} {}", u64::MAX / u32::MAX as u64, i64::MIN % 1000);
    println!("{} {}", i64::MIN / 2, (i64::MIN + 1) / -1);
    println!("{} {}", 9007199254740993i64 / 3, 9007199254740993u64 % 10);
    let mut x = 0xdead_beef_cafe_babeu64;
    let mut s = String::new();
    while x > 0 { s.insert(0, char::from_digit((x % 36) as u32, 36).unwrap()); x /= 36; }
    println!("{s}");
}
// === with shadowed type names and user macros over operators
macro_rules! calc { ($a:expr, $op:tt, $b:expr) => { $a $op $b }; }
macro_rules! div { ($a:expr, $b:expr) => { $a / $b }; }
#[allow(non_camel_case_types)]
type int = i16;
fn main() {
    println!("{} {}", calc!(17, /, 5), calc!(17, %, 5));
    println!("{} {}", div!(10 + 2, 1 + 3), div!(calc!(9, -, 1), 2));
    let n: int = -9; println!("{}", n / 2 as int);
    let mut x = 40; calc!(x, /=, 3); calc!(x, %=, 5); println!("{x}");
    println!("{}", stringify!(a / b % c));
}
// === algorithms: primes, base conversion, dates, modular powers
fn is_prime(n: u64) -> bool { n > 1 && (2..).take_while(|d| d * d <= n).all(|d| n % d != 0) }
fn pow_mod(mut b: u64, mut e: u64, m: u64) -> u64 { let mut r = 1; b %= m; while e > 0 { if e % 2 == 1 { r = r * b % m; } b = b * b % m; e /= 2; } r }
fn leap(y: i32) -> bool { y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) }
fn base(mut n: u32, b: u32) -> String { if n == 0 { return "0".into(); } let mut v = vec![]; while n != 0 { v.push(std::char::from_digit(n % b, b).unwrap()); n /= b; } v.iter().rev().collect() }
fn civil(days: i64) -> (i64, i64, i64) {
    let z = days + 719468; let era = z.div_euclid(146097); let doe = z - era * 146097;
    let yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100); let mp = (5 * doy + 2) / 153;
    let m = if mp < 10 { mp + 3 } else { mp - 9 };
    (yoe + era * 400 + (m <= 2) as i64, m, doy - (153 * mp + 2) / 5 + 1)
}
fn main() {
    println!("{:?}", (0..40).filter(|&n| is_prime(n)).collect::<Vec<_>>());
    println!("{} {:?}", pow_mod(3, 1_000_003, 998_244_353), [1900, 2000, 2023, 2024].map(leap));
    println!("{} {} {}", base(255, 16), base(10, 2), base(0, 7));
    println!("{:?} {:?} {:?}", civil(0), civil(-1), civil(20000));
}
// === remainder as wrap-around index, with usize and isize
fn main() {
    let ring = ['a', 'b', 'c'];
    let at = |i: isize| ring[i.rem_euclid(ring.len() as isize) as usize];
    println!("{}{}{}{}", at(-1), at(3), at(-7), at(0));
    let mut i = 0usize;
    let s: String = std::iter::repeat_with(|| { i = (i + 2) % ring.len(); ring[i] }).take(5).collect();
    println!("{s}");
    let (q, r) = (23 / ring.len(), 23 % ring.len());
    println!("{q} {r}");
    println!("{:?}", (0..6).map(|n| (n / 3, n % 3)).collect::<Vec<(usize, usize)>>());
}
// === division in drop order and temporaries
struct Q(i32);
impl Drop for Q { fn drop(&mut self) { println!("drop {}", self.0); } }
impl std::ops::Div<&Q> for Q { type Output = Q; fn div(self, o: &Q) -> Q { println!("{} / {}", self.0, o.0); Q(self.0 / o.0) } }
impl std::ops::Rem for &Q { type Output = i32; fn rem(self, o: &Q) -> i32 { self.0 % o.0 } }
fn main() {
    let a = Q(100) / &Q(7) / &Q(2);
    println!("= {}", a.0);
    println!("{}", &Q(17) % &Q(5));
    let x = &Q(9) % &a;
    println!("{x}");
}
// === assignment forms through fields, indices, derefs and calls
#[derive(Debug)]
struct T { a: i32, v: Vec<f32>, b: Box<u8> }
impl T { fn m(&mut self) -> &mut i32 { println!("m"); &mut self.a } }
fn two() -> i32 { println!("two"); 2 }
fn main() {
    let mut t = T { a: 101, v: vec![9.0, 8.0], b: Box::new(250) };
    *t.m() /= two();
    *t.m() %= two() + 5;
    t.v[0] /= 2.0; t.v[1] %= 3.0; *t.b /= 7; *t.b %= 4;
    println!("{t:?}");
    let p = &mut t.v; for x in p.iter_mut() { *x /= 0.5; }
    println!("{:?} {:?}", t.v, ());
    let mut tup = (9, [8, 7]); tup.0 /= tup.1[1]; tup.1[0] %= tup.0 + 2; println!("{tup:?}");
}
// === an infallible division in a const fn, and panics caught in a loop
const fn safe(a: u32, b: u32) -> Option<u32> { if b == 0 { None } else { Some(a / b) } }
const X: Option<u32> = safe(9, 2);
const Y: u32 = match safe(1, 0) { Some(n) => n, None => 77 % 10 };
fn main() {
    println!("{X:?} {Y}");
    let r: Vec<String> = [3, 0, 2].iter().map(|&d: &u32| match std::panic::catch_unwind(|| 6 / d) { Ok(n) => n.to_string(), Err(_) => "!".into() }).collect();
    println!("{}", r.join(" "));
    let z: Option<Vec<u32>> = [3, 0, 2].iter().map(|&d| safe(6, d)).collect();
    println!("{z:?} {:?}", [3, 2].iter().map(|&d| safe(6, d).ok_or("zero")).collect::<Result<Vec<_>, _>>());
}
// === on values awaited
async fn n(x: i32) -> i32 { tokio::task::yield_now().await; x }
#[tokio::main]
async fn main() {
    println!("{} {}", n(17).await / n(5).await, n(-17).await % n(5).await);
    let mut t = 100; t /= n(3).await; t %= n(10).await; println!("{t}");
    let mut a = [50, 60]; a[n(1).await as usize] /= n(7).await; println!("{a:?}");
    let h = tokio::spawn(async { 1 / n(0).await });
    println!("{}", h.await.unwrap_err().is_panic());
}
// === inference: the literal takes the other side's type
fn main() {
    let a = 7; let b: u8 = 2; println!("{}", a / b);
    let x: f32 = 7.0 / 2.0; let y = 1 / 2 * 2; println!("{x} {y}");
    let s: i64 = [10, 20].iter().sum::<i64>() / 4; println!("{s}");
    let q = "9".parse().unwrap_or(0) / 2u16; println!("{q}");
    let d = 10; let c = |n| n % d; println!("{}", c(25u64));
    let z = (1..=4).product::<i32>() % 7 / 2; println!("{z} {}", std::mem::size_of_val(&(a % 3)));
}
