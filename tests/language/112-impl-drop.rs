// === locals in reverse, fields in order, elements from the front
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Two {
    a: D,
    b: D,
}
fn main() {
    let _x = D("x");
    let _two = Two { b: D("b"), a: D("a") };
    let _t = (D("t0"), [D("t1"), D("t2")], Some(D("t3")));
    let _y = D("y");
    let _x = D("shadow");
    println!("end");
}

// === own drop before the fields', and nested owners
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Outer {
    name: &'static str,
    inner: D,
    more: Vec<D>,
}
impl Drop for Outer {
    fn drop(&mut self) {
        println!("outer {} of {}", self.name, self.more.len());
        self.more.push(D("pushed"));
        self.inner = D("replaced");
    }
}
fn main() {
    let o = Outer { name: "o", inner: D("inner"), more: vec![D("m1"), D("m2")] };
    let b: Box<dyn std::any::Any> = Box::new(Outer { name: "boxed", inner: D("bi"), more: vec![] });
    println!("{}", b.is::<Outer>());
    drop(b);
    println!("{}", o.inner.0);
}

// === temporaries of statements, conditions, arms and tails
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl D {
    fn len(&self) -> usize {
        self.0.len()
    }
    fn me(&self) -> &D {
        self
    }
}
fn tail() -> usize {
    let _local = D("local");
    D("tail temp").len()
}
fn main() {
    println!("{}", tail());
    if D("if cond").len() > 3 {
        println!("in if");
    }
    match D("match").me().len() {
        5 => println!("in arm"),
        _ => {}
    }
    if let 6 = D("if let").len() {
        println!("in if let");
    } else {
        println!("in else");
    }
    while D("while").len() > 9 {}
    let n = D("init").len() + { D("block"); 1 };
    println!("{n}");
    let r = &D("extended");
    let s = D("not extended").len();
    println!("{} {s}", r.0);
    let x = { let d = D("moved out of block"); d };
    println!("{}", x.0);
}

// === moves: into calls, returns, struct literals and partly
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct P(D, D);
fn pass(d: D) -> D {
    println!("pass {}", d.0);
    d
}
fn choose(a: D, b: D, first: bool) -> D {
    if first {
        return a;
    }
    b
}
fn main() {
    let a = pass(D("a"));
    let p = P(a, D("b"));
    let P(ref x, _) = p;
    println!("{}", x.0);
    let y = p.1;
    println!("took {}", y.0);
    let c = choose(D("c1"), D("c2"), true);
    println!("chose {}", c.0);
    let d;
    {
        let e = D("e");
        d = e;
        println!("block ends");
    }
    let _ = d;
    let _ = D("wild");
    let _keep = choose(D("k1"), D("k2"), false);
    println!("end");
}

// === reassignment, conditional moves and loops
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let mut a = D("first");
    a = D("second");
    println!("assigned {}", a.0);
    let c = D("maybe");
    if a.0.len() == 6 {
        drop(c);
        println!("moved in branch");
    }
    let mut slot = None;
    for n in ["one", "two", "three"] {
        let d = D(n);
        if n == "one" {
            continue;
        }
        if let Some(old) = slot.replace(d) {
            println!("old {}", D::name(&old));
        }
        if n == "three" {
            break;
        }
    }
    println!("after loop");
    slot.take();
    let late;
    late = D("late");
    let mut v = vec![D("v0"), D("v1"), D("v2")];
    v.swap_remove(0);
    println!("removed {}", v[0].0);
    v.truncate(1);
    println!("truncated {}", late.0);
}
impl D {
    fn name(&self) -> &str {
        self.0
    }
}

// === panics unwind and drop what is alive, each once
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Bomb(&'static str);
impl Drop for Bomb {
    fn drop(&mut self) {
        println!("bomb {} {}", self.0, std::thread::panicking());
    }
}
fn make(n: i32) -> D {
    if n == 0 { panic!("no") }
    D("made")
}
fn main() {
    let r = std::panic::catch_unwind(|| {
        let _a = D("a");
        let _b = Bomb("b");
        let v = vec![D("v0"), D("v1")];
        let _t = (D("t"), make(0));
        drop(v);
    });
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(|| {
        let _s = [D("s0"), make(1), make(0), D("never")];
    });
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(|| {
        let d = D("moved");
        let f = move || {
            let _k = &d;
            make(0);
        };
        f();
    });
    println!("{}", r.is_err());
    struct PanicInDrop(D);
    impl Drop for PanicInDrop {
        fn drop(&mut self) {
            panic!("in drop of {}", self.0 .0);
        }
    }
    let r = std::panic::catch_unwind(|| {
        let _x = D("x");
        let _p = PanicInDrop(D("field"));
        let _y = D("y");
    });
    println!("{}", r.is_err());
}

// === guards with closures and scopes
use std::cell::{Cell, RefCell};
struct Defer<F: FnMut()>(F);
impl<F: FnMut()> Drop for Defer<F> {
    fn drop(&mut self) {
        (self.0)()
    }
}
struct Depth<'a>(&'a Cell<i32>);
impl<'a> Depth<'a> {
    fn enter(c: &'a Cell<i32>) -> Self {
        c.set(c.get() + 1);
        Depth(c)
    }
}
impl Drop for Depth<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}
fn walk(c: &Cell<i32>, max: &Cell<i32>, n: i32) -> i32 {
    let _g = Depth::enter(c);
    max.set(max.get().max(c.get()));
    if n == 0 { c.get() } else { walk(c, max, n - 1) + c.get() }
}
fn main() {
    let log = RefCell::new(vec![]);
    {
        let _a = Defer(|| log.borrow_mut().push("a"));
        let _b = Defer(|| log.borrow_mut().push("b"));
        log.borrow_mut().push("body");
    }
    println!("{:?}", log.borrow());
    let (c, max) = (Cell::new(0), Cell::new(0));
    println!("{} {} {}", walk(&c, &max, 3), c.get(), max.get());
    let mut n = 0;
    for i in 0..3 {
        let mut d = Defer(|| n += i);
        if i == 1 { d.0(); }
    }
    println!("{n}");
}

// === in enums, options, boxes and trait objects
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
trait T {
    fn f(&self) -> usize;
}
impl T for D {
    fn f(&self) -> usize {
        self.0.len()
    }
}
enum E {
    A(D),
    B { x: D, y: Box<D> },
    C,
}
fn main() {
    let mut e = E::A(D("a"));
    if let E::A(d) = &e { println!("{}", d.f()); }
    e = E::B { x: D("x"), y: Box::new(D("y")) };
    println!("now b");
    match e {
        E::B { y, .. } => println!("got {}", y.0),
        E::A(_) | E::C => {}
    }
    println!("after match");
    let list: Vec<Box<dyn T>> = vec![Box::new(D("t1")), Box::new(D("t2"))];
    println!("{}", list.iter().map(|t| t.f()).sum::<usize>());
    let mut it = list.into_iter();
    let first = it.next();
    println!("iterating");
    drop(it);
    println!("{}", first.is_some());
    let o = Some(D("some"));
    let Some(d) = o else { return };
    let r: Result<D, D> = Err(D("err"));
    println!("{}", r.as_ref().map_or_else(|e| e.0, |d| d.0));
    let _z = r.or_else(|e| { println!("handling {}", e.0); Ok::<D, ()>(d) });
    println!("end");
}

// === Rc, Weak and cycles; mem functions
use std::cell::RefCell;
use std::mem;
use std::rc::{Rc, Weak};
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Node {
    d: D,
    parent: RefCell<Weak<Node>>,
    kids: RefCell<Vec<Rc<Node>>>,
}
fn main() {
    let leaf = Rc::new(Node { d: D("leaf"), parent: Default::default(), kids: RefCell::default() });
    {
        let root = Rc::new(Node { d: D("root"), parent: Default::default(), kids: RefCell::new(vec![leaf.clone()]) });
        *leaf.parent.borrow_mut() = Rc::downgrade(&root);
        println!("{:?} {}", leaf.parent.borrow().upgrade().map(|p| p.d.0), Rc::strong_count(&leaf));
    }
    println!("{} {} {}", leaf.parent.borrow().upgrade().is_none(), Rc::strong_count(&leaf), leaf.kids.borrow().len());
    let mut a = D("a");
    let b = mem::replace(&mut a, D("c"));
    println!("{} {}", a.0, b.0);
    mem::forget(a);
    let m = mem::ManuallyDrop::new(D("manual"));
    println!("{}", m.0);
    let mut o = Some(D("taken"));
    let t = mem::take(&mut o);
    println!("{} {}", o.is_none(), t.is_some());
    println!("{}", mem::needs_drop::<D>() && !mem::needs_drop::<u8>());
    drop(leaf);
    println!("end");
}

// === generic drops, counters and drop order of generic parts
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::Debug;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
static LIVE: AtomicUsize = AtomicUsize::new(0);
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Counted<T: Debug>(T);
impl<T: Debug> Counted<T> {
    fn new(t: T) -> Self {
        LIVE.fetch_add(1, Relaxed);
        Counted(t)
    }
}
impl<T: Debug> Clone for Counted<T> where T: Clone {
    fn clone(&self) -> Self {
        Counted::new(self.0.clone())
    }
}
impl<T: Debug> Drop for Counted<T> {
    fn drop(&mut self) {
        LIVE.fetch_sub(1, Relaxed);
    }
}
fn live() -> usize {
    LIVE.load(Relaxed)
}
fn main() {
    let v: Vec<_> = (0..5).map(Counted::new).collect();
    println!("{}", live());
    let w: Vec<_> = v.iter().filter(|c| c.0 % 2 == 0).cloned().collect();
    println!("{} {}", live(), w.len());
    let mut m: BTreeMap<_, _> = v.into_iter().map(|c| (c.0, c)).collect();
    m.retain(|k, _| *k > 1);
    println!("{}", live());
    let mut h = HashMap::new();
    h.insert("k", Counted::new("a"));
    h.insert("k", Counted::new("b"));
    println!("{} {:?}", live(), h.remove("k").is_some());
    let mut q: VecDeque<_> = w.into();
    q.drain(..1);
    println!("{}", live());
    let [a, b] = [Counted::new('x'), Counted::new('y')];
    println!("{:?} {}", a.max(b).0, live());
    m.clear();
    q.pop_back();
    println!("{}", live());
    let s: Vec<_> = vec![Counted::new(1); 3];
    println!("{} {}", live(), s.into_iter().skip(1).take(1).count());
    println!("{}", live());
}

// === closures and functions hold what they capture
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn maker(d: D) -> impl Fn() -> usize {
    move || d.0.len()
}
fn once(d: D) -> impl FnOnce() -> D {
    move || d
}
fn main() {
    let f = maker(D("fn"));
    println!("{}", f() + f());
    drop(f);
    println!("f gone");
    let g = once(D("once"));
    let d = g();
    println!("{}", d.0);
    let h = once(D("not called"));
    let unused = D("captured by ref");
    let c = || unused.0;
    println!("{}", c());
    let b: Box<dyn FnOnce()> = { let k = D("k"); Box::new(move || println!("in box {}", k.0)) };
    b();
    println!("called");
    let fs: Vec<Box<dyn Fn()>> = vec![Box::new({ let d = D("v1"); move || println!("{}", d.0) }), Box::new({ let d = D("v2"); move || println!("{}", d.0) })];
    fs.iter().for_each(|f| f());
    drop(h);
    println!("end");
}

// === assignment through patterns, swaps and arrays
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let (mut a, mut b) = (D("a"), D("b"));
    (a, b) = (b, a);
    println!("{} {}", a.0, b.0);
    std::mem::swap(&mut a, &mut b);
    println!("{} {}", a.0, b.0);
    let mut arr = [D("0"), D("1"), D("2")];
    arr[1] = D("new");
    println!("set");
    let [x, .., z] = arr;
    println!("{} {}", x.0, z.0);
    let t = (D("t0"), D("t1"), D("t2"));
    let (_, m, _) = t;
    println!("{}", m.0);
    let (p, ..) = (D("p"), D("q"));
    println!("{}", p.0);
    (a, _) = (D("a2"), D("ignored"));
    println!("end {}", a.0);
}

// === in async: at the end, at cancellation, across tasks
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
async fn step(d: D) -> usize {
    let _l = D("local");
    tokio::task::yield_now().await;
    d.0.len()
}
#[tokio::main]
async fn main() {
    println!("{}", step(D("arg")).await);
    let f = step(D("unpolled"));
    drop(f);
    let h = tokio::spawn(async {
        let _t = D("task");
        std::future::pending::<()>().await;
    });
    tokio::task::yield_now().await;
    h.abort();
    println!("{}", h.await.is_err());
    let r = tokio::select! {
        biased;
        _ = async { let _s = D("loser"); std::future::pending::<()>().await } => 1,
        n = step(D("winner")) => n,
    };
    println!("{r}");
    let block = async { let d = D("in block"); d };
    let d = block.await;
    println!("{}", d.0);
}

// === by question mark, break with value and labelled blocks
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn parse(s: &str) -> Result<i32, std::num::ParseIntError> {
    let _d = D("parsing");
    let n = s.parse::<i32>()?;
    println!("parsed {n}");
    Ok(n)
}
fn opt(v: &[i32]) -> Option<i32> {
    let _a = D("a");
    let first = v.first()?;
    let _b = D("b");
    v.get(*first as usize).copied()
}
fn main() {
    println!("{:?} {}", parse("1"), parse("x").is_err());
    println!("{:?} {:?} {:?}", opt(&[]), opt(&[1, 2]), opt(&[9]));
    let x = loop {
        let _l = D("loop");
        let d = D("value");
        break d;
    };
    println!("{}", x.0);
    let n = 'b: {
        let _g = D("guard");
        if x.0.len() == 5 {
            break 'b 1;
        }
        2
    };
    println!("{n}");
    let f = || { let _c = D("closure"); return 3; };
    println!("{}", f());
}

// === struct update, default and clones
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
#[derive(Default)]
struct Opt {
    a: Option<Box<Named>>,
    b: Named,
    c: u8,
}
struct Named(String);
impl Default for Named {
    fn default() -> Self {
        Named("default".into())
    }
}
impl Clone for Named {
    fn clone(&self) -> Self {
        Named(format!("{}'", self.0))
    }
}
impl Drop for Named {
    fn drop(&mut self) {
        println!("~{}", self.0);
    }
}
fn main() {
    let o = Opt { a: Some(Box::new(Named("boxed".into()))), ..Default::default() };
    println!("made {}", o.c);
    let p = Opt { b: Named("new".into()), c: 1, ..o };
    println!("updated {}", p.a.is_some());
    println!("{}", o.b.0);
    let q = p.b.clone();
    println!("{}", q.0);
    let _unused = D("d");
    let v = vec![Named("v".into()); 2];
    println!("{}", v[1].0);
}

// === statics and thread locals are not dropped; leaks are kept
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
thread_local! {
    static T: std::cell::RefCell<Vec<&'static str>> = const { std::cell::RefCell::new(vec![]) };
}
static S: std::sync::Mutex<Option<D>> = std::sync::Mutex::new(None);
const C: D = D("const");
fn main() {
    *S.lock().unwrap() = Some(D("static"));
    let _ = C;
    println!("after const");
    let c = C;
    println!("{}", c.0.len() + C.0.len());
    T.with_borrow_mut(|t| t.push("x"));
    let leaked: &'static D = Box::leak(Box::new(D("leaked")));
    println!("{} {}", leaked.0, T.take().len());
    let old = S.lock().unwrap().replace(D("stays"));
    println!("{}", old.unwrap().0);
}

// === match guards, bindings and refutable lets
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn get(n: i32) -> Option<(D, D)> {
    (n > 0).then(|| (D("left"), D("right")))
}
fn main() {
    match get(1) {
        Some((a, _)) if a.0 == "right" => println!("no"),
        Some((_, b)) => println!("b is {}", b.0),
        None => println!("none"),
    }
    println!("--");
    let Some((ref a, _)) = get(1) else { panic!() };
    println!("ref {}", a.0);
    if let Some((x, y @ D("right"))) = &get(2) {
        println!("{} {}", x.0, y.0);
    }
    println!("--");
    let v = vec![D("one"), D("two")];
    for D(name) in &v {
        println!("{name}");
    }
    for (i, d) in v.into_iter().enumerate() {
        if i == 0 { continue }
        println!("{}", d.0);
    }
    let s = match D("scrutinee") { D(s) => s };
    println!("{s}");
}

// === what implements Drop can still be matched by reference and compared
use std::ops::Deref;
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl PartialEq for D {
    fn eq(&self, o: &D) -> bool {
        self.0 == o.0
    }
}
struct Handle<T: Deref<Target = str>>(T);
impl<T: Deref<Target = str>> Drop for Handle<T> {
    fn drop(&mut self) {
        println!("closing {}", &*self.0);
    }
}
impl<T: Deref<Target = str>> Handle<T> {
    fn into_len(self) -> usize {
        self.0.len()
    }
}
fn main() {
    println!("{}", D("a") == D("a"));
    println!("{}", [D("x"), D("y")] != [D("x"), D("z")]);
    let h = Handle("file");
    println!("{}", h.into_len());
    let s = Handle(String::from("owned"));
    let Handle(name) = &s;
    println!("{name}");
    let _r = Handle(std::rc::Rc::<str>::from("shared"));
    println!("{}", vec![D("p"), D("q")].contains(&D("q")));
}

// === explicit drops in odd places
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn f() -> D {
    D("f")
}
fn main() {
    drop((f(), D("pair")));
    let _ = (f(), 1).1;
    println!("field of temporary");
    let n = [f(), D("arr")].len();
    println!("{n}");
    let _a @ D(_) = D("at");
    let r = std::hint::black_box(D("black")).0;
    println!("{r}");
    { f() };
    println!("block statement");
    (f)();
    let _ = { f() };
    println!("wild block");
    let x = if true { D("then") } else { f() };
    let y = &mut f();
    *y = D("through ref");
    println!("{} {}", x.0, y.0);
    let z = Some(&f()).map(|d| d.0);
    println!("{z:?}");
    std::mem::drop::<D>(x);
    drop(Loud);
    println!("end");
}
struct Loud;
impl Drop for Loud {
    fn drop(&mut self) {
        println!("loud");
    }
}

// === let-else and what its patterns borrow or leave behind
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn get(n: i32) -> Option<(D, D)> {
    (n > 0).then(|| (D("left"), D("right")))
}
fn f(n: i32) -> &'static str {
    let _l = D("local");
    let Some((a, _)) = get(n) else {
        println!("else");
        return "none";
    };
    let ((D("left"), Some(ref b)) | (D(_), Some(ref b))) = (a, Some(D("second"))) else { return "?" };
    println!("b {}", b.0);
    b.0
}
fn main() {
    println!("{}", f(0));
    println!("{}", f(1));
    let Some((ref x, _)) = get(1) else { panic!() };
    let Some((y, _)) = &get(1) else { panic!() };
    let Some((z, _)) = get(1) else { panic!() };
    println!("{} {} {}", x.0, y.0, z.0);
    for n in [0, 1] {
        let Some(ref d) = get(n) else {
            println!("continue");
            continue;
        };
        println!("in loop {}", d.1 .0);
    }
    let (Some(ref p), _) = (get(1), D("tuple")) else { return };
    println!("p {}", p.0 .0);
}

// === what a let else borrows from is dropped before its else
use std::rc::Rc;
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn counted(n: u8) -> usize {
    let rc = Rc::new(n);
    let (&None, 1) = (&Some(Rc::clone(&rc)), n) else { return Rc::strong_count(&rc) };
    0
}
fn named(k: &str) -> Option<&str> {
    let _outer = D("outer");
    let Some(n) = &mut Some(D("temp")).filter(|_| !k.is_empty()) else { println!("else"); return None };
    println!("has {}", n.0);
    let (ref a, "x") = (D("pair"), k) else { println!("no x"); return Some("other") };
    println!("x {}", a.0);
    Some(k)
}
fn main() {
    println!("{}", counted(3));
    println!("{:?}", named(""));
    println!("{:?}", named("y"));
    println!("{:?}", named("x"));
    for i in 0..2 { let &[D(s), _] = &[D("l1"), D("l2")] else { continue }; let D("l1") = D(if i == 0 { "l1" } else { "l3" }) else { println!("skip {s}"); continue }; println!("both {s}"); }
}

// === parameters outlive what the last expression of the body makes
use std::cell::RefCell;
struct D(&'static str);
impl D { fn temp(&self) -> D { D("of the tail") } fn len(&self) -> usize { self.0.len() } }
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn text(x: RefCell<String>) -> String { x.borrow().clone() }
fn length(p: D) -> usize { let _local = D("local"); p.temp().len() }
fn matched((a, _b): (D, D), _: D) -> usize { match a.temp().len() { n => n } }
fn main() {
    println!("{}", text(RefCell::new("text".to_string())));
    println!("{}", length(D("param")));
    println!("{}", matched((D("a"), D("b")), D("ignored")));
    let closure = |p: D| p.temp().len();
    println!("{}", closure(D("param of a closure")));
}
