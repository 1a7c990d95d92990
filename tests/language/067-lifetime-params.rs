// Programs about lifetime parameters.

// === on functions: several, bounds between them, late and early bound, in turbofish
fn a<'x>(s: &'x str) -> &'x str { &s[1..] }
fn b<'x, 'y: 'x>(p: &'x str, q: &'y str, first: bool) -> &'x str { if first { p } else { q } }
fn c<'x, T: 'x + Clone>(v: &'x [T]) -> Vec<T> { v.to_vec() }
fn d<'x, 'y>(p: &'x mut Vec<&'y str>, s: &'y str) -> &'x mut &'y str where 'y: 'x { p.push(s); p.last_mut().unwrap() }
fn e<'a: 'a>(s: &'a str) -> usize { s.len() }
fn main() {
    let own = String::from("hello");
    let mut v = vec!["z"];
    *d(&mut v, a(&own)) = b(&own, "static", false);
    println!("{v:?} {} {:?}", e::<'static>("abc"), c::<u8>(&[1, 2]));
    let f: for<'q> fn(&'q str) -> &'q str = a;
    println!("{} {}", f("xyz"), { let t = String::from("tmp"); f(&t).len() });
}
// === on structs: one, many, with bounds, defaults of types after them, const parameters last
struct One<'a> { s: &'a str }
struct Two<'a, 'b: 'a, T: 'b = u8, const N: usize = 1> { x: &'a &'b T, y: [&'a T; N] }
struct Nest<'o, 'i> { one: &'o One<'i>, list: Vec<One<'i>> }
impl<'o, 'i> Nest<'o, 'i> { fn get(&self) -> &'i str { self.one.s } fn outer(&self) -> &'o One<'i> { self.one } fn add(&mut self, s: &'i str) -> &mut Self { self.list.push(One { s }); self } fn all(self) -> impl Iterator<Item = &'i str> { self.list.into_iter().map(|o| o.s) } }
fn main() {
    let text = String::from("a b");
    let one = One { s: &text };
    let got;
    let all: Vec<_>;
    { let mut n = Nest { one: &one, list: vec![] }; n.add("p").add(&text[2..]); got = n.get(); println!("{}", n.outer().s); all = n.all().collect(); }
    let v = 5u8;
    let r = &v;
    let t: Two = Two { x: &r, y: [r] };
    let q = "q";
    let u: Two<'_, '_, _, 2> = Two { x: &&q, y: [&q; 2] };
    println!("{got} {all:?} {} {}{}", **t.x + *t.y[0], u.x, u.y[1]);
}
// === on enums and their impls, matched, by value and by reference, recursive
#[derive(Debug, Clone, PartialEq)] enum Tok<'s> { Word(&'s str), Num { text: &'s str, val: i64 }, List(Vec<Tok<'s>>), End }
impl<'s> Tok<'s> { fn text(&self) -> Option<&'s str> { match *self { Tok::Word(t) | Tok::Num { text: t, .. } => Some(t), Tok::List(ref l) => l.first().and_then(Tok::text), Tok::End => None } } fn flat<'t>(&'t self, out: &mut Vec<&'t Tok<'s>>) { if let Tok::List(l) = self { l.iter().for_each(|t| t.flat(out)) } else { out.push(self) } } }
fn lex<'s>(s: &'s str) -> Vec<Tok<'s>> { let mut v: Vec<Tok<'s>> = s.split_whitespace().map(|w| w.parse().map_or(Tok::Word(w), |val| Tok::Num { text: w, val })).collect(); v.push(Tok::End); v }
fn main() {
    let src = String::from("abc 12 x");
    let first = { let l = Tok::List(vec![Tok::List(lex(&src)), Tok::Word("w")]); let mut out = vec![]; l.flat(&mut out); println!("{} {:?}", out.len(), out[1]); l.text() };
    println!("{first:?} {:?}", lex("7"));
}
// === on traits: methods, associated types, consts; implemented for references and slices
trait Scan<'s>: Sized { type Out: 's; const NAME: &'static str; fn scan(s: &'s str) -> (Self::Out, &'s str); fn twice(s: &'s str) -> [Self::Out; 2] { let (a, r) = Self::scan(s); [a, Self::scan(r).0] } }
struct Word; struct Len;
impl<'s> Scan<'s> for Word { type Out = &'s str; const NAME: &'static str = "word"; fn scan(s: &'s str) -> (&'s str, &'s str) { s.split_once(' ').unwrap_or((s, "")) } }
impl<'s> Scan<'s> for Len { type Out = usize; const NAME: &'static str = "len"; fn scan(s: &'s str) -> (usize, &'s str) { let (w, r) = Word::scan(s); (w.len(), r) } }
trait First<'a, T> { fn first_of(self) -> Option<&'a T>; }
impl<'a, T> First<'a, T> for &'a [T] { fn first_of(self) -> Option<&'a T> { self.first() } }
impl<'a, T, const N: usize> First<'a, T> for &'a [T; N] { fn first_of(self) -> Option<&'a T> { self.iter().next() } }
fn run<'s, S: Scan<'s>>(s: &'s str) -> String where S::Out: std::fmt::Debug { format!("{}{:?}", S::NAME, S::twice(s)) }
fn main() {
    let s = String::from("one three five");
    println!("{} {}", run::<Word>(&s), run::<Len>(&s));
    println!("{:?} {:?}", [1, 2][..].first_of(), (&["x"; 3]).first_of());
}
// === higher-ranked bounds: closures and traits that work for all lifetimes
trait Visit<'a> { fn visit(&mut self, s: &'a str); }
struct Longest<'a>(&'a str);
struct Total(usize);
impl<'a> Visit<'a> for Longest<'a> { fn visit(&mut self, s: &'a str) { if s.len() > self.0.len() { self.0 = s; } } }
impl<'a> Visit<'a> for Total { fn visit(&mut self, s: &'a str) { self.0 += s.len(); } }
fn each<'a>(s: &'a str, v: &mut impl Visit<'a>) { s.split(' ').for_each(|w| v.visit(w)) }
fn temp<V>(v: &mut V) where V: for<'t> Visit<'t> { for n in 0..3 { let t = "x".repeat(n); v.visit(&t); } }
fn apply<F>(f: F) -> Vec<usize> where for<'q> F: Fn(&'q str) -> Option<&'q str> { ["ab", ""].iter().map(|s| { let o = s.to_string(); f(&o).map_or(9, |r| r.len()) }).collect() }
fn compose<A, B, C>(f: impl for<'x> Fn(&'x A) -> B, g: impl Fn(&B) -> C) -> impl for<'x> Fn(&'x A) -> C { move |a| g(&f(a)) }
fn main() {
    let mut l = Longest("");
    let mut t = Total(0);
    each("a bcd ef", &mut l);
    each("a bcd", &mut t);
    temp(&mut t);
    println!("{} {} {:?}", l.0, t.0, apply(|s| s.get(1..)));
    println!("{:?}", compose(|s: &String| s.len(), |n| *n * 2)(&"abc".to_string()));
}
// === impl headers: unused in the type, shadow-free nesting, blanket over references, for dyn and fn pointers
trait Kind { fn kind(&self) -> String; }
impl<'a, T: Kind + ?Sized> Kind for &'a T { fn kind(&self) -> String { format!("&{}", (**self).kind()) } }
impl<'a> Kind for dyn Fn(&str) -> usize + 'a { fn kind(&self) -> String { format!("dyn{}", self("abc")) } }
impl<'a, 'b> Kind for (&'a str, &'b [u8]) { fn kind(&self) -> String { self.0.repeat(self.1.len()) } }
impl Kind for for<'x> fn(&'x u8) -> &'x u8 { fn kind(&self) -> String { format!("fn{}", self(&3)) } }
impl<T> Kind for Option<&'_ T> where T: Kind { fn kind(&self) -> String { self.map_or("none".into(), |t| t.kind()) } }
fn id(x: &u8) -> &u8 { x }
fn main() {
    let pair = ("ab", &[1u8, 2][..]);
    let f: &(dyn Fn(&str) -> usize) = &|s: &str| s.len();
    println!("{} {} {}", pair.kind(), (&&pair).kind(), f.kind());
    println!("{} {} {}", (id as fn(&u8) -> &u8).kind(), Some(&pair).kind(), None::<&(&str, &[u8])>.kind());
}
// === in type aliases, associated types of generics, GATs, and where clauses on methods
type Map<'k, V = &'k str> = std::collections::BTreeMap<&'k str, V>;
type Res<'a, T> = Result<(T, &'a str), &'static str>;
type Action<'f> = dyn FnMut(i32) -> i32 + 'f;
trait Coll { type Item; type Iter<'a>: Iterator<Item = &'a Self::Item> where Self: 'a; fn iter<'a>(&'a self) -> Self::Iter<'a>; fn longest<'a>(&'a self, f: impl Fn(&Self::Item) -> usize) -> Option<&'a Self::Item> { self.iter().max_by_key(|x| f(x)) } }
impl<T> Coll for Vec<T> { type Item = T; type Iter<'a> = std::slice::Iter<'a, T> where T: 'a; fn iter<'a>(&'a self) -> std::slice::Iter<'a, T> { self.as_slice().iter() } }
struct Lazy<'f> { f: Box<Action<'f>>, seen: Vec<i32> }
impl<'f> Lazy<'f> { fn new<F>(f: F) -> Lazy<'f> where F: FnMut(i32) -> i32 + 'f { Lazy { f: Box::new(f), seen: vec![] } } fn run(&mut self, n: i32) -> &mut Lazy<'f> { let r = (self.f)(n); self.seen.push(r); self } }
fn digit<'a>(s: &'a str) -> Res<'a, u32> { let c = s.chars().next().ok_or("empty")?; Ok((c.to_digit(10).ok_or("digit")?, &s[1..])) }
fn main() {
    let mut m: Map = Map::new();
    m.insert("k", "v");
    let n: Map<'_, i32> = [("a", 1)].into();
    let mut total = 0;
    let seen = { let mut l = Lazy::new(|x| { total += x; total * 10 }); std::mem::take(&mut l.run(1).run(2).seen) };
    println!("{m:?} {n:?} {seen:?} {total}");
    println!("{:?} {:?} {:?}", digit("1x"), digit(""), Coll::longest(&vec!["a", "ccc", "bb"], |s| s.len()));
}
// === iterators that lend, builders, guards: lifetimes tie a value to its maker
struct Table { rows: Vec<Vec<i32>>, locked: std::cell::Cell<bool> }
struct RowMut<'t> { table: &'t Table, row: std::cell::RefCell<Vec<i32>>, at: usize }
struct Rows<'t> { rest: &'t mut [Vec<i32>] }
impl<'t> Iterator for Rows<'t> { type Item = &'t mut Vec<i32>; fn next(&mut self) -> Option<&'t mut Vec<i32>> { let (first, rest) = std::mem::take(&mut self.rest).split_first_mut()?; self.rest = rest; Some(first) } }
impl Table { fn lock<'t>(&'t self, at: usize) -> RowMut<'t> { self.locked.set(true); RowMut { table: self, row: self.rows[at].clone().into(), at } } fn rows<'t>(&'t mut self) -> Rows<'t> { Rows { rest: &mut self.rows } } }
impl<'t> Drop for RowMut<'t> { fn drop(&mut self) { self.table.locked.set(false); println!("unlock {} {:?}", self.at, self.row.borrow()); } }
fn main() {
    let mut t = Table { rows: vec![vec![1], vec![2, 3]], locked: false.into() };
    { let r = t.lock(1); r.row.borrow_mut().push(9); println!("{}", t.locked.get()); }
    for (i, r) in t.rows().enumerate() { r.push(i as i32 * 100); }
    let kept: Vec<&mut Vec<i32>> = t.rows().filter(|r| r.len() > 2).collect();
    for r in kept { r.clear(); }
    println!("{:?} {}", t.rows, t.locked.get());
}
// === static and named together: results that are either; leaked, promoted, constants, once cells
use std::{borrow::Cow, collections::HashMap, sync::OnceLock};
static NAMES: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
fn names() -> &'static HashMap<&'static str, &'static str> { NAMES.get_or_init(|| HashMap::from([("de", "deutsch"), ("en", "english")])) }
fn name<'a>(code: &'a str) -> &'a str { names().get(code).copied().unwrap_or(code) }
fn clean<'a>(s: &'a str) -> Cow<'a, str> { if s.contains(' ') { Cow::Owned(s.replace(' ', "_")) } else { Cow::Borrowed(s) } }
fn either<'a, T>(x: Option<&'a T>, default: &'static T) -> &'a T { x.unwrap_or(default) }
struct Conf<'a> { title: Cow<'a, str>, tags: &'a [&'a str] }
impl Conf<'static> { const DEFAULT: Conf<'static> = Conf { title: Cow::Borrowed("none"), tags: &["a", "b"] }; }
impl<'a> Conf<'a> { fn with<'b>(self, title: &'b str) -> Conf<'b> where 'a: 'b { Conf { title: title.into(), tags: self.tags } } fn owned(self) -> Conf<'static> { Conf { title: Cow::Owned(self.title.into_owned()), tags: &[] } } }
fn main() {
    let s = String::from("de x");
    println!("{} {} {}", name(&s[..2]), name(&s), clean(&s));
    println!("{} {}", either(None, &5), either(Some(&s.len()), &5));
    let c = Conf::DEFAULT.with(&s);
    let (n, o) = (c.tags.len(), c.owned());
    drop(s);
    println!("{n} {} {}", o.title, o.tags.len());
}
// === in closures: returned ones that borrow, stored with their arguments, boxed with '_ , FnOnce over references
fn starts<'a>(p: &'a str) -> impl Fn(&str) -> bool + 'a { move |s| s.starts_with(p) }
fn both<'a>(f: impl Fn(&str) -> bool + 'a, g: impl Fn(&str) -> bool + 'a) -> Box<dyn Fn(&str) -> bool + 'a> { Box::new(move |s| f(s) && g(s)) }
struct Rules<'r> { v: Vec<(&'r str, Box<dyn Fn(&str) -> bool + 'r>)> }
impl<'r> Rules<'r> { fn find(&self, s: &str) -> Option<&'r str> { self.v.iter().find(|(_, f)| f(s)).map(|(n, _)| *n) } }
fn once<'a, R>(v: &'a mut Vec<i32>, f: impl FnOnce(&'a mut [i32]) -> R) -> R { f(v.as_mut_slice()) }
fn main() {
    let pre = String::from("ab");
    let f = both(starts(&pre), |s| s.len() > 3);
    let name = String::from("rule");
    let rules = Rules { v: vec![("long", f), (&name, Box::new(|s| s.ends_with('!')))] };
    println!("{:?} {:?} {:?}", rules.find("abcd"), rules.find("x!"), rules.find("ab"));
    let mut v = vec![3, 1, 2];
    let last = once(&mut v, |s| { s.sort(); s.last_mut().unwrap() });
    *last = 30;
    println!("{v:?}");
}
// === generic methods with their own, shorter self borrows, reborrows in loops, cursors over trees
#[derive(Default)] struct Trie { kids: std::collections::BTreeMap<char, Trie>, end: bool }
struct Cursor<'t> { at: &'t Trie, path: String }
impl Trie {
    fn insert(&mut self, w: &str) { let mut t = self; for c in w.chars() { t = t.kids.entry(c).or_default(); } t.end = true; }
    fn find<'t>(&'t self, w: &str) -> Option<Cursor<'t>> { let mut at = self; for c in w.chars() { at = at.kids.get(&c)?; } Some(Cursor { at, path: w.to_string() }) }
    fn prune<'t, 'w>(&'t mut self, w: &'w str) -> (&'w str, &'t mut Trie) { match w.chars().next() { Some(c) if self.kids.contains_key(&c) => self.kids.get_mut(&c).unwrap().prune(&w[c.len_utf8()..]), _ => (w, self) } }
}
impl<'t> Cursor<'t> { fn words(&self) -> Vec<String> { let mut v: Vec<String> = self.at.end.then(|| self.path.clone()).into_iter().collect(); for (c, t) in &self.at.kids { v.extend(Cursor { at: t, path: format!("{}{c}", self.path) }.words()); } v } fn down(self, c: char) -> Option<Cursor<'t>> { self.at.kids.get(&c).map(|at| Cursor { at, path: self.path + c.encode_utf8(&mut [0; 4]) }) } }
fn main() {
    let mut t = Trie::default();
    for w in ["to", "tea", "ten", "i"] { t.insert(w); }
    println!("{:?} {:?}", t.find("te").map(|c| c.words()), t.find("x").is_none());
    println!("{:?}", t.find("t").and_then(|c| c.down('o')).map(|c| c.path));
    let (rest, node) = t.prune("tex");
    node.kids.clear();
    println!("{rest} {:?}", t.find("").unwrap().words());
}
// === async: parameters held across awaits, boxed futures with a lifetime, streams of references
use std::{future::Future, pin::Pin};
type Fut<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
trait Handler { fn call<'h, 'q: 'h>(&'h mut self, q: &'q str) -> Fut<'h, &'q str>; }
struct Trim(u32);
impl Handler for Trim { fn call<'h, 'q: 'h>(&'h mut self, q: &'q str) -> Fut<'h, &'q str> { Box::pin(async move { tokio::task::yield_now().await; self.0 += 1; q.trim() }) } }
async fn all<'q>(h: &mut dyn Handler, qs: &[&'q str]) -> Vec<&'q str> { let mut v = vec![]; for q in qs { v.push(h.call(q).await); } v }
async fn pick<'a, 'b>(a: &'a mut Vec<&'b str>, i: usize) -> Option<&'a mut &'b str> { tokio::task::yield_now().await; a.get_mut(i) }
fn lazy<'a>(s: &'a str) -> impl Future<Output = usize> + 'a { async move { s.len() } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let text = String::from(" a ");
    let mut t = Trim(0);
    let out = { let qs = [text.as_str(), "b "]; all(&mut t, &qs).await };
    let mut v = out.clone();
    if let Some(s) = pick(&mut v, 1).await { *s = "z"; }
    println!("{out:?} {v:?} {} {}", t.0, lazy(&text).await);
}
// === made by macros; lifetime fragments; labels beside them; hygiene of names
macro_rules! view { ($n:ident<$l:lifetime> { $($f:ident: $t:ty),* }) => { #[derive(Debug, Clone, Copy)] struct $n<$l> { $($f: $t),* } impl<$l> $n<$l> { $(fn $f(&self) -> $t { self.$f })* } }; }
view!(V<'v> { name: &'v str, data: &'v [u8] });
macro_rules! longest { ($l:lifetime, $n:ident) => { fn $n<$l>(a: &$l str, b: &$l str) -> &$l str { if a.len() > b.len() { a } else { b } } }; }
longest!('z, pick);
macro_rules! find { ($out:lifetime: $v:expr, $p:pat) => {{ let mut n = None; $out: for (i, r) in $v.iter().enumerate() { for x in r { if let $p = x { n = Some((i, *x)); break $out; } } } n }}; }
fn main() {
    let s = String::from("own");
    let v = V { name: &s, data: b"xy" };
    println!("{:?} {} {}", v, v.name(), v.data().len());
    println!("{} {:?}", pick("aa", "b"), find!('a: [[1, 2], [3, 4]], 3..));
    let r = 'a: { let _x: &'static str = "s"; if s.len() > 2 { break 'a 1; } 2 };
    println!("{r}");
}
// === parameters only in return position or only in bounds; PhantomData of a lifetime; unit structs with one
use std::marker::PhantomData;
struct Tag<'a>(PhantomData<&'a ()>);
struct Ids<'s> { n: u32, of: PhantomData<&'s str> }
#[derive(Clone, Copy, PartialEq, Debug)] struct Id<'s>(u32, PhantomData<&'s str>);
struct Src<'x, I> where I: Iterator<Item = &'x str> { it: I }
impl<'x, I: Iterator<Item = &'x str>> Src<'x, I> { fn next(&mut self) -> &'x str { self.it.next().unwrap_or_default() } }
fn any<'a>() -> Option<&'a str> { None }
fn empty<'a, T>() -> &'a [T] { &[] }
fn mk<'a>() -> Vec<&'a String> { Vec::new() }
impl<'s> Ids<'s> { fn of(_: &'s str) -> Self { Ids { n: 0, of: PhantomData } } fn next(&mut self) -> Id<'s> { self.n += 1; Id(self.n, PhantomData) } }
fn main() {
    let text = String::from("p q");
    let mut src = Src { it: text.split(' ') };
    let (a, b) = (src.next(), src.next());
    let mut ids = Ids::of(&text);
    let (i, j) = (ids.next(), ids.next());
    let _t = Tag(PhantomData);
    let mut v = mk();
    v.push(&text);
    println!("{a}{b}{} {:?} {} {:?} {:?}", src.next().len(), any(), empty::<i32>().len(), i == j, v);
}
// === comparison and conversion between values of different lifetimes; From, PartialEq, Borrow, Index
use std::ops::{Add, Index};
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)] struct Sym<'a>(&'a str);
impl<'a, 'b> PartialEq<&'b str> for Sym<'a> { fn eq(&self, o: &&'b str) -> bool { self.0 == *o } }
impl<'a> From<&'a String> for Sym<'a> { fn from(s: &'a String) -> Self { Sym(s) } }
impl<'a, 'b> Add<Sym<'b>> for Sym<'a> { type Output = String; fn add(self, o: Sym<'b>) -> String { format!("{}{}", self.0, o.0) } }
impl<'a> TryFrom<&'a [u8]> for Sym<'a> { type Error = std::str::Utf8Error; fn try_from(b: &'a [u8]) -> Result<Self, Self::Error> { std::str::from_utf8(b).map(Sym) } }
struct Scope<'p> { up: Option<&'p Scope<'p>>, vars: Vec<(Sym<'p>, i32)> }
impl<'p, 'q> Index<Sym<'q>> for Scope<'p> { type Output = i32; fn index(&self, s: Sym<'q>) -> &i32 { self.vars.iter().find(|(n, _)| *n == s).map(|(_, v)| v).or_else(|| self.up.map(|u| &u[s])).unwrap_or(&-1) } }
fn main() {
    let s = String::from("x");
    let sym: Sym = (&s).into();
    let root = Scope { up: None, vars: vec![(sym, 1), (Sym("y"), 2)] };
    let inner = Scope { up: Some(&root), vars: vec![(Sym("x"), 10)] };
    println!("{} {} {}", inner[sym], inner[Sym("y")], inner[Sym(&String::from("q"))]);
    println!("{} {} {:?} {}", sym == "x", sym + Sym("z"), Sym::try_from(&b"\xff"[..]).is_err(), Sym("a") < sym);
}
// === pools: many mutable parts alive at once, swapped, sorted by reference, chained options
fn parts<'v, T>(v: &'v mut [T], at: &[usize]) -> Vec<&'v mut T> { let mut out = Vec::new(); let mut rest = v; let mut base = 0; for &i in at { let (_, tail) = std::mem::take(&mut rest).split_at_mut(i - base); let (x, tail) = tail.split_first_mut().unwrap(); out.push(x); rest = tail; base = i + 1; } out }
fn max2<'a, 'b, T: PartialOrd>(a: &'a mut T, b: &'b mut T) -> &'a mut T where 'b: 'a { if *a > *b { a } else { b } }
fn group<'k, 'v>(items: &'v [(&'k str, i32)]) -> std::collections::BTreeMap<&'k str, Vec<&'v i32>> { let mut m = std::collections::BTreeMap::new(); for (k, v) in items { m.entry(*k).or_insert_with(Vec::new).push(v); } m }
fn main() {
    let mut v = [5, 1, 4, 2];
    for (i, p) in parts(&mut v, &[0, 2, 3]).into_iter().enumerate() { *p += i as i32 * 10; }
    println!("{v:?}");
    let (a, b) = v.split_at_mut(2);
    *max2(&mut a[0], &mut b[0]) = 99;
    let mut refs: Vec<&i32> = v.iter().collect();
    refs.sort();
    println!("{refs:?} {v:?}");
    let keys = [String::from("a"), String::from("b")];
    let items = [(keys[0].as_str(), 1), (&keys[1], 2), (&keys[0], 3)];
    println!("{:?}", group(&items));
}
// === elided beside named: methods, in paths, trait methods implemented with other names
struct Buf<'b> { s: &'b str }
trait Peek<'d> { fn peek(&self, n: usize) -> &'d str; fn both<'s>(&'s self, o: &'s Self) -> (&'s Self, &'d str); fn name(&self, def: &str) -> String; }
impl<'x> Peek<'x> for Buf<'x> { fn peek(&self, n: usize) -> &'x str { &self.s[..n] } fn both<'me>(&'me self, o: &'me Self) -> (&'me Self, &'x str) { (o, self.s) } fn name(&self, def: &str) -> String { if self.s.is_empty() { def.into() } else { self.s.into() } } }
impl Buf<'_> { fn len(&self) -> usize { self.s.len() } fn same(&self, o: &Buf<'_>) -> bool { self.s == o.s } fn short(&self) -> Buf<'_> { Buf { s: &self.s[1..] } } }
fn join(a: &Buf, b: &Buf<'_>) -> String { [a.s, b.s].concat() }
fn mk(s: &str) -> Buf { Buf { s } }
fn main() {
    let own = String::from("hey");
    let p = { let b = mk(&own); let c = mk("c"); println!("{} {} {}", b.short().s, b.same(&c), join(&b, &c)); let (o, d) = b.both(&c); println!("{} {d}", o.len()); b.peek(2) };
    println!("{p} {}", mk("").name("def"));
}
// === statics of functions with lifetimes, arrays of them, dispatch tables, recursion with two
static FNS: [(&str, for<'a> fn(&'a str, &'a str) -> &'a str); 3] = [("first", |a, _| a), ("min", min), ("common", common)];
fn min<'a>(a: &'a str, b: &'a str) -> &'a str { if a < b { a } else { b } }
fn common<'a>(a: &'a str, b: &str) -> &'a str { let n = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count(); &a[..n] }
fn fold<'a>(f: impl Fn(&'a str, &'a str) -> &'a str + Copy, v: &[&'a str]) -> &'a str { match v { [] => "", [x] => x, [x, rest @ ..] => f(x, fold(f, rest)) } }
fn main() {
    let words: Vec<String> = ["inter", "into", "inside"].map(String::from).into();
    let refs: Vec<&str> = words.iter().map(|s| &**s).collect();
    for (n, f) in FNS { println!("{n} {}", fold(f, &refs)); }
    let best = { let extra = String::from("in"); fold(common, &[&refs[..], &[&extra]].concat()).len() };
    println!("{best}");
}
// === what a drop sees: values that hold references are dropped before what they borrow
struct Log<'l> { to: &'l std::cell::RefCell<Vec<String>>, name: &'l str }
impl<'l> Drop for Log<'l> { fn drop(&mut self) { self.to.borrow_mut().push(format!("-{}", self.name)); } }
impl<'l> Log<'l> { fn new(to: &'l std::cell::RefCell<Vec<String>>, name: &'l str) -> Self { to.borrow_mut().push(format!("+{name}")); Log { to, name } } fn child<'c>(&'c self, name: &'c str) -> Log<'c> { Log::new(self.to, name) } }
fn scope<'a>(to: &'a std::cell::RefCell<Vec<String>>, n: u8) -> Option<Log<'a>> { let outer = Log::new(to, "outer"); let _in = outer.child("in"); if n > 0 { return None; } Some(Log::new(to, "kept")) }
fn main() {
    let log = Default::default();
    { let k = scope(&log, 0); let _n = scope(&log, 1); println!("{}", k.is_some()); let (a, _) = (Log::new(&log, "a"), Log::new(&log, "b")); let _moved = a; }
    println!("{}", log.into_inner().join(" "));
}
// === recursion with lifetimes: contexts passed down by reference, linked frames on the stack
struct Frame<'up> { name: &'up str, up: Option<&'up Frame<'up>> }
impl<'up> Frame<'up> { fn path(&self) -> String { self.up.map_or(String::new(), |u| u.path() + "/") + self.name } fn depth(&self) -> usize { let mut n = 0; let mut at = self.up; while let Some(f) = at { n += 1; at = f.up; } n } fn find<'a>(&'a self, n: &str) -> Option<&'a Frame<'up>> where 'up: 'a { if self.name == n { Some(self) } else { self.up.and_then(|u| u.find(n)) } } }
fn walk(dirs: &[&str], up: Option<&Frame<'_>>, out: &mut Vec<String>) { if let [first, rest @ ..] = dirs { let f = Frame { name: first, up: up.map(|u| u) }; out.push(format!("{}:{}", f.path(), f.depth())); walk(rest, Some(&f), out); if f.find("a").is_none() { out.push("no a".into()); } } }
fn main() {
    let mut out = vec![];
    walk(&["r", "a", "b"], None, &mut out);
    println!("{out:?}");
}

// === a lifetime that only an associated type of a parameter has
use std::sync::Arc;
trait Parts<'r> { type Part: 'r; }
struct Texts;
impl<'a> Parts<'a> for Texts { type Part = &'a str; }
enum Slot<'a, R: Parts<'a>> { Filled(Arc<R::Part>), Empty }
struct Other<'a, R>(R::Part) where R: Parts<'a>;
fn main() {
    let text = String::from("part");
    let slots: Vec<Slot<Texts>> = vec![Slot::Filled(Arc::new(&text[..])), Slot::Empty];
    for slot in &slots { match slot { Slot::Filled(part) => println!("{part}"), Slot::Empty => println!("empty") } }
    println!("{}", Other::<Texts>(&text[1..]).0);
}
