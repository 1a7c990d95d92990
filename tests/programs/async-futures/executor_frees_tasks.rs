use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::task::{Wake, Waker, Context, Poll};
use std::future::Future;
use std::pin::Pin;
type Bf = Pin<Box<dyn Future<Output = ()> + Send>>;
struct Task { id: usize, fut: Mutex<Option<Bf>>, q: Arc<Mutex<VecDeque<Arc<Task>>>> }
impl Wake for Task { fn wake(self: Arc<Self>) { let q = self.q.clone(); println!("  enqueue {}", self.id); q.lock().unwrap().push_back(self); } }
impl Drop for Task { fn drop(&mut self) { println!("  task {} freed", self.id); } }
#[derive(Default, Clone)]
struct Ex { q: Arc<Mutex<VecDeque<Arc<Task>>>>, n: Arc<Mutex<usize>> }
impl Ex {
    fn spawn(&self, f: impl Future<Output = ()> + Send + 'static) { let mut n = self.n.lock().unwrap(); *n += 1; self.q.lock().unwrap().push_back(Arc::new(Task { id: *n, fut: Mutex::new(Some(Box::pin(f))), q: self.q.clone() })); }
    fn run(&self) { loop { let Some(t) = self.q.lock().unwrap().pop_front() else { break }; let w = Waker::from(t.clone()); let mut cx = Context::from_waker(&w); let mut slot = t.fut.lock().unwrap(); if let Some(mut f) = slot.take() { println!("poll {}", t.id); if f.as_mut().poll(&mut cx).is_pending() { *slot = Some(f); } else { println!("  {} done", t.id); } } } }
}
struct Y(bool);
impl Future for Y { type Output = (); fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> { if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { cx.waker().wake_by_ref(); Poll::Pending } } }
fn main() {
    let ex = Ex::default();
    let (tx, rx) = futures::channel::oneshot::channel();
    let e2 = ex.clone();
    ex.spawn(async move { println!("one"); Y(false).await; println!("one b"); e2.spawn(async { println!("child"); Y(false).await; }); println!("got {:?}", rx.await); });
    ex.spawn(async move { println!("two"); Y(false).await; Y(false).await; tx.send(5).unwrap(); println!("two end"); });
    ex.run();
    println!("end {}", ex.q.lock().unwrap().len());
}
