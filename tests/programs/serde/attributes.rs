// Every attribute of serde's derives that says how a type, a variant or a field is written and read.
use serde::de::{Deserializer, IgnoredAny};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{from_str, json, to_string, Value};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::marker::PhantomData;

fn both<T: Serialize + for<'a> Deserialize<'a> + Debug>(texts: &[&str]) {
    for text in texts {
        match from_str::<T>(text) {
            Ok(v) => println!("{text} => {v:?} => {}", to_string(&v).unwrap_or_else(|e| format!("! {e}"))),
            Err(e) => println!("{text} => error: {e}"),
        }
    }
}

mod hex {
    use super::*;
    pub fn serialize<S: Serializer>(n: &u32, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&format!("{n:x}"))
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<u32, D::Error> {
        let text: &str = Deserialize::deserialize(d)?;
        u32::from_str_radix(text, 16).map_err(serde::de::Error::custom)
    }
}
fn upper<S: Serializer>(s: &str, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&s.to_uppercase())
}
fn lenient<'de, D, T>(d: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Value::deserialize(d).ok().and_then(|v| T::deserialize(v.into_deserializer_()).ok()))
}
trait IntoDe {
    fn into_deserializer_(self) -> Value;
}
impl IntoDe for Value {
    fn into_deserializer_(self) -> Value {
        self
    }
}
fn seven() -> u8 {
    7
}

#[derive(Serialize, Deserialize, Debug, PartialEq)]
#[serde(rename = "Conf", rename_all = "SCREAMING-KEBAB-CASE", deny_unknown_fields)]
struct Config {
    max_size: u32,
    #[serde(with = "hex", alias = "COLOUR")]
    color: u32,
    #[serde(default = "seven")]
    retries: u8,
    #[serde(serialize_with = "upper")]
    name: String,
    #[serde(deserialize_with = "lenient", default)]
    port: Option<u16>,
    #[serde(skip_serializing)]
    secret: Option<String>,
    #[serde(skip_deserializing)]
    computed: bool,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    io: char,
}

#[derive(Serialize, Deserialize, Debug, Clone, Default)]
#[serde(default)]
struct Whole {
    a: i32,
    b: String,
    #[serde(skip)]
    cache: Vec<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    c: Option<Box<Whole>>,
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(transparent)]
struct Meters {
    value: f64,
    #[serde(skip)]
    unit: PhantomData<u8>,
}
#[derive(Serialize, Deserialize, Debug)]
struct Unit;
#[derive(Serialize, Deserialize, Debug)]
struct Wrap(Vec<Meters>);
#[derive(Serialize, Deserialize, Debug)]
struct Triple(i8, #[serde(with = "hex")] u32, #[serde(default)] bool);

#[derive(Serialize, Deserialize, Debug, Clone)]
#[serde(try_from = "String", into = "String")]
struct Even(u32);
impl TryFrom<String> for Even {
    type Error = String;
    fn try_from(s: String) -> Result<Self, String> {
        match s.parse() {
            Ok(n) if n % 2 == 0 => Ok(Even(n)),
            Ok(n) => Err(format!("{n} is odd")),
            Err(e) => Err(e.to_string()),
        }
    }
}
impl From<Even> for String {
    fn from(e: Even) -> String {
        e.0.to_string()
    }
}
#[derive(Deserialize, Debug)]
#[serde(from = "(u8, u8)")]
struct Sum(u16);
impl From<(u8, u8)> for Sum {
    fn from((a, b): (u8, u8)) -> Self {
        Sum(u16::from(a) + u16::from(b))
    }
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(rename_all = "kebab-case")]
enum External {
    FirstOne,
    #[serde(rename = "2nd", alias = "second")]
    SecondOne(u8),
    PairOf(i32, String),
    #[serde(rename_all = "camelCase")]
    WithFields { long_name: u8, #[serde(default)] other_name: Option<bool> },
    #[serde(skip)]
    Hidden,
    Nested(Box<External>),
    Nothing(()),
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(tag = "kind")]
enum Internal {
    Plain,
    Inner(Whole),
    #[serde(rename = "st")]
    Struct { x: u8, y: Option<u8> },
    Map(BTreeMap<String, i32>),
    Other(External),
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(tag = "t", content = "c", deny_unknown_fields)]
enum Adjacent {
    Plain,
    One(u8),
    Opt(Option<u8>),
    Two(u8, u8),
    Struct { x: u8 },
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(untagged)]
enum Untagged {
    Null,
    Num(i64),
    Float(f64),
    Text(String),
    Pair(u8, u8),
    Point { x: i32, y: i32 },
    Named { name: String },
    List(Vec<Untagged>),
    Map(BTreeMap<String, Untagged>),
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(rename_all = "UPPERCASE")]
enum Level {
    Low,
    High,
    #[serde(other)]
    Unknown,
}
#[derive(Serialize, Deserialize, Debug)]
struct Flat<T> {
    id: u8,
    #[serde(flatten)]
    inner: T,
    #[serde(flatten)]
    maybe: Option<Point>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}
#[derive(Serialize, Deserialize, Debug)]
struct Point {
    px: i32,
    py: i32,
}
#[derive(Serialize, Deserialize, Debug)]
struct FlatEnum {
    n: u8,
    #[serde(flatten)]
    kind: Internal,
}
#[derive(Serialize, Deserialize, Debug)]
struct FlatExternal {
    #[serde(flatten)]
    kind: External,
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(bound(serialize = "T::Out: Serialize", deserialize = "T::Out: Deserialize<'de>"))]
struct Bounded<T: HasOut> {
    out: T::Out,
    #[serde(skip)]
    of: PhantomData<T>,
}
trait HasOut {
    type Out: Debug;
}
#[derive(Debug)]
struct Tag;
impl HasOut for Tag {
    type Out = u8;
}
#[derive(Serialize, Deserialize, Debug)]
struct Borrowed<'a> {
    #[serde(borrow)]
    text: std::borrow::Cow<'a, str>,
    raw: &'a str,
}
#[derive(Deserialize, Debug)]
struct Skims {
    keep: u8,
    #[allow(dead_code)]
    drop: IgnoredAny,
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(tag = "type")]
struct TaggedStruct {
    a: u8,
}
#[derive(Serialize)]
enum Never {}

fn main() {
    both::<Config>(&[
        r#"{"MAX-SIZE":1,"COLOR":"ff","NAME":"n","SECRET":"s","in":"q"}"#,
        r#"{"MAX-SIZE":1,"COLOUR":"zz","NAME":"n","in":"q"}"#,
        r#"{"MAX-SIZE":1,"COLOUR":"1","COLOR":"2","NAME":"n","in":"q"}"#,
        r#"{"MAX-SIZE":1,"COLOR":"a","NAME":"n","in":"q","PORT":"80","RETRIES":3}"#,
        r#"{"MAX-SIZE":1,"COLOR":"a","NAME":"n","in":"q","COMPUTED":true}"#,
        r#"{"MAX-SIZE":1,"NAME":"n","in":"q"}"#,
        r#"{"max_size":1}"#,
        r#"[1,"ff",2,"n",80,null,"q"]"#,
        r#"[1,"ff",2,"n",80]"#,
    ]);
    both::<Whole>(&["{}", r#"{"a":1,"c":{"b":"x"},"zzz":[1,{"q":2}]}"#, "[4]", "[4,\"b\",null,5]", r#"{"a":null}"#]);
    both::<Wrap>(&["[1,2.5]", "[\"x\"]", "{}"]);
    both::<Triple>(&["[1,\"a\",true]", "[1,\"a\"]", "[1]", "[1,2]", "[1,\"g\"]"]);
    both::<Unit>(&["null", "1", "[]"]);
    both::<Vec<Even>>(&[r#"["2","40"]"#, r#"["2","3"]"#, r#"["x"]"#, "[2]"]);
    println!("{:?}", from_str::<Vec<Sum>>("[[1,2],[200,100]]"));
    both::<External>(&[
        r#""first-one""#, r#"{"first-one":null}"#, r#"{"2nd":5}"#, r#"{"second":5}"#, r#"{"pair-of":[1,"x"]}"#, r#"{"pair-of":[1]}"#, r#"{"pair-of":{}}"#, r#"{"with-fields":{"longName":1}}"#,
        r#"{"with-fields":[1,true]}"#, r#"{"with-fields":{"long_name":1}}"#, r#""2nd""#, r#""hidden""#, r#"{"nested":{"nested":"first-one"}}"#, r#"{"nothing":null}"#, r#"{"a":1,"b":2}"#, r#"{"2nd":5,"x":1}"#, "5", "{}", r#""FirstOne""#,
    ]);
    println!("{}", to_string(&External::Hidden).unwrap_err());
    both::<Internal>(&[
        r#"{"kind":"Plain"}"#, r#"{"kind":"Plain","extra":1}"#, r#"{"a":3,"kind":"Inner","b":"x"}"#, r#"{"kind":"st","x":1}"#, r#"{"x":1,"y":2,"kind":"st"}"#, r#"{"kind":"st"}"#, r#"{"kind":"Map","q":1}"#, r#"{"kind":"Map","q":"s"}"#,
        r#"{"x":1}"#, r#"{"kind":"nope"}"#, r#"{"kind":5}"#, "[\"st\",1,null]", "[]", r#"{"kind":"Plain","kind":"st"}"#, "\"Plain\"", r#"{"kind":"Other","first-one":null}"#,
    ]);
    println!("{}", to_string(&Internal::Other(External::PairOf(1, "z".into()))).unwrap());
    println!("{}", to_string(&Internal::Other(External::WithFields { long_name: 1, other_name: None })).unwrap());
    println!("{}", to_string(&Internal::Other(External::SecondOne(4))).unwrap());
    both::<Adjacent>(&[
        r#"{"t":"Plain"}"#, r#"{"t":"Plain","c":null}"#, r#"{"t":"One","c":1}"#, r#"{"c":1,"t":"One"}"#, r#"{"t":"One"}"#, r#"{"t":"Opt"}"#, r#"{"t":"Two","c":[1,2]}"#, r#"{"c":[1,2],"t":"Two"}"#, r#"{"c":{"x":3},"t":"Struct"}"#,
        r#"{"t":"Struct","c":{}}"#, r#"{"t":"One","c":1,"z":0}"#, r#"{"c":1}"#, "{}", r#"["One",3]"#, r#"["One"]"#, r#"{"t":"x"}"#, r#"{"t":"One","t":"Two"}"#,
    ]);
    both::<Untagged>(&["null", "5", "-5", "1.5", "\"s\"", "[1,2]", "[1,2,3]", r#"{"x":1,"y":2}"#, r#"{"name":"n","x":1}"#, r#"{"k":{"x":0,"y":0},"l":[]}"#, "true", "[true]", "99999999999999999999"]);
    both::<Level>(&["\"LOW\"", "\"High\"", "\"anything\""]);
    both::<Flat<Point>>(&[r#"{"id":1,"px":1,"py":2,"q":[1]}"#, r#"{"id":1,"px":1}"#, r#"{"px":1,"py":"2","id":0}"#, "[1]"]);
    both::<Flat<Internal>>(&[r#"{"id":1,"kind":"st","x":3,"z":null}"#, r#"{"id":1}"#]);
    println!("{}", to_string(&Flat { id: 1, inner: Point { px: 1, py: 2 }, maybe: Some(Point { px: 3, py: 4 }), rest: [("k".to_string(), json!([1]))].into() }).unwrap());
    println!("{}", to_string(&Flat { id: 1, inner: 5, maybe: None, rest: BTreeMap::new() }).unwrap_err());
    both::<FlatEnum>(&[r#"{"n":1,"kind":"Plain"}"#, r#"{"kind":"st","x":2,"n":1}"#]);
    both::<FlatExternal>(&[r#"{"2nd":1}"#, r#"{"with-fields":{"longName":2}}"#, r#"{"nope":1}"#]);
    both::<Bounded<Tag>>(&[r#"{"out":3}"#]);
    both::<TaggedStruct>(&[r#"{"type":"x","a":3}"#, r#"{"a":3}"#]);
    let text = String::from(r#"{"text":"a\nb","raw":"c"}"#);
    let b: Borrowed = from_str(&text).unwrap();
    println!("{b:?} {}", to_string(&b).unwrap());
    println!("{}", from_str::<Borrowed>(r#"{"text":"a","raw":"c\n"}"#).unwrap_err());
    println!("{:?}", from_str::<Skims>(r#"{"drop":{"a":[1,2,{"b":null}]},"keep":1}"#));
    println!("{:?}", from_str::<HashMap<External, u8>>("{}").is_ok());
    let _ = |n: Never| to_string(&n).is_ok();
}
impl PartialEq for External {
    fn eq(&self, o: &Self) -> bool {
        format!("{self:?}") == format!("{o:?}")
    }
}
impl Eq for External {}
impl std::hash::Hash for External {
    fn hash<H: std::hash::Hasher>(&self, h: &mut H) {
        format!("{self:?}").hash(h)
    }
}
