// Rounds of a barrier have one leader each; a OnceCell is initialised once, however many try and are cancelled.
use tokio::sync::{Barrier, OnceCell};

const PARTIES: usize = 4;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let rounds = ops / (4 * PARTIES);
    let barrier = Arc::new(Barrier::new(PARTIES));
    let arrived = Arc::new(AtomicUsize::new(0));
    let leaders = Arc::new(AtomicUsize::new(0));
    let parties: Vec<_> = (0..PARTIES)
        .map(|_| {
            let (barrier, arrived, leaders, mut rng) = (barrier.clone(), arrived.clone(), leaders.clone(), rng.fork());
            tokio::spawn(async move {
                for round in 0..rounds {
                    pause(&mut rng).await;
                    arrived.fetch_add(1, SeqCst);
                    if barrier.wait().await.is_leader() {
                        leaders.fetch_add(1, SeqCst);
                    }
                    assert!(arrived.load(SeqCst) >= (round + 1) * PARTIES, "let through early");
                }
            })
        })
        .collect();
    for party in parties {
        party.await.unwrap();
    }
    assert_eq!(leaders.load(SeqCst), rounds);
    for _ in 0..rounds {
        let cell = Arc::new(OnceCell::new());
        let made = Arc::new(AtomicUsize::new(0));
        let tries: Vec<_> = (0..PARTIES)
            .map(|i| {
                let (cell, made, mut rng) = (cell.clone(), made.clone(), rng.fork());
                tokio::spawn(async move {
                    let mut inner = rng.fork();
                    let init = async {
                        pause(&mut inner).await;
                        made.fetch_add(1, SeqCst);
                        i
                    };
                    attempt(&mut rng, cell.get_or_init(|| init)).await.copied()
                })
            })
            .collect();
        let mut seen = Vec::new();
        for one in tries {
            seen.extend(one.await.unwrap());
        }
        assert!(made.load(SeqCst) <= 1);
        assert!(seen.iter().all(|v| Some(v) == cell.get()), "different values");
    }
}
