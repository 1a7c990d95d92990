//# vec_printed
fn main() {
    let v = Vec::new(); //~ E0282
    println!("{:?}", v);
}

//# vec_passed_on
fn take<T: Default>(v: Vec<T>) {}
fn main() {
    let v = Vec::new(); //~ E0282
    take(v);
}

//# none_printed
fn main() {
    let x = None; //~ E0282
    println!("{:?}", x);
}

//# none_cloned
fn main() {
    let x = None; //~ E0282
    let y = x.clone();
    println!("{:?}", y);
}

//# ok_printed
fn main() {
    let v = Ok(3); //~ E0282
    println!("{:?}", v);
}

//# ok_passed_on
fn run<E: std::fmt::Display>(r: Result<i32, E>) {}
fn main() {
    let v = Ok(3); //~ E0282
    run(v);
}

//# either_awaited
use futures::future::{Either, ready};
#[tokio::main]
async fn main() {
    let e = Either::Left(ready(4)); //~ E0282
    println!("{}", e.await);
}

//# either_passed_on
use futures::future::{Either, ready};
async fn run<F: std::future::Future>(f: F) -> F::Output { f.await }
#[tokio::main]
async fn main() {
    let e = Either::Left(ready(4)); //~ E0282
    run(e).await;
}

//# variant_passed_on
#[derive(Debug, Clone)]
enum E<A, B> { L(A), R(B) }
fn show<T: std::fmt::Debug>(t: T) {}
fn main() {
    let e = E::L(4); //~ E0282
    show(e);
}

//# variant_printed
#[derive(Debug, Clone)]
enum E<A, B> { L(A), R(B) }
fn main() {
    println!("{:?}", E::L(4)); //~ E0282
}

//# channel_of_what_is_printed
use tokio::sync::mpsc;
#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(3); //~ E0282
    drop(tx);
    while let Some(x) = rx.recv().await { println!("{x}"); }
}

//# oneshot_awaited
use tokio::sync::oneshot;
#[tokio::main]
async fn main() {
    let (tx, rx) = oneshot::channel(); //~ E0282
    tokio::spawn(async move { drop(tx); });
    match rx.await { Ok(v) => println!("{v:?}"), Err(e) => println!("{e}") }
}

//# oneshot_in_a_task
use tokio::sync::oneshot;
#[tokio::main]
async fn main() {
    let (tx, rx) = oneshot::channel(); //~ E0282
    let h = tokio::spawn(async move { rx.await.is_ok() });
    drop(tx);
    h.await.unwrap();
}

//# sum_printed
fn main() {
    let v = vec![1, 2];
    let s = v.iter().sum(); //~ E0283
    println!("{s}");
}

//# parsed_printed
fn main() {
    let n = "5".parse().unwrap(); //~ E0284
    println!("{n}");
}

//# map_never_filled
use std::collections::HashMap;
fn main() {
    let m = HashMap::new(); //~ E0282
    println!("{}", m.len());
}

//# made_before_new
fn mk<T: Default>() -> Vec<T> { vec![] }
fn main() {
    let v = mk(); //~ E0283
    let mut w = Vec::new();
    w = v;
}

//# made_of_debug
fn mk<T: std::fmt::Debug>() -> Vec<T> { vec![] }
fn main() {
    let v = mk(); //~ E0283
    let mut w = Vec::new();
    w = v;
}

//# bound_of_a_vec
fn mk<T>() -> Vec<T> where Vec<T>: std::fmt::Debug { vec![] }
fn main() {
    let v = mk(); //~ E0283
}

//# none_for_debug
fn show<T: std::fmt::Debug>(t: T) { }
fn main() {
    show(None); //~ E0282
    show(Vec::new());
}

//# made_and_printed
fn mk<T: std::str::FromStr>() -> Option<T> { None }
fn main() {
    let a = mk(); //~ E0283
    println!("{:?}", a);
}

//# empty_vec_printed
fn main() {
    let v = vec![]; //~ E0282
    println!("{:?}", v);
}

//# empty_vec_walked
fn main() {
    let v = vec![]; //~ E0282
    for x in &v { println!("{}", x); }
}

//# vec_of_itself
fn main() {
    let v = Vec::new(); //~ E0282
    let w = v == v;
}

//# none_compared
fn main() {
    let v = None; //~ E0282
    if v == None {}
}

//# vec_sorted
fn main() {
    let mut v = Vec::new(); //~ E0282
    v.sort();
}

//# map_asked
fn main() {
    let m = std::collections::HashMap::new(); //~ E0282
    println!("{:?}", m.get("a"));
}

//# task_of_an_error
#[tokio::main]
async fn main() {
    let h = tokio::spawn(async { Err("x".to_string()) }); //~ E0282
    println!("{:?}", h.await.unwrap());
}

//# task_of_none
#[tokio::main]
async fn main() {
    let h = tokio::spawn(async { None }); //~ E0282
    println!("{:?}", h.await.unwrap());
}

//# error_matched
fn main() {
    let r = Err("bad"); //~ E0282
    match r { Ok(v) => println!("{}", v), Err(e) => println!("{}", e) }
}

//# error_compared
fn main() {
    let r = Err::<_, String>("bad".into()); //~ E0282
    assert!(r.is_err());
    assert_eq!(r, Err("bad".to_string()));
}

//# vec_in_a_map
use std::collections::BTreeMap;
fn main() {
    let mut m = BTreeMap::new();
    m.insert("a", Vec::new()); //~ E0282
    println!("{:?}", m);
}

//# none_in_a_map
use std::collections::HashMap;
fn main() {
    let mut m = HashMap::new(); //~ E0282
    m.insert("a", None);
    println!("{:?}", m);
}

//# new_of_debug
struct W<T> { v: Vec<T> }
impl<T: std::fmt::Debug> W<T> { fn new() -> Self { W { v: vec![] } } fn show(&self) {} }
fn main() {
    let w = W::new(); //~ E0283
    w.show();
}

//# empty_iterator
fn main() {
    let it = std::iter::empty(); //~ E0282
    println!("{:?}", it.collect::<Vec<_>>());
}

//# boxed_none
fn main() {
    let x = Box::new(None); //~ E0282
    println!("{:?}", x);
    let y = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    println!("{:?}", y);
}

//# sum_added
fn main() {
    let total = [1, 2].iter().map(|x| x * 2).sum() + 1; //~ E0283
    let p = [1.5].iter().product();
    println!("{} {}", total, p);
}

//# error_behind_a_reference
fn main() {
    let e = Ok(3);
    println!("{:?}", e.as_ref().map_err(|x| x.to_string()).is_ok()); //~ E0282
}

//# none_behind_a_reference
fn main() {
    let v = None; //~ E0282
    if let Some(x) = &v { println!("{}", x.to_string()); }
    let w = None;
    let n = w.as_ref().map(|x| x.clone());
}

//# elements_of_an_empty_vec
fn main() {
    let v = vec![];
    let t: Vec<String> = v.iter().map(|x| x.to_string()).collect(); //~ E0282
}

//# error_in_a_closure
fn main() {
    let e = Err("bad".into());
    println!("{}", e.is_err_and(|x| x.len() == 3)); //~ E0282
}

//# none_unwrapped
fn main() {
    let mut best = None; //~ E0282
    for i in 0..3 { if best.is_none() { println!("{}", best.unwrap().len()); } }
}

//# elements_with_methods
fn main() {
    let mut v = Vec::new(); //~ E0282
    for x in v.iter() { println!("{}", x.len()); }
}

//# collected_with_a_method
fn main() {
    let v = (0..3).collect(); //~ E0282
    println!("{}", v.len());
}

//# channel_walked
use std::sync::mpsc;
fn main() {
    let (tx, rx) = mpsc::channel(); //~ E0282
    for m in rx { println!("{}", m.len()); }
    drop(tx);
}

//# map_walked
use std::collections::HashMap;
fn main() {
    let m = HashMap::new(); //~ E0282
    for (k, v) in &m { println!("{}", k.len()); }
}

//# empty_array_as_argument
fn shown<T: std::fmt::Debug>(_: T) {}
fn main() {
    shown([]); //~ E0282
}

//# empty_arrays_compared
fn main() {
    if [] == [] {} //~ E0282
}

//# empty_array_as_receiver
fn main() {
    println!("{}", [].join(", ")); //~ E0282
}
