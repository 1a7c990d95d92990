//# cast_box_iter
fn main() {
    let b = Box::new([1, 2].into_iter()) as Box<dyn Iterator<Item = u8>>; //~ E0271
}

//# cast_infer
fn main() {
    let x = Iterator::max([1, 5].iter() as _ as std::slice::Iter<_>); //~ E0282
}

//# drop_in_match_moved
struct D;
impl Drop for D { fn drop(&mut self) {} }
struct P { d: D, n: String }
impl Drop for P { fn drop(&mut self) {} }
fn main() {
    let p = P { d: D, n: String::new() };
    let n = p.n; //~ E0509
}

//# drop_pattern_move
struct P { n: String }
impl Drop for P { fn drop(&mut self) {} }
fn main() {
    let P { n } = P { n: String::new() }; //~ E0509
}

//# drop_for_reference
struct P;
impl Drop for &'static P { //~ E0120
    fn drop(&mut self) {}
}
fn main() {}

//# drop_generic_bound
struct P<T>(T);
impl<T: Copy> Drop for P<T> { //~ E0367
    fn drop(&mut self) {}
}
fn main() {}

//# drop_twice
struct P;
impl Drop for P { fn drop(&mut self) {} }
impl Drop for P { fn drop(&mut self) {} } //~ E0119
fn main() {}

//# drop_self_by_value
struct P;
impl Drop for P {
    fn drop(self) {} //~ E0053
}
fn main() {}

//# if_let_type
fn main() {
    if let Some(x) = 5 {} //~ E0308
}

//# if_let_arms
fn main() {
    let x = if let Some(n) = Some(1) {
        n
    } else {
        "a" //~ E0308
    };
}

//# if_let_binding_outside
fn main() {
    if let Some(n) = Some(1) {} else {
        println!("{n}"); //~ E0425
    }
}

//# if_let_moved
fn main() {
    let o = Some(String::new());
    if let Some(s) = o {}
    println!("{o:?}"); //~ E0382
}

//# dyn_missing_method
trait T { fn a(&self); fn b(&self); }
struct S;
impl T for S { fn a(&self) {} fn b(&self) {} }
fn main() {
    let d: &dyn T = &S;
    d.c(); //~ E0599
}

//# dyn_not_implemented
trait T {}
fn main() {
    let d: Box<dyn T> = Box::new(5); //~ E0277
}

//# dyn_field
trait T {}
struct S { n: i32 }
impl T for S {}
fn main() {
    let d: &dyn T = &S { n: 1 };
    println!("{}", d.n); //~ E0609
}

//# dyn_compare
use std::fmt::Debug;
fn main() {
    let a: &dyn Debug = &1;
    println!("{}", a == a); //~ E0369
}

//# dyn_mutable
trait T { fn set(&mut self); }
impl T for i32 { fn set(&mut self) {} }
fn main() {
    let d: &dyn T = &1;
    d.set(); //~ E0596
}

//# dyn_by_value_param
trait T {}
fn f(t: dyn T) {} //~ E0277
fn main() {}

//# const_assign
const N: i32 = 1;
fn main() {
    N = 2; //~ E0070
}

//# const_generic_from_let
fn main() {
    let n = 3;
    let a = [0; n]; //~ E0435
}

//# const_in_fn_uses_param
fn f<T>() -> usize {
    const N: usize = std::mem::size_of::<T>(); //~ E0401
    N
}
fn main() {}

//# const_missing_value
const N: i32; //~ error
fn main() {}

//# assoc_const_type
trait T { const N: u8; }
impl T for () { const N: i32 = 1; } //~ E0326
fn main() {}

//# assoc_const_missing
trait T { const N: u8; }
impl T for () {} //~ E0046
fn main() {}

//# const_not_evaluated_overflow
const N: u8 = 200 + 100; //~ E0080
fn main() {
    println!("{}", N);
}

//# const_string
const S: String = "a".to_string(); //~ E0015
fn main() {}

//# static_interior
use std::cell::Cell;
static C: Cell<i32> = Cell::new(1); //~ E0277
fn main() {}

//# static_assign
static N: i32 = 1;
fn main() {
    N = 2; //~ E0594
}

//# type_underscore_item
const N: _ = 5; //~ E0121
fn main() {}

//# type_underscore_return
fn f() -> _ { 5 } //~ E0121
fn main() {}

//# type_underscore_struct
struct S { x: Vec<_> } //~ E0121
fn main() {}

//# type_underscore_unknown
fn main() {
    let v: Vec<_> = Vec::new(); //~ E0282
}

//# type_underscore_collect
fn main() {
    let v = [1].iter().collect::<_>(); //~ E0283
}

//# orphan_from
impl From<i32> for String { //~ E0117
    fn from(n: i32) -> String { String::new() }
}
fn main() {}

//# ext_not_for_type
trait Ext { fn ext(&self); }
impl Ext for String { fn ext(&self) {} }
fn main() {
    "a".ext(); //~ E0599
}

//# ext_ambiguous
trait A { fn go(&self) {} }
trait B { fn go(&self) {} }
impl A for i32 {}
impl B for i32 {}
fn main() {
    5.go(); //~ E0034
}

//# ext_conflict
trait A {}
impl<T> A for T {}
impl A for i32 {} //~ E0119
fn main() {}

//# static_of_counted
use std::sync::Mutex;
static S: Mutex<std::rc::Rc<u8>> = Mutex::new(todo!()); //~ E0277
fn main() {}

//# static_of_object
use std::sync::Mutex;
static S: &dyn std::fmt::Debug = &1; //~ E0277
static T: &(dyn std::fmt::Debug + Sync) = &1;
static U: Mutex<Vec<Box<dyn Fn() + Send>>> = Mutex::new(vec![]);
thread_local! { static V: std::cell::Cell<u8> = const { std::cell::Cell::new(1) }; }
fn main() {}
