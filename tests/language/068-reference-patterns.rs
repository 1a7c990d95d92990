// Programs about `&p` as a pattern.

// === in closures, parameters, for, match, if let, let, nested and with mut
fn f(&n: &i32, &(a, ref b): &(u8, String)) -> String { format!("{n}{a}{b}") }
fn main() { println!("{}", f(&1, &(2, "x".into()))); let v = [3, 1, 2]; for &x in &v { print!("{x}"); } for (i, &x) in v.iter().enumerate() { print!(" {i}{x}"); } println!(); println!("{:?} {:?}", v.iter().filter(|&&x| x > 1).collect::<Vec<_>>(), v.iter().map(|&x| x * 2).max_by_key(|&x| x)); let &y = &5; let &&z = &&6; let &(p, &q) = &(1, &2); println!("{y}{z}{p}{q}"); match &Some(4) { &Some(n) if n > 3 => println!("{n}"), &Some(_) | &None => {} } if let Some(&x) = v.first() { println!("{x}"); } while let Some(&x) = v.iter().find(|&&x| x == 9) { println!("{x}"); } match &v { &[a, .., b] => println!("{a}{b}") } match v.split_first() { Some((&h, &[_, l])) => println!("{h}{l}"), _ => {} } let &mut m = &mut 7; println!("{m}"); let &mut ref mut w = &mut 8; *w += 1; println!("{w}"); let mut s = [1, 2]; for &mut ref mut e in &mut s { *e += 1; } for &mut e in s.iter_mut() { print!("{e}"); } println!(); let g = |&[a, b]: &[i32; 2], &c: &char| format!("{a}{b}{c}"); println!("{}", g(&s, &'z')); let &mut mut k = &mut 5; k += 1; println!("{k}"); let h @ &i = &9; println!("{h}{i}"); }
// === with literals, ranges, constants, enums, structs, boxes of Copy
#[derive(Clone, Copy, Debug, PartialEq)] enum E { A, B(i32), C { x: u8 } } const K: E = E::B(7); #[derive(Clone, Copy)] struct P { x: i32, y: i32 } fn kind(e: &E) -> &'static str { match e { &E::A => "a", &K => "k", &E::B(0) | &E::B(10..=19) => "b", &E::B(_) => "B", &E::C { x: 1 } => "c1", &E::C { .. } => "c" } } fn s(s: &&str) -> u8 { match s { &"x" => 1, &y if y.len() > 1 => 2, _ => 3 } }
fn main() { println!("{:?}", [E::A, K, E::B(15), E::B(99), E::C { x: 1 }, E::C { x: 2 }].iter().map(kind).collect::<Vec<_>>()); println!("{}{}{}", s(&"x"), s(&"yy"), s(&"")); let ps = [P { x: 1, y: 2 }, P { x: 3, y: 0 }]; for &P { x, y: yy } in &ps { print!("{x}{yy} "); } println!("{}", ps.iter().map(|&P { x, y }| x * y).sum::<i32>()); match (&1, &Some("a")) { (&1, &Some(t)) => println!("{t}"), (&_, _) => {} } match &&&3 { &&&n => println!("{n}") } match &(1, 'a') { &(0, _) => {} &(n @ 1..=5, c @ 'a'..='f') => println!("{n}{c}"), _ => {} } println!("{}", matches!(ps.iter().find(|&&P { x, .. }| x == 3), Some(&P { y: 0, .. }))); let o: Option<&(i32, E)> = Some(&(1, E::A)); if let Some(&(n, E::A)) = o { println!("{n}"); } let t: &&mut (i32, i32) = &&mut (1, 2); let (a, b) = **t; println!("{a}{b}"); }
// === in iterator chains of references to references
use std::collections::{BTreeMap, HashMap};
fn main() { let words = vec!["a", "bb", "a"]; let mut m = HashMap::new(); for &w in &words { *m.entry(w).or_insert(0) += 1; } let mut c: Vec<(&str, i32)> = m.iter().map(|(&k, &v)| (k, v)).collect(); c.sort_by(|&(a, x), &(b, y)| y.cmp(&x).then(a.cmp(b))); println!("{c:?}"); let b: BTreeMap<i32, (char, f32)> = [(1, ('x', 0.5)), (2, ('y', 1.5))].into(); println!("{:?} {}", b.iter().find(|&(&k, &(c, _))| k > 1 && c == 'y'), b.values().map(|&(_, f)| f).sum::<f32>()); println!("{:?}", b.range(1..).filter_map(|(&k, &(c, f))| (f > 1.0).then_some((k, c))).next()); let v = [[1, 2], [3, 4]]; println!("{:?} {}", v.iter().map(|&[a, b]| a + b).collect::<Vec<_>>(), v.iter().flatten().filter(|&&x| x % 2 == 0).count()); println!("{:?} {:?}", words.iter().position(|&w| w == "bb"), words.iter().zip(&[1, 2]).map(|(&w, &n)| w.repeat(n)).collect::<Vec<_>>()); println!("{:?} {:?}", v.iter().fold(0, |s, &[x, _]| s + x), words.iter().copied().reduce(|a, b| if a > b { a } else { b })); println!("{:?}", words.windows(2).map(|w| match w { &[a, b] => a < b, _ => false }).collect::<Vec<_>>()); let (a, bb): (Vec<i32>, Vec<i32>) = [1, -1].iter().partition(|&&x| x > 0); println!("{a:?}{bb:?} {:?}", [3, 1].iter().max_by(|&a, &b| a.cmp(b))); println!("{:?}", "héy".char_indices().filter(|&(i, c)| i > 0 && c != 'z').map(|(_, c)| c).collect::<String>()); }
// === nested: references of references, in tuples, arrays, options, with mut and ref inside
fn main() {
    let (a, b) = (1, 2);
    let &&x = &&a;
    let (&y, &&z) = (&b, &&a);
    let &(ref r, mut m) = &(String::from("r"), 5);
    m += x + y + z;
    let (&p, &mut q) = (&1, &mut 2);
    let Some(&Some(&w)) = Some(&Some(&7)) else { panic!() };
    let &mut (ref mut n, k) = &mut (10, 20);
    *n += k;
    let &[f, .., l] = &[1, 2, 3];
    println!("{r}{m}{p}{q}{w}{n}{f}{l}");
    let c = &&&'c';
    let &&&d = c;
    let &&ref e = &&"e";
    println!("{d}{e}");
}
// === against constants, literals and ranges behind references, or-patterns, guards
const TEN: &i32 = &10;
const NAME: &str = "n";
fn f(x: &i32) -> &'static str { match x { &0 => "zero", &(1 | 2) => "low", &(3..=9) => "mid", TEN => "ten", &n if n < 0 => "neg", &_ => "big" } }
fn g(x: &&str, y: &Option<&str>) -> u8 { match (x, y) { (&"a", _) => 1, (&NAME, &None) => 2, (_, &Some("q")) => 3, (&s, &Some(t)) if s == t => 4, _ => 5 } }
fn h(x: &[&u8]) -> u8 { match x { [&1, rest @ ..] => 10 + rest.len() as u8, [.., &(2..)] => 2, [&n] => n, _ => 0 } }
fn main() {
    println!("{:?}", [0, 2, 5, 10, -3, 99].iter().map(f).collect::<Vec<_>>());
    println!("{}{}{}{}{}", g(&"a", &None), g(&"n", &None), g(&"x", &Some("q")), g(&"x", &Some("x")), g(&"n", &Some("z")));
    println!("{} {} {} {}", h(&[&1, &2]), h(&[&0, &9]), h(&[&0]), h(&[]));
    println!("{}", match &-1.5f32 { &x if x.is_nan() => "nan", &(0.0..) => "pos", &-1.5 => "it", &_ => "neg" });
}
// === in parameters of functions, methods, closures and iterator adapters of every depth
fn add(&a: &i32, &(b, ref c): &(i32, String), &mut d: &mut i32) -> String { format!("{}{c}", a + b + d) }
struct S(i32);
impl S { fn m(&self, &[x, y]: &[i32; 2]) -> i32 { self.0 + x * y } fn fold(v: &[S]) -> i32 { v.iter().fold(0, |a, &S(n)| a + n) } }
fn main() {
    println!("{} {} {}", add(&1, &(2, "c".into()), &mut 3), S(1).m(&[2, 3]), S::fold(&[S(4), S(5)]));
    let v = [(1, 'a'), (2, 'b'), (3, 'c')];
    println!("{:?}", v.iter().map(|&(n, c)| (c, n)).filter(|&(_, n)| n != 2).collect::<Vec<_>>());
    println!("{:?}", v.iter().zip(&[10, 20]).map(|(&(a, _), &b)| a + b).collect::<Vec<_>>());
    println!("{:?} {:?}", v.iter().position(|&(_, c)| c == 'b'), v.iter().rev().skip_while(|&&(n, _)| n > 1).next());
    println!("{:?}", v.iter().filter(|&&(n, _)| n > 1).map(|&(_, ref c)| c).max_by_key(|&&c| c as u32));
    let mut w = [3, 1, 2];
    w.sort_by(|&a, &b| b.cmp(&a));
    w.iter_mut().for_each(|&mut ref mut x| *x += 1);
    println!("{w:?} {:?}", w.iter().enumerate().map(|(i, &x)| i as i32 * x).sum::<i32>());
}
// === moved, copied or borrowed: what may leave through a reference
#[derive(Clone, Copy, Debug)] struct C(u8, [u8; 2]);
#[derive(Debug)] struct N { c: C, s: String, o: Option<&'static str> }
fn main() {
    let n = N { c: C(1, [2, 3]), s: "s".into(), o: Some("o") };
    let r = &n;
    let &N { c, ref s, o } = r;
    let &N { c: C(a, [_, b]), o: Some(t), .. } = r else { return };
    let N { c: C(x, y), s: z, .. } = r;
    println!("{c:?}{s}{o:?}{a}{b}{t}{x}{y:?}{z}");
    let refs = (&n.c, &n.s);
    let (&C(d, arr), s2) = refs;
    println!("{d}{arr:?}{}", s2.len());
    let f: &fn(u8) -> u8 = &(u8::reverse_bits as fn(u8) -> u8);
    let &g = f;
    let &(ref u, v) = &(n, 4);
    println!("{} {} {v}", g(1), u.s);
}
// === in for, if let, while let, let else, matches!, over maps, slices and options of references
use std::collections::BTreeMap;
fn main() {
    let m: BTreeMap<&str, Vec<(u8, Option<i32>)>> = [("a", vec![(1, Some(5)), (2, None)]), ("b", vec![])].into();
    for (&k, v) in &m { for &(n, o) in v { if let Some(x) = o { print!("{k}{n}{x} "); } } }
    println!();
    if let Some(&(n, Some(x))) = m["a"].first() { println!("{}", n as i32 + x); }
    let mut st = vec![&1, &2, &3];
    while let Some(&x) = st.pop() { if x == 2 { continue; } print!("{x}"); }
    println!();
    let Some(&[ref first, ..]) = m.get("a").map(|v| &v[..]) else { panic!() };
    println!("{first:?} {} {}", matches!(&Some(3), &Some(1..=3)), matches!(m.get("b"), Some(v) if v.is_empty()));
    let mut it = [1, 2, 3].iter().peekable();
    while let Some(&&n) = it.peek() { if n > 2 { break; } it.next(); }
    println!("{:?}", it.next());
    let longest = m.iter().max_by_key(|&(_, v)| v.len()).map(|(&k, _)| k);
    println!("{longest:?}");
}
// === with default binding modes around them: a reference is only peeled once
fn main() {
    let v = vec![(1, &2), (3, &4)];
    for (a, b) in &v { let s: i32 = *a + **b; print!("{s} "); }
    for &(a, b) in &v { let s: i32 = a + *b; print!("{s} "); }
    for &(a, &b) in &v { print!("{} ", a + b); }
    println!();
    let t = &(Some(&5), &Some(6));
    let (Some(x), Some(y)) = t else { panic!() };
    let &(Some(&p), &Some(q)) = t else { panic!() };
    println!("{} {}", **x + *y, p + q);
    let opt: &Option<Box<(i32, String)>> = &Some(Box::new((1, "z".into())));
    if let Some(b) = opt { let &(n, ref s) = &**b; println!("{n}{s}"); }
    let mut pair = (1, vec![2]);
    { let (a, b) = &mut pair; let &mut ref mut c = a; *c += 1; b.push(*c); }
    match &mut pair { &mut (n, ref mut v) if n == 2 => v.push(9), _ => {} }
    println!("{pair:?}");
}
// === boxes of slices, strings, dyn behind references; deref in the scrutinee instead
use std::rc::Rc;
fn kind(v: &dyn std::any::Any) -> &'static str { match v.downcast_ref::<i32>() { Some(&0) => "zero", Some(&n) if n > 0 => "pos", Some(_) => "neg", None => "other" } }
fn name(s: &String) -> u8 { match &s[..] { "a" => 1, s if s.len() > 3 => 2, _ => 3 } }
fn boxed(b: &Box<[u8]>) -> u8 { match **b { [] => 0, [x] => x, [x, .., y] => x + y } }
fn rc(r: &Rc<Option<u8>>) -> u8 { match **r { Some(n) => n, None => 0 } }
fn cow(c: &std::borrow::Cow<str>) -> &'static str { match c { &std::borrow::Cow::Borrowed("b") => "is b", std::borrow::Cow::Borrowed(_) => "borrowed", &std::borrow::Cow::Owned(ref s) if s.is_empty() => "empty", _ => "owned" } }
fn main() {
    println!("{} {} {} {}", kind(&0), kind(&5), kind(&-1), kind(&"x"));
    println!("{} {} {}", name(&"a".into()), name(&"long".into()), boxed(&vec![1, 2, 3].into()));
    println!("{} {} {} {}", rc(&Rc::new(Some(4))), cow(&"b".into()), cow(&String::new().into()), cow(&"x".into()));
}
// === mutable references in patterns: taken apart, reborrowed, through at-bindings and slices
fn swap_ends(v: &mut [i32]) { match v { [a, .., b] => std::mem::swap(a, b), [a] => *a = -*a, [] => {} } }
fn bump(o: &mut Option<(i32, String)>) { if let &mut Some((ref mut n, ref s)) = o { *n += s.len() as i32; } }
fn split(&mut (ref mut a, ref mut b): &mut (Vec<u8>, Vec<u8>)) { a.append(b); b.push(0); }
fn main() {
    let mut v = [1, 2, 3];
    swap_ends(&mut v);
    swap_ends(&mut v[1..2]);
    let mut o = Some((1, "ab".to_string()));
    bump(&mut o);
    let mut t = (vec![1], vec![2, 3]);
    split(&mut t);
    println!("{v:?} {o:?} {t:?}");
    let (x, y) = (&mut 1, &mut 2);
    let &mut p = x;
    let (&mut q, r) = (y, 5);
    let rr = &mut &mut 4;
    let &mut &mut ref mut z = rr;
    *z += p + q + r;
    println!("{}", **rr);
    for &mut (ref mut n, k) in [(1, 2), (3, 4)].iter_mut() { *n *= k; print!("{n} "); }
    println!();
}
// === in macros, const blocks and statics; generic functions over copies; async parameters
macro_rules! get { ($p:pat = $e:expr => $r:expr) => { match $e { $p => $r, #[allow(unreachable_patterns)] _ => panic!() } }; }
static DATA: [&(u8, &str); 2] = [&(1, "one"), &(2, "two")];
const FIRST: u8 = { let &&(n, _) = &DATA_C; n };
const DATA_C: &(u8, &str) = &(9, "nine");
const fn sum(v: &[u8; 3]) -> u8 { let &[a, b, c] = v; a + b + c }
fn copy<T: Copy>(&t: &T) -> T { t }
fn pairs<'a, K: Copy, V>(v: &'a [(K, V)]) -> Vec<(K, &'a V)> { v.iter().map(|&(k, ref v)| (k, v)).collect() }
async fn later(&n: &u32, &(a, b): &(u32, char)) -> String { tokio::task::yield_now().await; format!("{}{b}", n + a) }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{} {}", get!(&Some(n) = &Some(3) => n), get!(&(ref s, 1) = &("s".to_string(), 1) => s.clone()));
    let [&(a, s), &(_, t)] = DATA;
    println!("{a}{s}{t}{FIRST}{} {} {:?}", sum(&[1, 2, 3]), copy(&'c'), pairs(&[(1, "x".to_string())]));
    println!("{}", later(&1, &(2, 'z')).await);
    let f = async |&x: &i32| x + 1;
    println!("{}", f(&4).await);
}
// === exhaustive over references: bools, enums, tuples of them, empty types
#[derive(Clone, Copy, PartialEq, Debug)] enum E { A, B(bool) }
enum Never {}
fn f(e: &E, b: &bool) -> u8 { match (e, b) { (&E::A, &true) => 1, (&E::A, &false) => 2, (&E::B(x), &y) if x == y => 3, (&E::B(true), _) => 4, (&E::B(false), _) => 5 } }
fn g(x: &&Option<&bool>) -> u8 { match x { &&None => 0, &&Some(&true) => 1, &&Some(&false) => 2 } }
fn h(r: &Result<u8, Never>) -> u8 { match r { &Ok(n) => n, &Err(ref e) => match *e {} } }
fn u(&(): &(), &[]: &[u8; 0]) -> u8 { 7 }
fn main() {
    println!("{}{}{}{}{}", f(&E::A, &true), f(&E::A, &false), f(&E::B(true), &true), f(&E::B(true), &false), f(&E::B(false), &true));
    println!("{}{}{} {} {}", g(&&None), g(&&Some(&true)), g(&&Some(&false)), h(&Ok(3)), u(&(), &[]));
}
// === what a pattern keeps alive: temporaries borrowed by it, drops in order
struct D(&'static str, i32);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
impl D { fn parts(&self) -> (&str, &i32) { (self.0, &self.1) } }
fn mk(n: &'static str) -> D { D(n, n.len() as i32) }
fn main() {
    let &D(ref name, n) = &mk("one");
    println!("{name}{n}");
    let (_, &k) = mk("two").parts();
    println!("{k}");
    if let (_, &5) = mk("three").parts() { println!("in"); } else { println!("not reached"); }
    match &mk("four") { &D(_, 4) => println!("arm"), _ => {} }
    let f = |&D(n, _): &D| n;
    println!("{}", f(&mk("five")));
    let &(ref a, _) = &(mk("six"), mk("seven"));
    println!("end {}", a.0);
}
// === in or-patterns on both sides with the same bindings; at with references; nested slices
fn f(x: &Result<i32, (i32, &str)>) -> i32 { let (&Ok(n) | &Err((n, _))) = x; n }
fn g<'a>(p: &'a (Option<&'a str>, &'a [&'a str])) -> &'a str { match p { &(Some(s), _) | &(None, &[s]) | &(_, &[_, .., s]) => s, &(None, &[]) => "none" } }
fn h(v: &[(u8, u8)]) -> Option<u8> { match v { &[(a, _), (_, b)] | &[(a, b)] if a > b => Some(a - b), whole @ &[first @ (a, _), ..] if whole.len() > 2 => Some(a + first.1), _ => None } }
fn main() {
    println!("{} {}", f(&Ok(1)), f(&Err((2, "e"))));
    println!("{} {} {} {}", g(&(Some("s"), &[])), g(&(None, &["x"])), g(&(None, &["p", "q"])), g(&(None, &[])));
    println!("{:?} {:?} {:?} {:?}", h(&[(5, 1)]), h(&[(9, 0), (0, 3)]), h(&[(1, 2), (0, 0), (0, 0)]), h(&[]));
}
// === strings and bytes behind several references
fn cmd(w: &[&str]) -> String { match w { ["go", dir @ ("n" | "s")] => format!("go {dir}"), ["take", rest @ ..] if !rest.is_empty() => rest.join("+"), &[one] => one.to_uppercase(), [] => "-".into(), &[a, .., b] => format!("{a}..{b}") } }
fn bytes(b: &[u8]) -> &str { match b { b"GET " => "exact", [b'G', ..] => "g", &[b'0'..=b'9', ref rest @ ..] => std::str::from_utf8(rest).unwrap(), _ => "?" } }
fn main() {
    println!("{:?}", [&["go", "n"][..], &["take", "a", "b"], &["x"], &[], &["take"], &["a", "b", "c"]].map(cmd));
    println!("{:?}", [&b"GET "[..], b"Gx", b"1ab", b""].map(bytes));
    let words = ["a".to_string(), "b".to_string()];
    let n = words.iter().map(|s| s.as_str()).filter(|&s| matches!(s, "a" | "c")).count();
    println!("{n} {}", words.iter().map(|s| match &**s { "a" => 1, _ => 2 }).sum::<i32>());
}
// === folded and reduced in loops over windows, chunks, zips, groups by key
fn main() {
    let v = [3, 1, 4, 1, 5, 9, 2, 6];
    println!("{}", v.windows(2).filter(|w| matches!(w, &[a, b] if a < b)).count());
    println!("{:?}", v.chunks(3).map(|c| match c { &[a, b, c] => a * b * c, &[a, b] => a - b, _ => 0 }).collect::<Vec<_>>());
    println!("{:?}", v.chunks_exact(2).map(|c| { let &[a, b] = c else { unreachable!() }; (b, a) }).max());
    let (mut lo, mut hi) = (i32::MAX, i32::MIN);
    for &x in &v { (lo, hi) = (lo.min(x), hi.max(x)); }
    println!("{lo}{hi}");
    println!("{:?}", v.iter().copied().zip(v[1..].iter()).fold((0, 0), |(up, down), (a, &b)| if b > a { (up + 1, down) } else { (up, down + 1) }));
    let groups = v.iter().fold(std::collections::BTreeMap::new(), |mut m, &x| { *m.entry(x % 3).or_insert(0) += x; m });
    println!("{groups:?} {:?}", groups.iter().find(|&(&k, &v)| k == 1 && v > 3));
    if let [&a, .., &b] = v.iter().collect::<Vec<_>>()[..] { println!("{a}{b}"); }
}
// === function pointers, closures and wrappers of references taken apart
struct Ref<'a, T>(&'a T);
struct Cb<'a> { f: &'a dyn Fn(&i32) -> i32, arg: &'a i32 }
fn call(&Cb { f, arg: &n }: &Cb) -> i32 { f(&(n + 1)) * f(&n) }
fn get<T: Copy>(&Ref(&t): &Ref<'_, T>) -> T { t }
fn two(&[f, g]: &[fn(i32) -> i32; 2], x: i32) -> i32 { g(f(x)) }
fn main() {
    let k = 10;
    println!("{} {} {}", call(&Cb { f: &|&x| x + k, arg: &1 }), get(&Ref(&'q')), two(&[|x| x + 1, |x| x * x], 3));
    let fs: Vec<(&str, Box<dyn Fn(i32) -> i32>)> = vec![("a", Box::new(|x| x - 1)), ("b", Box::new(move |x| x * k))];
    for &(n, ref f) in &fs { print!("{n}{} ", f(5)); }
    println!("{}", fs.iter().map(|(_, f)| f).fold(7, |x, f| f(x)));
    let Ref(&(ref a, b)) = Ref(&("s".to_string(), 2));
    println!("{a}{b}");
}
// === tuples of references from split, entry and min_max helpers; swapped in place
fn minmax<'a>(v: &'a [i32]) -> Option<(&'a i32, &'a i32)> { let (first, rest) = v.split_first()?; Some(rest.iter().fold((first, first), |(lo, hi), x| (if x < lo { x } else { lo }, if x > hi { x } else { hi }))) }
fn main() {
    let v = [4, -2, 9];
    let Some((&lo, &hi)) = minmax(&v) else { return };
    println!("{lo} {hi} {:?}", minmax(&[]));
    let (&[a, b], rest) = v.split_first_chunk::<2>().unwrap();
    println!("{a}{b}{rest:?}");
    if let (Some(&x), Some(&y)) = (v.first(), v.last()) { println!("{x}{y}"); }
}
// === in impl blocks' methods by value of Copy self, operators on references, PartialEq by hand
use std::ops::{Add, Neg};
#[derive(Clone, Copy, Debug)] struct P { x: i32, y: i32 }
impl P { fn sum(&self) -> i32 { let &P { x, y } = self; x + y } fn with<R>(&self, f: impl Fn(&i32, &i32) -> R) -> R { let P { x, y } = self; f(x, y) } }
impl<'a> Add<&'a P> for &P { type Output = P; fn add(self, &P { x, y }: &'a P) -> P { let &P { x: a, y: b } = self; P { x: a + x, y: b + y } } }
impl Neg for &P { type Output = P; fn neg(self) -> P { let &P { x, y } = self; P { x: -x, y: -y } } }
impl PartialEq<(i32, i32)> for P { fn eq(&self, &(a, b): &(i32, i32)) -> bool { matches!(self, &P { x, y } if x == a && y == b) } }
impl<'a> Extend<&'a P> for P { fn extend<I: IntoIterator<Item = &'a P>>(&mut self, it: I) { for &P { x, y } in it { self.x += x; self.y += y; } } }
fn main() {
    let (p, q) = (P { x: 1, y: 2 }, P { x: 10, y: 20 });
    let mut s = &p + &q;
    s.extend([&p, &-&q]);
    println!("{} {s:?} {} {}", p.sum(), s == (2, 4), q.with(|&a, &b| a * b));
}
