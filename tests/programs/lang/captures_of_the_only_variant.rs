// The fields of an enum's only variant are captured one by one, as those of a struct are; but not where the enum may get more.
#[derive(Debug)] struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
#[derive(Debug)] enum One { V(i32, D, D) }
#[derive(Debug)] enum Named { N { a: D, n: i32, inner: One, t: (D, [i32; 2]) } }
#[derive(Debug)] enum Gen<T> { G(T, String) }
#[derive(Debug)] enum Tiny { T(i32) }
#[non_exhaustive] #[derive(Debug)] enum Open { O(i32, D) }
#[derive(Debug)] enum Two { A(i32, D), #[allow(unused)] B }
#[derive(Debug, PartialEq, Clone, Copy)] enum Color { Rgb(u8, u8, u8) }
struct Dropped(One);
enum Loud { L(i32, i32) }
impl Drop for Loud { fn drop(&mut self) { println!("loud"); } }
fn main() {
    let mut color = Color::Rgb(0, 0, 0);
    { let mut red = |v| { let Color::Rgb(ref mut r, _, _) = color; *r = v; }; let mut green = |v| { let Color::Rgb(_, ref mut g, _) = color; *g = v; }; let mut blue = |v| { let Color::Rgb(_, _, ref mut b) = color; *b = v; }; red(1); green(2); blue(3); }
    println!("{:?}", color);
    println!("--1"); { let mut o = One::V(1, D("a1"), D("b1")); let c = move || match o { One::V(x, _, _) => println!("{x}") }; println!("made"); o = One::V(2, D("c1"), D("d1")); c(); println!("{:?}", o); }
    println!("--2"); { let mut o = Two::A(1, D("a2")); let c = move || match o { Two::A(x, _) => println!("{x}"), _ => unreachable!() }; println!("made"); o = Two::A(2, D("b2")); c(); println!("{:?}", o); }
    println!("--3"); { let mut o = Open::O(1, D("a3")); let c = move || match o { Open::O(x, _) => println!("{x}") }; println!("made"); o = Open::O(2, D("b3")); c(); println!("{:?}", o); }
    println!("--4"); { let o = One::V(1, D("a4"), D("b4")); let c = || { let One::V(_, d, _) = o; println!("{:?}", d); }; c(); println!("after"); let One::V(n, _, ref e) = o; println!("{n} {:?}", e); }
    println!("--5"); { let mut n = Named::N { a: D("a5"), n: 1, inner: One::V(2, D("i5"), D("j5")), t: (D("t5"), [1, 2]) }; let mut c = || { let Named::N { n: ref mut k, inner: One::V(ref mut z, _, _), t: (_, ref mut arr), .. } = n; *k += 1; *z += 1; arr[0] += 1; *k + *z + arr[0] }; let Named::N { ref a, .. } = n; println!("{}", a.0); println!("{} {}", c(), c()); println!("{:?}", n); }
    println!("--6"); { let n = Named::N { a: D("a6"), n: 1, inner: One::V(2, D("i6"), D("j6")), t: (D("t6"), [1, 2]) }; let c = || { let Named::N { inner: One::V(_, i, ref j), t, .. } = n; println!("{:?} {:?} {:?}", i, j, t); }; c(); println!("after"); let Named::N { a, n: k, .. } = n; println!("{:?} {k}", a); }
    println!("--7"); { let g = Gen::G(D("g7"), String::from("s")); let c = move || { let Gen::G(ref d, ref s) = g; println!("{:?} {s}", d); }; c(); c(); }
    println!("--8"); { let mut t = Tiny::T(3); let mut c = || { let Tiny::T(ref mut n) = t; *n += 1; *n }; println!("{} {}", c(), c()); println!("{:?}", t); let d = move || { let Tiny::T(n) = t; n }; println!("{}", d()); }
    println!("--9"); { let d = Dropped(One::V(1, D("a9"), D("b9"))); let c = || { let Dropped(One::V(ref n, x, _)) = d; println!("{n} {:?}", x) }; c(); println!("after"); }
    println!("--10"); { let mut l = Loud::L(1, 2); let mut c = || { let Loud::L(ref mut a, _) = l; *a += 1; *a }; println!("{}", c()); let k = move || { let Loud::L(a, b) = l; a + b }; println!("{}", k()); }
    println!("--11"); { let b = Box::new(One::V(1, D("a11"), D("b11"))); let c = || match *b { One::V(ref n, ref d, _) if *n > 0 => println!("{:?}", d), One::V(..) => {} }; c(); let One::V(_, _, ref z) = *b; println!("{:?}", z); }
    println!("--12"); { let r = &mut One::V(1, D("a12"), D("b12")); let mut c = || { let One::V(n, _, e) = r; *n += 1; println!("{n} {:?}", e); }; c(); c(); println!("{:?}", r); }
    println!("--13"); { let o = One::V(7, D("a13"), D("b13")); let outer = || { let inner = || { let One::V(n, ref d, _) = o; println!("{n} {:?}", d); let One::V(_, _, e) = o; e }; inner() }; let e = outer(); println!("got {:?}", e); }
    println!("--14"); { let o = One::V(7, D("a14"), D("b14")); let c = || { let One::V(..) = o; let One::V(_, _, _) = o; 3 }; let moved = o; println!("{}", c()); println!("{:?}", moved); }
}
