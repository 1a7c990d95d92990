//# plain
fn main() {
    let mut x = 1; //~ unused_mut
    println!("{x}");
    let mut y = 1;
    y += 1;
    println!("{y}");
}

//# parameter
fn f(mut a: i32) -> i32 { a } //~ unused_mut
fn g(mut a: i32) -> i32 { a += 1; a }
fn main() {
    println!("{}", f(1) + g(1));
}

//# self
struct S(i32);
impl S {
    fn f(mut self) -> i32 { self.0 } //~ unused_mut
    fn g(mut self) -> i32 { self.0 += 1; self.0 }
}
fn main() {
    println!("{}", S(1).f() + S(1).g());
}

//# borrowed
fn add(v: &mut Vec<i32>) { v.push(1) }
fn main() {
    let mut v = vec![];
    add(&mut v);
    let mut w = vec![1]; //~ unused_mut
    println!("{}", w.len());
    let mut u: Vec<i32> = Vec::new();
    u.clear();
    println!("{} {}", v.len(), u.len());
}

//# through_a_reference
fn main() {
    let mut x = 1;
    let mut r = &mut x; //~ unused_mut
    *r += 1;
    println!("{x}");
}

//# late
fn main() {
    let mut x; //~ unused_mut
    x = 1;
    println!("{x}");
    let mut y;
    y = 1;
    println!("{y}");
    y = 2;
    println!("{y}");
}

//# late_in_a_loop
fn main() {
    let mut x;
    for i in 0..2 {
        x = i;
        println!("{x}");
    }
}

//# closures
fn main() {
    let mut n = 0;
    let mut add = || n += 1;
    add();
    let mut get = || n; //~ unused_mut
    println!("{}", get());
}

//# captured_by_move
fn main() {
    let mut n = 0;
    let mut f = move || { n += 1; n };
    println!("{}", f());
    let mut m = 0; //~ unused_mut
    let g = move || m;
    println!("{}", g());
}

//# patterns
fn main() {
    let (mut a, b) = (1, 2); //~ unused_mut
    println!("{} {}", a, b);
    let (mut c, mut d) = (1, 2); //~ unused_mut
    c += 1;
    println!("{} {}", c, d);
    match Some(1) {
        Some(mut x) => println!("{x}"), //~ unused_mut
        None => {}
    }
}

//# for_loop
fn main() {
    for mut i in 0..2 { //~ unused_mut
        println!("{i}");
    }
    for mut i in 0..2 {
        i += 1;
        println!("{i}");
    }
}

//# fields_and_elements
struct P { x: i32 }
fn main() {
    let mut p = P { x: 1 };
    p.x = 2;
    println!("{}", p.x);
    let mut a = [1, 2];
    a[0] = 3;
    println!("{}", a[1]);
    let mut b = [1, 2]; //~ unused_mut
    println!("{}", b[1]);
}

//# boxed
fn main() {
    let mut b = Box::new(1);
    *b += 1;
    println!("{b}");
    let mut c = Box::new(1); //~ unused_mut
    println!("{c}");
}

//# iterators
fn main() {
    let mut it = [1, 2].iter();
    println!("{:?}", it.next());
    let mut jt = [1, 2].iter(); //~ unused_mut
    for x in jt { println!("{x}"); }
}

//# async
use tokio::sync::mpsc;
#[tokio::main]
async fn main() {
    let (mut tx, mut rx) = mpsc::channel::<i32>(1); //~ unused_mut
    tx.send(1).await.unwrap();
    println!("{:?}", rx.recv().await);
    let mut s = String::new();
    async { s.push('a') }.await;
    println!("{s}");
}

//# underscore
fn main() {
    let mut _x = 1;
}

//# swapped
fn main() {
    let mut a = 1;
    let mut b = 2;
    std::mem::swap(&mut a, &mut b);
    println!("{a}{b}");
}

//# reassigned_in_a_branch
fn main() {
    let mut x = 1;
    if x > 0 { x = 2; }
    println!("{x}");
}

//# ref_mut
fn main() {
    let mut o = Some(1);
    if let Some(ref mut x) = o { *x += 1; }
    if let Some(y) = &mut o { *y += 1; }
    println!("{o:?}");
}

//# used_and_unused
fn main() {
    let mut x = 1; //~ unused_mut unused_variables
}

//# cell
use std::cell::{Cell, RefCell};
fn main() {
    let mut c = Cell::new(1); //~ unused_mut
    c.set(2);
    let mut r = RefCell::new(1); //~ unused_mut
    *r.borrow_mut() = 2;
    println!("{} {:?}", c.get(), r);
}

//# in_dead_code
fn main() {
    return;
    let mut x = 1; //~ unreachable_code
    println!("{x}");
}
