// === chains of else, shadowing and values
fn f(o: Option<i32>, r: Result<&str, u8>) -> String {
    let x = "outer";
    let v = if let Some(x) = o {
        format!("some {x}")
    } else if let Ok(x) = r {
        format!("ok {x}")
    } else if let (None, Err(x @ 1..=9)) = (o, r) {
        format!("small {x}")
    } else {
        let Err(y) = r else { unreachable!() };
        format!("err {y} {x}")
    };
    v + "." + x
}
fn main() {
    println!("{} {}", f(Some(1), Err(0)), f(None, Ok("a")));
    println!("{} {}", f(None, Err(5)), f(None, Err(50)));
    let n = if let 1 | 2 = 2 { "low" } else { "high" };
    println!("{n}");
    println!("{}", if let Some(_) = Some(()) { 1 } else { 2 } + 10);
}

// === references, boxes and binding modes
#[derive(Debug)]
enum Tree {
    Leaf(i32),
    Node(Box<Tree>, Box<Tree>),
}
fn inc(t: &mut Tree) {
    if let Tree::Leaf(n) = t {
        *n += 1;
    } else if let Tree::Node(l, r) = t {
        inc(l);
        inc(r.as_mut());
    }
}
fn left(t: &Tree) -> &Tree {
    if let Tree::Node(l, _) = t { left(l) } else { t }
}
fn main() {
    let mut t = Tree::Node(Box::new(Tree::Leaf(1)), Box::new(Tree::Node(Box::new(Tree::Leaf(5)), Box::new(Tree::Leaf(9)))));
    inc(&mut t);
    println!("{:?} {t:?}", left(&t));
    let o = Some(String::from("kept"));
    if let Some(ref s) = o {
        println!("{}", s.len());
    }
    if let Some(s) = &o {
        println!("{s}");
    }
    let mut p = (Some(1), vec![2]);
    if let (Some(n), [first, ..]) = (&mut p.0, p.1.as_mut_slice()) {
        std::mem::swap(n, first);
    }
    println!("{p:?}");
    if let &mut (Some(ref mut k), _) = &mut p { *k = 7 }
    if let (Some(7), ref v) = p { println!("{v:?}") }
    if let Tree::Node(l, _) = t {
        println!("moved {l:?}");
    }
    if let Some(&&x) = [1, 2, 3].iter().collect::<Vec<_>>().last() {
        println!("{x}");
    }
}

// === temporaries live through the else in this edition
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl D {
    fn get(&self, n: usize) -> Option<usize> {
        (self.0.len() > n).then_some(n)
    }
}
fn main() {
    if let Some(n) = D("then").get(1) {
        println!("{n}");
    } else {
        println!("no");
    }
    if let Some(n) = D("else").get(9) {
        println!("{n}");
    } else if let Some(m) = D("second").get(2) {
        println!("in second {m}");
    } else {
        println!("no");
    }
    let x = if let Some(D(s)) = Some(D("payload")) { s } else { "" };
    println!("{x}");
    if let Some(d) = Some(D("moved")) {
        println!("have {}", d.0);
    }
    if let _ = D("wild") {
        println!("body");
    }
    let y = { if let Some(n) = D("tail").get(0) { n } else { 5 } };
    println!("{y}");
    let c = std::cell::RefCell::new(vec![1]);
    if let Some(n) = c.borrow().first().copied() {
        println!("{n} {}", c.try_borrow_mut().is_err());
    }
    println!("{}", c.try_borrow_mut().is_ok());
}

// === in every position: arguments, closures, statics, operators, returns
fn take(a: i32, b: &str) -> String {
    format!("{a}{b}")
}
const fn first(s: &[u8]) -> u8 {
    if let [x, ..] = s { *x } else { 0 }
}
const A: u8 = if let Some(n) = Some(3u8) { n * 2 } else { 0 };
static B: [u8; 2] = [first(b"xy"), first(b"")];
fn ret(o: Option<&str>) -> usize {
    return if let Some(s) = o { s.len() } else { 0 };
}
fn main() {
    println!("{}", take(if let Ok(n) = "5".parse() { n } else { -1 }, if let Some(c) = "q".chars().next() { if c == 'q' { "Q" } else { "?" } } else { "" }));
    println!("{A} {B:?} {}", ret(None) + ret(Some("abc")));
    let f = |o: Option<i32>| if let Some(n) = o { n } else { 0 };
    println!("{}", f(Some(2)) * f(None) + f(Some(5)));
    let v: Vec<_> = [Ok(1), Err("e"), Ok(3)].into_iter().filter_map(|r| if let Ok(n) = r { Some(n) } else { None }).collect();
    println!("{v:?}");
    let arr = [if let 'a'..='f' = 'c' { 1 } else { 2 }; 2];
    println!("{arr:?} {}", !if let true = false { true } else { false });
    println!("{:?}", (if let Some(x) = Some(1) { x } else { 2 }, { if let None = Some(1) { "n" } else { "s" } }));
    let b = loop { if let 5.. = v.len() { break 1 } else { break 2 } };
    println!("{b}");
    match b { x if if let 2 = x { true } else { false } => println!("guard"), _ => {} }
}

// === alternatives, ranges, slices, at patterns and nesting
#[derive(Clone, Copy)]
enum Op {
    Add(i32),
    Sub(i32),
    Mul { by: i32, times: Option<u8> },
    Nop,
}
fn run(op: Op, x: i32) -> i32 {
    if let Op::Add(n) | Op::Sub(n) = op {
        if let Op::Sub(_) = op { x - n } else { x + n }
    } else if let Op::Mul { by, times: Some(t @ 2..=4) } = op {
        (0..t).fold(x, |a, _| a * by)
    } else if let Op::Mul { by: k @ (0 | 1), .. } = op {
        x * k
    } else if let whole @ Op::Mul { times: None, .. } = op {
        if let Op::Mul { by, .. } = whole { -by } else { 0 }
    } else {
        x
    }
}
fn main() {
    let ops = [Op::Add(3), Op::Sub(1), Op::Mul { by: 2, times: Some(3) }, Op::Mul { by: 0, times: Some(9) }, Op::Mul { by: 8, times: None }, Op::Nop];
    println!("{:?}", ops.map(|o| run(o, 5)));
    let v = vec![1, 2, 3, 4];
    if let [a, .., b] | [a, b] = v[..] { println!("{a}{b}") }
    if let [x, rest @ ..] = &v[1..] { println!("{x} {rest:?}") }
    if let [1, mid @ .., 4] = v.as_slice() { println!("{mid:?}") }
    if let Some((i, n @ 3)) = v.iter().copied().enumerate().find(|&(_, n)| n > 2) { println!("{i} {n}") }
    if let (Some(a) | Some(a), (b, _) | (_, b)) = (Some(1), (2, 3)) { println!("{a}{b}") }
    if let Some(Some(Ok::<_, ()>(x))) = Some(Some(Ok(9))) { println!("{x}") }
    if let "yes" | "y" = "y" { println!("yes") }
    if let -5..=-1 = -3 { println!("negative") }
}

// === macros that make it, and hygiene
macro_rules! when {
    ($p:pat = $e:expr => $b:block else $c:block) => { if let $p = $e $b else $c };
    ($p:pat = $e:expr => $b:expr) => { if let $p = $e { Some($b) } else { None } };
}
macro_rules! get {
    ($e:expr, $v:ident => $b:expr) => { if let Some($v) = $e { let hidden = 1; $b + hidden } else { 0 } };
}
macro_rules! chain {
    ($($p:pat => $r:expr),+ ; $e:expr) => {{ let v = $e; $(if let $p = v { $r } else)+ { -1 } }};
}
fn main() {
    let hidden = 100;
    println!("{}", get!(Some(5), x => x + hidden));
    let s = when!(Some(n) = Some(1) => { n } else { 2 });
    println!("{s} {:?} {:?}", when!((1, x) = (1, 'c') => x), when!(Err(e) = Ok::<u8, u8>(1) => e));
    for n in [0, 5, 50, 500] {
        print!("{} ", chain!(0 => 10, 1..=9 => 20, x @ 50 => x; n));
    }
    println!();
}

// === async, question marks and early exits
async fn get(n: i32) -> Option<i32> {
    tokio::task::yield_now().await;
    (n > 0).then_some(n)
}
async fn run(n: i32) -> Result<i32, String> {
    let r = if let Some(x) = get(n).await {
        get(x - 1).await.ok_or("second")?
    } else if let -5..=-1 = n {
        return Err(format!("negative {n}"));
    } else {
        0
    };
    Ok(if let Some(y) = get(r).await { y * 10 } else { r })
}
#[tokio::main]
async fn main() {
    for n in [5, 1, -3, 0] {
        println!("{:?}", run(n).await);
    }
    let m = tokio::sync::Mutex::new(Some(3));
    if let Some(n) = m.lock().await.take() {
        println!("{n}");
    }
    if let None = *m.lock().await { println!("empty") } else { println!("full") }
    let mut it = vec![1, 2, 3].into_iter();
    let mut sum = 0;
    loop {
        if let Some(n) = it.next() { sum += get(n).await.unwrap_or(0) } else { break }
    }
    println!("{sum}");
}

// === narrowing with moves in one branch and use in the other
fn split(o: Option<String>, default: String) -> (String, usize) {
    if let Some(s) = o {
        let n = default.len();
        (s, n)
    } else {
        (default, 0)
    }
}
fn main() {
    println!("{:?} {:?}", split(Some("a".into()), "dd".into()), split(None, "dd".into()));
    let mut slot = Some(vec![1]);
    if let Some(v) = slot.take() {
        slot = Some(v.into_iter().chain([2]).collect());
    }
    println!("{slot:?}");
    let pair = (String::from("l"), Some(String::from("r")));
    if let (l, Some(r)) = pair {
        println!("{}", l + &r);
    }
    let e: Result<String, String> = Err("bad".into());
    let msg = if let Err(m) = e { m } else { return };
    println!("{msg}");
    let mut v = vec![Some(1), None];
    if let Some(None) = v.pop() {
        if let Some(Some(x)) = v.last_mut() { *x += 41 }
    }
    println!("{v:?}");
    let x;
    if let Some(y) = Some(3) { x = y } else { x = 0 }
    println!("{x}");
    let z: &str;
    let s = String::from("abc");
    z = if let Some((h, _)) = s.split_at_checked(1) { h } else { "" };
    println!("{z}");
}

// === constants, statics, paths and types in its patterns
mod k {
    pub const ZERO: i32 = 0;
    pub const NAME: &str = "n";
    #[derive(PartialEq, Eq)]
    pub struct V(pub i32, pub i32);
    pub const ORIGIN: V = V(0, 0);
    impl V {
        pub const UNIT: V = V(1, 1);
    }
}
use k::*;
trait Lim {
    const MAX: u8;
    fn full(n: u8) -> bool {
        if let u8::MAX = n { true } else { n == Self::MAX }
    }
}
impl Lim for () {
    const MAX: u8 = 3;
}
fn main() {
    if let ZERO = 0 { println!("zero") }
    if let (k::NAME, ZERO..=5) = ("n", 3) { println!("both") }
    if let ORIGIN = V(0, 0) { println!("origin") }
    if let V::UNIT = V(1, 1) { println!("unit") }
    if let V(x, ZERO) = V(7, 0) { println!("{x}") }
    if let i32::MIN..=-1 = -1 { println!("neg") }
    println!("{} {}", <() as Lim>::full(3), <()>::full(255));
    if let Some::<i32>(n) = Some(1) { println!("{n}") }
    if let Option::None::<u8> = None { println!("none") }
    if let std::cmp::Ordering::Less = 1.cmp(&2) { println!("less") }
    use std::cmp::Ordering::*;
    if let Equal | Greater = 2.cmp(&2) { println!("at least") }
}

// === conditions beside it, nested ifs and blocks in the scrutinee
struct P { x: i32 }
fn main() {
    let o = Some(4);
    if let Some(n) = o.filter(|n| n % 2 == 0) {
        if n > 3 { println!("big even") } else { println!("small even") }
    }
    if let Some(n) = { let t = o; t.map(|n| n + 1) } { println!("{n}") }
    if let 4 = (P { x: 4 }).x { println!("four") }
    if let P { x: 1..=5 } = (P { x: 3 }) { println!("in range") }
    if let Some(n) = if o.is_some() { Some(1) } else { None } { println!("{n}") }
    if let (true, Some(n)) = (o.is_some() && !false, o) { println!("{n}") }
    if let true = 1 < 2 { println!("cmp") }
    if let 0..=9 | 20 = 3 + 17 { println!("sum") }
    if let Some(f) = Some(|x: i32| x + 1) { println!("{}", f(1)) }
}

// === as the tail of a block, of a fn and of a closure, with types that meet
fn tail(o: Option<&str>) -> Box<dyn std::fmt::Display + '_> { if let Some(s) = o { Box::new(s) } else { Box::new(0) } }
fn never(o: Option<u8>) -> u8 { if let Some(n) = o { n } else { return 99 } }
fn coerce(o: Option<&[u8; 2]>) -> &[u8] { if let Some(a) = o { a } else { &[] } }
fn unit(o: Option<u8>) { if let Some(n) = o { print!("{n} ") } }
fn main() {
    println!("{} {} {} {} {:?} {:?}", tail(Some("a")), tail(None), never(Some(1)), never(None), coerce(Some(&[1, 2])), coerce(None));
    unit(Some(3)); unit(None);
    let f = |o| if let Some(n) = o { n } else { 0.5 }; println!("{} {}", f(Some(2.0)), f(None));
    let x: u64 = if let Ok(n) = "12".parse() { n } else { 0 }; println!("{x}");
    let p: fn(i32) -> i32 = if let true = x > 3 { |a| a + 1 } else { |a| a - 1 }; println!("{}", p(1));
    let y = if let Some(_) = None::<u8> { 1i8 } else if let Some(v) = Some(2) { v } else { unreachable!() }; println!("{y}");
    let z = -if let 1..=5 = 3 { 7 } else { 8 } + 1; println!("{z}");
}

// === temporaries of the scrutinee live to the end of the whole statement, locks too
use std::{cell::RefCell, sync::Mutex};
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
impl D { fn get(&self) -> Option<u8> { if self.0.len() > 1 { Some(1) } else { None } } fn own(self) -> Option<D> { Some(self) } }
fn main() {
    if let Some(n) = D("aa").get() { print!("then{n} "); } println!("|");
    if let Some(n) = D("b").get() { print!("{n} "); } else { print!("else "); } println!("|");
    if let Some(_) = D("c").own() { print!("in "); } println!("|");
    if let Some(d) = D("dd").own() { print!("has {} ", d.0); } println!("|");
    if let None = D("e").get() { print!("none "); } else if let Some(_) = D("f").get() { } println!("|");
    if let Some(_) = D("g").get() { } else if let Some(1) = D("hh").get() { print!("second "); } println!("|");
    let v = { let d = D("ii"); if let Some(n) = d.get() { n } else { 0 } }; println!("{v} |");
    let m = Mutex::new(vec![1]); if let Some(x) = m.lock().unwrap().pop() { println!("{x} {}", m.try_lock().is_err()); } else { println!("empty"); } println!("{}", m.try_lock().is_ok());
    let c = RefCell::new(Some(3)); if let Some(3) = *c.borrow() { println!("{}", c.try_borrow_mut().is_err()); } println!("{}", c.try_borrow_mut().is_ok());
    if let Some(n) = { c.borrow_mut().take() } { println!("{n}"); };
}

// === in loops with labels and values that break
fn first_even(v: &[Option<i32>]) -> Option<i32> { for x in v { if let Some(n) = x { if let 0 = n % 2 { return Some(*n); } } else { continue; } } None }
fn main() {
    println!("{:?} {:?}", first_even(&[None, Some(1), Some(4)]), first_even(&[None]));
    let mut it = [Some(1), Some(2), None, Some(9)].into_iter();
    let sum = 'l: { let mut s = 0; loop { if let Some(Some(n)) = it.next() { s += n } else { break 'l s } } }; println!("{sum} {:?}", it.next());
    let found = 'out: loop { for row in [[Some('a'), None], [Some('b'), Some('c')]] { for c in row { if let Some(c @ 'b'..) = c { break 'out c; } } } break '-'; }; println!("{found}");
    let mut stack = vec![vec![3], vec![], vec![1, 2]]; let mut out = vec![];
    while let Some(mut top) = stack.pop() { if let Some(x) = top.pop() { out.push(x); stack.push(top); } } println!("{out:?}");
    let mut n = 5; loop { if let 0 = n { break } else if let 3 = n { n -= 2; continue } n -= 1; print!("{n} "); } println!();
}

// === mutation through what is bound: fields, maps, slices, boxes
use std::collections::HashMap;
#[derive(Debug, Default)] struct Node { val: u8, next: Option<Box<Node>> }
fn push(n: &mut Node, v: u8) { if let Some(next) = &mut n.next { push(next, v) } else { n.next = Some(Box::new(Node { val: v, next: None })); } }
fn main() {
    let mut n = Node::default(); push(&mut n, 1); push(&mut n, 2); println!("{n:?}");
    if let Node { next: Some(b), .. } = &mut n { b.val = 9; if let Some(ref mut c) = b.next { c.val += 1; } } println!("{n:?}");
    let mut m = HashMap::from([("a", vec![1])]); if let Some(v) = m.get_mut("a") { v.push(2); } if let Some(v) = m.remove("a") { println!("{v:?} {}", m.len()); }
    let mut a = [1, 2, 3]; if let [x, .., y] = &mut a { std::mem::swap(x, y); } println!("{a:?}");
    let mut o = Some(1); if let Some(x) = o.as_mut() { *x += 1; } if let Some(x) = &mut o { *x *= 10; } if let o @ Some(20) = &mut o { *o = None; } println!("{o:?}");
    let mut t = (Some(String::from("x")), 5); if let (Some(s), n) = &mut t { s.push('y'); *n -= 1; } if let (Some(s), 4) = t { println!("{s}"); }
}

// === assignments in either branch, deferred lets, partial moves
#[derive(Debug)] struct Big(String);
fn take(b: Big) -> usize { b.0.len() }
fn main() {
    let x; let y: &str; if let Some(n) = Some(3) { x = n; y = "some"; } else { x = 0; y = "none"; } println!("{x} {y}");
    let b = Big("abc".into()); let n = if let 3 = b.0.len() { take(b) } else { take(Big(b.0 + "!")) }; println!("{n}");
    let o = Some(Big("kept".into())); if let Some(ref b) = o { print!("{} ", b.0); } if let Some(Big(s)) = o { println!("{s}"); }
    let mut cur = Some(Big("a".into())); if let Some(b) = cur { cur = Some(Big(b.0 + "b")); } println!("{cur:?}");
    let p = (Big("l".into()), Some(Big("r".into()))); if let (_, Some(r)) = p { println!("{r:?} {:?}", p.0); }
    let r: Result<Big, Big> = Err(Big("e".into())); #[allow(irrefutable_let_patterns)] let got = if let Ok(b) | Err(b) = r { b } else { unreachable!() }; println!("{got:?}");
}

// === in const fns, consts, statics, array lengths and generic consts
const fn or(o: Option<u32>, d: u32) -> u32 { if let Some(n) = o { n } else { d } }
const fn depth(o: Option<Option<u8>>) -> usize { if let Some(Some(n)) = o { n as usize } else if let Some(None) = o { 1 } else { 0 } }
const A: u32 = or(Some(4), 1) + or(None, 2);
static S: &str = if let Some(_) = Some(A) { "yes" } else { "no" };
const LEN: usize = { let mut n = 0; let mut o = Some(3u8); while let Some(k) = o { n += k as usize; o = if let 0 = k { None } else { Some(k - 1) }; } n };
struct W<const N: usize>; impl<const N: usize> W<N> { const K: usize = if let 0 = N { 10 } else { N * 2 }; }
const fn is_a(b: &[u8]) -> bool { if let [b'a', ..] = b { true } else { false } }
fn main() {
    println!("{A} {S} {LEN} {}", [0u8; depth(Some(Some(3)))].len());
    println!("{} {} {} {}", W::<0>::K, W::<4>::K, is_a(b"abc"), is_a(b""));
    println!("{}", const { if let (1, x) = (1, 5) { x } else { 0 } });
}

// === patterns of structs, nested enums, boxes' contents, strings and tuples of references
#[derive(Debug, Clone)] enum Json { Null, Num(f64), Str(String), List(Vec<Json>), Obj { items: Vec<(String, Json)>, strict: bool } }
use Json::*;
fn name(j: &Json) -> Option<&str> { if let Obj { items, strict: true } = j { if let Some((_, Str(s))) = items.iter().find(|(k, _)| k == "name") { return Some(s); } } else if let List(v) = j { if let [first, ..] = v.as_slice() { return name(first); } } None }
fn sum(j: &Json) -> f64 { if let Num(n) = j { *n } else if let List(v) = j { v.iter().map(sum).sum() } else if let Obj { items, .. } = j { items.iter().map(|(_, j)| sum(j)).sum() } else { 0.0 } }
fn main() {
    let o = Obj { items: vec![("name".into(), Str("n".into())), ("x".into(), Num(2.5)), ("l".into(), List(vec![Num(1.0), Null]))], strict: true };
    println!("{:?} {:?} {}", name(&o), name(&List(vec![o.clone(), Null])), sum(&o));
    if let Obj { mut items, strict } = o { if let Some((k, Str(s))) = items.first_mut() { *k += "!"; s.clear(); } println!("{:?} {strict}", items[0]); }
    let b = Box::new((1, Some("t"))); if let (1, Some(t)) = *b { println!("{t}"); }
    if let (&a, Some(&[x, _])) = (&5, Some(&[1, 2])) { println!("{a}{x}"); }
    if let "yes" | "y" = String::from("y").as_str() { println!("agreed"); }
}

// === generics and traits: associated consts, downcasts, Any, Cow and iterators' items
use std::{any::Any, borrow::Cow, fmt::Debug};
fn what(a: &dyn Any) -> String { if let Some(n) = a.downcast_ref::<i32>() { format!("i32 {n}") } else if let Some(s) = a.downcast_ref::<&str>() { format!("str {s}") } else { "?".into() } }
fn own(c: Cow<'_, str>) -> &'static str { if let Cow::Owned(_) = c { "owned" } else { "borrowed" } }
fn ends<I>(mut i: I) -> Option<(I::Item, I::Item)> where I: DoubleEndedIterator { if let Some(a) = i.next() { if let Some(b) = i.next_back() { Some((a, b)) } else { None } } else { None } }
fn show<T: Debug, E: Debug>(r: Result<T, E>) -> String { if let Ok(ref t) = r { format!("+{t:?}") } else { format!("{r:?}") } }
trait Kind { const K: Option<u8>; fn k() -> u8 { if let Some(k) = Self::K { k } else { 0 } } }
impl Kind for u8 { const K: Option<u8> = Some(8); } impl Kind for () { const K: Option<u8> = None; }
fn main() {
    println!("{} {} {}", what(&3), what(&"s"), what(&'c'));
    println!("{} {}", own("a".into()), own(String::from("b").into()));
    println!("{:?} {:?} {:?}", ends(1..4), ends("é".chars()), ends(["a", "b"].iter()));
    println!("{} {} {} {}", show::<_, ()>(Ok(1)), show::<(), _>(Err("e")), u8::k(), <()>::k());
    let b: Box<dyn Any> = Box::new(5u8); if let Ok(n) = b.downcast::<u8>() { println!("{}", *n + 1); }
}
// === else if let between plain conditions
fn kind(a: Option<i32>, b: Result<&str, u8>) -> String {
    if let Some(n @ 1..=9) = a { format!("digit {n}") } else if a == Some(0) { "zero".into() } else if let (Some(n), Ok(s)) = (a, b) { format!("{n}{s}") } else if let Err(e) = b { format!("e{e}") } else { String::from("none") }
}
fn main() {
    for (a, b) in [(Some(3), Ok("x")), (Some(0), Ok("y")), (Some(12), Ok("z")), (Some(12), Err(4)), (None, Ok("w"))] { println!("{}", kind(a, b)); }
}
// === what the scrutinee holds lives through the else
use std::cell::RefCell;
fn main() {
    let c = RefCell::new(vec![1]);
    if let Some(x) = c.borrow().get(5) { println!("{x}"); } else { println!("{:?}", c.try_borrow_mut().is_err()); }
    c.borrow_mut().push(2);
    let last = if let Some(x) = c.borrow_mut().last_mut() { *x += 1; *x } else { 0 };
    println!("{last} {c:?}");
}
