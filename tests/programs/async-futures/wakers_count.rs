use std::sync::Arc;
use std::task::{Wake, Waker};
struct H(u32);
impl Wake for H { fn wake(self: Arc<Self>) { println!("woken {}", self.0) } }
impl Drop for H { fn drop(&mut self) { println!("drop {}", self.0); } }
struct S { w: Waker }
fn main() {
    { let w = Waker::from(Arc::new(H(1))); let _ = &w; }
    println!("-");
    { let s = S { w: Waker::from(Arc::new(H(2))) }; let _ = &s.w; }
    println!("-");
    let mut v = vec![Some((Box::new(1), Waker::from(Arc::new(H(3)))))];
    v[0] = None;
    println!("-");
    let mut v: Vec<Option<Waker>> = vec![Some(Waker::from(Arc::new(H(4))))];
    if let Some(w) = v[0].take() { w.wake(); }
    println!("-");
    let w = Waker::from(Arc::new(H(5)));
    v[0] = Some(w.clone());
    v[0] = Some(w.clone());
    drop(w);
    if let Some(w) = v[0].take() { w.wake(); }
    println!("-");
    let w = Waker::from(Arc::new(H(6)));
    let cx = std::task::Context::from_waker(&w);
    let k = cx.waker().clone();
    drop(w);
    println!("-");
    k.wake_by_ref();
    drop(k);
    println!("end");
}
