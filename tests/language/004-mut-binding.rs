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
