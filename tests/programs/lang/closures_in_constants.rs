const F: fn(i32) -> i32 = |x| x + 1;
static G: fn(&str) -> usize = |s| s.len();
const OPS: [(&str, fn(i32, i32) -> i32); 3] = [("+", |a, b| a + b), ("-", |a, b| a - b), ("*", |a, b| a * b)];
static TABLE: &[fn() -> &'static str] = &[|| "a", || "b"];
struct Rule { name: &'static str, check: fn(u32) -> bool }
const RULES: &[Rule] = &[Rule { name: "even", check: |n| n % 2 == 0 }, Rule { name: "big", check: |n| n > 100 }];
const N: usize = { let f = || 3; let _ = f; 4 };
static LAZY: std::sync::LazyLock<Vec<i32>> = std::sync::LazyLock::new(|| { println!("init"); vec![1, 2, 3] });
thread_local! { static TL: std::cell::RefCell<Vec<i32>> = std::cell::RefCell::new((0..3).map(|x| x * 2).collect()); }
const MAYBE: Option<fn(i32) -> i32> = Some(|x| x * 10);
trait Named { const MK: fn() -> Self; }
impl Named for i32 { const MK: fn() -> i32 = || 42; }
impl Named for String { const MK: fn() -> String = || String::from("s"); }
struct W<F: Fn(i32) -> i32>(F);
const fn pick(b: bool) -> fn(i32) -> i32 { if b { |x| x } else { |x| -x } }
static P: fn(i32) -> i32 = pick(false);
const CL: &dyn Fn(i32) -> i32 = &|x| x + 7;
static DYN: &(dyn Fn(i32) -> i32 + Sync) = &|x| x + 8;
struct A([(); { let _ = || 1; 2 }]);
fn main() {
    println!("{} {}", F(1), G("abc"));
    for (n, f) in OPS { println!("{n} {}", f(6, 3)); }
    for f in TABLE { print!("{} ", f()); } println!();
    for r in RULES { println!("{} {} {}", r.name, (r.check)(7), (r.check)(200)); }
    println!("{N} {:?} {:?}", LAZY.len(), LAZY.iter().sum::<i32>());
    TL.with(|t| println!("{:?}", t.borrow()));
    println!("{}", MAYBE.unwrap()(4));
    println!("{} {}", i32::MK(), (<String as Named>::MK)());
    println!("{} {}", P(3), pick(true)(4));
    println!("{} {}", CL(1), DYN(1));
    const K: fn() -> [i32; 2] = || [1, 2];
    static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    const INC: fn() -> u32 = || COUNT.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
    INC(); println!("{:?} {}", K(), INC());
    println!("{}", A([(); 2]).0.len());
    let _w = W(F);
    println!("{}", (_w.0)(5));
}
