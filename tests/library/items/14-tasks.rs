// Futures as std has them.
// === Future::poll
use std::{future::Future, pin::{pin, Pin}, task::{Context, Poll, Waker}};
struct Count(u8);
impl Future for Count {
    type Output = &'static str;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0 -= 1;
        if self.0 == 0 { Poll::Ready("done") } else { cx.waker().wake_by_ref(); Poll::Pending }
    }
}
fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut c = Count(2);
    println!("{:?} {:?}", Pin::new(&mut c).poll(&mut cx), Pin::new(&mut c).poll(&mut cx));
    let mut both = pin!(async { let a = Count(2).await; let b = Count(1).await; (a, b) });
    println!("{:?} {:?}", both.as_mut().poll(&mut cx), both.as_mut().poll(&mut cx));
}
// === Context::from_waker
use std::{future::Future, pin::pin, sync::{atomic::{AtomicUsize, Ordering}, Arc}, task::{Context, Poll, Wake, Waker}};
#[derive(Default)]
struct W { wakes: AtomicUsize, refs: AtomicUsize }
impl Wake for W {
    fn wake(self: Arc<Self>) { self.wakes.fetch_add(1, Ordering::SeqCst); }
    fn wake_by_ref(self: &Arc<Self>) { self.refs.fetch_add(1, Ordering::SeqCst); }
}
fn main() {
    let w = Arc::new(W::default());
    let waker = Waker::from(w.clone());
    let mut cx = Context::from_waker(&waker);
    println!("{} {}", Arc::strong_count(&w), cx.waker().will_wake(&waker));
    cx.waker().wake_by_ref();
    cx.waker().clone().wake();
    let mut n = 0;
    let mut f = pin!(std::future::poll_fn(|cx| { n += 1; cx.waker().wake_by_ref(); if n < 3 { Poll::Pending } else { Poll::Ready(n) } }));
    while f.as_mut().poll(&mut cx).is_pending() {}
    drop(waker);
    println!("{} {} {}", w.wakes.load(Ordering::SeqCst), w.refs.load(Ordering::SeqCst), Arc::strong_count(&w));
}
// === type Poll
use std::task::Poll;
fn main() {
    let p: Poll<i32> = Poll::Ready(1);
    println!("{p:?} {:?} {:?} {:?}", Poll::<()>::Pending, p.map(|x| x + 1), Poll::Ready(Some(1)).map(Option::unwrap));
    println!("{} {}", Poll::Ready(1) < Poll::Pending, Poll::Ready(vec![1]) == Poll::Ready(vec![1]));
    println!("{:?} {:?}", Poll::Ready(Ok::<i32, ()>(1)).map_ok(|x| x * 2), Poll::Ready(Err::<(), _>("e")).map_err(str::len));
}
// === Poll::is_pending
use std::task::Poll;
fn main() {
    println!("{} {} {}", Poll::<()>::Pending.is_pending(), Poll::Ready(()).is_pending(), Poll::Ready(0).is_ready());
}
// === [Poll: From<Result>] and ? on Poll
use std::task::{ready, Poll};
fn step(p: Poll<Result<i32, String>>) -> Poll<Result<i32, String>> { let x = ready!(p)?; Poll::Ready(Ok(x + 1)) }
fn text(p: Poll<Result<i32, String>>) -> Poll<Result<String, String>> { Poll::Ready(match p? { Poll::Ready(x) => Ok(x.to_string()), Poll::Pending => Ok("later".into()) }) }
fn main() {
    let r: Poll<Result<i32, ()>> = Poll::from(Ok(3));
    println!("{r:?} {:?} {:?} {:?}", step(Poll::Pending), step(Ok(1).into()), step(Poll::Ready(Err("e".into()))));
    println!("{:?} {:?} {:?}", text(Poll::Pending), text(Poll::Ready(Ok(5))), text(Poll::Ready(Err("bad".into()))));
}
// === [Poll: PartialEq]
use std::task::Poll;
fn main() {
    println!("{} {} {}", Poll::Ready(1) == Poll::Ready(1), Poll::Pending == Poll::Ready(()), Poll::Ready(f32::NAN) == Poll::Ready(f32::NAN));
    assert_eq!(Poll::Ready("a"), Poll::Ready("a"));
}
// === Pin::new
use std::pin::Pin;
fn main() {
    let mut x = 5;
    let mut p = Pin::new(&mut x);
    *p += 1;
    p.set(p.as_ref().get_ref() * 2);
    println!("{p:?} {} {:?}", *p, Pin::new(Box::new([1, 2])));
    *Pin::into_inner(p) -= 1;
    println!("{x} {:?}", Pin::new(&x) == Pin::new(&11));
}
// === Pin::as_mut and [Pin: DerefMut]
use std::{future::Future, pin::Pin, task::{Context, Waker}};
fn main() {
    let mut v = Box::pin(vec![1]);
    v.push(2);
    v.as_mut().get_mut().push(3);
    let n = v.len() as i32;
    v.as_mut().set(vec![n]);
    println!("{v:?} {}", v.iter().sum::<i32>());
    let mut f: Pin<Box<dyn Future<Output = i32>>> = Box::pin(async { 4 });
    let mut cx = Context::from_waker(Waker::noop());
    println!("{:?}", f.as_mut().poll(&mut cx));
}
// === type Pin in async types
use std::{future::Future, pin::Pin};
type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
fn fib(n: u32) -> Boxed<'static, u32> { Box::pin(async move { if n < 2 { n } else { fib(n - 1).await + fib(n - 2).await } }) }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let name = String::from("n");
    let all: Vec<(&str, Boxed<u32>)> = vec![("a", fib(7)), (&name, Box::pin(std::future::ready(1)))];
    for (n, f) in all { println!("{n} {}", f.await); }
}
// === type Context
use std::{future::{poll_fn, Future}, pin::{pin, Pin}, task::{Context, Poll}};
struct Join<A: Future, B: Future>(Pin<Box<A>>, Option<A::Output>, Pin<Box<B>>, Option<B::Output>);
impl<A: Future, B: Future> Future for Join<A, B> where A::Output: Unpin, B::Output: Unpin {
    type Output = (A::Output, B::Output);
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        if this.1.is_none() { if let Poll::Ready(x) = this.0.as_mut().poll(cx) { this.1 = Some(x); } }
        if this.3.is_none() { if let Poll::Ready(x) = this.2.as_mut().poll(cx) { this.3 = Some(x); } }
        if this.1.is_some() && this.3.is_some() { Poll::Ready((this.1.take().unwrap(), this.3.take().unwrap())) } else { Poll::Pending }
    }
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let slow = async { tokio::task::yield_now().await; print!("slow "); 1 };
    let fast = async { print!("fast "); "x" };
    println!("{:?}", Join(Box::pin(slow), None, Box::pin(fast), None).await);
    let mut left = 2;
    let mut p = pin!(poll_fn(move |cx| if left == 0 { Poll::Ready("polled") } else { left -= 1; cx.waker().wake_by_ref(); Poll::Pending }));
    println!("{}", p.as_mut().await);
}
