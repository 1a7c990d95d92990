#[tokio::main(flavor = "current_thread")]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    for k in 0..4 {
        let h = tokio::spawn(async move { match k { 0 => panic!("lit"), 1 => panic!("fmt {k}"), 2 => std::panic::panic_any(5), _ => std::future::pending::<()>().await } });
        if k == 3 { h.abort(); }
        let e = h.await.unwrap_err();
        println!("{e} | {e:?} | {e:#?}");
    }
}
