use std::time::Duration; use std::sync::{Arc, atomic::{AtomicUsize, Ordering::SeqCst}};
use tokio::sync::mpsc; use tokio::time::sleep;
struct D(&'static str, Arc<AtomicUsize>); impl Drop for D { fn drop(&mut self) { println!("drop {} at {}", self.0, self.1.fetch_add(1, SeqCst)); } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let n = Arc::new(AtomicUsize::new(0));
    // drop order of buffered messages
    let (tx, rx) = mpsc::channel(4); for s in ["m1", "m2", "m3"] { tx.try_send(D(s, n.clone())).ok(); } drop(rx); println!("rx gone"); println!("{}", tx.try_send(D("m4", n.clone())).is_err()); drop(tx);
    let (tx, mut rx) = mpsc::unbounded_channel(); for s in ["u1", "u2"] { tx.send(D(s, n.clone())).ok(); } drop(tx); let first = rx.recv().await; drop(rx); println!("rx gone"); drop(first);
    // a blocked send holds its value
    let (tx, rx) = mpsc::channel(1); tx.send(D("in", n.clone())).await.ok(); let h = tokio::spawn({ let n = n.clone(); async move { let r = tx.send(D("waiting", n)).await; println!("send ended {}", r.is_err()); } }); tokio::task::yield_now().await; drop(rx); h.await.unwrap();
    // JoinHandle output dropped when handle dropped
    let h = tokio::spawn({ let n = n.clone(); async move { D("output", n) } }); tokio::task::yield_now().await; println!("before"); drop(h); println!("after");
    let h = tokio::spawn({ let n = n.clone(); async move { sleep(Duration::from_millis(1)).await; D("output2", n) } }); drop(h); sleep(Duration::from_millis(2)).await; println!("slept");
    let r = tokio::spawn({ let n = n.clone(); async move { D("output3", n) } }).await; println!("got"); drop(r);
    // select drop order with values
    let a = { let n = n.clone(); async move { let _x = D("ax", n.clone()); sleep(Duration::from_millis(1)).await; D("a", n) } }; let b = { let n = n.clone(); async move { let _x = D("bx", n.clone()); sleep(Duration::from_millis(5)).await; D("b", n) } };
    tokio::select! { v = a => println!("won {}", v.0), v = b => println!("won {}", v.0) } println!("after select");
    // timeout drops inner at expiry
    let r = tokio::time::timeout(Duration::from_millis(1), { let n = n.clone(); async move { let _x = D("tx", n); sleep(Duration::from_secs(1)).await; } }).await; println!("{}", r.is_err());
    let t = tokio::time::timeout(Duration::from_millis(1), { let n = n.clone(); async move { let _x = D("pin", n); sleep(Duration::from_secs(1)).await; } }); tokio::pin!(t); println!("{:?}", (&mut t).await.is_err()); println!("still held");
    // oneshot
    let (tx, rx) = tokio::sync::oneshot::channel(); tx.send(D("one", n.clone())).ok(); drop(rx); println!("dropped rx");
    let (tx, rx) = tokio::sync::oneshot::channel(); drop(rx); let back = tx.send(D("back", n.clone())); println!("{}", back.is_err()); drop(back);
    // broadcast keeps until last receiver saw it
    let (tx, mut r1) = tokio::sync::broadcast::channel(4); let mut r2 = tx.subscribe(); tx.send(Arc::new(D("bc", n.clone()))).ok(); let v1 = r1.recv().await.unwrap(); println!("r1"); drop(v1); let v2 = r2.recv().await.unwrap(); println!("r2 {}", Arc::strong_count(&v2)); drop(v2); println!("gone");
    // watch
    let (tx, rx) = tokio::sync::watch::channel(D("w0", n.clone())); tx.send(D("w1", n.clone())).ok(); println!("sent"); drop(tx); println!("tx gone"); drop(rx);
    // join! partial
    let r = tokio::try_join!({ let n = n.clone(); async move { let _g = D("g1", n.clone()); Ok::<_, &str>(D("v1", n)) } }, { let n = n.clone(); async move { let _g = D("g2", n); sleep(Duration::from_millis(1)).await; Err::<(), _>("e") } }); println!("{:?}", r.map(|_| ()).err());
    println!("end");
}
