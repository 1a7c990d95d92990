// === results of all kinds
use std::fmt;
#[derive(Debug)]
enum Bad { Num(std::num::ParseIntError), #[allow(dead_code)] Other(String) }
impl From<std::num::ParseIntError> for Bad { fn from(e: std::num::ParseIntError) -> Self { Bad::Num(e) } }
impl fmt::Display for Bad { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, "bad") } }
async fn parse(s: &str) -> Result<i32, Bad> { tokio::task::yield_now().await; Ok(s.parse()?) }
#[tokio::test]
async fn a_ok() -> Result<(), Bad> { assert_eq!(parse("4").await? + 1, 5); Ok(()) }
#[tokio::test]
async fn b_err() -> Result<(), Bad> { println!("before"); parse("x").await?; println!("after"); Ok(()) }
#[tokio::test]
async fn c_boxed() -> Result<(), Box<dyn std::error::Error>> { let n: u8 = "300".parse()?; assert_eq!(n, 3); Ok(()) }
#[tokio::test]
async fn d_custom() -> Result<(), Bad> { Err(Bad::Other(format!("{}", Bad::Num("".parse::<i32>().unwrap_err())))) }

// === paused time in tests
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};
#[tokio::test(start_paused = true)]
async fn sleeps_for_free() { let t = Instant::now(); sleep(Duration::from_secs(3600)).await; assert_eq!(t.elapsed(), Duration::from_secs(3600)); }
#[tokio::test(start_paused = true)]
async fn wrong_time() { let t = Instant::now(); sleep(Duration::from_millis(1500)).await; assert_eq!(t.elapsed().as_millis(), 1000, "after {} s", t.elapsed().as_secs()); }
#[tokio::test(flavor = "current_thread", start_paused = true)]
async fn times_out() { let r = timeout(Duration::from_secs(1), std::future::pending::<()>()).await; println!("{r:?}"); assert!(r.is_ok()); }
#[tokio::test(start_paused = true)]
async fn advances() { let t = Instant::now(); tokio::time::advance(Duration::from_millis(250)).await; assert_eq!(t.elapsed().as_millis(), 250); tokio::time::resume(); }

// === flavours and workers
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many() { let hs: Vec<_> = (0..4).map(|i| tokio::spawn(async move { i * i })).collect(); let mut s = 0; for h in hs { s += h.await.unwrap(); } assert_eq!(s, 14); }
#[tokio::test(flavor = "multi_thread")]
async fn one_panics() { let h = tokio::spawn(async { if true { panic!("in task") } 1 }); let e = h.await.unwrap_err(); assert!(e.is_panic()); assert_eq!(e.into_panic().downcast_ref::<&str>(), Some(&"in task")); }
#[tokio::test(flavor = "current_thread")]
async fn local() { let l = tokio::task::LocalSet::new(); let rc = std::rc::Rc::new(5); let n = l.run_until(async move { tokio::task::spawn_local(async move { *rc + 1 }).await.unwrap() }).await; assert_eq!(n, 7, "n was {n}"); }

// === should_panic with async tests
#[tokio::test]
#[should_panic]
async fn any() { tokio::task::yield_now().await; panic!("whatever") }
#[should_panic(expected = "index out of bounds")]
#[tokio::test]
async fn before_the_other() { let v = vec![1]; tokio::task::yield_now().await; let _ = v[v.len() + 2]; }
#[tokio::test]
#[should_panic(expected = "not this")]
async fn other_message() { panic!("but {}", "that") }
#[tokio::test]
#[should_panic = "short form"]
async fn short() { tokio::spawn(async { panic!("the short form") }).await.map_err(|e| std::panic::resume_unwind(e.into_panic())).unwrap() }
#[tokio::test]
#[should_panic]
async fn calm() { tokio::task::yield_now().await; }

// === ignored, with attributes, in nested modules
#[tokio::test]
#[ignore]
async fn plain() { panic!() }
#[tokio::test]
#[ignore = "needs a network"]
async fn reason() { panic!() }
mod outer { pub mod inner { #[tokio::test] #[allow(unused_variables)] async fn deep() { let x = 1; super::helper().await } } async fn helper() { assert!(cfg!(test)); } #[cfg(not(test))] #[tokio::test] async fn gone() {} }
#[cfg(test)] mod tests { use super::*; #[tokio::test] async fn uses_super() { assert_eq!(double(4).await, 8) } }
#[cfg(test)] async fn double(n: i32) -> i32 { n * 2 }

// === drops at the end of a test and of what it spawned
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
#[tokio::test]
async fn drops_before_failing() { let _a = D("a"); tokio::task::yield_now().await; let _b = D("b"); assert!(_a.0 == _b.0); }
#[tokio::test]
async fn aborts() { let h = tokio::spawn(async { let _d = D("task"); std::future::pending::<()>().await }); tokio::task::yield_now().await; h.abort(); println!("{}", h.await.unwrap_err().is_cancelled()); panic!("shown"); }
#[tokio::test]
async fn left_running() { tokio::spawn(async { let _d = D("left"); std::future::pending::<()>().await }); tokio::task::yield_now().await; let _l = D("local"); panic!("end"); }

// === channels and select in tests
use tokio::sync::{mpsc, oneshot};
async fn worker(mut rx: mpsc::Receiver<(u32, oneshot::Sender<u32>)>) -> u32 { let mut n = 0; while let Some((v, back)) = rx.recv().await { n += v; let _ = back.send(v * 10); } n }
#[tokio::test]
async fn asks() { let (tx, rx) = mpsc::channel(1); let h = tokio::spawn(worker(rx)); for i in 1..=3 { let (a, b) = oneshot::channel(); tx.send((i, a)).await.unwrap(); assert_eq!(b.await, Ok(i * 10)); } drop(tx); assert_eq!(h.await.unwrap(), 6); }
#[tokio::test(start_paused = true)]
async fn races() { let (tx, rx) = oneshot::channel::<u8>(); let r = tokio::select! { v = rx => format!("{v:?}"), _ = tokio::time::sleep(std::time::Duration::from_millis(5)) => "late".into() }; drop(tx); assert_eq!(r, "soon"); }

// === a macro that makes tests
macro_rules! cases { ($f:ident: $($name:ident($($a:expr),*) => $want:expr;)*) => { mod $f { use super::$f; $(#[tokio::test] async fn $name() { assert_eq!($f($($a),*).await, $want, concat!(stringify!($name), " of ", stringify!($f))); })* } }; }
async fn add(a: i32, b: i32) -> i32 { tokio::task::yield_now().await; a + b }
async fn greet(s: &str) -> String { format!("hi {s}") }
cases! { add: small(1, 2) => 3; negative(-1, -2) => -3; wrong(2, 2) => 5; }
cases! { greet: world("world") => "hi world"; empty("") => "hi"; }

// === shared state between tests is in statics
use std::sync::atomic::{AtomicU32, Ordering};
static RUNS: AtomicU32 = AtomicU32::new(0);
static LOG: std::sync::Mutex<Vec<&str>> = std::sync::Mutex::new(vec![]);
fn enter(s: &'static str) -> u32 { LOG.lock().unwrap().push(s); RUNS.fetch_add(1, Ordering::SeqCst) }
#[tokio::test]
async fn z_last() { enter("z"); assert_eq!(*LOG.lock().unwrap(), ["a", "m", "z", "q"]); }
#[tokio::test]
async fn a_first() { assert_eq!(enter("a"), 0); }
#[test]
fn m_sync() { assert_eq!(enter("m"), 1, "sync tests run among them"); }

// === unwraps and expects that fail in awaited functions
#[derive(Debug)] #[allow(dead_code)] struct Cfg { port: Option<u16> }
async fn load(n: u16) -> Result<Cfg, String> { if n == 0 { Err("zero".into()) } else { Ok(Cfg { port: (n > 9).then_some(n) }) } }
#[tokio::test] async fn unwrap_err() { load(0).await.unwrap(); }
#[tokio::test] async fn expect_none() { load(5).await.unwrap().port.expect("a port"); }
#[tokio::test] async fn unwrap_err_of_ok() { let e = load(20).await.unwrap_err(); println!("{e}"); }
#[tokio::test] async fn overflow() { let n = load(65535).await.unwrap().port.unwrap(); let m = n + load(10).await.unwrap().port.unwrap(); println!("{m}"); }

// === tests with generics, closures and trait objects within
use std::{future::Future, pin::Pin};
type Job = Box<dyn Fn(u32) -> Pin<Box<dyn Future<Output = u32>>>>;
fn job<F: Future<Output = u32> + 'static>(f: impl Fn(u32) -> F + 'static) -> Job { Box::new(move |n| Box::pin(f(n))) }
async fn run(js: &[Job], n: u32) -> Vec<u32> { let mut v = vec![]; for j in js { v.push(j(n).await); } v }
#[tokio::test]
async fn jobs() { let k = 3; assert_eq!(run(&[job(|n| async move { n + 1 }), job(move |n| async move { n * k })], 5).await, [6, 15]); }
#[tokio::test]
async fn compares_debug() { let got = run(&[job(|n| std::future::ready(n))], 1).await; assert_ne!(got, vec![1], "all is {:#?}", got); }

// === names that look alike sort by their bytes
#[tokio::test] async fn b() { assert!(1 > 2) }
#[tokio::test] async fn a_b() {}
#[tokio::test] async fn a10() {}
#[tokio::test] async fn a2() { debug_assert_eq!(1 + 1, 3) }
#[allow(non_snake_case)] #[tokio::test] async fn Z() {}
#[tokio::test] async fn r#fn() { unreachable!("state {}", 3) }
mod a { #[tokio::test] async fn x() { todo!() } }

// === tests that print and fail print what they said
#[tokio::test]
async fn prints() { for i in 0..3 { print!("{i} "); tokio::task::yield_now().await; } println!(); eprintln!("to stderr"); panic!("done"); }
#[tokio::test]
async fn silent_when_ok() { println!("nobody sees this"); }
#[tokio::test]
async fn multiline() { assert_eq!("a\nb", "a\nc"); }

// === join, try_join and barriers
use std::sync::Arc;
#[tokio::test]
async fn joins() { let (a, b) = tokio::join!(async { 1 }, async { tokio::task::yield_now().await; "b" }); assert_eq!((a, b), (1, "b")); }
#[tokio::test]
async fn first_error() -> Result<(), &'static str> { let (a, _b): (i32, i32) = tokio::try_join!(async { Ok(1) }, async { Err("second") })?; println!("{a}"); Ok(()) }
#[tokio::test]
async fn set_of_tasks() { let mut s = tokio::task::JoinSet::new(); let b = Arc::new(tokio::sync::Barrier::new(3)); for i in 0..3 { let b = b.clone(); s.spawn(async move { b.wait().await; i }); } let mut v = vec![]; while let Some(r) = s.join_next().await { v.push(r.unwrap()); } v.sort(); assert_eq!(v, [0, 1, 2]); }

// === a fixture with setup and teardown
struct Fix { dir: String, log: std::rc::Rc<std::cell::RefCell<Vec<String>>> }
impl Fix { async fn new(n: &str) -> Fix { tokio::task::yield_now().await; Fix { dir: format!("/{n}"), log: Default::default() } } fn say(&self, s: &str) -> &Self { self.log.borrow_mut().push(format!("{}:{s}", self.dir)); self } }
impl Drop for Fix { fn drop(&mut self) { println!("teardown {} {:?}", self.dir, self.log.borrow()); } }
#[tokio::test] async fn good() { let f = Fix::new("good").await; f.say("x").say("y"); assert_eq!(f.log.borrow().len(), 2); }
#[tokio::test] async fn bad() { let f = Fix::new("bad").await; f.say("x"); assert_eq!(f.log.borrow().len(), 2, "log {:?}", f.log.borrow()); }

// === impl Termination: unit, never and exit codes
use std::process::ExitCode;
#[tokio::test] async fn unit() {}
#[tokio::test] async fn success() -> ExitCode { tokio::task::yield_now().await; ExitCode::SUCCESS }
#[tokio::test] async fn result_of_code() -> Result<ExitCode, String> { Ok(ExitCode::SUCCESS) }
#[tokio::test] async fn explicit_unit() -> () { () }

// === async tests in impl-like shapes: blocks, early returns and loops
#[tokio::test]
async fn early() { for i in 0.. { if i == 3 { return; } tokio::task::yield_now().await; } unreachable!() }
#[tokio::test]
async fn early_result() -> Result<(), String> { let Some(x) = [1].first() else { return Err("none".into()) }; if *x == 1 { return Err(format!("x is {x}")); } Ok(()) }
#[tokio::test]
async fn block() { let v = async { let a: i32 = async { "4".parse::<i32>() }.await?; Ok::<_, std::num::ParseIntError>(a * 2) }.await; assert_eq!(v.unwrap(), 9) }

// === a mutex poisoned and not, and once cells
use tokio::sync::{Mutex, OnceCell};
static CELL: OnceCell<u32> = OnceCell::const_new();
#[tokio::test] async fn init_a() { assert!(*CELL.get_or_init(|| async { 1 }).await >= 1); }
#[tokio::test] async fn init_b() { assert_eq!(*CELL.get_or_init(|| async { 2 }).await, 2); }
#[tokio::test] async fn guards() { let m = Mutex::new(vec![1]); { m.lock().await.push(2); } let g = m.lock().await; assert!(m.try_lock().is_err()); assert_eq!(*g, [1, 2, 3]); }

// === streams by hand and intervals
use tokio::time::{interval, MissedTickBehavior};
#[tokio::test(start_paused = true)]
async fn ticks() { let mut i = interval(std::time::Duration::from_millis(10)); i.set_missed_tick_behavior(MissedTickBehavior::Skip); let t = tokio::time::Instant::now(); for _ in 0..4 { i.tick().await; } assert_eq!(t.elapsed().as_millis(), 30); }
#[tokio::test(start_paused = true)]
async fn deadline() { let at = tokio::time::Instant::now() + std::time::Duration::from_secs(2); let r = tokio::time::timeout_at(at, tokio::time::sleep(std::time::Duration::from_secs(3))).await; assert_eq!(r.unwrap_err().to_string(), "deadline elapsed"); assert!(tokio::time::Instant::now() < at, "it is later"); }

// === tests in impl blocks' helpers, with timeouts and elapsed time
mod timing {
    use std::time::Duration;
    use tokio::time::{timeout, Instant};
    struct Clock { start: Instant }
    impl Clock {
        fn new() -> Self { Clock { start: Instant::now() } }
        async fn after(&self, ms: u64) -> u128 { tokio::time::sleep(Duration::from_millis(ms)).await; self.start.elapsed().as_millis() }
    }
    #[tokio::test(start_paused = true)] async fn elapsed() { let c = Clock::new(); assert_eq!(c.after(30).await, 30); assert_eq!(c.after(12).await, 42); }
    #[tokio::test(start_paused = true)] async fn late() { assert!(timeout(Duration::from_secs(1), Clock::new().after(1001)).await.is_err()); }
    #[tokio::test(start_paused = true)] #[should_panic(expected = "Elapsed(())")] async fn too_late() { timeout(Duration::from_millis(1), std::future::pending::<()>()).await.unwrap(); }
    #[tokio::test] async fn wrong() -> Result<(), String> { let n = async { 3 }.await; if n == 3 { Err(format!("n is {n}")) } else { Ok(()) } }
}

// === panics of spawned tasks are results, and abort is one
mod joins {
    #[tokio::test] async fn panicked() { let e = tokio::spawn(async { if true { panic!("inner") } 1 }).await.unwrap_err(); assert!(e.is_panic()); assert_eq!(*e.into_panic().downcast::<&str>().unwrap(), "inner"); }
    #[tokio::test] async fn aborted() { let h = tokio::spawn(std::future::pending::<u8>()); h.abort(); assert!(h.await.unwrap_err().is_cancelled()); }
    #[tokio::test] #[should_panic] async fn unwrapped() { tokio::spawn(async { let v: Vec<u8> = vec![]; v[0] }).await.unwrap(); }
    #[tokio::test] async fn set() { let mut s = tokio::task::JoinSet::new(); for i in 0..3 { s.spawn(async move { i * i }); } let mut all = vec![]; while let Some(r) = s.join_next().await { all.push(r.unwrap()); } all.sort(); assert_eq!(all, [0, 1, 4]); }
}

// === by another name
#[cfg(not(any(unix, windows)))]
use nowhere::test as check;
#[cfg(any(unix, windows))]
use tokio::test as check;
#[check]
async fn renamed() { tokio::task::yield_now().await; assert_eq!(1, 2, "it ran"); }
mod plain {
    use tokio::test;
    #[test]
    async fn imported() { assert_eq!(tokio::spawn(async { 1 }).await.unwrap(), 2, "joined"); }
    #[std::prelude::v1::test]
    fn not_async() { assert!(false) }
}
mod grouped {
    use tokio::{task, test as t};
    mod deeper { use super::super::check; #[check(start_paused = true)] async fn paused() { let t = tokio::time::Instant::now(); tokio::time::sleep(std::time::Duration::from_secs(9)).await; assert_eq!(t.elapsed().as_secs(), 8); } }
    #[t]
    async fn with_others() { task::yield_now().await; }
}

// === a method that runs its body
struct Counter(i32);
impl Counter {
    #[tokio::main(flavor = "current_thread")]
    async fn add(&mut self, by: i32) -> i32 { tokio::task::yield_now().await; self.0 += by; self.0 }
}
trait Run { fn run(self) -> Result<(), String>; }
impl Run for u8 {
    #[tokio::main]
    async fn run(self) -> Result<(), String> { tokio::spawn(async {}).await.map_err(|e| e.to_string())?; Err(format!("no {self}")) }
}
#[test]
fn methods() { let mut c = Counter(1); assert_eq!(c.add(4), 5); assert_eq!(c.add(1), 7); }
#[test]
fn of_a_trait() { assert_eq!(7u8.run(), Ok(())); }

// === a runtime dropped in another
use std::panic::{catch_unwind, AssertUnwindSafe};
use tokio::runtime::Runtime;
fn message(f: impl FnOnce()) -> String { let hook = std::panic::take_hook(); std::panic::set_hook(Box::new(|_| {})); let caught = catch_unwind(AssertUnwindSafe(f)); std::panic::set_hook(hook); caught.unwrap_err().downcast_ref::<&'static str>().unwrap().to_string() }
#[test]
fn in_block_on() { let outer = Runtime::new().unwrap(); assert_eq!(message(|| outer.block_on(async { let _ = tokio::runtime::Builder::new_current_thread().build().unwrap(); })), ""); }
#[tokio::test]
async fn in_background() { let rt = Runtime::new().unwrap(); rt.spawn(async {}); rt.shutdown_background(); assert!(false, "here"); }
#[tokio::test(flavor = "multi_thread")]
async fn where_it_may() { let rt = Runtime::new().unwrap(); tokio::task::spawn_blocking(move || drop(rt)).await.unwrap(); let rt = Runtime::new().unwrap(); tokio::task::block_in_place(|| drop(rt)); }

// === what a reader is given
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncReadExt, ReadBuf};
struct Sizes { left: usize, seen: Vec<(usize, usize)> }
impl AsyncRead for Sizes {
    fn poll_read(mut self: Pin<&mut Self>, _cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
        let seen = (buf.remaining(), buf.initialized().len() - buf.filled().len());
        self.seen.push(seen);
        let n = self.left.min(seen.0);
        self.left -= n;
        if n > 2 { buf.initialize_unfilled_to(n - 1); }
        buf.put_slice(&vec![7; n]);
        Poll::Ready(Ok(()))
    }
}
#[tokio::test]
async fn to_the_end() { let mut all = vec![1]; let mut r = Sizes { left: 100, seen: vec![] }; r.read_to_end(&mut all).await.unwrap(); assert_eq!((all.len(), r.seen), (0, vec![])); }
#[tokio::test]
async fn part_of_it() { let mut all = vec![]; let mut r = Sizes { left: 100, seen: vec![] }; (&mut r).take(40).read_to_end(&mut all).await.unwrap(); assert_eq!((all.len(), r.seen), (0, vec![])); }
#[tokio::test]
async fn a_buffer() { let mut raw = [0u8; 4]; let mut buf = ReadBuf::new(&mut raw); buf.put_slice(b"ab"); assert_eq!(format!("{buf:?}"), format!("{:?}", buf.take(1))); }
