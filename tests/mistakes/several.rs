//# numbers_of_two_types
fn mean(all: &[f64]) -> f64 {
    all.iter().sum::<f64>() / all.len() //~ E0277
}
fn ratio(hits: u32, total: u64, names: &[&str]) -> f64 {
    let share = hits / total; //~ E0277 E0308
    let mask = hits & &total; //~ E0277 E0308
    let longer = hits < total; //~ E0308
    let mut rest = total;
    rest -= hits; //~ E0277 E0308
    rest += &hits; //~ E0277 E0308
    rest <<= hits;
    let count: i32 = names.len() - hits; //~ E0277 E0308 E0308
    share //~ E0308
}
fn main() {}

//# arms_of_another_type
enum Dir { Up, Down }
enum Way { Up, Down }
fn name(dir: Dir, found: Option<i32>, text: String, pair: (i32, i32), key: &str) -> i32 {
    match dir {
        Way::Up => 1, //~ E0308
        Way::Down => 2, //~ E0308
    };
    match found {
        Ok(x) => x, //~ E0308
        Err(_) => 0, //~ E0308
    };
    match text {
        "a" => 1, //~ E0308
        "b" => 2, //~ E0308
        _ => 3,
    };
    match pair {
        (1, 2, 3) => 1, //~ E0308
        (1, _, _) => 2, //~ E0308
        _ => 3,
    };
    match key {
        'a'..='f' => 1, //~ E0308 E0308
        1..=5 => 2, //~ E0308 E0308
        _ => 3,
    }
}
fn main() {}

//# question_without_a_place_to_return_to
fn first(all: Vec<i32>) {
    let n = all.len()?; //~ E0277 E0277
    let run = || {
        all?; //~ E0277 E0277
    };
}
fn second(all: Vec<i32>) -> Option<i32> {
    Some(all.len()?) //~ E0277
}
fn third() -> String {
    String::new()? //~ E0277 E0277
}
async fn load() -> Result<i32, String> { Ok(1) }
async fn fourth() {
    load()?; //~ E0277 E0277
    load().await?; //~ E0277
}
fn main() {}

//# arguments_in_another_order
struct Point(i32, String);
struct Store;
impl Store {
    fn put(&mut self, key: &str, value: i32) {}
}
fn area(name: &str, width: f64, height: f64) -> f64 { width * height }
fn main() {
    let mut store = Store;
    store.put(1, "a"); //~ E0308
    store
        .put( //~ E0308
            "b".to_string(),
            "c",
        );
    area(1.0, 2.0, "a"); //~ E0308
    area( //~ E0308
        "a",
        1,
        "b",
    );
    area("a", 1, 2.0); //~ E0308
    area(1.0, 2.0); //~ E0061
    Point("a".to_string(), 1); //~ E0308
    let add = |a: i32, b: &str| a;
    add("a", 1); //~ E0308
    Store::put(store, "a", 1); //~ E0308
    vec![1, 2].insert("a", "b"); //~ E0308
}

//# closures_of_another_shape
fn each<F: FnMut(usize, &str)>(from: usize, f: F) {}
fn apply(f: fn(i32) -> i32) {}
fn adder() -> impl Fn(i32) -> i32 { //~ E0593
    |a, b| a
}
fn boxed() -> Box<dyn Fn(i32) -> i32> {
    Box::new(|a: &str| 1) //~ E0631
}
fn main() {
    each( //~ E0593
        1,
        |i| {},
    );
    each( //~ E0631
        1,
        |i: &str, s: &str| {},
    );
    let both = |i, s, more: i32| {};
    each(
        1,
        both, //~ E0593
    );
    apply(|a, b| a); //~ E0593
    apply(|a: i64| a); //~ E0308
    let table: [fn(i32) -> i32; 2] = [|a| a, || 1]; //~ E0593
    let all = vec![1, 2];
    let plus: Vec<i32> = all
        .iter()
        .map(|x: i32| x + 1) //~ E0631
        .collect(); //~ E0599
    let some = all.iter().filter(|x: i32| true).count(); //~ E0599 E0631
    let pairs: Vec<i32> = all.iter().enumerate().map(|i, x| 1).collect(); //~ E0593
    for x in all.iter() //~ E0631
        .map(|x: String| x) //~ E0631
    {}
}

//# several_traits_are_missing
use std::collections::{BTreeSet, HashMap, HashSet};
struct Key(i32);
fn count<T>(all: Vec<T>) -> HashMap<T, usize> {
    let mut seen = HashMap::new();
    for x in all {
        *seen.entry(x).or_insert(0) += 1; //~ E0277 E0277
    }
    seen
}
fn unique<T>(all: Vec<T>) -> HashSet<T> {
    all.into_iter().collect() //~ E0277 E0277
}
fn sorted<T>(all: Vec<T>) -> BTreeSet<T> {
    all.into_iter().collect() //~ E0277
}
fn both<T: Clone + std::fmt::Debug>(t: T) {}
fn eq<T: Eq>(t: T) {}
fn main() {
    let mut map = HashMap::new();
    map.insert(Key(1), 1); //~ E0277 E0277
    let mut set = HashSet::new();
    set.insert(1.5); //~ E0277 E0277
    both(Key(1)); //~ E0277 E0277
    eq(Key(1)); //~ E0277
}

//# texts_without_a_reference
fn greet(name: str) -> usize { name.len() } //~ E0277
fn title() -> str { "a" } //~ E0277
fn all() -> [i32] { vec![1] } //~ E0277
fn main() {
    let name: str = "a"; //~ E0277 E0308
    let all: [i32] = [1, 2]; //~ E0277 E0308
    let part = name[..]; //~ E0277
}

//# a_trait_that_is_lost_hides_bodies_only
struct S;
trait Shape { fn area(&self) -> f64; }
impl Shape for S {} //~ E0046
impl Display for S {} //~ E0405
fn show(shape: Box<Shape>) {} //~ E0782
fn all(shapes: Vec<dyn Shape>) {} //~ E0277
struct List<T: Shape>(T);
fn list(l: List<i32>) {} //~ E0277
struct Node { next: Node } //~ E0072
fn first(all: Option<i32, i32>) -> i32 { "a" } //~ E0107
const N: i32 = "a";
fn main() { let x: i32 = "a"; }

//# self_as_a_value
fn make() { let a = Self; let b = Self(1); } //~ E0425 E0425
fn main() {}

//# reserved_and_then_called
struct Counts { seen: Vec<i32>, total: i32 }
impl Counts {
    fn each<F: FnMut(i32)>(&mut self, f: F) {}
    fn merge(&mut self, other: &mut Vec<i32>) {}
    fn look<F: FnMut(i32)>(&self, f: F) {}
    fn go(&mut self) {
        self.each(|n| self.total += n); //~ E0500 E0501
        self.merge(&mut self.seen); //~ E0499 E0499
        self.look(|n| self.total += n); //~ E0500
    }
}
fn outside(counts: &mut Counts) {
    counts //~ E0501
        .each(
            |n| counts.seen.push(n)); //~ E0500
    counts.merge(&mut counts.seen); //~ E0499 E0499
}
fn main() {
    let mut all = vec![1];
    all.retain(|x| { all.push(1); true }); //~ E0499 E0499
    all.push({ all.push(2); 3 }); //~ E0499
    let mut counts = Counts { seen: all, total: 0 };
    counts.each(|n| counts.total += n); //~ E0499 E0499
}

//# macros_in_constants
const ALL: Vec<i32> = vec![1, 2]; //~ E0015 E0015
const NONE: Vec<i32> = vec![];
const SAME: Vec<i32> = vec![1; 2]; //~ E0015
static NAMES: Vec<String> = vec!["a".to_string()]; //~ E0015 E0015 E0015
static TABLE: std::collections::HashMap<i32, i32> = std::collections::HashMap::new(); //~ E0015
const fn list() -> Vec<i32> { vec![1] } //~ E0015 E0015
const fn show(x: i32) -> i32 {
    println!("{}", x); //~ E0015 E0015
    println!("a"); //~ E0015
    if x > 1 {
        panic!("{}", x); //~ error
    }
    assert!(x > 1, "{}", x); //~ error
    x
}
fn main() {}

//# each_derive_says_what_it_lacks
struct Part;
#[derive(Debug, Clone, Hash, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Whole {
    size: f64, //~ E0277 E0277 E0277
    name: String,
}
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd)]
struct Pair(
    Part, //~ E0277 E0277 E0277 E0277 E0369
    i32,
);
fn main() {}

//# a_lost_lifetime_may_be_the_unused_one
struct A<'a> { s: &'b str } //~ E0261
struct B<'a, T> { s: Vec<U>, t: T } //~ E0425
enum C<'a> { A(&'c i32) } //~ E0261
struct D<'a> { f: for<'b> fn(&'b i32) -> &'b i32 } //~ E0392
struct E<T> { s: Nope } //~ E0425
fn main() {}

//# what_a_wrong_pattern_takes_apart
struct Item { name: String, count: u32 }
enum Order { Put(Item), Drop { id: u32 } }
async fn next() -> Option<Order> { None }
async fn run() {
    while let Some(order) = next() { //~ E0308
        match order {
            Order::Put(item) => {
                let n: String = item.count; //~ E0308
                item.nope(); //~ E0599
            }
            Order::Drop { id } => {
                let n: &str = id; //~ E0308
            }
        }
    }
}
fn store(all: Vec<Item>, last: Result<Item, String>) {
    match last {
        Some(Item { name, count }) => { //~ E0308
            let n: u32 = name; //~ E0308
        }
        None => {} //~ E0308
    }
    if let Item { name, count } = all { //~ E0308
        let n: String = count; //~ E0308
    }
    for Order::Put(item) in all { //~ E0308
        item.name + 1; //~ E0308
    }
}
fn main() {}

//# fields_that_are_not_there_and_fields_left_out
struct User { name: String, age: u32, mail: String }
fn show(user: User) {
    let User { nme, age, mail } = &user; //~ E0026
    let User { zip, age, mail } = &user; //~ E0026 E0027
    let User { zip, .. } = &user; //~ E0026
    let User { nam, ag } = &user; //~ E0026 E0027
    let User { name, age, mail, zip, street } = &user; //~ E0026
}
fn main() {}
