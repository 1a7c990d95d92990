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
