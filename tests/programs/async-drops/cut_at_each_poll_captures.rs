#![allow(unused, non_local_definitions)]
use std::{cell::{Cell, RefCell}, collections::*, future::{Future, IntoFuture, poll_fn, pending, ready}, pin::{Pin, pin}, rc::Rc, sync::{Arc, Mutex as StdMutex, atomic::{AtomicUsize, AtomicU32, AtomicBool, Ordering::*}}, task::{Context, Poll, Wake, Waker}, time::Duration};
struct N; impl Wake for N { fn wake(self: Arc<Self>) {} }
#[derive(Debug, PartialEq)] struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0) } }
impl D { fn id(&self) -> &D { self } fn opt(&self) -> Option<&D> { Some(self) } fn n(&self) -> usize { self.0.len() } async fn y(&self) -> usize { Y(false).await; self.0.len() } async fn own(self) -> usize { Y(false).await; self.0.len() } fn mk(s: &'static str) -> D { print!("+{s} "); D(s) } }
struct Y(bool); impl Future for Y { type Output = (); fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { print!(". "); Poll::Pending } } }
async fn y<T>(t: T) -> T { Y(false).await; t } async fn e<T>(t: T) -> Result<T, D> { Y(false).await; Ok(t) } async fn bad(s: &'static str) -> Result<D, D> { let _b = D("bad"); Y(false).await; Err(D(s)) } async fn dd(s: &'static str) -> D { let g = D("g"); Y(false).await; std::mem::forget(g); D::mk(s) }
fn cut<F: Future>(name: &str, mk: impl Fn() -> F) where F::Output: std::fmt::Debug { println!("== {name}"); let w: Waker = Arc::new(N).into(); let mut cx = Context::from_waker(&w); for n in 0..40 { print!("{n}: "); let mut f = Box::pin(mk()); let mut out = None; for _ in 0..n { if let Poll::Ready(v) = f.as_mut().poll(&mut cx) { out = Some(v); break } } if out.is_some() { print!("| {out:?} | "); drop(out); print!("|| "); drop(f); println!(); return } print!("| "); drop(f); println!(); } }
fn main() {
    cut("block by ref", || async { let d = D("d"); let f = async { y(()).await; d.n() }; let r = f.await; y(()).await; r });
    cut("block move", || async { let d = D("d"); let e2 = D("e"); let f = async move { let k = &d; y(()).await; k.n() }; y(()).await; let r = f.await; (r, e2.n()) });
    cut("never polled", || async { let d = D("d"); let f = async move { d.n() }; y(()).await; drop(f); y(1).await });
    cut("two blocks", || async { let mut v = vec![D("a")]; { let f = async { v.push(dd("b").await); v.len() }; f.await; } let g = async { v.pop().map(|d| d.n()) }; (g.await, y(v.len()).await) });
    cut("nested blocks", || async { let d = D("d"); async move { let e = D("e"); async move { let _x = y(&e).await; D("f").n() + d.n() }.await + y(1).await }.await });
    cut("field capture", || async { struct P { a: D, b: D } let p = P { a: D("a"), b: D("b") }; let f = async move { y(()).await; p.a.n() }; y(()).await; let b = p.b; f.await + b.n() });
    cut("closure in block", || async { let d = D("d"); let mut n = 0; let mut inc = |k: usize| { n += k + d.n(); n }; inc(1); y(()).await; inc(2); y(()).await; n });
    cut("async in closure", || async { let d = Rc::new(D("rc")); let f = |k: usize| { let d = d.clone(); async move { y(()).await; d.n() + k } }; let a = f(1); let b = f(2); drop(f); let r = a.await; drop(b); (r, Rc::strong_count(&d)) });
    cut("params", || { async fn f(a: D, mut b: D, _: D, (c, _): (D, D), [d, ..]: [D; 2]) -> usize { y(()).await; b = D("b2"); drop(c); y(a.n()).await } f(D("a"), D("b"), D("_"), (D("c"), D("c_")), [D("d0"), D("d1")]) });
    cut("stored fut", || async { let f1 = dd("a"); let f2 = dd("b"); let b = f2.await; let a = f1.await; y((a.n(), b.n())).await });
    cut("boxed futs", || async { let fs: Vec<Pin<Box<dyn Future<Output = D>>>> = vec![Box::pin(dd("a")), Box::pin(async { D("b") }), Box::pin(dd("c"))]; let mut n = 0; for f in fs { n += f.await.n(); if n == 2 { break } } n });
    cut("option fut", || async { let mut f = Some(Box::pin(dd("a"))); y(()).await; if let Some(g) = f.as_mut() { let d = g.await; f = None; y(d.n()).await } else { 0 } });
    cut("join", || async { let (a, b) = futures::join!(dd("a"), async { let _k = D("k"); y(()).await; y(()).await; D("b") }); y(()).await; a.n() + b.n() });
    cut("join all", || async { futures::future::join_all([dd("a"), dd("b")]).await.len() });
    cut("try join", || async { futures::try_join!(e(D("x")), async { let _l = D("l"); y(()).await; y(()).await; Ok(D("late")) }, bad("oops")).map(|_| ()).map_err(|d| d.n()) });
    cut("select", || async { let a = dd("a"); let b = async { y(()).await; y(()).await; D("b") }; futures::pin_mut!(a, b); match futures::future::select(a, b).await { futures::future::Either::Left((x, rest)) => { y(()).await; let r = rest.await; x.n() + r.n() } futures::future::Either::Right((x, _)) => x.n() } });
    cut("rec", || { fn r(n: usize) -> Pin<Box<dyn Future<Output = usize>>> { Box::pin(async move { let d = D(["r0", "r1", "r2"][n]); if n == 0 { y(0).await } else { let k = r(n - 1).await; y(k + d.n()).await } }) } r(2) });
    cut("async rec", || { async fn r(n: usize) -> usize { let d = D(["s0", "s1", "s2"][n]); if n == 0 { y(1).await } else { Box::pin(r(n - 1)).await + d.n() } } r(2) });
    cut("generic", || { async fn g<T: Into<usize>, U>(t: T, u: U) -> (usize, U) { let _d = D("g1"); y(()).await; (t.into(), u) } async { let (n, d) = g(3u8, D("u")).await; y(n + d.n()).await } });
    cut("refs", || async { let mut x = 5u64; let mut a = [1u8, 2, 3]; let mut s = (String::from("s"), 1.5); let r = &mut x; let q = &mut a[1]; let (ref mut t, ref f) = s; y(()).await; *r += u64::MAX / 2; *q = 9; t.push('t'); y(()).await; let g = *f; std::mem::swap(&mut a[0], &mut 7); (x, a, s, g) });
    cut("mut param", || { async fn add(v: &mut Vec<usize>, d: &D, n: &mut usize) { v.push(d.n()); y(()).await; *n += 1; v.push(*n) } async { let (mut v, d, mut n) = (vec![], D("dd"), 10); add(&mut v, &d, &mut n).await; add(&mut v, &D("tmp"), &mut n).await; let m = &mut n; add(&mut v, &d, m).await; *m += 1; (v, n) } });
    cut("cells", || async { let c = Cell::new(1); let r = RefCell::new(vec![D("a")]); let f = async { c.set(c.get() + 1); y(()).await; r.borrow_mut().push(D("b")); }; let g = async { y(()).await; c.set(c.get() * 10); let b = r.borrow(); y(b.len()).await }; let (_, n) = futures::join!(f, g); (c.get(), n) });
    cut("bigs", || async { let a = u128::MAX - 1; let b = i64::MIN; let c = 'é'; let f = f32::MIN_POSITIVE; y(()).await; let z = (a.wrapping_add(5), b.wrapping_sub(1), c, f > 0.0, u32::MAX); y(z).await });
}
