// Mutex<Option<oneshot>> handoff + Weak listeners + tick interplay; coalescing
use std::sync::{Arc, Mutex, Weak}; use tokio::sync::{oneshot, Notify, watch, OnceCell, Semaphore};
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
#[derive(Default)] struct Flight { cur: Mutex<Option<Weak<OnceCell<u32>>>>, runs: Mutex<u32> }
impl Flight { async fn get(&self, who: u32, t: u64) -> u32 { let cell = { let mut c = self.cur.lock().unwrap(); match c.as_ref().and_then(|w| w.upgrade()) { Some(c) => { println!("{who} joins"); c } None => { println!("{who} leads"); let n = Arc::new(OnceCell::new()); *c = Some(Arc::downgrade(&n)); n } } }; *cell.get_or_init(|| async { let _d = D("load"); *self.runs.lock().unwrap() += 1; println!("{who} loads"); sleep(ms(t)).await; who * 100 }).await } }
struct Debounce { n: Notify, last: Mutex<Option<String>> } impl Debounce { async fn run(self: Arc<Self>, quiet: Duration, mut f: impl FnMut(String)) { loop { self.n.notified().await; while timeout(quiet, self.n.notified()).await.is_ok() {} if let Some(s) = self.last.lock().unwrap().take() { f(s) } } } fn hit(&self, s: &str) { *self.last.lock().unwrap() = Some(s.into()); self.n.notify_one(); } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let f = Arc::new(Flight::default()); let hs: Vec<_> = (1..=3).map(|i| { let f = f.clone(); tokio::spawn(async move { sleep(ms(i as u64)).await; f.get(i, 10).await }) }).collect(); sleep(ms(5)).await; hs[0].abort(); for h in hs { println!("{:?}", h.await.ok()); } println!("runs {}", f.runs.lock().unwrap()); println!("{}", f.get(9, 1).await);
    let d = Arc::new(Debounce { n: Notify::new(), last: Mutex::new(None) }); let out = Arc::new(Mutex::new(vec![])); let t0 = Instant::now(); let o = out.clone(); let h = tokio::spawn(d.clone().run(ms(5), move |s| o.lock().unwrap().push((s, t0.elapsed().as_millis())))); for (i, g) in [1, 3, 3, 10, 4, 20].into_iter().enumerate() { sleep(ms(g)).await; d.hit(&format!("h{i}")); } sleep(ms(10)).await; println!("{:?}", out.lock().unwrap()); h.abort(); println!("{} {}", h.await.is_err(), Arc::strong_count(&d));
    let slot = Arc::new(Mutex::new(None::<oneshot::Sender<D>>)); let s2 = slot.clone(); let h = tokio::spawn(async move { let (t, r) = oneshot::channel(); *s2.lock().unwrap() = Some(t); let d = r.await.unwrap(); println!("handed {}", d.0); }); tokio::task::yield_now().await; slot.lock().unwrap().take().unwrap().send(D("gift")).ok().unwrap(); h.await.unwrap();
    let (tx, rx) = watch::channel(0); let ws: Vec<_> = (1..=3).map(|n| { let mut rx = rx.clone(); tokio::spawn(async move { loop { if *rx.borrow_and_update() >= n { return n; } rx.changed().await.unwrap(); } }) }).collect(); drop(rx); for i in 1..=3 { tx.send_modify(|v| *v = i); tokio::task::yield_now().await; println!("{i} {:?}", ws.iter().map(|w| w.is_finished()).collect::<Vec<_>>()); } let s = Semaphore::new(0); println!("{:?}", futures::join!(async { s.acquire_many(2).await.map(|p| p.forget()).is_ok() }, async { s.add_permits(1); tokio::task::yield_now().await; s.add_permits(1); s.available_permits() }));
}
