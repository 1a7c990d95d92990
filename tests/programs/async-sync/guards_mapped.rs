use tokio::sync::{RwLock, Mutex, MappedMutexGuard, MutexGuard, RwLockReadGuard, OwnedMutexGuard, OwnedRwLockReadGuard}; use std::sync::Arc; use std::collections::HashMap;
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};
fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
#[derive(Debug, Default)] struct St { m: HashMap<String, Vec<u32>>, n: u64 }
async fn entry<'a>(s: &'a Mutex<St>, k: &str) -> MappedMutexGuard<'a, Vec<u32>> { let g = s.lock().await; MutexGuard::map(g, |st| { st.n += 1; st.m.entry(k.to_string()).or_default() }) }
struct Cache { inner: RwLock<HashMap<u32, Arc<str>>>, loads: Mutex<Vec<u32>> }
impl Cache { async fn get(&self, k: u32) -> Arc<str> { if let Some(v) = self.inner.read().await.get(&k) { return v.clone(); } let mut w = self.inner.write().await; if let Some(v) = w.get(&k) { println!("raced {k}"); return v.clone(); } self.loads.lock().await.push(k); sleep(ms(k as u64)).await; let v: Arc<str> = format!("v{k}").into(); w.insert(k, v.clone()); v } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let s = Mutex::new(St::default()); { let mut e = entry(&s, "a").await; e.push(1); println!("{}", s.try_lock().is_err()); e.push(2); } entry(&s, "b").await.extend([7, 8]); { let g = s.lock().await; let mut ks: Vec<_> = g.m.iter().collect(); ks.sort(); println!("{ks:?} {}", g.n); }
    println!("{:?}", MutexGuard::try_map(s.lock().await, |st| st.m.get_mut("zz")).is_err());
    let c = Arc::new(Cache { inner: Default::default(), loads: Default::default() });
    let hs: Vec<_> = [3, 1, 3, 2, 1].into_iter().map(|k| { let c = c.clone(); tokio::spawn(async move { let v = c.get(k).await; println!("{k} -> {v}"); v }) }).collect(); let mut ptr = vec![]; for h in hs { ptr.push(h.await.unwrap()); } println!("{} {:?} {}", Arc::ptr_eq(&ptr[0], &ptr[2]), c.loads.lock().await, Arc::strong_count(&ptr[1]));
    let m = Arc::new(Mutex::new(vec![1, 2])); let g: OwnedMutexGuard<Vec<i32>> = m.clone().lock_owned().await; let t = tokio::spawn({ let m = m.clone(); async move { m.lock().await.push(4); } }); let h = tokio::spawn(async move { let mut g = g; g.push(3); sleep(ms(2)).await; println!("releasing {:?}", g); }); h.await.unwrap(); t.await.unwrap(); println!("{:?}", m.lock().await);
    let rw = Arc::new(RwLock::new((1, String::from("x")))); let r: OwnedRwLockReadGuard<(i32, String)> = rw.clone().read_owned().await; let mapped = OwnedRwLockReadGuard::map(r, |t| &t.1); println!("{} {}", *mapped, rw.try_write().is_err()); drop(mapped); { let w = rw.clone().write_owned().await; let d = w.downgrade(); println!("{:?} {:?}", *d, rw.try_read().is_ok()); }
    let rg = RwLockReadGuard::map(rw.read().await, |t| &t.0); println!("{}", *rg + 1); drop(rg); rw.write().await.0 += 5; println!("{:?}", *rw.read().await); let l = rw.clone(); let ok = tokio::task::spawn_blocking(move || { let mut w = l.blocking_write(); w.0 *= 2; drop(w); l.blocking_read().0 }).await.unwrap(); println!("{ok}");
    let m2 = Arc::new(Mutex::new(0)); let m3 = m2.clone(); tokio::task::spawn_blocking(move || { *m3.blocking_lock() += 1; }).await.unwrap(); println!("{}", m2.lock().await);
    let mut mm = Mutex::new(3); *mm.get_mut() += 1; println!("{}", mm.into_inner());
}
