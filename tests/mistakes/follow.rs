//# field_used_after_whole_moved
struct B { a: Vec<i32>, s: String }
impl B { fn eat(self) {} fn look(&self) {} }
fn main() {
    let mut b = B { a: vec![], s: String::new() };
    b.eat();
    b.a.len();
    b.a.push(1);
    b.s.len(); //~ E0382
    b.look();
}

//# after_a_loop_that_moves
struct B;
impl B { fn eat(self) {} fn look(&self) {} }
fn main() {
    let b = B;
    for _ in 0..3 {
        b.eat();
    }
    b.look(); //~ E0382
}

//# in_a_loop_that_is_left
struct B;
impl B { fn eat(self) {} fn look(&self) {} }
fn main() {
    let b = B;
    let mut n = 0;
    loop {
        if n > 2 {
            break;
        }
        n += 1;
        b.eat(); //~ E0382
    }
    b.look();
}

//# unknown_trait_hides_the_rest
struct C;
impl Nope for C {} //~ E0405
fn need<T: std::fmt::Display>(_: T) {}
fn main() {
    need(C);
    let n: i32 = "s";
}

//# derive_macro_is_no_trait
struct C;
impl Debug for C {} //~ E0404
fn main() {}

//# missing_lifetime_hides_the_rest
struct P { v: Vec<u8> }
impl P {
    fn peek(self) -> &u8 { &self.v[0] } //~ E0106
    fn both(&self) -> u8 { *self.peek() }
}
fn main() {}

//# missing_lifetime_of_a_field
struct P { polls: &u32 } //~ E0106
impl P {
    fn count(&mut self) { self.polls += 1; }
}
fn main() {}

//# missing_associated_type
struct C;
impl Iterator for C { //~ E0046
    fn next(&mut self) -> Option<u8> { None }
}
fn main() {
    let v: Vec<_> = C.collect();
    let n = C.map(|x| x).next();
}

//# unknown_name_in_println
struct C;
fn main() {
    println!("{} {}", nope, C); //~ E0425
}

//# private_len
fn main() {
    let v = vec![1];
    println!("{}", v.len); //~ E0616
}

//# method_of_a_future_without_parentheses
#[tokio::main]
async fn main() {
    let h = tokio::spawn(async {});
    h.abort; //~ E0615
}

//# arms_of_a_statement
fn main() {
    let mut v = 0;
    match Some(1) {
        None => 1,
        Some(_) => v += 1, //~ E0308
    }
}

//# match_that_is_no_unit
fn main() {
    match Some(1) { //~ E0308
        None => 1,
        Some(_) => 2,
    }
}

//# question_mark_in_unit_closure
fn main() {
    let c = || {
        "1".parse::<u8>()?; //~ E0277
    };
}

//# question_mark_in_unit_block
fn main() {
    let c = async {
        let x: u8 = "1".parse()?; //~ E0277
        println!("{x}");
    };
}

//# await_outside_async_once
fn deep(n: u32) -> u32 {
    if n == 0 { 0 } else { deep(n - 1).await + 1 } //~ E0728
}
fn main() {}

//# tokio_main_without_async
#[tokio::main]
fn main() { //~ attribute
    async {}.await;
}

//# tokio_main_flavor
#[tokio::main(flavor = "x")] //~ attribute
async fn main() {}

//# tokio_main_worker_threads
#[tokio::main(worker_threads = 2, flavor = "current_thread")] //~ attribute
async fn main() {}

//# tokio_main_unknown_option
#[tokio::main(nope = true)] //~ attribute
async fn main() {}

//# tokio_main_value
#[tokio::main(start_paused = 1)] //~ attribute
async fn main() {}

//# tokio_main_twice
#[tokio::main(flavor = "current_thread", flavor = "current_thread")] //~ attribute
async fn main() {}

//# tokio_main_of_a_struct
#[tokio::main]
struct A; //~ attribute
fn main() {}

//# tokio_main_late_type
#[tokio::main]
async fn main() -> Result<(), String> {
    if true {
        return Err(5);
    }
    Ok(()) //~ E0308
}

//# semicolon_in_select
#[tokio::main]
async fn main() {
    let mut v = 1;
    tokio::select! {
        m = async { 1 } => {
            v += m //~ syntax
            if v > 2 { v = 2; }
        }
    }
}

//# private_field_told_last
mod m { pub struct A { x: i32 } }
fn main() {
    let a = m::A { x: 1 };
    a.x; //~ E0616
}

//# unsized_by_pattern
fn main() {
    let (&a, b) = "x=y".split_once('=').unwrap(); //~ E0277
}

//# unsized_rest
fn main() {
    if let [_, w @ ..] = vec!['a'][..] {} //~ E0277
}

//# private_len_of_option
fn main() {
    let n = Some("x").len(); //~ E0624
}

//# method_with_arguments_without_call
fn main() {
    let w = vec![1].iter().collect::<Vec<_>>; //~ E0615
}

//# field_with_arguments
struct P { x: u8 }
fn main() {
    let w = P { x: 1 }.x::<u8>; //~ syntax
}

//# macro_as_value
fn main() {
    let u = println; //~ E0423
}

//# global_path_of_one
fn main() {
    ::nope(1); //~ E0425
}

//# assigned_after_use
struct P { n: String }
fn main() {
    let mut p = P { n: String::new() };
    drop(p);
    println!("{}", p.n); //~ E0382
    p.n = String::new();
}

//# what_is_bound_by_a_lifetime_is_borrowed
use std::future::Future;
use std::pin::Pin;
type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
fn boxed<'a, T>(f: impl Future<Output = T> + 'a) -> Boxed<'a, T> { Box::pin(f) }
struct Queue<'a> { jobs: Vec<Boxed<'a, i32>> }
impl<'a> Queue<'a> {
    fn add<F>(&mut self, f: F) where F: Future<Output = i32> + 'a { self.jobs.push(Box::pin(f)); }
}
fn extend<'a, 'b: 'a>(all: &mut Vec<&'a str>, one: &'b str) { all.push(one); }
async fn wait() {
    let mut all = vec![];
    { let s = String::from("a"); extend(&mut all, &s); } //~ E0597
    println!("{}", all.len());
    let mut n = 1;
    let b = boxed(async { n });
    n = 2; //~ E0506
    println!("{} {n}", b.await);
    let mut queue = Queue { jobs: vec![] };
    for i in 0..3 { queue.add(async { i }); } //~ E0597
    for job in queue.jobs { println!("{}", job.await); }
    let k = 5;
    let c = boxed(async move { k });
    println!("{} {}", c.await, k);
}
fn main() { let _ = wait(); }

//# a_closure_that_borrows_what_it_is_called_with
use futures::future::{FutureExt, LocalBoxFuture};
fn on(f: impl for<'a> Fn(&'a str, usize) -> LocalBoxFuture<'a, bool>) { let _ = f; }
fn main() {
    on(|e, i| async { e.len() > i }.boxed_local()); //~ E0373
    on(|e, i| async move { e.len() > i }.boxed_local());
}

//# no_file_for_a_module
mod helpers; //~ E0583
fn main() { helpers::run(); }

//# arguments_that_nothing_takes
use std::future::Future;
fn f(_: impl Future<Output = i32>) {}
fn main() { let _ = f::<std::future::Ready<i32>>; } //~ E0107

//# a_type_that_is_not_there
use std::cell::Cell;
struct Button { on: Rc<dyn Fn(&str) -> String>, count: Cell<u32> } //~ E0425
impl Drop for Bottom { fn drop(&mut self) {} } //~ E0425
struct Held<F: FnOnce()>(Option<F>);
impl<F: FnOnce()> Held<F> { fn run(self) { if let Some(f) = self.0 { f() } } }
fn main() {
    let b = Button { on: Box::new(|s| s.to_uppercase()), count: Default::default() };
    println!("{} {}", (b.on)("x"), b.count.get());
    Held(Some(|| ())).run();
}

//# what_an_unknown_macro_gives
fn main() {
    let v = tokio::select_one! { v = async { 1 } => v }; //~ E0433
    println!("{v}");
}

//# a_pair_that_is_none
fn parse(s: &str) -> Result<(i32), String> {
    let (a, b) = s.split_once(',').ok_or("none")?;
    Ok((a.trim().parse().map_err(|_| "no")?, b.trim().parse().map_err(|_| "no")?)) //~ E0308
}
fn main() { println!("{:?}", parse("1,2")); }

//# twice_in_a_trait
trait Source { fn next(&mut self) -> i32; fn next(&mut self) -> i32; } //~ E0428
fn take(s: &mut dyn Source) -> i32 { s.next() + s.next() }
fn main() { let _ = take; }

//# what_one_side_of_or_assigns
fn first(a: bool) -> u8 {
    let z;
    if a || { z = 3; true } {
        return z; //~ E0381
    }
    0
}
fn main() {
    println!("{}", first(true));
}

//# what_the_end_of_or_needs
fn main() {
    let a = std::env::args().count() > 1;
    let z: u8;
    let b = (a && { z = 1; true }) || z == 1; //~ E0381
    println!("{b}");
}

//# a_recursive_impl_trait_is_one_type
fn count(n: u8) -> impl Copy {
    if n > 0 {
        let text: &str = count(n - 1);
        println!("{text}");
    }
    n //~ E0308
}
fn main() {
    let _ = count(2);
}

//# an_array_too_long_for_a_default
fn main() {
    let zeros: [u8; 33] = Default::default(); //~ E0277
    println!("{}", zeros.len());
}

//# use_of_a_lifetime_that_is_not_there
fn part(x: &u8) -> impl Sized + use<'b> { //~ E0261
    x //~ E0700
}
fn main() {
    let _ = part(&1);
}

//# boxed_slices_give_references
fn main() {
    let words: Box<[String]> = vec![String::from("a")].into_boxed_slice();
    let owned: Vec<String> = words.into_iter().collect(); //~ E0277
    println!("{}", owned.len());
}

//# a_kept_impl_trait_that_borrows
fn part<'a>(list: &'a mut Vec<u8>) -> impl Sized + use<'a> {
    list.iter()
}
fn main() {
    let mut list = vec![1];
    let kept = part(&mut list);
    list.push(2); //~ E0499
    drop(kept);
}

//# a_lifetime_missing_in_a_method_of_a_trait
trait Lines {
    fn next(&mut self) -> Option<&str>;
}
struct Text(String);
impl Lines for Text {
    fn next(self) -> Option<&str> { //~ E0106
        None
    }
}
fn main() {}

//# a_static_of_a_type_that_lacks_arguments
use std::cell::RefCell;
struct Notes<T: 'static>(Option<T>);
impl<T> Notes<T> {
    fn with<R>(&self, f: impl FnOnce(&T) -> R) -> R {
        f(self.0.as_ref().unwrap())
    }
}
static NOTES: Notes<RefCell<Vec>> = Notes(None); //~ E0107
fn main() {
    NOTES.with(|n| n.borrow_mut().push(1));
}

//# what_a_closure_captures_has_ended
fn main() {
    let add;
    {
        let x = 1;
        add = |y: i32| //~ E0373
            x + y;
    }
    let twice = || add(2) + add(3);
    twice();
    let sub;
    {
        let x = 1;
        sub = |y: i32| x - y; //~ E0597
    }
    sub(1);
    let mut all = vec![];
    for i in 0..3 {
        all.push(|| i + 1); //~ E0597
    }
    let sum = || all.iter().map(|f| f()).sum::<i32>();
    sum();
}

//# what_a_future_captures_has_ended
async fn sum() {
    let first;
    {
        let x = 1;
        first = async { x + 1 }; //~ E0373
    }
    let all = async { first.await };
    all.await;
}
fn main() {}

//# traits_as_types_and_the_values_of_several_kinds_of_them
trait Shape {
    fn area(&self) -> f64;
}
struct Square(f64);
struct Circle(f64);
impl Shape for Square {
    fn area(&self) -> f64 {
        self.0
    }
}
impl Shape for Circle {
    fn area(&self) -> f64 {
        self.0
    }
}
fn main() {
    let all: Vec<(&str, Box<Shape>)> = vec![("a", Box::new(Square(1.0))), ("b", Box::new(Circle(1.0)))]; //~ E0782
    let one: Box<Shape> = if all.is_empty() { Box::new(Square(2.0)) } else { Box::new(Circle(2.0)) }; //~ E0782
    println!("{}", one.area());
}

//# an_impl_that_wants_other_items_than_the_trait
struct Bag(Vec<i32>);
impl FromIterator<i32> for Bag {
    fn from_iter<
        I: IntoIterator<
            Item = u8, //~ E0271
        >,
    >(items: I) -> Bag {
        Bag(vec![])
    }
}
trait Total {
    fn of<I>(items: I) -> i32
    where
        I: Iterator<Item = i32>;
}
impl Total for Bag {
    fn of<I>(items: I) -> i32
    where
        I: Iterator<Item = u8>, //~ E0271
    {
        1
    }
}
fn main() {}

//# a_channel_of_nothing_known_that_is_polled
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
fn polled<F: Future + Unpin>(f: &mut F, cx: &mut Context<'_>) -> bool {
    Pin::new(f).poll(cx).is_ready()
}
fn main() {
    let (tx, mut rx) = tokio::sync::oneshot::channel(); //~ E0282
    let mut cx = Context::from_waker(std::task::Waker::noop());
    println!("{}", polled(&mut rx, &mut cx));
    drop(tx);
}
