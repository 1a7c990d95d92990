// What is left of an array that something was moved out of is dropped run by run, the last one first.
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { print!("{} ", self.0); } }
struct S { a: [D; 3], n: D }
fn main() {
    { let [_, b, ..] = [D("0"), D("1"), D("2"), D("3")]; print!("| "); let _z = b; }
    println!();
    { let a = [D("a0"), D("a1"), D("a2")]; let [_, x, _] = a; print!("got {} | ", x.0); }
    println!();
    { let a = [D("b0"), D("b1"), D("b2"), D("b3")]; let [_, x @ .., _] = a; print!("got {} | ", x.len()); }
    println!();
    { let s = S { a: [D("c0"), D("c1"), D("c2")], n: D("n") }; let [_, _, z] = s.a; print!("got {} | ", z.0); }
    println!();
    { let t = ([D("e0"), D("e1")], D("e2")); let [z, _] = t.0; print!("got {} | ", z.0); }
    println!();
    { let a = [None, Some(D("f1")), None, Some(D("f3"))]; print!("{} | ", a.len()); }
    println!();
}
