// === on every width, signed and unsigned
macro_rules! t { ($($t:ty)*) => { $( let (a, b) = (<$t>::MAX / 3, (5 as $t)); println!("{} {} {} {} {}", a & b, a | b, a ^ b, !a, !b & !a); )* }; }
fn main() { t!(u8 i8 u16 i16 u32 i32 u64 i64 u128 i128); println!("{} {} {}", -1i32 & 0xff, -6i8 | 1, i64::MIN ^ -1); println!("{} {} {}", 0xffff_ffffu32 & 0x8000_0000, !0u32, 0xffff_ffffu32 ^ 1); }

// === on bool they are strict, with references and assignments
fn say(b: bool, s: &str) -> bool { print!("{s} "); b }
fn main() { println!("{}", say(false, "a") & say(true, "b")); println!("{}", say(true, "c") | say(false, "d")); println!("{}", say(false, "e") && say(true, "f")); println!("{} {} {}", true ^ true, &true & false, &false | &true); let mut x = true; x &= say(false, "g"); x |= &true; x ^= true; println!("{x} {}", !x & !false); let v = [true, false, true]; println!("{} {} {}", v.iter().fold(false, |a, b| a ^ b), v.iter().copied().reduce(|a, b| a & b).unwrap(), 1 < 2 & 3); }

// === precedence among them and with others
fn main() { println!("{} {} {}", 1 | 2 & 3 ^ 4, (1 | 2) & 3 ^ 4, 6 & 3 == 2 as i32 & 3); println!("{} {}", 1 + 2 & 3 << 1 | 8, !1 & 7 == 6); println!("{} {}", 5 & 6 == 4, (5 & 6) == 4 || false & true); println!("{} {}", -1 & !-2, 2 * 3 | 1 ^ 10 / 4 % 3); let (a, b) = (true, false); println!("{} {}", a | b == !b & a, a as u8 | b as u8 ^ 1); }

// === traits on own types, by value and reference, with other right sides
use std::ops::*;
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)] struct Set(u32);
impl BitAnd for Set { type Output = Set; fn bitand(self, o: Set) -> Set { Set(self.0 & o.0) } } impl BitOr<u32> for Set { type Output = Set; fn bitor(self, i: u32) -> Set { Set(self.0 | 1 << i) } } impl BitXor<&Set> for &Set { type Output = u32; fn bitxor(self, o: &Set) -> u32 { (self.0 ^ o.0).count_ones() } } impl Not for Set { type Output = Self; fn not(self) -> Self { Set(!self.0 & 0xff) } } impl BitOrAssign<u32> for Set { fn bitor_assign(&mut self, i: u32) { *self = *self | i; } } impl BitAndAssign for Set { fn bitand_assign(&mut self, o: Set) { self.0 &= o.0 } } impl BitXorAssign<Set> for Set { fn bitxor_assign(&mut self, o: Self) { self.0 ^= o.0; } }
fn main() { let mut s = Set::default() | 1 | 3 | 5; s |= 7; println!("{s:?} {:?} {:?} {}", !s, s & !Set(2), &s ^ &Set(0)); s &= Set(0xf0); s ^= Set(0x1); println!("{s:?} {}", (s | 2) == Set(0xa5)); }

// === flags as constants and in patterns
const R: u8 = 1; const W: u8 = 1 << 1; const X: u8 = 1 << 2; const RW: u8 = R | W; const ALL: u8 = RW | X; const NONE: u8 = ALL & !ALL; static T: [u8; 3] = [R ^ W, !X & ALL, ALL ^ 0xff];
fn name(f: u8) -> &'static str { match f & ALL { NONE => "none", R | W => "one of rw", RW => "rw", ALL => "all", n if n & X != 0 => "x", _ => "?" } }
fn main() { for f in [0, 1, 2, 3, 4, 5, 7, 0xf8] { print!("{} ", name(f)); } println!("{T:?}"); #[repr(u8)] #[derive(Clone, Copy)] enum F { A = R | X, B = !R } println!("{} {}", F::A as u8, F::B as u8 & 0x0f); }

// === bit tricks on several widths
fn pow2(n: u32) -> bool { n != 0 && n & (n - 1) == 0 } fn lowest(n: i64) -> i64 { n & -n } fn gray(n: u16) -> u16 { n ^ (n >> 1) } fn swap(mut a: u8, mut b: u8) -> (u8, u8) { a ^= b; b ^= a; a ^= b; (a, b) } fn parity(n: u64) -> u64 { let mut p = n; for s in [32, 16, 8, 4, 2, 1] { p ^= p >> s; } p & 1 } fn spread(x: u8) -> u32 { let mut x = x as u32; x = (x | x << 8) & 0x00ff00ff; x = (x | x << 4) & 0x0f0f0f0f; x = (x | x << 2) & 0x33333333; (x | x << 1) & 0x55555555 }
fn main() { println!("{:?} {} {:?}", [0, 1, 6, 8, 1 << 31].map(pow2), lowest(-48), (0..6).map(gray).collect::<Vec<_>>()); println!("{:?} {} {} {:#x}", swap(3, 200), parity(0b1011), parity(u64::MAX - 1), spread(0xb7)); println!("{} {}", (-7i32 ^ 7) < 0, (i32::MIN & i32::MAX | 1)); }

// === hashing and random numbers on 32 and 64 bits
fn fnv(s: &[u8]) -> u32 { s.iter().fold(0x811c9dc5, |h, b| (h ^ *b as u32).wrapping_mul(0x01000193)) } fn xorshift(mut x: u64) -> u64 { x ^= x << 13; x ^= x >> 7; x ^= x << 17; x } fn crc(data: &[u8]) -> u32 { let mut c = !0u32; for b in data { c ^= *b as u32; for _ in 0..8 { c = if c & 1 != 0 { c >> 1 ^ 0xedb88320 } else { c >> 1 }; } } !c } fn mix(mut h: u128) -> u128 { h ^= h >> 65; h = h.wrapping_mul(0x9e3779b97f4a7c15f39cc0605cedc835); h & !0xff }
fn main() { println!("{:#x} {:#x} {} {:x}", fnv(b"hello"), crc(b"123456789"), xorshift(88172645463325252), mix(1 << 100 | 7)); }

// === collections: sets support them by reference
use std::collections::{BTreeSet, HashSet};
fn main() { let a: BTreeSet<i32> = (1..6).collect(); let b: BTreeSet<i32> = (4..9).collect(); println!("{:?} {:?} {:?} {:?}", &a & &b, &a | &b, &a ^ &b, &a - &b); let h: HashSet<char> = "abc".chars().collect(); let mut v: Vec<_> = (&h & &"bcd".chars().collect()).into_iter().collect(); v.sort(); println!("{v:?} {}", (&h | &h) == h); let f: BTreeSet<_> = [&a, &b].into_iter().fold(BTreeSet::new(), |s, x| &s | x); println!("{}", f.len()); }

// === compound assignment through places, indices and overloads
struct M { f: u16, v: Vec<u8>, c: std::cell::Cell<u8> } impl std::ops::BitOrAssign<char> for M { fn bitor_assign(&mut self, c: char) { self.v.push(c as u8); } }
fn main() { let mut m = M { f: 0xf0f0, v: vec![1, 2, 3], c: std::cell::Cell::new(5) }; m.f &= 0x0ff0; m.f |= 1; m.v[1] ^= 0xff; m.v[0] |= m.v[2]; for b in m.v.iter_mut() { *b &= 0x7f; } m.c.set(m.c.get() ^ 4); m |= 'z'; println!("{:#x} {:?} {}", m.f, m.v, m.c.get()); let (mut a, mut b) = (6u8, &mut 3u8); *b ^= a; a &= *b; b = &mut a; *b |= 8; println!("{a}"); let mut t = (1u64 << 40, [!0i8; 2]); t.0 |= 1; t.1[0] &= 0x55; println!("{t:?}"); }

// === generic code over the operator traits
use std::ops::{BitAnd, BitOr, BitXor, Not, BitXorAssign};
fn majority<T: Copy + BitAnd<Output = T> + BitOr<Output = T>>(a: T, b: T, c: T) -> T { a & b | b & c | a & c } fn nand<T>(a: T, b: T) -> <<T as BitAnd>::Output as Not>::Output where T: BitAnd, T::Output: Not { !(a & b) } fn xor_all<T: Default + BitXorAssign + Copy>(v: &[T]) -> T { let mut x = T::default(); for t in v { x ^= *t; } x } fn by_ref<'a, T>(a: &'a T, b: &'a T) -> <&'a T as BitXor>::Output where &'a T: BitXor<&'a T> { a ^ b }
fn main() { println!("{} {} {}", majority(1u8, 3, 6), majority(true, false, true), majority(-1i64, 5, 9)); println!("{} {} {} {} {}", nand(6i32, 3), nand(true, true), xor_all(&[1u128 << 90, 1, 1 << 90]), xor_all::<bool>(&[]), by_ref(&7, &2)); println!("{:?}", [1, 2, 4].into_iter().fold(0, BitOr::bitor)); }

// === conversions and masks across casts
fn main() { let n = -2i8; println!("{} {} {} {}", n as u8 & 0x0f, n as u32 | 1, (n as u8 as i32) ^ -1, !(n as u64)); println!("{} {}", 300i32 as u8 | 1, (1.9f32 as u8 | 2) as char as u32); println!("{:?} {:?}", (0xdead_beefu32 & 0xffff).to_be_bytes(), [u16::from_le_bytes([1, 2]) ^ 0x100, 'a' as u16 & !0x20]); println!("{} {}", usize::MAX & 0xff, isize::MIN | isize::MAX); println!("{:#010b} {:o} {:X}", 5u8 & 13, 0o17 | 0o20, 0xabu8 ^ 0xff); }

// === u64, i64 and u128 beyond 53 bits
fn main() { let a = 0xffff_ffff_ffff_fff0u64; let b = 0x0123_4567_89ab_cdefu64; println!("{} {} {} {}", a & b, a | b, a ^ b, !b); let c = -81985529216486896i64; println!("{} {} {} {}", c & 0xff, c | 1, c ^ i64::MAX, !c); let d = u128::MAX ^ (1 << 64); println!("{d:x} {:x} {:x}", d & !(0xff << 60), !d); let mut x = 1u64; let mut lfsr = 0; loop { x = x >> 1 ^ (x & 1).wrapping_neg() & 0xd800_0000_0000_0000; lfsr += 1; if lfsr == 1000 { break; } } println!("{x:#x}"); }

// === Wrapping, NonZero and Saturating support them
use std::num::{NonZeroU8, Wrapping};
fn main() { let w = Wrapping(0xf0u8) | Wrapping(1); println!("{} {} {}", w, !w, w ^ Wrapping(0xff)); let mut x = Wrapping(5i32); x &= Wrapping(4); x |= 3; println!("{x}"); let n = NonZeroU8::new(4).unwrap(); println!("{} {}", n | 1, n | n); println!("{:?}", std::net::Ipv4Addr::new(192, 168, 1, 7).octets().map(|o| o & 0xf0)); }

// === in const fn, array lengths, statics and const generics
const fn rev(b: u8) -> u8 { let mut r = 0; let mut i = 0; while i < 8 { r |= (b >> i & 1) << (7 - i); i += 1; } r } const TAB: [u8; 4] = [rev(1), rev(2), rev(0xf0), !rev(0)]; const MASK: u64 = !(!0 << 12); struct B<const M: u32>; impl<const M: u32> B<M> { const INV: u32 = !M; fn hit(n: u32) -> bool { n & M == M } } static FLAGS: i8 = !0x7f | 1;
fn main() { println!("{TAB:?} {MASK:#x} {FLAGS} {}", [0; 5 & 6 | 1].len()); println!("{:#x} {} {}", B::<0xff>::INV, B::<{ 1 | 4 }>::hit(7), B::<{ 2 ^ 8 }>::hit(2)); }

// === side effects order: left operand, right operand, then the operation
use std::cell::RefCell; thread_local!(static LOG: RefCell<String> = RefCell::new(String::new())); fn s(n: u8) -> L { LOG.with(|l| l.borrow_mut().push((b'a' + n) as char)); L(n) } struct L(u8); impl std::ops::BitOr for L { type Output = L; fn bitor(self, o: L) -> L { LOG.with(|l| l.borrow_mut().push('|')); L(self.0 | o.0) } } impl std::ops::BitAnd for L { type Output = L; fn bitand(self, o: L) -> L { LOG.with(|l| l.borrow_mut().push('&')); L(self.0 & o.0) } } impl std::ops::BitXorAssign for L { fn bitxor_assign(&mut self, o: L) { LOG.with(|l| l.borrow_mut().push('^')); self.0 ^= o.0; } } impl Drop for L { fn drop(&mut self) { LOG.with(|l| l.borrow_mut().push('~')); } }
fn main() { let r = s(1) | s(2) & s(4) | s(8); print!("{} ", r.0); let mut a = [s(0), s(3)]; a[{ s(5); 1 }] ^= s(1); println!("{} {}", a[1].0, LOG.with(|l| l.take())); }

// === display of masks with format flags
fn main() { let m = 0b1010_0101u8; println!("{:08b} {:#06x} {:#o} {:b}", m & 0x0f, m | 0x100u16 as u8, m ^ 0xff, -1i8 & m as i8); println!("{:032b}", !0x0f0f_0f0fu32); println!("{:x} {:X} {:b}", i16::MIN | 5, !0u128 ^ 0xf, 0u8 & 1); println!("{}", (0..8).rev().map(|i| if m & 1 << i != 0 { '#' } else { '.' }).collect::<String>()); let w = 12; println!("{:>w$b}|{:<#w$x}|{:^+w$}", m & !1, m | 2, m ^ m); }

// === ufcs, closures and folds with the operator functions
use std::ops::{BitAnd, BitOr, BitXor, Not};
fn main() { println!("{} {} {}", u8::bitand(6, 3), BitXor::bitxor(5u32, &1), <bool as Not>::not(true)); let ops: [(&str, fn(i32, i32) -> i32); 3] = [("&", BitAnd::bitand), ("|", |a, b| a | b), ("^", i32::bitxor)]; println!("{:?}", ops.map(|(n, f)| format!("{n}{}", f(12, 10)))); println!("{} {} {:?}", [1u8, 2, 7].iter().fold(0xff, |a, b| a & b), (0..5).map(|i| 1 << i).fold(0, i32::bitor), [true, false].map(Not::not)); println!("{}", 6i32.bitand(3).bitor(8).not()); }

// === bit sets over words, iterated and compared
#[derive(Clone, PartialEq, Eq, Debug, Default)] struct Bits { w: Vec<u32> } impl Bits { fn set(&mut self, i: usize, on: bool) { let (k, b) = (i / 32, i & 31); if k >= self.w.len() { self.w.resize(k + 1, 0); } if on { self.w[k] |= 1 << b } else { self.w[k] &= !(1 << b) } } fn get(&self, i: usize) -> bool { self.w.get(i >> 5).is_some_and(|w| w >> (i & 31) & 1 == 1) } fn iter(&self) -> impl Iterator<Item = usize> + '_ { self.w.iter().enumerate().flat_map(|(k, w)| { let mut w = *w; std::iter::from_fn(move || { if w == 0 { return None; } let b = w.trailing_zeros() as usize; w &= w - 1; Some(k * 32 + b) }) }) } } impl std::ops::BitAnd for &Bits { type Output = Bits; fn bitand(self, o: &Bits) -> Bits { Bits { w: self.w.iter().zip(&o.w).map(|(a, b)| a & b).collect() } } }
fn main() { let (mut a, mut b) = (Bits::default(), Bits::default()); for i in [1, 31, 32, 40, 95] { a.set(i, true); } for i in (31..96).step_by(9) { b.set(i, true); } a.set(1, false); println!("{:?} {:?} {} {}", a.iter().collect::<Vec<_>>(), (&a & &b).iter().collect::<Vec<_>>(), a.get(31), a.get(500)); println!("{}", (&a & &a) == a); }

// === mixed with comparison chains and casts in conditions
fn class(n: i32) -> &'static str { if n & 1 == 0 && n & 2 != 0 { "2 mod 4" } else if n as u8 & 0x80 != 0 | 0 { "high" } else if !n & 3 == 0 { "3 mod 4" } else { "rest" } }
fn main() { println!("{:?}", [2, 130, 129, 7, 4].map(class)); let flags = [1u8, 4, 6]; println!("{} {}", flags.iter().any(|f| f & 2 > 0), flags.iter().all(|&f| f & 8 ^ 8 == 8)); let mut n = 0b1011; let mut c = 0; while n & n != 0 { c += n & 1; n >>= 1; } println!("{c}"); println!("{}", matches!(0x1f & 0x11, 0x10..=0x11) & (3 | 4 == 7)); }

// === 128 bit masks as uuid, ip and rgb packing
fn pack(r: u8, g: u8, b: u8, a: u8) -> u32 { (r as u32) << 24 | (g as u32) << 16 | (b as u32) << 8 | a as u32 } fn unpack(n: u32) -> [u8; 4] { [(n >> 24) as u8, (n >> 16 & 0xff) as u8, (n >> 8) as u8 & 0xff, n as u8] } fn uuid(hi: u64, lo: u64) -> String { let n = (hi as u128) << 64 | lo as u128; let n = n & !(0xf << 76) | 4 << 76; let n = n & !(0b11 << 62) | 0b10 << 62; let h = format!("{n:032x}"); format!("{}-{}-{}", &h[..8], &h[12..16], &h[16..20]) }
fn main() { let p = pack(255, 1, 128, 7); println!("{p:#x} {:?} {}", unpack(p), unpack(!p).map(|b| b ^ 0xff) == unpack(p)); println!("{}", uuid(0xfedc_ba98_7654_3210, u64::MAX)); let ip = u32::from(std::net::Ipv4Addr::new(10, 1, 2, 3)); println!("{}", std::net::Ipv4Addr::from(ip & !0 << 8 | 255)); }
