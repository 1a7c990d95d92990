// Streams that yield nothing, or `()`, from macros; a stream that blocks and derefs to what it holds; what derefs to a pin.
use async_stream::{stream, try_stream};
use futures::channel::mpsc;
use futures::executor::block_on_stream;
use futures::StreamExt;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

struct Holder<T> {
    held: Pin<Box<T>>,
}
impl<T: Unpin> Deref for Holder<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.held
    }
}
impl<T: Unpin> DerefMut for Holder<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.held
    }
}
struct Count(u32);
impl Count {
    fn add(mut self: Pin<&mut Self>, n: u32) -> u32 {
        self.0 += n;
        self.0
    }
}
impl Future for Count {
    type Output = u32;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u32> {
        Poll::Ready(self.0)
    }
}
fn blocking() {
    let (tx, rx) = mpsc::unbounded();
    let (other, _unused) = mpsc::unbounded();
    println!("{} {}", tx.is_connected_to(&rx), other.is_connected_to(&rx));
    let mut all = block_on_stream(rx);
    for n in 0..3 {
        tx.unbounded_send(n).unwrap();
    }
    let _ = other.unbounded_send(7);
    println!("{:?}", all.next());
    all.close();
    println!("{} {:?}", tx.is_closed(), all.collect::<Vec<_>>());
}
fn main() {
    blocking();
    tokio::runtime::Runtime::new().unwrap().block_on(run());
}
async fn run() {
    let nothing = stream! {};
    println!("{:?}", nothing.collect::<Vec<_>>().await);
    let mut ran = 0;
    {
        let silent = stream! {
            ran += 1;
            tokio::task::yield_now().await;
            ran += 1;
        };
        println!("{}", silent.count().await);
    }
    println!("{ran}");
    let inner = stream! {
        let pairs = stream! {
            yield 1;
            yield 2;
        };
        println!("inner {:?}", pairs.collect::<Vec<i32>>().await);
    };
    println!("{}", inner.count().await);
    let units = stream! {
        yield;
        tokio::select! {
            _ = async {} => yield,
            else => yield,
        }
        if false {
            yield
        }
    };
    println!("{:?}", units.collect::<Vec<_>>().await);
    let tried = try_stream! {
        yield;
        let n: u8 = "300".parse()?;
        println!("{n}");
    };
    let tried: Vec<Result<(), std::num::ParseIntError>> = tried.collect().await;
    println!("{tried:?}");
    let mut holder = Holder { held: Box::pin(Box::pin(Count(1))) };
    println!("{}", holder.as_mut().add(2));
    println!("{}", holder.as_mut().await);
}
