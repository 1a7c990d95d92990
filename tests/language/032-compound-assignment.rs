// === every operator on every integer width and float, on bool, on strings, durations, wrapping types, by reference operands
use std::{num::Wrapping, time::Duration, ops::*};
macro_rules! all { ($($t:ty),*) => { $( { let mut x: $t = 100; x += 7; x -= 3; x *= 1; x /= 2; x %= 29; x &= 0x7f; x |= 1; x ^= 6; x <<= 1; x >>= 2; let y: &$t = &3; x += y; x -= &1; x *= y; x <<= &1; x &= &0x3f; print!("{} ", x) } )* println!(); } }
fn main() { all!(i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize); let mut f = 1.5f64; f += 1.0; f -= &0.5; f *= 2.0; f /= 4.0; f %= 0.75; println!("{}", f); let mut g = 1f32; g /= 3.0; g *= 3.0; g += 0.1; println!("{}", g); let mut b = true; b &= 1 < 2; b |= false; b ^= true; b |= &true; println!("{}", b); let mut s = String::from("a"); s += "b"; s += &String::from("c"); s += &format!("{}", 1); s += &'d'.to_string(); println!("{}", s); let mut d = Duration::from_secs(1); d += Duration::from_millis(500); d *= 3; d /= 2; d -= Duration::from_millis(1); println!("{:?}", d); let mut w = Wrapping(250u8); w += 10; w -= Wrapping(20); w *= 2; w <<= 1; println!("{}", w); let mut x = -7i32; x /= 2; x %= 2; x >>= 1; println!("{}", x); let mut u = 1u64; u <<= 40; u |= 1 << 3; u ^= u >> 20; println!("{:#x}", u); let mut m = u32::MAX; m >>= 4u8; m <<= 2i64; m &= !0xf; println!("{:x}", m); let mut c = std::borrow::Cow::Borrowed("x"); c += "y"; println!("{}", c); let mut set = std::collections::BTreeSet::from([1, 2]); set = &set | &[3].into(); set = &set - &[1].into(); println!("{:?}", set); let mut k = 3; k += { k *= 2; k }; println!("{}", k); let mut z = 5; z -= z; z += z + 1; println!("{}", z); let r = std::panic::catch_unwind(|| { let mut q = std::hint::black_box(200u8); q += 100; q }); println!("{}", r.is_err()); let r = std::panic::catch_unwind(|| { let mut q = std::hint::black_box(1i32); q <<= std::hint::black_box(32); q }); println!("{}", r.is_err()); }

// === on every place: fields, nested, tuples, elements, derefs, map entries, cells' borrows, statics, results of functions, captured, through Index and Deref, generic
use std::{cell::{Cell, RefCell}, collections::HashMap, ops::{AddAssign, Deref, DerefMut, Index, IndexMut, MulAssign, ShlAssign, SubAssign}, rc::Rc, sync::{Mutex, atomic::{AtomicI32, Ordering::*}}};
#[derive(Debug, Default, Clone)] struct S { n: i32, t: (u8, [f32; 2]), o: Option<i64>, b: Box<u16>, v: Vec<Vec<i32>>, s: String } impl S { fn n(&mut self) -> &mut i32 { &mut self.n } fn at(&mut self, i: usize) -> Option<&mut Vec<i32>> { self.v.get_mut(i) } } #[derive(Debug, Clone, Copy, PartialEq)] struct V(i32, i32); impl AddAssign for V { fn add_assign(&mut self, o: V) { self.0 += o.0; self.1 += o.1 } } impl<'a> AddAssign<&'a V> for V { fn add_assign(&mut self, o: &V) { *self += *o } } impl AddAssign<i32> for V { fn add_assign(&mut self, n: i32) { *self += V(n, n) } } impl MulAssign<V> for i32 { fn mul_assign(&mut self, v: V) { *self *= v.0 * v.1 } } impl ShlAssign<V> for Vec<V> { fn shl_assign(&mut self, v: V) { self.push(v) } } struct G<T>(T); impl<T> Deref for G<T> { type Target = T; fn deref(&self) -> &T { &self.0 } } impl<T> DerefMut for G<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } } struct Ix([i32; 3]); impl Index<char> for Ix { type Output = i32; fn index(&self, c: char) -> &i32 { &self.0[c as usize - 97] } } impl IndexMut<char> for Ix { fn index_mut(&mut self, c: char) -> &mut i32 { &mut self.0[c as usize - 97] } } fn sum<T: AddAssign<U> + Default, U>(it: impl IntoIterator<Item = U>) -> T { let mut t = T::default(); for x in it { t += x } t } static A: AtomicI32 = AtomicI32::new(1); static M: Mutex<(i32, String)> = Mutex::new((0, String::new()));
fn main() { let mut s = S { v: vec![vec![1], vec![2, 3]], ..S::default() }; s.n += 2; *s.n() *= 5; s.t.0 += 1; s.t.1[1] -= 0.5; *s.b += 7; s.v[1][0] <<= 3; s.s += "x"; s.o.get_or_insert(1); if let Some(o) = &mut s.o { *o += 9 } *s.o.as_mut().unwrap() -= 1; s.at(0).unwrap()[0] |= 6; for r in &mut s.v { for x in r.iter_mut() { *x += 1 } } println!("{:?}", s); let mut v = V(1, 2); v += V(1, 1); v += &V(10, 10); v += 100; let mut n = 2; n *= v; println!("{:?} {}", v, n); let mut vs = vec![v]; vs <<= V(0, 0); let w = vs[0]; vs[1] += w; println!("{:?}", vs); let mut g = G(5); *g += 1; g.0 *= 2; let mut gv = G(vec![1, 2]); gv[0] += 10; gv[1] -= gv[0]; println!("{} {:?}", *g, *gv); let mut ix = Ix([1, 2, 3]); ix['a'] += ix['c']; ix['b'] *= 4; println!("{:?}", ix.0); let mut m: HashMap<&str, f64> = HashMap::new(); *m.entry("k").or_insert(1.0) += 0.5; *m.get_mut("k").unwrap() *= 4.0; println!("{:?}", m); let c = Rc::new(RefCell::new(vec![1])); c.borrow_mut()[0] += 5; *c.borrow_mut().last_mut().unwrap() -= 1; let k = Cell::new(1); k.set(k.get() + 1); println!("{:?} {:?}", c, k); A.fetch_add(4, SeqCst); M.lock().unwrap().0 += A.load(SeqCst); M.lock().unwrap().1 += "m"; println!("{:?}", M.lock().unwrap()); let mut t = 0; let mut add = |x| t += x; add(1); add(2); println!("{}", t); println!("{} {} {}", sum::<i32, _>([1, 2]), sum::<String, _>(["a", "b"]), sum::<f32, _>(vec![0.5; 3])); let (mut a, mut b) = (1, 2); for r in [&mut a, &mut b] { *r *= 10 } (if a > 5 { &mut a } else { &mut b }).add_assign(1); println!("{} {}", a, b); let mut arr = [[0u8; 2]; 2]; let i = 1; arr[i][i - 1] += 3; arr[0] = arr[1]; arr[0][0] += 1; println!("{:?}", arr); let bx: &mut Box<i32> = &mut Box::new(1); **bx += 1; *bx.as_mut() *= 3; println!("{}", bx); let rr = &mut &mut a; **rr -= 1; println!("{}", a); let x = { let mut y = 1; y += 1; y } + 1; println!("{}", x); let u: () = { n += 1 }; println!("{:?} {}", u, n); let mut st = [String::from("p"), String::new()]; st[0] += "q"; let tmp = st[0].clone(); st[1] += &tmp; println!("{:?}", st); let mut o2 = (1, Some(V(1, 1))); if let (k, Some(v)) = &mut o2 { *k += 1; *v += *k; v.0 -= 1 } println!("{:?}", o2); }

// === on every integer at its edge: panics where the operator does
use std::panic::catch_unwind;
macro_rules! edge { ($($t:ty)*) => { $( {
    let (max, min, one) = std::hint::black_box((<$t>::MAX, <$t>::MIN, 1 as $t));
    print!("{}: {} {} {} {} {} | ", stringify!($t), catch_unwind(|| { let mut x = max; x += one; x }).is_err(), catch_unwind(|| { let mut x = min; x -= one; x }).is_err(), catch_unwind(|| { let mut x = max; x *= 2; x }).is_err(),
        catch_unwind(|| { let mut x = max; x <<= <$t>::BITS; x }).is_err(), catch_unwind(|| { let mut x = max; x /= one - one; x }).is_err());
    let mut y = max; y >>= 1; y ^= 3; y |= 8; y &= 0x5f; y %= 50; y -= one; y += 2; y /= 3; y *= 2; y <<= 1u8; print!("{y} ");
    println!();
} )* }; }
fn main() { std::panic::set_hook(Box::new(|_| {})); edge! { i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 } let _ = std::panic::take_hook(); }

// === own types: one operator, several right sides, by reference, chained by statement
use std::ops::*;
#[derive(Debug, Clone, PartialEq)] struct V(Vec<i32>);
impl AddAssign<i32> for V { fn add_assign(&mut self, n: i32) { for x in &mut self.0 { *x += n; } } }
impl AddAssign<&V> for V { fn add_assign(&mut self, o: &V) { for (a, b) in self.0.iter_mut().zip(&o.0) { *a += b; } } }
impl AddAssign<&str> for V { fn add_assign(&mut self, s: &str) { self.0.extend(s.split(' ').filter_map(|w| w.parse::<i32>().ok())); } }
impl ShlAssign<V> for V { fn shl_assign(&mut self, o: V) { self.0.extend(o.0); } }
impl<F: Fn(i32) -> i32> MulAssign<F> for V { fn mul_assign(&mut self, f: F) { self.0.iter_mut().for_each(|x| *x = f(*x)); } }
impl BitOrAssign<bool> for V { fn bitor_assign(&mut self, _: bool) { self.0.reverse(); } }
fn main() {
    let mut v = V(vec![1, 2]);
    v += 10; v += &V(vec![5, 5, 5]); v += "7 x 8"; v <<= V(vec![9]); v *= |x| x * 2; v |= true;
    println!("{v:?}");
    let w = v.clone();
    v += &w; v *= i32::abs;
    println!("{v:?} {}", v == w);
    *(&mut v) += 1; { &mut v }.0[0] -= 1;
    println!("{:?}", v.0);
}

// === strings, from strings, slices, chars made strings, numbers formatted
fn main() {
    let mut s = String::new();
    s += "a"; s += &String::from("b"); s += &'c'.to_string(); s += &format!("{}", 1); s += &*Box::<str>::from("d");
    let mut parts = vec![String::from("x"); 2];
    parts[0] += &s; parts[1] += "y"; 
    println!("{s} {parts:?}");
    let mut t = (1, String::from("t")); t.1 += t.0.to_string().as_str(); t.1 += if t.0 > 0 { "+" } else { "-" };
    let r = &mut t.1; *r += "r"; r.push('!'); *r += match r.len() { 5 => "five", _ => "other" };
    println!("{t:?}");
    let mut c = std::borrow::Cow::Borrowed("lent"); c += "!"; c += "?";
    println!("{c} {}", matches!(c, std::borrow::Cow::Owned(_)));
    let mut total = String::new(); for w in ["p", "q"] { if !total.is_empty() { total += ", "; } total += w; }
    println!("{total}");
}

// === the value of an assignment is (); as arms, bodies, arguments and last expressions
fn unit(_: ()) -> &'static str { "unit" }
fn add(x: &mut i32) { *x += 1 }
fn main() {
    let mut n = 0;
    let u = { n += 1 };
    println!("{u:?} {} {n}", unit(n += 5));
    match n { 6 => n *= 2, _ => n = 0 }
    if n > 10 { n -= 1 } else { n += 1 }
    let mut f = |k| n += k;
    f(1); f(2);
    add(&mut n);
    (0..3).for_each(|i| n += i);
    let v = [n += 1, n -= 1];
    println!("{v:?} {n}");
    let _x: () = loop { n += 1; if n % 5 == 0 { break n *= 10; } };
    println!("{n} {:?}", (n /= 3, n));
}

// === order: on numbers the right side first, on others the left
use std::ops::AddAssign;
struct L(&'static str, i32);
impl AddAssign<i32> for L { fn add_assign(&mut self, n: i32) { println!("  {} += {n}", self.0); self.1 += n; } }
fn l<'a>(x: &'a mut L) -> &'a mut L { println!("  left"); x }
fn p(x: &mut i32) -> &mut i32 { println!("  place"); x }
fn r(n: i32) -> i32 { println!("  right"); n }
fn main() {
    let mut x = L("x", 0); let mut n = 1;
    *l(&mut x) += r(5);
    *p(&mut n) += r(5);
    let mut v = [L("a", 1), L("b", 2)]; let mut w = [10, 20];
    v[{ println!("  index"); 1 }] += r(1);
    w[{ println!("  index"); 1 }] += r(1);
    println!("{} {n} {} {w:?}", x.1, v[1].1);
    let mut i = 0;
    w[i] += { i = 1; 100 };
    println!("{w:?} {i}");
}

// === overloaded on fields of fields, elements, derefs and temporaries
use std::{cell::RefCell, collections::HashMap, ops::{MulAssign, SubAssign}, rc::Rc};
#[derive(Debug, Clone, Copy, PartialEq, Default)] struct C { re: f64, im: f64 }
impl MulAssign for C { fn mul_assign(&mut self, o: C) { *self = C { re: self.re * o.re - self.im * o.im, im: self.re * o.im + self.im * o.re }; } }
impl SubAssign<f64> for C { fn sub_assign(&mut self, x: f64) { self.re -= x; } }
struct S { c: [C; 2], b: Box<C> }
fn main() {
    let i = C { re: 0.0, im: 1.0 };
    let mut s = S { c: [i; 2], b: Box::new(i) };
    s.c[1] *= s.c[0]; *s.b *= i; *s.b -= 0.5; s.c[0] *= *s.b;
    println!("{:?} {:?}", s.c, s.b);
    let shared = Rc::new(RefCell::new(i)); *shared.borrow_mut() *= i; let copy = *shared.borrow(); *shared.borrow_mut() *= copy;
    let mut m: HashMap<&str, C> = HashMap::new(); *m.entry("a").or_default() -= 2.0; *m.get_mut("a").unwrap() *= i;
    println!("{:?} {:?}", shared.borrow(), m["a"]);
    let mut v = vec![Some(i), None]; if let Some(c) = &mut v[0] { *c *= i; } v.iter_mut().flatten().for_each(|c| *c -= 1.0);
    println!("{v:?}");
}

// === floats and mixed widths: f32 rounds at each step
fn main() {
    let (mut a, mut b) = (0.1f32, 0.1f64);
    for _ in 0..10 { a += 0.1; b += 0.1; }
    println!("{a} {b} {}", a as f64);
    a *= 3.0; a /= 7.0; a -= 1e-3; a %= 0.25; b *= 2.0;
    println!("{a} {b}");
    let mut x = 1.0; x /= 0.0; let mut y = x; y -= x; let mut z = 5.5; z %= -2.0; let mut w = -5.5f32; w %= 2.0;
    println!("{x} {y} {z} {w}");
    let mut big = 16_777_216f32; big += 1.0; big += 1.0; println!("{big}");
    let mut h = f32::MAX; h *= 2.0; println!("{h} {:?}", -h);
}

// === with a reference on the right; generics over AddAssign; iterators of references
use std::{fmt::Debug, ops::{AddAssign, DivAssign, RemAssign}};
fn total<'a, T: 'a + Default + AddAssign<&'a T>>(xs: &'a [T]) -> T { let mut t = T::default(); for x in xs { t += x; } t }
fn push<T, U>(t: &mut T, us: impl IntoIterator<Item = U>) where T: AddAssign<U> { for u in us { *t += u; } }
fn digits<T>(mut n: T, ten: T) -> usize where T: Copy + PartialEq + DivAssign + RemAssign + Default + Debug { let mut c = 0; while n != T::default() { n /= ten; c += 1; } c }
fn main() {
    println!("{} {} {}", total(&[1, 2, 3]), total(&[0.5f32, 0.25]), total::<u64>(&[]));
    let mut n = 0u8; push(&mut n, [1, 2]); push(&mut n, &[3, 4]); n -= &1; n <<= &2; n ^= &0xff;
    let mut s = String::new(); push(&mut s, ["a", "b"]);
    println!("{n} {s} {} {}", digits(12345, 10), digits(255u8, 16));
    let (a, mut b) = (&5, 10); b += a; b *= *a; b -= &*a;
    println!("{b}");
}

// === in const fns, statics of atomics, const blocks, array lengths
use std::sync::atomic::{AtomicI32, Ordering::Relaxed};
const fn pow(mut b: u64, mut e: u32) -> u64 { let mut r = 1; while e > 0 { if e & 1 == 1 { r *= b; } b *= b; e >>= 1; } r }
const fn hash(s: &str) -> u32 { let b = s.as_bytes(); let mut h = 0x811c9dc5u32; let mut i = 0; while i < b.len() { h ^= b[i] as u32; h = h.wrapping_mul(0x01000193); i += 1; } h }
const P: u64 = pow(3, 20); const MASK: u8 = { let mut m = 0; let mut i = 0; while i < 8 { m |= 1 << i; i += 3; } m };
static COUNT: AtomicI32 = AtomicI32::new(MASK as i32);
fn main() {
    let mut a = [0u8; { let mut n = 1; n += 2; n }];
    a[1] += MASK; a[2] -= a[0];
    println!("{P} {MASK:#b} {a:?} {:#x}", hash("hello"));
    COUNT.fetch_add(1, Relaxed); println!("{}", COUNT.load(Relaxed));
    println!("{}", const { let mut x = 1i128; x <<= 100; x -= 1; x });
}

// === through closures, captured once, by unique borrow and by move
fn main() {
    let mut n = 0; let mut log = String::new();
    let mut add = |k: i32| { n += k; log += &format!("{n};"); n };
    println!("{} {}", add(2), add(3));
    let mut own = { let mut m = 10; move || { m -= 1; m *= 2; m } };
    println!("{} {} {n} {log}", own(), own());
    let mut t = (1, [1, 2]);
    { let mut first = || t.0 += 1; first(); first(); }
    let r = &mut t; let mut through = || r.1[0] += r.0; through(); through();
    println!("{t:?}");
    let mut fs: Vec<Box<dyn FnMut(&mut i32)>> = vec![Box::new(|x| *x += 1), Box::new(|x| *x *= 5), { let mut k = 0; Box::new(move |x| { k += 1; *x -= k; }) }];
    let mut x = 1; for _ in 0..2 { for f in &mut fs { f(&mut x); } }
    println!("{x}");
}

// === drops: what is taken by value on the right, what is replaced on the left
use std::ops::{AddAssign, BitXorAssign};
struct D(&'static str, u32);
impl Drop for D { fn drop(&mut self) { println!("drop {} {}", self.0, self.1); } }
impl AddAssign for D { fn add_assign(&mut self, o: D) { println!("{} += {}", self.0, o.0); self.1 += o.1; } }
impl BitXorAssign<&D> for D { fn bitxor_assign(&mut self, o: &D) { *self = D("xor", self.1 ^ o.1); } }
fn main() {
    let mut a = D("a", 1);
    a += D("b", 2);
    a ^= &D("c", 4);
    println!("now {}", a.1);
    let d = D("d", 8);
    a += d;
    let mut v = vec![D("v0", 0), D("v1", 1)];
    let last = v.pop().unwrap(); v[0] += last;
    println!("end {}", v[0].1);
}

// === wrapped, saturated, durations, sets, ordering: types of the library
use std::{collections::{BTreeSet, HashSet}, num::{Saturating, Wrapping}, time::{Duration, Instant}};
fn main() {
    let mut w = Wrapping(250u8); w += 10; w *= Wrapping(3); w <<= 1; w ^= Wrapping(1); w -= 200;
    let mut s = Saturating(100i8); s += 100; s -= Saturating(1); s *= 2;
    let mut d = Duration::from_millis(1500); d += Duration::from_secs(1); d *= 3; d /= 2; d -= Duration::from_millis(250);
    println!("{w} {s} {d:?}");
    let t = Instant::now(); let mut u = t; u += Duration::from_secs(2); u -= Duration::from_secs(1); println!("{:?}", u - t);
    let a: BTreeSet<i32> = [1, 2, 3].into(); let b: BTreeSet<i32> = [2, 3, 4].into();
    println!("{:?} {:?} {:?} {:?}", &a | &b, &a & &b, &a ^ &b, &a - &b);
    let mut bits = true; bits &= 1 < 2; bits |= false; bits ^= true; println!("{bits}");
    let mut h: HashSet<u8> = HashSet::new(); h.extend([1]); println!("{}", h.len());
}

// === assigned through patterns: for with &mut, ref mut, slices, chunks, zipped
fn main() {
    let mut v = [1, 2, 3, 4, 5, 6];
    for x in &mut v { *x *= 10; }
    for (i, x) in v.iter_mut().enumerate() { *x += i; }
    if let [first, .., last] = &mut v { *first += *last; *last -= 1; }
    let (l, r) = v.split_at_mut(3); for (a, b) in l.iter_mut().zip(r) { *a -= 1; *b += *a; }
    for c in v.chunks_exact_mut(2) { c[0] ^= c[1]; c[1] ^= c[0]; c[0] ^= c[1]; }
    println!("{v:?}");
    let mut o = Some(5); if let Some(ref mut n) = o { *n <<= 2; } match &mut o { Some(n) if *n > 10 => *n |= 1, _ => {} }
    let mut p = (1, 'a'); let (n, c) = &mut p; *n += *c as i32; *c = (*c as u8 + 1) as char;
    println!("{o:?} {p:?}");
    let mut grid = vec![vec![1; 3]; 2]; for row in grid.iter_mut() { let s: i32 = row.iter().sum(); row[0] += s; row.iter_mut().skip(1).for_each(|x| *x *= s); }
    println!("{grid:?}");
}

// === made by macros with the operator as a token
macro_rules! acc { ($x:ident $op:tt $($e:expr),+) => { $( $x $op $e; )+ }; }
macro_rules! all { ($x:expr; $($op:tt $e:expr;)*) => { { let mut x = $x; $( x $op $e; )* x } }; }
macro_rules! bump { ($($place:tt)+) => { $($place)+ += 1 }; }
macro_rules! ops { ($($t:ident $f:ident $o:tt),*) => { $( impl std::ops::$t for M { fn $f(&mut self, r: M) { self.0 $o r.0 } } )* }; }
#[derive(Clone, Copy, Debug)] struct M(i32);
ops! { AddAssign add_assign +=, SubAssign sub_assign -=, MulAssign mul_assign *=, RemAssign rem_assign %= }
fn main() {
    let mut a = 1; acc!(a += 1, 2, 3); acc!(a <<= 1, 1);
    println!("{a} {}", all!(100u8; -= 1; /= 2; |= 0x80; >>= 1;));
    let mut v = vec![(0, 5)]; bump!(v[0].1); bump!(a);
    let mut m = M(7); m += M(5); m *= M(2); m -= M(1); m %= M(10);
    println!("{v:?} {a} {m:?}");
}

// === bits of flags: set, cleared, toggled by &=, |=, ^= and ! on own types
use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXorAssign, Not, ShlAssign, ShrAssign};
#[derive(Clone, Copy, PartialEq, Eq, Default)] struct Flags(u8);
impl Flags { const A: Flags = Flags(1); const B: Flags = Flags(2); const C: Flags = Flags(4); fn has(self, f: Flags) -> bool { self & f == f } }
impl BitOr for Flags { type Output = Flags; fn bitor(self, o: Flags) -> Flags { Flags(self.0 | o.0) } }
impl BitAnd for Flags { type Output = Flags; fn bitand(self, o: Flags) -> Flags { Flags(self.0 & o.0) } }
impl Not for Flags { type Output = Flags; fn not(self) -> Flags { Flags(!self.0 & 7) } }
impl BitOrAssign for Flags { fn bitor_assign(&mut self, o: Flags) { *self = *self | o } }
impl BitAndAssign for Flags { fn bitand_assign(&mut self, o: Flags) { self.0 &= o.0; } }
impl BitXorAssign for Flags { fn bitxor_assign(&mut self, o: Flags) { self.0 ^= o.0; } }
impl<T> ShlAssign<T> for Flags where u8: ShlAssign<T> { fn shl_assign(&mut self, n: T) { self.0 <<= n; } }
impl ShrAssign<()> for Flags { fn shr_assign(&mut self, _: ()) { self.0 >>= 1; } }
impl std::fmt::Debug for Flags { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { let mut s = ""; for (n, b) in [("A", Flags::A), ("B", Flags::B), ("C", Flags::C)] { if self.has(b) { write!(f, "{s}{n}")?; s = "|"; } } Ok(()) } }
fn main() {
    let mut f = Flags::A | Flags::C; f |= Flags::B; f &= !Flags::A; print!("{f:?} "); f ^= Flags::A | Flags::B; print!("{f:?} "); f >>= (); print!("{f:?} "); f <<= 1u8; f <<= 1i64;
    println!("{f:?} {:?} {:?}", f.has(Flags::default()), [Flags::A, Flags::C].into_iter().fold(Flags::default(), |a, b| a | b));
}

// === on what a method, block, index or deref of a guard gives; several on one line
use std::{cell::{Cell, RefCell}, sync::{Mutex, RwLock}};
#[derive(Default)] struct Acc { n: i32, sub: Option<Box<Acc>>, all: RefCell<Vec<i32>> }
impl Acc { fn n(&mut self) -> &mut i32 { &mut self.n } fn sub(&mut self) -> &mut Acc { self.sub.get_or_insert_with(Default::default) } }
fn main() {
    let mut a = Acc::default();
    *a.n() += 1; *a.sub().sub().n() -= 7; a.sub().n += *a.n(); a.all.borrow_mut().push(3); a.all.borrow_mut()[0] *= a.n; a.all.get_mut()[0] += 1;
    println!("{}", a.n); println!("{}", a.sub().n); println!("{}", a.sub().sub().n); println!("{:?}", a.all.borrow());
    let m = Mutex::new(1); *m.lock().unwrap() += 1; { let mut g = m.lock().unwrap(); *g *= 10; *g -= 1; } let w = RwLock::new([1, 2]); w.write().unwrap()[1] <<= 3; let c = Cell::new(5); c.set({ let mut x = c.get(); x %= 3; x });
    println!("{} {:?} {}", m.into_inner().unwrap(), w.read().unwrap(), c.get());
    let mut x = 5; let y = { x += 1; x } + { x *= 2; x } - { x -= 10; x }; println!("{x} {y}");
    *{ let r = &mut x; r } += 1; *if y > 0 { &mut x } else { unreachable!() } -= 2; println!("{x}");
}

// === async: awaits on the right, on the left, between tasks
use std::sync::Arc;
use tokio::sync::Mutex;
async fn n(x: i32) -> i32 { tokio::task::yield_now().await; x }
#[tokio::main]
async fn main() {
    let mut a = 1; a += n(2).await; a *= n(3).await - n(1).await; let mut v = vec![1, 2]; v[n(1).await as usize] -= n(5).await; let mut s = String::new(); s += &n(7).await.to_string(); s += "!";
    println!("{a} {v:?} {s}");
    let m = Arc::new(Mutex::new(0));
    let hs: Vec<_> = (1..=4).map(|i| { let m = m.clone(); tokio::spawn(async move { *m.lock().await += n(i).await; let mut g = m.lock().await; *g *= 2; tokio::task::yield_now().await; *g -= 1; }) }).collect();
    for h in hs { h.await.unwrap(); }
    println!("{}", *m.lock().await > 4);
    let mut total = 0; for k in [2, 3] { total += { let t = n(k).await; t * total.max(1) }; } total <<= 1; println!("{total}");
}

// === never finished: the right side returns, breaks or panics, and nothing is assigned
fn early(x: &mut i32, stop: bool) -> Option<()> { *x += if stop { return None } else { 1 }; *x *= Some(3).filter(|_| *x > 1)?; Some(()) }
fn parse(total: &mut i32, s: &str) -> Result<(), std::num::ParseIntError> { *total += s.parse::<i32>()?; Ok(()) }
fn main() {
    let mut x = 0;
    println!("{:?} {x}", early(&mut x, true));
    println!("{:?}", early(&mut x, false)); println!("{x}");
    println!("{:?}", early(&mut x, false)); println!("{x}");
    let mut t = 0;
    for s in ["1", "x", "20"] { println!("{}", parse(&mut t, s).is_ok()); }
    let mut n = 10;
    loop { n -= if n < 5 { break } else { 3 }; }
    'a: for i in 0.. { n += { if i == 3 { break 'a; } if i % 2 == 0 { continue 'a; } i }; }
    println!("{t} {n}");
}
