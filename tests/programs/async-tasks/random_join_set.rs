// join of set: steps at random: what each gives, what is dropped, and when.
#![allow(unused)]
use std::{cell::RefCell, fmt::Debug, future::{Future, poll_fn}, pin::Pin, rc::Rc, sync::Arc, task::{Context, Poll, Waker}};
use tokio_test::task::{spawn, Spawn};
type Fut = Pin<Box<dyn Future<Output = String>>>;
struct Lcg(u64);
impl Lcg { fn next(&mut self, n: usize) -> usize { self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407); ((self.0 >> 33) % n as u64) as usize } }
#[derive(Default)]
struct Tasks { all: Vec<Option<Spawn<Fut>>> }
impl Tasks {
    fn add(&mut self, f: impl Future<Output = String> + 'static) -> usize { self.all.push(Some(spawn(Box::pin(f) as Fut))); self.all.len() - 1 }
    fn pick(&self, r: &mut Lcg) -> Option<usize> { let live: Vec<usize> = (0..self.all.len()).filter(|i| self.all[*i].is_some()).collect(); if live.is_empty() { None } else { Some(live[r.next(live.len())]) } }
    fn poll(&mut self, i: usize) -> String { match self.all[i].as_mut().unwrap().poll() { Poll::Ready(s) => { self.all[i] = None; format!("ready {s}") } Poll::Pending => "pending".into() } }
    fn woken(&self) -> String { self.all.iter().enumerate().filter_map(|(i, t)| t.as_ref().map(|t| if t.is_woken() { format!("{i}!") } else { format!("{i}/{}", t.waker_ref_count()) })).collect::<Vec<_>>().join(" ") }
}
struct D(&'static str, usize);
impl Drop for D { fn drop(&mut self) { println!("    drop {}{}", self.0, self.1) } }
impl Debug for D { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "D{}", self.1) } }
use tokio::{task::{JoinSet, JoinHandle, AbortHandle, LocalSet}, sync::oneshot, time::{sleep, timeout, Duration, Instant}};
struct Noisy(usize); impl Drop for Noisy { fn drop(&mut self) { println!("    drop n{}", self.0) } }
async fn run(seed: u64) {
    println!("== {seed}"); let mut r = Lcg(seed); let mut set: JoinSet<D> = JoinSet::new(); let mut hs: Vec<Option<JoinHandle<Option<D>>>> = vec![]; let mut ab: Vec<AbortHandle> = vec![]; let mut txs: Vec<Option<oneshot::Sender<usize>>> = vec![]; let start = Instant::now();
    for k in 0..45 {
        let what = match r.next(16) {
            0 | 1 => { let (tx, rx) = oneshot::channel(); txs.push(Some(tx)); ab.push(set.spawn(async move { let _n = Noisy(k); match rx.await { Ok(13) => panic!("p{k}"), Ok(n) => D("s", n), Err(_) => { sleep(Duration::from_millis(5)).await; D("e", k) } } })); format!("set {k}") }
            2 | 3 => { let (tx, rx) = oneshot::channel(); txs.push(Some(tx)); let h = tokio::spawn(async move { let _n = Noisy(k); match rx.await { Ok(13) => std::panic::panic_any(k), Ok(n) => Some(D("h", n)), Err(_) => None } }); hs.push(Some(h)); format!("spawn {k}") }
            4 | 5 => { let live: Vec<usize> = (0..txs.len()).filter(|i| txs[*i].is_some()).collect(); if live.is_empty() { continue } let i = live[r.next(live.len())]; let tx = txs[i].take().unwrap(); match r.next(4) { 0 => { drop(tx); format!("drop tx {i}") } 1 => format!("panic {i} {:?}", tx.send(13)), _ => format!("send {i} {:?}", tx.send(k)) } }
            6 => { if r.next(2) == 0 { let live: Vec<usize> = (0..hs.len()).filter(|i| hs[*i].is_some()).collect(); if live.is_empty() { continue } let i = live[r.next(live.len())]; hs[i].as_ref().unwrap().abort(); println!("abort handle {i}"); continue } if ab.is_empty() { continue } let i = r.next(ab.len()); ab[i].abort(); format!("abort {i} {}", ab[i].is_finished()) }
            7 => { tokio::task::yield_now().await; "yield".into() }
            8 => { match timeout(Duration::from_millis(3), set.join_next()).await { Ok(None) => "join none".into(), Ok(Some(Ok(d))) => format!("join {d:?}"), Ok(Some(Err(e))) => format!("join err {} {}", e.is_panic(), e.is_cancelled()), Err(e) => format!("join {e}") } }
            9 => { match futures::FutureExt::now_or_never(set.join_next()).flatten() { None => "try none".to_string(), Some(Ok(d)) => format!("try {d:?}"), Some(Err(e)) => format!("try err {} {}", e.is_panic(), e.is_cancelled()) } }
            10 => { let live: Vec<usize> = (0..hs.len()).filter(|i| hs[*i].is_some()).collect(); if live.is_empty() { continue } let i = live[r.next(live.len())]; let mut h = hs[i].take().unwrap(); match timeout(Duration::from_millis(2), &mut h).await { Ok(Ok(d)) => format!("handle {i} {d:?}"), Ok(Err(e)) => { let p = e.is_panic(); if p { let a = e.into_panic(); format!("handle {i} panic {:?} {:?}", a.downcast_ref::<usize>(), a.downcast_ref::<String>()) } else { format!("handle {i} cancelled") } } Err(_) => { hs[i] = Some(h); format!("handle {i} waits") } } }
            11 => { let live: Vec<usize> = (0..hs.len()).filter(|i| hs[*i].is_some()).collect(); if live.is_empty() { continue } let i = live[r.next(live.len())]; hs[i] = None; format!("detach {i}") }
            12 => { if r.next(6) == 0 { set.abort_all(); "abort all".into() } else { continue } }
            13 => { if r.next(10) == 0 { set.detach_all(); "detach all".into() } else { continue } }
            14 => { if r.next(8) == 0 { set.shutdown().await; "shutdown".into() } else { continue } }
            _ => { sleep(Duration::from_millis(4)).await; "sleep".into() }
        };
        println!("{what}: {} {:?} at {:?} fin {}", set.len(), hs.iter().map(|h| h.as_ref().map(|h| h.is_finished())).collect::<Vec<_>>(), start.elapsed(), ab.iter().filter(|a| a.is_finished()).count());
    }
    println!("end"); drop(set); println!("set gone"); tokio::task::yield_now().await; println!("yielded"); drop(hs); drop(txs); tokio::task::yield_now().await; println!("done");
}
fn main() { std::panic::set_hook(Box::new(|_| {})); for seed in 1..9 { let rt = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap(); rt.block_on(run(seed)); println!("rt"); drop(rt); println!("rt gone"); } }
