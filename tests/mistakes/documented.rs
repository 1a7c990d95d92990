//# trait_missing_in_each_place
struct Pen;
impl Draw for Pen {} //~ E0405
struct Brush;
impl Draw for Brush {} //~ E0405
fn paint<T: Draw>(tool: T) //~ E0405
where
    T: Draw + Copy, //~ E0405
{
    let _ = tool;
}
fn main() {}

//# types_missing_in_one_signature
fn join(a: Left, b: Right) -> Left { //~ E0425 E0425 E0425
    a
}
fn main() {}

//# pattern_and_call_of_what_is_missing
fn main() {
    let Meter(n) = Meter(12); //~ E0425 E0531
    let _ = n;
}

//# value_missing_twice
fn main() {
    let a = total;  //~ E0425
    let b = total + 1;  //~ E0425
    let _ = (a, b);
}

//# lifetime_missing_twice
struct Pair<'a> {
    first: &'a str,
    left: &'b str, //~ E0261
    right: &'b str, //~ E0261
}
fn main() {}

//# object_of_a_supertrait_about_self
trait Same<A: ?Sized> {}
trait Shape: Same<Self> {}
fn show(shape: &dyn Shape) {} //~ E0038
fn main() {}

//# constant_of_a_parameter_as_pattern
enum Level { Low, High }
trait Limit { const AT: Level; }
fn is_there<L: Limit>(level: Level) -> bool {
    match level {
        L::AT => true, //~ E0158
        Level::Low | Level::High => false,
    }
}
fn main() {}

//# right_side_of_an_operator_is_open
fn main() {
    let small: u8 = 1;
    let big: u64 = 2;
    let sum = big * small.into(); //~ E0284
}

//# assignment_in_a_guard
fn main() {
    match Some(1) {
        Some(n) if { n += 1; n > 1 } => println!("{n}"), //~ E0594
        mut all if { all = None; false } => all = Some(2), //~ E0594
        _ => {}
    }
}

//# change_in_a_guard
fn main() {
    match Some(String::new()) {
        mut text if text.take().is_none() => text = None, //~ E0596
        Some(ref mut s) if { *s = String::from("x"); false } => s.clear(), //~ E0594
        _ => {}
    }
}

//# item_of_another_kind_is_missing_as_well
trait Device { const ID: u32; type Unit; fn start(&self); }
struct Fan;
impl Device for Fan { //~ E0046
    fn ID() {} //~ E0324
    const Unit: u8 = 1; //~ E0323
    type start = u8; //~ E0325
}
fn main() {}

//# destructor_of_a_number
impl Drop for u8 { //~ E0117 E0120
    fn drop(&mut self) {}
}
fn main() {}

//# both_positive_and_negative
trait Mark {}
impl Mark for u8 {}
impl !Mark for u8 {} //~ E0658 E0751
fn main() {}

//# visibility_in_an_enum
pub enum Planet {}
pub(in crate::Planet) struct Moon; //~ E0577
fn main() {}

//# impl_trait_in_a_path
fn first(items: impl Iterator) -> <impl Iterator as Iterator>::Item { //~ E0562
    todo!()
}
fn main() {}

//# receiver_of_some_type
struct Lamp;
impl Lamp {
    fn on(self: impl std::ops::Deref<Target = Self>) {} //~ E0801
}
fn main() {}

//# imports_upwards_without_a_name
mod a {
    mod b {
        use super; //~ syntax
        use self::super; //~ syntax
        use super::super; //~ syntax
        use super::super::{self}; //~ syntax
        use self::super as here;
        use super::super as above;
    }
}
fn main() {}

//# union_is_one_mistake
union Bits { a: u32, b: f32 } //~ E9102
fn main() {
    let bits = Bits { a: 1 };
}

//# statements_with_attributes
fn main() {
    #[inline] || ();
    #[inline] async {};
    #[inline] println!("x");
    #[inline] main(); //~ syntax
}

//# never_as_a_type
struct Gone { way: ! } //~ E0658
fn f(x: &!) -> Option<!> { None } //~ E0658 E0658
fn g(stop: fn() -> !) -> ! {
    let leave = || -> ! { stop() };
    leave()
}
fn main() {
    let a: ! = loop {}; //~ E0658
}

//# lifetimes_of_a_function_are_counted
fn keep<'a: 'b, 'b: 'a, T>(x: T) {}
fn main() {
    keep::<'static, u8>(1); //~ E0107
    keep::<'static, 'static, u8>(1);
}

//# macro_exported_again
macro_rules! hidden { () => {} }
pub use hidden; //~ E0364
pub(crate) use hidden as inside;
mod m {
    macro_rules! inner { () => {} }
    pub use inner as outer; //~ E0364
}
#[macro_export]
macro_rules! shown { () => {} }
pub use shown as known;
fn main() {}
