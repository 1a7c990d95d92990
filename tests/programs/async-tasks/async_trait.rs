use async_trait::async_trait;
#[async_trait]
trait Svc: Send + Sync { async fn call(&self, x: u32) -> Result<u32, String>; async fn twice(&self, x: u32) -> u32 { self.call(x).await.unwrap_or(0) * 2 } }
struct A; struct B(Box<dyn Svc>);
#[async_trait] impl Svc for A { async fn call(&self, x: u32) -> Result<u32, String> { tokio::task::yield_now().await; if x > 5 { Err(format!("{x} too big")) } else { Ok(x + 1) } } }
#[async_trait] impl Svc for B { async fn call(&self, x: u32) -> Result<u32, String> { println!("wrapping {x}"); self.0.call(x * 2).await } }
#[tokio::main(flavor = "current_thread")]
async fn main() { let v: Vec<Box<dyn Svc>> = vec![Box::new(A), Box::new(B(Box::new(A)))]; for s in &v { println!("{:?} {}", s.call(3).await, s.twice(1).await); } }
