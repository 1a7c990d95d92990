// Pin projection by hand, generic combinators
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use pin_project_lite::pin_project;
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
pin_project! { #[project = JoinProj] struct Join2<A: Future, B: Future> { #[pin] a: MaybeDone<A>, #[pin] b: MaybeDone<B>, polls: usize } }
pin_project! { #[project = MdProj] enum MaybeDone<F: Future> { Fut { #[pin] f: F }, Done { v: F::Output }, Gone } }
impl<F: Future> MaybeDone<F> { fn go(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> bool { if let MdProj::Fut { f } = self.as_mut().project() { match f.poll(cx) { Poll::Ready(v) => self.set(MaybeDone::Done { v }), Poll::Pending => return false } } true }
  fn take(mut self: Pin<&mut Self>) -> Option<F::Output> { match self.as_mut().project() { MdProj::Done { .. } => {} _ => return None } let me = unsafe { self.as_mut().get_unchecked_mut() }; match std::mem::replace(me, MaybeDone::Gone) { MaybeDone::Done { v } => Some(v), _ => None } } }
impl<A: Future, B: Future> Future for Join2<A, B> { type Output = (A::Output, B::Output, usize); fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { let mut me = self.project(); *me.polls += 1; let (x, y) = (me.a.as_mut().go(cx), me.b.as_mut().go(cx)); if x && y { Poll::Ready((me.a.take().unwrap(), me.b.take().unwrap(), *me.polls)) } else { Poll::Pending } } }
fn join2<A: Future, B: Future>(a: A, b: B) -> Join2<A, B> { Join2 { a: MaybeDone::Fut { f: a }, b: MaybeDone::Fut { f: b }, polls: 0 } }
struct Then<F, G, H> { st: St<F, G, H> } enum St<F, G, H> { First(F, Option<H>), Second(G) }
impl<F: Future + Unpin, G: Future + Unpin, H: FnOnce(F::Output) -> G + Unpin> Future for Then<F, G, H> { type Output = G::Output; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<G::Output> { loop { match &mut self.st { St::First(f, h) => { let v = ready!(Pin::new(f).poll(cx)); let g = (h.take().expect("polled twice"))(v); println!("switch"); self.st = St::Second(g); } St::Second(g) => return Pin::new(g).poll(cx) } } } }
async fn y(n: usize, d: D) -> &'static str { for _ in 0..n { tokio::task::yield_now().await; } d.0 }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{:?}", join2(y(3, D("a")), y(1, D("b"))).await);
    let j = join2(y(1, D("c")), join2(async { 5 }, y(0, D("e"))));
    println!("{:?}", j.await);
    let t = Then { st: St::First(Box::pin(y(2, D("t"))), Some(|s: &'static str| { println!("fn {s}"); Box::pin(y(1, D("u"))) })) };
    println!("{}", t.await);
    let mut p = Box::pin(join2(y(0, D("kept")), y(5, D("never"))));
    assert!(futures::poll!(&mut p).is_pending());
    println!("dropping"); drop(p); println!("dropped");
}
