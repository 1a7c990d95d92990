// Visitors by hand: seeds with state, keys read one by one, fields in any order, sizes announced, streaming sums without building a list.
use serde::de::{
    self, value, DeserializeSeed, Deserializer, EnumAccess, Error as _, Expected, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde::ser::{SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::{from_str, json, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::marker::PhantomData;

struct Sum<'a> {
    seen: &'a mut Vec<i64>,
}
impl<'de, 'a> DeserializeSeed<'de> for Sum<'a> {
    type Value = i64;
    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<i64, D::Error> {
        d.deserialize_any(self)
    }
}
impl<'de, 'a> Visitor<'de> for Sum<'a> {
    type Value = i64;
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "numbers, however deep (seen {})", self.seen.len())
    }
    fn visit_i64<E>(self, v: i64) -> Result<i64, E> {
        self.seen.push(v);
        Ok(v)
    }
    fn visit_u64<E: de::Error>(self, v: u64) -> Result<i64, E> {
        let v = i64::try_from(v).map_err(|_| E::invalid_value(Unexpected::Unsigned(v), &self))?;
        self.visit_i64(v)
    }
    fn visit_unit<E>(self) -> Result<i64, E> {
        Ok(0)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<i64, A::Error> {
        let mut sum = 0;
        print!("[{:?}]", seq.size_hint());
        while let Some(n) = seq.next_element_seed(Sum { seen: &mut *self.seen })? {
            sum += n;
        }
        Ok(sum)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<i64, A::Error> {
        let mut sum = 0;
        print!("{{{:?}}}", map.size_hint());
        while let Some((_, n)) = map.next_entry_seed(PhantomData::<IgnoredAny>, Sum { seen: &mut *self.seen })? {
            sum += n;
        }
        Ok(sum)
    }
}
#[derive(Debug, PartialEq)]
struct Date {
    y: u16,
    m: u8,
    d: u8,
}
impl Serialize for Date {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        if self.y == 0 {
            let mut t = s.serialize_tuple(2)?;
            t.serialize_element(&self.m)?;
            t.serialize_element(&self.d)?;
            t.end()
        } else {
            let mut t = s.serialize_struct("Date", 3)?;
            t.serialize_field("y", &self.y)?;
            t.skip_field("m")?;
            t.serialize_field("d", &self.d)?;
            t.end()
        }
    }
}
impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        #[derive(Debug)]
        enum Field {
            Y,
            M,
            D,
        }
        const FIELDS: &[&str] = &["y", "m", "d"];
        impl<'de> Deserialize<'de> for Field {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Field, D::Error> {
                struct FV;
                impl<'de> Visitor<'de> for FV {
                    type Value = Field;
                    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                        f.write_str("`y`, `m` or `d`")
                    }
                    fn visit_str<E: de::Error>(self, v: &str) -> Result<Field, E> {
                        Ok(match v {
                            "y" => Field::Y,
                            "m" => Field::M,
                            "d" => Field::D,
                            _ => return Err(E::unknown_field(v, FIELDS)),
                        })
                    }
                }
                d.deserialize_identifier(FV)
            }
        }
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Date;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("struct Date")
            }
            fn visit_str<E: de::Error>(self, s: &str) -> Result<Date, E> {
                let p: Vec<_> = s.split('-').collect();
                let [y, m, d] = p[..] else { return Err(E::invalid_length(p.len(), &"3 parts")) };
                let n = |s: &str| s.parse::<u16>().map_err(|e| E::custom(format!("{s:?}: {e}")));
                Ok(Date { y: n(y)?, m: n(m)? as u8, d: n(d)? as u8 })
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut a: A) -> Result<Date, A::Error> {
                Ok(Date {
                    y: a.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?,
                    m: a.next_element()?.ok_or_else(|| A::Error::invalid_length(1, &self))?,
                    d: a.next_element()?.ok_or_else(|| A::Error::invalid_length(2, &self))?,
                })
            }
            fn visit_map<A: MapAccess<'de>>(self, mut a: A) -> Result<Date, A::Error> {
                let (mut y, mut m, mut d) = (None, None, None);
                while let Some(k) = a.next_key()? {
                    match k {
                        Field::Y => {
                            if y.is_some() {
                                return Err(de::Error::duplicate_field("y"));
                            }
                            y = Some(a.next_value()?)
                        }
                        Field::M => m = Some(a.next_value()?),
                        Field::D => d = Some(a.next_value()?),
                    }
                }
                Ok(Date { y: y.ok_or_else(|| de::Error::missing_field("y"))?, m: m.unwrap_or(1), d: d.unwrap_or(1) })
            }
        }
        d.deserialize_struct("Date", FIELDS, V)
    }
}
#[derive(Debug)]
enum Op {
    Add(i32, i32),
    Neg(i32),
    Noop,
    Set { k: String },
}
impl<'de> Deserialize<'de> for Op {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Op, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Op;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an operation")
            }
            fn visit_enum<A: EnumAccess<'de>>(self, a: A) -> Result<Op, A::Error> {
                let (name, v) = a.variant::<String>()?;
                match name.as_str() {
                    "add" => {
                        struct P;
                        impl<'de> Visitor<'de> for P {
                            type Value = (i32, i32);
                            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                                f.write_str("two numbers")
                            }
                            fn visit_seq<A: SeqAccess<'de>>(self, mut a: A) -> Result<(i32, i32), A::Error> {
                                match (a.next_element()?, a.next_element()?) {
                                    (Some(x), Some(y)) => Ok((x, y)),
                                    (x, _) => Err(de::Error::invalid_length(x.is_some() as usize, &self)),
                                }
                            }
                        }
                        let (x, y) = v.tuple_variant(2, P)?;
                        Ok(Op::Add(x, y))
                    }
                    "neg" => v.newtype_variant().map(Op::Neg),
                    "noop" => v.unit_variant().map(|_| Op::Noop),
                    "set" => {
                        struct P;
                        impl<'de> Visitor<'de> for P {
                            type Value = String;
                            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                                f.write_str("a key")
                            }
                            fn visit_map<A: MapAccess<'de>>(self, mut a: A) -> Result<String, A::Error> {
                                let mut k = None;
                                while let Some((n, v)) = a.next_entry::<&str, Value>()? {
                                    if n == "k" {
                                        k = v.as_str().map(str::to_owned)
                                    }
                                }
                                k.ok_or(de::Error::missing_field("k"))
                            }
                        }
                        Ok(Op::Set { k: v.struct_variant(&["k"], P)? })
                    }
                    other => Err(de::Error::unknown_variant(other, &["add", "neg", "noop", "set"])),
                }
            }
        }
        d.deserialize_enum("Op", &["add", "neg", "noop", "set"], V)
    }
}
struct Multi(Vec<(String, u8)>);
impl<'de> Deserialize<'de> for Multi {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Multi, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Multi;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("pairs")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut a: A) -> Result<Multi, A::Error> {
                let mut all = Vec::with_capacity(a.size_hint().unwrap_or(0));
                while let Some(e) = a.next_entry()? {
                    all.push(e)
                }
                Ok(Multi(all))
            }
        }
        d.deserialize_map(V)
    }
}
impl Serialize for Multi {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut m = s.serialize_map(Some(self.0.len()))?;
        for (k, v) in &self.0 {
            m.serialize_entry(k, v)?;
        }
        m.end()
    }
}
struct Lazy;
impl Serialize for Lazy {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut q = s.serialize_seq(None)?;
        for i in 0..3 {
            q.serialize_element(&(i * i))?;
        }
        q.end()
    }
}
struct Fails;
impl Serialize for Fails {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("will not"))
    }
}
struct Quiet;
impl<'de> Visitor<'de> for Quiet {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("nothing at all")
    }
}
#[derive(Deserialize, Debug)]
#[allow(dead_code)]
struct Cfg {
    host: String,
    port: u16,
}
#[derive(Deserialize, Debug)]
enum Col {
    Red,
    Green,
}
fn e<T: fmt::Debug, E: fmt::Display>(r: Result<T, E>) {
    match r {
        Ok(v) => println!("{v:?}"),
        Err(e) => println!("error: {e}"),
    }
}
fn main() {
    for t in ["[1,[2,3],{\"a\":4,\"b\":[5]},null]", "[1,\"x\"]", "[18446744073709551615]", "[true]", "{\"a\":1.5}", "[1"] {
        let mut seen = vec![];
        let r = Sum { seen: &mut seen }.deserialize(&mut serde_json::Deserializer::from_str(t));
        e(r);
        println!("{seen:?}");
        let mut seen = vec![];
        if let Ok(v) = from_str::<Value>(t) {
            e(Sum { seen: &mut seen }.deserialize(v));
        }
    }
    for t in [
        "\"2024-02-03\"",
        "[2024,2,3]",
        "{\"d\":3,\"y\":2024}",
        "{\"m\":1}",
        "{\"y\":1,\"y\":2}",
        "{\"q\":1}",
        "[1]",
        "\"a-b\"",
        "\"a-b-c\"",
        "5",
        "{\"y\":70000}",
        "[1,2,3,4]",
    ] {
        e(from_str::<Date>(t));
        e(from_str::<Value>(t).and_then(serde_json::from_value::<Date>));
    }
    e(serde_json::to_string(&[Date { y: 0, m: 1, d: 2 }, Date { y: 1, m: 1, d: 2 }]));
    e(serde_json::to_string(&BTreeMap::from([("k", Fails)])));
    e(serde_json::to_value([Fails]));
    e(serde_json::to_string(&Lazy));
    e(serde_json::to_value(Lazy));
    for t in [
        "{\"add\":[1,2]}",
        "{\"add\":[1]}",
        "{\"add\":5}",
        "{\"neg\":1}",
        "\"noop\"",
        "\"neg\"",
        "{\"noop\":null}",
        "{\"set\":{\"k\":\"v\",\"z\":1}}",
        "{\"set\":{}}",
        "{\"mul\":1}",
        "[]",
        "\"mul\"",
    ] {
        e(from_str::<Op>(t));
        e(from_str::<Value>(t).and_then(|v| Op::deserialize(&v)));
    }
    e(from_str::<Multi>("{\"a\":1,\"b\":2,\"a\":3}").map(|m| serde_json::to_string(&m).unwrap()));
    e(from_str::<Multi>("[]").map(|_| ()));
    for v in [json!(null), json!(true), json!(1), json!(-1), json!(1.5), json!("s"), json!([1]), json!({"a": 1})] {
        e(v.clone().deserialize_any(Quiet));
        e(from_str::<Value>(&v.to_string()).unwrap().deserialize_option(Quiet));
        e(serde_json::Deserializer::from_str(&v.to_string()).deserialize_any(Quiet));
        e(serde_json::Deserializer::from_str(&v.to_string()).deserialize_bytes(Quiet));
        e(serde_json::Deserializer::from_str(&v.to_string()).deserialize_newtype_struct("N", Quiet));
        e(serde_json::Deserializer::from_str(&v.to_string()).deserialize_enum("N", &["A"], Quiet));
    }
    type E = value::Error;
    e(Cfg::deserialize(value::MapDeserializer::<_, E>::new([("host", "h"), ("port", "1")].into_iter())));
    e(HashMap::<String, u16>::deserialize(value::MapDeserializer::<_, E>::new([("port", 1u16)].into_iter())));
    e(Vec::<u8>::deserialize(value::SeqDeserializer::<_, E>::new([1u8, 2].into_iter())));
    e(<(u8,)>::deserialize(value::SeqDeserializer::<_, E>::new([1u8, 2].into_iter())));
    e(<[u8; 1]>::deserialize(value::SeqDeserializer::<_, E>::new([1u8, 2].into_iter())));
    e(Col::deserialize(IntoDeserializer::<E>::into_deserializer("Red")));
    e(Col::deserialize(IntoDeserializer::<E>::into_deserializer("Blue")));
    e(Col::deserialize(IntoDeserializer::<E>::into_deserializer(1u32)));
    e(Col::deserialize(IntoDeserializer::<E>::into_deserializer(7u32)));
    e(Col::deserialize(IntoDeserializer::<E>::into_deserializer(String::from("Green"))));
    e(Col::deserialize(IntoDeserializer::<E>::into_deserializer(1u8)));
    e(Vec::<u8>::deserialize(IntoDeserializer::<E>::into_deserializer(vec![1u8, 2])));
    e(BTreeSet::<char>::deserialize(IntoDeserializer::<E>::into_deserializer(BTreeSet::from(['b', 'a']))));
    e(BTreeMap::<String, f64>::deserialize(IntoDeserializer::<E>::into_deserializer(BTreeMap::from([("k", 1.5)]))));
    e(String::deserialize(IntoDeserializer::<E>::into_deserializer('c')));
    e(<()>::deserialize(IntoDeserializer::<E>::into_deserializer(())));
    e(Option::<u8>::deserialize(IntoDeserializer::<E>::into_deserializer(())));
    e(String::deserialize(IntoDeserializer::<E>::into_deserializer(std::borrow::Cow::Borrowed("cow"))));
    e(u8::deserialize(IntoDeserializer::<E>::into_deserializer(3.5f32)));
    for u in [
        Unexpected::Bool(true),
        Unexpected::Unsigned(1),
        Unexpected::Signed(-1),
        Unexpected::Float(1.0),
        Unexpected::Float(0.1),
        Unexpected::Char('c'),
        Unexpected::Str("s"),
        Unexpected::Bytes(b"b"),
        Unexpected::Unit,
        Unexpected::Option,
        Unexpected::NewtypeStruct,
        Unexpected::Seq,
        Unexpected::Map,
        Unexpected::Enum,
        Unexpected::UnitVariant,
        Unexpected::NewtypeVariant,
        Unexpected::TupleVariant,
        Unexpected::StructVariant,
        Unexpected::Other("other"),
    ] {
        println!("{} {:?} {}", u, u, E::invalid_type(u, &Quiet));
    }
    println!(
        "{} {} {} {}",
        E::unknown_field("f", &[]),
        E::unknown_variant("v", &["a"]),
        E::unknown_variant("v", &["a", "b", "c"]),
        E::missing_field("x")
    );
    let x: &dyn Expected = &"text";
    println!("{x} {}", &Quiet as &dyn Expected);
}
