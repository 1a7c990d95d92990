//# missing_semicolon
fn main() {
    let a = 1 //~ error
    let b = 2;
}

//# missing_semicolon_call
fn main() {
    println!("a") //~ error
    println!("b");
}

//# missing_brace
fn main() {
    if true {
        println!("x");
} //~ error

//# extra_brace
fn main() {
    println!("x");
}
} //~ error

//# missing_paren
fn main() {
    println!("x"; //~ error
}

//# wrong_bracket
fn main() {
    let v = vec![1, 2, 3); //~ error
}

//# missing_param_type
fn f(a) {} //~ error
fn main() {}

//# missing_arrow_type
fn f() -> { //~ error
    1
}
fn main() {}

//# missing_fn_name
fn () {} //~ error
fn main() {}

//# missing_eq
fn main() {
    let x 5; //~ error
}

//# double_eq_let
fn main() {
    let x == 5; //~ error
}

//# missing_comma_struct
struct P { x: i32 y: i32 } //~ error
fn main() {}

//# missing_comma_args
fn f(a: i32, b: i32) {}
fn main() {
    f(1 2); //~ error
}

//# missing_comma_match
fn main() {
    match 1 {
        1 => println!("a") //~ error
        _ => {}
    }
}

//# missing_colon_field
struct P { x i32 } //~ error
fn main() {}

//# semicolon_in_struct
struct P { x: i32; y: i32 } //~ error
fn main() {}

//# eq_in_literal
struct P { x: i32 }
fn main() {
    let p = P { x = 1 }; //~ error
}

//# single_quote_string
fn main() {
    let s = 'hello'; //~ error
}

//# empty_char
fn main() {
    let c = ''; //~ error
}

//# unterminated_string
fn main() {
    let s = "abc; //~ E0765
}

//# unterminated_comment
fn main() {}
/* never closed //~ E0758

//# bad_escape
fn main() {
    let s = "a\qb"; //~ error
}

//# bad_unicode_escape
fn main() {
    let s = "\u{110000}"; //~ error
}

//# increment
fn main() {
    let mut i = 0;
    i++; //~ error
}

//# decrement
fn main() {
    let mut i = 0;
    --i;
    i--; //~ error
}

//# ternary
fn main() {
    let x = true ? 1 : 2; //~ error
}

//# and_word
fn main() {
    if true and false {} //~ error
}

//# not_equal_diamond
fn main() {
    if 1 <> 2 {} //~ error
}

//# triple_eq
fn main() {
    if 1 === 2 {} //~ error
}

//# assign_in_if
fn main() {
    let mut x = 1;
    if x = 2 {} //~ E0308
}

//# chained_comparison
fn main() {
    let x = 5;
    if 1 < x < 10 {} //~ error
}

//# else_if_word
fn main() {
    if true {
    } elseif false { //~ error
    }
}

//# else_without_if
fn main() {
    else {} //~ error
}

//# missing_in
fn main() {
    for i 0..3 {} //~ error
}

//# c_style_for
fn main() {
    for (let i = 0; i < 3; i += 1) {} //~ error
}

//# fat_arrow_missing
fn main() {
    match 1 {
        1 -> {} //~ error
        _ => {}
    }
}

//# keyword_variable
fn main() {
    let type = 1; //~ error
}

//# keyword_field
struct P { fn: i32 } //~ error
fn main() {}

//# keyword_fn
fn match() {} //~ error
fn main() {}

//# reserved_word
fn main() {
    let abstract = 1; //~ error
}

//# let_mut_order
fn main() {
    mut let x = 1; //~ error
}

//# let_mut_reversed
fn main() {
    let x mut = 1; //~ error
}

//# var_keyword
fn main() {
    var x = 1; //~ error
}

//# function_keyword
function f() {} //~ error
fn main() {}

//# def_keyword
def f() {} //~ error
fn main() {}

//# class_keyword
class P {} //~ error
fn main() {}

//# colon_type_call
fn main() {
    let x: i32 = i32:MAX; //~ error
}

//# generic_in_expr
fn main() {
    let v = Vec<i32>::new(); //~ error
}

//# dot_colon
fn main() {
    let v = Vec.new(); //~ E0423
}

//# missing_operand
fn main() {
    let x = 1 + ; //~ error
}

//# plus_assign_space
fn main() {
    let mut x = 1;
    x + = 2; //~ error
}

//# unary_plus
fn main() {
    let x = +1; //~ error
}

//# number_suffix
fn main() {
    let x = 5i33; //~ error
}

//# number_ident
fn main() {
    let 1x = 5; //~ error
}

//# hex_digits
fn main() {
    let x = 0xZZ; //~ E0768
}

//# binary_digit
fn main() {
    let x = 0b12; //~ error
}

//# octal_digit
fn main() {
    let x = 0o8; //~ error
}

//# float_hex
fn main() {
    let x = 1e; //~ error
}

//# integer_too_large
fn main() {
    let x = 999999999999999999999999999999999999999999; //~ error
}

//# empty_exponent_suffix
fn main() {
    let x = 2.0u32; //~ error
}

//# item_in_impl
struct S;
impl S {
    let x = 1; //~ error
}
fn main() {}

//# struct_in_trait
trait T {
    struct S; //~ error
}
fn main() {}

//# statement_at_top
println!("x");
let x = 1; //~ error
fn main() {}

//# expr_at_top
1 + 2; //~ error
fn main() {}

//# pub_on_local
fn main() {
    pub let x = 1; //~ error
}

//# pub_on_variant
enum E { pub A } //~ E0449
fn main() {}

//# pub_on_impl
struct S;
pub impl S {} //~ E0449
fn main() {}

//# self_in_free_fn
fn f(&self) {} //~ error
fn main() {}

//# self_not_first
struct S;
impl S { fn f(a: i32, &self) {} } //~ error
fn main() {}

//# where_misplaced
fn f<T> where T: Clone (t: T) {} //~ error
fn main() {}

//# default_arg
fn f(a: i32 = 5) {} //~ error
fn main() {}

//# named_arg
fn f(a: i32) {}
fn main() {
    f(a: 5); //~ error
}

//# attribute_unclosed
#[derive(Debug] //~ error
struct S;
fn main() {}

//# doc_comment_end
fn main() {
    let x = 1;
    /// dangling //~ E0585
}

//# attribute_dangling
fn main() {
    #[allow(unused)] //~ error
}

//# attribute_on_expr_else
fn main() {
    if true {} #[allow(unused)] else {} //~ error
}

//# raw_string_unclosed
fn main() {
    let s = r#"abc"; //~ E0748
}

//# unknown_token
fn main() {
    let x = 1 ` 2; //~ error
}

//# unicode_lookalike
fn main() {
    let x = 1； //~ error
}

//# smart_quotes
fn main() {
    println!(“x”); //~ error
}

//# emoji_ident
fn main() {
    let 🦀 = 1; //~ error
}

//# lifetime_as_expr
fn main() {
    let x = 'a; //~ error
}

//# label_without_loop
fn main() {
    'a: let x = 1; //~ error
}

//# match_without_arms_brace
fn main() {
    match 1
} //~ error

//# closure_missing_body
fn main() {
    let f = |x|; //~ error
}

//# closure_ret_without_block
fn main() {
    let f = |x: i32| -> i32 x + 1; //~ error
}

//# range_inclusive_open
fn main() {
    for i in 0..= {} //~ E0586
}

//# three_dots
fn main() {
    for i in 0...3 {} //~ error
}

//# async_2015_like
fn main() {
    let f = async move; //~ error
}

//# impl_for_missing
trait T {}
impl T for {} //~ error
fn main() {}

//# enum_missing_brace
enum E { A, B
fn main() {} //~ error

//# use_missing_semicolon
use std::fmt //~ error
fn main() {}

//# use_trailing
use std::fmt::; //~ error
fn main() {}

//# mod_missing
mod missing_module; //~ E0583
fn main() {}

//# const_untyped
const N = 5; //~ error
fn main() {}

//# const_mut
const mut N: i32 = 5; //~ error
fn main() {}

//# static_untyped
static N = 5; //~ error
fn main() {}

//# let_const
fn main() {
    let const x = 5; //~ error
}

//# const_underscore_type
const N: _ = 5; //~ E0121
fn main() {}

//# fn_underscore_type
fn f(a: _) {} //~ E0121
fn main() {}

//# fn_underscore_return
fn f() -> _ { 5 } //~ E0121
fn main() {}

//# struct_underscore
struct S { x: _ } //~ E0121
fn main() {}

//# let_chain_2021
fn main() {
    let a = Some(1);
    if let Some(x) = a && x > 0 {} //~ error
}

//# let_in_expression
fn main() {
    let b = (let Some(x) = Some(1)); //~ error
}

//# let_or
fn main() {
    if let Some(x) = Some(1) || true {} //~ error
}

//# underscore_expr
fn main() {
    let x = _; //~ error
}

//# underscore_read
fn main() {
    let _ = 1;
    let y = _ + 1; //~ error
}

//# tuple_index_float
fn main() {
    let t = (1, 2);
    t.a0; //~ E0609
}

//# method_keyword
fn main() {
    let s = "x";
    s.if(); //~ error
}

//# box_syntax
fn main() {
    let b = box 5; //~ error
}

//# yield_outside
fn main() {
    let x = do { 1 }; //~ error
}

//# try_block
fn main() {
    let r: Option<i32> = try { 1 }; //~ E0658
}

//# auto_trait
auto trait Foo {} //~ E0658
fn main() {}

//# negative_impl
struct S;
impl !Send for S {} //~ E0658
fn main() {}

//# default_impl
trait T { fn f(&self); }
impl<X> T for X { default fn f(&self) {} } //~ E0658
fn main() {}

//# missing_main
fn helper() {} //~ E0601

//# main_with_args
fn main(args: Vec<String>) {} //~ E0580

//# main_generic
fn main<T>() {} //~ E0131

//# main_return_type
fn main() -> i32 { //~ E0277
    0
}

//# a_keyword_as_a_lifetime
struct D(&'let str); //~ error
fn main() {}

//# a_type_for_a_reference_to_self
struct D;
impl D { fn f(&self: &std::sync::Arc<Self>) {} } //~ error
fn main() {}

//# a_struct_that_does_not_end
struct Named

impl Named {} //~ error
fn main() {}

//# brackets_are_all_there_is_to_say
fn main( {
    let x = = 3;
    println!("{}", , x);
}
//~ error

//# strings_are_all_there_is_to_say
fn main() {
    let x: Option<i32> = Some(1;
    let s = "a; //~ E0765
}

//# two_commas_in_a_derive
#[derive(Debug, , Clone)] //~ error
struct D;
fn main() { println!("{:?}", D.clone()); }

//# something_else_in_a_derive
#[derive(Debug = Clone)] //~ error
struct D;
fn main() { println!("{:?}", D); }

//# the_lifetime_without_a_name
fn f<'_>(x: &str) {} //~ E0637
fn main() { f(""); }

//# a_closing_line_twice
fn main() {
    [1].iter().for_each(|x| {
        println!("{x}");
    });
    }); //~ error
    println!("end");
}

//# two_brackets_left_open
fn main() {
    let list = vec![1, 2;
    let sum = (1 + 2; //~ error
}
