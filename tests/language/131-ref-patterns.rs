// === in let, match, for, parameters, closures and if let
#[derive(Debug)] struct S { a: String, b: (u8, Vec<i32>) }
fn f(ref s: String, (ref mut v, k): (Vec<u8>, u8)) -> usize { v.push(k); s.len() + v.len() }
fn main() { let mut s = S { a: "a".into(), b: (1, vec![2]) }; let S { ref a, b: (n, ref v) } = s; println!("{a} {n} {v:?}"); { let S { ref mut a, b: (ref mut n, _) } = s; a.push('!'); *n += 1; } match s { S { a: ref x, .. } if x.len() > 5 => println!("long"), S { b: (_, ref mut v), .. } => v.push(9) } for &(ref name, n) in &[("x".to_string(), 1)] { println!("{name}{n}"); } let c = |&(ref p, q): &(String, i32)| p.len() as i32 + q; println!("{} {} {s:?}", f("abc".into(), (vec![1], 2)), c(&("zz".into(), 5))); if let S { b: (1..=9, ref mut v), .. } = s { v.clear(); } println!("{s:?}"); }

// === moves and references mixed in one pattern
#[derive(Debug)] struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn main() { let t = (D("a"), D("b"), 3); { let (ref x, y, z) = t; print!("{} {} {z} ", x.0, y.0); } println!("| {}", t.0 .0); let o = Some((D("c"), D("d"))); if let Some((m, ref r)) = o { print!("{} {} ", m.0, r.0); } println!("|"); let arr = [D("1"), D("2"), D("3")]; let [first, ref mid, ..] = arr; println!("{} {}", first.0, mid.0); }

// === ref binds places of temporaries for the block
fn mk() -> String { "temp".to_string() } struct T(u8); impl Drop for T { fn drop(&mut self) { print!("~T{} ", self.0); } }
fn main() { let ref x = mk(); let ref mut y = vec![1]; y.push(x.len()); println!("{x} {y:?}"); let ref a @ _ = T(1); let _b = T(2); let (ref c, _) = (T(3), T(4)); print!("{} {} ", a.0, c.0); let ref n = 5; let ref s = "str"; println!("{} {}", *n + 1, s.len()); match T(5) { ref t => print!("{} ", t.0) } println!("end"); }

// === with at, subpatterns, nested refs and boxes
fn main() { let v = vec![(1, Some("a".to_string())), (2, None)]; for p @ &(n, ref o) in &v { println!("{p:?} {n} {:?}", o.as_deref()); } let mut x = Some(3); match x { ref mut o @ Some(_) => *o = o.map(|n| n * 2), None => {} } if let ref mut y @ Some(6) = x { y.take(); } println!("{x:?}"); let b = Box::new((String::from("q"), 1)); let (ref s, n) = *b; println!("{s}{n} {}", b.0); let r = &&(1, "z".to_string()); let &&(ref k, ref z) = r; println!("{k} {z}"); let ref rr = &5; let &&five = rr; println!("{}", five + **rr); match &mut Some(String::new()) { &mut Some(ref mut s) => { s.push('k'); println!("{s}"); } &mut None => {} } }

// === the binding mode after an explicit reference pattern
#[derive(Debug, Clone, PartialEq)] enum E { A(i32, String), B { x: Vec<u8> } }
fn look(e: &E) -> usize { match *e { E::A(n, ref s) => n as usize + s.len(), E::B { ref x } => x.len() } } fn change(e: &mut E) { match *e { E::A(ref mut n, ref mut s) => { *n += 1; s.push('.'); } E::B { ref mut x } if x.is_empty() => *e = E::A(0, "from b".into()), E::B { ref mut x } => { x.pop(); } } }
fn main() { let mut v = [E::A(1, "a".into()), E::B { x: vec![1] }, E::B { x: vec![] }]; for _ in 0..2 { v.iter_mut().for_each(change); } println!("{v:?} {:?}", v.iter().map(look).collect::<Vec<_>>()); let t = &(E::B { x: vec![7] }, 2); let &(ref e, k) = t; println!("{e:?} {k} {}", matches!(*t, (E::B { ref x }, 2) if x[0] == 7)); }

// === slices: ref to elements, rest and mutable halves
fn sum(v: &[String]) -> usize { match *v { [] => 0, [ref a] => a.len(), [ref a, ref mid @ .., ref b] => a.len() + b.len() + sum(mid) } } fn tweak(v: &mut [i32]) { if let [ref mut a, .., ref mut z] = *v { std::mem::swap(a, z); *a += 100; } if let [_, ref mut r @ ..] = *v { r.reverse(); } }
fn main() { println!("{}", sum(&["a", "bb", "ccc", "d"].map(String::from))); let mut v = vec![1, 2, 3, 4]; tweak(&mut v); tweak(&mut v[..1]); println!("{v:?}"); let a = [[1, 2], [3, 4]]; let [ref r0, [_, ref last]] = a; println!("{r0:?} {last}"); let mut g = [String::from("x"), String::new()]; { let [ref mut a, ref b] = g; if b.is_empty() { a.push('y'); } } println!("{g:?}"); }

// === or-patterns with the same mode on both sides
enum V { I(String), J(String, u8), K } fn s(v: &V) -> &str { match *v { V::I(ref s) | V::J(ref s, 0..=9) => s, V::J(_, _) => "big", V::K => "k" } } fn m(v: &mut V) { match *v { V::I(ref mut s) | V::J(ref mut s, _) => s.insert(0, '>'), V::K => *v = V::I("k".into()) } }
fn main() { let mut v = [V::I("i".into()), V::J("j".into(), 3), V::J("x".into(), 30), V::K]; println!("{:?}", v.iter().map(s).collect::<Vec<_>>()); v.iter_mut().for_each(m); println!("{:?}", v.iter().map(s).collect::<Vec<_>>()); let p = (Some(1), None::<i32>); let ((Some(ref n), None) | (None, Some(ref n))) = p else { return }; println!("{n}"); }

// === while let, let else and match guards with ref mut
fn main() { let mut stack = vec![vec![1, 2], vec![3]]; while let Some(ref mut top) = stack.last_mut() { match top.pop() { Some(n) => print!("{n} "), None => { stack.pop(); } } } println!(); let mut cfg = Some(String::from("v")); let Some(ref mut c) = cfg else { return }; c.push('1'); println!("{cfg:?}"); let mut st = (0, String::new()); loop { match st { (3, ref s) => { println!("{s}"); break } (ref mut n, ref mut s) if { *n % 2 == 0 } => { *n += 1; s.push('e'); } (ref mut n, ref mut s) => { s.push('o'); *n += 1; } } } }

// === closures and async capture what is bound by ref
#[tokio::main(flavor = "current_thread")]
async fn main() { let mut pair = (String::from("p"), vec![1]); { let (ref mut s, ref mut v) = pair; let mut f = |n: i32| { s.push('x'); v.push(n); v.len() }; f(2); println!("{}", f(3)); } let (ref s, ref v) = pair; let fut = async { tokio::task::yield_now().await; format!("{s}{v:?}") }; println!("{}", fut.await); async fn g(&(ref a, b): &(String, usize)) -> usize { tokio::task::yield_now().await; a.len() + b } println!("{}", g(&("abc".into(), 4)).await); let o = Some(String::from("kept")); match o { Some(ref x) => { tokio::task::yield_now().await; println!("{x}") } None => {} } println!("{o:?}"); }

// === copy types by ref keep following the place
use std::cell::Cell;
fn main() { let mut t = (1, Cell::new(2)); { let (ref mut n, ref c) = t; c.set(*n + 10); *n = c.get() * 2; } println!("{} {}", t.0, t.1.get()); let mut arr = [1u8; 3]; for ref mut x in arr { **(&mut &mut *x) += 1; } for x in &mut arr { let ref mut y = *x; *y += 5; } println!("{arr:?}"); let mut n = 5; { let ref mut r = n; *r += 1; } let m @ 6 = n else { return }; println!("{n} {m}"); let mut o = Some(1u64 << 40); if let Some(ref mut b) = o { *b += 1; } println!("{o:?}"); struct W { w: i32 } let mut w = W { w: 1 }; let W { w: ref mut k } = w; *k = -*k; println!("{}", w.w); }

// === generic functions and trait impls binding by ref
use std::fmt::Debug;
trait Show { fn show(&self) -> String; } impl<A: Debug, B: Debug> Show for (A, Option<B>) { fn show(&self) -> String { match *self { (ref a, Some(ref b)) => format!("{a:?}+{b:?}"), (ref a, None) => format!("{a:?}") } } } fn first<T, U>(&(ref t, _): &(T, U)) -> &T { t } fn both<T: Default>(o: &mut Option<T>) -> &mut T { if o.is_none() { *o = Some(T::default()); } match *o { Some(ref mut t) => t, None => unreachable!() } }
fn main() { println!("{} {}", (1, Some("x")).show(), ('c', None::<u8>).show()); println!("{}", first(&("s".to_string(), 2))); let mut o = None; both::<Vec<u8>>(&mut o).push(4); println!("{o:?}"); }

// === types of what is bound
fn ty<T>(_: &T) -> &'static str { std::any::type_name::<T>() }
fn main() { let t = (1u8, "s", Some(2i8)); let (ref a, ref b, ref c) = t; println!("{} {} {}", ty(a), ty(b), ty(c)); let (ref d, Some(e)) = (a, c) else { return }; println!("{} {}", ty(d), ty(e)); let r = &t; let (f, g, h) = r; println!("{} {} {}", ty(f), ty(g), ty(h)); let &(ref i, j, ref k) = r; println!("{} {} {}", ty(i), ty(&j), ty(k)); let mut m = (1i16, 2i16); { let (ref mut x, y) = m; println!("{} {}", ty(&x), ty(&y)); } let (x, _) = &mut m; println!("{}", ty(&x)); }

// === static and const scrutinees, and unions of unit
static NAMES: [(&str, Option<u8>); 2] = [("a", Some(1)), ("b", None)]; const PAIR: (u8, [u8; 2]) = (1, [2, 3]);
fn get(k: &str) -> Option<&'static u8> { for &(ref n, ref v) in NAMES.iter() { if *n == k { return match *v { Some(ref x) => Some(x), None => None }; } } None }
fn main() { println!("{:?} {:?} {:?}", get("a"), get("b"), get("z")); let (ref a, [ref b, _]) = PAIR; println!("{a} {b}"); { let (ref mut n, [_, ref mut z]) = PAIR; *n += 10; *z *= 2; println!("{n} {z}"); } println!("{PAIR:?}"); match PAIR { (ref mut k, _) => { *k = 9; println!("{k} {}", PAIR.0); } } match NAMES[0] { (n, ref o) => println!("{n}{o:?}") } }

// === in macros with modes passed through
macro_rules! peek { ($e:expr, $p:pat => $r:expr) => { match $e { $p => $r, #[allow(unreachable_patterns)] _ => panic!("no match") } }; } macro_rules! getter { ($($f:ident: $t:ty),*) => { struct G { $($f: $t),* } impl G { $(fn $f(&self) -> &$t { let G { ref $f, .. } = *self; $f })* fn all(&mut self) -> ($(&mut $t),*) { let G { $(ref mut $f),* } = *self; ($($f),*) } } }; }
getter!(a: String, b: Vec<u8>);
fn main() { let o = Some(String::from("m")); println!("{} {}", peek!(o, Some(ref s) => s.len()), peek!(o, ref x @ Some(_) => x.is_some())); let mut g = G { a: "a".into(), b: vec![] }; { let (a, b) = g.all(); a.push('b'); b.push(a.len() as u8); } println!("{} {:?} {o:?}", g.a(), g.b()); }

// === shared and unique reborrows through ref chains
fn main() { let mut v = vec![String::from("a"), String::from("b")]; { let ref mut r = v; let ref mut rr = *r; rr.push("c".into()); let ref first = rr[0]; println!("{first} {}", rr.len()); r[0].push('!'); } let ref s @ [ref a, ..] = v[..] else { return }; println!("{a} {}", s.len()); let mut x = 1; let mut y = 2; { let (ref mut p, ref mut q) = (&mut x, &mut y); std::mem::swap(p, q); **p += 10; **q += 100; } println!("{x} {y}"); let mut o = Some(Box::new(1)); if let Some(ref mut b) = o { **b += 1; let ref c = **b; println!("{c}"); } println!("{o:?}"); }

// === drop and partial moves around refs
#[derive(Debug)] struct P { a: Box<i32>, b: String } impl P { fn split(self) -> (Box<i32>, usize) { let P { a, ref b } = self; (a, b.len()) } }
fn main() { println!("{:?}", P { a: Box::new(1), b: "xyz".into() }.split()); let p = P { a: Box::new(2), b: "q".into() }; let P { ref a, ref b } = p; println!("{} {}", **a + 1, b); let P { b, .. } = p; println!("{b} {}", p.a); let t = (String::from("l"), String::from("r")); match t { (ref l, r) if l.len() == r.len() => println!("same {l}{r}"), (l, ref r) => println!("{l}{r}") } let q = Some(vec![1]); let n = match q { Some(ref v) if v.len() > 3 => 0, Some(ref v) => v[0], None => -1 }; println!("{n} {q:?}"); }

// === numbers, ranges and literals beside
fn f(t: &(u8, char, &str, String)) -> String { match *t { (0, ref c, "a", _) => format!("0{c}"), (1..=5, 'x' | 'y', _, ref s) => format!("r{s}"), (ref n @ 6.., c, ref s, _) if *n % 2 == 0 => format!("{n}{c}{s}"), (.., ref s) => s.clone() } }
fn main() { for t in [(0, 'q', "a", "s"), (3, 'y', "", "t"), (8, 'z', "w", ""), (9, 'z', "", "last")] { println!("{}", f(&(t.0, t.1, t.2, t.3.into()))); } let (ref lo, ref hi) = (1.5, -0.0); println!("{lo} {hi:?}"); let ref u @ () = (); println!("{u:?}"); }

// === let ref in loops makes new places
fn main() { let mut keep = vec![]; for i in 0..3 { let ref x = i * 10; keep.push(*x); let ref mut y = vec![i; i]; y.push(7); keep.push(y.len()); } println!("{keep:?}"); let words = ["a", "b"]; let refs: Vec<&str> = words.iter().map(|ref w| **w).collect(); println!("{refs:?}"); let mut n = 0; while let ref k @ 0..=2 = n { print!("{k} "); n += 1; } println!("{n}"); }

// === functions taking ref parameters drop them at their end
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
fn a(ref d: D, ref mut e: D) { e.0 += 10; print!("in{}{} ", d.0, e.0); } fn b((ref x, _): (D, D), _: D) -> u8 { x.0 } fn c(ref d: D) -> impl Fn() -> u8 { let n = d.0; move || n }
fn main() { a(D(1), D(2)); println!(); print!("={} ", b((D(3), D(4)), D(5))); println!(); let cl = |ref d: D, &ref n: &u8| d.0 + n; print!("={} ", cl(D(6), &1)); println!(); }

// === Option methods replaced by ref matches
#[derive(Default, Debug)] struct Tree { v: i32, l: Option<Box<Tree>>, r: Option<Box<Tree>> } impl Tree { fn insert(&mut self, v: i32) { let slot = if v < self.v { &mut self.l } else { &mut self.r }; match *slot { Some(ref mut t) => t.insert(v), None => *slot = Some(Box::new(Tree { v, ..Default::default() })) } } fn depth(&self) -> usize { let d = |o: &Option<Box<Tree>>| match *o { Some(ref t) => t.depth(), None => 0 }; 1 + d(&self.l).max(d(&self.r)) } fn min(&self) -> i32 { match self.l { Some(ref l) => l.min(), None => self.v } } fn each(&mut self, f: &mut impl FnMut(&mut i32)) { if let Some(ref mut l) = self.l { l.each(f); } f(&mut self.v); if let Some(ref mut r) = self.r { r.each(f); } } }
fn main() { let mut t = Tree { v: 5, ..Default::default() }; for v in [2, 8, 1, 9, 10] { t.insert(v); } let mut all = vec![]; t.each(&mut |v| { *v *= 2; all.push(*v); }); println!("{} {} {all:?}", t.depth(), t.min()); }
