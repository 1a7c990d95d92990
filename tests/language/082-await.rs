// === after every kind of expression
use std::future::{ready, Future};
use std::pin::Pin;
struct S {
    f: Option<Pin<Box<dyn Future<Output = i32>>>>,
    list: Vec<std::future::Ready<u8>>,
}
impl S {
    async fn get(&self) -> usize {
        self.list.len()
    }
}
async fn id<T>(t: T) -> T {
    t
}
macro_rules! fut {
    ($e:expr) => { async { $e } };
}
#[tokio::main]
async fn main() {
    let mut s = S { f: Some(Box::pin(async { 5 })), list: vec![ready(1), ready(2)] };
    println!("{} {}", s.get().await, s.f.take().unwrap().await);
    println!("{:?}", s.list.remove(1).await);
    println!("{}", (async { 1 }).await + { async { 2 } }.await + async { 3 }.await);
    println!("{}", fut!(4 + 1).await);
    println!("{}", (if true { ready(1) } else { ready(2) }).await);
    println!("{}", match 3 { 3 => id("three"), _ => id("other") }.await);
    println!("{}", (|| async { 'c' })().await);
    println!("{}", id(id(id(7).await).await).await);
    println!("{:?}", id(id(1)).await.await);
    let nested = async { async { "inner" } };
    println!("{}", nested.await.await);
    println!("{}", -id(3).await * !id(0).await);
    println!("{}", *id(&5).await + id([1, 2]).await[1] + id((1, 9)).await.1);
    println!("{}", id(|x| x + 1).await(4));
    println!("{}", id(3).await as f64 / 2.0);
}

// === order of evaluation around it
async fn say(s: &str) -> usize {
    println!("begin {s}");
    tokio::task::yield_now().await;
    println!("end {s}");
    s.len()
}
fn plain(s: &str) -> usize {
    println!("plain {s}");
    s.len()
}
fn three(a: usize, b: usize, c: usize) -> String {
    format!("{a}{b}{c}")
}
struct P {
    x: usize,
    y: usize,
}
#[tokio::main]
async fn main() {
    println!("{}", three(plain("a"), say("bb").await, plain("ccc")));
    let p = P { y: say("y").await, x: plain("x") };
    println!("{} {}", p.x, p.y);
    let t = (say("one").await, plain("two"), [plain("three"), say("four").await]);
    println!("{t:?}");
    let f = say("later");
    plain("before");
    println!("{}", f.await + plain("after"));
    let mut v = vec![0; 3];
    v[plain("i")] = say("val").await;
    v[say("j").await] += say("add").await;
    println!("{v:?}");
    println!("{}", plain("l") == say("r").await && plain("never") > 3 || say("or").await > 1);
}

// === in conditions, loops, ranges and breaks
async fn num(n: i32) -> i32 {
    tokio::task::yield_now().await;
    n
}
async fn even(n: i32) -> bool {
    num(n).await % 2 == 0
}
#[tokio::main]
async fn main() {
    for i in num(0).await..=num(3).await {
        if even(i).await { print!("e{i} ") } else if i > num(2).await { print!("big ") } else { print!("o ") }
    }
    println!();
    let mut n = 0;
    while num(n).await < 3 && !(even(n).await && n > 0) {
        n += num(1).await;
    }
    println!("{n}");
    let r = 'outer: loop {
        for k in 1.. {
            if num(k * k).await > 20 {
                break 'outer num(k).await;
            }
            if even(k).await { continue }
        }
    };
    println!("{r}");
    let x = match num(5).await {
        n if even(n).await => 0,
        n @ 1..=9 if num(n).await == 5 => num(n * 2).await,
        _ => -1,
    };
    println!("{x}");
    let Some(y) = Some(num(3).await) else { panic!() };
    if let (1, z) | (z, 3) = (num(4).await, num(y).await) { println!("{z}") }
    println!("{:?}", { let mut v = vec![]; while let Some(k) = Some(num(v.len() as i32).await).filter(|k| *k < 3) { v.push(k) } v });
}

// === with the question mark, in nested results and options
use std::fmt;
#[derive(Debug)]
enum E {
    Parse(std::num::ParseIntError),
    Neg(i64),
}
impl From<std::num::ParseIntError> for E {
    fn from(e: std::num::ParseIntError) -> Self {
        E::Parse(e)
    }
}
impl fmt::Display for E {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            E::Parse(e) => write!(f, "parse: {e}"),
            E::Neg(n) => write!(f, "negative: {n}"),
        }
    }
}
impl std::error::Error for E {}
async fn parse(s: &str) -> Result<i64, std::num::ParseIntError> {
    s.parse()
}
async fn positive(n: i64) -> Result<u64, E> {
    u64::try_from(n).map_err(|_| E::Neg(n))
}
async fn both(s: &str) -> Result<u64, E> {
    Ok(positive(parse(s).await?).await? + positive(parse("1").await?).await?)
}
async fn maybe(n: u8) -> Option<async_fn::Fut> {
    (n > 0).then(|| async_fn::make(n))
}
mod async_fn {
    pub type Fut = std::future::Ready<Option<u8>>;
    pub fn make(n: u8) -> Fut {
        std::future::ready(n.checked_sub(1))
    }
}
async fn chain(n: u8) -> Option<u8> {
    let n = maybe(n).await?.await?;
    maybe(n).await?.await
}
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{:?}", both("41").await);
    for s in ["-5", "x"] {
        match both(s).await {
            Err(e) => println!("{e} {e:?}"),
            Ok(n) => println!("{n}"),
        }
    }
    println!("{:?} {:?} {:?}", chain(5).await, chain(1).await, chain(0).await);
    let r: Result<Vec<u64>, E> = async { Ok(vec![both("1").await?, both("-2").await?]) }.await;
    println!("{}", r.unwrap_err());
    println!("{}", both("1").await?.pow(3));
    Ok(())
}

// === borrows that live across it
#[derive(Debug)]
struct Acc {
    items: Vec<String>,
    total: usize,
}
impl Acc {
    async fn add(&mut self, s: &str) -> &mut Self {
        tokio::task::yield_now().await;
        self.items.push(s.to_owned());
        self.total += s.len();
        self
    }
    async fn longest(&self) -> Option<&String> {
        let mut best = None;
        for s in &self.items {
            tokio::task::yield_now().await;
            if best.map_or(true, |b: &String| b.len() < s.len()) {
                best = Some(s);
            }
        }
        best
    }
}
async fn bump(n: &mut usize, by: &usize) {
    tokio::task::yield_now().await;
    *n += by;
}
async fn pick<'a>(a: &'a str, _b: &str) -> &'a str {
    tokio::task::yield_now().await;
    &a[1..]
}
#[tokio::main]
async fn main() {
    let mut a = Acc { items: vec![], total: 0 };
    a.add("x").await.add("long").await.total += 10;
    println!("{a:?}");
    println!("{:?}", a.longest().await);
    let Acc { items, total } = &mut a;
    let by = items.len();
    bump(total, &by).await;
    items[0].push_str(pick("abc", &String::from("tmp")).await);
    println!("{a:?}");
    let mut arr = [1, 2, 3];
    for x in arr.iter_mut() {
        bump(x, &5).await;
    }
    let [p, .., q] = &mut arr;
    bump(p, q).await;
    println!("{arr:?}");
    let r = &mut arr[1];
    bump(&mut *r, &1).await;
    bump(r, &1).await;
    println!("{arr:?}");
}

// === drops at and around the await
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl D {
    async fn use_ref(&self) -> usize {
        tokio::task::yield_now().await;
        println!("using {}", self.0);
        self.0.len()
    }
}
async fn eat(d: D) -> &'static str {
    tokio::task::yield_now().await;
    println!("eating {}", d.0);
    d.0
}
async fn unused(_: D, _x: D) {
    println!("body");
}
#[tokio::main]
async fn main() {
    let n = D("temp").use_ref().await;
    println!("{n}");
    let _a = D("a");
    println!("{}", eat(D("b")).await);
    unused(D("wild"), D("named")).await;
    match D("scrutinee").use_ref().await {
        9 => println!("in arm"),
        _ => println!("other"),
    }
    let len = { let d = D("inner"); d.use_ref().await } + 1;
    println!("{len}");
    let fut = eat(D("never run"));
    println!("made");
    drop(fut);
    let _ = eat(D("ignored"));
    println!("end");
}

// === moves into futures and out of them
async fn concat(a: String, b: Vec<String>) -> String {
    let mut s = a;
    for x in b {
        tokio::task::yield_now().await;
        s += &x;
    }
    s
}
#[tokio::main]
async fn main() {
    let s = String::from("a");
    let v = vec!["b".to_string(), "c".into()];
    let f = concat(s, v);
    let s = "shadow";
    println!("{} {s}", f.await);
    let data = vec![1, 2, 3];
    let block = async move {
        let n: i32 = data.iter().sum();
        (data, n)
    };
    let (data, n) = block.await;
    println!("{data:?} {n}");
    let mut count = 0;
    let by_ref = async {
        count += 1;
        tokio::task::yield_now().await;
        count += 10;
        &count
    };
    println!("{}", by_ref.await);
    println!("{count}");
    let mut x = 0;
    async { x += 5 }.await;
    println!("{x}");
    let mut opt = Some(String::from("taken"));
    let f = async { opt.take() };
    println!("{:?}", f.await);
    println!("{opt:?}");
}

// === several at once, with pinning and by reference
use std::future::Future;
use std::pin::pin;
use std::task::Poll;
async fn steps(name: &str, n: u32) -> String {
    for i in 0..n {
        print!("{name}{i} ");
        tokio::task::yield_now().await;
    }
    name.repeat(n as usize)
}
#[tokio::main]
async fn main() {
    let (a, b) = tokio::join!(steps("a", 2), steps("b", 3));
    println!("{a} {b}");
    let mut f = pin!(steps("p", 2));
    let first = std::future::poll_fn(|cx| Poll::Ready(f.as_mut().poll(cx).is_pending())).await;
    println!("{first}");
    println!("{}", f.as_mut().await);
    let mut g = Box::pin(steps("g", 1));
    println!("{}", (&mut g).await);
    let r = tokio::select! {
        biased;
        x = steps("slow", 9) => x,
        y = async { "fast".to_string() } => y,
    };
    println!("{r}");
    let handles: Vec<_> = (1..4).map(|i| tokio::spawn(async move { steps("t", i).await.len() })).collect();
    let mut sum = 0;
    for h in handles {
        sum += h.await.unwrap();
    }
    println!("{sum}");
}

// === IntoFuture types and builders
use std::future::{Future, IntoFuture, Ready};
use std::pin::Pin;
struct Request {
    url: String,
    tries: u32,
}
impl Request {
    fn get(url: &str) -> Self {
        Request { url: url.into(), tries: 1 }
    }
    fn tries(mut self, n: u32) -> Self {
        self.tries = n;
        self
    }
}
impl IntoFuture for Request {
    type Output = Result<String, u32>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output>>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            tokio::task::yield_now().await;
            if self.tries > 1 { Ok(self.url + "!") } else { Err(self.tries) }
        })
    }
}
struct Now<T>(T);
impl<T> IntoFuture for Now<T> {
    type Output = T;
    type IntoFuture = Ready<T>;
    fn into_future(self) -> Ready<T> {
        std::future::ready(self.0)
    }
}
async fn any<F: IntoFuture>(f: F) -> F::Output {
    f.await
}
#[tokio::main]
async fn main() {
    println!("{:?}", Request::get("a").await);
    println!("{:?}", Request::get("b").tries(2).await);
    println!("{} {}", Now(1).await, any(Now("x")).await);
    println!("{}", any(async { Now(Now(3)).await.await }).await);
    let r: Result<String, u32> = async { Ok(Request::get("c").tries(3).await? + "?") }.await;
    println!("{r:?}");
}

// === hand-written futures, wakers and how often they are polled
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
struct Countdown(u32, Vec<u32>);
impl Future for Countdown {
    type Output = Vec<u32>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Vec<u32>> {
        let n = self.0;
        self.1.push(n);
        if n == 0 {
            return Poll::Ready(std::mem::take(&mut self.1));
        }
        self.0 -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
struct Both<A: Future, B: Future>(Pin<Box<A>>, Pin<Box<B>>, Option<A::Output>, Option<B::Output>);
impl<A: Future, B: Future> Future for Both<A, B>
where
    A::Output: Unpin,
    B::Output: Unpin,
{
    type Output = (A::Output, B::Output);
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        if this.2.is_none() {
            if let Poll::Ready(a) = this.0.as_mut().poll(cx) {
                this.2 = Some(a);
            }
        }
        if this.3.is_none() {
            if let Poll::Ready(b) = this.1.as_mut().poll(cx) {
                this.3 = Some(b);
            }
        }
        match (this.2.take(), this.3.take()) {
            (Some(a), Some(b)) => Poll::Ready((a, b)),
            (a, b) => {
                (this.2, this.3) = (a, b);
                Poll::Pending
            }
        }
    }
}
#[tokio::main]
async fn main() {
    println!("{:?}", Countdown(3, vec![]).await);
    let both = Both(Box::pin(Countdown(1, vec![])), Box::pin(async { Countdown(2, vec![]).await.len() }), None, None);
    println!("{:?}", both.await);
}

// === recursion, boxed and through traits
use std::future::Future;
use std::pin::Pin;
fn fib(n: u32) -> Pin<Box<dyn Future<Output = u64> + Send>> {
    Box::pin(async move {
        if n < 2 { n.into() } else { fib(n - 1).await + fib(n - 2).await }
    })
}
enum Tree {
    Leaf(i32),
    Node(Vec<Tree>),
}
impl Tree {
    async fn sum(&self) -> i32 {
        match self {
            Tree::Leaf(n) => *n,
            Tree::Node(kids) => {
                let mut s = 0;
                for k in kids {
                    s += Box::pin(k.sum()).await;
                }
                s
            }
        }
    }
}
async fn hanoi(n: u32, from: char, to: char, via: char, log: &mut String) {
    if n == 0 {
        return;
    }
    Box::pin(hanoi(n - 1, from, via, to, log)).await;
    log.extend([from, to, ' ']);
    Box::pin(hanoi(n - 1, via, to, from, log)).await;
}
#[tokio::main]
async fn main() {
    println!("{}", fib(12).await);
    let t = Tree::Node(vec![Tree::Leaf(1), Tree::Node(vec![Tree::Leaf(2), Tree::Leaf(3)]), Tree::Node(vec![])]);
    println!("{}", t.sum().await);
    let mut log = String::new();
    hanoi(3, 'a', 'c', 'b', &mut log).await;
    println!("{log}");
}

// === panics and cancellation at an await
use tokio::time::{sleep, timeout, Duration, Instant};
struct G(&'static str);
impl Drop for G {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
async fn work(name: &'static str, ms: u64) -> u64 {
    let _g = G(name);
    sleep(Duration::from_millis(ms)).await;
    println!("done {name}");
    ms
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    println!("{:?}", timeout(Duration::from_millis(50), work("long", 100)).await.is_err());
    println!("{:?}", timeout(Duration::from_millis(50), work("short", 10)).await);
    println!("{:?}", start.elapsed());
    let h = tokio::spawn(async {
        let _outer = G("outer");
        let n = work("before panic", 5).await;
        if n == 5 { panic!("at {n}") }
        n
    });
    println!("{}", h.await.unwrap_err().is_panic());
    let h = tokio::spawn(work("aborted", 1000));
    sleep(Duration::from_millis(1)).await;
    h.abort();
    println!("{}", h.await.unwrap_err().is_cancelled());
    println!("{:?}", start.elapsed());
}

// === closures, iterators and collections of futures
use std::collections::BTreeMap;
use std::future::Future;
async fn square(n: u64) -> u64 {
    tokio::task::yield_now().await;
    n * n
}
async fn apply<F, Fut, T>(f: F, list: &[T]) -> Vec<Fut::Output>
where
    F: Fn(T) -> Fut,
    Fut: Future,
    T: Copy,
{
    let mut out = Vec::with_capacity(list.len());
    for &x in list {
        out.push(f(x).await);
    }
    out
}
async fn fold<A, F: AsyncFnMut(A, u64) -> A>(mut f: F, mut a: A, n: u64) -> A {
    for i in 0..n {
        a = f(a, i).await;
    }
    a
}
#[tokio::main]
async fn main() {
    println!("{:?}", apply(square, &[1, 2, 3]).await);
    println!("{:?}", apply(|s: &str| async move { s.len() as u64 + square(1).await }, &["a", "bcd"]).await);
    let mut calls = 0;
    let total = fold(async |a: u64, i| { calls += 1; a + square(i).await }, 100, 4).await;
    println!("{total} {calls}");
    let futs: BTreeMap<_, _> = [3, 1, 2].into_iter().map(|k| (k, square(k))).collect();
    for (k, f) in futs {
        print!("{k}:{} ", f.await);
    }
    println!();
    let fs: Vec<Box<dyn Fn(u64) -> std::pin::Pin<Box<dyn Future<Output = u64>>>>> = vec![Box::new(|n| Box::pin(square(n))), Box::new(|n| Box::pin(async move { n + 1 }))];
    let mut n = 3;
    for f in &fs {
        n = f(n).await;
    }
    println!("{n}");
}

// === generics and traits: associated futures, dyn and impl
use std::future::{ready, Future, Ready};
use std::pin::Pin;
trait Service {
    type Fut: Future<Output = String>;
    fn call(&self, n: u32) -> Self::Fut;
}
struct Echo;
impl Service for Echo {
    type Fut = Ready<String>;
    fn call(&self, n: u32) -> Ready<String> {
        ready(n.to_string())
    }
}
struct Twice<S>(S);
impl<S: Service + 'static> Service for Twice<S>
where
    S::Fut: 'static,
{
    type Fut = Pin<Box<dyn Future<Output = String>>>;
    fn call(&self, n: u32) -> Self::Fut {
        let (a, b) = (self.0.call(n), self.0.call(n + 1));
        Box::pin(async { a.await + &b.await })
    }
}
trait Ext: Service {
    fn len(&self, n: u32) -> impl Future<Output = usize> {
        let f = self.call(n);
        async { f.await.len() }
    }
    async fn both(&self) -> (String, usize) {
        (self.call(1).await, self.len(100).await)
    }
}
impl<S: Service> Ext for S {}
fn later<'a, T: Clone + 'a>(t: &'a T) -> impl Future<Output = T> + 'a {
    async move { t.clone() }
}
#[tokio::main]
async fn main() {
    println!("{:?} {:?}", Echo.both().await, Twice(Twice(Echo)).both().await);
    println!("{}", later(&vec![1, 2]).await.len());
    let f: Pin<Box<dyn Future<Output = Box<dyn std::fmt::Display>>>> = Box::pin(async { Box::new(1.5) as Box<dyn std::fmt::Display> });
    println!("{}", f.await);
}

// === shadowing, blocks and early exits
async fn early(n: i32) -> &'static str {
    let n = {
        let n = async { n + 1 }.await;
        if n > 10 {
            return "big";
        }
        n * 2
    };
    let r: Result<i32, &'static str> = async {
        if n < 0 {
            return Err("negative");
        }
        let k = Ok::<_, &'static str>(n)?;
        Ok(k)
    }
    .await;
    let k = match r {
        Ok(k) => k,
        Err(e) => return e,
    };
    'b: {
        if async { k == 4 }.await {
            break 'b;
        }
        return "not four";
    }
    "four"
}
#[tokio::main]
async fn main() {
    for n in [20, -5, 1, 3] {
        println!("{}", early(n).await);
    }
    let x = async { 1 };
    let x = x.await;
    let x = async move { x + 1 }.await;
    println!("{x}");
    let s = async { let s = "a"; async move { s.len() }.await }.await;
    println!("{s}");
}

// === locks, guards and temporaries in one statement
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot, Mutex, RwLock};
#[tokio::main]
async fn main() {
    let m = Arc::new(Mutex::new(vec![1]));
    m.lock().await.push(2);
    let n = m.lock().await.len();
    let n = n + m.lock().await.iter().sum::<i32>() as usize;
    println!("{n}");
    let last = m.lock().await.last().copied();
    println!("{last:?} {}", m.try_lock().is_ok());
    {
        let g = m.lock().await;
        println!("{} {:?}", m.try_lock().is_err(), *g);
    }
    if let Some(x) = m.lock().await.first_mut() {
        *x = 10;
    }
    let rw = RwLock::new((1, "a"));
    let (a, b) = { let r = rw.read().await; (r.0, r.1) };
    *rw.write().await = (a + 1, if b == "a" { "b" } else { "c" });
    println!("{:?}", *rw.read().await);
    let (tx, mut rx) = mpsc::channel::<(u32, oneshot::Sender<u32>)>(1);
    let server = tokio::spawn(async move {
        while let Some((n, reply)) = rx.recv().await {
            let _ = reply.send(n * n);
        }
        "closed"
    });
    for n in [3, 4] {
        let (otx, orx) = oneshot::channel();
        tx.send((n, otx)).await.unwrap();
        println!("{}", orx.await.unwrap());
    }
    drop(tx);
    println!("{}", server.await.unwrap());
    println!("{:?}", Arc::try_unwrap(m).unwrap().into_inner());
}

// === inside format arguments, macros, struct updates and indexing
#[derive(Debug, Clone, Default)]
struct C {
    a: u32,
    b: String,
}
async fn conf(a: u32) -> C {
    C { a, ..C::default() }
}
async fn n(x: usize) -> usize {
    tokio::task::yield_now().await;
    x
}
#[tokio::main]
async fn main() {
    println!("{} {x} {:>w$}", n(1).await, n(2).await, x = n(3).await, w = n(4).await);
    let c = C { b: format!("{}", n(7).await), ..conf(5).await };
    println!("{c:?}");
    let v = vec![n(5).await, n(6).await];
    println!("{} {:?}", v[n(1).await], &v[..n(1).await]);
    println!("{:?}", vec![n(9).await; n(2).await]);
    assert_eq!(n(3).await, 3, "message {}", n(1).await);
    assert!(n(1).await == 1 && matches!(n(2).await, 1..=2));
    let s = dbg_less!(n(8).await);
    println!("{s}");
    let r = if n(1).await > 0 { conf(1).await } else { C::default() };
    println!("{}", r.a + [conf(2).await, conf(3).await].iter().map(|c| c.a).sum::<u32>());
}
macro_rules! dbg_less { ($e:expr) => {{ let v = $e; v + 1 }}; }
use dbg_less;

// === unit, never and diverging awaits
use std::future::{pending, Future};
async fn forever() -> std::convert::Infallible {
    loop {
        tokio::task::yield_now().await;
    }
}
async fn fail() -> Result<std::convert::Infallible, String> {
    Err("failed".into())
}
async fn nothing() {}
fn unit_future() -> impl Future<Output = ()> {
    async { println!("unit") }
}
#[tokio::main]
async fn main() {
    let () = nothing().await;
    println!("{:?}", unit_future().await);
    let x: u32 = tokio::select! {
        n = forever() => match n {},
        n = pending::<u32>() => n,
        _ = nothing() => 7,
    };
    println!("{x}");
    match fail().await {
        Ok(never) => match never {},
        Err(e) => println!("{e}"),
    }
    let r = tokio::spawn(async {
        let v: Vec<u8> = vec![];
        v[async { 3 }.await]
    })
    .await;
    println!("{}", r.is_err());
}

// === many points in one function with state kept between
async fn tick(n: &mut u64) -> u64 {
    *n = *n * 48271 % 2_147_483_647;
    tokio::task::yield_now().await;
    *n
}
#[tokio::main]
async fn main() {
    let mut seed = 12345u64;
    let (mut a, mut b) = (0u64, 1u64);
    let mut hist = [0u32; 4];
    let mut log = String::new();
    for round in 0..6 {
        let x = tick(&mut seed).await;
        hist[(x % 4) as usize] += 1;
        let c = if x % 2 == 0 {
            let t = a + b;
            a = tick(&mut seed).await % 10;
            t
        } else {
            b += 1;
            match x % 3 {
                0 => tick(&mut seed).await % 7,
                1 => { let y = tick(&mut seed).await; log.push('m'); y % 5 }
                _ => 0,
            }
        };
        log += &format!("{round}:{c} ");
        (a, b) = (b, c);
    }
    println!("{log}| {a} {b} {hist:?} {}", seed % 1000);
}

// === in methods called by value, by Arc and through Deref
use std::ops::Deref;
use std::sync::Arc;
struct Inner {
    n: u32,
}
impl Inner {
    async fn read(&self) -> u32 {
        self.n
    }
    async fn shared(self: &Arc<Self>) -> usize {
        Arc::strong_count(self)
    }
    async fn owned(self: Arc<Self>) -> usize {
        tokio::task::yield_now().await;
        Arc::strong_count(&self)
    }
    async fn consume(self: Box<Self>) -> u32 {
        self.n + 1
    }
}
struct Outer(Arc<Inner>);
impl Deref for Outer {
    type Target = Arc<Inner>;
    fn deref(&self) -> &Arc<Inner> {
        &self.0
    }
}
#[tokio::main]
async fn main() {
    let o = Outer(Arc::new(Inner { n: 4 }));
    println!("{} {}", o.read().await, o.shared().await);
    let f = o.0.clone().owned();
    println!("{}", o.shared().await);
    println!("{} {}", f.await, Arc::strong_count(&o));
    println!("{}", Box::new(Inner { n: 9 }).consume().await);
    let list = vec![o.read(), o.read()];
    let mut sum = 0;
    for f in list {
        sum += f.await;
    }
    println!("{sum}");
}
