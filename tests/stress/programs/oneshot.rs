// One value each: received if it was sent, and dropped with whoever held it last.
use tokio::sync::oneshot;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let census = Census::new();
    let mut sides = Vec::new();
    for n in 0..ops {
        let (mut tx, mut rx) = oneshot::channel();
        let census = census.clone();
        let mut sender = rng.fork();
        let mut receiver = rng.fork();
        let sends = tokio::spawn(async move {
            pause(&mut sender).await;
            match sender.below(6) {
                0 => {
                    drop(tx);
                    None
                }
                1 => {
                    let gone = tokio::select! { _ = tx.closed() => true, _ = turns(sender.below(6)) => false };
                    let sent = tx.send(census.token(0, n)).is_ok();
                    assert!(!(gone && sent), "sent to a closed receiver");
                    Some(sent)
                }
                _ => Some(tx.send(census.token(0, n)).is_ok()),
            }
        });
        let receives = tokio::spawn(async move {
            pause(&mut receiver).await;
            for _ in 0..receiver.below(4) {
                if let Some(got) = attempt(&mut receiver, &mut rx).await {
                    return Some(got.is_ok());
                }
            }
            match receiver.below(3) {
                0 => None,
                1 => {
                    rx.close();
                    Some(rx.try_recv().is_ok())
                }
                _ => Some(rx.await.is_ok()),
            }
        });
        if rng.below(20) == 0 {
            receives.abort();
        }
        if rng.below(20) == 0 {
            sends.abort();
        }
        sides.push((sends, receives));
        if sides.len() == 16 {
            for (sends, receives) in sides.drain(..) {
                match (sends.await, receives.await) {
                    (Ok(sent), Ok(Some(got))) => assert_eq!(sent == Some(true), got),
                    (Err(e), Ok(Some(got))) => assert!(e.is_cancelled() && !got),
                    (Ok(_), Ok(None)) => {}
                    (Err(a), Ok(None)) => assert!(a.is_cancelled()),
                    (_, Err(b)) => assert!(b.is_cancelled()),
                }
            }
        }
    }
    drop(sides);
    turns(200).await;
    sleep(Duration::from_secs(1)).await;
    assert_eq!(census.count(), 0);
}
