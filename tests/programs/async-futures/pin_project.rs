use futures::Stream;
use pin_project_lite::pin_project;
use std::future::Future;
use std::pin::Pin;
use std::task::{ready, Context, Poll};
use futures::StreamExt;

pin_project! {
    #[derive(Debug)]
    pub struct Dedup<S: Stream> {
        #[pin]
        stream: S,
        last: Option<S::Item>,
        skipped: usize
    }
}
impl<S> Stream for Dedup<S>
where
    S: Stream,
    S::Item: PartialEq + Clone,
{
    type Item = S::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> {
        let mut this = self.project();
        loop {
            match ready!(this.stream.as_mut().poll_next(cx)) {
                None => return Poll::Ready(None),
                Some(x) if this.last.as_ref() == Some(&x) => *this.skipped += 1,
                Some(x) => {
                    *this.last = Some(x.clone());
                    return Poll::Ready(Some(x));
                }
            }
        }
    }
}
pin_project! {
    struct Race<A, B> where A: Future, B: Future {
        #[pin] a: A,
        #[pin] b: B,
        polls: u32,
    }
}
impl<A: Future, B: Future<Output = A::Output>> Future for Race<A, B> {
    type Output = (A::Output, u32);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        *this.polls += 1;
        if let Poll::Ready(v) = this.a.poll(cx) { return Poll::Ready((v, *this.polls)); }
        this.b.poll(cx).map(|v| (v, *this.polls))
    }
}
pin_project! {
    struct Guarded<'a, F> { #[pin] f: F, log: &'a std::cell::RefCell<Vec<&'static str>> }
    impl<'a, F> PinnedDrop for Guarded<'a, F> {
        fn drop(this: Pin<&mut Self>) { let me = this.project(); me.log.borrow_mut().push("dropped"); }
    }
}
impl<'a, F: Future> Future for Guarded<'a, F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { let me = self.project(); me.log.borrow_mut().push("poll"); me.f.poll(cx) }
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let s = Dedup { stream: futures::stream::iter(vec![1, 1, 2, 2, 2, 3, 1]), last: None, skipped: 0 };
    println!("{:?}", s.collect::<Vec<_>>().await);
    let r = Race { a: async { tokio::task::yield_now().await; tokio::task::yield_now().await; "a" }, b: async { tokio::task::yield_now().await; "b" }, polls: 0 };
    println!("{:?}", r.await);
    let log = Default::default();
    Guarded { f: tokio::task::yield_now(), log: &log }.await;
    drop(Guarded { f: async {}, log: &log });
    println!("{:?}", log.borrow());
}
