//# test_with_arguments
#[test]
fn f(n: i32) { println!("{n}"); } //~ error

//# test_with_types
#[test]
fn f<T>() {} //~ error

//# test_with_lifetimes
#[test]
fn f<'a>() { let _: &'a str = "x"; }

//# test_that_is_async
#[test]
async fn f() {} //~ error

//# test_that_returns_a_number
#[test]
fn f() -> u8 { 1 } //~ E0277

//# test_that_returns_a_result_of_a_number
#[test]
fn f() -> Result<u8, String> { Ok(1) } //~ E0277

//# test_that_must_panic_returns_a_result
#[test]
#[should_panic]
fn f() -> Result<(), String> { Ok(()) } //~ error

//# test_that_must_panic_returns_unit
#[should_panic(expected = "x")]
#[test]
fn f() -> () { panic!("x") }

//# test_in_an_impl
struct S;
impl S {
    #[test] //~ error
    fn f() {}
}

//# mistakes_in_test_modules_are_found
#[cfg(test)]
mod tests {
    #[test]
    fn f() { let n: i32 = "x"; } //~ E0308
}

//# private_things_of_other_modules
mod a { fn hidden() {} }
#[cfg(test)]
mod tests {
    #[test]
    fn f() { super::a::hidden(); } //~ E0603
}
