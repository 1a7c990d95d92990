use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::collections::{BTreeMap, HashMap};
#[derive(Debug, Serialize, Deserialize, PartialEq, Clone)]
#[serde(rename_all = "camelCase")]
struct User { user_id: u64, #[serde(rename = "name")] full_name: String, #[serde(default)] tags: Vec<String>, #[serde(skip_serializing_if = "Option::is_none")] e_mail: Option<String>, score: f64, #[serde(skip)] cache: u32, pos: (i32, i32) }
#[derive(Debug, Serialize, Deserialize, PartialEq)]
enum Shape { Unit, Circle(f64), Rect(u32, u32), Named { width: u8, #[serde(default = "five")] h: u8 } }
fn five() -> u8 { 5 }
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Event { Start, Login { user: String, ok: bool }, Wrapped(Inner) }
#[derive(Debug, Serialize, Deserialize)]
struct Inner { a: i8 }
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
enum Adj { A, B(i32), C(i32, String), D { x: bool } }
#[derive(Debug, Serialize, Deserialize)] struct Meters(f32);
#[derive(Debug, Serialize, Deserialize)] struct Pair(i32, String);
#[derive(Debug, Serialize, Deserialize)] struct Nothing;
#[derive(Debug, Serialize, Deserialize)] struct Page<T> { items: Vec<T>, next: Option<u32> }
#[derive(Debug, Serialize, Deserialize, Default)] #[serde(default, deny_unknown_fields)] struct Conf { port: u16, host: String }
#[derive(Debug, Serialize, Deserialize)] struct Flat { id: u32, #[serde(flatten)] rest: HashMap<String, Value> }
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let u = User { user_id: 1, full_name: "A \"q\" \n é\u{1}".into(), tags: vec!["x".into()], e_mail: None, score: 2.0, cache: 9, pos: (1, -2) };
    let s = serde_json::to_string(&u)?; println!("{s}");
    println!("{}", serde_json::to_string_pretty(&u)?);
    println!("{:?}", serde_json::from_str::<User>(&s)? == User { cache: 0, ..u.clone() });
    for s in [Shape::Unit, Shape::Circle(1.5), Shape::Rect(1, 2), Shape::Named { width: 3, h: 4 }] { let t = serde_json::to_string(&s)?; println!("{t} {:?}", serde_json::from_str::<Shape>(&t)? == s); }
    println!("{:?}", serde_json::from_str::<Shape>(r#"{"Named":{"width":1}}"#)?);
    for e in [Event::Start, Event::Login { user: "u".into(), ok: true }, Event::Wrapped(Inner { a: -1 })] { let t = serde_json::to_string(&e)?; println!("{t} {:?}", serde_json::from_str::<Event>(&t)?); }
    for e in [Adj::A, Adj::B(1), Adj::C(2, "s".into()), Adj::D { x: false }] { let t = serde_json::to_string(&e)?; println!("{t} {:?}", serde_json::from_str::<Adj>(&t)?); }
    println!("{} {} {}", serde_json::to_string(&Meters(0.1))?, serde_json::to_string(&Pair(1, "b".into()))?, serde_json::to_string(&Nothing)?);
    println!("{:?} {:?} {:?}", serde_json::from_str::<Meters>("3")?, serde_json::from_str::<Pair>("[1,\"z\"]")?, serde_json::from_str::<Nothing>("null")?);
    let p: Page<Inner> = serde_json::from_str(r#"{"items":[{"a":1},{"a":2}]}"#)?; println!("{p:?} {}", serde_json::to_string(&p)?);
    println!("{:?}", serde_json::from_str::<Conf>(r#"{"port":8}"#)?);
    let f: Flat = serde_json::from_str(r#"{"id":1,"b":[1,2.5,null],"a":{"k":true}}"#)?; let mut k: Vec<_> = f.rest.iter().collect(); k.sort_by_key(|e| e.0.clone()); println!("{} {k:?}", f.id);
    for bad in ["", "{", "[1,", "{\"a\" 1}", "{\"a\":}", "nul", "[1 2]", "{\"a\":1,}", "[1,]", "\"abc", "1 2", "01", "-", "\"\\x\"", "{1:2}", "tru", "[", "1e999", "\n\n  x"] { println!("{bad:?}: {}", serde_json::from_str::<Value>(bad).unwrap_err()); }
    for bad in [r#"{"a":1}"#, r#"{"a":300}"#, r#"{"a":"x"}"#, r#"{}"#, r#"[]"#, r#"3"#, r#"{"a":1.5}"#, r#"{"a":null}"#, "{\n \"a\": true}"] { match serde_json::from_str::<Inner>(bad) { Ok(v) => println!("{v:?}"), Err(e) => println!("{bad:?}: {e} | {} {} {:?}", e.line(), e.column(), e.classify()) } }
    println!("{}", serde_json::from_str::<Conf>(r#"{"prot":8}"#).unwrap_err());
    println!("{}", serde_json::from_str::<Shape>(r#""Hexagon""#).unwrap_err());
    println!("{}", serde_json::from_str::<Vec<u8>>(r#"[1, "a"]"#).unwrap_err());
    println!("{:?}", serde_json::from_str::<Inner>("{\"a\":\"b\"}").unwrap_err());
    println!("{}", serde_json::from_str::<(i32, i32)>("[1]").unwrap_err());
    println!("{}", serde_json::from_str::<bool>("1").unwrap_err());
    let name = "dyn"; let v = json!({"a": [1, 2.5, null, {"x": name}], "b": {"c": true}, name: 1 + 2, "u": u.user_id, "o": Some(3), "neg": -4});
    println!("{v}"); println!("{v:#}"); println!("{:?}", v["a"][3]["x"]);
    println!("{} {} {:?} {:?}", v["zzz"]["y"], v["a"][0] == 1, v["b"]["c"].as_bool(), v.get("dyn").and_then(|x| x.as_i64()));
    println!("{:?} {:?}", v.pointer("/a/3/x"), v["a"].as_array().map(|a| a.len()));
    let mut w = v.clone(); w["b"]["d"] = json!("new"); w["a"][0] = Value::from("s"); w.as_object_mut().unwrap().remove("u"); println!("{w}");
    if let Value::Object(m) = &w { for (k, x) in m { print!("{k}={x} "); } println!(); }
    let m: BTreeMap<i32, &str> = [(2, "b"), (1, "a")].into_iter().collect(); println!("{}", serde_json::to_string(&m)?);
    let m: BTreeMap<String, Vec<Option<char>>> = serde_json::from_str(r#"{"z":["a",null],"b":[]}"#)?; println!("{m:?}");
    println!("{} {}", serde_json::to_value(&Shape::Rect(1, 2))?, serde_json::from_value::<Inner>(json!({"a": 5}))?.a);
    println!("{} {} {}", json!(1e16), json!(f64::NAN), json!(18446744073709551615u64));
    println!("{}", serde_json::to_string(&[1.0f32, 1e-7, 123456.0])?); println!("{:?}", serde_json::from_str::<Value>("[1.0, 10, -3, \"\\u00e9\\ud83d\\ude00\"]")?);
    Ok(())
}
