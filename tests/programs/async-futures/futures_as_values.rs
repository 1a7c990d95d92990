// futures as values: moved in/out of structs, options, tuples, closures
use std::{future::Future, pin::Pin, cell::RefCell, collections::HashMap, rc::Rc};
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
async fn w(n: &'static str) -> &'static str { let _d = D(n); tokio::task::yield_now().await; n }
struct Job<F> { name: &'static str, fut: F, tag: D } impl<F: Future<Output = &'static str>> Job<F> { async fn run(self) -> String { let Job { name, fut, tag } = self; format!("{name}/{}/{}", fut.await, tag.0) } async fn run2(self) -> usize { let r = self.fut.await; println!("after fut, tag {}", self.tag.0); r.len() } }
fn pick(k: bool) -> impl Future<Output = &'static str> { let (a, b) = (w("pa"), w("pb")); async move { if k { a.await } else { b.await } } }
fn lazy<'a, F: Future + 'a>(f: F, log: &'a RefCell<Vec<&'static str>>) -> impl FnOnce() -> Pin<Box<dyn Future<Output = F::Output> + 'a>> { move || { log.borrow_mut().push("called"); Box::pin(async move { log.borrow_mut().push("started"); let r = f.await; log.borrow_mut().push("ended"); r }) } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{}", Job { name: "j1", fut: w("f1"), tag: D("tag1") }.run().await); println!("{}", Job { name: "j2", fut: w("f2"), tag: D("tag2") }.run2().await); let j = Job { name: "j3", fut: w("f3"), tag: D("tag3") }; let f = j.fut; println!("{} {}", j.name, f.await); println!("{}", pick(true).await); println!("{}", pick(false).await);
    let log = RefCell::new(vec![]); let l1 = lazy(w("lz"), &log); let l2 = lazy(async { 5 }, &log); println!("{:?}", log.borrow()); println!("{}", l2().await + 1); let fut = l1(); log.borrow_mut().push("got"); println!("{}", fut.await); println!("{:?}", log.borrow()); drop(lazy(w("never"), &log)); drop(lazy(w("never2"), &log)());
    let mut o = Some(w("opt")); if let Some(f) = o.take() { println!("{}", f.await); } println!("{}", o.is_none()); let mut outer = w("borrowed"); let n = { let r = unsafe { Pin::new_unchecked(&mut outer) }; async { r.await.len() }.await }; println!("{n}");
    let (a, b, c) = (w("ta"), w("tb"), w("tc")); let t = async move { let x = c.await; drop(a); println!("a gone"); (x, b.await) }; println!("{:?}", t.await); let futs: HashMap<u8, Pin<Box<dyn Future<Output = &'static str>>>> = [(1u8, Box::pin(w("h1")) as Pin<Box<dyn Future<Output = _>>>), (2, Box::pin(async { "h2" }))].into_iter().collect(); let mut ks: Vec<_> = futs.into_iter().collect(); ks.sort_by_key(|k| k.0); for (k, f) in ks { println!("{k} {}", f.await); }
    let sh = Rc::new(RefCell::new(Some(Box::pin(w("shared"))))); let s2 = sh.clone(); let f = async move { let f = s2.borrow_mut().take(); match f { Some(f) => f.await, None => "nothing" } }; println!("{}", f.await); println!("{}", sh.borrow().is_none()); let nested = async { async { async { w("deep").await }.await }.await }; println!("{}", nested.await); let ff = async { async { 7 } }; println!("{}", ff.await.await); let v: Vec<_> = vec!["v1", "v2"].into_iter().map(w).collect(); println!("made {}", v.len()); let mut it = v.into_iter(); println!("{}", it.next().unwrap().await); drop(it); println!("iter dropped"); let arr = [w("x1"), w("x2")]; let [p, q] = arr; println!("{}", q.await); drop(p); let r: Result<_, ()> = Ok(w("res")); println!("{}", r.unwrap().await); let e = if 1 > 2 { futures::future::Either::Left(w("L")) } else { futures::future::Either::Right(async { "R" }) }; println!("{}", e.await);
}
