// === width, fill, alignment, precision, sign
fn main() {
    println!("[{:5}] [{:<5}] [{:>5}] [{:^5}] [{:*^7}] [{:#>4}]", 42, 42, 42, 42, 42, 7);
    println!("[{:5}] [{:>5}] [{:^6}] [{:.2}] [{:-<6.3}]", "ab", "ab", "ab", "abcdef", "abcdef");
    println!("[{:05}] [{:+}] [{:+05}] [{:05}] [{:<05}]", 42, 42, 42, -42, 42);
    println!("[{:8.3}] [{:<8.1}] [{:+.2}] [{:08.2}] [{:.0}] [{:.0}] [{:.0}]", 3.14159, 2.0, 1.0, -1.5, 0.5, 1.5, 2.5);
    println!("{:x} {:X} {:o} {:b} {:#x} {:#b} {:#010b} {:#06x} {:08b}", 255, 255, 8, 5, 255, 5, 5, 255, -1i8);
    println!("{:e} {:E} {:e} {:e}", 1500.0, 0.00025, 12, 1.0);
    println!("[{:5}] [{:<5}] [{:^5}] [{:5}]", true, 'x', 'y', '日');
    println!("[{:?}] [{:5?}] [{:<8?}] [{:#?}]", "a\"b\n", 1, Some(1), (1, "x"));
    println!("{:#?}", vec![Some(1), None]);
    println!("{:?} {:?} {:?}", 'a', '\'', "tab\tnul\0 é \u{200b}");
    println!("{{}} {{{}}}", 1);
}

// === arguments: positional, named, inline, dollar
fn main() {
    let (w, p, name, val) = (8, 2, "pi", 3.14159);
    println!("{0} {1} {0} {} {}", 1, 2);
    println!("{a} {b} {a:?} {0}", "pos", a = 1, b = "bee");
    println!("[{name:>w$}] [{val:w$.p$}] [{:.*}] [{:.*}]", 3, 1.23456, 1, 9.87, p = 3, w = 6);
    println!("[{val:>w$.p$}] [{:w$}]", 5);
    println!("[{:>width$}] [{:<1$}|", "ab", 6, width = 4);
    let items = ["a", "bb"];
    println!("{items:?} {} {}", items[0], items.len());
    let s = format!("{name}={val:.1}"); println!("{s:?} {}", s.len());
    let width = 3; for i in 0..3 { print!("{i:>width$}{}", if i == 2 { "\n" } else { "," }); }
    println!("{:1$} {:>2$}", 1, 3, 5);
}

// === Display and Debug implementations, padding helpers
use std::fmt;
struct Id(u32);
impl fmt::Display for Id { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(&format!("#{}", self.0)) } }
impl fmt::Debug for Id { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("Id").field(&self.0).finish() } }
struct V2 { x: f64, y: f64 }
impl fmt::Display for V2 { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { if let Some(p) = f.precision() { write!(f, "({:.*}, {:.*})", p, self.x, p, self.y) } else { write!(f, "({}, {})", self.x, self.y) } } }
impl fmt::Debug for V2 { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.debug_struct("V2").field("x", &self.x).field("y", &self.y).finish() } }
impl fmt::LowerHex for Id { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { fmt::LowerHex::fmt(&self.0, f) } }
impl fmt::Binary for Id { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { if f.alternate() { f.write_str("0b")?; } write!(f, "{:b}", self.0) } }
struct Table(Vec<(String, i32)>);
impl fmt::Display for Table { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { for (i, (k, v)) in self.0.iter().enumerate() { if i > 0 { writeln!(f)?; } write!(f, "{:<6}|{:>4}", k, v)?; } Ok(()) } }
struct L(Vec<Id>);
impl fmt::Debug for L { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.debug_list().entries(self.0.iter()).finish() } }
struct M; impl fmt::Debug for M { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.debug_map().entry(&"k", &1).entry(&"l", &Id(2)).finish() } }
fn main() {
    println!("[{:>6}] [{:<6}] [{:^7}] {:?} {:x} {:#b} {:b}", Id(7), Id(8), Id(9), Id(1), Id(255), Id(5), Id(5));
    let v = V2 { x: 1.0, y: 2.55 };
    println!("{} {:.1} {:?} {:#?}", v, v, v, v);
    println!("{}", Table(vec![("a".into(), 1), ("bcd".into(), -20)]));
    println!("{:?} {:#?}", L(vec![Id(1), Id(2)]), M);
    println!("{}", Id(3).to_string() + &format!("{v:?}"));
}

// === derived Debug, pretty, nested
use std::collections::{BTreeMap, HashSet, VecDeque};
#[derive(Debug, Clone)]
enum Json { Null, Bool(bool), Num(f64), Str(String), Arr(Vec<Json>), Obj(BTreeMap<String, Json>) }
#[derive(Debug)] struct Unit;
#[derive(Debug)] struct Empty {}
#[derive(Debug)] struct Gen<'a, T: ?Sized>(&'a T, ());
#[derive(Debug)] struct All { u: Unit, e: Empty, g: Gen<'static, str>, o: Option<Box<All>>, t: (i32, (u8,), ()), r: Result<i32, String>, a: [[i32; 2]; 2] }
fn main() {
    let mut m = BTreeMap::new();
    m.insert("k".to_string(), Json::Arr(vec![Json::Null, Json::Bool(true), Json::Num(1.0), Json::Str("q\"".into())]));
    m.insert("o".to_string(), Json::Obj(BTreeMap::new()));
    println!("{:?}", m);
    println!("{:#?}", Json::Obj(m));
    let a = All { u: Unit, e: Empty {}, g: Gen("s", ()), o: None, t: (1, (2,), ()), r: Err("bad".into()), a: [[1, 2], [3, 4]] };
    println!("{:?}", a);
    println!("{:#?}", All { o: Some(Box::new(a)), u: Unit, e: Empty {}, g: Gen("t", ()), t: (-1, (0,), ()), r: Ok(3), a: [[0; 2]; 2] });
    println!("{:?} {:?}", VecDeque::from(vec![1, 2]), [1].into_iter().collect::<HashSet<_>>());
    println!("{:02x?} {:X?} {:#04x?} {:.1?} {:5?}|", vec![10u8, 255], [171], [1], vec![1.0, 2.25], [1, 2]);
}

// === write to strings, concat, stringify and friends
use std::fmt::Write;
fn main() {
    let mut s = String::new();
    write!(s, "{}", 1).unwrap(); writeln!(s, " line {:>3}", 2).unwrap(); s.write_char('c').unwrap(); write!(&mut s, "{}", format_args!("{}{}", 'x', "y")).unwrap();
    println!("{:?}", s);
    println!(concat!("a", 1, 'b', true, " {}"), stringify!(x + 1));
    print!("no newline;"); print!("{}\n", "then newline"); println!();
    eprintln!("to stderr {}", 1);
    assert!(s.len() > 1, "message {}", 1);
    let e = std::panic::catch_unwind(|| { assert_eq!(1 + 1, 3, "sum was {}", 2); }).unwrap_err();
    println!("{:?}", e.downcast_ref::<String>());
    let e = std::panic::catch_unwind(|| panic!("plain")).unwrap_err();
    println!("{:?}", e.downcast_ref::<&str>());
    let fmt = |n: i32| format!("{n:+}"); println!("{}", [1, -2].map(fmt).concat());
    println!("{}", format_args!("{:>4}|{:<4}|", 1, 2));
    let r: Result<i32, String> = Err("e".into()); let o: Option<&str> = Some("x"); println!("{r:?} {o:?} {:?} {:?}", (), ((1,), [(); 2]));
    println!("{:?} {:?} {}", 1.0, 1e100, 1e16); println!("{:?} {:?}", f32::MIN_POSITIVE, 123456789.0f32);
    println!("{:?} {:?} {:?}", 0..3, ..=5, (1.., ..)); println!("{:>6?}|{:<6?}|{:06.2?}", Some(1), "a", 1.5);
}

// === generic display, boxed and referenced
use std::fmt::{Debug, Display};
fn show(items: &[&dyn Display]) -> String { items.iter().map(|d| format!("<{d:^5}>")).collect() }
fn both<T: Display + Debug + ?Sized>(t: &T) -> String { format!("{t}/{t:?}") }
fn join<I>(it: I, sep: &str) -> String where I: IntoIterator, I::Item: Display { let mut s = String::new(); for (i, x) in it.into_iter().enumerate() { if i > 0 { s.push_str(sep); } s += &x.to_string(); } s }
fn boxed(b: bool) -> Box<dyn Display> { if b { Box::new(1.5) } else { Box::new("str".to_string()) } }
fn main() {
    println!("{}", show(&[&1, &"ab", &'c', &1.5, &true, &String::from("s")]));
    println!("{} {} {}", both("q"), both(&1), both(&'x'));
    println!("{} {}", join(vec![1, 2, 3], "-"), join(["a", "b"].iter(), ""));
    println!("{:>6}|{:<6}|{}", boxed(true), boxed(false), &&&boxed(true));
    println!("{:?} {:?}", Box::new(1), std::rc::Rc::new("x"));
    println!("{:?} {:?}", std::cell::Cell::new(1), std::cell::RefCell::new(2));
    println!("{:?} {:?}", String::from("s").as_bytes(), "é".chars().rev().collect::<String>());
    let x: &mut i32 = &mut 5; println!("{x} {:?}", x);
}

// === every flag with every trait: integers of all widths, alternate forms, negative hex, exponent with width
fn main() {
    println!("{:#?}|{:#x?}|{:08.3?}|{:+?}|{:e}|{:+e}|{:010e}|{:.1e}", 7, 255, 1.5, 3, 1500u32, 2.5, 12345.678, 9.99); println!("{:x} {:X} {:o} {:b} {:#X} {:#o}", -1i8, -255i16, -8i32, -3i8, 3054, 8); println!("{:#010x}|{:<#10x}|{:^#10b}|{:+#x}|{:#06b}", 255, 255, 5, 16, 2); println!("{:>+8.2}|{:<+8.2}|{:^+8.2}|{:+08.2}|{:0^8}|{:é^5}", 3.14159, 3.14159, 3.14159, -3.14159, 12, 'x'); println!("{:?} {:?} {:?} {:?}", 'é', "é\u{301}\u{0}\r\t\\\"'", '\u{7f}', "\u{1f600}\u{e000}"); println!("[{:5}] [{:<5}] [{:>5}] [{:^5}] [{:.1}] [{:5.1}]", "é", "日本", "x", "ab", "日本", "日本"); println!("{:5}|{:<5}|{:^5}|{:>5}|{:?}|{:7?}", true, false, true, false, true, false); println!("{:?} {:3?} {:03?} {:#?}", (1,), (1, "a"), [1, 2], ());
}

// === arguments: captured with formats, reordered, used twice, evaluated once in order, expressions of every kind
fn t(s: &str, n: i32) -> i32 { print!("<{}>", s); n }
fn main() {
    let (a, b, w, p) = (1, 2.5, 7, 2); println!("{1} {0} {1} {x} {0:>3}", t("p0", 1), t("p1", 2), x = t("x", 3)); println!("{a}{a:?}{b:w$.p$}{b:>1$}{c}{0}", a, 9, c = a + 1); println!("{:>1$}|{:>1$}|{:.*}|{:>2$}", 5, 4, 3, 1.23456, 6); println!("{0:1$}|{0:<1$}|{0:^1$}|{0:01$}", 42, 6); println!("{:w$}|{:1$}|{:.p$}", 1, 5, 2.0f32 + 0.125); println!("{}", { let a = 5; a } + if a > 0 { 1 } else { 2 }); println!("{} {}", match a { 1 => "one", _ => "?" }, [1, 2].iter().map(|x| format!("{x:02}")).collect::<Vec<_>>().join("-")); println!("{a:?} {a:#?} {{a}} {{}} }}{{", ); let width = 5usize; println!("{:>width$} {:>1$} {:>2$}", "x", width, width + 1); let r#type = 3; println!("{type} {0}", r#type); println!("{self_} {_under}", self_ = 1, _under = 2); println!("{:?} {0:?} {}", "s", "t"); println!(concat!("{}", "-", "{k}"), 8, k = a); println!("multi
line {} \
  joined", a); println!(r"raw {{}} \n {}", a); println!(r#"q"{}"#, b); print!("{}", "no newline\n"); println!("{}", format_args!("{} {a}", b)); print!(""); println!("{:.0} {:.0} {:.0}", 0.5, 1.5, -0.4); println!("{0}", a as f32 / 3.0);
}

// === Formatter's own: width, precision, fill, flags read and passed on; pad, pad_integral, write_fmt, alternate
use std::fmt::{self, Alignment, Debug, Display, Formatter, Write};
struct F; impl Display for F { fn fmt(&self, f: &mut Formatter) -> fmt::Result { write!(f, "[{:?} {:?} {:?} {} {} {} {}]", f.width(), f.precision(), f.fill(), f.alternate(), f.sign_plus(), f.sign_minus(), f.sign_aware_zero_pad())?; match f.align() { Some(Alignment::Left) => f.write_str("<"), Some(Alignment::Right) => f.write_str(">"), Some(Alignment::Center) => f.write_char('^'), None => Ok(()) } } }
struct N(i32); impl Display for N { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.pad_integral(self.0 >= 0, "0n", &self.0.abs().to_string()) } } impl Debug for N { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.0, f) } }
struct P<T>(T); impl<T: Debug> Debug for P<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { if f.alternate() { write!(f, "P(\n{:#?})", self.0) } else { f.write_str("P<")?; self.0.fmt(f)?; f.write_str(">") } } } impl<T: Display> Display for P<T> { fn fmt(&self, f: &mut Formatter) -> fmt::Result { f.write_fmt(format_args!("~{}", self.0))?; <T as Display>::fmt(&self.0, f) } }
struct B; impl fmt::UpperHex for B { fn fmt(&self, f: &mut Formatter) -> fmt::Result { f.pad("B") } } impl fmt::Octal for B { fn fmt(&self, f: &mut Formatter) -> fmt::Result { fmt::Octal::fmt(&8, f) } } impl fmt::LowerExp for B { fn fmt(&self, f: &mut Formatter) -> fmt::Result { fmt::LowerExp::fmt(&1500.0, f) } }
fn main() { println!("{} {:5} {:.3} {:*<7.2} {:#} {:+} {:-} {:05} {:>8} {:^10$}", F, F, F, F, F, F, F, F, F, F, 4); println!("[{:6}] [{:<6}] [{:+}] [{:#}] [{:#08}] [{:?}] [{:5?}]", N(5), N(-5), N(7), N(1), N(-2), N(3), N(-3)); println!("{:?} {:5?} {:#?} {:>4} {:.1}", P(1), P(N(2)), P([1]), P("s"), P(2.55)); println!("[{:4X}] [{:#o}] [{:e}] [{:+.1e}]", B, B, B, B); let mut s = String::new(); write!(s, "{:>3}", N(4)).unwrap(); write!(&mut s, "{:?}", P("q")).unwrap(); println!("{}", s); println!("{}", fmt::format(format_args!("{}-{}", 1, P(2)))); }

// === debug builders: struct, tuple, list, set, map, non exhaustive, nested pretty, entries from iterators
use std::fmt::{self, Debug, Formatter}; use std::collections::{BTreeMap, BTreeSet};
struct A { x: i32, y: Vec<u8>, hidden: u8 } impl Debug for A { fn fmt(&self, f: &mut Formatter) -> fmt::Result { let mut d = f.debug_struct("A"); d.field("x", &self.x); if !self.y.is_empty() { d.field("y", &self.y); } if self.hidden > 0 { return d.finish_non_exhaustive(); } d.finish() } }
struct T(i32, &'static str); impl Debug for T { fn fmt(&self, f: &mut Formatter) -> fmt::Result { f.debug_tuple("T").field(&self.0).field(&format_args!("<{}>", self.1)).finish() } } struct L(Vec<A>); impl Debug for L { fn fmt(&self, f: &mut Formatter) -> fmt::Result { f.debug_list().entries(&self.0).entry(&"end").finish() } } struct S; impl Debug for S { fn fmt(&self, f: &mut Formatter) -> fmt::Result { f.debug_set().entry(&1).entries([2, 3].iter()).finish() } } struct M(Vec<(&'static str, T)>); impl Debug for M { fn fmt(&self, f: &mut Formatter) -> fmt::Result { f.debug_map().entries(self.0.iter().map(|(k, v)| (k, v))).key(&"k").value(&()).finish() } } struct E; impl Debug for E { fn fmt(&self, f: &mut Formatter) -> fmt::Result { f.debug_struct("E").finish()?; f.write_str("/")?; f.debug_tuple("").field(&1).finish()?; f.debug_list().finish() } }
#[derive(Debug)] enum En { U, N(Option<Box<En>>, T), S { a: A, m: BTreeMap<u8, BTreeSet<char>> } }
fn main() { let a = |h| A { x: 1, y: vec![1; h as usize], hidden: h }; println!("{:?} {:?} {:?}", a(0), a(2), T(1, "t")); println!("{:#?}", L(vec![a(0), a(1)])); println!("{:?} {:#?} {:?}", S, S, E); println!("{:?}\n{:#?}", M(vec![("a", T(1, "x"))]), M(vec![("a", T(1, "x"))])); let e = || En::N(Some(Box::new(En::U)), T(2, "n")); println!("{:?}\n{:#?}", e(), e()); println!("{:#?}", En::S { a: a(1), m: [(1, ['b', 'a'].into()), (2, BTreeSet::new())].into() }); println!("{:#?}", (1, "two", [Some(3.0)], En::U)); println!("{:02x?} {:#?}", vec![Some(10)], ((), "x\ny")); }

// === macros around formats: write, panic, assert, unreachable, todo, concat, stringify, eprint, dbg, format in consts of macros
use std::fmt::Write as _; use std::io::Write as _; use std::panic::catch_unwind;
macro_rules! log { ($lvl:literal, $($a:tt)*) => { format!(concat!("[", $lvl, "] {}"), format_args!($($a)*)) } } macro_rules! show { ($($e:expr),* $(,)?) => { { let mut s = String::new(); $( write!(s, "{}={:?};", stringify!($e), $e).unwrap(); )* s } } } macro_rules! fm { ($f:literal $(, $k:ident = $v:expr)*) => { format!($f $(, $k = $v)*) } }
fn p(f: impl FnOnce() + std::panic::UnwindSafe) -> String { catch_unwind(f).unwrap_err().downcast::<String>().map(|s| *s).unwrap_or_else(|e| e.downcast_ref::<&str>().unwrap().to_string()) }
fn main() { let x = 3i32; println!("{} {}", log!("warn", "x={} {x}", x + 1), log!(1, "plain")); println!("{}", show!(x, 1 + 2, "s", Some(x), x.pow(2))); println!("{} {}", fm!("{a}{b:?}", a = 1, b = "b"), fm!("none")); println!("{} | {} | {}", p(|| panic!("{0}{0}", 1)), p(|| unreachable!("u{:02}", 3)), p(|| assert!(1 > 2, "a{}", "b"))); println!("{} | {} | {}", p(|| todo!("later {}", 1)), p(|| unimplemented!()), p(move || assert_eq!(x, 4, "x was {x}"))); let mut out: Vec<u8> = Vec::new(); write!(out, "{:>4}", x).unwrap(); writeln!(out).unwrap(); writeln!(&mut out, "{x:?}",).unwrap(); println!("{:?}", String::from_utf8(out)); eprintln!("{}", x); eprint!("{x}"); let y = dbg!(x * 2) + 1; println!("{}", y); println!("{} {} {}", concat!(1, 2.5, 'c', "d", true, -3), stringify!(a + b * (c)), stringify!(Vec<i32>)); println!("{}", line!() > 0 && column!() > 0 && !file!().is_empty()); assert!(format!("{}", x).len() == 1, "never {}", { if x > 100 { panic!("not evaluated") } x }); println!(); println!("{}", format!("{{{}}}", x) + &format!("{:?}", "q")); debug_assert_eq!(x, 3); debug_assert_ne!(x, 4, "n"); }

// === Display through generics, dyn, references, boxes, Rc, Cow, cells, Option's Debug, iterators of formats, to_string
use std::{borrow::Cow, cell::{Cell, RefCell}, collections::{HashMap, VecDeque, BTreeMap}, fmt::{Debug, Display, LowerHex}, rc::Rc, sync::{Arc, Mutex}};
fn hex<T: LowerHex>(t: T) -> String { format!("{t:#06x}") } fn all(xs: &[&dyn Debug]) -> String { xs.iter().map(|x| format!("{x:?};")).collect() } struct Join<'a, I>(I, &'a str); impl<I> Display for Join<'_, I> where I: Iterator + Clone, I::Item: Display { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { for (i, x) in self.0.clone().enumerate() { if i > 0 { f.write_str(self.1)?; } Display::fmt(&x, f)?; } Ok(()) } }
fn main() { println!("{} {} {}", hex(255u8), hex(&-1i8), hex(&&10)); println!("{:>3} {:.1}", Join([1, 2, 3].iter(), ","), Join([1.25, 2.0].iter(), "/")); println!("{}", all(&[&1, &"s", &'c', &Some(1.5), &Ok::<i32, ()>(1), &Cell::new(1), &RefCell::new("r"), &Rc::new(vec![1]), &Arc::new(Mutex::new(2)), &Cow::Borrowed("cow"), &(0..=3), &[(); 2], &String::from("x").as_str(), &VecDeque::from([1]), &std::cmp::Reverse(1), &std::cmp::Ordering::Less, &std::time::Duration::from_millis(1500), &"a b".split(' ').collect::<Vec<_>>(), &std::num::Wrapping(3), &std::marker::PhantomData::<u8>, &std::ops::Bound::Included(2), &"x".parse::<i32>(), &"é".bytes().rev().collect::<Vec<_>>(), &None::<Box<dyn std::error::Error>>, &Box::<str>::from("b"), &std::num::NonZeroU8::new(5)])); let c: Cow<str> = Cow::Owned("own".into()); println!("{c:>5} {} {}", Rc::new(1.5), &&&Box::new('z')); let r = RefCell::new(1); let g = r.borrow_mut(); println!("{:?} {}", r, g); drop(g); println!("{:?} {:?}", r, Mutex::new(1).lock().unwrap()); println!("{:?} {:#?}", HashMap::from([("k", 1)]), BTreeMap::from([((1, 'a'), Some("v"))])); println!("{:?} {}", [1.0, 0.1 + 0.2, 1e-7], [1.5f32, 2.0].iter().map(ToString::to_string).collect::<String>()); println!("{:5}|{:<5}|{:?}", Some(1).map_or("none".to_string(), |x| x.to_string()), ().eq(&()), std::iter::repeat("ab").take(2).collect::<String>()); }

// === arguments are evaluated once and in order, unused by name twice, with blocks, macros, awaits and other formats inside
use std::cell::Cell;
fn next(c: &Cell<u8>) -> u8 { c.set(c.get() + 1); c.get() }
macro_rules! two { ($a:expr, $b:expr) => { format_args!("<{}|{}>", $a, $b) }; }
fn main() {
    let c = Cell::new(0);
    println!("{1} {0} {1} {a} {a:?}", next(&c), next(&c), a = next(&c));
    println!("{} {}", { let x = next(&c); x * 2 }, if c.get() > 3 { "four" } else { "less" });
    println!("{}", format_args!("{}-{}", two!(1, "b"), format!("{:>3}", 7)));
    println!("{x}{y}{0}{x}", 'z', x = "x", y = format!("{c:?}"));
    let s = String::from("kept"); println!("{s} {} {}", s, &&s); println!("{}", s);
    println!("{:?} {}", std::panic::catch_unwind(|| format!("{} {}", "a", { if true { panic!("mid") } 1 })).is_err(), c.get());
}

// === width and precision from arguments of every kind, on strings, numbers and own types with pad
use std::fmt;
struct P(&'static str); impl fmt::Display for P { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.pad(self.0) } }
struct N(i64); impl fmt::Display for N { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.pad_integral(self.0 >= 0, "0n", &self.0.abs().to_string()) } }
fn main() {
    let (w, p, s) = (8, 2, "stré");
    println!("[{:w$.p$}] [{:>1$}] [{:.*}] [{:>w$.*}]", s, 6, p, "abc", 1, "xyz");
    println!("[{s:*^w$.p$}] [{0:2$.1$}] [{n:0>+w$}] [{n:<+w$}]", 1.23456, 3, 9, n = 5);
    println!("[{:7}] [{:^7.2}] [{:->7}] [{:.0}]", P("abc"), P("abc"), P("é"), P("gone"));
    println!("[{:6}] [{:+}] [{:#}] [{:#08}] [{:<6}] [{:^+8}]", N(5), N(5), N(-5), N(-5), N(7), N(7));
    println!("[{:5}] [{:<5}] [{:^5}] [{:5}] [{:>5}]", true, 'x', 'é', "ab", "ab");
    println!("[{:05}] [{:<05}] [{:^+05}] [{:e}] [{:010.3e}]", -1, 2, 3, 1500, 1234.5);
}

// === alternate and sign flags in own impls, delegated, with the look of the outer format
use std::fmt::{self, Alignment, Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, UpperHex, Write};
struct F(u8);
impl Display for F { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { let a = match f.align() { Some(Alignment::Left) => '<', Some(Alignment::Right) => '>', Some(Alignment::Center) => '^', None => '-' }; write!(f, "{}{a}{:?}{:?}{}{}{}", f.fill(), f.width(), f.precision(), f.alternate() as u8, f.sign_plus() as u8, f.sign_aware_zero_pad() as u8) } }
impl LowerHex for F { fn fmt(&self, f: &mut Formatter) -> fmt::Result { LowerHex::fmt(&self.0, f) } }
impl UpperHex for F { fn fmt(&self, f: &mut Formatter) -> fmt::Result { f.write_char('h')?; UpperHex::fmt(&self.0, f) } }
impl Octal for F { fn fmt(&self, f: &mut Formatter) -> fmt::Result { f.write_fmt(format_args!("o{:o}", self.0)) } }
impl Binary for F { fn fmt(&self, f: &mut Formatter) -> fmt::Result { (&self.0 as &dyn Binary).fmt(f) } }
impl LowerExp for F { fn fmt(&self, f: &mut Formatter) -> fmt::Result { LowerExp::fmt(&f64::from(self.0), f) } }
fn main() { let x = F(200); println!("{x} {x:#} {x:+} {x:*<5} {x:^5.1} {x:>05}"); println!("{x:x} {x:#x} {x:#06x} {x:X} {x:5o} {x:#b} {x:<12b}| {x:e} {x:.1e}"); let _: &dyn Pointer = &&1; println!("{:?}", format_args!("{}", x)); }

// === writers: write! to String, Vec<u8>, own Write of both kinds, to stdout locked, results of it
use std::fmt::Write as _;
struct Upper<W>(W, usize);
impl<W: std::fmt::Write> std::fmt::Write for Upper<W> { fn write_str(&mut self, s: &str) -> std::fmt::Result { if self.1 < s.len() { return Err(std::fmt::Error) } self.1 -= s.len(); self.0.write_str(&s.to_uppercase()) } }
fn main() {
    let mut s = String::new(); write!(s, "{}-", 1).unwrap(); writeln!(&mut s, "{:?}", "q").unwrap(); writeln!(s).unwrap(); print!("{s}");
    let mut u = Upper(String::new(), 6); println!("{:?} {:?} {:?}", write!(u, "ab{}", 'c'), write!(&mut u, "{}{}", "de", "fgh"), u.0);
    { use std::io::Write; let mut v: Vec<u8> = vec![]; write!(v, "{:02x}", 10).unwrap(); write!(&mut v, "é").unwrap(); v.write_fmt(format_args!("{}", "!")).unwrap(); println!("{v:?}"); let mut buf = [b'.'; 5]; { let mut w = &mut buf[..]; write!(w, "{}", 12).unwrap(); println!("{:?}", write!(w, "{}", 34567).map_err(|e| e.kind())); } println!("{}", String::from_utf8_lossy(&buf)); writeln!(std::io::stdout().lock(), "locked {}", 1).unwrap(); }
    println!("{}", std::fmt::format(format_args!("{}{:?}", 1, Some("x")))); println!("{:?} {:?}", format_args!("lit").as_str(), format_args!("{}", s.len()).as_str());
}

// === Display through references, boxes, Rc, Cow, Arguments, Pin, dyn and generics with ?Sized
use std::{borrow::Cow, fmt::{Debug, Display}, rc::Rc, sync::Arc};
fn show<T: Display + ?Sized>(t: &T) -> String { format!("<{t:>4}>") }
fn both(x: impl Display + Debug) -> String { format!("{x} {x:?}") }
struct Id<T>(T); impl<T: Display> Display for Id<T> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) } }
fn main() {
    println!("{} {} {} {}", show("é"), show(&&mut 'c'), show(&Box::new(5)), show::<dyn Display>(&Rc::new(1.5)));
    let c: Cow<str> = "cow".into(); println!("{} {} {}", both(&c), both(c.clone().into_owned()), both(Arc::<str>::from("arc")));
    println!("{:>5}|{:<5}|{:^5}|{:05.1}", Id("a"), Id(Id(1)), Id(Box::new('x')), Id(2.25));
    let v: Vec<Box<dyn Display>> = vec![Box::new(1), Box::new("two"), Box::new(format!("{}", 3)), Box::new(Id(Rc::new("4")))];
    println!("{}", v.iter().map(|d| d.to_string()).collect::<Vec<_>>().join(","));
    let pinned = std::pin::Pin::new(&7); println!("{pinned:?} {}", pinned.get_ref());
    println!("{} {}", Some(3).map_or_else(|| "-".to_string(), |n| n.to_string()), Ok::<_, ()>("x").unwrap().to_owned() + &1.to_string());
}

// === literals of formats: braces, concat!, stringify!, raw strings, lines continued, escapes, unicode, made by macros
macro_rules! tagged { ($t:literal, $($a:tt)*) => { format!(concat!("[", $t, "] {}"), format_args!($($a)*)) }; }
macro_rules! show { ($($e:expr),* $(,)?) => { $( println!(concat!(stringify!($e), " = {:?}"), $e); )* }; }
macro_rules! f { ($s:literal) => { format!($s) }; ($s:literal, $($k:ident = $v:expr),+) => { format!($s, $($k = $v),+) }; }
fn main() {
    println!("{{}} {{{}}} }}{{ {{{{{:?}}}}}", 1, "b");
    println!("a \
              b\tc\\ \u{e9} \x41 {}", '\'');
    println!(r#"raw "{}" \n {:?}"#, 1, r"\d");
    println!("{}", tagged!("t{{", "{}{x}", 1, x = 2)); show!(1 + 2 * 3, "s".len(), [1, 2].iter().sum::<i32>());
    let r#type = 5; println!("{type} {}", f!("{r}{r:?}", r = 'r')); println!("{}", f!("none"));
    println!("{0:1$}|{0:<1$}|{0:^width$}", "é", 3, width = 4); print!("{}\n", concat!(1, 2.5, 'c', true, "s"));
}

// === floats, wide integers, chars and strings in {} with every kind of precision
fn main() {
    for x in [0.0, -0.0, 1.0, 1.5, 0.1 + 0.2, 1e21, 1e-7, 123456789012345680.0, f64::MAX, f64::MIN_POSITIVE, f64::NAN, f64::INFINITY, -f64::INFINITY] { print!("{x} {x:?} {x:.1} {x:8.3} {x:+e} | "); }
    println!();
    for x in [0.1f32, 16777216.0, 1e-10, 3.4e38, 0.3 + 0.6] { print!("{x} {x:?} {x:.3} {x:e} | "); }
    println!();
    println!("{} {} {} {}", u128::MAX, i128::MIN, i64::MIN, usize::MAX > 0);
    println!("{:.0} {:.0} {:.0} {:.0} {:.1} {:.1}", 0.5, 1.5, 2.5, -0.5, 0.25, 0.35);
    println!("{:?} {:?} {:?} {:?}", "tab\t\"q\" \u{7f} \u{200b} é \0 \r\n 'x'", '\'', '"', '\u{301}');
    println!("{:3}|{:<3}|{:.1}|{:>4.2}", 'a', 'b', "xyz", "xyz");
}

// === format in const fn panics, in Drop, in async tasks, as keys, in recursion of Display with indentation
use std::fmt;
enum Json { Null, Num(f64), Str(String), Arr(Vec<Json>), Obj(Vec<(&'static str, Json)>) }
impl fmt::Display for Json { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self {
    Json::Null => f.write_str("null"), Json::Num(n) => write!(f, "{n}"), Json::Str(s) => write!(f, "{s:?}"),
    Json::Arr(v) => { f.write_str("[")?; for (i, x) in v.iter().enumerate() { if i > 0 { f.write_str(if f.alternate() { ", " } else { "," })?; } fmt::Display::fmt(x, f)?; } f.write_str("]") }
    Json::Obj(kv) => { let (nl, pad) = if f.alternate() { ("\n", f.width().unwrap_or(0) + 2) } else { ("", 0) }; f.write_str("{")?; for (i, (k, v)) in kv.iter().enumerate() { write!(f, "{}{nl}{:pad$}{k:?}:", if i > 0 { "," } else { "" }, "")?; if f.alternate() { write!(f, " {v:#pad$}")? } else { write!(f, "{v}")? } } if f.alternate() { write!(f, "\n{:1$}}}", "", pad - 2) } else { f.write_str("}") } } } } }
struct Bye(u8); impl Drop for Bye { fn drop(&mut self) { println!("{}", format!("bye {:03}", self.0)); } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let j = Json::Obj(vec![("a", Json::Num(1.0)), ("b", Json::Arr(vec![Json::Null, Json::Str("q\"".into())])), ("c", Json::Obj(vec![("d", Json::Num(0.5))]))]);
    println!("{j}"); println!("{j:#}"); let _b = Bye(7);
    let hs: Vec<_> = (0..3).map(|i| tokio::spawn(async move { let s = format!("{i}:{}", { tokio::task::yield_now().await; i * i }); s })).collect();
    for h in hs { print!("{} ", h.await.unwrap()); } println!();
}
