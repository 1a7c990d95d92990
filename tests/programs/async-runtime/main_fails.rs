#[derive(Debug)] struct E(i32); impl std::fmt::Display for E { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "E{}", self.0) } } impl std::error::Error for E {}
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _d = D("main"); tokio::spawn(async { let _t = D("task"); std::future::pending::<()>().await }); tokio::task::yield_now().await;
    Err(E(3))?; Ok(())
}
