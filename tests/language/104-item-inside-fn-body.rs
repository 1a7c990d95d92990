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

// === statics that are one for all instances of a generic fn
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
fn count<T>(_: T) -> usize { static N: AtomicUsize = AtomicUsize::new(0); N.fetch_add(1, Relaxed) + 1 }
struct S<T>(T);
impl<T> S<T> { fn new(t: T) -> (Self, usize) { static MADE: AtomicUsize = AtomicUsize::new(100); (S(t), MADE.fetch_add(1, Relaxed)) } fn id(&self) -> &'static str { const NAME: &str = concat!("S", "<", ">"); let _ = &self.0; NAME } }
trait Tick { fn tick(&self) -> usize { static T: AtomicUsize = AtomicUsize::new(0); T.fetch_add(2, Relaxed) } } impl Tick for u8 {} impl Tick for char {}
fn nested() -> usize { fn inner() -> usize { static N: AtomicUsize = AtomicUsize::new(5); N.fetch_add(1, Relaxed) } inner() + inner() }
fn main() {
    println!("{} {} {}", count(1), count("a"), count(2.0));
    println!("{} {} {}", S::new(1).1, S::new('c').1, S::new(()).0.id());
    println!("{} {} {}", 1u8.tick(), 'c'.tick(), 2u8.tick());
    println!("{} {}", nested(), nested());
    let f = || { static C: AtomicUsize = AtomicUsize::new(0); C.fetch_add(1, Relaxed) }; println!("{} {} {}", f(), f(), (0..3).map(|_| { static K: AtomicUsize = AtomicUsize::new(7); K.fetch_add(1, Relaxed) }).sum::<usize>());
}

// === types of the same name in sibling blocks, with traits and impls of their own
trait Id { fn id(&self) -> String; }
fn a() -> impl Id { struct T(u8); impl Id for T { fn id(&self) -> String { format!("a{}", self.0) } } T(1) }
fn b() -> Box<dyn Id> { #[derive(Clone)] struct T { s: &'static str } impl Id for T { fn id(&self) -> String { format!("b{}", self.clone().s) } } Box::new(T { s: "x" }) }
fn main() {
    let c: Vec<Box<dyn Id>> = vec![Box::new(a()), b(), { struct T; impl Id for T { fn id(&self) -> String { "c".into() } } Box::new(T) }];
    println!("{}", c.iter().map(|t| t.id()).collect::<Vec<_>>().join(" "));
    let n = { enum T { A = 3, B } T::A as u8 + T::B as u8 } + { const T: u8 = 9; T } + { fn T() -> u8 { 20 } T() }; println!("{n}");
    struct T<const N: usize>([u8; N]); impl<const N: usize> Default for T<N> { fn default() -> Self { T([1; N]) } }
    { type T = super_t::T; let t: T = Default::default(); println!("{t:?}"); } println!("{}", T::<3>::default().0.len());
    mod super_t { #[derive(Debug, Default)] pub struct T(i8, bool); }
}

// === derives and operators on local types, used in collections
use std::collections::{BTreeSet, HashMap};
fn main() {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)] enum Suit { Clubs, Hearts }
    #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)] struct Card { suit: Suit, rank: u8 }
    impl std::fmt::Display for Card { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "{}{:?}", self.rank, self.suit) } }
    impl std::ops::AddAssign<u8> for Card { fn add_assign(&mut self, n: u8) { self.rank += n; } }
    impl FromIterator<Card> for Hand { fn from_iter<I: IntoIterator<Item = Card>>(i: I) -> Self { Hand(i.into_iter().collect()) } }
    #[derive(Debug, Default)] struct Hand(BTreeSet<Card>);
    impl IntoIterator for Hand { type Item = Card; type IntoIter = std::collections::btree_set::IntoIter<Card>; fn into_iter(self) -> Self::IntoIter { self.0.into_iter() } }
    let mut c = Card { suit: Suit::Hearts, rank: 3 }; c += 4;
    let h: Hand = [c.clone(), Card { suit: Suit::Clubs, rank: 9 }, c.clone()].into_iter().collect(); println!("{h:?} {c}");
    let mut by: HashMap<Suit, Vec<u8>> = HashMap::new(); for Card { suit, rank } in h { by.entry(suit).or_default().push(rank); } println!("{:?} {:?}", by[&Suit::Hearts], Suit::Clubs.max(Suit::Hearts));
}

// === macros inside that make items, and items that use them
fn main() {
    macro_rules! point { ($name:ident { $($f:ident),* }) => { #[derive(Debug, Default)] struct $name { $($f: i32),* } impl $name { fn sum(&self) -> i32 { 0 $(+ self.$f)* } } }; }
    point!(P { x, y }); point!(Q { a }); println!("{:?} {} {:?}", P { x: 1, y: 2 }, P { x: 1, y: 2 }.sum(), Q::default());
    macro_rules! func { ($n:ident, $e:expr) => { fn $n() -> i32 { $e } }; } func!(one, 1); func!(two, one() + one()); println!("{}", two());
    macro_rules! constants { ($($n:ident = $v:literal),* $(,)?) => { $(const $n: i32 = $v;)* const ALL: &[(&str, i32)] = &[$((stringify!($n), $n)),*]; }; } constants! { A = 1, B = 2, } println!("{ALL:?} {}", A + B);
    { macro_rules! one { () => { fn local() -> u8 { 7 } }; } one!(); println!("{}", local()); }
    macro_rules! scoped { ($b:block) => {{ fn helper() -> u8 { 1 } let _ = helper(); $b }}; } println!("{}", scoped!({ two() }));
    macro_rules! imp { ($t:ty => $s:literal) => { impl Named for $t { fn name() -> &'static str { $s } } }; } trait Named { fn name() -> &'static str; } imp!(u8 => "byte"); imp!(Vec<u8> => "bytes"); println!("{} {}", u8::name(), <Vec<u8>>::name());
}

// === in methods, trait impls, closures' bodies and operators, with items that use Self's type by name
struct Stack<T> { items: Vec<T> }
impl<T: Clone> Stack<T> {
    fn drain_all(&mut self) -> impl Iterator<Item = T> + '_ {
        struct Draining<'a, U>(&'a mut Stack<U>);
        impl<U> Iterator for Draining<'_, U> { type Item = U; fn next(&mut self) -> Option<U> { self.0.items.pop() } }
        impl<U> Drop for Draining<'_, U> { fn drop(&mut self) { const MSG: &str = "left"; println!("{} {MSG}", self.0.items.len()); } }
        Draining(self)
    }
    fn visit<R>(&self, mut f: impl FnMut(&T) -> R) -> Vec<R> { fn go<U, R>(it: &mut std::slice::Iter<'_, U>, f: &mut dyn FnMut(&U) -> R, out: &mut Vec<R>) { if let Some(x) = it.next() { out.push(f(x)); go(it, f, out) } } let mut out = vec![]; go(&mut self.items.iter(), &mut f, &mut out); out }
}
impl<T> std::ops::Index<usize> for Stack<T> { type Output = T; fn index(&self, i: usize) -> &T { fn flip(len: usize, i: usize) -> usize { len - 1 - i } &self.items[flip(self.items.len(), i)] } }
fn main() {
    let mut s = Stack { items: vec!['a', 'b', 'c'] };
    println!("{} {:?}", s[0], s.visit(|c| { fn up(c: char) -> char { c.to_ascii_uppercase() } up(*c) }));
    { let mut d = s.drain_all(); println!("{:?}", d.next()); } println!("{}", s.drain_all().count());
}

// === modules inside a fn: privacy, paths with self and super, use of each other
fn main() {
    mod shapes {
        pub trait Area { fn area(&self) -> f64; fn double(&self) -> f64 { self.area() * self::FACTOR } }
        const FACTOR: f64 = 2.0;
        pub mod square { use super::Area; #[derive(Debug)] pub struct Square { side: f64 } impl Square { pub const fn new(side: f64) -> Self { Square { side } } } impl Area for Square { fn area(&self) -> f64 { self.side.powi(2) } } }
        pub mod circle { pub struct Circle(pub f64); impl super::Area for Circle { fn area(&self) -> f64 { super::round(self.0 * self.0 * std::f64::consts::PI) } } }
        fn round(x: f64) -> f64 { (x * 10.0).round() / 10.0 }
        pub use self::{circle::Circle, square::*};
        pub(super) fn all() -> Vec<Box<dyn Area>> { vec![Box::new(Circle(1.0)), Box::new(Square::new(2.0))] }
    }
    use shapes::{Area as _, Circle, Square};
    const UNIT: Square = Square::new(1.0);
    println!("{} {} {UNIT:?}", Circle(2.0).area(), UNIT.double());
    println!("{}", shapes::all().iter().map(|s| s.double()).sum::<f64>());
}
