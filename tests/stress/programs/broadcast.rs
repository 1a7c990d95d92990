// Every receiver gets every value in order, or is told how many it missed.
use tokio::sync::broadcast::{self, error::RecvError, error::TryRecvError};

async fn listen(mut rx: broadcast::Receiver<Token>, from: usize, mut rng: Rng) -> usize {
    let mut next = from;
    loop {
        let got = if rng.below(4) == 0 {
            match rx.try_recv() {
                Ok(token) => Some(Ok(token)),
                Err(TryRecvError::Lagged(n)) => Some(Err(RecvError::Lagged(n))),
                Err(TryRecvError::Closed) => Some(Err(RecvError::Closed)),
                Err(TryRecvError::Empty) => None,
            }
        } else {
            attempt(&mut rng, rx.recv()).await
        };
        match got {
            Some(Ok(token)) => {
                assert_eq!(token.n, next);
                next += 1;
            }
            Some(Err(RecvError::Lagged(n))) => next += n as usize,
            Some(Err(RecvError::Closed)) => return next,
            None => {}
        }
        pause(&mut rng).await;
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let census = Census::new();
    let (tx, rx) = broadcast::channel(1 + rng.below(16) as usize);
    drop(rx);
    let mut listeners = Vec::new();
    let mut sent = 0;
    for _ in 0..ops / 4 {
        if listeners.len() < 4 && rng.below(4) == 0 {
            listeners.push(tokio::spawn(listen(tx.subscribe(), sent, rng.fork())));
        }
        if tx.send(census.token(0, sent)).is_ok() {
            sent += 1;
        }
        pause(&mut rng).await;
        if rng.below(200) == 0 && !listeners.is_empty() {
            let stopped = listeners.swap_remove(0);
            stopped.abort();
            assert!(stopped.await.is_err());
        }
    }
    drop(tx);
    for listener in listeners {
        assert_eq!(listener.await.unwrap(), sent);
    }
    assert_eq!(census.count(), 0);
}
