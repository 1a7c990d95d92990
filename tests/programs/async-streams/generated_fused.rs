use async_stream::{stream, try_stream};
use futures::{stream::{FusedStream, Stream, StreamExt, BoxStream}, pin_mut, select, FutureExt};
use std::pin::Pin;
fn both(n: i32) -> Pin<Box<dyn FusedStream<Item = i32>>> { Box::pin(stream! { for i in 0..n { tokio::task::yield_now().await; yield i; } }) }
fn plain<S: FusedStream>(s: &S) -> bool { s.is_terminated() }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut a = both(2); let b = stream! { yield "x"; yield "y"; }; pin_mut!(b);
    println!("{} {}", a.is_terminated(), plain(&b));
    let mut log = vec![];
    loop {
        select! {
            n = a.select_next_some() => log.push(n.to_string()),
            s = b.select_next_some() => log.push(s.to_string()),
            complete => break,
        }
    }
    log.sort(); println!("{log:?} {} {}", a.is_terminated(), b.is_terminated());
    let s = try_stream! { yield 1; let n: i32 = "z".parse()?; yield n; }; pin_mut!(s);
    while let Some(r) = s.next().await { let r: Result<i32, std::num::ParseIntError> = r; println!("{r:?} {}", s.is_terminated()); }
    println!("{}", s.is_terminated());
    let m = stream! { yield 1; }.map(|x: i32| x + 1); pin_mut!(m); println!("{}", m.is_terminated()); m.next().await; println!("{}", m.is_terminated()); m.next().await; println!("{}", m.is_terminated());
    let empty = stream! { if false { yield 0u8; } }; pin_mut!(empty); println!("{}", empty.is_terminated()); println!("{:?} {}", empty.next().await, empty.is_terminated());
    let mut n = stream! { yield 3; }.boxed(); println!("{:?}", n.next().now_or_never());
}
