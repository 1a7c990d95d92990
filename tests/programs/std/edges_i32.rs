use std::panic::catch_unwind;
fn t<R: std::fmt::Debug + 'static>(name: &str, f: impl FnOnce() -> R + std::panic::UnwindSafe) {
    match catch_unwind(f) {
        Ok(r) => println!("{name} = {r:?}"),
        Err(_) => println!("{name} panicked"),
    }
}
struct H { v: i32 }
impl H {
    fn add(&mut self, o: i32) { self.v += o; }
    fn sub(&mut self, o: i32) { self.v -= o; }
    fn mul(&mut self, o: i32) { self.v *= o; }
}
fn both(a: i32, b: i32) {
    println!("{a} {b}");
    t("add", move || a + b);
    t("sub", move || a - b);
    t("mul", move || a * b);
    t("div", move || a / b);
    t("rem", move || a % b);
    t("nest", move || (a + 1) * b - 1);
    t("assign", move || { let mut x = a; x += b; x -= 1; x *= 2; x });
    t("field", move || { let mut h = H { v: a }; h.add(b); h.sub(3); h.mul(b); h.v });
    t("elem", move || { let mut v = vec![a, b]; v[0] += v[1]; v[1] = v[0] * v[1]; v });
    println!("{:?} {:?} {:?} {:?} {:?}", a.checked_add(b), a.checked_sub(b), a.checked_mul(b), a.checked_div(b), a.checked_rem(b));
    println!("{} {} {} ", a.wrapping_add(b), a.wrapping_sub(b), a.wrapping_mul(b));
    println!("{} {} {} ", a.saturating_add(b), a.saturating_sub(b), a.saturating_mul(b));
    println!("{:?} {:?} {:?} ", a.overflowing_add(b), a.overflowing_sub(b), a.overflowing_mul(b));
    println!("{} {} {} {:?} {:?}", a & b, a | b, a ^ b, a.cmp(&b), a.max(b));
}
fn one(a: i32) {
    println!("{a}: {} {} {} {} {}", !a, a.count_ones(), a.leading_zeros(), a.trailing_zeros(), a.swap_bytes());
    println!("{} {} {} {} {} {} {} {} {} {} {} {}", a as i8, a as i16, a as i32, a as i64, a as i128, a as u8, a as u16, a as u32, a as u64, a as u128, a as f64, a as f32);
    for by in [0u32, 1, 7, 31, 32, 33] {
        t("shl", move || a << by);
        t("shr", move || a >> by);
        println!("{:?} {:?} {} {} {} {}", a.checked_shl(by), a.checked_shr(by), a.wrapping_shl(by), a.wrapping_shr(by), a.rotate_left(by), a.rotate_right(by));
    }
    println!("{:?} {} {:?}", a.checked_neg(), a.wrapping_neg(), a.overflowing_neg());
    t("neg", move || -a); println!("{:?} {} {} {}", a.checked_abs(), a.wrapping_abs(), a.unsigned_abs(), a.signum()); t("rem_euclid", move || (a.rem_euclid(7), a.div_euclid(7), a.div_euclid(-1)));
}
fn main() {
    std::panic::set_hook(Box::new(|i| {
        let m = i.payload().downcast_ref::<&str>().map(|s| s.to_string()).or_else(|| i.payload().downcast_ref::<String>().cloned()).unwrap_or_default();
        let l = i.location().unwrap();
        println!("  panic {} at {}:{}", m, l.line(), l.column());
    }));
    let vals: Vec<i32> = vec![0, 1, 3, i32::MAX, i32::MAX - 1, i32::MAX / 2, i32::MAX / 2 + 1, i32::MIN, i32::MIN + 1, -1, -2, -7, i32::MIN / 2, i32::MIN / 2 - 1];
    for &a in &vals {
        one(a);
        for &b in &vals {
            both(a, b);
        }
    }
}
