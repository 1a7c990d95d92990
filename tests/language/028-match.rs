// === every pattern kind, guards, bindings
#[derive(Debug, Clone, PartialEq)]
enum Expr { Num(f64), Var(String), Bin { op: char, l: Box<Expr>, r: Box<Expr> }, Neg(Box<Expr>), Call(String, Vec<Expr>) }
use Expr::*;
fn bin(op: char, l: Expr, r: Expr) -> Expr { Bin { op, l: Box::new(l), r: Box::new(r) } }
fn simplify(e: Expr) -> Expr {
    match e {
        Bin { op, l, r } => match (op, simplify(*l), simplify(*r)) {
            ('+', Num(a), Num(b)) => Num(a + b),
            ('*', Num(z), _) | ('*', _, Num(z)) if z == 0.0 => Num(0.0),
            ('*', Num(o), x) | ('*', x, Num(o)) if o == 1.0 => x,
            ('+', Num(z), x) | ('+', x, Num(z)) if z == 0.0 => x,
            ('-', a, b) if a == b => Num(0.0),
            (op, l, r) => bin(op, l, r),
        },
        Neg(inner) => match simplify(*inner) { Neg(x) => *x, Num(n) => Num(-n), other => Neg(Box::new(other)) },
        Call(f, args) => { let args: Vec<_> = args.into_iter().map(simplify).collect(); match (f.as_str(), args.as_slice()) { ("max", [Num(a), Num(b)]) => Num(a.max(*b)), ("sum", []) => Num(0.0), ("sum", [one]) => one.clone(), ("sum", [first, rest @ ..]) if rest.iter().all(|x| matches!(x, Num(_))) => Call(format!("sum{}", rest.len()), vec![first.clone()]), _ => Call(f, args) } }
        other @ (Num(_) | Var(_)) => other,
    }
}
fn show(e: &Expr) -> String { match e { Num(n) if n.fract() == 0.0 => format!("{:.0}", n), Num(n) => n.to_string(), Var(v) => v.clone(), Neg(x) => format!("-{}", show(x)), Bin { op, l, r } => format!("({} {op} {})", show(l), show(r)), Call(f, a) => format!("{f}({})", a.iter().map(show).collect::<Vec<_>>().join(", ")) } }
fn main() {
    let x = || Var("x".into());
    for e in [bin('+', Num(0.0), bin('*', Num(1.0), x())), bin('*', x(), Num(0.0)), bin('-', x(), x()), Neg(Box::new(Neg(Box::new(x())))), Call("max".into(), vec![Num(1.5), bin('+', Num(1.0), Num(2.0))]), Call("sum".into(), vec![x(), Num(1.0), Num(2.0)]), Call("sum".into(), vec![x()]), Call("sum".into(), vec![]), bin('/', x(), Neg(Box::new(Num(2.5))))] { println!("{} => {}", show(&e), show(&simplify(e))); }
}

// === integers, ranges, chars, strings, bytes, consts
const LIMIT: i32 = 100; const NAME: &str = "root"; const PAIR: (i32, char) = (1, 'x');
#[derive(PartialEq, Eq)] struct Code(u16); impl Code { const OK: Code = Code(200); const GONE: Code = Code(410); }
fn num(n: i32) -> &'static str { match n { i32::MIN..=-1 => "neg", 0 => "zero", 1 | 2 | 3 => "few", 4..=9 => "some", LIMIT => "limit", 10.. => "many" } }
fn ch(c: char) -> u8 { match c { 'a'..='f' => c as u8 - b'a' + 10, 'A'..='F' => c as u8 - b'A' + 10, '0'..='9' => c as u8 - b'0', '\n' | '\t' | ' ' => 100, _ => 255 } }
fn st(s: &str) -> i32 { match s { "" => 0, NAME => 1, "a" | "b" => 2, s if s.starts_with("ab") => 3, s => s.len() as i32 } }
fn by(b: &[u8]) -> &str { match b { b"GET" => "get", b"PUT" | b"POST" => "write", [b'X', ..] => "ext", [] => "none", [.., b'\n'] => "line", _ => "?" } }
fn co(c: Code) -> bool { match c { Code::OK => true, Code::GONE => false, Code(n) => n < 400 } }
fn fl(f: f64) -> &'static str { match f { 0.0 => "zero", x if x.is_nan() => "nan", 1.0..=2.0 => "unit", f64::INFINITY => "inf", _ => "other" } }
fn main() {
    println!("{:?}", [-5, 0, 2, 7, 100, 50].map(num)); println!("{:?}", ['c', 'F', '7', ' ', 'z'].map(ch)); println!("{:?}", ["", "root", "b", "abc", "xyz"].map(st));
    println!("{:?}", [&b"GET"[..], b"POST", b"X1", b"", b"hi\n", b"zz"].map(by)); println!("{:?}", [200, 410, 301, 500].map(|n| co(Code(n)))); println!("{:?}", [0.0, -0.0, f64::NAN, 1.5, f64::INFINITY, 9.0].map(fl));
    match (1, 'x') { PAIR => println!("pair"), _ => println!("no") } match 5u8 { n @ (1..=4 | 6..=9) => println!("{}", n), n @ 5 => println!("five {}", n), _ => {} } match 1u64 << 40 { 0..=0xffff => println!("small"), 0x1_0000..=u64::MAX => println!("big") } match -7i128 { i128::MIN..=-1 => println!("neg"), 0.. => println!("pos") } match true { false => println!("f"), true => println!("t") } match () { () => println!("unit") }
}

// === slices and arrays
fn f(v: &[i32]) -> String { match v { [] => "empty".into(), [x] => format!("one {x}"), [a, b] => format!("two {a} {b}"), [first, .., last] if first == last => format!("same {first}"), [first, middle @ .., last] => format!("{first}..{last} mid {middle:?}") } }
fn sum(v: &[i32]) -> i32 { if let [h, t @ ..] = v { h + sum(t) } else { 0 } }
fn is_pal(c: &[char]) -> bool { match c { [a, rest @ .., b] => a == b && is_pal(rest), _ => true } }
fn words(s: &str) -> (String, usize) { match s.split_whitespace().collect::<Vec<_>>().as_slice() { ["let", name, "=", rest @ ..] => (name.to_string(), rest.len()), [cmd @ ("go" | "run"), ..] => (cmd.to_uppercase(), 0), [] => (String::new(), 9), [.., last] => (last.to_string(), 99) } }
fn main() {
    for v in [&[][..], &[1], &[1, 2], &[3, 0, 3], &[1, 2, 3, 4]] { println!("{}", f(v)); } println!("{} {} {}", sum(&[1, 2, 3]), is_pal(&"abcba".chars().collect::<Vec<_>>()), is_pal(&['a', 'b']));
    for s in ["let x = 1 + 2", "go home", "", "what now"] { println!("{:?}", words(s)); } let [a, [b, c], ..] = [[1, 2], [3, 4], [5, 6]]; println!("{:?} {} {}", a, b, c);
    let mut arr = [1, 2, 3, 4, 5]; if let [first, .., last] = &mut arr { std::mem::swap(first, last); } if let [_, mid @ .., _] = &mut arr[..] { mid.reverse(); mid[0] *= 10; } println!("{:?}", arr);
    match arr { [5, x, ..] if x > 30 => println!("x {}", x), [.., 1] => println!("ends 1"), _ => println!("?") } let v: Vec<String> = vec!["a".into(), "b".into()]; match &v[..] { [a, b] => println!("{}{}", b, a), _ => {} } match <[String; 2]>::try_from(v) { Ok([a, b]) => println!("{}", a + &b), Err(v) => println!("{}", v.len()) } match "ab".as_bytes() { [x, y] => println!("{}", y - x), _ => {} }
}

// === binding modes: ref, ref mut, default binding, box contents, moves
#[derive(Debug, Clone)] struct Rec { id: u32, name: String, sub: Option<Box<Rec>>, tags: Vec<String> }
fn rec(id: u32, sub: Option<Rec>) -> Rec { Rec { id, name: format!("n{id}"), sub: sub.map(Box::new), tags: vec![format!("t{id}")] } }
fn main() {
    let mut r = rec(1, Some(rec(2, Some(rec(3, None)))));
    match &mut r { Rec { id, sub: Some(s), .. } if *id == 1 => { *id += 10; s.name.push('!'); match s.as_mut() { Rec { sub: Some(t), tags, .. } => { tags.push("x".into()); t.id *= 2; } _ => {} } } _ => {} }
    match r { Rec { ref name, ref mut tags, .. } => { tags.push(name.clone()); } } println!("{:?}", r);
    let name = match r.sub { Some(ref b) => &b.name, None => "" }; println!("{}", name); let taken = match r.sub.take() { Some(b) => match *b { Rec { name, sub, .. } => (name, sub.is_some()) }, None => unreachable!() }; println!("{:?} {:?}", taken, r.sub.is_none());
    let pair = (String::from("l"), Some(String::from("r"))); match pair { (l, Some(ref rr)) if rr.len() > 5 => println!("{}", l), (ref l, Some(rr)) => println!("{}{}", l, rr), (l, None) => println!("{}", l) }
    let opt = Some(&Some(5)); match opt { Some(Some(n)) if *n > 3 => println!("{}", n + 1), Some(&None) => {} _ => {} } let tup = &(1, &(2, 3)); let (a, (b, c)) = tup; println!("{}", a + b + c); let &(d, &(e, _)) = tup; println!("{}", d * e);
    let v = vec![Some("a".to_string()), None]; for x in &v { match x { Some(s) if s == "a" => println!("is {}", s), Some(_) | None => println!("other") } } let mut o = Some(1); match o { Some(ref mut n) => *n += 1, None => {} } while let Some(n) = o { o = if n < 4 { Some(n + 1) } else { None }; } println!("{:?}", o);
}

// === drops around match
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("~{}", self.0); } }
enum E { A(D, D), B { x: D, y: i32 } }
fn mk(s: &'static str) -> D { D(s) }
fn main() {
    match mk("scrut") { D(s) => println!("in {}", s) } match E::A(mk("a1"), mk("a2")) { E::A(x, _) => println!("x {}", x.0), E::B { y, .. } => println!("{}", y) }
    println!("--"); let e = E::B { x: mk("bx"), y: 3 }; match e { E::B { y, .. } if y > 5 => println!("big"), E::B { x, y } => { println!("moved {} {}", x.0, y); } E::A(..) => {} } println!("--");
    let e = E::A(mk("c1"), mk("c2")); match &e { E::A(D(n), ..) => println!("{}", n), _ => {} } match e { E::A(_, second) => drop(second), _ => {} } println!("--");
    let o = Some(mk("o")); if let Some(_) = o { println!("some"); } if let Some(ref d) = o { println!("{}", d.0); } if let Some(d) = o { println!("got {}", d.0); } println!("--"); let (_, b) = (mk("t1"), mk("t2")); println!("{}", b.0); let _ = mk("under"); println!("--"); let x = match Some(mk("g")) { Some(d) if d.0.len() > 3 => "long", Some(_) => "short", None => "none" }; println!("{}", x); let n = match mk("arm").0 { "arm" => 1, _ => 2 }; println!("end {}", n);
}

// === state machines, tuples of enums, nested ors, exhaustive without wildcard
#[derive(Debug, Clone, Copy, PartialEq, Eq)] enum St { Idle, Run { speed: u8 }, Halt(Reason) } #[derive(Debug, Clone, Copy, PartialEq, Eq)] enum Reason { User, Fault(u8) } #[derive(Debug, Clone, Copy)] enum Ev { Start, Faster, Stop, Fail(u8) }
impl St { fn next(self, e: Ev) -> Self { match (self, e) { (St::Idle, Ev::Start) => St::Run { speed: 1 }, (s @ St::Idle, Ev::Faster) => s, (St::Run { speed: s @ 0..=2 }, Ev::Faster) => St::Run { speed: s + 1 }, (St::Run { .. }, Ev::Faster) => St::Halt(Reason::Fault(99)), (St::Run { .. } | St::Idle, Ev::Stop) => St::Halt(Reason::User), (St::Run { speed: 0 | 3.. }, Ev::Fail(c)) | (St::Idle, Ev::Fail(c)) => St::Halt(Reason::Fault(c)), (s @ St::Run { speed: 1 | 2 }, Ev::Fail(0..=4)) => s, (St::Run { speed: 1..=2 }, Ev::Fail(c @ 5..)) => St::Halt(Reason::Fault(c)), (St::Run { .. }, Ev::Start) => self, (h @ St::Halt(Reason::User | Reason::Fault(_)), _) => h } } }
fn ab(a: Option<bool>, b: Result<u8, ()>) -> u8 { match (a, b) { (None, Err(())) => 0, (Some(true), Ok(0)) => 1, (Some(_), Err(_)) | (None, Ok(_)) => 2, (Some(false), Ok(n)) | (Some(true), Ok(n @ 1..)) => n } }
fn main() {
    let mut s = St::Idle; for e in [Ev::Start, Ev::Faster, Ev::Fail(2), Ev::Start, Ev::Faster, Ev::Faster, Ev::Stop] { s = s.next(e); println!("{:?}", s); } println!("{:?} {:?}", St::Run { speed: 2 }.next(Ev::Fail(7)), St::Idle.next(Ev::Stop)); println!("{:?}", [ab(None, Err(())), ab(Some(true), Ok(0)), ab(None, Ok(4)), ab(Some(false), Ok(0)), ab(Some(true), Ok(7))]);
    let r: u32 = (1..=20).map(|n| match (n % 3, n % 5) { (0, 0) => 15, (0, _) => 3, (_, 0) => 5, _ => 0 }).sum(); println!("{}", r); println!("{}", match 'q' { 'a' | 'e' | 'i' | 'o' | 'u' => "v", c if c.is_alphabetic() => "c", _ => "-" }); let v = match s { St::Halt(Reason::Fault(n)) => { let t = n as u32; t * 2 } St::Halt(_) | St::Idle => return, St::Run { speed } => speed.into() }; println!("{}", v);
}

// === match in async, awaiting in scrutinee, guard and arm
async fn get(n: i32) -> Result<Option<i32>, String> { tokio::task::yield_now().await; match n { 0 => Ok(None), n if n < 0 => Err(format!("neg {n}")), n => Ok(Some(n * 2)) } }
async fn yes(n: i32) -> bool { tokio::task::yield_now().await; n > 5 }
#[tokio::main]
async fn main() {
    for n in [0, -1, 2, 5] { let s = match get(n).await { Ok(Some(v)) if v > 8 => format!("big {v}"), Ok(Some(v)) => { let more = match get(v).await { Ok(Some(w)) => w, _ => 0 }; format!("{v} {more}") } Ok(None) => "none".to_string(), Err(ref e) if e.len() > 100 => String::new(), Err(e) => e }; println!("{}", s); }
    let t = match (get(1).await, yes(9).await) { (Ok(Some(a)), true) => a, (Ok(_), _) | (Err(_), _) => -1 }; println!("{}", t); let mut st = Some(3); let mut log = vec![]; while let Some(n) = st { log.push(n); st = match get(n).await { Ok(Some(v)) if !yes(v).await => Some(v), _ => None }; } println!("{:?}", log);
    tokio::select! { r = get(4) => match r { Ok(Some(x)) => println!("sel {}", x), Ok(None) | Err(_) => {} }, }
}

// === order: arms from above, guards each time, bindings before guards, moves only in the arm taken, or-patterns with guards retried
use std::cell::Cell;
thread_local! { static N: Cell<u32> = Cell::new(0); } fn g(s: &str, b: bool) -> bool { N.with(|n| n.set(n.get() + 1)); print!("{}{} ", s, if b { '+' } else { '-' }); b } #[derive(Debug)] struct D(i32); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0) } } enum E { A(D, D), B { x: D }, C(Option<Box<E>>), N }
fn f(e: E) -> i32 { match e { E::A(ref a, _) if g("a", a.0 > 5) => a.0, E::A(D(1), b) => { print!("moved {} ", b.0); b.0 } E::A(a, D(n)) if g("n", n == 3) => a.0 * n, E::B { x } | E::A(x, _) if g("x", x.0 == 7) => x.0, E::B { x: D(8 | 9) } => 89, E::C(Some(inner)) => f(*inner) + 1000, E::C(None) | E::N => -1, E::A(..) => 0, E::B { .. } => 1 } }
fn main() { for e in [E::A(D(6), D(0)), E::A(D(1), D(2)), E::A(D(2), D(3)), E::A(D(7), D(4)), E::B { x: D(7) }, E::B { x: D(9) }, E::C(Some(Box::new(E::B { x: D(5) }))), E::N, E::A(D(0), D(0))] { println!("= {}", f(e)) } match (1, 2) { (x, 3) | (3, x) => println!("{}", x), (a, b) | (b, a) if { print!("try{}{} ", a, b); a > b } => println!("swapped {}{}", a, b), _ => println!("none") } match [1, 2, 3] { [x, .., y] if g("1", x > y) => {} [.., y] | [y, ..] if g("2", y == 1) => println!("y{}", y), _ => println!("rest") } println!("{}", N.with(|n| n.get())); }

// === scrutinees: places not moved, temporaries alive in arms, references of references, boxes, calls, tuples made on the spot, never and empty
use std::{cell::RefCell, rc::Rc, convert::Infallible};
struct T(String); impl Drop for T { fn drop(&mut self) { println!("drop {}", self.0) } } impl T { fn opt(&self) -> Option<&str> { self.0.strip_prefix('k') } fn me(&self) -> &T { self } } fn t(s: &str) -> T { T(s.into()) } enum Void {} fn void(v: &Void) -> i32 { match *v {} } fn inf(r: Result<u8, Infallible>) -> u8 { match r { Ok(n) => n, Err(e) => match e {} } } fn bx(b: Box<(i32, Option<String>)>) -> String { match *b { (1, Some(s)) => s, (n, None) if n > 1 => n.to_string(), (_, o) => format!("{:?}", o) } }
fn main() { let s = t("keep"); match s { T(ref n) if n.len() > 9 => {} _ => println!("still {}", s.0) } match t("kx").opt() { Some(x) => println!("in {}", x), None => {} } match t("n").me().opt() { Some(_) => {} None => println!("none arm") } let c = RefCell::new(vec![1]); match c.borrow().first() { Some(1) => println!("{}", c.try_borrow_mut().is_err()), _ => {} } println!("{}", c.try_borrow_mut().is_ok()); match *c.borrow_mut() { ref mut v => v.push(2) } match c.borrow().as_slice() { [a, b] => println!("{}{}", a, b), _ => {} } let o = Some(String::from("o")); match o { Some(_) => {} None => {} } match &o { Some(s) if s == "o" => println!("{}", s), _ => {} } match (&o, o.as_deref()) { (Some(a), Some("o")) => println!("{}", a), _ => {} } println!("{} {} {}", inf(Ok(3)), bx(Box::new((1, Some("b".into())))), bx(Box::new((5, None)))); let r = &&Some(&5); match r { Some(5) => println!("five"), _ => {} } match **r { Some(&n) => println!("{}", n), None => {} } let rc: Rc<Option<i32>> = Rc::new(Some(4)); match *rc { Some(ref n) => println!("{}", n), None => {} } match rc.as_ref() { Some(n) => println!("{}", n + 1), None => {} } let mut x = 5; match &mut x { n @ 1..=5 => *n += 10, _ => {} } match x { ref mut n if *n > 10 => *n = 0, _ => {} } println!("{}", x); match { x += 1; x } { 1 => println!("block"), _ => {} } match () { () => println!("unit") } let _v: fn(&Void) -> i32 = void; let res = match 5u8.checked_sub(6) { None => "under", Some(_) => "ok" }; println!("{}", res); let n = match "a=b".split_once('=') { Some((k, v)) => [k, v].concat(), None => String::new() }.len(); println!("{}", n); println!("{}", match true { true if x > 100 => 1, true => 2, false => 3 }); }

// === integers and chars: all ranges, exclusive, half open, negative, consts and assoc consts, exhaustive without wildcard, u8 bytes, nested
const LOW: i32 = -5; const fn hi() -> i32 { 50 } const HI: i32 = hi(); struct K; impl K { const MID: u8 = 7; const NAME: &'static str = "k"; } trait Tc { const C: char; } impl Tc for K { const C: char = 'c'; } mod m { pub const X: (i32, &str) = (1, "x"); pub static NOT: i32 = 3; #[derive(PartialEq, Eq, Debug)] pub struct P { pub a: u8, pub b: Option<i8> } pub const P0: P = P { a: 0, b: Some(-1) }; }
fn i(n: i32) -> &'static str { match n { i32::MIN..LOW => "very low", LOW => "low", -4..=-1 => "neg", 0 => "zero", 1..HI => "pos", HI | 51..=99 => "hi", 100.. => "huge" } } fn u(n: u8) -> u8 { match n { 0..=K::MID => 0, 8..16 => 1, b'0'..=b'9' => 2, b'A'..=b'Z' | b'a'..=b'z' => 3, 0x7f => 4, 0b1000_0000.. => 5, _ => 6 } } fn c(c: char) -> i32 { match c { '\0'..='\x1f' => 0, ' ' | '\t' => 1, '0'..='9' => c as i32 - 48, <K as Tc>::C => 99, 'a'..='f' => c as i32 - 87, '\u{e9}' => -2, '日'.. => -3, _ => -1 } } fn s(s: &str, b: &[u8]) -> u8 { match (s, b) { (K::NAME, b"bytes") => 1, ("x", [b'0', rest @ ..]) if rest.len() < 3 => 2, ("", []) => 3, (_, b"ab" | b"cd") => 4, ("é" | "\u{1f600}", _) => 5, _ => 6 } } fn b(a: bool, b: bool, o: Option<bool>) -> u8 { match (a, b, o) { (true, _, None) => 0, (_, true, Some(x)) => x as u8, (false, false, Some(true) | None) => 2, (true | false, false, Some(_)) => 3, (false, true, None) => 4 } }
fn main() { println!("{:?}", [i32::MIN, -6, -5, -2, 0, 1, 49, 50, 77, 100, i32::MAX].map(i)); println!("{:?}", [0, 7, 8, 15, b'5', b'Q', 0x7f, 255, 20].map(u)); println!("{:?}", ['\n', ' ', '7', 'c', 'f', 'é', '語', 'z'].map(c)); println!("{:?}", [("k", &b"bytes"[..]), ("x", b"012"), ("", b""), ("q", b"cd"), ("é", b"z"), ("x", b"01234")].map(|(a, b)| s(a, b))); println!("{} {} {} {} {}", b(true, true, None), b(false, true, Some(true)), b(false, false, None), b(true, false, Some(false)), b(false, true, None)); match (1, "x") { m::X => println!("const tuple"), _ => {} } match (m::P { a: 0, b: Some(-1) }) { m::P0 => println!("const struct"), m::P { a, .. } => println!("{}", a) } match m::NOT { 3 => println!("static value"), _ => {} } match -5i8 { -128..=-1 => println!("neg"), 0.. => {} } match 1u128 << 100 { 0 => {} 1.. => println!("big") } match 2.5 { 0.0..=1.0 => {} x if x > 2.0 => println!("float {}", x), _ => {} } match 1.0 { 1.0 => println!("one"), _ => {} } match "lit" { "l" => {} l @ ("lit" | "x") => println!("{}", l), _ => {} } match [Some(1), None] { [Some(1..), None | Some(0)] => println!("arr"), _ => {} } match 'x' { 'a'..'x' => {} 'x'..='x' => println!("x"), _ => {} } match usize::MAX { 0..=5 => {} 6.. => println!("usize") } }

// === slices and arrays: all lengths, bindings by move and by reference, subslices used, strings in slices, matrices, boxed, matched through Vec and &mut
fn sum(v: &[i32]) -> i32 { match v { [] => 0, [x] => *x, [x, rest @ ..] => x + sum(rest) } } fn pal(s: &[char]) -> bool { match s { [a, mid @ .., b] => a == b && pal(mid), _ => true } } fn cmd(a: &[&str]) -> String { match a { [] => "none".into(), ["help"] | ["-h" | "--help", ..] => "help".into(), ["add", x, y] => x.parse::<i32>().and_then(|x| y.parse().map(|y: i32| x + y)).map_or_else(|e| e.to_string(), |n| n.to_string()), ["echo", words @ ..] if !words.is_empty() => words.join(" "), [first, .., last] => format!("{}..{}", first, last), [one] => one.to_uppercase() } } fn mv(a: [String; 3]) -> String { let [x, _, z] = a; x + &z } fn split<T>(v: &mut Vec<T>) -> Option<(&mut T, &mut T)> { match &mut v[..] { [a, .., b] => Some((a, b)), _ => None } } fn grid(g: [[u8; 2]; 2]) -> u8 { match g { [[0, _], [_, 0]] => 0, [[a, b], [1, ..]] => a + b, [r @ [_, 5], _] => r[0], [.., [x, y]] => x * y } }
fn main() { println!("{} {} {}", sum(&[1, 2, 3]), sum(&[]), sum(&vec![5])); println!("{} {}", pal(&"racecar".chars().collect::<Vec<_>>()), pal(&['a', 'b'])); for a in [&[][..], &["help"], &["-h", "x"], &["add", "1", "2"], &["add", "1", "q"], &["echo", "a", "b"], &["echo"], &["p", "q", "r"]] { print!("{} | ", cmd(a)) } println!(); println!("{}", mv(["a", "b", "c"].map(String::from))); let mut v = vec![1, 2, 3]; if let Some((a, b)) = split(&mut v) { std::mem::swap(a, b) } println!("{:?} {:?}", v, split(&mut vec![0u8])); println!("{:?}", [[[0, 1], [2, 0]], [[1, 2], [1, 9]], [[7, 5], [3, 3]], [[9, 9], [3, 4]]].map(grid)); let b: Box<[i32]> = vec![1, 2].into(); match *b { [x, y] => println!("{}", x + y), _ => {} } match v.as_mut_slice() { [first, rest @ ..] => { *first = 0; rest[0] += 100; rest.reverse() } [] => {} } println!("{:?}", v); let arr = [(1, 'a'), (2, 'b'), (3, 'c')]; let [(n, _), .., (_, c)] = arr; println!("{}{}", n, c); match &arr { [.., (2, x), _] => println!("{}", x), _ => {} } match arr { [ref h @ .., t] => println!("{:?} {:?}", h, t) } let nested = vec![vec![1], vec![], vec![2, 3]]; println!("{:?}", nested.iter().map(|r| match r.as_slice() { [] => -1, [x] => *x, [.., y] => *y * 10 }).collect::<Vec<_>>()); match "a-b-c".split('-').collect::<Vec<_>>()[..] { [a, b, c] => println!("{}{}{}", c, b, a), _ => {} } if let [x, y, ..] | [y, x] = [1, 2, 3][..] { println!("{} {}", x, y) } let s: &mut [Option<String>] = &mut [Some("p".into()), None]; match s { [Some(a), b @ None] => { a.push('!'); *b = Some(a.clone()) } _ => {} } println!("{:?}", s); match [D(1), D(2), D(3)] { [a, .., c] => println!("{} {}", a.0, c.0) } match [1u8; 4] { [a, b, c @ .., d] => println!("{}", a + b + c.len() as u8 + d) } let [a, b @ ..]: [i32; 3] = [1, 2, 3]; println!("{} {:?}", a, b); }
struct D(i32); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0) } }

// === drops and moves in arms: what the pattern does not take stays, partial moves by binding mode, scrutinee temporaries against arm values, refutable order, bindings shadowed, breaking out
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0) } } fn d(s: &'static str) -> D { D(s) } enum E { Two(D, D), One { a: D, n: i32 }, Nest(Option<(D, Box<E>)>), Z } struct G(D, Option<D>); impl G { fn get(&self) -> Option<&D> { self.1.as_ref() } fn take(&mut self) -> Option<D> { self.1.take() } }
fn f(e: E) -> D { match e { E::Two(a, _) if a.0 == "x" => a, E::Two(_, b) => b, E::One { a, n: 1..=5 } => a, E::One { ref a, .. } if a.0 == "q" => d("ref"), E::One { .. } => d("none"), E::Nest(Some((D("skip"), _))) => d("skipped"), E::Nest(Some((_, inner))) => f(*inner), E::Nest(None) | E::Z => d("z") } } fn g(o: Option<D>) -> usize { match o { Some(ref x) if x.0.len() > 2 => 3, Some(x) => { let x = D(&x.0[..1]); x.0.len() } None => 0 } }
fn main() { for e in [E::Two(d("x"), d("y")), E::Two(d("p"), d("r")), E::One { a: d("one"), n: 3 }, E::One { a: d("q"), n: 9 }, E::One { a: d("w"), n: 9 }, E::Nest(Some((d("skip"), Box::new(E::Z)))), E::Nest(Some((d("go"), Box::new(E::Two(d("i"), d("j")))))), E::Nest(None)] { let r = f(e); print!("= {} ", r.0); drop(r); println!() } println!("{} {} {}", g(Some(d("long"))), g(Some(d("s"))), g(None)); match G(d("g0"), Some(d("g1"))).get() { Some(x) => print!("see {} ", x.0), None => {} } println!("|"); match G(d("h0"), Some(d("h1"))).take() { Some(x) => { print!("took {} ", x.0); } None => {} } println!("|"); let n = match (d("t0"), d("t1")) { (a, _) => { print!("a {} ", a.0); a.0.len() } }; println!("{}", n); let mut v = vec![d("v0"), d("v1")]; match v.pop() { Some(x) if x.0 == "no" => {} Some(_) if v.len() == 1 => print!("guarded "), _ => {} } println!("{}", v.len()); let x = d("outer"); match x { ref x if x.0.is_empty() => {} x => { print!("moved {} ", x.0) } } println!("|"); let y = d("y"); match y { D(s) => print!("copied {} ", s) } println!("y {}", y.0); let z = (d("z0"), 5); match z { (_, n) if n > 9 => {} (ref a, n) => print!("{} {} ", a.0, n) } match z { (a, _) => drop(a) } println!("|"); let r = loop { match d("loop") { D("x") => continue, _l => break 7 } }; println!("{}", r); let k = 'l: { match Some(d("lab")) { Some(q) if q.0 == "lab" => break 'l 1, _ => 2 } }; println!("{}", k); let b = Box::new((d("b0"), d("b1"))); match *b { (p, _) => print!("p {} ", p.0) } println!("|"); match &mut Some(d("m")) { Some(x) => { *x = d("new"); print!("set ") } None => {} } println!("|"); let w = match Some(d("w")) { Some(ref q) => q.0.len(), None => 0 }; println!("{}", w); match [d("a0"), d("a1")] { [p, q] if p.0 == q.0 => {} [.., q] => print!("q {} ", q.0) } println!("|"); let c = match d("c").0 { "c" => { let _i = d("in"); d("out") } _ => d("never") }; println!("c {}", c.0); let _u = match () { () if { let _g = d("guard"); false } => d("1"), () => d("2") }; println!("end"); }

// === numbers at the edges: i64, u64, i128, chars and bytes in ranges next to each other
fn f(n: i64) -> u8 { match n { i64::MIN..=-9_000_000_000 => 0, -8_999_999_999..0 => 1, 0 => 2, 1..=0xffff_ffff => 3, 0x1_0000_0000.. => 4 } }
fn g(n: u64) -> &'static str { match n { 0x8000_0000_0000_0000.. => "top", 9_007_199_254_740_993 => "odd", 9_007_199_254_740_992 => "even", _ => "low" } }
fn h(b: u8) -> char { match b { b'0'..=b'9' => 'd', b'a'..=b'z' | b'A'..=b'Z' | b'_' => 'w', b' ' | b'\t'..=b'\r' => 's', 0x80.. => 'h', _ => 'p' } }
fn c(c: char) -> u8 { match c { '\0'..='\x1f' => 0, ' '..='~' => 1, '\u{7f}'..='\u{d7ff}' => 2, '\u{e000}'.. => 3 } }
fn main() {
    println!("{:?}", [i64::MIN, -9_000_000_000, -8_999_999_999, -1, 0, 1, 4_294_967_295, 4_294_967_296].map(f));
    println!("{:?}", [u64::MAX, 1 << 63, (1 << 63) - 1, 9_007_199_254_740_993, 9_007_199_254_740_992].map(g));
    println!("{}", b"a0_ \n-\xff".iter().map(|&b| h(b)).collect::<String>());
    println!("{:?}", ['\n', 'x', 'é', '😀'].map(c));
    println!("{}", match i128::MIN { i128::MIN..=-1 => "neg", 0 => "zero", 1.. => "pos" });
}

// === as an expression everywhere: operands, arguments, conditions, lengths, returns, statements
const N: usize = match 3u8 { 0..=2 => 1, _ => 4 };
fn sign(n: i32) -> i32 { match n { 0 => return 0, _ => match n > 0 { true => 1, false => -1 } } }
fn main() {
    let x = 2 + match 5 { 5 => 10, _ => 0 } * match () { () => 3 };
    println!("{x} {}", match x { 32 => "yes", _ => "no" });
    if match x { 0..=31 => false, _ => true } { println!("if"); }
    while match x { 32 => false, _ => true } {}
    let arr = [0; N];
    println!("{} {:?}", arr[match N { 4 => 0, _ => 9 }], [-5, 0, 7].map(sign));
    match x { _ => {} }
    match x { 1 => (), _ => () };
    match 1 { n => n }.to_string().push('x');
    let r = &match 1 { 1 => String::from("temp"), _ => String::new() };
    println!("{r} {}", match "a" { s @ "a" => s, _ => "z" }.len());
    let v = vec![match 1 { _ if false => 1, _ => 2 }; match 2 { k => k }];
    println!("{v:?} {}", -match 1 { k => k } - match 2 { k => k });
}

// === arms without braces, with commas, blocks, attributes, leading bars, never
#[derive(Clone, Copy)] enum K { A, B, C(u8), D { x: u8 } }
fn f(k: K) -> u32 {
    match k {
        | K::A => 1,
        #[allow(unused_parens)] | K::B | K::C(0) => (2),
        #[cfg(any())] K::C(_) => compile_error!("never"),
        K::C(n @ 1..=9) if { n % 2 == 1 } => { n as u32 }
        K::C(n) if (if let 10..=19 = n { true } else { false }) => panic!("teen"),
        K::C(..) => if true { 30 } else { 40 },
        K::D { x: 5 | 6, .. } => unsafe { 50 }
        K::D { x } => match x { 0 => loop { break 60 }, _ => 'a: { if x > 100 { break 'a 70; } 80 } },
    }
}
fn main() {
    use K::*;
    for k in [A, B, C(0), C(3), C(4), D { x: 6 }, D { x: 0 }, D { x: 101 }, D { x: 9 }] { print!("{} ", f(k)); }
    println!("{}", std::panic::catch_unwind(|| f(C(15))).is_err());
}

// === on tuples: by columns, with wildcards, order of arms decides
fn fizz(n: u32) -> String { match (n % 3, n % 5) { (0, 0) => "fizzbuzz".into(), (0, _) => "fizz".into(), (_, 0) => "buzz".into(), _ => n.to_string() } }
#[derive(Debug, PartialEq, Clone, Copy)] enum Hand { Rock, Paper, Scissors }
use Hand::*;
fn wins(a: Hand, b: Hand) -> std::cmp::Ordering { use std::cmp::Ordering::*; match (a, b) { (Rock, Scissors) | (Paper, Rock) | (Scissors, Paper) => Greater, (x, y) if x == y => Equal, _ => Less } }
fn three(a: bool, b: Option<u8>, c: Result<&str, i32>) -> u8 { match (a, b, c) { (true, Some(n), Ok("x")) => n, (false, None, _) => 100, (_, Some(_), Err(e)) if e < 0 => 101, (true, _, Ok(_)) | (false, Some(0), _) => 102, (_, _, Ok(_)) => 103, (.., Err(_)) => 104 } }
fn main() {
    println!("{}", (1..=15).map(fizz).collect::<Vec<_>>().join(" "));
    println!("{:?} {:?} {:?}", wins(Rock, Paper), wins(Paper, Rock), wins(Scissors, Scissors));
    println!("{:?}", [three(true, Some(5), Ok("x")), three(false, None, Err(1)), three(true, Some(1), Err(-1)), three(true, None, Ok("y")), three(false, Some(0), Err(3)), three(false, Some(3), Ok("q")), three(true, None, Err(0))]);
}

// === the scrutinee is a place: matched by reference, moved by an arm, assigned in an arm
#[derive(Debug)] enum Conn { Idle, Busy(String), Dead }
fn step(c: &mut Conn) { match c { Conn::Idle => *c = Conn::Busy("job".into()), Conn::Busy(s) if s.len() > 4 => *c = Conn::Dead, Conn::Busy(s) => s.push('+'), Conn::Dead => {} } }
fn main() {
    let mut c = Conn::Idle;
    for _ in 0..5 { step(&mut c); println!("{c:?}"); }
    let s = Some(String::from("moved"));
    match s { Some(ref t) if t.is_empty() => {} Some(t) => println!("{t}"), None => {} }
    let b: Box<(i32, String)> = Box::new((1, "boxed".into()));
    match *b { (n, ref t) if n > 1 => println!("{t}"), (_, t) => println!("took {t}") }
    let mut n = Some(1);
    match n { Some(k) => n = Some(k + 1), None => n = None }
    match n { Some(ref mut k) if *k > 1 => *k *= 10, _ => {} }
    println!("{n:?}");
    let v = [String::from("a"), String::from("b")];
    match &v { [x, y] if x < y => println!("{x}<{y}"), _ => {} }
    match v { [x, _] => println!("{x}") }
}

// === strings, slices of strings, nested boxes of strings by guard
fn cmd(line: &str) -> String {
    match line.split_whitespace().collect::<Vec<_>>()[..] {
        [] => "nothing".into(),
        ["quit" | "exit" | "q"] => "bye".into(),
        ["add", a, b] => match (a.parse::<i32>(), b.parse::<i32>()) { (Ok(a), Ok(b)) => format!("{}", a + b), (Err(e), _) | (_, Err(e)) => format!("bad: {e}") },
        ["echo", ref rest @ ..] if !rest.is_empty() => rest.join("_"),
        [verb, .., last] if verb.starts_with('-') => format!("opt {} {last}", &verb[1..]),
        [other, ..] => format!("? {other}"),
    }
}
fn main() {
    for l in ["", "q", "add 1 2", "add x 2", "echo a b c", "echo", "-v x y", "zap 1"] { println!("{}", cmd(l)); }
    let owned = String::from("key=value=more");
    match owned.split_once('=') { Some((k, v)) if v.contains('=') => println!("{k}: {v}"), Some(_) | None => println!("no") }
    match owned.as_str() { "a" => {} s => match s.char_indices().find(|(_, c)| !c.is_alphabetic()) { Some((i, c)) => println!("{i}{c}"), None => {} } }
}

// === constants of every type as patterns
#[derive(PartialEq, Eq, Clone, Copy, Debug)] enum Op { Add, Neg(i8) }
#[derive(PartialEq, Eq)] struct P { x: i32, y: i32 }
const ORIGIN: P = P { x: 0, y: 0 }; const DIAG: &P = &P { x: 1, y: 1 }; const MINUS: Op = Op::Neg(-1); const LIST: &[u8] = &[1, 2]; const PAIR: (char, bool) = ('x', true); const SOME: Option<u8> = Some(3); const NONE: Option<u8> = None;
mod m { pub const HALF: f32 = 0.5; pub struct T; impl T { pub const K: i64 = -4; } pub trait C { const ID: u8; } impl C for T { const ID: u8 = 8; } }
use m::C;
fn p(v: &P) -> u8 { match v { &ORIGIN => 0, P { x: 5, .. } => 5, DIAG => 1, _ => 9 } }
fn main() {
    println!("{:?}", [P { x: 0, y: 0 }, P { x: 1, y: 1 }, P { x: 5, y: 0 }, P { x: 2, y: 2 }].iter().map(p).collect::<Vec<_>>());
    println!("{:?}", [Op::Add, Op::Neg(-1), Op::Neg(2)].map(|o| match o { MINUS => "minus", Op::Neg(_) => "neg", Op::Add => "add" }));
    println!("{:?}", [&[1u8, 2][..], &[1], &[]].map(|l| match l { LIST => "list", [] => "empty", _ => "other" }));
    println!("{:?}", [('x', true), ('x', false)].map(|t| matches!(t, PAIR)));
    println!("{:?}", [Some(3), Some(4), None].map(|o| match o { SOME => 3, NONE => 0, Some(n) => n * 2 }));
    println!("{} {} {}", match 0.5f32 { m::HALF => "half", _ => "?" }, match -4i64 { m::T::K => "K", _ => "?" }, match 8u8 { <m::T as C>::ID => "ID", _ => "?" });
}

// === async: on futures' results, polls, select results and messages
use std::{pin::Pin, task::{Context, Poll}, future::Future};
enum Msg { Add(i32, tokio::sync::oneshot::Sender<i32>), Stop }
async fn actor(mut rx: tokio::sync::mpsc::Receiver<Msg>) -> i32 {
    let mut total = 0;
    loop { match rx.recv().await { Some(Msg::Add(n, reply)) => { total += n; match reply.send(total) { Ok(()) => {} Err(t) => println!("nobody wants {t}") } } Some(Msg::Stop) | None => return total } }
}
struct Two(u8);
impl Future for Two { type Output = &'static str; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> { match self.0 { 0 => Poll::Ready("done"), ref mut n => { *n -= 1; cx.waker().wake_by_ref(); Poll::Pending } } } }
#[tokio::main]
async fn main() {
    let (tx, rx) = tokio::sync::mpsc::channel(1);
    let h = tokio::spawn(actor(rx));
    for n in [5, 6] { let (s, r) = tokio::sync::oneshot::channel(); let _ = tx.send(Msg::Add(n, s)).await; match r.await { Ok(t @ 0..=9) => println!("small {t}"), Ok(t) => println!("big {t}"), Err(e) => println!("{e}") } }
    let (s, r) = tokio::sync::oneshot::channel(); drop(r);
    let _ = tx.send(Msg::Add(1, s)).await; let _ = tx.send(Msg::Stop).await;
    match h.await { Ok(n) => println!("{n}"), Err(e) => println!("{e}") }
    match Two(2).await { "done" => println!("{}", match async { 4 }.await { n if n == async { 4 }.await => "four", _ => "?" }), _ => unreachable!() }
}
