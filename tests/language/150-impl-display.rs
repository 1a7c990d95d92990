// === to_string, format arguments and concatenation
use std::fmt;
struct P { x: i32, y: i32 }
impl fmt::Display for P { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, "({}, {})", self.x, self.y) } }
fn main() {
    let p = P { x: 1, y: -2 };
    println!("{p} {0} {p} {q}", &&p, q = Box::new(P { x: 3, y: 4 }));
    let s: String = p.to_string() + &p.to_string();
    println!("{s} {}", s.len());
    eprintln!("{p}");
    println!("{}", [P { x: 5, y: 6 }, P { x: 7, y: 8 }].iter().map(P::to_string).collect::<Vec<_>>().join(";"));
    println!("{}", format_args!("{p}-{}", p));
}

// === width and precision mean nothing unless asked for
use std::fmt::{Display, Formatter, Result};
struct Plain; struct Padded; struct Prec;
impl Display for Plain { fn fmt(&self, f: &mut Formatter<'_>) -> Result { write!(f, "plain") } }
impl Display for Padded { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.pad("padded") } }
impl Display for Prec { fn fmt(&self, f: &mut Formatter<'_>) -> Result { match f.precision() { Some(p) => write!(f, "p{p}"), None => f.write_str("none") } } }
fn main() {
    println!("[{:>10}] [{:>10}] [{:*^10}] [{:.3}]", Plain, Padded, Padded, Padded);
    println!("[{:.2}] [{}] [{:>9.3$}]", Prec, Prec, Prec, 7);
    println!("[{:>8.3}] [{:<3$}] [{:^w$.p$}]", Padded, Padded, Padded, 9, w = 6, p = 2);
}

// === delegating to the inner value keeps the options
use std::fmt;
struct W<T>(T);
impl<T: fmt::Display> fmt::Display for W<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }
impl<T: fmt::LowerHex> fmt::LowerHex for W<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::LowerHex::fmt(&self.0, f) } }
impl<T: fmt::Debug> fmt::Debug for W<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("W")?; self.0.fmt(f) } }
fn main() {
    println!("[{:5}] [{:<5}] [{:05}] [{:+}] [{:.2}]", W(42), W(42), W(-42), W(1), W(1.239));
    println!("[{:>6}] [{:^6}] [{:-<6.2}]", W("ab"), W('c'), W("xyz"));
    println!("{:#x} {:08x} {:?} {:#?}", W(255), W(255), W("q"), W(Some(1)));
    println!("[{:4}]", W(W(W(true))));
}

// === flags are seen
struct F;
impl std::fmt::Display for F {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}{}", f.alternate() as u8, f.sign_plus() as u8, f.sign_aware_zero_pad() as u8)?;
        write!(f, " {:?} {:?} {:?}", f.width(), f.precision(), f.fill())?;
        match f.align() { Some(std::fmt::Alignment::Left) => f.write_str(" <"), Some(std::fmt::Alignment::Center) => f.write_str(" ^"), Some(std::fmt::Alignment::Right) => f.write_str(" >"), None => Ok(()) }
    }
}
fn main() { println!("{F}\n{F:#}\n{F:+}\n{F:08.3}\n{F:_^5}\n{F:<}\n{0:>1$.2$}", F, 3, 4); }

// === pad_integral and the sign
struct Roman(u32);
impl std::fmt::Display for Roman {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let mut n = self.0; let mut s = String::new();
        for (v, t) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] { while n >= v { s += t; n -= v; } }
        f.pad(&s)
    }
}
struct Signed(i32);
impl std::fmt::Display for Signed { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.pad_integral(self.0 >= 0, "0s", &self.0.unsigned_abs().to_string()) } }
fn main() {
    for n in [1, 4, 9, 38] { print!("{:>8}|", Roman(n)); }
    println!();
    println!("[{}] [{:+}] [{:#}] [{:6}] [{:<6}] [{:06}] [{:#08}] [{:^+7}]", Signed(5), Signed(5), Signed(-5), Signed(5), Signed(-5), Signed(-5), Signed(7), Signed(8));
}

// === enums, nested and recursive
use std::fmt::{self, Display};
enum Expr { Num(f64), Var(&'static str), Bin(Box<Expr>, char, Box<Expr>), Neg(Box<Expr>) }
impl Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Num(n) => n.fmt(f),
            Self::Var(v) => f.write_str(v),
            Expr::Bin(l, op, r) if f.alternate() => write!(f, "({l:#} {op} {r:#})"),
            Expr::Bin(l, op, r) => write!(f, "{l}{op}{r}"),
            Expr::Neg(e) => { f.write_str("-")?; Display::fmt(e, f) }
        }
    }
}
fn main() {
    let e = Expr::Bin(Box::new(Expr::Num(1.5)), '+', Box::new(Expr::Neg(Box::new(Expr::Bin(Box::new(Expr::Var("x")), '*', Box::new(Expr::Num(2.0)))))));
    println!("{e} {e:#} {:.2}", Expr::Num(0.125));
}

// === errors stop the formatting
use std::fmt::{self, Write};
struct Bad(u8);
impl fmt::Display for Bad { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { if self.0 == 0 { return Err(fmt::Error) } write!(f, "{}", self.0)?; f.write_char('.') } }
struct Small(String);
impl fmt::Write for Small { fn write_str(&mut self, s: &str) -> fmt::Result { if self.0.len() + s.len() > 5 { Err(fmt::Error) } else { self.0.push_str(s); Ok(()) } } }
fn main() {
    let mut s = String::new();
    println!("{:?} {s:?}", write!(s, "a{}b{}c", Bad(1), Bad(0)));
    println!("{s:?}");
    let mut t = Small(String::new());
    println!("{:?} {:?} {}", write!(t, "{}{}", Bad(12), Bad(3)), write!(t, "x"), t.0);
    println!("{}", std::panic::catch_unwind(|| Bad(0).to_string()).is_err());
}

// === bounds, objects and blanket implementations
use std::fmt::Display;
trait Shout: Display { fn shout(&self) -> String { self.to_string().to_uppercase() + "!" } }
impl<T: Display + ?Sized> Shout for T {}
struct Name(String);
impl Display for Name { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) } }
fn join(v: &[&dyn Display], sep: impl Display) -> String { v.iter().enumerate().map(|(i, d)| if i == 0 { d.to_string() } else { format!("{sep}{d}") }).collect() }
fn longest<T>(a: T, b: T) -> T where T: Display { if format!("{a}").len() >= format!("{b}").len() { a } else { b } }
fn main() {
    println!("{} {} {}", Name("bo".into()).shout(), 1.5.shout(), "str".shout());
    println!("{} {}", join(&[&1, &"two", &Name("three".into()), &'4'], ", "), longest(Name("a".into()), Name("bb".into())));
    let b: Vec<Box<dyn Display>> = vec![Box::new(1u8), Box::new(Name("n".into()))];
    println!("{}{:>3}", b[0], b[1]);
}

// === generic containers show their items
use std::fmt;
struct List<'a, T>(&'a [T], &'a str);
impl<T> fmt::Display for List<'_, T> where T: fmt::Display {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, x) in self.0.iter().enumerate() { if i > 0 { f.write_str(self.1)?; } x.fmt(f)?; }
        Ok(())
    }
}
struct Matrix<const R: usize, const C: usize>([[f32; C]; R]);
impl<const R: usize, const C: usize> fmt::Display for Matrix<R, C> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { self.0.iter().try_for_each(|r| writeln!(f, "{}", List(r, " "))) } }
fn main() {
    println!("{} {:03} {:.1}", List(&["a", "b"], "+"), List(&[1, 2], ","), List(&[1.25, 2.0], "/"));
    print!("{}", Matrix([[1.0, 2.5], [3.0, 4.0]]));
    println!("{}", List(&[List(&[1, 2], "."), List(&[], "."), List(&[3], ".")], " | "));
}

// === Display and Debug side by side
#[derive(Debug, Clone, PartialEq)]
enum Token { Word(String), End }
impl std::fmt::Display for Token { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { match self { Token::Word(w) => write!(f, "`{w}`"), Token::End => write!(f, "end of {}", "input") } } }
struct Opt<T>(Option<T>);
impl<T: std::fmt::Display> std::fmt::Display for Opt<T> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { match &self.0 { Some(t) => std::fmt::Display::fmt(t, f), None => f.pad("-") } } }
fn main() {
    let t = [Token::Word("a\"b".into()), Token::End];
    println!("{} {0:?} {} {1:?} {:?}", t[0], t[1], t);
    println!("[{:>4}] [{:>4}] [{:<4}]", Opt(Some(1)), Opt(None::<u8>), Opt(Some("x")));
    assert_eq!(t[1].to_string(), "end of input", "shown {}", t[1]);
}

// === errors with sources
use std::{error::Error, fmt, num::ParseIntError};
#[derive(Debug)]
enum LoadError { Parse { line: usize, source: ParseIntError }, Empty }
impl fmt::Display for LoadError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { LoadError::Parse { line, source: s } => write!(f, "line {line}: {s}"), LoadError::Empty => "nothing there".fmt(f) } } }
impl Error for LoadError { fn source(&self) -> Option<&(dyn Error + 'static)> { match self { Self::Parse { source, .. } => Some(source), _ => None } } }
fn load(s: &str) -> Result<i32, LoadError> { if s.is_empty() { return Err(LoadError::Empty) } s.lines().enumerate().map(|(i, l)| l.parse::<i32>().map_err(|source| LoadError::Parse { line: i + 1, source })).sum() }
fn run(s: &str) -> Result<i32, Box<dyn Error>> { Ok(load(s)?) }
fn main() {
    for s in ["1\n2", "1\nx", ""] { match run(s) { Ok(n) => println!("{n}"), Err(e) => println!("{e} [{:>15}] {:?} {}", e, e.source().map(ToString::to_string), e.to_string().len()) } }
}

// === lifetimes, references and cows
use std::borrow::Cow;
use std::fmt::{Display, Formatter};
struct Quoted<'a>(&'a str);
impl<'a> Display for Quoted<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { write!(f, "'{}'", self.0.escape_default()) } }
struct Both<A, B>(A, B);
impl<A: Display, B: Display> Display for Both<&A, &mut B> { fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { write!(f, "{}&{}", self.0, self.1) } }
fn name(n: u8) -> Cow<'static, str> { if n == 0 { "zero".into() } else { format!("n{n}").into() } }
fn main() {
    let s = String::from("it's\n");
    println!("{} {}", Quoted(&s), Both(&Quoted("x"), &mut 5));
    println!("{:>6}|{:<4}|{}", name(0), name(7), std::rc::Rc::new(Quoted("rc")));
}

// === writing in pieces
use std::fmt::{self, Write as _};
struct Table { rows: Vec<(&'static str, f64)> }
impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let w = self.rows.iter().map(|r| r.0.chars().count()).max().unwrap_or(0);
        let prec = f.precision().unwrap_or(1);
        for (name, v) in &self.rows {
            f.write_fmt(format_args!("{name:<w$} {v:>8.prec$}"))?;
            if *v < 0.0 { f.write_char('!')?; }
            writeln!(f)?;
        }
        (0..w).try_for_each(|_| f.write_str("="))
    }
}
fn main() {
    let t = Table { rows: vec![("apfel", 1.25), ("öl", -3.0)] };
    println!("{t}\n{t:.3}");
    let mut s = String::new();
    write!(&mut s, "{}", t).unwrap();
    println!("{}", s.lines().count());
}

// === macros that implement it
macro_rules! display { ($($t:ident $(<$g:ident>)? => $fmt:literal),* $(,)?) => { $(impl $(<$g: std::fmt::Display>)? std::fmt::Display for $t $(<$g>)? { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, $fmt, self.0) } })* }; }
struct Meter(f32); struct Id(u64); struct Tag<T>(T);
display! { Meter => "{:.1}m", Id => "#{:04x}", Tag<T> => "<{}>" }
macro_rules! names { ($e:ident { $($v:ident = $n:literal),* }) => { #[derive(Clone, Copy)] enum $e { $($v),* } impl std::fmt::Display for $e { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.pad(match self { $($e::$v => $n),* }) } } }; }
names! { Color { Red = "rot", Blue = "blau" } }
fn main() { println!("{} {} {} [{:>5}] [{:.2}]", Meter(2.0), Id(300), Tag(Tag("t")), Color::Red, Color::Blue); }

// === shown while evaluated: order and side effects
use std::cell::Cell;
struct Loud<'a>(&'a str, &'a Cell<u32>);
impl std::fmt::Display for Loud<'_> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.1.set(self.1.get() + 1); write!(f, "{}{}", self.0, self.1.get()) } }
impl Drop for Loud<'_> { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() {
    let c = Cell::new(0);
    println!("{} {a} {} {a}", Loud("x", &c), Loud("y", &c), a = Loud("a", &c));
    let s = format!("{}", Loud("tmp", &c));
    println!("{s} {}", c.get());
    let l = Loud("kept", &c);
    println!("{l}{l:>9}");
}

// === parse and show are inverse
use std::str::FromStr;
#[derive(Debug, PartialEq, Clone, Copy)]
struct Rgb(u8, u8, u8);
impl std::fmt::Display for Rgb { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { let Rgb(r, g, b) = *self; if f.alternate() { write!(f, "rgb({r}, {g}, {b})") } else { write!(f, "#{r:02x}{g:02x}{b:02x}") } } }
impl FromStr for Rgb { type Err = String; fn from_str(s: &str) -> Result<Self, String> { let h = s.strip_prefix('#').filter(|h| h.len() == 6).ok_or_else(|| format!("bad color {s:?}"))?; let p = |i: usize| u8::from_str_radix(&h[i..i + 2], 16).map_err(|e| e.to_string()); Ok(Rgb(p(0)?, p(2)?, p(4)?)) } }
fn main() {
    let c = Rgb(255, 0, 171);
    println!("{c} {c:#} {}", c.to_string().parse::<Rgb>() == Ok(c));
    println!("{:?} {:?}", "ff".parse::<Rgb>(), "#00zz11".parse::<Rgb>());
}

// === for pointers, units and functions
use std::fmt;
struct Thunk<F>(F);
impl<F, D> fmt::Display for Thunk<F> where F: Fn() -> D, D: fmt::Display { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { (self.0)().fmt(f) } }
struct Fmt<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result>(F);
impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for Fmt<F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { (self.0)(f) } }
fn sep(n: usize) -> impl fmt::Display { Fmt(move |f| { for i in 0..n { write!(f, "{i}-")?; } f.write_str("end") }) }
fn main() {
    let base = 4;
    println!("[{:>4}] {} {}", Thunk(|| base * 2), Thunk(|| "s"), sep(3));
    println!("{}", Fmt(|f| f.debug_list().entries([1, 2]).finish()));
}

// === in a module, for a foreign type through a wrapper, over time
mod units {
    use std::fmt;
    #[derive(Clone, Copy, PartialEq, PartialOrd)]
    pub struct Celsius(pub f64);
    impl fmt::Display for Celsius { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { if let Some(p) = f.precision() { write!(f, "{:.p$}°C", self.0) } else { write!(f, "{}°C", self.0) } } }
    impl std::ops::Add for Celsius { type Output = Self; fn add(self, o: Self) -> Self { Celsius(self.0 + o.0) } }
    pub struct Dur(pub std::time::Duration);
    impl fmt::Display for Dur { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s = self.0.as_secs(); write!(f, "{:02}:{:02}.{:03}", s / 60, s % 60, self.0.subsec_millis()) } }
}
use units::*;
fn main() {
    println!("{} {:.2} {:.0}", Celsius(21.5), Celsius(0.1) + Celsius(0.2), Celsius(-40.0));
    println!("{} {}", Dur(std::time::Duration::from_millis(61_005)), Dur(std::time::Duration::ZERO));
}

// === chars and strings of any width
struct Bar(f32);
impl std::fmt::Display for Bar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let w = f.width().unwrap_or(10);
        let full = (self.0 * w as f32).round() as usize;
        let fill = f.fill();
        write!(f, "[{}{}]", "#".repeat(full), fill.to_string().repeat(w - full))
    }
}
fn main() { println!("{} {:4} {:.>8} {:ö^2}", Bar(0.25), Bar(0.5), Bar(0.75), Bar(0.0)); println!("[{:>5}] [{:^5}] [{:ß<4}]", "é", '\u{1F600}', "ü"); }

// === awaited values are shown
struct Job { id: u32, done: bool }
impl std::fmt::Display for Job { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "job {:>3} {}", self.id, if self.done { '+' } else { '-' }) } }
async fn work(mut j: Job) -> Job { tokio::task::yield_now().await; j.done = j.id % 2 == 0; j }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{} {}", work(Job { id: 1, done: true }).await, work(Job { id: 20, done: false }).await);
    let h = tokio::spawn(async { format!("{}", work(Job { id: 4, done: false }).await) });
    println!("{}", h.await.unwrap());
}
