// Macros of std, panics, and what they do to memory.
// === assert_eq!
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{}", msg(|| assert_eq!(1 + 1, 3)));
    println!("{}", msg(|| assert_eq!("a\n", "b", "with {} and {:?}", 1, 'x')));
    println!("{}", msg(|| assert_eq!(f64::NAN, f64::NAN,)));
    println!("{}", msg(|| assert_eq!(&[1, 2][..], &vec![1, 3][..])));
    let (mut a, mut b) = (0, 0);
    assert_eq!({ a += 1; a }, { b += 1; b });
    println!("{a}{b} {}", msg(|| assert_eq!((), ())));
}
// === println!
fn main() {
    println!();
    println!("{{}} {:?} {0} {1:?} {1:>4}|{n:<3}|{n:^+5}|{n:05}", "q\"", 2, n = 7);
    let (w, p, x) = (8, 2, 3.14159);
    println!("[{x:w$.p$}] [{:.*}] [{2:>0$}] [{x:e}]", 3, x, w);
    println!("{:#x} {:#010b} {:o} {:X} {:?}", 255, 5, 8, -1i8, 'é');
}
// === vec!
struct C(i32);
impl Clone for C { fn clone(&self) -> C { print!("c{} ", self.0); C(self.0 + 1) } }
impl Drop for C { fn drop(&mut self) { print!("d{} ", self.0); } }
fn main() {
    let v = vec![C(1); 3];
    println!("{:?}", v.iter().map(|c| c.0).collect::<Vec<_>>());
    drop(v);
    println!();
    let none = vec![C(9); 0];
    println!("{} {:?} {:?} {:?}", none.len(), vec![0u8; 2], vec![(), ()].len(), vec![vec![1,], vec![]]);
}
// === assert!
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{}", msg(|| assert!(1 > 2)));
    println!("{}", msg(|| assert!("a".len() == 2, "len {} of {name}", 1, name = "a")));
    println!("{}", msg(|| assert!(matches!(Some(3), Some(4..=9)))));
    println!("{}", msg(|| assert!(true, "{}", { println!("not evaluated"); 1 })));
    println!("{}", msg(|| assert!(!Some(1).is_some() || [1, 2].contains(&3))));
}
// === panic!
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{}|{}", msg(|| panic!()), msg(|| panic!("{}{{", 1)));
    let e = std::panic::catch_unwind(|| std::panic::panic_any(42u8)).unwrap_err();
    println!("{:?} {}", e.downcast_ref::<u8>(), e.is::<i32>());
    let text = String::from("own");
    println!("{}|{}|{}", msg(|| panic!("{text}")), msg(|| todo!()), msg(|| unimplemented!("later {}", 2)));
}
// === format!
fn main() {
    let s = format!("{:-^9}|{:>+6.1}|{:<#6x}|{:?}", "mid", 2.55, 10, Some("x"));
    println!("{s} {}", s.len());
    println!("{}", format!("{:5}|{:<5}|{:^5}|{:>5}", true, 'c', "s", 1u8));
    println!("{:?} {:?}", format!(""), format!("{0}{0}", "é"));
    println!("{:10.3?}|{:#?}", vec![1.5], (1, "a"));
}
// === print!
fn main() {
    print!("a");
    print!("{}{:?}", 1, "b");
    print!("\n");
    print!("é\u{1F600}\t|\\\n");
}
// === dbg!
fn main() {
    let a = dbg!(2 * 3) + 1;
    let (x, y) = dbg!(a, "s");
    let moved = dbg!(vec![x]);
    println!("{a} {y} {moved:?} {:?}", dbg!());
}
// === write!
use std::fmt::Write;
fn main() {
    let mut s = String::new();
    println!("{:?} {:?}", write!(s, "{:03}", 7), writeln!(s));
    writeln!(&mut s, "{s2}", s2 = "x").unwrap();
    s.write_char('ß').unwrap();
    println!("{s:?} {:?}", s.write_str("!"));
}
// === writeln! into a writer of one's own
use std::fmt::{self, Write};
struct Upper { room: usize, text: String }
impl Write for Upper {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        if s.len() > self.room { return Err(fmt::Error); }
        self.room -= s.len();
        self.text.push_str(&s.to_uppercase());
        Ok(())
    }
}
fn main() {
    let mut u = Upper { room: 6, text: String::new() };
    println!("{:?} {:?} {:?}", writeln!(u, "ab{}", 1), write!(u, "{}{}", "cd", "toolong"), u.text);
}
// === assert_ne!
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{}", msg(|| assert_ne!(vec![1], [1])));
    println!("{}", msg(|| assert_ne!(2, 2, "why {}", "so")));
    println!("{}", msg(|| assert_ne!(f32::NAN, f32::NAN)));
}
// === eprintln!
fn main() {
    eprintln!("to stderr {}", 1);
    eprint!("{:?}", "x");
    println!("{:?}", eprintln!());
}
// === unreachable!
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{}|{}|{}", msg(|| unreachable!()), msg(|| unreachable!("at {}", 3)), msg(|| -> i32 { unreachable!("{x}", x = "n") }));
}
// === matches!
fn main() {
    let c = 'f';
    println!("{} {} {}", matches!(c, 'a'..='e' | 'f'), matches!(Some(5), Some(n) if n > 5), matches!([1, 2, 3], [1, .., 3]));
    let v = vec![Ok(1), Err("e"), Ok(3)];
    println!("{}", v.iter().filter(|r| matches!(r, Ok(n) if n % 2 == 1)).count());
}
// === panic::catch_unwind
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
fn main() {
    let r = std::panic::catch_unwind(|| { let _a = D("a"); let _b = D("b"); if true { panic!("x") } 5 });
    println!("{}", r.is_err());
    let ok = std::panic::catch_unwind(|| { let _c = D("c"); "value" });
    println!("{ok:?} {}", std::thread::panicking());
    let outer = std::panic::catch_unwind(|| { let inner = std::panic::catch_unwind(|| panic!("in")); std::panic::resume_unwind(inner.unwrap_err()) });
    println!("{:?}", outer.err().and_then(|e| e.downcast::<&str>().ok()));
}
// === mem::drop
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
fn main() {
    let (a, b) = (D("a"), D("b"));
    drop(a);
    drop((b, D("c")));
    drop(&D("d"));
    let x = 5;
    drop(x);
    println!("{x}");
    drop([D("e"), D("f")]);
    println!("{}", std::mem::size_of_val(&drop::<i32>));
}
// === mem::swap
use std::mem::{replace, swap, take};
fn main() {
    let mut a = [1, 2];
    let (l, r) = a.split_at_mut(1);
    swap(&mut l[0], &mut r[0]);
    let (mut s, mut t) = (String::from("s"), String::from("t"));
    swap(&mut s, &mut t);
    let mut o = Some(3);
    println!("{a:?} {s}{t} {:?} {:?} {:?} {:?}", take(&mut s), replace(&mut t, "n".into()), take(&mut o), o);
    let mut v = vec![1, 2, 3];
    v.swap(0, 0);
    println!("{v:?} {t:?}");
}
// === type Formatter
use std::fmt;
struct F;
impl fmt::Display for F {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?},{:?},{:?},{},{},{}", f.width(), f.precision(), f.fill(), f.alternate(), f.sign_plus(), f.sign_aware_zero_pad())
    }
}
struct P;
impl fmt::Display for P { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.pad("päd") } }
struct I(i32);
impl fmt::Display for I { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.pad_integral(self.0 >= 0, "0q", &self.0.abs().to_string()) } }
fn main() {
    println!("{F} {F:*<+#08.3}");
    println!("[{P:5}] [{P:>5}] [{P:_^7.2}] [{P:.1}]");
    println!("[{:6}] [{:<+6}] [{:#06}] [{:#}]", I(-5), I(5), I(7), I(1));
}
// === type Error
use std::{error::Error, fmt};
#[derive(Debug)]
struct Low;
impl fmt::Display for Low { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str("low") } }
impl Error for Low {}
#[derive(Debug)]
struct High(Low);
impl fmt::Display for High { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, "high") } }
impl Error for High { fn source(&self) -> Option<&(dyn Error + 'static)> { Some(&self.0) } }
fn main() {
    let e: Box<dyn Error> = Box::new(High(Low));
    println!("{e} {e:?} {} {}", e.source().unwrap(), e.source().unwrap().source().is_none());
    println!("{:?} {}", e.downcast_ref::<High>().is_some(), e.is::<Low>());
    let s: Box<dyn Error + Send + Sync> = "text".into();
    let own: Box<dyn Error> = String::from("own").into();
    println!("{s} {s:?} {own:?}");
}
// === type PhantomData
use std::marker::PhantomData;
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
struct Id<T> { n: u32, of: PhantomData<T> }
fn main() {
    let a: Id<u8> = Id { n: 1, of: PhantomData };
    println!("{a:?} {} {}", a == Id::default(), a > Id { n: 0, of: PhantomData });
    println!("{} {:?}", std::mem::size_of::<Id<String>>(), PhantomData::<i32>);
}
// === env::args
fn main() {
    let all: Vec<String> = std::env::args().collect();
    println!("{} {:?} {}", all.len() >= 1, std::env::args().nth(100), std::env::args().len() == all.len());
    println!("{:?} {:?}", std::env::var("NO_SUCH_VARIABLE_HERE"), std::env::var_os("NO_SUCH_VARIABLE_HERE"));
}
