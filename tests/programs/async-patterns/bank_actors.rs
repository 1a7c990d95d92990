//! Actors with a mailbox each: accounts, a ledger, transfers in two steps, supervision after a panic.
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot, RwLock};
use tokio::task::JoinHandle;
use tokio::time::timeout;

type Reply<T> = oneshot::Sender<T>;

trait Actor: Sized + Send + 'static {
    type Msg: Send + 'static;
    const NAME: &'static str;
    fn handle(&mut self, msg: Self::Msg) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
    fn stopped(&mut self) {
        println!("{} stopped", Self::NAME);
    }
}

struct Addr<A: Actor> {
    tx: mpsc::Sender<A::Msg>,
}

impl<A: Actor> Clone for Addr<A> {
    fn clone(&self) -> Self {
        Addr { tx: self.tx.clone() }
    }
}

#[derive(Debug, PartialEq)]
enum AskError {
    Gone,
    Slow,
}

impl<A: Actor> Addr<A> {
    fn start(mut actor: A) -> (Addr<A>, JoinHandle<()>) {
        let (tx, mut rx) = mpsc::channel(8);
        let handle = tokio::spawn(async move {
            while let Some(msg) = rx.recv().await {
                actor.handle(msg).await;
            }
            actor.stopped();
        });
        (Addr { tx }, handle)
    }
    async fn ask<R>(&self, make: impl FnOnce(Reply<R>) -> A::Msg) -> Result<R, AskError> {
        let (tx, rx) = oneshot::channel();
        self.tx.send(make(tx)).await.map_err(|_| AskError::Gone)?;
        match timeout(Duration::from_millis(200), rx).await {
            Ok(Ok(r)) => Ok(r),
            Ok(Err(_)) => Err(AskError::Gone),
            Err(_) => Err(AskError::Slow),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    Insufficient { balance: i64, wanted: i64 },
    Frozen,
}

enum AccountMsg {
    Reserve(i64, Reply<Result<Reservation, Refusal>>),
    Commit(Reservation),
    Rollback(Reservation),
    Deposit(i64),
    Balance(Reply<(i64, i64)>),
    Freeze,
    Explode,
}

#[derive(Debug)]
struct Reservation {
    id: u32,
    amount: i64,
}

#[derive(Default)]
struct Account {
    balance: i64,
    reserved: HashMap<u32, i64>,
    next: u32,
    frozen: bool,
}

impl Actor for Account {
    type Msg = AccountMsg;
    const NAME: &'static str = "account";
    fn handle(&mut self, msg: AccountMsg) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async move {
            match msg {
                AccountMsg::Reserve(_, reply) if self.frozen => drop(reply.send(Err(Refusal::Frozen))),
                AccountMsg::Reserve(amount, reply) if amount > self.balance => {
                    let _ = reply.send(Err(Refusal::Insufficient { balance: self.balance, wanted: amount }));
                }
                AccountMsg::Reserve(amount, reply) => {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                    self.balance -= amount;
                    self.next += 1;
                    self.reserved.insert(self.next, amount);
                    if let Err(Ok(r)) = reply.send(Ok(Reservation { id: self.next, amount })) {
                        println!("nobody waits for {r:?}");
                        self.balance += self.reserved.remove(&r.id).unwrap_or(0);
                    }
                }
                AccountMsg::Commit(r) => {
                    self.reserved.remove(&r.id);
                }
                AccountMsg::Rollback(Reservation { id, amount }) => {
                    if self.reserved.remove(&id).is_some() {
                        self.balance += amount;
                    }
                }
                AccountMsg::Deposit(amount) => self.balance += amount,
                AccountMsg::Balance(reply) => {
                    let _ = reply.send((self.balance, self.reserved.values().sum()));
                }
                AccountMsg::Freeze => self.frozen = true,
                AccountMsg::Explode => panic!("account exploded with {} left", self.balance),
            }
        })
    }
}

#[derive(Clone, Default)]
struct Bank {
    accounts: Arc<RwLock<HashMap<String, (Addr<Account>, Arc<JoinHandle<()>>)>>>,
}

#[derive(Debug)]
enum TransferError {
    Unknown(String),
    Refused(Refusal),
    Ask(AskError),
}

impl From<AskError> for TransferError {
    fn from(e: AskError) -> Self {
        TransferError::Ask(e)
    }
}

impl Bank {
    async fn open(&self, name: &str, balance: i64) {
        let (addr, handle) = Addr::start(Account { balance, ..Default::default() });
        if let Some((_, old)) = self.accounts.write().await.insert(name.to_owned(), (addr, Arc::new(handle))) {
            println!("{name} replaced, the old one finished: {}", old.is_finished());
        }
    }
    async fn get(&self, name: &str) -> Result<Addr<Account>, TransferError> {
        let accounts = self.accounts.read().await;
        accounts.get(name).map(|(a, _)| a.clone()).ok_or_else(|| TransferError::Unknown(name.to_string()))
    }
    async fn transfer(&self, from: &str, to: &str, amount: i64) -> Result<(), TransferError> {
        let source = self.get(from).await?;
        let reservation = source.ask(|r| AccountMsg::Reserve(amount, r)).await?.map_err(TransferError::Refused)?;
        let target = match self.get(to).await {
            Ok(target) => target,
            Err(e) => {
                let _ = source.tx.send(AccountMsg::Rollback(reservation)).await;
                return Err(e);
            }
        };
        if target.tx.send(AccountMsg::Deposit(amount)).await.is_err() {
            let _ = source.tx.send(AccountMsg::Rollback(reservation)).await;
            return Err(AskError::Gone.into());
        }
        let _ = source.tx.send(AccountMsg::Commit(reservation)).await;
        Ok(())
    }
    async fn balances(&self, names: &[&str]) -> Vec<Result<(i64, i64), AskError>> {
        let addrs = futures::future::join_all(names.iter().map(|n| self.get(n))).await;
        let asks = addrs.into_iter().flatten().map(|a| async move { a.ask(AccountMsg::Balance).await });
        futures::future::join_all(asks).await
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|info| println!("panic: {}", info.payload().downcast_ref::<String>().map_or("?", |s| s))));
    let bank = Bank::default();
    for (name, balance) in [("ann", 100), ("bob", 50), ("cid", 0)] {
        bank.open(name, balance).await;
    }
    println!("{:?}", bank.transfer("ann", "bob", 30).await);
    println!("{:?}", bank.transfer("ann", "bob", 300).await);
    println!("{:?}", bank.transfer("ann", "nobody", 10).await);
    println!("{:?}", bank.transfer("zed", "bob", 10).await);
    println!("{:?}", bank.balances(&["ann", "bob", "cid"]).await);

    let (a, b, c) = tokio::join!(bank.transfer("ann", "cid", 40), bank.transfer("bob", "cid", 60), bank.transfer("ann", "bob", 40));
    println!("{a:?} {b:?} {c:?}");
    println!("{:?}", bank.balances(&["ann", "bob", "cid"]).await);

    let bob = bank.get("bob").await.unwrap();
    let asked = timeout(Duration::from_millis(2), bob.ask(|r| AccountMsg::Reserve(5, r))).await;
    println!("in time: {}", asked.is_ok());
    println!("{:?}", bob.ask(AccountMsg::Balance).await);
    bob.tx.send(AccountMsg::Freeze).await.unwrap_or_default();
    println!("{:?}", bank.transfer("bob", "ann", 1).await);

    let cid = bank.get("cid").await.unwrap();
    let _ = cid.tx.send(AccountMsg::Explode).await;
    println!("{:?}", cid.ask(AccountMsg::Balance).await);
    println!("{:?}", bank.transfer("ann", "cid", 1).await);
    bank.open("cid", 7).await;
    println!("{:?}", bank.transfer("ann", "cid", 1).await);
    println!("{:?}", bank.balances(&["ann", "bob", "cid"]).await);
    drop((bob, cid));
    let handles: Vec<_> = bank.accounts.write().await.drain().map(|(_, (_, h))| h).collect();
    for h in handles {
        if let Ok(h) = Arc::try_unwrap(h) {
            println!("{:?}", h.await.map_err(|e| e.is_panic()));
        }
    }
}
