#![allow(dead_code, unused_imports)]
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex as Cell};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::task::yield_now;
use tokio::time::{sleep, timeout};

/// The program's own chance, so that it is the same under every runtime.
struct Rng(u32);
impl Rng {
    fn new(seed: u32) -> Rng {
        let mut rng = Rng((seed.wrapping_mul(2654435761) ^ 0x9e3779b9) | 1);
        for _ in 0..4 {
            rng.next();
        }
        rng
    }
    fn next(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }
    fn below(&mut self, n: u32) -> u32 {
        self.next() % n
    }
    fn fork(&mut self) -> Rng {
        Rng::new(self.next())
    }
}

/// How much is to be done, and from which seed.
fn wanted() -> (usize, Rng) {
    let args: Vec<String> = std::env::args().collect();
    (args[1].parse().unwrap(), Rng::new(args[2].parse().unwrap()))
}

async fn pause(rng: &mut Rng) {
    match rng.below(8) {
        0 => sleep(Duration::from_micros(rng.below(3000) as u64)).await,
        1 | 2 => yield_now().await,
        3 => {
            yield_now().await;
            yield_now().await;
        }
        _ => {}
    }
}

async fn turns(n: u32) {
    for _ in 0..n {
        yield_now().await;
    }
}

/// Awaits a future, or drops it at some point on the way: before its first poll, beside others in a `select!`, at a deadline, after so many polls.
async fn attempt<F: Future>(rng: &mut Rng, future: F) -> Option<F::Output> {
    let patience = rng.below(5);
    match rng.below(8) {
        0 => {
            drop(future);
            None
        }
        1 => tokio::select! { biased; value = future => Some(value), _ = turns(patience) => None },
        2 => tokio::select! { biased; _ = turns(patience) => None, value = future => Some(value) },
        3 => tokio::select! { value = future => Some(value), _ = turns(patience) => None },
        4 => timeout(Duration::from_micros(rng.below(4000) as u64), future).await.ok(),
        5 => {
            let mut future = Box::pin(future);
            for _ in 0..patience {
                if let Poll::Ready(value) = futures::poll!(future.as_mut()) {
                    return Some(value);
                }
                pause(rng).await;
            }
            None
        }
        _ => Some(future.await),
    }
}

/// Counts what lives.
#[derive(Clone)]
struct Census(Arc<AtomicUsize>);
impl Census {
    fn new() -> Census {
        Census(Arc::new(AtomicUsize::new(0)))
    }
    fn count(&self) -> usize {
        self.0.load(SeqCst)
    }
    fn token(&self, from: usize, n: usize) -> Token {
        self.0.fetch_add(1, SeqCst);
        Token { from, n, census: self.clone() }
    }
}
/// A value that must not get lost, nor be there twice.
struct Token {
    from: usize,
    n: usize,
    census: Census,
}
impl Drop for Token {
    fn drop(&mut self) {
        self.census.0.fetch_sub(1, SeqCst);
    }
}
impl Clone for Token {
    fn clone(&self) -> Token {
        self.census.token(self.from, self.n)
    }
}
