// Programs about `u8`.

// === bytes, wrap-around, checked, bits, ascii, parsing, formats
fn main() { let b = b'a'; println!("{} {} {} {}", b + 1, (b + 2) as char, b.to_ascii_uppercase() as char, b as i8); println!("{:?} {:?} {} {:?}", 255u8.checked_add(1), 250u8.saturating_add(10), 250u8.wrapping_add(10), 250u8.overflowing_add(10)); println!("{:08b} {:#x} {:o} {:>4} {:02X}", 5u8, 255u8, 8u8, 7u8, b'\n'); println!("{} {} {} {}", 0b1010u8.count_ones(), 1u8.rotate_right(1), 6u8.trailing_zeros(), 0x12u8.swap_bytes()); println!("{:?} {:?} {:?}", "256".parse::<u8>().map_err(|e| e.to_string()), u8::from_str_radix("ff", 16), "+1".parse::<u8>()); println!("{} {} {}", b'9'.is_ascii_digit(), b'\\', b'\x41'); println!("{:?} {:?}", u8::try_from(300i32).is_err(), u8::try_from('é').map(|b| b as u32)); println!("{} {} {}", u8::MAX.abs_diff(3), 200u8.midpoint(100), 7u8.pow(2)); println!("{:?} {}", b"ab\0".iter().map(|x| x ^ 0x20).collect::<Vec<u8>>(), b"hello".iter().map(|&x| x as u32).sum::<u32>()); println!("{:?} {}", (250..=255u8).collect::<Vec<_>>(), (b'a'..=b'e').rev().map(char::from).collect::<String>()); for v in [std::panic::catch_unwind(|| [255u8, 1].iter().sum::<u8>()), std::panic::catch_unwind(|| { let z = "".len() as u8; z - 1 })] { println!("{:?}", v.map_err(|e| e.downcast_ref::<&str>().map(|s| s.to_string()).or_else(|| e.downcast_ref::<String>().cloned()).unwrap())); } match b { b'a'..=b'z' => println!("lower"), 0..=31 | 127 => println!("ctl"), _ => println!("?") } let mut h = 0u8; for x in b"sum" { h = h.rotate_left(3) ^ x; h = h.wrapping_mul(31); } println!("{h} {}", !h); println!("{:?} {}", 1u8.to_be_bytes(), u32::from_le_bytes([1, 2, 3, 4])); println!("{}", b.escape_ascii()); println!("{:?} {:?}", 100u8.checked_shl(9), 1u8.checked_shl(7)); println!("{} {}", 3u8.is_power_of_two(), 3u8.next_power_of_two()); println!("{:?}", [3u8, 1].iter().max().map(|&x| x as usize)); println!("{} {}", 10u8.ilog2(), 17u8.isqrt()); }
// === arithmetic that wraps, saturates, panics, and says so
fn main() {
    println!("{:?} {:?} {:?}", 200u8.overflowing_add(100), 5u8.overflowing_sub(6), 16u8.overflowing_mul(17));
    println!("{} {} {} {}", 200u8.saturating_add(100), 5u8.saturating_sub(6), 20u8.saturating_mul(20), 3u8.saturating_pow(9));
    println!("{:?} {:?} {:?} {:?}", 255u8.checked_add(1), 0u8.checked_sub(1), 1u8.checked_shl(8), 7u8.checked_rem(0));
    println!("{} {} {} {}", 255u8.wrapping_add(2), 0u8.wrapping_sub(1), 1u8.wrapping_shl(9), 2u8.wrapping_neg());
    println!("{} {} {:?}", 250u8.wrapping_add_signed(-5), 3u8.saturating_add_signed(-5), 3u8.checked_add_signed(-5));
    for f in [|x: u8| x + 1, |x| x * 2, |x| 10 - x, |x| 1u8 << (x - 247)] { println!("{:?}", std::panic::catch_unwind(move || f(255)).is_err()); }
    println!("{} {} {}", 7u8.abs_diff(250), 10u8.div_ceil(3), 13u8.next_multiple_of(5));
}
// === bits: counts, rotations, reverse, shifts, masks, powers
fn main() {
    let b = 0b0101_1000u8;
    println!("{} {} {} {} {} {}", b.count_ones(), b.count_zeros(), b.leading_zeros(), b.trailing_zeros(), (!b).leading_ones(), b.trailing_ones());
    println!("{:08b} {:08b} {:08b} {:08b}", b.rotate_left(3), b.rotate_right(3), b.reverse_bits(), b.swap_bytes());
    println!("{:#010b} {:b} {:b} {:b}", b & 0xf0, b | 1, b ^ 0xff, !b);
    println!("{} {} {}", b >> 3, (b << 1) as i8, b >> 7 & 1);
    println!("{} {} {:?} {:?}", 17u8.next_power_of_two(), 64u8.is_power_of_two(), 200u8.checked_next_power_of_two(), 0u8.checked_ilog2());
    println!("{} {} {} {}", 200u8.ilog2(), 200u8.ilog10(), 2u8.pow(7), 200u8.isqrt());
    let mut x = 1u8;
    for _ in 0..10 { x = x.wrapping_mul(5) ^ x.rotate_left(1); print!("{x} "); }
    println!();
}
// === as ascii: classes, case, escape, digits, words of a byte string
fn main() {
    for b in *b"aZ5 _\x7f\x00\xe9~" { print!("{}{}{}{}{} ", b.is_ascii_alphabetic() as u8, b.is_ascii_digit() as u8, b.is_ascii_punctuation() as u8, b.is_ascii_whitespace() as u8, b.is_ascii_graphic() as u8); }
    println!();
    println!("{} {} {}", b'\n'.escape_ascii(), b'"'.escape_ascii(), b'\xff'.escape_ascii());
    println!("{} {} {}", b'a'.to_ascii_uppercase() as char, b'[' .to_ascii_lowercase() as char, b'Q'.eq_ignore_ascii_case(&b'q'));
    let mut s = *b"hello World";
    s.make_ascii_uppercase();
    s[0] |= 0x20;
    println!("{} {:?}", std::str::from_utf8(&s).unwrap(), s.iter().filter(|b| b.is_ascii_lowercase()).count());
    println!("{}", b"12a\t\x80".escape_ascii());
    println!("{:?}", b"k=v;x=y".split(|&b| b == b';').map(|p| p.iter().map(|&b| b as char).collect::<String>()).collect::<Vec<_>>());
    println!("{:?} {:?}", (b'7' as char).to_digit(10), char::from(b'f').to_digit(16));
}
// === parsed and shown in every radix; errors of parsing; try_from both ways
fn main() {
    for s in ["0", "255", "256", "-1", "", "+7", " 1", "0x1f", "1_0"] { match s.parse::<u8>() { Ok(n) => print!("{n} "), Err(e) => print!("[{e}] ") } }
    println!();
    println!("{:?} {:?} {:?}", u8::from_str_radix("ff", 16), u8::from_str_radix("100000000", 2), u8::from_str_radix("Zz", 36));
    println!("{:?} {:?} {:?}", u8::try_from(300i32), u8::try_from('é'), u8::try_from('日').is_err());
    println!("{:?} {:?} {}", i8::try_from(128u8).map_err(|e| e.to_string()), u8::try_from(-0i64), u32::from(7u8) + u32::from(true));
    println!("{:5}|{:<5}|{:^5}|{:+}|{:05}|{:x}|{:#X}|{:o}|{:e}", 7u8, 7u8, 7u8, 7u8, 7u8, 200u8, 200u8, 200u8, 200u8);
    println!("{:?} {:?} {:02x?}", u8::MAX, [1u8, 2], [10u8, 255]);
}
// === in patterns: ranges, or, bytes, constants, tuples of bytes, slices
const ESC: u8 = b'\\';
fn kind(b: u8) -> &'static str { match b { b'0'..=b'9' => "digit", b'a'..=b'f' | b'A'..=b'F' => "hex", ESC => "esc", 0 => "nul", 1..=31 | 127 => "ctl", 128.. => "high", _ => "other" } }
fn unescape(v: &[u8]) -> Vec<u8> { match v { [] => vec![], [ESC, b'n', rest @ ..] => [&b"\n"[..], &unescape(rest)].concat(), [ESC, b'x', h, l, rest @ ..] => { let d = |c: &u8| (*c as char).to_digit(16).unwrap() as u8; let mut o = vec![d(h) << 4 | d(l)]; o.extend(unescape(rest)); o } [b, rest @ ..] => std::iter::once(*b).chain(unescape(rest)).collect() } }
fn main() {
    println!("{:?}", b"5eG\\\x00\x1b\xff".map(kind));
    println!("{:?}", unescape(br"a\n\x41b"));
    let (hi, lo) = match (0xabu8 >> 4, 0xab & 0xfu8) { (h @ 10..=15, l) if l > h => (h, l), p => p };
    println!("{hi} {lo}");
    let bom = |v: &[u8]| matches!(v, [0xef, 0xbb, 0xbf, ..]);
    println!("{} {}", bom("\u{feff}x".as_bytes()), bom(b"x"));
}
// === slices of bytes: sorting, searching, chunks, comparing, hashing by hand, copying
fn fnv(v: &[u8]) -> u32 { v.iter().fold(0x811c9dc5, |h, &b| (h ^ b as u32).wrapping_mul(0x01000193)) }
fn main() {
    let mut v = "the quick brown fox".bytes().collect::<Vec<u8>>();
    println!("{:08x} {}", fnv(&v), v.iter().map(|&b| u32::from(b)).sum::<u32>());
    v.sort_unstable();
    v.dedup();
    println!("{:?} {:?}", std::str::from_utf8(&v), v.binary_search(&b'q'));
    println!("{:?}", [3u8, 1, 2].iter().max().zip(b"xyz".iter().min()));
    let mut buf = [0u8; 8];
    buf[2..5].copy_from_slice(b"abc");
    buf.copy_within(2..4, 6);
    buf[..2].fill(b'-');
    println!("{:?} {}", buf, buf.escape_ascii());
    println!("{:?}", b"abcdefg".chunks(3).map(|c| c.iter().fold(0u32, |a, &b| a << 8 | b as u32)).collect::<Vec<_>>());
    println!("{} {} {:?}", b"abc" < b"abd", b"ab"[..] < b"abc"[..], b"b".cmp(b"a"));
    println!("{:?} {:?}", b"hello".iter().position(|&b| b == b'l'), b"hello".windows(2).filter(|w| w[0] == w[1]).count());
}
// === to and from bytes of wider numbers and text
fn main() {
    println!("{:?} {:?} {:?}", 0x1234u16.to_be_bytes(), (-2i32).to_le_bytes(), 1.5f32.to_be_bytes());
    println!("{} {} {}", u32::from_le_bytes([1, 2, 3, 4]), i16::from_be_bytes([0xff, 0xfe]), f64::from_be_bytes([0x40, 9, 0x21, 0xfb, 0x54, 0x44, 0x2d, 0x18]));
    let (int, rest) = b"\x00\x00\x01\x00tail".split_at(4);
    println!("{} {:?}", u32::from_be_bytes(int.try_into().unwrap()), std::str::from_utf8(rest));
    println!("{:?} {:?}", "é日".as_bytes(), String::from_utf8(vec![0xe2, 0x82, 0xac]));
    println!("{:?}", String::from_utf8(vec![b'a', 0xff]).map_err(|e| (e.utf8_error().valid_up_to(), e.into_bytes())));
    println!("{} {}", String::from_utf8_lossy(b"x\xf0y"), std::str::from_utf8(b"\xc3").unwrap_err());
    let a: [u8; 3] = "abc".as_bytes().try_into().unwrap();
    let b: Box<[u8]> = a.into();
    println!("{:?} {:?} {:?}", u8::from_ne_bytes([9]), 7u8.to_be_bytes(), b);
}
// === in const items, statics, array lengths, associated consts, const fns and generics
const fn gcd(a: u8, b: u8) -> u8 { if b == 0 { a } else { gcd(b, a % b) } }
const TABLE: [u8; 16] = { let mut t = [0; 16]; let mut i = 0; while i < 16 { t[i] = (i as u8).wrapping_mul(31) ^ 0x5a; i += 1; } t };
const N: usize = b'c' as usize - b'a' as usize;
static HEX: &[u8; 16] = b"0123456789abcdef";
struct Mask<const M: u8>;
impl<const M: u8> Mask<M> { const BITS: u32 = M.count_ones(); fn hit(b: u8) -> bool { b & M == M } }
fn hex(v: &[u8]) -> String { v.iter().flat_map(|b| [HEX[(b >> 4) as usize], HEX[(b & 15) as usize]]).map(char::from).collect() }
fn main() {
    println!("{} {:?} {}", gcd(84, 36), &TABLE[..5], [0u8; N].len());
    println!("{} {} {}", hex(b"\x00\xffk"), Mask::<0b101>::BITS, Mask::<6>::hit(7));
    const SUM: u8 = TABLE[1] / 2 + TABLE[2] % 7;
    println!("{SUM} {}", u8::MAX - u8::MIN + u8::BITS as u8 - 8);
}
// === indices and counters: loops to the end, ranges that include the last, rev, step_by
fn main() {
    println!("{} {}", (0..=255u8).count(), (0..=255u8).map(u32::from).sum::<u32>());
    println!("{:?} {:?}", (250..=255u8).rev().collect::<Vec<_>>(), (0u8..).step_by(100).take(3).collect::<Vec<_>>());
    let mut n = 0u8;
    let turns = loop { n = n.wrapping_add(7); if n == 0 { break 0; } if n < 7 { break n; } };
    println!("{turns} {:?} {}", (10..5u8).next(), (3..9u8).contains(&9));
    let mut count = [0u8; 26];
    for b in b"hello" { count[(b - b'a') as usize] += 1; }
    println!("{:?}", count.iter().zip(b'a'..).filter(|(c, _)| **c > 0).map(|(c, l)| (l as char, *c)).collect::<Vec<_>>());
    println!("{:?} {:?}", (b'a'..=b'e').max(), (1..=5u8).product::<u8>());
    println!("{:?}", std::panic::catch_unwind(|| (1..=6u8).product::<u8>()).is_err());
    let v: Vec<u16> = (0..3u8).map(|i| 10u16.pow(i.into())).collect();
    println!("{v:?}");
}
// === atomics, cells, wrapping, non-zero and saturating wrappers of bytes
use std::{cell::Cell, num::{NonZeroU8, Saturating, Wrapping}, sync::atomic::{AtomicU8, Ordering::*}};
static HITS: AtomicU8 = AtomicU8::new(250);
fn main() {
    for _ in 0..4 { HITS.fetch_add(2, SeqCst); }
    println!("{} {} {:?}", HITS.load(Relaxed), HITS.swap(9, AcqRel), HITS.compare_exchange(1, 2, SeqCst, SeqCst));
    println!("{} {}", HITS.fetch_xor(0xff, SeqCst), HITS.load(SeqCst));
    let mut w = Wrapping(250u8);
    w += 10;
    w = w * Wrapping(100) - Wrapping(1);
    println!("{w} {:?} {}", !w, (w << 3).0);
    println!("{} {:?}", Saturating(200u8) + Saturating(100), Saturating(3u8) - Saturating(9));
    let z = NonZeroU8::new(12).unwrap();
    println!("{z} {:?} {:?} {}", NonZeroU8::new(0), z.checked_add(250), z.get() / 5);
    let c = Cell::new(1u8);
    c.set(c.get() << 7);
    println!("{} {:?}", c.replace(3), c);
}
// === run-length, base64, xor cipher, checksum
const B64: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
fn enc(v: &[u8]) -> String { let mut s = String::new(); for c in v.chunks(3) { let n = (c[0] as u32) << 16 | (*c.get(1).unwrap_or(&0) as u32) << 8 | c.get(2).copied().unwrap_or_default() as u32; for i in 0..4 { s.push(if i <= c.len() { B64[(n >> (18 - 6 * i) & 63) as usize] as char } else { '=' }); } } s }
fn dec(s: &str) -> Option<Vec<u8>> { let mut out = vec![]; let (mut acc, mut bits) = (0u32, 0u8); for b in s.bytes().filter(|b| *b != b'=') { acc = acc << 6 | B64.iter().position(|x| *x == b)? as u32; bits += 6; if bits >= 8 { bits -= 8; out.push((acc >> bits) as u8); acc &= (1 << bits) - 1; } } Some(out) }
fn rle(v: &[u8]) -> Vec<(u8, u8)> { let mut o: Vec<(u8, u8)> = vec![]; for &b in v { match o.last_mut() { Some((x, n)) if *x == b && *n < 3 => *n += 1, _ => o.push((b, 1)) } } o }
fn main() {
    for s in ["", "f", "fo", "foo", "foob\u{e9}"] { let e = enc(s.as_bytes()); println!("{e} {:?}", dec(&e).map(|v| String::from_utf8(v).unwrap())); }
    println!("{:?} {:?}", rle(b"aaaabb"), dec("!"));
    let key = b"k3y";
    let c: Vec<u8> = b"secret".iter().zip(key.iter().cycle()).map(|(a, b)| a ^ b).collect();
    println!("{c:?} {}", c.iter().enumerate().map(|(i, b)| (b ^ key[i % 3]) as char).collect::<String>());
    println!("{:#04x}", c.iter().fold(0u8, |a, b| a.wrapping_add(*b)).wrapping_neg());
}
// === read and written: cursors, Read, Write, BufRead over bytes
use std::io::{BufRead, Cursor, Read, Write};
fn main() {
    let mut r: &[u8] = b"\x03abc\x02xyrest\nline";
    let mut out = vec![];
    for _ in 0..2 { let mut n = [0u8]; r.read_exact(&mut n).unwrap(); let mut b = vec![0; n[0] as usize]; r.read_exact(&mut b).unwrap(); out.push(b); }
    println!("{out:?} {:?}", r.lines().map(|l| l.unwrap()).collect::<Vec<_>>());
    let mut w = Vec::new();
    w.write_all(&[1, 2]).unwrap();
    write!(&mut w, "{:03}", 7u8).unwrap();
    println!("{w:?}");
    let mut c = Cursor::new([9u8; 4]);
    c.write_all(b"ab").unwrap();
    println!("{:?} {}", c.get_ref(), c.position());
    println!("{:?}", b"xyz".bytes().map(|b| b.unwrap()).chain([0]).collect::<Vec<u8>>());
    let mut small = [0u8; 2];
    println!("{:?} {:?}", (&mut small[..]).write(b"long").unwrap(), small);
}
// === comparing, ordering, min and max, clamp, sorting by derived keys, references
fn main() {
    let v = [7u8, 200, 0, 7, 99];
    println!("{:?} {:?} {}", v.iter().max(), v.iter().min_by_key(|b| b.abs_diff(100)), 7u8.clamp(10, 20));
    println!("{:?} {} {}", 1u8.cmp(&2), 3u8.max(2).min(9), &&5u8 < &&6u8);
    let mut s = v.to_vec();
    s.sort_by(|a, b| b.cmp(a));
    println!("{s:?} {}", s.is_sorted_by(|a, b| a >= b));
    println!("{:?}", v.iter().copied().reduce(|a, b| a ^ b));
    println!("{:?} {:?}", v.iter().partition::<Vec<u8>, _>(|b| **b > 50), v.iter().rposition(|&b| b == 7));
    println!("{} {}", v.contains(&99), v.iter().any(|&b| b == 1));
    println!("{:?}", v.iter().zip(v.iter().skip(1)).map(|(a, b)| *a as i16 - *b as i16).collect::<Vec<_>>());
    println!("{:?}", std::cmp::Reverse(3u8) < std::cmp::Reverse(2));
}
// === operators by reference and by assignment, on fields, elements and through functions
use std::ops::*;
#[derive(Debug)] struct Rgb { r: u8, g: u8, b: u8 }
fn op<T: Add<Output = T> + Mul<Output = T> + Copy>(a: T, b: T) -> T { a * b + a }
fn sum<'a>(i: impl Iterator<Item = &'a u8>) -> u8 { i.fold(0, |a, b| a + b) }
fn main() {
    let (a, b) = (12u8, 5u8);
    println!("{} {} {} {} {}", &a + &b, a - &b, &a * b, &a / &b, &a % &b);
    println!("{} {} {} {} {}", &a & &b, a | &b, &a ^ b, &a << 2u32, a >> &1i64);
    let mut c = Rgb { r: 250, g: 10, b: 1 };
    c.r -= 50;
    c.g <<= 3;
    c.b |= c.g >> 4;
    c.r ^= 0xf;
    c.g %= 7;
    println!("{c:?} {} {}", op(a, b), sum([1, 2, 3].iter()));
    let mut v = [1u8, 2, 3];
    for x in &mut v { *x *= *x; *x += &1; }
    v[0] &= v[1];
    println!("{v:?} {}", v.iter().sum::<u8>() + v.iter().product::<u8>());
}
// === generic over bytes: AsRef, Borrow, Into, From, impl Trait for u8
trait Code { fn code(self) -> String; }
impl Code for u8 { fn code(self) -> String { format!("u8:{self}") } }
impl Code for &u8 { fn code(self) -> String { format!("ref:{self}") } }
impl Code for &[u8] { fn code(self) -> String { self.iter().map(|b| b.code()).collect::<Vec<_>>().join(",") } }
fn len(b: impl AsRef<[u8]>) -> usize { b.as_ref().len() }
fn own(b: impl Into<Vec<u8>>) -> Vec<u8> { b.into() }
struct Id(u8);
impl From<u8> for Id { fn from(b: u8) -> Id { Id(b) } }
impl From<Id> for u8 { fn from(i: Id) -> u8 { i.0 + 1 } }
fn main() {
    println!("{} {} {}", 5.code(), (&6).code(), [7u8, 8][..].code());
    println!("{} {} {} {}", len("é"), len([1u8; 3]), len(vec![1u8]), len(b"ab"));
    println!("{:?} {:?} {:?}", own("a"), own([1, 2]), own(String::from("z")));
    let b: u8 = Id::from(3).into();
    let i: i64 = b.into();
    let f: f32 = b.into();
    let c: char = b'x'.into();
    println!("{b} {i} {f} {c} {}", u16::from(b) << 8);
}
// === enums and flags over bytes
#[repr(u8)] #[derive(Debug, Clone, Copy, PartialEq)] enum Op { Nop = 0, Push = 0x10, Add, Jmp = 0x20, Halt = 0xff }
impl TryFrom<u8> for Op { type Error = u8; fn try_from(b: u8) -> Result<Op, u8> { [Op::Nop, Op::Push, Op::Add, Op::Jmp, Op::Halt].into_iter().find(|o| *o as u8 == b).ok_or(b) } }
#[derive(Clone, Copy, PartialEq, Eq)] struct Flags(u8);
impl Flags { const A: Flags = Flags(1); const B: Flags = Flags(1 << 1); const ALL: Flags = Flags(Self::A.0 | Self::B.0); fn has(self, o: Flags) -> bool { self.0 & o.0 == o.0 } }
impl std::ops::BitOr for Flags { type Output = Flags; fn bitor(self, o: Flags) -> Flags { Flags(self.0 | o.0) } }
impl std::ops::Not for Flags { type Output = Flags; fn not(self) -> Flags { Flags(!self.0 & Flags::ALL.0) } }
fn run(code: &[u8]) -> Result<Vec<u8>, String> { let (mut pc, mut st) = (0usize, vec![]); loop { let op = Op::try_from(*code.get(pc).ok_or("end")?).map_err(|b| format!("bad {b:#x} at {pc}"))?; pc += 1; match op { Op::Nop => {} Op::Push => { st.push(code[pc]); pc += 1; } Op::Add => { let (a, b) = (st.pop().ok_or("empty")?, st.pop().ok_or("empty")?); st.push(a.checked_add(b).ok_or_else(|| format!("{a}+{b}"))?); } Op::Jmp => pc = code[pc] as usize, Op::Halt => return Ok(st) } } }
fn main() {
    println!("{:?}", run(&[0x10, 200, 0x20, 5, 0x10, 0x10, 50, 0x11, 0xff]));
    println!("{:?} {:?} {:?}", run(&[0x11]), run(&[0x10, 200, 0x10, 100, 0x11]), run(&[0, 7]));
    println!("{} {} {}", (Flags::A | Flags::B) == Flags::ALL, Flags::ALL.has(Flags::B), (!Flags::A).0);
}
// === in maps, sets, tuples and as keys; strings of bytes in structures
use std::collections::*;
fn main() {
    let mut m: BTreeMap<u8, Vec<usize>> = BTreeMap::new();
    for (i, b) in b"mississippi".iter().enumerate() { m.entry(*b).or_default().push(i); }
    println!("{:?}", m.iter().map(|(k, v)| (*k as char, v.len())).collect::<Vec<_>>());
    println!("{:?} {:?}", m.range(b'j'..b'n').count(), m.first_key_value());
    let s: BTreeSet<u8> = "banana".bytes().collect();
    println!("{s:?} {:?}", s.range(b'b'..).next());
    let h: HashSet<&[u8]> = [&b"ab"[..], b"c", b"ab"].into_iter().collect();
    println!("{} {}", h.len(), h.contains(&[99u8][..]));
    let mut heap: BinaryHeap<(u8, &str)> = [(3, "c"), (200, "z"), (3, "d")].into();
    println!("{:?} {:?}", heap.pop(), heap.pop());
    let mut d: VecDeque<u8> = (0..5).collect();
    d.rotate_left(2);
    d.push_front(9);
    println!("{d:?} {:?}", d.iter().rev().step_by(2).collect::<Vec<_>>());
    let mut seen = [false; 256];
    println!("{:?}", b"abca".iter().find(|b| std::mem::replace(&mut seen[**b as usize], true)));
}
// === literals: escapes, suffixes, underscores, inference from use, in macros and attributes of arrays
macro_rules! bytes { ($($b:literal)*) => { [$($b),*] }; (@ $($b:expr),*) => { [$($b as u8),*] }; }
fn main() {
    println!("{:?} {:?}", bytes!(b'a' b'\'' b'\\' b'\x7f' b'\t'), bytes!(@ 'a', 300u16, -1i8, true));
    println!("{} {} {} {}", 0b1111_0000u8, 0o17_u8, 0xF_Fu8, 1_2_u8);
    let x = 5;
    let y: u8 = x * 2;
    let z = [0, y];
    println!("{} {:?} {}", x, z, b"\x41\
        B".len());
    println!("{:?} {:?} {:?}", br"\x", br#"""#, b"\"\0");
    println!("{}", if let [b'a', b] = b"ab" { b - 1 } else { 0 });
    let (mut lo, hi) = (0, 0xffu8);
    while lo + 2 < hi / 2 { lo += lo + 1; }
    println!("{lo}");
}
// === state machines over bytes: utf-8 decoding by hand, hex dumps, varints, escaping
fn decode(b: &[u8]) -> Result<Vec<u32>, usize> { let (mut out, mut i) = (vec![], 0); while i < b.len() { let (n, first) = match b[i] { x @ 0..=0x7f => (0, x), x @ 0xc0..=0xdf => (1, x & 0x1f), x @ 0xe0..=0xef => (2, x & 0xf), x @ 0xf0..=0xf7 => (3, x & 7), _ => return Err(i) }; let mut c = first as u32; for k in 1..=n { match b.get(i + k) { Some(&x) if x & 0xc0 == 0x80 => c = c << 6 | (x & 0x3f) as u32, _ => return Err(i + k) } } out.push(c); i += n + 1; } Ok(out) }
fn varint(mut n: u64) -> Vec<u8> { let mut v = vec![]; loop { let b = (n & 0x7f) as u8; n >>= 7; if n == 0 { v.push(b); return v; } v.push(b | 0x80); } }
fn unvarint(v: &[u8]) -> Option<(u64, &[u8])> { let mut n = 0; for (i, b) in v.iter().enumerate() { n |= u64::from(b & !0x80) << (7 * i); if b >> 7 == 0 { return Some((n, &v[i + 1..])); } } None }
fn dump(v: &[u8]) -> String { v.chunks(4).enumerate().map(|(i, c)| format!("{:02x}: {} |{}|", i * 4, c.iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>().join(" "), c.iter().map(|&b| if b.is_ascii_graphic() { b as char } else { '.' }).collect::<String>())).collect::<Vec<_>>().join("\n") }
fn main() {
    println!("{:?} {:?} {:?}", decode("aé日😀".as_bytes()), decode(b"\xff"), decode(b"\xe6\x97"));
    println!("{:?} {:?} {:?}", varint(300), unvarint(&[0xac, 2, 9]), unvarint(&[0x80]));
    println!("{}", dump(b"Hi!\n\x00abc~"));
}
