//# return
fn f() -> i32 {
    return 1;
    2 //~ unreachable_code
}
fn main() { println!("{}", f()); }

//# statements
fn main() {
    println!("a");
    return;
    println!("b"); //~ unreachable_code
    println!("c");
}

//# panic
fn f() -> i32 {
    panic!("no");
    let x = 1; //~ unreachable_code
    x
}
fn main() { f(); }

//# loops
fn main() {
    loop {
        break;
        println!("a"); //~ unreachable_code
    }
    for _ in 0..1 {
        continue;
        println!("b"); //~ unreachable_code
    }
}

//# endless
fn main() {
    if std::env::args().count() < 9 { return; }
    loop {}
    println!("never"); //~ unreachable_code
}

//# branches
fn f(a: bool) -> i32 {
    if a { return 1; } else { return 2; }
    3 //~ unreachable_code
}
fn main() { f(true); }

//# one_branch
fn f(a: bool) -> i32 {
    if a { return 1; }
    3
}
fn main() { f(true); }

//# match
fn f(a: i32) -> i32 {
    match a { 1 => return 1, _ => panic!() };
    3 //~ unreachable_code
}
fn main() { f(1); }

//# arguments
fn g(_: i32, _: i32) {}
fn f() {
    g(1, return); //~ unreachable_code
}
fn main() { f() }

//# exit
fn main() {
    std::process::exit(0);
    println!("a"); //~ unreachable_code
}

//# todo
fn f() -> i32 {
    todo!();
    1 //~ unreachable_code
}
fn main() { f(); }

//# let
fn f() -> i32 {
    let x: i32 = return 1; //~ unused_variables
    x //~ unreachable_code
}
fn main() { f(); }

//# blocks
fn f() -> i32 {
    {
        return 1;
    }
    println!("a"); //~ unreachable_code
    2
}
fn main() { f(); }

//# never_function
fn stop() -> ! { panic!() }
fn f() -> i32 {
    stop();
    1 //~ unreachable_code
}
fn main() { f(); }

//# async
async fn f() -> i32 {
    return 1;
    2 //~ unreachable_code
}
#[tokio::main]
async fn main() { println!("{}", f().await); }

//# labelled
fn main() {
    let x = 'a: {
        if std::env::args().count() > 0 { break 'a 1; }
        2
    };
    println!("{x}");
}

//# patterns
fn main() {
    match 1 {
        _ => println!("a"),
        2 => println!("b"), //~ unreachable_patterns
    }
    match Some(1) {
        Some(_) => println!("a"),
        None => println!("b"),
        _ => println!("c"), //~ unreachable_patterns
    }
    match true { true => {} false => {} }
}

//# pattern_twice
fn main() {
    match 3u8 {
        1 => println!("a"),
        1 => println!("b"), //~ unreachable_patterns
        0..=255 => println!("c"),
    }
}

//# catch_all_by_name
const A: i32 = 1;
fn main() {
    match 2 {
        A => println!("a"),
        b => println!("{b}"),
    }
}

//# irrefutable
fn main() {
    if let x = 1 { println!("{x}"); } //~ irrefutable_let_patterns
    while let y = 2 { println!("{y}"); break; } //~ irrefutable_let_patterns
    let (a, b) = (1, 2) else { return }; //~ irrefutable_let_patterns
    println!("{a}{b}");
}

//# recursion
fn f(n: i32) -> i32 { //~ unconditional_recursion
    f(n + 1)
}
fn g(n: i32) -> i32 {
    if n > 0 { g(n - 1) } else { 0 }
}
fn main() { if std::env::args().count() > 9 { f(1); g(1); } }

//# recursion_in_display
struct S;
impl S {
    fn a(&self) -> i32 { self.a() } //~ unconditional_recursion
    fn b(&self) -> i32 { let n = self.b(); n + 1 } //~ unconditional_recursion
}
trait T { fn c(&self) { self.c() } } //~ unconditional_recursion
impl T for S {}
impl Clone for S { fn clone(&self) -> S { self.clone() } } //~ unconditional_recursion
fn main() { if std::env::args().count() > 9 { S.a(); S.b(); S.c(); let _ = S.clone(); } }

//# let_else
fn f(o: i32) -> i32 {
    let Some(v) = Some::<i32>(if o == 5 { return 1 } else { return 2 }) else { panic!() }; //~ unreachable_code
    println!("{v:?}");
    2
}
fn main() { f(1); }

//# casts
fn main() {
    if std::env::args().count() > 9 { panic!("no") as () }
}

//# another_impl_of_the_trait
struct C;
trait Enc<T> { fn enc(&self, t: T) -> i32; }
impl Enc<u8> for C { fn enc(&self, t: u8) -> i32 { i32::from(t) } }
impl Enc<char> for C { fn enc(&self, t: char) -> i32 { self.enc(t as u8) } }
fn main() { println!("{}", C.enc('a')); }
