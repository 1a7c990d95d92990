// Reading nothing for ever lets others run; a deadline that has passed is seen at the first poll after the clock has moved.
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt};
use tokio::time::{self, timeout, timeout_at, Instant};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let reads = tokio::spawn(async {
        let mut buf = [0; 1];
        let mut n = 0u32;
        loop {
            n += tokio::io::empty().read(&mut buf).await.unwrap() as u32;
            if n > 0 {
                break;
            }
        }
    });
    tokio::task::yield_now().await;
    println!("others run");
    reads.abort();
    println!("{}", reads.await.unwrap_err().is_cancelled());
    let lines = timeout(Duration::from_millis(2), async {
        let mut empty = tokio::io::empty();
        loop {
            if !empty.fill_buf().await.unwrap().is_empty() {
                break;
            }
        }
    });
    println!("{}", lines.await.is_err());
    time::pause();
    let mut late = tokio_test::task::spawn(timeout_at(Instant::now(), futures::future::pending::<()>()));
    time::advance(Duration::from_millis(1)).await;
    println!("{}", late.poll().is_ready());
}
