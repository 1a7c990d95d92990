// A service's configuration: nested defaults, renames, aliases, units by hand, and conversions between what is written and what is meant.
use serde::de::{self, Deserializer, Unexpected, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{from_str, json, to_string, to_string_pretty, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;
use std::time::Duration;

mod human {
    use super::*;
    pub fn serialize<S: Serializer>(d: &Duration, s: S) -> Result<S::Ok, S::Error> {
        if s.is_human_readable() {
            s.collect_str(&format_args!("{}ms", d.as_millis()))
        } else {
            s.serialize_u64(d.as_millis() as u64)
        }
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Duration, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Duration;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a duration like 5s or a number of seconds")
            }
            fn visit_u64<E: de::Error>(self, v: u64) -> Result<Duration, E> {
                Ok(Duration::from_secs(v))
            }
            fn visit_f64<E: de::Error>(self, v: f64) -> Result<Duration, E> {
                if v < 0.0 {
                    Err(E::invalid_value(Unexpected::Float(v), &self))
                } else {
                    Ok(Duration::from_secs_f64(v))
                }
            }
            fn visit_str<E: de::Error>(self, v: &str) -> Result<Duration, E> {
                let (n, unit) = v.split_at(v.find(|c: char| !c.is_ascii_digit()).unwrap_or(v.len()));
                let n: u64 = n.parse().map_err(|_| E::invalid_value(Unexpected::Str(v), &self))?;
                match unit {
                    "s" => Ok(Duration::from_secs(n)),
                    "ms" => Ok(Duration::from_millis(n)),
                    "m" => Ok(Duration::from_secs(n * 60)),
                    other => Err(E::custom(format_args!("unknown unit {other:?}"))),
                }
            }
            fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Duration, A::Error> {
                let mut all = Duration::ZERO;
                while let Some(n) = seq.next_element::<u64>()? {
                    all += Duration::from_millis(n);
                }
                Ok(all)
            }
        }
        d.deserialize_any(V)
    }
}
mod opt_human {
    use super::*;
    #[derive(Serialize, Deserialize)]
    struct W(#[serde(with = "human")] Duration);
    pub fn serialize<S: Serializer>(d: &Option<Duration>, s: S) -> Result<S::Ok, S::Error> {
        d.map(W).serialize(s)
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Duration>, D::Error> {
        Ok(Option::<W>::deserialize(d)?.map(|w| w.0))
    }
}
fn one_or_many<'de, D: Deserializer<'de>, T: Deserialize<'de>>(d: D) -> Result<Vec<T>, D::Error> {
    struct V<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for V<T> {
        type Value = Vec<T>;
        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            write!(f, "one or many")
        }
        fn visit_str<E: de::Error>(self, v: &str) -> Result<Vec<T>, E> {
            T::deserialize(de::value::StrDeserializer::new(v)).map(|v| vec![v])
        }
        fn visit_seq<A: de::SeqAccess<'de>>(self, seq: A) -> Result<Vec<T>, A::Error> {
            Vec::deserialize(de::value::SeqAccessDeserializer::new(seq))
        }
    }
    d.deserialize_any(V(PhantomData))
}
fn from_text<'de, T: FromStr, D: Deserializer<'de>>(d: D) -> Result<T, D::Error>
where
    T::Err: fmt::Display,
{
    let s = std::borrow::Cow::<str>::deserialize(d)?;
    s.parse().map_err(de::Error::custom)
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Level {
    TraceAll,
    #[serde(alias = "dbg", alias = "D")]
    Debug,
    #[serde(rename = "information")]
    Info,
    #[serde(other)]
    Other,
}
impl Default for Level {
    fn default() -> Self {
        Level::Info
    }
}
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
struct Endpoint {
    host: String,
    port: u16,
}
impl TryFrom<String> for Endpoint {
    type Error = String;
    fn try_from(s: String) -> Result<Self, String> {
        let (host, port) = s.rsplit_once(':').ok_or_else(|| format!("no port in {s:?}"))?;
        Ok(Endpoint { host: host.to_string(), port: port.parse().map_err(|e| format!("port: {e}"))? })
    }
}
impl From<Endpoint> for String {
    fn from(e: Endpoint) -> String {
        format!("{}:{}", e.host, e.port)
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(from = "u8", into = "u8")]
struct Percent(f32);
impl From<u8> for Percent {
    fn from(n: u8) -> Self {
        Percent(n as f32 / 100.0)
    }
}
impl From<Percent> for u8 {
    fn from(p: Percent) -> u8 {
        (p.0 * 100.0) as u8
    }
}
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
struct Pool {
    min_size: u32,
    max_size: u32,
    #[serde(with = "human")]
    idle_timeout: Duration,
    #[serde(with = "opt_human", skip_serializing_if = "Option::is_none")]
    life: Option<Duration>,
}
impl Default for Pool {
    fn default() -> Self {
        Pool { min_size: 1, max_size: 10, idle_timeout: Duration::from_secs(30), life: None }
    }
}
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all(serialize = "SCREAMING_SNAKE_CASE", deserialize = "camelCase"))]
struct Service {
    listen_on: Endpoint,
    #[serde(default)]
    log_level: Level,
    #[serde(default = "Service::workers")]
    worker_count: usize,
    #[serde(default)]
    db_pool: Pool,
    #[serde(default, deserialize_with = "one_or_many", skip_serializing_if = "Vec::is_empty")]
    upstream_hosts: Vec<Endpoint>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    header_map: BTreeMap<String, String>,
    #[serde(deserialize_with = "from_text", default = "dflt")]
    rate_limit: f64,
    #[serde(skip)]
    secret_cache: HashMap<String, u8>,
    #[serde(rename(serialize = "s", deserialize = "sampling"), default)]
    sampling: Option<Percent>,
    #[serde(flatten)]
    feature_flags: Flags,
}
fn dflt() -> f64 {
    0.5
}
#[derive(Debug, Serialize, Deserialize)]
struct Flags {
    #[serde(default)]
    beta: bool,
    #[serde(default)]
    tags: BTreeSet<Level>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}
impl Service {
    fn workers() -> usize {
        4
    }
}
fn main() {
    for text in [
        r#"{"listenOn":"localhost:80"}"#,
        r#"{"listenOn":"localhost"}"#,
        r#"{"listenOn":"localhost:99999"}"#,
        r#"{"listenOn":5}"#,
        r#"{}"#,
        r#"{"listenOn":"a:1","logLevel":"trace_all","workerCount":2,"dbPool":{"min-size":3,"idle-timeout":"5m","life":2},"upstreamHosts":"b:2","rateLimit":"1.25","sampling":25,"beta":true,"extra":{"k":[1,null]},"tags":["D","debug","weird"]}"#,
        r#"{"listenOn":"a:1","upstreamHosts":["b:2","c:3"],"headerMap":{"X":"y"},"sampling":null,"dbPool":{"idle-timeout":[1,2,3],"life":null}}"#,
        r#"{"listenOn":"a:1","upstreamHosts":["b:2","c"]}"#,
        r#"{"listenOn":"a:1","upstreamHosts":7}"#,
        r#"{"listenOn":"a:1","upstreamHosts":"x"}"#,
        r#"{"listenOn":"a:1","dbPool":{"min_size":3}}"#,
        r#"{"listenOn":"a:1","dbPool":{"idle-timeout":"5h"}}"#,
        r#"{"listenOn":"a:1","dbPool":{"idle-timeout":-5}}"#,
        r#"{"listenOn":"a:1","dbPool":{"idle-timeout":-5.5}}"#,
        r#"{"listenOn":"a:1","dbPool":{"idle-timeout":true}}"#,
        r#"{"listenOn":"a:1","rateLimit":"x"}"#,
        r#"{"listenOn":"a:1","rateLimit":1.5}"#,
        r#"{"listenOn":"a:1","sampling":256}"#,
        r#"{"listenOn":"a:1","logLevel":"Debug"}"#,
        r#"{"listenOn":"a:1","logLevel":3}"#,
        r#"{"listenOn":"a:1","tags":"x"}"#,
        r#"{"listenOn":"a:1","secretCache":{"a":1}}"#,
        r#"{"listenOn":"a:1","listenOn":"a:1"}"#,
        r#"{"listenOn":"a:1","beta":1}"#,
    ] {
        match from_str::<Service>(text) {
            Ok(s) => {
                println!("{s:?}");
                println!("  {}", to_string(&s).unwrap());
            }
            Err(e) => println!("{text}\n  {e}"),
        }
    }
    let s: Service = serde_json::from_value(json!({"listenOn": "h:1", "dbPool": {}, "z": 1, "a": [true]})).unwrap();
    println!("{}", to_string_pretty(&s).unwrap());
    println!("{:?}", serde_json::to_value(&s).unwrap());
}
