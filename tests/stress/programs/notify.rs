// A queue with a bell: no item waits while a worker sleeps, whoever is cancelled with the bell already rung for him.
use tokio::sync::Notify;

#[derive(Default)]
struct Queue {
    items: Cell<Vec<usize>>,
    done: AtomicUsize,
    closed: AtomicUsize,
    bell: Notify,
    end: Notify,
}

async fn work(queue: Arc<Queue>, mut rng: Rng) {
    loop {
        let end = queue.end.notified();
        tokio::pin!(end);
        if rng.below(2) == 0 {
            end.as_mut().enable();
        }
        let item = queue.items.lock().unwrap().pop();
        match item {
            Some(_) => {
                queue.done.fetch_add(1, SeqCst);
                if !queue.items.lock().unwrap().is_empty() {
                    queue.bell.notify_one();
                }
                pause(&mut rng).await;
            }
            None if queue.closed.load(SeqCst) == 1 => return,
            None => {
                let bell = queue.bell.notified();
                attempt(&mut rng, async {
                    tokio::select! { _ = bell => {}, _ = end => {} }
                })
                .await;
                if !queue.items.lock().unwrap().is_empty() {
                    continue;
                }
            }
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let queue = Arc::new(Queue::default());
    let workers: Vec<_> = (0..4).map(|_| tokio::spawn(work(queue.clone(), rng.fork()))).collect();
    for n in 0..ops / 4 {
        queue.items.lock().unwrap().push(n);
        queue.bell.notify_one();
        pause(&mut rng).await;
    }
    queue.closed.store(1, SeqCst);
    queue.end.notify_waiters();
    for worker in workers {
        worker.await.unwrap();
    }
    assert_eq!(queue.done.load(SeqCst), ops / 4);
}
