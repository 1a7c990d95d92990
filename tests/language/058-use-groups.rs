// Programs about `use {…}`.

// === nested, self, renamed, globs, leading ::, empty, in blocks, re-exports of groups
pub mod a { pub mod b { pub fn f() -> i32 { 1 } pub fn g() -> i32 { 2 } pub struct S(pub i32); pub mod c { pub const K: i32 = 3; pub enum E { X, Y } pub trait T { fn t(&self) -> i32 { 9 } } impl T for i32 {} macro_rules! m { () => { 77 } } pub(crate) use m; } } pub use self::b::{c::{E::{self, *}, K as KK}, f as ff, *}; pub(super) fn hid() -> i32 { 5 } pub use {b::S as Tup, b::c}; }
mod d { use super::{a::{self, b::{self as bee, c::{self, K}, g}, hid}, a::b::c::T as _}; pub fn all() -> i32 { a::ff() + bee::f() + c::K + K + g() + hid() + 1.t() } pub mod e { pub use super::super::a::{b::{}, *}; use super::{super::a::Tup, *}; pub fn x() -> i32 { Tup(4).0 + all() } } }
fn main() { use {d::{all, e::{self, x}}, std::{cmp::{max, Ordering::{self, *}}, collections::{BTreeMap as Map, btree_map::{self, Entry}}, fmt::{self, Write as _, Display}}}; println!("{} {} {}", all(), x(), e::KK); let mut m: Map<u8, u8> = Map::new(); if let Entry::Vacant(v) = m.entry(1) { v.insert(max(2, 3)); } let it: btree_map::Iter<u8, u8> = m.iter(); println!("{}", it.len()); let o: Ordering = 1.cmp(&2); println!("{} {:?}", matches!(o, Less), [Greater, Equal]); let mut s = String::new(); write!(s, "{}", 1).unwrap(); struct D; impl Display for D { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str("D") } } println!("{s}{D}"); { use a::b::c::{E::{X as Ex, Y}, m}; let e = if m!() > 5 { Ex } else { Y }; println!("{}", matches!(e, a::X)); } match a::Y { a::E::Y => println!("y"), e::E::X => println!("x") } }
// === shadowing: items over globs, inner over outer, groups of values and types and macros of one name
mod m { #[allow(non_snake_case)] pub fn N() -> &'static str { "fn" } pub mod N { pub fn f() -> &'static str { "mod" } } pub struct P; impl P { pub fn p(&self) -> &'static str { "P" } } pub fn same() -> i32 { 1 } pub fn only() -> i32 { 10 } } mod o { pub fn same() -> i32 { 2 } pub struct Vec(pub u8); pub fn println() -> i32 { 6 } pub type String = u8; } use {m::{*, N}, o::same}; fn same2() -> i32 { use m::{same}; same() }
fn main() { println!("{} {} {}", N(), N::f(), P.p()); println!("{} {} {}", same(), same2(), only()); { use o::{self, *}; let v = Vec(1); let s: String = 300u16 as String; println!("{} {} {}", v.0, s, println()); println!("{}", o::same()); } let v: Vec<i32> = vec![1]; println!("{v:?}"); use std::{vec, string::String as Str, option::Option::{self as Opt, Some as Just, None as Nothing}}; let x: Opt<Str> = Just(Str::from("j")); println!("{} {:?}", x.is_some(), vec::Vec::<u8>::new()); if let Nothing = x { println!("none"); } }
// === groups of modules, types, functions, consts, statics, traits and macros at once
mod a {
    pub mod b { pub struct S(pub i32); pub fn f() -> i32 { 1 } pub const C: i32 = 2; pub static ST: i32 = 3; pub trait T { fn t(&self) -> i32 { 4 } } impl T for S {} #[derive(Debug)] pub enum E { X, Y(u8) } pub type Al = Vec<u8>; macro_rules! m { () => { 5 }; } pub(crate) use m; }
    pub fn g() -> i32 { b::f() + 10 }
}
use a::{b::{self, f, m, Al, E::{self, X, Y}, S, C, ST, T as _}, g};
fn main() {
    let v: Al = vec![1];
    println!("{} {} {} {} {} {} {}", S(0).t() + S(9).0, f(), C, ST, m!(), g(), b::f());
    println!("{:?} {:?} {:?} {v:?}", X, Y(1), E::X);
}
// === self in the middle, at the end, renamed, and only for the module of a name that is also a function
mod shape { pub mod area { pub fn area() -> u8 { 1 } pub mod deep { pub fn d() -> u8 { 2 } } } pub fn area() -> u8 { 3 } pub mod r#mod { pub fn x() -> u8 { 4 } } }
mod one { use super::shape::{area::{self, deep}}; pub fn go() -> (u8, u8) { (area::area(), deep::d()) } }
mod two { use super::shape::{area}; pub fn go() -> (u8, u8) { (area(), area::area()) } }
mod three { use super::shape::{self as sh, area::{deep::{self as dd, d}, self as aa}, r#mod::{self, x as y}}; pub fn go() -> [u8; 5] { [sh::area(), aa::area(), dd::d(), d(), r#mod::x() + y()] } }
fn main() { println!("{:?} {:?} {:?}", one::go(), two::go(), three::go()); }
// === super, self and crate at the head of groups; groups within groups; trailing commas
pub mod lib { pub fn top() -> &'static str { "top" } pub mod inner { pub fn mid() -> &'static str { "mid" } pub mod leaf { use super::{super::{top, inner::{mid,},}, mid as mid2}; use self::{low::{bottom,},}; pub mod low { pub fn bottom() -> &'static str { "bottom" } } pub fn all() -> String { [top(), mid(), mid2(), bottom()].join(" ") } } } }
use self::lib::{inner::{leaf::{all, low as l}}, {top}};
use {lib::inner::mid, std::{fmt::{Display, self}, cmp::{max, min as smallest}}};
struct W<T>(T);
impl<T: Display> Display for W<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "<{}>", self.0) } }
fn main() { println!("{} | {} {} {}", all(), l::bottom(), top(), mid()); println!("{} {}", W(max(1, 2)), smallest("a", "b")); }
// === pub use groups: facades, chains of re-exports, enum variants, glob beside names
mod imp { #[derive(Debug, Default, Clone, PartialEq)] pub struct A; #[derive(Debug)] pub struct B { pub x: u8 } #[derive(Debug)] pub enum K { One, Two } pub fn mk() -> B { B { x: K::Two as u8 } } pub mod traits { pub trait Name { const N: &'static str; } impl Name for super::A { const N: &'static str = "A!"; } } }
pub mod facade { pub use super::imp::{A, mk, B as Bee, K::{self, *}, traits::*}; pub mod prelude { pub use super::{A, Name, Bee}; pub use super::One as First; } }
mod user { use super::facade::prelude::{self, *}; pub fn go() -> String { format!("{:?} {} {:?} {:?}", A, A::N, First, prelude::Bee { x: 9 }) } }
use facade::{K, mk, Two, prelude::{Name as _, A as Alpha}};
fn main() { println!("{} {:?} {:?} {:?} {}", user::go(), mk(), Two, K::One, Alpha::N); }
// === in function bodies, blocks, closures' bodies, match arms, const blocks, impl methods, after statements
struct S;
impl S { fn go(&self) -> usize { use std::collections::{BTreeSet as Set, VecDeque}; let s: Set<_> = [1, 1, 2].into(); let d: VecDeque<_> = s.iter().collect(); d.len() } }
const K: i32 = { use std::primitive::{i32 as Int, u8 as Byte}; let b: Byte = 3; b as Int };
fn main() {
    let x = late(2);
    use helpers::{late, *};
    mod helpers { pub fn late(n: i32) -> i32 { n * 2 } pub fn other() -> i32 { 7 } }
    let f = |n: u8| { use std::{cmp::Ordering::{self, *}}; let o: Ordering = n.cmp(&1); match o { Less => "l", Equal => "e", Greater => { use std::string::{String as St, ToString}; let s: St = "g".to_string(); if s.len() == 1 { "g" } else { "?" } } } };
    println!("{x} {} {} {} {}", other(), S.go(), K, [0, 1, 2].map(f).concat());
    if x > 0 { use std::{iter::{repeat, once}, mem::{swap}}; let (mut a, mut b) = (repeat(1).take(2).count(), once(5).sum()); swap(&mut a, &mut b); println!("{a}{b}"); }
}
// === traits imported for their methods, each only where it is in scope
mod t1 { pub trait Say { fn say(&self) -> String; } impl Say for i32 { fn say(&self) -> String { format!("one {self}") } } }
mod t2 { pub trait Say { fn say(&self) -> String; } impl Say for i32 { fn say(&self) -> String { format!("two {self}") } } pub trait More { fn more(&self) -> i32; } impl<T: Copy + Into<i32>> More for T { fn more(&self) -> i32 { (*self).into() + 1 } } }
fn a() -> String { use t1::{Say}; 1.say() }
fn b() -> String { use t2::{More as _, Say as _}; format!("{} {}", 1.say(), 2u8.more()) }
fn c() -> String { use {t1::Say as S1, t2::Say as S2}; format!("{} {}", S1::say(&3), <i32 as S2>::say(&3)) }
fn main() { println!("{} | {} | {}", a(), b(), c()); use std::{fmt::Write as FW, io::Write as IW}; let mut s = String::new(); FW::write_str(&mut s, "s").unwrap(); let mut v = vec![]; v.write_all(b"v").unwrap(); write!(s, "{v:?}").unwrap(); println!("{s}"); }
// === several crates in one use, with cfg and attributes on groups, and unused names allowed
#[allow(unused_imports)] use {std::{rc::{Rc, Weak}, cell::*, ops::{self, Add, Range, RangeInclusive as Ri}}, core::{convert::{TryFrom, Infallible}, option::Option::{self as Opt, Some as Just, None as Nothing}}};
#[cfg(any())] use nowhere::{a, b::c};
#[cfg_attr(all(), allow(unused))] use std::{f64::consts::{PI as P, E}, i32 as i32mod, u8};
fn total(r: Range<i32>, q: Ri<i32>) -> Opt<i32> { if r.is_empty() { Nothing } else { Just(r.sum::<i32>().add(q.end())) } }
impl ops::Neg for Num { type Output = i64; fn neg(self) -> i64 { -self.0 } }
struct Num(i64);
fn main() { let r = Rc::new(Cell::new(1)); let w: Weak<_> = Rc::downgrade(&r); r.set(5); println!("{:?} {:?} {}", w.upgrade(), total(0..4, 1..=9), -Num(3)); println!("{:.3} {:.1} {:?}", P, E, u16::try_from(70000i32).is_err()); let x: Result<u8, Infallible> = u8::try_from(7u8); println!("{x:?} {} {}", i32mod::MAX, u8::MAX); }
// === made by macros: groups of idents, paths and tts
mod m { pub mod n { pub fn p() -> u8 { 1 } pub fn q() -> u8 { 2 } pub struct R; } pub fn z() -> u8 { 9 } }
macro_rules! imp { ($m:ident :: { $($i:ident),* $(,)? }) => { use m::$m::{$($i),*}; }; }
macro_rules! imp2 { ($($p:path => $n:ident),*) => { use {$($p as $n),*}; }; }
macro_rules! imp3 { ($($t:tt)*) => { use $($t)*; }; }
imp!(n::{p, q, R});
imp2!(m::n::p => pp, m::z => zz);
imp3!(m::{n::{self as enn}, z});
macro_rules! with { ($($c:ident),+) => {{ use std::collections::{$($c),+}; ($($c::<u8, u8>::new().len()),+) }}; }
fn main() { let R = R; println!("{} {} {} {} {} {}", p(), q(), pp(), zz(), enn::q(), z()); println!("{:?}", with!(HashMap, BTreeMap)); }
// === one name of three kinds through one import; underscore; raw names; primitives shadowed
mod k { #[allow(non_camel_case_types)] #[derive(Debug)] pub struct dual { pub v: u8 } pub fn dual() -> u8 { 3 } macro_rules! dual_m { () => { 4 } } pub(crate) use dual_m; pub mod r#type { pub const r#const: i32 = 5; pub fn r#fn() -> i32 { r#const } } pub struct str(pub u8); }
use k::{dual, dual_m, r#type::{r#const as konst, r#fn as func, self as ty}};
fn main() { let d = dual { v: dual() }; println!("{d:?} {konst} {} {} {}", func(), ty::r#const, dual_m!()); { use k::{str}; let s = str(1); println!("{}", s.0); } let s: &str = "x"; println!("{s}"); }
// === glob conflicts settled by names, by shadowing prelude, by local items, by ambiguous ones not used
mod x { pub fn both() -> &'static str { "x" } pub fn only_x() -> u8 { 1 } #[derive(Debug)] pub enum Option<T> { Has(T), Not } }
mod y { pub fn both() -> &'static str { "y" } pub fn only_y() -> u8 { 2 } #[derive(Debug)] pub struct Vec; pub fn drop(_: u8) -> &'static str { "own drop" } }
mod p1 { use super::{x::*, y::*}; pub fn go() -> (u8, u8) { (only_x(), only_y()) } }
mod p2 { use super::{x::{self, *}, y::{*, both}}; pub fn go() -> String { format!("{} {} {:?} {:?} {}", both(), x::both(), Option::Has(1), Vec, drop(1)) } }
mod p3 { use super::x::{both as xb, Option::{self, *}}; pub fn both() -> &'static str { "local" } pub fn go() -> String { let o: Option<u8> = Not; format!("{} {} {o:?} {:?}", both(), xb(), Has('c')) } }
fn main() { println!("{:?} {} {}", p1::go(), p2::go(), p3::go()); }
// === privacy: items for the parent, pub(in), pub(super) through groups, private imports seen by children
mod outer { use std::collections::{BTreeMap as Map, BTreeSet}; pub mod kid { use super::{Map, secret, BTreeSet as S, sib::{vis, pub_in}}; pub fn go() -> String { let m: Map<u8, S<u8>> = [(secret(), [vis(), pub_in()].into())].into(); format!("{m:?}") } } fn secret() -> u8 { 42 } mod sib { pub(super) fn vis() -> u8 { 1 } pub(in super::super::outer) fn pub_in() -> u8 { 2 } } }
use outer::{kid::{go}};
fn main() { println!("{}", go()); }
// === types of std through groups in signatures, bounds, impls, associated items and async
use std::{borrow::{Borrow, Cow::{self, Borrowed, Owned}}, collections::{btree_map::{BTreeMap, Entry::{Occupied, Vacant}}, hash_map::{self, HashMap}}, error::Error, fmt::{Debug, Formatter, Result as FResult}, future::{ready, Future}, hash::{Hash, Hasher}, marker::PhantomData as Ph, ops::{ControlFlow::{self, Break, Continue}, Deref, Index}, pin::{pin, Pin}, str::{FromStr, Chars}, time::Duration};
use tokio::{join, sync::{mpsc::{self, Sender}, Mutex}, task::{spawn, yield_now}, time::{sleep, Instant}};
struct P<T>(Ph<T>, u8); impl<T> Debug for P<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FResult { f.write_str("P") } } impl FromStr for P<()> { type Err = Box<dyn Error>; fn from_str(s: &str) -> Result<Self, Self::Err> { Ok(P(Ph, s.parse()?)) } } impl<T> Deref for P<T> { type Target = u8; fn deref(&self) -> &u8 { &self.1 } } impl Index<char> for P<()> { type Output = u8; fn index(&self, _: char) -> &u8 { self } } impl Hash for P<()> { fn hash<H: Hasher>(&self, h: &mut H) { self.1.hash(h) } }
fn cow(s: &str) -> Cow<'_, str> { if s.len() > 2 { Owned(s.to_uppercase()) } else { Borrowed(s) } } fn first(c: Chars) -> ControlFlow<char, ()> { for x in c { if x.is_ascii_digit() { return Break(x); } } Continue(()) } fn has<Q: ?Sized + Ord>(m: &BTreeMap<String, u8>, q: &Q) -> bool where String: Borrow<Q> { m.contains_key(q) } async fn send(tx: Sender<u8>, f: impl Future<Output = u8>) { let _ = tx.send(f.await).await; }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { println!("{:?} {} {}", "7".parse::<P<()>>().unwrap(), *P::<()>(Ph, 3), P(Ph, 4)['x']); println!("{} {} {:?} {:?}", cow("ab"), cow("abc"), first("a1".chars()), first("".chars())); let mut m = BTreeMap::new(); for k in ["a", "a"] { match m.entry(k.to_string()) { Vacant(v) => { v.insert(1); } Occupied(mut o) => *o.get_mut() += 5 } } println!("{m:?} {}", has(&m, "a")); let mut h: HashMap<u8, u8> = HashMap::new(); if let hash_map::Entry::Vacant(e) = h.entry(1) { e.insert(2); } let (tx, mut rx) = mpsc::channel(1); let t = Instant::now(); let lock = Mutex::new(h); let j = spawn(send(tx, ready(9))); let f: Pin<&mut _> = pin!(async { sleep(Duration::from_millis(5)).await; yield_now().await; lock.lock().await.len() }); let (a, b) = join!(f, rx.recv()); j.await.unwrap(); println!("{a} {b:?} {:?}", t.elapsed()); }
// === enum variants by groups of several enums, renamed where they clash, in patterns and as functions
mod m { #[derive(Debug, PartialEq)] pub enum A { None, One(u8), Two { x: u8 } } #[derive(Debug)] pub enum B { None, One } pub mod deep { #[derive(Debug)] pub enum C<T> { Val(T), Empty } } }
use m::{A::{self, None as ANone, One, Two}, deep::C::{self, *}, B::{None as BNone, One as BOne}};
fn f(a: A) -> u8 { match a { ANone => 0, One(n) => n, Two { x } => x * 2 } }
fn g<T: Copy>(c: &C<T>) -> Option<T> { match c { Val(t) => Some(*t), Empty => None } }
fn main() {
    println!("{} {} {}", f(A::None), f(One(3)), f(Two { x: 4 }));
    println!("{:?} {:?} {:?} {:?}", BNone, BOne, [1, 2].map(One), Some(ANone));
    println!("{:?} {:?} {:?}", g(&Val('c')), g::<u8>(&Empty), m::B::None);
}
// === generic types, aliases and consts with the same last segment; paths through a renamed module
pub mod v1 { pub type Id = u32; pub const MAX: Id = 9; pub struct Item<T>(pub T); impl<T> Item<T> { pub fn ver() -> u8 { 1 } } }
mod v2 { pub type Id = String; pub const MAX: &str = "nine"; pub struct Item<T, U = ()>(pub T, pub U); impl<T, U> Item<T, U> { pub fn ver() -> u8 { 2 } } pub use super::v1 as old; }
use v2::{self as new, old::{Item as OldItem, Id as OldId, MAX as OLD_MAX}, Item, MAX};
fn up(i: OldItem<OldId>) -> Item<new::Id> { Item(i.0.to_string() + MAX, ()) }
fn main() { println!("{} {} {} {}", up(OldItem(OLD_MAX)).0, OldItem::<()>::ver(), Item::<u8>::ver(), new::old::Item::<u8>(5).0); let Item(a, b) = Item(1, 'b'); println!("{a}{b}"); }
// === methods of traits from several modules over one type; ambiguity avoided by underscore and by block
mod shapes { pub trait Area { fn size(&self) -> f64; } pub trait Name { fn name(&self) -> String; } impl Area for f64 { fn size(&self) -> f64 { self * self } } impl Name for f64 { fn name(&self) -> String { format!("sq{self}") } } }
mod units { pub trait Len { fn size(&self) -> f64; } impl Len for f64 { fn size(&self) -> f64 { *self } } pub mod ext { pub trait Twice: Sized + Clone { fn twice(&self) -> (Self, Self) { (self.clone(), self.clone()) } } impl<T: Clone> Twice for T {} } }
use {shapes::Name as _, units::{ext::{Twice as _}, Len}};
fn area(x: f64) -> f64 { use shapes::{Area, Name as _}; let _ = x.name(); Area::size(&x) }
fn main() { println!("{} {} {} {:?}", 3f64.size(), area(3.), 2f64.name(), 'x'.twice()); println!("{}", Len::size(&1.5) + <f64 as shapes::Area>::size(&2.)); }
// === imports that only some namespaces have; a module and a function, a macro and a module of one name
mod kit { pub mod tool { pub fn tool() -> u8 { 1 } } pub fn tool() -> u8 { 2 } macro_rules! tool_m { () => { 3 }; } pub(crate) use tool_m; pub mod vec { pub fn make() -> Vec<u8> { vec![7] } } }
use kit::{tool, tool_m, vec::{self, make}};
fn main() { println!("{} {} {}", tool(), tool::tool(), tool_m!()); println!("{:?} {:?} {:?}", vec::make(), vec![1, 2], make().len()); let tool = 5; println!("{}", tool + tool_m!()); }
// === visibility inside groups: siblings through pub(super), tests of what a glob leaves out
mod api { mod hidden { #[derive(Debug, Default)] pub struct Opts { pub a: u8, pub(super) b: u8 } pub(super) fn secret() -> Opts { Opts { a: 1, b: 2 } } fn never() -> u8 { 0 } pub fn open() -> u8 { never() + 4 } } pub use self::hidden::{open, Opts}; use self::hidden::*; pub fn build() -> (u8, Opts) { let o = secret(); (o.a + o.b + open(), o) } pub mod user { use super::{build, hidden::{self, secret}}; pub fn all() -> String { format!("{:?} {} {:?}", build(), hidden::open(), secret()) } } }
use api::{user::{all}, *};
fn main() { println!("{} {} {:?} {}", all(), open(), Opts::default(), build().1.a); }
// === names used before the import, imports of imports, cycles of globs between two modules
fn main() { println!("{} {} {} {}", early(), b::from_a(), a::from_b(), C); { println!("{}", inner()); use self::b::from_a as inner; } println!("{}", a::b::a::one()); }
use self::{a::{one as early}, b::{a as _, C}};
pub mod a { pub use super::b; pub use super::b::*; pub fn one() -> u8 { 1 } pub fn from_b() -> u8 { two() } }
pub mod b { pub use super::a; pub use super::a::*; pub fn two() -> u8 { 2 } pub fn from_a() -> u8 { one() + 10 } pub const C: u8 = 30; }
