use std::cell::RefCell;
use std::time::Duration;
use tokio::task::yield_now;
#[derive(Debug)]
struct Loud(&'static str);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
async fn ready(x: i32) -> i32 {
    println!("ready {x}");
    x
}
async fn late(x: i32, n: u32) -> i32 {
    println!("late {x} starts");
    for i in 0..n {
        yield_now().await;
        println!("late {x} {i}");
    }
    x
}
async fn holds(name: &'static str, n: u32) -> Loud {
    let l = Loud(name);
    for _ in 0..n {
        yield_now().await;
    }
    l
}
async fn takes(l: Loud, n: u32) -> usize {
    for _ in 0..n {
        yield_now().await;
    }
    l.0.len()
}
async fn maybe(x: i32, n: u32) -> Result<i32, String> {
    for _ in 0..n {
        yield_now().await;
    }
    println!("maybe {x}");
    if x < 0 { Err(format!("bad {x}")) } else { Ok(x) }
}
async fn unit(log: &RefCell<Vec<u8>>, x: u8) {
    log.borrow_mut().push(x);
    yield_now().await;
    log.borrow_mut().push(x + 10);
}
async fn gen<T: Clone>(x: &T) -> (T, T) {
    yield_now().await;
    (x.clone(), x.clone())
}
async fn boom(n: u32) -> i32 {
    for _ in 0..n {
        yield_now().await;
    }
    panic!("boom");
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{:?}", tokio::join!(ready(1), ready(2)));
    println!("{:?}", tokio::join!(late(1, 2), ready(5), late(2, 1), late(3, 3)));
    let (a, b, n) = tokio::join!(holds("a", 2), holds("b", 0), takes(Loud("t"), 1));
    println!("{} {} {n}", a.0, b.0);
    drop(b);
    drop(a);
    println!("{:?}", tokio::try_join!(maybe(1, 1), maybe(2, 0)));
    println!("{:?}", tokio::try_join!(maybe(1, 3), maybe(-2, 1), maybe(3, 0)));
    println!("{:?}", tokio::try_join!(maybe(-1, 0), maybe(2, 0)));
    let log = RefCell::new(vec![]);
    tokio::join!(unit(&log, 1), unit(&log, 2), async { log.borrow_mut().push(99) });
    println!("{:?}", log.borrow());
    let s = String::from("x");
    let v = vec![1, 2];
    println!("{:?}", tokio::join!(gen(&s), gen(&v)));
    let mut k = 0;
    let r = tokio::join!(ready(k), { k += 1; ready(k) }, { k *= 10; late(k, 1) });
    println!("{r:?} {k}");
    // In a timeout: dropped half way.
    let t = tokio::time::timeout(Duration::from_millis(5), async {
        tokio::join!(holds("one", 1), async { tokio::time::sleep(Duration::from_millis(9)).await; Loud("never") }, holds("two", 2))
    })
    .await;
    println!("{}", t.is_err());
    std::panic::set_hook(Box::new(|_| {}));
    let h = tokio::spawn(async { tokio::join!(holds("p1", 0), boom(1), holds("p2", 5), takes(Loud("p3"), 9)) }).await;
    println!("{}", h.unwrap_err().is_panic());
    let h = tokio::spawn(async { tokio::join!(boom(0), holds("q2", 5), takes(Loud("q3"), 9)) }).await;
    println!("{}", h.unwrap_err().is_panic());
    let nested = tokio::join!(async { tokio::join!(late(7, 1), late(8, 1)) }, late(9, 2));
    println!("{nested:?}");
    let (tx, mut rx) = tokio::sync::mpsc::channel::<i32>(1);
    let (_, got) = tokio::join!(
        async move {
            for i in 0..4 {
                tx.send(i).await.unwrap();
            }
        },
        async {
            let mut all = vec![];
            while let Some(x) = rx.recv().await {
                all.push(x);
            }
            all
        }
    );
    println!("{got:?}");
    let f = futures::future::join(late(20, 1), late(21, 1));
    println!("{:?}", f.await);
    println!("{:?}", futures::join!(late(22, 2), late(23, 1)));
}
