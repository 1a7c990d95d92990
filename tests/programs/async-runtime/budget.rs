use std::time::Duration; use tokio::sync::*; use tokio::time::timeout; use std::sync::Arc;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let m = Mutex::new(0u64); println!("{}", timeout(Duration::from_millis(5), async { loop { *m.lock().await += 1; } }).await.is_err()); println!("{}", *m.lock().await > 100);
    let s = Semaphore::new(1); println!("{}", timeout(Duration::from_millis(5), async { loop { let _p = s.acquire().await; } }).await.is_err());
    let (tx, mut rx) = mpsc::unbounded_channel(); println!("{}", timeout(Duration::from_millis(5), async { loop { tx.send(1).unwrap(); rx.recv().await; } }).await.is_err());
    println!("{}", timeout(Duration::from_millis(5), async { loop { let h = async { 1 }; h.await; tokio::task::yield_now().await } }).await.is_err());
    // a busy task lets others in, every 128 operations
    let n = Arc::new(std::sync::atomic::AtomicUsize::new(0)); let n2 = n.clone();
    let other = tokio::spawn(async move { for _ in 0..5 { n2.fetch_add(1, std::sync::atomic::Ordering::SeqCst); tokio::task::yield_now().await; } });
    let mut seen = vec![]; let (tx, mut rx) = mpsc::channel(4000); for i in 0..1000 { tx.send(i).await.unwrap(); let v = n.load(std::sync::atomic::Ordering::SeqCst); if seen.last().map(|(_, b)| *b) != Some(v) { seen.push((i, v)); } }
    println!("{seen:?}"); seen.clear(); for i in 0..1000 { rx.recv().await; let v = n.load(std::sync::atomic::Ordering::SeqCst); if seen.last().map(|(_, b)| *b) != Some(v) { seen.push((i, v)); } } println!("{seen:?}"); other.await.unwrap();
    // select! with an always ready branch and a budget
    let (tx, mut rx) = mpsc::unbounded_channel(); for i in 0..300 { tx.send(i).unwrap(); } let mut c = 0; let mut other = 0; loop { tokio::select! { biased; v = rx.recv() => { if v.is_none() || v == Some(299) { break } c += 1 } _ = std::future::ready(()) => { other += 1; if other > 500 { break } } } } println!("{c} {other}");
    let notify = Notify::new(); let mut c = 0; for _ in 0..300 { notify.notify_one(); notify.notified().await; c += 1; } println!("{c}");
    let (tx, mut rx) = watch::channel(0); let mut c = 0; for i in 0..300 { tx.send(i + 1).unwrap(); rx.changed().await.unwrap(); c += 1 } println!("{c}");
    let hs: Vec<_> = (0..300).map(|i| tokio::spawn(async move { i })).collect(); let mut t = 0; for h in hs { t += h.await.unwrap(); } println!("{t}");
}
