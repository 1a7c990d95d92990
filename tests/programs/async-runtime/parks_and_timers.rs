use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Builder;
fn main() {
    let parks = Arc::new(AtomicUsize::new(0));
    let unparks = Arc::new(AtomicUsize::new(0));
    let barrier = Arc::new(tokio::sync::Barrier::new(2));
    let (p, u, b) = (parks.clone(), unparks.clone(), barrier.clone());
    let rt = Builder::new_current_thread()
        .enable_all()
        .on_thread_park(move || {
            if p.fetch_add(1, Ordering::SeqCst) == 0 {
                let b = b.clone();
                tokio::spawn(async move { b.wait().await; });
            }
        })
        .on_thread_unpark(move || { u.fetch_add(1, Ordering::SeqCst); })
        .build()
        .unwrap();
    rt.block_on(async { barrier.wait().await; println!("through"); });
    println!("{}", parks.load(Ordering::SeqCst) >= 1);
    rt.block_on(async { tokio::time::sleep(Duration::from_millis(2)).await; });
    println!("{}", unparks.load(Ordering::SeqCst) >= 1);
    std::panic::set_hook(Box::new(|i| println!("panic: {}", i.payload().downcast_ref::<&str>().map(|s| s.to_string()).or(i.payload().downcast_ref::<String>().cloned()).unwrap())));
    let rt = Builder::new_current_thread().build().unwrap();
    let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| rt.block_on(async { tokio::time::sleep(Duration::from_millis(1)).await })));
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| rt.block_on(async { tokio::spawn(async { let _ = tokio::time::timeout(Duration::from_millis(1), std::future::pending::<()>()); }).await.is_err() })));
    println!("{:?}", r.ok());
    let r = std::panic::catch_unwind(|| { let _ = tokio::time::interval(Duration::from_millis(5)); });
    println!("{}", r.is_err());
    let timed = Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    timed.block_on(async { let t = tokio::time::Instant::now(); tokio::time::sleep(Duration::from_secs(5)).await; println!("{:?}", t.elapsed()); });
    println!("{}", rt.block_on(async { tokio::spawn(async { 5 }).await.unwrap() }));
}
