//! Event sourcing with serde_json: versioned events, upcasting, snapshots, projections, optimistic concurrency.
use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::{json, Map, Value};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;
use tokio::sync::{broadcast, RwLock};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Cents(i64);
impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0.abs() % 100)
    }
}
impl FromStr for Cents {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        let (a, b) = s.split_once('.').ok_or_else(|| format!("no point in {s:?}"))?;
        let n = |t: &str| t.parse::<i64>().map_err(|e| e.to_string());
        Ok(Cents(n(a)? * 100 + n(b)?))
    }
}
impl Serialize for Cents {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for Cents {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V;
        impl Visitor<'_> for V {
            type Value = Cents;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an amount like 1.50 or a number of cents")
            }
            fn visit_str<E: de::Error>(self, s: &str) -> Result<Cents, E> {
                s.parse().map_err(E::custom)
            }
            fn visit_u64<E: de::Error>(self, n: u64) -> Result<Cents, E> {
                i64::try_from(n).map(Cents).map_err(|_| E::invalid_value(de::Unexpected::Unsigned(n), &self))
            }
            fn visit_i64<E: de::Error>(self, n: i64) -> Result<Cents, E> {
                if n < 0 { Err(E::invalid_value(de::Unexpected::Signed(n), &"a positive amount")) } else { Ok(Cents(n)) }
            }
        }
        d.deserialize_any(V)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "data", rename_all = "snake_case")]
enum Event {
    Opened { owner: String, #[serde(default)] limit: Option<Cents> },
    Deposited(Cents),
    Withdrawn { amount: Cents, #[serde(rename = "for", default, skip_serializing_if = "String::is_empty")] reason: String },
    Closed,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Meta {
    seq_no: u32,
    #[serde(with = "tags")]
    tags: Vec<String>,
    #[serde(skip)]
    cached: bool,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    schema_version: u8,
}
fn one() -> u8 {
    1
}
fn is_one(n: &u8) -> bool {
    *n == 1
}
mod tags {
    use super::*;
    pub fn serialize<S: Serializer>(v: &[String], s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&v.join("|"))
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Vec<String>, D::Error> {
        let s = <Cow<'de, str>>::deserialize(d)?;
        Ok(s.split('|').filter(|t| !t.is_empty()).map(str::to_owned).collect())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Record<E> {
    stream: String,
    meta: Meta,
    #[serde(flatten)]
    event: E,
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(untagged)]
enum Versioned<E> {
    V2 { v: u8, record: Record<E> },
    V1(Old),
    Bare(Record<E>),
}
#[derive(Serialize, Deserialize, Debug)]
struct Old {
    account: String,
    kind: char,
    cents: i64,
}
impl<E> Versioned<E>
where
    Event: Into<E>,
{
    fn upcast(self, seq_no: u32) -> Result<Record<E>, String> {
        Ok(match self {
            Versioned::V2 { v: 2, record } | Versioned::Bare(record) => record,
            Versioned::V2 { v, .. } => return Err(format!("version {v}")),
            Versioned::V1(Old { account, kind, cents }) => Record {
                stream: account,
                meta: Meta { seq_no, tags: vec!["upcast".into()], cached: true, schema_version: 2 },
                event: match kind {
                    '+' => Event::Deposited(Cents(cents)),
                    '-' => Event::Withdrawn { amount: Cents(cents), reason: String::new() },
                    k => return Err(format!("kind {k:?}")),
                }
                .into(),
            },
        })
    }
}

trait Aggregate: Default + Serialize + DeserializeOwned {
    type Event;
    type Error: std::error::Error;
    fn apply(&mut self, e: &Self::Event);
    fn check(&self, e: &Self::Event) -> Result<(), Self::Error>;
}
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Account {
    owner: Option<String>,
    balance: i64,
    #[serde(rename = "n")]
    count: usize,
    history: History,
}
#[derive(Debug, Default, PartialEq)]
struct History(Vec<(u8, i64)>);
impl Serialize for History {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut seq = s.serialize_seq(Some(self.0.len() * 2))?;
        for (k, v) in &self.0 {
            seq.serialize_element(k)?;
            seq.serialize_element(v)?;
        }
        seq.end()
    }
}
impl<'de> Deserialize<'de> for History {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V(PhantomData<History>);
        impl<'de> Visitor<'de> for V {
            type Value = History;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                write!(f, "pairs in a row")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut a: A) -> Result<History, A::Error> {
                let mut out = Vec::with_capacity(a.size_hint().unwrap_or(0));
                while let Some(k) = a.next_element()? {
                    let v = a.next_element()?.ok_or_else(|| de::Error::invalid_length(out.len() * 2 + 1, &self))?;
                    out.push((k, v));
                }
                Ok(History(out))
            }
        }
        d.deserialize_seq(V(PhantomData))
    }
}
#[derive(Debug, PartialEq)]
enum Refused {
    NotOpen,
    Overdrawn { short: Cents },
}
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::NotOpen => f.write_str("not open"),
            Refused::Overdrawn { short } => write!(f, "short of {short}"),
        }
    }
}
impl std::error::Error for Refused {}
impl Aggregate for Account {
    type Event = Event;
    type Error = Refused;
    fn check(&self, e: &Event) -> Result<(), Refused> {
        match (e, &self.owner) {
            (Event::Opened { .. }, None) => Ok(()),
            (_, None) | (Event::Opened { .. }, Some(_)) => Err(Refused::NotOpen),
            (Event::Withdrawn { amount: Cents(a), .. }, _) if *a > self.balance => Err(Refused::Overdrawn { short: Cents(a - self.balance) }),
            _ => Ok(()),
        }
    }
    fn apply(&mut self, e: &Event) {
        self.count += 1;
        let by = match e {
            Event::Opened { owner, .. } => return self.owner = Some(owner.clone()),
            Event::Closed => return drop(self.owner.take()),
            Event::Deposited(Cents(n)) => *n,
            Event::Withdrawn { amount, .. } => -amount.0,
        };
        self.balance += by;
        self.history.0.push((self.count as u8, by));
    }
}

/// Reads a map into pairs, in order, duplicates included.
struct Pairs<K, V>(Vec<(K, V)>);
impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Pairs<K, V> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Vis<K, V>(PhantomData<fn() -> (K, V)>);
        impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for Vis<K, V> {
            type Value = Pairs<K, V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut v = vec![];
                while let Some(entry) = map.next_entry()? {
                    v.push(entry);
                }
                Ok(Pairs(v))
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Pairs(vec![]))
            }
        }
        d.deserialize_any(Vis(PhantomData))
    }
}
impl<K: Serialize, V: Serialize> Serialize for Pairs<K, V> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut m = s.serialize_map(Some(self.0.len()))?;
        for (k, v) in &self.0 {
            m.serialize_entry(k, v)?;
        }
        m.end()
    }
}

struct Store<A: Aggregate> {
    log: RwLock<Vec<String>>,
    snapshots: RwLock<HashMap<String, (usize, Value)>>,
    feed: broadcast::Sender<Value>,
    _a: PhantomData<fn() -> A>,
}
#[derive(Debug)]
enum StoreError {
    Conflict { expected: usize, found: usize },
    Domain(Box<dyn std::error::Error + Send + Sync>),
    Json(serde_json::Error),
}
impl From<serde_json::Error> for StoreError {
    fn from(e: serde_json::Error) -> Self {
        Self::Json(e)
    }
}
impl<A> Store<A>
where
    A: Aggregate<Event = Event>,
    A::Error: Send + Sync + 'static,
{
    fn new() -> Self {
        Store { log: RwLock::default(), snapshots: Default::default(), feed: broadcast::channel(16).0, _a: PhantomData }
    }
    async fn load(&self, stream: &str) -> Result<(A, usize), StoreError> {
        let (mut n, mut a) = match self.snapshots.read().await.get(stream) {
            Some((n, v)) => (*n, serde_json::from_value(v.clone())?),
            None => (0, A::default()),
        };
        for line in self.log.read().await.iter() {
            let r: Record<Event> = serde_json::from_str(line)?;
            if r.stream == stream && r.meta.seq_no as usize > n {
                a.apply(&r.event);
                n += 1;
            }
        }
        Ok((a, n))
    }
    async fn append(&self, stream: &str, expected: Option<usize>, event: Event) -> Result<usize, StoreError> {
        let (mut a, found) = self.load(stream).await?;
        if let Some(expected) = expected.filter(|e| *e != found) {
            return Err(StoreError::Conflict { expected, found });
        }
        a.check(&event).map_err(|e| StoreError::Domain(e.into()))?;
        a.apply(&event);
        let rec = Record { stream: stream.to_string(), meta: Meta { seq_no: found as u32 + 1, tags: vec!["live".to_string()], cached: true, schema_version: 1 + (found % 2) as u8 }, event };
        self.log.write().await.push(serde_json::to_string(&rec)?);
        let _ = self.feed.send(json!({ "stream": stream, "seq": found + 1, "kind": serde_json::to_value(&rec.event)?["type"] }));
        if (found + 1) % 3 == 0 {
            self.snapshots.write().await.insert(stream.into(), (found + 1, serde_json::to_value(&a)?));
        }
        Ok(found + 1)
    }
}

struct Report<'a>(&'a BTreeMap<String, Account>);
impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut st = s.serialize_struct("Report", 2)?;
        st.serialize_field("accounts", &self.0.iter().map(|(k, v)| (k, Cents(v.balance))).collect::<BTreeMap<_, _>>())?;
        st.serialize_field("total", &self.0.values().map(|a| a.balance).sum::<i64>())?;
        st.end()
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), serde_json::Error> {
    let store = Store::<Account>::new();
    let mut rx = store.feed.subscribe();
    let opened = |o: &str| Event::Opened { owner: o.into(), limit: Some(Cents(5000)) };
    let w = |n, r: &str| Event::Withdrawn { amount: Cents(n), reason: r.into() };
    for (stream, at, e) in [
        ("ann", Some(0), opened("Ann")), ("ann", None, Event::Deposited(Cents(1050))), ("bob", None, w(1, "x")), ("ann", Some(1), Event::Closed),
        ("ann", Some(2), w(2000, "")), ("ann", Some(2), w(50, "tea \"hot\"")), ("ann", None, w(7, "")), ("bob", None, opened("Böb\n")), ("ann", None, opened("Eve")), ("bob", Some(1), Event::Closed),
    ] {
        match store.append(stream, at, e).await {
            Ok(n) => println!("{stream} -> {n}"),
            Err(StoreError::Domain(e)) => println!("{stream} refused: {e} ({})", e.is::<Refused>()),
            Err(e) => println!("{stream} failed: {e:?}"),
        }
    }
    for l in store.log.read().await.iter() {
        println!("{l}");
    }
    println!("{:?}", store.snapshots.read().await["ann"]);
    println!("{:?}", store.load("ann").await.map(|p| p.0).unwrap());
    while let Ok(v) = rx.try_recv() {
        print!("{} ", v["kind"].as_str().unwrap_or("?"));
    }
    println!();

    let text = r#"[{"account":"zed","kind":"+","cents":500},{"v":2,"record":{"stream":"zed","meta":{"seqNo":2,"tags":"a|b||c"},"type":"withdrawn","data":{"amount":"1.25"}}},
        {"stream":"zed","meta":{"seqNo":3,"tags":"","schemaVersion":9},"type":"deposited","data":77},{"account":"q","kind":"*","cents":1},
        {"v":3,"record":{"stream":"zed","meta":{"seqNo":2,"tags":""},"type":"closed"}}]"#;
    let old: Vec<Versioned<Event>> = serde_json::from_str(text)?;
    let mut accounts = BTreeMap::<String, Account>::new();
    for (i, v) in old.into_iter().enumerate() {
        match v.upcast(i as u32 + 1) {
            Ok(r) => {
                println!("{}", serde_json::to_string(&r)?);
                accounts.entry(r.stream).or_default().apply(&r.event);
            }
            Err(e) => println!("skip: {e}"),
        }
    }
    println!("{}", serde_json::to_string_pretty(&Report(&accounts))?);
    for bad in [
        r#"{"account":"zed","kind":"+-","cents":500}"#, r#"{"v":2}"#, "7",
    ] {
        println!("{}", serde_json::from_str::<Versioned<Event>>(bad).unwrap_err());
    }
    for bad in [
        r#"{"type":"deposited","data":"12"}"#, r#"{"type":"deposited","data":-5}"#, r#"{"type":"deposited","data":18446744073709551615}"#, r#"{"type":"deposited","data":[1]}"#, r#"{"type":"stolen"}"#,
        r#"{"data":{"owner":"x"},"type":"opened"}"#, r#"{"data":{}}"#, r#"{"type":"opened","data":{"limit":null}}"#, r#"{"type":"closed","data":null}"#, r#"{"type":"closed","data":3}"#, r#"{"type":"opened"}"#, "[\"deposited\", 5]", "null",
    ] {
        match serde_json::from_str::<Event>(bad) {
            Ok(e) => println!("ok {e:?}"),
            Err(e) => println!("{e}"),
        }
    }
    for bad in [r#"{"seqNo":1,"tags":"a","extra":1}"#, r#"{"seqNo":1}"#, r#"{"seqNo":-1,"tags":""}"#, r#"{"seqNo":1,"seqNo":2,"tags":""}"#, r#"{"seqNo":1,"tags":[]}"#, r#"[1,"x|y",3]"#, r#"[1]"#] {
        println!("{:?}", serde_json::from_str::<Meta>(bad).map_err(|e| e.to_string()));
    }
    println!("{:?}", serde_json::from_str::<History>("[1,2,3,-4]")?);
    println!("{}", serde_json::from_str::<History>("[1,2,3]").unwrap_err());
    println!("{}", serde_json::from_str::<History>("[1,2,300,1]").unwrap_err());
    println!("{}", serde_json::from_str::<History>("{}").unwrap_err());
    let p: Pairs<String, Value> = serde_json::from_str(r#"{"b":1,"a":[null],"b":{"x":1.0}}"#)?;
    println!("{} {}", serde_json::to_string(&p)?, p.0.len());
    println!("{}", serde_json::to_string(&Pairs(vec![(1, 'x'), (-2, '"')]))?);
    println!("{}", serde_json::from_str::<Pairs<u8, u8>>("null")?.0.len());
    println!("{}", serde_json::from_str::<Pairs<u8, u8>>("[]").map(|p| p.0.len()).unwrap_err());
    println!("{:?}", serde_json::from_str::<Pairs<u8, bool>>(r#"{"1":true,"200":false}"#)?.0);
    let mut m = Map::new();
    m.insert("k".into(), json!(Cents(-5)));
    println!("{}", Value::from(m));
    Ok(())
}
