// === stack
#[derive(Debug, Clone, Default)]
struct Stack<T> {
    items: Vec<T>,
}
impl<T> Stack<T> {
    fn new() -> Self {
        Self { items: Vec::new() }
    }
    fn push(&mut self, t: T) -> &mut Self {
        self.items.push(t);
        self
    }
    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }
    fn peek(&self) -> Option<&T> {
        self.items.last()
    }
    fn map<U>(self, f: impl FnMut(T) -> U) -> Stack<U> {
        Stack { items: self.items.into_iter().map(f).collect() }
    }
}
impl<T: std::fmt::Display> Stack<T> {
    fn show(&self) -> String {
        self.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join(" < ")
    }
}
fn main() {
    let mut s = Stack::new();
    s.push(1).push(2).push(3);
    println!("{:?} {:?} {}", s.pop(), s.peek(), s.show());
    let t = s.map(|x| format!("#{x}"));
    println!("{} {:?} {:?}", t.show(), t, Stack::<u8>::default());
}

// === pair with bounds per impl
use std::fmt::{Debug, Display};
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Hash)]
struct Pair<A, B = A> {
    a: A,
    b: B,
}
impl<A, B> Pair<A, B> {
    const fn new(a: A, b: B) -> Self {
        Pair { a, b }
    }
    fn swap(self) -> Pair<B, A> {
        Pair { a: self.b, b: self.a }
    }
}
impl<T: PartialOrd + Copy> Pair<T> {
    fn bigger(&self) -> T {
        if self.a > self.b {
            self.a
        } else {
            self.b
        }
    }
}
impl Pair<i32, i32> {
    fn sum(&self) -> i32 {
        self.a + self.b
    }
}
impl Pair<String, i32> {
    fn sum(&self) -> String {
        format!("{}{}", self.a, self.b)
    }
}
impl<A: Display, B: Debug> Display for Pair<A, B> {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "<{} | {:?}>", self.a, self.b)
    }
}
fn mk<T: Default>() -> Pair<T> {
    Pair { a: T::default(), b: T::default() }
}
fn main() {
    let p = Pair::new(1, 2);
    println!("{} {} {} {}", p, p.swap(), p.bigger(), p.sum());
    println!("{} {:?}", Pair::new("x".to_string(), 4).sum(), mk::<String>());
    println!("{:?} {}", Pair::new(1, "b").cmp(&Pair::new(1, "a")), Pair::new(2.5, 1.5).bigger());
    static S: Pair<u8> = Pair::new(1, 2);
    println!("{:?}", S);
}

// === linked list
struct Node<T> {
    v: T,
    next: Option<Box<Node<T>>>,
}
struct List<T> {
    head: Option<Box<Node<T>>>,
    len: usize,
}
impl<T> List<T> {
    fn new() -> Self {
        List { head: None, len: 0 }
    }
    fn push(&mut self, v: T) {
        let old = self.head.take();
        self.head = Some(Box::new(Node { v, next: old }));
        self.len += 1;
    }
    fn pop(&mut self) -> Option<T> {
        self.head.take().map(|n| {
            self.head = n.next;
            self.len -= 1;
            n.v
        })
    }
    fn reverse(&mut self) {
        let mut prev = None;
        let mut cur = self.head.take();
        while let Some(mut n) = cur {
            cur = n.next.take();
            n.next = prev;
            prev = Some(n);
        }
        self.head = prev;
    }
    fn iter(&self) -> Iter<'_, T> {
        Iter { next: self.head.as_deref() }
    }
    fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut { next: self.head.as_deref_mut() }
    }
    fn peek_mut(&mut self) -> Option<&mut T> {
        self.head.as_mut().map(|n| &mut n.v)
    }
}
struct Iter<'a, T> {
    next: Option<&'a Node<T>>,
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        self.next.map(|n| {
            self.next = n.next.as_deref();
            &n.v
        })
    }
}
struct IterMut<'a, T> {
    next: Option<&'a mut Node<T>>,
}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> {
        self.next.take().map(|n| {
            self.next = n.next.as_deref_mut();
            &mut n.v
        })
    }
}
struct IntoIter<T>(List<T>);
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.0.pop()
    }
}
impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        IntoIter(self)
    }
}
impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}
impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Self {
        let mut l = List::new();
        for x in it {
            l.push(x);
        }
        l
    }
}
impl<T> Drop for List<T> {
    fn drop(&mut self) {
        let mut c = self.head.take();
        while let Some(mut n) = c {
            c = n.next.take();
        }
    }
}
fn main() {
    let mut l: List<i32> = (1..=5).collect();
    l.reverse();
    for x in l.iter_mut() {
        *x *= 10;
    }
    if let Some(x) = l.peek_mut() {
        *x += 1;
    }
    for x in &l {
        print!("{x} ");
    }
    println!("{}", l.len);
    println!("{:?}", l.into_iter().map(|x| x / 2).collect::<Vec<_>>());
}

// === phantom typed units
use std::marker::PhantomData;
use std::ops::Add;
#[derive(Debug)]
struct Km;
#[derive(Debug)]
struct Mile;
struct Len<U> {
    v: f64,
    _u: PhantomData<U>,
}
impl<U> Clone for Len<U> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<U> Copy for Len<U> {}
impl<U> Add for Len<U> {
    type Output = Len<U>;
    fn add(self, o: Self) -> Self {
        Len::new(self.v + o.v)
    }
}
impl<U> Len<U> {
    fn new(v: f64) -> Self {
        Len { v, _u: PhantomData }
    }
}
trait Name {
    const NAME: &'static str;
    const FACTOR: f64;
}
impl Name for Km {
    const NAME: &'static str = "km";
    const FACTOR: f64 = 1.0;
}
impl Name for Mile {
    const NAME: &'static str = "mi";
    const FACTOR: f64 = 1.609344;
}
impl<U: Name> Len<U> {
    fn to<V: Name>(self) -> Len<V> {
        Len::new(self.v * U::FACTOR / V::FACTOR)
    }
    fn show(&self) -> String {
        format!("{:.2}{}", self.v, U::NAME)
    }
}
fn main() {
    let a = Len::<Km>::new(10.0);
    let b: Len<Mile> = a.to();
    println!("{} {} {}", a.show(), b.show(), (b + Len::new(1.0)).to::<Km>().show());
}

// === generic struct holding closure
struct Lazy<T, F: FnOnce() -> T = fn() -> T> {
    v: Option<T>,
    f: Option<F>,
}
impl<T, F: FnOnce() -> T> Lazy<T, F> {
    fn new(f: F) -> Self {
        Lazy { v: None, f: Some(f) }
    }
    fn get(&mut self) -> &T {
        if self.v.is_none() {
            let f = self.f.take().unwrap();
            self.v = Some(f());
        }
        self.v.as_ref().unwrap()
    }
}
struct Counter<F>
where
    F: Fn(u32) -> u32,
{
    f: F,
    calls: std::cell::Cell<u32>,
}
impl<F> Counter<F>
where
    F: Fn(u32) -> u32,
{
    fn call(&self, x: u32) -> u32 {
        self.calls.set(self.calls.get() + 1);
        (self.f)(x)
    }
}
fn main() {
    let name = String::from("lazy");
    let mut l = Lazy::new(|| {
        println!("computed");
        name.len()
    });
    println!("{} {}", l.get().clone(), *l.get());
    let mut d: Lazy<i32> = Lazy::new(|| 5);
    println!("{}", d.get());
    let c = Counter { f: |x| x * x, calls: Default::default() };
    println!("{} {} {}", c.call(3), c.call(4), c.calls.get());
}

// === tree with ord keys
#[derive(Debug)]
enum Tree<K, V> {
    Leaf,
    Node(Box<Tree<K, V>>, K, V, Box<Tree<K, V>>),
}
impl<K: Ord, V> Tree<K, V> {
    fn insert(self, k: K, v: V) -> Self {
        match self {
            Tree::Leaf => Tree::Node(Box::new(Tree::Leaf), k, v, Box::new(Tree::Leaf)),
            Tree::Node(l, k2, v2, r) => match k.cmp(&k2) {
                std::cmp::Ordering::Less => Tree::Node(Box::new(l.insert(k, v)), k2, v2, r),
                std::cmp::Ordering::Greater => Tree::Node(l, k2, v2, Box::new(r.insert(k, v))),
                std::cmp::Ordering::Equal => Tree::Node(l, k2, v, r),
            },
        }
    }
    fn get<Q: ?Sized>(&self, q: &Q) -> Option<&V>
    where
        K: std::borrow::Borrow<Q>,
        Q: Ord,
    {
        match self {
            Self::Leaf => None,
            Self::Node(l, k, v, r) => match q.cmp(k.borrow()) {
                std::cmp::Ordering::Less => l.get(q),
                std::cmp::Ordering::Greater => r.get(q),
                _ => Some(v),
            },
        }
    }
    fn walk<'a>(&'a self, f: &mut dyn FnMut(&'a K, &'a V)) {
        if let Tree::Node(l, k, v, r) = self {
            l.walk(f);
            f(k, v);
            r.walk(f);
        }
    }
    fn depth(&self) -> usize {
        match self {
            Tree::Leaf => 0,
            Tree::Node(l, .., r) => 1 + l.depth().max(r.depth()),
        }
    }
}
fn main() {
    let t = ["m", "c", "x", "a", "d"].iter().enumerate().fold(Tree::Leaf, |t, (i, s)| t.insert(s.to_string(), i));
    let mut ks = vec![];
    t.walk(&mut |k, v| ks.push((k.as_str(), *v)));
    println!("{ks:?} {} {:?} {:?}", t.depth(), t.get("d"), t.get("zz"));
    println!("{:?}", Tree::Leaf.insert(1, 'a').insert(1, 'b'));
}

// === generic cache with trait key
use std::collections::HashMap;
use std::hash::Hash;
struct Cache<K, V, F>
where
    F: Fn(&K) -> V,
{
    f: F,
    map: HashMap<K, V>,
    hits: usize,
}
impl<K: Hash + Eq + Clone, V: Clone, F: Fn(&K) -> V> Cache<K, V, F> {
    fn new(f: F) -> Self {
        Cache { f, map: HashMap::new(), hits: 0 }
    }
    fn get(&mut self, k: K) -> V {
        if let Some(v) = self.map.get(&k) {
            self.hits += 1;
            return v.clone();
        }
        let v = (self.f)(&k);
        self.map.insert(k, v.clone());
        v
    }
}
fn main() {
    let mut c = Cache::new(|s: &String| s.len() * 2);
    println!("{} {} {}", c.get("abc".into()), c.get("abc".into()), c.get("z".into()));
    println!("{} {}", c.hits, c.map.len());
    let mut d = Cache::new(|&(a, b): &(i32, i32)| a.pow(b as u32));
    println!("{}", d.get((2, 10)));
}

// === nested generics and aliases
use std::cell::RefCell;
use std::rc::Rc;
struct Shared<T>(Rc<RefCell<T>>);
impl<T> Shared<T> {
    fn new(t: T) -> Self {
        Shared(Rc::new(RefCell::new(t)))
    }
    fn with<R>(&self, f: impl FnOnce(&mut T) -> R) -> R {
        f(&mut self.0.borrow_mut())
    }
}
impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(Rc::clone(&self.0))
    }
}
type Grid<T> = Vec<Vec<T>>;
struct Board<T, const W: usize, const H: usize> {
    cells: [[T; W]; H],
}
impl<T: Copy + Default + std::fmt::Display, const W: usize, const H: usize> Board<T, W, H> {
    fn new() -> Self {
        Board { cells: [[T::default(); W]; H] }
    }
    fn set(&mut self, x: usize, y: usize, t: T) {
        self.cells[y][x] = t;
    }
    fn rows(&self) -> Grid<T> {
        self.cells.iter().map(|r| r.to_vec()).collect()
    }
}
fn main() {
    let s = Shared::new(vec![1]);
    let t = s.clone();
    t.with(|v| v.push(2));
    println!("{:?}", s.with(|v| v.iter().sum::<i32>()));
    let mut b: Board<i64, 3, 2> = Board::new();
    b.set(2, 1, 7);
    println!("{:?}", b.rows());
    let c = Board::<f32, 1, 1>::new();
    println!("{}", c.cells[0][0]);
}

// === event bus with generic handlers
struct Bus<'a, E> {
    hs: Vec<Box<dyn FnMut(&E) -> bool + 'a>>,
}
impl<'a, E> Bus<'a, E> {
    fn new() -> Self {
        Bus { hs: vec![] }
    }
    fn on<F>(&mut self, f: F)
    where
        F: FnMut(&E) -> bool + 'a,
    {
        self.hs.push(Box::new(f));
    }
    fn emit(&mut self, e: E) -> usize {
        let mut n = 0;
        self.hs.retain_mut(|h| {
            n += 1;
            h(&e)
        });
        n
    }
}
#[derive(Debug)]
enum Ev {
    A(i32),
    B { s: String },
}
fn main() {
    let mut log = Vec::new();
    let mut count = 0;
    {
        let mut b = Bus::new();
        b.on(|e: &Ev| {
            log.push(format!("{e:?}"));
            true
        });
        b.on(|e| {
            if let Ev::A(n) = e {
                count += n;
            }
            count < 5
        });
        println!("{} {} {}", b.emit(Ev::A(2)), b.emit(Ev::A(4)), b.emit(Ev::B { s: "x".into() }));
    }
    println!("{log:?} {count}");
}

// === async generic struct
use std::future::Future;
struct Worker<T, F> {
    job: F,
    done: Vec<T>,
}
impl<T: Clone + std::fmt::Debug, Fut: Future<Output = T>, F: FnMut(u32) -> Fut> Worker<T, F> {
    async fn run(&mut self, n: u32) -> &[T] {
        for i in 0..n {
            let v = (self.job)(i).await;
            self.done.push(v);
        }
        &self.done
    }
    async fn last(self) -> Option<T> {
        tokio::task::yield_now().await;
        self.done.last().cloned()
    }
}
#[tokio::main]
async fn main() {
    let mut w = Worker {
        job: |i| async move {
            tokio::task::yield_now().await;
            i * i
        },
        done: vec![],
    };
    println!("{:?}", w.run(4).await);
    println!("{:?}", w.last().await);
}

// === where clause and default type params
use std::fmt::Debug;
struct Wrapper<T: ?Sized = str>
where
    T: Debug,
{
    n: usize,
    inner: Box<T>,
}
fn show<T: ?Sized + Debug>(w: &Wrapper<T>) {
    println!("{} {:?}", w.n, &w.inner);
}
struct Ref<'a, T: 'a + ?Sized>(&'a T);
impl<'a, T: ?Sized + AsRef<str>> Ref<'a, T> {
    fn up(&self) -> String {
        self.0.as_ref().to_uppercase()
    }
}
fn main() {
    let w: Wrapper = Wrapper { n: 1, inner: "abc".into() };
    show(&w);
    let d: Wrapper<dyn Debug> = Wrapper { n: 2, inner: Box::new(vec![1]) };
    show(&d);
    let s: Wrapper<[i32]> = Wrapper { n: 3, inner: Box::new([1, 2]) };
    show(&s);
    println!("{} {}", Ref("ab").up(), Ref(&String::from("q")).up());
}
