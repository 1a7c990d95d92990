// === gen streams with async_stream
use async_stream::{stream, try_stream};
use futures_util::stream::{Stream, StreamExt};
use std::pin::pin;
fn count(n: u32) -> impl Stream<Item = u32> {
    stream! { for i in 0..n { tokio::task::yield_now().await; yield i * i; } }
}
fn parse<'a>(v: Vec<&'a str>) -> impl Stream<Item = Result<i32, std::num::ParseIntError>> + 'a {
    try_stream! { for s in v { let n: i32 = s.parse()?; yield n; } }
}
#[tokio::main]
async fn main() {
    let s = count(4);
    let mut s = pin!(s);
    while let Some(x) = s.next().await {
        print!("{x} ");
    }
    println!();
    println!("{:?}", count(5).filter(|x| std::future::ready(x % 2 == 0)).map(|x| x + 1).collect::<Vec<_>>().await);
    let r: Vec<_> = parse(vec!["1", "x", "3"]).collect().await;
    println!("{:?}", r.iter().map(|x| x.as_ref().map_err(|e| e.to_string())).collect::<Vec<_>>());
    let total = count(4).fold(0, |a, x| async move { a + x }).await;
    println!("{total}");
    let b: std::pin::Pin<Box<dyn Stream<Item = u32>>> = Box::pin(count(3));
    println!("{:?}", b.zip(count(2)).collect::<Vec<_>>().await);
}

// === select with biased, guards, else and loops
use tokio::{
    sync::{mpsc, oneshot, watch},
    time::{self, Duration},
};
#[derive(Debug)]
enum Cmd {
    Add(i32),
    Get(oneshot::Sender<i32>),
    Stop,
}
async fn actor(mut rx: mpsc::Receiver<Cmd>) -> i32 {
    let mut t = 0;
    let mut tick = time::interval(Duration::from_millis(50));
    tick.tick().await;
    loop {
        tokio::select! { biased; c = rx.recv() => match c { Some(Cmd::Add(n)) => t += n, Some(Cmd::Get(tx)) => { let _ = tx.send(t); } Some(Cmd::Stop) | None => break t }, _ = tick.tick(), if t < 0 => t = 0 }
    }
}
#[tokio::main]
async fn main() {
    let (tx, rx) = mpsc::channel(4);
    let h = tokio::spawn(actor(rx));
    for i in 1..=4 {
        tx.send(Cmd::Add(i)).await.unwrap();
    }
    let (o, r) = oneshot::channel();
    tx.send(Cmd::Get(o)).await.ok().unwrap();
    println!("{}", r.await.unwrap());
    tx.send(Cmd::Stop).await.ok();
    println!("{}", h.await.unwrap());
    println!("{}", tx.send(Cmd::Stop).await.is_err());
    let (wtx, mut wrx) = watch::channel(0);
    let w = tokio::spawn(async move {
        let mut seen = vec![];
        while wrx.changed().await.is_ok() {
            seen.push(*wrx.borrow_and_update());
        }
        seen
    });
    for i in 1..3 {
        wtx.send(i).unwrap();
        time::sleep(Duration::from_millis(2)).await;
    }
    drop(wtx);
    println!("{:?}", w.await.unwrap());
    let mut a = Some(1);
    let r = tokio::select! { Some(x) = async { a.take() }, if false => x, else => -1 };
    println!("{r}");
    let v = tokio::select! { x = async { 1 } => x, _ = std::future::pending::<()>() => 2 };
    println!("{v}");
}

// === dyn async without async_trait, boxed futures in collections
use std::{collections::BTreeMap, future::Future, pin::Pin};
type Fut<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
trait Plugin: Send + Sync {
    fn name(&self) -> &str;
    fn run<'a>(&'a self, input: &'a str) -> Fut<'a, Result<String, String>>;
}
struct Up;
struct Rep(usize);
impl Plugin for Up {
    fn name(&self) -> &str {
        "up"
    }
    fn run<'a>(&'a self, i: &'a str) -> Fut<'a, Result<String, String>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            Ok(i.to_uppercase())
        })
    }
}
impl Plugin for Rep {
    fn name(&self) -> &str {
        "rep"
    }
    fn run<'a>(&'a self, i: &'a str) -> Fut<'a, Result<String, String>> {
        Box::pin(async move {
            if self.0 > 3 {
                Err(format!("too many: {}", self.0))
            } else {
                Ok(i.repeat(self.0))
            }
        })
    }
}
type Step = Box<dyn for<'a> Fn(&'a mut Vec<i32>) -> Fut<'a, ()> + Send + Sync>;
fn step(n: i32) -> Step {
    Box::new(move |v| {
        Box::pin(async move {
            v.push(n);
            tokio::task::yield_now().await;
            v.push(-n);
        })
    })
}
#[tokio::main]
async fn main() {
    let ps: Vec<Box<dyn Plugin>> = vec![Box::new(Up), Box::new(Rep(2)), Box::new(Rep(9))];
    let mut s = "ab".to_string();
    for p in &ps {
        match p.run(&s).await {
            Ok(r) => {
                println!("{} {r}", p.name());
                s = r;
            }
            Err(e) => println!("{} {e}", p.name()),
        }
    }
    let mut v = vec![];
    for st in [step(1), step(2)] {
        st(&mut v).await;
    }
    println!("{v:?}");
    let mut m: BTreeMap<&str, fn(i32) -> Fut<'static, i32>> = BTreeMap::new();
    m.insert("dbl", |x| Box::pin(async move { x * 2 }));
    m.insert("inc", |x| Box::pin(std::future::ready(x + 1)));
    let mut x = 5;
    for (k, f) in &m {
        x = f(x).await;
        println!("{k} {x}");
    }
    let rs = futures::future::join_all(ps.iter().map(|p| p.run("z"))).await;
    println!("{rs:?}");
    let mut q: Vec<Fut<'_, usize>> = vec![Box::pin(async { s.len() })];
    q.push(Box::pin(async { ps.len() }));
    let mut t = 0;
    while let Some(f) = q.pop() {
        t += f.await;
    }
    println!("{t}");
}

// === generic async combinators, timeouts and retries
use std::future::Future;
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};
#[derive(Debug, Clone, PartialEq)]
enum E {
    Timeout,
    Op(String),
}
impl<T: std::fmt::Display> From<T> for E
where
    T: std::error::Error,
{
    fn from(t: T) -> E {
        E::Op(t.to_string())
    }
}
async fn within<T, E2: Into<E>>(ms: u64, f: impl Future<Output = Result<T, E2>>) -> Result<T, E> {
    match timeout(Duration::from_millis(ms), f).await {
        Ok(r) => r.map_err(Into::into),
        Err(_) => Err(E::Timeout),
    }
}
struct Retry<F> {
    f: F,
    left: u32,
}
impl<F, Fut, T> Retry<F>
where
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<T, E>>,
{
    async fn go(mut self) -> Result<T, E> {
        let mut n = 0;
        loop {
            n += 1;
            match (self.f)(n).await {
                Err(e) if self.left > 0 => {
                    self.left -= 1;
                    println!("again after {e:?}");
                    sleep(Duration::from_millis(1)).await;
                }
                r => break r,
            }
        }
    }
}
async fn seq<T, F: Future<Output = T>>(fs: impl IntoIterator<Item = F>, mut each: impl AsyncFnMut(usize, &T)) -> Vec<T> {
    let mut out = vec![];
    for (i, f) in fs.into_iter().enumerate() {
        let v = f.await;
        each(i, &v).await;
        out.push(v);
    }
    out
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{:?}", within(10, async { "5".parse::<i32>() }).await);
    println!("{:?}", within(10, async { "x".parse::<i32>() }).await);
    println!(
        "{:?}",
        within(10, async {
            sleep(Duration::from_millis(50)).await;
            Ok::<_, E>(1)
        })
        .await
    );
    let r = Retry {
        f: |n| async move {
            if n < 3 {
                Err(E::Op(format!("n{n}")))
            } else {
                Ok(n * 100)
            }
        },
        left: 5,
    }
    .go()
    .await;
    println!("{r:?}");
    let t = Instant::now();
    let mut log = vec![];
    let v = seq(
        [3u64, 1].map(|n| async move {
            sleep(Duration::from_millis(n)).await;
            n
        }),
        async |i, v: &u64| {
            tokio::task::yield_now().await;
            log.push((i, *v));
        },
    )
    .await;
    println!("{v:?} {log:?} {:?}", t.elapsed());
}
