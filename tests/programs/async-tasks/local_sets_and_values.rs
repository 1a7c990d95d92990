use tokio::task::{self, LocalSet};
use std::rc::Rc; use std::cell::RefCell; use std::time::Duration;
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
tokio::task_local! { static N: u32; static S: String; }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let v = Rc::new(RefCell::new(vec![]));
    let ls = LocalSet::new();
    let v2 = v.clone();
    ls.run_until(async move {
        let h = task::spawn_local(async move { for i in 0..3 { v2.borrow_mut().push(i); task::yield_now().await; } 9 });
        println!("{}", h.await.unwrap());
    }).await;
    println!("{:?}", v.borrow());
    ls.spawn_local(async { let _d = D("in ls"); std::future::pending::<()>().await });
    ls.spawn_local(async { let _d = D("in ls 2"); tokio::time::sleep(Duration::from_millis(4)).await; println!("slept"); });
    tokio::time::timeout(Duration::from_millis(10), ls).await.unwrap_err();
    println!("--");
    N.scope(1, async {
        println!("{}", N.get());
        N.scope(2, async { println!("{}", N.get()); task::yield_now().await; println!("{}", N.get()); }).await;
        let h = tokio::spawn(async { N.try_with(|n| *n).is_err() });
        println!("{}", h.await.unwrap());
        println!("{}", N.with(|n| *n + 10));
        S.sync_scope("x".into(), || println!("{}", S.with(|s| s.clone())));
    }).await;
    println!("{:?}", N.try_with(|n| *n).map_err(|e| e.to_string()));
    let r = std::panic::catch_unwind(|| N.get());
    println!("{:?}", r.is_err());
}
