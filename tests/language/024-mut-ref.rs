// === &mut through layers: params, struct fields, options, tuples, closures, iterators, generic T = &mut U, reborrow in loops
use std::collections::{HashMap, VecDeque};
struct Cur<'a> { buf: &'a mut Vec<u8>, at: usize } impl<'a> Cur<'a> { fn put(&mut self, b: u8) -> &mut Self { if self.at == self.buf.len() { self.buf.push(b) } else { self.buf[self.at] = b } self.at += 1; self } fn rest(&mut self) -> &mut [u8] { &mut self.buf[self.at..] } fn sub<'b>(&'b mut self) -> Cur<'b> where 'a: 'b { Cur { at: self.at, buf: self.buf } } fn finish(self) -> &'a mut Vec<u8> { self.buf.truncate(self.at); self.buf } }
fn rec(v: &mut Vec<i32>, n: i32) { if n == 0 { return } v.push(n); rec(v, n - 1); rec(&mut *v, n - 1) } fn opt(mut o: Option<&mut i32>) -> i32 { if let Some(x) = o.as_deref_mut() { *x += 1 } if let Some(x) = &mut o { **x += 1 } o.map_or(0, |x| { *x += 1; *x }) } fn apply<T>(t: T, f: impl FnOnce(T)) { f(t) } fn each<'a, I: IntoIterator<Item = &'a mut i32>>(it: I) { for x in it { *x *= 2 } } fn longest<'a>(a: &'a mut Vec<i32>, b: &'a mut Vec<i32>) -> &'a mut Vec<i32> { if a.len() >= b.len() { a } else { b } } fn split<'a>(p: &'a mut (String, [i32; 2])) -> (&'a mut str, &'a mut i32, &'a mut i32) { let (s, [a, b]) = p; (s.as_mut_str(), a, b) }
fn swap_in<T>(slot: &mut T, new: T) -> T { std::mem::replace(slot, new) } fn walk<'t>(mut t: &'t mut Tree, path: &str) -> Option<&'t mut Tree> { for c in path.chars() { t = match c { 'l' => t.l.as_deref_mut()?, _ => t.r.as_mut()? } } Some(t) } #[derive(Default, Debug)] struct Tree { v: i32, l: Option<Box<Tree>>, r: Option<Box<Tree>> }
fn main() { let mut b = vec![1, 2, 3]; let mut c = Cur { buf: &mut b, at: 1 }; c.put(9).put(8); { let mut s = c.sub(); s.put(7).put(6); } c.rest()[0] += 1; println!("{:?}", c.finish()); let mut v = vec![]; rec(&mut v, 3); println!("{:?}", v); let mut n = 0; println!("{} {}", opt(Some(&mut n)), opt(None)); apply(&mut n, |x| *x += 10); apply((&mut n, &mut v), |(x, v)| { *x += v.len() as i32; v.clear() }); println!("{} {:?}", n, v); let mut a = [1, 2, 3]; each(&mut a); each(a.iter_mut().skip(1)); println!("{:?}", a); let (mut p, mut q) = (vec![1], vec![2, 3]); longest(&mut p, &mut q).push(4); println!("{:?} {:?}", p, q); let mut t = ("abc".to_string(), [1, 2]); { let (s, x, y) = split(&mut t); s.make_ascii_uppercase(); std::mem::swap(x, y) } println!("{:?}", t); println!("{} {:?}", swap_in(&mut t.0, "new".into()), t); let mut m: HashMap<&str, VecDeque<i32>> = HashMap::new(); for (k, x) in [("a", 1), ("a", 2)] { let d = m.entry(k).or_default(); d.push_front(x); if let Some(f) = d.front_mut() { *f *= 10 } } println!("{:?}", m); let mut root = Tree { v: 1, l: Some(Box::new(Tree { v: 2, r: Some(Box::default()), ..Default::default() })), r: None }; walk(&mut root, "lr").unwrap().v = 5; let l = walk(&mut root, "l").unwrap(); l.v += l.r.as_ref().unwrap().v; let taken = l.r.take(); println!("{:?} {} {:?}", taken.map(|t| t.v), walk(&mut root, "r").is_none(), root.l.unwrap().v); let mut grid = [[0; 3]; 2]; let rows = &mut grid; for r in rows.iter_mut() { r[1] = 1; let [x, ..] = r; *x = 2 } let row = &mut rows[1]; row.reverse(); println!("{:?}", grid); let mut x = 1; let r1 = &mut x; let r2 = &mut *r1; *r2 += 1; *r1 += 1; let r3: &mut i32 = r1; let r4 = &*r3; println!("{}", r4); x += 1; println!("{}", x); }

// === &mut of everything that is a value inside: options, numbers, chars, bools, enums, strings, tuples, arrays in arrays, boxes, closures, refs
#[derive(Debug, Clone, Copy, PartialEq)] enum L { Red, Green(u8) } impl L { fn next(&mut self) -> L { let old = *self; *self = match old { L::Red => L::Green(1), L::Green(n) if n > 1 => L::Red, L::Green(n) => L::Green(n + 1) }; old } fn n(&mut self) -> Option<&mut u8> { if let L::Green(n) = self { Some(n) } else { None } } }
fn set<T>(r: &mut T, t: T) { *r = t } fn both<A, B>(a: &mut A, b: &mut B) where A: Clone, B: From<A> { *b = B::from(a.clone()) } fn twice(f: &mut dyn FnMut()) { f(); f() } fn inc(xs: &mut [Option<i32>]) { for x in xs { if let Some(n) = x { *n += 1 } else { *x = Some(0) } } }
struct S { o: Option<String>, l: L, c: char, b: bool, t: (i64, [f32; 2]), r: Result<u8, String>, n: [[Option<u8>; 2]; 2], bx: Box<i32>, f: Box<dyn FnMut(i32) -> i32>, s: &'static str, u: () }
fn main() { let mut s = S { o: None, l: L::Red, c: 'a', b: false, t: (1, [1.0, 2.0]), r: Ok(1), n: [[None; 2]; 2], bx: Box::new(5), f: Box::new(|x| x), s: "s", u: () }; set(&mut s.o, Some("x".into())); s.o.as_mut().unwrap().push('y'); println!("{:?} {:?} {:?}", s.l.next(), s.l.next(), s.l); *s.l.n().unwrap() += 40; println!("{:?} {:?}", s.l, L::Red.n()); let c = &mut s.c; *c = (*c as u8 + 1) as char; let b = &mut s.b; *b = !*b; *b ^= false; println!("{} {}", s.c, s.b); { let (i, [x, y]) = &mut s.t; *i -= 5; std::mem::swap(x, y) } println!("{:?}", s.t); if let Ok(n) = &mut s.r { *n += 1 } match &mut s.r { Ok(2) => s.r = Err("two".into()), _ => {} } if let Err(e) = &mut s.r { e.push('!') } println!("{:?}", s.r); let cell = &mut s.n[1][0]; *cell = Some(1); if let Some(x) = cell { *x += 1 } cell.as_mut().map(|x| *x *= 5); println!("{:?}", s.n); println!("{:?}", s.n[1][0].take()); *s.bx += 1; let bx = &mut s.bx; **bx *= 2; *bx = Box::new(**bx + 1); println!("{}", s.bx); let mut k = 0; s.f = Box::new(move |x| { k += x; k }); (s.f)(2); let f = &mut s.f; println!("{}", f(3)); let mut st = &mut s.s; *st = "t"; let mut other = "o"; st = &mut other; *st = "p"; println!("{} {}", s.s, other); set(&mut s.u, ()); let (mut a, mut w) = (3u8, 0u64); both(&mut a, &mut w); println!("{}", w); let mut cnt = 0; twice(&mut || cnt += 2); println!("{}", cnt); let mut os = [None, Some(5)]; inc(&mut os); inc(&mut os[..1]); println!("{:?}", os); let mut x = 1; let mut p = &mut x; let q = &mut p; **q += 1; *q = Box::leak(Box::new(100)); **q += 1; println!("{}", *p); println!("{}", x); let mut ch = ['a', 'b']; let [m, _] = &mut ch; m.make_ascii_uppercase(); ch.iter_mut().rev().take(1).for_each(|c| *c = 'z'); println!("{:?}", ch); let mut tup = (1, (2, 3)); let (_, (y, _)) = &mut tup; let z = &mut *y; *z += 10; println!("{:?}", tup); let mut ob: Option<Box<i32>> = Some(Box::new(1)); if let Some(b) = ob.as_deref_mut() { *b = 9 } if let Some(b) = &mut ob { **b += 1; *b = Box::new(**b * 2) } println!("{:?}", ob); let mut oo = Some(Some(1)); if let Some(Some(x)) = &mut oo { *x = 3 } if let Some(i) = &mut oo { *i = None } println!("{:?}", oo); }

// === dyn and trait methods with &mut self, &mut dyn Trait, &mut impl, Iterator by &mut, Write, Extend, DerefMut inferred, Index vs IndexMut
use std::{fmt::{self, Write}, ops::{Deref, DerefMut, Index, IndexMut}};
trait Step { fn step(&mut self) -> u32; fn times(&mut self, n: u32) -> u32 { (0..n).map(|_| self.step()).sum() } } impl Step for u32 { fn step(&mut self) -> u32 { *self += 1; *self } } impl<F: FnMut() -> u32> Step for (F,) { fn step(&mut self) -> u32 { (self.0)() } } impl<T: Step + ?Sized> Step for &mut T { fn step(&mut self) -> u32 { (**self).step() + 1000 } } impl<T: Step + ?Sized> Step for Box<T> { fn step(&mut self) -> u32 { (**self).step() } } fn run(s: &mut dyn Step) -> u32 { s.times(2) } fn gen<S: Step>(mut s: S) -> u32 { s.step() }
struct Log { v: Vec<String>, d: u32, dm: u32 } impl Deref for Log { type Target = Vec<String>; fn deref(&self) -> &Vec<String> { &self.v } } impl DerefMut for Log { fn deref_mut(&mut self) -> &mut Vec<String> { self.dm += 1; &mut self.v } } impl fmt::Write for Log { fn write_str(&mut self, s: &str) -> fmt::Result { self.d += 1; self.v.push(s.into()); Ok(()) } } impl Index<char> for Log { type Output = u32; fn index(&self, c: char) -> &u32 { if c == 'd' { &self.d } else { &self.dm } } } impl IndexMut<char> for Log { fn index_mut(&mut self, c: char) -> &mut u32 { match c { 'd' => &mut self.d, _ => &mut self.dm } } } fn w(out: &mut dyn Write, n: i32) -> fmt::Result { write!(out, "n={}", n)?; out.write_char('.') } fn wg<W: Write>(mut out: W) { let _ = out.write_str("g"); }
fn sum3(it: &mut dyn Iterator<Item = i32>) -> i32 { it.take(3).sum() } fn fill(e: &mut impl Extend<i32>) { e.extend([1, 2]) }
fn main() { let mut n = 1u32; println!("{} {}", run(&mut n), gen(&mut n)); println!("{}", n); let mut k = 0; println!("{}", run(&mut (|| { k += 5; k },))); println!("{}", k); let mut b: Box<dyn Step> = Box::new(7u32); println!("{} {} {}", b.step(), run(&mut b), run(&mut *b)); let mut v: Vec<Box<dyn Step>> = vec![Box::new(1u32), b]; println!("{}", v.iter_mut().map(|s| s.step()).sum::<u32>()); let mut l = Log { v: vec![], d: 0, dm: 0 }; w(&mut l, 5).unwrap(); wg(&mut l); println!("{} {:?} {} {}", l.len(), l.first(), l.d, l.dm); l.push("x".into()); l.v[0].push('!'); let r = &mut l; r.sort(); r['d'] += 100; r['m'] *= 10; println!("{:?} {}", r.v, r['d']); println!("{}", l['m']); let mut it = 1..; println!("{} {} {:?}", sum3(&mut it), sum3(&mut it.by_ref().map(|x| x * 2)), it.next()); let mut vs = vec![0]; fill(&mut vs); fill(&mut *&mut vs); println!("{:?}", vs); let mut s = String::new(); w(&mut s, 1).unwrap(); wg(&mut s); let sr: &mut dyn Write = &mut s; sr.write_fmt(format_args!("{:>3}", 7)).unwrap(); println!("{}", s); }

// === &mut held across await, passed to tasks by scope, in select, join of disjoint fields, streams, and given back by cancelled futures
use tokio::time::{sleep, timeout, Duration}; use futures::StreamExt;
struct App { a: Vec<u32>, b: u32, log: Vec<&'static str> } impl App { async fn tick(&mut self, n: u32) -> &mut u32 { self.log.push("in"); sleep(Duration::from_millis(n as u64)).await; self.a.push(n); self.log.push("out"); &mut self.b } async fn two(&mut self) { let App { a, b, log } = self; tokio::join!(async { for i in 0..2 { a.push(i); sleep(Duration::from_millis(2)).await; } log.push("a") }, async { *b += 1; sleep(Duration::from_millis(1)).await; *b *= 2; }); } } async fn drive(f: &mut (impl std::future::Future<Output = u32> + Unpin), n: &mut u32) -> Option<u32> { tokio::select! { biased; v = f => Some(v), _ = sleep(Duration::from_millis(3)) => { *n += 1; None } } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { let mut app = App { a: vec![], b: 1, log: vec![] }; *app.tick(1).await += 10; let _ = timeout(Duration::from_millis(1), app.tick(5)).await; app.two().await; println!("{:?} {} {:?}", app.a, app.b, app.log); let mut f = Box::pin(async { sleep(Duration::from_millis(7)).await; 42 }); let mut n = 0; let v = loop { if let Some(v) = drive(&mut f, &mut n).await { break v } }; println!("{} {}", v, n); let mut total = 0; { let t = &mut total; let mut s = futures::stream::iter(1..=3).then(|x| async move { sleep(Duration::from_millis(1)).await; x }).boxed(); while let Some(x) = s.next().await { *t += x } } println!("{}", total); let mut xs = [1, 2, 3]; futures::future::join_all(xs.iter_mut().map(|x| async move { sleep(Duration::from_millis(5 - *x as u64)).await; *x *= 10 })).await; println!("{:?}", xs); let (tx, mut rx) = tokio::sync::mpsc::channel(2); let r = &mut rx; tx.send(1).await.unwrap(); println!("{:?}", r.recv().await); drop(tx); println!("{:?}", rx.recv().await); let mut o = Some(3); while let Some(k) = &mut o { sleep(Duration::from_millis(1)).await; *k -= 1; if *k == 0 { o = None } } println!("{:?}", o); }

// === matched and rebound: &mut patterns, ref mut, default modes, at bindings
fn main() {
    let mut pair = (1, String::from("a"));
    let (n, s) = &mut pair;
    *n += 1; s.push('b');
    let (ref mut m, _) = pair;
    *m *= 10;
    match &mut pair { (20, t) if t.len() == 2 => t.clear(), (x, _) => *x = 0 }
    println!("{pair:?}");
    let mut o = Some(3);
    if let Some(x) = &mut o { *x += 1; }
    if let Some(ref mut x) = o { *x += 1; }
    if let x @ Some(_) = &mut o { x.as_mut().map(|v| *v += 1); }
    while let Some(x) = o.as_mut() { *x -= 4; if *x < 0 { break; } }
    println!("{o:?}");
    let r = &mut 5;
    let &mut copy = r;
    *r += copy;
    println!("{r}");
}

// === swapped, replaced, taken through references
use std::mem::{replace, swap, take};
#[derive(Debug, Default)] struct Node { v: i32, next: Option<Box<Node>> }
fn exchange<T>(a: &mut T, b: &mut T) { let (x, y) = (a, b); swap(x, y); }
fn push(head: &mut Option<Box<Node>>, v: i32) { let old = head.take(); *head = Some(Box::new(Node { v, next: old })); }
fn reverse(head: &mut Option<Box<Node>>) { let mut out = None; while let Some(mut n) = head.take() { *head = replace(&mut n.next, out); out = Some(n); } *head = out; }
fn main() {
    let (mut a, mut b) = (vec![1], vec![2, 3]);
    exchange(&mut a, &mut b);
    println!("{a:?} {b:?} {:?}", replace(&mut a, vec![]));
    let mut list = None;
    for i in 0..4 { push(&mut list, i); }
    reverse(&mut list);
    let mut at = &list;
    while let Some(n) = at { print!("{} ", n.v); at = &n.next; }
    println!("{:?} {:?}", take(&mut list).map(|n| n.v), list.is_none());
    let mut arr = [1, 2, 3];
    let [x, .., z] = &mut arr; swap(x, z);
    println!("{arr:?}");
}

// === a cursor walks to the end of a list and appends
struct L { v: u8, next: Option<Box<L>> }
fn tail(mut at: &mut Option<Box<L>>) -> &mut Option<Box<L>> { while let Some(n) = at { at = &mut n.next; } at }
fn nth(mut at: &mut L, n: usize) -> Option<&mut u8> { for _ in 0..n { at = at.next.as_deref_mut()?; } Some(&mut at.v) }
fn remove(mut at: &mut Option<Box<L>>, v: u8) -> bool {
    loop {
        match at {
            None => return false,
            Some(n) if n.v == v => { *at = n.next.take(); return true; }
            Some(n) => at = &mut n.next,
        }
    }
}
fn show(l: &Option<Box<L>>) -> String { let mut s = String::new(); let mut at = l.as_ref(); while let Some(n) = at { s += &n.v.to_string(); at = n.next.as_ref(); } s }
fn main() {
    let mut l = None;
    for v in [1, 2, 3, 4] { *tail(&mut l) = Some(Box::new(L { v, next: None })); }
    println!("{}", show(&l));
    if let Some(n) = l.as_deref_mut() { *nth(n, 2).unwrap() += 5; println!("{:?}", nth(n, 9)); }
    println!("{} {} {} {}", remove(&mut l, 2), remove(&mut l, 2), remove(&mut l, 1), show(&l));
}

// === reborrowed implicitly and explicitly; moved only when generic
fn add(v: &mut Vec<i32>, x: i32) -> &mut Vec<i32> { v.push(x); v }
fn generic<T>(t: T) -> T { t }
fn main() {
    let mut v = vec![];
    let r = &mut v;
    add(r, 1);
    add(add(r, 2), 3).push(4);
    let again: &mut Vec<i32> = r;
    again.push(5);
    r.push(6);
    { let inner = &mut *r; inner.push(7); let deeper = &mut **&mut &mut *inner; deeper.push(8); }
    let moved = generic(r);
    moved.push(9);
    let kept = generic::<&mut Vec<i32>>(&mut *moved);
    kept.push(10);
    moved.push(11);
    println!("{v:?}");
}

// === halves of one value at the same time
struct World { units: Vec<i32>, log: String, at: (usize, usize), grid: [[u8; 3]; 2] }
impl World { fn parts(&mut self) -> (&mut Vec<i32>, &mut String) { (&mut self.units, &mut self.log) } }
fn main() {
    let mut w = World { units: vec![1, 2, 3], log: String::new(), at: (0, 1), grid: [[0; 3]; 2] };
    let (units, log) = w.parts();
    for u in units { log.push_str(&u.to_string()); *u *= 2; }
    let (a, b) = (&mut w.at.0, &mut w.at.1);
    std::mem::swap(a, b);
    let World { units, log, grid: [top, bottom], .. } = &mut w;
    top[0] = units[2] as u8; bottom[2] = log.len() as u8; top.swap_with_slice(bottom);
    let (l, r) = units.split_at_mut(1);
    l[0] += r[1]; r[0] -= l[0];
    for u in &mut w.units { w.log += "."; *u += w.at.0 as i32; }
    println!("{:?} {} {:?} {:?}", w.units, w.log, w.at, w.grid);
    let mut it = w.units.iter_mut();
    let (x, y) = (it.next().unwrap(), it.next_back().unwrap());
    std::mem::swap(x, y);
    println!("{:?}", w.units);
}

// === stored in structs, returned from them, in vectors and maps
use std::collections::HashMap;
struct Counter<'a> { hits: &'a mut u32, name: &'static str }
impl<'a> Counter<'a> { fn hit(&mut self) -> &mut u32 { *self.hits += 1; self.hits } fn done(self) -> &'a mut u32 { self.hits } }
fn main() {
    let (mut a, mut b) = (0, 10);
    {
        let mut cs = vec![Counter { hits: &mut a, name: "a" }, Counter { hits: &mut b, name: "b" }];
        for c in &mut cs { *c.hit() += 5; }
        cs[0].hit();
        for c in cs { let n = c.name; *c.done() *= 2; print!("{n} "); }
    }
    println!("{a} {b}");
    let mut by: HashMap<&str, &mut u32> = HashMap::new();
    by.insert("a", &mut a); by.insert("b", &mut b);
    **by.get_mut("b").unwrap() = 1;
    if let Some(x) = by.remove("a") { *x = 2; }
    println!("{a} {b}");
    let mut opts = [Some(&mut a), None];
    if let Some(r) = &mut opts[0] { **r += 1; }
    let taken = opts[0].take();
    *taken.unwrap() += 1;
    println!("{a}");
}

// === of references: &mut &T, &mut &mut T, &&mut T
fn skip<'a>(s: &mut &'a str, n: usize) -> &'a str { let (head, rest) = s.split_at(n); *s = rest; head }
fn retarget<'a>(slot: &mut &'a mut i32, to: &'a mut i32) { *slot = to; }
fn deep(x: &mut &mut &mut i32) { ***x += 1; }
fn read(x: &&mut i32) -> i32 { **x }
fn main() {
    let mut text = "abcdef";
    println!("{} {} {}", skip(&mut text, 2), skip(&mut text, 1), text);
    let (mut a, mut b) = (1, 2);
    let mut r = &mut a;
    retarget(&mut r, &mut b);
    *r = 20;
    println!("{}", read(&r));
    deep(&mut &mut r);
    println!("{a} {b}");
    let mut bytes: &[u8] = b"xyz";
    while let [first, rest @ ..] = bytes { print!("{} ", first); bytes = rest; }
    println!("{}", bytes.is_empty());
    let mut words = ["b", "a"];
    for w in words.iter_mut() { if *w == "b" { *w = "z"; } }
    println!("{words:?}");
}

// === slices of vectors: split, chunked, sorted in parts, filled, rotated
fn quick(v: &mut [i32]) { if v.len() > 1 { let p = v.len() - 1; let mut i = 0; for j in 0..p { if v[j] < v[p] { v.swap(i, j); i += 1; } } v.swap(i, p); let (l, r) = v.split_at_mut(i); quick(l); quick(&mut r[1..]); } }
fn main() {
    let mut v = vec![5, 2, 9, 1, 7, 3];
    quick(&mut v);
    println!("{v:?}");
    for (i, c) in v.chunks_mut(4).enumerate() { c.reverse(); c[0] = i as i32; }
    println!("{v:?}");
    let (first, rest) = v.split_first_mut().unwrap();
    *first += rest.iter().sum::<i32>();
    rest[1..3].fill(0);
    rest.rotate_left(2);
    println!("{v:?} {:?}", v.last_mut().map(|x| { *x = -1; *x }));
    v[..2].copy_from_slice(&[8, 8]);
    v.iter_mut().rev().step_by(2).for_each(|x| *x += 100);
    println!("{v:?}");
    if let [a, .., b] = &mut v[..] { std::mem::swap(a, b); }
    println!("{v:?}");
}

// === captured by closures, called, returned
fn twice(f: &mut dyn FnMut(i32)) { f(1); f(2); }
fn apply(mut f: impl FnMut() -> i32) -> i32 { f() + f() }
fn adder<'a>(total: &'a mut i32) -> impl FnMut(i32) -> i32 + 'a { move |x| { *total += x; *total } }
fn main() {
    let mut log = vec![];
    twice(&mut |x| log.push(x));
    let mut f = |x: i32| { log.push(x * 10); log.len() };
    println!("{} {}", f(1), f(2));
    let mut total = 0;
    { let mut add = adder(&mut total); add(5); println!("{}", add(6)); }
    println!("{total} {}", apply(|| { total += 1; total }));
    let mut s = String::new();
    { let r = &mut s; let mut g = || { r.push('x'); r.len() }; g(); g(); r.push('!'); }
    let mut h: Box<dyn FnMut(&mut String)> = Box::new(|s| s.push('?'));
    h(&mut s); (*h)(&mut s);
    println!("{s} {log:?}");
}

// === two-phase: the receiver borrowed before the arguments are looked at
fn main() {
    let mut v = vec![1, 2];
    v.push(v.len());
    v.insert(v[0], v[1] * 10);
    let n = v.len();
    v.resize({ let m = v.len(); m + n }, v[0]);
    println!("{v:?}");
    let mut s = String::from("ab");
    s.push_str(&s.clone());
    s.truncate(s.len() - 1);
    s.insert(s.find('b').unwrap(), '-');
    println!("{s}");
    let mut m = std::collections::BTreeMap::from([(1, 2)]);
    m.insert(m.len() + 4, m[&1]);
    m.entry(m.len()).or_insert(7);
    println!("{m:?}");
    let mut grid = vec![vec![0; 2]; 2];
    let i = 1;
    grid[i][0] = grid[0].len() + i;
    grid[0][i] += grid[i][0];
    println!("{grid:?}");
}

// === drops of what is overwritten, and of what is not
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn set(slot: &mut D, to: D) { println!("set"); *slot = to; println!("was set"); }
fn fill(o: &mut Option<D>) { o.insert(D("inserted")).0 = "renamed"; println!("{:?}", o.replace(D("second")).map(|d| d.0)); }
fn main() {
    let mut a = D("a");
    set(&mut a, D("b"));
    let mut o = None;
    fill(&mut o);
    let r = &mut D("temp");
    r.0 = "temp2";
    let old = std::mem::replace(r, D("new"));
    println!("{} {}", old.0, r.0);
    { let _moved = a; println!("inner"); }
    a = D("c");
    println!("end {}", a.0);
}

// === from collections: last_mut, iter_mut, values_mut, entry, get_mut, retain_mut
use std::collections::{BTreeMap, HashMap, VecDeque};
fn main() {
    let mut m: HashMap<String, Vec<i32>> = HashMap::new();
    for (k, v) in [("a", 1), ("b", 2), ("a", 3)] { m.entry(k.into()).or_default().push(v); }
    for v in m.values_mut() { v.iter_mut().for_each(|x| *x *= -1); }
    if let Some(last) = m.get_mut("a").and_then(|v| v.last_mut()) { *last = 99; }
    let mut sorted: Vec<_> = m.iter_mut().collect();
    sorted.sort();
    println!("{sorted:?}");
    let mut q = VecDeque::from([1, 2, 3]);
    q.rotate_left(1);
    *q.front_mut().unwrap() += 10; q[1] *= 5; q.make_contiguous()[2] = 0;
    println!("{q:?}");
    let mut b = BTreeMap::from([(1, "x".to_string()), (2, "y".into()), (3, "z".into())]);
    for (k, v) in b.range_mut(2..) { v.push_str(&k.to_string()); }
    if let Some(mut e) = b.first_entry() { e.get_mut().insert(0, '<'); }
    b.retain(|_, v| { v.push('.'); !v.contains('3') });
    println!("{b:?}");
    let mut v = vec![1, 2, 3, 4];
    v.retain_mut(|x| { *x += 1; *x % 2 == 1 });
    println!("{v:?}");
}

// === on both sides of a call: arguments in order, results borrowed
fn pick<'a>(first: bool, a: &'a mut i32, b: &'a mut i32) -> &'a mut i32 { if first { a } else { b } }
fn longer<'a>(a: &'a mut String, b: &'a mut String) -> &'a mut String { if b.len() > a.len() { b } else { a } }
fn or_insert<'a>(v: &'a mut Vec<i32>, x: i32) -> &'a mut i32 { if let Some(i) = v.iter().position(|&y| y == x) { return &mut v[i]; } v.push(x); v.last_mut().unwrap() }
fn main() {
    let (mut a, mut b) = (1, 2);
    *pick(a > b, &mut a, &mut b) += 10;
    *pick({ a += 1; true }, &mut a, &mut b) *= 3;
    println!("{a} {b}");
    let (mut s, mut t) = (String::from("x"), String::from("yz"));
    longer(&mut s, &mut t).push('!');
    *longer(&mut s, &mut t) = String::new();
    longer(&mut s, &mut t).insert_str(0, "more");
    println!("{s} {t}");
    let mut v = vec![1];
    *or_insert(&mut v, 5) += 1; *or_insert(&mut v, 1) = 0;
    println!("{v:?}");
}

// === implementing traits for &mut T, and finding them by autoref
trait Feed { fn feed(&mut self, n: u32) -> u32; }
impl Feed for u32 { fn feed(&mut self, n: u32) -> u32 { *self += n; *self } }
impl<T: Feed + ?Sized> Feed for &mut T { fn feed(&mut self, n: u32) -> u32 { (**self).feed(n) + 1000 } }
impl<F: Feed> Feed for [F] { fn feed(&mut self, n: u32) -> u32 { self.iter_mut().map(|f| f.feed(n)).sum() } }
struct Once<I: Iterator>(I);
impl<'a, I: Iterator> Iterator for &'a mut Once<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.0.next() } }
fn run<F: Feed>(mut f: F) -> u32 { f.feed(1) }
fn dynamic(f: &mut dyn Feed) -> u32 { f.feed(100) }
fn main() {
    let mut x = 5u32;
    println!("{} {}", x.feed(1), (&mut x).feed(1));
    println!("{} {}", run(&mut x), run(&mut &mut x));
    println!("{} {}", dynamic(&mut x), dynamic(&mut &mut x));
    println!("{} {:?}", [1u32, 2].feed(3), x);
    let mut o = Once(1..5);
    println!("{:?}", (&mut o).take(2).collect::<Vec<_>>());
    for i in &mut o { print!("{i} "); }
    println!("{:?}", o.0.next());
}

// === of arrays, tuples, units, functions, never looked at again
fn bump(a: &mut [i32; 3]) { a[1] += 1; *a = [a[2], a[1], a[0]]; }
fn unit(u: &mut ()) { *u = (); }
fn by(f: &mut fn(i32) -> i32) { let old = *f; *f = if old(1) == 2 { |x| x * 100 } else { old }; }
fn main() {
    let mut a = [1, 2, 3];
    bump(&mut a);
    let b = &mut a;
    for x in b.iter_mut() { *x += 1; }
    for x in b { *x += 1; }
    println!("{a:?}");
    let mut u = ();
    unit(&mut u);
    let mut f: fn(i32) -> i32 = |x| x + 1;
    by(&mut f);
    println!("{} {:?}", f(3), u);
    let mut t = (1, (2.5, 'c'), [true; 2]);
    let (_, (x, c), [p, _]) = &mut t;
    *x *= 2.0; *c = 'd'; *p = false;
    let r = &mut t.1;
    r.0 -= 1.0;
    (r.0, r.1) = (r.0 * 2.0, 'e');
    println!("{t:?}");
    let _unused: &mut i32 = &mut 0;
    let s: &mut str = &mut String::from("abc");
    s.make_ascii_uppercase();
    println!("{s}");
}

// === coerced: to &T, to &mut [T], to &mut dyn, through DerefMut
use std::ops::{Deref, DerefMut};
struct Guard { v: Vec<i32>, muts: u32 }
impl Deref for Guard { type Target = Vec<i32>; fn deref(&self) -> &Vec<i32> { &self.v } }
impl DerefMut for Guard { fn deref_mut(&mut self) -> &mut Vec<i32> { self.muts += 1; &mut self.v } }
fn shared(v: &[i32]) -> usize { v.len() }
fn slice(v: &mut [i32]) { v[0] = 7; }
#[allow(non_camel_case_types)] #[derive(Debug, Clone, Copy)] struct i32X;
fn main() {
    let mut g = Guard { v: vec![1, 2], muts: 0 };
    let r = &mut g;
    println!("{} {}", shared(r), r.len());
    slice(r); r.push(3); r[1] += 1; let _ = &r[1]; let _ = &mut r[1];
    r.iter_mut().for_each(|x| *x += 1);
    println!("{:?} {}", r.v, r.muts);
    let mut b: Box<[i32]> = vec![3, 1].into();
    slice(&mut b);
    b.sort();
    let view: &[i32] = &mut b;
    println!("{view:?}");
    let mut xs = vec![];
    xs.extend([i32X, i32X]);
    println!("{xs:?}");
}

// === a &mut argument is only reserved until the call
struct Pair<'a>(&'a mut i32, i32);
struct Acc<'a> { step: &'a usize, sum: usize }
impl<'a> Acc<'a> { fn add(&mut self, by: &usize, more: usize) -> usize { self.sum += by + more; self.sum } }
fn push(v: &mut Vec<usize>, n: usize) { v.push(n); }
fn main() {
    let acc = &mut Acc { step: &2, sum: 1 };
    println!("{}", Acc::add(acc, acc.step, acc.sum + 3));
    let v = &mut vec![1, 2];
    push(v, v.len());
    Vec::push(v, v[0]);
    let f: fn(&mut Vec<usize>, usize) = push;
    f(v, v.iter().sum());
    let x = &mut 7;
    let p = Pair(x, *x + 1);
    *p.0 += p.1;
    println!("{v:?} {x}");
}
