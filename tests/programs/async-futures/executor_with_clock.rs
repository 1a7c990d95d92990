use std::cell::{Cell, RefCell};
use std::collections::{BinaryHeap, VecDeque};
use std::cmp::Reverse;
use std::future::Future;
use std::pin::{pin, Pin};
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
// an executor with timers on a clock of its own
struct Clock { now: Cell<u64>, timers: RefCell<BinaryHeap<Reverse<(u64, usize)>>>, wakers: RefCell<Vec<Option<Waker>>> }
impl Clock {
    fn new() -> Rc<Self> { Rc::new(Clock { now: Cell::new(0), timers: Default::default(), wakers: Default::default() }) }
    fn sleep(self: &Rc<Self>, ms: u64) -> Sleep { Sleep { clock: self.clone(), at: self.now.get() + ms, id: None } }
    fn advance(&self) -> bool {
        let Some(Reverse((at, _))) = self.timers.borrow().peek().copied() else { return false };
        self.now.set(at);
        loop {
            let next = self.timers.borrow().peek().copied();
            match next { Some(Reverse((t, id))) if t <= at => { self.timers.borrow_mut().pop(); if let Some(w) = self.wakers.borrow_mut()[id].take() { w.wake(); } } _ => break }
        }
        true
    }
}
struct Sleep { clock: Rc<Clock>, at: u64, id: Option<usize> }
impl Future for Sleep {
    type Output = u64;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u64> {
        if self.clock.now.get() >= self.at { return Poll::Ready(self.clock.now.get()); }
        match self.id {
            Some(id) => { self.clock.wakers.borrow_mut()[id] = Some(cx.waker().clone()); }
            None => {
                let id = self.clock.wakers.borrow().len();
                self.clock.wakers.borrow_mut().push(Some(cx.waker().clone()));
                self.clock.timers.borrow_mut().push(Reverse((self.at, id)));
                self.id = Some(id);
            }
        }
        Poll::Pending
    }
}
impl Drop for Sleep { fn drop(&mut self) { println!("  sleep until {} dropped", self.at); } }
struct Handle { queue: Arc<Mutex<VecDeque<usize>>>, id: usize }
impl Wake for Handle { fn wake(self: Arc<Self>) { self.queue.lock().unwrap().push_back(self.id); } }
impl Drop for Handle { fn drop(&mut self) { println!("  handle {} dropped", self.id); } }
struct Executor { tasks: Vec<Option<(Pin<Box<dyn Future<Output = ()>>>, Waker)>>, queue: Arc<Mutex<VecDeque<usize>>>, clock: Rc<Clock> }
impl Executor {
    fn spawn(&mut self, f: impl Future<Output = ()> + 'static) {
        let id = self.tasks.len();
        let waker = Waker::from(Arc::new(Handle { queue: self.queue.clone(), id }));
        self.tasks.push(Some((Box::pin(f), waker)));
        self.queue.lock().unwrap().push_back(id);
    }
    fn run(&mut self) -> usize {
        let mut polls = 0;
        loop {
            let next = self.queue.lock().unwrap().pop_front();
            let Some(id) = next else { if self.clock.advance() { continue } else { return polls } };
            let Some((f, w)) = &mut self.tasks[id] else { continue };
            let mut cx = Context::from_waker(w);
            polls += 1;
            if f.as_mut().poll(&mut cx).is_ready() { println!("task {id} done"); self.tasks[id] = None; }
        }
    }
}
fn either<A: Future, B: Future>(a: A, b: B) -> impl Future<Output = Result<A::Output, B::Output>> {
    async move {
        let mut a = pin!(a);
        let mut b = pin!(b);
        std::future::poll_fn(move |cx| {
            if let Poll::Ready(x) = a.as_mut().poll(cx) { return Poll::Ready(Ok(x)); }
            b.as_mut().poll(cx).map(Err)
        }).await
    }
}
fn main() {
    let clock = Clock::new();
    let mut ex = Executor { tasks: vec![], queue: Default::default(), clock: clock.clone() };
    let c = clock.clone();
    ex.spawn(async move { println!("a {}", c.sleep(30).await); println!("a {}", c.sleep(5).await); });
    let c = clock.clone();
    ex.spawn(async move { match either(c.sleep(10), c.sleep(20)).await { Ok(t) => println!("left {t}"), Err(t) => println!("right {t}") } });
    let c = clock.clone();
    ex.spawn(async move { let s = c.sleep(100); drop(s); println!("dropped"); for i in 0..3 { c.sleep(i).await; } });
    println!("polls {}", ex.run());
    println!("now {}", clock.now.get());
}
