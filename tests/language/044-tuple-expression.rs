// Programs about tuple expressions.

// === evaluated in order, dropped in order of fields, also when a later one panics
struct D(u8);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn d(n: u8) -> D { println!("make {n}"); if n == 9 { panic!() } D(n) }
fn main() {
    let _t = (d(1), (d(2), d(3)), d(4));
    let _ = (d(5), d(6));
    let (_a, _) = (d(7), d(8));
    let r = std::panic::catch_unwind(|| { let _x = (d(10), d(11), d(9), d(12)); });
    println!("{}", r.is_err());
}
// === of one element and of none
fn one() -> (i32,) { (1,) }
fn none() {}
fn main() {
    let (a,) = one(); let ((b),) = (2,); let c = (3);
    println!("{a}{b}{c} {:?} {:?} {:?}", one(), none(), ((),));
    println!("{} {}", () == none(), ((),) < ((),));
    let u: [(); 3] = [(), none(), { }]; println!("{}", u.len());
    let (): () = (); match () { () => println!("unit") }
    println!("{:?} {:#?}", ((1,),), (1,));
}
// === nested access with numbers that look like floats
fn main() {
    let t = ((1, (2, 3)), (4.5, ("x", [6, 7])));
    println!("{} {} {} {}", t.0.0, t.0.1.1, t.1.1.0, t.1.1.1[1]);
    println!("{} {}", t.0 .1 .0, (t.1).0);
    let mut m = ((0, 1), 2); m.0.1 += 10; m.0 .0 = m.1; println!("{m:?}");
    let r = &mut m; r.0.0 -= 1; (*r).1 *= 3; println!("{m:?}");
    let f = (|x: i32| x + 1, 5); println!("{}", (f.0)(f.1));
    let b = Box::new((1, String::from("s"))); println!("{}{}", b.0, b.1);
}
// === comparisons, ordering, hashing, defaults, cloning of all parts
use std::collections::{BTreeSet, HashMap};
fn main() {
    println!("{} {} {}", (1, "b") < (1, "c"), (1, 2.0) <= (1, f64::NAN), (2, f64::NAN) > (1, f64::NAN));
    println!("{:?} {:?}", (1, 'a').cmp(&(0, 'z')), (f64::NAN, 1).partial_cmp(&(0.0, 1)));
    println!("{:?}", <(u8, String, Option<i32>, (bool, char))>::default());
    let s: BTreeSet<_> = [(2, "a"), (1, "z"), (1, "b")].into(); println!("{s:?}");
    let mut h = HashMap::new(); *h.entry((1, "k".to_string())).or_insert(0) += 5; println!("{:?}", h[&(1, "k".to_string())]);
    let t = (vec![1], "x".to_string()); let mut u = t.clone(); u.0.push(2); println!("{t:?} {u:?} {}", t == u);
    println!("{:?} {:?}", [(3, 'c'), (1, 'x')].iter().max(), (1, 2, 3).max((1, 3, 0)));
}
// === each element coerces to what is expected
use std::fmt::Debug;
fn f(x: i32) -> i32 { x }
fn main() {
    let s = String::from("abc");
    let t: (&str, &[i32], Box<dyn Debug>, fn(i32) -> i32, &dyn Debug) = (&s, &[1, 2], Box::new(3), |x| x + 1, &4.5);
    println!("{} {:?} {:?} {} {:?}", t.0, t.1, t.2, t.3(1), t.4);
    let u: (u8, f32, Option<i64>) = (1, 2.0, None); println!("{u:?}");
    let v: Vec<(&str, fn(i32) -> i32)> = vec![("f", f), ("g", |x| x * 2)]; println!("{:?}", v.iter().map(|(n, g)| format!("{n}{}", g(4))).collect::<Vec<_>>());
    let w = if s.len() > 2 { (1, None) } else { (2, Some("x")) }; println!("{w:?}");
}
// === assignment to tuples of places
struct P { x: i32, y: i32 }
fn fib(n: u32) -> u64 { let (mut a, mut b) = (0, 1); for _ in 0..n { (a, b) = (b, a + b); } a }
fn main() {
    let (mut a, mut b, mut c) = (1, 2, 3); (a, b, c) = (c, a, b); println!("{a}{b}{c}");
    let mut p = P { x: 1, y: 2 }; (p.x, p.y) = (p.y, p.x); println!("{}{}", p.x, p.y);
    let mut v = vec![1, 2, 3]; (v[0], _, v[2]) = (v[2], 9, v[0]); println!("{v:?} {}", fib(50));
    let (x, y); (x, (y, ..)) = ("q", (1, 2, 3)); println!("{x}{y}");
    let mut s = String::new(); (s, _) = ("new".to_string(), ()); println!("{s}");
    (a, ..) = (7, 8, 9); (.., b) = (7, 8, 9); println!("{a}{b}{c}");
}
// === swapping through references, moving parts out
fn main() {
    let mut t = (String::from("a"), String::from("b"), 1);
    { let (x, y, _) = &mut t; std::mem::swap(x, y); }
    println!("{t:?}");
    let first = t.0; t.0 = t.1 + "!"; t.1 = first; println!("{t:?}");
    let (moved, ref kept, n) = t; println!("{moved} {kept} {n} {}", t.1);
    let o = Some((1, vec![2])); if let Some((a, ref b)) = o { println!("{a} {b:?}"); } println!("{o:?}");
    let mut u = (vec![1], vec![2]); let (p, q) = (&mut u.0, &u.1); p.extend(q); println!("{u:?}");
}
// === as const, static, default generic argument, associated type
const C: (i32, &str, [u8; 2]) = (1, "c", [2, 3]);
static S: ((u8,), Option<(i8, i8)>) = ((4,), Some((-1, 1)));
struct G<T = (i32, bool)>(T);
trait Tr { type T; fn t(&self) -> Self::T; }
impl Tr for u8 { type T = (u8, String); fn t(&self) -> (u8, String) { (*self, self.to_string()) } }
impl<A: Tr, B: Tr> Tr for (A, B) { type T = (A::T, B::T); fn t(&self) -> Self::T { (self.0.t(), self.1.t()) } }
fn main() {
    let g: G = G((1, true)); println!("{:?} {} {:?} {:?}", g.0, C.2[1], S, (1u8, (2u8, 3u8)).t());
    const N: usize = C.0 as usize + S_LEN.1; const S_LEN: (u8, usize) = (0, 2); println!("{}", [0; N].len());
    let mut c = C; c.0 = 5; println!("{c:?} {C:?}");
}
// === zip, unzip, enumerate, fold with tuples, partition
fn main() {
    let (a, b): (Vec<_>, Vec<_>) = [(1, 'a'), (2, 'b')].into_iter().unzip(); println!("{a:?} {b:?}");
    let ((x, y), z): ((Vec<i32>, String), Vec<bool>) = [((1, 'p'), true), ((2, 'q'), false)].into_iter().unzip(); println!("{x:?} {y} {z:?}");
    let (lo, hi) = [3, 1, 4].iter().fold((i32::MAX, i32::MIN), |(l, h), &n| (l.min(n), h.max(n))); println!("{lo} {hi}");
    println!("{:?}", a.iter().zip(b.iter().zip(1..)).map(|(n, (c, i))| (n * i, c)).collect::<Vec<_>>());
    let (e, o): (Vec<i32>, Vec<i32>) = (1..6).partition(|n| n % 2 == 0); println!("{e:?} {o:?}");
    for (i, (k, v)) in [("k", 1), ("l", 2)].iter().enumerate() { print!("{i}{k}{v} "); } println!();
    println!("{:?}", (1..4).scan((0, 1), |s, n| { *s = (s.1, s.0 + s.1 * n); Some(*s) }).collect::<Vec<_>>());
    let t: (i32, i32) = [1, 2].into(); let r: [i32; 2] = t.into(); println!("{t:?} {r:?}");
}
// === matched by several at once
fn f(a: Option<i32>, b: Result<&str, ()>, n: u8) -> String {
    match (a, b, n) {
        (Some(x), Ok(s), 0) => format!("{x}{s}"), (None, _, 1 | 2) => "few".into(), (Some(x @ 5..), Err(()), _) => format!("big {x}"),
        (_, Ok(s), m) if s.len() == m as usize => s.to_uppercase(), (.., m) => m.to_string(),
    }
}
fn main() {
    println!("{} {} {} {} {}", f(Some(1), Ok("q"), 0), f(None, Ok("q"), 2), f(Some(7), Err(()), 9), f(None, Ok("abc"), 3), f(None, Err(()), 4));
    match (1, 2) { t @ (1, _) if t.1 > 1 => println!("{t:?}"), _ => {} }
    let s = String::from("m"); match (s, 1) { (s, n) => println!("{s}{n}") }
    match (&1, &mut 2) { (a, b) => { *b += a; println!("{b}") } }
}
// === traits implemented for tuples
use std::ops::Add;
trait Area { fn area(&self) -> f64; }
impl Area for (f64, f64) { fn area(&self) -> f64 { self.0 * self.1 } }
impl<T> Area for (T,) where T: Area { fn area(&self) -> f64 { self.0.area() } }
impl Area for () { fn area(&self) -> f64 { 0.0 } }
fn sum<A: Area, B: Area>((a, b): (&A, &B)) -> f64 { a.area() + b.area() }
struct V(i32); impl Add<(i32, i32)> for V { type Output = (V, i32); fn add(self, t: (i32, i32)) -> (V, i32) { (V(self.0 + t.0), t.1) } }
fn main() {
    println!("{} {}", sum((&(2.0, 3.0), &((4.0, 0.5),))), ().area());
    let (V(v), n) = V(1) + (2, 3); println!("{v} {n}");
    let d: Vec<Box<dyn Area>> = vec![Box::new((1.0, 1.5)), Box::new(())]; println!("{:?}", d.iter().map(|a| a.area()).collect::<Vec<_>>());
}
// === as parameters and results of functions, closures and function pointers
type F = fn((i32, i32)) -> (i32, i32);
fn swap<A, B>((a, b): (A, B)) -> (B, A) { (b, a) }
fn apply<A, R>(f: impl Fn(A) -> R, a: A) -> R { f(a) }
fn divmod(a: i32, b: i32) -> Option<(i32, i32)> { Some((a.checked_div(b)?, a % b)) }
fn main() {
    let f: F = swap; println!("{:?} {:?}", f((1, 2)), swap(swap(("x", 'y'))));
    println!("{} {:?}", apply(|(a, b): (i32, i32)| a * b, (3, 4)), apply(swap, (1, "z")));
    println!("{:?} {:?}", divmod(7, 2), divmod(1, 0));
    let (q, r) = divmod(9, 4).unwrap_or((0, 0)); let g = move |(x, _), [y, ..]: [i32; 2]| x + y + q; println!("{} {r}", g((1, "i"), [2, 3]));
}
// === blocks, conditions, loops and macros as elements
macro_rules! pair { ($a:expr) => { ($a, stringify!($a)) }; ($a:expr, $($r:expr),+) => { (pair!($a), pair!($($r),+)) }; }
fn main() {
    let mut n = 0;
    let t = ({ n += 1; n }, if n > 0 { "pos" } else { "neg" }, loop { n += 5; break n }, match n { 6 => 'y', _ => 'n' }, pair!(n * 2, 1), { n });
    println!("{t:?}");
    let u = (n = 3, n += 1, drop(n), ()); println!("{u:?} {n}");
    let v = (|| 1, |x| x + n); println!("{}", (v.1)((v.0)()));
    let f = || -> Option<(i32, i32)> { (Some(1)?, None?).into() }; println!("{:?}", f());
}
// === borrowed temporaries within live as long as the let
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() {
    let t = (&D("a"), 1, (&mut D("b"), 2));
    let (x, ..) = (&D("c"), D("d"));
    println!("{} {} {}", t.0 .0, t.2 .0 .0, x.0);
    match (&D("e"), 1) { (d, _) => println!("{}", d.0) }
    let l = (D("f").0.len(), &D("g").0.len()); println!("{l:?}");
}
// === twelve elements: Debug, Clone, Ord, Hash, Default reach that far
use std::hash::{DefaultHasher, Hash, Hasher};
fn h<T: Hash>(t: T) -> u64 { let mut s = DefaultHasher::new(); t.hash(&mut s); s.finish() }
fn main() {
    let t = (1, 2u8, 'c', "d", 5.5f32, true, (), Some(8), [9], (10,), 11i64, "12".to_string());
    println!("{t:?}"); let u = t.clone(); println!("{} {:?}", t == u, t.partial_cmp(&u));
    println!("{}", h((1, 2)) == h((1, 2)));
    let d: (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, bool) = Default::default(); println!("{d:?}");
    let big = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14); println!("{} {}", big.12, big.13);
    println!("{:#?}", ((1, "a"), [(); 1]));
}
// === generic over a tuple of types; recursion over nested pairs
trait Len { const N: usize; fn list(&self) -> Vec<String>; }
impl Len for () { const N: usize = 0; fn list(&self) -> Vec<String> { vec![] } }
impl<H: ToString, T: Len> Len for (H, T) { const N: usize = 1 + T::N; fn list(&self) -> Vec<String> { let mut v = vec![self.0.to_string()]; v.extend(self.1.list()); v } }
fn show<T: Len>(t: T) -> String { format!("{}:{}", T::N, t.list().join(",")) }
macro_rules! hlist { () => { () }; ($h:expr $(, $t:expr)*) => { ($h, hlist!($($t),*)) }; }
fn main() {
    println!("{} {}", show(hlist!(1, "two", '3', 4.5)), show(()));
    let (a, (b, (c, ()))) = hlist![1, true, "z"]; println!("{a}{b}{c}");
}
// === with async: futures in tuples, tuples across awaits
use tokio::time::{sleep, Duration};
async fn v(n: u64) -> (u64, u64) { sleep(Duration::from_millis(n)).await; (n, n * n) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = (v(1).await, v(2).await.1); println!("{t:?}");
    let ((a, b), (c, _)) = tokio::join!(v(3), v(4)); println!("{a}{b}{c}");
    let f = (v(5), v(6)); let (x, y) = f; println!("{:?} {:?}", y.await, x.await);
    let mut m = (0, String::new()); m.0 += v(2).await.0; m.1 += &format!("{:?}", v(3).await); println!("{m:?}");
    println!("{:?}", tokio::try_join!(async { Ok::<_, ()>(1) }, async { Ok("s") }));
}
// === a tuple struct, a tuple variant and a tuple are different things
#[derive(Debug, PartialEq, Clone, Copy)] struct T(i32, i32);
#[derive(Debug)] enum E { V(i32, i32), W((i32, i32)) }
fn f(t: (i32, i32)) -> T { T(t.0, t.1) }
fn main() {
    let v: Vec<E> = vec![E::V(1, 2), E::W((3, 4))];
    for e in &v { match e { E::V(a, b) | E::W((a, b)) => print!("{} ", a + b) } } println!();
    println!("{:?} {:?}", f((1, 2)), [(1, 2), (3, 4)].map(f).map(|T(a, b)| (b, a)));
    println!("{:?}", (1..3).zip(5..).map(E::W).collect::<Vec<_>>()); println!("{:?}", (E::V as fn(i32, i32) -> E)(8, 9));
}
// === sizes of tuples, references into them, drop of a partly moved one
struct D(i32); impl Drop for D { fn drop(&mut self) { println!("~{}", self.0); } }
fn main() {
    println!("{} {} {}", std::mem::size_of::<(u8, u32)>(), std::mem::size_of::<()>(), std::mem::size_of::<(u8, u8, u16)>());
    let t = (D(1), D(2), D(3)); let second = t.1; println!("moved"); drop(second); println!("now the rest");
    let mut u = (D(4), 5); u.1 += 1; u.0 = D(6); let r = &u; let (ref a, b) = *r; println!("{} {b}", a.0);
}
// === inferred from how the parts are used
fn main() {
    let mut t = (None, Vec::new(), Default::default()); t.0 = Some(1u8); t.1.push("x"); let n: i16 = t.2; println!("{t:?} {n}");
    let (a, b) = ("5".parse().unwrap(), "6".parse::<u8>().unwrap()); let c: f32 = a; println!("{c:?} {b}");
    let p: (_, Vec<_>) = (1, (0..2).collect()); let _: &Vec<u64> = &p.1; println!("{p:?}");
    let s: (i8, _) = (-1, [1].iter().copied().sum::<i32>()); println!("{s:?}");
}
