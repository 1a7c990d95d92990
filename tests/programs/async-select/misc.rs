use std::sync::Arc;
use tokio::sync::{mpsc, oneshot, Notify};
use tokio::time::{interval, sleep, Duration};
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("  ~{}", self.0);
    }
}
async fn slow(d: D, ms: u64) -> &'static str {
    sleep(Duration::from_millis(ms)).await;
    d.0
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let r = tokio::select! { biased; x = slow(D("a"), 5) => { println!("handler"); x } x = slow(D("b"), 9) => x };
    println!("{r}");
    let (tx, mut rx) = mpsc::channel::<i32>(8);
    let (stx, mut srx) = oneshot::channel::<()>();
    let n = Arc::new(Notify::new());
    let n2 = n.clone();
    tokio::spawn(async move {
        for i in 0..4 {
            sleep(Duration::from_millis(10)).await;
            tx.send(i).await.unwrap();
            if i == 1 {
                n2.notify_one();
            }
        }
        stx.send(()).unwrap();
        sleep(Duration::from_secs(1)).await;
    });
    let mut tick = interval(Duration::from_millis(15));
    let mut done = false;
    let mut ticks = 0;
    loop {
        tokio::select! { biased; _ = &mut srx, if !done => { println!("stop signal"); done = true; } Some(x) = rx.recv() => println!("msg {x}"), _ = n.notified() => println!("notified"), _ = tick.tick(), if ticks < 3 => { ticks += 1; println!("tick {ticks}"); } else => { println!("else"); break; } }
        if done && ticks == 3 {
            break;
        }
    }
    let sl = sleep(Duration::from_millis(20));
    tokio::pin!(sl);
    let mut c = 0;
    loop {
        tokio::select! { biased; _ = &mut sl => { println!("done after {c}"); break } _ = sleep(Duration::from_millis(6)) => c += 1 }
    }
    let v: Result<u8, String> = async {
        let x = tokio::select! { r = async { Err::<u8, String>("boom".into()) } => r?, };
        Ok(x)
    }
    .await;
    println!("{v:?}");
    let mut o = Some(3);
    tokio::select! { Some(x) = async { o.take() } => println!("some {x}"), else => println!("none") }
    tokio::select! { Some(x) = async { o.take() } => println!("some {x}"), else => println!("none") }
    let h = tokio::spawn(async {
        tokio::select! { _ = slow(D("x"), 100) => {}, _ = slow(D("y"), 200) => {} }
    });
    tokio::task::yield_now().await;
    h.abort();
    println!("{}", h.await.unwrap_err().is_cancelled());
    let s = String::from("borrowed");
    let l = tokio::select! { n = async { s.len() } => n, _ = std::future::pending::<()>() => 0 };
    println!("{l} {s}");
    'o: for i in 0.. {
        tokio::select! { biased; _ = sleep(Duration::from_millis(i)), if i > 2 => { println!("break at {i}"); break 'o; } _ = std::future::ready(()) , if i <= 2 => continue 'o }
    }
}
