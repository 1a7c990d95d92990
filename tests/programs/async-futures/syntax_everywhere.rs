// weird syntax: async move in various positions, nested fn, block expressions, attributes, raw idents, underscore, trailing closures
#![allow(unused, clippy::all)]
use std::future::Future;
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
async fn r#match(r#type: i32) -> i32 { r#type + 1 } async fn never() -> ! { panic!("never") } async fn unit() {} async fn tup() -> (i32, (&'static str, [u8; 2])) { (1, ("x", [3, 4])) } async fn generic<const N: usize, T: Default + Copy>() -> [T; N] { [T::default(); N] } async fn slice(s: &[i32]) -> Option<&i32> { s.iter().max() } async fn two<'a, 'b: 'a>(x: &'a str, y: &'b str) -> &'a str { if x.len() > y.len() { x } else { y } } async fn clos(f: &dyn Fn(i32) -> i32) -> i32 { f(2) } async fn imp(it: impl Iterator<Item = i32> + Clone) -> i32 { it.clone().sum::<i32>() + it.count() as i32 } pub(crate) async unsafe fn uns() -> u8 { 7 } async fn opt(mut x: Option<i32>) -> Option<i32> { let y = x.as_mut()?; *y += 1; x } const fn k() -> usize { 2 }
struct S; impl S { async fn assoc() -> Self { S } async fn by_box(self: Box<Self>) -> u8 { 1 } async fn by_rc(self: std::rc::Rc<Self>) -> usize { std::rc::Rc::strong_count(&self) } const C: i32 = 9; async fn c(&self) -> i32 { Self::C } }
enum E { A, B(i32) } impl E { async fn v(&self) -> i32 { match *self { Self::A => 0, Self::B(n) => n } } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{}", r#match(1).await); let () = unit().await; let (a, (b, [c, ..])) = tup().await; println!("{a}{b}{c}"); println!("{:?} {:?}", generic::<3, u8>().await, generic::<{ k() }, bool>().await); println!("{:?} {}", slice(&[1, 5, 2]).await, two("ab", "c").await); let z = 10; println!("{} {}", clos(&|x| x * z).await, imp([1, 2].into_iter()).await); println!("{}", unsafe { uns().await }); println!("{:?} {:?}", opt(Some(1)).await, opt(None).await);
    println!("{} {} {}", Box::new(S::assoc().await).by_box().await, std::rc::Rc::new(S).by_rc().await, S.c().await); println!("{} {}", E::A.v().await, { E::B(4) }.v().await); let x = async { if true { return 5 } 6 }.await; println!("{x}"); let y = async move { let _d = D("in"); loop { break async { 3 }.await } }.await; println!("{y}"); let _ = async { D("wild") }.await; let f = { async fn inner(n: u8) -> u8 { n * 2 } inner }; println!("{}", f(4).await); let fs: [fn(u8) -> std::pin::Pin<Box<dyn Future<Output = u8>>>; 2] = [|n| Box::pin(async move { n + 1 }), |n| Box::pin(f2(n))]; async fn f2(n: u8) -> u8 { n + 2 } for g in fs { print!("{} ", g(1).await); } println!();
    let r: Result<i32, std::convert::Infallible> = async { Ok(1) }.await; let Ok(v) = r; println!("{v}"); #[rustfmt::skip] let q = async { #[allow(unused)] let t = 1; t }.await; println!("{q}"); let s = match async { Some("a") }.await { Some(s @ ("a" | "b")) => s, Some(_) | None => "none" }; println!("{s}"); (async { println!("stmt") }).await; { async { println!("blk") } }.await; let n = (async { 1 }.await, async { 2 }.await).0 as f32 / 2.0; println!("{n}"); let mut arr = [async { 1 }.await; 3]; arr[1..].iter_mut().for_each(|x| *x += 1); println!("{arr:?}"); let h = tokio::spawn(never()); println!("{}", h.await.is_err()); let w = async { let x: u8; x = 5; x }; println!("{}", w.await); let t: (i32,) = (async { 1 }.await,); println!("{t:?}"); let c = async |x: i32| -> i32 { x + 1 }; println!("{}", c(2).await); let mut total = 0; let mut add = async |x: i32| { total += x; total }; add(2).await; println!("{}", add(3).await); println!("{total}");
}
