// Async blocks take the fields of an enum's only variant one by one.
#[derive(Debug)] struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
enum One { V(i32, D, D) }
async fn tick() { tokio::task::yield_now().await }
#[tokio::main]
async fn main() {
    let mut o = One::V(1, D("a"), D("b"));
    { let f = async { let One::V(ref mut n, d, _) = o; tick().await; *n += 1; println!("{} {:?}", n, d); }; f.await; }
    println!("after"); let One::V(n, _, ref e) = o; println!("{n} {:?}", e);
    let mut p = One::V(5, D("c"), D("d")); let h = tokio::spawn(async move { let One::V(n, _, e) = p; tick().await; println!("{n} {:?}", e); n }); println!("{}", h.await.unwrap()); p = One::V(6, D("x"), D("y")); let One::V(k, ..) = p; println!("{k}");
    enum Msg { Only { id: u32, body: String } } let m = Msg::Only { id: 3, body: "hi".into() }; let c = async || { let Msg::Only { id, ref body } = m; tick().await; println!("{id} {body}"); }; c().await; c().await; let Msg::Only { body, .. } = m; println!("{body}");
}
