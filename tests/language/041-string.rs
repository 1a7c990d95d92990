// Programs about `String`.

// === growing: push, push_str, insert, extend, +=, with_capacity
fn main() {
    let mut s = String::with_capacity(10);
    println!("{} {}", s.is_empty(), s.capacity() >= 10);
    s.push('é'); s.push_str("bc"); s += "d"; s.insert(2, '-'); s.insert_str(0, ">>");
    println!("{s} {}", s.len());
    s.extend(['x', 'y']); s.extend(vec!["1", "2"]); s.extend([String::from("!"), "?".to_string()].iter().map(|s| s.as_str()));
    println!("{s}");
    s.extend(&['q']);
    s.extend(Some(Box::<str>::from("boxed")));
    let t = "pre".to_string() + &s + "post";
    println!("{t}");
    s.reserve(100);
    println!("{}", s.capacity() >= s.len() + 100);
}
// === shrinking: pop, remove, truncate, clear, retain, drain, split_off
fn main() {
    let mut s = String::from("häll✓world");
    println!("{:?} {} {s}", s.pop(), s.remove(1));
    s.retain(|c| c != 'l');
    println!("{s}");
    let t = s.split_off(4);
    println!("{s} {t}");
    s = t + "abc";
    println!("{:?} {s}", s.drain(1..3).collect::<String>());
    { let mut d = s.drain(..); println!("{:?} {:?}", d.next(), d.next_back()); }
    println!("[{s}]");
    s.push_str("abc"); s.truncate(1); println!("{s}"); s.clear(); println!("{s:?} {:?}", s.clone().pop());
}
// === panics: truncate, insert, remove in the middle of a char
use std::panic::{catch_unwind, AssertUnwindSafe};
fn main() {
    let mut s = String::from("é");
    let r = catch_unwind(AssertUnwindSafe(|| s.truncate(1)));
    println!("{} {s}", r.is_err());
    println!("{}", catch_unwind(AssertUnwindSafe(|| s.insert(1, 'x'))).is_err());
    println!("{}", catch_unwind(AssertUnwindSafe(|| s.remove(2))).is_err());
    println!("{}", catch_unwind(AssertUnwindSafe(|| s.split_off(3))).is_err());
    println!("{}", catch_unwind(AssertUnwindSafe(|| { s.drain(0..1); })).is_err());
    println!("{s} {}", catch_unwind(AssertUnwindSafe(|| s.replace_range(1..2, ""))).is_err());
    s.truncate(5);
    println!("{s}");
}
// === deref to str: methods, slices, arguments, patterns
fn f(s: &str) -> usize { s.len() }
fn g(s: &mut str) { s.make_ascii_uppercase(); }
fn main() {
    let mut s = String::from("hello");
    println!("{} {} {}", f(&s), f(&s[1..]), s[2..=3].len());
    g(&mut s[..2]); println!("{s}"); g(&mut s); println!("{s}");
    let o = Some(s);
    match o.as_deref() { Some("HELLO") => println!("match"), _ => println!("no") }
    if let Some(ref x) = o { println!("{}", &**x); }
    let v = vec![String::from("a"), String::from("b")];
    println!("{} {}", v.join("+"), v.concat());
    println!("{:?} {}", v.iter().map(String::as_str).collect::<Vec<_>>(), v.contains(&"a".to_string()));
    println!("{:?}", v.iter().position(|s| s == "b"));
}
// === the plus operator moves its left side and takes a &str right
use std::ops::{Add, AddAssign};
struct Log { s: String }
impl Add<&str> for Log { type Output = Log; fn add(mut self, r: &str) -> Log { self.s.push_str(r); self } }
impl AddAssign<String> for Log { fn add_assign(&mut self, r: String) { self.s = r + &self.s; } }
fn join(v: &[String]) -> String { v.iter().fold(String::new(), |a, b| a + b + ";") }
fn main() {
    let a = String::from("a"); let b = String::from("b");
    let c = a + &b + &format!("{}", 1) + "-".into();
    println!("{c} {b}");
    let mut l = Log { s: c } + "x" + &b;
    l += "front ".to_string();
    println!("{} {}", l.s, join(&[b, "z".into()]));
    let mut s = String::new();
    for c in 'a'..='e' { s += &c.to_string(); s += c.encode_utf8(&mut [0; 4]); }
    println!("{s}");
    s += &*s.clone(); println!("{}", s.len());
}
// === as a key: hash maps looked up with &str, sets, borrow
use std::borrow::Borrow;
use std::collections::{BTreeMap, HashMap, HashSet};
fn has<K: Borrow<str> + std::hash::Hash + Eq>(m: &HashMap<K, i32>, k: &str) -> bool { m.contains_key(k) }
fn main() {
    let mut m: HashMap<String, i32> = HashMap::new();
    m.insert("a".into(), 1); *m.entry("a".to_string()).or_default() += 5;
    println!("{:?} {} {}", m.get("a"), m["a"], has(&m, "b"));
    let key = String::from("a");
    println!("{:?}", m.get(&key)); println!("{:?}", m.remove(&*key));
    let mut b = BTreeMap::new();
    for (i, w) in "the cat the dog".split(' ').enumerate() { b.entry(w.to_owned()).or_insert_with(Vec::new).push(i); }
    println!("{b:?} {:?}", b.range("d".to_string()..).count());
    let s: HashSet<String> = ["x".to_string()].into();
    println!("{} {:?}", s.contains("x"), s.get("x"));
    println!("{:?}", b.first_key_value());
}
// === collecting into a String from chars, refs, strs, Strings, Results, Options
fn main() {
    let a: String = ['a', 'b'].iter().collect();
    let b: String = ["x", "y"].into_iter().collect();
    let c = vec![String::from("p"), String::from("q")].into_iter().collect::<String>();
    let d: Result<String, u8> = vec![Ok('a'), Err(3), Ok('b')].into_iter().collect();
    let e: Option<String> = "abc".chars().map(|c| c.is_alphabetic().then_some(c)).collect();
    let f: String = "héé".chars().rev().filter(|c| !c.is_ascii()).collect();
    println!("{a} {b} {c} {d:?} {e:?} {f}");
    let (v, w): (String, String) = "aBcD".chars().partition(|c| c.is_uppercase());
    println!("{v} {w}");
    let (x, y): (String, Vec<usize>) = "ab".chars().map(|c| (c, c as usize)).unzip();
    println!("{x} {y:?} {}", String::from_iter(["m", "n"]));
    println!("{:?}", "a-b".split('-').map(str::to_string).collect::<Vec<String>>());
}
// === moved, cloned, taken, replaced, swapped
#[derive(Debug, Default, Clone, PartialEq)]
struct User { name: String, nick: Option<String> }
fn consume(s: String) -> usize { s.len() }
fn main() {
    let mut u = User { name: "ann".into(), nick: Some("a".into()) };
    let old = u.clone();
    let n = std::mem::take(&mut u.name);
    println!("{} {:?}", consume(n), u);
    u.name = old.name.clone() + "!";
    let nick = u.nick.replace("b".into());
    println!("{nick:?} {u:?} {}", u == old);
    let User { name, .. } = u;
    println!("{name} {:?}", u.nick);
    let (mut a, mut b) = (String::from("1"), String::from("2"));
    std::mem::swap(&mut a, &mut b);
    (a, b) = (b + "x", a);
    println!("{a}{b}");
    let mut v = vec![a, b];
    let first = v.swap_remove(0);
    println!("{first} {v:?}");
}
// === write and writeln into a String; Display of own types; to_string
use std::fmt::{self, Write};
struct M([[i32; 2]; 2]);
impl fmt::Display for M {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for (i, r) in self.0.iter().enumerate() { if i > 0 { f.write_char('/')?; } write!(f, "{} {}", r[0], r[1])?; }
        Ok(())
    }
}
fn main() -> fmt::Result {
    let mut s = String::new();
    write!(s, "{:>3}", 7)?;
    writeln!(&mut s, "{}", M([[1, 2], [3, 4]]))?;
    s.write_str("end")?;
    println!("{s:?} {}", M([[0; 2]; 2]).to_string());
    let mut r = &mut s;
    write!(r, "!")?;
    r.write_fmt(format_args!("{}", 'c'))?;
    println!("{}", s.len());
    Ok(())
}
// === in a match: as_str, guards, bindings by move and ref
fn kind(s: String) -> String {
    match s.as_str() {
        "" => "empty".into(),
        "a" | "b" => s + "!",
        x if x.len() > 3 => { let n = x.len(); format!("{s}:{n}") }
        _ => s,
    }
}
fn opt(o: Option<String>) -> String { match o { Some(s) if s == "x" => "ex".to_string(), Some(mut s) => { s.push('+'); s } None => String::default() } }
fn main() {
    println!("{} {} {} {}", kind(String::new()), kind("b".into()), kind("long".into()), kind("mid".into()));
    println!("{} {} [{}]", opt(Some("x".into())), opt(Some("y".into())), opt(None));
    let pair = (String::from("l"), String::from("r"));
    let (ref l, r) = pair;
    println!("{l}{r} {}", pair.0);
    match &pair.0[..] { "l" => println!("el"), _ => unreachable!() }
}
// === conversions: From, Into, TryFrom, Box<str>, Vec<u8>, Cow, char
use std::borrow::Cow;
use std::rc::Rc;
fn main() {
    let s: String = 'x'.into();
    let b: Box<str> = s.clone().into_boxed_str();
    let v: Vec<u8> = s.clone().into_bytes();
    let c: Cow<str> = s.clone().into();
    let r: Rc<str> = s.as_str().into();
    println!("{b} {v:?} {c} {r} {}", String::from(b.clone()) + &String::from(c.clone()));
    println!("{}", c.into_owned() + &String::from_utf8(v).unwrap());
    let e: Box<dyn std::error::Error + Send + Sync> = String::from("bad").into();
    println!("{e}");
    println!("{} {}", String::from(&s), <String as From<&str>>::from("q"));
    println!("{:?} {:?}", "12".to_string().parse::<u8>(), String::from_utf16(&[104, 0xd83d, 0xde00]));
    println!("{:?}", "h😀".encode_utf16().collect::<Vec<_>>());
    let x: &mut str = Box::leak(b); x.make_ascii_uppercase(); println!("{x}");
}
// === replace_range, find, char_indices while building another
fn snake(s: &str) -> String {
    let mut out = String::with_capacity(s.len() + 4);
    for (i, c) in s.char_indices() {
        if c.is_uppercase() { if i > 0 { out.push('_'); } out.extend(c.to_lowercase()); } else { out.push(c); }
    }
    out
}
fn main() {
    println!("{}", snake("helloWorldÀb"));
    let mut s = String::from("I like cats");
    s.replace_range(7.., "dogs"); s.replace_range(..=0, "We"); println!("{s}");
    while let Some(i) = s.find(' ') { s.replace_range(i..i + 1, "_"); }
    println!("{s}");
    let i = s.rfind('_').unwrap();
    let (a, b) = (s[..i].to_string(), s[i + 1..].to_string());
    println!("{a} {b} {}", s.to_uppercase().to_lowercase() == s.to_lowercase());
}
// === comparisons and ordering, sort, dedup, max, binary search
fn main() {
    let mut v: Vec<String> = "pear apple fig apple Fig".split(' ').map(Into::into).collect();
    v.sort(); println!("{v:?}");
    v.dedup(); v.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b))); println!("{v:?}");
    v.sort_by_key(|s| s.to_lowercase()); println!("{v:?}");
    v.sort_unstable(); println!("{:?}", v.binary_search_by(|s| s.as_str().cmp("fig")));
    println!("{:?} {:?}", v.iter().max(), v.iter().min_by_key(|s| s.len()));
    println!("{} {} {}", v[0] < v[1], v[0] == "Fig", "fig" == v[2]);
    println!("{:?}", v.iter().map(|s| &s[..1]).collect::<Vec<_>>());
    println!("{:?}", String::from("a").partial_cmp(&"b".to_string()));
}
// === generic over AsRef<str>, Into<String>, ToString, Display, Deref
use std::{fmt::Display, ops::Deref};
fn a<S: AsRef<str>>(v: &[S]) -> usize { v.iter().map(|s| s.as_ref().len()).sum() }
fn b<T>(t: T) -> String where T: Deref<Target = str> { t.to_uppercase() }
fn c<T: ToString + ?Sized>(t: &T) -> String { t.to_string() + "." }
fn d(x: impl Display, y: &dyn Display) -> String { format!("{x}{y}") }
struct Name(String);
impl Deref for Name { type Target = String; fn deref(&self) -> &String { &self.0 } }
impl AsRef<str> for Name { fn as_ref(&self) -> &str { self } }
fn main() {
    println!("{} {}", a(&["a", "bc"]), a(&[String::from("def")]));
    println!("{} {}", b("q"), b(String::from("r")));
    println!("{} {} {}", c("s"), c(&4.5), c(&'x'));
    println!("{}", d(String::from("z"), &&&"w"));
    let n = Name("nm".into());
    println!("{} {} {} {:?}", n.len(), a(&[&n, &n]), n.starts_with('n'), n.chars().last());
}
// === drop order with strings inside structures that tell
struct Noisy(String);
impl Drop for Noisy { fn drop(&mut self) { println!("drop {}", self.0); self.0.clear(); } }
fn make(s: &str) -> Noisy { Noisy(s.to_string() + "!") }
fn main() {
    let a = make("a");
    let len = make("temp").0.len();
    println!("{len}");
    let s = { let b = make("b"); b.0.clone() + &a.0 };
    println!("{s}");
    let v = vec![make("v0"), make("v1")];
    let mut it = v.into_iter();
    it.next();
    println!("one gone");
    let c = it.next().unwrap_or_else(|| make("none"));
    std::mem::drop(a);
    println!("{}", c.0);
}
// === in consts, statics and lazily made ones
use std::cell::RefCell;
use std::sync::{LazyLock, Mutex, OnceLock};
const EMPTY: String = String::new();
static LOG: Mutex<String> = Mutex::new(String::new());
static ONCE: OnceLock<String> = OnceLock::new();
static LAZY: LazyLock<Vec<String>> = LazyLock::new(|| vec!["l".repeat(2), EMPTY]);
thread_local! { static T: RefCell<String> = RefCell::new(String::from("tl")); }
fn main() {
    let mut e = EMPTY; e.push('e');
    LOG.lock().unwrap().push_str(&e);
    println!("{} {:?}", LOG.lock().unwrap(), EMPTY);
    println!("{} {}", ONCE.get_or_init(|| "o".into()), ONCE.get().map_or(0, |s| s.len()));
    println!("{:?}", *LAZY);
    T.with(|t| t.borrow_mut().push('!'));
    println!("{}", T.with_borrow(|t| t.clone()));
    println!("{}", T.take());
}
// === iterators that own or borrow the text; peekable scanners
use std::iter::Peekable;
use std::str::Chars;
struct Lex<'s> { it: Peekable<Chars<'s>> }
impl<'s> Lex<'s> {
    fn number(&mut self) -> Option<u32> {
        let mut n = None;
        while let Some(d) = self.it.peek().and_then(|c| c.to_digit(10)) { n = Some(n.unwrap_or(0) * 10 + d); self.it.next(); }
        n
    }
    fn word(&mut self) -> String { let mut s = String::new(); while let Some(c) = self.it.next_if(|c| c.is_alphabetic()) { s.push(c); } s }
}
fn main() {
    let text = String::from("ab12cd345");
    let mut l = Lex { it: text.chars().peekable() };
    println!("{} {:?} {} {:?} {:?}", l.word(), l.number(), l.word(), l.number(), l.number());
    let words: Vec<String> = text.split(|c: char| c.is_ascii_digit()).filter(|s| !s.is_empty()).map(String::from).collect();
    println!("{words:?}");
    let owned: Box<dyn Iterator<Item = char>> = Box::new(text.clone().into_bytes().into_iter().map(char::from));
    println!("{}", owned.filter(char::is_ascii_digit).collect::<String>());
}
// === recursion that builds: permutations, joins, hex, reverse words
fn perms(p: &mut String, rest: &mut Vec<char>, out: &mut Vec<String>) {
    if rest.is_empty() { out.push(p.clone()); return; }
    for i in 0..rest.len() {
        let c = rest.remove(i); p.push(c);
        perms(p, rest, out);
        p.pop(); rest.insert(i, c);
    }
}
fn hex(b: &[u8]) -> String { b.iter().map(|x| format!("{x:02x}")).collect() }
fn unhex(s: &str) -> Result<Vec<u8>, std::num::ParseIntError> { (0..s.len()).step_by(2).map(|i| u8::from_str_radix(&s[i..i + 2], 16)).collect() }
fn main() {
    let mut out = vec![];
    perms(&mut String::new(), &mut "abc".chars().collect(), &mut out);
    println!("{}", out.join(" "));
    println!("{} {:?} {:?}", hex(b"Az\xff"), unhex("00ff1a"), unhex("zz").map_err(|e| e.to_string()));
    println!("{}", "one two".split(' ').rev().map(|w| w.chars().rev().collect::<String>()).collect::<Vec<_>>().join(" "));
}
// === as error and as panic payload
use std::panic::{catch_unwind, panic_any};
fn f(n: i32) -> Result<i32, String> { if n < 0 { Err(format!("negative: {n}")) } else { Ok(n) } }
fn g(n: i32) -> Result<i32, Box<dyn std::error::Error>> { let x = f(n)?; if x > 9 { return Err("big".into()); } Ok(x.to_string().parse::<i32>()?) }
fn main() {
    println!("{:?} {:?}", g(-1).map_err(|e| e.to_string()), g(5).ok());
    println!("{}", g(10).unwrap_err());
    let e = catch_unwind(|| panic!("n = {}", 3)).unwrap_err();
    println!("{:?} {}", e.downcast_ref::<String>(), e.is::<&str>());
    let e = catch_unwind(|| panic!("literal")).unwrap_err();
    println!("{:?}", e.downcast_ref::<&str>());
    let e = catch_unwind(|| panic_any(String::from("any"))).unwrap_err();
    println!("{}", e.downcast::<String>().unwrap());
    let e = catch_unwind(|| { f(-2).expect("wanted") ; }).unwrap_err();
    println!("{}", e.downcast::<String>().unwrap());
}
// === shared between tasks, sent through channels
use std::sync::Arc;
use tokio::sync::{mpsc, Mutex};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<String>(2);
    let all = Arc::new(Mutex::new(String::new()));
    for i in 0..3 {
        let (tx, all) = (tx.clone(), Arc::clone(&all));
        tokio::spawn(async move {
            all.lock().await.push_str(&i.to_string());
            tx.send("#".repeat(i + 1)).await.unwrap();
        });
    }
    drop(tx);
    let mut got = vec![];
    while let Some(s) = rx.recv().await { got.push(s); }
    got.sort_by_key(String::len);
    println!("{} {}", got.join("|"), all.lock().await);
}
