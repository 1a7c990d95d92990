//# arguments_left_out_within_arguments
use std::any::Any;
fn main() {
    let v: Vec<Box> = vec![Box::new(1), Box::new("x")]; //~ E0107
    for x in &v { println!("{}", x.is::<i32>()); }
    let m: std::collections::HashMap<i32> = Default::default(); //~ E0107
    let n: String = m[&3];
}

//# assigned_in_spite_of_a_loan
struct P { x: i32, y: i32 }
fn main() {
    let mut arr = [1, 2, 3];
    let mref = &mut arr;
    arr[0] = 4; //~ E0506
    println!("{}", arr[1]);
    mref[2] = 1;
    let mut p = P { x: 1, y: 2 };
    let q = &mut p;
    p.x = 3; //~ E0506
    println!("{}", p.y);
    q.y = 2;
}

//# attribute_of_nothing
fn f() {}

#[tokio::main] //~ error
async main() {
    f();
}

//# lifetimes_of_traits_left_out
trait Load<'a> { fn load(&self) -> &'a str; }
struct S;
impl Load for S { fn load(&self) -> &str { "" } } //~ E0726
fn one<T: Load>(t: T) {} //~ E0106
fn two<T>(t: T) where T: Load {} //~ E0106
fn three(t: impl Load) {} //~ E0658
fn four(t: Box<dyn Load>, u: &dyn Load) {}
fn five() -> Box<dyn Load<'static>> { todo!() }
fn six() -> Box<dyn Load> { todo!() } //~ E0106
struct Holder<T: Load> { t: T } //~ E0106
struct Boxed { t: Box<dyn Load> } //~ E0106
fn main() {}

//# macros_of_modules_as_functions
fn main() {
    let a = std::task::ready(3); //~ E0423
    let b = tokio::join; //~ E0423
}

//# methods_of_open_numbers
fn main() {
    let a = 5.sqrt(); //~ E0689
    let b = 2.0.pow(2); //~ E0689
    let c = 5.parse::<i32>(); //~ E0689
    let x = 3;
    let e = x.powi(2); //~ E0689
    let d = 5.to_strin(); //~ E0599
}

//# names_of_attributes
fn load(dir: &str) -> String { dir.to_string() }
struct Entry {
    at: path, //~ E0573
}
fn main() {
    println!("{}", load(path)); //~ E0423
    println!("{path}"); //~ E0423
    if ignore {} //~ E0423
    println!("{}", test); //~ E0423
    for w in link.iter() {} //~ E0423
    expect(3); //~ E0423
    match doc { _ => {} } //~ E0423
}

//# polled_pin_moves
#[tokio::main]
async fn main() {
    let f = async { 3 };
    tokio::pin!(f);
    println!("{}", futures::poll!(f).is_ready());
    println!("{}", f.await); //~ E0382
}

//# question_in_a_block_of_no_result
async fn g() -> Result<i32, String> { Ok(1) }
#[tokio::main]
async fn main() {
    let f = async {
        let x = g().await?; //~ E0277
        x + 1
    };
    let n: i32 = f.await;
    let h = async { g().await?; }; //~ E0277
    let m: () = h.await;
    println!("{n}");
}

//# through_a_variant
enum Shape { Dot(i32), Line }
fn main() {
    let a = Shape::Dot::new(3); //~ E0433
    let b = Some::from(3); //~ E0433
    let c = None::take(); //~ E0433
    println!("{}", matches!(a, Shape::Line));
}

//# twice_in_one_impl
struct S;
impl S {
    fn new() -> S { S }
    fn new() -> S { S } //~ E0592
}
fn main() { let s = S::new(); }

//# two_impls_of_one_trait
trait Area { type Unit; fn area(&self) -> Self::Unit; }
struct A;
impl Area for A { type Unit = u8; fn area(&self) -> u8 { 1 } }
impl Area for A { type Unit = String; fn area(&self) -> String { String::new() } } //~ E0119
fn main() {
    let x: u8 = A.area();
    let y: String = A.area();
}

//# unknown_fragment
macro_rules! constant { ($name:m) => { const $name: i32 = 1; } } //~ error
constant!(LIMIT);
fn main() { println!("{}", LIMIT); }

//# parameters_as_types
fn run(job: &str) -> Result<job, String> { Err(job.to_string()) } //~ E0435
async fn wait(job: &str) -> Result<job, String> { Err(job.to_string()) } //~ E0435
fn both(job: &str, other: Vec<job>) {} //~ E0435
fn main() {
    let amount = 3;
    let f = |x: Vec<amount>| 3; //~ E0435
    fn inner() -> Vec<amount> { vec![] } //~ E0435
}

//# items_traits_do_not_have
trait A { fn a(&self) {} }
trait B: A { fn b(&self) {} }
struct S;
impl A for S {}
impl B for S {}
fn main() {
    B::a(&S); //~ E0782
    B::c(&S); //~ E0782
    A::c(&S); //~ E0782
    Iterator::frob(3); //~ E0782
    let x = B::NUM; //~ E0782
}

//# lost_operands
fn main() {
    let cells = vec![(1, 2)];
    let v: (i32, Vec<(i32, i32)>) = (1, cells.iter().map(|(y, x)| (y - top, x - 1)).collect()); //~ E0425
    let n: Vec<i32> = vec![1 + bar, 2]; //~ E0425
    let k: bool = 1i32 < quux; //~ E0425
}

//# mutable_references_as_operands
fn main() {
    let mut found = vec![1u32, 2];
    for p in &mut found {
        if 5 % p == 0 { println!("a"); } //~ E0277
        let a = p + 1; //~ E0369
        let b = 1u32 + p; //~ E0277
        let c = *p + 1;
        if *p == 3 {}
    }
    let x = &mut 3;
    let y = x - 1; //~ E0369
    let z = 4 - x; //~ E0277
    let k = &mut 2.5 * 3.0; //~ E0369
}

//# unnamed_beside_named
use std::path::Path;
enum Both<'a> {
    One(&Path, u8), //~ E0106
    Two(u8),
}
struct One<'a> {
    x: &str, //~ E0106
}
fn main() {}

//# lost_beside_question
fn checked(s: &str) -> Result<i32, std::num::ParseIntError> { s.parse() }
fn main() {
    let all: Vec<_> = ["a=1"].iter().map(|p| {
        Ok((1, checked(v)?)) //~ E0425
    }).collect();
}
