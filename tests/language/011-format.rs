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
