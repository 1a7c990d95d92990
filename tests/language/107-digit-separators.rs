// === everywhere in a literal
fn main() {
    println!("{} {} {}", 1_000, 1__0_, 0_1);
    println!("{} {} {}", 0xFF_ff, 0b1010_1010, 0o7_7_);
    println!("{} {} {}", 1_0.0_1, 1_e1_0, 2.5_e-1_f64);
    println!("{} {} {}", 1_u8, 0xF_u8, 1_000_i64);
    println!("{} {} {}", 1_f32, 1_0.5_f32, 0b_1);
    println!("{} {}", 340_282_366_920_938_463_463_374_607_431_768_211_455_u128, -170_141_183_460_469_231_731_687_303_715_884_105_728_i128);
    println!("{:?}", (1_, 2_.max(1_), 3_i32.pow(2_)));
    println!("{} {}", 1_000.5, 0x_e5);
    println!("{:?}", "1_000".parse::<i32>().is_err());
    let t = ((1_0, 2), 3);
    println!("{} {}", t.0.1, t.0 .0);
    println!("{:?} {:?}", 1_0..=1_2, [0_u8; 2_]);
}

// === in patterns, consts, enums, ranges and generics
const MILLION: u32 = 1_000_000;
#[repr(u16)]
#[derive(Clone, Copy)]
enum Port {
    Web = 8_080,
    Alt = 0x1F_91,
}
struct A<const N: usize>;
impl<const N: usize> A<N> {
    fn n(&self) -> usize {
        N
    }
}
fn size(n: u32) -> &'static str {
    match n {
        0 | 0_0 => "zero",
        1..=9_99 => "small",
        1_000..=999_999 => "thousands",
        MILLION => "million",
        4_294_967_295 => "max",
        _ => "large",
    }
}
macro_rules! lit { ($l:literal) => { (stringify!($l), $l) }; }
fn main() {
    println!("{:?}", [0, 5, 1_500, 1_000_000, u32::MAX, 2_000_000].map(size));
    println!("{} {} {}", Port::Web as u16, Port::Alt as u32, A::<1_6>.n() + A::<{ 0b1_0 }>.n());
    println!("{:?} {:?}", lit!(1_000), lit!(0x_ff_u8));
    println!("{:?}", (0..1_0_0).step_by(4_0).collect::<Vec<_>>());
    println!("{}", std::time::Duration::from_millis(1_500).as_secs_f64());
    println!("{}", 1_0 as f64 / 4_f64 + 1e3_f64);
}

// === in tuples' fields, suffixes, floats, exponents and beside methods
fn main() {
    println!("{} {} {}", 1_000_u32, 0xff_u8, 0b1111_0000_i16);
    println!("{} {} {}", 1_0.5_0, 1_0e1_0, 1.5e-1_0_f64);
    println!("{} {} {}", 1_f32, 2__3, 0o_7_7_);
    println!("{} {}", 1_0.max(9), 1_6.0_f64.sqrt());
    println!("{} {:?}", 0x_dead_beef_u64, ((1_0, 2_0).1, [1_1, 2_2][1_]));
    println!("{} {}", u128::MAX == 340_282_366_920_938_463_463_374_607_431_768_211_455, -1_2_8_i8);
    println!("{} {}", 1_000_000.to_string().len(), 1_e3);
    let x_1 = 5; let _1 = 6; println!("{}", x_1 + _1 + 1_1);
    for i in 1_0..1_2 { print!("{i} "); } println!("{:?}", (1_0..=1_2).step_by(2_).collect::<Vec<u8>>());
}

// === macros, stringify, concat and literals handed on
macro_rules! lit { ($l:literal) => { (stringify!($l), $l) } }
macro_rules! tts { ($($t:tt)*) => { concat!($(stringify!($t), ' '),*) } }
fn main() {
    println!("{:?} {:?} {:?}", lit!(1_000), lit!(-0x_f_f), lit!(1_0.0_1));
    println!("{} {} {}", tts!(1_0 + 0b_1 2_u8), concat!(1_000, 2_5u8), concat!(1_0.5));
    println!("{:?} {:?}", "1_000".parse::<i32>().is_err(), "1000".parse::<i32>());
    println!("{:?}", match 1_5 { 1_0..=1_9 => "teen", _ => "" }); const K: usize = 1_0; println!("{}", [0_u8; K].len());
}

// === next to ranges, fields, methods and casts without a space
fn main() {
    let t = (1_0, (2_0, 3_0.5_0));
    println!("{} {} {}", t.0, t.1.0, t.1.1);
    println!("{:?} {:?} {:?}", 1_0..2_0, ..=1_0, 3_..);
    println!("{} {}", 1_0 as u8, 2_5_6i32 as u8 as char as u32);
    println!("{} {} {}", 1_0i32.pow(2), 1_0.5f32.floor(), 1_0.0_f64.max(1_1.));
    println!("{:?}", [1_0, 2_0][..1_].iter().map(|x| x-1_).collect::<Vec<i32>>());
    println!("{} {}", -1_0, !0_u8);
    println!("{} {}", 1_0-1_0, 1_0*-1_0);
}

// === suffixes after separators, one for each type
fn main() {
    println!("{} {} {} {} {} {}", 1_u8, 1__u16, 1_0_u32, 1_u64, 1_u128, 1_usize);
    println!("{} {} {} {} {} {}", 1_i8, 1__i16, 1_0_i32, 1_i64, 1_i128, -1_isize);
    println!("{} {} {} {}", 1_f32, 1__f64, 1_6.0_f64.sqrt(), 1e0_f32);
    println!("{} {} {}", 0x_8_u8, 0b1_u8, 0o1_u8);
    println!("{} {}", 0x1_f32, 0xA_f64);
    println!("{} {}", std::mem::size_of_val(&1_u16), std::mem::size_of_val(&0x_1_u128));
}

// === hexadecimal digits that look like suffixes and exponents
fn main() {
    println!("{} {} {}", 0x1_f32, 0xA_f64, 0x1e_5);
    println!("{} {} {}", 0xE_1, 0x_e+1, 0xbe_e_fu32);
    println!("{} {}", 0b1_1_u8, 0b_1_0i8);
    println!("{} {}", 0x_1_u8, 0xdead_beefu64);
    let e = 5;
    println!("{} {}", 0x1e-e, 1_e-1_0 * 1e1_0);
}

// === names that look like numbers: _1, _1_000, x_1 and tuple fields
struct T_1(i32, i32);
#[allow(non_snake_case, non_camel_case_types)]
mod _1_000 {
    pub const _1: i32 = 1_1;
    pub fn _2_(_3: i32) -> i32 {
        _3 * 2_
    }
}
fn main() {
    let _1_000 = 5;
    let (_1, __2, _3_) = (1_, 2__, 3___);
    println!("{} {}", _1_000, _1 + __2 + _3_);
    println!("{} {}", _1_000::_1, _1_000::_2_(_1_000));
    let T_1(_0, _1) = T_1(4_0, 5_0);
    println!("{_0} {_1} {}", T_1(6_, 7_).1);
    '_1: loop {
        break '_1;
    }
    let _ = 1_2;
    println!("{:>_1$}|{:<_1$}|", 1, 2, _1 = 4);
}

// === enum discriminants, shifts, masks and const arithmetic
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(i64)]
enum Big {
    Min = -9_223_372_036_854_775_808,
    Mid = 0x7FFF_FFFF,
    Next,
    Max = 9_223_372_036_854_775_807,
}
const MASK: u64 = 0xFFFF_0000_FFFF_0000;
const KB: usize = 1_024;
const SIZES: [usize; 3] = [1_ * KB, KB * KB, KB.pow(3) - 1_000_000];
static RATE: f64 = 44_100.0 / 1_000.0;
fn main() {
    println!("{} {} {} {}", Big::Min as i64, Big::Mid as i64, Big::Next as i64, Big::Max as i64);
    println!("{:#x} {:b}", MASK >> 1_6, 0b1111_0000_u8 & 0b0011_1100);
    println!("{SIZES:?} {RATE}");
    println!("{} {}", 1_u64 << 4_0, 0x8000_0000_u32.leading_zeros());
    println!("{:?}", Big::Mid == Big::Next);
}

// === patterns: ranges of every kind, negative, in slices and structures
fn f(x: i32) -> &'static str {
    match x {
        -2_147_483_648..=-1_000_000 => "very low",
        -9_99_999..=-1_ => "low",
        0_ => "zero",
        1_..1_000 => "some",
        1_000.. => "many",
    }
}
fn g(v: &[u32]) -> u32 {
    match v {
        [1_0, 2_0, ..] => 1_,
        [.., 0xff_ff | 0b1_0] => 2_,
        [n @ 1_00..=2_00] => *n + 0_1,
        _ => 0_,
    }
}
struct P {
    x: u8,
    y: f32,
}
fn main() {
    println!("{:?}", [i32::MIN, -1_000_000, -5, 0, 999, 1_000, i32::MAX].map(f));
    println!("{:?}", [g(&[10, 20, 30]), g(&[65_535]), g(&[1, 2]), g(&[150]), g(&[])]);
    if let P { x: 0b1_0 | 0o1_0, y } = (P { x: 8_, y: 2_.5_0 }) {
        println!("{y}");
    }
    let Some(1_0..=1_9) = Some(15) else { panic!() };
    println!("{}", matches!(1_000_u64, 1_0_0_0 if f(1_) == "some"));
    println!("{}", matches!(1_0.5, 1_0.0..=1_1.0));
}
impl P {
    #[allow(dead_code)]
    const Z: P = P { x: 0_, y: 0_.0 };
}

// === const generics, array lengths, repeat counts and types
struct Buf<const N: usize, const B: bool = true>([u8; N]);
impl<const N: usize> Buf<N> {
    const DOUBLE: usize = N * 2_;
    fn len(&self) -> usize {
        self.0.len()
    }
}
type Row = [i16; 1_2];
fn take<const N: i32>() -> i32 {
    N + 1_
}
fn main() {
    let b: Buf<1_6> = Buf([0_; 1_6]);
    println!("{} {}", b.len(), Buf::<1_000>::DOUBLE);
    println!("{} {} {}", take::<1_0>(), take::<-1_0>(), take::<{ 1_0 * 1_0 }>());
    println!("{} {}", std::mem::size_of::<Row>(), std::mem::size_of::<[Row; 1_0]>());
    println!("{:?}", vec![1_.5; 0_2]);
    let a = [[0_u8; 0x_2]; 0b1_1];
    println!("{} {}", a.len(), a[1_][0_1]);
}

// === floats: where an underscore may stand, and their exact values
fn main() {
    println!("{} {} {}", 1_.0_e0_, 1_0e-0_1, 1e+1_0);
    println!("{} {:?} {:?}", 3.141_592_653_589_793, 2.718_281_828_459_045_f64, 1_6_777_217_f32);
    println!("{:?} {:?}", 1_e_3, 1.0E+_3_);
    println!("{:?} {:?}", 0.000_000_1, 123_456_789_012_345_680.0);
    println!("{} {}", 1_000_000.0_f32 * 1_000_000.0, 0.1_0 + 0.2_0);
    println!("{:e} {:.3}", 6.022_140_76e23, 1_234.567_89);
    println!("{}", 9_007_199_254_740_993_i64 as f64);
}

// === macros that take numbers apart: literal, tt, expr and pat
macro_rules! kind {
    (1_0) => { "1_0" };
    (10) => { "10" };
    (0xA) => { "0xA" };
    ($l:literal) => { "literal" };
}
macro_rules! neg { ($l:literal) => { -$l }; ($($t:tt)*) => { [$(stringify!($t)),*].len() as i64 }; }
macro_rules! arm { ($x:expr; $($p:pat => $e:expr),*) => { match $x { $($p => $e,)* _ => "none" } } }
macro_rules! field { ($t:expr, $i:tt) => { $t.$i } }
fn main() {
    println!("{} {} {} {}", kind!(1_0), kind!(10), kind!(0xA), kind!(0x_A));
    println!("{} {} {}", neg!(1_0), neg!(1_0 - 2_0), neg!(1_0.5_0 .5 1..2_));
    println!("{} {}", arm!(1_000; 0..=9_99 => "low", 1_000..=9_999 => "k"), arm!(-1_0; -1_0 => "neg"));
    println!("{} {}", field!((7_0, 8_0), 1), stringify!(1_000 . 5 1_000.5 0_x));
    assert_eq!(1_000, 1000, "never {}", 1_0);
    println!("{}", concat!(1_000, "/", 0x_1F, "/", 1_0.5_0, "/", -1_0));
}

// === parsing text has none of it
fn main() {
    for s in ["1_000", "_1", "1_", "1_0.5", "0x10", "1e1_0"] {
        print!("{} {} {}; ", s.parse::<u32>().is_err(), s.parse::<f64>().is_err(), i64::from_str_radix(s, 36).is_ok());
    }
    println!();
    println!("{:?}", "1_000_000".replace('_', "").parse::<u32>());
    println!("{:?}", "1_000".split('_').map(|p| p.parse::<u8>().unwrap()).collect::<Vec<_>>());
    println!("{:?} {}", u8::from_str_radix("1_1", 2).map_err(|e| e.to_string()), format!("{:?}", 1_000));
    let group = |n: u64| {
        let s = n.to_string();
        s.as_bytes().rchunks(3).rev().map(|c| std::str::from_utf8(c).unwrap()).collect::<Vec<_>>().join("_")
    };
    println!("{} {} {}", group(1_234_567), group(1_00), group(u64::MAX));
    println!("{:?} {:?}", "\u{1_F600}", '\u{4_1}');
}

// === limits of each type written out
fn main() {
    println!("{} {}", i8::MAX == 1_27, i8::MIN == -12_8);
    println!("{} {}", u16::MAX == 65_535, i16::MIN == -32_768_i16);
    println!("{} {}", u32::MAX == 4_294_967_295, i32::MIN == -2_147_483_648);
    println!("{} {}", u64::MAX == 18_446_744_073_709_551_615, i64::MIN == -9_223_372_036_854_775_808);
    println!("{}", u128::MAX == 0xFFFF_FFFF_FFFF_FFFF_FFFF_FFFF_FFFF_FFFF);
    println!("{}", i128::MIN == -170_141_183_460_469_231_731_687_303_715_884_105_728);
    println!("{} {}", 9_007_199_254_740_993_u64, 0x20_0000_0000_0001_i64);
    println!("{}", 1_000_000_000_000_000_000_000_i128 / 1_000_000);
    println!("{}", 10_000_000_000_u64 * 10_u64);
}

// === attributes, doc comments, assertions and durations with numbers of parts
use std::time::Duration;
#[repr(align(1_6))]
#[allow(dead_code)]
struct Wide(u8);
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Low = 1_00,
    High = 1_000,
}
/// Takes 1_000 at most.
fn wait(ms: u64) -> Duration {
    Duration::from_millis(ms) + Duration::new(1_, 500_000_000)
}
fn main() {
    println!("{:?} {:?}", wait(1_500), wait(0_0));
    assert!(wait(1_) > Duration::from_nanos(1_500_000_999));
    println!("{:?} {}", Duration::from_secs_f32(1_0.5_0), Duration::from_secs(86_400).as_millis());
    println!("{} {}", Level::High as u16 / Level::Low as u16, Level::Low < Level::High);
    println!("{:05} {:<4}|{:>+6.1}", 1_0, 2_0, 3_0.25);
    println!("{:#010b} {:_>#8x}", 0b1_01, 0xa_b);
}

// === wrapping, overflow checks and the type a literal takes by inference
fn f<T: Into<i64>>(t: T) -> i64 {
    t.into() * 1_000
}
fn main() {
    println!("{} {}", f(1_0_u8), f(-1_0_i16) + f(1_0));
    let x: u8 = 2_00;
    println!("{:?} {:?} {}", x.checked_add(1_00), x.overflowing_add(1_00), x.wrapping_mul(0b1_0));
    let mut v = vec![];
    v.push(1_0);
    let y: &u64 = &v[0_0];
    println!("{} {}", y.pow(1_8), y.count_ones());
    let z = 3_000_000_000;
    let w: u32 = z;
    println!("{w} {}", std::panic::catch_unwind(move || w as i32 + std::hint::black_box(-2_147_483_648)).is_err());
    println!("{:?}", [1_0, 2, 3_0_i8].iter().sum::<i8>());
    println!("{}", (1_0..=2_0).rev().step_by(0x_5).map(|i| i.to_string()).collect::<String>());
}

// === long chains of underscores and separators at the beginning and the end
fn main() {
    println!("{} {} {}", 0______7, 7______, 0_________);
    println!("{} {} {}", 0x______F______, 0b__1__0__, 0o__7__7__);
    println!("{} {}", 1______.0, 1.0______);
    println!("{} {}", 0_0_0_1, 00_1);
    println!("{} {}", 1_______u8, 0x_F_______u8);
    println!("{:?}", (0_, 0__, 0___));
}

// === in closures, blocks, conditions, labels, async and generics' defaults
fn pick(n: u32) -> u32 {
    if n > 1_000 { n / 1_0 } else if n == 0_1 { 1_1 } else { while n > 1_000_000 {} n }
}
struct Limit<const N: u32 = 4_096>;
impl<const N: u32> Limit<N> {
    const N: u32 = N;
}
#[tokio::main]
async fn main() {
    let add = |x: u32| x + 1_000;
    println!("{} {} {}", pick(2_000), pick(1), add(1_));
    println!("{} {}", Limit::<1_0>::N, <Limit>::N);
    let v = async { 1_0 }.await + { 2_0 } + loop { break 3_0 };
    println!("{v} {}", if let 6_0 = v { 0_1 } else { 0_2 });
    tokio::time::sleep(std::time::Duration::from_micros(1_0)).await;
    println!("{:?}", tokio::join!(async { 1_ }, async { 2_.0_ }));
}
// === in patterns, ranges and const arguments
struct N<const V: u32>;
impl<const V: u32> N<V> { const TWICE: u32 = V * 2; }
fn size(n: u64) -> &'static str { match n { 0..=9_99 => "small", 1_000 | 1_0_0_1 => "edge", 1_002..=0xFFFF_FFFF => "big", _ => "huge" } }
fn main() {
    println!("{} {} {} {}", size(9_9), size(1_001), size(70_000), size(1 << 40));
    println!("{} {:?}", N::<1_5>::TWICE, [0u8; 1_0].len());
}
