use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
struct F(&'static str, u32);
impl Future for F {
    type Output = &'static str;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
        if self.1 == 0 { println!("{} ready", self.0); return Poll::Ready(self.0); }
        self.1 -= 1; cx.waker().wake_by_ref(); Poll::Pending
    }
}
impl Drop for F { fn drop(&mut self) { println!("drop {}", self.0); } }
async fn cf(n: &'static str, k: u32) -> &'static str { let _g = F(n, 0); for _ in 0..k { tokio::task::yield_now().await; } n }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("-- box dyn by reference");
    let mut b: Pin<Box<dyn Future<Output = &'static str>>> = Box::pin(F("a", 1));
    let r = (&mut b).await;
    println!("got {r}");
    drop(b);
    println!("-- as_mut");
    let mut b: Pin<Box<dyn Future<Output = &'static str>>> = Box::pin(F("b", 0));
    let r = b.as_mut().await;
    println!("got {r}");
    drop(b);
    println!("-- by value");
    let b: Pin<Box<dyn Future<Output = &'static str>>> = Box::pin(F("c", 1));
    let r = b.await;
    println!("got {r}");
    println!("-- poll_fn");
    let mut b: Pin<Box<dyn Future<Output = &'static str>>> = Box::pin(F("d", 1));
    let r = std::future::poll_fn(|cx| b.as_mut().poll(cx)).await;
    println!("got {r}");
    drop(b);
    println!("-- select");
    let mut b: Pin<Box<dyn Future<Output = &'static str>>> = Box::pin(F("e", 1));
    tokio::select! { r = &mut b => println!("got {r}"), _ = tokio::time::sleep(std::time::Duration::from_secs(5)) => println!("slept") }
    drop(b);
    println!("-- concrete pin box");
    let mut b = Box::pin(F("g", 1));
    let r = (&mut b).await;
    println!("got {r}");
    drop(b);
    println!("-- concrete pin box by value");
    let b = Box::pin(F("h", 1));
    println!("got {}", b.await);
    println!("-- tokio pin");
    let f = F("i", 1);
    tokio::pin!(f);
    println!("got {}", (&mut f).await);
    println!("-- unpin direct");
    let mut f = F("j", 1);
    println!("got {}", (&mut f).await);
    println!("-- Box<dyn Unpin>");
    let mut b: Box<dyn Future<Output = &'static str> + Unpin> = Box::new(F("k", 1));
    println!("got {}", (&mut b).await);
    drop(b);
    let b: Box<dyn Future<Output = &'static str> + Unpin> = Box::new(F("k2", 1));
    println!("got {}", b.await);
    println!("-- async by ref");
    let mut b: Pin<Box<dyn Future<Output = &'static str>>> = Box::pin(cf("l", 1));
    println!("got {}", (&mut b).await);
    drop(b);
    println!("-- vec of boxes");
    let mut v: Vec<Pin<Box<dyn Future<Output = &'static str>>>> = vec![Box::pin(F("m", 0)), Box::pin(cf("n", 0)), Box::pin(F("o", 2))];
    for f in v.iter_mut() { println!("got {}", f.as_mut().await); }
    println!("all"); drop(v);
    println!("-- struct field");
    struct W { f: Pin<Box<dyn Future<Output = &'static str>>>, done: bool }
    impl Future for W { type Output = usize; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<usize> { match self.f.as_mut().poll(cx) { Poll::Ready(s) => { self.done = true; println!("inner {s}"); Poll::Ready(s.len()) } Poll::Pending => Poll::Pending } } }
    impl Drop for W { fn drop(&mut self) { println!("drop W {}", self.done); } }
    println!("{}", W { f: Box::pin(F("pp", 1)), done: false }.await);
    println!("-- spawn");
    let h = tokio::spawn(F("q", 1)); println!("{}", h.await.unwrap());
    println!("-- spawn box");
    let b: Pin<Box<dyn Future<Output = &'static str> + Send>> = Box::pin(F("r", 1));
    let h = tokio::spawn(b); println!("{}", h.await.unwrap());
    println!("-- generic");
    async fn g<T: Future<Output = &'static str>>(f: T) { let r = f.await; println!("g {r}"); }
    let b: Pin<Box<dyn Future<Output = &'static str>>> = Box::pin(F("s", 1)); g(b).await;
    g(F("t", 1)).await;
    g(Box::pin(F("u", 1))).await;
    println!("-- panic on ready");
    println!("-- join");
    let a: Pin<Box<dyn Future<Output = &'static str>>> = Box::pin(F("v", 1));
    println!("{:?}", tokio::join!(a, F("w", 2)));
    println!("-- timeout");
    let a: Pin<Box<dyn Future<Output = &'static str>>> = Box::pin(F("x", 1));
    println!("{:?}", tokio::time::timeout(std::time::Duration::from_secs(1), a).await);
    println!("-- dropped while pending");
    let mut a: Pin<Box<dyn Future<Output = &'static str>>> = Box::pin(F("y", 1));
    { let w = futures::task::noop_waker(); let mut cx = Context::from_waker(&w); println!("{:?}", a.as_mut().poll(&mut cx)); println!("{:?}", a.as_mut().poll(&mut cx)); println!("{:?}", a.as_mut().poll(&mut cx)); }
    drop(a);
    println!("end");
}
