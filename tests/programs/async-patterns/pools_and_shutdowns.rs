use std::time::Duration; use tokio::time::sleep; use std::sync::Arc; use tokio::sync::*;
struct D(String); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
async fn nested(n: u32) -> Result<u32, String> { if n == 0 { return Err("bottom".into()) } let _d = D(format!("level {n}")); tokio::task::yield_now().await; let b = Box::pin(nested2(n - 1)); b.await.map(|v| v + 1).map_err(|e| format!("{n}:{e}")) }
fn nested2(n: u32) -> std::pin::Pin<Box<dyn std::future::Future<Output = Result<u32, String>> + Send>> { Box::pin(nested(n)) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{:?}", nested(3).await);
    // a worker pool with results in order of completion
    let (jt, jr) = mpsc::channel::<u64>(2); let jr = Arc::new(Mutex::new(jr)); let (rt, mut rr) = mpsc::unbounded_channel();
    for w in 0..3 { let jr = jr.clone(); let rt = rt.clone(); tokio::spawn(async move { let _d = D(format!("worker {w}")); loop { let job = { jr.lock().await.recv().await }; match job { Some(j) => { sleep(Duration::from_millis(j * 7 % 5)).await; rt.send((w, j)).unwrap(); } None => break } } }); }
    drop(rt); let feeder = tokio::spawn(async move { for j in 0..9 { jt.send(j).await.unwrap(); } println!("fed"); }); while let Some((w, j)) = rr.recv().await { println!("worker {w} job {j}"); } feeder.await.unwrap();
    // rate limit with semaphore and permits that expire
    let s = Arc::new(Semaphore::new(0)); let s2 = s.clone(); let t = tokio::spawn(async move { let mut iv = tokio::time::interval(Duration::from_millis(10)); for _ in 0..4 { iv.tick().await; if s2.available_permits() < 2 { s2.add_permits(1); } } }); let t0 = tokio::time::Instant::now(); for i in 0..4 { s.acquire().await.unwrap().forget(); println!("call {i} {:?}", t0.elapsed()); } t.await.unwrap();
    // abort a task that awaits another: the other lives on
    let inner = tokio::spawn(async { let _d = D("inner".into()); sleep(Duration::from_millis(5)).await; println!("inner done"); }); let outer = tokio::spawn(async move { let _d = D("outer".into()); inner.await.unwrap(); }); tokio::task::yield_now().await; outer.abort(); println!("{}", outer.await.unwrap_err().is_cancelled()); sleep(Duration::from_millis(10)).await;
    // a guard held across an aborted await is released
    let m = Arc::new(Mutex::new(1)); let h = tokio::spawn({ let m = m.clone(); async move { let _g = m.lock().await; std::future::pending::<()>().await } }); tokio::task::yield_now().await; println!("{}", m.try_lock().is_err()); h.abort(); println!("{}", m.try_lock().is_err()); tokio::task::yield_now().await; println!("{}", m.try_lock().is_ok());
    // broadcast shutdown, drain
    let (sd, _) = broadcast::channel::<()>(1); let mut hs = vec![]; for i in 0..3 { let mut sd = sd.subscribe(); hs.push(tokio::spawn(async move { let _d = D(format!("svc {i}")); let mut n = 0; loop { tokio::select! { biased; _ = sd.recv() => { println!("svc {i} stops after {n}"); break n } _ = sleep(Duration::from_millis(3 + i)) => n += 1 } } })); } sleep(Duration::from_millis(20)).await; sd.send(()).unwrap(); let mut tot = 0; for h in hs { tot += h.await.unwrap(); } println!("{tot}");
    // JoinHandle in select, kept
    let mut h = tokio::spawn(async { sleep(Duration::from_millis(12)).await; 9 }); let mut iv = tokio::time::interval(Duration::from_millis(5)); let v = loop { tokio::select! { biased; r = &mut h => break r.unwrap(), _ = iv.tick() => println!("waiting") } }; println!("{v}");
    // panics: payload kinds
    for k in 0..4 { let e = tokio::spawn(async move { match k { 0 => panic!("str"), 1 => panic!("fmt {k}"), 2 => std::panic::panic_any(42i32), _ => { let v: Vec<u8> = vec![]; let i = k as usize; let _ = v[i]; } } }).await.unwrap_err(); let p = e.into_panic(); println!("{:?} {:?} {:?}", p.downcast_ref::<&str>(), p.downcast_ref::<String>(), p.downcast_ref::<i32>()); }
    // resume_unwind to main through join
    let h = tokio::spawn(async { tokio::spawn(async { panic!("deep") }).await.map_err(|e| std::panic::resume_unwind(e.into_panic())).map(|_: ()| ()).unwrap() }); println!("{}", h.await.unwrap_err().is_panic());
    // output of a task that nobody awaits is dropped at once
    tokio::spawn(async { D("output".into()) }); tokio::task::yield_now().await; println!("end");
}
