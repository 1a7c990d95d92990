use std::pin::pin;
use std::sync::Arc;
use tokio::sync::Notify;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let n = Arc::new(Notify::new());
    let mut hs = vec![];
    for i in 0..2 {
        let n = n.clone();
        hs.push(tokio::spawn(async move {
            n.notified().await;
            println!("woke {i}");
        }));
    }
    tokio::task::yield_now().await;
    n.notify_one();
    tokio::task::yield_now().await;
    println!("--");
    n.notify_waiters();
    for h in hs {
        h.await.unwrap();
    }
    n.notify_one();
    n.notify_one();
    n.notified().await;
    println!("stored");
    let mut f = pin!(n.notified());
    println!("{}", futures::poll!(f.as_mut()).is_ready());
    n.notify_waiters();
    println!("{}", futures::poll!(f.as_mut()).is_ready());
    let f1 = n.notified();
    n.notify_waiters();
    f1.await;
    println!("counted");
    let mut e = pin!(n.notified());
    println!("{}", e.as_mut().enable());
    n.notify_one();
    println!("{}", e.as_mut().enable());
    e.await;
    let a = n.notified();
    let b = n.notified();
    let mut a = Box::pin(a);
    let mut b = Box::pin(b);
    let _ = (futures::poll!(a.as_mut()), futures::poll!(b.as_mut()));
    n.notify_one();
    drop(a);
    println!("passed on {}", futures::poll!(b.as_mut()).is_ready());
    static N: Notify = Notify::const_new();
    let h = tokio::spawn(async {
        N.notified().await;
        println!("static");
    });
    tokio::task::yield_now().await;
    N.notify_one();
    h.await.unwrap();
}
