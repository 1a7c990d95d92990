#![allow(unused)]
macro_rules! lbl { ($v:ident, $t:ty) => { struct $v { $v: $t } impl $v { fn $v(&self) -> &$t { &self.$v } } } }
mod w { #![allow(non_camel_case_types, non_snake_case)] lbl!(abc, i32); pub fn t() { let a = abc { abc: 3 }; println!("{}", a.abc()); } }
macro_rules! pat { ($v:ident) => { |x| match x { Some($v) if $v > 3 => $v, Some($v @ 1..=3) => -$v, Some(ref $v) => *$v, None => 0 } } }
macro_rules! pth { ($v:ident) => { $v::MAX } }
macro_rules! meth { ($o:expr, $v:ident $(, $a:expr)*) => { $o.$v($($a),*) } }
macro_rules! turbo { ($v:ident, $t:ident) => { $v::<$t>() } }
macro_rules! attr { ($v:ident) => { #[derive($v)] struct Q(i32); } }
macro_rules! md { ($v:ident, $f:ident) => { mod $v { pub fn $f() -> &'static str { concat!(stringify!($v), "::", stringify!($f)) } } pub use $v::$f; } }
macro_rules! fmt { ($v:ident) => { println!("{} {0:?} {x}", $v, x = $v) } }
macro_rules! named { ($v:ident = $e:expr) => { println!("{n}", n = { let $v = $e; $v + 1 }) } }
macro_rules! en { ($v:ident { $($w:ident),* }) => { #[derive(Debug, Clone, Copy)] enum $v { $($w),* } impl $v { const ALL: &'static [$v] = &[$($v::$w),*]; } } }
macro_rules! mac { ($v:ident) => { macro_rules! $v { ($x:expr) => { $x * 2 } } } }
macro_rules! lt { ($v:ident, $l:lifetime) => { fn $v<$l>(x: &$l str) -> &$l str { x } } }
macro_rules! gen { ($v:ident) => { fn idg<$v: Copy>(x: $v) -> $v { x } } }
macro_rules! bind { ($v:ident : $t:ident) => { impl<$t> Wrap for Vec<$t> { fn $v(&self) -> usize { self.len() } } } }
trait Wrap { fn wrapped(&self) -> usize; }
macro_rules! kw { ($v:ident) => { stringify!($v) } }
macro_rules! fld { ($s:ident . $v:ident) => { $s.$v } }
macro_rules! neg { ($v:ident) => { -$v + !$v } }
macro_rules! clos { ($v:ident) => { move |$v| $v + 1 } }
macro_rules! lop { ($v:ident in $e:expr) => { for $v in $e { print!("{} ", $v); } println!() } }
macro_rules! shadow { ($v:ident) => { let $v = $v + 1; } }
macro_rules! cst { ($v:ident) => { const $v: i32 = 3; static $v: i32 = 4; } }
macro_rules! slf { ($s:ident) => { fn me(&$s) -> i32 { $s.0 } } }
macro_rules! selfty { ($s:ident) => { fn mk() -> $s { $s(9) } } }
macro_rules! under { ($v:tt) => { let $v = 3; } }
macro_rules! rng { ($v:ident) => { 0..$v } }
macro_rules! idx { ($v:ident[$i:ident]) => { $v[$i] } }
macro_rules! useit { ($v:ident) => { use std::collections::$v; } }
macro_rules! useas { ($v:ident, $w:ident) => { use std::collections::$v as $w; } }
macro_rules! assoc { ($v:ident) => { type $v = i32; } }
macro_rules! dynt { ($v:ident) => { Box<dyn std::fmt::$v> } }
struct M(i32);
impl M { slf!(self); selfty!(M); }
attr!(Debug);
md!(mm, ff);
en!(Color { Red, Green });
mac!(dbl);
lt!(ltf, 'a);
gen!(TT);
bind!(wrapped: U);
useit!(HashMap);
useas!(BTreeMap, BM);
fn main() {
    w::t();
    let f = pat!(zed);
    println!("{} {} {}", f(Some(9)), f(Some(2)), f(None));
    println!("{} {}", pth!(u8), pth!(i64));
    println!("{} {}", meth!("abc", len), meth!("a,b", replace, ",", "-"));
    println!("{}", turbo!(tt, u16));
    println!("{:?} {}", Q(1), ff());
    let x = 3; fmt!(x); named!(x = 5);
    println!("{:?} {}", Color::ALL, dbl!(4));
    println!("{} {} {}", ltf("q"), idg(3), vec![1, 2].wrapped());
    println!("{} {} {} {} {}", kw!(fn), kw!(self), kw!(Self), kw!(crate), kw!(r#type));
    let m = M(4); println!("{} {}", m.me(), M::mk().0);
    println!("{}", neg!(x)); println!("{}", clos!(x)(4));
    lop!(i in 0..3); shadow!(x); println!("{x}");
    under!(_); under!(y); println!("{y}");
    for i in rng!(y) { print!("{i}"); } println!();
    let v = [1, 2, 3]; let i = 1; println!("{}", idx!(v[i]));
    let h: HashMap<i32, i32> = HashMap::new(); let b: BM<i32, i32> = BM::new(); println!("{}", h.len() + b.len());
    let d: dynt!(Debug) = Box::new(3); println!("{d:?}");
}
fn tt<T>() -> usize { std::mem::size_of::<T>() }
