// Results and errors.
// === type Result
fn main() {
    let r: Result<i32, &str> = Err("bad");
    let n: Result<Result<u8, ()>, ()> = Ok(Err(()));
    println!("{r:?} {n:?} {:?} {:#?}", Ok::<(), ()>(()), Err::<(), _>(1));
    println!("{} {} {}", Ok::<i32, i32>(9) < Err(0), Ok::<i32, i32>(1) < Ok(2), std::mem::size_of::<Result<(), ()>>());
}
// === Result::unwrap
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{} {}", Ok::<_, ()>(1).unwrap(), msg(|| Err::<(), _>("e\n").unwrap()));
    println!("{}", msg(|| "x".parse::<i32>().unwrap()));
    println!("{}", msg(|| Err::<u8, _>(vec![Some(1)]).unwrap()));
}
// === Result::expect
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{} {}", Ok::<_, ()>('a').expect("no"), msg(|| Err::<(), _>(std::fmt::Error).expect("write")));
}
// === Result::unwrap_err
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{} {}", Err::<(), _>(5).unwrap_err(), msg(|| Ok::<_, ()>(vec![1]).unwrap_err()));
    println!("{} {}", msg(|| Ok::<i32, u8>(3).expect_err("should fail")), Err::<u8, _>("x").expect_err("y"));
}
// === Result::is_err and Result::is_ok
fn main() {
    let (a, b): (Result<i32, i32>, Result<i32, i32>) = (Ok(1), Err(2));
    println!("{} {} {} {}", a.is_ok(), a.is_err(), b.is_ok(), b.is_err());
    println!("{} {} {}", a.is_ok_and(|x| x > 1), b.is_err_and(|e| e == 2), a.is_err_and(|_| true));
}
// === Result::ok
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
fn main() {
    println!("{:?} {:?} {:?} {:?}", Ok::<i32, ()>(1).ok(), Err::<i32, _>("e").ok(), Err::<i32, _>("e").err(), Ok::<_, i32>(2).err());
    let n = Err::<i32, _>(D("e")).ok();
    println!("{n:?}");
}
// === Result::map
fn main() {
    println!("{:?} {:?} {:?}", Ok::<i32, ()>(2).map(|x| x + 1), Err::<i32, _>("e").map(|x| x + 1), Ok::<_, ()>("a").map(str::to_uppercase));
    println!("{} {} {:?}", Ok::<i32, i32>(2).map_or(0, |x| x * 5), Err::<i32, i32>(2).map_or_else(|e| -e, |x| x), Ok::<_, ()>(3).inspect(|x| print!("<{x}>")));
}
// === Result::map_err
fn main() {
    println!("{:?} {:?}", "x".parse::<u8>().map_err(|e| e.to_string()), "7".parse::<u8>().map_err(|_| ()));
    println!("{:?}", Err::<(), i32>(4).inspect_err(|e| print!("<{e}>")).map_err(|e| e * 2).map_err(Some));
}
// === [Result: PartialEq]
fn main() {
    println!("{} {} {}", Ok::<i32, ()>(1) == Ok(1), Ok(1) == Err(1), Err::<(), _>(String::from("a")) == Err(String::from("a")));
    println!("{:?} {:?}", Err::<i32, i32>(1).cmp(&Ok(5)), [Ok(2), Err("z"), Ok(1)].iter().max());
}
// === Result::and_then and or_else
fn sq(x: u8) -> Result<u8, String> { x.checked_mul(x).ok_or_else(|| format!("{x} is too big")) }
fn main() {
    println!("{:?} {:?} {:?}", Ok(3).and_then(sq).and_then(sq), Ok(4).and_then(sq).and_then(sq), Err("e".into()).and_then(sq));
    println!("{:?} {:?} {:?}", Err::<i32, i32>(3).or_else(|e| if e > 2 { Ok(e) } else { Err(()) }), Ok::<i32, ()>(1).and(Ok::<_, ()>("x")), Err::<i32, _>(1).or(Ok::<_, ()>(2)));
    println!("{} {} {:?}", Err::<i32, _>(7).unwrap_or_else(|e| e + 1), Err::<u8, ()>(()).unwrap_or(4), Err::<String, ()>(()).unwrap_or_default());
}
// === Result and ?
use std::num::ParseIntError;
#[derive(Debug)]
enum E { Parse(ParseIntError), Neg(i32) }
impl From<ParseIntError> for E { fn from(e: ParseIntError) -> E { E::Parse(e) } }
fn pos(s: &str) -> Result<i32, E> { let n = s.trim().parse()?; if n < 0 { Err(E::Neg(n))? } Ok(n) }
fn dynamic(s: &str) -> Result<i32, Box<dyn std::error::Error>> { let n: i32 = s.parse()?; if n > 9 { return Err("big".into()); } Ok(n) }
fn main() {
    println!("{:?} {:?} {:?}", pos(" 5 "), pos("-3"), pos("x"));
    println!("{:?} {:?} {:?}", dynamic("5").ok(), dynamic("50").map_err(|e| e.to_string()), dynamic("").map_err(|e| e.to_string()));
}
// === type ParseIntError
use std::num::IntErrorKind;
fn main() {
    let kinds = ["", "a", "999", "-999", "-"].map(|s| s.parse::<i8>().unwrap_err());
    println!("{:?}", kinds.iter().map(|e| e.kind()).collect::<Vec<_>>());
    println!("{:?} {} {}", kinds[0], kinds[2], *kinds[3].kind() == IntErrorKind::NegOverflow);
    println!("{:?} {} {:?}", "x".parse::<f32>(), "".parse::<f64>().unwrap_err(), u8::try_from(300i32).map_err(|e| e.to_string()));
}
// === Result iteration, transpose and collecting
fn main() {
    println!("{:?} {:?}", Ok::<i32, ()>(1).iter().chain(Err::<i32, ()>(()).iter()).collect::<Vec<_>>(), Ok::<_, ()>(Some(1)).transpose());
    println!("{:?} {:?}", Ok::<_, ()>(&3).copied(), Ok::<_, ()>(String::from("ab")).as_deref());
    let (ok, err): (Vec<_>, Vec<_>) = ["1", "x", "2"].iter().map(|s| s.parse::<i32>()).partition(|r| r.is_ok());
    println!("{} {}", ok.len(), err.len());
    let mut r = Ok::<i32, ()>(1);
    for x in &mut r { *x += 1; }
    if let Ok(x) = r.as_mut() { *x *= 10; }
    println!("{r:?} {:?}", ["1", "y"].iter().map(|s| s.parse::<i32>()).collect::<Result<std::collections::BTreeSet<_>, _>>().is_err());
}
// === io::Error::new
use std::io::{Error, ErrorKind};
fn main() {
    let e = Error::new(ErrorKind::Other, "oh no");
    println!("{e} {e:?} {:?} {:?}", e.kind(), e.get_ref().map(|i| i.to_string()));
    let f = Error::from(ErrorKind::NotFound);
    println!("{f} {f:?} {} {:?}", f.kind() == ErrorKind::NotFound, f.get_ref().is_none());
    println!("{} {:?}", Error::other(String::from("text")), Error::new(ErrorKind::InvalidData, f).into_inner().map(|i| i.to_string()));
}
// === io::Error::kind
use std::io::{self, BufRead, Read, Write};
fn main() {
    let mut small = [0u8; 2];
    println!("{:?} {:?}", (&mut small[..]).write_all(b"abc").map_err(|e| (e.kind(), e.to_string())), small);
    println!("{:?} {:?}", (&b"a"[..]).read_exact(&mut [0; 2]).map_err(|e| e.kind()), io::Cursor::new(b"x\xff").lines().next().map(|r| r.map_err(|e| e.kind())));
    let mut s = String::new();
    println!("{:?} {s:?}", (&b"ab\xff"[..]).read_to_string(&mut s).map_err(|e| e.to_string()));
}
// === io::stdin
use std::io::{stdin, Read};
fn main() {
    let mut s = String::new();
    print!("{:?} ", stdin().read_line(&mut s).map(|n| n == s.len()));
    print!("{:?} ", stdin().lines().next().is_none());
    println!("{:?}", stdin().lock().read(&mut [0; 4]).map(|n| n == 0));
}
