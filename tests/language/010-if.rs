// === chains, values, conditions with side effects
fn grade(n: u32) -> char { if n >= 90 { 'A' } else if n >= 80 { 'B' } else if let 70..=79 = n { 'C' } else { 'F' } }
fn noisy(b: bool, s: &str) -> bool { print!("[{}]", s); b }
fn main() {
    println!("{}", [95, 85, 75, 5].iter().map(|&n| grade(n)).collect::<String>());
    if noisy(false, "a") && noisy(true, "b") || noisy(true, "c") && !noisy(false, "d") { println!("yes"); }
    if noisy(true, "x") | noisy(false, "y") { println!("bit"); }
    let v = if let Some(x) = Some(3).filter(|x| x % 2 == 1) { x * 2 } else { -1 };
    let t: (i32, &str) = if v > 5 { (v, "gt") } else { (0, "le") };
    println!("{:?} {}", t, if t.1.is_empty() { 0 } else { t.1.len() });
    let x = if false { 1 } else { loop { break 2 } };
    println!("{}", x);
}

// === if let with guards by nesting, else if let, shadowing
#[derive(Debug)]
enum Shape { Circle(f64), Rect { w: f64, h: f64 }, Unit }
fn area(s: Option<&Shape>) -> f64 {
    if let Some(Shape::Circle(r)) = s { 3.0 * r * r }
    else if let Some(Shape::Rect { w, h }) = s { if w == h { w * w } else { w * h } }
    else if let Some(s @ Shape::Unit) = s { println!("{:?}", s); 1.0 }
    else { 0.0 }
}
fn main() {
    for s in [Some(Shape::Circle(2.0)), Some(Shape::Rect { w: 2.0, h: 3.5 }), Some(Shape::Unit), None] { println!("{}", area(s.as_ref())); }
    let x = Some(5);
    if let Some(x) = x { if let x @ 1..=9 = x { println!("digit {}", x) } }
    let words = ["1", "x", "3"];
    let n: i32 = words.iter().map(|w| if let Ok(n) = w.parse::<i32>() { n } else { 100 }).sum();
    println!("{}", n);
    let (a, b) = (Some(1), None::<i32>);
    if let (Some(p), None) | (None, Some(p)) = (a, b) { println!("one {}", p); }
    if let [first, .., last] = words { println!("{}{}", first, last); }
}

// === temporaries of conditions
use std::cell::RefCell;
struct D(&'static str, i32);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
impl D { fn val(&self) -> i32 { self.1 } fn opt(&self) -> Option<i32> { Some(self.1) } }
fn main() {
    if D("cond", 1).val() == 1 { println!("then"); } else { println!("else"); }
    if let Some(x) = D("scrutinee", 2).opt() { println!("body {}", x); }
    let c = RefCell::new(vec![1, 2]);
    let n = c.borrow().len();
    if n == 2 { c.borrow_mut().push(3); }
    if c.borrow().len() == 3 { c.borrow_mut().push(4); }
    println!("{:?}", c);
    let r = if D("a", 0).val() > 0 { 1 } else if D("b", 1).val() > 0 { 2 } else { 3 };
    println!("{}", r);
}

// === moves in branches, drops at the end of each
struct N(String);
impl Drop for N { fn drop(&mut self) { println!("- {}", self.0); } }
fn eat(n: N) { println!("eat {}", n.0); }
fn f(b: bool) -> Option<N> {
    let a = N(format!("a{}", b)); let c = N("c".into());
    if b { eat(a); return Some(c); }
    let d = if b { c } else { N("d".into()) };
    println!("end {}", d.0);
    None
}
fn main() { println!("{}", f(true).is_some()); println!("{}", f(false).is_none()); }

// === if as operand, argument, statement and in closures
fn f(a: i32, b: &str) -> String { format!("{}{}", b, a) }
fn main() {
    let k = 4;
    println!("{}", f(if k > 3 { k } else { 0 }, if k % 2 == 0 { "even" } else { "odd" }));
    let y = 10 + if k == 4 { 5 } else { 6 } * 2;
    let arr = [if k > 1 { 1 } else { 0 }, if k > 10 { 1 } else { 0 }];
    println!("{} {:?}", y, arr);
    let cmp = |a: &i32, b: &i32| if a % 2 != b % 2 { (a % 2).cmp(&(b % 2)) } else { a.cmp(b) };
    let mut v = vec![5, 2, 9, 4, 1]; v.sort_by(cmp); println!("{:?}", v);
    let s = if v.is_empty() { String::new() } else { v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join(" ") };
    println!("{}", s);
    let b: Box<dyn Fn(i32) -> i32> = if k > 2 { Box::new(move |x| x + k) } else { Box::new(|x| x) };
    println!("{}", b(1));
    let d: &dyn std::fmt::Display = if k > 2 { &k } else { &"str" };
    println!("{}", d);
    let fp = if k < 2 { i32::wrapping_add } else { i32::wrapping_mul };
    println!("{}", fp(6, 7));
    let o = if k == 4 { Some(1u8) } else { None };
    println!("{:?}", o);
    let unit = if k == 4 { println!("side") };
    println!("{:?}", unit);
}

// === if in async code
use tokio::sync::Mutex;
#[tokio::main]
async fn main() {
    let m = Mutex::new(vec![1]);
    if m.lock().await.len() == 1 { m.lock().await.push(2); }
    let n = if m.lock().await.is_empty() { 0 } else { let g = m.lock().await; g.iter().sum::<i32>() };
    println!("{}", n);
    async fn ready(n: i32) -> Option<i32> { tokio::task::yield_now().await; if n > 1 { Some(n) } else { None } }
    if let Some(x) = ready(1).await { println!("{}", x) } else if let Some(x) = ready(5).await { println!("got {}", x) } else { println!("none") }
    let x = if ready(0).await.is_some() && ready(3).await.is_some() { "both" } else if ready(0).await.is_some() || ready(3).await.is_some() { "one" } else { "none" };
    println!("{}", x);
}
