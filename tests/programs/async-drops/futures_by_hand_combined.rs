use futures::future::{maybe_done, FutureExt, OptionFuture, TryFutureExt};
use futures::stream::{self, FuturesOrdered, FuturesUnordered, StreamExt};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
struct F(&'static str, u32);
impl Future for F {
    type Output = Result<&'static str, ()>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.1 == 0 { println!("{} ready", self.0); return Poll::Ready(Ok(self.0)); }
        self.1 -= 1; cx.waker().wake_by_ref(); Poll::Pending
    }
}
impl Drop for F { fn drop(&mut self) { println!("drop {}", self.0); } }
struct G(&'static str);
impl Drop for G { fn drop(&mut self) { println!("drop guard {}", self.0); } }
type B = Pin<Box<dyn Future<Output = Result<&'static str, ()>>>>;
fn b(n: &'static str, k: u32) -> B { Box::pin(F(n, k)) }
struct Holder { f: Option<B>, log: Vec<&'static str> }
impl Holder { async fn step(&mut self) { if let Some(f) = self.f.as_mut() { let r = f.await; self.log.push(r.unwrap()); println!("stepped"); self.f = None; println!("cleared"); } } }
#[async_trait::async_trait]
trait Svc { async fn call(&self, n: u32) -> u32; }
struct S1; #[async_trait::async_trait] impl Svc for S1 { async fn call(&self, n: u32) -> u32 { let _g = G("svc"); tokio::task::yield_now().await; n + 1 } }
async fn owned_generic<T>(f: impl Future<Output = T>) -> T { let _g = G("og"); let r = f.await; println!("og done"); r }
async fn pinned_generic<T>(f: impl Future<Output = T>) -> T { let _g = G("pg"); tokio::pin!(f); let r = f.as_mut().await; println!("pg done"); r }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("-- ordered"); let mut o: FuturesOrdered<B> = [b("a", 2), b("b", 0)].into_iter().collect(); while let Some(r) = o.next().await { println!("{r:?}"); }
    println!("-- buffer"); let v: Vec<_> = stream::iter([b("c", 2), b("d", 0), b("e", 1)]).buffered(2).collect().await; println!("{v:?}");
    println!("-- unordered buffer"); let v: Vec<_> = stream::iter([b("c", 2), b("d", 0), b("e", 1)]).buffer_unordered(2).collect().await; println!("{v:?}");
    println!("-- for_each_concurrent"); stream::iter([b("f", 1), b("g", 0)]).for_each_concurrent(2, |f| async move { let r = f.await; println!("{r:?}"); }).await;
    println!("-- now_or_never"); let mut f = b("h", 1); println!("{:?}", (&mut f).now_or_never()); println!("{:?}", (&mut f).now_or_never()); println!("-"); drop(f);
    println!("-- maybe_done"); let mut m = Box::pin(maybe_done(b("i", 1))); (&mut m).await; println!("done {:?}", m.as_mut().take_output()); drop(m);
    println!("-- option"); println!("{:?}", OptionFuture::from(Some(b("j", 1))).await);
    println!("-- map"); println!("{:?}", b("k", 1).map(|r| { println!("mapping"); r }).await);
    println!("-- then"); println!("{:?}", b("l", 1).and_then(|x| { println!("then {x}"); b("m", 1) }).await);
    println!("-- inspect"); println!("{:?}", b("n", 0).inspect(|r| println!("seen {r:?}")).await);
    println!("-- left"); let e = if true { b("o", 1).left_future() } else { futures::future::ready(Ok("x")).right_future() }; println!("{:?}", e.await);
    println!("-- holder"); let mut h = Holder { f: Some(b("p", 1)), log: vec![] }; h.step().await; h.step().await; println!("{:?}", h.log);
    println!("-- svc"); let s: Box<dyn Svc> = Box::new(S1); println!("{}", s.call(1).await);
    println!("-- generics"); println!("{:?}", owned_generic(b("q", 1)).await); println!("{:?}", pinned_generic(b("r", 1)).await); println!("{:?}", owned_generic(F("s", 1)).await); println!("{:?}", pinned_generic(F("t", 1)).await); let mut x = b("u", 1); println!("{:?}", owned_generic(&mut x).await); println!("-"); drop(x); let mut y = F("v", 1); println!("{:?}", pinned_generic(&mut y).await); println!("-"); drop(y);
    println!("-- joinset"); let mut js = tokio::task::JoinSet::new(); let l = tokio::task::LocalSet::new(); l.run_until(async { js.spawn_local(b("w", 1)); js.spawn_local(b("x", 0)); while let Some(r) = js.join_next().await { println!("{r:?}"); } }).await;
    println!("-- timeout by ref"); let mut f = b("y", 1); println!("{:?}", tokio::time::timeout(Duration::from_secs(1), &mut f).await); println!("-"); drop(f);
    println!("-- abandoned"); let mut f = b("z", 5); for _ in 0..2 { println!("{:?}", futures::poll!(&mut f)); } drop(f);
    println!("-- select both"); let (f1, f2) = (b("aa", 1), b("bb", 9)); tokio::select! { biased; r = f1 => println!("{r:?}"), r = f2 => println!("{r:?}") }
    println!("-- select futures"); let mut f1 = F("cc", 1).fuse(); let mut f2 = b("dd", 3).fuse(); for _ in 0..2 { futures::select! { r = f1 => println!("1 {r:?}"), r = f2 => println!("2 {r:?}"), complete => println!("c") } } println!("end select"); drop(f1); drop(f2);
    println!("-- try_join"); println!("{:?}", tokio::try_join!(b("ee", 2), b("ff", 0)));
    println!("-- futures join"); println!("{:?}", futures::join!(b("gg", 2), F("hh", 0)));
    println!("-- nested box"); let bb: Pin<Box<B>> = Box::pin(b("ii", 1)); println!("{:?}", bb.await); let mut bb: Box<B> = Box::new(b("jj", 1)); println!("{:?}", (&mut *bb).await); println!("-"); drop(bb);
    println!("-- vec retain"); let mut v = vec![b("kk", 0), b("ll", 2)]; while !v.is_empty() { let mut i = 0; while i < v.len() { if let Poll::Ready(r) = futures::poll!(v[i].as_mut()) { println!("{r:?}"); let _ = v.remove(i); println!("removed"); } else { i += 1; } } }
    println!("-- select_all"); let (r, i, rest) = futures::future::select_all(vec![b("mm", 3), b("nn", 0), b("oo", 5)]).await; println!("{r:?} {i} {}", rest.len()); drop(rest);
    println!("-- unordered into_iter"); let u: FuturesUnordered<B> = [b("pp", 0), b("qq", 0)].into_iter().collect(); for mut f in u { println!("{:?}", (&mut f).await); println!("kept"); }
    println!("-- catch"); let mut f = b("rr", 0); let r = std::panic::AssertUnwindSafe(async { let _ = (&mut f).await; panic!("after") }).catch_unwind().await; println!("{}", r.is_err()); drop(f);
    println!("-- spawn abort"); let l = tokio::task::LocalSet::new(); l.run_until(async { let h = tokio::task::spawn_local(async { let f = b("ss", 99999999); let _g = G("task"); let _ = f.await; }); tokio::task::yield_now().await; h.abort(); println!("{}", h.await.unwrap_err().is_cancelled()); }).await;
    println!("end");
}
