// What kind of runtime one is in, and what may block there.
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use tokio::runtime::{Builder, Handle, Runtime, RuntimeFlavor};
use tokio::task::{block_in_place, spawn_blocking};

#[tokio::main(flavor = "current_thread")]
async fn single() -> RuntimeFlavor {
    Handle::current().runtime_flavor()
}
#[tokio::main(worker_threads = 2)]
async fn several() -> RuntimeFlavor {
    Handle::current().runtime_flavor()
}
fn text(e: Box<dyn std::any::Any + Send>) -> String {
    e.downcast_ref::<&str>().map(|s| s.to_string()).or(e.downcast_ref::<String>().cloned()).unwrap()
}
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    println!("{:?} {:?}", single(), several());
    let one = Builder::new_current_thread().enable_all().build().unwrap();
    let many = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    println!("{:?} {:?}", one.handle().runtime_flavor(), many.handle().runtime_flavor());
    println!("{}", block_in_place(|| 1));
    let failed = catch_unwind(AssertUnwindSafe(|| one.block_on(async { block_in_place(|| 2) })));
    println!("{}", text(failed.unwrap_err()));
    let failed = one.block_on(async { tokio::spawn(async { block_in_place(|| 3) }).await });
    println!("{}", text(failed.unwrap_err().into_panic()));
    println!("{:?}", one.block_on(spawn_blocking_in(&one)));
    println!("{}", many.block_on(async { block_in_place(|| 4) }));
    let inner = many.block_on(async {
        tokio::spawn(async {
            block_in_place(|| {
                let inner = Builder::new_current_thread().build().unwrap();
                inner.block_on(async {
                    tokio::task::yield_now().await;
                    5
                })
            })
        })
        .await
        .unwrap()
    });
    println!("{inner}");
    println!("{}", many.block_on(async { block_in_place(|| Handle::current().block_on(async { 6 })) }));
    let guard = one.enter();
    println!("{:?}", Handle::current().runtime_flavor());
    {
        let _guard = many.enter();
        println!("{:?}", Handle::current().runtime_flavor());
    }
    println!("{:?}", Handle::current().runtime_flavor());
    drop(guard);
    println!("{}", Handle::try_current().is_err());

    let counts = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
    let (start, stop) = (counts.clone(), counts.clone());
    let runtime: Runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .on_thread_start(move || {
            start.0.fetch_add(1, Ordering::SeqCst);
        })
        .on_thread_stop(move || {
            stop.1.fetch_add(1, Ordering::SeqCst);
        })
        .build()
        .unwrap();
    runtime.block_on(async {});
    drop(runtime);
    println!("{} {}", counts.0.load(Ordering::SeqCst) > 0, counts.1.load(Ordering::SeqCst) > 0);
    for failed in [catch_unwind(|| drop(Builder::new_multi_thread().worker_threads(0))), catch_unwind(|| drop(Builder::new_multi_thread().max_blocking_threads(0)))] {
        println!("{}", text(failed.unwrap_err()));
    }
}
async fn spawn_blocking_in(_runtime: &Runtime) -> i32 {
    spawn_blocking(|| block_in_place(|| 7)).await.unwrap()
}
