#![allow(unused)]
fn f(x: i32) -> i32 { x }
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() {
    #[allow(unused_variables)]
    let a = 3;
    #[allow(unused_mut)]
    let mut v = vec![1, 2, 3];
    #[cfg(any())]
    let v = 5;
    #[rustfmt::skip]
    let m = [[1, 0],
             [0, 1]];
    #[allow(clippy::all)]
    for x in &v { print!("{x} "); }
    println!();
    #[allow(unreachable_code)]
    {
        println!("block");
    }
    #[inline]
    fn inner() {}
    #[cfg(not(any()))]
    println!("cfg stmt");
    #[cfg(any())]
    println!("no");
    let t = ( #[cfg(any())] 3, #[allow(unused)] 4, 5);
    let arr = [#[cfg(any())] 1, #[cfg(all())] 2, 3];
    println!("{:?} {:?}", t, arr);
    f(#[allow(unused)] 3);
    #[allow(unused_must_use)] f(4);
    #[allow(clippy::x)] if a == 3 { println!("if"); } else { println!("else"); }
    #[allow(clippy::x)] match a { #[cfg(any())] 3 => println!("no"), #[allow(unused)] _ => println!("m") }
    #[allow(clippy::x)] while v.len() > 0 { v.pop(); }
    #[allow(clippy::x)] loop { break; }
    #[allow(unused_unsafe)] unsafe { println!("u"); }
    struct S { #[cfg(any())] x: i32, y: i32 }
    let s = S { #[cfg(any())] x: 3, y: 4 };
    let S { #[cfg(any())] x, y } = s;
    println!("{y}");
    let c = |x: i32| x + 1;
    println!("{}", c(1));
    let c2 = |#[allow(unused)] x: i32, #[cfg(any())] z: i32| x + 1;
    println!("{}", c2(1));
    #[allow(unused)] async fn k() {}
    #[deny(warnings)] { let z = 1; println!("{z}") }
    let r = { #[allow(unused)] 5 };
    println!("{r}");
    #[allow(unused)] println!("stmt");
    let _x = D("e");
    #[doc(hidden)]
    mod m2 { pub fn g() {} }
    #[allow(unused_labels)] 'a: loop { break 'a; }
    fn g(#[allow(unused)] x: i32, #[cfg(any())] y: i32) -> i32 { x }
    println!("{}", g(7));
    struct G<#[cfg(any())] T, #[allow(unused)] U>(U);
    println!("{}", G(3).0);
    let q = { 5 };
    let w = v.iter().map(|x| x + 1).count();
    println!("{q}{w}");
    #[allow(unused)] return;
}
