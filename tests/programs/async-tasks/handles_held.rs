use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

struct Loud(&'static str);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
async fn give(name: &'static str) -> Loud {
    tokio::task::yield_now().await;
    Loud(name)
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // Value taken, value never taken, handle dropped before and after the end.
    let a = tokio::spawn(give("a"));
    let b = tokio::spawn(give("b"));
    let c = tokio::spawn(give("c"));
    drop(c);
    let v = a.await.unwrap();
    println!("got {}", v.0);
    tokio::time::sleep(Duration::from_millis(1)).await;
    println!("b finished {}", b.is_finished());
    drop(b);
    drop(v);

    // By reference, in a loop, then by value.
    let mut h: JoinHandle<Loud> = tokio::spawn(async {
        tokio::time::sleep(Duration::from_millis(25)).await;
        Loud("late")
    });
    let mut n = 0;
    let late = loop {
        tokio::select! {
            r = &mut h => break r.unwrap(),
            _ = tokio::time::sleep(Duration::from_millis(10)) => n += 1,
        }
    };
    println!("late after {n}");
    drop(late);

    // Boxed, in join!, in a vector, spawned itself.
    let boxed: Pin<Box<dyn Future<Output = Result<i32, tokio::task::JoinError>> + Send>> = Box::pin(tokio::spawn(async { 5 }));
    let (x, y) = tokio::join!(boxed, tokio::spawn(async { "y".to_string() }));
    println!("{:?} {:?}", x.unwrap(), y.unwrap());
    let many: Vec<_> = (0..4).map(|i| tokio::spawn(async move { i * i })).collect();
    println!("{:?}", futures::future::join_all(many).await.into_iter().map(|r| r.unwrap()).collect::<Vec<_>>());
    let outer = tokio::spawn(tokio::spawn(async { Some(3) }));
    println!("{:?}", outer.await.unwrap().unwrap());

    // Cancelled and panicked.
    let stuck: JoinHandle<Loud> = tokio::spawn(async {
        let _l = Loud("stuck local");
        std::future::pending::<()>().await;
        Loud("never")
    });
    tokio::task::yield_now().await;
    stuck.abort();
    match stuck.await {
        Ok(_) => println!("?"),
        Err(e) => println!("cancelled {} panic {}", e.is_cancelled(), e.is_panic()),
    }
    std::panic::set_hook(Box::new(|_| {}));
    let bad = tokio::spawn(async {
        let _l = Loud("in panic");
        if true {
            panic!("boom");
        }
        Loud("x")
    });
    let e = bad.await.err().unwrap();
    println!("panic {:?}", e.into_panic().downcast_ref::<&str>());

    // Options and results inside.
    let o: JoinHandle<Option<Option<i32>>> = tokio::spawn(async { Some(None) });
    println!("{:?}", o.await.unwrap());
    let r: JoinHandle<Result<(), String>> = tokio::spawn(async { Err("no".into()) });
    println!("{:?}", r.await.unwrap());
    let p: JoinHandle<std::task::Poll<i32>> = tokio::spawn(async { std::task::Poll::Pending });
    println!("{:?}", p.await.unwrap());
    let u: JoinHandle<()> = tokio::spawn(async {});
    println!("{:?}", u.await.unwrap());

    // A second poll after the end.
    let mut twice = tokio::spawn(async { 1 });
    println!("{:?}", (&mut twice).await.unwrap());
    let again = std::panic::AssertUnwindSafe(async { (&mut twice).await });
    let res = futures::FutureExt::catch_unwind(again).await;
    println!("again panics {}", res.is_err());

    let rc = Rc::new(1);
    let (tx, rx) = oneshot::channel::<Loud>();
    let local = tokio::task::LocalSet::new();
    local
        .run_until(async {
            let rc2 = rc.clone();
            let h = tokio::task::spawn_local(async move {
                let _ = rx.await.map(|l| println!("rx {}", l.0));
                *rc2
            });
            let _ = tx.send(Loud("sent"));
            println!("{}", h.await.unwrap());
        })
        .await;
    println!("strong {}", Rc::strong_count(&rc));
}
