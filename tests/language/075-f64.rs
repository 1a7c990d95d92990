// Programs about `f64`.

// === arithmetic, rounding, comparisons, classes, bits, parsing and formats
fn main() { let (a, b) = (2.5f64, -0.75); println!("{} {} {} {} {}", a + b, a * b, a / b, a % b, -a); println!("{} {} {} {} {} {}", a.round(), b.floor(), b.ceil(), b.trunc(), b.fract(), 2.5f64.round_ties_even()); println!("{} {} {:?}", f64::NAN == f64::NAN, f64::NAN < 1.0, 1.0f64.partial_cmp(&f64::NAN)); println!("{:?} {:?} {:?}", f64::NAN.max(1.0), 1.0f64.min(f64::NAN), (-1.0f64).max(0.0)); println!("{} {} {:?} {:?}", 1.0 / 0.0, (0.0f64 / 0.0).is_nan(), f64::MIN_POSITIVE.classify(), 5e-324f64.is_subnormal()); println!("{} {} {}", a.clamp(0.0, 1.0), b.signum(), b.copysign(1.0)); println!("{} {} {}", 2f64.powi(-3), 2f64.powf(0.5), 8f64.cbrt()); println!("{} {} {}", 3f64.hypot(4.0), 1f64.atan2(-1.0), 0.5f64.mul_add(2.0, 1.0)); println!("{:?} {:?} {:?}", "1e-3".parse::<f64>(), "nan".parse::<f64>().map(|x| x.is_nan()), "1.".parse::<f64>()); println!("{:?} {}", "x".parse::<f64>().map_err(|e| e.to_string()), "".parse::<f64>().unwrap_err()); println!("{:.0} {:.0} {:.1} {:.2} {:.3e} {:E}", 0.5, 1.5, 0.25, 1.005, 123456.0, 0.00012); println!("{:8.2}|{:<8}|{:+.1}|{:08.3}|{:^9}|", a, a, a, b, b); println!("{} {} {}", f64::MAX, f64::MIN_POSITIVE, f64::EPSILON); println!("{:?} {:?} {:?}", 1e300 * 1e10, 0.1 + 0.2, 1.0e10); let mut v = [3.0, -1.0, f64::NAN, 2.0]; v.sort_by(f64::total_cmp); println!("{v:?} {:?}", v.iter().copied().fold(f64::INFINITY, f64::min)); println!("{:#x} {}", 1.5f64.to_bits(), f64::from_bits(0x7ff0_0000_0000_0000)); println!("{} {} {}", f64::from(3u8), f64::from(1.5f32), 7i64 as f64); println!("{:.6} {:.6}", std::f64::consts::PI.sin().abs(), std::f64::consts::E.ln()); println!("{} {}", (0.1f64 + 0.2 - 0.3).abs() < f64::EPSILON, 1e16 + 1.0 == 1e16); println!("{:?} {}", [0.1; 10].iter().sum::<f64>(), [1.5, 2.0].iter().product::<f64>()); println!("{:.3} {:.3}", 180f64.to_radians(), 1f64.to_degrees()); println!("{} {}", 5f64.rem_euclid(-3.0), (-5f64).div_euclid(3.0)); }
// === rounding in every way, at halves, near the limits, of negatives and specials
fn main() {
    for x in [0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 4503599627370495.5, -2.7, 1e300, f64::INFINITY] { print!("{} {} {} {} {} {:.3}|", x.floor(), x.ceil(), x.round(), x.trunc(), x.round_ties_even(), x.fract()); }
    println!();
    println!("{:?} {:?} {:?}", (-0.2f64).ceil(), (-0.0f64).floor(), f64::NAN.round().is_nan());
    println!("{} {} {}", 7.5f64.div_euclid(2.), (-7.5f64).div_euclid(2.), (-7.5f64).rem_euclid(2.));
    println!("{} {} {}", 5.5f64 % -2., 1e20 % 7., f64::INFINITY % 2.);
    println!("{} {} {}", 1.25f64.clamp(-1., 1.), 3f64.copysign(-0.), (-2f64).signum());
}
// === powers, roots, exponentials and logarithms with special arguments
fn main() {
    println!("{} {} {} {}", 2f64.powi(10), 2f64.powi(-1074), 0f64.powi(0), (-2f64).powi(3));
    println!("{} {} {} {}", 2f64.powf(0.5), (-8f64).powf(1. / 3.).is_nan(), 0f64.powf(-1.), f64::INFINITY.powf(0.));
    println!("{} {} {}", (-1f64).sqrt().is_nan(), (-27f64).cbrt(), 3f64.hypot(4.));
    println!("{:.12} {:.12} {:.12}", 1f64.exp(), 3f64.exp2(), 1e-10f64.exp_m1());
    println!("{:.12} {} {} {}", 10f64.ln(), 0f64.ln(), (-1f64).ln().is_nan(), 1e-10f64.ln_1p());
    println!("{} {} {:.6}", 8f64.log2(), 1000f64.log10(), 9f64.log(3.));
    println!("{} {}", 2f64.mul_add(3., 4.), 0.1f64.mul_add(10., -1.));
}
// === trigonometry, hyperbolic, angles
use std::f64::consts::*;
fn main() {
    println!("{:.10} {:.10} {:.10}", FRAC_PI_6.sin(), FRAC_PI_3.cos(), FRAC_PI_4.tan());
    println!("{:.10} {:.10} {:.10}", 1f64.asin(), (-1f64).acos(), 1f64.atan());
    println!("{:.10} {:.10} {:.10}", 1f64.atan2(-1.), (-0f64).atan2(-1.), 0f64.atan2(0.));
    println!("{:.10} {:.10} {:.10}", 1f64.sinh(), 1f64.cosh(), 0.5f64.atanh());
    println!("{:.10} {:.10}", 2f64.acosh(), 1f64.asinh());
    let (s, c) = PI.sin_cos();
    println!("{} {c} {} {:.6}", s.abs() < 1e-15, 180f64.to_radians() == PI, 1f64.to_degrees());
    println!("{} {}", 2f64.asin().is_nan(), TAU - 2. * PI);
}
// === classes, bits, sign, comparison with nan, total order
fn main() {
    for x in [0., -0., 1., f64::MIN_POSITIVE, 5e-324, f64::MAX, f64::INFINITY, f64::NAN] { print!("{:?} {}{}{}{} ", x.classify(), x.is_nan() as u8, x.is_infinite() as u8, x.is_finite() as u8, x.is_normal() as u8); }
    println!();
    println!("{:x} {:x} {:x}", 1f64.to_bits(), (-2.5f64).to_bits(), f64::INFINITY.to_bits());
    println!("{} {} {}", f64::from_bits(0x4009_21fb_5444_2d18), f64::from_bits(1), f64::from_bits(0xfff0 << 48));
    println!("{} {} {} {}", f64::NAN < 1., f64::NAN > 1., f64::NAN == f64::NAN, f64::NAN != f64::NAN);
    println!("{:?} {:?} {:?}", 1f64.partial_cmp(&f64::NAN), (-0f64).partial_cmp(&0.), (-0f64).total_cmp(&0.));
    println!("{} {} {} {}", f64::NAN.max(1.), 1f64.min(f64::NAN), 1f64.max(2.), (-0f64).min(0.).is_sign_negative());
    let mut v = [f64::NAN, 1., -f64::INFINITY, -0., 0., f64::INFINITY, -1.];
    v.sort_by(f64::total_cmp);
    println!("{v:?}");
    println!("{:?} {:?}", 1.5f64.to_be_bytes(), f64::from_ne_bytes(2.5f64.to_ne_bytes()));
}
// === parsed: every form that is one, and those that are none
fn main() {
    for s in ["1", "-1.5", "+.5", "5.", "1e10", "1E-5", "1e+2", "inf", "-Infinity", "nan", "NaN", "1e309", "1e-400", "0x10", "1_0", "", ".", "e5", " 1", "1 ", "--1", "1e", "+", "1.7976931348623159e308", "4.9e-324", "123456789012345678901234567890"] { match s.parse::<f64>() { Ok(x) => print!("{x:?} "), Err(e) => print!("{s:?}:{e} ") } }
    println!();
    println!("{:?}", ["1.5", "x", "2"].iter().flat_map(|s| s.parse::<f64>()).sum::<f64>());
    println!("{:?} {:?}", "1,2;3".split([',', ';']).map(str::parse).collect::<Result<Vec<f64>, _>>(), "".parse::<f64>());
    println!("{}", "0.1".parse::<f64>().unwrap() + "0.2".parse::<f64>().unwrap());
}
// === printed: shortest that reads back, precision with ties to even, exponents, widths
fn main() {
    for x in [0.1, 1. / 3., 2. / 3., 100., 1e21, 1e-7, 123456.789, 5e-324, f64::MAX, 0.1 + 0.2] { print!("{x} {x:?} {x:e} | "); }
    println!();
    println!("{:.0} {:.0} {:.0} {:.1} {:.1} {:.3} {:.20}", 0.5, 1.5, -0.5, 0.25, 0.35, 2.0005, 0.1);
    println!("{:.2e} {:E} {:e} {:.0e} {:e}", 123456., 0.00012, -1., 9.5, 0.);
    println!("[{:10}] [{:<10}] [{:^10}] [{:+}] [{:010.2}] [{:+08.1}] [{:#?}]", 1.5, 1.5, 1.5, 1.5, -1.5, 2.25, 1.0);
    println!("[{:5}] [{:05}] [{:+}] [{:.2}]", f64::NAN, f64::INFINITY, f64::INFINITY, -f64::INFINITY);
    println!("{} {:?} {}", -0., -0., 1e15);
    println!("{} {:?} {:?}", 1e16, 1e16, 123456789012345680.);
}
// === casts and conversions: to integers with saturation, to f32 and back, lossless From
fn main() {
    println!("{} {} {} {}", 1e20 as i32, -1. as u8, 255.99 as u8, f64::NAN as i64);
    println!("{} {} {} {}", f64::INFINITY as i8, 1e40 as i128, -1e40 as i128, 0.9999999999999999 as i32);
    println!("{} {} {}", 0.1 as f32, 0.1f32 as f64, 1e300f64 as f32);
    println!("{} {} {}", i64::MAX as f64, u64::MAX as f64 as u64, (1u64 << 53) as f64 + 1.);
    println!("{} {} {} {}", f64::from(1i32), f64::from(true), f64::from(1.5f32), f64::from(7u8));
    let v: Vec<f64> = [1u8, 2].map(Into::into).to_vec();
    println!("{v:?} {} {}", 65.7 as u8 as char, 'a' as u32 as f64 / 2.);
    println!("{} {}", 3.7 as usize, (2.5f64 as i8 as f64).powi(2));
}
// === constants of the type and of mathematics
fn main() {
    println!("{:e} {:e} {:e} {:e}", f64::MAX, f64::MIN, f64::MIN_POSITIVE, f64::EPSILON);
    println!("{} {} {} {} {}", f64::DIGITS, f64::MANTISSA_DIGITS, f64::RADIX, f64::MAX_EXP, f64::MIN_10_EXP);
    println!("{} {} {}", std::f64::consts::PI, std::f64::consts::E, std::f64::consts::LN_2);
    println!("{} {} {}", std::f64::consts::SQRT_2, std::f64::consts::FRAC_1_SQRT_2, std::f64::consts::LOG10_E);
    println!("{} {}", 1. + f64::EPSILON > 1., 1. + f64::EPSILON / 2. == 1.);
    println!("{:?} {:?}", f64::INFINITY - f64::INFINITY, -f64::NEG_INFINITY);
    println!("{} {}", core::f64::MAX == f64::MAX, std::f64::consts::TAU / 2. == core::f64::consts::PI);
}
// === sums, products, averages, compensated sums, variance, sorting, medians
fn kahan(v: &[f64]) -> f64 { let (mut s, mut c) = (0., 0.); for x in v { let y = x - c; let t = s + y; c = (t - s) - y; s = t; } s }
fn median(mut v: Vec<f64>) -> Option<f64> { v.sort_by(|a, b| a.partial_cmp(b).unwrap()); let n = v.len(); Some(match n { 0 => return None, n if n % 2 == 1 => v[n / 2], n => (v[n / 2 - 1] + v[n / 2]) / 2. }) }
fn main() {
    let v = [0.1; 10];
    println!("{} {} {}", v.iter().sum::<f64>(), kahan(&v), v.iter().product::<f64>());
    println!("{:?} {:?} {:?}", median(vec![3., 1., 2.]), median(vec![4., 1.]), median(vec![]));
    let (n, mean, m2) = [2., 4., 4., 4., 5., 5., 7., 9.].iter().fold((0., 0., 0.), |(n, mean, m2), x: &f64| { let n = n + 1.; let d = x - mean; let mean = mean + d / n; (n, mean, m2 + d * (x - mean)) });
    println!("{mean} {} {}", m2 / n, (m2 / n).sqrt());
    println!("{:?} {:?}", v.iter().copied().fold(f64::NAN, f64::min), [3., 1., 2.].into_iter().reduce(f64::max));
    println!("{:?}", [1.5f64, -2.5, 0.].iter().max_by(|a, b| a.abs().total_cmp(&b.abs())));
    println!("{}", std::iter::empty::<f64>().sum::<f64>() + [f64::MAX, f64::MAX].iter().sum::<f64>());
}
// === numeric methods: Newton, bisection, Simpson, Horner, matrices, complex
fn newton(f: impl Fn(f64) -> f64, d: impl Fn(f64) -> f64, mut x: f64) -> (f64, u32) { let mut n = 0; while f(x).abs() > 1e-12 && n < 50 { x -= f(x) / d(x); n += 1; } (x, n) }
fn bisect(f: &dyn Fn(f64) -> f64, (mut a, mut b): (f64, f64)) -> f64 { while b - a > 1e-9 { let m = (a + b) / 2.; if f(a) * f(m) <= 0. { b = m } else { a = m } } a }
fn simpson(f: fn(f64) -> f64, a: f64, b: f64, n: usize) -> f64 { let h = (b - a) / n as f64; (0..=n).map(|i| f(a + i as f64 * h) * if i == 0 || i == n { 1. } else if i % 2 == 1 { 4. } else { 2. }).sum::<f64>() * h / 3. }
fn mul(a: &[[f64; 2]; 2], b: &[[f64; 2]; 2]) -> [[f64; 2]; 2] { std::array::from_fn(|i| std::array::from_fn(|j| (0..2).map(|k| a[i][k] * b[k][j]).sum())) }
fn mandel(cx: f64, cy: f64) -> usize { let (mut x, mut y) = (0., 0.); (0..50).take_while(|_| { (x, y) = (x * x - y * y + cx, 2. * x * y + cy); x * x + y * y <= 4. }).count() }
fn main() {
    let (x, n) = newton(|x| x * x - 2., |x| 2. * x, 1.);
    println!("{x:.10} {n} {:.6} {:.6}", bisect(&|x| x.cos() - x, (0., 1.)), simpson(f64::sin, 0., std::f64::consts::PI, 20));
    println!("{:?} {:?}", mul(&[[1., 2.], [3., 4.]], &[[0.5, 0.], [0., 2.]]), [(0., 0.), (1., 1.), (-0.5, 0.5)].map(|(a, b)| mandel(a, b)));
    println!("{}", [1., -3., 0.5].iter().rev().fold(0., |a, c| a * 2. + c));
}
// === generic code: own traits, operators by reference, assignment, Sum for wrappers
use std::{iter::Sum, ops::*};
trait Real: Copy + Add<Output = Self> + Mul<Output = Self> + Div<Output = Self> + Sub<Output = Self> + PartialOrd + From<f32> { fn root(self) -> Self; const NAME: &'static str; }
impl Real for f64 { fn root(self) -> f64 { self.sqrt() } const NAME: &'static str = "f64"; }
impl Real for f32 { fn root(self) -> f32 { self.sqrt() } const NAME: &'static str = "f32"; }
fn quad<T: Real>(a: T, b: T, c: T) -> Option<(T, T)> { let d = b * b - T::from(4.) * a * c; (d >= T::from(0.)).then(|| { let (r, k) = (d.root(), T::from(2.) * a); ((T::from(0.) - b - r) / k, (r - b) / k) }) }
#[derive(Debug, Clone, Copy, PartialEq)] struct M(f64);
impl Sum for M { fn sum<I: Iterator<Item = M>>(i: I) -> M { M(i.map(|m| m.0).sum()) } }
impl<'a> Sum<&'a M> for M { fn sum<I: Iterator<Item = &'a M>>(i: I) -> M { i.copied().sum() } }
impl Mul<M> for f64 { type Output = M; fn mul(self, m: M) -> M { M(self * m.0) } }
impl DivAssign<f64> for M { fn div_assign(&mut self, k: f64) { self.0 /= k; } }
fn main() {
    println!("{:?} {:?} {:?} {}", quad(1f64, -3., 2.), quad(1f32, 0., 1.), quad(1f32, -1., -1.), <f32 as Real>::NAME);
    let mut m = 2. * [M(1.), M(0.5)].iter().sum::<M>();
    m /= 4.;
    println!("{m:?} {} {} {}", &1.5 + &2.5, 3. - &1., -&2.5);
    let mut x = 10f64;
    x += &1.; x -= 0.5; x *= 2.; x /= 4.; x %= 3.;
    println!("{x}");
}
// === as keys by bits, wrappers with Eq and Hash, maps by rounding, intervals
use std::{collections::{BTreeMap, HashMap}, hash::{Hash, Hasher}};
#[derive(Clone, Copy, Debug)] struct Key(f64);
impl PartialEq for Key { fn eq(&self, o: &Key) -> bool { self.0.to_bits() == o.0.to_bits() } }
impl Eq for Key {}
impl Hash for Key { fn hash<H: Hasher>(&self, h: &mut H) { self.0.to_bits().hash(h) } }
fn main() {
    let mut m: HashMap<Key, u8> = HashMap::new();
    for x in [0., -0., f64::NAN, f64::NAN, 1.] { *m.entry(Key(x)).or_default() += 1; }
    println!("{} {:?} {:?}", m.len(), m.get(&Key(f64::NAN)), m.get(&Key(2.)));
    let mut h: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
    for x in [0.1, 0.19, 1.5, -0.2] { h.entry((x * 10f64).floor() as i64).or_default().push(x); }
    println!("{h:?} {}", (0.5..1.5).contains(&1.4999));
    println!("{:?} {}", [(1.5f64, 'b'), (0.5, 'a')].iter().min_by(|a, b| a.0.total_cmp(&b.0)), (1.0..=f64::INFINITY).contains(&f64::MAX));
}
// === in structs: derived comparison, default, update, debug; arrays and slices of them
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)] struct P { x: f64, y: f64 }
impl P { const ORIGIN: P = P { x: 0., y: 0. }; fn dist(&self, o: &P) -> f64 { (self.x - o.x).hypot(self.y - o.y) } fn lerp(self, o: P, t: f64) -> P { P { x: self.x + (o.x - self.x) * t, y: self.y + (o.y - self.y) * t } } }
fn area(p: &[P]) -> f64 { p.iter().zip(p.iter().cycle().skip(1)).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>().abs() / 2. }
fn main() {
    let (a, b) = (P { x: 3., ..P::ORIGIN }, P { y: 4., ..Default::default() });
    println!("{} {:?} {}", a.dist(&b), a.lerp(b, 0.25), area(&[P::ORIGIN, a, P { x: 3., y: 4. }, b]));
    println!("{:?} {} {}", a.partial_cmp(&b), a == P { x: 3.0, y: -0.0 }, P { x: f64::NAN, y: 0. } == P { x: f64::NAN, y: 0. });
    println!("{:?} {:?}", [a, b].iter().map(|p| p.x).collect::<Vec<_>>(), P { x: 1e100, y: -1e-7 });
    println!("{:.1?} {:#?}", a, b);
}
// === time: durations from and to seconds, rates, progress, clocks that stand still
use tokio::time::{sleep, Duration, Instant};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = Instant::now();
    for i in 1..4 { sleep(Duration::from_secs_f64(0.1 * i as f64)).await; }
    println!("{:.3} {:?}", t.elapsed().as_secs_f64(), Duration::from_secs_f64(1.0000000004));
    println!("{:?} {:?} {}", Duration::from_secs(3).mul_f64(1.5), Duration::from_secs(1).div_f64(8.), Duration::from_millis(1234).as_secs_f64());
    println!("{:?} {:?}", Duration::try_from_secs_f64(-1.).is_err(), Duration::from_secs_f64(2.7));
    println!("{:.2}", 1500. / Duration::from_millis(750).as_secs_f64());
}
// === precision lost and kept: large integers, repeated addition, cancellation, comparisons with tolerance
fn close(a: f64, b: f64) -> bool { (a - b).abs() <= f64::EPSILON * a.abs().max(b.abs()) * 4. }
fn main() {
    println!("{} {} {}", 9007199254740992. + 1., 9007199254740992. + 2., 9007199254740993i64 as f64);
    println!("{} {} {}", 0.1 + 0.2 == 0.3, close(0.1 + 0.2, 0.3), close(1., 1.0001));
    println!("{} {}", (1e16 + 1.) - 1e16, (1e-16 + 1.) - 1.);
    println!("{} {}", 0.1 * 3., 0.3 / 0.1);
    println!("{} {} {}", 1e308 + 1e308, -1e308 * 10., 5e-324 / 2.);
    println!("{} {}", (0..1000).map(|_| 0.001).sum::<f64>() == 1., 4.35 * 100.);
    println!("{:?} {}", 2f64.sqrt().powi(2) == 2., 1.1 + 2.2);
    println!("{} {}", 1.0f64.next_up() - 1., 1.0f64.next_down() < 1.);
}
// === closures, function pointers and constants of f64 in tables; parsing small expressions
type F = fn(f64) -> f64;
static FNS: &[(&str, F)] = &[("sqrt", f64::sqrt), ("neg", |x| -x), ("half", |x| x / 2.), ("abs", f64::abs)];
fn eval(s: &str) -> Result<f64, String> { let mut st: Vec<f64> = vec![]; for w in s.split_whitespace() { let r = match w { "+" | "-" | "*" | "/" | "^" => { let (Some(b), Some(a)) = (st.pop(), st.pop()) else { return Err(format!("few for {w}")) }; match w { "+" => a + b, "-" => a - b, "*" => a * b, "/" => a / b, _ => a.powf(b) } } "pi" => std::f64::consts::PI, f if FNS.iter().any(|e| e.0 == f) => { let x = st.pop().ok_or("empty")?; FNS.iter().find(|e| e.0 == f).unwrap().1(x) } n => n.parse().map_err(|e| format!("{n}: {e}"))? }; st.push(r); } match st[..] { [x] => Ok(x), _ => Err(format!("left {}", st.len())) } }
fn main() {
    for s in ["1 2 +", "2 0.5 ^ 2 sqrt -", "1 0 /", "-1 sqrt", "pi half neg abs", "+", "1 2", "1 x *"] { println!("{:?}", eval(s)); }
    let compose = |fs: &[&str]| { let v: Vec<F> = fs.iter().filter_map(|n| FNS.iter().find(|e| e.0 == *n).map(|e| e.1)).collect(); move |x: f64| v.iter().fold(x, |a, f| f(a)) };
    println!("{}", compose(&["neg", "abs", "sqrt", "half"])(16.));
}
// === physics: a body under gravity, an oscillator, a random walk by a congruence, all step by step
struct Body { p: (f64, f64), v: (f64, f64) }
impl Body { fn step(&mut self, dt: f64) -> bool { self.v.1 -= 9.81 * dt; self.p.0 += self.v.0 * dt; self.p.1 += self.v.1 * dt; self.p.1 > 0. } fn energy(&self) -> f64 { 0.5 * (self.v.0.powi(2) + self.v.1.powi(2)) + 9.81 * self.p.1 } }
struct Lcg(u64);
impl Lcg { fn next(&mut self) -> f64 { self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407); (self.0 >> 11) as f64 / (1u64 << 53) as f64 } }
fn main() {
    let mut b = Body { p: (0., 1.), v: (3., 4.) };
    let mut n = 0;
    while b.step(0.01) { n += 1; }
    println!("{n} {:.6} {:.6}", b.p.0, b.energy());
    let (mut x, mut v) = (1f64, 0f64);
    for _ in 0..1000 { v -= x * 0.01; x += v * 0.01; }
    println!("{x:.9} {v:.9}");
    let mut r = Lcg(42);
    let inside = (0..1000).filter(|_| { let (a, b) = (r.next(), r.next()); a * a + b * b < 1. }).count();
    println!("{inside} {:.12}", r.next());
}
// === options and results of them: first that is finite, sums that may fail, defaults, ordering of Option
fn safe_sqrt(x: f64) -> Result<f64, String> { if x < 0. { Err(format!("sqrt of {x}")) } else { Ok(x.sqrt()) } }
fn mean(v: &[f64]) -> Option<f64> { (!v.is_empty()).then(|| v.iter().sum::<f64>() / v.len() as f64) }
fn main() {
    println!("{:?} {:?}", [4., 9.].iter().map(|x| safe_sqrt(*x)).sum::<Result<f64, _>>(), [1., -2.].into_iter().map(safe_sqrt).collect::<Result<Vec<_>, _>>());
    println!("{:?} {:?} {}", mean(&[1., 2.]), mean(&[]), mean(&[]).unwrap_or(f64::NAN));
    println!("{:?} {}", [f64::NAN, f64::INFINITY, 2.].iter().find(|x| x.is_finite()), f64::default());
    println!("{:?} {:?}", Some(1.5) < Some(2.), None < Some(f64::NEG_INFINITY));
    println!("{:?}", Some(2.).filter(|x| *x > 1.).zip(Some("z")).map(|(x, s)| format!("{x}{s}")));
}
// === in ascii art and tables: widths from values, bars, percentages, histograms
fn bar(x: f64, max: f64, w: usize) -> String { let n = (x / max * w as f64).round() as usize; format!("{}{}", "#".repeat(n), ".".repeat(w - n)) }
fn main() {
    let data = [("a", 1.5), ("bb", 12.25), ("c", 7.)];
    let max = data.iter().map(|d| d.1).fold(f64::MIN, f64::max);
    let total: f64 = data.iter().map(|d| d.1).sum();
    for (n, x) in data { println!("{n:>3}|{}|{x:>7.2}|{:>6.1}%", bar(x, max, 10), x / total * 100.); }
    let mut h = [0; 4];
    for i in 0..20 { let x = (i as f64 * 0.7).sin(); h[((x + 1.) / 2. * 3.999) as usize] += 1; }
    println!("{h:?} {:.prec$} {:e}", total, max, prec = 3);
}
