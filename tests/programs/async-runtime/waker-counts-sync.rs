use std::future::Future; use std::pin::Pin; use std::sync::{Arc, atomic::{AtomicUsize, Ordering::SeqCst}}; use std::task::{Context, Poll, Wake, Waker}; use std::time::Duration;
struct W { n: AtomicUsize, r: AtomicUsize, name: &'static str }
impl Wake for W { fn wake(self: Arc<Self>) { self.n.fetch_add(1, SeqCst); } fn wake_by_ref(self: &Arc<Self>) { self.r.fetch_add(1, SeqCst); } }
impl Drop for W { fn drop(&mut self) { println!("drop {}", self.name); } }
fn new(name: &'static str) -> (Arc<W>, Waker) { let w = Arc::new(W { n: AtomicUsize::new(0), r: AtomicUsize::new(0), name }); let k = Waker::from(w.clone()); (w, k) }
fn show(l: &str, w: &Arc<W>) { println!("{l}: count {} by value {} by ref {}", Arc::strong_count(w), w.n.load(SeqCst), w.r.load(SeqCst)); }
fn poll<F: Future + ?Sized>(f: Pin<&mut F>, k: &Waker) -> &'static str { match f.poll(&mut Context::from_waker(k)) { Poll::Ready(_) => "ready", Poll::Pending => "pending" } }
use tokio::sync::{Notify, Semaphore, Mutex, RwLock, watch, broadcast, Barrier};
fn main() {
    let (w, k) = new("a"); let (w2, k2) = new("b");
    let n = Notify::new();
    { let mut f = Box::pin(n.notified()); println!("{}", poll(f.as_mut(), &k)); show("notified", &w); println!("{}", poll(f.as_mut(), &k2)); show("other", &w); show("other", &w2); n.notify_one(); show("one", &w2); println!("{}", poll(f.as_mut(), &k2)); show("done", &w2); }
    { let mut f = Box::pin(n.notified()); println!("{}", poll(f.as_mut(), &k)); let mut g = Box::pin(n.notified()); println!("{}", poll(g.as_mut(), &k)); show("two", &w); n.notify_waiters(); show("waiters", &w); } show("dropped", &w);
    { let mut f = Box::pin(n.notified()); f.as_mut().enable(); show("enabled", &w); println!("{}", poll(f.as_mut(), &k)); show("polled", &w); } show("dropped", &w);
    let s = Semaphore::new(1);
    let p = s.try_acquire().unwrap();
    { let mut f = Box::pin(s.acquire()); println!("{}", poll(f.as_mut(), &k)); show("acquire", &w); println!("{}", poll(f.as_mut(), &k)); println!("{}", poll(f.as_mut(), &k2)); show("other", &w); show("other", &w2); drop(p); show("released", &w2); println!("{}", poll(f.as_mut(), &k)); show("got", &w); }
    show("after", &w); let p = s.try_acquire().unwrap();
    { let mut f = Box::pin(s.acquire()); println!("{}", poll(f.as_mut(), &k)); let mut g = Box::pin(s.acquire()); println!("{}", poll(g.as_mut(), &k)); show("two", &w); s.close(); show("closed", &w); println!("{}", poll(f.as_mut(), &k)); } show("dropped", &w); drop(p);
    let m = Mutex::new(0); let g = m.try_lock().unwrap();
    { let mut f = Box::pin(m.lock()); println!("{}", poll(f.as_mut(), &k)); show("lock", &w); } show("cancelled", &w); drop(g);
    let m = RwLock::new(0); let g = m.try_write().unwrap();
    { let mut f = Box::pin(m.read()); println!("{}", poll(f.as_mut(), &k)); let mut h = Box::pin(m.write()); println!("{}", poll(h.as_mut(), &k2)); show("read", &w); drop(g); show("unlocked", &w); show("unlocked", &w2); println!("{}", poll(f.as_mut(), &k)); show("got", &w); } show("end", &w); show("end", &w2);
    let (tx, mut rx) = watch::channel(0);
    { let mut f = Box::pin(rx.changed()); println!("{}", poll(f.as_mut(), &k)); show("changed", &w); tx.send(1).unwrap(); show("sent", &w); println!("{}", poll(f.as_mut(), &k)); } show("end", &w);
    { let mut c = Box::pin(tx.closed()); println!("{}", poll(c.as_mut(), &k)); show("closed", &w); drop(rx); show("rx gone", &w); println!("{}", poll(c.as_mut(), &k)); }
    let (tx, mut rx) = broadcast::channel::<u8>(2);
    { let mut f = Box::pin(rx.recv()); println!("{}", poll(f.as_mut(), &k)); show("recv", &w); println!("{}", poll(f.as_mut(), &k2)); show("other", &w); show("other", &w2); tx.send(1).unwrap(); show("sent", &w2); println!("{}", poll(f.as_mut(), &k)); show("got", &w); }
    { let mut f = Box::pin(rx.recv()); println!("{}", poll(f.as_mut(), &k)); show("recv", &w); } show("cancelled", &w); { let mut f = Box::pin(rx.recv()); println!("{}", poll(f.as_mut(), &k)); drop(tx); show("tx gone", &w); println!("{}", poll(f.as_mut(), &k)); } show("end", &w);
    let b = Barrier::new(2);
    { let mut f = Box::pin(b.wait()); println!("{}", poll(f.as_mut(), &k)); show("wait", &w); let mut g = Box::pin(b.wait()); println!("{}", poll(g.as_mut(), &k2)); show("passed", &w); show("passed", &w2); println!("{}", poll(f.as_mut(), &k)); } show("end", &w);
}
