use std::future::Future; use std::pin::Pin; use std::sync::{Arc, atomic::{AtomicUsize, Ordering::SeqCst}}; use std::task::{Context, Poll, Wake, Waker}; use std::time::Duration;
struct W { n: AtomicUsize, r: AtomicUsize, name: &'static str }
impl Wake for W { fn wake(self: Arc<Self>) { self.n.fetch_add(1, SeqCst); } fn wake_by_ref(self: &Arc<Self>) { self.r.fetch_add(1, SeqCst); } }
impl Drop for W { fn drop(&mut self) { println!("drop {}", self.name); } }
fn new(name: &'static str) -> (Arc<W>, Waker) { let w = Arc::new(W { n: AtomicUsize::new(0), r: AtomicUsize::new(0), name }); let k = Waker::from(w.clone()); (w, k) }
fn show(l: &str, w: &Arc<W>) { println!("{l}: count {} by value {} by ref {}", Arc::strong_count(w), w.n.load(SeqCst), w.r.load(SeqCst)); }
fn poll<F: Future + ?Sized>(f: Pin<&mut F>, k: &Waker) -> &'static str { match f.poll(&mut Context::from_waker(k)) { Poll::Ready(_) => "ready", Poll::Pending => "pending" } }
use tokio::task::JoinSet; use tokio::time;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (w, k) = new("a"); let (w2, k2) = new("b");
    let mut s = Box::pin(time::sleep(Duration::from_millis(10)));
    println!("{}", poll(s.as_mut(), &k)); show("sleep", &w); println!("{}", poll(s.as_mut(), &k)); println!("{}", poll(s.as_mut(), &k2)); show("other", &w); show("other", &w2);
    time::sleep(Duration::from_millis(20)).await; show("fired", &w2); println!("{}", poll(s.as_mut(), &k2)); show("over", &w2); println!("{}", poll(s.as_mut(), &k)); show("over", &w2); show("over", &w); drop(s); show("dropped", &w);
    let mut s = Box::pin(time::sleep(Duration::from_millis(10))); println!("{}", poll(s.as_mut(), &k)); s.as_mut().reset(time::Instant::now() + Duration::from_millis(30)); show("reset", &w); drop(s); show("dropped", &w);
    let mut s = Box::pin(time::timeout(Duration::from_millis(10), std::future::pending::<()>())); println!("{}", poll(s.as_mut(), &k)); show("timeout", &w); time::sleep(Duration::from_millis(20)).await; show("fired", &w); println!("{}", poll(s.as_mut(), &k)); drop(s); show("end", &w);
    let mut i = time::interval(Duration::from_millis(5)); { let mut t = Box::pin(i.tick()); println!("{}", poll(t.as_mut(), &k)); } show("tick", &w); { let mut t = Box::pin(i.tick()); println!("{}", poll(t.as_mut(), &k)); } show("tick", &w); drop(i); show("dropped", &w);
    let mut h = tokio::spawn(async { tokio::task::yield_now().await; 5 });
    println!("{}", poll(Pin::new(&mut h), &k)); show("handle", &w); println!("{}", poll(Pin::new(&mut h), &k)); show("again", &w); println!("{}", poll(Pin::new(&mut h), &k2)); show("other", &w); show("other", &w2);
    time::sleep(Duration::from_millis(1)).await; show("ended", &w2); println!("{}", poll(Pin::new(&mut h), &k2)); drop(h); show("dropped", &w2);
    let mut h = tokio::spawn(async { time::sleep(Duration::from_millis(5)).await; 5 }); println!("{}", poll(Pin::new(&mut h), &k)); drop(h); time::sleep(Duration::from_millis(10)).await; show("ended", &w);
    let mut h = tokio::spawn(async { time::sleep(Duration::from_millis(5)).await; 5 }); println!("{}", poll(Pin::new(&mut h), &k)); h.abort(); show("abort", &w); time::sleep(Duration::from_millis(10)).await; show("ended", &w); drop(h); show("dropped", &w);
    let mut j = JoinSet::new(); for i in 0..3u64 { j.spawn(async move { time::sleep(Duration::from_millis(5 * i)).await; }); }
    { let mut f = Box::pin(j.join_next()); println!("{}", poll(f.as_mut(), &k)); show("next", &w); } show("cancelled", &w); time::sleep(Duration::from_millis(1)).await; show("one", &w); { let mut f = Box::pin(j.join_next()); println!("{}", poll(f.as_mut(), &k)); show("got", &w); } { let mut f = Box::pin(j.join_next()); println!("{}", poll(f.as_mut(), &k2)); show("other", &w); show("other", &w2); } drop(j); time::sleep(Duration::from_millis(1)).await; show("later", &w2);
    let mut y = Box::pin(tokio::task::yield_now()); println!("{}", poll(y.as_mut(), &k)); show("yield", &w); time::sleep(Duration::from_millis(1)).await; show("later", &w); println!("{}", poll(y.as_mut(), &k)); show("over", &w);
    let n = tokio::sync::Notify::new(); let m = tokio::sync::Notify::new();
    { let mut f = Box::pin(async { tokio::join!(n.notified(), m.notified()) }); println!("{}", poll(f.as_mut(), &k)); show("join", &w); n.notify_one(); show("one", &w); println!("{}", poll(f.as_mut(), &k)); m.notify_one(); println!("{}", poll(f.as_mut(), &k)); } show("end", &w);
    { let mut f = Box::pin(async { tokio::select! { _ = n.notified() => 1, _ = m.notified() => 2, _ = time::sleep(Duration::from_millis(1)) => 3 } }); println!("{}", poll(f.as_mut(), &k)); show("select", &w); n.notify_one(); show("one", &w); println!("{}", poll(f.as_mut(), &k)); show("end", &w); }
    let local = tokio::task::LocalSet::new(); { let mut f = Box::pin(local.run_until(time::sleep(Duration::from_millis(3)))); println!("{}", poll(f.as_mut(), &k)); show("local", &w); time::sleep(Duration::from_millis(5)).await; show("fired", &w); } show("dropped", &w); drop(local); show("local gone", &w);
}
