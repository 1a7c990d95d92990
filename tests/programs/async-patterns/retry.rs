use std::{
    fmt,
    future::Future,
    sync::{
        atomic::{AtomicU32, Ordering},
        Arc,
    },
    time::Duration,
};
use tokio::time::{sleep, timeout, Instant};
#[derive(Debug, PartialEq)]
enum E {
    Temp(u32),
    Fatal,
}
impl fmt::Display for E {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}!")
    }
}
impl std::error::Error for E {}
async fn retry<T, F, Fut>(max: u32, mut f: F) -> Result<T, E>
where
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<T, E>>,
{
    let mut d = Duration::from_millis(10);
    let mut n = 0;
    loop {
        match f(n).await {
            Ok(v) => return Ok(v),
            Err(E::Fatal) => return Err(E::Fatal),
            Err(e) if n + 1 >= max => return Err(e),
            Err(e) => {
                println!("  {e} waiting {d:?}");
                sleep(d).await;
                d = (d * 2).min(Duration::from_millis(50));
                n += 1;
            }
        }
    }
}
struct Breaker {
    fails: AtomicU32,
    opened: std::sync::Mutex<Option<Instant>>,
}
impl Breaker {
    async fn call<T>(&self, f: impl Future<Output = Result<T, E>>) -> Result<T, String> {
        if let Some(t) = *self.opened.lock().unwrap() {
            if t.elapsed() < Duration::from_millis(30) {
                return Err("open".into());
            }
        }
        match f.await {
            Ok(v) => {
                self.fails.store(0, Ordering::SeqCst);
                *self.opened.lock().unwrap() = None;
                Ok(v)
            }
            Err(e) => {
                if self.fails.fetch_add(1, Ordering::SeqCst) + 1 >= 2 {
                    *self.opened.lock().unwrap() = Some(Instant::now());
                }
                Err(e.to_string())
            }
        }
    }
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = Instant::now();
    println!(
        "{:?} {:?}",
        retry(5, |n| async move {
            if n < 3 {
                Err(E::Temp(n))
            } else {
                Ok(n)
            }
        })
        .await,
        t.elapsed()
    );
    println!("{:?}", retry(2, |n| async move { Err::<(), _>(E::Temp(n)) }).await);
    println!("{:?}", retry(9, |_| async { Err::<(), _>(E::Fatal) }).await);
    let b = Arc::new(Breaker {
        fails: AtomicU32::new(0),
        opened: Default::default(),
    });
    for i in 0..6 {
        let r = b
            .call(async move {
                if i < 3 {
                    Err(E::Temp(i))
                } else {
                    Ok(i)
                }
            })
            .await;
        println!("{r:?}");
        sleep(Duration::from_millis(12)).await;
    }
    let slow = |ms: u64| async move {
        sleep(Duration::from_millis(ms)).await;
        ms
    };
    let r = tokio::select! { v = slow(30) => v, v = async { sleep(Duration::from_millis(10)).await; slow(5).await } => v + 1000 };
    println!("{r}");
    match timeout(Duration::from_millis(5), retry(100, |n| async move { Err::<(), _>(E::Temp(n)) })).await {
        Err(e) => println!("{e}"),
        Ok(r) => println!("{r:?}"),
    }
}
