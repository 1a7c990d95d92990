// What cannot have a value needs no arm, where it is the value itself that is matched.
#![allow(dead_code, unused_variables)]
use std::convert::Infallible;

enum Void {}

struct Sealed {
    number: u8,
    void: Void,
}

fn both(x: Result<Void, Void>) -> u8 {
    match x {}
}

fn pair(x: (u8, Void)) -> &'static str {
    match x {}
}

fn array(x: [Void; 2]) {
    match x {}
}

fn inside(x: (Result<Void, Void>, u8)) {
    match x {}
}

fn field(x: Sealed) -> u8 {
    match x {}
}

fn bare(x: &Void) -> u8 {
    match *x {}
}

fn optional(x: Option<Result<Void, Void>>) -> &'static str {
    match x {
        None => "none",
    }
}

fn parts(x: (Result<u8, Void>, bool)) -> u8 {
    match x {
        (Ok(n), true) => n,
        (Ok(n), false) => n + 1,
    }
}

fn sealed(x: Result<u8, Sealed>) -> u8 {
    let Ok(n) = x;
    n
}

fn element(x: [Result<u8, Void>; 2]) -> u8 {
    match x[0] {
        Ok(n) => n,
    }
}

fn parameter(Ok(n): Result<u8, Infallible>) -> u8 {
    n
}

struct Holder {
    result: Result<u8, Void>,
}

impl Holder {
    fn take(self) -> u8 {
        match self.result {
            Ok(n) => n,
        }
    }
}

fn main() {
    println!("{} {} {}", optional(None), parts((Ok(1), false)), sealed(Ok(3)));
    println!("{} {} {}", element([Ok(4), Ok(5)]), parameter(Ok(6)), Holder { result: Ok(7) }.take());
    for Ok(n) in [Ok::<u8, Void>(8), Ok(9)] {
        print!("{n} ");
    }
    let closure = |Ok(n): Result<u8, Void>| n;
    println!("{}", closure(Ok(10)));
    let Err(text) = Err::<Void, _>("only");
    println!("{text} {}", "11".parse::<u8>().map_or_else(|_| 0, |n| { let Ok(m) = u16::try_from(n); m }));
}
