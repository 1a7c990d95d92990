// === what is Copy is copied into the closure
fn main() {
    let mut n = 1;
    let mut c = move || { n += 10; n };
    println!("{} {} {n}", c(), c());
    n += 1;
    println!("{n} {}", c());
    let mut d = c;
    println!("{} {}", d(), c());
    let arr = [1, 2];
    let f = move |i: usize| arr[i] + arr.len();
    println!("{} {:?}", f(0), arr);
}

// === what is not Copy moves, and is dropped with the closure
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() {
    let (a, b) = (D("a"), D("b"));
    let c = move || { println!("in {}", a.0); };
    c();
    drop(c);
    println!("c gone, {} here", b.0);
    let d = move || { let _ = &b; };
    let e = Some(d);
    println!("end {}", e.is_some());
}

// === only the field that is used moves
struct S { name: String, list: Vec<u8>, n: u32 }
fn main() {
    let s = S { name: "n".into(), list: vec![1, 2], n: 7 };
    let c = move || s.list.len() + s.n as usize;
    println!("{} {}", s.name, s.n);
    println!("{}", c());
    let t = (String::from("x"), String::from("y"));
    let f = move || t.0;
    println!("{} {}", t.1, f());
    let b = Box::new((1, vec![3]));
    let g = move || b.1.len();
    println!("{}", g());
}

// === a reference captured by move is copied, not what is behind it
fn main() {
    let v = vec![1, 2, 3];
    let r = &v;
    let c = move || r.len();
    println!("{} {} {}", c(), r.len(), v.len());
    let mut w = vec![1];
    { let m = &mut w; let mut push = move |x| { m.push(x); m.len() }; println!("{} {}", push(2), push(3)); }
    println!("{w:?}");
    let s = String::from("str");
    let t = &s;
    let up = move || t.to_uppercase();
    drop(up());
    println!("{s}{t}");
}

// === returned from functions
fn adder(n: i32) -> impl Fn(i32) -> i32 { move |x| x + n }
fn counter(start: u32) -> impl FnMut() -> u32 { let mut n = start; move || { n += 1; n } }
fn greet(name: String) -> Box<dyn FnOnce(&str) -> String> { Box::new(move |g| name + g) }
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |x| g(f(x)) }
fn curry(a: i32) -> impl Fn(i32) -> Box<dyn Fn(i32) -> i32> { move |b| Box::new(move |c| a * 100 + b * 10 + c) }
fn main() {
    let (mut x, mut y) = (counter(0), counter(10));
    println!("{} {} {} {}", x(), y(), x(), adder(5)(1));
    println!("{} {} {}", greet("ann".into())("!"), compose(adder(1), |x| x * 2)(4), curry(1)(2)(3));
}

// === closures that are called once, moved or copied
fn once<R>(f: impl FnOnce() -> R) -> R { f() }
fn twice(f: impl Fn() -> usize + Copy) -> usize { let g = f; f() + g() }
fn main() {
    let s = String::from("owned");
    let c = move || s;
    println!("{}", once(c));
    let k = 4;
    println!("{}", twice(move || k));
    let v = vec![1, 2];
    let d = move || v.len();
    let e = d.clone();
    println!("{} {}", d(), once(e));
    let r = std::rc::Rc::new(5);
    let f = { let r = r.clone(); move || *r };
    println!("{} {}", std::rc::Rc::strong_count(&r), { let g = f.clone(); let n = std::rc::Rc::strong_count(&r); drop(g); n + f() });
}

// === each iteration has a closure of its own
fn main() {
    let mut fs: Vec<Box<dyn Fn() -> String>> = vec![];
    for (i, w) in ["a", "b", "c"].iter().enumerate() { let owned = w.to_string(); fs.push(Box::new(move || format!("{owned}{i}"))); }
    println!("{}", fs.iter().map(|f| f()).collect::<String>());
    let mut n = 0;
    let mut gs = Vec::new();
    while n < 3 { gs.push(move |k: i32| k * n); n += 1; }
    println!("{:?}", gs.iter().map(|g| g(10)).collect::<Vec<_>>());
    let sums: Vec<i32> = (0..3).flat_map(|i| (0..2).map(move |j| i * 10 + j)).collect();
    println!("{sums:?}");
}

// === patterns, shadowing and nested moves
fn main() {
    let pair = (String::from("l"), String::from("r"));
    let (l, r) = pair;
    let outer = move |x: &str| { let l = l.clone() + x; let inner = move || l + &r; inner };
    let i = outer("!");
    println!("{}", i());
    let x = 1;
    let f = move || { let x = x + 1; move || { let x = x * 10; x } };
    println!("{} {x}", f()());
    let opt = Some(vec![1]);
    let g = move || match opt { Some(v) if v.len() > 5 => 0, Some(v) => v[0], None => -1 };
    println!("{}", g());
    let h = move |(a, b): (i32, i32), [c, ..]: [i32; 2]| a + b + c + x;
    println!("{}", h((1, 2), [3, 4]));
}

// === stored in structs, maps and options
use std::collections::BTreeMap;
struct Button<F: FnMut(u8) -> bool> { on: F, hits: u32 }
impl<F: FnMut(u8) -> bool> Button<F> { fn press(&mut self, n: u8) { if (self.on)(n) { self.hits += 1; } } }
fn main() {
    let mut seen = Vec::new();
    let mut b = Button { on: move |n| { let new = !seen.contains(&n); seen.push(n); new }, hits: 0 };
    for n in [1, 2, 1, 3, 2] { b.press(n); }
    println!("{}", b.hits);
    let mut m: BTreeMap<&str, Box<dyn Fn(f64) -> f64>> = BTreeMap::new();
    for (k, f) in [("double", 2.0), ("half", 0.5)] { m.insert(k, Box::new(move |x| x * f)); }
    println!("{:?}", m.iter().map(|(k, f)| (*k, f(5.0))).collect::<Vec<_>>());
    let mut hook: Option<Box<dyn FnOnce() -> i32>> = { let n = 3; Some(Box::new(move || n)) };
    println!("{:?} {:?}", hook.take().map(|f| f()), hook.map(|f| f()));
}

// === the order in which captures are dropped
struct D(u8);
impl Drop for D { fn drop(&mut self) { print!("{} ", self.0); } }
fn main() {
    let (a, b, c) = (D(1), D(2), D(3));
    let f = move || { let _x = &c; let _y = &a; let _z = &b; };
    f();
    drop(f);
    println!("|");
    let (a, b) = (D(4), D(5));
    let once = move || { let _k = b; let _ = &a; print!("body "); };
    once();
    println!("|");
    let t = (D(6), D(7));
    let g = move || { let _one = &t.1; };
    println!("still");
    drop(g);
    println!("|");
}

// === self moved into a closure
#[derive(Clone)]
struct Acc { total: i32, step: i32 }
impl Acc {
    fn stepper(self) -> impl FnMut() -> i32 { let mut s = self; move || { s.total += s.step; s.total } }
    fn by_copy(&self) -> impl Fn(i32) -> i32 { let step = self.step; move |n| n * step }
    fn borrowed<'a>(&'a mut self) -> impl FnMut(i32) + 'a { move |n| self.total += n * self.step }
}
fn main() {
    let mut a = Acc { total: 0, step: 3 };
    let mut s = a.clone().stepper();
    println!("{} {} {}", s(), s(), a.by_copy()(5));
    { let mut add = a.borrowed(); add(1); add(2); }
    println!("{}", a.total);
}

// === shared state through cells
use std::cell::{Cell, RefCell};
use std::rc::Rc;
fn main() {
    let log = Rc::new(RefCell::new(Vec::new()));
    let n = Rc::new(Cell::new(0));
    let tick = { let (log, n) = (Rc::clone(&log), Rc::clone(&n)); move |s: &str| { n.set(n.get() + 1); log.borrow_mut().push(format!("{s}{}", n.get())); } };
    let also = tick.clone();
    tick("a"); also("b"); tick("c");
    println!("{:?} {} {}", log.borrow(), n.get(), Rc::strong_count(&log));
    drop((tick, also));
    println!("{} {:?}", Rc::strong_count(&log), Rc::try_unwrap(log).map(|c| c.into_inner().len()));
}

// === without use of move the same closure borrows
fn main() {
    let mut n = 1;
    { let mut by_ref = || { n += 1; n }; by_ref(); by_ref(); }
    println!("{n}");
    { let mut by_move = move || { n += 100; n }; println!("{}", by_move()); }
    println!("{n}");
    let s = String::from("s");
    let by_ref = || s.len();
    let l = by_ref() + s.len();
    let by_use = || s;
    println!("{l} {}", by_use());
}

// === macros and move closures
macro_rules! clone { ($($v:ident),* => $body:expr) => {{ $(let $v = $v.clone();)* move || $body }}; }
macro_rules! thunk { ($e:expr) => { move || $e }; }
fn main() {
    let a = vec![1, 2]; let b = String::from("b");
    let f = clone!(a, b => format!("{a:?}{b}"));
    println!("{} {} {}", f(), a.len(), b);
    let k = 3;
    println!("{} {}", thunk!(k * 2)(), thunk!({ let k = k + 1; k })());
}

// === recursion and fixed points
fn fix<A: Copy, R>(f: &dyn Fn(&dyn Fn(A) -> R, A) -> R, a: A) -> R { f(&move |x| fix(f, x), a) }
fn cps(n: u32, k: Box<dyn FnOnce(u32) -> u32>) -> u32 { if n == 0 { k(1) } else { cps(n - 1, Box::new(move |r| k(r * n))) } }
fn main() {
    println!("{}", fix(&|me, n: u64| if n < 2 { n } else { me(n - 1) + me(n - 2) }, 15));
    println!("{}", cps(6, Box::new(|r| r)));
    let mut chain: Box<dyn Fn(i32) -> i32> = Box::new(|x| x);
    for i in 1..4 { let prev = chain; chain = Box::new(move |x| prev(x) * 2 + i); }
    println!("{}", chain(1));
}

// === iterators made of move closures
fn multiples(k: u32) -> impl Iterator<Item = u32> { let mut n = 0; std::iter::from_fn(move || { n += k; (n < 20).then_some(n) }) }
fn fib() -> impl Iterator<Item = u64> { let mut s = (0, 1); std::iter::repeat_with(move || { let r = s.0; s = (s.1, s.0 + s.1); r }) }
fn grep<'a>(text: &'a str, pat: String) -> impl Iterator<Item = (usize, &'a str)> + 'a { text.lines().enumerate().filter(move |(_, l)| l.contains(&pat)) }
fn main() {
    println!("{:?} {:?}", multiples(6).collect::<Vec<_>>(), fib().skip(5).take(4).collect::<Vec<_>>());
    println!("{:?}", grep("one\ntwo\nzone", "one".into()).collect::<Vec<_>>());
    println!("{:?}", (1..4).scan(0, move |acc, x| { *acc += x; Some(*acc) }).collect::<Vec<_>>());
}

// === moved into threads of control and panics
use std::panic::{catch_unwind, AssertUnwindSafe};
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {} {}", self.0, std::thread::panicking()); } }
fn main() {
    let d = D("captured");
    let r = catch_unwind(AssertUnwindSafe(move || { let _k = D("local"); if d.0.len() > 3 { panic!("boom") } 5 }));
    println!("{}", r.is_err());
    let e = D("kept");
    let r = catch_unwind(AssertUnwindSafe(|| e.0.len()));
    println!("{:?}", r.ok());
}

// === tasks take what they need
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let names = vec!["a".to_string(), "b".to_string()];
    let handles: Vec<_> = names.into_iter().enumerate().map(|(i, n)| tokio::spawn(async move { tokio::task::yield_now().await; format!("{n}{i}") })).collect();
    for h in handles { print!("{} ", h.await.unwrap()); }
    let base = 10;
    let work = move |x: i32| { let label = format!("w{x}"); async move { tokio::task::yield_now().await; (label, x + base) } };
    println!("{:?} {:?}", work(1).await, work(2).await);
    let r = tokio::task::spawn_blocking(move || base * 2).await.unwrap();
    println!("{r}");
}

// === a captured box of a closure, and closures as arguments of closures
fn main() {
    let f: Box<dyn Fn(i32) -> i32> = Box::new(|x| x + 1);
    let g = move |x| f(f(x));
    println!("{}", g(1));
    let apply = move |h: &dyn Fn(&dyn Fn(i32) -> i32) -> i32| h(&g);
    println!("{}", apply(&|g| g(g(0))));
    let mut log = vec![];
    let mut rec = move |x: i32, done: &mut dyn FnMut(&[i32])| { log.push(x); done(&log) };
    let mut last = 0;
    rec(4, &mut |l| last += l.len());
    rec(5, &mut move |l| last += l.len() * 100);
    println!("{last}");
    rec(6, &mut |l| println!("{l:?}"));
}

// === generic captures and const captures
const K: i32 = 3;
static S: &str = "static";
fn hold<T: Clone, const N: usize>(t: T) -> impl Fn() -> [T; N] { move || std::array::from_fn(|_| t.clone()) }
fn pair<A, B>(a: A, b: B) -> impl FnOnce() -> (B, A) { move || (b, a) }
fn main() {
    println!("{:?} {:?}", hold::<_, 2>("x".to_string())(), pair(1, 'c')());
    let f = move || (K, S.len(), i32::MAX.count_ones());
    println!("{:?} {}", f(), std::mem::size_of_val(&f));
    let unit = ();
    let g = move || unit;
    g();
    let fp: fn() -> usize = move || S.len();
    println!("{}", fp());
}

// === parts of one variable are dropped in the order of its fields
struct D(u8);
impl Drop for D { fn drop(&mut self) { print!("{} ", self.0); } }
struct P { a: D, b: (D, D), c: D }
fn use_(_: &D) {}
fn main() {
    let p = P { a: D(1), b: (D(2), D(3)), c: D(4) };
    let q = (D(5), D(6));
    let f = move || { use_(&q.1); use_(&p.c); use_(&p.b.1); use_(&p.a); use_(&q.0); };
    print!("made ");
    drop(f);
    println!("| {}", p.b.0.0);
    let r = ((D(7), D(8)), D(9));
    let g = move || { use_(&r.1); use_(&r.0.1); let _whole = &r.0; };
    drop(g);
    println!("|");
}

// === what a caught closure may capture
use std::cell::{Cell, RefCell};
use std::panic::{catch_unwind, AssertUnwindSafe, RefUnwindSafe, UnwindSafe};
use std::sync::{atomic::AtomicU8, Arc, Mutex};
struct Own<'a>(&'a Cell<u8>);
impl UnwindSafe for Own<'_> {}
impl RefUnwindSafe for Own<'_> {}
trait Job: UnwindSafe { fn run(&self) -> u8; }
impl Job for u8 { fn run(&self) -> u8 { *self / (*self - 2) } }
fn guard<T>(f: impl FnOnce() -> T + UnwindSafe) -> Option<T> { catch_unwind(f).ok() }
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let (m, a, c) = (Arc::new(Mutex::new(vec![1])), AtomicU8::new(3), Cell::new(0));
    let m2 = Arc::clone(&m);
    println!("{:?}", guard(move || { let mut g = m2.lock().unwrap(); g.push(2); if g.len() > 1 { panic!() } }));
    println!("{:?} {:?}", m.is_poisoned(), guard(|| a.load(std::sync::atomic::Ordering::Relaxed)));
    let own = Own(&c);
    println!("{:?} {}", guard(|| { let Own(c) = &own; c.replace(4) }), c.get());
    let jobs: Vec<Box<dyn Job>> = vec![Box::new(5u8), Box::new(2u8)];
    println!("{:?}", jobs.into_iter().map(|j| guard(move || j.run())).collect::<Vec<_>>());
    let mut n = 1;
    println!("{:?}", guard(AssertUnwindSafe(|| { n += 1; n })));
    let cell = RefCell::new(7);
    println!("{:?} {n}", guard(move || cell.into_inner()));
}

// === the captures of an async closure called once live as long as its future
use std::cell::RefCell;
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
async fn once<T>(f: impl AsyncFnOnce(u8) -> T) -> T { let r = f(2).await; println!("called"); r }
async fn pending(f: impl AsyncFnOnce()) { tokio::select! { biased; _ = f() => println!("never"), _ = tokio::task::yield_now() => println!("cancelled") } println!("after select"); }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (d, mut v) = (D("kept"), vec![1]);
    let n = once(async move |k| { tokio::task::yield_now().await; v.push(k); println!("in {}", d.0); let _own = D("local"); tokio::task::yield_now().await; v.len() }).await;
    println!("{n}");
    let c = D("cancelled");
    pending(async move || { let _l = D("inner"); std::future::pending::<()>().await; println!("{}", c.0); }).await;
    let log = RefCell::new(vec![]);
    let by_ref = async |s: u8| { tokio::task::yield_now().await; log.borrow_mut().push(s); D("made") };
    let made = once(by_ref).await;
    println!("{:?} {}", log.borrow(), made.0);
    let p = D("panics");
    let h = tokio::spawn(async move { once(async move |_| { tokio::task::yield_now().await; if p.0.len() > 3 { panic!("in the closure") } }).await });
    println!("{}", h.await.is_err());
    let boxed: Box<dyn FnOnce() -> std::pin::Pin<Box<dyn std::future::Future<Output = usize>>>> = { let d = D("boxed"); Box::new(move || Box::pin(async move { tokio::task::yield_now().await; d.0.len() })) };
    println!("{}", boxed().await);
    let unpolled = D("unpolled");
    let fut = once(async move |_| { println!("{}", unpolled.0); });
    drop(fut);
    println!("end");
}

// === what an async closure uses up takes the rest along
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn only_once<T>(f: impl AsyncFnOnce() -> T) -> impl AsyncFnOnce() -> T { f }
fn fut_once<F, Fut>(f: F) -> Fut where F: FnOnce() -> Fut, Fut: std::future::Future { f() }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (mut a, b, mut n) = (D("a"), D("b"), 1);
    let c = async move || { n += 1; let w = &mut a; w.0 = "changed"; tokio::task::yield_now().await; drop(b); n };
    let f = c();
    println!("made");
    println!("{}", f.await);
    let (mut x, y) = (D("x"), 5);
    let f = only_once(async move || { x.0 = "x2"; tokio::task::yield_now().await; println!("in {y}"); })();
    println!("made");
    f.await;
    let z = D("z");
    let f = fut_once(async move || { tokio::task::yield_now().await; z.0.len() });
    println!("made {}", f.await);
    let mut log = vec![];
    let r = &mut log;
    let f = only_once(async || { r.push(1); tokio::task::yield_now().await; r.push(2); });
    f().await;
    println!("{log:?}");
    let s = String::from("many");
    let twice = async move |k: String| { tokio::task::yield_now().await; let t = k; format!("{s}{t}") };
    println!("{} {}", twice("1".into()).await, twice("2".into()).await);
}
