// === structs, methods, several parameters, statics, elision
use std::collections::HashMap; use std::fmt::Display;
struct Parser<'src> { src: &'src str, pos: usize, vars: HashMap<&'src str, f64> } #[derive(Debug)] struct ParseError<'src> { at: &'src str, why: &'static str }
impl<'src> Parser<'src> { fn new(src: &'src str) -> Self { Parser { src, pos: 0, vars: HashMap::new() } } fn rest(&self) -> &'src str { &self.src[self.pos..] } fn skip(&mut self) -> &mut Self { while self.rest().starts_with(' ') { self.pos += 1; } self } fn eat(&mut self, c: char) -> bool { self.skip(); if self.rest().starts_with(c) { self.pos += c.len_utf8(); true } else { false } } fn word(&mut self) -> Option<&'src str> { self.skip(); let r = self.rest(); let n = r.find(|c: char| !c.is_alphanumeric() && c != '.').unwrap_or(r.len()); if n == 0 { return None; } self.pos += n; Some(&r[..n]) } fn err<T>(&self, why: &'static str) -> Result<T, ParseError<'src>> { Err(ParseError { at: self.rest(), why }) } fn atom(&mut self) -> Result<f64, ParseError<'src>> { if self.eat('(') { let v = self.sum()?; return if self.eat(')') { Ok(v) } else { self.err("expected )") }; } if self.eat('-') { return Ok(-self.atom()?); } match self.word() { Some(w) => match w.parse() { Ok(n) => Ok(n), Err(_) => self.vars.get(w).copied().ok_or(ParseError { at: w, why: "unknown" }) }, None => self.err("expected value") } } fn prod(&mut self) -> Result<f64, ParseError<'src>> { let mut v = self.atom()?; loop { if self.eat('*') { v *= self.atom()?; } else if self.eat('/') { v /= self.atom()?; } else { break Ok(v); } } } fn sum(&mut self) -> Result<f64, ParseError<'src>> { let mut v = self.prod()?; loop { match () { _ if self.eat('+') => v += self.prod()?, _ if self.eat('-') => v -= self.prod()?, _ => return Ok(v) } } } }
fn eval<'a>(s: &'a str, vars: &[(&'a str, f64)]) -> Result<f64, ParseError<'a>> { let mut p = Parser::new(s); p.vars.extend(vars.iter().copied()); let v = p.sum()?; if p.skip().rest().is_empty() { Ok(v) } else { p.err("trailing") } }
fn pick<'a, 'b: 'a>(a: &'a str, b: &'b str, first: bool) -> &'a str { if first { a } else { b } } fn ann<'a, T: Display>(x: &'a str, t: T) -> &'a str { println!("ann {}", t); x } static GREETING: &'static str = "hi"; fn stat() -> &'static str { GREETING } struct Pair<'a, 'b> { a: &'a mut Vec<i32>, b: &'b [i32] } impl<'a, 'b> Pair<'a, 'b> { fn fill(&mut self) -> &mut Vec<i32> { self.a.extend_from_slice(self.b); self.a } fn b(&self) -> &'b [i32] { self.b } }
fn main() { for s in ["1 + 2 * (3 - x)", "2 * ", "(1", "1 1", "y", "-x / 4"] { println!("{:?}", eval(s, &[("x", 5.0)])); } let a = String::from("a"); let r; { let b = "b"; r = pick(&a, b, false); } println!("{} {} {}", r, ann("x", 5), stat()); let mut v = vec![1]; let b = [2, 3]; let kept; { let mut p = Pair { a: &mut v, b: &b }; p.fill().push(4); kept = p.b(); } println!("{:?} {:?}", v, kept); }

// === iterators and closures that borrow, HRTB, impl with lifetimes, dyn with lifetimes
trait Rule<'a> { fn apply(&self, s: &'a str) -> Option<&'a str>; } struct Prefix<'p>(&'p str); struct Func<F>(F); impl<'a, 'p> Rule<'a> for Prefix<'p> { fn apply(&self, s: &'a str) -> Option<&'a str> { s.strip_prefix(self.0) } } impl<'a, F> Rule<'a> for Func<F> where F: Fn(&'a str) -> Option<&'a str> { fn apply(&self, s: &'a str) -> Option<&'a str> { (self.0)(s) } } fn all<'a>(rs: &[Box<dyn Rule<'a> + '_>], s: &'a str) -> Option<&'a str> { rs.iter().try_fold(s, |s, r| r.apply(s)) } fn hr<F>(f: F) -> usize where F: for<'x> Fn(&'x [i32]) -> &'x i32 { let v = vec![3, 1, 2]; *f(&v) as usize } fn words<'a>(s: &'a str, min: usize) -> impl Iterator<Item = &'a str> + 'a { s.split(' ').filter(move |w| w.len() >= min) } struct Groups<'a, T> { v: &'a [T] } impl<'a, T: PartialEq> Iterator for Groups<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> { let f = self.v.first()?; let n = self.v.iter().take_while(|x| *x == f).count(); let (a, b) = self.v.split_at(n); self.v = b; Some(a) } } struct Stack<'p> { v: i32, up: Option<&'p Stack<'p>> } impl<'p> Stack<'p> { fn push(&'p self, v: i32) -> Stack<'p> { Stack { v, up: Some(self) } } fn sum(&self) -> i32 { self.v + self.up.map_or(0, |u| u.sum()) } } fn split_pair<'k>(s: &'k str) -> (&'k str, &'k str) { s.split_once('=').unwrap_or((s, "")) } struct Cache<'c> { f: &'c dyn Fn(&str) -> usize, seen: Vec<(String, usize)> } impl Cache<'_> { fn get(&mut self, k: &str) -> &usize { if let Some(i) = self.seen.iter().position(|(s, _)| s == k) { return &self.seen[i].1; } let n = (self.f)(k); self.seen.push((k.to_string(), n)); &self.seen.last().unwrap().1 } }
fn main() { let sep = String::from("a:"); let rs: Vec<Box<dyn Rule<'_> + '_>> = vec![Box::new(Prefix(&sep)), Box::new(Func(|s: &'static str| s.get(1..)))]; println!("{:?} {:?}", all(&rs, "a:xyz"), all(&rs, "b")); println!("{} {}", hr(|v| &v[0]), hr(|v| v.iter().max().unwrap())); println!("{:?}", words("a bcd ef ghi", 2).collect::<Vec<_>>()); println!("{:?}", Groups { v: &[1, 1, 2, 3, 3, 3] }.map(|g| g.len()).collect::<Vec<_>>()); let a = Stack { v: 1, up: None }; let b = a.push(2); let c = b.push(3); println!("{} {}", c.sum(), b.sum()); println!("{:?}", split_pair("k=v")); let calls = std::cell::Cell::new(0); let f = |s: &str| { calls.set(calls.get() + 1); s.len() }; let mut ca = Cache { f: &f, seen: vec![] }; for k in ["ab", "ab", "c"] { println!("{}", ca.get(k)); } println!("{}", calls.get()); }

// === references through async functions
use std::future::Future; use std::pin::Pin; struct Db { rows: Vec<(u32, String)> } struct Tx<'d> { db: &'d mut Db, log: Vec<&'static str> } impl Db { fn begin(&mut self) -> Tx<'_> { Tx { db: self, log: vec![] } } async fn find(&self, id: u32) -> Option<&str> { tokio::task::yield_now().await; self.rows.iter().find(|r| r.0 == id).map(|r| r.1.as_str()) } } impl<'d> Tx<'d> { async fn insert(&mut self, id: u32, s: &str) -> &mut Self { tokio::task::yield_now().await; self.db.rows.push((id, s.to_string())); self.log.push("insert"); self } async fn commit(self) -> &'d Db { self.db } } async fn with_tx<F, R>(db: &mut Db, f: F) -> R where F: for<'t> FnOnce(&'t mut Tx<'_>) -> Pin<Box<dyn Future<Output = R> + 't>> { let mut tx = db.begin(); f(&mut tx).await } async fn longest<'a>(v: &[&'a str]) -> &'a str { let mut b = ""; for s in v { tokio::task::yield_now().await; if s.len() > b.len() { b = s; } } b }
#[tokio::main]
async fn main() { let mut db = Db { rows: vec![(1, "one".into())] }; { let mut t = db.begin(); t.insert(2, "two").await.insert(3, "three").await; println!("{:?}", t.log); let d = t.commit().await; println!("{:?}", d.find(3).await); } let n = with_tx(&mut db, |t| Box::pin(async move { t.insert(4, "four").await; t.db.rows.len() })).await; println!("{} {:?} {:?}", n, db.find(4).await, db.find(9).await); let o = String::from("owned"); println!("{}", longest(&["a", &o, "bc"]).await); }

// === several parameters, bounds between them, on impls, traits, methods, with 'static and '_
use std::{borrow::Cow, fmt::{self, Display}, collections::HashMap}; struct Two<'a, 'b: 'a> { a: &'a str, b: &'b str } impl<'a, 'b: 'a> Two<'a, 'b> { fn short(&self) -> &'a str { if self.a.len() < self.b.len() { self.a } else { self.b } } fn b(&self) -> &'b str { self.b } fn elided(&self) -> &str { self.a } } trait Src<'s> { fn next(&mut self) -> Option<&'s str>; fn all(&mut self) -> Vec<&'s str> { std::iter::from_fn(|| self.next()).collect() } } struct Sp<'s>(std::str::Split<'s, char>); impl<'s> Src<'s> for Sp<'s> { fn next(&mut self) -> Option<&'s str> { self.0.next() } } impl Display for Two<'_, '_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}/{}", self.a, self.b) } } fn cow<'c>(s: &'c str, up: bool) -> Cow<'c, str> { if up { s.to_uppercase().into() } else { s.into() } } struct Cache<'k, V> { m: HashMap<&'k str, V> } impl<'k, V: Clone + 'k> Cache<'k, V> { fn get(&mut self, k: &'k str, f: impl FnOnce(&'k str) -> V) -> &mut V { self.m.entry(k).or_insert_with(|| f(k)) } }
fn main() { let b = String::from("longer"); let r; let e; { let a = String::from("abc"); let t = Two { a: &a, b: &b }; println!("{} {} {t}", t.short(), t.elided()); r = t.b(); e = Sp(b.split('g')).all(); } println!("{r} {e:?} {} {}", cow("x", true), cow(&b, false)); let mut c = Cache { m: HashMap::new() }; *c.get("k", |k| k.len()) += 5; println!("{}", c.get("k", |_| 0)); println!("{}", c.m.len()); fn st(s: &'static str) -> &'static str { &s[1..] } println!("{}", st("static")); }
// === higher-ranked: functions, closures, objects, traits with lifetimes, nested
trait Pick<'a> { type Out; fn pick(&self, s: &'a str) -> Self::Out; } struct First; impl<'a> Pick<'a> for First { type Out = Option<&'a str>; fn pick(&self, s: &'a str) -> Option<&'a str> { s.split(' ').next() } } fn each<P>(p: P) -> usize where P: for<'x> Pick<'x, Out = Option<&'x str>> { let own = String::from("ab cd"); p.pick(&own).map_or(0, str::len) } fn call(f: &dyn for<'a> Fn(&'a str, &str) -> &'a str) -> String { let (a, b) = (String::from("aa"), String::from("b")); f(&a, &b).to_string() } type F = for<'a, 'b> fn(&'a [i32], &'b [i32]) -> Option<&'a i32>; fn first<'a>(a: &'a [i32], _: &[i32]) -> Option<&'a i32> { a.first() } fn comp<A, B, C>(f: impl for<'x> Fn(&'x A) -> &'x B, g: impl Fn(&B) -> C) -> impl Fn(&A) -> C { move |a| g(f(a)) } struct Cb<'c> { fs: Vec<Box<dyn for<'e> FnMut(&'e str) -> &'e str + 'c>> }
fn main() { println!("{} {}", each(First), call(&|a, _| &a[1..])); let f: F = first; println!("{:?}", f(&[1], &[])); println!("{}", comp(|p: &(String, u8)| &p.0, |s| s.len())(&("abc".into(), 1))); let mut n = 0; { let mut c = Cb { fs: vec![] }; c.fs.push(Box::new(|s| { n += s.len(); &s[..1] })); c.fs.push(Box::new(str::trim)); for f in &mut c.fs { print!("{} ", f("xy ")); } } println!("{n}"); let g = |s: &str| -> usize { s.len() }; println!("{}", ["a", "bc"].iter().map(|s| g(s)).sum::<usize>()); }
// === structs with references in collections, arenas of indices, iterators over both
use std::cell::{Cell, RefCell}; struct Node<'a> { v: i32, kids: RefCell<Vec<&'a Node<'a>>>, seen: Cell<bool>, up: Cell<Option<&'a Node<'a>>> } impl<'a> Node<'a> { fn new(v: i32) -> Self { Node { v, kids: RefCell::default(), seen: Cell::new(false), up: Cell::new(None) } } fn add(&'a self, k: &'a Node<'a>) -> &'a Self { self.kids.borrow_mut().push(k); k.up.set(Some(self)); self } fn sum(&self) -> i32 { if self.seen.replace(true) { return 0; } self.v + self.kids.borrow().iter().map(|k| k.sum()).sum::<i32>() } fn root(&self) -> i32 { self.up.get().map_or(self.v, |p| p.root()) } } struct Lines<'t> { text: &'t str } impl<'t> IntoIterator for &Lines<'t> { type Item = (usize, &'t str); type IntoIter = std::iter::Enumerate<std::str::Lines<'t>>; fn into_iter(self) -> Self::IntoIter { self.text.lines().enumerate() } } struct Win<'a, T> { s: &'a mut [T] } impl<'a, T> Win<'a, T> { fn next<'s>(&'s mut self) -> Option<&'s mut [T]> { let s = std::mem::take(&mut self.s); let (_, r) = s.split_first_mut()?; self.s = r; Some(self.s) } } fn longest<'a>(l: &Lines<'a>) -> &'a str { l.into_iter().map(|(_, s)| s).max_by_key(|s| s.len()).unwrap() }
fn main() { let (a, b, c) = (Node::new(1), Node::new(2), Node::new(3)); a.add(&b).add(&c); b.add(&c); println!("{} {}", a.sum(), c.root()); let t = String::from("x\nlong\nyy"); let l = longest(&Lines { text: &t }); println!("{l}"); let mut arr = [1, 2, 3]; let mut w = Win { s: &mut arr }; while let Some(s) = w.next() { s.iter_mut().for_each(|x| *x *= 2); print!("{} ", s.len()); } println!("{arr:?}"); }
// === returned from matches and conditionals; reborrowed through &mut; through options and results
use std::collections::BTreeMap; fn get<'m>(m: &'m mut BTreeMap<u8, String>, k: u8) -> &'m mut String { if m.contains_key(&k) { return m.get_mut(&k).unwrap(); } m.entry(k).or_insert_with(|| k.to_string()) } fn find<'a, 'k>(v: &'a [(String, i32)], k: &'k str) -> Result<&'a i32, &'k str> { match v.iter().find(|(n, _)| n == k) { Some((_, x)) => Ok(x), None => Err(k) } } fn either<'a>(a: Option<&'a mut i32>, b: &'a mut i32) -> &'a mut i32 { match a { Some(x) if *x > 0 => x, _ => b } } fn tail<'a>(mut s: &'a str, sep: char) -> &'a str { while let Some(i) = s.find(sep) { s = &s[i + sep.len_utf8()..]; } s } struct P<'i> { s: &'i str } impl<'i> P<'i> { fn tok(&mut self) -> Option<&'i str> { let s = self.s.trim_start(); if s.is_empty() { return None; } let n = s.find(' ').unwrap_or(s.len()); let (t, r) = s.split_at(n); self.s = r; Some(t) } fn pair(&mut self) -> Option<(&'i str, &'i str)> { Some((self.tok()?, self.tok()?)) } }
fn main() { let mut m = BTreeMap::from([(1, "one".into())]); get(&mut m, 1).push('!'); get(&mut m, 2).push('?'); println!("{m:?}"); let v = vec![("a".to_string(), 1)]; let e; { let k = String::from("zz"); println!("{:?}", find(&v, &k)); e = find(&v, "a"); } println!("{e:?} {}", tail("x/y/z", '/')); let (mut a, mut b) = (1, 2); *either(Some(&mut a), &mut b) += 10; *either(None, &mut b) += 10; println!("{a}{b}"); let src = String::from("k v  k2 v2 x"); let mut p = P { s: &src }; let mut all = vec![]; while let Some(kv) = p.pair() { all.push(kv); } println!("{all:?} {:?}", p.tok()); }
// === variance: shorter for longer, in cells, functions, boxes and traits
struct Cov<'a>(&'a str); fn shrink<'s>(c: &Cov<'s>, o: &'s str) -> Cov<'s> { Cov(if c.0 < o { c.0 } else { o }) } fn store<'a>(v: &mut Vec<Box<dyn Fn() -> usize + 'a>>, s: &'a str) { v.push(Box::new(move || s.len())); } fn min<'a, T: PartialOrd + ?Sized>(a: &'a T, b: &'a T) -> &'a T { if a < b { a } else { b } } static GREETING: &str = "hello"; fn choose<'a>(s: &'a String, b: bool) -> &'a str { if b { s } else { GREETING } }
fn main() { let st = Cov("static"); let r; { let s = String::from("local"); let c = shrink(&st, &s); r = c.0.len(); println!("{} {}", c.0, min(&*s, GREETING)); let mut v = vec![]; store(&mut v, &s); store(&mut v, "lit"); println!("{}", v.iter().map(|f| f()).sum::<usize>()); println!("{} {}", choose(&s, true), choose(&s, false)); } println!("{r} {}", st.0); let f: fn(&'static str) -> usize = |s: &str| s.len(); println!("{}", f("x")); let mut o: Option<&str> = Some("lit"); let own = String::from("own"); if o.is_some() { o = Some(&own); } println!("{o:?}"); }
// === on impl blocks, methods, associated types and consts; Self with a lifetime
trait Lend { type Out<'a> where Self: 'a; fn lend<'a>(&'a mut self) -> Self::Out<'a>; }
struct Buf<'b> { data: &'b [u8], at: usize }
impl<'b> Buf<'b> { const EMPTY: Buf<'static> = Buf { data: &[], at: 0 }; fn take<'s>(&'s mut self, n: usize) -> &'b [u8] { let r = &self.data[self.at..][..n]; self.at += n; r } fn rest(&self) -> Self { Self { data: &self.data[self.at..], at: 0 } } }
impl<'b> Lend for Buf<'b> { type Out<'a> = (&'a mut usize, &'b [u8]) where 'b: 'a; fn lend<'a>(&'a mut self) -> Self::Out<'a> { (&mut self.at, self.data) } }
fn main() {
    let d = vec![1, 2, 3, 4, 5];
    let mut b = Buf { data: &d, at: 0 };
    let (x, y) = (b.take(1), b.take(2));
    { let (at, all) = b.lend(); *at -= 1; println!("{}", all.len()); }
    println!("{x:?} {y:?} {:?} {}", b.rest().data, Buf::EMPTY.data.len());
}
// === returned through several calls: which argument a result borrows from
fn pick<'a, 'b>(a: &'a str, _b: &'b str) -> &'a str { a }
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() >= b.len() { a } else { b } }
fn first<'a>(v: &[&'a str]) -> Option<&'a str> { v.first().copied() }
fn both<'a, 'b: 'a>(a: &'a str, b: &'b str) -> [&'a str; 2] { [a, b] }
fn main() {
    let s = String::from("outer");
    let r = { let t = String::from("inner long"); pick(&s, &t) };
    let f = { let v = vec![r, "static"]; first(&v) };
    let l; { let t = String::from("x"); let m = longest(&s, &t); l = m.len(); }
    let out = both(r, &s).concat();
    println!("{r} {f:?} {l} {out}");
}
// === named after anything: keywords raw, underscores, one per field, shadowed in nested items
struct Many<'left, 'right, '_ignored> { l: &'left str, r: &'right mut Vec<&'left str>, k: std::marker::PhantomData<&'_ignored ()> }
impl<'x, 'y, 'z> Many<'x, 'y, 'z> { fn push(&mut self) -> &mut Vec<&'x str> { self.r.push(self.l); self.r } }
fn outer<'a>(x: &'a str) -> usize { fn inner<'a>(y: &'a str) -> &'a str { &y[1..] } struct S<'a>(&'a str); impl<'a> S<'a> { fn get(&self) -> &'a str { self.0 } } S(inner(x)).get().len() }
fn main() {
    let mut v = vec!["a"];
    let mut m = Many { l: "b", r: &mut v, k: Default::default() };
    m.push().push("c");
    println!("{v:?} {}", outer("hello"));
}
// === in trait objects, boxes, type aliases, function pointers, where clauses
type Cb<'a> = Box<dyn FnMut(&str) -> usize + 'a>;
type Pair<'a, T> = (&'a T, &'a T);
type Pick = for<'a> fn(&'a str, &'a str) -> &'a str;
trait Named { fn name(&self) -> &str; }
struct N<'n>(&'n str);
impl<'n> Named for N<'n> { fn name(&self) -> &str { self.0 } }
fn boxed<'a>(s: &'a str) -> Box<dyn Named + 'a> { Box::new(N(s)) }
fn shorter<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() < b.len() { a } else { b } }
fn max<'a, T>(p: Pair<'a, T>) -> &'a T where T: PartialOrd + 'a { if p.0 > p.1 { p.0 } else { p.1 } }
fn main() {
    let mut seen = Vec::new();
    { let mut cb: Cb<'_> = Box::new(|s| { seen.push(s.len()); seen.len() }); cb("ab"); println!("{}", cb("abc")); }
    let own = String::from("owned");
    let b = boxed(&own);
    let p: Pick = shorter;
    println!("{seen:?} {} {} {}", b.name(), p("aa", "b"), max((&1, &2)));
}
// === iterators with a lifetime of their own, of the source, and of both
struct Words<'t> { text: &'t str }
impl<'t> Iterator for Words<'t> { type Item = &'t str; fn next(&mut self) -> Option<&'t str> { let t = self.text.trim_start(); let end = t.find(' ').unwrap_or(t.len()); if end == 0 { return None; } let (w, rest) = t.split_at(end); self.text = rest; Some(w) } }
struct Keep<'a, 'b, I: Iterator<Item = &'a str>> { inner: I, skip: &'b [&'b str] }
impl<'a, 'b, I: Iterator<Item = &'a str>> Iterator for Keep<'a, 'b, I> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> { let s = self.skip; self.inner.by_ref().find(|w| !s.contains(w)) } }
struct Doc { text: String }
impl Doc { fn words(&self) -> Words<'_> { Words { text: &self.text } } fn without<'b>(&self, skip: &'b [&'b str]) -> Keep<'_, 'b, Words<'_>> { Keep { inner: self.words(), skip } } }
impl<'d> IntoIterator for &'d Doc { type Item = &'d str; type IntoIter = Words<'d>; fn into_iter(self) -> Words<'d> { self.words() } }
fn main() {
    let d = Doc { text: "the cat  the hat".into() };
    let kept: Vec<&str> = { let skip = ["the".to_string()]; let s: Vec<&str> = skip.iter().map(|s| s.as_str()).collect(); d.without(&s).collect() };
    let mut n = 0;
    for w in &d { n += w.len(); }
    println!("{kept:?} {n} {:?}", d.words().max_by_key(|w| w.as_bytes()[0]));
}
// === mutable: split, reborrowed, returned out of loops and options, in structs that lend on
struct Arena<'a> { pool: &'a mut Vec<u32> }
impl<'a> Arena<'a> { fn get(&mut self, i: usize) -> &mut u32 { if i >= self.pool.len() { self.pool.resize(i + 1, 0); } &mut self.pool[i] } fn sub(&mut self) -> Arena<'_> { Arena { pool: self.pool } } fn into_slice(self) -> &'a mut [u32] { self.pool } }
fn find<'a>(v: &'a mut [u32], x: u32) -> Option<&'a mut u32> { for e in v.iter_mut() { if *e == x { return Some(e); } } None }
fn ends<'a, T>(v: &'a mut [T]) -> (&'a mut T, &'a mut T) { let (a, b) = v.split_at_mut(1); (&mut a[0], b.last_mut().unwrap()) }
fn main() {
    let mut v = vec![];
    let mut a = Arena { pool: &mut v };
    *a.get(2) = 7;
    *a.sub().get(0) += 1;
    { let mut s = a.sub(); let mut t = s.sub(); *t.get(3) = 9; }
    let sl = a.into_slice();
    if let Some(x) = find(sl, 7) { *x = 70; }
    let (l, r) = ends(sl);
    std::mem::swap(l, r);
    println!("{v:?}");
}
// === 'static: consts, leaked boxes, bounds of threads and Any, literals promoted
use std::{any::Any, fmt::Debug};
static NAMES: [&str; 2] = ["a", "b"];
const GREETING: &'static str = "hi";
fn keep<T: Any + Debug>(t: T) -> Box<dyn Any> { Box::new(t) }
fn leak(n: i32) -> &'static mut [i32] { Box::leak(vec![n; 2].into_boxed_slice()) }
fn promoted() -> &'static [i32] { &[1, 2, 3] }
fn opt() -> &'static Option<&'static str> { &None }
fn needs<'a>(s: &'a str) -> std::borrow::Cow<'static, str> { if s == GREETING { GREETING.into() } else { s.to_owned().into() } }
fn main() {
    let l = leak(4);
    l[0] += 1;
    println!("{l:?} {:?} {:?} {} {}", promoted(), opt(), needs("hi"), needs("x"));
    let k = keep(NAMES[1]);
    println!("{:?} {:?}", k.downcast_ref::<&'static str>(), k.is::<String>());
    let r: &'static i32 = &5;
    println!("{}", r + 1);
}
// === anonymous: '_ in impls, in paths, in dyn and impl Trait, elided in output positions
use std::{cell::{Ref, RefCell, RefMut}, fmt};
struct V<'a>(&'a [i32]);
impl fmt::Display for V<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.iter().try_for_each(|x| write!(f, "{x};")) } }
impl<'a> From<&'a Vec<i32>> for V<'a> { fn from(v: &'a Vec<i32>) -> Self { V(v) } }
impl PartialEq<V<'_>> for Vec<i32> { fn eq(&self, o: &V<'_>) -> bool { self[..] == *o.0 } }
struct Store { r: RefCell<Vec<i32>> }
impl Store { fn all(&self) -> Ref<'_, Vec<i32>> { self.r.borrow() } fn first(&self) -> RefMut<'_, i32> { RefMut::map(self.r.borrow_mut(), |v| &mut v[0]) } fn odd(&self) -> impl Fn(usize) -> bool + '_ { move |i| self.r.borrow()[i] % 2 == 1 } fn dynamic(&self) -> Box<dyn Iterator<Item = usize> + '_> { let n = self.all().len(); { let odd = self.odd(); Box::new((0..n).filter(move |i| odd(*i))) } } }
fn main() {
    let s = Store { r: vec![1, 2, 3].into() };
    *s.first() = 5;
    let all = s.all().clone();
    println!("{} {} {:?}", V::from(&all), all == V(&[5, 2, 3]), s.dynamic().collect::<Vec<_>>());
}
// === parsers that give back what is left of their input
type Res<'i, T> = Result<(T, &'i str), &'i str>;
fn ch<'i>(c: char) -> impl Fn(&'i str) -> Res<'i, char> { move |s| s.strip_prefix(c).map(|r| (c, r)).ok_or(s) }
fn num(s: &str) -> Res<'_, i32> { let n = s.bytes().take_while(u8::is_ascii_digit).count(); s[..n].parse().map(|x| (x, &s[n..])).map_err(|_| s) }
fn then<'i, A, B>(a: impl Fn(&'i str) -> Res<'i, A>, b: impl Fn(&'i str) -> Res<'i, B>) -> impl Fn(&'i str) -> Res<'i, (A, B)> { move |s| { let (x, s) = a(s)?; let (y, s) = b(s)?; Ok(((x, y), s)) } }
fn many<'i, T>(p: impl Fn(&'i str) -> Res<'i, T>) -> impl Fn(&'i str) -> Res<'i, Vec<T>> { move |mut s| { let mut v = vec![]; while let Ok((x, rest)) = p(s) { v.push(x); s = rest; } Ok((v, s)) } }
fn list<'i>(s: &'i str) -> Res<'i, Vec<i32>> { let ((_, n), s) = then(ch('['), num)(s)?; let (more, s) = many(then(ch(','), num))(s)?; let (_, s) = ch(']')(s)?; Ok((std::iter::once(n).chain(more.into_iter().map(|p| p.1)).collect(), s)) }
fn main() { let text = String::from("[1,22,3]tail"); println!("{:?} {:?} {:?}", list(&text), list("[1,x]"), list("")); }
// === generic bounds with lifetimes: T: 'a, for<'a> Trait<'a>, DeserializeOwned-like, closures stored
trait Decode<'d>: Sized { fn decode(b: &'d str) -> Option<Self>; }
impl<'d> Decode<'d> for &'d str { fn decode(b: &'d str) -> Option<Self> { b.split(':').nth(1) } }
impl<'d> Decode<'d> for i64 { fn decode(b: &'d str) -> Option<Self> { b.split(':').nth(1)?.parse().ok() } }
impl<'d, T: Decode<'d>> Decode<'d> for Vec<T> { fn decode(b: &'d str) -> Option<Self> { b.split(';').map(T::decode).collect() } }
trait Owned: for<'d> Decode<'d> {}
impl<T> Owned for T where T: for<'d> Decode<'d> {}
fn owned<T: Owned>(n: i32) -> Option<T> { let tmp = format!("n:{n}"); T::decode(&tmp) }
struct Hooks<'h, T: 'h> { fs: Vec<Box<dyn Fn(&T) -> bool + 'h>> }
impl<'h, T> Hooks<'h, T> { fn add(mut self, f: impl Fn(&T) -> bool + 'h) -> Self { self.fs.push(Box::new(f)); self } fn all(&self, t: &T) -> bool { self.fs.iter().all(|f| f(t)) } }
fn main() {
    let line = String::from("a:x;b:y");
    println!("{:?} {:?} {:?}", Vec::<&str>::decode(&line), owned::<i64>(7), Vec::<i64>::decode("a:1;b"));
    let limit = 5;
    let h = Hooks { fs: vec![] }.add(|n| *n > limit).add(|n: &i32| n % 2 == 0);
    println!("{} {}", h.all(&8), h.all(&4));
}
// === loops that keep the last match, with breaks of references, labeled blocks, conditional returns
fn last_word<'t>(lines: &'t [String], pre: &str) -> &'t str { let mut best: &'t str = ""; for l in lines { let Some(w) = l.split(' ').last() else { continue }; if w.starts_with(pre) { best = w; } } best }
fn get_or<'m>(m: &'m mut std::collections::BTreeMap<String, String>, k: &str) -> &'m str { if !m.contains_key(k) { m.insert(k.to_string(), k.repeat(2)); } &m[k] }
fn deep<'a>(mut n: &'a Node) -> &'a Node { while let Some(next) = &n.next { n = next; } n }
fn deep_mut<'a>(mut n: &'a mut Node) -> &'a mut Node { while n.next.is_some() { n = n.next.as_mut().unwrap(); } n }
struct Node { v: i32, next: Option<Box<Node>> }
fn main() {
    let lines: Vec<String> = ["a bc", "d be", "x"].map(String::from).into();
    let w = { let p = String::from("b"); last_word(&lines, &p) };
    let mut m = Default::default();
    println!("{w} {} {}", get_or(&mut m, "k").len(), get_or(&mut m, "k"));
    let mut list = Node { v: 1, next: Some(Box::new(Node { v: 2, next: None })) };
    deep_mut(&mut list).next = Some(Box::new(Node { v: 3, next: None }));
    let found = 'f: { for l in &lines { if let Some(i) = l.find('e') { break 'f Some(&l[i..]); } } None };
    println!("{} {found:?} {}", deep(&list).v, list.v);
}
// === async functions and blocks that borrow; futures that hold references; streams by hand
use std::{future::Future, pin::Pin};
struct Conn<'c> { name: &'c str, log: &'c mut Vec<String> }
impl<'c> Conn<'c> { async fn send(&mut self, m: &str) -> &'c str { tokio::task::yield_now().await; self.log.push(format!("{}:{m}", self.name)); self.name } fn later<'s>(&'s mut self, m: &'s str) -> Pin<Box<dyn Future<Output = usize> + 's>> { Box::pin(async move { self.send(m).await; self.log.len() }) } }
async fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { tokio::task::yield_now().await; if a.len() > b.len() { a } else { b } }
async fn with<'a, F, Fut>(s: &'a str, f: F) -> usize where F: FnOnce(&'a str) -> Fut, Fut: Future<Output = &'a str> + 'a { f(s).await.len() }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let name = String::from("n");
    let mut log = vec![];
    let mut c = Conn { name: &name, log: &mut log };
    let who = c.send("one").await;
    let k = c.later("two").await;
    println!("{who} {k} {} {}", longest("a", &name.repeat(3)).await, with("abc", |s| async move { &s[1..] }).await);
    println!("{log:?}");
}
