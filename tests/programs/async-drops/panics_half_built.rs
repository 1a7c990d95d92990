// panic in drop during normal scope exit in async, double-drop avoidance, unwinding partially built structs
use futures::FutureExt; use std::panic::AssertUnwindSafe;
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
struct Bomb(&'static str); impl Drop for Bomb { fn drop(&mut self) { println!("  bomb {}", self.0); if !std::thread::panicking() { panic!("bomb {}", self.0); } } }
struct S { _a: D, _b: D, _c: D }
async fn mk(n: &'static str, fail: bool) -> D { tokio::task::yield_now().await; if fail { panic!("mk {n}"); } D(n) }
async fn caught<T>(f: impl std::future::Future<Output = T>) { match AssertUnwindSafe(f).catch_unwind().await { Ok(_) => println!("ok"), Err(e) => println!("caught {:?}", e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string()))) } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    caught(async { S { _c: mk("c", false).await, _a: mk("a", false).await, _b: mk("b", true).await } }).await;
    caught(async { [mk("0", false).await, mk("1", false).await, mk("2", true).await] }).await;
    caught(async { vec![mk("v0", false).await, mk("v1", true).await] }).await;
    caught(async { let _x = D("x"); let _b = Bomb("scope"); let _y = D("y"); tokio::task::yield_now().await; }).await;
    caught(async { let _x = D("x2"); { let _b = Bomb("inner"); } println!("not reached"); }).await;
    caught(async { for i in 0..3 { let _d = D(["i0", "i1", "i2"][i]); if i == 1 { drop(Bomb("loop")); } tokio::task::yield_now().await; } }).await;
    caught(async { let mut v = vec![Some(D("s0")), None, Some(D("s2"))]; v[0] = { tokio::task::yield_now().await; None }; v[2] = Some(mk("rhs", true).await); }).await;
    caught(async { let f = |a: D, _b: u32, c: D| { println!("f {} {}", a.0, c.0); }; f(mk("fa", false).await, 1, mk("fc", true).await); }).await;
    caught(async { let d = mk("moved", false).await; let t = tokio::spawn(async move { let _d = d; let _b = Bomb("task"); tokio::task::yield_now().await; 5 }); println!("{:?}", t.await.map_err(|e| e.is_panic())); }).await;
    caught(async { match mk("scrut", false).await { d if d.0.len() == 100 => 1, _d => { mk("arm", true).await; 2 } } }).await;
    caught(async { let _a = D("tail-a"); mk("tail", false).await.0.len() }).await;
    caught(async { let c = std::cell::RefCell::new(1); let _g = c.borrow_mut(); tokio::task::yield_now().await; let _h = c.borrow_mut(); }).await;
    println!("end");
}
