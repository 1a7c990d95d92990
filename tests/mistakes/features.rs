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

//# closure_pattern_count
fn main() {
    let f = |(a, b): (i32, i32)| a + b;
    f(1, 2); //~ E0057
}

//# closure_pattern_type
fn main() {
    let v = vec![(1, "a")];
    let w: Vec<i32> = v.iter().map(|(a, b, c)| *a).collect(); //~ E0308
}

//# closure_map_key_count
use std::collections::HashMap;
fn main() {
    let m: HashMap<i32, i32> = HashMap::new();
    m.iter().for_each(|k, v| println!("{k}{v}")); //~ E0593
}

//# closure_pattern_struct_field
struct P { x: i32 }
fn main() {
    let f = |P { y, .. }: P| 1; //~ E0026
}

//# generic_struct_missing_param
struct W<T> { t: T }
fn f(w: W) {} //~ E0107
fn main() {}

//# generic_struct_wrong_field
struct W<T> { a: T, b: T }
fn main() {
    let w = W { a: 1, b: "x" }; //~ E0308
}

//# generic_struct_method_bound
struct W<T>(T);
impl<T: Copy> W<T> { fn get(&self) -> T { self.0 } }
fn main() {
    W(String::new()).get(); //~ E0599
}

//# generic_struct_unused_const
struct W<const N: usize, T>; //~ E0392
fn main() {}

//# generic_struct_move_out
struct W<T>(T);
impl<T> W<T> {
    fn get(&self) -> T {
        self.0 //~ E0507
    }
}
fn main() {}

//# literal_pattern_type
fn main() {
    match 5u8 {
        "a" => {} //~ E0308
        _ => {}
    }
}

//# literal_pattern_range_reversed
fn main() {
    match 5 {
        9..=1 => {} //~ E0030
        _ => {}
    }
}

//# literal_pattern_expr
fn main() {
    match 5 {
        1 + 1 => {} //~ error
        _ => {}
    }
}

//# while_break_value
fn main() {
    let n = while true { break 5; }; //~ E0571
}

//# while_moved
fn main() {
    let s = String::new();
    let mut n = 0;
    while n < 2 {
        drop(s); //~ E0382
        n += 1;
    }
}

//# while_uninit
fn main() {
    let x: i32;
    while true {
        x = 1;
        break;
    }
    println!("{x}"); //~ E0381
}

//# while_maybe_uninit
fn main() {
    let x: i32;
    let mut n = 0;
    while n < 1 {
        n += 1;
        x = 1; //~ E0384
    }
}

//# unit_struct_field
struct U;
fn main() {
    let u = U;
    println!("{}", u.x); //~ E0609
}

//# unit_struct_literal_field
struct U;
fn main() {
    let u = U { x: 1 }; //~ E0560
}

//# unit_struct_shadow
struct U;
fn main() {
    let U = 5; //~ E0308
}

//# unit_struct_pattern_args
struct U;
fn main() {
    let U(x) = U; //~ E0532
}

//# deref_assign_immutable
fn main() {
    let x = 1;
    let r = &x;
    *r = 2; //~ E0594
}

//# deref_assign_non_ref
fn main() {
    let mut x = 1;
    *x = 2; //~ E0614
}

//# deref_assign_borrowed
fn main() {
    let mut x = 1;
    let r = &mut x;
    let s = &x; //~ E0502
    *r = 2;
    println!("{s}");
}

//# deref_assign_type
fn set(r: &mut String) {
    *r = "a"; //~ E0308
}
fn main() {}

//# deref_assign_rc
use std::rc::Rc;
fn main() {
    let mut r = Rc::new(1);
    *r = 2; //~ E0594
}

//# deref_assign_box_moved
fn main() {
    let b = Box::new(1);
    *b = 2; //~ E0594
}

//# char_two
fn main() {
    let c = 'ab'; //~ error
}

//# char_is_str
fn main() {
    let c: char = "a"; //~ E0308
}

//# char_add
fn main() {
    let c = 'a' + 1; //~ E0369
}

//# char_from_u32_cast
fn main() {
    let c = 97u32 as char; //~ E0604
}

//# generic_impl_unconstrained
struct S;
impl<T> S { //~ E0207
    fn f() {}
}
fn main() {}

//# generic_impl_wrong_args
struct S<T>(T);
impl S { //~ E0107
    fn f() {}
}
fn main() {}

//# generic_impl_duplicate
struct S<T>(T);
impl<T> S<T> { fn f(&self) {} } //~ E0592
impl S<i32> { fn f(&self) {} }
fn main() {}

//# partial_eq_derive_field
struct N;
#[derive(PartialEq)]
struct S { n: N } //~ E0369
fn main() {}

//# partial_eq_other_type
#[derive(PartialEq)]
struct S(i32);
fn main() {
    println!("{}", S(1) == 1); //~ E0308
}

//# clone_derive_field
struct N;
#[derive(Clone)]
struct S { n: N } //~ E0277
fn main() {}

//# index_assign_immutable
fn main() {
    let v = vec![1];
    v[0] = 2; //~ E0596
}

//# index_assign_array_immutable
fn main() {
    let a = [1];
    a[0] = 2; //~ E0594
}

//# index_assign_map
use std::collections::HashMap;
fn main() {
    let mut m: HashMap<i32, i32> = HashMap::new();
    m[&1] = 2; //~ E0594
}

//# index_assign_str
fn main() {
    let mut s = String::from("a");
    s[0] = 'b'; //~ E0277
}

//# assoc_type_missing
trait T { type A; }
impl T for () {} //~ E0046
fn main() {}

//# assoc_type_ambiguous
fn f<I>(i: I) -> I::Item { loop {} } //~ E0220
fn main() {}

//# assoc_type_mismatch_bound
fn f<I: Iterator<Item = String>>(i: I) {}
fn main() {
    f(vec![1].into_iter()); //~ E0271
}

//# assoc_type_bound
trait T { type A: Copy; }
impl T for () { type A = String; } //~ E0277
fn main() {}

//# slice_by_i32
fn main() {
    let v = vec![1, 2];
    let n: i32 = 1;
    let s = &v[n..]; //~ E0277
}

//# slice_unsized_local
fn main() {
    let v = vec![1, 2];
    let s = v[1..]; //~ E0277
}

//# slice_moved_out
fn main() {
    let v = vec![String::new()];
    let s = v[0]; //~ E0507
}

//# static_lifetime_local
fn f() -> &'static str {
    let s = String::new();
    &s //~ E0515
}
fn main() {}

//# field_shorthand_unknown
struct P { x: i32 }
fn main() {
    let y = 1;
    let p = P { y }; //~ E0560
}

//# field_shorthand_no_variable
struct P { x: i32 }
fn main() {
    let p = P { x }; //~ E0425
}

//# field_shorthand_type
struct P { x: i32 }
fn main() {
    let x = "a";
    let p = P { x }; //~ E0308
}

//# where_not_satisfied
fn f<T>(t: T) where Vec<T>: std::fmt::Display {}
fn main() {
    f(1); //~ E0277
}

//# where_undeclared
fn f() where T: Copy {} //~ E0425
fn main() {}

//# fn_bound_mut
fn call(f: impl Fn()) { f() }
fn main() {
    let mut n = 0;
    call(|| n += 1); //~ E0594
}

//# fn_bound_once
fn call(f: impl Fn()) { f() }
fn main() {
    let s = String::new();
    call(|| drop(s)); //~ E0507
}

//# fn_bound_once_stored
fn call<F: FnMut()>(f: F) {}
fn main() {
    let s = String::new();
    let f = || drop(s); //~ E0525
    call(f);
}

//# fn_mut_not_mut
fn call<F: FnMut()>(f: F) {
    f(); //~ E0596
}
fn main() {}

//# fn_once_twice
fn call<F: FnOnce()>(f: F) {
    f();
    f(); //~ E0382
}
fn main() {}

//# self_by_value_moved
struct S;
impl S { fn eat(self) {} }
fn main() {
    let s = S;
    s.eat();
    s.eat(); //~ E0382
}

//# self_by_value_ref
struct S(String);
impl S { fn eat(self) {} }
fn f(s: &S) {
    s.eat(); //~ E0507
}
fn main() {}

//# array_length_mismatch
fn f(a: [i32; 3]) {}
fn main() {
    f([1, 2]); //~ E0308
}

//# array_repeat_clone
fn main() {
    let a = [String::new(); 3]; //~ E0277
}

//# array_mixed
fn main() {
    let a = [1, "a"]; //~ E0308
}

//# vec_repeat_no_clone
struct S;
fn main() {
    let v = vec![S; 3]; //~ E0277
}

//# vec_repeat_len_type
fn main() {
    let v = vec![0; -1]; //~ E0600
}

//# range_inclusive_missing
fn main() {
    for i in 1..= {} //~ E0586
}

//# u64_negative
fn main() {
    let a: u64 = -1; //~ E0600
}

//# variant_wrong_type
enum E { A(i32) }
fn main() {
    let e = E::A("x"); //~ E0308
}

//# variant_count
enum E { A(i32, i32) }
fn main() {
    let e = E::A(1); //~ E0061
}

//# variant_not_covered
enum E { A(i32), B }
fn main() {
    match E::B { //~ E0004
        E::A(0) => {}
        E::B => {}
    }
}

//# path_pattern_unknown_variant
enum E { A }
fn main() {
    match E::A {
        E::B => {} //~ E0599
        E::A => {}
    }
}

//# inner_item_local
fn main() {
    let n = 1;
    fn f() -> i32 { n } //~ E0434
}

//# inner_struct_generic
fn f<T>() {
    struct S(T); //~ E0401
}
fn main() {}

//# inner_item_private_elsewhere
fn a() { fn inner() {} }
fn main() {
    inner(); //~ E0425
}

//# digit_separator_only
fn main() {
    let n = 0x_; //~ E0768
}

//# await_outside
fn f() {
    std::future::ready(1).await; //~ E0728
}
fn main() {}

//# await_moved
async fn g(s: String) {}
async fn f() {
    let s = String::new();
    g(s).await;
    println!("{s}"); //~ E0382
}
fn main() {}

//# async_fn_result_ignored_type
async fn g() -> u32 { 1 }
async fn f() {
    let n: u32 = g(); //~ E0308
}
fn main() {}

//# drop_moved_field
struct D { s: String, t: String }
fn main() {
    let d = D { s: String::new(), t: String::new() };
    drop(d.s);
    let e = d; //~ E0382
}

//# index_assign_own_index
fn main() {
    let mut b = vec![0; 3];
    b[b[0]] = 4; //~ E0502
}

//# const_as_closure_parameter
const Y: i32 = 1;
fn main() {
    let f = |Y: i32| 1; //~ E0005
}

//# const_in_pattern_type
#[allow(non_upper_case_globals)]
const y: i32 = 42;
fn main() {
    let (x, y) = (1, "a"); //~ E0308
}

//# expr_fragment_follow
macro_rules! b { ($e:expr [$i:expr]) => { 1 }; } //~ error
fn main() {}

//# ty_fragment_follow
macro_rules! b { ($t:ty + $i:expr) => { 1 }; } //~ error
fn main() {}

//# derive_eq_on_closure_field
#[derive(PartialEq)]
struct S { f: Box<dyn Fn()> } //~ E0369
fn main() {}

//# partial_eq_generic_missing
#[derive(PartialEq)]
struct S<T>(T);
struct N;
fn main() {
    println!("{}", S(N) == S(N)); //~ E0369
}

//# match_not_structural
struct N(i32);
impl PartialEq for N { fn eq(&self, o: &N) -> bool { true } }
const C: N = N(1);
fn main() {
    match N(2) {
        C => {} //~ error
        _ => {}
    }
}

//# static_ref_to_local_const
fn f() -> &'static i32 {
    let n = 1;
    &n //~ E0515
}
fn main() {}

//# promote_call
fn g() -> i32 { 1 }
fn f() -> &'static i32 {
    &g() //~ E0515
}
fn main() {}

//# promote_drop
fn f() -> &'static Vec<i32> {
    &vec![] //~ E0515
}
fn main() {}

//# where_bound_method
struct W<T>(T);
impl<T> W<T> where T: std::fmt::Display { fn show(&self) {} }
struct N;
fn main() {
    W(N).show(); //~ E0599
}

//# impl_fn_wrong_return
fn f() -> impl Fn(i32) -> i32 {
    |x| x > 1 //~ E0308
}
fn main() {}

//# impl_fn_captures_local
fn f(k: i32) -> impl Fn(i32) -> i32 {
    |x| x + k //~ E0373
}
fn main() {}

//# box_fn_captures_local
fn f(k: i32) -> Box<dyn Fn(i32) -> i32> {
    Box::new(|x| x + k) //~ E0373
}
fn main() {}

//# fn_pointer_captures
fn main() {
    let k = 1;
    let f: fn(i32) -> i32 = |x| x + k; //~ E0308
}

//# if_let_else_missing
fn main() {
    let n: i32 = if let Some(n) = Some(1) { n }; //~ E0317
}

//# let_else_falls_through
fn main() {
    let Some(n) = Some(1) else { println!("x"); }; //~ E0308
}

//# u64_index
fn main() {
    let v = vec![1];
    let i: u64 = 0;
    println!("{}", v[i]); //~ E0277
}

//# char_pattern_string
fn main() {
    match "a".chars().next() {
        Some("a") => {} //~ E0308
        _ => {}
    }
}

//# clone_on_ref_missing
struct N;
fn f(n: &N) -> N {
    n.clone() //~ E0308
}
fn main() {}

//# range_inclusive_float
fn main() {
    for x in 0.0..=1.0 {} //~ E0277
}

//# range_types_mixed
fn main() {
    for x in 0u8..10u16 {} //~ E0308
}

//# trait_for_type_not_imported
mod m {
    pub trait Ext { fn ext(&self) {} }
    impl Ext for i32 {}
}
fn main() {
    5.ext(); //~ E0689
}

//# ext_private_trait
mod m {
    trait Ext { fn ext(&self) {} }
    impl Ext for i32 {}
}
use m::Ext; //~ E0603
fn main() {}

//# async_mut_borrow_twice
async fn g(a: &mut i32, b: &mut i32) {}
async fn f() {
    let mut n = 1;
    g(&mut n, &mut n).await; //~ E0499
}
fn main() {}

//# async_join_borrow
async fn g(a: &mut i32) {}
async fn f() {
    let mut n = 1;
    tokio::join!(g(&mut n), g(&mut n)); //~ E0499
}
fn main() {}

//# async_return_ref_local
async fn f() -> &'static str {
    let s = String::new();
    &s //~ E0515
}
fn main() {}

//# async_fn_self_moved
struct S;
impl S { async fn eat(self) {} }
async fn f() {
    let s = S;
    s.eat().await;
    s.eat().await; //~ E0382
}
fn main() {}

//# inclusive_range_reversed_by_steps
fn main() {
    for i in (0..=10).step_by(5).rev() {} //~ E0277
}

//# wide_range_length
fn main() {
    println!("{}", (1u8..=5).len());
    println!("{}", (1u64..5).len()); //~ E0599
}

//# reborrowed_arg_changed
fn push(v: &mut Vec<usize>, n: usize) { v.push(n); }
fn main() {
    let v = &mut vec![1];
    push(v, { v.push(2); 3 }); //~ E0499
}

//# written_mut_borrowed_at_once
fn push(v: &mut Vec<usize>, n: usize) { v.push(n); }
fn main() {
    let v = &mut vec![1];
    push(&mut *v, v.len()); //~ E0502
}

//# assigned_behind_shared_by_way_of_mut
struct F { num: u8 }
struct W<'a> { inner: &'a mut F }
impl W<'_> { fn set(&self) { self.inner.num = 1; } } //~ E0594
fn main() {}

//# pushed_behind_shared_by_way_of_mut
struct F { v: Vec<u8> }
fn main() {
    let mut f = F { v: vec![] };
    let r = &&mut f;
    r.v.push(1); //~ E0596
}

//# shared_pattern_of_mut
fn set(x: &Option<&mut u8>) {
    if let Some(y) = x { **y = 2; } //~ E0594
}
fn main() {}

//# part_of_moved_assigned
struct S { s: u32, t: String }
fn main() {
    let mut x = S { s: 5, t: String::new() };
    let y = x;
    x.s = 6; //~ E0382
    println!("{}", x.s + y.t.len() as u32);
}

//# part_of_unset_assigned
struct S { s: u32 }
fn main() {
    let x: S;
    x.s = 1; //~ E0381
}

//# copy_derived_alone_of_what_is_not
#[derive(Copy)]
struct A { v: Vec<u8> } //~ E0204
fn main() {}

//# discriminant_twice
enum Level { //~ E0081
    Low = 1,
    High = 3,
    Top = 3,
}
fn main() {}

//# type_param_shadows_in_method
trait Holder<T> {
    fn one(&self) -> T;
    fn two<T: Clone>(&self, t: T); //~ E0403
}
fn main() {}

//# lifetime_shadows_in_method
struct L<'a> { x: &'a u8 }
impl<'a> L<'a> {
    fn f<'a>(&self, y: &'a u8) -> u8 { *y + *self.x } //~ E0496
}
fn main() {}

//# const_fn_in_trait
trait Tc {
    const fn size() -> usize; //~ E0379
}
fn main() {}

//# cast_to_unsized
fn main() {
    let s = &[1_usize, 2] as [usize]; //~ E0620
}

//# part_of_a_variable_unknown
fn main() {
    let mut x = vec![]; //~ E0282
    match x.pop() {
        Some(v) => { v.to_uppercase(); }
        None => {}
    }
}

//# part_of_a_pattern_unknown
fn main() {
    let (a, b) = (None, 1); //~ E0282
    println!("{b}");
    a.unwrap().len();
}
