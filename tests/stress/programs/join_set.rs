// Every task of a set is reported once: as a value, a panic or cancelled. Handles, abort handles and locals agree.
use tokio::task::JoinSet;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let (ops, mut rng) = wanted();
    let census = Census::new();
    let mut spawned = 0;
    let (mut values, mut panics, mut cancelled) = (0, 0, 0);
    let mut set = JoinSet::new();
    for n in 0..ops / 4 {
        let token = census.token(0, n);
        let mut inner = rng.fork();
        let abort = set.spawn(async move {
            let token = token;
            pause(&mut inner).await;
            match inner.below(8) {
                0 => panic!("{}", token.n),
                1 => {
                    let nested = tokio::spawn(async move { pause(&mut inner).await });
                    nested.await.unwrap();
                }
                2 => turns(inner.below(6)).await,
                _ => {}
            }
            token
        });
        spawned += 1;
        if rng.below(5) == 0 {
            pause(&mut rng).await;
            abort.abort();
        }
        for _ in 0..rng.below(3) {
            match attempt(&mut rng, set.join_next()).await {
                Some(Some(Ok(_))) => values += 1,
                Some(Some(Err(e))) if e.is_panic() => panics += 1,
                Some(Some(Err(_))) => cancelled += 1,
                Some(None) => assert_eq!(spawned, values + panics + cancelled),
                None => {}
            }
        }
        if rng.below(100) == 0 {
            let left = set.len();
            set.shutdown().await;
            cancelled += left;
            assert!(set.is_empty());
        }
    }
    while let Some(result) = set.join_next().await {
        match result {
            Ok(_) => values += 1,
            Err(e) if e.is_panic() => panics += 1,
            Err(_) => cancelled += 1,
        }
    }
    assert_eq!(spawned, values + panics + cancelled);
    turns(50).await;
    assert_eq!(census.count(), 0);
}
