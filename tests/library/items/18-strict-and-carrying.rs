// Arithmetic that panics everywhere, that carries, and that does not look.
// === strict_add and the like
fn p<F: FnOnce() -> R + std::panic::UnwindSafe, R: std::fmt::Debug>(f: F) { match std::panic::catch_unwind(f) { Ok(v) => println!("{v:?}"), Err(e) => println!("panic {:?}", e.downcast_ref::<&str>().map(|s| s.to_string()).or(e.downcast_ref::<String>().cloned())) } }
use std::hint::black_box as b;

fn main() {
    p(|| b(250u8).strict_add(5)); p(|| b(250u8).strict_add(6)); p(|| b(0u64).strict_sub(1)); p(|| b(i64::MAX).strict_mul(2)); p(|| b(i8::MIN).strict_neg()); p(|| b(1u8).strict_neg()); p(|| b(0u8).strict_neg());
    p(|| b(1u32).strict_shl(32)); p(|| b(1u32).strict_shr(33)); p(|| b(2i32).strict_pow(31)); p(|| b(2u32).strict_pow(31)); p(|| b(1i32).strict_div(0)); p(|| b(i32::MIN).strict_div(-1)); p(|| b(i32::MIN).strict_rem(-1)); p(|| b(1i32).strict_rem(0));
    p(|| b(i32::MIN).strict_div_euclid(-1)); p(|| b(1u32).strict_div_euclid(0)); p(|| b(i128::MIN).strict_abs()); p(|| b(i8::MIN).strict_add_unsigned(255)); p(|| b(i8::MIN + 1).strict_add_unsigned(255)); p(|| b(0i8).strict_sub_unsigned(129));
    p(|| b(0u8).strict_add_signed(-1)); p(|| b(0u8).strict_sub_signed(1)); p(|| b(255u8).strict_sub_signed(-1)); p(|| b(5i32).checked_isqrt()); p(|| b(-5i32).checked_isqrt()); p(|| b(-5i32).isqrt());
}
// === overflowing_add_unsigned, checked_sub_signed
fn p<F: FnOnce() -> R + std::panic::UnwindSafe, R: std::fmt::Debug>(f: F) { match std::panic::catch_unwind(f) { Ok(v) => println!("{v:?}"), Err(e) => println!("panic {:?}", e.downcast_ref::<&str>().map(|s| s.to_string()).or(e.downcast_ref::<String>().cloned())) } }
use std::hint::black_box as b;

fn main() {
    p(|| b(1i8).overflowing_add_unsigned(126)); p(|| b(-128i8).overflowing_sub_unsigned(255)); p(|| b(u8::MAX).checked_sub_signed(-1)); p(|| b(3u8).overflowing_sub_signed(-128)); p(|| b(200u8).overflowing_sub_signed(-128)); p(|| b(3u8).overflowing_sub_signed(5)); p(|| b(3u8).saturating_sub_signed(5)); p(|| b(3u8).wrapping_sub_signed(-128));
}
// === carrying_add, carrying_mul_add
fn p<F: FnOnce() -> R + std::panic::UnwindSafe, R: std::fmt::Debug>(f: F) { match std::panic::catch_unwind(f) { Ok(v) => println!("{v:?}"), Err(e) => println!("panic {:?}", e.downcast_ref::<&str>().map(|s| s.to_string()).or(e.downcast_ref::<String>().cloned())) } }
use std::hint::black_box as b;

fn main() {
    for (x, y, c) in [(0u8, 0, false), (255, 255, true), (255, 0, true), (128, 128, false), (5, 6, true)] { println!("{:?} {:?}", x.carrying_add(y, c), x.borrowing_sub(y, c)); }
    for (x, y, c, a) in [(u64::MAX, u64::MAX, u64::MAX, u64::MAX), (0x1234_5678_9abc_def0, 0xfedc_ba98_7654_3210, 7, 9), (3, 5, 0, 0)] { println!("{:?} {:?}", x.carrying_mul(y, c), x.carrying_mul_add(y, c, a)); }
    println!("{:?}", u128::MAX.carrying_mul_add(u128::MAX, u128::MAX, u128::MAX)); println!("{:?}", (u128::MAX / 3).carrying_mul(u128::MAX / 7, 12345));
    println!("{:?}", 0xffff_0001u32.carrying_mul(0xfff1_ffff, 0xffff_ffff)); println!("{:?}", 200usize.carrying_mul(3, 4));
}
// === unchecked_add; NonZero, Saturating
fn p<F: FnOnce() -> R + std::panic::UnwindSafe, R: std::fmt::Debug>(f: F) { match std::panic::catch_unwind(f) { Ok(v) => println!("{v:?}"), Err(e) => println!("panic {:?}", e.downcast_ref::<&str>().map(|s| s.to_string()).or(e.downcast_ref::<String>().cloned())) } }
use std::hint::black_box as b;

fn main() {
    unsafe { println!("{} {} {} {} {}", 5u8.unchecked_add(6), 9i8.unchecked_sub(10), 5i32.unchecked_mul(-7), 5i8.unchecked_neg(), 1u16.unchecked_shl(3)); }
    println!("{:?}", std::num::NonZeroU8::new(200).unwrap().cast_signed()); println!("{:?}", std::num::Saturating(16u8).is_power_of_two());
    println!("{:?}", std::num::Saturating(16u8).pow(3)); println!("{:?}", std::num::Saturating(16u8).count_ones());
    println!("{:?} {:?} {:?}", std::num::NonZeroU8::new(200).unwrap().isqrt(), std::num::NonZeroU8::new(200).unwrap().midpoint(std::num::NonZeroU8::new(255).unwrap()), std::num::NonZeroU8::new(201).unwrap().div_ceil(std::num::NonZeroU8::new(2).unwrap()));
}
