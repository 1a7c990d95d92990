// locks: steps at random, by hand: what each gives, who is woken, and how many wakers there are.
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
use tokio::sync::*;
enum G { R(OwnedRwLockReadGuard<D>), W(OwnedRwLockWriteGuard<D>), M(OwnedMutexGuard<D>) }
fn run(seed: u64) {
    println!("== {seed}");
    let mut r = Lcg(seed); let l = Arc::new(RwLock::new(D("rw", 1))); let m = Arc::new(Mutex::new(D("m", 2))); let held: Rc<RefCell<Vec<G>>> = Default::default(); let mut t = Tasks::default();
    for _ in 0..40 {
        let what = match r.next(14) {
            0 | 1 => { let (l, h) = (l.clone(), held.clone()); let i = t.add(async move { let g = l.read_owned().await; h.borrow_mut().push(G::R(g)); "r".into() }); format!("new r {i}") }
            2 | 3 => { let (l, h) = (l.clone(), held.clone()); let i = t.add(async move { let g = l.write_owned().await; h.borrow_mut().push(G::W(g)); "w".into() }); format!("new w {i}") }
            4 | 5 => { let (l, h) = (m.clone(), held.clone()); let i = t.add(async move { let mut g = l.lock_owned().await; g.1 += 1; h.borrow_mut().push(G::M(g)); "m".into() }); format!("new m {i}") }
            6 | 7 | 8 | 9 => match t.pick(&mut r) { Some(i) => format!("poll {i} {}", t.poll(i)), None => continue },
            10 => match t.pick(&mut r) { Some(i) => { t.all[i] = None; format!("drop {i}") } None => continue },
            11 => { if held.borrow().is_empty() { continue } let k = r.next(held.borrow().len()); let p = held.borrow_mut().remove(k); match p { G::W(g) if r.next(2) == 0 => { held.borrow_mut().push(G::R(g.downgrade())); "downgrade".into() } p => { drop(p); "release".into() } } }
            12 => { let k = r.next(3); match k { 0 => format!("try r {}", l.try_read().is_ok()), 1 => format!("try w {}", l.try_write().is_ok()), _ => format!("try m {}", m.try_lock().is_ok()) } }
            _ => format!("{:?} {:?}", l, m),
        };
        println!("{what}: {} held | {}", held.borrow().len(), t.woken());
    }
}
fn main() { for seed in 1..5 { run(seed) } }
