// sets: steps at random, by hand: what each gives, who is woken, and how many wakers there are.
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
use futures::{stream::{FuturesUnordered, FuturesOrdered, SelectAll, StreamExt, Stream}, future::{self, FutureExt, Shared}, channel::oneshot};
type One = Rc<RefCell<Vec<Option<oneshot::Sender<D>>>>>;
struct Traced(usize, oneshot::Receiver<D>); impl Future for Traced { type Output = String; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> { println!("    poll f{}", self.0); Pin::new(&mut self.1).poll(cx).map(|v| format!("{v:?}")) } } impl Drop for Traced { fn drop(&mut self) { println!("    drop f{}", self.0) } }
fn fu(seed: u64) {
    println!("== fu {seed}"); let mut r = Lcg(seed); let mut t = Tasks::default(); let set: Rc<RefCell<FuturesUnordered<Traced>>> = Default::default(); let ord: Rc<RefCell<FuturesOrdered<Traced>>> = Default::default(); let mut txs: Vec<Option<oneshot::Sender<D>>> = vec![];
    for _ in 0..50 {
        let what = match r.next(14) {
            0 | 1 => { let (tx, rx) = oneshot::channel(); txs.push(Some(tx)); set.borrow_mut().push(Traced(txs.len() - 1, rx)); format!("push u{}", txs.len() - 1) }
            2 => { let (tx, rx) = oneshot::channel(); txs.push(Some(tx)); ord.borrow_mut().push(Traced(txs.len() - 1, rx)); format!("push o{}", txs.len() - 1) }
            3 | 4 => { let s = set.clone(); let i = t.add(poll_fn(move |cx| Pin::new(&mut *s.borrow_mut()).poll_next(cx).map(|v| format!("{v:?}")))); format!("new u {i}") }
            5 => { let s = ord.clone(); let i = t.add(poll_fn(move |cx| Pin::new(&mut *s.borrow_mut()).poll_next(cx).map(|v| format!("{v:?}")))); format!("new o {i}") }
            6 | 7 | 8 | 9 => match t.pick(&mut r) { Some(i) => format!("poll {i} {}", t.poll(i)), None => continue },
            10 => match t.pick(&mut r) { Some(i) => { t.all[i] = None; format!("drop {i}") } None => continue },
            11 | 12 => { let live: Vec<usize> = (0..txs.len()).filter(|i| txs[*i].is_some()).collect(); if live.is_empty() { continue } let k = live[r.next(live.len())]; let tx = txs[k].take().unwrap(); if r.next(4) == 0 { drop(tx); format!("cancel {k}") } else { format!("send {k} {:?}", tx.send(D("v", k))) } }
            _ => { if r.next(10) == 0 { set.borrow_mut().clear(); "clear".into() } else { continue } }
        };
        println!("{what}: {} {} | {}", set.borrow().len(), ord.borrow().len(), t.woken());
    }
    println!("end"); drop(t); drop(set); println!("u gone"); drop(ord); println!("o gone");
}
fn sh(seed: u64) {
    println!("== sh {seed}"); let mut r = Lcg(seed); let mut t = Tasks::default(); let (tx, rx) = oneshot::channel::<D>(); let mut tx = Some(tx); let mut all = vec![Traced(0, rx).shared()]; let weak = all[0].downgrade().unwrap();
    for _ in 0..30 {
        let what = match r.next(10) {
            0 => { if all.is_empty() { continue } let x = all[0].clone(); all.push(x); "clone".into() }
            1 | 2 | 3 => { if all.is_empty() { continue } let k = r.next(all.len()); let f = if r.next(3) == 0 { all.remove(k) } else { all[k].clone() }; let i = t.add(f); format!("new {i}") }
            4 | 5 | 6 => match t.pick(&mut r) { Some(i) => format!("poll {i} {}", t.poll(i)), None => continue },
            7 => match t.pick(&mut r) { Some(i) => { t.all[i] = None; format!("drop {i}") } None => continue },
            8 => { if all.is_empty() { continue } all.pop(); "drop shared".into() }
            _ => { if r.next(3) == 0 { let Some(tx) = tx.take() else { continue }; format!("send {:?}", tx.send(D("v", 1))) } else { format!("weak {}", weak.upgrade().is_some()) } }
        };
        println!("{what}: {:?} | {}", all.first().map(|s| (s.strong_count(), s.weak_count(), s.peek().cloned())), t.woken());
    }
}
fn main() { for seed in 1..5 { fu(seed); sh(seed); } }
