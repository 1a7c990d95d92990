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
