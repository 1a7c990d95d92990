// === short circuits, unary operators, comparisons, precedence with side effects
use std::cell::RefCell; use std::ops::{Neg, Not};
thread_local! { static L: RefCell<String> = RefCell::new(String::new()); } fn t(n: &str, b: bool) -> bool { L.with(|l| l.borrow_mut().push_str(n)); b } fn flush() -> String { L.with(|l| std::mem::take(&mut *l.borrow_mut())) } #[derive(Debug, Clone, Copy, PartialEq, Eq)] enum Tri { Y, N, M } impl Not for Tri { type Output = Tri; fn not(self) -> Tri { match self { Tri::Y => Tri::N, Tri::N => Tri::Y, m => m } } } #[derive(Debug, PartialEq, Clone)] struct Vx(Vec<i32>); impl Neg for Vx { type Output = Vx; fn neg(self) -> Vx { Vx(self.0.into_iter().map(|x| -x).collect()) } } impl Neg for &Vx { type Output = Vx; fn neg(self) -> Vx { -self.clone() } } impl PartialEq<i32> for Vx { fn eq(&self, o: &i32) -> bool { self.0.len() as i32 == *o } } impl PartialOrd for Vx { fn partial_cmp(&self, o: &Vx) -> Option<std::cmp::Ordering> { self.0.first()?.partial_cmp(o.0.first()?) } }
fn main() { println!("{} {}", t("a", true) && t("b", false) && t("c", true), flush()); println!("{} {}", t("a", false) || t("b", false) || t("c", true) || t("d", true), flush()); println!("{} {}", !t("a", false) && (t("b", false) || !t("c", false)), flush()); println!("{} {}", t("a", true) & t("b", false) | t("c", true) ^ t("d", true), flush()); let x = 5; println!("{} {}", x > 3 && x < 10 || panic!(), (x == 5) as i32); let mut n = 0; let b = n > 0 && { n += 1; true }; let c = n == 0 || { n += 10; false }; println!("{} {} {}", b, c, n); println!("{:?} {:?} {}", !Tri::Y, !!Tri::M, !false as u8); println!("{} {} {} {}", -x, - -x, !x, -(-x) - -x); println!("{} {} {}", -5i32.pow(2), (-5i32).pow(2), -1.5f64.abs()); println!("{} {} {}", !0u8, !-1i64, !5u32 & 0xff); let v = Vx(vec![1, -2]); println!("{:?} {:?} {} {} {}", -&v, -v.clone(), v == 2, v == Vx(vec![1, -2]), v != 3); println!("{} {} {:?}", v > -&v, v < Vx(vec![]), v.partial_cmp(&Vx(vec![1]))); println!("{} {} {}", f64::NAN != f64::NAN, !(f64::NAN < 1.0), f64::NAN >= f64::NAN); println!("{} {} {} {}", "a" < "b", 'a' < 'b', [1, 2] < [1, 3], (1, 'z') >= (1, 'y')); println!("{} {} {}", Some(1) < Some(2), None < Some(0), Ok::<i32, i32>(9) < Err(1)); println!("{} {}", String::from("x") == "x", "x" == String::from("x")); println!("{} {}", vec![1, 2] == [1, 2], &[1, 2][..] == vec![1, 2]); println!("{} {}", Box::new(5) == Box::new(5), std::rc::Rc::new("a") < std::rc::Rc::new("b")); println!("{} {}", () == (), true > false); let r = &x; println!("{} {} {}", *r == 5, r == &5, r >= &4); let ok = if x > 1 && let_like(x) { "y" } else { "n" }; println!("{}", ok); let opt = Some(3); println!("{}", opt.is_some() && opt.unwrap() > 2 || false); let f: fn(i32) -> bool = |x| x > 0 && x % 2 == 0; println!("{:?}", [-2, 1, 2].map(f)); println!("{}", (1..=30).filter(|n| n % 3 == 0 && n % 5 != 0 || n % 7 == 0).count()); let (mut lo, hi) = (0, 9); while lo < hi && lo * lo < 20 { lo += 1; } println!("{}", lo); println!("{}", (0x0f & 0x3c) == 0x0c); println!("{} {}", 1 < 2 && 2 < 3, (7 & 3 | 8) == 11); assert!(x == 5 || x == 6, "x {}", x); let e = 1e3 + 1.5e-2 - 0x10 as f64 + 1_000.5 - 0.5_f64.floor_like(); println!("{}", e); println!("{} {} {}", 1., 2.0_f32, 1e-7); println!("{} {} {}", 0b1111_0000u8, 0o777, 0xDEAD_BEEFu32); println!("{} {}", 1_000_000i64, u8::MAX as char); }
fn let_like(x: i32) -> bool { x == 5 } trait Fl { fn floor_like(&self) -> f64; } impl Fl for f64 { fn floor_like(&self) -> f64 { self.floor() } }

// === references to temporaries changed within operands, loops, awaits and arguments are dropped once
use std::rc::Rc; struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } } fn mk(s: &'static str) -> Option<Rc<D>> { Some(Rc::new(D(s))) } fn tk(o: &mut Option<Rc<D>>, keep: bool) -> bool { if !keep { o.take(); } o.is_some() } async fn later(o: &mut Option<Rc<D>>) -> bool { tokio::task::yield_now().await; let had = o.take().is_some(); tokio::task::yield_now().await; had } struct H { o: Option<Rc<D>> } impl H { fn o(&mut self) -> &mut Option<Rc<D>> { &mut self.o } }
#[tokio::main]
async fn main() { println!("{}", tk(&mut mk("1"), false) || tk(&mut mk("2"), true)); if tk(&mut mk("3"), true) && !tk(&mut mk("4"), false) { println!("then"); } while tk(&mut mk("5"), false) {} println!("{} {}", later(&mut mk("6")).await, later(&mut mk("7")).await && tk(&mut mk("8"), true)); let n = match mk("9").as_mut() { Some(r) => { *r = Rc::new(D("10")); 1 } None => 2 }; println!("{n}"); let mut keep = mk("11"); let old = keep.replace(Rc::new(D("12"))); println!("{}", old.is_some()); mk("13").get_or_insert_with(|| Rc::new(D("14"))); H { o: mk("15") }.o().take(); println!("-"); *H { o: mk("16") }.o() = mk("17"); *(&mut mk("18")) = None; println!("-"); for r in mk("19").iter_mut() { *r = Rc::new(D("20")); println!("loop"); } let r = std::panic::catch_unwind(|| { let x = &mut mk("21"); *x = mk("22"); panic!(); }); println!("{}", r.is_err()); if let Some(r) = mk("23").as_mut().filter(|r| r.0.len() > 1) { *r = Rc::new(D("24")); } let v = [&mut mk("25"), &mut mk("26")]; v[0].take(); *v[1] = None; println!("end"); }
// === short circuit: what is not evaluated, in order, nested, with side effects in each operand
fn t(n: u8, r: bool) -> bool { print!("{n}{}", if r { 't' } else { 'f' }); r }
fn main() {
    for i in 0..8u8 {
        let (a, b, c) = (i & 4 != 0, i & 2 != 0, i & 1 != 0);
        let x = t(1, a) && t(2, b) || t(3, c);
        print!(" ");
        let y = t(1, a) || t(2, b) && t(3, c);
        print!(" ");
        let z = (t(1, a) || t(2, b)) && !(t(3, c) && t(4, a));
        println!(" {x}{y}{z}");
    }
}
// === diverging operands: return, break, continue, panic, question mark, on either side
fn f(n: i32) -> bool { let _ = n > 0 || return false; n > 5 && return true; n == 3 || { return n == 4; } }
fn g(v: &[i32]) -> i32 { let mut s = 0; for &x in v { x >= 0 || continue; x < 100 || break; s += x; } s }
fn h(s: Option<&str>) -> Option<bool> { Some(s?.len() > 2 && s?.parse::<i32>().ok()? > 500 || s? == "ok") }
fn w() -> u8 { let mut n = 0; while n < 100 && { n += 1; n != 7 } {} n }
fn main() {
    println!("{:?}", [0, 3, 4, 5, 9].map(f));
    println!("{} {:?} {:?} {:?} {:?}", g(&[1, -5, 2, 200, 3]), h(Some("700")), h(Some("ok")), h(Some("xyz")), h(None));
    println!("{} {:?}", w(), std::panic::catch_unwind(|| false && panic!("no")));
    println!("{}", std::panic::catch_unwind(|| true && panic!("yes")).is_err());
}
// === drops of temporaries in the operands
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
impl D { fn ok(&self, r: bool) -> bool { print!("{} ", self.0); r } }
fn mk(n: &'static str) -> D { D(n) }
fn main() {
    let a = mk("a").ok(true) && mk("b").ok(false) || mk("c").ok(true);
    println!("{a}");
    if mk("d").ok(true) && mk("e").ok(true) { println!("body"); }
    while mk("f").ok(false) || mk("g").ok(false) {}
    println!();
    let r = match mk("h").ok(true) && mk("i").ok(false) { false => "no", true => "yes" };
    println!("{r}");
    let v = [mk("j").ok(false) || mk("k").ok(true), mk("l").ok(true) && mk("m").ok(true)];
    println!("{v:?}");
    println!("{}", mk("n").ok(true) & mk("o").ok(true) | mk("p").ok(false));
}
// === precedence against comparison, bits, ranges, casts, assignments, closures and references
fn main() {
    let (a, b, c) = (1, 2, 3);
    println!("{} {} {}", a < b && b < c, a < b && b > c || c == 3, a & b == 0 && a | b == c || false);
    println!("{} {}", a + b == c && a * b != c, !(a > b) && !(b > c));
    let mut x = true;
    x = x && a == 2 || b == 2;
    x &= a == 1 && { c == 3 };
    x |= false || x;
    println!("{x} {}", true || false && false);
    let f = |p: bool, q| p && q || !p && !q;
    println!("{} {} {}", f(true, false), f(false, false), (|| true && false)());
    let r = &x;
    println!("{} {}", *r && true, &true == &(false || x));
    println!("{:?} {}", (a < b || c < b)..(false && true), (a < b && b < c) as u8 + (a > b || b > c) as u8);
    let t = if a > b || b > a { 1 } else { 2 } + if a == b && b == c { 10 } else { 20 };
    println!("{t}");
}
// === in guards, match scrutinees, array elements, struct fields, arguments, returns of blocks
#[derive(Debug)] struct S { ok: bool, n: i32 }
fn both(a: bool, b: bool) -> bool { a && b }
fn kind(n: i32, s: &str) -> &'static str { match (n, s.len()) { (x, l) if x > 0 && l > 0 || x == -1 => "a", (0, _) if s.is_empty() || s == "z" => "b", (_, l) if l > 3 && !s.contains(' ') => "c", _ => "d" } }
fn main() {
    println!("{:?}", [(1, "x"), (-1, ""), (0, "z"), (0, "abcd"), (5, "")].map(|(n, s)| kind(n, s)));
    let s = S { ok: 1 > 2 || 2 > 1, n: if true && false { 1 } else { 2 } };
    println!("{s:?} {}", both(s.ok || s.n > 5, s.ok && { let k = s.n; k == 2 }));
    let v = [true && false, false || true, true && !false];
    println!("{v:?} {}", v.iter().fold(true, |a, &b| a && b) || v.iter().any(|&b| b && !s.ok));
    let r = loop { if s.ok && s.n > 1 || false { break s.n > 1 && s.ok; } };
    println!("{r} {}", match r && s.ok { true => 1, false => 0 });
}
// === with options, results and patterns: is_some_and, matches, if let after, let else before
fn first_big(v: &[Option<i32>]) -> Option<i32> { v.iter().copied().find(|o| o.is_some() && o.unwrap() > 10 || matches!(o, Some(-1)))? }
fn ok(r: &Result<u8, String>) -> bool { r.is_ok() && *r.as_ref().unwrap() > 3 || r.as_ref().is_err_and(|e| e.len() > 3 && e.starts_with('e')) }
fn main() {
    println!("{:?} {:?}", first_big(&[None, Some(3), Some(30)]), first_big(&[None, Some(-1), Some(30)]));
    println!("{} {} {} {}", ok(&Ok(5)), ok(&Ok(1)), ok(&Err("error".into())), ok(&Err("x".into())));
    let o = Some(5);
    let Some(n) = o.filter(|n| *n > 3 && *n < 9 || *n == 0) else { return };
    if n > 4 && o.is_some() { println!("{}", n == 5 && matches!(o, Some(k) if k == n || k == 0)); }
}
// === in const, static, const fn, const generics, assert, array lengths and enum values
const A: bool = 1 < 2 && 3 > 2;
const B: bool = !A || cfg!(any()) && A;
const fn xor(a: bool, b: bool) -> bool { (a || b) && !(a && b) }
const fn safe_div(a: i32, b: i32) -> bool { b != 0 && a / b > 1 || a == 0 }
static T: [bool; 4] = [xor(false, false), xor(true, false), xor(false, true), xor(true, true)];
struct G<const X: bool, const Y: bool>;
impl<const X: bool, const Y: bool> G<X, Y> { const BOTH: bool = X && Y; const ANY: bool = X || Y; }
const _: () = assert!(A && !B, "never");
#[derive(Clone, Copy)] enum E { P = (A && !B) as isize + 4, Q = if A || B { 9 } else { 0 } }
fn main() {
    println!("{A} {B} {T:?} {} {} {}", safe_div(1, 0), safe_div(9, 2), safe_div(0, 0));
    println!("{} {} {}", G::<true, { A && B }>::BOTH, G::<true, false>::ANY, [0; (A && true) as usize].len());
    println!("{} {}", E::P as u8, E::Q as u8);
}
// === macros of conditions: all, any, none, implies; evaluated as written, tokens with && and ||
macro_rules! all { ($($e:expr),* $(,)?) => { true $(&& $e)* }; }
macro_rules! any { ($($e:expr),* $(,)?) => { false $(|| $e)* }; }
macro_rules! implies { ($a:expr => $b:expr) => { !$a || $b }; }
macro_rules! cond { ($($a:ident)&&+) => { all!($($a),+) }; ($($a:ident)||+) => { any!($($a),+) }; }
macro_rules! chain { ($x:expr; $($op:tt $y:expr),*) => { true $(&& $x $op $y)* }; }
fn n(c: &std::cell::Cell<u8>, r: bool) -> bool { c.set(c.get() + 1); r }
fn main() {
    let c = std::cell::Cell::new(0);
    println!("{} {}", all!(n(&c, true), n(&c, false), n(&c, true)), c.take());
    println!("{} {}", any!(n(&c, false), n(&c, true), n(&c, true)), c.take());
    println!("{} {} {}", all!(), any!(), implies!(1 > 2 || false => 5 > 6));
    let (p, q) = (true, false);
    println!("{} {} {}", cond!(p && q), cond!(p || q || q), chain!(5; > 3, < 9, != 6));
    println!("{}", stringify!(a && b || c));
}
// === references: && as two borrows, as a pattern, in types, next to the operator
fn len(s: &&str) -> usize { s.len() }
fn f(&&x: &&i32) -> i32 { x }
fn both<'a>(a: &'a bool, b: &&'a bool) -> bool { *a && **b }
fn main() {
    let s = "abc";
    println!("{} {} {}", len(&&*s), f(&&5), both(&true, &&false));
    let r: &&&bool = &&&true;
    println!("{} {}", ***r && !***r, ***r&&***r);
    let (a, b) = (true, &&false);
    println!("{} {}", a && **b, a || **b && a);
    println!("{:?} {:?}", && 1 == &&1, &&[1, 2].len());
    match &&Some(1) { &&Some(x) if x > 0 && x < 5 => println!("{x}"), _ => {} }
    println!("{:?}", [1, 2, 3].iter().filter(|&&x| x > 1 && x != 3).collect::<Vec<&i32>>());
    let c = || || true;
    println!("{}", c()() || false);
}
// === closures with no parameters beside the operator; as arguments, in arrays, returned
fn run(f: impl Fn() -> bool) -> bool { f() }
fn mk(b: bool) -> Box<dyn Fn() -> bool> { Box::new(move || b || false) }
fn main() {
    println!("{} {}", run(|| true && false), run(|| false) || run(|| true));
    let fs: [&dyn Fn() -> bool; 2] = [&|| 1 > 0 || panic!(), &|| !true];
    println!("{} {}", fs[0]() && !fs[1](), fs.iter().all(|f| f()) || fs.iter().any(|f| f()));
    println!("{}", mk(true)() && mk(false)() || (|| true)());
    let lazy = |b: bool, f: &mut dyn FnMut() -> bool| b || f();
    let mut n = 0;
    println!("{} {}", lazy(true, &mut || { n += 1; true }), lazy(false, &mut || { n += 10; n > 5 }));
    println!("{n}");
    let pick = if true || false { |x: i32| x > 0 && x < 5 } else { |_| false };
    println!("{:?}", [0, 3, 7].map(pick));
}
// === loops: conditions that change things, several ends, labels with conditions of outer state
fn search(g: &[[u8; 3]], want: u8) -> Option<(usize, usize)> { let (mut i, mut j) = (0, 0); while i < g.len() && g[i][j] != want { j += 1; if j == 3 { j = 0; i += 1; } } (i < g.len()).then_some((i, j)) }
fn gcd(mut a: u32, mut b: u32) -> u32 { while a != 0 && b != 0 { if a > b { a %= b } else { b %= a } } a | b }
fn main() {
    println!("{:?} {:?} {}", search(&[[1, 2, 3], [4, 5, 6]], 5), search(&[[0; 3]], 7), gcd(48, 18));
    let v = [1, 3, 5, 8, 9];
    let mut i = 0;
    while i < v.len() && v[i] % 2 == 1 { i += 1; }
    println!("{i}");
    let (mut lo, mut hi, mut n) = (0, 100, 0);
    while lo < hi && { n += 1; n < 50 } { let m = (lo + hi) / 2; if m * m < 2000 && m != 44 || m < 10 { lo = m + 1 } else { hi = m } }
    println!("{lo} {n}");
    let mut it = "aab!c".chars().peekable();
    let mut run = 0;
    while it.peek().is_some() && it.next_if(|c| c.is_alphabetic() || *c == '_').is_some() { run += 1; }
    println!("{run} {:?}", it.collect::<String>());
    'o: for a in 1.. { for b in a.. { if a * a + b * b == 25 && a != b || a > 50 { println!("{a}{b}"); break 'o; } if b > 10 || a > 10 { continue 'o; } } }
}
// === bitwise on booleans evaluates both; xor, not, compound, comparison of booleans
fn t(log: &mut Vec<u8>, n: u8, r: bool) -> bool { log.push(n); r }
fn main() {
    let mut l = vec![];
    let a = t(&mut l, 1, false) & t(&mut l, 2, true);
    let b = t(&mut l, 3, true) | t(&mut l, 4, false);
    let c = t(&mut l, 5, true) ^ t(&mut l, 6, true);
    let d = t(&mut l, 7, false) && t(&mut l, 8, true);
    println!("{a}{b}{c}{d} {l:?}");
    let mut x = true;
    x &= t(&mut l, 9, false);
    x |= t(&mut l, 10, true);
    x ^= t(&mut l, 11, true);
    println!("{x} {} {} {}", true > false, (true <= false) == (1 > 2), true != (false || true));
    println!("{:?} {:?} {}", true.cmp(&false), [true, false].iter().max(), true as i32 - (false && true) as i32);
    println!("{:?} {:?}", true.then(|| 1).or(false.then_some(2)), (1 > 2).then_some("x"));
    println!("{:?}", (0..4).map(|i| (i & 1 == 1) ^ (i & 2 == 2) && i != 3 || i == 0).collect::<Vec<_>>());
}
// === generic predicates: combinators that return impl Fn, boxed chains, operators on own types instead
use std::ops::{BitAnd, BitOr, Not};
fn and<T>(a: impl Fn(&T) -> bool, b: impl Fn(&T) -> bool) -> impl Fn(&T) -> bool { move |x| a(x) && b(x) }
fn or<'a, T: 'a>(v: Vec<Box<dyn Fn(&T) -> bool + 'a>>) -> impl Fn(&T) -> bool + 'a { move |x| v.iter().any(|f| f(x)) || v.is_empty() }
struct P<F>(F);
impl<F: Fn(i32) -> bool> P<F> { fn test(&self, n: i32) -> bool { (self.0)(n) } }
impl<F: Fn(i32) -> bool + 'static, G: Fn(i32) -> bool + 'static> BitAnd<P<G>> for P<F> { type Output = P<Box<dyn Fn(i32) -> bool>>; fn bitand(self, o: P<G>) -> Self::Output { P(Box::new(move |n| self.test(n) && o.test(n))) } }
impl<F: Fn(i32) -> bool + 'static, G: Fn(i32) -> bool + 'static> BitOr<P<G>> for P<F> { type Output = P<Box<dyn Fn(i32) -> bool>>; fn bitor(self, o: P<G>) -> Self::Output { P(Box::new(move |n| self.test(n) || o.test(n))) } }
impl<F: Fn(i32) -> bool + 'static> Not for P<F> { type Output = P<Box<dyn Fn(i32) -> bool>>; fn not(self) -> Self::Output { P(Box::new(move |n| !self.test(n))) } }
fn main() {
    let f = and(|s: &String| s.len() > 1, |s| !s.starts_with('x'));
    println!("{} {} {}", f(&"ab".into()), f(&"xb".into()), f(&"a".into()));
    let lim = 5;
    let g = or(vec![Box::new(|n: &i32| *n > lim), Box::new(|n| *n < 0)]);
    println!("{} {} {}", g(&9), g(&-1), g(&2));
    let p = P(|n| n > 0) & P(|n| n % 2 == 0) | !P(|n| n > -10);
    println!("{:?}", [4, 3, -4, -20].map(|n| p.test(n)));
}
// === async operands: awaited only when reached; in conditions of loops and of select
use tokio::time::{sleep, Duration, Instant};
async fn t(ms: u64, r: bool) -> bool { sleep(Duration::from_millis(ms)).await; r }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let s = Instant::now();
    let a = t(10, false).await && t(100, true).await;
    let b = t(1, true).await || t(100, true).await;
    println!("{a} {b} {:?}", s.elapsed());
    let mut n = 0;
    while n < 3 && t(n, true).await { n += 1; }
    println!("{n} {:?}", s.elapsed());
    let c = (t(1, true).await || return) && { t(2, false).await || t(3, true).await };
    println!("{c} {:?}", s.elapsed());
    let on = true;
    tokio::select! { r = t(5, true), if on && n > 2 => println!("one {r}"), _ = t(1, true), if !on || n > 5 => println!("two") }
    println!("{}", async { false }.await || async { t(1, true).await && on }.await);
}
// === long chains: many operands, parenthesised groups, mixed with newlines and comments
fn leap(y: u32) -> bool { y % 4 == 0 && y % 100 != 0 || y % 400 == 0 }
fn valid(s: &str) -> bool {
    !s.is_empty()
        && s.len() < 10 // short
        && (s.starts_with(|c: char| c.is_alphabetic()) || s.starts_with('_'))
        && !(s == "if" || s == "else" || s == "fn")
        && s.chars().all(|c| c.is_alphanumeric() || c == '_')
        || s == "r#fn"
}
fn tri(a: f64, b: f64, c: f64) -> &'static str { if !(a > 0.0 && b > 0.0 && c > 0.0) || a + b <= c || b + c <= a || c + a <= b { "none" } else if a == b && b == c { "equi" } else if a == b || b == c || c == a { "iso" } else { "any" } }
fn main() {
    println!("{:?}", [1900, 2000, 2023, 2024].map(leap));
    println!("{:?}", ["", "x1", "1x", "_", "fn", "r#fn", "a-b", "waytoolongname"].map(valid));
    println!("{} {} {} {} {}", tri(1., 1., 1.), tri(2., 2., 3.), tri(3., 4., 5.), tri(1., 2., 3.), tri(f64::NAN, 1., 1.));
}
// === on derefs, indices and fields that panic when reached: bounds are checked first
fn at(v: &[i32], i: usize) -> bool { i < v.len() && v[i] > 0 }
fn div(a: i32, b: i32) -> bool { b == 0 || a / b > 1 }
struct L { v: i32, next: Option<Box<L>> }
fn sorted(l: &L) -> bool { l.next.is_none() || l.next.as_ref().unwrap().v >= l.v && sorted(l.next.as_ref().unwrap()) }
fn main() {
    println!("{} {} {} {}", at(&[1], 0), at(&[1], 5), div(1, 0), div(9, 3));
    let l = L { v: 1, next: Some(Box::new(L { v: 3, next: Some(Box::new(L { v: 2, next: None })) })) };
    println!("{} {}", sorted(&l), sorted(l.next.as_ref().unwrap().next.as_ref().unwrap()));
    println!("{}", std::panic::catch_unwind(|| { let v: Vec<i32> = vec![]; v[0] > 0 && true }).is_err());
    println!("{}", std::panic::catch_unwind(|| { let v: Vec<i32> = vec![]; v.len() > 0 && v[0] > 0 }).unwrap());
}
// === the type of each side: never, bool from a generic call, deref of smart pointers, comparison chains by trait
use std::{cell::Cell, rc::Rc, sync::atomic::{AtomicBool, Ordering::*}};
fn def<T: Default>() -> T { T::default() }
fn parse<T: std::str::FromStr>(s: &str) -> T where T::Err: std::fmt::Debug { s.parse().unwrap() }
fn main() {
    println!("{} {}", def() || parse("true"), parse("false") && def());
    let (r, b, c, a) = (Rc::new(true), Box::new(false), Cell::new(true), AtomicBool::new(false));
    println!("{} {} {}", *r && !*b, c.replace(false) && !c.get(), a.swap(true, SeqCst) || a.load(SeqCst));
    let x: bool = *b || { let t: bool = *r; t };
    println!("{x} {}", x && "5".parse().map(|n: i32| n > 3 && n < 9).unwrap_or(false));
    println!("{}", [3, 1, 2].iter().is_sorted() || "a" < "b" && 'a' < 'b' && (1, 2) < (1, 3));
}
// === in tests of equality chains by hand: lexicographic order, is_sorted, palindromes, balanced brackets
fn less(a: &(u8, u8, u8), b: &(u8, u8, u8)) -> bool { a.0 < b.0 || a.0 == b.0 && (a.1 < b.1 || a.1 == b.1 && a.2 < b.2) }
fn pal(s: &[u8]) -> bool { s.len() < 2 || s[0] == s[s.len() - 1] && pal(&s[1..s.len() - 1]) }
fn balanced(s: &str) -> bool { let mut st = vec![]; s.chars().all(|c| match c { '(' | '[' => { st.push(c); true } ')' => st.pop() == Some('('), ']' => st.pop() == Some('['), _ => true }) && st.is_empty() }
fn word(s: &str) -> bool { let mut c = s.chars(); c.next().is_some_and(|f| f.is_alphabetic() || f == '_') && c.all(|x| x.is_alphanumeric() || x == '_') }
fn main() {
    println!("{} {} {}", less(&(1, 2, 3), &(1, 2, 4)), less(&(1, 3, 0), &(1, 2, 9)), less(&(0, 9, 9), &(1, 0, 0)));
    println!("{} {} {}", pal(b"abba"), pal(b"abca"), pal(b""));
    println!("{:?} {:?}", ["([])", "([)]", "(", "a(b)"].map(balanced), ["_a1", "1a", "", "é"].map(word));
}
