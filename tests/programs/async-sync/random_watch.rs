// watch: steps at random, by hand: what each gives, who is woken, and how many wakers there are.
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
use tokio::sync::watch;
fn run<V: Debug + 'static>(name: &str, seed: u64, mk: impl Fn(usize) -> V + Clone + 'static) {
    println!("== {name} {seed}");
    let mut r = Lcg(seed); let (tx, rx) = watch::channel::<V>(mk(0)); let mut tx = Some(Rc::new(tx)); let rxs: Rc<RefCell<Vec<Option<watch::Receiver<V>>>>> = Rc::new(RefCell::new(vec![Some(rx)])); let mut n = 0; let mut t = Tasks::default();
    for _ in 0..40 {
        let live: Vec<usize> = (0..rxs.borrow().len()).filter(|i| rxs.borrow()[*i].is_some()).collect();
        let what = match r.next(16) {
            0 | 1 | 2 => { if live.is_empty() { continue } let k = live[r.next(live.len())]; let mut rx = rxs.borrow_mut()[k].take().unwrap(); let back = rxs.clone(); let i = t.add(async move { let s = match rx.changed().await { Ok(()) => format!("changed {:?}", &*rx.borrow()), Err(e) => format!("{e}") }; back.borrow_mut()[k] = Some(rx); s }); format!("new changed {i} of {k}") }
            3 | 4 | 5 | 6 => match t.pick(&mut r) { Some(i) => format!("poll {i} {}", t.poll(i)), None => continue },
            7 => match t.pick(&mut r) { Some(i) => { t.all[i] = None; format!("drop {i}") } None => continue },
            8 => { let Some(tx) = &tx else { continue }; n += 1; format!("send {:?}", tx.send(mk(n)).map_err(|e| e.0)) }
            9 => { let Some(tx) = &tx else { continue }; n += 1; format!("replace {:?}", tx.send_replace(mk(n))) }
            10 => { let Some(tx) = &tx else { continue }; n += 1; let keep = r.next(2) == 0; let mk = mk.clone(); format!("if_modified {}", tx.send_if_modified(move |v| { *v = mk(n); keep })) }
            11 => { if live.is_empty() { continue } let k = live[r.next(live.len())]; let x = rxs.borrow()[k].as_ref().unwrap().clone(); rxs.borrow_mut().push(Some(x)); "clone".into() }
            12 => { if live.is_empty() { continue } let k = live[r.next(live.len())]; let x = rxs.borrow_mut()[k].take(); drop(x); format!("drop rx {k}") }
            13 => { if live.is_empty() { continue } let k = live[r.next(live.len())]; let mut b = rxs.borrow_mut(); let rx = b[k].as_mut().unwrap(); let h = rx.has_changed(); let s = format!("{h:?} {:?}", &*rx.borrow_and_update()); s }
            14 => { let Some(tx) = &tx else { continue }; match r.next(3) { 0 => { rxs.borrow_mut().push(Some(tx.subscribe())); "subscribe".into() } 1 => { let tx = tx.clone(); let i = t.add(async move { tx.closed().await; "closed".into() }); format!("new closed {i}") } _ => format!("{} {} {:?}", tx.receiver_count(), tx.is_closed(), &*tx.borrow()) } }
            _ => { if r.next(6) == 0 { tx = None; "drop tx".into() } else { continue } }
        };
        println!("{what} | {}", t.woken());
    }
    println!("end");
}
fn main() { for seed in 1..5 { run("unit", seed, |_| ()); run("opt", seed + 100, |n| if n % 2 == 0 { Some(()) } else { None }); run("optopt", seed + 200, |n| [None, Some(None), Some(Some(n))][n % 3]); run("drops", seed + 300, |n| D("v", n)); run("tuple", seed + 400, |n| (n, D("t", n), n.to_string())); run("box", seed + 600, |n| Box::new(n) as Box<dyn Debug>); run("optdrop", seed + 350, |n| if n % 3 == 0 { None } else { Some(D("o", n)) }); } }
