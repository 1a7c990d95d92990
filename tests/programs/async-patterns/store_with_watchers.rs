use tokio::sync::{mpsc, oneshot}; use std::collections::{BTreeMap, VecDeque};
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
// kv store with watch subscriptions, TTL, transactions; all in a single actor
#[derive(Debug)] enum Op { Get(String, oneshot::Sender<Option<(String, u64)>>), Put { k: String, v: String, ttl: Option<u64>, done: Option<oneshot::Sender<u64>> }, Cas { k: String, ver: u64, v: String, done: oneshot::Sender<Result<u64, Option<u64>>> }, Watch { prefix: String, tx: mpsc::Sender<Ev> }, Snapshot(oneshot::Sender<Vec<(String, String)>>) } #[derive(Debug, Clone, PartialEq)] enum Ev { Put(String, u64), Del(String) }
struct Store { data: BTreeMap<String, (String, u64, Option<Instant>)>, ver: u64, ws: Vec<(String, mpsc::Sender<Ev>)>, _d: D }
impl Store { fn tell(&mut self, k: &str, e: Ev) { self.ws.retain(|(p, tx)| !k.starts_with(p.as_str()) || match tx.try_send(e.clone()) { Ok(()) => true, Err(mpsc::error::TrySendError::Full(e)) => { println!("slow watcher of {p:?} loses {e:?}"); true } Err(mpsc::error::TrySendError::Closed(_)) => { println!("watcher of {p:?} gone"); false } }); } fn put(&mut self, k: String, v: String, ttl: Option<u64>) -> u64 { self.ver += 1; let ver = self.ver; let at = ttl.map(|t| Instant::now() + ms(t)); self.data.insert(k.clone(), (v, ver, at)); self.tell(&k.clone(), Ev::Put(k, ver)); ver } fn next(&self) -> Option<(Instant, String)> { self.data.iter().filter_map(|(k, v)| Some((v.2?, k.clone()))).min() }
  async fn run(mut self, mut rx: mpsc::Receiver<Op>) -> usize { let mut n = 0; loop { let next = self.next(); tokio::select! { biased; op = rx.recv() => { let Some(op) = op else { return n }; n += 1; match op { Op::Get(k, r) => drop(r.send(self.data.get(&k).map(|(v, n, _)| (v.clone(), *n)))), Op::Put { k, v, ttl, done } => { let ver = self.put(k, v, ttl); if let Some(d) = done { let _ = d.send(ver); } } Op::Cas { k, ver, v, done } => { let r = match self.data.get(&k) { Some((_, cur, _)) if *cur == ver => Ok(self.put(k, v, None)), None if ver == 0 => Ok(self.put(k, v, None)), o => Err(o.map(|x| x.1)) }; let _ = done.send(r); } Op::Watch { prefix, tx } => self.ws.push((prefix, tx)), Op::Snapshot(r) => { let _ = r.send(self.data.iter().map(|(k, (v, ..))| (k.clone(), v.clone())).collect()); } } } _ = async { tokio::time::sleep_until(next.as_ref().unwrap().0).await }, if next.is_some() => { let k = next.unwrap().1; self.data.remove(&k); println!("expired {k}"); self.tell(&k.clone(), Ev::Del(k)); } } } } }
#[derive(Clone)] struct Kv(mpsc::Sender<Op>); impl Kv { async fn ask<T>(&self, f: impl FnOnce(oneshot::Sender<T>) -> Op) -> T { let (t, r) = oneshot::channel(); self.0.send(f(t)).await.unwrap(); r.await.unwrap() } async fn put(&self, k: &str, v: &str, ttl: Option<u64>) -> u64 { self.ask(|d| Op::Put { k: k.into(), v: v.into(), ttl, done: Some(d) }).await } async fn get(&self, k: &str) -> Option<(String, u64)> { self.ask(|t| Op::Get(k.into(), t)).await } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = mpsc::channel(4); let h = tokio::spawn(Store { data: BTreeMap::new(), ver: 0, ws: vec![], _d: D("store") }.run(rx)); let kv = Kv(tx); let (wt, mut wr) = mpsc::channel(2); kv.0.send(Op::Watch { prefix: "a/".into(), tx: wt }).await.unwrap(); println!("{} {} {}", kv.put("a/1", "x", Some(10)).await, kv.put("b", "y", None).await, kv.put("a/2", "z", Some(5)).await); println!("{:?} {:?}", kv.get("a/1").await, kv.get("zz").await); println!("{:?}", kv.ask(|d| Op::Cas { k: "b".into(), ver: 9, v: "n".into(), done: d }).await); println!("{:?}", kv.ask(|d| Op::Cas { k: "b".into(), ver: 2, v: "n".into(), done: d }).await); println!("{:?}", kv.ask(|d| Op::Cas { k: "new".into(), ver: 0, v: "q".into(), done: d }).await);
    sleep(ms(7)).await; println!("{:?} {:?} {:?}", wr.recv().await, wr.recv().await, wr.try_recv()); sleep(ms(20)).await; println!("{:?}", wr.recv().await); drop(wr); kv.put("a/9", "last", None).await; let many: VecDeque<_> = (0..3).map(|i| { let kv = kv.clone(); tokio::spawn(async move { kv.put(&format!("m{i}"), "v", None).await }) }).collect(); let mut vs = vec![]; for m in many { vs.push(m.await.unwrap()); } println!("{vs:?}"); println!("{:?}", kv.ask(Op::Snapshot).await); drop(kv); println!("ops {}", h.await.unwrap());
}
