use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;
trait Shape: Debug {
    fn area(&self) -> f64;
    fn boxed(self) -> Box<dyn Shape>
    where
        Self: Sized + 'static,
    {
        Box::new(self)
    }
}
#[derive(Debug)]
struct Sq(f64);
impl Shape for Sq {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}
impl<T: Shape + ?Sized> Shape for Box<T> {
    fn area(&self) -> f64 {
        (**self).area()
    }
}
impl<T: Shape + ?Sized> Shape for Rc<T> {
    fn area(&self) -> f64 {
        T::area(self) * 2.0
    }
}
trait Num {
    const ZERO: Self;
    const BITS: u32;
    fn of(b: bool) -> Self;
}
macro_rules! num { ($($t:ty)*) => { $(impl Num for $t { const ZERO: $t = 0 as $t; const BITS: u32 = <$t>::MAX.count_ones(); fn of(b: bool) -> $t { b as u8 as $t } })* } }
num!(u8 i64 u128);
fn bits<T: Num>() -> u32 {
    T::BITS
}
fn arr<T: Num + Copy, const N: usize>() -> [T; N] {
    [T::ZERO; N]
}
struct Stack<T, const N: usize> {
    v: [Option<T>; N],
    n: usize,
}
impl<T, const N: usize> Stack<T, N> {
    const EMPTY: Option<T> = None;
    const fn new() -> Self {
        Stack { v: [const { None }; N], n: 0 }
    }
    fn push(&mut self, t: T) -> Result<usize, T> {
        match self.v.get_mut(self.n) {
            Some(s @ None) => {
                *s = Some(t);
                self.n += 1;
                Ok(self.n)
            }
            Some(Some(_)) | None => Err(t),
        }
    }
}
fn largest<'a, I>(it: I) -> Option<&'a str>
where
    I: IntoIterator<Item = &'a str>,
    I::IntoIter: Clone,
{
    let it = it.into_iter();
    let n = it.clone().map(str::len).max()?;
    it.filter(|s| s.len() == n).last()
}
fn rpit<'a>(v: &'a [i32], k: &'a i32) -> impl DoubleEndedIterator<Item = i32> + Clone + 'a {
    v.iter().map(move |x| x * k)
}
fn apit(f: impl Fn(&str) -> usize + Copy, s: &[impl AsRef<str>]) -> Vec<usize> {
    s.iter().map(|x| f(x.as_ref())).collect()
}
trait Gat {
    type It<'a>: Iterator<Item = &'a Self::E>
    where
        Self: 'a;
    type E: 'static;
    fn it<'a>(&'a self) -> Self::It<'a>;
}
impl<T: 'static> Gat for Vec<T> {
    type E = T;
    type It<'a> = std::slice::Iter<'a, T>;
    fn it(&self) -> Self::It<'_> {
        self.iter()
    }
}
fn count<G: Gat>(g: &G) -> usize
where
    G::E: PartialEq,
{
    let mut n = 0;
    for a in g.it() {
        n += g.it().filter(|b| *b == a).count()
    }
    n
}
trait Rt {
    fn items(&self) -> impl Iterator<Item = u32> + '_;
    fn total(&self) -> u32 {
        self.items().sum()
    }
}
impl Rt for [u32] {
    fn items(&self) -> impl Iterator<Item = u32> + '_ {
        self.iter().copied().rev()
    }
}
impl Rt for str {
    fn items(&self) -> impl Iterator<Item = u32> {
        self.bytes().map(u32::from).collect::<Vec<_>>().into_iter()
    }
}
fn either(b: bool) -> Result<impl Debug, impl std::fmt::Display> {
    if b {
        Ok([1, 2])
    } else {
        Err("e")
    }
}
mod outer {
    pub mod inner {
        #[derive(Default, Debug, Clone)]
        pub struct S {
            pub(in crate::outer) a: i32,
            pub(super) b: i32,
            pub c: i32,
        }
        impl S {
            pub const fn with(mut self, c: i32) -> Self {
                self.c = c;
                self
            }
        }
        pub fn make() -> super::Alias {
            super::Alias { a: 1, ..Default::default() }
        }
    }
    pub use self::inner::{make as build, S as Alias};
    pub fn sum(s: &Alias) -> i32 {
        s.a + s.b + s.c
    }
    pub use std::cmp::{max as biggest, *};
}
use outer::{inner as deep, *};
const fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 {
        a
    } else {
        gcd(b, a % b)
    }
}
const G: u64 = gcd(48, 36);
const TABLE: [u32; 8] = {
    let mut t = [0; 8];
    let mut i = 0;
    while i < 8 {
        t[i] = (i * i) as u32;
        i += 1;
    }
    t
};
static mut COUNTER: u32 = 0;
static NAMES: [&str; TABLE[2] as usize] = ["a", "b", "c", "d"];
struct Wrapper<const S: char, const B: bool>;
impl<const S: char> Wrapper<S, true> {
    fn show() -> String {
        S.to_string()
    }
}
impl<const S: char> Wrapper<S, false> {
    fn show() -> String {
        format!("!{S}")
    }
}
fn main() {
    let r: Rc<dyn Shape> = Rc::new(Sq(2.0));
    println!("{} {} {:?}", r.area(), Shape::area(&r), Sq(1.0).boxed());
    let bb: Box<Box<dyn Shape>> = Box::new(Sq(3.0).boxed());
    println!("{}", bb.area());
    println!("{} {} {} {:?}", bits::<u8>(), bits::<i64>(), bits::<u128>(), arr::<i64, 3>());
    let mut s: Stack<String, 2> = Stack::new();
    println!(
        "{:?} {:?} {:?} {}",
        s.push("a".into()),
        s.push("b".into()),
        s.push("c".into()),
        Stack::<u8, 1>::EMPTY.is_none()
    );
    println!("{:?} {:?}", largest(["a", "bcd", "xyz", "q"]), largest(Vec::new()));
    let k = 3;
    let it = rpit(&[1, 2, 3], &k);
    println!(
        "{:?} {:?} {:?}",
        it.clone().rev().collect::<Vec<_>>(),
        it.sum::<i32>(),
        apit(str::len, &["a", "bb"])
    );
    println!("{}", count(&vec![1, 2, 1]));
    println!("{} {}", [1u32, 2, 3][..].total(), "ab".total());
    match either(false) {
        Ok(o) => println!("{o:?}"),
        Err(e) => println!("{e}"),
    }
    println!("{:?}", either(true).ok());
    let o = build().with(5);
    println!("{} {} {:?} {:?}", sum(&o), o.c, deep::make(), biggest(1, 2));
    println!("{G} {TABLE:?} {:?} {} {}", NAMES, Wrapper::<'x', true>::show(), Wrapper::<'y', false>::show());
    unsafe {
        COUNTER += 1;
        let c = COUNTER;
        println!("{c}");
    }
    let a: Arc<[i32]> = (1..4).collect();
    let b: Rc<str> = "rcstr".into();
    let c: Box<[String]> = vec!["s".to_string()].into();
    println!("{:?} {} {:?} {}", a, b, c, Arc::strong_count(&a));
    let x = 5;
    let x = {
        let x = x * 2;
        x + 1
    };
    {
        let x = "inner";
        println!("{x}");
    }
    println!("{x}");
}
