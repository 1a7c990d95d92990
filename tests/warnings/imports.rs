//# plain
use std::collections::HashMap; //~ unused_imports
use std::collections::HashSet;
fn main() {
    let s: HashSet<i32> = HashSet::new();
    println!("{}", s.len());
}

//# group
use std::collections::{BTreeMap, HashMap, HashSet}; //~ unused_imports
fn main() {
    println!("{}", HashMap::<i32, i32>::new().len());
}

//# whole_group
use std::collections::{BTreeMap, HashSet}; //~ unused_imports
fn main() {}

//# renamed
use std::collections::HashMap as Map;
use std::collections::HashSet as Set; //~ unused_imports
fn main() {
    println!("{}", Map::<i32, i32>::new().len());
}

//# traits
use std::fmt::Write;
use std::io::Read; //~ unused_imports
fn main() {
    let mut s = String::new();
    write!(s, "a").unwrap();
    println!("{s}");
}

//# trait_methods
mod m {
    pub trait A { fn a(&self) -> i32 { 1 } }
    pub trait B { fn b(&self) -> i32 { 1 } } //~ dead_code
    impl A for i32 {}
    impl B for i32 {}
}
use m::A;
use m::B; //~ unused_imports
fn main() {
    println!("{}", 1.a());
}

//# trait_as_underscore
mod m {
    pub trait A { fn a(&self) -> i32 { 1 } }
    impl A for i32 {}
}
use m::A as _;
fn main() {
    println!("{}", 1.a());
}

//# globs
mod m {
    pub fn f() {}
}
mod n {
    pub fn g() {}
}
use m::*;
use n::*; //~ unused_imports
fn main() {
    f();
    let _: fn() = n::g;
}

//# trait_through_a_glob
mod m {
    pub trait A { fn a(&self) -> i32 { 1 } }
    impl A for i32 {}
}
use m::*;
fn main() {
    println!("{}", 1.a());
}

//# in_functions
fn main() {
    use std::collections::HashMap; //~ unused_imports
    use std::collections::HashSet;
    println!("{}", HashSet::<i32>::new().len());
}

//# modules
mod m {
    use std::collections::HashMap; //~ unused_imports
    use std::fmt;
    pub struct S;
    impl fmt::Display for S {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("s") }
    }
}
fn main() {
    println!("{}", m::S);
}

//# self_in_a_group
use std::fmt::{self, Display}; //~ unused_imports
fn f(x: &dyn Display) -> Result<(), std::fmt::Error> {
    println!("{x}");
    Ok(())
}
fn main() { f(&1).unwrap(); }

//# reexported
mod m {
    pub use std::collections::HashMap; //~ unused_imports
    pub(crate) use std::collections::HashSet; //~ unused_imports
}
fn main() {}

//# through_another_module
mod m {
    use std::collections::HashMap;
    pub mod n {
        use super::HashMap;
        pub fn f() -> usize { HashMap::<i32, i32>::new().len() }
    }
}
fn main() { println!("{}", m::n::f()); }

//# super_glob
fn helper() -> i32 { 1 }
mod m {
    use super::*;
    pub fn f() -> i32 { helper() }
}
mod n {
    use super::*; //~ unused_imports
    pub fn f() -> i32 { 1 }
}
fn main() { println!("{}", m::f() + n::f()); }

//# variants
enum E { A, B }
use E::{A, B}; //~ unused_imports
fn main() {
    let e = if std::env::args().count() > 9 { A } else { E::B };
    match e { A => println!("a"), E::B => println!("b") }
}

//# macros
mod m {
    macro_rules! one { () => { 1 } }
    macro_rules! two { () => { 2 } }
    pub(crate) use one;
    pub(crate) use two;
}
use m::one;
fn main() { println!("{}", one!() + m::two!()); }

//# crates
use tokio::time::{sleep, Duration, Instant}; //~ unused_imports
#[tokio::main]
async fn main() {
    sleep(Duration::from_millis(1)).await;
}

//# tokio_traits
use tokio::io::{AsyncReadExt, AsyncWriteExt}; //~ unused_imports
#[tokio::main]
async fn main() {
    let (mut a, _b) = tokio::io::duplex(8);
    a.write_all(b"x").await.unwrap();
}

//# derives
use serde::{Deserialize, Serialize}; //~ unused_imports
#[derive(Serialize)]
struct S { a: i32 }
fn main() { println!("{}", serde_json::to_string(&S { a: 1 }).unwrap()); }

//# types_in_signatures
use std::collections::HashMap;
use std::rc::Rc;
struct S { m: HashMap<i32, i32> }
fn f(s: &S) -> Option<Rc<i32>> { s.m.get(&1).map(|x| Rc::new(*x)) }
fn main() { println!("{:?}", f(&S { m: HashMap::new() })); }

//# tests_only
#[cfg(test)]
use std::collections::HashMap;
fn main() {}

//# functions
use std::cmp::{max, min}; //~ unused_imports
use std::mem; //~ unused_imports
fn main() { println!("{}", max(1, 2)); }

//# prelude_of_io
use std::io::prelude::*;
use std::io::{self, BufReader};
fn main() {
    let mut s = String::new();
    BufReader::new(io::empty()).read_line(&mut s).unwrap();
    io::stdout().flush().unwrap();
}

//# methods_of_associated_types
mod m {
    pub trait Run { fn run(&self) -> u8; }
    pub trait Ask { fn ask(&self) -> u8 { 3 } }
    pub trait Home { type Conn<'a>: Run where Self: 'a; fn conn(&self) -> Self::Conn<'_>; }
    pub struct S;
    impl Run for &S { fn run(&self) -> u8 { 1 } }
    impl Ask for S {}
    impl Home for S { type Conn<'a> = &'a S; fn conn(&self) -> &S { self } }
    pub fn opaque() -> impl Ask { S }
}
use m::{Ask, Home, Run, S};
fn f<X: Home>(x: &X) -> u8 { x.conn().run() }
mod n {
    use crate::m::Ask; //~ unused_imports
    pub fn g<X: crate::m::Ask>(x: &X) -> u8 { x.ask() }
}
fn main() { println!("{} {} {}", f(&S), m::opaque().ask(), n::g(&S)); }
