// === order of guards, bindings and fall through
fn say(s: &str, b: bool) -> bool { print!("{s} "); b }
fn f(n: (i32, Option<i32>)) -> i32 { match n { (a, Some(b)) if say("ab", a > b) => 1, (a, _) if say("a", a == 0) => 2, (_, Some(b)) | (b, None) if say("or", b < 0) => 3, (1, o) if say("o", o.is_none()) => 4, _ if say("any", n.0 > 100) => 5, _ => 6 } }
fn main() { for n in [(3, Some(2)), (0, Some(2)), (1, Some(-2)), (-5, None), (1, None), (101, None), (7, Some(9))] { println!("{}", f(n)); } }

// === bindings are shared in the guard and moved in the arm
#[derive(Debug)] enum M { Text(String), List(Vec<String>), Pair(String, Box<M>) }
fn take(m: M) -> String { match m { M::Text(s) if s.is_empty() => "empty".into(), M::Text(s) if s.starts_with('a') => s + "!", M::Text(s) => s, M::List(mut v) if v.len() > 1 => { v.sort(); v.remove(0) } M::List(v) => format!("{v:?}"), M::Pair(a, b) if matches!(*b, M::Text(ref t) if *t == a) => a, M::Pair(a, b) => a + &take(*b) } }
fn main() { for m in [M::Text("".into()), M::Text("ab".into()), M::Text("z".into()), M::List(vec!["q".into(), "p".into()]), M::List(vec![]), M::Pair("x".into(), Box::new(M::Text("x".into()))), M::Pair("x".into(), Box::new(M::Text("ay".into())))] { println!("{}", take(m)); } }

// === or patterns try the guard for each alternative
fn f(t: (u8, u8)) -> Option<u8> { match t { (x, _) | (_, x) if x % 7 == 0 && x > 0 => Some(x), _ => None } } fn g(v: &[i32]) -> i32 { match v { [x, ..] | [.., x] if *x < 0 => *x, [a, b, ..] | [b, a] if a > b => a - b, [] => 0, _ => 99 } }
fn main() { println!("{:?}", [(7, 14), (1, 14), (14, 3), (0, 0)].map(f)); println!("{:?}", [&[-1, 2][..], &[1, -2], &[5, 3], &[3, 5], &[], &[1, 2, 3]].map(g)); let mut calls = 0; let r = match (1, 2) { (a, _) | (_, a) if { calls += 1; a == 2 } => a, _ => 0 }; println!("{r} {calls}"); }

// === if let chains of methods, nested matches and blocks in guards
fn f(s: &str) -> i32 { match s.split_once('=') { Some((k, v)) if !k.is_empty() && v.chars().all(|c| c.is_ascii_digit()) && { let n = v.len(); n > 0 && n < 4 } => v.parse().unwrap(), Some((_, v)) if match v { "on" | "yes" => true, _ => false } => 1, None if s.bytes().map(|b| b as u32).sum::<u32>() > 300 => -1, _ if (|| s.len() > 3)() => -2, _ => -3 } }
fn main() { println!("{:?}", ["a=12", "=1", "a=1234", "b=on", "zzz", "a=b=c", "", "abc"].map(f)); }

// === mutation before, in and after
use std::cell::Cell;
fn main() { let hits = Cell::new(0); let tick = |b: bool| { hits.set(hits.get() + 1); b }; let r = match 5 { 1..=9 if tick(false) => "a", 5 if tick(hits.get() == 1) => "b", _ if tick(true) => "c", _ => "d" }; println!("{r} {}", hits.get()); let mut v = vec![1, 2, 3]; for _ in 0..4 { match v.len() { n if n > 2 => { v.pop(); } 2 if v[0] == 1 => v[0] = 9, 2 => v.clear(), _ => v.push(7) } } println!("{v:?}"); let mut o = Some(3); while let Some(n) = o { o = match n { n if n % 2 == 1 => Some(n - 1), 0 => None, n => Some(n / 2 - 1) }; print!("{n} "); } println!(); let mut x = (1, String::from("s")); match &mut x { (n, s) if *n == 1 && s.len() == 1 => { *n = 2; s.push('!'); } (n, _) => *n = 0 } println!("{x:?}"); }

// === drops when guards fail and temporaries in guards
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } } impl D { fn is(&self, s: &str) -> bool { print!("?{s} "); self.0 == s } } fn mk(s: &'static str) -> D { D(s) }
fn main() { match Some(D("a")) { Some(d) if d.is("b") => println!("b {}", d.0), Some(d) if mk("t").is("t") => { print!("moved {} ", d.0); } _ => println!("none") } println!(); let r = match mk("scrut").0.len() { 5 if mk("g1").is("x") => 1, n if mk("g2").is("g2") => n, _ => 0 }; println!("{r}"); match (D("l"), D("r")) { (l, _) if l.is("q") => drop(l), (ref l, r) if l.is("l") => { print!("in {} ", r.0); } _ => {} } println!("end"); }

// === references, deref patterns, ranges, consts and at
const MID: u8 = 50; fn f(n: &u8) -> String { match n { 0 => "zero".into(), x if *x == MID => "mid".into(), x @ 1..=9 if x % 2 == 1 => format!("odd{x}"), 1..=9 => "digit".into(), &x if x > 200 => format!("big{x}"), x @ (10..=19 | 90..=99) if x.count_ones() > 2 => format!("bits{x}"), _ => "rest".into() } }
fn main() { println!("{:?}", [0, 50, 3, 4, 250, 15, 16, 91, 100].map(|n| f(&n))); let c = 'k'; println!("{}", match c { 'a'..='m' if c.is_uppercase() => 1, 'a'..='m' => 2, _ => 3 }); println!("{}", match "abc" { s if s.len() == 2 => "two", "abc" if false => "never", "abc" => "abc", _ => "?" }); match &&Some(5) { Some(n) if n > &4 => println!("big {n}"), _ => println!("small") } }

// === guards with early return, break, continue and question mark
fn f(v: &[&str]) -> Result<i32, String> { let mut s = 0; for x in v { s += match x.parse::<i32>() { Ok(n) if n < 0 => continue, Ok(n) if { if n > 100 { return Err(format!("big {n}")); } n > 50 } => break, Ok(n) if check(n)? => n * 10, Ok(n) => n, Err(_) if x.is_empty() => 0, Err(e) => return Err(e.to_string()) }; } Ok(s) } fn check(n: i32) -> Result<bool, String> { if n == 13 { Err("unlucky".into()) } else { Ok(n % 2 == 0) } }
fn main() { for v in [&["1", "2", "-5", ""][..], &["60", "x"], &["101"], &["13"], &["x"]] { println!("{:?}", f(v)); } }

// === async guards' neighbours and awaited scrutinees
async fn get(n: u32) -> Option<u32> { tokio::task::yield_now().await; (n > 0).then_some(n) }
#[tokio::main(flavor = "current_thread")]
async fn main() { for n in 0..4 { let limit = get(2).await.unwrap(); let s = match get(n).await { Some(k) if k > limit => { let x = get(k + 1).await; format!("over {x:?}") } Some(k) if k == limit => "at".to_string(), Some(_) => "below".into(), None if limit > 1 => "none".into(), None => unreachable!() }; println!("{s}"); } let (tx, mut rx) = tokio::sync::mpsc::channel(4); for i in 0..3 { tx.send((i, "m")).await.unwrap(); } drop(tx); loop { match rx.recv().await { Some((i, s)) if i != 1 => println!("{i}{s}"), Some(_) => continue, None => break } } }

// === in closures, macros, matches!, const fn and let
macro_rules! class { ($v:expr; $($p:pat if $g:expr => $r:expr),* ; $e:expr) => { match $v { $($p if $g => $r,)* _ => $e } }; } const fn f(n: u32) -> u32 { match n { 0 => 0, n if n % 2 == 0 => 1 + f(n / 2), n if n > 1 => 1 + f(3 * n + 1), _ => 0 } } const C: u32 = f(7);
fn main() { println!("{} {}", class!(5; n if n > 9 => "big", n if n > 3 => "mid"; "small"), class!("x"; s if s.is_empty() => 1; 2)); println!("{C} {} {}", matches!(Some(4), Some(n) if n % 2 == 0), !matches!('c', 'a'..='f' if false)); let f = |o: Option<&str>| match o { Some(s) if s.len() > 1 => s.len(), Some(_) => 1, None => 0 }; println!("{:?}", [f(Some("abc")), f(Some("")), f(None)]); let v: Vec<_> = (0..20).filter(|n| matches!(n, k if k % 5 == 0 || k % 7 == 0)).collect(); println!("{v:?}"); }

// === guards see the outer names and shadow them
fn main() { let x = 5; let y = 10; println!("{}", match Some(7) { Some(x) if x == y => "a", Some(n) if n == x + 2 => "b", Some(y) if y > x => "c", _ => "d" }); let v = vec![1, 2, 3]; println!("{}", match v.iter().sum::<i32>() { s if s == v.len() as i32 * 2 => "avg 2", _ => "other" }); let t = (1, 2); println!("{:?}", match t { (a, b) if a > b => (b, a), t if t.0 == 1 => t, (a, _) => (a, a) }); fn x2() -> i32 { 2 } println!("{}", match 2 { x2 if x2 == self::x_two() => x2 * 10, _ => x2() }); } fn x_two() -> i32 { 2 }

// === exhaustiveness is not helped by guards
fn sign(n: i32) -> &'static str { match n { n if n < 0 => "-", 0 => "0", n if n > 0 => "+", _ => unreachable!() } } fn bools(a: bool, b: bool) -> u8 { match (a, b) { (true, x) if x => 3, (true, _) => 2, (false, true) => 1, (false, false) => 0 } } enum E { A(u8), B } fn e(e: &E) -> u8 { match e { E::A(n) if *n > 5 => 1, E::A(0..=5) => 2, E::A(_) => 3, E::B => 4 } }
fn main() { println!("{} {} {}", sign(-1), sign(0), sign(1)); println!("{:?}", [bools(true, true), bools(true, false), bools(false, true), bools(false, false)]); println!("{:?}", [E::A(9), E::A(3), E::B].map(|x| e(&x))); }

// === interpreters with a stack and guards on both sides
#[derive(Clone, Debug, PartialEq)] enum T { Num(f64), Op(char), L, R } fn lex(s: &str) -> Vec<T> { let mut v = vec![]; let mut it = s.chars().peekable(); while let Some(c) = it.next() { let t = match c { ' ' => continue, '(' => T::L, ')' => T::R, d if d.is_ascii_digit() => { let mut n = d.to_digit(10).unwrap() as f64; while let Some(d) = it.peek().and_then(|c| c.to_digit(10)) { n = n * 10.0 + d as f64; it.next(); } T::Num(n) } '-' if matches!(v.last(), None | Some(T::Op(_) | T::L)) => { v.push(T::Num(-1.0)); T::Op('*') } o if "+-*/".contains(o) => T::Op(o), _ => T::Num(f64::NAN) }; v.push(t); } v } fn prec(c: char) -> u8 { match c { '*' | '/' => 2, _ => 1 } } fn eval(s: &str) -> f64 { let (mut out, mut ops): (Vec<f64>, Vec<T>) = (vec![], vec![]); fn app(out: &mut Vec<f64>, o: char) { let (b, a) = (out.pop().unwrap(), out.pop().unwrap()); out.push(match o { '+' => a + b, '-' => a - b, '*' => a * b, '/' if b == 0.0 => f64::INFINITY, _ => a / b }); } for t in lex(s) { match t { T::Num(n) => out.push(n), T::Op(o) => { while let Some(T::Op(p)) = ops.last() { match *p { p if prec(p) >= prec(o) => { app(&mut out, p); ops.pop(); } _ => break } } ops.push(T::Op(o)); } T::L => ops.push(T::L), T::R => while let Some(t) = ops.pop() { match t { T::L => break, T::Op(o) => app(&mut out, o), _ => {} } } } } while let Some(T::Op(o)) = ops.pop() { app(&mut out, o); } out[0] }
fn main() { for s in ["1+2*3", "(1+2)*3", "-4+10/4", "2*-(3-5)", "1/0"] { print!("{} ", eval(s)); } println!(); }

// === guards over tuples of references and strings
fn cmp<'a>(a: &'a str, b: &'a str) -> &'a str { match (a, b) { (x, y) if x == y => "same", (x, y) if x.eq_ignore_ascii_case(y) => "case", ("", s) | (s, "") if !s.is_empty() => s, (x, y) if x.starts_with(y) || y.starts_with(x) => if x.len() < y.len() { x } else { y }, _ => "diff" } } fn opt(a: Option<&String>, b: &Option<String>) -> usize { match (a, b) { (Some(x), Some(y)) if x > y => 1, (Some(x), Some(y)) if x.len() == y.len() => 2, (Some(_), _) if b.is_none() => 3, (None, Some(s)) if &s[..] == "k" => 4, _ => 5 } }
fn main() { println!("{} {} {} {} {}", cmp("a", "a"), cmp("Ab", "aB"), cmp("", "q"), cmp("abc", "ab"), cmp("x", "y")); let s = |s: &str| Some(s.to_string()); println!("{:?}", [opt(s("b").as_ref(), &s("a")), opt(s("a").as_ref(), &s("b")), opt(s("a").as_ref(), &None), opt(None, &s("k")), opt(None, &None)]); }

// === floats, nan, chars and casts
fn f(x: f64) -> &'static str { match x { x if x.is_nan() => "nan", x if x == 0.0 && x.is_sign_negative() => "-0", 0.0 => "0", f64::NEG_INFINITY..0.0 => "neg", 1.0 => "one", x if x.fract() == 0.0 => "int", _ => "pos" } } fn c(c: char) -> u32 { match c as u32 { n if n < 0x20 => 0, 0x30..=0x39 => n_of(c), n if c.is_alphabetic() && n < 0x80 => n, _ if !c.is_ascii() => c.len_utf8() as u32, _ => 1 } } fn n_of(c: char) -> u32 { c.to_digit(10).unwrap() }
fn main() { println!("{:?}", [f64::NAN, -0.0, 0.0, -3.5, 1.0, 7.0, 7.5, f64::INFINITY].map(f)); println!("{:?}", ['\n', '7', 'a', 'é', '€', '!'].map(c)); }

// === struct patterns with guards on several fields
#[derive(Debug, Clone)] struct Ev { kind: K, at: (i32, i32), mods: u8, name: Option<&'static str> } #[derive(Debug, Clone, Copy, PartialEq)] enum K { Key(char), Click { double: bool }, Move } const SHIFT: u8 = 1;
fn handle(e: &Ev) -> String { match e { Ev { kind: K::Key(c), mods, .. } if mods & SHIFT != 0 => c.to_uppercase().to_string(), Ev { kind: K::Key(c @ 'a'..='z'), .. } => c.to_string(), Ev { kind: K::Click { double }, at: (x, y), .. } if x == y && *double => "diag2".into(), Ev { kind: K::Click { .. }, at: (x, _), name: Some(n), .. } if *x > n.len() as i32 => format!("{n}@{x}"), Ev { at, .. } if at.0 < 0 || at.1 < 0 => "out".into(), Ev { kind, name: None, .. } if *kind == K::Move => "move".into(), e => format!("{:?}", e.kind) } }
fn main() { let b = Ev { kind: K::Move, at: (1, 2), mods: 0, name: None }; for e in [Ev { kind: K::Key('q'), mods: 3, ..b.clone() }, Ev { kind: K::Key('q'), ..b.clone() }, Ev { kind: K::Click { double: true }, at: (4, 4), ..b.clone() }, Ev { kind: K::Click { double: false }, at: (9, 1), name: Some("btn"), ..b.clone() }, Ev { at: (1, -1), ..b.clone() }, b.clone(), Ev { kind: K::Key('!'), ..b.clone() }] { print!("{} ", handle(&e)); } println!(); }

// === generic guards with trait bounds and closures as guards
fn pick<T, P>(v: Vec<T>, p: P) -> (Vec<T>, usize) where P: Fn(&T) -> bool { let mut n = 0; let mut out = vec![]; for x in v { match x { x if p(&x) => out.push(x), _ => n += 1 } } (out, n) } fn rank<T: PartialOrd + Copy>(x: T, lo: T, hi: T) -> i8 { match x { x if x < lo => -1, x if x > hi => 1, _ => 0 } } fn rules(n: i32, rs: &[(&'static str, &dyn Fn(i32) -> bool)]) -> &'static str { for (name, r) in rs { match n { n if r(n) => return name, _ => {} } } "none" }
fn main() { println!("{:?} {:?}", pick(vec![1, 5, 2, 8], |n| *n > 3), pick(vec!["a", ""], |s| s.is_empty())); println!("{} {} {}", rank(1.5, 2.0, 3.0), rank('z', 'a', 'y'), rank(5, 5, 5)); println!("{} {}", rules(15, &[("big", &|n| n > 100), ("five", &|n| n % 5 == 0)]), rules(7, &[])); }

// === panics in guards unwind bindings
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn main() { let r = std::panic::catch_unwind(|| match (D(1), D(2)) { (a, b) if a.0 > b.0 || { let v: Vec<u8> = vec![]; v[a.0 as usize] == 0 } => 1, (_, b) => b.0 }); println!("{}", r.is_err()); let r = std::panic::catch_unwind(|| match Some(D(3)) { Some(d) if d.0.checked_sub(4).unwrap() == 0 => d.0, _ => 0 }); println!("{:?}", r.is_err()); }

// === the arm's value may borrow from what the guard looked at
fn longest<'a>(m: &'a std::collections::BTreeMap<u8, Vec<String>>, k: u8) -> &'a str { match m.get(&k) { Some(v) if v.len() > 1 => match v.iter().max_by_key(|s| s.len()) { Some(s) if s.len() > 2 => s, Some(_) | None => "short" }, Some(v) => v.first().map_or("", |s| s), None => "-" } } fn entry(v: &mut Vec<(u8, i32)>, k: u8) -> &mut i32 { match v.iter().position(|e| e.0 == k) { Some(i) if v[i].1 >= 0 => &mut v[i].1, Some(i) => { v[i].1 = 0; &mut v[i].1 } None => { v.push((k, 100)); &mut v.last_mut().unwrap().1 } } }
fn main() { let m = [(1, vec!["a".to_string(), "bcd".into()]), (2, vec!["x".into()]), (3, vec!["a".into(), "b".into()])].into(); println!("{:?}", [1, 2, 3, 4].map(|k| longest(&m, k))); let mut v = vec![(1, 5), (2, -5)]; for k in [1, 2, 3, 1] { *entry(&mut v, k) += 1; } println!("{v:?}"); }

// === many arms with guards on one value keep their order
fn fizz(n: u32) -> String { match n { n if n % 15 == 0 => "fizzbuzz".into(), n if n % 5 == 0 => "buzz".into(), n if n % 3 == 0 => "fizz".into(), 1 | 2 if n == 2 => "two".into(), n => n.to_string() } } fn grade(s: u8) -> char { match s { 90.. => 'A', s if s >= 80 => 'B', 70..=79 => 'C', s if (60..70).contains(&s) => 'D', 0..=u8::MAX => 'F' } } fn leap(y: i32) -> bool { match y { y if y % 400 == 0 => true, y if y % 100 == 0 => false, y => y % 4 == 0 } }
fn main() { println!("{}", (1..=15).map(fizz).collect::<Vec<_>>().join(" ")); println!("{} {:?}", [95, 80, 75, 60, 5].map(grade).iter().collect::<String>(), [2000, 1900, 2024, 2023].map(leap)); }
