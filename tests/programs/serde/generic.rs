// Derives on generic, recursive and borrowing types, from macros and in modules; serde between async functions.
use serde::de::{IntoDeserializer, Deserializer};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
pub struct Page<T, const N: usize = 2> where T: Clone { items: [T; 2], next: Option<String>, #[serde(skip_serializing_if = "HashMap::is_empty", default)] meta: HashMap<String, u8> }
mod outer { use serde::*; #[derive(Serialize, Deserialize, Debug)] pub(crate) enum Kind { #[serde(rename = "a-b")] AB, C { r#type: u8 } } }
macro_rules! model { ($($n:ident { $($f:ident: $t:ty),* })*) => { $(#[derive(Serialize, Deserialize, Debug, PartialEq)] #[serde(rename_all = "camelCase")] struct $n { $($f: $t),* })* } }
model! { UserInfo { first_name: String, age_years: u8 } Empty { } }
#[derive(Serialize, Deserialize, Debug)]
struct Tree { v: u8, kids: Vec<Tree>, up: Option<Box<Tree>> }
#[derive(Deserialize, Debug)]
struct Refs<'a, 'b: 'a> { #[serde(borrow)] a: Option<&'a str>, b: &'b str, #[serde(borrow)] c: Vec<&'a str> }
#[derive(Serialize)]
struct View<'a, T: ?Sized> { name: &'a str, inner: &'a T }
#[derive(Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Color { DarkRed = 3, Green }
async fn handler<T: serde::de::DeserializeOwned + Serialize + Send>(text: String) -> anyhow::Result<String> { let t: T = serde_json::from_str(&text)?; tokio::task::yield_now().await; Ok(serde_json::to_string(&t)?) }
fn generic<'de, D>(d: D) -> Result<Color, D::Error> where D: Deserializer<'de> { Color::deserialize(d) }
#[tokio::main]
async fn main() {
    let p: Page<Color> = serde_json::from_str(r#"{"items":["dark_red","green"]}"#).unwrap();
    println!("{p:?} {}", serde_json::to_string(&p).unwrap());
    println!("{:?}", serde_json::from_str::<Vec<outer::Kind>>(r#"["a-b",{"C":{"type":3}}]"#));
    println!("{:?} {}", serde_json::from_str::<UserInfo>(r#"{"firstName":"x","ageYears":300}"#).map_err(|e| e.to_string()), serde_json::to_string(&Empty {}).unwrap());
    println!("{:?}", serde_json::from_str::<Tree>(r#"{"v":1,"kids":[{"v":2,"kids":[],"up":null}],"up":{"v":3,"kids":[]}}"#));
    println!("{:?}", serde_json::from_str::<Refs>(r#"{"a":"x","b":"y","c":["z"]}"#));
    println!("{}", serde_json::to_string(&View { name: "n", inner: "str" }).unwrap());
    println!("{}", serde_json::to_string(&View { name: "n", inner: &[1u8, 2][..] }).unwrap());
    println!("{:?}", handler::<UserInfo>(r#"{"ageYears":1,"firstName":"q"}"#.into()).await);
    println!("{}", handler::<Color>("\"blue\"".into()).await.unwrap_err());
    let e: Result<_, serde::de::value::Error> = generic("green".into_deserializer());
    println!("{e:?} {:?}", generic(IntoDeserializer::<serde::de::value::Error>::into_deserializer("x".to_string())).map_err(|e| e.to_string()));
    println!("{:?}", Color::Green as u8);
    println!("{:?}", serde_json::from_str::<Page<u8>>("{\"items\":[1]}").map_err(|e| e.to_string()));
    let m: HashMap<Color, Vec<(u8, f32)>> = serde_json::from_str(r#"{"green":[[1,2.5]]}"#).unwrap();
    println!("{m:?}");
    println!("{}", serde_json::json!({ "c": Color::DarkRed, "p": p, "n": null, "arr": [p.items[0], { "x": 1 }] }));
}
