// futures held in enum state & swapped; Option<Fut> with as_mut().as_pin_mut
use std::future::Future; use std::pin::{Pin, pin}; use std::task::{Context, Poll};
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
enum Either3<A, B> { A(Pin<Box<A>>), B(Pin<Box<B>>), Done }
impl<A: Future<Output = &'static str>, B: Future<Output = &'static str>> Future for Either3<A, B> { type Output = &'static str; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> { let r = match &mut *self { Either3::A(a) => std::task::ready!(a.as_mut().poll(cx)), Either3::B(b) => std::task::ready!(b.as_mut().poll(cx)), Either3::Done => panic!("done") }; self.set(Either3::Done); println!("state dropped"); Poll::Ready(r) } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut cur: Option<Pin<Box<dyn Future<Output = &'static str>>>> = None; let mut queue = vec![("c", 2), ("b", 9), ("a", 3)]; let mut log = vec![];
    for tick in 0..6 { if cur.is_none() { cur = queue.pop().map(|(n, t)| Box::pin(w(n, t)) as _); println!("load {}", cur.is_some()); }
        tokio::select! { biased; Some(r) = async { match cur.as_mut() { Some(f) => Some(f.as_mut().await), None => None } } => { cur = None; log.push(format!("{tick}{r}")); } _ = sleep(ms(4)) => { log.push(format!("{tick}t")); if tick == 2 { println!("replace"); cur = Some(Box::pin(w("x", 1))); } } else => break } }
    println!("{}", log.join(" ")); drop(cur);
    let mut opt = pin!(Some(w("opt", 2))); while let Some(f) = opt.as_mut().as_pin_mut() { println!("{}", f.await); opt.set(None); } println!("none");
    let mut slot = pin!(w("s1", 50)); assert!(futures::poll!(slot.as_mut()).is_pending()); slot.set(w("s1", 1)); println!("set"); println!("{}", slot.await);
    let mut e: Either3<_, std::future::Pending<&'static str>> = Either3::A(Box::pin(w("e", 1))); println!("{}", (&mut e).await); let e2: Either3<std::future::Pending<&'static str>, _> = Either3::B(Box::pin(w("e2", 1))); println!("{}", e2.await);
    let r = Pin::new(&mut std::future::ready(5)).await; println!("{r}"); let mut b: Box<dyn Future<Output = u8> + Unpin> = Box::new(std::future::ready(9)); println!("{}", (&mut b).await);
    let mut v: Vec<Pin<Box<dyn Future<Output = &'static str>>>> = vec![Box::pin(w("v0", 3)), Box::pin(async { "v1" }), Box::pin(w("v2", 1))]; let mut out = vec![]; while !v.is_empty() { let (i, r) = std::future::poll_fn(|cx| { for (i, f) in v.iter_mut().enumerate() { if let Poll::Ready(r) = f.as_mut().poll(cx) { return Poll::Ready((i, r)); } } Poll::Pending }).await; out.push(r); drop(v.swap_remove(i)); } println!("{out:?}");
}
