use std::pin::pin;
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("  drop {}", self.0); } }
async fn w(n: &'static str, t: u64) -> &'static str { let _d = D(n); for _ in 0..t { tokio::task::yield_now().await; } n }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    { let mut s = pin!(w("a", 5)); s.set(w("b", 1)); println!("{}", s.as_mut().await); s.set(w("c", 1)); println!("{}", s.await); }
    { let mut s = pin!(w("a", 5)); let _ = futures::poll!(s.as_mut()); s.set(w("b", 1)); println!("set"); println!("{}", s.await); }
    { let mut s = Box::pin(w("a", 5)); let _ = futures::poll!(s.as_mut()); s.set(w("b", 1)); println!("set"); println!("{}", s.await); }
    { let op = w("op", 2); tokio::pin!(op); let mut n = 0; loop { tokio::select! { biased; r = &mut op => { println!("{r}"); n += 1; if n == 3 { break; } op.set(w(["x", "y", "z"][n], n as u64)); } _ = tokio::task::yield_now() => println!("tick") } } }
    { let mk = |n: u64| async move { let _d = D("blk"); for _ in 0..n { tokio::task::yield_now().await; } n }; let mut s = pin!(mk(3)); let _ = futures::poll!(s.as_mut()); s.set(mk(1)); println!("set"); println!("{}", s.await); }
    { let mut f = w("plain", 3); f = w("plain2", 1); println!("assigned"); println!("{}", f.await); }
    { let mut v = vec![w("v0", 1), w("v1", 1)]; v[0] = w("v2", 1); for f in v { println!("{}", f.await); } }
    { let mut a = pin!(w("m1", 2)); let _ = futures::poll!(a.as_mut()); a.as_mut().set(w("m2", 1)); a.as_mut().set(w("m3", 0)); println!("{}", a.await); }
}
