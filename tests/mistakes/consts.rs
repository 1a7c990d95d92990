//# const_fn_in_trait_impl
trait T { fn a(&self); }
impl T for i32 {
    const fn a(&self) {} //~ E0379
}
fn main() {}

//# const_fn_in_trait
trait T {
    const fn a(&self); //~ E0379
}
fn main() {}

//# const_fn_derefs_a_string
struct P { name: String }
impl P {
    const fn name(&self) -> &str { &self.name } //~ E0015
}
fn main() {}

//# const_fn_makes_a_string
const fn f(x: i32) -> String {
    x.to_string() //~ E0015
}
fn main() {}

//# const_fn_prints
const fn f() {
    println!("x"); //~ E0015
}
fn main() {}

//# const_fn_asks
const fn f(x: Option<u8>) -> Option<u8> {
    let y = x?; //~ E0658
    Some(y)
}
fn main() {}

//# const_fn_loops
const fn f(x: &[i32]) -> i32 {
    let mut s = 0;
    for i in x { //~ E0015
        s += *i;
    }
    s
}
fn main() {}

//# const_fn_compares_text
const fn f(a: &str, b: &str) -> bool {
    a == b //~ E0658
}
fn main() {}

//# const_fn_of_numbers
const fn f(x: f64) -> f64 {
    x.sqrt() //~ E0015
}
fn main() {}

//# const_fn_converts
const fn f(x: i32) -> i64 {
    i64::from(x) //~ E0658
}
fn main() {}

//# const_fn_maps
const fn f(x: Option<i32>) -> Option<i32> {
    x.map(|x| x + 1) //~ E0658
}
fn main() {}

//# const_fn_calls_what_it_gets
const fn f<F: Fn() -> i32>(f: &F) -> i32 {
    f() //~ E0015
}
fn main() {}

//# const_fn_calls_a_pointer
const fn f(f: fn() -> i32) -> i32 {
    f() //~ error
}
fn main() {}

//# const_fn_indexes_a_vec
const fn f(x: &Vec<i32>) -> i32 {
    x[0] //~ E0015
}
fn main() {}

//# const_fn_calls_own_operator
#[derive(Clone, Copy)]
struct S(i32);
impl std::ops::Add for S { type Output = S; fn add(self, o: S) -> S { S(self.0 + o.0) } }
const fn f(a: S, b: S) -> S {
    a + b //~ E0015
}
fn main() {}

//# const_fn_that_is_fine
struct S { items: [i32; 4], len: usize, name: &'static str }
impl S {
    const fn new(name: &'static str) -> Self { S { items: [0; 4], len: 0, name } }
    const fn len(&self) -> usize { self.len + self.name.len() }
    const fn first(&self) -> Option<&i32> { self.items.first() }
    const fn bytes(&self) -> &[u8] { self.name.as_bytes() }
    const fn take(x: &mut Option<u8>) -> Option<u8> { x.take() }
    const fn digit(c: char) -> u32 { match c.to_digit(10) { Some(d) => d, None => panic!("no digit") } }
    const fn wrap(x: u8) -> u8 { assert!(x > 1, "too small"); x.wrapping_mul(3).rotate_left(1) }
}
const N: usize = S::new("ab").len();
static NAMES: std::sync::Mutex<Vec<String>> = std::sync::Mutex::new(Vec::new());
fn main() {}

//# const_parses
const X: f64 = 2.0f64.powi(2); //~ E0015
fn main() {}

//# const_calls_closure
const X: i32 = (|| 1)(); //~ E0015
fn main() {}

//# static_of_a_vec
static V: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(vec![1]); //~ E0015 E0015
fn main() {}

//# type_of_const_argument
struct A<const N: usize>;
const M: i32 = 1;
fn f(x: A<M>) {} //~ E0308
fn main() {}

//# variable_as_const_argument
fn f<const N: usize>() {}
fn main() {
    let n = 1;
    f::<n>(); //~ E0435
}

//# static_without_size
static NAME: str = *"st"; //~ E0277
fn main() {
    println!("{}", NAME.len());
}

//# mistake_in_a_constant_of_a_pattern
const X: (i32, i32) = (1, "a"); //~ E0308
fn main() {
    match (1, 2) {
        X => {}
        _ => {}
    }
}
