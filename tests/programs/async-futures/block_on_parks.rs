// block_on by hand with thread parking, poll counts, join of boxed
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
struct Th(std::thread::Thread);
impl Wake for Th { fn wake(self: Arc<Self>) { self.0.unpark(); } }
fn block_on<F: Future>(f: F) -> F::Output { let mut f = pin!(f); let w = Waker::from(Arc::new(Th(std::thread::current()))); let mut cx = Context::from_waker(&w); loop { match f.as_mut().poll(&mut cx) { Poll::Ready(v) => return v, Poll::Pending => std::thread::park() } } }
struct CountDown(u32);
impl Future for CountDown { type Output = &'static str; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { println!("count {}", self.0); if self.0 == 0 { Poll::Ready("liftoff") } else { self.0 -= 1; cx.waker().wake_by_ref(); Poll::Pending } } }
struct All<T> { fs: Vec<Option<Pin<Box<dyn Future<Output = T>>>>>, out: Vec<Option<T>> }
impl<T: Unpin> Future for All<T> { type Output = Vec<T>; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Vec<T>> { let this = self.as_mut().get_mut(); let mut pending = 0; for (f, o) in this.fs.iter_mut().zip(&mut this.out) { if let Some(fut) = f { match fut.as_mut().poll(cx) { Poll::Ready(v) => { *o = Some(v); *f = None; } Poll::Pending => pending += 1 } } } if pending == 0 { Poll::Ready(this.out.iter_mut().map(|o| o.take().unwrap()).collect()) } else { Poll::Pending } } }
fn all<T>(v: Vec<Pin<Box<dyn Future<Output = T>>>>) -> All<T> { All { out: v.iter().map(|_| None).collect(), fs: v.into_iter().map(Some).collect() } }
fn main() {
    println!("{}", block_on(CountDown(2)));
    println!("{:?}", block_on(all(vec![Box::pin(async { 1 }), Box::pin(async { CountDown(1).await; 2 }), Box::pin(async { CountDown(3).await.len() as i32 })])));
    println!("{}", block_on(async { let a = block_on(async { 5 }); let b = async { CountDown(1).await; 6 }; a + b.await }));
    let (tx, rx) = futures::channel::oneshot::channel();
    tx.send(42).unwrap();
    println!("{:?}", block_on(rx));
    std::thread::current().unpark(); std::thread::park_timeout(std::time::Duration::from_millis(50)); std::thread::park_timeout(std::time::Duration::from_millis(5));
    println!("{}", futures::executor::block_on(async { futures::future::ready(3).await }));
    let mut pool = futures::executor::LocalPool::new();
    use futures::task::LocalSpawnExt;
    let sp = pool.spawner();
    let s2 = sp.clone();
    sp.spawn_local(async move { println!("lp 1"); s2.spawn_local(async { println!("lp 3") }).unwrap(); }).unwrap();
    sp.spawn_local(async { println!("lp 2") }).unwrap();
    pool.run();
    println!("{}", pool.run_until(async { 9 }));
}
