// Borrows and moves in futures: each module a program of its own; the marks are rustc's.
#![allow(unused)]

mod block_borrows_local_ok {
    #[tokio::main]
    async fn main() {
        let s = String::from("a");
        let f = async { s.len() };
        println!("{} {}", f.await, s);
    }
}

mod two_blocks_shared_ok {
    #[tokio::main]
    async fn main() {
        let s = String::from("a");
        let a = async { s.len() };
        let b = async { s.len() + 1 };
        let (x, y) = tokio::join!(a, b);
        println!("{x}{y}{s}");
    }
}

mod two_blocks_mut {
    #[tokio::main]
    async fn main() {
        let mut n = 0;
        let a = async { n += 1; };
        let b = async { n += 2; }; //~ E0499
        tokio::join!(a, b);
        println!("{n}");
    }
}

mod block_mut_then_read {
    #[tokio::main]
    async fn main() {
        let mut v = vec![1];
        let a = async { v.push(2); };
        println!("{}", v.len()); //~ E0502
        a.await;
    }
}

mod block_mut_then_await_ok {
    #[tokio::main]
    async fn main() {
        let mut v = vec![1];
        async { v.push(2); }.await;
        let a = async { v.push(2); };
        a.await;
        println!("{}", v.len());
    }
}

mod async_fn_borrow_held {
    async fn add(v: &mut Vec<i32>, n: i32) { v.push(n); }
    #[tokio::main]
    async fn main() {
        let mut v = vec![];
        let f = add(&mut v, 1);
        v.push(2); //~ E0499
        f.await;
    }
}

mod async_fn_borrow_ok {
    async fn add(v: &mut Vec<i32>, n: i32) { v.push(n); }
    #[tokio::main]
    async fn main() {
        let mut v = vec![];
        add(&mut v, 1).await;
        add(&mut v, 2).await;
        v.push(3);
        println!("{v:?}");
    }
}

mod async_fn_two_mut_join {
    async fn add(v: &mut Vec<i32>, n: i32) { v.push(n); }
    #[tokio::main]
    async fn main() {
        let mut v = vec![];
        tokio::join!(add(&mut v, 1), add(&mut v, 2)); //~ E0499
    }
}

mod join_disjoint_ok {
    async fn add(v: &mut Vec<i32>, n: i32) { v.push(n); }
    struct S { a: Vec<i32>, b: Vec<i32> }
    #[tokio::main]
    async fn main() {
        let mut s = S { a: vec![], b: vec![] };
        tokio::join!(add(&mut s.a, 1), add(&mut s.b, 2));
        println!("{:?}{:?}", s.a, s.b);
    }
}

mod returned_ref_from_async {
    async fn first(v: &Vec<String>) -> &str { &v[0] }
    #[tokio::main]
    async fn main() {
        let mut v = vec![String::from("a")];
        let f = first(&v).await;
        v.push("b".into()); //~ E0502
        println!("{f}");
    }
}

mod local_dead_before_await {
    async fn first(v: &Vec<String>) -> usize { v.len() }
    #[tokio::main]
    async fn main() {
        let f;
        { let v = vec![String::from("a")]; f = first(&v); } //~ E0597
        println!("{}", f.await);
    }
}

mod temp_in_future {
    async fn len(s: &str) -> usize { s.len() }
    #[tokio::main]
    async fn main() {
        let f = len(&String::from("a")); //~ E0716
        println!("{}", f.await);
    }
}

mod temp_in_future_ok {
    async fn len(s: &str) -> usize { s.len() }
    #[tokio::main]
    async fn main() {
        println!("{}", len(&String::from("a")).await);
        let n = len(String::from("abc").as_str()).await;
        println!("{n}");
    }
}

mod select_two_mut {
    use std::time::Duration;
    async fn bump(n: &mut i32) -> i32 { *n += 1; *n }
    #[tokio::main]
    async fn main() {
        let mut n = 0;
        tokio::select! {
            a = bump(&mut n) => println!("{a}"),
            b = bump(&mut n) => println!("{b}"), //~ E0499
        }
    }
}

mod select_body_mut_ok {
    use std::time::Duration;
    async fn wait(n: &i32) -> i32 { *n }
    #[tokio::main]
    async fn main() {
        let mut n = 0;
        loop {
            tokio::select! {
                a = wait(&n) => { n += a + 1; }
                _ = tokio::time::sleep(Duration::from_millis(1)) => { n += 1; }
            }
            if n > 3 { break; }
        }
    }
}

mod mutex_guard_ok {
    use std::sync::Arc;
    use tokio::sync::Mutex;
    #[tokio::main]
    async fn main() {
        let m = Arc::new(Mutex::new(vec![1]));
        let mut g = m.lock().await;
        g.push(2);
        drop(g);
        let m2 = m.clone();
        tokio::spawn(async move { m2.lock().await.push(3); }).await.unwrap();
        let n = m.lock().await.len();
        println!("{n}");
    }
}

mod mutex_guard_outlives {
    use tokio::sync::Mutex;
    #[tokio::main]
    async fn main() {
        let g;
        { let m = Mutex::new(1); g = m.lock().await; } //~ E0597
        println!("{}", *g);
    }
}

mod move_guarded_mutex {
    use tokio::sync::Mutex;
    #[tokio::main]
    async fn main() {
        let m = Mutex::new(1);
        let g = m.lock().await;
        let k = m.into_inner(); //~ E0505
        println!("{} {}", *g, k);
    }
}

mod rx_in_loop_ok {
    use tokio::sync::mpsc;
    struct Actor { rx: mpsc::Receiver<i32>, total: i32 }
    impl Actor {
        fn handle(&mut self, m: i32) { self.total += m; }
        async fn run(mut self) -> i32 { while let Some(m) = self.rx.recv().await { self.handle(m); } self.total }
    }
    #[tokio::main]
    async fn main() {
        let (tx, rx) = mpsc::channel(4);
        let h = tokio::spawn(Actor { rx, total: 0 }.run());
        tx.send(1).await.unwrap();
        drop(tx);
        println!("{}", h.await.unwrap());
    }
}

mod used_after_spawn_move {
    use std::sync::Arc;
    #[tokio::main]
    async fn main() {
        let v = Arc::new(vec![1]);
        let mut hs = vec![];
        for _ in 0..2 {
            hs.push(tokio::spawn(async move { v.len() })); //~ E0382
        }
        for h in hs { h.await.unwrap(); }
    }
}

mod vec_moved_into_task_then_used {
    #[tokio::main]
    async fn main() {
        let v = vec![1, 2, 3];
        let h = tokio::spawn(async move {
            v.iter().sum::<i32>()
        });
        println!("{:?}", v); //~ E0382
        h.await.unwrap();
    }
}

mod task_return_ok {
    #[tokio::main]
    async fn main() {
        let v = vec![1, 2, 3];
        let v = tokio::spawn(async move { let mut v = v; v.push(4); v }).await.unwrap();
        println!("{v:?}");
    }
}

mod async_immutable_mut {
    async fn add(v: &mut Vec<i32>) { v.push(1); }
    #[tokio::main]
    async fn main() {
        let v = vec![];
        add(&mut v).await; //~ E0596
    }
}

mod async_block_immutable {
    #[tokio::main]
    async fn main() {
        let n = 0;
        async { n += 1; }.await; //~ E0594
    }
}

mod stream_next_immutable {
    use tokio::sync::mpsc;
    #[tokio::main]
    async fn main() {
        let (tx, rx) = mpsc::channel::<i32>(1);
        drop(tx);
        println!("{:?}", rx.recv().await); //~ E0596
    }
}

mod join_all_borrow_ok {
    use futures::future::join_all;
    async fn len(s: &str) -> usize { s.len() }
    #[tokio::main]
    async fn main() {
        let words = vec![String::from("a"), String::from("bb")];
        let ls = join_all(words.iter().map(|w| len(w))).await;
        println!("{ls:?} {}", words.len());
    }
}

mod join_all_moved {
    use futures::future::join_all;
    async fn len(s: &str) -> usize { s.len() }
    #[tokio::main]
    async fn main() {
        let words = vec![String::from("a"), String::from("bb")];
        let fs = words.iter().map(|w| len(w));
        drop(words); //~ E0505
        println!("{:?}", join_all(fs).await);
    }
}

mod select_moves_handle {
    #[tokio::main]
    async fn main() {
        let h = tokio::spawn(async { 1 });
        tokio::select! {
            r = h => println!("{:?}", r.is_ok()),
            _ = tokio::time::sleep(std::time::Duration::from_millis(5)) => {}
        }
        h.abort(); //~ E0382
    }
}

mod select_mut_ref_handle_ok {
    #[tokio::main]
    async fn main() {
        let mut h = tokio::spawn(async { 1 });
        tokio::select! {
            r = &mut h => println!("{:?}", r.is_ok()),
            _ = tokio::time::sleep(std::time::Duration::from_millis(5)) => h.abort(),
        }
    }
}

mod oneshot_twice {
    use tokio::sync::oneshot;
    #[tokio::main]
    async fn main() {
        let (tx, rx) = oneshot::channel::<i32>();
        let _ = tx.send(1);
        let _ = tx.send(2); //~ E0382
        let _ = rx.await;
    }
}

mod closure_async_ok {
    #[tokio::main]
    async fn main() {
        let mut total = 0;
        let nums = vec![1, 2, 3];
        for n in &nums {
            let f = async { n * 2 };
            total += f.await;
        }
        println!("{total} {nums:?}");
    }
}

mod async_closure_moves {
    #[tokio::main]
    async fn main() {
        let name = String::from("x");
        let f = || async move { name.len() };
        println!("{}", f().await);
        println!("{}", f().await); //~ E0382
    }
}

mod trait_async_self_ok {
    struct C { n: i32 }
    impl C {
        async fn inc(&mut self) -> &mut Self { self.n += 1; self }
        async fn get(&self) -> i32 { self.n }
    }
    #[tokio::main]
    async fn main() {
        let mut c = C { n: 0 };
        c.inc().await.inc().await;
        let a = c.get();
        println!("{}", a.await);
        c.inc().await;
    }
}

mod trait_async_self_bad {
    struct C { n: i32 }
    impl C {
        async fn inc(&mut self) { self.n += 1; }
        async fn get(&self) -> i32 { self.n }
    }
    #[tokio::main]
    async fn main() {
        let mut c = C { n: 0 };
        let a = c.get();
        c.inc().await; //~ E0502
        println!("{}", a.await);
    }
}

mod for_loop_spawn_vec_ok {
    #[tokio::main]
    async fn main() {
        let items = vec![String::from("a"), String::from("b")];
        let mut hs = Vec::new();
        for it in items { hs.push(tokio::spawn(async move { it.len() })); }
        let mut n = 0;
        for h in hs { n += h.await.unwrap(); }
        println!("{n}");
    }
}

mod for_loop_handles_borrowed {
    #[tokio::main]
    async fn main() {
        let hs = vec![tokio::spawn(async { 1 })];
        for h in &hs { h.await.unwrap(); } //~ E0277
    }
}

mod pin_mut_ok {
    use std::pin::pin;
    #[tokio::main]
    async fn main() {
        let mut f = pin!(async { 3 });
        let r = f.as_mut().await;
        println!("{r}");
    }
}

mod timeout_borrow_ok {
    use tokio::time::{timeout, Duration};
    async fn push(v: &mut Vec<i32>) { v.push(1); }
    #[tokio::main]
    async fn main() {
        let mut v = vec![];
        let _ = timeout(Duration::from_millis(5), push(&mut v)).await;
        v.push(2);
        println!("{}", v.len());
    }
}

mod timeout_held {
    use tokio::time::{timeout, Duration};
    async fn push(v: &mut Vec<i32>) { v.push(1); }
    #[tokio::main]
    async fn main() {
        let mut v = vec![];
        let t = timeout(Duration::from_millis(5), push(&mut v));
        v.push(2); //~ E0499
        let _ = t.await;
    }
}

mod joinset_ok {
    use tokio::task::JoinSet;
    #[tokio::main]
    async fn main() {
        let mut set = JoinSet::new();
        for i in 0..3 { set.spawn(async move { i }); }
        while let Some(r) = set.join_next().await { println!("{}", r.unwrap()); }
    }
}

mod watch_borrow_ok {
    use tokio::sync::watch;
    #[tokio::main]
    async fn main() {
        let (tx, mut rx) = watch::channel(1);
        tx.send(2).unwrap();
        rx.changed().await.unwrap();
        let v = *rx.borrow();
        println!("{v}");
        println!("{}", *rx.borrow_and_update());
    }
}

mod result_in_async_ok {
    async fn f(s: &str) -> Result<&str, String> { if s.is_empty() { Err("e".into()) } else { Ok(&s[..1]) } }
    async fn g(s: &str) -> Result<usize, String> { let a = f(s).await?; let b = f(a).await?; Ok(a.len() + b.len()) }
    #[tokio::main]
    async fn main() { println!("{:?}", g("abc").await); }
}

mod async_return_local {
    async fn f<'a>() -> &'a str { let s = String::from("a"); s.as_str() } //~ E0515
    #[tokio::main]
    async fn main() { f().await; }
}

mod async_block_moved_twice {
    #[tokio::main]
    async fn main() {
        let s = String::from("a");
        let a = async move { println!("{s}") };
        let b = async move { println!("{s}") }; //~ E0382
        a.await;
        b.await;
    }
}

fn main() {}
