// === chains, values, conditions with side effects
fn grade(n: u32) -> char { if n >= 90 { 'A' } else if n >= 80 { 'B' } else if let 70..=79 = n { 'C' } else { 'F' } }
fn noisy(b: bool, s: &str) -> bool { print!("[{}]", s); b }
fn main() {
    println!("{}", [95, 85, 75, 5].iter().map(|&n| grade(n)).collect::<String>());
    if noisy(false, "a") && noisy(true, "b") || noisy(true, "c") && !noisy(false, "d") { println!("yes"); }
    if noisy(true, "x") | noisy(false, "y") { println!("bit"); }
    let v = if let Some(x) = Some(3).filter(|x| x % 2 == 1) { x * 2 } else { -1 };
    let t: (i32, &str) = if v > 5 { (v, "gt") } else { (0, "le") };
    println!("{:?} {}", t, if t.1.is_empty() { 0 } else { t.1.len() });
    let x = if false { 1 } else { loop { break 2 } };
    println!("{}", x);
}

// === if let with guards by nesting, else if let, shadowing
#[derive(Debug)]
enum Shape { Circle(f64), Rect { w: f64, h: f64 }, Unit }
fn area(s: Option<&Shape>) -> f64 {
    if let Some(Shape::Circle(r)) = s { 3.0 * r * r }
    else if let Some(Shape::Rect { w, h }) = s { if w == h { w * w } else { w * h } }
    else if let Some(s @ Shape::Unit) = s { println!("{:?}", s); 1.0 }
    else { 0.0 }
}
fn main() {
    for s in [Some(Shape::Circle(2.0)), Some(Shape::Rect { w: 2.0, h: 3.5 }), Some(Shape::Unit), None] { println!("{}", area(s.as_ref())); }
    let x = Some(5);
    if let Some(x) = x { if let x @ 1..=9 = x { println!("digit {}", x) } }
    let words = ["1", "x", "3"];
    let n: i32 = words.iter().map(|w| if let Ok(n) = w.parse::<i32>() { n } else { 100 }).sum();
    println!("{}", n);
    let (a, b) = (Some(1), None::<i32>);
    if let (Some(p), None) | (None, Some(p)) = (a, b) { println!("one {}", p); }
    if let [first, .., last] = words { println!("{}{}", first, last); }
}

// === temporaries of conditions
use std::cell::RefCell;
struct D(&'static str, i32);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
impl D { fn val(&self) -> i32 { self.1 } fn opt(&self) -> Option<i32> { Some(self.1) } }
fn main() {
    if D("cond", 1).val() == 1 { println!("then"); } else { println!("else"); }
    if let Some(x) = D("scrutinee", 2).opt() { println!("body {}", x); }
    let c = RefCell::new(vec![1, 2]);
    let n = c.borrow().len();
    if n == 2 { c.borrow_mut().push(3); }
    if c.borrow().len() == 3 { c.borrow_mut().push(4); }
    println!("{:?}", c);
    let r = if D("a", 0).val() > 0 { 1 } else if D("b", 1).val() > 0 { 2 } else { 3 };
    println!("{}", r);
}

// === moves in branches, drops at the end of each
struct N(String);
impl Drop for N { fn drop(&mut self) { println!("- {}", self.0); } }
fn eat(n: N) { println!("eat {}", n.0); }
fn f(b: bool) -> Option<N> {
    let a = N(format!("a{}", b)); let c = N("c".into());
    if b { eat(a); return Some(c); }
    let d = if b { c } else { N("d".into()) };
    println!("end {}", d.0);
    None
}
fn main() { println!("{}", f(true).is_some()); println!("{}", f(false).is_none()); }

// === if as operand, argument, statement and in closures
fn f(a: i32, b: &str) -> String { format!("{}{}", b, a) }
fn main() {
    let k = 4;
    println!("{}", f(if k > 3 { k } else { 0 }, if k % 2 == 0 { "even" } else { "odd" }));
    let y = 10 + if k == 4 { 5 } else { 6 } * 2;
    let arr = [if k > 1 { 1 } else { 0 }, if k > 10 { 1 } else { 0 }];
    println!("{} {:?}", y, arr);
    let cmp = |a: &i32, b: &i32| if a % 2 != b % 2 { (a % 2).cmp(&(b % 2)) } else { a.cmp(b) };
    let mut v = vec![5, 2, 9, 4, 1]; v.sort_by(cmp); println!("{:?}", v);
    let s = if v.is_empty() { String::new() } else { v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join(" ") };
    println!("{}", s);
    let b: Box<dyn Fn(i32) -> i32> = if k > 2 { Box::new(move |x| x + k) } else { Box::new(|x| x) };
    println!("{}", b(1));
    let d: &dyn std::fmt::Display = if k > 2 { &k } else { &"str" };
    println!("{}", d);
    let fp = if k < 2 { i32::wrapping_add } else { i32::wrapping_mul };
    println!("{}", fp(6, 7));
    let o = if k == 4 { Some(1u8) } else { None };
    println!("{:?}", o);
    let unit = if k == 4 { println!("side") };
    println!("{:?}", unit);
}

// === if in async code
use tokio::sync::Mutex;
#[tokio::main]
async fn main() {
    let m = Mutex::new(vec![1]);
    if m.lock().await.len() == 1 { m.lock().await.push(2); }
    let n = if m.lock().await.is_empty() { 0 } else { let g = m.lock().await; g.iter().sum::<i32>() };
    println!("{}", n);
    async fn ready(n: i32) -> Option<i32> { tokio::task::yield_now().await; if n > 1 { Some(n) } else { None } }
    if let Some(x) = ready(1).await { println!("{}", x) } else if let Some(x) = ready(5).await { println!("got {}", x) } else { println!("none") }
    let x = if ready(0).await.is_some() && ready(3).await.is_some() { "both" } else if ready(0).await.is_some() || ready(3).await.is_some() { "one" } else { "none" };
    println!("{}", x);
}

// === conditions: blocks, closures, casts, comparisons, struct literals in parentheses, ranges, references
#[derive(PartialEq, Debug, Clone, Copy)] struct S { x: i32 } impl S { fn ok(&self) -> bool { self.x > 0 } } fn t<T>(x: T) -> T { x }
fn main() {
    if { let a = 1; a == 1 } { println!("block"); } if (S { x: 1 }).ok() { println!("lit"); } if (S { x: 2 }) == (S { x: 2 }) { println!("eq"); } let s = S { x: 3 }; if s == (S { x: 3 }) { println!("eq2") } if (|| true)() { println!("closure"); } if (|b: bool| !b)(false) && !(|| false)() { println!("not"); } let n = 5; if n as u8 as char == '\u{5}' && (n as usize) < 10 { println!("cast"); } if (0..10).contains(&n) & (1..=5).any(|x| x == n) { println!("range"); } if **&&true && !!true { println!("refs"); } if t::<bool>(1 < 2) == (3 > 2) { println!("cmp"); } if if n > 3 { true } else { false } { println!("if if"); } if match n { 5 => true, _ => false } { println!("if match"); } if loop { break true } { println!("if loop"); } if unsafe { n == 5 } { println!("unsafe") } if [true][0] { println!("index") } if !matches!(n, 6..) { println!("matches") } if let true = n > 1 { println!("let bool") } if early(&mut 0) { println!("never") } else { println!("else") }
}
fn early(n: &mut i32) -> bool { if { *n += 1; *n > 0 } { return false } true }

// === if let: irrefutable, or-patterns, bindings by reference, mutation through, nested temporaries, else if chains with drops
struct D(&'static str, Option<i32>); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0) } }
fn mk(s: &'static str, o: Option<i32>) -> D { println!("mk {}", s); D(s, o) }
fn main() {
    if let x = 5 { println!("{}", x) } if let (a, 1 | 2) | (1 | 2, a) = (7, 2) { println!("{}", a) } let mut o = Some(vec![1]); if let Some(v) = &mut o { v.push(2) } if let Some(ref mut v) = o { v.push(3) } if let Some(v) = o.as_deref() { println!("{:?}", v) } if let Some([.., last]) = o.as_deref_mut() { *last = 30 } println!("{:?}", o);
    if let Some(1) = mk("a", Some(2)).1 { println!("one") } else if let Some(n @ 2..=3) = mk("b", Some(3)).1 { println!("two {}", n) } else { println!("none") } println!("--"); let r = if let D(_, Some(n)) = &mk("c", Some(9)) { *n } else { 0 }; println!("r {}", r); if let Some(v) = o.take() { println!("{:?} {:?}", v, o) } else { unreachable!() } if let Some(x) = if r > 3 { Some("in") } else { None } { println!("{}", x) } if let Ok(n) | Err(n) = "7".parse::<i32>().map_err(|_| -1) { println!("{}", n) } if let &[a, ref b @ ..] = &[1, 2, 3][..] { println!("{} {:?}", a, b) } let _k = if let D("d", None) = mk("d", None) { 1 } else { 2 }; println!("end");
}

// === values: every branch coerced, numbers inferred from one branch, references of different depth, never, unit
use std::fmt::Display;
fn pick(n: i32) -> Box<dyn Display> { if n == 0 { Box::new("zero") } else if n < 0 { Box::new(n) } else { Box::new(format!("+{}", n)) } } fn sl(b: bool) -> &'static [u8] { if b { &[1, 2] } else { b"xyz" } } fn f(b: bool) -> fn(i32) -> i32 { if b { |x| x + 1 } else { |x| x * 2 } } fn o<'a>(b: bool, s: &'a String) -> Option<&'a str> { if b { Some(s) } else { None } } fn nv(b: bool) -> u64 { if b { 1 } else { panic!("x") } }
fn main() {
    println!("{} {} {}", pick(0), pick(-4), pick(4)); println!("{:?} {:?} {} {}", sl(true), sl(false), f(true)(5), f(false)(5)); println!("{:?} {}", o(true, &"s".to_string()), nv(true)); let b = true; let x = if b { 1 } else { 2u8 }; let y: f32 = if !b { 1. } else { 2.5 }; println!("{} {}", x, y); let v = if b { Vec::new() } else { vec![1i64] }; println!("{:?}", v); let e = if b { None } else { Some("s") }; println!("{:?}", e); let r: Result<u8, String> = if b { Err("e".into()) } else { Ok(1) }; println!("{:?}", r); let u = if b {} else { println!("no") }; println!("{:?}", u); let z: &dyn Display = if b { &1 } else { &"s" }; println!("{}", z); let m = if b { &mut [1, 2][..] } else { &mut [] }; m[0] = 5; println!("{:?}", m); let c = if b { 'x' } else { loop {} }; println!("{}", c); let arr: [&dyn Display; 2] = [if b { &'a' } else { &"b" }, &3]; println!("{}{}", arr[0], arr[1]); let k = if b { x } else { return }; println!("{}", k);
}

// === as a statement, operand, operand on the right, in macros, attributes, conditions of loops and guards
macro_rules! tern { ($c:expr => $a:expr ; $b:expr) => { if $c { $a } else { $b } } } macro_rules! chain { ($($c:expr => $e:expr),+ ; $d:expr) => { $(if $c { $e } else)+ { $d } } }
fn main() {
    let n = 7; println!("{} {}", tern!(n > 5 => "gt"; "le"), chain!(n < 3 => 'a', n < 6 => 'b', n < 9 => 'c'; 'z')); let s = 1 + if n > 5 { 10 } else { 20 } * 2 - (if n > 7 { 1 } else { 2 }); println!("{}", s); let t = -if n > 5 { 3 } else { 4 }; println!("{}", t); let mut k = 0; while if k < 3 { true } else { false } { k += if k == 1 { 2 } else { 1 } } println!("{}", k); let w = match n { x if if x > 5 { true } else { false } => "guard", _ => "no" }; println!("{}", w); for i in if n > 5 { 0..2 } else { 5..6 } { print!("{} ", i) } println!(); let a = [10, 20][if n > 5 { 1 } else { 0 }]; println!("{}", a); if n > 5 { "stmt" } else { "x" }; let q = if n > 5 { 1 } else { 2 } == 1; println!("{}", q); #[allow(unused)] if n > 100 { println!("no") } let f = |x: i32| if x > 0 { x } else { -x }; println!("{}", f(-3) + f(3)); *(if n > 5 { &mut k } else { panic!() }) += 100; println!("{}", k); let st = if n % 2 == 0 { "even" } else { "odd" }.len(); println!("{}", st); let z = &if n > 1 { [1, 2] } else { [3, 4] }[1]; println!("{}", z); (if n > 5 { i32::max } else { i32::min })(1, 2).to_string().chars().for_each(|c| println!("{}", c)); 
}

// === flow: initialisation by branches, moves in one branch, breaks and returns, loans that end in one branch
use std::collections::HashMap;
fn init(n: i32) -> String { let s; let t: i32; if n > 0 { s = "pos".to_string(); t = 1 } else if n < 0 { t = -1; s = "neg".into() } else { return "zero".into() } format!("{}{}", s, t) } fn mv(b: bool) -> (usize, Option<String>) { let s = String::from("abc"); let v; if b { v = vec![s]; (v.len(), None) } else { (s.len(), Some(s)) } } fn ins<'a>(m: &'a mut HashMap<u8, String>, k: u8) -> &'a str { if !m.contains_key(&k) { m.insert(k, format!("new{}", k)); } if let Some(s) = m.get_mut(&k) { s.push('.'); s } else { unreachable!() } }
fn lp(v: &[i32]) -> Option<i32> { let mut best = None; for &x in v { if x < 0 { continue } else if x > 100 { break } if let Some(b) = best { if x <= b { continue } } best = Some(x); if x == 42 { return Some(-42) } } best }
fn main() {
    println!("{} {} {}", init(1), init(-1), init(0)); println!("{:?} {:?}", mv(true), mv(false)); let mut m = HashMap::new(); println!("{} {}", ins(&mut m, 1).to_owned(), ins(&mut m, 1)); println!("{:?} {:?} {:?}", lp(&[1, -5, 9, 3, 200, 300]), lp(&[5, 42]), lp(&[])); let mut x = Some(3); if let Some(n) = x { if n > 2 { x = None } } println!("{:?}", x); let mut list = vec![1, 2]; if let Some(l) = list.last_mut() { *l += 1 } else { list.push(0) } if list.first().is_some() { list.clear() } println!("{:?}", list); let data = vec![1]; let r; if data.len() > 5 { r = &data[..0] } else { r = &data } println!("{:?}", r); let y; let c = |b: bool| if b { 1 } else { 2 }; if c(true) == 1 { y = 'y' } else { y = 'n' } println!("{}", y);
}

// === guards of values behind cells, locks, maps: what a condition holds and until when
use std::{cell::RefCell, sync::Mutex, rc::Rc};
struct Probe<'a>(&'a str, &'a RefCell<Vec<String>>); impl Drop for Probe<'_> { fn drop(&mut self) { self.1.borrow_mut().push(format!("-{}", self.0)) } } impl Probe<'_> { fn yes(&self) -> bool { self.1.borrow_mut().push(self.0.to_string()); true } fn some(&self) -> Option<usize> { Some(self.0.len()) } }
fn main() {
    let log = RefCell::new(vec![]); let p = |s: &'static str| Probe(s, &log); if p("a").yes() && p("b").yes() { log.borrow_mut().push("body".into()) } if let Some(n) = p("c").some() { log.borrow_mut().push(format!("n{}", n)) } else { } let v = if !p("d").yes() { 1 } else if p("e").yes() { log.borrow_mut().push("e-body".into()); 2 } else { 3 }; log.borrow_mut().push(format!("v{}", v)); println!("{}", log.borrow().join(" ")); let m = Mutex::new(5); if *m.lock().unwrap() == 5 { *m.lock().unwrap() += 1 } println!("{:?}", m.lock().unwrap()); if let Ok(mut g) = m.try_lock() { *g += 1; println!("{}", m.try_lock().is_err()) } println!("{}", m.try_lock().is_ok()); let rc = Rc::new(RefCell::new(1)); if rc.borrow().eq(&1) { *rc.borrow_mut() = 2 } if let 2 = *rc.borrow() { println!("{}", rc.try_borrow_mut().is_err()) } println!("{}", rc.try_borrow_mut().is_ok()); let opt = RefCell::new(Some(3)); if let Some(x) = opt.take() { *opt.borrow_mut() = Some(x + 1) } println!("{:?}", opt);
}

// === temporaries of a condition are dropped before the block, those of `if let` after the whole
struct T(&'static str);
impl T { fn ok(&self) -> bool { true } fn get(&self) -> Option<&str> { Some(self.0) } fn none(&self) -> Option<&str> { None } }
impl Drop for T { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() {
    if T("cond").ok() { println!("then"); }
    if let Some(s) = T("let").get() { println!("in {s}"); } else { println!("no"); }
    if let Some(_) = T("none").none() {} else { println!("else"); }
    let x = if T("a").ok() && !T("b").ok() { 1 } else if let Some(s) = T("c").get() { println!("x"); s.len() } else { 0 };
    println!("{x}");
    if let (Some(a), _t) = (Some(1), T("moved")) { println!("{a}"); }
    let y = if true { T("v") } else { T("w") }; println!("{}", y.0);
}

// === as operand, argument, receiver, index, range end, field value, closure body, array element, in const and static
const fn pick(n: i32) -> i32 { if n > 2 { n } else if n < 0 { -n } else { 2 } }
static TABLE: [i32; if cfg!(debug_assertions) { 2 } else { 2 }] = [pick(5), if pick(-7) == 7 { 1 } else { 0 }];
struct S { a: u8, b: &'static str }
fn main() {
    let n = TABLE.len();
    let v = [10, 20, 30];
    println!("{}", (if n > 1 { 5 } else { 6 }) + if n > 2 { 1 } else { 2 });
    println!("{} {:?}", v[if n == 2 { 1 } else { 0 }], &v[..if n == 2 { 2 } else { 0 }]);
    println!("{}", if n > 9 { "big" } else { "small" }.to_uppercase());
    let s = S { a: if n > 0 { 1 } else { 2 }, b: if n < 0 { "n" } else { "p" } }; println!("{} {}", s.a, s.b);
    let f = |x: i32| if x > 0 { Some(x) } else { None }; println!("{:?} {:?}", f(1), f(-1));
    println!("{:?}", [if true { 1 } else { 2 }, -if false { 3 } else { 4 }]);
    println!("{}", !if n == 2 { false } else { true } as bool);
    match if n > 1 { Ok(n) } else { Err("few") } { Ok(k) => println!("{k}"), Err(e) => println!("{e}") }
}

// === branches of different types that meet: never, references unsized, closures as pointers, boxes as dyn, integers by use
use std::fmt::Debug;
fn f(n: i32) -> &'static [i32] { if n == 0 { &[] } else if n == 1 { &[1, 2] } else { return &[9] } }
fn g(n: i32) -> Box<dyn Debug> { if n > 0 { Box::new(n) } else { Box::new("neg") } }
fn h(b: bool) -> fn(i32) -> i32 { if b { |x| x + 1 } else { i32::abs } }
fn add1(x: i32) -> i32 { x + 1 }
fn main() {
    println!("{:?} {:?} {:?}", f(0), f(1), f(2));
    println!("{:?} {:?} {} {}", g(1), g(-1), h(true)(4), h(false)(-4));
    let k = if f(1).len() > 1 { add1 } else { i32::wrapping_neg }; println!("{}", k(1));
    let x: u8 = if true { 200 } else { panic!("{}", "no") }; let y = if x > 100 { 1 } else { 2 }; let z: u64 = y; println!("{}", z + 1);
    let s: &dyn Debug = if y == 1 { &1 } else { &"a" }; println!("{s:?}");
    let o = if let 3.. = y { None } else { Some(Default::default()) }; println!("{:?}", o.map(|s: String| s.len()));
    let _: () = if y == 1 { println!("unit") };
    let l = 'a: { if z > 0 { break 'a "early" } "late" }; println!("{l}");
}

// === conditions: blocks, matches!, comparisons of blocks, closures called, assignments as units, nots
fn t(n: i32, log: &mut Vec<i32>) -> bool { log.push(n); n % 2 == 0 }
fn main() {
    let mut log = vec![];
    if t(1, &mut log) || t(2, &mut log) && !t(3, &mut log) { log.push(100) }
    if { let a = t(4, &mut log); a } & { t(5, &mut log) } { log.push(200) } else { log.push(201) }
    println!("{log:?}");
    if (|| log.len() == 7)() { println!("closure") }
    if let () = log.push(0) { println!("unit") }
    if matches!(log.last(), Some(0)) ^ matches!(log[..], [1, .., 0]) { println!("xor") } else { println!("same") }
    if !!(1 < 2) == (2 > 1) && if log.is_empty() { false } else { true } { println!("yes") }
    if (S { n: 1 }) == (S { n: 1 }) && (S { n: 2 }.n > 1) { println!("struct") }
    if unsafe { 1 + 1 == 2 } { println!("unsafe block") }
    if loop { break log.len() > 3 } { println!("loop") }
}
#[derive(PartialEq)] struct S { n: i32 }

// === moves and initialisation in branches: deferred init, moved in one branch only, reinitialised, drop flags
struct D(u8);
impl Drop for D { fn drop(&mut self) { print!("d{} ", self.0); } }
fn run(n: u8) {
    let x; let y: D;
    let a = D(1); let mut b = D(2);
    if n == 0 { x = a; y = D(10); print!("x{} ", x.0); } else if n == 1 { drop(a); y = b; b = D(20); } else { y = if n == 2 { a } else { D(30) }; }
    if n > 1 { b = D(40 + n); }
    println!("y{} b{}", y.0, b.0);
}
fn main() { for n in 0..4 { run(n); println!(); } }

// === else-if chains of let patterns, guards of nested ifs, shadowing in and after branches
#[derive(Debug)] enum Msg { Text(String), Num(i64), Pair { l: Option<u8>, r: Result<u8, String> }, End }
fn say(m: &Msg) -> String {
    if let Msg::Text(t) = m { if t.is_empty() { "empty".into() } else { t.clone() } }
    else if let Msg::Num(n @ 0..=9) = m { format!("digit {n}") }
    else if let Msg::Num(n) = m { let n = -n; if n > 0 { let n = n * 2; format!("neg {n}") } else { format!("big {}", -n) } }
    else if let Msg::Pair { l: Some(x), r: Ok(_) } | Msg::Pair { l: Some(x), r: Err(_) } = m { format!("{x}") }
    else if let Msg::Pair { l: None, .. } = m { "none".to_string() } else { "?".to_string() }
}
fn main() { for m in [Msg::Text("".into()), Msg::Text("t".into()), Msg::Num(3), Msg::Num(-4), Msg::Num(50), Msg::Pair { l: None, r: Err("e".into()) }, Msg::End] { println!("{}", say(&m)); } }

// === if in async code: awaits in conditions and branches, drops between, select of branches
use tokio::task::yield_now;
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
async fn flag(d: D, v: bool) -> bool { yield_now().await; println!("flag {}", d.0); v }
async fn opt(n: u8) -> Option<D> { yield_now().await; (n > 0).then(|| D("opt")) }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    if flag(D("a"), true).await && !flag(D("b"), false).await { println!("both"); }
    let n = if let Some(d) = opt(1).await { yield_now().await; println!("got {}", d.0); 1 } else if flag(D("c"), true).await { 2 } else { 3 };
    let m = if opt(0).await.is_none() { let _g = D("guard"); yield_now().await; 5 } else { 6 };
    println!("{n} {m}");
    let x = if n == 1 { Box::pin(async { 1 }) as std::pin::Pin<Box<dyn std::future::Future<Output = i32>>> } else { Box::pin(std::future::ready(2)) }; println!("{}", x.await);
}

// === macros: conditions and branches as fragments, chains built by repetition, hygiene
macro_rules! cond { ($($c:expr => $v:expr),+ ; else $e:expr) => { $(if $c { $v } else)+ { $e } }; }
macro_rules! unless { ($c:expr, $b:block) => { if !$c $b }; ($c:expr, $b:block else $e:block) => { if !$c $b else $e }; }
macro_rules! if_some { ($p:pat = $e:expr => $body:expr) => { if let Some($p) = $e { Some($body) } else { None } }; }
macro_rules! max { ($a:expr) => { $a }; ($a:expr, $($r:expr),+) => { { let (x, y) = ($a, max!($($r),+)); if x > y { x } else { y } } }; }
fn main() {
    let x = 7;
    println!("{}", cond! { x < 3 => "low", x < 6 => "mid", x == 7 && x > 0 => "seven"; else "high" });
    unless!(x == 7, { println!("not seven") } else { println!("is seven") }); unless!(x > 10, { println!("small") });
    println!("{:?} {:?}", if_some!((a, b) = "k=v".split_once('=') => a.len() + b.len()), if_some!(1 | 2 = Some(x) => ()));
    println!("{} {}", max!(x, 3, 11, x + 1), -max!(1, 2) + 1);
}
