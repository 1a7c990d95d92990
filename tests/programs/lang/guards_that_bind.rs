use std::cell::RefCell;
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0) } }
impl D { fn opt(&self) -> Option<&'static str> { Some(self.0) } fn no(&self) -> Option<D> { None } fn some(&self, n: &'static str) -> Option<D> { Some(D(n)) } }
enum Foo { Bar, Baz, Qux(u8) }
fn bar(x: bool) -> Foo { if x { Foo::Baz } else { Foo::Bar } }
fn qux(x: u8) -> Foo { Foo::Qux(x.rotate_left(1)) }
fn alt(t: (i32, i32)) -> String { match t { (x, _) | (_, x) if let Some(y) = x.checked_sub(5).filter(|y| *y > 0) => format!("{x}:{y}"), (a, b) if a > b && let Ok(k) = u8::try_from(a) && k > 3 => format!("k{k}"), _ => "none".into() } }
fn moved(v: Option<String>, n: &[i32]) -> String { match v { Some(s) if let [first, .., last] = n && first != last => s + &format!("{first}{last}"), Some(s) if let Some(c) = s.chars().next() => format!("{c}{}", { let t = s; t.len() }), Some(s) => s, None if let Some(x) = n.first() => x.to_string(), None => "-".into() } }
async fn f(n: i32) -> Option<i32> { tokio::task::yield_now().await; (n > 1).then_some(n * 10) }
#[tokio::main]
async fn main() {
    match Some((true, 3)) { Some((x, _)) if let Foo::Bar = bar(x) => panic!(), Some((x, n)) if let Foo::Baz = bar(x) => println!("baz {n}"), _ => panic!() }
    match Some(42) { Some(x) if let Foo::Qux(y) = qux(x) => println!("{x} {y}"), _ => panic!() }
    println!("{} {} {} {} {}", alt((7, 1)), alt((1, 9)), alt((4, 2)), alt((2, 1)), alt((-1, -2)));
    println!("{} {} {} {} {}", moved(Some("a".into()), &[1, 2]), moved(Some("bc".into()), &[1, 1]), moved(Some(String::new()), &[]), moved(None, &[4]), moved(None, &[]));
    for n in 0..4 {
        match D("scrut") {
            d if n == 0 && let Some(_g) = D("t0").some("g0") => { let _b = D("body"); print!("[{}] ", d.0) }
            d if let Some(_g) = D("t1").no() => print!("never {}", d.0),
            ref d if n == 1 && let Some(g) = d.opt() => print!("[{g}] "),
            d if let Some(_g) = D("t2").some("g2") && let Some(_h) = D("t3").some("g3") && n == 2 => print!("[{}] ", d.0),
            _ if let s = D("s").opt() => print!("[{s:?}] "),
            _ => unreachable!(),
        }
        println!("| {n}");
    }
    for n in 0..4 { match n { y if let Some(k) = f(y).await && k > 20 => println!("await {k}"), y if let Some(k) = f(y).await => println!("small {k}"), y => println!("none {y}") } }
    let log = RefCell::new(vec![]); let check = |n: i32| { log.borrow_mut().push(n); if n % 2 == 0 { Ok(n) } else { Err(n) } };
    let r: Vec<i32> = (1..6).map(|n| match n { a @ (1 | 2 | 3) if let Ok(b) = check(a) => b * 100, a if let Err(e) | Ok(e) = check(a) => -e, _ => 0 }).collect(); println!("{r:?} {log:?}");
    let x = 5; let y = match x { x if let x = x + 1 && x > 5 && let x = x * 2 => x, _ => 0 }; println!("{y}");
    let s = "k=3;z"; for p in s.split(';') { let v = match p.split_once('=') { Some((k, v)) if let Ok(n) = v.parse::<i32>() => format!("{k}{n}"), Some(_) | None if let Some(c) = p.chars().next() => c.to_string(), _ => String::new() }; print!("{v} ") } println!();
    let v = loop { match Some(1) { Some(n) if let Some(m) = Some(n + 1) => break m, _ => continue } }; println!("{v}");
    let c = |o: Option<&str>| -> usize { match o { Some(s) if let Some(i) = s.find('x') => return i, _ => 99 } }; println!("{} {}", c(Some("axe")), c(None));
}
