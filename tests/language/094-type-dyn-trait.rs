// === cells of trait objects behind every pointer
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, RwLock};
trait Observer {
    fn notify(&mut self, n: i32);
    fn seen(&self) -> String;
}
#[derive(Default)]
struct Log(Vec<i32>);
impl Observer for Log {
    fn notify(&mut self, n: i32) {
        self.0.push(n);
    }
    fn seen(&self) -> String {
        format!("{:?}", self.0)
    }
}
impl Drop for Log {
    fn drop(&mut self) {
        println!("drop log {:?}", self.0);
    }
}
impl Observer for i32 {
    fn notify(&mut self, n: i32) {
        *self += n;
    }
    fn seen(&self) -> String {
        self.to_string()
    }
}
struct Subject {
    list: Vec<Weak<RefCell<dyn Observer>>>,
}
fn main() {
    let log = Rc::new(RefCell::new(Log::default()));
    let sum = Rc::new(RefCell::new(10));
    let mut s = Subject { list: vec![] };
    let a: Rc<RefCell<dyn Observer>> = log.clone();
    let w: Weak<RefCell<i32>> = Rc::downgrade(&sum);
    s.list.push(Rc::downgrade(&a));
    s.list.push(w);
    for n in 1..4 {
        for o in s.list.iter().filter_map(Weak::upgrade) {
            o.borrow_mut().notify(n);
        }
    }
    println!("{:?} {} {}", log.borrow().0, sum.borrow(), a.borrow().seen());
    *sum.borrow_mut() = 100;
    *log.borrow_mut() = Log(vec![7]);
    println!("{}", s.list.iter().map(|o| o.upgrade().unwrap().borrow().seen()).collect::<String>());
    println!("{} {} {}", Rc::strong_count(&log), Rc::weak_count(&a), Rc::ptr_eq(&a, &(log.clone() as Rc<RefCell<dyn Observer>>)));
    println!("{}", a.try_borrow_mut().is_ok() && { let _g = log.borrow(); a.try_borrow_mut().is_err() });
    drop(log);
    println!("one left");
    drop(a);
    println!("{}", s.list[0].upgrade().is_none());
    let all: Vec<Rc<RefCell<dyn Observer>>> = vec![Rc::new(RefCell::new(Log(vec![1]))), Rc::new(RefCell::new(5)), sum];
    all.iter().for_each(|o| o.borrow_mut().notify(3));
    println!("{}", all.iter().map(|o| o.borrow().seen()).collect::<Vec<_>>().join(" "));
    let m: Arc<Mutex<dyn Observer + Send>> = Arc::new(Mutex::new(1));
    m.lock().unwrap().notify(41);
    println!("{}", m.lock().unwrap().seen());
    let f: Rc<RefCell<dyn FnMut(i32) -> i32>> = Rc::new(RefCell::new({ let mut k = 0; move |n| { k += n; k } }));
    println!("{}", (f.borrow_mut())(2));
    println!("{}", (*f.borrow_mut())(3));
    let r: &RwLock<dyn Display> = &RwLock::new("text");
    println!("[{:>6}]", &*r.read().unwrap());
    let b: Box<RefCell<dyn Debug>> = Box::new(RefCell::new(Some(1)));
    println!("{:?}", b.borrow());
    let slice: Rc<RefCell<[i32]>> = Rc::new(RefCell::new([3, 1, 2]));
    slice.borrow_mut().sort();
    println!("{:?} {}", slice.borrow(), slice.borrow().len());
    let mut map: HashMap<&str, Rc<RefCell<dyn Observer>>> = HashMap::new();
    map.insert("n", Rc::new(RefCell::new(1)));
    map.entry("n").or_insert_with(|| Rc::new(RefCell::new(Log::default()))).borrow_mut().notify(1);
    println!("{}", map["n"].borrow().seen());
}

// === structs of one's own that end in something unsized
use std::fmt::Debug;
use std::rc::Rc;
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Tail<T: ?Sized> {
    name: String,
    guard: D,
    last: T,
}
struct Outer<A, T: ?Sized>(A, Tail<T>);
impl<T: ?Sized + Debug> Tail<T> {
    fn show(&self) -> String {
        format!("{} {:?}", self.name, &self.last)
    }
}
fn tail<T>(name: &'static str, last: T) -> Tail<T> {
    Tail { name: name.to_string(), guard: D(name), last }
}
fn sum(t: &Tail<[i32]>) -> i32 {
    t.last.iter().sum()
}
fn main() {
    let t = tail("array", [1, 2, 3]);
    println!("{} {} {}", sum(&t), (&t as &Tail<[i32]>).show(), t.last.len());
    let b: Box<Tail<dyn Debug>> = Box::new(tail("boxed", Some('x')));
    println!("{}", b.show());
    let r: Rc<Tail<[&str]>> = Rc::new(tail("counted", ["a", "b"]));
    let q = Rc::clone(&r);
    println!("{:?} {} {}", q.last.last(), q.show(), Rc::strong_count(&r));
    let o: &Outer<i32, dyn Fn(i32) -> i32> = &Outer(5, tail("nested", |x| x * 2));
    println!("{} {} {}", (o.1.last)(o.0), o.1.name, o.1.guard.0);
    drop(b);
    drop((q, r));
    println!("end");
}

// === default methods, supertraits, where Self: Sized and generic methods
use std::fmt::{Debug, Display};
trait Base {
    fn id(&self) -> u32 {
        7
    }
}
trait Shape: Base + Debug {
    fn area(&self) -> f64;
    fn name(&self) -> String {
        format!("{:?}#{}", self, self.id())
    }
    fn scaled(&self, k: f64) -> Self
    where
        Self: Sized;
    fn with<T: Display>(&self, t: T) -> String
    where
        Self: Sized,
    {
        format!("{t}:{}", self.area())
    }
    fn make() -> Self
    where
        Self: Sized;
}
#[derive(Debug)]
struct Sq(f64);
impl Base for Sq {}
impl Shape for Sq {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
    fn scaled(&self, k: f64) -> Self {
        Sq(self.0 * k)
    }
    fn make() -> Self {
        Sq(1.0)
    }
}
#[derive(Debug)]
struct Dot;
impl Base for Dot {
    fn id(&self) -> u32 {
        1
    }
}
impl Shape for Dot {
    fn area(&self) -> f64 {
        0.0
    }
    fn name(&self) -> String {
        "dot".into()
    }
    fn scaled(&self, _: f64) -> Self {
        Dot
    }
    fn make() -> Self {
        Dot
    }
}
fn up(s: &dyn Shape) -> &dyn Base {
    s
}
fn dbg(s: Box<dyn Shape>) -> Box<dyn Debug> {
    s
}
fn main() {
    let v: [&dyn Shape; 2] = [&Sq::make().scaled(3.0), &Dot];
    for s in v {
        println!("{} {} {}", s.name(), s.area(), up(s).id());
    }
    println!("{} {:?}", Sq(2.0).with("sq"), dbg(Box::new(Dot)));
    println!("{:?}", v);
}

// === inherent methods on dyn, impl Trait for dyn and Box<dyn>
use std::collections::BTreeMap;
use std::fmt;
trait Animal {
    fn name(&self) -> String;
}
impl dyn Animal {
    fn shout(&self) -> String {
        self.name().to_uppercase()
    }
    fn boxed(name: &str) -> Box<dyn Animal> {
        Box::new(name.to_string())
    }
}
impl<'a> dyn Animal + Send + 'a {
    fn send_name(&self) -> String {
        format!("send {}", self.name())
    }
}
impl Animal for String {
    fn name(&self) -> String {
        self.clone()
    }
}
impl Animal for &'static str {
    fn name(&self) -> String {
        format!("&{self}")
    }
}
impl<A: Animal + ?Sized> Animal for Box<A> {
    fn name(&self) -> String {
        format!("[{}]", (**self).name())
    }
}
impl fmt::Debug for dyn Animal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Animal({})", self.name())
    }
}
impl PartialEq for dyn Animal {
    fn eq(&self, o: &dyn Animal) -> bool {
        self.name() == o.name()
    }
}
impl Eq for dyn Animal {}
impl PartialOrd for dyn Animal {
    fn partial_cmp(&self, o: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(o))
    }
}
impl Ord for dyn Animal {
    fn cmp(&self, o: &Self) -> std::cmp::Ordering {
        self.name().cmp(&o.name())
    }
}
fn generic<A: Animal + ?Sized>(a: &A) -> usize {
    a.name().len()
}
fn main() {
    let a = <dyn Animal>::boxed("cat");
    println!("{} {} {:?}", a.shout(), a.name(), a);
    println!("{} {} {}", generic(&a), generic(&*a), generic::<dyn Animal>(&"dog"));
    let s: Box<dyn Animal + Send> = Box::new("ox");
    println!("{}", s.send_name());
    println!("{} {}", *a == *<dyn Animal>::boxed("cat"), &*a == &"cat" as &dyn Animal);
    let mut v: Vec<Box<dyn Animal>> = vec![Box::new("b"), Box::new(String::from("a")), Box::new(Box::new("c"))];
    v.sort();
    println!("{v:?} {:?}", v.iter().max());
    let m: BTreeMap<Box<dyn Animal>, i32> = v.into_iter().zip(1..).collect();
    println!("{m:?}");
}

// === generic traits, associated types and closures as objects
use std::collections::HashMap;
trait Conv<In, Out = String> {
    fn conv(&self, i: In) -> Out;
}
struct Twice;
impl Conv<i32> for Twice {
    fn conv(&self, i: i32) -> String {
        (i * 2).to_string()
    }
}
impl Conv<&str, usize> for Twice {
    fn conv(&self, s: &str) -> usize {
        s.len() * 2
    }
}
impl<F: Fn(u8) -> u8> Conv<u8, u8> for F {
    fn conv(&self, i: u8) -> u8 {
        self(i)
    }
}
trait Source {
    type Item;
    fn next_item(&mut self) -> Option<Self::Item>;
}
impl<I: Iterator> Source for I {
    type Item = I::Item;
    fn next_item(&mut self) -> Option<I::Item> {
        self.next()
    }
}
fn drain<T>(s: &mut dyn Source<Item = T>) -> Vec<T> {
    std::iter::from_fn(|| s.next_item()).collect()
}
fn main() {
    let c: &dyn Conv<i32> = &Twice;
    let d: Box<dyn for<'a> Conv<&'a str, usize>> = Box::new(Twice);
    println!("{} {}", c.conv(4), d.conv(&String::from("abc")));
    let k = 3;
    let list: Vec<Box<dyn Conv<u8, u8> + '_>> = vec![Box::new(|x| x + k), Box::new(u8::reverse_bits)];
    println!("{:?}", list.iter().map(|c| c.conv(1)).collect::<Vec<_>>());
    println!("{:?} {:?}", drain(&mut (1..4)), drain(&mut "ab".chars()));
    let mut table: HashMap<&str, Box<dyn Fn(&[f64]) -> f64>> = HashMap::new();
    table.insert("sum", Box::new(|v| v.iter().sum()));
    table.insert("max", Box::new(|v| v.iter().copied().fold(f64::MIN, f64::max)));
    let mut names: Vec<_> = table.keys().copied().collect();
    names.sort();
    println!("{:?}", names.iter().map(|n| table[n](&[1.0, 2.5])).collect::<Vec<_>>());
    let it: Box<dyn DoubleEndedIterator<Item = char>> = if k > 2 { Box::new("xyz".chars().rev()) } else { Box::new(std::iter::empty()) };
    println!("{}", it.rev().collect::<String>());
    let mut peek: std::iter::Peekable<Box<dyn Iterator<Item = u8>>> = (Box::new([1u8, 2].into_iter()) as Box<dyn Iterator<Item = u8>>).peekable();
    println!("{:?}", peek.peek());
    println!("{}", peek.count());
}

// === Any: downcasts by reference, by value and in errors
use std::any::{Any, TypeId};
use std::error::Error;
use std::fmt;
use std::rc::Rc;
#[derive(Debug, PartialEq)]
struct Code(i32);
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "code {}", self.0)
    }
}
impl Error for Code {}
#[derive(Debug)]
struct Wrap(Box<dyn Error + Send + Sync>);
impl fmt::Display for Wrap {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("wrapped")
    }
}
impl Error for Wrap {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}
fn describe(a: &dyn Any) -> String {
    if let Some(n) = a.downcast_ref::<i32>() {
        format!("i32 {n}")
    } else if let Some(s) = a.downcast_ref::<&str>() {
        format!("str {s}")
    } else if a.is::<Vec<u8>>() {
        "bytes".into()
    } else {
        "?".into()
    }
}
trait Component: Any {
    fn as_any(&mut self) -> &mut dyn Any;
}
impl<T: Any> Component for T {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }
}
fn main() {
    println!("{} {} {} {}", describe(&5), describe(&"x"), describe(&vec![1u8]), describe(&()));
    let b: Box<dyn Any> = Box::new(Code(3));
    println!("{}", b.type_id() == TypeId::of::<Box<dyn Any>>() || (*b).type_id() == TypeId::of::<Code>());
    match b.downcast::<String>() {
        Ok(_) => println!("string"),
        Err(b) => println!("{:?}", b.downcast::<Code>().unwrap()),
    }
    let mut list: Vec<Box<dyn Component>> = vec![Box::new(1i32), Box::new(String::from("s"))];
    for c in &mut list {
        if let Some(n) = (**c).as_any().downcast_mut::<i32>() {
            *n += 1;
            println!("{n}");
        }
    }
    let e: Box<dyn Error> = Wrap(Code(5).into()).into();
    println!("{e} {:?} {:?}", e.source().map(|s| s.to_string()), e.source().and_then(|s| s.downcast_ref::<Code>()));
    let text: Box<dyn Error + Send + Sync> = "plain".into();
    println!("{text} {text:?} {}", text.is::<Code>());
    println!("{:?}", Rc::downcast::<u8>(Rc::new(4u8) as Rc<dyn Any>));
    println!("{:?}", e.downcast::<Wrap>().map(|w| w.0.to_string()));
}

// === mutation, self receivers and moving out of boxes
use std::rc::Rc;
trait Step {
    fn step(&mut self) -> bool;
    fn finish(self: Box<Self>) -> String;
    fn shared(self: Rc<Self>) -> usize;
    fn pair<'a>(&'a mut self, o: &'a mut dyn Step) -> [&'a mut dyn Step; 2];
}
struct Count(u32);
impl Step for Count {
    fn step(&mut self) -> bool {
        self.0 += 1;
        self.0 < 3
    }
    fn finish(self: Box<Self>) -> String {
        format!("count {}", self.0)
    }
    fn shared(self: Rc<Self>) -> usize {
        Rc::strong_count(&self)
    }
    fn pair<'a>(&'a mut self, o: &'a mut dyn Step) -> [&'a mut dyn Step; 2] {
        [o, self]
    }
}
impl Step for Vec<u8> {
    fn step(&mut self) -> bool {
        self.pop().is_some()
    }
    fn finish(self: Box<Self>) -> String {
        let v = *self;
        format!("left {v:?}")
    }
    fn shared(self: Rc<Self>) -> usize {
        self.len()
    }
    fn pair<'a>(&'a mut self, o: &'a mut dyn Step) -> [&'a mut dyn Step; 2] {
        [self, o]
    }
}
fn run(s: &mut dyn Step) -> u32 {
    let mut n = 0;
    while s.step() {
        n += 1;
    }
    n
}
fn main() {
    let mut list: Vec<Box<dyn Step>> = vec![Box::new(Count(0)), Box::new(vec![1, 2, 3])];
    println!("{:?}", list.iter_mut().map(|s| run(s.as_mut())).collect::<Vec<_>>());
    list[1] = Box::new(vec![9]);
    list.swap(0, 1);
    println!("{:?}", list.into_iter().map(|s| s.finish()).collect::<Vec<_>>());
    let r: Rc<dyn Step> = Rc::new(Count(5));
    println!("{} {}", r.clone().shared(), Rc::<Vec<u8>>::new(vec![1, 2]).shared());
    let (mut a, mut b) = (Count(0), vec![7u8]);
    for s in a.pair(&mut b) {
        s.step();
    }
    println!("{} {b:?}", a.0);
    let mut o: Option<&mut dyn Step> = Some(&mut a);
    if let Some(s) = o.as_deref_mut() {
        s.step();
    }
    println!("{}", o.map_or(0, run));
}

// === coercion sites
use std::fmt::{Debug, Display};
struct S<'a> {
    d: &'a dyn Display,
    list: Vec<Box<dyn Debug + 'a>>,
}
enum E<'a> {
    D(Box<dyn Display + 'a>),
}
fn ret(n: i32) -> Box<dyn Display> {
    if n > 0 {
        return Box::new(n);
    }
    match n {
        0 => Box::new("zero"),
        _ => Box::new(format!("{}", -n)),
    }
}
fn opt(b: bool) -> Option<Box<dyn Debug>> {
    if b { Some(Box::new([1])) } else { None }
}
fn res() -> Result<(), Box<dyn std::error::Error>> {
    Err("x".parse::<i32>().unwrap_err())?
}
static NAMES: [&(dyn Debug + Sync); 2] = [&1, &"two"];
const D: &dyn Display = &'c';
fn main() {
    let s = S { d: &1.5, list: vec![Box::new(1), Box::new("a")] };
    println!("{} {:?} {}", s.d, s.list, ret(3).to_string() + &ret(0).to_string() + &ret(-4).to_string());
    let E::D(e) = E::D(Box::new(true));
    println!("{e} {:?} {:?} {}", opt(true), opt(false).is_none(), res().unwrap_err());
    println!("{NAMES:?} {D}");
    let mut x: &dyn Debug = &1;
    print!("{x:?} ");
    x = &"b";
    print!("{x:?} ");
    x = if s.list.is_empty() { &() } else { &[1u8] };
    println!("{x:?}");
    let f = |d: &dyn Display| d.to_string();
    println!("{}", f(&1) + &f(&"z") + &f(&*ret(8)));
    let arr = [&1 as &dyn Debug, &"q", &None::<u8>];
    println!("{arr:?}");
    let t: (Box<dyn Debug>, &dyn Display) = (Box::new('t'), &2);
    println!("{:?} {}", t.0, t.1);
    let c: Vec<Box<dyn Fn() -> i32>> = (0..3).map(|i| Box::new(move || i * i) as _).collect();
    println!("{:?}", c.iter().map(|f| f()).collect::<Vec<_>>());
    let nested: Box<dyn Display> = Box::new(Box::new(Box::new(5)) as Box<dyn Display>);
    println!("{nested}");
}

// === object of a trait with lifetimes, and borrowed contents
trait Lexer<'s> {
    fn next(&mut self) -> Option<&'s str>;
}
struct Words<'s>(&'s str);
impl<'s> Lexer<'s> for Words<'s> {
    fn next(&mut self) -> Option<&'s str> {
        let s = self.0.trim_start();
        let end = s.find(' ').unwrap_or(s.len());
        let (w, rest) = s.split_at(end);
        self.0 = rest;
        (!w.is_empty()).then_some(w)
    }
}
struct Upper<'l, 's>(&'l mut dyn Lexer<'s>);
impl<'s> Lexer<'s> for Upper<'_, 's> {
    fn next(&mut self) -> Option<&'s str> {
        self.0.next().filter(|w| w.chars().all(char::is_uppercase))
    }
}
fn all<'s>(l: &mut dyn Lexer<'s>) -> Vec<&'s str> {
    let mut v = vec![];
    while let Some(w) = l.next() {
        v.push(w);
    }
    v
}
trait Visit {
    fn visit(&mut self, n: &Node, depth: usize);
}
struct Node(i32, Vec<Node>);
impl Node {
    fn walk(&self, v: &mut dyn Visit, depth: usize) {
        v.visit(self, depth);
        self.1.iter().for_each(|n| n.walk(v, depth + 1));
    }
}
impl Visit for String {
    fn visit(&mut self, n: &Node, depth: usize) {
        *self += &format!("{}{} ", "-".repeat(depth), n.0);
    }
}
impl<F: FnMut(i32)> Visit for F {
    fn visit(&mut self, n: &Node, _: usize) {
        self(n.0)
    }
}
fn main() {
    let text = String::from("AB CD ef GH");
    let mut w = Words(&text);
    println!("{:?}", all(&mut Upper(&mut w)));
    println!("{:?}", all(&mut w));
    let tree = Node(1, vec![Node(2, vec![Node(3, vec![])]), Node(4, vec![])]);
    let mut s = String::new();
    tree.walk(&mut s, 0);
    let mut sum = 0;
    tree.walk(&mut |n| sum += n, 0);
    println!("{s}{sum}");
}

// === async methods and futures through objects
use std::future::Future;
use std::pin::Pin;
type Fut<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
trait Store {
    fn get<'a>(&'a self, k: &'a str) -> Fut<'a, Option<String>>;
    fn put(&mut self, k: String, v: String) -> Fut<'_, usize>;
}
impl Store for Vec<(String, String)> {
    fn get<'a>(&'a self, k: &'a str) -> Fut<'a, Option<String>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            self.iter().find(|(a, _)| a == k).map(|(_, v)| v.clone())
        })
    }
    fn put(&mut self, k: String, v: String) -> Fut<'_, usize> {
        Box::pin(async {
            self.push((k, v));
            self.len()
        })
    }
}
async fn both(s: &mut dyn Store) -> Option<String> {
    println!("{}", s.put("a".into(), "1".into()).await);
    s.get("a").await
}
#[tokio::main]
async fn main() {
    let mut b: Box<dyn Store> = Box::new(vec![]);
    println!("{:?} {:?}", both(b.as_mut()).await, b.get("z").await);
    let list: Vec<Fut<'_, usize>> = vec![Box::pin(async { 1 }), Box::pin(std::future::ready(2)), Box::pin(async { b.get("a").await.unwrap().len() })];
    let mut n = 0;
    for f in list {
        n += f.await;
    }
    println!("{n}");
    let handlers: Vec<(&str, Box<dyn Fn(u32) -> Fut<'static, u32>>)> = vec![("dbl", Box::new(|x| Box::pin(async move { x * 2 }))), ("inc", Box::new(|x| Box::pin(async move { tokio::task::yield_now().await; x + 1 })))];
    let mut x = 5;
    for (name, h) in &handlers {
        x = h(x).await;
        println!("{name} {x}");
    }
}

// === std traits as objects: Write, Hasher, Iterator, ToString, Error, Fn
use std::collections::hash_map::DefaultHasher;
use std::fmt::{self, Write};
use std::hash::{Hash, Hasher};
use std::ops::Deref;
fn emit(w: &mut dyn Write, n: i32) -> fmt::Result {
    write!(w, "<{n}>")?;
    w.write_char('!')
}
struct Caps<'a>(&'a mut dyn Write);
impl Write for Caps<'_> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.0.write_str(&s.to_uppercase())
    }
}
fn feed(h: &mut dyn Hasher) -> u64 {
    h.write_u8(1);
    h.finish()
}
fn sum(it: &mut dyn Iterator<Item = i32>) -> i32 {
    let first = it.next().unwrap_or(0);
    first * 100 + it.take(2).sum::<i32>()
}
fn each(it: Box<dyn Iterator<Item = &str> + '_>) -> String {
    it.map(str::trim).collect()
}
fn main() {
    let mut s = String::new();
    emit(&mut s, 1).unwrap();
    write!(Caps(&mut s), "abc{}", 'd').unwrap();
    println!("{s}");
    println!("{}", feed(&mut DefaultHasher::new()) == { let mut h = DefaultHasher::new(); 1u8.hash(&mut h); h.finish() });
    let mut it = 1..=5;
    println!("{} {:?}", sum(&mut it), it);
    println!("{}", each(Box::new(" a , b".split(','))));
    let t: [&dyn ToString; 3] = [&1, &'c', &"s"];
    println!("{}", t.iter().map(|t| t.to_string()).collect::<Vec<_>>().join("|"));
    let d: &dyn Deref<Target = str> = &String::from("deref");
    println!("{} {}", d.len(), d.deref());
    let mut fs: Vec<Box<dyn FnMut() -> i32>> = vec![];
    for k in 1..3 {
        let mut n = 0;
        fs.push(Box::new(move || { n += k; n }));
    }
    println!("{:?}", (0..2).flat_map(|_| fs.iter_mut().map(|f| f()).collect::<Vec<_>>()).collect::<Vec<_>>());
    let once: Vec<Box<dyn FnOnce(String) -> usize>> = vec![Box::new(|s| s.len()), Box::new(|s: String| s.matches('a').count())];
    println!("{:?}", once.into_iter().map(|f| f("banana".into())).collect::<Vec<_>>());
    let k: Box<dyn PartialEq<i32>> = Box::new(5);
    println!("{} {}", k.eq(&5), *k == 6);
}

// === dyn in every place a type can stand
use std::fmt::{Debug, Display};
type Shown<'a> = dyn Display + 'a;
struct Holder<'a> {
    r: &'a dyn Debug,
    m: &'a mut (dyn FnMut() -> u8 + 'a),
    b: Option<Box<dyn Display + Send>>,
    v: Vec<Box<Shown<'a>>>,
}
static GREET: &(dyn Fn(&str) -> String + Sync) = &|n| format!("hi {n}");
const ANY: &dyn Debug = &[1, 2];
fn ret<'a>(s: &'a str, up: bool) -> Box<dyn Iterator<Item = char> + 'a> {
    if up { Box::new(s.chars().map(|c| c.to_ascii_uppercase())) } else { Box::new(s.chars().rev()) }
}
fn gen<T: ?Sized + Debug>(t: &T) -> String {
    format!("<{t:?}>")
}
fn main() {
    let mut n = 0;
    let s = String::from("borrowed");
    let mut h = Holder { r: &s, m: &mut || { n += 1; n }, b: Some(Box::new(1.5)), v: vec![Box::new(&s), Box::new('c')] };
    h.v.push(h.b.take().unwrap());
    println!("{:?} {}{} {}", h.r, (h.m)(), (h.m)(), h.v.iter().map(|d| d.to_string()).collect::<Vec<_>>().join(","));
    println!("{} {:?} {}", GREET("x"), ANY, ret("ab", true).chain(ret("cd", false)).collect::<String>());
    println!("{} {}", gen::<dyn Debug>(&Some(1)), gen(&[&1 as &dyn Debug, &"x"]));
    let f: fn(&dyn Display) -> usize = |d| d.to_string().len();
    println!("{}", f(&12345));
}

// === the same object seen as its supertraits, up two steps and beside
use std::fmt::Debug;
trait A {
    fn a(&self) -> String {
        "a".into()
    }
}
trait B: A {
    fn b(&self) -> String {
        self.a() + "b"
    }
}
trait C: B + Debug {
    fn c(&self) -> String {
        self.b() + &self.a() + "c"
    }
}
#[derive(Debug)]
struct X(u8);
impl A for X {
    fn a(&self) -> String {
        format!("x{}", self.0)
    }
}
impl B for X {}
impl C for X {}
fn up(c: &dyn C) -> &dyn A {
    c
}
fn main() {
    let c: Box<dyn C> = Box::new(X(1));
    println!("{} {} {} {:?}", c.c(), c.b(), up(&*c).a(), c);
    let b: Box<dyn B> = c;
    println!("{}", b.b());
    let a: std::rc::Rc<dyn A> = std::rc::Rc::new(X(2)) as std::rc::Rc<dyn B>;
    println!("{}", a.a());
    let d: &dyn Debug = &X(3) as &dyn C;
    println!("{d:?}");
    let mut x = X(4);
    let m: &mut dyn B = &mut x as &mut dyn C;
    println!("{}", A::a(m) + &<dyn B as B>::b(m));
}

// === generic methods are out, but where Self: Sized and by reference they are in
trait Visit {
    fn visit(&mut self, n: i32);
    fn all<I: IntoIterator<Item = i32>>(&mut self, it: I) -> &mut Self
    where
        Self: Sized,
    {
        for n in it {
            self.visit(n);
        }
        self
    }
    fn new() -> Self
    where
        Self: Sized;
}
impl Visit for Vec<i32> {
    fn visit(&mut self, n: i32) {
        self.push(n);
    }
    fn new() -> Self {
        Vec::new()
    }
}
impl<V: Visit + ?Sized> Visit for &mut V {
    fn visit(&mut self, n: i32) {
        (**self).visit(n * 10)
    }
    fn new() -> Self {
        unimplemented!()
    }
}
impl<V: Visit + ?Sized> Visit for Box<V> {
    fn visit(&mut self, n: i32) {
        (**self).visit(n + 1)
    }
    fn new() -> Self {
        unimplemented!()
    }
}
fn main() {
    let mut v = <Vec<i32> as Visit>::new();
    v.all([1, 2]);
    {
        let mut d: &mut dyn Visit = &mut v;
        d.visit(3);
        (&mut d).all([4]);
        (&mut d).all(5..6);
    }
    println!("{v:?}");
    let mut b: Box<dyn Visit> = Box::new(vec![]);
    b.all([1]).visit(7);
    let mut w = vec![];
    (&mut (&mut w as &mut dyn Visit)).all(vec![1, 2]);
    println!("{w:?}");
}

// === objects with type parameters and associated types given
use std::collections::HashMap;
trait Store<K, V> {
    type Err: std::fmt::Debug;
    fn put(&mut self, k: K, v: V) -> Result<Option<V>, Self::Err>;
}
impl<K: std::hash::Hash + Eq, V> Store<K, V> for HashMap<K, V> {
    type Err = std::convert::Infallible;
    fn put(&mut self, k: K, v: V) -> Result<Option<V>, Self::Err> {
        Ok(self.insert(k, v))
    }
}
struct Full;
impl<K, V> Store<K, V> for Full {
    type Err = String;
    fn put(&mut self, _: K, _: V) -> Result<Option<V>, String> {
        Err("full".into())
    }
}
struct Wrap<S: ?Sized>(u8, S);
impl<K, V, S: Store<K, V> + ?Sized> Store<K, V> for Wrap<S> {
    type Err = String;
    fn put(&mut self, k: K, v: V) -> Result<Option<V>, String> {
        self.0 += 1;
        self.1.put(k, v).map_err(|e| format!("{}: {e:?}", self.0))
    }
}
fn twice(s: &mut dyn Store<&str, i32, Err = String>) {
    println!("{:?} {:?}", s.put("a", 1), s.put("a", 2));
}
fn main() {
    twice(&mut Full);
    twice(&mut Wrap(0, HashMap::new()));
    let w: &mut Wrap<dyn Store<&str, i32, Err = String>> = &mut Wrap(5, Full);
    println!("{:?} {}", w.put("x", 1), w.0);
    let mut b: Box<dyn Store<u8, u8, Err = _>> = Box::new(Wrap(0, Full));
    println!("{:?}", b.put(1, 1));
}

// === comparing, hashing and ordering objects by what they say
use std::collections::{BTreeSet, HashSet};
use std::hash::{Hash, Hasher};
trait Item {
    fn key(&self) -> &str;
    fn weight(&self) -> u32 {
        self.key().len() as u32
    }
}
impl PartialEq for dyn Item + '_ {
    fn eq(&self, o: &Self) -> bool {
        self.key() == o.key()
    }
}
impl Eq for dyn Item + '_ {}
impl Hash for dyn Item + '_ {
    fn hash<H: Hasher>(&self, h: &mut H) {
        self.key().hash(h)
    }
}
impl PartialOrd for dyn Item + '_ {
    fn partial_cmp(&self, o: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(o))
    }
}
impl Ord for dyn Item + '_ {
    fn cmp(&self, o: &Self) -> std::cmp::Ordering {
        self.weight().cmp(&o.weight()).then_with(|| o.key().cmp(self.key()))
    }
}
impl Item for &'static str {
    fn key(&self) -> &str {
        self
    }
}
struct Heavy(String);
impl Item for Heavy {
    fn key(&self) -> &str {
        &self.0
    }
    fn weight(&self) -> u32 {
        99
    }
}
fn main() {
    let mk = || -> Vec<Box<dyn Item>> { vec![Box::new("bb"), Box::new("a"), Box::new(Heavy("a".into())), Box::new("aa")] };
    println!("{}", mk().into_iter().collect::<HashSet<_>>().len());
    println!("{:?}", mk().into_iter().collect::<BTreeSet<_>>().iter().map(|i| i.key().to_string()).collect::<Vec<_>>());
    let v = mk();
    println!("{} {}", *v[1] == *v[2], *v[0] < *v[3]);
    println!("{}", v.iter().max().unwrap().weight());
}

// === cloning through a trait with a blanket impl, and ToOwned-like patterns
trait DynClone {
    fn dup<'a>(&self) -> Box<dyn Animal + 'a>
    where
        Self: 'a;
}
impl<T: Animal + Clone> DynClone for T {
    fn dup<'a>(&self) -> Box<dyn Animal + 'a>
    where
        Self: 'a,
    {
        Box::new(self.clone())
    }
}
trait Animal: DynClone {
    fn name(&mut self) -> String;
}
#[derive(Clone)]
struct Dog<'s>(&'s str, u8);
impl Animal for Dog<'_> {
    fn name(&mut self) -> String {
        self.1 += 1;
        format!("{}{}", self.0, self.1)
    }
}
fn main() {
    let s = String::from("rex");
    let mut a: Box<dyn Animal> = Box::new(Dog(&s, 0));
    a.name();
    let mut b = a.dup();
    println!("{} {} {}", a.name(), a.name(), b.name());
}

// === drops through objects: order in vectors, boxes, shared pointers and when replaced
trait T {
    fn id(&self) -> u8;
}
struct D(u8);
impl T for D {
    fn id(&self) -> u8 {
        self.0
    }
}
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Pair {
    a: Box<dyn T>,
    b: std::rc::Rc<dyn T>,
}
fn main() {
    let mut v: Vec<Box<dyn T>> = vec![Box::new(D(1)), Box::new(D(2)), Box::new(D(3))];
    v[1] = Box::new(D(4));
    println!("{}", v.remove(0).id());
    let rc: std::rc::Rc<dyn T> = std::rc::Rc::new(D(5));
    let p = Pair { a: v.pop().unwrap(), b: rc.clone() };
    drop(rc);
    println!("pair {}", p.a.id());
    let Pair { a, .. } = p;
    println!("kept {}", a.id());
    let _ = Box::new(D(6)) as Box<dyn T>;
    let any: Box<dyn std::any::Any> = Box::new(D(7));
    match any.downcast::<D>() {
        Ok(d) => println!("down {}", d.id()),
        Err(_) => unreachable!(),
    }
    println!("end");
}

// === an object per state: transitions that take the box
trait State {
    fn next(self: Box<Self>, c: char) -> Box<dyn State>;
    fn done(&self) -> Option<&str> {
        None
    }
}
struct Start;
struct Word(String);
struct End(String);
impl State for Start {
    fn next(self: Box<Self>, c: char) -> Box<dyn State> {
        if c.is_alphabetic() { Box::new(Word(c.into())) } else { self }
    }
}
impl State for Word {
    fn next(mut self: Box<Self>, c: char) -> Box<dyn State> {
        if c == ' ' {
            return Box::new(End(self.0));
        }
        self.0.push(c);
        self
    }
}
impl State for End {
    fn next(self: Box<Self>, _: char) -> Box<dyn State> {
        self
    }
    fn done(&self) -> Option<&str> {
        Some(&self.0)
    }
}
fn main() {
    let mut s: Box<dyn State> = Box::new(Start);
    for c in "  hey you".chars() {
        s = s.next(c);
        if let Some(w) = s.done() {
            println!("{w}");
            break;
        }
    }
    let t = "x ".chars().fold(Box::new(Start) as Box<dyn State>, State::next);
    println!("{:?}", t.done());
}

// === errors: source chains, downcasts and the question mark into dyn Error
use std::error::Error;
use std::fmt;
#[derive(Debug)]
struct Low(u8);
#[derive(Debug)]
struct High {
    at: &'static str,
    source: Box<dyn Error + Send + Sync>,
}
impl fmt::Display for Low {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "low {}", self.0)
    }
}
impl Error for Low {}
impl fmt::Display for High {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}", self.at)
    }
}
impl Error for High {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
fn low(n: u8) -> Result<u8, Low> {
    if n > 2 { Err(Low(n)) } else { Ok(n) }
}
fn high(s: &str) -> Result<u8, Box<dyn Error>> {
    let n = s.parse()?;
    if n == 0 {
        return Err("zero".into());
    }
    Ok(low(n).map_err(|e| High { at: "high", source: e.into() })?)
}
fn main() {
    for s in ["1", "0", "x", "9"] {
        match high(s) {
            Ok(n) => println!("{n}"),
            Err(e) => {
                let mut at: Option<&dyn Error> = Some(&*e);
                while let Some(e) = at {
                    print!("{e} [{}] ", e.is::<Low>());
                    at = e.source();
                }
                println!("{:?}", e.downcast_ref::<High>().map(|h| h.at));
            }
        }
    }
}
