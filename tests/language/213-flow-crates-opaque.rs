// What is known where: after `||`, within functions that call themselves, of crates and macros under other names.

// === what both sides of `||` assign is assigned
fn later(a: bool) -> u8 {
    let z;
    if a || { z = 3; false } || z == 3 { 1 } else { z }
}
fn negated(a: bool, b: bool) -> i32 {
    let x;
    if (a && b) || { x = 5; x > 6 } {
        return -1;
    }
    x
}
fn mixed(a: bool) -> bool {
    let n;
    (a && { n = 4; true } && n == 4) || !a
}
fn looped() -> u32 {
    let mut rounds = 0;
    let mut found;
    while rounds < 2 || { found = rounds * 10; false } || found < 5 {
        rounds += 1;
    }
    found
}
fn main() {
    println!("{} {} {:?} {}", later(true), later(false), [negated(true, true), negated(true, false)], mixed(false));
    println!("{}", looped());
}

// === a function that calls itself knows what it gives
use std::fmt::Debug;
fn inner() -> impl Debug {
    7
}
fn tried(again: bool) -> Option<impl Debug> {
    match again {
        true => tried(false),
        false => Some(inner()),
    }
}
fn pair(b: bool) -> impl Copy + Debug {
    if b {
        return (5u8, 6);
    }
    let (x, y): (u8, i64) = pair(true);
    (x + 1, y + 1)
}
fn word(n: u32) -> impl Into<String> {
    if n == 0 {
        return String::from("end");
    }
    let shorter: String = word(n - 1).into();
    shorter + "!"
}
fn main() {
    println!("{:?} {:?} {}", tried(true), pair(false), word(3).into());
}

// === what is given for ever borrows nothing
use std::fmt::Debug;
trait Names<'a> {}
impl<T> Names<'_> for T {}
fn count(x: &mut i32) -> impl Debug + Names<'_> + 'static {
    *x += 1;
    *x
}
trait Counter {
    fn next(&mut self) -> impl Debug + 'static;
}
impl Counter for Vec<u8> {
    fn next(&mut self) -> impl Debug + 'static {
        self.push(1);
        self.len()
    }
}
fn main() {
    let n = &mut 1;
    let (a, b) = (count(n), count(n));
    println!("{a:?} {b:?} {n}");
    let kept;
    {
        let mut list = vec![];
        let first = list.next();
        kept = list.next();
        println!("{first:?} {list:?}");
    }
    println!("{kept:?}");
}

// === a struct that holds a collection of itself through a trait
struct Tree<C: Shelf<Self>> {
    children: C::Row,
    name: &'static str,
}
trait Shelf<T> {
    type Row: Default;
}
struct Lists;
impl<T> Shelf<T> for Lists {
    type Row = Vec<T>;
}
fn depth(tree: &Tree<Lists>) -> usize {
    1 + tree.children.iter().map(depth).max().unwrap_or(0)
}
fn main() {
    let mut root: Tree<Lists> = Tree { children: Vec::new(), name: "root" };
    root.children.push(Tree { children: Default::default(), name: "leaf" });
    println!("{} {} {}", root.name, root.children[0].name, depth(&root));
}

// === macros and types of the library under other names
use assert_eq as same;
use format_args as text;
use println as say;
use std as library;
use stringify as quote;
use vec as list;
use Option::Some as Full;
use Vec as List;
fn main() {
    let words: List<&str> = list!["a", "b"];
    same!(words.len(), 2);
    say!("{} {} {:?}", text!("<{}>", words[1]), quote!(a + b), Full(library::cmp::max(1, 2)));
}

// === names of parameters that nobody reads, lifetimes nobody knows
trait Area {
    fn area(side: u32, side: u32) -> u32;
}
struct Rect;
impl Area for Rect {
    fn area(width: u32, height: u32) -> u32 {
        width * height
    }
}
struct Wrap<'a>(&'a u8);
trait Made {
    fn made() -> u8 {
        1
    }
}
#[allow(dead_code)]
fn never<'a>() -> u8
where
    Wrap<'a>: Made,
{
    <Wrap<'a> as Made>::made()
}
macro_rules! same {
    ($n:ident) => {
        $n
    };
}
fn filled<const N: usize>() -> [u8; same!(N)] {
    [Wrap(&3).0 + 1; N]
}
fn main() {
    println!("{} {:?}", Rect::area(3, 4), filled::<2>());
}

// === a function as a value is told that it is called where it is
use std::panic::Location;
#[track_caller]
fn here() -> u32 {
    Location::caller().line()
}
const FIRST: &Location = Location::caller();
#[track_caller]
const fn spot() -> &'static Location<'static> {
    Location::caller()
}
const SPOT: &Location<'static> = spot();
const LINE: u32 = SPOT.line();
fn main() {
    let start = FIRST.line();
    let f: fn() -> u32 = here;
    println!("{} {}", start - f(), here() - start);
    println!("{} {} {}", LINE - start, FIRST < SPOT, SPOT.column());
    let file: &str = SPOT.file();
    println!("{}", format!("{SPOT:?}").starts_with(&format!("Location {{ file: {file:?}, line: {LINE}")));
}

// === what a trait says of types that hang from its own
trait Marked {
    fn mark(&self) -> u8;
}
impl Marked for u8 {
    fn mark(&self) -> u8 {
        self + 1
    }
}
trait Source
where
    Self::Items: Iterator,
    <Self::Items as Iterator>::Item: Marked + Clone,
{
    type Items;
    fn items() -> Self::Items;
}
fn marks<S: Source>() -> Vec<u8> {
    let first = S::items().next().map(|item| item.clone().mark());
    S::items().map(|item| item.mark()).chain(first).collect()
}
struct Three;
impl Source for Three {
    type Items = std::ops::Range<u8>;
    fn items() -> Self::Items {
        1..4
    }
}
trait Made
where
    Self::Out: From<u8> + std::fmt::Debug,
{
    type Out;
    fn made() -> Self::Out {
        7.into()
    }
}
impl Made for () {
    type Out = u64;
}
fn show<M: Made>() -> String {
    format!("{:?} {:?}", M::made(), M::Out::from(9))
}
fn main() {
    println!("{:?} {}", marks::<Three>(), show::<()>());
}

// === lifetimes that an `impl Trait` asks for are given by name
fn within<'a>(item: impl Into<u32> + 'a) -> u32 {
    item.into()
}
fn sum<'a>(items: impl Iterator<Item = &'a u8>) -> u8 {
    items.sum()
}
fn both<'q>(list: &'q [u8]) {
    println!("{} {}", within::<'q>(7u8), sum::<'q>(list.iter()));
}
fn main() {
    both(&[1, 2]);
}
