use std::sync::{Arc, Mutex as Cell}; use std::time::Duration; use std::fmt::Write as _;
use tokio::sync::{mpsc, oneshot, broadcast, watch, Mutex, RwLock, Semaphore, Notify, Barrier}; use tokio::task::{yield_now, JoinSet}; use tokio::time::{sleep, timeout, interval, Instant, MissedTickBehavior};
struct Rng(u32);
impl Rng { fn new(seed: u32) -> Rng { let mut r = Rng((seed.wrapping_mul(2654435761) ^ 0x9e3779b9) | 1); for _ in 0..4 { r.next(); } r } fn next(&mut self) -> u32 { self.0 ^= self.0 << 13; self.0 ^= self.0 >> 17; self.0 ^= self.0 << 5; self.0 } fn below(&mut self, n: u32) -> u32 { self.next() % n } fn fork(&mut self) -> Rng { Rng::new(self.next()) } fn us(&mut self) -> Duration { match self.below(5) { 0 => Duration::from_micros(self.below(6000) as u64), 1 => Duration::from_millis(64 * self.below(4) as u64), 2 => Duration::from_millis(self.below(300) as u64), 3 => Duration::from_millis(50 * self.below(100) as u64), _ => Duration::from_millis(4096 * self.below(3) as u64 + self.below(2) as u64) } } }
struct Log { start: Instant, text: Cell<String> }
impl Log { fn say(&self, who: &str, what: String) { let mut t = self.text.lock().unwrap(); let _ = writeln!(t, "{:?} {who} {what}", self.start.elapsed()); } }
struct Loud(Arc<Log>, String); impl Drop for Loud { fn drop(&mut self) { self.0.say(&self.1, "dropped".into()); } }
type Req = (u32, oneshot::Sender<u32>);
struct World { log: Arc<Log>, mutex: Mutex<u32>, rw: RwLock<u32>, sem: Semaphore, notify: Notify, barrier: Barrier, un: mpsc::UnboundedSender<u32>, bo: Vec<mpsc::Sender<u32>>, req: mpsc::Sender<Req>, bc: broadcast::Sender<u32>, wa: watch::Sender<u32> }
async fn op(w: &Arc<World>, me: &str, n: u32, rng: &mut Rng, depth: u32, rx: &mut mpsc::Receiver<u32>, br: &mut broadcast::Receiver<u32>, wr: &mut watch::Receiver<u32>) {
    let k = rng.below(if depth > 0 { 24 } else { 18 }); let k = if k == 16 || k == 17 || k == 6 { 4 } else { k };
    let log = |what: String| w.log.say(me, format!("#{n} {what}"));
    let limit = rng.us();
    match k {
        0 => { yield_now().await; log("yielded".into()) }
        1 => { sleep(rng.us()).await; log("slept".into()) }
        2 => { let to = rng.below(w.bo.len() as u32) as usize; let r = timeout(limit, w.bo[to].send(n)).await; log(format!("send to {to}: {}", matches!(r, Ok(Ok(()))))) }
        3 => { let r = timeout(limit, rx.recv()).await; log(format!("recv {r:?}")) }
        4 => { let r = w.un.send(n).is_ok(); log(format!("unbounded {r}")) }
        5 => { match timeout(limit, w.mutex.lock()).await { Ok(mut g) => { *g += 1; log(format!("locked {g}")); if rng.below(2) == 0 { yield_now().await } else { sleep(rng.us()).await } log("unlock".into()) } Err(_) => log("lock timed out".into()) } }
        6 => { match timeout(limit, w.rw.read()).await { Ok(g) => { log(format!("read {g}")); for _ in 0..rng.below(3) { yield_now().await } log("read end".into()) } Err(_) => log("read timed out".into()) } }
        7 => { match timeout(limit, w.rw.write()).await { Ok(mut g) => { *g += 1; log(format!("write {g}")); sleep(rng.us()).await; log("write end".into()) } Err(_) => log("write timed out".into()) } }
        8 => { let m = 3; match timeout(limit, w.sem.acquire_many(m)).await { Ok(p) => { log(format!("acquired {m}")); for _ in 0..rng.below(3) { yield_now().await } drop(p); log(format!("released {m}")) } Err(_) => log(format!("acquire {m} timed out")) } }
        9 => { w.notify.notify_one(); log("notify".into()) }
        10 => { let r = timeout(limit, w.notify.notified()).await.is_ok(); log(format!("notified {r}")) }
        11 => { let (tx, rx) = oneshot::channel(); let r = timeout(limit, async { w.req.send((n, tx)).await.ok(); rx.await }).await; log(format!("asked {r:?}")) }
        12 => { let a = rng.us(); let b = rng.us(); tokio::select! { biased; _ = sleep(a) => log("a".into()), v = rx.recv() => log(format!("sel recv {v:?}")), _ = sleep(b) => log("b".into()) } }
        13 => { let (a, b) = (rng.us(), rng.us()); let r = tokio::join!(async { sleep(a).await; w.log.say(me, "j1".into()); 1 }, async { yield_now().await; w.log.say(me, "j2".into()); sleep(b).await; 2 }); log(format!("joined {r:?}")) }
        14 => { let r = w.bc.send(n); log(format!("broadcast {}", r.is_ok())) }
        15 => { let r = timeout(limit, br.recv()).await; log(format!("bc recv {r:?}")) }
        16 => { w.wa.send_modify(|v| *v += 1); log("watch send".into()) }
        17 => { let r = timeout(limit, wr.changed()).await; log(format!("watch {} {}", r.is_ok(), *wr.borrow_and_update())) }
        18 => { let name = format!("{me}.{n}"); let h = tokio::spawn(child(w.clone(), name, rng.fork(), depth - 1)); if rng.below(2) == 0 { let r = timeout(limit, h).await; log(format!("child {:?}", r.map(|r| r.map_err(|e| e.is_cancelled())))) } else { log("detached".into()) } }
        19 => { let name = format!("{me}.{n}"); let h = tokio::spawn(child(w.clone(), name, rng.fork(), depth - 1)); for _ in 0..rng.below(4) { yield_now().await } h.abort(); log(format!("aborted, finished {}", h.is_finished())); let r = h.await; log(format!("{:?}", r.map_err(|e| e.is_cancelled()))) }
        20 => { let mut set = JoinSet::new(); for i in 0..1 + rng.below(3) { set.spawn(child(w.clone(), format!("{me}.{n}s{i}"), rng.fork(), depth - 1)); } if rng.below(3) == 0 { yield_now().await; drop(set); log("set dropped".into()) } else { while let Some(r) = set.join_next().await { log(format!("set {:?}", r.map_err(|e| e.is_panic()))) } } }
        21 => { let r = timeout(limit, w.barrier.wait()).await; log(format!("barrier {:?}", r.map(|r| r.is_leader()).ok())) }
        22 => { let mut iv = interval(Duration::from_micros(500 + rng.below(4000) as u64)); iv.set_missed_tick_behavior([MissedTickBehavior::Burst, MissedTickBehavior::Delay, MissedTickBehavior::Skip][rng.below(3) as usize]); for i in 0..3 { let t = iv.tick().await; log(format!("tick {:?}", t - w.log.start)); if i == 1 { sleep(rng.us()).await } } }
        _ => { use futures::stream::{FuturesUnordered, StreamExt}; let mut s = FuturesUnordered::new(); for i in 0..1 + rng.below(4) { let d = rng.us(); let y = rng.below(3); s.push(async move { for _ in 0..y { yield_now().await } sleep(d).await; i }); } while let Some(i) = s.next().await { log(format!("unordered {i}")) } }
    }
}
fn child(w: Arc<World>, me: String, mut rng: Rng, depth: u32) -> std::pin::Pin<Box<dyn std::future::Future<Output = u32> + Send>> { Box::pin(async move {
    let _loud = Loud(w.log.clone(), me.clone());
    let (_tx, mut rx) = mpsc::channel(1); let mut br = w.bc.subscribe(); let mut wr = w.wa.subscribe();
    let ops = 1 + rng.below(4); for n in 0..ops { boxed(op(&w, &me, n, &mut rng, depth, &mut rx, &mut br, &mut wr)).await; } ops })
}
fn boxed<'a>(f: impl std::future::Future<Output = ()> + Send + 'a) -> std::pin::Pin<Box<dyn std::future::Future<Output = ()> + Send + 'a>> { Box::pin(f) }
async fn run(seed: u32) -> String {
    let mut rng = Rng::new(seed); let log = Arc::new(Log { start: Instant::now(), text: Cell::new(String::new()) });
    let tasks = 2 + rng.below(5) as usize; let (un, mut urx) = mpsc::unbounded_channel(); let (req, mut reqs) = mpsc::channel::<Req>(2); let (mut bo, mut rxs) = (vec![], vec![]); for _ in 0..tasks { let (tx, rx) = mpsc::channel(1 + rng.below(2) as usize); bo.push(tx); rxs.push(rx); }
    let w = Arc::new(World { log: log.clone(), mutex: Mutex::new(0), rw: RwLock::new(0), sem: Semaphore::new(3), notify: Notify::new(), barrier: Barrier::new(2), un, bo, req, bc: broadcast::channel(2).0, wa: watch::channel(0).0 });
    let l = log.clone(); let ur = tokio::spawn(async move { while let Some(v) = urx.recv().await { l.say("un", format!("{v}")); } });
    let l = log.clone(); let mut r2 = rng.fork(); let server = tokio::spawn(async move { while let Some((n, tx)) = reqs.recv().await { if r2.below(2) == 0 { yield_now().await } else { sleep(r2.us()).await } l.say("server", format!("{n} {}", tx.send(n * 2).is_ok())); } });
    let mut hs = vec![];
    for (t, mut rx) in rxs.into_iter().enumerate() { let w = w.clone(); let mut rng = rng.fork(); let me = format!("t{t}"); hs.push(tokio::spawn(async move { let mut br = w.bc.subscribe(); let mut wr = w.wa.subscribe(); for n in 0..12 { boxed(op(&w, &me, n, &mut rng, 2, &mut rx, &mut br, &mut wr)).await; } })); }
    drop(w);
    for (i, h) in hs.into_iter().enumerate() { let r = h.await; log.say("main", format!("t{i} {}", r.is_ok())); }
    let _ = timeout(Duration::from_millis(5000), ur).await; let _ = timeout(Duration::from_millis(50), server).await;
    log.say("main", "end".into()); let text = log.text.lock().unwrap().clone(); text
}
fn main() {

    for seed in 1..150 { let rt = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap(); let text = rt.block_on(run(seed)); if seed < 3 { println!("=== {seed}\n{text}"); } else { println!("=== {seed} {} lines, {:x}", text.lines().count(), text.bytes().fold(2166136261u32, |h, b| (h ^ b as u32).wrapping_mul(16777619))); } }
}
