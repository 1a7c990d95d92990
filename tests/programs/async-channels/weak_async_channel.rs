// async_channel: weak senders, and channels that are closed from either side.
use async_channel::{bounded, unbounded, RecvError, TryRecvError};
fn main() {
    futures::executor::block_on(async {
        let (tx, rx) = bounded(2);
        let weak = tx.downgrade();
        let more = weak.clone();
        println!("{:?} {} {}", weak, weak.upgrade().is_some(), tx.sender_count());
        let second = weak.upgrade().unwrap();
        println!("{} {}", tx.sender_count(), rx.sender_count());
        tx.send(1).await.unwrap();
        second.send(2).await.unwrap();
        drop(tx);
        println!("{}", more.upgrade().is_some());
        drop(second);
        println!("{} {}", more.upgrade().is_some(), rx.is_closed());
        println!("{:?} {:?} {:?}", rx.recv().await, rx.recv().await, rx.recv().await == Err(RecvError));
        let (tx, rx) = unbounded::<&str>();
        let weak = tx.downgrade();
        println!("{} {}", rx.close(), rx.close());
        println!("{} {:?}", weak.upgrade().is_none(), tx.send("late").await);
        println!("{:?}", rx.try_recv() == Err(TryRecvError::Closed));
    });
}
