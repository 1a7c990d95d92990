// === captures: by reference, by move, parts and reborrows
#[derive(Debug)] struct S { a: String, b: Vec<u8>, n: u32 }
#[tokio::main(flavor = "current_thread")]
async fn main() { let mut s = S { a: "a".into(), b: vec![], n: 1 }; { let f = async { s.b.push(s.n as u8); tokio::task::yield_now().await; s.n += 1; s.b.len() }; println!("{} {}", s.a, f.await); } let g = async move { tokio::task::yield_now().await; s.a.len() + s.n as usize }; println!("{}", g.await); let x = 5; let h = async move { x + 1 }; let r = &x; let i = async { *r + x }; println!("{} {} {x}", h.await, i.await); let mut v = vec![1]; let w = &mut v; async { w.push(2); tokio::task::yield_now().await; w.push(3); }.await; w.push(4); println!("{v:?}"); }

// === lazy: nothing runs until it is awaited, drops without running
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
#[tokio::main(flavor = "current_thread")]
async fn main() { let d = D("never run"); let f = async move { print!("run {} ", d.0); }; print!("made "); drop(f); println!("dropped"); let e = D("late"); let g = async move { print!("start {} ", e.0); tokio::task::yield_now().await; let _in = D("inner"); tokio::task::yield_now().await; print!("end "); 7 }; print!("before "); println!("{}", g.await); let h = async { let _a = D("a"); let _b = async { let _c = D("c"); tokio::task::yield_now().await; D("result") }.await; print!("{} ", _b.0); }; h.await; println!(); }

// === return, question mark and break inside belong to the block
async fn fail(n: u32) -> Result<u32, String> { tokio::task::yield_now().await; if n > 2 { Err(format!("e{n}")) } else { Ok(n) } }
#[tokio::main(flavor = "current_thread")]
async fn main() { let r: Result<u32, String> = async { let mut s = 0; for i in 0.. { s += fail(i).await?; if s == 1 { continue; } if s > 100 { return Ok(s); } } Ok(0) }.await; println!("{r:?}"); let e = async { if fail(1).await.is_ok() { return "early"; } "late" }.await; let o = async { let n = fail(2).await.ok()?; (n > 5).then_some(n) }.await; println!("{e} {o:?}"); let l = 'out: loop { let v = async { loop { break fail(1).await.unwrap() + 1 } }.await; if v == 2 { break 'out v * 10; } }; println!("{l}"); let n = async { async { async { fail(9).await }.await }.await.map_err(|e| e.len()) }.await; println!("{n:?}"); }

// === passed around: generic, boxed, pinned, in collections and structs
use std::{future::Future, pin::Pin, task::Poll};
struct Holder<F>(F, u8); impl<F: Future<Output = u8>> Holder<F> { async fn run(self) -> u8 { self.0.await + self.1 } } async fn twice<F: Future<Output = u32>>(mk: impl Fn(u32) -> F) -> u32 { mk(1).await * 10 + mk(2).await } fn pick(b: bool) -> Pin<Box<dyn Future<Output = &'static str>>> { if b { Box::pin(async { "yes" }) } else { Box::pin(async { tokio::task::yield_now().await; "no" }) } }
#[tokio::main(flavor = "current_thread")]
async fn main() { println!("{} {}", Holder(async { 4 }, 1).run().await, twice(|n| async move { n + 3 }).await); println!("{}{}", pick(true).await, pick(false).await); let mut v: Vec<Pin<Box<dyn Future<Output = usize>>>> = vec![]; for i in 0..3 { let s = "x".repeat(i); v.push(Box::pin(async move { s.len() })); } let mut t = 0; for f in v { t += f.await; } println!("{t}"); let mut p = Box::pin(async { tokio::task::yield_now().await; 9 }); let first = std::future::poll_fn(|cx| Poll::Ready(p.as_mut().poll(cx).is_pending())).await; println!("{first} {}", p.await); let mut q = std::pin::pin!(async { 3 }); println!("{}", q.as_mut().await); }

// === in every expression position
async fn one() -> i32 { tokio::task::yield_now().await; 1 }
#[tokio::main(flavor = "current_thread")]
async fn main() { let a = async { one().await }.await + async { 2 }.await * 3; let v = [async { 1 }.await, one().await, async { one().await + 1 }.await]; println!("{a} {v:?} {:?}", (async { "t" }.await, async { one().await }.await)); println!("{}", if async { true }.await { "y" } else { "n" }); match async { Some(one().await) }.await { Some(n) if n == 1 => println!("one"), _ => println!("?") } for i in async { 0..2 }.await { print!("{i} "); } while let Some(x) = async { v.iter().find(|n| **n > 9) }.await { print!("{x}"); } println!("{}", [5, 6, 7][async { one().await as usize }.await]); let f = |n: i32| async move { n * one().await }; println!("{} {}", f(4).await, { let g = f; g(5) }.await); println!("{}", async { format!("{}-{}", one().await, async { one().await + 1 }.await) }.await); }

// === spawned blocks own what they use and give it back
#[tokio::main(flavor = "current_thread")]
async fn main() { let data = vec![3, 1, 2]; let h = tokio::spawn(async move { let mut d = data; d.sort(); tokio::task::yield_now().await; d }); let d = h.await.unwrap(); println!("{d:?}"); let shared = std::sync::Arc::new(tokio::sync::Mutex::new(0)); let hs: Vec<_> = (1..=4).map(|i| { let m = shared.clone(); tokio::spawn(async move { for _ in 0..i { *m.lock().await += i; tokio::task::yield_now().await; } i }) }).collect(); let mut s = 0; for h in hs { s += h.await.unwrap(); } println!("{s} {} {}", shared.lock().await, std::sync::Arc::strong_count(&shared)); let r = tokio::spawn(async { let v: Vec<i32> = vec![]; v[0] }).await; println!("{}", r.unwrap_err().is_panic()); let a = tokio::spawn(async { std::future::pending::<()>().await }); a.abort(); println!("{}", a.await.unwrap_err().is_cancelled()); }

// === join, select and timeouts over blocks
use std::time::Duration; use tokio::time::{sleep, timeout, Instant};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { let t = Instant::now(); let mut log = std::cell::RefCell::new(vec![]); let (a, b, c) = tokio::join!(async { sleep(Duration::from_millis(30)).await; log.borrow_mut().push('a'); 1 }, async { sleep(Duration::from_millis(10)).await; log.borrow_mut().push('b'); "two" }, async { log.borrow_mut().push('c'); }); println!("{a} {b} {c:?} {:?} {:?}", log.get_mut(), t.elapsed()); let r = tokio::select! { biased; v = async { sleep(Duration::from_millis(20)).await; "slow" } => v, v = async { sleep(Duration::from_millis(5)).await; "fast" } => v }; println!("{r}"); println!("{:?}", timeout(Duration::from_millis(1), async { sleep(Duration::from_secs(1)).await; 5 }).await.is_err()); let x: Result<(u8, u8), &str> = tokio::try_join!(async { Ok(1) }, async { sleep(Duration::from_millis(1)).await; Err("bad") }); println!("{x:?}"); }

// === borrowed across awaits with two blocks in turn
#[tokio::main(flavor = "current_thread")]
async fn main() { let mut buf = String::new(); let mut write = async |s: &str| { buf.push_str(s); tokio::task::yield_now().await; buf.len() }; println!("{} {}", write("ab").await, write("c").await); println!("{buf}"); let mut n = 0; async { n += 1; }.await; async { n *= 5; tokio::task::yield_now().await; n += 1 }.await; println!("{n}"); let (mut x, mut y) = (1, 2); tokio::join!(async { x += 10; tokio::task::yield_now().await; x *= 2; }, async { y += 20; }); println!("{x} {y}"); let v = vec![String::from("p"), String::from("q")]; let longest = async { tokio::task::yield_now().await; v.iter().max().unwrap() }.await; println!("{longest} {}", v.len()); }

// === recursion and mutual calls by boxed blocks
use std::{future::Future, pin::Pin}; type B<T> = Pin<Box<dyn Future<Output = T>>>; fn fib(n: u32) -> B<u64> { Box::pin(async move { if n < 2 { n as u64 } else { fib(n - 1).await + fib(n - 2).await } }) } fn ping(n: u32, log: Vec<u32>) -> B<Vec<u32>> { Box::pin(async move { let mut log = log; log.push(n); if n == 0 { log } else { pong(n - 1, log).await } }) } fn pong(n: u32, mut log: Vec<u32>) -> B<Vec<u32>> { log.push(n + 100); Box::pin(async move { tokio::task::yield_now().await; ping(n, log).await }) } async fn tree(d: u32) -> usize { if d == 0 { return 1; } let (l, r) = tokio::join!(Box::pin(tree(d - 1)), async { Box::pin(tree(d - 1)).await }); l + r }
#[tokio::main(flavor = "current_thread")]
async fn main() { println!("{} {:?} {}", fib(12).await, ping(2, vec![]).await, tree(5).await); }

// === temporaries and scopes end at the statements of the block
struct G(&'static str); impl Drop for G { fn drop(&mut self) { print!("~{} ", self.0); } } impl G { async fn len(&self) -> usize { tokio::task::yield_now().await; self.0.len() } }
#[tokio::main(flavor = "current_thread")]
async fn main() { async { let n = G("tmp").len().await; print!("{n} "); let m = match G("scrut").len().await { 5 => { print!("five "); 1 } _ => 0 }; print!("{m} "); { let _x = G("x"); tokio::task::yield_now().await; } if G("cond").len().await == 4 { print!("four "); } }.await; println!("|"); let r = async { G("tail").len().await }.await; println!("{r}"); let v = async { let a = G("a"); let b = G("b"); drop(a); tokio::task::yield_now().await; b }.await; println!("{}", v.0); }

// === panics inside unwind and are seen outside
use futures_like::catch;
mod futures_like { pub async fn catch<T: Send + 'static>(f: impl std::future::Future<Output = T> + Send + 'static) -> Result<T, String> { tokio::spawn(f).await.map_err(|e| match e.try_into_panic() { Ok(p) => p.downcast_ref::<String>().cloned().or_else(|| p.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(), Err(_) => "cancelled".into() }) } }
struct D(u8); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } }
#[tokio::main(flavor = "current_thread")]
async fn main() { println!("{:?}", catch(async { let _d = D(1); tokio::task::yield_now().await; let _e = D(2); if true { panic!("boom {}", 3) } 5 }).await); println!("{:?}", catch(async { let d = D(4); tokio::task::yield_now().await; d.0 }).await); println!("{:?}", catch(async { let n: u8 = "300".parse().unwrap(); n }).await.map_err(|e| e.contains("PosOverflow"))); }

// === closures within blocks within closures
#[tokio::main(flavor = "current_thread")]
async fn main() { let base = 10; let mk = |k: i32| { let s = format!("k{k}"); async move { let add = |x: i32| x + base + k; let v: Vec<i32> = (0..3).map(add).collect(); tokio::task::yield_now().await; let inner = async { add(100) }; format!("{s} {v:?} {}", inner.await) } }; println!("{}", mk(1).await); let (a, b) = (mk(2), mk(3)); println!("{}\n{}", b.await, a.await); let mut count = 0; let mut step = || { count += 1; let c = count; async move { tokio::task::yield_now().await; c } }; let f1 = step(); let f2 = step(); println!("{} {}", f2.await, f1.await); println!("{count}"); }

// === types of blocks: unit, never, annotated by turbofish
#[tokio::main(flavor = "current_thread")]
async fn main() { let u = async {}.await; println!("{u:?}"); let r = async { Ok::<_, std::num::ParseIntError>("5".parse::<u8>()? + 1) }.await; println!("{r:?}"); let v = async { Vec::<u8>::new() }; let mut v = v.await; v.push(1); println!("{v:?}"); let n = async { if false { return 1u64; } Default::default() }.await; println!("{n}"); let d: Box<dyn std::fmt::Debug> = async { Box::new([1, 2]) as Box<dyn std::fmt::Debug> }.await; println!("{d:?}"); let s: &[i32] = async { &[1, 2, 3][..] }.await; println!("{}", s.len()); fn ty<T>(_: &T) -> &'static str { std::any::type_name::<T>() } println!("{}", ty(&async { 1u8 }.await)); }

// === channels between two blocks of one task
use tokio::sync::{mpsc, oneshot, Notify};
#[tokio::main(flavor = "current_thread")]
async fn main() { let (tx, mut rx) = mpsc::channel::<(u32, oneshot::Sender<u32>)>(1); let server = async { let mut total = 0; while let Some((n, back)) = rx.recv().await { total += n; let _ = back.send(total); } total }; let client = async move { let mut got = vec![]; for n in 1..=3 { let (a, b) = oneshot::channel(); tx.send((n, a)).await.unwrap(); got.push(b.await.unwrap()); } got }; println!("{:?}", tokio::join!(server, client)); let n = Notify::new(); let mut order = std::cell::RefCell::new(vec![]); tokio::join!(async { n.notified().await; order.borrow_mut().push(2); }, async { order.borrow_mut().push(1); n.notify_one(); }); println!("{:?}", order.get_mut()); }

// === macros that wrap bodies into blocks
macro_rules! retry { ($n:expr, $($b:tt)*) => {{ let mut tries = 0; loop { let r: Result<_, String> = async { $($b)* }.await; tries += 1; match r { Ok(v) => break Ok((v, tries)), Err(e) if tries == $n => break Err(e), Err(_) => tokio::task::yield_now().await } } }}; } macro_rules! all { ($($e:expr),*) => { async { vec![$($e.await),*] } }; }
#[tokio::main(flavor = "current_thread")]
async fn main() { let c = std::cell::Cell::new(0); println!("{:?}", retry!(5, c.set(c.get() + 1); if c.get() < 3 { return Err("low".to_string()); } Ok(c.get()))); println!("{:?}", retry!(2, Err::<u8, _>("always".to_string())?; Ok(()))); println!("{:?}", all!(async { 1 }, std::future::ready(2), async { c.get() }).await); }

// === size and reuse: the same block shape made many times
#[tokio::main(flavor = "current_thread")]
async fn main() { let mut total = 0u64; for i in 0..1000u64 { total += async { if i % 3 == 0 { tokio::task::yield_now().await; } i }.await; } println!("{total}"); let fs: Vec<_> = (0..5).map(|i| async move { let a = [i; 4]; tokio::task::yield_now().await; a.iter().sum::<i32>() }).collect(); let mut out = vec![]; for f in fs { out.push(f.await); } println!("{out:?}"); let mut opt = Some(async { 7 }); println!("{:?}", match opt.take() { Some(f) => Some(f.await), None => None }); println!("{}", opt.is_none()); }

// === shadowing, mutable locals and loops over awaits inside
#[tokio::main(flavor = "current_thread")]
async fn main() { let x = 1; let r = async { let x = x + 1; let x = async { x * 10 }.await + x; let mut acc = vec![x]; for i in 0..3 { let x = async move { tokio::task::yield_now().await; i * i }.await; if x == 1 { continue; } acc.push(x); } while acc.len() < 6 { acc.push(async { acc.len() as i32 * 100 }.await); } acc }.await; println!("{x} {r:?}"); let mut it = (1..).filter(|n| n % 4 == 0); let s = async { let mut s = 0; loop { let n = it.next().unwrap(); tokio::task::yield_now().await; s += n; if s > 20 { break s; } } }.await; println!("{s} {:?}", it.next()); }

// === traits whose methods give blocks
use std::future::Future;
trait Job { type Out; fn run(&self) -> impl Future<Output = Self::Out>; fn named(&self, n: &str) -> impl Future<Output = (String, Self::Out)> { let n = n.to_owned(); async move { (n, self.run().await) } } } struct Add(i32, i32); struct Cat(&'static str); impl Job for Add { type Out = i32; fn run(&self) -> impl Future<Output = i32> { let (a, b) = (self.0, self.1); async move { tokio::task::yield_now().await; a + b } } } impl Job for Cat { type Out = String; async fn run(&self) -> String { self.0.repeat(2) } } async fn both(a: &impl Job<Out = i32>, b: &impl Job<Out = String>) -> String { let f = async { a.run().await }; let g = async { b.named("g").await }; let (x, (n, y)) = tokio::join!(f, g); format!("{x}{n}{y}") }
#[tokio::main(flavor = "current_thread")]
async fn main() { println!("{} {:?}", both(&Add(1, 2), &Cat("ab")).await, Add(3, 4).named("add").await); }

// === unsafe, const and static use inside
static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0); tokio::task_local! { static ID: u32; } thread_local! { static L: std::cell::Cell<u32> = const { std::cell::Cell::new(1) }; }
#[tokio::main(flavor = "current_thread")]
async fn main() { const N: u32 = 3; let f = async { use std::sync::atomic::Ordering::SeqCst as O; const K: u32 = N * 2; fn bump() -> u32 { COUNT.fetch_add(K, O) } bump(); tokio::task::yield_now().await; bump() + L.with(|l| l.replace(l.get() + 1)) }; println!("{} {}", f.await, L.get()); println!("{}", ID.scope(7, async { let a = ID.get(); let b = ID.scope(8, async { ID.get() }).await; a * 10 + b }).await); println!("{:?}", ID.try_with(|i| *i).is_err()); }

// === struct and enum values built with awaits in the middle
#[derive(Debug, Default, Clone)] struct P { a: u32, b: String, c: Option<Box<P>> } #[derive(Debug)] enum E { T(u32, u32), S { x: String } } async fn n(k: u32) -> u32 { tokio::task::yield_now().await; print!("n{k} "); k }
#[tokio::main(flavor = "current_thread")]
async fn main() { let p = async { P { b: n(1).await.to_string(), a: n(2).await, c: Some(Box::new(P { a: n(3).await, ..Default::default() })) } }.await; println!("{p:?}"); let q = P { a: n(4).await, ..async { p.clone() }.await }; println!("{} {}", q.a, q.b); println!("{:?} {:?}", E::T(n(5).await, n(6).await), async { E::S { x: format!("{}", n(7).await) } }.await); let mut arr = [0; 3]; arr[n(1).await as usize] = n(9).await; arr[0] += n(2).await; println!("{arr:?} {:?}", (n(1).await, [n(2).await; 2], n(3).await)); }
