//# rest_pattern_as_an_arm
fn main() {
    match 1 {
        .. => {} //~ error
    }
}

//# rest_pattern_of_a_variable
fn main() {
    let .. = 1; //~ error
}

//# rest_where_it_belongs
fn main() {
    let (a, ..) = (1, 2, 3);
    let [.., z] = [1, 2];
    let [x, rest @ ..] = [1, 2, 3];
    let S(.., y) = S(1, 2);
    struct S(i32, i32);
    let _ = (a, z, x, rest, y);
}

//# moved_and_borrowed_in_one_pattern
fn main() {
    let x = String::new();
    match x {
        y @ ref z => {} //~ error
    }
}

//# borrowed_and_moved_in_one_pattern
fn main() {
    let ref a @ Some(b) = Some(String::new()) else { return }; //~ error
}

//# borrowed_twice_in_one_pattern
fn main() {
    let ref mut a @ Some(ref b) = Some(String::new()) else { return }; //~ error
}

//# copied_and_borrowed_in_one_pattern
fn main() {
    let a @ (ref b, _) = (1, 2);
    let ref c @ Some(d) = Some(1) else { return };
    println!("{a:?} {b} {c:?} {d}");
}

//# own_macro_without_its_mark
macro_rules! twice { ($e:expr) => { $e * 2 }; }
fn main() {
    let x = twice(1); //~ E0423
}

//# parameter_of_the_impl_again
struct S<T>(T);
impl<T> S<T> {
    fn f<T>(x: T) {} //~ E0403
}
fn main() {}

//# parameter_twice
struct S<A, A>(A); //~ E0403
fn main() {}

//# char_as_bool
fn main() {
    let a = 'a' as bool; //~ E0054
    let b = 3 as bool; //~ E0054
}

//# main_of_another_abi
extern "C" fn main() { //~ E0580
}

//# unsafe_method_of_a_safe_trait
trait T { fn a(&self); }
impl T for i32 {
    unsafe fn a(&self) {} //~ E0053
}
fn main() {}

//# foreign_method_of_a_trait
trait T { fn a(&self); }
impl T for i32 {
    extern "C" fn a(&self) {} //~ E0053
}
fn main() {}

//# foreign_impl_without_items
impl std::fmt::Display for Vec<u8> { //~ E0117
}
fn main() {}

//# assigned_in_an_expression
struct J { done: bool, id: i32 }
fn f(mut j: J) {
    j.done = j.id % 2 = 0; //~ E0308
}
fn main() {}

//# unused_parameter_of_an_alias
type A<T> = i32; //~ E0091
fn main() {}

//# parameter_used_recursively_only
struct S<T> {
    next: Option<Box<S<T>>>, //~ error
}
fn main() {}

//# parameter_used_recursively_too
struct S<T> { next: Option<Box<S<T>>>, value: T }
enum L<T> { Nil, Cons(T, Box<L<T>>) }
fn main() {}

//# impl_trait_in_an_alias
type A = impl Copy; //~ E0658
fn main() {}

//# impl_trait_in_impl_trait
fn f(x: impl Into<impl Copy>) {} //~ E0666
fn main() {}

//# object_of_a_trait_with_itself
fn f(x: &dyn PartialEq) {} //~ E0393
fn main() {}

//# text_as_an_object
use std::fmt::Display;
fn f(x: &dyn Display) {}
fn main() {
    f("a"); //~ E0277
    f(&"a");
}

//# lifetime_for_a_struct_without
struct S(i32);
impl S { fn new() -> S { S(1) } }
fn main() {
    let s = S::<'static>::new(); //~ E0107
}

//# lifetime_for_a_trait_without
trait T { fn n(&self) -> i32; }
impl T for i32 { fn n(&self) -> i32 { 1 } }
fn main() {
    T::<'static>::n(&1); //~ E0107
}

//# break_without_a_value_first
fn main() {
    let x = 'a: {
        if true { break 'a; }
        1 //~ E0308
    };
}

//# unsafe_function_as_a_pointer
unsafe fn u() {}
fn main() {
    let f: fn() = u; //~ E0308
}

//# unsafe_function_as_a_callable
unsafe fn u() {}
fn h<F: Fn()>(f: F) {}
fn main() {
    h(u); //~ E0277
}

//# unsafe_pointer_called
unsafe fn u() {}
fn s() {}
fn main() {
    let g: unsafe fn() = u;
    let h: unsafe fn() = s;
    unsafe { h(); }
    g(); //~ E0133
}

//# unsafe_does_not_hide_a_move
unsafe fn u() {}
fn main() {
    let s = String::new();
    drop(s);
    u(); //~ E0133
    drop(s); //~ E0382
}

//# unsafe_is_not_told_beside_types
unsafe fn u() {}
fn main() {
    u();
    let x: i32 = "a"; //~ E0308
}

//# named_arguments
fn f(x: i32) {}
fn main() {
    f(x = 1); //~ E0425
}

//# self_by_value_in_a_default
trait T: IntoIterator {
    fn n(self) -> usize { 0 } //~ E0277
}
fn main() {}

//# self_by_value_of_a_sized_default
trait T: Sized {
    fn n(self) -> usize { 0 }
}
trait U {
    fn n(self) -> usize where Self: Sized { 0 }
    fn m(self) -> usize;
}
trait V: Clone {
    fn n(self) -> Self { self }
}
fn main() {}

//# impl_of_a_type_without_arguments
struct W<T>(T);
impl<T> W { //~ E0107
    fn f(&self) {}
}
fn main() {}

//# allocator_given
fn f(x: Vec<i32, i32>) {} //~ E0658
fn main() {}

//# foreign_function_as_a_callable
extern "C" fn u(x: i32) -> i32 { x }
fn main() {
    let v = [1].map(u); //~ E0277
}

//# iterator_of_a_local_as_impl_trait
fn t() -> impl Iterator<Item = i32> {
    let v = vec![1];
    v.iter() //~ E0597
        .map(|x| *x)
}
fn main() {}

//# iterator_of_a_local_as_impl_trait_with_lifetime
fn t(a: &str) -> impl Iterator<Item = &str> {
    let v = a.to_string();
    v.split(' ') //~ E0515
}
fn main() {}

//# closure_over_a_reference_as_impl_trait
fn t() -> impl Fn() -> usize {
    let v = String::new();
    let r = v.as_str(); //~ E0597
    move || r.len()
}
fn main() {}

//# iterator_of_a_temporary_as_impl_trait
fn t() -> impl Iterator<Item = char> {
    String::from("a").chars() //~ E0716
}
fn main() {}

//# iterator_of_a_local_in_an_option
fn t() -> Option<impl Iterator<Item = char>> {
    let v = String::new();
    Some(v.chars()) //~ E0597
}
fn main() {}

//# field_behind_a_reference_changed_in_a_closure
struct S { n: i32 }
impl S {
    fn m(&self) {
        let mut c = || { //~ E0596
            let y = 1;
            self.n = y;
        };
        c();
    }
}
fn main() {}

//# pushed_behind_a_reference_in_a_closure
struct S { n: Vec<i32> }
impl S {
    fn m(&self) {
        let mut c = || { //~ E0596
            let y = 1;
            self.n.push(y);
        };
        c();
    }
}
fn main() {}

//# changed_behind_a_reference_in_a_move_closure
fn m(x: &i32) {
    let mut c = move || {
        *x += 1; //~ E0594
    };
    c();
}
fn main() {}

//# changed_behind_a_reference_in_an_async_block
struct S { n: i32 }
fn m(s: &S) {
    let f = async { //~ E0596
        s.n += 1;
    };
}
fn main() {}

//# variable_changed_in_a_closure
fn m() {
    let x = 1;
    let mut c = || {
        x += 1; //~ E0594
    };
    c();
}
fn main() {}

//# nested_closures_behind_a_reference
fn m(x: &i32) {
    let mut c = || { //~ E0596
        let mut d = || {
            *x += 1;
        };
        d();
    };
    c();
}
fn main() {}

//# impl_trait_returned_in_impl_trait
fn f() -> impl Into<impl Copy> { //~ E0666
    5u8
}
fn main() {}

//# variable_with_the_name_of_a_crate
fn main() {
    let log = 1;
    static S: i32 = log; //~ E0435
    println!("{}", S + log);
}
