use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use futures::task::{noop_waker, ArcWake, waker_ref};
use futures::stream::{Stream, StreamExt, FuturesUnordered};
use futures::{Sink, SinkExt, FutureExt, TryFutureExt, TryStreamExt};
struct Count(AtomicUsize);
impl ArcWake for Count { fn wake_by_ref(a: &Arc<Self>) { a.0.fetch_add(1, Ordering::SeqCst); } }
struct YieldN(u32);
impl Future for YieldN { type Output = u32; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> { if self.0 == 0 { Poll::Ready(7) } else { self.0 -= 1; cx.waker().wake_by_ref(); Poll::Pending } } }
struct Collect(Vec<i32>, bool);
impl Sink<i32> for Collect {
    type Error = String;
    fn poll_ready(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), String>> { Poll::Ready(Ok(())) }
    fn start_send(mut self: Pin<&mut Self>, item: i32) -> Result<(), String> { if item < 0 { return Err(format!("neg {item}")); } self.0.push(item); Ok(()) }
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), String>> { Poll::Ready(Ok(())) }
    fn poll_close(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), String>> { self.1 = true; Poll::Ready(Ok(())) }
}
struct Countdown(u32);
impl Stream for Countdown { type Item = u32; fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> { if self.0 == 0 { Poll::Ready(None) } else { self.0 -= 1; Poll::Ready(Some(self.0)) } } fn size_hint(&self) -> (usize, Option<usize>) { (self.0 as usize, Some(self.0 as usize)) } }
fn main() {
    let c = Arc::new(Count(AtomicUsize::new(0)));
    let w = waker_ref(&c);
    let mut cx = Context::from_waker(&w);
    let mut f = YieldN(2);
    let mut f = Pin::new(&mut f);
    let mut n = 0;
    let v = loop { n += 1; if let Poll::Ready(v) = f.as_mut().poll(&mut cx) { break v; } };
    println!("{v} {n} {}", c.0.load(Ordering::SeqCst));
    let w2 = noop_waker();
    let mut cx2 = Context::from_waker(&w2);
    let mut s = Countdown(3).map(|x| x * 10).filter(|x| futures::future::ready(*x != 10));
    println!("{:?}", s.poll_next_unpin(&mut cx2));
    println!("{:?} {:?}", s.poll_next_unpin(&mut cx2), s.poll_next_unpin(&mut cx2));
    futures::executor::block_on(async {
        let mut sink = Collect(vec![], false);
        sink.send(1).await.unwrap();
        sink.feed(2).await.unwrap();
        println!("{:?}", sink.send(-1).await);
        let mut st = futures::stream::iter(vec![Ok(5), Ok(6)]);
        sink.send_all(&mut st).await.unwrap();
        sink.close().await.unwrap();
        println!("{:?} {}", sink.0, sink.1);
        let all: Vec<_> = (0..4).map(|i| YieldN(4 - i).map(move |v| v + i)).collect::<FuturesUnordered<_>>().collect().await;
        println!("{all:?}");
        let r: Result<Vec<i32>, String> = futures::stream::iter(1..5).map(|x| if x == 4 { Err("four".to_string()) } else { Ok(x) }).try_filter(|x| futures::future::ready(x % 2 == 1)).try_collect().await;
        println!("{r:?}");
        let x = async { Ok::<i32, String>(3) }.and_then(|x| async move { if x > 2 { Err(format!("big {x}")) } else { Ok(x) } }).or_else(|e| async move { Ok::<i32, ()>(e.len() as i32) }).map_ok(|n| n * 2).await;
        println!("{x:?}");
        println!("{:?}", futures::join!(YieldN(1), async { 2 }));
        let (v, rest) = futures::future::select(YieldN(3), YieldN(1)).await.factor_first();
        println!("{v} {}", rest.await);
    });
}
