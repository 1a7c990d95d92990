use futures::future::FutureExt;
async fn require_mutable(_: &mut i32) {}
async fn async_noop() {}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut value = 234;
    tokio::select! {
        _ = require_mutable(&mut value) => { },
        _ = async_noop() => { value += 5; },
    }
    tokio::select! {
        _ = require_mutable(&mut value).fuse() => { },
        _ = async_noop().fuse() => { value += 5; },
    }
    futures::select! {
        _ = require_mutable(&mut value).fuse() => { },
        _ = async_noop().fuse() => { value += 5; },
    }
    println!("{}", value > 0);
}
