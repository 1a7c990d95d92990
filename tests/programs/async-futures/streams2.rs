use futures::{
    channel::{mpsc, oneshot},
    future, sink,
    stream::{self, BoxStream, SelectAll, StreamExt},
    SinkExt, Stream,
};
use std::pin::Pin;
use std::task::{Context, Poll};
struct Count(u32);
impl Stream for Count {
    type Item = u32;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<u32>> {
        self.0 += 1;
        if self.0 % 2 == 0 {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.0 > 8 {
            Poll::Ready(None)
        } else {
            Poll::Ready(Some(self.0))
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (1, Some(9))
    }
}
fn main() {
    futures::executor::block_on(run());
    let v: Vec<i32> = futures::executor::block_on_stream(stream::iter(vec![1, 2])).collect();
    println!("{v:?}");
    let mut pool = futures::executor::LocalPool::new();
    use futures::task::LocalSpawnExt;
    let sp = pool.spawner();
    let (tx, rx) = oneshot::channel();
    sp.spawn_local(async move {
        println!("got {:?}", rx.await);
    })
    .unwrap();
    sp.spawn_local(async move {
        println!("sending");
        tx.send(5).unwrap();
    })
    .unwrap();
    println!("run");
    pool.run();
    println!("{}", pool.run_until(async { 6 }));
}
async fn run() {
    println!("{:?}", Count(0).collect::<Vec<_>>().await);
    println!("{:?}", Count(0).size_hint());
    println!("{:?}", Count(0).zip(stream::iter("abc".chars())).collect::<Vec<_>>().await);
    println!("{:?}", Count(0).enumerate().skip(1).step().await);
    println!("{:?}", stream::repeat(1).take(3).chain(stream::once(async { 9 })).collect::<Vec<_>>().await);
    println!(
        "{:?}",
        Count(0)
            .scan(0, |acc, x| {
                *acc += x;
                future::ready(if *acc > 9 { None } else { Some(*acc) })
            })
            .collect::<Vec<_>>()
            .await
    );
    println!(
        "{:?}",
        stream::iter(vec![stream::iter(vec![1, 2]).boxed(), stream::empty().boxed(), stream::iter(vec![3]).boxed()])
            .flatten()
            .collect::<Vec<i32>>()
            .await
    );
    println!("{:?}", stream::iter(1..4).flat_map(|n| stream::iter(vec![n; n])).collect::<Vec<_>>().await);
    let mut sa: SelectAll<BoxStream<'static, u32>> = SelectAll::new();
    sa.push(Count(0).boxed());
    sa.push(stream::iter(vec![100, 101]).boxed());
    println!("{:?}", sa.collect::<Vec<_>>().await);
    println!(
        "{:?}",
        stream::unfold((0, 1), |(a, b)| async move {
            if a > 30 {
                None
            } else {
                Some((a, (b, a + b)))
            }
        })
        .collect::<Vec<_>>()
        .await
    );
    println!("{:?}", stream::iter(0..9).ready_chunks(4).collect::<Vec<_>>().await);
    println!("{:?}", stream::iter(1..=3).cycle().take(7).collect::<Vec<_>>().await);
    let (mut tx, rx) = mpsc::channel::<i32>(1);
    let (a, b) = future::join(
        async move {
            for i in 0..5 {
                tx.send(i).await.unwrap();
                println!("sent {i}");
            }
        },
        rx.map(|x| {
            println!("recv {x}");
            x
        })
        .collect::<Vec<_>>(),
    )
    .await;
    println!("{a:?} {b:?}");
    let (tx, mut rx) = mpsc::unbounded();
    tx.unbounded_send(1).unwrap();
    println!("{:?} {:?}", rx.try_next().unwrap(), rx.try_next().is_err());
    drop(tx);
    println!("{:?}", rx.next().await);
    let (mut tx, mut rx) = mpsc::channel::<u8>(0);
    println!("{:?} {:?}", tx.try_send(1), tx.try_send(2).unwrap_err().is_full());
    println!("{:?}", rx.next().await);
    drop(rx);
    println!("{}", tx.try_send(3).unwrap_err());
    let (tx, rx) = oneshot::channel::<u8>();
    drop(tx);
    println!("{:?}", rx.await);
    let (tx, rx) = oneshot::channel::<u8>();
    drop(rx);
    println!("{:?} {}", tx.is_canceled(), tx.send(1).is_err());
    let mut v: Vec<i32> = vec![];
    v.send(1).await.unwrap();
    v.send_all(&mut stream::iter(vec![Ok(2), Ok(3)])).await.unwrap();
    println!("{v:?}");
    let mut s = sink::unfold(0, |sum, x: i32| async move {
        println!("sum {}", sum + x);
        Ok::<_, ()>(sum + x)
    });
    futures::pin_mut!(s);
    s.send(4).await.unwrap();
    s.send(5).await.unwrap();
    let (tx, rx) = mpsc::unbounded::<i32>();
    stream::iter(vec![1, 2]).map(Ok).forward(tx).await.unwrap();
    println!("{:?}", rx.collect::<Vec<_>>().await);
    println!("{:?}", Count(0).take_until(future::ready(())).collect::<Vec<_>>().await);
    println!("{:?} {:?}", Count(0).count().await, stream::iter(vec![vec![1], vec![2]]).concat().await);
    let (l, r): (Vec<_>, Vec<_>) = stream::iter(vec![(1, 'a'), (2, 'b')]).unzip().await;
    println!("{l:?} {r:?}");
    let mut f = stream::iter(1..3).fuse();
    loop {
        futures::select! { x = f.next() => println!("{x:?}"), complete => { println!("complete"); break; } }
    }
    println!(
        "{:?}",
        stream::iter(1..9)
            .skip_while(|x| future::ready(*x < 4))
            .take_while(|x| future::ready(*x < 7))
            .collect::<Vec<_>>()
            .await
    );
}
trait Step: Stream + Sized + Unpin {
    fn step(self) -> futures::future::BoxFuture<'static, Option<Self::Item>>
    where
        Self: Send + 'static,
        Self::Item: Send;
}
impl<S: Stream + Unpin> Step for S {
    fn step(mut self) -> futures::future::BoxFuture<'static, Option<S::Item>>
    where
        S: Send + 'static,
        S::Item: Send,
    {
        Box::pin(async move { self.next().await })
    }
}
