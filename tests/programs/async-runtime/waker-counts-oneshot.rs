use std::future::Future; use std::pin::Pin; use std::sync::{Arc, atomic::{AtomicUsize, Ordering::SeqCst}}; use std::task::{Context, Poll, Wake, Waker}; use std::time::Duration;
struct W { n: AtomicUsize, r: AtomicUsize, name: &'static str }
impl Wake for W { fn wake(self: Arc<Self>) { self.n.fetch_add(1, SeqCst); } fn wake_by_ref(self: &Arc<Self>) { self.r.fetch_add(1, SeqCst); } }
impl Drop for W { fn drop(&mut self) { println!("drop {}", self.name); } }
fn new(name: &'static str) -> (Arc<W>, Waker) { let w = Arc::new(W { n: AtomicUsize::new(0), r: AtomicUsize::new(0), name }); let k = Waker::from(w.clone()); (w, k) }
fn show(l: &str, w: &Arc<W>) { println!("{l}: count {} by value {} by ref {}", Arc::strong_count(w), w.n.load(SeqCst), w.r.load(SeqCst)); }
fn poll<F: Future + ?Sized>(f: Pin<&mut F>, k: &Waker) -> &'static str { match f.poll(&mut Context::from_waker(k)) { Poll::Ready(_) => "ready", Poll::Pending => "pending" } }
use tokio::sync::oneshot;
fn main() {
    let (w, k) = new("a"); let (w2, k2) = new("b");
    let (tx, mut rx) = oneshot::channel::<u8>();
    println!("{}", poll(Pin::new(&mut rx), &k)); show("polled", &w);
    println!("{}", poll(Pin::new(&mut rx), &k)); show("again", &w);
    println!("{}", poll(Pin::new(&mut rx), &k2)); show("other", &w); show("other", &w2);
    println!("{}", poll(Pin::new(&mut rx), &k2.clone())); show("clone", &w2);
    tx.send(3).unwrap(); show("sent", &w2);
    println!("{}", poll(Pin::new(&mut rx), &k)); show("got", &w); show("got", &w2);
    drop(rx); show("dropped", &w2);
    // dropped receiver while sender lives
    let (tx, mut rx) = oneshot::channel::<u8>();
    println!("{}", poll(Pin::new(&mut rx), &k)); show("polled", &w);
    drop(rx); show("rx gone", &w); println!("{:?}", tx.send(1)); show("send failed", &w);
    // dropped sender
    let (tx, mut rx) = oneshot::channel::<u8>();
    println!("{}", poll(Pin::new(&mut rx), &k)); drop(tx); show("tx gone", &w); println!("{:?}", rx.try_recv()); show("try", &w); drop(rx); show("rx gone", &w);
    // closed
    let (mut tx, rx) = oneshot::channel::<u8>();
    { let mut c = Box::pin(tx.closed()); println!("{}", poll(c.as_mut(), &k)); show("closed polled", &w); println!("{}", poll(c.as_mut(), &k2)); show("other", &w); show("other", &w2); }
    show("closed dropped", &w2); drop(rx); show("rx gone", &w2);
    { let mut c = Box::pin(tx.closed()); println!("{}", poll(c.as_mut(), &k2)); } show("told", &w2);
    println!("{:?}", tx.send(2)); show("end", &w2);
    let (mut tx, mut rx) = oneshot::channel::<u8>();
    { let mut c = Box::pin(tx.closed()); println!("{}", poll(c.as_mut(), &k)); }
    println!("{}", poll(Pin::new(&mut rx), &k2)); rx.close(); show("close", &w); show("close", &w2); println!("{:?}", rx.try_recv()); show("try", &w); show("try", &w2);
    drop(tx); show("tx", &w); drop(rx); show("rx", &w2);
    let (mut tx, rx) = oneshot::channel::<u8>();
    { let mut c = Box::pin(tx.closed()); println!("{}", poll(c.as_mut(), &k)); }
    tx.send(5).unwrap(); show("sent", &w); drop(rx); show("rx", &w);
}
