use std::cell::RefCell;
use std::rc::Rc;
use tokio::task::{self, LocalSet};
use tokio::time::{sleep, Duration};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let log = Rc::new(RefCell::new(vec![]));
    let ls = LocalSet::new();
    let l = log.clone();
    ls.spawn_local(async move {
        l.borrow_mut().push("early");
    });
    let l = log.clone();
    let out = ls
        .run_until(async move {
            let a = {
                let l = l.clone();
                task::spawn_local(async move {
                    l.borrow_mut().push("a1");
                    task::yield_now().await;
                    l.borrow_mut().push("a2");
                    1
                })
            };
            let b = {
                let l = l.clone();
                task::spawn_local(async move {
                    l.borrow_mut().push("b1");
                    sleep(Duration::from_millis(5)).await;
                    l.borrow_mut().push("b2");
                    2
                })
            };
            tokio::spawn(async { println!("plain task") });
            l.borrow_mut().push("main");
            let r = a.await.unwrap() + b.await.unwrap();
            l.borrow_mut().push("done");
            r
        })
        .await;
    println!("{out} {:?}", log.borrow());
    ls.spawn_local(async {
        for i in 0..3 {
            println!("tick {i}");
            task::yield_now().await;
        }
    });
    ls.spawn_local(async {
        println!("other");
    });
    println!("before");
    ls.await;
    println!("after");
    let ls = LocalSet::new();
    struct D;
    impl Drop for D {
        fn drop(&mut self) {
            println!("D");
        }
    }
    let h = ls.spawn_local(async {
        let _d = D;
        std::future::pending::<()>().await;
    });
    ls.run_until(task::yield_now()).await;
    drop(ls);
    println!("{}", h.await.unwrap_err().is_cancelled());
}
