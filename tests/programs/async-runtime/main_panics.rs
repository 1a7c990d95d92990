struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {} {}", self.0, std::thread::panicking()); } }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let _m = D("main");
    tokio::spawn(async { let _d = D("t1"); std::future::pending::<()>().await });
    tokio::spawn(async { let _d = D("t2"); tokio::task::yield_now().await; panic!("t2 first") });
    let _n = D("main2");
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
    let v: Result<i32, String> = Err("boom".into());
    v.unwrap();
}
