// === order of evaluation: value first, then place
fn tr<T>(s: &str, v: T) -> T { print!("{} ", s); v }
struct S { a: [i32; 3], b: Box<(i32, String)> }
fn main() {
    let mut v = vec![0; 3];
    v[tr("index", 1)] = tr("value", 5);
    *tr("place", &mut v[0]) = tr("val", 7);
    let mut s = S { a: [0; 3], b: Box::new((1, "x".into())) };
    s.a[{ print!("i "); 2 }] = { print!("v "); 9 };
    s.b.1 = s.b.1.clone() + "y"; (*s.b).0 = s.a[2] * 2;
    v[tr("ci", 2)] += tr("cv", 4);
    println!("{:?} {:?} {:?}", v, s.a, s.b);
    let mut a = 1; let mut b = 2;
    (a, b) = (b, a + b); println!("{} {}", a, b);
    [a, b] = [b * 10, a]; println!("{} {}", a, b);
    let (mut x, mut y, mut z) = (0, 0, String::new());
    (x, (y, _)) = (5, (6, 7)); (z, ..) = ("z".to_string(), 1, 2); println!("{} {} {}", x, y, z);
    struct P { p: i32, q: i32 } let (mut p, mut q); P { p, q } = P { p: 1, q: 2 }; println!("{} {}", p, q); P { p, .. } = P { p: q, q: 0 }; _ = q; println!("{}", p); (v[0], s.a[1]) = (70, 80); println!("{} {}", v[0], s.a[1]);
    let u = { x = 3 }; println!("{:?} {}", u, x); let mut o = None; for i in 0..3 { o = Some(i); } println!("{:?}", o); q = 1; println!("{}", q); y += x; println!("{}", y);
}

// === assignment drops the old value after evaluating the new
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn make(s: &'static str) -> D { println!("make {}", s); D(s) }
struct H { d: D, o: Option<D>, v: Vec<D> }
fn main() {
    let mut x = make("x1"); x = make("x2"); println!("after");
    let y; y = make("y"); println!("{}", y.0);
    let mut h = H { d: make("d1"), o: None, v: vec![make("v0")] };
    h.d = make("d2"); h.o = Some(make("o1")); h.o = None; h.v[0] = make("v1"); h.v = Vec::new();
    println!("--"); let r = &mut h.d; *r = make("d3"); let old = std::mem::replace(r, make("d4")); println!("old {}", old.0);
    drop(x); x = make("x3"); let mut b = Box::new(make("b1")); *b = make("b2"); b = Box::new(make("b3")); println!("end {} {}", x.0, b.0);
}

// === compound assignment on every kind of place, all operators
use std::collections::HashMap; use std::cell::Cell;
#[derive(Default, Debug, Clone, Copy)] struct P { x: i32, y: f32, n: [u8; 2], t: (i64, u128) }
fn idx(c: &Cell<usize>) -> usize { c.set(c.get() + 1); c.get() - 1 }
fn main() {
    let mut p = P::default(); p.x += 5; p.x -= 7; p.x *= -3; p.x /= 2; p.x %= 2; p.x <<= 4; p.x |= 3; p.x &= !1; p.x ^= 0xff; p.x >>= 2; p.y += 1.5; p.y *= 2.0; p.y /= 4.0; p.y -= 0.25; p.y %= 0.3; p.n[1] += 200; p.n[0] |= p.n[1]; p.t.0 -= 1 << 40; p.t.1 += 1; p.t.1 <<= 100; println!("{:?}", p);
    let c = Cell::new(0); let mut v = vec![1, 2, 3]; v[idx(&c)] += 10; v[idx(&c)] *= v[0]; println!("{:?} {}", v, c.get()); let mut m: HashMap<&str, i32> = HashMap::new(); *m.entry("a").or_insert(5) += 1; *m.get_mut("a").unwrap() *= 7; println!("{}", m["a"]);
    let r = &mut p; r.x += 1; let rr = &mut r.n; rr[0] -= 100; (*rr)[1] /= 3; println!("{:?}", p); let mut s = String::from("a"); s += "b"; s += &format!("{}", 1); let t = &mut s; *t += "z"; println!("{}", s); let mut b = true; b &= false; b |= true; b ^= true; println!("{}", b);
    let mut g = [[1i32; 2]; 2]; g[1][0] += g[0][1] + 4; let row = &mut g[0]; row[1] -= 9; for r in g.iter_mut() { for x in r { *x *= 2; } } println!("{:?}", g); let mut w = std::num::Wrapping(250u8); w += std::num::Wrapping(10); w -= 1; println!("{}", w); let mut bx = Box::new(1u64); *bx += 41; let mut o = Some(3); if let Some(x) = &mut o { *x += *bx as i32; } println!("{} {:?}", bx, o); let mut u = 5u8; u -= 5; u += u8::MAX; println!("{}", u); let mut f = 1i64; f <<= 5u8; f += -3; println!("{}", f);
}

// === operand order of compound assignment with own types
use std::ops::{AddAssign, IndexMut, Index}; #[derive(Debug, PartialEq)] struct M(Vec<f64>, usize); impl Index<(usize, usize)> for M { type Output = f64; fn index(&self, (r, c): (usize, usize)) -> &f64 { &self.0[r * self.1 + c] } } impl IndexMut<(usize, usize)> for M { fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut f64 { &mut self.0[r * self.1 + c] } } impl AddAssign<f64> for M { fn add_assign(&mut self, k: f64) { self.0.iter_mut().for_each(|x| *x += k); } } impl<'a> AddAssign<&'a M> for M { fn add_assign(&mut self, o: &M) { for (a, b) in self.0.iter_mut().zip(&o.0) { *a += b; } } }
fn t<T>(s: &str, v: T) -> T { print!("{} ", s); v }
fn main() { let mut m = M(vec![1.0; 4], 2); m[(0, 1)] = 5.0; m[t("idx", (1, 0))] += t("rhs", 2.5); m += 1.0; let o = M(vec![0.5; 4], 2); m += &o; println!("{:?} {}", m, m[(1, 1)]); let mut x = 1; x += { x += 10; x }; println!("{}", x); let mut arr = [1, 2, 3]; let mut i = 0; arr[i] = { i += 1; 50 }; println!("{:?} {}", arr, i); std::mem::swap(&mut m[(0, 0)], &mut x_f()); println!("{}", m[(0, 0)]); let c = std::cell::RefCell::new(vec![1]); c.borrow_mut()[0] += 1; let n = c.borrow().len(); c.borrow_mut().push(n); let doubled: Vec<usize> = c.borrow().iter().map(|x| x * 2).rev().collect(); *c.borrow_mut() = doubled; println!("{:?}", c.into_inner()); }
fn x_f() -> f64 { 9.5 }

// === assignment inside expressions, loops, closures, async
#[tokio::main]
async fn main() { let mut best = None; let mut n = 0; while { n += 1; n < 5 } { if n % 2 == 0 { best = Some(n); } } println!("{:?} {}", best, n); let mut f = { let mut k = 0; move || { k += 2; k } }; let (a, b) = (f(), f()); println!("{} {}", a, b); let mut st = String::new(); let mut add = |c: char| { st.push(c); st = st.to_uppercase(); }; add('a'); add('b'); println!("{}", st); let mut v = vec![1]; v[0] = async { tokio::task::yield_now().await; 5 }.await; v[0] += async { tokio::task::yield_now().await; 6 }.await; let mut t = (0, String::new()); t.0 = v[0]; t.1 = async { "async".to_string() }.await; (t.0, v[0]) = (1, t.0); println!("{:?} {:?}", v, t); let x: i32; if v.len() > 0 { x = async { 3 }.await } else { x = 4 } println!("{}", x); let mut slot: Option<Box<dyn Fn(i32) -> i32>> = None; for i in 0..2 { slot = Some(Box::new(move |x| x + i)); tokio::task::yield_now().await; } println!("{}", slot.map_or(0, |f| f(10))); }

// === destructuring assignment: nested, with rest, struct and tuple struct, places of every kind, order, drops, defaults
#[derive(Debug, Default)] struct S { a: i32, b: (u8, [i32; 2]), c: Option<Box<i32>> } #[derive(Debug)] struct T(i32, i32); struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("-{}", self.0) } } fn p<T>(s: &str, t: T) -> T { print!("{} ", s); t } struct U; enum E { V { x: i32, y: i32 } }
fn main() { let (mut a, mut b, mut c) = (1, 2, [0; 3]); (a, b) = (b, a); [c[0], .., c[2]] = [a, 9, b]; println!("{} {} {:?}", a, b, c); let mut s = S::default(); (s.a, S { b: (s.b.0, _), .. }) = (5, S { b: (7, [1, 1]), ..Default::default() }); (s.b.1[1], _) = (8, p("rhs", 1)); println!("{:?}", s); T(a, b) = T(10, 20); T { 0: a, .. } = T(a + 1, 0); println!("{} {}", a, b); *p("place", &mut a) = p("value", 3); (*p("p1", &mut a), *p("p2", &mut b)) = p("v", (4, 5)); println!("{} {}", a, b); let mut v = vec![1, 2, 3]; (v[0], v[1]) = (v[1], v[0]); let n = v.len(); [v[n - 1], ..] = [100, 1, 2]; println!("{:?}", v); let (mut d, mut e) = (D("d"), D("e")); (d, e) = (e, d); (d, _) = (D("d2"), D("lost")); println!("{} {}", d.0, e.0); let x; let y; (x, y) = (1, "y"); println!("{} {}", x, y); let z; S { a: z, .. } = S { a: 3, ..s }; println!("{}", z); ((a, b), [_, c[1], ..]) = ((1, 2), [3, 4, 5]); println!("{}{}{:?}", a, b, c); _ = D("under"); (_, _) = (D("u1"), D("u2")); println!(); U = U; () = (); E::V { x: a, y: b } = (E::V { x: 6, y: 7 }); println!("{}{}", a, b); let mut it = [1, 2, 3, 4].iter(); let (mut i, mut j) = (0, 0); while let Some(k) = it.next() { (i, j) = (j, i + k) } println!("{} {}", i, j); for (a, b) in [(1, 2)] { (c[0], c[1]) = (b, a) } println!("{:?}", c); }

// === assignment through smart pointers, indices with effects, guards, cells; drop of the old value sees the new state or not
use std::{cell::{Cell, RefCell}, collections::HashMap, ops::{Deref, DerefMut, Index, IndexMut}, rc::Rc};
thread_local! { static LOG: RefCell<Vec<String>> = RefCell::new(vec![]); } fn log(s: String) { LOG.with(|l| l.borrow_mut().push(s)) } fn flush() { println!("{}", LOG.with(|l| l.take()).join(" ")) }
struct D(i32, Rc<Cell<i32>>); impl Drop for D { fn drop(&mut self) { log(format!("drop{}@{}", self.0, self.1.get())) } } struct P<T>(T); impl<T> Deref for P<T> { type Target = T; fn deref(&self) -> &T { log("deref".into()); &self.0 } } impl<T> DerefMut for P<T> { fn deref_mut(&mut self) -> &mut T { log("mut".into()); &mut self.0 } } impl<T> Index<usize> for P<Vec<T>> { type Output = T; fn index(&self, i: usize) -> &T { log(format!("at{}", i)); &self.0[i] } } impl<T> IndexMut<usize> for P<Vec<T>> { fn index_mut(&mut self, i: usize) -> &mut T { log(format!("mut{}", i)); &mut self.0[i] } } fn v<T>(n: &str, t: T) -> T { log(n.into()); t }
fn main() { let c = Rc::new(Cell::new(0)); let mut d = D(1, c.clone()); c.set(1); d = D(2, { c.set(2); c.clone() }); c.set(3); flush(); let mut p = P(D(3, c.clone())); *p = v("new", D(4, c.clone())); flush(); p.0 = D(5, c.clone()); (*p).0 = 50; p.deref_mut().0 += 1; flush(); let mut l = P(vec![1, 2]); l[v("i", 1)] = v("x", 9); l[0] += l[v("j", 1)]; flush(); l.push(v("arg", 7)); l.0[2] = l.len() as i32; flush(); let rc = Rc::new(RefCell::new(vec![1])); *rc.borrow_mut() = vec![rc.borrow().len() as i32, 5]; rc.borrow_mut()[1] = 6; let old = rc.replace(vec![]); println!("{:?} {:?}", old, rc); let mut m: HashMap<&str, D> = HashMap::new(); m.insert("k", D(6, c.clone())); *m.get_mut("k").unwrap() = D(7, c.clone()); m.insert("k", D(8, c.clone())); flush(); let mut o = Some(D(9, c.clone())); o = None; log("none".into()); let _ = o.insert(D(10, c.clone())); if let Some(x) = &mut o { *x = D(11, c.clone()) } flush(); let mut arr = [D(12, c.clone()), D(13, c.clone())]; arr[0] = D(14, c.clone()); arr = [D(15, c.clone()), D(16, c.clone())]; flush(); let mut b: Box<D> = Box::new(D(17, c.clone())); *b = D(18, c.clone()); b = Box::new(D(19, c.clone())); let D(ref mut n, _) = *b; *n = 190; flush(); drop((d, b)); let mut t = (D(20, c.clone()), 1); t = (D(21, c.clone()), t.1 + 1); t.0 = D(22 + t.1, c.clone()); flush(); drop((arr, m, o, p)); flush(); }

// === assigned once later, in loops with break, from closures, in all branches of matches; values as units; chained blocks
fn f(n: i32) -> (i32, &'static str) { let (x, s); match n { 0 => { x = 0; s = "zero" } 1..=9 => { s = "digit"; x = n * 10 } _ if n < 0 => return (-1, "neg"), _ => { (x, s) = (n, "big") } } (x, s) } struct L { head: Option<Box<N>>, len: usize } struct N { v: i32, next: Option<Box<N>> } impl L { fn push(&mut self, v: i32) { let old = self.head.take(); self.head = Some(Box::new(N { v, next: old })); self.len += 1 } fn rev(&mut self) { let (mut prev, mut cur) = (None, self.head.take()); while let Some(mut n) = cur { (cur, n.next) = (n.next.take(), prev); prev = Some(n) } self.head = prev } fn vals(&self) -> Vec<i32> { let mut v = vec![]; let mut at = &self.head; while let Some(n) = at { v.push(n.v); at = &n.next } v } fn drop_if(&mut self, f: impl Fn(i32) -> bool) { let mut at = &mut self.head; loop { match at { None => break, Some(n) if f(n.v) => { *at = n.next.take(); self.len -= 1 } Some(n) => at = &mut n.next } } } }
fn main() { for n in [0, 5, -3, 70] { print!("{:?} ", f(n)) } println!(); let mut l = L { head: None, len: 0 }; for i in 1..=5 { l.push(i) } l.rev(); l.drop_if(|v| v % 2 == 0); println!("{:?} {}", l.vals(), l.len); let u = { let mut k = 1; k = k + 1; k += 1; if k > 2 { k = 10 } k }; let w: () = { let _z; _z = u }; println!("{} {:?} {:?}", u, w, { let mut q = 1; q += { q = 5; q }; q }); let x; let r = loop { x = 3; break x * 2 }; println!("{} {}", x, r); let mut c = 0; let mut set = |v| c = v; set(4); set(5); println!("{}", c); let mut fs: [Box<dyn FnMut(i32) -> i32>; 2] = [Box::new(|x| x), Box::new(|x| -x)]; fs[0] = Box::new(move |x| x + u); fs.swap(0, 1); println!("{} {}", fs[0](1), fs[1](1)); let mut a = [[0; 2]; 2]; a[0] = a[1]; a[1][0] = 5; let b = a; a[0] = a[1]; println!("{:?} {:?}", a, b); let (mut i, mut j) = (0, 10); while i < j { i += 1; j -= if i % 2 == 0 { 2 } else { 1 } } println!("{} {}", i, j); let s; let t = { s = String::from("s"); s.len() }; println!("{} {}", s, t); let mut st = String::new(); st = st + "a"; st = { st.push('b'); st }; println!("{}", st); let mut num = 5; num = if num > 3 { num = num - 1; num * 2 } else { 0 }; println!("{}", num); let y = (num = 1); println!("{:?} {}", y, num); }

// === to statics, union of scopes, captured variables, const-sized parts, through raw blocks
use std::cell::{Cell, RefCell};
thread_local! { static T: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) }; static C: Cell<u8> = const { Cell::new(0) }; }
static mut COUNT: u32 = 0;
fn count() -> u32 { unsafe { COUNT += 1; COUNT = COUNT * 2; COUNT } }
fn main() {
    println!("{} {}", count(), count());
    T.with(|t| { *t.borrow_mut() = vec![1]; t.borrow_mut()[0] = 9; }); C.set(4); println!("{:?} {}", T.take(), C.get());
    let mut x; { x = 1; { x = x + 1; } } let mut set = |v| x = v; set(5); set(6); println!("{x}");
    let mut f: Box<dyn Fn(i32) -> i32>; f = Box::new(|n| n + 1); let a = f(1); f = Box::new(move |n| n * a); println!("{a} {}", f(5));
    unsafe { x = 7; } { &mut x; } println!("{x}");
}

// === of every aggregate: whole arrays, tuples, structs, enums, options, boxes; copies stay as they were
#[derive(Clone, Copy, Debug, PartialEq)] struct P { x: i32, a: [u8; 2] } #[derive(Clone, Debug)] enum E { A(P), B { p: P, n: Vec<i32> }, C }
fn main() {
    let mut p = P { x: 1, a: [1, 2] }; let q = p; p.a[0] = 9; p.x = q.x + 1; println!("{p:?} {q:?}");
    let mut arr = [p; 2]; arr[1] = q; arr[0].a = arr[1].a; let mut brr = arr; brr[0].x = 100; println!("{arr:?} {}", brr[0].x);
    let mut e = E::A(p); if let E::A(ref mut r) = e { r.x = -1; *r = P { x: r.x - 1, ..q }; } println!("{e:?} {}", p.x);
    e = E::B { p: q, n: vec![1] }; if let E::B { p, n } = &mut e { p.a = [0; 2]; n[0] = 5; *n = vec![n[0], 6]; } println!("{e:?} {q:?}"); e = E::C; println!("{e:?}");
    let mut t = (p, Some(p)); t.1 = None; t.0 = q; t = (t.0, Some(t.0)); if let Some(r) = &mut t.1 { r.x = 55; } println!("{t:?}");
    let mut b = Box::new([p, q]); let c = b.clone(); b[0] = b[1]; *b = [b[1], p]; println!("{} {}", b[1] == c[0], c[0] == p); let mut nested = [[0; 2]; 2]; let row = nested[0]; nested[1] = [1, 2]; nested[0] = nested[1]; nested[1][0] = 7; println!("{nested:?} {row:?}");
}

// === chains of shadowing and reassignment; types do not change; mutable parameters and patterns
fn f(mut n: i32, (mut a, b): (i32, i32), [ref mut x, ..]: [i32; 2]) -> i32 { n = n + 1; a = a * b; *x = a; n + *x } fn g(mut v: Vec<i32>) -> Vec<i32> { v[0] = 9; v = v.into_iter().rev().collect(); v }
fn main() { let x = 1; let mut x = x + 1; x = x * 10; let x = x.to_string(); let mut x = x; x = x + "!"; println!("{x} {} {:?}", f(1, (2, 3), [4, 5]), g(vec![1, 2])); let s; let t; (s, t) = ("a", 'b'); let mut u = s; if t == 'b' { u = "c"; } println!("{s}{t}{u}"); for mut i in 0..3 { i = i * 2; print!("{i} "); } while let Some(mut c) = "x".chars().next() { c = c.to_ascii_uppercase(); print!("{c} "); break; } let h = |mut k: u8| { k = k + 1; k }; println!("{}", h(1)); match 5 { mut n => { n = n - 1; println!("{n}"); } } }

// === deferred: declared without a value, set by one of several ways, in loops that may not run
fn pick(n: u8) -> &'static str { let s; match n { 0 => s = "zero", 1..=9 => { let t = "few"; s = t } _ => { if n > 100 { s = "lots" } else { s = "some" } } } s } fn first(v: &[i32]) -> Option<i32> { let r; 'a: { for &x in v { if x > 0 { r = x; break 'a; } } return None; } Some(r) }
fn main() { println!("{:?}", [0, 5, 50, 200].map(pick)); println!("{:?} {:?}", first(&[-1, 4, 5]), first(&[-1])); let x: i32; let y: String; loop { x = 5; y = format!("{x}"); break; } println!("{x}{y}"); let z: &str; let k; { k = String::from("owned"); z = &k; } println!("{z}"); let c; let mut d = 0; c = || 7; d = d + c(); println!("{d}"); let (a, b); if d > 5 { a = 1; b = 2 } else { (a, b) = (3, 4) } println!("{a}{b}"); let v: Vec<i32>; v = (0..3).collect(); println!("{v:?}"); let e: [u8; 2]; e = [1; 2]; println!("{e:?}"); }

// === the old value's drop against the new one's making; self-assignment; swaps by three assignments
struct D(&'static str, u8); impl Drop for D { fn drop(&mut self) { print!("~{}{} ", self.0, self.1); } } fn mk(s: &'static str, n: u8) -> D { print!("+{s}{n} "); D(s, n) }
fn main() { let mut a = mk("a", 1); a = mk("a", 2); println!("|"); a = { let b = a; D(b.0, b.1 + 1) }; println!("| {}", a.1); let mut o = Some(mk("o", 1)); o = None; println!("| {}", o.is_none()); o = Some(mk("o", 2)); o = o.map(|d| D(d.0, d.1 + 5)); println!("| {}", o.as_ref().unwrap().1); let mut v = vec![mk("v", 0), mk("v", 1)]; v[0] = mk("v", 2); v = vec![]; println!("| {}", v.len()); let (mut x, mut y) = (mk("x", 1), mk("y", 1)); let t = x; x = y; y = t; println!("| {}{}", x.0, y.0); let mut bx = Box::new(mk("b", 1)); *bx = mk("b", 2); bx = Box::new(mk("b", 3)); println!("| {}", bx.1); let mut tup = (mk("t", 1), mk("t", 2)); tup.0 = mk("t", 3); drop(tup.1); tup.1 = mk("t", 4); println!("| {}", tup.1.1); let _ = mk("u", 1); println!("|"); }

// === as expression of unit type in arms, closures, last positions, conditions' blocks, with never
fn set(v: &mut i32, n: i32) -> () { *v = n } fn main() { let mut n = 0; let u = n = 5; println!("{u:?} {n}"); let mut f = |k| n = k; f(6); let unit: () = { n = n + 1 }; println!("{n} {unit:?}"); match n { 7 => n = 70, _ => n = -1 } if n == 70 { n = 1 } else { n = 2 }; { let k = n + 1; set(&mut n, k); } [1, 2].iter().for_each(|x| n = n + x); println!("{n}"); let v = vec![n = 9, ()]; println!("{} {n}", v.len()); let mut m = 0; loop { m = match n { 0 => break, k => k - 1 }; n = m; } println!("{m}"); let arr = [{ n = 3; n }, { n = 4; n }]; println!("{arr:?}"); let x; let y = { x = 1; x + 1 }; println!("{x}{y}"); let r = &mut n; { *r = 8 } println!("{}", { *r = *r * 2; *r }); }

// === through deref of guards, Rc::get_mut, Option::insert, entry, iter_mut, last_mut, Cow::to_mut
use std::{borrow::Cow, cell::RefCell, collections::*, rc::Rc, sync::{Mutex, RwLock}};
fn main() { let c = RefCell::new(1); *c.borrow_mut() = 2; { let mut g = c.borrow_mut(); *g = *g + 1; } let m = Mutex::new(String::new()); *m.lock().unwrap() = "m".into(); let w = RwLock::new([0; 2]); w.write().unwrap()[1] = 4; println!("{c:?} {} {:?}", m.lock().unwrap(), w.read().unwrap()); let mut rc = Rc::new((1, 2)); Rc::get_mut(&mut rc).unwrap().0 = 5; let other = rc.clone(); Rc::make_mut(&mut rc).1 = 6; println!("{rc:?} {other:?}"); let mut o = None; *o.insert(1) = 2; *o.get_or_insert(9) = 3; *o.as_mut().unwrap() = o.unwrap_or(0) + 1; println!("{o:?}"); let mut h = BTreeMap::new(); *h.entry("a").or_insert(0) = 5; h.insert("b", 1); *h.get_mut("b").unwrap() = 7; *h.values_mut().next().unwrap() = 6; println!("{h:?}"); let mut v = VecDeque::from([1, 2, 3]); v[1] = 20; *v.front_mut().unwrap() = 10; *v.iter_mut().last().unwrap() = 30; println!("{v:?}"); let mut s: Cow<[u8]> = Cow::Borrowed(&[1, 2]); s.to_mut()[0] = 9; println!("{s:?}"); let mut it = [1, 2, 3]; let (a, b) = it.split_at_mut(1); a[0] = b[1]; b[0] = 0; println!("{it:?}"); }

// === async: places found before or after the await, in tasks, guards held, frames resumed
use std::sync::Arc; use tokio::sync::Mutex; async fn n<T>(t: T) -> T { tokio::task::yield_now().await; t }
struct S { a: u8, v: Vec<String> }
#[tokio::main]
async fn main() { let mut s = S { a: 0, v: vec![String::new()] }; s.a = n(1).await; s.v[n(0).await] = n("x".to_string()).await; s.v = { let mut v = n(s.v).await; v.push("y".into()); v }; let mut i = 0; let mut arr = [0; 3]; arr[i] = { i = n(2).await; i }; arr[i] = n(7).await; (i, arr[1]) = (n(0).await, n(5).await); println!("{} {:?} {arr:?} {i}", s.a, s.v); let m = Arc::new(Mutex::new(vec![0; 2])); let m2 = m.clone(); let h = tokio::spawn(async move { let mut g = m2.lock().await; g[0] = n(3).await; *g = n(vec![g[0], 4]).await; }); h.await.unwrap(); println!("{:?}", m.lock().await); let x; let y; (x, y) = tokio::join!(n('x'), n(String::from("y"))); println!("{x}{y}"); let r = &mut s.a; *r = n(*r + 1).await; println!("{}", s.a); let mut last = None; for k in 0..3 { last = Some(n(k).await); } println!("{last:?}"); }

// === made by macros: places as tt, expr and ident; several targets; guards against hygiene
macro_rules! set { ($($p:ident).+ = $e:expr) => { $($p).+ = $e }; ($p:ident [ $i:expr ] = $e:expr) => { $p[$i] = $e }; (* $p:ident = $e:expr) => { *$p = $e }; } macro_rules! swap { ($a:expr, $b:expr) => { { let t = $a; $a = $b; $b = t; } }; } macro_rules! all { ($e:expr => $($p:expr),+) => { $( $p = $e; )+ }; } macro_rules! decl { ($($n:ident = $e:expr),*) => { $(let mut $n; $n = $e; $n = $n.clone();)* }; }
#[derive(Debug)] struct P { a: (i32, i32), b: [i32; 2] } fn main() { let mut p = P { a: (1, 2), b: [3, 4] }; let mut v = vec![0; 2]; set!(p.b = [5, 6]); set!(v[1] = p.b[0]); let r = &mut v; set!(*r = vec![7, 8]); swap!(p.a.0, p.a.1); swap!(v[0], p.b[1]); let (mut t, mut u) = (1, 2); swap!(t, u); all!(9 => p.a.0, v[1]); decl!(x = 1, y = String::from("y")); println!("{p:?} {v:?} {t}{u} {x}{y}"); }

// === coerced to the place's type: unsized, dyn, fn pointers, never, references shortened, numbers fixed
use std::fmt::Display; fn a(x: i32) -> i32 { x + 1 } fn b(x: i32) -> i32 { x * 2 }
fn main() { let mut s: &[i32] = &[]; s = &[1, 2, 3]; println!("{}", s.len()); s = &vec![4][..].to_vec().leak()[..]; println!("{s:?}"); let mut d: Box<dyn Display> = Box::new(1); print!("{d} "); d = Box::new("two"); println!("{d}"); let mut f: fn(i32) -> i32 = a; print!("{} ", f(5)); f = b; print!("{} ", f(5)); f = |x| -x; println!("{}", f(5)); let mut n: u8; n = 200; n = n / 3; println!("{n}"); let mut r: &str = "static"; let local = String::from("local"); r = if local.len() > 3 { &local } else { r }; println!("{r}"); let mut o: Option<&dyn Display> = None; o = Some(&7); println!("{}", o.unwrap()); let mut x = 1.0; x = x + 0.5f32; println!("{x}"); let mut m: Option<u64> = None; m = m.or(Some(1 << 40)); println!("{m:?}"); let mut e: Result<u8, Box<dyn std::error::Error>> = Ok(1); print!("{} ", e.is_ok()); e = Err("bad".into()); println!("{}", e.unwrap_err()); let mut it: Box<dyn Iterator<Item = u8>> = Box::new(0..3); it = Box::new(it.map(|x| x * 2)); it = Box::new(it.chain([9])); println!("{:?}", it.collect::<Vec<_>>()); }

// === not done when the value never comes: ?, return, break, continue, panic in the right side
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } } fn q(slot: &mut Option<D>, r: Result<u8, ()>) -> Result<(), ()> { *slot = Some(D(r?)); Ok(()) } fn w(slot: &mut D, b: bool) { *slot = if b { return } else { D(9) }; }
fn main() { let mut s = Some(D(1)); println!("{:?} {}", q(&mut s, Err(())), s.as_ref().unwrap().0); println!("{:?} {}", q(&mut s, Ok(2)), s.as_ref().unwrap().0); let mut d = D(5); w(&mut d, true); println!("{}", d.0); w(&mut d, false); println!("{}", d.0); let mut n = 0; for i in 0..4 { n = if i == 1 { continue } else if i == 3 { break } else { n + i + 10 }; } println!("{n}"); std::panic::set_hook(Box::new(|_| {})); let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| { d = D({ if n > 0 { panic!() } 7 }); })); println!("{} {}", r.is_err(), d.0); let mut v = vec![D(20)]; let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| { v[n as usize] = D(21); })); println!("{} {}", r.is_err(), v.len()); let x; 'a: { x = loop { if n > 5 { break 3 } break 'a println!("no"); }; println!("{x}"); } println!("."); }

// === operands' order with assignments inside: values read before or after they change
fn main() { let mut n = 1; let a = n + { n = 10; n } + n; println!("{a} {n}"); let t = (n, { n = 2; n }, n); println!("{t:?}"); let mut v = vec![1, 2, 3]; let i = 0; v[i] = { v[1] = 20; v[1] + v[2] }; println!("{v:?}"); let mut x = 5; x = { x = 6; x } + x; println!("{x}"); let b = { x = 1; true } && { x += 1; x == 2 } || { x = 100; false }; println!("{b} {x}"); let s = format!("{} {}", { x = 3; x }, x); println!("{s}"); let mut p = (1, 2); p = (p.1, p.0); p.0 = { p.1 = 9; p.1 } - p.0; println!("{p:?}"); let mut arr = [0; 3]; let mut k = 0; arr[{ k = k + 1; k }] = { k = k + 1; k }; println!("{arr:?} {k}"); let f = |a: usize, b: usize| a * 10 + b; println!("{}", f({ k = 5; k }, { k = 6; k })); let r = [k, { k = 0; k }, k]; println!("{r:?}"); let m = match { k = 3; k } { 3 if { k = 4; false } => "no", 3 => "three", _ => "?" }; println!("{m} {k}"); }
