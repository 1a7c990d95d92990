use futures::{SinkExt, StreamExt, FutureExt, stream, channel::mpsc, future}; use std::time::Duration; use tokio::time::{sleep, Instant}; use tokio_stream::wrappers::*; use tokio_util::sync::CancellationToken;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t0 = Instant::now();
    let (mut tx, rx) = mpsc::channel::<i32>(1); let h = tokio::spawn(async move { for i in 0..5 { tx.send(i).await.unwrap(); println!("fed {i}"); } tx.close().await.unwrap(); }); let mut rx = rx; while let Some(v) = futures::StreamExt::next(&mut rx).await { println!("v {v}"); sleep(Duration::from_millis(1)).await; } h.await.unwrap();
    let s = IntervalStream::new(tokio::time::interval(Duration::from_millis(10))).take(3); tokio::pin!(s); while let Some(i) = futures::StreamExt::next(&mut s).await { println!("{:?}", i - t0); }
    let token = CancellationToken::new(); let kids: Vec<_> = (0..3).map(|i| { let t = token.child_token(); tokio::spawn(async move { tokio::select! { _ = t.cancelled() => format!("k{i} cancelled"), _ = sleep(Duration::from_millis(10 * i)) => format!("k{i} done") } }) }).collect(); sleep(Duration::from_millis(5)).await; token.cancel(); for k in kids { println!("{}", k.await.unwrap()); }
    let st = stream::unfold(0, |n| async move { if n < 4 { sleep(Duration::from_millis(n)).await; Some((n * n, n + 1)) } else { None } }); println!("{:?}", futures::StreamExt::collect::<Vec<_>>(st).await);
    let a = stream::iter([1, 4, 7]).then(|x| async move { sleep(Duration::from_millis(x)).await; x }); let b = stream::iter([2, 3, 9]).then(|x| async move { sleep(Duration::from_millis(x)).await; x * 10 }); let m = futures::stream::select(Box::pin(a), Box::pin(b)); println!("{:?}", futures::StreamExt::collect::<Vec<_>>(m).await);
    let st = tokio_stream::StreamExt::timeout(stream::iter([1u64, 30, 2]).then(|x| async move { sleep(Duration::from_millis(x)).await; x }), Duration::from_millis(10)); tokio::pin!(st); while let Some(r) = futures::StreamExt::next(&mut st).await { println!("{:?}", r.is_ok()); }
    let th = tokio_stream::StreamExt::throttle(stream::iter(0..3), Duration::from_millis(7)); tokio::pin!(th); while let Some(v) = futures::StreamExt::next(&mut th).await { println!("{v} {:?}", t0.elapsed()); }
    let r = future::select_ok([async { sleep(Duration::from_millis(3)).await; Err::<i32, &str>("a") }.boxed(), async { sleep(Duration::from_millis(5)).await; Ok(5) }.boxed()]).await; println!("{:?}", r.map(|(v, rest)| (v, rest.len())));
    let (f, h) = async { sleep(Duration::from_millis(50)).await; println!("never"); }.remote_handle(); tokio::spawn(f); tokio::task::yield_now().await; drop(h); sleep(Duration::from_millis(100)).await;
    let mut sel = stream::FuturesUnordered::new(); for i in 0..3 { sel.push(tokio::spawn(async move { sleep(Duration::from_millis(3 - i)).await; i })); } while let Some(r) = futures::StreamExt::next(&mut sel).await { println!("{}", r.unwrap()); }
    let lz = future::lazy(|_| { println!("lazy"); 3 }); println!("{}", lz.await); let pf = future::poll_fn(|cx| { cx.waker().wake_by_ref(); std::task::Poll::Ready(1) }); println!("{}", pf.await);
    let e: future::Either<future::Ready<i32>, future::Pending<i32>> = future::Either::Left(future::ready(4)); println!("{}", e.await);
    let x = future::join3(async { 1 }, async { sleep(Duration::from_millis(1)).await; 2 }, future::ready(3)).await; println!("{x:?}");
    let (a, b) = tokio::io::duplex(8); let (mut a, mut b) = (a, b); use tokio::io::{AsyncReadExt, AsyncWriteExt}; let w = tokio::spawn(async move { a.write_all(b"hello world, this is long").await.unwrap(); }); let mut s = String::new(); b.read_to_string(&mut s).await.unwrap(); println!("{s}"); w.await.unwrap();
    let n = stream::iter(0..10).chunks(3).map(|c| c.len()).fold(0, |a, b| async move { a * 10 + b }).await; println!("{n}");
    println!("{:?}", stream::iter(vec![Ok(1), Err("x"), Ok(2)]).collect::<Vec<Result<i32, &str>>>().now_or_never());
}
