//! What is sent, waited for, given up and dropped: values of every kind of representation.
use std::{rc::Rc, collections::*, sync::Arc}; use tokio::sync::{mpsc, Mutex, RwLock};
#[derive(Debug)] struct Z(u8); impl Drop for Z { fn drop(&mut self) { print!("z{} ", self.0); } }
#[derive(Debug, Clone, Copy, PartialEq)] struct P { x: i64, y: f32 } #[derive(Debug)] enum E { A(Z), B { z: Z, n: u64 }, C }
async fn all<T: std::fmt::Debug + 'static>(mk: impl Fn(u8) -> T) {
    let (tx, mut rx) = mpsc::channel(2); tx.send(mk(0)).await.unwrap(); println!("{:?}", rx.recv().await);
    let b = mpsc::channel(1); b.0.send(mk(1)).await.unwrap(); { let f = b.0.send(mk(2)); let mut f = Box::pin(f); println!("{}", futures::poll!(f.as_mut()).is_pending()); } drop(b.1); println!("{:?}", b.0.send(mk(3)).await.is_err());
    let a = async_channel::bounded(1); a.0.send(mk(4)).await.unwrap(); println!("{:?}", a.1.recv().await); drop(a.1); println!("{:?}", a.0.send(mk(5)).await.is_err());
    let r = mpsc::channel(1); r.0.reserve().await.unwrap().send(mk(6)); let mut r1 = r.1; println!("{:?} {:?}", r1.recv().await, r1.try_recv().is_err());
    let m = Mutex::new(mk(7)); println!("{:?}", m.lock().await); let l = RwLock::new(mk(8)); println!("{:?}", l.read().await); println!("{:?}", *l.write().await); println!("{:?}", Arc::new(m).lock_owned().await);
}
#[tokio::main(flavor = "current_thread")] async fn main() {
    all(|n| Z(n)).await; all(|n| Some(Z(n))).await; all(|n| Some(Some(Z(n)))).await; all(|n| if n % 2 == 0 { None } else { Some(Some(n)) }).await; all(|n| n).await; all(|n| n as u64).await; all(|n| P { x: n as i64, y: 0.5 }).await; all(|_| ()).await;
    all(|n| match n % 3 { 0 => E::A(Z(n)), 1 => E::B { z: Z(n), n: 1 << 40 }, _ => E::C }).await; all(|n| (Z(n), Z(n + 100))).await; all(|n| [Z(n), Z(n + 50)]).await; all(|n| vec![Z(n)]).await; all(|n| Rc::new(Z(n))).await; all(|n| if n > 3 { Ok(Z(n)) } else { Err("no") }).await; all(|n| n.to_string()).await; all(|n| Box::new(Some(n)) as Box<dyn std::any::Any>).await; all(|n| HashMap::from([(n, Z(n))])).await; all(|n| [n; 3]).await; all(|n| "s".repeat(n as usize).leak() as &'static str).await; all(|_| Some(())).await;
}
