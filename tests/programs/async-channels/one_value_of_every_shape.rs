//! What is sent, waited for, given up and dropped: values of every kind of representation.
use tokio::sync::{oneshot, mpsc};
#[derive(Debug)] struct Z(u8); impl Drop for Z { fn drop(&mut self) { print!("z{} ", self.0); } }
async fn all<T: std::fmt::Debug + 'static>(mk: impl Fn(u8) -> T) {
    let (tx, rx) = oneshot::channel(); tx.send(mk(1)).unwrap(); drop(rx); print!("a "); let (tx, rx) = oneshot::channel(); tx.send(mk(2)).unwrap(); println!("{:?}", rx.await);
    let (tx, rx) = oneshot::channel(); drop(rx); println!("{:?}", tx.send(mk(3))); let (tx, mut rx) = oneshot::channel(); tx.send(mk(4)).unwrap(); println!("{:?}", rx.try_recv()); let (tx, rx) = oneshot::channel::<T>(); drop(tx); println!("{:?}", rx.await);
    let (tx, mut rx) = oneshot::channel(); tx.send(mk(5)).unwrap(); rx.close(); drop(rx); print!("b "); let (tx, rx) = mpsc::channel(1); let h = { let f = async { tx.send(mk(6)).await.unwrap(); let _ = tx.send(mk(7)).await; }; let mut f = Box::pin(f); println!("{}", futures::poll!(f.as_mut()).is_pending()); }; drop(rx); println!("{h:?}");
}
#[tokio::main(flavor = "current_thread")] async fn main() { all(Z).await; all(|n| Some(Z(n))).await; all(|n| Some(Some(Z(n)))).await; all(|n| (Z(n), n)).await; all(|n| if n % 2 == 0 { Ok(Z(n)) } else { Err(n) }).await; all(|n| if n > 4 { None } else { Some(Z(n)) }).await; all(|_| ()).await; all(|n| Some(n)).await; }
