use std::time::Duration;
use tokio::time::sleep;
use tokio::sync::{mpsc, Mutex, Semaphore, Notify};
use std::sync::Arc;
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
async fn hold(name: &'static str, ms: u64) -> &'static str { let _d = D(name); sleep(Duration::from_millis(ms)).await; name }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let r = tokio::select! { biased; a = hold("a", 10) => { println!("body a"); a } b = hold("b", 10) => { println!("body b"); b } c = hold("c", 20) => c };
    println!("{r}");
    let (tx, mut rx) = mpsc::channel::<i32>(1);
    tx.send(1).await.unwrap();
    let r = tokio::select! { biased; r = tx.send(2) => format!("sent {r:?}"), _ = sleep(Duration::from_millis(5)) => "timeout".to_string() };
    println!("{r}");
    println!("{:?}", rx.try_recv());
    println!("{:?}", rx.try_recv());
    let m = Arc::new(Mutex::new(0));
    let g = m.clone().lock_owned().await;
    for i in 0..3 {
        let m = m.clone();
        tokio::spawn(async move {
            tokio::select! { biased; mut g = m.lock() => { *g += 1; println!("locked {i} {g}"); } _ = sleep(Duration::from_millis(if i == 1 { 1 } else { 100 })) => println!("gave up {i}") }
        });
    }
    sleep(Duration::from_millis(3)).await;
    drop(g);
    sleep(Duration::from_millis(3)).await;
    let s = Arc::new(Semaphore::new(2));
    let p = s.clone().acquire_owned().await.unwrap();
    let s2 = s.clone();
    let big = tokio::spawn(async move { let _p = s2.acquire_many(2).await.unwrap(); println!("big"); });
    let s3 = s.clone();
    let small = tokio::spawn(async move { let _p = s3.acquire().await.unwrap(); println!("small"); });
    sleep(Duration::from_millis(1)).await;
    println!("avail {}", s.available_permits());
    big.abort();
    println!("{:?}", big.await.map_err(|e| e.is_cancelled()));
    small.await.unwrap();
    println!("avail {}", s.available_permits());
    drop(p);
    println!("avail {}", s.available_permits());
    let n = Arc::new(Notify::new());
    let mut f1 = Box::pin(n.notified());
    let mut f2 = Box::pin(n.notified());
    println!("{:?}", futures::poll!(f1.as_mut()).is_pending());
    println!("{:?}", futures::poll!(f2.as_mut()).is_pending());
    n.notify_one();
    drop(f1);
    println!("{:?}", futures::poll!(f2.as_mut()).is_ready());
    let mut n_done = 0;
    let mut iter = 0;
    loop {
        iter += 1;
        tokio::select! {
            _ = sleep(Duration::from_millis(10)), if iter % 2 == 0 => { n_done += 1; if n_done == 3 { break; } }
            else => { println!("else {iter}"); continue; }
        }
    }
    println!("{n_done} {iter}");
}
