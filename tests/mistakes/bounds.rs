//# where_of_a_known_type_does_not_hold
struct Point;
fn copies()
where
    Point: Clone, //~ E0277
{
}
fn main() {}

//# where_of_a_known_type_on_a_struct
struct Holder
where
    String: Copy, //~ E0277
{
    n: i32,
}
fn main() {}

//# where_of_a_known_type_on_an_impl
trait Shape {}
struct Square;
impl Square
where
    Square: Shape, //~ E0277
{
    fn area(&self) -> i32 {
        4
    }
}
fn main() {}

//# where_of_self_in_a_method
struct Square;
impl Square {
    fn twice(&self) -> i32
    where
        Self: Clone, //~ E0277
    {
        2
    }
}
fn main() {}

//# associated_type_of_a_known_type
fn texts()
where
    Vec<i32>: IntoIterator<Item = String>, //~ E0271
{
}
fn main() {}

//# where_clauses_that_hold_or_wait
struct Point;
trait Shape {
    fn area(&self) -> i32
    where
        Self: Sized;
}
impl Shape for Point {
    fn area(&self) -> i32
    where
        Self: Sized,
    {
        4
    }
}
fn known<T>(value: T) -> i32
where
    i32: Into<i64>,
    Vec<T>: Clone,
    for<'a> &'a mut Point: Clone,
    Point: Shape,
{
    let _ = value;
    Point.area()
}
fn main() {}

//# impl_trait_of_itself
fn nested(n: u32) -> impl std::fmt::Debug { //~ E0720
    if n == 0 {
        return None;
    }
    Some(nested(n - 1))
}
fn main() {
    println!("{:?}", nested(2));
}

//# impl_trait_of_each_other
fn even() -> impl Iterator<Item = i32> { //~ E0720
    std::iter::once(0).chain(odd())
}
fn odd() -> impl Iterator<Item = i32> { //~ E0720
    std::iter::once(1).chain(even())
}
fn main() {}

//# closure_that_holds_its_own_maker
fn make(n: u32) -> impl Fn() -> u32 { //~ E0720
    let inner = make(n - 1);
    move || inner() + n
}
fn main() {}

//# what_hangs_from_an_associated_type_is_bounded
trait Marked {}
impl Marked for u8 {}
trait Source
where
    Self::Items: Iterator,
    <Self::Items as Iterator>::Item: Marked,
{
    type Items;
}
struct Words;
impl Source for Words { //~ E0277
    type Items = std::vec::IntoIter<String>; //~ E0277
}
fn main() {}

//# methods_that_ask_for_an_order_themselves
use std::collections::{BTreeMap, BTreeSet};
struct Key;
fn main() {
    let mut map: BTreeMap<f64, i32> = BTreeMap::new();
    map.insert(1.5, 2); //~ E0277
    let first = map.first_key_value(); //~ E0277
    let mut set: BTreeSet<Key> = BTreeSet::new();
    set.insert(Key); //~ E0277
    println!("{}", set.len());
}

//# methods_of_cells_and_lists_of_types_that_lack_a_trait
use std::cell::{Cell, RefCell};
struct Key;
fn main() {
    let name = Cell::new(String::from("a"));
    println!("{}", name.get()); //~ E0599
    let kept = RefCell::new(Key).take(); //~ E0599
    let mut keys = vec![Key];
    keys.dedup(); //~ E0599
    keys.resize(3, Key); //~ E0599
    keys.extend_from_slice(&[Key]); //~ E0599
}

//# false_bound_of_a_method_in_an_impl
trait T {}
struct X;
trait O {
    fn foo(&self)
    where
        Self: T;
}
impl O for X {
    fn foo(&self)
    where
        X: T, //~ E0277
    {
    }
}
fn main() {}

//# false_bound_helps_nobody_else
trait T {
    fn t(&self) {}
}
struct X;
trait O {
    fn foo(&self)
    where
        Self: T;
}
impl O for X {
    fn foo(&self)
    where
        Self: T, //~ E0277
    {
    }
}
fn wants<Y: T>(_: Y) {}
fn a() {
    wants(X); //~ E0277
    X.t(); //~ E0599
}
fn b()
where
    X: T, //~ E0277
{
}
fn main() {}
