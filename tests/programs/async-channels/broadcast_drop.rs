use tokio::sync::broadcast;
#[derive(Debug)]
struct Msg(u32);
impl Clone for Msg {
    fn clone(&self) -> Msg {
        println!("  clone {}", self.0);
        Msg(self.0 + 100)
    }
}
impl Drop for Msg {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut a) = broadcast::channel::<Msg>(2);
    let mut b = tx.subscribe();
    tx.send(Msg(1)).unwrap();
    println!("a");
    let x = a.recv().await;
    println!("got {x:?}");
    drop(x);
    println!("b");
    let x = b.recv().await;
    println!("got {x:?}");
    drop(x);
    tx.send(Msg(2)).unwrap();
    tx.send(Msg(3)).unwrap();
    println!("third");
    tx.send(Msg(4)).unwrap();
    println!("drop a");
    drop(a);
    println!("drop b");
    drop(b);
    println!("end");
    println!("{}", tx.send(Msg(5)).is_err());
}
