// === boxes, nested pointers, moves out of boxes, deref coercion chains
use std::cell::{Ref, RefCell, RefMut}; use std::ops::{Deref, DerefMut}; use std::rc::Rc; use std::sync::{Arc, Mutex};
#[derive(Debug, Clone)] struct Node { v: i32, next: Option<Box<Node>> } struct Guard<'a> { r: &'a mut Vec<i32>, n: usize } impl Deref for Guard<'_> { type Target = Vec<i32>; fn deref(&self) -> &Vec<i32> { self.r } } impl DerefMut for Guard<'_> { fn deref_mut(&mut self) -> &mut Vec<i32> { self.n += 1; self.r } } impl Drop for Guard<'_> { fn drop(&mut self) { println!("guard {} {:?}", self.n, self.r); } } struct Meters(f64); impl Deref for Meters { type Target = f64; fn deref(&self) -> &f64 { &self.0 } } struct L1(L2); struct L2(String); impl Deref for L1 { type Target = L2; fn deref(&self) -> &L2 { &self.0 } } impl Deref for L2 { type Target = String; fn deref(&self) -> &String { &self.0 } } impl DerefMut for L1 { fn deref_mut(&mut self) -> &mut L2 { &mut self.0 } } impl DerefMut for L2 { fn deref_mut(&mut self) -> &mut String { &mut self.0 } }
fn len(s: &str) -> usize { s.len() } fn sum(v: &[i32]) -> i32 { v.iter().sum() } fn rev(n: Box<Node>) -> Box<Node> { let mut prev: Option<Box<Node>> = None; let mut cur = Some(n); while let Some(mut c) = cur { cur = std::mem::replace(&mut c.next, prev); prev = Some(c); } prev.unwrap() } fn inc(x: &mut i32) { *x += 1; }
fn main() { let b = Box::new(Node { v: 1, next: Some(Box::new(Node { v: 2, next: None })) }); let c = (*b).clone(); let Node { v, next } = *b; println!("{} {:?} {}", v, next.as_deref().map(|n| n.v), c.v); let r = rev(Box::new(c)); println!("{} {}", r.v, r.next.as_ref().unwrap().v); let mut v = vec![3]; { let mut g = Guard { r: &mut v, n: 0 }; g.push(4); g[0] = 9; let n = g.len(); g.iter_mut().for_each(|x| *x += n as i32); println!("{} {}", sum(&g), g.first().unwrap()); } println!("{} {}", *Meters(2.5) * 2.0, Meters(4.0).sqrt()); let mut l = L1(L2("deep".into())); l.push('!'); l.make_ascii_uppercase(); println!("{} {} {}", len(&l), l.to_lowercase(), **l == *"DEEP!"); let bb = Box::new(Box::new(5)); println!("{} {}", **bb + 1, *bb.as_ref()); let rc = Rc::new(RefCell::new(vec![1])); { let mut m: RefMut<Vec<i32>> = rc.borrow_mut(); m.push(2); let last = m.last_mut().unwrap(); *last *= 10; } let first = Ref::map(rc.borrow(), |v| &v[0]); println!("{} {}", *first, rc.borrow()[1]); let m = Arc::new(Mutex::new((1, String::from("a")))); { let mut g = m.lock().unwrap(); g.0 += 1; g.1.push('b'); let (ref n, ref s) = *g; println!("{} {}", n, s); } println!("{}", m.lock().unwrap().1.len()); let mut x = 5; let p = &mut x; inc(p); inc(&mut *p); *p *= 2; let pp = &mut &mut *p; **pp += 1; println!("{}", x); let s = Box::new(String::from("moved")); let t: String = *s; println!("{}", t); let f: Box<dyn FnOnce() -> i32> = Box::new(|| 3); println!("{}", f()); let mut arr = Box::new([1, 2, 3]); arr[1] = 20; let [a, .., c] = *arr; println!("{} {} {:?}", a, c, arr); let o = Some(Box::new(7)); println!("{:?}", o.as_deref()); println!("{:?}", o.map(|b| *b + 1)); let mut bx = Box::new(1); let old = std::mem::replace(&mut *bx, 2); *bx += old; println!("{}", bx); let sl: &[i32] = &*vec![1, 2, 3]; println!("{}", sl.len()); let rs: Rc<str> = "rc".into(); println!("{} {}", &*rs, &rs[1..]); let cow: std::borrow::Cow<[i32]> = vec![1].into(); println!("{}", cow.len() + (*cow)[0] as usize); let z: &&&i32 = &&&8; println!("{} {}", ***z, z.pow(2)); let mut st = Box::new((1, Box::new(2))); *st.1 += st.0; let (q, w) = *st; println!("{} {}", q, *w); }

// === deref moves in matches, temporaries, drop order behind pointers
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("~{}", self.0); } } enum T { Leaf(D), Two(Box<T>, Box<T>) } fn count(t: &T) -> usize { match *t { T::Leaf(_) => 1, T::Two(ref l, ref r) => count(l) + count(&**r) } } fn left(t: T) -> T { match t { T::Two(l, _) => left(*l), leaf => leaf } } fn name(t: &mut T) -> &mut &'static str { match t { T::Leaf(d) => &mut d.0, T::Two(_, r) => name(r) } }
fn main() { let mut t = T::Two(Box::new(T::Two(Box::new(T::Leaf(D("a"))), Box::new(T::Leaf(D("b"))))), Box::new(T::Leaf(D("c")))); println!("{}", count(&t)); *name(&mut t) = "C"; let l = left(t); if let T::Leaf(d) = &l { println!("left {}", d.0); } let mut b = Box::new(D("box")); *b = D("box2"); let inner = *b; println!("inner {}", inner.0); let p: Box<(D, D)> = Box::new((D("p0"), D("p1"))); let (x, _) = *p; println!("x {}", x.0); let q = Box::new(Some(D("q"))); if let Some(d) = *q { println!("d {}", d.0); } println!("len {}", Box::new(D("tmp")).0.len()); let rc = std::rc::Rc::new(D("rc")); let r2 = rc.clone(); drop(rc); println!("still {}", r2.0); println!("{}", std::rc::Rc::try_unwrap(r2).is_ok()); println!("end"); }

// === Deref chains: own, over Box, Rc, Ref, guards; coercion through several; methods found at each level; DerefMut only when needed; explicit *, &*, &**, **
use std::{borrow::Cow, cell::{Ref, RefCell, RefMut}, ops::{Deref, DerefMut}, rc::Rc, sync::{Arc, Mutex, RwLock}};
struct L<T>(T, &'static str); impl<T> Deref for L<T> { type Target = T; fn deref(&self) -> &T { print!("{} ", self.1); &self.0 } } impl<T> DerefMut for L<T> { fn deref_mut(&mut self) -> &mut T { print!("{}! ", self.1); &mut self.0 } } impl<T> L<T> { fn tag(&self) -> &str { self.1 } } struct Name(String); impl Deref for Name { type Target = str; fn deref(&self) -> &str { &self.0 } } struct Stack { v: Vec<i32>, n: Name } impl Deref for Stack { type Target = Vec<i32>; fn deref(&self) -> &Vec<i32> { &self.v } } trait Len { fn size(&self) -> usize; } impl Len for [i32] { fn size(&self) -> usize { self.len() } } impl Len for str { fn size(&self) -> usize { self.len() * 10 } } fn st(s: &str) -> usize { s.len() } fn sl(s: &[i32]) -> i32 { s.iter().sum() } fn sm(s: &mut [i32]) { s[0] += 1 } fn dy(l: &dyn Fn(i32) -> i32) -> i32 { l(1) } struct Never; impl Deref for Never { type Target = Box<dyn Fn(i32) -> i32>; fn deref(&self) -> &Self::Target { thread_local! { static F: &'static Box<dyn Fn(i32) -> i32> = Box::leak(Box::new(Box::new(|x| x + 41) as Box<dyn Fn(i32) -> i32>)); } F.with(|f| *f) } }
fn main() { let mut a = L(L(vec![3, 1, 2], "in"), "out"); println!("{}", a.len()); a.sort(); println!(); println!("{:?}", a.first()); println!("{} {}", a.tag(), (*a).tag()); let x = &**a; println!("{:?}", x); a.0.0.push(9); (**a).push(8); println!(); a[1] = a[0] + 5; println!(); println!("{} {}", sl(&a), sl(&a.0.0)); sm(&mut a); println!(); for x in a.iter_mut() { *x += 1 } println!(); let s = Stack { v: vec![1, 2], n: Name("nm".into()) }; println!("{} {} {} {} {}", s.size(), s.n.size(), st(&s.n), sl(&s), s.n.to_uppercase()); let r = Rc::new(RefCell::new(Box::new(Name("rc".into())))); println!("{} {}", r.borrow().len(), st(&r.borrow())); r.borrow_mut().0.push('!'); let b: Ref<str> = Ref::map(r.borrow(), |b| &***b); println!("{} {}", &*b, b.starts_with("rc")); drop(b); { let mut m: RefMut<String> = RefMut::map(r.borrow_mut(), |b| &mut b.0); m.push('?'); *m += "x" } println!("{}", r.borrow().0); let c: Cow<[i32]> = Cow::Borrowed(&[1, 2]); println!("{} {}", c.size(), sl(&c)); let m = Arc::new(Mutex::new(L(1, "m"))); **m.lock().unwrap() += 1; println!("{}", **m.lock().unwrap() + 1); let w = RwLock::new(String::from("w")); w.write().unwrap().push('1'); println!("{}", st(&w.read().unwrap())); println!("{} {}", (**Never)(1), dy(&**Never)); let bb: Box<Box<Rc<Name>>> = Box::new(Box::new(Rc::new(Name("deep".into())))); println!("{} {} {}", bb.len(), st(&bb), &bb[1..]); let rr: &&&String = &&&"ref".to_string(); println!("{} {}", st(rr), rr.chars().rev().collect::<String>()); let v: Vec<Box<str>> = vec!["p".into(), "qq".into()]; println!("{:?} {}", v.iter().map(|s| s.len()).collect::<Vec<_>>(), v.concat()); let o: Option<Box<[i32]>> = Some(vec![1, 2, 3].into()); println!("{:?} {:?}", o.as_deref().map(sl), o.as_deref().and_then(<[i32]>::last)); let f: &fn(i32) -> i32 = &(i32::abs as fn(i32) -> i32); println!("{} {}", f(-3), (*f)(-4)); let t = &(1, &mut String::from("t")); println!("{} {}", t.0, t.1.len()); let mut y = Box::new([1, 2]); let z = &mut *y; z[0] = 7; let [p, q] = *y; println!("{} {}", p, q); let n = Box::new(5); println!("{} {} {}", *n + 1, -*n, !*n & 3); println!("{}", *&*"lit" == *"lit"); println!("{}", { let s = Box::new(String::from("moved")); *s }); println!("{:?}", *Rc::new([1, 2])); println!("{}", (*Box::new(|x: i32| x * 2))(4)); println!("{}", **Box::new(&3)); }

// === as a place: read, copied, assigned, borrowed again, compound, compared
fn main() {
    let mut n = 5;
    let r = &mut n;
    *r = *r + 1; *r *= 2;
    let copy = *r;
    *r -= copy / 4;
    let s = &*r;
    println!("{} {} {}", *s, **&s, *s == copy - 3);
    let mut arr = [1, 2]; let ra = &mut arr;
    (*ra)[0] = 7; let [x, _] = *ra; *ra = [x, x + 1];
    println!("{arr:?} {}", (*&arr)[1]);
    let mut t = (1, String::from("s")); let rt = &mut t;
    (*rt).0 += 1; (*rt).1.push('!'); let (ref a, ref b) = *rt; println!("{a}{b}");
    let o = &mut Some(3); if let Some(ref mut k) = *o { *k += 1; } println!("{:?} {}", o, (*o).unwrap());
    println!("{}", *&*&*&5 + *{ &1 } * *if true { &2 } else { &3 });
}

// === out of boxes: values moved, parts moved, replaced, destructured
#[derive(Debug)] struct P { a: String, b: Vec<u8>, c: u32 }
#[derive(Debug)] enum E { Leaf(i32), Node(Box<E>, Box<E>) }
fn sum(e: Box<E>) -> i32 { match *e { E::Leaf(n) => n, E::Node(l, r) => sum(l) + sum(r) } }
fn flip(e: E) -> E { match e { E::Node(l, r) => E::Node(Box::new(flip(*r)), Box::new(flip(*l))), leaf => leaf } }
fn main() {
    let b = Box::new(P { a: "a".into(), b: vec![1], c: 2 });
    let P { a, c, .. } = *b;
    println!("{a} {c} {:?}", b.b);
    let mut bx = Box::new(String::from("old")); let old = *bx; *bx = old.clone() + "new"; println!("{bx} {old}");
    let nested = Box::new(Box::new(3)); let n: i32 = **nested; let inner: Box<i32> = *nested; println!("{n} {inner}");
    let tree = E::Node(Box::new(E::Leaf(1)), Box::new(E::Node(Box::new(E::Leaf(2)), Box::new(E::Leaf(3)))));
    println!("{:?}", flip(tree)); println!("{}", sum(Box::new(E::Node(Box::new(E::Leaf(4)), Box::new(E::Leaf(5))))));
    let f: Box<dyn FnOnce(i32) -> String> = Box::new(|n| n.to_string()); println!("{}", f(1));
    let arr = Box::new([1, 2, 3]); let [x, rest @ ..] = *arr; println!("{x} {rest:?}");
}

// === own Deref: field and method access, coercion, explicit, to unsized targets
use std::ops::{Deref, DerefMut};
struct Name(String); impl Deref for Name { type Target = str; fn deref(&self) -> &str { &self.0 } }
struct List<T> { items: Vec<T>, derefs: std::cell::Cell<u32> }
impl<T> Deref for List<T> { type Target = [T]; fn deref(&self) -> &[T] { self.derefs.set(self.derefs.get() + 1); &self.items } }
impl<T> DerefMut for List<T> { fn deref_mut(&mut self) -> &mut [T] { &mut self.items } }
fn len(s: &str) -> usize { s.len() } fn total(v: &[i32]) -> i32 { v.iter().sum() } fn zero(v: &mut [i32]) { v.fill(0) }
fn main() {
    let n = Name("hello".into());
    println!("{} {} {} {:?} {}", len(&n), n.len(), &*n, &n[1..3], n.to_uppercase());
    match &*n { "hello" => println!("matched"), _ => println!("not") }
    let mut l = List { items: vec![3, 1, 2], derefs: Default::default() };
    println!("{} {} {:?}", total(&l), l[1], l.iter().max());
    l.sort(); l[0] += 10; l.swap(0, 2); println!("{:?} {}", &l[..], l.derefs.get()); zero(&mut l); println!("{:?}", &*l);
    println!("{} {}", *"abc" == *String::from("abc"), n.deref().starts_with("he"));
}

// === Deref to a type parameter; to itself through several layers; generic over Deref
use std::{ops::Deref, rc::Rc, sync::Arc};
struct W<T>(T); impl<T> Deref for W<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
trait Hi { fn hi(&self) -> String; } impl Hi for u8 { fn hi(&self) -> String { format!("u8 {self}") } } impl<T: Hi> Hi for W<T> { fn hi(&self) -> String { format!("W({})", (**self).hi()) } }
fn show<D>(d: D) -> String where D: Deref, D::Target: std::fmt::Debug { format!("{:?}", &*d) + &format!("{:?}", d.deref()) }
fn each<D: Deref<Target = [u8]>>(d: &D) -> usize { d.iter().filter(|&&b| b > 1).count() }
fn main() {
    let w = W(W(W(5u8)));
    println!("{} {} {}", ***w, w.hi(), (**w).hi());
    println!("{} {} {}", show(&1), show(Box::new("b")), show(Rc::new(vec![1])));
    println!("{} {} {}", each(&vec![1, 2, 3]), each(&W(Box::<[u8]>::from([4]) as Box<[u8]>).0), each(&Rc::<[u8]>::from([0, 9])));
    let a = Arc::new(W(String::from("arc"))); println!("{} {} {}", a.len(), &a[1..], ***a == *"arc");
    let x: &u8 = &&&&7; let y: &str = &&&*"s"; println!("{x}{y}");
}

// === methods found before, at and after each step
struct Inner; impl Inner { fn name(&self) -> &'static str { "inner" } fn only(self: &Self) -> &'static str { "only inner" } fn by_mut(&mut self) -> &'static str { "mut inner" } }
struct Outer(Inner); impl Outer { fn name(&self) -> &'static str { "outer" } }
impl std::ops::Deref for Outer { type Target = Inner; fn deref(&self) -> &Inner { &self.0 } } impl std::ops::DerefMut for Outer { fn deref_mut(&mut self) -> &mut Inner { &mut self.0 } }
trait Tr { fn tr(&self) -> &'static str; fn val(self) -> &'static str where Self: Sized { "by value" } } impl Tr for Inner { fn tr(&self) -> &'static str { "Inner::tr" } } impl Tr for &Outer { fn tr(&self) -> &'static str { "&Outer::tr" } }
fn main() {
    let mut o = Outer(Inner);
    println!("{} {} {} {}", o.name(), (*o).name(), o.only(), o.by_mut());
    println!("{} {} {}", o.tr(), (&o).tr(), (*o).tr());
    println!("{}", (&o).val());
    let b = Box::new(o); println!("{} {} {}", b.name(), b.only(), (**b).name());
    let r = &&b; println!("{} {}", r.name(), r.only());
    let v = std::rc::Rc::new(vec![1]); println!("{:?} {}", v.clone().len(), std::rc::Rc::strong_count(&v));
    let c: Vec<i32> = (*v).clone(); println!("{c:?}");
}

// === when temporaries behind a * are dropped
use std::ops::Deref;
struct G(&'static str, i32); impl Drop for G { fn drop(&mut self) { println!("drop {}", self.0); } } impl Deref for G { type Target = i32; fn deref(&self) -> &i32 { println!("deref {}", self.0); &self.1 } }
fn g(s: &'static str, n: i32) -> G { G(s, n) }
fn main() {
    let x = *g("a", 1) + *g("b", 2);
    println!("{x}");
    let y = { *g("c", 3) }; println!("{y}");
    let r = &*g("d", 4); println!("{r}");
    if *g("e", 5) > 4 { println!("in if"); }
    match *g("f", 6) { 6 => println!("in match"), _ => {} }
    let v = vec![*g("h", 7), *g("i", 8)]; println!("{v:?}");
    while *g("w", 0) > 0 {}
    println!("{}", (|n: &i32| *n)(&g("j", 9)));
}

// === DerefMut only where it is needed
use std::{cell::Cell, ops::{Deref, DerefMut}};
thread_local! { static N: Cell<(u32, u32)> = const { Cell::new((0, 0)) }; }
struct S(Vec<i32>, [u8; 2]); impl Deref for S { type Target = Vec<i32>; fn deref(&self) -> &Vec<i32> { N.with(|n| n.set((n.get().0 + 1, n.get().1))); &self.0 } } impl DerefMut for S { fn deref_mut(&mut self) -> &mut Vec<i32> { N.with(|n| n.set((n.get().0, n.get().1 + 1))); &mut self.0 } }
fn seen(what: &str) { println!("{what}: {:?}", N.with(|n| n.replace((0, 0)))); }
fn main() {
    let mut s = S(vec![1, 2], [0; 2]);
    s.len(); seen("len"); s.push(1); seen("push"); let _ = s[0]; seen("index"); s[0] = 5; seen("index store"); s[1] += 1; seen("index add"); let _ = &mut s[0]; seen("borrow mut");
    let _ = &s; seen("ref"); let _: &[i32] = &s; seen("coerce"); let _: &mut [i32] = &mut s; seen("coerce mut"); for _ in s.iter() {} seen("iter"); for x in s.iter_mut() { *x += 1; } seen("iter_mut"); for _ in &*s {} seen("for"); s.1[0] = 1; seen("own field");
    (*s).truncate(1); seen("explicit"); s.first().copied(); seen("first"); if let Some(x) = s.first_mut() { *x = 0; } seen("first_mut"); let n = s.iter().map(|x| x + 1).sum::<i32>(); seen("sum"); println!("{n} {:?}", s.0);
    match **s { [] => {} [_, ..] => {} } seen("match"); match s.as_mut_slice() { [a, ..] => *a = 1, _ => {} } seen("match mut"); let c = || s.len(); c(); seen("closure");
}

// === &mut behind &mut, & behind &mut, raw text: what may change through which
fn bump(x: &mut &mut i32) { **x += 1; } fn look(x: &&mut i32) -> i32 { **x } fn point<'a>(x: &mut &'a i32, to: &'a i32) { *x = to; }
struct Cur<'a> { rest: &'a mut [u8], at: usize } impl<'a> Cur<'a> { fn put(&mut self, b: u8) -> &mut Self { self.rest[self.at] = b; self.at += 1; self } fn split(self) -> (&'a mut [u8], &'a mut [u8]) { self.rest.split_at_mut(self.at) } }
fn main() {
    let mut n = 1; let mut r = &mut n; bump(&mut r); bump(&mut r); println!("{}", look(&r)); *r *= 10; println!("{n}");
    let (a, b) = (1, 2); let mut p = &a; point(&mut p, &b); println!("{p}"); let pp = &mut p; *pp = &a; println!("{} {}", **pp, *p);
    let mut buf = [0; 4]; let mut c = Cur { rest: &mut buf, at: 0 }; c.put(1).put(2); let (l, r) = c.split(); l[0] += 10; r[1] = 9; println!("{buf:?}");
    let mut v = vec![&mut n]; *v[0] += 5; let last = v.pop().unwrap(); *last += 1; println!("{n}");
    let mut s = "abc"; let t = &mut s; *t = &t[1..]; *t = (*t).trim_end_matches('c'); println!("{s}");
}

// === guards of cells and locks: *, &*, &mut *, maps of guards, temporaries of them
use std::{cell::{Ref, RefCell, RefMut}, sync::{Mutex, RwLock}, rc::Rc};
fn longest(r: &RefCell<Vec<String>>) -> Ref<'_, str> { Ref::map(r.borrow(), |v| v.iter().max_by_key(|s| s.len()).map_or("", |s| s.as_str())) }
fn main() {
    let c = RefCell::new(5); *c.borrow_mut() += *Ref::clone(&{ let x = RefCell::new(1); x }.borrow()) ; println!("{}", *c.borrow());
    let m = Mutex::new(vec![1]); m.lock().unwrap().push(2); { let mut g = m.lock().unwrap(); g[0] = 9; let v: &mut Vec<i32> = &mut g; v.extend([3]); } let n = *m.lock().unwrap().last().unwrap(); println!("{n} {:?}", *m.lock().unwrap());
    let r = RefCell::new(vec!["a".to_string(), "long".into()]); println!("{} {}", &*longest(&r), longest(&r).len()); { let mut first = RefMut::map(r.borrow_mut(), |v| &mut v[0]); first.push('z'); *first += "!"; } println!("{:?}", r.borrow());
    let w = RwLock::new((1, "x")); { let (a, b) = *w.read().unwrap(); println!("{a}{b}"); } w.write().unwrap().0 += 1; let (ref mut k, _) = *w.write().unwrap(); *k += 1; println!("{k}");
    let rc = Rc::new(RefCell::new(Some(3))); if let Some(ref mut x) = *rc.borrow_mut() { *x += 1; } let taken = rc.borrow_mut().take(); println!("{taken:?} {:?}", *rc.borrow());
}

// === dyn behind pointers: deref to a trait object, call, compare, clone through it
use std::{any::Any, fmt::{Debug, Display}, rc::Rc};
trait Shape: Debug { fn area(&self) -> f64; fn grow(&mut self) {} fn boxed(&self) -> Box<dyn Shape>; } #[derive(Debug, Clone)] struct Sq(f64); impl Shape for Sq { fn area(&self) -> f64 { self.0 * self.0 } fn grow(&mut self) { self.0 += 1.0 } fn boxed(&self) -> Box<dyn Shape> { Box::new(self.clone()) } }
impl Clone for Box<dyn Shape> { fn clone(&self) -> Self { (**self).boxed() } } impl PartialEq for dyn Shape { fn eq(&self, o: &dyn Shape) -> bool { self.area() == o.area() } }
fn area(s: &dyn Shape) -> f64 { s.area() } fn text(d: &(impl Display + ?Sized)) -> String { format!("<{d}>") }
fn main() {
    let mut b: Box<dyn Shape> = Box::new(Sq(2.0)); (*b).grow(); b.grow(); let c = b.clone(); println!("{} {} {:?}", area(&*b), area(b.as_ref()), c);
    println!("{} {}", *b == *c, &*b == &Sq(1.0) as &dyn Shape); let r: Rc<dyn Shape> = Rc::new(Sq(3.0)); println!("{} {:?}", (*r).area(), &*r);
    let s: Box<str> = "boxed".into(); println!("{} {}", text(&*s), text(s.as_ref())); let a: Box<dyn Any> = Box::new(7u8); println!("{:?} {}", (*a).downcast_ref::<u8>(), (&*a).is::<i8>()); let fs: Vec<Box<dyn Fn(i32) -> i32>> = vec![Box::new(|x| x + 1), Box::new(|x| x * 2)]; println!("{}", fs.iter().fold(3, |a, f| (**f)(a))); println!("{}", (*fs[0])(1));
}

// === patterns of references against *; deref of a match, a call, a cast, a closure's result
fn get(v: &[i32]) -> &i32 { &v[1] } fn pick<'a>(a: &'a mut i32, b: &'a mut i32, first: bool) -> &'a mut i32 { if first { a } else { b } }
fn main() {
    let v = [1, 2, 3];
    println!("{} {} {}", *get(&v), -*get(&v), *v.iter().max().unwrap() as f32 / 2.0);
    println!("{:?}", v.iter().map(|x| *x * 2).zip(v.iter().map(|&x| x)).collect::<Vec<_>>());
    let (mut a, mut b) = (1, 2); *pick(&mut a, &mut b, false) += 5; *match a { 1 => &mut a, _ => &mut b } = 100; println!("{a} {b}");
    let f = |x: &'static str| x; println!("{}", *f("q") == *"q"); let o: Option<&i32> = v.first(); println!("{:?} {}", o.map(|n| *n + 1), *o.unwrap());
    let m = std::collections::HashMap::from([("k", 5)]); println!("{} {}", *m.get("k").unwrap_or(&0), *m.get("z").unwrap_or(&-1)); let sum: i32 = v.iter().filter(|x| **x > 1).copied().sum(); println!("{sum}");
    let mut it = v.iter(); while let Some(&x) = it.next() { if x == *it.clone().last().unwrap_or(&0) { print!("last "); } print!("{x} "); } println!(); let s: &&str = &"x"; println!("{}", s.chars().all(|c| c == (*s).chars().next().unwrap()));
}

// === consts and statics behind references; promoted literals; const fns with *
static N: &i32 = &5; const P: &(i32, &[u8]) = &(1, &[2, 3]); static TXT: &&str = &"deep"; const fn add(a: &i32, b: &i32) -> i32 { *a + *b } const SUM: i32 = add(N2, &P.0); const N2: &i32 = &40; const fn inc(x: &mut i32) { *x += 1; } const INC: i32 = { let mut x = *N2; inc(&mut x); inc(&mut x); x };
fn lit() -> &'static [i32; 2] { &[1, 2] }
fn main() {
    println!("{} {} {} {} {}", *N + 1, (*P).1[0], (**TXT).len(), SUM, INC);
    let [a, b] = *lit(); println!("{}", a + b); let (x, &[y, ..]) = *P else { return }; println!("{x}{y}");
    let r: &'static i32; { r = &(3 + 4); } println!("{}", *r); match *P { (1, s) => println!("{}", s.len()), _ => {} }
}

// === Cow, Pin, ManuallyDrop, LazyCell, OnceCell, AssertUnwindSafe, Reverse are followed or not
use std::{borrow::Cow, cell::LazyCell, mem::ManuallyDrop, panic::AssertUnwindSafe, pin::Pin, cell::OnceCell};
fn main() {
    let c: Cow<str> = Cow::Borrowed("lent"); println!("{} {} {}", c.len(), &*c == "lent", c.clone().into_owned() + &*c); let mut cv: Cow<[i32]> = Cow::Borrowed(&[1, 2]); cv.to_mut()[0] = 9; println!("{:?} {}", &*cv, cv[0]);
    let l = LazyCell::new(|| { println!("made"); vec![1, 2] }); println!("{}", l.len()); println!("{:?}", *l);
    let mut m = ManuallyDrop::new(String::from("kept")); m.push('!'); println!("{} {}", *m, m.len()); let o: OnceCell<String> = OnceCell::new(); println!("{} {}", o.get_or_init(|| "once".into()).len(), &**o.get().unwrap());
    let mut p = Box::pin(5); *p += 1; *p.as_mut() *= 2; println!("{}", *p); println!("{}", *Pin::into_inner(p)); let mut a = AssertUnwindSafe(vec![1]); a.push(2); println!("{:?} {}", *a, a.0.len());
}

// === compared with field access: (*x).y, x.y, x.deref().y; assigned through either
use std::{ops::{Deref, DerefMut}, rc::Rc};
#[derive(Debug, Clone, Default)] struct In { v: i32, w: [i32; 2] } #[derive(Default)] struct Out { inn: In, v: &'static str } impl Deref for Out { type Target = In; fn deref(&self) -> &In { &self.inn } } impl DerefMut for Out { fn deref_mut(&mut self) -> &mut In { &mut self.inn } }
fn main() {
    let mut o = Out { v: "out", ..Default::default() };
    o.w[1] = 5; (*o).v = 3; o.deref_mut().w[0] -= 1; (**&mut o).v += 1; println!("{} {} {:?} {}", o.v, (*o).v, o.w, o.deref().v);
    let In { v, w: [a, _] } = &mut *o; std::mem::swap(v, a); println!("{:?}", *o); *o = In { v: 100, ..(*o).clone() }; println!("{:?} {}", o.inn, o.v);
    let mut rc = Rc::new(In::default()); Rc::make_mut(&mut rc).v = 1; let other = rc.clone(); (*Rc::make_mut(&mut rc)).w = [8; 2]; println!("{:?} {:?}", rc.w, other.w); println!("{:?}", Rc::get_mut(&mut rc).map(|r| { r.v += 1; r.v }));
    let b = &mut Box::new(In::default()); b.v = 1; (**b).w[0] = 2; let i: &mut In = b; i.v += 1; println!("{b:?}");
}

// === async: across awaits, guards, boxes of futures
use std::{future::Future, pin::Pin, sync::Arc}; use tokio::sync::{Mutex, RwLock};
async fn y<T>(t: T) -> T { tokio::task::yield_now().await; t }
fn boxed<'a>(n: &'a mut i32) -> Pin<Box<dyn Future<Output = i32> + 'a>> { Box::pin(async move { *n += y(1).await; *n }) }
#[tokio::main]
async fn main() {
    let mut n = 1; println!("{} {}", boxed(&mut n).await, boxed(&mut n).await); *&mut n *= y(10).await; let r = &mut n; *r += { let k = *r; y(k).await }; println!("{}", *y(&n).await);
    let m = Arc::new(Mutex::new(vec![1])); let m2 = m.clone(); tokio::spawn(async move { m2.lock().await.push(*y(&2).await); }).await.unwrap(); { let mut g = m.lock().await; let first = &mut g[0]; *first = *y(&*first).await + 5; } println!("{:?}", *m.lock().await);
    let w = RwLock::new((1, 2)); let (a, b) = *w.read().await; *w.write().await = (b, a); println!("{:?}", *w.read().await); let b = Box::new(y(7)); println!("{}", (*b).await); let s = Box::new(String::from("moved")); let t = tokio::spawn(async move { (*s).len() }); println!("{}", t.await.unwrap());
}

// === numbers behind references in operators, ranges, indices, formats and matches
fn main() {
    let (a, b) = (&6, &&4); let v = [10, 20, 30, 40, 50, 60, 70];
    println!("{} {} {} {}", *a + **b, a * *b, **b << *a as u32 - 4, !*a & 7); println!("{:?} {}", **b..*a, v[*a as usize]); println!("{:?} {:04} {:>1$}", &v[*a as usize - 2..=5], **b, 3 + **b as usize);
    match *a { 1..=5 => println!("low"), n if n == **b + 2 => println!("sum"), _ => println!("high") } match (*a, **b) { (6, x @ 4..) => println!("{x}"), _ => {} }
    let bits = &mut 0b1010u8; *bits |= 1; *bits ^= *bits >> 1; println!("{:b} {}", *bits, bits.count_ones()); let f = &1.5f64; println!("{} {} {}", f * 2.0, *f as i32, f.max(*&2.5)); let c = &'x'; println!("{} {}", (*c as u8 + 1) as char, *c == 'x' && c.is_alphabetic()); let t = &true; println!("{} {}", !*t, !t); if *t && a > *b { println!("yes"); }
}

// === swapped, taken, replaced, copied by read: mem functions on what is behind a reference
use std::mem;
#[derive(Debug, Default, PartialEq)] enum St { #[default] Idle, Run(String), Done(Vec<u8>) }
fn step(s: &mut St) { *s = match mem::take(s) { St::Idle => St::Run("r".into()), St::Run(t) => St::Done(t.into_bytes()), done => done }; }
fn cycle<T: Clone>(a: &mut T, b: &mut T, c: &mut T) { let t = mem::replace(a, b.clone()); *b = mem::replace(c, t); }
fn main() {
    let mut s = St::Idle; for _ in 0..3 { step(&mut s); println!("{s:?}"); }
    let (mut x, mut y, mut z) = (1, 2, 3); cycle(&mut x, &mut y, &mut z); println!("{x}{y}{z}");
    let (a, b) = (&mut [1, 2], &mut [3, 4]); mem::swap(a, b); mem::swap(&mut *a, &mut [9, 9]); println!("{a:?} {b:?}");
    let mut bx = Box::new(vec![1]); let v = mem::take(&mut *bx); println!("{v:?} {bx:?}"); let r = &mut bx; **r = v; r.push(2); println!("{bx:?}");
    let o = &mut Some(5); let p = o.as_mut().unwrap(); *p += 1; let q = o.take(); println!("{q:?} {o:?}");
}
