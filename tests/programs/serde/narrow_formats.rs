// A serializer and a deserializer of a program that say nothing of integers of 128 bits, and what they get for it.
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{self, Impossible, Serializer};
use serde::{forward_to_deserialize_any, Deserialize, Serialize};
use std::fmt::{self, Display};

#[derive(Debug, Clone, PartialEq)]
struct Fault(String);
impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "fault: {}", self.0)
    }
}
impl std::error::Error for Fault {}
impl ser::Error for Fault {
    fn custom<T: Display>(m: T) -> Self {
        Fault(m.to_string())
    }
}
impl de::Error for Fault {
    fn custom<T: Display>(m: T) -> Self {
        Fault(m.to_string())
    }
}

struct Words;
type No = Impossible<String, Fault>;
impl Serializer for Words {
    type Ok = String;
    type Error = Fault;
    type SerializeSeq = No;
    type SerializeTuple = No;
    type SerializeTupleStruct = No;
    type SerializeTupleVariant = No;
    type SerializeMap = No;
    type SerializeStruct = No;
    type SerializeStructVariant = No;
    fn serialize_bool(self, v: bool) -> Result<String, Fault> {
        Ok(v.to_string())
    }
    fn serialize_i8(self, v: i8) -> Result<String, Fault> {
        self.serialize_i64(v as i64)
    }
    fn serialize_i16(self, v: i16) -> Result<String, Fault> {
        self.serialize_i64(v as i64)
    }
    fn serialize_i32(self, v: i32) -> Result<String, Fault> {
        self.serialize_i64(v as i64)
    }
    fn serialize_i64(self, v: i64) -> Result<String, Fault> {
        Ok(v.to_string())
    }
    fn serialize_u8(self, v: u8) -> Result<String, Fault> {
        self.serialize_u64(v as u64)
    }
    fn serialize_u16(self, v: u16) -> Result<String, Fault> {
        self.serialize_u64(v as u64)
    }
    fn serialize_u32(self, v: u32) -> Result<String, Fault> {
        self.serialize_u64(v as u64)
    }
    fn serialize_u64(self, v: u64) -> Result<String, Fault> {
        Ok(v.to_string())
    }
    fn serialize_f32(self, v: f32) -> Result<String, Fault> {
        Ok(v.to_string())
    }
    fn serialize_f64(self, v: f64) -> Result<String, Fault> {
        Ok(v.to_string())
    }
    fn serialize_char(self, v: char) -> Result<String, Fault> {
        Ok(v.to_string())
    }
    fn serialize_str(self, v: &str) -> Result<String, Fault> {
        Ok(v.to_string())
    }
    fn serialize_bytes(self, v: &[u8]) -> Result<String, Fault> {
        Ok(format!("{v:?}"))
    }
    fn serialize_none(self) -> Result<String, Fault> {
        Ok("none".into())
    }
    fn serialize_some<T: ?Sized + Serialize>(self, v: &T) -> Result<String, Fault> {
        v.serialize(self)
    }
    fn serialize_unit(self) -> Result<String, Fault> {
        Ok("unit".into())
    }
    fn serialize_unit_struct(self, n: &'static str) -> Result<String, Fault> {
        Ok(n.into())
    }
    fn serialize_unit_variant(self, n: &'static str, i: u32, v: &'static str) -> Result<String, Fault> {
        Ok(format!("{n}::{v}#{i}"))
    }
    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, n: &'static str, v: &T) -> Result<String, Fault> {
        Ok(format!("{n}({})", v.serialize(self)?))
    }
    fn serialize_newtype_variant<T: ?Sized + Serialize>(self, n: &'static str, i: u32, v: &'static str, x: &T) -> Result<String, Fault> {
        Ok(format!("{n}::{v}#{i}({})", x.serialize(self)?))
    }
    fn serialize_seq(self, len: Option<usize>) -> Result<No, Fault> {
        Err(ser::Error::custom(format!("seq {len:?}")))
    }
    fn serialize_tuple(self, len: usize) -> Result<No, Fault> {
        Err(ser::Error::custom(format!("tuple {len}")))
    }
    fn serialize_tuple_struct(self, n: &'static str, len: usize) -> Result<No, Fault> {
        Err(ser::Error::custom(format!("tuple struct {n} {len}")))
    }
    fn serialize_tuple_variant(self, n: &'static str, i: u32, v: &'static str, len: usize) -> Result<No, Fault> {
        Err(ser::Error::custom(format!("tuple variant {n}::{v}#{i} {len}")))
    }
    fn serialize_map(self, len: Option<usize>) -> Result<No, Fault> {
        Err(ser::Error::custom(format!("map {len:?}")))
    }
    fn serialize_struct(self, n: &'static str, len: usize) -> Result<No, Fault> {
        Err(ser::Error::custom(format!("struct {n} {len}")))
    }
    fn serialize_struct_variant(self, n: &'static str, i: u32, v: &'static str, len: usize) -> Result<No, Fault> {
        Err(ser::Error::custom(format!("struct variant {n}::{v}#{i} {len}")))
    }
}

struct Nums<'a>(&'a [i64]);
impl<'de, 'a> Deserializer<'de> for &mut Nums<'a> {
    type Error = Fault;
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let (first, rest) = self.0.split_first().ok_or_else(|| Fault("no more".into()))?;
        self.0 = rest;
        visitor.visit_i64(*first)
    }
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_seq(self)
    }
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(self)
    }
    fn deserialize_struct<V: Visitor<'de>>(self, _: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        println!("  fields {fields:?}");
        visitor.visit_seq(self)
    }
    fn is_human_readable(&self) -> bool {
        false
    }
    forward_to_deserialize_any! { bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct tuple tuple_struct enum identifier ignored_any }
}
impl<'de, 'a> SeqAccess<'de> for &mut Nums<'a> {
    type Error = Fault;
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        if self.0.is_empty() {
            return Ok(None);
        }
        seed.deserialize(&mut **self).map(Some)
    }
}
impl<'de, 'a> MapAccess<'de> for &mut Nums<'a> {
    type Error = Fault;
    fn next_key_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        if self.0.is_empty() {
            return Ok(None);
        }
        seed.deserialize(&mut **self).map(Some)
    }
    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Fault> {
        seed.deserialize(&mut **self)
    }
    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len() / 2)
    }
}
#[derive(Serialize)]
struct New(i128);
#[derive(Serialize)]
struct U;
#[derive(Serialize)]
enum E {
    A,
    B(u128),
    C(i32, i32),
    D {
        x: i32,
    },
    #[serde(skip)]
    #[allow(dead_code)]
    F,
}
#[derive(Serialize)]
struct S {
    a: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    b: Option<i32>,
    #[serde(skip)]
    _c: i32,
}
#[derive(Deserialize, Debug)]
#[allow(dead_code)]
struct P {
    x: i8,
    y: u16,
    #[serde(default)]
    z: Option<i128>,
}
#[derive(Deserialize, Debug)]
#[allow(dead_code)]
struct Q {
    x: i128,
}

fn main() {
    println!("{:?}", Words.serialize_i128(1));
    println!("{:?}", Words.serialize_u128(1));
    println!("{:?}", 5i128.serialize(Words));
    println!("{:?}", Some(5u128).serialize(Words));
    println!("{:?}", New(1).serialize(Words));
    println!("{:?}", U.serialize(Words));
    for e in [E::A, E::B(3), E::C(1, 2), E::D { x: 1 }, E::F] {
        println!("{:?}", e.serialize(Words));
    }
    println!("{:?}", S { a: 1, b: None, _c: 2 }.serialize(Words));
    println!("{:?}", S { a: 1, b: Some(1), _c: 2 }.serialize(Words));
    println!("{:?}", S { a: 1, b: Some(1), _c: 2 }.a);
    println!("{:?}", vec![1, 2].serialize(Words));
    println!("{:?}", [1, 2, 3].serialize(Words));
    println!("{:?}", (1, 'c').serialize(Words));
    println!("{:?}", std::collections::BTreeMap::from([(1, 2)]).serialize(Words));
    println!("{:?}", [1u8; 0].serialize(Words));
    println!("{:?}", Words.collect_str(&format_args!("{}-{}", 1, 2)));
    println!("{:?}", Words.collect_seq([1, 2].iter()));
    println!("{:?}", Words.collect_map([(1, 2)]));
    println!("{:?}", Words.is_human_readable());
    println!("{:?}", i128::deserialize(&mut Nums(&[1])));
    println!("{:?}", u128::deserialize(&mut Nums(&[1])));
    println!("{:?}", Q::deserialize(&mut Nums(&[1])));
    println!("{:?}", P::deserialize(&mut Nums(&[1, 2])));
    println!("{:?}", P::deserialize(&mut Nums(&[1])));
    println!("{:?}", P::deserialize(&mut Nums(&[1, -2, 3])));
    println!("{:?}", P::deserialize(&mut Nums(&[1, 70000, 3])));
    println!("{:?}", P::deserialize(&mut Nums(&[1, 2, 3])));
    println!("{:?}", Vec::<u8>::deserialize(&mut Nums(&[1, 2, 3])));
    println!("{:?}", Vec::<u8>::deserialize(&mut Nums(&[1, 2, 300])));
    println!("{:?}", std::collections::BTreeMap::<u8, i64>::deserialize(&mut Nums(&[1, 2, 3, 4])));
    println!("{:?}", std::collections::BTreeMap::<u8, i64>::deserialize(&mut Nums(&[1, 2, 3])));
    println!("{:?}", bool::deserialize(&mut Nums(&[1])));
    println!("{:?}", String::deserialize(&mut Nums(&[1])));
    println!("{:?}", Option::<i32>::deserialize(&mut Nums(&[1])));
    println!("{:?}", char::deserialize(&mut Nums(&[1])));
    println!("{:?}", f64::deserialize(&mut Nums(&[1])));
    println!("{:?}", <(i8, i8)>::deserialize(&mut Nums(&[1, 2])));
    println!("{:?}", <()>::deserialize(&mut Nums(&[1])));
    println!("{:?}", std::time::Duration::deserialize(&mut Nums(&[1, 2])));
    println!("{:?}", std::net::Ipv4Addr::deserialize(&mut Nums(&[1, 2, 3, 4])));
}
