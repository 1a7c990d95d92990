// === the old value is dropped, after the new one is made
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn mk(s: &'static str) -> D {
    println!("make {s}");
    D(s)
}
fn main() {
    let mut d = mk("a");
    {
        let r = &mut d;
        *r = mk("b");
        println!("assigned");
        *r = D("c");
        let rr = &mut *r;
        *rr = D(if rr.0 == "c" { "d" } else { "?" });
    }
    let mut b = Box::new(D("boxed"));
    *b = D("boxed again");
    let moved = *b;
    println!("moved out {}", moved.0);
    b = Box::new(D("new box"));
    println!("{} {}", b.0, d.0);
}

// === refilling a moved-out box, field by field
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let mut b = Box::new((D("x"), D("y")));
    drop(b.0);
    println!("first gone");
    b.0 = D("z");
    drop(*b);
    println!("all gone");
    *b = (D("p"), D("q"));
    println!("refilled {}", b.1 .0);
    let mut s = Box::new(String::from("text"));
    let t = *s;
    *s = t + "!";
    println!("{s}");
    let mut n = Box::new(Box::new(5));
    **n = 6;
    *n = Box::new(**n + 1);
    println!("{n}");
}

// === order: right side first, then the place
fn at<'a>(v: &'a mut Vec<i32>, i: usize, log: &mut Vec<&'static str>) -> &'a mut i32 {
    log.push("place");
    &mut v[i]
}
fn val(log: &mut Vec<&'static str>) -> i32 {
    log.push("value");
    7
}
struct P(i32);
impl std::ops::Deref for P {
    type Target = i32;
    fn deref(&self) -> &i32 {
        &self.0
    }
}
impl std::ops::DerefMut for P {
    fn deref_mut(&mut self) -> &mut i32 {
        println!("deref_mut");
        &mut self.0
    }
}
fn main() {
    let mut v = vec![1, 2];
    let log = std::cell::RefCell::new(vec![]);
    *at(&mut v, 1, &mut log.borrow_mut()) = 7;
    let r = {
        log.borrow_mut().push("block");
        &mut v[0]
    };
    *r = val(&mut log.borrow_mut());
    println!("{v:?} {:?}", log.borrow());
    let mut p = P(1);
    *p = { println!("right"); 5 };
    *p += { println!("right of +="); 1 };
    println!("{}", *p);
    *{ println!("place block"); &mut p } = { println!("value block"); P(9) };
    println!("{}", p.0);
}

// === through guards and smart pointers
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};
fn main() {
    let c = RefCell::new(1);
    let next = *c.borrow() + 1;
    *c.borrow_mut() = next;
    println!("{c:?}");
    let m = Arc::new(Mutex::new(vec![1]));
    *m.lock().unwrap() = vec![2, 3];
    m.lock().unwrap()[0] = 9;
    println!("{:?}", m.lock().unwrap());
    let w = RwLock::new(String::new());
    *w.write().unwrap() += "abc";
    println!("{}", w.read().unwrap());
    let mut rc = Rc::new(5);
    *Rc::get_mut(&mut rc).unwrap() = 6;
    let other = rc.clone();
    *Rc::make_mut(&mut rc) -= 1;
    println!("{rc} {other}");
    let mut h: HashMap<&str, i32> = HashMap::new();
    *h.entry("k").or_insert(3) *= 2;
    *h.get_mut("k").unwrap() = -*h.get_mut("k").unwrap();
    println!("{h:?}");
    let mut o = Some(4);
    *o.as_mut().unwrap() = 8;
    if let Some(x) = &mut o { *x /= 3; }
    *o.get_or_insert(0) <<= 2;
    println!("{o:?}");
    let cell = Cell::new(1);
    let mut cell2 = cell;
    *cell2.get_mut() = 3;
    println!("{}", cell2.get());
}

// === two levels, reborrows, and assigning the reference instead
fn main() {
    let (mut a, mut b) = (1, 2);
    let mut r = &mut a;
    *r = 10;
    r = &mut b;
    *r = 20;
    let rr = &mut r;
    **rr += 1;
    let mut c = 3;
    *rr = &mut c;
    **rr = 30;
    println!("{a} {b} {c}");
    let x = &mut 5;
    {
        let y = &mut *x;
        *y = 6;
        let z = &mut *y;
        *z *= 2;
        *y += 1;
    }
    println!("{x}");
    let s = &mut "a";
    *s = "bc";
    println!("{s}");
    let mut t = (1, 2);
    let (p, q) = (&mut t.0, &mut t.1);
    std::mem::swap(p, q);
    (*p, *q) = (*q * 10, *p * 10);
    println!("{t:?}");
    let mut o: Option<&mut i32> = Some(&mut c);
    **o.as_mut().unwrap() = 4;
    *o.unwrap() += 1;
    println!("{c}");
}

// === destructuring assignment into derefs, fields and indices
struct S {
    v: Vec<i32>,
    t: (i32, Box<i32>),
}
fn set(r: &mut (i32, i32), b: &mut Box<i32>) {
    (r.0, **b) = (r.1, r.0);
    (*r, _) = ((r.0 + 1, r.1), 9);
}
fn main() {
    let mut s = S { v: vec![0; 3], t: (0, Box::new(0)) };
    let r = &mut s;
    (r.v[0], (r.t.0, *r.t.1)) = (1, (2, 3));
    [r.v[1], .., r.v[2]] = [4, 5, 6, 7];
    S { t: (_, r.t.1), .. } = S { v: vec![], t: (8, Box::new(9)) };
    println!("{:?} {:?}", r.v, r.t);
    let mut p = (1, 2);
    let mut b = Box::new(0);
    set(&mut p, &mut b);
    println!("{p:?} {b}");
    let (x, y);
    (x, *b) = (1, 2);
    (y, ..) = (3, 4, 5);
    println!("{x} {y} {b}");
    let mut arr = [1, 2, 3];
    let [a, _, c] = &mut arr;
    (*a, *c) = (*c, *a);
    println!("{arr:?}");
}

// === patterns that give places to assign to
enum Shape {
    Circle { r: f64 },
    Rect(f64, f64),
}
impl Shape {
    fn scale(&mut self, k: f64) {
        match self {
            Shape::Circle { r } => *r *= k,
            Self::Rect(w, h) => {
                *w *= k;
                *h = *w + *h * k;
            }
        }
    }
    fn become_unit(&mut self) {
        *self = match *self {
            Shape::Circle { .. } => Shape::Rect(1.0, 1.0),
            Shape::Rect(..) => Shape::Circle { r: 1.0 },
        };
    }
}
fn main() {
    let mut s = [Shape::Circle { r: 1.5 }, Shape::Rect(2.0, 3.0)];
    for x in &mut s {
        x.scale(2.0);
    }
    for x in &s {
        match x {
            Shape::Circle { r } => println!("{r}"),
            Shape::Rect(w, h) => println!("{w} {h}"),
        }
    }
    s[0].become_unit();
    println!("{}", matches!(s[0], Shape::Rect(1.0, _)));
    let mut t = (1, Some(2));
    let (ref mut a, Some(ref mut b)) = t else { return };
    *a += 1;
    *b = *a * 10;
    println!("{t:?}");
    let mut v = vec![(1, 'a'), (2, 'b')];
    v.iter_mut().for_each(|(n, c)| {
        *n = -*n;
        *c = c.to_ascii_uppercase();
    });
    if let [first, ..] = v.as_mut_slice() {
        *first = (0, '0');
    }
    println!("{v:?}");
}

// === *self in methods: replace, take, and state machines
use std::mem;
#[derive(Debug, Default)]
enum State {
    #[default]
    Idle,
    Busy(Vec<u8>),
    Done(String),
}
impl State {
    fn step(&mut self) -> bool {
        *self = match mem::take(self) {
            State::Idle => State::Busy(vec![b'a']),
            State::Busy(mut v) if v.len() < 3 => {
                v.push(v[0] + v.len() as u8);
                State::Busy(v)
            }
            State::Busy(v) => State::Done(String::from_utf8(v).unwrap()),
            done @ State::Done(_) => {
                *self = done;
                return false;
            }
        };
        true
    }
}
#[derive(Clone, Copy, Debug, PartialEq)]
struct V2(i32, i32);
impl V2 {
    fn turn(&mut self) -> &mut Self {
        *self = V2(-self.1, self.0);
        self
    }
}
impl std::ops::AddAssign for V2 {
    fn add_assign(&mut self, o: V2) {
        *self = V2(self.0 + o.0, self.1 + o.1);
    }
}
fn main() {
    let mut s = State::Idle;
    while s.step() {
        println!("{s:?}");
    }
    let mut v = V2(1, 2);
    *v.turn().turn() = V2(5, 6);
    println!("{v:?}");
    *v.turn() += V2(10, 10);
    println!("{v:?}");
    let copy = *v.turn();
    *(&mut v) = V2(0, 0);
    println!("{copy:?} {v:?}");
}

// === generic setters and references to references to parameters
fn set<T>(r: &mut T, v: T) -> T {
    std::mem::replace(r, v)
}
fn assign<T: Clone>(to: &mut [T], from: &T) {
    for t in to {
        *t = from.clone();
    }
}
trait Reset {
    fn reset(&mut self);
}
impl<T: Default> Reset for T {
    fn reset(&mut self) {
        *self = T::default();
    }
}
fn twice<F: FnMut(&mut i32)>(n: &mut i32, mut f: F) {
    f(n);
    f(&mut *n);
    *n -= 1;
}
fn longest<'a>(best: &mut &'a str, s: &'a str) {
    if s.len() > best.len() {
        *best = s;
    }
}
fn main() {
    let mut s = String::from("a");
    println!("{} {s}", set(&mut s, "b".into()));
    let mut v = vec![vec![1], vec![], vec![2]];
    assign(&mut v[..2], &vec![7]);
    println!("{v:?}");
    let mut t = (1u8, 'x', Some("y"), vec![1.5]);
    t.0.reset();
    t.2.reset();
    t.3.reset();
    println!("{t:?}");
    let mut n = 1;
    twice(&mut n, |x| *x = *x * 10 + 2);
    println!("{n}");
    let mut best = "";
    for w in "the quick brown foxes".split(' ') {
        longest(&mut best, w);
    }
    println!("{best}");
}

// === closures that assign through captured references
fn main() {
    let mut n = 0;
    let r = &mut n;
    let mut f = |k| {
        *r += k;
        *r
    };
    println!("{} {}", f(1), f(2));
    *r = 50;
    println!("{n}");
    let mut v = vec![1, 2, 3];
    let last = v.last_mut().unwrap();
    let mut set = move |x| *last = x;
    set(9);
    println!("{v:?}");
    let mut total = 0;
    {
        let t = &mut total;
        (1..=4).for_each(|i| *t += i);
        let g: &mut dyn FnMut() = &mut || *t *= 2;
        g();
        (*g)();
    }
    println!("{total}");
    let mut slot = None;
    let out = &mut slot;
    let mut once = || *out = Some("set");
    once();
    println!("{slot:?}");
    let mut fs: Vec<Box<dyn FnMut(&mut i32)>> = vec![Box::new(|x| *x += 1), Box::new(|x| *x *= 10)];
    let mut x = 1;
    for f in fs.iter_mut() {
        f(&mut x);
    }
    println!("{x}");
}

// === arrays and slices behind references
fn fill(a: &mut [[i32; 2]; 2], v: i32) {
    (*a)[0] = [v; 2];
    a[1][0] = v + 1;
    let [_, [_, last]] = a;
    *last = v + 2;
}
fn main() {
    let mut a = [[0; 2]; 2];
    fill(&mut a, 3);
    println!("{a:?}");
    let r = &mut a;
    *r = [[1, 2], [3, 4]];
    let saved = *r;
    r[0] = r[1];
    println!("{saved:?} {a:?}");
    let s: &mut [i32] = &mut [1, 2, 3, 4];
    (*s)[0] = 10;
    *s.first_mut().unwrap() += 1;
    *(&mut s[1]) = 20;
    *s.iter_mut().last().unwrap() = 40;
    let (x, y) = s.split_at_mut(2);
    x[0] = y[1];
    *(&mut *y).get_mut(0).unwrap() = x[1];
    println!("{s:?}");
    let mut rows = [[1, 2], [3, 4]];
    for row in rows.iter_mut() {
        *row = [row[1], row[0]];
    }
    let [p, q] = &mut rows;
    std::mem::swap(p, q);
    println!("{rows:?}");
    let b: &mut Box<[u8]> = &mut vec![1u8, 2].into_boxed_slice();
    b[1] = 5;
    (**b)[0] = 6;
    *b = Box::new([b[0], b[1], 7]);
    println!("{b:?}");
}

// === strings and unsized values replaced behind a reference
fn main() {
    let mut s = String::from("abc");
    let r = &mut s;
    *r = r.to_uppercase();
    *r += "d";
    r.push('e');
    println!("{s}");
    let mut t: &str = "one";
    {
        let r: &mut &str = &mut t;
        *r = &r[1..];
    }
    println!("{t}");
    let mut d: Box<dyn std::fmt::Display> = Box::new(1);
    let r = &mut d;
    *r = Box::new("text");
    println!("{r}");
    let mut slice: &[i32] = &[1, 2, 3];
    while let [x, rest @ ..] = *{ &mut slice } {
        print!("{x} ");
        *(&mut slice) = rest;
    }
    println!("{slice:?}");
    let mut c: std::borrow::Cow<str> = "cow".into();
    *c.to_mut() = format!("{c}!");
    println!("{c}");
    c.to_mut().make_ascii_uppercase();
    println!("{c}");
    let mut f: fn(i32) -> i32 = |x| x + 1;
    let r = &mut f;
    *r = |x| x * 2;
    println!("{}", (*r)(5) + r(1));
}

// === across await points
async fn bump(n: &mut i32) -> i32 {
    let old = *n;
    tokio::task::yield_now().await;
    *n += 1;
    *n = *n * 2 + old;
    *n
}
async fn value() -> i32 {
    println!("value");
    5
}
fn place<'a>(n: &'a mut [i32; 2]) -> &'a mut i32 {
    println!("place");
    &mut n[1]
}
#[tokio::main]
async fn main() {
    let mut n = 1;
    println!("{}", bump(&mut n).await);
    println!("{n}");
    let mut a = [0; 2];
    *place(&mut a) = value().await;
    *place(&mut a) += value().await * 10;
    println!("{a:?}");
    let r = &mut n;
    *r = bump(r).await + value().await;
    println!("{n}");
    let m = tokio::sync::Mutex::new(vec![1]);
    *m.lock().await = vec![value().await];
    m.lock().await[0] += 1;
    println!("{:?}", m.lock().await);
    let (x, y) = tokio::join!(async { 1 }, async { 2 });
    (*place(&mut a), n) = (x, y);
    println!("{a:?} {n}");
}

// === compound operators of own types through Deref chains
use std::ops::{AddAssign, Deref, DerefMut, Index, IndexMut, MulAssign, Not, ShlAssign};
#[derive(Debug, Clone, Copy, PartialEq)]
struct N(i64);
impl AddAssign<i64> for N {
    fn add_assign(&mut self, n: i64) {
        self.0 += n;
    }
}
impl AddAssign<&N> for N {
    fn add_assign(&mut self, n: &N) {
        self.0 += n.0 * 100;
    }
}
impl MulAssign for N {
    fn mul_assign(&mut self, n: N) {
        self.0 *= n.0;
    }
}
impl ShlAssign<&str> for N {
    fn shl_assign(&mut self, s: &str) {
        self.0 <<= s.len();
    }
}
impl Not for &N {
    type Output = N;
    fn not(self) -> N {
        N(!self.0)
    }
}
struct Outer(Vec<Inner>);
struct Inner(N);
impl Deref for Inner {
    type Target = N;
    fn deref(&self) -> &N {
        &self.0
    }
}
impl DerefMut for Inner {
    fn deref_mut(&mut self) -> &mut N {
        &mut self.0
    }
}
impl Index<char> for Outer {
    type Output = Inner;
    fn index(&self, c: char) -> &Inner {
        &self.0[c as usize - 'a' as usize]
    }
}
impl IndexMut<char> for Outer {
    fn index_mut(&mut self, c: char) -> &mut Inner {
        &mut self.0[c as usize - 'a' as usize]
    }
}
fn main() {
    let mut o = Outer(vec![Inner(N(1)), Inner(N(2))]);
    *o['a'] += 5;
    *o['b'] = N(9);
    let a = *o['a'];
    *o['b'] *= a;
    let k = **&o['a'];
    *o['b'] += &k;
    *o['a'] <<= "abc";
    o['b'].0 .0 -= 1;
    *o['a'] = !&*o['b'];
    println!("{:?} {:?}", *o['a'], *o['b']);
}

// === statics, thread locals and cells behind them
use std::cell::RefCell;
use std::sync::{Mutex, OnceLock};
static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());
static COUNT: OnceLock<Mutex<u32>> = OnceLock::new();
thread_local! {
    static LOCAL: RefCell<(i32, &'static str)> = const { RefCell::new((1, "a")) };
}
fn log(s: &str) -> usize {
    let mut g = LOG.lock().unwrap();
    g.push(s.into());
    *COUNT.get_or_init(|| Mutex::new(10)).lock().unwrap() += 1;
    g.len()
}
fn main() {
    println!("{} {}", log("x"), log("y"));
    *LOG.lock().unwrap() = vec![];
    *COUNT.get().unwrap().lock().unwrap() -= 5;
    println!("{} {}", log("z"), COUNT.get().unwrap().lock().unwrap());
    LOCAL.with(|l| *l.borrow_mut() = (2, "b"));
    LOCAL.with_borrow_mut(|l| {
        l.0 += 1;
        *l = (l.0 * 2, "c");
    });
    println!("{:?}", LOCAL.take());
}

// === values and borrows inside one assignment
fn add(a: &mut Vec<i32>, n: i32) -> i32 {
    a.push(n);
    a.len() as i32
}
struct Acc {
    total: i32,
    items: Vec<i32>,
}
impl Acc {
    fn next(&mut self) -> i32 {
        self.items.push(self.total);
        self.total += 3;
        self.items.len() as i32
    }
}
fn main() {
    let mut a = Acc { total: 0, items: vec![] };
    let r = &mut a;
    r.total = r.next() + r.next() * 10;
    println!("{} {:?}", r.total, r.items);
    *r = Acc { total: r.next(), ..Acc { total: 0, items: r.items.clone() } };
    println!("{} {:?}", r.total, r.items);
    let v = &mut vec![5];
    v[0] = add(&mut Vec::new(), 1) + v[0];
    *v = vec![add(v, 2), add(v, 3), v[0]];
    println!("{v:?}");
    let x = &mut 3;
    *x = *x * *x + { *x = 1; *x };
    *x += *x;
    println!("{x}");
    let p = &mut (1, 2);
    *p = (p.1, p.0);
    p.0 += p.1;
    println!("{p:?}");
    let i = &mut 1usize;
    let arr = &mut [1, 2, 3];
    arr[*i] = { *i += 1; *i as i32 * 10 };
    println!("{arr:?}");
}

// === linked structures rebuilt by assigning to links
type Link = Option<Box<Node>>;
#[derive(Debug)]
struct Node {
    v: i32,
    next: Link,
}
fn push(mut at: &mut Link, v: i32) {
    while let Some(n) = at {
        at = &mut n.next;
    }
    *at = Some(Box::new(Node { v, next: None }));
}
fn remove(mut at: &mut Link, v: i32) -> bool {
    loop {
        match at {
            None => return false,
            Some(n) if n.v == v => {
                *at = n.next.take();
                return true;
            }
            Some(n) => at = &mut n.next,
        }
    }
}
fn reverse(list: &mut Link) {
    let mut out = None;
    while let Some(mut n) = list.take() {
        *list = n.next;
        n.next = out;
        out = Some(n);
    }
    *list = out;
}
fn insert_sorted(list: &mut Link, v: i32) {
    match list {
        Some(n) if n.v < v => insert_sorted(&mut n.next, v),
        other => *other = Some(Box::new(Node { v, next: other.take() })),
    }
}
fn show(mut l: &Link) -> String {
    let mut s = String::new();
    while let Some(n) = l {
        s += &format!("{},", n.v);
        l = &n.next;
    }
    s
}
fn main() {
    let mut l = None;
    (1..=5).for_each(|i| push(&mut l, i));
    println!("{} {} {}", remove(&mut l, 3), remove(&mut l, 9), show(&l));
    reverse(&mut l);
    println!("{}", show(&l));
    let mut s = None;
    for v in [3, 1, 2] {
        insert_sorted(&mut s, v);
    }
    println!("{}", show(&s));
}

// === panics in the middle leave what was there
use std::panic::{catch_unwind, AssertUnwindSafe};
struct D(i32);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn boom(n: i32) -> D {
    if n > 1 {
        panic!("boom");
    }
    D(n)
}
fn main() {
    let mut d = D(0);
    let r = catch_unwind(AssertUnwindSafe(|| {
        let r = &mut d;
        *r = boom(1);
        *r = boom(2);
    }));
    println!("{} {}", r.is_err(), d.0);
    let mut v = vec![1, 2];
    let r = catch_unwind(AssertUnwindSafe(|| {
        let i = v.len();
        *v.get_mut(0).unwrap() = 10;
        v[i] = 5;
    }));
    println!("{} {v:?}", r.is_err());
    let mut n = 250u8;
    let r = catch_unwind(AssertUnwindSafe(|| *(&mut n) += 10));
    println!("{} {n}", r.is_err());
}

// === in const fn, const blocks and macro-made places
const fn swap(a: &mut [u8; 2]) {
    let [x, y] = a;
    let t = *x;
    *x = *y;
    *y = t;
}
const PAIR: [u8; 2] = {
    let mut p = [1, 2];
    swap(&mut p);
    let r = &mut p[0];
    *r += 40;
    p
};
macro_rules! inc {
    ($p:expr) => { $p += 1 };
    ($p:expr, $v:expr) => {{ let r = &mut $p; *r = *r + $v; *r }};
}
macro_rules! place { ($e:expr) => { *$e }; }
fn main() {
    println!("{PAIR:?}");
    let mut n = 1;
    let r = &mut n;
    inc!(*r);
    println!("{}", inc!(*r, 10));
    place!(r) = 5;
    place!(&mut n) *= 2;
    println!("{n}");
    let mut v = vec![Box::new(1)];
    inc!(*v[0]);
    place!(v[0]) = inc!(*v[0], 7) * 2;
    println!("{v:?}");
}

// === Deref and DerefMut are called as often as rustc calls them
use std::cell::Cell;
use std::ops::{Deref, DerefMut};
struct Count<'a, T> {
    value: T,
    log: &'a Cell<(u32, u32)>,
}
impl<T> Deref for Count<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        let (a, b) = self.log.get();
        self.log.set((a + 1, b));
        &self.value
    }
}
impl<T> DerefMut for Count<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        let (a, b) = self.log.get();
        self.log.set((a, b + 1));
        &mut self.value
    }
}
fn main() {
    let log = Cell::new((0, 0));
    let mut c = Count { value: (1, vec![1, 2], Some(3)), log: &log };
    c.0 = 5;
    println!("{:?}", log.take());
    c.0 += c.0;
    println!("{:?}", log.take());
    c.1[0] = c.1[1];
    println!("{:?}", log.take());
    let n = c.1.len();
    c.1.push(n);
    println!("{:?}", log.take());
    if let Some(x) = &mut c.2 { *x = 1; }
    println!("{:?}", log.take());
    if let Some(x) = &c.2 { println!("{x}"); }
    println!("{:?}", log.take());
    let (ref mut a, _, _) = *c;
    *a += 1;
    println!("{:?}", log.take());
    let (a, b) = (&c.0, &c.1);
    println!("{a} {b:?} {:?}", log.take());
    *c = (0, vec![], None);
    c.1.extend([1]);
    for x in c.1.iter_mut() { *x += 1; }
    println!("{:?} {:?}", c.value, log.take());
}

// === places used by a call whose arguments take statements
async fn tail(s: &str) -> &str {
    tokio::task::yield_now().await;
    &s[1..]
}
struct S {
    name: String,
    n: u32,
}
impl S {
    fn name(&mut self) -> &mut String {
        &mut self.name
    }
}
#[tokio::main]
async fn main() {
    let mut v = vec![String::from("v")];
    for n in [1, 2, 3] {
        v[0].push_str(if n == 1 { continue } else { let s = "i"; print!("{s} "); s });
        v[0].push_str(match n { 2 => { print!("two "); "k" } _ => tail("xz").await });
        v.last_mut().unwrap().push({ let c = loop { print!("loop "); break 'l'; }; c });
    }
    println!("{v:?}");
    let mut s = S { name: String::new(), n: 1 };
    let r = &mut s;
    r.name.push_str(tail("abc").await);
    r.name().insert_str(0, tail(" <").await);
    (*r).name += tail("d>").await;
    r.n = r.n.max(tail("longer").await.len() as u32);
    r.n += { if r.name.len() > 3 { print!("long ") } 10 };
    println!("{} {}", s.name, s.n);
    let mut t = (String::from("t"), [1u8; 2]);
    let (a, b) = (&mut t.0, &mut t.1);
    a.push_str(tail("uv").await);
    b[1] += tail("wxyz").await.len() as u8;
    a.truncate({ let k = tail("ab").await.len(); k });
    println!("{t:?}");
}
