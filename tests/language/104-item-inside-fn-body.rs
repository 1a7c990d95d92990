// === all item kinds
fn main() {
    use std::fmt::{self, Display as Disp, Write as _};
    const K: usize = 3;
    static NAMES: [&str; K] = ["a", "b", "c"];
    type Pair<T> = (T, T);
    #[derive(Debug, Clone, PartialEq)]
    struct P {
        x: i32,
    }
    impl P {
        fn new(x: i32) -> Self {
            P { x }
        }
        const Z: P = P { x: 0 };
    }
    enum E {
        A(P),
        B,
    }
    impl Disp for E {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
            match self {
                E::A(p) => write!(f, "A{}", p.x),
                E::B => f.write_str("B"),
            }
        }
    }
    trait Tr {
        fn go(&self) -> String;
    }
    impl<T: Disp> Tr for T {
        fn go(&self) -> String {
            format!("<{self}>")
        }
    }
    fn pair<T: Clone>(t: T) -> Pair<T> {
        (t.clone(), t)
    }
    mod inner {
        pub fn f() -> i32 {
            super::outer()
        }
        pub(super) mod deep {
            pub const Q: u8 = 9;
        }
    }
    let mut s = String::new();
    write!(s, "{}{}", E::A(P::new(4)), E::B).unwrap();
    println!("{s} {} {:?} {} {} {}", 5.go(), pair(P::Z), inner::f(), inner::deep::Q, NAMES[K - 1]);
}
fn outer() -> i32 {
    77
}

// === use Trait as _ in blocks
mod m {
    pub trait Ext {
        fn ext(&self) -> i32;
    }
    impl Ext for i32 {
        fn ext(&self) -> i32 {
            self + 1
        }
    }
    pub trait Other {
        fn other(&self) -> &str {
            "o"
        }
    }
    impl<T> Other for Vec<T> {}
    pub fn free() -> u8 {
        3
    }
}
fn f() -> i32 {
    use m::{free, Ext as _};
    4.ext() + free() as i32
}
fn g() -> usize {
    use m::Other as _;
    vec![1].other().len()
}
fn h() -> i32 {
    ({
        use m::Ext as _;
        1.ext()
    }) + {
        use m::*;
        2.ext()
    }
}
fn main() {
    println!("{} {} {}", f(), g(), h());
    if true {
        use std::collections::HashMap as M;
        let m: M<i32, i32> = M::new();
        println!("{}", m.len());
    }
}

// === items after use and shadowing
fn x() -> i32 {
    1
}
fn main() {
    println!("{}", x());
    {
        fn x() -> i32 {
            2
        }
        println!("{}", x());
        {
            println!("{}", x());
            fn x() -> i32 {
                3
            }
        }
    }
    println!("{}", late(2));
    fn late(n: u32) -> u32 {
        if n == 0 {
            100
        } else {
            late(n - 1) + 1
        }
    }
    const C: i32 = D * 2;
    const D: i32 = 21;
    println!("{C}");
    let C2 = C;
    println!("{C2}");
}

// === inner fn generic and recursion, helper structs in closures
fn sorted<T: PartialOrd + Clone>(v: &[T]) -> Vec<T> {
    fn merge<T: PartialOrd + Clone>(a: &[T], b: &[T]) -> Vec<T> {
        match (a, b) {
            ([], r) | (r, []) => r.to_vec(),
            ([x, xs @ ..], [y, ..]) if x <= y => {
                let mut o = vec![x.clone()];
                o.extend(merge(xs, b));
                o
            }
            (_, [y, ys @ ..]) => {
                let mut o = vec![y.clone()];
                o.extend(merge(a, ys));
                o
            }
        }
    }
    if v.len() < 2 {
        return v.to_vec();
    }
    let (l, r) = v.split_at(v.len() / 2);
    merge(&sorted(l), &sorted(r))
}
fn main() {
    println!("{:?} {:?}", sorted(&[3, 1, 2, 5, 4]), sorted(&["z", "a"]));
    let f = |n: i32| {
        struct Acc {
            t: i32,
        }
        impl Acc {
            fn add(mut self, k: i32) -> Self {
                self.t += k;
                self
            }
        }
        Acc { t: n }.add(1).add(2).t
    };
    println!("{}", f(10));
    let v: Vec<_> = (0..3)
        .map(|i| {
            enum S {
                Odd,
                Even,
            }
            use S::*;
            match if i % 2 == 0 { Even } else { Odd } {
                Odd => 'o',
                Even => 'e',
            }
        })
        .collect();
    println!("{v:?}");
}

// === enum imports and glob use in fn
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Low = 1,
    Mid = 5,
    High = 10,
}
fn score(l: Level) -> i32 {
    use Level::*;
    match l {
        Low => 1,
        Mid => 2,
        High => 3,
    }
}
fn name(l: Level) -> &'static str {
    use Level::{self as L, High as H};
    match l {
        L::Low => "low",
        H => "high",
        _ => "mid",
    }
}
impl Level {
    const ALL: [Level; 3] = {
        use Level::*;
        [Low, Mid, High]
    };
    fn from(n: i32) -> Option<Self> {
        use self::Level as Lv;
        Self::ALL.into_iter().find(|l| *l as i32 == n).or(if n > 10 { Some(Lv::High) } else { None })
    }
}
fn main() {
    for l in Level::ALL {
        print!("{}{} ", score(l), name(l));
    }
    println!("{:?} {:?} {:?}", Level::from(5), Level::from(50), Level::from(2));
    println!("{:?}", Level::Low.max(Level::High));
}

// === impl blocks inside functions for outer types
struct W(i32);
trait Val {
    fn val(&self) -> i32;
}
fn setup() {
    impl Val for W {
        fn val(&self) -> i32 {
            self.0 * 2
        }
    }
    impl W {
        fn extra(&self) -> String {
            format!("w{}", self.0)
        }
    }
}
fn main() {
    setup();
    println!("{} {}", W(4).val(), W(5).extra());
    fn mk() -> impl Val {
        struct H;
        impl Val for H {
            fn val(&self) -> i32 {
                -1
            }
        }
        H
    }
    println!("{}", mk().val());
    fn bx(b: bool) -> Box<dyn Val> {
        struct T(i32);
        impl Val for T {
            fn val(&self) -> i32 {
                self.0
            }
        }
        if b {
            Box::new(T(1))
        } else {
            Box::new(W(3))
        }
    }
    println!("{} {}", bx(true).val(), bx(false).val());
}

// === statics and counters in fn
use std::cell::RefCell;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{LazyLock, Mutex, OnceLock};
fn next() -> u32 {
    static N: AtomicU32 = AtomicU32::new(10);
    N.fetch_add(1, SeqCst)
}
fn log(s: &str) -> usize {
    static L: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let mut g = L.lock().unwrap();
    g.push(s.to_string());
    g.len()
}
fn conf() -> &'static str {
    static C: OnceLock<String> = OnceLock::new();
    C.get_or_init(|| {
        println!("init");
        "conf".to_string()
    })
}
fn tl(n: i32) -> Vec<i32> {
    thread_local! { static T: RefCell<Vec<i32>> = RefCell::new(vec![0]); }
    T.with(|t| {
        t.borrow_mut().push(n);
        t.borrow().clone()
    })
}
static GLOBAL: LazyLock<Vec<u32>> = LazyLock::new(|| (1..=3).map(|x| x * x).collect());
fn main() {
    next();
    println!("{} {}", next(), next());
    log("a");
    println!("{}", log("b"));
    println!("{}{}", conf(), conf());
    tl(1);
    println!("{:?} {:?}", tl(2), GLOBAL.iter().sum::<u32>());
    static mut RAW: i32 = 5;
    unsafe {
        RAW += 1;
        let r = RAW;
        println!("{r}");
    }
}

// === async items inside
#[tokio::main]
async fn main() {
    async fn inner(n: u32) -> u32 {
        if n == 0 {
            0
        } else {
            Box::pin(inner(n - 1)).await + n
        }
    }
    struct S;
    impl S {
        async fn go(&self) -> &'static str {
            use tokio::task::yield_now;
            yield_now().await;
            "go"
        }
    }
    trait T {
        async fn t(&self) -> u8;
    }
    impl T for S {
        async fn t(&self) -> u8 {
            const K: u8 = 4;
            K
        }
    }
    println!("{} {} {}", inner(4).await, S.go().await, S.t().await);
    let x = async {
        fn k() -> i32 {
            3
        }
        use std::cmp::max;
        max(k(), 2)
    }
    .await;
    println!("{x}");
}

// === cfg attributes
#[cfg(test)]
fn only_test() -> i32 {
    compile_error!("no")
}
#[cfg(not(test))]
fn only_test() -> i32 {
    1
}
#[cfg(all(unix, not(windows)))]
const OS: &str = "unix";
#[cfg(windows)]
const OS: &str = "win";
#[cfg(any(feature = "nope", debug_assertions))]
fn feat() -> bool {
    true
}
#[cfg(not(any(feature = "nope", debug_assertions)))]
fn feat() -> bool {
    false
}
#[derive(Debug)]
struct S {
    a: i32,
    #[cfg(feature = "x")]
    b: Missing,
    #[cfg(not(feature = "x"))]
    c: u8,
}
enum E {
    #[cfg(never)]
    X,
    Y,
}
#[cfg_attr(all(), derive(Debug, Clone))]
struct D(u8);
#[allow(dead_code)]
#[inline(always)]
#[must_use]
#[deprecated]
fn attrs() {}
fn f(#[cfg(feature = "x")] a: i32, #[allow(unused)] b: i32) -> i32 {
    b
}
#[doc = "docs"]
#[cold]
fn g() {}
fn main() {
    println!(
        "{} {} {:?} {}",
        only_test(),
        OS,
        S {
            a: 1,
            #[cfg(feature = "x")]
            b: 2,
            #[cfg(not(feature = "x"))]
            c: 3
        },
        feat()
    );
    match E::Y {
        #[cfg(never)]
        E::X => (),
        E::Y => println!("y"),
    }
    #[cfg(never)]
    {
        let z = undefined();
    }
    #[cfg(not(never))]
    println!("stmt");
    let v = [
        1,
        #[cfg(never)]
        2,
        3,
    ];
    println!("{} {:?} {}", v.len(), D(1).clone(), f(4));
    if cfg!(debug_assertions) {
        println!("debug");
    }
    println!("{}", if cfg!(target_os = "linux") { "linux" } else { "?" });
    #[rustfmt::skip] let x = 5;
    println!("{x}");
    g();
}

// === macros, modules and imports in blocks that shadow outer ones
fn who() -> &'static str {
    "outer"
}
mod tools {
    pub fn who() -> &'static str {
        "tools"
    }
    pub mod deep {
        pub fn who() -> &'static str {
            "deep"
        }
    }
}
fn main() {
    println!("{}", who());
    {
        use tools::who;
        println!("{}", who());
        {
            use tools::deep::*;
            println!("{}", who());
            fn who() -> &'static str {
                "inner"
            }
        }
        println!("{}", who());
    }
    let who = who;
    println!("{}", who());
    mod here {
        pub const N: i32 = 3;
        pub fn sup() -> i32 {
            super::count() + N
        }
    }
    use here::{sup, N as M};
    println!("{} {M}", sup());
    macro_rules! who { () => { "macro" }; }
    println!("{} {}", who!(), who());
}
fn count() -> i32 {
    40
}

// === items in const initialisers, closures, match arms, loops and default methods
const N: usize = {
    struct S([u8; 3]);
    const fn f(s: &S) -> usize {
        s.0.len() * K
    }
    const K: usize = 7;
    f(&S([0; 3]))
};
static T: [u8; { enum E { A = 2 } E::A as usize }] = { const X: u8 = 5; [X; 2] };
trait Tr {
    fn go(&self) -> String {
        #[derive(Debug)]
        enum Local {
            V(u8),
        }
        impl Local {
            fn next(self) -> Local {
                let Local::V(n) = self;
                Local::V(n + 1)
            }
        }
        format!("{:?}", Local::V(1).next())
    }
}
impl Tr for () {}
fn main() {
    println!("{N} {T:?} {}", ().go());
    let f = |x: i32| {
        fn sq(x: i32) -> i32 {
            x * x
        }
        const ADD: i32 = 1;
        sq(x) + ADD
    };
    println!("{}", f(3));
    for i in 0..2 {
        static mut CALLS: u32 = 0;
        fn twice(n: u32) -> u32 {
            n * 2
        }
        let s = match i {
            0 => {
                type A = u8;
                (A::MAX as u32, twice(1))
            }
            _ => {
                use std::u16::MAX as A;
                (A as u32, twice(2))
            }
        };
        println!("{s:?}");
    }
    if let Some(n) = {
        fn opt() -> Option<u8> {
            Some(4)
        }
        opt()
    } {
        println!("{n}");
    }
    let arr = [0u8; { const fn len() -> usize { 2 } len() }];
    println!("{}", arr.len());
}

// === generic functions inside generic functions and impls of outer traits
use std::fmt::Debug;
trait Show {
    fn show(&self) -> String;
}
fn outer<T: Debug + Clone>(t: T) -> Vec<String> {
    fn inner<U: Debug>(u: &U) -> String {
        format!("{u:?}")
    }
    struct Wrap<V>(V);
    impl<V: Debug> Show for Wrap<V> {
        fn show(&self) -> String {
            inner(&self.0)
        }
    }
    impl<V> Drop for Wrap<V> {
        fn drop(&mut self) {
            println!("drop wrap");
        }
    }
    impl From<u8> for Wrap<u8> {
        fn from(n: u8) -> Self {
            Wrap(n + 1)
        }
    }
    let boxed: Box<dyn Show> = Box::new(Wrap::from(4));
    vec![inner(&t), Wrap(t.clone()).show(), boxed.show(), Wrap([t]).show()]
}
fn same() -> bool {
    fn id<const K: u8>() -> u8 {
        K
    }
    mod a {
        pub struct X;
    }
    struct X(#[allow(dead_code)] a::X);
    id::<3>() == 3 && std::mem::size_of::<X>() == 0
}
fn main() {
    println!("{:?}", outer('x'));
    println!("{}", same());
    impl Show for str {
        fn show(&self) -> String {
            self.to_uppercase()
        }
    }
    println!("{}", "text".show());
}

// === used before they are declared, and recursion between them
fn main() {
    println!("{} {}", even(10), S::NEW.get());
    let x = helper!(2);
    println!("{x}");
    return late();
    fn even(n: u32) -> bool {
        n == 0 || odd(n - 1)
    }
    fn odd(n: u32) -> bool {
        n != 0 && even(n - 1)
    }
    struct S(i32);
    impl S {
        const NEW: S = S(BASE + 1);
        fn get(&self) -> i32 {
            self.0
        }
    }
    const BASE: i32 = 10;
    #[allow(unused)]
    use helper;
    fn late() {
        println!("late {}", helper!(BASE));
    }
}
macro_rules! helper { ($e:expr) => { $e * 3 }; }
use helper;

// === async fns and types inside async bodies
#[tokio::main]
async fn main() {
    async fn step(n: u8) -> u8 {
        tokio::task::yield_now().await;
        n + 1
    }
    struct Acc {
        total: u32,
    }
    impl Acc {
        async fn add(&mut self, n: u8) -> &mut Self {
            self.total += step(n).await as u32;
            self
        }
    }
    let mut a = Acc { total: 0 };
    a.add(1).await.add(2).await;
    println!("{}", a.total);
    let f = async {
        fn pure(n: u32) -> u32 {
            n * 2
        }
        enum E {
            A(u32),
            B,
        }
        use E::*;
        let e = if step(0).await == 1 { A(pure(4)) } else { B };
        match e {
            A(n) => n,
            B => 0,
        }
    };
    println!("{}", f.await);
    let mut out = vec![];
    for i in 0..2u8 {
        async fn sq(n: u8) -> u8 {
            n * n
        }
        out.push(sq(step(i).await).await);
    }
    println!("{out:?}");
}
