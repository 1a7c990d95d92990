// === mut in every place a pattern stands
fn count(mut n: u32) -> u32 { let mut steps = 0; while n != 1 { n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 }; steps += 1; } steps }
fn swap((mut a, mut b): (i32, i32)) -> (i32, i32) { std::mem::swap(&mut a, &mut b); (a, b) }
fn main() {
    println!("{} {:?}", count(27), swap((1, 2)));
    let (mut x, y) = (1, 2);
    x += y;
    let [mut p, .., ref q] = [1, 2, 3];
    p *= 10;
    println!("{} {} {}", x, p, q);
    for mut i in 0..3 { i *= 2; print!("{} ", i); }
    println!();
    if let Some(mut s) = Some(String::from("a")) { s.push('b'); println!("{}", s); }
    match (3, "t") { (mut n, t) if n > 2 => { n += 1; println!("{}{}", n, t); } _ => {} }
    let mut f = |mut k: i32| { k += x; x += 1; k };
    println!("{} {}", f(1), f(1));
    println!("{}", x);
    while let Some(mut z) = Some(5).filter(|_| p > 0) { z -= 5; p = z; }
    println!("{}", p);
}

// === deferred initialisation and shadowing
fn main() {
    let mut x;
    let y;
    if std::env::args().count() > 100 { x = 1; y = "many"; } else { x = 2; y = "few"; }
    println!("{} {}", x, y);
    x = x * 10;
    let x = format!("<{}>", x);
    let mut x = x.len();
    { let x = "inner"; println!("{}", x); }
    x += 1;
    println!("{}", x);
    let z: i32;
    loop { z = 7; break; }
    println!("{}", z);
}

// === captured mut bindings
fn main() {
    let mut log = Vec::new();
    let mut add = |s: &str| { log.push(s.to_string()); log.len() };
    add("a"); let n = add("b");
    println!("{} {:?}", n, log);
    let mut counter = 0;
    let mut inc = move || { counter += 1; counter };
    println!("{} {} {}", inc(), inc(), counter);
    let mut fs: Vec<Box<dyn FnMut() -> i32>> = Vec::new();
    for i in 0..3 { let mut k = i; fs.push(Box::new(move || { k += 10; k })); }
    for f in &mut fs { f(); }
    println!("{:?}", fs.iter_mut().map(|f| f()).collect::<Vec<_>>());
}

// === loops with fresh bindings per turn
fn main() {
    let mut fs: Vec<Box<dyn Fn() -> usize>> = vec![];
    for i in 0..3 { let mut s = String::new(); for _ in 0..i { s.push('x'); } fs.push(Box::new(move || s.len() * 10 + i)); }
    println!("{:?}", fs.iter().map(|f| f()).collect::<Vec<_>>());
    let mut acc = (0, 1);
    for _ in 0..10 { acc = (acc.1, acc.0 + acc.1); }
    println!("{:?}", acc);
    let mut a = [0u8; 4]; let mut i = 0;
    while i < a.len() { a[i] = (i * i) as u8; i += 1; }
    println!("{:?}", a);
    let mut it = a.iter(); let mut seen = vec![];
    while let Some(x) = it.next() { if *x == 1 { it.next(); } seen.push(x); }
    println!("{:?}", seen);
}

// === mutation of struct fields, tuples, arrays, nested
#[derive(Debug, Clone, Default)]
struct Player { pos: (f32, f32), hp: u8, tags: Vec<&'static str>, inv: [Option<u16>; 3] }
fn main() {
    let mut p = Player { hp: 100, ..Default::default() };
    let mut q = p.clone();
    p.pos.0 += 1.5; p.pos = (p.pos.0 * 2.0, -1.0);
    p.hp -= 30; q.hp = p.hp / 2;
    p.tags.push("hurt"); q.tags.extend(p.tags.iter().chain(["x"].iter()));
    p.inv[1] = Some(7); q.inv = p.inv; q.inv[0].get_or_insert(3);
    if let Some(n) = &mut q.inv[1] { *n += 1; }
    println!("{:?}\n{:?}", p, q);
    let mut grid = vec![vec!['.'; 3]; 2];
    grid[1][2] = '#'; let row = &mut grid[0]; row[0] = '@';
    println!("{}", grid.iter().map(|r| r.iter().collect::<String>()).collect::<Vec<_>>().join("/"));
}

// === mut self builders and moves
#[derive(Debug)]
struct Req { url: String, headers: Vec<(String, String)>, retries: Option<u32> }
struct Builder { req: Req }
impl Builder {
    fn new(u: &str) -> Self { Builder { req: Req { url: u.into(), headers: vec![], retries: None } } }
    fn header(mut self, k: impl Into<String>, v: impl ToString) -> Self { self.req.headers.push((k.into(), v.to_string())); self }
    fn retries(self, n: u32) -> Self { Builder { req: Req { retries: Some(n), ..self.req } } }
    fn build(self) -> Req { let Builder { mut req } = self; req.url.insert_str(0, "http://"); req }
}
fn main() {
    let b = Builder::new("x.y").header("a", 1).retries(3).header(String::from("b"), 'c');
    println!("{:#?}", b.build());
}

// === statics, cells and consts
use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicUsize, Ordering};
static NEXT: AtomicUsize = AtomicUsize::new(1);
const BASE: [i32; 2] = [1, 2];
thread_local! { static LOG: RefCell<Vec<String>> = RefCell::new(Vec::new()); }
fn id() -> usize { NEXT.fetch_add(1, Ordering::SeqCst) }
fn main() {
    let mut b = BASE; b[0] = 9;
    println!("{:?} {:?}", b, BASE);
    let c = Cell::new(5); c.set(c.get() * 2); let old = c.replace(1);
    println!("{} {} {} {}", id(), id(), old, c.get());
    LOG.with(|l| l.borrow_mut().push("one".into()));
    LOG.with(|l| { let mut l = l.borrow_mut(); let n = l.len(); l.push(format!("n{}", n)); });
    println!("{}", LOG.with(|l| l.borrow().join("+")));
}

// === mut across await and select
#[tokio::main]
async fn main() {
    let mut total = 0u64;
    let mut names = vec!["x"];
    for i in 0..3 { let part = async { tokio::task::yield_now().await; i * 10 }; total += part.await; names.push("y"); }
    println!("{} {}", total, names.len());
    let mut fut = Box::pin(async { tokio::task::yield_now().await; 5 });
    let mut ticks = 0;
    let r = loop { tokio::select! { biased; v = &mut fut => break v, _ = tokio::task::yield_now() => ticks += 1 } };
    println!("{} {}", r, ticks < 5);
    let mut set = tokio::task::JoinSet::new();
    for i in 0..3 { set.spawn(async move { let mut k = i; k += 100; k }); }
    let mut outs = vec![];
    while let Some(x) = set.join_next().await { outs.push(x.unwrap()); }
    outs.sort_unstable();
    println!("{:?}", outs);
}

// === mut by ref, by value and in bindings with @, under or-patterns and boxes
#[derive(Debug)]
enum E { A(i32), B { n: i32 }, C }
fn bump(e: E) -> E { match e { E::A(mut n) | E::B { mut n } => { n += 1; E::A(n) } mut other @ E::C => { if let E::C = other { other = E::B { n: 0 }; } other } } }
fn main() {
    println!("{:?} {:?} {:?}", bump(E::A(1)), bump(E::B { n: 5 }), bump(E::C));
    let mut whole @ (a, b) = (1, 2); whole.0 = 50; println!("{:?} {} {}", whole, a, b);
    let (ref mut x, mut y) = (vec![1], 2); x.push(y); y += 1; println!("{:?} {}", x, y);
    let mut e = E::B { n: 3 };
    if let E::B { n: ref mut k } = e { *k *= 2; } println!("{:?}", e);
    match e { E::B { ref mut n } if { *n > 5 } => { *n = -1; } _ => {} } println!("{:?}", e);
    let [mut f, _, ref mut t @ ..] = [1, 2, 3, 4]; f += 1; t[0] = f; println!("{} {:?}", f, t);
    let E::B { mut n } = e else { panic!() }; n -= 1; println!("{} {:?}", n, e);
    for (mut i, mut s) in [(1, String::new()), (2, "z".to_string())] { while i > 0 { s.push('a'); i -= 1; } print!("{} ", s); }
    println!();
    let Some(mut v) = Some(vec![3, 1, 2]) else { return }; v.sort(); println!("{:?}", v);
}

// === a mut binding of a reference against a reference to mut
fn longest<'a>(words: &[&'a str]) -> &'a str { let mut best = ""; for w in words { if w.len() > best.len() { best = w; } } best }
fn skip<'a>(mut s: &'a [i32], n: usize) -> &'a [i32] { for _ in 0..n { s = &s[1..]; } s }
fn fill(mut s: &mut [u8]) -> usize { let mut n = 0; while !s.is_empty() { s[0] = n as u8; n += 1; s = &mut s[1..]; } n }
fn drain<'a>(it: &mut impl Iterator<Item = &'a i32>) -> i32 { let mut t = 0; while let Some(x) = it.next() { t += x; if t > 3 { break; } } t }
fn main() {
    println!("{} {:?}", longest(&["a", "ccc", "bb"]), skip(&[1, 2, 3, 4], 2));
    let mut buf = [9; 4]; println!("{} {:?}", fill(&mut buf[1..]), buf);
    let data = [1, 2, 3, 4, 5]; let mut it = data.iter(); println!("{} {}", drain(&mut it), drain(&mut it));
    let (mut a, mut b) = (1, 2); let mut r = &mut a; *r += 10; r = &mut b; *r += 20; println!("{} {}", a, b);
    let x = 5; let mut p = &x; println!("{}", p); let y = 6; p = &y; println!("{}", p);
    let mut pp = &mut &x; println!("{}", pp); let mut q = &y; pp = &mut q; *pp = &7; println!("{}", pp); println!("{}", q);
    let mut line = "key=value"; let at = line.find('=').unwrap(); let key; (key, line) = line.split_at(at); println!("{} {}", key, &line[1..]);
}

// === first assigned later: per branch, in loops, parts after moves, drops of what was there
struct D(u8);
impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
fn late(n: u8) -> u8 { let d; if n > 1 { d = D(n); } else { return 0; } d.0 * 2 }
fn main() {
    println!("{} {}", late(1), late(4));
    let mut d; d = D(1); d = D(2); println!("now {}", d.0);
    drop(d); d = D(3); println!("again {}", d.0);
    let mut pair = (D(10), D(11)); drop(pair.0); pair.0 = D(12); println!("pair {} {}", pair.0 .0, pair.1 .0);
    let mut v: Vec<D>; for i in 20..22 { v = vec![D(i)]; print!("len {} ", v.len()); } println!();
    let x: D; let y: D; { y = D(31); x = D(30); println!("{}", x.0 + y.0); }
    let mut o = Some(D(40)); while let Some(d) = o { o = if d.0 < 42 { Some(D(d.0 + 1)) } else { None }; } println!("done");
    let s; loop { if let Some(c) = "xyz".chars().nth(1) { s = c; break; } } println!("{}", s);
}

// === shadowing: by itself, in closures, patterns, loops, macros, and what each sees
macro_rules! twice { ($x:ident) => { let mut t = $x; t += $x; let $x = t; println!("in macro {}", $x); } }
fn main() {
    let x = 1; let mut x = x + 1; x += 1; let x = [x; 2]; let x = x.map(|x| x + 1); let x = x[0] + x[1];
    println!("{}", x);
    let t = 100; twice!(t); println!("{} ", t);
    let f = |x: i32| { let x = x * 2; let g = move |y| { let x = x + y; x }; g(1) + x }; println!("{} {}", f(3), x);
    let s = "5"; let s: i32 = s.parse().unwrap(); let s = if s > 3 { let s = s * 2; s } else { s }; println!("{}", s);
    let v = vec![1, 2]; let v: Vec<_> = v.iter().map(|v| v * 10).collect(); for v in v { print!("{} ", v); } println!();
    let mut n = 0; while { let n = n; n < 3 } { n += 1; let n = n * 100; print!("{} ", n); } println!("{}", n);
    match x { x if x > 100 => println!("big"), y => { let x = y; println!("{} {}", x, y) } }
    if let Some(x) = Some(x) { let x = x + 1; println!("{}", x); } println!("{}", x);
    let a = 1; let a = || a; let a = a(); { let a = a + 1; let _ = a; } println!("{}", a);
}

// === closures that change what they capture: by part, nested, returned, handed on
struct S { a: i32, b: Vec<i32>, c: (u8, u8) }
fn call(f: &mut dyn FnMut(i32)) { f(1); f(2); }
fn counter(mut n: i32) -> impl FnMut() -> i32 { move || { n += 1; n } }
fn run<F: FnMut()>(mut f: F) -> F { f(); f }
fn main() {
    let mut s = S { a: 0, b: vec![], c: (1, 2) };
    { let mut add = |x| { s.a += x; s.b.push(x); }; add(5); call(&mut add); let c = &mut s.c; c.0 = 9; }
    println!("{} {:?} {:?}", s.a, s.b, s.c);
    let mut n = 1; { let mut outer = || { let mut inner = || n *= 3; inner(); inner(); n }; println!("{}", outer()); } println!("{}", n);
    let (mut c, mut d) = (counter(0), counter(10)); println!("{} {} {} {}", c(), c(), d(), c());
    let mut k = 0; let mut f = run(run(|| k += 1)); f(); drop(f); println!("{}", k);
    let mut arr = [1, 2, 3]; let mut set = |i: usize, v| { let old = arr[i]; arr[i] = v; old }; println!("{} {}", set(0, 7), set(0, 8)); println!("{:?}", arr);
    let mut t = (1, String::new()); let mut g = || { t.1.push('x'); t.0 += t.1.len() as i32; }; g(); g(); println!("{:?}", t);
    let mut cp = 5; let mut h = move || { cp += 1; cp }; println!("{} {} {}", h(), h(), cp);
    let mut copy = c.clone_like(); println!("{}", copy());
}
trait CloneLike: Sized { fn clone_like(&mut self) -> Box<dyn FnMut() -> i32 + '_>; }
impl<F: FnMut() -> i32> CloneLike for F { fn clone_like(&mut self) -> Box<dyn FnMut() -> i32 + '_> { Box::new(move || self() + 1000) } }

// === mut self, mut parameters of traits, and of functions in extern positions
trait Step { fn step(self) -> Self; fn run(mut self, n: u32) -> Self where Self: Sized { for _ in 0..n { self = self.step(); } self } fn touch(&mut self, by: i32); }
impl Step for i32 { fn step(mut self) -> i32 { self *= 2; self } fn touch(&mut self, mut by: i32) { by += 1; *self += by; by = 0; let _ = by; } }
impl Step for String { fn step(mut self) -> Self { self.push('.'); self } fn touch(mut self: &mut Self, by: i32) { { self.push_str(&by.to_string()); } self = Box::leak(Box::new(String::from("other"))); self.clear(); } }
struct Stack(Vec<i32>);
impl Stack { fn with(mut self, (mut a, b): (i32, i32)) -> Self { a += b; self.0.push(a); self } fn boxed(mut self: Box<Self>) -> Box<Self> { self.0.push(-1); self } fn swap(&mut self, Stack(ref mut o): Stack) -> usize { std::mem::swap(&mut self.0, o); o.len() } }
fn main() {
    println!("{} {}", 3.run(4), String::from("s").run(3));
    let mut n = 1; n.touch(4); let mut s = String::from("t"); s.touch(7); println!("{} {}", n, s);
    let mut st = *Box::new(Stack(vec![]).with((1, 2)).with((3, 4))).boxed(); println!("{:?}", st.0);
    println!("{} {:?}", st.swap(Stack(vec![8])), st.0);
    fn deep(mut f: impl FnMut(&mut i32), mut n: i32) -> i32 { f(&mut n); f(&mut n); n } println!("{}", deep(|n| *n += 10, 1));
}

// === loops that change: labels, nested state, while with changing condition, iterators by &mut
fn collatz(mut n: u64) -> (u32, u64) { let (mut steps, mut top) = (0, n); while n != 1 { n = match n % 2 { 0 => n / 2, _ => n * 3 + 1 }; top = top.max(n); steps += 1; } (steps, top) }
fn sieve(n: usize) -> Vec<usize> { let mut is = vec![true; n]; let mut out = vec![]; for i in 2..n { if !is[i] { continue; } out.push(i); let mut j = i * i; while j < n { is[j] = false; j += i; } } out }
fn main() {
    println!("{:?} {:?}", collatz(27), sieve(30));
    let mut grid = [[0i32; 4]; 3]; let mut n = 0;
    'rows: for (y, row) in grid.iter_mut().enumerate() { for (x, c) in row.iter_mut().enumerate() { n += 1; if x > 2 { continue 'rows; } if y == 2 && x == 1 { break 'rows; } *c = n; } }
    println!("{:?} {}", grid, n);
    let mut it = (1..10).into_iter(); let mut sum = 0; for x in &mut it { sum += x; if sum > 8 { break; } } println!("{} {:?}", sum, it);
    let mut q = std::collections::VecDeque::from([1]); let mut seen = vec![]; while let Some(x) = q.pop_front() { seen.push(x); if x < 6 { q.extend([x * 2, x * 2 + 1]); } } println!("{:?}", seen);
    let (mut a, mut b) = (48u32, 36u32); while b != 0 { (a, b) = (b, a % b); } println!("{}", a);
    let mut text = String::from("aXbXc"); while let Some(i) = text.find('X') { text.replace_range(i..=i, "--"); } println!("{}", text);
    let (mut lo, mut hi) = (0, 100); let r = loop { let mid = (lo + hi) / 2; if mid * mid > 2000 { hi = mid; } else if lo == mid { break mid; } else { lo = mid; } }; println!("{}", r);
}

// === assigned in one expression and read in another: order within statements
fn main() {
    let mut a = 1; let b = { a += 1; a } * { a *= 10; a } + a; println!("{} {}", a, b);
    let mut v = vec![1, 2, 3]; let i = { v.push(4); v.len() - 1 }; v[i] += { v[0] = 7; v[0] }; println!("{:?}", v);
    let mut x = 5; let y = (x, { x = 6; x }, &mut x); *y.2 += 1; println!("{:?}", y); println!("{}", x);
    let mut s = String::from("a"); s = s.clone() + &{ s.push('b'); s.clone() } + &s; println!("{}", s);
    let mut t = (1, 2, 3); t = (t.2, t.0, { t.1 *= 10; t.1 }); println!("{:?}", t); (t.0, t.1) = (t.1, t.0); println!("{:?}", t);
    let mut arr = [[1, 2], [3, 4]]; let mut k = 0; arr[{ k += 1; k }][{ k -= 1; k }] += { k = 1; arr[0][k] }; println!("{:?} {}", arr, k);
    let mut o = Some(3); let r = match o { Some(ref mut n) => { *n += 1; *n } None => 0 } + o.map_or(0, |n| n); println!("{}", r);
    let mut c = 0; let mut tick = || { c += 1; c }; let list = [tick(), tick() * 10, tick() * 100]; println!("{:?} {}", list, c);
    let (mut p, mut q, mut r2); p = 1; q = p + 1; r2 = q + 1; p += r2; q -= p; r2 *= q; println!("{} {} {}", p, q, r2);
}

// === statics and cells changed without mut, threads of state through Rc<RefCell>
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicI32, Ordering::*};
use std::sync::{Mutex, OnceLock, RwLock};
static N: AtomicI32 = AtomicI32::new(5);
static LIST: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static ONCE: OnceLock<String> = OnceLock::new();
static RW: RwLock<(i32, &str)> = RwLock::new((1, "rw"));
struct Node { kids: RefCell<Vec<Rc<Node>>>, hits: Cell<u32>, name: OnceCell<String> }
impl Node { fn visit(&self) -> u32 { self.hits.set(self.hits.get() + 1); self.kids.borrow().iter().map(|k| k.visit()).sum::<u32>() + self.hits.get() } }
fn main() {
    N.fetch_add(3, SeqCst); println!("{} {:?}", N.load(Relaxed), N.compare_exchange(8, 1, AcqRel, Relaxed));
    LIST.lock().unwrap().extend([1, 2]); { let mut l = LIST.lock().unwrap(); l[0] = 9; l.push(3); } println!("{:?}", LIST.lock().unwrap());
    println!("{} {} {:?}", ONCE.get_or_init(|| "first".into()), ONCE.get_or_init(|| "second".into()), ONCE.set("x".into()));
    RW.write().unwrap().0 += 1; println!("{:?}", *RW.read().unwrap());
    let leaf = Rc::new(Node { kids: Default::default(), hits: Cell::new(0), name: OnceCell::new() });
    let root = Node { kids: RefCell::new(vec![leaf.clone(), leaf.clone()]), hits: Cell::default(), name: OnceCell::from("root".to_string()) };
    println!("{} {} {}", root.visit(), root.visit(), leaf.hits.get()); println!("{:?} {}", root.name.get(), leaf.name.get_or_init(|| "leaf".into()));
    root.kids.borrow_mut().retain(|k| !Rc::ptr_eq(k, &leaf)); println!("{} {}", Rc::strong_count(&leaf), root.kids.take().len());
    let c = [1, 2, 3].map(Cell::new).iter().map(|c| { c.set(c.get() * 2); c.get() }).sum::<i32>(); println!("{}", c);
}

// === const evaluation with mut, const fns that loop, arrays built in consts
const fn fib(n: usize) -> u64 { let (mut a, mut b) = (0, 1); let mut i = 0; while i < n { let t = a + b; a = b; b = t; i += 1; } a }
const TABLE: [u64; 10] = { let mut t = [0; 10]; let mut i = 0; while i < t.len() { t[i] = fib(i); i += 1; } t };
const fn count(s: &str, c: u8) -> usize { let b = s.as_bytes(); let mut n = 0; let mut i = 0; loop { if i == b.len() { break n; } if b[i] == c { n += 1; } i += 1; } }
struct Acc { total: i32, calls: u8 }
impl Acc { const fn new() -> Self { Acc { total: 0, calls: 0 } } const fn add(mut self, n: i32) -> Self { self.total += n; self.calls += 1; self } const fn bump(&mut self) { self.total *= 2; } }
const ACC: Acc = { let mut a = Acc::new().add(3).add(4); a.bump(); a };
static SORTED: [i32; 5] = { let mut a = [5, 2, 4, 1, 3]; let mut i = 0; while i < 5 { let mut j = i + 1; while j < 5 { if a[j] < a[i] { let t = a[i]; a[i] = a[j]; a[j] = t; } j += 1; } i += 1; } a };
fn main() {
    println!("{:?} {} {:?}", TABLE, count("banana", b'a'), SORTED);
    println!("{} {} {}", ACC.total, ACC.calls, [0u8; fib(7) as usize].len());
    let mut t = TABLE; t[0] = 77; t.reverse(); println!("{} {} {}", t[9], TABLE[0], const { let mut x = 1; x <<= 5; x });
}

// === mutated while iterating: retain, drain, swap_remove, index loops, entries
use std::collections::{BTreeMap, HashMap};
fn main() {
    let mut v: Vec<i32> = (1..=10).collect(); let mut kept = 0; v.retain(|x| { let k = x % 3 != 0; if k { kept += 1; } k }); println!("{:?} {}", v, kept);
    v.retain_mut(|x| { *x *= 2; *x > 4 }); let mid: Vec<_> = v.drain(1..3).collect(); println!("{:?} {:?}", v, mid);
    let mut i = 0; while i < v.len() { if v[i] % 4 == 0 { v.swap_remove(i); } else { i += 1; } } println!("{:?}", v);
    for i in 0..v.len() { let x = v[i]; v.push(x + 1); } println!("{:?}", v); v.dedup_by_key(|x| *x / 4); println!("{:?}", v);
    let mut m: BTreeMap<char, usize> = BTreeMap::new(); for c in "hello".chars() { *m.entry(c).or_insert(0) += 1; } m.retain(|_, n| *n == 1); m.entry('h').and_modify(|n| *n += 41).or_insert(0); println!("{:?}", m);
    let mut h: HashMap<&str, Vec<i32>> = HashMap::new(); for (k, x) in [("a", 1), ("b", 2), ("a", 3)] { h.entry(k).or_default().push(x); } for (k, l) in h.iter_mut() { l.insert(0, k.len() as i32); } println!("{:?}", h["a"]); println!("{:?}", h.remove("b"));
    let mut s: Vec<String> = ["x", "y"].map(String::from).to_vec(); let last = s.pop().map(|mut l| { l.push('!'); l }); s.extend(last); for t in &mut s { t.insert(0, '<'); } println!("{:?}", s); println!("{:?}", s.iter_mut().rev().map(std::mem::take).collect::<Vec<_>>());
    println!("{:?}", s);
}

// === mut locals held over await points, changed by borrowers, dropped on cancel
use tokio::time::{sleep, timeout, Duration};
struct Log<'a>(&'a mut Vec<String>, u8);
impl Drop for Log<'_> { fn drop(&mut self) { self.0.push(format!("drop {}", self.1)); } }
async fn work(log: &mut Vec<String>, mut n: u8) -> u8 { let mut l = Log(log, n); while n > 0 { n -= 1; l.1 += 10; sleep(Duration::from_millis(10)).await; l.0.push(format!("n {}", n)); } l.1 }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut log = vec![]; let mut done = 0;
    done += work(&mut log, 2).await; println!("{} {:?}", done, log); log.clear();
    let r = timeout(Duration::from_millis(15), work(&mut log, 5)).await; println!("{} {:?}", r.is_err(), log);
    let mut total = 0; let mut add = async |n: i32| { total += n; sleep(Duration::from_millis(1)).await; total }; println!("{} {}", add(1).await, add(2).await);
    let mut parts = (0, String::new()); let (a, b) = (&mut parts.0, &mut parts.1); tokio::join!(async { for i in 0..3 { *a += i; sleep(Duration::from_millis(2)).await; } }, async { for c in "xyz".chars() { b.push(c); sleep(Duration::from_millis(3)).await; } }); println!("{:?}", parts);
    let mut x = 1; let f = async { x += 1; sleep(Duration::from_millis(1)).await; x * 2 }; let y = f.await; x += y; println!("{}", x);
}
