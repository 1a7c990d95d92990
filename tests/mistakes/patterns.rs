//# enum_missing
enum D { N, S, E, W }
fn f(d: D) {
    match d { //~ E0004
        D::N => {}
        D::S => {}
        D::E => {}
    }
}
fn main() {}

//# option_missing_none
fn f(o: Option<i32>) {
    match o { //~ E0004
        Some(n) => {}
    }
}
fn main() {}

//# result_missing_err
fn f(o: Result<i32, String>) {
    match o { //~ E0004
        Ok(n) => {}
    }
}
fn main() {}

//# int_missing
fn f(n: i32) {
    match n { //~ E0004
        0 => {}
        1..=10 => {}
    }
}
fn main() {}

//# u8_ranges
fn f(n: u8) {
    match n { //~ E0004
        0..=100 => {}
        102..=255 => {}
    }
}
fn main() {}

//# bool_missing
fn f(b: bool) {
    match b { //~ E0004
        true => {}
    }
}
fn main() {}

//# tuple_missing
fn f(a: bool, b: bool) {
    match (a, b) { //~ E0004
        (true, _) => {}
        (_, true) => {}
    }
}
fn main() {}

//# nested_missing
fn f(o: Option<Option<i32>>) {
    match o { //~ E0004
        None => {}
        Some(Some(_)) => {}
    }
}
fn main() {}

//# guard
fn f(o: Option<i32>) {
    match o { //~ E0004
        Some(n) if n > 0 => {}
        None => {}
    }
}
fn main() {}

//# slice_missing
fn f(v: &[i32]) {
    match v { //~ E0004
        [] => {}
        [a] => {}
    }
}
fn main() {}

//# str_missing
fn f(s: &str) {
    match s { //~ E0004
        "a" => {}
    }
}
fn main() {}

//# char_missing
fn f(c: char) {
    match c { //~ E0004
        'a'..='z' => {}
        'A'..='Z' => {}
    }
}
fn main() {}

//# struct_missing
struct P { x: bool, y: bool }
fn f(p: P) {
    match p { //~ E0004
        P { x: true, .. } => {}
    }
}
fn main() {}

//# empty_match
fn f(n: i32) {
    match n {} //~ E0004
}
fn main() {}

//# refutable_let
fn main() {
    let o = Some(1);
    let Some(n) = o; //~ E0005
}

//# refutable_let_ok
fn f() -> Result<i32, String> { Ok(1) }
fn main() {
    let Ok(n) = f(); //~ E0005
}

//# refutable_param
fn f(Some(n): Option<i32>) {} //~ E0005
fn main() {}

//# refutable_for
fn main() {
    for Some(n) in vec![Some(1), None] {} //~ E0005
}

//# refutable_closure
fn main() {
    let f = |Some(n): Option<i32>| n; //~ E0005
}

//# refutable_slice
fn main() {
    let v = vec![1, 2];
    let [a, b] = v[..] else { return };
    let [c] = v[..]; //~ E0005
}

//# or_binding_missing
fn f(r: Result<i32, i32>) {
    match r {
        Ok(a) | Err(b) => {} //~ E0408
    }
}
fn main() {}

//# or_binding_types
fn f(r: Result<i32, String>) {
    match r {
        Ok(a) | Err(a) => {} //~ E0308
    }
}
fn main() {}

//# tuple_variant_count
enum E { A(i32, i32) }
fn f(e: E) {
    match e {
        E::A(x) => {} //~ E0023
    }
}
fn main() {}

//# tuple_variant_as_struct
enum E { A { x: i32 } }
fn f(e: E) {
    match e {
        E::A(x) => {} //~ E0164
    }
}
fn main() {}

//# struct_variant_fields
enum E { A { x: i32, y: i32 } }
fn f(e: E) {
    match e {
        E::A { x } => {} //~ E0027
    }
}
fn main() {}

//# unit_variant_with_args
enum E { A, B }
fn f(e: E) {
    match e {
        E::A(x) => {} //~ E0532
        E::B => {}
    }
}
fn main() {}

//# variant_args_omitted
enum E { A(i32), B }
fn f(e: E) {
    match e {
        E::A => {} //~ E0532
        E::B => {}
    }
}
fn main() {}

//# type_int_vs_str
fn f(n: i32) {
    match n {
        "a" => {} //~ E0308
        _ => {}
    }
}
fn main() {}

//# type_option_vs_int
fn f(n: Option<i32>) {
    match n {
        5 => {} //~ E0308
        _ => {}
    }
}
fn main() {}

//# type_enum_other
enum A { X }
enum B { Y }
fn f(a: A) {
    match a {
        B::Y => {} //~ E0308
        _ => {}
    }
}
fn main() {}

//# pattern_ref
fn f(v: &Vec<Option<i32>>) {
    for &Some(x) in v.iter() {} //~ E0005
}
fn main() {}

//# range_empty
fn f(n: i32) {
    match n {
        10..=1 => {} //~ E0030
        _ => {}
    }
}
fn main() {}

//# range_exclusive_empty
fn f(n: i32) {
    match n {
        1..1 => {} //~ E0579
        _ => {}
    }
}
fn main() {}

//# range_of_str
fn f(s: &str) {
    match s {
        "a".."b" => {} //~ E0029
        _ => {}
    }
}
fn main() {}

//# range_types
fn f(n: i32) {
    match n {
        'a'..='z' => {} //~ E0308 E0308
        _ => {}
    }
}
fn main() {}

//# slice_of_vec
fn f(v: Vec<i32>) {
    match v {
        [a, b] => {} //~ E0529
        _ => {}
    }
}
fn main() {}

//# array_pattern_len
fn f(a: [i32; 3]) {
    let [x, y] = a; //~ E0527
}
fn main() {}

//# array_pattern_rest
fn f(a: [i32; 2]) {
    let [x, y, z, ..] = a; //~ E0528
}
fn main() {}

//# two_rests
fn f(v: &[i32]) {
    match v {
        [.., a, ..] => {} //~ error
        _ => {}
    }
}
fn main() {}

//# rest_twice_tuple
fn main() {
    let (.., a, ..) = (1, 2, 3); //~ error
}

//# const_not_eq
struct S(i32);
const C: S = S(1);
fn f(s: S) {
    match s {
        C => {} //~ error
        _ => {}
    }
}
fn main() {}

//# local_as_const
fn f(n: i32) {
    let limit = 5;
    match n {
        0..=limit => {} //~ E0080
        _ => {}
    }
}
fn main() {}

//# fn_call_pattern
fn five() -> i32 { 5 }
fn f(n: i32) {
    match n {
        five() => {} //~ E0532
        _ => {}
    }
}
fn main() {}

//# static_pattern
static S: i32 = 1;
fn f(n: i32) {
    match n {
        S => {} //~ E0530
        _ => {}
    }
}
fn main() {}

//# binding_shadows_unit_struct
struct U;
fn main() {
    let U = 5; //~ E0308
}

//# let_binding_named_static
static N: i32 = 1;
fn main() {
    let N = 2; //~ E0530
}

//# guard_type
fn f(n: i32) {
    match n {
        x if x => {} //~ E0308
        _ => {}
    }
}
fn main() {}

//# deref_dyn_pattern
trait T {}
fn f(b: &dyn T) {
    let &x = b; //~ E0033
}
fn main() {}

//# box_pattern
fn f(b: Box<Option<i32>>) {
    match b {
        Some(n) => {} //~ E0308
        None => {} //~ E0308
    }
}
fn main() {}

//# non_exhaustive_ref
enum E { A, B }
fn f(e: &E) {
    match e { //~ E0004
        E::A => {}
    }
}
fn main() {}

//# non_exhaustive_nested_tuple
enum E { A, B }
fn f(x: (E, Option<bool>)) {
    match x { //~ E0004
        (E::A, None) => {}
        (E::A, Some(_)) => {}
        (E::B, Some(true)) => {}
    }
}
fn main() {}

//# usize_max
fn f(n: usize) {
    match n { //~ E0004
        0 => {}
        1..=1000 => {}
    }
}
fn main() {}

//# float_match
fn f(x: f64) {
    match x { //~ E0004
        0.0 => {}
    }
}
fn main() {}

//# question_in_pattern_type
fn f(t: (i32, String)) {
    let (a, b): (i32, i32) = t; //~ E0308
}
fn main() {}

//# assign_destructure
fn main() {
    let (mut a, mut b) = (1, 2);
    (a, b) = (1, 2, 3); //~ E0308
}

//# assign_to_literal
fn main() {
    1 = 2; //~ E0070
}

//# assign_to_call
fn f() -> i32 { 1 }
fn main() {
    f() = 2; //~ E0070
}

//# assign_op_to_literal
fn main() {
    5 += 1; //~ E0067
}

//# mut_ref_to_const_pattern
fn main() {
    if let 1 | "a" = 5 {} //~ E0308
}

//# at_with_type
fn f(n: i32) {
    match n {
        x @ "a" => {} //~ E0308
        _ => {}
    }
}
fn main() {}

//# let_or_without_parentheses
fn main() {
    let p = (Some(1), None::<i32>);
    let (Some(n), None) | (None, Some(n)) = p else { return }; //~ error
    let ((Some(m), None) | (None, Some(m))) = p else { return };
    println!("{n}{m}");
}

//# private_field_in_tuple_struct_pattern
mod m {
    pub struct Mixed(pub i32, bool);
    pub fn make() -> Mixed { Mixed(1, true) }
}
use m::Mixed;
fn main() {
    let Mixed(n, ..) = m::make(); //~ E0532
    println!("{n}");
}

//# private_tuple_struct_in_match
mod m {
    pub struct Id(u32);
    impl Id { pub fn new() -> Id { Id(1) } }
}
fn main() {
    match m::Id::new() {
        m::Id(n) => println!("{n}"), //~ E0603
    }
}

//# slice_index_of_other_type
fn at<I: std::slice::SliceIndex<[u8]>>(s: &[u8], i: I) -> Option<&I::Output> { s.get(i) }
fn main() {
    let _ = at(b"abc", 1u8); //~ E0277
}

//# array_from_tuple_of_other_length
fn main() {
    let a: [i32; 3] = (1, 2).into(); //~ E0277
    println!("{a:?}");
}

//# usize_range_to_max
fn f(n: usize) -> u8 {
    match n { //~ E0004
        0 => 1,
        1..=usize::MAX => 2,
    }
}
fn main() { f(1); }

//# isize_range_from_min
fn f(n: isize) -> u8 {
    match n { //~ E0004
        isize::MIN..=5 => 1,
        6.. => 2,
    }
}
fn main() { f(1); }

//# rest_of_array_after_element
fn main() {
    let words = ["a", "b", "c"].map(String::from);
    let [first, ..] = words;
    let [rest @ .., _] = words; //~ E0382
    println!("{first}{rest:?}");
}

//# element_of_array_after_rest
fn main() {
    let words = ["a", "b", "c"].map(String::from);
    let [_, rest @ ..] = words;
    let [.., last] = words; //~ E0382
    println!("{last}{rest:?}");
}

//# index_of_array_after_element
fn main() {
    let words = ["a", "b", "c"].map(String::from);
    let [first, ..] = words;
    println!("{first}{}", words[1]); //~ E0382
}

//# assignment_into_array_after_element
fn main() {
    let mut words = ["a", "b", "c"].map(String::from);
    let [first, ..] = words;
    words[0] = first; //~ E0382
}

//# what_diverges_says_nothing_about_its_patterns
fn f() -> i32 {
    match (return 5) {
        [_, .., "z"] => 1, //~ E0282
        _ => 2,
    }
}
fn main() {
    println!("{}", f());
}

//# what_diverges_fits_every_pattern
fn f() -> i32 {
    if let Some((1, 'x')) = (return 5) {
        return 6;
    }
    match (return 7) {
        1..=9 => 1,
        _ => 2,
    }
}
fn main() {
    println!("{}", f());
}

//# self_of_reference_in_pattern
struct P { x: i32 }
trait T { fn x(self) -> i32; }
impl T for &P {
    fn x(self) -> i32 {
        let &Self { x } = self; //~ E0071
        x
    }
}
fn main() {}

//# self_of_enum_as_struct
enum E { A }
impl E {
    fn new() -> E {
        Self { n: 1 } //~ E0071
    }
}
fn main() {}

//# alias_of_reference_as_struct
struct P { x: i32 }
type R<'a> = &'a P;
fn main() {
    let r = R { x: 1 }; //~ E0071
}

//# self_constructor_of_number
trait Make { fn make() -> Self; }
impl Make for i32 {
    fn make() -> Self {
        Self(1) //~ error
    }
}
fn main() {}

//# let_else_after_struct_literal
struct S { a: u8 }
fn main() {
    let S { a: 1 } = S {
        a: 1,
    } else { return }; //~ error
}

//# let_else_after_match
fn main() {
    let Some(x) = match 1 {
        _ => Some(2),
    } else { return }; //~ error
    println!("{x}");
}

//# let_else_after_closure_body
fn main() {
    let f = || { 1 } else { return }; //~ error
}

//# open_range_in_a_slice
fn f(x: &[u8]) -> u8 {
    match x {
        [10.., _, ..] => 1, //~ E0658
        _ => 0,
    }
}
fn main() {}

//# open_range_in_a_slice_with_a_name
fn f(x: &[u8]) -> u8 {
    match x {
        [y @ (1..), _, _] => *y,
        [(y @ 2..), _] => *y,
        [.., y @ 3..] => *y, //~ E0658
        _ => 0,
    }
}
fn main() {}

//# slice_pattern_of_unknown_length
fn main() {
    let [a, ..] = vec![1u8, 2].try_into().unwrap(); //~ E0282
}

//# slice_pattern_that_may_fail_says_no_length
fn main() {
    if let [a, b] = vec![1u8, 2].try_into().unwrap() {} //~ E0282
}

//# a_reference_pattern_for_a_boxed_trait_object
fn main() {
    let add: Box<dyn Fn(i32) -> i32> = Box::new(|x| x + 1);
    let (&f, n) = (add, 2); //~ E0033
    let shown = Some(Box::new(5) as Box<dyn std::fmt::Debug>).map(|&d| 1); //~ E0033
}

//# empty_behind_a_reference
enum Void {}
fn f(r: &Result<u8, Void>) -> u8 {
    match r { //~ E0004
        Ok(n) => *n,
    }
}
fn main() {}

//# empty_behind_a_box
enum Void {}
fn f(b: Box<Result<u8, Void>>) -> u8 {
    match *b { //~ E0004
        Ok(n) => n,
    }
}
fn main() {}

//# empty_behind_self
enum Void {}
struct S {
    r: Result<u8, Void>,
}
impl S {
    fn f(&self) -> u8 {
        match self.r { //~ E0004
            Ok(n) => n,
        }
    }
}
fn main() {}

//# empty_in_a_let_of_a_reference
enum Void {}
fn f(r: &Result<u8, Void>) -> u8 {
    let Ok(n) = r; //~ E0005
    *n
}
fn main() {}

//# empty_tuple_behind_a_reference
enum Void {}
fn f(r: &(u8, Void)) {
    match *r {} //~ E0004
}
fn main() {}

//# empty_in_a_vec
enum Void {}
fn f(v: Vec<Result<u8, Void>>) -> u8 {
    match v[0] { //~ E0004
        Ok(n) => n,
    }
}
fn main() {}

//# empty_in_a_private_field
enum Void {}
mod m {
    pub struct Sealed(pub u8, super::Void);
}
fn f(r: Result<u8, m::Sealed>) -> u8 {
    let Ok(n) = r; //~ E0005
    n
}
fn main() {}
