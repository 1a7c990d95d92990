// === promotion of constants, and what lives for ever
struct P(i32, &'static str);
impl P {
    const fn new(n: i32) -> P {
        P(n, "p")
    }
}
const ONE: P = P::new(1);
static TWO: P = P(2, "two");
fn num() -> &'static i32 {
    &5
}
fn slice(n: usize) -> &'static [u8] {
    match n {
        0 => &[],
        1 => &[1],
        2 => b"ab",
        _ => &[7; 3],
    }
}
fn opt() -> &'static Option<(i32, &'static str)> {
    &Some((1 + 2, "x"))
}
fn of_const() -> &'static P {
    &ONE
}
fn field() -> &'static str {
    (&TWO).1
}
fn nested() -> &'static [&'static [&'static str]] {
    &[&["a", "b"], &[], &["c"]]
}
fn leak<T>(t: T) -> &'static mut T {
    Box::leak(Box::new(t))
}
fn pick(b: bool) -> &'static dyn Fn(i32) -> i32 {
    if b { &|x| x + 1 } else { &i32::abs }
}
fn main() {
    println!("{} {:?} {:?} {} {}", num(), slice(2), opt(), of_const().0, field());
    println!("{} {}", nested().concat().concat(), pick(true)(1) + pick(false)(-5));
    let v = leak(vec![1]);
    v.push(2);
    let s: &'static str = leak(String::from("leaked")).as_str();
    println!("{v:?} {s} {}", (0..4).map(|n| slice(n).len()).sum::<usize>());
    let s2: &'static [i32] = Vec::leak(vec![3, 4]);
    println!("{s2:?} {}", std::ptr::eq(num(), num()) || true);
    let x: &'static mut [i32; 0] = &mut [];
    println!("{}", x.len());
}

// === bounds: T: 'static, closures, threads-like owners, Any and errors
use std::any::{Any, TypeId};
use std::error::Error;
fn own<T: 'static + std::fmt::Debug>(t: T) -> Box<dyn Any> {
    println!("{t:?}");
    Box::new(t)
}
fn id<T: ?Sized + 'static>() -> TypeId {
    TypeId::of::<T>()
}
struct Task {
    run: Box<dyn FnMut() -> u32 + 'static>,
}
impl Task {
    fn new<F>(f: F) -> Self
    where
        F: FnMut() -> u32 + 'static,
    {
        Task { run: Box::new(f) }
    }
}
fn fail(n: u8) -> Result<&'static str, Box<dyn Error + 'static>> {
    match n {
        0 => Ok("fine"),
        1 => Err("text")?,
        _ => Err(Box::new(std::fmt::Error)),
    }
}
struct Holder<T: 'static>(&'static T);
impl<T: Copy + 'static> Holder<T> {
    const fn get(&self) -> T {
        *self.0
    }
}
static H: Holder<u64> = Holder(&(1 << 40));
trait Plugin: 'static {
    fn name(&self) -> &'static str;
}
impl<F: Fn() -> &'static str + 'static> Plugin for F {
    fn name(&self) -> &'static str {
        self()
    }
}
fn main() {
    let b = own(vec![1u8]);
    println!("{} {}", b.is::<Vec<u8>>(), id::<str>() == id::<&'static str>());
    let mut n = 0;
    let mut t = Task::new(move || { n += 5; n });
    println!("{} {}", (t.run)(), (t.run)());
    println!("{:?} {} {}", fail(0).ok(), fail(1).unwrap_err(), fail(2).unwrap_err().is::<std::fmt::Error>());
    println!("{}", H.get());
    let ps: Vec<Box<dyn Plugin>> = vec![Box::new(|| "a"), Box::new(|| concat!("b", 1))];
    println!("{}", ps.iter().map(|p| p.name()).collect::<Vec<_>>().join(","));
}

// === statics: tables, mutation behind locks, initialised once, and addresses
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering::*};
use std::sync::{LazyLock, Mutex, Once, OnceLock};
static NAMES: [&'static str; 3] = ["zero", "one", "two"];
static CACHE: LazyLock<Mutex<HashMap<String, &'static str>>> = LazyLock::new(|| {
    println!("init cache");
    Mutex::new(HashMap::new())
});
static CONF: OnceLock<Vec<&'static str>> = OnceLock::new();
static INIT: Once = Once::new();
static HITS: AtomicUsize = AtomicUsize::new(0);
thread_local! { static STACK: RefCell<Vec<&'static str>> = RefCell::default(); }
fn intern(s: &str) -> &'static str {
    HITS.fetch_add(1, Relaxed);
    let mut c = CACHE.lock().unwrap();
    if let Some(k) = c.get(s) {
        return k;
    }
    let k: &'static str = Box::leak(s.to_owned().into_boxed_str());
    c.insert(s.to_string(), k);
    k
}
fn conf() -> &'static [&'static str] {
    CONF.get_or_init(|| NAMES.iter().copied().filter(|n| n.len() == 3).collect())
}
fn name(n: usize) -> Option<&'static &'static str> {
    INIT.call_once(|| println!("first"));
    NAMES.get(n)
}
fn main() {
    println!("start");
    let a = intern("x");
    let b = intern(&String::from("x"));
    println!("{a} {} {}", std::ptr::eq(a, b), HITS.load(SeqCst));
    println!("{:?} {:?} {:?}", conf(), name(1), name(9));
    println!("{}", std::ptr::eq(conf(), conf()) && INIT.is_completed());
    STACK.with_borrow_mut(|s| s.extend(["p", intern("q")]));
    println!("{:?} {}", STACK.take(), CACHE.lock().unwrap().len());
    static LOCAL: Mutex<i32> = Mutex::new(1);
    *LOCAL.lock().unwrap() += 1;
    println!("{}", LOCAL.lock().unwrap());
}

// === references to temporaries that are promoted: consts, arithmetic, arrays, empty slices
fn get(n: usize) -> &'static [u8] {
    match n {
        0 => &[],
        1 => &[1 + 2, b'x'],
        2 => b"bytes",
        _ => &[0; 3],
    }
}
fn num(b: bool) -> &'static i32 { if b { &(3 * 4) } else { &-1 } }
fn opt() -> &'static Option<&'static str> { &Some("inner") }
fn tup() -> &'static (u8, [char; 2]) { &(1, ['a', 'b']) }
fn main() {
    println!("{:?} {:?} {:?} {:?}", get(0), get(1), get(2), get(9));
    println!("{} {} {:?} {:?}", num(true), num(false), opt(), tup());
    let r: &'static mut [i32] = &mut [];
    println!("{} {}", r.len(), *{ let x: &'static &'static f64 = &&1.5; *x });
}

// === a static string kept while what it was found by goes
fn words(s: &str) -> Vec<&'static str> {
    const KNOWN: &[&str] = &["red", "green", "blue"];
    s.split(' ').filter_map(|w| KNOWN.iter().copied().find(|k| *k == w)).collect()
}
struct Lang { name: &'static str, ext: Option<&'static [&'static str]> }
static LANGS: &[Lang] = &[Lang { name: "rust", ext: Some(&["rs"]) }, Lang { name: "none", ext: None }];
fn find(e: &str) -> Option<&'static Lang> { LANGS.iter().find(|l| l.ext.map_or(false, |x| x.contains(&e))) }
fn main() {
    let found = { let s = String::from("blue pink red"); words(&s) };
    println!("{found:?}");
    let l = { let e = "rs".to_string(); find(&e) };
    println!("{:?} {:?}", l.map(|l| l.name), find("zz").is_none());
}

// === in generic bounds of functions, impls, traits and associated types
use std::any::{type_name, Any, TypeId};
use std::fmt::Debug;
trait Plugin: Any + Debug { fn id(&self) -> TypeId { self.type_id() } }
impl<T: Any + Debug> Plugin for T {}
struct Reg { all: Vec<Box<dyn Plugin>> }
impl Reg {
    fn add<P: Plugin + 'static>(&mut self, p: P) -> &mut Self { self.all.push(Box::new(p)); self }
    fn count<T: 'static>(&self) -> usize { self.all.iter().filter(|p| (***p).id() == TypeId::of::<T>()).count() }
}
trait Owned { type Own: Clone + 'static; fn own(&self) -> Self::Own; }
impl<'a> Owned for &'a str { type Own = String; fn own(&self) -> String { self.to_string() } }
fn keep<O: Owned>(o: O) -> Box<dyn Fn() -> O::Own + 'static> { let x = o.own(); Box::new(move || x.clone()) }
fn main() {
    let mut r = Reg { all: vec![] };
    r.add(1u8).add("s").add(2u8).add(vec![1.5]);
    println!("{} {} {}", r.count::<u8>(), r.count::<&'static str>(), r.count::<i8>());
    let f = { let s = String::from("kept"); keep(s.as_str()) };
    println!("{} {:?}", f(), type_name::<&'static str>());
}

// === leaked values live for ever
fn leak(n: usize) -> &'static mut Vec<usize> { Box::leak(Box::new((0..n).collect())) }
fn intern(s: &str) -> &'static str {
    use std::sync::Mutex;
    static POOL: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());
    let mut p = POOL.lock().unwrap();
    if let Some(k) = p.iter().find(|k| **k == s) { return k; }
    let k: &'static str = Box::leak(s.to_owned().into_boxed_str());
    p.push(k);
    k
}
fn main() {
    let v = leak(3);
    v.push(9);
    let r: &'static [usize] = v;
    println!("{r:?}");
    let (a, b) = (intern("x"), intern(&String::from("x")));
    println!("{} {}", std::ptr::eq(a, b), std::ptr::eq(a, intern("y")));
    let s: &'static mut str = String::from("abc").leak();
    s.make_ascii_uppercase();
    println!("{s} {:?}", vec![1, 2].leak());
}

// === closures and futures that own what they need
use std::future::Future;
use std::pin::Pin;
type Job = Box<dyn FnOnce() -> String + Send + 'static>;
fn job(s: &str, n: u32) -> Job { let s = s.repeat(n as usize); Box::new(move || s + "!") }
fn fut(s: &'static str) -> impl Future<Output = usize> + 'static { async move { s.len() } }
fn boxed(v: Vec<u8>) -> Pin<Box<dyn Future<Output = u8> + 'static>> { Box::pin(async move { v.iter().sum() }) }
#[tokio::main]
async fn main() {
    let jobs: Vec<Job> = vec![job("a", 2), job("b", 1), Box::new(|| "lit".into())];
    println!("{:?}", jobs.into_iter().map(|j| j()).collect::<Vec<_>>());
    let h = tokio::spawn(fut("four"));
    println!("{} {}", h.await.unwrap(), boxed(vec![1, 2]).await);
}

// === statics of every kind, read through references to them
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::OnceLock;
static N: AtomicUsize = AtomicUsize::new(5);
static TEXT: &str = "static text";
static NEST: [[u8; 2]; 2] = [[1, 2], [3, 4]];
static FNS: [fn(u8) -> u8; 2] = [|x| x + 1, dbl];
static SELF_REF: &[&[u8; 2]] = &[&NEST[1], &NEST[0]];
static LATE: OnceLock<Vec<&'static str>> = OnceLock::new();
fn dbl(x: u8) -> u8 { x * 2 }
fn counter() -> &'static AtomicUsize { &N }
fn parts() -> &'static [&'static str] { LATE.get_or_init(|| TEXT.split(' ').collect()) }
fn main() {
    counter().fetch_add(2, Ordering::SeqCst);
    println!("{} {}", N.load(Ordering::SeqCst), NEST[1][0]);
    println!("{:?} {}", SELF_REF, std::ptr::eq(SELF_REF[1], &NEST[0]));
    println!("{} {:?} {}", FNS.iter().fold(3, |x, f| f(x)), parts(), parts().len());
    let r: &'static &'static str = &TEXT;
    let (a, b) = r.split_at(6);
    println!("{a}|{b}");
}

// === Cow<'static, str>, errors and labels with static text
use std::borrow::Cow;
fn label(n: u32) -> Cow<'static, str> { match n { 0 => "none".into(), 1 => Cow::Borrowed("one"), n => format!("many({n})").into() } }
#[derive(Debug, Clone, PartialEq)]
enum Err { Known(&'static str), Other(Cow<'static, str>) }
impl From<&'static str> for Err { fn from(s: &'static str) -> Self { Err::Known(s) } }
impl From<String> for Err { fn from(s: String) -> Self { Err::Other(s.into()) } }
fn check(n: i32) -> Result<i32, Err> {
    if n < 0 { Err("negative")? }
    if n > 9 { return Err(format!("{n} is big").into()); }
    Ok(n)
}
fn main() {
    println!("{} {} {}", label(0), label(1), label(7) + "!");
    println!("{:?} {:?} {:?}", check(-1), check(10), check(3));
    println!("{}", matches!(label(1), Cow::Borrowed("one")));
}

// === the name as a lifetime argument, in impl headers, aliases, dyn and where clauses
use std::fmt::Display;
struct Tok<'a>(&'a str);
impl Tok<'static> { const EOF: Tok<'static> = Tok("<eof>"); fn name(&self) -> &'static str { self.0 } }
impl<'a> Tok<'a> { fn text(&self) -> &'a str { self.0 } }
type Out = dyn Display + 'static;
type S = Tok<'static>;
fn show<'a>(t: &Tok<'a>) -> String where 'static: 'a, Tok<'static>: Sized { t.text().to_uppercase() }
fn pick<T>(a: T, b: T, first: bool) -> T where T: Display + 'static { if first { a } else { b } }
fn main() {
    let local = String::from("loc");
    println!("{} {} {}", show(&Tok(&local)), Tok::EOF.name(), S::EOF.text());
    let b: Box<Out> = Box::new(pick("x", "y", false));
    println!("{b} {}", pick(1, 2, true));
    let f: for<'x> fn(&'x Tok<'static>) -> &'static str = Tok::name;
    println!("{}", f(&Tok("z")));
}

// === thread locals lend only inside, and give copies of static references
use std::cell::{Cell, RefCell};
thread_local! {
    static CUR: Cell<&'static str> = const { Cell::new("start") };
    static LOG: RefCell<Vec<&'static str>> = RefCell::default();
}
fn enter<R>(name: &'static str, f: impl FnOnce() -> R) -> R {
    let old = CUR.replace(name);
    LOG.with_borrow_mut(|l| l.push(name));
    let r = f();
    CUR.set(old);
    r
}
fn main() {
    let n = enter("a", || enter("b", || CUR.get().len()) + CUR.get().len());
    println!("{n} {} {:?}", CUR.get(), LOG.take());
    println!("{}", LOG.with(|l| l.borrow().is_empty()));
}

// === macros that make statics, each its own
macro_rules! site { () => {{ static HITS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0); HITS.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1 }}; }
macro_rules! names { ($($n:ident = $v:expr),*) => { $(static $n: &str = $v;)* static ALL: &[(&str, &&str)] = &[$((stringify!($n), &$n)),*]; }; }
names!(A = "first", B = concat!("sec", "ond"));
fn gen<T>(_: T) -> u32 { site!() }
fn main() {
    let v: Vec<u32> = (0..3).map(|_| site!()).collect();
    println!("{v:?} {} {:?}", site!(), ALL);
    println!("{} {} {}", gen(1u8), gen("x"), gen(2u8));
}

// === function pointers and fn items in static tables, with static results
type Handler = fn(&'static str) -> &'static str;
fn same(s: &'static str) -> &'static str {
    s
}
fn tail(s: &'static str) -> &'static str {
    &s[1..]
}
fn head<'a>(s: &'a str) -> &'a str {
    s.split_at(1).0
}
static TABLE: &[(&'static str, Handler)] = &[("same", same), ("tail", tail), ("head", head), ("closure", |s| s.trim_end_matches('o'))];
const LOOKUP: fn(&str) -> Option<&'static Handler> = |name| {
    let mut i = 0;
    while i < TABLE.len() {
        if TABLE[i].0 == name {
            return Some(&TABLE[i].1);
        }
        i += 1;
    }
    None
};
fn main() {
    for name in ["tail", "head", "closure", "none"] {
        let owned = name.to_string();
        let r: Option<&'static str> = LOOKUP(&owned).map(|h| h("hello"));
        drop(owned);
        println!("{name} {r:?}");
    }
    let all: Vec<&'static str> = TABLE.iter().map(|&(_, h)| h("foo")).collect();
    println!("{all:?}");
}

// === methods and constants that give static references whatever self lives
use std::borrow::Borrow;
struct Node<'a> {
    name: &'a str,
    kind: Kind,
}
#[derive(Clone, Copy, PartialEq, Debug)]
enum Kind {
    Leaf,
    Branch,
}
impl Kind {
    const ALL: &'static [Kind] = &[Kind::Leaf, Kind::Branch];
    const NAMES: [&'static str; 2] = ["leaf", "branch"];
    fn name(&self) -> &'static str {
        Self::NAMES[*self as usize]
    }
    fn canonical(&self) -> &'static Kind {
        Self::ALL.iter().find(|k| *k == self).unwrap()
    }
}
impl<'a> Node<'a> {
    fn label(&self) -> &'static str {
        match self.name {
            "" => "anonymous",
            _ if self.name.starts_with('x') => concat!("ex", '-', 1),
            _ => self.kind.name(),
        }
    }
    fn either<'b: 'a>(&'b self, other: &'static str) -> &'a str {
        if self.name.is_empty() { other } else { self.name }
    }
}
fn main() {
    let kept: Vec<&'static str>;
    let kinds: [&'static Kind; 2];
    {
        let text = String::from("xyz abc");
        let mut parts = text.split(' ');
        let a = Node { name: parts.next().unwrap(), kind: Kind::Leaf };
        let b = Node { name: parts.next().unwrap(), kind: Kind::Branch };
        let c = Node { name: "", ..b };
        kept = vec![a.label(), b.label(), c.label()];
        kinds = [a.kind.canonical(), b.kind.canonical()];
        println!("{} {}", a.either("none"), c.either("none"));
    }
    println!("{kept:?} {kinds:?} {}", std::ptr::eq(kinds[0], &Kind::ALL[0]));
    let s: &str = "own".borrow();
    println!("{s}");
}

// === promoted references inside struct literals, enum payloads, arrays and function results
#[derive(Debug, PartialEq)]
struct Conf {
    ports: &'static [u16],
    name: Option<&'static str>,
    range: &'static std::ops::Range<u8>,
    next: Option<&'static Conf>,
}
const BASE: Conf = Conf { ports: &[80], name: None, range: &(0..3), next: None };
static TOP: Conf = Conf { ports: &[443, 8443], name: Some("top"), range: &(1..2), next: Some(&BASE) };
fn pick(n: u32) -> &'static Conf {
    match n {
        0 => &BASE,
        1 => &TOP,
        _ => const { &Conf { ports: &[1, 2, 3], name: Some("inline"), range: &(5..9), next: Some(&TOP) } },
    }
}
fn empty<T>() -> &'static [T] {
    &[]
}
fn none<T>() -> &'static Option<T> {
    &None
}
fn number() -> &'static i32 {
    &(1 + 2 * 3)
}
fn tuple() -> &'static (i32, &'static str, [bool; 2]) {
    &(4, "t", [true, !true])
}
fn main() {
    for i in 0..3 {
        let mut c = Some(pick(i));
        let mut chain = vec![];
        while let Some(&Conf { name, next, ports, .. }) = c {
            chain.push((name.unwrap_or("-"), ports.len()));
            c = next;
        }
        println!("{chain:?}");
    }
    println!("{:?} {:?} {} {:?}", empty::<String>(), none::<Vec<u8>>(), number(), tuple());
    println!("{} {:?}", pick(1) == &TOP, pick(2).range.clone().collect::<Vec<_>>());
    let m: &'static mut [i32] = &mut [];
    println!("{}", m.len());
}

// === T: 'static beside Any: downcasts, type ids, extensions by type
use std::any::{type_name, Any, TypeId};
use std::collections::HashMap;
#[derive(Default)]
struct Extensions {
    map: HashMap<TypeId, Box<dyn Any + 'static>>,
}
impl Extensions {
    fn insert<T: 'static>(&mut self, t: T) -> Option<T> {
        self.map.insert(TypeId::of::<T>(), Box::new(t)).and_then(|b| b.downcast().ok()).map(|b: Box<T>| *b)
    }
    fn get<T>(&self) -> Option<&T>
    where
        T: 'static,
    {
        self.map.get(&TypeId::of::<T>()).and_then(|b| b.downcast_ref())
    }
    fn get_mut<T: Any>(&mut self) -> Option<&mut T> {
        self.map.get_mut(&TypeId::of::<T>())?.downcast_mut::<T>()
    }
}
fn is_str<T: ?Sized + 'static>(_: &T) -> bool {
    TypeId::of::<T>() == TypeId::of::<str>()
}
fn describe(a: &(dyn Any + Send)) -> String {
    if let Some(s) = a.downcast_ref::<&'static str>() {
        format!("str {s}")
    } else if let Some(f) = a.downcast_ref::<fn(i32) -> i32>() {
        format!("fn {}", f(1))
    } else if a.is::<()>() {
        "unit".into()
    } else {
        "other".into()
    }
}
fn main() {
    let mut e = Extensions::default();
    println!("{:?} {:?}", e.insert("one"), e.insert("two"));
    println!("{:?} {:?}", e.insert(1u8), e.insert(vec![1u8]));
    e.get_mut::<Vec<u8>>().unwrap().push(2);
    *e.get_mut::<u8>().unwrap() += 9;
    println!("{:?} {:?} {:?} {:?}", e.get::<&str>(), e.get::<u8>(), e.get::<Vec<u8>>(), e.get::<String>());
    println!("{} {}", is_str("x"), is_str(&"x"));
    let inc: fn(i32) -> i32 = |x| x + 1;
    println!("{} {} {} {}", describe(&"s"), describe(&inc), describe(&()), describe(&1.5));
    println!("{}", type_name::<&'static str>());
}

// === statics inside functions, generics' bodies, impls, blocks and closures; shadowed by locals
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{LazyLock, Mutex, OnceLock};
fn next<T>(_: T) -> usize {
    static COUNT: AtomicUsize = AtomicUsize::new(10);
    COUNT.fetch_add(1, Relaxed)
}
struct S;
impl S {
    fn log(&self, s: &'static str) -> usize {
        static LOG: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());
        let mut l = LOG.lock().unwrap();
        l.push(s);
        l.len()
    }
}
fn config() -> &'static String {
    static CELL: OnceLock<String> = OnceLock::new();
    CELL.get_or_init(|| {
        println!("init once");
        "conf".repeat(2)
    })
}
static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    println!("words made");
    "c a b".split(' ').collect()
});
fn main() {
    println!("{} {} {}", next(1), next("a"), next(()));
    println!("{} {}", S.log("a"), S.log("b"));
    println!("{} {}", config(), std::ptr::eq(config(), config()));
    let first: &'static &'static str = WORDS.first().unwrap();
    let mut sorted = WORDS.clone();
    sorted.sort_unstable();
    println!("{first} {sorted:?}");
    let x = {
        static X: i32 = 5;
        let y: &'static i32 = &X;
        y
    };
    let c = || {
        static X: i32 = 6;
        &X
    };
    println!("{x} {}", c());
}

// === static items that refer to each other, and consts made from their sizes
struct Edge {
    to: &'static Vertex,
    weight: u32,
}
struct Vertex {
    name: &'static str,
    out: &'static [Edge],
}
static A: Vertex = Vertex { name: "a", out: &[Edge { to: &B, weight: 1 }, Edge { to: &C, weight: 5 }] };
static B: Vertex = Vertex { name: "b", out: &[Edge { to: &C, weight: 2 }] };
static C: Vertex = Vertex { name: "c", out: &[Edge { to: &A, weight: 7 }] };
const NAMES: &[&str] = &["x", "yy", "zzz"];
const TOTAL: usize = {
    let mut i = 0;
    let mut n = 0;
    while i < NAMES.len() {
        n += NAMES[i].len();
        i += 1;
    }
    n
};
static BUF: [u8; TOTAL] = [b'.'; TOTAL];
macro_rules! two_lines {
    () => {
        "line one
line two"
    };
}
static TEXT: &str = two_lines!();
fn walk(v: &'static Vertex, left: u32, path: &mut Vec<&'static str>) -> u32 {
    path.push(v.name);
    match left.checked_sub(1) {
        None => 0,
        Some(l) => v.out.last().map_or(0, |e| e.weight + walk(e.to, l, path)),
    }
}
fn main() {
    let mut p = Vec::new();
    println!("{}", walk(&A, 4, &mut p));
    println!("{p:?} {}", std::ptr::eq(A.out[1].to, B.out[0].to));
    println!("{} {}", BUF.len(), std::str::from_utf8(&BUF).unwrap());
    for l in TEXT.lines() {
        println!("{l}");
    }
}

// === trait objects that own all, spawned futures, callbacks kept, and errors turned static
use std::error::Error;
use std::future::Future;
use std::pin::Pin;
type BoxFut<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;
#[derive(Default)]
struct Bus {
    on: Vec<Box<dyn Fn(&str) -> BoxFut<usize> + Send + Sync + 'static>>,
}
impl Bus {
    fn subscribe<F, Fut>(&mut self, f: F) -> &mut Self
    where
        F: Fn(String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = usize> + Send + 'static,
    {
        self.on.push(Box::new(move |s| Box::pin(f(s.to_owned()))));
        self
    }
    async fn emit(&self, s: &str) -> usize {
        let all: Vec<_> = self.on.iter().map(|f| tokio::spawn(f(s))).collect();
        let mut n = 0;
        for h in all {
            n += h.await.unwrap();
        }
        n
    }
}
fn fail(s: &str) -> Result<(), Box<dyn Error + Send + Sync + 'static>> {
    Err(format!("bad {s}").into())
}
fn adder(n: i32) -> impl Fn(i32) -> i32 + 'static {
    move |x| x + n
}
#[tokio::main]
async fn main() {
    let mut bus = Bus::default();
    let prefix = "p".to_string();
    bus.subscribe(|s| async move { s.len() }).subscribe(move |s| {
        let both = format!("{prefix}{s}");
        async move {
            tokio::task::yield_now().await;
            println!("{both}");
            both.len() * 10
        }
    });
    println!("{} {}", bus.emit("abc").await, bus.emit("").await);
    let e = { fail(&String::from("temp")).unwrap_err() };
    println!("{e} {}", e.downcast_ref::<std::fmt::Error>().is_none());
    let fs: Vec<Box<dyn Fn(i32) -> i32>> = (1..4).map(|n| Box::new(adder(n)) as Box<dyn Fn(i32) -> i32 + 'static>).collect();
    println!("{:?}", fs.iter().map(|f| f(10)).collect::<Vec<_>>());
}
