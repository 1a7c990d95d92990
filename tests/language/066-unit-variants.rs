// Programs about variants without data.

// === imported, aliased, shadowing, as consts, in sets, arrays, by glob in blocks, as default
use std::collections::{BTreeMap, HashSet}; mod m { #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)] pub enum C { Red, #[default] Green, Blue } pub use C::Red as Rot; pub const FAV: C = C::Blue; impl C { pub const ALL: [C; 3] = [C::Red, C::Green, C::Blue]; pub fn next(self) -> Self { use C::*; match self { Red => Green, Green => Blue, Blue => Red } } } } use m::{C::{self, Green, Blue as B}, Rot, FAV}; type Alias = C; fn f(c: &C) -> u8 { match c { Rot => 1, Green => 2, &FAV => 3 } } fn g(c: Alias) -> char { match c { Alias::Red => 'r', C::Green | B => 'o' } }
fn main() { println!("{:?} {:?}", C::ALL.iter().map(f).collect::<Vec<_>>(), C::ALL.map(g)); println!("{:?} {} {:?}", C::default(), Rot < B, B.next().cmp(&Green)); let s: HashSet<C> = C::ALL.into_iter().filter(|c| *c != FAV).collect(); println!("{} {}", s.len(), s.contains(&B)); let mut m: BTreeMap<C, u8> = BTreeMap::new(); for c in [B, Rot, B, Green] { *m.entry(c).or_default() += 1; } println!("{m:?}"); { use m::C::*; let Red = Red else { return }; let x = [Red, Blue][1]; println!("{x:?}"); if let Green | Blue = x { println!("gb"); } } let n = C::Red as usize; let names = ["r", "g", "b"]; println!("{} {}", names[n], names[FAV as usize]); println!("{:?} {:?}", Some(Rot).filter(|c| matches!(c, C::Red)), [Some(B), None].iter().flatten().next()); let mut c = Rot; let r = &mut c; *r = r.next(); println!("{c:?} {}", std::mem::replace(&mut c, B) as i32); println!("{:>6?}|{:<6?}|", c, FAV); const fn is(c: C) -> bool { matches!(c, C::Red) } const X: bool = is(C::Red); println!("{X}"); struct G<const K: u8>; impl<const K: u8> G<K> { fn k(&self) -> u8 { K } } println!("{}", G::<{ C::Blue as u8 }>.k()); }
// === next to variants with data; empty braces and parentheses; None of own; order and equality
#[derive(Debug, PartialEq, PartialOrd, Clone)] enum E<T> { Unit, Paren(), Brace {}, Data(T), None } impl<T> E<T> { const U: E<T> = E::Unit; fn take(&mut self) -> Self { std::mem::replace(self, E::None) } fn is_unit(&self) -> bool { matches!(self, Self::Unit | Self::Paren() | E::Brace {}) } } fn k<T>(e: E<T>) -> u8 { match e { E::Unit {} => 0, E::Paren() => 1, E::Brace { .. } => 2, E::Data(..) => 3, E::None => 4 } }
fn main() { let mut v = vec![E::Unit, E::Paren(), E::Brace {}, E::Data("d"), E::None]; println!("{v:?} {:?}", v.iter().map(E::is_unit).collect::<Vec<_>>()); println!("{} {:?} {}", E::Unit < E::Data(1), E::Data(1.0).partial_cmp(&E::Data(f64::NAN)), E::<u8>::U == E::Unit); println!("{:?} {:?}", v[3].take(), v[3]); println!("{:?}", v.into_iter().map(k).collect::<Vec<_>>()); let f: fn() -> E<()> = E::Paren; println!("{:?} {:?}", f(), E::<()>::Unit {}); let o: Option<E<u8>> = None; match o { None => println!("none"), Some(E::None) => println!("some none"), Some(_) => {} } let e = Some(Some(E::<i32>::None)); if let Some(Some(E::None)) = e { println!("deep"); } println!("{}", std::mem::size_of::<E<()>>()); }
// === matched in every way: qualified, imported, by Self, by alias, in or, by reference, exhaustive without wildcard
#[derive(Clone, Copy, Debug, PartialEq, Eq)] enum D { N, E, S, W }
type Dir = D;
impl D { fn turn(self) -> Self { use D::*; match self { N => E, E => S, S => W, W => N } } fn back(&self) -> D { match self { Self::N => Self::S, Self::S => Self::N, Dir::E => Dir::W, &D::W => D::E } } fn vert(self) -> bool { matches!(self, Dir::N | Self::S) } }
fn step((x, y): (i32, i32), d: D) -> (i32, i32) { match (d, x) { (D::N, _) => (x, y - 1), (D::S, _) => (x, y + 1), (D::E, 3) => (0, y), (D::E, _) => (x + 1, y), (D::W, ..) => (x - 1, y) } }
fn main() {
    let all = [D::N, D::E, D::S, D::W];
    println!("{:?} {:?} {:?}", all.map(D::turn), all.each_ref().map(|d| d.back()), all.map(|d| d.vert() as u8));
    println!("{:?}", all.iter().chain(&[D::E; 4]).fold((1, 1), |p, &d| step(p, d)));
    if let D::N | D::E = all[1] { println!("{}", all[0] as u8 + all[3] as u8); }
    let D::S = all[2] else { panic!() };
}
// === discriminants: gaps, negative, from consts, computed from others, char and bool casts, in array types
const BASE: isize = 10;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] enum E { A = BASE, B, C = -3, D, X = 'x' as isize, T = true as isize + 40, Z = E::A as isize * 2 + 1 }
#[repr(u8)] #[derive(Clone, Copy)] enum Ch { A = b'a', B, Nl = b'\n' }
fn main() {
    let mut v = [E::X, E::D, E::Z, E::A, E::C, E::T, E::B];
    println!("{:?}", v.map(|e| e as i32));
    v.sort();
    println!("{v:?} {:?}", v.iter().max());
    println!("{:?} {}", [0u8; E::B as usize].len(), [Ch::A, Ch::B, Ch::Nl].map(|c| c as u8 as char).iter().collect::<String>().escape_debug());
    println!("{}", (E::C as i8 as u8) as u32 + E::Z as u32);
}
// === tables by variant: arrays indexed by cast, consts of all, cycling, counting, parsing back
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)] #[repr(usize)] enum Day { Mon, Tue, Wed }
impl Day { const ALL: [Day; 3] = [Day::Mon, Day::Tue, Day::Wed]; const NAMES: [&'static str; Self::ALL.len()] = ["mon", "tue", "wed"]; fn next(self) -> Day { Self::ALL[(self as usize + 1) % 3] } }
impl std::str::FromStr for Day { type Err = String; fn from_str(s: &str) -> Result<Day, String> { Day::NAMES.iter().position(|n| *n == s).map(|i| Day::ALL[i]).ok_or_else(|| format!("no {s}")) } }
impl TryFrom<u8> for Day { type Error = u8; fn try_from(n: u8) -> Result<Self, u8> { Ok(match n { 0 => Day::Mon, x if x == Day::Tue as u8 => Day::Tue, 2 => Day::Wed, n => return Err(n) }) } }
fn main() {
    let mut hours = [0u32; 3];
    for (d, h) in [(Day::Tue, 5), (Day::Mon, 1), (Day::Tue, 2)] { hours[d as usize] += h; }
    println!("{hours:?} {:?} {:?}", Day::Wed.next(), Day::ALL.map(|d| Day::NAMES[d as usize]));
    println!("{:?} {:?} {:?} {:?}", "tue".parse::<Day>(), "x".parse::<Day>(), Day::try_from(2), Day::try_from(3));
    let m: std::collections::BTreeMap<Day, u32> = Day::ALL.into_iter().rev().zip(hours).collect();
    println!("{m:?} {:?}", m.range(Day::Tue..).count());
}
// === glob imports at many levels, shadowing, names like prelude's, consts and statics of the same kind
mod color { #[derive(Debug, PartialEq, Clone, Copy)] pub enum Color { Red, Green, None, Some } pub use self::Color::{Green, Red as Rouge}; pub const DEFAULT: Color = Green; pub static BEST: &[Color] = &[Rouge, Color::None]; }
use color::{Color::{self, Some as Sm}, *};
fn name(c: Color) -> &'static str { match c { Rouge => "r", Green => "g", Color::None => "none", Sm => "some" } }
fn inner() -> String { use color::Color::*; let x = None; let y: std::option::Option<u8> = Option::None; format!("{x:?} {y:?} {:?}", [Red, Some]) }
fn main() {
    println!("{} {} {} {}", name(Rouge), name(DEFAULT), name(BEST[1]), name(Sm));
    println!("{} {:?}", inner(), Option::<u8>::None == None);
    { enum Local { Red } use Local::Red; println!("{}", match Red { Red => "local" }); }
}
// === state machines: transitions by tuples of states and events, loops until a final one, none missing
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)] enum S { Idle, Run, Done }
#[derive(Clone, Copy, Debug)] enum Ev { Go, Stop, Reset }
fn next(s: S, e: Ev) -> Option<S> { use {Ev::*, S::*}; Some(match (s, e) { (Idle, Go) => Run, (Run, Stop) => Done, (_, Reset) => Idle, (Done, _) => return None, (Run, Go) | (Idle, Stop) => s }) }
fn main() {
    let mut s = S::Idle;
    let mut log = vec![];
    for e in [Ev::Stop, Ev::Go, Ev::Go, Ev::Stop, Ev::Go, Ev::Reset, Ev::Go] { match next(s, e) { Some(n) if n == s => log.push("same".to_string()), Some(n) => { log.push(format!("{s:?}->{n:?}")); s = n; } None => log.push(format!("{e:?}?")) } }
    println!("{}", log.join(" "));
    let mut seen = std::collections::HashSet::from([s]);
    while let Some(n) = next(s, if seen.len() % 2 == 1 { Ev::Stop } else { Ev::Go }) { if !seen.insert(n) { break; } s = n; }
    println!("{s:?} {}", seen.len());
}
// === derives: Default by attribute, ordering by position, hashing, Debug with width, Clone of arrays
use std::{collections::{BTreeSet, HashMap}, hash::{DefaultHasher, Hash, Hasher}};
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)] enum L { Low, #[default] Mid, High }
#[derive(Debug, Default, PartialEq)] struct Cfg { l: L, o: Option<L>, a: [L; 2] }
fn h(x: impl Hash) -> u64 { let mut s = DefaultHasher::new(); x.hash(&mut s); s.finish() }
fn main() {
    println!("{:?} {}", Cfg::default(), L::default() == L::Mid);
    println!("{:?} {:?} {}", L::Low.cmp(&L::High), L::Mid.max(L::Low), L::High.clamp(L::Low, L::Mid) == L::Mid);
    println!("[{:>6?}] [{:<6?}] [{:^7?}] [{:.2?}]", L::Low, L::Mid, L::High, L::High);
    let s: BTreeSet<_> = [L::High, L::Low, L::High].into();
    let mut m = HashMap::new();
    for l in [L::Low, L::Low, L::High] { *m.entry(l).or_insert(0) += 1; }
    println!("{s:?} {} {}", m[&L::Low], h(L::Low) == h(L::Low) && h(L::Low) != h(L::High));
    println!("{:?}", (Some(L::Low) < Some(L::Mid), None < Some(L::Low), Err::<L, _>(1) > Ok(L::High)));
}
// === in const contexts: const fns that match, tables built in loops, equality by casts, const patterns
#[derive(Clone, Copy, PartialEq, Eq, Debug)] enum Op { Add, Sub, Mul }
impl Op { const fn sym(self) -> char { match self { Op::Add => '+', Op::Sub => '-', Op::Mul => '*' } } const fn prio(self) -> u8 { self as u8 / 2 } const fn same(self, o: Op) -> bool { self as u8 == o as u8 } const fn of(c: u8) -> Option<Op> { Some(match c { b'+' => Op::Add, b'-' => Op::Sub, b'*' => Op::Mul, _ => return None }) } }
const SYMS: [char; 3] = { let all = [Op::Add, Op::Sub, Op::Mul]; let mut out = [' '; 3]; let mut i = 0; while i < 3 { out[i] = all[i].sym(); i += 1; } out };
const FIRST: Op = match Op::of(b'*') { Some(o) => o, None => Op::Add };
const UNKNOWN: Option<Op> = Op::of(b'/');
fn main() {
    println!("{SYMS:?} {FIRST:?} {} {}", FIRST.prio(), Op::Add.same(Op::Sub));
    println!("{}", match Some(Op::Mul) { UNKNOWN => "unknown", Some(FIRST) => "first", Some(_) => "other" });
    const { assert!(FIRST.same(Op::Mul)) };
}
// === traits for enums as markers: associated consts, generic dispatch, dyn from a variant
trait Lang { fn hi(&self) -> String; }
struct En; struct De(u8);
impl Lang for En { fn hi(&self) -> String { "hi".into() } }
impl Lang for De { fn hi(&self) -> String { "hallo".repeat(self.0 as usize) } }
#[derive(Clone, Copy)] enum Code { En, De, Other }
impl Code { fn lang(self) -> Option<Box<dyn Lang>> { Some(match self { Code::En => Box::new(En), Code::De => Box::new(De(2)), Code::Other => return None }) } fn f(self) -> fn(i32) -> i32 { match self { Code::En => |x| x + 1, Code::De => i32::abs, Code::Other => std::convert::identity } } }
impl From<Code> for char { fn from(c: Code) -> char { match c { Code::En => 'e', Code::De => 'd', Code::Other => '?' } } }
impl PartialEq<char> for Code { fn eq(&self, o: &char) -> bool { char::from(*self) == *o } }
impl std::ops::Not for Code { type Output = Code; fn not(self) -> Code { match self { Code::En => Code::De, Code::De => Code::En, o => o } } }
fn main() {
    for c in [Code::En, Code::De, Code::Other] { println!("{:?} {} {} {}", c.lang().map(|l| l.hi()), c.f()(-5), c == 'd', char::from(!c)); }
}
// === empty braces and parentheses: all spellings of no fields, in patterns too
#[derive(Debug, PartialEq, Clone, Copy)] enum K { U, T(), S {} }
fn which(k: &K) -> u8 { match k { K::U => 1, K::T() => 2, K::S {} => 3 } }
fn braces(k: K) -> u8 { match k { K::U {} => 1, K::T { .. } => 2, K::S { .. } => 3 } }
fn main() {
    let all = [K::U, K::T(), K::S {}, K::U {}, K::T {}];
    println!("{all:?} {:?} {:?}", all.each_ref().map(which), all.map(braces));
    let f: fn() -> K = K::T;
    println!("{:?} {} {:?}", f(), K::U == K::U {}, Some(()).map(|()| K::T()));
    if let K::T(..) = all[1] { println!("t"); }
}
// === compared and ordered against others: matches, assert, sort_by_key, dedup, retain, contains, position
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)] enum P { Lo = 5, Hi = 1 }
fn main() {
    let mut v = vec![P::Hi, P::Lo, P::Hi, P::Hi];
    println!("{} {:?} {:?}", v.contains(&P::Lo), v.iter().position(|p| *p == P::Lo), P::Lo < P::Hi);
    v.sort();
    println!("{v:?}");
    v.sort_by_key(|p| std::cmp::Reverse(*p));
    v.dedup();
    println!("{v:?} {:?}", v.binary_search_by(|p| P::Hi.cmp(p)).is_ok());
    v.retain(|p| !matches!(p, P::Lo));
    assert_eq!(v, [P::Hi]);
    let (a, b): (Vec<_>, Vec<_>) = [P::Lo, P::Hi, P::Lo].into_iter().partition(|&p| p == P::Lo);
    println!("{a:?} {b:?} {:?}", std::panic::catch_unwind(|| assert_eq!(P::Lo, P::Hi)).unwrap_err().downcast_ref::<String>().unwrap());
}
// === generic enums' unit variants: the argument is inferred from a later use, turbofished, defaulted
#[derive(Debug, Clone, PartialEq)] enum M<T = i32> { Nothing, Just(T) }
#[derive(Debug)] enum Two<A, B> { L, #[allow(dead_code)] R(A, B) }
use M::{Just, Nothing};
impl<T> M<T> { const EMPTY: M<T> = M::Nothing; fn or(self, o: T) -> T { match self { Nothing => o, Just(t) => t } } fn is(&self) -> bool { if let Self::Nothing = self { true } else { false } } }
impl<T> Default for M<T> { fn default() -> Self { Nothing } }
fn main() {
    let mut x = Nothing;
    println!("{}", x.is());
    x = Just("s");
    println!("{x:?} {:?} {:?}", M::<u8>::Nothing, Nothing::<char>);
    let d: M = M::default();
    println!("{} {} {}", d.or(5), M::<f32>::EMPTY.or(1.5), M::EMPTY.or('c'));
    println!("{:?} {:?}", Two::<u8, ()>::L, [Nothing, Just(1)].map(|m| m == Nothing));
}
// === sizes, copies and niches: options of enums, arrays of them, swapped, replaced, in cells
use std::{cell::Cell, mem::{self, size_of}};
#[derive(Clone, Copy, Debug, PartialEq)] enum B { T, F }
enum One { Only }
#[derive(Debug, Clone, Copy, PartialEq)] enum Outer { A(B), C, D }
fn main() {
    println!("{} {} {} {}", size_of::<B>(), size_of::<Option<B>>(), size_of::<One>(), size_of::<[B; 4]>());
    let mut o = [Some(B::T), None, Some(B::F)];
    o.swap(0, 1);
    println!("{o:?} {:?}", mem::replace(&mut o[2], None).map(|b| b as u8));
    let c = Cell::new(Outer::A(B::F));
    let old = c.replace(Outer::C);
    println!("{old:?} {:?} {}", c.get(), c.get() == Outer::D);
    let One::Only = One::Only;
    let nested: [Option<Option<B>>; 3] = [None, Some(None), Some(Some(B::T))];
    println!("{:?}", nested.map(|n| match n { None => 0, Some(None) => 1, Some(Some(B::T)) => 2, Some(Some(B::F)) => 3 }));
    let r = &mut o[1];
    *r = r.map(|b| if b == B::T { B::F } else { B::T });
    println!("{o:?}");
}
// === macros that make enums, strings, counts and matches
macro_rules! names { ($(#[$m:meta])* $v:vis enum $n:ident { $($(#[$vm:meta])* $k:ident $(= $s:literal)?),* $(,)? }) => { $(#[$m])* $v enum $n { $($(#[$vm])* $k),* } impl $n { const COUNT: usize = [$(stringify!($k)),*].len(); const ALL: &'static [$n] = &[$($n::$k),*]; fn name(&self) -> &'static str { match self { $($n::$k => names!(@ $k $($s)?)),* } } } }; (@ $k:ident) => { stringify!($k) }; (@ $k:ident $s:literal) => { $s }; }
names! { #[derive(Debug, Clone, Copy, PartialEq)] pub enum Fruit { Apple, #[allow(dead_code)] Pear = "pear!", Fig } }
macro_rules! flags { ($n:ident: $($f:ident),*) => { #[allow(non_camel_case_types, dead_code)] #[derive(Clone, Copy)] enum Shift { $($f),* } struct $n; impl $n { $(#[allow(dead_code)] const $f: u32 = 1 << Shift::$f as u32;)* } }; }
flags!(Fl: READ, WRITE, EXEC);
fn main() {
    println!("{} {:?} {:?}", Fruit::COUNT, Fruit::ALL, Fruit::ALL.iter().map(Fruit::name).collect::<Vec<_>>());
    println!("{} {}", Fl::READ | Fl::EXEC, Fl::WRITE);
}
// === in structs, tuples, slices and strings' matches; nested patterns with guards that fall through
#[derive(Clone, Copy, PartialEq, Debug)] enum Piece { Pawn, King, Empty }
use Piece::*;
struct Sq { p: Piece, white: bool }
fn score(b: &[Sq]) -> i32 { match b { [] => 0, [Sq { p: Empty, .. }, rest @ ..] => score(rest), [Sq { p: King, white: true }, .., Sq { p: King, white: false }] => 1000, [Sq { p: p @ (Pawn | King), white }, rest @ ..] if *white => *p as i32 + 1 + score(rest), [_, rest @ ..] => score(rest) - 1 } }
fn read(s: &str) -> Vec<Sq> { s.chars().map(|c| Sq { p: match c.to_ascii_lowercase() { 'p' => Pawn, 'k' => King, _ => Empty }, white: c.is_uppercase() }).collect() }
fn main() {
    println!("{:?}", ["", "PPk", "K.k", "K..pP", "ppp"].map(|s| score(&read(s))));
    let pair = (Pawn, Some(King));
    println!("{}", match pair { (Empty, _) => 0, (_, None) => 1, (Pawn, Some(Empty | Pawn)) => 2, (x, Some(y)) if x == y => 3, (Pawn | King, Some(..)) => 4 });
}
// === over channels and tasks: commands, selects and joins of results
use tokio::{sync::{mpsc, watch}, task::JoinSet};
#[derive(Debug, Clone, Copy, PartialEq)] enum Cmd { Tick, Pause, Quit }
#[derive(Debug)] enum Why { Asked, Closed }
async fn run(mut rx: mpsc::Receiver<Cmd>, st: watch::Sender<Cmd>) -> (u32, Why) { let mut n = 0; loop { match rx.recv().await { Some(Cmd::Tick) if *st.borrow() != Cmd::Pause => n += 1, Some(c @ (Cmd::Pause | Cmd::Tick)) => { st.send_replace(c); } Some(Cmd::Quit) => break (n, Why::Asked), None => break (n, Why::Closed) } } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut set = JoinSet::new();
    for cmds in [vec![Cmd::Tick, Cmd::Pause, Cmd::Tick, Cmd::Tick, Cmd::Quit], vec![Cmd::Tick]] {
        let (tx, rx) = mpsc::channel(8);
        let (st, _keep) = watch::channel(Cmd::Tick);
        for c in cmds { tx.try_send(c).unwrap(); }
        drop(tx);
        set.spawn(run(rx, st));
    }
    while let Some(Ok((n, why))) = set.join_next().await { println!("{n} {why:?}"); }
}
// === exits through them: break with value, return, question mark over own ControlFlow-like, loops by label
use std::ops::ControlFlow::{self, Break, Continue};
#[derive(Debug, PartialEq)] enum Stop { Found, Limit }
fn walk(v: &[i32], want: i32) -> ControlFlow<Stop, usize> { let mut n = 0; for x in v { if *x == want { return Break(Stop::Found); } n += check(n)?; } Continue(n) }
fn check(n: usize) -> ControlFlow<Stop, usize> { if n >= 3 { Break(Stop::Limit) } else { Continue(1) } }
fn main() {
    println!("{:?} {:?} {:?}", walk(&[1, 2], 2), walk(&[1, 2], 9), walk(&[0; 9], 9));
    let r = 'o: loop { for s in [Stop::Limit, Stop::Found] { match s { Stop::Limit => continue, Stop::Found => break 'o s } } };
    println!("{r:?} {:?}", (1..9).try_fold(0, |a, x| if a > 9 { Break(Stop::Limit) } else { Continue(a + x) }));
}
// === const patterns of units and consts, statics that hold them, functions that return them by index
#[derive(Debug, Clone, Copy, PartialEq, Eq)] enum V { A, B, C }
const START: V = V::A;
const LIST: &[V] = &[V::A, V::B, V::C, V::B];
#[allow(non_upper_case_globals)] static mut_free: [Option<V>; 3] = [None, Some(V::B), Some(START)];
fn kind(v: V) -> u8 { const LAST: V = V::C; match v { START => 0, LAST => 2, _ => 1 } }
fn nth(i: usize) -> Option<&'static V> { LIST.get(i).filter(|v| **v != V::A) }
fn main() {
    println!("{:?} {:?}", LIST.iter().map(|v| kind(*v)).collect::<Vec<_>>(), [0, 1, 9].map(nth));
    println!("{:?} {}", mut_free, mut_free.iter().flatten().filter(|v| matches!(v, V::B | V::C)).count());
    let V::A = START else { unreachable!() };
    let first = if let [START, second, ..] = LIST { second } else { &V::C };
    println!("{first:?} {:?}", LIST.split(|v| *v == V::B).map(|p| p.len()).collect::<Vec<_>>());
}
// === moved into closures, captured by move and by reference, returned, compared inside
#[derive(Debug, Clone, Copy, PartialEq)] enum Mode { Fast, Slow }
fn pick(m: Mode) -> impl Fn(u32) -> u32 { move |n| match m { Mode::Fast => n * 2, Mode::Slow => n + 1 } }
fn table() -> Vec<(Mode, Box<dyn Fn() -> Mode>)> { [Mode::Fast, Mode::Slow].into_iter().map(|m| (m, Box::new(move || if m == Mode::Fast { Mode::Slow } else { Mode::Fast }) as Box<dyn Fn() -> Mode>)).collect() }
fn main() {
    let mut m = Mode::Fast;
    println!("{} {}", pick(m)(5), pick(Mode::Slow)(5));
    { let mut flip = || { m = match m { Mode::Fast => Mode::Slow, Mode::Slow => Mode::Fast }; m }; println!("{:?} {:?} {:?}", flip(), flip(), flip()); }
    println!("{m:?} {:?}", table().iter().map(|(a, f)| (*a, f())).collect::<Vec<_>>());
    let by_ref = |x: &Mode| *x == m;
    println!("{} {}", by_ref(&Mode::Slow), [Mode::Fast, Mode::Slow].iter().filter(|x| by_ref(x)).count());
}
// === sizes: tags by the discriminants, repr, align and packed, patterns to spare in what variants hold
use std::mem::{size_of, align_of, size_of_val};
use std::num::*;
enum Ei8 { A = -128, B = 127 } enum Eu8 { A = 0, B = 255 } enum Ei16 { A = -129, B = 0 } enum Eu16 { A = 0, B = 256 } enum Ei32 { A = -0x8001, B } enum Eu32 { A = 0, B = 0x10000 } enum One { A } enum Zero {}
#[repr(u64)] enum R64 { A, B } #[repr(i16)] enum R16 { A } #[repr(C)] enum RC { A }
#[repr(align(16))] struct A16(i32); #[repr(C, align(8))] struct CA(u8, u16, u8); #[repr(packed)] struct Pk(u8, u32, u16); #[repr(C)] struct Cs { a: u8, b: u32, c: u8 } struct Rs { a: u8, b: u32, c: u8 }
#[repr(align(4))] enum Al { A, B(u8) } enum D3 { A(u8), B(u32), C } enum Niche { A(bool), B, C } enum E4 { A(Option<bool>), B } struct Inner { a: u8, b: char } #[repr(u8)] enum Ru { A(u8, u16), B }
#[allow(dead_code)] #[derive(Clone, Copy)] enum Deep { X(Option<Option<Option<bool>>>), Y, Z }
macro_rules! p { ($($t:ty),* $(,)?) => { $(print!("{}/{} ", size_of::<$t>(), align_of::<$t>());)* println!(); }; }
fn main() {
    p!(Ei8, Eu8, Ei16, Eu16, Ei32, Eu32, One, Zero, R64, R16, RC);
    p!(A16, [A16; 2], CA, Pk, Cs, Rs, Al, D3, Niche, E4, Inner, Ru, Deep);
    p!(Option<u8>, Option<u16>, Option<u32>, Option<bool>, Option<char>, Option<Option<bool>>, Option<Inner>, Option<NonZeroU8>, Option<NonZeroI64>, Result<u8, ()>, Result<bool, ()>, Option<()>, Option<[bool; 2]>, Option<(u8, bool)>, Option<One>, Option<Zero>, Result<u32, Zero>, Option<Niche>, Option<D3>, Option<Ru>);
    p!((), (u8, u32), (u8, u16, u8), [u16; 3], (u32, u8, u8), u128, i64, f64, (u64, u8), Option<u64>, Option<f32>, Result<u8, u16>, Result<u32, u8>);
    println!("{} {}", size_of_val(&[1u16, 2][..]), size_of_val("abc"));
}
