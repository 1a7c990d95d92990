use tokio::task::{self, JoinHandle};
use tokio::time::{sleep, Duration};
tokio::task_local! { static ID: u32; static NAME: String; }
async fn show(tag: &str) {
    let n = NAME.try_with(|n| n.clone()).unwrap_or_else(|e| format!("<{e}>"));
    println!("{tag} {} {n}", ID.with(|i| *i));
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    ID.scope(1, async {
        show("a").await;
        NAME.scope("bob".into(), show("b")).await;
        let h = tokio::spawn(async { ID.try_with(|i| *i).is_err() });
        println!("{}", h.await.unwrap());
        ID.scope(2, show("c")).await;
        show("d").await;
        println!("{}", ID.sync_scope(9, || ID.get()));
    })
    .await;
    let hs: Vec<JoinHandle<String>> = (0..3)
        .map(|i| {
            task::spawn(ID.scope(i, async move {
                sleep(Duration::from_millis(10 - i as u64)).await;
                format!("{i}:{}", ID.get())
            }))
        })
        .collect();
    for h in hs {
        println!("{}", h.await.unwrap());
    }
    let h = task::spawn(async {
        task::yield_now().await;
        1
    });
    println!("{}", h.is_finished());
    h.abort();
    println!("{}", h.is_finished());
    println!("{:?}", h.await.unwrap_err().is_cancelled());
    println!("start");
    let order = std::rc::Rc::new(std::cell::RefCell::new(vec![]));
    let o = order.clone();
    let ls = task::LocalSet::new();
    ls.run_until(async move {
        let mut hs = vec![];
        for i in 0..3 {
            let o = o.clone();
            hs.push(task::spawn_local(async move {
                for k in 0..2 {
                    o.borrow_mut().push((i, k));
                    task::yield_now().await;
                }
            }));
        }
        for h in hs {
            h.await.unwrap();
        }
    })
    .await;
    println!("{:?}", order.borrow());
    let u = task::unconstrained(async {
        let mut n = 0;
        for _ in 0..300 {
            n += 1;
        }
        n
    })
    .await;
    println!("{u}");
    println!("{:?}", task::spawn_blocking(|| { "blocked" }).await.unwrap());
    let e = task::spawn_blocking(|| {
        if true {
            panic!("bp")
        }
    })
    .await
    .unwrap_err();
    println!("{}", e.is_panic());
    let r = std::panic::catch_unwind(|| tokio::runtime::Handle::current().block_on(async {}));
    println!("{}", r.is_err());
    let (a, b) = tokio::join!(
        async {
            task::yield_now().await;
            println!("j1");
            1
        },
        async {
            println!("j2");
            2
        }
    );
    println!("{}", a + b);
    println!(
        "{:?}",
        tokio::try_join!(
            async { Ok::<_, &str>(1) },
            async {
                task::yield_now().await;
                Err::<u8, _>("no")
            },
            async {
                sleep(Duration::from_secs(5)).await;
                println!("never");
                Ok(3)
            }
        )
    );
}
