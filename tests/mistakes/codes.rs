//# e0084_b
#[repr(u8)] //~ E0084
#[derive(Debug)]
enum Never {
}
fn main() {}

//# e0118_b
impl fn(u8) { fn get_state(&self) -> String { String::new() } } //~ E0390
fn main() {}

//# e0195_d
trait T3 { fn f(&self, x: &str) -> usize; }
struct Foo;
impl T3 for Foo {
    fn f<'a, 'b: 'a>(&'b self, x: &'a str) -> usize { x.len() } //~ E0195
}
fn main() {}

//# e0199_b
struct Foo;
unsafe impl Clone for Foo { fn clone(&self) -> Foo { Foo } } //~ E0199
fn main() {}

//# e0203_b
struct Bad<T: ?Sized + ?Sized>{ inner: Box<T> } //~ E0203
fn main() {}

//# e0203_c
fn f<T: ?Copy>(t: T) {} //~ error
fn main() {}

//# e0203_d
fn f<T>(t: &T) where T: ?Sized + ?Clone {} //~ error
fn main() {}

//# e0212_b
trait Foo<'a> { type A; }
fn foo2<I>(field: I::A) where I: for<'x> Foo<'x> {} //~ E0212
fn main() {}

//# e0214_b
struct S<T>(T);
fn f(x: S(i32)) {} //~ E0214
fn main() {}

//# e0214_c
fn f() -> Option(i32) { None } //~ E0214
fn main() {}

//# e0224_b
fn f(x: Box<dyn 'static>) {} //~ E0224
fn main() {}

//# e0225_b
use std::fmt::{Debug, Display};
fn show(x: &(dyn Debug + Display)) { println!("{:?}", x); } //~ E0225
fn main() {}

//# e0225_c
trait A {} trait B {}
struct S { f: Box<dyn A + Send + B> } //~ E0225
fn main() {}

//# e0226_b
trait Foo {}
fn f<'a, 'b>(x: Box<dyn Foo + 'a + 'static>) {} //~ E0226
fn main() {}

//# e0229_c
struct S<T>(T);
impl S<T = i32> { fn f(&self) {} } //~ E0229
fn main() {}

//# e0229_d
fn main() { let v = Vec::<Item = i32>::new(); } //~ E0229

//# e0229_e
fn make<T>() -> Vec<T> { Vec::new() }
fn main() { let v = make::<T = i32>(); } //~ E0229

//# e0253_b
mod foo { pub trait MyTrait { fn run(); } }
use foo::MyTrait::run; //~ E0658
fn main() {}

//# e0253_c
use std::default::Default::default; //~ E0658
fn main() { let x: i32 = default(); }

//# e0316_b
trait Tr<'a, 'b> {}
fn foo<T>(t: T) where for<'a> &'a T: for<'b> Tr<'a, 'b>, {} //~ E0316
fn main() {}

//# e0322_b
trait T {}
impl Sized for dyn T {} //~ E0322
fn main() {}

//# e0371_b
trait Foo { }
impl Foo for dyn Foo { } //~ E0371
fn main() {}

//# e0371_c
trait Shape { fn area(&self) -> f64; }
impl Shape for dyn Shape { fn area(&self) -> f64 { 0.0 } } //~ E0371
fn main() {}

//# e0375_x
struct A;
impl Drop for A {} //~ E0046
fn main() {}

//# e0390_b
impl u8 { fn twice(&self) -> u8 { self * 2 } } //~ E0390
fn main() {}

//# e0390_c
impl Vec<i32> { fn twice(&self) {} } //~ E0116
fn main() {}

//# e0390_d
impl str { fn f(&self) {} } //~ E0390
impl (i32, i32) { fn f(&self) {} } //~ E0390
impl<T> T { fn g(&self) {} } //~ E0118
fn main() {}

//# e0404_c
enum E { A }
fn f<T: E>(t: T) {} //~ E0404
fn main() {}

//# e0404_d
fn f(x: impl String) {} //~ E0404
fn main() {}

//# e0404_e
fn f(x: &dyn Vec<i32>) {} //~ E0404
fn main() {}

//# e0404_f
#[derive(Debug)] struct S;
fn f<T>(x: T) where T: S {} //~ E0404
fn main() {}

//# e0430_b
mod a { pub fn x() {} }
use a::{self, x, self}; //~ E0255
fn main() {}

//# e0492_b
use std::sync::atomic::AtomicUsize;
const A: AtomicUsize = AtomicUsize::new(0);
static B: &'static AtomicUsize = &A; //~ E0492
fn main() {}

//# e0492_c
use std::cell::RefCell;
const B: &Option<RefCell<i32>> = &Some(RefCell::new(2)); //~ E0492
fn main() {}

//# e0517_b
#[repr(C)] //~ E0517
type Foo = i32;
fn main() {}

//# e0517_c
#[repr(C)] //~ E0517
impl Foo {}
struct Foo;
fn main() {}

//# e0518_b
#[inline] //~ error
impl Foo {}
struct Foo;
fn main() {}

//# e0565_b
#[repr("C")] //~ E0565
struct Company;
fn main() {}

//# e0575_b
trait Age { type Empire; fn Mythology() {} }
impl Age for u8 { type Empire = u16; }
fn main() { let _: <u8 as Age>::Mythology; } //~ E0575

//# e0576_b
trait Hello { fn hello(&self); }
fn main() { <i32 as Hello>::bye(&1); } //~ E0576

//# e0577_b
pub struct S;
mod m { pub(in crate::S) fn f() {} } //~ E0433
fn main() {}

//# e0581_b
struct S { f: for<'a> fn(i32) -> &'a i32 } //~ E0581
fn main() {}

//# e0581_c
fn f(g: fn() -> &str) {} //~ E0106
fn main() {}

//# e0581_d
type F = dyn for<'a> Fn(u32) -> &'a str; //~ E0582
fn main() {}

//# e0582_b
fn bar<F, G>(t: F, u: G) where F: for<'a> Fn(&'a i32) -> &'a i32, G: for<'a> Iterator<Item = &'a i32> {} //~ E0582
fn main() {}

//# e0582_c
fn f(x: impl for<'a> Fn() -> &'a str) {} //~ E0582
fn main() {}

//# e0582_d
struct S<F>(F);
impl<F> S<F> where F: for<'a> FnMut() -> &'a i32 { fn x(&self) {} } //~ E0582
fn main() {}

//# e0582_e
trait T { fn f<F: for<'a> FnOnce(i32) -> &'a str>(&self, f: F); } //~ E0582
fn main() {}

//# e0582_f
fn f(x: Box<dyn for<'a> Fn() -> &'a str>) {} //~ E0582
fn main() {}

//# e0582_g
fn ok(x: Box<dyn for<'a> Fn(&'a i32) -> &'a str>) {}
fn f(x: &dyn for<'a> Iterator<Item = &'a str>) {} //~ E0582
fn main() {}

//# e0690_b
#[repr(transparent)]
struct Two(i32, u8); //~ E0690
fn main() {}

//# e0701_b
#[non_exhaustive] //~ error
fn f() { }
fn main() {}

//# e0704_b
mod m { pub(bar) fn x() {} } //~ E0704
fn main() {}

//# e0704_c
struct S { pub(foo) x: i32 } //~ E0704
fn main() {}

//# e0735_b
enum E<T = Vec<Self>> { A(T) } //~ E0735
fn main() {}

//# e0741_b
fn f<const S: String>() {} //~ error
fn main() {}

//# e0764_b
static S: &mut i32 = &mut 3; //~ E0764
fn main() {}

//# e0764_c
const V: Option<&mut [i32]> = Some(&mut [1, 2]); //~ E0764
fn main() {}

//# e0794_c
fn two<'a, 'b>(x: &'a str, y: &'b str) -> &'a str { x }
fn main() { println!("{}", two::<'static>("x", "y")); } //~ E0794

//# e0804_b
trait Foo {} trait Bar: Foo {}
fn upcast(x: &dyn Bar) -> &(dyn Foo + Send) { x } //~ E0308
fn main() {}

//# w0080_a
static D: i32 = i32::MIN / -1; //~ E0080
fn main() {}

//# w0080_b
static A: i32 = [1, 2][7]; //~ E0080
static B: u8 = { let mut x = 250u8;
x += 10; //~ E0080
x };
fn main() {}

//# w0109_a
type X = u32<i32>; //~ E0109
type Y = bool<'static>; //~ E0109
struct S;
impl S {
fn f<T>(t: T<u32>) {} //~ E0109
fn g() -> Self<i32> { S } //~ E0109
}
fn main() {}

//# w0109_b
mod m { pub fn f() {}
}
fn main() {
m::<i32>::f(); //~ E0109
i32::<u8>::MAX; //~ E0109
let x = 1;
let y = x::<i32>; //~ E0109
let z: char<u8>; //~ E0109
}

//# w0128
struct A<T = Vec<U>, U = i32>(T, U); //~ E0128
trait Q<A = Option<B>, B = i32> {} //~ E0128
fn main() {}

//# w0158
fn g<const N: usize>(x: usize) -> bool { match x { N => true, _ => false } //~ E0158
}
fn main() {
g::<1>(1);
}

//# w0158_b
struct S<const N: usize>;
impl<const N: usize> S<N> {
fn f(x: usize) { if let N = x {} //~ E0158
}
}
fn main() {}

//# w0161_d
trait Bar {
fn f(self);
}
impl Bar for [i32] {
fn f(self) {} //~ E0277
}
fn main() {}

//# w0262
fn foo<'static>(arg: &'static str) {} //~ E0262
fn main() {}

//# w0275_a
trait Foo {}
struct Bar<T>(T);
impl<T> Foo for T where Bar<T>: Foo {} //~ E0275
fn main() {}

//# w0275_b
trait Foo {
fn f(&self) {}
}
struct Bar<T>(T);
impl<T> Foo for Bar<T> where Bar<Bar<T>>: Foo {} //~ E0275
fn main() {
Bar(1).f();
}

//# v0049_a
trait Foo {
fn foo<T: Default>(x: T) -> Self;
fn g(&self);
fn h<const N: usize>();
}
struct Bar;
impl Foo for Bar {
fn foo(x: bool) -> Self { Bar } //~ E0049
fn g<T>(&self) {} //~ E0049
fn h<T>() {} //~ E0053
}
fn main() {}

//# v0060_a
fn f(g: fn(i32)) { g(); //~ E0061
g(1, 2); //~ E0061
}
fn main() {
f(|_| ());
}

//# v0081_a
#[repr(isize)] enum OddOneOut { P = 3, X = 3, Y = 5 } //~ E0081
enum E { A, B = 0, C } //~ E0081
enum F { A = 1, B, C = 2 } //~ E0081
fn main() {}

//# borrowed_whole_a1
fn main() {
let mut a = [1, 2, 3]; let s = &a[..]; a[0] = 4; println!("{:?}", s); //~ E0506
}

//# borrowed_whole_a2
fn main() {
let mut a = [1, 2, 3]; let s = &a[1..]; a.sort(); println!("{:?}", s); //~ E0502
}

//# borrowed_whole_a3
fn main() {
let mut a = [1, 2, 3]; let s: &[i32] = &a; a.sort(); println!("{:?}", s); //~ E0502
}

//# borrowed_whole_a4
fn main() {
let mut a = [1, 2, 3]; let s = a.as_slice(); a.sort(); println!("{:?}", s); //~ E0502
}

//# borrowed_whole_a5
fn main() {
let mut a = [1, 2, 3]; let s = a.iter(); a.sort(); println!("{:?}", s); //~ E0502
}

//# borrowed_whole_a6
fn main() {
let mut a = vec![1, 2, 3]; let s = &a[..]; a.sort(); println!("{:?}", s); //~ E0502
}

//# borrowed_whole_a7
fn main() {
let mut a = [1, 2, 3]; let s = &mut a[..]; a.sort(); println!("{:?}", s); //~ E0499
}

//# borrowed_whole_a8
fn main() {
let mut a = String::from("abc"); let s = &a[..2]; a.push(char::from(65)); println!("{:?}", s); //~ E0502
}

//# borrowed_whole_a9
fn main() {
let mut a = [[1], [2]]; let s = &a[..1][0][..]; a.swap(0, 1); println!("{:?}", s); //~ E0502
}

//# borrowed_whole_b1
fn main() {
let mut a = [1, 2, 3]; let s = &a[..]; a = [0; 3]; println!("{:?}", s); //~ E0506
}

//# borrowed_whole_b2
fn main() {
let s; { let a = [1, 2, 3]; s = &a[..]; } println!("{:?}", s); //~ E0597
}

//# borrowed_whole_b3
fn main() {
let mut a = [String::new()]; let f = &a[0]; let g = &a[0..1]; a[0].push(char::from(65)); println!("{:?}{:?}", f, g); //~ E0502
}

//# borrowed_whole_b4
fn main() {
let mut a = [3, 2]; let s = a.first(); a.reverse(); println!("{:?}", s); //~ E0502
}

//# borrowed_whole_b5
fn main() {
struct S { a: [i32; 2] } let mut s = S { a: [1, 2] }; let r = &s.a[..]; s.a.sort(); println!("{:?}", r); //~ E0502
}

//# borrowed_whole_b6
fn main() {
let mut d = std::collections::VecDeque::from([1]); let r = &d[0]; d.clear(); println!("{}", r); //~ E0502
}

//# borrowed_whole_b7
fn main() {
let mut d = std::collections::HashMap::from([(1, 2)]); let r = &d[&1]; d.clear(); println!("{}", r); //~ E0502
}

//# borrowed_whole_b8
fn main() {
let mut a = [1, 2]; let (x, y) = a.split_at_mut(1); a[0] = 3; x[0] = y[0]; //~ E0506
}

//# borrowed_whole_b9
fn main() {
let mut a = [1, 2]; for x in &a { a[0] = *x; } //~ E0506
}

//# borrowed_whole_c1
fn main() {
let mut a = [1, 2]; for x in a.iter_mut() { a[0] = *x; } //~ E0506
}

//# borrowed_whole_c2
fn main() {
let mut a = [1, 2]; if let [x, ..] = &a { a[1] = 3; println!("{}", x); } //~ E0506
}

//# borrowed_whole_c3
fn main() {
let mut b: Box<[i32]> = Box::new([1, 2]); let s = &b[..]; b.sort(); println!("{:?}", s); //~ E0502
}

//# borrowed_whole_c4
fn main() {
use std::rc::Rc; let mut b = Rc::new([1, 2]); let s = &b[..]; b = Rc::new([3, 4]); println!("{:?}", s); //~ E0506
}

//# method_of_a_slice_while_the_array_is_borrowed
fn main() {
    let mut a = [3, 1, 2];
    let first = a.first();
    a.sort(); //~ E0502
    println!("{:?}", first);
}

//# array_lent_to_a_method_of_slices_is_not_read_for_its_arguments
fn main() {
    let mut a = [3, 1, 2];
    a.swap(0, a.len() - 1); //~ E0502
    println!("{:?}", a);
}

//# vector_lent_to_its_method_may_be_read_for_its_arguments
fn main() {
    let mut v = vec![3, 1, 2];
    v.push(v.len());
    println!("{:?}", v);
}

//# reference_without_a_lifetime_in_a_bound
fn f<T: Into<&u32>>(_: T) {} //~ E0637
fn g<T>(_: T) where T: PartialEq<&str> {} //~ E0637
fn h<T>(_: T) where T: Fn(&str) -> &str {}
struct S<T: AsRef<&'static str>>(T);
trait Q: PartialEq<&i32> {} //~ E0106
fn main() {}

//# associated_type_given_twice_in_a_bound
fn f<I: Iterator<Item = i32, Item = i32>>(_: I) {}
fn g(_: Box<dyn Iterator<Item = i32, Item = i32>>) {} //~ E0719
fn main() {}

//# method_on_what_has_no_value_yet
fn main() {
    let v: Vec<i32>;
    v.push(1); //~ E0381
}

//# function_for_ever_larger_types
fn f<T>(n: u32, value: T) {
    if n > 0 {
        f(n - 1, Some(value)); //~ error
    }
}
fn main() {
    f(3, 1);
}

//# paused_clock_of_several_threads
#[tokio::main(start_paused = true)] //~ error
async fn main() {}

//# paused_clock_of_one_thread
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {}

//# what_a_trait_with_a_size_does_not_have
fn main() {
    let n: i32 = Default::defalt(); //~ E0782
    let m = Clone::clon(&n); //~ E0782
}

//# associated_type_without_a_lifetime_is_one_mistake
trait Name {
    type Out;
    fn name(self) -> Self::Out;
}
struct Tag;
impl Name for Tag {
    type Out = &str; //~ error
    fn name(self) -> &'static str {
        "tag"
    }
}
fn main() {}

//# constant_parameter_of_no_type_is_one_mistake
struct Tag<const C: Nope>; //~ E0425
impl Tag<'a'> {
    fn new() -> Tag<'a'> {
        Tag
    }
}
fn main() {
    Tag::<'a'>::new();
}
