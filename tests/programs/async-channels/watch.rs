use tokio::sync::watch;
use tokio::time::{sleep, Duration};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = watch::channel(1);
    println!("{} {:?}", *rx.borrow(), rx.has_changed().unwrap());
    tx.send(2).unwrap();
    tx.send(3).unwrap();
    println!("{}", rx.has_changed().unwrap());
    let mut rx2 = rx.clone();
    rx.changed().await.unwrap();
    println!("{}", *rx.borrow_and_update());
    println!("{} {}", rx.has_changed().unwrap(), rx2.has_changed().unwrap());
    let w = tokio::spawn(async move {
        let mut seen = vec![];
        while rx2.changed().await.is_ok() {
            let v = *rx2.borrow();
            seen.push(v);
            sleep(Duration::from_millis(15)).await;
        }
        seen
    });
    for i in 0..6 {
        sleep(Duration::from_millis(10)).await;
        tx.send_modify(|v| *v += i);
    }
    println!(
        "{}",
        tx.send_if_modified(|v| {
            if *v > 1000 {
                *v = 0;
                true
            } else {
                false
            }
        })
    );
    println!("old {}", tx.send_replace(99));
    drop(tx);
    println!("{:?}", w.await.unwrap());
    println!("{:?} {}", rx.changed().await.is_ok(), *rx.borrow());
    println!("{:?}", rx.changed().await.map_err(|e| e.to_string()));
    let (tx, rx) = watch::channel("x");
    println!("{} {}", tx.receiver_count(), tx.is_closed());
    let t = tokio::spawn(async move {
        tx.closed().await;
        println!("closed");
        tx.send("y").is_err()
    });
    tokio::task::yield_now().await;
    println!("dropping");
    drop(rx);
    println!("{}", t.await.unwrap());
    let (tx, rx) = watch::channel(vec![1]);
    let mut r3 = tx.subscribe();
    tx.send_modify(|v| v.push(2));
    {
        let r = r3.borrow_and_update();
        println!("{:?} {}", *r, r.has_changed());
    }
    println!("{:?} {}", rx.borrow().len(), rx.borrow().has_changed());
}
