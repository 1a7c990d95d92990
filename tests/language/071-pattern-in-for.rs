// Programs about patterns in `for`.

// === tuples, structs, arrays, references, ignoring, nested, mut, at, single variants
#[derive(Clone)] struct P { x: i32, t: (char, [u8; 2]) } struct W(String); enum One { V(i32, i32) }
fn main() { let ps = vec![P { x: 1, t: ('a', [1, 2]) }, P { x: 2, t: ('b', [3, 4]) }]; for P { x, t: (c, [f, ..]) } in &ps { print!("{x}{c}{f} "); } for P { mut x, t: (_, b @ [.., l]) } in ps.clone() { x *= 10; print!("{x}{b:?}{l} "); } println!(); for (i, (a, b)) in [1, 2].iter().zip("xy".chars()).enumerate() { print!("{i}{a}{b} "); } for _ in 0..2 { print!("_"); } for W(s) in [W("s".into())] { print!("{s}"); } for One::V(a, b) in [One::V(1, 2), One::V(3, 4)] { print!(" {}", a * b); } println!(); for (k, v) in &mut [(1, 'p'), (2, 'q')] { *k += 1; *v = 'z'; print!("{k}{v}"); } for &(a, ref b) in &[(1, String::from("r"))] { print!("{a}{b}"); } for n @ (a, _) in [(1, 2)] { print!("{n:?}{a}"); } for [a, b] in [[1, 2], [3, 4]] { print!("{}", a + b); } for (.., z) in [(1, 2, 3)] { print!("{z}"); } for () in [(); 2] { print!("u"); } println!(); for mut s in ["a".to_string()] { s.push('!'); println!("{s}"); } for (Ok(x) | Err(x)) in [Ok(1), Err(2)] { print!("{x}"); } for ref r in [5] { print!("{}", *r + 1); } for Some_(x) in [Some_(3)] { print!("{x}"); } println!(); } use Only::Some_; enum Only { Some_(i32) }
// === drops of what the pattern leaves, at break, continue and panic
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } } fn mk(n: u8) -> impl Iterator<Item = (D, D)> { (0..n).map(|i| (D(i * 2), D(i * 2 + 1))) }
fn main() { for (a, _) in mk(2) { print!("body {} ", a.0); } println!("|"); for (_, b) in mk(3) { if b.0 == 1 { continue; } print!("b{} ", b.0); break; } println!("|"); for _ in mk(1) { print!("nothing "); } println!("|"); for (ref a, _) in mk(1) { print!("ref {} ", a.0); } println!("|"); let r = std::panic::catch_unwind(|| for (a, b) in vec![(D(20), D(21)), (D(22), D(23))] { if a.0 == 20 { drop(b); panic!(); } }); println!("| {}", r.is_err()); let v = vec![(D(30), 1), (D(31), 2)]; let x = 'o: { for (d, n) in v { if n == 1 { break 'o Some(d); } } None }; println!("| {}", x.is_some()); for (i, d) in [D(40), D(41)].into_iter().enumerate() { let _keep = d; print!("{i} "); } println!("|"); }
// === labels, shadowing of the iterated, loops as values of blocks, in closures and async
#[tokio::main]
async fn main() { let x = vec![(1, vec![1, 2]), (2, vec![3, 4])]; 'o: for (n, x) in &x { for &x in x { if x == 4 { break 'o; } if x == 1 { continue; } print!("{n}{x} "); } } println!("{}", x.len()); let mut s = 0; for x in x { let (a, x) = x; for x in x { s += a * x; } } println!("{s}"); let f = |v: &[(char, u8)]| { let mut o = String::new(); for &(c, n) in v { for _ in 0..n { o.push(c); } } o }; println!("{}", f(&[('a', 2), ('b', 1)])); for (i, f) in [async { 1 }].into_iter().enumerate() { println!("{i}{}", f.await); } for (a, mut b) in [(1, 5), (2, 6)] { tokio::task::yield_now().await; b += a; print!("{b} "); } let u: () = for _ in 0..0 {}; println!("{u:?}"); let mut it = [1, 2, 3, 4].iter(); for &a in it.by_ref() { if a == 2 { break; } } for b in it { print!("{b}"); } for i in (0..10).rev().step_by(4) { print!(" {i}"); } for i in 'a'..='c' { print!("{i}"); } for (a, b) in (0u8..).zip((5..).step_by(5)).take(2) { print!(" {a}{b}"); } println!(); }
// === over every kind of source: ranges, maps, strings, options, results, channels, successors, by_ref
use std::collections::*;
fn main() {
    for (i, (a, b)) in (1..3).zip([10, 20]).enumerate() { print!("{i}{a}{b} "); }
    for (k, v) in BTreeMap::from([(1, "a"), (2, "b")]) { print!("{k}{v} "); }
    for (i, c) in "aé".char_indices() { print!("{i}{c} "); }
    for (a, b) in Some((1, 2)) { print!("{a}{b} "); }
    for [x, y] in Ok::<_, ()>([3, 4]) { print!("{x}{y} "); }
    println!();
    for (w, n) in "a:1,b:2".split(',').filter_map(|p| p.split_once(':')) { print!("{w}={n} "); }
    for (a, b) in std::iter::successors(Some((0, 1)), |&(a, b)| (b < 20).then_some((b, a + b))) { print!("{a}/{b} "); }
    let mut it = [1, 2, 3, 4].chunks(2).peekable();
    for c in it.by_ref() { if let [a, 2] = c { print!("{a}! "); break; } }
    for [a, b] in it.map(|c| [c[0], c[1]]) { print!("{a}{b}"); }
    println!();
    let (tx, rx) = std::sync::mpsc::channel();
    for (i, s) in ["x", "y"].iter().enumerate() { tx.send((i, *s)).unwrap(); }
    drop(tx);
    for (i, s) in rx { print!("{i}{s} "); }
    println!();
}
// === with references: &, &mut, ref, ref mut, default modes and mut bindings
fn main() {
    let mut v = vec![(1, String::from("a")), (2, String::from("b"))];
    for (n, s) in &mut v { *n += 1; s.push('!'); }
    for &mut (ref mut n, ref s) in v.iter_mut() { *n *= s.len(); }
    for &(n, ref s) in &v { print!("{n}{s} "); }
    for (mut n, mut s) in v.clone() { n += 1; s += "?"; print!("{n}{s} "); }
    for (i, (n, _)) in v.iter_mut().enumerate() { *n = i; }
    for (ref n, ref mut s) in v { s.clear(); print!("{n}{}", s.len()); }
    println!();
    let grid = [[1, 2], [3, 4]];
    for &[a, b] in &grid { print!("{} ", a * b); }
    for row @ [first, ..] in &grid { print!("{first}{row:?} "); }
    for &&x in &[&5, &6] { print!("{x}"); }
    println!();
}
// === structs, enums of one variant, boxes, newtypes, nested and renamed; constants and units
struct P { x: i32, y: (char, Option<u8>) }
struct W<T>(T);
enum Only { One { id: u8, tag: &'static str } }
fn main() {
    let ps = [P { x: 1, y: ('a', None) }, P { x: 2, y: ('b', Some(3)) }];
    for P { x, y: (c, o) } in &ps { print!("{x}{c}{o:?} "); }
    for P { x: ref n, .. } in ps.iter().rev() { print!("{n}"); }
    for W(W(n)) in [W(W(1)), W(W(2))] { print!("{n}"); }
    for Only::One { id, tag: t @ ("p" | _) } in [Only::One { id: 7, tag: "p" }] { print!("{id}{t} "); }
    for () in [(), ()] { print!("u"); }
    for _ in 0..2 { print!("_"); }
    for (.., last) in [(1, 2, 3)] { print!("{last}"); }
    for [first, .., end] in [[1, 2, 3], [4, 5, 6]] { print!("{first}{end} "); }
    for b in [Box::new((1, "z"))] { let (n, s) = *b; print!("{n}{s}"); }
    println!();
}
// === what the pattern binds is new in each turn: closures, drops, shadowing, moves out
struct D(u8);
impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn main() {
    let mut fs: Vec<Box<dyn Fn() -> u8>> = vec![];
    for (i, mut x) in [1u8, 2].into_iter().zip(10..) { x += i; fs.push(Box::new(move || x)); }
    println!("{:?}", fs.iter().map(|f| f()).collect::<Vec<_>>());
    for (D(n), _) in &[(D(1), D(2))] { print!("{n} "); }
    println!("|");
    for (a, _) in [(D(3), D(4)), (D(5), D(6))] { print!("{} ", a.0); }
    println!("|");
    let mut kept = vec![];
    for (a, b) in vec![(D(7), 1), (D(8), 2), (D(9), 3)] { if b == 3 { break; } kept.push(a); print!("k "); }
    println!("| {}", kept.len());
    let x = 5;
    for (x, y) in [(x, x + 1), (x + 2, 0)] { let x = x * 10; print!("{x}{y} "); }
    println!("{x}");
    for _d in [D(20), D(21)] { print!("turn "); }
    for _ in [D(22), D(23)] { print!("wild "); }
    println!("|");
}
// === exits: break with labels, continue, return, question mark from within the pattern's scope
fn find(v: &[(i32, Vec<(char, i32)>)], want: i32) -> Option<(i32, char)> { for (k, inner) in v { for &(c, n) in inner { if n == want { return Some((*k, c)); } } } None }
fn sum(v: &[(&str, Result<i32, &'static str>)]) -> Result<i32, String> { let mut s = 0; for (name, r) in v { let n = r.map_err(|e| format!("{name}: {e}"))?; s += n; } Ok(s) }
fn main() {
    let v = vec![(1, vec![('a', 5), ('b', 6)]), (2, vec![('c', 7)])];
    println!("{:?} {:?}", find(&v, 7), find(&v, 9));
    println!("{:?} {:?}", sum(&[("x", Ok(1)), ("y", Ok(2))]), sum(&[("x", Ok(1)), ("y", Err("bad"))]));
    let mut log = String::new();
    'o: for (k, inner) in &v { for (i, (c, n)) in inner.iter().enumerate() { if *n == 5 { continue; } if i == 1 { log.push(*c); continue 'o; } log += &k.to_string(); break 'o; } log.push('-'); }
    println!("{log}");
    let r = { let mut r = None; for (i, x) in [3, 1, 2].into_iter().enumerate() { if x == 1 { r = Some(i); break; } } r };
    println!("{r:?}");
}
// === own iterators and IntoIterator for references of own types; generic and dyn sources
struct Tab { rows: Vec<(String, [i32; 2])> }
struct It<'a> { t: &'a Tab, i: usize }
impl<'a> Iterator for It<'a> { type Item = (&'a str, &'a [i32; 2]); fn next(&mut self) -> Option<Self::Item> { let (n, r) = self.t.rows.get(self.i)?; self.i += 1; Some((n, r)) } }
impl<'a> IntoIterator for &'a Tab { type Item = (&'a str, &'a [i32; 2]); type IntoIter = It<'a>; fn into_iter(self) -> It<'a> { It { t: self, i: 0 } } }
impl<'a> IntoIterator for &'a mut Tab { type Item = &'a mut (String, [i32; 2]); type IntoIter = std::slice::IterMut<'a, (String, [i32; 2])>; fn into_iter(self) -> Self::IntoIter { self.rows.iter_mut() } }
impl IntoIterator for Tab { type Item = (String, [i32; 2]); type IntoIter = std::vec::IntoIter<Self::Item>; fn into_iter(self) -> Self::IntoIter { self.rows.into_iter() } }
fn total<K, I>(it: I) -> i32 where I: IntoIterator<Item = (K, i32)> { let mut s = 0; for (_, n) in it { s += n; } s }
fn show(d: &mut dyn Iterator<Item = (usize, char)>) { for (i, c) in d { print!("{i}{c} "); } }
fn main() {
    let mut t = Tab { rows: vec![("a".into(), [1, 2]), ("b".into(), [3, 4])] };
    for (_, [x, _]) in &mut t { *x *= 10; }
    for (n, &[x, y]) in &t { print!("{n}{x}{y} "); }
    for (n, [.., y]) in t { print!("{}{y} ", n + "!"); }
    println!("{} {}", total([("p", 1), ("q", 2)]), total(vec![1, 2].into_iter().enumerate()));
    show(&mut "xy".chars().enumerate());
    println!();
}
// === the source is evaluated once and lives for the whole loop; temporaries in it
use std::cell::RefCell;
struct G<'a>(&'a RefCell<Vec<String>>);
impl Drop for G<'_> { fn drop(&mut self) { self.0.borrow_mut().push("drop".into()); } }
impl G<'_> { fn pairs(&self) -> Vec<(usize, char)> { self.0.borrow_mut().push("made".into()); vec![(0, 'a'), (1, 'b')] } }
fn main() {
    let log = RefCell::new(vec![]);
    for (i, c) in G(&log).pairs() { log.borrow_mut().push(format!("{i}{c}")); }
    println!("{:?}", log.take());
    for (i, c) in { let g = G(&log); g.pairs() } { log.borrow_mut().push(format!("{i}{c}")); }
    println!("{:?}", log.take());
    let mut n = 2;
    for (a, b) in (0..n).zip(n..) { n += 10; print!("{a}{b} "); }
    println!("{n}");
    let cell = RefCell::new(vec![1, 2]);
    for (i, x) in cell.borrow().iter().enumerate() { print!("{i}{x}{} ", cell.try_borrow_mut().is_err()); }
    for x in cell.borrow_mut().drain(..).rev() { print!("{x}"); }
    println!("{:?}", cell);
}
// === macros that make loops and patterns; hygiene; pat fragments; nested repetition
macro_rules! each { ($p:pat in $e:expr => $($b:tt)*) => { for $p in $e { $($b)* } }; }
macro_rules! grid { ($($x:ident in $e:expr),+ => $b:block) => { grid!(@ [$($x in $e),+] $b) }; (@ [$x:ident in $e:expr $(, $($r:tt)+)?] $b:block) => { for $x in $e { grid!(@ [$($($r)+)?] $b) } }; (@ [] $b:block) => { $b }; }
macro_rules! sum { ($v:expr, $($p:pat => $r:expr),+) => {{ let mut s = 0; for x in $v { s += match x { $($p => $r),+ }; } s }}; }
fn main() {
    each!((a, b) in [(1, 2), (3, 4)] => print!("{} ", a + b););
    each!(&[x, .., y] in &[[1, 2, 3]] => { print!("{x}{y} ") });
    grid!(i in 0..2, j in [5, 6], k in "x".chars() => { print!("{i}{j}{k} "); });
    println!("{}", sum!([Some(1), None, Some(30)], Some(n @ 0..=9) => n, Some(_) => 100, None => 1000));
    let x = 7;
    macro_rules! hyg { ($b:expr) => { for x in [1, 2] { print!("{}{} ", x, $b); } }; }
    hyg!(x);
    println!();
}
// === in const fns by while instead; loops as expressions of unit type; nested closures; generic arrays
fn each<T: Copy, const N: usize>(a: [(T, T); N], mut f: impl FnMut(T, T)) { for (x, y) in a { f(x, y) } }
fn transpose<const R: usize, const C: usize>(m: [[i32; C]; R]) -> [[i32; R]; C] { let mut t = [[0; R]; C]; for (i, row) in m.iter().enumerate() { for (j, &x) in row.iter().enumerate() { t[j][i] = x; } } t }
fn main() {
    let mut v = vec![];
    each([(1, 2), (3, 4)], |a, b| v.push(a * 10 + b));
    println!("{v:?} {:?}", transpose([[1, 2, 3], [4, 5, 6]]));
    let u: () = for (a, _) in [(1, 2)] { let _ = a; };
    println!("{u:?} {:?}", (|| for (i, x) in [(0, 'x')] { print!("{i}{x} "); })());
    let table: Vec<(i32, Vec<i32>)> = (1..=3).map(|i| (i, (1..=i).collect())).collect();
    let mut out = vec![];
    for (i, row) in &table { for (j, x) in row.iter().enumerate().skip(1) { out.push((*i, j, *x)); } }
    println!("{out:?}");
}
// === or-patterns and at-bindings that are irrefutable; underscore prefixed; shadow outer of the same name
fn main() {
    for (Ok(x) | Err(x)) in [Ok(1), Err(2)] { print!("{x} "); }
    for ((a, _) | (_, a)) in [(1, 2)] { print!("{a} "); }
    for p @ (x, y) in [(1, 2), (3, 4)] { print!("{p:?}{} ", x + y); }
    for (_a, __b) in [(1, 2)] { print!("{} ", _a + __b); }
    for whole @ [first, rest @ ..] in [[1, 2, 3]] { print!("{whole:?}{first}{rest:?} "); }
    for (i, ref r @ (ref s, n)) in [("x".to_string(), 1)].into_iter().enumerate() { print!("{i}{r:?}{s}{n} "); }
    for n @ 0..=u8::MAX in [5u8] { print!("{n}"); }
    println!();
}
// === inference through patterns: closures made from them, collected back, unsuffixed numbers
fn main() {
    let mut total = 0;
    let mut longest = "";
    for (w, n) in [("a", 3u64), ("ccc", 4), ("bb", 5)] { total += n; if w.len() > longest.len() { longest = w; } }
    println!("{total} {longest}");
    let mut m = std::collections::BTreeMap::new();
    for (k, v) in [("x", 1), ("y", 2), ("x", 3)] { m.entry(k).or_insert_with(Vec::new).push(v); }
    for (_, v) in m.iter_mut() { v.reverse(); v.push(0u8); }
    println!("{m:?}");
    let mut pairs = vec![];
    for (a, b) in (0..3).flat_map(|a| (a..3).map(move |b| (a, b))) { if (a + b) % 2 == 0 { pairs.push((a as f32, b)); } }
    println!("{pairs:?}");
    let (mut evens, mut odds) = (Vec::new(), vec![]);
    for (i, c) in ('a'..='e').enumerate() { if i % 2 == 0 { &mut evens } else { &mut odds }.push(c); }
    println!("{evens:?} {odds:?}");
}
// === sorted, grouped, windowed: algorithms that walk with pairs
fn runs(s: &str) -> Vec<(char, usize)> { let mut out: Vec<(char, usize)> = vec![]; for (i, c) in s.chars().enumerate() { match out.last_mut() { Some((p, n)) if *p == c && i > 0 => *n += 1, _ => out.push((c, 1)) } } out }
fn merge(mut v: Vec<(i32, i32)>) -> Vec<(i32, i32)> { v.sort(); let mut out: Vec<(i32, i32)> = vec![]; for (lo, hi) in v { if let Some((_, end)) = out.last_mut().filter(|(_, end)| lo <= *end) { *end = (*end).max(hi); } else { out.push((lo, hi)); } } out }
fn paths(edges: &[(u8, u8, u32)]) -> [u32; 4] { let mut d = [u32::MAX; 4]; d[0] = 0; for _ in 0..3 { for &(a, b, w) in edges { let (a, b) = (a as usize, b as usize); if d[a] != u32::MAX && d[a] + w < d[b] { d[b] = d[a] + w; } } } d }
fn main() {
    println!("{:?} {:?}", runs("aabccc"), merge(vec![(5, 7), (1, 3), (2, 4), (6, 9)]));
    println!("{:?}", paths(&[(0, 1, 4), (0, 2, 1), (2, 1, 2), (1, 3, 5)]));
    let mut words = vec![("b", 2), ("a", 2), ("c", 3)];
    words.sort_by(|(a, n), (b, m)| m.cmp(n).then(a.cmp(b)));
    for (rank, (w, _)) in (1..).zip(&words) { print!("{rank}{w} "); }
    println!();
}
// === async: awaits in the body, sources that are awaited, streams by hand, tasks in order
use tokio::{sync::mpsc, task::JoinSet, time::{sleep, Duration}};
async fn rows() -> Vec<(u64, &'static str)> { tokio::task::yield_now().await; vec![(3, "c"), (1, "a")] }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut set = JoinSet::new();
    for (ms, name) in rows().await { set.spawn(async move { sleep(Duration::from_millis(ms)).await; (name, ms) }); }
    while let Some(Ok((name, ms))) = set.join_next().await { print!("{name}{ms} "); }
    let (tx, mut rx) = mpsc::channel(1);
    let h = tokio::spawn(async move { for (i, c) in "xy".chars().enumerate() { tx.send((i, c)).await.unwrap(); } });
    while let Some((i, c)) = rx.recv().await { print!("{i}{c} "); }
    h.await.unwrap();
    let mut out = vec![];
    for (i, f) in [1u64, 0].into_iter().map(|n| async move { sleep(Duration::from_millis(n)).await; n }).enumerate() { out.push((i, f.await)); }
    println!("{out:?}");
}
// === big tuples, deep nesting, matches inside, and swaps of what is bound
fn main() {
    for (a, (b, (c, (d, e))), [f, g], h) in [(1, (2, (3, (4, 5))), [6, 7], "h")] { println!("{}{h}", a + b + c + d + e + f + g); }
    for (i, (name, score, tags)) in [("x", 1.5, vec!["p", "q"]), ("y", 2.5, vec![])].into_iter().enumerate() {
        let (tag, n) = match tags.as_slice() { [] => ("none", 0), [one] => (*one, 1), [first, rest @ ..] => (*first, rest.len() + 1) };
        println!("{i} {name} {score:.2} {tag} {n}");
    }
    let mut m = [[0; 3]; 3];
    for (i, row) in m.iter_mut().enumerate() { for (j, x) in row.iter_mut().enumerate() { *x = i * 3 + j; } }
    for (mut lo, mut hi) in [(2, 1), (3, 4)] { if lo > hi { (lo, hi) = (hi, lo); } print!("{lo}{hi} "); }
    println!("{m:?}");
}
// === panics inside a loop: what the pattern bound and what the iterator still holds is dropped
struct D(u8);
impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn main() {
    let r = std::panic::catch_unwind(|| { for (a, b) in vec![(D(1), 1), (D(2), 0), (D(3), 1)] { print!("[{}] ", 10 / b); let _keep = a; } });
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(|| { for (i, [x, y]) in [[D(4), D(5)], [D(6), D(7)]].into_iter().enumerate() { assert!(i == 0, "stop"); drop(y); print!("{} ", x.0); } });
    println!("{}", r.is_err());
    for (a, _) in [(D(8), D(9))] { if a.0 == 8 { continue; } }
    println!("end");
}
// === patterns against what adapters give: rev of enumerate, map to structs, flat_map of pairs, group by chunks
#[derive(Clone)] struct E { k: char, v: Vec<u32> }
fn main() {
    let es = [E { k: 'a', v: vec![1, 2] }, E { k: 'b', v: vec![] }, E { k: 'c', v: vec![3] }];
    for (i, E { k, v }) in es.iter().enumerate().rev() { print!("{i}{k}{} ", v.len()); }
    for (k, n) in es.iter().flat_map(|E { k, v }| v.iter().map(move |n| (k, n))) { print!("{k}{n} "); }
    for (E { k: a, .. }, E { k: b, v }) in es.iter().zip(&es[1..]) { print!("{a}{b}{v:?} "); }
    for E { k, mut v } in es.clone() { v.insert(0, 9); if let [_, rest @ ..] = &v[..] { print!("{k}{rest:?} "); } }
    for (w, (a, b)) in es.windows(2).map(|w| (&w[0].v, (w[0].k, w[1].k))) { print!("{w:?}{a}{b} "); }
    println!();
}
// === generic functions over what can be iterated by reference: for<'a> &'a C, sums of parts, maps of maps
use std::collections::BTreeMap;
fn sum<C>(c: &C) -> i32 where for<'a> &'a C: IntoIterator<Item = &'a (char, i32)> { let mut s = 0; for &(_, n) in c { s += n; } s }
fn keys<'a, K: 'a + Copy, V: 'a>(m: impl IntoIterator<Item = (&'a K, &'a V)>) -> Vec<K> { let mut v = vec![]; for (k, _) in m { v.push(*k); } v }
fn flip<A, B>(v: Vec<(A, B)>) -> Vec<(B, A)> { let mut out = Vec::with_capacity(v.len()); for (a, b) in v { out.push((b, a)); } out }
fn main() {
    println!("{} {}", sum(&vec![('a', 1), ('b', 2)]), sum(&[('c', 3)]));
    let m: BTreeMap<u8, BTreeMap<&str, u8>> = [(1, [("x", 1)].into()), (2, [("y", 2), ("z", 3)].into())].into();
    let mut total = 0;
    for (k, inner) in &m { for (name, v) in inner { if *name != "y" { total += k * v; } } }
    println!("{:?} {total} {:?}", keys(&m), flip(vec![(1, "a"), (2, "b")]));
}
