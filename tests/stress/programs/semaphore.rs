// Permits are neither lost nor made: whoever is cancelled while some are put aside for him passes them on.
use tokio::sync::{Semaphore, TryAcquireError};

const PERMITS: usize = 5;

async fn work(gate: Arc<Semaphore>, out: Arc<AtomicUsize>, ops: usize, mut rng: Rng) {
    for _ in 0..ops {
        let n = 1 + rng.below(PERMITS as u32);
        let permit = match rng.below(6) {
            0 => match gate.clone().try_acquire_many_owned(n) {
                Ok(permit) => Some(permit),
                Err(e) => {
                    assert_eq!(e, TryAcquireError::NoPermits);
                    None
                }
            },
            1 => {
                if let Some(Ok(permit)) = attempt(&mut rng, gate.acquire_many(n)).await {
                    assert!(out.fetch_add(n as usize, SeqCst) + n as usize <= PERMITS);
                    pause(&mut rng).await;
                    out.fetch_sub(n as usize, SeqCst);
                    if rng.below(8) == 0 {
                        permit.forget();
                        gate.add_permits(n as usize);
                    }
                }
                None
            }
            _ => attempt(&mut rng, gate.clone().acquire_many_owned(n)).await.map(|permit| permit.unwrap()),
        };
        if let Some(permit) = permit {
            assert!(out.fetch_add(n as usize, SeqCst) + n as usize <= PERMITS, "more permits than there are");
            pause(&mut rng).await;
            out.fetch_sub(n as usize, SeqCst);
            drop(permit);
        }
        pause(&mut rng).await;
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let gate = Arc::new(Semaphore::new(PERMITS));
    let out = Arc::new(AtomicUsize::new(0));
    let workers: Vec<_> = (0..6).map(|_| tokio::spawn(work(gate.clone(), out.clone(), ops / 6, rng.fork()))).collect();
    for worker in workers {
        worker.await.unwrap();
    }
    assert_eq!(gate.available_permits(), PERMITS);
    let (g, mut r) = (gate.clone(), rng.fork());
    let held = gate.clone().acquire_many_owned(PERMITS as u32).await.unwrap();
    let waiters: Vec<_> = (0..4).map(|_| tokio::spawn({ let g = g.clone(); async move { g.acquire().await.is_err() } })).collect();
    pause(&mut r).await;
    gate.close();
    for waiter in waiters {
        assert!(waiter.await.unwrap(), "a permit of a closed semaphore");
    }
    drop(held);
    assert_eq!(gate.available_permits(), PERMITS);
}
