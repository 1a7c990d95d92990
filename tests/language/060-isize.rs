// Programs about `isize`.

// === arithmetic and comparisons in every operator, by value and by reference
fn main() {
    let (a, b): (isize, isize) = (-17, 5);
    println!("{} {} {} {} {}", a + b, a - b, a * b, a / b, a % b);
    println!("{} {} {} {} {}", &a + b, a - &b, &a * &b, a / &b, &a % b);
    println!("{} {} {} {} {}", a & b, a | b, a ^ b, a << 2, a >> 1);
    println!("{} {} {}", -a, !a, -(-a) == a);
    println!("{} {} {} {}", a < b, a >= b, a != b, a.cmp(&b) as isize);
    println!("{} {} {} {}", a.div_euclid(b), a.rem_euclid(b), a.abs(), a.signum());
    let mut c = a; c += b; c *= 2; c -= 1; c /= 3; c %= 4; c <<= 3; c |= 1; c ^= 2; c &= 0xff; c >>= 1;
    println!("{c}");
}
// === discriminants are isize: explicit, negative, computed, cast and compared
#[derive(Clone, Copy, PartialEq, PartialOrd, Debug)] enum Color { Red = 0xff0000, Green = 0x00ff00, Blue = 0x0000ff, Black = 0, White = 0xffffff, Imaginary = -1, Orange = Color::Green as isize + 8 - 4 }
const X: isize = Color::Blue as isize * 2;
fn check(c: Color, s: &str, v: isize) { println!("{s} {v} {} {}", c as isize == v, c as isize as f32 as isize == v); }
fn main() {
    check(Color::Red, "red", 0xff0000);
    check(Color::Imaginary, "imaginary", -1);
    check(Color::Orange, "orange", 0xff04);
    println!("{X} {:?} {}", Color::Black < Color::Imaginary, Color::White as isize - Color::Green as isize);
    let v: Vec<isize> = [Color::Blue, Color::Black].iter().map(|c| *c as isize).collect();
    println!("{v:?}");
}
// === offsets into slices: checked_add_signed, wrapping around, negative indices by hand
fn at<T>(v: &[T], i: isize) -> Option<&T> { if i < 0 { v.len().checked_add_signed(i).map(|i| &v[i]) } else { v.get(i as usize) } }
fn neighbours(x: usize, y: usize, w: usize, h: usize) -> impl Iterator<Item = (usize, usize)> { (-1isize..=1).flat_map(move |dy| (-1..=1isize).map(move |dx| (dx, dy))).filter(|d| *d != (0, 0)).filter_map(move |(dx, dy)| Some((x.checked_add_signed(dx)?, y.checked_add_signed(dy)?))).filter(move |&(x, y)| x < w && y < h) }
fn main() {
    let v = ['a', 'b', 'c'];
    println!("{:?}", [-4, -3, -1, 0, 2, 3].map(|i| at(&v, i)));
    println!("{:?} {}", neighbours(0, 0, 3, 3).collect::<Vec<_>>(), neighbours(1, 1, 3, 3).count());
    println!("{} {}", 5usize.wrapping_add_signed(-2), 3usize.saturating_add_signed(-9));
    println!("{}", (-7isize).rem_euclid(3) as usize + (2usize as isize - 5) as i8 as u8 as usize);
    println!("{:?} {:?}", isize::try_from(5usize), usize::try_from(-5isize).is_err());
}
// === overflow of small parts, checked and wrapping forms within any width
fn main() {
    let m = isize::MAX;
    println!("{:?} {:?} {:?}", m.checked_add(1), isize::MIN.checked_neg(), isize::MIN.checked_div(-1));
    println!("{} {} {}", m.wrapping_add(1) == isize::MIN, isize::MIN.wrapping_abs() == isize::MIN, m.saturating_mul(2) == m);
    println!("{:?} {:?}", m.overflowing_sub(-1).1, 5isize.overflowing_pow(2));
    println!("{:?} {:?}", 7isize.checked_rem(0), 7isize.checked_pow(3));
    println!("{}", std::panic::catch_unwind(|| { let mut x = isize::MAX - 2; for _ in 0..5 { x += 1; } x }).is_err());
    println!("{}", std::panic::catch_unwind(|| [1isize, 0].iter().fold(100, |a, b| a / b)).is_err());
    println!("{} {}", isize::MIN.unsigned_abs() == isize::MAX.unsigned_abs() + 1, (-5isize).abs_diff(7));
    println!("{}", isize::BITS / 8 * 8 == isize::BITS && m.count_ones() + 1 == isize::BITS);
}
// === parsing and printing
fn main() {
    println!("{:?} {:?} {:?} {:?}", "-12".parse::<isize>(), "+3".parse::<isize>(), "1e3".parse::<isize>(), "".parse::<isize>());
    println!("{:?} {:?}", isize::from_str_radix("-ff", 16), isize::from_str_radix("102", 2));
    println!("[{:5}] [{:<5}] [{:^5}] [{:+}] [{:05}] [{:x}] [{:#b}] [{:#o}]", -7isize, -7isize, -7isize, 7isize, -7isize, 255isize, 5isize, 8isize);
    println!("{:?} {:?}", Some(-1isize), [0isize; 2]);
    let s: String = (-2..=2isize).map(|i| i.to_string()).collect::<Vec<_>>().join(",");
    println!("{s} {}", s.split(',').map(|x| x.parse::<isize>().unwrap()).sum::<isize>());
}
// === ranges: backwards, with steps, inclusive, negative, as patterns
fn sign(n: isize) -> &'static str { match n { ..=-100 => "very neg", -99..=-1 => "neg", 0 => "zero", 1 | 2 | 3 => "few", 4.. => "many" } }
fn main() {
    println!("{:?}", (-3..3isize).rev().step_by(2).collect::<Vec<_>>());
    println!("{:?} {} {}", (5..-5isize).next(), (-5..=5isize).sum::<isize>(), (-3isize..0).product::<isize>());
    println!("{:?}", [-1000, -5, 0, 2, 77].map(sign));
    let mut i: isize = 3;
    while i >= -1 { print!("{i} "); i -= 2; }
    println!("{} {:?}", (0..10isize).contains(&-1), (-2isize..).take(3).collect::<Vec<_>>());
    println!("{:?}", (-1..=1isize).zip((0isize..).rev_like()).collect::<Vec<_>>());
}
trait RevLike { fn rev_like(self) -> std::vec::IntoIter<isize>; }
impl<I: Iterator<Item = isize>> RevLike for I { fn rev_like(self) -> std::vec::IntoIter<isize> { let mut v: Vec<isize> = self.take(3).collect(); v.reverse(); v.into_iter() } }
// === old style structs and methods over isize, generic boxes, drops through cells of counters
use std::cell::Cell;
struct R<'a> { i: &'a Cell<isize> }
impl<'a> Drop for R<'a> { fn drop(&mut self) { self.i.set(self.i.get() + 1); } }
fn r(i: &Cell<isize>) -> R<'_> { R { i } }
struct Cat<U> { info: Vec<U>, meows: usize, how_hungry: isize }
impl<U> Cat<U> { fn speak<T>(&mut self, stuff: Vec<T>) { self.meows += stuff.len(); } fn meow_count(&mut self) -> usize { self.meows } }
fn cat<U>(in_x: usize, in_y: isize, in_info: Vec<U>) -> Cat<U> { Cat { meows: in_x, how_hungry: in_y, info: in_info } }
fn main() {
    let i = &Cell::new(0);
    { let _a = r(i); let b = Box::new(r(i)); let _ = r(i); drop(b); println!("{}", i.get()); }
    println!("{}", i.get());
    let mut nyan: Cat<isize> = cat::<isize>(52, -9, vec![9]);
    nyan.speak(vec![1, 2, 3]);
    println!("{} {:?}", nyan.meow_count(), nyan.info);
    println!("{}", nyan.how_hungry);
}
// === generic functions, traits and closures over isize; blanket impls; recursion
trait Noisy { fn speak(&mut self) -> isize; fn twice(&mut self) -> isize { self.speak() + self.speak() } }
impl Noisy for isize { fn speak(&mut self) -> isize { *self += 1; *self } }
impl<T: Noisy> Noisy for Vec<T> { fn speak(&mut self) -> isize { self.iter_mut().map(|n| n.speak()).sum() } }
fn apply<F>(f: F, n: isize) -> isize where F: Fn(isize) -> isize { f(f(n)) }
fn compose<'a>(fs: &'a [&'a dyn Fn(isize) -> isize]) -> impl Fn(isize) -> isize + 'a { move |x| fs.iter().fold(x, |a, f| f(a)) }
fn ack(m: isize, n: isize) -> isize { if m == 0 { n + 1 } else if n == 0 { ack(m - 1, 1) } else { ack(m - 1, ack(m, n - 1)) } }
fn odd(n: isize) -> bool { n != 0 && even(n - 1) }
fn even(n: isize) -> bool { n == 0 || odd(n.abs() - 1) }
fn main() {
    let mut v = vec![1isize, 10, -100];
    println!("{} {} {v:?}", v.twice(), v[0].twice());
    let k = 3;
    println!("{} {}", apply(|x| x * k - 1, -2), compose(&[&|x| x + 1, &|x| -x, &isize::abs])(4));
    println!("{} {} {}", ack(2, 3), odd(7), even(-4));
}
// === as fields and elements: sorting, searching, grouping, prefix sums, matrices
fn main() {
    let mut v: Vec<isize> = vec![3, -1, 4, -1, 5, -9];
    v.sort_by_key(|x| (x.abs(), *x));
    println!("{v:?} {:?}", v.binary_search_by_key(&4, |x| x.abs()).is_ok());
    v.sort_unstable_by(|a, b| b.cmp(a));
    v.dedup();
    println!("{v:?} {:?} {:?}", v.iter().max(), v.iter().position(|&x| x < 0));
    let p: Vec<isize> = v.iter().scan(0, |s, x| { *s += x; Some(*s) }).collect();
    println!("{p:?} {:?}", p.windows(2).map(|w| w[1] - w[0]).collect::<Vec<_>>());
    let m = [[1isize, 2], [3, 4]];
    let t = |m: [[isize; 2]; 2]| m[0][0] * m[1][1] - m[0][1] * m[1][0];
    println!("{} {:?}", t(m), m.map(|r| r.iter().sum::<isize>()));
    let (neg, pos): (Vec<isize>, Vec<_>) = v.iter().partition(|x| **x < 0);
    println!("{neg:?} {pos:?} {}", isize::max(neg[0], pos[0]));
}
// === consts, statics, const fns, const generics and atomics
use std::sync::atomic::{AtomicIsize, Ordering::*};
static COUNT: AtomicIsize = AtomicIsize::new(-2);
static TABLE: [isize; 4] = [-1, 0, 1, fact(4)];
const fn fact(n: isize) -> isize { if n <= 1 { 1 } else { n * fact(n - 1) } }
const NEG: isize = -(TABLE_LEN as isize);
const TABLE_LEN: usize = 4;
struct Off<const N: isize>;
impl<const N: isize> Off<N> { const TWICE: isize = N * 2; fn of(x: isize) -> isize { x + N } }
trait Dir { const D: (isize, isize); fn go(p: (isize, isize)) -> (isize, isize) { (p.0 + Self::D.0, p.1 + Self::D.1) } }
struct Up; struct Left;
impl Dir for Up { const D: (isize, isize) = (0, -1); }
impl Dir for Left { const D: (isize, isize) = (NEG, 0); }
fn main() {
    println!("{} {} {:?}", COUNT.fetch_add(5, SeqCst), COUNT.fetch_max(1, SeqCst), COUNT.compare_exchange(3, -3, AcqRel, Relaxed));
    println!("{} {} {} {}", COUNT.load(SeqCst), TABLE[3], Off::<-3>::TWICE, Off::<{ NEG + 1 }>::of(10));
    println!("{:?} {:?}", Up::go((1, 1)), Left::go(Up::go((0, 0))));
}
// === literals: suffixes, bases, negative in patterns, inference to isize from a use
const LO: isize = -0x80;
fn main() {
    println!("{} {} {} {}", 10isize, 0xffisize, -0b11_isize, 0o7_7isize);
    let x = -5;
    let v: Vec<isize> = vec![x, 1_000];
    println!("{v:?} {}", match x { LO..=-6 => "a", -5isize => "b", _ => "c" });
    let (mut lo, mut hi) = (0, v[1]);
    while hi - lo > 1 { let m = lo + (hi - lo) / 2; if m * m <= v[1] { lo = m } else { hi = m } }
    println!("{lo}");
    println!("{}", if let -5 | 5 = x { x.pow(2) } else { 0 });
    println!("{} {}", -1isize as usize as isize, 3 - 5isize.pow(2) + -2);
}
// === casts to and from the others
fn main() {
    println!("{} {} {} {}", -1isize as u8, 300isize as i8, -1isize as u16, 'x' as isize);
    println!("{} {} {} {}", 3.99 as isize, -3.99f32 as isize, f64::NAN as isize, true as isize);
    println!("{} {} {}", -7isize as f64 / 2.0, 5isize as i128, -5isize as i64 as u32);
    println!("{:?} {:?}", i8::try_from(200isize).is_err(), isize::try_from(-3i64));
    println!("{} {} {}", isize::from(-3i16), isize::from(9u8), isize::from(false));
    println!("{}", [1u8, 2, 3].iter().map(|&b| b as isize - 2).map(isize::signum).sum::<isize>());
    println!("{}", ("abc".len() as isize - "hello".len() as isize).abs() as usize);
}
// === in matches with guards, nested enums, structs, tuples, references
enum Expr { Num(isize), Add(Box<Expr>, Box<Expr>), Neg(Box<Expr>), If { c: Box<Expr>, t: Box<Expr>, e: Box<Expr> } }
use Expr::*;
fn eval(e: &Expr) -> isize { match e { &Num(n @ -9..=9) => n, Num(n) if *n < 0 => -9, Num(_) => 9, Add(a, b) => match (eval(a), eval(b)) { (0, x) | (x, 0) => x, (x, y) if x == -y => 0, (x, y) => x + y }, Neg(x) => -eval(x), If { c, t, e } => eval(if eval(c) != 0 { t } else { e }) } }
fn n(x: isize) -> Box<Expr> { Box::new(Num(x)) }
fn main() {
    println!("{} {} {}", eval(&n(100)), eval(&Add(n(-50), n(4))), eval(&Neg(Box::new(Add(n(1), n(-1))))));
    println!("{}", eval(&If { c: n(0), t: n(1), e: Box::new(If { c: n(-1), t: n(7), e: n(8) }) }));
    let p = (3isize, [-1isize, 2]);
    if let (a @ 1..=5, [b, ..]) | (b, [a, _]) = p { println!("{a} {b}"); }
    println!("{}", match &p { (x, [y, z]) if x + y == *z => "sum", _ => "no" });
}
// === captured by closures: by reference, by move, mutated, returned, nested
fn counter(mut n: isize) -> impl FnMut(isize) -> isize { move |by| { n += by; n } }
fn adder(a: isize) -> Box<dyn Fn(isize) -> Box<dyn Fn(isize) -> isize>> { Box::new(move |b| Box::new(move |c| a * 100 + b * 10 + c)) }
fn main() {
    let mut c = counter(-3);
    let mut d = counter(c(1));
    println!("{} {} {}", c(10), d(-1), c(0));
    println!("{}", adder(1)(2)(3));
    let mut total = 0isize;
    [1, -2, 3].iter().for_each(|x: &isize| total += x * x);
    let t = &mut total;
    let mut f = || { *t -= 1; *t };
    println!("{} {}", f(), f());
    println!("{total}");
    let g = move |x: isize| x + total;
    total = 0;
    println!("{} {total}", g(1));
}
// === operators overloaded for own types with isize on either side
use std::ops::*;
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)] struct V(isize, isize);
impl Add for V { type Output = V; fn add(self, o: V) -> V { V(self.0 + o.0, self.1 + o.1) } }
impl Mul<isize> for V { type Output = V; fn mul(self, k: isize) -> V { V(self.0 * k, self.1 * k) } }
impl Mul<V> for isize { type Output = V; fn mul(self, v: V) -> V { v * self } }
impl Mul for V { type Output = isize; fn mul(self, o: V) -> isize { self.0 * o.0 + self.1 * o.1 } }
impl Index<isize> for V { type Output = isize; fn index(&self, i: isize) -> &isize { if i.rem_euclid(2) == 0 { &self.0 } else { &self.1 } } }
impl IndexMut<isize> for V { fn index_mut(&mut self, i: isize) -> &mut isize { if i & 1 == 0 { &mut self.0 } else { &mut self.1 } } }
impl AddAssign<isize> for V { fn add_assign(&mut self, k: isize) { self[0] += k; self[-1] -= k; } }
impl Neg for V { type Output = V; fn neg(self) -> V { -1 * self } }
impl PartialEq<isize> for V { fn eq(&self, o: &isize) -> bool { self.0 == *o && self.1 == *o } }
impl std::iter::Sum<V> for isize { fn sum<I: Iterator<Item = V>>(i: I) -> isize { i.map(|v| v.0 + v.1).sum() } }
fn main() {
    let mut v = V(1, -2);
    v += 5;
    println!("{:?} {:?} {} {:?}", v, 2 * v + -v * 3, v * V(1, 1), v[-3]);
    println!("{} {} {}", V(3, 3) == 3, v < V(6, -8), [v, V(1, 1)].into_iter().sum::<isize>());
}
// === statics, loops with labels, while with complex state: collatz, primes, digits
fn collatz(n: isize) -> (isize, isize) { let (mut n, mut steps, mut top) = (n, 0, n); while n != 1 { n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 }; top = top.max(n); steps += 1; } (steps, top) }
fn primes(max: isize) -> Vec<isize> { let mut v = vec![]; 'outer: for n in 2..=max { for p in &v { if p * p > n { break; } if n % p == 0 { continue 'outer; } } v.push(n); } v }
fn digits(mut n: isize, base: isize) -> Vec<isize> { let neg = n < 0; let mut d = vec![]; loop { d.push((n % base).abs()); n /= base; if n == 0 { break; } } if neg { d.push(-1); } d.reverse(); d }
fn main() {
    println!("{:?} {:?}", collatz(27), collatz(1));
    println!("{:?}", primes(40));
    println!("{:?} {:?} {:?}", digits(-1234, 10), digits(255, 16), digits(0, 2));
    let r = 'a: loop { let mut i = 0isize; loop { i -= 1; if i < -10 { break 'a i * 2; } } };
    println!("{r}");
}
// === options and results of isize, question marks, sums of results, defaults
fn parse(s: &str) -> Result<isize, String> { let (n, unit) = s.split_at(s.find(|c: char| c.is_alphabetic()).unwrap_or(s.len())); let n: isize = n.trim().parse().map_err(|e| format!("{s:?}: {e}"))?; Ok(match unit { "" => n, "k" => n.checked_mul(1000).ok_or("big")?, u => return Err(format!("unit {u}")) }) }
fn main() {
    println!("{:?} {:?} {:?} {:?}", parse("-5"), parse("3k"), parse("x"), parse("1m"));
    println!("{:?}", ["1", "2k"].iter().map(|s| parse(s)).sum::<Result<isize, _>>());
    println!("{:?} {:?}", ["1", "q", "z"].iter().map(|s| parse(s)).collect::<Result<Vec<_>, _>>(), Some(-4isize).filter(|n| *n > 0).unwrap_or_default());
    println!("{:?} {:?}", Some(3isize).xor(None), Some(-1isize).zip(Some('c')).map_or(0, |(n, c)| n + c as isize));
    println!("{:?}", [Some(1isize), None].into_iter().sum::<Option<isize>>());
    let mut o = Some(1isize);
    if let Some(x) = &mut o { *x -= 10; }
    println!("{:?} {:?}", o.take(), o.get_or_insert(7));
}
// === macros that count and compute with isize
macro_rules! count { () => { 0isize }; ($h:tt $($t:tt)*) => { 1isize + count!($($t)*) }; }
macro_rules! calc { ($a:tt plus $($r:tt)+) => { $a + calc!($($r)+) }; ($a:tt minus $($r:tt)+) => { $a - calc!($($r)+) }; ($a:expr) => { $a as isize }; }
macro_rules! poly { ($x:expr; $($c:expr),+) => {{ let x: isize = $x; let mut acc = 0isize; $(acc = acc * x + $c;)+ acc }}; }
macro_rules! check { ($($e:expr => $v:expr),* $(,)?) => { $(println!("{} = {} {}", stringify!($e), $e, $e == $v);)* }; }
fn main() {
    println!("{} {}", count!(a b (c d) -1), count!());
    println!("{} {}", calc!(10 minus 3 plus 2), calc!((-4) plus 'a'));
    println!("{} {}", poly!(-2; 1, 0, -3), poly!({ 1 + 2 }; 5));
    check!(-3isize / 2 => -1, -3isize % 2 => -1, -3isize >> 1 => -2, (-3isize).pow(3) => -27);
}
// === as bits, bytes, and in collections as keys with order
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet};
fn main() {
    println!("{} {} {}", 12isize.trailing_zeros(), 12isize.count_ones(), (-1isize).leading_zeros());
    println!("{} {}", 6isize.swap_bytes().swap_bytes(), isize::from_be_bytes((-9isize).to_be_bytes()));
    let mut m: BTreeMap<isize, &str> = BTreeMap::new();
    for (k, v) in [(3, "c"), (-1, "a"), (0, "b")] { m.insert(k, v); }
    println!("{:?} {:?}", m, m.range(..=0).next_back());
    println!("{:?}", m.split_off(&1));
    let mut h: BinaryHeap<(isize, u8)> = [(-5, 1), (2, 0), (2, 9)].into();
    println!("{:?} {:?}", h.pop(), h.into_sorted_vec());
    let s: HashSet<isize> = (-2..2).map(|x| x * x).collect();
    let mut s: Vec<_> = s.into_iter().collect();
    s.sort();
    println!("{s:?}");
    let mut hm: HashMap<(isize, isize), Vec<isize>> = HashMap::new();
    for i in -4..4isize { hm.entry((i.signum(), i & 1)).or_default().push(i); }
    let mut k: Vec<_> = hm.iter().map(|(k, v)| (*k, v.iter().sum::<isize>())).collect();
    k.sort();
    println!("{k:?}");
}
// === async: counters across tasks, selects on sums, streams of negatives
use tokio::{sync::mpsc, time::{sleep, Duration}};
async fn walk(id: isize, tx: mpsc::UnboundedSender<isize>) -> isize { let mut pos = 0isize; for step in [id, -2 * id, 5] { sleep(Duration::from_millis(id.unsigned_abs() as u64)).await; pos += step; tx.send(pos).unwrap(); } pos }
async fn fib(n: isize) -> isize { if n < 2 { n } else { Box::pin(fib(n - 1)).await + Box::pin(fib(n - 2)).await } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::unbounded_channel();
    let (a, b) = tokio::join!(walk(2, tx.clone()), walk(-3, tx));
    let mut got = vec![];
    while let Some(p) = rx.recv().await { got.push(p); }
    println!("{a} {b} {got:?} {}", fib(10).await);
}
