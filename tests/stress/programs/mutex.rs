// One holder at a time; in the order in which they asked, but for those who gave up; never lost by who is cancelled while he is handed it.
use std::collections::VecDeque;
use tokio::sync::Mutex;

struct Shared {
    lock: Arc<Mutex<usize>>,
    inside: AtomicUsize,
    /// Who asked and has neither got it nor given up.
    queue: Cell<VecDeque<usize>>,
}
/// Stands in the queue for as long as it is asked for.
struct Ticket<'a> {
    shared: &'a Shared,
    n: usize,
}
impl<'a> Drop for Ticket<'a> {
    fn drop(&mut self) {
        self.shared.queue.lock().unwrap().retain(|n| *n != self.n);
    }
}

async fn enter(shared: &Shared, n: usize, mut rng: Rng) {
    let mut asked: Option<Ticket> = None;
    let mut lock = Box::pin(shared.lock.lock());
    let mut guard = std::future::poll_fn(|cx| {
        let polled = lock.as_mut().poll(cx);
        if polled.is_pending() && asked.is_none() {
            shared.queue.lock().unwrap().push_back(n);
            asked = Some(Ticket { shared, n });
        }
        polled
    })
    .await;
    if asked.is_some() {
        assert_eq!(shared.queue.lock().unwrap().front(), Some(&n), "out of turn");
    }
    drop(asked);
    assert_eq!(shared.inside.fetch_add(1, SeqCst), 0, "two inside");
    *guard += 1;
    pause(&mut rng).await;
    assert_eq!(shared.inside.fetch_sub(1, SeqCst), 1);
    drop(guard);
}

async fn work(shared: Arc<Shared>, ops: usize, id: usize, mut rng: Rng) -> usize {
    let mut done = 0;
    for n in 0..ops {
        let inner = rng.fork();
        match rng.below(5) {
            0 => {
                if let Ok(mut guard) = shared.lock.try_lock() {
                    assert_eq!(shared.inside.load(SeqCst), 0);
                    *guard += 1;
                    done += 1;
                }
            }
            1 => {
                if let Some(mut guard) = attempt(&mut rng, shared.lock.clone().lock_owned()).await {
                    assert_eq!(shared.inside.fetch_add(1, SeqCst), 0);
                    *guard += 1;
                    done += 1;
                    yield_now().await;
                    shared.inside.fetch_sub(1, SeqCst);
                }
            }
            _ => {
                enter(&shared, id * ops + n, inner).await;
                done += 1;
            }
        }
        pause(&mut rng).await;
    }
    done
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let shared = Arc::new(Shared { lock: Arc::new(Mutex::new(0)), inside: AtomicUsize::new(0), queue: Cell::new(VecDeque::new()) });
    let workers: Vec<_> = (0..5).map(|id| tokio::spawn(work(shared.clone(), ops / 5, id, rng.fork()))).collect();
    let mut done = 0;
    for worker in workers {
        done += worker.await.unwrap();
    }
    assert_eq!(*shared.lock.try_lock().unwrap(), done);
    assert!(shared.queue.lock().unwrap().is_empty());
}
