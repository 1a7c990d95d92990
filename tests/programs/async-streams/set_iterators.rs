// FuturesUnordered and SelectAll: looking at what is in them, changing it, taking it out.
use futures::future::{self, pending, ready, BoxFuture, FutureExt};
use futures::stream::{self, FuturesUnordered, SelectAll, Stream, StreamExt};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Ready when its number is even.
#[derive(Debug)]
struct Even(u32);
impl Future for Even {
    type Output = u32;
    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<u32> {
        if self.0 % 2 == 0 { Poll::Ready(self.0) } else { Poll::Pending }
    }
}
impl Drop for Even {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
enum Either3 {
    Now(i32),
    Never,
}
impl Future for Either3 {
    type Output = i32;
    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<i32> {
        match *self {
            Either3::Now(n) => Poll::Ready(n),
            Either3::Never => Poll::Pending,
        }
    }
}

fn main() {
    let mut set: FuturesUnordered<Even> = (1..=4).map(Even).collect();
    println!("{:?} {:?}", set.iter().map(|e| e.0).collect::<Vec<_>>(), set.iter().size_hint());
    println!("{:?}", set.next().now_or_never());
    for e in set.iter_mut() {
        e.0 += 10;
    }
    println!("{:?} of {}", set.iter().map(|e| e.0).collect::<Vec<_>>(), set.len());
    for e in &mut set {
        e.0 *= 2;
    }
    for e in &set {
        println!("in it: {e:?}");
    }
    for e in Pin::new(&mut set).iter_pin_mut() {
        Pin::get_mut(e).0 += 1;
    }
    println!("{:?}", Pin::new(&set).iter_pin_ref().map(|e| e.0).collect::<Vec<_>>());
    let mut rest = set.into_iter();
    println!("left {}", rest.len());
    println!("taken {:?}", rest.next());
    println!("and {:?}", rest.by_ref().map(|e| e.0).collect::<Vec<_>>());
    println!("left {}", rest.len());
    drop(rest);

    let mut enums: FuturesUnordered<Either3> = vec![Either3::Never, Either3::Never].into_iter().collect();
    println!("{:?}", enums.next().now_or_never());
    for (i, e) in enums.iter_mut().enumerate() {
        *e = Either3::Now(i as i32);
    }
    let left: Vec<i32> = enums.into_iter().map(|e| match e { Either3::Now(n) => n, Either3::Never => -1 }).collect();
    println!("{left:?}");

    let boxed: FuturesUnordered<BoxFuture<'static, i32>> = vec![ready(1).boxed(), pending().boxed(), async { 3 }.boxed()].into_iter().collect();
    let mut ready_now: Vec<i32> = boxed.into_iter().filter_map(|f| f.now_or_never()).collect();
    ready_now.sort();
    println!("{ready_now:?}");

    let mut all: SelectAll<stream::Iter<std::vec::IntoIter<i32>>> = stream::select_all(vec![stream::iter(vec![1, 2]), stream::iter(vec![10])]);
    println!("{} {}", all.len(), all.iter().len());
    println!("{:?}", all.iter().map(|s| s.size_hint()).collect::<Vec<_>>());
    for s in all.iter_mut() {
        println!("first of it: {:?}", s.next().now_or_never());
    }
    println!("{:?} {}", futures::executor::block_on(all.by_ref().collect::<Vec<_>>()), all.len());
    let streams = stream::select_all([stream::repeat(1), stream::repeat(2)]);
    println!("{:?}", streams.into_iter().map(|s| s.take(2).collect::<Vec<i32>>().now_or_never()).collect::<Vec<_>>());
    let _ = future::ready(());
}
