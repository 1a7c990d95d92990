use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, Mutex, RwLock};
struct Loud(&'static str);
impl Drop for Loud { fn drop(&mut self) { println!("drop {}", self.0); } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<Loud>(1);
    tx.send(Loud("a")).await.ok().unwrap();
    let r = tokio::time::timeout(Duration::from_millis(5), tx.send(Loud("b"))).await;
    println!("timed out {}", r.is_err());
    let t = { let tx = tx.clone(); tokio::spawn(async move { let r = tx.send(Loud("c")).await; println!("c sent {}", r.is_ok()); }) };
    tokio::task::yield_now().await;
    println!("got {}", rx.recv().await.unwrap().0);
    t.await.unwrap();
    let t = { let tx = tx.clone(); tokio::spawn(async move { let r = tx.send(Loud("d")).await; println!("d sent {}", r.is_ok()); if let Err(e) = r { println!("back {}", e.0.0); } }) };
    tokio::task::yield_now().await;
    rx.close();
    t.await.unwrap();
    println!("rest {}", rx.recv().await.map(|x| x.0).unwrap_or("none"));
    let r = tx.send(Loud("e")).await;
    println!("{:?}", r.is_err());
    let f = tx.send(Loud("never"));
    drop(f);
    drop(r);
    let m = Arc::new(Mutex::new(String::from("x")));
    let g = m.lock().await;
    let t = { let m = m.clone(); tokio::spawn(async move { m.lock().await.push('y'); }) };
    let u = { let m = m.clone(); tokio::spawn(async move { m.lock().await.push('z'); }) };
    tokio::task::yield_now().await;
    t.abort();
    drop(g);
    println!("{}", t.await.is_err());
    u.await.unwrap();
    println!("{}", m.lock().await);
    let l = RwLock::new(1);
    { let (a, b) = tokio::join!(l.read(), l.read()); println!("{}", *a + *b); }
    tokio::select! { mut g = l.write() => { *g += 1; } _ = tokio::time::sleep(Duration::from_secs(1)) => {} }
    println!("{}", *l.read().await);
    let (tx, mut rx) = mpsc::channel::<String>(1);
    let (a, b, c) = tokio::join!(tx.send("1".to_string()), tx.send("2".to_string()), async { let a = rx.recv().await; let b = rx.recv().await; (a, b) });
    println!("{:?} {:?} {:?}", a, b, c);
    let boxed: std::pin::Pin<Box<dyn std::future::Future<Output = Result<(), mpsc::error::SendError<String>>>>> = Box::pin({ let tx = tx.clone(); async move { tx.send("3".into()).await } });
    boxed.await.unwrap();
    let fut = tx.send("4".to_string());
    tokio::pin!(fut);
    println!("{}", tokio::time::timeout(Duration::from_millis(1), &mut fut).await.is_err());
    println!("{:?}", rx.recv().await);
    println!("{:?}", fut.await);
    println!("{:?}", rx.recv().await);
    let (tx, mut rx) = mpsc::channel::<Option<()>>(1);
    tx.send(None).await.unwrap();
    println!("{:?}", rx.recv().await);
    drop(rx);
    println!("{:?}", tx.send(Some(())).await);
}
