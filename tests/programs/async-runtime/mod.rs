use std::time::Duration;
use tokio::sync::mpsc;
pub async fn debounce(mut rx: mpsc::Receiver<u32>, d: Duration) -> Vec<u32> {
    let mut out = vec![];
    let mut last = None;
    loop {
        match tokio::time::timeout(d, rx.recv()).await {
            Ok(Some(x)) => last = Some(x),
            Ok(None) => {
                out.extend(last.take());
                return out;
            }
            Err(_) => out.extend(last.take()),
        }
    }
}
fn main() {
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    let v = rt.block_on(async {
        let (tx, rx) = mpsc::channel(8);
        let h = tokio::spawn(debounce(rx, Duration::from_millis(10)));
        for (ms, x) in [(0, 1), (5, 2), (20, 3), (3, 4), (30, 5)] {
            tokio::time::sleep(Duration::from_millis(ms)).await;
            tx.send(x).await.unwrap();
        }
        drop(tx);
        h.await.unwrap()
    });
    println!("{v:?}");
    let h = rt.spawn(async { 5 });
    println!("{}", rt.block_on(h).unwrap());
    let hd = rt.handle().clone();
    println!("{:?}", rt.block_on(async move { hd.spawn(async { "via handle" }).await.unwrap() }));
    let _g = rt.enter();
    let j = tokio::spawn(async {
        tokio::task::yield_now().await;
        9
    });
    println!("{}", rt.block_on(j).unwrap());
    println!("{}", tokio::runtime::Handle::try_current().is_ok());
    rt.spawn(async {
        struct D;
        impl Drop for D {
            fn drop(&mut self) {
                println!("dropped with rt");
            }
        }
        let _d = D;
        std::future::pending::<()>().await
    });
    rt.block_on(tokio::task::yield_now());
    println!("drop rt");
    drop(_g);
    drop(rt);
    println!("end");
}
