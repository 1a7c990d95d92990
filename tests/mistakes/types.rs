//# let_str_as_int
fn main() { let x: i32 = "a"; } //~ E0308

//# let_int_as_string
fn main() {
    let s: String = "abc"; //~ E0308
    println!("{s}");
}

//# arg_type
fn f(n: u32) {}
fn main() {
    f("x"); //~ E0308
}

//# arg_int_width
fn f(n: u64) {}
fn main() {
    let n: u32 = 5;
    f(n); //~ E0308
}

//# return_type
fn f() -> i32 {
    "no" //~ E0308
}
fn main() { f(); }

//# return_stmt
fn f(b: bool) -> i32 {
    if b {
        return "x"; //~ E0308
    }
    1
}
fn main() { f(true); }

//# missing_tail_semicolon
fn f(a: i32) -> i32 { //~ E0308
    a + 1;
}
fn main() { f(1); }

//# empty_body
fn f() -> String { //~ E0308
}
fn main() { f(); }

//# if_without_else
fn f(b: bool) -> i32 {
    if b {
        1 //~ E0308
    }
    2
}
fn main() { f(true); }

//# if_without_else_let
fn main() {
    let b = true;
    let x: i32 = if b { 1 }; //~ E0317
}

//# if_else_types
fn main() {
    let b = true;
    let x = if b { 1 } else { "two" }; //~ E0308
}

//# match_arms
fn main() {
    let n = 3;
    let s = match n {
        0 => "zero",
        1 => 1, //~ E0308
        _ => "many",
    };
}

//# condition_int
fn main() {
    let n = 1;
    if n { //~ E0308
        println!("x");
    }
}

//# while_condition
fn main() {
    let mut n = 10;
    while n { //~ E0308
        n -= 1;
    }
}

//# assign_type
fn main() {
    let mut x = 1;
    x = "two"; //~ E0308
    println!("{x}");
}

//# struct_field_type
struct P { x: i32, name: String }
fn main() {
    let p = P { x: 1, name: "n" }; //~ E0308
}

//# tuple_size
fn main() {
    let (a, b): (i32, i32) = (1, 2, 3); //~ E0308
}

//# tuple_pattern_size
fn main() {
    let (a, b) = (1, 2, 3); //~ E0308
}

//# array_length
fn main() {
    let a: [i32; 3] = [1, 2]; //~ E0308
}

//# array_elements
fn main() {
    let a = [1, "two", 3]; //~ E0308
}

//# vec_elements
fn main() {
    let v = vec![1, 2, "three"]; //~ E0308
}

//# option_not_unwrapped
fn f() -> Option<i32> { Some(1) }
fn main() {
    let n: i32 = f(); //~ E0308
}

//# some_missing
fn f(b: bool) -> Option<i32> {
    if b { return None; }
    5 //~ E0308
}
fn main() { f(true); }

//# ok_missing
fn f() -> Result<i32, String> {
    5 //~ E0308
}
fn main() { let _ = f(); }

//# err_type
fn f() -> Result<i32, String> {
    Err("no") //~ E0308
}
fn main() { let _ = f(); }

//# ref_expected
fn f(s: &str) {}
fn main() {
    let s = String::from("x");
    f(s); //~ E0308
}

//# ref_unexpected
fn f(s: String) {}
fn main() {
    let s = String::from("x");
    f(&s); //~ E0308
}

//# mut_ref_expected
fn f(v: &mut Vec<i32>) {}
fn main() {
    let mut v = vec![1];
    f(&v); //~ E0308
}

//# box_expected
struct Node { next: Option<Box<Node>> }
fn main() {
    let a = Node { next: None };
    let b = Node { next: Some(a) }; //~ E0308
}

//# closure_return
fn apply(f: impl Fn(i32) -> i32) -> i32 { f(1) }
fn main() {
    apply(|x| "no"); //~ E0308
}

//# fn_pointer
fn add(a: i32, b: i32) -> i32 { a + b }
fn main() {
    let f: fn(i32) -> i32 = add; //~ E0308
}

//# add_int_float
fn main() {
    let x = 1 + 1.5; //~ E0277
}

//# add_widths
fn main() {
    let a: i32 = 1;
    let b: i64 = 2;
    let c = a + b; //~ E0277 E0308
}

//# add_str_str
fn main() {
    let s = "a" + "b"; //~ E0369
}

//# add_string_string
fn main() {
    let a = String::from("a");
    let b = String::from("b");
    let c = a + b; //~ E0308
}

//# add_struct
struct P;
fn main() {
    let c = P + P; //~ E0369
}

//# compare_struct
struct P;
fn main() {
    if P == P {} //~ E0369
}

//# compare_types
fn main() {
    let a = 5;
    if a == "5" {} //~ E0277
}

//# compare_option_int
fn main() {
    let v = vec![1, 2];
    if v.first() == 1 {} //~ E0308
}

//# less_struct
#[derive(PartialEq)]
struct P(i32);
fn main() {
    if P(1) < P(2) {} //~ E0369
}

//# negate_unsigned
fn main() {
    let a: u32 = 5;
    let b = -a; //~ E0600
}

//# not_string
fn main() {
    let s = String::new();
    let b = !s; //~ E0600
}

//# deref_int
fn main() {
    let a = 5;
    let b = *a; //~ E0614
}

//# add_assign_missing
struct P;
fn main() {
    let mut p = P;
    p += P; //~ E0368
}

//# index_with_i32
fn main() {
    let v = vec![1, 2, 3];
    let i: i32 = 1;
    println!("{}", v[i]); //~ E0277
}

//# index_string
fn main() {
    let s = String::from("abc");
    let c = s[0]; //~ E0277
}

//# index_struct
struct P;
fn main() {
    let p = P;
    p[0]; //~ E0608
}

//# index_map_type
use std::collections::HashMap;
fn main() {
    let mut m: HashMap<String, i32> = HashMap::new();
    m.insert(1, 2); //~ E0308
}

//# call_non_fn
fn main() {
    let x = 5;
    x(); //~ E0618
}

//# call_struct
struct P { x: i32 }
fn main() {
    let p = P(1); //~ E0423
}

//# too_many_args
fn f(a: i32) {}
fn main() {
    f(1, 2); //~ E0061
}

//# too_few_args
fn f(a: i32, b: i32) {}
fn main() {
    f(1); //~ E0061
}

//# method_arg_count
struct P;
impl P { fn go(&self, n: i32) {} }
fn main() {
    P.go(); //~ E0061
}

//# closure_arg_count
fn main() {
    let f = |a: i32, b: i32| a + b;
    f(1); //~ E0057
}

//# closure_params_expected
fn main() {
    let v: Vec<i32> = vec![1].into_iter().map(|a, b| a).collect(); //~ E0593
}

//# tuple_struct_args
struct P(i32, i32);
fn main() {
    let p = P(1); //~ E0061
}

//# cast_str
fn main() {
    let n = "5" as i32; //~ E0606
}

//# cast_string
fn main() {
    let s = 5 as String; //~ E0605
}

//# cast_bool
fn main() {
    let b = 1 as bool; //~ E0054
}

//# cast_char
fn main() {
    let n: u32 = 65;
    let c = n as char; //~ E0604
}

//# cast_struct
struct P;
fn main() {
    let n = P as i32; //~ E0605
}

//# cast_float_to_char
fn main() {
    let c = 1.5 as char; //~ E0604
}

//# cast_ref
fn main() {
    let n = 5u8;
    let r = &n as u32; //~ E0606
}

//# annotate_vec
fn main() {
    let v = Vec::new(); //~ E0282
}

//# annotate_collect
fn main() {
    let v = vec![1, 2].into_iter().collect(); //~ E0283
}

//# annotate_none
fn main() {
    let x = None; //~ E0282
}

//# annotate_parse
fn main() {
    let n = "5".parse().unwrap(); //~ E0284
}

//# annotate_sum
fn main() {
    let v = vec![1, 2];
    let s = v.iter().sum(); //~ E0283
    println!("{}", s);
}

//# annotate_generic_fn
fn make<T: Default>() -> T { T::default() }
fn main() {
    make(); //~ E0283
}

//# literal_range_u8
fn main() {
    let x: u8 = 256; //~ overflowing_literals
}

//# literal_range_i8
fn main() {
    let x: i8 = 128; //~ overflowing_literals
}

//# range_types
fn main() {
    for i in 0..10.0 {} //~ E0308
}

//# iterate_int
fn main() {
    for i in 10 {} //~ E0277
}

//# iterate_struct
struct S;
fn main() {
    for x in S {} //~ E0277
}

//# iterate_option_ref_map
struct Bag { items: Vec<i32> }
fn main() {
    let b = Bag { items: vec![] };
    for x in &b {} //~ E0277
}

//# question_in_unit_fn
fn main() {
    let n: i32 = "5".parse()?; //~ E0277
}

//# question_on_int
fn f() -> Option<i32> {
    let n = 5?; //~ E0277
    Some(n)
}
fn main() { f(); }

//# question_option_in_result
fn f(v: &[i32]) -> Result<i32, String> {
    let n = v.first()?; //~ E0277
    Ok(*n)
}
fn main() { let _ = f(&[]); }

//# question_result_in_option
fn f(s: &str) -> Option<i32> {
    let n: i32 = s.parse()?; //~ E0277
    Some(n)
}
fn main() { f("1"); }

//# question_error_not_convertible
struct MyErr;
fn f(s: &str) -> Result<i32, MyErr> {
    let n: i32 = s.parse()?; //~ E0271
    Ok(n)
}
fn main() { let _ = f("1"); }

//# question_in_closure
fn main() {
    let v: Vec<i32> = ["1"].iter().map(|s| { let n: i32 = s.parse()?; n }).collect(); //~ E0277
}

//# unit_value_used
fn log(s: &str) { println!("{s}"); }
fn main() {
    let n: i32 = log("x"); //~ E0308
}

//# not_display
struct P;
fn main() {
    println!("{}", P); //~ E0277
}

//# not_debug
struct P;
fn main() {
    println!("{:?}", P); //~ E0277
}

//# not_debug_in_vec
struct P;
fn main() {
    let v = vec![P];
    println!("{:?}", v); //~ E0277
}

//# vec_display
fn main() {
    let v = vec![1];
    println!("{}", v); //~ E0277
}

//# unit_display
fn f() {}
fn main() {
    println!("{}", f()); //~ E0277
}

//# hex_of_string
fn main() {
    println!("{:x}", "abc"); //~ E0277
}

//# unwrap_or_type
fn main() {
    let o: Option<i32> = None;
    let n = o.unwrap_or("0"); //~ E0308
}

//# push_type
fn main() {
    let mut v: Vec<i32> = Vec::new();
    v.push("x"); //~ E0308
}

//# push_inferred
fn main() {
    let mut v = Vec::new();
    v.push(1);
    v.push("x"); //~ E0308
}

//# char_vs_str
fn main() {
    let c: char = "a"; //~ E0308
}

//# char_compare
fn main() {
    let s = "abc";
    for c in s.chars() {
        if c == "a" {} //~ E0308
    }
}

//# match_str_string
fn main() {
    let s = String::from("a");
    match s {
        "a" => {} //~ E0308
        _ => {}
    }
}

//# break_value_in_for
fn main() {
    let x = for i in 0..3 {
        break i; //~ E0571
    };
}

//# break_values_differ
fn main() {
    let x = loop {
        if true { break 1; }
        break "a"; //~ E0308
    };
}

//# loop_unit_break
fn main() {
    let x: i32 = loop {
        break; //~ E0308
    };
}

//# usize_as_i32
fn main() {
    let v = vec![1, 2, 3];
    let n: i32 = v.len(); //~ E0308
}

//# f32_f64
fn f(x: f32) {}
fn main() {
    let y = 2.0f64;
    f(y); //~ E0308
}

//# int_for_float
fn main() {
    let x: f64 = 1; //~ E0308
}

//# ref_compare
fn main() {
    let v = vec![1, 2, 3];
    let n = v.iter().filter(|x| x > 1).count(); //~ E0308
}

//# static_type
static N: i32 = "x"; //~ E0308
fn main() { println!("{}", N); }

//# const_type
const N: &str = 5; //~ E0308
fn main() { println!("{}", N); }

//# default_generic_mismatch
fn same<T>(a: T, b: T) {}
fn main() {
    same(1, "a"); //~ E0308
}

//# generic_struct_mismatch
struct Pair<T> { a: T, b: T }
fn main() {
    let p = Pair { a: 1, b: "x" }; //~ E0308
}

//# param_is_not_concrete
fn f<T>(x: T) -> T {
    5 //~ E0308
}
fn main() { f(1); }

//# return_param_as_other
fn f<T, U>(x: T, y: U) -> T {
    y //~ E0308
}
fn main() { f(1, 2); }

//# never_type
fn f() -> ! { //~ E0308
    println!("x");
}
fn main() { f(); }

//# diverging_let_else
fn main() {
    let o = Some(1);
    let Some(n) = o else { //~ E0308
        println!("none");
    };
}

//# let_else_type
fn main() {
    let Some(n) = 5 else { return; }; //~ E0308
}

//# slices_unsized
fn main() {
    let v = vec![1, 2, 3];
    let s = v[0..2]; //~ E0277
}

//# str_unsized
fn f(s: str) {} //~ E0277
fn main() {}

//# dyn_unsized
trait T {}
fn f(t: dyn T) {} //~ E0277
fn main() {}

//# return_dyn
trait T {}
struct S;
impl T for S {}
fn f() -> dyn T { S } //~ E0746
fn main() {}

//# unsized_in_option
fn f(s: Option<str>) {} //~ E0277
fn main() {}

//# repeat_not_copy
fn main() {
    let v = [String::new(); 3]; //~ E0277
}

//# array_len_not_const
fn main() {
    let n = 3;
    let a = [0; n]; //~ E0435
}

//# impl_trait_two_types
trait T {}
struct A;
struct B;
impl T for A {}
impl T for B {}
fn f(b: bool) -> impl T {
    if b { return A; }
    B //~ E0308
}
fn main() { f(true); }

//# shift_float
fn main() {
    let x = 1.0 << 2; //~ E0369
}

//# bitand_bool_int
fn main() {
    let x = true & 1; //~ E0277
}

//# assign_result
fn main() {
    let mut a = 1;
    let b: i32 = (a = 2); //~ E0308
    println!("{a}");
}

//# nested_generic
fn f() -> Vec<Option<String>> {
    vec![Some("a")] //~ E0308
}
fn main() { f(); }

//# hashmap_value
use std::collections::HashMap;
fn main() {
    let mut m = HashMap::new();
    m.insert("a", 1);
    m.insert("b", "two"); //~ E0308
}

//# method_chain_type
fn main() {
    let n: i32 = vec![1, 2, 3].iter().map(|x| x * 2).max(); //~ E0308
}

//# expected_fn_item
fn f(g: fn(i32)) {}
fn main() {
    f(5); //~ E0308
}

//# trait_arg
use std::fmt::Display;
fn show(d: &dyn Display) {}
struct P;
fn main() {
    show(&P); //~ E0277
}

//# string_concat_ref
fn main() {
    let a = &String::from("a");
    let b = a + "b"; //~ E0369
}

//# borrow_of_reference_temporary
fn main() {
    let b = Box::new(1);
    let v: Vec<&dyn std::fmt::Display> = vec![&&b]; //~ E0716
    println!("{}", v[0]);
}

//# borrow_in_tuple_pattern_is_kept
fn mk() -> String { String::new() }
fn main() {
    let (a, b) = (&mk(), mk().as_str()); //~ E0716
    println!("{}{}", a, b);
}

//# borrow_let_else_scrutinee
fn mk() -> String { String::new() }
fn main() {
    let Some(c) = mk().chars().next().as_ref() else { return }; //~ E0716
    println!("{}", c);
}

//# less_str_string
fn main() {
    println!("{}", "a" < String::from("b")); //~ E0308
}

//# less_string_str
fn main() {
    println!("{}", String::from("b") < "a"); //~ E0308
}

//# less_vec_array
fn main() {
    println!("{}", vec![1] < [1, 0]); //~ E0308
}

//# less_option_value
fn main() {
    println!("{}", Some(1) < 2); //~ E0308
}

//# less_array_lengths
fn main() {
    println!("{}", [1, 2, 3] < [1, 3]); //~ E0308
}

//# assign_const_in_tuple
const K: i32 = 1;
fn main() {
    let a;
    (K, a) = (5, 1); //~ E0070
    println!("{}", a + K);
}

//# assign_unit_variant
fn main() {
    let x = Some(1);
    None = x; //~ E0005
}

//# assign_unit_struct
struct U;
fn main() {
    U = U;
    (U, _) = (U, 1);
}

//# default_of_nothing
fn main() {
    let x = Default::default(); //~ E0790
}

//# const_add_assign
const X: i32 = 5;
fn main() {
    X += 1; //~ E0067
}

//# impl_trait_two_types_in_if
fn f(b: bool) -> impl std::fmt::Display {
    if b { 1 } else { "a" } //~ E0308
}
fn main() {}

//# borrow_of_part_with_destructor
struct D(String);
impl Drop for D { fn drop(&mut self) {} }
fn f(d: D) -> &'static String {
    &d.0 //~ E0713
}
fn main() {
    let r;
    {
        let d = D(String::new());
        r = &d.0; //~ E0713
    }
    println!("{}", r);
}

//# borrow_of_whole_with_destructor
struct D(String);
impl Drop for D { fn drop(&mut self) {} }
impl D { fn g(&self) -> &String { &self.0 } }
fn main() {
    let r;
    {
        let d = D(String::new());
        r = d.g(); //~ E0597
    }
    println!("{}", r);
}
