//# derive_on_a_variable
fn main() {
    #[derive(Debug)] //~ E0774
    let x = 1;
}

//# derive_on_a_macro_call
fn main() {
    #[derive(Debug)] //~ E0774
    println!();
}

//# repr_on_a_variable
fn main() {
    #[repr(u8)] //~ E0517
    let x = 1;
}

//# inline_on_a_variable
fn main() {
    #[inline] //~ error
    let x = 1;
}

//# unknown_on_a_variable
fn main() {
    #[foo] //~ error
    let x = 1;
}

//# unknown_on_an_expression
fn f() {}
fn main() {
    #[foo] //~ error
    f();
}

//# repr_of_an_integer_on_a_struct
#[repr(u8)] //~ E0517
struct E;
fn main() {}

//# repr_on_a_function
#[repr(i32)] //~ E0517
fn h() {}
fn main() {}

//# repr_without_arguments
#[repr] //~ E0539
struct A;
fn main() {}

//# track_caller_on_a_struct
#[track_caller] //~ error
struct D;
fn main() {}

//# non_exhaustive_on_a_function
#[non_exhaustive] //~ error
fn i() {}
fn main() {}

//# non_exhaustive_where_it_belongs
#[non_exhaustive]
pub struct A { pub x: i32 }
#[non_exhaustive]
pub enum B { #[non_exhaustive] C { x: i32 } }
fn main() {}

//# inline_with_another_word
#[inline(often)] //~ E0539
fn f() {}
fn main() {}

//# allowed_on_variables
fn main() {
    #[allow(unused_variables)]
    let x = 1;
    #[cfg(any())]
    let y: String = x;
    #[rustfmt::skip]
    let z = 1;
    #[inline] || 1;
}

//# non_exhaustive_on_a_macro
#[non_exhaustive]
macro_rules! m { () => {}; }
fn main() {
    m!();
}
