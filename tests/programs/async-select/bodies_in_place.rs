//! Bodies of `select!` that do not wait: every way in which they can end.
use tokio::sync::{mpsc, oneshot, watch};

#[derive(Debug)]
struct Noisy(&'static str, i32);
impl Drop for Noisy {
    fn drop(&mut self) {
        println!("  drop {} {}", self.0, self.1);
    }
}

fn feed(name: &'static str, n: i32) -> mpsc::Receiver<Noisy> {
    let (tx, rx) = mpsc::channel(2);
    tokio::spawn(async move {
        for i in 0..n {
            if tx.send(Noisy(name, i)).await.is_err() {
                return;
            }
        }
    });
    rx
}

async fn drains(kept: &mut Vec<Noisy>) -> Result<i32, String> {
    let mut a = feed("a", 4);
    let mut b = feed("b", 3);
    let mut moved = Some(Noisy("moved", 0));
    let mut rounds = 0;
    loop {
        rounds += 1;
        tokio::select! {
            biased;
            Some(x) = a.recv() => {
                if x.1 == 1 {
                    println!("skips {x:?}");
                    continue;
                }
                if x.1 == 2 {
                    let taken = moved.take();
                    println!("takes {taken:?}");
                }
                kept.push(x);
            }
            Some(Noisy(name, n)) = b.recv(), if rounds > 2 => {
                println!("b gives {name} {n}");
                if n == 1 {
                    n.checked_sub(1).filter(|m| *m > 5).ok_or(format!("small at {rounds}"))?;
                }
            }
            else => break,
        }
    }
    Ok(rounds)
}

async fn gives_value() -> i32 {
    let (tx, mut rx) = mpsc::unbounded_channel();
    for i in 0..5 {
        tx.send(i).unwrap();
    }
    drop(tx);
    let mut sum = 0;
    'outer: loop {
        let add = tokio::select! {
            x = rx.recv() => match x {
                Some(4) => break 'outer,
                Some(x) if x % 2 == 0 => x * 10,
                Some(_) => continue 'outer,
                None => return -1,
            },
        };
        sum += add;
    }
    sum
}

async fn owned(name: Noisy) {
    let (tx, mut rx) = mpsc::channel::<Noisy>(1);
    tx.send(Noisy("in", 1)).await.unwrap();
    let (_keep, mut never) = mpsc::channel::<i32>(1);
    tokio::select! {
        got = rx.recv() => {
            let both = (name, got);
            println!("both {} {:?}", both.0.0, both.1.as_ref().map(|n| n.1));
        }
        _ = never.recv() => println!("never {name:?}"),
    }
    println!("end of owned");
}

async fn panics() {
    let _guard = Noisy("guard", 0);
    let mut rx = feed("p", 2);
    loop {
        tokio::select! {
            Some(x) = rx.recv() => {
                let _inner = Noisy("inner", x.1);
                if x.1 == 1 {
                    panic!("at {x:?}");
                }
            }
        }
    }
}

async fn closes() {
    let (tx, mut rx) = mpsc::channel::<i32>(1);
    let (end, mut ended) = watch::channel(0);
    let (go, mut gone) = oneshot::channel::<()>();
    tokio::spawn(async move {
        for i in 0..3 {
            tx.send(i).await.unwrap();
            tokio::task::yield_now().await;
        }
        end.send(7).unwrap();
        tokio::task::yield_now().await;
        drop(go);
    });
    let mut seen = Vec::new();
    let last = loop {
        tokio::select! {
            Some(x) = rx.recv() => seen.push(x),
            Ok(()) = ended.changed() => seen.push(100 + *ended.borrow()),
            r = &mut gone => break r.is_err(),
        }
    };
    println!("{seen:?} {last}");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut kept = Vec::new();
    println!("{:?}", drains(&mut kept).await);
    println!("kept {}", kept.len());
    println!("{}", gives_value().await);
    owned(Noisy("own", 9)).await;
    println!("{}", tokio::spawn(panics()).await.unwrap_err().is_panic());
    closes().await;
    kept.truncate(1);
    let f = async {
        let mut rx = feed("z", 3);
        let mut out = vec![];
        while out.len() < 2 {
            tokio::select! { Some(n) = rx.recv() => out.push(n), else => unreachable!() }
        }
        out
    };
    println!("{:?}", f.await);
}
