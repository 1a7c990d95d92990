// === async fn in traits static and generic
use std::time::Duration;
trait Repo {
    async fn get(&self, id: u32) -> Option<String>;
    async fn put(&mut self, id: u32, v: String) -> Result<(), String>;
    async fn get_or(&self, id: u32, d: &str) -> String {
        self.get(id).await.unwrap_or_else(|| d.to_string())
    }
}
#[derive(Default)]
struct Mem(std::collections::BTreeMap<u32, String>);
impl Repo for Mem {
    async fn get(&self, id: u32) -> Option<String> {
        tokio::time::sleep(Duration::from_millis(1)).await;
        self.0.get(&id).cloned()
    }
    async fn put(&mut self, id: u32, v: String) -> Result<(), String> {
        if v.is_empty() {
            return Err("empty".into());
        }
        self.0.insert(id, v);
        Ok(())
    }
}
struct Svc<R> {
    r: R,
    n: u32,
}
impl<R: Repo> Svc<R> {
    async fn add(&mut self, v: &str) -> Result<u32, String> {
        self.n += 1;
        self.r.put(self.n, v.to_string()).await?;
        Ok(self.n)
    }
}
async fn show(r: &impl Repo) -> String {
    format!("{} {}", r.get_or(1, "?").await, r.get_or(9, "?").await)
}
#[tokio::main]
async fn main() {
    let mut s = Svc { r: Mem::default(), n: 0 };
    println!("{:?} {:?} {:?}", s.add("a").await, s.add("").await, s.add("c").await);
    println!("{}", show(&s.r).await);
}

// === async_trait dyn
use async_trait::async_trait;
#[async_trait]
trait Job: Send + Sync {
    async fn run(&self, x: i32) -> i32;
    async fn twice(&self, x: i32) -> i32 {
        let y = self.run(x).await;
        self.run(y).await
    }
    fn name(&self) -> String {
        "job".into()
    }
}
struct Add(i32);
struct Mul {
    k: i32,
}
#[async_trait]
impl Job for Add {
    async fn run(&self, x: i32) -> i32 {
        tokio::task::yield_now().await;
        x + self.0
    }
    fn name(&self) -> String {
        format!("add{}", self.0)
    }
}
#[async_trait]
impl Job for Mul {
    async fn run(&self, x: i32) -> i32 {
        x * self.k
    }
}
#[tokio::main]
async fn main() {
    let js: Vec<Box<dyn Job>> = vec![Box::new(Add(3)), Box::new(Mul { k: 10 })];
    let mut x = 1;
    for j in &js {
        x = j.twice(x).await;
        println!("{} {x}", j.name());
    }
    let a: std::sync::Arc<dyn Job> = std::sync::Arc::new(Add(1));
    let b = a.clone();
    println!("{}", tokio::spawn(async move { b.run(5).await }).await.unwrap());
}

// === recursive async via Box::pin
use std::future::Future;
use std::pin::Pin;
fn fact(n: u64) -> Pin<Box<dyn Future<Output = u64> + Send>> {
    Box::pin(async move {
        if n < 2 {
            1
        } else {
            n * fact(n - 1).await
        }
    })
}
async fn fib(n: u32) -> u32 {
    if n < 2 {
        n
    } else {
        Box::pin(fib(n - 1)).await + Box::pin(fib(n - 2)).await
    }
}
enum T {
    L(i32),
    N(Vec<T>),
}
fn sum<'a>(t: &'a T, d: u32) -> Pin<Box<dyn Future<Output = i32> + 'a>> {
    Box::pin(async move {
        match t {
            T::L(n) => {
                tokio::task::yield_now().await;
                *n * d as i32
            }
            T::N(v) => {
                let mut s = 0;
                for c in v {
                    s += sum(c, d + 1).await;
                }
                s
            }
        }
    })
}
#[tokio::main]
async fn main() {
    println!("{} {}", fact(10).await, fib(10).await);
    println!("{}", sum(&T::N(vec![T::L(1), T::N(vec![T::L(2), T::L(3)])]), 0).await);
}

// === impl Future in argument and return
use std::future::{self, ready, Future};
fn delayed(x: i32) -> impl Future<Output = i32> {
    async move {
        tokio::task::yield_now().await;
        x + 1
    }
}
fn pick(b: bool) -> Box<dyn Future<Output = i32> + Unpin> {
    if b {
        Box::new(ready(1))
    } else {
        Box::new(Box::pin(delayed(5)))
    }
}
async fn add(a: impl Future<Output = i32>, b: impl Future<Output = i32>) -> i32 {
    let (a, b) = tokio::join!(a, b);
    a + b
}
fn map<F: Future, R>(f: F, g: impl FnOnce(F::Output) -> R) -> impl Future<Output = R> {
    async { g(f.await) }
}
#[tokio::main]
async fn main() {
    println!("{}", add(delayed(1), async { 10 }).await);
    println!("{} {}", pick(true).await, pick(false).await);
    println!("{}", map(delayed(4), |x| format!("<{x}>")).await);
    let f = future::ready("r");
    println!("{}", f.await);
    println!("{:?}", map(map(async { 2 }, |x| x * 2), Some).await);
}

// === hand-written futures
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
struct Count {
    n: u32,
    log: Vec<u32>,
}
impl Future for Count {
    type Output = Vec<u32>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.n == 0 {
            return Poll::Ready(std::mem::take(&mut self.log));
        }
        let n = self.n;
        self.log.push(n);
        self.n -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
struct Join2<A: Future, B: Future> {
    a: Pin<Box<A>>,
    b: Pin<Box<B>>,
    ra: Option<A::Output>,
    rb: Option<B::Output>,
}
impl<A: Future, B: Future> Future for Join2<A, B>
where
    A::Output: Unpin,
    B::Output: Unpin,
{
    type Output = (A::Output, B::Output);
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        if this.ra.is_none() {
            if let Poll::Ready(v) = this.a.as_mut().poll(cx) {
                this.ra = Some(v);
            }
        }
        if this.rb.is_none() {
            if let Poll::Ready(v) = this.b.as_mut().poll(cx) {
                this.rb = Some(v);
            }
        }
        if this.ra.is_some() && this.rb.is_some() {
            Poll::Ready((this.ra.take().unwrap(), this.rb.take().unwrap()))
        } else {
            Poll::Pending
        }
    }
}
struct Yield(bool);
impl Future for Yield {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.0, true) {
            Poll::Ready(())
        } else {
            cx.waker().clone().wake();
            Poll::Pending
        }
    }
}
#[tokio::main]
async fn main() {
    println!("{:?}", Count { n: 3, log: vec![] }.await);
    let j = Join2 {
        a: Box::pin(Count { n: 2, log: vec![9] }),
        b: Box::pin(async {
            Yield(false).await;
            "b"
        }),
        ra: None,
        rb: None,
    };
    println!("{:?}", j.await);
}

// === closures returning futures, boxed handlers
use std::{collections::HashMap, future::Future, pin::Pin, sync::Arc};
type BoxFut<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
type Handler = Arc<dyn Fn(String) -> BoxFut<'static, Result<String, String>> + Send + Sync>;
#[derive(Default, Clone)]
struct Router {
    m: HashMap<String, Handler>,
}
impl Router {
    fn route<F, Fut>(mut self, p: &str, f: F) -> Self
    where
        F: Fn(String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<String, String>> + Send + 'static,
    {
        self.m.insert(p.to_string(), Arc::new(move |r| Box::pin(f(r))));
        self
    }
    async fn call(&self, p: &str, b: &str) -> Result<String, String> {
        let h = self.m.get(p).ok_or_else(|| format!("404 {p}"))?.clone();
        h(b.to_owned()).await
    }
}
async fn hello(n: String) -> Result<String, String> {
    tokio::task::yield_now().await;
    Ok(format!("hello {n}"))
}
#[tokio::main]
async fn main() {
    let hits = Arc::new(std::sync::Mutex::new(0));
    let h = hits.clone();
    let r = Router::default()
        .route("/hi", hello)
        .route("/n", move |b| {
            let h = h.clone();
            async move {
                *h.lock().unwrap() += 1;
                b.parse::<i32>().map(|n| (n * 2).to_string()).map_err(|e| e.to_string())
            }
        })
        .route("/x", |_| async { Err("no".to_string()) });
    for (p, b) in [("/hi", "bob"), ("/n", "21"), ("/n", "q"), ("/x", ""), ("/z", "")] {
        println!("{:?}", r.call(p, b).await);
    }
    println!("{}", hits.lock().unwrap());
}

// === retry with FnMut future, generic error
use std::fmt::Debug;
use std::future::Future;
async fn retry<T, E: Debug, F, Fut>(max: usize, mut f: F) -> Result<T, E>
where
    F: FnMut(usize) -> Fut,
    Fut: Future<Output = Result<T, E>>,
{
    let mut i = 0;
    loop {
        match f(i).await {
            Ok(v) => return Ok(v),
            Err(e) if i + 1 >= max => return Err(e),
            Err(e) => println!("try {i}: {e:?}"),
        }
        i += 1;
    }
}
#[tokio::main]
async fn main() {
    let mut total = 0;
    let r = retry(3, |i| {
        total += i;
        async move {
            if i < 2 {
                Err(format!("e{i}"))
            } else {
                Ok(i * 10)
            }
        }
    })
    .await;
    println!("{r:?} {total}");
    let r: Result<(), _> = retry(2, |i| async move { Err(std::io::Error::new(std::io::ErrorKind::Other, format!("io{i}"))) }).await;
    println!("{}", r.unwrap_err());
}

// === lifetimes and borrows across await
struct Db {
    rows: Vec<String>,
}
impl Db {
    async fn find<'a>(&'a self, pre: &str) -> Vec<&'a str> {
        tokio::task::yield_now().await;
        self.rows.iter().filter(|r| r.starts_with(pre)).map(|s| s.as_str()).collect()
    }
    async fn update(&mut self, f: impl AsyncFn1) -> &mut Self {
        for r in &mut self.rows {
            *r = f.call(r).await;
        }
        self
    }
    fn longest(&self) -> impl std::future::Future<Output = Option<&String>> + '_ {
        async move { self.rows.iter().max_by_key(|r| r.len()) }
    }
}
trait AsyncFn1 {
    async fn call(&self, s: &str) -> String;
}
struct Up;
impl AsyncFn1 for Up {
    async fn call(&self, s: &str) -> String {
        tokio::task::yield_now().await;
        s.to_uppercase()
    }
}
#[tokio::main]
async fn main() {
    let mut d = Db { rows: vec!["apple".into(), "ant".into(), "bear".into()] };
    println!("{:?}", d.find("a").await);
    println!("{:?}", d.update(Up).await.rows.len());
    println!("{:?} {:?}", d.rows, d.longest().await);
}

// === streams by hand and async iteration
use futures::stream::{self, Stream, StreamExt};
use std::pin::Pin;
use std::task::{Context, Poll};
struct Down(u32);
impl Stream for Down {
    type Item = u32;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
        if self.0 == 0 {
            Poll::Ready(None)
        } else {
            self.0 -= 1;
            Poll::Ready(Some(self.0))
        }
    }
}
fn evens(n: u32) -> impl Stream<Item = u32> {
    stream::iter(0..n).filter(|x| futures::future::ready(x % 2 == 0))
}
async fn total<S: Stream<Item = u32> + Unpin>(mut s: S) -> u32 {
    let mut t = 0;
    while let Some(x) = s.next().await {
        t += x;
    }
    t
}
#[tokio::main]
async fn main() {
    println!("{:?}", Down(3).collect::<Vec<_>>().await);
    println!("{}", total(Box::pin(evens(7))).await);
    println!("{}", total(Down(4).map(|x| x * x)).await);
    let v: Vec<String> = stream::iter(vec![3, 1])
        .then(|x| async move {
            tokio::task::yield_now().await;
            format!("{x}!")
        })
        .collect()
        .await;
    println!("{v:?}");
}

// === async blocks as values, select, timeouts
use tokio::time::{sleep, timeout, Duration};
async fn work(n: u64) -> u64 {
    sleep(Duration::from_millis(n)).await;
    n
}
#[tokio::main]
async fn main() {
    let futs = vec![work(5), work(1), work(3)];
    let mut out = vec![];
    for f in futs {
        out.push(f.await);
    }
    println!("{out:?}");
    let hs: Vec<_> = (1..4).map(|i| tokio::spawn(async move { work(i).await * 2 })).collect();
    let mut s = 0;
    for h in hs {
        s += h.await.unwrap();
    }
    println!("{s}");
    let r = tokio::select! { v = work(20) => format!("slow {v}"), v = work(2), if s > 0 => format!("fast {v}") };
    println!("{r} {:?}", timeout(Duration::from_millis(2), work(50)).await.is_err());
    let x = {
        let a = async { 1 };
        let b = async { a.await + 1 };
        b
    };
    println!("{}", x.await);
}

// === pin_mut, poll by reference, generic async over iterator
use std::future::Future;
use std::pin::{pin, Pin};
async fn all<I>(it: I) -> Vec<<I::Item as Future>::Output>
where
    I: IntoIterator,
    I::Item: Future,
{
    let mut v = Vec::new();
    for f in it {
        v.push(f.await);
    }
    v
}
async fn by_ref(f: Pin<&mut dyn Future<Output = i32>>) -> i32 {
    f.await + 1
}
#[tokio::main]
async fn main() {
    println!("{:?}", all([1, 2].map(|x| async move { x * 3 })).await);
    let f = pin!(async { 5 });
    println!("{}", by_ref(f).await);
    let mut g = Box::pin(async {
        tokio::task::yield_now().await;
        "g"
    });
    println!("{}", (&mut g).await);
    let mut fs: Vec<Pin<Box<dyn Future<Output = usize>>>> = vec![Box::pin(async { 1 }), Box::pin(std::future::ready(2))];
    fs.push(Box::pin(async { "abc".len() }));
    println!("{:?}", futures::future::join_all(fs).await);
    let t: (i32, &str) = tokio::join!(async { 1 }, async { "x" });
    println!("{t:?}");
}

// === async closures and AsyncFn bounds
async fn call3<F: AsyncFn(i32) -> i32>(f: F) -> i32 {
    let mut s = 0;
    for i in 0..3 {
        s += f(i).await;
    }
    s
}
async fn each<F>(mut f: F)
where
    F: AsyncFnMut(&str),
{
    f("a").await;
    f("b").await;
}
#[tokio::main]
async fn main() {
    let k = 10;
    println!(
        "{}",
        call3(async |x| {
            tokio::task::yield_now().await;
            x * k
        })
        .await
    );
    let mut log = vec![];
    each(async |s: &str| {
        log.push(s.to_string());
    })
    .await;
    println!("{log:?}");
    println!("{}", call3(|x| async move { x + 1 }).await);
    async fn f(x: i32) -> i32 {
        x - 1
    }
    println!("{}", call3(f).await);
}

// === drop order and cancellation
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
async fn w(n: &'static str) -> u8 {
    let _a = D(n);
    tokio::task::yield_now().await;
    let _b = D("inner");
    tokio::task::yield_now().await;
    1
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    {
        let f = w("never polled");
        drop(f);
    }
    println!("1");
    w("done").await;
    println!("2");
    let h = tokio::spawn(async {
        let _d = D("task");
        std::future::pending::<()>().await;
    });
    tokio::task::yield_now().await;
    h.abort();
    println!("{}", h.await.unwrap_err().is_cancelled());
    tokio::select! { biased; _ = async { tokio::task::yield_now().await; } => println!("first"), _ = w("lost") => {} }
    println!("end");
}

// === trait returning impl Future and Pin<Box> methods
use std::future::Future;
use std::pin::Pin;
trait Src {
    type Out: std::fmt::Debug;
    fn fetch(&self) -> impl Future<Output = Self::Out> + Send;
    fn name(&self) -> String {
        "src".to_string()
    }
}
struct N(u8);
impl Src for N {
    type Out = Vec<u8>;
    async fn fetch(&self) -> Vec<u8> {
        tokio::task::yield_now().await;
        vec![self.0; 3]
    }
}
struct S;
impl Src for S {
    type Out = &'static str;
    fn fetch(&self) -> impl Future<Output = &'static str> + Send {
        std::future::ready("s")
    }
    fn name(&self) -> String {
        "S".into()
    }
}
trait DynSrc {
    fn fetch_dyn<'a>(&'a self) -> Pin<Box<dyn Future<Output = String> + 'a>>;
}
impl<T: Src> DynSrc for T {
    fn fetch_dyn<'a>(&'a self) -> Pin<Box<dyn Future<Output = String> + 'a>> {
        Box::pin(async move { format!("{}={:?}", self.name(), self.fetch().await) })
    }
}
async fn dbl<T: Src>(s: &T) -> (T::Out, T::Out) {
    (s.fetch().await, s.fetch().await)
}
#[tokio::main]
async fn main() {
    println!("{:?} {:?}", dbl(&N(1)).await, dbl(&S).await);
    let v: Vec<Box<dyn DynSrc>> = vec![Box::new(N(2)), Box::new(S)];
    for d in v.iter() {
        println!("{}", d.fetch_dyn().await);
    }
}

// === future enum and manual state machine
use std::future::Future;
use std::pin::Pin;
use std::task::{ready, Context, Poll};
enum Machine<F> {
    Start(u8),
    Wait(F),
    Done,
}
struct M<F> {
    m: Machine<F>,
    mk: fn(u8) -> F,
}
impl<F: Future<Output = u8> + Unpin> Future for M<F> {
    type Output = String;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        loop {
            match &mut self.m {
                Machine::Start(n) => {
                    let n = *n;
                    let f = (self.mk)(n);
                    self.m = Machine::Wait(f);
                }
                Machine::Wait(f) => {
                    let v = ready!(Pin::new(f).poll(cx));
                    self.m = Machine::Done;
                    return Poll::Ready(format!("got {v}"));
                }
                Machine::Done => panic!("polled after completion"),
            }
        }
    }
}
fn mk(n: u8) -> Pin<Box<dyn Future<Output = u8>>> {
    Box::pin(async move {
        tokio::task::yield_now().await;
        n + 1
    })
}
#[tokio::main]
async fn main() {
    let m = M { m: Machine::Start(4), mk };
    println!("{}", m.await);
    let mut c = 0;
    let r = std::future::poll_fn(|cx| {
        c += 1;
        if c < 3 {
            cx.waker().wake_by_ref();
            Poll::Pending
        } else {
            Poll::Ready(c)
        }
    })
    .await;
    println!("{r}");
}

// === generic async method chain with builder and Arc self
use std::sync::{
    atomic::{AtomicUsize, Ordering},
    Arc,
};
struct Srv {
    n: AtomicUsize,
    name: String,
}
impl Srv {
    fn new(n: &str) -> Arc<Self> {
        Arc::new(Self { n: AtomicUsize::new(0), name: n.into() })
    }
    async fn hit(self: Arc<Self>, k: usize) -> usize {
        for _ in 0..k {
            tokio::task::yield_now().await;
            self.n.fetch_add(1, Ordering::SeqCst);
        }
        self.n.load(Ordering::SeqCst)
    }
    async fn serve(self: &Arc<Self>) -> Vec<usize> {
        let hs: Vec<_> = (1..=3).map(|k| tokio::spawn(Arc::clone(self).hit(k))).collect();
        let mut v = vec![];
        for h in hs {
            v.push(h.await.unwrap());
        }
        v.sort();
        v
    }
    async fn consume(self: Box<Self>) -> String {
        self.name
    }
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let s = Srv::new("x");
    let v = s.serve().await;
    println!("{} {}", v.last().unwrap(), Arc::strong_count(&s));
    let b = Box::new(Srv { n: 0.into(), name: "boxed".into() });
    println!("{}", b.consume().await);
}

// === parameters' patterns and drops: when arguments go, by name, by underscore, unpolled
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
async fn named(_a: D, b: D) {
    let _c = D("local");
    println!("in named {}", b.0);
}
async fn ignored(_: D, (x, _): (D, D), [p, .., q]: [u8; 4]) -> u8 {
    println!("in ignored {}", x.0);
    p + q
}
async fn mutable(mut n: i32, &m: &i32, ref s: String) -> String {
    n += m;
    format!("{n}{s}")
}
async fn early(d: D, stop: bool) -> Option<D> {
    if stop {
        None?;
    }
    let kept = d;
    Some(kept)
}
#[tokio::main]
async fn main() {
    named(D("a"), D("b")).await;
    println!("{}", ignored(D("u"), (D("x"), D("y")), [1, 2, 3, 4]).await);
    let unpolled = named(D("never a"), D("never b"));
    println!("made");
    drop(unpolled);
    println!("{}", mutable(1, &2, "s".to_string()).await);
    println!("{}", early(D("e1"), true).await.is_none());
    let kept = early(D("e2"), false).await;
    println!("kept {}", kept.as_ref().unwrap().0);
}

// === raw name, nested fns, const generics, where clauses, impl blocks of every kind, macros that make them
use std::fmt::{Debug, Display};
macro_rules! make {
    ($($(#[$m:meta])* $v:vis async fn $n:ident($($p:ident: $t:ty),*) $(-> $r:ty)? $b:block)*) => { $($(#[$m])* $v async fn $n($($p: $t),*) $(-> $r)? $b)* };
}
make! {
    /// adds
    pub async fn add(a: i32, b: i32) -> i32 { a + b }
    async fn unit() { println!("unit") }
    #[inline] pub(crate) async fn text(s: &str) -> String { s.to_uppercase() }
}
async fn r#match<const N: usize, T>(x: [T; N]) -> (usize, T)
where
    T: Copy + Debug + std::ops::Add<Output = T>,
{
    async fn inner<T: std::ops::Add<Output = T>>(a: T, b: T) -> T {
        a + b
    }
    (N, inner(x[0], x[N - 1]).await)
}
struct W<T>(T);
impl<T: Display> W<T> {
    const NAME: &'static str = "W";
    async fn new(t: T) -> Self {
        Self(t)
    }
    async fn show(&self) -> String {
        format!("{}({})", Self::NAME, self.0)
    }
    async fn into(self) -> T {
        self.0
    }
    async fn boxed(self: Box<Self>) -> String {
        self.show().await
    }
    async fn shared(self: std::rc::Rc<Self>) -> usize {
        std::rc::Rc::strong_count(&self)
    }
}
#[tokio::main]
async fn main() {
    unit().await;
    println!("{} {}", add(1, 2).await, text("abc").await);
    println!("{:?} {:?}", r#match([1, 2, 3]).await, r#match::<2, f64>([0.5, 1.0]).await);
    println!("{}", W::new(3).await.show().await);
    println!("{}", W::<&str>::new("q").await.into().await);
    println!("{}", Box::new(W('c')).boxed().await);
    let rc = std::rc::Rc::new(W(0));
    println!("{} {}", rc.clone().shared().await, std::rc::Rc::strong_count(&rc));
    println!("{}", W::into(W(W::show(&W(1)).await)).await);
}

// === await in every place of an expression, in the order they are written
use std::cell::RefCell;
thread_local! { static LOG: RefCell<Vec<String>> = RefCell::new(vec![]); }
async fn n(x: i32) -> i32 {
    tokio::task::yield_now().await;
    LOG.with(|l| l.borrow_mut().push(x.to_string()));
    x
}
fn flush(what: &str) {
    println!("{what}: {}", LOG.with(|l| l.take()).join(" "));
}
#[derive(Debug)]
struct P {
    a: i32,
    b: i32,
}
async fn b(x: bool) -> bool {
    n(x as i32).await == 1
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let t = (n(1).await, [n(2).await, n(3).await], P { b: n(4).await, a: n(5).await });
    flush(&format!("{t:?}"));
    let mut v = vec![0; 4];
    v[n(1).await as usize] = n(9).await;
    v[n(2).await as usize] += n(8).await;
    flush(&format!("{v:?}"));
    let c = b(false).await && b(true).await || b(true).await;
    flush(&format!("{c}"));
    let m = match n(3).await {
        x if n(x + 1).await == 5 => 0,
        3 if b(true).await => n(7).await,
        _ => n(100).await,
    };
    flush(&format!("{m}"));
    let r = n(1).await..=n(4).await;
    let s: i32 = r.map(|x| x * 2).sum();
    flush(&format!("{s}"));
    let x = 'l: loop {
        while n(2).await > 5 {}
        for i in n(0).await..n(3).await {
            if i == n(1).await {
                break 'l -n(6).await as i64 + !n(1).await as i64;
            }
        }
    };
    flush(&format!("{x}"));
    let P { a, b } = P { a: n(1).await, ..P { a: n(2).await, b: n(3).await } };
    flush(&format!("{a} {b}"));
    if let 1 | 2 = n(2).await {
        let Some(y) = Some(n(5).await).filter(|y| *y > 3) else { return };
        flush(&format!("{y}"));
    }
    println!("{} {}", n(n(n(1).await + 1).await + 1).await, format!("{:>w$}", n(4).await, w = n(3).await as usize));
    flush("end");
}

// === errors of several types through `?`, results of results, never-returning ones, fallible main
use std::num::ParseIntError;
#[derive(Debug)]
enum E {
    Parse(ParseIntError),
    Odd(i64),
    Text(String),
}
impl From<ParseIntError> for E {
    fn from(e: ParseIntError) -> Self {
        E::Parse(e)
    }
}
impl From<&str> for E {
    fn from(e: &str) -> Self {
        E::Text(e.to_owned())
    }
}
type Res<T, F = E> = Result<T, F>;
async fn parse(s: &str) -> Result<i64, ParseIntError> {
    s.trim().parse()
}
async fn even(s: &str) -> Res<i64> {
    let n = parse(s).await?;
    (n != 0).then_some(()).ok_or("zero")?;
    if n % 2 != 0 { Err(E::Odd(n)) } else { Ok(n) }
}
async fn sum(all: &[&str]) -> Res<i64> {
    let mut t = 0;
    for s in all {
        t += even(s).await?;
    }
    Ok(t)
}
async fn nested(s: &str) -> Option<Res<i64>> {
    let first = s.split(',').next().filter(|f| !f.is_empty())?;
    Some(async { Ok(even(first).await? + 1) }.await)
}
async fn never(x: &str) -> ! {
    panic!("never {x}")
}
async fn choose(f: bool) -> i32 {
    if f { 1 } else { never("here").await }
}
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    for l in [&["2", " 4"][..], &["2", "x"], &["3"], &["0"], &[]] {
        println!("{:?}", sum(l).await);
    }
    println!("{:?} {:?} {:?}", nested("").await.is_none(), nested("8,1").await, nested("7").await.transpose_like());
    println!("{}", choose(true).await);
    let j = tokio::spawn(choose(false)).await;
    println!("{}", j.unwrap_err().is_panic());
    let e: Res<i32, String> = async { Err("late".to_string()) }.await;
    println!("{e:?} {}", parse("12").await?);
    Ok(())
}
trait TransposeLike {
    fn transpose_like(self) -> String;
}
impl TransposeLike for Option<Res<i64>> {
    fn transpose_like(self) -> String {
        match self {
            Some(Err(E::Odd(n))) => format!("odd {n}"),
            other => format!("{other:?}"),
        }
    }
}
