#![allow(unused)]
use std::{cell::{Cell, RefCell}, collections::*, future::{Future, IntoFuture, poll_fn, pending, ready}, pin::{Pin, pin}, rc::Rc, sync::{Arc, Mutex as StdMutex, atomic::{AtomicUsize, AtomicU32, AtomicBool, Ordering::*}}, task::{Context, Poll, Wake, Waker, ready}, time::Duration};
use tokio::{select, sync::{mpsc, oneshot, broadcast, watch, Notify, Mutex, RwLock, Semaphore, Barrier, OnceCell}, task::{self, yield_now, JoinSet, LocalSet, JoinHandle}, time::{self, sleep, timeout, Instant}};
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0) } }
impl std::fmt::Debug for D { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "{}", self.0) } }
impl D { fn get(&self) -> Option<i32> { println!("get {}", self.0); Some(self.0.len() as i32) } fn none(&self) -> Option<i32> { None } fn id(&self) -> &Self { self } async fn val(&self) -> i32 { yield_now().await; println!("val {}", self.0); self.0.len() as i32 } fn res(&self) -> Result<i32, String> { Err(self.0.to_string()) } }
fn ms(n: u64) -> Duration { Duration::from_millis(n) }
async fn named(n: &'static str, k: u32) -> &'static str { let _d = D(n); for _ in 0..k { yield_now().await; } n }
#[tokio::main(flavor = "current_thread", start_paused = true)] async fn main() {
    let r = select! { biased; a = named("a", 2) => { println!("hand {a}"); 1 } b = named("b", 1) => { println!("hand {b}"); 2 } c = named("c", 0) => { println!("hand {c}"); 3 } }; println!("{r}");
    let (d1, d2) = (D("d1"), D("d2")); select! { biased; _ = async { let _x = &d1; pending::<()>().await } => {} _ = async move { let _y = d2; yield_now().await } => println!("h2") } println!("{}", d1.0);
    // pattern mismatch
    let mut k = 0; loop { select! { biased; Some(n) = async { k += 1; if k > 2 { Some(k) } else { None::<i32> } } => { println!("got {n}"); break } _ = async {}, if k > 5 => {} else => { println!("else {k}") } } }
    // precondition evaluated with side effects, exprs of disabled
    let e = |s: &'static str| { println!("expr {s}"); async move { s } }; let c = |b: bool, s: &str| { println!("cond {s}"); b }; let r = select! { biased; x = e("1"), if c(false, "1") => x, x = e("2"), if c(true, "2") => x, x = e("3"), if c(true, "3") => x }; println!("{r}");
    // temporaries in the branch expression
    let r = select! { biased; v = async { D("tmp").val().await } => v, _ = pending::<()>() => 0 }; println!("{r}");
    // handler uses ? and break and return
    async fn q() -> Result<i32, String> { let _o = D("o"); let v = select! { biased; r = async { yield_now().await; Err::<i32, String>("bad".into()) } => r?, _ = sleep(ms(5)) => 9 }; Ok(v) } println!("{:?}", q().await);
    let v = 'o: { loop { let _l = D("l"); select! { _ = yield_now() => break 'o 4 } } }; println!("{v}");
    // refutable with nested and @
    let (tx, mut rx) = mpsc::channel::<Result<(u8, D), String>>(4); tx.send(Err("e".into())).await.unwrap(); tx.send(Ok((1, D("m1")))).await.unwrap(); tx.send(Ok((2, D("m2")))).await.unwrap(); drop(tx);
    loop { select! { Some(Ok((n @ 2.., d))) = rx.recv() => println!("n {n} {}", d.0), else => { println!("else {}", 1); if rx.recv().await.is_none() { break } } } }
    // pinned sleep in loop
    let sl = sleep(ms(10)); tokio::pin!(sl); let mut ticks = 0; let mut iv = time::interval(ms(3)); loop { select! { biased; _ = &mut sl => break, t = iv.tick() => { ticks += 1; if ticks == 2 { sl.as_mut().reset(Instant::now() + ms(7)); } } } } println!("{ticks}");
    let mut o = Some(named("opt", 1)).map(Box::pin); loop { select! { r = async { o.as_mut().unwrap().await }, if o.is_some() => { println!("r {r}"); o = None } else => { println!("all off"); break } } }
    let r = tokio::spawn(async { select! { _ = async {}, if false => 1, _ = async {}, if false => 2 } }).await; println!("{}", r.is_err());
}
