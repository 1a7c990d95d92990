// Streams of JSON: writers and readers that fail, several values in one text, formatters, borrowed parts.
use serde::de::Deserializer as _;
use serde::ser::{SerializeMap, SerializeSeq, SerializeStruct, SerializeTupleVariant};
use serde::{Deserialize, Serialize, Serializer as _};
use serde_json::ser::{CompactFormatter, PrettyFormatter};
use serde_json::{from_reader, from_slice, from_str, to_vec, to_vec_pretty, to_writer, to_writer_pretty, Deserializer, Serializer, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, BufReader, BufWriter, Cursor, Read, Write};

struct Short(usize, Vec<u8>);
impl Write for Short {
    fn write(&mut self, b: &[u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(io::Error::new(io::ErrorKind::WriteZero, "full"));
        }
        let n = b.len().min(self.0);
        self.0 -= n;
        self.1.extend_from_slice(&b[..n]);
        Ok(n)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
struct Breaks(&'static [u8]);
impl Read for Breaks {
    fn read(&mut self, b: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Err(io::Error::new(io::ErrorKind::ConnectionReset, "gone"));
        }
        let n = b.len().min(self.0.len()).min(3);
        b[..n].copy_from_slice(&self.0[..n]);
        self.0 = &self.0[n..];
        Ok(n)
    }
}
#[derive(Serialize, Deserialize, Debug, PartialEq)]
struct Row<'a> {
    id: u32,
    #[serde(borrow)]
    name: Cow<'a, str>,
    raw: &'a str,
    #[serde(borrow, default)]
    tags: Vec<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opt: Option<&'a str>,
}
#[derive(Serialize)]
struct Nested {
    list: Vec<BTreeMap<&'static str, (u8, Option<()>)>>,
    unit: (),
    e: E,
    t: T,
}
#[derive(Serialize)]
enum E {
    A { x: [u8; 2] },
}
#[derive(Serialize)]
struct T(u8, Vec<()>);
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let nested = || Nested {
        list: vec![BTreeMap::from([("k", (1, None)), ("l", (2, Some(())))]), BTreeMap::new()],
        unit: (),
        e: E::A { x: [1, 2] },
        t: T(1, vec![]),
    };
    let mut out = Vec::new();
    to_writer(&mut out, &nested())?;
    out.push(b'\n');
    to_writer_pretty(&mut out, &nested())?;
    println!("{}", String::from_utf8(out)?);
    println!("{}", String::from_utf8(to_vec(&nested())?)?.len() + to_vec_pretty(&nested())?.len());
    let mut tabbed = Vec::new();
    nested().serialize(&mut Serializer::with_formatter(&mut tabbed, PrettyFormatter::with_indent(b"\t")))?;
    println!("{}", String::from_utf8(tabbed)?);
    let mut many = Serializer::with_formatter(Vec::new(), CompactFormatter);
    for i in 0..3 {
        (i, "a").serialize(&mut many)?;
    }
    println!("{}", String::from_utf8(many.into_inner())?);
    for n in [0, 1, 5, 1000] {
        let mut s = Short(n, vec![]);
        match to_writer(&mut s, &nested()) {
            Ok(()) => println!("ok {}", s.1.len()),
            Err(e) => println!("{n}: {e} io={} {:?} {:?} {}:{}", e.is_io(), e.classify(), String::from_utf8_lossy(&s.1), e.line(), e.column()),
        }
    }
    {
        let mut w = BufWriter::new(Vec::new());
        to_writer(&mut w, &[1, 2])?;
        writeln!(w)?;
        to_writer(&mut w, "x")?;
        println!("{}", String::from_utf8(w.into_inner()?)?);
    }
    println!("{:?}", from_reader::<_, Value>(Cursor::new("[1, {\"a\": null}]"))?);
    println!("{:?}", from_reader::<_, Vec<u8>>(BufReader::new(&b"[1,2]x"[..])).map_err(|e| e.to_string()));
    for t in [&b"[1,2"[..], b"[1,2]", b"", b"{\"a\": tru"] {
        match from_reader::<_, Value>(Breaks(t)) {
            Ok(v) => println!("{v}"),
            Err(e) => println!("{e} {:?} {:?}", e.classify(), std::error::Error::source(&e).map(|s| s.to_string())),
        }
    }
    let text = "{\"a\":1} [2]3 \"x\"null\n{\"b\":} 5";
    let mut stream = Deserializer::from_str(text).into_iter::<Value>();
    while let Some(v) = stream.next() {
        match v {
            Ok(v) => println!("{v} @{}", stream.byte_offset()),
            Err(e) => println!("{e} @{}", stream.byte_offset()),
        }
    }
    for t in ["1 2 3", "1,2", "", "  ", "[1][", "\"a\"\"b\"", "12true", "nulltrue", "1[2]", "{}{"] {
        println!(
            "{t:?} {:?}",
            Deserializer::from_str(t).into_iter::<Value>().map(|r| r.map_err(|e| format!("{e} {}", e.is_eof()))).collect::<Vec<_>>()
        );
    }
    println!("{:?}", Deserializer::from_slice(b"1 2").into_iter::<u8>().collect::<Result<Vec<_>, _>>());
    println!("{:?}", Deserializer::from_reader(&b"1 2 x"[..]).into_iter::<u8>().map(|r| r.map_err(|e| e.to_string())).collect::<Vec<_>>());
    let mut d = Deserializer::from_str("[1,2] tail");
    println!("{:?}", Vec::<u8>::deserialize(&mut d)?);
    println!("{:?}", d.end().map_err(|e| e.to_string()));
    let text = String::from(r#"[{"id":1,"name":"plain","raw":"r"},{"id":2,"name":"es\"caped","raw":"q","tags":["a","\n"],"opt":"o"}]"#);
    let rows: Vec<Row> = from_str(&text)?;
    for r in &rows {
        println!("{r:?} {} {:?}", matches!(r.name, Cow::Borrowed(_)), r.tags.iter().map(|t| matches!(t, Cow::Borrowed(_))).collect::<Vec<_>>());
    }
    println!("{}", serde_json::to_string(&rows)?);
    println!("{:?}", from_slice::<Row>(br#"{"id":1,"name":"a","raw":"\t"}"#).map_err(|e| e.to_string()));
    println!("{:?}", from_str::<BTreeMap<&str, Cow<str>>>(r#"{"a":"b"}"#)?);
    println!("{:?}", from_str::<BTreeMap<&str, u8>>(r#"{"a\n":1}"#).map_err(|e| e.to_string()));
    println!("{:?}", from_str::<&[u8]>("\"bytes\"")?);
    println!("{:?}", from_str::<&[u8]>("[1]").map_err(|e| e.to_string()));
    println!("{:?}", from_str::<Box<[u8]>>("[1,2]")?);
    let mut s = Serializer::new(Vec::new());
    let mut m = s.serialize_map(None)?;
    m.serialize_entry("a", &1)?;
    m.serialize_key(&2)?;
    m.serialize_value(&[3])?;
    println!("{:?}", m.serialize_entry(&[1], &2).map_err(|e| e.to_string()));
    SerializeMap::end(m)?;
    println!("{}", String::from_utf8(s.into_inner())?);
    let mut s = Serializer::pretty(Vec::new());
    let mut q = s.serialize_seq(Some(2))?;
    q.serialize_element(&1)?;
    q.serialize_element(&BTreeMap::from([('c', 1.5)]))?;
    SerializeSeq::end(q)?;
    let mut t = s.serialize_tuple_variant("N", 0, "V", 2)?;
    SerializeTupleVariant::serialize_field(&mut t, &1)?;
    SerializeTupleVariant::serialize_field(&mut t, "x")?;
    SerializeTupleVariant::end(t)?;
    let mut t = s.serialize_struct("S", 1)?;
    SerializeStruct::serialize_field(&mut t, "f", &())?;
    SerializeStruct::end(t)?;
    println!("{}", String::from_utf8(s.into_inner())?);
    for k in ["1", "true", "1.5", "null"] {
        let v: Value = from_str(k)?;
        println!("{:?}", serde_json::to_string(&BTreeMap::from([(v.to_string(), v)])));
    }
    println!("{:?}", serde_json::to_string(&BTreeMap::from([(Some(1), 1)])).map_err(|e| e.to_string()));
    println!("{:?}", serde_json::to_string(&BTreeMap::from([((), 1)])).map_err(|e| e.to_string()));
    println!("{:?}", serde_json::to_string(&BTreeMap::from([(true, 1)])).map_err(|e| e.to_string()));
    println!("{:?}", serde_json::to_string(&BTreeMap::from([('c', 1)])));
    println!("{:?}", serde_json::to_string(&BTreeMap::from([(-5i64, 1)])));
    println!("{:?}", Deserializer::from_str("[1,{\"a\":[]}]").deserialize_ignored_any(serde::de::IgnoredAny)?);
    let mut d = Deserializer::from_str("{\"a\" 1}");
    println!("{:?}", d.deserialize_ignored_any(serde::de::IgnoredAny).map_err(|e| e.to_string()));
    Ok(())
}
