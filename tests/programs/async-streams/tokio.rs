use tokio::sync::mpsc;
use tokio::time::{interval, sleep, Duration, Instant};
use tokio_stream::{self as stream, wrappers::*, StreamExt, StreamMap};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let v: Vec<_> = stream::iter(1..=10)
        .filter(|x| x % 2 == 0)
        .map(|x| x * x)
        .take_while(|x| *x < 60)
        .collect()
        .await;
    println!("{v:?}");
    println!("{:?}", stream::iter(vec!["a", "b"]).collect::<String>().await);
    println!("{:?}", stream::iter(vec![Ok(1), Err("e"), Ok(2)]).collect::<Result<Vec<_>, _>>().await);
    println!("{} {}", stream::iter(0..5).all(|x| x < 5).await, stream::iter(0..5).any(|x| x == 9).await);
    println!("{}", stream::iter(0..5).fold(10, |a, b| a + b).await);
    let (tx, rx) = mpsc::channel(2);
    tokio::spawn(async move {
        for i in 0..4 {
            sleep(Duration::from_millis(i * 7)).await;
            tx.send(i).await.unwrap();
        }
    });
    let t = ReceiverStream::new(rx).timeout(Duration::from_millis(10));
    tokio::pin!(t);
    while let Some(x) = t.next().await {
        println!("{x:?}");
    }
    let s0 = Instant::now();
    let th = stream::iter(0..3).throttle(Duration::from_millis(20));
    tokio::pin!(th);
    while let Some(x) = th.next().await {
        println!("{x} {:?}", s0.elapsed());
    }
    let a = stream::iter(vec![1, 2, 3]);
    let b = stream::iter(vec![10, 20]);
    println!("{:?}", a.merge(b).collect::<Vec<_>>().await);
    println!("{:?}", stream::once(1).chain(stream::iter(vec![2, 3])).skip(1).collect::<Vec<_>>().await);
    let mut m = StreamMap::new();
    m.insert("a", stream::iter(vec![1]));
    m.insert("b", stream::iter(vec![2]));
    let mut all = vec![];
    while let Some(kv) = m.next().await {
        all.push(kv);
    }
    all.sort();
    println!("{all:?} {}", m.is_empty());
    let mut iv = IntervalStream::new(interval(Duration::from_millis(5))).take(3);
    let s1 = Instant::now();
    while let Some(_) = iv.next().await {
        println!("{:?}", s1.elapsed());
    }
    let mut w = {
        let (tx, rx) = tokio::sync::watch::channel(0);
        tokio::spawn(async move {
            for i in 1..4 {
                sleep(Duration::from_millis(3)).await;
                tx.send(i).unwrap();
            }
        });
        WatchStream::new(rx)
    };
    while let Some(x) = w.next().await {
        print!("{x} ");
    }
    println!();
    println!(
        "{:?}",
        stream::iter(1..4)
            .map_while(|x| if x < 3 { Some(x * 2) } else { None })
            .collect::<Vec<_>>()
            .await
    );
    println!(
        "{:?}",
        stream::iter(1..4)
            .then(|x| async move {
                sleep(Duration::from_millis(1)).await;
                x + 1
            })
            .collect::<Vec<_>>()
            .await
    );
    let mut r = stream::iter(vec![Ok::<i32, String>(1), Err("bad".into())]);
    println!("{:?} {:?}", r.try_next().await, r.try_next().await);
    println!("{:?}", stream::iter(1..4).size_hint());
    use tokio_stream::Stream;
}
