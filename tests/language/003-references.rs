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
