//! Calls that fail now and then: retries with backoff and jitter from a seedless generator, a circuit breaker, hedged requests, a deadline over all.
use std::cell::Cell;
use std::fmt::{self, Debug, Display};
use std::future::Future;
use std::rc::Rc;
use std::time::Duration;
use tokio::time::{self, Instant};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Transient,
    Permanent,
    Timeout,
    Open,
}

#[derive(Debug)]
struct CallError {
    kind: Kind,
    attempts: u32,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} after {} attempt{}", self.kind, self.attempts, if self.attempts == 1 { "" } else { "s" })?;
        if let Some(source) = &self.source {
            write!(f, ": {source}")?;
        }
        Ok(())
    }
}

impl std::error::Error for CallError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|e| e as _)
    }
}

trait Backoff {
    fn delays(&self) -> Box<dyn Iterator<Item = Duration> + '_>;
}

struct Exponential {
    base: Duration,
    factor: u32,
    max: Duration,
    retries: usize,
}

impl Backoff for Exponential {
    fn delays(&self) -> Box<dyn Iterator<Item = Duration> + '_> {
        let all = std::iter::successors(Some(self.base), move |d| Some((*d * self.factor).min(self.max)));
        Box::new(all.take(self.retries))
    }
}

struct Jittered<B>(B, Cell<u32>);

impl<B: Backoff> Backoff for Jittered<B> {
    fn delays(&self) -> Box<dyn Iterator<Item = Duration> + '_> {
        Box::new(self.0.delays().map(move |d| {
            let mut x = self.1.get();
            x ^= x << 13;
            x ^= x >> 17;
            x ^= x << 5;
            self.1.set(x);
            d.mul_f64(0.5 + f64::from(x % 1000) / 1000.0)
        }))
    }
}

async fn retry<T, E, F, Fut, B>(backoff: &B, mut call: F) -> Result<T, CallError>
where
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<T, (Kind, E)>>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
    B: Backoff + ?Sized,
{
    let mut delays = backoff.delays();
    let mut attempts = 0;
    loop {
        attempts += 1;
        let (kind, e) = match call(attempts).await {
            Ok(v) => return Ok(v),
            Err(e) => e,
        };
        match (kind, delays.next()) {
            (Kind::Transient | Kind::Timeout, Some(delay)) => {
                println!("  attempt {attempts}: {kind:?}, again in {delay:.1?}");
                time::sleep(delay).await;
            }
            _ => return Err(CallError { kind, attempts, source: Some(e.into()) }),
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum State {
    Closed { failures: u32 },
    Open { until: Instant },
    HalfOpen,
}

struct Breaker {
    state: Cell<State>,
    threshold: u32,
    pause: Duration,
}

impl Breaker {
    async fn call<T>(&self, fut: impl Future<Output = Result<T, CallError>>) -> Result<T, CallError> {
        if let State::Open { until } = self.state.get() {
            if Instant::now() < until {
                return Err(CallError { kind: Kind::Open, attempts: 0, source: None });
            }
            self.state.set(State::HalfOpen);
        }
        let result = fut.await;
        self.state.set(match (&result, self.state.get()) {
            (Ok(_), _) => State::Closed { failures: 0 },
            (Err(_), State::Closed { failures }) if failures + 1 < self.threshold => State::Closed { failures: failures + 1 },
            (Err(_), _) => State::Open { until: Instant::now() + self.pause },
        });
        result
    }
    fn shown(&self, start: Instant) -> String {
        match self.state.get() {
            State::Open { until } => format!("open until {:?}", until - start),
            other => format!("{other:?}"),
        }
    }
}

struct Flaky {
    calls: Cell<u32>,
    good_from: u32,
}

struct Guard<'a>(&'a str, u32);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        println!("  {} {} cancelled", self.0, self.1);
    }
}

impl Flaky {
    async fn get(&self, key: u32) -> Result<String, (Kind, String)> {
        let n = self.calls.get() + 1;
        self.calls.set(n);
        time::sleep(Duration::from_millis(10)).await;
        match n {
            n if key == 13 => Err((Kind::Permanent, format!("key {key} is unlucky ({n})"))),
            n if n < self.good_from => Err((Kind::Transient, format!("call {n} failed"))),
            n => Ok(format!("{key}@{n}")),
        }
    }
    async fn slow(&self, n: u32) -> u32 {
        let guard = Guard("slow", n);
        time::sleep(Duration::from_millis(300 / u64::from(n))).await;
        std::mem::forget(guard);
        n
    }
}

async fn hedged<T: Debug, F, Fut>(after: Duration, make: F) -> T
where
    F: Fn(u32) -> Fut,
    Fut: Future<Output = T>,
{
    let first = make(1);
    tokio::pin!(first);
    let mut second = std::pin::pin!(None::<Fut>);
    let mut timer = std::pin::pin!(time::sleep(after));
    loop {
        tokio::select! {
            biased;
            v = &mut first => return v,
            Some(v) = async { match second.as_mut().as_pin_mut() { Some(f) => Some(f.await), None => std::future::pending().await } } => return v,
            () = &mut timer, if !timer.is_elapsed() => {
                println!("  hedging");
                second.set(Some(make(2)));
            }
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let plain = Exponential { base: Duration::from_millis(10), factor: 3, max: Duration::from_millis(200), retries: 5 };
    println!("{:?}", plain.delays().collect::<Vec<_>>());
    let jittered = Jittered(Exponential { base: Duration::from_millis(8), ..plain }, Cell::new(2463534242));
    println!("{:.2?}", jittered.delays().map(|d| d.as_secs_f64() * 1000.0).collect::<Vec<_>>());

    let service = Rc::new(Flaky { calls: Cell::new(0), good_from: 4 });
    println!("{:?} at {:?}", retry(&plain, |_| service.get(1)).await.map_err(|e| e.to_string()), start.elapsed());
    let e = retry(&jittered, |_| service.get(13)).await.unwrap_err();
    println!("{e} / {:?}", std::error::Error::source(&e).map(ToString::to_string));

    let service = Flaky { calls: Cell::new(0), good_from: 1000 };
    let breaker = Breaker { state: Cell::new(State::Closed { failures: 0 }), threshold: 2, pause: Duration::from_secs(1) };
    let quick: Box<dyn Backoff> = Box::new(Exponential { base: Duration::from_millis(1), factor: 1, max: Duration::MAX, retries: 1 });
    for i in 0..5 {
        let r = breaker.call(retry(&*quick, |_| service.get(i))).await;
        println!("{} -> {}", r.map_or_else(|e| e.to_string(), |v| v), breaker.shown(start));
        if i == 3 {
            time::advance(Duration::from_secs(2)).await;
        }
    }
    let fixed = Flaky { calls: Cell::new(0), good_from: 0 };
    time::sleep(Duration::from_secs(1)).await;
    println!("{:?} {}", breaker.call(retry(&*quick, |_| fixed.get(7))).await.ok(), breaker.shown(start));

    println!("hedged: {:?}", hedged(Duration::from_millis(100), |n| fixed.slow(n)).await);
    println!("hedged: {:?}", hedged(Duration::from_millis(500), |n| fixed.slow(n)).await);
    let whole = time::timeout_at(Instant::now() + Duration::from_millis(35), retry(&plain, |n| {
        let service = &service;
        async move {
            let _guard = Guard("attempt", n);
            service.get(n).await
        }
    }));
    println!("{:?}", whole.await.map(|r| r.is_ok()));
}
