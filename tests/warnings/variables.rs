//# plain
fn main() {
    let x = 1; //~ unused_variables
    let y = 2;
    println!("{y}");
}

//# underscore
fn main() {
    let _x = 1;
    let _ = 2;
}

//# parameter
fn f(a: i32, b: i32) -> i32 { //~ unused_variables
    b
}
fn main() {
    f(1, 2);
}

//# parameters_of_methods
struct S;
impl S {
    fn f(&self, a: i32) {} //~ unused_variables
    fn g(self, _a: i32) {}
}
trait T {
    fn h(&self, a: i32) {} //~ unused_variables
    fn i(&self, a: i32);
}
impl T for S {
    fn i(&self, a: i32) {} //~ unused_variables
}
fn main() {
    S.f(1);
    S.h(1);
    S.i(1);
    S.g(1);
}

//# closures
fn main() {
    let f = |a: i32, b: i32| b; //~ unused_variables
    println!("{}", f(1, 2));
    let g = |_: i32| 1;
    println!("{}", g(1));
}

//# an_unused_closure
fn main() {
    let f = |a: i32| a; //~ unused_variables
}

//# patterns_of_let
struct P { x: i32, y: i32 }
fn main() {
    let (a, b) = (1, 2); //~ unused_variables
    println!("{a}");
    let P { x, y } = P { x: 1, y: 2 }; //~ unused_variables
    println!("{x}");
    let P { x: q, y: _ } = P { x: 1, y: 2 }; //~ unused_variables
    let [c, d] = [1, 2]; //~ unused_variables
    println!("{d}");
}

//# match_arms
fn main() {
    let o = Some(1);
    match o {
        Some(v) => {} //~ unused_variables
        None => {}
    }
    match o {
        Some(v) if v > 1 => {}
        other => {} //~ unused_variables
    }
}

//# or_patterns
fn main() {
    let r: Result<i32, i32> = Ok(1);
    match r {
        Ok(v) | Err(v) => {} //~ unused_variables
    }
}

//# bindings_with_at
fn main() {
    match 5 {
        n @ 1..=9 => {} //~ unused_variables
        n => println!("{n}"),
    }
}

//# if_let_and_while_let
fn main() {
    let mut v = vec![1, 2];
    if let Some(x) = v.first() {} //~ unused_variables
    while let Some(y) = v.pop() {} //~ unused_variables
    let Some(z) = v.first() else { return }; //~ unused_variables
}

//# for_loops
fn main() {
    for i in 0..2 {} //~ unused_variables
    for (i, x) in [1, 2].iter().enumerate() { //~ unused_variables
        println!("{x}");
    }
    for _ in 0..2 {}
}

//# shadowed
fn main() {
    let x = 1; //~ unused_variables
    let x = 2;
    println!("{x}");
}

//# used_in_a_closure
fn main() {
    let x = 1;
    let f = move || x + 1;
    println!("{}", f());
}

//# used_in_format
fn main() {
    let name = "a";
    let width = 5;
    println!("{name:>width$}");
}

//# only_assigned
fn main() {
    let mut n = 0; //~ unused_variables
    n = 1; //~ unused_assignments
    let mut k = 0; //~ unused_variables
    k += 1; //~ unused_assignments
}

//# only_pushed_to
fn main() {
    let mut v = Vec::new();
    v.push(1);
}

//# late
fn main() {
    let x; //~ unused_variables
    x = 5; //~ unused_assignments
    let y: i32; //~ unused_variables
}

//# late_used
fn main() {
    let x;
    if std::env::args().count() > 0 { x = 1; } else { x = 2; }
    println!("{x}");
}

//# guard_uses
fn main() {
    match Some(3) {
        Some(n) if n > 2 => println!("big"),
        _ => println!("other"),
    }
}

//# used_behind_a_return
fn main() {
    let x = 5; //~ unused_variables
    return;
    println!("{x}"); //~ unreachable_code
}

//# not_even_declared
fn main() {
    return;
    let z = 5; //~ unreachable_code
}

//# in_a_macro_of_the_program
macro_rules! two {
    ($e:expr) => {{
        let a = $e; //~ unused_variables
        let b = $e;
        b
    }};
}
fn main() {
    println!("{}", two!(1));
}

//# async_functions
async fn f(a: i32, b: i32) -> i32 { //~ unused_variables
    let c = 3; //~ unused_variables
    b
}
#[tokio::main]
async fn main() {
    println!("{}", f(1, 2).await);
}

//# async_blocks
#[tokio::main]
async fn main() {
    let x = 1;
    let r = async {
        let y = 2; //~ unused_variables
        x
    }
    .await;
    println!("{r}");
}

//# spawned
#[tokio::main]
async fn main() {
    let h = tokio::spawn(async move { 1 }); //~ unused_variables
    let (tx, rx) = tokio::sync::oneshot::channel::<i32>(); //~ unused_variables
    tx.send(1).unwrap();
}

//# select_arms
#[tokio::main]
async fn main() {
    tokio::select! {
        v = async { 1 } => {} //~ unused_variables
        w = std::future::pending::<i32>() => println!("{w}"),
    }
}

//# drop_is_a_use
fn main() {
    let s = String::new();
    drop(s);
    let t = String::new();
    let _ = t;
}

//# consts_in_patterns
const N: i32 = 3;
fn main() {
    match 4 {
        N => println!("n"),
        m => {} //~ unused_variables
    }
}

//# nested_functions
fn main() {
    fn inner(a: i32) {} //~ unused_variables
    inner(1);
}

//# type_of_a_function
fn main() {
    let f: fn(i32) -> i32 = |x| 1; //~ unused_variables
    println!("{}", f(2));
}

//# struct_shorthand
struct P { x: i32, y: i32 }
fn main() {
    let x = 1;
    let y = 2; //~ unused_variables
    let p = P { x, y: 3 };
    println!("{}", p.x + p.y);
}

//# pattern_parameters
struct P { x: i32, y: i32 }
fn f(P { x, y }: P, (a, b): (i32, i32)) -> i32 { //~ unused_variables unused_variables
    x + a
}
fn main() {
    f(P { x: 1, y: 2 }, (3, 4));
}
