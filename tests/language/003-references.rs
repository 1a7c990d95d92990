// === references to references and comparison through them
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() >= b.len() { a } else { b } }
fn main() {
    let (x, y) = (String::from("long one"), String::from("short"));
    let r = longest(&x, &y);
    println!("{} {}", r, *r == *"long one");
    let a = &5; let b = &&5;
    println!("{} {} {}", *a == **b, a == *b, a.max(&7));
    println!("{}", &x > &y);
    println!("{:?}", [&1, &3, &2].iter().max());
    println!("{}", &1 + &2 * 3 - *&4);
}

// === references in structs and iterators
#[derive(Debug, Clone, Copy, PartialEq)]
struct Token<'s> { text: &'s str, at: usize }
struct Lexer<'s> { src: &'s str, pos: usize }
impl<'s> Lexer<'s> { fn new(src: &'s str) -> Self { Lexer { src, pos: 0 } } }
impl<'s> Iterator for Lexer<'s> {
    type Item = Token<'s>;
    fn next(&mut self) -> Option<Token<'s>> {
        let rest = &self.src[self.pos..];
        let skip = rest.len() - rest.trim_start().len();
        let rest = &rest[skip..];
        if rest.is_empty() { return None; }
        let len = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let t = Token { text: &rest[..len], at: self.pos + skip };
        self.pos += skip + len;
        Some(t)
    }
}
fn main() {
    let text = String::from("let  x = 10 ;");
    let toks: Vec<Token> = Lexer::new(&text).collect();
    println!("{:?}", toks);
    let longest = toks.iter().max_by_key(|t| t.text.len()).copied();
    println!("{:?} {}", longest, toks[0] == Token { text: "let", at: 0 });
}

// === reborrows
fn add(v: &mut Vec<i32>, x: i32) -> &mut i32 { v.push(x); v.last_mut().unwrap() }
fn twice(v: &mut Vec<i32>) { *add(v, 1) += 10; *add(&mut *v, 2) += 20; let w = v; w.push(0); }
fn main() {
    let mut v = vec![];
    twice(&mut v);
    let r = &mut v;
    { let s = &mut *r; s.clear(); s.push(9); }
    r.push(8);
    let last: &i32 = &r[r.len() - 1];
    println!("{}", last);
    let mut n = 5;
    let p = &mut n; *p += 1; let q = &*p; println!("{}", q); n += 1; println!("{}", n);
}

// === references to temporaries live as long as their binding
fn mk(n: i32) -> String { format!("v{}", n) }
struct Holder<'a> { s: &'a str, l: &'a [i32] }
fn main() {
    let s: &str = &mk(1);
    let h = Holder { s: &mk(2)[..1], l: &[1, 2, 3] };
    let t: &mut Vec<i32> = &mut vec![1];
    t.push(2);
    println!("{} {} {} {:?}", s, h.s, h.l.len(), t);
    let o: Option<&i32> = [3, 1, 2].iter().min();
    println!("{:?} {}", o, mk(3).as_str().len());
}

// === mutable references through structures
#[derive(Debug, Default)]
struct Inner { vals: [i32; 3], name: String }
#[derive(Debug, Default)]
struct Outer { a: Inner, b: Option<Inner>, t: (i32, u8) }
fn both(o: &mut Outer) -> (&mut Inner, &mut (i32, u8)) { (&mut o.a, &mut o.t) }
fn main() {
    let mut o = Outer::default();
    { let (i, t) = both(&mut o); i.vals[1] = 5; i.name.push('n'); t.0 -= 1; t.1 += 1; std::mem::swap(&mut i.vals[0], &mut t.0); }
    let x = &mut o.a.vals[2]; *x = 9;
    let Outer { a: Inner { vals, .. }, b, .. } = &mut o;
    vals.reverse();
    *b = Some(Inner { vals: *vals, name: "b".into() });
    if let Some(i) = &mut o.b { i.vals[0] *= 2; }
    if let Some(Inner { name, .. }) = o.b.as_mut() { *name += "!"; }
    println!("{:?}", o);
}

// === references of copies do not see later writes, references of places do
fn main() {
    let mut a = [1, 2, 3];
    let b = a;
    let c = &a;
    println!("{:?} {:?}", b, c);
    a[0] = 10;
    println!("{:?} {:?}", a, b);
    let mut t = (1, [4, 5]);
    let u = t;
    t.1[0] = 40;
    let r = &mut t.1; r[1] = 50;
    println!("{:?} {:?}", t, u);
    let mut s = vec![(1, 'a'), (2, 'b')];
    let first = s[0];
    s[0].0 = 100;
    for p in &mut s { p.1 = 'z'; }
    println!("{:?} {:?}", first, s);
    let mut arr2 = [[0; 2]; 2];
    let row = arr2[0];
    arr2[0][1] = 1;
    let rr = &mut arr2[1]; rr[0] = 7;
    println!("{:?} {:?}", arr2, row);
}

// === ref to slice and subslices from functions
fn split(v: &[i32]) -> (&[i32], &[i32]) { let m = v.len() / 2; (&v[..m], &v[m..]) }
fn bump(v: &mut [i32]) { for x in v.iter_mut() { *x += 1; } if let Some(f) = v.first_mut() { *f = 0; } }
fn sum(v: &[i32]) -> i32 { match v { [] => 0, [x] => *x, _ => { let (a, b) = split(v); sum(a) + sum(b) } } }
fn main() {
    let mut v = vec![1, 2, 3, 4, 5];
    println!("{:?} {}", split(&v), sum(&v));
    bump(&mut v[2..]);
    bump(&mut v);
    let (l, r) = v.split_at_mut(2);
    l[0] = r[0] + 100; r[1] = l[1];
    println!("{:?}", v);
    let mut a = [1, 2, 3];
    bump(&mut a);
    println!("{:?} {}", a, sum(&a[1..=1]));
}

// === references in collections and maps
use std::collections::{HashMap, HashSet, BTreeSet};
fn main() {
    let words = vec!["apple".to_string(), "bob".into(), "cat".into(), "bob".into()];
    let mut count: HashMap<&str, usize> = HashMap::new();
    for w in &words { *count.entry(w.as_str()).or_insert(0) += 1; }
    let mut c: Vec<_> = count.iter().collect();
    c.sort();
    println!("{:?}", c);
    let uniq: HashSet<&String> = words.iter().collect();
    let sorted: BTreeSet<&&String> = uniq.iter().collect();
    println!("{} {:?}", uniq.len(), sorted);
    let by_len: HashMap<usize, Vec<&String>> = words.iter().fold(HashMap::new(), |mut m, w| { m.entry(w.len()).or_insert_with(Vec::new).push(w); m });
    println!("{:?}", by_len[&3]);
    println!("{:?} {:?}", count.get("bob"), count.get(&"zed"[..]));
}

// === mutable reference to a Box, Option and enum content
#[derive(Debug)]
enum Tree { Leaf, Node(Box<Tree>, i32, Box<Tree>) }
impl Tree {
    fn insert(&mut self, v: i32) {
        match self {
            Tree::Leaf => *self = Tree::Node(Box::new(Tree::Leaf), v, Box::new(Tree::Leaf)),
            Tree::Node(l, x, r) => if v < *x { l.insert(v) } else { r.insert(v) },
        }
    }
    fn walk<'a>(&'a self, out: &mut Vec<&'a i32>) { if let Tree::Node(l, x, r) = self { l.walk(out); out.push(x); r.walk(out); } }
    fn min_mut(&mut self) -> Option<&mut i32> { match self { Tree::Leaf => None, Tree::Node(l, x, _) => match **l { Tree::Leaf => Some(x), _ => l.min_mut() } } }
}
fn main() {
    let mut t = Tree::Leaf;
    for v in [5, 2, 8, 1] { t.insert(v); }
    *t.min_mut().unwrap() = -1;
    let mut out = vec![]; t.walk(&mut out);
    println!("{:?}", out);
    let mut cur = &t; let mut depth = 0;
    while let Tree::Node(_, v, r) = cur { println!("at {}", v); cur = r; depth += 1; }
    println!("{}", depth);
}

// === linked list with a cursor of mutable references
struct Node { v: i32, next: Option<Box<Node>> }
struct List { head: Option<Box<Node>>, len: usize }
impl List {
    fn push_back(&mut self, v: i32) { let mut cur = &mut self.head; while let Some(n) = cur { cur = &mut n.next; } *cur = Some(Box::new(Node { v, next: None })); self.len += 1; }
    fn reverse(&mut self) { let mut prev = None; let mut cur = self.head.take(); while let Some(mut n) = cur { cur = n.next.take(); n.next = prev; prev = Some(n); } self.head = prev; }
    fn remove(&mut self, v: i32) -> bool { let mut cur = &mut self.head; loop { match cur { None => return false, Some(n) if n.v == v => { *cur = n.next.take(); self.len -= 1; return true; } Some(n) => cur = &mut n.next } } }
    fn iter(&self) -> Iter<'_> { Iter(self.head.as_deref()) }
}
struct Iter<'a>(Option<&'a Node>);
impl<'a> Iterator for Iter<'a> { type Item = &'a i32; fn next(&mut self) -> Option<Self::Item> { self.0.map(|n| { self.0 = n.next.as_deref(); &n.v }) } }
fn main() {
    let mut l = List { head: None, len: 0 };
    (1..=5).for_each(|i| l.push_back(i));
    l.reverse();
    println!("{} {} {:?}", l.remove(3), l.remove(9), l.iter().collect::<Vec<_>>());
    println!("{} {}", l.len, l.iter().map(|x| x * x).sum::<i32>());
}

// === references across await
async fn fill(v: &mut Vec<u32>, n: u32) { for i in 0..n { v.push(i); tokio::task::yield_now().await; } }
async fn total(v: &[u32]) -> u32 { let mut t = 0; for x in v { tokio::task::yield_now().await; t += x; } t }
struct Ctx<'a> { name: &'a str, hits: &'a mut u32 }
impl<'a> Ctx<'a> { async fn hit(&mut self) -> String { *self.hits += 1; tokio::task::yield_now().await; format!("{}{}", self.name, self.hits) } }
#[tokio::main]
async fn main() {
    let mut v = Vec::new();
    fill(&mut v, 4).await;
    let (a, b) = tokio::join!(total(&v), total(&v[2..]));
    println!("{} {}", a, b);
    let mut hits = 0; let name = String::from("c");
    { let mut c = Ctx { name: &name, hits: &mut hits }; c.hit().await; println!("{}", c.hit().await); }
    hits += 10;
    println!("{}", hits);
}

// === references in generic code: T is itself a reference
use std::fmt::Debug;
trait Kind { fn kind(&self) -> String; }
impl Kind for i32 { fn kind(&self) -> String { "i32".into() } }
impl<T: Kind + ?Sized> Kind for &T { fn kind(&self) -> String { format!("&{}", (**self).kind()) } }
impl<T: Kind + ?Sized> Kind for &mut T { fn kind(&self) -> String { format!("&mut {}", (**self).kind()) } }
impl<T: Kind> Kind for [T] { fn kind(&self) -> String { format!("[{}]", self.first().map_or("-".into(), |x| x.kind())) } }
fn kind<T: Kind>(t: T) -> String { t.kind() }
fn twice<T: Copy + Debug>(t: T) -> String { format!("{:?}{:?}", t, t) }
fn pick<'a, T: PartialOrd>(a: &'a T, b: &'a T) -> &'a T { if a > b { a } else { b } }
fn main() {
    let mut n = 3;
    println!("{} {} {} {}", kind(n), kind(&n), kind(&&n), kind(&mut n));
    println!("{} {}", kind(&&mut &4), kind(&[&1][..]));
    println!("{} {}", twice(&n), twice(&&"x"));
    println!("{} {} {:?}", pick(&&1, &&2), pick(&"a", &"b"), pick(&&[1, 2], &&[1, 3]));
    let v: Vec<&&str> = vec![&"p", &"q"];
    println!("{:?} {}", v, v.iter().map(|s| s.len()).sum::<usize>());
}

// === fn and closure types over references: higher ranked, stored, compared
fn id<'a>(s: &'a str) -> &'a str { s }
fn first(s: &str) -> &str { &s[..1] }
fn apply<F>(f: F, s: &str) -> String where F: for<'x> Fn(&'x str) -> &'x str { let own = s.to_owned(); f(&own).to_string() }
fn each<'a, T>(xs: &'a [T], f: &mut dyn FnMut(&'a T)) { for x in xs { f(x); } }
struct Rule<'r> { test: &'r dyn Fn(&i32) -> bool, next: Option<&'r Rule<'r>> }
impl Rule<'_> { fn ok(&self, n: &i32) -> bool { (self.test)(n) && self.next.map_or(true, |r| r.ok(n)) } }
fn main() {
    let fs: [for<'a> fn(&'a str) -> &'a str; 3] = [id, first, |s| &s[1..]];
    println!("{:?}", fs.iter().map(|f| f("abc")).collect::<Vec<_>>());
    println!("{} {}", apply(first, "xyz"), apply(str::trim, "  t "));
    let mut seen = vec![]; let data = [3, 1, 2];
    each(&data, &mut |x| seen.push(x)); seen.sort();
    println!("{:?}", seen);
    let limit = 10; let even = |n: &i32| n % 2 == 0; let small = |n: &i32| *n < limit;
    let a = Rule { test: &even, next: None }; let b = Rule { test: &small, next: Some(&a) };
    println!("{:?}", [3, 4, 12].iter().map(|n| b.ok(n)).collect::<Vec<_>>());
}

// === coercions at every site: deref, unsize, reborrow, in arrays, fields, returns
use std::{rc::Rc, fmt::Display};
struct H<'a> { s: &'a str, l: &'a [u8], d: &'a dyn Display }
fn ret(v: &Vec<u8>) -> &[u8] { v }
fn ret2<'a>(b: &'a Box<String>, early: bool) -> &'a str { if early { return b; } match b { x if x.is_empty() => "empty", x => x } }
fn weak(r: &mut Vec<u8>) -> &Vec<u8> { r }
fn main() {
    let s = String::from("str"); let b = Box::new(String::from("boxed")); let rc: Rc<str> = "rc".into(); let v = vec![1, 2];
    let h = H { s: &b, l: &v, d: &s };
    println!("{} {:?} {}", h.s, h.l, h.d);
    let strs: [&str; 4] = [&s, &b, &rc, "lit"];
    println!("{}", strs.concat());
    let ds: Vec<&dyn Display> = vec![&1, &s, &b, &'c'];
    println!("{}", ds.iter().map(|d| d.to_string()).collect::<Vec<_>>().join(","));
    let t: (&str, &[i32]) = (&s, &[1, 2, 3]);
    println!("{:?} {:?} {} {}", t, ret(&v), ret2(&b, true), ret2(&Box::default(), false));
    let mut w = vec![7]; let r: &Vec<u8> = weak(&mut w); println!("{:?}", r);
    let f: &dyn Fn(&str) -> usize = &|s| s.len(); println!("{}", f(&b));
    let mut m = [1, 2, 3]; let sl: &mut [i32] = &mut m; sl[0] = 9; let im: &[i32] = sl; println!("{:?}", im);
}

// === patterns of references: &, &mut, ref of ref, box contents, in loops and parameters
fn sum(&(a, ref b): &(i32, Vec<i32>)) -> i32 { a + b.iter().fold(0, |s, &x| s + x) }
fn bump(&mut (ref mut n, _): &mut (i32, char)) { *n += 1 }
fn main() {
    let p = (1, vec![2, 3]);
    println!("{}", sum(&p));
    let mut q = (5, 'c'); bump(&mut q); println!("{:?}", q);
    let &&x = &&7; let &[a, .., b] = &[1, 2, 3]; let (&c, d) = (&'k', &"v");
    println!("{} {} {} {} {}", x, a, b, c, d);
    for &(i, ref s) in &[(1, String::from("a")), (2, "b".into())] { print!("{}{} ", i, s); }
    for (i, &mut ref mut n) in [10, 20].iter_mut().enumerate() { *n += i; print!("{} ", n); }
    println!();
    match &Some(&Some(3)) { Some(&Some(n)) if *&n > 2 => println!("{}", n), _ => println!("no") }
    let o: &mut Option<&mut i32> = &mut Some(&mut *Box::leak(Box::new(1)));
    if let Some(n) = o { **n += 5; } if let &mut Some(ref n) = o { println!("{}", n); }
    let f = |&x: &i32, &&y: &&i32| x * y; println!("{}", f(&3, &&4));
    let ref r = 5; let ref mut s = String::from("s"); s.push('!'); println!("{} {}", *r + 1, s);
}

// === temporaries whose life is extended, and those whose is not
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
impl D { fn me(&self) -> &D { self } fn name(&self) -> &'static str { self.0 } }
struct P<'a> { a: &'a D, b: (&'a D, [&'a D; 1]) }
fn main() {
    let p = P { a: &D("a"), b: (&D("b"), [&D("c")]) };
    println!("{} {} {}", p.a.0, p.b.0 .0, p.b.1[0].0);
    let _x = &D("field").0; println!("after field");
    let n = D("gone").me().name(); println!("after {}", n);
    let ref _y = D("ref"); let &ref _z = &D("refref");
    { let _t = (&D("in tuple"), D("moved").name()); println!("inner"); }
    let b = if n.len() > 3 { &D("then") } else { &D("else") };
    println!("{}", b.0);
    let m = match 1 { _ => &D("arm") }; println!("{}", m.0);
    let c = { let _k = 1; &D("block") }; println!("{}", c.0);
    let _ = &D("underscore"); println!("end");
}

// === constants promoted: references to literals outlive their block, and are of any depth
const NUMS: &[&[u8]] = &[&[1, 2], &[], &[3]];
const NESTED: &Option<&(&str, &dyn Fn(i32) -> i32)> = &Some(&("f", &|x| x + 1));
static S: &&&str = &&"deep";
struct Cfg { name: &'static str, parent: Option<&'static Cfg> }
const ROOT: Cfg = Cfg { name: "root", parent: None };
static CHILD: Cfg = Cfg { name: "child", parent: Some(&ROOT) };
fn stat() -> &'static [i32] { &[1, 2, 3] }
fn opt() -> &'static Option<i32> { &None }
fn sized() -> &'static (i32, &'static str) { const K: i32 = 6; &(K * 7, "k") }
fn main() {
    println!("{:?} {}", NUMS.iter().map(|n| n.len()).collect::<Vec<_>>(), NUMS.concat().len());
    if let Some((n, f)) = NESTED { println!("{} {}", n, f(1)); }
    println!("{} {} {}", S, S.len(), CHILD.parent.map_or("-", |p| p.name));
    println!("{:?} {:?} {:?} {}", stat(), opt(), sized(), CHILD.name);
    let r: &'static mut [i32] = &mut []; println!("{}", r.len());
    let x: &'static i32; { x = &5; } println!("{}", x);
}

// === equality, order, hashing, formatting go through references; identity does not
use std::collections::{BTreeMap, HashSet};
use std::ptr;
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Clone)]
struct K(Vec<u8>);
fn main() {
    let (a, b, c) = (K(vec![1]), K(vec![1]), K(vec![0, 9]));
    println!("{} {} {} {}", &a == &b, &&a != &&c, &c < &a, ptr::eq(&a, &b));
    println!("{:?} {:?}", (&a).cmp(&&c), [&b, &c].iter().min());
    let set: HashSet<&K> = [&a, &b, &c].into_iter().collect(); println!("{} {}", set.len(), set.contains(&K(vec![1])));
    let mut m: BTreeMap<&str, &mut i32> = BTreeMap::new(); let (mut x, mut y) = (1, 2);
    m.insert("x", &mut x); m.insert("y", &mut y); for v in m.values_mut() { **v *= 10; } *m.get_mut("x").unwrap() = &mut *Box::leak(Box::new(99));
    println!("{:?}", m); println!("{} {}", x, y);
    println!("{:>4}|{:<4}|{:04}|{:?}|{:.1}", &1, &&"a", &&&7, &"q", &2.55);
    println!("{} {}", &mut 1 == &mut 1, &[1, 2] == &[1, 2][..]);
    println!("{:?} {:?}", Some(&1) == Some(&1), Some(&a).cloned() == Some(b));
    println!("{}", ptr::eq(&a, &a.clone()) || !ptr::eq(&a, &a));
}

// === splitting borrows: fields, tuples, arrays by pattern, slices, entries, through boxes
#[derive(Debug)]
struct S { a: Vec<i32>, b: String, c: [u8; 4], d: Box<(i32, i32)> }
fn swap_ends<T>(v: &mut [T]) { if let [f, .., l] = v { std::mem::swap(f, l); } }
fn main() {
    let mut s = S { a: vec![1, 2, 3], b: "b".into(), c: [1, 2, 3, 4], d: Box::new((1, 2)) };
    let (a, b) = (&mut s.a, &s.b); a.push(b.len() as i32);
    let S { c: [x, y, rest @ ..], d, .. } = &mut s; std::mem::swap(x, y); rest[1] = *x;
    let (l, r) = (&mut d.0, &mut d.1); *l += *r; *r -= *l;
    swap_ends(&mut s.a); s.a[1..].reverse();
    let (h, t) = s.a.split_first_mut().unwrap(); t.iter_mut().for_each(|e| *e += *h);
    println!("{:?}", s);
    let mut g = vec![vec![1, 2], vec![3, 4]];
    if let [r0, r1] = &mut g[..] { r0.swap_with_slice(r1); r0.push(r1[0]); }
    let (top, bottom) = g.split_at_mut(1); top[0].append(&mut bottom[0]);
    println!("{:?}", g);
    for w in s.c.chunks_mut(2) { w.swap(0, 1); } println!("{:?}", s.c);
    let S { b: ref mut text, .. } = s; text.push('?'); let moved = s.a; println!("{} {:?} {:?}", s.b, moved, s.d);
}

// === mutable references in options and matches: take, reborrow, replace, early return
struct Node { v: i32, l: Option<Box<Node>>, r: Option<Box<Node>> }
fn insert<'a>(mut at: &'a mut Option<Box<Node>>, v: i32) -> &'a mut i32 {
    while let Some(n) = at { at = if v < n.v { &mut n.l } else { &mut n.r }; }
    &mut at.insert(Box::new(Node { v, l: None, r: None })).v
}
fn max_mut(n: &mut Node) -> &mut i32 { match n.r { Some(ref mut r) => max_mut(r), None => &mut n.v } }
fn get_or<'a>(o: Option<&'a mut i32>, d: &'a mut i32) -> &'a mut i32 { o.unwrap_or(d) }
fn inc_all(o: &mut Option<Vec<i32>>) -> usize { let Some(v) = o else { return 0 }; v.iter_mut().for_each(|x| *x += 1); v.len() }
fn main() {
    let mut root = None;
    for v in [5, 2, 8, 9] { let r = insert(&mut root, v); if *r == 8 { *r = 7; } }
    let n = root.as_deref_mut().unwrap(); *max_mut(n) += 100;
    println!("{} {}", n.r.as_ref().unwrap().v, n.r.as_ref().and_then(|n| n.r.as_ref()).map_or(0, |n| n.v));
    let (mut a, mut d) = (1, 2); *get_or(Some(&mut a), &mut d) += 5; *get_or(None, &mut d) += 5; println!("{} {}", a, d);
    let mut o = Some(vec![1, 2]); println!("{} {} {:?}", inc_all(&mut o), inc_all(&mut None), o);
    let mut slot = Some(&mut a); if let Some(x) = slot.as_deref_mut() { *x = 0; } if let Some(x) = slot.take() { *x -= 1; } println!("{} {}", slot.is_none(), a);
    let r = &mut d; let old = std::mem::replace(r, 50); println!("{} {}", old, *r);
}
