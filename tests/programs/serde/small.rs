use serde::{Deserialize, Serialize};
#[derive(Debug, Serialize, Deserialize)] #[serde(transparent)] struct Id { raw: u64 }
#[derive(Debug, Serialize, Deserialize)] struct Gen<'a, T: Clone> { t: T, #[serde(borrow)] s: &'a str, arr: Vec<u8>, _m: [u8; 0] }
#[derive(Debug, Serialize, Deserialize)] #[serde(rename_all = "UPPERCASE")] enum E { A, #[serde(rename = "bee")] B { in_side: i32 }, #[serde(alias = "sea")] C(Box<E>) }
mod deep { use super::*; #[derive(Debug, Serialize, Deserialize, Default, Clone, PartialEq)] pub struct D { pub(crate) r#type: String, pub opt: Option<Option<i32>>, #[serde(default = "deep_default", skip_serializing_if = "is_zero")] pub n: i32 } fn deep_default() -> i32 { 42 } fn is_zero(n: &i32) -> bool { *n == 0 } }
fn main() {
    println!("{} {:?}", serde_json::to_string(&Id { raw: 7 }).unwrap(), serde_json::from_str::<Id>("9").unwrap());
    let g: Gen<i32> = serde_json::from_str(r#"{"t":1,"s":"x","arr":[1,2],"_m":[]}"#).unwrap(); println!("{g:?} {}", serde_json::to_string(&g).unwrap());
    println!("{}", serde_json::from_str::<Gen<i32>>(r#"{"t":1,"s":"x","arr":[1,2,300]}"#).unwrap_err());
    for s in [r#""A""#, r#"{"bee":{"in_side":3}}"#, r#"{"sea":{"C":"A"}}"#, r#""C""#, r#"{"A":null}"#, r#"{"A":1}"#, r#"{}"#, r#"{"bee":[4]}"#, r#"{"bee":{}}"#] { match serde_json::from_str::<E>(s) { Ok(e) => println!("{s} {e:?} {}", serde_json::to_string(&e).unwrap()), Err(e) => println!("{s} {e}") } }
    let d: deep::D = serde_json::from_str(r#"{"type":"t"}"#).unwrap(); println!("{d:?} {}", serde_json::to_string(&d).unwrap()); println!("{}", serde_json::to_string(&deep::D::default()).unwrap());
    println!("{:?}", serde_json::from_str::<deep::D>(r#"{"type":"t","type":"u"}"#).map_err(|e| e.to_string()));
    println!("{:?}", serde_json::from_str::<Vec<deep::D>>(r#"[{"type":"t"},{"n":1}]"#).map_err(|e| e.to_string()));
    println!("{:?}", serde_json::from_str::<Option<u8>>("null")); println!("{:?}", serde_json::from_str::<String>("5").map_err(|e| e.to_string()));
}
