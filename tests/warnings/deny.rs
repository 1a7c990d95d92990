//# deny
#![deny(unused_variables)]
fn main() { let x = 1; } //~ unused_variables

//# deny_warnings
#![deny(warnings)]
fn main() {
    let mut x = 1; //~ unused_mut
    println!("{x}");
}

//# deny_the_group
#[deny(unused)]
fn main() { let x = 1; } //~ unused_variables

//# allowed_within
#![deny(warnings)]
#[allow(unused_variables)]
fn main() { let x = 1; }

//# forbid
#![forbid(dead_code)]
fn f() {} //~ dead_code
fn main() {}

//# right
#![deny(warnings)]
fn main() { println!("fine"); }
