use futures::future::FutureExt;
use futures::stream::{FuturesUnordered, StreamExt};
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};
struct F(&'static str, u32);
impl Future for F {
    type Output = &'static str;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
        if self.0 == "panics" { panic!("as told"); }
        if self.1 == 0 { println!("{} ready", self.0); return Poll::Ready(self.0); }
        self.1 -= 1; cx.waker().wake_by_ref(); Poll::Pending
    }
}
impl Drop for F { fn drop(&mut self) { println!("drop {} {}", self.0, self.1); } }
enum E { A(F), Count(u32) }
impl Future for E {
    type Output = &'static str;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
        match &mut *self {
            E::A(f) => Pin::new(f).poll(cx),
            E::Count(n) => { if *n == 0 { Poll::Ready("count") } else { *n -= 1; cx.waker().wake_by_ref(); Poll::Pending } }
        }
    }
}
struct G(&'static str);
impl Drop for G { fn drop(&mut self) { println!("drop guard {}", self.0); } }
type B = Pin<Box<dyn Future<Output = &'static str>>>;
async fn rec(n: u32) -> u32 { if n == 0 { return 0; } let b: Pin<Box<dyn Future<Output = u32>>> = Box::pin(rec(n - 1)); b.await + 1 }
async fn by_dyn(f: Pin<&mut dyn Future<Output = &'static str>>) { println!("by_dyn {}", f.await); }
async fn by_mut(f: &mut (dyn Future<Output = &'static str> + Unpin)) { println!("by_mut {}", f.await); }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("-- dyn by reference");
    let mut f = F("a", 2); { let p = Pin::new(&mut f); by_dyn(p).await }; println!("f.1 {}", f.1); drop(f);
    let mut f = F("b", 2); by_mut(&mut f).await; println!("f.1 {}", f.1); drop(f);
    let mut e = E::Count(3); by_mut(&mut e).await; if let E::Count(n) = e { println!("left {n}"); }
    let mut e = E::A(F("c", 1)); { let p = Pin::new(&mut e); by_dyn(p).await }; println!("still"); drop(e);
    let mut bx = Box::new(F("d", 2)); by_mut(&mut bx).await; println!("bx.1 {}", bx.1); drop(bx);
    let mut bx: B = Box::pin(F("e", 2)); by_mut(&mut bx).await; println!("still"); drop(bx);
    let mut be = Box::new(E::Count(3)); by_mut(&mut be).await; if let E::Count(n) = *be { println!("left {n}"); }
    println!("-- panic by reference");
    let mut b: B = Box::pin(F("panics", 0));
    let _g = G("after");
    println!("{}", AssertUnwindSafe(async { let _in = G("in"); (&mut b).await }).catch_unwind().await.is_err());
    println!("caught"); drop(b);
    println!("-- panic by value");
    let b: B = Box::pin(F("panics", 0));
    println!("{}", AssertUnwindSafe(async move { let _in = G("in"); b.await }).catch_unwind().await.is_err());
    println!("-- panic in task");
    let b: Pin<Box<dyn Future<Output = &'static str> + Send>> = Box::pin(F("panics", 0));
    println!("{}", tokio::spawn(b).await.is_err());
    println!("-- join_all");
    let v: Vec<B> = vec![Box::pin(F("g", 2)), Box::pin(F("h", 0)), Box::pin(async { "i" })];
    println!("{:?}", futures::future::join_all(v).await);
    println!("-- unordered");
    let mut s: FuturesUnordered<B> = FuturesUnordered::new();
    s.push(Box::pin(F("j", 1))); s.push(Box::pin(F("k", 0)));
    while let Some(x) = s.next().await { println!("got {x}"); }
    println!("-- select owned");
    let b1: B = Box::pin(F("l", 9)); let b2: B = Box::pin(F("m", 1));
    tokio::select! { biased; r = b1 => println!("{r}"), r = b2 => println!("won {r}") }
    println!("-- recursion {}", rec(500).await);
    println!("-- boxed");
    let mut x = F("n", 1).boxed(); println!("{}", (&mut x).await); println!("-"); drop(x);
    println!("{}", F("o", 1).boxed_local().await);
    println!("-- shared");
    let s = F("p", 1).boxed().shared(); let s2 = s.clone(); println!("{} {}", s.await, s2.await);
    println!("-- fuse");
    let mut f = F("q", 1).boxed().fuse(); println!("{}", (&mut f).await); println!("-"); drop(f);
    println!("-- select fn");
    let a: B = Box::pin(F("r", 1)); let b: B = Box::pin(F("s", 3));
    match futures::future::select(a, b).await { futures::future::Either::Left((v, o)) => { println!("left {v}"); println!("other {}", o.await); } futures::future::Either::Right(_) => {} }
    println!("-- cancelled");
    let b: B = Box::pin(std::future::pending::<&str>());
    println!("{:?}", tokio::time::timeout(std::time::Duration::from_millis(5), async move { let _g = G("t"); b.await }).await.is_err());
    println!("-- replaced");
    let mut b: B = Box::pin(F("u", 0)); println!("{}", b.as_mut().await); b = Box::pin(F("v", 0)); println!("{}", b.as_mut().await); b.set_it();
    println!("-- option");
    let mut o: Option<B> = Some(Box::pin(F("w", 1)));
    if let Some(f) = o.as_mut() { println!("{}", f.await); } println!("-"); o = None; println!("{}", o.is_none());
    println!("-- select loop");
    let mut b: B = Box::pin(F("x", 2)); let mut done = false;
    for _ in 0..2 { tokio::select! { r = &mut b, if !done => { println!("r {r}"); done = true; } else => println!("else") } }
    println!("-- tokio join"); 
    let b1: B = Box::pin(F("y", 2)); let b2: B = Box::pin(F("z", 0)); println!("{:?}", tokio::join!(b1, b2));
    println!("-- FnOnce"); 
    let mk: Box<dyn Fn(&'static str) -> B> = Box::new(|n| Box::pin(F(n, 1))); println!("{}", mk("aa").await); println!("{} {}", mk("bb").await, mk("cc").await);
    println!("end");
}
trait S { fn set_it(&mut self); }
impl S for B { fn set_it(&mut self) { println!("set"); *self = Box::pin(F("set", 0)); } }
