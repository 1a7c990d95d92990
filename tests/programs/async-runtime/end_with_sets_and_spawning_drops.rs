use std::time::Duration; use std::sync::Arc; use tokio::task::JoinSet;
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
struct S(&'static str); impl Drop for S { fn drop(&mut self) { println!("S {}", self.0); let n = self.0; let h = tokio::spawn(async move { println!("never {n}"); }); println!("spawned finished={}", h.is_finished()); } }
struct Chan(tokio::sync::mpsc::UnboundedSender<i32>, i32); impl Drop for Chan { fn drop(&mut self) { println!("send {} {:?}", self.1, self.0.send(self.1).is_ok()); } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let _m = D("main");
    let (tx, mut rx) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move { let _d = D("receiver"); while let Some(v) = rx.recv().await { println!("got {v}"); } println!("closed"); });
    let t2 = tx.clone();
    tokio::spawn(async move { let _c = Chan(t2, 1); std::future::pending::<()>().await });
    tokio::spawn(async move { let _s = S("task"); std::future::pending::<()>().await });
    tokio::spawn(async { let mut set = JoinSet::new(); set.spawn(async { let _d = D("in set 1"); std::future::pending::<()>().await }); set.spawn(async { let _d = D("in set 2"); std::future::pending::<()>().await }); let _e = D("set owner"); set.join_next().await; });
    let shared = Arc::new(D("shared"));
    for i in 0..2 { let s = shared.clone(); tokio::spawn(async move { let _s = s; let _d = D(if i == 0 { "holder0" } else { "holder1" }); tokio::time::sleep(Duration::from_secs(9)).await; }); }
    let h = tokio::spawn(async { let _d = D("awaited by other"); std::future::pending::<u8>().await });
    tokio::spawn(async move { let _d = D("awaiter"); println!("{:?}", h.await.is_err()); });
    for _ in 0..3 { tokio::task::yield_now().await; }
    drop(shared); drop(tx);
    println!("end of main");
}
