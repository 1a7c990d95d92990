// === in impl headers, paths and results
struct Cur<'a> { s: &'a str, at: usize }
impl Cur<'_> { fn left(&self) -> &str { &self.s[self.at..] } fn skip(&mut self, n: usize) -> &mut Self { self.at += n; self } }
impl<'a> Cur<'a> { fn rest(&self) -> &'a str { &self.s[self.at..] } fn clone_at(&self) -> Cur<'a> { Cur { ..*self } } }
impl Iterator for Cur<'_> { type Item = char; fn next(&mut self) -> Option<char> { let c = self.left().chars().next()?; self.at += c.len_utf8(); Some(c) } }
impl std::fmt::Debug for Cur<'_> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "<{}>", self.left()) } }
fn cur(s: &str) -> Cur<'_> { Cur { s, at: 0 } }
fn main() {
    let text = String::from("añb c");
    let mut c = cur(&text);
    Cur::skip(&mut c, 1).next();
    let r = c.rest();
    println!("{c:?} {r} {:?}", c.clone_at().collect::<Vec<_>>());
    drop(c);
    println!("{r}");
}

// === in trait objects, impl Trait and bounds
use std::fmt::{Debug, Display};
fn boxed(s: &str) -> Box<dyn Display + '_> { Box::new(s.trim()) }
fn words(s: &str) -> impl Iterator<Item = &str> + '_ { s.split(' ').filter(|w| !w.is_empty()) }
fn each<'a>(v: &'a [i32], k: &'a i32) -> impl Iterator<Item = i32> + 'a { v.iter().map(move |x| x * k) }
fn show(v: &[Box<dyn Display + '_>]) -> String { v.iter().map(|d| d.to_string()).collect() }
fn fun(n: &i32) -> Box<dyn Fn(i32) -> i32 + '_> { Box::new(move |x| x + n) }
trait Named { fn name(&self) -> Box<dyn Debug + '_>; }
impl Named for Vec<u8> { fn name(&self) -> Box<dyn Debug + '_> { Box::new(&self[1..]) } }
fn main() {
    let s = String::from(" x y ");
    println!("{} {:?} {:?}", boxed(&s), words(&s).collect::<Vec<_>>(), each(&[1, 2], &3).collect::<Vec<_>>());
    println!("{} {} {:?}", show(&[boxed(&s), Box::new(4)]), fun(&5)(6), vec![1, 2].name());
}

// === several arguments of which one has a lifetime in the result by self
struct Store<'s> { items: Vec<&'s str> }
impl<'s> Store<'s> {
    fn get(&self, key: &str) -> Option<&'s str> { self.items.iter().copied().find(|i| i.starts_with(key)) }
    fn iter(&self) -> std::slice::Iter<'_, &'s str> { self.items.iter() }
    fn view(&mut self, _other: &Store<'_>) -> View<'_, 's> { View { store: self, from: 0 } }
}
struct View<'v, 's> { store: &'v mut Store<'s>, from: usize }
impl<'s> View<'_, 's> { fn push(&mut self, s: &'s str) -> usize { self.store.items.push(s); self.store.items.len() - self.from } }
fn main() {
    let owner = String::from("abc def");
    let mut st = Store { items: owner.split(' ').collect() };
    let found = { let key = String::from("de"); st.get(&key) };
    let n = st.view(&Store { items: vec![] }).push("zzz");
    println!("{found:?} {n} {}", st.iter().map(|s| s.len()).sum::<usize>());
}

// === as a lifetime argument beside types and consts
use std::borrow::Cow;
use std::collections::hash_map::Entry;
struct Win<'a, T, const N: usize> { d: &'a [T; N] }
fn win<T, const N: usize>(d: &[T; N]) -> Win<'_, T, N> { Win { d } }
fn first<T: Copy, const N: usize>(w: &Win<'_, T, N>) -> T { w.d[0] }
fn norm(s: &str) -> Cow<'_, str> { if s.contains('-') { s.replace('-', "_").into() } else { s.into() } }
fn bump(e: Entry<'_, &str, i32>) -> i32 { *e.and_modify(|v| *v += 1).or_insert(10) }
fn main() {
    println!("{}", first(&win(&[7u8, 8])));
    println!("{} {} {}", norm("a-b"), norm("ab"), matches!(norm("ab"), Cow::Borrowed(_)));
    let mut m = std::collections::HashMap::new();
    println!("{} {}", bump(m.entry("k")), bump(m.entry("k")));
}

// === in closures' annotations, lets, statics, aliases and casts
type Pair<'a> = (&'a str, Cell2<'a>);
#[derive(Clone, Copy, Debug)] struct Cell2<'a>(&'a [u8]);
static TABLE: [Cell2<'_>; 2] = [Cell2(&[1]), Cell2(b"xy")];
const NAME: Cell2<'_> = Cell2(b"n");
fn main() {
    let v = vec![3, 4];
    let c: Cell2<'_> = Cell2(&v);
    let f = |p: Pair<'_>| -> usize { p.0.len() + p.1.0.len() };
    let g: for<'a> fn(&'a Cell2<'_>) -> usize = |c| c.0.len();
    let d = &c as &dyn Fnx<'_>;
    println!("{} {} {:?} {:?} {:?}", f(("ab", c)), g(&NAME), TABLE[1], Vec::<Cell2<'_>>::from([c]), d.go());
}
trait Fnx<'a> { fn go(&self) -> &'a [u8]; }
impl<'a> Fnx<'a> for Cell2<'a> { fn go(&self) -> &'a [u8] { self.0 } }
impl std::fmt::Display for dyn Fnx<'_> + '_ { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "{:?}", self.go()) } }
struct Shown<'a>(&'a (dyn Fnx<'a> + 'a));
#[allow(dead_code)] fn shown(s: Shown<'_>) -> String { s.0.to_string() }

// === traits with a lifetime parameter implemented for any
trait Parse<'i>: Sized { fn parse(s: &'i str) -> Option<(Self, &'i str)>; }
impl<'i> Parse<'i> for &'i str { fn parse(s: &'i str) -> Option<(Self, &'i str)> { let n = s.find(' ')?; Some((&s[..n], &s[n + 1..])) } }
impl Parse<'_> for u32 { fn parse(s: &str) -> Option<(u32, &str)> { let n = s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len()); Some((s[..n].parse().ok()?, &s[n..])) } }
impl<'i, A: Parse<'i>, B: Parse<'i>> Parse<'i> for (A, B) { fn parse(s: &'i str) -> Option<(Self, &'i str)> { let (a, r) = A::parse(s)?; let (b, r) = B::parse(r)?; Some(((a, b), r)) } }
impl From<&'_ Wrap<'_>> for usize { fn from(w: &Wrap<'_>) -> usize { w.0.len() } }
struct Wrap<'a>(&'a str);
fn main() { println!("{:?} {:?} {}", <(&str, u32)>::parse("ab 12x"), <(u32, u32)>::parse("x"), usize::from(&Wrap("four"))); }

// === guards from cells, locks and maps
use std::cell::{Ref, RefCell, RefMut};
use std::sync::{Mutex, MutexGuard};
struct Db { rows: RefCell<Vec<String>>, n: Mutex<i32> }
impl Db {
    fn row(&self, i: usize) -> Ref<'_, str> { Ref::map(self.rows.borrow(), |r| r[i].as_str()) }
    fn row_mut(&self, i: usize) -> Option<RefMut<'_, String>> { RefMut::filter_map(self.rows.borrow_mut(), |r| r.get_mut(i)).ok() }
    fn count(&self) -> MutexGuard<'_, i32> { self.n.lock().unwrap() }
    fn drain(&mut self) -> std::vec::Drain<'_, String> { self.rows.get_mut().drain(1..) }
}
fn main() {
    let mut d = Db { rows: RefCell::new(vec!["a".into(), "b".into(), "c".into()]), n: Mutex::new(1) };
    d.row_mut(0).unwrap().push('!');
    *d.count() += d.row(0).len() as i32;
    println!("{} {} {:?}", &*d.row(0), d.count(), d.row_mut(9).is_none());
    println!("{:?} {:?}", d.drain().collect::<Vec<_>>(), d.rows);
}

// === async functions and pinned boxes with borrowed arguments
use std::{future::Future, pin::Pin};
struct Conn<'c> { log: &'c mut Vec<String> }
impl Conn<'_> { async fn send(&mut self, m: &str) -> usize { tokio::task::yield_now().await; self.log.push(m.to_string()); self.log.len() } fn later(&mut self) -> Pin<Box<dyn Future<Output = usize> + '_>> { Box::pin(async move { self.send("later").await * 10 }) } }
fn len(s: &str) -> impl Future<Output = usize> + '_ { async move { s.len() } }
async fn with<'a, F>(c: &'a mut Conn<'_>, f: F) -> usize where F: FnOnce(&mut Conn<'_>) -> usize { tokio::task::yield_now().await; f(c) }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut log = vec![];
    let mut c = Conn { log: &mut log };
    println!("{} {} {}", c.send("one").await, c.later().await, len("abc").await);
    println!("{}", with(&mut c, |c| { c.log.push("w".into()); c.log.len() }).await);
    println!("{log:?}");
}

// === pattern and option types that hide a reference
fn pick<'a>(o: Option<&'a Vec<String>>, d: &'a [String]) -> &'a [String] { o.map_or(d, |v| &v[..]) }
fn chars(s: &str) -> std::iter::Peekable<std::str::Chars<'_>> { s.chars().peekable() }
fn fields(s: &str) -> (Option<&str>, std::str::Split<'_, char>) { let mut p = s.split(','); (p.next(), p) }
fn lines<'x>(s: &'x str, n: &mut usize) -> std::iter::Map<std::str::Lines<'x>, fn(&str) -> usize> { *n += 1; s.lines().map(|l| l.len()) }
fn main() {
    let mut n = 0;
    println!("{:?} {:?}", pick(None, &["d".to_string()]), pick(Some(&vec![]), &[]));
    let mut c = chars("1+2"); c.next();
    println!("{:?} {:?}", c.peek(), { let (a, b) = fields("x,y,z"); (a, b.count()) });
    println!("{:?} {n}", lines("ab\nc", &mut n).collect::<Vec<_>>());
}

// === operators and indexing for borrowed wrappers
use std::ops::{Add, Index, Not};
#[derive(Clone, Copy)] struct V<'a>(&'a [i32]);
impl Add<V<'_>> for V<'_> { type Output = Vec<i32>; fn add(self, o: V<'_>) -> Vec<i32> { self.0.iter().zip(o.0).map(|(a, b)| a + b).collect() } }
impl<'a> Add<&'a i32> for V<'_> { type Output = (usize, &'a i32); fn add(self, o: &'a i32) -> Self::Output { (self.0.len(), o) } }
impl Index<usize> for V<'_> { type Output = i32; fn index(&self, i: usize) -> &i32 { &self.0[self.0.len() - 1 - i] } }
impl Not for &V<'_> { type Output = bool; fn not(self) -> bool { self.0.is_empty() } }
impl PartialEq<V<'_>> for i32 { fn eq(&self, o: &V<'_>) -> bool { *self == o.0.iter().sum::<i32>() } }
fn main() { let (a, b) = (vec![1, 2], [10, 20]); let v = V(&a); println!("{:?} {:?} {} {} {} {}", v + V(&b), v + &5, v[0], !&v, 3 == v, 4 == v); }

// === Self with an anonymous lifetime in the impl
#[derive(Debug, PartialEq, Clone, Copy, Default)] struct Tok<'a> { text: &'a str, line: u32 }
impl Tok<'_> { const EOF: Tok<'static> = Tok { text: "", line: 0 }; fn join(self, o: Self) -> String { format!("{}{}", self.text, o.text) } fn bump(mut self) -> Self { self.line += 1; self } fn same(&self, o: &Self) -> bool { self == o } fn make(line: u32) -> Self { Self { line, ..Default::default() } } }
impl AsRef<str> for Tok<'_> { fn as_ref(&self) -> &str { self.text } }
impl std::borrow::Borrow<str> for Tok<'_> { fn borrow(&self) -> &str { self.as_ref() } }
fn main() { let s = String::from("ab"); let t = Tok { text: &s, line: 1 }; println!("{} {:?} {} {:?} {}", t.join(Tok::EOF), t.bump(), t.same(&t.bump()), Tok::make(4), <Tok<'_> as AsRef<str>>::as_ref(&t)); }

// === higher ranked bounds spelled with it
fn apply(f: impl Fn(&str) -> Option<&str>, s: &str) -> String { f(s).unwrap_or("none").to_string() }
fn all(fs: &[&dyn Fn(Ctx<'_>) -> i32], n: i32) -> i32 { fs.iter().map(|f| f(Ctx { n: &n })).sum() }
struct Ctx<'a> { n: &'a i32 }
fn store() -> Vec<(&'static str, Box<dyn Fn(&mut Ctx<'_>, &str) -> usize>)> { vec![("len", Box::new(|c, s| s.len() + *c.n as usize)), ("zero", Box::new(|_, _| 0))] }
fn call<F>(f: F) -> i32 where F: for<'x> FnOnce(Ctx<'x>) -> &'x i32 { let n = 9; *f(Ctx { n: &n }) }
fn main() {
    println!("{} {}", apply(|s| s.strip_prefix("a"), "abc"), apply(|_| None, ""));
    println!("{} {}", all(&[&|c| *c.n, &|c: Ctx<'_>| c.n * 2], 5), call(|c| c.n));
    for (n, f) in store() { println!("{n} {}", f(&mut Ctx { n: &1 }, "four")); }
}

// === Formatter, Context, Args and other library types with a lifetime
use std::fmt::{self, Arguments, Formatter, Write};
use std::task::{Context, Poll};
struct Once(bool);
impl std::future::Future for Once { type Output = &'static str; fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { if std::mem::replace(&mut self.0, true) { Poll::Ready("done") } else { cx.waker().wake_by_ref(); Poll::Pending } } }
fn log(out: &mut String, a: Arguments<'_>) -> fmt::Result { out.write_fmt(a)?; out.write_char(';') }
struct L<'a>(&'a [u8]);
impl fmt::LowerHex for L<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.0.iter().try_for_each(|b| write!(f, "{b:02x}")) } }
#[tokio::main(flavor = "current_thread")]
async fn main() { let mut s = String::new(); log(&mut s, format_args!("{:x} {}", L(b"\x0a\xff"), 1)).unwrap(); println!("{s} {}", Once(false).await); }

// === generic over things that borrow
trait Render { fn render(&self) -> Cow2<'_>; fn twice(&self) -> String { let c = self.render(); format!("{}{}", c.0, c.0) } }
struct Cow2<'a>(std::borrow::Cow<'a, str>);
impl Render for str { fn render(&self) -> Cow2<'_> { Cow2(self.into()) } }
impl Render for i32 { fn render(&self) -> Cow2<'_> { Cow2(self.to_string().into()) } }
impl<T: Render + ?Sized> Render for &T { fn render(&self) -> Cow2<'_> { (**self).render() } }
impl<T: Render> Render for [T] { fn render(&self) -> Cow2<'_> { Cow2(self.iter().map(|t| t.render().0.into_owned()).collect::<Vec<_>>().join("+").into()) } }
fn long<'a>(v: &'a [&'a dyn Render]) -> Vec<Cow2<'a>> { v.iter().map(|r| r.render()).collect() }
fn main() { let v = ["a", "b"]; println!("{} {} {}", v[..].twice(), "x".twice(), [1, 2][..].render().0); for c in long(&[&"q", &5]) { print!("{} ", c.0); } println!(); }

// === mutable views split and rejoined
struct Grid<'g> { cells: &'g mut [u8], w: usize }
impl Grid<'_> {
    fn row(&mut self, y: usize) -> &mut [u8] { let w = self.w; &mut self.cells[y * w..][..w] }
    fn halves(&mut self) -> (Grid<'_>, Grid<'_>) { let w = self.w; let mid = self.cells.len() / w / 2 * w; let (a, b) = self.cells.split_at_mut(mid); (Grid { cells: a, w }, Grid { cells: b, w }) }
    fn reborrow(&mut self) -> Grid<'_> { Grid { cells: self.cells, w: self.w } }
}
fn fill(mut g: Grid<'_>, v: u8) { for y in 0..g.cells.len() / g.w { g.row(y).fill(v + y as u8); } }
fn main() { let mut d = [0u8; 8]; let mut g = Grid { cells: &mut d, w: 2 }; { let (a, b) = g.halves(); fill(a, 1); fill(b, 7); } fill(Grid { cells: &mut g.reborrow().cells[..2], w: 2 }, 9); g.row(3)[1] = 0; println!("{d:?}"); }

// === enum variants, tuples and arrays of borrowed things
#[derive(Debug, Clone)] enum Json<'j> { Str(&'j str), Arr(Vec<Json<'j>>), Num(f64) }
impl<'j> From<&'j str> for Json<'j> { fn from(s: &'j str) -> Self { Json::Str(s) } }
impl From<f64> for Json<'_> { fn from(n: f64) -> Self { Json::Num(n) } }
impl<'j, T: Into<Json<'j>>> FromIterator<T> for Json<'j> { fn from_iter<I: IntoIterator<Item = T>>(i: I) -> Self { Json::Arr(i.into_iter().map(Into::into).collect()) } }
fn depth(j: &Json<'_>) -> usize { match j { Json::Arr(v) => 1 + v.iter().map(depth).max().unwrap_or(0), _ => 0 } }
fn strs<'a, 'j>(j: &'a Json<'j>, out: &mut Vec<&'j str>) { match j { Json::Str(s) => out.push(s), Json::Arr(v) => v.iter().for_each(|x| strs(x, out)), Json::Num(_) => {} } }
fn main() { let s = String::from("a b"); let j: Json<'_> = s.split(' ').collect(); let j2 = Json::Arr(vec![j.clone(), 1.5.into(), Json::from_iter([2.0])]); let mut out = vec![]; strs(&j2, &mut out); println!("{j:?} {} {out:?}", depth(&j2)); }

// === macros that write it
macro_rules! wrapper { ($($n:ident($t:ty)),*) => { $(struct $n<'a>(&'a $t); impl $n<'_> { fn get(&self) -> &$t { self.0 } } impl std::fmt::Display for $n<'_> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "{}({:?})", stringify!($n), self.get()) } })* }; }
wrapper!(Name(str), Bytes([u8]), Opt(Option<&'static i32>));
macro_rules! lt { ($l:lifetime $t:ident) => { $t<$l> }; }
fn name(n: lt!('_ Name)) -> usize { n.get().len() }
fn main() { println!("{} {} {} {}", Name("n"), Bytes(&[1]), Opt(&Some(&3)), name(Name("abc"))); }

// === drop check and scopes with anonymous lifetimes
struct Log<'a> { out: &'a std::cell::RefCell<Vec<u32>>, id: u32 }
impl Drop for Log<'_> { fn drop(&mut self) { self.out.borrow_mut().push(self.id); } }
fn log(out: &std::cell::RefCell<Vec<u32>>, id: u32) -> Log<'_> { Log { out, id } }
fn both<'a>(a: Log<'a>, _b: Log<'_>) -> Log<'a> { a }
fn main() { let out = Default::default(); { let _x = log(&out, 1); let y = both(log(&out, 2), log(&out, 3)); let _ = log(&out, 4); println!("{:?} {}", out.borrow(), y.id); } println!("{out:?}"); }

// === nested and repeated in one signature
fn zip<'a>(a: &'a [&'_ str], b: &'a [Wrap<'_>]) -> Vec<(&'a str, usize)> { a.iter().map(|s| *s).zip(b.iter().map(|w| w.0.len())).collect() }
struct Wrap<'w>(&'w [u8]);
fn find<'n>(needle: &'n str, hay: &mut dyn Iterator<Item = &'n str>) -> Option<(usize, &'n str)> { hay.enumerate().find(|(_, h)| h.contains(needle)) }
fn longest<'a>(x: &'a str, y: &'a str, _: &Wrap<'_>, _: Box<dyn Fn(&'_ str) -> bool + '_>) -> &'a str { if x.len() >= y.len() { x } else { y } }
fn main() { println!("{:?}", zip(&["p", "q"], &[Wrap(b"xyz")])); println!("{:?} {}", find("b", &mut ["abc", "b"].into_iter()), longest("aa", "b", &Wrap(&[]), Box::new(|s| s.is_empty()))); }

// === closures that return borrows of their captured and given
fn getter<'a>(m: &'a std::collections::BTreeMap<String, Vec<u8>>) -> impl Fn(&str) -> Option<&'a [u8]> + 'a { move |k| m.get(k).map(Vec::as_slice) }
fn cache<'c>(c: &'c std::cell::RefCell<Vec<String>>) -> impl FnMut(&str) -> usize + 'c { move |s| { c.borrow_mut().push(s.into()); c.borrow().len() } }
fn comp<A, B>(f: impl Fn(&A) -> &B, g: impl Fn(&B) -> usize) -> impl Fn(&A) -> usize { move |a| g(f(a)) }
fn first(t: &(String, u8)) -> &String { &t.0 }
fn main() { let m = [("k".to_string(), vec![1, 2])].into(); let g = getter(&m); println!("{:?} {:?}", g(&String::from("k")), g("z")); let c = Default::default(); let mut f = cache(&c); f("a"); println!("{} {}", f("b"), comp(first, |s: &String| s.len())(&("four".into(), 1))); }
