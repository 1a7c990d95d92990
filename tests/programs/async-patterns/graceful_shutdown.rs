//! A service of several parts that stops in order: listener first, then connections with a grace period, then background tasks; what hangs is aborted.
use std::fmt;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::Arc;
use std::time::Duration;
use async_trait::async_trait;
use tokio::sync::{broadcast, mpsc, oneshot, watch, Notify};
use tokio::task::{self, JoinHandle, JoinSet};
use tokio::time::{interval, sleep, timeout, Instant, MissedTickBehavior};
use tokio_util::sync::{CancellationToken, DropGuard};

tokio::task_local! {
    static REQUEST: u32;
}

#[derive(Clone)]
struct Clock(Instant);

impl Clock {
    fn log(&self, what: impl fmt::Display) {
        let request = REQUEST.try_with(|r| format!(" #{r}")).unwrap_or_default();
        println!("{:>4}ms{request} {what}", self.0.elapsed().as_millis());
    }
}

#[async_trait]
trait Part: Send + 'static {
    fn name(&self) -> String;
    async fn run(&mut self, stop: CancellationToken) -> Result<(), String>;
    async fn close(&mut self) {}
}

/// Counts what is alive; dropped clones tell when the last one is gone.
#[derive(Clone)]
struct Tracker {
    alive: mpsc::Sender<std::convert::Infallible>,
}

impl Tracker {
    fn new() -> (Tracker, mpsc::Receiver<std::convert::Infallible>) {
        let (alive, rx) = mpsc::channel(1);
        (Tracker { alive }, rx)
    }
}

struct Listener {
    incoming: mpsc::Receiver<(u32, Duration)>,
    tracker: Option<Tracker>,
    connections: JoinSet<u32>,
    open: Arc<AtomicI32>,
    clock: Clock,
    force: CancellationToken,
}

struct Open(Arc<AtomicI32>);

impl Open {
    fn new(n: &Arc<AtomicI32>) -> Open {
        n.fetch_add(1, Ordering::SeqCst);
        Open(n.clone())
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

#[async_trait]
impl Part for Listener {
    fn name(&self) -> String {
        "listener".into()
    }
    async fn run(&mut self, stop: CancellationToken) -> Result<(), String> {
        loop {
            tokio::select! {
                biased;
                () = stop.cancelled() => return Ok(()),
                Some(done) = self.connections.join_next() => match done {
                    Ok(id) => self.clock.log(format_args!("connection {id} closed")),
                    Err(e) if e.is_panic() => {
                        let text = e.into_panic();
                        self.clock.log(format_args!("a connection panicked: {}", text.downcast_ref::<&str>().unwrap_or(&"?")));
                    }
                    Err(e) => return Err(e.to_string()),
                },
                next = self.incoming.recv() => {
                    let Some((id, work)) = next else { return Err("nobody connects any more".into()) };
                    let (open, tracker, clock, force) = (Open::new(&self.open), self.tracker.clone(), self.clock.clone(), self.force.clone());
                    self.connections.spawn(REQUEST.scope(id, async move {
                        let _held = (open, tracker);
                        if id == 3 {
                            panic!("bad request");
                        }
                        tokio::select! {
                            () = sleep(work) => clock.log("answered"),
                            () = force.cancelled() => clock.log("cut off"),
                        }
                        REQUEST.get()
                    }));
                }
            }
        }
    }
    async fn close(&mut self) {
        self.clock.log(format_args!("{} connections open", self.open.load(Ordering::SeqCst)));
        self.incoming.close();
        self.tracker = None;
        while let Some(done) = self.connections.join_next().await {
            self.clock.log(format_args!("last words of {:?}", done.ok()));
        }
    }
}

struct Heartbeat {
    beats: watch::Sender<u32>,
    clock: Clock,
}

#[async_trait]
impl Part for Heartbeat {
    fn name(&self) -> String {
        String::from("heartbeat")
    }
    async fn run(&mut self, stop: CancellationToken) -> Result<(), String> {
        let mut ticks = interval(Duration::from_millis(25));
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        while !stop.is_cancelled() {
            tokio::select! {
                _ = ticks.tick() => self.beats.send_modify(|n| *n += 1),
                _ = stop.cancelled() => {}
            }
        }
        self.clock.log(format_args!("{} beats", *self.beats.borrow()));
        Ok(())
    }
}

struct Stubborn(Arc<Notify>);

#[async_trait]
impl Part for Stubborn {
    fn name(&self) -> String {
        "stubborn".to_owned()
    }
    async fn run(&mut self, _stop: CancellationToken) -> Result<(), String> {
        self.0.notified().await;
        Ok(())
    }
}

impl Drop for Stubborn {
    fn drop(&mut self) {
        println!("       stubborn is dropped");
    }
}

struct Supervisor {
    parts: Vec<(String, CancellationToken, JoinHandle<Result<(), String>>)>,
    root: CancellationToken,
    failed: broadcast::Sender<String>,
    clock: Clock,
}

impl Supervisor {
    fn add<P: Part>(&mut self, mut part: P) -> oneshot::Receiver<()> {
        let (name, stop) = (part.name(), self.root.child_token());
        let (started, rx) = oneshot::channel();
        let (token, failed, label) = (stop.clone(), self.failed.clone(), name.clone());
        let handle = task::spawn(async move {
            let _ = started.send(());
            let result = part.run(token).await;
            if let Err(e) = &result {
                let _ = failed.send(format!("{label}: {e}"));
            }
            part.close().await;
            result
        });
        self.parts.push((name, stop, handle));
        rx
    }
    async fn shut_down(self, grace: Duration) -> Vec<(String, &'static str)> {
        let mut report = Vec::new();
        for (name, stop, mut handle) in self.parts {
            stop.cancel();
            let outcome = match timeout(grace, &mut handle).await {
                Ok(Ok(Ok(()))) => "stopped",
                Ok(Ok(Err(_))) => "had failed",
                Ok(Err(_)) => "panicked",
                Err(_) => {
                    handle.abort();
                    match handle.await {
                        Err(e) if e.is_cancelled() => "aborted",
                        _ => "stopped late",
                    }
                }
            };
            self.clock.log(format_args!("{name} {outcome}"));
            report.push((name, outcome));
        }
        report
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let clock = Clock(Instant::now());
    let root = CancellationToken::new();
    let guard: DropGuard = root.clone().drop_guard();
    let (failed, mut failures) = broadcast::channel(4);
    let mut supervisor = Supervisor { parts: vec![], root: root.clone(), failed, clock: clock.clone() };
    let (tracker, mut all_gone) = Tracker::new();
    let (connect, incoming) = mpsc::channel(4);
    let (beats, mut pulse) = watch::channel(0);
    let force = CancellationToken::new();
    let open = Arc::new(AtomicI32::new(0));
    let ready = [
        supervisor.add(Listener { incoming, tracker: Some(tracker), connections: JoinSet::new(), open: open.clone(), clock: clock.clone(), force: force.clone() }),
        supervisor.add(Heartbeat { beats, clock: clock.clone() }),
        supervisor.add(Stubborn(Arc::default())),
    ];
    println!("{:?}", futures::future::try_join_all(ready).await.map(|v| v.len()));
    for (id, ms) in [(1, 30), (2, 200), (3, 1), (4, 90), (5, 5000)] {
        connect.send((id, Duration::from_millis(ms))).await.unwrap();
        sleep(Duration::from_millis(10)).await;
    }
    while *pulse.borrow_and_update() < 3 {
        pulse.changed().await.unwrap();
    }
    clock.log(format_args!("pulse {}, open {}", *pulse.borrow(), open.load(Ordering::SeqCst)));
    let cutter = tokio::spawn({
        let (force, clock) = (force, clock.clone());
        async move {
            let gone = timeout(Duration::from_millis(250), all_gone.recv()).await;
            clock.log(if gone.is_ok() { "all connections are gone" } else { "cutting the rest off" });
            force.cancel();
        }
    });
    let report = supervisor.shut_down(Duration::from_millis(400)).await;
    cutter.await.unwrap();
    println!("{report:?}");
    println!("{:?} {:?}", connect.send((9, Duration::ZERO)).await.is_err(), failures.try_recv());
    println!("{} {}", pulse.changed().await.is_err(), root.is_cancelled());
    drop(guard);
    println!("{} after {:?}", root.is_cancelled(), clock.0.elapsed());
}
