// select with many arms over heterogeneous futures in loop + fuse via Option + `if` guards on state changes
use tokio::sync::{mpsc, oneshot, watch, broadcast, Notify, Semaphore, Mutex}; use std::sync::Arc; use tokio::task::JoinSet; use futures::{StreamExt, FutureExt};
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};
fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (mtx, mut mrx) = mpsc::channel::<u32>(4); let (otx, orx) = oneshot::channel::<&str>(); let (wtx, mut wrx) = watch::channel(0u8); let (btx, mut brx) = broadcast::channel::<char>(4); let n = Arc::new(Notify::new()); let mut js = JoinSet::new(); let sem = Arc::new(Semaphore::new(0)); let lock = Arc::new(Mutex::new(())); let held = lock.clone().lock_owned().await;
    { let (n, sem) = (n.clone(), sem.clone()); tokio::spawn(async move { sleep(ms(1)).await; mtx.send(1).await.unwrap(); sleep(ms(1)).await; otx.send("one").unwrap(); sleep(ms(1)).await; wtx.send(9).unwrap(); sleep(ms(1)).await; btx.send('b').unwrap(); sleep(ms(1)).await; n.notify_one(); sleep(ms(1)).await; sem.add_permits(2); sleep(ms(1)).await; drop(held); sleep(ms(1)).await; drop(btx); sleep(ms(1)).await; mtx.send(2).await.unwrap(); }); }
    for i in 0..2 { js.spawn(async move { sleep(ms(20 + i)).await; i * 11 }); }
    let mut orx = Some(orx); let mut st = async_stream::stream! { for i in 0..2 { sleep(ms(15)).await; yield i; } }.boxed().fuse(); let mut bopen = true; let mut mopen = true; let mut wopen = true; let t0 = Instant::now(); let mut got_lock = false; let mut log = vec![]; let mut iv = tokio::time::interval_at(t0 + ms(7), ms(7)); let dl = sleep(ms(40)); tokio::pin!(dl); let mut h = tokio::spawn(async { sleep(ms(11)).await; "task" }).fuse(); let mut hdone = false;
    loop { let at = tokio::select! { biased;
        x = mrx.recv(), if mopen => { match x { Some(x) => format!("m{x}"), None => { mopen = false; "m-".into() } } }
        r = async { orx.as_mut().unwrap().await }, if orx.is_some() => { orx = None; format!("o{}", r.unwrap()) }
        r = wrx.changed(), if wopen => { if r.is_err() { wopen = false; "w-".into() } else { format!("w{}", *wrx.borrow_and_update()) } }
        r = brx.recv(), if bopen => match r { Ok(c) => format!("b{c}"), Err(e) => { bopen = false; e.to_string().split(' ').next().unwrap().to_string() } },
        _ = n.notified() => "n".to_string(),
        Ok(p) = sem.acquire() => { p.forget(); format!("s{}", sem.available_permits()) }
        _g = lock.lock(), if !got_lock => { got_lock = true; "l".into() }
        Some(r) = js.join_next() => format!("j{}", r.unwrap()),
        Some(x) = st.next() => format!("st{x}"),
        r = &mut h, if !hdone => { hdone = true; r.unwrap().into() }
        _ = iv.tick() => "i".into(),
        _ = &mut dl => break,
    }; log.push(format!("{}@{}", at, t0.elapsed().as_millis())); }
    for c in log.chunks(8) { println!("{}", c.join(" ")); }
}
