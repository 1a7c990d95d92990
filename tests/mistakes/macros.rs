//# format_too_few
fn main() {
    println!("{} {}", 1); //~ error
}

//# format_too_many
fn main() {
    println!("{}", 1, 2); //~ error
}

//# format_no_placeholder
fn main() {
    println!("x", 1); //~ error
}

//# format_unknown_name
fn main() {
    println!("{name}", nam = 1); //~ error
}

//# format_bad_index
fn main() {
    println!("{1}", 1); //~ error
}

//# format_unclosed
fn main() {
    println!("{", 1); //~ error
}

//# format_unopened
fn main() {
    println!("a }"); //~ error
}

//# format_not_literal
fn main() {
    let s = "x";
    println!(s); //~ error
}

//# format_unknown_trait
fn main() {
    println!("{:y}", 1); //~ error
}

//# format_expression
fn main() {
    let p = (1, 2);
    println!("{p.0}"); //~ error
}

//# format_spec_order
fn main() {
    println!("{:.2>5}", 1.0); //~ error
}

//# format_width_type
fn main() {
    println!("{:width$}", 1, width = "x"); //~ E0308
}

//# format_precision_star
fn main() {
    println!("{:.*}", 1.0); //~ error
}

//# format_positional_after_named
fn main() {
    println!("{a} {}", a = 1, 2); //~ error
}

//# format_duplicate_named
fn main() {
    println!("{a}", a = 1, a = 2); //~ error
}

//# format_empty
fn main() {
    let s = format!(); //~ error
}

//# write_not_imported
fn main() {
    let mut s = String::new();
    write!(s, "x").unwrap(); //~ E0599
}

//# write_to_int
use std::fmt::Write;
fn main() {
    let mut n = 5;
    write!(n, "x").unwrap(); //~ E0689
}

//# vec_bad_syntax
fn main() {
    let v = vec![1; 2; 3]; //~ error
}

//# assert_no_args
fn main() {
    assert!(); //~ error
}

//# assert_int
fn main() {
    assert!(5); //~ E0308
}

//# assert_eq_one
fn main() {
    assert_eq!(1); //~ error
}

//# assert_eq_types
fn main() {
    assert_eq!(1, "1"); //~ E0277
}

//# matches_args
fn main() {
    let b = matches!(Some(1)); //~ error
}

//# panic_format
fn main() {
    panic!("{}"); //~ error
}

//# unknown_macro
fn main() {
    foo!(); //~ error
}

//# misspelt_macro
fn main() {
    pritnln!("x"); //~ error
}

//# macro_as_fn
fn main() {
    println("x"); //~ E0423
}

//# fn_as_macro
fn f() {}
fn main() {
    f!(); //~ error
}

//# macro_before_definition
fn main() {
    m!(); //~ error
}
macro_rules! m { () => {} }

//# no_rule_matches
macro_rules! m { ($a:expr) => { $a } }
fn main() {
    m!(1, 2); //~ error
}

//# no_rule_empty
macro_rules! m { ($a:ident) => { 1 } }
fn main() {
    m!(); //~ error
}

//# unknown_fragment
macro_rules! m { ($a:exp) => { $a } } //~ error
fn main() {}

//# missing_fragment
macro_rules! m { ($a) => { 1 } } //~ error
fn main() {}

//# unknown_metavar
macro_rules! m { ($a:expr) => { $b } } //~ error
fn main() {
    let x = m!(1);
}

//# repetition_depth
macro_rules! m { ($($a:expr),*) => { $a } } //~ error
fn main() {
    let x = m!(1, 2);
}

//# repetition_no_var
macro_rules! m { ($a:expr) => { $( 1 )* } } //~ error
fn main() {
    let x = m!(1);
}

//# repetition_counts
macro_rules! m { ($($a:expr),*; $($b:expr),*) => { $( $a + $b; )* } } //~ error
fn main() {
    m!(1, 2; 3);
}

//# duplicate_matcher
macro_rules! m { ($a:expr, $a:expr) => { 1 } } //~ error
fn main() {}

//# recursion_limit
macro_rules! m { () => { m!() } } //~ error
fn main() {
    m!();
}

//# type_error_in_expansion
macro_rules! add { ($a:expr, $b:expr) => { $a + $b } } //~ E0277
fn main() {
    let x: i32 = add!(1, "a");
}

//# hygiene
macro_rules! set { () => { let x = 1; } }
fn main() {
    set!();
    println!("{}", x); //~ E0425
}

//# macro_expr_unexpected
fn main() {
    let x = m2!(1 2); //~ error
}

//# rule_syntax
macro_rules! m { ($a:expr) = { $a } } //~ error
fn main() {}

//# env_missing
fn main() {
    let s = env!("NO_SUCH_VARIABLE_HERE"); //~ error
}

//# include_missing
fn main() {
    let s = include_str!("no_such_file.txt"); //~ error
}

//# compile_error
fn main() {
    compile_error!("stop"); //~ error
}

//# concat_non_literal
fn main() {
    let x = 1;
    let s = concat!("a", x); //~ error
}

//# todo_bad
fn main() {
    let x: i32 = todo!("{}"); //~ error
}

//# macro_in_type
macro_rules! t { () => { Strin } } //~ E0425
fn f(x: t!()) {}
fn main() {}

//# macro_in_pattern
macro_rules! p { () => { Some(x) } }
fn main() {
    if let p!() = Some(1) { println!("{}", x); } //~ E0425
}

//# attr_unknown
#[foo] //~ error
fn f() {}
fn main() {}

//# attr_derive_value
#[derive = "Debug"] //~ error
struct S;
fn main() {}

//# attr_inline_struct
#[inline] //~ error
struct S;
fn main() {}

//# attr_repr_bad
#[repr(foo)] //~ E0552
struct S;
fn main() {}

//# attr_test_on_struct
#[test] //~ error
struct S;
fn main() {}

//# attr_default_two
#[derive(Default)] //~ error
enum E { #[default] A, #[default] B }
fn main() {}

//# attr_default_with_data
#[derive(Default)]
enum E { #[default] A(i32), B } //~ error
fn main() {}

//# attr_must_use_stmt
#[macro_export]
fn f() {}
fn main() { unknown(); } //~ E0425

//# dbg_type
fn main() {
    let s: String = dbg!(5); //~ E0308
}

//# stringify_type
fn main() {
    let n: i32 = stringify!(a); //~ E0308
}

//# line_type
fn main() {
    let s: String = line!(); //~ E0308
}

//# macro_local_use
mod a { macro_rules! inner { () => { 1 } } }
fn main() {
    let x = inner!(); //~ error
}

//# tt_literal_mismatch
macro_rules! m { ($a:literal) => { $a } }
fn main() {
    let x = 1;
    m!(x); //~ error
}

//# ty_fragment
macro_rules! m { ($t:ty) => { let x: $t = 1; } }
fn main() {
    m!(1); //~ error
}

//# nested_arg_error
macro_rules! call { ($f:ident) => { $f() } }
fn main() {
    call!(nothing); //~ E0425
}

//# format_unsized
fn main() {
    let s = "text";
    println!("{}", *s); //~ E0277
}

//# format_unsized_dyn
fn main() {
    let d: Box<dyn std::fmt::Debug> = Box::new(1);
    let t = format!("{:?} {}", *d, 1); //~ E0277
}

//# str_pattern_without_reference
fn main() {
    let s = String::from("a");
    match *s {
        "a" => {} //~ E0308
        _ => {}
    }
}

//# break_in_while_condition
fn main() {
    let mut n = 0;
    loop {
        while if n > 2 { break } else { true } { //~ E0590
            n += 1;
        }
    }
}

//# nothing_after_no_rule
macro_rules! item { ($i:ident) => { struct $i(u8); }; }
item! { 5 } //~ error
use nope::x;
fn main() {
    let x = A(1);
    let b: u8 = "x";
}

//# item_or_attribute
macro_rules! item { ($(#[$m:meta])* $i:item) => { $(#[$m])* $i }; }
item! { #[derive(Debug)] struct A(u8); } //~ error
fn main() {
    let x = A(1);
}

//# after_expr_a_variable
macro_rules! m { ($a:expr $b:expr) => {} } //~ error
fn main() {}

//# after_type_in_repetition
macro_rules! m { ($($a:ty)* $b:ident) => {} } //~ error
fn main() {}

//# after_visibility
macro_rules! m { ($v:vis 1) => {} } //~ error
fn main() {}

//# after_optional_expr
macro_rules! m { ($($a:expr)? => ) => {}; ($a:pat +) => {} } //~ error
fn main() {}

//# where_the_variables_stand
macro_rules! add {
    ($a:expr, $b:expr) => {
        $a + $b //~ E0308
    };
}
fn main() {
    let s: String = add!(1, 2);
    println!("{s}");
}

//# fragment_no_rule_takes
macro_rules! outer { ($e:expr) => { inner!($e) } } //~ error
macro_rules! inner { ($i:ident) => { $i } }
fn main() {
    let x = 1;
    println!("{}", outer!(x));
}

//# macro_path_fragment_with_fields
macro_rules! build {
    ($name:path, $x:expr) => { $name { x: $x } }; //~ error
}
struct P { x: i32 }
fn main() {
    let p = build!(P, 1);
}

//# a_macro_that_writes_the_same_mistake_often
macro_rules! fields {
    ($($name:ident)*) => { $(pub fn $name(struct: u8) -> u8 { 1 })* }; //~ error
}
fields! { a b c d }
fn main() {}

//# no_arm_of_cfg_select_holds
fn main() {
    cfg_select! { //~ macro
        windows => { println!("windows"); }
        not(unix) => { println!("other"); }
    }
}
