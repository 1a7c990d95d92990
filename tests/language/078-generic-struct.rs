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

// === drops of generic fields and moves out of them
struct D<'a, T: std::fmt::Debug>(T, &'a str);
impl<T: std::fmt::Debug> Drop for D<'_, T> {
    fn drop(&mut self) {
        println!("drop {:?} {}", self.0, self.1);
    }
}
struct Pair<A, B> {
    a: A,
    b: B,
}
impl<A, B> Pair<A, B> {
    fn swap(self) -> Pair<B, A> {
        let Self { a, b } = self;
        Pair { a: b, b: a }
    }
    fn map_a<C>(self, f: impl FnOnce(A) -> C) -> Pair<C, B> {
        Pair { a: f(self.a), b: self.b }
    }
}
fn main() {
    let p = Pair { a: D(1, "one"), b: D("x", "two") };
    let q = p.swap();
    println!("{:?} {:?}", q.a.0, q.b.0);
    let r = q.map_a(|d| {
        println!("mapping {}", d.0);
        D('c', "three")
    });
    let Pair { a, .. } = r;
    println!("have {:?}", a.0);
    drop(a);
    println!("end");
}

// === defaults, const parameters and where clauses on the struct
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;
#[derive(Debug, Clone, PartialEq)]
struct Grid<T = u8, const W: usize = 2, const H: usize = W2>
where
    T: Copy + Default,
{
    cells: [[T; W]; H],
}
const W2: usize = 3;
impl<T: Copy + Default, const W: usize, const H: usize> Grid<T, W, H> {
    const AREA: usize = W * H;
    fn new() -> Self {
        Self { cells: [[T::default(); W]; H] }
    }
    fn transpose(&self) -> Grid<T, H, W> {
        let mut g = Grid::new();
        for (y, row) in self.cells.iter().enumerate() {
            for (x, c) in row.iter().enumerate() {
                g.cells[x][y] = *c;
            }
        }
        g
    }
}
struct Table<K, V, S = std::collections::hash_map::RandomState>(HashMap<K, V, S>);
impl<K: Eq + Hash, V, S: BuildHasher> Table<K, V, S> {
    fn len(&self) -> usize {
        self.0.len()
    }
}
struct Tagged<Tag: ?Sized, T>(T, PhantomData<Tag>);
fn main() {
    let mut g: Grid = Grid::new();
    g.cells[2][1] = 7;
    println!("{:?} {}", g.transpose(), Grid::<char, 4, 5>::AREA);
    println!("{}", g == g.transpose().transpose());
    let t = Table(HashMap::from([(1, 'a')]));
    println!("{}", t.len());
    let w: Tagged<str, _> = Tagged(1.5, PhantomData);
    let x = Tagged::<dyn Fn(i32), _> { 0: 2u8, 1: PhantomData };
    println!("{} {}", w.0, x.0 + 1);
}

// === recursive, mutual and self-referring type arguments
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Rose<T> {
    value: T,
    kids: Vec<Rose<T>>,
}
impl<T> Rose<T> {
    fn map<U>(&self, f: &mut impl FnMut(&T) -> U) -> Rose<U> {
        Rose { value: f(&self.value), kids: self.kids.iter().map(|k| k.map(f)).collect() }
    }
    fn depth(&self) -> usize {
        1 + self.kids.iter().map(Rose::depth).max().unwrap_or_default()
    }
}
struct Even<T>(T, Option<Box<Odd<T>>>);
struct Odd<T>(T, Option<Box<Even<T>>>);
impl<T: Copy> Even<T> {
    fn list(&self) -> Vec<T> {
        let mut v = vec![self.0];
        v.extend(self.1.iter().flat_map(|o| std::iter::once(o.0).chain(o.1.iter().flat_map(|e| e.list()))));
        v
    }
}
trait Node: Sized {
    type Link;
}
struct Chain<N: Node>(i32, Option<Box<N::Link>>, std::marker::PhantomData<N>);
struct Me;
impl Node for Me {
    type Link = Chain<Me>;
}
fn main() {
    let r = Rose { value: 1, kids: vec![Rose { value: 2, kids: vec![Rose { value: 3, ..Default::default() }] }, Rose::default()] };
    let mut n = 0;
    let s = r.map(&mut |v| {
        n += 1;
        format!("{v}/{n}")
    });
    println!("{s:?} {}", r.depth());
    println!("{:?}", r.partial_cmp(&Rose { value: 1, kids: vec![] }));
    println!("{:?}", Even('a', Some(Box::new(Odd('b', Some(Box::new(Even('c', None))))))).list());
    let c: Chain<Me> = Chain(1, Some(Box::new(Chain(2, None, Default::default()))), Default::default());
    println!("{}", c.1.as_ref().map_or(0, |n| n.0) + c.0);
}

// === inference through constructors, turbofish and aliases
use std::fmt::Debug;
#[derive(Debug, Clone, Copy)]
struct P<T>(T, T);
type Px<U> = P<Option<U>>;
type Swapped<B, A> = Either<A, B>;
#[derive(Debug)]
struct Either<A, B> {
    left: Vec<A>,
    right: Vec<B>,
}
impl<A, B> Default for Either<A, B> {
    fn default() -> Self {
        Either { left: vec![], right: Vec::new() }
    }
}
fn show<T: Debug>(p: P<T>) -> String {
    format!("{:?}", p.0)
}
fn main() {
    let make = P::<i64>;
    println!("{:?} {}", make(1, 2), show(Px::<u8>::from_one(3)));
    let a: Vec<P<_>> = [(1u8, 2), (3, 4)].into_iter().map(|(a, b)| P(a, b)).collect();
    println!("{a:?}");
    let mut e = Swapped::<_, _>::default();
    e.left.push('c');
    e.right.push(P(None, Some(1.5f32)));
    println!("{e:?}");
    let P(x, ..) = P("q", "r");
    let p = P { 1: x, 0: "w" };
    println!("{p:?}");
    let f: fn(_, _) -> P<_> = P;
    println!("{:?}", f(Some(1), None::<i8>));
    println!("{:?}", ["a", "b"].iter().zip([1, 2]).map(|(a, b)| Pair2 { a, b }).map(|Pair2 { b, .. }| b).sum::<i32>());
}
#[allow(dead_code)]
struct Pair2<A, B> {
    a: A,
    b: B,
}
impl<T> P<Option<T>> {
    fn from_one(t: T) -> Self {
        P(Some(t), None)
    }
}

// === struct update across instantiations of the same type, and shorthand
#[derive(Debug, Clone)]
struct Config<T, E = ()> {
    name: String,
    value: T,
    extra: E,
    list: Vec<E>,
}
impl<T: Default, E> Config<T, E> {
    fn with(extra: E) -> Self {
        Self { name: String::from("d"), value: T::default(), extra, list: vec![] }
    }
}
fn main() {
    let base = Config::<i32, _>::with('e');
    let c = Config { value: 5, ..base.clone() };
    println!("{c:?}");
    let list = vec!['x'];
    let d = Config { name: "n".to_string(), list, ..base };
    println!("{d:?} {:?}", base.list);
    let e = Config { extra: 'z', ..Config::<u8, char>::with('y') };
    println!("{} {}", e.extra, e.value);
    let Config { name: ref n, value, .. } = d;
    println!("{n} {value}");
    let Config::<i32, char> { extra, .. } = d else { panic!() };
    println!("{extra}");
}

// === impls for some instantiations only
struct Shape<K>(f64, K);
struct Circle;
struct Square;
impl Shape<Circle> {
    const SIDES: u32 = 0;
    fn new(r: f64) -> Self {
        Shape(r, Circle)
    }
    fn area(&self) -> f64 {
        self.0 * self.0 * 3.0
    }
}
impl Shape<Square> {
    const SIDES: u32 = 4;
    fn square(r: f64) -> Self {
        Shape(r, Square)
    }
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}
impl<T> Shape<Vec<T>> {
    fn count(&self) -> usize {
        self.1.len()
    }
}
impl<'a> Shape<&'a str> {
    fn tag(&self) -> &'a str {
        &self.1[1..]
    }
}
trait Name {
    fn name(&self) -> String;
}
impl<K> Name for Shape<(K, K)>
where
    K: std::fmt::Display,
{
    fn name(&self) -> String {
        format!("{}&{}", self.1 .0, self.1 .1)
    }
}
impl Name for Shape<(i32, char)> {
    fn name(&self) -> String {
        "special".into()
    }
}
fn main() {
    println!("{} {}", Shape::new(2.0).area(), Shape::square(2.0).area());
    println!("{} {}", Shape::<Circle>::SIDES, <Shape<Square>>::SIDES);
    println!("{} {}", Shape(0.0, vec![1, 2]).count(), Shape(0.0, "tag").tag());
    println!("{} {}", Shape(0.0, (1, 2)).name(), Shape(0.0, (1, 'c')).name());
}

// === references, slices and trait objects as arguments
use std::fmt::Display;
struct View<'a, T: ?Sized> {
    of: &'a T,
}
impl<'a, T: ?Sized + Display> View<'a, T> {
    fn show(&self) -> String {
        format!("<{}>", self.of)
    }
}
impl<'a, T> View<'a, [T]> {
    fn first(&self) -> Option<&'a T> {
        self.of.first()
    }
    fn split(self) -> (View<'a, [T]>, View<'a, [T]>) {
        let (a, b) = self.of.split_at(self.of.len() / 2);
        (View { of: a }, View { of: b })
    }
}
impl<T: ?Sized> Clone for View<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: ?Sized> Copy for View<'_, T> {}
struct Last<T: ?Sized> {
    n: u8,
    last: std::marker::PhantomData<T>,
}
fn main() {
    let v = View { of: "abc" };
    let d: View<dyn Display> = View { of: &12 };
    println!("{} {} {}", v.show(), d.show(), v.clone().show());
    let a = [1, 2, 3, 4];
    let w: View<[i32]> = View { of: &a };
    let (x, y) = w.split();
    println!("{:?} {:?} {:?}", x.first(), y.first(), w.of.len());
    let c: std::rc::Rc<std::cell::RefCell<dyn Display>> = std::rc::Rc::new(std::cell::RefCell::new("text"));
    println!("{}", c.borrow());
    let s: &Last<str> = &Last { n: 3, last: std::marker::PhantomData };
    println!("{}", s.n + s.last.clone().eq(&Default::default()) as u8);
}

// === derives put bounds on the parameters, not on what uses them
use std::marker::PhantomData;
struct NoTraits;
#[derive(Debug, PartialEq, Clone, Copy, Eq, PartialOrd, Ord, Hash, Default)]
struct W<T>(T);
#[derive(Clone, Copy, Debug)]
struct Ptr<T>(u8, PhantomData<T>);
#[derive(Clone)]
struct Shared<T> {
    rc: std::rc::Rc<T>,
}
impl<T> Shared<T> {
    fn share(&self) -> Shared<T> {
        Shared { rc: self.rc.clone() }
    }
}
#[derive(Debug)]
struct Keyed<K, V>
where
    K: Ord,
{
    map: std::collections::BTreeMap<K, V>,
}
impl<K: Ord, V> Default for Keyed<K, V> {
    fn default() -> Self {
        Self { map: Default::default() }
    }
}
fn main() {
    let s = Shared { rc: std::rc::Rc::new(NoTraits) };
    let t = s.share();
    println!("{}", std::rc::Rc::strong_count(&t.rc));
    let u = Shared { rc: std::rc::Rc::new(1) }.clone();
    println!("{}", u.rc);
    println!("{:?} {:?} {}", W(1), W::<Option<&str>>::default(), W("a") < W("b"));
    let mut k = Keyed::default();
    k.map.insert(W(2), NoTraits);
    k.map.insert(W(1), NoTraits);
    println!("{:?}", k.map.keys().collect::<Vec<_>>());
    println!("{:?}", Keyed { map: [(1, 'a')].into() });
    let c = W(W(3));
    let d = c;
    println!("{} {:?}", c.0 .0 + d.0 .0, Ptr(1, PhantomData::<u8>));
}

// === struct with a parameter only in an associated type
trait Shape2 {
    type Unit: Default + std::fmt::Debug;
    const N: usize;
    fn unit(i: usize) -> Self::Unit;
}
struct Metre;
struct Named;
impl Shape2 for Metre {
    type Unit = f32;
    const N: usize = 2;
    fn unit(i: usize) -> f32 {
        i as f32 / 4.0
    }
}
impl Shape2 for Named {
    type Unit = String;
    const N: usize = 3;
    fn unit(i: usize) -> String {
        "n".repeat(i)
    }
}
struct Ruler<S: Shape2> {
    marks: Vec<S::Unit>,
    end: <S as Shape2>::Unit,
}
impl<S: Shape2> Ruler<S> {
    fn new() -> Self {
        Ruler { marks: (0..S::N).map(S::unit).collect(), end: Default::default() }
    }
}
impl<S> std::fmt::Debug for Ruler<S>
where
    S: Shape2<Unit = String>,
{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(&self.marks).entry(&self.end).finish()
    }
}
fn main() {
    let r = Ruler::<Metre>::new();
    println!("{:?} {:?}", r.marks, r.end);
    println!("{:?}", Ruler::<Named>::new());
    let m: Ruler<Metre> = Ruler { end: 9.5, ..r };
    println!("{} {}", m.end, m.marks.len());
}
