use tokio::task::{AbortHandle, JoinSet};
use tokio::time::{sleep, Duration};
struct D(u32);
impl Drop for D {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut s = JoinSet::new();
    for i in 0..5u64 {
        s.spawn(async move {
            let _d = D(i as u32);
            sleep(Duration::from_millis((7 * (i + 3)) % 11 * 5)).await;
            if i == 3 {
                panic!("three")
            }
            i
        });
    }
    println!("len {}", s.len());
    while let Some(r) = s.join_next().await {
        match r {
            Ok(v) => println!("ok {v}"),
            Err(e) => println!("err panic={} cancelled={}", e.is_panic(), e.is_cancelled()),
        }
    }
    println!("{} {:?}", s.is_empty(), s.join_next().await.is_none());
    let hs: Vec<AbortHandle> = (10..13)
        .map(|i| {
            s.spawn(async move {
                let _d = D(i);
                sleep(Duration::from_secs(i as u64)).await;
                i as u64
            })
        })
        .collect();
    tokio::task::yield_now().await;
    hs[1].abort();
    println!("{:?}", s.join_next().await.unwrap().unwrap_err().is_cancelled());
    println!("finished {} {}", hs[0].is_finished(), hs[1].is_finished());
    s.abort_all();
    let mut n = 0;
    while let Some(r) = s.join_next().await {
        n += r.is_err() as u32;
    }
    println!("{n}");
    s.spawn(async {
        let _d = D(20);
        std::future::pending::<u64>().await
    });
    tokio::task::yield_now().await;
    s.shutdown().await;
    println!("shut");
    s.spawn(async {
        let _d = D(30);
        std::future::pending::<u64>().await
    });
    tokio::task::yield_now().await;
    println!("dropping set");
    drop(s);
    println!("dropped");
    tokio::task::yield_now().await;
    println!("end");
    let mut t: JoinSet<()> = JoinSet::new();
    t.spawn(async {
        sleep(Duration::from_millis(1)).await;
        println!("detached ran")
    });
    t.detach_all();
    println!("{}", t.len());
    sleep(Duration::from_millis(5)).await;
}
