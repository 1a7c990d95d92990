use std::time::Duration; use tokio::time::sleep;
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
async fn w(n: &'static str, ms: u64) -> &'static str { let _d = D(n); println!("start {n}"); sleep(Duration::from_millis(ms)).await; println!("end {n}"); n }
async fn f(n: &'static str, ms: u64, ok: bool) -> Result<&'static str, String> { w(n, ms).await; if ok { Ok(n) } else { Err(format!("err {n}")) } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{:?}", tokio::join!(w("a", 3), w("b", 1), w("c", 2)));
    println!("{:?}", tokio::try_join!(f("a", 3, true), f("b", 1, true)));
    println!("{:?}", tokio::try_join!(f("a", 3, true), f("b", 1, false), f("c", 2, false)));
    println!("{:?}", futures::try_join!(f("a", 3, true), f("b", 1, false), f("c", 2, false)));
    println!("{:?}", futures::future::join_all((0..4).map(|i| async move { sleep(Duration::from_millis(10 - i)).await; i })).await);
    println!("{:?}", futures::future::try_join_all(vec![f("x", 5, true), f("y", 2, false), f("z", 1, true)]).await);
    let (r, i, rest) = futures::future::select_all(vec![Box::pin(w("p", 5)), Box::pin(w("q", 2)), Box::pin(w("r", 9))]).await;
    println!("{r} {i} {}", rest.len());
    drop(rest);
    use futures::stream::{FuturesUnordered, StreamExt};
    let mut fu: FuturesUnordered<_> = vec![w("u1", 4), w("u2", 2), w("u3", 3)].into_iter().collect();
    println!("{:?}", fu.next().await);
    drop(fu);
    println!("--");
    let r = futures::future::select(Box::pin(w("l", 4)), Box::pin(w("m", 2))).await;
    match r { futures::future::Either::Left((v, _)) => println!("left {v}"), futures::future::Either::Right((v, other)) => { println!("right {v}"); println!("{}", other.await); } }
}
