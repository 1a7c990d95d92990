use std::time::Duration;
use tokio::time::{sleep, sleep_until, Instant};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t0 = Instant::now();
    let mut hs = vec![];
    for i in 0..6u64 {
        hs.push(tokio::spawn(async move { sleep(Duration::from_millis(10)).await; println!("same {i} at {:?}", t0.elapsed()); }));
    }
    for (i, ns) in [1u64, 999_999, 1_000_000, 1_000_001, 1_500_000, 2_000_000].into_iter().enumerate() {
        hs.push(tokio::spawn(async move { sleep(Duration::from_nanos(ns)).await; println!("ns {i} {ns} at {:?}", t0.elapsed()); }));
    }
    for i in [70u64, 64, 63, 65, 128, 4096, 4095, 4097, 300000] {
        hs.push(tokio::spawn(async move { sleep(Duration::from_millis(i)).await; println!("ms {i} at {:?}", t0.elapsed()); }));
    }
    for h in hs { h.await.unwrap(); }
    println!("{:?}", t0.elapsed());
    sleep(Duration::ZERO).await;
    println!("{:?}", t0.elapsed());
    sleep_until(t0).await;
    println!("{:?}", t0.elapsed());
    sleep(Duration::from_micros(1500)).await;
    println!("{:?}", t0.elapsed());
    sleep(Duration::from_micros(1500)).await;
    println!("{:?}", t0.elapsed());
}
