// Sleeps, resets, intervals and timeouts: nobody wakes early, nobody oversleeps, whoever is cancelled leaves nothing behind.
use tokio::time::{interval, sleep_until, Instant};

async fn sleeper(ops: usize, mut rng: Rng) {
    for _ in 0..ops {
        let start = Instant::now();
        let us = rng.below(200_000) as u64;
        match rng.below(5) {
            0 => {
                let nap = sleep(Duration::from_micros(us));
                tokio::pin!(nap);
                attempt(&mut rng, nap.as_mut()).await;
                let until = Instant::now() + Duration::from_micros(rng.below(100_000) as u64);
                nap.as_mut().reset(until);
                nap.await;
                assert_on_time(until);
            }
            1 => {
                let limit = rng.below(200_000) as u64;
                let late = timeout(Duration::from_micros(limit), sleep(Duration::from_micros(us))).await.is_err();
                assert!(late == (ms_up(start, limit) < ms_up(start, us)), "{limit} {us} {late}");
            }
            2 => {
                let mut ticks = interval(Duration::from_micros(1 + us / 8));
                let first = ticks.tick().await;
                for i in 1..4 {
                    let at = ticks.tick().await;
                    assert_eq!(at, first + Duration::from_micros(1 + us / 8) * i);
                }
            }
            3 => {
                attempt(&mut rng, sleep(Duration::from_micros(us))).await;
            }
            _ => {
                let until = start + Duration::from_micros(us);
                sleep_until(until).await;
                assert_on_time(until);
            }
        }
    }
}
fn ms_up(from: Instant, us: u64) -> u128 {
    let at = from.duration_since(from) + Duration::from_micros(us);
    at.as_nanos().div_ceil(1_000_000)
}
fn assert_on_time(until: Instant) {
    let now = Instant::now();
    assert!(now >= until, "early");
    assert!(now - until < Duration::from_millis(2), "late by {:?}", now - until);
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let sleepers: Vec<_> = (0..4).map(|_| tokio::spawn(sleeper(ops / 16, rng.fork()))).collect();
    for sleeper in sleepers {
        sleeper.await.unwrap();
    }
}
