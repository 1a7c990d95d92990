// Programs about `let` with patterns.

// === what a pattern leaves behind is dropped at the end of the statement; what it binds, in reverse
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } } struct P { a: D, b: D } struct T(D, D, D); fn mk() -> (D, D) { (D("m1"), D("m2")) }
fn main() { let (a, _) = mk(); println!("1"); let (_, ref b) = mk(); println!("2 {}", b.0); let P { a: c, .. } = (P { a: D("pa"), b: D("pb") }); println!("3"); let t = T(D("t1"), D("t2"), D("t3")); let T(x, _, ref z) = t; println!("4 {}", z.0); let [p, .., q] = [D("x1"), D("x2"), D("x3")]; println!("5"); let _ = mk(); println!("6"); let _y = D("y"); let (m, n); (m, n) = mk(); println!("7 {}{}{}{}{}", a.0, c.0, x.0, p.0, q.0); drop(n); println!("end {}", m.0); let P { b: _, a: _ } = P { a: D("last a"), b: D("last b") }; }
// === let-else: temporaries, diverging in every way, refutable inside loops
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } } impl D { fn opt(&self, b: bool) -> Option<usize> { b.then_some(self.0.len()) } } fn f(b: bool) -> Option<usize> { let Some(n) = D("tmp").opt(b) else { println!("else"); return None }; println!("got {n}"); Some(n) } fn g(v: &[i32]) -> i32 { let [a, rest @ ..] = v else { return 0 }; let (Some(b) | Some(b)) = rest.first().or(Some(a)) else { unreachable!() }; a * b + g(rest) }
fn main() { println!("{:?} {:?} {}", f(true), f(false), g(&[1, 2, 3])); for w in ["a=1", "b", "c=x", "d=4"] { let Some((k, v)) = w.split_once('=') else { continue }; let Ok(v) = v.parse::<i32>() else { println!("bad {k}"); break }; println!("{k}{v}"); } let r = loop { let Some(1..=5) = Some(7) else { break "out" }; }; println!("{r}"); let Ok::<i32, ()>(x) = (if true { Ok(3) } else { Err(()) }) else { panic!() }; let (Some(y), z) = (Some(x), 2) else { std::process::exit(1) }; println!("{y}{z}"); let Some(D(s)) = &Some(D("kept")) else { return }; println!("{s}"); let Some(ref d) = Some(D("ref")) else { return }; println!("{}", d.0); let c = |o: Option<u8>| { let Some(v) = o else { return 0 }; v + 1 }; println!("{} {}", c(Some(1)), c(None)); }
// === by reference, nested modes, box, at-bindings with copies, shadowing in one pattern's scope
#[derive(Debug, Clone, Default)] struct S { a: (u8, String), b: Option<Vec<i32>>, c: [char; 2] }
fn main() { let mut s = S { a: (1, "s".into()), b: Some(vec![1, 2]), c: ['x', 'y'] }; { let S { a: (n, t), b, c: [f, ..] } = &mut s; *n += 1; t.push('!'); b.as_mut().unwrap().push(3); *f = 'z'; } let S { a: (n, ref t), b: Some(ref v), c: c @ [c0, _] } = s else { panic!() }; println!("{n}{t}{v:?}{c:?}{c0}"); let &S { a: (m, _), c: [_, d], .. } = &s; println!("{m}{d}"); let (x, y) = (1, 2); let (x, y) = (y, x); let x = x + y; println!("{x}{y}"); let whole @ (l, _) = (1, 'q'); println!("{whole:?}{l}"); let &mut (ref mut p, q) = &mut (1, 2); *p += q; println!("{p}"); let ((ref a, ref mut b), c) = ((String::from("a"), vec![0]), 5u8); b.push(a.len() as u8 + c); println!("{b:?}"); let [[a, _], [_, d]] = [[1, 2], [3, 4]]; let (e, .., h) = (1, 2, 3, 4); let (.., i) = (9,); println!("{a}{d}{e}{h}{i}"); let S { a: (.., mut name), .. } = s.clone(); name += "?"; println!("{name} {}", s.a.1); let Some(k @ 1..=9 | k @ 20) = Some(20) else { return }; println!("{k}"); }
// === types on patterns, inference through them, never, unit, empty structs, consts
use std::collections::BTreeMap; struct E; struct Z {} struct G<T>(T, Option<T>); const LIM: i32 = 3;
fn main() { let (a, b): (u8, Vec<_>) = (1, Default::default()); let _: &Vec<char> = &b; let [x, y]: [f32; 2] = [1.0, 2.0].map(|v| v * 2.0); let (): () = {}; let E = E; let Z {} = Z {}; let G(g, None) = G(a, None) else { panic!() }; println!("{a}{b:?}{x}{y}{g}"); let (q, mut m) = (5, BTreeMap::new()); m.insert(q, "v"); let Some((k, v)) = m.iter().next() else { return }; let _: &u64 = k; println!("{k}{v}"); let (p, r) = "7,8".split_once(',').map(|(a, b)| (a.parse::<i32>().unwrap(), b.parse::<u8>().unwrap())).unwrap(); println!("{}{}", p, r); let n: i32 = { let LIM = 3 else { return }; LIM }; let (c, d): (_, [_; 2]) = ('c', [1i8; 2]); println!("{n}{c}{d:?}"); let f: (fn(i32) -> i32, &dyn Fn() -> i32) = (|x| x + 1, &|| 2); let (h, j) = f; println!("{}{}", h(1), j()); let (mut lo, mut hi) = (0, 10); while lo < hi { (lo, hi) = (lo + 1, hi - 1); } println!("{lo}{hi}"); }
// === temporaries borrowed by initialisers live on or not, whatever the pattern
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } } impl D { fn me(&self) -> &D { self } fn n(&self) -> usize { self.0.len() } } struct W<'a> { d: &'a D, n: usize } enum En<'a> { V(&'a D), S { d: &'a D } }
fn main() { let (a, n) = (&D("1"), D("2").n()); println!("{}{n}", a.0); let W { d, n } = W { d: &D("3"), n: D("44").n() }; println!("{}{n}", d.0); let W { n, .. } = W { d: &D("5"), n: 0 }; println!("{n}"); let (En::V(e) | En::S { d: e }) = (En::S { d: &D("6") }); println!("{}", e.0); let x = { let y = &D("7"); y.n() }; println!("{x}"); let z = D("8").me().n(); println!("{z}"); let [p, q] = [&D("9"), &D("10")]; println!("{}{}", p.0, q.0); let (r, _) = if z > 0 { (&D("11"), 1) } else { (&D("12"), 2) }; println!("{}", r.0); let _ = &D("13"); let _ = (&D("14"), D("15").n()); let D(s) = &D("16"); println!("{s}"); let ref t = D("17"); println!("{}", t.0); let _ = match 1 { _ => &D("18") }; let (u,) = (&mut D("19"),); u.0 = "20"; println!("end"); }
// === assignments that destructure: order, places, nested, with drops
struct D(i32); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } } struct S { a: i32, b: (i32, i32) } fn idx(n: usize) -> usize { println!("idx {n}"); n }
fn main() { let mut v = [0; 3]; (v[idx(0)], v[idx(1)]) = (7, 8); [v[idx(2)], _] = [9, 10]; println!("{v:?}"); let mut s = S { a: 1, b: (2, 3) }; (s.a, s.b) = (s.b.0, (s.a, s.b.1)); S { a: v[0], b: (_, v[1]) } = S { a: 50, b: (60, 70) }; println!("{} {:?} {v:?}", s.a, s.b); let (mut x, mut y) = (D(1), D(2)); (x, y) = (D(3), D(4)); println!("swap"); (x, y) = (y, x); println!("{}{}", x.0, y.0); _ = D(5); (_, _) = (D(6), D(7)); println!("-"); let z; (z, ..) = (D(8), D(9)); println!("{}", z.0); let (a, b, c); [a, .., b] = [1, 2, 3]; (c, _) = (4, ()); println!("{a}{b}{c}"); }
// === structs: all forms, renames, nested, numeric field names, shorthand with ref and mut
#[derive(Clone, Copy, Debug, PartialEq)] struct P { x: i32, y: i32 }
#[derive(Clone, Debug)] struct L(P, P, String);
struct Hold<T> { val: T, n: u8 }
fn main() {
    let P { x, y: why } = P { x: 1, y: 2 };
    let P { y: ref y, .. } = P { x: 3, y: 4 };
    let L(P { x: ax, .. }, P { y: by, x: _ }, s) = L(P { x, y: why }, P { x: *y, y: 9 }, "s".into());
    let L { 0: first, 2: ref name, .. } = L(P { x: 5, y: 6 }, P { x: 7, y: 8 }, s + "!");
    let Hold { mut val, n } = Hold { val: vec![n0()], n: 3 };
    val.push(n);
    let Hold { val: Hold { val: (a, [b, c]), .. }, n: m } = Hold { val: Hold { val: ('a', [1.5, 2.5]), n: 0 }, n: 7 };
    println!("{x}{why}{y}{ax}{by}{first:?}{name}{val:?}{a}{b}{c}{m}");
    fn n0() -> u8 { 1 }
}
// === enums with one inhabited variant, single-variant enums, never and infallible
use std::convert::Infallible;
enum One { Only(i32, char) }
enum Deep { D { inner: One, t: (u8,) } }
enum Void {}
fn ok() -> Result<u8, Infallible> { Ok(5) }
fn res<E>(r: Result<i32, E>) -> i32 where E: Into<Infallible> { match r { Ok(n) => n, Err(e) => match e.into() {} } }
fn main() {
    let One::Only(n, c) = One::Only(1, 'c');
    let Deep::D { inner: One::Only(m, _), t: (b,) } = Deep::D { inner: One::Only(2, 'd'), t: (3,) };
    let Ok(o) = ok();
    let Ok(v) = Err::<Vec<u8>, Void>(if o == 5 { return last(n, c, m, b, res(ok().map(i32::from))) } else { unreachable!() }) else { panic!() };
    println!("{v:?}");
}
fn last(n: i32, c: char, m: i32, b: u8, r: i32) { let (Ok(x) | Err(x)) = if n > 0 { Ok::<i32, i32>(r) } else { Err(0) }; println!("{n}{c}{m}{b}{x}"); }
// === arrays and slices: fixed, with rest named, by reference, nested, of one, of none
fn ends(v: &[i32]) -> Option<(i32, i32)> { let [a, .., b] = v else { let [x] = v else { return None }; return Some((*x, *x)) }; Some((*a, *b)) }
fn main() {
    let [a, b, c] = [1, 2, 3];
    let [first, rest @ ..] = [a * 10, b * 10, c * 10];
    let [.., [_, last]] = [[1, 2], [3, 4]];
    let [ref x, ref mut y] = [String::from("x"), String::from("y")];
    y.push_str(x);
    let [] = [0u8; 0];
    let &[p, ref q @ .., r] = &[1, 2, 3, 4];
    let [[m, _], [_, n]] = &[["a", "b"], ["c", "d"]];
    println!("{first}{rest:?}{last}{x}{y}{p}{q:?}{r}{m}{n} {:?}{:?}{:?}", ends(&[]), ends(&[7]), ends(&[1, 2, 3]));
    let mut arr = [1, 2, 3, 4];
    let [h, mid @ .., t] = &mut arr;
    std::mem::swap(h, t);
    mid.reverse();
    let [_, two, ..] = arr;
    println!("{arr:?}{two}");
    let v = vec![(1, 'a'), (2, 'b')];
    let [(n, _), (_, l)] = v[..] else { panic!() };
    let [(i, _), ..] = v.as_slice() else { panic!() };
    println!("{n}{l}{i}");
}
// === the initialiser is a block, a match, an if, a loop, a closure's result, unsafe, a macro, await-free async
macro_rules! pair { ($a:expr) => { ($a, $a + 1) }; }
fn main() {
    let (a, b) = { let t = 3; (t, t * 2) };
    let (c, d) = if a > b { (1, 2) } else { (3, 4) };
    let (e, f) = match (c, d) { (3, x) => (x, "three"), _ => (0, "?") };
    let (g, h) = loop { if a < 100 { break (a, b); } };
    let (i, j) = (|x: i32| (x, -x))(7);
    let (k, l) = 'blk: { if g == 3 { break 'blk pair!(10); } pair!(20) };
    let (m, n) = unsafe { danger(2) };
    let (o, (p, q)) = pair!(1).swap_nested();
    println!("{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}{k}{l}{m}{n}{o}{p}{q}");
}
unsafe fn danger(x: u8) -> (u8, char) { (x, (b'a' + x) as char) }
trait Swap { fn swap_nested(self) -> (i32, (i32, i32)); }
impl Swap for (i32, i32) { fn swap_nested(self) -> (i32, (i32, i32)) { (self.1, (self.0, self.1)) } }
// === shadowing in a pattern of what its initialiser uses; scopes; macros' hygiene; closures keep the old
macro_rules! let_x { ($e:expr) => { let (x, _y) = ($e, 0); let _ = x; }; ($i:ident = $e:expr) => { let ($i, _) = ($e, 0); }; }
fn main() {
    let (x, y) = (1, 2);
    let f = || x + y;
    let (x, y) = (y * 10, x * 10);
    let (x, y) = { let (x, y) = (x + 1, y + 1); (y, x) };
    println!("{x} {y} {}", f());
    let mut x = x;
    let_x!(99);
    println!("{x}");
    let_x!(x = x + 1);
    println!("{x}");
    { let [x, ..] = [x, 0]; let (x,) = (x * 2,); println!("{x}"); }
    let (x, z) = (&x, &y);
    let (ref x, &z) = (x, z);
    println!("{}", **x + z);
}
// === declared first, assigned by a pattern later or in branches; in loops; partly
fn main() {
    let (a, b): (i32, &str);
    if std::env::args().count() > 1000 { (a, b) = (1, "x"); } else { (b, a) = ("y", 2); }
    let c;
    let d;
    (c, d) = match a { 2 => ([1, 2], None), _ => ([0, 0], Some("z")) };
    let mut e = 0;
    let f;
    [e, f] = [e + c[0], a];
    println!("{a}{b}{c:?}{d:?}{e}{f}");
    let (mut x, mut y) = (0, 1);
    for _ in 0..10 { (x, y) = (y, x + y); }
    let mut s = (String::from("l"), String::from("r"));
    (s.0, s.1) = (s.1, s.0);
    let t;
    (t, _) = s;
    println!("{x}{y}{t}");
    struct S { v: Vec<i32>, k: i32 }
    let mut o = S { v: vec![0, 0], k: 0 };
    let i = 1;
    (o.v[i], S { k: o.k, .. }) = (5, S { v: vec![], k: 6 });
    println!("{:?}{}", o.v, o.k);
}
// === moves part of a value: the rest stays usable, and is dropped with it
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
struct S { a: D, b: (D, D), n: i32 }
fn main() {
    let s = S { a: D("a"), b: (D("b0"), D("b1")), n: 4 };
    let S { b: (x, _), n, .. } = s;
    println!("{} {n} {} {}", x.0, s.a.0, s.b.1.0);
    let t = (D("t0"), [D("u0"), D("u1")]);
    let (_, [u, _]) = t;
    drop(u);
    println!("after u");
    let o = Some(D("some"));
    if let Some(ref d) = o { println!("{}", d.0); }
    let Some(d) = o else { return };
    let b = Box::new((D("bx0"), D("bx1")));
    let (p, _) = *b;
    println!("{} {}", d.0, p.0);
}
// === with references: & in the pattern, default modes, mixed, through Rc, Box, Ref and guards
use std::{cell::RefCell, rc::Rc, sync::Mutex};
fn main() {
    let pairs = vec![(1, "one".to_string()), (2, "two".to_string())];
    let (n, s) = &pairs[0];
    let &(m, ref t) = &pairs[1];
    let [(_, a), (b, _)] = &pairs[..] else { return };
    println!("{}{s}{m}{t}{a}{b}", n + 1);
    let rc = Rc::new((5, vec![6]));
    let (x, v) = &*rc;
    let (y, _) = *rc;
    println!("{x}{v:?}{y}");
    let cell = RefCell::new((1, 'c'));
    { let (ref mut n, c) = *cell.borrow_mut(); *n += c as i32; }
    let (n, _) = *cell.borrow();
    let m = Mutex::new([1, 2]);
    let [ref mut one, two] = *m.lock().unwrap();
    *one += two;
    println!("{n}{one}");
    let bx = Box::new((String::from("p"), 3));
    let (p, k) = *bx;
    let rr = &&(1, 2);
    let (i, j) = **rr;
    let (i2, j2) = rr;
    println!("{p}{k}{}", i + j + i2 + j2);
}
// === bindings with @ around tuples, structs, slices, or-patterns, references
#[derive(Clone, Copy, Debug)] struct C { r: u8, g: u8 }
fn main() {
    let all @ C { r, g: green @ 0..=255 } = C { r: 1, g: 2 };
    let t @ (a, b @ (c, _)) = (1, (2, 3));
    let s @ [h, .., l] = [1, 2, 3, 4];
    let ref whole @ (ref n, m) = (String::from("n"), 5);
    let k @ (1 | 2 | _) = 7;
    let (p @ Ok(q) | p @ Err(q)) = Ok::<i32, i32>(9);
    println!("{all:?}{r}{green}{t:?}{a}{b:?}{c}{s:?}{h}{l}{whole:?}{n}{m}{k}{p:?}{q}");
    let v = [1, 2, 3, 4, 5];
    let [x, mid @ .., y] = &v;
    let [_, inner @ .., _] = mid;
    println!("{x}{mid:?}{inner:?}{y}");
    let mut u @ (e, f) = (1, 2);
    u.0 += e + f;
    println!("{u:?}");
}
// === let else with everything: chains, labels, closures, temporaries, mut, ref, consts, guards by matches
#[derive(Debug)] enum Tok { Num(i64), Op(char), End }
fn lex(s: &str) -> Option<(Tok, &str)> { let s = s.trim_start(); let Some(c) = s.chars().next() else { return Some((Tok::End, s)) }; let true = c.is_ascii_digit() else { let ('+' | '-' | '*') = c else { return None }; return Some((Tok::Op(c), &s[1..])) }; let end = s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len()); let (Ok(n), rest) = (s[..end].parse(), &s[end..]) else { return None }; Some((Tok::Num(n), rest)) }
fn eval(mut s: &str) -> Result<i64, String> {
    let Some((Tok::Num(mut acc), rest)) = lex(s) else { return Err(format!("start {s:?}")) };
    s = rest;
    'all: loop {
        let Some((tok, rest)) = lex(s) else { break Err(format!("bad {s:?}")) };
        let Tok::Op(op) = tok else { let Tok::End = tok else { break 'all Err(format!("{tok:?}")) }; break Ok(acc) };
        let Some((Tok::Num(n @ 0..=99), rest)) = lex(rest) else { break Err("operand".to_string()) };
        acc = match op { '+' => acc + n, '-' => acc - n, _ => acc * n };
        s = rest;
    }
}
fn main() { for s in ["1 + 2*3", "", "1 ^", "1 2", "4 - ", "5*100", "7"] { println!("{:?}", eval(s)); } let add = |o: Option<(i32, i32)>| { let Some((ref a, mut b)) = o else { return -1 }; b += a; b }; println!("{}{}", add(Some((1, 2))), add(None)); }
// === irrefutable if let and while let, consts and statics through blocks, const patterns in let else
const PAIR: (u8, [i8; 2]) = (7, [-1, 1]);
static TABLE: [(char, u32); 2] = { let (a, b) = ('a', 1); [(a, b), ('b', b + 1)] };
const SUM: i32 = { let (n, [lo, hi]) = PAIR; let [x, ..] = [n as i32; 3]; x + lo as i32 + hi as i32 };
const fn split(n: u16) -> (u8, u8) { let [hi, lo] = n.to_be_bytes(); (hi, lo) }
const HI: u8 = { let (h, _) = split(0x1234); h };
const ZERO: i32 = 0;
fn main() {
    let (n, [lo, _]) = PAIR;
    let [(c, k), (d, _)] = TABLE;
    println!("{n}{lo}{c}{k}{d}{SUM}{HI}");
    let ZERO = std::hint::black_box(0) else { panic!() };
    let (ZERO | 1, x) = (1, 5) else { panic!() };
    println!("{x}");
}
// === generic and associated types: patterns on what a trait returns, impl Trait, iterators' items
trait Split { type Parts; fn split(self) -> Self::Parts; }
impl<A, B> Split for (A, B) { type Parts = (B, A); fn split(self) -> (B, A) { let (a, b) = self; (b, a) } }
impl<T> Split for Vec<T> { type Parts = [Option<T>; 2]; fn split(self) -> [Option<T>; 2] { let mut i = self.into_iter(); let (a, b) = (i.next(), i.next_back()); [a, b] } }
fn both<T: Split<Parts = (X, Y)>, X: std::fmt::Display, Y: std::fmt::Display>(t: T) -> String { let (x, y) = t.split(); format!("{x}{y}") }
fn halves<T: Copy, const N: usize>(a: [T; N]) -> (T, impl Iterator<Item = (usize, T)>) { let [.., last] = a[..] else { panic!() }; (last, a.into_iter().enumerate()) }
fn main() {
    let [a, b] = vec!['p', 'q', 'r'].split();
    println!("{}{a:?}{b:?}", both((1, "s")));
    let (last, mut it) = halves([1.5, 2.5]);
    let Some((i, x)) = it.next() else { return };
    println!("{last}{i}{x}");
    let (small, big): (Vec<i32>, Vec<i32>) = (1..6).partition(|n| *n < 3);
    let (ns, cs): (Vec<_>, String) = [(1, 'x'), (2, 'y')].into_iter().unzip();
    let (Some(min), Some(max)) = (small.iter().min(), big.iter().max()) else { return };
    println!("{small:?}{big:?}{ns:?}{cs}{min}{max}");
    let ((l, r), mid) = ("a=b".split_once('=').unwrap(), "c".split_at(0));
    println!("{l}{r}{mid:?}");
}
// === in async bodies: across awaits, results of join and select, drops between
use tokio::{join, time::{sleep, Duration}};
struct D(u8);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
async fn two(n: u8) -> (D, u8) { sleep(Duration::from_millis(n as u64)).await; (D(n), n * 2) }
async fn opt(n: u8) -> Option<(D, [u8; 2])> { let (d, x) = two(n).await; let 1.. = x else { return None }; Some((d, [x, n])) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let ((a, x), (_, y)) = join!(two(2), two(1));
    println!("{}{x}{y}", a.0);
    let (_, z) = two(3).await;
    println!("{z}");
    let Some((d, [p, q])) = opt(4).await else { return };
    println!("{}{p}{q}", d.0);
    let Some((_e, _)) = opt(0).await else { println!("none"); let (Ok(v) | Err(v)) = tokio::spawn(async { let (a, b) = (1, 2); a + b }).await.map_err(|_| 0); println!("{v}"); return };
}
// === parameters, closures and nested functions use the same patterns; underscore names; unused parts
fn f((a, _): (i32, i32), [x, ..]: [u8; 3], S { k, .. }: &S, _: String) -> i32 { let (_, _b) = (1, a); let _ = k; a + x as i32 + *k + _b }
struct S { k: i32, #[allow(dead_code)] j: i32 }
fn main() {
    println!("{}", self::f((1, 2), [3, 4, 5], &S { k: 6, j: 7 }, String::new()));
    let g = |(a, b): (i32, i32), &c: &i32| { let (d, e) = (b, a); d * 100 + e * 10 + c };
    println!("{}", g((1, 2), &3));
    #[rustfmt::skip] #[allow(unused)] let (a, b) = (1, 2);
    #[allow(unused_variables)] let (c, d) = (b, 5);
    let (e, ()) = (d, println!("unit"));
    let ((((f,),),), g) = ((((e,),),), (f)(|x| x));
    println!("{f}{g}");
    fn f(h: fn(i32) -> i32) -> i32 { let (r, _) = (h(8), h); r }
}
