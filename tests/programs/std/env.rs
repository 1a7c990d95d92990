use std::env;
fn main() {
    unsafe { env::set_var("AE_X", "1"); }
    println!("{:?} {:?}", env::var("AE_X"), env::var(String::from("AE_X")).is_ok());
    unsafe { env::remove_var("AE_X"); }
    println!("{:?}", env::var("AE_X"));
    println!("{:?}", env::args_os().skip(1).map(|a| a.into_string().unwrap()).collect::<Vec<_>>());
    println!("{}", env::args().rev().count());
}
