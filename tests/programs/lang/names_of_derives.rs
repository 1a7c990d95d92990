// What a derive names by itself is nobody else's, whatever items, traits and parameters the program has.
#![allow(nonstandard_style, dead_code)]
use std::collections::HashSet;

static f: () = ();
static cmp: () = ();
static other: () = ();
static state: () = ();
static __self_0: () = ();
static __arg1_0: () = ();
static __self_discr: () = ();

struct isize;
trait i16 {}

trait Everywhere: Sized {
    fn debug_tuple(self) {}
    fn debug_struct(self) {}
    fn field(self) {}
    fn finish(self) {}
    fn clone(self) {}
    fn cmp(self) {}
    fn partial_cmp(self) {}
    fn eq(self) {}
    fn hash(self) {}
}
impl<T> Everywhere for T {}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
enum Same<__H> {
    __H { value: __H },
    Other(__H),
}

#[repr(i16)]
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Default)]
enum Plain {
    #[default]
    A,
    B,
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Default)]
struct Fields<A> {
    A: A,
    state: u8,
    other: Plain,
}

fn main() {
    let same = Same::__H { value: 1 };
    println!("{:?} {}", Clone::clone(&same), HashSet::from([same]).contains(&same));
    println!("{:?} {}", Ord::cmp(&same, &Same::Other(0)), Plain::A < Plain::B);
    let fields = Fields { A: "a", state: 2, other: Plain::B };
    println!("{:?} {} {:?}", fields, fields == Clone::clone(&fields), Fields::<u8>::default());
}
