// Texts that are no JSON, or JSON of another shape: what is said, in which line and column, and of which kind the error is.
use serde::Deserialize;
use serde_json::error::Category;
use serde_json::{from_reader, from_slice, from_str, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Debug;

#[derive(Deserialize, Debug)]
#[allow(dead_code)]
struct Point {
    x: i32,
    y: Option<u8>,
    tags: Vec<String>,
}
#[derive(Deserialize, Debug)]
#[allow(dead_code)]
#[serde(deny_unknown_fields)]
struct Strict {
    a: bool,
    #[serde(rename = "b-c")]
    b: char,
}
#[derive(Deserialize, Debug)]
#[allow(dead_code)]
enum Shape {
    Unit,
    New(u8),
    Tuple(u8, u8),
    Struct { w: u8 },
}
#[derive(Deserialize, Debug)]
struct Marker;
#[derive(Deserialize, Debug)]
#[allow(dead_code)]
struct Pair(u8, String);
#[derive(Deserialize, Debug)]
#[allow(dead_code)]
struct New(Vec<u8>);

fn say<T: Debug>(text: &str, r: Result<T, serde_json::Error>) {
    match r {
        Ok(v) => println!("{text:?} ok {v:?}"),
        Err(e) => {
            let kind = match e.classify() {
                Category::Io => "io",
                Category::Syntax => "syntax",
                Category::Data => "data",
                Category::Eof => "eof",
            };
            println!("{text:?} {kind} {}:{} {e}", e.line(), e.column());
        }
    }
}
fn each<'a, T: Deserialize<'a> + Debug>(texts: &[&'a str]) {
    println!("--- {}", std::any::type_name::<T>().rsplit("::").next().unwrap());
    for text in texts {
        say(text, from_str::<T>(text));
    }
}
fn main() {
    each::<Value>(&[
        "",
        " ",
        "nul",
        "nulx",
        "tru",
        "truE",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "[1 2]",
        "[,]",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{1:1}",
        "{,}",
        "\"abc",
        "\"a\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\udc00\"",
        "\"\n\"",
        "01",
        "-",
        "-a",
        "1.",
        "1.e1",
        "1e",
        "1e+",
        "1e999",
        "-1e999",
        ".5",
        "+1",
        "1 2",
        "[1]]",
        "\u{feff}1",
        "'a'",
        "nan",
        "Infinity",
        "[\n1,\n  x]",
        "{\n\t\"k\": [1, 2\n}",
        "\"\\",
        "\"\\u",
        "// c\n1",
        "1.5E-3",
        "-0",
        "-0.0",
        "123456789012345678901234567890",
        "0.1e-400",
        "[[[[",
        "{\"a\":{\"b\":[{\"c\":}]}}",
    ]);
    each::<i32>(&["2147483648", "-2147483649", "1.0", "\"1\"", "null", "true", "[1]", "{}", "1e2", "x", "--1"]);
    each::<u8>(&["256", "-1", "255", "1.5", "-0"]);
    each::<f32>(&["1", "-1", "3.5", "1e40", "\"1\"", "null"]);
    each::<bool>(&["true", "1", "\"true\"", "t", "fals", "[]", "null"]);
    each::<char>(&["\"a\"", "\"\"", "\"ab\"", "1", "\"\\ud83d\\ude00\"", "null"]);
    each::<&str>(&["\"a\"", "\"a\\n\"", "1", "null", "[\"a\"]"]);
    each::<String>(&["\"a\\n\"", "1", "true", "{}", "-5", "1.5"]);
    each::<()>(&["null", "1", "[]", "nul"]);
    each::<Marker>(&["null", "[]", "{}", "\"Marker\""]);
    each::<Option<u8>>(&["null", "1", "n", "256", "nulL"]);
    each::<Pair>(&["[1,\"a\"]", "[1]", "[]", "[1,\"a\",2]", "{}", "1", "[\"a\",1]"]);
    each::<New>(&["[1]", "1", "[256]", "[[1]]"]);
    each::<(u8, u8)>(&["[1,2]", "[1]", "[1,2,3]", "[1,", "{}"]);
    each::<[u8; 2]>(&["[1,2]", "[1]", "[1,2,3]", "[]", "\"ab\""]);
    each::<[u8; 0]>(&["[]", "[1]"]);
    each::<Point>(&[
        "{\"x\":1,\"tags\":[]}",
        "{\"x\":1}",
        "{}",
        "{\"x\":1,\"x\":2,\"tags\":[]}",
        "{\"x\":1,\"y\":300,\"tags\":[]}",
        "{\"x\":1,\"tags\":[1]}",
        "{\"x\":1,\"tags\":{}}",
        "[1,2,[\"a\"]]",
        "[1,2]",
        "[]",
        "[1,null,[],4]",
        "\"x\"",
        "{\"x\":1,\"tags\":[],\"more\":{\"deep\":[1,{}]}}",
        "{\"x\":1,\"tags\":[],\"more\":{\"deep\":[1,{]}}",
        "{\"x\": \"\n\"}",
        "{\n  \"x\": 1,\n  \"tags\": [\n    \"a\",\n    5\n  ]\n}",
        "{\"x\":1,\"tags\":[]} x",
        "null",
    ]);
    each::<Strict>(&[
        "{\"a\":true,\"b-c\":\"q\"}",
        "{\"a\":true,\"b\":\"q\"}",
        "{\"a\":true,\"b-c\":\"q\",\"z\":1}",
        "{\"a\":1}",
        "{\"b-c\":\"qq\"}",
    ]);
    each::<Shape>(&[
        "\"Unit\"",
        "\"New\"",
        "\"Tuple\"",
        "\"Struct\"",
        "\"Other\"",
        "{\"Unit\":null}",
        "{\"Unit\":1}",
        "{\"New\":1}",
        "{\"New\":256}",
        "{\"New\":\"a\"}",
        "{\"Tuple\":[1,2]}",
        "{\"Tuple\":[1]}",
        "{\"Tuple\":1}",
        "{\"Tuple\":[1,2,3]}",
        "{\"Struct\":{\"w\":1}}",
        "{\"Struct\":[1]}",
        "{\"Struct\":{}}",
        "{\"Struct\":1}",
        "{\"Other\":1}",
        "{}",
        "{\"Unit\":null,\"New\":1}",
        "1",
        "null",
        "[]",
        "{\"New\":1",
        "{\"New\"}",
        "{\"New\"",
        "[\"Unit\"]",
        "{1:2}",
    ]);
    each::<BTreeMap<String, u8>>(&["{\"a\":1}", "{\"a\":256}", "[]", "{\"a\":1,\"a\":2}", "{\"a\"}", "1"]);
    each::<BTreeMap<u8, u8>>(&["{\"1\":1}", "{\"a\":1}", "{\"256\":1}", "{\" 1\":1}", "{\"-1\":1}", "{\"01\":1}", "{\"1.5\":1}", "{1:1}"]);
    each::<BTreeMap<bool, u8>>(&["{\"true\":1}", "{true:1}"]);
    each::<BTreeMap<char, u8>>(&["{\"t\":1}", "{\"tt\":1}"]);
    each::<HashMap<Option<String>, u8>>(&["{\"t\":1}"]);
    each::<BTreeSet<i8>>(&["[3,1,2,1]", "[128]", "{}"]);
    each::<std::net::Ipv4Addr>(&["\"127.0.0.1\"", "\"127.0.0\"", "1"]);
    each::<std::time::Duration>(&[
        "{\"secs\":1,\"nanos\":5}",
        "{\"secs\":1}",
        "[1,2]",
        "{\"secs\":1,\"nanos\":2000000000}",
        "{\"s\":1}",
        "{\"secs\":18446744073709551615,\"nanos\":2000000000}",
    ]);
    each::<std::ops::Range<u8>>(&["{\"start\":1,\"end\":5}", "{\"start\":1}", "[1,2]", "{\"x\":1}"]);
    each::<Result<u8, String>>(&["{\"Ok\":1}", "{\"Err\":\"e\"}", "{\"No\":1}", "\"Ok\""]);
    each::<std::num::NonZeroU8>(&["1", "0", "256"]);
    each::<std::ops::Bound<u8>>(&["\"Unbounded\"", "{\"Included\":1}", "{\"X\":1}"]);
    each::<std::path::PathBuf>(&["\"a/b\"", "1"]);
    each::<Box<str>>(&["\"a/b\"", "1"]);
    each::<std::borrow::Cow<str>>(&["\"a/b\"", "1"]);
    println!("--- bytes");
    for b in [&b"\"\xff\""[..], b"\"a\xc3\"", b"\xff", b"[\"\xe2\x82\xac\", \"\xe2\x82\"]", b"{\"\xff\":1}"] {
        say(&format!("{b:?}"), from_slice::<Value>(b));
        say("reader", from_reader::<_, Value>(b));
    }
    let deep = format!("{}1{}", "[".repeat(127), "]".repeat(127));
    println!("{}", from_str::<Value>(&deep).is_ok());
    let deep = format!("{}1{}", "[".repeat(128), "]".repeat(128));
    println!("{}", from_str::<Value>(&deep).unwrap_err());
    let deep = "{\"a\":".repeat(200);
    println!("{}", from_str::<Value>(&deep).unwrap_err());
    let e = from_str::<Value>("[1,\n2").unwrap_err();
    println!("{e:?} {} {} {} {}", e.is_eof(), e.is_syntax(), e.is_data(), e.is_io());
    let io: std::io::Error = e.into();
    println!("{:?} {io}", io.kind());
    let io: std::io::Error = from_str::<u8>("\"a\"").unwrap_err().into();
    println!("{:?} {io} {:?}", io.kind(), std::error::Error::source(&io).is_some());
}
