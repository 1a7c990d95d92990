use tokio::sync::broadcast::{
    self,
    error::{RecvError, TryRecvError},
};
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut a) = broadcast::channel::<u32>(3);
    let mut b = tx.subscribe();
    println!("{} {}", tx.receiver_count(), tx.send(1).unwrap());
    for i in 2..7 {
        tx.send(i).unwrap();
    }
    println!("len {} {}", a.len(), 0);
    println!("{:?}", a.recv().await);
    println!("{:?}", a.recv().await);
    println!("{:?} {:?}", b.try_recv(), b.try_recv());
    let mut c = b.resubscribe();
    println!("{:?}", c.try_recv());
    while let Ok(x) = a.recv().await {
        println!("a {x}");
        if x == 6 {
            break;
        }
    }
    let t = tokio::spawn(async move {
        loop {
            match c.recv().await {
                Ok(x) => println!("c {x}"),
                Err(RecvError::Lagged(n)) => println!("c lag {n}"),
                Err(RecvError::Closed) => {
                    println!("c closed");
                    break;
                }
            }
        }
    });
    tokio::task::yield_now().await;
    for i in 10..16 {
        tx.send(i).unwrap();
    }
    tokio::task::yield_now().await;
    drop(tx);
    t.await.unwrap();
    while let r @ (Ok(_) | Err(TryRecvError::Lagged(_))) = b.try_recv() {
        println!("b {r:?}");
    }
    println!("{:?} {}", b.try_recv(), b.is_empty());
    let (tx, rx) = broadcast::channel::<u8>(1);
    drop(rx);
    let e = tx.send(9).unwrap_err();
    println!("{e} {e:?}");
    println!("{} {}", RecvError::Lagged(4), TryRecvError::Empty);
    let mut late = tx.subscribe();
    tx.send(1).unwrap();
    tx.send(2).unwrap();
    println!("{:?} {:?}", late.recv().await, late.recv().await);
}
