//# missing_item
trait T { fn a(&self); fn b(&self); }
struct S;
impl T for S { //~ E0046
    fn a(&self) {}
}
fn main() {}

//# missing_type
struct It;
impl Iterator for It { //~ E0046
    fn next(&mut self) -> Option<i32> { None }
}
fn main() {}

//# missing_const
trait T { const N: i32; }
impl T for i32 {} //~ E0046
fn main() {}

//# missing_fmt
use std::fmt;
struct S;
impl fmt::Display for S {} //~ E0046
fn main() {}

//# extra_method
trait T { fn a(&self); }
struct S;
impl T for S {
    fn a(&self) {}
    fn b(&self) {} //~ E0407
}
fn main() {}

//# extra_type
trait T {}
impl T for i32 {
    type A = i32; //~ E0437
}
fn main() {}

//# extra_const
trait T {}
impl T for i32 {
    const N: i32 = 1; //~ E0438
}
fn main() {}

//# wrong_kind_const
trait T { fn n() -> i32; }
impl T for i32 { //~ E0046
    const n: i32 = 1; //~ E0323
}
fn main() {}

//# wrong_kind_fn
trait T { type A; }
impl T for i32 { //~ E0046
    fn A() {} //~ E0324
}
fn main() {}

//# wrong_param_count
trait T { fn a(&self, x: i32); }
impl T for i32 {
    fn a(&self) {} //~ E0050
}
fn main() {}

//# wrong_param_type
trait T { fn a(&self, x: i32); }
impl T for i32 {
    fn a(&self, x: u32) {} //~ E0053
}
fn main() {}

//# wrong_return
trait T { fn a(&self) -> i32; }
impl T for i32 {
    fn a(&self) -> String { String::new() } //~ E0053
}
fn main() {}

//# wrong_self_mut
trait T { fn a(&self); }
impl T for i32 {
    fn a(&mut self) {} //~ E0053
}
fn main() {}

//# self_missing
trait T { fn a(&self); }
impl T for i32 {
    fn a() {} //~ E0186
}
fn main() {}

//# self_extra
trait T { fn a(); }
impl T for i32 {
    fn a(&self) {} //~ E0185
}
fn main() {}

//# generic_count
trait T { fn a<X>(x: X); }
impl T for i32 {
    fn a(x: i32) {} //~ E0049
}
fn main() {}

//# stricter_bound
trait T { fn a<X>(&self, x: X); }
impl T for i32 {
    fn a<X: Clone>(&self, x: X) {} //~ E0276
}
fn main() {}

//# wrong_const_type
trait T { const N: i32; }
impl T for i32 {
    const N: u32 = 1; //~ E0326
}
fn main() {}

//# assoc_type_bound
trait T { type A: Clone; }
struct P;
impl T for i32 {
    type A = P; //~ E0277
}
fn main() {}

//# supertrait_missing
trait A {}
trait B: A {}
struct S;
impl B for S {} //~ E0277
fn main() {}

//# supertrait_std
use std::fmt::Display;
trait Named: Display {}
struct S;
impl Named for S {} //~ E0277
fn main() {}

//# eq_without_partial_eq
struct S;
impl Eq for S {} //~ E0277
fn main() {}

//# copy_without_clone
#[derive(Copy)]
struct S; //~ E0277
fn main() {}

//# copy_with_string
#[derive(Clone, Copy)]
struct S { name: String } //~ E0204
fn main() {}

//# copy_impl_with_vec
#[derive(Clone)]
struct S { v: Vec<i32> }
impl Copy for S {} //~ E0204
fn main() {}

//# derive_debug_field
struct Inner;
#[derive(Debug)]
struct Outer { inner: Inner } //~ E0277
fn main() {}

//# derive_clone_field
struct Inner;
#[derive(Clone)]
struct Outer { inner: Inner } //~ E0277
fn main() {}

//# derive_eq_float
#[derive(PartialEq, Eq)]
struct S { x: f64 } //~ E0277
fn main() {}

//# derive_hash_float
#[derive(Hash)]
struct S { x: f64 } //~ E0277
fn main() {}

//# derive_ord_without_eq
#[derive(PartialOrd)]
struct S { x: i32 } //~ E0277
fn main() {}

//# derive_default_enum
#[derive(Default)] //~ E0665
enum E { A, B }
fn main() {}

//# derive_unknown
#[derive(Foo)] //~ error
struct S;
fn main() {}

//# derive_on_fn
#[derive(Debug)] //~ E0774
fn f() {}
fn main() {}

//# orphan
impl std::fmt::Display for Vec<i32> { //~ E0117
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) }
}
fn main() {}

//# orphan_prim
impl std::ops::Add<i32> for String { //~ E0117
    type Output = String;
    fn add(self, o: i32) -> String { self }
}
fn main() {}

//# orphan_param
impl<T> From<T> for Vec<T> { //~ E0210
    fn from(t: T) -> Vec<T> { vec![t] }
}
fn main() {}

//# orphan_uncovered
struct S;
impl<T> From<S> for T { //~ E0210
    fn from(s: S) -> T { loop {} }
}
fn main() {}

//# inherent_on_vec
impl Vec<i32> { //~ E0116
    fn total(&self) -> i32 { 0 }
}
fn main() {}

//# inherent_on_prim
impl i32 { //~ E0390
    fn double(self) -> i32 { self * 2 }
}
fn main() {}

//# inherent_on_param
impl<T> T { //~ E0118
    fn go(&self) {}
}
fn main() {}

//# conflict_same
trait T {}
struct S;
impl T for S {}
impl T for S {} //~ E0119
fn main() {}

//# conflict_blanket
trait T {}
impl<X> T for X {}
impl T for i32 {} //~ E0119
fn main() {}

//# conflict_blankets
use std::fmt::{Debug, Display};
trait T {}
impl<X: Debug> T for X {}
impl<X: Display> T for X {} //~ E0119
fn main() {}

//# conflict_derive
#[derive(Clone)] //~ E0119
struct S;
impl Clone for S {
    fn clone(&self) -> S { S }
}
fn main() {}

//# conflict_from
struct S;
impl From<S> for S { //~ E0119
    fn from(s: S) -> S { s }
}
fn main() {}

//# conflict_to_string
use std::fmt;
struct S;
impl fmt::Display for S { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
impl ToString for S { //~ E0119
    fn to_string(&self) -> String { String::new() }
}
fn main() {}

//# inherent_overlap
struct S<T>(T);
impl S<i32> { fn f(&self) {} } //~ E0592
impl<T> S<T> { fn f(&self) {} }
fn main() {}

//# unconstrained
struct S;
impl<T> S { //~ E0207
    fn f(&self) {}
}
fn main() {}

//# unconstrained_trait
trait T {}
struct S;
impl<X> T for S {} //~ E0207
fn main() {}

//# unused_param
struct S<T> { x: i32 } //~ E0392
fn main() {}

//# unused_lifetime
struct S<'a> { x: i32 } //~ E0392
fn main() {}

//# unused_enum_param
enum E<T> { A, B } //~ E0392
fn main() {}

//# recursive_struct
struct Node { value: i32, next: Option<Node> } //~ E0072
fn main() {}

//# recursive_enum
enum List { Cons(i32, List), Nil } //~ E0072
fn main() {}

//# mutual_recursion
struct A { b: Option<B> } //~ E0072
struct B { a: Option<A> }
fn main() {}

//# bound_missing
fn largest<T>(v: &[T]) -> &T {
    let mut m = &v[0];
    for x in v {
        if x > m { m = x; } //~ E0369
    }
    m
}
fn main() {}

//# bound_display
fn show<T>(t: T) {
    println!("{}", t); //~ E0277
}
fn main() {}

//# bound_debug
fn show<T>(t: &[T]) {
    println!("{:?}", t); //~ E0277
}
fn main() {}

//# bound_clone
fn twice<T>(t: &T) -> (T, T) {
    (t.clone(), t.clone()) //~ E0308 E0308
}
fn main() {}

//# bound_add
fn sum<T>(a: T, b: T) -> T {
    a + b //~ E0369
}
fn main() {}

//# bound_call
fn show<T: std::fmt::Display>(t: T) {}
struct S;
fn main() {
    show(S); //~ E0277
}

//# bound_where
fn f<T>(t: T) where T: Clone + std::fmt::Debug {}
struct S;
fn main() {
    f(S); //~ E0277 E0277
}

//# bound_struct
struct W<T: Clone> { t: T }
struct S;
fn main() {
    let w = W { t: S }; //~ E0277
}

//# bound_struct_type
struct W<T: Clone> { t: T }
struct S;
fn f(w: W<S>) {} //~ E0277
fn main() {}

//# bound_struct_param
struct W<T: Clone> { t: T }
fn f<T>(w: W<T>) {} //~ E0277
fn main() {}

//# bound_impl_param
struct W<T: Clone> { t: T }
impl<T> W<T> { fn f(&self) {} } //~ E0277
fn main() {}

//# method_bounds
struct W<T> { t: T }
impl<T: Clone> W<T> { fn copy(&self) -> T { self.t.clone() } }
struct S;
fn main() {
    let w = W { t: S };
    w.copy(); //~ E0599
}

//# hash_key
use std::collections::HashMap;
#[derive(PartialEq)]
struct K(i32);
fn main() {
    let mut m = HashMap::new();
    m.insert(K(1), 2); //~ E0277 E0277
}

//# sort_floats
fn main() {
    let mut v = vec![1.5, 0.5];
    v.sort(); //~ E0277
}

//# sort_structs
struct P(i32);
fn main() {
    let mut v = vec![P(2), P(1)];
    v.sort(); //~ E0277
}

//# max_of_floats
fn main() {
    let v = vec![1.5, 0.5];
    let m = v.iter().max(); //~ E0277
}

//# contains_struct
struct P(i32);
fn main() {
    let v = vec![P(1)];
    v.contains(&P(1)); //~ E0277
}

//# assert_eq_no_debug
#[derive(PartialEq)]
struct P(i32);
fn main() {
    assert_eq!(P(1), P(1)); //~ E0277
}

//# assert_eq_no_eq
#[derive(Debug)]
struct P(i32);
fn main() {
    assert_eq!(P(1), P(1)); //~ E0369
}

//# sum_strings
fn main() {
    let v = vec![String::new()];
    let s: String = v.into_iter().sum(); //~ E0277
}

//# collect_into
fn main() {
    let v: Vec<String> = vec![1, 2].into_iter().collect(); //~ E0277
}

//# collect_str
fn main() {
    let s: String = vec![1, 2].into_iter().collect(); //~ E0277
}

//# into_missing
struct S;
fn main() {
    let n: i32 = S.into(); //~ E0277
}

//# from_missing
fn main() {
    let n = i32::from("5"); //~ E0277
}

//# from_lossy
fn main() {
    let n = i32::from(5i64); //~ E0277
}

//# parse_missing
struct P;
fn main() {
    let p = "x".parse::<P>(); //~ E0277
}

//# default_missing
struct P;
fn main() {
    let p: P = Default::default(); //~ E0277
}

//# unwrap_needs_debug
struct E;
fn f() -> Result<i32, E> { Err(E) }
fn main() {
    f().unwrap(); //~ E0277
}

//# dyn_generic_method
trait T { fn go<X>(&self, x: X); }
fn f(t: &dyn T) {} //~ E0038
fn main() {}

//# dyn_self_return
trait T { fn dup(&self) -> Self; }
fn f(t: Box<dyn T>) {} //~ E0038
fn main() {}

//# dyn_static_fn
trait T { fn new(); }
fn f(t: &dyn T) {} //~ E0038
fn main() {}

//# dyn_clone
fn f(t: Box<dyn Clone>) {} //~ E0038
fn main() {}

//# dyn_const
trait T { const N: i32; }
fn f(t: &dyn T) {} //~ E0038
fn main() {}

//# dyn_self_param
trait T { fn same(&self, o: Self) -> bool; }
fn f(t: &dyn T) {} //~ E0038
fn main() {}

//# dyn_sized
trait T: Sized {}
fn f(t: &dyn T) {} //~ E0038
fn main() {}

//# dyn_two_traits
trait A {}
trait B {}
fn f(t: Box<dyn A + B>) {} //~ E0225
fn main() {}

//# dyn_missing_type
fn f(i: Box<dyn Iterator>) {} //~ E0191
fn main() {}

//# dyn_keyword_missing
trait T {}
fn f(t: &T) {} //~ E0782
fn main() {}

//# dyn_keyword_missing_box
trait T {}
fn f(t: Box<T>) {} //~ E0782
fn main() {}

//# vec_of_impl
trait T {}
fn f(v: Vec<impl T>) {}
fn main() {
    let v: Vec<impl T> = Vec::new(); //~ E0562
}

//# impl_in_field
struct S { f: impl Fn() } //~ E0562
fn main() {}

//# impl_not_satisfied
fn f() -> impl std::fmt::Display { //~ E0277
    vec![1]
}
fn main() { f(); }

//# impl_iterator_item
fn f() -> impl Iterator<Item = String> { //~ E0271
    vec![1, 2].into_iter()
}
fn main() { f(); }

//# impl_fn_arg
fn f() -> impl Fn(i32) -> i32 {
    |x| x == 1 //~ E0308
}
fn main() { f(); }

//# to_dyn_missing
trait T {}
struct S;
fn main() {
    let b: Box<dyn T> = Box::new(S); //~ E0277
}

//# to_dyn_vec
trait T {}
struct A;
struct B;
impl T for A {}
fn main() {
    let v: Vec<Box<dyn T>> = vec![Box::new(A), Box::new(B)]; //~ E0277
}

//# cyclic_supertraits
trait A: B {} //~ E0391
trait B: A {}
fn main() {}

//# assoc_type_mismatch
fn f<I: Iterator<Item = i32>>(i: I) {}
fn main() {
    f(vec!["a"].into_iter()); //~ E0271
}

//# iterator_item_type
struct It;
impl Iterator for It {
    type Item = i32;
    fn next(&mut self) -> Option<u32> { None } //~ E0053
}
fn main() {}

//# drop_called
struct S;
impl Drop for S { fn drop(&mut self) {} }
fn main() {
    let s = S;
    s.drop(); //~ E0040
}

//# drop_on_trait
trait T {}
impl Drop for dyn T { fn drop(&mut self) {} } //~ E0120
fn main() {}

//# drop_specialised
struct S<T>(T);
impl Drop for S<i32> { fn drop(&mut self) {} } //~ E0366
fn main() {}

//# copy_and_drop
#[derive(Clone, Copy)]
struct S; //~ E0184
impl Drop for S { fn drop(&mut self) {} }
fn main() {}

//# impl_for_alias_conflict
type A = i32;
trait T {}
impl T for A {}
impl T for i32 {} //~ E0119
fn main() {}

//# pub_in_trait_impl
trait T { fn a(&self); }
impl T for i32 {
    pub fn a(&self) {} //~ E0449
}
fn main() {}

//# pub_in_trait
trait T {
    pub fn a(&self); //~ E0449
}
fn main() {}

//# body_in_extern
trait T { fn a(&self) } //~ error
fn main() {}

//# impl_without_body
struct S;
impl S {
    fn f(&self); //~ error
}
fn main() {}

//# fn_without_body
fn f(); //~ error
fn main() {}

//# trait_fn_untyped_param
trait T { fn a(x); } //~ error
fn main() {}

//# const_without_value
struct S;
impl S { const N: i32; } //~ error
fn main() {}

//# assoc_type_inherent
struct S;
impl S { type A = i32; } //~ E0658
fn main() {}

//# assoc_default
trait T { type A = i32; } //~ E0658
fn main() {}

//# trait_generic_missing
trait T<X> { fn f(&self, x: X); }
impl T for i32 { fn f(&self, x: i32) {} } //~ E0107
fn main() {}

//# call_trait_static
trait T { fn make() -> i32; }
fn main() {
    T::make(); //~ E0790
}

//# call_trait_default_static
trait T { fn make() -> i32 { 1 } }
impl T for i32 { }
fn main() {
    let n = T::make(); //~ E0790
}

//# qualified_missing
trait T { fn f(&self); }
struct S;
fn main() {
    <S as T>::f(&S); //~ E0277
}

//# fn_bound
fn f<F: Fn(i32) -> i32>(f: F) {}
fn main() {
    f(5); //~ E0277
}

//# fn_bound_arg_type
fn f<F: Fn(i32)>(f: F) {}
fn main() {
    f(|s: &str| ()); //~ E0631
}

//# fn_bound_item_type
fn f<F: Fn(i32)>(f: F) {}
fn g(s: String) {}
fn main() {
    f(g); //~ E0631
}

//# fn_bound_count
fn f<F: Fn(i32)>(f: F) {}
fn main() {
    f(|| ()); //~ E0593
}

//# fn_item_count
fn f<F: Fn(i32)>(f: F) {}
fn g() {}
fn main() {
    f(g); //~ E0593
}

//# fn_missing_method_bound
fn f<F>(f: F) {
    f(); //~ E0618
}
fn main() {}

//# method_self_type
struct S;
impl S {
    fn f(self: i32) {} //~ E0307
}
fn main() {}

//# into_iter_not
fn f<I: IntoIterator>(i: I) {}
fn main() {
    f(5); //~ E0277
}

//# zip_non_iter
fn main() {
    let z = vec![1].iter().zip(5); //~ E0277
}

//# question_from
#[derive(Debug)]
enum E { A }
fn g() -> Result<(), std::fmt::Error> { Ok(()) }
fn f() -> Result<(), E> {
    g()?; //~ E0277
    Ok(())
}
fn main() {}

//# box_error
struct E;
fn f() -> Result<(), Box<dyn std::error::Error>> {
    Err(E)?; //~ E0277
    Ok(())
}
fn main() {}

//# error_trait
use std::error::Error;
#[derive(Debug)]
struct E;
impl Error for E {} //~ E0277
fn main() {}

//# where_unsatisfied_method
struct S;
impl S { fn show<T>(&self, t: T) where T: std::fmt::Display {} }
fn main() {
    S.show(vec![1]); //~ E0277
}

//# projection_bound
fn f<I: Iterator>(i: I) where I::Item: std::fmt::Display {}
struct P;
fn main() {
    f(vec![P].into_iter()); //~ E0277
}

//# unsafe_fn_call
unsafe fn f() {}
fn main() {
    f(); //~ E0133
}

//# const_generic_value
fn f<const N: usize>(a: [i32; N]) {}
fn main() {
    f::<3>([1, 2]); //~ E0308
}

//# const_generic_type
struct A<const N: usize>;
fn f(a: A<i32>) {} //~ E0747
fn main() {}

//# const_generic_mismatch
struct M<const R: usize, const C: usize>;
fn same<const N: usize>(a: M<N, N>) {}
fn main() {
    same(M::<2, 3>); //~ E0308
}

//# const_param_type
struct A<const S: String>; //~ error
fn main() {}

//# const_param_expr
fn f<const N: usize>() -> [i32; N + 1] { loop {} } //~ error
fn main() {}

//# anonymous_lifetime_of_nothing
fn f(n: u8) -> impl Fn() -> u8 + '_ { move || n } //~ E0106
fn main() { f(1)(); }

//# anonymous_lifetime_of_boxed
fn f(n: u8, m: String) -> Box<dyn Fn() -> u8 + '_> { Box::new(move || n) } //~ E0106
fn g(n: &u8) -> Box<dyn Fn() -> u8 + '_> { Box::new(move || *n) }
fn h(f: Box<dyn Fn() -> u8 + '_>) -> Box<dyn Fn() -> u8 + '_> { f }
fn main() { f(1, String::new())(); h(g(&1))(); }

//# object_where_self_bound
use std::fmt::Debug;
trait A {
    fn f(&self) -> i32;
    fn g(&self) where Self: Debug {}
}
fn h(a: &dyn A) -> i32 { a.f() } //~ E0038
fn main() {}

//# object_where_self_sized_through_clone
trait A {
    fn f(&self) -> i32;
    fn g<T>(&self, _: T) -> Self where Self: Clone { self.clone() }
    fn k(&self) where Self: Send {}
}
fn h(a: &dyn A) -> i32 { a.f() }
fn main() {}

//# sized_on_dyn
trait T { fn all(&mut self) where Self: Sized {} }
fn f(t: &mut dyn T) {
    t.all(); //~ error
}
fn main() {}

//# moved_dyn
trait T { fn take(self); }
fn f(t: Box<dyn T>) {
    t.take(); //~ E0161
}
fn main() {}

//# unwind
fn main() {
    let mut n = 1;
    let _ = std::panic::catch_unwind(|| n += 1); //~ E0277
    println!("{n}");
}

//# unwind_cell
use std::cell::RefCell;
fn main() {
    let seen = RefCell::new(vec![1]);
    let _ = std::panic::catch_unwind(|| seen.borrow_mut().push(2)); //~ E0277
}

//# unwind_generic
fn quiet<F: FnOnce() -> u8>(f: F) -> Option<u8> {
    std::panic::catch_unwind(f).ok() //~ E0277
}
fn main() { quiet(|| 1); }

//# derive_literal
#[derive("Clone")] //~ E0777
struct S;
fn main() {}

//# derive_in_enum
struct N;
#[derive(Clone, Hash)]
enum E {
    A,
    B(N), //~ E0277 E0277
}
fn main() {}

//# relaxed
fn f<T: ?Clone>(_: T) {} //~ error
fn main() {}

//# lifetime_of_an_associated_type_is_not_determined
trait Source { type Item; }
struct Text;
impl<'a> Source for Text { type Item = &'a str; } //~ E0207
fn main() {}

//# lifetime_in_a_callback_is_not_determined
trait Source { type Item; }
struct Call<F>(F);
impl<'a, F> Source for Call<F> //~ E0207
where
    F: Fn(&'a u8) -> &'a u8,
{
    type Item = &'a u8;
}
fn main() {}

//# lifetimes_of_impls_that_are_determined
trait Source { type Item; fn get(&self) {} }
struct Text<'x>(&'x str);
impl<'a, 'unused> Source for Text<'a> { type Item = &'a str; }
impl<'a> Source for u8 { type Item = u8; fn get(&self) { let _: &'a u8; } }
impl<'a, I: Iterator<Item = &'a u8>> Source for Vec<I> { type Item = Text<'a>; }
impl<'a, F> Source for Option<F> where F: Fn() -> &'a str { type Item = fn(&'a str) -> usize; }
impl Source for char { type Item = for<'a> fn(&'a str) -> &'a str; }
impl<'a> Text<'_> { fn with(&self, _: &'a u8) {} }
fn main() {}

//# method_of_an_associated_type_not_imported
mod m {
    pub trait Q { fn run(&self) -> u8; fn make() -> u8 where Self: Sized { 9 } }
    pub trait B { type C: Q; fn c(&self) -> Self::C; fn own(&self) -> u8 { self.c().run() } }
    pub struct S;
    impl Q for S { fn run(&self) -> u8 { 1 } }
    impl B for S { type C = S; fn c(&self) -> S { S } }
}
use m::{B, S};
fn f<X: B>(x: &X) -> u8 { x.c().run() } //~ E0599
fn g<X: B>(_: &X) -> u8 { X::C::make() } //~ E0599
fn h<I: Iterator>(mut i: I) -> u8 where I::Item: m::Q { i.next().unwrap().run() } //~ E0599
fn k<T: m::Q>(t: T) -> u8 { t.run() + T::make() }
fn l() -> impl m::Q + Send { S }
fn main() {
    println!("{} {} {} {} {}", f(&S), g(&S), h([S].into_iter()), k(l()), S.own());
    l().run(); //~ E0599
}
