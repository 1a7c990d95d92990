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
