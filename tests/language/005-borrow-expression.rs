// === operands are evaluated once, in order, and copied before later ones change them
#[derive(Debug, Clone, Copy, PartialEq)] struct P { x: i32, y: i32 }
struct S { n: i32, p: P, v: Vec<i32>, a: [i32; 2] }
impl S { fn bump(&mut self) -> i32 { self.n += 1; self.p.x += 10; self.a[0] += 100; self.v.push(self.n); self.n } fn get(&self) -> i32 { self.n } }
fn three(a: i32, b: i32, c: i32) -> i32 { a * 10000 + b * 100 + c }
fn show(p: P, a: [i32; 2], n: i32) -> String { format!("{:?}{:?}{}", p, a, n) }
fn main() {
    let mut s = S { n: 1, p: P { x: 0, y: 0 }, v: vec![], a: [0; 2] };
    println!("{}", three(s.n, s.bump(), s.n));
    println!("{}", show(s.p, s.a, s.bump()));
    println!("{:?}", (s.n, s.bump(), s.n, s.p, s.bump(), s.p.x));
    println!("{:?}", [s.n, s.bump(), s.get(), s.bump()]);
    println!("{:?}", P { y: s.p.x, x: s.bump() });
    println!("{}", s.n + s.bump() * s.n - s.bump());
    println!("{}", s.n < s.bump() && s.n == s.get());
    let r = &mut s; println!("{:?}", (r.a, r.bump(), r.a[0], r.v.len()));
    let mut i = 0; let arr = [10, 20, 30]; let t = (arr[i], { i += 1; arr[i] }, { i += 1; arr[i] }); println!("{:?} {}", t, i);
    let mut x = 5; let y = x + { x *= 2; x } + { x += 1; x }; println!("{} {}", y, x);
    let mut o = Some(1); let q = (o, o.take(), o); println!("{:?}", q);
    let mut v = vec![1, 2, 3]; let z = (v.len(), v.pop(), v.len(), v.clone(), { v.push(9); v.len() }); println!("{:?}", z);
    let mut st = String::from("a"); let w = (st.len(), { st.push('b'); st.len() }, st.clone(), { st.clear(); 0 }, st); println!("{:?}", w);
    let mut p = P { x: 1, y: 2 }; let q = [p, { p.x = 50; p }, p]; println!("{:?}", q); let c = (|a: P, b: P| a.x * b.x)(p, { p.x = 3; p }); println!("{}", c);
    let mut k = 0; let f = |n: i32| n * 2; let m = f({ k += 1; k }) + f({ k += 1; k }); println!("{} {}", m, k); println!("{}", { let a = k; k = 100; a } + k);
    let mut g = P { x: 1, y: 1 }; g = P { x: g.y + 5, y: g.x + 7 }; println!("{:?}", g); let old = g; g.x = 0; println!("{:?} {:?} {}", old, g, old == g); let mut ar = [1, 2, 3]; ar = [ar[2], ar[1], ar[0]]; println!("{:?}", ar); let mut tu = (1, 2); tu = (tu.1, tu.0); println!("{:?}", tu); ar[{ ar[0] = 0; 1 }] = ar[0] + ar[2]; println!("{:?}", ar);
}

// === references to parts, returned, stored, compared, matched
#[derive(Debug, Default, Clone, PartialEq)] struct T { name: String, kids: Vec<T>, w: [u8; 3], o: Option<Box<u32>> }
fn find<'a>(t: &'a T, n: &str) -> Option<&'a T> { if t.name == n { return Some(t); } t.kids.iter().find_map(|k| find(k, n)) } fn find_mut<'a>(t: &'a mut T, n: &str) -> Option<&'a mut T> { if t.name == n { return Some(t); } for k in &mut t.kids { if let Some(f) = find_mut(k, n) { return Some(f); } } None } fn path<'a>(t: &'a T, n: &str, out: &mut Vec<&'a str>) -> bool { out.push(&t.name); if t.name == n || t.kids.iter().any(|k| path(k, n, out)) { return true; } out.pop(); false } fn biggest<'a>(t: &'a T) -> &'a u8 { let own = t.w.iter().max().unwrap(); t.kids.iter().map(biggest).chain(std::iter::once(own)).max().unwrap() } fn parts(t: &mut T) -> (&mut String, &mut [u8], Option<&mut u32>) { (&mut t.name, &mut t.w[1..], t.o.as_deref_mut()) }
fn t(n: &str, kids: Vec<T>) -> T { T { name: n.into(), w: [n.len() as u8, kids.len() as u8, n.bytes().next().unwrap()], kids, ..Default::default() } }
fn main() { let mut r = t("root", vec![t("a", vec![t("aa", vec![])]), t("b", vec![])]); println!("{:?}", find(&r, "aa").map(|t| &t.name)); if let Some(b) = find_mut(&mut r, "b") { b.o = Some(Box::new(4)); b.kids.push(t("new", vec![])); let (n, w, o) = parts(b); n.push('!'); w[0] = 77; *o.unwrap() *= 2; } let mut p = vec![]; println!("{} {:?}", path(&r, "new", &mut p), p); println!("{} {:?}", biggest(&r), find(&r, "b!").map(|b| (&b.w, b.o.as_deref()))); let x = &r.kids[0]; let y = &r.kids[0]; println!("{} {}", std::ptr::eq(x, y), x == &r.kids[1]); let names: Vec<&String> = r.kids.iter().map(|k| &k.name).collect(); println!("{:?} {:?}", names, names.iter().map(|n| n.len()).max()); let mut all: Vec<&mut T> = r.kids.iter_mut().collect(); all.sort_by(|a, b| b.name.cmp(&a.name)); all[0].name = "first".into(); std::mem::swap(&mut all[0].w, &mut [1, 2, 3]); println!("{:?}", r.kids.iter().map(|k| (&k.name[..], k.w)).collect::<Vec<_>>()); let opt: &Option<T> = &Some(t("z", vec![])); if let Some(T { name, w: [a, ..], .. }) = opt { println!("{} {}", name, a); } let (mut a, mut b) = (vec![1], vec![2]); { let (l, s) = if a[0] > b[0] { (&mut a, &mut b) } else { (&mut b, &mut a) }; l.append(s); } println!("{:?} {:?}", a, b); let rr: &mut &mut Vec<i32> = &mut &mut b; rr.push(5); (**rr)[0] = 6; println!("{:?}", rr); let z = &mut 5; *z += 1; let zz = &*z; println!("{} {}", zz, z == &6); }

// === precedence: & with casts, methods, fields, indices, ranges, operators, &&
struct S { v: Vec<i32>, t: (u8, [u8; 2]) }
fn len(s: &[i32]) -> usize { s.len() }
fn main() {
    let s = S { v: vec![1, 2, 3, 4], t: (7, [8, 9]) };
    println!("{} {} {}", len(&s.v[1..]), &s.t.1[0] + &s.t.0, *&s.v[2] as i64 * 2);
    println!("{} {}", &1 + &2 == 3, &(1 + 2) == &3);
    println!("{} {} {}", -*&5, !*&false, &-5i32.abs());
    let r = &s.v.iter().map(|x| x * x).collect::<Vec<_>>(); println!("{:?}", r);
    let b = &&&s.t.0; println!("{} {}", ***b, **b == &7);
    println!("{}", true &&*&true && &1 < &2);
    println!("{:?} {:?}", &s.v[..2], &(0..3));
    let c = &mut 5 as &mut i32; *c += 1; println!("{}", c);
    let x = &*&*&10; println!("{}", x);
    println!("{}", (&s).t.0 + (&&s).t.1[1] + (&(&s.t).1)[0]);
    println!("{:?}", (&"a".to_string()[..], &&"b"[..], &[1u8] as &[u8]));
    let f = &|a: i32| &a + 1; println!("{} {}", f(1), (&f)(2));
}

// === borrows of calls, blocks, ifs, matches, macros, closures, struct literals, async blocks
#[derive(Debug, PartialEq, Default)] struct P { a: i32, b: String }
fn mk(a: i32) -> P { P { a, b: "mk".into() } }
async fn show(p: &P) -> String { tokio::task::yield_now().await; format!("{:?}", p) }
#[tokio::main]
async fn main() {
    let n = 3;
    let (a, b, c) = (&mk(1).a, &{ let t = mk(2); t }, &if n > 2 { mk(3) } else { P::default() });
    println!("{} {:?} {:?}", a, b, c);
    let d = &match n { 3 => mk(4), _ => mk(5) }; let e = &vec![mk(6)]; let f = &mut P { a: 7, ..Default::default() };
    f.a += 1; f.b.push('f'); println!("{:?} {:?} {:?}", d, e, f);
    let g = &format!("{}-{}", n, &mk(8).b); let h = &move |x: i32| x + n; println!("{} {}", g, h(1));
    println!("{} {}", show(&mk(9)).await, show(&P { b: g.clone(), a: 0 }).await);
    let fut = &mut Box::pin(async { show(&mk(10)).await }); println!("{}", fut.await);
    let l = &loop { break mk(11) }; let m = &unsafe { mk(12) }.b; println!("{} {}", l.a, m);
    let z = &(); let arr = &[&mk(13), &mk(14)].map(|p| p.a); println!("{:?} {:?}", z, arr);
}

// === evaluation order: two-phase borrows of receivers, index places, nested calls
#[derive(Debug)] struct V(Vec<i32>);
impl V { fn add(&mut self, n: i32) -> &mut V { self.0.push(n); self } fn sum(&self) -> i32 { self.0.iter().sum() } fn len(&self) -> usize { self.0.len() } fn at(&mut self, i: usize) -> &mut i32 { &mut self.0[i] } }
fn main() {
    let mut v = V(vec![1]);
    v.add(v.sum() + 1).add(10); v.add(v.len() as i32); println!("{:?}", v);
    *v.at(0) = 5; *v.at(1) += *v.0.last().unwrap(); println!("{:?}", v);
    let n = v.len(); *v.at(n - 1) *= 2; v.0[n - 2] -= v.0[0]; println!("{:?}", v);
    let mut w = vec![vec![1], vec![2, 3]]; let l = w.len(); w[l - 1].push(l as i32); let k = w[1][0] as usize; w[k - 2].extend([k as i32; 2]); println!("{:?}", w);
    let two = [v.0[0], v.0[1]]; v.0.extend_from_slice(&two[..]); v.0.truncate(v.0.len() - 1); let l = v.0.len(); v.0.swap(0, l - 1); println!("{:?}", v);
    let mut s = String::from("xy"); s.insert(s.len(), s.chars().next().unwrap()); s.push_str(&s[1..].to_string()); println!("{}", s);
    let (a, b) = { let r = &mut v; let a = r.add(0).len(); (a, r.sum()) }; println!("{} {}", a, b);
    let mut arr = [1, 2, 3]; arr[arr[0] as usize] = arr[arr[1] as usize - 1] + arr.len() as i32; println!("{:?}", arr);
}

// === &mut as argument is a reborrow where the type is known, a move where it is not
fn take(r: &mut Vec<u8>) { r.push(1) }
fn gen<T: Extend<u8>>(mut t: T) -> usize where T: AsRef<[u8]> { t.extend([2]); t.as_ref().len() }
fn any<T>(t: T) -> T { t }
trait Push { fn p(self) -> Self; }
impl Push for &mut Vec<u8> { fn p(self) -> Self { self.push(9); self } }
fn opt<'a>(o: Option<&'a mut Vec<u8>>) -> usize { o.map_or(0, |v| { v.push(3); v.len() }) }
fn main() {
    let mut v = vec![]; let r = &mut v;
    take(r); take(r); take(&mut *r); { let r2: &mut Vec<u8> = r; r2.push(7); } r.push(8);
    println!("{:?} {}", r, gen(r.clone()));
    let q = any::<&mut Vec<u8>>(r); q.push(4); let back = q.p().p(); println!("{:?}", back);
    println!("{} {}", opt(Some(&mut *back)), opt(Some(back)));
    let mut f = |r: &mut Vec<u8>| r.len(); println!("{} {}", f(&mut v), f(&mut v));
    let mut t = (&mut v, 1); t.1 += 1; t.0.push(t.1); let (ref x, _) = t; println!("{} {:?}", x.len(), t.0);
    struct H<'a> { r: &'a mut Vec<u8> } impl<'a> H<'a> { fn get(&mut self) -> &mut Vec<u8> { self.r } fn into(self) -> &'a mut Vec<u8> { self.r } }
    let mut h = H { r: &mut v }; h.get().push(0); take(h.r); take(h.get()); println!("{:?}", h.into());
}

// === references made from parts of a temporary: drops at the end of the statement or of the block
struct D(String);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn d(s: &str) -> D { D(s.to_string()) }
impl D { fn s(&self) -> &str { &self.0 } fn part(&self, n: usize) -> &str { &self.0[..n] } }
fn show(a: &D, b: &str) -> usize { println!("show {} {}", a.0, b); b.len() }
fn main() {
    let n = show(&d("one"), d("two").part(2)) + d("three").s().len(); println!("n {}", n);
    match d("scrut").s() { "scrut" => println!("in arm"), _ => {} } println!("after match");
    let x = &d("kept").0; let y = d("gone").0.len(); println!("{} {}", x, y);
    for c in d("for").s().chars().take(2) { print!("{} ", c); } println!("| loop done");
    let l = [d("a"), d("b")].iter().map(|d| d.0.len()).sum::<usize>(); println!("{}", l);
    let t = (&d("tuple"), 5); println!("{}", t.1);
    let v = vec![d("v0"), d("v1")]; let f = &v[1..]; println!("{}", f[0].0);
    let r: &D = { let inner = &d("tail"); println!("{}", inner.0); &d("outer") }; println!("{}", r.0);
    if d("if").s().is_empty() { unreachable!() } else { println!("else"); } while d("w").s().len() > 5 {} println!("end");
}

// === loans end with their last use: NLL in branches, loops and early returns
use std::collections::HashMap;
fn get<'m>(m: &'m mut HashMap<String, Vec<i32>>, k: &str) -> &'m mut Vec<i32> { if m.contains_key(k) { return m.get_mut(k).unwrap(); } m.insert(k.to_string(), vec![0]); m.get_mut(k).unwrap() }
fn process(v: &mut Vec<i32>) -> i32 { let last = v.last_mut(); if let Some(l) = last { *l += 1; } v.push(v.len() as i32); let s: i32 = v.iter().sum(); v.clear(); s }
fn find_or_push(v: &mut Vec<String>, s: &str) -> usize { for (i, x) in v.iter().enumerate() { if x == s { return i; } } v.push(s.to_owned()); v.len() - 1 }
fn main() {
    let mut m = HashMap::new(); get(&mut m, "a").push(1); get(&mut m, "a").push(2); println!("{:?}", m);
    let mut v = vec![1, 2]; println!("{} {:?}", process(&mut v), v);
    let mut names = vec![]; println!("{} {} {}", find_or_push(&mut names, "x"), find_or_push(&mut names, "y"), find_or_push(&mut names, "x"));
    let mut s = String::from("abc"); let first = s.chars().next(); let r = &s; let n = r.len(); s.push(first.unwrap()); println!("{} {}", s, n);
    let mut x = 5; let p = &mut x; *p = 6; let q = &x; let t = *q; x = t + 1; println!("{}", x);
    let mut data = [1, 2, 3]; let mut i = 0; while i < 3 { let e = &mut data[i]; *e *= 2; let total: i32 = data.iter().sum(); i += 1; if total > 9 { break; } } println!("{:?}", data);
    let mut buf = String::new(); for w in ["a", "b"] { let view = &buf; let l = view.len(); buf += w; buf += &l.to_string(); } println!("{}", buf);
    let mut st = vec![1]; while let Some(top) = st.pop() { if top < 4 { st.push(top + 1); let t = &mut st[0]; *t += 1; } else { st.clear() } } println!("{:?}", st);
}

// === shared borrows of Copy places in operators, comparisons, sums and maps
use std::ops::{Add, Index, Mul, Neg};
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)] struct V2(f32, f32);
impl Add for &V2 { type Output = V2; fn add(self, o: &V2) -> V2 { V2(self.0 + o.0, self.1 + o.1) } }
impl<'a> Mul<&'a V2> for &'a f32 { type Output = V2; fn mul(self, v: &V2) -> V2 { V2(self * v.0, *self * v.1) } }
impl Neg for &V2 { type Output = V2; fn neg(self) -> V2 { V2(-self.0, -self.1) } }
impl Index<&str> for V2 { type Output = f32; fn index(&self, k: &str) -> &f32 { match k { "x" => &self.0, _ => &self.1 } } }
fn dot<'a, T>(a: &'a [T], b: &'a [T]) -> T where &'a T: Mul<&'a T, Output = T>, T: std::iter::Sum<T> { a.iter().zip(b).map(|(x, y)| x * y).sum() }
fn add_all<T>(xs: &[T]) -> T where for<'x> &'x T: Add<&'x T, Output = T>, T: Clone { let mut it = xs.iter(); let f = it.next().unwrap().clone(); it.fold(f, |a, b| &a + b) }
fn main() {
    let (a, b) = (V2(1.0, 2.0), V2(0.5, -1.0));
    println!("{:?} {:?} {:?} {}", &a + &b, &2.0 * &a, -&(&a + &b), (&a)["x"] + a["y"]);
    println!("{} {:?} {}", dot(&[1, 2, 3], &[4, 5, 6]), add_all(&[a, b, a]), add_all(&[1, 2, 3]));
    println!("{} {} {}", &a == &b, &a > &b, &&a >= &&a);
    let xs = [3u8, 1, 2]; println!("{} {} {:?}", &xs[0] - &xs[1], xs.iter().sum::<u8>() - *&xs[2], xs.iter().max().map(|m| m * 2));
    let (i, j) = (&7, &2); println!("{} {} {} {} {}", i % j, i << j, i & j, i ^ j, !i | j); let mut k = 1; k += i; k <<= j; k -= &3; println!("{}", k);
    println!("{} {}", String::from("a") + &*String::from("b"), &"x".to_string() == "x");
}

// === &mut of elements through Index, IndexMut, Deref, maps, boxes, Rc::make_mut
use std::ops::{Deref, DerefMut, Index, IndexMut}; use std::rc::Rc; use std::collections::BTreeMap;
struct Grid { w: usize, d: Vec<u8>, log: std::cell::Cell<u32> }
impl Index<(usize, usize)> for Grid { type Output = u8; fn index(&self, (x, y): (usize, usize)) -> &u8 { self.log.set(self.log.get() + 1); &self.d[y * self.w + x] } }
impl IndexMut<(usize, usize)> for Grid { fn index_mut(&mut self, (x, y): (usize, usize)) -> &mut u8 { self.log.set(self.log.get() + 100); &mut self.d[y * self.w + x] } }
struct G(Grid); impl Deref for G { type Target = Grid; fn deref(&self) -> &Grid { &self.0 } } impl DerefMut for G { fn deref_mut(&mut self) -> &mut Grid { &mut self.0 } }
fn bump(n: &mut u8) -> &u8 { *n += 1; n }
fn main() {
    let mut g = G(Grid { w: 2, d: vec![1, 2, 3, 4], log: Default::default() });
    g[(0, 0)] = 9; g[(1, 1)] += g[(0, 1)]; println!("{}", bump(&mut g[(1, 0)])); println!("{}", g.log.get());
    let r = &mut g[(0, 1)]; *r *= 2; let s = &g[(0, 1)]; println!("{} {} {:?}", s, g.log.get(), g.d);
    let p = &mut g.d[1..3]; p.reverse(); println!("{:?} {}", &g.d, g.log.get());
    let mut rc = Rc::new(vec![1, 2]); let other = rc.clone(); Rc::make_mut(&mut rc)[0] = 5; Rc::make_mut(&mut rc).push(6); println!("{:?} {:?}", rc, other); println!("{:?}", Rc::get_mut(&mut rc).map(|v| { v[1] = 0; v.len() }));
    let mut b: Box<[[i32; 2]; 2]> = Box::new([[1, 2], [3, 4]]); let row = &mut b[1]; row[0] = 30; let [_, [_, last]] = &mut *b; *last = 40; println!("{:?}", b);
    let mut m = BTreeMap::from([(1, vec!["a"]), (2, vec![])]); m.get_mut(&2).unwrap().push("b"); let e = &mut *m.entry(3).or_insert_with(Vec::new); e.push("c"); *m.values_mut().next().unwrap() = vec![]; println!("{:?}", m);
    let mut o = Some([1, 2]); if let Some(a) = &mut o { a[0] = 7; } let q = &mut o.as_mut().unwrap()[1]; *q += 1; println!("{:?}", o);
}

// === borrows in struct literals and in match guards, in closures' bodies, in returned tuples
#[derive(Debug)] struct View<'a> { head: &'a [u8], tail: &'a [u8], name: &'a str }
fn view<'a>(d: &'a [u8], name: &'a str) -> View<'a> { let (head, tail) = d.split_at(d.len() / 2); View { head, tail: &tail[..], name: &name[..1] } }
fn ends<'a>(v: &'a mut [u8]) -> Option<(&'a mut u8, &'a mut u8)> { match v { [a, .., b] => Some((a, b)), _ => None } }
fn lens(v: &[String]) -> (&String, impl Fn(usize) -> usize + '_) { (&v[0], move |i| v[i].len()) }
fn main() {
    let data = vec![1, 2, 3, 4, 5]; let v = view(&data, "name"); println!("{:?}", v);
    let w = View { name: &format!("{}!", v.name), ..v }; println!("{:?} {}", w, std::ptr::eq(w.head, v.head));
    let mut arr = [1, 2, 3]; if let Some((a, b)) = ends(&mut arr) { std::mem::swap(a, b); *a += 10; } println!("{:?} {}", arr, ends(&mut [1]).is_none());
    let names = vec!["ab".to_string(), "c".into()]; let (f, l) = lens(&names); println!("{} {} {}", f, l(0), l(1));
    let s = Some(String::from("guard")); match &s { Some(t) if t.len() > 9 => println!("long"), Some(t) if { let u = &t[1..]; u.starts_with('u') } => println!("u {}", t), _ => println!("no") } println!("{:?}", s);
    let pick = |i: usize| -> &str { &names[i] }; println!("{}{}", pick(0), pick(1));
    let mut stack = vec![&data[..]]; let mut n = 0; while let Some(s) = stack.pop() { if s.len() > 1 { let (a, b) = s.split_at(1); stack.push(a); stack.push(b); } else { n = n * 10 + s[0] as i32; } } println!("{}", n);
}

// === references as keys of identity, in Rc cycles, weak back links and arenas of indices
use std::{cell::RefCell, rc::{Rc, Weak}};
struct Node { name: &'static str, up: RefCell<Weak<Node>>, kids: RefCell<Vec<Rc<Node>>> }
impl Node { fn new(name: &'static str) -> Rc<Node> { Rc::new(Node { name, up: RefCell::default(), kids: vec![].into() }) } fn add(self: &Rc<Self>, k: &Rc<Node>) -> &Rc<Self> { *k.up.borrow_mut() = Rc::downgrade(self); self.kids.borrow_mut().push(Rc::clone(k)); self } fn path(&self) -> String { match self.up.borrow().upgrade() { Some(p) => p.path() + "/" + self.name, None => self.name.to_string() } } }
impl Drop for Node { fn drop(&mut self) { println!("drop {} with {}", self.name, self.kids.get_mut().len()); } }
struct Arena<T> { items: RefCell<Vec<Box<T>>> }
impl<T: Copy> Arena<T> { fn alloc(&self, t: T) -> usize { let mut v = self.items.borrow_mut(); v.push(Box::new(t)); v.len() - 1 } fn with<R>(&self, i: usize, f: impl FnOnce(&mut T) -> R) -> R { f(&mut self.items.borrow_mut()[i]) } }
fn main() {
    let (root, a, b) = (Node::new("root"), Node::new("a"), Node::new("b")); root.add(&a); a.add(&b).add(&Node::new("c"));
    println!("{} {} {}", b.path(), Rc::strong_count(&b), Rc::weak_count(&a));
    drop(a); println!("{}", b.path()); drop(root); println!("{} {}", b.path(), b.up.borrow().upgrade().is_none());
    let ar = Arena { items: RefCell::new(vec![]) }; let (x, y) = (ar.alloc(1), ar.alloc(2)); ar.with(x, |n| *n += 10); println!("{} {}", ar.with(x, |n| *n), ar.with(y, |n| { *n *= 3; *n }));
    let (p, q) = (Rc::new(5), Rc::new(5)); println!("{} {} {}", Rc::ptr_eq(&p, &q), p == q, Rc::ptr_eq(&p, &p.clone()));
}

// === borrowed arguments of every call form: fn pointers, methods by path, tuple constructors, dyn, operators
use std::fmt::Debug;
#[derive(Debug, Clone, PartialEq)] struct W<'a, T: ?Sized>(&'a T);
#[derive(Debug)] enum E<'a> { S(&'a str), N { n: &'a mut i32 } }
impl<'a, T: Debug + ?Sized> W<'a, T> { fn s(&self) -> String { format!("{:?}", self.0) } fn same(a: &Self, b: &W<'_, T>) -> bool where T: PartialEq { a.0 == b.0 } }
fn d(x: &dyn Debug) -> String { format!("<{:?}>", x) }
fn main() {
    let s = String::from("txt"); let mut n = 4;
    println!("{} {} {}", W(&s).s(), W::<str>(&s).s(), W::s(&W(&[1, 2][..])));
    let mk: fn(&'static str) -> E<'static> = E::S; println!("{:?} {:?}", mk("x"), ["a", "b"].map(|s| E::S(s)));
    if let E::N { n } = (E::N { n: &mut n }) { *n += 1; } println!("{} {}", n, W::same(&W(&1), &W(&n)));
    let fs: &[(&str, &dyn Fn(&dyn Debug) -> String)] = &[("d", &d), ("len", &|x| d(x).len().to_string())]; for (k, f) in fs { print!("{}={} ", k, f(&s)); } println!();
    println!("{} {}", d(&&&n), [&1 as &dyn Debug, &"x", &W(&n)].iter().map(|x| d(*x)).collect::<String>());
    println!("{:?} {:?}", <[i32]>::first(&[1, 2]), str::len(&s)); println!("{:?}", Option::map(Some(&s), String::len)); println!("{:?}", Iterator::max([1, 3, 2].iter()));
    println!("{} {}", PartialEq::eq(&s, "txt"), std::ops::Add::add(&1, &2)); let g = <i32 as std::ops::AddAssign<&i32>>::add_assign; g(&mut n, &10); println!("{}", n);
}

// === borrows in async: across awaits, joined, in streams of references, by scoped tasks
use tokio::time::{sleep, Duration};
#[derive(Default, Debug)] struct St { a: Vec<u32>, b: String }
async fn push(v: &mut Vec<u32>, n: u32) -> &mut Vec<u32> { sleep(Duration::from_millis(n as u64)).await; v.push(n); v }
async fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { tokio::task::yield_now().await; if a.len() > b.len() { a } else { b } }
impl St { async fn both(&mut self) -> (usize, usize) { let (a, b) = (&mut self.a, &mut self.b); tokio::join!(async { push(a, 3).await.len() }, async { b.push('b'); tokio::task::yield_now().await; b.push('c'); b.len() }) } async fn peek(&self) -> Option<&u32> { sleep(Duration::from_millis(1)).await; self.a.last() } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut s = St::default(); println!("{:?}", s.both().await); push(push(&mut s.a, 2).await, 1).await.retain(|x| *x != 2); println!("{:?} {:?}", s, s.peek().await);
    let (x, y) = (String::from("long"), String::from("er")); let l = longest(&x, longest(&y, "z").await).await; println!("{}", l);
    let r = &mut s; let f = async move { r.a.clear(); tokio::task::yield_now().await; r }; f.await.b.clear(); println!("{:?}", s);
    let items = vec![1, 2, 3]; let futs = items.iter().map(|i| async move { sleep(Duration::from_millis(10 - *i as u64)).await; i * 2 }); println!("{:?}", futures::future::join_all(futs).await);
    let mut total = 0; { let t = &mut total; let mut add = async |n: &u32| { *t += *n; tokio::task::yield_now().await; *t }; println!("{} {}", add(&1).await, add(&5).await); } println!("{}", total);
}

// === slices of temporaries and arrays: unsizing in let, args, nested, of zero length
fn total(x: &[&[i32]]) -> i32 { x.iter().flat_map(|r| r.iter()).sum() }
fn kinds<const N: usize>(a: &[u8; N], s: &[u8], m: &mut [u8]) -> (usize, usize, usize) { m[0] = N as u8; (N, s.len(), m.len()) }
fn strs(x: &[&str], sep: &str) -> String { x.join(sep) }
fn main() {
    println!("{} {} {}", total(&[&[1, 2], &[], &[3]]), total(&[]), total(&vec![&[4][..], &[5, 6]]));
    println!("{:?}", kinds(&[1, 2, 3], &[1; 5], &mut [0; 2])); println!("{:?}", kinds(&[], b"", &mut vec![1]));
    println!("{} {}", strs(&["a", &String::from("b"), &format!("{}", 3)], ", "), strs(&Vec::from(["x"]), ""));
    let s: &[&dyn Fn(i32) -> i32] = &[&|x| x + 1, &|x| x * x, &i32::abs]; println!("{:?}", s.iter().map(|f| f(-4)).collect::<Vec<_>>());
    let e: &[i32] = &[]; let m: &mut [i32] = &mut [3, 1, 2]; m.sort(); println!("{:?} {:?} {}", e, m, e.is_empty());
    let n: &[[u8; 2]] = &[[1, 2], [3, 4]]; let f: &[u8] = n.as_flattened(); println!("{:?} {:?}", n.concat(), f);
    let bs: &[u8; 3] = b"abc"; let sl: &[u8] = bs; println!("{} {:?} {}", sl == b"abc", &bs[1..], sl.eq(&[97, 98, 99])); let arr: &[u8; 2] = sl[..2].try_into().unwrap(); println!("{:?}", arr);
    let b: Box<[&str]> = Box::new(["p", "q"]); let r: &[&str] = &b; println!("{}", r.concat()); for x in &[1, 2] { print!("{} ", x); } for x in &mut [1, 2] { *x += 1; print!("{} ", x); } println!();
}

// === places behind references: assigned whole, swapped, taken, compared with old copies
#[derive(Debug, Clone, Default, PartialEq)] struct S { n: i32, v: Vec<i32>, t: (i32, [i32; 2]), i: Inner }
#[derive(Debug, Clone, Copy, Default, PartialEq)] struct Inner { x: i32, y: i32 }
fn reset(s: &mut S) -> S { std::mem::take(s) }
fn set_inner(i: &mut Inner, to: Inner) -> Inner { let old = *i; *i = to; old }
fn main() {
    let mut s = S { n: 1, v: vec![1], t: (2, [3, 4]), i: Inner { x: 5, y: 6 } };
    let copy = s.clone(); let old = set_inner(&mut s.i, Inner { x: 50, ..copy.i }); println!("{:?} {:?} {}", old, s.i, copy.i == old);
    let i = s.i; let r = &mut s.i; r.x = 0; println!("{:?} {:?}", i, s.i); let a = s.t.1; let q = &mut s.t; q.1[0] = 30; q.0 = a[0]; println!("{:?} {:?}", s.t, a);
    let r = &mut s; *r = S { n: r.n + 1, ..r.clone() }; println!("{} {}", s.n, s == copy); { let (x, y) = (&mut s.t.1, &mut [7, 8]); std::mem::swap(x, y); println!("{:?}", y); } let t = reset(&mut s); println!("{:?} {:?}", t.t, s);
    let mut list = vec![Inner::default(); 2]; let first = list[0]; list[0].x = 9; let e = &mut list[1]; *e = Inner { x: 1, y: 1 }; e.y = 2; println!("{:?} {:?}", list, first); let l2 = list.clone(); list.swap(0, 1); println!("{:?} {}", list, l2 == list);
    let mut b = Box::new(Inner { x: 1, y: 2 }); let u = *b; b.x = 10; *b = Inner { y: b.x, ..*b }; println!("{:?} {:?}", b, u); let mut arr = [u; 2]; arr[0].x += 1; let [p, q] = &mut arr; std::mem::swap(&mut p.x, &mut q.y); println!("{:?} {:?}", arr, u);
    let mut o = Some(u); let saved = o; if let Some(i) = &mut o { i.x = 77; } println!("{:?} {:?}", o, saved); let mut tup = (u, u); let w = tup; { let (a, _) = &mut tup; a.y = -1; } println!("{:?} {}", tup.0, w.0 == tup.1);
}

// === addresses of fields keep pointing after moves of other things, closures hold borrows per field
struct App { name: String, users: Vec<(u32, String)>, hits: [u32; 3] }
impl App { fn user_mut(&mut self, id: u32) -> Option<&mut String> { self.users.iter_mut().find(|(i, _)| *i == id).map(|(_, n)| n) } fn top(&self) -> (&str, &u32) { let best = self.hits.iter().max().unwrap(); (&self.name, best) } fn names<'a>(&'a self, pre: &'a str) -> impl Iterator<Item = &'a str> + 'a { self.users.iter().map(|u| &*u.1).filter(move |n| n.starts_with(pre)) } }
fn main() {
    let mut app = App { name: "app".into(), users: vec![(1, "ann".into()), (2, "bob".into()), (3, "al".into())], hits: [1, 5, 2] };
    if let Some(n) = app.user_mut(2) { n.push_str("by"); *n = n.to_uppercase(); } println!("{:?} {:?}", app.top(), app.names("a").collect::<Vec<_>>());
    let mut hit = |i: usize| { app.hits[i] += 1; app.hits[i] }; hit(0); hit(0); let name = &app.name; println!("{} {:?}", name, app.hits);
    let users = &mut app.users; let total = || app.hits.iter().sum::<u32>(); users.retain(|u| u.0 as u32 != total() - 8); println!("{} {}", users.len(), total());
    let moved = app.name; let rest = &app.users; println!("{} {:?}", moved, rest.iter().map(|u| u.0).collect::<Vec<_>>()); app.name = String::from("new"); println!("{}", app.names("").count() + app.name.len());
    let (App { name: ref mut n2, ref users, .. }, k) = (app, 3); n2.push('!'); println!("{} {} {}", n2, users.len(), k);
}

// === raw-like uses: addr_eq, size_of_val, type names of borrow expressions
use std::any::type_name_of_val; use std::mem::{size_of_val, align_of_val};
fn t<T: ?Sized>(_: &T) -> &'static str { std::any::type_name::<T>() }
fn is<T: 'static>(x: &dyn std::any::Any) -> bool { x.is::<T>() }
fn main() {
    let (a, s) = ([1u16; 3], "str"); println!("{} {} {} {}", t(&a), t(&a[..]), t(&&s), t(s));
    println!("{} {} {}", t(&mut 5u8), t(&&mut 1i64), type_name_of_val(&(1i8, &'c')));
    println!("{} {} {} {}", size_of_val(&a), size_of_val(&a[1..]), size_of_val(s), align_of_val(&1u32));
    println!("{} {} {}", is::<i32>(&5), is::<&str>(&"x"), is::<String>(&"x")); let x = &a; let y = x; println!("{} {}", std::ptr::eq(x, y), std::ptr::eq(&a[0], x.first().unwrap()));
    println!("{:?} {:?}", (&5 as &dyn std::any::Any).downcast_ref::<i32>(), (&mut 7u8 as &mut dyn std::any::Any).downcast_mut::<u8>().map(|n| { *n += 1; *n }));
    println!("{}", t(&|x: i32| x).contains("closure")); println!("{} {}", t(&main), t(&(None::<&u8>)));
}

// === references extended in consts, statics and tuples; of rvalues in struct fields and arrays of arrays
struct Wrap<'a> { a: &'a str, b: &'a [&'a u8], c: (&'a i32, &'a dyn std::fmt::Debug) }
const W: &Wrap<'static> = &Wrap { a: &"const", b: &[&1, &{ 2 }], c: (&-3, &Some(4)) };
static S: &&&[&str] = &&&(&["x", "y"] as &[&str]);
struct Loud(i32);
impl Drop for Loud { fn drop(&mut self) { println!("drop {}", self.0); } }
fn pick<'a>(a: &'a Loud, _b: &Loud) -> &'a Loud { a }
fn main() {
    println!("{} {:?} {} {:?} {}", W.a, W.b, W.c.0, W.c.1, S.len());
    let (x, y) = (&Loud(1), [&Loud(2), &Loud(3)]);
    let Wrap { a, .. } = Wrap { a: &String::from("temp"), b: &[], c: (&0, &()) };
    println!("{a}");
    let z = &Loud({ let inner = &Loud(4); inner.0 + 1 });
    let n = pick(&Loud(6), &Loud(7)).0;
    println!("{} {} {} {n}", x.0, y[1].0, z.0);
    let ref r = Loud(8);
    let o = Some(&Loud(9)).map(|l| l.0);
    println!("{} {o:?}", r.0);
}

// === autoref chooses between impls on T, &T and &&T; operators on references of references; & before every prefix
trait Who { fn who(self) -> &'static str; }
impl Who for u8 { fn who(self) -> &'static str { "u8" } }
impl Who for &u8 { fn who(self) -> &'static str { "&u8" } }
impl Who for &&u8 { fn who(self) -> &'static str { "&&u8" } }
impl Who for &mut u8 { fn who(self) -> &'static str { "&mut u8" } }
trait Len { fn n(&self) -> usize; }
impl Len for str { fn n(&self) -> usize { self.len() } }
impl<T: Len + ?Sized> Len for &T { fn n(&self) -> usize { 100 + (**self).n() } }
fn main() {
    let mut a = 1u8;
    println!("{} {} {} {}", a.who(), (&a).who(), (&&a).who(), (&mut a).who());
    println!("{} {} {}", "ab".n(), (&"ab").n(), Len::n(&&"ab"));
    println!("{} {} {}", &-&5, &!&0u8, *&&*&7);
    let b: bool = &&1 == &&1 && std::ptr::eq(&a, &a);
    println!("{b} {:?} {:?}", &&mut 3, &[&&1, &&2][1..]);
    let f: &dyn Fn(&i32) -> i32 = &|x| *x + 1; println!("{}", f(&&&1));
    let v = &mut vec![1]; let w = &mut *v; w.push(2); v.push(3); println!("{:?}", &*v);
}
