use tokio::task::JoinSet;
use std::time::Duration;
struct D(u32);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut set = JoinSet::new();
    for i in 0..5u32 {
        set.spawn(async move { let _d = D(i); tokio::time::sleep(Duration::from_millis(10 * (5 - i) as u64)).await; if i == 2 { panic!("two") } i });
    }
    let ah = set.spawn(async { let _d = D(100); std::future::pending::<()>().await; 7 });
    println!("{}", set.len());
    while let Some(r) = set.join_next().await {
        match r { Ok(v) => { println!("ok {v}"); if v == 1 { ah.abort(); } } Err(e) if e.is_panic() => println!("panic {:?}", e.into_panic().downcast_ref::<&str>()), Err(e) => println!("cancelled {}", e.is_cancelled()) }
    }
    println!("{}", set.is_empty());
    let mut set = JoinSet::new();
    for i in 10..13u32 { set.spawn(async move { let _d = D(i); tokio::task::yield_now().await; std::future::pending::<()>().await; }); }
    tokio::task::yield_now().await;
    set.shutdown().await;
    println!("shut down {}", set.len());
    for i in 20..23u32 { set.spawn(async move { let _d = D(i); std::future::pending::<()>().await; }); }
    tokio::task::yield_now().await;
    drop(set);
    println!("dropped set");
    tokio::task::yield_now().await;
    println!("yielded");
    let mut set: JoinSet<u32> = JoinSet::new();
    set.spawn(async { 1 }); set.spawn(async { 2 });
    set.detach_all();
    println!("{}", set.len());
    println!("{:?}", set.join_next().await.is_none());
    set.abort_all();
}
