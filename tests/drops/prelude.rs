// What the generated programs share: values that say when they come and go, and drivers that end a program at every point.
#![allow(warnings)]
use std::cell::Cell;
use std::future::Future;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

thread_local! {
    static TICK: Cell<u32> = Cell::new(0);
    static TARGET: Cell<u32> = Cell::new(0);
    static DROPS: Cell<u32> = Cell::new(0);
    static DROP_TARGET: Cell<u32> = Cell::new(0);
    static COIN: Cell<u32> = Cell::new(0);
    static FUEL: Cell<u32> = Cell::new(0);
    static CAUGHT: Cell<bool> = Cell::new(false);
}

fn tick() {
    TICK.set(TICK.get() + 1);
    if TICK.get() == TARGET.get() {
        print!(" !");
        CAUGHT.set(true);
        panic!("tick {}", TARGET.get());
    }
}

pub struct D(pub u32);
impl Drop for D {
    fn drop(&mut self) {
        print!(" -{}", self.0);
        DROPS.set(DROPS.get() + 1);
        if DROPS.get() == DROP_TARGET.get() && !std::thread::panicking() {
            print!(" ?");
            CAUGHT.set(true);
            panic!("drop {}", self.0);
        }
    }
}
impl D {
    pub fn new(n: u32) -> D { tick(); print!(" +{}", n); D(n) }
    pub fn id(&self) -> u32 { print!(" .{}", self.0); self.0 }
    pub fn me(&self) -> &D { self }
    pub fn twin(&self, n: u32) -> D { print!(" t{}", self.0); D::new(n) }
    pub fn eat(self) { print!(" e{}", self.0); }
    pub fn both(self, other: D) -> D { print!(" b{}/{}", self.0, other.0); other }
    pub fn meet(&mut self, other: D) -> u32 { print!(" m{}/{}", self.0, other.0); self.0 }
}
pub trait Tr { fn n(&self) -> u32; }
impl Tr for D { fn n(&self) -> u32 { print!(" .{}", self.0); self.0 } }
pub struct P { pub a: D, pub b: D }
pub struct Q { pub a: D, pub b: D, pub n: u32 }
impl Drop for Q { fn drop(&mut self) { print!(" -q{}", self.n); } }
pub enum E { A(D), B { x: D, y: D }, C }
pub struct W<'a> { pub r: &'a D, pub d: D }
pub type X = Box<dyn Tr + Send + Sync>;

pub fn two(a: D, b: D) -> D { print!(" f"); if flip() { a } else { b } }
pub fn left((a, _): (D, D)) -> D { print!(" l"); a }
pub fn ignore(_: D, b: D) -> D { print!(" i"); b }
pub fn opened(P { a, .. }: P, _x: D) -> D { a }
pub fn flip() -> bool { COIN.set((COIN.get() * 5 + 3) % 64); COIN.get() & 4 != 0 }
pub fn fuel() -> bool { if FUEL.get() == 0 { false } else { FUEL.set(FUEL.get() - 1); true } }

pub struct Y(u32);
impl Future for Y {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.0 == 0 { return Poll::Ready(()); }
        print!(" y");
        self.0 -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
pub fn y() -> Y { Y(1) }
pub async fn pass(d: D) -> D { y().await; d }
pub async fn pick(a: D, b: D) -> D { let c = D::new(901); y().await; if flip() { a } else { c.both(b) } }
pub async fn peek(d: &D) -> u32 { let _c = D::new(902); y().await; d.id() }
pub async fn fails(a: D, b: D) -> Result<D, D> { y().await; if flip() { Ok(a) } else { Err(b) } }
pub async fn forgets(_: D, b: D) -> u32 { y().await; b.id() }
pub fn boxed(d: D) -> Pin<Box<dyn Future<Output = D> + Send>> { Box::pin(async move { let e = d.twin(903); y().await; e }) }

pub fn reset(target: u32, drop_target: u32) {
    TICK.set(0);
    DROPS.set(0);
    TARGET.set(target);
    DROP_TARGET.set(drop_target);
    COIN.set(target * 7 + drop_target * 3);
    FUEL.set(3);
    CAUGHT.set(false);
}
fn ended(r: std::thread::Result<Result<D, D>>) {
    match r {
        Ok(Ok(d)) => print!(" ok {}", d.0),
        Ok(Err(d)) => print!(" err {}", d.0),
        Err(p) => print!(" panic {:?}", p.downcast_ref::<String>()),
    }
}
pub fn drive(name: &str, f: fn() -> Result<D, D>) {
    println!("== {}", name);
    for (kind, most) in [("tick", 25), ("drop", 8)] {
        for n in 0..most {
            if kind == "drop" && n == 0 { continue; }
            reset(if kind == "tick" { n } else { 0 }, if kind == "drop" { n } else { 0 });
            print!("{} {}:", kind, n);
            let r = catch_unwind(AssertUnwindSafe(|| ended(Ok(f()))));
            if let Err(p) = r { ended(Err(p)); }
            DROP_TARGET.set(0);
            println!();
            if n > 0 && !CAUGHT.get() { break; }
        }
    }
}
pub type Case = Pin<Box<dyn Future<Output = Result<D, D>>>>;
fn poll_up_to(mut f: Case, polls: u32) -> bool {
    let mut cx = Context::from_waker(Waker::noop());
    for _ in 0..polls {
        if let Poll::Ready(r) = f.as_mut().poll(&mut cx) {
            ended(Ok(r));
            print!(" done");
            return true;
        }
        print!(" |");
    }
    print!(" x");
    false
}
pub fn drive_async(name: &str, f: fn() -> Case) {
    println!("== {}", name);
    for (kind, most) in [("poll", 12), ("tick", 16), ("drop", 6), ("both", 8)] {
        for n in 0..most {
            reset(if kind == "tick" { n } else { 0 }, if kind == "drop" || kind == "both" { n + 1 } else { 0 });
            print!("{} {}:", kind, n);
            let polls = match kind { "poll" => n, "both" => 2, _ => 20 };
            let r = catch_unwind(AssertUnwindSafe(|| poll_up_to(f(), polls)));
            DROP_TARGET.set(0);
            println!();
            match r {
                Ok(done) => if if kind == "poll" { done } else { n > 0 && !CAUGHT.get() } { break; },
                Err(p) => { print!("  "); ended(Err(p)); println!(); }
            }
        }
    }
}
