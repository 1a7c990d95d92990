//! A cache that asks once for a key, however many wait for it: Notify, Weak, expiry, invalidation and leaders that are cancelled.
use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt::Debug;
use std::future::Future;
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Notify, OnceCell, RwLock};
use tokio::time::{advance, sleep, timeout, Instant};

enum Slot<V> {
    Loading(Arc<Notify>),
    Ready { value: Arc<V>, expires: Instant },
}

#[derive(Debug, Default)]
struct Stats {
    hits: AtomicU64,
    misses: AtomicU64,
    joined: AtomicU64,
    abandoned: AtomicU64,
}

struct Cache<K, V> {
    slots: Mutex<HashMap<K, Slot<V>>>,
    ttl: Duration,
    stats: Stats,
}

/// Takes the key away again if the leader does not come back.
struct Leader<'a, K: Eq + Hash, V> {
    cache: &'a Cache<K, V>,
    key: Option<K>,
    notify: Arc<Notify>,
}

impl<K: Eq + Hash, V> Leader<'_, K, V> {
    fn finish(mut self, value: Arc<V>) {
        let key = self.key.take().expect("finished once");
        let expires = Instant::now() + self.cache.ttl;
        self.cache.slots.lock().unwrap().insert(key, Slot::Ready { value, expires });
    }
}

impl<K: Eq + Hash, V> Drop for Leader<'_, K, V> {
    fn drop(&mut self) {
        if let Some(key) = self.key.take() {
            self.cache.stats.abandoned.fetch_add(1, Relaxed);
            self.cache.slots.lock().unwrap().remove(&key);
        }
        self.notify.notify_waiters();
    }
}

enum Role<V> {
    Have(Arc<V>),
    Lead(Arc<Notify>),
    Follow(Arc<Notify>),
}

impl<K, V> Cache<K, V>
where
    K: Eq + Hash + Clone + Debug,
{
    fn new(ttl: Duration) -> Self {
        Cache { slots: Mutex::default(), ttl, stats: Stats::default() }
    }
    fn role<Q>(&self, key: &Q) -> Role<V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        let mut slots = self.slots.lock().unwrap();
        match slots.get(key) {
            Some(Slot::Ready { value, expires }) if *expires > Instant::now() => {
                self.stats.hits.fetch_add(1, Relaxed);
                return Role::Have(Arc::clone(value));
            }
            Some(Slot::Loading(notify)) => {
                self.stats.joined.fetch_add(1, Relaxed);
                return Role::Follow(notify.clone());
            }
            _ => {}
        }
        self.stats.misses.fetch_add(1, Relaxed);
        let notify = Arc::new(Notify::new());
        slots.insert(key.to_owned(), Slot::Loading(notify.clone()));
        Role::Lead(notify)
    }
    async fn get<Q, F, Fut, E>(&self, key: &Q, load: F) -> Result<Arc<V>, E>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
        F: Fn(K) -> Fut,
        Fut: Future<Output = Result<V, E>>,
    {
        loop {
            let notify = match self.role(key) {
                Role::Have(value) => return Ok(value),
                Role::Lead(notify) => {
                    let leader = Leader { cache: self, key: Some(key.to_owned()), notify };
                    let value = Arc::new(load(key.to_owned()).await?);
                    leader.finish(value.clone());
                    return Ok(value);
                }
                Role::Follow(notify) => notify,
            };
            let notified = notify.notified();
            tokio::pin!(notified);
            let still = matches!(self.slots.lock().unwrap().get(key), Some(Slot::Loading(n)) if Arc::ptr_eq(n, &notify));
            if still {
                notified.await;
            }
        }
    }
    fn invalidate<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        matches!(self.slots.lock().unwrap().remove(key), Some(Slot::Ready { .. }))
    }
    fn sweep(&self) -> usize {
        let mut slots = self.slots.lock().unwrap();
        let before = slots.len();
        slots.retain(|_, slot| match slot {
            Slot::Ready { expires, .. } => *expires > Instant::now(),
            Slot::Loading(_) => true,
        });
        before - slots.len()
    }
}

struct Origin {
    loads: AtomicU64,
    start: Instant,
}

impl Origin {
    async fn load(&self, key: String) -> Result<String, String> {
        let n = self.loads.fetch_add(1, Relaxed) + 1;
        println!("{:?} load {n} of {key}", self.start.elapsed());
        sleep(Duration::from_millis(10 * key.len() as u64)).await;
        if key == "bad" && n % 2 == 1 {
            Err(format!("load {n} failed"))
        } else {
            Ok(key.to_uppercase() + &n.to_string())
        }
    }
}

static CONFIG: OnceCell<u32> = OnceCell::const_new();

async fn config() -> u32 {
    *CONFIG.get_or_init(|| async { sleep(Duration::from_millis(1)).await; println!("config loaded"); 7 }).await
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let cache: Arc<Cache<String, String>> = Arc::new(Cache::new(Duration::from_millis(200)));
    let origin = Arc::new(Origin { loads: AtomicU64::new(0), start });
    let get = |key: &'static str| {
        let (cache, origin) = (Arc::clone(&cache), Arc::clone(&origin));
        async move { cache.get(key, |k| origin.load(k)).await }
    };
    let (a, b, c) = tokio::join!(get("alpha"), get("alpha"), get("be"));
    let (a, b) = (a.unwrap(), b.unwrap());
    println!("{a} {b} {} {}", c.unwrap(), Arc::ptr_eq(&a, &b));
    println!("{}", get("alpha").await.unwrap());

    let tasks: Vec<_> = (0..4).map(|i| tokio::spawn({ let f = get("bad"); async move { (i, f.await) } })).collect();
    for t in tasks {
        let (i, r) = t.await.unwrap();
        println!("{i}: {r:?}");
    }
    let leader = tokio::spawn(get("cancelled"));
    let follower = tokio::spawn(get("cancelled"));
    sleep(Duration::from_millis(30)).await;
    leader.abort();
    println!("{:?}", leader.await.map_err(|e| e.is_cancelled()).map(|_| ()));
    println!("{:?} at {:?}", follower.await.unwrap(), start.elapsed());
    println!("{:?}", timeout(Duration::from_millis(5), get("slow one")).await.is_err());
    println!("{:?}", cache.stats);

    println!("{} {}", cache.invalidate("alpha"), cache.invalidate("alpha"));
    advance(Duration::from_millis(250)).await;
    println!("swept {}", cache.sweep());
    println!("{}", get("be").await.unwrap());
    println!("{:?} {}", cache.stats, origin.loads.load(Relaxed));

    let shared = RwLock::new(vec![1]);
    let (n, m, _) = tokio::join!(config(), config(), async {
        let r = shared.read().await;
        println!("{} {:?}", r.len(), shared.try_write().map(|_| ()).map_err(|e| e.to_string()));
        drop(r);
        shared.write().await.push(2);
    });
    println!("{n} {m} {:?} {:?}", CONFIG.get(), shared.into_inner());
}
