// oneshot: steps at random, by hand: what each gives, who is woken, and how many wakers there are.
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
impl PartialEq for D { fn eq(&self, other: &D) -> bool { self.1 == other.1 } }
impl Debug for D { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "D{}", self.1) } }
use tokio::sync::{oneshot, Barrier, OnceCell};
fn run<V: Debug + PartialEq + 'static>(name: &str, seed: u64, mk: impl Fn(usize) -> V + Clone + 'static) {
    println!("== {name} {seed}");
    let mut r = Lcg(seed); let mut t = Tasks::default();
    for round in 0..6 {
        let (tx, rx) = oneshot::channel::<V>(); let mut tx = Some(tx); let rx = Rc::new(RefCell::new(Some(rx))); let txc: Rc<RefCell<Option<oneshot::Sender<V>>>> = Rc::new(RefCell::new(tx.take()));
        for _ in 0..12 {
            let what = match r.next(11) {
                0 | 1 => { let rx = rx.clone(); let i = t.add(poll_fn(move |cx| { let mut b = rx.borrow_mut(); match b.as_mut() { Some(x) => { let p = Pin::new(x).poll(cx); match p { Poll::Ready(v) => { *b = None; Poll::Ready(format!("{v:?}")) } Poll::Pending => Poll::Pending } } None => Poll::Ready("none".into()) } })); format!("new recv {i}") }
                2 => { let tx = txc.clone(); let i = t.add(poll_fn(move |cx| { let mut b = tx.borrow_mut(); match b.as_mut() { Some(x) => x.poll_closed(cx).map(|()| "closed".into()), None => Poll::Ready("no tx".into()) } })); format!("new closed {i}") }
                3 | 4 | 5 => match t.pick(&mut r) { Some(i) => format!("poll {i} {}", t.poll(i)), None => continue },
                6 => match t.pick(&mut r) { Some(i) => { t.all[i] = None; format!("drop {i}") } None => continue },
                7 => { let Some(x) = txc.borrow_mut().take() else { continue }; format!("send {:?}", x.send(mk(round))) }
                8 => { let mut b = rx.borrow_mut(); let Some(x) = b.as_mut() else { continue }; let v = x.try_recv(); let s = format!("try {v:?}"); if v != Err(oneshot::error::TryRecvError::Empty) { *b = None; } s }
                9 => { let mut b = rx.borrow_mut(); let Some(x) = b.as_mut() else { continue }; if r.next(2) == 0 { x.close(); "close".into() } else { drop(b); let x = rx.borrow_mut().take(); drop(x); "drop rx".into() } }
                _ => { if r.next(2) == 0 { let x = txc.borrow_mut().take(); drop(x); "drop tx".into() } else { continue } }
            };
            println!("{what}: {:?} | {}", txc.borrow().as_ref().map(|t| t.is_closed()), t.woken());
        }
        println!("round"); drop(txc); drop(rx); println!("{}", t.woken()); t.all.clear();
    }
}
fn bar(seed: u64) {
    println!("== bar {seed}"); let mut r = Lcg(seed); let mut t = Tasks::default(); let b = Arc::new(Barrier::new(r.next(4))); let c: Arc<OnceCell<D>> = Arc::new(OnceCell::new()); let gate = Arc::new(tokio::sync::Notify::new());
    for k in 0..40 {
        let what = match r.next(10) {
            0 | 1 => { let b = b.clone(); let i = t.add(async move { format!("leader {}", b.wait().await.is_leader()) }); format!("new bar {i}") }
            2 | 3 => { let (c, g) = (c.clone(), gate.clone()); let i = t.add(async move { let mine = D("x", k); let d = c.get_or_init(|| async { g.notified().await; D("cell", k) }).await; format!("cell {}", d.1) }); format!("new cell {i}") }
            4 => { let (c, g) = (c.clone(), gate.clone()); let i = t.add(async move { match c.get_or_try_init(|| async { g.notified().await; Err::<D, usize>(k) }).await { Ok(d) => format!("cell {}", d.1), Err(e) => format!("failed {e}") } }); format!("new try {i}") }
            5 | 6 | 7 => match t.pick(&mut r) { Some(i) => format!("poll {i} {}", t.poll(i)), None => continue },
            8 => match t.pick(&mut r) { Some(i) => { t.all[i] = None; format!("drop {i}") } None => continue },
            _ => { if r.next(3) == 0 { format!("set {:?}", c.set(D("set", k)).map_err(|e| e.to_string())) } else { gate.notify_one(); "gate".into() } }
        };
        println!("{what}: {:?} | {}", c.get(), t.woken());
    }
}
fn main() { for seed in 1..5 { bar(seed + 1000); run("unit", seed, |_| ()); run("opt", seed + 100, |n| if n % 2 == 0 { Some(()) } else { None }); run("optopt", seed + 200, |n| [None, Some(None), Some(Some(n))][n % 3]); run("drops", seed + 300, |n| D("v", n)); run("res", seed + 400, |n| if n % 2 == 0 { Ok::<D, ()>(D("k", n)) } else { Err(()) }); } }
