use std::collections::{HashMap, BTreeMap}; use tokio::task::JoinHandle; use futures::future::{BoxFuture, FutureExt}; use std::sync::Arc;
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};
fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
type Job = Arc<dyn Fn(Vec<i64>) -> BoxFuture<'static, Result<i64, String>> + Send + Sync>;
struct Dag { nodes: BTreeMap<&'static str, (Vec<&'static str>, Job)> }
impl Dag { fn add<F, Fut>(mut self, n: &'static str, deps: &[&'static str], f: F) -> Self where F: Fn(Vec<i64>) -> Fut + Send + Sync + 'static, Fut: std::future::Future<Output = Result<i64, String>> + Send + 'static { self.nodes.insert(n, (deps.to_vec(), Arc::new(move |v| f(v).boxed()))); self }
  async fn run(&self) -> BTreeMap<&'static str, Result<i64, String>> { let mut done: BTreeMap<&str, Result<i64, String>> = BTreeMap::new(); let mut running: HashMap<&'static str, JoinHandle<Result<i64, String>>> = HashMap::new(); let t0 = Instant::now(); loop { for (n, (deps, job)) in &self.nodes { if done.contains_key(n) || running.contains_key(n) { continue; } let Some(ins) = deps.iter().map(|d| done.get(d)).collect::<Option<Vec<_>>>() else { continue }; match ins.into_iter().cloned().collect::<Result<Vec<_>, _>>() { Ok(v) => { println!("{} start {n} {v:?}", t0.elapsed().as_millis()); running.insert(n, tokio::spawn(job(v))); } Err(e) => { done.insert(n, Err(format!("{n}<-{e}"))); } } } if running.is_empty() { if self.nodes.keys().all(|n| done.contains_key(n)) { return done; } continue; } let ((n, r), ..) = futures::future::select_all(running.iter_mut().map(|(n, h)| async move { (*n, h.await) }.boxed())).await; running.remove(n); done.insert(n, r.unwrap_or_else(|e| Err(format!("{n} {}", if e.is_panic() { "panicked" } else { "cancelled" })))); } } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let d = Dag { nodes: BTreeMap::new() }.add("a", &[], |_| async { sleep(ms(5)).await; Ok(2) }).add("b", &["a"], |v| async move { let _d = D("b"); sleep(ms(3)).await; Ok(v[0] * 10) }).add("c", &["a"], |v| async move { sleep(ms(1)).await; if v[0] == 2 { Err("c failed".into()) } else { Ok(1) } }).add("d", &["b", "c"], |v| async move { Ok(v.iter().sum()) }).add("e", &["b"], |v| async move { assert!(v[0] < 10, "too large: {}", v[0]); Ok(0) }).add("f", &["a", "b"], |v| std::future::ready(Ok(v[0] - v[1])));
    std::panic::set_hook(Box::new(|_| {})); for (k, v) in d.run().await { println!("{k}: {v:?}"); }
}
