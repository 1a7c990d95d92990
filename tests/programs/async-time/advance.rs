use std::time::Duration;
use tokio::time::{self, sleep, Instant};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t0 = Instant::now();
    for i in [5u64, 3, 8, 3, 12] {
        tokio::spawn(async move { sleep(Duration::from_millis(i)).await; println!("woke {i} at {:?}", t0.elapsed()); sleep(Duration::from_millis(2)).await; println!("again {i} at {:?}", t0.elapsed()); });
    }
    tokio::task::yield_now().await;
    println!("advance 4");
    time::advance(Duration::from_millis(4)).await;
    println!("after 4: {:?}", t0.elapsed());
    tokio::task::yield_now().await;
    println!("advance 20");
    time::advance(Duration::from_millis(20)).await;
    println!("after 24: {:?}", t0.elapsed());
    time::advance(Duration::from_nanos(1)).await;
    println!("after ns: {:?}", t0.elapsed());
    let s = sleep(Duration::from_millis(1));
    tokio::pin!(s);
    println!("elapsed {}", s.is_elapsed());
    time::advance(Duration::from_millis(1)).await;
    println!("elapsed {}", s.is_elapsed());
    s.as_mut().await;
    println!("elapsed {} {:?}", s.is_elapsed(), t0.elapsed());
    s.as_mut().reset(Instant::now() + Duration::from_millis(7));
    println!("elapsed {}", s.is_elapsed());
    s.as_mut().await;
    println!("{:?}", t0.elapsed());
    time::resume();
    let r = std::panic::catch_unwind(|| time::resume());
    println!("{}", r.is_err());
    time::pause();
    let r = std::panic::catch_unwind(|| time::pause());
    println!("{}", r.is_err());
    let (tx, rx) = tokio::sync::oneshot::channel::<()>();
    tokio::spawn(async move { sleep(Duration::from_secs(3600)).await; drop(tx); });
    let b = Instant::now();
    let _ = rx.await;
    println!("{}", b.elapsed().as_secs());
    let r = time::timeout(Duration::from_millis(5), sleep(Duration::from_millis(5))).await;
    println!("{r:?}");
    let r = time::timeout(Duration::from_millis(5), sleep(Duration::from_millis(6))).await;
    println!("{r:?}");
    let r = time::timeout(Duration::ZERO, std::future::pending::<()>()).await;
    println!("{r:?}");
    let r = time::timeout(Duration::ZERO, async { 1 }).await;
    println!("{r:?}");
    let r = time::timeout(Duration::MAX, async { sleep(Duration::from_secs(1_000_000)).await; 2 }).await;
    println!("{r:?}");
}
