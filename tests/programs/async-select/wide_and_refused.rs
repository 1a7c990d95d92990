use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
struct Loud(u8);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
async fn give(l: Loud, n: u64) -> Loud {
    tokio::time::sleep(Duration::from_millis(n)).await;
    l
}
macro_rules! wide {
    ($($n:literal)*) => {
        tokio::select! {
            biased;
            $(x = async { if $n == 37 { tokio::task::yield_now().await; $n } else { std::future::pending::<i32>().await } } => x,)*
        }
    };
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{}", wide!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39));
    // Winner and losers with values to drop, refused patterns, conditions, else.
    for round in 0..4u8 {
        let on = round % 2 == 0;
        tokio::select! {
            biased;
            l = give(Loud(round), 5), if on => println!("first {}", l.0),
            Loud(9) = give(Loud(10 + round), 1) => println!("never"),
            l = give(Loud(20 + round), 7) => println!("third {}", l.0),
            else => println!("else"),
        }
    }
    tokio::select! {
        Some(_) = async { None::<u8> } => println!("never"),
        Ok::<u8, u8>(_) = async { Err(1) } => println!("never"),
        else => println!("all off"),
    }
    let (tx, mut rx) = mpsc::channel::<Loud>(2);
    let (otx, mut orx) = oneshot::channel::<u8>();
    tokio::spawn(async move {
        for i in 30..35 {
            if tx.send(Loud(i)).await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        otx.send(1).ok();
    });
    let mut got = Vec::new();
    let mut open = true;
    let mut ticks = 0;
    loop {
        tokio::select! {
            biased;
            Some(l) = rx.recv() => {
                if l.0 == 33 { rx.close(); }
                got.push(l);
            }
            r = &mut orx, if open => { open = false; println!("one {r:?}"); }
            _ = tokio::time::sleep(Duration::from_millis(1)), if ticks < 6 => ticks += 1,
            else => break,
        }
    }
    println!("{} {ticks}", got.len());
    // A variable set again in the handler of the branch that borrowed it.
    let (t1, r1) = mpsc::channel::<u8>(1);
    let (t2, r2) = mpsc::channel::<u8>(1);
    t1.send(1).await.unwrap();
    t2.send(2).await.unwrap();
    let mut cur = r1;
    let mut next = Some(r2);
    let mut seen = vec![];
    while seen.len() < 2 {
        tokio::select! {
            Some(x) = cur.recv() => {
                seen.push(x);
                if let Some(n) = next.take() { cur = n; }
            }
            _ = tokio::time::sleep(Duration::from_secs(1)) => { seen.push(99); }
        }
    }
    println!("{seen:?}");
    let v = tokio::select! { v = async { 5u64 } => v.to_string() };
    println!("{v}");
}
