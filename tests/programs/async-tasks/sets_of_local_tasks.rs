use tokio::task::{JoinSet, LocalSet, yield_now}; use std::{rc::Rc, cell::Cell};
struct D(Rc<Cell<u32>>); impl Drop for D { fn drop(&mut self) { self.0.set(self.0.get() + 100) } }
#[tokio::main(flavor = "current_thread")] async fn main() {
    let local = LocalSet::new(); let n = Rc::new(Cell::new(0)); let mut set = JoinSet::new();
    for i in 1..4 { let n = n.clone(); set.spawn_local_on(async move { n.set(n.get() + i); yield_now().await; i }, &local); }
    yield_now().await; println!("{} {}", n.get(), set.len());
    let v = local.run_until(async { let h = set.spawn_local(async { 9 }); let mut v = vec![]; while let Some(r) = set.join_next().await { v.push(r.unwrap()) } println!("{}", h.is_finished()); v }).await; println!("{v:?} {}", n.get());
    let d = D(n.clone()); let a = set.spawn_local_on(async move { let _d = d; std::future::pending::<()>().await; 0 }, &local); local.run_until(yield_now()).await; a.abort(); println!("{}", n.get()); println!("{:?}", local.run_until(set.join_next()).await.map(|r| r.unwrap_err().is_cancelled())); println!("{}", n.get());
    let d = D(n.clone()); set.spawn_local_on(async move { let _d = d; std::future::pending().await }, &local); local.run_until(yield_now()).await; drop(set); println!("{}", n.get()); local.await; println!("{}", n.get());
    let r = tokio::spawn(async { let mut s = JoinSet::new(); s.spawn_local(async {}); }).await; println!("{}", r.unwrap_err().is_panic());
}
