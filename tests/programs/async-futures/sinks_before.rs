// Sinks behind closures: `with`, `with_flat_map`, one of two, and what they hold.
use futures::channel::mpsc;
use futures::executor::block_on;
use futures::future::{self, FutureExt};
use futures::sink::{Sink, SinkExt};
use futures::stream::{self, StreamExt};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Takes one item, then has no room until it is flushed.
#[derive(Default, Debug, Clone)]
struct One {
    held: Option<i32>,
    out: Vec<i32>,
}
impl Sink<i32> for One {
    type Error = Infallible;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        if self.held.is_some() {
            println!("  full");
            return self.poll_flush(cx);
        }
        Poll::Ready(Ok(()))
    }
    fn start_send(mut self: Pin<&mut Self>, item: i32) -> Result<(), Infallible> {
        println!("  takes {item}");
        self.held = Some(item);
        Ok(())
    }
    fn poll_flush(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        if let Some(item) = self.held.take() {
            println!("  flushes {item}");
            self.out.push(item);
        }
        Poll::Ready(Ok(()))
    }
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        println!("  closes");
        self.poll_flush(cx)
    }
}

fn main() {
    let mut doubled = One::default().with(|n: i32| future::ready(Ok::<i32, Infallible>(n * 2)));
    block_on(async {
        doubled.feed(1).await.unwrap();
        doubled.send(2).await.unwrap();
    });
    println!("{:?}", doubled.get_ref());
    println!("{:?}", doubled.get_mut().out.len());
    let mut other = doubled.clone();
    block_on(other.send(50)).unwrap();
    println!("{:?} {:?}", other.into_inner().out, doubled.into_inner().out);

    let mut many = One::default().with_flat_map(|n: i32| stream::iter((0..n).map(Ok)));
    block_on(async {
        many.send(3).await.unwrap();
        many.send(0).await.unwrap();
        many.send(1).await.unwrap();
        many.close().await.unwrap();
    });
    println!("{:?}", many.get_ref().out);

    for left in [true, false] {
        let mut sink = if left { Vec::new().left_sink() } else { Vec::new().with(|n: i32| future::ok::<i32, Infallible>(-n)).right_sink::<Vec<i32>>() };
        block_on(sink.send_all(&mut stream::iter([1, 2, 3].map(Ok)))).unwrap();
        match sink {
            future::Either::Left(v) => println!("left {v:?}"),
            future::Either::Right(w) => println!("right {:?}", w.into_inner()),
        }
    }

    // A future of `SinkExt` only holds what it was given: the sink is free once it is not used any more.
    let (tx, mut rx) = mpsc::channel::<i32>(4);
    let mut tx = tx.buffer(2);
    let mut sending = tx.send(7);
    println!("{:?}", (&mut sending).now_or_never());
    println!("{}", tx.get_ref().is_closed());
    println!("{:?}", rx.next().now_or_never());
    let mut into: futures::sink::SinkErrInto<_, i32, Box<dyn std::error::Error>> = tx.sink_err_into();
    drop(rx);
    println!("{}", block_on(into.send(1)).unwrap_err());
    println!("{:?}", into.get_ref().get_ref().is_closed());
}
