// === temporaries of the scrutinee live through the body
struct G(&'static str, u32); impl Drop for G { fn drop(&mut self) { print!("~{}{} ", self.0, self.1); } } impl G { fn next(&self) -> Option<u32> { (self.1 < 3).then_some(self.1) } }
fn main() { let mut n = 0; while let Some(k) = G("t", n).next() { print!("[{k}] "); n += 1; } println!(); let mut v = vec![G("a", 1), G("b", 2)]; while let Some(g) = v.pop() { print!("({}) ", g.0); } println!(); while let Some(_) = v.pop() {} let mut w = vec![G("c", 1), G("d", 2)]; while let Some(_) = w.pop() { print!("| "); } while let Some(ref g) = w.first() { let _ = g.0; } println!("end"); }

// === stacks and queues that grow while they are emptied
use std::collections::{BinaryHeap, BTreeMap, VecDeque}; use std::cmp::Reverse;
fn main() { let mut s = vec![3]; let mut out = vec![]; while let Some(n) = s.pop() { out.push(n); if n > 0 { s.push(n - 1); if n == 2 { s.extend([0, 0]); } } } println!("{out:?}"); let mut q = VecDeque::from([1]); let mut seen = 0; while let Some(n) = q.pop_front() { seen += n; if n < 20 { q.push_back(n * 2); if n % 3 == 1 { q.push_back(n + 1); } } } println!("{seen}"); let mut h = BinaryHeap::from([Reverse((0, 'a'))]); let mut best = BTreeMap::new(); while let Some(Reverse((d, c))) = h.pop() { if best.contains_key(&c) { continue; } best.insert(c, d); if c < 'e' { h.push(Reverse((d + 2, (c as u8 + 1) as char))); h.push(Reverse((d + 3, (c as u8 + 2) as char))); } } println!("{best:?}"); let mut m = BTreeMap::from([(1, 'x'), (2, 'y')]); while let Some((k, v)) = m.pop_first() { if k < 4 { m.insert(k + 3, v); } print!("{k}{v} "); } println!(); }

// === chains of patterns, guards by and, refutable nesting
fn main() { let mut it = [Some((1, "a")), Some((2, "b")), None, Some((3, "c"))].into_iter(); while let Some(Some((n @ 1..=2, s))) = it.next() { print!("{n}{s} "); } println!("{:?}", it.next()); let mut x = Ok::<i32, String>(3); while let Ok(n) | Ok(n @ 0) = x { x = if n > 1 { Ok(n - 1) } else { Err(format!("stop{n}")) }; } println!("{x:?}"); let data = [1, 1, 2, 9, 9]; let mut s = &data[..]; while let [a, rest @ ..] = s { print!("{a} "); s = match rest { [b, r @ ..] if b == a => r, _ => rest }; } println!(); let mut p = (5, Some(0)); while let (1.., Some(k)) = p { p = (p.0 - 2, if p.0 > 1 { Some(k + p.0) } else { None }); } println!("{p:?}"); }

// === peeking, next_if and split cursors
fn lex(s: &str) -> Vec<String> { let mut out = vec![]; let mut cs = s.chars().peekable(); while let Some(c) = cs.next() { let mut t = c.to_string(); if c.is_ascii_digit() { while let Some(d) = cs.next_if(char::is_ascii_digit) { t.push(d); } } else if c == '"' { while let Some(d) = cs.next() { t.push(d); if d == '"' { break; } } } else if c == ' ' { while let Some(' ') = cs.peek() { cs.next(); } continue; } out.push(t); } out }
fn main() { println!("{:?}", lex(r#"12+ 3   *"a b" 4""#)); let mut s = "k=v;a=b;;x"; while let Some((head, tail)) = s.split_once(';') { print!("{head:?} "); s = tail; } println!("{s:?}"); let mut t = "aXbXc"; while let Some(i) = t.find('X') { print!("{} ", &t[..i]); t = &t[i + 1..]; } println!("{t}"); }

// === linked lists: by reference, by mutable reference, by move
#[derive(Debug)] struct N { v: i32, next: Option<Box<N>> } fn list(v: &[i32]) -> Option<Box<N>> { let mut h = None; for x in v.iter().rev() { h = Some(Box::new(N { v: *x, next: h })); } h }
fn remove(mut cur: &mut Option<Box<N>>, x: i32) { while let Some(n) = cur { if n.v == x { *cur = n.next.take(); return; } cur = &mut cur.as_mut().unwrap().next; } } fn reverse(mut h: Option<Box<N>>) -> Option<Box<N>> { let mut r = None; while let Some(mut n) = h { h = n.next.take(); n.next = r; r = Some(n); } r } fn vec(mut h: &Option<Box<N>>) -> Vec<i32> { let mut v = vec![]; while let Some(n) = h { v.push(n.v); h = &n.next; } v }
fn main() { let mut l = list(&[1, 2, 3, 4]); remove(&mut l, 3); remove(&mut l, 9); let mut c = l.as_deref_mut(); while let Some(n) = c { n.v *= 10; c = n.next.as_deref_mut(); } println!("{:?} {:?}", vec(&l), vec(&reverse(l))); }

// === labels, else-less exits, values after
fn main() { let mut a = vec![1, 2, 3, 4, 5, 6]; let mut log = vec![]; 'out: while let Some(x) = a.pop() { while let Some(y) = a.pop() { if y % 3 == 0 { continue 'out; } if x + y == 3 { break 'out; } log.push((x, y)); } log.push((x, 0)); } println!("{log:?} {a:?}"); let r = 'b: { let mut it = 1..; while let Some(n) = it.next() { if n * n > 50 { break 'b n; } } 0 }; println!("{r}"); let u = while let Some(_) = a.pop() {}; println!("{u:?}"); }

// === over functions, closures, channels and locks
use std::sync::{mpsc, Mutex};
fn main() { let mut n = 5; let mut dec = || { n -= 1; (n >= 0).then_some(n) }; while let Some(x) = dec() { print!("{x} "); } println!(); let (tx, rx) = mpsc::channel(); for i in 0..3 { tx.send(i).unwrap(); } while let Ok(i) = rx.try_recv() { print!("{i} "); if i == 0 { tx.send(10).unwrap(); } } println!(); drop(tx); while let Ok(i) = rx.recv() { print!("{i}"); } let m = Mutex::new(vec![1, 2, 3]); while let Some(x) = { let x = m.lock().unwrap().pop(); x } { if x == 3 { m.lock().unwrap().push(7); } print!("{x} "); } println!(); fn collatz(n: u32) -> Option<u32> { match n { 1 => None, n if n % 2 == 0 => Some(n / 2), n => Some(3 * n + 1) } } let (mut k, mut steps) = (6, 0); while let Some(next) = collatz(k) { k = next; steps += 1; } println!("{steps}"); }

// === async: receivers, streams, locks and joins
use tokio::sync::mpsc;
async fn maybe(n: &mut u32) -> Option<u32> { tokio::task::yield_now().await; *n = n.checked_sub(1)?; Some(*n) }
#[tokio::main(flavor = "current_thread")]
async fn main() { let (tx, mut rx) = mpsc::channel(1); let t = tokio::spawn(async move { for i in 0..4 { tx.send(i).await.unwrap(); } }); while let Some(i) = rx.recv().await { print!("{i} "); if i == 2 { break; } } while let Some(i) = rx.recv().await { print!("<{i}> "); } t.await.unwrap(); let mut n = 3; while let Some(k) = maybe(&mut n).await { print!("{k} "); } let mut set = tokio::task::JoinSet::new(); for i in 0..3 { set.spawn(async move { i }); } let mut sum = 0; while let Some(Ok(i)) = set.join_next().await { sum += i; } println!("{sum}"); while let Ok(Some(_)) = tokio::time::timeout(std::time::Duration::from_millis(1), async { None::<()> }).await {} }

// === bindings: ref mut, box deref, at with subpattern, shadowing
fn main() { let mut o = Some(3); while let Some(ref mut n) = o { *n -= 1; if *n == 0 { o = None; } } println!("{o:?}"); let mut o = Some(5); while let Some(o2) = &mut o { if *o2 < 3 { break; } *o2 -= 1; } println!("{o:?}"); let mut b = Box::new(Some(2u8)); while let Some(n) = *b { *b = n.checked_sub(1).filter(|_| n > 0); print!("{n} "); } println!(); let mut v = vec![(1, 'a'), (2, 'b'), (30, 'c')]; while let Some(p @ (1..=9, c)) = v.first().copied() { print!("{p:?}{c} "); v.remove(0); } println!("{v:?}"); let x = Some(1); let mut k = 0; while let Some(x) = x { let x = x + k; k += 1; if x > 3 { println!("{x}"); break; } } }

// === moves into the body and initialised after
fn main() { let mut parts = vec!["a".to_string(), "b".to_string()]; let mut all: Vec<String> = vec![]; while let Some(p) = parts.pop() { if p == "b" { parts.push(p.clone() + "x"); } all.push(p); } println!("{all:?}"); let found; let mut it = [1, 4, 9].iter(); loop { while let Some(n) = it.next() { if *n == 4 { break; } } found = it.next().copied(); break; } println!("{found:?}"); let mut cur = Some(String::from("start")); let mut hops = vec![]; while let Some(s) = cur.take() { cur = match s.as_str() { "start" => Some("mid".into()), "mid" => Some(s.clone() + "2"), _ => None }; hops.push(s); } println!("{hops:?} {cur:?}"); }

// === iterators borrowed by the body through by_ref and take
fn main() { let mut it = 1..20; while let Some(n) = it.next() { let group: Vec<i32> = it.by_ref().take(n as usize).collect(); print!("{n}:{group:?} "); if group.is_empty() { break; } } println!("{:?}", it.len()); let mut w = [1, 2, 3, 4, 5].chunks(2); while let Some([a, b]) = w.next() { print!("{} ", a * b); } println!("{:?}", w.next()); let mut ch = "héllo".char_indices().rev(); while let Some((i, c)) = ch.next() { if !c.is_ascii() { println!("{i} {c} {:?}", ch.as_str_len()); } } } trait L { fn as_str_len(&self) -> usize; } impl<I: Iterator + Clone> L for I { fn as_str_len(&self) -> usize { self.clone().count() } }

// === in macros, closures, const fn and nested functions
macro_rules! drain { ($v:expr => $p:pat => $b:block) => { while let Some($p) = $v.pop() $b }; } const fn digits(mut n: u32) -> u32 { let mut d = 0; while let Some(1..) = Some(n) { n /= 10; d += 1; } d } const D: u32 = digits(12345);
fn main() { let mut v = vec![(1, 2), (3, 4)]; let mut s = 0; drain!(v => (a, _) => { s += a; }); println!("{s} {D}"); let mut f = |mut x: u64| { let mut c = vec![]; while let Some(r) = x.checked_sub(3) { c.push(x); x = r; } (c, x) }; println!("{:?}", f(10)); let mut stack = vec![vec![1, 2], vec![3]]; let flat = std::iter::from_fn(|| { while let Some(top) = stack.last_mut() { if let Some(x) = top.pop() { return Some(x); } stack.pop(); } None }).collect::<Vec<_>>(); println!("{flat:?}"); }

// === panics and early returns within drop what is bound
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } } fn f(mut v: Vec<D>, stop: u8) -> Option<u8> { while let Some(d) = v.pop() { let _x = D(d.0 + 10); if d.0 == stop { return Some(d.0); } } None }
fn main() { println!("{:?}", f(vec![D(1), D(2), D(3)], 2)); println!("{:?}", f(vec![D(1)], 9)); let r = std::panic::catch_unwind(|| { let mut v = vec![D(5), D(6)]; while let Some(d) = v.pop() { if d.0 == 6 { panic!("six") } } }); println!("{}", r.is_err()); fn g(v: &mut Vec<i32>) -> Result<i32, String> { let mut s = 0; while let Some(x) = v.pop() { s += u8::try_from(x).map_err(|e| format!("{x}: {e}"))? as i32; } Ok(s) } println!("{:?} {:?}", g(&mut vec![1, 2]), g(&mut vec![1, -2, 3])); }

// === enum state machines and trait objects that yield the next
#[derive(Debug)] enum S { A(u8), B { n: u8 }, C } impl S { fn next(self) -> Option<S> { Some(match self { S::A(n) if n > 1 => S::B { n }, S::A(_) => S::C, S::B { n } => S::A(n - 1), S::C => return None }) } } trait Step { fn step(self: Box<Self>) -> Option<Box<dyn Step>>; fn id(&self) -> u32; } struct X(u32); struct Y(u32); impl Step for X { fn step(self: Box<Self>) -> Option<Box<dyn Step>> { (self.0 < 20).then(|| Box::new(Y(self.0 * 3)) as _) } fn id(&self) -> u32 { self.0 } } impl Step for Y { fn step(self: Box<Self>) -> Option<Box<dyn Step>> { Some(Box::new(X(self.0 + 1))) } fn id(&self) -> u32 { self.0 } }
fn main() { let mut s = S::A(3); while let Some(t) = { print!("{s:?} "); s.next() } { s = t; } println!(); let mut b: Box<dyn Step> = Box::new(X(1)); let mut ids = vec![b.id()]; while let Some(n) = b.step() { ids.push(n.id()); b = n; } println!("{ids:?}"); }

// === cells that change under it and weak upgrades
use std::{cell::{Cell, RefCell}, rc::{Rc, Weak}};
struct Node { id: u8, up: RefCell<Weak<Node>> }
fn main() { let c = Cell::new(Some(3u8)); while let Some(n) = c.get() { c.set(n.checked_sub(1).filter(|n| *n > 0)); print!("{n} "); } println!(); let a = Rc::new(Node { id: 1, up: Default::default() }); let b = Rc::new(Node { id: 2, up: RefCell::new(Rc::downgrade(&a)) }); let d = Rc::new(Node { id: 3, up: RefCell::new(Rc::downgrade(&b)) }); let mut cur = Some(d.clone()); while let Some(n) = cur { print!("{} ", n.id); cur = n.up.borrow().upgrade(); } println!("{}", Rc::strong_count(&a)); let q = RefCell::new(vec![1, 2]); while let Some(x) = q.borrow_mut().pop() { print!("{x} "); } println!("{:?}", q.try_borrow().is_ok()); }

// === parsing with slices of bytes and integers
fn varint(mut b: &[u8]) -> Vec<u32> { let mut out = vec![]; let (mut v, mut s) = (0, 0); while let Some((&x, rest)) = b.split_first() { v |= ((x & 0x7f) as u32) << s; s += 7; if x < 0x80 { out.push(v); (v, s) = (0, 0); } b = rest; } out } fn tlv(mut b: &[u8]) -> Option<Vec<(u8, &[u8])>> { let mut v = vec![]; while let &[t, n, ref rest @ ..] = b { v.push((t, rest.get(..n as usize)?)); b = &rest[n as usize..]; } b.is_empty().then_some(v) }
fn main() { println!("{:?}", varint(&[1, 0x80, 1, 0xff, 0xff, 3])); println!("{:?} {:?} {:?}", tlv(&[1, 2, 8, 9, 2, 0]), tlv(&[1, 5, 0]), tlv(&[3])); }

// === comparison with loop match: same order of effects
fn src(log: &mut Vec<String>, n: &mut i32) -> Option<i32> { *n += 1; log.push(format!("src{n}")); (*n < 3).then_some(*n) }
fn main() { let (mut l1, mut n) = (vec![], 0); while let Some(x) = src(&mut l1, &mut n) { l1.push(format!("body{x}")); if x == 1 { continue; } l1.push("tail".into()); } let (mut l2, mut n) = (vec![], 0); loop { match src(&mut l2, &mut n) { Some(x) => { l2.push(format!("body{x}")); if x == 1 { continue; } l2.push("tail".into()); } None => break } } println!("{l1:?} {}", l1 == l2); }

// === generic helper over any while-let source
fn run<T, S>(mut s: S, mut next: impl FnMut(&mut S) -> Option<T>, mut body: impl FnMut(T, &mut S)) -> S { while let Some(t) = next(&mut s) { body(t, &mut s); } s } trait Source { type Item; fn pull(&mut self) -> Option<Self::Item>; fn each(&mut self, mut f: impl FnMut(Self::Item)) where Self: Sized { while let Some(i) = self.pull() { f(i); } } } impl<T> Source for Vec<T> { type Item = T; fn pull(&mut self) -> Option<T> { self.pop() } } impl Source for String { type Item = char; fn pull(&mut self) -> Option<char> { (!self.is_empty()).then(|| self.remove(0)) } }
fn main() { let v = run(vec![5], |v| v.pop().filter(|n| *n > 0), |n, v| v.extend([n - 3, n - 2])); println!("{v:?}"); let mut s = String::new(); "añ".to_string().each(|c| s.insert(0, c)); vec![1, 2].each(|n| s += &n.to_string()); println!("{s}"); }

// === irrefutable tails, or-patterns and constants in it
const STOP: u8 = 0; #[derive(Clone, Copy, PartialEq)] enum K { A, B, C }
fn main() { let mut b = [3u8, 2, 0, 5].iter(); while let Some(n @ (1 | 2 | 3)) = b.next() { print!("{n} "); } let mut c = [1u8, STOP, 2].into_iter(); let mut n = 0; while let Some(k) = c.next() { if let STOP = k { break; } n += k; } println!("{n} {:?}", c.next()); let mut ks = vec![K::C, K::A, K::B, K::A]; let mut cnt = 0; while let Some(K::A | K::B) = ks.pop() { cnt += 1; } println!("{cnt} {}", ks.len()); let mut t = Some(Some(Some(2))); while let Some(Some(Some(k))) = t { t = u8::checked_sub(k, 1).map(|k| Some(Some(k))); } println!("{t:?}"); }

// === attributes, comments and blocks at odd places
fn main() { let mut v = vec![1, 2, 3]; #[allow(unused_variables)] while let Some(x) /* c */ = /* d */ { v.pop() } { } let mut it = (0..3).into_iter(); while let Some(_n) = (|| it.next())() { print!("{_n} "); } println!(); struct S { o: Option<u8> } let mut s = S { o: Some(2) }; while let S { o: Some(n) } = s { s = S { o: if n == 0 { None } else { Some(n - 1) } }; } println!("{:?}", s.o); while let Some(x) = if v.is_empty() { v.push(1); Some(9) } else { None } { println!("{x}"); } while let true = v.len() < 3 { v.push(0); } println!("{v:?}"); }
