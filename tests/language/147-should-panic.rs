// === every way to panic
#[test] #[should_panic] fn plain() { panic!() }
#[test] #[should_panic(expected = "explicit panic")] fn default_message() { panic!() }
#[test] #[should_panic(expected = "internal error: entered unreachable code")] fn unreach() { unreachable!() }
#[test] #[should_panic(expected = "not yet implemented: x")] fn todo() { todo!("x") }
#[test] #[should_panic(expected = "not implemented")] fn unimpl() { unimplemented!() }
#[test] #[should_panic(expected = "assertion failed: 1 == 2")] fn assert_() { assert!(1 == 2) }
#[test] #[should_panic(expected = "left == right")] fn eq() { assert_eq!(1, 2) }
#[test] #[should_panic(expected = "left != right")] fn ne() { assert_ne!(1, 1) }
#[test] #[should_panic(expected = "called `Option::unwrap()` on a `None` value")] fn none() { None::<u8>.unwrap(); }

// === arithmetic that panics
fn id<T>(t: T) -> T { std::hint::black_box(t) }
#[test] #[should_panic(expected = "attempt to add with overflow")] fn add() { let _ = id(255u8) + id(1); }
#[test] #[should_panic(expected = "attempt to subtract with overflow")] fn sub() { let _ = id(0usize) - id(1); }
#[test] #[should_panic(expected = "attempt to multiply with overflow")] fn mul() { let _ = id(i64::MAX) * id(2); }
#[test] #[should_panic(expected = "attempt to negate with overflow")] fn neg() { let _ = -id(i8::MIN); }
#[test] #[should_panic(expected = "attempt to divide by zero")] fn div() { let _ = id(1) / id(0); }
#[test] #[should_panic(expected = "attempt to calculate the remainder with a divisor of zero")] fn rem() { let _ = id(1u128) % id(0); }
#[test] #[should_panic(expected = "attempt to divide with overflow")] fn div_min() { let _ = id(i32::MIN) / id(-1); }
#[test] #[should_panic(expected = "attempt to shift left with overflow")] fn shl() { let _ = id(1u32) << id(32); }
#[test] #[should_panic(expected = "attempt to shift right with overflow")] fn shr() { let _ = id(1i8) >> id(8u64); }

// === slices, strings and indices
#[test] #[should_panic(expected = "index out of bounds: the len is 3 but the index is 3")] fn index() { let v = [1, 2, 3]; let i = v.len(); let _ = v[std::hint::black_box(i)]; }
#[test] #[should_panic(expected = "range end index 5 out of range for slice of length 2")] fn range() { let v = vec![1, 2]; let _ = &v[..5]; }
#[test] #[should_panic(expected = "slice index starts at 2 but ends at 1")] fn order() { let (a, b) = (2, 1); let _ = &[1, 2, 3][a..b]; }
#[test] #[should_panic(expected = "is not a char boundary")] fn boundary() { let _ = &"äb"[1..]; }
#[test] #[should_panic(expected = "removal index (is 4) should be < len (is 1)")] fn remove() { vec![1].remove(4); }
#[test] #[should_panic(expected = "copy_from_slice")] fn lens() { [0; 2].copy_from_slice(&[1]); }
#[test] #[should_panic(expected = "chunk size must be non-zero")] fn chunks() { let n = [1].len() - 1; let _ = [1].chunks(n); }
#[test] #[should_panic(expected = "mid > len")] fn split() { let _ = [1, 2].split_at(3); }

// === the expected text is a part of the message
#[test] #[should_panic(expected = "middle")] fn part() { panic!("the middle of it") }
#[test] #[should_panic(expected = "")] fn empty() { panic!("anything") }
#[test] #[should_panic(expected = "Middle")] fn case() { panic!("the middle") }
#[test] #[should_panic(expected = "longer than the message")] fn longer() { panic!("longer") }
#[test] #[should_panic(expected = "tab\there \"q\" \\ \u{e9}")] fn escapes() { panic!("a tab\there \"q\" \\ é") }
#[test] #[should_panic(expected = r"raw\n")] fn raw() { panic!("raw\\n") }
#[test] #[should_panic = "eq form"] fn eq_form() { panic!("the eq form") }

// === payloads that are no strings
#[test] #[should_panic] fn int() { std::panic::panic_any(5) }
#[test] #[should_panic(expected = "5")] fn int_expected() { std::panic::panic_any(5) }
#[test] #[should_panic(expected = "boxed")] fn string() { std::panic::panic_any(String::from("boxed text")) }
#[test] #[should_panic(expected = "static")] fn text() { std::panic::panic_any("static text") }
#[test] #[should_panic(expected = "again")] fn resumed() { std::panic::resume_unwind(Box::new("again")) }

// === a test that should panic and does not
#[test] #[should_panic] fn nothing() {}
#[test] #[should_panic] fn caught() { let _ = std::panic::catch_unwind(|| panic!("inside")); println!("went on"); }
#[test] #[should_panic(expected = "x")] fn with_expected() { println!("quiet") }
#[test] #[should_panic] #[ignore] fn ignored() {}
#[test] #[ignore = "why"] #[should_panic(expected = "y")] fn ignored_too() {}

// === drops run while a test panics
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); if std::thread::panicking() { println!("panicking"); } } }
#[test] #[should_panic(expected = "never said")] fn shown() { let _a = D("a"); let _b = D("b"); let v = vec![D("v1"), D("v2")]; let _c = v; panic!("said") }
#[test] #[should_panic] fn fine() { let _a = D("not shown"); panic!() }
#[test] fn replaced() { let mut d = D("old"); d = D("new"); assert_eq!(d.0, "old"); }

// === panics in closures, iterators, formatting and comparison
use std::fmt;
struct P;
impl fmt::Display for P { fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result { panic!("in fmt") } }
impl fmt::Debug for P { fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result { Err(fmt::Error) } }
impl PartialEq for P { fn eq(&self, _: &P) -> bool { panic!("in eq") } }
#[test] #[should_panic(expected = "in fmt")] fn formats() { let _ = format!("{}", P); }
#[test] #[should_panic(expected = "a formatting trait implementation returned an error")] fn fmt_error() { let _ = format!("{:?}", P); }
#[test] #[should_panic(expected = "in eq")] fn compares() { let _ = [P] == [P]; }
#[test] #[should_panic(expected = "at 3")] fn maps() { (0..9).map(|i| if i == 3 { panic!("at {i}") } else { i }).for_each(drop); }
#[test] #[should_panic(expected = "key b")] fn sorts() { ["b", "a"].sort_by_key(|s| if *s == "b" { panic!("key {s}") } else { 1 }); }

// === unwrap and expect in all their forms
#[derive(Debug, PartialEq)] struct E { code: i32 }
#[test] #[should_panic(expected = "called `Result::unwrap()` on an `Err` value: E { code: 3 }")] fn unwrap() { Err::<(), _>(E { code: 3 }).unwrap() }
#[test] #[should_panic(expected = "ctx: E { code: 3 }")] fn expect() { Err::<(), _>(E { code: 3 }).expect("ctx") }
#[test] #[should_panic(expected = "called `Result::unwrap_err()` on an `Ok` value: 7")] fn unwrap_err() { Ok::<_, E>(7).unwrap_err(); }
#[test] #[should_panic(expected = "no: 7")] fn expect_err() { Ok::<_, E>(7).expect_err("no"); }
#[test] #[should_panic(expected = "need it")] fn option() { None::<i32>.expect("need it"); }
#[test] #[should_panic(expected = "ParseIntError { kind: InvalidDigit }")] fn parse() { "x".parse::<u8>().unwrap(); }
#[test] #[should_panic(expected = "TryFromIntError(())")] fn convert() { u8::try_from(300).unwrap(); }
#[test] #[should_panic(expected = "Utf8Error")] fn utf8() { std::str::from_utf8(b"\xff").unwrap(); }

// === cells, locks and counts that panic
use std::cell::RefCell;
#[test] #[should_panic(expected = "already borrowed")] fn twice() { let c = RefCell::new(1); let _a = c.borrow(); let _b = c.borrow_mut(); }
#[test] #[should_panic(expected = "already mutably borrowed")] fn other() { let c = RefCell::new(1); let _a = c.borrow_mut(); let _b = c.borrow(); }
#[test] #[should_panic(expected = "PoisonError")] fn poisoned() { let m = std::sync::Mutex::new(1); let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| { let _g = m.lock().unwrap(); panic!("first") })); let _g = m.lock().unwrap(); }
#[test] #[should_panic(expected = "capacity overflow")] fn capacity() { Vec::<u64>::with_capacity(usize::MAX); }
#[test] #[should_panic(expected = "overflow when subtracting durations")] fn durations() { let _ = std::time::Duration::from_secs(1) - std::time::Duration::from_secs(2); }
#[test] #[should_panic(expected = "assertion failed: step != 0")] fn step() { let _ = (0..3).step_by(std::hint::black_box(0)); }
#[test] #[should_panic(expected = "assertion failed: min <= max")] fn clamp() { let _ = 1.clamp(5, std::hint::black_box(2)); }

// === made by macros and in modules
macro_rules! panics { ($($n:ident: $e:expr => $m:literal),* $(,)?) => { $(#[test] #[should_panic(expected = $m)] fn $n() { $e; })* }; }
panics! { a: panic!("one") => "one", b: assert!(false, "two {}", 2) => "two 2", c: { let v: Vec<u8> = vec![]; v[0] } => "index out of bounds", d: panic!("four") => "for", }
mod inner { use super::*; mod more { #[test] #[should_panic(expected = "deep")] fn deep() { super::boom("deep") } } fn boom(s: &str) { panic!("{s}er") } panics!(e: boom("e") => "eer"); }

// === helpers whose panics are told from the caller's
#[track_caller] fn check(b: bool) { if !b { panic!("check failed") } }
fn outer(n: i32) -> i32 { check(n > 0); n }
#[test] #[should_panic(expected = "other")] fn tracked() {
    check(1 > 2);
}
#[test] #[should_panic(expected = "another")] fn through() {
    outer(-1);
}
#[test] fn plain_fail() {
    let v: Option<i32> = None;
    v.unwrap();
}

// === with results and other attributes around
#[allow(unused_must_use)] #[test] #[should_panic] #[allow(unconditional_panic)] fn mixed() { [1][4]; }
#[cfg(test)] #[should_panic(expected = "order")] #[test] fn before() { panic!("order") }
#[doc = "says"] #[test] #[should_panic] fn parens() { panic!() }
#[test] #[cfg_attr(all(), should_panic(expected = "cfg"))] fn by_cfg() { panic!("cfg attr") }
#[test] #[cfg_attr(any(), should_panic)] fn not_by_cfg() { assert!(true) }
#[inline(never)] #[test] #[should_panic(expected = "inline",)] fn comma() { panic!("inline") }

// === a panic while another unwinds is a failure of the drop's owner only
struct Check<'a>(&'a std::cell::Cell<u32>);
impl Drop for Check<'_> { fn drop(&mut self) { self.0.set(self.0.get() + 1); } }
#[test] fn counts() { let c = std::cell::Cell::new(0); let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| { let _a = Check(&c); let _b = [Check(&c), Check(&c)]; panic!("x") })); assert!(r.is_err()); assert_eq!(c.get(), 3); }
#[test] #[should_panic(expected = "late")] fn in_drop() { struct L; impl Drop for L { fn drop(&mut self) { panic!("too late") } } let _l = L; }
#[test] #[should_panic(expected = "assert in drop")] fn guard() { struct G(i32); impl Drop for G { fn drop(&mut self) { assert_eq!(self.0, 0, "assert in drop"); } } let mut g = G(1); g.0 += 1; }

// === traits, generics and consts within such tests
trait Shape { const MAX: u32; fn area(&self) -> u32; fn check(&self) -> u32 { let a = self.area(); assert!(a <= Self::MAX, "{} > {}", a, Self::MAX); a } }
struct Sq<const N: u32>(u32);
impl<const N: u32> Shape for Sq<N> { const MAX: u32 = N * 2; fn area(&self) -> u32 { self.0.pow(2) } }
#[test] #[should_panic(expected = "25 > 20")] fn big() { Sq::<10>(5).check(); }
#[test] #[should_panic(expected = "overflow")] fn too_big() { Sq::<1>(70000).check(); }
#[test] fn small() { assert_eq!(Sq::<5>(3).check(), 9); }
#[test] #[should_panic(expected = "25 > 21")] fn wrong() { Sq::<10>(5).check(); }

// === async and sync beside each other
#[tokio::test] #[should_panic(expected = "after a while")] async fn waits() { tokio::time::sleep(std::time::Duration::from_millis(1)).await; panic!("after a while") }
#[test] #[should_panic(expected = "in block_on")] fn blocks() { tokio::runtime::Runtime::new().unwrap().block_on(async { tokio::task::yield_now().await; panic!("in block_on") }) }
#[tokio::test] #[should_panic(expected = "JoinError")] async fn joined() { tokio::spawn(async { panic!("task") }).await.unwrap() }
#[tokio::test] async fn not_expected() { let r: Result<u8, String> = async { Err("async err".to_string()) }.await; r.unwrap(); }

// === messages over several lines and with values
#[test] #[should_panic(expected = "  left: [1, 2]\n right: [1, 3]")] fn lines() { assert_eq!([1, 2], [1, 3]) }
#[test] #[should_panic(expected = "failed: sum of [1, 2] is 3")] fn with_text() { let v = [1, 2]; assert_ne!(v.iter().sum::<i32>(), 3, "sum of {v:?} is {}", v[0] + v[1]) }
#[test] #[should_panic(expected = "no such line")] fn shows_lines() { panic!("one\ntwo\nthree") }
#[test] #[should_panic(expected = "no")] fn shows_struct() { #[derive(Debug, PartialEq)] struct S { a: u8, b: &'static str } assert_eq!(S { a: 1, b: "x\"y" }, S { a: 2, b: "z" }) }

// === recursion, process and char conversions
fn down(n: u32) -> u32 { if n == 0 { panic!("bottom") } else { down(n - 1) + 1 } }
#[test] #[should_panic(expected = "bottom")] fn recursive() { down(50); }
#[test] #[should_panic(expected = "radix")] fn digits() { char::from_digit(1, std::hint::black_box(40)); }
#[test] #[should_panic(expected = "BTreeMap")] fn btree() { std::collections::BTreeMap::from([(1, 2)]).range(std::hint::black_box(5)..2).count(); }
#[test] #[should_panic(expected = "key")] fn map_index() { let m = std::collections::HashMap::from([(1, 2)]); let _ = m[&3]; }
#[test] #[should_panic(expected = "swap")] fn swaps() { vec![1].swap_remove(2); }
#[test] #[should_panic(expected = "log")] fn ilog() { let _ = std::hint::black_box(0u32).ilog2(); }

// === panics in drops, in conversions and in iterator adaptors
mod adaptors {
    struct Bomb; impl Drop for Bomb { fn drop(&mut self) { panic!("bomb {}", 1 + 1) } }
    #[test] #[should_panic(expected = "bomb 2")] fn dropped() { let _b = Bomb; }
    #[test] #[should_panic(expected = "bomb 2")] fn replaced() { let mut b = Some(Bomb); b = None; std::mem::forget(b); }
    #[test] #[should_panic(expected = "TryFromIntError")] fn narrow() { let _: u8 = 300i32.try_into().unwrap(); }
    #[test] #[should_panic(expected = "chunk size must be non-zero")] fn exact() { let n = Vec::<u8>::new().len(); [1u8].chunks_exact(n); }
    #[test] #[should_panic(expected = "assertion failed: step != 0")] fn step() { let z = "".len(); (0..3).step_by(z); }
    #[test] #[should_panic(expected = "at 2")] fn lazily() { (0..5).map(|i| if i == 2 { panic!("at {i}") } else { i }).for_each(drop) }
    #[test] fn never_pulled() { let _ = (0..5).map(|_| -> u8 { panic!("not asked") }); }
}

// === expected messages of assertions with arguments
mod asserts {
    #[test] #[should_panic(expected = "x was 3")] fn with_text() { let x = 3; assert!(x < 3, "x was {x}"); }
    #[test] #[should_panic(expected = "assertion `left == right` failed: sizes\n  left: 1\n right: 2")] fn eq_lines() { assert_eq!([0].len(), 2, "sizes"); }
    #[test] #[should_panic(expected = "  left: Some(\"a\")\n right: None")] fn eq_debug() { assert_eq!(Some("a"), None); }
    #[test] #[should_panic(expected = "assertion `left != right` failed")] fn ne_text() { assert_ne!("a", String::from("a")); }
    #[test] #[should_panic(expected = "assertion failed: matches!(Some(1), None)")] fn matching() { assert!(matches!(Some(1), None)); }
    #[test] #[should_panic(expected = "assertion failed: a.iter().all(|x| *x > 1)")] fn closure() { let a = [1]; assert!(a.iter().all(|x| *x > 1)); }
    #[test] #[should_panic(expected = "wrong: Err(\"e\")")] fn expects() { let r: Result<u8, &str> = Err("e"); assert!(r.is_ok(), "wrong: {r:?}"); }
}

// === parts of an array moved out before a panic are dropped once
mod parts {
    struct D(u8);
    impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); if self.0 == 3 { panic!("three") } } }
    #[test] #[should_panic(expected = "three")] fn rest() { let a = [D(1), D(2), D(3), D(4)]; let [_, _y @ ..] = a; }
    #[test] #[should_panic(expected = "three")] fn middle() { let a = [D(1), D(3), D(4), D(5)]; let [_x, _y @ .., _z] = a; }
    #[test] fn quiet() { let a = [D(1), D(2), D(4)]; let n = match a { [y @ .., _] => y.len() }; println!("{n} moved"); assert_eq!(n, 2); panic!("shown") }
}
