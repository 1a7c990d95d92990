fn g(n: i32) -> bool { print!("g{n} "); n > 2 }
fn main() {
    match (1, 3) { (x, _) | (_, x) if g(x) => println!("= {x}"), _ => println!("none") }
    match (3, 1) { (x, _) | (_, x) if g(x) => println!("= {x}"), _ => println!("none") }
    match (1, 2) { (x, _) | (_, x) if g(x) => println!("= {x}"), _ => println!("none") }
    match Some((1, 5)) { Some((x, _) | (_, x)) if g(x) => println!("= {x}"), _ => println!("none") }
    match Some((5, 5)) { Some((1 | 5, x)) if { print!("t"); x == 5 } => println!("= {x}"), _ => println!("none") }
    match [1, 2, 3] { [x, ..] | [_, x, _] | [.., x] if g(x) => println!("= {x}"), _ => println!("none") }
    match ((1, 2), (1, 4)) { ((x, _) | (_, x), (y, _) | (_, y)) if g(x + y - 3) => println!("= {x} {y}"), _ => println!("none") }
    match (String::from("a"), String::from("bbbb")) { (x, _) | (_, x) if g(x.len() as i32) => println!("= {x}"), _ => println!("none") }
    let mut n = 0;
    match 5 { 1 | 5 | 5 if { n += 1; false } => {}, _ => println!("{n}") }
    match (0, 0) { (0, _) | (_, 0) if { n += 1; n > 2 } => println!("hit {n}"), _ => println!("miss {n}") }
    println!("{}", matches!((1, 3), (x, _) | (_, x) if g(x)));
    let f = |t: (i32, i32)| match t { (1, k) | (k, 1) if g(k) => k, (k, _) => -k };
    println!("{} {} {}", f((1, 1)), f((1, 4)), f((4, 1)));
}
