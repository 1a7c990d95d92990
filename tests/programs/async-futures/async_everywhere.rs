use std::future::Future; use std::pin::Pin; use std::collections::HashMap; use std::sync::Arc; use tokio::sync::Mutex;
trait Svc { fn call(&self, n: u32) -> Pin<Box<dyn Future<Output = Result<u32, String>> + '_>>; }
struct Add(u32); impl Svc for Add { fn call(&self, n: u32) -> Pin<Box<dyn Future<Output = Result<u32, String>> + '_>> { Box::pin(async move { tokio::task::yield_now().await; if n > 90 { Err(format!("{n} too big")) } else { Ok(n + self.0) } }) } }
struct Log<S>(S, Arc<Mutex<Vec<String>>>); impl<S: Svc> Svc for Log<S> { fn call(&self, n: u32) -> Pin<Box<dyn Future<Output = Result<u32, String>> + '_>> { Box::pin(async move { let r = self.0.call(n).await; self.1.lock().await.push(format!("{n} -> {r:?}")); r }) } }
fn rec(n: u32) -> Pin<Box<dyn Future<Output = u64>>> { Box::pin(async move { if n < 2 { n as u64 } else { rec(n - 1).await + rec(n - 2).await } }) }
async fn apply<F, Fut>(f: F, n: u32) -> u32 where F: Fn(u32) -> Fut, Fut: Future<Output = u32> { f(f(n).await).await }
async fn borrow<'a>(m: &'a mut HashMap<String, u32>, k: &str) -> Option<&'a mut u32> { tokio::task::yield_now().await; m.get_mut(k) }
async fn early(n: i32) -> Result<i32, std::num::ParseIntError> { if n == 0 { return Ok(0) } let v: i32 = "12".parse()?; tokio::task::yield_now().await; let w: i32 = if n == 1 { "x".parse()? } else { 5 }; Ok(v + w) }
async fn gen_loop() -> Vec<(usize, char)> { let mut out = vec![]; 'o: for (i, c) in "abcdef".chars().enumerate() { for j in 0..3 { if j == 2 && i % 2 == 0 { continue 'o } if i == 4 { break 'o } tokio::task::yield_now().await; out.push((i + j, c)); } } out }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let log = Arc::new(Mutex::new(vec![])); let s: Box<dyn Svc> = Box::new(Log(Add(3), log.clone()));
    for n in [1, 95, 4] { println!("{:?}", s.call(n).await); } println!("{:?}", log.lock().await);
    println!("{}", rec(15).await); println!("{}", apply(|n| async move { n * 3 + 1 }, 2).await);
    let mut m = HashMap::from([("a".to_string(), 1)]); if let Some(v) = borrow(&mut m, "a").await { *v += 10; } println!("{m:?}"); println!("{:?}", borrow(&mut m, "z").await);
    println!("{:?} {:?} {:?}", early(0).await, early(1).await, early(2).await); println!("{:?}", gen_loop().await);
    let mut state = 0; let mut tick = || { state += 1; let s = state; async move { tokio::task::yield_now().await; s } }; println!("{} {}", tick().await, tick().await);
    let x = async { let v = vec![1, 2, 3]; let r = &v[1..]; tokio::task::yield_now().await; r.iter().sum::<i32>() }.await; println!("{x}");
    let fs: Vec<Pin<Box<dyn Future<Output = i32>>>> = vec![Box::pin(async { 1 }), Box::pin(async { tokio::task::yield_now().await; 2 }), Box::pin(std::future::ready(3))]; let mut t = 0; for f in fs { t = t * 10 + f.await; } println!("{t}");
    let a = [1u8; 4]; let b = async move { a.len() + a[2] as usize }; println!("{} {}", a.len(), b.await);
    let r: Result<Vec<i32>, String> = async { let mut v = vec![]; for i in 0..4 { v.push(if i < 5 { Ok(i) } else { Err("x".to_string()) }?); } Ok(v) }.await; println!("{r:?}");
    let opt: Option<i32> = async { let x = Some(3)?; tokio::task::yield_now().await; let y: Option<i32> = None; Some(x + y?) }.await; println!("{opt:?}");
    let v = match (async { 5 }.await, async { "k" }.await) { (5, k) => format!("five {k}"), _ => "no".into() }; println!("{v}");
    let s = format!("{}-{}", async { 1 }.await, async { tokio::task::yield_now().await; 2 }.await); println!("{s}");
    let arr = [async { 1 }.await, async { 2 }.await]; let t = (arr, async { tokio::task::yield_now().await; arr[1] }.await); println!("{t:?}");
    let mut i = 0; while { i += 1; tokio::task::yield_now().await; i < 4 } { print!("{i} "); } println!();
}
