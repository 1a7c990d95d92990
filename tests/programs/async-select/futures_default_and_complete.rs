use futures::{select, StreamExt};
use futures::channel::mpsc;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx1, mut rx1) = mpsc::unbounded::<i32>();
    let (tx2, mut rx2) = mpsc::unbounded::<i32>();
    let mut t = Some((tx1, tx2));
    let mut n = 0;
    loop {
        n += 1; if n > 10 { break; }
        select! {
            x = rx1.next() => println!("1 {:?}", x),
            x = rx2.next() => println!("2 {:?}", x),
            default => { println!("default"); t.take(); }
            complete => { println!("complete"); break; }
        }
    }
}
