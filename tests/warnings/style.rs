//# functions
fn badName() {} //~ non_snake_case
fn good_name() {}
fn f__f() {} //~ non_snake_case
fn __ok() {}
fn main() { badName(); good_name(); f__f(); __ok(); }

//# variables
fn main() {
    let badVar = 1; //~ non_snake_case
    let X = 2; //~ non_snake_case
    let _Y = 3; //~ non_snake_case
    println!("{badVar}{X}{_Y}");
    for I in 0..1 { println!("{I}"); } //~ non_snake_case
    let f = |A: i32| A; //~ non_snake_case
    println!("{}", f(1));
}

//# types
struct bad_type; //~ non_camel_case_types
struct Good;
enum lower { one, Two } //~ non_camel_case_types non_camel_case_types
type my_int = i32; //~ non_camel_case_types
trait my_trait { fn f(&self) {} } //~ non_camel_case_types
impl my_trait for i32 {}
fn main() {
    let (_, _) = (bad_type, Good);
    let _: my_int = 1;
    for x in [lower::one, lower::Two] { match x { lower::one => {} lower::Two => {} } }
    1.f();
}

//# camel
struct HTTPServer;
struct Vec2;
struct Vec_2; //~ non_camel_case_types
struct A_B; //~ non_camel_case_types
struct _Hidden;
fn main() { let _ = (HTTPServer, Vec2, Vec_2, A_B, _Hidden); }

//# constants
const bad: i32 = 1; //~ non_upper_case_globals
const Bad2: i32 = 1; //~ non_upper_case_globals
const GOOD_1: i32 = 1;
static lower: i32 = 1; //~ non_upper_case_globals
fn main() { println!("{}", bad + Bad2 + GOOD_1 + lower); }

//# fields
struct P { badField: i32, good: i32 } //~ non_snake_case
fn main() { let p = P { badField: 1, good: 2 }; println!("{}", p.badField + p.good); }

//# generics
fn f<t, const n: usize>(x: t) -> (t, usize) { (x, n) } //~ non_camel_case_types non_upper_case_globals
fn main() { println!("{:?}", f::<i32, 3>(1)); }

//# modules
mod BadMod { pub fn f() {} } //~ non_snake_case
fn main() { BadMod::f() }

//# parens
fn f(a: i32) -> i32 { return (a); } //~ unused_parens
fn main() {
    if (1 < 2) { println!("a"); } //~ unused_parens
    let x = (1 + 2); //~ unused_parens
    let y = (x as u8) < 3;
    let z = (x + 1) * 2;
    while (x < 0) {} //~ unused_parens
    match (x) { _ => {} } //~ unused_parens
    println!("{} {y} {z}", f((x))); //~ unused_parens
    for i in (0..2) { println!("{i}"); } //~ unused_parens
}

//# parens_that_are_needed
struct P { x: i32 }
fn main() {
    if (P { x: 1 }).x == 1 { println!("a"); }
    let f = (|| 1)();
    let g = (if f > 0 { 1 } else { 2 }) + 1;
    println!("{g} {}", -(1i32).abs());
    let t = (1,);
    println!("{t:?}");
}

//# braces
fn f(a: i32) -> i32 { a }
fn main() {
    println!("{}", f({ 1 })); //~ unused_braces
    let x = f(1);
    if { x > 1 } { println!("a"); } //~ unused_braces
}

//# semicolons
fn main() {
    println!("a");; //~ redundant_semicolons
    println!("b");
}

//# labels
fn main() {
    'a: loop { break; } //~ unused_labels
    'b: loop { break 'b; }
    '_c: loop { break; }
    'd: for _ in 0..2 { continue 'd; }
    let _x = 'e: { 1 }; //~ unused_labels
}

//# macros
macro_rules! used { () => { 1 } }
macro_rules! unused { () => { 2 } } //~ unused_macros
macro_rules! _silent { () => { 3 } }
fn main() { println!("{}", used!()); }

//# while_true
fn main() {
    while true { break; } //~ while_true
}

//# what_is_named_by_a_field_or_needed_by_a_block
struct E { A: u16 } //~ non_snake_case
fn foo() -> Option<i32> { Some(1) }
fn main() {
    if let Some(x) = { foo() } { println!("{x}"); }
    for _ in (1..{ 2 }) {}
    for _ in (1..2) {} //~ unused_parens
    let E { A } = E { A: 1 };
    let E { A: B } = E { A }; //~ non_snake_case
    println!("{B}");
}

//# parentheses_handed_on
macro_rules! outer { ($($t:tt),*) => { [$(inner!($t)),*] } }
macro_rules! inner { ($e:expr) => { i64::from($e) } }
macro_rules! once { ($e:expr) => { i64::from($e) } }
fn main() { println!("{:?}", (outer!((1 + 2), (-3)), inner!((4)), once!((5)))); } //~ unused_parens unused_parens
