use std::time::Duration;
use tokio::sync::mpsc::{self, error::*};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<i32>(2);
    let weak = tx.downgrade();
    println!("{} {}", tx.capacity(), tx.max_capacity());
    tx.send(1).await.unwrap();
    let p = tx.reserve().await.unwrap();
    println!("{}", tx.capacity());
    println!("{:?}", tx.try_send(5));
    p.send(2);
    println!("{:?}", tx.send_timeout(3, Duration::from_millis(5)).await);
    println!("{:?} {:?}", rx.recv().await, rx.try_recv());
    println!("{:?}", rx.try_recv());
    let tx2 = weak.upgrade().unwrap();
    drop(tx);
    tx2.send(7).await.unwrap();
    println!("{:?}", rx.recv().await);
    drop(tx2);
    println!("{:?} {}", rx.recv().await, weak.upgrade().is_none());
    let (tx, mut rx) = mpsc::unbounded_channel::<String>();
    let tx3 = tx.clone();
    println!("{}", tx.same_channel(&tx3));
    tx.send("a".into()).unwrap();
    rx.close();
    println!("{:?} {}", tx3.send("b".into()), tx3.is_closed());
    println!("{:?} {:?}", rx.recv().await, rx.recv().await);
    let (tx, rx) = mpsc::channel::<u8>(1);
    let o = tx.clone().reserve_owned().await.unwrap();
    println!("{:?}", tx.try_reserve().map(|_| ()));
    let back = o.release();
    println!("{}", back.capacity());
    let t = tokio::spawn(async move {
        tx.closed().await;
        println!("closed!");
    });
    tokio::task::yield_now().await;
    drop(rx);
    t.await.unwrap();
    println!("{:?} {}", back.send(1).await, SendTimeoutError::Timeout(1));
    match back.try_reserve_owned() {
        Err(TrySendError::Closed(tx)) => println!("closed {}", tx.is_closed()),
        _ => println!("?"),
    }
}
