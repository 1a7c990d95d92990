//# text_ordered_with_a_number
fn main() {
    let name = String::from("abc");
    let most = 3usize;
    if name > most { //~ E0308
        println!("long");
    }
}

//# text_compared_with_a_number
fn main() {
    let name = String::from("abc");
    if name == 3 { //~ E0277
        println!("long");
    }
}

//# str_ordered_with_a_string
fn before(a: &str, b: String) -> bool {
    a < b //~ E0308
}
fn main() {
    println!("{}", before("a", "b".to_string()));
}

//# text_ordered_with_a_number_next_to_tokio
use tokio::time::Duration;
fn main() {
    let name = String::from("abc");
    let most = 3usize;
    if name > most { //~ E0277
        println!("long {:?}", Duration::from_secs(1));
    }
}

//# list_ordered_with_a_number
use tokio::time::Duration;
fn main() {
    let list = vec![1i32, 2];
    if list > 1 { //~ E0308
        println!("long {:?}", Duration::from_secs(1));
    }
}

//# reference_ordered_with_a_number
fn main() {
    let list = [1, 2];
    for n in list.iter() {
        if n > 1 { //~ E0308
            println!("{n}");
        }
    }
}

//# reference_equal_to_a_number
fn main() {
    let list = [1, 2];
    for n in list.iter() {
        if n == 1 { //~ E0277
            println!("{n}");
        }
    }
}

//# added_to_what_a_mutable_reference_refers_to
fn main() {
    let mut best = Some(1);
    best.as_mut().unwrap() += 1; //~ E0368
    println!("{best:?}");
}

//# result_type_forgotten_first_arm_is_text
fn name(n: i32) {
    match n { //~ E0308
        1 => "one".to_string(),
        2 => n.to_string(),
        _ => String::new(),
    }
}
fn main() {
    name(1);
}

//# result_type_forgotten_all_arms_are_formatted
fn name(n: i32) {
    match n {
        1 => format!("one"), //~ E0308
        _ => format!("{n}"), //~ E0308
    }
}
fn main() {
    name(1);
}

//# result_type_forgotten_first_arm_is_formatted
fn name(n: i32) {
    match n {
        1 => format!("one"), //~ E0308
        _ => n.to_string(), //~ E0308
    }
}
fn main() {
    name(1);
}

//# write_without_a_text
use std::fmt::Write;
fn main() {
    let mut out = String::new();
    writeln!(out).unwrap();
    write!(out).unwrap(); //~ error
}

//# what_is_awaited_under_a_not
async fn ready() {}
async fn count() -> i32 { 1 }
struct Flag;
impl std::ops::Not for Flag { type Output = bool; fn not(self) -> bool { true } }
async fn flag() -> Flag { Flag }
async fn wait() {
    if !ready().await {} //~ E0308
    while !flag().await {} //~ E0308
    let _ = !flag().await;
    let n: i64 = -count().await; //~ E0308
    let _ = !ready().await; //~ E0600
}
fn main() { let _ = wait(); }

//# adding_to_what_is_no_place
use tokio::sync::Mutex;
fn f() -> i32 { 1 }
async fn wait(m: &Mutex<i32>) {
    m.lock().await += 1; //~ E0368
    f() += 1; //~ E0067
    *m.lock().await += 1;
}
fn main() { let _ = wait; }

//# an_enum_as_a_character
enum E { A }
fn main() { println!("{}", E::A as char); } //~ E0604

//# a_function_for_a_type
fn f(v: Vec<main>) {} //~ E0747
fn main() { f(vec![]); }
