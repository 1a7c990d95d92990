// === between integers: truncation, sign extension, widening
fn main() {
    println!("{} {} {} {}", 300i32 as u8, -1i32 as u8, 200u8 as i8, -1i8 as u32); println!("{} {} {}", u64::MAX as i32, i64::MIN as u32, 0x1_2345_6789u64 as u16); println!("{} {} {}", -1i64 as u64, u64::MAX as i64, -5i32 as u64); println!("{} {}", -1i128 as u128, (1u128 << 100) as u64); println!("{} {} {}", 5u8 as i128, i8::MIN as i64, u32::MAX as i64); println!("{} {} {}", -1isize as usize as u32, 3usize as u8, u16::MAX as i16); println!("{} {}", (i32::MAX as u32 + 1) as i32, (255u8 as i8) as i32 as u16);
    println!("{} {} {} {}", 'a' as u8, 'é' as u32, '日' as u8, 97u8 as char); println!("{} {} {}", true as i32, false as u8, (3 > 2) as usize); println!("{:?}", (b'a'..=b'e').map(|b| b as char).collect::<String>()); println!("{}", "hello".bytes().map(|b| b as u32).sum::<u32>()); println!("{}", ((('z' as u8 - b'a' + 3) % 26) + b'a') as char);
}

// === floats
fn main() { println!("{} {} {} {}", 3.99 as i32, -3.99 as i32, -1.0 as u8, 256.0 as u8); println!("{} {} {}", f64::NAN as i32, f64::INFINITY as i64, f64::NEG_INFINITY as i8); println!("{} {} {}", 1e20 as i64, 1e20 as u64, 1e40 as u128); println!("{} {} {}", 16777217i32 as f32, u64::MAX as f64, i64::MIN as f64); println!("{} {} {:?}", 0.1f32 as f64, 0.1f64 as f32, 1e300f64 as f32); println!("{} {}", 7 as f64 / 2 as f64, (7 / 2) as f64); println!("{:.2} {}", 10 as f32 / 3.0, (2.5f32 * 2.0) as u8 as char as u32); println!("{} {}", (0.7 + 0.1) * 10.0, ((0.7 + 0.1) * 10.0) as i32); println!("{} {}", 1u128 as f32, -1i128 as f64); println!("{}", 4294967295u32 as f32 as u32); println!("{}", i32::MAX as f32 as i32); println!("{}", 9007199254740993i64 as f64 as i64); }

// === enums, function pointers, references, trait objects
#[derive(Clone, Copy, Debug, PartialEq)] enum Lvl { Low = 10, Mid, High = 50, Top } #[repr(u8)] #[derive(Clone, Copy)] enum B { A = 200, Z = 255 } #[repr(i16)] enum Neg { M = -5, Z } enum Plain { P, Q, R }
fn inc(x: i32) -> i32 { x + 1 } trait T { fn n(&self) -> i32; } impl T for i32 { fn n(&self) -> i32 { *self } }
fn main() { println!("{} {} {} {}", Lvl::Low as i32, Lvl::Mid as u8, Lvl::High as usize, Lvl::Top as i64); println!("{} {} {}", B::A as u8, B::Z as i8, B::Z as u32); println!("{} {} {}", Neg::M as i16, Neg::Z as i32, Neg::M as u8); println!("{} {} {}", Plain::P as u8, Plain::Q as usize, Plain::R as i32); let f = inc as fn(i32) -> i32; let g = (|x| x * 2) as fn(i32) -> i32; println!("{} {}", f(1), g(4)); let d = &5 as &dyn T; println!("{}", d.n()); let b = Box::new(7) as Box<dyn T>; println!("{}", b.n()); let s = &[1, 2, 3] as &[i32]; println!("{}", s.len()); let v = [Box::new(1) as Box<dyn T>, Box::new(2)]; println!("{}", v.iter().map(|x| x.n()).sum::<i32>()); let x = &mut 5; let y = x as &i32; println!("{}", y); println!("{}", 5 as i32 as f64 as u8 as char as u32); type Small = u8; println!("{}", 511i32 as Small); const K: usize = -1i32 as u32 as usize; println!("{}", K == 0xffff_ffff); let r: Result<i32, std::num::TryFromIntError> = i32::try_from(5i64); println!("{:?}", r); println!("{}", Lvl::Top as i32 - Lvl::High as i32); let all = [Lvl::Low, Lvl::High]; println!("{}", all.iter().map(|&l| l as i32).sum::<i32>()); }

// === in expressions: precedence, inference, generics, comparisons
fn avg(v: &[i32]) -> f64 { v.iter().sum::<i32>() as f64 / v.len() as f64 } fn hash(s: &str) -> u32 { s.bytes().fold(5381u32, |h, b| h.wrapping_mul(33) ^ b as u32) } fn pct(a: usize, b: usize) -> u8 { (a as f32 / b as f32 * 100.0).round() as u8 } fn rgb(c: u32) -> (u8, u8, u8) { ((c >> 16) as u8, (c >> 8 & 0xff) as u8, c as u8) } fn to_hex(n: u8) -> char { (if n < 10 { b'0' + n } else { b'a' + n - 10 }) as char } fn clamp(x: i64) -> i32 { x.min(i32::MAX as i64).max(i32::MIN as i64) as i32 }
fn main() { println!("{} {} {}", avg(&[1, 2, 4]), hash("abc"), pct(1, 3)); println!("{:?} {} {}", rgb(0xff8001), to_hex(11), clamp(1 << 40)); let a = 5; let n = 3usize; println!("{} {}", a as usize + n, (a as usize) < n); println!("{}", -1i32 as u32 >> 28); println!("{}", !0u8 as u32 + 1); println!("{}", 2 as i64 * 3_000_000_000); println!("{}", &a as &i32 + 1); println!("{}", (1 as f64).max(2 as f64)); let v: Vec<u8> = "123".chars().map(|c| c as u8 - '0' as u8).collect(); println!("{:?} {}", v, v.iter().fold(0u64, |a, &d| a * 10 + d as u64)); let bits: String = (0..8).rev().map(|i| ((0b1010_0101u8 >> i & 1) + b'0') as char).collect(); println!("{}", bits); let idx = -1i32; println!("{}", [1, 2, 3][(idx + 3) as usize % 3]); let z = (a > 3) as i32 - (a < 3) as i32; println!("{}", z); let t = std::time::Duration::from_millis(1500); println!("{} {}", t.as_secs() as f32 + t.subsec_millis() as f32 / 1000.0, t.as_millis() as u64); println!("{}", u32::from_str_radix("ff", 16).unwrap() as f64 / 2.); println!("{}", ((1u64 << 32) as f64).log2() as u32); println!("{}", char::from_u32(0x41 + 'b' as u32 - 'a' as u32).unwrap()); println!("{}", (i16::MAX as i32 + 1) as i16); println!("{}", 1_000_000i32 as i16 as i64 * 1_000_000_000_000); }

// === chains and precedence: unary, method calls, comparisons, shifts, ranges, generics after as
fn main() { let x = -1i8; println!("{} {} {} {}", x as u8 as i32, -1 as i8 as u8, -(1u8 as i32), !0u8 as i8); println!("{} {}", 3.7 as i32 as f64 / 2 as f64, (x as u8).leading_zeros()); println!("{} {} {}", 1 as u8 == 1, (2 as u8) < 3, 300u16 as u8 as char as u32 + 'a' as u32); println!("{:?} {}", (0 as u8..3 as u8), 1 << 2 as u8 as u32); println!("{} {}", (&5 as &i32) == &5, 2 as usize * 3 as usize + 'b' as usize % 7); let a = [1, 2]; println!("{} {}", a[1 as usize], a.len() as i64 - 5); let v = if x as i32 > -2 { 1 } else { 0 } as u64; println!("{v}"); }
// === floats to integers saturate, NaN is zero; between f32 and f64; large integers to floats
fn main() { println!("{} {} {} {}", 300.9 as u8, -5.5 as u8, f64::NAN as i32, f64::INFINITY as i64); println!("{} {} {}", -1e20 as i64, 1e40f64 as f32, f32::MAX as f64); println!("{} {}", u64::MAX as f32, i128::MIN as f64); println!("{} {}", 16777217i32 as f32, 9007199254740993u64 as f64 as u64); println!("{} {} {}", 0.1f32 as f64, 0.1f64 as f32, 1e-50 as f32); println!("{} {}", u128::MAX as f32, f32::MAX as u128); println!("{:?} {}", -0.0f64 as f32, -0.9 as i8); println!("{} {}", 255u8 as f32 / 2.0, (2.5f32 as i32 as f32).to_string()); }
// === every width to every other, around the edges
macro_rules! all { ($v:expr => $($t:ty),*) => { $(print!("{} ", $v as $t);)* println!(); }; }
fn main() { for v in [i64::MIN, -129, -1, 0, 127, 128, 255, 256, 65535, 65536, i64::MAX] { all!(v => i8, u8, i16, u16, i32, u32, u64, i128, u128); } all!(u128::MAX => i8, u16, i32, u64, i128); all!(i128::MIN => u8, i64, u64); all!('é' => u8, u16, i8, u32, i64, u128); all!(true => i8, u64, i128); all!(b'z' => char, i8, f64); all!(1e10 => u8, i32, i64, u128); }
// === enums: with gaps, negatives, repr, in consts, through references, nested in other enums
#[derive(Clone, Copy, PartialEq)] #[repr(u16)] enum A { X = 300, Y, Z = 0xffff } #[derive(Clone, Copy)] enum B { N = -5, M, O = 1 << 4 } const C: usize = A::X as usize - 297; static T: [u8; B::O as usize] = [B::N as u8; 16]; fn name(a: A) -> u8 { (a as u16 >> 4) as u8 }
fn main() { println!("{} {} {} {}", A::X as u8, A::Y as i8, A::Z as i16, B::M as isize as u64); println!("{C} {} {}", T[3], name(A::Y)); let r = &A::Y; println!("{} {}", *r as u32, [A::X, A::Y].map(|a| a as u64).iter().sum::<u64>()); match A::Y as i32 { 301 => println!("y"), _ => println!("?") } println!("{}", (B::N as i8).abs() as usize + std::cmp::Ordering::Less as i8 as u8 as usize); println!("{}", Some(B::O).map_or(0, |b| b as i128)); }
// === to trait objects, slices, function pointers, of references, boxes and Rc
use std::{any::Any, fmt::{Debug, Display}, rc::Rc}; fn dbl(x: i32) -> i32 { x * 2 } fn gen<T: Debug>(t: T) -> String { format!("{t:?}") }
fn main() { let d = &5 as &dyn Display; let b = Box::new("s") as Box<dyn Debug>; let r = Rc::new(RefCellLike(1)) as Rc<dyn Any>; println!("{d} {b:?} {}", r.is::<RefCellLike>()); let s = &[1, 2, 3] as &[i32]; let m = &mut [4, 5] as &mut [_]; m[0] = s.len() as i32; println!("{s:?} {m:?}"); let f = dbl as fn(i32) -> i32; let g = gen as fn(u8) -> String; let h = (|x| x + 1) as fn(i32) -> i32; println!("{} {} {}", f(2), g(3), h(4)); let fs = [dbl as fn(_) -> _, |x: i32| -x]; println!("{:?}", fs.map(|f| f(7))); let v: Vec<_> = vec![Box::new(1) as Box<dyn Display>, Box::new('c')]; println!("{}", v.iter().map(|x| x.to_string()).collect::<String>()); let n: Option<u64> = Some(3u8 as _); println!("{n:?} {}", (&mut 9 as &mut i32 as &i32)); } struct RefCellLike(#[allow(dead_code)] i32);
// === with aliases, associated types, generics via traits, Self, inference of the left side
type Id = u16; trait To { type T; fn to(self) -> Self::T; } impl To for i32 { type T = u8; fn to(self) -> Self::T { self as Self::T } } struct S<const N: usize>; impl<const N: usize> S<N> { const B: u8 = N as u8; fn f() -> i64 { N as i64 - 5 } } fn sum(v: &[impl Copy + Into<i64>]) -> Id { v.iter().map(|x| (*x).into()).sum::<i64>() as Id }
fn main() { println!("{} {} {} {}", 65537u32 as Id, 257.to(), S::<260>::B, S::<2>::f()); println!("{} {:?}", sum(&[1u8, 2]), "12".parse::<i64>().map(|n| n as u8)); let x = 200; let y = x as i8; let z: u8 = x; println!("{y} {z}"); let k = [1, 2, 3].iter().map(|&n| n as f32 / 2.0).sum::<f32>(); println!("{k} {}", (1..=3).map(|i| i as u8 as char).count()); let c = std::char::from_u32('a' as u32 + 2).unwrap() as u8 - b'a'; println!("{c} {}", (b'a' + 5) as char); println!("{}", { 5 } as u8 + (if true { 1 } else { 2 }) as u8 + { match 1 { n => n } } as u8 ); }
// === precedence against shifts, comparisons with parentheses, ranges, unary, method calls and the question mark
fn half(n: i64) -> Option<i64> { (n % 2 == 0).then(|| n / 2) }
fn go(n: i64) -> Option<u8> { Some(half(n)? as u8 as u8 + half(n * 2)? as u8) }
fn main() {
    let a = 250u8;
    println!("{} {} {}", a as u32 + 10, (a as u32) << 2, a as u32 >> 1 << 1);
    println!("{} {}", (a as i32) < 300, a as i32 > 3);
    println!("{} {} {}", -(a as i8) as u8, !a as i8 as i32, -1.5f32 as i32 as f32);
    println!("{:?} {}", (a as usize - 248..=3u8 as usize), (a as f32).sqrt() as u8);
    println!("{:?} {:?}", go(6), go(7));
    println!("{}", 1u8 as u16 | 2 as u16 & 3 as u16 ^ 7u64 as u16);
    println!("{}", 10 as f64 % 4 as f64 * 2 as f64);
}
// === to the underscore: what it becomes is told by where it goes
struct W { a: u8, b: [i16; 2] }
fn take(x: i8, y: f32) -> u64 { (x as f32 + y) as _ }
fn main() {
    let w = W { a: 511 as _, b: [70000u32 as _, -1i64 as _] };
    println!("{} {:?} {}", w.a, w.b, take(200 as _, 1u8 as _));
    let mut v: Vec<u16> = Vec::new();
    v.push(-1i32 as _);
    v.extend([1u8, 2].iter().map(|&x| x as u16));
    v.insert(0, 1u8 as _);
    println!("{v:?}");
    let mut x = 0u8;
    x += 300u16 as u8;
    println!("{x}");
    let c: char = (b'a' + 1) as _;
    let p: &[_] = &[1u8, 2] as _;
    let f: fn(u8) -> char = char::from as _;
    println!("{c} {p:?} {}", f(100));
}
// === of types that are only settled later, and of unsuffixed literals
fn main() {
    let x = 7;
    let y = x as f32 / 2.0;
    let z: u8 = x;
    println!("{y} {z}");
    let n = "42".parse().unwrap_or(0);
    println!("{} {}", n as f64, n);
    let s = [1, 2, 3].iter().map(|x| *x as f64).sum::<f64>();
    let m = [1.5, 2.5].iter().map(|x| *x as i32).max();
    println!("{s} {m:?}");
    println!("{} {} {}", 128 as u8 as i8, 3.0 as u8, 1e3 as usize);
    println!("{} {}", (1 << 31u32) as i64, (0..3).map(|i| i as u64 * 3_000_000_000).sum::<u64>());
}
// === bool and char in every direction that exists
fn main() {
    for b in [false, true] { print!("{}{}{}{} ", b as u8, b as i128, b as usize, !b as i8); }
    println!();
    let count = ["x", "", "y"].iter().map(|s| s.is_empty() as u32).sum::<u32>();
    println!("{count} {}", (3 > 2) as u8 + (1 == 1) as u8 * 10);
    println!("{} {} {} {}", '\u{10ffff}' as u32, 'ß' as u8, '\u{1F600}' as u16, '~' as i8);
    println!("{} {:?} {}", 0xe9u8 as char, 0u8 as char, (b'0' + 7) as char);
    println!("{}", ('a' as u8..=b'f').rev().map(char::from).collect::<String>());
    println!("{:?}", char::from_u32('𝄞' as u32 - 1).map(|c| c as u64));
    println!("{}", "año".chars().map(|c| c as usize).fold(0, |a, b| a * 31 + b));
}
// === enums that are cast: implicit, in consts of consts, generic through a trait, Ordering, as an index and a shift
use std::cmp::Ordering;
#[derive(Clone, Copy)]
enum E { A, B = 7, C, D = Self::N as isize, F }
impl E { const N: u8 = 40; const ALL: [E; 5] = [E::A, E::B, E::C, E::D, E::F]; }
trait Num { fn num(self) -> i32; }
impl Num for E { fn num(self) -> i32 { self as i32 } }
impl Num for Ordering { fn num(self) -> i32 { self as i32 } }
fn twice<T: Num>(t: T) -> i32 { t.num() * 2 }
const TABLE: [u8; E::F as usize] = [E::C as u8; 41];
enum Bits { R, W, X }
fn main() {
    println!("{:?}", E::ALL.map(|e| e as u8));
    println!("{} {} {}", twice(E::D), twice(1.cmp(&2)), TABLE[E::B as usize]);
    println!("{:03b}", 1u8 << Bits::R as u8 | 1 << Bits::X as u32);
    println!("{}", [10, 20, 30][Bits::W as usize]);
    println!("{} {}", Ordering::Less as u8, Ordering::Greater as i64);
    let e = &E::C;
    println!("{} {}", *e as u16 as f32, (*e as i8 - E::A as i8).pow(2));
}
// === discriminants of repr types with extremes, and -1
#[repr(i8)] #[derive(Clone, Copy)] enum I { Min = i8::MIN, Neg = -1, Max = i8::MAX }
#[repr(u64)] #[derive(Clone, Copy)] enum U { Z, Big = u64::MAX - 1, Max }
#[repr(i64)] enum L { Lo = i64::MIN, Hi = i64::MAX }
#[repr(C)] enum Cc { X = 5, Y }
fn main() {
    for i in [I::Min, I::Neg, I::Max] { print!("{} {} {} {} ", i as i8, i as u8, i as u64, i as i128); }
    println!();
    for u in [U::Z, U::Big, U::Max] { print!("{} {} {} {} ", u as u64, u as i32, u as i128, u as u8); }
    println!();
    println!("{} {} {}", L::Lo as i64, L::Hi as u32, L::Lo as i128 + 1);
    println!("{} {}", Cc::X as u8, Cc::Y as i64);
}
// === casts evaluate what they cast once, and drop what it made
struct N(u32);
impl Drop for N { fn drop(&mut self) { println!("drop {}", self.0); } }
impl N { fn get(&self) -> u32 { println!("get {}", self.0); self.0 } }
fn next(c: &std::cell::Cell<i32>) -> i32 { c.set(c.get() + 1); c.get() }
fn main() {
    let x = N(300).get() as u8;
    println!("{x}");
    let y = { let n = N(5); n.get() } as f32 + N(6).get() as f32;
    println!("{y}");
    let c = std::cell::Cell::new(0);
    let mut a = [0u8; 4];
    a[next(&c) as usize] = next(&c) as u8 * 10 + next(&c) as u8;
    a[next(&c) as usize - 1] += 1;
    println!("{a:?}");
    let b = Box::new(N(9)) as Box<dyn std::any::Any>;
    println!("{}", b.downcast_ref::<N>().is_some());
}
// === function items, methods, constructors and closures become pointers
#[derive(Debug)] struct P(i32, i32);
#[derive(Debug)] enum O { V(u8) }
trait Show { fn show(&self) -> String; fn make() -> Self where Self: Sized; }
impl Show for P { fn show(&self) -> String { format!("<{},{}>", self.0, self.1) } fn make() -> P { P(0, 1) } }
fn id<T>(t: T) -> T { t }
unsafe fn danger(x: u8) -> u8 { x + 1 }
fn main() {
    let mk = P as fn(i32, i32) -> P;
    let v = O::V as fn(u8) -> O;
    let some = Some as fn(i32) -> Option<i32>;
    println!("{:?} {:?} {:?}", mk(1, 2), v(3), some(4));
    let sh = <P as Show>::show as fn(&P) -> String;
    let new = P::make as fn() -> P;
    println!("{}", sh(&new()));
    let i = id as fn(&'static str) -> &'static str;
    let j = id::<char> as fn(_) -> _;
    println!("{}{}", i("s"), j('c'));
    let d = danger as unsafe fn(u8) -> u8;
    println!("{}", unsafe { d(1) });
    let table = [i32::abs as fn(i32) -> i32, i32::signum, |x| x * 100, std::convert::identity];
    println!("{:?}", table.map(|f| f(-3)));
    println!("{}", mk == (P as fn(i32, i32) -> P) || true);
}
// === to trait objects: through references of references, generics, Rc, closures, and errors
use std::{error::Error, fmt, rc::Rc, sync::Arc};
#[derive(Debug)] struct Bad(i32);
impl fmt::Display for Bad { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, "bad {}", self.0) } }
impl Error for Bad {}
fn erase<T: fmt::Debug>(t: &T) -> &dyn fmt::Debug { t as &dyn fmt::Debug }
fn pick(n: i32) -> Box<dyn Fn(i32) -> i32> { if n > 0 { Box::new(move |x| x + n) as Box<dyn Fn(i32) -> i32> } else { Box::new(|x| -x) } }
fn main() {
    let e = Box::new(Bad(1)) as Box<dyn Error + Send + Sync>;
    let f = e as Box<dyn Error>;
    println!("{f} {:?} {}", f, f.downcast_ref::<Bad>().is_some());
    println!("{:?} {:?}", erase(&"x"), erase(&[1, 2]));
    println!("{} {}", pick(5)(1), pick(0)(1));
    let r = Rc::new([1, 2, 3]) as Rc<[i32]>;
    let a = Arc::new(String::from("s")) as Arc<dyn fmt::Display>;
    println!("{} {a}", r.len());
    let mut n = 0;
    let inc = &mut (|| { n += 1; n }) as &mut dyn FnMut() -> i32;
    println!("{} {}", inc(), inc());
    let all = [&1 as &dyn fmt::Debug, &"two", &Some(3.0), &[4u8] as &dyn fmt::Debug];
    for d in all { print!("{d:?} "); }
    println!();
}
// === made by macros: type fragments, nested casts, literals that would be negative
macro_rules! cast { ($e:expr => $t:ty) => { $e as $t }; ($e:expr => $t:ty => $($rest:tt)+) => { cast!($e as $t => $($rest)+) }; }
macro_rules! lossless { ($($f:ty => $t:ty),*) => { $( println!("{} {}", <$f>::MAX as $t as $f == <$f>::MAX, <$f>::MIN as $t); )* }; }
macro_rules! bits { ($v:expr, $($t:ident)*) => { [$($v as $t as u64),*] }; }
fn main() {
    println!("{}", cast!(-1i32 => u8) - cast!(1 => u8 => i8 => u8));
    println!("{}", cast!(300i32 => u8 => char) as u32);
    lossless!(u8 => i16, i8 => u8, u32 => i64, i32 => f64);
    println!("{:?}", bits!(-2i32, i8 u8 i16 u16 i32 u32));
    println!("{}", cast!(1 + 2 => f32) / 2.0);
}
