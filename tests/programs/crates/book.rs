// The trpl crate of The Rust Programming Language.
use std::time::Duration;

fn main() {
    trpl::block_on(async {
        let (tx, mut rx) = trpl::channel();
        let tx1 = tx.clone();
        let first = async move {
            for word in ["hi", "from", "the", "future"] {
                tx1.send(word).unwrap();
                trpl::sleep(Duration::from_millis(200)).await;
            }
        };
        let second = async {
            while let Some(word) = rx.recv().await {
                println!("received '{word}'");
            }
        };
        let third = async move {
            trpl::sleep(Duration::from_millis(100)).await;
            for word in ["more", "messages"] {
                tx.send(word).unwrap();
                trpl::sleep(Duration::from_millis(600)).await;
            }
        };
        trpl::join3(first, second, third).await;
        let handle = trpl::spawn_task(async {
            trpl::sleep(Duration::from_millis(1)).await;
            4
        });
        println!("{:?} {:?}", trpl::join(handle, async { 5 }).await.1, trpl::join_all((1..3).map(|n| async move { n })).await);
        println!("{:?}", trpl::join!(async { 1 }, async { "two" }));
    });
    println!("{}", trpl::block_on(async { 9 }));
}
