// Integers.
// === [int: Ord] and Ord::cmp
use std::cmp::{Ordering, Reverse};
fn main() {
    println!("{:?} {:?} {:?} {:?}", 1.cmp(&2), i64::MIN.cmp(&i64::MAX), 255u8.cmp(&255), (-1i8).cmp(&1));
    let mut v = vec![(1, 'b'), (0, 'z'), (1, 'a')];
    v.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    println!("{v:?} {:?} {:?}", Reverse(1).cmp(&Reverse(2)), (1, "a").cmp(&(1, "b")));
    println!("{:?} {:?} {}", Ordering::Less.reverse(), Ordering::Equal.then(Ordering::Greater), Ordering::Less.is_le());
}
// === cmp::min and cmp::max
use std::cmp::{max, min};
#[derive(Debug, PartialEq, Eq, PartialOrd)]
struct T(i32, &'static str);
impl Ord for T { fn cmp(&self, o: &T) -> std::cmp::Ordering { self.0.cmp(&o.0) } }
fn main() {
    println!("{} {} {:?} {:?}", min(1, -2), max("a", "b"), max(T(1, "x"), T(1, "y")), min(T(1, "x"), T(1, "y")));
    println!("{:?} {:?} {:?}", min([2, 1], [1, 9]), max(None, Some(-1)), std::cmp::max_by_key(-3, 2, |x: &i32| x.abs()));
}
// === Ord::min, max and clamp
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{} {} {} {} {}", 3.min(5), 3.max(5), 9.clamp(1, 5), (-1).clamp(0, 5), 'q'.clamp('a', 'f'));
    println!("{} {}", msg(|| 1.clamp(3, 2)), String::from("b").max("a".into()));
}
// === int::pow
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{} {} {} {} {}", 2i32.pow(10), (-3i64).pow(3), 0u8.pow(0), 10u128.pow(38), (-1i8).pow(255));
    println!("{} {:?} {:?}", msg(|| 2u8.pow(8)), 3i32.checked_pow(20), 3i8.overflowing_pow(6));
    println!("{} {} {} {}", 2u8.wrapping_pow(9), 5i8.saturating_pow(9), 99u32.isqrt(), 1000u32.ilog10());
}
// === int::abs
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{} {} {}", (-5i32).abs(), 0i8.abs(), i64::MAX.abs());
    println!("{} {:?} {} {} {:?}", msg(|| i32::MIN.abs()), i8::MIN.checked_abs(), i8::MIN.wrapping_abs(), i8::MIN.unsigned_abs(), i8::MIN.overflowing_abs());
    println!("{} {} {} {}", 3u8.abs_diff(9), i8::MIN.abs_diff(i8::MAX), (-7i32).signum(), i16::MIN.saturating_abs());
}
// === int::wrapping_add and its like
fn main() {
    println!("{} {} {} {}", 255u8.wrapping_add(1), i32::MAX.wrapping_add(1), i64::MIN.wrapping_sub(1), 200u8.wrapping_mul(3));
    println!("{:?} {:?} {:?} {:?}", 250u8.checked_add(6), i32::MIN.checked_neg(), 5u32.checked_sub(6), 7i32.checked_div(0));
    println!("{} {} {} {}", 250u8.saturating_add(9), i8::MIN.saturating_sub(1), i8::MIN.wrapping_neg(), 1u8.wrapping_shl(9));
    println!("{:?} {:?} {:?}", u64::MAX.overflowing_add(2), i16::MIN.overflowing_neg(), 5u8.checked_add_signed(-6));
}
// === integer overflow and division
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let (a, z, m) = (255u8, 0, i32::MIN);
    println!("{} | {} | {}", msg(|| a + 1), msg(|| z - 1u8), msg(|| a * 2));
    println!("{} | {} | {}", msg(|| 1 / z), msg(|| 1 % z), msg(|| m / -1));
    println!("{} | {} | {}", msg(|| -m), msg(|| 1u8 << (a as u32)), msg(|| m % (z as i32 - 1)));
    println!("{} {} {} {}", -7 / 2, -7 % 2, (-7i32).rem_euclid(2), (-7i32).div_euclid(2));
}
// === int::from_str_radix
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{:?} {:?} {:?} {:?}", i32::from_str_radix("-ff", 16), u8::from_str_radix("101", 2), i64::from_str_radix("Zz", 36), u8::from_str_radix("+7", 8));
    println!("{:?} {:?} {:?}", u8::from_str_radix("8", 8).map_err(|e| e.to_string()), i8::from_str_radix("80", 16).is_err(), u32::from_str_radix("", 10).map_err(|e| e.to_string()));
    println!("{}", msg(|| i32::from_str_radix("1", 37)));
}
// === int::is_multiple_of
fn main() {
    println!("{} {} {} {} {}", 6u32.is_multiple_of(3), 7u8.is_multiple_of(2), 0u64.is_multiple_of(5), 5u32.is_multiple_of(0), 0u8.is_multiple_of(0));
    println!("{} {:?} {} {}", 10u32.next_multiple_of(4), 250u8.checked_next_multiple_of(100), 7u32.div_ceil(2), 6u8.next_power_of_two());
}
// === [int: Hash]
use std::hash::{DefaultHasher, Hash, Hasher};
#[derive(Default)]
struct Seen(Vec<u8>);
impl Hasher for Seen { fn write(&mut self, b: &[u8]) { self.0.extend_from_slice(b); } fn finish(&self) -> u64 { self.0.len() as u64 } }
fn main() {
    let mut s = Seen::default();
    1u8.hash(&mut s); 2i16.hash(&mut s); (-1i32).hash(&mut s); 'a'.hash(&mut s); true.hash(&mut s); "ab".hash(&mut s); (3u8, ()).hash(&mut s); [1u8, 2].hash(&mut s);
    println!("{:?} {}", &s.0[..], s.finish());
    let h = |x: &dyn Fn(&mut DefaultHasher)| { let mut d = DefaultHasher::new(); x(&mut d); d.finish() };
    println!("{} {:x}", h(&|d| 5u32.hash(d)) == h(&|d| 5u32.hash(d)), h(&|d| 7u64.hash(d)));
}
// === [int: Default] and [int: ToString]
fn main() {
    println!("{} {} {:?} {} {}", i32::default(), u128::default(), <(u8, i64, bool, char)>::default(), i8::MIN.to_string(), u64::MAX.to_string());
    println!("{} {} {}", (-0).to_string(), i128::MIN.to_string().len(), 1_000u16.to_string() + "!");
    println!("{:>6}|{:<+6}|{:^06}|{:#06x}|{:#b}|{:e}", 42, 42, 42, 255, -2i8, 1500);
}
// === [int: From<int>]
fn main() {
    println!("{} {} {} {} {}", i64::from(5i32), u32::from('é'), u16::from(200u8), i32::from(true), char::from(65u8));
    println!("{} {} {}", u128::from(u64::MAX), f64::from(7i32), isize::from(-3i16));
    let n: u64 = 7u32.into();
    println!("{n} {:?}", [1u8, 2].map(u16::from));
}
// === TryInto::try_into
fn main() {
    let a: Result<u8, _> = 256i32.try_into();
    let b: Result<i8, _> = 127u64.try_into();
    let c: Result<u32, std::num::TryFromIntError> = (-1i64).try_into();
    println!("{a:?} {b:?} {:?} {:?} {:?}", c.map_err(|e| e.to_string()), u16::try_from(-1i8).is_err(), usize::try_from(5i64));
    println!("{:?} {:?} {:?}", u8::try_from('é'), u8::try_from('日').map_err(|e| e.to_string()), char::try_from(0x41u32));
    let arr: Result<[i32; 2], _> = vec![1, 2, 3].try_into();
    println!("{arr:?}");
}
// === [&int: PartialEq] and references in arithmetic
fn main() {
    let (a, b) = (&5, &mut 6);
    println!("{} {} {} {}", a == &5, *a < *b, a + 1, &*b * a);
    *b += a;
    *b <<= 1u8;
    println!("{b} {} {} {}", -a, !a, [1, 2, 3].iter().filter(|x| **x > 1).map(|x| x % 2).sum::<i32>());
}
// === casts
fn main() {
    println!("{} {} {} {} {}", -1i8 as u8, 300i32 as u8, u64::MAX as i32, 3.99f64 as i32, -1.5f32 as u8);
    println!("{} {} {} {} {}", f64::NAN as i32, f64::INFINITY as i16, 1e20 as i64, 'é' as u8, true as i32);
    println!("{} {} {}", (i64::MAX as f64) as i64 == i64::MAX, 16777217i32 as f32, u8::MAX as char);
}
// === bits
fn main() {
    println!("{} {} {} {} {}", 0b1011u8.count_ones(), 1u32.leading_zeros(), 8i16.trailing_zeros(), 0u8.trailing_zeros(), (-1i8).leading_ones());
    println!("{:#x} {:#x} {:#x} {:?}", 0x12345678u32.rotate_left(8), 0x1234u16.swap_bytes(), 0x12u8.reverse_bits(), 258u16.to_be_bytes());
    println!("{} {} {} {}", i32::from_le_bytes([1, 0, 0, 128]), 5u8 >> 1, -5i8 >> 1, (-5i8 as u8) >> 1);
}
