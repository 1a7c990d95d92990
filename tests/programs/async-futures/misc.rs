use futures::future::{self, AbortHandle, Abortable, Either, FutureExt, OptionFuture, Shared, TryFutureExt};
use futures::stream::{self, FuturesOrdered, FuturesUnordered, StreamExt, TryStreamExt};
use tokio::time::{sleep, Duration};
async fn w(n: u64) -> u64 {
    sleep(Duration::from_millis(n)).await;
    println!("  fin {n}");
    n
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{}", w(1).map(|x| x + 1).then(|x| async move { x * 2 }).await);
    println!(
        "{:?}",
        async { Ok::<i32, String>(2) }
            .map_ok(|x| x + 1)
            .and_then(|x| async move {
                if x > 2 {
                    Err("big".to_string())
                } else {
                    Ok(x)
                }
            })
            .map_err(|e| e.len())
            .await
    );
    println!(
        "{:?}",
        async { Err::<i32, i32>(3) }
            .or_else(|e| async move {
                if e == 3 {
                    Ok::<i32, ()>(0)
                } else {
                    Err(())
                }
            })
            .await
    );
    println!("{}", async { Err::<i32, i32>(3) }.unwrap_or_else(|e| e * 5).await);
    let mut fu: FuturesUnordered<_> = [5, 2, 9].into_iter().map(w).collect();
    fu.push(w(1));
    while let Some(x) = fu.next().await {
        println!("{x} {}", fu.len());
        if x == 2 {
            fu.push(w(3));
        }
    }
    let mut fo: FuturesOrdered<_> = [5, 2, 9].into_iter().map(w).collect();
    println!("{:?}", {
        let mut v = vec![];
        while let Some(x) = fo.next().await {
            v.push(x);
        }
        v
    });
    let sh = w(4).shared();
    let (a, b) = futures::join!(sh.clone(), async { sh.clone().await + 1 });
    println!("{a} {b} {:?}", sh.peek());
    let (h, reg) = AbortHandle::new_pair();
    let ab = Abortable::new(w(100), reg);
    h.abort();
    println!("{:?}", ab.await);
    let (f, h) = future::abortable(w(50));
    tokio::spawn(async move {
        sleep(Duration::from_millis(5)).await;
        h.abort();
    });
    println!("{:?}", f.await);
    println!("{:?}", future::select(Box::pin(w(3)), Box::pin(w(8))).await.factor_first().0);
    println!(
        "{:?} {:?}",
        OptionFuture::from(Some(w(1))).await,
        OptionFuture::<future::Ready<i32>>::from(None).await
    );
    println!(
        "{:?}",
        std::panic::AssertUnwindSafe(async {
            if true {
                panic!("x")
            }
            1
        })
        .catch_unwind()
        .await
        .is_err()
    );
    println!("{:?}", future::join_all((1..4).map(|i| w(4 - i))).await);
    println!(
        "{:?}",
        future::try_join_all((1..4).map(|i| async move {
            if i == 2 {
                Err(i)
            } else {
                Ok(i)
            }
        }))
        .await
    );
    println!("{:?}", future::join3(w(1), w(2), async { 'x' }).await);
    println!("{:?}", future::try_join(async { Ok::<_, ()>(1) }, async { Ok::<_, ()>("b") }).await);
    let e: Either<future::Ready<i32>, future::Pending<i32>> = Either::Left(future::ready(1));
    println!("{}", e.await);
    println!("{:?} {:?}", future::ready(1).now_or_never(), future::pending::<()>().now_or_never());
    println!("{:?}", future::lazy(|_| 7).await);
    println!("{:?}", future::maybe_done(w(1)).now_or_never());
    println!("{:?}", w(2).fuse().inspect(|x| println!("see {x}")).left_future::<future::Ready<u64>>().await);
    println!("{:?}", stream::iter([3u64, 1, 2]).map(w).buffered(2).collect::<Vec<_>>().await);
    println!(
        "{:?}",
        stream::iter([Ok(1), Ok(2), Err("x"), Ok(3)]).try_fold(0, |a, b| async move { Ok(a + b) }).await
    );
    println!(
        "{:?}",
        stream::iter([Ok::<_, ()>(3u64), Ok(1)])
            .map_ok(|n| w(n).map(Ok))
            .try_buffer_unordered(4)
            .try_collect::<Vec<_>>()
            .await
    );
    let r: Result<(), u64> = stream::iter(1..6u64)
        .map(Ok)
        .try_for_each_concurrent(2, |n| async move {
            if n == 4 {
                Err(n)
            } else {
                w(n).await;
                Ok(())
            }
        })
        .await;
    println!("{r:?}");
}
