// generic containers: arena linked list, ring buffer with const generics, trie, segment tree, union find, LRU
use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;
use std::marker::PhantomData;
use std::ops::{Add, Bound, Deref, DerefMut, Index, IndexMut, RangeBounds};
struct Id<T>(usize, PhantomData<fn() -> T>);
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, o: &Self) -> bool {
        self.0 == o.0
    }
}
impl<T> Debug for Id<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{}", self.0)
    }
}
struct Arena<T> {
    items: Vec<Option<T>>,
    free: Vec<usize>,
}
impl<T> Arena<T> {
    const fn new() -> Self {
        Arena {
            items: Vec::new(),
            free: Vec::new(),
        }
    }
    fn add(&mut self, t: T) -> Id<T> {
        let i = match self.free.pop() {
            Some(i) => {
                self.items[i] = Some(t);
                i
            }
            None => {
                self.items.push(Some(t));
                self.items.len() - 1
            }
        };
        Id(i, PhantomData)
    }
    fn remove(&mut self, id: Id<T>) -> Option<T> {
        let t = self.items.get_mut(id.0)?.take()?;
        self.free.push(id.0);
        Some(t)
    }
    fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> + '_ {
        self.items.iter().enumerate().filter_map(|(i, x)| Some((Id(i, PhantomData), x.as_ref()?)))
    }
}
impl<T> Index<Id<T>> for Arena<T> {
    type Output = T;
    fn index(&self, id: Id<T>) -> &T {
        self.items[id.0].as_ref().expect("live")
    }
}
impl<T> IndexMut<Id<T>> for Arena<T> {
    fn index_mut(&mut self, Id(i, _): Id<T>) -> &mut T {
        self.items[i].as_mut().expect("live")
    }
}
#[derive(Clone)]
struct Ring<T, const N: usize> {
    buf: [Option<T>; N],
    head: usize,
    len: usize,
}
impl<T, const N: usize> Ring<T, N> {
    const CAP: usize = N;
    fn new() -> Self {
        Self {
            buf: std::array::from_fn(|_| None),
            head: 0,
            len: 0,
        }
    }
    fn push(&mut self, t: T) -> Option<T> {
        let at = (self.head + self.len) % N;
        let old = self.buf[at].replace(t);
        if old.is_some() {
            self.head = (self.head + 1) % N
        } else {
            self.len += 1
        }
        old
    }
    fn pop(&mut self) -> Option<T> {
        let t = self.buf[self.head].take()?;
        self.head = (self.head + 1) % Self::CAP;
        self.len -= 1;
        Some(t)
    }
    fn iter(&self) -> RingIter<'_, T, N> {
        RingIter { r: self, i: 0 }
    }
}
struct RingIter<'a, T, const N: usize> {
    r: &'a Ring<T, N>,
    i: usize,
}
impl<'a, T, const N: usize> Iterator for RingIter<'a, T, N> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        (self.i < self.r.len).then(|| {
            let x = self.r.buf[(self.r.head + self.i) % N].as_ref();
            self.i += 1;
            x
        })?
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.r.len - self.i;
        (n, Some(n))
    }
}
impl<T, const N: usize> ExactSizeIterator for RingIter<'_, T, N> {}
impl<'a, T, const N: usize> IntoIterator for &'a Ring<T, N> {
    type Item = &'a T;
    type IntoIter = RingIter<'a, T, N>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
impl<T, const N: usize> FromIterator<T> for Ring<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Self {
        let mut r = Self::new();
        r.extend(it);
        r
    }
}
impl<T, const N: usize> Extend<T> for Ring<T, N> {
    fn extend<I>(&mut self, it: I)
    where
        I: IntoIterator<Item = T>,
    {
        it.into_iter().for_each(|x| {
            self.push(x);
        })
    }
}
#[derive(Default, Debug)]
struct Trie {
    kids: [Option<Box<Trie>>; 4],
    end: u32,
}
impl Trie {
    fn slot(b: u8) -> usize {
        match b {
            b'a' => 0,
            b'c' => 1,
            b'g' => 2,
            b't' => 3,
            _ => panic!("base {:?}", b as char),
        }
    }
    fn insert(&mut self, s: &str) {
        let mut n = self;
        for b in s.bytes() {
            n = n.kids[Self::slot(b)].get_or_insert_with(Default::default);
        }
        n.end += 1;
    }
    fn count(&self, prefix: &str) -> u32 {
        let mut n = self;
        for b in prefix.bytes() {
            match &n.kids[Self::slot(b)] {
                Some(k) => n = k,
                None => return 0,
            }
        }
        n.total()
    }
    fn total(&self) -> u32 {
        self.end + self.kids.iter().flatten().map(|k| k.total()).sum::<u32>()
    }
    fn walk<'a>(&'a self, pre: &mut String, f: &mut dyn FnMut(&str, u32)) {
        if self.end > 0 {
            f(pre, self.end);
        }
        for (k, c) in self.kids.iter().zip("acgt".chars()) {
            if let Some(k) = k {
                pre.push(c);
                k.walk(pre, f);
                pre.pop();
            }
        }
    }
}
trait Monoid: Copy {
    const ID: Self;
    fn op(self, o: Self) -> Self;
}
#[derive(Clone, Copy, Debug, PartialEq)]
struct Max(i64);
impl Monoid for Max {
    const ID: Self = Max(i64::MIN);
    fn op(self, o: Self) -> Self {
        if o.0 > self.0 {
            o
        } else {
            self
        }
    }
}
#[derive(Clone, Copy, Debug)]
struct Sum<T>(T);
impl<T: Add<Output = T> + Default + Copy + Zero> Monoid for Sum<T> {
    const ID: Self = Sum(T::ZERO);
    fn op(self, o: Self) -> Self {
        Sum(self.0 + o.0)
    }
}
trait Zero {
    const ZERO: Self;
}
macro_rules! zero { ($($t:ty = $e:expr),* $(,)?) => { $(impl Zero for $t { const ZERO: $t = $e; })* } }
zero!(i32 = 0, f64 = 0.0, u8 = b'\0',);
struct Seg<M> {
    n: usize,
    t: Vec<M>,
}
impl<M: Monoid> Seg<M> {
    fn build(v: impl ExactSizeIterator<Item = M>) -> Self {
        let n = v.len().next_power_of_two();
        let mut t = vec![M::ID; 2 * n];
        for (i, x) in v.enumerate() {
            t[n + i] = x;
        }
        for i in (1..n).rev() {
            t[i] = t[2 * i].op(t[2 * i + 1]);
        }
        Seg { n, t }
    }
    fn set(&mut self, i: usize, m: M) {
        let mut i = i + self.n;
        self.t[i] = m;
        while {
            i >>= 1;
            i >= 1
        } {
            self.t[i] = self.t[i << 1].op(self.t[i << 1 | 1]);
        }
    }
    fn query<R: RangeBounds<usize>>(&self, r: R) -> M {
        let mut l = self.n
            + match r.start_bound() {
                Bound::Included(&x) => x,
                Bound::Excluded(x) => x + 1,
                Bound::Unbounded => 0,
            };
        let mut h = self.n
            + match r.end_bound() {
                Bound::Included(&x) => x + 1,
                Bound::Excluded(&x) => x,
                Bound::Unbounded => self.n,
            };
        let (mut a, mut b) = (M::ID, M::ID);
        while l < h {
            if l & 1 == 1 {
                a = a.op(self.t[l]);
                l += 1
            }
            if h & 1 == 1 {
                h -= 1;
                b = self.t[h].op(b)
            }
            l /= 2;
            h /= 2;
        }
        a.op(b)
    }
}
struct Uf {
    p: Vec<usize>,
    sz: Vec<u32>,
}
impl Uf {
    fn new(n: usize) -> Self {
        Uf {
            p: (0..n).collect(),
            sz: vec![1; n],
        }
    }
    fn find(&mut self, x: usize) -> usize {
        if self.p[x] != x {
            let r = self.find(self.p[x]);
            self.p[x] = r;
        }
        self.p[x]
    }
    fn join(&mut self, a: usize, b: usize) -> bool {
        let (mut a, mut b) = (self.find(a), self.find(b));
        if a == b {
            return false;
        }
        if self.sz[a] < self.sz[b] {
            std::mem::swap(&mut a, &mut b);
        }
        self.p[b] = a;
        self.sz[a] += self.sz[b];
        true
    }
}
struct Lru<K, V> {
    map: HashMap<K, (V, u64)>,
    cap: usize,
    clock: u64,
}
impl<K: Eq + Hash + Clone, V> Lru<K, V> {
    fn new(cap: usize) -> Self {
        Lru {
            map: HashMap::with_capacity(cap),
            cap,
            clock: 0,
        }
    }
    fn get<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.clock += 1;
        let t = self.clock;
        self.map.get_mut(k).map(|(v, at)| {
            *at = t;
            v
        })
    }
    fn put(&mut self, k: K, v: V) -> Option<(K, V)> {
        self.clock += 1;
        let out = if self.map.len() == self.cap && !self.map.contains_key(&k) {
            let old = self.map.iter().min_by_key(|(_, (_, t))| *t).map(|(k, _)| k.clone()).unwrap();
            self.map.remove_entry(&old).map(|(k, (v, _))| (k, v))
        } else {
            None
        };
        self.map.insert(k, (v, self.clock));
        out
    }
}
struct Sorted<T>(Vec<T>);
impl<T: Ord> Sorted<T> {
    fn insert(&mut self, t: T) -> usize {
        let i = self.0.binary_search(&t).unwrap_or_else(|i| i);
        self.0.insert(i, t);
        i
    }
}
impl<T> Deref for Sorted<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}
struct Wrap<T>(Box<T>);
impl<T> Deref for Wrap<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
impl<T> DerefMut for Wrap<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
fn main() {
    let mut a = Arena::new();
    let x = a.add("x".to_string());
    let y = a.add("y".into());
    a[x].push_str("!");
    println!("{:?} {:?}", a.remove(x), a.remove(x));
    let z = a.add(String::from("z"));
    println!("{:?} {} {:?} {:?}", z, z == x, a.iter().rev().collect::<Vec<_>>(), a[y].len());
    let mut r: Ring<i32, 3> = (1..=5).collect();
    println!("{:?} {:?} {} {:?}", r.iter().copied().collect::<Vec<_>>(), r.push(6), r.iter().len(), r.pop());
    r.extend([7, 8, 9]);
    for x in &r {
        print!("{x} ");
    }
    println!("{} {}", Ring::<u8, 7>::CAP, r.clone().iter().map(|x| x * x).sum::<i32>());
    let mut t = Trie::default();
    for s in "acgt acg act gat gat tt".split(' ') {
        t.insert(s);
    }
    println!("{} {} {} {}", t.count("ac"), t.count("g"), t.count("x".trim_matches('x')), t.count("ttt"));
    let mut out = vec![];
    t.walk(&mut String::new(), &mut |s, n| out.push(format!("{s}{n}")));
    println!("{}", out.join(","));
    let mut s = Seg::build([3, 1, 4, 1, 5, 9, 2, 6].iter().map(|&x| Max(x)));
    println!(
        "{:?} {:?} {:?} {:?}",
        s.query(..),
        s.query(1..4),
        s.query(..=4),
        s.query((Bound::Excluded(5), Bound::Unbounded))
    );
    s.set(2, Max(100));
    println!("{:?} {:?}", s.query(0..3), s.query(3..));
    let f = Seg::build(vec![0.5, 0.25].into_iter().map(Sum));
    println!(
        "{:?} {:?}",
        f.query(..),
        Seg::build((1..=3).map(Sum).collect::<Vec<Sum<i32>>>().into_iter()).query(1..=2)
    );
    let mut u = Uf::new(6);
    println!(
        "{:?} {}",
        [(0, 1), (2, 3), (1, 3), (0, 2), (4, 5)].map(|(a, b)| u.join(a, b)),
        (0..6).map(|i| u.find(i)).collect::<std::collections::BTreeSet<_>>().len()
    );
    let mut l: Lru<String, i32> = Lru::new(2);
    l.put("a".into(), 1);
    l.put("b".into(), 2);
    *l.get("a").unwrap() += 10;
    println!("{:?} {:?} {:?}", l.put("c".into(), 3), l.get("b").copied(), l.get("a").map(|x| *x));
    let mut so = Sorted(vec![1, 5, 9]);
    println!(
        "{} {} {:?} {:?} {:?}",
        so.insert(5),
        so.insert(100),
        so.first(),
        so.windows(2).map(|w| w[1] - w[0]).collect::<Vec<_>>(),
        so.iter().rev().step_by(2).collect::<Vec<_>>()
    );
    let mut w = Wrap(Box::new(vec![1]));
    w.push(2);
    w.iter_mut().for_each(|x| *x *= 3);
    println!("{:?} {}", *w, w.len());
}
