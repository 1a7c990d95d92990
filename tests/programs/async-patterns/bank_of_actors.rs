// a mini actor framework with supervision, generic over messages
use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot, watch, broadcast, Notify, Semaphore, RwLock, Mutex};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{self, Duration, Instant};
#[derive(Debug, Clone, PartialEq)]
enum Failure { Crash(String), Timeout { after: Duration }, Closed }
impl fmt::Display for Failure { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { Self::Crash(s) => write!(f, "crash: {s}"), Self::Timeout { after } => write!(f, "timeout after {after:?}"), Self::Closed => f.write_str("closed") } } }
impl std::error::Error for Failure {}
impl<T> From<mpsc::error::SendError<T>> for Failure { fn from(_: mpsc::error::SendError<T>) -> Self { Failure::Closed } }
impl From<oneshot::error::RecvError> for Failure { fn from(_: oneshot::error::RecvError) -> Self { Failure::Closed } }
trait Actor: Sized + Send + 'static { type Msg: Send + 'static; const NAME: &'static str; fn handle<'a>(&'a mut self, msg: Self::Msg) -> Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'a>>; fn stopped(self) -> String { format!("{} stopped", Self::NAME) } }
struct Addr<A: Actor> { tx: mpsc::Sender<A::Msg> }
impl<A: Actor> Clone for Addr<A> { fn clone(&self) -> Self { Addr { tx: self.tx.clone() } } }
impl<A: Actor> Addr<A> {
    async fn send(&self, m: A::Msg) -> Result<(), Failure> { Ok(self.tx.send(m).await?) }
    async fn ask<R>(&self, make: impl FnOnce(oneshot::Sender<R>) -> A::Msg) -> Result<R, Failure> { let (tx, rx) = oneshot::channel(); self.send(make(tx)).await?; let after = Duration::from_millis(50); time::timeout(after, rx).await.map_err(|_| Failure::Timeout { after })?.map_err(Into::into) }
}
fn start<A: Actor>(mut a: A, cap: usize) -> (Addr<A>, JoinHandle<Result<String, Failure>>) {
    let (tx, mut rx) = mpsc::channel(cap);
    (Addr { tx }, tokio::spawn(async move { while let Some(m) = rx.recv().await { a.handle(m).await?; } Ok(a.stopped()) }))
}
struct Bank { accounts: BTreeMap<u32, i64>, log: broadcast::Sender<String> }
enum BankMsg { Deposit(u32, i64), Transfer { from: u32, to: u32, amount: i64, reply: oneshot::Sender<Result<i64, String>> }, Slow(oneshot::Sender<()>), Boom, Total(oneshot::Sender<i64>) }
impl Actor for Bank {
    type Msg = BankMsg; const NAME: &'static str = "bank";
    fn handle<'a>(&'a mut self, msg: BankMsg) -> Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'a>> {
        Box::pin(async move {
            match msg {
                BankMsg::Deposit(id, n) => { *self.accounts.entry(id).or_default() += n; let _ = self.log.send(format!("deposit {id} {n}")); }
                BankMsg::Transfer { from, to, amount, reply } => {
                    let have = self.accounts.get(&from).copied().unwrap_or(0);
                    let r = if have < amount { Err(format!("{from} has {have}, needs {amount}")) } else { *self.accounts.get_mut(&from).unwrap() -= amount; *self.accounts.entry(to).or_insert(0) += amount; Ok(have - amount) };
                    let _ = reply.send(r);
                }
                BankMsg::Slow(tx) => { time::sleep(Duration::from_millis(100)).await; let _ = tx.send(()); }
                BankMsg::Boom => return Err(Failure::Crash("boom".into())),
                BankMsg::Total(tx) => { let _ = tx.send(self.accounts.values().sum()); }
            }
            Ok(())
        })
    }
    fn stopped(self) -> String { format!("bank closed with {:?}", self.accounts) }
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (log, mut sub) = broadcast::channel(2);
    let (bank, h) = start(Bank { accounts: BTreeMap::new(), log: log.clone() }, 4);
    for (i, n) in [(1, 100), (2, 50), (1, -20)] { bank.send(BankMsg::Deposit(i, n)).await?; }
    println!("{:?}", bank.ask(|reply| BankMsg::Transfer { from: 1, to: 2, amount: 30, reply }).await?);
    println!("{:?}", bank.ask(|reply| BankMsg::Transfer { from: 2, to: 9, amount: 300, reply }).await?);
    match bank.ask(BankMsg::Slow).await { Err(e @ Failure::Timeout { .. }) => println!("{e}"), other => println!("?? {other:?}") }
    println!("total {} at {:?}", bank.ask(BankMsg::Total).await.unwrap_or(-1), Instant::now().duration_since(Instant::now()));
    println!("{:?} {:?} {:?}", sub.recv().await, sub.recv().await, sub.try_recv());
    drop(bank.clone());
    drop(bank);
    println!("{:?}", h.await?);
    let (bank, h) = start(Bank { accounts: BTreeMap::new(), log }, 1);
    bank.send(BankMsg::Boom).await?;
    println!("{}", h.await?.unwrap_err());
    println!("{:?}", bank.send(BankMsg::Boom).await.map_err(|e| e.to_string()));
    let sem = Arc::new(Semaphore::new(2)); let state = Arc::new(RwLock::new(Vec::new())); let n = Arc::new(Notify::new());
    let mut set = JoinSet::new();
    for i in 0..5u64 { let (sem, state, n) = (sem.clone(), state.clone(), n.clone()); set.spawn(async move { let _p = sem.acquire_owned().await.unwrap(); time::sleep(Duration::from_millis(10 * (5 - i))).await; state.write().await.push(i); if state.read().await.len() == 5 { n.notify_one(); } if i == 3 { panic!("three"); } i * i }); }
    n.notified().await;
    let mut out = vec![]; let mut bad = 0;
    while let Some(r) = set.join_next().await { match r { Ok(v) => out.push(v), Err(e) if e.is_panic() => { bad += 1; } Err(_) => unreachable!() } }
    out.sort_unstable();
    println!("{out:?} {bad} {:?}", state.read().await);
    let (wtx, mut wrx) = watch::channel(0);
    let w = tokio::spawn(async move { let mut seen = vec![]; while wrx.changed().await.is_ok() { seen.push(*wrx.borrow_and_update()); } seen });
    for i in 1..=3 { wtx.send(i)?; if i != 2 { tokio::task::yield_now().await; } }
    wtx.send_if_modified(|v| { *v += 0; false }); wtx.send_modify(|v| *v *= 10); drop(wtx);
    println!("{:?}", w.await?);
    let m = Arc::new(Mutex::new(0)); let g = m.clone().lock_owned().await;
    println!("{:?} {:?}", m.try_lock().is_err(), time::timeout(Duration::from_millis(1), m.lock()).await.is_err()); drop(g);
    *m.lock().await += 1; println!("{}", *m.lock().await);
    Ok(())
}
