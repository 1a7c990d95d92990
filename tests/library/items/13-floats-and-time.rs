// Floating point numbers and durations.
// === float::abs
fn main() {
    println!("{} {} {} {}", (-1.5f64).abs(), (-0.0f64).abs().is_sign_positive(), f32::NEG_INFINITY.abs(), f64::NAN.abs().is_nan());
    println!("{} {} {}", (-3.7f64).copysign(1.0), (-2.0f32).signum(), (0.0f64).signum());
}
// === float::sqrt
fn main() {
    println!("{} {} {} {}", 2f64.sqrt(), 2f32.sqrt(), (-1.0f64).sqrt().is_nan(), (-0.0f64).sqrt());
    println!("{} {} {}", 27f64.cbrt(), 3f64.hypot(4.0), f64::INFINITY.sqrt());
}
// === float::powi and float::powf
fn main() {
    println!("{} {} {} {}", 2f64.powi(-2), (-2f64).powi(3), 0f64.powi(0), 10f32.powi(3));
    println!("{} {} {} {}", 2f64.powf(0.5), (-8f64).powf(1.0 / 3.0).is_nan(), 1f64.powf(f64::NAN), 0f64.powf(-1.0));
}
// === float::round
fn main() {
    let xs = [0.5, 1.5, -0.5, 2.4999, -2.5];
    println!("{:?} {:?}", xs.map(f64::round), xs.map(f64::round_ties_even));
    println!("{:?} {:?} {:?} {:?}", xs.map(f64::floor), xs.map(f64::ceil), xs.map(f64::trunc), 3.75f64.fract());
    println!("{:.0} {:.0} {:.0} {:.1} {:.2}", 0.5, 1.5, 2.5, 0.25, 1.005);
}
// === float::max
fn main() {
    println!("{} {} {} {}", 1f64.max(2.0), f64::NAN.max(1.0), 1f32.min(f32::NAN), (-1f64).powf(f64::INFINITY));
    println!("{} {} {}", 5.5f64.clamp(0.0, 1.0), f64::NAN.clamp(0.0, 1.0).is_nan(), [2.0, 9.5].iter().cloned().fold(f64::NEG_INFINITY, f64::max));
}
// === float::ln
fn main() {
    println!("{} {} {} {}", 1f64.ln(), 0f64.ln(), (-1f64).ln().is_nan(), std::f64::consts::E.ln());
    println!("{} {} {:.4} {}", 8f64.log2(), 1000f64.log10().round(), 9f64.log(3.0), 1e-10f64.ln_1p());
    println!("{:.3} {:.3} {:.3}", 1f64.exp(), 0.5f64.sin(), 1f64.atan2(-1.0));
}
// === [float: PartialOrd]
use std::cmp::Ordering;
fn main() {
    let nan = f64::NAN;
    println!("{} {} {} {} {:?}", nan < 1.0, nan >= 1.0, nan != nan, 0.0 == -0.0, nan.partial_cmp(&1.0));
    println!("{:?} {:?} {:?}", 1.0.partial_cmp(&2.0), (-0.0f64).total_cmp(&0.0), f64::NAN.total_cmp(&f64::INFINITY) == Ordering::Greater);
    let mut v = [3.0, nan, 1.0];
    v.sort_by(|a, b| a.partial_cmp(b).unwrap_or(Ordering::Less));
    println!("{} {}", v.len(), (1.0, 2.0) < (1.0, nan));
}
// === [&float: Sub] and arithmetic by reference
fn main() {
    let (a, b) = (&2.5, &0.1);
    println!("{} {} {} {} {}", a - b, a * 2.0, 1.0 / a, -a, a % &1.0);
    let mut s = 0.0f64;
    for x in &[0.1, 0.2] { s += x; }
    println!("{s} {} {}", s == 0.3, (s - 0.3).abs() < f64::EPSILON);
}
// === floats as text
fn main() {
    println!("{} {} {} {} {}", 1.0, 1e21, 1e-7, f64::MAX, f32::MIN_POSITIVE);
    println!("{:?} {:?} {:?} {:?} {:?}", 1.0, 1e16, 1e-5, f64::NAN, -0.0);
    println!("{:e} {:E} {:.2e} {:+} {:08.2} {:>8}", 1234.5, 0.00012, 9.999, 1.0, -3.14159, f64::INFINITY);
    println!("{:?} {:?} {:?} {:?}", "1e400".parse::<f64>(), "-.5e1".parse::<f32>(), "inf".parse::<f64>(), "1.0.0".parse::<f64>().is_err());
}
// === Duration::from_millis
use std::time::Duration;
fn main() {
    let d = Duration::from_millis(1500);
    println!("{d:?} {} {} {} {}", d.as_secs(), d.subsec_millis(), d.as_secs_f64(), d.as_micros());
    println!("{:?} {:?} {:?}", d * 2, d / 4, d + Duration::from_nanos(1));
    println!("{:?} {:?} {:?}", Duration::from_millis(0), Duration::from_millis(u64::MAX), Duration::from_micros(2_500));
}
// === Duration::from_secs
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
use std::time::Duration;
fn main() {
    let d = Duration::from_secs(90);
    println!("{d:?} {} {:?} {:?}", d > Duration::from_millis(89_999), d.checked_sub(Duration::from_secs(91)), d.saturating_sub(d * 2));
    println!("{} | {}", msg(|| d - d * 2), msg(|| Duration::MAX + d));
    println!("{:?} {:?} {:?} {:?}", Duration::from_secs_f64(0.25), Duration::from_secs_f32(1.5), d.mul_f64(0.5), Duration::MAX);
}
// === type Duration
use std::time::Duration;
fn main() {
    let ds = [Duration::new(1, 500_000_000), Duration::from_nanos(999), Duration::from_micros(1001), Duration::ZERO];
    println!("{:?} {:?}", ds, ds.iter().sum::<Duration>());
    println!("{:.1?} {:>10.2?}| {:<8?}| {:?}", ds[0], ds[2], ds[1], ds[3].is_zero());
    println!("{:?} {} {:?}", Duration::try_from_secs_f64(-1.0).map_err(|e| e.to_string()), Duration::default() == Duration::ZERO, ds.iter().max());
    println!("{:?} {:?}", Duration::new(1, 1_500_000_000), ds[0].div_duration_f64(Duration::from_millis(500)));
}
