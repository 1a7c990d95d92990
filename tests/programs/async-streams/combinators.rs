use futures::future::{self, FutureExt};
use futures::stream::{self, Stream, StreamExt, TryStreamExt};
use std::pin::Pin;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let v: Vec<i32> = stream::iter(1..6).map(|x| x * 2).filter(|x| future::ready(*x != 4)).collect().await;
    println!("{v:?}");
    let s = stream::unfold(0, |n| async move {
        if n < 3 {
            Some((n, n + 1))
        } else {
            None
        }
    });
    let mut s = Box::pin(s);
    while let Some(x) = s.next().await {
        println!("u {x}");
    }
    let r: Result<Vec<i32>, String> = stream::iter(vec![Ok(1), Err("bad".to_string()), Ok(3)]).try_collect().await;
    println!("{r:?}");
    let total = stream::iter(1..=4).then(|x| async move { x + 1 }).fold(0, |a, b| async move { a + b }).await;
    println!("{total}");
    let f = stream::iter(vec![3u64, 1, 2]).map(|n| async move {
        tokio::time::sleep(std::time::Duration::from_millis(n * 10)).await;
        n
    });
    let got: Vec<u64> = f.buffer_unordered(3).collect().await;
    println!("{got:?}");
    let f = stream::iter(vec![3u64, 1, 2]).map(|n| async move {
        tokio::time::sleep(std::time::Duration::from_millis(n * 10)).await;
        n
    });
    let got: Vec<u64> = f.buffered(2).collect().await;
    println!("{got:?}");
    let b: Pin<Box<dyn Stream<Item = i32> + Send>> = stream::iter(vec![1, 2]).boxed();
    let z: Vec<(i32, i32)> = b.zip(stream::iter(vec![7, 8, 9])).collect().await;
    println!("{z:?}");
    let shared = async {
        println!("once");
        5
    }
    .shared();
    let (a, b) = future::join(shared.clone(), shared).await;
    println!("{a} {b}");
    let x = future::select_all(vec![future::ready(1), future::ready(2)]).await;
    println!("{} {} {}", x.0, x.1, x.2.len());
    println!("{:?}", future::join_all((0..3).map(|i| async move { i * i })).await);
    println!("{:?}", future::try_join_all(vec![future::ok::<i32, String>(1), future::err("e".into())]).await);
    println!("{:?}", futures::poll!(future::pending::<()>()).is_pending());
    println!(
        "{:?}",
        stream::select(stream::iter(vec![1, 3, 5]), stream::iter(vec![2, 4])).collect::<Vec<_>>().await
    );
    println!("{:?}", async { 3 }.map(|x| x + 1).now_or_never());
    stream::iter(0..4).for_each_concurrent(2, |x| async move { println!("fe {x}") }).await;
    println!("{:?}", stream::iter(0..10).chunks(4).collect::<Vec<_>>().await);
    let mut p = stream::iter(0..3).peekable();
    println!("{:?}", Pin::new(&mut p).peek().await);
    println!("{:?}", p.next().await);
    let st = async_stream::stream! { for i in 0..3 { yield i; } };
    futures::pin_mut!(st);
    while let Some(x) = st.next().await {
        println!("st {x}");
    }
}
