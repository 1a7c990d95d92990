// Watchers see values in order, never an old one again, and always the last.
use tokio::sync::watch;

async fn follow(mut rx: watch::Receiver<usize>, mut rng: Rng) -> usize {
    let mut last = *rx.borrow();
    loop {
        match rng.below(3) {
            0 => {
                let goal = last + rng.below(6) as usize;
                if let Some(Ok(value)) = attempt(&mut rng, rx.wait_for(|v| *v >= goal)).await {
                    assert!(*value >= goal && *value >= last);
                    last = *value;
                }
            }
            _ => match attempt(&mut rng, rx.changed()).await {
                Some(Ok(())) => {
                    let value = *rx.borrow_and_update();
                    assert!(value > last || value == last, "{value} after {last}");
                    last = value;
                }
                Some(Err(_)) => return *rx.borrow(),
                None => {}
            },
        }
        pause(&mut rng).await;
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let (tx, rx) = watch::channel(0);
    let followers: Vec<_> = (0..5).map(|_| tokio::spawn(follow(rx.clone(), rng.fork()))).collect();
    drop(rx);
    let mut value = 0;
    for _ in 0..ops / 6 {
        value += 1;
        match rng.below(3) {
            0 => tx.send(value).unwrap(),
            1 => tx.send_modify(|v| *v = value),
            _ => assert!(tx.send_if_modified(|v| {
                *v = value;
                true
            })),
        }
        pause(&mut rng).await;
    }
    drop(tx);
    for follower in followers {
        assert_eq!(follower.await.unwrap(), value);
    }
}
