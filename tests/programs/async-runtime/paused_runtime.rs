use std::time::Duration;
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); let r = tokio::runtime::Handle::try_current().is_ok(); println!("in rt {r}"); } }
fn main() {
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    let h = rt.handle().clone();
    let j = h.spawn(async { let _d = D("t"); tokio::time::sleep(Duration::from_secs(100)).await; println!("slept"); 5 });
    rt.block_on(async { tokio::time::sleep(Duration::from_secs(50)).await; println!("50") });
    println!("{}", j.is_finished());
    let v = rt.block_on(async move { tokio::select! { v = j => v.unwrap(), _ = tokio::time::sleep(Duration::from_secs(60)) => 0 } });
    println!("{v}");
    rt.block_on(async { tokio::spawn(async { let _d = D("left"); std::future::pending::<()>().await }); tokio::task::yield_now().await; });
    let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| rt.block_on(async { let _x = D("x"); tokio::spawn(async { panic!("task") }).await.unwrap() })));
    println!("{}", r.is_err());
    rt.shutdown_timeout(Duration::from_secs(1));
    println!("after shutdown");
    let rt = tokio::runtime::Runtime::new().unwrap();
    let out = rt.block_on(async { let mut v = vec![]; for i in 0..3 { v.push(tokio::spawn(async move { i * 2 })); } let mut s = 0; for h in v { s += h.await.unwrap(); } s });
    println!("{out}");
    let _g = rt.enter(); let h = tokio::spawn(async { 1 }); drop(_g); println!("{}", rt.block_on(h).unwrap());
    let ls = tokio::task::LocalSet::new(); let rc = std::rc::Rc::new(std::cell::Cell::new(0)); let rc2 = rc.clone();
    ls.block_on(&rt, async move { tokio::task::spawn_local(async move { rc2.set(4); }).await.unwrap(); }); println!("{}", rc.get());
}
