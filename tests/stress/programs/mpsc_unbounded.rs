// An unbounded channel whose receiver is cancelled at random, and whose senders come and go.
use tokio::sync::mpsc;

async fn produce(from: usize, ops: usize, tx: mpsc::UnboundedSender<Token>, census: Census, mut rng: Rng) -> usize {
    for n in 0..ops {
        if tx.send(census.token(from, n)).is_err() {
            return n;
        }
        pause(&mut rng).await;
    }
    ops
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let census = Census::new();
    for _ in 0..2 {
        let (tx, mut rx) = mpsc::unbounded_channel();
        let producers: Vec<_> = (0..4).map(|p| tokio::spawn(produce(p, ops / 8, tx.clone(), census.clone(), rng.fork()))).collect();
        drop(tx);
        let mut next = [0; 4];
        let stop_at = if rng.below(3) == 0 { rng.below(ops as u32) as usize } else { usize::MAX };
        let mut count = 0;
        loop {
            if count == stop_at {
                rx.close();
            }
            match attempt(&mut rng, rx.recv()).await {
                Some(Some(token)) => {
                    assert_eq!(token.n, next[token.from], "order of producer {}", token.from);
                    next[token.from] += 1;
                    count += 1;
                }
                Some(None) => break,
                None => {}
            }
        }
        let mut sent = 0;
        for producer in producers {
            sent += producer.await.unwrap();
        }
        assert_eq!(sent, next.iter().sum::<usize>());
        drop(rx);
    }
    assert_eq!(census.count(), 0);
}
