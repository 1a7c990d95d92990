// === through nested structs, tuples, arrays and boxes
#[derive(Debug, Default, Clone)]
struct In { a: i32, t: (u8, String) }
#[derive(Debug, Default, Clone)]
struct Out { i: In, b: Box<In>, v: Vec<In>, arr: [In; 2] }
fn main() {
    let mut o = Out::default();
    o.i.a = 1;
    o.i.t.1 = "one".into();
    o.b.t.0 = 2;
    o.b.a += 5;
    o.v.push(In::default());
    o.v[0].t.1 = "v".to_string();
    o.arr[1].t = (9, "arr".into());
    o.arr[0].a -= 3;
    let c = o.clone();
    o.arr[1].t.0 = 100;
    o.b.a = 77;
    println!("{o:?}");
    println!("{c:?}");
}

// === the old value of a field is dropped, once, after the new one is made
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
struct S { a: D, b: Option<D> }
fn make(n: &'static str) -> D { println!("make {n}"); D(n) }
fn main() {
    let mut s = S { a: make("a1"), b: None };
    s.a = make("a2");
    s.b = Some(make("b1"));
    s.b = None;
    let r = &mut s;
    r.a = make("a3");
    (*r).b = Some(D("b2"));
    drop(r.b.take());
    println!("end");
}

// === moved out of and assigned again, field by field
#[derive(Debug)]
struct P { x: String, y: String }
fn main() {
    let mut p = P { x: "x".into(), y: "y".into() };
    let old = p.x;
    p.x = old.clone() + "2";
    println!("{p:?} {old}");
    let y = p.y;
    let x = p.x;
    p = P { x: y, y: x };
    println!("{p:?}");
    drop(p.y);
    p.y = String::from("again");
    let P { x, y } = p;
    println!("{x} {y}");
    let mut t = (String::from("a"), 1);
    drop(t.0);
    t.1 += 1;
    t.0 = "b".into();
    println!("{t:?}");
}

// === evaluation order of index, field and value
struct G { log: Vec<&'static str>, cells: Vec<S> }
struct S { f: i32 }
fn say<T>(s: &'static str, t: T) -> T { println!("{s}"); t }
fn main() {
    let mut g = G { log: vec![], cells: vec![S { f: 1 }, S { f: 2 }] };
    g.cells[say("index", 1)].f = say("value", 10);
    g.cells[say("index", 0)].f += say("value", 10);
    say("base", &mut g).cells[0].f = say("value", 5);
    say("base", &mut g).log = say("value", vec!["l"]);
    println!("{} {} {:?}", g.cells[0].f, g.cells[1].f, g.log);
    let mut b = Box::new(S { f: 0 });
    *(say("place", &mut b.f)) = say("value", 4);
    println!("{}", b.f);
}

// === through references to references and smart pointers
use std::cell::{Cell, RefCell};
use std::rc::Rc;
#[derive(Debug)]
struct N { v: i32, c: Cell<u8>, kids: Vec<Rc<RefCell<N>>> }
fn n(v: i32) -> N { N { v, c: Cell::new(0), kids: vec![] } }
fn main() {
    let mut a = n(1);
    {
        let mut r = &mut a;
        let rr = &mut r;
        rr.v = 2;
        let rrr = &mut *rr;
        (**rrr).v += 3;
        rrr.kids = vec![Rc::new(RefCell::new(n(7)))];
    }
    let kid = a.kids[0].clone();
    kid.borrow_mut().v = 8;
    a.kids[0].borrow_mut().kids.push(Rc::new(RefCell::new(n(9))));
    kid.borrow().kids[0].borrow_mut().v *= 2;
    a.c.set(4);
    let b = Rc::new(n(3));
    b.c.set(b.c.get() + 6);
    println!("{} {:?} {}", a.v, a.kids, b.c.get());
}

// === in patterns that bind by mutable reference
#[derive(Debug)]
enum E { A { n: i32, s: String }, B(P) }
#[derive(Debug)]
struct P { x: i32 }
fn bump(e: &mut E) {
    match e {
        E::A { n, s } => { *n += 1; *s = format!("{s}{n}"); }
        E::B(p) => p.x = -p.x,
    }
}
fn main() {
    let mut v = vec![E::A { n: 1, s: "s".into() }, E::B(P { x: 4 })];
    v.iter_mut().for_each(bump);
    if let E::B(P { x }) = &mut v[1] { *x *= 10; }
    if let Some(E::A { n, .. }) = v.first_mut() { *n = 99; }
    for e in &mut v { if let E::B(p) = e { p.x += 2; } }
    println!("{v:?}");
}

// === copies are separate from what they were copied of
#[derive(Debug, Clone, Copy, PartialEq)]
struct V { x: i32, in_: [W; 2] }
#[derive(Debug, Clone, Copy, PartialEq)]
struct W(i32, i32);
fn change(mut v: V) -> V { v.in_[0].1 = 50; v.x = 5; v }
fn main() {
    let mut a = V { x: 1, in_: [W(1, 2), W(3, 4)] };
    let b = a;
    a.in_[1].0 = 30;
    let w = a.in_[1];
    a.in_[1].1 = 40;
    let c = change(a);
    let mut arr = [a; 2];
    arr[0].x = 9;
    let t = (a, b);
    let mut u = t;
    u.0.x = 77;
    let cl = move || { let mut z = a; z.in_[0] = W(0, 0); z };
    println!("{a:?}\n{b:?}\n{w:?}\n{c:?}\n{} {} {} {} {:?}", arr[0].x, arr[1].x, t.0.x, u.0.x, cl().in_[0]);
}

// === destructuring assignment into fields
#[derive(Debug, Default)]
struct S { a: i32, b: (i32, i32), c: Vec<i32> }
struct Q { p: i32, q: i32 }
fn main() {
    let mut s = S { c: vec![0; 3], ..Default::default() };
    (s.a, s.b.1) = (1, 2);
    [s.c[0], _, s.c[2]] = [10, 20, 30];
    (s.b.0, ..) = (7, 8, 9);
    Q { p: s.c[1], q: s.a } = Q { p: s.a + 100, q: s.c[0] };
    (s.b.0, s.b.1) = (s.b.1, s.b.0);
    (_, (s.c[0], _)) = (1, (s.a, 2));
    println!("{s:?}");
}

// === functional update takes the other fields
#[derive(Debug, Clone)]
struct C { name: String, n: i32, tags: Vec<u8> }
fn main() {
    let base = C { name: "base".into(), n: 1, tags: vec![1] };
    let mut d = C { n: 2, ..base.clone() };
    d.tags.push(2);
    d.name.push('!');
    let e = C { name: "e".into(), tags: vec![], ..base };
    println!("{d:?} {e:?} {} {:?}", base.name, base.tags);
    let mut f = C { n: d.n * 10, ..d };
    f.n += 1;
    f = C { n: f.n, ..C { name: "new".into(), ..f } };
    println!("{f:?} {}", d.n);
}

// === fields of the same value borrowed apart
#[derive(Debug)]
struct Game { score: u32, names: Vec<String>, best: Option<usize> }
impl Game {
    fn scan(&mut self) {
        for (i, n) in self.names.iter().enumerate() {
            if n.len() as u32 > self.score {
                self.score = n.len() as u32;
                self.best = Some(i);
            }
        }
        let Game { score, names, .. } = self;
        names.retain(|n| n.len() as u32 != *score);
        *score += names.len() as u32;
    }
}
fn main() {
    let mut g = Game { score: 1, names: ["a", "bbb", "cc"].map(String::from).to_vec(), best: None };
    g.scan();
    let s = &mut g.score;
    let b = &mut g.best;
    *s += 1;
    *b = b.map(|x| x + 40);
    println!("{g:?}");
}

// === closures that assign captured fields
struct Acc { sum: i32, log: Vec<String>, last: Option<i32> }
fn main() {
    let mut a = Acc { sum: 0, log: vec![], last: None };
    {
        let mut add = |n: i32| { a.sum += n; a.last = Some(n); };
        add(3);
        a.log.push("between".into());
        add(4);
    }
    let mut f = move || { a.sum *= 2; a.sum };
    println!("{} {}", f(), f());
    println!("{} {:?} {:?}", a.sum, a.last, a.log);
}

// === assignment is an expression of type unit
struct S { a: i32, u: () }
fn set(s: &mut S, v: i32) { s.a = v }
fn main() {
    let mut s = S { a: 0, u: () };
    s.u = s.a = 3;
    let x = { s.a += 1 };
    let f = |s: &mut S| s.a = 10;
    println!("{:?} {:?} {}", x, s.u, s.a);
    println!("{:?} {:?}", f(&mut s), set(&mut s, 11));
    match s.a { 11 => s.a = 12, _ => s.a = 0 }
    if s.a == 12 { s.a = 13 } else { s.a = -1 }
    println!("{}", s.a);
}

// === the value mentions the field it goes to
#[derive(Debug, Clone)]
struct T { s: String, n: Option<Box<T>>, v: Vec<i32> }
fn main() {
    let mut t = T { s: "a".into(), n: None, v: vec![3, 1, 2] };
    t.s = t.s.clone() + &t.s;
    t.s = t.s + "!";
    t.v = t.v.into_iter().rev().collect();
    t.v[0] = t.v[1] + t.v[2];
    t.n = Some(Box::new(t.clone()));
    t.n = Some(Box::new(T { s: "wrap".into(), n: t.n, v: vec![] }));
    t.n.as_mut().unwrap().n.as_mut().unwrap().s = "inner".into();
    if let Some(ref mut b) = t.n { b.v = std::mem::take(&mut t.v); }
    println!("{t:?}");
}

// === fields of generic and of associated type
trait Kind { type Val: Default + std::fmt::Debug + Clone; }
struct K1;
impl Kind for K1 { type Val = u16; }
struct K2;
impl Kind for K2 { type Val = Vec<char>; }
struct H<K: Kind, T = i32> { val: K::Val, t: T }
impl<K: Kind, T> H<K, T> {
    fn put(&mut self, v: K::Val, t: T) -> (K::Val, T) { let old = std::mem::replace(&mut self.val, v); let ot = std::mem::replace(&mut self.t, t); (old, ot) }
    fn reset(&mut self) where T: From<u8> { self.val = K::Val::default(); self.t = 7.into(); }
}
fn main() {
    let mut a: H<K1> = H { val: 3, t: 1 };
    println!("{:?}", a.put(4, 2));
    a.val += 1;
    let mut b = H::<K2, f64> { val: vec!['x'], t: 0.5 };
    b.val.push('y');
    println!("{} {} {:?}", a.val, a.t, b.put(vec![], 2.0));
    b.reset();
    println!("{:?} {}", b.val, b.t);
}

// === unions, packed fields by name and raw identifiers
#[repr(C)]
struct R { r#type: u8, r#fn: u16, _0: u32 }
struct T3(u8, (u8, [u8; 2]), u8);
fn main() {
    let mut r = R { r#type: 1, r#fn: 2, _0: 3 };
    r.r#type = 255;
    r.r#fn <<= 4;
    r._0 = !r._0;
    println!("{} {} {}", r.r#type, r.r#fn, r._0);
    let mut t = T3(1, (2, [3, 4]), 5);
    t.1.1[0] = 30;
    t.1.0 ^= 0xff;
    t.0 = t.2;
    t.2 |= 8;
    println!("{} {:?} {}", t.0, t.1, t.2);
    let T3 { 0: ref mut z, 1: (_, ref mut arr), .. } = t;
    *z = 9;
    arr.swap(0, 1);
    println!("{} {:?}", t.0, t.1.1);
}

// === compound assignment on fields with operator traits
use std::ops::{AddAssign, Index, IndexMut, MulAssign};
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct V2 { x: f32, y: f32 }
impl AddAssign for V2 { fn add_assign(&mut self, o: V2) { self.x += o.x; self.y += o.y; } }
impl AddAssign<f32> for V2 { fn add_assign(&mut self, o: f32) { self.x += o; self.y += o; } }
impl MulAssign<f32> for V2 { fn mul_assign(&mut self, k: f32) { self.x *= k; self.y *= k; } }
struct B { pos: V2, hist: Hist }
#[derive(Default)]
struct Hist { v: [V2; 3] }
impl Index<&str> for Hist { type Output = V2; fn index(&self, s: &str) -> &V2 { &self.v[s.len()] } }
impl IndexMut<&str> for Hist { fn index_mut(&mut self, s: &str) -> &mut V2 { &mut self.v[s.len()] } }
fn main() {
    let mut b = B { pos: V2 { x: 1.0, y: 2.0 }, hist: Hist::default() };
    b.pos += V2 { x: 0.5, y: 0.5 };
    b.pos += 1.0;
    b.pos *= 2.0;
    b.hist["a"] = b.pos;
    b.hist["a"].x = 100.0;
    b.hist["bb"] += b.pos;
    b.hist["bb"].y -= 0.25;
    println!("{:?} {:?}", b.pos, b.hist.v);
}

// === through Deref and DerefMut of a user's type
use std::ops::{Deref, DerefMut};
struct In { n: i32, s: String }
struct Guard<'a> { inner: &'a mut In, uses: u32 }
impl Deref for Guard<'_> { type Target = In; fn deref(&self) -> &In { self.inner } }
impl DerefMut for Guard<'_> { fn deref_mut(&mut self) -> &mut In { self.uses += 1; self.inner } }
impl Drop for Guard<'_> { fn drop(&mut self) { self.inner.s = format!("{} uses", self.uses); } }
fn main() {
    let mut i = In { n: 0, s: String::new() };
    {
        let mut g = Guard { inner: &mut i, uses: 0 };
        g.n = 1;
        g.n += g.n + 1;
        g.s.push('x');
        (*g).n -= 10;
        let _ = g.s.len();
    }
    println!("{} {:?}", i.n, i.s);
}

// === statics, thread locals and fields behind locks
use std::sync::Mutex;
struct St { n: u32, names: Vec<&'static str> }
static S: Mutex<St> = Mutex::new(St { n: 0, names: Vec::new() });
thread_local! { static L: std::cell::RefCell<St> = std::cell::RefCell::new(St { n: 5, names: vec![] }); }
static mut RAW: St = St { n: 1, names: Vec::new() };
fn main() {
    S.lock().unwrap().n = 4;
    { let mut s = S.lock().unwrap(); s.n += 1; s.names = vec!["a"]; }
    L.with(|l| { let mut l = l.borrow_mut(); l.n *= 2; l.names.push("b"); });
    L.with_borrow_mut(|l| l.n += 1);
    unsafe { RAW.n = 12; RAW.n += 1; }
    let s = S.lock().unwrap();
    println!("{} {:?} {} {}", s.n, s.names, L.with_borrow(|l| l.n), unsafe { RAW.n });
}

// === async code assigns fields across awaits
#[derive(Debug, Default)]
struct Job { step: u32, out: Vec<String> }
impl Job {
    async fn advance(&mut self) -> u32 {
        self.step += 1;
        tokio::task::yield_now().await;
        self.out.push(format!("s{}", self.step));
        self.step
    }
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut j = Job::default();
    j.step = j.advance().await + 10;
    j.step += j.advance().await;
    let f = async { j.step = 1; j.advance().await };
    let n = f.await;
    j.out[0] = { tokio::task::yield_now().await; "first".into() };
    println!("{n} {j:?}");
}

// === a field of a temporary, of a call's result and of a block
struct S { a: i32 }
struct H { s: S }
impl H { fn s(&mut self) -> &mut S { &mut self.s } fn get(&self) -> &S { &self.s } }
fn id<T>(t: T) -> T { t }
fn main() {
    let mut h = H { s: S { a: 1 } };
    h.s().a = 2;
    id(&mut h).s().a += 3;
    { &mut h }.s.a *= 2;
    (if true { &mut h.s } else { unreachable!() }).a += 1;
    id(h.s()).a -= 1;
    H { s: S { a: 0 } }.s.a = 5;
    S { a: 1 }.a = 9;
    println!("{}", h.get().a);
    let v = &mut vec![S { a: 1 }, S { a: 2 }];
    v.iter_mut().max_by_key(|s| s.a).unwrap().a = 20;
    let n = v.len();
    v[{ let i = n - 2; i }].a = 10;
    println!("{} {}", v[0].a, v[1].a);
}
