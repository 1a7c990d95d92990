//# pin_new_of_an_async_block
use std::pin::Pin;
async fn run() {
    let mut work = async { 1 };
    let n = Pin::new(&mut work).await; //~ E0277
    println!("{n}");
}
fn main() {
    let _ = run();
}

//# reference_to_a_future_is_awaited
async fn work() -> i32 {
    1
}
async fn run() {
    let mut future = work();
    let n = (&mut future).await; //~ E0277
    println!("{n}");
}
fn main() {
    let _ = run();
}

//# select_by_reference_without_pin
use std::time::Duration;
use tokio::time::sleep;
async fn work() -> i32 {
    sleep(Duration::from_millis(1)).await;
    1
}
#[tokio::main]
async fn main() {
    let mut future = work();
    loop {
        tokio::select! { //~ E0277
            n = &mut future => {
                println!("{n}");
                break;
            }
            _ = sleep(Duration::from_millis(5)) => println!("tick"),
        }
    }
}

//# next_of_a_stream_that_is_not_pinned
use futures::stream::{self, StreamExt};
#[tokio::main]
async fn main() {
    let mut lines = stream::iter([1, 2]).then(|n| async move { n * 2 });
    while let Some(n) = lines.next().await { //~ E0277
        println!("{n}");
    }
}

//# future_in_a_field_is_polled
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
struct Outer<F> {
    inner: F,
}
impl<F: Future> Future for Outer<F> {
    type Output = F::Output;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        Pin::new(&mut self.inner).poll(cx) //~ E0277
    }
}
fn main() {}

//# boxed_future_without_pin_is_awaited
use std::future::Future;
fn later() -> Box<dyn Future<Output = i32>> {
    Box::new(async { 1 })
}
async fn run() {
    println!("{}", later().await); //~ E0277
}
fn main() {
    let _ = run();
}

//# a_bound_asks_for_unpin
use std::marker::PhantomPinned;
fn movable<T: Unpin>(value: T) -> T {
    value
}
struct Fixed {
    at: PhantomPinned,
}
fn main() {
    movable(Fixed { at: PhantomPinned }); //~ E0277
}

//# what_may_be_moved
use futures::stream::{self, StreamExt};
use std::future::Future;
use std::pin::{pin, Pin};
use std::time::Duration;
use tokio::time::{interval, sleep};
async fn work() -> i32 {
    1
}
fn boxed() -> Pin<Box<dyn Future<Output = i32>>> {
    Box::pin(work())
}
#[tokio::main]
async fn main() {
    let mut pinned = pin!(work());
    let mut wait = Box::pin(sleep(Duration::from_millis(1)));
    tokio::select! {
        n = &mut pinned => println!("{n}"),
        _ = &mut wait => println!("late"),
    }
    let mut task = tokio::spawn(work());
    println!("{}", (&mut task).await.unwrap());
    println!("{}", boxed().await + (&mut boxed()).await);
    let mut ticks = interval(Duration::from_millis(1));
    ticks.tick().await;
    let mut numbers = stream::iter([1, 2]).map(|n| n + 1).filter(|n| futures::future::ready(*n > 2));
    println!("{:?}", numbers.next().await);
    let mut later = pin!(stream::iter([1]).then(|n| async move { n }));
    println!("{:?}", later.next().await);
    let mut all = stream::iter([work(), work()]).buffered(2);
    println!("{:?}", all.next().await);
}

//# a_line_that_has_the_number_of_a_place
fn o<T: Ord>() {}
fn a<A>() { o::<A>(); } //~ E0277
fn u<T: Unpin>() {}





























fn b<A>() { u::<A>(); } //~ E0277
fn main() {}
