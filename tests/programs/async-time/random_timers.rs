// timers: steps at random: what each gives, what is dropped, and when.
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
use tokio::time::{self, Duration, Instant, Sleep, Interval, MissedTickBehavior};
fn ms(n: u64) -> Duration { Duration::from_millis(n) }
async fn run(seed: u64) {
    println!("== {seed}"); let mut r = Lcg(seed); let start = Instant::now(); let mut sl: Vec<Spawn<Sleep>> = vec![]; let mut iv: Vec<Spawn<Interval>> = vec![]; let mut t = Tasks::default();
    for k in 0..50 {
        let what = match r.next(14) {
            0 | 1 => { sl.push(spawn(time::sleep(Duration::from_micros(r.next(30000) as u64)))); format!("sleep {}", sl.len() - 1) }
            2 => { let mut i = time::interval_at(start + ms(r.next(50) as u64), ms(1 + r.next(10) as u64)); i.set_missed_tick_behavior([MissedTickBehavior::Burst, MissedTickBehavior::Delay, MissedTickBehavior::Skip][r.next(3)]); iv.push(spawn(i)); format!("interval {}", iv.len() - 1) }
            3 | 4 => { if sl.is_empty() { continue } let i = r.next(sl.len()); if sl[i].enter(|_, s| s.is_elapsed()) { sl.remove(i); format!("gone {i}") } else { format!("poll s{i} {:?} {:?}", sl[i].poll(), sl[i].enter(|_, s| s.is_elapsed())) } }
            5 | 6 => { if iv.is_empty() { continue } let i = r.next(iv.len()); format!("tick {i} {:?}", iv[i].enter(|cx, mut i| i.poll_tick(cx)).map(|x| x - start)) }
            7 => { if sl.is_empty() { continue } let i = r.next(sl.len()); let to = Instant::now() + ms(r.next(20) as u64); sl[i].enter(|_, s| s.reset(to)); format!("reset s{i}") }
            8 => { if iv.is_empty() { continue } let i = r.next(iv.len()); iv[i].reset(); format!("reset i{i}") }
            9 | 10 => { let d = Duration::from_micros(r.next(9000) as u64); time::advance(d).await; format!("advance {d:?}") }
            11 => { time::sleep(ms(r.next(6) as u64)).await; "slept".into() }
            12 => { let d = ms(r.next(10) as u64); let f = ms(r.next(10) as u64); let i = t.add(async move { match time::timeout(d, time::sleep(f)).await { Ok(()) => format!("in time {f:?} {d:?}"), Err(e) => format!("{e} {f:?} {d:?}") } }); format!("timeout {i}") }
            _ => match t.pick(&mut r) { Some(i) => format!("poll {i} {}", t.poll(i)), None => continue },
        };
        println!("{what}: {:?} s {} i {} | {}", start.elapsed(), sl.iter().map(|s| if s.is_woken() { '!' } else { '-' }).collect::<String>(), iv.iter().map(|s| if s.is_woken() { '!' } else { '-' }).collect::<String>(), t.all.iter().map(|t| match t { Some(t) if t.is_woken() => '!', Some(_) => '-', None => '.' }).collect::<String>());
    }
}
fn main() { for seed in 1..9 { let rt = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap(); rt.block_on(run(seed)); } }
