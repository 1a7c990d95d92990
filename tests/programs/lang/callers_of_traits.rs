use std::panic::Location;
trait T { #[track_caller] fn w(&self) -> u32 { Location::caller().line() } #[track_caller] fn req(&self) -> u32; fn plain(&self) -> u32 { Location::caller().line() } #[track_caller] fn st() -> u32 where Self: Sized { Location::caller().line() } }
struct A; struct B;
impl T for A { fn req(&self) -> u32 { Location::caller().line() } fn plain(&self) -> u32 { 0 } }
impl T for B { #[track_caller] fn req(&self) -> u32 { Location::caller().line() } fn w(&self) -> u32 { Location::caller().line() } }
#[track_caller] fn f() -> u32 { g() }
#[track_caller] fn g() -> u32 { Location::caller().line() }
fn gen<X: T>(x: &X) -> u32 {
    x.w() * 100 + x.req()
}
struct S { k: u32 }
impl S { #[track_caller] fn new() -> S { S { k: Location::caller().line() } } }
impl Default for S { #[track_caller] fn default() -> S { S { k: Location::caller().line() } } }
impl std::ops::Add for S { type Output = u32; #[track_caller] fn add(self, _: S) -> u32 { Location::caller().line() } }
impl std::ops::Index<u32> for S { type Output = u32; #[track_caller] fn index(&self, i: u32) -> &u32 { if i > 5 { panic!("bad {}", Location::caller().line()) } &self.k } }
fn main() {
    println!("{}", A.w());
    println!("{}", A.req());
    println!("{}", B.req());
    println!("{}", B.w());
    println!("{}", gen(&A));
    println!("{}", gen(&B));
    println!("{}", f());
    println!("{} {}", A::st(), <B as T>::st());
    println!("{}", S::new().k);
    println!("{}", S::default().k);
    println!("{}", S::new() + S::new());
    println!("{}", S::new()[0]);
    let h: fn() -> u32 = f;
    println!("{}", h() == 0);
    let c = || f();
    println!("{}", c());
    println!("{}", A.plain());
    println!("{:?}", std::panic::catch_unwind(|| { let s = S { k: 1 }; s[9] }).map_err(|e| e.downcast_ref::<String>().cloned()));
    let d: &dyn T2 = &A;
    println!("{}", d.v() > 0);
    println!("{}", { let o: Option<u32> = None; o.map_or_else(|| f(), |x| x) });
}
trait T2 { #[track_caller] fn v(&self) -> u32; }
impl T2 for A { #[track_caller] fn v(&self) -> u32 { Location::caller().line() } }
