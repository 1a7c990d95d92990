//# error_without_from
#[derive(Debug)]
enum AppError { Bad }
fn load(s: &str) -> Result<i32, AppError> {
    let n: i32 = s.parse()?; //~ E0271
    Ok(n)
}
fn main() { let _ = load("1"); }

//# error_without_from_turbofish
#[derive(Debug)]
enum AppError { Bad }
fn load(s: &str) -> Result<i32, AppError> {
    let n = s.parse::<i32>()?; //~ E0277
    Ok(n)
}
fn main() { let _ = load("1"); }

//# error_string
fn load(s: &str) -> Result<i32, String> {
    let n: i32 = s.parse()?; //~ E0277
    Ok(n)
}
fn main() { let _ = load("1"); }

//# error_with_other_from
#[derive(Debug)]
enum AppError { Bad }
impl From<String> for AppError { fn from(s: String) -> Self { AppError::Bad } }
fn load(s: &str) -> Result<i32, AppError> {
    let n: i32 = s.parse()?; //~ E0277
    Ok(n)
}
fn main() { let _ = load("1"); }

//# error_str
fn check(n: i32) -> Result<i32, &'static str> { if n > 0 { Ok(n) } else { Err("no") } }
fn load(n: i32) -> Result<i32, std::num::ParseIntError> {
    let m = check(n)?; //~ E0277
    Ok(m)
}
fn main() { let _ = load(1); }

//# flow_other_break
use std::ops::ControlFlow;
fn g() -> ControlFlow<u8> { ControlFlow::Break(1) }
fn f() -> ControlFlow<String> {
    g()?; //~ E0277
    ControlFlow::Continue(())
}
fn main() { f(); }

//# flow_in_result
use std::ops::ControlFlow;
fn g() -> ControlFlow<u8> { ControlFlow::Break(1) }
fn f() -> Result<(), u8> {
    g()?; //~ E0277
    Ok(())
}
fn main() { f(); }
