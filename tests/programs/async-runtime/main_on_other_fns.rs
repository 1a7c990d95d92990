use std::time::Duration;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn paused(n: u64) -> Result<Vec<Duration>, std::num::ParseIntError> {
    let start = tokio::time::Instant::now();
    let x: u64 = "5".parse()?;
    let mut v = vec![];
    for i in 0..n { tokio::time::sleep(Duration::from_secs(i * x)).await; v.push(start.elapsed()); if i == 3 { return Ok(v); } }
    Ok(v)
}
mod m {
    use tokio::main;
    #[main]
    pub async fn one() -> usize { tokio::spawn(async { 41 }).await.unwrap() + 1 }
    #[tokio::main(flavor = "current_thread")]
    pub async fn unit() { tokio::task::yield_now().await; println!("unit"); }
}
fn main() {
    println!("{:?}", paused(3));
    println!("{:?}", paused(9).map(|v| v.len()));
    assert_eq!(42, m::one());
    m::unit();
}
