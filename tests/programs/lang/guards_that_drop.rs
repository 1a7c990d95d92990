use std::cell::RefCell;
struct Order(RefCell<Vec<u64>>);
struct Log<'o>(&'o Order, u64);
impl Order { fn log(&self, n: u64) -> Log<'_> { Log(self, n) } fn push(&self, n: u64) { self.0.borrow_mut().push(n) } }
impl Drop for Log<'_> { fn drop(&mut self) { self.0.push(self.1) } }
fn show(name: &str, f: impl Fn(&Order)) { let o = Order(RefCell::new(vec![])); f(&o); println!("{name}: {:?}", o.0.into_inner()); }
fn same(v: (i32, i32)) -> i32 { let x: Box<i32> = Box::new(1); match v { (1, 2) if let y = x => *y, (1, 3) if let z = x => *z + 1, _ => 9 } }
fn alternatives(v: (i32, i32)) -> bool { let x: Box<i32> = Box::new(1); match v { (1, _) | (_, 2) if let y = x => *y == 1, _ => false } }
fn later(v: (i32, i32)) -> bool { let x: Box<i32> = Box::new(1); match v { (1, 2) if let y = x && *y > 5 => false, _ => v.0 == 3 } }
fn main() {
    show("bindings", |o| match [o.log(3), o.log(2)] { [_x, _y] if let [_, _z, _] = [o.log(6), o.log(4), o.log(5)] && true => { let _a = o.log(1); } _ => unreachable!() });
    show("fails", |o| match [o.log(3), o.log(4)] { [_x, _y] if let _z = o.log(1) && false => unreachable!(), _ => { let _a = o.log(2); } });
    show("alternatives", |o| { let mut _x = 1; match o.log(8) { _ | _ | _ if let _ = o.log(_x) && { _x += 1; false } => unreachable!(), _ if let _ = o.log(5) && { o.push(4); false } => unreachable!(), _ if let _ = o.log(7) && true => { o.log(6); } _ => unreachable!() } });
    show("temporary", |o| match 1 { 1 | 2 if let Log(_, ref n) = o.log(2) && *n == 2 => { o.log(3); } _ => {} });
    show("condition", |o| match 1 { n if o.log(1).1 == n && let Log(_, m) = &o.log(2) && o.log(*m + 2).1 == 4 => { o.log(9); } _ => {} });
    println!("{} {} {}", same((1, 2)), same((1, 3)), same((0, 0)));
    println!("{} {} {}", alternatives((1, 5)), alternatives((5, 2)), alternatives((5, 5)));
    println!("{} {}", later((1, 2)), later((3, 0)));
    match 0 { n if n > 0 => {} _ | _ if let Some(s) = std::convert::identity(&Some(String::from("identity"))) => println!("{s}"), _ => {} }
    let x = Some(3u8); let y = match x { Some(n) if let [a, b] = [n, n + 1] && let (c, _) | (_, c) = (a, b) => a + b + c, _ => 0 }; println!("{y}");
}
