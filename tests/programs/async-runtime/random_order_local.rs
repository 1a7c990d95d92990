// Many tasks, long loops of operations that are ready at once, local sets, cancellation tokens: who gives way to whom, and when.
use std::sync::{Arc, Mutex as Cell}; use std::time::Duration; use std::fmt::Write as _; use std::rc::Rc;
use tokio::sync::{mpsc, oneshot, broadcast, Mutex, Semaphore, Notify, OnceCell}; use tokio::task::{self, yield_now, JoinSet, LocalSet}; use tokio::time::{sleep, timeout, Instant}; use futures::stream::{self, StreamExt};
struct Rng(u32);
impl Rng { fn new(seed: u32) -> Rng { let mut r = Rng((seed.wrapping_mul(2654435761) ^ 0x9e3779b9) | 1); for _ in 0..4 { r.next(); } r } fn next(&mut self) -> u32 { self.0 ^= self.0 << 13; self.0 ^= self.0 >> 17; self.0 ^= self.0 << 5; self.0 } fn below(&mut self, n: u32) -> u32 { self.next() % n } fn fork(&mut self) -> Rng { Rng::new(self.next()) } fn us(&mut self) -> Duration { Duration::from_micros(self.below(4000) as u64) } }
struct Log { start: Instant, text: Cell<String> }
impl Log { fn say(&self, who: &str, what: String) { let mut t = self.text.lock().unwrap(); let _ = writeln!(t, "{:?} {who} {what}", self.start.elapsed()); } }
struct Loud(Arc<Log>, String); impl Drop for Loud { fn drop(&mut self) { self.0.say(&self.1, "dropped".into()); } }
tokio::task_local! { static DEPTH: u32; }
struct World { log: Arc<Log>, mutex: Arc<Mutex<u32>>, sem: Arc<Semaphore>, notify: Notify, once: OnceCell<u32>, bc: broadcast::Sender<u32>, token: tokio_util::sync::CancellationToken }
async fn op(w: &Arc<World>, me: &str, n: u32, rng: &mut Rng) {
    let k = rng.below(19); let log = |what: String| w.log.say(me, format!("#{n} {what}")); let limit = rng.us();
    match k {
        0 => { let (tx, mut rx) = mpsc::unbounded_channel(); let m = rng.below(400); for i in 0..m { tx.send(i).unwrap(); } drop(tx); let mut c = 0; while rx.recv().await.is_some() { c += 1; if c % 100 == 0 { log(format!("drained {c}")) } } log(format!("drain end {c}")) }
        1 => { for i in 0..rng.below(300) { let mut g = w.mutex.lock().await; *g += 1; if i % 90 == 0 { log(format!("lock {i} {g}")) } } log("locks end".into()) }
        2 => { for i in 0..rng.below(300) { let p = w.sem.acquire().await.unwrap(); if i % 90 == 0 { log(format!("acquire {i}")) } if rng.below(50) == 0 { yield_now().await } drop(p) } log("acquires end".into()) }
        3 => { for i in 0..rng.below(200) { w.sem.try_acquire().ok(); yield_now().await; if i % 60 == 0 { log(format!("budget {i}")) } } log("budget end".into()) }
        4 => { let hs: Vec<_> = (0..rng.below(80)).map(|i| { let w = w.clone(); let me = me.to_string(); let y = rng.below(3); tokio::spawn(async move { for _ in 0..y { yield_now().await } if i % 20 == 0 { w.log.say(&me, format!("sub {i}")) } }) }).collect(); for h in hs { h.await.unwrap(); } log("subs end".into()) }
        5 => { let (tx, mut rx) = mpsc::channel(3); let w2 = w.clone(); let name = format!("{me}p{n}"); let m = rng.below(200); let h = tokio::spawn(async move { for i in 0..m { if tx.send(i).await.is_err() { break } if i % 50 == 0 { w2.log.say(&name, format!("sent {i}")) } } }); let stop = rng.below(250); let mut c = 0; while let Some(v) = rx.recv().await { c += 1; if v % 60 == 0 { log(format!("got {v}")) } if c == stop { break } } drop(rx); h.await.unwrap(); log(format!("pipe end {c}")) }
        6 => { let r = tokio::select! { biased; _ = w.token.cancelled() => "cancelled", _ = sleep(limit) => "time" }; log(r.into()); if rng.below(30) == 0 { log("cancels".into()) } }
        7 => { let c = w.token.child_token(); let c2 = c.clone(); let h = tokio::spawn(async move { c2.cancelled().await }); yield_now().await; c.cancel(); h.await.unwrap(); log("child cancelled".into()) }
        8 => { let v = *w.once.get_or_init(|| async { yield_now().await; n }).await; log(format!("once {}", v < 100)) }
        9 => { let f = w.notify.notified(); tokio::pin!(f); let e = f.as_mut().enable(); if rng.below(2) == 0 { w.notify.notify_one() } let r = timeout(limit, f).await.is_ok(); log(format!("enabled {e} {r}")) }
        10 => { DEPTH.scope(n, async { yield_now().await; let d = DEPTH.get(); DEPTH.scope(d + 1, async { sleep(limit).await; log(format!("local {}", DEPTH.get())) }).await; log(format!("local {}", DEPTH.get())) }).await }
        11 => { let m = rng.below(70); let v: Vec<u32> = stream::iter(0..m).map(|i| { let d = i % 7; async move { for _ in 0..d { yield_now().await } i } }).buffer_unordered(1 + rng.below(40) as usize).collect().await; log(format!("unordered {:?}", &v[..v.len().min(8)])) }
        12 => { let m = 25 + rng.below(20); let ws: Vec<_> = (0..m).map(|i| { let d = (i * 7) % 5; async move { for _ in 0..d { yield_now().await } i } }).collect(); let v = futures::future::join_all(ws).await; log(format!("all {}", v.len())) }
        13 => { let mut set = JoinSet::new(); let m = rng.below(20); for i in 0..m { let w = w.clone(); let name = format!("{me}s{n}.{i}"); let d = rng.us(); set.spawn(async move { let _l = Loud(w.log.clone(), name); sleep(d).await; i }); } let until = rng.below(20); let mut c = 0; while let Some(r) = set.join_next().await { c += 1; if c == until { set.abort_all() } if let Err(e) = r { log(format!("set {}", e.is_cancelled())) } } log(format!("set end {c}")) }
        14 => { let (tx, rx) = oneshot::channel(); let w2 = w.clone(); let name = format!("{me}o{n}"); let h = tokio::spawn(async move { let mut tx: oneshot::Sender<u32> = tx; tokio::select! { biased; _ = tx.closed() => w2.log.say(&name, "closed".into()), _ = sleep(Duration::from_millis(2)) => { let r = tx.send(1); w2.log.say(&name, format!("sent {r:?}")) } } }); let r = timeout(limit, rx).await; log(format!("one {r:?}")); h.await.unwrap() }
        15 => { let mut rx = w.bc.subscribe(); for i in 0..rng.below(6) { let _ = w.bc.send(i); } let mut c = 0; loop { match rx.try_recv() { Ok(_) => c += 1, Err(broadcast::error::TryRecvError::Lagged(k)) => log(format!("lag {k}")), Err(_) => break } } log(format!("bc {c}")) }
        16 => { let p = w.sem.clone().acquire_many_owned(1).await.unwrap(); let h = tokio::spawn(async move { sleep(limit).await; drop(p) }); if rng.below(2) == 0 { h.abort(); } let r = h.await; log(format!("permit {}", r.is_ok())) }
        17 => { let g = w.mutex.clone().lock_owned().await; let h = tokio::spawn(async move { yield_now().await; drop(g) }); log("guard sent".into()); h.await.unwrap() }
        _ => { let v = task::unconstrained(async { let (tx, mut rx) = mpsc::unbounded_channel(); for i in 0..300 { tx.send(i).unwrap(); } drop(tx); let mut c = 0; while rx.recv().await.is_some() { c += 1 } c }).await; log(format!("unconstrained {v}")) }
    }
}
async fn run(seed: u32) -> String {
    let mut rng = Rng::new(seed); let log = Arc::new(Log { start: Instant::now(), text: Cell::new(String::new()) });
    let w = Arc::new(World { log: log.clone(), mutex: Arc::new(Mutex::new(0)), sem: Arc::new(Semaphore::new(2)), notify: Notify::new(), once: OnceCell::new(), bc: broadcast::channel(4).0, token: tokio_util::sync::CancellationToken::new() });
    let mut hs = vec![];
    for t in 0..2 + rng.below(4) { let w = w.clone(); let mut rng = rng.fork(); hs.push(tokio::spawn(async move { let me = format!("t{t}"); let _l = Loud(w.log.clone(), me.clone()); for n in 0..10 { op(&w, &me, n, &mut rng).await; } })); }
    let set = LocalSet::new(); let shared = Rc::new(std::cell::Cell::new(0));
    for t in 0..rng.below(3) { let (w, shared) = (w.clone(), shared.clone()); let mut rng = rng.fork(); set.spawn_local(async move { let me = format!("l{t}"); let _l = Loud(w.log.clone(), me.clone()); for n in 0..5 { op(&w, &me, n, &mut rng).await; shared.set(shared.get() + 1); if n == 2 { let s = shared.clone(); task::spawn_local(async move { s.set(s.get() + 10) }).await.unwrap(); } } }); }
    let limit = Duration::from_millis(rng.below(60) as u64); let l = log.clone(); let w2 = w.clone();
    set.run_until(async move { op(&w2, "until", 0, &mut rng).await; l.say("until", "end".into()); sleep(limit).await; l.say("until", "slept".into()); }).await;
    drop(set); log.say("main", format!("set dropped {}", shared.get()));
    for h in hs { let r = h.await; log.say("main", format!("{}", r.is_ok())); }
    let text = log.text.lock().unwrap().clone(); text
}
fn main() {
    for seed in 1..200 { let rt = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap(); let text = rt.block_on(run(seed)); if seed < 4 { println!("=== {seed}\n{text}"); } else { println!("=== {seed} {} lines, {:x}", text.lines().count(), text.bytes().fold(2166136261u32, |h, b| (h ^ b as u32).wrapping_mul(16777619))); } }
}
