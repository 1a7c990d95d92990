// Programs about `.0`.

// === reads, writes, borrows and moves of parts; through references, boxes, indices, calls, macros
#[derive(Debug, Clone, Default)] struct T(i32, String, (u8, [i8; 2])); fn mk() -> T { T(1, "a".into(), (2, [3, 4])) } fn r(t: &T) -> &String { &t.1 } fn m(t: &mut T) -> &mut (u8, [i8; 2]) { &mut t.2 } macro_rules! fld { ($e:expr, $i:tt) => { $e.$i }; ($e:expr, $i:tt, $j:tt) => { $e.$i.$j }; }
fn main() { let mut t = mk(); t.0 += 5; t.1.push('!'); t.2.1[0] *= 2; m(&mut t).0 -= 1; println!("{t:?} {} {}", r(&t), mk().2.1[1]); let s = t.1; t.1 = s.clone() + "?"; println!("{s}{}", t.1); println!("{} {}", fld!(t, 0), fld!(t, 2, 0)); fld!(t, 2, 1)[1] = 9; let b = Box::new(t.clone()); println!("{} {}", b.1, b.2 .1[1]); let v = vec![(1, 'a'), (2, 'b')]; println!("{}{}", v[1].1, (&v[0]).0); let x = &&mut (1, 2); println!("{}", x.0 + x.1); let T(ref mut p, ..) = t; *p = 0; let q = &mut t.2; q.0 = 7; let z = &mut q.1; z[0] = q.0 as i8; println!("{t:?}"); let T { 0: n, 2: (u, _), .. } = t; println!("{n}{u}"); let f = (|x: i32| x * 2, [|y: i32| y + 1]); println!("{} {}", (f.0)(4), (f.1)[0](4)); println!("{}", ((1, 2), 3).0.1); let o = Some((1, "s".to_string())); println!("{:?} {}", o.as_ref().map(|p| p.0), o.map(|p| p.1).unwrap()); let mut g = ((0, 0), 0); (g.0.0, g.0.1) = (1, 2); g.1 = g.0.0 + g.0.1; println!("{g:?}"); let c = || g.0.1 + t.0; println!("{}", c()); println!("{}", 1.0f64.max(2.0) + (1,).0 as f64); }
// === captured one by one by closures; moved while others stay borrowed; drops of the rest
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() { let mut t = (D("a"), vec![1], (String::from("s"), 5)); { let mut push = || t.1.push(2); let len = || t.2.0.len(); push(); println!("{}", len()); } let mv = move || { let _x = &t.0; println!("has {}", t.0.0) }; t.2.1 += 1; mv(); println!("{:?} {:?}", t.1, t.2); drop(mv); println!("-"); let u = (D("x"), D("y"), 3); let first = u.0; println!("{}", u.2); let c = || { let y = u.1; println!("in {}", y.0); }; c(); println!("first {}", first.0); let mut w = (D("1"), D("2")); w.0 = D("3"); let k = w.1; w.1 = D("4"); println!("k {}", k.0); let b = Box::new((D("b0"), D("b1"))); let b0 = b.0; println!("b0 {}", b0.0); let (D(n), _) = &(D("t0"), D("t1")); println!("{n}"); println!("{}", (D("q0"), D("q1")).1.0); match (D("m0"), 1).0 { ref d => println!("{}", d.0) } let e = (D("e0"), D("e1")).0; println!("end {}", e.0); }
// === chains: .0.1, with spaces, on literals, calls, indices, derefs, method results and macros
fn mk() -> ((i32, (char, [u8; 2])), &'static str) { ((1, ('c', [2, 3])), "s") }
macro_rules! t { () => { ((7, 8), 9) }; }
fn main() {
    let t = mk();
    println!("{} {} {} {}", t.0.0, t.0.1.0, t.0 .1 .1[1], (t.0).1.1[0]);
    println!("{} {} {} {}", mk().0.1.0, (1, (2, 3)).1.0, t!().0.1, [(1, (2,)), (3, (4,))][1].1.0);
    let b = Box::new(((5, 6),));
    let r = &&b;
    println!("{} {} {} {}", b.0.1, r.0.0, (**r).0.0, (*b).0 .1);
    println!("{} {}", t.1.len() + t.0.1.1.len(), t.0.1.0.is_alphabetic());
    println!("{} {:?}", -t.0.0 + !t.0.1.1[0] as i32, t.0.0..t.0.0 + 2);
    println!("{} {}", (1.5,).0 * 2.0, (2.5f64, 3).0.floor());
}
// === assigned: whole, in part, compound, through references, in closures, swapped, in loops
fn main() {
    let mut t = (1, (2, String::from("s")), [3, 4]);
    t.0 = 10;
    t.1.0 += t.0;
    t.1.1.push('!');
    t.2[1] *= t.1.0;
    (t.0, t.1.0) = (t.1.0, t.0);
    println!("{t:?}");
    let r = &mut t;
    r.0 -= 1;
    r.1 = (0, r.1.1.clone() + "?");
    let q = &mut r.1;
    q.0 <<= 2;
    q.1 = q.1.replace('!', "");
    { let mut f = || { t.2.swap(0, 1); t.0 }; f(); f(); f(); }
    std::mem::swap(&mut t.0, &mut t.2[0]);
    println!("{t:?} {}", std::mem::take(&mut t.1.1));
    let mut v = vec![(0, 'a'); 3];
    for (i, p) in v.iter_mut().enumerate() { p.0 += i; p.1 = (p.1 as u8 + i as u8) as char; }
    v[1].0 = v[2].0 * 50;
    println!("{v:?} {:?}", t.1);
    let (mut a, b);
    a = (0, 0);
    b = 5;
    a.1 = b;
    println!("{a:?}");
}
// === moved out of one by one: the rest usable, put back, then whole again; with Option and Vec
fn eat(s: String) -> usize { s.len() }
fn main() {
    let mut t = (String::from("a"), String::from("bb"), vec![1]);
    let n = eat(t.0) + eat(t.1);
    println!("{n} {:?}", t.2);
    t.0 = "new".into();
    t.1 = t.0.clone() + "er";
    let whole = t;
    let (x, rest) = (whole.2, (whole.0, whole.1));
    println!("{x:?} {rest:?}");
    let mut p = (Some(vec![1, 2]), 0);
    if let Some(v) = p.0.take() { p.1 = v.len(); drop(v); }
    let q = (p.0.unwrap_or_default(), p.1);
    println!("{q:?}");
    let b = Box::new((String::from("x"), 1));
    let s = b.0;
    println!("{s} {}", b.1);
    let mut o = ((String::from("deep"), 1), 2);
    let d = o.0.0;
    o.0.0 = d.to_uppercase();
    println!("{o:?}");
}
// === borrowed apart: two mutable parts, part mutable and part shared, across calls, held in structs
struct H<'a> { n: &'a mut i32, s: &'a str }
fn two(a: &mut Vec<i32>, b: &mut i32) -> usize { a.push(*b); *b += 1; a.len() }
fn main() {
    let mut t = (vec![1], 2, String::from("s"));
    let n = two(&mut t.0, &mut t.1);
    let (v, s) = (&mut t.0, &t.2);
    v.extend(s.bytes().map(i32::from));
    let h = H { n: &mut t.1, s: &t.2 };
    *h.n += h.s.len() as i32;
    println!("{n} {t:?}");
    let mut g = ((1, 2), (3, 4));
    let a = &mut g.0;
    let b = &mut g.1;
    std::mem::swap(&mut a.0, &mut b.1);
    a.1 += b.0;
    let f = |x: i32| x + g.1.0;
    let k = &mut g.0.0;
    *k = f(10);
    println!("{g:?}");
    let mut arr = [(0, 1), (2, 3)];
    let (l, r) = arr.split_at_mut(1);
    l[0].0 = r[0].1;
    r[0].0 = l[0].1;
    println!("{arr:?}");
    for i in 0..t.0.len() { t.1 += t.0[i]; }
    t.0.retain(|x| *x > t.1 - 1000 && t.2.len() == 1);
    println!("{:?}", t);
}
// === of tuple structs, enums' payloads by reference, generics, through Deref and Index
use std::{ops::Deref, rc::Rc};
#[derive(Debug, Clone, Default)] struct W<T>(T, u8);
impl<T> Deref for W<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
struct Wrap(Rc<W<(i32, (char,))>>);
fn get<A: Copy, B>(t: &(A, B)) -> A { t.0 }
fn sum<T>(v: &[(T, T)]) -> T where T: Copy + std::iter::Sum { v.iter().map(|p| p.0).chain(v.iter().map(|p| p.1)).sum() }
fn main() {
    let w = W((3, ('x',)), 4);
    println!("{} {} {} {}", w.0.0, w.1, (*w).1.0, w.deref().0);
    let r = Wrap(Rc::new(w.clone()));
    println!("{} {} {}", r.0.0.0, r.0.0.1.0, r.0.1);
    println!("{} {} {}", get(&(5, "x")), sum(&[(1, 2), (3, 4)]), sum(&[(0.5, 1.5)]));
    let ww = W(W(W(1, 2), 3), 4);
    println!("{} {} {} {}", ww.0.0.0, ww.0.0.1, ww.0.1, ww.1);
    let mut d: W<(Vec<i32>, W<String>)> = W::default();
    d.0.0.push(1);
    d.0.1.0 += "s";
    d.0.1.1 = d.1 + 9;
    println!("{d:?}");
}
// === function and closure values in them: called with parentheses, boxed, recursive tables
fn add(a: i32, b: i32) -> i32 { a + b }
struct Ops((fn(i32, i32) -> i32, Box<dyn Fn(i32) -> i32>), Vec<(char, fn(f64) -> f64)>);
fn main() {
    let o = Ops((add, Box::new(|x| x * 10)), vec![('f', f64::floor), ('s', |x| x * x)]);
    println!("{} {} {}", (o.0.0)(1, 2), (o.0.1)((o.0.0)(3, 4)), o.1.iter().map(|e| (e.1)(2.5)).sum::<f64>());
    let mut n = 0;
    let mut t = (|| { n += 1; n }, |a: &str| a.len());
    println!("{} {} {}", (t.0)(), (t.0)(), (t.1)("abc"));
    let pick = (add as fn(i32, i32) -> i32, (i32::pow as fn(i32, u32) -> i32, 2));
    println!("{} {}", (pick.0)(5, 6), (pick.1.0)(3, pick.1.1));
    let fs = [("a", (|x| x + 1) as fn(i32) -> i32), ("b", |x| -x)];
    println!("{:?}", fs.iter().map(|f| (f.1)(7)).collect::<Vec<_>>());
}
// === in closures: which part is captured, how, and what stays free
fn main() {
    let mut t = (String::from("a"), String::from("b"), 3);
    let f = || t.0.len();
    t.1.push('!');
    println!("{} {}", f(), t.1);
    let mut g = || { t.2 += 1; t.2 };
    let r = &t.0;
    println!("{} {r} {}", g(), g());
    let h = move || t.0 + "moved";
    println!("{}", h());
    let p = ((1, vec![2]), 5);
    let k = move || p.0.1.len() + p.1;
    println!("{} {}", k(), p.0.0);
    let mut q = (0, [0; 2]);
    { let mut inc = |i: usize| q.1[i] += 1; inc(0); inc(1); inc(1); }
    q.0 += q.1[1];
    println!("{q:?}");
    let rr = &mut (1, 2);
    { let mut s = || rr.0 += rr.1; s(); s(); }
    println!("{rr:?}");
}
// === drops: by part when moved, the rest at the end, in reverse of nothing but order of fields
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn pair(a: &'static str, b: &'static str) -> (D, D) { (D(a), D(b)) }
fn main() {
    let n = pair("a", "b").0.0.len();
    println!("{n}");
    let x = pair("c", "d").1;
    println!("{}", x.0);
    { let mut t = (pair("e", "f"), D("g")); drop(t.0.1); t.1 = D("h"); print!("{} ", t.0.0.0); }
    println!();
    let t = (D("i"), pair("j", "k"));
    let f = move || { let _m = t.1.0; print!("in "); };
    f();
    println!("after");
    let o = (Some(D("l")), 1);
    if let Some(ref d) = o.0 { print!("{} ", d.0); }
    match o.0 { Some(d) if o.1 > 5 => drop(d), Some(_) => print!("kept "), None => {} }
    println!("end");
}
// === in consts, statics, patterns by const, array lengths, const fns with loops over them
const T: (usize, (&str, [i8; 2])) = (3, ("n", [-1, 1]));
static S: [(char, (u8, bool)); 2] = [('a', (1, true)), ('b', (2, false))];
const N: usize = T.0 + T.1.0.len();
const fn fib(n: u32) -> u64 { let mut p = (0, 1); let mut i = 0; while i < n { p = (p.1, p.0 + p.1); i += 1; } p.0 }
const fn parts(n: u32) -> (u16, u16) { ((n >> 16) as u16, n as u16) }
const HI: u16 = parts(0x12345678).0;
struct A<const X: usize>;
impl A<{ T.0 }> { const OK: bool = S_LEN.1; }
const S_LEN: (usize, bool) = (2, true);
fn main() {
    println!("{} {} {:?} {}", N, [0u8; T.0].len(), T.1.1, T.1.1[0] + S[1].1.0 as i8);
    println!("{} {HI:x} {} {}", fib(20), A::<3>::OK, S[S_LEN.0 - 1].0);
    const F: i8 = T.1.1[1];
    println!("{}", match 1i8 { F => "one", _ => "other" });
    let r: &'static (usize, (&str, [i8; 2])) = &T;
    println!("{} {}", r.1.0, S.iter().filter(|e| e.1.1).map(|e| e.0).collect::<String>());
}
// === in macros: index as tt and literal, nested by repetition, in format strings by argument
macro_rules! at { ($t:expr, $i:tt) => { $t.$i }; ($t:expr, $i:tt, $($r:tt),+) => { at!($t.$i, $($r),+) }; }
macro_rules! sum { ($t:ident: $($i:tt)*) => { 0 $(+ $t.$i)* }; }
macro_rules! set { ($t:ident . $i:tt = $v:expr) => { $t.$i = $v; }; }
macro_rules! impl_first { ($($n:ident($i:tt): $t:ty),*) => { $(impl $n { fn get(&self) -> &$t { &self.0.$i } })* }; }
struct X((u8, i32)); struct Y((u8, i32));
impl_first!(X(0): u8, Y(1): i32);
fn main() {
    let mut t = (1, 2, 3);
    set!(t.1 = at!((5, (6, 7)), 1, 0));
    println!("{} {} {} {}", sum!(t: 0 1 2), at!(t, 2), X((4, 5)).get(), Y((4, 5)).get());
    println!("{} {0:?} {x:>4} {}", t.0, t.2, x = t.1);
    println!("{}", stringify!(a.0.1 + b.0));
}
// === sorted, grouped and searched by a part; comparisons of parts; extremes; folding on parts
fn main() {
    let mut v = vec![("b", 2, 1.5f64), ("a", 2, 0.5), ("c", 1, 2.5)];
    v.sort_by(|x, y| x.1.cmp(&y.1).then(y.2.total_cmp(&x.2)));
    println!("{:?}", v.iter().map(|e| e.0).collect::<Vec<_>>());
    v.sort_by_key(|e| e.0);
    println!("{:?} {:?}", v.binary_search_by_key(&"b", |e| e.0).map(|i| v[i].1), v.iter().map(|e| e.2).fold(0.0, f64::max));
    println!("{:?} {:?}", v.iter().max_by_key(|e| e.1).map(|e| e.0), v.iter().position(|e| e.2 > 2.0));
    let tot = v.iter().fold((0, 0.0), |mut a, e| { a.0 += e.1; a.1 += e.2; a });
    println!("{} {} {}", tot.0, tot.1, v.iter().all(|e| e.1 > 0 && e.0.len() == 1));
    v.dedup_by_key(|e| e.1);
    let m: std::collections::BTreeMap<_, _> = v.iter().map(|e| (e.1, (e.0, e.2))).collect();
    println!("{} {:?} {:?}", v.len(), m[&1].0, m.values().map(|x| x.1).sum::<f64>());
    println!("{:?}", m.iter().next_back().map(|e| (e.0, e.1.0)));
}
// === methods with self as tuple struct: builders, iterators with state in parts, operators, Ord by hand
#[derive(Debug, Clone, Copy, PartialEq, Eq)] struct P(i32, i32);
impl P { fn x(mut self, x: i32) -> Self { self.0 = x; self } fn flip(&mut self) -> &mut Self { *self = P(self.1, self.0); self } fn dot(self, o: P) -> i32 { self.0 * o.0 + self.1 * o.1 } }
impl PartialOrd for P { fn partial_cmp(&self, o: &P) -> Option<std::cmp::Ordering> { Some(self.cmp(o)) } }
impl Ord for P { fn cmp(&self, o: &P) -> std::cmp::Ordering { (self.0 + self.1, self.0).cmp(&(o.0 + o.1, o.0)) } }
impl std::ops::AddAssign for P { fn add_assign(&mut self, o: P) { self.0 += o.0; self.1 += o.1; } }
struct Fib((u32, u32), Option<u32>);
impl Iterator for Fib { type Item = u32; fn next(&mut self) -> Option<u32> { if self.1? == 0 { self.1 = None; return None; } self.1 = self.1.map(|n| n - 1); self.0 = (self.0.1, self.0.0 + self.0.1); Some(self.0.0) } }
fn main() {
    let mut p = P(1, 2).x(5);
    p.flip().0 += 1;
    p += P(10, 20);
    println!("{p:?} {} {:?}", p.dot(P(1, -1)), [P(3, 1), P(2, 2), P(0, 1)].iter().max());
    println!("{:?} {:?}", Fib((0, 1), Some(6)).collect::<Vec<_>>(), Fib((0, 1), None).next());
}
// === async: parts across awaits, results of join and select, parts of shared state
use std::sync::Arc;
use tokio::{join, sync::{oneshot, Mutex}, time::{sleep, Duration}};
async fn get(n: u64) -> (u64, (String, Option<u8>)) { sleep(Duration::from_millis(n)).await; (n, (format!("n{n}"), (n > 1).then_some(7))) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = join!(get(1), get(2));
    println!("{} {} {:?}", t.0.0 + t.1.0, t.1.1.0, t.0.1.1);
    let s = get(3).await.1.0;
    let mut st = (0, vec![]);
    for i in 0..2 { st.0 += get(i).await.0; st.1.push(get(i).await.1.0); }
    println!("{s} {st:?}");
    let sh = Arc::new((Mutex::new((1, "a")), 5));
    let h = { let sh = sh.clone(); tokio::spawn(async move { let mut g = sh.0.lock().await; g.0 += sh.1; g.1 = "b"; g.0 }) };
    let ch = oneshot::channel::<(u8, char)>();
    ch.0.send((1, 'z')).unwrap();
    println!("{} {:?} {}", h.await.unwrap(), *sh.0.lock().await, ch.1.await.unwrap().1);
}
// === from functions that return several: minmax, divmod, split, overflowing, frexp-like, position
fn frac(x: f64) -> (i64, f64) { (x.trunc() as i64, x.fract()) }
fn main() {
    println!("{} {}", 250u8.overflowing_add(10).0, 250u8.overflowing_add(10).1);
    println!("{} {} {}", "a=b".split_once('=').unwrap().1, "héllo".split_at(3).0, [1, 2, 3].split_first().unwrap().1.len());
    println!("{} {:.2} {:?}", frac(3.75).0, frac(-3.25).1, (7.5f64.sin_cos().0 < 1.0));
    println!("{:?} {:?}", "abc".char_indices().nth(1).map(|p| p.1), (1..4).size_hint().1);
    println!("{} {:?}", [3, 1, 2].iter().enumerate().max_by_key(|e| e.1).unwrap().0, vec![(1, 2)].pop().map(|p| p.0 + p.1));
    println!("{:?}", [1, 2, 3, 4].iter().partition::<Vec<i32>, _>(|x| **x > 2).1);
}
// === struct fields that are tuples, update syntax, arrays of them, matches on parts, ranges of parts
#[derive(Debug, Clone, Default)] struct S { pos: (f32, f32), tag: (u8, &'static str), hist: [(i32, i32); 2] }
impl S { fn quad(&self) -> u8 { match (self.pos.0 >= 0.0, self.pos.1 >= 0.0) { (true, true) => 1, (false, true) => 2, (false, false) => 3, (true, false) => 4 } } fn step(&mut self) { let d = self.hist[0]; self.pos.0 += d.0 as f32; self.pos.1 += d.1 as f32; self.hist.rotate_left(1); } }
fn main() {
    let mut s = S { pos: (1.0, -1.0), hist: [(1, 2), (-5, 0)], ..Default::default() };
    let q = s.quad();
    s.step();
    s.step();
    println!("{q} {} {:?}", s.quad(), s);
    let t = S { tag: (s.tag.0 + 1, "t"), ..s.clone() };
    println!("{:?} {}", t.tag, t.pos.0 == s.pos.0);
    for i in t.hist[0].0..t.hist[0].1 { print!("{i} "); }
    println!("{}", if let S { tag: (1..=3, name), .. } = t { name } else { "" });
    println!("{:?}", [s, t].iter().map(|x| x.tag.0 as f32 + x.pos.1).collect::<Vec<_>>());
}
// === generic access through traits: first and second of pairs, nested bounds, impl for references
trait Pair { type A; type B; fn a(&self) -> &Self::A; fn b(&mut self) -> &mut Self::B; fn into_a(self) -> Self::A where Self: Sized; }
impl<A, B> Pair for (A, B) { type A = A; type B = B; fn a(&self) -> &A { &self.0 } fn b(&mut self) -> &mut B { &mut self.1 } fn into_a(self) -> A { self.0 } }
fn deep<P>(mut p: P) -> (i32, String) where P: Pair<A = (i32, char)>, P::B: Pair<A = String> { let n = p.a().0; let s = p.b().a().clone(); (n, s + &p.into_a().1.to_string()) }
fn fst<T: Copy, U>(v: &[(T, U)]) -> Vec<T> { v.iter().map(|p| p.0).collect() }
fn main() {
    println!("{:?} {:?}", deep(((1, 'c'), ("s".to_string(), ()))), fst(&[(1, "a"), (2, "b")]));
    let mut t = (1, (2, 3));
    t.b().1 += 10;
    *t.b().b() *= 2;
    println!("{t:?} {}", t.a() + t.1.a());
}
// === unsafe-free interior: cells in tuples, RefCell parts borrowed at once, Rc shared parts
use std::{cell::{Cell, RefCell}, rc::Rc};
fn main() {
    let t = (Cell::new(1), RefCell::new((vec![1], 2)), Rc::new((3, Cell::new('a'))));
    t.0.set(t.0.get() + 5);
    { let mut g = t.1.borrow_mut(); g.0.push(9); g.1 += g.0.len(); let (v, n) = &mut *g; v.push(*n as i32); }
    let r = t.2.clone();
    r.1.set('z');
    println!("{} {:?} {} {}", t.0.get(), t.1.borrow(), t.2.1.get(), t.2.0);
    println!("{} {:?}", t.1.borrow().0.len(), t.1.try_borrow_mut().map(|g| g.1).ok());
    let shared = Rc::new(RefCell::new((0, String::new())));
    let log = { let s = shared.clone(); move |m: &str| { let mut g = s.borrow_mut(); g.0 += 1; g.1.push_str(m); g.0 } };
    println!("{} {} {:?}", log("a"), log("b"), shared);
}
// === indices and parts as operands: compound conditions, ranges, casts, string slices, nested ifs
fn inside(p: (i32, i32), r: ((i32, i32), (i32, i32))) -> bool { p.0 >= r.0.0 && p.0 < r.1.0 && p.1 >= r.0.1 && p.1 < r.1.1 }
fn cut<'a>(s: &'a str, spans: &[(usize, usize)]) -> Vec<&'a str> { spans.iter().map(|sp| &s[sp.0..sp.1]).collect() }
fn main() {
    let r = ((0, 0), (3, 2));
    println!("{:?}", [(0, 0), (3, 1), (2, 2), (-1, 0)].map(|p| inside(p, r)));
    println!("{:?}", cut("hello world", &[(0, 5), (6, 11), (3, 3)]));
    let t = (3usize, [1, 2, 3, 4], -2i8);
    println!("{} {} {}", t.1[t.0], t.1[t.0 - 1] as f32 / 2.0, t.2 as u8 as usize + t.0);
    println!("{:?} {}", t.1.get(t.0 + 1), if t.1[t.0] > t.0 { t.1[0] } else { t.0 });
    for i in (0..t.0).step_by(2) { print!("{} ", t.1[i]); }
    println!("{}", (r.1.0 - r.0.0) * (r.1.1 - r.0.1));
}
