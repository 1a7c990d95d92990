//# array_length_differs
fn main() {
    let a: [i32; 3] = [1, 2]; //~ E0308
}

//# array_repeat_not_copy
fn main() {
    let a = [String::new(); 2]; //~ E0277
}

//# array_elements_differ
fn main() {
    let a = [1, "two"]; //~ E0308
}

//# array_pattern_length
fn main() {
    let [a, b] = [1, 2, 3]; //~ E0527
}

//# array_index_type
fn main() {
    let a = [1, 2];
    let i: i32 = 0;
    println!("{}", a[i]); //~ E0277
}

//# str_index_by_integer
fn main() {
    let s = "abc";
    println!("{}", s[0]); //~ E0277
}

//# string_plus_string
fn main() {
    let s = String::from("a") + String::from("b"); //~ E0308
}

//# str_plus_str
fn main() {
    let s = "a" + "b"; //~ E0369
}

//# local_of_type_str
fn main() {
    let s: str = *"a"; //~ E0277
}

//# remainder_by_float
fn main() {
    let x = 7 % 2.0; //~ E0277
}

//# impl_method_twice
struct S;
impl S { fn f(&self) {} } //~ E0592
impl S { fn f(&self) {} }
fn main() {}

//# inherent_impl_of_foreign_type
impl Vec<u8> { fn f(&self) {} } //~ E0116
fn main() {}

//# inherent_impl_of_primitive
impl i32 { fn f(&self) {} } //~ E0390
fn main() {}

//# tuple_index_out_of_range
fn main() {
    let t = (1, 2);
    println!("{}", t.2); //~ E0609
}

//# tuple_arity_in_let
fn main() {
    let (a, b) = (1, 2, 3); //~ E0308
}

//# two_mutable_borrows_in_tuple
fn main() {
    let mut x = 1;
    let t = (&mut x, &mut x); //~ E0499
    *t.0 = 2;
}

//# mutable_borrow_of_constant_binding
fn main() {
    let v = vec![1];
    let r = &mut v; //~ E0596
}

//# bool_plus_bool
fn main() {
    let x = true + false; //~ E0369
}

//# bool_from_integer_cast
fn main() {
    let x = 1 as bool; //~ E0054
}

//# lazy_and_of_integers
fn main() {
    if 1 && true {} //~ E0308
}

//# generic_without_bound_added
fn f<T>(a: T, b: T) -> T { a + b } //~ E0369
fn main() {}

//# too_many_generic_arguments
fn f<T>(t: T) -> T { t }
fn main() { f::<i32, u8>(1); } //~ E0107

//# turbofish_on_impl_trait_missing
fn f<T: Default>() -> T { T::default() }
fn main() { f(); } //~ E0283

//# format_name_not_found
fn main() { println!("{nope}"); } //~ E0425

//# format_expression_in_braces
fn main() { let a = [1]; println!("{a[0]}"); } //~ error

//# cast_struct_to_integer
struct S;
fn main() { let x = S as i32; } //~ E0605

//# cast_u32_to_char
fn main() { let c = 65u32 as char; } //~ E0604

//# trait_item_missing
trait T { fn a(&self); fn b(&self) {} }
impl T for u8 {} //~ E0046
fn main() {}

//# debug_of_generic_not_bound
#[derive(Debug)] struct W<T>(T);
struct N;
fn main() { println!("{:?}", W(N)); } //~ E0277

//# enum_discriminant_twice
enum E { A = 1, B = 1 } //~ E0081
fn main() {}

//# method_needs_mut_binding
struct S; impl S { fn m(&mut self) {} }
fn main() {
    let s = S;
    s.m(); //~ E0596
}

//# method_needs_mut_reference
struct S; impl S { fn m(&mut self) {} }
fn f(s: &S) { s.m(); } //~ E0596
fn main() {}

//# use_group_name_missing
use std::collections::{HashMap, NoSuchMap}; //~ E0432
fn main() { let _: Option<HashMap<u8, u8>> = None; }

//# use_group_name_twice
use std::{fmt::Result, io::Result}; //~ E0252
fn main() {}

//# refutable_pattern_in_for
fn main() { for Some(x) in [Some(1), None] { println!("{x}"); } } //~ E0005

//# let_else_does_not_diverge
fn main() { let Some(x) = Some(1) else { println!("no"); }; } //~ E0308

//# lifetime_of_result_unknown
fn f(a: &str, b: &str) -> &str { a } //~ E0106
fn main() {}

//# lifetime_not_declared
fn f(a: &'a str) {} //~ E0261
fn main() {}

//# negation_of_unsigned
fn main() { let x = -1u32; } //~ E0600

//# negation_of_text
fn main() { let x = -"a"; } //~ E0600

//# not_of_float
fn main() { let x = !1.5; } //~ E0600

//# literal_suffix_unknown
fn main() { let x = 1u7; } //~ error

//# literal_out_of_range_for_suffix
fn main() { let x = 256u8; } //~ overflowing_literals

//# reference_pattern_moves_out
fn main() {
    let v = vec![String::new()];
    for &s in &v { drop(s); } //~ E0507
}

//# tuple_struct_arity
struct T(i32, i32);
fn main() { let t = T(1); } //~ E0061

//# unit_variant_called
enum E { A }
fn main() { let e = E::A(1); } //~ E0618

//# float_pattern_against_integer
fn main() { match 1 { 1.0 => {} _ => {} } } //~ E0308

//# default_only_used_as_an_index
fn main() {
    let v = vec!['a', 'b', 'c'];
    let at = Default::default(); //~ E0790
    println!("{}", v[at]);
}

//# reference_to_a_constant_with_a_destructor
const EMPTY: String = String::new();
fn empty() -> &'static String {
    &EMPTY //~ E0515
}
fn main() {
    println!("{}", empty());
}

//# reference_to_a_constant_cell
use std::cell::Cell;
struct Slot { cell: Cell<u8>, id: u8 }
const SLOT: Slot = Slot { cell: Cell::new(1), id: 2 };
fn id() -> &'static u8 {
    &SLOT.id //~ E0515
}
fn main() {
    println!("{} {}", id(), SLOT.cell.get());
}

//# element_of_an_array_of_what_is_dropped
struct Guard(u8);
impl Drop for Guard {
    fn drop(&mut self) {}
}
fn pick(i: usize) -> &'static Guard {
    &[Guard(1), Guard(2)][i] //~ E0515
}
fn main() {
    println!("{}", pick(0).0);
}

//# element_of_an_array_of_arguments
fn pick(i: usize, k: u8) -> &'static u8 {
    &[1, k][i] //~ E0515
}
fn main() {
    println!("{}", pick(0, 2));
}

//# unwind_mut_capture
fn main() {
    let mut n = 1;
    let _ = std::panic::catch_unwind(|| n += 1); //~ E0277
}

//# unwind_cell_capture
use std::cell::Cell;
fn main() {
    let count = std::rc::Rc::new(Cell::new(1));
    let r = std::panic::catch_unwind(move || { //~ E0277
        count.set(2);
        panic!()
    });
    let _: Result<(), _> = r;
}

//# unwind_generic_closure
fn guard<F: FnOnce() -> u8>(f: F) -> Option<u8> {
    std::panic::catch_unwind(f).ok() //~ E0277
}
fn main() {
    guard(|| 1);
}

//# unwind_boxed_closure
fn main() {
    let f: Box<dyn Fn() -> u8> = Box::new(|| 1);
    let _ = std::panic::catch_unwind(f); //~ E0277
}

//# unwind_own_bound
use std::panic::UnwindSafe;
fn needs<T: UnwindSafe>(_: T) {}
struct Holder<'a>(&'a mut Vec<u8>);
fn main() {
    let mut v = vec![];
    needs(Holder(&mut v)); //~ E0277
}

//# qualified_struct_literal
struct V { x: i32 }
trait Has { type T; }
impl Has for u8 { type T = V; }
fn main() {
    let v = <u8 as Has>::T { x: 1 }; //~ E0658
    println!("{}", v.x);
}

//# qualified_struct_pattern
struct V { x: i32 }
trait Has { type T; }
impl Has for u8 { type T = V; }
fn main() {
    let <u8 as Has>::T { x } = V { x: 2 }; //~ E0658
    println!("{x}");
}

//# asserted
const SIZE: usize = 3;
const _: () = assert!(SIZE > 4, "too small"); //~ E0080
fn main() {}

//# panicked_below
const fn checked(n: u8) -> u8 {
    if n > 3 { panic!("too big") }
    n
}
const A: u8 = checked(3);
const B: u8 = checked(4); //~ E0080
fn main() { println!("{A} {B}"); }

//# unwrapped
const NONE: Option<u8> = None;
const N: u8 = NONE.unwrap(); //~ E0080
fn main() {}

//# block
fn main() {
    const { assert!(1 == 2) } //~ E0080
}

//# negative_length
fn f(_: [u8; -1]) {} //~ E0600
fn main() {}

//# self_from_outside
struct S { x: u8 }
impl S {
    fn m(&self) -> u8 {
        fn inner() -> u8 { self.x } //~ E0434
        inner()
    }
}
fn main() { S { x: 1 }.m(); }

//# function_as_pattern
fn main() {
    match 1 {
        u8::pow => {} //~ E0533
        _ => {}
    }
}

//# default_of_a_long_array
fn main() {
    let short: [u8; 32] = Default::default();
    let long: [u8; 33] = Default::default(); //~ E0277
    println!("{} {}", short.len(), long.len());
}

//# default_of_an_array_of_any_length
#[derive(Default)]
struct Buffer<const N: usize> {
    bytes: [u8; N], //~ E0277
}
fn main() {
    let b: Buffer<4> = Default::default();
    println!("{}", b.bytes.len());
}

//# conditions_of_blocks
fn main() {
    if { true } & { false } | { true } { println!("a"); }
    if { "x".parse::<i32>() }.is_err() && { 3 } * 2 == 6 { println!("b"); }
    while { 1 } as u8 == 2 {}
    if { println!("c") } //~ error
    println!("d");
}

//# format_of_what_may_have_no_size
use std::fmt::Debug;
fn show<T: ?Sized + Debug>(t: &T) -> String {
    format!("{:?}", *t) //~ E0277
}
fn main() {
    println!("{}", show("a"));
}

//# literal_denied_again_within_what_allows_it
#![allow(overflowing_literals)]
#[deny(overflowing_literals)]
fn f() -> i8 {
    200 //~ overflowing_literals
}
fn main() {
    let x: u8 = 256;
    println!("{} {x}", f());
}

//# counted_from_the_end
fn main() {
    let mut v = vec![1, 2];
    v[-1] = 3; //~ error
}

//# counted_from_the_end_of_an_array
fn main() {
    let a = [1, 2];
    println!("{}", a[-1]); //~ error
}

//# match_of_references_given_back
fn name(n: i32) -> &'static str {
    let made = n.to_string();
    match n { //~ E0515
        0 => "none",
        _ => &made,
    }
}
fn main() {}

//# if_of_mutable_references_given_back
fn pick(n: i32) -> &'static mut i32 {
    let mut a = 1;
    if n > 0 { //~ E0515
        &mut a
    } else {
        panic!()
    }
}
fn main() {}
