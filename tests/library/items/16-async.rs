// What async programs use most: executors, tasks, channels, time, streams, and the tools of their tests.
// === futures executor::block_on
use futures::executor::block_on;
fn main() {
    let s = String::from("borrowed");
    let n = block_on(async { let r = &s; async { r.len() }.await + 1 });
    println!("{n} {}", block_on(futures::future::ready(s)));
    println!("{:?}", block_on(async { "x".parse::<u8>() }).is_err());
}
// === tokio::spawn
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let h = tokio::spawn(async { println!("runs when main waits"); 5 });
    println!("spawned, {}", h.is_finished());
    println!("{:?}", h.await);
    let hs: Vec<_> = (0..3).map(|i| tokio::spawn(async move { i * i })).collect();
    let mut sum = 0;
    for h in hs { sum += h.await.unwrap(); }
    println!("{sum}");
    let e = tokio::spawn(async { if true { std::panic::resume_unwind(Box::new("gone")) } }).await.unwrap_err();
    println!("{} {:?}", e.is_panic(), e.into_panic().downcast_ref::<&str>());
}
// === tokio task::spawn
use tokio::task;
struct D(u8);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let h = task::spawn(async { let _d = D(1); task::yield_now().await; std::future::pending::<()>().await });
    task::yield_now().await;
    h.abort();
    println!("{}", h.await.unwrap_err().is_cancelled());
    drop(task::spawn(async { let _d = D(2); }));
    task::yield_now().await;
    println!("{:?}", task::spawn(async { D(3) }).await.map(|d| d.0).unwrap());
}
// === assert_pending! and assert_ready!
use tokio_test::{assert_pending, assert_ready, assert_ready_eq, assert_ready_err, assert_ready_ok, task};
fn main() {
    let mut f = task::spawn(async { tokio::task::yield_now().await; 3 });
    let mut g = task::spawn(std::future::pending::<()>());
    assert_pending!(g.poll());
    assert_pending!(g.poll(), "still {}", "pending");
    let mut h = task::spawn(async { Ok::<u8, String>(1) });
    println!("{}", assert_ready_ok!(h.poll()));
    let mut i = task::spawn(async { Err::<u8, _>("no") });
    println!("{}", assert_ready_err!(i.poll()));
    assert_ready_eq!(task::spawn(async { 2 }).poll(), 2);
    let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| assert_ready!(g.poll())));
    println!("{}", r.is_err());
    let _ = f.poll();
}
// === tokio::select!
use tokio::time::{sleep, Duration};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let r = tokio::select! { _ = sleep(Duration::from_millis(20)) => "slow", v = async { sleep(Duration::from_millis(10)).await; 7 } => { if v == 7 { "fast" } else { "odd" } } };
    println!("{r}");
    let mut n = 0;
    let t = sleep(Duration::from_millis(35));
    tokio::pin!(t);
    loop {
        tokio::select! { biased; _ = &mut t => break, _ = sleep(Duration::from_millis(10)), if n < 9 => n += 1 }
    }
    println!("{n}");
    println!("{}", tokio::select! { Some(x) = async { None::<u8> } => x, else => 99 });
}
// === tokio mpsc::channel
use tokio::sync::mpsc;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<String>(1);
    println!("{:?} {}", rx.try_recv(), tx.capacity());
    let tx2 = tx.clone();
    tokio::spawn(async move { for w in ["a", "b"] { tx.send(w.to_string()).await.unwrap(); } });
    tokio::spawn(async move { tx2.send("c".into()).await.unwrap(); });
    let mut got = vec![];
    while let Some(s) = rx.recv().await { got.push(s); }
    got.sort();
    println!("{got:?}");
    println!("{}", std::panic::catch_unwind(|| mpsc::channel::<u8>(0)).is_err());
}
// === tokio mpsc::Sender::send
use tokio::sync::mpsc::{self, error::{SendError, TrySendError}};
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, rx) = mpsc::channel(2);
    println!("{:?} {:?} {:?}", tx.send(1).await, tx.try_send(2), tx.try_send(3));
    drop(rx);
    println!("{:?} {:?} {}", tx.send(4).await, tx.try_send(5), tx.is_closed());
    let SendError(v) = tx.send(6).await.unwrap_err();
    println!("{v} {}", SendError(0));
    if let Err(TrySendError::Closed(x)) = tx.try_send(7) { println!("{x}"); }
}
// === tokio mpsc::Receiver::recv
use tokio::sync::mpsc;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut rx) = mpsc::channel(4);
    for i in 0..3 { tx.send(i).await.unwrap(); }
    rx.close();
    println!("{:?} {:?}", tx.send(9).await, rx.recv().await);
    let mut rest = vec![];
    while let Ok(x) = rx.try_recv() { rest.push(x); }
    println!("{rest:?} {:?}", rx.recv().await);
}
// === tokio time::sleep
use tokio::time::{sleep, sleep_until, Duration, Instant};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = Instant::now();
    sleep(Duration::ZERO).await;
    sleep(Duration::from_micros(1)).await;
    println!("{:?}", t.elapsed());
    let (a, b) = tokio::join!(sleep(Duration::from_secs(2)), async { sleep(Duration::from_secs(1)).await; t.elapsed().as_secs() });
    println!("{a:?} {b} {}", t.elapsed().as_secs());
    let mut s = Box::pin(sleep(Duration::from_secs(5)));
    s.as_mut().reset(t + Duration::from_secs(3));
    s.as_mut().await;
    println!("{} {}", t.elapsed().as_secs(), s.is_elapsed());
    sleep_until(t).await;
}
// === assert_ok! and assert_err!
use tokio_test::{assert_err, assert_ok};
fn main() {
    println!("{}", assert_ok!("5".parse::<i32>()));
    println!("{}", assert_err!("x".parse::<i32>()));
    assert_ok!(Ok::<(), ()>(()), "never {}", 1);
    println!("{}", std::panic::catch_unwind(|| assert_ok!(Err::<u8, _>("bad"))).is_err());
}
// === tokio_stream StreamExt::next
use tokio_stream::StreamExt;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut s = tokio_stream::iter(vec![1, 2, 3]).filter(|x| x % 2 == 1).map(|x| x * 10);
    println!("{:?} {:?} {:?} {:?}", s.next().await, s.next().await, s.next().await, s.next().await);
    let mut m = tokio_stream::once('a').merge(tokio_stream::empty());
    while let Some(c) = m.next().await { print!("{c} "); }
    println!("{:?}", tokio_stream::iter(["x", "1"]).map(str::parse::<u8>).try_next().await.is_err());
}
// === futures StreamExt::next
use futures::{executor::block_on, stream, StreamExt};
fn main() {
    block_on(async {
        let mut s = stream::unfold(1u32, |n| async move { (n < 20).then_some((n, n * 3)) }).boxed();
        while let Some(x) = s.next().await { print!("{x} "); }
        let mut e = stream::repeat(2).take(2).chain(stream::once(futures::future::ready(5))).enumerate().fuse();
        let mut all = vec![];
        while let Some(p) = e.next().await { all.push(p); }
        println!("{all:?} {:?}", e.next().await);
    });
}
// === futures stream::iter
use futures::{executor::block_on, future, stream::{self, StreamExt, TryStreamExt}};
fn main() {
    let s = stream::iter(0..5);
    println!("{:?}", futures::Stream::size_hint(&s));
    println!("{:?}", block_on(s.then(|x| async move { x + 1 }).skip(1).collect::<Vec<_>>()));
    println!("{}", block_on(stream::iter([1, 2, 3]).fold(10, |a, x| future::ready(a - x))));
    println!("{:?}", block_on(stream::iter([Ok(1), Err("e"), Ok(2)]).try_collect::<Vec<i32>>()));
    println!("{:?}", block_on(stream::iter("abc".chars()).zip(stream::iter(1..)).collect::<Vec<_>>()));
}
// === tokio oneshot::channel
use tokio::sync::oneshot;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, rx) = oneshot::channel();
    tokio::spawn(async move { tx.send("value").unwrap() });
    println!("{:?}", rx.await);
    let (tx, mut rx) = oneshot::channel::<u8>();
    println!("{:?}", rx.try_recv());
    drop(tx);
    println!("{:?}", rx.await);
}
// === tokio oneshot::Sender::send
use tokio::sync::oneshot;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, rx) = oneshot::channel::<String>();
    drop(rx);
    println!("{} {:?}", tx.is_closed(), tx.send("back".into()));
    let (mut tx, mut rx) = oneshot::channel::<u8>();
    rx.close();
    tx.closed().await;
    println!("{:?} {:?}", tx.send(1), rx.await);
    let (tx, mut rx) = oneshot::channel();
    tx.send(3).unwrap();
    println!("{:?} {:?}", (&mut rx).await, rx.try_recv());
}
// === tokio::pin!
use std::future::Future;
async fn count(n: &mut u32) -> u32 { for _ in 0..2 { *n += 1; tokio::task::yield_now().await; } *n }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut n = 5;
    {
        let f = count(&mut n);
        tokio::pin!(f);
        println!("{:?}", futures::poll!(&mut f).is_pending());
        println!("{}", f.as_mut().await);
    }
    tokio::pin! { let g = async { n + 1 }; let h = async { 2 }; }
    fn same<F: Future>(_: &F) {}
    same(&g);
    println!("{} {}", g.await, h.await);
}
// === tokio_test task::Spawn::poll and is_woken
use tokio::sync::{mpsc, Notify};
use tokio_test::{assert_pending, assert_ready_eq, task};
fn main() {
    let n = Notify::new();
    let mut a = task::spawn(n.notified());
    let mut b = task::spawn(n.notified());
    assert_pending!(a.poll());
    assert_pending!(b.poll());
    n.notify_one();
    println!("{} {}", a.is_woken(), b.is_woken());
    n.notify_waiters();
    println!("{} {}", a.is_woken(), b.is_woken());
    let (tx, mut rx) = mpsc::unbounded_channel();
    let mut r = task::spawn(async move { let v = rx.recv().await; (v, rx) });
    assert_pending!(r.poll());
    println!("{}", r.is_woken());
    tx.send(1).unwrap();
    println!("{}", r.is_woken());
    let (v, _rx) = tokio_test::assert_ready!(r.poll());
    assert_ready_eq!(task::spawn(async move { v }).poll(), Some(1));
}
// === tokio_test task::Spawn::enter
use std::{future::Future, pin::Pin};
use tokio_test::task;
fn main() {
    let mut t = task::spawn(futures::future::ready(4));
    println!("{:?}", t.enter(|cx, f| Pin::new(f.get_mut()).poll(cx)));
    let mut u = task::spawn(());
    u.enter(|cx, _| { cx.waker().wake_by_ref(); cx.waker().clone().wake(); });
    println!("{}", u.is_woken());
    println!("{}", task::spawn(vec![1, 2]).enter(|_, v| v.get_mut().len()));
}
// === type BytesMut
use bytes::{Buf, BufMut, Bytes, BytesMut};
fn main() {
    let mut b = BytesMut::with_capacity(8);
    b.put_u16(0x0102);
    b.put_slice(b"xyz");
    b.extend_from_slice(&[9]);
    println!("{:?} {}", b, b.len());
    let head = b.split_to(2);
    println!("{:?} {:?}", &head[..], b);
    b[0] = b'X';
    b.truncate(3);
    let frozen: Bytes = b.freeze();
    println!("{:?} {:?}", frozen, frozen.slice(1..));
    let mut r = &frozen[..];
    println!("{} {}", r.get_u8(), r.remaining());
}
// === tokio task::yield_now
use tokio::task::yield_now;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let h = tokio::spawn(async { for i in 0..3 { print!("t{i} "); yield_now().await; } });
    for i in 0..3 { print!("m{i} "); yield_now().await; }
    h.await.unwrap();
    println!();
    tokio::join!(async { print!("a "); yield_now().await; print!("c ") }, async { print!("b "); yield_now().await; println!("d") });
}
// === tokio io::AsyncReadExt::read
use tokio::io::{AsyncReadExt, AsyncWriteExt};
#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let mut src: &[u8] = b"hello";
    let mut buf = [0; 3];
    println!("{} {:?}", src.read(&mut buf).await?, buf);
    let n = src.read(&mut buf).await?;
    println!("{n} {buf:?} {}", src.read(&mut buf).await?);
    let (mut a, mut b) = tokio::io::duplex(2);
    let w = tokio::spawn(async move { a.write_all(&[1, 2, 3, 4, 5]).await.unwrap(); });
    let mut all = vec![];
    b.read_to_end(&mut all).await?;
    w.await.unwrap();
    println!("{all:?}");
    let e = (&b"ab"[..]).read_u32().await.unwrap_err();
    println!("{:?}", e.kind());
    Ok(())
}
// === tokio time::advance
use tokio::time::{self, Duration, Instant};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = Instant::now();
    let h = tokio::spawn(async { time::sleep(Duration::from_millis(50)).await; println!("woke"); });
    tokio::task::yield_now().await;
    time::advance(Duration::from_millis(49)).await;
    println!("{:?} {}", t.elapsed(), h.is_finished());
    time::advance(Duration::from_millis(1)).await;
    h.await.unwrap();
    println!("{:?}", t.elapsed());
}
// === tokio_stream::iter
use tokio_stream::{self as stream, StreamExt};
#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{:?}", stream::iter(1..=4).take_while(|x| *x < 4).collect::<Vec<i32>>().await);
    println!("{}", stream::iter(["a", "b"]).chain(stream::iter(["c"])).collect::<String>().await);
    println!("{} {}", stream::iter([1, 3]).all(|x| x % 2 == 1).await, stream::iter([2]).any(|x| x > 5).await);
    println!("{:?}", stream::iter([Ok(1), Err(2)]).collect::<Result<Vec<i32>, i32>>().await);
    println!("{}", stream::iter(0..3).fold(1, |a, x| a + x).await);
}
// === futures StreamExt::map
use futures::{executor::block_on_stream, stream, StreamExt};
fn main() {
    let mut calls = 0;
    let s = stream::iter([1, 2, 3]).map(|x| { calls += 1; x * 2 }).take(2);
    println!("{:?}", block_on_stream(s).collect::<Vec<_>>());
    println!("{calls}");
    let nested = stream::iter(1..3).map(|n| stream::iter(vec![n; n])).flatten();
    println!("{:?}", block_on_stream(nested).collect::<Vec<_>>());
}
// === futures FutureExt::poll_unpin
use futures::{future::{self, FutureExt}, task::noop_waker_ref};
use std::task::{Context, Poll};
fn main() {
    let mut cx = Context::from_waker(noop_waker_ref());
    let mut f = future::ready(1).map(|x| x + 1);
    println!("{:?}", f.poll_unpin(&mut cx));
    let mut p = future::pending::<u8>();
    println!("{:?} {:?}", p.poll_unpin(&mut cx), p.now_or_never());
    let mut polled = 0;
    let mut g = future::poll_fn(move |_| { polled += 1; if polled > 1 { Poll::Ready(polled) } else { Poll::Pending } });
    println!("{:?} {:?}", g.poll_unpin(&mut cx), g.poll_unpin(&mut cx));
    let mut b = async { 5 }.boxed_local();
    println!("{:?}", b.poll_unpin(&mut cx));
}
// === futures future::ready
use futures::future::{self, FutureExt, TryFutureExt};
fn main() {
    futures::executor::block_on(async {
        println!("{} {:?}", future::ready(1).await, future::ok::<u8, ()>(2).await);
        println!("{:?}", future::err::<u8, _>(3).or_else(|e| future::ready(Ok::<u8, ()>(e + 1))).await);
        println!("{:?}", future::ready(4).then(|x| future::ready(x * 2)).into_inner_or(0));
    });
}
trait Inner { fn into_inner_or(self, n: i32) -> Option<i32>; }
impl<F: std::future::Future<Output = i32>> Inner for F { fn into_inner_or(self, n: i32) -> Option<i32> { self.now_or_never().or(Some(n)) } }
// === futures task::noop_context
use futures::{stream, task::{noop_waker, noop_waker_ref}, StreamExt};
use std::{pin::Pin, task::Context};
fn main() {
    let w = noop_waker();
    let mut cx = Context::from_waker(&w);
    let mut s = stream::iter([1]).chain(stream::pending());
    println!("{:?} {:?}", Pin::new(&mut s).poll_next_unpin(&mut cx), s.poll_next_unpin(&mut cx));
    println!("{} {}", w.will_wake(noop_waker_ref()), cx.waker().will_wake(&w));
    w.wake();
}
