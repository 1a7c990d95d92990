use std::cell::RefCell; use std::collections::{BTreeMap, VecDeque}; use std::future::Future; use std::pin::Pin; use std::rc::Rc; use std::sync::{Arc, Mutex, atomic::{AtomicBool, AtomicUsize, Ordering}}; use std::task::{Context, Poll, Wake, Waker};
type Fut = Pin<Box<dyn Future<Output = ()>>>;
#[derive(Default)] struct Queue(Mutex<VecDeque<usize>>);
struct TaskWaker { id: usize, q: Arc<Queue>, queued: AtomicBool, wakes: AtomicUsize }
impl Wake for TaskWaker { fn wake(self: Arc<Self>) { self.wake_by_ref() } fn wake_by_ref(self: &Arc<Self>) { self.wakes.fetch_add(1, Ordering::Relaxed); if !self.queued.swap(true, Ordering::AcqRel) { self.q.0.lock().unwrap().push_back(self.id) } } }
#[derive(Clone)] struct Ex { tasks: Rc<RefCell<BTreeMap<usize, (Fut, Arc<TaskWaker>)>>>, next: Rc<RefCell<usize>>, q: Arc<Queue> }
impl Ex { fn new() -> Self { Ex { tasks: Default::default(), next: Rc::default(), q: Default::default() } }
  fn spawn<T: 'static>(&self, f: impl Future<Output = T> + 'static) -> Join<T> { let id = { let mut n = self.next.borrow_mut(); *n += 1; *n }; let st = Rc::new(RefCell::new((None, None::<Waker>))); let s2 = st.clone(); let w = Arc::new(TaskWaker { id, q: self.q.clone(), queued: AtomicBool::new(true), wakes: AtomicUsize::new(0) }); self.tasks.borrow_mut().insert(id, (Box::pin(async move { let v = f.await; let mut s = s2.borrow_mut(); s.0 = Some(v); if let Some(w) = s.1.take() { w.wake() } }), w)); self.q.0.lock().unwrap().push_back(id); Join(st) }
  fn run(&self) { loop { let Some(id) = self.q.0.lock().unwrap().pop_front() else { break }; let Some((mut f, w)) = self.tasks.borrow_mut().remove(&id) else { continue }; w.queued.store(false, Ordering::Release); let waker = w.clone().into(); let mut cx = Context::from_waker(&waker); match f.as_mut().poll(&mut cx) { Poll::Ready(()) => println!("[{id} done, {} wakes, {} refs]", w.wakes.load(Ordering::Relaxed), Arc::strong_count(&w)), Poll::Pending => { self.tasks.borrow_mut().insert(id, (f, w)); } } } println!("stalled: {:?}", self.tasks.borrow().keys().collect::<Vec<_>>()); } }
struct Join<T>(Rc<RefCell<(Option<T>, Option<Waker>)>>);
impl<T> Future for Join<T> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> { let mut s = self.0.borrow_mut(); match s.0.take() { Some(v) => Poll::Ready(v), None => { s.1 = Some(cx.waker().clone()); Poll::Pending } } } }
struct Yield(bool); impl Future for Yield { type Output = (); fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> { if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { cx.waker().wake_by_ref(); cx.waker().wake_by_ref(); Poll::Pending } } }
struct Chan<T> { q: VecDeque<T>, w: Vec<Waker>, closed: bool }
fn chan<T>() -> (Tx<T>, Rx<T>) { let c = Rc::new(RefCell::new(Chan { q: VecDeque::new(), w: vec![], closed: false })); (Tx(c.clone()), Rx(c)) }
struct Tx<T>(Rc<RefCell<Chan<T>>>); struct Rx<T>(Rc<RefCell<Chan<T>>>);
impl<T> Tx<T> { fn send(&self, t: T) { let mut c = self.0.borrow_mut(); c.q.push_back(t); for w in c.w.drain(..) { w.wake() } } }
impl<T> Drop for Tx<T> { fn drop(&mut self) { let mut c = self.0.borrow_mut(); c.closed = true; c.w.drain(..).for_each(Waker::wake) } }
impl<T> Rx<T> { async fn recv(&mut self) -> Option<T> { std::future::poll_fn(|cx| { let mut c = self.0.borrow_mut(); if let Some(v) = c.q.pop_front() { Poll::Ready(Some(v)) } else if c.closed { Poll::Ready(None) } else { c.w.push(cx.waker().clone()); Poll::Pending } }).await } }
fn main() {
    let ex = Ex::new(); let (tx, mut rx) = chan::<u32>(); let (tx2, mut rx2) = chan::<String>();
    let h = ex.spawn(async move { for i in 0..3 { tx.send(i); Yield(false).await; } println!("producer done"); "p" });
    ex.spawn(async move { while let Some(v) = rx.recv().await { tx2.send(format!("<{v}>")); } println!("mid done"); });
    let ex2 = ex.clone(); ex.spawn(async move { let mut all = String::new(); while let Some(s) = rx2.recv().await { all += &s; } println!("{all} {}", h.await); let k = ex2.spawn(async { Yield(false).await; 42 }); println!("nested {}", k.await); });
    ex.spawn(std::future::pending::<()>()); let (otx, orx) = tokio::sync::oneshot::channel(); ex.spawn(async move { println!("{:?}", orx.await); });
    ex.run(); otx.send(5).unwrap(); ex.run(); println!("{}", ex.tasks.borrow().len());
}
