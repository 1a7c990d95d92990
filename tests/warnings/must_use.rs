//# result
fn f() -> Result<i32, String> { Ok(1) }
fn main() {
    f(); //~ unused_must_use
    let _ = f();
    f().unwrap();
    f().ok();
}

//# functions
#[must_use]
fn f() -> i32 { 1 }
#[must_use = "it says how many"]
fn g() -> i32 { 1 }
struct S;
impl S {
    #[must_use]
    fn h(&self) -> i32 { 1 }
}
fn main() {
    f(); //~ unused_must_use
    g(); //~ unused_must_use
    S.h(); //~ unused_must_use
}

//# types
#[must_use]
struct Guard;
fn f() -> Guard { Guard }
fn main() {
    f(); //~ unused_must_use
    Some(f());
    (f(), 1); //~ unused_must_use
    [f()]; //~ unused_must_use
}

//# traits
#[must_use]
trait Plan {}
struct P;
impl Plan for P {}
fn f() -> impl Plan { P }
fn main() { f(); } //~ unused_must_use

//# futures
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    f(); //~ unused_must_use
    async { 1 }; //~ unused_must_use
    f().await;
    let _ = f();
    std::future::ready(1); //~ unused_must_use
}

//# spawned_futures
async fn f() {}
#[tokio::main]
async fn main() {
    tokio::spawn(f());
    tokio::time::sleep(std::time::Duration::from_millis(1)); //~ unused_must_use
}

//# results_of_futures
async fn f() -> Result<i32, String> { Ok(1) }
#[tokio::main]
async fn main() {
    f().await; //~ unused_must_use
    f().await.unwrap();
}

//# operators
fn main() {
    let a = 1;
    a == 2; //~ unused_must_use
    a + 1; //~ unused_must_use
    -a; //~ unused_must_use
    !true; //~ unused_must_use
    a < 3 && a > 1; //~ unused_must_use
    a & 1; //~ unused_must_use
    &a; //~ unused_must_use
}

//# closures
fn main() {
    || 1; //~ unused_must_use
    |x: i32| x; //~ unused_must_use
}

//# iterators
fn main() {
    [1, 2].iter().map(|x| x + 1); //~ unused_must_use
    vec![1].into_iter();
}

//# blocks
fn f() -> Result<i32, String> { Ok(1) }
fn main() {
    { f() }; //~ unused_must_use
    if true { f() } else { f() }; //~ unused_must_use
    match 1 { _ => f() }; //~ unused_must_use
}

//# never
fn main() {
    let x: Result<(), String> = Ok(());
    x.map(|_| 1); //~ unused_must_use
}

//# write
use std::fmt::Write;
fn main() {
    let mut s = String::new();
    write!(s, "a"); //~ unused_must_use
    s.write_str("b"); //~ unused_must_use
    println!("{s}");
}

//# paths
fn main() {
    let a = 1;
    a; //~ path_statements
    let s = String::new();
    s; //~ path_statements
}

//# send
#[tokio::main]
async fn main() {
    let (tx, _rx) = tokio::sync::mpsc::channel(1);
    tx.send(1); //~ unused_must_use
    tx.send(1).await; //~ unused_must_use
}

//# question_mark
fn f() -> Result<(), String> { Ok(()) }
fn g() -> Result<(), String> {
    f()?;
    f(); //~ unused_must_use
    Ok(())
}
fn main() { g().unwrap() }

//# value_put_in_for_nothing
fn main() {
    let mut o = Some(1);
    o.insert(2); //~ unused_must_use
    *o.insert(3) += 1;
    println!("{o:?}");
}
