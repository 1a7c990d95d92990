// Names of fields and variants as types of their own, formats without names, and what derived code says of numbers in their place.
use serde::de::{self, value, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, SeqAccess, VariantAccess, Visitor};
use serde::ser::{SerializeSeq, Serializer};
use serde::{forward_to_deserialize_any, Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt::{self, Debug, Display};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::ops::Bound;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
type E = value::Error;
#[derive(Deserialize, Debug)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Strict {
    FirstOne,
    #[serde(alias = "2nd")]
    Second,
}
#[derive(Deserialize, Debug)]
#[serde(field_identifier)]
enum Loose<'a> {
    A,
    #[serde(rename = "b")]
    B,
    #[serde(borrow)]
    Rest(Cow<'a, str>),
}
#[derive(Deserialize, Debug)]
#[serde(field_identifier)]
enum Opt {
    A,
    #[serde(other)]
    Ignored,
}
#[derive(Deserialize, Debug)]
#[serde(variant_identifier)]
enum Var {
    X,
    Y,
}
#[derive(Serialize, Deserialize, Debug, PartialEq)]
enum Shape {
    Unit,
    New(u8),
    Pair(u8, i8),
    Rec { w: u8, h: Option<u8> },
}
#[derive(Serialize, Deserialize, Debug, PartialEq)]
struct Msg {
    id: u64,
    shape: Shape,
    addr: IpAddr,
    sock: SocketAddr,
    hop: Option<Ipv4Addr>,
    range: (Bound<u8>, Bound<u8>),
    took: Duration,
    at: SystemTime,
    tail: Vec<(char, bool)>,
    unit: (),
    f: f32,
    s: String,
}
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Two {
    a: u8,
    b: u8,
}
// --- a format of numbers: every value is a list of i64, variants are indices, nothing has a name
#[derive(Default)]
struct Out(Vec<i64>);
impl<'a> Serializer for &'a mut Out {
    type Ok = ();
    type Error = E;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = serde::ser::Impossible<(), E>;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;
    fn serialize_bool(self, v: bool) -> Result<(), E> {
        self.serialize_i64(v as i64)
    }
    fn serialize_i8(self, v: i8) -> Result<(), E> {
        self.serialize_i64(v as i64)
    }
    fn serialize_i16(self, v: i16) -> Result<(), E> {
        self.serialize_i64(v as i64)
    }
    fn serialize_i32(self, v: i32) -> Result<(), E> {
        self.serialize_i64(v as i64)
    }
    fn serialize_i64(self, v: i64) -> Result<(), E> {
        self.0.push(v);
        Ok(())
    }
    fn serialize_u8(self, v: u8) -> Result<(), E> {
        self.serialize_i64(v as i64)
    }
    fn serialize_u16(self, v: u16) -> Result<(), E> {
        self.serialize_i64(v as i64)
    }
    fn serialize_u32(self, v: u32) -> Result<(), E> {
        self.serialize_i64(v as i64)
    }
    fn serialize_u64(self, v: u64) -> Result<(), E> {
        self.serialize_i64(v as i64)
    }
    fn serialize_f32(self, v: f32) -> Result<(), E> {
        self.serialize_i64(v.to_bits() as i64)
    }
    fn serialize_f64(self, v: f64) -> Result<(), E> {
        self.serialize_i64(v as i64)
    }
    fn serialize_char(self, v: char) -> Result<(), E> {
        self.serialize_i64(v as i64)
    }
    fn serialize_str(self, v: &str) -> Result<(), E> {
        self.serialize_bytes(v.as_bytes())
    }
    fn serialize_bytes(self, v: &[u8]) -> Result<(), E> {
        self.0.push(v.len() as i64);
        self.0.extend(v.iter().map(|b| *b as i64));
        Ok(())
    }
    fn serialize_none(self) -> Result<(), E> {
        self.serialize_i64(0)
    }
    fn serialize_some<T: ?Sized + Serialize>(self, v: &T) -> Result<(), E> {
        self.0.push(1);
        v.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), E> {
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), E> {
        Ok(())
    }
    fn serialize_unit_variant(self, _: &'static str, i: u32, _: &'static str) -> Result<(), E> {
        self.serialize_u32(i)
    }
    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, v: &T) -> Result<(), E> {
        v.serialize(self)
    }
    fn serialize_newtype_variant<T: ?Sized + Serialize>(self, _: &'static str, i: u32, _: &'static str, v: &T) -> Result<(), E> {
        self.0.push(i as i64);
        v.serialize(self)
    }
    fn serialize_seq(self, n: Option<usize>) -> Result<Self, E> {
        self.0.push(n.ok_or_else(|| serde::ser::Error::custom("length"))? as i64);
        Ok(self)
    }
    fn serialize_tuple(self, _: usize) -> Result<Self, E> {
        Ok(self)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, E> {
        Ok(self)
    }
    fn serialize_tuple_variant(self, _: &'static str, i: u32, _: &'static str, _: usize) -> Result<Self, E> {
        self.0.push(i as i64);
        Ok(self)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, E> {
        Err(serde::ser::Error::custom("no maps"))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, E> {
        Ok(self)
    }
    fn serialize_struct_variant(self, _: &'static str, i: u32, _: &'static str, _: usize) -> Result<Self, E> {
        self.0.push(i as i64);
        Ok(self)
    }
    fn is_human_readable(&self) -> bool {
        false
    }
}
impl SerializeSeq for &mut Out {
    type Ok = ();
    type Error = E;
    fn serialize_element<T: ?Sized + Serialize>(&mut self, v: &T) -> Result<(), E> {
        v.serialize(&mut **self)
    }
    fn end(self) -> Result<(), E> {
        Ok(())
    }
}
impl serde::ser::SerializeTuple for &mut Out {
    type Ok = ();
    type Error = E;
    fn serialize_element<T: ?Sized + Serialize>(&mut self, v: &T) -> Result<(), E> {
        v.serialize(&mut **self)
    }
    fn end(self) -> Result<(), E> {
        Ok(())
    }
}
macro_rules! fields { ($($t:ident $(, $key:ident)?;)*) => { $( impl serde::ser::$t for &mut Out { type Ok = (); type Error = E; fn serialize_field<T: ?Sized + Serialize>(&mut self, $($key: &'static str,)? v: &T) -> Result<(), E> { v.serialize(&mut **self) } fn end(self) -> Result<(), E> { Ok(()) } } )* } }
fields! { SerializeTupleStruct; SerializeTupleVariant; SerializeStruct, _k; SerializeStructVariant, _k; }
struct In<'a>(std::slice::Iter<'a, i64>);
impl In<'_> {
    fn next(&mut self) -> Result<i64, E> {
        self.0.next().copied().ok_or_else(|| E::custom("no more numbers"))
    }
    fn bytes(&mut self) -> Result<Vec<u8>, E> {
        (0..self.next()?).map(|_| Ok(self.next()? as u8)).collect()
    }
}
struct Counted<'a, 'b>(&'a mut In<'b>, usize);
impl<'de> SeqAccess<'de> for Counted<'_, '_> {
    type Error = E;
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, s: T) -> Result<Option<T::Value>, E> {
        if self.1 == 0 {
            return Ok(None);
        }
        self.1 -= 1;
        s.deserialize(&mut *self.0).map(Some)
    }
    fn size_hint(&self) -> Option<usize> {
        Some(self.1)
    }
}
impl<'de> EnumAccess<'de> for &mut In<'_> {
    type Error = E;
    type Variant = Self;
    fn variant_seed<T: DeserializeSeed<'de>>(self, s: T) -> Result<(T::Value, Self), E> {
        let i = self.next()? as u32;
        Ok((s.deserialize(IntoDeserializer::<E>::into_deserializer(i))?, self))
    }
}
impl<'de> VariantAccess<'de> for &mut In<'_> {
    type Error = E;
    fn unit_variant(self) -> Result<(), E> {
        Ok(())
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, s: T) -> Result<T::Value, E> {
        s.deserialize(self)
    }
    fn tuple_variant<V: Visitor<'de>>(self, n: usize, v: V) -> Result<V::Value, E> {
        v.visit_seq(Counted(self, n))
    }
    fn struct_variant<V: Visitor<'de>>(self, f: &'static [&'static str], v: V) -> Result<V::Value, E> {
        v.visit_seq(Counted(self, f.len()))
    }
}
macro_rules! integers {
    ($($name:ident),*) => {$(
        fn $name<V: Visitor<'de>>(self, v: V) -> Result<V::Value, E> {
            let n = self.next()?;
            v.visit_i64(n)
        }
    )*};
}
impl<'de> Deserializer<'de> for &mut In<'_> {
    type Error = E;
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, E> {
        Err(E::custom("it does not say what it is"))
    }
    fn deserialize_bool<V: Visitor<'de>>(self, v: V) -> Result<V::Value, E> {
        let n = self.next()?;
        v.visit_bool(n != 0)
    }
    integers!(deserialize_i8, deserialize_u8, deserialize_u16, deserialize_u32, deserialize_u64);
    fn deserialize_f32<V: Visitor<'de>>(self, v: V) -> Result<V::Value, E> {
        let n = self.next()?;
        v.visit_f32(f32::from_bits(n as u32))
    }
    fn deserialize_char<V: Visitor<'de>>(self, v: V) -> Result<V::Value, E> {
        let n = self.next()?;
        v.visit_char(char::from_u32(n as u32).ok_or_else(|| E::custom("char"))?)
    }
    fn deserialize_str<V: Visitor<'de>>(self, v: V) -> Result<V::Value, E> {
        self.deserialize_string(v)
    }
    fn deserialize_string<V: Visitor<'de>>(self, v: V) -> Result<V::Value, E> {
        v.visit_string(String::from_utf8(self.bytes()?).map_err(E::custom)?)
    }
    fn deserialize_option<V: Visitor<'de>>(self, v: V) -> Result<V::Value, E> {
        if self.next()? == 0 {
            v.visit_none()
        } else {
            v.visit_some(self)
        }
    }
    fn deserialize_unit<V: Visitor<'de>>(self, v: V) -> Result<V::Value, E> {
        v.visit_unit()
    }
    fn deserialize_seq<V: Visitor<'de>>(self, v: V) -> Result<V::Value, E> {
        let n = self.next()? as usize;
        v.visit_seq(Counted(self, n))
    }
    fn deserialize_tuple<V: Visitor<'de>>(self, n: usize, v: V) -> Result<V::Value, E> {
        v.visit_seq(Counted(self, n))
    }
    fn deserialize_struct<V: Visitor<'de>>(self, _: &'static str, f: &'static [&'static str], v: V) -> Result<V::Value, E> {
        v.visit_seq(Counted(self, f.len()))
    }
    fn deserialize_enum<V: Visitor<'de>>(self, _: &'static str, _: &'static [&'static str], v: V) -> Result<V::Value, E> {
        v.visit_enum(self)
    }
    fn is_human_readable(&self) -> bool {
        false
    }
    forward_to_deserialize_any! { i16 i32 i64 f64 bytes byte_buf unit_struct newtype_struct tuple_struct map identifier ignored_any }
}
fn p<T: Debug, X: Display>(r: Result<T, X>) {
    match r {
        Ok(v) => println!("{v:?}"),
        Err(e) => println!("error: {e}"),
    }
}
fn main() {
    for t in ["first_one", "second", "2nd", "third"] {
        p(Strict::deserialize(IntoDeserializer::<E>::into_deserializer(t)));
        p(Loose::deserialize(value::BorrowedStrDeserializer::<E>::new(t)));
        p(Opt::deserialize(IntoDeserializer::<E>::into_deserializer(t)));
        p(Var::deserialize(IntoDeserializer::<E>::into_deserializer(t)));
    }
    for t in ["A", "b", "B"] {
        p(Loose::deserialize(IntoDeserializer::<E>::into_deserializer(t)));
        p(Opt::deserialize(IntoDeserializer::<E>::into_deserializer(t.to_string())));
    }
    for n in [0u64, 1, 7] {
        p(Strict::deserialize(IntoDeserializer::<E>::into_deserializer(n)));
        p(Opt::deserialize(IntoDeserializer::<E>::into_deserializer(n)));
        p(Var::deserialize(IntoDeserializer::<E>::into_deserializer(n)));
        p(Shape::deserialize(IntoDeserializer::<E>::into_deserializer(n as u32)));
    }
    p(Strict::deserialize(IntoDeserializer::<E>::into_deserializer(&b"second"[..])));
    p(Var::deserialize(IntoDeserializer::<E>::into_deserializer(true)));
    p(Strict::deserialize(IntoDeserializer::<E>::into_deserializer(1.5)));
    p(Two::deserialize(value::MapDeserializer::<_, E>::new([(0u64, 5u8), (1, 6)].into_iter())));
    p(Two::deserialize(value::MapDeserializer::<_, E>::new([(0u64, 5u8), (9, 6)].into_iter())));
    p(Vec::<(String, u8)>::deserialize(value::MapDeserializer::<_, E>::new([("a", 5u8), ("b", 6)].into_iter())));
    p(<((char, u8), (char, u8))>::deserialize(value::MapDeserializer::<_, E>::new([('a', 5u8), ('b', 6)].into_iter())));
    p(Vec::<(char,)>::deserialize(value::MapDeserializer::<_, E>::new([('a', 5u8)].into_iter())));
    let msg = Msg {
        id: 9,
        shape: Shape::Rec { w: 1, h: Some(2) },
        addr: "10.0.0.1".parse().unwrap(),
        sock: "1.2.3.4:80".parse().unwrap(),
        hop: Some(Ipv4Addr::LOCALHOST),
        range: (Bound::Included(1), Bound::Unbounded),
        took: Duration::from_millis(1500),
        at: UNIX_EPOCH + Duration::from_secs(86400),
        tail: vec![('x', true), ('é', false)],
        unit: (),
        f: 0.5,
        s: "hé".into(),
    };
    let mut out = Out::default();
    msg.serialize(&mut out).unwrap();
    println!("{:?}", out.0);
    let back = Msg::deserialize(&mut In(out.0.iter()));
    println!("{}", back.as_ref().ok() == Some(&msg));
    p(back.map(|m| m.sock));
    println!("{}", serde_json::to_string(&msg).unwrap());
    println!("{}", serde_json::from_str::<Msg>(&serde_json::to_string(&msg).unwrap()).unwrap() == msg);
    for n in 0..out.0.len() {
        if let Err(e) = Msg::deserialize(&mut In(out.0[..n].iter())) {
            if e.to_string() != "no more numbers" {
                println!("{n}: {e}");
            }
        }
    }
    for i in 0..5 {
        p(Shape::deserialize(&mut In([i, 3, 1, 4].iter())));
    }
    p(IpAddr::deserialize(&mut In([2, 3, 1, 4].iter())));
    p(Bound::<u8>::deserialize(&mut In([3, 3].iter())));
    p(Result::<u8, u8>::deserialize(&mut In([1, 3].iter())));
    p(Result::<u8, u8>::deserialize(&mut In([2, 3].iter())));
    p(serde_json::from_str::<IpAddr>("\"x\""));
    p(serde_json::from_str::<SocketAddr>("\"1.2.3.4\""));
    p(serde_json::from_str::<SystemTime>("{\"secs_since_epoch\":1,\"nanos_since_epoch\":5}").map(|t| t.duration_since(UNIX_EPOCH).unwrap()));
    p(serde_json::from_str::<SystemTime>("{\"secs\":1}"));
}
