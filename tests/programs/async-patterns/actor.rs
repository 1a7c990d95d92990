use std::collections::HashMap;
use tokio::sync::{mpsc, oneshot};
enum Cmd {
    Get { key: String, resp: oneshot::Sender<Option<i64>> },
    Set { key: String, val: i64, resp: oneshot::Sender<()> },
    Incr(String, oneshot::Sender<i64>),
    Stop,
}
#[derive(Clone)]
struct Handle {
    tx: mpsc::Sender<Cmd>,
}
impl Handle {
    fn start() -> (Handle, tokio::task::JoinHandle<usize>) {
        let (tx, mut rx) = mpsc::channel(4);
        let h = tokio::spawn(async move {
            let mut m: HashMap<String, i64> = HashMap::new();
            let mut n = 0;
            while let Some(c) = rx.recv().await {
                n += 1;
                match c {
                    Cmd::Get { key, resp } => {
                        let _ = resp.send(m.get(&key).copied());
                    }
                    Cmd::Set { key, val, resp } => {
                        m.insert(key, val);
                        let _ = resp.send(());
                    }
                    Cmd::Incr(k, r) => {
                        let v = m.entry(k).or_default();
                        *v += 1;
                        let _ = r.send(*v);
                    }
                    Cmd::Stop => break,
                }
            }
            n
        });
        (Handle { tx }, h)
    }
    async fn get(&self, k: &str) -> Option<i64> {
        let (resp, rx) = oneshot::channel();
        self.tx.send(Cmd::Get { key: k.into(), resp }).await.ok()?;
        rx.await.ok()?
    }
    async fn set(&self, k: &str, val: i64) {
        let (resp, rx) = oneshot::channel();
        self.tx.send(Cmd::Set { key: k.into(), val, resp }).await.map_err(|_| ()).unwrap();
        rx.await.unwrap()
    }
    async fn incr(&self, k: &str) -> Result<i64, Box<dyn std::error::Error>> {
        let (t, rx) = oneshot::channel();
        self.tx.send(Cmd::Incr(k.to_owned(), t)).await.map_err(|e| e.to_string())?;
        Ok(rx.await?)
    }
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (h, j) = Handle::start();
    h.set("a", 5).await;
    println!("{:?} {:?}", h.get("a").await, h.get("b").await);
    let hs: Vec<_> = (0..5)
        .map(|i| {
            let h = h.clone();
            tokio::spawn(async move {
                let v = h.incr("n").await.unwrap();
                println!("{i} -> {v}");
            })
        })
        .collect();
    for x in hs {
        x.await.unwrap();
    }
    h.tx.send(Cmd::Stop).await.map_err(|_| "x").unwrap();
    println!("{}", j.await.unwrap());
    println!("{:?} {:?}", h.get("a").await, h.incr("q").await.map_err(|e| e.to_string()));
}
