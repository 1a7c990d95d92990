struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {} panicking={}", self.0, std::thread::panicking()); } }
async fn inner() { let _d = D("inner"); tokio::task::yield_now().await; panic!("x"); }
async fn mid() { let _d = D("mid"); inner().await; }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    std::panic::set_hook(Box::new(|i| println!("hook {:?}", i.location().map(|l| l.line()))));
    let h = tokio::spawn(async { let _d = D("outer"); mid().await; });
    println!("{:?}", h.await.is_err());
    let h = tokio::spawn(async { let _d = D("outer2"); tokio::join!(mid(), async { let _e = D("sibling"); std::future::pending::<()>().await }); });
    println!("{:?}", h.await.is_err());
    let h = tokio::spawn(async { let _d = D("outer3"); tokio::select! { _ = mid() => {}, _ = async { let _e = D("sibling3"); std::future::pending::<()>().await } => {} } });
    println!("{:?}", h.await.is_err());
    let h = tokio::spawn(async { let _d = D("outer4"); futures::future::join_all(vec![Box::pin(mid()) as std::pin::Pin<Box<dyn std::future::Future<Output = ()> + Send>>, Box::pin(async { let _e = D("sibling4"); std::future::pending::<()>().await })]).await; });
    println!("{:?}", h.await.is_err());
    struct P; impl Drop for P { fn drop(&mut self) { println!("P"); panic!("in drop") } }
    let h = tokio::spawn(async { let _p = P; let _d = D("with P"); std::future::pending::<()>().await });
    tokio::task::yield_now().await;
    h.abort();
    let e = h.await.unwrap_err();
    println!("{} {}", e.is_panic(), e.is_cancelled());
    struct R; impl Drop for R { fn drop(&mut self) { println!("R"); panic!("in result drop") } }
    let h = tokio::spawn(async { R });
    drop(h);
    tokio::task::yield_now().await;
    println!("survived");
    let h = tokio::spawn(async { R });
    tokio::task::yield_now().await;
    let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || drop(h)));
    println!("{}", r.is_err());
}
