// A closure that takes some fields with it and borrows others: each is the field that it names, wherever it is.
use std::cell::Cell;
#[derive(Debug)]
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
struct P { a: D, b: D, n: i32, s: String, in_: (String, D) }
fn mk() -> P { P { a: D("a"), b: D("b"), n: 1, s: "s".into(), in_: ("i".into(), D("ib")) } }
#[tokio::main]
async fn main() {
    let mut t = mk();
    {
        let c = || { t.n += 1; t.in_.0.push('x'); let _own = t.b; println!("{:?} {} {}", t.a, t.n, t.s); };
        c();
    }
    println!("{} {}", t.n, t.in_.0);
    let mut t = mk();
    let f = async { t.n += 5; let own = t.in_; println!("{:?} {:?} {}", t.a, own, t.s); t.s = String::from("new"); };
    f.await;
    println!("{} {}", t.n, t.s);
    let mut t = (String::from("a"), (1, String::from("b")), [1, 2]);
    let c = || { let u = t.1.1; t.1.0 += 1; t.2[0] = 9; u + &t.0 };
    println!("{}", c());
    println!("{} {} {:?}", t.0, t.1.0, t.2);
    let cell = (Cell::new(3), String::from("z"));
    let c = || { let s = cell.1; cell.0.set(cell.0.get() + 1); let inner = || { cell.0.set(7); s.len() }; inner() };
    println!("{}", c());
    println!("{}", cell.0.get());
    let nested = mk();
    let outer = || { let x = nested.a; let inner = || { let y = nested.b; println!("{:?} {:?} {}", x, y, nested.s); }; inner(); println!("{}", nested.n) };
    outer();
    println!("{}", nested.s);
}
