//! A pool of workers over a shared queue: jobs are retried, the pool is told to stop by a token, a watch channel shows its state.
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, watch, Mutex};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{self, Instant};
use tokio_util::sync::CancellationToken;

#[derive(Debug, Clone)]
struct Job {
    id: usize,
    attempts: u32,
    cost: Duration,
}

#[derive(Debug, thiserror::Error)]
enum JobError {
    #[error("job {id} failed in attempt {attempt}")]
    Failed { id: usize, attempt: u32 },
    #[error("job {0} was given up")]
    GivenUp(usize),
    #[error("a worker died: {0}")]
    Worker(#[from] JoinError),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Phase {
    #[default]
    Starting,
    Running { busy: usize },
    Draining,
    Stopped,
}

struct Pool {
    queue: mpsc::Sender<Job>,
    results: mpsc::UnboundedReceiver<(usize, Result<usize, JobError>)>,
    workers: JoinSet<(usize, usize)>,
    phase: watch::Receiver<Phase>,
    token: CancellationToken,
}

struct Shared {
    queue: Mutex<mpsc::Receiver<Job>>,
    retry: mpsc::WeakSender<Job>,
    out: mpsc::UnboundedSender<(usize, Result<usize, JobError>)>,
    phase: watch::Sender<Phase>,
    busy: AtomicUsize,
}

impl Shared {
    fn enter(&self) -> Busy<'_> {
        let busy = self.busy.fetch_add(1, Ordering::SeqCst) + 1;
        self.phase.send_if_modified(|p| match p {
            Phase::Draining | Phase::Stopped => false,
            _ => {
                *p = Phase::Running { busy };
                true
            }
        });
        Busy(self)
    }
}

struct Busy<'a>(&'a Shared);

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        let busy = self.0.busy.fetch_sub(1, Ordering::SeqCst) - 1;
        self.0.phase.send_if_modified(|p| match p {
            Phase::Running { .. } => {
                *p = Phase::Running { busy };
                true
            }
            _ => false,
        });
    }
}

async fn run(job: &Job) -> Result<usize, JobError> {
    time::sleep(job.cost).await;
    if job.id % 4 == 3 && job.attempts < 2 {
        return Err(JobError::Failed { id: job.id, attempt: job.attempts });
    }
    if job.id == 10 {
        return Err(JobError::GivenUp(job.id));
    }
    Ok(job.id * job.id)
}

async fn worker(n: usize, shared: Arc<Shared>, token: CancellationToken) -> (usize, usize) {
    let mut done = 0;
    loop {
        let job = tokio::select! {
            biased;
            _ = token.cancelled() => break,
            job = async { shared.queue.lock().await.recv().await } => match job {
                Some(job) => job,
                None => break,
            },
        };
        let _busy = shared.enter();
        match time::timeout(Duration::from_millis(100), run(&job)).await {
            Ok(Ok(v)) => {
                done += 1;
                let _ = shared.out.send((job.id, Ok(v)));
            }
            Ok(Err(JobError::Failed { id, attempt })) => {
                println!("worker {n}: {}", JobError::Failed { id, attempt });
                if let Some(tx) = shared.retry.upgrade() {
                    let _ = tx.send(Job { attempts: attempt + 1, ..job }).await;
                }
            }
            Ok(Err(e)) => {
                let _ = shared.out.send((job.id, Err(e)));
            }
            Err(elapsed) => println!("worker {n}: job {} timed out ({elapsed})", job.id),
        }
    }
    println!("worker {n} leaves after {done}");
    (n, done)
}

impl Pool {
    fn start(size: usize) -> Pool {
        let (queue, rx) = mpsc::channel(4);
        let (out, results) = mpsc::unbounded_channel();
        let (phase, phase_rx) = watch::channel(Phase::default());
        let token = CancellationToken::new();
        let shared = Arc::new(Shared { queue: Mutex::new(rx), retry: queue.downgrade(), out, phase, busy: AtomicUsize::new(0) });
        let mut workers = JoinSet::new();
        for n in 0..size {
            workers.spawn(worker(n, shared.clone(), token.child_token()));
        }
        Pool { queue, results, workers, phase: phase_rx, token }
    }
    async fn stop(mut self) -> Result<BTreeMap<usize, usize>, JobError> {
        println!("stop in {:?}", *self.phase.borrow());
        self.token.cancel();
        drop(self.queue);
        let mut by_worker = BTreeMap::new();
        while let Some(joined) = self.workers.join_next().await {
            let (n, done) = joined?;
            by_worker.insert(n, done);
        }
        while let Some((id, result)) = self.results.recv().await {
            match result {
                Ok(v) => println!("late result {id} = {v}"),
                Err(e) => println!("late error {e}"),
            }
        }
        Ok(by_worker)
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let mut pool = Pool::start(3);
    println!("{:?}", *pool.phase.borrow_and_update());
    let queue = pool.queue.clone();
    let feeder = tokio::spawn(async move {
        for id in 0..12 {
            let cost = Duration::from_millis(if id == 5 { 500 } else { 10 + 7 * (id as u64 % 3) });
            queue.send(Job { id, attempts: 0, cost }).await.unwrap();
        }
        println!("all queued after {:?}", start.elapsed());
    });
    let mut sum = 0;
    let mut changes = 0;
    let deadline = time::sleep(Duration::from_millis(120));
    tokio::pin!(deadline);
    loop {
        tokio::select! {
            biased;
            _ = &mut deadline => break,
            Some((id, result)) = pool.results.recv() => match result {
                Ok(v) => { sum += v; println!("{:>4}ms job {id} = {v}", start.elapsed().as_millis()); }
                Err(e) => println!("{:>4}ms {e}", start.elapsed().as_millis()),
            },
            Ok(()) = pool.phase.changed() => { changes += 1; let _ = *pool.phase.borrow_and_update(); }
        }
    }
    println!("sum {sum}, the phase changed: {}", changes > 5);
    feeder.await.unwrap();
    match pool.stop().await {
        Ok(by_worker) => println!("{} workers, {} jobs", by_worker.len(), by_worker.values().sum::<usize>()),
        Err(e) => println!("{e}"),
    }
    println!("{:?}", start.elapsed());
}
