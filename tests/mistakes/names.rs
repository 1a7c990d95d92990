//# unknown_variable
fn main() {
    println!("{}", cuont); //~ E0425
}

//# misspelt_variable
fn main() {
    let count = 1;
    let x = cuont + 1; //~ E0425
}

//# misspelt_in_format
fn main() {
    let count = 1;
    println!("{cuont}"); //~ E0425
}

//# unknown_function
fn compute() {}
fn main() {
    compote(); //~ E0425
}

//# unknown_type
fn f(x: Strin) {} //~ E0425
fn main() {}

//# unknown_struct_literal
struct Point { x: i32 }
fn main() {
    let p = Pont { x: 1 }; //~ E0422
}

//# unknown_trait
struct S;
impl Displey for S {} //~ E0405
fn main() {}

//# unknown_bound
fn f<T: Foo>(t: T) {} //~ E0405
fn main() {}

//# unknown_macro
fn main() {
    printn!("x"); //~ error
}

//# unknown_module
use foo::Bar; //~ E0432
fn main() {}

//# unknown_import
use std::collections::HashMapp; //~ E0432
fn main() {}

//# unknown_import_in_group
use std::collections::{HashMap, HashSett}; //~ E0432
fn main() { let m: HashMap<i32, i32> = HashMap::new(); }

//# unknown_std_module
use std::colections::HashMap; //~ E0432
fn main() {}

//# unknown_own_module
mod a { pub fn f() {} }
fn main() {
    b::f(); //~ E0433
}

//# unknown_item_in_module
mod a { pub fn f() {} }
fn main() {
    a::g(); //~ E0425
}

//# unknown_type_in_module
mod a { pub struct S; }
fn f(x: a::T) {} //~ E0425
fn main() {}

//# unknown_variant
enum Color { Red, Green }
fn main() {
    let c = Color::Gren; //~ E0599
}

//# unknown_variant_pattern
enum Color { Red, Green }
fn f(c: Color) {
    match c {
        Color::Red => {}
        Color::Blue => {} //~ E0599
        _ => {}
    }
}
fn main() {}

//# unknown_assoc_fn
struct S;
impl S { fn new() -> S { S } }
fn main() {
    S::make(); //~ E0599
}

//# unknown_assoc_const
struct S;
fn main() {
    println!("{}", S::MAX); //~ E0599
}

//# unknown_assoc_type_in_bound
fn f<I: Iterator<Itm = i32>>(i: I) {} //~ E0220
fn main() {}

//# unknown_assoc_type_of_param
fn f<I: Iterator>(i: I) -> I::Itm { loop {} } //~ E0220
fn main() {}

//# ambiguous_assoc_type
trait T { type A; }
fn f() -> T::A { loop {} } //~ E0223
fn main() {}

//# unknown_field
struct P { name: String }
fn main() {
    let p = P { name: String::new() };
    println!("{}", p.nmae); //~ E0609
}

//# field_on_int
fn main() {
    let x = 5;
    println!("{}", x.y); //~ E0610
}

//# tuple_field
fn main() {
    let t = (1, 2);
    println!("{}", t.2); //~ E0609
}

//# field_in_literal
struct P { x: i32 }
fn main() {
    let p = P { x: 1, y: 2 }; //~ E0560
}

//# field_missing
struct P { x: i32, y: i32 }
fn main() {
    let p = P { x: 1 }; //~ E0063
}

//# field_twice
struct P { x: i32 }
fn main() {
    let p = P { x: 1, x: 2 }; //~ E0062
}

//# variant_field_unknown
enum E { A { x: i32 } }
fn main() {
    let e = E::A { y: 1 }; //~ E0559
}

//# field_in_pattern
struct P { x: i32 }
fn main() {
    let p = P { x: 1 };
    let P { y, .. } = p; //~ E0026
}

//# field_missing_in_pattern
struct P { x: i32, y: i32 }
fn main() {
    let p = P { x: 1, y: 2 };
    let P { x } = p; //~ E0027
}

//# field_twice_in_pattern
struct P { x: i32 }
fn main() {
    let P { x: a, x: b } = P { x: 1 }; //~ E0025
}

//# method_unknown
struct S;
impl S { fn compute(&self) {} }
fn main() {
    S.compote(); //~ E0599
}

//# method_on_vec
fn main() {
    let mut v = vec![1];
    v.add(2); //~ E0599
}

//# method_of_string
fn main() {
    let s = String::from("x");
    s.length(); //~ E0599
}

//# method_is_field
struct S { name: String }
fn main() {
    let s = S { name: String::new() };
    println!("{}", s.name()); //~ E0599
}

//# field_is_method
struct S;
impl S { fn name(&self) -> i32 { 1 } }
fn main() {
    println!("{}", S.name); //~ E0615
}

//# call_closure_field
struct S { f: fn(i32) -> i32 }
fn id(x: i32) -> i32 { x }
fn main() {
    let s = S { f: id };
    s.f(1); //~ E0599
}

//# method_on_param
fn f<T>(t: T) {
    t.go(); //~ E0599
}
fn main() {}

//# clone_missing
struct S;
fn main() {
    let a = S;
    let b = a.clone(); //~ E0599
}

//# trait_not_imported
mod a {
    pub trait Speak { fn speak(&self) {} }
    impl Speak for i32 {}
}
fn main() {
    5.speak(); //~ E0689
}

//# assoc_fn_called_as_method
struct S;
impl S { fn new() -> S { S } }
fn main() {
    let s = S;
    s.new(); //~ E0599
}

//# self_missing
struct S { x: i32 }
impl S {
    fn get(&self) -> i32 {
        x //~ E0425
    }
}
fn main() {}

//# self_in_assoc_fn
struct S { x: i32 }
impl S {
    fn get() -> i32 {
        self.x //~ E0424
    }
}
fn main() {}

//# method_without_self
struct S;
impl S {
    fn a(&self) {}
    fn b(&self) {
        a(); //~ E0425
    }
}
fn main() {}

//# self_type_outside
fn f() -> Self { loop {} } //~ E0411
fn main() {}

//# value_as_type
fn f() {}
fn g(x: f) {} //~ E0573
fn main() {}

//# type_as_value
struct S { x: i32 }
fn main() {
    let s = S; //~ E0423
}

//# module_as_value
mod m {}
fn main() {
    let x = m; //~ E0423
}

//# trait_as_type_value
trait T {}
fn main() {
    let x = T; //~ E0423
}

//# const_as_type
const N: i32 = 1;
fn f(x: N) {} //~ E0573
fn main() {}

//# struct_as_trait
struct A;
struct B;
impl A for B {} //~ E0404
fn main() {}

//# fn_called_type
struct S { x: i32 }
fn main() {
    let s = S { x: 1 };
    S::x; //~ E0599
}

//# duplicate_fn
fn f() {}
fn f() {} //~ E0428
fn main() {}

//# duplicate_struct
struct S;
enum S { A } //~ E0428
fn main() {}

//# duplicate_variant
enum E { A, B, A } //~ E0428
fn main() {}

//# duplicate_field
struct S { x: i32, x: i32 } //~ E0124
fn main() {}

//# duplicate_param
fn f(a: i32, a: i32) {} //~ E0415
fn main() {}

//# duplicate_generic
fn f<T, T>(a: T) {} //~ E0403
fn main() {}

//# duplicate_binding
fn main() {
    let (a, a) = (1, 2); //~ E0416
}

//# duplicate_method
struct S;
impl S {
    fn f(&self) {}
    fn f(&self) {} //~ E0592
}
fn main() {}

//# duplicate_import
use std::fmt::Result;
use std::io::Result; //~ E0252
fn main() {}

//# import_and_item
use std::collections::HashMap;
struct HashMap; //~ E0255
fn main() {}

//# duplicate_trait_item
trait T {
    fn f();
    fn f(); //~ E0428
}
fn main() {}

//# duplicate_impl_item
trait T { fn f(); }
impl T for i32 {
    fn f() {}
    fn f() {} //~ E0201
}
fn main() {}

//# private_fn
mod a { fn f() {} }
fn main() {
    a::f(); //~ E0603
}

//# private_struct
mod a { struct S; }
fn f(s: a::S) {} //~ E0603
fn main() {}

//# private_field
mod a {
    pub struct S { x: i32 }
    impl S { pub fn new() -> S { S { x: 1 } } }
}
fn main() {
    println!("{}", a::S::new().x); //~ E0616
}

//# private_field_in_literal
mod a { pub struct S { x: i32 } }
fn main() {
    let s = a::S { x: 1 }; //~ E0451
}

//# private_tuple_field
mod a {
    pub struct S(i32);
    impl S { pub fn new() -> S { S(1) } }
}
fn main() {
    println!("{}", a::S::new().0); //~ E0616
}

//# private_ctor
mod a { pub struct S(i32); }
fn main() {
    let s = a::S(1); //~ E0603
}

//# private_method
mod a {
    pub struct S;
    impl S { fn go(&self) {} }
}
fn main() {
    a::S.go(); //~ E0624
}

//# private_assoc_fn
mod a {
    pub struct S;
    impl S { fn new() -> S { S } }
}
fn main() {
    a::S::new(); //~ E0624
}

//# private_module
mod a { mod b { pub fn f() {} } }
fn main() {
    a::b::f(); //~ E0603
}

//# private_import
mod a { fn f() {} }
use a::f; //~ E0603
fn main() {}

//# private_reexport
mod a { use std::collections::HashMap; }
fn main() {
    let m: a::HashMap<i32, i32>; //~ E0603
}

//# private_const
mod a { const N: i32 = 1; }
fn main() {
    println!("{}", a::N); //~ E0603
}

//# private_field_pattern
mod a {
    pub struct S { x: i32, pub y: i32 }
    impl S { pub fn new() -> S { S { x: 1, y: 2 } } }
}
fn main() {
    let a::S { x, y } = a::S::new(); //~ E0451
}

//# restricted_fn
mod a {
    pub mod b { pub(super) fn f() {} }
}
fn main() {
    a::b::f(); //~ E0603
}

//# label_unknown
fn main() {
    loop {
        break 'outer; //~ E0426
    }
}

//# label_misspelt
fn main() {
    'outer: loop {
        loop {
            break 'outr; //~ E0426
        }
    }
}

//# break_outside
fn main() {
    break; //~ E0268
}

//# continue_outside
fn main() {
    continue; //~ E0268
}

//# break_in_closure
fn main() {
    loop {
        let f = || { break; }; //~ E0267
        f();
    }
}

//# label_across_closure
fn main() {
    'a: loop {
        let f = || { break 'a; }; //~ E0767
        f();
    }
}

//# continue_block
fn main() {
    'a: {
        continue 'a; //~ E0696
    }
}

//# break_block_unlabelled
fn main() {
    let x = 'a: {
        break 1; //~ E0695
    };
}

//# lifetime_undeclared
fn f(s: &'a str) {} //~ E0261
fn main() {}

//# lifetime_undeclared_struct
struct S { s: &'a str } //~ E0261
fn main() {}

//# lifetime_undeclared_impl
struct S<'a> { s: &'a str }
impl S<'a> {} //~ E0261
fn main() {}

//# lifetime_missing_struct
struct S { s: &str } //~ E0106
fn main() {}

//# lifetime_missing_return
fn f() -> &str { "x" } //~ E0106
fn main() {}

//# lifetime_two_args
fn longer(a: &str, b: &str) -> &str { a } //~ E0106
fn main() {}

//# lifetime_missing_enum
enum E { A(&str) } //~ E0106
fn main() {}

//# lifetime_missing_alias
type R = &str; //~ E0106
fn main() {}

//# lifetime_missing_path
struct S<'a> { s: &'a str }
struct W { s: S } //~ E0106
fn main() {}

//# lifetime_missing_impl
struct S<'a> { s: &'a str }
impl S {} //~ E0726
fn main() {}

//# lifetime_twice
fn f<'a, 'a>(x: &'a i32) {} //~ E0403
fn main() {}

//# lifetime_static_name
fn f<'static>(x: &'static i32) {} //~ E0262
fn main() {}

//# too_many_lifetimes
struct S { x: i32 }
fn f<'a>(s: S<'a>) {} //~ E0107
fn main() {}

//# generic_missing
struct S<T> { x: T }
fn f(s: S) {} //~ E0107
fn main() {}

//# generic_too_many
fn f(v: Option<i32, i32>) {} //~ E0107
fn main() {}

//# generic_on_prim
fn f(v: i32<u8>) {} //~ E0109
fn main() {}

//# generic_on_param
fn f<T>(v: T<i32>) {} //~ E0109
fn main() {}

//# turbofish_too_many
fn f<T>(t: T) {}
fn main() {
    f::<i32, i32>(1); //~ E0107
}

//# turbofish_on_plain
fn f() {}
fn main() {
    f::<i32>(); //~ E0107
}

//# method_turbofish
fn main() {
    let v = vec![1].into_iter().collect::<Vec<i32>, i32>(); //~ E0107
}

//# inner_fn_uses_outer_local
fn main() {
    let x = 1;
    fn g() -> i32 { x } //~ E0434
    g();
}

//# inner_fn_uses_outer_generic
fn f<T>(t: T) {
    fn g(u: T) {} //~ E0401
}
fn main() {}

//# const_uses_local
fn main() {
    let n = 3;
    const M: i32 = n; //~ E0435
}

//# crate_path
fn main() {
    crate::missing(); //~ E0425
}

//# super_too_far
fn main() {
    super::super::f(); //~ E0433
}

//# self_import
use self::nothing; //~ E0432
fn main() {}

//# glob_of_unknown
use missing::*; //~ E0432
fn main() {}

//# enum_glob_variant
enum E { A, B }
fn main() {
    let e = A; //~ E0425
}

//# use_before_scope
fn main() {
    { let inner = 1; }
    println!("{}", inner); //~ E0425
}

//# shadow_loop_var
fn main() {
    for i in 0..3 {}
    println!("{}", i); //~ E0425
}

//# match_binding_leak
fn main() {
    let o = Some(1);
    if let Some(n) = o {}
    println!("{}", n); //~ E0425
}

//# struct_update_other
struct A { x: i32, y: i32 }
struct B { x: i32, y: i32 }
fn main() {
    let b = B { x: 1, y: 2 };
    let a = A { x: 3, ..b }; //~ E0308
}

//# method_via_path
struct S;
impl S { fn go(&self) {} }
fn main() {
    S::go(); //~ E0061
}

//# ambiguous_glob
mod a { pub fn f() {} }
mod b { pub fn f() {} }
use a::*;
use b::*;
fn main() {
    f(); //~ E0659
}

//# ambiguous_method
trait A { fn go(&self) {} }
trait B { fn go(&self) {} }
struct S;
impl A for S {}
impl B for S {}
fn main() {
    S.go(); //~ E0034
}

//# private_field_from_base
mod a {
    #[derive(Default)]
    pub struct S { pub x: i32, y: i32 }
}
fn main() {
    let s = a::S {
        x: 1,
        ..Default::default() //~ E0451
    };
}

//# private_fields_left_out
mod a { pub struct S { pub x: i32, y: i32 } }
fn main() {
    let s = a::S { x: 1 }; //~ error
}

//# twice_in_one_parameter
fn f((a, a): (u8, u8)) {} //~ E0415
fn main() {}

//# twice_in_one_closure_parameter
fn main() {
    let f = |[x, x]: [u8; 2]| 1; //~ E0415
}
