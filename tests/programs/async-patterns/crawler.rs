//! A crawler over a made-up web: a limit on requests at a time, a budget per host and second, pages seen once, depth limited.
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;
use futures::stream::{FuturesUnordered, StreamExt};
use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore};
use tokio::time::{interval, sleep, Instant, MissedTickBehavior};

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Url {
    host: String,
    path: String,
}

impl std::str::FromStr for Url {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let (host, path) = s.split_once('/').ok_or_else(|| format!("no path in {s:?}"))?;
        if host.is_empty() {
            return Err(format!("no host in {s:?}"));
        }
        Ok(Url { host: host.to_owned(), path: path.to_owned() })
    }
}

impl std::fmt::Display for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}/{}", self.host, self.path)
    }
}

struct Web {
    pages: HashMap<Url, Vec<&'static str>>,
    in_flight: Mutex<(usize, usize)>,
}

impl Web {
    fn new(text: &'static str) -> Web {
        let pages = text
            .lines()
            .filter_map(|line| line.trim().split_once(" -> "))
            .map(|(from, to)| (from.parse().unwrap(), to.split(", ").filter(|s| !s.is_empty()).collect()))
            .collect();
        Web { pages, in_flight: Mutex::new((0, 0)) }
    }
    async fn get(&self, url: &Url) -> Result<Vec<&'static str>, u16> {
        {
            let mut n = self.in_flight.lock().await;
            n.0 += 1;
            n.1 = n.1.max(n.0);
        }
        sleep(Duration::from_millis(20 + 10 * url.path.len() as u64)).await;
        self.in_flight.lock().await.0 -= 1;
        self.pages.get(url).cloned().ok_or(404)
    }
}

/// Gives out so many permits a tick.
struct Bucket {
    tokens: Arc<Semaphore>,
    filler: tokio::task::JoinHandle<()>,
}

impl Bucket {
    fn new(size: usize, every: Duration) -> Bucket {
        let tokens = Arc::new(Semaphore::new(size));
        let filler = tokio::spawn({
            let tokens = Arc::clone(&tokens);
            async move {
                let mut ticks = interval(every);
                ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
                ticks.tick().await;
                loop {
                    ticks.tick().await;
                    let missing = size - tokens.available_permits();
                    tokens.add_permits(missing.min(1));
                }
            }
        });
        Bucket { tokens, filler }
    }
    async fn take(&self) {
        self.tokens.acquire().await.expect("open").forget();
    }
}

impl Drop for Bucket {
    fn drop(&mut self) {
        self.filler.abort();
    }
}

#[derive(Default)]
struct Hosts(Mutex<BTreeMap<String, Arc<Bucket>>>);

impl Hosts {
    async fn bucket(&self, host: &str) -> Arc<Bucket> {
        let mut all = self.0.lock().await;
        all.entry(host.to_string()).or_insert_with(|| Arc::new(Bucket::new(2, Duration::from_millis(100)))).clone()
    }
}

struct Fetched {
    url: Url,
    depth: usize,
    links: Result<Vec<Url>, String>,
    at: Duration,
}

async fn fetch(web: Arc<Web>, hosts: Arc<Hosts>, permit: OwnedSemaphorePermit, url: Url, depth: usize, start: Instant) -> Fetched {
    let bucket = hosts.bucket(&url.host).await;
    bucket.take().await;
    let links = match web.get(&url).await {
        Ok(links) => links.into_iter().map(str::parse).collect::<Result<Vec<Url>, _>>(),
        Err(code) => Err(format!("status {code}")),
    };
    drop(permit);
    Fetched { url, depth, links, at: start.elapsed() }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let web = Arc::new(Web::new(
        "a/ -> a/x, a/y, b/
         a/x -> a/y, b/long-name, c/
         a/y -> a/x, a/z, a/missing
         a/z -> d/deep
         b/ -> b/1, b/2, b/3, b/4
         b/1 -> a/
         b/2 -> b/3
         b/3 -> c/
         b/4 -> 
         b/long-name -> c/c
         c/ -> broken
         c/c -> d/deep
         d/deep -> d/deeper
         d/deeper -> a/",
    ));
    let start = Instant::now();
    let hosts = Arc::new(Hosts::default());
    let limit = Arc::new(Semaphore::new(3));
    let mut seen = HashSet::new();
    let mut todo: VecDeque<(Url, usize)> = VecDeque::from([("a/".parse().unwrap(), 0)]);
    let mut running = FuturesUnordered::new();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut failed = vec![];
    loop {
        while let Some((url, depth)) = todo.pop_front() {
            if depth > 3 || !seen.insert(url.clone()) {
                continue;
            }
            let (web, hosts, limit) = (web.clone(), hosts.clone(), limit.clone());
            running.push(async move {
                let permit = limit.acquire_owned().await.unwrap();
                fetch(web, hosts, permit, url, depth, start).await
            });
        }
        let Some(Fetched { url, depth, links, at }) = running.next().await else { break };
        println!("{:>5}ms depth {depth} {url}", at.as_millis());
        match links {
            Ok(links) => {
                found.entry(url.host).or_default().insert(url.path);
                todo.extend(links.into_iter().map(|link| (link, depth + 1)));
            }
            Err(e) => failed.push(format!("{url}: {e}")),
        }
    }
    println!("{found:#?}");
    failed.sort_unstable();
    println!("failed: {}", failed.join("; "));
    println!("at most {} at a time, {} waiting", web.in_flight.lock().await.1, running.len());
    println!("{:?}", "/x".parse::<Url>());
}
