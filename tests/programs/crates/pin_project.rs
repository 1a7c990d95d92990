use pin_project::{pin_project, pinned_drop};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::marker::PhantomPinned;

#[pin_project]
struct Timed<F> where F: Future { #[pin] inner: F, polls: u32, name: &'static str }
impl<F: Future> Future for Timed<F> {
    type Output = (F::Output, u32);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        *this.polls += 1;
        match this.inner.poll(cx) {
            Poll::Ready(v) => { println!("{} done", this.name); Poll::Ready((v, *this.polls)) }
            Poll::Pending => Poll::Pending,
        }
    }
}
#[pin_project(project = StateProj, project_ref = StateRef, project_replace = StateOwn)]
enum State<A, B> { First(#[pin] A, i32), Second { #[pin] b: B, label: String }, Done }
impl<A: Future<Output = i32>, B: Future<Output = i32>> State<A, B> {
    fn name(self: Pin<&Self>) -> String {
        match self.project_ref() { StateRef::First(_, n) => format!("first {n}"), StateRef::Second { label, .. } => format!("second {label}"), StateRef::Done => "done".into() }
    }
}
struct Chain<A, B>(State<A, B>, Option<B>);
#[pin_project]
struct Pair<A, B> { #[pin] state: State<A, B>, next: Option<B> }
impl<A: Future<Output = i32>, B: Future<Output = i32>> Future for Pair<A, B> {
    type Output = i32;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<i32> {
        let mut this = self.project();
        loop {
            println!("{}", this.state.as_ref().name());
            match this.state.as_mut().project() {
                StateProj::First(a, n) => match a.poll(cx) {
                    Poll::Ready(v) => { *n += v; let b = this.next.take().unwrap(); let label = format!("after {v}"); this.state.as_mut().project_replace(State::Second { b, label }); }
                    Poll::Pending => return Poll::Pending,
                },
                StateProj::Second { b, label } => match b.poll(cx) {
                    Poll::Ready(v) => { label.push('!'); if let StateOwn::Second { label, .. } = this.state.project_replace(State::Done) { println!("{label}"); } return Poll::Ready(v); }
                    Poll::Pending => return Poll::Pending,
                },
                StateProj::Done => panic!("done"),
            }
        }
    }
}
#[pin_project(PinnedDrop)]
struct Guard<T: std::fmt::Debug> { #[pin] value: T, count: usize }
#[pinned_drop]
impl<T: std::fmt::Debug> PinnedDrop for Guard<T> {
    fn drop(self: Pin<&mut Self>) { let this = self.project(); println!("drop {:?} {}", this.value, this.count); }
}
#[pin_project]
struct Tuple<T, U>(#[pin] T, U);
#[pin_project(!Unpin)]
struct Never { n: i32 }
fn is_unpin<T: Unpin>() -> bool { true }
pin_project_lite::pin_project! {
    /// Docs.
    #[project = LiteProj]
    #[derive(Debug)]
    pub(crate) enum Lite<T: ?Sized, U> where U: Clone { A { #[pin] x: U, t: Box<T> }, B { n: i32 }, C }
}
pin_project_lite::pin_project! {
    struct Lited<'a, T: 'a> { #[pin] f: T, xs: &'a [i32; 3] }
    impl<'a, T> PinnedDrop for Lited<'a, T> {
        fn drop(mut this: Pin<&mut Self>) { let this = this.as_mut().project(); println!("lited {}", this.xs.len()); }
    }
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let t = Timed { inner: async { tokio::task::yield_now().await; 5 }, polls: 0, name: "t" };
    println!("{:?}", t.await);
    let p = Pair { state: State::First(std::future::ready(2), 1), next: Some(std::future::ready(9)) };
    println!("{}", p.await);
    let mut g = Box::pin(Guard { value: vec![1], count: 3 });
    *g.as_mut().project().count += 1;
    drop(g);
    let mut t = Tuple(1, 2);
    let mut pt = Pin::new(&mut t);
    *pt.as_mut().project().1 += 5;
    println!("{} {}", pt.as_ref().project_ref().0.get_ref(), pt.1);
    println!("{} {}", is_unpin::<Timed<std::future::Ready<i32>>>(), is_unpin::<Tuple<i32, PhantomPinned>>());
    let mut l: Lite<str, i32> = Lite::A { x: 1, t: "a".into() };
    match Pin::new(&mut l).project() { LiteProj::A { x, t } => { *x.get_mut() += 1; println!("{t}") } LiteProj::B { n } => *n += 1, LiteProj::C => {} }
    println!("{l:?}");
    let d = Lited { f: 1, xs: &[1, 2, 3] };
    drop(d);
}
