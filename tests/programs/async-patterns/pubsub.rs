//! Topics with wildcards, retained messages, subscribers as streams that unsubscribe when they are dropped.
use std::collections::{BTreeMap, HashMap};
use std::pin::Pin;
use std::sync::{Arc, Mutex, Weak};
use std::task::{Context, Poll};
use std::time::Duration;
use futures::{Stream, StreamExt};
use tokio::sync::mpsc;
use tokio::time::{sleep, Instant};
use tokio_stream::wrappers::{IntervalStream, UnboundedReceiverStream};

#[derive(Debug, Clone, PartialEq)]
struct Message {
    topic: Arc<str>,
    payload: Payload,
}

#[derive(Debug, Clone, PartialEq)]
enum Payload {
    Text(String),
    Number(f64),
    Empty,
}

impl From<&str> for Payload {
    fn from(s: &str) -> Self {
        match s.trim() {
            "" => Payload::Empty,
            s => s.parse().map(Payload::Number).unwrap_or_else(|_| Payload::Text(s.to_string())),
        }
    }
}

#[derive(Debug, Clone)]
struct Pattern(Vec<Part>);

#[derive(Debug, Clone)]
enum Part {
    Is(String),
    Any,
    Rest,
}

impl Pattern {
    fn new(text: &str) -> Pattern {
        Pattern(
            text.split('/')
                .map(|p| match p {
                    "+" => Part::Any,
                    "#" => Part::Rest,
                    other => Part::Is(other.into()),
                })
                .collect(),
        )
    }
    fn matches(&self, topic: &str) -> bool {
        let mut parts = topic.split('/');
        for part in &self.0 {
            match (part, parts.next()) {
                (Part::Rest, _) => return true,
                (Part::Any, Some(_)) => {}
                (Part::Is(a), Some(b)) if a == b => {}
                _ => return false,
            }
        }
        parts.next().is_none()
    }
}

#[derive(Default)]
struct State {
    subscribers: BTreeMap<u64, (Pattern, mpsc::UnboundedSender<Message>)>,
    retained: HashMap<Arc<str>, Message>,
    next: u64,
    sent: usize,
}

#[derive(Clone, Default)]
struct Broker(Arc<Mutex<State>>);

impl Broker {
    fn subscribe(&self, pattern: &str) -> Subscription {
        let (tx, rx) = mpsc::unbounded_channel();
        let pattern = Pattern::new(pattern);
        let mut state = self.0.lock().unwrap();
        let mut kept: Vec<_> = state.retained.values().filter(|m| pattern.matches(&m.topic)).cloned().collect();
        kept.sort_by(|a, b| a.topic.cmp(&b.topic));
        for message in kept {
            tx.send(message).ok();
        }
        let id = state.next;
        state.next += 1;
        state.subscribers.insert(id, (pattern, tx));
        Subscription { id, inner: UnboundedReceiverStream::new(rx), broker: Arc::downgrade(&self.0) }
    }
    fn publish(&self, topic: &str, payload: impl Into<Payload>, retain: bool) -> usize {
        let message = Message { topic: topic.into(), payload: payload.into() };
        let mut guard = self.0.lock().unwrap();
        let State { subscribers, retained, sent, .. } = &mut *guard;
        if retain {
            match message.payload {
                Payload::Empty => drop(retained.remove(&*message.topic)),
                _ => drop(retained.insert(message.topic.clone(), message.clone())),
            }
        }
        let n = subscribers.values().filter(|(p, _)| p.matches(topic)).filter(|(_, tx)| tx.send(message.clone()).is_ok()).count();
        *sent += n;
        n
    }
}

struct Subscription {
    id: u64,
    inner: UnboundedReceiverStream<Message>,
    broker: Weak<Mutex<State>>,
}

impl Stream for Subscription {
    type Item = Message;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Message>> {
        Pin::new(&mut self.inner).poll_next(cx)
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let Some(broker) = self.broker.upgrade() else {
            println!("subscription {} outlives its broker", self.id);
            return;
        };
        let mut state = broker.lock().unwrap();
        state.subscribers.remove(&self.id);
        println!("subscription {} ends, {} left", self.id, state.subscribers.len());
    }
}

async fn sensor(broker: Broker, name: &'static str, every: u64, values: Vec<f64>) {
    let ticks = IntervalStream::new(tokio::time::interval(Duration::from_millis(every)));
    let topic = format!("sensors/{name}/temperature");
    ticks
        .zip(futures::stream::iter(values))
        .for_each(|(_, v)| {
            broker.publish(&topic, Payload::Number(v), true);
            futures::future::ready(())
        })
        .await;
    broker.publish(&format!("sensors/{name}/status"), "offline", false);
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let broker = Broker::default();
    let alarms = broker.subscribe("sensors/+/temperature").filter_map(|m| async move {
        match m.payload {
            Payload::Number(n) if n > 30.0 => Some((m.topic, n)),
            _ => None,
        }
    });
    let watcher = tokio::spawn(async move {
        let mut alarms = Box::pin(alarms.take(2));
        while let Some((topic, n)) = alarms.next().await {
            println!("{:?} ALARM {topic} {n:.1}", start.elapsed());
        }
    });
    let log = tokio::spawn({
        let all = broker.subscribe("#");
        async move {
            all.enumerate()
                .map(|(i, m)| format!("{i} {} {:?}", m.topic, m.payload))
                .take_until(sleep(Duration::from_millis(95)))
                .collect::<Vec<_>>()
                .await
        }
    });
    let a = tokio::spawn(sensor(broker.clone(), "attic", 20, vec![28.5, 31.25, 29.0, 35.0]));
    let c = tokio::spawn(sensor(broker.clone(), "cellar", 30, vec![12.0, 11.5, 11.0]));
    let statuses = broker.subscribe("sensors/+/status");
    println!("{} {}", broker.publish("sensors/attic/status", "on", false), broker.publish("news", " ", true));
    let (ra, rc) = tokio::join!(a, c);
    println!("{} {} after {:?}", ra.is_ok(), rc.is_ok(), start.elapsed());
    let seen: Vec<_> = statuses.take(3).map(|m| m.payload).collect().await;
    println!("{seen:?}");
    watcher.await.unwrap();
    for line in log.await.unwrap() {
        println!("log {line}");
    }
    let late = broker.subscribe("sensors/#");
    broker.publish("sensors/attic/temperature", "", true);
    let mut late = late.ready_chunks(10);
    println!("{:?}", late.next().await.map(|c| c.into_iter().map(|m| m.topic.to_string() + ":" + &format!("{:?}", m.payload)).collect::<Vec<_>>()));
    println!("sent {}", broker.0.lock().unwrap().sent);
    drop(broker);
    println!("{:?}", late.next().await);
}
