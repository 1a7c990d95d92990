// Parts of a value that a closure takes along: changed through places of theirs, and moved out again.
#[derive(Debug)] struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
enum One { V(i32, D, Option<D>, D) }
fn bump(n: &mut i32) { *n += 1; }
fn main() {
    let mut o = One::V(1, D("a"), Some(D("b")), D("c"));
    let mut f = move || { let One::V(ref mut n, ref mut d, ref mut e, _) = o; bump(n); *d = D("new"); let t = e.take(); println!("{} {:?} {:?}", n, d, t); };
    f(); f(); drop(f);
    let mut p = (1, D("p1"), (D("p2"), D("p3")), String::from("s"));
    let g = move || { bump(&mut p.0); let x = p.1; p.2.0 = D("p4"); std::mem::drop(p.2.1); p.3.push('!'); println!("{} {:?} {:?} {}", p.0, x, p.2.0, p.3); };
    g();
    let mut q = One::V(1, D("qa"), None, D("qc"));
    let h = || { let One::V(ref mut n, a, b, _) = q; bump(n); println!("{n} {a:?} {b:?}"); };
    h();
    println!("end");
    let One::V(n, _, _, ref c) = q; println!("{n} {c:?}");
}
