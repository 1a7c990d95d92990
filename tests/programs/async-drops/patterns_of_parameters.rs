struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
struct S { x: D, y: D, z: u8 }
async fn y() { tokio::task::yield_now().await }
async fn pats((a, _): (D, D), S { x, .. }: S, [p, _, q]: [D; 3], mut m: D, _: D, ref r: D) -> usize { println!("body {} {} {} {}", a.0, x.0, p.0, q.0); y().await; m = D("m2"); println!("assigned {}", r.0); y().await; drop(x); m.0.len() }
struct Own(D, D);
impl Own { async fn consume(self) -> D { y().await; println!("consume"); self.1 } async fn part(self, other: D) -> (D, D) { let Own(a, _) = self; y().await; (other, a) } async fn by_mut(&mut self, d: D) -> D { y().await; std::mem::replace(&mut self.0, d) } async fn unused(self, _d: D) {} }
fn args() -> ((D, D), S, [D; 3], D, D, D) { ((D("t0"), D("t1")), S { x: D("sx"), y: D("sy"), z: 1 }, [D("a0"), D("a1"), D("a2")], D("m"), D("under"), D("r")) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (a, b, c, d, e, f) = args(); println!("{}", pats(a, b, c, d, e, f).await); println!("--");
    let (a, b, c, d, e, f) = args(); drop(pats(a, b, c, d, e, f)); println!("-- unpolled");
    let (a, b, c, d, e, f) = args(); { let mut fut = Box::pin(pats(a, b, c, d, e, f)); let _ = futures::poll!(&mut fut); println!("-- cancel"); } println!("--");
    let o = Own(D("o0"), D("o1")); let k = o.consume().await; println!("kept {}", k.0);
    let r = Own(D("p0"), D("p1")).part(D("other")).await; println!("{} {}", r.0.0, r.1.0); drop(r.0);
    let mut w = Own(D("w0"), D("w1")); let old = w.by_mut(D("w2")).await; println!("old {}", old.0);
    Own(D("u0"), D("u1")).unused(D("u2")).await; println!("-- unused"); drop(Own(D("v0"), D("v1")).unused(D("v2"))); println!("end");
    let S { y: sy, z, .. } = S { x: D("lx"), y: D("ly"), z: 3 }; println!("{} {z}", sy.0);
}
