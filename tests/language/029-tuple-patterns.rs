// === tuples: nested patterns, references, moves, drops, comparisons
use std::collections::BTreeMap;
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("~{}", self.0); } }
type T3 = (i32, (char, &'static str), [u8; 2]);
fn swap<A, B>((a, b): (A, B)) -> (B, A) { (b, a) } fn dist(&(x1, y1): &(f64, f64), (x2, y2): &(f64, f64)) -> f64 { ((x1 - x2).powi(2) + (y1 - y2).powi(2)).sqrt() } fn min_max(v: &[i32]) -> (i32, i32) { v.iter().fold((i32::MAX, i32::MIN), |(lo, hi), &x| (lo.min(x), hi.max(x))) } fn ret() -> (String, Option<(u8, u8)>) { ("r".into(), Some((1, 2))) }
fn main() {
    let t: T3 = (1, ('c', "s"), [7, 8]); let (n, (c, s), [a, _]) = t; println!("{} {} {} {}", n, c, s, a); let (x, .., y) = (1, 2, 3, 4); let (.., z) = (5, 6); let (w, ..) = (7,); println!("{} {} {} {}", x, y, z, w); println!("{:?} {:.2} {:?}", swap((1, "a")), dist(&(0.0, 0.0), &(3.0, 4.0)), min_max(&[3, -1, 8])); let (name, Some((p, q))) = ret() else { panic!() }; println!("{} {}", name, p + q); let mut pair = (String::from("l"), vec![1]); { let (l, v) = &mut pair; l.push('!'); v.push(2); } let (ref l, ref mut v) = pair; v.push(l.len() as i32); println!("{:?}", pair); let (l, _) = pair; println!("{} {:?}", l, pair.1);
    let m: BTreeMap<(i32, i32), (char, bool)> = [((0, 1), ('a', true)), ((0, 0), ('b', false))].into_iter().collect(); for (&(r, c), &(ch, b)) in &m { println!("{}{}{}{}", r, c, ch, b); } let ((a, b), c) = ((1, 2.5), 'z'); println!("{} {} {}", a, b, c); println!("{:?} {} {}", (1, "b") < (1, "c"), (1, 2, 3) == (1, 2, 3), (2, 0) > (1, 9)); let (d1, _) = (D("one"), D("two")); println!("{}", d1.0); let (_, d4) = &(D("three"), D("four")); println!("{}", d4.0); let _ = (D("five"), 1); let (_a, _b) = (D("six"), D("seven")); match (D("eight"), D("nine")) { (x, _) => println!("arm {}", x.0) } let u = ((), ((),)); println!("{:?} {:?}", u, (1,)); let f = |(a, b): &(i32, i32)| a * b; println!("{:?}", [(1, 2), (3, 4)].iter().map(f).collect::<Vec<_>>()); let (mut i, mut j) = (0, 10); while i < j { (i, j) = (i + 1, j - 2); } println!("{} {}", i, j); let (evens, odds): (Vec<_>, Vec<_>) = (1..6).partition(|x| x % 2 == 0); println!("{:?}{:?}", evens, odds); let (a, b): (Vec<i32>, Vec<char>) = vec![(1, 'x'), (2, 'y')].into_iter().unzip(); println!("{:?}{:?}", a, b); let t = (1, (2, (3, 4))); println!("{} {}", t.1.1.0, (t.1).1.1); let mut t2 = ((1, 2), [3]); t2.0.1 += 5; t2.1[0] -= 1; std::mem::swap(&mut t2.0.0, &mut t2.1[0]); println!("{:?}", t2); let big = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12); println!("{:?} {}", big, big.11); println!("end");
}

// === nested destructuring with defaults, let-else, at bindings, consts
#[derive(Debug, Clone)] struct Conf { dims: (u32, u32), title: Option<(String, u8)>, kids: Vec<Conf> } const ORIGIN: (i32, i32) = (0, 0);
fn area(c: &Conf) -> u32 { let Conf { dims: (w, h), kids, .. } = c; w * h + kids.iter().map(area).sum::<u32>() } fn title(c: &Conf) -> &str { let Some((t, 1..=9)) = &c.title else { return "untitled" }; t } fn first(v: &[Conf]) -> Option<(u32, usize)> { let [Conf { dims: (w, _), kids, .. }, ..] = v else { return None; }; Some((*w, kids.len())) } fn quad(p: (i32, i32)) -> String { match p { ORIGIN => "origin".into(), (0, y) | (y, 0) => format!("axis {y}"), (x, y) if x == y => "diag".into(), q @ (1.., 1..) => format!("{:?}", q), (i32::MIN..=-1, _) => "left".into(), (_, _) => "below".into() } }
fn main() { let c = Conf { dims: (2, 3), title: Some(("t".into(), 5)), kids: vec![Conf { dims: (1, 1), title: Some(("x".into(), 20)), kids: vec![] }] }; println!("{} {} {} {:?} {:?}", area(&c), title(&c), title(&c.kids[0]), first(&c.kids), first(&[])); println!("{:?}", [(0, 0), (0, 5), (-5, 0), (3, 3), (2, 1), (-1, 4), (4, -1)].map(quad)); let Conf { title: Some((mut s, n)), kids, .. } = c.clone() else { unreachable!() }; s.push_str("++"); println!("{} {} {}", s, n, kids.len()); let ref r @ (a, ref b) = (1, String::from("b")); println!("{:?} {} {}", r, a, b); let v = loop { let Some(x) = kids.first() else { break 0 }; let (w, _) = x.dims; break w; }; println!("{}", v); for (i, Conf { dims: d @ (w, _), .. }) in kids.iter().enumerate() { println!("{} {:?} {}", i, d, w); } if let (Some((t, _)), [k]) = (&c.title, &c.kids[..]) { println!("{} {:?}", t, k.dims); } let [(a, b), (c2, d)] = [(1, 2), (3, 4)]; println!("{}", a * d - b * c2); }

// === in every place: closures, fn params, for, let-else, if let chains of or, nested consts, unit tuples, one-tuples, rest in the middle
fn f((a, (b, c)): (i32, (i32, i32)), (x,): (u8,), (): ()) -> i32 { a + b * c + x as i32 } fn g(&(ref s, n): &(String, usize)) -> String { s.repeat(n) } fn h((mut v, k): (Vec<i32>, i32)) -> Vec<i32> { v.push(k); v } fn sw<A, B>((a, b): (A, B)) -> (B, A) { (b, a) } struct P; impl P { fn m(&self, (a, _, .., z): (i32, i32, i32, i32)) -> i32 { a - z } } const T: (u8, (char, &str)) = (1, ('t', "x"));
fn look(t: &(Option<i32>, (Result<u8, String>, [bool; 2]))) -> String { match t { (Some(n @ 1..=9), (Ok(m), _)) => format!("{}", n * *m as i32), (None, (Err(e), [true, ..])) => e.clone(), (o, (.., [a, b])) if a == b => format!("{:?}", o), (.., (Ok(0) | Err(_), _)) => "zero or err".into(), _ => "other".into() } }
fn main() { println!("{} {} {:?} {:?}", f((1, (2, 3)), (4,), ()), g(&("ab".into(), 2)), h((vec![1], 2)), sw(sw(("a", 1)))); println!("{}", P.m((9, 0, 0, 4))); println!("{:?}", [(Some(3), (Ok(5), [false; 2])), (None, (Err("e".into()), [true, false])), (Some(77), (Ok(1), [true, true])), (Some(0), (Err("q".into()), [true, false])), (None, (Ok(9), [false, true]))].iter().map(look).collect::<Vec<_>>()); let ((a, b), [c, (d, ..)], (e,), ..) = ((1, 2), [(3, 4), (5, 6)], (7,), 8, 9); println!("{} {} {:?} {} {}", a, b, c, d, e); for (i, (k, (v, w))) in [("a", (1, 2)), ("b", (3, 4))].into_iter().enumerate() { print!("{}{}{}{} ", i, k, v, w) } println!(); let (.., last) = (1, 2, 3); let (first, ..) = (1, "x"); let (..) = (1, 2); let (p, .., q) = (1, 2); println!("{} {} {} {}", last, first, p, q); match T { (1, ('a'..='z', s)) => println!("{}", s), _ => {} } match (1, 2) { T2 => println!("const tuple") , _ => {} } const T2: (i32, i32) = (1, 2); let Some((x, y)) = "1,2".split_once(',') else { panic!() }; println!("{}{}", y, x); if let (Some(x), _) | (_, Some(x)) = (None, Some(4)) { println!("{}", x) } let v = vec![(1, ("a", [1.5])), (2, ("b", [2.5]))]; println!("{:?}", v.iter().map(|(n, (s, [f]))| format!("{n}{s}{f}")).collect::<Vec<_>>()); println!("{:?}", v.iter().map(|&(n, (s, _))| (s, n)).max()); let (ref r, ref mut m) = ("r".to_string(), vec![1]); m.push(r.len()); println!("{:?}", m); let t = (String::from("l"), (String::from("m"), 3)); let (ref l, (mid, n)) = t; println!("{} {} {} {}", l, mid, n, t.0); let mut z = ((1, 2), [3, 4]); let ((i, _), [_, j]) = &mut z; std::mem::swap(i, j); println!("{:?}", z); let w @ (u, _) = (1, 2); println!("{:?}{}", w, u); while let (Some(k), true) = (m.pop(), m.len() < 9) { print!("{} ", k) } println!(); let ((), ((),)) = ((), ((),)); let c = |(a, b): (i32, i32), [x, y]: [i32; 2]| a * x + b * y; println!("{}", c((1, 2), [3, 4])); let (a, mut b): (i32, i32); (a, b) = (1, 2); b += a; println!("{}", b); }

// === parameters of functions, methods, closures and trait impls
trait Op { fn run(&self, pair: (i32, i32)) -> i32; }
struct Add; struct Sub;
impl Op for Add { fn run(&self, (a, b): (i32, i32)) -> i32 { a + b } }
impl Op for Sub { fn run(&self, (mut a, b): (i32, i32)) -> i32 { a -= b; a } }
fn swap<A, B>((a, b): (A, B)) -> (B, A) { (b, a) }
fn norm(&(x, y): &(f64, f64)) -> f64 { (x * x + y * y).sqrt() }
fn bump((a, (b, _)): &mut (i32, (String, u8))) { *a += 1; b.push('!'); }
fn last((.., z): (u8, u8, u8)) -> u8 { z }
fn main() {
    println!("{} {} {:?}", Add.run((1, 2)), Sub.run((1, 2)), swap((1, "x")));
    println!("{} {}", norm(&(3.0, 4.0)), last((1, 2, 3)));
    let mut t = (1, ("s".to_string(), 9));
    bump(&mut t);
    println!("{t:?}");
    let f = |(a, b): (i32, i32), [c, d]: [i32; 2]| a * d - b * c;
    println!("{}", f((1, 2), [3, 4]));
    println!("{:?}", [(1, 'a'), (2, 'b')].iter().map(|&(n, c)| format!("{c}{n}")).collect::<Vec<_>>());
    println!("{:?}", [(3, 1), (1, 2)].into_iter().fold((0, 0), |(sa, sb), (a, b)| (sa + a, sb + b)));
}

// === in for: enumerate, zip, maps, windows, nested pairs
use std::collections::BTreeMap;
fn main() {
    for (i, (a, b)) in [1, 2].iter().zip(["x", "y"]).enumerate() { print!("{i}{a}{b} "); }
    let m = BTreeMap::from([("k", (1, [2, 3])), ("l", (4, [5, 6]))]);
    for (k, &(n, [x, y])) in &m { print!("{k}{n}{x}{y} "); }
    for (_, (n, _)) in m.clone() { print!("{n} "); }
    let mut v = vec![(1, 'a'), (2, 'b')];
    for (n, c) in &mut v { *n *= 10; *c = c.to_ascii_uppercase(); }
    for &mut (ref mut n, _) in v.iter_mut() { *n += 1; }
    for ((a, _), (b, _)) in v.iter().zip(v.iter().skip(1)) { print!("{} ", a + b); }
    println!("{v:?}");
    let (evens, odds): (Vec<i32>, Vec<i32>) = (1..7).partition(|n| n % 2 == 0);
    let (a, (b, c)): (Vec<_>, (Vec<_>, Vec<_>)) = evens.iter().zip(&odds).map(|(e, o)| (e + o, (e * o, e - o))).unzip();
    println!("{a:?} {b:?} {c:?}");
}

// === rest in front, in the middle, at the end, alone
fn main() {
    let t = (1, "two", 3.0, '4', [5]);
    let (a, ..) = t;
    let (.., e) = t;
    let (b, .., d, _) = t;
    let (..) = t;
    let (_, c, ..) = t;
    println!("{a} {e:?} {b} {d} {c}");
    let ((x, ..), .., (.., y)) = ((1, 2), 0, 0, (3, 4));
    println!("{x} {y}");
    match t { (1, .., [n]) if n > 4 => println!("five"), (..) => println!("other") }
    let (only,) = (9,); let (only2, ..) = (8,); let () = ();
    println!("{only} {only2}");
    match ((), (1,)) { ((), (n,)) => println!("{n}") }
}

// === some parts moved, some copied, some by ref: what may be used after
fn main() {
    let t = (String::from("a"), 5, String::from("c"));
    let (s, n, _) = t;
    println!("{s} {n} {} {}", t.1, t.2);
    let t = (String::from("a"), Box::new(7));
    let (ref s, b) = t;
    println!("{s} {b} {}", t.0);
    let mut t = (vec![1], vec![2]);
    let (ref mut v, ref w) = t;
    v.extend(w);
    println!("{t:?}");
    let (x, y) = &t;
    let (p, q): (&Vec<i32>, &Vec<i32>) = (y, x);
    println!("{p:?} {q:?}");
    let (v, _) = t;
    t.0 = v.into_iter().map(|x| x * 2).collect();
    println!("{t:?}");
}

// === the initialiser is a tuple of temporaries: when they are dropped
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn two() -> (D, D) { (D("f1"), D("f2")) }
fn main() {
    let (_, b) = (D("a"), D("b"));
    println!("1");
    let (c, _) = two();
    println!("2");
    let (ref d, ref e) = (D("d"), D("e"));
    println!("3 {} {}", d.0, e.0);
    let (_, _) = (D("g"), D("h"));
    println!("4");
    let (x, y); (x, y) = (D("x"), D("y"));
    println!("5 {}{}{}{}", b.0, c.0, x.0, y.0);
    match two() { (_, z) => println!("6 {}", z.0) }
    if let (D("f1"), _) = two() { println!("7"); }
    let (m, n) = (D("m"), D("n")); let (n, m) = (m, n);
    println!("8 {}{}", m.0, n.0);
}

// === matched by value, reference and reference of reference with literals inside
fn f(t: &(i32, &str, Option<bool>)) -> u8 { match t { (0, "", None) => 0, &(n, "x", Some(true)) if n > 0 => 1, (_, s, Some(b)) if *b == s.is_empty() => 2, (1..=9, .., None) => 3, _ => 4 } }
fn g(t: &&(u8, (char, u8))) -> u8 { match t { (1, (_, n)) => *n, (m, ('a'..='f', n)) => m * n, &&(_, (_, 0)) => 100, (.., (_, _)) => 101 } }
fn main() {
    println!("{:?}", [(0, "", None), (5, "x", Some(true)), (5, "x", Some(false)), (7, "q", None), (0, "q", None)].iter().map(f).collect::<Vec<_>>());
    println!("{:?}", [(1, ('z', 7)), (3, ('c', 5)), (9, ('z', 0)), (9, ('z', 1))].iter().map(|t| g(&t)).collect::<Vec<_>>());
    let nested = Some((1, Ok::<(i32, &str), (u8,)>((2, "in"))));
    match &nested { Some((a, Ok((b, c)))) => println!("{}", a + b + c.len() as i32), Some((_, Err((e,)))) => println!("{e}"), None => {} }
    let Some((_, Ok((ref n, _)))) = nested else { panic!() };
    println!("{n}");
}

// === destructuring assignment: swaps, sums, places of all kinds, nested
fn fib(n: u32) -> u64 { let (mut a, mut b) = (0, 1); for _ in 0..n { (a, b) = (b, a + b); } a }
fn gcd(mut a: u32, mut b: u32) -> u32 { while b != 0 { (a, b) = (b, a % b); } a }
fn main() {
    let mut v = [1, 2, 3];
    (v[0], v[2]) = (v[2], v[0]);
    let mut s = (0, (String::new(), 0u8));
    (s.0, (s.1.0, _)) = (5, ("x".into(), 1));
    let (x, y);
    ((x, ..), y) = ((1, 2, 3), "y");
    let mut r = &mut v;
    (r[1], _) = (20, 0);
    let mut other = [0; 3];
    (r, _) = (&mut other, ());
    r[0] = 1;
    (_, _) = (println!("both"), println!("are made"));
    (..) = (1, 2); ((..), _) = ((1, 2), 3);
    println!("{} {} {v:?} {s:?} {x}{y} {other:?}", fib(50), gcd(48, 36));
}

// === or-patterns, bindings and ranges within
#[derive(Debug, Clone, Copy)] enum Dir { N, E, S, W }
use Dir::*;
fn go((x, y): (i32, i32), d: Dir) -> (i32, i32) { match d { N => (x, y - 1), S => (x, y + 1), E => (x + 1, y), W => (x - 1, y) } }
fn turn(d: Dir, c: char) -> Option<Dir> { Some(match (d, c) { (N, 'l') | (S, 'r') => W, (N, 'r') | (S, 'l') => E, (E, 'l') | (W, 'r') => N, (E, 'r') | (W, 'l') => S, (same, 'f') => same, _ => return None }) }
fn kind(p: (u8, u8)) -> &'static str { match p { (x, y) if x == y => "diag", (0 | 7, _) | (_, 0 | 7) => "edge", (a @ 2..=5, b @ (3 | 4)) if a + b > 7 => "upper", (2..=5, 3..=4) => "lower", _ => "rest" } }
fn main() {
    let end = "flfrx".chars().try_fold(((0, 0), N), |(p, d), c| { let d = turn(d, c)?; Some((go(p, d), d)) });
    println!("{end:?} {:?}", "flffr".chars().fold(((0, 0), N), |(p, d), c| { let d = turn(d, c).unwrap(); (go(p, d), d) }));
    println!("{:?}", [(3, 3), (0, 4), (4, 7), (5, 4), (2, 3), (6, 2)].map(kind));
    let ((1, n) | (n, 1) | (n, _)) = (4, 1);
    println!("{n}");
    let (a @ (b, _), c) = ((1, 2), 3);
    println!("{a:?} {b} {c}");
}

// === let-else, if let chains by tuple, while let with tuples
fn parse(s: &str) -> Result<(i32, i32), String> {
    let Some((a, b)) = s.split_once(',') else { return Err(format!("no comma in {s:?}")); };
    let (Ok(a), Ok(b)) = (a.trim().parse(), b.trim().parse()) else { return Err(format!("not numbers: {a} {b}")) };
    Ok((a, b))
}
fn main() {
    for s in ["1, 2", "12", "1,x"] { println!("{:?}", parse(s)); }
    let (mut a, mut b) = (vec![1, 2, 3], vec![10, 20]);
    while let (Some(x), Some(y)) = (a.pop(), b.pop()) { print!("{} ", x + y); }
    println!("{a:?} {b:?}");
    if let (Some(x), y @ Some(_)) | (y, Some(x)) = (a.first(), b.first()) { println!("{x} {y:?}"); } else { println!("neither"); }
    let mut it = (1..4).zip("abc".chars()).peekable();
    while let Some((n, c)) = it.next() { if let Some(&(m, _)) = it.peek() { print!("{n}{c}<{m} "); } else { println!("{n}{c}"); } }
}

// === types come from the pattern's use
fn main() {
    let (mut a, b) = (Vec::new(), None);
    a.push((1u8, b));
    let _: &Option<char> = &a[0].1;
    let (x, y) = "1 2".split_once(' ').map(|(x, y)| (x.parse().unwrap(), y.parse::<f32>().unwrap())).unwrap();
    let z: i64 = x;
    println!("{z} {y:?} {a:?}");
    let (min, max) = [3, 1, 2].iter().fold((i16::MAX, i16::MIN), |(lo, hi), &n| (lo.min(n), hi.max(n)));
    println!("{min} {max}");
    let (f, g) = (|x| x + 1, |x: &str| x.len());
    println!("{} {}", f(1u64), g("abc"));
    let (c, d): (_, Vec<_>) = (1, (0..3).collect());
    let e: u8 = d[0] + c;
    println!("{e} {}", std::mem::size_of_val(&c));
}

// === of consts, statics and const fns
const PAIR: (u8, (&str, [i32; 2])) = (1, ("two", [3, 4]));
static T: ((i32, i32), char) = ((5, 6), '7');
const fn minmax((a, b): (u32, u32)) -> (u32, u32) { if a < b { (a, b) } else { (b, a) } }
const LO: u32 = { let (lo, _) = minmax((9, 4)); lo };
const SUM: i32 = { let (_, (_, [a, b])) = PAIR; a + b };
static SIZES: [u32; { let (_, hi) = minmax((2, 1)); hi as usize }] = [LO; 2];
fn main() {
    let (n, (s, [.., last])) = PAIR;
    let ((ref a, _), c) = T;
    println!("{n} {s} {last} {a} {c} {LO} {SUM} {SIZES:?}");
    match T { ((5, b), '0'..='9') => println!("{b}"), _ => {} }
    match (1, ("two", [3, 4])) { PAIR => println!("same"), _ => println!("differs") }
}

// === many bindings: shadowing in one pattern's reach, underscore names, unused parts evaluated
fn say(n: i32) -> i32 { print!("[{n}]"); n }
fn main() {
    let (a, _b, _) = (say(1), say(2), say(3));
    let (a, b) = (a + 10, a + 20);
    let (b, a) = (a, b);
    println!(" {a} {b}");
    let x = 1;
    let (x, y) = { let (x, y) = (x + 1, x + 2); (y, x) };
    println!("{x} {y}");
    { let (x, ..) = (y, 0); println!("{x}"); }
    let f = |(x, _): (i32, i32)| move |(y, z): (i32, i32)| (x, y, z);
    println!("{:?} {x}", f((7, 8))((9, 10)));
    let (mut p, mut q) = (0, 0);
    loop { (p, q) = match (p, q) { (3, n) => break println!("{n}"), (m, n) => (m + 1, n + m) }; }
    let _ = q;
}

// === compared and ordered after taking apart; twelve parts; nested to depth
fn main() {
    let t = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    let (a, b, c, d, e, f, g, h, i, j, k, l) = t;
    println!("{}", a + b + c + d + e + f + g + h + i + j + k + l);
    println!("{t:?} {}", t == t && t <= (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13));
    let deep = ((((((1, 2), 3), 4), 5), 6), 7);
    let ((((((p, _), _), q), _), _), r) = deep;
    println!("{} {}", p * q * r, deep.0.0.0.1);
    let mut v = vec![(2, "b", 1.5), (1, "z", 0.5), (2, "a", 9.0)];
    v.sort_by(|(n1, s1, _), (n2, s2, _)| (n1, s1).cmp(&(n2, s2)));
    println!("{v:?}");
    let ((x1, y1), (x2, y2)) = ((0, 0), (3, 4));
    println!("{}", i32::abs(x2 - x1) + i32::abs(y2 - y1));
}

// === behind Box, Rc and RefCell
use std::{cell::{Cell, RefCell}, rc::Rc};
fn main() {
    let b = Box::new((String::from("a"), 1));
    let (s, n) = *b;
    println!("{s} {n}");
    let rc = Rc::new((Cell::new(1), String::from("r")));
    let (c, t) = &*rc;
    c.set(c.get() + 1);
    println!("{} {t} {}", rc.0.get(), Rc::strong_count(&rc));
    let cell = RefCell::new((vec![1], 0));
    { let (v, n) = &mut *cell.borrow_mut(); v.push(2); *n = v.len(); }
    let (ref v, n) = *cell.borrow();
    println!("{v:?} {n}");
    let pairs: Vec<Box<(i32, Rc<str>)>> = vec![Box::new((1, "x".into()))];
    for p in &pairs { let (n, s) = &**p; println!("{n}{s}"); }
    for p in pairs { let (n, s) = *p; println!("{}", s.repeat(n as usize + 1)); }
}

// === made by macros, with their own names and the caller's
macro_rules! swap { ($a:expr, $b:expr) => { ($a, $b) = ($b, $a) }; }
macro_rules! unpack { ($($p:pat),* => $e:expr) => { let ($($p,)*) = $e; }; }
macro_rules! with { (|$p:pat_param| $b:expr, $e:expr) => { match $e { $p => $b } }; }
macro_rules! each { ($v:expr, ($($n:ident),*) $b:block) => { for ($($n),*) in $v $b }; }
fn main() {
    let (mut a, mut b) = (1, 2);
    swap!(a, b);
    unpack!(c, (d, ..), _ => (3, (4, 5), 6));
    println!("{a}{b}{c}{d}");
    println!("{}", with!(|(x, [y, ..])| x * y, (6, [7, 8])));
    each!([(1, 'x'), (2, 'y')], (n, c) { print!("{n}{c} "); });
    unpack!(one => (1,));
    println!("{one}");
}

// === async: from join, select and streams
use tokio_stream::StreamExt;
async fn pair(n: u8) -> (u8, String) { tokio::task::yield_now().await; (n, format!("#{n}")) }
#[tokio::main]
async fn main() {
    let ((a, s), (b, _)) = tokio::join!(pair(1), pair(2));
    println!("{a}{s}{b}");
    let (n, t) = pair(3).await;
    let f = |(x, y): (u8, u8)| async move { pair(x).await; x + y };
    println!("{n}{t} {}", f((4, 5)).await);
    let mut st = tokio_stream::iter([(1, 'a'), (2, 'b'), (3, 'c')]);
    while let Some((n @ 1..=2, c)) = st.next().await { print!("{n}{c} "); }
    tokio::select! { (x, ref s) = pair(9), if n > 1 => println!("{x}{s}"), else => println!("none") }
    let Ok((p, (q, ..))) = tokio::try_join!(async { Ok::<_, ()>(1) }, async { Ok(("q", 2)) }) else { return };
    println!("{p}{q}");
}

// === references on both sides: &(a, b), (&a, &b), ref inside a moved tuple, boxes in between
fn main() {
    let pairs = [(1, String::from("x")), (2, String::from("y"))];
    for &(n, ref s) in &pairs { print!("{n}{s} "); }
    let (&(a, _), (b, t)) = (&pairs[0], &pairs[1]);
    println!("{a} {b} {t}");
    let refs = (&1, (&2, &&3));
    let (&x, (&y, &&z)) = refs;
    println!("{}", x + y + z);
    let mut m = (1, Box::new((2, 3)));
    let (p, q) = (&mut m.0, &mut *m.1);
    let (r, _) = q;
    *r += *p; *p = *r;
    println!("{m:?}");
    let opt: &Option<(i32, &str)> = &Some((5, "five"));
    if let &Some((n, s)) = opt { println!("{n}{s}"); }
    if let Some((n, s)) = opt { println!("{}{}", *n + 1, *s); }
}

// === parts that are copied are taken before the whole moves
#[derive(Debug)] struct B { a: i32, b: C }
#[derive(Copy, Clone, Debug)] struct C { c: i32 }
#[derive(Debug)] struct S { s: String, n: usize }
fn main() {
    let some_b = Some(B { a: 10, b: C { c: 20 } });
    if let Some(mut x @ B { mut b, .. }) = some_b { b.c = 5; x.b.c += 1; println!("{x:?} {b:?}"); }
    match Some(S { s: "abc".into(), n: 3 }) { Some(whole @ S { n, .. }) if n > 2 => println!("{whole:?} {n}"), Some(S { s, n: k @ 0..=2 }) => println!("{s} {k}"), _ => {} }
    let z @ (p, q) = (1, 2u8); println!("{z:?} {p} {q}");
    match [1, 2, 3] { all @ [first, .., last] => println!("{all:?} {first} {last}") }
    let f = |w @ S { n, .. }: S| (w.s, n); println!("{:?}", f(S { s: "q".into(), n: 1 }));
}
