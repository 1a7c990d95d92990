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
