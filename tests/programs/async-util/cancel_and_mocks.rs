use std::time::Duration;
use tokio::sync::{mpsc, oneshot, Notify};
use tokio::time::sleep;
use tokio_test::{assert_ok, assert_pending, assert_ready, task};
use tokio_util::sync::CancellationToken;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let root = CancellationToken::new();
    let mut js = tokio::task::JoinSet::new();
    for i in 0..3u64 {
        let t = root.child_token();
        js.spawn(async move {
            tokio::select! { _ = t.cancelled() => format!("w{i} cancelled"), _ = sleep(Duration::from_millis(10 * (i + 1))) => format!("w{i} done") }
        });
    }
    sleep(Duration::from_millis(15)).await;
    root.cancel();
    let mut out = vec![];
    while let Some(r) = js.join_next().await {
        out.push(r.unwrap());
    }
    out.sort();
    println!("{out:?}");
    let g = CancellationToken::new();
    let c = g.clone();
    {
        let _d = g.drop_guard();
    }
    println!("{}", c.is_cancelled());
    let n = Notify::new();
    let mut a = task::spawn(n.notified());
    let mut b = task::spawn(n.notified());
    assert_pending!(a.poll());
    assert_pending!(b.poll());
    n.notify_one();
    println!("{} {}", a.is_woken(), b.is_woken());
    assert_ready!(a.poll());
    drop(a);
    n.notify_waiters();
    println!("{}", b.is_woken());
    assert_ready!(b.poll());
    let (tx, mut rx) = mpsc::channel::<i32>(1);
    let mut r = task::spawn(async move { rx.recv().await });
    assert_pending!(r.poll());
    assert_ok!(tx.try_send(4));
    println!("{}", r.is_woken());
    println!("{:?}", assert_ready!(r.poll()));
    let (tx, rx) = oneshot::channel::<i32>();
    let mut rx = task::spawn(rx);
    assert_pending!(rx.poll());
    drop(tx);
    println!("{} {:?}", rx.is_woken(), rx.poll());
    let mut m = tokio_test::io::Builder::new().read(b"hel").read(b"lo").write(b"bye").build();
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut b = [0; 5];
    m.read_exact(&mut b).await.unwrap();
    m.write_all(b"bye").await.unwrap();
    println!("{:?}", std::str::from_utf8(&b));
    let ls = tokio::task::LocalSet::new();
    let x = ls
        .run_until(async {
            let h = tokio::task::spawn_local(async {
                println!("in local");
                5
            });
            tokio::task::yield_now().await;
            println!("after yield");
            h.await.unwrap()
        })
        .await;
    println!("{x}");
    let v = tokio::task::spawn_blocking(|| 6 * 7).await.unwrap();
    println!("{v}");
}
