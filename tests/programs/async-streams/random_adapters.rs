// Adapters polled, fed and ended at random: what they give, and who is woken when.
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
use futures::{stream::{self, StreamExt, TryStreamExt, Stream, FusedStream}, future::{self, FutureExt, TryFutureExt, FusedFuture}, channel::{mpsc, oneshot}, SinkExt};
type S = Pin<Box<dyn Stream<Item = usize>>>;
struct Tr(usize, oneshot::Receiver<()>); impl Future for Tr { type Output = usize; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<usize> { Pin::new(&mut self.1).poll(cx).map(|_| self.0) } } impl Drop for Tr { fn drop(&mut self) { println!("    drop f{}", self.0) } }
struct In { txs: Vec<Option<mpsc::UnboundedSender<usize>>>, gates: Rc<RefCell<Vec<Option<oneshot::Sender<()>>>>> }
impl In { fn s(&mut self) -> impl Stream<Item = usize> + 'static { let (tx, rx) = mpsc::unbounded(); self.txs.push(Some(tx)); rx }
 fn gate(&self) -> impl Fn(usize) -> Tr + Clone + 'static { let g = self.gates.clone(); move |n| { let (tx, rx) = oneshot::channel(); g.borrow_mut().push(Some(tx)); Tr(n, rx) } } }
fn make(k: usize, i: &mut In) -> (&'static str, S) {
    let a = i.s(); let g = i.gate();
    match k {
        0 => ("buffered", Box::pin(a.map(g).buffered(2))), 1 => ("unordered", Box::pin(a.map(g).buffer_unordered(2))), 2 => ("then", Box::pin(a.then(g))), 3 => ("filter", Box::pin(a.filter(move |n| g(*n).map(|n| n % 2 == 0)))), 4 => ("filter_map", Box::pin(a.filter_map(move |n| g(n).map(|n| if n % 3 == 0 { None } else { Some(n * 10) })))),
        5 => ("take_while", Box::pin(a.take_while(move |n| g(*n).map(|n| n < 6)))), 6 => ("skip_while", Box::pin(a.skip_while(move |n| g(*n).map(|n| n < 3)))), 7 => ("scan", Box::pin(a.scan(0, move |s, n| { *s += n; let v = *s; g(v).map(|v| if v > 30 { None } else { Some(v) }) }))), 8 => ("take_until", { let f = g(99); Box::pin(a.take_until(f)) }),
        9 => ("select", { let b = i.s(); Box::pin(stream::select(a, b)) }), 10 => ("select_all", { let b = i.s(); let c = i.s(); Box::pin(stream::select_all(vec![a.boxed_local(), b.boxed_local(), c.boxed_local()])) }), 11 => ("zip", { let b = i.s(); Box::pin(a.zip(b).map(|(x, y)| x * 100 + y)) }), 12 => ("chain", { let b = i.s(); Box::pin(a.chain(b)) }),
        13 => ("flatten", { let b = i.s(); let c = i.s(); Box::pin(stream::iter(vec![a.boxed_local(), b.boxed_local(), c.boxed_local()]).flatten()) }), 14 => ("chunks", Box::pin(a.chunks(3).map(|v| v.iter().sum()))), 15 => ("ready_chunks", Box::pin(a.ready_chunks(2).map(|v| v.iter().fold(0, |a, b| a * 10 + b)))), 16 => ("peekable", { let mut p = Box::pin(a.peekable()); Box::pin(stream::poll_fn(move |cx| { match p.as_mut().poll_peek(cx) { Poll::Ready(Some(n)) => { let n = *n; p.as_mut().poll_next(cx).map(|x| x.map(|x| x + n)) } Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending } })) }),
        17 => ("select_biased", { let b = i.s(); Box::pin(stream::select_with_strategy(a, b, |_: &mut ()| stream::PollNext::Left)) }), 18 => ("flat_map", Box::pin(a.flat_map(|n| stream::iter(0..n % 3)))), 19 => ("once_flat", Box::pin(g(5).map(move |n| a.map(move |x| x + n)).flatten_stream())),
        20 => ("unfold", Box::pin(stream::unfold(0, move |s| { let f = g(s); async move { let v = f.await; if v > 4 { None } else { Some((v, s + 1)) } } }))), 21 => ("fuse", Box::pin(a.fuse())), 22 => ("inspect", Box::pin(a.inspect(|n| println!("    see {n}")).enumerate().map(|(i, n)| i * 100 + n))), 23 => ("try_buffered", Box::pin(a.map(move |n| if n % 4 == 3 { Err(n) } else { Ok(g(n).map(|n| if n % 3 == 2 { Err(n + 50) } else { Ok(n) })) }).try_buffered(2).map(|r| match r { Ok(n) => n, Err(n) => n + 1000 }))),
        24 => ("try_unordered", Box::pin(a.map(move |n| if n % 4 == 3 { Err(n) } else { Ok(g(n).map(|n| if n % 3 == 2 { Err(n + 50) } else { Ok(n) })) }).try_buffer_unordered(2).map(|r| match r { Ok(n) => n, Err(n) => n + 1000 }))), 25 => ("and_then", { let g2 = g.clone(); Box::pin(a.map(|n| if n % 4 == 3 { Err(n) } else { Ok(n) }).and_then(move |n| g(n).map(|n| if n % 3 == 2 { Err(n + 50) } else { Ok(n) })).or_else(move |e| g2(e).map(|e| if e % 2 == 0 { Ok(e) } else { Err(e) })).map(|r| match r { Ok(n) => n, Err(n) => n + 1000 })) }),
        26 => ("try_filter", Box::pin(a.map(|n| if n % 4 == 3 { Err(n) } else { Ok(n) }).try_filter(move |n| g(*n).map(|n| n % 2 == 0)).map(|r| match r { Ok(n) => n, Err(n) => n + 1000 }))), 27 => ("try_skip", { let g2 = g.clone(); Box::pin(a.map(|n| if n % 5 == 4 { Err(n) } else { Ok(n) }).try_skip_while(move |n| g(*n).map(|n| if n == 7 { Err(n) } else { Ok(n < 2) })).try_take_while(move |n| g2(*n).map(|n| Ok(n < 8))).map(|r| match r { Ok(n) => n, Err(n) => n + 1000 })) }),
        28 => ("catch", Box::pin(std::panic::AssertUnwindSafe(a.map(|n| { if n == 3 { std::panic::panic_any(n) } n })).catch_unwind().map(|r| r.unwrap_or(777)))), 29 => ("cycle", Box::pin(g(1).map(|n| n).into_stream())), _ => ("tokio", { let b = i.s(); Box::pin(tokio_stream::StreamExt::merge(tokio_stream::StreamExt::filter(a, |n| n % 2 == 0), tokio_stream::StreamExt::map_while(b, |n| if n > 5 { None } else { Some(n + 100) }))) }),
    }
}
fn run(k: usize, seed: u64) {
    let mut r = Lcg(seed * 100 + k as u64); let mut i = In { txs: vec![], gates: Default::default() }; let (name, s) = make(k, &mut i); println!("== {name} {seed}"); let mut s = spawn(s); let mut n = 0; let mut ended = 0;
    for _ in 0..50 {
        let what = match r.next(10) {
            0 | 1 | 2 => { let k = r.next(i.txs.len()); let Some(tx) = &i.txs[k] else { continue }; n += 1; format!("send {k} {n} {:?}", tx.unbounded_send(n % 10).is_ok()) }
            3 | 4 | 5 | 6 => { if ended > 1 { continue } let p = s.poll_next(); if p == Poll::Ready(None) { ended += if name == "chunks" || name == "fuse" || name == "select_all" || name == "buffered" || name == "unordered" { 1 } else { 2 }; } format!("poll {p:?}") }
            7 | 8 => { let live: Vec<usize> = (0..i.gates.borrow().len()).filter(|k| i.gates.borrow()[*k].is_some()).collect(); if live.is_empty() { continue } let k = live[r.next(live.len())]; let g = i.gates.borrow_mut()[k].take().unwrap(); format!("gate {k} {:?}", g.send(()).is_ok()) }
            _ => { if r.next(4) > 0 { continue } let k = r.next(i.txs.len()); if i.txs[k].take().is_none() { continue } format!("end {k}") }
        };
        println!("{what} | {} {}", s.is_woken(), s.waker_ref_count());
    }
    println!("drop"); drop(s);
}
fn main() { std::panic::set_hook(Box::new(|_| {})); for k in 0..31 { for seed in 1..4 { run(k, seed) } } }
