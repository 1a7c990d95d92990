// === what is compared, in which order, and with which types
use std::cell::RefCell;
thread_local! { static LOG: RefCell<Vec<&'static str>> = const { RefCell::new(vec![]) }; }
#[derive(Debug, Clone)]
struct L(&'static str, i32);
impl PartialEq for L {
    fn eq(&self, o: &L) -> bool {
        LOG.with_borrow_mut(|l| l.push(self.0));
        self.1 == o.1
    }
}
#[derive(PartialEq, Clone)]
struct S {
    a: L,
    b: (L, L),
    c: Option<Box<L>>,
    d: [L; 2],
}
#[derive(PartialEq)]
enum E {
    X(L, L),
    Y { p: L },
    Z,
}
fn log() -> String {
    LOG.take().join("")
}
fn main() {
    let s = S { a: L("a", 1), b: (L("b", 2), L("c", 3)), c: Some(Box::new(L("d", 4))), d: [L("e", 5), L("f", 6)] };
    let mut t = s.clone();
    println!("{} {}", s == t, log());
    t.b.1 .1 = 9;
    println!("{} {}", s == t, log());
    println!("{} {}", s != t, log());
    t = S { c: None, ..s.clone() };
    println!("{} {}", s == t, log());
    println!("{} {}", E::X(L("x", 1), L("y", 2)) == E::X(L("p", 1), L("q", 3)), log());
    println!("{} {}", E::X(L("x", 1), L("y", 2)) == E::Y { p: L("z", 1) }, log());
    println!("{} {} {}", E::Y { p: L("m", 1) } == E::Y { p: L("n", 1) }, E::Z == E::Z, log());
}

// === generics, floats, references, recursion and PhantomData
use std::marker::PhantomData;
use std::rc::Rc;
#[derive(PartialEq, Debug, Clone, Copy, Default)]
struct P<T, U = T>(T, U);
#[derive(PartialEq, Debug)]
enum Tree<'a, K: ?Sized> {
    Leaf(&'a K),
    Node(Vec<Tree<'a, K>>),
}
#[derive(PartialEq, Debug)]
struct Tag<T>(PhantomData<T>, u8);
#[derive(PartialEq)]
struct Tail<T: ?Sized> {
    n: u8,
    t: T,
}
#[derive(PartialEq, Debug)]
struct Fun {
    f: fn(i32) -> i32,
    r: Rc<str>,
}
#[derive(PartialEq, Eq, Debug)]
struct Unit;
#[derive(PartialEq)]
struct Arr<const N: usize>([Option<f32>; N]);
fn main() {
    println!("{} {} {}", P(f64::NAN, 1) == P(f64::NAN, 1), P(0.0, -0.0) == P(-0.0, 0.0), P("a", 'b') != P("a", 'c'));
    let t = Tree::Node(vec![Tree::Leaf("x"), Tree::Node(vec![])]);
    println!("{} {}", t == Tree::Node(vec![Tree::Leaf(&String::from("x")), Tree::Node(vec![])]), t == Tree::Leaf("x"));
    println!("{} {}", Tag::<fn()>(PhantomData, 1) == Tag(PhantomData, 1), Tag::<u8>(PhantomData, 1) == Tag(PhantomData, 2));
    let (a, b): (&Tail<[u8]>, &Tail<[u8]>) = (&Tail { n: 1, t: [1, 2] }, &Tail { n: 1, t: [1, 2] });
    println!("{} {} {}", a == b, a.n == b.n, a.t == b.t);
    println!("{} {}", Fun { f: i32::abs, r: "r".into() }.r == Rc::from("r"), Unit == Unit);
    println!("{} {}", Arr([Some(1.0), None]) == Arr([Some(1.0), None]), &&P(1, 2) == &&P(1, 2));
    println!("{:?} {}", [P(1, 2), P(3, 4)].iter().position(|p| *p == P(3, 4)), vec![Unit] == [Unit]);
    println!("{}", Some(P(1, 'a')) == Some(P::default()).map(|_: P<u8>| P(1, 'a')));
    assert_eq!(P(1, 1), P(1, 1), "equal");
    assert_ne!(Some(P(1, 1)), None);
}

// === beside hand-written impls for other types, and Eq-dependent uses
use std::collections::{BTreeSet, HashMap, HashSet};
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Name(String);
impl PartialEq<str> for Name {
    fn eq(&self, o: &str) -> bool {
        self.0 == o
    }
}
impl<'a> PartialEq<&'a str> for Name {
    fn eq(&self, o: &&'a str) -> bool {
        self.0 == *o
    }
}
impl PartialEq<Name> for &str {
    fn eq(&self, o: &Name) -> bool {
        *self == o.0
    }
}
#[derive(PartialEq, Eq, Hash, Clone, Copy, Debug, PartialOrd, Ord)]
enum Suit {
    Clubs = 3,
    Hearts = 1,
}
fn main() {
    let n = Name("x".into());
    println!("{} {} {} {}", n == "x", n == *"y", "x" == n, n == n.clone());
    println!("{} {}", [n.clone()] == ["x"], vec![n.clone()] == vec!["z"]);
    println!("{} {:?}", Suit::Clubs == Suit::Clubs, Suit::Clubs.cmp(&Suit::Hearts));
    let set: HashSet<_> = [Suit::Clubs, Suit::Hearts, Suit::Clubs].into();
    let m = HashMap::from([(n.clone(), 1)]);
    println!("{} {} {:?}", set.len(), m[&n], BTreeSet::from([Suit::Hearts, Suit::Clubs]));
    println!("{}", set == HashSet::from([Suit::Hearts, Suit::Clubs]) && m == HashMap::from([(Name("x".into()), 1)]));
    #[derive(PartialEq)]
    struct Local<'a>(&'a Name);
    println!("{}", Local(&n) == Local(&Name("x".into())));
    macro_rules! eq { ($n:ident { $($f:ident),* }) => { #[derive(PartialEq)] struct $n { $($f: u8),* } }; }
    eq!(Made { a, b });
    println!("{}", Made { a: 1, b: 2 } == Made { b: 2, a: 1 });
}

// === comparison of enums asks the variant first, then the fields from left to right
use std::cell::Cell;
thread_local!(static SEEN: Cell<u32> = const { Cell::new(0) });
#[derive(Debug)]
struct Loud(i32);
impl PartialEq for Loud {
    fn eq(&self, o: &Loud) -> bool {
        SEEN.with(|s| s.set(s.get() * 10 + 1));
        self.0 == o.0
    }
}
#[derive(PartialEq, Debug)]
enum E {
    A(Loud, Loud),
    B { x: Loud, y: (Loud, Loud) },
    C,
}
fn count(a: &E, b: &E) -> (bool, u32) {
    SEEN.with(|s| s.set(0));
    let r = a == b;
    (r, SEEN.with(Cell::get))
}
fn main() {
    let b = |n| E::B { x: Loud(1), y: (Loud(n), Loud(3)) };
    println!("{:?}", count(&E::A(Loud(1), Loud(2)), &E::A(Loud(1), Loud(2))));
    println!("{:?}", count(&E::A(Loud(0), Loud(2)), &E::A(Loud(1), Loud(2))));
    println!("{:?}", count(&E::A(Loud(0), Loud(2)), &E::C));
    println!("{:?} {:?}", count(&b(2), &b(2)), count(&b(2), &b(9)));
    println!("{:?} {:?}", count(&E::C, &E::C), E::C != b(0));
}

// === derived in a macro, with generics, lifetimes and const parameters from outside
macro_rules! record {
    ($(#[$m:meta])* $n:ident<$l:lifetime, $t:ident, const $c:ident: usize> { $($f:ident: $ty:ty),* $(,)? }) => {
        $(#[$m])*
        #[derive(PartialEq)]
        struct $n<$l, $t, const $c: usize> { $($f: $ty),* }
    };
}
record! {
    #[derive(Debug)]
    Rec<'a, T, const N: usize> { name: &'a str, items: [T; N], opt: Option<&'a T>, }
}
fn main() {
    let one = 1.5;
    let a = Rec { name: "x", items: [1.0, f64::NAN], opt: Some(&one) };
    let b = Rec { name: "x", items: [1.0, 2.0], opt: Some(&one) };
    println!("{} {} {}", a == a, b == b, a != b);
    println!("{b:?}");
    let c: Rec<'_, String, 0> = Rec { name: "", items: [], opt: None };
    println!("{}", c == Rec { name: "", items: [], opt: None });
}

// === a struct with the fields called other, self-like names and raw names
#[derive(PartialEq, Debug, Clone, Copy)]
struct Names {
    other: i32,
    r#type: u8,
    r#match: bool,
    __self_0: char,
    eq: (),
}
#[derive(PartialEq, Debug)]
#[allow(non_camel_case_types)]
enum r#enum {
    r#struct { r#fn: i32 },
    other(i32),
}
fn main() {
    let a = Names { other: 1, r#type: 2, r#match: true, __self_0: 'x', eq: () };
    let b = Names { r#type: 3, ..a };
    println!("{} {} {}", a == a, a == b, a != b);
    println!("{:?}", b);
    println!("{}", r#enum::r#struct { r#fn: 1 } == r#enum::r#struct { r#fn: 1 });
    println!("{:?} {}", r#enum::other(3), r#enum::other(3) == r#enum::r#struct { r#fn: 3 });
}

// === bounds: where it is needed only, and associated types compared
use std::marker::PhantomData;
trait Kind {
    type Id: PartialEq + std::fmt::Debug;
}
struct Users;
impl Kind for Users {
    type Id = (u8, String);
}
#[derive(Debug)]
struct Key<K: Kind> {
    id: K::Id,
    kind: PhantomData<K>,
}
impl<K: Kind> PartialEq for Key<K> {
    fn eq(&self, o: &Self) -> bool {
        self.id == o.id
    }
}
#[derive(PartialEq)]
struct Pair<K: Kind, T>(Key<K>, T)
where
    T: Copy;
impl PartialEq for Users {
    fn eq(&self, _: &Users) -> bool {
        unreachable!()
    }
}
fn main() {
    let k = |n: u8| Key::<Users> { id: (n, "u".repeat(n as usize)), kind: PhantomData };
    println!("{} {}", k(2) == k(2), k(2) == k(3));
    println!("{} {}", Pair(k(1), 'a') == Pair(k(1), 'a'), Pair(k(1), 'a') != Pair(k(1), 'b'));
}

// === items of every shape: unit, empty braces, empty tuple, one variant, none
#[derive(PartialEq, Eq, Debug, Clone, Copy)]
struct U;
#[derive(PartialEq, Debug, Clone)]
struct B {}
#[derive(PartialEq, Debug, Clone)]
struct T();
#[derive(PartialEq, Debug, Clone)]
enum One {
    Only {},
}
#[derive(PartialEq, Debug, Clone)]
enum Never {}
#[derive(PartialEq, Debug)]
struct Wrap(Option<Never>, U, B, T, One);
fn main() {
    let w = || Wrap(None, U, B {}, T(), One::Only {});
    println!("{} {} {} {}", U == U, B {} == B {}, T() == T(), One::Only {} == One::Only {});
    println!("{} {:?}", w() == w(), w());
    println!("{}", matches!(w(), Wrap(None, U, B {}, T(..), One::Only { .. })));
    let r: Result<u8, Never> = Ok(3);
    println!("{}", r == Ok(3));
}

// === used through references, slices, options, boxes and tuples of the type
use std::rc::Rc;
#[derive(PartialEq, Debug, Clone)]
struct P {
    x: f32,
}
fn same<T: PartialEq + ?Sized>(a: &T, b: &T) -> bool {
    a == b
}
fn main() {
    let (a, b) = (P { x: 1.0 }, P { x: 1.0 });
    println!("{} {} {}", &a == &b, &&a == &&b, &mut a.clone() == &mut b.clone());
    println!("{} {}", Box::new(a.clone()) == Box::new(b.clone()), Rc::new(a.clone()) == Rc::new(b.clone()));
    println!("{} {}", vec![a.clone()] == [b.clone()], [a.clone()][..] == vec![b.clone()][..]);
    println!("{} {}", same::<[P]>(&[a.clone(), a.clone()], &[b.clone()]), same(&Some(&a), &Some(&b)));
    println!("{}", (1, &a, "s") == (1, &b, "s"));
    println!("{:?}", [a.clone(), P { x: 2.0 }].iter().position(|p| *p == P { x: 2.0 }));
    println!("{} {}", [P { x: 0.0 }].contains(&P { x: -0.0 }), [P { x: f32::NAN }].contains(&P { x: f32::NAN }));
    assert_eq!(a, b, "never said");
    assert_ne!(a, P { x: 3.0 });
}

// === a derived impl beside one written for another right-hand side
#[derive(PartialEq, Debug, Clone, Copy)]
struct Metres(f64);
#[derive(PartialEq, Debug, Clone, Copy)]
struct Feet(f64);
impl PartialEq<Feet> for Metres {
    fn eq(&self, o: &Feet) -> bool {
        (self.0 - o.0 * 0.3048).abs() < 1e-9
    }
}
impl PartialEq<Metres> for Feet {
    fn eq(&self, o: &Metres) -> bool {
        o == self
    }
}
impl<'a> PartialEq<&'a str> for Metres {
    fn eq(&self, o: &&'a str) -> bool {
        o.strip_suffix("m").and_then(|n| n.parse().ok()).map(Metres) == Some(*self)
    }
}
impl PartialEq<Metres> for f64 {
    fn eq(&self, o: &Metres) -> bool {
        *self == o.0
    }
}
fn main() {
    let m = Metres(3.048);
    println!("{} {} {}", m == Feet(10.0), Feet(10.0) == m, m == Metres(3.0));
    println!("{} {} {}", m == "3.048m", m != "3m", 3.048 == m);
    println!("{} {}", [m, m] == [Feet(10.0), Feet(10.0)], vec![m] == [Feet(9.0)]);
    println!("{}", Some(m) == Some(Metres(3.048)));
}

// === as a const pattern, in match guards and const contexts
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
enum Op {
    Add,
    Lit(i32),
    Two { a: u8, b: &'static str },
}
#[derive(PartialEq, Eq, Debug)]
struct At(Op, i32);
const ONE: Op = Op::Lit(1);
const NAMED: Op = Op::Two { a: 3, b: "three" };
const PLACE: At = At(ONE, -7);
fn what(o: Op) -> &'static str {
    match o {
        ONE => "one",
        NAMED => "named",
        Op::Lit(_) => "lit",
        x if x == Op::Add => "add",
        _ => "other",
    }
}
fn main() {
    println!("{} {} {}", what(Op::Lit(1)), what(Op::Lit(2)), what(Op::Add));
    println!("{} {}", what(Op::Two { a: 3, b: "three" }), what(Op::Two { a: 3, b: "four" }));
    for p in [At(Op::Lit(1), -7), At(Op::Lit(1), 7), At(Op::Add, -7)] {
        println!("{}", matches!(p, PLACE));
    }
    if let [ONE, .., Op::Add] = [Op::Lit(1), NAMED, Op::Add] {
        println!("slice");
    }
}

// === functions, pointers and never inside
#[derive(PartialEq, Clone, Copy)]
struct Handler {
    f: fn(i32) -> i32,
    ok: Option<fn() -> &'static str>,
}
fn inc(x: i32) -> i32 {
    x + 1
}
fn main() {
    let a = Handler { f: inc, ok: None };
    println!("{} {}", a == a.clone(), (a.f)(1));
    let b = Handler { ok: Some(|| "x"), ..a };
    println!("{} {}", a == b, b == b);
    println!("{}", b.ok.map_or("", |f| f()));
}

// === local types, generic functions and impls derive inside bodies
fn tagged<T: PartialEq + Copy>(a: T, b: T) -> (bool, bool) {
    #[derive(PartialEq, Clone, Copy)]
    enum Tag<T> {
        Is(T),
        #[allow(dead_code)]
        Not,
    }
    (Tag::Is(a) == Tag::Is(b), Tag::Is(a) == Tag::Not)
}
struct S;
impl S {
    fn inner() -> bool {
        #[derive(PartialEq)]
        struct S(u8);
        S(1) == S(1)
    }
}
fn main() {
    println!("{:?} {:?} {:?}", tagged(1, 1), tagged("a", "b"), tagged(f64::NAN, f64::NAN));
    println!("{}", S::inner());
    let _ = S;
    let eq = {
        #[derive(PartialEq)]
        struct S(Vec<S>);
        S(vec![S(vec![]), S(vec![])]) == S(vec![S(vec![]), S(vec![])])
    };
    println!("{eq}");
}

// === eq and ne by path, as functions and in iterators
#[derive(PartialEq, PartialOrd, Debug, Clone, Copy)]
struct V(u8, i8);
fn main() {
    println!("{} {}", PartialEq::eq(&V(1, 2), &V(1, 2)), <V as PartialEq>::ne(&V(1, 2), &V(1, 2)));
    let f: fn(&V, &V) -> bool = PartialEq::eq;
    println!("{}", f(&V(0, 0), &V(0, 1)));
    let all = [V(1, 1), V(1, 1), V(2, 1)];
    println!("{} {}", all.iter().eq(all.clone().iter()), all.iter().eq([V(1, 1)].iter()));
    let mut v = all.to_vec();
    v.dedup();
    println!("{v:?} {}", all.windows(2).map(|w| w[0].eq(&w[1])).filter(|b| *b).count());
    println!("{:?}", all.split(|x| x.eq(&V(2, 1))).collect::<Vec<_>>());
    println!("{} {}", all.starts_with(&[V(1, 1)]), v.ends_with(&[]));
}

// === trait objects and unsized tails are compared where something says how
use std::fmt::Debug;
trait Shape: Debug {
    fn area(&self) -> u32;
}
impl PartialEq for dyn Shape {
    fn eq(&self, o: &dyn Shape) -> bool {
        self.area() == o.area()
    }
}
#[derive(Debug)]
struct Sq(u32);
#[derive(Debug)]
struct Rect(u32, u32);
impl Shape for Sq {
    fn area(&self) -> u32 {
        self.0 * self.0
    }
}
impl Shape for Rect {
    fn area(&self) -> u32 {
        self.0 * self.1
    }
}
#[derive(PartialEq, Debug)]
struct Named<T: ?Sized> {
    n: u8,
    what: T,
}
fn main() {
    let a: &dyn Shape = &Sq(2);
    println!("{} {}", *a == Rect(1, 4) as Rect4, a == &Rect(1, 4) as &dyn Shape);
    let x: &Named<[i32]> = &Named { n: 1, what: [1, 2] };
    let y: &Named<[i32]> = &Named { n: 1, what: [1, 2, 3] };
    println!("{} {} {:?}", x == y, x == x, y);
    let z: Box<Named<str2>> = Box::new(Named { n: 1, what: [0] });
    println!("{}", *z == Named { n: 1, what: [0] });
}
type Rect4 = Rect;
#[allow(non_camel_case_types)]
type str2 = [u8; 1];
impl PartialEq<Rect> for dyn Shape {
    fn eq(&self, o: &Rect) -> bool {
        self.area() == o.area()
    }
}

// === cells, maps and nested collections as fields
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
#[derive(PartialEq, Debug, Default, Clone)]
struct All {
    c: Cell<i32>,
    r: RefCell<Vec<u8>>,
    h: HashMap<String, Vec<i32>>,
    s: HashSet<char>,
    b: BTreeMap<u8, Option<Box<All>>>,
    d: VecDeque<u8>,
    n: (std::ops::Range<u8>, std::time::Duration),
}
fn main() {
    let mut a = All::default();
    a.h.insert("k".into(), vec![1]);
    a.s.extend("ab".chars());
    a.d.push_front(1);
    let mut b = All::default();
    b.s.extend("ba".chars());
    b.d.push_back(1);
    b.h.insert("k".into(), vec![1]);
    println!("{}", a == b);
    b.c.set(3);
    println!("{}", a == b);
    b.c.set(0);
    a.b.insert(0, Some(Box::new(b.clone())));
    b.b.insert(0, Some(Box::new(b.clone())));
    println!("{} {:?}", a == b, a.n);
    b.r.borrow_mut().push(0);
    println!("{}", a == b);
}

// === big enums with discriminants, and what mem::discriminant says
use std::mem::discriminant;
#[derive(PartialEq, Clone, Copy, Debug)]
#[repr(u8)]
enum Code {
    A = 1,
    B = 10,
    C(u8) = 20,
    D { v: f32 } = 30,
}
fn main() {
    let all = [Code::A, Code::B, Code::C(1), Code::C(2), Code::D { v: f32::NAN }];
    for a in &all {
        let row: String = all.iter().map(|b| if a == b { '=' } else if discriminant(a) == discriminant(b) { '~' } else { '.' }).collect();
        println!("{row}");
    }
}

// === attributes and comments in the derive and on the fields
/// A documented type.
#[derive(/* before */ PartialEq /* after */,)]
#[derive(Debug,)]
#[derive()]
#[must_use]
struct D {
    /// A documented field.
    #[allow(unused)]
    a: i32,
    #[cfg(any())]
    gone: std::collections::HashMap<f64, f64>,
    #[cfg(all())]
    kept: u8,
}
#[cfg_attr(all(), derive(PartialEq, Debug))]
#[cfg_attr(any(), derive(NoSuch))]
enum E {
    #[cfg(any())]
    No(dyn Fn()),
    Yes(#[cfg(all())] u8, #[cfg(any())] NoType),
}
fn main() {
    println!("{} {:?}", D { a: 1, kept: 2 } == D { a: 1, kept: 2 }, D { a: 1, kept: 2 });
    println!("{} {:?}", E::Yes(1) == E::Yes(2), E::Yes(3));
}

// === core::cmp::PartialEq and other ways to name the derive
#[derive(std::cmp::PartialEq, core::fmt::Debug)]
struct A(u8);
mod m {
    pub use std::clone::Clone;
    pub use std::cmp::PartialEq;
    #[derive(self::PartialEq, Clone)]
    pub struct B(pub u8);
}
#[derive(::core::cmp::PartialEq)]
struct C<T>(T);
fn main() {
    println!("{} {}", A(1) == A(1), m::B(1) == m::B(2).clone());
    println!("{} {}", C("x") == C("x"), A(3).eq(&A(3)));
}

// === comparison chains with drops of temporaries and panics in eq
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
#[derive(PartialEq)]
struct W(D, u8);
impl PartialEq for D {
    fn eq(&self, o: &D) -> bool {
        println!("{} against {}", self.0, o.0);
        if o.0 == "bad" {
            panic!("bad");
        }
        self.0.len() == o.0.len()
    }
}
fn w(s: &'static str, n: u8) -> W {
    W(D(s), n)
}
fn main() {
    println!("{}", w("a", 1) == w("b", 1) && w("cc", 1) != w("dd", 1));
    let r = std::panic::catch_unwind(|| w("x", 1) == w("bad", 1));
    println!("{}", r.is_err());
}
