use std::time::Duration;
use tokio::sync::oneshot::{self, error::TryRecvError};

struct Loud(u32);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
async fn take(rx: oneshot::Receiver<Loud>) -> u32 {
    let l = rx.await.unwrap();
    println!("took {}", l.0);
    l.0
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = oneshot::channel();
    tx.send(Loud(1)).ok();
    drop(rx);
    println!("--");
    let (tx, rx) = oneshot::channel::<Loud>();
    drop(rx);
    println!("closed {}", tx.is_closed());
    let back = tx.send(Loud(2));
    println!("back {}", back.is_err());
    drop(back);
    let (tx, mut rx) = oneshot::channel();
    println!("{:?}", rx.try_recv().err());
    tx.send(Loud(3)).ok();
    rx.close();
    println!("{}", rx.try_recv().unwrap().0);
    println!("{:?}", rx.try_recv().err());
    let (tx, mut rx) = oneshot::channel::<Loud>();
    drop(tx);
    println!("{:?}", matches!(rx.try_recv(), Err(TryRecvError::Closed)));
    let (tx, rx) = oneshot::channel();
    let h = tokio::spawn(take(rx));
    tokio::task::yield_now().await;
    tx.send(Loud(4)).ok();
    println!("h {}", h.await.unwrap());
    // In a loop by reference, then the sender sees the drop.
    let (mut tx, mut rx) = oneshot::channel::<Loud>();
    let watcher = tokio::spawn(async move {
        tx.closed().await;
        println!("receiver gone");
        tx.send(Loud(5)).is_err()
    });
    for i in 0..3 {
        tokio::select! {
            biased;
            r = &mut rx => println!("{}", r.is_ok()),
            _ = tokio::time::sleep(Duration::from_millis(1)) => println!("tick {i}"),
        }
    }
    drop(rx);
    println!("w {}", watcher.await.unwrap());
    // A value on its way when the waiting task is cancelled.
    let (tx, rx) = oneshot::channel();
    let h = tokio::spawn(take(rx));
    tokio::task::yield_now().await;
    tx.send(Loud(6)).ok();
    h.abort();
    println!("{}", h.await.unwrap_err().is_cancelled());
    // Closed by the receiver while a sender lives.
    let (tx, mut rx) = oneshot::channel::<Loud>();
    rx.close();
    println!("{:?}", rx.await.err());
    drop(tx);
    // Unit, options, nested receivers.
    let (tx, rx) = oneshot::channel::<()>();
    tx.send(()).unwrap();
    println!("{:?}", rx.await);
    let (tx, rx) = oneshot::channel::<Option<Option<u8>>>();
    tx.send(Some(None)).unwrap();
    println!("{:?}", rx.await);
    let (tx, rx) = oneshot::channel::<Result<u8, ()>>();
    tx.send(Err(())).unwrap();
    println!("{:?}", rx.await);
    let (tx, rx) = oneshot::channel::<oneshot::Receiver<Loud>>();
    let (tx2, rx2) = oneshot::channel();
    tx.send(rx2).ok();
    tx2.send(Loud(7)).ok();
    drop(rx);
    println!("nested");
    let (tx, rx) = oneshot::channel::<Loud>();
    let all = futures::future::join_all(vec![tokio::spawn(take(rx))]);
    tx.send(Loud(8)).ok();
    println!("{:?}", all.await.len());
    std::panic::set_hook(Box::new(|_| {}));
    let (tx, mut rx) = oneshot::channel();
    tx.send(9).unwrap();
    println!("{:?}", (&mut rx).await);
    let res = tokio::spawn(async move { (&mut rx).await }).await;
    println!("panics {}", res.unwrap_err().is_panic());
    let never = tokio::time::timeout(Duration::from_secs(9), std::future::pending::<Loud>()).await;
    println!("{}", never.is_err());
    let r = tokio::select! {
        x = std::future::pending::<u32>() => x,
        _ = async { tokio::task::yield_now().await } => 7,
    };
    println!("{r}");
}
