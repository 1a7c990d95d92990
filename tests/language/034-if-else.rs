// === else branches: diverging, coercing, of different lengths, nested without braces of their own, as last expression of everything
use std::fmt::Debug;
fn sign(n: i32) -> i32 { if n > 0 { 1 } else if n < 0 { -1 } else { 0 } } fn cls(s: &str) -> Result<char, String> { Ok(if let Some(c) = s.chars().next() { if c.is_ascii_digit() { 'd' } else if c.is_alphabetic() { if c.is_uppercase() { 'U' } else { 'l' } } else { return Err(format!("odd {:?}", c)) } } else { Err("empty")? }) } fn big(n: u64) -> impl Debug { if n > 10 { Some(n) } else { None } } async fn af(b: bool) -> u8 { if b { 1 } else { async { 2 }.await } } const fn cmax(a: usize, b: usize) -> usize { if a > b { a } else { b } } const ARR: [u8; if cfg!(any()) { 1 } else { cmax(2, 3) }] = if true { [1; 3] } else { [0; 3] }; static S: &str = if ARR.len() == 3 { "three" } else { "other" }; struct If { a: i32 } impl If { fn get(&self, b: bool) -> &i32 { if b { &self.a } else { &-1 } } fn get_mut(&mut self, b: bool, o: &'static mut i32) -> &mut i32 { if b { &mut self.a } else { o } } } enum E { A(i32), B } impl E { fn v(&self) -> i32 { if let E::A(n) = *self { n } else if let Self::B = self { -1 } else { unreachable!() } } }
macro_rules! iff { ($c:expr, $t:expr) => { if $c { $t } else { Default::default() } }; ($c:expr => $t:block $e:block) => { if $c $t else $e } } struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0) } }
#[tokio::main]
async fn main() { println!("{:?} {:?}", [5, -5, 0].map(sign), ["9", "x", "Q", "!", ""].map(cls)); println!("{:?} {:?} {} {}", big(5), big(50), af(true).await + af(false).await, S); let mut i = If { a: 4 }; println!("{} {}", i.get(true), i.get(false)); *i.get_mut(true, Box::leak(Box::new(0))) += 1; println!("{} {} {}", i.a, E::A(3).v(), E::B.v()); let s: String = iff!(i.a > 100, "x".to_string()); let n = iff!(s.is_empty() => { 1 } { 2 }); println!("{:?} {}", s, n); let x = if n == 1 { let d = D("a"); d.0 } else { let d = D("b"); d.0 }; println!("{}", x); let d = if n > 5 { D("then") } else { D("else") }; println!("{}", d.0); let y; if n > 5 { y = D("y1") } else { y = D("y2") } println!("{}", y.0); let v = if n == 1 { vec![1] } else { vec![] }.into_iter().chain(if n == 2 { Some(9) } else { None }).collect::<Vec<i32>>(); println!("{:?}", v); let f: fn(i32) -> i32 = if n == 1 { sign } else { |x| x }; println!("{}", f(-9)); let (a, b) = if n > 0 { (1, "p") } else { (2, "q") }; println!("{}{}", a, b); let z: &[i32] = if n > 9 { &[] } else { &v }; println!("{:?}", z); let t = 5 + if n == 1 { 2 } else { 3 } * 2; println!("{}", t); let c = if let Some(q) = v.get(7) { *q } else if let [w, ..] = v[..] { w * 100 } else { 0 }; println!("{}", c); let r = loop { if n > 0 { break "out" } else { continue } }; println!("{}", r); let k = if false { panic!() } else if false { unreachable!() } else { 7u16 }; println!("{}", k); println!("{}", if n == 1 { "one" } else { "many" }.len()); let l = { if n == 1 { println!("side") } else {} }; println!("{:?}", l); if n == 1 {} else if n == 2 { println!("no") } else { println!("no") }; let dynamic: Box<dyn Fn() -> i32> = if n == 1 { Box::new(|| 1) } else { Box::new(move || n) }; println!("{}", dynamic()); println!("end"); }

// === references to temporaries chosen by if, else, match and blocks in a let, and how long they live; with drops, in tuples and structs, by ref patterns
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0) } } fn d(s: &'static str) -> D { print!("+{} ", s); D(s) } impl D { fn r(&self) -> &D { self } } struct S<'a> { a: &'a D, b: Option<&'a D> } struct W<'a>(&'a D); enum E<'a> { V(&'a D), N { x: &'a D } }
fn a(b: bool) { let x = if b { &d("t") } else { &d("e") }; println!("{}", x.0); } fn b(n: u8) { let x = match n { 0 => &d("zero"), 1 => { let _l = d("l"); &d("one") } _ => { return println!("none") } }; println!("{}", x.0) } fn c() { let s = S { a: &d("sa"), b: Some(&d("sb")) }; println!("{}{}", s.a.0, s.b.unwrap().0) } fn e() { let (x, W(y), z) = (&d("x"), W(&d("y")), d("z").0); println!("{}{}{}", x.0, y.0, z) } fn f() { let [p, q] = [&d("p"), &d("q")]; println!("{}{}", p.0, q.0) } fn g(b: bool) { let e = if b { E::V(&d("v")) } else { E::N { x: &d("n") } }; match e { E::V(x) | E::N { x } => println!("{}", x.0) } } fn h() { let D(s) = &d("deref"); println!("{}", s) } fn i() { let ref x = d("ref"); let &ref y = &d("ref2"); println!("{}{}", x.0, y.0) } fn j() { let x = { &d("blk") }; let y = unsafe { &d("un") }; let _ = &d("wild"); println!("{}{}", x.0, y.0) } fn k() { let x = &(d("tup"), 1).0; let y = &[d("a0"), d("a1")][1]; println!("{}{}", x.0, y.0) } fn l() { let n = d("call").r().0.len(); let Some(x) = Some(&d("some")) else { return }; println!("{}{}", n, x.0) } fn m() { let x: &dyn std::any::Any = &d("dyn"); let y = &d("cast") as &D; println!("{}{}", x.is::<D>(), y.0) } fn n() { let x = D("late"); let z = &x.0; println!("{}", z.len()); let y = &mut d("mut"); y.0 = "set"; println!("{}", y.0) } fn o() { for x in [&d("f1"), &d("f2")] { print!("{} ", x.0) } println!("after") } fn p() { let v = vec![d("v1")]; let x = v.first().unwrap_or(&D("dflt")).0; println!("{}", x) } async fn q() { let x = &d("aw"); tokio::task::yield_now().await; let y = if x.0 == "aw" { &d("aw2") } else { x }; tokio::task::yield_now().await; println!("{}{}", x.0, y.0) }
#[tokio::main]
async fn main() { a(true); println!(); a(false); println!(); b(0); println!(); b(1); println!(); b(2); c(); println!(); e(); println!(); f(); println!(); g(true); println!(); g(false); println!(); h(); println!(); i(); println!(); j(); println!(); k(); println!(); l(); println!(); m(); println!(); n(); println!(); o(); println!(); p(); println!(); q().await; println!() }

// === as operand, argument, receiver, index, length, bound and pattern's other side
const N: usize = if cfg!(any()) { 100 } else { 3 };
fn f(a: i32, b: &str) -> String { format!("{a}{b}") }
fn main() {
    let t = true;
    println!("{}", 1 + if t { 2 } else { 3 } * 10);
    println!("{}", f(if t { 1 } else { 2 }, if !t { "a" } else { "b" }));
    println!("{}", if t { "abc" } else { "d" }.len() + [if t { 5 } else { 6 }; N][if t { 0 } else { 1 }]);
    for i in if t { 0..2 } else { 5..9 } { print!("{i} "); }
    println!("{}", (if t { i32::abs } else { i32::signum })(-7));
    let v = vec![if t { 1 } else { 2 }, if t { 3 } else { return }];
    println!("{v:?} {:?}", (if t { 'a' } else { 'b' }, -if t { 4 } else { 5 }));
    let s = if t { if !t { 1 } else { 2 } } else if t { 3 } else { 4 };
    println!("{s} {}", !if t { false } else { true });
    match if t { Some(1) } else { None } { Some(n) if (if n > 0 { true } else { false }) => println!("some {n}"), _ => {} }
    while if t { false } else { true } {} 
    if if t { !t } else { t } { println!("no") } else { println!("else") }
}

// === statements: values thrown away, semicolons, what follows a block-like expression
fn side(s: &str) -> bool { print!("{s} "); true }
fn main() {
    if side("a") { 1 } else { 2 };
    if side("b") {} else {}
    if side("c") { side("d"); } else { side("e"); }
    -1; if true { } else { } ; [0; 0];
    let _ = if side("f") { side("g") } else { side("h") };
    { if side("i") { () } else { () } }
    let x; if side("j") { x = 1; } else { x = 2; }
    let y: i32; if x == 2 { y = 0 } else if x == 1 { y = 5 } else { unreachable!() }
    println!("{x}{y}");
    if x == 1 { println!("one") } else { println!("other") }
    (if x == 1 { println!("tail") } else { });
}

// === chains with bindings: else if let, else if with matches!, shadowed names in branches
#[derive(Clone, Debug)] enum T { I(i64), S(String), L(Vec<T>), N }
fn show(t: &T) -> String {
    if let T::I(n) = t { n.to_string() } else if let T::S(s) = t { format!("{s:?}") } else if matches!(t, T::L(v) if v.is_empty()) { "[]".into() } else if let T::L(v) = t { v.iter().map(show).collect::<Vec<_>>().join(",") } else { "null".into() }
}
fn main() {
    for t in [T::I(5), T::S("x".into()), T::L(vec![]), T::L(vec![T::I(1), T::N])] { println!("{}", show(&t)); }
    let n = 5; let n = if n > 3 { let n = n * 2; n + 1 } else { let n = -n; n }; println!("{n}");
    let r: Result<u8, String> = "300".parse::<u8>().map_err(|e| e.to_string());
    if let Ok(n) = r { println!("{n}") } else if let Err(ref e) = r { println!("{e}") } else { unreachable!() }
    let s = "k=v"; let out = if let Some((k, v)) = s.split_once('=') { format!("{v}{k}") } else if s.is_empty() { String::new() } else { s.to_string() }; println!("{out}");
}

// === types that meet: never, references to different arrays, closures to fn, boxes to dyn, ints to one width
use std::fmt::Display;
fn pick(n: u8) -> Box<dyn Display> { if n == 0 { Box::new(1) } else if n == 1 { Box::new("two") } else { Box::new('3') } }
fn diverge(b: bool) -> u32 { let x = if b { 5 } else { return 9 }; let y = if !b { panic!() } else { x + 1 }; y }
fn main() {
    println!("{}{}{}", pick(0), pick(1), pick(2)); println!("{} {}", diverge(true), diverge(false));
    let s: &[i32] = if diverge(true) > 5 { &[1, 2, 3] } else { &[] }; println!("{}", s.len());
    let f: fn(i32) -> i32 = if s.len() == 3 { |x| x + 1 } else { i32::abs }; println!("{}", f(-5));
    let n: u64 = if s.is_empty() { 1 } else { 1 << 40 }; let m = if n > 5 { 1.5 } else { 2.0f32 }; println!("{n} {m}");
    let d: &dyn Display = if m > 1.0 { &n } else { &"s" }; println!("{d}");
    let o = if n > 0 { None } else { Some(vec![1u8]) }; println!("{o:?}"); let e = if n > 0 { Ok(3) } else { Err("bad") }; println!("{e:?}");
    let t = loop { break if s.len() == 3 { "three" } else { continue }; }; println!("{t}"); let u: () = if n == 0 { } else { println!("unit") }; println!("{u:?}");
    let g = if true { |x: i32| x * 2 } else { |x: i32| x * 3 }; println!("{}", g(4));
}

// === conditions: blocks, assignments in blocks, calls with effects, comparisons of structs, negations
#[derive(PartialEq, PartialOrd)] struct P { x: i32 }
fn say(s: &str, b: bool) -> bool { print!("{s} "); b }
fn main() {
    let mut n = 0;
    if { n += 1; n > 0 } { println!("{n}") } else { println!("never") }
    if say("a", false) || say("b", true) && !say("c", false) { println!("yes") } else { println!("no") }
    if (P { x: 1 }) == (P { x: 1 }) && (P { x: 2 }) > (P { x: 1 }) { println!("structs") } else { println!("differ") }
    if !!(n == 1) ^ false { println!("one") } else { println!("not") }
    if let (1, true) = (n, say("d", true)) { println!("tuple") } else { println!("none") }
    if match n { 1 => true, _ => false } { println!("match") } else { }
    if (|| n > 5)() { println!("closure") } else { println!("closure says no") }
    if unsafe { n == 1 } && 'l: { if n == 1 { break 'l true; } false } { println!("labelled") } else { println!("?") }
    if n as u8 as char == '\u{1}' { println!("cast") } else { println!("?") }
    if "a" < "b" && [1] != [2] && (1, 2) <= (1, 3) && Some(1) > None { println!("all") } else { println!("some") }
}

// === moves in one branch, both, or none; initialised in every branch; dropped where not moved
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn eat(d: D) { println!("eat {}", d.0); }
fn run(b: bool) {
    let d = D("d"); let e = D("e");
    if b { eat(d); } else { println!("kept {}", d.0); drop(e); }
    println!("after");
    let f; let g = D("g");
    if b { f = g; } else { f = D("f"); }
    println!("{}", f.0);
    let h = if b { let _tmp = D("tmp"); D("h1") } else { D("h2") };
    println!("{}", h.0);
}
fn main() { run(true); println!("--"); run(false); }

// === temporaries of the condition end before the block, those of if let after it
use std::cell::RefCell;
struct G(&'static str); impl Drop for G { fn drop(&mut self) { println!("drop {}", self.0); } } impl G { fn yes(&self) -> bool { true } fn some(&self) -> Option<&str> { Some(self.0) } fn none(&self) -> Option<u8> { None } }
fn main() {
    if G("if").yes() { println!("then"); } else { println!("else"); }
    if let Some(s) = G("let").some() { println!("then {s}"); } else { println!("else"); }
    if let Some(_) = G("none").none() { println!("then"); } else { println!("else"); }
    if !G("a").yes() { } else if G("b").yes() { println!("second"); } else { }
    let c = RefCell::new(vec![1]);
    if c.borrow().len() == 1 { c.borrow_mut().push(2); } else { }
    let n = if c.borrow().is_empty() { 0 } else { c.borrow_mut().len() }; println!("{n}");
    let x = if G("cond").yes() { G("value").0 } else { "" }; println!("{x}");
    println!("{}", if G("fmt").yes() { 1 } else { 2 });
}

// === loops: break and continue from both branches, labels, values
fn main() {
    let mut v = vec![];
    for i in 0.. { if i % 2 == 0 { continue } else if i > 7 { break } else { v.push(i) } }
    println!("{v:?}");
    let found = 'o: loop { for a in 1.. { for b in a.. { if a * a + b * b == 169 { break 'o Some((a, b)); } else if b > 20 { break } else { } } if a > 20 { break 'o None } else { continue } } };
    println!("{found:?}");
    let mut n = 27u64; let mut c = 0; while n != 1 { n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 }; c += if n > 1000 { 2 } else { 1 }; } println!("{c}");
    let s: String = "hello world".chars().map(|c| if c.is_whitespace() { '_' } else if "aeiou".contains(c) { c.to_ascii_uppercase() } else { c }).collect(); println!("{s}");
    let mut it = [1, 5, 2].iter(); let m = loop { let Some(x) = it.next() else { break 0 }; if *x > 4 { break *x } else { continue } }; println!("{m}");
}

// === in const fns, consts, statics, array lengths, const generics
const fn max(a: i32, b: i32) -> i32 { if a > b { a } else { b } } const fn gcd(a: u32, b: u32) -> u32 { if b == 0 { a } else { gcd(b, a % b) } } const fn kind(s: &str) -> u8 { let b = s.as_bytes(); if b.is_empty() { 0 } else if b[0] == b'#' { 1 } else if b.len() > 3 { 2 } else { 3 } }
const M: i32 = max(3, if true { 7 } else { 0 }); static S: [&str; if M > 5 { 2 } else { 1 }] = [if M == 7 { "seven" } else { "?" }, if kind("#x") == 1 { "hash" } else { "none" }];
struct B<const N: usize>; impl<const N: usize> B<N> { const BIG: bool = if N > 4 { true } else { false }; const NAME: &'static str = if Self::BIG { "big" } else { "small" }; }
fn main() { println!("{M} {S:?} {} {} {}", gcd(48, 36), B::<3>::NAME, B::<9>::NAME); let a = [0u8; if B::<9>::BIG { 2 } else { 1 }]; println!("{} {}", a.len(), const { if M > 0 { "pos" } else { "neg" } }); println!("{:?}", ["", "#", "abcd", "ab"].map(kind)); }

// === recursion, early returns and the last expression without return
fn ack(m: u64, n: u64) -> u64 { if m == 0 { n + 1 } else if n == 0 { ack(m - 1, 1) } else { ack(m - 1, ack(m, n - 1)) } }
fn bin(v: &[i32], x: i32) -> Option<usize> { if v.is_empty() { return None; } let m = v.len() / 2; if v[m] == x { Some(m) } else if v[m] > x { bin(&v[..m], x) } else { bin(&v[m + 1..], x).map(|i| i + m + 1) } }
fn is_even(n: u32) -> bool { if n == 0 { true } else { is_odd(n - 1) } } fn is_odd(n: u32) -> bool { if n == 0 { false } else { is_even(n - 1) } }
fn roman(n: u32) -> String { if n == 0 { String::new() } else { let (v, s) = if n >= 10 { (10, "X") } else if n >= 9 { (9, "IX") } else if n >= 5 { (5, "V") } else if n >= 4 { (4, "IV") } else { (1, "I") }; s.to_string() + &roman(n - v) } }
fn main() { println!("{} {:?} {:?} {} {}", ack(2, 3), bin(&[1, 3, 5, 7], 7), bin(&[1, 3, 5, 7], 4), is_even(101), is_odd(7)); println!("{:?}", [1, 4, 9, 14, 39].map(roman)); }

// === made by macros; else branches that are macros; if as a macro's argument
macro_rules! iff { ($c:expr => $a:expr; $b:expr) => { if $c { $a } else { $b } }; } macro_rules! cond { ($($c:expr => $e:expr),+; $d:expr) => { $(if $c { $e } else)+ { $d } }; } macro_rules! unless { ($c:expr, $b:block) => { if !($c) $b }; ($c:expr, $b:block else $e:block) => { if !($c) $b else $e }; }
macro_rules! check { ($($t:tt)*) => { if $($t)* { "holds" } else { "fails" } }; }
fn grade(n: u32) -> char { cond!(n >= 90 => 'A', n >= 80 => 'B', n >= 70 => 'C'; 'F') }
fn main() { println!("{} {}", iff!(1 < 2 => "lt"; "ge"), iff!(iff!(true => false; true) => 1; 2)); println!("{:?}", [95, 85, 75, 10].map(grade)); unless!(1 > 2, { println!("unless") }); unless!(true, { println!("no") } else { println!("else") }); println!("{} {} {}", check!(let Some(1) = Some(1)), check!(1 == 2), check!(!{ false })); println!("{}", vec![if true { 1 } else { 2 }; if true { 3 } else { 0 }].len()); assert!(if true { true } else { false }, "{}", if true { "a" } else { "b" }); }

// === generic results: impl Trait from one type, Option of references, iterators boxed
fn evens(only: bool, n: u32) -> Box<dyn Iterator<Item = u32>> { if only { Box::new((0..n).filter(|x| x % 2 == 0)) } else { Box::new(0..n) } }
fn longer<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() >= b.len() { a } else { b } } fn or<T>(c: bool, a: T, b: T) -> T { if c { a } else { b } } fn maybe<'a, T: PartialOrd>(a: &'a T, b: &'a T) -> Option<&'a T> { if a > b { Some(a) } else if b > a { Some(b) } else { None } } fn larger<'a>(a: &'a mut i32, b: &'a mut i32) -> &'a mut i32 { if *a > *b { a } else { b } }
fn conv<T: Default + From<u8>>(z: bool) -> T { if z { Default::default() } else { 7.into() } }
fn main() { println!("{:?} {:?}", evens(true, 5).collect::<Vec<_>>(), evens(false, 3).sum::<u32>()); println!("{} {} {:?} {:?}", longer("ab", "c"), or(false, "x", "y"), maybe(&1, &2), maybe(&1.0, &1.0)); let (mut a, mut b) = (1, 2); *larger(&mut a, &mut b) = 0; println!("{a}{b} {} {} {:?}", conv::<u32>(true), conv::<f64>(false), or(true, vec![1], vec![])); }

// === nested without braces of their own, dangling else bound to the nearest
fn f(a: bool, b: bool) -> u8 { if a { if b { 1 } else { 2 } } else { if b { 3 } else { 4 } } }
fn g(a: bool, b: bool) -> &'static str { if a { if b { return "both" } } else if b { return "b" } "end" }
fn h(x: i32) -> i32 { if x < 0 { -1 } else { if x == 0 { 0 } else { if x < 10 { 1 } else { if x < 100 { 2 } else { 3 } } } } }
fn main() { for (a, b) in [(true, true), (true, false), (false, true), (false, false)] { print!("{} {} ", f(a, b), g(a, b)); } println!("{:?}", [-5, 0, 5, 50, 500].map(h)); let x = if true { { { { 5 } } } } else { { 6 } }; println!("{x}"); if true {} else if false {} else {} if false {} else { if true { println!("x") } } }

// === struct literals, ranges, closures and generics inside the braces and parentheses
#[derive(Debug, PartialEq, Default, Clone, Copy)] struct S { a: i32, b: bool }
fn main() {
    let s = if (S { a: 1, b: true }).b { S { a: 2, ..Default::default() } } else { S { a: 3, b: true } };
    if s == (S { a: 2, b: false }) { println!("{s:?}") } else { println!("?") }
    if (0..3).contains(&s.a) { println!("in") } else { println!("out") } if [1, 2, 3][..].contains(&2) { println!("has") } else { }
    if (|x| x > 1)(s.a) { println!("gt") } else { } if Vec::<i32>::new().is_empty() { println!("empty") } else { } if { let t = S { a: 5, b: true }; t.b } { println!("block") } else { }
    if let S { a: 2, .. } = s { println!("pat") } else { } if let Some(S { b: false, a }) = Some(s) { println!("{a}") } else { } if matches!(s, S { a: 1..=2, .. }) { println!("matches") } else { }
    let n = if s.b { S { a: 10, b: false } } else { S { a: 20, ..s } }.a; println!("{n}"); if std::mem::size_of::<u8>() < 2 { println!("size") } else { } for _ in 0..if s.b { 5 } else { 1 } { println!("loop"); }
}

// === async: awaited in conditions and branches, different futures boxed, Either by hand
use std::{future::Future, pin::Pin}; async fn yes(b: bool) -> bool { tokio::task::yield_now().await; b } async fn num(n: i32) -> i32 { if yes(n > 5).await { n * 2 } else if yes(n < 0).await { return -1 } else { yes(true).await as i32 } }
fn either(b: bool) -> Pin<Box<dyn Future<Output = &'static str>>> { if b { Box::pin(async { yes(true).await; "left" }) } else { Box::pin(std::future::ready("right")) } }
#[tokio::main]
async fn main() { for n in [10, -3, 2] { print!("{} ", num(n).await); } println!("{} {}", either(true).await, either(false).await); let x = if yes(true).await { yes(false).await } else { true } || if yes(true).await { true } else { unreachable!() }; println!("{x}"); if let Ok(n) = tokio::time::timeout(std::time::Duration::from_secs(1), num(7)).await { println!("{n}") } else { println!("late") } let mut c = 0; while if c < 3 { yes(true).await } else { yes(false).await } { c += 1; } println!("{c}"); let r = tokio::spawn(async move { if c == 3 { Ok(c) } else { Err("no") } }).await.unwrap(); println!("{r:?}"); }

// === bool to values: then, then_some, as casts, tables, against if
fn sign(x: f64) -> i8 { if x > 0.0 { 1 } else if x < 0.0 { -1 } else if x == 0.0 { 0 } else { 99 } }
fn main() { println!("{:?}", [1.5, -0.5, -0.0, f64::NAN].map(sign)); for b in [true, false] { println!("{:?} {:?} {} {}", b.then(|| 1), b.then_some(2), b as u8 * 5, ["no", "yes"][b as usize]); } let n = 7; println!("{}", ["odd", "even"][(n % 2 == 0) as usize]); println!("{}", (n > 5).then_some("big").unwrap_or(if n > 2 { "mid" } else { "small" })); let (q, r) = if n > 0 { (n / 2, n % 2) } else { (0, 0) }; println!("{q}{r}"); let mut it = (1..=3).map(|i| if i & 1 == 1 { Some(i) } else { None }); println!("{:?} {:?}", it.next(), it.flatten().collect::<Vec<_>>()); }

// === comparisons of results: else reached by None, Err, Break; with ? in both branches
use std::ops::ControlFlow;
fn half(n: i32) -> Option<i32> { if n % 2 == 0 { Some(n / 2) } else { None } }
fn run(n: i32) -> Result<i32, String> { Ok(if n > 10 { half(n).ok_or("odd")? } else if n > 5 { "7".parse::<i32>().map_err(|e| e.to_string())? } else { Err(format!("small {n}"))? }) }
fn walk(v: &[i32]) -> ControlFlow<i32, usize> { let mut c = 0; for &x in v { if x < 0 { return ControlFlow::Break(x) } else { c += 1 } } ControlFlow::Continue(c) }
fn main() { println!("{:?}", [20, 21, 7, 2].map(run)); println!("{:?} {:?}", walk(&[1, -5, 3]), walk(&[1, 2])); let v = if let Some(h) = half(8).and_then(half) { h } else { 0 }; println!("{v}"); if let (Ok(a), Err(b)) = (run(20), run(21)) { println!("{a} {b}") } else { println!("?") } let total: i32 = (0..9).filter_map(|n| if n % 3 == 0 { half(n) } else { None }).sum(); println!("{total}"); }

// === drops of values that only one branch makes, in tuples, calls and assignments
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } } fn two(a: D, b: Option<D>) -> u8 { a.0 + b.as_ref().map_or(0, |d| d.0) }
fn main() { for b in [true, false] { let t = (D(1), if b { Some(D(2)) } else { None }); print!("[{}] ", two(D(3), if !b { Some(D(4)) } else { None })); let mut d = D(5); if b { d = D(6); } else { let _e = D(7); } print!("{} ", d.0); if b { drop(t.0); } else { drop(t); } let r = if b { &D(8) } else { &D(9) }; print!("r{} ", r.0); println!("end"); } println!(); }
