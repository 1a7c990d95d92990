// mpsc: steps at random, by hand: what each gives, who is woken, and how many wakers there are.
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
use tokio::sync::mpsc;
fn run<V: Debug + 'static>(name: &str, seed: u64, mk: impl Fn(usize) -> V + Clone + 'static) {
    println!("== {name} {seed}");
    let mut r = Lcg(seed); let (tx, rx) = mpsc::channel::<V>(1 + r.next(3)); let mut txs = vec![tx]; let rx = Rc::new(RefCell::new(Some(rx))); let mut n = 0;
    let permits: Rc<RefCell<Vec<mpsc::OwnedPermit<V>>>> = Default::default(); let mut t = Tasks::default(); let mut weak = vec![];
    for _ in 0..40 {
        let what = match r.next(20) {
            0 | 1 | 2 => { if txs.is_empty() { continue } let tx = txs[r.next(txs.len())].clone(); n += 1; let v = mk(n); let i = t.add(async move { match tx.send(v).await { Ok(()) => "sent".into(), Err(e) => format!("{e} {:?}", e.0) } }); format!("new send {i}") }
            3 => { if txs.is_empty() { continue } let tx = txs[r.next(txs.len())].clone(); let p = permits.clone(); let i = t.add(async move { match tx.reserve_owned().await { Ok(x) => { p.borrow_mut().push(x); "reserved".into() } Err(e) => format!("{e}") } }); format!("new reserve {i}") }
            4 | 5 => { let rx = rx.clone(); let i = t.add(poll_fn(move |cx| match rx.borrow_mut().as_mut() { Some(rx) => rx.poll_recv(cx).map(|v| format!("{v:?}")), None => Poll::Ready("no rx".into()) })); format!("new recv {i}") }
            6 | 7 | 8 | 9 | 10 => match t.pick(&mut r) { Some(i) => format!("poll {i} {}", t.poll(i)), None => continue },
            11 => match t.pick(&mut r) { Some(i) => { t.all[i] = None; format!("drop {i}") } None => continue },
            12 => { if txs.is_empty() { continue } n += 1; format!("try_send {:?}", txs[0].try_send(mk(n))) }
            13 => match rx.borrow_mut().as_mut() { Some(rx) => format!("try_recv {:?}", rx.try_recv()), None => continue },
            14 => { if permits.borrow().is_empty() { continue } let p = permits.borrow_mut().remove(0); n += 1; match r.next(3) { 0 => { txs.push(p.send(mk(n))); "permit send".into() } 1 => { txs.push(p.release()); "permit release".into() } _ => { drop(p); "permit drop".into() } } }
            15 => { if txs.is_empty() { continue } let x = txs.remove(0); if r.next(2) == 0 { weak.push(x.downgrade()); } drop(x); "drop tx".into() }
            16 => { if let Some(w) = weak.pop() { match w.upgrade() { Some(x) => { txs.push(x); "upgraded".into() } None => "gone".into() } } else if txs.is_empty() { continue } else { let x = txs[0].clone(); txs.push(x); "clone tx".to_string() } }
            17 => { if txs.is_empty() { continue } let tx = txs[0].clone(); let i = t.add(async move { tx.closed().await; "closed".into() }); format!("new closed {i}") }
            18 => { if r.next(5) == 0 { if let Some(rx) = rx.borrow_mut().as_mut() { rx.close(); } "close".into() } else { continue } }
            _ => { if r.next(8) == 0 { let x = rx.borrow_mut().take(); drop(x); "drop rx".into() } else { continue } }
        };
        println!("{what}: {:?} | {}", txs.first().map(|t| (t.capacity(), t.is_closed())), t.woken());
    }
    println!("end"); drop(txs); println!("txs gone"); drop(permits); println!("permits gone"); drop(rx); println!("rx gone");
}
fn main() {
    for seed in 1..5 {
        run("unit", seed, |_| ()); run("opt", seed + 100, |n| if n % 2 == 0 { Some(()) } else { None }); run("optopt", seed + 200, |n| [None, Some(None), Some(Some(n))][n % 3]);
        run("drops", seed + 300, |n| D("v", n)); run("optdrop", seed + 350, |n| if n % 3 == 0 { None } else { Some(D("o", n)) }); run("tuple", seed + 400, |n| (n, D("t", n), n.to_string())); run("u64", seed + 500, |n| n as u64 * 1_000_000_007_000); run("box", seed + 600, |n| Box::new(n) as Box<dyn Debug>); run("rc", seed + 700, |n| Rc::new(RefCell::new(n)));
        run("res", seed + 800, |n| if n % 2 == 0 { Ok::<D, ()>(D("k", n)) } else { Err(()) });
    }
}
