use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::time::Duration;
struct Log(Vec<String>);
impl Hasher for Log {
    fn finish(&self) -> u64 { 0 }
    fn write(&mut self, bytes: &[u8]) { self.0.push(format!("{:?}", bytes)); }
    fn write_u32(&mut self, x: u32) { self.0.push(format!("u32 {x}")); }
    fn write_u64(&mut self, x: u64) { self.0.push(format!("u64 {x}")); }
}
fn main() {
    let secs = [0u64, 1, 2, 59, 999_999, 8_999_999, 9_000_000, 2_147_483_647, 2_147_483_648, 4_294_967_295, 4_294_967_296, 4_294_967_297, 9_007_199_254_740_993, u64::MAX - 1, u64::MAX];
    let nanos = [0u32, 1, 999, 1_000_000, 500_000_000, 999_999_999];
    let mut all = vec![];
    for s in secs { for n in nanos { all.push(Duration::new(s, n)); } }
    let mut sum = DefaultHasher::new();
    let mut lines = 0u64;
    let mut say = |text: String| { text.hash(&mut sum); lines += 1; };
    for a in &all {
        say(format!("{:?} {} {} {} {} {} {} {:?} {:?}", a, a.as_secs(), a.as_millis(), a.as_micros(), a.as_nanos(), a.subsec_millis(), a.is_zero(), a.as_secs_f64(), a.as_secs_f32()));
        for b in &all {
            say(format!("{:?} {:?} {:?} {} {:?}", a.checked_add(*b), a.checked_sub(*b), a.cmp(b), a == b, a.saturating_add(*b)));
        }
        for k in [0u32, 1, 2, 3, 7, 1000, 999_999, 1_000_000, 1_000_001, 4_294_967_295] {
            say(format!("{:?} {:?}", a.checked_mul(k), a.checked_div(k)));
        }
    }
    println!("{lines}");
    for u in [0u64, 1, 999, 1000, 1001, 999_999_999, 1_000_000_000, 4_294_967_295, 4_294_967_296, 9_007_199_254_740_993, u64::MAX] {
        println!("{:?} {:?} {:?} {:?}", Duration::from_secs(u), Duration::from_millis(u), Duration::from_micros(u), Duration::from_nanos(u));
    }
    for u in [0u32, 1, 1001, 1_500_000_000, 4_294_967_295] {
        println!("{:?} {:?} {:?} {:?}", Duration::from_secs(u as u64), Duration::from_millis(u as u64), Duration::from_micros(u as u64), Duration::from_nanos(u as u64));
    }
    println!("{:?} {:?} {:?} {:?}", Duration::from_secs(3), Duration::from_millis(4_294_967_295), Duration::from_micros(4_294_967_296), Duration::from_nanos(18_446_744_073_709_551_615));
    println!("{:?} {:?}", Duration::from_millis(200u8 as u64), [1u64, 2].map(Duration::from_millis));
    const D: Duration = Duration::from_millis(1500);
    static S: Duration = Duration::from_secs(7);
    println!("{:?} {:?} {:?}", D, S, D * 3 / 2);
    match D { Duration::ZERO => println!("zero"), _ => println!("same") }
    let mut log = Log(vec![]);
    Duration::new(4_294_967_297, 5).hash(&mut log);
    println!("{:?}", log.0);
    println!("{:?} {:?}", Duration::from_secs_f64(2.7), Duration::from_secs_f64(5e9));
    println!("{:?} {:?}", Duration::try_from_secs_f64(-1.0), Duration::try_from_secs_f64(2e19));
    println!("{:?}", (1..=4).map(|n| Duration::from_millis(n)).sum::<Duration>());
    println!("{} {}", std::mem::size_of::<Duration>(), std::mem::align_of::<Duration>());
    let x = all.iter().fold(0u128, |a, d| (a * 31 + d.as_nanos()) % 1_000_000_007);
    println!("{x}");
    let mut y = 0u64;
    for a in &all { for b in &all { if let Some(c) = a.checked_add(*b) { y = y.wrapping_mul(31).wrapping_add(c.as_secs() ^ c.subsec_nanos() as u64); } if let Some(c) = a.checked_sub(*b) { y = y.wrapping_mul(37).wrapping_add(c.as_secs() ^ c.subsec_nanos() as u64); } y = y.wrapping_add((a < b) as u64); } for k in [1u32, 2, 3, 7, 1000, 999_999, 1_000_000, 1_000_001, 4_294_967_295] { if let Some(c) = a.checked_mul(k) { y = y.wrapping_mul(41).wrapping_add(c.as_secs() ^ c.subsec_nanos() as u64); } let c = *a / k; y = y.wrapping_mul(43).wrapping_add(c.as_secs() ^ c.subsec_nanos() as u64); } y = y.wrapping_add(a.as_micros() as u64).wrapping_mul(3).wrapping_add(a.as_millis() as u64); y = y.wrapping_add(a.as_secs_f64().to_bits()).wrapping_add(a.as_secs_f32().to_bits() as u64); }
    println!("{y}");
    println!("{:?}", std::panic::catch_unwind(|| Duration::MAX + Duration::from_nanos(1)).is_err());
    println!("{:?}", std::panic::catch_unwind(|| Duration::ZERO - Duration::from_nanos(1)).is_err());
    println!("{:?}", std::panic::catch_unwind(|| Duration::new(u64::MAX, 1_000_000_000)).is_err());
}
