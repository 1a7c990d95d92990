//# trait_method_misspelt
trait Greet { fn greet(&self) -> String; }
struct P;
impl Greet for P {
    fn gret(&self) -> String { String::new() } //~ E0407
}
fn main() {}

//# enum_unit_called
enum E { A, B(i32) }
fn main() {
    let e = E::A(1); //~ E0618
}

//# use_struct_method
use std::collections::HashMap::new; //~ E0432
fn main() {}

//# self_path_missing
mod m {
    pub fn f() { self::g(); } //~ E0425
}
fn main() {}

//# super_missing
mod m {
    pub fn f() { super::g(); } //~ E0425
}
fn main() {}

//# crate_mod_missing
use crate::models::User; //~ E0432
fn main() {}

//# nested_module_private_struct_field
mod shop {
    pub mod stock {
        pub struct Item { name: String }
        impl Item { pub fn new(n: &str) -> Self { Item { name: n.to_string() } } }
    }
}
use shop::stock::Item;
fn main() {
    let i = Item::new("x");
    println!("{}", i.name); //~ E0616
}

//# private_enum_in_module
mod m { enum E { A } }
fn main() {
    let e = m::E::A; //~ E0603
}

//# private_const_in_impl
mod m {
    pub struct S;
    impl S { const N: i32 = 1; }
}
fn main() {
    println!("{}", m::S::N); //~ E0624
}

//# struct_literal_unknown_enum
enum Shape { Circle { r: f64 } }
fn main() {
    let s = Shape::Square { r: 1.0 }; //~ E0599
}

//# result_variant_misspelt
fn f() -> Result<i32, String> {
    OK(1) //~ E0425
}
fn main() { let _ = f(); }

//# option_variant_misspelt
fn f() -> Option<i32> {
    none //~ E0425
}
fn main() { f(); }

//# string_type_lowercase
fn f(s: string) {} //~ E0425
fn main() {}

//# vec_lowercase
fn f(s: vec<i32>) {} //~ E0573
fn main() {}

//# boolean_literal
fn main() {
    let b = True; //~ E0425
}

//# null_literal
fn main() {
    let b = null; //~ E0425
}

//# int_type
fn f(n: int) {} //~ E0425
fn main() {}

//# this_receiver
struct S { n: i32 }
impl S {
    fn get(&self) -> i32 { this.n } //~ E0425
}
fn main() {}

//# print_function
fn main() {
    print("x"); //~ E0423
}

//# len_function
fn main() {
    let v = vec![1];
    println!("{}", len(v)); //~ E0425
}

//# const_lowercase_use
const MAX_SIZE: usize = 10;
fn main() {
    println!("{}", max_size); //~ E0425
}

//# loop_variable_outside
fn main() {
    let v = vec![1, 2];
    for item in &v {}
    println!("{}", item); //~ E0425
}

//# closure_param_outside
fn main() {
    let f = |x: i32| x + 1;
    println!("{}", x); //~ E0425
}

//# if_let_else_binding
fn main() {
    if let Some(x) = Some(1) {
        println!("{x}");
    } else {
        println!("{x}"); //~ E0425
    }
}

//# match_arm_other_binding
fn main() {
    match Some(1) {
        Some(a) => println!("{a}"),
        None => println!("{a}"), //~ E0425
    }
}

//# function_inside_impl_without_self_prefix
struct S;
impl S {
    fn helper() -> i32 { 1 }
    fn f(&self) -> i32 { helper() } //~ E0425
}
fn main() {}

//# assoc_const_without_self
struct S;
impl S {
    const N: i32 = 1;
    fn f(&self) -> i32 { N } //~ E0425
}
fn main() {}

//# enum_variant_without_path_in_match
enum Dir { Left, Right }
fn f(d: Dir) -> i32 {
    match d {
        Dir::Left => 1,
        Dir::Rihgt => 2, //~ E0599
    }
}
fn main() {}

//# type_param_undeclared
fn first(v: Vec<T>) -> T { loop {} } //~ E0425 E0425
fn main() {}

//# generic_struct_undeclared
struct W { v: T } //~ E0425
fn main() {}

//# lifetime_in_impl_trait
trait Parse<'a> { fn parse(s: &'a str) -> Self; }
struct P<'a>(&'a str);
impl Parse<'a> for P<'a> { //~ E0261 E0261
    fn parse(s: &'a str) -> Self { P(s) } //~ E0261
}
fn main() {}

//# lifetime_struct_method_return
struct Parser<'a> { text: &'a str }
impl<'a> Parser<'a> {
    fn word(&self) -> &'b str { self.text } //~ E0261
}
fn main() {}

//# missing_lifetime_two_refs_struct
struct Pair { a: &str, b: String } //~ E0106
fn main() {}

//# static_fn_through_instance
struct Config;
impl Config { fn load() -> Config { Config } }
fn main() {
    let c = Config;
    let d = c.load(); //~ E0599
}

//# field_through_ref_option
struct A { b: Option<B> }
struct B { c: i32 }
fn main() {
    let a = A { b: None };
    println!("{}", a.b.c); //~ E0609
}

//# field_through_vec
struct A { n: i32 }
fn main() {
    let v = vec![A { n: 1 }];
    println!("{}", v.n); //~ E0609
}

//# field_through_result
struct A { n: i32 }
fn get() -> Result<A, String> { Ok(A { n: 1 }) }
fn main() {
    println!("{}", get().n); //~ E0609
}

//# method_private_trait_import
use std::io::Write as _;
fn main() {
    let mut s = String::new();
    s.write_all(b"x").unwrap(); //~ E0599
}

//# import_std_fn_typo
use std::mem::swp; //~ E0432
fn main() {}

//# import_type_from_wrong_module
use std::sync::Rc; //~ E0432
fn main() {}

//# import_alias_missing
use std::collections::HashMap as Map;
fn main() {
    let m: Mapp<i32, i32> = Map::new(); //~ E0425
}

//# double_import_alias
use std::collections::HashMap as M;
use std::collections::BTreeMap as M; //~ E0252
fn main() {}

//# macro_unknown_in_expr
fn main() {
    let v = vect![1, 2]; //~ error
}

//# derive_typo
#[derive(Debg)] //~ error
struct S;
fn main() {}

//# attribute_typo
#[tset] //~ error
fn f() {}
fn main() {}

//# trait_const_generic_args
trait T { const N: usize; }
fn f<X: T>() -> [u8; X::N] { loop {} } //~ error
fn main() {}

//# assoc_type_wrong_name_impl
struct C;
impl Iterator for C {
    type Itm = i32; //~ E0437
    fn next(&mut self) -> Option<i32> { None }
}
fn main() {}

//# return_self_field_type
struct S { items: Vec<String> }
impl S {
    fn first(&self) -> Option<String> { self.items.first() } //~ E0308
}
fn main() {}

//# wrong_self_call
struct S;
impl S { fn f(self, n: i32) -> i32 { n } }
fn main() {
    S::f(1); //~ E0061
}

//# outer_local_before_item
fn f() -> i32 { 1 }
fn main() {
    let f = || 2;
    fn g() -> i32 { f() } //~ E0434
    println!("{} {}", g(), f());
}

//# outer_local_after_item
fn f() -> i32 { 1 }
fn main() {
    fn g() -> i32 { f() }
    let f = || 2;
    println!("{} {}", g(), f());
}

//# outer_local_in_method
fn x() -> i32 { 1 }
fn h(x: i32) -> i32 {
    struct S;
    impl S { fn f(&self) -> i32 { x() } } //~ E0434
    S.f() + x
}
fn main() { h(1); x(); }

//# outer_local_in_const
const fn x() -> i32 { 1 }
fn h(x: i32) -> i32 {
    const K: i32 = x(); //~ E0435
    K + x
}
fn main() { h(1); x(); }

//# item_of_block_over_outer_local
fn main() {
    let f = 1;
    fn g() -> i32 { fn f() -> i32 { 2 } f() }
    println!("{}", g() + f);
}
