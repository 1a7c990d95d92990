// === Box, Rc, Arc, Pin receivers
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
#[derive(Debug, Clone)]
struct N {
    v: i32,
    kids: Vec<Rc<N>>,
}
impl N {
    fn new(v: i32) -> Rc<Self> {
        Rc::new(N { v, kids: vec![] })
    }
    fn with(self: Rc<Self>, k: Rc<N>) -> Rc<N> {
        let mut n = (*self).clone();
        n.kids.push(k);
        Rc::new(n)
    }
    fn sum(self: &Rc<Self>) -> i32 {
        self.v + self.kids.iter().map(|k| k.sum()).sum::<i32>()
    }
    fn eat(self: Box<Self>) -> i32 {
        self.v
    }
    fn pinned(self: Pin<&mut Self>, d: i32) -> i32 {
        let this = self.get_mut();
        this.v += d;
        this.v
    }
    fn arc(self: Arc<Self>) -> (i32, usize) {
        (self.v, Arc::strong_count(&self))
    }
    fn by_ref(self: &Self) -> i32 {
        self.v
    }
    fn by_mut(self: &mut Self) -> &mut i32 {
        &mut self.v
    }
    fn take(mut self: Box<Self>) -> Box<Self> {
        self.v *= 2;
        self
    }
    fn boxed_ref(self: &Box<Self>) -> i32 {
        self.v * 100
    }
}
fn main() {
    let n = N::new(1).with(N::new(2).with(N::new(3)));
    println!("{} {}", n.sum(), Rc::strong_count(&n));
    let b = Box::new(N { v: 9, kids: vec![] });
    println!("{}", b.boxed_ref());
    println!("{}", b.take().eat());
    let mut m = N { v: 4, kids: vec![] };
    println!("{}", Pin::new(&mut m).pinned(3));
    *m.by_mut() += 1;
    println!("{}", m.by_ref());
    let a = Arc::new(m);
    let c = a.clone();
    println!("{:?}", c.arc());
    println!("{:?}", a.arc());
}

// === trait objects with typed self
use std::cell::RefCell;
use std::rc::Rc;
trait State {
    fn next(self: Box<Self>, c: char) -> Box<dyn State>;
    fn name(&self) -> String;
    fn done(&self) -> bool {
        false
    }
}
struct Start;
struct Num(u32);
struct End(u32);
impl State for Start {
    fn next(self: Box<Self>, c: char) -> Box<dyn State> {
        match c.to_digit(10) {
            Some(d) => Box::new(Num(d)),
            None => self,
        }
    }
    fn name(&self) -> String {
        "start".into()
    }
}
impl State for Num {
    fn next(self: Box<Self>, c: char) -> Box<dyn State> {
        match c.to_digit(10) {
            Some(d) => Box::new(Num(self.0 * 10 + d)),
            None => Box::new(End(self.0)),
        }
    }
    fn name(&self) -> String {
        format!("num{}", self.0)
    }
}
impl State for End {
    fn next(self: Box<Self>, _: char) -> Box<dyn State> {
        self
    }
    fn name(&self) -> String {
        format!("end{}", self.0)
    }
    fn done(&self) -> bool {
        true
    }
}
trait Obs {
    fn notify(self: Rc<Self>, n: i32) -> Rc<dyn Obs>;
    fn seen(&self) -> Vec<i32>;
}
struct L(RefCell<Vec<i32>>);
impl Obs for L {
    fn notify(self: Rc<Self>, n: i32) -> Rc<dyn Obs> {
        self.0.borrow_mut().push(n);
        self
    }
    fn seen(&self) -> Vec<i32> {
        self.0.borrow().clone()
    }
}
struct Machine {
    s: Option<Box<dyn State>>,
}
impl Machine {
    fn feed(&mut self, c: char) {
        if let Some(s) = self.s.take() {
            self.s = Some(s.next(c));
        }
    }
}
fn main() {
    let mut m = Machine { s: Some(Box::new(Start)) };
    for c in "x42 9".chars() {
        m.feed(c);
        let s = m.s.as_ref().unwrap();
        print!("{}{} ", s.name(), if s.done() { "!" } else { "" });
    }
    println!();
    let o: Rc<dyn Obs> = Rc::new(L(RefCell::new(vec![])));
    let o = o.notify(1).notify(2);
    println!("{:?}", o.seen());
}

// === futures and streams with Pin self
use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};
struct Map<F, G> {
    f: F,
    g: Option<G>,
}
impl<F: Future + Unpin, G: FnOnce(F::Output) -> R + Unpin, R> Future for Map<F, G> {
    type Output = R;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R> {
        let this = self.get_mut();
        match Pin::new(&mut this.f).poll(cx) {
            Poll::Ready(v) => Poll::Ready((this.g.take().expect("polled twice"))(v)),
            Poll::Pending => Poll::Pending,
        }
    }
}
trait FutExt: Future + Sized {
    fn map2<G, R>(self, g: G) -> Map<Pin<Box<Self>>, G>
    where
        G: FnOnce(Self::Output) -> R,
    {
        Map { f: Box::pin(self), g: Some(g) }
    }
}
impl<F: Future> FutExt for F {}
struct Race<A, B>(Pin<Box<A>>, Pin<Box<B>>);
impl<A: Future, B: Future<Output = A::Output>> Future for Race<A, B> {
    type Output = (u8, A::Output);
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Poll::Ready(v) = self.0.as_mut().poll(cx) {
            return Poll::Ready((0, v));
        }
        self.1.as_mut().poll(cx).map(|v| (1, v))
    }
}
struct Enum2 {
    st: St,
}
enum St {
    A(u8),
    B { n: u8, log: String },
    Gone,
}
impl Future for Enum2 {
    type Output = String;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        match std::mem::replace(&mut self.st, St::Gone) {
            St::A(0) => {
                self.st = St::B { n: 2, log: "b".into() };
            }
            St::A(n) => self.st = St::A(n - 1),
            St::B { n: 0, log } => return Poll::Ready(log),
            St::B { n, mut log } => {
                log.push_str(&n.to_string());
                self.st = St::B { n: n - 1, log }
            }
            St::Gone => unreachable!(),
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
#[tokio::main]
async fn main() {
    println!(
        "{}",
        async {
            tokio::task::yield_now().await;
            4
        }
        .map2(|x| x * 10)
        .map2(|x| format!("{x}!"))
        .await
    );
    let slow = async {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        "slow"
    };
    println!(
        "{:?}",
        Race(
            Box::pin(slow),
            Box::pin(async {
                tokio::task::yield_now().await;
                "fast"
            })
        )
        .await
    );
    println!("{}", Enum2 { st: St::A(2) }.await);
}
