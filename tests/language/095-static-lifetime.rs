// === promotion of constants, and what lives for ever
struct P(i32, &'static str);
impl P {
    const fn new(n: i32) -> P {
        P(n, "p")
    }
}
const ONE: P = P::new(1);
static TWO: P = P(2, "two");
fn num() -> &'static i32 {
    &5
}
fn slice(n: usize) -> &'static [u8] {
    match n {
        0 => &[],
        1 => &[1],
        2 => b"ab",
        _ => &[7; 3],
    }
}
fn opt() -> &'static Option<(i32, &'static str)> {
    &Some((1 + 2, "x"))
}
fn of_const() -> &'static P {
    &ONE
}
fn field() -> &'static str {
    (&TWO).1
}
fn nested() -> &'static [&'static [&'static str]] {
    &[&["a", "b"], &[], &["c"]]
}
fn leak<T>(t: T) -> &'static mut T {
    Box::leak(Box::new(t))
}
fn pick(b: bool) -> &'static dyn Fn(i32) -> i32 {
    if b { &|x| x + 1 } else { &i32::abs }
}
fn main() {
    println!("{} {:?} {:?} {} {}", num(), slice(2), opt(), of_const().0, field());
    println!("{} {}", nested().concat().concat(), pick(true)(1) + pick(false)(-5));
    let v = leak(vec![1]);
    v.push(2);
    let s: &'static str = leak(String::from("leaked")).as_str();
    println!("{v:?} {s} {}", (0..4).map(|n| slice(n).len()).sum::<usize>());
    let s2: &'static [i32] = Vec::leak(vec![3, 4]);
    println!("{s2:?} {}", std::ptr::eq(num(), num()) || true);
    let x: &'static mut [i32; 0] = &mut [];
    println!("{}", x.len());
}

// === bounds: T: 'static, closures, threads-like owners, Any and errors
use std::any::{Any, TypeId};
use std::error::Error;
fn own<T: 'static + std::fmt::Debug>(t: T) -> Box<dyn Any> {
    println!("{t:?}");
    Box::new(t)
}
fn id<T: ?Sized + 'static>() -> TypeId {
    TypeId::of::<T>()
}
struct Task {
    run: Box<dyn FnMut() -> u32 + 'static>,
}
impl Task {
    fn new<F>(f: F) -> Self
    where
        F: FnMut() -> u32 + 'static,
    {
        Task { run: Box::new(f) }
    }
}
fn fail(n: u8) -> Result<&'static str, Box<dyn Error + 'static>> {
    match n {
        0 => Ok("fine"),
        1 => Err("text")?,
        _ => Err(Box::new(std::fmt::Error)),
    }
}
struct Holder<T: 'static>(&'static T);
impl<T: Copy + 'static> Holder<T> {
    const fn get(&self) -> T {
        *self.0
    }
}
static H: Holder<u64> = Holder(&(1 << 40));
trait Plugin: 'static {
    fn name(&self) -> &'static str;
}
impl<F: Fn() -> &'static str + 'static> Plugin for F {
    fn name(&self) -> &'static str {
        self()
    }
}
fn main() {
    let b = own(vec![1u8]);
    println!("{} {}", b.is::<Vec<u8>>(), id::<str>() == id::<&'static str>());
    let mut n = 0;
    let mut t = Task::new(move || { n += 5; n });
    println!("{} {}", (t.run)(), (t.run)());
    println!("{:?} {} {}", fail(0).ok(), fail(1).unwrap_err(), fail(2).unwrap_err().is::<std::fmt::Error>());
    println!("{}", H.get());
    let ps: Vec<Box<dyn Plugin>> = vec![Box::new(|| "a"), Box::new(|| concat!("b", 1))];
    println!("{}", ps.iter().map(|p| p.name()).collect::<Vec<_>>().join(","));
}

// === statics: tables, mutation behind locks, initialised once, and addresses
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering::*};
use std::sync::{LazyLock, Mutex, Once, OnceLock};
static NAMES: [&'static str; 3] = ["zero", "one", "two"];
static CACHE: LazyLock<Mutex<HashMap<String, &'static str>>> = LazyLock::new(|| {
    println!("init cache");
    Mutex::new(HashMap::new())
});
static CONF: OnceLock<Vec<&'static str>> = OnceLock::new();
static INIT: Once = Once::new();
static HITS: AtomicUsize = AtomicUsize::new(0);
thread_local! { static STACK: RefCell<Vec<&'static str>> = RefCell::default(); }
fn intern(s: &str) -> &'static str {
    HITS.fetch_add(1, Relaxed);
    let mut c = CACHE.lock().unwrap();
    if let Some(k) = c.get(s) {
        return k;
    }
    let k: &'static str = Box::leak(s.to_owned().into_boxed_str());
    c.insert(s.to_string(), k);
    k
}
fn conf() -> &'static [&'static str] {
    CONF.get_or_init(|| NAMES.iter().copied().filter(|n| n.len() == 3).collect())
}
fn name(n: usize) -> Option<&'static &'static str> {
    INIT.call_once(|| println!("first"));
    NAMES.get(n)
}
fn main() {
    println!("start");
    let a = intern("x");
    let b = intern(&String::from("x"));
    println!("{a} {} {}", std::ptr::eq(a, b), HITS.load(SeqCst));
    println!("{:?} {:?} {:?}", conf(), name(1), name(9));
    println!("{}", std::ptr::eq(conf(), conf()) && INIT.is_completed());
    STACK.with_borrow_mut(|s| s.extend(["p", intern("q")]));
    println!("{:?} {}", STACK.take(), CACHE.lock().unwrap().len());
    static LOCAL: Mutex<i32> = Mutex::new(1);
    *LOCAL.lock().unwrap() += 1;
    println!("{}", LOCAL.lock().unwrap());
}
