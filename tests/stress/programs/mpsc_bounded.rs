// Producers whose sends are cancelled at random: what a send reported as sent arrives, once, in the order of its producer; nothing else does.
use tokio::sync::mpsc;

const PRODUCERS: usize = 5;

async fn produce(from: usize, ops: usize, tx: mpsc::Sender<Token>, census: Census, mut rng: Rng) -> Vec<usize> {
    let mut sent = Vec::new();
    for n in 0..ops {
        let done = match rng.below(6) {
            0 => tx.try_send(census.token(from, n)).is_ok(),
            1 => match attempt(&mut rng, tx.reserve()).await {
                Some(Ok(permit)) => {
                    pause(&mut rng).await;
                    if rng.below(3) > 0 {
                        permit.send(census.token(from, n));
                        true
                    } else {
                        false
                    }
                }
                _ => false,
            },
            2 => tx.send_timeout(census.token(from, n), Duration::from_micros(rng.below(5000) as u64)).await.is_ok(),
            _ => matches!(attempt(&mut rng, tx.send(census.token(from, n))).await, Some(Ok(()))),
        };
        if done {
            sent.push(n);
        }
        pause(&mut rng).await;
    }
    sent
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let census = Census::new();
    let cap = 1 + rng.below(4) as usize;
    let (tx, mut rx) = mpsc::channel(cap);
    let producers: Vec<_> = (0..PRODUCERS).map(|p| tokio::spawn(produce(p, ops / PRODUCERS, tx.clone(), census.clone(), rng.fork()))).collect();
    let weak = tx.downgrade();
    drop(tx);
    let mut received = vec![Vec::new(); PRODUCERS];
    let close_at = if rng.below(4) == 0 { rng.below(ops as u32) as usize } else { usize::MAX };
    let mut count = 0;
    loop {
        if count == close_at {
            rx.close();
        }
        match attempt(&mut rng, rx.recv()).await {
            Some(Some(token)) => {
                received[token.from].push(token.n);
                count += 1;
            }
            Some(None) => break,
            None => {}
        }
        if rng.below(16) == 0 {
            while let Ok(token) = rx.try_recv() {
                received[token.from].push(token.n);
            }
        }
        pause(&mut rng).await;
    }
    for (p, producer) in producers.into_iter().enumerate() {
        assert_eq!(producer.await.unwrap(), received[p], "producer {p}");
    }
    assert!(weak.upgrade().is_none() || close_at != usize::MAX);
    drop(rx);
    assert_eq!(census.count(), 0, "tokens that still live");
}
