use tokio::sync::mpsc;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<(u32, u32)>(1);
    let mut hs = vec![];
    for p in 0..4 {
        let tx = tx.clone();
        hs.push(tokio::spawn(async move {
            for i in 0..3 {
                tx.send((p, i)).await.unwrap();
                println!("sent {p}.{i}");
            }
        }));
    }
    drop(tx);
    while let Some((p, i)) = rx.recv().await {
        println!("recv {p}.{i}");
    }
    for h in hs {
        h.await.unwrap();
    }
    let (tx, mut rx) = mpsc::channel::<u32>(3);
    let h = tokio::spawn(async move {
        for i in 0..8 {
            if tx.send(i).await.is_err() {
                println!("stop at {i}");
                return;
            }
            println!("s{i}");
        }
    });
    for _ in 0..3 {
        println!("r{:?}", rx.recv().await);
    }
    rx.close();
    while let Some(x) = rx.recv().await {
        println!("rest {x}");
    }
    h.await.unwrap();
}
