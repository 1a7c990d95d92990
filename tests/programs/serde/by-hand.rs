use serde::{de, ser::{SerializeMap, SerializeSeq, SerializeStruct}, Deserialize, Deserializer, Serialize, Serializer};
use serde::de::DeserializeOwned;
#[derive(Debug, PartialEq)]
struct Hex(u32);
impl Serialize for Hex { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_str(&format!("0x{:x}", self.0)) } }
impl<'de> Deserialize<'de> for Hex { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { let s = String::deserialize(deserializer)?; let d = s.strip_prefix("0x").ok_or_else(|| de::Error::custom(format!("no prefix: {s}")))?; u32::from_str_radix(d, 16).map(Hex).map_err(de::Error::custom) } }
struct Point { x: i32, y: i32 }
impl Serialize for Point { fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { let mut st = s.serialize_struct("Point", 2)?; st.serialize_field("x", &self.x)?; st.serialize_field("y", &self.y)?; st.end() } }
struct List(Vec<u8>);
impl Serialize for List { fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { let mut q = s.serialize_seq(Some(self.0.len()))?; for b in &self.0 { q.serialize_element(b)?; } q.end() } }
struct M; impl Serialize for M { fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { let mut m = s.serialize_map(None)?; m.serialize_entry("k", &1)?; m.serialize_key("l")?; m.serialize_value(&[1, 2])?; m.end() } }
#[derive(Serialize, Deserialize, Debug, PartialEq)] struct Wrap { h: Hex, #[serde(alias = "zz")] z: Option<Box<Wrap>> }
#[derive(Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)] #[serde(rename_all = "SCREAMING-KEBAB-CASE")] enum Level { VeryLow, #[serde(rename = "top")] High }
fn round<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(t: &T) -> bool { let s = serde_json::to_string(t).unwrap(); println!("{s}"); serde_json::from_str::<T>(&s).unwrap() == *t }
#[derive(Serialize)] struct Borrowed<'a> { name: &'a str, all: &'a [Level] }
#[derive(Debug)] enum AppError { Json(serde_json::Error), Empty }
impl From<serde_json::Error> for AppError { fn from(e: serde_json::Error) -> Self { AppError::Json(e) } }
fn load(s: &str) -> Result<Wrap, AppError> { if s.is_empty() { return Err(AppError::Empty); } Ok(serde_json::from_str(s)?) }
#[tokio::main]
async fn main() {
    println!("{} {} {}", serde_json::to_string(&Point { x: 1, y: 2 }).unwrap(), serde_json::to_string(&List(vec![1, 2])).unwrap(), serde_json::to_string(&M).unwrap());
    println!("{}", round(&Wrap { h: Hex(255), z: Some(Box::new(Wrap { h: Hex(1), z: None })) }));
    println!("{} {}", round(&Level::VeryLow), round(&vec![Level::High, Level::VeryLow]));
    println!("{:?}", load(r#"{"h":"0x1g"}"#)); println!("{:?}", load(r#"{"h":"12"}"#)); println!("{:?}", load("")); println!("{:?}", load(r#"{"h":"0xa","zz":null}"#));
    println!("{}", serde_json::to_string(&Borrowed { name: "n", all: &[Level::High] }).unwrap());
    let (tx, mut rx) = tokio::sync::mpsc::channel::<String>(4);
    tokio::spawn(async move { for i in 0..3 { tx.send(serde_json::json!({"id": i, "body": format!("m{i}")}).to_string()).await.unwrap(); } });
    while let Some(line) = rx.recv().await { let v: serde_json::Value = serde_json::from_str(&line).unwrap(); println!("{} {}", v["id"], v["body"].as_str().unwrap()); }
    let bytes = serde_json::to_vec(&Level::High).unwrap(); println!("{:?} {:?}", bytes, serde_json::from_slice::<Level>(&bytes).unwrap());
    let mut out = Vec::new(); serde_json::to_writer(&mut out, &(1, "a", None::<i32>)).unwrap(); println!("{}", String::from_utf8(out).unwrap());
    println!("{:?}", serde_json::from_str::<std::collections::HashMap<u32, Level>>(r#"{"1":"top"}"#));
    println!("{}", serde_json::to_string(&std::collections::BTreeMap::from([(vec![1], 2)])).unwrap_err());
}
