// What a borrowed value of a watch channel prints as.
use tokio::sync::watch;
#[derive(Debug)]
struct Level(u8);
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut rx) = watch::channel(vec![Level(1)]);
    println!("{:?}", tx.borrow());
    tx.send_modify(|v| v.push(Level(2)));
    println!("{:#?}", rx.borrow_and_update());
    println!("{:?} {}", *rx.borrow(), rx.borrow().iter().map(|l| u32::from(l.0)).sum::<u32>());
}
