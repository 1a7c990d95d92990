// The expression that gives the fn to call does what it does before the arguments, whichever fn its type says it is.
#[derive(Debug)] struct W(i32); enum E { A(i32) }
struct S { f: fn(i32) -> i32 }
fn said<T>(n: &str, t: T) -> T { println!("{n}"); t }
fn inc(x: i32) -> i32 { x + 1 }
fn gen<T: Default>(x: T) -> (T, T) { (x, T::default()) }
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
impl D { fn give(&self) -> impl Fn(i32) -> i32 + use<> { |x| x * 2 } fn item(&self) -> fn(i32) -> i32 { inc } }
fn eat(d: D) -> usize { d.0.len() }
async fn later(n: i32) -> i32 { n }
fn main() {
    println!("{}", said("outer", inc)(said("arg", 1)));
    println!("{:?}", said("ctor", W)(said("arg", 1)));
    let E::A(n) = said("variant", E::A)(5); println!("{n}");
    println!("{:?}", said("some", Some)(5));
    println!("{:?}", { println!("block"); gen }(7u8));
    println!("{:?}", (&said("ref", inc))(3));
    println!("{:?}", (*said("deref", &inc))(3));
    println!("{}", D("t").give()(said("x", 4)));
    println!("{}", D("t").item()(said("x", 4)));
    println!("{}", (if n > 2 { inc } else { i32::abs })(-4));
    println!("{}", match n { 5 => eat, _ => unreachable!() }(D("eaten")));
    println!("{}", said("eat", eat)(D("e2")));
    println!("{}", (S { f: inc }.f)(2) + (said("field", S { f: |x| x * 3 }).f)(5));
    println!("{}", ({ let _d = D("inner"); str::len })("abc"));
    println!("{:?}", [1, 2].map({ println!("once"); inc }));
    let _ = later;
    println!("{}", (said("method", i32::pow))(2, said("e", 5)));
    println!("{:?}", (|| inc)()(1)); println!("{}", said("tr", <i32 as std::ops::Add>::add)(1, 2)); println!("{}", said("c", <String as Default>::default)().len());
}
