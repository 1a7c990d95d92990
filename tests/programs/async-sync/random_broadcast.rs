// broadcast: steps at random, by hand: what each gives, who is woken, and how many wakers there are.
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
use tokio::sync::broadcast;
fn run<V: Debug + Clone + 'static>(name: &str, seed: u64, mk: impl Fn(usize) -> V + Clone + 'static) {
    println!("== {name} {seed}");
    let mut r = Lcg(seed); let (tx, rx) = broadcast::channel::<V>(1 + r.next(4)); let mut txs = vec![tx]; let rxs: Rc<RefCell<Vec<Option<broadcast::Receiver<V>>>>> = Rc::new(RefCell::new(vec![Some(rx)])); let mut n = 0; let mut t = Tasks::default();
    for _ in 0..45 {
        let live: Vec<usize> = (0..rxs.borrow().len()).filter(|i| rxs.borrow()[*i].is_some()).collect();
        let what = match r.next(15) {
            0 | 1 | 2 => { if live.is_empty() { continue } let k = live[r.next(live.len())]; let mut rx = rxs.borrow_mut()[k].take().unwrap(); let back = rxs.clone(); let i = t.add(async move { let s = format!("{:?}", rx.recv().await); back.borrow_mut()[k] = Some(rx); s }); format!("new recv {i} of {k}") }
            3 | 4 | 5 => match t.pick(&mut r) { Some(i) => format!("poll {i} {}", t.poll(i)), None => continue },
            6 => match t.pick(&mut r) { Some(i) => { t.all[i] = None; format!("drop {i}") } None => continue },
            7 | 8 | 9 => { if txs.is_empty() { continue } n += 1; format!("send {:?}", txs[0].send(mk(n)).map_err(|e| e.0)) }
            10 => { if live.is_empty() { continue } let k = live[r.next(live.len())]; let mut b = rxs.borrow_mut(); let rx = b[k].as_mut().unwrap(); format!("try {:?} {} {}", rx.try_recv(), rx.len(), rx.is_empty()) }
            11 => { if live.is_empty() { continue } let k = live[r.next(live.len())]; let x = rxs.borrow_mut()[k].take(); drop(x); format!("drop rx {k}") }
            12 => { if txs.is_empty() { continue } rxs.borrow_mut().push(Some(txs[0].subscribe())); "subscribe".into() }
            13 => { if live.is_empty() { continue } let k = live[r.next(live.len())]; let x = rxs.borrow()[k].as_ref().unwrap().resubscribe(); rxs.borrow_mut().push(Some(x)); "resubscribe".into() }
            _ => { if r.next(6) == 0 { txs.pop(); "drop tx".into() } else if r.next(3) == 0 && !txs.is_empty() { let x = txs[0].clone(); txs.push(x); "clone".into() } else { continue } }
        };
        println!("{what}: {:?} | {}", txs.first().map(|t| t.receiver_count()), t.woken());
    }
    println!("end"); drop(txs); println!("tx gone"); drop(t); drop(rxs); println!("all gone");
}
#[derive(Clone)] struct C(Rc<D>, usize); impl Debug for C { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "C{}x{}", self.0.1, Rc::strong_count(&self.0)) } }
struct K(usize); impl Clone for K { fn clone(&self) -> K { println!("    clone {}", self.0); K(self.0) } } impl Drop for K { fn drop(&mut self) { println!("    drop K{}", self.0) } } impl Debug for K { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "K{}", self.0) } }
fn main() { for seed in 1..5 { run("unit", seed, |_| ()); run("opt", seed + 100, |n| if n % 2 == 0 { Some(()) } else { None }); run("rc", seed + 300, |n| C(Rc::new(D("v", n)), n)); run("k", seed + 400, K); run("optk", seed + 500, |n| if n % 3 == 0 { None } else { Some(Some(K(n))) }); run("tuple", seed + 600, |n| (n as u64, n.to_string(), K(n))); } }
