use std::future::Future; use std::pin::Pin; use std::task::{Context, Poll, Wake, Waker}; use std::sync::{Arc, Mutex, atomic::{AtomicUsize, Ordering}};
use std::collections::VecDeque;
struct CountWake(AtomicUsize); impl Wake for CountWake { fn wake(self: Arc<Self>) { self.0.fetch_add(1, Ordering::SeqCst); } }
struct Exec { q: Arc<Mutex<VecDeque<usize>>>, tasks: Vec<Option<Pin<Box<dyn Future<Output = ()>>>>> }
struct TaskWaker { id: usize, q: Arc<Mutex<VecDeque<usize>>> }
impl Wake for TaskWaker { fn wake(self: Arc<Self>) { self.wake_by_ref() } fn wake_by_ref(self: &Arc<Self>) { self.q.lock().unwrap().push_back(self.id) } }
impl Exec {
    fn new() -> Self { Exec { q: Default::default(), tasks: vec![] } }
    fn spawn(&mut self, f: impl Future<Output = ()> + 'static) { self.q.lock().unwrap().push_back(self.tasks.len()); self.tasks.push(Some(Box::pin(f))); }
    fn run(&mut self) { loop { let Some(id) = self.q.lock().unwrap().pop_front() else { break }; let Some(t) = self.tasks[id].as_mut() else { continue }; let w = Waker::from(Arc::new(TaskWaker { id, q: self.q.clone() })); if t.as_mut().poll(&mut Context::from_waker(&w)).is_ready() { self.tasks[id] = None; println!("task {id} done"); } } println!("left {}", self.tasks.iter().filter(|t| t.is_some()).count()); }
}
struct YieldNow(bool); impl Future for YieldNow { type Output = (); fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> { if self.0 { Poll::Ready(()) } else { self.0 = true; cx.waker().wake_by_ref(); Poll::Pending } } }
fn main() {
    let c = Arc::new(CountWake(AtomicUsize::new(0))); let w: Waker = c.clone().into(); let mut cx = Context::from_waker(&w);
    let (tx, rx) = futures::channel::oneshot::channel::<i32>();
    let mut f = Box::pin(async move { let v = rx.await.unwrap(); v * 2 });
    println!("{:?} {}", f.as_mut().poll(&mut cx), c.0.load(Ordering::SeqCst));
    tx.send(21).unwrap(); println!("{}", c.0.load(Ordering::SeqCst));
    println!("{:?}", f.as_mut().poll(&mut cx));
    println!("{} {}", Arc::strong_count(&c), w.will_wake(&w.clone()));
    let w2 = w.clone(); w2.wake(); w.wake_by_ref(); println!("{} {}", c.0.load(Ordering::SeqCst), Arc::strong_count(&c));
    let mut e = Exec::new();
    let (mtx, mut mrx) = tokio::sync::mpsc::channel::<i32>(1);
    let m2 = mtx.clone();
    e.spawn(async move { for i in 0..3 { mtx.send(i).await.unwrap(); println!("sent {i}"); } });
    e.spawn(async move { for i in 10..12 { m2.send(i).await.unwrap(); println!("sent {i}"); YieldNow(false).await; } });
    e.spawn(async move { while let Some(v) = mrx.recv().await { println!("got {v}"); } println!("closed"); });
    let n = Arc::new(tokio::sync::Notify::new()); let n2 = n.clone();
    e.spawn(async move { n2.notified().await; println!("notified"); });
    e.spawn(async move { YieldNow(false).await; YieldNow(false).await; n.notify_one(); println!("rung"); });
    e.spawn(async { let (a, b) = futures::join!(async { YieldNow(false).await; 1 }, async { 2 }); println!("joined {}", a + b); });
    e.spawn(std::future::pending());
    e.run();
    let m = Arc::new(tokio::sync::Mutex::new(0));
    let mut e = Exec::new();
    for i in 0..3 { let m = m.clone(); e.spawn(async move { let mut g = m.lock().await; *g += i; YieldNow(false).await; println!("{i} holds {g}"); }); }
    e.run();
    // poll_fn and manual ready!
    let mut k = 0; let f = std::future::poll_fn(move |cx| { k += 1; if k == 3 { Poll::Ready(k) } else { cx.waker().wake_by_ref(); Poll::Pending } });
    println!("{}", futures::executor::block_on(f));
    let r = std::panic::catch_unwind(|| { let mut f = Box::pin(async { 1 }); let w = futures::task::noop_waker(); let mut cx = Context::from_waker(&w); let _ = f.as_mut().poll(&mut cx); let _ = f.as_mut().poll(&mut cx); });
    println!("{:?}", r.unwrap_err().downcast_ref::<&str>());
    let mut f = Box::pin(async { if true { panic!("x") } 1 }); let w = futures::task::noop_waker(); let mut cx = Context::from_waker(&w);
    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| f.as_mut().poll(&mut cx).is_ready()));
    let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| f.as_mut().poll(&mut cx).is_ready()));
    println!("{:?}", r.unwrap_err().downcast_ref::<&str>());
}
