use tokio::sync::{mpsc, oneshot, Notify}; use std::sync::{Arc, Mutex, Weak}; use std::fmt::Debug;
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};
fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
// supervision tree
#[derive(Debug, Clone, PartialEq)] enum Exit { Normal, Crash(String), Killed } type Name = &'static str;
struct Child { name: Name, restarts: u32, max: u32 }
async fn worker(name: Name, gen: u32, stop: Arc<Notify>) -> u32 { let _d = D(name); let mut n = 0; loop { tokio::select! { biased; _ = stop.notified() => return n, _ = sleep(ms(10)) => { n += 1; match (name, gen, n) { ("flaky", g, 2) if g < 2 => panic!("flaky gen {g}"), ("short", _, 3) => return n, ("bad", ..) => panic!("bad"), _ => {} } } } } }
async fn supervise(mut kids: Vec<Child>, log: Arc<Mutex<Vec<String>>>, stop: Arc<Notify>) -> Vec<(Name, Exit, u32)> { let (tx, mut rx) = mpsc::unbounded_channel(); let mut out = vec![]; let start = |c: &Child| { let (tx, name, stop) = (tx.clone(), c.name, stop.clone()); let h = tokio::spawn(worker(name, c.restarts, stop)); tokio::spawn(async move { let e = match h.await { Ok(_) => Exit::Normal, Err(e) if e.is_cancelled() => Exit::Killed, Err(e) => Exit::Crash(e.into_panic().downcast::<String>().map(|s| *s).unwrap_or_else(|a| a.downcast_ref::<&str>().unwrap().to_string())) }; let _ = tx.send((name, e)); }); }; for c in &kids { start(c); } while !kids.is_empty() { let Some((n, e)) = rx.recv().await else { break }; log.lock().unwrap().push(format!("{n}:{e:?}")); let i = kids.iter().position(|c| c.name == n).unwrap(); if matches!(e, Exit::Crash(_)) && kids[i].restarts < kids[i].max { kids[i].restarts += 1; start(&kids[i]); } else { let c = kids.swap_remove(i); out.push((n, e, c.restarts)); } } out }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {})); let log = Arc::new(Mutex::new(vec![])); let stop = Arc::new(Notify::new()); let w: Weak<Notify> = Arc::downgrade(&stop);
    let h = tokio::spawn(supervise(vec![Child { name: "flaky", restarts: 0, max: 5 }, Child { name: "short", restarts: 0, max: 1 }, Child { name: "bad", restarts: 0, max: 2 }], log.clone(), stop.clone()));
    sleep(ms(105)).await; println!("{:?}", log.lock().unwrap()); stop.notify_waiters(); drop(stop); println!("{:?} {}", h.await.unwrap(), w.strong_count());
    let (tx, rx) = oneshot::channel::<Box<dyn Debug + Send>>(); tx.send(Box::new(Exit::Killed)).unwrap(); println!("{:?}", rx.await.unwrap());
}
