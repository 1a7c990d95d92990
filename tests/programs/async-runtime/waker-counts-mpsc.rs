use std::future::Future; use std::pin::Pin; use std::sync::{Arc, atomic::{AtomicUsize, Ordering::SeqCst}}; use std::task::{Context, Poll, Wake, Waker}; use std::time::Duration;
struct W { n: AtomicUsize, r: AtomicUsize, name: &'static str }
impl Wake for W { fn wake(self: Arc<Self>) { self.n.fetch_add(1, SeqCst); } fn wake_by_ref(self: &Arc<Self>) { self.r.fetch_add(1, SeqCst); } }
impl Drop for W { fn drop(&mut self) { println!("drop {}", self.name); } }
fn new(name: &'static str) -> (Arc<W>, Waker) { let w = Arc::new(W { n: AtomicUsize::new(0), r: AtomicUsize::new(0), name }); let k = Waker::from(w.clone()); (w, k) }
fn show(l: &str, w: &Arc<W>) { println!("{l}: count {} by value {} by ref {}", Arc::strong_count(w), w.n.load(SeqCst), w.r.load(SeqCst)); }
fn poll<F: Future + ?Sized>(f: Pin<&mut F>, k: &Waker) -> &'static str { match f.poll(&mut Context::from_waker(k)) { Poll::Ready(_) => "ready", Poll::Pending => "pending" } }
use tokio::sync::mpsc;
fn main() {
    let (w, k) = new("a"); let (w2, k2) = new("b");
    let (tx, mut rx) = mpsc::channel::<u8>(1);
    { let mut f = Box::pin(rx.recv()); println!("{}", poll(f.as_mut(), &k)); show("recv", &w); println!("{}", poll(f.as_mut(), &k)); show("recv again", &w); println!("{}", poll(f.as_mut(), &k2)); show("other", &w); show("other", &w2); }
    show("dropped", &w2); tx.try_send(1).unwrap(); show("sent", &w2);
    { let mut f = Box::pin(rx.recv()); println!("{}", poll(f.as_mut(), &k)); show("got", &w); }
    tx.try_send(1).unwrap();
    { let mut f = Box::pin(tx.send(2)); println!("{}", poll(f.as_mut(), &k)); show("send", &w); println!("{}", poll(f.as_mut(), &k2)); show("send", &w); show("send", &w2); rx.try_recv().unwrap(); show("room", &w2); println!("{}", poll(f.as_mut(), &k2)); show("sent", &w2); }
    { let mut f = Box::pin(tx.send(2)); println!("{}", poll(f.as_mut(), &k)); show("send", &w); } show("cancelled", &w);
    { let mut f = Box::pin(tx.reserve()); println!("{}", poll(f.as_mut(), &k)); show("reserve", &w); let mut c = Box::pin(tx.closed()); println!("{}", poll(c.as_mut(), &k2)); show("closed", &w2); rx.close(); show("close", &w); show("close", &w2); println!("{} {}", poll(f.as_mut(), &k), poll(c.as_mut(), &k2)); show("after", &w); show("after", &w2); }
    { let mut f = Box::pin(rx.recv()); println!("{}", poll(f.as_mut(), &k)); } drop(rx); drop(tx); show("end", &w);
    let (tx, mut rx) = mpsc::unbounded_channel::<u8>();
    { let mut f = Box::pin(rx.recv()); println!("{}", poll(f.as_mut(), &k)); } drop(rx); show("rx gone", &w); drop(tx); show("tx gone", &w);
    let (tx, mut rx) = mpsc::unbounded_channel::<u8>();
    { let mut f = Box::pin(rx.recv()); println!("{}", poll(f.as_mut(), &k)); } drop(tx); show("tx gone", &w); drop(rx); show("rx gone", &w);
    let (tx, rx) = mpsc::unbounded_channel::<u8>();
    { let mut c = Box::pin(tx.closed()); println!("{}", poll(c.as_mut(), &k)); show("closed", &w); } show("cancelled", &w); drop(rx);
}
