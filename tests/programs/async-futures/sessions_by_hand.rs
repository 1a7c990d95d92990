//! State machines by hand: protocol sessions as enums of pinned futures, generators by poll, join/select by hand, wakers with counters.
use futures::stream::{FusedStream, Stream, StreamExt};
use futures::Sink;
use pin_project_lite::pin_project;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::fmt::{self, Debug};
use std::future::{self, Future};
use std::marker::PhantomPinned;
use std::mem;
use std::ops::ControlFlow;
use std::pin::{pin, Pin};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::Arc;
use std::task::{ready, Context, Poll, Wake, Waker};

// --- executor
#[derive(Default)]
struct Flag {
    woken: AtomicBool,
    count: AtomicUsize,
}
impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref()
    }
    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.store(true, Ordering::Release);
        self.count.fetch_add(1, Ordering::Relaxed);
    }
}
type Local<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;
#[derive(Default)]
struct Executor<'a> {
    tasks: RefCell<BTreeMap<u32, (Local<'a>, Arc<Flag>)>>,
    fresh: RefCell<Vec<Local<'a>>>,
    next: Cell<u32>,
    clock: Rc<Clock>,
}
#[derive(Default)]
struct Clock {
    now: Cell<u64>,
    timers: RefCell<Vec<(u64, Waker)>>,
}
impl Clock {
    fn tick(&self) -> bool {
        let next = self.timers.borrow().iter().map(|t| t.0).min();
        let Some(next) = next else { return false };
        self.now.set(next);
        let due: Vec<_> = {
            let mut t = self.timers.borrow_mut();
            let (due, rest) = mem::take(&mut *t).into_iter().partition(|t| t.0 <= next);
            *t = rest;
            due
        };
        due.into_iter().for_each(|(_, w): (u64, Waker)| w.wake());
        true
    }
    fn after(self: &Rc<Self>, ms: u64) -> Delay {
        Delay { clock: Rc::clone(self), at: self.now.get() + ms, set: false }
    }
}
struct Delay {
    clock: Rc<Clock>,
    at: u64,
    set: bool,
}
impl Future for Delay {
    type Output = u64;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u64> {
        if self.clock.now.get() >= self.at {
            return Poll::Ready(self.at);
        }
        if !mem::replace(&mut self.set, true) {
            self.clock.timers.borrow_mut().push((self.at, cx.waker().clone()));
        }
        Poll::Pending
    }
}
impl<'a> Executor<'a> {
    fn spawn(&self, f: impl Future<Output = ()> + 'a) {
        self.fresh.borrow_mut().push(Box::pin(f));
    }
    fn run(&self) -> (usize, usize) {
        let (mut polls, mut ticks) = (0, 0);
        loop {
            for f in self.fresh.take() {
                let id = self.next.replace(self.next.get() + 1);
                let flag = Arc::new(Flag { woken: true.into(), count: 0.into() });
                self.tasks.borrow_mut().insert(id, (f, flag));
            }
            let ready: Vec<u32> = self.tasks.borrow().iter().filter(|(_, (_, f))| f.woken.swap(false, Ordering::AcqRel)).map(|(k, _)| *k).collect();
            if ready.is_empty() && self.fresh.borrow().is_empty() {
                if self.tasks.borrow().is_empty() || !self.clock.tick() {
                    return (polls, ticks);
                }
                ticks += 1;
            }
            for id in ready {
                let Some((mut f, flag)) = self.tasks.borrow_mut().remove(&id) else { continue };
                let waker = Waker::from(flag.clone());
                polls += 1;
                if f.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
                    self.tasks.borrow_mut().insert(id, (f, flag));
                }
            }
        }
    }
}

// --- a channel with its own wakers: a stream and a sink
struct Shared<T> {
    queue: RefCell<VecDeque<T>>,
    cap: usize,
    rx: RefCell<Option<Waker>>,
    tx: RefCell<VecDeque<Waker>>,
    senders: Cell<usize>,
    closed: Cell<bool>,
}
struct Tx<T>(Rc<Shared<T>>);
struct Rx<T>(Rc<Shared<T>>);
fn channel<T>(cap: usize) -> (Tx<T>, Rx<T>) {
    let s = Rc::new(Shared { queue: RefCell::default(), cap, rx: None.into(), tx: Default::default(), senders: 1.into(), closed: Cell::new(false) });
    (Tx(s.clone()), Rx(s))
}
impl<T> Clone for Tx<T> {
    fn clone(&self) -> Self {
        self.0.senders.set(self.0.senders.get() + 1);
        Tx(Rc::clone(&self.0))
    }
}
impl<T> Drop for Tx<T> {
    fn drop(&mut self) {
        let left = self.0.senders.get() - 1;
        self.0.senders.set(left);
        if left == 0 {
            self.0.rx.take().map(Waker::wake);
        }
    }
}
impl<T> Drop for Rx<T> {
    fn drop(&mut self) {
        self.0.closed.set(true);
        self.0.tx.take().into_iter().for_each(|w| w.wake());
    }
}
impl<T> Stream for Rx<T> {
    type Item = T;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        let s = &self.0;
        let item = s.queue.borrow_mut().pop_front();
        match item {
            Some(x) => {
                if let Some(w) = s.tx.borrow_mut().pop_front() {
                    w.wake_by_ref();
                }
                Poll::Ready(Some(x))
            }
            None if s.senders.get() == 0 => Poll::Ready(None),
            None => {
                match &mut *s.rx.borrow_mut() {
                    Some(w) if w.will_wake(cx.waker()) => (),
                    slot => *slot = Some(cx.waker().clone()),
                }
                Poll::Pending
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.queue.borrow().len(), None)
    }
}
impl<T> FusedStream for Rx<T> {
    fn is_terminated(&self) -> bool {
        self.0.senders.get() == 0 && self.0.queue.borrow().is_empty()
    }
}
#[derive(Debug, PartialEq, Clone, Copy)]
struct Gone;
impl<T> Sink<T> for Tx<T> {
    type Error = Gone;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Gone>> {
        if self.0.closed.get() {
            return Poll::Ready(Err(Gone));
        }
        if self.0.queue.borrow().len() < self.0.cap {
            return Poll::Ready(Ok(()));
        }
        self.0.tx.borrow_mut().push_back(cx.waker().clone());
        Poll::Pending
    }
    fn start_send(self: Pin<&mut Self>, x: T) -> Result<(), Gone> {
        self.0.queue.borrow_mut().push_back(x);
        self.0.rx.borrow_mut().take().map(|w| w.wake()).unwrap_or_default();
        Ok(())
    }
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), Gone>> {
        Poll::Ready(Ok(()))
    }
    fn poll_close(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), Gone>> {
        Poll::Ready(if self.0.closed.get() { Err(Gone) } else { Ok(()) })
    }
}

// --- sessions
#[derive(Debug, Clone, PartialEq)]
enum Msg {
    Hello(String),
    Data(u32),
    Bye,
}
pin_project! {
    #[project = SessionState]
    #[project_replace = SessionOwned]
    enum Session<S> {
        Greeting { io: Option<S>, tries: u8 },
        Running { io: S, name: String, sum: u64, #[pin] idle: Delay, limit: u64 },
        Closing { name: String, sum: u64, #[pin] linger: Delay, #[pin] _p: PhantomPinned },
        Done,
    }
}
#[derive(Debug)]
enum End {
    Clean { name: String, sum: u64, at: u64 },
    Refused(u8),
    Idle(String),
    Cut,
}
struct Driver<S> {
    state: Pin<Box<Session<S>>>,
    clock: Rc<Clock>,
    trace: Rc<RefCell<Vec<String>>>,
}
impl<S: Stream<Item = Msg> + Unpin> Driver<S> {
    fn step(&mut self, cx: &mut Context<'_>) -> Poll<ControlFlow<End>> {
        let note = |s: &dyn Debug| self.trace.borrow_mut().push(format!("{}:{s:?}", self.clock.now.get()));
        match self.state.as_mut().project() {
            SessionState::Greeting { io, tries } => match ready!(Pin::new(io.as_mut().expect("io")).poll_next(cx)) {
                Some(Msg::Hello(name)) => {
                    note(&name);
                    let io = io.take().unwrap();
                    match self.state.as_mut().project_replace(Session::Running { io, name, sum: 0, idle: self.clock.after(50), limit: 1000 }) {
                        SessionOwned::Greeting { io: None, tries } => self.trace.borrow_mut().push(format!("left {tries}")),
                        _ => unreachable!(),
                    }
                    Poll::Ready(ControlFlow::Continue(()))
                }
                Some(other) if *tries > 0 => {
                    note(&other);
                    *tries -= 1;
                    Poll::Ready(ControlFlow::Continue(()))
                }
                Some(_) => Poll::Ready(ControlFlow::Break(End::Refused(*tries))),
                None => Poll::Ready(ControlFlow::Break(End::Cut)),
            },
            SessionState::Running { io, name, sum, mut idle, limit } => {
                if let Poll::Ready(m) = Pin::new(io).poll_next(cx) {
                    return match m {
                        Some(Msg::Data(n)) => {
                            *sum += u64::from(n);
                            if *sum > *limit {
                                return Poll::Ready(ControlFlow::Break(End::Refused(*sum as u8)));
                            }
                            idle.set(self.clock.after(50));
                            Poll::Ready(ControlFlow::Continue(()))
                        }
                        Some(Msg::Bye) => {
                            let (name, sum, linger) = (mem::take(name), *sum, self.clock.after(5));
                            self.state.set(Session::Closing { name, sum, linger, _p: PhantomPinned });
                            Poll::Ready(ControlFlow::Continue(()))
                        }
                        Some(m @ Msg::Hello(..)) => {
                            note(&m);
                            Poll::Ready(ControlFlow::Continue(()))
                        }
                        None => Poll::Ready(ControlFlow::Break(End::Cut)),
                    };
                }
                let at = ready!(idle.poll(cx));
                Poll::Ready(ControlFlow::Break(End::Idle(format!("{name}@{at}"))))
            }
            SessionState::Closing { name, sum, linger, .. } => {
                let at = ready!(linger.poll(cx));
                Poll::Ready(ControlFlow::Break(End::Clean { name: mem::take(name), sum: *sum, at }))
            }
            SessionState::Done => panic!("polled after the end"),
        }
    }
}
impl<S: Stream<Item = Msg> + Unpin> Future for Driver<S> {
    type Output = End;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<End> {
        loop {
            match ready!(self.step(cx)) {
                ControlFlow::Continue(()) => continue,
                ControlFlow::Break(end) => {
                    self.state.set(Session::Done);
                    break Poll::Ready(end);
                }
            }
        }
    }
}
// --- join and race by hand
pin_project! {
    struct Both<A: Future, B: Future> { #[pin] a: Option<A>, #[pin] b: Option<B>, out: (Option<A::Output>, Option<B::Output>) }
}
impl<A: Future, B: Future> Future for Both<A, B> {
    type Output = (A::Output, B::Output);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        if let Some(Poll::Ready(v)) = this.a.as_mut().as_pin_mut().map(|f| f.poll(cx)) {
            this.out.0 = Some(v);
            this.a.set(None);
        }
        if let Some(Poll::Ready(v)) = this.b.as_mut().as_pin_mut().map(|f| f.poll(cx)) {
            this.out.1.replace(v);
            this.b.set(None);
        }
        match mem::take(this.out) {
            (Some(a), Some(b)) => Poll::Ready((a, b)),
            partial => {
                *this.out = partial;
                Poll::Pending
            }
        }
    }
}
fn both<A: Future, B: Future>(a: A, b: B) -> Both<A, B> {
    Both { a: Some(a), b: Some(b), out: (None, None) }
}
struct Race<'f, T>(Vec<Pin<Box<dyn Future<Output = T> + 'f>>>);
impl<T> Future for Race<'_, T> {
    type Output = (usize, T, usize);
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let hit = self.0.iter_mut().enumerate().find_map(|(i, f)| match f.as_mut().poll(cx) {
            Poll::Ready(v) => Some((i, v)),
            Poll::Pending => None,
        });
        match hit {
            Some((i, v)) => {
                let _ = self.0.swap_remove(i);
                let left = mem::take(&mut self.0).len();
                Poll::Ready((i, v, left))
            }
            None => Poll::Pending,
        }
    }
}
struct Noisy(&'static str, Rc<RefCell<Vec<String>>>);
impl Drop for Noisy {
    fn drop(&mut self) {
        self.1.borrow_mut().push(format!("~{}", self.0));
    }
}
async fn send_all<T>(mut tx: Tx<T>, items: impl IntoIterator<Item = (u64, T)>, clock: Rc<Clock>) -> Result<usize, Gone> {
    let mut n = 0;
    for (wait, x) in items {
        if wait > 0 {
            clock.after(wait).await;
        }
        future::poll_fn(|cx| Pin::new(&mut tx).poll_ready(cx)).await?;
        Pin::new(&mut tx).start_send(x)?;
        n += 1;
    }
    future::poll_fn(|cx| Pin::new(&mut tx).poll_close(cx)).await.map(|()| n)
}
fn main() {
    let trace = Rc::new(RefCell::new(vec![]));
    let results = RefCell::new(vec![]);
    let ex = Executor::default();
    let scripts: Vec<Vec<(u64, Msg)>> = vec![
        vec![(0, Msg::Bye), (3, Msg::Hello("ann".into())), (0, Msg::Data(5)), (10, Msg::Data(6)), (0, Msg::Hello("again".into())), (40, Msg::Bye)],
        vec![(1, Msg::Data(1)), (0, Msg::Data(2)), (0, Msg::Data(3)), (0, Msg::Data(4))],
        vec![(2, Msg::Hello("bob".into())), (100, Msg::Data(1))],
        vec![(0, Msg::Hello("cut".into())), (7, Msg::Data(9))],
        vec![(0, Msg::Hello("big".into())), (1, Msg::Data(999)), (1, Msg::Data(999)), (0, Msg::Bye)],
    ];
    for (i, script) in scripts.into_iter().enumerate() {
        let (tx, rx) = channel(1 + i % 2);
        let clock = ex.clock.clone();
        let driver = Driver { state: Box::pin(Session::Greeting { io: Some(rx), tries: 2 }), clock: clock.clone(), trace: trace.clone() };
        let results = &results;
        ex.spawn(async move {
            let (sent, end) = both(send_all(tx, script, clock), driver).await;
            results.borrow_mut().push(format!("{i}: {sent:?} {end:?}"));
        });
    }
    let (polls, ticks) = ex.run();
    results.borrow_mut().sort();
    println!("{}", results.borrow().join("\n"));
    println!("polls {} ticks {ticks} at {}, trace {:?}", polls > 10, ex.clock.now.get(), trace.borrow());
    trace.borrow_mut().clear();

    let out = Cell::new(None);
    let ex = Executor::default();
    let clock = ex.clock.clone();
    let (t, o) = (trace.clone(), &out);
    ex.spawn(async move {
        let make = |name, ms| { let (n, c) = (Noisy(name, t.clone()), clock.clone()); Box::pin(async move { let n = n; c.after(ms).await; n.0.len() }) as Pin<Box<dyn Future<Output = usize>>> };
        let r = Race(vec![make("slow", 30), make("quick", 10), make("mid", 20)]).await;
        t.borrow_mut().push("raced".to_string());
        let nested = both(both(clock.after(5), async { 1 }), Race(vec![Box::pin(future::ready('x')), Box::pin(future::pending())])).await;
        o.set(Some((r, nested)));
    });
    ex.run();
    println!("{:?} {:?}", out.take(), trace.borrow());

    let flag = Arc::new(Flag::default());
    let waker = Waker::from(flag.clone());
    let mut cx = Context::from_waker(&waker);
    let (mut tx, rx) = channel::<u8>(2);
    let mut rx = pin!(rx.map(|x| x * 2).peekable());
    println!("{:?} {:?}", rx.as_mut().poll_next(&mut cx), flag.count.load(Ordering::SeqCst));
    for i in 1..=3 {
        match Pin::new(&mut tx).poll_ready(&mut cx) {
            Poll::Ready(r) => { r.unwrap(); Pin::new(&mut tx).start_send(i).unwrap(); }
            Poll::Pending => println!("full at {i}"),
        }
    }
    println!("{:?} {:?}", flag.count.load(Ordering::SeqCst), rx.as_mut().poll_peek(&mut cx));
    println!("{:?}", rx.size_hint());
    println!("{:?} {}", rx.as_mut().poll_next(&mut cx), flag.count.load(Ordering::SeqCst));
    let tx2 = tx.clone();
    drop(tx);
    println!("{:?} {:?}", rx.as_mut().poll_next(&mut cx), rx.as_mut().poll_next(&mut cx));
    drop(tx2);
    println!("{:?} {} strong {}", rx.as_mut().poll_next(&mut cx), flag.woken.load(Ordering::SeqCst), Arc::strong_count(&flag));
}
impl<T> fmt::Debug for Tx<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Tx").finish_non_exhaustive()
    }
}
