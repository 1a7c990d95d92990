use std::sync::Arc;
use tokio::sync::{OwnedRwLockReadGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
use tokio::time::{sleep, Duration, Instant};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let l = Arc::new(RwLock::new(vec![1, 2, 3]));
    let t0 = Instant::now();
    let mut hs = vec![];
    for (i, write) in [(0, false), (1, false), (2, true), (3, false), (4, true)] {
        let l = l.clone();
        hs.push(tokio::spawn(async move {
            if write {
                let mut g = l.write().await;
                println!("w{i} at {:?}", t0.elapsed());
                sleep(Duration::from_millis(10)).await;
                g.push(i);
            } else {
                let g = l.read().await;
                println!("r{i} at {:?} len {}", t0.elapsed(), g.len());
                sleep(Duration::from_millis(10)).await;
            }
        }));
    }
    for h in hs {
        h.await.unwrap();
    }
    let r1 = l.read().await;
    let r2 = l.try_read().unwrap();
    println!("{} {}", l.try_write().is_err(), r2.len());
    drop((r1, r2));
    let w = l.write().await;
    println!("{}", l.try_read().is_err());
    let r = w.downgrade();
    println!("{} {}", l.try_read().is_ok(), l.try_write().is_err());
    let first: RwLockReadGuard<i32> = RwLockReadGuard::map(r, |v| &v[0]);
    println!("{first} {first:?}");
    drop(first);
    let mut m = RwLockWriteGuard::map(l.write().await, |v| &mut v[1]);
    *m = 20;
    drop(m);
    let o: OwnedRwLockReadGuard<Vec<i32>> = l.clone().read_owned().await;
    println!("{o:?}");
    drop(o);
    let mut ow = l.clone().write_owned().await;
    ow.clear();
    drop(ow);
    println!("{:?}", *l.read().await);
    let l2 = RwLock::with_max_readers(0, 2);
    let a = l2.read().await;
    let b = l2.read().await;
    println!("{}", l2.try_read().is_err());
    drop(a);
    drop(b);
    println!("{}", l2.into_inner());
    match tokio::time::timeout(Duration::from_millis(5), async {
        let _w = l.write().await;
        let _r = l.read().await;
    })
    .await
    {
        Ok(_) => println!("?"),
        Err(e) => println!("{e}"),
    }
}
