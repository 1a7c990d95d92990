use std::time::Duration; use tokio::time::*;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t0 = Instant::now();
    let r = timeout_at(t0 + Duration::from_millis(3), sleep(Duration::from_millis(2))).await; println!("{r:?} {:?}", t0.elapsed());
    let r = timeout_at(t0, async { 1 }).await; println!("{r:?}");
    let r = timeout_at(t0, sleep(Duration::from_millis(1))).await; println!("{r:?} {:?}", t0.elapsed());
    println!("{:?} {:?}", 1, (t0 + Duration::from_secs(1)).duration_since(t0));
    println!("{:?} {:?}", t0.duration_since(t0 + Duration::from_secs(1)), t0.checked_duration_since(t0 + Duration::from_secs(1)));
    let s = sleep(Duration::from_millis(10)); tokio::pin!(s); println!("{:?}", s.deadline() - t0);
    let h = tokio::spawn(async move { sleep(Duration::from_millis(4)).await; println!("4 at {:?}", t0.elapsed()); });
    tokio::select! { _ = &mut s => println!("s"), _ = sleep(Duration::from_millis(5)) => { println!("5 at {:?}", t0.elapsed()); s.as_mut().reset(Instant::now() + Duration::from_millis(1)); } }
    s.await; println!("{:?}", t0.elapsed()); h.await.unwrap();
    // busy task with timers: no auto-advance while ready
    let h = tokio::spawn(async move { for _ in 0..3 { tokio::task::yield_now().await; println!("busy {:?}", t0.elapsed()); } });
    sleep(Duration::from_millis(1)).await; println!("after busy {:?}", t0.elapsed()); h.await.unwrap();
    // far timers
    sleep(Duration::from_secs(86400 * 365)).await; println!("{:?}", t0.elapsed());
    let long = tokio::spawn(sleep(Duration::from_secs(86400 * 365 * 3))); let a = Instant::now(); long.await.unwrap(); println!("{:?}", a.elapsed());
    // many
    let n = Instant::now(); let mut hs = vec![]; for i in (0..200u64).rev() { hs.push(tokio::spawn(async move { sleep(Duration::from_millis(i * i % 97)).await; i })); } let mut order = vec![]; let mut set = futures::stream::FuturesUnordered::from_iter(hs); use futures::StreamExt; while let Some(r) = set.next().await { order.push(r.unwrap()); } println!("{:?} {:?}", &order[..20], n.elapsed());
    // interval with select and late ticks
    let mut iv = interval(Duration::from_millis(10)); iv.set_missed_tick_behavior(MissedTickBehavior::Skip); iv.tick().await; sleep(Duration::from_millis(35)).await; let b = Instant::now(); for _ in 0..3 { let t = iv.tick().await; println!("{:?} {:?}", t.duration_since(b), b.elapsed()); }
    let mut iv = interval(Duration::from_millis(10)); iv.set_missed_tick_behavior(MissedTickBehavior::Delay); iv.tick().await; sleep(Duration::from_millis(35)).await; let b = Instant::now(); for _ in 0..3 { let _ = iv.tick().await; println!("{:?}", b.elapsed()); }
    // advance in the middle of sleeping tasks
    let h = tokio::spawn(async move { let s = Instant::now(); sleep(Duration::from_millis(100)).await; s.elapsed() }); tokio::task::yield_now().await; advance(Duration::from_millis(60)).await; advance(Duration::from_millis(60)).await; println!("{:?}", h.await.unwrap());
    let h = tokio::spawn(async move { let s = Instant::now(); sleep(Duration::from_millis(100)).await; s.elapsed() }); advance(Duration::from_millis(60)).await; println!("{:?}", h.await.unwrap());
    let e = timeout(Duration::from_millis(1), std::future::pending::<()>()).await.unwrap_err(); println!("{e} {e:?}"); let io: std::io::Error = e.into(); println!("{:?}", io.kind());
    tokio::time::resume(); let t = std::time::Instant::now(); sleep(Duration::from_millis(3)).await; println!("{}", t.elapsed() >= Duration::from_millis(3)); tokio::time::pause(); let t = std::time::Instant::now(); sleep(Duration::from_secs(30)).await; println!("{}", t.elapsed() < Duration::from_secs(5));
}
