// Every lock and signal, its wait dropped after none, one, two … polls: nothing is lost and nobody waits for ever.
use futures::future::FutureExt;
use std::future::Future;
use std::sync::Arc;
use tokio::sync::{oneshot, Barrier, Mutex, Notify, OnceCell, RwLock, Semaphore};
use tokio_util::sync::CancellationToken;

/// The future, dropped if it has not ended after so many polls; the other tasks run after each.
async fn cut<F: Future>(polls: usize, future: F) -> Option<F::Output> {
    let mut future = Box::pin(future);
    for _ in 0..polls {
        if let Some(value) = future.as_mut().now_or_never() {
            return Some(value);
        }
        tokio::task::yield_now().await;
    }
    None
}
/// Another task that holds what `hold` gives for as long as it is not told to stop.
fn holder<F: Future + Send + 'static>(hold: F) -> (oneshot::Sender<()>, tokio::task::JoinHandle<()>)
where
    F::Output: Send,
{
    let (stop, stopped) = oneshot::channel();
    let task = tokio::spawn(async move {
        let _held = hold.await;
        let _ = stopped.await;
    });
    (stop, task)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for n in 0..4 {
        let mutex = Arc::new(Mutex::new(0));
        let (stop, task) = holder(mutex.clone().lock_owned());
        tokio::task::yield_now().await;
        println!("mutex {n}: {} {}", cut(n, mutex.lock()).await.is_some(), cut(n, mutex.clone().lock_owned()).await.is_some());
        let queued = tokio::spawn({ let mutex = mutex.clone(); async move { *mutex.lock().await += 1 } });
        let gone = cut(n, mutex.lock()).await.is_some();
        drop(stop);
        task.await.unwrap();
        queued.await.unwrap();
        println!("  {gone} {:?}", mutex.try_lock().map(|g| *g));

        let lock = Arc::new(RwLock::new(0));
        let (stop, task) = holder(lock.clone().read_owned());
        tokio::task::yield_now().await;
        println!("rwlock {n}: {} {} {}", cut(n, lock.write()).await.is_some(), cut(n, lock.read()).await.is_some(), cut(n, lock.clone().write_owned()).await.is_some());
        println!("  {} {}", lock.try_read().is_ok(), lock.try_write().is_ok());
        drop(stop);
        task.await.unwrap();
        println!("  {}", lock.try_write().is_ok());

        let semaphore = Arc::new(Semaphore::new(2));
        let (stop, task) = holder(semaphore.clone().acquire_owned());
        tokio::task::yield_now().await;
        println!("semaphore {n}: {} {}", cut(n, semaphore.acquire_many(2)).await.is_some(), cut(n, semaphore.clone().acquire_many_owned(3)).await.is_some());
        println!("  {} {}", semaphore.available_permits(), cut(n, semaphore.acquire()).await.is_some());
        let large = { let semaphore = semaphore.clone(); async move { semaphore.acquire_many(2).await.map(|_| ()) } };
        let cut_while_given = cut(n, async { large.await.is_ok() }).await;
        drop(stop);
        task.await.unwrap();
        println!("  {cut_while_given:?} {}", semaphore.available_permits());

        let notify = Arc::new(Notify::new());
        println!("notify {n}: {}", cut(n, notify.notified()).await.is_some());
        let waiting = tokio::spawn({ let notify = notify.clone(); async move { notify.notified().await } });
        let mut first = Box::pin(notify.notified());
        for _ in 0..n {
            assert!(first.as_mut().now_or_never().is_none());
        }
        tokio::task::yield_now().await;
        notify.notify_one();
        drop(first);
        waiting.await.unwrap();
        println!("  passed on, and {}", notify.notified().now_or_never().is_some());

        let barrier = Arc::new(Barrier::new(2));
        println!("barrier {n}: {}", cut(n, barrier.wait()).await.is_some());
        let other = tokio::spawn({ let barrier = barrier.clone(); async move { barrier.wait().await.is_leader() } });
        println!("  {:?}", if n == 0 { (barrier.wait().await.is_leader(), other.await.unwrap()) } else { (other.await.unwrap(), false) });

        let cell: OnceCell<i32> = OnceCell::new();
        let made = cut(n, cell.get_or_init(|| async { tokio::task::yield_now().await; 1 })).await.copied();
        let tried = cut(n, cell.get_or_try_init(|| async { tokio::task::yield_now().await; Err::<i32, ()>(()) })).await;
        println!("once {n}: {made:?} {tried:?} {}", cell.initialized());
        println!("  {}", cell.get_or_init(|| async { 3 }).await);

        let token = CancellationToken::new();
        println!("token {n}: {}", cut(n, token.cancelled()).await.is_some());
        let mut waits = Box::pin(token.cancelled());
        for _ in 0..n {
            assert!(waits.as_mut().now_or_never().is_none());
        }
        token.cancel();
        drop(waits);
        println!("  {}", cut(1, token.cancelled()).await.is_some());
    }
}
