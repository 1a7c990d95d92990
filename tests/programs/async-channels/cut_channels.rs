// Every wait at a channel, dropped after none, one, two … polls: no message and no room is lost.
use futures::future::FutureExt;
use futures::{SinkExt, StreamExt};
use std::future::Future;
use tokio::sync::{broadcast, mpsc, oneshot, watch};

async fn cut<F: Future>(polls: usize, future: F) -> Option<F::Output> {
    let mut future = Box::pin(future);
    for _ in 0..polls {
        if let Some(value) = future.as_mut().now_or_never() {
            return Some(value);
        }
        tokio::task::yield_now().await;
    }
    None
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for n in 0..4 {
        let (tx, mut rx) = mpsc::channel(1);
        println!("mpsc {n}: {:?} {}", cut(n, rx.recv()).await, cut(n, tx.closed()).await.is_some());
        tx.send(1).await.unwrap();
        println!("  {} {} {}", cut(n, tx.send(2)).await.is_some(), cut(n, tx.reserve()).await.is_some(), cut(n, tx.clone().reserve_owned()).await.is_some());
        let mut sending = Box::pin(tx.send(3));
        for _ in 0..n {
            assert!(sending.as_mut().now_or_never().is_none());
        }
        println!("  {:?}", rx.recv().await);
        drop(sending);
        println!("  {:?} {}", rx.try_recv(), tx.capacity());
        let permit = cut(n, tx.reserve()).await;
        println!("  {} {}", permit.is_some(), tx.capacity());
        drop(permit);
        let mut receiving = Box::pin(rx.recv());
        for _ in 0..n {
            assert!(receiving.as_mut().now_or_never().is_none());
        }
        tx.send(4).await.unwrap();
        drop(receiving);
        println!("  {:?}", rx.recv().await);
        let (tx, mut rx) = mpsc::unbounded_channel();
        println!("  {:?} {}", cut(n, rx.recv()).await, cut(n, tx.closed()).await.is_some());
        tx.send(5).unwrap();
        println!("  {:?} {:?}", cut(n, rx.recv()).await, rx.len_or_taken());

        let (mut tx, mut rx) = oneshot::channel::<i32>();
        println!("oneshot {n}: {} {}", cut(n, &mut rx).await.is_some(), cut(n, tx.closed()).await.is_some());
        println!("  {:?} {:?}", tx.send(1), cut(n, &mut rx).await);
        drop(rx);

        let (tx, mut rx) = broadcast::channel(2);
        println!("broadcast {n}: {}", cut(n, rx.recv()).await.is_some());
        for i in 0..3 {
            tx.send(i).unwrap();
        }
        println!("  {:?} {:?} {:?}", cut(n, rx.recv()).await, rx.try_recv(), rx.try_recv());

        let (tx, mut rx) = watch::channel(0);
        println!("watch {n}: {} {}", cut(n, rx.changed()).await.is_some(), cut(n, tx.closed()).await.is_some());
        tx.send(1).unwrap();
        println!("  {:?} {} {}", cut(n, rx.changed()).await, *rx.borrow(), rx.has_changed().unwrap());

        let (mut tx, mut rx) = futures::channel::mpsc::channel(0);
        println!("futures {n}: {:?}", cut(n, rx.next()).await);
        tx.try_send(1).unwrap();
        println!("  {} {}", cut(n, tx.send(2)).await.is_some(), cut(n, tx.flush()).await.is_some());
        println!("  {:?}", rx.next().now_or_never());
        println!("  {:?}", rx.next().now_or_never());
        let (mut tx, mut rx) = futures::channel::oneshot::channel::<i32>();
        println!("  {} {}", cut(n, &mut rx).await.is_some(), cut(n, tx.cancellation()).await.is_some());
        println!("  {:?} {:?}", tx.send(7), rx.try_recv());
    }
}
trait Left<T> {
    fn len_or_taken(&mut self) -> Option<T>;
}
impl<T> Left<T> for mpsc::UnboundedReceiver<T> {
    fn len_or_taken(&mut self) -> Option<T> {
        self.try_recv().ok()
    }
}
