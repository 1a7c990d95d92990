// === three ways to write the value, and the pattern
#[derive(Debug, PartialEq)]
struct U;
struct Tup();
struct Brace {}
fn main() {
    let a = U;
    let b = U {};
    let c: U = { U };
    println!("{} {:?}", a == b, c);
    let U = a;
    let U {} = b;
    match c {
        U { .. } => println!("pattern"),
    }
    let t = Tup();
    let Tup() = t;
    let Tup {} = (Tup {});
    let f: fn() -> Tup = Tup;
    let Tup(..) = f();
    let Brace {} = Brace {};
    println!("{} {} {}", size_of::<U>(), size_of::<Tup>(), size_of::<Brace>());
}
use std::mem::size_of;

// === a const of its own name: in patterns, shadowing and generic places
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Red;
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Green;
fn which<T: PartialEq + Copy>(x: T, y: T) -> bool {
    x == y
}
fn main() {
    const R: Red = Red;
    static G: Green = Green;
    let o = Some(Red);
    match o {
        Some(Red) => println!("red"),
        None => println!("none"),
    }
    println!("{} {}", which(R, Red), G == Green);
    let f = |Red, Green: Green| 5;
    println!("{}", f(Red, Green));
    for (i, Red) in [Red, Red].into_iter().enumerate() {
        print!("{i} ");
    }
    println!();
    let x @ Red = Red;
    println!("{x:?} {:?}", [Red; 3]);
    fn param(Red: Red, (Green | Green): Green) -> u8 {
        7
    }
    println!("{}", param(Red, Green));
}

// === unit structs with Drop: each value is dropped
struct D;
impl Drop for D {
    fn drop(&mut self) {
        println!("drop");
    }
}
fn make() -> D {
    println!("make");
    D
}
fn main() {
    D;
    println!("after statement");
    let _ = D;
    println!("after wild");
    let _d = D;
    let D = make();
    println!("after pattern");
    let v = vec![D, D];
    println!("len {}", v.len());
    drop(v);
    let o = Some(D);
    if let Some(D) = o {
        println!("matched");
    }
    let a = [D, D];
    let [x, _] = a;
    println!("took one");
    std::mem::forget(x);
    println!("end");
}

// === traits on it: Default, operators, Fn-like tags, Iterator
use std::ops::{Add, Index, Mul, Neg};
#[derive(Default, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Unit;
impl Add<i32> for Unit {
    type Output = i32;
    fn add(self, n: i32) -> i32 {
        n + 1
    }
}
impl Mul<Unit> for i32 {
    type Output = (i32, Unit);
    fn mul(self, u: Unit) -> Self::Output {
        (self, u)
    }
}
impl Neg for Unit {
    type Output = Self;
    fn neg(self) -> Self {
        println!("neg");
        self
    }
}
impl Index<usize> for Unit {
    type Output = str;
    fn index(&self, i: usize) -> &str {
        &"abcdef"[i..]
    }
}
impl Iterator for Unit {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        Some(4)
    }
}
fn main() {
    println!("{} {:?} {:?} {}", Unit + 2, 3 * Unit, --Unit, &Unit[4]);
    println!("{:?} {:?}", Unit.take(2).collect::<Vec<_>>(), Ord::max(Unit::default(), Unit));
    println!("{:?} {:#?}", PartialOrd::partial_cmp(&Unit, &Unit), Some(Unit));
    println!("{}", Unit < Unit || Unit >= Unit);
    use std::collections::{BTreeSet, HashMap};
    println!("{}", [Unit, Unit].into_iter().collect::<BTreeSet<_>>().len());
    let mut m = HashMap::new();
    m.insert(Unit, 1);
    *m.entry(Unit).or_insert(5) += 1;
    println!("{m:?}");
}

// === type-level tags and states
use std::marker::PhantomData;
struct Open;
struct Closed;
struct Door<S> {
    name: &'static str,
    state: PhantomData<S>,
}
trait State {
    const NAME: &'static str;
    fn describe() -> String {
        format!("is {}", Self::NAME)
    }
}
impl State for Open {
    const NAME: &'static str = "open";
}
impl State for Closed {
    const NAME: &'static str = "closed";
    fn describe() -> String {
        "is shut".to_string()
    }
}
impl Door<Closed> {
    fn open(self) -> Door<Open> {
        Door { name: self.name, state: PhantomData }
    }
}
impl<S: State> Door<S> {
    fn show(&self) -> String {
        format!("{} {}", self.name, S::describe())
    }
}
fn main() {
    let d = Door::<Closed> { name: "front", state: PhantomData };
    println!("{}", d.show());
    println!("{}", d.open().show());
    println!("{}", <Open as State>::NAME.len() + Closed::NAME.len());
}

// === dispatch by trait object and by argument type
use std::any::Any;
use std::fmt;
struct A;
struct B;
trait Name {
    fn name(&self) -> &'static str;
    fn twice(self) -> String
    where
        Self: Sized,
    {
        format!("{0}{0}", self.name())
    }
}
impl Name for A {
    fn name(&self) -> &'static str {
        "A"
    }
}
impl Name for B {
    fn name(&self) -> &'static str {
        "B"
    }
}
trait Pick<T> {
    fn pick(&self, _: T) -> u8;
}
impl Pick<A> for () {
    fn pick(&self, _: A) -> u8 {
        1
    }
}
impl Pick<B> for () {
    fn pick(&self, B: B) -> u8 {
        2
    }
}
impl fmt::Display for A {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad("unit")
    }
}
fn main() {
    let v: Vec<Box<dyn Name>> = vec![Box::new(A), Box::new(B)];
    println!("{}", v.iter().map(|n| n.name()).collect::<String>());
    println!("{} {}", A.twice(), B.twice());
    println!("{} {}", ().pick(A), ().pick(B));
    println!("[{A:>6}] [{:-<6}]", A);
    let a: &dyn Any = &A;
    println!("{} {}", a.is::<A>(), a.downcast_ref::<B>().is_none());
    static ALL: [&(dyn Name + Sync); 2] = [&A, &B];
    println!("{}", ALL.iter().rev().map(|n| n.name()).collect::<Vec<_>>().join("/"));
}

// === errors made of nothing
use std::error::Error;
use std::fmt;
#[derive(Debug)]
struct Empty;
#[derive(Debug, Clone, PartialEq)]
struct TooLong;
impl fmt::Display for Empty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "empty")
    }
}
impl Error for Empty {}
impl From<TooLong> for Empty {
    fn from(TooLong: TooLong) -> Self {
        Empty
    }
}
fn first(s: &str) -> Result<char, Empty> {
    s.chars().next().ok_or(Empty)
}
fn short(s: &str) -> Result<&str, TooLong> {
    if s.len() > 3 {
        return Err(TooLong);
    }
    Ok(s)
}
fn both(s: &str) -> Result<char, Empty> {
    let c = first(short(s)?)?;
    Ok(c)
}
fn dynamic(s: &str) -> Result<char, Box<dyn Error>> {
    let c = first(s)?;
    if c == 'x' { Err(Empty)? }
    Ok(c)
}
fn main() {
    println!("{:?} {:?} {:?}", both("ab"), both("abcd").is_err(), both("").map_err(|Empty| "e"));
    println!("{:?} {}", short("long one"), short("abcd") == Err(TooLong));
    for s in ["", "x", "y"] {
        match dynamic(s) {
            Ok(c) => println!("{c}"),
            Err(e) => println!("{e} {}", e.is::<Empty>()),
        }
    }
}

// === references to it, statics, and addresses do not matter
#[derive(PartialEq, Debug)]
struct S;
impl S {
    const ONE: S = S;
    const REF: &'static S = &S;
    fn get(&self) -> &Self {
        self
    }
    fn consume(self) -> usize {
        1
    }
    fn mutate(&mut self) -> &mut S {
        *self = S;
        self
    }
}
static SHARED: S = S::ONE;
fn stat() -> &'static S {
    &S
}
fn main() {
    let mut s = S;
    println!("{:?} {:?}", s.mutate().get(), *S::REF == SHARED);
    println!("{}", s.consume() + S.consume() + S::consume(S));
    let r = &mut S;
    *r = S;
    println!("{:?} {:?}", r, stat().get().get());
    let b = Box::new(S);
    println!("{}", b.consume());
    println!("{:?}", std::mem::replace(&mut S, S));
    println!("{:?}", &&S == &&S);
}

// === names in both namespaces: a function, a module or a type beside it
#[allow(non_camel_case_types)]
struct thing;
mod inner {
    pub struct Hidden;
    #[derive(Debug, Default)]
    pub struct Pub(());
    impl Hidden {
        pub fn new() -> Self {
            Self
        }
        pub fn value(&self) -> i32 {
            let Self = self;
            42
        }
    }
    pub use self::Hidden as Renamed;
}
use inner::{Hidden, Renamed as Other};
type Alias = inner::Hidden;
fn pick(f: fn() -> Hidden) -> i32 {
    f().value()
}
fn main() {
    let thing = thing;
    let other = match thing {
        self::thing => 1,
    };
    println!("{other}");
    println!("{} {} {}", Hidden.value(), Other.value(), (Alias {}).value());
    println!("{} {:?}", pick(Hidden::new), inner::Pub::default());
    let Other {} = Alias::new();
    println!("{}", pick(|| Other));
}

// === generic over a unit struct with const parameters and PhantomData
use std::fmt::Debug;
struct Nat<const N: usize>;
impl<const N: usize> Nat<N> {
    const DOUBLE: usize = N * 2;
    fn array(self) -> [usize; N] {
        std::array::from_fn(|i| i)
    }
    fn min<const M: usize>(self, _: Nat<M>) -> usize {
        if N < M { N } else { M }
    }
}
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Kind<T>(std::marker::PhantomData<T>);
trait Make {
    type Out: Debug;
    fn make(self) -> Self::Out;
}
impl Make for Kind<u8> {
    type Out = u8;
    fn make(self) -> u8 {
        8
    }
}
impl Make for Kind<String> {
    type Out = Vec<String>;
    fn make(self) -> Vec<String> {
        vec!["made".into()]
    }
}
fn main() {
    println!("{:?} {} {}", Nat::<3>.array(), Nat::<4>::DOUBLE, Nat::<5>.min(Nat::<2>));
    let n: Nat<2> = Nat;
    println!("{:?}", n.array());
    let Nat::<7> = Nat else { panic!() };
    let k = Kind::<u8>::default();
    println!("{:?} {:?} {:?}", k.make(), Kind::<String>(Default::default()).make(), k);
}

// === made by macros, with visibility and attributes
macro_rules! units {
    ($($(#[$m:meta])* $v:vis $n:ident;)*) => { $($(#[$m])* $v struct $n;)* };
}
macro_rules! names {
    ($($n:ident),*) => { $(impl Named for $n { fn id(&self) -> String { stringify!($n).to_lowercase() } })* };
}
trait Named {
    fn id(&self) -> String;
}
units! {
    #[derive(Debug)] #[allow(dead_code)] pub One;
    pub(crate) Two;
    Three;
}
names!(One, Two, Three);
macro_rules! tuple_of { ($($n:ident)*) => { ($($n,)*) }; }
fn main() {
    let t = tuple_of!(One Two Three);
    println!("{}{}{} {:?}", t.0.id(), t.1.id(), t.2.id(), One);
    let tuple_of!(One Two Three) = t;
    fn each(list: &[&dyn Named]) -> usize {
        list.iter().map(|n| n.id().len()).sum()
    }
    println!("{}", each(&[&One, &Two, &Three]));
}

// === handlers and strategies: a unit struct as implementation of a trait with generics
trait Visitor {
    type Out;
    fn num(&mut self, n: i64) -> Self::Out;
    fn add(&mut self, a: Self::Out, b: Self::Out) -> Self::Out;
}
enum Ex {
    Num(i64),
    Add(Box<Ex>, Box<Ex>),
}
impl Ex {
    fn accept<V: Visitor>(&self, v: &mut V) -> V::Out {
        match self {
            Ex::Num(n) => v.num(*n),
            Ex::Add(a, b) => {
                let (a, b) = (a.accept(v), b.accept(v));
                v.add(a, b)
            }
        }
    }
}
struct Eval;
struct Print;
impl Visitor for Eval {
    type Out = i64;
    fn num(&mut self, n: i64) -> i64 {
        n
    }
    fn add(&mut self, a: i64, b: i64) -> i64 {
        a + b
    }
}
impl Visitor for Print {
    type Out = String;
    fn num(&mut self, n: i64) -> String {
        n.to_string()
    }
    fn add(&mut self, a: String, b: String) -> String {
        format!("({a} + {b})")
    }
}
fn main() {
    let e = Ex::Add(Box::new(Ex::Num(1)), Box::new(Ex::Add(Box::new(Ex::Num(2)), Box::new(Ex::Num(-3)))));
    println!("{} = {}", e.accept(&mut Print), e.accept(&mut { Eval }));
}

// === in collections, options, sorting and as map values
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Mark;
fn main() {
    let mut v = vec![Mark; 3];
    v.push(Mark);
    v.dedup();
    println!("{v:?} {:?} {:?}", v.first(), v.iter().max());
    let s: std::collections::HashMap<&str, Mark> = ["a", "b"].into_iter().map(|k| (k, Mark)).collect();
    println!("{} {:?}", s.len(), s.get("a"));
    let mut o = None;
    println!("{:?}", o.get_or_insert(Mark));
    println!("{:?}", o.take());
    println!("{:?} {:?}", o.replace(Mark), o.xor(None));
    let r: Result<Mark, Mark> = Err(Mark);
    println!("{:?} {:?}", r, r.or_else(|Mark| Ok::<_, ()>(Mark)));
    println!("{:?}", (0..3).map(|_| Mark).zip("ab".chars()).collect::<Vec<_>>());
    let (a, b): (Vec<Mark>, Vec<i32>) = [(Mark, 1), (Mark, 2)].into_iter().unzip();
    println!("{} {b:?} {}", a.len(), a == [Mark, Mark]);
    let nested = [[Mark; 2]; 2];
    println!("{:?} {}", nested.concat().len(), nested[1][0] == Mark);
    let c = std::cell::Cell::new(Mark);
    c.set(Mark);
    println!("{:?} {:?}", c.get(), c);
}

// === captured, returned and awaited
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
struct Ready;
impl Future for Ready {
    type Output = &'static str;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready("ready")
    }
}
#[derive(Debug, Clone, Copy)]
struct Token;
async fn pass(t: Token) -> Token {
    let Token = t;
    Token
}
struct Guard;
impl Drop for Guard {
    fn drop(&mut self) {
        println!("guard dropped");
    }
}
#[tokio::main]
async fn main() {
    println!("{}", Ready.await);
    println!("{:?}", pass(Token).await);
    let f = move || Token;
    println!("{:?}", f());
    let g = Guard;
    let fut = async move {
        let _g = g;
        Ready.await.len()
    };
    println!("{}", fut.await);
    let _ = async {
        let _g = Guard;
    };
    println!("not run");
    let h = tokio::spawn(async { Token });
    println!("{:?}", h.await.unwrap());
}

// === inherent consts, statics inside methods, and associated functions only
struct Config;
impl Config {
    pub const MAX: usize = 4;
    const NAMES: [&'static str; Self::MAX] = ["a", "b", "c", "d"];
    fn name(i: usize) -> Option<&'static str> {
        Self::NAMES.get(i).copied()
    }
    fn next() -> u32 {
        use std::sync::atomic::{AtomicU32, Ordering};
        static N: AtomicU32 = AtomicU32::new(10);
        N.fetch_add(1, Ordering::SeqCst)
    }
}
trait Count {
    fn count(self) -> usize;
}
impl Count for Config {
    fn count(self) -> usize {
        [0u8; Config::MAX].len()
    }
}
fn main() {
    println!("{:?} {:?} {}", Config::name(3), Config::name(4), Config.count());
    println!("{} {}", Config::next(), Config::next());
    println!("{}", <Config as Count>::count(Config));
    match 4 {
        Config::MAX => println!("max"),
        _ => println!("no"),
    }
}

// === local unit structs, shadowing an outer one
#[derive(Debug)]
struct X;
fn f() -> X {
    X
}
impl X {
    fn who(&self) -> &'static str {
        "outer"
    }
}
fn main() {
    println!("{}", X.who());
    {
        struct X;
        impl X {
            fn who(&self) -> &'static str {
                "inner"
            }
        }
        println!("{} {:?}", X.who(), f());
        let X = X;
        if true {
            #[derive(Debug)]
            struct X {
                n: i32,
            }
            println!("{:?}", X { n: 1 });
        }
    }
    println!("{:?}", f());
    let c = || {
        struct C;
        impl std::fmt::Debug for C {
            fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("closure's")
            }
        }
        C
    };
    println!("{:?}", c());
}

// === if, match and block positions, with struct syntax in parentheses
#[derive(PartialEq, Clone, Copy, Debug)]
struct E;
fn id<T>(t: T) -> T {
    t
}
fn main() {
    if E == E {
        println!("equal");
    }
    if (E {}) == E {
        println!("braces");
    }
    match E {
        E if E != E => println!("never"),
        E => println!("arm"),
    }
    let e = if let E = id(E) { E } else { unreachable!() };
    println!("{e:?}");
    let t = (E, &E, [E], || E);
    println!("{:?} {:?} {:?} {:?}", t.0, t.1, t.2, (t.3)());
    while E != E {}
    let x = loop {
        break E;
    };
    let y = return_it().unwrap_or(x);
    println!("{:?}", { y });
    for E in Some(E) {
        println!("for");
    }
}
fn return_it() -> Option<E> {
    return Some(E);
}

// === Deref and AsRef from nothing to a constant
use std::borrow::Borrow;
use std::ops::{Deref, DerefMut};
struct Words;
impl Deref for Words {
    type Target = [&'static str];
    fn deref(&self) -> &Self::Target {
        &["one", "two", "three"]
    }
}
struct Text;
impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        "text"
    }
}
impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        b"bytes"
    }
}
impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        "borrowed"
    }
}
impl From<Text> for String {
    fn from(_: Text) -> String {
        "from".into()
    }
}
struct Outer(Words);
impl Deref for Outer {
    type Target = Words;
    fn deref(&self) -> &Words {
        &self.0
    }
}
impl DerefMut for Outer {
    fn deref_mut(&mut self) -> &mut Words {
        &mut self.0
    }
}
fn main() {
    println!("{} {} {:?}", Words.len(), Words[1], Words.iter().rev().collect::<Vec<_>>());
    println!("{} {:?}", Outer(Words).first().unwrap(), Outer(Words).contains(&"two"));
    *Outer(Words) = Words;
    let s: &str = Text.as_ref();
    println!("{s} {} {}", AsRef::<[u8]>::as_ref(&Text).len(), <Text as Borrow<str>>::borrow(&Text));
    println!("{}", String::from(Text) + &Into::<String>::into(Text));
}

// === enum of unit structs and back; From between them
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Up;
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Down;
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dir {
    Up(Up),
    Down(Down),
}
impl From<Up> for Dir {
    fn from(u: Up) -> Dir {
        Dir::Up(u)
    }
}
impl From<Down> for Dir {
    fn from(u: Down) -> Dir {
        Dir::Down(u)
    }
}
impl TryFrom<Dir> for Up {
    type Error = Down;
    fn try_from(d: Dir) -> Result<Self, Down> {
        match d {
            Dir::Up(Up) => Ok(Up),
            Dir::Down(d @ Down) => Err(d),
        }
    }
}
impl std::ops::Not for Up {
    type Output = Down;
    fn not(self) -> Down {
        Down
    }
}
impl std::ops::Not for Down {
    type Output = Up;
    fn not(self) -> Up {
        Up
    }
}
fn go(d: impl Into<Dir>) -> Dir {
    d.into()
}
fn main() {
    println!("{:?} {:?} {:?}", go(Up), go(Down), go(!Up));
    println!("{:?} {:?}", Up::try_from(go(!!Up)), Up::try_from(Dir::from(Down)));
    let r: Result<Up, _> = go(Down).try_into();
    println!("{:?} {}", r, !Down == Up);
}

// === whole programs out of tags: lookup by type
use std::any::{type_name, TypeId};
use std::collections::BTreeMap;
struct Apple;
struct Pear;
trait Fruit: 'static {
    const PRICE: u32;
    fn add(self, shop: &mut Shop)
    where
        Self: Sized,
    {
        *shop.sold.entry(type_name::<Self>().rsplit("::").next().unwrap()).or_default() += Self::PRICE;
        shop.same |= TypeId::of::<Self>() == TypeId::of::<Apple>();
    }
}
impl Fruit for Apple {
    const PRICE: u32 = 3;
}
impl Fruit for Pear {
    const PRICE: u32 = Apple::PRICE + 2;
}
#[derive(Default)]
struct Shop {
    sold: BTreeMap<&'static str, u32>,
    same: bool,
}
fn sell<F: Fruit + Default>(n: usize, shop: &mut Shop) {
    (0..n).map(|_| F::default()).for_each(|f| f.add(shop));
}
impl Default for Pear {
    fn default() -> Self {
        Pear
    }
}
fn main() {
    let mut s = Shop::default();
    sell::<Pear>(2, &mut s);
    println!("{}", s.same);
    Apple.add(&mut s);
    Fruit::add(Apple, &mut s);
    println!("{:?} {}", s.sold, s.same);
}
