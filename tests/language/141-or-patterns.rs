// === alternatives nested at every depth
fn f(x: Option<Result<u8, u8>>) -> &'static str {
    match x {
        Some(Ok(1 | 3 | 5) | Err(7 | 9)) => "odd",
        Some(Ok(n) | Err(n)) if n > 100 => "big",
        Some(Ok(_) | Err(0..=50)) => "small",
        None | Some(Err(_)) => "rest",
    }
}
fn main() { for x in [Some(Ok(3)), Some(Err(9)), Some(Err(200)), Some(Ok(2)), Some(Err(60)), None] { print!("{} ", f(x)); } println!(); }

// === each alternative binds the same names
enum E { A(i32, String), B { s: String, n: i32 }, C(String) }
fn g(e: &E) -> (i32, &str) {
    match e { E::A(n, s) | E::B { s, n } => (*n, s), E::C(s) => (-1, s) }
}
fn take(e: E) -> String { let (E::A(_, s) | E::B { s, .. } | E::C(s)) = e; s }
fn main() {
    let v = [E::A(1, "a".into()), E::B { s: "b".into(), n: 2 }, E::C("c".into())];
    for e in &v { print!("{:?} ", g(e)); }
    println!("{}", v.into_iter().map(take).collect::<String>());
}

// === order of the alternatives matters
fn f(t: (i32, i32)) -> i32 { match t { (x, 0) | (0, x) => x, (x, _) | (_, x) if x < 0 => -1, (_, x) => x * 100 } }
fn g(t: (Option<i32>, Option<i32>)) -> i32 { match t { (Some(x), _) | (_, Some(x)) => x, _ => 0 } }
fn main() {
    println!("{} {} {} {}", f((5, 0)), f((0, 6)), f((1, -1)), f((2, 3)));
    println!("{} {} {}", g((Some(1), Some(2))), g((None, Some(2))), g((None, None)));
}

// === a guard is tried for every alternative
fn main() {
    let mut asked = vec![];
    let r = match (1, 2, 3) {
        (x, _, _) | (_, x, _) | (_, _, x) if { asked.push(x); x == 3 } => x * 10,
        _ => 0,
    };
    println!("{r} {asked:?}");
    let s = match [4, 5] { [n, _] | [_, n] if n > 9 => "big", [4, _] | [_, 4] => "four", _ => "no" };
    println!("{s}");
}

// === a leading bar
#[derive(Clone, Copy)]
enum T { A, B, C }
fn main() {
    for t in [T::A, T::B, T::C] {
        let n = match t { | T::A => 1, | T::B | T::C if false => 2, | T::B => 3, T::C => 4 };
        print!("{n} ");
    }
    let (| Ok(x) | Err(x)) = Ok::<i32, i32>(5);
    if let | Some(1) | Some(2) = Some(2) { print!("yes "); }
    println!("{x} {}", matches!(3, | 1 | 3));
}

// === in let, parameters, closures and loops
struct Two(Result<u8, u8>);
fn f((Ok(n) | Err(n)): Result<i32, i32>, Two(Ok(m) | Err(m)): Two) -> i32 { n + m as i32 }
fn main() {
    println!("{}", f(Err(4), Two(Ok(5))));
    let c = |(Ok(x) | Err(x)): Result<&'static str, &'static str>| x.len();
    println!("{} {}", c(Ok("ab")), c(Err("abc")));
    for (i, (Ok(v) | Err(v))) in [Ok(1), Err(2), Ok(3)].into_iter().enumerate() { print!("{i}:{v} "); }
    let mut st = vec![Some(1), Some(2), None, Some(9)];
    while let Some(Some(1 | 9) | None) = st.pop() { print!("pop "); }
    println!("{st:?}");
}

// === bound with at
fn f(n: u32) -> String {
    match n {
        x @ (1 | 2) => format!("low {x}"),
        x @ (10..=19 | 30..=39) => format!("teens {x}"),
        x @ 50 | x @ 60 => format!("tens {x}"),
        ref r @ (70 | 80) => format!("ref {r}"),
        _ => "none".to_string(),
    }
}
fn g(o: Option<u8>) -> Option<u8> { match o { whole @ (None | Some(0..=9)) => whole, Some(n @ (10 | 20 | 30)) => Some(n / 10), all @ Some(_) => all } }
fn main() { for n in [2, 15, 20, 33, 60, 70] { print!("{}, ", f(n)); } println!("{:?} {:?} {:?} {:?}", g(None), g(Some(3)), g(Some(20)), g(Some(99))); }

// === references and boxes of alternatives
fn f(v: &[&str]) -> u8 { match v { [] | [""] => 0, ["a" | "b"] => 1, ["x", ..] | [.., "x"] => 2, [_, "m" | "n", _] => 3, _ => 4 } }
fn g(r: &Option<Box<i32>>) -> i32 { match r.as_deref() { Some(&(1 | 2)) => 12, Some(3 | 4) => 34, Some(&n) => n, None => 0 } }
fn main() {
    println!("{} {} {} {} {} {}", f(&[]), f(&["b"]), f(&["q", "x"]), f(&["q", "n", "r"]), f(&["x"]), f(&["q"]));
    println!("{} {} {} {}", g(&Some(Box::new(2))), g(&Some(Box::new(3))), g(&Some(Box::new(8))), g(&None));
}

// === mutable and ref bindings in all alternatives
enum V { I(i64), U(i64), S { text: String }, N }
fn bump(v: &mut V) {
    match v { V::I(n) | V::U(n) => *n += 1, V::S { text } if text.is_empty() => text.push('e'), V::S { .. } | V::N => *v = V::I(0) }
}
fn show(v: &V) -> String { match *v { V::I(ref n) | V::U(ref n) => n.to_string(), V::S { ref text } => text.clone(), V::N => "-".into() } }
fn main() {
    let mut vs = [V::I(1), V::U(2), V::S { text: "".into() }, V::S { text: "x".into() }, V::N];
    vs.iter_mut().for_each(bump);
    println!("{}", vs.iter().map(show).collect::<Vec<_>>().join(","));
    let (V::I(mut n) | V::U(mut n)) = vs[0] else { return };
    n *= 10;
    println!("{n}");
}

// === types, constants and ranges among the alternatives
const LO: u8 = 3;
struct K;
impl K { const HI: u8 = 200; }
fn f(x: u8) -> &'static str { match x { LO | K::HI => "const", 0..=LO | K::HI.. => "edge", b'a'..=b'z' | b'A'..=b'Z' => "letter", u8::MAX | 4..=9 => "low", _ => "mid" } }
fn main() {
    for x in [0, 3, 200, 255, b'q', b'Q', 5, 50] { print!("{} ", f(x)); }
    println!("{} {}", matches!(-5i8, i8::MIN..=-100 | -5 | 5), matches!('é', 'a'..='z' | 'é' | '\u{100}'..));
}

// === moves out of alternatives
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn pick(p: (Option<D>, Option<D>)) -> Option<D> { match p { (Some(d), _) | (None, Some(d)) => { println!("got {}", d.0); Some(d) } (None, None) => None } }
fn main() {
    let a = pick((Some(D("a1")), Some(D("a2"))));
    println!("back");
    let _b = pick((None, Some(D("b2"))));
    drop(a);
    let (Ok(D(s)) | Err(D(s))) = &Ok::<D, D>(D("tmp"));
    println!("{s}");
    println!("{}", pick((None, None)).is_none());
}

// === booleans and units cover all
fn f(a: bool, b: bool) -> u8 { match (a, b) { (true, true) | (false, false) => 1, (true, false) | (false, true) => 2 } }
fn g(x: u8) -> bool { match x { 0..=99 | 101..=255 => false, 100 => true } }
fn h(t: (bool, Option<()>)) -> u8 { match t { (true | false, None) => 0, (true, Some(())) => 1, (_, Some(()) | None) => 2 } }
fn main() { println!("{} {} {} {} {} {}", f(true, true), f(false, true), g(100), g(101), h((true, Some(()))), h((false, Some(())))); }

// === macros with alternatives
macro_rules! any { ($v:expr; $($p:pat_param)|+) => { match $v { $($p)|+ => true, _ => false } }; }
macro_rules! all { ($v:expr; $p:pat) => { if let $p = $v { "in" } else { "out" } }; }
macro_rules! arms { ($v:expr, $($p:pat => $r:expr),+) => { match $v { $($p => $r,)+ } }; }
macro_rules! vowel { () => { 'a' | 'e' | 'i' | 'o' | 'u' }; }
fn main() {
    println!("{} {}", any!(3; 1 | 2 | 3), any!(Some(4); Some(1) | None));
    println!("{} {}", all!(5; 4 | 5), all!(Some(6); Some(1 | 2) | None));
    println!("{}", arms!(7, 1 | 7 => "seven", _ => "else"));
    println!("{}", "aeiouxyz".chars().filter(|c| matches!(c, vowel!())).count());
}

// === if let chains of alternatives with else
fn f(s: &str) -> u32 {
    if let "one" | "uno" | "eins" = s { 1 }
    else if let Some('0'..='9' | '-') = s.chars().next() { 2 }
    else if let (true | false, 3 | 4) = (s.is_empty(), s.len()) { 3 }
    else { 4 }
}
fn main() { println!("{} {} {} {} {}", f("uno"), f("-x"), f("abc"), f("abcde"), f("")); }

// === strings and slices of alternatives
fn f(words: &[&str]) -> String {
    match words {
        ["go" | "walk", dir @ ("north" | "south")] => format!("go {dir}"),
        ["take", rest @ ..] | ["get", "the", rest @ ..] if !rest.is_empty() => rest.join("+"),
        [one] | [one, ""] => one.to_uppercase(),
        [] | [_, ..] => "?".into(),
    }
}
fn main() { for s in ["walk south", "take a lamp", "get the lamp", "look", "take", "go up", ""] { println!("{}", f(&s.split(' ').collect::<Vec<_>>())); } }

// === let else with alternatives
fn f(x: Result<Option<i32>, i32>) -> i32 {
    let (Ok(Some(n)) | Err(n)) = x else { return -1 };
    let (1..=9 | 100) = n else { return -2 };
    n
}
fn main() { println!("{} {} {} {}", f(Ok(Some(4))), f(Err(100)), f(Ok(None)), f(Err(50))); }

// === consts and statics computed by matching
const fn class(b: u8) -> u8 { match b { b' ' | b'\t' => 1, b'0'..=b'9' | b'_' => 2, b'a'..=b'z' | b'A'..=b'Z' => 3, _ => 0 } }
const C: u8 = class(b'_');
static TABLE: [u8; 4] = [class(b' '), class(b'7'), class(b'Q'), class(b'!')];
const IS: bool = matches!(C, 1 | 2);
fn main() { println!("{C} {TABLE:?} {IS}"); const { assert!(matches!(class(b'z'), 0 | 3)) } }

// === ambiguity with bitwise or and closures
fn main() {
    let (a, b) = (0b01, 0b10);
    let f = |x: i32| x | 1;
    println!("{} {}", a | b, f(4));
    let c = |x: Option<i32>| match x { Some(1 | 2) | None => a | b, Some(n) => n | b };
    println!("{} {} {}", c(None), c(Some(1)), c(Some(8)));
    let v = match 3 { 1 | 3 => || 1 | 4, _ => || 0 };
    println!("{}", v());
}

// === generic alternatives
#[derive(Clone, Debug)]
enum Either<L, R = L> { Left(L), Right(R) }
use Either::{Left, Right};
impl<T> Either<T> {
    fn into_inner(self) -> T { match self { Left(t) | Right(t) => t } }
    fn as_mut(&mut self) -> &mut T { let (Left(t) | Right(t)) = self; t }
}
fn same<T: PartialEq>(a: &Either<T>, b: &Either<T>) -> bool { matches!((a, b), (Left(x), Left(y)) | (Right(x), Right(y)) if x == y) }
fn main() {
    let mut e: Either<i32> = Right(4);
    *e.as_mut() += 1;
    println!("{} {} {:?}", same(&e, &Right(5)), same(&e, &Left(5)), e.clone());
    println!("{}", e.into_inner() + Left::<i32, i32>(1).into_inner());
}

// === alternatives around an await
async fn get(n: u8) -> Result<u8, u8> { tokio::task::yield_now().await; if n % 2 == 0 { Ok(n) } else { Err(n) } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    for n in 0..3 {
        let (Ok(v) | Err(v)) = get(n).await;
        match (get(v).await, get(v + 1).await) {
            (Ok(x @ (0 | 2)), _) | (_, Ok(x)) if { tokio::task::yield_now(); x > 0 } => println!("x {x}"),
            (Ok(_), Err(e)) | (Err(e), Ok(_)) => println!("e {e}"),
            (Ok(_), Ok(_)) | (Err(_), Err(_)) => println!("same"),
        }
    }
}

// === parts of an array in either alternative
struct D(u8);
impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
fn ends(a: [D; 4], front: bool) -> usize {
    let kept = if front { let [rest @ .., _] = a; print!("kept "); rest.len() } else { let [all @ ..] = a; print!("all "); all.len() };
    print!("| ");
    kept
}
fn make(n: u8) -> [D; 4] { [D(n), D(n + 1), D(n + 2), D(n + 3)] }
fn main() {
    println!("{}", ends(make(1), true));
    println!("{}", ends(make(5), false));
    let mut a = make(10);
    let [first, tail @ ..] = a;
    print!("{} {} ", first.0, tail.len());
    a = make(20);
    drop(tail);
    let [.., last] = &a;
    println!("{}", last.0);
}
