use tokio::time::{self, interval, interval_at, sleep, sleep_until, timeout, timeout_at, Duration, Instant, MissedTickBehavior};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t0 = Instant::now();
    let ms = |n| Duration::from_millis(n);
    println!("{:?}", timeout(ms(5), sleep(ms(10))).await);
    println!("{:?}", t0.elapsed());
    println!("{:?}", timeout(ms(5), async { 3 }).await);
    println!(
        "{:?}",
        timeout_at(t0 + ms(50), async {
            sleep(ms(1)).await;
            "x"
        })
        .await
    );
    sleep_until(t0 + ms(20)).await;
    println!("{:?}", t0.elapsed());
    for b in [MissedTickBehavior::Burst, MissedTickBehavior::Delay, MissedTickBehavior::Skip] {
        let s = Instant::now();
        let mut i = interval(ms(10));
        i.set_missed_tick_behavior(b);
        let mut v = vec![];
        v.push((i.tick().await - s).as_millis());
        sleep(ms(35)).await;
        for _ in 0..4 {
            let t = i.tick().await;
            v.push((t - s).as_millis());
            v.push(s.elapsed().as_millis());
        }
        println!("{b:?} {v:?}");
    }
    let s = Instant::now();
    let mut i = interval_at(s + ms(7), ms(3));
    i.tick().await;
    println!("{:?}", s.elapsed());
    i.reset();
    i.tick().await;
    println!("{:?} {:?}", s.elapsed(), i.period());
    time::advance(ms(100)).await;
    println!("{:?}", s.elapsed());
    let h = tokio::spawn(async move {
        sleep(ms(1500)).await;
        s.elapsed()
    });
    tokio::task::yield_now().await;
    time::advance(ms(2000)).await;
    println!("{:?}", h.await.unwrap());
    let sl = sleep(ms(10));
    tokio::pin!(sl);
    println!("{:?}", sl.deadline() - Instant::now());
    sl.as_mut().reset(Instant::now() + ms(40));
    let a = Instant::now();
    (&mut sl).await;
    println!("{:?} {}", a.elapsed(), sl.is_elapsed());
    time::resume();
    time::pause();
    println!("{}", Instant::now().checked_duration_since(Instant::now() + ms(5)).is_none());
    tokio::select! { _ = sleep(ms(3)) => println!("3"), _ = sleep(ms(2)) => println!("2") }
    println!("{:?}", Duration::from_micros(1500));
    let z = Instant::now();
    sleep(Duration::from_micros(300)).await;
    println!("{:?}", z.elapsed());
}
