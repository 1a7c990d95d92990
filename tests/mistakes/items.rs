//# const_not_const_fn
fn f() -> i32 { 1 }
const N: i32 = f(); //~ E0015
fn main() {}

//# const_static_read
const N: String = String::from("x"); //~ E0015
fn main() {}

//# static_not_const
static V: Vec<i32> = vec![1]; //~ E0015 E0015
fn main() {}

//# const_overflow
const N: u8 = 255 + 1; //~ E0080
fn main() {}

//# const_div_zero
const N: i32 = 1 / 0; //~ E0080
fn main() {}

//# const_cycle
const A: i32 = B; //~ E0391
const B: i32 = A;
fn main() {}

//# const_index
const A: [i32; 2] = [1, 2];
const N: i32 = A[5]; //~ E0080
fn main() {}

//# const_fn_calls_non_const
fn g() -> i32 { 1 }
const fn f() -> i32 {
    g() //~ E0015
}
fn main() {}

//# const_fn_for
const fn f() -> i32 {
    for i in 0..3 {} //~ E0015
    1
}
fn main() {}

//# const_length_type
const N: i32 = 3;
fn main() {
    let a = [0; N]; //~ E0308
}

//# enum_discriminant_dup
enum E { A = 1, B = 1 } //~ E0081
fn main() {}

//# enum_discriminant_type
enum E { A = "x" } //~ E0308
fn main() {}

//# enum_discriminant_data
enum E { A(i32) = 1, B } //~ E0732
fn main() {}

//# enum_cast_data
enum E { A(i32), B }
fn main() {
    let n = E::B as i32; //~ E0605
}

//# enum_discriminant_overflow
#[repr(u8)]
enum E { A = 255, B } //~ E0370
fn main() {}

//# type_alias_cycle
type A = B; //~ E0391
type B = A;
fn main() {}

//# type_alias_bounds
type V<T> = Vec<T>;
fn f(v: V) {} //~ E0107
fn main() {}

//# struct_default_generic_order
struct S<T = i32, U> { t: T, u: U } //~ error
fn main() {}

//# lifetime_after_type
struct S<T, 'a> { t: &'a T } //~ error
fn main() {}

//# self_in_static
static S: Self = 1; //~ E0411
fn main() {}

//# return_in_const
const N: i32 = return 5; //~ E0572
fn main() {}

//# question_in_const
const N: Option<i32> = { Some(1)?; None }; //~ E0572
fn main() {}

//# return_outside
struct S { a: [i32; { return 3 }] } //~ E0572
fn main() {}

//# fn_pointer_bound
struct S<F: Fn()> { f: F }
fn g(s: S<i32>) {} //~ E0277
fn main() {}

//# trait_alias
trait A = Clone; //~ E0658
fn main() {}

//# extern_crate_unknown
extern crate nothing_here; //~ E0463
fn main() {}

//# use_of_crate_root
use crate::nothing; //~ E0432
fn main() {}

//# use_self_twice
use std::fmt::{self, self}; //~ E0252
fn main() {}

//# use_super_root
use super::x; //~ E0433
fn main() {}

//# use_macro_as_value
use std::println as p;
fn main() { p("x"); } //~ E0423

//# use_method
use std::string::String::new; //~ E0432
fn main() {}

//# use_private_in_std
mod a { pub(crate) fn f() {} pub mod b { pub(self) fn g() {} } }
use a::b::g; //~ E0603
fn main() {}

//# pub_use_private
mod a { fn f() {} pub use self::f as g; } //~ E0364
fn main() {}

//# pub_use_crate
mod a { pub(crate) fn f() {} pub use self::f as g; } //~ E0364
fn main() {}

//# private_in_public
mod a {
    struct P;
    pub trait T { type A; }
    impl T for i32 { type A = P; } //~ E0446
}
fn main() {}

//# private_within_public
mod a {
    struct P;
    struct G<T>(T);
    trait Q { type O; }
    impl Q for u8 { type O = u8; }
    pub struct Open<T>(T);
    pub trait T { type A; type B; type C; type D; type E; type F<'a>; }
    impl T for i32 {
        type A = Option<P>; //~ E0446
        type B = &'static [[P; 3]]; //~ E0446
        type C = Box<dyn Q<O = P>>; //~ E0446 E0446
        type D = fn(P) -> G<u8>; //~ E0446 E0446
        type E = <u8 as Q>::O; //~ E0446 E0446
        type F<'a> = &'a dyn Fn(P); //~ E0446
    }
    impl T for Open<P> { type A = Option<P>; type B = &'static [P]; type C = Box<dyn Q<O = P>>; type D = G<P>; type E = <u8 as Q>::O; type F<'a> = &'a dyn Fn(P); }
    impl T for &'static dyn Q<O = u8> { type A = Option<P>; type B = &'static [P]; type C = G<P>; type D = P; type E = <u8 as Q>::O; type F<'a> = &'a P; }
}
fn main() {}

//# enum_variant_import
enum E { A }
use E::B; //~ E0432
fn main() {}

//# glob_of_struct
struct S;
use S::*; //~ E0432
fn main() {}

//# inner_mod_no_outer
fn helper() {}
mod a {
    pub fn f() { helper(); } //~ E0425
}
fn main() {}

//# inner_mod_type
struct S;
mod a {
    pub fn f(s: S) {} //~ E0425
}
fn main() {}

//# closure_call_mut_type
fn main() {
    let f = |x| x;
    f(1);
    f("a"); //~ E0308
}

//# closure_recursive
fn main() {
    let f = |n: i32| if n == 0 { 0 } else { f(n - 1) }; //~ E0425
}

//# closure_param_unknown
fn main() {
    let f = |x| x.len(); //~ E0282
    f("a");
}

//# closure_unannotated
fn main() {
    let f = |x| 1; //~ E0282
}

//# closures_capture_in_vec
fn main() {
    let k = 1;
    let v = vec![|x: i32| x + k, |x: i32| x - k]; //~ E0308
}

//# closure_as_fn_pointer
fn main() {
    let k = 1;
    let f: fn(i32) -> i32 = |x| x + k; //~ E0308
}

//# closure_return_mismatch
fn main() {
    let f = |b: bool| {
        if b { return 1; }
        "x" //~ E0308
    };
}

//# box_fn_type
fn main() {
    let f: Box<dyn Fn(i32) -> i32> = Box::new(|x: &str| 1); //~ E0631
}

//# box_fn_ret
fn main() {
    let f: Box<dyn Fn(i32) -> i32> = Box::new(|x| "a"); //~ E0308
}

//# method_as_value
struct S;
impl S { fn go(&self) {} }
fn main() {
    let s = S;
    let f = s.go; //~ E0615
}

//# assign_to_method
struct S;
impl S { fn go(&self) {} }
fn main() {
    let s = S;
    s.go = 5; //~ E0615
}

//# static_method_call_on_type_param
trait Make { fn make() -> Self; }
fn f<T>() -> T {
    T::make() //~ E0599
}
fn main() {}

//# self_ctor_generic
struct S<T>(T);
impl<T> S<T> {
    fn make() -> Self { Self(1) } //~ E0308
}
fn main() {}

//# struct_literal_private_default
#[derive(Default)]
struct C { a: i32, b: i32 }
fn main() {
    let c = C { a: 1, .. }; //~ E0797
}

//# struct_update_not_last
#[derive(Default)]
struct C { a: i32, b: i32 }
fn main() {
    let c = C { ..Default::default(), a: 1 }; //~ error
}

//# base_on_enum
enum E { A { x: i32 } }
fn main() {
    let e = E::A { x: 1 };
    let f = E::A { ..e }; //~ E0436
}

//# tuple_struct_literal
struct P(i32);
fn main() {
    let p = P { x: 1 }; //~ E0560
}

//# unit_struct_call
struct U;
fn main() {
    let u = U(); //~ E0618
}

//# variant_without_args
fn f() -> Option<i32> {
    Some //~ E0308
}
fn main() {}

//# enum_struct_variant_call
enum E { A { x: i32 } }
fn main() {
    let e = E::A(1); //~ E0533
}

//# enum_variant_no_enum
enum Shape { Circle(f64) }
fn main() {
    let s = Circle(1.0); //~ E0425
}

//# enum_as_value
enum E { A }
fn main() {
    let e = E; //~ E0423
}

//# enum_call
enum E { A }
fn main() {
    let e = E(1); //~ E0423
}

//# generic_fn_no_call
fn id<T>(t: T) -> T { t }
fn main() {
    let f = id; //~ E0282
}

//# phantom_missing
use std::marker::PhantomData;
struct S<T> { p: PhantomData<T> }
fn main() {
    let s = S { p: PhantomData }; //~ E0282
}

//# unused_result_type
fn f() -> Result<(), String> { //~ E0308
    println!("x");
}
fn main() { let _ = f(); }

//# impl_block_self_field
struct S { x: i32 }
impl S {
    fn f(&self) -> i32 { self.y } //~ E0609
}
fn main() {}

//# call_method_on_self_name
struct S;
impl S {
    fn helper(&self) {}
    fn f(&self) { self.helpr(); } //~ E0599
}
fn main() {}

//# assoc_const_on_instance
struct S;
impl S { const N: i32 = 1; }
fn main() {
    let s = S;
    println!("{}", s.N); //~ E0609
}

//# mutually_exclusive_where
fn f<T>() where T: Unknown {} //~ E0405
fn main() {}

//# rc_mutable_deref
use std::rc::Rc;
fn main() {
    let r: Rc<i32> = 5; //~ E0308
}

//# refcell_value
use std::cell::RefCell;
fn main() {
    let c = RefCell::new(1);
    let n: i32 = c.borrow(); //~ E0308
}

//# mutex_value
use std::sync::Mutex;
fn main() {
    let m = Mutex::new(1);
    let n: i32 = m.lock(); //~ E0308
}

//# rc_method
use std::rc::Rc;
fn main() {
    let r = Rc::new(1);
    r.borrow_mut(); //~ E0599
}

//# string_push_str
fn main() {
    let mut s = String::new();
    s.push("abc"); //~ E0308
}

//# string_push_char
fn main() {
    let mut s = String::new();
    s.push_str('a'); //~ E0308
}

//# split_collect
fn main() {
    let parts: Vec<String> = "a b".split(' ').collect(); //~ E0277
}

//# map_get
use std::collections::HashMap;
fn main() {
    let m: HashMap<String, i32> = HashMap::new();
    let n: i32 = m.get("a"); //~ E0308
}

//# map_get_type
use std::collections::HashMap;
fn main() {
    let m: HashMap<String, i32> = HashMap::new();
    m.get(5); //~ E0308
}

//# iter_sum_ref
fn main() {
    let v: Vec<&str> = vec![];
    let n: i32 = v.iter().sum(); //~ E0277
}

//# sort_by_bool
fn main() {
    let mut v = vec![1, 2];
    v.sort_by(|a, b| a < b); //~ E0308
}

//# filter_not_bool
fn main() {
    let v: Vec<i32> = vec![1].into_iter().filter(|x| x + 1).collect(); //~ E0308
}

//# for_each_returns
fn main() {
    vec![1].iter().for_each(|x| x + 1); //~ E0308
}

//# thread_use
fn main() {
    let x: std::time::Duration = std::time::Duration::from_secs("1"); //~ E0308
}

//# process_exit_arg
fn main() {
    std::process::exit("1"); //~ E0308
}

//# option_map_or
fn main() {
    let n: i32 = Some(1).map_or("x", |v| v); //~ E0308
}

//# err_map
fn f() -> Result<i32, String> {
    "5".parse::<i32>().map_err(|e| 5) //~ E0308
}
fn main() { let _ = f(); }

//# ok_or
fn f() -> Result<i32, String> {
    Some(1).ok_or("none") //~ E0308
}
fn main() { let _ = f(); }

//# js_outside
fn f() -> i32 {
    let v: Vec<i32> = Vec::with_capacity("x"); //~ E0308
    v[0]
}
fn main() { f(); }

//# should_panic_empty
#[should_panic()] //~ E0805
fn f() {}
fn main() { f() }

//# should_panic_value
#[should_panic(expected)] //~ E0539
fn f() {}
fn main() { f() }

//# should_panic_number
#[should_panic = 5] //~ E0539
fn f() {}
fn main() { f() }

//# cfg_of_two_conditions
#[cfg(test, unix)] //~ E0805
fn f() {}
fn main() {}

//# cfg_of_nothing
#[cfg()] //~ E0805
fn f() {}
fn main() {}

//# cfg_without_parentheses
#[cfg] //~ E0539
fn f() {}
fn main() {}

//# cfg_of_text
#[cfg("test")] //~ E0539
fn f() {}
fn main() {}

//# cfg_not_of_two
#[cfg(not(test, unix))] //~ E0805
fn f() {}
fn main() {}

//# cfg_attr_without_attributes
#[cfg_attr(test)] //~ error
fn f() {}
fn main() {}

//# for_tests_only_is_not_there
#[cfg(test)]
mod tests {
    pub fn helper() {}
}
fn main() {
    tests::helper(); //~ E0433
}

//# field_for_tests_only
struct S {
    #[cfg(test)]
    probe: i32,
    kept: u8,
}
fn main() {
    let s = S { probe: 1, kept: 2 }; //~ E0560
    println!("{}", s.kept);
}

//# module_that_switches_itself_off
mod gone {
    #![cfg(test)]
    pub fn f() {}
}
fn main() {
    gone::f(); //~ E0433
}

//# attribute_on_an_initializer
fn main() {
    let x = #[cfg(test)] 5; //~ E0658
    println!("{x}");
}

//# attribute_on_an_operand
fn main() {
    println!("{}", 1 + #[allow(unused)] 2); //~ E0658
}

//# attribute_on_an_arm
fn main() {
    match 1 {
        _ => #[allow(unused)] (), //~ E0658
    }
}

//# attributes_on_elements_and_statements
fn main() {
    let v = [#[cfg(test)] 1, #[allow(unused)] 2];
    #[allow(unused)]
    Some(#[cfg(all())] v.len());
    let t = { #[allow(unused)] 5 };
    println!("{t}");
}

//# pub_use_wider_than_item
mod a { pub mod b { pub(super) struct S; } pub(crate) use self::b::S as T; } //~ E0364
fn main() {}

//# pub_use_group_wider_than_one_of_it
mod a {
    mod b { pub fn f() {} pub(super) fn g() {} }
    pub use self::b::{
        f,
        g, //~ E0364
    };
}
fn main() {}

//# parameter_only_as_argument_of_bound
struct Call<F, A> where F: Fn(A) { f: F } //~ E0392
fn main() {}

//# lifetime_only_in_outlives_bound
struct Keep<'a, T: 'a> { t: T } //~ E0392
fn main() {}

//# several_of_one_use
use std::{Foo, Bar, fmt::{Nope, Debug as _}}; //~ E0432
use std::nomod::{A, B}; //~ E0432
use std::{
    E as F, //~ E0432
    nomod::G,
    fmt::Display as _,
    H,
};
use std::nomod::{*}; //~ E0432
use std::none::more::X; //~ E0433
fn main() {}
