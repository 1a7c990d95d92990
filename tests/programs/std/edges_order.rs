use std::panic::catch_unwind;
fn t<R: std::fmt::Debug + 'static>(name: &str, f: impl FnOnce() -> R + std::panic::UnwindSafe) {
    match catch_unwind(f) {
        Ok(r) => println!("{name} = {r:?}"),
        Err(_) => println!("{name} panicked"),
    }
}
fn order(log: &mut Vec<u32>, x: u32) -> u32 { log.push(x); x }
fn first(a: u32, _b: u32) -> u32 { a }
fn second(_a: u32, b: u32) -> u32 { b }
fn swapped(a: u32, b: u32) -> u32 { b - a }
fn twice(a: u32) -> u32 { a + a }
fn pick(c: bool, a: u32, b: u32) -> u32 { if c { a } else { b } }
struct C { n: usize, v: Vec<i32>, o: Option<u32> }
impl C {
    fn len(&self) -> usize { self.v.len() }
    fn n(&self) -> usize { self.n }
    fn bump(&mut self) -> usize { self.n += 1; self.n }
    fn get(&self, i: usize) -> i32 { self.v[i] }
    fn set(&mut self, i: usize, x: i32) { self.v[i] = x; }
    fn take(&mut self) -> Option<u32> { self.o.take() }
    fn plus(&self, k: usize) -> usize { self.n + k }
    fn minus(k: usize, c: usize) -> usize { c - k }
}
fn main() {
    std::panic::set_hook(Box::new(|i| {
        let m = i.payload().downcast_ref::<&str>().map(|s| s.to_string()).or_else(|| i.payload().downcast_ref::<String>().cloned()).unwrap_or_default();
        let l = i.location().unwrap();
        println!("  panic {} at {}:{}", m, l.line(), l.column());
    }));
    let mut log = vec![];
    let a = first(order(&mut log, 1), order(&mut log, 2)) + second(order(&mut log, 3), order(&mut log, 4));
    let b = swapped(order(&mut log, 5), order(&mut log, 60)) + twice(order(&mut log, 7)) + pick(false, order(&mut log, 8), order(&mut log, 9));
    println!("{a} {b} {log:?}");
    let mut c = C { n: 1, v: vec![10, 20, 30], o: Some(3) };
    let r = c.n() + c.bump() * c.n() + { let k = c.bump(); c.plus(k) };
    println!("{r} {} {}", c.n, c.len());
    let x = c.plus({ 4 }) + C::minus(c.n(), c.bump() + 9);
    println!("{x} {}", c.n);
    println!("{:?} {:?}", c.take(), c.take());
    c.set(1, -5);
    println!("{} {:?}", c.get(1), c.v);
    t("get", || { let c = C { n: 0, v: vec![1], o: None }; c.get(1) });
    t("set", || { let mut c = C { n: 0, v: vec![1], o: None }; c.set(7, 1); });
    t("vec", || { let v = vec![1, 2, 3]; let i = v.len(); v[i] });
    t("slice", || { let v = vec![1, 2, 3]; let s = &v[1..]; s[0] + s[1] + s[2] });
    t("array", || { let v = [1u8, 2, 3]; let mut i = 0usize; let mut s = 0u8; loop { s += v[i] * 50; i += 1; } #[allow(unreachable_code)] s });
    t("neg index", || { let v = [1u8, 2, 3]; let i = v.len(); v[i - 4] });
    t("nested", || { let v = vec![vec![1, 2], vec![3]]; v[1][v[0][0] as usize] });
    t("write", || { let mut v = vec![1, 2]; let k = 2; v[k] = { println!("value first"); 3 }; });
    t("addassign", || { let mut v = vec![i32::MAX, 2]; v[0] += 1; v });
    t("mut slice", || { let mut v = vec![1, 2, 3, 4]; let s = &mut v[1..3]; s[0] = 9; s[1] += 1; s.swap(0, 1); v });
    t("option elems", || { let v: Vec<Option<i32>> = vec![None, Some(1)]; (v[0], v[1]) });
    t("option oob", || { let v: Vec<Option<i32>> = vec![None, Some(1)]; v[2] });
    t("strings", || { let mut v = vec![String::from("a"), String::from("b")]; v[1].push_str(&"x".repeat(2)); v[0] = v[1].clone(); v });
    t("while cond", || { let v = vec![5, 3, 1]; let mut i = 0; while i + 1 < v.len() && v[i] > v[i + 1] { i += 1; } i });
    t("while oob", || { let v = vec![5, 3, 1]; let mut i = 0; while v[i] > 0 { i += 1; } i });
    t("zero product", || { let z = 0i32; let m = -5i32; let p = z * m; format!("{} {:?} {}", p, p, p as f64) });
    t("zero rem", || { let m = -6i32; let p = m % 3; format!("{} {}", p, 1.0 / (p as f64)) });
    t("zero div", || { let m = -1i32; let p = m / 3; format!("{} {}", p, 1.0 / (p as f64)) });
    t("u8 loop", || { let mut x = 250u8; let mut n = 0; while x != 0 { x += 1; n += 1; } n });
    t("closure", || { let k = 2147483600i32; let f = |x: i32| x * k; [f(1), f(-1), f(2)] });
    t("async", || 0);
    for (f, s) in [(1e10f64, "1e10"), (-1.5, "-1.5"), (f64::NAN, "nan"), (f64::INFINITY, "inf"), (255.99, "255.99"), (1.8446744073709552e19, "2^64"), (-9.3e18, "-9.3e18")] {
        println!("{s}: {} {} {} {} {} {} {} {} {}", f as i8, f as u8, f as i16, f as i32, f as u32, f as i64, f as u64, f as i128, f as f32);
    }
    println!("{:?} {:?} {:?} {:?}", "128".parse::<i8>(), "-1".parse::<u8>(), "18446744073709551616".parse::<u64>(), "-9223372036854775808".parse::<i64>());
    println!("{} {} {}", 'a' as u32 as u8 as char, (b'z' - b'a') as i32, true as i32 + 1);
}
