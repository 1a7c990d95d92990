//! `extern crate … as …` in the root names a crate everywhere, the program itself too.
extern crate self as own;
extern crate std as library;

pub struct Tag(u8);

pub mod parts {
    pub fn sum() -> u8 {
        own::Tag(3).0 + ::own::parts::two() + library::cmp::max(1, 0)
    }
    pub fn two() -> u8 {
        2
    }
}

use own::parts::sum;

macro_rules! via {
    ($name:ident) => {
        own::parts::$name()
    };
}

fn main() {
    println!("{} {} {}", sum(), own::parts::two(), via!(sum));
}
