// A channel of std between code that is not async and tasks: while it waits, tasks run.
use std::sync::mpsc;
use std::time::Duration;
use tokio_util::task::LocalPoolHandle;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (tx, rx) = mpsc::channel();
    for n in 0..3u64 {
        let tx = tx.clone();
        runtime.spawn(async move {
            tokio::time::sleep(Duration::from_millis(20 * (3 - n))).await;
            tx.send(n).unwrap();
        });
    }
    println!("{:?}", rx.try_recv());
    println!("{:?}", rx.recv_timeout(Duration::from_millis(1)));
    println!("{:?} {:?} {:?}", rx.recv(), rx.recv(), rx.recv_timeout(Duration::from_secs(5)));
    drop(tx);
    println!("{:?} {:?}", rx.recv(), rx.recv_timeout(Duration::from_secs(5)));

    let (tx, rx) = mpsc::sync_channel(1);
    runtime.spawn_blocking(move || {
        for n in 0..3 {
            tx.send(n).unwrap();
        }
    });
    println!("{:?}", rx.recv());

    let pool = LocalPoolHandle::new(1);
    let (tx, rx) = mpsc::channel();
    let local = std::rc::Rc::new(0);
    drop(local);
    let _ = pool.spawn_pinned(move || {
        let local = std::rc::Rc::new("pinned");
        async move {
            let _ = tx.send(local.to_string());
        }
    });
    println!("{:?} {:?}", rx.recv(), rx.recv());
    let failed = runtime.block_on(pool.spawn_pinned(|| async { panic!("oh") }));
    println!("{}", failed.unwrap_err().is_panic());
}
