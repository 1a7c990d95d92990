//! Log lines through a pipeline of streams: generators, parsing, windows, merging, throttling, back pressure.
use async_stream::{stream, try_stream};
use futures::stream::{self, BoxStream, Stream, StreamExt, TryStreamExt};
use std::collections::BTreeMap;
use std::pin::pin;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{self, Instant};

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Level {
    Info,
    Warn,
    Error,
}

#[derive(Debug, Clone)]
struct Entry {
    at: u64,
    level: Level,
    source: String,
    text: String,
}

#[derive(Debug)]
enum ParseError {
    Missing(&'static str, usize),
    Level(String),
    Time(std::num::ParseIntError),
}

impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing(what, line) => write!(f, "line {line}: no {what}"),
            Self::Level(l) => write!(f, "no such level: {l}"),
            Self::Time(e) => write!(f, "bad time: {e}"),
        }
    }
}

impl From<std::num::ParseIntError> for ParseError {
    fn from(e: std::num::ParseIntError) -> Self {
        Self::Time(e)
    }
}

fn parse((n, line): (usize, &str)) -> Result<Entry, ParseError> {
    let mut words = line.splitn(4, ' ');
    let mut next = |what| words.next().filter(|w| !w.is_empty()).ok_or(ParseError::Missing(what, n));
    let at = next("time")?.parse()?;
    let level = match next("level")? {
        "INFO" => Level::Info,
        "WARN" => Level::Warn,
        "ERROR" => Level::Error,
        other => return Err(ParseError::Level(other.to_string())),
    };
    Ok(Entry { at, level, source: next("source")?.into(), text: next("text")?.into() })
}

/// The lines of a text, each at its time.
fn tail(text: &'static str, from: Instant) -> impl Stream<Item = Result<Entry, ParseError>> {
    stream! {
        for numbered in text.lines().map(str::trim).enumerate() {
            match parse(numbered) {
                Ok(entry) => {
                    time::sleep_until(from + Duration::from_millis(entry.at)).await;
                    yield Ok(entry);
                }
                Err(e) => yield Err(e),
            }
        }
    }
}

/// Groups what comes within a time of the first of the group.
fn windows<S: Stream>(input: S, length: Duration) -> impl Stream<Item = Vec<S::Item>> {
    stream! {
        let mut input = pin!(input.fuse());
        while let Some(first) = input.next().await {
            let mut group = vec![first];
            let deadline = Instant::now() + length;
            while let Ok(Some(item)) = time::timeout_at(deadline, input.next()).await {
                group.push(item);
            }
            yield group;
        }
    }
}

fn running_counts<'a>(input: impl Stream<Item = Entry> + Send + 'a) -> BoxStream<'a, (String, usize)> {
    input
        .scan(BTreeMap::<String, usize>::new(), |counts, entry| {
            let n = counts.entry(entry.source.clone()).or_default();
            *n += 1;
            let pair = (entry.source, *n);
            async move { Some(pair) }
        })
        .boxed()
}

fn fetch_details(ids: impl Stream<Item = u32>) -> impl Stream<Item = Result<String, String>> {
    try_stream! {
        for await id in ids {
            if id == 4 {
                Err(format!("id {id} is gone"))?;
            }
            time::sleep(Duration::from_millis(u64::from(id) * 3)).await;
            for part in ["a", "b"].iter().take(1 + id as usize % 2) {
                yield format!("{id}{part}");
            }
        }
    }
}

const WEB: &str = "5 INFO web started
    12 INFO web GET / 200
    13 WARN web GET /slow took 900ms
    30 FATAL web what
    41 ERROR web GET /x 500
    42 INFO web GET / 200
    90 INFO web bye";
const DB: &str = "10 INFO db ready
    x1 INFO db nonsense
    13 INFO db query 1
    44 WARN db
    45 ERROR db lost connection
    80 INFO db back";

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let errors = std::cell::RefCell::new(Vec::new());
    let merged = stream::select(Box::pin(tail(WEB, start)), Box::pin(tail(DB, start))).filter_map(|r| async {
        r.map_err(|e| errors.borrow_mut().push(e.to_string())).ok()
    });
    let mut grouped = pin!(windows(merged, Duration::from_millis(20)));
    while let Some(group) = grouped.next().await {
        let worst = group.iter().max_by_key(|e| e.level.clone()).unwrap();
        let sources = group.iter().map(|e| e.source.as_str()).collect::<std::collections::BTreeSet<_>>();
        println!("{:?}: {} from {sources:?}, worst {:?} {:?}", start.elapsed(), group.len(), worst.level, worst.text);
    }
    println!("{:#?}", errors.borrow());

    let again = stream::iter(WEB.lines().chain(DB.lines()).map(str::trim).enumerate()).map(parse).filter_map(|e| futures::future::ready(e.ok()));
    let counts: Vec<_> = running_counts(again.filter(|e| std::future::ready(e.level != Level::Info))).collect().await;
    println!("{counts:?}");

    let (ok, failed): (Vec<_>, Vec<_>) = fetch_details(stream::iter(0..9)).collect::<Vec<_>>().await.into_iter().partition(Result::is_ok);
    println!("{:?} {:?}", ok.into_iter().flatten().collect::<String>(), failed);
    let r: Result<Vec<String>, String> = fetch_details(stream::iter([1, 2, 3])).try_collect().await;
    println!("{r:?}");
    let sum = fetch_details(stream::iter(vec![1, 3, 4, 5])).try_fold(0, |n, s| async move { Ok(n + s.len()) }).await;
    println!("{sum:?}");

    let order = stream::iter([50u64, 10, 30, 20])
        .map(|ms| async move {
            time::sleep(Duration::from_millis(ms)).await;
            ms
        })
        .buffer_unordered(2)
        .inspect(|ms| println!("{ms} is done"))
        .fold(String::new(), |s, ms| async move { s + &ms.to_string() + "," })
        .await;
    println!("{order} {:?}", start.elapsed());
    let buffered: Vec<_> = stream::iter(1..=5u64).map(|n| async move { time::sleep(Duration::from_millis(60 / n)).await; n * n }).buffered(3).chunks(2).collect().await;
    println!("{buffered:?}");

    let (tx, rx) = mpsc::channel::<u32>(2);
    let producer = tokio::spawn(async move {
        let mut waited = Duration::ZERO;
        for n in 0..6 {
            let before = Instant::now();
            if tx.send(n).await.is_err() {
                return (n, waited);
            }
            waited += before.elapsed();
        }
        (6, waited)
    });
    let slow = tokio_stream::StreamExt::throttle(tokio_stream::wrappers::ReceiverStream::new(rx), Duration::from_millis(10));
    let taken: Vec<_> = pin!(slow).take_while(|n| futures::future::ready(*n < 4)).map(|n| n * 10).collect().await;
    println!("{taken:?} {:?}", producer.await.unwrap());
    let zipped = stream::iter("abc".chars()).zip(stream::repeat(1).enumerate()).chain(stream::once(async { ('z', (9, 9)) })).skip(1);
    println!("{:?}", zipped.map(|(c, (i, _))| format!("{c}{i}")).collect::<Vec<_>>().await);
    let mut peek = pin!(stream::iter(1..4).peekable());
    while let Some(n) = peek.as_mut().next_if(|n| *n < 3).await {
        print!("{n} ");
    }
    println!("then {:?}", peek.peek().await);
}
