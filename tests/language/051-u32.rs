// === literals, limits, casts in and out, written in every base
fn main() {
    println!("{} {} {} {}", u32::MAX, 0xffff_ffffu32, 0b1111_0000u32, 0o777_u32);
    println!("{} {} {} {}", -1i32 as u32, 1u64.wrapping_neg() as u32, 3.99f32 as u32, -3.5f64 as u32);
    println!("{} {} {} {:?}", f64::NAN as u32, 1e20 as u32, 'é' as u32, char::from_u32(0x1F600));
    println!("{} {} {} {}", u32::MAX as i32, u32::MAX as u8, u32::MAX as f32, u32::MAX as f64);
    println!("{} {} {}", !0u32, !0x0f0f_0f0fu32, u32::MAX as i64 + 1);
    println!("{} {}", true as u32 + b'a' as u32, (300u32 as u8) as u32);
    println!("{} {} {}", u32::BITS, u32::MIN, std::mem::size_of::<u32>());
}

// === arithmetic that leaves the range panics, in each operator
use std::panic::catch_unwind;
fn b<T>(t: T) -> T { std::hint::black_box(t) }
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let (max, one) = (b(u32::MAX), b(1u32));
    let tried = [catch_unwind(|| max + one), catch_unwind(|| one - 2), catch_unwind(|| max * 2), catch_unwind(|| one / (one - 1)), catch_unwind(|| one % (one - one)), catch_unwind(|| one << 32u32), catch_unwind(|| max >> 40), catch_unwind(|| max.pow(2)), catch_unwind(|| max.next_power_of_two()), catch_unwind(|| [max, 1].iter().sum()), catch_unwind(|| (max - 1) + one), catch_unwind(|| 0u32.ilog2()), catch_unwind(|| max.next_multiple_of(2)), catch_unwind(|| max.div_ceil(2))];
    println!("{:?}", tried.iter().map(|r| r.as_ref().ok()).collect::<Vec<_>>());
    let mut x = b(0u32); let r = catch_unwind(std::panic::AssertUnwindSafe(|| x -= 1)); println!("{} {x}", r.is_err());
    let _ = std::panic::take_hook();
}

// === wrapping, checked, saturating, overflowing, strict at the edges
fn main() {
    for (a, b) in [(u32::MAX, 1), (0, 1), (u32::MAX, u32::MAX), (1 << 16, 1 << 16), (7, 0)] {
        println!("{a} {b}: {} {} {} | {:?} {:?} {:?} {:?}", a.wrapping_add(b), a.wrapping_sub(b), a.wrapping_mul(b), a.checked_add(b), a.checked_sub(b), a.checked_mul(b), a.checked_div(b));
        println!("  {} {} {} | {:?} {:?} {:?} | {:?}", a.saturating_add(b), a.saturating_sub(b), a.saturating_mul(b), a.overflowing_add(b), a.overflowing_sub(b), a.overflowing_mul(b), a.checked_rem(b));
    }
    println!("{} {} {:?} {:?}", 5u32.wrapping_neg(), 0u32.wrapping_neg(), 0u32.checked_neg(), 5u32.overflowing_neg());
    println!("{:?} {} {} {:?}", 3u32.checked_pow(21), 3u32.wrapping_pow(21), 3u32.saturating_pow(21), 3u32.overflowing_pow(21));
    println!("{} {:?} {} {:?}", 1u32.wrapping_shl(33), 1u32.checked_shl(32), u32::MAX.wrapping_shr(36), 8u32.overflowing_shr(35));
    println!("{:?} {:?} {}", 5u32.checked_add_signed(-6), 5u32.checked_sub_unsigned2(3), 5u32.saturating_add_signed(-9));
}
trait Two { fn checked_sub_unsigned2(self, n: u32) -> Option<u32>; } impl Two for u32 { fn checked_sub_unsigned2(self, n: u32) -> Option<u32> { self.checked_sub(n) } }

// === bits: counted, rotated, reversed, masked, gray codes, popcount tables, hashing
const fn crc_table() -> [u32; 256] { let mut t = [0; 256]; let mut i = 0; while i < 256 { let mut c = i as u32; let mut k = 0; while k < 8 { c = if c & 1 == 1 { 0xEDB8_8320 ^ (c >> 1) } else { c >> 1 }; k += 1; } t[i] = c; i += 1; } t }
static CRC: [u32; 256] = crc_table();
fn crc(s: &[u8]) -> u32 { !s.iter().fold(!0u32, |c, &b| CRC[((c ^ b as u32) & 0xff) as usize] ^ (c >> 8)) }
fn fnv(s: &str) -> u32 { s.bytes().fold(0x811c_9dc5, |h, b| (h ^ b as u32).wrapping_mul(0x0100_0193)) }
fn main() {
    for n in [0u32, 1, 0x8000_0000, 0x1234_5678, u32::MAX] { println!("{n:#010x} {} {} {} {} {:#x} {:#x} {:#x} {:#x}", n.count_ones(), n.leading_zeros(), n.trailing_zeros(), n.leading_ones(), n.rotate_left(8), n.rotate_right(4), n.swap_bytes(), n.reverse_bits()); }
    println!("{:#x} {:#x}", crc(b"123456789"), fnv("hello"));
    println!("{:?}", (0..6u32).map(|n| n ^ (n >> 1)).collect::<Vec<_>>());
    let mut x = 1u32; let xs: Vec<u32> = std::iter::repeat_with(|| { x ^= x << 13; x ^= x >> 17; x ^= x << 5; x }).take(4).collect(); println!("{xs:?}");
    println!("{:?}", (0..u32::BITS).filter(|b| 0x8001_0003u32 >> b & 1 == 1).collect::<Vec<_>>());
}

// === as loop counters, ids, ages: sums, averages, ordering, ranges and reversed ranges
fn main() {
    let ages = [31u32, 4, 15, 92];
    println!("{} {:?} {:?} {:.2}", ages.iter().sum::<u32>(), ages.iter().min(), ages.iter().max(), ages.iter().sum::<u32>() as f64 / ages.len() as f64);
    for i in (0..10u32).step_by(4).rev() { print!("{i} "); }
    let mut n = 5u32; while n > 0 { n -= 1; if n == 2 { continue; } print!("{n} "); } println!();
    println!("{:?}", (u32::MAX - 2..=u32::MAX).map(|x| x % 10).collect::<Vec<_>>());
    println!("{} {}", (1..=12u32).product::<u32>(), (1..=5).map(|x: u32| x.pow(x)).sum::<u32>());
    let (q, r) = (17u32 / 5, 17u32 % 5); println!("{q} {r} {} {}", 17u32.div_euclid(5), 17u32.rem_euclid(5));
    let mut sorted = ages; sorted.sort_unstable_by(|a, b| b.cmp(a)); println!("{sorted:?} {:?}", sorted.binary_search_by(|p| 15.cmp(p)));
}

// === parsed, printed with every flag, from and to strings in bases
use std::str::FromStr;
fn base(mut n: u32, b: u32) -> String { if n == 0 { return "0".into(); } let mut s = vec![]; while n > 0 { s.push(char::from_digit(n % b, b).unwrap()); n /= b; } s.iter().rev().collect() }
fn main() {
    for s in ["0", "4294967295", "4294967296", "-1", "+5", "", "1 ", "0x10", "１"] { println!("{s:?} {:?}", s.parse::<u32>().map_err(|e| e.to_string())); }
    println!("{:?} {:?} {:?}", u32::from_str_radix("ffffffff", 16), u32::from_str_radix("100000000", 16).is_err(), u32::from_str("7"));
    let n = 3_000_000_000u32;
    println!("{n} {n:?} {n:x} {n:#X} {n:o} {n:#b} {n:e} {n:>12} {n:<12}| {n:^+14} {n:014}");
    println!("{} {} {}", base(255, 2), base(u32::MAX, 36), base(0, 7));
    println!("{:?}", n.to_string().chars().map(|c| c.to_digit(10).unwrap()).sum::<u32>());
}

// === comparisons and division above i32::MAX are unsigned
fn b<T>(t: T) -> T { std::hint::black_box(t) }
fn main() {
    let (big, small) = (b(0xF000_0000u32), b(5u32));
    println!("{} {} {} {}", big > small, big / small, big % small, big >> 4);
    println!("{} {:?} {} {}", (big as i32) < small as i32, big.cmp(&small), big.max(small), big.abs_diff(small));
    println!("{} {}", big / b(0x8000_0000), big % b(0x8000_0000));
    println!("{} {} {}", big & 0xFF00_0000 == big, (big | 1) ^ big, !big);
    println!("{} {} {}", big as f64, big as f32, big as u64 * 16);
    println!("{:?} {:?}", i32::try_from(big).is_err(), u16::try_from(small));
    let mut acc = b(1u32); for _ in 0..31 { acc <<= 1; } println!("{acc} {} {}", acc > 0, acc.wrapping_mul(2));
    let v = [big, small, b(0x7fff_ffff)]; let mut w = v; w.sort(); println!("{w:?} {:?}", v.iter().max());
}

// === multiplication keeps all bits before it checks or wraps
fn mulmod(a: u32, b: u32, m: u32) -> u32 { (a as u64 * b as u64 % m as u64) as u32 }
fn powmod(mut b: u32, mut e: u32, m: u32) -> u32 { let mut r = 1; b %= m; while e > 0 { if e & 1 == 1 { r = mulmod(r, b, m); } b = mulmod(b, b, m); e >>= 1; } r }
struct Lcg(u32); impl Iterator for Lcg { type Item = u32; fn next(&mut self) -> Option<u32> { self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223); Some(self.0) } }
fn main() {
    println!("{} {}", powmod(3, 1_000_000_006, 1_000_000_007), powmod(2, 64, 4_294_967_291));
    println!("{:?}", Lcg(42).take(4).collect::<Vec<_>>());
    println!("{} {} {}", 0xFFFF_FFFFu32.wrapping_mul(0xFFFF_FFFF), 123_456_789u32.wrapping_mul(987_654_321), 65_535u32 * 65_537);
    println!("{:?} {:?}", 65_536u32.checked_mul(65_536), 65_536u32.overflowing_mul(65_537));
    println!("{} {}", 3u32.pow(20), 46_340u32 * 46_340);
}

// === discriminants, repr, newtypes, bitfields packed into one
#[repr(u32)] #[derive(Clone, Copy, Debug, PartialEq)] enum Op { Nop = 0, Load = 0x8000_0000, Jump = u32::MAX }
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)] struct Rgba(u32);
impl Rgba { const fn new(r: u8, g: u8, b: u8, a: u8) -> Rgba { Rgba((r as u32) << 24 | (g as u32) << 16 | (b as u32) << 8 | a as u32) } const fn parts(self) -> [u8; 4] { self.0.to_be_bytes() } fn with_a(self, a: u8) -> Rgba { Rgba(self.0 & !0xff | a as u32) } }
impl std::fmt::Debug for Rgba { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "#{:08X}", self.0) } }
impl From<Rgba> for u32 { fn from(c: Rgba) -> u32 { c.0 } }
impl From<[u8; 4]> for Rgba { fn from(b: [u8; 4]) -> Rgba { Rgba(u32::from_be_bytes(b)) } }
fn main() {
    println!("{} {} {:?}", Op::Load as u32, Op::Jump as u32 as i32, [Op::Nop, Op::Jump].iter().map(|&o| o as u32 as u64).sum::<u64>());
    const RED: Rgba = Rgba::new(255, 0, 16, 128);
    println!("{RED:?} {:?} {:?} {} {:?}", RED.parts(), RED.with_a(1), u32::from(RED), Rgba::from([1, 2, 3, 4]));
    println!("{} {:?}", RED > Rgba::default(), Rgba(u32::MAX).max(RED));
}

// === in generics: Into<u64>, TryFrom, Sum, Hash keys, const parameters, associated consts
use std::collections::{BTreeMap, HashMap};
struct Id<const N: u32>; impl<const N: u32> Id<N> { const SQ: u32 = N * N; fn get(&self) -> u32 { N } }
fn total<T: Copy + Into<u64>>(v: &[T]) -> u64 { v.iter().map(|&x| x.into()).sum() }
fn fits<T: TryFrom<u32>>(n: u32) -> Option<T> { T::try_from(n).ok() }
trait Unit { const U: u32; } impl Unit for u8 { const U: u32 = 1; } impl Unit for u32 { const U: u32 = 1 << 31; }
fn main() {
    println!("{} {} {}", total(&[u32::MAX, 1]), Id::<7>::SQ, Id::<{ u32::MAX }>.get());
    println!("{:?} {:?} {:?} {:?}", fits::<u8>(256), fits::<i32>(1 << 31), fits::<u16>(65535), fits::<i64>(u32::MAX));
    println!("{} {:?}", <u32 as Unit>::U + u8::U, char::try_from(65u32));
    let mut m: HashMap<u32, Vec<char>> = HashMap::new(); for c in "hello".chars() { m.entry(c as u32 % 3).or_default().push(c); }
    println!("{:?}", m.into_iter().collect::<BTreeMap<_, _>>());
    println!("{:?} {}", u64::from(5u32) + u64::from(true), f64::from(u32::MAX));
}

// === matched: ranges up to the top, consts, or, bindings, exhaustively
const K: u32 = 1 << 31;
fn f(n: u32) -> &'static str { match n { 0 => "zero", 1..=9 => "digit", 10 | 100 | 1000 => "power", K => "top bit", x if x.is_power_of_two() => "power of two", 0x8000_0001..=u32::MAX => "high", _ => "other" } }
fn g(n: u32) -> u32 { match n { ..=0x7fff_ffff => 1, 0x8000_0000.. => 2 } }
fn http(c: u32) -> Option<&'static str> { Some(match c { 200 => "ok", 201..=299 => "success", 300..400 => "redirect", c @ 400..=499 if c == 404 => "not found", 400..=499 => "client", 500.. => "server", _ => return None }) }
fn main() { println!("{:?}", [0, 5, 100, K, 4096, K + 1, 77].map(f)); println!("{:?}", [0, K - 1, K, u32::MAX].map(g)); println!("{:?}", [200, 250, 301, 404, 418, 503, 100].map(http)); let n @ (1..=3 | 7) = 7u32 else { return }; println!("{n}"); }

// === through references, in place, swapped, in cells, atomics and wrappers
use std::{cell::Cell, num::{NonZeroU32, Saturating, Wrapping}, sync::atomic::{AtomicU32, Ordering::*}};
static NEXT: AtomicU32 = AtomicU32::new(u32::MAX - 1);
fn bump(n: &mut u32) -> u32 { let old = *n; *n = n.wrapping_add(1); old }
fn main() {
    let mut n = u32::MAX; println!("{} {n}", bump(&mut n)); let r = &mut n; *r += 5; *r <<= 29; println!("{r} {}", *r >> 29);
    println!("{} {} {}", NEXT.fetch_add(1, SeqCst), NEXT.fetch_add(1, SeqCst), NEXT.load(Relaxed)); println!("{} {} {}", NEXT.fetch_sub(1, SeqCst), NEXT.fetch_xor(0xff, SeqCst), NEXT.fetch_max(7, SeqCst));
    let c = Cell::new(3u32); c.set(c.get() << c.get()); println!("{} {}", c.replace(0), c.get());
    let w = Wrapping(5u32) - Wrapping(6); let s = Saturating(5u32) - Saturating(6); println!("{w} {s} {:?}", NonZeroU32::new(w.0).map(|n| n.leading_zeros()));
    println!("{:?} {:?}", NonZeroU32::MIN.checked_add(4), NonZeroU32::try_from(0)); let mut v = vec![1u32, 2]; v.iter_mut().for_each(|x| *x = x.wrapping_sub(2)); println!("{v:?}");
}

// === bytes: little and big endian, arrays of chunks, iterators of octets, ip addresses by hand
fn read(b: &[u8]) -> Option<(u32, &[u8])> { let (h, t) = b.split_first_chunk::<4>()?; Some((u32::from_le_bytes(*h), t)) }
fn varint(mut n: u32) -> Vec<u8> { let mut v = vec![]; loop { let b = (n & 0x7f) as u8; n >>= 7; if n == 0 { v.push(b); return v; } v.push(b | 0x80); } }
fn unvarint(b: &[u8]) -> u32 { b.iter().enumerate().fold(0, |a, (i, &x)| a | ((x & 0x7f) as u32) << (7 * i)) }
fn ip(s: &str) -> Option<u32> { let mut n = 0u32; let mut c = 0; for p in s.split('.') { n = n << 8 | p.parse::<u8>().ok()? as u32; c += 1; } (c == 4).then_some(n) }
fn main() {
    println!("{:?} {:?} {:?}", 0x0102_0304u32.to_be_bytes(), 0x0102_0304u32.to_le_bytes(), u32::from_be_bytes(*b"abcd"));
    println!("{:?} {:?}", read(&[1, 0, 0, 128, 9]), read(&[1]));
    for n in [0, 127, 300, u32::MAX] { println!("{:?} {}", varint(n), unvarint(&varint(n)) == n); }
    println!("{:?} {:?} {:?}", ip("192.168.0.1"), ip("1.2.3"), ip("1.2.3.256")); println!("{}", 0xC0A8_0001u32.to_be_bytes().map(|b| b.to_string()).join("."));
}

// === inferred: from the other operand, a parameter, a field, a return, a method with one impl
struct T { n: u32, v: Vec<u32> } fn takes(_: u32) {} fn give() -> u32 { 1 << 31 } trait Tick { fn tick(self) -> u32; } impl Tick for u32 { fn tick(self) -> u32 { self + 1 } }
fn main() {
    let a = 3_000_000_000; takes(a); let b = 4_000_000_000 - give(); let t = T { n: 5, v: vec![a, 7] };
    let mut c = 0; c += t.n; let d = if c > 3 { 4_294_967_295 } else { t.n }; let e = [1, d]; let f = |x| x + t.v[0]; println!("{a} {b} {c} {d} {e:?} {}", f(9));
    println!("{} {}", 5.tick(), t.v.iter().map(|x| x.tick()).max().unwrap()); let g: Vec<_> = "1,2".split(',').map(|s| s.parse().unwrap_or(t.n)).collect(); println!("{g:?} {}", g.iter().sum::<u32>()); let h = (0..).take(3).fold(give(), |s, n| s + n); println!("{h} {}", std::mem::size_of_val(&h)); let i = t.v.len() as u32 * 2; println!("{}", i.pow(2)); println!("{:?}", (1..=3).rev().map(|n| n * t.n).collect::<Vec<_>>());
}

// === isqrt, ilog, gcd, primes, digits, midpoint, collatz: whole number algorithms
fn gcd(a: u32, b: u32) -> u32 { if b == 0 { a } else { gcd(b, a % b) } } fn prime(n: u32) -> bool { n > 1 && (2..).take_while(|d| d * d <= n).all(|d| n % d != 0) } fn rev(mut n: u32) -> Option<u32> { let mut r = 0u32; while n > 0 { r = r.checked_mul(10)?.checked_add(n % 10)?; n /= 10; } Some(r) } fn binom(n: u32, k: u32) -> Option<u32> { (0..k).try_fold(1u32, |a, i| Some(a.checked_mul(n - i)? / (i + 1))) }
fn main() { println!("{} {} {:?}", gcd(1_000_000_000, 750_000_000), prime(2_147_483_647), (0..30).filter(|&n| prime(n)).collect::<Vec<_>>()); println!("{:?} {:?} {:?}", rev(12_300), rev(u32::MAX), rev(0)); println!("{:?} {:?}", binom(20, 10), binom(60, 30)); println!("{} {} {} {} {}", u32::MAX.isqrt(), 1_000u32.ilog10(), u32::MAX.ilog2(), 80u32.ilog(3), 4_000_000_000u32.midpoint(4_294_967_295)); println!("{} {} {:?} {:?}", 10u32.div_ceil(3), 10u32.next_multiple_of(4), u32::MAX.checked_next_power_of_two(), 0u32.checked_ilog2()); let mut n = 97u32; let mut c = 0; while n != 1 { n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 }; c += 1; } println!("{c}"); }

// === chars and code points; utf-8 by hand; caesar; roman by table
fn encode(c: char) -> Vec<u8> { let n = c as u32; match n { 0..=0x7f => vec![n as u8], 0x80..=0x7ff => vec![(0xc0 | n >> 6) as u8, (0x80 | n & 0x3f) as u8], 0x800..=0xffff => vec![(0xe0 | n >> 12) as u8, (0x80 | n >> 6 & 0x3f) as u8, (0x80 | n & 0x3f) as u8], _ => vec![(0xf0 | n >> 18) as u8, (0x80 | n >> 12 & 0x3f) as u8, (0x80 | n >> 6 & 0x3f) as u8, (0x80 | n & 0x3f) as u8] } }
fn shift(c: char, by: u32) -> char { if !c.is_ascii_lowercase() { return c; } char::from_u32((c as u32 - 'a' as u32 + by) % 26 + 'a' as u32).unwrap() } fn roman(n: u32) -> String { let mut n = n; let mut s = String::new(); for (v, r) in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] { while n >= v { s += r; n -= v; } } s }
fn main() { for c in ['a', 'é', '€', '😀'] { println!("{:?} {}", encode(c), encode(c) == c.to_string().as_bytes()); } println!("{} {}", "hello, world".chars().map(|c| shift(c, 13)).collect::<String>(), roman(1994)); println!("{:?} {:?} {:?}", char::from_u32(0xD800), char::from_u32(0x110000), char::from_digit(35, 36)); println!("{:?}", ('a' as u32..='e' as u32).filter_map(char::from_u32).rev().collect::<String>()); println!("{} {:?}", u32::from('ß'), u8::try_from('é').map(u32::from)); }

// === shifts by every width of integer; masks of width zero and thirty two
fn mask(bits: u32) -> u32 { if bits == 0 { 0 } else { u32::MAX >> (32 - bits) } } fn field(n: u32, at: u8, len: u32) -> u32 { n >> at & mask(len) } fn set(n: u32, at: i64, len: u32, v: u32) -> u32 { n & !(mask(len) << at) | (v & mask(len)) << at }
fn main() { println!("{:?}", [0, 1, 8, 31, 32].map(mask)); println!("{:#x} {:#x}", field(0xABCD_EF01, 8, 16), set(0, 28, 4, 0x1f)); println!("{} {} {} {}", 1u32 << 4u8, 1u32 << 31usize, u32::MAX >> 31i128, 0x80u32 >> 7i8); let mut x = 1u32; x <<= 3u64; x |= 1 << 2u16; x ^= 0b101 << 1; x >>= 1i32; println!("{x:b}"); println!("{} {}", (1u32 << 5) - 1 << 2, 1u32 << 2 + 3); println!("{:?} {}", 5u32.checked_shr(31), 5u32.unbounded_shl(40)); }

// === constants computed at compile time from each other, in array lengths and statics
const A: u32 = 6; const B: u32 = A.pow(3) % 100 << 2; const fn fact(n: u32) -> u32 { match n { 0 => 1, _ => n * fact(n - 1) } } const F: [u32; 13] = { let mut f = [1; 13]; let mut i = 1; while i < 13 { f[i] = f[i - 1] * i as u32; i += 1; } f }; static S: u32 = F[12] / fact(11) + u32::MAX.count_ones() + "abc".len() as u32; const MIX: u32 = 0xdead_beefu32.rotate_left(7) ^ B.wrapping_mul(0x9E37_79B9); static ARR: [u8; (A - 2) as usize] = (B as u32).to_le_bytes(); const OK: bool = A < B && !(B & 1 == 1); static NAME: &str = match A { 6 => "six", _ => "?" }; static BYTES: &[u8] = NAME.as_bytes(); static FIRST: Option<&u8> = BYTES.first(); static CH: Option<char> = char::from_digit(7, 10);
fn main() { println!("{A} {B} {:?} {S} {MIX} {ARR:?} {OK} {NAME} {BYTES:?} {FIRST:?} {CH:?}", F); println!("{}", const { fact(5) + F[3] }); }

// === async: counters across tasks, deadlines in ticks, semaphores' permits
use std::sync::{atomic::{AtomicU32, Ordering::SeqCst}, Arc}; use tokio::{sync::Semaphore, time::{sleep, Duration}};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { let (live, peak) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0))); let sem = Arc::new(Semaphore::new(2)); let hs: Vec<_> = (0..5u32).map(|i| { let (live, peak, sem) = (live.clone(), peak.clone(), sem.clone()); tokio::spawn(async move { let _p = sem.acquire().await.unwrap(); let now = live.fetch_add(1, SeqCst) + 1; peak.fetch_max(now, SeqCst); sleep(Duration::from_millis(10 * i as u64)).await; live.fetch_sub(1, SeqCst); i.wrapping_sub(3) }) }).collect(); let mut out = vec![]; for h in hs { out.push(h.await.unwrap()); } println!("{out:?} {} {}", peak.load(SeqCst), live.load(SeqCst)); }

// === statics and consts made by the library's const fns: text, slices, options, durations, numbers
use std::{any::TypeId, cell::Cell, mem, num::NonZeroU32, time::Duration};
static LEN: usize = TEXT.len() + mem::size_of::<u64>(); static TEXT: &str = " Text "; static TRIM: &str = TEXT.trim_ascii(); static SPLIT: (&str, &str) = TRIM.split_at(2); static UTF: &str = match std::str::from_utf8(b"utf") { Ok(s) => s, Err(_) => "bad" }; static FIRST: Option<&i32> = [4, 5].first(); static UNW: u32 = NonZeroU32::new(7).unwrap().get(); static DUR: Duration = Duration::from_secs(1).saturating_sub(Duration::from_millis(1)); static BITS: u64 = 1.5f64.to_bits(); static BE: u32 = u32::from_be_bytes([1, 2, 3, 4]); static HEX: Result<i32, std::num::ParseIntError> = i32::from_str_radix("-7f", 16); static DIG: Option<u32> = 'f'.to_digit(16); static IN: u8 = Cell::new(3).into_inner(); static ID: TypeId = TypeId::of::<u8>(); static CLAMP: f32 = 2.5f32.clamp(0.0, 1.0); static SAME: bool = "aB".eq_ignore_ascii_case("Ab"); static OPT: Option<u8> = Some(Some(3)).flatten();
fn main() { println!("{LEN} {TRIM} {SPLIT:?} {UTF} {FIRST:?} {UNW} {DUR:?} {BITS:#x} {BE} {HEX:?} {DIG:?} {IN} {} {CLAMP} {SAME} {OPT:?}", ID == TypeId::of::<u8>()); }
