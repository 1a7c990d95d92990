// How simple streams and futures print, each crate's in its own way; who may block in place.
use futures::StreamExt;
use std::time::Duration;
use tokio::task;

fn main() {
    println!("{:?} {:?}", tokio_stream::pending::<i32>(), tokio_stream::empty::<u8>());
    println!("{:?} {:?}", futures::stream::pending::<i32>(), futures::stream::empty::<i32>());
    println!("{:?} {:?}", futures::stream::iter([1, 2]), tokio_stream::iter([1]));
    println!("{:?} {:?}", tokio_stream::once(3), futures::stream::repeat('r'));
    println!("{:?} {:?}", futures::stream::iter([1]).take(2), futures::stream::iter([1]).skip(1));
    println!("{:?} {:?}", futures::future::ready(3), std::future::ready("s"));
    println!("{:?}", futures::future::err::<i32, ()>(()));
    let rt = tokio::runtime::Runtime::new().unwrap();
    println!("{}", rt.block_on(async { task::block_in_place(|| 5) }));
    println!("{:?}", rt.block_on(async { tokio::spawn(async { task::block_in_place(|| 6) }).await.unwrap() }));
    let local = task::LocalSet::new();
    let failed = local.block_on(&rt, async { task::spawn_local(async { task::block_in_place(|| 7) }).await });
    println!("{}", failed.unwrap_err().is_panic());
    let one = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let failed = one.block_on(async {
        tokio::time::sleep(Duration::from_millis(1)).await;
        tokio::spawn(async { task::block_in_place(|| 8) }).await
    });
    println!("{}", failed.is_err());
}
