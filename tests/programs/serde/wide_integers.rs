// Integers of 128 bits, in JSON, in JSON values, and where a format says nothing of them.
use serde::de::value::{Error as ValueError, I128Deserializer, U128Deserializer};
use serde::de::{self, Deserializer, IntoDeserializer, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::{from_str, from_value, json, to_string, to_value, Value};
use std::collections::BTreeMap;
use std::fmt;

#[derive(Serialize, Deserialize, Debug, PartialEq)]
struct Wide {
    a: i128,
    b: u128,
    c: Option<u128>,
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(untagged)]
enum Any {
    U(u128),
    I(i128),
    S(String),
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(tag = "t")]
enum Tagged {
    W { n: u128 },
    V { n: i128 },
}
#[derive(Serialize, Deserialize, Debug)]
struct Flat {
    name: String,
    #[serde(flatten)]
    rest: BTreeMap<String, i128>,
}
#[derive(Serialize, Deserialize, Debug)]
struct Flat2 {
    #[serde(flatten)]
    w: Wide2,
}
#[derive(Serialize, Deserialize, Debug)]
struct Wide2 {
    n: u128,
}

struct Seen;
impl<'de> Visitor<'de> for Seen {
    type Value = String;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("something narrow")
    }
    fn visit_i64<E: de::Error>(self, v: i64) -> Result<String, E> {
        Ok(format!("i64 {v}"))
    }
}
struct Seen128;
impl<'de> Visitor<'de> for Seen128 {
    type Value = String;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("something wide")
    }
    fn visit_i128<E: de::Error>(self, v: i128) -> Result<String, E> {
        Ok(format!("i128 {v}"))
    }
    fn visit_u128<E: de::Error>(self, v: u128) -> Result<String, E> {
        Ok(format!("u128 {v}"))
    }
}
fn show<T: fmt::Debug, E: fmt::Display>(what: &str, r: Result<T, E>) {
    match r {
        Ok(v) => println!("{what}: {v:?}"),
        Err(e) => println!("{what}: error: {e}"),
    }
}
fn main() {
    show("max", to_string(&u128::MAX));
    show("min", to_string(&i128::MIN));
    show("struct", to_string(&Wide { a: -5, b: 7, c: Some(u128::MAX) }));
    show("value small", to_value(5i128));
    show("value neg", to_value(-5i128));
    show("value u", to_value(u64::MAX as u128));
    show("value too big", to_value(u64::MAX as u128 + 1));
    show("value too big i", to_value(i128::MAX));
    show("value too small", to_value(i128::MIN));
    show("value struct", to_value(Wide { a: 1, b: 2, c: None }));
    for text in [
        "0",
        "-0",
        "-1",
        "340282366920938463463374607431768211455",
        "340282366920938463463374607431768211456",
        "-170141183460469231731687303715884105728",
        "-170141183460469231731687303715884105729",
        "1.5",
        "\"1\"",
        "",
        "-",
        "01",
        "1e3",
        " 12 ",
        "null",
    ] {
        show(&format!("u128 {text:?}"), from_str::<u128>(text));
        show(&format!("i128 {text:?}"), from_str::<i128>(text));
    }
    show("from value", from_value::<u128>(json!(17)));
    show("from value neg", from_value::<u128>(json!(-17)));
    show("from value neg i", from_value::<i128>(json!(-17)));
    show("from value f", from_value::<i128>(json!(1.5)));
    show("from value s", from_value::<i128>(json!("1")));
    show("struct read", from_str::<Wide>(r#"{"a":-170141183460469231731687303715884105728,"b":340282366920938463463374607431768211455,"c":3}"#));
    show("any", from_str::<Any>("18446744073709551616"));
    show("any", from_str::<Any>("5"));
    show("any", from_str::<Any>("-5"));
    show("tagged", from_str::<Tagged>(r#"{"t":"W","n":5}"#));
    show("tagged", from_str::<Tagged>(r#"{"t":"V","n":-5}"#));
    show("tagged", from_str::<Tagged>(r#"{"t":"V","n":18446744073709551616}"#));
    show("tagged out", to_string(&Tagged::W { n: u128::MAX }));
    show("flat", from_str::<Flat>(r#"{"name":"x","a":5,"b":-3}"#));
    show("flat2", from_str::<Flat2>(r#"{"n":5}"#));
    show("flat out", to_string(&Flat2 { w: Wide2 { n: u128::MAX } }));
    show("flat out", to_string(&Flat { name: "q".into(), rest: [("z".to_string(), i128::MIN)].into() }));
    show("key", to_string(&BTreeMap::from([(1u128 << 90, 1), (3, 2)])));
    show("key", from_str::<BTreeMap<u128, i32>>(r#"{"1237940039285380274899124224":1}"#));
    show("key", from_str::<BTreeMap<i128, i32>>(r#"{"-1237940039285380274899124224":1}"#));
    show("key value", to_value(BTreeMap::from([(1u128 << 90, 1), (3, 2)])));
    show("key value", from_value::<BTreeMap<u128, i32>>(json!({"1237940039285380274899124224": 1})));
    show("visit", IntoDeserializer::<ValueError>::into_deserializer(5i128).deserialize_any(Seen));
    show("visit", IntoDeserializer::<ValueError>::into_deserializer(5u128).deserialize_any(Seen));
    let d: I128Deserializer<ValueError> = (-5i128).into_deserializer();
    show("visit", d.deserialize_i128(Seen128));
    let d: U128Deserializer<ValueError> = 5u128.into_deserializer();
    show("visit", d.deserialize_u128(Seen128));
    let d: I128Deserializer<ValueError> = (300i128).into_deserializer();
    show("u8 of i128", u8::deserialize(d));
    let d: I128Deserializer<ValueError> = (30i128).into_deserializer();
    show("u8 of i128", u8::deserialize(d));
    let d: U128Deserializer<ValueError> = 30u128.into_deserializer();
    show("f64 of u128", f64::deserialize(d));
    let d: U128Deserializer<ValueError> = u128::MAX.into_deserializer();
    show("i128 of u128", i128::deserialize(d));
    let d: serde::de::value::U64Deserializer<ValueError> = 7u64.into_deserializer();
    show("i128 of u64", i128::deserialize(d));
    let v: Value = json!({ "n": 5u64 });
    println!("{v}");
    show("number", from_str::<Value>("18446744073709551616"));
    show("number", from_str::<Value>("-9223372036854775809"));
    let mut out = Vec::new();
    let mut ser = serde_json::Serializer::new(&mut out);
    (&mut ser).serialize_i128(-1).unwrap();
    (&mut ser).serialize_u128(1).unwrap();
    println!("{}", String::from_utf8(out).unwrap());
    let mut de = serde_json::Deserializer::from_str("12 -13");
    show("de", (&mut de).deserialize_u128(Seen128));
    show("de", (&mut de).deserialize_i128(Seen128));
    show("de", (&mut de).deserialize_i128(Seen128));
    let mut de = serde_json::Deserializer::from_str("12");
    show("de", (&mut de).deserialize_u128(Seen));
    show("de any", json!(12).deserialize_i128(Seen));
    show("de any", json!(-12).deserialize_i128(Seen));
}
