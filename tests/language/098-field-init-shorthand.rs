// === mixed with values, updates, patterns, consts, self and closures
#[derive(Debug, Clone, Default, PartialEq)]
struct P {
    x: i32,
    y: i32,
    name: String,
    f: Option<fn(i32) -> i32>,
}
#[derive(Debug)]
enum E {
    A { x: i32, y: &'static str },
    B { inner: P },
}
#[allow(non_upper_case_globals)]
const y: i32 = 42;
static N: i32 = 5;
fn x() -> i32 {
    7
}
impl P {
    fn new(x: i32, name: impl Into<String>) -> Self {
        let name = name.into();
        Self { x, name, ..Default::default() }
    }
    fn with_x(self, x: i32) -> P {
        P { x, ..self }
    }
}
fn main() {
    let p = { let x = 1; P { x, y, name: "n".into(), f: None } };
    println!("{p:?}");
    let P { x, ref name, .. } = p;
    let q = P { name: name.clone(), x, y: x, f: Some(|x| x + 1) };
    println!("{} {}", q.f.unwrap()(q.x), q.y);
    let E::A { x: z, .. } = (E::A { x: N, y: "s" }) else { return };
    let inner = P::new(z, 'c').with_x(9);
    println!("{:?}", E::B { inner });
    let mk = |x, name: &str| P { x, name: name.to_owned(), ..p.clone() };
    println!("{:?} {}", mk(3, "m").x, mk(3, "m").y);
    let v: Vec<_> = [(1, "a"), (2, "b")].into_iter().map(|(x, y_)| E::A { y: y_, x }).collect();
    println!("{v:?}");
    struct F {
        x: fn() -> i32,
        r#type: u8,
    }
    let f = { use self::x; let r#type = 3; F { x, r#type } };
    println!("{} {}", (f.x)(), f.r#type);
    macro_rules! make { ($($i:ident),*) => { P { $($i,)* ..P::default() } }; }
    let (x, name) = (8, String::from("macro"));
    println!("{:?}", make!(x, name));
}

// === moves, borrows, mutability and drops of shorthand values
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Pair<'a> {
    a: D,
    b: D,
    n: &'a mut Vec<i32>,
}
fn make<'a>(b: D, n: &'a mut Vec<i32>) -> Pair<'a> {
    let a = D("a");
    n.push(1);
    Pair { b, n, a }
}
async fn build(x: u8) -> Out {
    let y = async { x + 1 }.await;
    Out { x, y }
}
#[derive(Debug)]
struct Out {
    x: u8,
    y: u8,
}
#[tokio::main]
async fn main() {
    let mut v = vec![];
    {
        let p = make(D("b"), &mut v);
        p.n.push(2);
        let Pair { a, .. } = p;
        println!("{}", a.0);
    }
    println!("{v:?} {:?}", build(1).await);
}

// === from parameters, patterns, loops, closures and statics of the same name
#[derive(Debug, Clone, PartialEq, Default)]
struct P<T = i32> { x: T, y: T }
static z: u8 = 9;
const w: &str = "w";
#[derive(Debug)]
struct Q { z: u8, w: &'static str }
fn mk<T>(x: T, y: T) -> P<T> { P { x, y } }
fn main() {
    println!("{:?} {:?}", mk(1, 2), Q { z, w });
    let v: Vec<_> = (0..3).zip("abc".chars()).map(|(x, y)| P { x: (x, y), y: (x, y) }).map(|P { x, y }| P { y: x, x: y }).collect();
    println!("{:?}", v.last());
    for P { x, y } in [P { x: 1, y: 2 }] { let p = P { y, x }; println!("{p:?}"); }
    let make = |x| move |y| P { x, y };
    println!("{:?} {:?}", make("a")("b"), { let y = 1.5; P { x: y, y } });
    if let (Some(x), y @ 1..) = (Some(3), 4) { println!("{:?}", P { x, y }); }
    let P { x, .. } = P { x: 1, ..P::default() };
    println!("{:?}", P { x, ..Default::default() });
}

// === by reference, by mutable reference, with coercions and lifetimes
use std::fmt::Debug;
struct R<'a> { s: &'a str, m: &'a mut Vec<u8>, d: &'a dyn Debug, b: Box<dyn Fn(u8) -> u8>, o: Option<&'a [u8]> }
fn main() {
    let owned = String::from("text");
    let mut v = vec![1, 2];
    {
        let s = &owned;
        let m = &mut v;
        let d = &[1, 2];
        let b = Box::new(|x| x + 1);
        let o = None;
        let r = R { s, m, d, b, o };
        r.m.push((r.b)(2));
        let R { s, ref d, o, .. } = r;
        println!("{s} {d:?} {o:?}");
    }
    println!("{v:?}");
}

// === variants, nested literals, macros, generics with turbofish and Self
#[derive(Debug)]
enum E<T> { A { x: T, n: usize }, B { e: Box<E<T>>, x: T } }
macro_rules! mk { ($t:ident { $($f:ident),* }) => { $t { $($f),* } }; ($($p:ident)::+ { $($f:ident = $v:expr),* }) => {{ $(let $f = $v;)* $($p)::+ { $($f),* } }}; }
#[derive(Debug)]
struct S { a: u8, b: bool }
impl S { fn new(a: u8, b: bool) -> Self { Self { b, a } } fn with(self, a: u8) -> Self { Self { a, ..self } } fn go(Self { a, b }: Self) -> (bool, u8) { (b, a) } }
type T2 = S;
fn main() {
    let (x, n) = ('q', 1);
    let e = Box::new(E::A { x, n });
    println!("{:?} {:?}", E::B { e, x }, E::<u8>::A { x: 1, n });
    let (a, b) = (1, true);
    println!("{:?} {:?} {:?}", mk!(S { a, b }), mk!(E::A { x = 2.5, n = 7 }), T2 { b, a });
    println!("{:?} {:?}", S::new(3, false).with(4), S::go(S { a, b }));
    let r = match (5u8, 1) { (a @ 1..=9, n) => { let b = n > 0; S { a, b } } (a, _) => S { a, b } };
    println!("{r:?}");
}

// === raw names, tuple fields beside, order of evaluation and of drops
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
struct S { r#type: u8, a: D, b: D, f: (u8, u8) }
fn say(d: &'static str) -> D { println!("make {d}"); D(d) }
fn main() {
    let r#type = 5;
    let b = say("b");
    let f = (1, 2);
    let s = S { f, b, a: say("a"), r#type };
    println!("{} {} {}", s.r#type, s.f.1, s.a.0);
    let S { a, r#type: t, .. } = s;
    println!("{t} {}", a.0);
    let b = D("other");
    let _s = S { a, b, r#type, f };
}

// === consts, statics and async
#[derive(Debug, Clone, Copy)]
struct C { a: u8, n: usize }
const a: u8 = 3;
const fn mk(n: usize) -> C { C { a, n } }
static ALL: [C; 2] = { let n = 1; [C { a, n }, mk(2)] };
async fn later(n: usize) -> C { tokio::task::yield_now().await; C { a: n as u8, n } }
#[tokio::main]
async fn main() {
    println!("{ALL:?}");
    let n = 4;
    let f = async { let n = later(n).await.n; C { n, a } };
    let C { n, .. } = f.await;
    println!("{:?}", [C { a, n }, later(n + 1).await]);
}
