// Formats that a program brings itself: a serializer of lines, a deserializer of the same, and what serde gives to write them.
use serde::de::value::{BoolDeserializer, Error as ValueError, MapDeserializer, SeqDeserializer, StrDeserializer, U32Deserializer};
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor};
use serde::ser::{self, Impossible, Serializer};
use serde::{forward_to_deserialize_any, Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::{self, Display};

#[derive(Debug, PartialEq)]
enum Error {
    Message(String),
    Eof,
    Trailing(usize),
}
impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Message(m) => f.write_str(m),
            Error::Eof => f.write_str("unexpected end"),
            Error::Trailing(n) => write!(f, "{n} bytes left"),
        }
    }
}
impl std::error::Error for Error {}
impl ser::Error for Error {
    fn custom<T: Display>(m: T) -> Self {
        Error::Message(m.to_string())
    }
}
impl de::Error for Error {
    fn custom<T: Display>(m: T) -> Self {
        Error::Message(m.to_string())
    }
}

macro_rules! compounds {
    ($t:ty) => {
        type SerializeSeq = $t;
        type SerializeTuple = $t;
        type SerializeTupleStruct = $t;
        type SerializeTupleVariant = $t;
        type SerializeMap = $t;
        type SerializeStruct = $t;
        type SerializeStructVariant = $t;
    };
}
macro_rules! scalars {
    ($each:ident) => {
        $each!(serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_char: char);
        $each!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32, serialize_f64: f64);
    };
}

// --- a compact text: values end in ';', lists are counted, not self-describing
#[derive(Default)]
struct Packer {
    out: String,
}
impl Packer {
    fn put(&mut self, v: impl Display) -> Result<(), Error> {
        self.out.push_str(&format!("{v};"));
        Ok(())
    }
}
macro_rules! puts {
    ($($name:ident: $t:ty),*) => {$(fn $name(self, v: $t) -> Result<(), Error> { self.put(v) })*};
}
impl<'a> Serializer for &'a mut Packer {
    type Ok = ();
    type Error = Error;
    compounds!(Self);
    scalars!(puts);
    fn serialize_str(self, v: &str) -> Result<(), Error> {
        self.put(format_args!("{}:{v}", v.len()))
    }
    fn serialize_bytes(self, v: &[u8]) -> Result<(), Error> {
        v.serialize(self)
    }
    fn serialize_none(self) -> Result<(), Error> {
        self.put('-')
    }
    fn serialize_some<T: ?Sized + Serialize>(self, v: &T) -> Result<(), Error> {
        self.put('+')?;
        v.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Error> {
        Ok(())
    }
    fn serialize_unit_struct(self, name: &'static str) -> Result<(), Error> {
        self.put(name)
    }
    fn serialize_unit_variant(self, _: &'static str, i: u32, _: &'static str) -> Result<(), Error> {
        self.put(i)
    }
    fn serialize_newtype_struct<T>(self, _: &'static str, v: &T) -> Result<(), Error>
    where
        T: ?Sized + Serialize,
    {
        v.serialize(self)
    }
    fn serialize_newtype_variant<T: ?Sized + Serialize>(self, _: &'static str, i: u32, _: &'static str, v: &T) -> Result<(), Error> {
        self.put(i)?;
        v.serialize(self)
    }
    fn serialize_seq(self, len: Option<usize>) -> Result<Self, Error> {
        self.put(len.ok_or_else(|| ser::Error::custom("length?"))?)?;
        Ok(self)
    }
    fn serialize_tuple(self, _: usize) -> Result<Self, Error> {
        Ok(self)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }
    fn serialize_tuple_variant(self, _: &'static str, i: u32, _: &'static str, _: usize) -> Result<Self, Error> {
        self.put(i)?;
        Ok(self)
    }
    fn serialize_map(self, len: Option<usize>) -> Result<Self, Error> {
        self.serialize_seq(len)
    }
    fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self, Error> {
        self.out.push_str(&format!("<{name}/{len}>"));
        Ok(self)
    }
    fn serialize_struct_variant(self, _: &'static str, i: u32, v: &'static str, len: usize) -> Result<Self, Error> {
        self.put(i)?;
        self.serialize_struct(v, len)
    }
    fn is_human_readable(&self) -> bool {
        false
    }
}
macro_rules! compound {
    ($($tr:ident { $($f:ident($($k:ident: $kt:ty)?)),+ })*) => {$(
        impl<'a> ser::$tr for &'a mut Packer {
            type Ok = ();
            type Error = Error;
            $(fn $f<T: ?Sized + Serialize>(&mut self, $($k: $kt,)? v: &T) -> Result<(), Error> { $(let _ = $k;)? v.serialize(&mut **self) })+
            fn end(self) -> Result<(), Error> { Ok(()) }
        }
    )*};
}
compound! {
    SerializeSeq { serialize_element() } SerializeTuple { serialize_element() } SerializeTupleStruct { serialize_field() } SerializeTupleVariant { serialize_field() }
    SerializeMap { serialize_key(), serialize_value() } SerializeStruct { serialize_field(k: &'static str) } SerializeStructVariant { serialize_field(k: &'static str) }
}

struct Unpacker<'de> {
    rest: &'de str,
}
impl<'de> Unpacker<'de> {
    fn word(&mut self) -> Result<&'de str, Error> {
        if let Some(after) = self.rest.strip_prefix('<') {
            self.rest = after.split_once('>').ok_or(Error::Eof)?.1;
        }
        let (w, rest) = self.rest.split_once(';').ok_or(Error::Eof)?;
        self.rest = rest;
        Ok(w)
    }
    fn num<T: std::str::FromStr>(&mut self) -> Result<T, Error>
    where
        T::Err: Display,
    {
        self.word()?.parse().map_err(de::Error::custom)
    }
    fn head(&mut self) {
        if self.rest.starts_with('<') {
            self.rest = self.rest.split_once('>').map_or("", |p| p.1);
        }
    }
}
macro_rules! nums {
    ($($name:ident $visit:ident),*) => {$(fn $name<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> { v.$visit(self.num()?) })*};
}
impl<'de, 'a> Deserializer<'de> for &'a mut Unpacker<'de> {
    type Error = Error;
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("not self-describing"))
    }
    nums!(deserialize_bool visit_bool, deserialize_i8 visit_i8, deserialize_i16 visit_i16, deserialize_i32 visit_i32, deserialize_i64 visit_i64, deserialize_u8 visit_u8, deserialize_u16 visit_u16, deserialize_u32 visit_u32, deserialize_u64 visit_u64, deserialize_f32 visit_f32, deserialize_f64 visit_f64, deserialize_char visit_char);
    fn deserialize_str<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        self.head();
        let (n, rest) = self.rest.split_once(':').ok_or(Error::Eof)?;
        let n: usize = n.parse().map_err(|e| Error::Message(format!("{e} in {n:?}")))?;
        let (s, rest) = rest.split_at(n);
        self.rest = rest.strip_prefix(';').ok_or(Error::Eof)?;
        v.visit_borrowed_str(s)
    }
    fn deserialize_string<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        self.deserialize_str(v)
    }
    fn deserialize_option<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        match self.word()? {
            "-" => v.visit_none(),
            "+" => v.visit_some(self),
            w => Err(de::Error::invalid_value(Unexpected::Str(w), &"+ or -")),
        }
    }
    fn deserialize_unit<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        v.visit_unit()
    }
    fn deserialize_unit_struct<V: Visitor<'de>>(self, name: &'static str, v: V) -> Result<V::Value, Error> {
        match self.word()? {
            w if w == name => v.visit_unit(),
            w => Err(Error::invalid_value(Unexpected::Other(w), &v)),
        }
    }
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, v: V) -> Result<V::Value, Error> {
        v.visit_newtype_struct(self)
    }
    fn deserialize_seq<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        let left = self.num()?;
        v.visit_seq(Counted { de: self, left })
    }
    fn deserialize_tuple<V: Visitor<'de>>(self, left: usize, v: V) -> Result<V::Value, Error> {
        v.visit_seq(Counted { de: self, left })
    }
    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, left: usize, v: V) -> Result<V::Value, Error> {
        self.deserialize_tuple(left, v)
    }
    fn deserialize_map<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        let left = self.num()?;
        v.visit_map(Counted { de: self, left })
    }
    fn deserialize_struct<V: Visitor<'de>>(self, _: &'static str, fields: &'static [&'static str], v: V) -> Result<V::Value, Error> {
        self.head();
        self.deserialize_tuple(fields.len(), v)
    }
    fn deserialize_enum<V: Visitor<'de>>(self, _: &'static str, _: &'static [&'static str], v: V) -> Result<V::Value, Error> {
        v.visit_enum(self)
    }
    forward_to_deserialize_any! { bytes byte_buf identifier ignored_any }
    fn is_human_readable(&self) -> bool {
        false
    }
}
struct Counted<'a, 'de> {
    de: &'a mut Unpacker<'de>,
    left: usize,
}
impl<'de> SeqAccess<'de> for Counted<'_, 'de> {
    type Error = Error;
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(n) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = n;
        seed.deserialize(&mut *self.de).map(Some)
    }
    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}
impl<'de> MapAccess<'de> for Counted<'_, 'de> {
    type Error = Error;
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        self.next_element_seed(seed)
    }
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(&mut *self.de)
    }
}
impl<'de, 'a> EnumAccess<'de> for &'a mut Unpacker<'de> {
    type Error = Error;
    type Variant = Self;
    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let i: u32 = self.num()?;
        Ok((seed.deserialize(IntoDeserializer::<Error>::into_deserializer(i))?, self))
    }
}
impl<'de, 'a> VariantAccess<'de> for &'a mut Unpacker<'de> {
    type Error = Error;
    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self)
    }
    fn tuple_variant<V: Visitor<'de>>(self, n: usize, v: V) -> Result<V::Value, Error> {
        self.deserialize_tuple(n, v)
    }
    fn struct_variant<V: Visitor<'de>>(self, f: &'static [&'static str], v: V) -> Result<V::Value, Error> {
        self.deserialize_struct("", f, v)
    }
}
fn pack<T: Serialize + ?Sized>(v: &T) -> Result<String, Error> {
    let mut p = Packer::default();
    v.serialize(&mut p).map(|()| p.out)
}
fn unpack<T: DeserializeOwned>(s: &str) -> Result<T, Error> {
    let mut u = Unpacker { rest: s };
    let v = T::deserialize(&mut u)?;
    if u.rest.is_empty() { Ok(v) } else { Err(Error::Trailing(u.rest.len())) }
}

#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
struct All {
    b: bool,
    ints: (i8, u64, i64),
    f: f32,
    c: char,
    s: String,
    o: Option<Option<u8>>,
    v: Vec<Shape>,
    m: BTreeMap<u8, String>,
    a: [u16; 2],
    unit: (),
    mark: Mark,
    id: Id,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    extra: Vec<u8>,
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
struct Mark;
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
struct Id(u32);
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
enum Shape {
    Dot,
    Circle(f64),
    Rect { w: u8, h: u8 },
    Line(u8, u8, String),
}

// --- a serializer that only takes scalars: keys of an environment
struct Flat;
type No = Impossible<String, Error>;
macro_rules! texts {
    ($($name:ident: $t:ty),*) => {$(fn $name(self, v: $t) -> Result<String, Error> { Ok(v.to_string()) })*};
}
impl Serializer for Flat {
    type Ok = String;
    type Error = Error;
    compounds!(No);
    scalars!(texts);
    texts!(serialize_str: &str);
    fn serialize_bytes(self, _: &[u8]) -> Result<String, Error> { Err(ser::Error::custom("bytes")) }
    fn serialize_none(self) -> Result<String, Error> { Ok(String::new()) }
    fn serialize_some<T: Serialize + ?Sized>(self, v: &T) -> Result<String, Error> { v.serialize(self) }
    fn serialize_unit(self) -> Result<String, Error> { Ok("()".into()) }
    fn serialize_unit_struct(self, n: &'static str) -> Result<String, Error> { Ok(n.into()) }
    fn serialize_unit_variant(self, n: &'static str, _: u32, v: &'static str) -> Result<String, Error> { Ok(format!("{n}::{v}")) }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, v: &T) -> Result<String, Error> { v.serialize(self) }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, n: &'static str, v: &T) -> Result<String, Error> { Ok(format!("{n}={}", v.serialize(self)?)) }
    fn serialize_seq(self, n: Option<usize>) -> Result<No, Error> { Err(ser::Error::custom(format!("seq {n:?}"))) }
    fn serialize_tuple(self, n: usize) -> Result<No, Error> { Err(ser::Error::custom(format!("tuple {n}"))) }
    fn serialize_tuple_struct(self, s: &'static str, n: usize) -> Result<No, Error> { Err(ser::Error::custom(format!("{s} {n}"))) }
    fn serialize_tuple_variant(self, _: &'static str, _: u32, s: &'static str, n: usize) -> Result<No, Error> { Err(ser::Error::custom(format!("{s} {n}"))) }
    fn serialize_map(self, n: Option<usize>) -> Result<No, Error> { Err(ser::Error::custom(format!("map {n:?}"))) }
    fn serialize_struct(self, s: &'static str, n: usize) -> Result<No, Error> { Err(ser::Error::custom(format!("{s} {n}"))) }
    fn serialize_struct_variant(self, _: &'static str, _: u32, s: &'static str, n: usize) -> Result<No, Error> { Err(ser::Error::custom(format!("{s} {n}"))) }
}

struct AddTo<'a>(&'a mut Vec<i64>);
impl<'de> DeserializeSeed<'de> for AddTo<'_> {
    type Value = usize;
    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<usize, D::Error> {
        struct V<'a>(&'a mut Vec<i64>);
        impl<'de> Visitor<'de> for V<'_> {
            type Value = usize;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "numbers beside {}", self.0.len())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut s: A) -> Result<usize, A::Error> {
                let before = self.0.len();
                while let Some(x) = s.next_element()? {
                    self.0.push(x);
                }
                Ok(self.0.len() - before)
            }
        }
        d.deserialize_seq(V(self.0))
    }
}
struct Either3;
impl<'de> Visitor<'de> for Either3 {
    type Value = String;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a bool, a map or a newtype")
    }
    fn visit_bool<E>(self, v: bool) -> Result<String, E> {
        Ok(format!("bool {v}"))
    }
    fn visit_map<A: MapAccess<'de>>(self, m: A) -> Result<String, A::Error> {
        let m: BTreeMap<String, u8> = Deserialize::deserialize(de::value::MapAccessDeserializer::new(m))?;
        Ok(format!("{m:?}"))
    }
    fn visit_newtype_struct<D: Deserializer<'de>>(self, d: D) -> Result<String, D::Error> {
        d.deserialize_any(self)
    }
}

fn main() {
    let all = All { b: true, ints: (-1, u64::MAX, i64::MIN), f: 1.5, c: ';', s: "a;b<é".into(), o: Some(None), v: vec![Shape::Dot, Shape::Circle(0.1), Shape::Rect { w: 1, h: 2 }, Shape::Line(3, 4, "".into())], m: [(1, "x".to_string()), (9, "y".into())].into(), a: [7, 8], unit: (), mark: Mark, id: Id(4), extra: vec![] };
    let text = pack(&all).unwrap();
    println!("{text}");
    println!("{:?}", unpack::<All>(&text.replace(";';", ";")).is_err());
    let all = All { c: 'c', extra: vec![5], ..all };
    let text = pack(&all).unwrap();
    println!("{}", unpack::<All>(&text).map(|a| a == all).unwrap());
    for bad in ["", "1;", "true;", "x;", "<All/2>true;300;"] {
        println!("{:?}", unpack::<All>(bad).map_err(|e| e.to_string()));
    }
    println!("{:?} {:?} {:?}", unpack::<Shape>("7;"), unpack::<Shape>("2;<Rect/2>1;2;3"), unpack::<Option<Mark>>("+;Mork;"));
    println!("{:?}", unpack::<serde_json::Value>("1;"));
    println!("{:?}", [Flat.collect_str(&1.5), 5u8.serialize(Flat), Shape::Dot.serialize(Flat), Shape::Circle(2.0).serialize(Flat), Shape::Line(1, 2, String::new()).serialize(Flat), (1, 2).serialize(Flat), [1, 2].as_slice().serialize(Flat), all.m.serialize(Flat), all.serialize(Flat), Some(Id(3)).serialize(Flat), Mark.serialize(Flat), 5i128.serialize(Flat)]);

    println!("{:?}", u8::deserialize(U32Deserializer::<ValueError>::new(300)).map_err(|e| e.to_string()));
    println!("{:?}", Shape::deserialize(StrDeserializer::<ValueError>::new("Dot")));
    println!("{:?}", Shape::deserialize(StrDeserializer::<ValueError>::new("Circle")));
    println!("{:?}", String::deserialize(BoolDeserializer::<ValueError>::new(true)).unwrap_err());
    println!("{:?}", Vec::<u8>::deserialize(SeqDeserializer::<_, ValueError>::new([1u32, 2].into_iter())));
    println!("{:?}", <(u8,)>::deserialize(SeqDeserializer::<_, ValueError>::new(vec![1u32, 2, 3].into_iter())));
    let pairs = [("w", 3u8), ("h", 4)];
    let m: Result<BTreeMap<String, u16>, ValueError> = Deserialize::deserialize(MapDeserializer::new(pairs.into_iter()));
    println!("{m:?}");
    let d: Result<_, ValueError> = Either3.visit_newtype_struct(true.into_deserializer());
    println!("{d:?} {:?}", serde_json::Deserializer::from_str(r#"{"a":1}"#).deserialize_any(Either3));
    println!("{}", serde_json::Deserializer::from_str("[1]").deserialize_any(Either3).unwrap_err());
    let mut sink = vec![1];
    let mut json = serde_json::Deserializer::from_str("[1, 2, -3] tail");
    println!("{:?} {:?}", AddTo(&mut sink).deserialize(&mut json), json.end().map_err(|e| e.to_string()));
    println!("{} {sink:?}", AddTo(&mut vec![0; 3]).deserialize(&mut serde_json::Deserializer::from_str("{}")).unwrap_err());
}
