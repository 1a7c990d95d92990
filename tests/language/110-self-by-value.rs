// === chains, shadowed self, mut self and destructuring
#[derive(Debug, Clone, PartialEq, Default)]
struct B {
    name: String,
    parts: Vec<u8>,
    done: Option<bool>,
}
impl B {
    fn name(mut self, s: impl Into<String>) -> Self {
        self.name = s.into();
        self
    }
    fn part(self, p: u8) -> Self {
        let mut this = self;
        this.parts.push(p);
        this
    }
    fn parts(self, it: impl IntoIterator<Item = u8>) -> Self {
        Self { parts: self.parts.into_iter().chain(it).collect(), ..self }
    }
    fn map(self, f: impl FnOnce(Self) -> Self) -> Self {
        f(self)
    }
    fn split(self) -> (String, Vec<u8>) {
        let Self { name, parts, .. } = self;
        (name, parts)
    }
    fn finish(self: Self) -> Result<B, (B, &'static str)> {
        match self {
            B { ref parts, .. } if parts.is_empty() => Err((self, "empty")),
            B { done: None, name, parts } => Ok(B { name, parts, done: Some(true) }),
            other => Err((other, "twice")),
        }
    }
}
fn main() {
    let b = B::default().name("x").part(1).parts([2, 3]).map(|b| b.part(4));
    println!("{b:?}");
    let done = b.clone().finish().unwrap();
    println!("{:?} {:?}", done.clone().finish().map_err(|(b, e)| (b.parts.len(), e)), B::default().finish().map_err(|e| e.1));
    let (n, p) = done.split();
    println!("{n} {p:?} {:?}", b.split());
    let f = B::name;
    println!("{}", f(B::default(), 'c').name);
    println!("{}", Some(B::default()).map(B::split).unwrap().1.len());
}

// === Copy types, references, boxes, Rc and arrays as self
use std::rc::Rc;
#[derive(Clone, Copy, Debug)]
struct V(i32);
trait Take: Sized {
    fn take_it(self) -> String;
    fn pair(self) -> (Self, Self)
    where
        Self: Copy,
    {
        (self, self)
    }
}
impl Take for V {
    fn take_it(mut self) -> String {
        self.0 += 1;
        format!("V{}", self.0)
    }
}
impl Take for &V {
    fn take_it(self) -> String {
        format!("&{}", (*self).take_it())
    }
}
impl Take for &mut V {
    fn take_it(self) -> String {
        self.0 *= 10;
        format!("&mut {}", self.0)
    }
}
impl<T: Take> Take for Box<T> {
    fn take_it(self) -> String {
        format!("box {}", (*self).take_it())
    }
}
impl<T: Take + Clone> Take for Rc<T> {
    fn take_it(self) -> String {
        Rc::unwrap_or_clone(self).take_it()
    }
}
impl<T: Take, const N: usize> Take for [T; N] {
    fn take_it(self) -> String {
        self.map(T::take_it).join(",")
    }
}
impl<T: Take> Take for Vec<T> {
    fn take_it(self) -> String {
        self.into_iter().map(Take::take_it).rev().collect()
    }
}
fn main() {
    let mut v = V(1);
    println!("{} {} {}", v.take_it(), v.take_it(), (&v).take_it());
    println!("{}", (&mut v).take_it());
    println!("{v:?} {:?}", v.pair());
    println!("{} {}", Box::new(v).take_it(), Rc::new(V(5)).take_it());
    println!("{} {}", [V(1), V(2)].take_it(), vec![Box::new(V(3)), Box::new(V(4))].take_it());
    let r = &v;
    println!("{} {}", r.take_it(), r.pair().0.take_it());
    let bx: Box<V> = Box::new(V(8));
    println!("{} {}", (*bx).pair().1 .0, V::take_it(*bx));
}

// === drops inside: what is not moved on goes at the end of the method
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Pair {
    a: D,
    b: D,
}
impl D {
    fn eat(self) {
        println!("eat {}", self.0);
    }
    fn keep(self) -> Self {
        println!("keep {}", self.0);
        self
    }
    fn into_name(self) -> &'static str {
        self.0
    }
}
impl Pair {
    fn left(self) -> D {
        println!("left");
        self.a
    }
    fn swap(self) -> Pair {
        Pair { a: self.b, b: self.a }
    }
    fn both(self) -> usize {
        self.a.eat();
        println!("between");
        self.b.into_name().len()
    }
}
fn main() {
    D("one").eat();
    let k = D("two").keep().keep();
    println!("{}", k.0);
    let l = Pair { a: D("a"), b: D("b") }.swap().left();
    println!("got {}", l.0);
    println!("{}", Pair { a: D("c"), b: D("dd") }.both());
    let o = Some(D("o"));
    o.map(D::eat);
    D("wild").into_name();
    println!("end");
}

// === consuming iterators, typestates and once-only actions
struct Open {
    log: Vec<String>,
}
struct Closed(String);
impl Open {
    fn write(mut self, s: &str) -> Self {
        self.log.push(s.into());
        self
    }
    fn try_write(self, s: &str) -> Result<Self, Closed> {
        if s.is_empty() { Err(self.close()) } else { Ok(self.write(s)) }
    }
    fn close(self) -> Closed {
        Closed(self.log.concat())
    }
}
struct Stack(Vec<i32>);
impl Stack {
    fn into_pairs(self) -> impl Iterator<Item = (i32, i32)> {
        let n = self.0.len();
        self.0.into_iter().enumerate().map(move |(i, x)| (x, (n - i) as i32))
    }
    fn each(self, mut f: impl FnMut(i32)) -> usize {
        let Stack(v) = self;
        v.iter().copied().for_each(&mut f);
        v.len()
    }
}
struct Job(Box<dyn FnOnce(i32) -> String>);
impl Job {
    fn run(self, n: i32) -> String {
        (self.0)(n)
    }
}
trait Finish {
    fn finish(self: Box<Self>) -> i32;
}
impl<F: FnOnce() -> i32> Finish for F {
    fn finish(self: Box<Self>) -> i32 {
        (*self)()
    }
}
fn main() {
    let o = Open { log: vec![] }.write("a").try_write("b").and_then(|o| o.try_write(""));
    println!("{}", o.map(Open::close).unwrap_or_else(|c| Closed(c.0 + "!")).0);
    println!("{:?}", Stack(vec![5, 6]).into_pairs().collect::<Vec<_>>());
    let mut sum = 0;
    let n = Stack(vec![1, 2, 3]).each(|x| sum += x);
    println!("{n} {sum}");
    let s = String::from("job");
    println!("{}", Job(Box::new(move |n| s.repeat(n as usize))).run(2));
    let jobs: Vec<Box<dyn Finish>> = vec![Box::new(|| 1), Box::new(move || sum)];
    println!("{}", jobs.into_iter().map(|j| j.finish()).sum::<i32>());
}

// === every kind of self, and which of several methods is meant
use std::rc::Rc; use std::pin::Pin; use std::sync::Arc;
struct S(u8);
impl S { fn by_val(self) -> u8 { self.0 } fn by_ref(&self) -> u8 { self.0 + 1 } fn by_mut(&mut self) -> u8 { self.0 += 1; self.0 } fn by_box(self: Box<Self>) -> u8 { self.0 * 2 } fn by_rc(self: Rc<Self>) -> usize { Rc::strong_count(&self) } fn by_arc(self: &Arc<Self>) -> usize { Arc::strong_count(self) } fn by_pin(self: Pin<&mut Self>) -> u8 { self.0 } fn by_ref_box(self: &Box<Self>) -> u8 { self.0 } fn typed(self: &Self) -> u8 { self.0 } fn new<T>(t: T) -> T { t } fn rr(self: &&Self) -> u8 { self.0 } }
trait Tr { fn name(&self) -> &'static str; fn gen<T: Default>(&self) -> T where Self: Sized { T::default() } }
impl Tr for u8 { fn name(&self) -> &'static str { "u8" } }
impl Tr for &u8 { fn name(&self) -> &'static str { "&u8" } }
impl Tr for &&u8 { fn name(&self) -> &'static str { "&&u8" } }
impl<T: Tr> Tr for Vec<T> { fn name(&self) -> &'static str { self[0].name() } }
impl Tr for [u8] { fn name(&self) -> &'static str { "[u8]" } }
trait Over { fn o(self) -> &'static str; } impl Over for &str { fn o(self) -> &'static str { "&str" } } impl Over for String { fn o(self) -> &'static str { "String" } } impl Over for &String { fn o(self) -> &'static str { "&String" } }
trait A1 { fn m(&self) -> u8 { 1 } } trait A2 { fn m(&self) -> u8 { 2 } } impl A1 for S {} impl A2 for S {}
mod inner { pub trait Hidden { fn len(&self) -> usize { 100 } } impl<T> Hidden for [T] {} impl Hidden for str {} }
fn main() {
    let mut s = S(1); println!("{} {} {}", s.by_ref(), s.by_mut(), s.typed());
    println!("{} {} {} {}", Box::new(S(4)).by_box(), Rc::new(S(1)).by_rc(), Arc::new(S(1)).by_arc(), Pin::new(&mut s).by_pin());
    println!("{} {} {}", Box::new(S(3)).by_ref_box(), (&S(5)).rr(), Box::new(S(7)).by_val());
    let x = 5u8; println!("{} {} {} {}", x.name(), (&x).name(), (&&x).name(), (&&&x).name());
    println!("{} {} {}", vec![1u8].name(), [1u8][..].name(), vec![&x].name());
    println!("{} {} {}", "a".o(), String::new().o(), (&String::new()).o());
    println!("{} {} {}", A1::m(&s), <S as A2>::m(&s), S::new::<&str>("t"));
    let g: String = x.gen(); println!("{:?} {:?}", g, x.gen::<Vec<u8>>());
    { use inner::Hidden; println!("{} {} {}", "abc".len(), Hidden::len("abc"), <[u8] as Hidden>::len(&[])); }
    println!("{}", [S(1), S(2)].iter().map(S::by_ref).sum::<u8>());
    println!("{:?}", ["b", "a"].iter().map(|s| s.to_string()).map(String::into_bytes).flatten().collect::<Vec<u8>>());
    let f: fn(&mut S) -> u8 = S::by_mut; println!("{}", f(&mut s));
}

// === operators and traits that take it, logged in order
use std::ops::*; use std::rc::Rc; use std::cell::RefCell;
struct Log(Rc<RefCell<Vec<String>>>, &'static str);
impl Log { fn say(&self, s: &str) { self.0.borrow_mut().push(format!("{}{}", self.1, s)); } }
impl Deref for Log { type Target = [u8]; fn deref(&self) -> &[u8] { self.say("*"); b"abc" } }
impl AddAssign<&Log> for Log { fn add_assign(&mut self, o: &Log) { self.say("+="); o.say("rhs"); } }
impl Drop for Log { fn drop(&mut self) { self.say("~"); } }
impl Index<&str> for Log { type Output = str; fn index(&self, i: &str) -> &str { self.say("[]"); if i.is_empty() { "empty" } else { "full" } } }
impl Fnish for Log { fn go(self) -> usize { self.say("go"); self.len() } } trait Fnish { fn go(self) -> usize; }
impl Shl<&str> for Log { type Output = Log; fn shl(self, s: &str) -> Log { self.say(s); self } }
fn main() {
    let l = Rc::new(RefCell::new(vec![])); let mk = |s| Log(l.clone(), s);
    let mut a = mk("a"); a += &mk("b"); println!("{} {}", a.len(), &a["x"]); println!("{:?} {}", a.first(), a[""].len());
    for b in a.iter() { print!("{b} "); } println!("{}", mk("c").go()); let d = mk("d") << "1" << "2"; let _ = d.iter().rev().map(|x| x + 1).max();
    if let [x, .., y] = *a { println!("{x} {y}"); } match &*d { [97, rest @ ..] => println!("{}", rest.len()), _ => {} } drop(d);
    println!("{}", l.borrow().join(" "));
}

// === matching self whole: enums that turn into one another
#[derive(Debug, Clone, PartialEq)]
enum State {
    Idle,
    Running { job: String, left: u32 },
    Done(Result<String, Box<State>>),
}
use State::*;
impl State {
    fn next(self) -> Self {
        match self {
            Idle => Running { job: "a".into(), left: 1 },
            Running { job, left: 0 } => Done(Ok(job)),
            Running { left, .. } if left > 5 => Done(Err(Box::new(self))),
            Running { job, left } => Running { job: job + "+", left: left - 1 },
            done @ Done(_) => done,
        }
    }
    fn into_result(self) -> Result<String, Self> {
        if let Done(r) = self { r.map_err(|b| *b) } else { Err(self) }
    }
}
fn main() {
    let mut s = Idle;
    for _ in 0..4 {
        print!("{s:?} ");
        s = s.next();
    }
    println!("{:?} {:?}", s.clone().into_result(), Idle.into_result());
    println!("{:?}", Running { job: String::new(), left: 9 }.next().next().into_result());
    println!("{:?}", [Idle, Done(Ok("x".into()))].map(State::next));
}

// === through mem::take, replace, Option::take and pointers where self cannot be moved
#[derive(Default, Debug)]
struct Buf(Vec<u8>, Option<Box<Buf>>);
impl Buf {
    fn push(mut self, b: u8) -> Self {
        self.0.push(b);
        self
    }
    fn depth(self) -> usize {
        1 + self.1.map_or(0, |b| b.depth())
    }
    fn wrap(self) -> Self {
        Buf(vec![self.0.len() as u8], Some(Box::new(self)))
    }
}
struct Owner {
    b: Buf,
    o: Option<Buf>,
}
impl Owner {
    fn grow(&mut self) {
        self.b = std::mem::take(&mut self.b).push(1);
        self.o = self.o.take().map(|b| b.push(2).wrap());
        let old = std::mem::replace(&mut self.b, Buf::default().push(9));
        self.b = old.wrap();
    }
    fn split(self) -> (Buf, usize) {
        let Owner { b, o } = self;
        (b, o.map_or(0, Buf::depth))
    }
}
fn main() {
    let mut w = Owner { b: Buf::default(), o: Some(Buf::default()) };
    w.grow();
    w.grow();
    println!("{:?}", w.o);
    let (b, n) = w.split();
    println!("{b:?} {n}");
    println!("{}", b.1.unwrap().depth());
}

// === partial moves out of self, with the rest still used or dropped
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("~{} ", self.0);
    }
}
struct Three {
    a: D,
    b: (D, D),
    n: i32,
}
impl Three {
    fn new() -> Self {
        Three { a: D("a"), b: (D("b"), D("c")), n: 1 }
    }
    fn take_a(self) -> D {
        print!("n{} ", self.n);
        self.a
    }
    fn inner(self) -> D {
        let x = self.b.1;
        print!("{} ", self.b.0.0);
        x
    }
    fn update(self) -> Three {
        Three { a: D("new"), ..self }
    }
    fn maybe(self, keep: bool) -> Option<D> {
        if keep { Some(self.a) } else { None }
    }
    fn refill(mut self) -> Self {
        drop(self.a);
        self.a = D("again");
        self
    }
}
fn main() {
    let a = Three::new().take_a();
    println!("| {}", a.0);
    Three::new().inner();
    println!("|");
    let u = Three::new().update();
    println!("| {}", u.a.0);
    let (x, y) = (Three::new().maybe(true), Three::new().maybe(false));
    println!("| {} {}", x.is_some(), y.is_none());
    drop(Three::new().refill());
    println!("|");
    drop((a, u, x, y));
    println!();
}

// === in traits: generic callers, default bodies, associated types and Self bounds
trait Pipe: Sized {
    fn pipe<R>(self, f: impl FnOnce(Self) -> R) -> R {
        f(self)
    }
    fn tap(self, f: impl FnOnce(&Self)) -> Self {
        f(&self);
        self
    }
    fn tap_mut(mut self, f: impl FnOnce(&mut Self)) -> Self {
        f(&mut self);
        self
    }
}
impl<T> Pipe for T {}
trait Convert {
    type Out;
    fn convert(self) -> Self::Out;
    fn both(self) -> (Self::Out, Self::Out)
    where
        Self: Clone,
    {
        (self.clone().convert(), self.convert())
    }
}
impl Convert for &str {
    type Out = usize;
    fn convert(self) -> usize {
        self.len()
    }
}
impl<T: Convert> Convert for Option<T> {
    type Out = Vec<T::Out>;
    fn convert(self) -> Self::Out {
        self.into_iter().map(T::convert).collect()
    }
}
impl<A: Convert, B: Convert> Convert for (A, B) {
    type Out = (B::Out, A::Out);
    fn convert(self) -> Self::Out {
        (self.1.convert(), self.0.convert())
    }
}
fn main() {
    println!("{}", "ab".pipe(str::len).pipe(|n| n * 2).tap(|n| print!("[{n}] ")));
    println!("{:?}", vec![3, 1, 2].tap_mut(|v| v.sort()).tap_mut(|v| v.truncate(2)));
    println!("{:?} {:?}", Some("abc").both(), ("a", None::<&str>).convert());
    println!("{:?}", (("a", "bb"), Some(("ccc", ""))).convert());
}
// === a builder that is handed on
#[derive(Debug, Default, Clone)]
struct Conf { name: String, tags: Vec<&'static str>, level: u8 }
impl Conf {
    fn name(mut self, n: impl Into<String>) -> Self { self.name = n.into(); self }
    fn tag(mut self, t: &'static str) -> Self { self.tags.push(t); self }
    fn level(self, level: u8) -> Self { Self { level, ..self } }
    fn build(self) -> Result<Conf, String> { if self.name.is_empty() { Err(format!("no name, {} tags", self.tags.len())) } else { Ok(self) } }
}
fn main() {
    println!("{:?}", Conf::default().name("a").tag("x").tag("y").level(3).build());
    let base = Conf::default().tag("t");
    println!("{:?} {:?}", base.clone().build(), base.name('c').build().map(|c| c.name));
}
// === states as types
struct Open(Vec<u8>); struct Closed(usize);
trait State: Sized { fn next(self) -> Closed; fn twice(self) -> (Closed, u8) { (self.next(), 2) } }
impl State for Open { fn next(self) -> Closed { Closed(self.0.len()) } }
impl Open { fn write(mut self, b: u8) -> Open { self.0.push(b); self } }
impl Drop for Closed { fn drop(&mut self) { println!("closed {}", self.0); } }
fn main() {
    let o = Open(vec![]).write(1).write(2);
    let (c, n) = o.twice();
    println!("{n}");
    drop(c);
    let _ = Open(vec![9]).next();
    println!("end");
}
// === self of a Copy type stays
#[derive(Clone, Copy, Debug, PartialEq)]
struct P { x: i32, y: i32 }
impl P { fn moved(mut self, d: i32) -> P { self.x += d; self } fn sum(self) -> i32 { let P { x, y } = self; x + y } }
impl std::ops::Add for P { type Output = P; fn add(self, o: P) -> P { P { x: self.x + o.x, y: self.y + o.y } } }
fn main() {
    let p = P { x: 1, y: 2 };
    let q = p.moved(10);
    println!("{p:?} {q:?} {} {} {:?}", p.sum(), q.moved(1).sum(), p + q + p);
    let r = &p;
    println!("{} {:?}", r.sum(), r.moved(1) == *r);
}
// === self taken apart
enum Tree { Leaf(String), Node(Box<Tree>, Box<Tree>) }
impl Tree {
    fn flat(self) -> Vec<String> { match self { Tree::Leaf(s) => vec![s], Tree::Node(l, r) => { let mut v = l.flat(); v.extend(r.flat()); v } } }
    fn mirror(self) -> Self { match self { Self::Node(l, r) => Self::Node(Box::new(r.mirror()), Box::new(l.mirror())), leaf => leaf } }
}
fn main() {
    let leaf = |s: &str| Box::new(Tree::Leaf(s.to_string()));
    let t = Tree::Node(leaf("a"), Box::new(Tree::Node(leaf("b"), leaf("c"))));
    println!("{:?}", t.mirror().flat());
}
// === Box<Self>, Rc<Self> and self of a trait object
use std::rc::Rc;
trait Job { fn run(self: Box<Self>) -> String; fn count(self: Rc<Self>) -> usize; }
struct A(String);
impl Job for A { fn run(self: Box<Self>) -> String { let A(s) = *self; s + "!" } fn count(self: Rc<Self>) -> usize { Rc::strong_count(&self) } }
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
struct D(u8);
impl Job for D { fn run(self: Box<Self>) -> String { format!("d{}", self.0) } fn count(self: Rc<Self>) -> usize { 7 } }
fn main() {
    let jobs: Vec<Box<dyn Job>> = vec![Box::new(A("a".into())), Box::new(D(2))];
    for j in jobs { println!("{}", j.run()); }
    let r: Rc<dyn Job> = Rc::new(A("r".into()));
    println!("{} {}", r.clone().count(), Rc::strong_count(&r));
}
// === on references, by the impl for the reference
trait Len { fn len_of(self) -> usize; }
impl Len for &str { fn len_of(self) -> usize { self.len() } }
impl Len for &[i32] { fn len_of(self) -> usize { self.len() * 10 } }
impl<T: Len + Copy> Len for &T { fn len_of(self) -> usize { (*self).len_of() + 100 } }
fn main() {
    let s = String::from("four");
    println!("{} {} {}", s.as_str().len_of(), (&"x").len_of(), [1, 2][..].len_of());
    println!("{}", (&&"yy").len_of());
}
// === iterators are used up
struct Countdown(u32);
impl Iterator for Countdown { type Item = u32; fn next(&mut self) -> Option<u32> { if self.0 == 0 { None } else { self.0 -= 1; Some(self.0) } } }
impl Countdown { fn collect_odd(self) -> Vec<u32> { self.filter(|x| x % 2 == 1).collect() } }
fn main() {
    let mut c = Countdown(5);
    c.next();
    let rest = c.by_ref().take(1).count();
    println!("{rest} {:?}", c.collect_odd());
    println!("{} {:?}", Countdown(4).map(|x| x * x).sum::<u32>(), Countdown(3).zip(Countdown(9)).last());
}
// === called through a path and as a function value
#[derive(Debug)]
struct W(i32);
impl W { fn get(self) -> i32 { self.0 } fn wrap(self) -> Option<W> { (self.0 > 0).then_some(self) } }
fn main() {
    println!("{} {:?}", W::get(W(3)), vec![W(1), W(-1)].into_iter().filter_map(W::wrap).collect::<Vec<_>>());
    let f: fn(W) -> i32 = W::get;
    println!("{:?} {}", Some(W(5)).map(W::get), f(W(6)));
    println!("{:?}", [W(2), W(1)].map(W::get));
}
// === async methods own what they are called on
struct Conn(&'static str);
impl Drop for Conn { fn drop(&mut self) { println!("close {}", self.0); } }
impl Conn { async fn send(self, n: u8) -> (Conn, u8) { tokio::task::yield_now().await; (self, n + 1) } async fn finish(self) { println!("finish {}", self.0); } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (c, n) = Conn("a").send(1).await;
    println!("{n}");
    let f = c.finish();
    println!("made");
    f.await;
    drop(Conn("b").send(2));
    println!("end");
}
// === moved into a closure and out again
struct Acc(Vec<i32>);
impl Acc { fn with(mut self, f: impl FnOnce(&mut Vec<i32>)) -> Self { f(&mut self.0); self } fn into_fn(self) -> impl Fn(i32) -> i32 { move |k| self.0.iter().sum::<i32>() * k } fn done(self) -> Vec<i32> { self.0 } }
fn main() {
    let a = Acc(vec![3]).with(|v| v.push(1)).with(|v| v.sort());
    println!("{:?}", a.with(|v| v.retain(|x| *x > 1)).done());
    let f = Acc(vec![1, 2]).into_fn();
    println!("{} {}", f(1), f(10));
}
