// The traits of std that programs call and implement.
// === From::from and Into::into
#[derive(Debug, PartialEq)]
struct Celsius(f64);
struct Kelvin(f64);
impl From<Kelvin> for Celsius { fn from(k: Kelvin) -> Self { Celsius(k.0 - 273.0) } }
fn show(c: impl Into<Celsius>) -> String { format!("{:?}", c.into()) }
fn main() {
    let c: Celsius = Kelvin(300.0).into();
    println!("{c:?} {} {}", show(Kelvin(0.0)), show(Celsius(1.0)));
    println!("{:?} {:?} {:?} {:?}", Option::from(1), Box::<str>::from("b"), Vec::from("ab"), String::from_iter(['a']));
    let e: Box<dyn std::error::Error + Send + Sync> = From::from("err");
    let t: (i32, i32) = [1, 2].into();
    println!("{e} {t:?} {:?}", <[char; 2]>::from(('a', 'b')));
}
// === Clone::clone
#[derive(Clone, Debug, Default)]
struct S { v: Vec<i32>, o: Option<Box<S>> }
fn main() {
    let a = S { v: vec![1], o: Some(Box::default()) };
    let mut b = a.clone();
    b.o.as_mut().unwrap().v.push(9);
    b.v.clear();
    println!("{a:?} {b:?} {:?}", (&a).clone().v);
    let f = { let n = 5; move |x: i32| x + n };
    let g = f.clone();
    println!("{} {} {:?}", f(1), g(2), (1, 'a', [Some("x"); 2]).clone());
}
// === Default::default
#[derive(Debug, Default, PartialEq)]
enum Mode { #[default] Off, On(u8) }
#[derive(Debug, Default)]
struct Conf<T> { name: String, mode: Mode, of: Option<T>, pair: (i32, char), list: [u8; 3] }
fn main() {
    println!("{:?} {}", Conf::<u8>::default(), Mode::On(1) == Mode::default());
    let c = Conf::<()> { name: "n".into(), ..Default::default() };
    println!("{} {:?} {:?} {:?}", c.name, c.of, <(bool, f64, &str, ())>::default(), std::collections::HashMap::<u8, u8>::default());
    println!("{:?} {:?}", [Vec::<i32>::default(); 1], std::mem::take(&mut vec![1]));
}
// === AsRef::as_ref
use std::path::Path;
fn len<T: AsRef<str>>(t: T) -> usize { t.as_ref().len() }
fn sum<T: AsRef<[u8]> + ?Sized>(t: &T) -> u32 { t.as_ref().iter().map(|b| *b as u32).sum() }
fn main() {
    println!("{} {} {} {}", len("ab"), len(String::from("abc")), len(&&"x"), len(Box::<str>::from("")));
    println!("{} {} {} {}", sum("a"), sum(&[1, 2]), sum(&vec![3]), sum(&String::from("b")));
    let mut v = vec![1];
    AsMut::<[i32]>::as_mut(&mut v)[0] = 5;
    println!("{v:?} {:?} {:?}", AsRef::<Path>::as_ref("x/y.rs").extension(), Some(3).as_ref());
}
// === ToOwned::to_owned
use std::borrow::{Borrow, Cow};
fn clean(s: &str) -> Cow<'_, str> { if s.contains(' ') { Cow::Owned(s.replace(' ', "")) } else { Cow::Borrowed(s) } }
fn main() {
    let (s, v): (String, Vec<i32>) = ("a".to_owned(), [1, 2][..].to_owned());
    println!("{s} {v:?} {:?} {}", [3].to_owned(), 5.to_owned());
    let (a, mut b) = (clean("ab"), clean("a b"));
    println!("{} {} {} {a} {b}", matches!(a, Cow::Borrowed(_)), matches!(b, Cow::Owned(_)), a == b);
    b.to_mut().push('!');
    println!("{b:?} {} {}", a.into_owned() + &b, Borrow::<str>::borrow(&b).len());
}
// === Deref::deref
use std::ops::{Deref, DerefMut};
struct Log<T> { inner: T, reads: std::cell::Cell<u32> }
impl<T> Deref for Log<T> { type Target = T; fn deref(&self) -> &T { self.reads.set(self.reads.get() + 1); &self.inner } }
impl<T> DerefMut for Log<T> { fn deref_mut(&mut self) -> &mut T { print!("mut "); &mut self.inner } }
fn main() {
    let mut l = Log { inner: vec![3, 1], reads: Default::default() };
    l.sort();
    l[0] += 1;
    println!("{} {:?} {} {}", l.len(), l.first(), l.iter().sum::<i32>(), l.reads.get());
    println!("{} {}", Deref::deref(&Box::new(5)), String::from("x").deref());
}
// === Index::index
use std::ops::{Index, IndexMut};
struct Grid { w: usize, cells: Vec<i32> }
impl Index<(usize, usize)> for Grid { type Output = i32; fn index(&self, (r, c): (usize, usize)) -> &i32 { &self.cells[r * self.w + c] } }
impl IndexMut<(usize, usize)> for Grid { fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut i32 { &mut self.cells[r * self.w + c] } }
impl Index<&str> for Grid { type Output = usize; fn index(&self, _: &str) -> &usize { &self.w } }
fn main() {
    let mut g = Grid { w: 2, cells: vec![1, 2, 3, 4] };
    g[(1, 0)] *= 10;
    std::mem::swap(&mut g[(0, 0)], &mut 7);
    println!("{} {} {:?} {}", g[(1, 0)], g["w"], g.cells, *Index::index(&vec![5], 0));
}
// === Add::add and Mul::mul
use std::ops::*;
#[derive(Debug, Clone, Copy, PartialEq)]
struct V(i32, i32);
impl Add for V { type Output = V; fn add(self, o: V) -> V { V(self.0 + o.0, self.1 + o.1) } }
impl Mul<i32> for V { type Output = V; fn mul(self, k: i32) -> V { V(self.0 * k, self.1 * k) } }
impl Mul<V> for i32 { type Output = V; fn mul(self, v: V) -> V { v * self } }
impl Neg for V { type Output = V; fn neg(self) -> V { self * -1 } }
impl AddAssign<V> for V { fn add_assign(&mut self, o: V) { *self = *self + o; } }
impl std::iter::Sum for V { fn sum<I: Iterator<Item = V>>(i: I) -> V { i.fold(V(0, 0), Add::add) } }
fn main() {
    let mut v = V(1, 2) + 2 * V(3, 4) * -1;
    v += -V(1, 1);
    println!("{v:?} {:?} {:?}", [V(1, 1), V(2, 2)].into_iter().sum::<V>(), [1, 2, 3].into_iter().reduce(Mul::mul));
    println!("{} {} {:?}", Add::add(1, 2), i32::add(3, &4), (1..4).map(|x| Sub::sub(10, x)).collect::<Vec<_>>());
}
// === PartialEq::eq
#[derive(Debug)]
struct Ci(&'static str);
impl PartialEq for Ci { fn eq(&self, o: &Ci) -> bool { print!("eq "); self.0.eq_ignore_ascii_case(o.0) } }
impl PartialEq<str> for Ci { fn eq(&self, o: &str) -> bool { self.0 == o } }
fn main() {
    println!("{} {} {}", Ci("A") == Ci("a"), Ci("A") != Ci("b"), Ci("x").eq("x"));
    println!("{} {} {}", [Ci("a"), Ci("b")] == [Ci("A"), Ci("c")], Some(Ci("q")) == Some(Ci("Q")), vec![Ci("a")].contains(&Ci("A")));
    println!("{} {}", PartialEq::eq(&1, &1), (&&"a").eq(&&"a"));
}
// === PartialOrd::partial_cmp
use std::cmp::Ordering;
#[derive(PartialEq, Debug)]
struct Div(u32);
impl PartialOrd for Div {
    fn partial_cmp(&self, o: &Div) -> Option<Ordering> {
        if self == o { Some(Ordering::Equal) } else if o.0 % self.0 == 0 { Some(Ordering::Less) } else if self.0 % o.0 == 0 { Some(Ordering::Greater) } else { None }
    }
}
#[derive(PartialEq, PartialOrd, Debug)]
enum Sh { Dot, Line(f64), Box { w: f64, h: f64 } }
fn main() {
    println!("{} {} {} {:?}", Div(2) < Div(6), Div(4) <= Div(6), Div(6) >= Div(4), Div(9).partial_cmp(&Div(3)));
    println!("{:?} {:?} {:?}", Sh::Dot.partial_cmp(&Sh::Line(0.0)), Sh::Line(f64::NAN).partial_cmp(&Sh::Line(1.0)), Sh::Box { w: 1.0, h: 2.0 } > Sh::Box { w: 1.0, h: 1.0 });
    println!("{:?} {} {}", [1.0, f64::NAN].partial_cmp(&[0.5, 1.0]), (1, "b") > (1, "a"), [1, 2] < [1, 2]);
}
// === type Ordering
use std::cmp::{Ordering, Reverse};
fn main() {
    let o = [Ordering::Greater, Ordering::Less, Ordering::Equal];
    println!("{o:?} {:?} {:?}", o.map(Ordering::reverse), o.map(|x| x as i8));
    println!("{:?} {} {} {}", o.iter().max(), o[0].is_gt(), o[1].is_ne(), o[2].is_ge());
    let mut w = vec!["bb", "a", "cc", "d"];
    w.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
    println!("{w:?} {:?} {:?}", Reverse(3) < Reverse(2), 1.cmp(&2).then_with(|| unreachable!()));
}
// === [(tuple): PartialEq]
fn main() {
    println!("{} {} {} {}", (1, "a") == (1, "a"), (1, 2.0) != (1, f64::NAN), ((), (1,)) == ((), (1,)), (1, 2, 3) < (1, 3, 0));
    println!("{:?} {:?} {:#?}", (1, "x", None::<i32>).max((1, "y", None)), [(2, 'a'), (1, 'b')].iter().min(), (1, ("a",)));
    println!("{}", (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) == (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
}
// === ToString::to_string
use std::fmt;
struct Hex(u8);
impl fmt::Display for Hex { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, "0x{:02X}", self.0) } }
fn main() {
    println!("{} {} {} {} {}", Hex(10).to_string(), 'c'.to_string(), 1.50.to_string(), true.to_string(), "s".to_string());
    println!("{} {} {:?}", (&Hex(255)).to_string().len(), Box::new(Hex(1)).to_string(), [1, -2].map(|x| x.to_string()));
    println!("{} {}", format_args!("{}-{}", 1, 2).to_string(), std::borrow::Cow::Borrowed("cow").to_string());
}
