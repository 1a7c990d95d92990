use tokio::runtime::Builder;
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() {
    let rt = Builder::new_current_thread().enable_all().build().unwrap();
    rt.spawn(async { let _d = D("spawned before block_on"); std::future::pending::<()>().await });
    let v = rt.block_on(async {
        let _x = D("block_on local");
        tokio::spawn(async { let _d = D("inner"); tokio::time::sleep(std::time::Duration::from_secs(50)).await; });
        tokio::task::yield_now().await;
        3
    });
    println!("v={v}");
    let h = rt.spawn(async { let _d = D("after"); 4 });
    println!("finished {}", h.is_finished());
    drop(rt);
    println!("rt dropped");
    println!("finished {}", h.is_finished());
    let rt2 = Builder::new_current_thread().build().unwrap();
    let r = rt2.block_on(h);
    println!("{}", r.unwrap_err().is_cancelled());
    rt2.shutdown_background();
    println!("end");
}
