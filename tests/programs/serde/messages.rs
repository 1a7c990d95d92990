// Enums as messages of a protocol: outside, inside, beside and without tags; in values, in texts and within each other.
use serde::{Deserialize, Serialize};
use serde_json::{from_str, from_value, to_string, to_value, Value};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
struct Point {
    x: i32,
    y: i32,
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
enum Ext {
    Unit,
    New(Point),
    Opt(Option<u8>),
    Tuple(u8, String),
    Struct {
        a: u8,
        #[serde(default)]
        b: Vec<u8>,
    },
    #[serde(skip_deserializing)]
    OnlyOut,
    #[serde(skip_serializing)]
    OnlyIn(u8),
    Unitary(()),
    List(Vec<Ext>),
    Map(BTreeMap<String, u8>),
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(tag = "type", rename_all = "camelCase")]
enum Int {
    UnitOne,
    NewPoint(Point),
    #[serde(rename_all = "UPPERCASE")]
    StructTwo {
        field_a: u8,
        field_b: Option<String>,
    },
    Nested(Box<Int2>),
    MapOf(BTreeMap<String, Value>),
    #[serde(other)]
    Unknown,
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(tag = "kind")]
enum Int2 {
    A { n: f32 },
    B,
    C(()),
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(tag = "t", content = "c")]
enum Adj {
    Unit,
    New(u8),
    Tuple(u8, u8),
    Struct { a: u8 },
    Opt(Option<Point>),
    Empty {},
    Zero(),
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(tag = "t", content = "c", deny_unknown_fields)]
enum AdjStrict {
    Unit,
    New(u8),
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(untagged)]
enum Un {
    Null,
    Int(i64),
    Float(f64),
    Text(String),
    P(Point),
    Pair(u8, u8),
    List(Vec<Un>),
    Map(HashMap<String, Un>),
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(untagged)]
enum Un2 {
    A { a: u8 },
    AB { a: u8, b: u8 },
    E(Ext),
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
struct Envelope {
    id: u32,
    #[serde(flatten)]
    body: Int,
    #[serde(flatten)]
    more: Option<Point>,
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
struct Envelope2 {
    id: u32,
    #[serde(flatten)]
    body: Ext,
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
struct Envelope3 {
    id: u32,
    #[serde(flatten)]
    body: Adj,
    #[serde(flatten)]
    rest: HashMap<String, Value>,
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(tag = "v", rename = "Ver")]
struct Versioned {
    n: u8,
}
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(tag = "outer")]
enum Deep {
    One(Versioned),
    Two(Un2),
    Three(Adj),
    Four(Ext),
}
fn read<T: for<'a> Deserialize<'a> + Serialize + Debug + PartialEq>(texts: &[&str]) {
    println!("--- {}", std::any::type_name::<T>().rsplit("::").next().unwrap());
    for text in texts {
        let direct = from_str::<T>(text);
        match &direct {
            Ok(v) => println!("{text} => {v:?} => {}", to_string(v).unwrap_or_else(|e| format!("! {e}"))),
            Err(e) => println!("{text} => error {e}"),
        }
        let Ok(value) = from_str::<Value>(text) else { continue };
        match (direct, from_value::<T>(value)) {
            (Ok(a), Ok(b)) => {
                if a != b {
                    println!("  by value {b:?}");
                }
                if let (Ok(v), Ok(w)) = (to_value(&a), to_string(&a)) {
                    if from_str::<Value>(&w).unwrap() != v {
                        println!("  to_value {v}")
                    }
                }
            }
            (Err(a), Err(b)) => {
                if a.to_string() != b.to_string() {
                    println!("  by value error {b}")
                }
            }
            (_, Ok(b)) => println!("  only by value {b:?}"),
            (_, Err(b)) => println!("  not by value: {b}"),
        }
    }
}
fn main() {
    read::<Ext>(&[
        r#""Unit""#,
        r#"{"Unit":null}"#,
        r#"{"New":{"x":1,"y":2}}"#,
        r#"{"New":[1,2]}"#,
        r#"{"Opt":null}"#,
        r#""Opt""#,
        r#"{"Opt":5}"#,
        r#"{"Tuple":[1,"a"]}"#,
        r#"{"Struct":{"a":1}}"#,
        r#"{"Struct":{"a":1,"b":[2],"z":0}}"#,
        r#""OnlyOut""#,
        r#"{"OnlyIn":1}"#,
        r#"{"Unitary":null}"#,
        r#""Unitary""#,
        r#"{"List":["Unit",{"List":[]}]}"#,
        r#"{"Map":{"a":1}}"#,
        r#"{"Nope":1}"#,
        r#"5"#,
    ]);
    read::<Int>(&[
        r#"{"type":"unitOne"}"#,
        r#"{"type":"unitOne","more":1}"#,
        r#"{"x":1,"type":"newPoint","y":2}"#,
        r#"{"type":"newPoint","x":1}"#,
        r#"{"type":"structTwo","FIELD_A":1}"#,
        r#"{"type":"structTwo","field_a":1}"#,
        r#"{"type":"nested","kind":"A","n":1}"#,
        r#"{"type":"nested","kind":"B"}"#,
        r#"{"type":"nested"}"#,
        r#"{"type":"mapOf","k":[1],"l":null}"#,
        r#"{"type":"whatever","z":1}"#,
        r#"{"x":1}"#,
        r#"{"type":5}"#,
        r#"{"type":null}"#,
        r#"["unitOne"]"#,
        r#"["newPoint",1,2]"#,
        r#""unitOne""#,
        r#"[]"#,
        r#"{"type":"unitOne","type":"unitOne"}"#,
        r#"{"type":0}"#,
    ]);
    read::<Int2>(&[
        r#"{"kind":"A","n":1.5}"#,
        r#"{"kind":"A","n":"x"}"#,
        r#"{"kind":"C"}"#,
        r#"{"kind":"D"}"#,
        r#"{"kind":"A"}"#,
        r#"{"kind":1}"#,
        r#"{"kind":7}"#,
        r#"{"kind":"B","n":1}"#,
    ]);
    read::<Adj>(&[
        r#"{"t":"Unit"}"#,
        r#"{"t":"Unit","c":null}"#,
        r#"{"t":"Unit","c":1}"#,
        r#"{"t":"New","c":1}"#,
        r#"{"c":1,"t":"New"}"#,
        r#"{"t":"New"}"#,
        r#"{"c":1}"#,
        r#"{"t":"Tuple","c":[1,2]}"#,
        r#"{"t":"Tuple","c":[1]}"#,
        r#"{"c":{"a":3},"t":"Struct"}"#,
        r#"{"t":"Struct","c":{}}"#,
        r#"{"t":"Opt"}"#,
        r#"{"t":"Opt","c":null}"#,
        r#"{"t":"Empty","c":{}}"#,
        r#"{"t":"Zero","c":[]}"#,
        r#"{"t":"X"}"#,
        r#"{"t":"New","c":1,"z":2}"#,
        r#"{"t":"New","t":"New"}"#,
        r#"{"t":"New","c":1,"c":2}"#,
        r#"["New",1]"#,
        r#"["New"]"#,
        r#"[]"#,
        r#"{}"#,
        r#""Unit""#,
        r#"{"t":0}"#,
    ]);
    read::<AdjStrict>(&[r#"{"t":"New","c":1,"z":2}"#, r#"{"t":"Unit"}"#, r#"{"z":1,"t":"Unit"}"#, r#"{"c":1,"t":"New"}"#]);
    read::<Un>(&[
        "null",
        "5",
        "-5",
        "1.5",
        "\"a\"",
        r#"{"x":1,"y":2}"#,
        "[1,2]",
        "[1,300]",
        "[1,2,3]",
        r#"{"x":1}"#,
        "true",
        "18446744073709551615",
        r#"{"a":{"b":[null]}}"#,
        "[]",
        "{}",
    ]);
    read::<Un2>(&[r#"{"a":1}"#, r#"{"a":1,"b":2}"#, r#""Unit""#, r#"{"New":{"x":1,"y":2}}"#, r#"{"b":1}"#, "[1]", "[1,2]", r#"{"a":"x"}"#]);
    read::<Envelope>(&[
        r#"{"id":1,"type":"unitOne"}"#,
        r#"{"id":1,"type":"newPoint","x":1,"y":2}"#,
        r#"{"id":1,"x":1,"y":2,"type":"unitOne"}"#,
        r#"{"id":1,"x":1,"type":"unitOne"}"#,
        r#"{"id":1}"#,
        r#"{"type":"unitOne"}"#,
        r#"{"id":"a","type":"unitOne"}"#,
        r#"{"id":1,"type":"huh","q":1}"#,
        r#"{"id":1,"type":"mapOf","q":1}"#,
    ]);
    read::<Envelope2>(&[
        r#"{"id":1,"New":{"x":1,"y":2}}"#,
        r#"{"id":1,"Unit":null}"#,
        r#"{"id":1,"Nope":null}"#,
        r#"{"id":1}"#,
        r#"{"Struct":{"a":1},"id":1}"#,
        r#"{"Tuple":[1,"b"],"id":1}"#,
        r#"{"id":1,"New":{"x":1,"y":2},"Unit":null}"#,
    ]);
    read::<Envelope3>(&[r#"{"id":1,"t":"New","c":1}"#, r#"{"id":1,"t":"Unit","q":[1]}"#, r#"{"id":1,"c":1,"q":[1]}"#]);
    read::<Versioned>(&[r#"{"v":"Ver","n":1}"#, r#"{"n":1}"#, r#"{"v":"Other","n":1}"#, r#"[1]"#]);
    read::<Deep>(&[
        r#"{"outer":"One","v":"Ver","n":1}"#,
        r#"{"outer":"Two","a":1}"#,
        r#"{"outer":"Three","t":"New","c":1}"#,
        r#"{"outer":"Four","New":{"x":1,"y":2}}"#,
        r#"{"outer":"Four","Unit":null}"#,
        r#"{"outer":"Two","q":1}"#,
    ]);
    for v in [Ext::OnlyOut, Ext::OnlyIn(1)] {
        println!("{:?} {:?}", to_string(&v).map_err(|e| e.to_string()), to_value(&v).map_err(|e| e.to_string()));
    }
    for v in [
        Deep::Four(Ext::Unit),
        Deep::Four(Ext::Tuple(1, "a".into())),
        Deep::Four(Ext::Struct { a: 1, b: vec![] }),
        Deep::Three(Adj::Unit),
        Deep::Two(Un2::E(Ext::List(vec![]))),
    ] {
        println!("{:?}", to_string(&v).map_err(|e| e.to_string()));
    }
    for v in [Int2::A { n: f32::NAN }, Int2::B, Int2::C(())] {
        println!("{:?} {:?}", to_string(&v).map_err(|e| e.to_string()), to_value(&v).map_err(|e| e.to_string()));
    }
    for v in [Adj::Unit, Adj::Empty {}, Adj::Zero(), Adj::Opt(None), Adj::Tuple(1, 2)] {
        println!("{:?}", to_string(&v).map_err(|e| e.to_string()));
    }
}
