use tokio::task::yield_now;
use tokio::sync::{mpsc, oneshot};
#[tokio::main(flavor = "current_thread")]
async fn main() {
    for i in 0..3 { tokio::spawn(async move { println!("t{i} 1"); yield_now().await; println!("t{i} 2"); tokio::spawn(async move { println!("c{i}"); }); yield_now().await; println!("t{i} 3"); }); }
    println!("main 1"); yield_now().await; println!("main 2"); yield_now().await; println!("main 3"); yield_now().await; println!("main 4");
    let (tx, mut rx) = mpsc::channel(2);
    for i in 0..3 { let tx = tx.clone(); tokio::spawn(async move { for j in 0..3 { tx.send((i, j)).await.unwrap(); println!("sent {i} {j}"); } }); }
    drop(tx);
    while let Some(v) = rx.recv().await { println!("got {v:?}"); }
    let (a, b) = oneshot::channel::<u8>();
    let h = tokio::spawn(async move { println!("waiting"); println!("{:?}", b.await); });
    yield_now().await;
    a.send(3).unwrap();
    println!("sent");
    h.await.unwrap();
    let hs: Vec<_> = (0..70).map(|i| tokio::spawn(async move { if i % 23 == 0 { println!("many {i}"); } })).collect();
    yield_now().await;
    println!("main after yield");
    for h in hs { h.await.unwrap(); }
    println!("all");
    let mut n = 0;
    let h = tokio::spawn(async { for k in 0..3 { println!("other {k}"); yield_now().await; } });
    let (tx, mut rx) = mpsc::unbounded_channel();
    for i in 0..300 { tx.send(i).unwrap(); }
    drop(tx);
    while let Some(_) = rx.recv().await { n += 1; if n % 100 == 0 { println!("n {n}"); } }
    println!("done {n}");
    h.await.unwrap();
}
