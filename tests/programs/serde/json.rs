// serde_json: values, maps, streams, readers and writers, numbers at their limits, what errors say and where.
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_json::map::Entry;
use serde_json::ser::PrettyFormatter;
use serde_json::{from_slice, from_str, from_value, json, to_string, to_string_pretty, to_value, to_vec, to_writer, Deserializer, Map, Number, Serializer, StreamDeserializer, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::error::Error;
use std::io::{self, BufReader, Cursor, Read, Write};
use std::time::Duration;

struct Broken(usize);
impl Read for Broken {
    fn read(&mut self, b: &mut [u8]) -> io::Result<usize> {
        match self.0 {
            0 => Err(io::Error::new(io::ErrorKind::Other, "pulled out")),
            _ => {
                self.0 -= 1;
                b[0] = b'[';
                Ok(1)
            }
        }
    }
}
impl Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::WriteZero.into())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Clone, Copy)]
enum Key {
    A,
    B,
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Id(u16);
#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Deep {
    list: Vec<BTreeMap<String, (u8, Option<bool>)>>,
}

fn main() {
    // values
    let name = "k";
    let mut v = json!({ name: [1, -2, 3.0, 1e300, null, true, "t\u{1}\u{7f}é\u{2028}"], "nested": { "a": { "b": [] } }, (format!("x{}", 1)): Some(5), "d": Duration::from_millis(1500), "e": [(), ((1, 'c'))], });
    println!("{v}");
    println!("{v:#}");
    println!("{:?}", v["nested"]);
    println!("{:#?}", v["k"]);
    println!("{:?} {:?} {} {}", v.get("k").and_then(|k| k.get(1)), v.get(0), v["zz"]["yy"][3], v["k"][99].is_null());
    v["nested"]["a"]["new"] = json!("set");
    v["k"][0] = 10.into();
    *v.pointer_mut("/nested/a/b").unwrap() = Value::Array(vec![true.into(), Value::from("s"), 2.5f32.into(), vec!["q"].into(), Value::from_iter([1, 2])]);
    println!("{:?} {:?} {:?}", v.pointer("/nested/a/b/3/0"), v.pointer("/k/01"), v.pointer("nope"));
    println!("{:?} {}", v["k"].take(), v["k"]);
    println!("{}", v["nested"]["a"]["b"].as_array().unwrap().iter().map(|x| match x { Value::Bool(b) => format!("b{b}"), Value::Number(n) => format!("n{n}"), Value::String(s) => s.clone(), other => other.to_string() }).collect::<Vec<_>>().join("|"));
    println!("{} {} {} {}", json!(5) == 5, json!("a") == "a", json!(1.5) == 1.5, json!(5u64) == json!(5i8));
    println!("{:?}", (json!(u64::MAX).as_u64(), json!(u64::MAX).as_i64(), json!(-1).as_u64(), json!(1.0).as_i64(), json!(3).as_f64(), json!(f64::NAN), json!(-0.0)));
    println!("{:?}", (json!(1).is_i64(), json!(1).is_u64(), json!(-1).is_u64(), json!(1.0).is_f64(), json!(u64::MAX).is_i64()));
    println!("{:?} {:?}", Number::from_f64(0.1).map(|n| n.to_string()), Number::from_f64(f64::INFINITY));
    for f in [0.0, 1e15, 1e16, 1.5e-5, 1e-5, 9e-6, 123456789.125, 5e-324, f64::MAX, 1e21, 0.3f32 as f64] {
        print!("{} {} ", json!(f), to_string(&f).unwrap());
    }
    println!("{} {}", to_string(&0.3f32).unwrap(), to_string(&1e10f32).unwrap());

    // maps
    let mut m = Map::new();
    println!("{:?} {:?}", m.insert("b".into(), json!(1)), m.insert("b".into(), json!(2)));
    m.entry("a").or_insert_with(|| json!([])).as_array_mut().unwrap().push(json!(0));
    match m.entry("b") {
        Entry::Occupied(mut e) => println!("{}", e.insert(json!("was"))),
        Entry::Vacant(_) => unreachable!(),
    }
    m.extend([("c".to_string(), Value::Null)]);
    println!("{:?} {:?} {:?}", m.keys().collect::<Vec<_>>(), m.values().map(Value::to_string).collect::<Vec<_>>(), m.get("c"));
    m.remove("c");
    m.iter_mut().for_each(|(_, v)| *v = json!({ "was": v }));
    m.retain(|k, _| k != "a");
    println!("{} {} {:?}", m.len(), Value::Object(m.clone()), m.into_iter().next());

    // keys
    let keys: BTreeMap<Key, u8> = [(Key::A, 1), (Key::B, 2)].into();
    let text = to_string(&keys).unwrap();
    println!("{text} {:?}", from_str::<BTreeMap<Key, u8>>(&text));
    println!("{:?}", from_str::<BTreeMap<Key, u8>>(r#"{"C":1}"#).map_err(|e| e.to_string()));
    println!("{} {:?}", to_string(&BTreeMap::from([(Id(3), 'x')])).unwrap(), from_str::<BTreeMap<Id, char>>(r#"{"7":"y"}"#));
    println!("{:?}", from_str::<HashMap<u8, ()>>(r#"{"300":null}"#).map_err(|e| e.to_string()));
    println!("{:?}", from_str::<BTreeMap<i64, u8>>(r#"{"-5":1,"x":2}"#).map_err(|e| e.to_string()));
    println!("{:?} {:?}", to_string(&BTreeMap::from([(Some(1), 1)])).map_err(|e| e.to_string()), to_value(BTreeMap::from([((1, 2), 1)])).map_err(|e| e.to_string()));
    println!("{:?}", from_value::<BTreeMap<Id, char>>(json!({"1": "q", "2": "rr"})).map_err(|e| e.to_string()));

    // limits
    for t in ["255", "256", "-1", "1.0", "18446744073709551616", "1e2"] {
        println!("{t}: {:?} {:?} {:?}", from_str::<u8>(t).map_err(|e| e.to_string()), from_str::<f32>(t).ok(), from_str::<Value>(t).map(|v| v.to_string()).ok());
    }
    println!("{:?} {:?}", from_str::<i128>("-170141183460469231731687303715884105728"), from_str::<u128>("-1").map_err(|e| e.to_string()));
    println!("{} {:?}", to_string(&u128::MAX).unwrap(), to_value(u128::MAX).map_err(|e| e.to_string()));
    println!("{:?} {:?}", from_str::<Value>(&"[".repeat(200)).map_err(|e| e.to_string()), from_str::<Value>(&format!("{}{}", "[".repeat(127), "]".repeat(127))).is_ok());

    // faults and their places
    for t in ["", " ", "nul", "nulx", "tru e", "[1", "[1,", "[1,]", "[1 2]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "01", "-", "1.", "1.e5", "1e", "1e400", "-0", "+1", "\"", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\ud83d\\ude00\"", "\"a\nb\"", "1 2", "[1]]", "\n\n  x", "{\"a\":\n [1,\n  tru]}", "\"\\udc00\"", "[}", "{]"] {
        match from_str::<Value>(t) {
            Ok(v) => println!("{t:?} = {v}"),
            Err(e) => println!("{t:?}: {e} [{:?} {} {}]", e.classify(), e.line(), e.column()),
        }
    }
    println!("{:?}", from_slice::<String>(b"\"\xff\"").map_err(|e| e.to_string()));
    println!("{:?}", from_slice::<&str>(b"\"ok\""));
    println!("{:?}", from_str::<Vec<u8>>("[1, 2, \"3\"]").unwrap_err());
    for t in [r#"{"list":[{"a":[1,null]}]}"#, r#"{"list":[{"a":[1]}]}"#, r#"{"list":[{"a":[1,true,3]}]}"#, "{\"list\":[{\"a\":\n[256,true]}]}", r#"{"list":{}}"#, r#"{"list":[],"list":[]}"#, "{}"] {
        println!("{:?}", from_str::<Deep>(t).map_err(|e| e.to_string()));
    }
    println!("{:?}", from_value::<Deep>(json!({"list": [{"a": [1]}]})).map_err(|e| e.to_string()));
    println!("{:?}", from_value::<(u8, String)>(json!([1, "a", 2])).map_err(|e| e.to_string()));
    println!("{:?}", from_value::<[u8; 3]>(json!([1, 2])).map_err(|e| e.to_string()));
    println!("{:?} {:?}", from_value::<Key>(json!({"A": null})), from_value::<Key>(json!(["A"])).map_err(|e| e.to_string()));

    // readers, writers, streams
    let e = serde_json::from_reader::<_, Value>(Broken(2)).unwrap_err();
    println!("{e} {:?} {}", e.classify(), e.is_io());
    println!("{:?}", io::Error::from(e).kind());
    let e = to_writer(Broken(0), &[1]).unwrap_err();
    println!("{e} {}", e.classify() == Category::Io);
    println!("{:?}", io::Error::from(from_str::<u8>("").unwrap_err()).kind());
    println!("{:?}", serde_json::from_reader::<_, BTreeSet<u8>>(BufReader::new(Cursor::new("[3,1,2,1]"))).unwrap());
    let mut out = Vec::new();
    let mut s = Serializer::with_formatter(&mut out, PrettyFormatter::with_indent(b"\t"));
    json!({"a": [1, {}], "b": []}).serialize(&mut s).unwrap();
    [1u8; 0].serialize(&mut s).unwrap();
    println!("{}", String::from_utf8(out).unwrap());
    let mut s = Serializer::new(Vec::new());
    for i in 0..3 {
        (i, "x").serialize(&mut s).unwrap();
        Key::B.serialize(&mut s).unwrap();
    }
    println!("{} {:?}", String::from_utf8_lossy(&s.into_inner()), to_vec(&Id(1)));
    println!("{}", to_string_pretty(&(Key::A, [Some(1), None], BTreeMap::<u8, u8>::new(), Vec::<u8>::new())).unwrap());
    let mut stream = Deserializer::from_str("{\"a\":1}[2]  3 true\"s\"null 4x 5").into_iter::<Value>();
    loop {
        match stream.next() {
            Some(Ok(v)) => print!("{v}@{} ", stream.byte_offset()),
            Some(Err(e)) => println!("! {e} @{}", stream.byte_offset()),
            None => break println!("end"),
        }
    }
    let nums: Result<Vec<u8>, _> = StreamDeserializer::new(serde_json::de::SliceRead::new(b"1 2 300 4")).collect();
    println!("{:?}", nums.map_err(|e: serde_json::Error| e.to_string()));
    let e: Box<dyn Error + Send + Sync> = from_str::<u8>("x").unwrap_err().into();
    println!("{e} {:?} {}", e.downcast_ref::<serde_json::Error>(), e.source().is_none());
    println!("{:?}", "[1,2]".parse::<Value>().map(|v| v[1].clone()));
    println!("{:?}", Value::default());
    let _: serde_json::Result<()> = from_str("null");
}
