// === conversions by From through several layers
use std::fmt;
use std::num::{ParseFloatError, ParseIntError};
#[derive(Debug)] enum E { Int(ParseIntError), Float(ParseFloatError), Low(Low) }
#[derive(Debug, PartialEq)] struct Low(u8);
impl From<ParseIntError> for E { fn from(e: ParseIntError) -> E { println!("from int"); E::Int(e) } }
impl From<ParseFloatError> for E { fn from(e: ParseFloatError) -> E { E::Float(e) } }
impl From<Low> for E { fn from(l: Low) -> E { println!("from low"); E::Low(l) } }
impl From<Low> for String { fn from(l: Low) -> String { format!("low {}", l.0) } }
fn low(n: u8) -> Result<u8, Low> { if n < 5 { Err(Low(n)) } else { Ok(n) } }
fn sum(a: &str, b: &str, c: u8) -> Result<f64, E> { Ok(a.parse::<i32>()? as f64 + b.parse::<f64>()? + low(c)? as f64) }
fn text(c: u8) -> Result<u8, String> { let n = low(c)?; Ok(low(n - 5)? + 1) }
impl fmt::Display for E { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { match self { E::Int(e) => write!(f, "int: {e}"), E::Float(e) => write!(f, "float: {e}"), E::Low(l) => l.fmt(f) } } }
impl fmt::Display for Low { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str("low ")?; f.write_fmt(format_args!("{}", self.0))?; Ok(()) } }
fn main() {
    for (a, b, c) in [("1", "2.5", 6), ("x", "", 0), ("1", "y", 1), ("1", "1", 4)] { match sum(a, b, c) { Ok(n) => println!("{n}"), Err(e) => println!("{e} / {e:?}") } }
    println!("{:?} {:?} {:?}", text(3), text(7), text(12));
}

// === precedence and odd positions
#[derive(Debug, Clone, Copy, PartialEq)] struct W(Option<i32>);
impl W { fn get(self) -> Option<i32> { self.0 } }
fn f(a: Option<i32>, b: Option<W>) -> Option<Vec<i32>> {
    let neg = -a?;
    let not = !a? as u8;
    let sum = a? + b?.get()? * 2;
    let idx = [10, 20, 30][a? as usize % 3];
    let r = &b?.0?;
    let t = (a?, [a?; 2], b?.0?);
    let c = (|| Some(a? + 1))()?;
    let range: Vec<i32> = (a?..b?.0?).collect();
    let cond = if a? > 2 { b?.0? } else { 0 };
    let m = match b?.get()? { n @ 5.. => n, _ => return Some(vec![]) };
    Some(vec![neg, not as i32, sum, idx, *r, t.0 + t.1[1] + t.2, c, range.len() as i32, cond, m])
}
fn main() { println!("{:?}\n{:?}\n{:?}\n{:?}", f(Some(3), Some(W(Some(7)))), f(None, None), f(Some(1), Some(W(None))), f(Some(0), Some(W(Some(4))))); }

// === early return drops what is there, in order
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { print!("{} ", self.0); } }
fn mk(s: &'static str, ok: bool) -> Result<D, String> { if ok { Ok(D(s)) } else { Err(format!("no {s}")) } }
fn pair(a: bool, b: bool) -> Result<(D, D), String> { let _l = D("local"); let p = (mk("a", a)?, mk("b", b)?); let _m = D("m"); Ok(p) }
fn temp(ok: bool) -> Result<usize, String> { let n = D("temp").0.len() + mk("x", ok)?.0.len(); Ok(n) }
fn vecs(n: i32) -> Result<Vec<D>, String> { Ok(vec![mk("v1", true)?, mk("v2", n > 1)?, mk("v3", n > 2)?]) }
fn main() {
    for (a, b) in [(true, true), (true, false), (false, true)] { println!("{:?}", pair(a, b).map(|_| ())); }
    println!("{:?}", temp(true)); println!("{:?}", temp(false));
    for n in 1..4 { println!("{:?}", vecs(n).map(|v| v.len())); }
}

// === in closures, with an annotated and an inferred result
fn main() {
    let parse = |s: &str| -> Result<i32, std::num::ParseIntError> { let n = s.parse::<i32>()?; Ok(n * 2) };
    let half = |n: i32| { if n % 2 == 1 { None? } Some(n / 2) };
    let chain = |s: &str| Some(half(parse(s).ok()?)? + 1);
    println!("{:?} {:?} {:?} {:?}", parse("4"), parse("q").is_err(), chain("6"), chain("z"));
    let all: Result<Vec<i32>, String> = ["1", "2", "x"].iter().map(|s| { let n = parse(s).map_err(|e| e.to_string())?; Ok(n + 1) }).collect();
    println!("{all:?} {:?}", half(3));
    let r = [Some(1), None, Some(3)].into_iter().filter_map(|o| { let n = o?; (n > 1).then_some(n) }).collect::<Vec<_>>();
    println!("{r:?}");
}

// === Box dyn Error from strings, own types and library errors
use std::error::Error;
#[derive(Debug)] struct My { code: i32, src: Option<Box<dyn Error + Send + Sync>> }
impl std::fmt::Display for My { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "my {}", self.code) } }
impl Error for My { fn source(&self) -> Option<&(dyn Error + 'static)> { self.src.as_ref().map(|b| &**b as &(dyn Error + 'static)) } }
fn a(n: i32) -> Result<i32, Box<dyn Error>> { match n { 0 => Err("literal")?, 1 => Err(format!("string {n}"))?, 2 => Err(My { code: 2, src: "inner".parse::<u8>().err().map(|e| e.into()) })?, 3 => Ok("xyz".parse()?), 4 => Ok(b().map_err(|e| e as Box<dyn Error>)?), 5 => { let c = char::from_u32(0xd800).ok_or("no char")?; Ok(c as i32) } _ => Ok(n) } }
fn b() -> Result<i32, Box<dyn Error + Send + Sync>> { let n: u8 = 300.try_into()?; Ok(n.into()) }
fn main() { for n in 0..7 { match a(n) { Ok(v) => println!("ok {v}"), Err(e) => println!("{e}; {:?}; {}", e.source().map(|s| s.to_string()), e.downcast_ref::<My>().is_some()) } } }

// === Option in methods over chains
#[derive(Default)] struct Node { v: i32, l: Option<Box<Node>>, r: Option<Box<Node>> }
impl Node {
    fn at(&self, p: &str) -> Option<i32> { let mut n = self; for c in p.chars() { n = match c { 'l' => n.l.as_ref()?, 'r' => n.r.as_deref()?, _ => None? }; } Some(n.v) }
    fn at_mut(&mut self, p: &[u8]) -> Option<&mut i32> { match p.split_first() { None => Some(&mut self.v), Some((b'l', rest)) => self.l.as_mut()?.at_mut(rest), Some((_, rest)) => self.r.as_deref_mut()?.at_mut(rest) } }
    fn depth(&self) -> Option<u32> { let d = self.l.as_ref()?.depth().unwrap_or(0); Some(d.checked_add(1)?) }
}
fn main() {
    let mut t = Node { v: 1, l: Some(Box::new(Node { v: 2, r: Some(Box::new(Node { v: 3, ..Default::default() })), ..Default::default() })), r: None };
    *t.at_mut(b"lr").unwrap() += 10;
    println!("{:?} {:?} {:?} {:?} {:?} {:?}", t.at(""), t.at("lr"), t.at("lrl"), t.at("x"), t.depth(), t.at_mut(b"r"));
}

// === loops that stop at the first failure
fn lines(s: &str) -> Result<Vec<(usize, i32)>, (usize, String)> {
    let mut out = vec![];
    for (i, l) in s.lines().enumerate() {
        let (a, b) = l.split_once('=').ok_or_else(|| (i, format!("no = in {l:?}")))?;
        while out.len() < i { out.push((0, 0)); }
        out.push((a.trim().len(), match b.trim() { "skip" => continue, "stop" => break, n => n.parse().map_err(|e: std::num::ParseIntError| (i, e.to_string()))? }));
    }
    Ok(out)
}
fn total<'a>(it: impl IntoIterator<Item = Option<&'a i32>>) -> Option<i32> { let mut s = 0; for x in it { s += x?; } Some(s) }
fn main() { for s in ["a=1\nbb = 2", "a=1\nb", "a=x", "a=1\nb=skip\nc=3\nd=stop\n?"] { println!("{:?}", lines(s)); } println!("{:?} {:?}", total([Some(&1), Some(&2)]), total([Some(&1), None])); }

// === generic error types and bounds
use std::convert::Infallible;
fn conv<T, U: TryFrom<T>>(t: T) -> Result<U, String> where U::Error: std::fmt::Debug { let u: U = t.try_into().map_err(|e| format!("{e:?}"))?; Ok(u) }
fn two<A, B, E>(a: Result<A, impl Into<E>>, b: Result<B, impl Into<E>>) -> Result<(A, B), E> { Ok((a.map_err(Into::into)?, b.map_err(Into::into)?)) }
fn run<E: From<u8> + From<char>>(n: u8) -> Result<u8, E> { if n == 0 { Err(n)? } if n == 1 { Err('c')? } Ok(n) }
#[derive(Debug)] enum Any { N(u8), C(char) }
impl From<u8> for Any { fn from(n: u8) -> Self { Any::N(n) } }
impl From<char> for Any { fn from(n: char) -> Self { Any::C(n) } }
fn inf(r: Result<i32, Infallible>) -> Result<i32, Any> { r.map_err(|e| match e {}) }
fn main() { println!("{:?} {:?}", conv::<i32, u8>(7), conv::<i32, u8>(-7)); println!("{:?} {:?} {:?}", run::<Any>(0), run::<Any>(1), run::<Any>(2)); println!("{:?} {:?}", two::<_, i32, Any>(Ok::<_, u8>(1), Err('z')), inf(Ok(3))); println!("{:?}", run::<u32>(1)); }

// === async functions and blocks
use tokio::time::{sleep, timeout, Duration};
#[derive(Debug)] enum E { Late, Join, Bad(String) }
impl From<tokio::time::error::Elapsed> for E { fn from(_: tokio::time::error::Elapsed) -> E { E::Late } }
impl From<tokio::task::JoinError> for E { fn from(_: tokio::task::JoinError) -> E { E::Join } }
impl From<&str> for E { fn from(s: &str) -> E { E::Bad(s.into()) } }
async fn step(n: u64) -> Result<u64, &'static str> { sleep(Duration::from_millis(n)).await; if n > 50 { Err("big") } else { Ok(n + 1) } }
async fn run(n: u64, t: u64) -> Result<u64, E> { let a = timeout(Duration::from_millis(t), step(n)).await??; let h = tokio::spawn(async move { if n == 7 { panic!() } step(a).await }); let b = h.await??; let c = async { Ok::<_, E>(step(b).await? * 10) }.await?; Ok(c) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { std::panic::set_hook(Box::new(|_| {})); for (n, t) in [(1, 10), (20, 10), (60, 100), (7, 10), (48, 100), (49, 100)] { println!("{:?}", run(n, t).await); } }

// === nested results and options
fn nested(o: Option<Result<Option<i32>, String>>) -> Result<Option<i32>, String> { let Some(r) = o else { return Ok(None) }; let Some(n) = r? else { return Ok(Some(0)) }; Ok(Some(n + 1)) }
fn flat(r: Result<Result<i32, u8>, u16>) -> Result<i32, u32> { Ok(r??) }
fn tr(o: Option<Result<i32, u8>>) -> Result<Option<i32>, u8> { let x = o.transpose()?; Ok(x.map(|n| n * 2)) }
fn oo(x: Option<Option<Option<u8>>>) -> Option<u8> { x??? .checked_add(1) }
fn main() { println!("{:?} {:?} {:?} {:?}", nested(None), nested(Some(Ok(None))), nested(Some(Ok(Some(4)))), nested(Some(Err("e".into())))); println!("{:?} {:?} {:?}", flat(Ok(Ok(1))), flat(Ok(Err(2))), flat(Err(3))); println!("{:?} {:?} {:?}", tr(Some(Ok(2))), tr(None), tr(Some(Err(1)))); println!("{:?} {:?}", oo(Some(Some(Some(255)))), oo(Some(Some(Some(5))))); }

// === ControlFlow and Poll
use std::ops::ControlFlow;
use std::task::Poll;
fn find(v: &[i32], want: i32) -> ControlFlow<usize, i32> { let mut seen = 0; for (i, x) in v.iter().enumerate() { check(*x, want, i)?; seen += 1; } ControlFlow::Continue(seen) }
fn check(x: i32, want: i32, i: usize) -> ControlFlow<usize> { if x == want { ControlFlow::Break(i) } else { ControlFlow::Continue(()) } }
fn poll(p: Poll<Result<u8, String>>) -> Poll<Result<u16, String>> { let q = p?; q.map(|n| Ok(n as u16 + 1)) }
fn opt(p: Poll<Option<Result<u8, u8>>>) -> Poll<Option<Result<u8, u16>>> { match p? { Poll::Ready(Some(n)) => Poll::Ready(Some(Ok(n + 1))), Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending } }
fn main() { println!("{:?} {:?}", find(&[1, 2, 3], 2), find(&[1], 9)); println!("{:?} {:?} {:?}", poll(Poll::Ready(Ok(1))), poll(Poll::Ready(Err("e".into()))), poll(Poll::Pending)); println!("{:?} {:?} {:?}", opt(Poll::Ready(Some(Err(5)))), opt(Poll::Ready(Some(Ok(5)))), opt(Poll::Pending)); }

// === main and nested functions that return results
fn inner(ok: bool) -> Result<(), std::fmt::Error> { fn write(ok: bool) -> std::fmt::Result { if ok { Ok(()) } else { Err(std::fmt::Error) } } write(ok)?; println!("written"); write(ok) }
fn outer(k: u8) -> Result<u8, Box<dyn std::error::Error>> { fn deeper(k: u8) -> Option<u8> { k.checked_sub(3)?.checked_mul(100) } inner(k != 1)?; let v = deeper(k).ok_or_else(|| format!("deeper {k}"))?; Ok(v) }
fn main() -> Result<(), Box<dyn std::error::Error>> { println!("{}", outer(5)?); for k in 0..2 { if let Err(e) = outer(k) { println!("{e}"); } } let n: i32 = "12".parse()?; println!("{n}"); Ok(()) }

// === in macros, and try as an expression by a macro
macro_rules! attempt { ($($b:tt)*) => { (|| -> Result<_, String> { Ok({ $($b)* }) })() }; }
macro_rules! get { ($m:expr, $($k:expr),+) => { (|| { let v = &$m; $(let v = v.get($k)?;)+ Some(v.clone()) })() }; }
macro_rules! q { ($e:expr) => { match $e { Ok(v) => v, Err(e) => return Err(From::from(e)) } }; }
fn old(s: &str) -> Result<u8, Box<dyn std::error::Error>> { let n = q!(s.parse::<u8>()); Ok(n / q!(n.checked_sub(1).ok_or("zero")).max(1)) }
fn main() { println!("{:?} {:?}", attempt!(let a: i32 = "4".parse::<i32>().map_err(|e| e.to_string())?; a + 1), attempt!(Err::<u8, _>("plain")?)); let v = vec![vec![1, 2], vec![3]]; println!("{:?} {:?}", get!(v, 0, 1), get!(v, 1, 1)); println!("{:?} {:?} {:?}", old("9").ok(), old("0").map_err(|e| e.to_string()), old("x").is_err()); }

// === results that are references and borrowed errors
#[derive(Debug)] struct At<'a> { rest: &'a str, why: &'static str }
type P<'a, T> = Result<(T, &'a str), At<'a>>;
fn tag<'a>(s: &'a str, t: &str) -> P<'a, &'a str> { s.strip_prefix(t).map(|r| (&s[..t.len()], r)).ok_or(At { rest: s, why: "tag" }) }
fn num(s: &str) -> P<'_, u32> { let n = s.bytes().take_while(u8::is_ascii_digit).count(); if n == 0 { return Err(At { rest: s, why: "digit" }); } Ok((s[..n].parse().map_err(|_| At { rest: s, why: "range" })?, &s[n..])) }
fn pair(s: &str) -> P<'_, (u32, u32)> { let (_, s) = tag(s, "(")?; let (a, s) = num(s)?; let (_, s) = tag(s, ",")?; let (b, s) = num(s)?; let (_, s) = tag(s, ")")?; Ok(((a, b), s)) }
fn many<'a, T>(mut s: &'a str, p: impl Fn(&'a str) -> P<'a, T>) -> P<'a, Vec<T>> { let mut v = vec![]; while !s.is_empty() { let (t, r) = p(s)?; v.push(t); s = r; } Ok((v, s)) }
fn main() { let s = String::from("(1,2)(30,4)"); println!("{:?}", many(&s, pair)); println!("{:?} {:?} {:?}", many("(1,2)(3;", pair), pair("(x"), pair("(99999999999,1)")); }

// === the value is moved, copied or referenced through
#[derive(Debug, Clone)] struct Big(Vec<u8>);
struct Holder { big: Option<Big>, err: Result<Big, String> }
impl Holder { fn take(&mut self) -> Option<Big> { let b = self.big.take()?; Some(Big(b.0.into_iter().rev().collect())) } fn look(&self) -> Result<&Big, &String> { let b = self.err.as_ref()?; Ok(b) } fn change(&mut self) -> Option<()> { self.big.as_mut()?.0.push(9); let Big(v) = self.err.as_mut().ok()?; v.clear(); Some(()) } fn into(self) -> Result<Vec<u8>, String> { Ok([self.err?.0, self.big.ok_or("none".to_string())?.0].concat()) } }
fn main() { let mut h = Holder { big: Some(Big(vec![1, 2])), err: Ok(Big(vec![7])) }; println!("{:?} {:?}", h.change(), h.look()); println!("{:?} {:?}", h.take(), h.take()); println!("{:?}", h.into()); println!("{:?}", Holder { big: None, err: Err("e".into()) }.look()); }

// === type inference through it
use std::collections::HashMap;
fn a() -> Result<i64, std::num::ParseIntError> { let v: i64 = "5".parse()?; let w: i64 = "6".parse()?; Ok(v + w) }
fn b(s: &str) -> Result<HashMap<String, Vec<u16>>, Box<dyn std::error::Error>> { let mut m = HashMap::new(); for part in s.split(';') { let (k, v) = part.split_once(':').ok_or("pair")?; m.entry(k.to_owned()).or_insert_with(Vec::new).push(v.parse()?); } Ok(m) }
fn c() -> Option<Vec<char>> { let mut v = Vec::new(); v.push("ab".chars().nth(1)?); v.extend("xyz".chars().rev().next()); Some(v) }
fn d<T: Default + std::str::FromStr>(s: &str) -> Option<T> { if s.is_empty() { return Some(Default::default()); } let t = s.parse().ok()?; Some(t) }
fn main() { println!("{:?} {:?} {:?}", a(), c(), d::<f32>("").zip(d("2"))as Option<(f32, u8)>); let m = b("a:1;b:2;a:3").unwrap(); println!("{:?} {:?} {:?}", m["a"], m["b"], b("a:1;q").unwrap_err().to_string()); println!("{:?}", b("a:70000").is_err()); }

// === iterators: sum, product, collect and try_fold with it
fn sum(v: &[&str]) -> Result<i32, std::num::ParseIntError> { let s: i32 = v.iter().map(|s| s.parse::<i32>()).sum::<Result<_, _>>()?; Ok(s * 10) }
fn prod(v: &[Option<u8>]) -> Option<u32> { let p = v.iter().map(|o| Some(o.as_ref().copied()? as u32)).product::<Option<u32>>()?; Some(p + 1) }
fn fold(v: &[u8]) -> Option<u8> { let n = v.iter().try_fold(0u8, |a, b| a.checked_add(*b))?; Some(n) }
fn each(v: &[i32]) -> Result<Vec<i32>, String> { let mut out = vec![]; v.iter().try_for_each(|n| { out.push(*n); if *n < 0 { Err(format!("neg {n}"))? } Ok::<_, String>(()) })?; Ok(out) }
fn coll(s: &str) -> Result<std::collections::BTreeMap<char, u32>, char> { let m = s.chars().map(|c| Ok((c, c.to_digit(16).ok_or(c)?))).collect::<Result<_, char>>()?; Ok(m) }
fn main() { println!("{:?} {:?}", sum(&["1", "2"]), sum(&["1", ""]).is_err()); println!("{:?} {:?}", prod(&[Some(3), Some(4)]), prod(&[None])); println!("{:?} {:?} {:?} {:?}", fold(&[200, 50]), fold(&[200, 60]), each(&[1, 2]), each(&[1, -2, 3])); println!("{:?} {:?}", coll("af"), coll("az")); }

// === a question mark on a call that never fails to compile: constants and statics
const fn half(n: u8) -> Option<u8> { if n % 2 == 0 { Some(n / 2) } else { None } }
const Q: Option<u8> = match half(8) { Some(n) => half(n), None => None };
static TABLE: &[(&str, Result<u8, &str>)] = &[("a", Ok(1)), ("b", Err("bad b"))];
fn lookup(k: &str) -> Result<u8, String> { let (_, r) = TABLE.iter().find(|(n, _)| *n == k).ok_or_else(|| format!("no {k}"))?; let n = r.map_err(str::to_uppercase)?; Ok(n + Q.ok_or("q")?) }
fn main() { println!("{:?} {:?} {:?} {Q:?}", lookup("a"), lookup("b"), lookup("c")); }

// === shadowed prelude, own types called Result and traits in scope
type Result<T> = std::result::Result<T, Oops>;
#[derive(Debug, PartialEq)] enum Oops { A, B(Box<Oops>), Io(String) }
impl<T: std::error::Error> From<T> for Oops { fn from(e: T) -> Oops { Oops::Io(e.to_string()) } }
fn one(n: i32) -> Result<i32> { if n == 0 { return Err(Oops::A); } Ok("7".repeat(n as usize).parse()?) }
fn two(n: i32) -> Result<i32> { one(n).map_err(|e| Oops::B(Box::new(e))).and_then(|v| Ok(v + one(v % 2)?)) }
trait Ctx<T> { fn ctx(self, s: &str) -> std::result::Result<T, String>; }
impl<T, E: std::fmt::Debug> Ctx<T> for std::result::Result<T, E> { fn ctx(self, s: &str) -> std::result::Result<T, String> { self.map_err(|e| format!("{s}: {e:?}")) } }
fn three(n: i32) -> std::result::Result<i32, String> { Ok(two(n).ctx("two")? + one(n).ctx("one")?) }
fn main() { for n in [0, 1, 30] { println!("{:?} {:?}", two(n), three(n)); } }

// === labelled blocks, let else and if let with it
fn f(s: &str) -> Option<i32> {
    let n = 'a: { if s.len() > 3 { break 'a s.get(1..2)?.parse::<i32>().ok()?; } s.parse().ok()? };
    let Some(c) = s.chars().next()?.to_digit(10) else { return Some(-1) };
    if let Some(d) = s.chars().nth(1)?.to_digit(10) { return Some(d as i32 + n); }
    while let Some(x) = s.get(3..)?.chars().next() { return Some(x as i32 + c as i32); }
    Some(match s.as_bytes().get(2)? { b'z' => Some(1)?, _ => None? })
}
fn main() { for s in ["12", "5", "a1bc", "1234", "x", "1a", "", "1"] { println!("{s:?} {:?}", f(s)); } }
