use std::sync::{Arc, Mutex, atomic::{AtomicUsize, Ordering::SeqCst}};
use std::task::{Wake, Waker, Context, Poll};
use std::future::Future;
use std::pin::{Pin, pin};
#[derive(Default)]
struct W { wakes: AtomicUsize, refs: AtomicUsize }
impl Wake for W { fn wake(self: Arc<Self>) { self.wakes.fetch_add(1, SeqCst); println!("wake, arcs {}", Arc::strong_count(&self)); } fn wake_by_ref(self: &Arc<Self>) { self.refs.fetch_add(1, SeqCst); println!("by ref"); } }
struct Slot { w: Mutex<Option<Waker>>, v: Mutex<Option<u32>> }
struct Get<'a>(&'a Slot);
impl Future for Get<'_> { type Output = u32; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> { if let Some(v) = self.0.v.lock().unwrap().take() { return Poll::Ready(v); } let mut w = self.0.w.lock().unwrap(); match &*w { Some(o) if o.will_wake(cx.waker()) => println!("same waker"), Some(_) => { println!("other waker"); *w = Some(cx.waker().clone()) } None => *w = Some(cx.waker().clone()) } Poll::Pending } }
fn main() {
    let w = Arc::new(W::default());
    let waker = Waker::from(w.clone());
    println!("{}", Arc::strong_count(&w));
    let mut cx = Context::from_waker(&waker);
    let slot = Slot { w: Mutex::new(None), v: Mutex::new(None) };
    let mut f = pin!(async { let a = Get(&slot).await; let b = Get(&slot).await; a * b });
    println!("{:?}", f.as_mut().poll(&mut cx));
    println!("{}", Arc::strong_count(&w));
    println!("{:?}", f.as_mut().poll(&mut cx));
    *slot.v.lock().unwrap() = Some(6);
    slot.w.lock().unwrap().as_ref().unwrap().wake_by_ref();
    println!("{:?} {}", f.as_mut().poll(&mut cx), Arc::strong_count(&w));
    let other = Arc::new(W::default());
    let ow: Waker = other.clone().into();
    println!("{:?}", f.as_mut().poll(&mut Context::from_waker(&ow)));
    println!("{} {}", Arc::strong_count(&w), Arc::strong_count(&other));
    *slot.v.lock().unwrap() = Some(7);
    slot.w.lock().unwrap().take().unwrap().wake();
    println!("{} {}", other.wakes.load(SeqCst), Arc::strong_count(&other));
    println!("{:?}", f.as_mut().poll(&mut cx));
    drop(waker); drop(ow);
    println!("{} {} {}", Arc::strong_count(&w), w.wakes.load(SeqCst), w.refs.load(SeqCst));
}
