use std::sync::Arc;
use tokio::sync::{Barrier, OnceCell, Semaphore};
use tokio::time::{sleep, Duration};
static CELL: OnceCell<String> = OnceCell::const_new();
async fn get(i: u32) -> &'static str {
    CELL.get_or_init(|| async move {
        println!("init by {i}");
        sleep(Duration::from_millis(5)).await;
        format!("v{i}")
    })
    .await
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let b = Arc::new(Barrier::new(3));
    let hs: Vec<_> = (0..6)
        .map(|i| {
            let b = b.clone();
            tokio::spawn(async move {
                sleep(Duration::from_millis(i * 3)).await;
                println!("arrive {i}");
                let r = b.wait().await;
                if r.is_leader() {
                    println!("leader {i}");
                }
                r.is_leader()
            })
        })
        .collect();
    let mut leaders = 0;
    for h in hs {
        if h.await.unwrap() {
            leaders += 1;
        }
    }
    println!("{leaders}");
    let (x, y) = tokio::join!(get(1), get(2));
    println!("{x} {y} {}", CELL.initialized());
    let c: OnceCell<i32> = OnceCell::new();
    println!("{:?}", c.get_or_try_init(|| async { Err::<i32, &str>("no") }).await);
    println!("{:?}", c.get_or_try_init(|| async { Ok::<i32, &str>(4) }).await);
    println!("{:?} {:?}", c.set(5), c);
    println!("{:?} {:?}", c.get(), OnceCell::new_with(Some(1)).into_inner());
    let s = Arc::new(Semaphore::new(2));
    println!("{s:?}");
    let hs: Vec<_> = (0..5)
        .map(|i| {
            let s = s.clone();
            tokio::spawn(async move {
                let _p = s.acquire_owned().await.unwrap();
                println!("in {i}");
                sleep(Duration::from_millis(10)).await;
                println!("out {i}");
            })
        })
        .collect();
    for h in hs {
        h.await.unwrap();
    }
    let big = {
        let s = s.clone();
        tokio::spawn(async move {
            let p = s.acquire_many(3).await.unwrap();
            println!("big");
            drop(p);
        })
    };
    tokio::task::yield_now().await;
    println!("{:?}", s.try_acquire().map(|_| ()).map_err(|e| e.to_string()));
    s.add_permits(1);
    big.await.unwrap();
    s.close();
    println!("{:?} {:?}", s.acquire().await.map(|_| ()), s.try_acquire().map(|_| ()));
    println!("{}", s.available_permits());
}
