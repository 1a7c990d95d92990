fn main() {
    for x in [0.0, -0.0, 1.0, 0.1, 1.5, 123456789.0, 1e15, 1e16, 1e17, 1e21, 1e-5, 1e-7, 1.0e100, f64::MAX, f64::MIN_POSITIVE, f64::EPSILON, 5e-324, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.3, 2.0 / 3.0, 100.0 / 3.0, 9007199254740993.0] {
        println!("{} {:?} {:e} {:.0} {:.3} {:10.2} {:+}", x, x, x, x, x, x, x);
    }
    for x in [0.1f32, 1.0, 16777216.0, 3.4e38, 1e-10, 1.0 / 3.0, f32::MAX, 0.3] { println!("{} {:?} {} {:.5} {:e}", x, x, x as f64, x, x); }
    for x in [0.5, 1.5, 2.5, -0.5, 0.125, 0.375, 1.005, 2.675, 1e23] { println!("{:.0} {:.1} {:.2} {}", x, x, x, x); }
    for x in [2.5f64, -2.5, 3.7, -3.2, 0.5] { println!("{} {} {} {} {} {} {}", x.round(), x.floor(), x.ceil(), x.trunc(), x.fract(), x.round_ties_even(), x.abs()); }
    println!("{} {} {}", 2f64.sqrt(), 2f64.powi(10), 2f64.powf(0.5));
    println!("{} {} {} {}", 1f64.exp(), 10f64.ln(), 100f64.log10(), 8f64.log2());
    println!("{} {} {}", 8f64.log(2.0), 27f64.cbrt(), 3f64.hypot(4.0));
    println!("{:.10} {:.10} {:.10}", 1f64.sin(), 1f64.cos(), 1f64.tan());
    println!("{:.10} {:.10} {:.10} {:.10}", 0.5f64.asin(), 0.5f64.acos(), 1f64.atan(), 1f64.atan2(-1.0));
    println!("{:.8} {:.8} {:.8}", 1f64.sinh(), 1f64.cosh(), 1f64.tanh());
    println!("{} {} {}", 180f64.to_radians(), std::f64::consts::PI.to_degrees(), 1f64.recip());
    println!("{} {} {} {}", 1f64.min(f64::NAN), f64::NAN.max(2.0), 5f64.clamp(0.0, 3.0), (-1f64).signum());
    println!("{} {} {} {}", f64::NAN == f64::NAN, f64::NAN < 1.0, 1.0 < f64::INFINITY, 0.0 == -0.0);
    println!("{:?} {:?}", 1.0f64.partial_cmp(&f64::NAN), (-0.0f64).total_cmp(&0.0));
    println!("{} {} {} {}", f64::NAN.is_nan(), 1f64.is_finite(), f64::INFINITY.is_infinite(), (-0.0f64).is_sign_negative());
    println!("{} {} {} {} {}", 300.7 as u8, -5.5 as u8, f64::NAN as i32, 1e20 as i64, -1.9 as i32);
    println!("{} {} {}", 1e10 as i32, f64::INFINITY as u64, 3.99f32 as u8);
    println!("{} {}", i64::MAX as f64, u128::MAX as f32);
    println!("{} {}", 16777217i32 as f32, 9007199254740993i64 as f64);
    println!("{:x} {:x} {}", 1.5f64.to_bits(), 1.5f32.to_bits(), f64::from_bits(0x4009_21fb_5444_2d18));
    println!("{} {} {}", 7.5 % 2.0, -7.5 % 2.0, 7.5f64.rem_euclid(-2.0));
    println!("{} {}", (-7.5f64).rem_euclid(2.0), (-7.5f64).div_euclid(2.0));
    println!("{:?} {:?} {:?} {:?}", "1.".parse::<f64>(), ".5".parse::<f64>(), "1e3".parse::<f64>(), "-inf".parse::<f64>());
    println!("{:?} {:?} {:?} {:?}", "NaN".parse::<f64>(), " 1".parse::<f64>(), "1_0".parse::<f64>(), "+1.5".parse::<f64>());
    println!("{:?} {:?}", "0x10".parse::<f64>().is_err(), "1e400".parse::<f64>());
    println!("{} {} {}", f64::MAX, f64::MIN, f32::MIN_POSITIVE);
    println!("{} {} {} {}", f64::DIGITS, f64::MANTISSA_DIGITS, f64::RADIX, f32::MAX_EXP);
    println!("{:?}", [3.0, 1.0, 2.0].iter().cloned().fold(f64::NEG_INFINITY, f64::max));
    println!("{:?}", 0.1 + 0.2); println!("{}", 0.1f32 + 0.2f32);
    println!("{} {}", 1.0f64.copysign(-2.0), 2f64.mul_add(3.0, 4.0));
    println!("{} {}", 1e-3f64.ln_1p(), 1e-3f64.exp_m1());
    println!("{:?} {:?}", f64::from(1.5f32), f64::from(3i32)); println!("{:?}", 1.5f64 as f32);
    println!("{:?} {:?}", (2.0f64).classify(), (0.0f64).classify());
    println!("{:08.3} {:+.2} {:<8.1}| {:^9.2}|{:>+8}", 3.14159, 2.5, 1.25, 9.999, 1.5);
    println!("{:?} {:?} {:?}", 1e7, 1e16, 1.0e-7); println!("{:?} {:?}", 123456789012345680.0, 0.00001);
    println!("{:?}", f64::midpoint(1.0, 4.0)); println!("{}", 255.0f64 as u8 as char);
    println!("{:.3} {:.3}", f64::NAN, f64::INFINITY); println!("{:5}|{:<5}|{:05}|{:+}", f64::NAN, f64::INFINITY, f64::NAN, f64::INFINITY);
    println!("{:?}", (1..=5).map(|x| x as f64).sum::<f64>() / 5.0);
    println!("{:e} {:e} {:E}", 1500f32, 0.00015f32, 1e10f32); println!("{:?}", 1.0e10f32); println!("{}", 1e-40f32);
    println!("{:?} {:?}", 5.0f64.max(3.0), 5.0f32.min(3.0)); println!("{}", (0.1f64 + 0.2) * 10.0);
    println!("{:?}", 2.0f32.powi(-2)); println!("{}", (10.0f64).powi(-3)); println!("{}", 10f64.powi(15)); println!("{}", 1.1f64.powi(7));
}
