// Locks of every kind held across awaits, guards mapped and owned, downgrade, fairness, OnceCell races, Barrier leaders, Semaphore queues, Notify order.
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::*;
use tokio::time::{sleep, timeout, Instant};

#[derive(Debug, Default)]
struct Account { id: u32, cents: i64, log: Vec<(u32, i64)> }
#[derive(Debug, PartialEq)]
enum TxErr { Poor { need: i64, have: i64 }, Same, Busy }
struct Bank { accs: BTreeMap<u32, Arc<Mutex<Account>>>, audits: RwLock<Vec<String>>, gate: Semaphore }
impl Bank {
    fn new(n: u32) -> Arc<Self> {
        Arc::new(Bank { accs: (0..n).map(|id| (id, Arc::new(Mutex::new(Account { id, cents: 100 * (id as i64 + 1), log: vec![] })))).collect(), audits: RwLock::default(), gate: Semaphore::new(2) })
    }
    async fn transfer(&self, from: u32, to: u32, c: i64) -> Result<i64, TxErr> {
        if from == to { return Err(TxErr::Same); }
        let _p = timeout(Duration::from_millis(25), self.gate.acquire()).await.map_err(|_| TxErr::Busy)?.unwrap();
        let (mut a, mut b);
        if from < to { a = self.accs[&from].lock().await; b = self.accs[&to].lock().await } else { b = self.accs[&to].lock().await; a = self.accs[&from].lock().await }
        sleep(Duration::from_millis(10)).await;
        let Account { cents: have, .. } = *a;
        if have < c { return Err(TxErr::Poor { need: c, have }); }
        for (acc, sign) in [(&mut a, -1), (&mut b, 1)] { acc.cents += sign * c; let other = if sign < 0 { to } else { from }; acc.log.push((other, sign * c)); }
        self.audits.write().await.push(format!("{}->{}:{c}", a.id, b.id));
        Ok(a.cents)
    }
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t0 = Instant::now();
    let ms = || t0.elapsed().as_millis();
    let bank = Bank::new(4);
    let jobs = [(0, 1, 50), (1, 0, 500), (2, 3, 300), (3, 2, 1), (0, 0, 1), (1, 2, 5), (2, 1, 7), (3, 0, 9)];
    let hs: Vec<_> = jobs.map(|(f, t, c)| { let b = bank.clone(); tokio::spawn(async move { (b.transfer(f, t, c).await, t0.elapsed().as_millis()) }) }).into();
    for (j, h) in jobs.iter().zip(hs) { println!("{j:?} {:?}", h.await.unwrap()); }
    println!("{:?} permits {}", bank.audits.read().await, bank.gate.available_permits());
    for a in bank.accs.values() { let g = a.try_lock().unwrap(); print!("{}:{}{:?} ", g.id, g.cents, g.log); }
    println!();
    // mapped and owned guards
    let m = Arc::new(Mutex::new(Account { id: 9, ..Account::default() }));
    {
        let mut log = MutexGuard::map(m.lock().await, |a| &mut a.log);
        log.push((1, 1));
        println!("{} {:?}", m.try_lock().is_err(), m.try_lock().map(|_| ()).map_err(|e| e.to_string()));
        let first = MappedMutexGuard::try_map(log, |l| l.first_mut());
        if let Ok(mut f) = first { f.1 += 41; }
    }
    println!("{:?} {m:?}", m.clone().lock_owned().await.log);
    let rw = Arc::new(RwLock::new(vec![1, 2, 3]));
    let r1 = rw.read().await;
    let w = tokio::spawn({ let rw = rw.clone(); async move { let mut g = rw.write().await; g.push(4); let r = g.downgrade(); sleep(Duration::from_millis(5)).await; r.len() } });
    tokio::task::yield_now().await;
    println!("writer waits: read {} write {}", rw.try_read().is_err(), rw.try_write().is_err());
    let late = tokio::spawn({ let rw = rw.clone(); async move { let g = RwLockReadGuard::map(rw.read().await, |v| &v[3]); *g } });
    sleep(Duration::from_millis(3)).await;
    println!("{:?} {}", RwLockReadGuard::try_map(r1, |v| v.get(9)).map(|g| *g).map_err(|g| g.len()), rw.try_read().is_err());
    println!("{} {} {}", w.await.unwrap(), late.await.unwrap(), ms());
    let mut own = rw.clone().write_owned().await;
    own.clear();
    println!("{:?} strong {}", OwnedRwLockWriteGuard::downgrade(own).len(), Arc::strong_count(&rw));
    // OnceCell: one initialiser at a time; failure and cancellation let the next try
    let cell = Arc::new(OnceCell::<String>::new());
    let tries = Arc::new(AtomicUsize::new(0));
    let hs: Vec<_> = (0..4u64).map(|i| { let (c, n) = (cell.clone(), tries.clone()); tokio::spawn(async move {
        timeout(Duration::from_millis(if i == 0 { 3 } else { 100 }), c.get_or_try_init(|| async { n.fetch_add(1, Ordering::SeqCst); sleep(Duration::from_millis(5)).await; if i == 1 { Err("one fails") } else { Ok(format!("by {i}")) } })).await.map(|r| r.cloned()).map_err(|e| e.to_string())
    }) }).collect();
    for h in hs { println!("{:?}", h.await.unwrap()); }
    println!("{:?} tries {} {:?} {:?}", cell.get(), tries.load(Ordering::SeqCst), cell.set("x".into()).map_err(|e| e.to_string()), OnceCell::new_with(Some(3)));
    // barrier, twice around
    let bar = Arc::new(Barrier::new(3));
    let hs: Vec<_> = (0..6u64).map(|i| { let b = bar.clone(); tokio::spawn(async move { sleep(Duration::from_millis(i * 2)).await; let l = b.wait().await.is_leader(); (i, l, t0.elapsed().as_millis()) }) }).collect();
    let mut v = vec![]; for h in hs { v.push(h.await.unwrap()); }
    let base = v[0].2; println!("{:?}", v.iter().map(|(i, l, t)| format!("{i}{}{}", if *l { "*" } else { "" }, t - base)).collect::<Vec<_>>());
    // semaphore: a large request blocks smaller ones behind it
    let sem = Arc::new(Semaphore::new(3));
    let p = sem.clone().acquire_owned().await.unwrap();
    let order = Arc::new(std::sync::Mutex::new(vec![]));
    let hs: Vec<_> = [3u32, 1, 2, 1].iter().enumerate().map(|(i, &n)| { let (s, o) = (sem.clone(), order.clone()); tokio::spawn(async move { let _p = s.acquire_many(n).await.map_err(|e| e.to_string())?; o.lock().unwrap().push((i, n)); if n == 3 { sleep(Duration::from_millis(6)).await; } sleep(Duration::from_millis(2)).await; Ok::<_, String>(s.available_permits()) }) }).collect();
    tokio::task::yield_now().await;
    println!("{:?} {}", sem.try_acquire().map(|_| ()).map_err(|e| e.to_string()), sem.available_permits());
    drop(p);
    sleep(Duration::from_millis(2)).await;
    println!("{:?}", order.lock().unwrap());
    sem.close();
    for h in hs { print!("{:?} ", h.await.unwrap()); }
    println!("{:?} {}", order.lock().unwrap(), sem.is_closed());
    // notify: waiters in order, one stored permit, notify_waiters only those who wait
    let n = Arc::new(Notify::new());
    n.notify_one(); n.notify_one();
    let got = Arc::new(std::sync::Mutex::new(String::new()));
    for i in 0..4 { let (n, g) = (n.clone(), got.clone()); tokio::spawn(async move { n.notified().await; g.lock().unwrap().push_str(&i.to_string()); n.notified().await; g.lock().unwrap().push_str(&format!("[{i}]")); }); }
    sleep(Duration::from_millis(1)).await;
    print!("{} ", got.lock().unwrap());
    n.notify_waiters();
    sleep(Duration::from_millis(1)).await;
    print!("{} ", got.lock().unwrap());
    n.notify_one(); n.notify_waiters();
    sleep(Duration::from_millis(1)).await;
    println!("{}", got.lock().unwrap());
}
