// BinaryHeap / BTree scheduler with timers and cancellation of entries
use std::collections::{BinaryHeap, HashMap}; use std::cmp::Reverse; use tokio::sync::{mpsc, oneshot};
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};
fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
enum Cmd { Add { at: u64, name: String, done: oneshot::Sender<u64> }, Cancel(String), Len(oneshot::Sender<usize>) }
async fn sched(mut rx: mpsc::Receiver<Cmd>) -> Vec<String> { let t0 = Instant::now(); let mut heap = BinaryHeap::new(); let mut live: HashMap<String, oneshot::Sender<u64>> = HashMap::new(); let mut log = vec![]; let mut open = true; loop { let next = heap.peek().map(|Reverse((at, _))| *at); tokio::select! { biased; c = rx.recv(), if open => match c { Some(Cmd::Add { at, name, done }) => { log.push(format!("+{name}")); heap.push(Reverse((at, name.clone()))); live.insert(name, done); } Some(Cmd::Cancel(n)) => { log.push(format!("x{n}:{}", live.remove(&n).is_some())); } Some(Cmd::Len(r)) => { let _ = r.send(live.len()); } None => { open = false; log.push("closed".into()); } }, _ = tokio::time::sleep_until(t0 + ms(next.unwrap_or(0))), if next.is_some() => { let Reverse((at, n)) = heap.pop().unwrap(); if let Some(d) = live.remove(&n) { log.push(format!("!{n}@{at}")); let _ = d.send(t0.elapsed().as_millis() as u64); } } else => break } } log }
async fn add(tx: &mpsc::Sender<Cmd>, at: u64, name: &str) -> oneshot::Receiver<u64> { let (done, r) = oneshot::channel(); tx.send(Cmd::Add { at, name: name.to_owned(), done }).await.ok(); r }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = mpsc::channel(4); let h = tokio::spawn(sched(rx));
    let a = add(&tx, 30, "a").await; let b = add(&tx, 10, "b").await; let c = add(&tx, 20, "c").await; let d = add(&tx, 20, "d").await;
    println!("b {:?}", b.await);
    tx.send(Cmd::Cancel("c".into())).await.ok(); tx.send(Cmd::Cancel("zz".into())).await.ok();
    println!("c {:?}", c.await.is_err());
    let (l, r) = oneshot::channel(); tx.send(Cmd::Len(l)).await.ok(); println!("len {}", r.await.unwrap());
    let late = add(&tx, 5, "late").await; drop(tx);
    println!("{:?} {:?} {:?}", late.await, d.await, a.await);
    println!("{}", h.await.unwrap().join(" "));
}
