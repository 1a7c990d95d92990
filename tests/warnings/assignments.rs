//# overwritten
fn main() {
    let mut x = 1; //~ unused_assignments
    x = 2;
    println!("{x}");
}

//# at_the_end
fn main() {
    let mut x = 1;
    println!("{x}");
    x = 2; //~ unused_assignments
}

//# parameter
fn f(mut a: i32) { //~ unused_assignments
    a = 5;
    println!("{a}");
}
fn main() { f(1) }

//# in_a_loop
fn main() {
    let mut last = 0;
    for i in 0..3 {
        println!("{last}");
        last = i;
    }
}

//# before_a_break
fn main() {
    let mut done = false;
    loop {
        if done { break; }
        done = true;
    }
    let mut n = 0;
    loop {
        n += 1;
        if n > 3 {
            n = 0; //~ unused_assignments
            break;
        }
    }
}

//# in_branches
fn main() {
    let mut x = 0; //~ unused_assignments
    if std::env::args().count() > 1 { x = 1; } else { x = 2; }
    println!("{x}");
}

//# one_branch
fn main() {
    let mut x = 0;
    if std::env::args().count() > 1 { x = 1; }
    println!("{x}");
}

//# plus
fn main() {
    let mut n = 0;
    n += 1;
    println!("{n}");
    n += 1; //~ unused_assignments
}

//# strings
fn main() {
    let mut s = String::from("a"); //~ unused_assignments
    s = String::from("b");
    println!("{s}");
    s.push('c');
    s += "d";
}

//# fields
struct P { x: i32, y: i32 }
fn main() {
    let mut p = P { x: 1, y: 2 };
    println!("{} {}", p.x, p.y);
    p.x = 3; //~ unused_assignments
}

//# returned_before
fn f(a: bool) -> i32 {
    let mut r = 0;
    if a {
        r = 1; //~ unused_assignments
        return 5;
    }
    r
}
fn main() { println!("{}", f(true)); }

//# match_arms
fn main() {
    let mut kind = ""; //~ unused_assignments
    match std::env::args().count() {
        1 => kind = "one",
        _ => kind = "many",
    }
    println!("{kind}");
}

//# question_mark
fn f(s: &str) -> Option<i32> {
    let mut n = 0; //~ unused_assignments
    n = s.parse::<i32>().ok()?;
    Some(n)
}
fn main() { println!("{:?}", f("1")); }

//# tuples
fn main() {
    let (mut a, mut b) = (1, 2);
    println!("{a}{b}");
    (a, b) = (b, a); //~ unused_assignments
    println!("{a}");
}

//# captured
fn main() {
    let mut n = 0;
    let mut f = || { n = 1; };
    f();
    println!("{n}");
}

//# behind_a_reference
fn f(r: &mut i32) {
    *r = 1;
}
fn g(mut r: &mut i32) {
    *r = 1;
    r = Box::leak(Box::new(2)); //~ unused_assignments
}
fn main() {
    let mut x = 0;
    f(&mut x);
    g(&mut x);
    println!("{x}");
}

//# async
async fn step() {}
#[tokio::main]
async fn main() {
    let mut state = 0; //~ unused_assignments
    step().await;
    state = 1;
    step().await;
    println!("{state}");
    state = 2; //~ unused_assignments
}

//# silent
fn main() {
    let mut _x = 1;
    _x = 2;
}

//# options
fn main() {
    let mut best: Option<i32> = None;
    for x in [3, 1] {
        if best.is_none_or(|b| x < b) { best = Some(x); }
    }
    println!("{best:?}");
    best = None; //~ unused_assignments
}

//# destructors_look
struct Job { done: bool }
impl Drop for Job { fn drop(&mut self) { println!("{}", self.done) } }
fn main() {
    let mut job = Job { done: false };
    job.done = true;
}
