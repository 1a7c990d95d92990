use std::collections::BTreeMap; use std::sync::{Arc, RwLock, Weak}; use tokio::sync::{broadcast::{self, error::{RecvError, TryRecvError}}, watch, mpsc};
#[derive(Clone, Debug)] struct Event { topic: Arc<str>, seq: u64 }
#[derive(Default)] struct Hub { topics: RwLock<BTreeMap<String, broadcast::Sender<Event>>>, me: Weak<Hub> }
impl Hub { fn new() -> Arc<Self> { Arc::new_cyclic(|me| Hub { topics: Default::default(), me: me.clone() }) }
  fn sub(&self, t: &str) -> Sub { let rx = self.topics.write().unwrap().entry(t.into()).or_insert_with(|| broadcast::channel(2).0).subscribe(); Sub { rx, hub: self.me.clone(), t: t.to_string() } }
  fn publish(&self, t: &str, seq: u64) -> usize { self.topics.read().unwrap().get(t).and_then(|tx| tx.send(Event { topic: t.into(), seq }).ok()).unwrap_or(0) } }
struct Sub { rx: broadcast::Receiver<Event>, hub: Weak<Hub>, t: String }
impl Drop for Sub { fn drop(&mut self) { let n = self.hub.upgrade().map(|h| h.topics.read().unwrap()[&self.t].receiver_count()); println!("unsub {} ({n:?})", self.t); } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let hub = Hub::new(); println!("{}", hub.publish("none", 1));
    let mut a = hub.sub("x"); let mut b = hub.sub("x"); let c = hub.sub("y");
    println!("{} {}", hub.publish("x", 1), hub.publish("y", 1)); println!("{:?}", a.rx.recv().await);
    for s in 2..=5 { hub.publish("x", s); } println!("{:?} {:?}", a.rx.recv().await, b.rx.try_recv()); println!("{:?} {:?} {:?}", b.rx.recv().await, b.rx.recv().await.map(|e| e.seq), b.rx.try_recv().err());
    println!("{} {}", a.rx.len(), a.rx.is_empty()); let mut d = b.rx.resubscribe(); hub.publish("x", 6); println!("{:?} {:?}", d.recv().await.unwrap().seq, d.try_recv()); drop(b); drop(c);
    let (wtx, mut wrx) = watch::channel(0); let task = tokio::spawn(async move { let mut seen = vec![]; loop { match wrx.changed().await { Ok(()) => seen.push(*wrx.borrow_and_update()), Err(e) => { seen.push(-1); println!("{e}"); break } } } seen });
    for i in 1..6 { wtx.send(i * i).unwrap(); if i % 2 == 0 { tokio::task::yield_now().await } } println!("{}", wtx.send_if_modified(|v| { *v += 1; false })); println!("{:?}", wtx.send_replace(99)); drop(wtx); println!("{:?}", task.await);
    let (tx, mut rx) = mpsc::unbounded_channel(); let fwd = tokio::spawn(async move { loop { match a.rx.recv().await { Ok(e) => { if tx.send(e.seq).is_err() { break "rx" } } Err(RecvError::Lagged(n)) => println!("lag {n}"), Err(RecvError::Closed) => break "closed" } } });
    hub.publish("x", 7); hub.topics.write().unwrap().clear(); let mut got = vec![]; while let Some(s) = rx.recv().await { got.push(s) } println!("{got:?}"); 
    drop(d); println!("{:?}", fwd.await.map_err(|e| e.is_panic())); println!("{:?}", TryRecvError::Lagged(3).to_string());
}
