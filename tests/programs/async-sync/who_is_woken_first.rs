use std::sync::Arc;
use tokio::sync::*;
use tokio::task::yield_now;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("broadcast");
    let (tx, _) = broadcast::channel(8);
    let hs: Vec<_> = (0..4).map(|i| { let mut rx = tx.subscribe(); tokio::spawn(async move { while let Ok(v) = rx.recv().await { println!("b{i} {v}"); } }) }).collect();
    yield_now().await;
    tx.send(1).unwrap(); yield_now().await; tx.send(2).unwrap(); tx.send(3).unwrap(); yield_now().await; drop(tx);
    for h in hs { h.await.unwrap(); }
    println!("notify");
    let n = Arc::new(Notify::new());
    let hs: Vec<_> = (0..4).map(|i| { let n = n.clone(); tokio::spawn(async move { n.notified().await; println!("n{i}"); }) }).collect();
    yield_now().await; n.notify_waiters();
    for h in hs { h.await.unwrap(); }
    println!("watch");
    let (tx, rx) = watch::channel(0);
    let hs: Vec<_> = (0..4).map(|i| { let mut rx = rx.clone(); tokio::spawn(async move { while rx.changed().await.is_ok() { println!("w{i} {}", *rx.borrow()); } println!("w{i} end"); }) }).collect();
    yield_now().await; tx.send(1).unwrap(); yield_now().await; tx.send(2).unwrap(); yield_now().await; drop(tx);
    for h in hs { h.await.unwrap(); }
    println!("sem");
    let s = Arc::new(Semaphore::new(0));
    let hs: Vec<_> = (0..4).map(|i| { let s = s.clone(); tokio::spawn(async move { let _p = s.acquire().await.unwrap(); println!("s{i}"); }) }).collect();
    yield_now().await; s.add_permits(3);
    for h in hs { h.await.unwrap(); }
    println!("barrier");
    let b = Arc::new(Barrier::new(4));
    let hs: Vec<_> = (0..4).map(|i| { let b = b.clone(); tokio::spawn(async move { let l = b.wait().await.is_leader(); println!("r{i} {l}"); }) }).collect();
    for h in hs { h.await.unwrap(); }
    println!("rwlock");
    let l = Arc::new(RwLock::new(0));
    let g = l.write().await;
    let hs: Vec<_> = (0..4).map(|i| { let l = l.clone(); tokio::spawn(async move { let g = l.read().await; println!("l{i} {}", *g); }) }).collect();
    yield_now().await; drop(g);
    for h in hs { h.await.unwrap(); }
    println!("close");
    let s = Arc::new(Semaphore::new(0));
    let hs: Vec<_> = (0..4).map(|i| { let s = s.clone(); tokio::spawn(async move { println!("c{i} {}", s.acquire().await.is_err()); }) }).collect();
    yield_now().await; s.close();
    for h in hs { h.await.unwrap(); }
    println!("senders");
    let (tx, mut rx) = mpsc::channel::<u32>(1);
    tx.try_send(99).unwrap();
    let hs: Vec<_> = (0..3).map(|i| { let tx = tx.clone(); tokio::spawn(async move { tx.send(i).await.unwrap(); println!("t{i}"); }) }).collect();
    yield_now().await;
    for _ in 0..4 { println!("got {:?}", rx.recv().await); }
    for h in hs { h.await.unwrap(); }
    println!("cancel token");
    let ct = tokio_util::sync::CancellationToken::new();
    let hs: Vec<_> = (0..4).map(|i| { let c = ct.child_token(); tokio::spawn(async move { c.cancelled().await; println!("k{i}"); }) }).collect();
    let hs2: Vec<_> = (0..3).map(|i| { let c = ct.clone(); tokio::spawn(async move { c.cancelled().await; println!("m{i}"); }) }).collect();
    yield_now().await; ct.cancel();
    for h in hs.into_iter().chain(hs2) { h.await.unwrap(); }
    println!("timers same deadline");
    let hs: Vec<_> = (0..4).map(|i| tokio::spawn(async move { tokio::time::sleep(std::time::Duration::from_millis(5)).await; println!("z{i}"); })).collect();
    for h in hs { h.await.unwrap(); }
}
