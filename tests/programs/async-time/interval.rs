use std::time::Duration;
use tokio::time::{self, interval, interval_at, Instant, MissedTickBehavior};
async fn run(b: MissedTickBehavior) {
    println!("{b:?}");
    let t0 = Instant::now();
    let mut iv = interval(Duration::from_millis(50));
    iv.set_missed_tick_behavior(b);
    println!("{:?} {:?}", iv.period(), iv.missed_tick_behavior());
    for i in 0..8 {
        let t = iv.tick().await;
        println!("tick {i} given {:?} at {:?}", t - t0, t0.elapsed());
        if i == 1 { time::advance(Duration::from_millis(175)).await; }
        if i == 4 { time::advance(Duration::from_millis(54)).await; }
        if i == 6 { time::advance(Duration::from_millis(3)).await; }
    }
    iv.reset();
    println!("r {:?}", iv.tick().await - t0);
    println!("n {:?}", iv.tick().await - t0);
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    run(MissedTickBehavior::Burst).await;
    run(MissedTickBehavior::Delay).await;
    run(MissedTickBehavior::Skip).await;
    let t0 = Instant::now();
    let mut iv = interval_at(t0 + Duration::from_millis(30), Duration::from_micros(2500));
    for _ in 0..5 { println!("{:?} {:?}", iv.tick().await - t0, t0.elapsed()); }
    let mut iv = interval_at(t0, Duration::from_millis(10));
    println!("{:?}", (iv.tick().await - t0).is_zero());
    let r = std::panic::catch_unwind(|| { let _ = interval(Duration::ZERO); });
    println!("{:?}", r.unwrap_err().downcast_ref::<&str>());
}
