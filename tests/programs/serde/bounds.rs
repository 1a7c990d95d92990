// Types with parameters whose fields are skipped, defaulted, associated or read by functions: which bounds the derives ask for.
use serde::de::{value, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Debug};
use std::marker::PhantomData;
#[derive(Serialize, Deserialize, Debug)]
struct Skips<T> {
    #[serde(skip)]
    x: T,
    y: u8,
}
#[derive(Serialize, Deserialize, Debug)]
struct Defaults<T, U> {
    #[serde(default)]
    x: T,
    #[serde(default)]
    y: Option<U>,
    z: PhantomData<U>,
}
trait Shape {
    type Size;
}
#[derive(Debug)]
struct Round;
impl Shape for Round {
    type Size = f32;
}
#[derive(Serialize, Deserialize, Debug)]
struct Sized2<S: Shape> {
    size: S::Size,
    #[serde(skip)]
    p: PhantomData<S>,
}
fn ser<T: Debug, S: Serializer>(t: &T, s: S) -> Result<S::Ok, S::Error> {
    s.collect_str(&format_args!("{t:?}"))
}
fn de<'de, T: Default, D: Deserializer<'de>>(d: D) -> Result<T, D::Error> {
    serde::de::IgnoredAny::deserialize(d)?;
    Ok(T::default())
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(bound(serialize = "T: Debug", deserialize = "T: Default"))]
struct By<T> {
    #[serde(serialize_with = "ser", deserialize_with = "de")]
    x: T,
}
struct No;
impl Default for No {
    fn default() -> No {
        No
    }
}
impl Debug for No {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("No!")
    }
}
fn string_or_struct<'de, T, D>(d: D) -> Result<T, D::Error>
where
    T: Deserialize<'de> + std::str::FromStr<Err = std::convert::Infallible>,
    D: Deserializer<'de>,
{
    struct V<T>(PhantomData<fn() -> T>);
    impl<'de, T: Deserialize<'de> + std::str::FromStr<Err = std::convert::Infallible>> Visitor<'de> for V<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("string or map")
        }
        fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<T, E> {
            Ok(v.parse().unwrap())
        }
        fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<T, M::Error> {
            Deserialize::deserialize(value::MapAccessDeserializer::new(map))
        }
    }
    d.deserialize_any(V(PhantomData))
}
#[derive(Serialize, Deserialize, Debug)]
struct Build {
    context: String,
    #[serde(default)]
    args: BTreeMap<String, String>,
}
impl std::str::FromStr for Build {
    type Err = std::convert::Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Ok(Build { context: s.to_string(), args: BTreeMap::new() })
    }
}
#[derive(Serialize, Deserialize, Debug)]
enum Kind {
    Plain,
    Sized(u8),
    Pair(u8, u8),
    Named { n: u8 },
}
impl std::str::FromStr for Kind {
    type Err = std::convert::Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Ok(Kind::Sized(s.len() as u8))
    }
}
#[derive(Serialize, Deserialize, Debug)]
struct Service {
    #[serde(deserialize_with = "string_or_struct")]
    build: Build,
    #[serde(deserialize_with = "string_or_struct")]
    kind: Kind,
}
#[derive(Deserialize, Debug)]
#[serde(expecting = "a number of things")]
#[allow(dead_code)]
struct Things {
    n: u8,
}
#[derive(Deserialize, Debug)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Field {
    Secs,
    Nanos,
    #[serde(alias = "ns")]
    Other(String),
}
#[derive(Deserialize, Debug, PartialEq, Eq, Hash)]
#[serde(variant_identifier)]
enum Which {
    A,
    B,
}
#[derive(Serialize, Deserialize, Debug, Default, PartialEq)]
#[serde(default)]
struct AllDefault {
    a: u8,
    b: Option<String>,
    c: Vec<u8>,
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(crate = "serde")]
struct Renamed {
    x: u8,
}
#[derive(Serialize, Deserialize, Debug)]
struct Raw {
    r#type: String,
    r#match: u8,
    #[serde(rename = "fn")]
    func: u8,
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
enum Rules {
    HTTPServer,
    ABTest {
        some_field: u8,
    },
    #[serde(rename_all = "SCREAMING-KEBAB-CASE")]
    Xy {
        some_field: u8,
        b2b: u8,
    },
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(rename_all = "kebab-case")]
struct Cases {
    some_field: u8,
    __x: u8,
    a1_b2: u8,
    trailing_: u8,
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(rename_all = "PascalCase")]
struct Pascal {
    some_field: u8,
    _lead: u8,
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
struct Camel {
    some_field: u8,
    x: u8,
    a_b_c: u8,
}
#[derive(Serialize, Deserialize, Debug)]
struct Nest {
    a: u8,
    #[serde(flatten)]
    inner: Inner,
    #[serde(flatten)]
    extra: BTreeMap<String, serde_json::Value>,
}
#[derive(Serialize, Deserialize, Debug)]
struct Inner {
    b: u8,
    #[serde(flatten)]
    deep: Option<Deep>,
}
#[derive(Serialize, Deserialize, Debug)]
struct Deep {
    c: u8,
    d: u8,
}
fn p<T: Debug, E: fmt::Display>(r: Result<T, E>) {
    match r {
        Ok(v) => println!("{v:?}"),
        Err(e) => println!("error: {e}"),
    }
}
fn main() {
    p(serde_json::from_str::<Skips<No>>("{\"y\":1}"));
    p(serde_json::from_str::<Defaults<u8, String>>("{\"z\":null}"));
    p(serde_json::to_string(&Defaults { x: 1, y: Some('c'), z: PhantomData }));
    p(serde_json::from_str::<Sized2<Round>>("{\"size\":1.5}"));
    p(serde_json::to_string(&Sized2::<Round> { size: 2.5, p: PhantomData }));
    p(serde_json::to_string(&By { x: No }));
    p(serde_json::from_str::<By<No>>("{\"x\":[1]}"));
    for t in [
        r#"{"build":"./dir","kind":"four"}"#,
        r#"{"build":{"context":"c","args":{"a":"b"}},"kind":{"Sized":3}}"#,
        r#"{"build":{"args":{}},"kind":"x"}"#,
        r#"{"build":1,"kind":"x"}"#,
        r#"{"build":"x","kind":{"Pair":[1,2]}}"#,
        r#"{"build":"x","kind":{"Named":{"n":1}}}"#,
        r#"{"build":"x","kind":{}}"#,
        r#"{"build":"x","kind":{"Plain":null}}"#,
        r#"{"build":"x","kind":{"Nope":null}}"#,
        r#"{"build":"x","kind":{"Sized":1,"Plain":null}}"#,
    ] {
        p(serde_json::from_str::<Service>(t));
    }
    p(serde_json::from_str::<Things>("5"));
    p(serde_json::from_str::<Things>("[]"));
    p(serde_json::from_str::<Vec<Field>>(r#"["secs","nanos","x"]"#));
    p(serde_json::from_str::<HashMap<Which, u8>>(r#"{"A":1}"#));
    p(serde_json::from_str::<HashMap<Which, u8>>(r#"{"C":1}"#));
    p(serde_json::from_str::<AllDefault>("{\"c\":[1]}"));
    p(serde_json::from_str::<AllDefault>("[1]"));
    p(serde_json::from_str::<AllDefault>("[]"));
    p(serde_json::from_str::<AllDefault>("null"));
    p(serde_json::from_str::<Renamed>("{\"x\":1}"));
    p(serde_json::to_string(&Raw { r#type: "t".into(), r#match: 1, func: 2 }));
    p(serde_json::from_str::<Raw>(r#"{"type":"a","match":1,"fn":3}"#));
    for r in [Rules::HTTPServer, Rules::ABTest { some_field: 1 }, Rules::Xy { some_field: 1, b2b: 2 }] {
        p(serde_json::to_string(&r));
    }
    p(serde_json::to_string(&Cases { some_field: 1, __x: 2, a1_b2: 3, trailing_: 4 }));
    p(serde_json::to_string(&Pascal { some_field: 1, _lead: 2 }));
    p(serde_json::to_string(&Camel { some_field: 1, x: 2, a_b_c: 3 }));
    p(serde_json::from_str::<Nest>(r#"{"a":1,"b":2,"c":3,"d":4,"e":5}"#));
    p(serde_json::from_str::<Nest>(r#"{"a":1,"b":2,"c":3}"#));
    p(serde_json::from_str::<Nest>(r#"{"a":1}"#));
    p(serde_json::from_str::<Nest>(r#"{"a":1,"b":2}"#).map(|n| serde_json::to_string(&n).unwrap()));
    p(serde_json::from_str::<Nest>(r#"[1,2]"#));
    p(serde_json::to_string(&Nest { a: 1, inner: Inner { b: 2, deep: Some(Deep { c: 3, d: 4 }) }, extra: BTreeMap::from([("z".into(), 1.into())]) }));
}
