use std::time::Duration;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let h = tokio::task::spawn_blocking(|| {  5 });
    println!("{}", h.await.unwrap());
    let h = tokio::task::spawn_blocking(|| { if true { panic!("b") } 5 });
    println!("{}", h.await.unwrap_err().is_panic());
    let (tx, mut rx) = tokio::sync::mpsc::channel(1);
    let h = tokio::task::spawn_blocking(move || { for i in 0..3 { tx.blocking_send(i).unwrap(); } });
    while let Some(i) = rx.recv().await { println!("{i}"); }
    h.await.unwrap();
    let (tx, rx) = tokio::sync::oneshot::channel();
    let h = tokio::task::spawn_blocking(move || { rx.blocking_recv().unwrap() });
    tx.send("hi").unwrap();
    println!("{}", h.await.unwrap());
    let hd = tokio::runtime::Handle::current();
    let h = tokio::task::spawn_blocking(move || hd.block_on(async { tokio::time::sleep(Duration::from_millis(2)).await; 8 }));
    println!("{}", h.await.unwrap());
    let id = tokio::spawn(async { 5u8 });
    println!("{}", id.await.unwrap());
}
