//# method_chain_annotation
fn main() {
    let words = vec!["a", "b"];
    let upper = words //~ E0283
        .iter()
        .map(|w| w.to_uppercase())
        .collect();
    println!("{:?}", upper);
}

//# call_argument_lines
fn area(width: f64, height: f64) -> f64 {
    width * height
}
fn main() {
    let a = area(
        2.0,
        "3", //~ E0308
    );
    println!("{a}");
}

//# missing_argument_lines
fn area(width: f64, height: f64) -> f64 {
    width * height
}
fn main() {
    let a = area( //~ E0061
        2.0,
    );
    println!("{a}");
}

//# operator_lines
fn main() {
    let total = 1u32
        + 2u64; //~ E0277 E0308
    println!("{total}");
}

//# operator_struct_lines
struct Money(u32);
fn main() {
    let a = Money(1);
    let b = Money(2);
    let c = a
        + b; //~ E0369
}

//# match_result_lines
fn name(n: u32) -> String {
    match n {
        0 => String::from("zero"),
        1 => {
            "one" //~ E0308
        }
        _ => String::from("many"),
    }
}
fn main() { name(1); }

//# if_else_lines
fn pick(b: bool) -> i32 {
    let x = if b {
        1
    } else {
        "two" //~ E0308
    };
    x
}
fn main() { pick(true); }

//# if_no_else_tail
fn pick(b: bool) -> i32 {
    if b { //~ E0317
        return 1;
    }
}
fn main() { pick(true); }

//# while_as_value
fn find(v: &[i32]) -> Option<usize> {
    for (i, x) in v.iter().enumerate() { //~ E0308
        if *x == 3 {
            return Some(i);
        }
    }
}
fn main() { find(&[]); }

//# semicolon_in_closure
fn main() {
    let double = |x: i32| -> i32 { //~ E0308
        x * 2;
    };
    println!("{}", double(2));
}

//# semicolon_in_arm
fn f(n: i32) -> i32 {
    match n {
        0 => 1,
        _ => { //~ E0308
            n * 2;
        }
    }
}
fn main() { f(1); }

//# semicolon_in_if
fn f(n: i32) -> i32 {
    if n > 0 { //~ E0308
        n * 2;
    } else {
        0
    }
}
fn main() { f(1); }

//# missing_return_value
fn f(n: i32) -> i32 {
    if n > 0 {
        return; //~ E0069
    }
    1
}
fn main() { f(1); }

//# struct_field_lines
struct User {
    name: String,
    age: u8,
}
fn main() {
    let u = User {
        name: "Ann", //~ E0308
        age: 3,
    };
}

//# struct_missing_lines
struct User {
    name: String,
    age: u8,
    email: String,
}
fn main() {
    let u = User { //~ E0063
        name: String::new(),
    };
}

//# trait_impl_lines
trait Shape {
    fn area(&self) -> f64;
    fn name(&self) -> String;
}
struct Square(f64);
impl Shape for Square { //~ E0046
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}
fn main() {}

//# generic_where_lines
use std::fmt::Display;
fn show_all<T>(items: &[T])
where
    T: Display,
{
    for i in items {
        println!("{i}");
    }
}
struct Point;
fn main() {
    show_all(
        &[Point, Point], //~ E0277
    );
}

//# chained_result
fn read(s: &str) -> Result<i32, std::num::ParseIntError> {
    let n = s
        .trim()
        .parse::<i32>();
    Ok(n + 1) //~ E0369
}
fn main() { let _ = read("1"); }

//# method_missing_in_chain
fn main() {
    let n: Vec<i32> = vec![3, 1, 2]
        .into_iter()
        .sorted() //~ E0599
        .collect();
}

//# sort_then_use
fn main() {
    let mut v = vec![3, 1, 2];
    let sorted = v.sort();
    for x in sorted { //~ E0277
        println!("{x}");
    }
}

//# push_returns_unit
fn build() -> Vec<i32> {
    let mut v = Vec::new();
    v.push(1) //~ E0308
}
fn main() { build(); }

//# println_returns_unit
fn greet() -> String {
    println!("hello") //~ E0308
}
fn main() { greet(); }

//# tokio_spawn_lines
use tokio::sync::mpsc;
#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<u32>(4);
    let worker = tokio::spawn(async move {
        for i in 0..3 {
            tx.send(format!("{i}")).await.unwrap(); //~ E0308
        }
    });
    while let Some(n) = rx.recv().await {
        println!("{n}");
    }
    worker.await.unwrap();
}

//# async_result_lines
#[derive(Debug)]
struct AppError;
async fn load(id: u32) -> Result<String, AppError> {
    if id == 0 {
        return Err("zero"); //~ E0308
    }
    Ok(format!("{id}"))
}
#[tokio::main]
async fn main() {
    println!("{:?}", load(1).await);
}

//# async_missing_question
async fn load(id: u32) -> Result<String, String> {
    Ok(format!("{id}"))
}
#[tokio::main]
async fn main() {
    let s = load(1).await;
    println!("{}", s.len()); //~ E0599
}

//# async_closure_sync_use
async fn square(x: i32) -> i32 { x * x }
#[tokio::main]
async fn main() {
    let total: i32 = [1, 2, 3]
        .iter()
        .map(|x| square(*x))
        .sum(); //~ E0277
    println!("{total}");
}

//# await_missing_in_sum
async fn price(id: u32) -> f64 { id as f64 }
#[tokio::main]
async fn main() {
    let total = price(1).await
        + price(2); //~ E0277
    println!("{total}");
}

//# await_missing_in_struct_method
struct Repo;
impl Repo {
    async fn find(&self, id: u32) -> Option<String> {
        Some(format!("{id}"))
    }
}
#[tokio::main]
async fn main() {
    let repo = Repo;
    let name = repo.find(1).unwrap_or_default(); //~ E0599
    println!("{name}");
}

//# trait_object_missing_impl_lines
trait Plugin { fn run(&self); }
struct Logger;
struct Timer;
impl Plugin for Logger { fn run(&self) {} }
fn main() {
    let plugins: Vec<Box<dyn Plugin>> = vec![
        Box::new(Logger),
        Box::new(Timer), //~ E0277
    ];
    for p in &plugins { p.run(); }
}

//# error_enum_from
#[derive(Debug)]
enum AppError { Parse(std::num::ParseIntError), Io(String) }
impl From<std::num::ParseIntError> for AppError {
    fn from(e: std::num::ParseIntError) -> Self { AppError::Parse(e) }
}
fn load(s: &str) -> Result<i32, AppError> {
    let n: i32 = s.parse()?;
    let f: f64 = s.parse()?; //~ E0277
    Ok(n + f as i32)
}
fn main() { let _ = load("1"); }

//# error_enum_from_turbofish
#[derive(Debug)]
enum AppError { Parse(std::num::ParseIntError) }
impl From<std::num::ParseIntError> for AppError {
    fn from(e: std::num::ParseIntError) -> Self { AppError::Parse(e) }
}
fn load(s: &str) -> Result<f64, AppError> {
    let f = s.parse::<f64>()?; //~ E0277
    Ok(f)
}
fn main() { let _ = load("1"); }

//# iterator_collect_result
fn parse(v: &[&str]) -> Result<Vec<i32>, std::num::ParseIntError> {
    v.iter().map(|s| s.parse::<i32>()).collect::<Vec<_>>() //~ E0308
}
fn main() { let _ = parse(&[]); }

//# option_chain_type
fn first_len(v: &[String]) -> Option<usize> {
    v.first().map(|s| s) //~ E0308
}
fn main() { first_len(&[]); }

//# and_then_not_option
fn half(n: i32) -> Option<i32> {
    Some(n).and_then(|x| x / 2) //~ E0308
}
fn main() { half(2); }

//# nested_generic_mismatch
use std::collections::HashMap;
fn count(words: &[&str]) -> HashMap<String, usize> {
    let mut m = HashMap::new();
    for w in words {
        *m.entry(*w).or_insert(0) += 1;
    }
    m //~ E0308
}
fn main() { count(&[]); }

//# entry_wrong_value
use std::collections::HashMap;
fn main() {
    let mut m: HashMap<&str, Vec<i32>> = HashMap::new();
    m.entry("a").or_insert(Vec::new()).push("x"); //~ E0308
}

//# shadowed_type
fn main() {
    let input = "5";
    let input: i32 = input; //~ E0308
    println!("{input}");
}

//# enum_match_wrong_variant_data
enum Cmd { Move { x: i32, y: i32 }, Say(String) }
fn run(c: Cmd) {
    match c {
        Cmd::Move { x, z } => println!("{x}"), //~ E0026
        Cmd::Say(s) => println!("{s}"),
    }
}
fn main() { run(Cmd::Say(String::new())); }

//# impl_missing_generic
struct Stack<T> { items: Vec<T> }
impl Stack { //~ E0107
    fn new() -> Self { Stack { items: Vec::new() } }
}
fn main() {}

//# impl_undeclared_generic
struct Stack<T> { items: Vec<T> }
impl Stack<T> { //~ E0425
    fn len(&self) -> usize { self.items.len() }
}
fn main() {}

//# self_return_type
struct Counter { n: u32 }
impl Counter {
    fn next(&mut self) -> Self {
        self.n += 1;
        self.n //~ E0308
    }
}
fn main() {}

//# const_array_index_type
const TABLE: [i32; 3] = [1, 2, 3];
fn get(i: u8) -> i32 {
    TABLE[i] //~ E0277
}
fn main() { get(1); }

//# format_debug_missing_nested
struct Inner;
#[derive(Debug)]
struct Outer {
    id: u32,
    inner: Inner, //~ E0277
}
fn main() {}

//# partial_eq_missing_nested
struct Inner;
#[derive(PartialEq)]
struct Outer {
    id: u32,
    inner: Inner, //~ E0369
}
fn main() {}

//# default_missing_nested
struct Inner;
#[derive(Default)]
struct Outer {
    id: u32,
    inner: Inner, //~ E0277
}
fn main() {}

//# operator_trait_output
use std::ops::Add;
struct V(i32);
impl Add for V {
    type Output = V;
    fn add(self, o: V) -> i32 { //~ E0053
        self.0 + o.0
    }
}
fn main() {}

//# index_trait_missing
struct Grid { cells: Vec<i32> }
fn main() {
    let g = Grid { cells: vec![1] };
    let x = g[0]; //~ E0608
}

//# closure_captures_type
fn apply<F>(f: F) -> i32 where F: Fn(i32, i32) -> i32 { f(1, 2) }
fn main() {
    let r = apply(|a| a + 1); //~ E0593
}

//# fn_returns_closure_type
fn adder(n: i32) -> impl Fn(i32) -> i32 {
    move |x| format!("{}", x + n) //~ E0308
}
fn main() { adder(1); }

//# boxed_closure_args
fn main() {
    let ops: Vec<Box<dyn Fn(i32) -> i32>> = vec![
        Box::new(|x| x + 1),
        Box::new(|x, y| x + y), //~ E0593
    ];
}
