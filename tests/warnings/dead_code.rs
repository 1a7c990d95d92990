//# functions
fn used() {}
fn unused() {} //~ dead_code
fn also() { also2() } //~ dead_code
fn also2() {} //~ dead_code
fn main() { used() }

//# recursive
fn f() { f2() } //~ dead_code
fn f2() { if std::env::args().count() > 9 { f() } } //~ dead_code
fn main() {}

//# public_too
pub fn f() {}
pub struct S;
fn main() {}

//# methods
struct S;
impl S {
    fn a(&self) {}
    fn b(&self) {} //~ dead_code
    fn new() -> S { S }
    fn other() -> S { S }
    const K: i32 = 1;
}
fn main() { S::new().a() }

//# structs
struct A; //~ dead_code
struct B { x: i32 } //~ dead_code
struct C(i32); //~ dead_code
fn f(_: &C) {}
fn main() { let _ = f; }

//# fields
struct P { x: i32, y: i32, _z: i32 } //~ dead_code
fn main() {
    let p = P { x: 1, y: 2, _z: 3 };
    println!("{}", p.x);
}

//# fields_of_tuples
struct P(i32, i32); //~ dead_code
fn main() {
    let p = P(1, 2);
    println!("{}", p.0);
}

//# derived_debug
#[derive(Debug, Clone)]
struct P { x: i32, y: i32 } //~ dead_code
fn main() {
    println!("{:?}", P { x: 1, y: 2 }.clone());
}

//# derived_eq
#[derive(PartialEq)]
struct P { x: i32, y: i32 }
fn main() {
    println!("{}", P { x: 1, y: 2 } == P { x: 1, y: 3 });
}

//# patterns_read
struct P { x: i32, y: i32 } //~ dead_code
fn main() {
    let P { x, .. } = P { x: 1, y: 2 };
    println!("{x}");
}

//# variants
enum E { A, B, C(i32) } //~ dead_code
fn main() {
    let e = E::A;
    match e { E::A => println!("a"), E::B => println!("b"), E::C(n) => println!("{n}") }
}

//# variant_fields
enum E { A(i32, i32), B { x: i32 } } //~ dead_code dead_code
fn main() {
    for e in [E::A(1, 2), E::B { x: 3 }] {
        match e { E::A(n, _) => println!("{n}"), E::B { .. } => println!("b") }
    }
}

//# enums
enum E { A } //~ dead_code
enum F { A } //~ dead_code
fn f(_: Option<F>) {}
fn main() { f(None) }

//# consts
const A: i32 = 1; //~ dead_code
const B: i32 = A; //~ dead_code
static C: i32 = 2;
static D: i32 = 3; //~ dead_code
fn main() { println!("{C}") }

//# lengths
const N: usize = 3;
const M: usize = 4; //~ dead_code
fn main() { println!("{:?}", [0; N]); let _: [u8; 2] = [1; 2]; }

//# traits
trait Used { fn a(&self); fn b(&self) {} } //~ dead_code
trait Unused { fn c(&self); } //~ dead_code
struct S;
impl Used for S { fn a(&self) {} }
impl Unused for S { fn c(&self) {} }
fn main() { S.a() }

//# trait_objects
trait Shape { fn area(&self) -> i32; fn name(&self) -> String { String::new() } } //~ dead_code
struct Sq(i32);
impl Shape for Sq { fn area(&self) -> i32 { self.0 } }
fn main() { let s: Box<dyn Shape> = Box::new(Sq(1)); println!("{}", s.area()); }

//# aliases
type A = i32;
type B = i32; //~ dead_code
fn main() { let x: A = 1; println!("{x}"); }

//# generics
struct W<T>(T);
impl<T> W<T> {
    fn get(&self) -> &T { &self.0 }
    fn set(&mut self, t: T) { self.0 = t } //~ dead_code
}
fn main() { println!("{}", W(1).get()); }

//# modules
mod m {
    pub fn a() {}
    pub fn b() {} //~ dead_code
    pub mod n { pub fn c() {} } //~ dead_code
}
fn main() { m::a() }

//# inner
fn main() {
    fn a() {}
    fn b() {} //~ dead_code
    struct S { x: i32 } //~ dead_code
    a();
    let _ = S { x: 1 };
}

//# inner_of_dead
fn f() { //~ dead_code
    fn g() {}
    struct S;
}
fn main() {}

//# function_values
fn a(x: i32) -> i32 { x }
fn b(x: i32) -> i32 { x } //~ dead_code
fn main() { println!("{:?}", [1].map(a)); }

//# drop_guards
struct Guard(&'static str);
impl Drop for Guard { fn drop(&mut self) { println!("{}", self.0) } }
struct Keep(String); //~ dead_code
fn main() { let _g = Guard("a"); let _k = Keep(String::new()); }

//# operators
#[derive(Clone, Copy)]
struct V(i32);
impl std::ops::Add for V { type Output = V; fn add(self, o: V) -> V { V(self.0 + o.0) } }
fn main() { let _ = V(1) + V(2); }

//# written_only
struct P { x: i32 }
fn main() { let mut p = P { x: 1 }; p.x = 2; let _q = p; }

//# default
#[derive(Default, Debug)]
enum E { #[default] A, B } //~ dead_code
fn main() { println!("{:?}", E::default()); }

//# associated
trait T { const K: i32; type O; fn f() -> Self::O; } //~ dead_code
struct S;
impl T for S { const K: i32 = 1; type O = i32; fn f() -> i32 { 2 } }
fn main() { println!("{}", S::f()); }

//# unit_structs_of_impls
struct Parser; //~ dead_code
impl Parser {
    fn parse(&self) {} //~ dead_code
}
fn main() {}

//# async
async fn used() {}
async fn unused() {} //~ dead_code
#[tokio::main]
async fn main() { used().await }

//# in_macros
macro_rules! make { ($n:ident) => { fn $n() {} } }
make!(a);
make!(b); //~ dead_code
fn main() { a() }

//# many_fields
struct Big { a: i32, b: i32, c: i32, d: i32, e: i32, f: i32, g: i32 } //~ dead_code
fn main() { let _b = Big { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 }; }

//# phantom
use std::marker::PhantomData;
struct Id<T>(u32, PhantomData<T>);
struct Named<T> { id: u32, kind: PhantomData<T> }
fn main() { println!("{} {}", Id::<i32>(1, PhantomData).0, Named::<i32> { id: 1, kind: PhantomData }.id); }

//# unit_field
struct Unit((), i32);
fn main() { println!("{}", Unit((), 1).1); }

//# from_impl
struct E(String); //~ dead_code
impl From<std::num::ParseIntError> for E { fn from(e: std::num::ParseIntError) -> E { E(e.to_string()) } }
fn f() -> Result<i32, E> { Ok("1".parse::<i32>()?) }
fn main() { println!("{}", f().is_ok()); }

//# self_calls
struct S { n: i32 }
impl S {
    fn new() -> Self { Self { n: 1 } }
    fn a(&self) -> i32 { Self::b(self) }
    fn b(&self) -> i32 { self.n }
    fn c(&self) -> i32 { self.c2() } //~ dead_code
    fn c2(&self) -> i32 { 2 }
}
fn main() { println!("{}", S::new().a()); }

//# never_built_but_typed
struct S { x: i32 }
fn f() -> Option<S> { None }
fn main() { println!("{}", f().map(|s| s.x).unwrap_or(0)); }

//# named_in_attributes
use serde::Deserialize;
#[derive(Deserialize, Debug)]
struct Config {
    #[serde(default = "port")]
    port: u16,
}
fn port() -> u16 { 80 }
fn main() { println!("{:?}", serde_json::from_str::<Config>("{}").unwrap().port); }

//# called_by_derived_impls
use serde::{Deserialize, Serialize};
mod other {
    pub struct Lamp { watts: u8, pub on: bool }
    impl Lamp {
        pub fn watts(&self) -> u8 { self.watts }
        pub fn hours(&self) -> u8 { 5 } //~ dead_code
    }
    impl From<super::LampDef> for Lamp { fn from(d: super::LampDef) -> Lamp { Lamp { watts: d.watts, on: d.on } } }
    pub enum Mode { Day, Night }
}
#[derive(Serialize, Deserialize)]
#[serde(remote = "other::Lamp")]
struct LampDef { #[serde(getter = "other::Lamp::watts")] watts: u8, on: bool }
#[derive(Serialize, Deserialize)]
#[serde(remote = "other::Mode")]
enum ModeDef { Day, Night }
#[derive(Serialize, Deserialize)]
struct Room {
    #[serde(with = "LampDef")] lamp: other::Lamp,
    #[serde(with = "ModeDef")] mode: other::Mode,
    #[serde(default = "Room::chairs")] chairs: u8,
}
impl Room {
    fn chairs() -> u8 { 4 }
    fn tables() -> u8 { 1 } //~ dead_code
}
fn main() { println!("{}", serde_json::to_string(&serde_json::from_str::<Room>("{}").ok()).unwrap()); }

//# discriminants
const N: isize = 3;
#[derive(Clone, Copy)]
enum E { A = N }
fn main() { println!("{}", E::A as i32); }

//# constants_of_traits_in_lengths
trait Len { const LEN: usize; }
struct A;
impl Len for A { const LEN: usize = 2; }
fn main() { println!("{:?}", [0; A::LEN]); }

//# from_of_thiserror
#[derive(Debug, thiserror::Error)]
enum E {
    #[error("io")]
    Io(#[from] std::io::Error),
    #[error("other")]
    Other, //~ dead_code
}
fn f() -> Result<(), E> { Err(std::io::Error::other("x"))?; Ok(()) }
fn main() { println!("{}", f().is_ok()); }

//# made_by_a_macro_of_the_library
thread_local! {
    static UNUSED: i32 = 1;
}
fn main() {}

//# heads_of_impls
enum Size { Two = 2 }
trait Bar { fn bar(&self) -> usize { 3 } }
impl Bar for [u32; Size::Two as usize] {}
pub struct Pair<T>(T);
type Small = Pair<u8>;
impl Small { fn get(self) -> u8 { self.0 } }
type Other = Pair<u16>; //~ dead_code
const LEN: usize = 2;
struct Block { cells: [u8; LEN] }
fn main() { println!("{} {} {}", [0u32; 2].bar(), Pair(1u8).get(), Block { cells: [1; LEN] }.cells[0]); }

//# fields_that_are_not_written
use serde::Serialize;
#[derive(Serialize)]
struct A {
    #[serde(skip)] a: u8, //~ dead_code
    #[serde(skip_deserializing)] b: u8,
    #[serde(skip_serializing_if = "Option::is_none")] c: Option<u8>,
}
#[derive(Serialize)]
struct B(u8, #[serde(skip_serializing)] u8); //~ dead_code
#[derive(Serialize)]
enum C {
    D { #[serde(skip)] a: u8, b: u8 },
    #[serde(skip)]
    E(u8), //~ dead_code
    F(#[serde(skip)] u8),
}
#[derive(Serialize, Clone)]
#[serde(into = "u8")]
struct I { x: u8 } //~ dead_code
impl From<I> for u8 { fn from(_: I) -> u8 { 0 } }
fn main() {
    let all = (A { a: 1, b: 2, c: None }, B(1, 2), C::D { a: 1, b: 2 }, C::E(1), C::F(2), I { x: 1 });
    println!("{:?}", serde_json::to_string(&all).is_ok());
}
