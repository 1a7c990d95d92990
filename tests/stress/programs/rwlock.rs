// Many readers or one writer; whoever waits gets in, whatever becomes of the others.
use tokio::sync::RwLock;

#[derive(Default)]
struct Inside {
    readers: AtomicUsize,
    writers: AtomicUsize,
}
impl Inside {
    fn read(&self) {
        assert_eq!(self.writers.load(SeqCst), 0, "reads while one writes");
        self.readers.fetch_add(1, SeqCst);
    }
    fn write(&self) {
        assert_eq!(self.writers.fetch_add(1, SeqCst), 0, "two write");
        assert_eq!(self.readers.load(SeqCst), 0, "writes while one reads");
    }
}

async fn work(lock: Arc<RwLock<usize>>, inside: Arc<Inside>, ops: usize, mut rng: Rng) -> usize {
    let mut written = 0;
    for _ in 0..ops {
        match rng.below(7) {
            0 | 1 => {
                if let Some(mut guard) = attempt(&mut rng, lock.write()).await {
                    inside.write();
                    *guard += 1;
                    written += 1;
                    pause(&mut rng).await;
                    inside.writers.fetch_sub(1, SeqCst);
                    if rng.below(3) == 0 {
                        inside.read();
                        let guard = guard.downgrade();
                        pause(&mut rng).await;
                        inside.readers.fetch_sub(1, SeqCst);
                        drop(guard);
                    }
                }
            }
            2 => {
                if let Ok(mut guard) = lock.clone().try_write_owned() {
                    inside.write();
                    *guard += 1;
                    written += 1;
                    yield_now().await;
                    inside.writers.fetch_sub(1, SeqCst);
                }
            }
            3 => {
                if let Ok(guard) = lock.try_read() {
                    inside.read();
                    yield_now().await;
                    inside.readers.fetch_sub(1, SeqCst);
                    drop(guard);
                }
            }
            4 => {
                if let Some(guard) = attempt(&mut rng, lock.clone().read_owned()).await {
                    inside.read();
                    pause(&mut rng).await;
                    inside.readers.fetch_sub(1, SeqCst);
                    drop(guard);
                }
            }
            _ => {
                if let Some(guard) = attempt(&mut rng, lock.read()).await {
                    inside.read();
                    pause(&mut rng).await;
                    inside.readers.fetch_sub(1, SeqCst);
                    drop(guard);
                }
            }
        }
        pause(&mut rng).await;
    }
    written
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let lock = Arc::new(RwLock::new(0));
    let inside = Arc::new(Inside::default());
    let workers: Vec<_> = (0..6).map(|_| tokio::spawn(work(lock.clone(), inside.clone(), ops / 6, rng.fork()))).collect();
    let mut written = 0;
    for worker in workers {
        written += worker.await.unwrap();
    }
    assert_eq!(*lock.try_write().unwrap(), written);
}
