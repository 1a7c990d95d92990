// Programs about unary minus.

// === extremes as literals, in patterns, consts, ranges, discriminants, with methods and casts
const M: i8 = -128; const R: std::ops::RangeInclusive<i32> = -3..=-1; #[derive(Debug, Clone, Copy)] enum E { A = -2, B, C = -(5 - 8) } fn k(n: i64) -> &'static str { match n { i64::MIN => "min", -1 => "-1", -10..=-2 => "few", 0.. => "pos", _ => "neg" } } struct N<const X: i32>; impl<const X: i32> N<X> { const NEG: i32 = -X; }
fn main() { println!("{} {} {} {}", -128i8, -2147483648i32, -9223372036854775808i64, -170141183460469231731687303715884105728i128); println!("{M} {} {:?} {}", R.contains(&-2), [E::A, E::B, E::C].map(|e| e as i32), N::<-5>::NEG); println!("{}{}{}{}{}", k(i64::MIN), k(-1), k(-5), k(3), k(-99)); println!("{} {} {} {}", -2i32.pow(2), (-2i32).pow(2), -1.5f64.abs(), (-1.5f64).abs()); println!("{} {} {}", -5i8 as u8 as i32 + 0, -(5u8 as i8), - - 4); println!("{} {} {}", 3 - -2, 3-(-2), 1+-1); println!("{} {:?} {:?}", -0, -0.0, [-0.0 == 0.0, (-0.0f64).is_sign_negative()]); let x = &5; let y = &mut -*x; *y = -*y; println!("{y} {} {}", -x, -&7i32.min(3) as i32 ); match -1.5 { -2.0..=-1.0 => println!("f"), _ => {} } for i in -2..=1 { print!("{i} "); } println!("{:?}", (-3..0).rev().map(|n: i32| -n).collect::<Vec<_>>()); let a = [10, 20]; println!("{}", a[(-1 + 2) as usize]); println!("{:?} {:?}", "-12".parse::<i8>(), "-0".parse::<u8>().is_ok()); println!("{:?} {:?} {} {}", i32::MIN.checked_neg(), 5u8.checked_neg(), i8::MIN.wrapping_neg(), 5u8.wrapping_neg()); }
// === overflow panics; NaN and infinities; Wrapping, Duration, Neg of own types
use std::{num::Wrapping, ops::Neg}; #[derive(Debug, Clone, Copy, PartialEq)] struct V<T>(T, T); impl<T: Neg> Neg for V<T> { type Output = V<T::Output>; fn neg(self) -> V<T::Output> { V(-self.0, -self.1) } } impl<'a> Neg for &'a V<String> where { type Output = String; fn neg(self) -> String { self.0.chars().rev().chain(self.1.chars()).collect() } } fn neg<T: Neg<Output = T> + Default + PartialOrd>(t: T) -> T { if t < T::default() { -t } else { t } } fn id<T>(t: T) -> T { t }
fn main() { for r in [std::panic::catch_unwind(|| -id(i8::MIN) as i64), std::panic::catch_unwind(|| -id(i64::MIN)), std::panic::catch_unwind(|| (-id(i32::MIN)).into()), std::panic::catch_unwind(|| -id(5))] { match r { Ok(n) => println!("{n}"), Err(e) => println!("{}", e.downcast_ref::<&str>().map(|s| s.to_string()).or_else(|| e.downcast_ref::<String>().cloned()).unwrap()) } } println!("{} {} {} {}", -f64::NAN, -f64::INFINITY, -f32::MIN_POSITIVE, -Wrapping(i8::MIN)); println!("{:?} {:?} {}", -V(1, -2), - -V(0.5, 1.0), -&V("ab".to_string(), "c".into())); println!("{} {} {}", neg(-5), neg(-2.5f32), neg(3i128)); println!("{:?} {:?}", [1, -2].map(Neg::neg), Some(4).map(i32::neg)); let mut x = 5; x = -x; x -= -x; println!("{x} {}", -{ x }); let n = -if x < 0 { 1 } else { 2 } - -match x { _ => 3 }; println!("{n}"); let c = |y: i32| -y; println!("{} {}", -c(3), -(|| 4)()); async fn f() -> i32 { 6 } }
// === precedence: methods, casts, powers, indices, calls, derefs, binary minus, ranges, comparison
struct S { n: i32, a: [i32; 2] }
fn f() -> i32 { 4 }
fn main() {
    let s = S { n: 3, a: [5, 6] };
    println!("{} {} {} {}", -s.n, -s.a[1], -f(), -s.a.len().min(1).pow(1).cast_());
    println!("{} {} {}", -2i32.pow(2), (-2i32).pow(2), -2.0f64.powi(2));
    println!("{} {} {}", -1i8 as u8 as i32 + 0, -(1 as i8) as u8, -1i8 as u8);
    println!("{} {} {} {}", 1 - -1, 1 - - 1, 1--1, - -1);
    println!("{} {} {}", -3 + 5, -3 * -5, -7 / 2 - -7 % 3);
    println!("{:?} {:?} {}", -2..-1, (-2..=2).rev().next(), (-3..-1).contains(&-2));
    println!("{} {} {}", -1 < -0, -5 == -5, !-1 == -!0 - 0 - 1 + 0);
    let (r, b) = (&s.n, Box::new(7));
    println!("{} {} {} {}", -*r, -r, -*b, -&-&1i32);
    println!("{}", -{ 3 } - { -4 } + -(if s.n > 0 { 1 } else { 2 }) * -match s.n { 3 => 10, _ => 0 });
}
trait Cast { fn cast_(self) -> i32; }
impl Cast for usize { fn cast_(self) -> i32 { self as i32 } }
// === least values as literals of every width, nested minus, in const, patterns and ranges
const LO: i8 = -128;
const LO64: i64 = -9_223_372_036_854_775_808;
static SS: [i16; 2] = [-0x8000, -0b1];
fn k(n: i8) -> u8 { match n { -128 => 0, -127..=-1 => 1, 0 => 2, 1.. => 3 } }
fn f(x: f32) -> bool { matches!(x, -1.5 | -0.5..=-0.25) }
fn main() {
    println!("{LO} {LO64} {SS:?} {} {}", -2147483648, -170141183460469231731687303715884105728i128);
    println!("{:?} {:?}", [-128, -1, 0, 5].map(k), [-1.5, -0.3, 0.3].map(f));
    println!("{} {} {}", - - -5i8, -(-128i16), -(LO as i32));
    if let -3..=-1 | -10 = -2 { println!("yes"); }
    println!("{}", match (-1, -2.0) { (-1, y) if y == -2. => "pair", _ => "none" });
    for i in -2i8..=-1 { print!("{i} "); }
    println!("{}", (-128i8..=-126).map(|x| x as i32).sum::<i32>());
}
// === overflow: of the least value, at run time, in checked, wrapping, saturating and overflowing forms
fn neg(x: i32) -> i32 { -x }
fn main() {
    let m = std::hint::black_box(i8::MIN);
    println!("{:?} {:?} {} {} {:?}", m.checked_neg(), 5i8.checked_neg(), m.wrapping_neg(), m.saturating_neg(), m.overflowing_neg());
    println!("{} {}", std::panic::catch_unwind(move || -m).is_err(), std::panic::catch_unwind(|| neg(i32::MIN)).is_err());
    println!("{} {} {}", neg(-5), 5u8.wrapping_neg(), 0u32.checked_neg().is_some());
    println!("{:?} {:?}", 1u8.checked_neg(), 3u16.overflowing_neg());
    println!("{} {}", m.unsigned_abs(), (m as i16).abs());
    let e = std::panic::catch_unwind(|| { let v = [i64::MAX, -1]; -(v[0] + v[1]) - 2 - v[0] }).is_err();
    println!("{e}");
}
// === floats: zero, nan, infinities, sign bits, in arithmetic and sums
fn main() {
    println!("{:?} {:?} {} {}", -0.0, - -0.0, -f64::INFINITY, (-f64::NAN).is_nan());
    println!("{} {} {}", (-0.0f64).is_sign_negative(), -0.0 == 0.0, 1.0 / -0.0);
    println!("{} {:?} {:?}", -1.5e-3, -f32::MIN_POSITIVE, -f64::MAX == f64::MIN);
    println!("{:?} {:?}", [-0.0, 0.0].iter().sum::<f64>(), [-1.5, 2.0].map(|x: f32| -x));
    println!("{} {} {}", -2.5f64.abs(), (-2.5f64).abs(), -(2.5f64.floor()));
    println!("{:e} {:.1} {:+} {:06.2}", -1500.0, -0.04, -1.0, -1.5);
    println!("{} {}", -0i32, -0.0f32 as i32);
}
// === own types: by value, by reference, other output, generic, chained, in macros and const-like code
use std::ops::{Neg, Sub};
#[derive(Debug, Clone, Copy, PartialEq)] struct V<T>(T, T);
impl<T: Neg> Neg for V<T> { type Output = V<T::Output>; fn neg(self) -> Self::Output { V(-self.0, -self.1) } }
impl<'a> Neg for &'a V<i32> { type Output = (i32, &'a i32); fn neg(self) -> Self::Output { (-&self.0, &self.1) } }
#[derive(Debug)] enum E { Num(i32), Neg(Box<E>), Sub(Box<E>, Box<E>) }
impl Neg for E { type Output = E; fn neg(self) -> E { match self { E::Num(n) => E::Num(-n), E::Neg(e) => *e, e => E::Neg(Box::new(e)) } } }
impl Sub for E { type Output = E; fn sub(self, o: E) -> E { match (self, o) { (E::Num(a), E::Num(b)) => E::Num(a - b), (a, b) => E::Sub(Box::new(a), Box::new(b)) } } }
impl Neg for &str_ { type Output = String; fn neg(self) -> String { self.0.chars().rev().collect() } }
#[allow(non_camel_case_types)] struct str_(&'static str);
fn abs<T: Neg<Output = T> + PartialOrd + Default>(x: T) -> T { if x < T::default() { -x } else { x } }
fn twice<T>(x: T) -> <<T as Neg>::Output as Neg>::Output where T: Neg, T::Output: Neg { - -x }
fn main() {
    println!("{:?} {:?} {:?}", -V(1, -2), -V(V(1.5, 2.), V(0., -1.)), -&V(3, 4));
    println!("{:?} {:?}", -(E::Num(1) - E::Num(5)), -(-E::Num(2) - -(E::Neg(Box::new(E::Num(1))))));
    println!("{} {} {} {}", abs(-5), abs(-2.5), twice(7), -&str_("abc"));
    println!("{:?} {:?}", [1, 2].map(Neg::neg), [1.5f32].iter().map(|x| -x).collect::<Vec<_>>());
}
// === wrappers of std: Wrapping, Saturating, Duration by sign, NonZero, Reverse of keys
use std::{cmp::Reverse, num::{NonZeroI8, Saturating, Wrapping}};
fn main() {
    println!("{} {} {}", -Wrapping(i8::MIN), -Wrapping(5u8), -Saturating(i8::MIN));
    println!("{:?} {}", -NonZeroI8::new(5).unwrap(), std::panic::catch_unwind(|| -NonZeroI8::MIN).is_err());
    let mut v = [3, -1, 2];
    v.sort_by_key(|x| -x);
    println!("{v:?} {:?} {:?}", v.iter().max_by_key(|x| -**x), v.iter().map(|&x| Reverse(-x)).max());
    println!("{:?}", v.iter().map(|x| -x).rev().collect::<std::collections::BTreeSet<i32>>());
    v.iter_mut().for_each(|x| *x = -*x);
    let mut y = 5;
    y = -y; y -= -y; y *= -1; y = -(-y) - y - -y;
    println!("{v:?} {y}");
}
// === inference: the sign waits for the type; through variables, closures, returns, generics
fn want(x: i64) -> i64 { -x }
fn gen<T: Neg2>(x: T) -> T { x.n() }
trait Neg2 { fn n(self) -> Self; }
impl Neg2 for i16 { fn n(self) -> i16 { -self } }
fn main() {
    let a = -1;
    let b = want(a);
    let c = -0.5;
    let d: f32 = -c;
    let e = [-1, -2, 3i8];
    let f = |x: i128| -x;
    let g: i128 = f(5);
    let h = gen(-3);
    let (i, j) = (-1, -(2u8.wrapping_sub(1).leading_zeros() as i32));
    let k: isize = -(i as isize);
    println!("{b} {d} {e:?} {g} {h} {j} {k}");
    let mut m = Vec::new();
    m.push(-7);
    m.push(1u8 as i8 as i64);
    let n = m.iter().map(|x| -x).min();
    println!("{n:?} {}", if m[0] < 0 { -m[0] } else { m[0] });
    println!("{:?} {:?}", "-5".parse().map(|x: i32| -x), -"2.5".parse::<f64>().unwrap());
}
// === drops and evaluation of operands once, also where they panic
struct N(i32);
impl Drop for N { fn drop(&mut self) { print!("~{} ", self.0); } }
impl std::ops::Neg for N { type Output = N; fn neg(self) -> N { print!("neg{} ", self.0); N(-self.0) } }
impl std::ops::Neg for &N { type Output = i32; fn neg(self) -> i32 { -self.0 } }
fn mk(n: i32) -> N { print!("mk{n} "); N(n) }
fn main() {
    let x = -&mk(1) - -&mk(2);
    println!("{x}");
    let y = - -mk(3);
    println!("{}", y.0);
    let _ = -mk(4);
    -mk(5);
    println!("|");
    let r = std::panic::catch_unwind(|| { let _n = mk(6); -(mk(i32::MIN).0) });
    println!("{}", r.is_err());
}
// === macros: tokens before literals, expr fragments keep their own grouping, literal fragments with signs
macro_rules! n { ($e:expr) => { -$e }; }
macro_rules! lit { ($l:literal) => { stringify!($l) }; (- $t:tt) => { concat!("minus ", $t) }; }
macro_rules! ops { ($($a:literal $op:tt $b:literal);*) => { [$($a $op $b),*] }; }
macro_rules! calc { (neg $($r:tt)+) => { -calc!($($r)+) }; ($a:literal) => { $a }; (($($r:tt)+)) => { (calc!($($r)+)) }; }
macro_rules! m { ($v:expr; $($p:pat => $r:expr),*) => { match $v { $($p => $r),* } }; }
fn main() {
    println!("{} {} {}", n!(2 + 3), n!(-1), n!(2i32.pow(2)));
    println!("{} {} {}", lit!(-5), lit!(5), lit!(-1.5e3));
    println!("{:?} {}", ops!(1 - -1; -2 * -3; -7 % 4), calc!(neg neg (neg 4)));
    println!("{} {}", m!(-3; -5..=-2 => "in", _ => "out"), stringify!(- 1 -(-x)));
}
// === formatting: hex and binary of negatives, width, sign, zero padding, alternate, pointers to them
fn main() {
    println!("{:x} {:b} {:o} {:X}", -1i8, -2i8, -8i16, -255i32);
    println!("[{:5}] [{:<5}] [{:^5}] [{:05}] [{:+}] [{:#x}] [{:#010b}]", -42, -42, -42, -42, -42, -1i16, -3i8);
    println!("{:?} {:e} {:E} {:?}", -5, -1200, -0.5, Some(-1));
    println!("{} {} {}", i128::MIN, -1i128 as u128, -1i64 as u32);
    println!("{:>8.2} {:<8.1}| {:+.0}", -3.14159, -2.55, -0.4);
}
// === in const generics, discriminants, array lengths from them, associated consts
struct Off<const N: i32>;
impl<const N: i32> Off<N> { const NEG: i32 = -N; fn of(x: i32) -> i32 { x + N } }
#[derive(Clone, Copy)] enum Lv { Low = -10, Mid = -(5 - 5), High = -Lv::LOW }
impl Lv { const LOW: isize = -20; }
const fn flip(n: i64) -> i64 { if n < 0 { -n } else { -n - 1 } }
const LEN: usize = -(-3i32) as usize;
const F: f64 = -(1.0 + 0.5);
const T: (i8, [i8; 2]) = (-1, [-2; 2]);
fn main() {
    println!("{} {} {}", Off::<-5>::NEG, Off::<{ -(-7) }>::of(-7), Off::<{ i32::MIN + 1 }>::NEG == i32::MAX);
    println!("{} {} {} {}", Lv::Low as i32, Lv::Mid as i8, Lv::High as i64, Lv::Low as u8);
    println!("{} {} {:?} {F} {T:?}", flip(-4), flip(4), [0; LEN]);
}
// === algorithms with signs: zigzag, gray, two's complement, alternating sums, directions, compare by sign
fn zig(n: i32) -> u32 { ((n << 1) ^ (n >> 31)) as u32 }
fn zag(n: u32) -> i32 { (n >> 1) as i32 ^ -((n & 1) as i32) }
fn alt(v: &[i32]) -> i32 { v.iter().enumerate().map(|(i, x)| if i % 2 == 0 { *x } else { -x }).sum() }
fn atoi(s: &str) -> Option<i32> { let (neg, d) = match s.strip_prefix('-') { Some(d) => (true, d), None => (false, s) }; if d.is_empty() { return None; } let mut n = 0i32; for c in d.chars() { let x = c.to_digit(10)? as i32; n = n.checked_mul(10)?.checked_add(if neg { -x } else { x })?; } Some(n) }
fn low(n: i32) -> i32 { n & -n }
fn main() {
    println!("{:?} {:?}", [0, -1, 1, -2, i32::MAX, i32::MIN].map(zig), [0, -1, 5, -6].map(|n| zag(zig(n)) == n));
    println!("{} {:?} {:?}", alt(&[1, 2, 3, 4]), ["-12", "7", "-", "99999999999", "1-"].map(atoi), [12, -8, 0].map(low));
    let mut dir = (1, 0);
    let mut pos = (0, 0);
    for c in "RLFFRFLFF".chars() { dir = match c { 'L' => (-dir.1, dir.0), 'R' => (dir.1, -dir.0), _ => { pos = (pos.0 + dir.0, pos.1 + dir.1); dir } } }
    println!("{pos:?} {dir:?}");
}
// === collections of signed keys; ranges below zero; binary search; remainders by sign
use std::collections::BTreeMap;
fn main() {
    let m: BTreeMap<i32, char> = (-2..=2).zip('a'..).collect();
    println!("{:?} {:?}", m.range(-1..1).collect::<Vec<_>>(), m.range(..-1).next_back());
    println!("{:?} {:?}", m.get(&-2), m.keys().map(|k| -k).collect::<Vec<_>>());
    let v = [-9, -4, -1, 0, 3];
    println!("{:?} {:?} {}", v.binary_search(&-4), v.binary_search(&-2), v.partition_point(|x| *x < -1));
    for (a, b) in [(7i32, -2), (-7, 2), (-7, -2)] { print!("{} {} {} {} ", a / b, a % b, a.div_euclid(b), a.rem_euclid(b)); }
    println!();
    println!("{:?} {:?}", (-5i32).signum().cmp(&-1), (-5..5).step_by(3).map(|x: i32| -x).collect::<Vec<_>>());
    println!("{} {}", -5 >> 1, (-5i8 as u8) >> 1);
}
// === in arguments, struct fields, arrays, returns, breaks, closures, default values and asserts
#[derive(Debug, Default, PartialEq, Clone, Copy)] struct P { x: i32, y: f32 }
fn ret(n: i32) -> i32 { if n > 3 { return -n } -n - -1 }
fn main() {
    let p = P { x: -1, y: -0.5 };
    let q = P { x: -p.x, ..p };
    assert_eq!(-p.x, q.x, "sign {}", -1);
    assert!(-1 < 0 && -p.y > -1.0);
    println!("{p:?} {q:?} {} {}", ret(5), ret(1));
    let b = loop { break -p.x - -5 };
    let c = 'l: { if b > 0 { break 'l -b; } 0 };
    let d = (|x: i32| -> i32 { -x })(c);
    let e = [-1, -b, -c][-(-2i32) as usize];
    let Some(f) = Some(-e).filter(|n| -*n > 0) else { println!("none {d}"); return };
    println!("{b} {c} {d} {e} {f}");
}
// === async and iterators that negate: sums, scans, folds, streams
use tokio::time::{sleep, Duration};
async fn delta(n: i32) -> i32 { sleep(Duration::from_millis(n.unsigned_abs() as u64)).await; -n }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{} {}", -delta(3).await, - -delta(-2).await);
    let (a, b) = tokio::join!(delta(1), async { -delta(2).await });
    println!("{a} {b} {:?}", [1, -2, 3].iter().scan(0, |s, x| { *s -= x; Some(-*s) }).collect::<Vec<_>>());
    println!("{}", (1..=4).fold(0, |a, x| -(a + x)));
}
// === through references and smart pointers: Neg of &T, deref first, in generic bounds on references
use std::{ops::Neg, rc::Rc};
fn negs<'a, T: 'a>(v: &'a [T]) -> Vec<<&'a T as Neg>::Output> where &'a T: Neg { v.iter().map(|x| -x).collect() }
fn sum_neg<T>(v: &[T]) -> T where T: Copy + Neg<Output = T> + std::iter::Sum { v.iter().map(|&x| -x).sum() }
fn main() {
    println!("{:?} {:?} {} {}", negs(&[1i32, -2]), negs(&[0.5f32]), sum_neg(&[1i64, 2]), sum_neg(&[1.5f32]));
    let (r, rc, b, m) = (&&5, Rc::new(6), Box::new(-7), &mut 8);
    println!("{} {} {} {}", -**r, -*rc, -*b, -*m);
    *m = -*m;
    let o = Some(&3).map(|x| -x);
    println!("{m} {o:?} {:?}", [1, 2].iter().copied().map(i32::wrapping_neg).collect::<Vec<_>>());
}
// === strings of numbers: sign parsing, padding, sorting by absolute value, two's complement digits
fn bits(n: i8) -> String { format!("{n:08b}") }
fn sign(s: &str) -> (i32, &str) { match s.as_bytes() { [b'-', ..] => (-1, &s[1..]), [b'+', rest @ ..] => (1, std::str::from_utf8(rest).unwrap()), _ => (1, s) } }
fn main() {
    println!("{:?} {:?}", [-1, -128, 5].map(bits), ["-12", "+3", "4"].map(sign));
    let mut v = vec![-3, 2, -1, 10];
    v.sort_by_key(|x: &i32| (x.abs(), -x));
    println!("{v:?} {:?}", v.iter().map(|x| format!("{x:+04}")).collect::<Vec<_>>().join(" "));
    println!("{:?} {:?}", "-0".parse::<i32>(), "-0".parse::<f64>().map(|x| x.is_sign_negative()));
    println!("{:?} {:?} {:?}", "-128".parse::<i8>(), "-129".parse::<i8>().is_err(), "-1".parse::<u8>().is_err());
}
// === statements and blocks before it: where a minus begins an expression, and where it subtracts
fn f(x: i32) -> i32 {
    if x > 10 { return 0 }
    -x
}
fn g(x: i32) -> i32 { (match x { 0 => 1, _ => 2 }) - 1 }
fn h(x: i32) -> i32 {
    let y = { x }
        - 1;
    { let _ = y; }
    -y
}
fn main() {
    println!("{} {} {} {}", f(3), f(11), 5 + g(0), h(5));
    let v = [1, -1, 2
        - 3, - 4];
    println!("{v:?} {}", v.iter().map(|x| -x).sum::<i32>());
    let c = || -5;
    println!("{} {}", c() - -c(), (|x| x - 1)(-1));
}
