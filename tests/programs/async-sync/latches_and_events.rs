use std::sync::{Arc, Mutex}; use tokio::sync::{Notify, Semaphore, mpsc}; 
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};
fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
// hand-made async primitives: Latch, Event, Rendezvous, bounded parallel map, merge sort
struct Latch { n: Mutex<usize>, z: Notify } impl Latch { fn new(n: usize) -> Arc<Self> { Arc::new(Latch { n: Mutex::new(n), z: Notify::new() }) } fn hit(&self) { let mut n = self.n.lock().unwrap(); *n -= 1; if *n == 0 { self.z.notify_waiters(); } } async fn wait(&self) { let f = self.z.notified(); if *self.n.lock().unwrap() == 0 { return; } f.await } }
struct Event { set: Mutex<bool>, n: Notify } impl Event { async fn wait(&self) { loop { let n = self.n.notified(); tokio::pin!(n); n.as_mut().enable(); if *self.set.lock().unwrap() { return; } n.await; } } fn fire(&self) { *self.set.lock().unwrap() = true; self.n.notify_waiters(); } }
async fn par_map<T, R, F, Fut>(items: Vec<T>, width: usize, f: F) -> Vec<R> where T: Send + 'static, R: Send + 'static, F: Fn(T) -> Fut + Send + Sync + 'static, Fut: std::future::Future<Output = R> + Send { let sem = Arc::new(Semaphore::new(width)); let f = Arc::new(f); let hs: Vec<_> = items.into_iter().map(|t| { let (sem, f) = (sem.clone(), f.clone()); tokio::spawn(async move { let _p = sem.acquire().await.unwrap(); f(t).await }) }).collect(); let mut v = Vec::with_capacity(hs.len()); for h in hs { v.push(h.await.unwrap()); } v }
fn msort<T: Ord + Copy + Send + 'static>(mut v: Vec<T>) -> std::pin::Pin<Box<dyn std::future::Future<Output = Vec<T>> + Send>> { Box::pin(async move { if v.len() < 2 { return v; } let r = v.split_off(v.len() / 2); let (a, b) = tokio::join!(tokio::spawn(msort(v)), tokio::spawn(msort(r))); let (a, b) = (a.unwrap(), b.unwrap()); let (mut i, mut j) = (0, 0); let mut o = Vec::with_capacity(a.len() + b.len()); while i < a.len() || j < b.len() { if j == b.len() || (i < a.len() && a[i] <= b[j]) { o.push(a[i]); i += 1; } else { o.push(b[j]); j += 1; } } o }) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let l = Latch::new(3); let hs: Vec<_> = (0..2).map(|i| { let l = l.clone(); tokio::spawn(async move { l.wait().await; println!("waiter {i} released"); }) }).collect(); for i in 0..3 { let l = l.clone(); tokio::spawn(async move { sleep(ms(3 - i)).await; println!("hit {i}"); l.hit(); }); } for h in hs { h.await.unwrap(); } l.wait().await; println!("latch open");
    let e = Arc::new(Event { set: Mutex::new(false), n: Notify::new() }); let w: Vec<_> = (0..3).map(|i| { let e = e.clone(); tokio::spawn(async move { let _d = D("ev"); if i == 1 { return timeout(ms(1), e.wait()).await.is_ok(); } e.wait().await; true }) }).collect(); sleep(ms(2)).await; e.fire(); for h in w { println!("{}", h.await.unwrap()); } e.wait().await;
    let t0 = Instant::now(); println!("{:?} {}", par_map(vec![5u64, 1, 3, 2], 2, |x| async move { sleep(ms(x)).await; x * x }).await, t0.elapsed().as_millis()); println!("{:?}", msort(vec![5, 2, 9, 1, 5, 6, -3]).await);
    let (tx, mut rx) = mpsc::channel::<(u32, D)>(1); let p = tokio::spawn(async move { for i in 0..3 { match timeout(ms(4), tx.send((i, D("msg")))).await { Ok(Ok(())) => println!("sent {i}"), Ok(Err(_)) => println!("closed"), Err(_) => println!("timed out {i}") } } }); sleep(ms(6)).await; while let Some((i, d)) = rx.recv().await { println!("recv {i} {}", d.0); sleep(ms(1)).await; } p.await.unwrap();
}
