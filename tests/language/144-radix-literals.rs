// === every radix, with underscores and suffixes
fn main() {
    println!("{} {} {} {}", 0xff, 0o77, 0b1010, 0xDead_Beef_u32);
    println!("{} {} {}", 0x_f_, 0b_1__0_u8, 0o_7_i64);
    println!("{} {} {}", 0xFFu8, 0b1i8, 0o17usize);
    println!("{} {}", 0x1_0000_0000u64, 0x8000_0000_0000_0000_0000_0000_0000_0000_u128);
    println!("{} {}", 0x7fff_ffff, -0x8000_0000);
    println!("{}", 0b11111111_00000000_11111111_00000000u32);
}

// === letters of a hex literal that look like suffixes
fn main() {
    println!("{} {} {} {}", 0x1e5, 0xe, 0x1f32, 0xbu8);
    println!("{} {}", 0x1e+5, 0x1e-5);
    println!("{} {}", 0xEE_u16, 0xau8 as char);
    let f = 0x10 as f64 / 0b100 as f64;
    println!("{f} {}", 0x1f as f32);
}

// === the least and the greatest of each type
fn main() {
    println!("{} {} {} {}", 0x7fi8, -0x80i8, 0xffu8, 0x7fffi16);
    println!("{} {}", -0x8000_0000_0000_0000i64, 0x7fff_ffff_ffff_ffffi64);
    println!("{}", 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_ffffu128 == u128::MAX);
    println!("{}", -0x8000_0000_0000_0000_0000_0000_0000_0000i128 == i128::MIN);
    println!("{} {}", !0u8 == 0xff, !0i16 == -0x1);
    println!("{} {}", 0o777_u16, 0o37777777777u32);
}

// === printed in the radix they were written in
fn main() {
    println!("{:x} {:X} {:o} {:b}", 0xbeef, 0xbeef, 0o755, 0b1101);
    println!("{:#x} {:#X} {:#o} {:#b}", 0xbeef, 0xbeef, 0o755, 0b1101);
    println!("{:08x}|{:#010x}|{:>8X}|{:<8b}|{:^+9o}", 0xab, 0xab, 0xab, 0b11, 0o7);
    println!("{:x} {:b} {:o}", -0x1i8, -0b10i8, -0o1i16);
    println!("{:#06x} {:#x?} {:#X?}", 0, 0xff, [0xab, 0xcd]);
    println!("{:032b}", 0xf0f0_u32);
}

// === shifts and masks over them
const MASK: u32 = 0xff << 8;
fn main() {
    let rgb = 0x12_34_56u32;
    let (r, g, b) = (rgb >> 16, (rgb & MASK) >> 8, rgb & 0xff);
    println!("{r:#x} {g:#x} {b:#x}");
    println!("{:#x}", (0xaau32 << 24) | (0xbb << 16) | (0xcc << 8) | 0xdd);
    println!("{:#b}", !0b1010u8 ^ 0b0000_1111);
    println!("{}", 0x8000_0000u32 as i32 >> 0x1f);
    println!("{} {}", 0xffu8 as i8, 0x1_ffu32 as u8);
    println!("{:x} {:x}", 0x0123_4567u32.rotate_left(8), 0x0123_4567u32.swap_bytes());
}

// === in patterns and ranges
fn class(b: u32) -> &'static str {
    match b {
        0x00..=0x1f | 0x7f => "control",
        0x20 => "space",
        0x30..=0x39 => "digit",
        0b0100_0001..=0o132 => "upper",
        0x80.. => "high",
        _ => "other",
    }
}
fn main() {
    for b in [0x0, 0o177, 0b10_0000, 0x35, 0x5a, 0x7e, 0x1_0000] { print!("{} ", class(b)); }
    println!();
    if let -0x1..=0x1 = -0b1 { println!("near"); }
    let n = match -0x80i8 { -0x80 => "min", i8::MIN..=-0x1 => "neg", _ => "pos" };
    println!("{n} {}", (0x0..0x10).step_by(0b100).map(|x| x.to_string()).collect::<String>());
}

// === as discriminants and flags
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum Op { Nop = 0x00, Load = 0x10, Store, Jump = 0b0100_0000, Halt = 0xff }
#[repr(i64)]
#[derive(Clone, Copy)]
enum Big { Low = -0x8000_0000_0000_0000, Next, High = 0x7fff_ffff_ffff_ffff }
fn main() {
    for o in [Op::Nop, Op::Load, Op::Store, Op::Jump, Op::Halt] { print!("{:?}={:#04x} ", o, o as u8); }
    println!();
    println!("{} {} {}", Big::Low as i64, Big::Next as i64, Big::High as i64 as u8);
    println!("{}", Op::Store as u8 as u32 + 0x100);
}

// === in array lengths and const generics
struct Buf<const N: usize>([u8; N]);
impl<const N: usize> Buf<N> { const BITS: usize = N * 0b1000; }
const TABLE: [u16; 0x4] = [0x1, 0o10, 0b11, 0xf_ff];
fn take<const B: u8, const S: char>() -> String { format!("{B}{S}") }
fn main() {
    println!("{} {}", Buf::<0x10>::BITS, Buf([0xAA; 0b11]).0.len());
    println!("{TABLE:?} {}", [0x1u8; 0o12].len());
    println!("{} {}", take::<0xff, '\x41'>(), take::<{ 0b1 + 0x1 }, '\u{e9}'>());
}

// === the type comes from where it is used
fn wide(x: u64) -> u64 { x }
fn main() {
    let a = 0xffff_ffff;
    println!("{}", wide(a));
    let b = 0xff;
    let v: Vec<u8> = vec![b, 0x0];
    let c = 0b1;
    let d = v[c] + 0x1;
    println!("{v:?} {d}");
    let e = 0x10 + 1u16;
    let f = if e > 0xf { 0o7 } else { 0u8 };
    println!("{e} {f} {}", [0x1, 2, 0b11u8].iter().sum::<u8>());
    let g: i64 = -0xdead_beef;
    println!("{g} {}", -0x1 as i8 as u8 as i32);
}

// === methods called on literals
fn main() {
    println!("{} {} {}", 0xffu8.count_ones(), 0b1000u32.trailing_zeros(), 0x1u64.leading_zeros());
    println!("{:?} {:?}", 0xffu8.checked_add(0x1), 0x7fi8.checked_neg());
    println!("{} {:?}", 0xf0u8.wrapping_shl(0x4), 0x80u8.overflowing_mul(0b10));
    println!("{} {} {}", 0x10.max(0b1), 0xA_i32.pow(0o2), (-0x8i32).abs());
    println!("{:?} {:?}", 0x1234u16.to_be_bytes(), 0x1234_5678u32.to_le_bytes());
    println!("{} {}", 0x7.to_string() + "!", 0x41u8.is_ascii_uppercase());
    println!("{} {}", 0b0110u8.is_power_of_two(), 0x11u8.next_power_of_two());
}

// === parsing text in a radix
fn main() {
    println!("{:?} {:?} {:?}", u32::from_str_radix("ff", 0x10), i8::from_str_radix("-80", 16), u8::from_str_radix("101", 0b10));
    println!("{:?} {:?}", "0xff".parse::<u32>(), u32::from_str_radix("0xff", 16));
    println!("{:?} {:?}", u8::from_str_radix("100", 16), i64::from_str_radix("+7z", 36));
    println!("{:?} {:?}", char::from_digit(0xb, 16), 'f'.to_digit(0x10));
    println!("{:?}", u8::from_str_radix("", 2).map_err(|e| e.to_string()));
    println!("{:?}", u128::from_str_radix("ffffffffffffffffffffffffffffffff", 16) == Ok(u128::MAX));
}

// === macros see the literal as it was written
macro_rules! text { ($l:literal) => { (stringify!($l), $l as u64) }; }
macro_rules! tok { (0xff) => { "hex" }; (255) => { "dec" }; (0b11111111) => { "bin" }; ($e:expr) => { "expr" }; }
macro_rules! neg { ($l:literal) => { -$l }; }
macro_rules! bits { ($($b:literal)*) => { 0u32 $(<< 1 | $b)* }; }
fn main() {
    println!("{:?} {:?} {:?}", text!(0xFF_u8), text!(0o17), text!(0b1_1));
    println!("{} {} {} {}", tok!(0xff), tok!(255), tok!(0b11111111), tok!(0xFF));
    println!("{} {}", neg!(0x10), neg!(-0b1));
    println!("{:#b}", bits!(0b1 0x0 1 0o1));
    println!("{} {}", stringify!(0x1 + 0b_1), concat!(0x10, "-", 0b11, '-', 0o7, 1_000));
}

// === hashes and generators with hex constants
fn fnv1a(s: &str) -> u64 { s.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3)) }
struct XorShift(u64);
impl Iterator for XorShift {
    type Item = u64;
    fn next(&mut self) -> Option<u64> { let x = &mut self.0; *x ^= *x << 0xd; *x ^= *x >> 0o7; *x ^= *x << 0b1_0001; Some(*x) }
}
fn crc(data: &[u8]) -> u32 {
    !data.iter().fold(!0u32, |mut c, &b| { c ^= b as u32; for _ in 0..0x8 { c = if c & 0x1 != 0 { (c >> 1) ^ 0xedb8_8320 } else { c >> 1 } } c })
}
fn main() {
    println!("{:#018x}", fnv1a("radix"));
    println!("{:?}", XorShift(0x2545_f491_4f6c_dd1d).take(3).map(|x| format!("{x:x}")).collect::<Vec<_>>());
    println!("{:08X}", crc(b"123456789"));
}

// === casts of literals between widths
fn main() {
    println!("{} {} {}", 0xffff_u16 as i16, 0x1_0000_u32 as u16, 0xff_i32 as i8);
    println!("{} {}", 0xffff_ffff_u32 as i64, -0x1_i32 as u64);
    println!("{} {}", 0x1F600_u32 as u8 as char, char::from_u32(0x1F600).unwrap());
    println!("{} {}", 0x8000_0000_0000_0000_u64 as f64, 0xffff_ffff_ffff_ffff_u64 as f32);
    println!("{} {}", 0xffff_ffff_ffff_u64 as i32, 0x1_0000_0000_0000_0000_u128 as u64);
    println!("{}", f64::from_bits(0x400921fb54442d18));
    println!("{:#x} {:#x}", 1.0f64.to_bits(), (-0.0f32).to_bits());
}

// === constant expressions and asserts
const KB: usize = 0x400;
const FLAGS: u8 = 0b0000_0001 | FLAG_B;
const FLAG_B: u8 = 0b1 << 0x3;
static mut COUNTER: u32 = 0o0;
const _: () = assert!(0x10 == 0b1_0000 && 0o20 == 16);
const fn pow2(n: u32) -> u64 { 0x1 << n }
fn main() {
    println!("{} {FLAGS:#010b} {}", KB * KB, pow2(0x28));
    unsafe { COUNTER += 0xA; let c = COUNTER; println!("{c}"); }
    assert_eq!(0xff, 255, "never {:x}", 0x1);
    debug_assert_ne!(0b1, 0o2);
}

// === escapes with hex digits
fn main() {
    println!("{:?} {} {}", "\x41\x7e\u{1F980}", '\x61', '\u{00_00e9}');
    println!("{:?} {}", b"\xff\x00", b'\x7F');
    println!("{}", '\u{10FFFF}' as u32 == 0x10FFFF);
    println!("{}", "\u{41}\u{042}".bytes().map(|b| format!("{b:02x}")).collect::<String>());
    println!("{}", ('\x30'..='\x39').count());
}

// === tuples and fields beside them
struct T(u8, (u8, u8));
fn main() {
    let t = T(0x1, (0x2, 0b11));
    println!("{} {} {}", t.0, t.1.0, t.1.1);
    let u = ((0xa, 0xbu8), 0xc);
    println!("{}", u.0.1 + u.1);
    let T { 0: a, 1: (_, b @ 0x0..=0x3) } = t else { return };
    println!("{a}{b}");
    for i in 0x0..=0b10 { print!("{} ", [0x7, 0x8, 0x9][i]); }
    println!("{:?}", 0x1..0x3);
}

// === a state of bits
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Set(u64);
impl Set {
    const ALL: Set = Set(0xffff_ffff_ffff_ffff);
    fn with(self, n: u32) -> Set { Set(self.0 | 0x1 << n) }
    fn iter(self) -> impl Iterator<Item = u32> { (0..0x40).filter(move |n| self.0 >> n & 0b1 == 0x1) }
}
impl std::ops::Not for Set { type Output = Set; fn not(self) -> Set { Set(!self.0) } }
impl std::ops::BitAndAssign<u64> for Set { fn bitand_assign(&mut self, m: u64) { self.0 &= m; } }
impl std::fmt::Debug for Set { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "Set({:#x})", self.0) } }
impl std::fmt::LowerHex for Set { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { std::fmt::LowerHex::fmt(&self.0, f) } }
fn main() {
    let mut s = Set::default().with(0x3).with(0o17).with(0b111111);
    println!("{:?} {:?}", s, s.iter().collect::<Vec<_>>());
    s &= 0xffff;
    println!("{s:?} {:#x} {:020x} {}", s, !s, Set::ALL == !Set(0x0));
}

// === overflow in other radices panics where it happens
fn id<T>(t: T) -> T { std::hint::black_box(t) }
fn main() {
    let r = std::panic::catch_unwind(|| id(0xffu8) + 0x1);
    println!("{}", r.is_err());
    println!("{}", std::panic::catch_unwind(|| id(0x1u32) << id(0x20)).is_err());
    println!("{}", std::panic::catch_unwind(|| -id(-0x80i8)).is_err());
    println!("{}", std::panic::catch_unwind(|| [0x0; 3][id(0b11)]).is_err());
    println!("{:#x}", id(0xffff_ffffu32).wrapping_add(0x2));
}

// === floats, integers and ranges told apart
fn main() {
    println!("{} {} {}", 0b1 as f32 + 1e1, 1.0e0, 0xe as f64 * 1E-1);
    println!("{:?} {:?}", (0x1..), (..=0o7));
    println!("{}", 0x1.max(2));
    println!("{} {}", 0usize, 00_1);
    println!("{} {}", 0x0_1u8, 1_u8 + 0__1);
    let e0 = 3;
    println!("{}", 0x1 * e0 - 0b1*e0);
}
