use futures::{future::{self, Either, MaybeDone}, FutureExt, pin_mut, task::{AtomicWaker, ArcWake, noop_waker, noop_waker_ref, waker_ref}};
use std::{sync::{Arc, atomic::{AtomicBool, AtomicUsize, Ordering::*}}, task::{Context, Poll}, future::Future, pin::Pin};
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};
fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
struct Flag { w: AtomicWaker, set: AtomicBool }
struct Wait(Arc<Flag>);
impl Future for Wait { type Output = (); fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> { if self.0.set.load(SeqCst) { return Poll::Ready(()); } self.0.w.register(cx.waker()); if self.0.set.load(SeqCst) { Poll::Ready(()) } else { Poll::Pending } } }
struct Cnt(AtomicUsize); impl ArcWake for Cnt { fn wake_by_ref(a: &Arc<Self>) { a.0.fetch_add(1, SeqCst); } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let f = Arc::new(Flag { w: AtomicWaker::new(), set: AtomicBool::new(false) });
    let h = tokio::spawn({ let f = f.clone(); async move { Wait(f).await; "flagged" } });
    tokio::task::yield_now().await; f.w.wake(); tokio::task::yield_now().await; println!("{}", h.is_finished());
    f.set.store(true, SeqCst); f.w.wake(); println!("{}", h.await.unwrap());
    let c = Arc::new(Cnt(AtomicUsize::new(0))); let wr = waker_ref(&c); let mut cx = Context::from_waker(&wr);
    let f2 = Arc::new(Flag { w: AtomicWaker::new(), set: AtomicBool::new(false) });
    let fut = Wait(f2.clone()); pin_mut!(fut); println!("{:?} {}", fut.as_mut().poll(&mut cx), Arc::strong_count(&c)); f2.w.wake(); f2.w.wake(); println!("{} {}", c.0.load(SeqCst), Arc::strong_count(&c));
    let w = futures::task::waker(c.clone()); w.wake_by_ref(); w.clone().wake(); drop(w); println!("{} {}", c.0.load(SeqCst), Arc::strong_count(&c));
    let mut ncx = Context::from_waker(noop_waker_ref()); println!("{:?}", Box::pin(async { 3 }).as_mut().poll(&mut ncx)); let _ = noop_waker();
    let md = future::maybe_done(async { sleep(ms(1)).await; 5 }); pin_mut!(md); println!("{:?}", md.as_mut().take_output()); md.as_mut().await; println!("{:?}", md.as_mut().output_mut()); println!("{:?}", md.as_mut().take_output()); println!("{}", matches!(*md, MaybeDone::Gone));
    let a = async { sleep(ms(2)).await; Ok::<u8, String>(1) }.boxed(); let b = async { sleep(ms(1)).await; Err::<u8, String>("b".into()) }.boxed();
    match future::try_select(a, b).await { Ok(_) => println!("ok"), Err(Either::Left((e, _))) => println!("left {e}"), Err(Either::Right((e, a))) => println!("right {e} {:?}", a.await) }
    let e: Either<i32, i32> = Either::Left(4); println!("{:?} {}", e, e.factor_like());
    let l = futures::lock::Mutex::new(1); { let g = l.lock().await; println!("{:?} {}", l.try_lock().is_none(), *g); } *l.lock().await += 1; println!("{}", l.into_inner());
    let (mut tx, rx) = futures::channel::oneshot::channel::<u8>(); println!("{}", tx.is_canceled()); drop(rx); tx.cancellation().await; println!("{} {:?}", tx.is_canceled(), tx.send(1));
    let (t, r) = futures::channel::oneshot::channel::<u8>(); drop(t); println!("{:?} {}", r.await, futures::channel::oneshot::Canceled);
    let fl = future::poll_fn({ let mut n = 0; move |cx: &mut Context<'_>| { n += 1; if n == 3 { Poll::Ready(n) } else { cx.waker().wake_by_ref(); Poll::Pending } } }).await; println!("{fl}");
}
trait Fl { fn factor_like(&self) -> i32; } impl Fl for Either<i32, i32> { fn factor_like(&self) -> i32 { match self { Either::Left(x) | Either::Right(x) => *x } } }
