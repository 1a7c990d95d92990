#![allow(dead_code)]
use std::panic::Location;
trait T { #[track_caller] fn a(&self) -> u32; fn b(&self) -> u32; #[track_caller] fn c(self: Box<Self>, k: u32) -> u32 { Location::caller().line() + k } }
struct A; impl T for A { fn a(&self) -> u32 { Location::caller().line() }
    #[track_caller]
    fn b(&self) -> u32 { Location::caller().line() } }
enum E {} fn f(e: E) -> isize { e as isize }
trait HasP<X: ?Sized> {} trait Prov<M> { type I: ?Sized; } struct Db; impl<M> Prov<M> for Db { type I = u8; } struct M; impl HasP<<Db as Prov<Self>>::I> for M {} fn need<X: HasP<u8>>(_: X) -> &'static str { "has" }
#[track_caller] macro_rules! mm { () => { 7 } }
const D: fn() -> i32 = Default::default; static SD: fn() -> String = Default::default;
fn main() {
    let d: &dyn T = &A; println!("{}", d.a());
    println!("{}", d.b());
    let b: Box<dyn T> = Box::new(A);
    println!("{}", b.c(1000));
    println!("{}", A.b()); let _ = f as fn(E) -> isize;
    println!("{} {} {} {:?}", need(M), mm!(), D(), SD());
    #[inline] println!("x");
    let (mut a, mut c) = (String::from("a"), String::from("c")); unsafe { std::ptr::swap(&mut a, &mut c); let o = std::ptr::replace(&mut a, "z".into()); println!("{a} {c} {o}"); let k = 5u8; println!("{}", std::ptr::read(&k)); let mut w = 1; std::ptr::write(&mut w, 2); println!("{w}"); }
}
