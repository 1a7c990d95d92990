// Rules that came with later versions of the language: temporaries of `let … else`, captures named by `use<…>`, boxed slices as collections.

// === what `let … else` borrows from a field lives as long as the block
struct Bell(&'static str, u8);
impl Drop for Bell {
    fn drop(&mut self) {
        println!("ring {}", self.0);
    }
}
fn main() {
    let &_ = &Bell("shared", 1).1 else { return };
    println!("one");
    let &mut _ = &mut (Bell("mutable", 1).1) else { return };
    println!("two");
    let ref _kept = Bell("ref", 1).1 else { return };
    println!("three");
    let (&_, 7) = (&Bell("pair", 7).1, 7) else { return };
    println!("four");
    let Some(&9) = Some(&Bell("call", 9).1) else { return };
    println!("five");
    let ref _plain = Bell("plain", 3).1;
    println!("end");
}

// === a failed `let … else` gives up its temporaries before its block
struct Bell(&'static str, u8);
impl Drop for Bell {
    fn drop(&mut self) {
        println!("ring {}", self.0);
    }
}
fn tried(n: u8) -> &'static str {
    let &3 = &Bell("tried", n).1 else {
        println!("other");
        return "no";
    };
    println!("three");
    "yes"
}
fn main() {
    println!("{}", tried(3));
    println!("{}", tried(4));
}

// === a returned `impl Trait` holds what `use<…>` names
use std::fmt::Debug;
fn first<'a, T: Debug>(x: &'a T, label: &str) -> impl Debug + use<'a, T> {
    (label.len(), x)
}
fn any(x: &[u8]) -> impl Iterator<Item = u8> + use<'_> {
    x.iter().map(|b| b + 1)
}
trait Depth {
    fn depth(&self) -> usize;
}
impl Depth for Vec<u8> {
    fn depth(&self) -> usize {
        self.len()
    }
}
impl<T: Depth + ?Sized> Depth for &T {
    fn depth(&self) -> usize {
        (**self).depth() + 1
    }
}
fn held(n: usize, v: &Vec<u8>) -> impl Depth + use<'_> {
    if n > 0 {
        println!("{}", held(n - 1, v).depth());
    }
    v
}
fn main() {
    let word = String::from("word");
    let kept = {
        let label = String::from("label");
        first(&word, &label)
    };
    println!("{kept:?}");
    println!("{:?}", any(&[1, 2]).collect::<Vec<_>>());
    println!("{}", held(2, &vec![0; 4]).depth());
}

// === boxed slices in loops and their `into_iter`
fn main() {
    let mut cells: Box<[String]> = ["a", "b"].map(String::from).into();
    for cell in &mut cells {
        cell.push('!');
    }
    for cell in &cells {
        print!("{cell} ");
    }
    // By method it goes over references until the edition of 2024; by path it takes the box.
    let lengths: Vec<usize> = cells.into_iter().map(|s: &String| s.len()).collect();
    println!("{lengths:?} {cells:?}");
    let nested = Box::new(cells.clone());
    println!("{}", nested.into_iter().map(|s: &String| s.as_str()).collect::<String>());
    let owned: Vec<String> = IntoIterator::into_iter(cells).collect();
    println!("{owned:?}");
}

// === the caller of `index` is the bracket
use std::ops::{Index, IndexMut};
use std::panic::Location;
struct Grid(u8);
impl Index<usize> for Grid {
    type Output = u8;
    #[track_caller]
    fn index(&self, at: usize) -> &u8 {
        println!("read {at} in column {}", Location::caller().column());
        &self.0
    }
}
impl IndexMut<usize> for Grid {
    #[track_caller]
    fn index_mut(&mut self, at: usize) -> &mut u8 {
        println!("write {at} in column {}", Location::caller().column());
        &mut self.0
    }
}
fn main() {
    let mut g = Grid(4);
    let sum = g[1] + (g)  [2] + Grid(1)
      [3];
    g  [4] = sum;
    println!("{sum} {}", g.0);
}

// === `Debug` is derived by the names of the library, whatever traits are in scope
trait Loud {
    fn field(&mut self, _: &str, _: &dyn std::fmt::Debug) -> &mut Self {
        panic!("a field")
    }
    fn finish(&self) -> std::fmt::Result {
        panic!("the end")
    }
    fn debug_tuple(&self, _: &str) -> &Self {
        panic!("a tuple")
    }
    fn write_str(&self, _: &str) -> std::fmt::Result {
        panic!("a text")
    }
}
impl<T> Loud for T {}
#[derive(Debug)]
struct Unit;
#[derive(Debug)]
struct Pair<T>(T, Unit);
#[derive(Debug)]
enum Shape<T> {
    Round { radius: T },
    Flat(Pair<T>),
}
fn main() {
    println!("{:?}", Shape::Round { radius: 2 });
    println!("{:#?}", Shape::Flat(Pair("x", Unit)));
}

// === a derived `Hash` writes the discriminant in the type that `repr` names
use std::hash::{Hash, Hasher};
#[derive(Default)]
struct Record(Vec<String>);
impl Hasher for Record {
    fn finish(&self) -> u64 {
        self.0.len() as u64
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0.push(format!("{bytes:?}"));
    }
    fn write_isize(&mut self, i: isize) {
        self.0.push(format!("isize {i}"));
    }
    fn write_u8(&mut self, i: u8) {
        self.0.push(format!("u8 {i}"));
    }
    fn write_i16(&mut self, i: i16) {
        self.0.push(format!("i16 {i}"));
    }
}
fn show<T: Hash>(value: T) {
    let mut record = Record::default();
    value.hash(&mut record);
    println!("{}", record.0.join(", "));
}
#[derive(Hash)]
enum Plain {
    First,
    Second(u8),
}
#[derive(Hash)]
enum Numbered {
    Low = -4,
    High = 12,
}
#[derive(Hash)]
#[repr(u8)]
enum Byte {
    A = 200,
    B,
}
#[derive(Hash)]
#[repr(i16)]
enum Word {
    A,
    B(u8),
}
#[derive(Hash)]
enum Single {
    Only(u8),
}
fn main() {
    show((Plain::First, Plain::Second(7)));
    show((Numbered::Low, Numbered::High));
    show((Byte::A, Byte::B));
    show((Word::A, Word::B(1)));
    show(Single::Only(5));
}

// === derives of types with lifetimes of their own inside
trait Shelf {
    type Row<'a>: Copy
    where
        Self: 'a;
}
#[derive(Clone)]
struct Visit<S: Shelf + 'static> {
    each: for<'r> fn(S::Row<'r>) -> usize,
}
#[derive(Clone)]
struct Words;
impl Shelf for Words {
    type Row<'a> = &'a str;
}
fn main() {
    let visit = Visit::<Words> { each: |row| row.len() };
    println!("{}", (visit.clone().each)("four"));
}

// === names in a fragment are names in the macro that holds it
macro_rules! outer {
    ($given:expr, $also:ident) => {
        let depth = $given;
        macro_rules! inner {
            () => {
                (depth, $given, $also)
            };
        }
    };
}
fn main() {
    let depth = 1;
    let side = 10;
    outer!(depth + side, side);
    let depth = 5;
    let side = 50;
    println!("{:?} {} {}", inner!(), depth, side);
}

// === iterators step over whole parts of a chain
fn main() {
    let long = (0..usize::MAX).chain(0..10).skip(usize::MAX);
    println!("{}", long.count());
    let mut chain = (0..3).chain(5..8);
    println!("{:?} {:?} {:?} {}", chain.nth(2), chain.nth(1), chain.clone().last(), chain.clone().count());
    println!("{:?} {:?}", (0..3).chain(5..8).nth(6), (0..3).chain(0..0).last());
    let mut skipped = (0..100u64).skip(90);
    println!("{:?} {:?} {:?}", skipped.nth(3), skipped.next(), skipped.clone().last());
    println!("{:?} {}", (0..5).skip(9).last(), (0..5).skip(9).count());
}

// === an array of none drops nothing that is borrowed
struct Watch<'a>(&'a String);
impl Drop for Watch<'_> {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}
fn none<T>(_: T) -> [T; 0] {
    []
}
fn main() {
    let mut held = ([], String::from("kept"));
    {
        let text = String::from("gone");
        held.0 = none(Watch(&text));
    }

}
