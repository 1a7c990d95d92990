macro_rules! each { ($($t:ident)*) => { $( {
    println!("{} {} {} {}", stringify!($t), $t::MIN, $t::MAX, $t::BITS);
    println!(" {:?} {:?} {:?} {:?}", $t::MAX.checked_add(1), $t::MIN.checked_sub(1), $t::MAX.checked_mul(2), (5 as $t).checked_div(0));
    println!(" {} {} {}", $t::MAX.wrapping_add(1), $t::MIN.wrapping_sub(1), $t::MAX.wrapping_mul(3));
    println!(" {} {} {}", $t::MAX.saturating_add(1), $t::MIN.saturating_sub(1), $t::MAX.saturating_mul(2));
    println!(" {:?} {:?} {:?}", $t::MAX.overflowing_add(2), $t::MIN.overflowing_sub(1), $t::MAX.overflowing_mul(2));
    println!(" {} {} {} {}", (100 as $t).count_ones(), (100 as $t).leading_zeros(), (100 as $t).trailing_zeros(), (100 as $t).count_zeros());
    println!(" {} {} {} {}", (100 as $t).rotate_left(3), (100 as $t).rotate_right(3), (100 as $t).swap_bytes(), (100 as $t).reverse_bits());
    println!(" {} {:?} {} {:?}", (3 as $t).pow(4), (3 as $t).checked_pow(200), (3 as $t).wrapping_pow(50), (3 as $t).saturating_pow(200));
    println!(" {} {} {} {}", (100 as $t).ilog2(), (100 as $t).ilog10(), (100 as $t).ilog(3), (100 as $t).isqrt());
    println!(" {:?} {:?}", (100 as $t).to_be_bytes(), (100 as $t).to_le_bytes());
    println!(" {:?} {:?} {:?}", "12".parse::<$t>(), "zz".parse::<$t>(), $t::from_str_radix("1f", 16));
    println!(" {:?} {:?} {:?} {:?}", (7 as $t).checked_shl(200), (7 as $t).wrapping_shl(200), (7 as $t).checked_shr(1), (7 as $t).overflowing_shl(200));
    println!(" {} {} {}", (7 as $t).div_euclid(2), (7 as $t).rem_euclid(2), (7 as $t).abs_diff(10));
    println!(" {:x} {:b} {:o} {:#X} {:08}", 100 as $t, 100 as $t, 100 as $t, 100 as $t, 100 as $t);
    println!(" {} {} {}", !(5 as $t), (5 as $t) ^ 3, (5 as $t) << 2 >> 1);
    println!(" {:?} {:?}", (5 as $t).cmp(&3), (5 as $t).clamp(1, 4)); println!(" {:?}", (1..=5 as $t).product::<$t>());
})* } }
fn main() {
    each! { i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 }
    println!("{} {} {} {}", (-7i32).div_euclid(2), (-7i32).rem_euclid(2), -7 / 2, -7 % 2);
    println!("{} {} {} {}", (-5i32).abs(), (-5i32).signum(), i32::MIN.wrapping_abs(), (-5i64).unsigned_abs());
    println!("{:?} {:?} {:?}", i32::MIN.checked_abs(), i32::MIN.checked_neg(), 5u32.checked_neg());
    println!("{:?} {} {}", i32::MIN.overflowing_neg(), i32::MIN.wrapping_neg(), i32::MIN.saturating_abs());
    println!("{} {} {:?}", 5u32.is_power_of_two(), 5u32.next_power_of_two(), u8::MAX.checked_next_power_of_two());
    println!("{} {} {}", 7u32.div_ceil(2), 7u32.next_multiple_of(4), 12u32.is_multiple_of(4));
    println!("{:?} {:?}", 5u8.checked_add_signed(-6), 5u8.saturating_add_signed(-6));
    println!("{} {} {} {}", 300i32 as u8, -1i32 as u32, u64::MAX as i32, 3000000000u32 as i32);
    println!("{} {} {}", -1i8 as u64, i128::MAX as i64, u128::MAX as u8); println!("{} {}", 'a' as u8, true as i32);
    println!("{:?} {:?} {:?}", i8::try_from(200i32), u32::try_from(-1i64), usize::try_from(5u64));
    println!("{}", i8::try_from(200i32).unwrap_err()); println!("{:?}", u8::try_from(256u16).map_err(|e| e.to_string()));
    println!("{} {}", i64::from(5i32), u128::from(7u8)); println!("{}", u8::from(true));
    for s in ["", "-", "+", "+5", "-5", "05", "5 ", "0x5", "256", "-129", "1_000", "٣"] { println!("{s:?}: {:?} {:?}", s.parse::<u8>().map_err(|e| e.to_string()), s.parse::<i8>().map_err(|e| e.kind().clone())); }
    println!("{:?} {:?} {:?}", i32::from_str_radix("-7f", 16), u8::from_str_radix("102", 2), i64::from_str_radix("zz", 36));
    println!("{} {}", u64::MAX, i128::MIN); println!("{} {}", u64::MAX / 3 * 2, 1u128 << 100);
    println!("{}", (1u64..=20).product::<u64>()); println!("{}", (1..=30u128).product::<u128>());
    println!("{:?}", 10u32.checked_sub(11).map_or("neg".to_string(), |v| v.to_string()));
    println!("{} {}", u32::from_be_bytes([1, 2, 3, 4]), i16::from_le_bytes([0xff, 0xff])); println!("{}", u64::from_ne_bytes([1, 0, 0, 0, 0, 0, 0, 0]));
    println!("{} {}", usize::MAX > 0, isize::MIN < 0); println!("{}", i32::MAX as i64 + 1); println!("{}", 1i64 << 40);
    println!("{} {} {}", 0b1010, 0o17, 0xff_u8); println!("{} {}", 1_000_000i64, 2i32.pow(10)); println!("{:?}", (1u8..5).map(|x| x * 2).collect::<Vec<_>>());
    println!("{:?}", 255u8.leading_ones()); println!("{} {}", 12u8.trailing_ones(), 0u32.leading_zeros()); println!("{}", u32::midpoint(3, 8));
    println!("{:?} {:?}", 5i32.checked_rem(0), i32::MIN.checked_div(-1)); println!("{:?}", i32::MIN.wrapping_div(-1)); println!("{:?}", 7i32.checked_rem_euclid(0)); println!("{:?}", i32::MIN.overflowing_abs());
    println!("{} {}", i16::MAX.wrapping_add(1), 200u8.wrapping_mul(3)); let mut x = 5u8; x <<= 2; x |= 1; x ^= 3; x &= 0xfe; x >>= 1; x %= 7; println!("{x}");
    println!("{}", std::num::Wrapping(250u8) + std::num::Wrapping(10)); let mut w = std::num::Wrapping(i32::MAX); w += 1; println!("{w} {:?}", w); println!("{:?}", std::num::Saturating(250u8) + std::num::Saturating(10));
    println!("{:?} {:?}", std::num::NonZeroU32::new(5), std::num::NonZeroU8::new(0)); println!("{}", std::num::NonZeroU32::new(5).unwrap().get()); println!("{:?}", std::num::NonZero::<u8>::new(3).map(|n| n.get() + 1));
    println!("{}", i32::pow(2, 3) + u8::max(3, 4) as i32 + i32::min(1, 2)); println!("{:?}", [1u8, 2].iter().map(|&b| u32::from(b)).sum::<u32>()); println!("{:?}", i64::MAX.to_string().len());
    println!("{}", 5u16 >> &1u32); println!("{}", 5 & &3); println!("{}", &5 + &3); println!("{}", -&5); println!("{}", !&5u8); let r = &mut 5; *r += &3; println!("{r}");
    println!("{:>10}|{:<10}|{:^10}|{:+}|{:010}|{:#012b}", i128::MAX / 1_000_000_000_000_000_000_000_000_000_000, 5u64, -7i64, 5u128, -42i64, 10u64);
    println!("{:?} {:?}", u64::MAX.checked_add(1), (u64::MAX as u128 + 1)); println!("{:e} {:e} {:E}", 1500, 123456u64, 10i128); println!("{:.1e}", 12345);
}
