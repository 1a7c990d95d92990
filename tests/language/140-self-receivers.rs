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

// === each receiver type and its calls
use std::{pin::Pin, rc::Rc, sync::Arc};
struct S(i32); impl S { fn a(self: &Self) -> i32 { self.0 } fn b(self: &mut Self) -> i32 { self.0 += 1; self.0 } fn c(self: Self) -> i32 { self.0 } fn d(self: Box<Self>) -> i32 { self.0 * 10 } fn e(self: Rc<Self>) -> usize { Rc::strong_count(&self) } fn f(self: &Rc<Self>) -> usize { Rc::strong_count(self) } fn g(self: Arc<Self>) -> i32 { self.0 } fn h(self: Pin<&mut Self>) -> i32 { self.get_mut().0 += 5; 1 } fn i(self: Pin<&Self>) -> i32 { self.0 } fn j(mut self: Box<Self>) -> Box<Self> { self.0 += 1; self } fn k(self: &Box<Self>) -> i32 { self.0 } fn l(self: Pin<Box<Self>>) -> i32 { self.0 } fn m(self: Rc<Box<Self>>) -> i32 { self.0 } }
fn main() { let mut s = S(1); println!("{} {} {}", s.a(), s.b(), s.c()); println!("{} {} {}", Box::new(S(2)).d(), Box::new(S(2)).j().j().k(), Box::new(S(3)).a()); let r = Rc::new(S(4)); println!("{} {} {} {}", r.clone().e(), r.f(), r.a(), Rc::new(Box::new(S(9))).m()); println!("{}", Arc::new(S(5)).g()); let mut p = Box::pin(S(6)); println!("{} {} {} {}", p.as_mut().h(), p.as_ref().i(), p.a(), p.l()); }

// === an alias of Self, generics and associated types in receivers
use std::rc::Rc; use std::ops::Deref;
type Me = W<u8>; struct W<T>(T); impl W<u8> { fn al(self: &Me) -> u8 { self.0 } fn rc(self: Rc<W<u8>>) -> u8 { self.0 + 1 } fn full(self: &Rc<Me>) -> Rc<Self> { self.clone() } } impl<T: Clone> W<T> { fn get(self: &Rc<Self>) -> T { self.0.clone() } fn split(self: Box<Self>) -> (T, T) { (self.0.clone(), self.0) } fn nest(self: &&Self) -> usize { std::mem::size_of_val(&self.0).min(1) } }
trait Ptr { type P: Deref<Target = Self>; fn mk(self) -> Self::P; } impl Ptr for W<char> { type P = Rc<Self>; fn mk(self) -> Rc<Self> { Rc::new(self) } }
fn main() { let r = Rc::new(W(7u8)); println!("{} {} {} {}", r.al(), r.clone().rc(), r.get(), Rc::ptr_eq(&r, &r.full())); println!("{:?} {} {}", Box::new(W("x")).split(), (&W(1)).nest(), W('c').mk().get()); }

// === trait objects through each pointer
use std::{pin::Pin, rc::Rc, sync::Arc};
trait T { fn n(&self) -> i32; fn bx(self: Box<Self>) -> i32 { self.n() } fn rc(self: Rc<Self>) -> i32; fn arc(self: Arc<Self>) -> String; fn pin(self: Pin<&mut Self>) -> i32; fn up(self: Box<Self>) -> Box<dyn T>; } #[derive(Clone)] struct A(i32); impl T for A { fn n(&self) -> i32 { self.0 } fn rc(self: Rc<Self>) -> i32 { self.0 + Rc::strong_count(&self) as i32 } fn arc(self: Arc<Self>) -> String { format!("arc{}", self.0) } fn pin(mut self: Pin<&mut Self>) -> i32 { self.0 *= 2; self.0 } fn up(self: Box<Self>) -> Box<dyn T> { Box::new(A(self.0 + 100)) } } struct B; impl T for B { fn n(&self) -> i32 { -1 } fn bx(self: Box<Self>) -> i32 { -2 } fn rc(self: Rc<Self>) -> i32 { -3 } fn arc(self: Arc<Self>) -> String { "b".into() } fn pin(self: Pin<&mut Self>) -> i32 { -4 } fn up(self: Box<Self>) -> Box<dyn T> { self } }
fn main() { let v: Vec<Box<dyn T>> = vec![Box::new(A(1)), Box::new(B)]; for b in v { let b = b.up(); print!("{} {} ", b.n(), b.bx()); } println!(); let r: Rc<dyn T> = Rc::new(A(5)); println!("{} {}", r.clone().rc(), r.rc()); println!("{}", (Arc::new(B) as Arc<dyn T>).arc()); let mut p: Pin<Box<dyn T>> = Box::pin(A(3)); p.as_mut().pin(); println!("{}", p.as_mut().pin()); }

// === linked structures consume themselves through Box
#[derive(Debug)] enum L { Nil, Cons(i32, Box<L>) } use L::*;
impl L { fn push(self: Box<Self>, n: i32) -> Box<Self> { Box::new(Cons(n, self)) } fn sum(self: &Box<Self>) -> i32 { match &***self_(&self) { Nil => 0, Cons(n, t) => n + t.sum() } } fn rev(self: Box<Self>) -> Box<L> { let (mut cur, mut out) = (self, Box::new(Nil)); loop { match *cur { Nil => return out, Cons(n, t) => { out = out.push(n); cur = t; } } } } fn map(mut self: Box<Self>, f: &dyn Fn(i32) -> i32) -> Box<Self> { if let Cons(n, t) = &mut *self { *n = f(*n); let rest = std::mem::replace(t, Box::new(Nil)); *t = rest.map(f); } self } } fn self_<T>(t: &T) -> &T { t }
fn main() { let l = Box::new(Nil).push(1).push(2).push(3); println!("{} {:?}", l.sum(), l.rev().map(&|n| n * n)); }

// === state machines by Box<Self> to Box<dyn State>
trait State { fn next(self: Box<Self>, c: char) -> Box<dyn State>; fn name(&self) -> String; fn done(self: Box<Self>) -> Option<u32> { None } } struct Start; struct Num(u32); struct Err(String); impl State for Start { fn next(self: Box<Self>, c: char) -> Box<dyn State> { match c.to_digit(10) { Some(d) => Box::new(Num(d)), None if c == ' ' => self, None => Box::new(Err(c.into())) } } fn name(&self) -> String { "start".into() } } impl State for Num { fn next(mut self: Box<Self>, c: char) -> Box<dyn State> { match c.to_digit(10) { Some(d) => { self.0 = self.0 * 10 + d; self } None => Box::new(Err(format!("{}{c}", self.0))) } } fn name(&self) -> String { format!("num {}", self.0) } fn done(self: Box<Self>) -> Option<u32> { Some(self.0) } } impl State for Err { fn next(mut self: Box<Self>, c: char) -> Box<dyn State> { self.0.push(c); self } fn name(&self) -> String { format!("err {}", self.0) } }
fn main() { for s in [" 12", "1x2", ""] { let mut st: Box<dyn State> = Box::new(Start); for c in s.chars() { st = st.next(c); } println!("{} {:?}", st.name(), st.done()); } }

// === futures, streams and wakers with Pin<&mut Self>
use std::{future::Future, pin::Pin, task::{Context, Poll}};
struct Count { n: u32, log: Vec<u32> } impl Future for Count { type Output = Vec<u32>; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { if self.n == 0 { return Poll::Ready(std::mem::take(&mut self.log)); } self.n -= 1; let n = self.n; self.log.push(n); cx.waker().wake_by_ref(); Poll::Pending } } struct Both<A, B>(Pin<Box<A>>, B, Option<u8>); impl<A: Future<Output = u8>, B: Future<Output = u8> + Unpin> Future for Both<A, B> { type Output = u8; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u8> { let this = self.get_mut(); if this.2.is_none() { if let Poll::Ready(a) = this.0.as_mut().poll(cx) { this.2 = Some(a); } } match (this.2, Pin::new(&mut this.1).poll(cx)) { (Some(a), Poll::Ready(b)) => Poll::Ready(a + b), _ => Poll::Pending } } } trait Ext: Future { fn twice(self: Pin<&mut Self>, cx: &mut Context<'_>) -> bool where Self: Sized { self.poll(cx).is_ready() } } impl<F: Future> Ext for F {}
#[tokio::main(flavor = "current_thread")]
async fn main() { println!("{:?}", Count { n: 3, log: vec![] }.await); println!("{}", Both(Box::pin(async { 1 }), std::future::ready(2), None).await); let mut c = Count { n: 1, log: vec![] }; let r = std::future::poll_fn(|cx| Poll::Ready((Pin::new(&mut c).twice(cx), Pin::new(&mut c).twice(cx)))).await; println!("{r:?} {}", c.n); }

// === inference of self type: method call picks by receiver steps
use std::rc::Rc;
struct S; impl S { fn who(self: &Rc<Self>) -> &'static str { "rc ref" } fn own(self: Rc<Self>) -> &'static str { "rc" } fn bx(self: Box<Self>) -> &'static str { "box" } fn rf(&self) -> &'static str { "ref" } } trait Who { fn who(&self) -> &'static str; } impl Who for S { fn who(&self) -> &'static str { "trait" } }
fn main() { let r = Rc::new(S); println!("{} {} {} {}", r.who(), S.who(), (*r).who(), r.rf()); println!("{} {} {}", Rc::clone(&r).own(), S::own(r.clone()), S::who(&r)); println!("{} {}", Box::new(S).bx(), S::bx(Box::default())); } impl Default for S { fn default() -> S { S } }

// === mutation through &mut Box, Rc with get_mut and Pin set
use std::{pin::Pin, rc::Rc};
#[derive(Debug, Clone)] struct N { v: u32 } impl N { fn grow(self: &mut Box<Self>) -> u32 { self.v += 1; *self = Box::new(N { v: self.v * 2 }); self.v } fn cow(self: &mut Rc<Self>) -> &mut u32 { &mut Rc::make_mut(self).v } fn reset(mut self: Pin<&mut Self>) -> u32 { let old = self.v; self.set(N { v: 0 }); old } fn field(self: Pin<&mut Self>) -> &mut u32 { &mut self.get_mut().v } }
fn main() { let mut b = Box::new(N { v: 1 }); println!("{} {}", b.grow(), b.grow()); let mut r = Rc::new(N { v: 5 }); let q = r.clone(); *r.cow() += 1; println!("{r:?} {q:?}"); let mut n = N { v: 9 }; *Pin::new(&mut n).field() += 1; println!("{} {n:?}", Pin::new(&mut n).reset()); }

// === drops when a receiver is consumed
use std::rc::Rc;
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } } impl D { fn eat(self: Box<Self>) -> usize { let _l = D("local"); self.0.len() } fn rc(self: Rc<Self>) { print!("in{} ", Rc::strong_count(&self)); } fn keep(self: Box<Self>) -> Box<Self> { self } fn unbox(self: Box<Self>) -> D { *self } fn leak(self: Box<Self>, out: &mut Vec<D>) { out.push(*self); } }
fn main() { println!("{}", Box::new(D("a")).eat()); let r = Rc::new(D("r")); r.clone().rc(); drop(r); println!(); let k = Box::new(D("k")).keep().keep(); let u = Box::new(D("u")).unbox(); let mut v = vec![]; Box::new(D("v")).leak(&mut v); Box::new(D("t")).keep(); println!("{}{}{}", k.0, u.0, v.len()); }

// === generic methods, closures and iterators over such receivers
use std::{cell::RefCell, collections::HashMap, rc::{Rc, Weak}};
struct Bus { subs: RefCell<HashMap<u32, Rc<dyn Fn(&str) -> usize>>>, me: RefCell<Weak<Bus>> } impl Bus { fn new() -> Rc<Self> { let b = Rc::new(Bus { subs: Default::default(), me: Default::default() }); *b.me.borrow_mut() = Rc::downgrade(&b); b } fn on(self: &Rc<Self>, id: u32, f: impl Fn(&Rc<Bus>, &str) -> usize + 'static) -> &Rc<Self> { let weak = Rc::downgrade(self); self.subs.borrow_mut().insert(id, Rc::new(move |s| weak.upgrade().map_or(0, |b| f(&b, s)))); self } fn send(self: &Rc<Self>, s: &str) -> usize { let all: Vec<_> = self.subs.borrow().values().cloned().collect(); all.iter().map(|f| f(s)).sum() } fn iter(self: Rc<Self>) -> impl Iterator<Item = u32> { let mut v: Vec<u32> = self.subs.borrow().keys().copied().collect(); v.sort(); v.into_iter().map(move |k| k * self.subs.borrow().len() as u32) } }
fn main() { let b = Bus::new(); b.on(1, |_, s| s.len()).on(5, |b, _| b.subs.borrow().len() * 100); println!("{} {:?} {}", b.send("abc"), b.clone().iter().collect::<Vec<_>>(), Rc::strong_count(&b)); println!("{}", b.me.borrow().upgrade().is_some()); }

// === builder through Box<Self> and by dyn FnOnce
struct Pipe { steps: Vec<Box<dyn FnOnce(String) -> String>> } impl Pipe { fn new() -> Box<Self> { Box::new(Pipe { steps: vec![] }) } fn then(mut self: Box<Self>, f: impl FnOnce(String) -> String + 'static) -> Box<Self> { self.steps.push(Box::new(f)); self } fn run(self: Box<Self>, s: &str) -> String { self.steps.into_iter().fold(s.to_string(), |s, f| f(s)) } } trait Once { fn call(self: Box<Self>, n: u32) -> u32; } impl<F: FnOnce(u32) -> u32> Once for F { fn call(self: Box<Self>, n: u32) -> u32 { (*self)(n) } }
fn main() { let suffix = String::from("!"); println!("{}", Pipe::new().then(|s| s.to_uppercase()).then(move |s| s + &suffix).run("hey")); let v: Vec<Box<dyn Once>> = vec![Box::new(|n| n + 1), Box::new(|n| n * 10)]; println!("{}", v.into_iter().fold(3, |n, f| f.call(n))); }

// === lifetimes elided from a typed self
use std::{pin::Pin, rc::Rc, cell::{Ref, RefCell}};
struct T { s: String, c: RefCell<Vec<u8>> } impl T { fn a(self: &Rc<Self>, _o: &str) -> &str { &self.s } fn b(self: Pin<&mut Self>, _o: &str) -> &mut String { &mut self.get_mut().s } fn c(self: &Box<Self>) -> Ref<'_, [u8]> { Ref::map(self.c.borrow(), |v| &v[..]) } fn d<'a>(self: &'a Self, o: &'a str) -> &'a str { if self.s.len() > o.len() { &self.s } else { o } } fn e(self: Pin<&Self>) -> &RefCell<Vec<u8>> { &self.get_ref().c } } fn mk(s: &str) -> T { T { s: s.into(), c: RefCell::new(vec![1]) } }
fn main() { let r = Rc::new(mk("rc")); let x = { let o = String::from("o"); r.a(&o) }; println!("{x} {}", r.d("longer")); let mut t = mk("pin"); Pin::new(&mut t).b("q").push('!'); println!("{}", t.s); let b = Box::new(mk("b")); println!("{:?} {:?}", b.c(), Pin::new(&*b).e().borrow()); }

// === async methods with typed receivers
use std::{rc::Rc, sync::Arc, pin::Pin, future::Future};
struct C { n: std::cell::Cell<u32> } impl C { async fn rc(self: Rc<Self>) -> u32 { tokio::task::yield_now().await; self.n.set(self.n.get() + 1); self.n.get() } async fn rf(self: &Rc<Self>, k: u32) -> u32 { let me = self.clone(); tokio::task::yield_now().await; me.n.get() + k } async fn bx(self: Box<Self>) -> u32 { tokio::task::yield_now().await; self.n.get() * 2 } } trait Svc { fn call(self: Arc<Self>, n: u32) -> Pin<Box<dyn Future<Output = u32> + Send>>; } struct Add(u32); impl Svc for Add { fn call(self: Arc<Self>, n: u32) -> Pin<Box<dyn Future<Output = u32> + Send>> { Box::pin(async move { tokio::task::yield_now().await; self.0 + n }) } }
#[tokio::main(flavor = "current_thread")]
async fn main() { let c = Rc::new(C { n: 1.into() }); println!("{} {} {}", c.clone().rc().await, c.rf(10).await, Rc::strong_count(&c)); println!("{}", Box::new(C { n: 4.into() }).bx().await); let s: Arc<dyn Svc> = Arc::new(Add(5)); let h = tokio::spawn(s.clone().call(1)); println!("{} {}", h.await.unwrap(), s.call(2).await); }

// === default methods converting between receivers
use std::rc::Rc;
trait Node { fn id(&self) -> u32; fn boxed(self) -> Box<dyn Node> where Self: Sized + 'static { Box::new(self) } fn shared(self: Box<Self>) -> Rc<dyn Node>; fn ids(self: Rc<Self>, n: usize) -> Vec<u32> { (0..n).map(|_| self.id()).collect() } fn into_id(self: Box<Self>) -> u32 { self.id() + 1 } } struct X(u32); impl Node for X { fn id(&self) -> u32 { self.0 } fn shared(self: Box<Self>) -> Rc<dyn Node> { Rc::<X>::from(self) } } impl Node for Rc<dyn Node> { fn id(&self) -> u32 { (**self).id() * 2 } fn shared(self: Box<Self>) -> Rc<dyn Node> { *self } }
fn main() { println!("{:?} {}", X(3).boxed().shared().ids(2), X(4).boxed().into_id()); let r: Rc<dyn Node> = Rc::new(X(7)); println!("{} {:?}", r.clone().boxed().into_id(), Rc::new(r).ids(1)); }

// === Self in patterns of the parameter list and mut self
#[derive(Clone, Debug, PartialEq)] struct V { x: i32, y: Vec<i32> } impl V { fn a(mut self: V) -> V { self.x += 1; self } fn b(mut self, V { x, .. }: Self) -> Self { self.y.push(x); self } fn c(self: &V, &V { x, ref y }: &V) -> i32 { self.x + x + y.len() as i32 } fn d<'a>(mut self: &'a mut V, n: &'a mut V) -> i32 { if self.x < n.x { self = unsafe_swap(n); } self.x -= 1; self.x } } fn unsafe_swap(n: &mut V) -> &mut V { n } fn main() { let v = V { x: 1, y: vec![] }; let mut w = v.clone().a().b(v.clone()); println!("{w:?} {}", v.c(&w)); println!("{}", V { x: 2, ..v.clone() } == v.clone().a()); let mut z = V { x: 0, y: vec![9] }; println!("{}", z.x - w.x); let _ = (&mut w, &mut z); }

// === operator and Index impls whose methods use typed self names
use std::ops::{Deref, DerefMut, Index};
struct Sm<T>(Box<T>); impl<T> Deref for Sm<T> { type Target = T; fn deref(self: &Self) -> &T { &self.0 } } impl<T> DerefMut for Sm<T> { fn deref_mut(self: &mut Self) -> &mut T { &mut self.0 } } impl Index<u8> for Sm<[i32; 3]> { type Output = i32; fn index(self: &Sm<[i32; 3]>, i: u8) -> &i32 { &(**self)[i as usize] } } impl Iterator for Sm<u32> { type Item = u32; fn next(self: &mut Self) -> Option<Self::Item> { **self = self.checked_sub(1)?; Some(**self) } } impl std::fmt::Display for Sm<u32> { fn fmt(self: &Self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "Sm{}", **self) } }
fn main() { let mut s = Sm(Box::new([1, 2, 3])); s.0[0] += 5; s.reverse(); println!("{} {:?}", s[2u8], *s); let mut n = Sm(Box::new(3u32)); println!("{n} {:?} {n}", n.by_ref().take(2).collect::<Vec<_>>()); }

// === macros that write typed receivers
macro_rules! methods { ($t:ty { $($n:ident($($s:tt)+) -> $r:ty = $e:expr;)* }) => { impl $t { $(fn $n(self: $($s)+) -> $r { let f: fn($($s)+) -> $r = $e; f(self) })* } }; }
use std::rc::Rc; #[derive(Clone)] struct P(u8); methods! { P { r(&P) -> u8 = |s| s.0; b(Box<P>) -> u8 = |s| s.0 + 1; c(Rc<P>) -> usize = |s| Rc::strong_count(&s); m(&mut P) -> u8 = |s| { s.0 *= 2; s.0 }; } }
fn main() { let mut p = P(4); println!("{} {} {} {}", p.r(), p.m(), Box::new(p.clone()).b(), Rc::new(p).c()); }
