use std::thread;
use std::time::{Duration, Instant};
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let t = Instant::now();
    let b = tokio::task::spawn_blocking(|| { thread::sleep(Duration::from_millis(400)); println!("blocking done"); 7 });
    let a = tokio::spawn(async { for i in 0..3 { tokio::time::sleep(Duration::from_millis(10)).await; println!("tick {i}"); } });
    a.await.unwrap();
    println!("{:?} {}", b.await, t.elapsed().as_millis() >= 400);
    let t = Instant::now();
    let a = tokio::spawn(async { tokio::time::sleep(Duration::from_millis(5)).await; println!("late"); });
    tokio::task::yield_now().await;
    thread::sleep(Duration::from_millis(30));
    println!("blocked {}", t.elapsed().as_millis() >= 30);
    a.await.unwrap();
    thread::yield_now();
    let hs: Vec<_> = (0..3u64).map(|i| tokio::task::spawn_blocking(move || { thread::sleep(Duration::from_millis(300 - 100 * i)); println!("b{i}"); i })).collect();
    for h in hs { print!("{} ", h.await.unwrap()); } println!();
}
