// === associated consts generic
trait Id {
    const ID: u32;
    const NAME: &'static str = "none";
    const BOTH: (u32, &'static str) = (Self::ID, Self::NAME);
}
struct A;
struct B<T>(T);
impl Id for A {
    const ID: u32 = 1;
    const NAME: &'static str = "a";
}
impl<T: Id> Id for B<T> {
    const ID: u32 = T::ID * 10 + 2;
}
struct C<const N: u32>;
impl<const N: u32> Id for C<N> {
    const ID: u32 = N + 100;
}
impl<T> B<T> {
    const SIZE: usize = std::mem::size_of::<T>();
    const EMPTY: Vec<T> = Vec::new();
}
fn ids<T: Id>() -> [u32; 2] {
    [T::ID, <B<T> as Id>::ID]
}
fn main() {
    println!("{:?} {:?} {:?}", ids::<A>(), ids::<B<A>>(), ids::<C<5>>());
    println!("{:?} {:?}", B::<B<A>>::BOTH, A::BOTH);
    println!("{} {:?}", B::<u64>::SIZE, B::<i32>::EMPTY);
    let _ = B(1).0;
}

// === const structs, slices, nested arrays, fn tables
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Op {
    Add,
    Sub,
    Jmp(u8),
}
struct Ins {
    op: Op,
    cost: u8,
}
const PROG: &[Ins] = &[Ins { op: Op::Add, cost: 1 }, Ins { op: Op::Jmp(3), cost: 2 }, Ins { op: Op::Sub, ..BASE }];
const BASE: Ins = Ins { op: Op::Add, cost: 9 };
const TOTAL: u32 = {
    let mut t = 0;
    let mut i = 0;
    while i < PROG.len() {
        t += PROG[i].cost as u32;
        i += 1;
    }
    t
};
static DAYS: [(&str, u8); 3] = [("mon", 1), ("tue", 2), ("wed", 3)];
const GRID: [[u8; 3]; 2] = [[1; 3], [2; 3]];
const FNS: [fn(f64) -> f64; 2] = [f64::sqrt, |x| x * 2.0];
const MSG: &str = concat!("v", 1, ".", 2);
const BYTES: &[u8; 3] = b"abc";
const LAST: u8 = BYTES[BYTES.len() - 1];
fn main() {
    println!("{TOTAL} {:?} {}", PROG[1].op, GRID[1][2]);
    println!("{:?} {MSG} {LAST}", DAYS.iter().map(|(d, n)| format!("{d}{n}")).collect::<Vec<_>>());
    println!("{:?}", FNS.map(|f| f(16.0)));
    for Ins { op, cost } in PROG {
        match op {
            Op::Jmp(n) => println!("jmp {n} {cost}"),
            o => println!("{o:?} {cost}"),
        }
    }
    let mut g = GRID;
    g[0][0] = 99;
    println!("{} {}", g[0][0], GRID[0][0]);
}

// === const fn with loops, match, recursion, strings, structs, mutation
const fn is_prime(n: u32) -> bool {
    if n < 2 {
        return false;
    }
    let mut i = 2;
    while i * i <= n {
        if n % i == 0 {
            return false;
        }
        i += 1;
    }
    true
}
const fn primes<const N: usize>() -> [u32; N] {
    let mut out = [0; N];
    let (mut n, mut k) = (2, 0);
    while k < N {
        if is_prime(n) {
            out[k] = n;
            k += 1;
        }
        n += 1;
    }
    out
}
const P: [u32; 8] = primes();
const fn parse(s: &str) -> u32 {
    let b = s.as_bytes();
    let mut n = 0;
    let mut i = 0;
    loop {
        if i == b.len() {
            break n;
        }
        match b[i] {
            c @ b'0'..=b'9' => n = n * 10 + (c - b'0') as u32,
            b'_' => {}
            _ => panic!("bad digit"),
        }
        i += 1;
    }
}
const N: u32 = parse("12_345");
struct Rng(u64);
impl Rng {
    const fn new(s: u64) -> Self {
        Rng(s)
    }
    const fn next(self) -> (u64, Rng) {
        let n = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (n >> 33, Rng(n))
    }
}
const R: [u64; 3] = {
    let r = Rng::new(42);
    let (a, r) = r.next();
    let (b, r) = r.next();
    let (c, _) = r.next();
    [a, b, c]
};
const fn ack(m: u32, n: u32) -> u32 {
    match (m, n) {
        (0, n) => n + 1,
        (m, 0) => ack(m - 1, 1),
        (m, n) => ack(m - 1, ack(m, n - 1)),
    }
}
const A23: u32 = ack(2, 3);
const fn opt(o: Option<u32>) -> u32 {
    if let Some(x) = o {
        x
    } else {
        0
    }
}
const O: u32 = opt(Some(4)) + opt(None);
const F: f64 = 1.5 * 2.0 + 0.25;
const CH: char = if F > 3.0 { 'y' } else { 'n' };
const SH: u8 = (1u8 << 7) >> 3 | 0b11;
const OV: (u8, bool) = 250u8.overflowing_add(10);
const CK: Option<u8> = 250u8.checked_add(10);
const MX: u32 = u32::MAX.count_ones() + 8u32.trailing_zeros() + u16::BITS;
const CMP: bool = 'a' < 'b' && 1 != 2;
fn main() {
    println!("{P:?} {N} {R:?} {A23} {O} {F} {CH} {SH} {OV:?} {CK:?} {MX} {CMP}");
    let arr = [0u8; N as usize % 7];
    println!("{}", arr.len());
    const LOCAL: usize = P[3] as usize;
    let x: [i32; LOCAL] = [1; LOCAL];
    println!("{}", x.iter().sum::<i32>());
    println!("{}", const { parse("77") });
}

// === statics mutable state
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::LazyLock;
use std::sync::{atomic::*, Mutex, RwLock};
static COUNTER: AtomicUsize = AtomicUsize::new(0);
static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
static CFG: RwLock<Option<(String, u32)>> = RwLock::new(None);
static REG: LazyLock<Mutex<HashMap<&'static str, fn(i32) -> i32>>> = LazyLock::new(|| {
    let mut m: HashMap<&'static str, fn(i32) -> i32> = HashMap::new();
    m.insert("dbl", |x| x * 2);
    Mutex::new(m)
});
thread_local! { static DEPTH: Cell<u32> = const { Cell::new(0) }; static STACK: RefCell<Vec<&'static str>> = RefCell::new(Vec::new()); }
static FLAG: AtomicBool = AtomicBool::new(false);
static GREETING: &str = "hey";
static mut LEGACY: u32 = 0;
struct Guard;
impl Guard {
    fn new(n: &'static str) -> Self {
        DEPTH.with(|d| d.set(d.get() + 1));
        STACK.with_borrow_mut(|s| s.push(n));
        Guard
    }
}
impl Drop for Guard {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get() - 1);
        STACK.with(|s| {
            s.borrow_mut().pop();
        });
    }
}
fn id() -> usize {
    COUNTER.fetch_add(1, Ordering::Relaxed)
}
fn main() {
    id();
    id();
    println!("{} {}", id(), COUNTER.load(Ordering::SeqCst));
    NAMES.lock().unwrap().push("a".into());
    {
        let mut g = NAMES.lock().unwrap();
        g.extend(["b".to_string()]);
    }
    println!("{:?}", NAMES.lock().unwrap());
    *CFG.write().unwrap() = Some(("h".into(), 1));
    if let Some((h, n)) = &mut *CFG.write().unwrap() {
        h.push('!');
        *n += 1;
    }
    println!("{:?}", CFG.read().unwrap().as_ref());
    REG.lock().unwrap().insert("neg", |x| -x);
    let r = REG.lock().unwrap();
    println!("{} {}", r["dbl"](4), r["neg"](4));
    {
        let _a = Guard::new("x");
        let _b = Guard::new("y");
        println!("{} {:?}", DEPTH.get(), STACK.with_borrow(|s| s.join("/")));
    }
    println!("{}", DEPTH.with(|d| d.get()));
    println!("{:?} {}", FLAG.compare_exchange(false, true, Ordering::SeqCst, Ordering::SeqCst), FLAG.load(Ordering::SeqCst));
    unsafe {
        LEGACY += 2;
        println!("{}", LEGACY + 1);
    }
    println!("{GREETING}");
}

// === constants in patterns and ranges
const LO: i32 = -5;
const HI: i32 = 5;
const ORIGIN: P = P { x: 0, y: 0 };
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
struct P {
    x: i32,
    y: i32,
}
const NONE: Option<u8> = None;
const HELLO: &str = "hello";
mod codes {
    pub const OK: u16 = 200;
    pub const NF: u16 = 404;
}
struct K;
impl K {
    const A: char = 'a';
    const Z: char = 'z';
}
const PAIR: (bool, &[u8]) = (true, b"x");
fn f(n: i32) -> &'static str {
    match n {
        LO => "lo",
        LO..=-1 => "neg",
        0 => "zero",
        1..HI => "pos",
        HI.. => "hi",
        _ => "under",
    }
}
fn main() {
    for n in [-9, -5, -2, 0, 3, 5, 8] {
        print!("{} ", f(n));
    }
    println!();
    println!(
        "{}",
        match (P { x: 0, y: 0 }) {
            ORIGIN => "o",
            P { x, .. } if x > 0 => "r",
            _ => "l",
        }
    );
    println!("{}", matches!(NONE, NONE));
    println!(
        "{}",
        match "hello" {
            HELLO => 1,
            _ => 0,
        }
    );
    for c in [200, 404, 7] {
        print!(
            "{} ",
            match c {
                codes::OK => "ok",
                codes::NF => "nf",
                0..=codes::OK => "low",
                _ => "?",
            }
        );
    }
    println!();
    println!(
        "{}",
        match 'q' {
            K::A..=K::Z => "lower",
            _ => "no",
        }
    );
    println!(
        "{}",
        match (true, &b"x"[..]) {
            PAIR => 1,
            _ => 2,
        }
    );
    println!(
        "{}",
        match 7u8 {
            u8::MIN..=6 => 'a',
            7..=u8::MAX => 'b',
        }
    );
    println!(
        "{}",
        match i64::MAX {
            i64::MAX => "max",
            _ => "",
        }
    );
}
