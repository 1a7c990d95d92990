use futures::future::{select, Either};
use std::pin::pin;
async fn f(ms: u64) -> u64 {
    tokio::time::sleep(std::time::Duration::from_millis(ms)).await;
    println!("end {ms}");
    ms
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    match select(pin!(f(10)), pin!(f(20))).await {
        Either::Left((a, right)) => {
            println!("left {a}");
            println!("{}", right.await);
        }
        Either::Right((b, left)) => {
            println!("right {b}");
            println!("{}", left.await);
        }
    }
    match select(Box::pin(f(10)), Box::pin(f(20))).await {
        Either::Left((a, right)) => {
            println!("left {a}");
            println!("{} {}", right.await, a);
        }
        Either::Right((b, left)) => {
            println!("right {b}");
            println!("{}", left.await);
        }
    }
    let x = pin!(f(5));
    println!("{} {}", x.await, 1);
    let mut x = pin!(f(5));
    println!("{} {}", (&mut x).await, 1);
}
