// A panic that was caught is over: `thread::panicking()` and a second panic in a destructor know nothing of it, however deep it began.
use futures::future::{join, join_all, FutureExt};
use futures::stream::{FuturesUnordered, StreamExt};
use std::panic::AssertUnwindSafe;
use std::thread::panicking;
use tokio::task::yield_now;

struct Look(&'static str);
impl Drop for Look {
    fn drop(&mut self) {
        println!("drop {} {}", self.0, panicking());
    }
}

async fn deep(n: u32) -> u32 {
    let _l = Look("in deep");
    if n == 0 {
        yield_now().await;
        std::panic::resume_unwind(Box::new("bottom"));
    }
    Box::pin(deep(n - 1)).await + 1
}

async fn caught() -> bool {
    AssertUnwindSafe(deep(2)).catch_unwind().await.is_err()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{} {}", caught().await, panicking());
    let (a, b) = join(caught(), async {
        yield_now().await;
        println!("beside {}", panicking());
        let _l = Look("beside");
        yield_now().await;
        panicking()
    })
    .await;
    println!("{a} {b} {}", panicking());
    let mut set = FuturesUnordered::new();
    for _ in 0..2 {
        set.push(caught());
    }
    while let Some(x) = set.next().await {
        println!("{x} {}", panicking());
    }
    println!("{:?}", join_all((0..40).map(|i| async move { if i % 20 == 0 { caught().await } else { panicking() } })).await.iter().filter(|x| **x).count());
    let h = tokio::spawn(async {
        let _l = Look("task");
        deep(1).await
    });
    println!("{} {}", h.await.unwrap_err().is_panic(), panicking());
    tokio::spawn(async { println!("next task {}", panicking()) }).await.unwrap();
}
