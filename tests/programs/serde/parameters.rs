// Derives on types with parameters: bounds asked for, left out and given; lifetimes; remote definitions; defaults of parameters.
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{from_str, to_string};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet, LinkedList, VecDeque};
use std::fmt::Debug;
use std::marker::PhantomData;

trait Unit {
    type Repr;
    const NAME: &'static str;
}
#[derive(Debug)]
struct Metre;
impl Unit for Metre {
    type Repr = f64;
    const NAME: &'static str = "m";
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(bound(serialize = "U::Repr: Serialize", deserialize = "U::Repr: Deserialize<'de>"))]
struct Quantity<U: Unit> {
    value: U::Repr,
    #[serde(skip)]
    unit: PhantomData<U>,
}
#[derive(Serialize, Deserialize, Debug, Default, PartialEq)]
struct Page<T, M = ()> {
    items: Vec<T>,
    #[serde(default)]
    meta: Option<M>,
    #[serde(skip)]
    marker: PhantomData<fn() -> M>,
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(bound = "")]
struct Id<T> {
    id: u64,
    #[serde(skip)]
    of: PhantomData<T>,
}
struct NotSerde;
#[derive(Serialize, Deserialize, Debug, PartialEq)]
enum Tree<K, V> {
    Leaf,
    Node { key: K, value: V, left: Box<Tree<K, V>>, right: Box<Tree<K, V>> },
}
impl<K: Ord, V> Tree<K, V> {
    fn insert(self, k: K, v: V) -> Self {
        match self {
            Tree::Leaf => Tree::Node { key: k, value: v, left: Box::new(Tree::Leaf), right: Box::new(Tree::Leaf) },
            Tree::Node { key, value, left, right } => {
                if k < key {
                    Tree::Node { key, value, left: Box::new(left.insert(k, v)), right }
                } else {
                    Tree::Node { key, value, left, right: Box::new(right.insert(k, v)) }
                }
            }
        }
    }
}
#[derive(Serialize, Deserialize, Debug)]
struct Borrowed<'a, T: 'a>
where
    &'a T: Debug,
{
    #[serde(borrow)]
    text: Cow<'a, str>,
    #[serde(skip)]
    other: Option<&'a T>,
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(transparent)]
struct Wrapper<T> {
    inner: T,
    #[serde(skip)]
    hits: u32,
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Clone)]
#[serde(transparent)]
struct Key(String);
mod foreign {
    #[derive(Debug, Clone, PartialEq)]
    pub struct Rgb {
        r: u8,
        g: u8,
        pub b: u8,
    }
    impl Rgb {
        pub fn new(r: u8, g: u8, b: u8) -> Self {
            Rgb { r, g, b }
        }
        pub fn r(&self) -> u8 {
            self.r
        }
        pub fn g(&self) -> u8 {
            self.g
        }
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum Mode {
        On,
        Level(u8),
    }
}
#[derive(Serialize, Deserialize)]
#[serde(remote = "foreign::Rgb")]
struct RgbDef {
    #[serde(getter = "foreign::Rgb::r")]
    r: u8,
    #[serde(getter = "foreign::Rgb::g", rename = "green")]
    g: u8,
    b: u8,
}
impl From<RgbDef> for foreign::Rgb {
    fn from(d: RgbDef) -> Self {
        foreign::Rgb::new(d.r, d.g, d.b)
    }
}
#[derive(Serialize, Deserialize)]
#[serde(remote = "foreign::Mode", rename_all = "lowercase")]
enum ModeDef {
    On,
    Level(u8),
}
#[derive(Serialize, Deserialize, Debug)]
struct Lamp {
    #[serde(with = "RgbDef")]
    colour: foreign::Rgb,
    #[serde(with = "ModeDef")]
    mode: foreign::Mode,
    #[serde(default, with = "opt_rgb")]
    back: Option<foreign::Rgb>,
}
mod opt_rgb {
    use super::*;
    pub fn serialize<S: Serializer>(v: &Option<foreign::Rgb>, s: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct H<'a>(#[serde(with = "RgbDef")] &'a foreign::Rgb);
        v.as_ref().map(H).serialize(s)
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<foreign::Rgb>, D::Error> {
        #[derive(Deserialize)]
        struct H(#[serde(with = "RgbDef")] foreign::Rgb);
        Ok(Option::<H>::deserialize(d)?.map(|h| h.0))
    }
}
mod pairs {
    use super::*;
    pub fn serialize<S: Serializer, K: Serialize, V: Serialize>(m: &BTreeMap<K, V>, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(m)
    }
    pub fn deserialize<'de, D: Deserializer<'de>, K: Deserialize<'de> + Ord, V: Deserialize<'de>>(d: D) -> Result<BTreeMap<K, V>, D::Error> {
        Ok(Vec::<(K, V)>::deserialize(d)?.into_iter().collect())
    }
}
#[derive(Serialize, Deserialize, Debug)]
#[serde(bound(serialize = "K: Serialize, V: Serialize", deserialize = "K: Deserialize<'de> + Ord, V: Deserialize<'de>"))]
struct Table<K: Ord, V> {
    #[serde(with = "pairs")]
    rows: BTreeMap<K, V>,
    #[serde(bound(deserialize = ""))]
    #[serde(skip)]
    n: usize,
}
#[derive(Serialize, Deserialize, Debug)]
struct Grid<const W: usize>
where
    [u8; W]: Serialize + DeserializeOwned,
{
    cells: Vec<[u8; W]>,
}
#[derive(Serialize, Deserialize, Debug)]
struct Ptrs<'a> {
    boxed: Box<dyn_free::Any>,
    dq: VecDeque<u8>,
    ll: LinkedList<char>,
    hs: HashSet<u8>,
    t: (u8, (i8, String)),
    arr: [Option<u8>; 3],
    cell: std::cell::Cell<u8>,
    rcell: std::cell::RefCell<Vec<u8>>,
    mx: std::sync::Mutex<u8>,
    cow: Cow<'a, [u8]>,
    unit: (),
    ph: PhantomData<u8>,
    big: usize,
    isz: isize,
    f: f32,
    r: std::ops::RangeInclusive<u8>,
    w: std::num::Wrapping<u8>,
    rev: std::cmp::Reverse<u8>,
    at: std::sync::atomic::AtomicU32,
    nz: std::num::NonZeroU16,
    rw: std::sync::RwLock<u8>,
}
mod dyn_free {
    #[derive(serde::Serialize, serde::Deserialize, Debug)]
    pub struct Any(pub u8, #[serde(skip)] pub u8, pub u8);
}
fn round<T: Serialize + DeserializeOwned + Debug>(v: &T) {
    let s = to_string(v).unwrap();
    let back: T = from_str(&s).unwrap();
    println!("{s} {back:?}");
}
fn main() {
    round(&Quantity::<Metre> { value: 1.5, unit: PhantomData });
    println!("{}", Metre::NAME);
    round(&Page::<u8> { items: vec![1], meta: None, marker: PhantomData });
    round(&Page { items: vec!["a".to_string()], meta: Some(3), marker: PhantomData });
    println!("{:?}", from_str::<Page<String, u8>>(r#"{"items":[]}"#).unwrap() == Page::default());
    println!("{}", to_string(&Id::<NotSerde> { id: 5, of: PhantomData }).unwrap());
    println!("{:?}", from_str::<Id<NotSerde>>(r#"{"id":7}"#).unwrap().id);
    let t = Tree::Leaf.insert(2, "b".to_string()).insert(1, "a".into()).insert(3, "c".into());
    round(&t);
    println!("{:?}", from_str::<Tree<u8, u8>>(r#"{"Node":{"key":1,"value":2,"left":"Leaf","right":"Node"}}"#).map_err(|e| e.to_string()));
    let b: Borrowed<u8> = from_str(r#"{"text":"hi"}"#).unwrap();
    println!("{b:?} {}", to_string(&b).unwrap());
    round(&Wrapper { inner: vec![1, 2], hits: 3 });
    round(&BTreeMap::from([(Key("k".into()), Wrapper { inner: 1, hits: 0 })]));
    let l: Lamp = from_str(r#"{"colour":{"r":1,"green":2,"b":3},"mode":{"level":5},"back":{"r":0,"green":0,"b":9}}"#).unwrap();
    println!("{l:?} {}", to_string(&l).unwrap());
    let l: Lamp = from_str(r#"{"colour":[1,2,3],"mode":"on"}"#).unwrap();
    println!("{l:?} {}", to_string(&l).unwrap());
    println!("{}", from_str::<Lamp>(r#"{"colour":{"r":1,"g":2,"b":3},"mode":"on"}"#).unwrap_err());
    println!("{}", from_str::<Lamp>(r#"{"colour":1,"mode":"on"}"#).unwrap_err());
    println!("{}", from_str::<Lamp>(r#"{"colour":[1,2,3],"mode":"off"}"#).unwrap_err());
    println!("{}", from_str::<Lamp>(r#"{"mode":"on"}"#).unwrap_err());
    round(&Table { rows: BTreeMap::from([((1, 'a'), "x".to_string()), ((2, 'b'), "y".to_string())]), n: 3 });
    round(&Grid { cells: vec![[1, 2], [3, 4]] });
    println!("{}", from_str::<Grid<2>>("{\"cells\":[[1]]}").unwrap_err());
    let p: Ptrs = from_str(r#"{"boxed":[1,2],"dq":[1],"ll":["a"],"hs":[5],"t":[1,[2,"x"]],"arr":[1,null,3],"cell":1,"rcell":[2],"mx":3,"cow":[4],"unit":null,"ph":null,"big":4294967295,"isz":-1,"f":0.1,"r":{"start":1,"end":2},"w":7,"rev":8,"at":9,"nz":10,"rw":11}"#).unwrap();
    println!("{p:?}");
    println!("{}", to_string(&p).unwrap());
}
