use std::sync::{Arc, Mutex};
use tokio::task::JoinHandle;
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
type Slot = Arc<Mutex<Option<JoinHandle<u8>>>>;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    for k in 0..4 {
        let slot: Slot = Arc::new(Mutex::new(None));
        let s = slot.clone();
        let (tx, rx) = tokio::sync::oneshot::channel::<()>();
        let h = tokio::spawn(async move {
            let _d = D("self");
            let _tx = tx;
            tokio::task::yield_now().await;
            s.lock().unwrap().as_ref().unwrap().abort();
            println!("still here {}", s.lock().unwrap().as_ref().unwrap().is_finished());
            let r = std::future::ready(5).await;
            println!("ready await {r}");
            if k == 1 { return 2; }
            if k == 2 { panic!("after abort"); }
            if k == 3 { tokio::task::spawn(async { println!("child runs"); }); }
            tokio::task::yield_now().await;
            println!("never");
            1
        });
        *slot.lock().unwrap() = Some(h);
        let _ = rx.await;
        println!("rx {k}");
        let h = slot.lock().unwrap().take().unwrap();
        match h.await { Ok(v) => println!("ok {v}"), Err(e) => println!("err {} {}", e.is_cancelled(), e.is_panic()) }
    }
    struct AbortOnDrop(tokio::task::JoinHandle<()>);
    impl Drop for AbortOnDrop { fn drop(&mut self) { println!("abort on drop {}", self.0.is_finished()); self.0.abort(); } }
    let g = AbortOnDrop(tokio::spawn(async { let _d = D("guarded"); std::future::pending::<()>().await }));
    tokio::task::yield_now().await;
    drop(g);
    println!("after");
    tokio::task::yield_now().await;
    println!("end");
}
