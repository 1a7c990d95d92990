use std::any::Any;
use std::collections::HashMap;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock, Weak};
type BoxFut<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
type Handler = Arc<dyn Fn(u32) -> BoxFut<'static, Result<u32, Box<dyn std::error::Error + Send + Sync>>> + Send + Sync>;
fn assert_send<T: Send>(_: &T) {}
fn assert_sync<T: Sync + ?Sized>(_: &T) {}
fn assert_all<T: Send + Sync + 'static>(t: T) -> T { t }
trait Plugin: Send + Sync { fn name(&self) -> String; fn run<'a>(&'a self, x: u32) -> BoxFut<'a, u32>; }
struct Add(u32);
impl Plugin for Add { fn name(&self) -> String { format!("add{}", self.0) } fn run<'a>(&'a self, x: u32) -> BoxFut<'a, u32> { Box::pin(async move { tokio::task::yield_now().await; x + self.0 }) } }
struct Registry { plugins: RwLock<HashMap<String, Arc<dyn Plugin>>>, log: Mutex<Vec<Box<dyn Debug + Send>>>, hooks: Mutex<Vec<Box<dyn FnMut(&str) + Send>>>, any: Mutex<HashMap<&'static str, Box<dyn Any + Send>>> }
static GLOBAL: LazyLock<Mutex<Vec<String>>> = LazyLock::new(|| Mutex::new(vec!["init".into()]));
static ONCE: OnceLock<Arc<dyn Plugin>> = OnceLock::new();
static FLAG: AtomicBool = AtomicBool::new(false);
struct Node { parent: Mutex<Weak<Node>>, kids: Mutex<Vec<Arc<Node>>>, v: AtomicU32 }
async fn generic<F, Fut, T>(f: F) -> T where F: FnOnce() -> Fut + Send + 'static, Fut: Future<Output = T> + Send, T: Send + 'static { tokio::spawn(async move { f().await }).await.unwrap() }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let r = Arc::new(Registry { plugins: RwLock::new(HashMap::new()), log: Mutex::new(vec![]), hooks: Mutex::new(vec![]), any: Mutex::new(HashMap::new()) });
    assert_send(&r); assert_sync(&*r);
    r.plugins.write().unwrap().insert("a".into(), Arc::new(Add(2)));
    let p = r.plugins.read().unwrap().get("a").cloned().unwrap();
    println!("{} {}", p.name(), p.run(3).await);
    let count = Arc::new(Mutex::new(0));
    let c2 = count.clone();
    r.hooks.lock().unwrap().push(Box::new(move |s| { *c2.lock().unwrap() += s.len(); }));
    for h in r.hooks.lock().unwrap().iter_mut() { h("hello"); }
    println!("{}", count.lock().unwrap());
    r.log.lock().unwrap().push(Box::new(1)); r.log.lock().unwrap().push(Box::new("x"));
    println!("{:?}", r.log.lock().unwrap());
    r.any.lock().unwrap().insert("n", Box::new(7u8));
    println!("{:?}", r.any.lock().unwrap()["n"].downcast_ref::<u8>());
    let h: Handler = Arc::new(|x| Box::pin(async move { if x > 5 { Err("big".into()) } else { Ok(x * 2) } }));
    let h2 = assert_all(h.clone());
    println!("{:?} {}", h(2).await.unwrap(), h2(9).await.unwrap_err());
    GLOBAL.lock().unwrap().push("more".into());
    println!("{:?}", GLOBAL.lock().unwrap());
    let _ = ONCE.set(Arc::new(Add(1)));
    println!("{}", ONCE.get().unwrap().name());
    FLAG.store(true, Ordering::Release);
    let root = Arc::new(Node { parent: Mutex::new(Weak::new()), kids: Mutex::new(vec![]), v: AtomicU32::new(1) });
    let kid = Arc::new(Node { parent: Mutex::new(Arc::downgrade(&root)), kids: Mutex::new(vec![]), v: AtomicU32::new(2) });
    root.kids.lock().unwrap().push(kid.clone());
    let sum = generic(move || async move { kid.parent.lock().unwrap().upgrade().map(|p| p.v.load(Ordering::SeqCst)).unwrap_or(0) + kid.v.load(Ordering::SeqCst) }).await;
    println!("{sum} {} {}", root.kids.lock().unwrap().len(), FLAG.load(Ordering::Acquire));
    let (tx, mut rx) = tokio::sync::mpsc::channel::<Box<dyn FnOnce() -> u32 + Send>>(4);
    assert_send(&tx); assert_sync(&tx);
    tx.send(Box::new(|| 5)).await.ok();
    println!("{}", (rx.recv().await.unwrap())());
}
