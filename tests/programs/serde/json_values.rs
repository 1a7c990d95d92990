// JSON values: made, indexed, changed, walked, compared, printed.
use serde_json::{from_str, json, map::Entry, to_string_pretty, Map, Number, Value};
use std::collections::{BTreeMap, HashMap};
use std::panic::catch_unwind;

#[derive(serde::Serialize)]
struct S<'a> {
    n: &'a str,
    v: Option<()>,
}
fn depth(v: &Value) -> usize {
    match v {
        Value::Array(a) => 1 + a.iter().map(depth).max().unwrap_or(0),
        Value::Object(o) => 1 + o.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
fn merge(a: &mut Value, b: Value) {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            for (k, v) in b {
                if v.is_null() {
                    a.remove(&k);
                } else {
                    merge(a.entry(k).or_insert(Value::Null), v);
                }
            }
        }
        (a, b) => *a = b,
    }
}
fn main() {
    let name = "x";
    let n = 5u8;
    let key = String::from("computed");
    let mut v = json!({ "a": 1, "b": [1, 2.5, -3, null, true, "s", [], {}], name: n, (key): { "deep": [S { n: "q", v: None }, Some(1), None::<u8>, 'c', (1, "t")] }, "expr": n + 1, "neg": -(n as i64), "if": if n > 3 { "big" } else { "small" }, "opt": Some(vec![1, 2]), "map": HashMap::from([("k", 1)]), "tr": [1, 2,], "u": u64::MAX, "f": f64::NAN, "f32": 0.1f32, });
    println!("{v}");
    println!("{v:#}");
    println!("{v:?}");
    println!("{v:#?}");
    println!("{} {}", depth(&v), v["computed"]["deep"][0]["n"]);
    println!("{:?} {:?} {:?}", v["nope"], v["b"][99], v["a"]["b"]["c"]);
    println!("{:?} {:?} {:?}", v.get("a"), v.get(0), v["b"].get(1));
    println!("{:?} {:?} {:?} {:?}", v.pointer("/b/7"), v.pointer("/computed/deep/4/1"), v.pointer("b"), v.pointer("/b/01"));
    println!("{:?} {:?}", json!({"a/b": {"m~n": 1}}).pointer("/a~1b/m~0n"), v.pointer(""));
    if let Some(x) = v.pointer_mut("/b/0") {
        *x = json!("changed");
    }
    *v.get_mut("a").unwrap() = json!([v["a"].clone()]);
    v["new"]["deeper"]["still"] = json!(1);
    v["b"][3] = 7.into();
    v["b"].as_array_mut().unwrap().truncate(4);
    v["b"].as_array_mut().unwrap().push("end".into());
    println!("{} {} {}", v["b"], v["new"], v["a"]);
    println!("{}", v["b"].take());
    println!("{}", v["b"]);
    let r = catch_unwind(|| {
        let mut v = json!([1]);
        v[3] = json!(1);
    });
    println!("{:?}", r.unwrap_err().downcast_ref::<String>());
    let r = catch_unwind(|| {
        let mut v = json!("s");
        v["k"] = json!(1);
    });
    println!("{:?}", r.unwrap_err().downcast_ref::<String>());
    let r = catch_unwind(|| {
        let mut v = json!(true);
        v[0] = json!(1);
    });
    println!("{:?}", r.unwrap_err().downcast_ref::<String>());
    println!(
        "{:?}",
        (
            json!(1).as_i64(),
            json!(-1).as_u64(),
            json!(1.0).as_i64(),
            json!(1).as_f64(),
            json!(u64::MAX).as_i64(),
            json!(u64::MAX).is_u64(),
            json!(-1).is_i64(),
            json!(2).is_i64(),
            json!(2).is_u64(),
            json!(1e3).is_f64()
        )
    );
    println!(
        "{:?}",
        (
            json!("a").as_str(),
            json!(null).as_null(),
            json!(true).as_bool(),
            json!([1]).as_array().map(|a| a.len()),
            json!({"a": 1}).as_object().map(|o| o.len())
        )
    );
    println!("{} {} {} {}", json!(1) == json!(1.0), json!(1) == 1, json!("a") == "a", "a" == json!("a"));
    println!("{} {} {} {}", json!(1u8) == json!(1i64), 1.5 == json!(1.5), json!(true) == true, json!("x") == String::from("x"));
    println!("{} {}", json!({"a": 1, "b": 2}) == json!({"b": 2, "a": 1}), json!([1, 2]) == json!([2, 1]));
    println!("{} {} {} {} {}", Value::from(1.5f32), Value::from(f64::INFINITY), Value::from("s"), Value::from(vec![1, 2]), Value::from(Some(3)));
    println!(
        "{} {} {}",
        Value::from_iter([1, 2]),
        Value::from_iter([("a", 1), ("b", 2)].map(|(k, v)| (k.to_string(), v))),
        (0..3).map(|i| i * i).collect::<Value>()
    );
    println!("{:?} {:?} {:?}", Number::from_f64(1.0), Number::from_f64(f64::NAN), Number::from(7u32));
    println!("{} {} {} {} {}", json!(1e21), json!(1.0), json!(1e-7), json!(123456789012345680000.0), json!(0.1 + 0.2));
    println!("{} {} {} {}", json!(1e16), json!(1e15), json!(5e-324), json!(f64::MAX));
    let mut m = Map::new();
    println!("{:?}", m.insert("b".into(), 1.into()));
    println!("{:?}", m.insert("b".to_string(), 2.into()));
    m.insert("a".into(), json!([]));
    m.entry("c").or_insert_with(|| json!("made"));
    *m.entry("b").or_insert(0.into()) = 9.into();
    m.entry("a").and_modify(|v| v.as_array_mut().unwrap().push(1.into())).or_insert(Value::Null);
    match m.entry("z") {
        Entry::Vacant(e) => {
            println!("vacant {}", e.key());
            e.insert(json!(26));
        }
        Entry::Occupied(_) => unreachable!(),
    }
    match m.entry("z") {
        Entry::Occupied(mut e) => {
            println!("{} {}", e.key(), e.get());
            *e.get_mut() = json!(27);
            println!("{}", e.insert(json!(28)));
            println!("{:?}", e.remove());
        }
        Entry::Vacant(_) => unreachable!(),
    }
    println!("{m:?} {} {} {:?}", m.len(), m.contains_key("a"), m.get("b"));
    println!("{:?}", m.remove("nope"));
    println!("{:?} {:?}", m.keys().collect::<Vec<_>>(), m.values().map(|v| v.to_string()).collect::<Vec<_>>());
    for (_, v) in m.iter_mut() {
        *v = json!([v.take()]);
    }
    for v in m.values_mut() {
        v[0] = json!(v[0].is_number());
    }
    println!("{}", Value::Object(m.clone()));
    m.retain(|k, _| k != "a");
    println!("{}", json!(m));
    println!("{:?}", m.get_key_value("b"));
    println!("{:?}", m.remove_entry("b"));
    let mut other = Map::from_iter([("q".to_string(), json!(0))]);
    m.append(&mut other);
    m.extend([("r".to_string(), json!(1))]);
    println!("{:?} {} {:?}", m, other.is_empty(), m.clone().into_iter().rev().map(|(k, _)| k).collect::<String>());
    println!("{}", m["q"]);
    m["q"] = json!(5);
    println!("{}", m == Map::from_iter([("r".into(), json!(1)), ("q".into(), json!(5))]));
    m.clear();
    let mut base = json!({"a": {"b": 1, "c": 2}, "d": [1]});
    merge(&mut base, json!({"a": {"b": null, "e": {"f": 1}}, "d": {"x": 1}}));
    println!("{base}");
    println!("{}", to_string_pretty(&json!({"e": {}, "l": [], "n": [[], {}], "s": "\u{1}\n\"\\/é😀\u{7f}\u{2028}"})).unwrap());
    let parsed: Value = from_str(r#" { "b" : 1 , "a" : [ 1.0 , 1e2, -0, 0.0, 1E400e ] } "#).unwrap_or_else(|e| json!(e.to_string()));
    println!("{parsed}");
    let parsed: Value = r#"{"z":1,"a":2,"z":3,"é":"\u00e9\/"}"#.parse().unwrap();
    println!("{parsed}");
    let m: BTreeMap<String, Value> = serde_json::from_value(parsed.clone()).unwrap();
    println!("{m:?}");
    println!("{:?}", serde_json::from_value::<HashMap<String, u8>>(json!({"a": 300})).unwrap_err().to_string());
    println!("{:?}", Value::default());
    let mut all = vec![json!(3), json!(1)];
    all.sort_by_key(|v| v.as_u64());
    println!("{}", Value::Array(all));
    println!("{}", json!([1, 2, 3]).as_array().unwrap().iter().filter_map(Value::as_u64).sum::<u64>());
    println!("{:>10}|{:<6}|", json!(1), json!("a"));
}
