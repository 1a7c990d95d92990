use std::sync::Arc;
use tokio::sync::{mpsc, oneshot, Mutex};
use tokio::time::{sleep, timeout, Duration};
#[derive(Debug)]
struct D(String);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn d(s: &str) -> D {
    D(s.to_string())
}
async fn two(a: D, _b: D) {
    let _c = d("c");
    sleep(Duration::from_millis(10)).await;
    println!("after {}", a.0);
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    drop(two(d("a1"), d("b1")));
    println!("--");
    two(d("a2"), d("b2")).await;
    println!("--");
    let _ = timeout(Duration::from_millis(5), two(d("a3"), d("b3"))).await;
    println!("--");
    let (tx, mut rx) = mpsc::channel(4);
    tx.send(d("m1")).await.unwrap();
    tx.send(d("m2")).await.unwrap();
    drop(rx.recv().await);
    println!("drop rx");
    drop(rx);
    println!("send fails");
    let e = tx.send(d("m3")).await;
    println!("{}", e.is_err());
    drop(e);
    println!("--");
    let (tx, rx) = oneshot::channel();
    tx.send(d("o1")).ok();
    println!("sent");
    drop(rx);
    let (tx, rx) = oneshot::channel();
    drop(rx);
    let back = tx.send(d("o2"));
    println!("back");
    drop(back);
    println!("--");
    let h = tokio::spawn(async {
        let _x = d("task");
        sleep(Duration::from_secs(9)).await;
        d("result")
    });
    tokio::task::yield_now().await;
    h.abort();
    println!("aborted");
    println!("{}", h.await.is_err());
    let h = tokio::spawn(async { d("unread") });
    tokio::task::yield_now().await;
    println!("detach");
    drop(h);
    let h = tokio::spawn(async { d("unread2") });
    drop(h);
    tokio::task::yield_now().await;
    println!("--");
    let m = Arc::new(Mutex::new(d("old")));
    {
        *m.lock().await = d("new");
    }
    println!("swapped");
    let f = {
        let m = m.clone();
        async move {
            let g = m.lock_owned().await;
            let _e = d("e");
            std::future::pending::<()>().await;
            drop(g);
        }
    };
    {
        let mut f = Box::pin(f);
        let _ = futures::poll!(f.as_mut());
        println!("locked {}", m.try_lock().is_err());
    }
    println!("unlocked {}", m.try_lock().is_ok());
    let v = vec![d("v1"), d("v2")];
    let it = futures::stream::iter(v);
    {
        use futures::StreamExt;
        let mut it = it;
        println!("{}", it.next().await.map(|x| x.0.clone()).unwrap());
        println!("rest");
    }
    let fs: futures::stream::FuturesUnordered<_> = (0..3)
        .map(|i| async move {
            let _l = D(format!("fu{i}"));
            sleep(Duration::from_millis(i * 5)).await;
        })
        .collect();
    {
        use futures::StreamExt;
        let mut fs = fs;
        fs.next().await;
        println!("one done");
    }
    let b = async {
        let _q = d("q");
        if true {
            return d("early");
        }
        d("never")
    };
    let r = b.await;
    println!("r {}", r.0);
    let _keep = d("main local");
    tokio::spawn(async {
        let _z = d("at shutdown");
        std::future::pending::<()>().await
    });
    tokio::task::yield_now().await;
    println!("end of main");
}
