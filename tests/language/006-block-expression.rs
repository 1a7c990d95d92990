// === values of blocks, labelled blocks, unsafe blocks
fn main() {
    let x = { let a = 3; let b = 4; a * b };
    let y = 'found: { for i in 1.. { if i * i > x { break 'found i; } } 0 };
    let z = unsafe { x + y };
    let u = { };
    println!("{} {} {} {:?}", x, y, z, u);
    let s = { if z > 10 { "big" } else { "small" } };
    let n = match { z % 2 } { 0 => { let h = z / 2; h } _ => { z } };
    println!("{} {}", s, n);
    let r: Result<i32, String> = (|| { let v: i32 = "12".parse().map_err(|_| "bad")?; Ok(v + 1) })();
    println!("{:?}", r);
}

// === blocks and moves, tail temporaries
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
impl D { fn len(&self) -> usize { self.0.len() } }
fn main() {
    let n = { let d = D("inner"); println!("in block"); d.len() };
    println!("{}", n);
    let kept = { let _a = D("a"); let b = D("b"); b };
    println!("kept {}", kept.0);
    let _ = { D("ignored") };
    { D("statement"); }
    let _x = { let _y = D("y"); D("z") };
    println!("end");
}

// === items inside blocks
fn main() {
    const K: usize = 3;
    #[derive(Debug, Default, Clone, PartialEq)]
    struct Local { a: [u8; K] }
    impl Local { fn total(&self) -> u32 { self.a.iter().map(|&b| b as u32).sum() } }
    trait Loud { fn loud(&self) -> String; }
    impl Loud for Local { fn loud(&self) -> String { format!("{:?}!", self) } }
    enum Op { A, B(i32) }
    fn apply(o: Op) -> i32 { match o { Op::A => 1, Op::B(n) => n } }
    let l = Local { a: [1, 2, 250] };
    println!("{} {} {}", l.total(), l.loud(), apply(Op::B(4)) + apply(Op::A));
    {
        fn apply(_: u8) -> &'static str { "shadow" }
        println!("{}", apply(1));
        static mut _UNUSED: i32 = 0;
    }
    println!("{}", late());
    fn late() -> i32 { 99 }
}

// === statements that look like expressions
fn side(n: &mut i32) -> i32 { *n += 1; *n }
fn main() {
    let mut n = 0;
    if side(&mut n) > 0 { n += 10 }
    match n { 11 => { n *= 2; } _ => () }
    { n += 1 };
    loop { n += 1; if n > 30 { break } }
    -1;
    let a = if n > 5 { 1 } else { 2 } + 10;
    let b = { 1 } + { 2 };
    unsafe { n += 1 }
    *(&mut n) += 5;
    let arr = [1, 2]; { } [0];
    println!("{} {} {} {:?}", n, a, b, arr);
    ;;;
    let c = (match n { _ => 4i32 }).pow(2);
    println!("{}", c);
}

// === diverging blocks take any type
fn pick(n: i32) -> &'static str {
    let s: &str = if n == 0 { return "zero" } else if n < 0 { loop { return "neg"; } } else { "pos" };
    s
}
fn get(o: Option<i32>) -> i32 { let v = match o { Some(v) => v, None => { return -1; } }; v + { if v > 100 { return 100 } v } }
fn never(b: bool) -> i32 { if b { panic!("no {}", 1) } else { unreachable!() } }
fn main() {
    println!("{} {} {}", pick(0), pick(-4), pick(9));
    println!("{} {} {}", get(None), get(Some(4)), get(Some(200)));
    println!("{}", std::panic::catch_unwind(|| never(true)).is_err());
    let v: Vec<i32> = (0..5).map(|i| { if i == 3 { return -3; } i * 2 }).collect();
    println!("{:?}", v);
}

// === async blocks
use std::future::Future;
async fn twice<F: Future<Output = i32>>(f: F) -> i32 { f.await * 2 }
fn make(n: i32) -> impl Future<Output = i32> { async move { tokio::task::yield_now().await; n + 1 } }
#[tokio::main]
async fn main() {
    let s = String::from("abc");
    let len = async { s.len() as i32 }.await;
    println!("{} {}", twice(async { len }).await, twice(make(4)).await);
    let r: Result<i32, std::num::ParseIntError> = async { let a: i32 = "5".parse()?; tokio::task::yield_now().await; let b: i32 = "x".parse()?; Ok(a + b) }.await;
    println!("{}", r.is_err());
    let futs: Vec<std::pin::Pin<Box<dyn Future<Output = i32>>>> = vec![Box::pin(async { 1 }), Box::pin(make(10)), Box::pin(async move { s.len() as i32 })];
    let mut t = 0; for f in futs { t += f.await; }
    println!("{}", t);
    let v = { let x = async { 7 }; x.await };
    println!("{}", v);
}
