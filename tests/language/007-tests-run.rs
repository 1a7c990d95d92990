// === what a test prints is shown when it fails, with what is dropped while it panics
struct Noisy(&'static str);
impl Drop for Noisy {
    fn drop(&mut self) { println!("drop {} panicking={}", self.0, std::thread::panicking()); }
}
#[test]
fn fails() {
    let _a = Noisy("a");
    println!("before");
    let _b = Noisy("b");
    if _a.0 == "a" { panic!("stop at {}", _b.0); }
    println!("after");
}
#[test]
fn passes() { let _c = Noisy("c"); println!("never shown"); }

// === what a test may return
use std::process::{ExitCode, Termination};
#[derive(Debug)] struct Odd { code: u8 }
#[test] fn unit() -> () {}
#[test] fn ok() -> Result<(), Odd> { Ok(()) }
#[test] fn err() -> Result<(), Odd> { println!("about to fail"); Err(Odd { code: 7 }) }
#[test] fn question() -> Result<(), Box<dyn std::error::Error>> { let n: i32 = "12x".parse()?; println!("{n}"); Ok(()) }
#[test] fn code() -> ExitCode { ExitCode::from(3) }
#[test] fn good_code() -> Result<ExitCode, String> { Ok(ExitCode::SUCCESS) }
struct Mine(u8);
impl Termination for Mine { fn report(self) -> ExitCode { ExitCode::from(self.0) } }
#[test] fn mine() -> Mine { Mine(0) }
#[test] fn mine_bad() -> Mine { Mine(9) }
#[test] fn some_impl() -> impl Termination { Ok::<_, String>(()) }
#[test] fn uses() { let e = Odd { code: 1 }; assert_eq!(e.code, 1); }

// === should_panic: expected text, other forms of it, and what is said if it does not match
#[test] #[should_panic] fn any() { let v: Vec<u8> = vec![]; let _ = v[v.len()]; }
#[test] #[should_panic = "out of bounds"] fn short_form() { let v = [1, 2]; let i = v.len() + 1; let _ = v[i]; }
#[test] #[should_panic(expected = "left == right")] fn part() { assert_eq!(1, 2, "numbers"); }
#[should_panic(expected = "xyz")] #[test] fn other_text() { panic!("abc {}", 1); }
#[test] #[should_panic] fn does_not() { println!("quiet"); }
#[test] #[should_panic(expected = "text")] fn payload_is_no_text() { std::panic::panic_any(42); }
#[test] #[should_panic(expected = "")] fn empty() { std::panic::panic_any(String::from("s")); }

// === should_panic with ignore, with a never type, with results of panics in closures
#[test] #[should_panic] fn never() { loop { panic!("left") } }
#[test] #[ignore] #[should_panic(expected = "x")] fn skipped() {}
#[test] #[ignore = "needs a network"] fn reason() { unreachable!() }
#[test] #[should_panic(expected = "inner")] fn in_closure() { let f = |n: u32| -> u32 { if n > 2 { panic!("inner {n}") } n }; let total: u32 = (0..5).map(f).sum(); println!("{total}"); }
#[test] #[should_panic(expected = "called `Result::unwrap()` on an `Err` value: \"no\"")] fn message_in_full() { Err::<(), _>("no").unwrap() }

// === macros that make tests, with modules, attributes and names passed through
macro_rules! suite {
    ($($(#[$meta:meta])* $name:ident($input:expr) => $want:expr;)+) => {
        $( $(#[$meta])* #[test] fn $name() { assert_eq!(super::double($input), $want, "double({})", stringify!($input)); } )+
    };
}
fn double(n: i32) -> i32 { n * 2 }
mod numbers {
    suite! {
        zero(0) => 0;
        one(1) => 2;
        #[should_panic(expected = "double(1 + 1)")] wrong(1 + 1) => 5;
        #[ignore] later(3) => 6;
        /// Doc comments are attributes too.
        #[allow(unused)] documented(-4) => -8;
        fails(10) => 21;
    }
}

// === one module of tests for each type
macro_rules! for_types {
    ($($ty:ident)*) => { $( mod $ty {
        #[test] fn min_is_below_max() { assert!(<$ty>::MIN < <$ty>::MAX); }
        #[test] fn shows() { assert_eq!(<$ty>::MAX.to_string().parse::<$ty>(), Ok(<$ty>::MAX)); }
        #[test] #[should_panic(expected = "attempt to add with overflow")] fn overflows() { let one: $ty = "1".parse().unwrap(); let _ = <$ty>::MAX + one; }
    } )* };
}
for_types! { u8 i16 u64 i128 }

// === the attribute by its paths, among others, and where it is made by cfg_attr
#[core::prelude::v1::test] fn by_path() {}
#[cfg_attr(test, test)] fn by_cfg_attr() { println!("ran"); panic!("made by cfg_attr"); }
#[inline] #[test] #[allow(clippy::all, unused_variables)] pub(crate) fn between() { let x = 1; }
#[cfg(not(test))] #[test] fn gone() { panic!() }
#[cfg_attr(all(), should_panic(expected = "yes"))] #[test] fn panics_by_cfg_attr() { panic!("yes") }
#[cfg_attr(any(), ignore)] #[test] fn not_ignored() {}

// === raw names, names of other items, underscores
#[test] fn r#match() { assert!(true) }
#[test] fn _underscored() {}
#[test] fn __() {}
#[test] fn main_() { r#match(); _underscored(); }
mod r#loop { #[test] fn r#fn() { panic!("raw"); } }
#[test] fn str() { assert_eq!(std::str::from_utf8(b"x"), Ok("x")); }
#[test] fn größe() { assert_eq!("ß".len(), 2); }

// === tests are functions: called by others, as values, with items and modules inside
#[test] fn called_twice() { helper_is_a_test(); let f: fn() = helper_is_a_test; f(); let all: [fn(); 2] = [f, || ()]; all.iter().for_each(|t| t()); }
#[test] fn helper_is_a_test() { struct Local; impl Local { const N: i32 = 3; fn n(&self) -> i32 { Self::N } } mod inner { pub fn one() -> i32 { 1 } } assert_eq!(Local.n() + inner::one(), 4); }
#[test] fn with_statics() { use std::sync::atomic::{AtomicU32, Ordering}; static N: AtomicU32 = AtomicU32::new(1); assert_eq!(N.fetch_add(1, Ordering::SeqCst), 1); assert_eq!(N.load(Ordering::SeqCst), 2); }

// === assertion messages as the runner shows them
#[derive(Debug, PartialEq, Clone)] enum Tree { Leaf, Node(Box<Tree>, i32, Box<Tree>) }
#[test] fn trees() { let t = Tree::Node(Box::new(Tree::Leaf), 1, Box::new(Tree::Leaf)); assert_eq!(t.clone(), Tree::Leaf, "a tree of {} {:?}", 1, Some("x")); }
#[test] fn multi_line() { assert_eq!("a\nb", "a\nc"); }
#[test] fn expression_text() { let xs = vec![1, 2, 3]; assert!(xs.iter().any(|x| *x > 3) && xs.len() == 3); }
#[test] fn not_equal() { let (a, b) = (String::from("x"), "x"); assert_ne!(a, b); }
#[test] fn pretty() { assert!(matches!("5".parse::<u8>(), Ok(n) if n > 5), "{:#?}", vec![Some(1)]); }
#[test] fn no_message() { assert!(std::env::args().count() == 0) }

// === panics of every kind, and where they say they were
fn deep(n: u32) -> u32 { if n == 0 { panic!("bottom") } else { deep(n - 1) + 1 } }
#[track_caller] fn checked(ok: bool) { if !ok { panic!("not ok") } }
#[test] fn in_callee() { deep(3); }
#[test] fn tracked() {
    checked(true);
    checked(false);
}
#[test] fn unwrapped() { let x: Option<&str> = None; println!("{}", x.unwrap()); }
#[test] fn divided() { let zero = "".len(); println!("{}", 7 / zero); }
#[test] fn borrowed() { let c = std::cell::RefCell::new(1); let _g = c.borrow_mut(); c.borrow_mut(); }
#[test] fn expected() { Result::<(), i32>::Err(-1).expect("should be fine"); }
#[test] fn sliced() { let s = "añb"; println!("{}", &s[..2]); }
#[test] fn todo_later() { todo!("soon") }

// === a test that catches panics prints the caught ones too, and passes or fails by itself
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
#[test] fn caught() { let mut n = 0; let r = catch_unwind(AssertUnwindSafe(|| { n += 1; if n == 1 { panic!("first") } })); assert!(r.is_err()); assert_eq!(n, 1); }
#[test] fn caught_then_failed() { let r = catch_unwind(|| { panic!("first {}", 1) }); let e = r.unwrap_err(); println!("{:?}", e.downcast_ref::<String>()); panic!("second"); }
#[test] fn resumed() { let r = catch_unwind(|| panic!("once")); println!("between"); resume_unwind(r.unwrap_err()); }

// === async tests: of tokio, with arguments, that panic, that return results, with time that stands still
use std::time::Duration;
#[tokio::test] async fn awaits() { let v = async { 5 }.await; assert_eq!(v, 5); }
#[tokio::test] async fn fails() { println!("started"); tokio::task::yield_now().await; assert_eq!(1, 2, "after {}", "yield"); }
#[tokio::test] #[should_panic(expected = "elapsed")] async fn panics() { tokio::time::timeout(Duration::from_millis(1), std::future::pending::<()>()).await.expect("elapsed"); }
#[tokio::test] async fn result() -> Result<(), String> { let h = tokio::spawn(async { Err::<u8, _>("from task".to_string()) }); h.await.map_err(|e| e.to_string())??; Ok(()) }
#[tokio::test(start_paused = true)] async fn long_sleep() { let t = tokio::time::Instant::now(); tokio::time::sleep(Duration::from_secs(3600)).await; assert_eq!(t.elapsed().as_secs(), 3600); }
#[tokio::test(flavor = "current_thread")] async fn flavor() { assert!(tokio::spawn(async { panic!("in task") }).await.unwrap_err().is_panic()); }
#[ignore] #[tokio::test] async fn skipped() {}

// === a fixture with Drop runs its end after the assertions, also of a failed one
use std::cell::RefCell;
thread_local! { static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) }; }
struct Fixture { name: &'static str }
impl Fixture { fn new(name: &'static str) -> Self { LOG.with(|l| l.borrow_mut().push(format!("up {name}"))); Fixture { name } } }
impl Drop for Fixture { fn drop(&mut self) { LOG.with_borrow_mut(|l| l.push(format!("down {}", self.name))); println!("{:?}", LOG.with_borrow(|l| l.clone())); } }
fn with<R>(name: &'static str, test: impl FnOnce(&Fixture) -> R) -> R { let f = Fixture::new(name); test(&f) }
#[test] fn each_test_has_its_own_log() { with("a", |f| assert_eq!(f.name, "b")); }
#[test] fn and_another() { assert_eq!(with("x", |f| f.name.len()), 1); with("y", |_| ()); LOG.with_borrow(|l| assert_eq!(l.len(), 4)); }

// === tests in functions are not found, and those of modules in modules are, in their order of names
fn holder() -> i32 { #[allow(unnameable_test_items)] { #[test] fn never_run() { panic!() } } 3 }
mod z { pub mod deep { #[test] fn a() { assert_eq!(super::super::holder(), 3); } } #[test] fn b() {} }
mod a { #[test] fn z() { use super::z::deep as _; } pub(super) mod tests { #[test] fn inner() { assert_eq!(super::super::holder(), 4); } } }

// === a table of cases in one test stops at the first that fails
#[test] fn table() {
    let cases: &[(&str, Result<i32, &str>)] = &[("1", Ok(1)), ("-2", Ok(-2)), ("", Err("empty")), ("a", Err("letter"))];
    for (i, &(input, want)) in cases.iter().enumerate() {
        println!("case {i}: {input:?}");
        let got = input.parse::<i32>().map_err(|e| match e.kind() { std::num::IntErrorKind::Empty => "empty", _ => "digit" });
        assert_eq!(got, want, "case {i}");
    }
}

// === a macro of assertions of one's own, whose place is that of its use
macro_rules! assert_close { ($a:expr, $b:expr $(, $tol:expr)? $(,)?) => { { let (a, b): (f64, f64) = ($a, $b); #[allow(unused_mut, unused_assignments)] let mut tol = 1e-9; $( tol = $tol; )? if (a - b).abs() > tol { panic!("{} is not close to {}: {} vs {} (±{tol:e})", stringify!($a), stringify!($b), a, b); } } }; }
#[test] fn close() { assert_close!(0.1 + 0.2, 0.3); assert_close!(2f64.sqrt(), 1.414, 1e-3); }
#[test] fn not_close() {
    assert_close!(1.0, 1.0);
    assert_close!(1.0 / 3.0, 0.33,);
}

// === what a drop does while its test panics, and a panic that a drop makes
struct Checks(Vec<i32>);
impl Drop for Checks { fn drop(&mut self) { println!("{:?} {}", self.0.iter().max().ok_or("none"), std::thread::panicking()); } }
#[test] fn two() { let mut c = Checks(vec![1]); c.0.push(2); assert!(c.0.is_empty(), "still {:?}", c.0); }
#[test] #[should_panic(expected = "in drop")] fn drop_panics() { struct D; impl Drop for D { fn drop(&mut self) { if !std::thread::panicking() { panic!("in drop") } } } let _d = D; }

// === traits are tested by generic functions
trait Stack { fn new() -> Self; fn push(&mut self, x: i32); fn pop(&mut self) -> Option<i32>; }
impl Stack for Vec<i32> { fn new() -> Self { vec![] } fn push(&mut self, x: i32) { self.push(x) } fn pop(&mut self) -> Option<i32> { self.pop() } }
struct One(Option<i32>);
impl Stack for One { fn new() -> Self { One(None) } fn push(&mut self, x: i32) { self.0 = Some(x) } fn pop(&mut self) -> Option<i32> { self.0.take() } }
fn behaves<S: Stack>() { let mut s = S::new(); s.push(1); s.push(2); assert_eq!((s.pop(), s.pop(), s.pop()), (Some(2), Some(1), None), "{} items lost", 1); }
#[test] fn vec() { behaves::<Vec<i32>>() }
#[test] fn one() { behaves::<One>() }
#[test] #[should_panic(expected = "1 items lost")] fn one_should() { behaves::<One>() }
// === what a panic should say may come from a macro's argument
macro_rules! panics {
    ($($name:ident: $text:expr, $body:expr;)*) => { $(
        #[test]
        #[should_panic(expected = $text)]
        fn $name() {
            let _ = $body;
        }
    )* };
}
panics! {
    out_of_bounds: "index out of bounds", vec![1][2];
    own_words: "it is so", { if true { panic!("because it is so") } };
    other_words: "not so", { if true { panic!("it is so") } };
}
