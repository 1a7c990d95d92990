//! Combinators named in types: fields, associated types, sets of them; what they drop and when; when they have ended.
use futures::channel::mpsc;
use futures::future::{self, AndThen, ErrInto, FusedFuture, InspectErr, MapErr, MapOk, MapOkOrElse, OrElse, Ready, TryFlatten, UnitError, UnwrapOrElse};
use futures::stream::{FlatMap, FuturesUnordered, Iter, StreamFuture};
use futures::{Future, FutureExt, StreamExt, TryFutureExt};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio_stream::wrappers::TcpListenerStream;

type Answer = Ready<Result<u32, String>>;

struct Noisy(&'static str);
impl Drop for Noisy {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

trait Call {
    type Future: Future<Output = Result<String, usize>>;
    fn call(&self, n: u32) -> Self::Future;
}
struct Twice;
impl Call for Twice {
    type Future = MapErr<MapOk<Answer, fn(u32) -> String>, fn(String) -> usize>;
    fn call(&self, n: u32) -> Self::Future {
        let answer: Answer = if n < 10 { future::ok(n) } else { future::err(format!("{n} is large")) };
        answer.map_ok((|n| (n * 2).to_string()) as fn(u32) -> String).map_err((|e: String| e.len()) as fn(String) -> usize)
    }
}
struct Chained {
    first: AndThen<Answer, Answer, fn(u32) -> Answer>,
    rescue: OrElse<Answer, Ready<Result<u32, ()>>, fn(String) -> Ready<Result<u32, ()>>>,
}
impl Future for Chained {
    type Output = (Result<u32, String>, Result<u32, ()>);
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let first = self.first.poll_unpin(cx);
        let rescue = self.rescue.poll_unpin(cx);
        match (first, rescue) {
            (Poll::Ready(a), Poll::Ready(b)) => Poll::Ready((a, b)),
            _ => Poll::Pending,
        }
    }
}

#[derive(Debug)]
struct Wide(i64);
impl From<u8> for Wide {
    fn from(n: u8) -> Wide {
        Wide(n as i64 + 1)
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{:?} {:?}", Twice.call(4).await, Twice.call(40).await);
    let plus: fn(u32) -> Answer = |n| future::ok(n + 1);
    let none: fn(String) -> Ready<Result<u32, ()>> = |e| if e.is_empty() { future::err(()) } else { future::ok(0) };
    for (a, b) in [(Ok(1), Ok(2)), (Err("a".to_string()), Err("b".to_string())), (Ok(3), Err(String::new()))] {
        println!("{:?}", Chained { first: future::ready(a).and_then(plus), rescue: future::ready(b).or_else(none) }.await);
    }
    let wide: ErrInto<Ready<Result<(), u8>>, Wide> = future::err(6).err_into();
    println!("{:?}", wide.await);
    let text: MapOkOrElse<Answer, fn(u32) -> String, fn(String) -> String> = future::err::<u32, String>("e".into()).map_ok_or_else(|e| e + "!", |n| n.to_string());
    println!("{}", text.await);
    let value: UnwrapOrElse<Answer, fn(String) -> u32> = future::err::<u32, String>("four".into()).unwrap_or_else(|e| e.len() as u32);
    println!("{}", value.await);
    let flat: TryFlatten<Ready<Result<Answer, String>>, Answer> = future::ok(future::ok(8)).try_flatten();
    println!("{:?}", flat.await);
    let unit: UnitError<Ready<u8>> = future::ready(9).unit_error();
    println!("{:?}", unit.await);

    let seen = std::cell::Cell::new(0);
    let mut looked: InspectErr<Answer, _> = future::err::<u32, String>("x".into()).inspect_err(|e| seen.set(e.len()));
    println!("{} {:?} {} {}", looked.is_terminated(), (&mut looked).await, seen.get(), looked.is_terminated());

    println!("one after the other:");
    let guard = Noisy("future");
    let in_closure = Noisy("closure");
    let mapped = async move {
        let _guard = guard;
        tokio::task::yield_now().await;
        Ok::<_, ()>(1)
    }
    .map_ok(move |n| {
        let _kept = &in_closure;
        println!("  mapping {n}");
        n + 1
    });
    println!("{:?}", mapped.await);
    println!("given up:");
    let (guard, in_closure) = (Noisy("future"), Noisy("closure"));
    let mut early = Box::pin(
        async move {
            let _guard = guard;
            std::future::pending::<Result<(), ()>>().await
        }
        .and_then(move |()| {
            let _kept = in_closure;
            async { Ok(()) }
        }),
    );
    println!("{:?}", early.as_mut().now_or_never().is_none());
    drop(early);

    let mut receivers: FuturesUnordered<StreamFuture<mpsc::UnboundedReceiver<u8>>> = FuturesUnordered::new();
    for k in 0..3u8 {
        let (tx, rx) = mpsc::unbounded();
        receivers.push(rx.into_future());
        tokio::spawn(async move {
            for n in 0..=k {
                tokio::time::sleep(std::time::Duration::from_millis(10 + k as u64)).await;
                tx.unbounded_send(k * 10 + n).unwrap();
            }
        });
    }
    while let Some((item, rest)) = receivers.next().await {
        print!("{item:?} ");
        if item.is_some() {
            receivers.push(rest.into_future());
        }
    }
    println!();
    let pieces: FlatMap<Iter<std::vec::IntoIter<u8>>, Iter<std::ops::Range<u8>>, _> = futures::stream::iter(vec![2, 0, 3]).flat_map(|n| futures::stream::iter(0..n));
    println!("{:?}", pieces.collect::<Vec<_>>().await);
    let _: Option<TcpListenerStream> = None;
}
