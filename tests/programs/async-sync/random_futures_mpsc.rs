// futures of mpsc: steps at random, by hand: what each gives, who is woken, and how many wakers there are.
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
use futures::{channel::{mpsc, oneshot}, sink::{Sink, SinkExt}, stream::{Stream, StreamExt}};
fn run<V: Debug + 'static>(name: &str, seed: u64, mk: impl Fn(usize) -> V + Clone + 'static) {
    println!("== {name} {seed}");
    let mut r = Lcg(seed); let (tx, rx) = mpsc::channel::<V>(r.next(3)); let mut txs: Vec<Rc<RefCell<mpsc::Sender<V>>>> = vec![Rc::new(RefCell::new(tx))]; let rx = Rc::new(RefCell::new(Some(rx))); let mut n = 0; let mut t = Tasks::default(); let (utx, urx) = mpsc::unbounded::<V>(); let urx = Rc::new(RefCell::new(Some(urx)));
    for _ in 0..45 {
        let what = match r.next(18) {
            0 | 1 | 2 => { if txs.is_empty() { continue } let tx = txs[r.next(txs.len())].clone(); n += 1; let v = mk(n); let mut v = Some(v); let i = t.add(poll_fn(move |cx| { let mut tx = tx.borrow_mut(); match Pin::new(&mut *tx).poll_ready(cx) { Poll::Ready(Ok(())) => Poll::Ready(format!("{:?}", Pin::new(&mut *tx).start_send(v.take().unwrap()))), Poll::Ready(Err(e)) => Poll::Ready(format!("{e} {} {}", e.is_full(), e.is_disconnected())), Poll::Pending => Poll::Pending } })); format!("new send {i}") }
            3 | 4 => { let rx = rx.clone(); let i = t.add(poll_fn(move |cx| match rx.borrow_mut().as_mut() { Some(rx) => Pin::new(rx).poll_next(cx).map(|v| format!("{v:?}")), None => Poll::Ready("no rx".into()) })); format!("new recv {i}") }
            5 => { let rx = urx.clone(); let i = t.add(poll_fn(move |cx| match rx.borrow_mut().as_mut() { Some(rx) => Pin::new(rx).poll_next(cx).map(|v| format!("{v:?}")), None => Poll::Ready("no rx".into()) })); format!("new urecv {i}") }
            6 | 7 | 8 | 9 => match t.pick(&mut r) { Some(i) => format!("poll {i} {}", t.poll(i)), None => continue },
            10 => match t.pick(&mut r) { Some(i) => { t.all[i] = None; format!("drop {i}") } None => continue },
            11 => { if txs.is_empty() { continue } n += 1; let tx = txs[r.next(txs.len())].clone(); let x = tx.borrow_mut().try_send(mk(n)); match x { Ok(()) => "try_send ok".into(), Err(e) => { let s = e.to_string(); format!("try_send {s} {:?}", e.into_inner()) } } }
            12 => match rx.borrow_mut().as_mut() { Some(rx) => format!("try_next {:?}", rx.try_next().map_err(|e| e.to_string())), None => continue },
            13 => { n += 1; match utx.unbounded_send(mk(n)) { Ok(()) => "usend ok".into(), Err(e) => format!("usend {:?}", e.into_inner()) } }
            14 => { if txs.is_empty() { continue } if r.next(2) == 0 { let x = txs[0].borrow().clone(); txs.push(Rc::new(RefCell::new(x))); "clone".into() } else { txs.remove(0); "drop tx".into() } }
            15 => { if txs.is_empty() { continue } let tx = txs[0].clone(); let i = t.add(poll_fn(move |cx| { let x = Pin::new(&mut *tx.borrow_mut()).poll_flush(cx); x.map(|r| format!("{r:?}")) })); format!("new flush {i}") }
            16 => { if r.next(4) == 0 { if txs.is_empty() { continue } txs[0].borrow_mut().close_channel(); "close_channel".into() } else { continue } }
            _ => { if r.next(6) == 0 { if let Some(rx) = rx.borrow_mut().as_mut() { rx.close(); } if let Some(rx) = urx.borrow_mut().as_mut() { rx.close(); } "close".into() } else if r.next(8) == 0 { let x = rx.borrow_mut().take(); drop(x); let x = urx.borrow_mut().take(); drop(x); "drop rx".into() } else { continue } }
        };
        println!("{what}: {:?} {} | {}", txs.first().map(|t| t.borrow().is_closed()), utx.is_closed(), t.woken());
    }
    println!("end"); drop(txs); drop(utx); println!("txs gone"); drop(t); println!("tasks gone"); drop(rx); drop(urx); println!("rx gone");
}
fn main() { for seed in 1..5 { run("unit", seed, |_| ()); run("opt", seed + 100, |n| if n % 2 == 0 { Some(()) } else { None }); run("optopt", seed + 200, |n| [None, Some(None), Some(Some(n))][n % 3]); run("drops", seed + 300, |n| D("v", n)); run("tuple", seed + 400, |n| (n, D("t", n), n.to_string())); run("box", seed + 600, |n| Box::new(n) as Box<dyn Debug>); } }
