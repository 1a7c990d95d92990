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
