use std::time::Duration;
struct D(String);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let _m = D("main local".into());
    for i in 0..3 {
        tokio::spawn(async move {
            let _a = D(format!("task {i} a"));
            if i == 1 {
                tokio::spawn(async move { let _n = D("nested".into()); std::future::pending::<()>().await; });
            }
            let _b = D(format!("task {i} b"));
            tokio::time::sleep(Duration::from_secs(1000)).await;
        });
    }
    tokio::task::yield_now().await;
    let d = D("captured never polled".into());
    tokio::task::yield_now().await;
    let h = tokio::spawn(async move { let _d = d; });
    h.abort();
    println!("aborted finished={}", h.is_finished());
    let r = h.await;
    println!("{:?}", r.map_err(|e| e.is_cancelled()));
    let d = D("late never polled".into());
    tokio::spawn(async move { let _d = d; println!("never"); });
    println!("main ends");
}
