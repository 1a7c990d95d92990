// Tasks, timers, streams, readers and writers: what is dropped after none, one, two … polls, and what is left then.
use futures::future::FutureExt;
use futures::stream::{self, FuturesUnordered};
use std::future::Future;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::task::{JoinSet, LocalSet};
use tokio::time::{interval, sleep, timeout, Instant};
use tokio_stream::StreamExt;

async fn cut<F: Future>(polls: usize, future: F) -> Option<F::Output> {
    let mut future = Box::pin(future);
    for _ in 0..polls {
        if let Some(value) = future.as_mut().now_or_never() {
            return Some(value);
        }
        tokio::task::yield_now().await;
    }
    None
}
struct Told(&'static str);
impl Drop for Told {
    fn drop(&mut self) {
        println!("  {} dropped", self.0);
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for n in 0..4 {
        let mut task = tokio::spawn(async {
            tokio::task::yield_now().await;
            "value"
        });
        println!("join {n}: {:?}", cut(n, &mut task).await.map(|v| v.unwrap()));
        if n < 3 {
            println!("  {:?}", task.await);
        }

        let mut set = JoinSet::new();
        for i in 0..2u64 {
            set.spawn(async move {
                sleep(Duration::from_millis(i + 1)).await;
                i
            });
        }
        println!("set {n}: {} {}", cut(n, set.join_next()).await.is_some(), set.len());
        sleep(Duration::from_millis(1)).await;
        let first = cut(n, set.join_next()).await.map(|v| v.unwrap());
        println!("  {first:?} {}", set.len());
        cut(n, set.shutdown()).await;
        println!("  {}", set.len());

        let local = LocalSet::new();
        let mut inner = Box::pin(local.run_until(async {
            let _told = Told("local");
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
        }));
        println!("local {n}");
        for _ in 0..n {
            if inner.as_mut().now_or_never().is_some() {
                break;
            }
        }
        drop(inner);

        let start = Instant::now();
        let mut ticks = interval(Duration::from_millis(5));
        println!("time {n}: {:?}", cut(n, ticks.tick()).await.map(|t| t - start));
        println!("  {:?}", cut(n, ticks.tick()).await.map(|t| t - start));
        ticks.tick().await;
        println!("  {:?}", start.elapsed());
        println!("  {}", cut(n, sleep(Duration::from_millis(1))).await.is_some());
        println!("  {}", cut(n, timeout(Duration::from_millis(1), async { let _told = Told("timed"); std::future::pending::<()>().await })).await.is_some());
        println!("  {}", cut(n, tokio::task::spawn_blocking(|| 1)).await.is_some() && n == 0);

        let mut numbers = FuturesUnordered::new();
        numbers.push(sleep(Duration::from_millis(2)).map(|()| 2).boxed());
        numbers.push(async { 1 }.boxed());
        println!("stream {n}: {:?} {}", cut(n, numbers.next()).await, numbers.len());
        println!("  {:?}", futures::StreamExt::collect::<Vec<_>>(numbers).await);
        let chunks = stream::iter([1, 2]).then(|i| async move {
            tokio::task::yield_now().await;
            i
        });
        let mut chunks = std::pin::pin!(chunks);
        println!("  {:?}", cut(n, chunks.next()).await);
        println!("  {:?}", chunks.next().await);

        let (mut a, b) = tokio::io::duplex(4);
        let mut b = BufReader::new(b);
        let mut buf = [0; 3];
        println!("io {n}: {:?}", cut(n, b.read(&mut buf)).await.map(|r| r.unwrap()));
        println!("  {:?}", cut(n, a.write_all(b"abcdef")).await.is_some());
        println!("  {:?} {:?}", cut(n, b.read_exact(&mut buf)).await.map(|r| r.unwrap()), buf);
        println!("  {:?}", cut(n, a.write(b"gh\n")).await.map(|r| r.unwrap()));
        let mut line = String::new();
        println!("  {:?}", cut(n, b.read_line(&mut line)).await.map(|r| r.unwrap()));
        drop(a);
        let mut rest = Vec::new();
        println!("  {:?} {:?}", b.read_to_end(&mut rest).await.unwrap(), rest.len());
    }
}
