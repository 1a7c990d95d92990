//# allow_on_the_crate
#![allow(unused_variables)]
fn main() { let x = 1; let mut y = 2; println!("{y}"); } //~ unused_mut

//# allow_group
#![allow(unused)]
fn f() {}
fn main() { let x = 1; }

//# allow_warnings
#![allow(warnings)]
fn F() {}
fn main() { let X = 1; }

//# allow_on_an_item
#[allow(unused_variables)]
fn f() { let x = 1; }
fn main() { f(); let y = 1; } //~ unused_variables

//# allow_on_a_module
#[allow(dead_code)]
mod m { pub fn f() {} pub struct S { x: i32 } }
fn main() {}

//# allow_on_a_statement
fn main() {
    #[allow(unused_variables)]
    let x = 1;
    let y = 2; //~ unused_variables
}

//# allow_on_a_block
fn main() {
    #[allow(unused_variables)]
    {
        let x = 1;
    }
    let y = 2; //~ unused_variables
}

//# allow_on_an_expression
fn main() {
    #[allow(unused_must_use)]
    Some(1).ok_or(2);
    Some(1).ok_or(2); //~ unused_must_use
}

//# allow_on_an_arm
fn main() {
    match Some(1) {
        #[allow(unused_variables)]
        Some(x) => {}
        None => {}
    }
}

//# warn_inside_allow
#![allow(unused_variables)]
fn a() { let x = 1; }
#[warn(unused_variables)]
fn b() { let x = 1; } //~ unused_variables
fn main() { a(); b(); }

//# allow_on_a_field
struct S {
    #[allow(dead_code)]
    a: i32,
    b: i32, //~ dead_code
}
fn main() { let _s = S { a: 1, b: 2 }; }

//# allow_on_a_variant
enum E {
    A,
    #[allow(dead_code)]
    B,
    C, //~ dead_code
}
fn main() { let _e = E::A; }

//# allow_on_an_import
#[allow(unused_imports)]
use std::collections::HashMap;
use std::collections::HashSet; //~ unused_imports
fn main() {}

//# allow_on_a_parameter
fn f(#[allow(unused_variables)] a: i32, b: i32) {} //~ unused_variables
fn main() { f(1, 2) }

//# allow_makes_others_used
#[allow(dead_code)]
fn f() { g() }
fn g() {}
fn main() {}

//# expect_met
fn main() {
    #[expect(unused_variables)]
    let x = 1;
}

//# expect_unmet
fn main() {
    #[expect(unused_variables)] //~ unfulfilled_lint_expectations
    let x = 1;
    println!("{x}");
}

//# expect_on_a_function
#[expect(dead_code)]
fn f() {}
#[expect(dead_code, reason = "later")] //~ unfulfilled_lint_expectations
fn g() {}
fn main() { g() }

//# inner_attribute_of_a_function
fn f() {
    #![allow(unused_variables)]
    let x = 1;
}
fn main() { f(); }

//# style_group
#![allow(nonstandard_style)]
fn F() {}
struct s;
fn main() { F(); let _ = s; }

//# allow_of_another
#[allow(unused_mut)]
fn f() { let mut x = 1; } //~ unused_variables
fn main() { f() }

//# clippy_is_nothing
#![allow(clippy::all)]
fn main() { let x = 1; } //~ unused_variables

//# nested
#[allow(unused_variables)]
mod m {
    pub fn f() {
        let x = 1;
        #[warn(unused_variables)]
        let y = 1; //~ unused_variables
    }
}
fn main() { m::f() }

//# inside_a_macro
macro_rules! quiet {
    ($n:ident) => {
        #[allow(dead_code)]
        fn $n() {}
    };
}
quiet!(a);
fn main() {}

//# closure_under_allow
fn main() {
    #[allow(unused_variables)]
    let f = |x: i32| 1;
    println!("{}", f(1));
}

//# impl_under_allow
struct S;
#[allow(dead_code)]
impl S {
    fn a(&self) {}
}
fn main() { let _ = S; }

//# trait_under_allow
#[allow(dead_code)]
trait T { fn a(&self); }
fn main() {}

//# must_use_under_allow
#![allow(unused_must_use)]
fn main() { Err::<(), i32>(1); }
