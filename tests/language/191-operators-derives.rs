// === derive all on generics, nested, ordering
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use std::hash::{Hash, Hasher};
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
enum Suit {
    #[default]
    Clubs,
    Hearts = 10,
    Spades,
}
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
struct Card<T = u8> {
    suit: Suit,
    rank: T,
    tags: Vec<String>,
}
#[derive(Debug, Clone, PartialEq, PartialOrd)]
enum Val<T> {
    Unit,
    One(T),
    Two { a: T, b: Box<Val<T>> },
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
struct U;
#[derive(Debug, Clone, Default)]
struct W<'a, T: ?Sized, const N: usize>(&'a str, std::marker::PhantomData<T>, [u8; 2]);
#[derive(PartialEq, Debug)]
struct F(f64);
fn h<T: Hash>(t: &T) -> u64 {
    let mut s = DefaultHasher::new();
    t.hash(&mut s);
    s.finish()
}
fn main() {
    let c = |s, r, t: &[&str]| Card { suit: s, rank: r, tags: t.iter().map(|x| x.to_string()).collect() };
    let mut v = vec![c(Suit::Spades, 2u8, &[]), c(Suit::Clubs, 9, &["b"]), c(Suit::Clubs, 9, &["a", "z"]), Card::default()];
    v.sort();
    println!("{v:?}");
    println!("{:?} {:?}", v[0].cmp(&v[1]), Suit::Hearts.partial_cmp(&Suit::Spades));
    println!("{}", v.iter().collect::<BTreeSet<_>>().len());
    let hs: HashSet<Card> = v.iter().cloned().chain(v.iter().cloned()).collect();
    println!("{} {}", hs.len(), h(&v[1]) == h(&v[1].clone()));
    let a = Val::Two { a: 1.5, b: Box::new(Val::One(2.0)) };
    println!("{:?} {} {:?}", a, a == a.clone(), a.partial_cmp(&Val::One(9.0)));
    println!("{:?} {:?}", Val::One(f64::NAN).partial_cmp(&Val::One(1.0)), Val::<i32>::Unit < Val::One(0));
    println!("{:#?}", Card { suit: Suit::Hearts, rank: (1, "x"), tags: vec!["t".into()] });
    println!("{:?} {:?} {}", U::default(), W::<u8, 3>::default(), F(0.0) == F(-0.0));
    println!("{} {}", Suit::Spades as i32, Suit::Clubs.max(Suit::Hearts) as u8);
    let m: HashMap<Suit, Vec<U>> = [(Suit::Clubs, vec![U, U])].into();
    println!("{:?}", m);
    println!("{:?}", [[Some(U)]; 2] < [[None]; 2]);
}

// === operators on references, mixed types, assign ops, generics with where
use std::ops::*;
#[derive(Debug, Clone, PartialEq)]
struct Poly(Vec<i64>);
impl Poly {
    fn norm(mut self) -> Self {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }
}
impl<'a, 'b> Add<&'b Poly> for &'a Poly {
    type Output = Poly;
    fn add(self, o: &'b Poly) -> Poly {
        let n = self.0.len().max(o.0.len());
        Poly((0..n).map(|i| self.0.get(i).unwrap_or(&0) + o.0.get(i).unwrap_or(&0)).collect()).norm()
    }
}
impl Add for Poly {
    type Output = Poly;
    fn add(self, o: Poly) -> Poly {
        &self + &o
    }
}
impl Mul<&Poly> for &Poly {
    type Output = Poly;
    fn mul(self, o: &Poly) -> Poly {
        let mut r = vec![0; (self.0.len() + o.0.len()).saturating_sub(1)];
        for (i, a) in self.0.iter().enumerate() {
            for (j, b) in o.0.iter().enumerate() {
                r[i + j] += a * b;
            }
        }
        Poly(r).norm()
    }
}
impl Mul<i64> for Poly {
    type Output = Poly;
    fn mul(mut self, k: i64) -> Poly {
        self *= k;
        self
    }
}
impl MulAssign<i64> for Poly {
    fn mul_assign(&mut self, k: i64) {
        self.0.iter_mut().for_each(|c| *c *= k);
    }
}
impl Neg for &Poly {
    type Output = Poly;
    fn neg(self) -> Poly {
        self.clone() * -1
    }
}
impl Sub for &Poly {
    type Output = Poly;
    fn sub(self, o: &Poly) -> Poly {
        self + &-o
    }
}
impl AddAssign<&Poly> for Poly {
    fn add_assign(&mut self, o: &Poly) {
        *self = &*self + o;
    }
}
impl Index<usize> for Poly {
    type Output = i64;
    fn index(&self, i: usize) -> &i64 {
        &self.0[i]
    }
}
impl IndexMut<usize> for Poly {
    fn index_mut(&mut self, i: usize) -> &mut i64 {
        if i >= self.0.len() {
            self.0.resize(i + 1, 0);
        }
        &mut self.0[i]
    }
}
impl Not for Poly {
    type Output = bool;
    fn not(self) -> bool {
        self.0.is_empty()
    }
}
impl PartialEq<i64> for Poly {
    fn eq(&self, o: &i64) -> bool {
        self.0 == [*o]
    }
}
impl PartialOrd for Poly {
    fn partial_cmp(&self, o: &Self) -> Option<std::cmp::Ordering> {
        Some(self.0.len().cmp(&o.0.len()).then_with(|| self.0.cmp(&o.0)))
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Bits(u8);
impl BitAnd for Bits {
    type Output = Self;
    fn bitand(self, o: Self) -> Self {
        Bits(self.0 & o.0)
    }
}
impl BitOr for Bits {
    type Output = Self;
    fn bitor(self, o: Self) -> Self {
        Bits(self.0 | o.0)
    }
}
impl BitXor for Bits {
    type Output = Self;
    fn bitxor(self, o: Self) -> Self {
        Bits(self.0 ^ o.0)
    }
}
impl BitOrAssign for Bits {
    fn bitor_assign(&mut self, o: Self) {
        self.0 |= o.0
    }
}
impl Not for Bits {
    type Output = Self;
    fn not(self) -> Self {
        Bits(!self.0)
    }
}
impl Shl<u32> for Bits {
    type Output = Self;
    fn shl(self, n: u32) -> Self {
        Bits(self.0 << n)
    }
}
impl ShrAssign<u32> for Bits {
    fn shr_assign(&mut self, n: u32) {
        self.0 >>= n
    }
}
impl Rem<u8> for Bits {
    type Output = u8;
    fn rem(self, m: u8) -> u8 {
        self.0 % m
    }
}
impl Sub for Bits {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        self & !o
    }
}
fn pow<T>(b: T, n: u32) -> T
where
    T: Clone,
    for<'a> &'a T: Mul<&'a T, Output = T>,
{
    let mut r = b.clone();
    for _ in 1..n {
        r = &r * &b;
    }
    r
}
fn main() {
    let p = Poly(vec![1, 2]);
    let q = Poly(vec![0, 0, 3]);
    println!("{:?} {:?} {:?}", &p + &q, &p * &q, &p - &p);
    let mut r = p.clone() + q.clone() * 2;
    r += &p;
    r *= 3;
    r[4] += 7;
    println!("{r:?} {} {}", r[0], !(&p - &p));
    println!("{:?} {} {}", pow(p.clone(), 3), Poly(vec![5]) == 5, p < q);
    let mut b = Bits(0b1100) | Bits(1);
    b |= Bits(2) << 4;
    println!("{b:?} {:?} {:?} {}", b & Bits(0xF) ^ Bits(1), b - Bits(1), b % 7);
    b >>= 2;
    println!("{b:?}");
    println!("{}", pow(3i32, 4));
    let x = 5;
    let y = &x;
    println!("{} {} {} {}", y + 1, 1 - y, y * y, -y);
    let mut z = 10;
    z -= y;
    z <<= 1u8;
    z %= 7;
    println!("{z} {}", !z);
    let s = String::from("a") + "b" + &String::from("c");
    println!("{s} {}", s.clone() + &s[1..]);
}
