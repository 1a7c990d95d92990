// === mixed with values, updates, patterns, consts, self and closures
#[derive(Debug, Clone, Default, PartialEq)]
struct P {
    x: i32,
    y: i32,
    name: String,
    f: Option<fn(i32) -> i32>,
}
#[derive(Debug)]
enum E {
    A { x: i32, y: &'static str },
    B { inner: P },
}
#[allow(non_upper_case_globals)]
const y: i32 = 42;
static N: i32 = 5;
fn x() -> i32 {
    7
}
impl P {
    fn new(x: i32, name: impl Into<String>) -> Self {
        let name = name.into();
        Self { x, name, ..Default::default() }
    }
    fn with_x(self, x: i32) -> P {
        P { x, ..self }
    }
}
fn main() {
    let p = { let x = 1; P { x, y, name: "n".into(), f: None } };
    println!("{p:?}");
    let P { x, ref name, .. } = p;
    let q = P { name: name.clone(), x, y: x, f: Some(|x| x + 1) };
    println!("{} {}", q.f.unwrap()(q.x), q.y);
    let E::A { x: z, .. } = (E::A { x: N, y: "s" }) else { return };
    let inner = P::new(z, 'c').with_x(9);
    println!("{:?}", E::B { inner });
    let mk = |x, name: &str| P { x, name: name.to_owned(), ..p.clone() };
    println!("{:?} {}", mk(3, "m").x, mk(3, "m").y);
    let v: Vec<_> = [(1, "a"), (2, "b")].into_iter().map(|(x, y_)| E::A { y: y_, x }).collect();
    println!("{v:?}");
    struct F {
        x: fn() -> i32,
        r#type: u8,
    }
    let f = { use self::x; let r#type = 3; F { x, r#type } };
    println!("{} {}", (f.x)(), f.r#type);
    macro_rules! make { ($($i:ident),*) => { P { $($i,)* ..P::default() } }; }
    let (x, name) = (8, String::from("macro"));
    println!("{:?}", make!(x, name));
}

// === moves, borrows, mutability and drops of shorthand values
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Pair<'a> {
    a: D,
    b: D,
    n: &'a mut Vec<i32>,
}
fn make<'a>(b: D, n: &'a mut Vec<i32>) -> Pair<'a> {
    let a = D("a");
    n.push(1);
    Pair { b, n, a }
}
async fn build(x: u8) -> Out {
    let y = async { x + 1 }.await;
    Out { x, y }
}
#[derive(Debug)]
struct Out {
    x: u8,
    y: u8,
}
#[tokio::main]
async fn main() {
    let mut v = vec![];
    {
        let p = make(D("b"), &mut v);
        p.n.push(2);
        let Pair { a, .. } = p;
        println!("{}", a.0);
    }
    println!("{v:?} {:?}", build(1).await);
}

// === from parameters, patterns, loops, closures and statics of the same name
#[derive(Debug, Clone, PartialEq, Default)]
struct P<T = i32> { x: T, y: T }
static z: u8 = 9;
const w: &str = "w";
#[derive(Debug)]
struct Q { z: u8, w: &'static str }
fn mk<T>(x: T, y: T) -> P<T> { P { x, y } }
fn main() {
    println!("{:?} {:?}", mk(1, 2), Q { z, w });
    let v: Vec<_> = (0..3).zip("abc".chars()).map(|(x, y)| P { x: (x, y), y: (x, y) }).map(|P { x, y }| P { y: x, x: y }).collect();
    println!("{:?}", v.last());
    for P { x, y } in [P { x: 1, y: 2 }] { let p = P { y, x }; println!("{p:?}"); }
    let make = |x| move |y| P { x, y };
    println!("{:?} {:?}", make("a")("b"), { let y = 1.5; P { x: y, y } });
    if let (Some(x), y @ 1..) = (Some(3), 4) { println!("{:?}", P { x, y }); }
    let P { x, .. } = P { x: 1, ..P::default() };
    println!("{:?}", P { x, ..Default::default() });
}

// === by reference, by mutable reference, with coercions and lifetimes
use std::fmt::Debug;
struct R<'a> { s: &'a str, m: &'a mut Vec<u8>, d: &'a dyn Debug, b: Box<dyn Fn(u8) -> u8>, o: Option<&'a [u8]> }
fn main() {
    let owned = String::from("text");
    let mut v = vec![1, 2];
    {
        let s = &owned;
        let m = &mut v;
        let d = &[1, 2];
        let b = Box::new(|x| x + 1);
        let o = None;
        let r = R { s, m, d, b, o };
        r.m.push((r.b)(2));
        let R { s, ref d, o, .. } = r;
        println!("{s} {d:?} {o:?}");
    }
    println!("{v:?}");
}

// === variants, nested literals, macros, generics with turbofish and Self
#[derive(Debug)]
enum E<T> { A { x: T, n: usize }, B { e: Box<E<T>>, x: T } }
macro_rules! mk { ($t:ident { $($f:ident),* }) => { $t { $($f),* } }; ($($p:ident)::+ { $($f:ident = $v:expr),* }) => {{ $(let $f = $v;)* $($p)::+ { $($f),* } }}; }
#[derive(Debug)]
struct S { a: u8, b: bool }
impl S { fn new(a: u8, b: bool) -> Self { Self { b, a } } fn with(self, a: u8) -> Self { Self { a, ..self } } fn go(Self { a, b }: Self) -> (bool, u8) { (b, a) } }
type T2 = S;
fn main() {
    let (x, n) = ('q', 1);
    let e = Box::new(E::A { x, n });
    println!("{:?} {:?}", E::B { e, x }, E::<u8>::A { x: 1, n });
    let (a, b) = (1, true);
    println!("{:?} {:?} {:?}", mk!(S { a, b }), mk!(E::A { x = 2.5, n = 7 }), T2 { b, a });
    println!("{:?} {:?}", S::new(3, false).with(4), S::go(S { a, b }));
    let r = match (5u8, 1) { (a @ 1..=9, n) => { let b = n > 0; S { a, b } } (a, _) => S { a, b } };
    println!("{r:?}");
}

// === raw names, tuple fields beside, order of evaluation and of drops
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
struct S { r#type: u8, a: D, b: D, f: (u8, u8) }
fn say(d: &'static str) -> D { println!("make {d}"); D(d) }
fn main() {
    let r#type = 5;
    let b = say("b");
    let f = (1, 2);
    let s = S { f, b, a: say("a"), r#type };
    println!("{} {} {}", s.r#type, s.f.1, s.a.0);
    let S { a, r#type: t, .. } = s;
    println!("{t} {}", a.0);
    let b = D("other");
    let _s = S { a, b, r#type, f };
}

// === consts, statics and async
#[derive(Debug, Clone, Copy)]
struct C { a: u8, n: usize }
const a: u8 = 3;
const fn mk(n: usize) -> C { C { a, n } }
static ALL: [C; 2] = { let n = 1; [C { a, n }, mk(2)] };
async fn later(n: usize) -> C { tokio::task::yield_now().await; C { a: n as u8, n } }
#[tokio::main]
async fn main() {
    println!("{ALL:?}");
    let n = 4;
    let f = async { let n = later(n).await.n; C { n, a } };
    let C { n, .. } = f.await;
    println!("{:?}", [C { a, n }, later(n + 1).await]);
}

// === a local in an inner scope, a shadowing one, a const, a static, a fn and a unit struct of the field's name
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(non_camel_case_types)]
struct unit;
#[allow(non_upper_case_globals)]
const level: u8 = 3;
#[allow(non_upper_case_globals)]
static shared: &str = "static";
fn double(x: i32) -> i32 {
    x * 2
}
struct All {
    unit: unit,
    level: u8,
    shared: &'static str,
    double: fn(i32) -> i32,
}
fn main() {
    let all = All { level, double, shared, unit };
    println!("{:?} {} {} {}", all.unit, all.level, all.shared, (all.double)(4));
    let triple: fn(i32) -> i32 = |x| x * 3;
    let t = {
        let double = triple;
        All { double, ..all }
    };
    println!("{}", (t.double)(4));
    let again = |x: i32| {
        let double = double;
        let All { level: l, .. } = all;
        let _ = l;
        All { double, level, shared: "inner", unit }.level as i32 + x
    };
    println!("{}", again(1));
}

// === inference flows from the field into the local, and from the local into generic parameters
use std::collections::HashMap;
#[derive(Debug)]
struct G<T, U = String> {
    items: Vec<T>,
    map: HashMap<u8, U>,
    first: Option<T>,
}
#[derive(Debug)]
struct Num {
    byte: u8,
    big: i64,
    real: f32,
}
fn num(n: usize) -> Num {
    let byte = 200;
    let big = 1 << 40;
    let real = 1.0 / 3.0;
    let _ = n;
    Num { byte, big, real }
}
fn main() {
    println!("{:?}", num(1));
    let items = Vec::new();
    let map = Default::default();
    let first = None;
    let mut g = G { items, map, first };
    g.items.push(1u16);
    g.map.insert(1, "s".to_string());
    println!("{g:?}");
    let items = "a b".split(' ').map(Into::into).collect();
    let first = "q".parse().ok();
    let map = [(1, 2.5)].into();
    let g = G::<String, f64> { items, first, map };
    println!("{g:?}");
    let first = Some([0; 2]);
    let items = vec![];
    let map = HashMap::<_, ()>::new();
    let G { items, first, .. } = G { items, first, map };
    println!("{} {:?}", items.len(), first.map(|a: [i8; 2]| a.len()));
    let items = std::iter::empty().collect();
    let g: G<char> = G { map: HashMap::new(), items, first: None };
    println!("{g:?}");
}

// === coercions at the shorthand: arrays to slices, boxes to dyn, closures to fn pointers, never, &mut to &
use std::fmt::Display;
use std::rc::Rc;
struct C<'a> {
    slice: &'a [i32],
    boxed: Box<dyn Display + 'a>,
    rc: Rc<dyn Fn(i32) -> i32 + 'a>,
    f: fn(&str) -> usize,
    text: &'a str,
    shared: &'a Vec<u8>,
}
fn make<'a>(owned: &'a String, bytes: &'a mut Vec<u8>, arr: &'a [i32; 3]) -> C<'a> {
    let slice = arr;
    let boxed = Box::new(owned);
    let rc = Rc::new(|x| x + arr[0]);
    let f = |s: &str| s.len();
    let text = owned;
    bytes.push(1);
    let shared = bytes;
    C { slice, boxed, rc, f, text, shared }
}
struct Maybe {
    n: i32,
    s: String,
}
fn diverge(go: bool) -> Result<Maybe, &'static str> {
    let s = String::from("s");
    let n = if go { 1 } else { return Err("stopped") };
    Ok(Maybe { n, s })
}
fn main() {
    let owned = "owned".to_string();
    let mut bytes = vec![0];
    let c = make(&owned, &mut bytes, &[4, 5, 6]);
    println!("{} {} {} {} {} {:?}", c.slice.len(), c.boxed, (c.rc)(1), (c.f)("four"), c.text, c.shared);
    println!("{:?} {:?}", diverge(true).map(|Maybe { n, s }| (s, n)).ok(), diverge(false).err());
}

// === in place of a tuple of arguments: builders, closures that build, map over zipped, fold of structs
#[derive(Debug, Clone, Default, PartialEq)]
struct Row {
    id: u32,
    name: String,
    tags: Vec<&'static str>,
}
#[derive(Default)]
struct RowBuilder {
    id: Option<u32>,
    name: Option<String>,
    tags: Vec<&'static str>,
}
impl RowBuilder {
    fn id(self, id: u32) -> Self {
        let id = Some(id);
        Self { id, ..self }
    }
    fn name(self, name: impl Into<String>) -> Self {
        let name = Some(name.into());
        Self { name, ..self }
    }
    fn tag(mut self, tag: &'static str) -> Self {
        self.tags.push(tag);
        self
    }
    fn build(self) -> Option<Row> {
        let Self { id, name, tags } = self;
        let (id, name) = id.zip(name)?;
        Some(Row { id, name, tags })
    }
}
#[derive(Debug, Clone, Copy)]
struct Stats {
    min: i32,
    max: i32,
    sum: i32,
}
fn main() {
    println!("{:?}", RowBuilder::default().id(1).tag("t").name("n").tag("u").build());
    println!("{:?}", RowBuilder::default().id(1).build());
    let rows: Vec<Row> = (1..).zip(["a", "b"]).map(|(id, name)| (id, name.to_uppercase())).map(|(id, name)| Row { id, name, ..Default::default() }).collect();
    println!("{rows:?}");
    let s = [3, -1, 9].iter().fold(None, |acc: Option<Stats>, &sum| {
        let (min, max) = (sum, sum);
        Some(match acc {
            None => Stats { min, max, sum },
            Some(Stats { min: a, max: b, sum: c }) => Stats { min: a.min(min), max: b.max(max), sum: c + sum },
        })
    });
    println!("{s:?}");
    let build = |id| move |name: &str| Row { id, name: name.into(), tags: vec![] };
    println!("{}", build(7)("x") == Row { name: "x".into(), id: 7, tags: Vec::new() });
}

// === bindings from every refutable place: if let, let else, while let, match arms, guards, at-patterns, nested closures
#[derive(Debug)]
enum Ev<'a> {
    Key { code: u32, shift: bool },
    Text { body: &'a str },
    Pair { left: Box<Ev<'a>>, right: Box<Ev<'a>> },
}
fn parse(s: &str) -> Option<Ev<'_>> {
    if let Some((left, right)) = s.split_once('|') {
        let (left, right) = (Box::new(parse(left)?), Box::new(parse(right)?));
        return Some(Ev::Pair { left, right });
    }
    Some(match s.as_bytes() {
        [] => return None,
        [b'#', rest @ ..] => {
            let (code, shift) = (rest.len() as u32, rest.first().is_some_and(u8::is_ascii_uppercase));
            Ev::Key { code, shift }
        }
        _ if s.len() < 3 => Ev::Key { shift: false, code: s.parse().ok()? },
        _ => {
            let body = s;
            Ev::Text { body }
        }
    })
}
fn swap(e: Ev) -> Ev {
    match e {
        Ev::Pair { left: right, right: left } => Ev::Pair { left, right },
        Ev::Key { code: code @ 1..=9, shift } => {
            let shift = !shift;
            Ev::Key { shift, code }
        }
        other @ (Ev::Key { .. } | Ev::Text { .. }) => other,
    }
}
fn main() {
    for s in ["#Abc", "12", "hello", "a|b", "#x|world", "", "5|#|long"] {
        println!("{:?}", parse(s).map(swap));
    }
    let mut stack = vec![("a", 1), ("b", 2)];
    while let Some((body, n)) = stack.pop() {
        let Ev::Text { body } = (Ev::Text { body }) else { continue };
        println!("{body}{n}");
    }
    for (i, body) in "x y".split(' ').enumerate() {
        if matches!((Ev::Text { body }), Ev::Text { body: "y" }) {
            println!("y at {i}");
        }
    }
}

// === made by macros: whole structs, constructors, hygiene of the name, and mixed with values
macro_rules! record {
    ($(#[$m:meta])* $name:ident { $($f:ident : $t:ty),* $(,)? }) => {
        $(#[$m])*
        struct $name { $($f: $t),* }
        impl $name {
            fn new($($f: $t),*) -> Self { Self { $($f),* } }
            #[allow(dead_code)]
            fn parts(self) -> ($($t,)*) { let Self { $($f),* } = self; ($($f,)*) }
        }
    };
}
macro_rules! build {
    ($name:ident { $($body:tt)* }) => { $name { $($body)* } };
}
macro_rules! with_x {
    ($e:expr, $x:ident) => {{
        let $x = $e;
        Pt { $x, y: $x + 1 }
    }};
}
macro_rules! hygiene {
    ($given:ident) => {{
        let y = 100;
        let _ = y;
        Pt { $given, y }
    }};
}
record! { #[derive(Debug)] Person { name: String, age: u8, } }
record!(#[derive(Debug, PartialEq, Clone, Copy)] Pt { x: i32, y: i32 });
record!(#[derive(Debug)] Empty {});
fn main() {
    println!("{:?} {:?}", Person::new("n".into(), 3), Empty::new());
    println!("{:?}", Person::new("m".into(), 4).parts());
    let (x, y) = (1, 2);
    println!("{:?} {:?}", build!(Pt { x, y }), build!(Pt { y: x, x: y }));
    println!("{:?} {:?}", with_x!(7, x), hygiene!(x));
    let p = build!(Pt { x, ..Pt { x: 5, y } });
    println!("{p:?}");
    println!("{:?}", { #[rustfmt::skip] let q = Pt { x, y, }; q });
}

// === attributes on the fields of a literal, cfg'd ones, trailing commas, comments between, raw names
#[derive(Debug, Clone, PartialEq)]
struct A {
    #[cfg(any())]
    gone: Missing,
    kept: i32,
    #[cfg(all())]
    also: &'static str,
    r#type: u8,
    r#async: bool,
}
fn make(r#type: u8) -> A {
    let (kept, also, r#async) = (1, "also", true);
    A {
        #[cfg(any())]
        gone,
        kept, // the first
        #[cfg(not(any()))]
        also,
        /* raw */ r#type,
        #[allow(unused)]
        r#async,
    }
}
fn main() {
    let a = make(9);
    println!("{a:?}");
    let A {
        #[cfg(any())]
        gone,
        kept,
        r#type: ty,
        r#async,
        ..
    } = &a;
    println!("{kept} {ty} {}", r#async);
    #[cfg(any())]
    let kept = 5;
    let kept = kept + 1;
    let b = A { kept, ..a.clone() };
    println!("{} {}", b == a, b.kept);
}

// === moved partly, moved in one branch, moved into a struct in a loop, moved out again; drops of what is left
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
struct One {
    a: D,
}
fn branch(keep: bool) -> Option<One> {
    let a = D("branch a");
    let _other = D("branch other");
    if keep { Some(One { a }) } else { None }
}
fn main() {
    let b = D("b1");
    let a = D("a1");
    {
        let t = Two { a, b };
        let Two { b, .. } = t;
        println!("b out {}", b.0);
    }
    println!("-- branch");
    let k = branch(true);
    branch(false);
    println!("-- loop");
    let mut last = k;
    for n in ["l1", "l2"] {
        let a = D(n);
        last = Some(One { a });
    }
    println!("last {}", last.as_ref().map_or("", |o| o.a.0));
    println!("-- update");
    let (a, b) = (D("a2"), D("b2"));
    let t = Two { b, a };
    let a = D("a3");
    let t = Two { a, ..t };
    println!("{} {}", t.a.0, t.b.0);
    let One { a } = One { a: D("ignored") };
    let _ = Two { b: D("temp"), a };
    println!("end");
}

// === capturing closures and futures move what the shorthand needs, Copy or not
use std::future::Future;
#[derive(Debug, Clone)]
struct Job {
    id: usize,
    name: String,
    deps: Vec<usize>,
}
#[derive(Debug)]
struct Done<T> {
    job: Job,
    result: T,
}
async fn run<T, Fut: Future<Output = T>>(job: Job, f: impl FnOnce(&Job) -> Fut) -> Done<T> {
    let result = f(&job).await;
    Done { job, result }
}
fn maker(name: String) -> impl FnMut(Vec<usize>) -> Job {
    let mut id = 0;
    move |deps| {
        id += 1;
        let name = format!("{name}{id}");
        Job { id, name, deps }
    }
}
#[tokio::main]
async fn main() {
    let mut make = maker("j".into());
    let (one, two) = (make(vec![]), make(vec![1]));
    let d = run(one.clone(), |j| {
        let id = j.id;
        async move {
            tokio::task::yield_now().await;
            id * 10
        }
    })
    .await;
    println!("{d:?}");
    let handles: Vec<_> = [two, make(vec![1, 2])].into_iter().map(|job| tokio::spawn(async move { let result = job.deps.len(); Done { result, job } })).collect();
    for h in handles {
        let Done { job: Job { name, .. }, result } = h.await.unwrap();
        println!("{name} {result}");
    }
    let name = String::from("once");
    let once = || Job { id: 0, name, deps: Vec::new() };
    let job = once();
    println!("{}", job.name);
    let result = async { Done { job, result: () } }.await;
    println!("{result:?}");
}

// === of associated types, aliases, Self in traits, generic consts, phantom and unsized tails
use std::marker::PhantomData;
trait Shape {
    type Meta: Default + std::fmt::Debug;
    fn make(size: usize, meta: Self::Meta) -> Self;
}
#[derive(Debug)]
struct Sq<M = ()> {
    size: usize,
    meta: M,
}
impl<M: Default + std::fmt::Debug> Shape for Sq<M> {
    type Meta = M;
    fn make(size: usize, meta: M) -> Self {
        Self { size, meta }
    }
}
type Named = Sq<&'static str>;
#[derive(Debug)]
struct Arr<T, const N: usize> {
    data: [T; N],
    len: usize,
    marker: PhantomData<fn() -> T>,
}
impl<T: Copy + Default, const N: usize> Arr<T, N> {
    const EMPTY_LEN: usize = 0;
    fn new() -> Self {
        let data = [T::default(); N];
        let len = Self::EMPTY_LEN;
        let marker = PhantomData;
        Arr { data, len, marker }
    }
    fn map<U>(self, f: impl FnMut(T) -> U) -> Arr<U, N> {
        let Self { data, len, .. } = self;
        let (data, marker) = (data.map(f), PhantomData);
        Arr { data, len, marker }
    }
}
struct Tail<T: ?Sized> {
    n: u8,
    tail: T,
}
fn default<S: Shape>(size: usize) -> S {
    S::make(size, Default::default())
}
fn main() {
    println!("{:?} {:?}", default::<Sq>(1), default::<Sq<Vec<u8>>>(2));
    let (size, meta) = (3, "named");
    println!("{:?} {:?}", Named { size, meta }, <Sq<_> as Shape>::make(4, 'c'));
    println!("{:?}", Arr::<u8, 3>::new().map(|x| x == 0));
    let (n, tail) = (1, [1, 2, 3]);
    let t: &Tail<[i32]> = &Tail { n, tail };
    println!("{} {:?}", t.n, &t.tail);
    let tail = || "called";
    let b: Box<Tail<dyn Fn() -> &'static str>> = Box::new(Tail { n, tail });
    println!("{} {}", b.n, (b.tail)());
}

// === where a brace could be a block: conditions in parentheses, comparisons, match heads, ranges, returns, breaks
#[derive(Debug, PartialEq, PartialOrd, Clone, Copy)]
struct P {
    x: i32,
}
impl P {
    fn ok(self) -> bool {
        self.x > 1
    }
}
fn ret(x: i32) -> P {
    return P { x };
}
fn main() {
    let x = 2;
    if (P { x }).ok() && (P { x } == ret(2)) {
        println!("if");
    }
    match (P { x }) {
        P { x } if x == 2 => println!("match {x}"),
        _ => {}
    }
    let r = P { x }..P { x: 9 };
    println!("{:?} {}", r.start, r.contains(&ret(5)));
    let b = loop {
        break P { x };
    };
    let c = 'l: {
        if x > 1 {
            break 'l P { x: 0 };
        }
        P { x }
    };
    println!("{b:?} {c:?} {:?}", P { x }.max_by(c));
    let f = |x| P { x };
    println!("{:?} {:?}", f(5), [P { x }, P { x: -x }].map(|P { x }| x));
    let t = (P { x }, &P { x }, &mut P { x }, Some(P { x }));
    t.2.x += 1;
    println!("{t:?}");
    for P { x } in [P { x }, ret(8)] {
        print!("{x} ");
    }
    let x;
    if b.ok() { x = 1 } else { x = 2 }
    println!("{}", P { x }.x);
    let s = P { x }.x as i64 + { P { x } }.x as i64;
    println!("{s}");
}
impl P {
    fn max_by(self, o: P) -> P {
        if self < o { o } else { self }
    }
}

// === late-initialised, mutable and reborrowed locals: what the struct holds is the value then
#[derive(Debug)]
struct Snap<'a> {
    count: u32,
    log: &'a mut Vec<u32>,
    last: Option<&'a str>,
}
fn record(log: &mut Vec<u32>, words: &[&'static str]) -> u32 {
    let mut count = 0;
    for w in words {
        count += w.len() as u32;
        let last = Some(*w);
        let s = Snap { count, log, last };
        s.log.push(s.count);
        println!("{s:?}");
    }
    log.push(count);
    count
}
fn main() {
    let mut log = vec![];
    println!("{}", record(&mut log, &["ab", "cde"]));
    println!("{log:?}");
    let count;
    let last;
    let log = &mut log;
    if log.len() > 2 {
        count = 7;
        last = None;
    } else {
        count = 8;
        last = Some("few");
    }
    let snap = Snap { count, last, log };
    snap.log.clear();
    let Snap { count: mut c, log, .. } = snap;
    c += 1;
    log.push(c);
    println!("{c} {count} {log:?}");
    let mut count = 1;
    let mut all = Vec::new();
    while count < 20 {
        all.push(Counted { count });
        count *= 3;
    }
    println!("{all:?} {count}");
}
#[derive(Debug)]
struct Counted {
    #[allow(dead_code)]
    count: i32,
}

// === order: named fields evaluate as written, also beside shorthands that read a variable changed between
#[derive(Debug, Default, Clone)]
struct O {
    a: i32,
    b: i32,
    c: i32,
    d: String,
}
fn show<T: std::fmt::Debug>(t: T) -> T {
    println!("eval {t:?}");
    t
}
fn main() {
    let mut a = 1;
    let o = O {
        c: {
            a += 10;
            show(a)
        },
        a,
        d: show("d".into()),
        b: {
            a += 100;
            show(a)
        },
    };
    println!("{o:?} {a}");
    let d = String::from("moved");
    let p = O { b: d.len() as i32, d, ..show(O::default()) };
    println!("{p:?}");
    let mut d = String::from("x");
    let q = O {
        a: {
            d.push('y');
            1
        },
        d,
        b: 2,
        ..O { c: show(5), ..Default::default() }
    };
    d = "again".to_string();
    println!("{q:?} {d}");
    let c = a;
    let r = O { c, a: c, ..q.clone() };
    println!("{} {} {}", r.a, r.c, r.d);
}
