use async_stream::{stream, try_stream};
use futures::{pin_mut, Stream, StreamExt, TryStreamExt};
use tokio::time::{sleep, Duration, Instant};
fn ticks(n: u32) -> impl Stream<Item = u32> {
    stream! { for i in 0..n { sleep(Duration::from_millis(5)).await; yield i; } }
}
fn doubled<S: Stream<Item = u32>>(s: S) -> impl Stream<Item = u32> {
    stream! { pin_mut!(s); while let Some(x) = s.next().await { if x == 2 { continue; } yield x * 2; yield x * 2 + 1; } }
}
fn parsed<'a>(v: &'a [&'a str]) -> impl Stream<Item = Result<i32, std::num::ParseIntError>> + 'a {
    try_stream! { for s in v { let n: i32 = s.parse()?; yield n; } }
}
struct Paged {
    pages: Vec<Vec<u8>>,
}
impl Paged {
    fn items(&self) -> impl Stream<Item = u8> + '_ {
        stream! { for p in &self.pages { tokio::task::yield_now().await; for b in p { yield *b; } } }
    }
}
struct D;
impl Drop for D {
    fn drop(&mut self) {
        println!("stream dropped");
    }
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = Instant::now();
    println!("{:?} {:?}", ticks(4).collect::<Vec<_>>().await, t.elapsed());
    println!("{:?}", doubled(ticks(4)).take(5).collect::<Vec<_>>().await);
    println!("{:?}", parsed(&["1", "2"]).try_collect::<Vec<_>>().await);
    let s = parsed(&["1", "x", "3"]);
    pin_mut!(s);
    while let Some(r) = s.next().await {
        println!("{r:?}");
    }
    println!(
        "{:?}",
        Paged {
            pages: vec![vec![1, 2], vec![], vec![3]]
        }
        .items()
        .fold(0u32, |a, b| async move { a * 10 + b as u32 })
        .await
    );
    {
        let s = stream! { let _d = D; yield 1; println!("resumed"); yield 2; };
        pin_mut!(s);
        println!("{:?}", s.next().await);
        println!("leaving");
    }
    println!("left");
    let s = stream! { let mut a = 0u64; let mut b = 1; loop { yield a; (a, b) = (b, a + b); } };
    println!("{:?}", s.skip(5).step_by_hand().await);
    let (tx, mut rx) = tokio::sync::mpsc::channel(2);
    tokio::spawn(async move {
        let s = ticks(3).map(|x| x + 10);
        pin_mut!(s);
        while let Some(x) = s.next().await {
            tx.send(x).await.unwrap();
        }
    });
    let out = stream! { while let Some(x) = rx.recv().await { yield x; } };
    println!("{:?}", out.collect::<Vec<_>>().await);
    let boxed: std::pin::Pin<Box<dyn Stream<Item = String> + Send>> = Box::pin(stream! { yield "a".to_string(); yield String::from("b"); });
    println!("{:?}", boxed.map(|s| s + "!").collect::<Vec<_>>().await);
}
trait H: Stream + Sized {
    async fn step_by_hand(self) -> Vec<Self::Item>;
}
impl<S: Stream> H for S {
    async fn step_by_hand(self) -> Vec<S::Item> {
        self.take(3).collect().await
    }
}
