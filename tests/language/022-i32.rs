// === i32 in every role: default of literals, keys, discriminants, generics, consts, bits, formats, parse, arithmetic edge values
use std::collections::{BTreeMap, HashSet};
#[repr(i32)] #[derive(Clone, Copy, Debug, PartialEq)] enum E { Min = i32::MIN, Neg = -1, Max = 0x7fff_ffff } impl TryFrom<i32> for E { type Error = i32; fn try_from(n: i32) -> Result<E, i32> { [E::Min, E::Neg, E::Max].into_iter().find(|e| *e as i32 == n).ok_or(n) } }
struct Signed<const N: i32>; impl<const N: i32> Signed<N> { const DOUBLE: i32 = N * 2; fn next(self) -> i32 { N + 1 } } trait W { const WIDTH: u32; } impl W for i32 { const WIDTH: u32 = i32::BITS; } fn w<T: W>(_: T) -> u32 { T::WIDTH } const LIMITS: [i32; 4] = [i32::MIN, -1, 0, i32::MAX];
fn hash(s: &str) -> i32 { s.bytes().fold(0i32, |h, b| h.wrapping_mul(31).wrapping_add(b as i32)) } fn digits(mut n: i32) -> Vec<i32> { let mut v = vec![]; let neg = n < 0; loop { v.push((n % 10).abs()); n /= 10; if n == 0 { break } } if neg { v.push(-1) } v.reverse(); v }
fn main() { println!("{:?} {:?} {:?}", E::try_from(-1), E::try_from(5), E::Min as i32 as i64 - 1); println!("{} {} {}", Signed::<{ -5 }>::DOUBLE, Signed::<7>.next(), w(1)); for x in LIMITS { println!("{} {:x} {:b} {:?} {:?} {} {}", x, x, x >> 28, x.checked_abs(), x.checked_neg(), x as u32, x as i8) } println!("{} {} {}", hash("hello world, this overflows"), hash(""), hash("a")); println!("{:?} {:?} {:?}", digits(i32::MIN), digits(0), digits(1203)); println!("{:?} {:?} {:?} {:?}", "+7".parse::<i32>(), "-0".parse::<i32>(), "2147483648".parse::<i32>().map_err(|e| e.kind().clone()), "".parse::<i32>().map_err(|e| e.to_string())); let s: HashSet<i32> = LIMITS.into(); println!("{}", s.contains(&-1)); let m: BTreeMap<i32, &str> = [(3, "c"), (-2, "a"), (0, "b")].into(); println!("{:?} {:?}", m, m.range(-1..).next()); println!("{} {} {}", i32::from_str_radix("-ff", 16).unwrap(), i32::from(true) + i32::from(b'a') + i32::from(-3i8), -7 / 2 * 2 + -7 % 2); println!("{} {} {:?}", (1 << 31) as i32 as i64, -1i32 as u64, (i32::MAX as f32) as i32); println!("{:?}", [3, -1, 2].iter().copied().reduce(i32::max)); println!("{:?} {:?}", 5i32.cmp(&-5), (-5i32).pow(3)); println!("{} {}", i32::MAX.wrapping_add(1) == i32::MIN, (i32::MIN).wrapping_neg()); println!("{:?} {:?}", i32::MAX.overflowing_add(1), 1i32.overflowing_shl(33)); println!("{:?}", 0x12345678i32.to_be_bytes()); println!("{} {}", i32::MAX.leading_zeros(), (-1i32).count_ones()); println!("{}", -2147483648); println!("{}", -5i32 >> 1); println!("{}", (-5i32 as u32) >> 1); }

// === inference that ends in i32: fallback through generics, closures, arrays, operators, methods on literals with suffix, traits with one impl
trait T { fn t(&self) -> &'static str; } impl T for i32 { fn t(&self) -> &'static str { "i32" } } impl T for f64 { fn t(&self) -> &'static str { "f64" } } impl T for u8 { fn t(&self) -> &'static str { "u8" } } trait Only { fn o(self) -> i64; } impl Only for i64 { fn o(self) -> i64 { self } } fn name<X>(_: X) -> &'static str { std::any::type_name::<X>() } fn pick<X: Default>(a: X, _b: X) -> X { a } struct S<X = i32>(X); impl<X> S<X> { fn of(x: X) -> Self { S(x) } }
fn main() { println!("{} {} {}", name(1), name(1.0), name([1, 2])); println!("{} {}", 1.t(), 2.5.t()); println!("{}", 5.o()); let x = 3; let y = x + 1; println!("{} {}", name(x), name(y)); let v = vec![1, 2]; println!("{} {}", name(v[0]), name(v.iter().sum::<i32>())); let c = |a| a * 2; println!("{}", name(c(4))); let (a, b) = (1, 2u8); println!("{} {}", name(a), name(pick(b, 3))); let o = Some(1); println!("{} {}", name(o), name(o.map(|x| x as f32))); println!("{} {}", name(S::of(1).0), name(-1)); println!("{} {}", name(1 << 3u8), name(1u8 << 3)); println!("{}", name((0..3).map(|x| x * 1).collect::<Vec<_>>())); let mut acc = 0; for i in 0..3u16 { acc += i } println!("{}", name(acc)); println!("{} {}", name(if true { 1 } else { 2i8 }), name(match 1 { 1 => 1, _ => 2u64 })); let z = 1; let r: &i16 = &z; println!("{} {}", name(z), r); println!("{}", name("5".parse::<i32>().unwrap_or(0))); println!("{}", 1.max(2)); let arr = [0; 3]; let w: u8 = arr[1]; println!("{} {}", name(arr), w); }

// === min and max written out, negated literals and casts of them
fn main() {
    let min = -2147483648;
    let also: i32 = -2_147_483_648_i32;
    assert_eq!(min, i32::MIN);
    assert_eq!(also, i32::min_value());
    let hex = 0x8000_0000u32 as i32;
    assert_eq!(hex, min);
    println!("{} {} {}", -0x7fff_ffff, -0o17_7777_7777_7i64, - - 5);
    println!("{} {}", !0i32, -(!0i32));
    println!("{} {}", -5i32.pow(2), (-5i32).pow(2));
    println!("{:?}", [i32::MAX, i32::MIN].map(|x| (x as u32, x as i64, x as i16, x as u8, x as f32)));
}

// === checked, wrapping, saturating, overflowing at the edges
fn main() {
    let edge = [i32::MIN, -1, 0, 1, i32::MAX];
    for a in edge {
        for b in edge {
            println!("{a} {b}: {:?} {} {} {:?}", a.checked_mul(b), a.wrapping_add(b), a.saturating_sub(b), a.overflowing_sub(b));
            println!("  {:?} {:?} {:?} {:?}", a.checked_div(b), a.checked_rem(b), a.checked_div_euclid(b), a.checked_rem_euclid(b));
        }
        println!("{:?} {:?} {} {} {}", a.checked_abs(), a.checked_neg(), a.wrapping_abs(), a.unsigned_abs(), a.signum());
    }
}

// === every operation that overflows panics
use std::panic::catch_unwind;
fn hide<T>(x: T) -> T { std::hint::black_box(x) }
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let max = hide(i32::MAX);
    let min = hide(i32::MIN);
    let tried = [
        catch_unwind(|| max + 1), catch_unwind(|| min - 1), catch_unwind(|| max * 2), catch_unwind(|| -min),
        catch_unwind(|| min / hide(-1)), catch_unwind(|| min % hide(-1)), catch_unwind(|| 1 / hide(0)), catch_unwind(|| 1 % hide(0)),
        catch_unwind(|| 1 << hide(32)), catch_unwind(|| 1 >> hide(-1)), catch_unwind(|| min.abs()), catch_unwind(|| max.pow(2)),
        catch_unwind(|| [max, 1].iter().sum()), catch_unwind(|| [max, 2].into_iter().product()), catch_unwind(|| max + hide(0)),
    ];
    let _ = std::panic::take_hook();
    println!("{:?}", tried.iter().map(|r| r.as_ref().ok()).collect::<Vec<_>>());
}

// === shifts take any integer on the right
fn main() {
    let one = 1i32;
    println!("{} {} {} {}", one << 3u8, one << 31i64, -8 >> 1u128, i32::MIN >> 31usize);
    let mut x = 0x0f0f_0f0fi32;
    x <<= 4u16; x >>= 2i8; x ^= -1; x |= 1 << 5; x &= !0 << 2;
    println!("{x} {:#x} {:#034b}", x, x);
    println!("{} {}", one.wrapping_shl(33), one.checked_shl(32).is_none());
    println!("{} {}", (-1i32).wrapping_shr(40), (-16i32).rotate_left(5));
}

// === falls back to i32 when nothing says otherwise
use std::any::type_name;
fn name<T>(_: &T) -> &'static str { type_name::<T>() }
struct Wrap<T>(T);
fn main() {
    let a = 1;
    let b = [1, 2];
    let c = Some(-3);
    let d = |x| x + 1;
    let e = (0..3).map(|i| i * 2).collect::<Vec<_>>();
    let f = if a > 0 { 5 } else { 6 };
    let g = Wrap(7);
    println!("{} {} {} {} {} {}", name(&a), name(&b), name(&c), name(&d(1)), name(&e), name(&f));
    println!("{} {} {}", name(&g.0), name(&(1 << 2u8)), name(&{ 9 }));
}

// === a literal takes its type from far away
fn takes(_: &[u8]) {}
fn give<T: From<u8>>() -> T { T::from(7) }
fn main() {
    let x = 200;
    let y = x;
    let arr = [y, 1];
    takes(&arr);
    println!("{}", std::mem::size_of_val(&x));
    let mut total = 0;
    for i in 0..3 { total += i; }
    let as_long: i64 = total;
    println!("{} {}", as_long, std::mem::size_of_val(&total));
    let z = give();
    let w: i32 = z;
    println!("{}", w + give::<i32>());
}

// === impls of a trait for several integers choose i32 for a literal
trait Kind { fn kind(self) -> &'static str; }
impl Kind for u8 { fn kind(self) -> &'static str { "u8" } }
impl Kind for i32 { fn kind(self) -> &'static str { "i32" } }
impl Kind for i64 { fn kind(self) -> &'static str { "i64" } }
impl Kind for f32 { fn kind(self) -> &'static str { "f32" } }
impl Kind for f64 { fn kind(self) -> &'static str { "f64" } }
fn of<K: Kind>(k: K) -> &'static str { k.kind() }
fn main() {
    println!("{} {} {}", 1.kind(), of(2), (-3).kind());
    println!("{} {}", of(1.0), 2.5.kind());
    println!("{} {} {}", of(4u8), 5_i64.kind(), (6 as f32).kind());
    let later = 1;
    println!("{}", of(later));
}

// === parsing, with signs, bases and what is wrong
use std::num::IntErrorKind;
fn main() {
    for s in ["0", "-0", "+7", "-2147483648", "2147483647", "2147483648", "-2147483649", "", "-", "+", " 1", "1_000", "0x1f", "１"] {
        match s.parse::<i32>() {
            Ok(n) => println!("{s:?} {n}"),
            Err(e) => println!("{s:?} {:?} {e}", e.kind() == &IntErrorKind::InvalidDigit),
        }
    }
    for (s, radix) in [("zz", 36), ("-1010", 2), ("ffffffff", 16), ("777", 8), ("12", 2)] {
        println!("{:?}", i32::from_str_radix(s, radix));
    }
}

// === in const, static, array lengths and patterns
const A: i32 = 7 * 6 - 0x10;
const fn fib(n: i32) -> i32 { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }
static TABLE: [i32; A as usize / 2] = { let mut t = [0; 13]; let mut i = 0; while i < 13 { t[i] = fib(i as i32); i += 1; } t };
const NEG: i32 = -A;
fn what(n: i32) -> &'static str {
    match n { NEG => "neg A", A => "A", i32::MIN..=-1 => "below", 0..A => "less", _ => "more" }
}
fn main() {
    println!("{:?}", TABLE);
    println!("{:?}", [NEG, A, -1, 3, i32::MAX].map(what));
    println!("{}", const { A.pow(2) % 100 });
}

// === bits counted, swapped, reversed, as bytes
fn main() {
    for n in [0i32, 1, -1, 0x1234_5678, i32::MIN, -256] {
        println!("{n}: {} {} {} {} {} {}", n.count_ones(), n.count_zeros(), n.leading_zeros(), n.trailing_zeros(), n.leading_ones(), n.trailing_ones());
        println!("  {} {} {:?} {:?}", n.swap_bytes(), n.reverse_bits(), n.to_be_bytes(), n.to_le_bytes());
        assert_eq!(i32::from_ne_bytes(n.to_ne_bytes()), n);
        assert_eq!(i32::from_be(n.to_be()), n);
    }
}

// === euclid, isqrt, ilog, midpoint, abs_diff, clamp
fn main() {
    for (a, b) in [(7, 3), (-7, 3), (7, -3), (-7, -3)] {
        println!("{} {} {} {}", a / b, a % b, i32::div_euclid(a, b), i32::rem_euclid(a, b));
    }
    println!("{} {} {} {:?}", 99i32.isqrt(), 1000i32.ilog10(), 1023i32.ilog2(), 0i32.checked_ilog2());
    println!("{} {} {}", i32::MIN.abs_diff(i32::MAX), (-5i32).clamp(-2, 2), 80i32.ilog(3));
    println!("{:?} {:?}", 5i32.checked_pow(20), (-2i32).checked_pow(31));
    println!("{} {}", i32::MAX.wrapping_pow(3), 3i32.saturating_pow(30));
    println!("{:?} {:?}", i32::MAX.checked_add_unsigned(1), (-1i32).checked_add_unsigned(u32::MAX));
}

// === operators by reference, in closures and folds
use std::ops::{Add, Mul, Neg, Rem, Sub};
fn poly<T: Copy + Add<Output = T> + Mul<Output = T>>(x: T, cs: &[T], zero: T) -> T { cs.iter().fold(zero, |acc, &c| acc * x + c) }
fn both<A, B>(a: A, b: B) -> <A as Sub<B>>::Output where A: Sub<B> { a - b }
fn main() {
    let (a, b) = (10, 3);
    println!("{} {} {} {}", &a + b, a - &b, &a * &b, -&a);
    println!("{} {} {}", both(&a, b), both(a, &b), both(&a, &b));
    println!("{} {} {}", i32::add(1, 2), <i32 as Mul<&i32>>::mul(3, &4), Neg::neg(&5));
    println!("{} {}", poly(2, &[1, 0, -3], 0), [1, 2, 3].iter().map(i32::wrapping_neg_of).sum::<i32>());
    println!("{:?}", [7, 8, 9].iter().zip(&[4, 3, 2]).map(|(x, y)| x.rem(y)).collect::<Vec<_>>());
}
trait OfRef { fn wrapping_neg_of(&self) -> i32; }
impl OfRef for i32 { fn wrapping_neg_of(&self) -> i32 { self.wrapping_neg() } }

// === methods added by a trait, found on literals and references
trait Times { fn times(self, f: impl FnMut(i32)); fn is_even(&self) -> bool; const ZERO: Self; }
impl Times for i32 {
    fn times(self, mut f: impl FnMut(i32)) { for i in 0..self { f(i) } }
    fn is_even(&self) -> bool { self % 2 == 0 }
    const ZERO: i32 = 0;
}
fn main() {
    let mut seen = vec![];
    3.times(|i| seen.push(i * i));
    i32::ZERO.times(|_| unreachable!());
    println!("{:?} {} {}", seen, 4.is_even(), (&&5).is_even());
    let f = i32::is_even;
    println!("{:?}", seen.iter().filter(|x| f(x)).count());
    println!("{}", <i32 as Times>::ZERO + 1.max(2).min(10));
}

// === numbers with separators, prefixes, suffixes; a method after a literal
fn main() {
    println!("{} {} {} {}", 1_0_0, 0b1010_1010i32, 0xFF_i32, 0o7_7);
    println!("{} {}", 5i32.pow(2) as i32 + 1_i32.max(3), (1..2) == (1..2));
    let range = 1..4;
    println!("{:?} {}", range, 2.0_f32 as i32);
    println!("{:?}", (1.cmp(&2), 3.eq(&3), 7.to_string(), 8.clone(), 0x1f_i32.count_ones()));
}

// === hashed, ordered, defaulted, displayed through traits
use std::collections::{BTreeSet, HashMap};
use std::fmt::{Binary, Debug, Display, LowerExp, LowerHex, Octal, UpperExp, UpperHex};
fn all<T: Display + Debug + Binary + Octal + LowerHex + UpperHex + LowerExp + UpperExp>(t: T) -> String { format!("{t} {t:?} {t:b} {t:o} {t:x} {t:X} {t:e} {t:E} {t:+} {t:08} {t:#?} {t:#x?}") }
fn main() {
    println!("{}", all(255)); println!("{}", all(-1)); println!("{}", all(i32::default())); println!("{}", all(1_500_000));
    let set: BTreeSet<i32> = [3, -1, 2, -1].into();
    println!("{:?} {:?}", set, set.range(-1..3).collect::<Vec<_>>());
    let mut counts = HashMap::new();
    for n in [1, 2, 1] { *counts.entry(n).or_insert(0) += 1; }
    println!("{} {}", counts[&1], counts.get(&3).copied().unwrap_or_default());
    println!("{:>6}|{:<6}|{:^6}|{:+}|{:06}|{:<06}|{:#010b}", 42, 42, 42, 42, -42, -42, 5);
}

// === evaluated from left to right, with the same variable changed in between
fn bump(n: &mut i32) -> i32 { *n += 1; *n }
fn main() {
    let mut n = 0;
    let x = n + { n += 5; n } * { n -= 2; n };
    println!("{x} {n}");
    let y = (bump(&mut n), bump(&mut n), n);
    println!("{y:?}");
    let z = [n, { n = 100; n }, n];
    println!("{z:?}");
    n += { n = 1; 10 };
    println!("{n}");
    let r = &mut n; *r += { let q = 3; q } + *r;
    println!("{n}");
}

// === conversions in and out
use std::convert::TryFrom;
fn main() {
    println!("{} {} {} {}", i32::from(3u8), i32::from(-3i8), i32::from(true), i32::from(9u16));
    println!("{:?} {:?} {:?}", i32::try_from(3_000_000_000u32), i32::try_from(-1i64), u8::try_from(256i32).map_err(|e| e.to_string()));
    let wide: i64 = 5i32.into();
    let f: f64 = 6.into();
    println!("{wide} {f:?} {}", i128::from(7i32));
    println!("{} {} {} {}", 3.99f64 as i32, -3.99f32 as i32, f64::NAN as i32, 1e20 as i32);
    println!("{} {} {}", 'é' as i32, u32::MAX as i32, 300i32 as u8 as i32);
    println!("{:?} {:?}", usize::try_from(-1i32).is_err(), i32::try_from(12usize));
}

// === wrapped: Wrapping, Saturating, NonZero
use std::num::{NonZeroI32, Saturating, Wrapping};
fn main() {
    let mut w = Wrapping(i32::MAX);
    w += 1; w -= Wrapping(2); w = -w;
    println!("{w} {:?} {}", w * Wrapping(3), (w << 3).0);
    let s = Saturating(i32::MIN) - Saturating(5) + Saturating(1);
    println!("{s} {}", Saturating(i32::MAX) * Saturating(2));
    let n = NonZeroI32::new(-4).unwrap();
    println!("{n} {:?} {:?} {}", NonZeroI32::new(0), n.checked_abs(), n.get() + 1);
    println!("{} {}", std::mem::size_of::<Option<NonZeroI32>>(), [Wrapping(1), Wrapping(i32::MAX)].iter().sum::<Wrapping<i32>>());
}

// === collatz with labelled loops, digits, gcd by hand
fn gcd(a: i32, b: i32) -> i32 { if b == 0 { a.abs() } else { gcd(b, a % b) } }
fn steps(mut n: i32) -> Option<u32> { let mut c = 0; loop { n = match n { 1 => return Some(c), n if n <= 0 => return None, n if n & 1 == 0 => n / 2, n => n.checked_mul(3)?.checked_add(1)? }; c += 1; } }
fn digits(mut n: i32) -> Vec<i32> { let mut d = vec![]; while { d.push((n % 10).abs()); n /= 10; n != 0 } {} d.reverse(); d }
fn main() {
    println!("{} {} {}", gcd(48, -18), gcd(0, 5), gcd(i32::MIN + 1, 3));
    println!("{:?} {:?} {:?}", steps(27), steps(0), steps(113383));
    println!("{:?} {:?} {:?}", digits(0), digits(-9070), digits(i32::MIN));
    let found = 'out: loop { for a in 1.. { for b in a..100 { if a * a + b * b == 29 * 29 { break 'out (a, b); } } } };
    println!("{found:?}");
}

// === literals too large for it wrap where the lint is allowed
mod far { #![allow(overflowing_literals)] pub fn bits() -> i32 { 0xFFFF_FFF0 } pub const C: i8 = 200; pub mod inner { pub fn least() -> i32 { -0x8000_0001 } } }
#[allow(overflowing_literals)] fn here(n: i32) -> bool { match n { 0xFFFF_FFFF => true, _ => false } }
struct S; #[allow(overflowing_literals)] impl S { fn f() -> f32 { 1e40 } }
fn main() { println!("{} {} {} {} {}", far::bits(), far::C, far::inner::least(), here(-1), here(1)); println!("{:?}", S::f()); }
