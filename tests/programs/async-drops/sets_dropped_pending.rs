// drop of JoinSet/LocalSet/FuturesUnordered/stream while pending; order
use futures::stream::{FuturesUnordered, StreamExt}; use tokio::task::{JoinSet, LocalSet};
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
async fn w(n: &'static str, t: u64) -> &'static str { let _d = D(n); sleep(ms(t)).await; n }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    { let mut fu = FuturesUnordered::new(); for (n, t) in [("f1", 5), ("f2", 1), ("f3", 9)] { fu.push(w(n, t)); } println!("{:?}", fu.next().await); println!("drop fu"); } println!("--");
    { let fu: FuturesUnordered<_> = [("g1", 5), ("g2", 1)].into_iter().map(|(n, t)| w(n, t)).collect(); drop(fu); println!("unpolled dropped"); } println!("--");
    { let mut s = futures::stream::iter([("h1", 5), ("h2", 1), ("h3", 2)]).map(|(n, t)| w(n, t)).buffered(2); println!("{:?}", s.next().await); println!("drop buffered"); } println!("--");
    { let js = futures::future::join_all([w("j1", 3), w("j2", 1), w("j3", 2)]); let mut js = Box::pin(js); assert!(timeout(ms(2), &mut js).await.is_err()); println!("drop join_all"); drop(js); } println!("--");
    { let l = LocalSet::new(); l.spawn_local(w("l1", 5)); l.spawn_local(w("l2", 5)); l.run_until(async { tokio::task::yield_now().await }).await; println!("drop localset"); } println!("--");
    { let mut s = JoinSet::new(); for n in ["s1", "s2", "s3"] { s.spawn(w(n, 10)); } sleep(ms(1)).await; println!("drop joinset"); drop(s); println!("dropped"); tokio::task::yield_now().await; } println!("--");
    { let t = timeout(ms(5), w("t", 10)); let mut t = Box::pin(t); let _ = futures::poll!(&mut t); println!("drop timeout"); } println!("--");
    { let mut j = Box::pin(async { tokio::join!(w("a", 1), w("b", 10), w("c", 10)) }); sleep(ms(1)).await; let _ = futures::poll!(&mut j); sleep(ms(2)).await; let _ = futures::poll!(&mut j); println!("drop join"); } println!("--");
    { let s = async_stream::stream! { let _o = D("outer"); for i in 0..3 { let _i = D("inner"); yield i; } }; let mut s = Box::pin(s); println!("{:?}", s.next().await); println!("{:?}", s.next().await); println!("drop stream"); } println!("--");
    { let a = w("sel-a", 5); let b = w("sel-b", 5); let mut s = Box::pin(futures::future::select(Box::pin(a), Box::pin(b))); let _ = futures::poll!(&mut s); println!("drop select"); } println!("--");
    { let sh = futures::FutureExt::shared(w("sh", 3)); let s2 = sh.clone(); let mut s3 = Box::pin(sh.clone()); let _ = futures::poll!(&mut s3); drop(sh); println!("one"); drop(s3); println!("two"); drop(s2); println!("three"); }
}
