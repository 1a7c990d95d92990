#![allow(dead_code)]
#[derive(Debug)] struct P(u8);
impl Clone for P { fn clone(&self) -> P { println!("clone P"); P(self.0) } }
impl Copy for P {}
#[derive(Clone, Copy)] struct A { p: P }
#[derive(Copy, Clone)] struct B { p: P }
#[derive(Clone)] #[derive(Copy)] struct C { p: P }
#[derive(Copy)] #[derive(Clone)] struct D { p: P }
#[derive(Clone, Copy)] struct G<T> { p: P, t: T }
#[derive(Clone)] #[derive(Copy)] struct G2<T> { p: P, t: T }
#[derive(Copy)] #[derive(Clone)] struct G3<T> { p: P, t: T }
#[derive(Clone, Copy)] enum E { X(P), Y }
#[derive(Clone)] #[derive(Copy)] enum E2 { X(P), Y }
#[derive(Copy)] #[derive(Clone)] enum E3 { X(P), Y }
#[derive(Clone)] struct M { p: P }
impl Copy for M {}
#[derive(Clone, Copy)] struct L<'a> { p: P, r: &'a u8 }
#[derive(Clone, Copy)] struct K<const N: usize> { p: [P; N] }
#[derive(Clone, Debug, Copy)] struct Q { p: P }
#[derive(Clone, Copy)] struct GT<T>(P, std::marker::PhantomData<T>);
#[derive(Clone, Debug)] #[derive(PartialEq, Copy)] struct R { p: u8, q: W }
#[derive(Debug, PartialEq, Copy)] struct W; impl Clone for W { fn clone(&self) -> W { println!("clone W"); W } }
mod m { use super::P; #[cfg_attr(all(), derive(Clone))] #[cfg_attr(all(), derive(Copy))] pub struct CA { pub p: P } #[cfg_attr(all(), derive(Clone, Copy))] pub struct CB { pub p: P } }
fn main() {
    println!("A"); let _ = A { p: P(1) }.clone();
    println!("B"); let _ = B { p: P(1) }.clone();
    println!("C"); let _ = C { p: P(1) }.clone();
    println!("D"); let _ = D { p: P(1) }.clone();
    println!("G"); let _ = G { p: P(1), t: P(2) }.clone();
    println!("G2"); let _ = G2 { p: P(1), t: P(2) }.clone();
    println!("G3"); let _ = G3 { p: P(1), t: P(2) }.clone();
    println!("E"); let _ = E::X(P(1)).clone();
    println!("E2"); let _ = E2::X(P(1)).clone();
    println!("E3"); let _ = E3::X(P(1)).clone();
    println!("M"); let _ = M { p: P(1) }.clone();
    println!("L"); let _ = L { p: P(1), r: &1 }.clone();
    println!("K"); let _ = K { p: [P(1), P(2)] }.clone();
    println!("Q"); let _ = Q { p: P(1) }.clone();
    println!("GT"); let _ = GT(P(1), std::marker::PhantomData::<u8>).clone();
    println!("R"); let _ = R { p: 1, q: W }.clone();
    println!("CA"); let _ = m::CA { p: P(1) }.clone();
    println!("CB"); let _ = m::CB { p: P(1) }.clone();
}
