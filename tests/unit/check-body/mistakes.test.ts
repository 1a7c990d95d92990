import { describe, test } from "vitest";
import { checkMarked } from "./harness.js";

describe("mistakes of expressions are found where they are", () => {
  test("calls", () => {
    checkMarked(`
fn two(a: i32, b: &str) {}
struct Pair(i32, i32);
fn main() {
    two(1); //~ E0061
    two(1, "a", 3); //~ E0061
    two("a", "b"); //~ E0308
    let x = 5;
    x(); //~ E0618
    Pair(1); //~ E0061
    let add = |a: i32, b: i32| a + b;
    add(1); //~ E0057
    Some::<i32>("a"); //~ E0308
}`);
  });

  test("struct literals and fields", () => {
    checkMarked(`
mod m {
    pub struct Hidden { a: i32, pub b: i32 }
    impl Hidden { pub fn new() -> Hidden { Hidden { a: 1, b: 2 } } fn inner(&self) {} }
}
struct P { x: i32, y: i32 }
fn main() {
    P { x: 1 }; //~ E0063
    P { x: 1, y: 2, z: 3 }; //~ E0560
    P { x: 1, x: 2, y: 3 }; //~ E0062
    let h = m::Hidden { a: 1, b: 2 };
    let h = m::Hidden::new();
    h.a; //~ E0616
    h.inner(); //~ E0624
    let p = P { x: 1, y: 2 };
    p.z; //~ E0609
    5i32.x; //~ E0610
    "abc".len; //~ E0615
    (1, 2).2; //~ E0609
}`);
  });

  test("methods", () => {
    checkMarked(`
mod far { pub trait Far { fn far(&self) {} } impl Far for i32 {} }
trait A { fn both(&self) {} }
trait B { fn both(&self) {} }
struct S { call: fn(i32) -> i32 }
impl A for S {}
impl B for S {}
impl S { fn make() {} }
struct Wrap<T>(T);
impl<T: Clone> Wrap<T> { fn dup(&self) {} }
fn main() {
    let s = S { call: |x| x };
    s.nothing(); //~ E0599
    s.both(); //~ E0034
    s.call(1); //~ E0599
    s.make(); //~ E0599
    1i32.far(); //~ E0599
    Wrap(S { call: |x| x }).dup(); //~ E0599
    let n = 5;
    n.pow(2); //~ E0689
    S::nope(); //~ E0599
    Vec::<i32>::with_room(3); //~ E0599
}`);
  });

  test("operators", () => {
    checkMarked(`
struct A;
fn sum<T>(a: T, b: T) -> T { a + b } //~ E0369
fn main() {
    A + A; //~ E0369
    A == A; //~ E0369
    let x: u64 = 1;
    let y: i32 = 2;
    x + y; //~ E0308 E0277
    1i32 + 1.0; //~ E0277
    "a" + "b"; //~ E0369
    -"a"; //~ E0600
    -x; //~ E0600
    !1.5; //~ E0600
    *5; //~ E0614
    1 = 2; //~ E0070
    1 + 1 += 2; //~ E0067
    let mut a = A;
    a += A; //~ E0368
    let mut s = String::new();
    s += String::new(); //~ E0308
    vec![1][0i32]; //~ E0277
    5[0]; //~ E0608
}`);
  });

  test("casts", () => {
    checkMarked(`
struct S;
fn main() {
    66u32 as char; //~ E0604
    1 as bool; //~ E0054
    &1 as i32; //~ E0606
    S as i32; //~ E0605
    'a' as f64; //~ E0606
    let ok = (65u8 as char, 'a' as u8, 1.5 as i32, true as i64, &[1, 2] as &[i32]);
}`);
  });

  test("control flow", () => {
    checkMarked(`
fn nothing() -> i32 { } //~ E0308
fn unit() { 1 } //~ E0308
fn early() -> i32 { return; } //~ E0069
fn one_arm() -> i32 { if true { 1 } } //~ E0317
fn main() {
    let a = if true { 1 } else { "a" }; //~ E0308
    let b = match 1 { 1 => 1, _ => "a" }; //~ E0308
    let c: i32 = loop { break "a"; }; //~ E0308
    if 1 {} //~ E0308
    for x in 5 {} //~ E0277
    let Some(x) = Some(1) else { println!("no") }; //~ E0308
    let d = [1, "a"]; //~ E0308
    let e: [i32; 3] = [1, 2]; //~ E0308
}`);
  });

  test("the question mark", () => {
    checkMarked(`
struct Own;
fn option_in_result() -> Result<i32, String> { let x = Some(1)?; Ok(x) } //~ E0277
fn result_in_option() -> Option<i32> { let x: Result<i32, ()> = Ok(1); Some(x?) } //~ E0277
fn no_conversion() -> Result<i32, Own> { let n: i32 = "1".parse()?; Ok(n) } //~ E0271
fn neither() { Some(1)?; } //~ E0277
fn converts() -> Result<i32, Box<dyn std::error::Error>> { Ok("1".parse::<i32>()? + 1) }
fn main() { 5?; } //~ E0277 E0277
`);
  });

  test("what cannot be inferred", () => {
    checkMarked(`
fn empty() { let v = Vec::new(); } //~ E0282
fn nothing() { let n = None; } //~ E0282
fn closure() { let f = |x| x; } //~ E0282
fn later() { let mut v = Vec::new(); v.push(1u8); }
fn main() {}
`);
  });

  test("what is told only if nothing else is wrong", () => {
    checkMarked(`
mod m { pub struct Hidden { a: i32, pub b: i32 } }
fn overflow() { let a = 256u8; } //~ overflowing_literals
fn negative() { let a: i8 = -129; } //~ overflowing_literals
fn main() { let h = m::Hidden { a: 1, b: 2 }; } //~ E0451
`);
  });

  test("closures", () => {
    checkMarked(`
fn call(f: impl Fn(i32) -> i32) {}
fn main() {
    call(|a, b| a); //~ E0593
    call(|a: &str| 1); //~ E0631
    call(|a| "x"); //~ E0308
    let mut n = 0;
    let add = |x| { n += x; n }; //~ E0525
    call(add);
    let y = 1;
    let f: fn(i32) -> i32 = |x| x + y; //~ E0308
    let same = |x| x;
    same(1);
    same("a"); //~ E0308
}`);
  });

  test("one mistake is told once", () => {
    checkMarked(`
fn main() {
    let a = missing(1); //~ E0425
    let b = a + 1;
    b.anything().at_all[0];
    for x in b { x.y; }
    let c: String = 5; //~ E0308
    c.len();
}`);
  });
});

describe("async", () => {
  test("futures are not their values", () => {
    checkMarked(`
async fn number() -> i32 { 1 }
async fn fails() -> Result<i32, String> { Ok(1) }
fn plain() { number().await; } //~ E0728
async fn user() {
    let x: i32 = number(); //~ E0308
    let y = number() + 1; //~ E0369
    let z = fails()?; //~ E0277 E0277
    5.await; //~ E0277
    fails().unwrap(); //~ E0599
    println!("{}", number()); //~ E0277
}
fn main() {}
`);
  });

  test("open error types are the dynamic error", () => {
    checkMarked(`
fn main() {
    let f = async { let n: i32 = "1".parse()?; Ok(n) };
    let g = || { let n: i32 = "1".parse()?; Ok(n) };
    let h: Result<i32, aether::Error> = g();
}`);
  });
});
