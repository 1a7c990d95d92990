// JoinHandle in select, by reference; abort on drop guard
use tokio::task::{JoinHandle, AbortHandle};
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};
fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
struct AbortOnDrop<T>(JoinHandle<T>);
impl<T> Drop for AbortOnDrop<T> { fn drop(&mut self) { println!("aborting"); self.0.abort(); } }
impl<T> std::future::Future for AbortOnDrop<T> { type Output = Result<T, tokio::task::JoinError>; fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> { std::pin::Pin::new(&mut self.0).poll(cx) } }
fn go(n: &'static str, t: u64) -> AbortOnDrop<&'static str> { AbortOnDrop(tokio::spawn(async move { let _d = D(n); sleep(ms(t)).await; println!("{n} finishes"); n })) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{:?}", go("a", 2).await.unwrap());
    { let _g = go("b", 5); sleep(ms(1)).await; println!("leaving scope"); }
    println!("left"); tokio::task::yield_now().await;
    let mut h = tokio::spawn(async { let _d = D("c"); sleep(ms(10)).await; 7 });
    let mut n = 0;
    let r = loop { tokio::select! { r = &mut h => break r, _ = sleep(ms(4)) => { n += 1; println!("waiting {n}"); } } };
    println!("{r:?} {n}");
    let mut h = tokio::spawn(async { let _d = D("d"); std::future::pending::<u8>().await });
    println!("{:?}", timeout(ms(1), &mut h).await.is_err());
    h.abort();
    println!("{:?} {}", (&mut h).await.unwrap_err().is_cancelled(), h.is_finished());
    let hs: Vec<JoinHandle<u64>> = (1..=3).map(|i| tokio::spawn(async move { sleep(ms(10 - i)).await; i })).collect();
    let (r, i, rest) = futures::future::select_all(hs).await;
    println!("{r:?} {i} {}", rest.len());
    for h in &rest { h.abort(); }
    for h in rest { println!("{:?}", h.await.map_err(|e| e.is_cancelled())); }
    println!("{:?}", futures::future::try_join_all((0..3).map(|i| tokio::spawn(async move { if i == 1 { panic!("p{i}") } i }))).await.map_err(|e| e.is_panic()));
}
