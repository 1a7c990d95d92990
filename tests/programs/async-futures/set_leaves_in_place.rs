use std::time::Duration; use tokio::time::{sleep, Instant, timeout}; use std::pin::{pin, Pin}; use tokio::sync::{Notify, Mutex, mpsc, Semaphore}; use std::future::Future;
fn ms(n: u64) -> Duration { Duration::from_millis(n) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t0 = Instant::now();
    let mut s = pin!(sleep(ms(5))); let mut n = 0;
    loop { tokio::select! { _ = s.as_mut() => { n += 1; println!("fired {} at {}", n, t0.elapsed().as_millis()); if n == 3 { break; } s.set(sleep(ms(10))); } _ = sleep(ms(4)) => { println!("other at {}", t0.elapsed().as_millis()); if n == 1 { s.set(sleep(ms(1))); } } } }
    let nt = Notify::new(); let mut f = pin!(nt.notified()); println!("{}", futures::poll!(f.as_mut()).is_pending()); f.set(nt.notified()); nt.notify_one(); f.as_mut().await; println!("notified"); f.set(nt.notified()); nt.notify_waiters(); f.await; println!("again");
    let m = Mutex::new(1); let g = m.lock().await; let mut l = pin!(m.lock()); println!("{}", futures::poll!(l.as_mut()).is_pending()); l.set(m.lock()); println!("{}", futures::poll!(l.as_mut()).is_pending()); drop(g); println!("{}", *l.as_mut().await); 
    let (tx, mut rx) = mpsc::channel::<u8>(1); tx.send(1).await.unwrap(); { let mut sd = pin!(tx.send(2)); println!("{}", futures::poll!(sd.as_mut()).is_pending()); sd.set(tx.send(3)); println!("{:?}", rx.recv().await); println!("{:?}", sd.await); } println!("{:?}", rx.recv().await);
    { let mut r = pin!(rx.recv()); println!("{}", futures::poll!(r.as_mut()).is_pending()); }
    let mut t = pin!(timeout(ms(5), std::future::pending::<u8>())); println!("{}", t.as_mut().await.is_err()); t.set(timeout(ms(1), std::future::pending())); println!("{}", t.await.is_err());
    let mut a = async_add(1); let b = std::mem::replace(&mut a, async_add(5)); println!("{} {}", a.await, b.await); let (mut x, mut y) = (async_add(10), async_add(20)); std::mem::swap(&mut x, &mut y); println!("{} {}", x.await, y.await);
    let mut o = Some(async_add(7)); let f = o.replace(async_add(8)).unwrap(); println!("{} {}", f.await, o.take().unwrap().await);
    let mut bx: Pin<Box<dyn Future<Output = u32>>> = Box::pin(async_add(1)); let _ = futures::poll!(bx.as_mut()); bx = Box::pin(async_add(2)); println!("{}", bx.as_mut().await); let mut cb = Box::pin(async_add(3)); println!("{}", cb.as_mut().await); cb.set(async_add(4)); println!("{}", cb.await);
    let sm = std::sync::Arc::new(Semaphore::new(1)); let p = sm.acquire().await.unwrap(); let mut q = pin!(sm.acquire()); let _ = futures::poll!(q.as_mut()); q.set(sm.acquire()); drop(p); println!("{}", q.await.is_ok());
    let mut h = tokio::spawn(async { 1 }); println!("{:?}", (&mut h).await.unwrap()); h = tokio::spawn(async { 2 }); println!("{}", h.await.unwrap());
    let mut j = pin!(async { tokio::join!(sleep(ms(3)), sleep(ms(9))) }); let _ = futures::poll!(j.as_mut()); sleep(ms(4)).await; println!("at {}", t0.elapsed().as_millis());  let _ = j.as_mut().await; println!("at {}", t0.elapsed().as_millis());
}
async fn async_add(n: u32) -> u32 { tokio::task::yield_now().await; n + 1 }
