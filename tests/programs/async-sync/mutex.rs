use std::sync::Arc;
use tokio::sync::{MappedMutexGuard, Mutex, MutexGuard, OwnedMutexGuard};
use tokio::time::{sleep, Duration};
#[derive(Debug, Default)]
struct Acc {
    name: String,
    n: i64,
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let m = Arc::new(Mutex::new(Acc { name: "x".into(), n: 0 }));
    println!("{m:?}");
    let g = m.lock().await;
    println!("{:?} {:?}", m, m.try_lock().map(|_| ()).map_err(|e| e.to_string()));
    let mut hs = vec![];
    for i in 0..4 {
        let m = m.clone();
        hs.push(tokio::spawn(async move {
            let mut g = m.lock().await;
            println!("t{i} has it n={}", g.n);
            sleep(Duration::from_millis(5)).await;
            g.n += i;
        }));
    }
    sleep(Duration::from_millis(3)).await;
    println!("release");
    drop(g);
    hs.remove(2).abort();
    for h in hs {
        h.await.unwrap();
    }
    println!("{}", m.lock().await.n);
    let o: OwnedMutexGuard<Acc> = m.clone().lock_owned().await;
    println!("{} {}", o.name, OwnedMutexGuard::mutex(&o).try_lock().is_err());
    drop(o);
    {
        let g = m.lock().await;
        let mut part: MappedMutexGuard<i64> = MutexGuard::map(g, |a| &mut a.n);
        *part += 40;
        println!("part {part} {:?}", m.try_lock().is_err());
    }
    println!("{:?}", m.lock().await);
    let m2 = Mutex::new(vec![1]);
    m2.lock().await.push(2);
    println!("{:?}", m2.into_inner());
    let mut mm = Mutex::new(5);
    *mm.get_mut() += 1;
    println!("{:?}", mm);
    let d: Mutex<String> = Default::default();
    println!("{:?} {}", d, d.try_lock().unwrap().len());
    static S: Mutex<u32> = Mutex::const_new(3);
    *S.lock().await += 1;
    println!("{}", S.lock().await);
}
