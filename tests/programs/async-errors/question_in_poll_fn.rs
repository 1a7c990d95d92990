use std::future::poll_fn;
use std::task::Poll;
fn get(i: u32) -> Poll<Result<u32, String>> { if i > 2 { Poll::Ready(Err("no".to_string())) } else { Poll::Ready(Ok(i)) } }
async fn a(n: u32) -> Result<u64, String> {
    let mut total = 0;
    let mut i = 0;
    poll_fn(|_cx| loop {
        let n = { let v = std::task::ready!(get(i))?; if v == n { return Poll::Ready(Ok(total)); } v };
        if i == 9 { return Poll::Ready(Err(String::new())); }
        total += n as u64;
        i += 1;
    }).await
}
#[tokio::main(flavor = "current_thread")]
async fn main() { println!("{:?} {:?}", a(2).await, a(5).await); }
