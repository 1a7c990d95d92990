// === exact beyond 2^53, in every operation
fn main() {
    let a: u64 = 9_007_199_254_740_993;
    let b = u64::MAX;
    println!("{} {} {} {}", a + 1, a * 1000 + 7, b - a, b / 3);
    println!("{} {} {}", a % 1000, b & 0xffff_0000_ffff, (a << 3) | 5);
    println!("{} {} {} {}", b >> 63, !a, a ^ b, a.pow(1));
    println!("{:?} {:?} {:?}", a.checked_mul(3000), b.checked_add(1), 5u64.checked_sub(6));
    println!("{} {} {}", b.wrapping_add(2), a.wrapping_mul(a), 0u64.wrapping_sub(1));
    println!("{:?} {:?}", b.overflowing_mul(2), 3u64.overflowing_sub(4));
    println!("{} {}", b.saturating_mul(2), 1u64.saturating_sub(9));
    println!("{} {} {}", a.leading_zeros(), b.count_ones(), (1u64 << 40).trailing_zeros());
    println!("{} {} {:?}", a.rotate_left(20), a.swap_bytes(), a.to_le_bytes());
    println!("{:x} {:#b} {:o} {:e} {:>22}|", a, 5u64, b, a, b);
    println!("{} {} {} {}", a as u32, b as i64, a as f64, -1i64 as u64);
    println!("{} {} {}", 1e19 as u64, 1e20 as u64, -5.0 as u64);
    println!("{:?} {:?} {:?}", u32::try_from(a).is_err(), u64::from(7u8), u64::try_from(-1i32).is_err());
    println!("{:?} {:?} {:?}", "18446744073709551615".parse::<u64>(), "18446744073709551616".parse::<u64>().is_err(), u64::from_str_radix("zz", 36));
    println!("{} {} {} {}", a.isqrt(), b.ilog2(), b.ilog10(), 10u64.next_power_of_two());
    println!("{} {} {}", a.abs_diff(b), a.div_ceil(10), a.is_power_of_two());
    println!("{}", u64::MAX.to_string().len() + format!("{:064b}", a).len());
}

// === in collections, hashes, ranges, sums, sorting and matching
use std::collections::{BTreeMap, HashMap, HashSet};
fn fnv(s: &str) -> u64 {
    s.bytes().fold(0xcbf29ce484222325, |h, b| (h ^ b as u64).wrapping_mul(0x100000001b3))
}
struct Rng(u64);
impl Rng {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}
fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
fn modpow(mut b: u64, mut e: u64, m: u64) -> u64 {
    let mut r = 1;
    b %= m;
    while e > 0 {
        if e & 1 == 1 { r = (r as u128 * b as u128 % m as u128) as u64 }
        b = (b as u128 * b as u128 % m as u128) as u64;
        e >>= 1;
    }
    r
}
fn class(n: u64) -> &'static str {
    match n {
        0 => "zero",
        1..=0xffff_ffff => "u32",
        0x1_0000_0000..=9_007_199_254_740_991 => "safe",
        u64::MAX => "max",
        _ => "wide",
    }
}
fn main() {
    println!("{} {:x}", fnv("hello"), fnv(""));
    let mut r = Rng(88172645463325252);
    let v: Vec<u64> = (0..4).map(|_| r.next()).collect();
    println!("{v:?}");
    let mut s = v.clone();
    s.sort_unstable_by(|a, b| b.cmp(a));
    println!("{:?} {:?}", s.iter().max(), s.iter().map(|x| x % 10).sum::<u64>());
    println!("{} {}", gcd(1 << 40, 6u64.pow(20)), modpow(3, 1_000_000_007, 998_244_353_000_003));
    println!("{:?}", [0, 5, 1 << 40, u64::MAX, u64::MAX - 1].map(class));
    let m: HashMap<u64, &str> = [(u64::MAX, "max"), (1 << 60, "big")].into();
    println!("{} {:?}", m[&(1 << 60)], m.get(&(u64::MAX - 1)));
    let b: BTreeMap<u64, u8> = [(u64::MAX, 1), (0, 2), (1 << 53, 3)].into();
    println!("{b:?} {}", b.range(1..).count());
    println!("{} {}", HashSet::from([1u64 << 62, 1 << 62, 1]).len(), (u64::MAX - 2..=u64::MAX).count());
    println!("{:?} {}", (u64::MAX - 1..).next(), (0..u64::MAX).contains(&5));
    println!("{:?}", (1u64..=20).product::<u64>());
    println!("{:?}", (1u64 << 60..1 << 61).step_by(1 << 30).take(2).map(|x| x >> 30).collect::<Vec<_>>());
    println!("{:?}", v.iter().copied().reduce(u64::max).zip(v.iter().min_by_key(|x| *x % 7)));
    let t: (u64, Option<u64>, [u64; 2]) = Default::default();
    println!("{t:?} {}", std::mem::size_of_val(&t.2));
    println!("{:?}", std::panic::catch_unwind(|| { let x = u64::MAX; x + std::hint::black_box(1) }).is_err());
    println!("{:?}", [3u64, 1, 2].binary_search(&9).unwrap_or_else(|i| i) as u64 + 1);
}

// === hashing by hand: wrapping products, rotations and xors
fn fnv(s: &[u8]) -> u64 { s.iter().fold(0xcbf29ce484222325, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x100000001b3)) }
fn mix(mut x: u64) -> u64 { x ^= x >> 30; x = x.wrapping_mul(0xbf58476d1ce4e5b9); x ^= x >> 27; x = x.wrapping_mul(0x94d049bb133111eb); x ^ (x >> 31) }
fn xorshift(s: &mut u64) -> u64 { *s ^= *s << 13; *s ^= *s >> 7; *s ^= *s << 17; *s }
fn main() {
    println!("{:016x} {:x} {}", fnv(b"hello"), fnv(b""), mix(1));
    let mut s = 88172645463325252;
    println!("{} {} {}", xorshift(&mut s), xorshift(&mut s), xorshift(&mut s) % 100);
    println!("{} {:#x}", u64::MAX.rotate_left(3), 0x0123456789abcdefu64.rotate_right(20));
}

// === every checked, wrapping, saturating and overflowing form at the edges
fn main() {
    let (m, z) = (u64::MAX, 0u64);
    println!("{:?} {:?} {:?} {:?}", m.checked_add(1), m.checked_mul(2), z.checked_sub(1), m.checked_div(0));
    println!("{} {} {} {}", m.wrapping_add(5), z.wrapping_sub(1), m.wrapping_mul(m), 3u64.wrapping_neg());
    println!("{} {} {}", m.saturating_add(1), z.saturating_sub(9), m.saturating_mul(2));
    println!("{:?} {:?} {:?}", m.overflowing_add(2), z.overflowing_sub(2), (1u64 << 40).overflowing_mul(1 << 40));
    println!("{:?} {:?} {:?}", 2u64.checked_pow(63), 2u64.checked_pow(64), 10u64.saturating_pow(30));
    println!("{:?} {:?} {}", 1u64.checked_shl(64), m.checked_shr(63), 1u64.wrapping_shl(65));
    println!("{:?} {} {}", 5u64.checked_rem(0), 7u64.abs_diff(m), m.rem_euclid(10));
    println!("{:?} {:?}", 5u64.checked_add_signed(-6), 5u64.saturating_add_signed(-6));
    println!("{:?} {:?}", 7u64.checked_next_multiple_of(4), 9u64.div_ceil(4));
}

// === bits: counts, bytes, powers of two, logs and roots
fn main() {
    let x = 0x00f0_0000_8000_0001u64;
    println!("{} {} {} {}", x.count_ones(), x.leading_zeros(), x.trailing_zeros(), x.count_zeros());
    println!("{:x} {:x} {}", x.swap_bytes(), x.reverse_bits(), (x >> 1).trailing_zeros());
    println!("{:?} {:?}", x.to_be_bytes(), x.to_le_bytes());
    println!("{:x} {:x}", u64::from_be_bytes([1, 2, 3, 4, 5, 6, 7, 8]), u64::from_le_bytes(*b"abcdefgh"));
    println!("{} {} {:?}", 100u64.next_power_of_two(), 64u64.is_power_of_two(), (1u64 << 63 | 1).checked_next_power_of_two());
    println!("{} {} {:?} {}", u64::MAX.ilog2(), u64::MAX.ilog10(), 0u64.checked_ilog2(), u64::MAX.isqrt());
    println!("{} {}", 81u64.ilog(3), u64::MAX.leading_ones());
}

// === text: parsing and printing in every base and width
fn main() {
    println!("{:?} {:?} {:?}", "18446744073709551615".parse::<u64>(), "18446744073709551616".parse::<u64>().map_err(|e| e.to_string()), "-1".parse::<u64>().map_err(|e| e.to_string()));
    println!("{:?} {:?}", "+7".parse::<u64>(), "".parse::<u64>().map_err(|e| e.to_string()));
    println!("{:?} {:?} {:?}", u64::from_str_radix("zz", 36), u64::from_str_radix("ffffffffffffffff", 16), u64::from_str_radix("12", 2).is_err());
    let n = 1234567890123456789u64;
    println!("{n:>25}|{n:<22}|{n:^23}|{n:+}|{n:025}|{n:#x}|{n:#o}|{n:#b}");
    println!("{n:e} {:E} {:#018X} {:?}", 1500u64, n, [n]);
    println!("{:>1$} {:02$}", 5u64, 4, 3);
}

// === casts from and to every type
fn main() {
    let m = u64::MAX;
    println!("{} {} {} {}", m as i64, m as u32, m as i8, m as u128);
    println!("{} {} {}", -1i8 as u64, i64::MIN as u64, -1i128 as u64);
    println!("{} {} {}", m as f64, m as f32, (1u64 << 53) as f64 + 1.0);
    println!("{} {} {} {}", 1e20 as u64, -5.5 as u64, f64::NAN as u64, 3.99f32 as u64);
    println!("{} {} {}", 'é' as u64, true as u64, b'a' as u64);
    println!("{:?} {:?}", u8::try_from(256u64).is_err(), i64::try_from(m).map_err(|e| e.to_string()));
    println!("{} {} {:?}", u64::from('a'), u64::from(true), u64::try_from(-3i32).ok());
    println!("{:?} {:?}", char::from_u32(m as u32), usize::try_from(7u64));
}

// === overflow panics name the operation
fn msg(f: impl FnOnce() -> u64 + std::panic::UnwindSafe) {
    let e = std::panic::catch_unwind(f).unwrap_err();
    println!("{}", e.downcast_ref::<&str>().map(|s| s.to_string()).or(e.downcast_ref::<String>().cloned()).unwrap());
}
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let (m, z, s) = std::hint::black_box((u64::MAX, 0u64, 64u32));
    msg(move || m + 1);
    msg(move || z - 1);
    msg(move || m * 2);
    msg(move || m / z);
    msg(move || m % z);
    msg(move || 1u64 << s);
    msg(move || m >> s);
    msg(move || m.pow(2));
    msg(move || [m, 1].iter().sum());
    msg(move || [m, 2].into_iter().product());
    msg(move || m.next_power_of_two());
    msg(move || z.ilog2() as u64);
    let _ = std::panic::take_hook();
}

// === comparisons, min, max, clamp and sorting where numbers lie close together
fn main() {
    let big = [u64::MAX, u64::MAX - 1, (1 << 53) + 1, 1 << 53, 0, 1 << 63];
    let mut v = big.to_vec();
    v.sort_unstable();
    println!("{v:?}");
    println!("{:?} {:?}", big.iter().max(), big.iter().min_by_key(|x| x.abs_diff(1 << 62)));
    println!("{} {}", (1u64 << 53) + 1 == 1 << 53, u64::MAX.cmp(&(u64::MAX - 1)) as i8);
    println!("{} {}", u64::MAX.clamp(5, 10), 7u64.min(3).max(4));
    println!("{:?}", v.binary_search(&((1 << 53) + 1)));
    v.dedup_by_key(|x| *x >> 1);
    println!("{}", v.len());
}

// === loops, ranges, steps and sums over it
fn main() {
    let from = u64::MAX - 3;
    println!("{:?}", (from..=u64::MAX).collect::<Vec<_>>());
    println!("{:?} {:?}", (0..1u64 << 40).step_by(1 << 30).step_by(256).collect::<Vec<_>>(), (0u64..10).rev().step_by(4).collect::<Vec<_>>());
    println!("{} {}", (1..=20u64).product::<u64>(), (0..1000u64).filter(|n| n % 7 == 3).sum::<u64>());
    println!("{} {:?} {:?}", (from..).take(2).count(), (5u64..5).next(), (from..u64::MAX).size_hint());
    let mut n = 27u64;
    let mut steps = 0;
    while n != 1 { n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 }; steps += 1; }
    println!("{steps} {}", (1u64..).map(|x| x * x).take_while(|x| *x < 1 << 12).last().unwrap());
    let gcd = |mut a: u64, mut b: u64| { while b > 0 { (a, b) = (b, a % b); } a };
    println!("{}", gcd(600851475143, 8462696833 * 10));
}

// === in patterns: literals, ranges, consts and guards
const LIMIT: u64 = 1 << 40;
fn kind(n: u64) -> &'static str {
    match n {
        0 => "zero",
        1..=9 => "digit",
        LIMIT => "limit",
        0x8000_0000_0000_0000.. => "top",
        n if n & (n - 1) == 0 => "power",
        9_007_199_254_740_993 => "2^53+1",
        _ => "other",
    }
}
fn main() {
    for n in [0, 5, LIMIT, LIMIT * 2, u64::MAX, (1 << 53) + 1, (1 << 53) + 2, 1 << 63] { print!("{} ", kind(n)); }
    println!();
    if let (lo @ 1.., hi @ ..=u64::MAX) = (3u64, 4u64) { println!("{lo} {hi}"); }
}

// === 128-bit halves, carries and modular powers
fn mulmod(a: u64, b: u64, m: u64) -> u64 { (a as u128 * b as u128 % m as u128) as u64 }
fn powmod(mut b: u64, mut e: u64, m: u64) -> u64 {
    let mut r = 1;
    while e > 0 { if e & 1 == 1 { r = mulmod(r, b, m); } b = mulmod(b, b, m); e >>= 1; }
    r
}
fn is_prime(n: u64) -> bool {
    if n < 2 || n % 2 == 0 { return n == 2; }
    let (d, s) = ((n - 1) >> (n - 1).trailing_zeros(), (n - 1).trailing_zeros());
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37].iter().all(|&a| {
        if n == a { return true; }
        let mut x = powmod(a, d, n);
        x == 1 || x == n - 1 || (1..s).any(|_| { x = mulmod(x, x, n); x == n - 1 })
    })
}
fn main() {
    println!("{} {} {}", is_prime(18446744073709551557), is_prime(18446744073709551555), is_prime(1_000_000_007));
    let (lo, hi) = { let p = u64::MAX as u128 * 3; (p as u64, (p >> 64) as u64) };
    println!("{lo} {hi} {}", powmod(3, 1 << 40, 998244353));
    let mut acc = [0u64; 2];
    for x in [u64::MAX, u64::MAX, 5] { let (s, c) = acc[0].overflowing_add(x); acc[0] = s; acc[1] += c as u64; }
    println!("{acc:?}");
}

// === operators through references, assignments and traits
use std::num::{NonZeroU64, Wrapping};
use std::ops::{BitAnd, Not, Shl};
fn low<T>(x: T, bits: u32) -> T where T: Copy + Shl<u32, Output = T> + Not<Output = T> + BitAnd<Output = T> + From<u8> { x & !(!T::from(0) << bits) }
fn main() {
    let (a, b) = (&10u64, &3u64);
    println!("{} {} {} {} {}", a + b, a - 1, 2 * b, a / b, a % b);
    println!("{} {} {} {} {}", a & b, a | b, a ^ b, !a, a << b);
    let mut c = *a;
    c += b; c *= &2; c <<= 3u8; c >>= &1i32; c |= 1; c ^= *b; c &= !4; c %= 1000; c -= b; c /= 2;
    println!("{c} {}", low(0xabcdu64, 8));
    let mut w = Wrapping(u64::MAX); w += 2; w = w * w - Wrapping(5);
    println!("{w} {:?} {:?}", NonZeroU64::new(0), NonZeroU64::new(8).map(|n| n.trailing_zeros()));
    println!("{:?}", [1u64, 2].iter().zip(&[3, 4]).map(|(a, b)| a * b).sum::<u64>());
}

// === statics, atomics, consts and discriminants of it
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
static NEXT: AtomicU64 = AtomicU64::new(u64::MAX - 1);
const MASK: u64 = !0 >> 4;
#[repr(u64)]
#[derive(Clone, Copy, Debug)]
enum Flag { A = 1, Top = 1 << 63, Max = u64::MAX }
fn main() {
    println!("{} {} {}", NEXT.fetch_add(3, SeqCst), NEXT.load(SeqCst), NEXT.swap(7, SeqCst));
    println!("{:?} {:?}", NEXT.compare_exchange(7, 1 << 60, SeqCst, SeqCst), NEXT.fetch_max(5, SeqCst));
    println!("{MASK:x} {} {} {}", Flag::A as u64, Flag::Top as u64, Flag::Max as u64);
    println!("{:?}", NEXT.fetch_update(SeqCst, SeqCst, |x| x.checked_mul(16)));
    println!("{:?}", [Flag::Top, Flag::A].map(|f| f as u64 >> 60));
}

// === literals: suffixes, bases, underscores, the greatest, inferred from far away
const MASK: u64 = 0xFFFF_0000_FFFF_0000;
const MAX: u64 = 18_446_744_073_709_551_615;
fn take(x: impl Into<u64>) -> u64 {
    x.into()
}
struct Id(u64);
fn ident<T>(t: T) -> T {
    t
}
fn main() {
    let all = [0b1u64 << 63, 0o1777777777777777777777, 0x_8000_0000_0000_0001, 1_u64, 9007199254740993];
    println!("{all:?}");
    println!("{MASK:#x} {} {}", MAX == u64::MAX, MAX == !0);
    let late = 9_007_199_254_740_995;
    let v = vec![late];
    let Id(x) = Id(v[0]);
    println!("{x} {}", x % 10);
    let i = ident(18446744073709551614);
    let j: u64 = i;
    println!("{} {}", j, j as i64);
    println!("{} {} {} {}", take(true), take('é'), take(7u8), take(u32::MAX));
    let mut acc = 0;
    for k in 1..=20 {
        acc = acc * 10 + k % 10;
    }
    let _: &u64 = &acc;
    println!("{acc}");
    let t: (u64, _) = (1 << 40, 1u64 << 53 | 1);
    println!("{t:?} {}", t.0 ^ t.1);
    println!("{}", -(5i64) as u64);
}

// === shifts: by every integer type, too far, wrapping, checked, in place; rotations by more than the width
use std::panic::catch_unwind;
fn main() {
    let x = 0x8000_0000_0000_0001u64;
    println!("{:x} {:x} {:x}", x << 1u8, x >> 63i64, x << 32usize >> 4u32);
    println!("{:?} {:?} {:?}", x.checked_shl(63), x.checked_shl(64), x.checked_shr(65));
    println!("{:x} {:x} {:?}", x.wrapping_shl(65), x.wrapping_shr(127), x.overflowing_shl(68));
    println!("{:x} {:x} {:x}", x.rotate_left(4), x.rotate_right(68), x.rotate_left(64));
    let mut y = 1u64;
    y <<= 52;
    y |= y >> 1;
    y >>= 3i8;
    y ^= 0xFF << 56;
    y &= !(1 << 60);
    println!("{y:#018x} {y:064b}");
    for n in [63u32, 64, 100] {
        let r = catch_unwind(|| 1u64 << n);
        println!("{:?}", r.ok());
    }
    let s: Vec<u64> = (0..64).step_by(9).map(|n| !0 >> n).collect();
    println!("{s:x?}");
    println!("{} {} {}", x.swap_bytes(), x.reverse_bits(), u64::from_be_bytes(x.to_le_bytes()));
}

// === as a key of maps and sets, in tuples, options, ordering, entries and binary search
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};
const BIG: u64 = 1 << 60;
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key(u64, Option<u64>);
fn main() {
    let mut m: HashMap<u64, u64> = HashMap::new();
    for i in 0..6 {
        *m.entry(BIG + i / 2).or_insert(BIG) += i;
        m.entry(BIG + i).and_modify(|v| *v *= 2).or_default();
    }
    let mut all: Vec<_> = m.into_iter().collect();
    all.sort_by_key(|&(k, v)| (Reverse(v), k));
    println!("{all:?}");
    let b: BTreeMap<u64, &str> = [(BIG, "a"), (BIG + 1, "b"), (5, "c"), (u64::MAX, "d")].into();
    println!("{:?} {:?}", b.range(..=BIG).next_back(), b.range(BIG + 1..).map(|(k, v)| (k - BIG, *v)).collect::<Vec<_>>());
    let s: BTreeSet<Key> = [Key(BIG, None), Key(BIG, Some(0)), Key(1, Some(u64::MAX)), Key(BIG, None)].into_iter().collect();
    println!("{s:?}");
    let mut h: BinaryHeap<_> = [3, BIG + 1, BIG, 7u64].into();
    println!("{:?} {:?}", h.pop(), h.into_sorted_vec());
    let near = [BIG - 1, BIG, BIG + 2];
    println!("{:?} {:?} {:?}", near.binary_search(&BIG), near.binary_search(&(BIG + 1)), near.iter().position(|x| *x == BIG + 2));
    let d: HashSet<u64> = near.iter().map(|x| x & !1).collect();
    println!("{} {}", d.len(), d.contains(&(BIG - 2)));
    println!("{:?} {:?}", near.iter().max(), near.iter().copied().reduce(|a, b| a ^ b));
}

// === behind generics: Add, Mul, Sum, Product, From, TryFrom, FromStr, Default, Display and Hash by trait
use std::fmt::{Binary, Display, LowerHex};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::iter::{Product, Sum};
use std::ops::{Add, BitXor, Mul, Rem, Shl, SubAssign};
use std::str::FromStr;
fn pow<T: Copy + Mul<Output = T> + From<u8>>(b: T, n: u32) -> T {
    (0..n).fold(T::from(1), |a, _| a * b)
}
fn gcd<T: Copy + PartialEq + Default + Rem<Output = T>>(a: T, b: T) -> T {
    if b == T::default() { a } else { gcd(b, a % b) }
}
fn mix<T>(a: T, n: T) -> T
where
    T: Copy + BitXor<Output = T> + Shl<u32, Output = T> + Add<Output = T>,
    for<'a> &'a T: Add<&'a T, Output = T>,
{
    (&a + &n) ^ (a << 7)
}
fn totals<'a, T: 'a + Sum<&'a T> + Product<&'a T>>(v: &'a [T]) -> (T, T) {
    (v.iter().sum(), v.iter().product())
}
fn show<T: Display + LowerHex + Binary + FromStr>(t: T) -> String
where
    T::Err: Display,
{
    let s = format!("{t} {t:x} {t:#b}");
    match T::from_str("18446744073709551616") {
        Ok(_) => s + " ok",
        Err(e) => s + " " + &e.to_string(),
    }
}
fn down<T: TryFrom<u64>>(x: u64) -> Option<T> {
    x.try_into().ok()
}
fn reduce<T: SubAssign + PartialOrd + Copy>(mut x: T, by: T) -> T {
    while x >= by {
        x -= by;
    }
    x
}
struct Last(u64);
impl Hasher for Last {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, b: &[u8]) {
        for x in b {
            self.0 = (self.0 << 8) | *x as u64;
        }
    }
}
fn main() {
    println!("{} {} {}", pow(3u64, 40), pow(2u64, 63), pow(1.5f64, 3));
    println!("{} {}", gcd(1u64 << 62, 6u64 << 50), gcd(48i32, 18));
    println!("{} {}", mix(u64::MAX >> 9, 3), mix(5u16, 6));
    println!("{:?} {:?}", totals(&[1u64 << 40, 1 << 20, 3]), totals::<u64>(&[]));
    println!("{} / {}", show(10u64), show(7u128));
    println!("{:?} {:?} {:?} {:?}", down::<u8>(256), down::<u32>(1 << 31), down::<i64>(1 << 63), down::<i128>(1 << 63));
    println!("{}", reduce(u64::MAX, 1 << 62));
    let mut h = Last(0);
    0x0102_0304_0506_0708u64.hash(&mut h);
    println!("{:x}", h.finish());
    let (mut a, mut b) = (DefaultHasher::new(), DefaultHasher::new());
    (1u64, 2u64).hash(&mut a);
    a.finish().eq(&0).hash(&mut b);
    println!("{}", a.finish() != b.finish());
}

// === const fns and statics computed of it: tables, hashes of texts, primes, bit boards
const fn fnv(s: &str) -> u64 {
    let b = s.as_bytes();
    let mut h = 0xcbf29ce484222325u64;
    let mut i = 0;
    while i < b.len() {
        h = (h ^ b[i] as u64).wrapping_mul(0x100000001b3);
        i += 1;
    }
    h
}
const fn crc_table() -> [u64; 256] {
    let mut t = [0; 256];
    let mut i = 0;
    while i < 256 {
        let mut c = i as u64;
        let mut k = 0;
        while k < 8 {
            c = if c & 1 == 1 { (c >> 1) ^ 0xC96C5795D7870F42 } else { c >> 1 };
            k += 1;
        }
        t[i] = c;
        i += 1;
    }
    t
}
static TABLE: [u64; 256] = crc_table();
const HELLO: u64 = fnv("hello");
fn crc(b: &[u8]) -> u64 {
    !b.iter().fold(!0, |c, x| TABLE[((c ^ *x as u64) & 0xFF) as usize] ^ (c >> 8))
}
const fn isqrt(n: u64) -> u64 {
    if n < 2 {
        return n;
    }
    let s = isqrt(n >> 2) << 1;
    if (s + 1) * (s + 1) > n { s } else { s + 1 }
}
struct Bits(u64);
impl Iterator for Bits {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        let n = (self.0 != 0).then(|| self.0.trailing_zeros());
        self.0 &= self.0.wrapping_sub(1);
        n
    }
}
fn main() {
    println!("{HELLO:016x} {}", fnv("") == 14695981039346656037);
    println!("{:016x} {:x}", crc(b"123456789"), TABLE[255]);
    match fnv(&["hel", "lo"].concat()) {
        HELLO => println!("hello"),
        _ => println!("else"),
    }
    const R: u64 = isqrt(u64::MAX >> 1);
    println!("{R} {}", isqrt(1 << 60));
    println!("{:?}", Bits(1 << 63 | 0b1011 | 1 << 32).collect::<Vec<_>>());
    let [a, .., z] = 0xAA00_0000_0000_00BBu64.to_be_bytes();
    println!("{a:x} {z:x} {}", u64::BITS as u64 * R.count_ones() as u64);
}

// === random generators, mixed with usize, floats and durations; formatted with widths, precision and signs
use std::time::Duration;
struct XorShift(u64);
impl XorShift {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
    fn float(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
    fn shuffle<T>(&mut self, v: &mut [T]) {
        for i in (1..v.len()).rev() {
            v.swap(i, self.below(i + 1));
        }
    }
}
fn splitmix(s: &mut u64) -> u64 {
    *s = s.wrapping_add(0x9E3779B97F4A7C15);
    let mut z = *s;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D049BB133111EB);
    z ^ (z >> 31)
}
fn main() {
    let mut r = XorShift(88172645463325252);
    println!("{} {} {:.6}", r.next(), r.below(10), r.float());
    let mut v: Vec<_> = (0..8).collect();
    r.shuffle(&mut v);
    println!("{v:?}");
    let mut s = 42;
    println!("{:?}", [(); 3].map(|_| splitmix(&mut s)));
    let d = Duration::from_nanos(u64::MAX);
    println!("{} {} {}", d.as_secs(), d.subsec_nanos(), Duration::from_secs(u64::MAX).checked_add(Duration::from_secs(1)).is_none());
    println!("{:?} {}", Duration::from_micros(1 << 53 | 1), d.as_nanos() == u64::MAX as u128);
    let n = 1u64 << 54 | 3;
    println!("[{n:>25}] [{n:<+20}] [{n:^24}] [{n:025}] [{n:#X}] [{n:#o}] [{n:e}]");
    println!("{} {} {}", n as f64, n as f32, f64::MAX as u64);
    println!("{} {} {}", u64::MAX as f64 as u64, -1.5 as u64, f64::NAN as u64);
    println!("{} {}", u64::MAX.abs_diff(1), 5u64.checked_add_signed(-6).is_none());
    println!("{} {} {}", 7u64.div_ceil(2), 13u64.next_multiple_of(5), (1u64 << 62).checked_next_power_of_two().unwrap());
}
