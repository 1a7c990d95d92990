// What is sent goes by the adapters of a stream into the sink below; adapters tell whether they are at their end; `With` after an error.
use futures::channel::mpsc;
use futures::future::{self, FusedFuture, FutureExt};
use futures::stream::{self, FusedStream, Stream, StreamExt, TryStreamExt};
use futures::{pin_mut, select, Sink, SinkExt};
use std::pin::Pin;
use std::task::{Context, Poll};

/// Both: gives what was sent, and an error for odd numbers.
#[derive(Default)]
struct Loop(std::collections::VecDeque<u32>, Vec<&'static str>);
impl Stream for Loop {
    type Item = Result<u32, String>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(|x| if x % 2 == 0 { Ok(x) } else { Err(format!("odd {x}")) }))
    }
}
impl Sink<u32> for Loop {
    type Error = String;
    fn poll_ready(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        self.1.push("ready");
        Poll::Ready(if self.0.len() > 5 { Err("full".into()) } else { Ok(()) })
    }
    fn start_send(mut self: Pin<&mut Self>, x: u32) -> Result<(), String> {
        self.0.push_back(x);
        Ok(())
    }
    fn poll_flush(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        self.1.push("flush");
        Poll::Ready(Ok(()))
    }
    fn poll_close(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        self.1.push("close");
        Poll::Ready(Ok(()))
    }
}
async fn through<T: std::fmt::Debug>(s: impl Stream<Item = T> + Sink<u32, Error = String>) {
    pin_mut!(s);
    for x in 0..4 {
        s.send(x).await.unwrap();
    }
    println!("{:?} {:?} {:?}", s.next().await, s.next().await, s.close().await);
}
fn ends<S: FusedStream + Unpin>(mut s: S) -> String where S::Item: std::fmt::Debug {
    let mut out = format!("{} ", s.is_terminated());
    for _ in 0..20 {
        match s.next().now_or_never() {
            Some(Some(x)) => out += &format!("{x:?} "),
            Some(None) => break,
            None => out += "- ",
        }
    }
    out + &s.is_terminated().to_string()
}
fn main() {
    futures::executor::block_on(async {
        through(Loop::default().map_ok(|x| x + 100)).await;
        through(Loop::default().map_err(|e| e.len())).await;
        through(Loop::default().map(|r| r.is_ok()).enumerate()).await;
        through(Loop::default().filter(|r| future::ready(r.is_ok())).fuse().peekable()).await;
        through(Loop::default().filter_map(|r| future::ready(r.err())).take(1).skip(0)).await;
        through(Loop::default().and_then(|x| future::ok(x * 2)).or_else(|e| future::ok::<u32, String>(e.len() as u32))).await;
        through(Loop::default().inspect_ok(|x| print!("<{x}>")).inspect_err(|e| print!("<{e}>")).then(|r| async move { r.is_err() })).await;
        through(Loop::default().take_while(|_| future::ready(true)).skip_while(|_| future::ready(false)).chunks(2)).await;
        through(Loop::default().scan(0, |n, r| { *n += 1; future::ready(Some((*n, r))) }).inspect(|_| ()).take_until(future::pending::<()>())).await;
        let mut both = Loop::default().try_filter(|x| future::ready(*x > 2));
        println!("{:?} {:?}", both.feed(7).await, both.get_ref().1);
    });
    let it = || stream::iter(1..4).fuse();
    let tr = || stream::iter(vec![Ok(1), Err("e"), Ok(2)]).fuse();
    println!("{}", ends(it().inspect(|_| ())));
    println!("{}", ends(it().enumerate()));
    println!("{}", ends(it().skip(1)));
    println!("{}", ends(Box::pin(it().skip_while(|x| future::ready(*x < 3)))));
    println!("{}", ends(it().ready_chunks(2)));
    println!("{}", ends(Box::pin(it().scan(0, |n, x| { *n += x; future::ready((*n < 4).then_some(*n)) }))));
    println!("{}", ends(stream::iter(1..3).cycle().take(5)));
    println!("{} {}", stream::repeat_with(|| 1).is_terminated(), stream::iter(0..0).cycle().is_terminated());
    println!("{}", ends(it().left_stream::<stream::Empty<i32>>()));
    println!("{}", ends(tr().map_ok(|x| x * 2).map_err(str::len).inspect_ok(|_| ()).inspect_err(|_| ())));
    println!("{}", ends(Box::pin(tr().and_then(|x| future::ok(x + 1)).or_else(|_| future::ok::<i32, &str>(0)))));
    println!("{}", ends(Box::pin(tr().try_filter(|x| future::ready(*x > 1)))));
    println!("{}", ends(Box::pin(tr().try_filter_map(|x| future::ok((x > 1).then_some(x))))));
    println!("{}", ends(tr().try_chunks(2)));
    println!("{}", ends(Box::pin(tr().try_take_while(|x| future::ok(*x < 2)))));
    println!("{}", ends(Box::pin(tr().try_skip_while(|x| future::ok(*x < 2)))));
    futures::executor::block_on(async {
        let mut s = Box::pin(it().map(|x| x * 2).enumerate().skip(1));
        let mut both = Box::pin(future::join(future::ready(1), async { 2 }.fuse()));
        let mut log = vec![];
        println!("{}", both.is_terminated());
        loop {
            select! {
                x = s.next() => log.push(format!("{x:?}")),
                x = both => log.push(format!("{x:?}")),
                complete => break,
            }
        }
        log.sort();
        println!("{log:?} {}", both.is_terminated());
        let (tx, rx) = mpsc::unbounded::<u32>();
        let mut with = tx.with(|x: i32| future::ready(u32::try_from(x).map_err(|_| mpsc_error())));
        println!("{:?} {:?}", with.send(1).await.is_ok(), with.send(-1).await.is_err());
        let again = std::panic::AssertUnwindSafe(with.send(2)).catch_unwind().await;
        println!("{}", again.is_err());
        drop(with);
        println!("{:?}", rx.collect::<Vec<_>>().await);
    });
}
fn mpsc_error() -> mpsc::SendError {
    let (tx, _) = mpsc::unbounded::<()>();
    tx.unbounded_send(()).unwrap_err().into_send_error()
}
