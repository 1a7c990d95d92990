// === every width by every type of amount
macro_rules! t { ($($t:ty)*) => { $( let x = (5 as $t) << 2u8; let y = (<$t>::MAX >> 1i64) >> 1usize; println!("{} {} {} {}", x, y, x >> 1u128, (1 as $t) << (<$t>::BITS - 1)); )* }; }
fn main() { t!(u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 ); println!("{} {} {}", 1u32 << 31, 1i32 << 31, -1i32 >> 31); println!("{} {}", 1usize << 4, -16isize >> 2); }

// === arithmetic and logical right shifts of negatives
fn main() { for s in [0, 1, 7] { print!("{} {} ", -128i8 >> s, 0x80u8 >> s); } println!(); println!("{} {} {}", i64::MIN >> 63, i64::MIN >> 62, (i64::MIN as u64) >> 63); println!("{} {} {}", i128::MIN >> 127, -1i128 >> 100, u128::MAX >> 127); println!("{} {} {}", (-5i16 >> 1) << 1, -5i16 / 2 * 2, (-1i8 as u8 >> 1) as i8); println!("{} {}", i32::MIN >> 1, (0xffff_ffffu32 >> 1) as i32); }

// === bits that are shifted out are gone, in every width
fn main() { println!("{} {} {} {}", 0xffu8 << 4, 0x7fi8 << 1, 0xffffu16 << 8, 0x7fffi16 << 1); println!("{} {} {}", 0xffff_ffffu32 << 16, 0x7fff_ffffi32 << 1, u64::MAX << 1); println!("{} {} {}", i64::MAX << 1, u128::MAX << 127, i128::MAX << 1); println!("{} {}", (1u64 << 53) + 1 << 5, (1i64 << 62) >> 61 << 3); }

// === overflow panics, wrapping, checked, overflowing
fn b<T>(t: T) -> T { std::hint::black_box(t) } macro_rules! bad { ($($e:expr),*) => { [$(std::panic::catch_unwind(|| $e).is_err()),*] }; }
fn main() { println!("{:?}", bad!(1u8 << b(8), 1i32 << b(32), 1u64 >> b(64), 1i128 << b(128u8), 1i16 >> b(-1), 1u32 << b(31))); println!("{:?} {:?} {:?}", 1u8.checked_shl(8), 1u8.checked_shl(7), (-1i32).checked_shr(31)); println!("{} {} {}", 1u8.wrapping_shl(9), i32::MIN.wrapping_shr(33), 1u64.wrapping_shl(65)); println!("{:?} {:?}", 1i16.overflowing_shl(17), 0x80u8.overflowing_shr(7)); println!("{:?} {:?}", 1u32.unbounded_shl(32), (-8i8).unbounded_shr(20)); println!("{:?} {:?}", 0x81u8.rotate_left(1), 0x1234_5678_9abc_def0u64.rotate_right(12)); }

// === compound, through places, references and both sides
struct S { a: u16, v: Vec<i64>, c: std::cell::Cell<u8> }
fn main() { let mut s = S { a: 1, v: vec![-9, 9], c: std::cell::Cell::new(3) }; s.a <<= 15; s.v[0] >>= 1; s.v[1] <<= s.v.len() as u32 + 40; s.c.set(s.c.get() << 6); println!("{} {:?} {}", s.a, s.v, s.c.get()); let mut n = 1u128; let r = &mut n; *r <<= 100; *r >>= 3u8; println!("{n}"); println!("{} {} {}", &8 >> &1, 8 >> &1, &8u8 << 1i32); let mut k = 3i8; k <<= &2; k >>= 1u64; println!("{k}"); let mut arr = [1u32; 3]; for (i, x) in arr.iter_mut().enumerate() { *x <<= i * 10; } println!("{arr:?}"); }

// === precedence with plus, and, comparison, casts and generics
fn id<T>(t: T) -> T { t }
fn main() { println!("{} {} {}", 1 << 2 + 1, 1 + 1 << 3 - 1, 16 >> 1 >> 1); println!("{} {} {}", 1 << 3 & 12 | 1, 6 & 3 << 1 ^ 1, !0u8 >> 4 << 2); println!("{} {}", 1 << 4 > 15 && 2 >> 1 == 1, (3u8 as u32) << 8 == 768); println!("{} {}", -1 << 2, -(1 << 2) >> 1); let v: Vec<Vec<Option<u8>>> = vec![vec![Some(1)]]; println!("{v:?} {}", id::<u32>(1 << 4) >> id::<u8>(2)); }

// === types of the result and inference of amounts
fn ty<T>(_: T) -> &'static str { std::any::type_name::<T>() }
fn main() { let a = 1u8 << 3i64; let s = 2; let b = 1u64 << s; let c: i16 = 1 << 9u8; println!("{} {} {} {}", ty(a), ty(b), ty(c), ty(1 >> 0u8)); let n: u32 = "ab".len() as u32; println!("{}", 1u16 << n << 'a'.len_utf8()); let m = [1u8, 2].iter().map(|x| 1u32 << x).sum::<u32>(); println!("{m} {}", (0..4).fold(0u8, |a, i| a | 1 << i)); let t = b >> 1; println!("{}", t + 1); }

// === traits on own types
use std::ops::{Shl, ShlAssign, Shr, ShrAssign};
#[derive(Debug, Clone, Default, PartialEq)] struct Out(Vec<String>); impl<T: ToString> Shl<T> for Out { type Output = Out; fn shl(mut self, t: T) -> Out { self.0.push(t.to_string()); self } } impl<T: ToString> ShlAssign<T> for Out { fn shl_assign(&mut self, t: T) { self.0.push(format!("={}", t.to_string())); } } impl<'a> Shr<&'a mut Vec<String>> for Out { type Output = usize; fn shr(self, v: &'a mut Vec<String>) -> usize { v.extend(self.0); v.len() } } impl ShrAssign<usize> for Out { fn shr_assign(&mut self, n: usize) { self.0.truncate(n); } } struct F<T>(T); impl<A, B, C, X: Fn(A) -> B, Y: Fn(B) -> C> Shr<(Y, std::marker::PhantomData<fn(A) -> (B, C)>)> for F<X> { type Output = C; fn shr(self, _: (Y, std::marker::PhantomData<fn(A) -> (B, C)>)) -> C { unimplemented!() } }
fn main() { let mut o = Out::default() << 1 << "two" << 'c' << 1.5; o <<= true; println!("{o:?}"); o >>= 4; let mut v = vec![String::from("first")]; println!("{} {v:?}", o >> &mut v); }

// === hashes, codecs and fixed point
fn murmur(mut h: u32) -> u32 { h ^= h >> 16; h = h.wrapping_mul(0x85ebca6b); h ^= h >> 13; h = h.wrapping_mul(0xc2b2ae35); h ^ h >> 16 } fn split(mut z: u64) -> u64 { z = z.wrapping_add(0x9e3779b97f4a7c15); z = (z ^ z >> 30).wrapping_mul(0xbf58476d1ce4e5b9); z = (z ^ (z >> 27)).wrapping_mul(0x94d049bb133111eb); z ^ (z >> 31) } fn b64(d: &[u8]) -> String { const T: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"; d.chunks(3).flat_map(|c| { let n = (c[0] as u32) << 16 | (*c.get(1).unwrap_or(&0) as u32) << 8 | *c.get(2).unwrap_or(&0) as u32; (0..4).map(move |i| if i <= c.len() { T[(n >> 18 - 6 * i & 63) as usize] as char } else { '=' }) }).collect() } fn zig(n: i32) -> u32 { (n << 1 ^ n >> 31) as u32 } fn zag(n: u32) -> i32 { (n >> 1) as i32 ^ -((n & 1) as i32) } fn isqrt(n: u64) -> u64 { let mut r = 0; let mut b = 1u64 << 62; let mut n = n; while b > n { b >>= 2; } while b != 0 { if n >= r + b { n -= r + b; r = (r >> 1) + b; } else { r >>= 1; } b >>= 2; } r }
fn main() { println!("{:#x} {:#x} {}", murmur(42), split(7), b64(b"shift")); println!("{:?} {:?} {}", [0, -1, 1, i32::MIN].map(zig), [0, 1, 2, u32::MAX].map(zag), isqrt(1 << 50 | 12345)); let fx = |f: f64| (f * (1 << 16) as f64) as i64; println!("{}", (fx(1.5) * fx(-2.25) >> 16) as f64 / 65536.0); }

// === in consts, statics, array lengths, enums and patterns
const KB: usize = 1 << 10; static T: [u64; 3] = [1 << 40, u64::MAX >> 60, !0 << 63]; #[repr(u8)] #[derive(Clone, Copy)] enum F { A = 1 << 0, B = 1 << 1, C = 0x80 >> 2 } const HI: u8 = (F::C as u8) << 1; const fn log2(mut n: u32) -> u32 { let mut l = 0; while { n >>= 1; n != 0 } { l += 1; } l }
fn main() { println!("{} {T:?} {} {}", [0u8; KB >> 8].len(), F::A as u8 | F::B as u8, log2(1000)); println!("{}", match 64u8 { HI => "hi", _ => "no" }); const N: i8 = -1 << 3; println!("{N} {}", i8::MIN >> log2(128)); struct M<const S: u32>; impl<const S: u32> M<S> { const MASK: u64 = (1 << S) - 1; } println!("{:#x} {}", M::<40>::MASK, M::<{ 1 << 3 }>::MASK); }

// === side effects and order
fn s<T: std::fmt::Debug>(t: T) -> T { print!("{t:?} "); t }
fn main() { println!("= {}", s(3u8) << s(2u32)); let mut v = vec![1u32, 2]; v[s(1)] <<= s(4); println!("= {v:?}"); let mut n = 1; n <<= { n += 1; n }; println!("{n}"); let mut k = 200u8; k = k >> 1 << 1 >> 3; println!("{k}"); println!("{}", if s(1) << s(1) == s(2) { "eq" } else { "ne" }); }

// === i64 and u64 shifts in loops with accumulators
fn main() { let mut a = 1u64; let mut sum = 0u64; for i in 0..64 { sum ^= a << i >> (i / 2); a = a << 1 | a >> 63; } println!("{sum} {a}"); let mut x = -1234567890123i64; let mut bits = String::new(); for i in (0..64).rev().step_by(7) { bits.push(if x >> i & 1 == 1 { '1' } else { '0' }); } x >>= 20; println!("{bits} {x} {}", (x as u64) >> 44); let mut f = 0u128; for i in 0..16 { f = f << 8 | i; } println!("{f:x} {}", (f >> 64) as u64); println!("{}", (0..40).map(|i| (1i64 << i) - (1 << i / 2)).sum::<i64>()); }

// === bytes in and out by hand
fn le(b: &[u8]) -> u64 { b.iter().enumerate().map(|(i, b)| (*b as u64) << (8 * i)).sum() } fn be(n: u64, k: u32) -> Vec<u8> { (0..k).rev().map(|i| (n >> (8 * i)) as u8).collect() } fn utf8(c: char) -> Vec<u8> { let n = c as u32; if n < 0x80 { vec![n as u8] } else if n < 0x800 { vec![0xc0 | (n >> 6) as u8, 0x80 | (n & 63) as u8] } else if n < 0x10000 { vec![0xe0 | (n >> 12) as u8, 0x80 | (n >> 6 & 63) as u8, 0x80 | (n & 63) as u8] } else { vec![0xf0 | (n >> 18) as u8, 0x80 | (n >> 12 & 63) as u8, 0x80 | (n >> 6 & 63) as u8, 0x80 | (n & 63) as u8] } }
fn main() { println!("{} {:?}", le(&[1, 2, 3, 4, 5, 6, 7, 0x88]), be(0x0102_0304_0506_0708, 8)); for c in ['a', 'é', '€', '😀'] { assert_eq!(utf8(c), c.to_string().as_bytes()); } println!("{:?}", utf8('😀')); println!("{}", f32::from_bits(0x7f << 23 | 1 << 22)); }

// === generic over Shl and Shr
use std::ops::{BitAnd, Shl, Shr, ShrAssign};
fn bits<T>(t: T, n: u8) -> String where T: Copy + Shr<u8, Output = T> + BitAnd<Output = T> + From<u8> + PartialEq { (0..n).rev().map(|i| if t >> i & T::from(1) == T::from(1) { '1' } else { '0' }).collect() } fn pow2<T: From<bool> + Shl<u32>>(n: u32) -> T::Output { T::from(true) << n } fn ones<T: Copy + ShrAssign<i32> + BitAnd<Output = T> + Into<u64> + From<u8>>(mut t: T) -> u32 { let mut c = 0; while t.into() != 0 { c += ((t & T::from(1)).into() == 1) as u32; t >>= 1; } c } fn by<A, B>(a: A, b: B) -> <A as Shl<B>>::Output where A: Shl<B> { a << b }
fn main() { println!("{} {}", bits(10u8, 6), bits(1u64 << 40 | 1, 42)); println!("{} {} {}", pow2::<u8>(7), pow2::<i64>(62), pow2::<u128>(127)); println!("{} {} {}", ones(0xffu16), ones(u64::MAX), by(3u8, 2i128)); println!("{} {}", Shl::shl(1u8, 3), <i32 as Shr<&u8>>::shr(-9, &1)); }

// === wrapping type and nonzero
use std::num::Wrapping;
fn main() { let w = Wrapping(0x81u8); println!("{} {} {}", w << 1, w >> 7, w << 9); let mut x = Wrapping(-1i32); x <<= 31; x >>= 30; println!("{x}"); println!("{} {}", std::num::NonZeroU32::new(1 << 20).unwrap().trailing_zeros(), (1u64 << 33).leading_zeros()); println!("{} {}", 0x00f0u16.swap_bytes() >> 4, (0b1011u8 << 4).reverse_bits()); println!("{:?}", (1u32 << 5).is_power_of_two()); }

// === amounts from other places: fields, chars, enums, bools
#[derive(Clone, Copy)] enum Sh { Two = 2, Nine = 9 }
fn main() { let b = true; println!("{} {}", (1u16 << (Sh::Nine as u8)) >> Sh::Two as i32, 1 << b as u8); let c = 'd'; println!("{}", 1u128 << (c as u8)); let t = (3u8, 4i64); println!("{} {}", t.1 << t.0, t.0 << t.1); println!("{:?}", (0..5u8).zip([1i8, -1, 100, -100, 64]).map(|(s, n)| n >> s).collect::<Vec<_>>()); println!("{:?}", [1u8, 3, 5].map(|s| 1u8.checked_shl(s as u32 * 2).unwrap_or(0))); }

// === bit boards
fn moves(k: u64) -> u64 { const A: u64 = 0x0101_0101_0101_0101; const H: u64 = A << 7; let (w, e) = ((k & !A) >> 1, (k & !H) << 1); let row = w | e | k; (row | row << 8 | row >> 8) & !k } fn show(b: u64) -> Vec<String> { (0..3).map(|r| format!("{:08b}", (b >> r * 8 & 0xff) as u8)).collect() } fn nq(n: u32, cols: u32, d1: u32, d2: u32) -> u32 { let all = (1 << n) - 1; if cols == all { return 1; } let mut free = all & !(cols | d1 | d2); let mut c = 0; while free != 0 { let b = free & free.wrapping_neg(); free ^= b; c += nq(n, cols | b, (d1 | b) << 1, (d2 | b) >> 1); } c }
fn main() { println!("{:?} {:?} {}", show(moves(1 << 9)), show(moves(1 << 7)), moves(1 << 63).count_ones()); println!("{} {}", nq(6, 0, 0, 0), nq(8, 0, 0, 0)); }

// === division and remainder by powers of two
fn main() { for n in [17i32, -17, i32::MAX, i32::MIN] { print!("{} {} {} {} | ", n >> 3, n / 8, n & 7, n.rem_euclid(8)); } println!(); for n in [17u64, u64::MAX] { assert_eq!(n >> 3, n / 8); assert_eq!(n & 7, n % 8); } println!("{} {}", (5u32 << 4) - (5 << 2), (1u8 << 7) / (1 << 3)); println!("{}", (-17i64 >> 3) == (-17i64).div_euclid(8)); }

// === async and threads shift their own
#[tokio::main(flavor = "current_thread")]
async fn main() { async fn f(n: u32) -> u64 { tokio::task::yield_now().await; 1u64 << n } let mut acc = 0u64; for i in [3, 40, 63] { acc |= f(i).await >> f(1).await.trailing_zeros(); } println!("{acc:#x}"); let mut x = 1u8; x <<= f(2).await as u8; x |= 1 << { tokio::task::yield_now().await; 7 }; println!("{x}"); }

// === debug formats of shifted values
fn main() { println!("{:b} {:#x} {:o} {:e}", 5u8 << 3, 0xffi16 << 4, 1 << 9, (1u32 << 20) as f64); println!("{:>10} {:<+6}| {:^08}", 1 << 6, 3i8 << 2, -1i32 >> 5); println!("{:?} {:?}", (1i64 << 40)..(1 << 41), [1u8 << 1; 2]); println!("{:032b}", (0xf0u32 << 24) >> 3); println!("{:x} {:X}", -1i8 << 4, -256i32 >> 4); }
