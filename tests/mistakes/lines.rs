//# comma_missing_in_a_struct_literal
struct P {
    a: i32,
    b: i32,
}
fn main() {
    let p = P {
        a: 1
        b: 2, //~ error
    };
    println!("{}", p.a + p.b);
}

//# comma_missing_in_a_struct
struct P {
    a: i32 //~ error
    b: i32,
}
fn main() {}

//# comma_missing_in_an_enum
enum E {
    A(i32)
    B { x: i32 }, //~ error
}
fn main() {}

//# comma_missing_between_parameters
fn add(
    a: i32
    b: i32, //~ error
) -> i32 {
    a + b
}
fn main() {}

//# comma_missing_between_arguments
fn add(a: i32, b: i32) -> i32 {
    a + b
}
fn main() {
    let n = add(
        1
        2, //~ error
    );
    println!("{n}");
}

//# comma_missing_in_an_array
fn main() {
    let list = [
        1
        2, //~ error
    ];
    println!("{list:?}");
}

//# comma_missing_between_imports
use std::collections::{
    HashMap
    HashSet, //~ error
};
fn main() {}

//# comma_missing_in_a_struct_pattern
struct P {
    a: i32,
    b: i32,
}
fn main() {
    let P {
        a
        b, //~ error
    } = P { a: 1, b: 2 };
}

//# block_closed_with_a_parenthesis
fn main() {
    for n in 0..3 { //~ error
        println!("{n}");
    )
}

//# call_closed_with_a_bracket
fn main() {
    let n = i32::max( //~ error
        1,
        2,
    ];
    println!("{n}");
}

//# poll_without_a_pin
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
struct Ready;
impl Future for Ready {
    type Output = i32;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<i32> {
        Poll::Ready(1)
    }
}
struct Outer {
    inner: Ready,
    boxed: Pin<Box<Ready>>,
}
impl Future for Outer {
    type Output = i32;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<i32> {
        if let Poll::Ready(n) = self.boxed.as_mut().poll(cx) {
            return Poll::Ready(n);
        }
        if let Poll::Ready(n) = Pin::new(&mut self.inner).poll(cx) {
            return Poll::Ready(n);
        }
        self.inner.poll(cx) //~ E0599
    }
}
fn main() {}

//# visible_in_a_relative_path
mod outer {
    pub mod inner {
        pub(in outer) fn hidden() {} //~ error
    }
}
fn main() {}

//# what_may_not_be_moved_is_told_once
struct Pair {
    a: String,
    b: String,
}
fn take(pair: &Pair) -> String {
    let Pair { a, b } = *pair; //~ E0507
    let again = pair.a.len();
    format!("{a}{b}{again}")
}
fn main() {
    println!("{}", take(&Pair { a: String::new(), b: String::new() }));
}

//# joined_numbers
fn main() {
    let list = vec![1, 2, 3];
    println!("{}", list.join(", ")); //~ E0599
}

//# arm_that_ends_in_a_semicolon
fn main() {
    let n = 3;
    let text = match n {
        1 => "one",
        _ => {
            println!("other");
            "many"; //~ E0308
        }
    };
    println!("{text}");
}

//# else_that_ends_in_a_statement
fn main() {
    let n = 3;
    let text = if n == 1 {
        "one"
    } else {
        println!("other"); //~ E0308
    };
    println!("{text}");
}

//# arithmetic_with_an_open_type
fn main() {
    let double = |x| x * 2; //~ E0284
}

//# comma_missing_between_derives
#[derive(Debug Clone, Copy)] //~ error
struct Km(i32);
fn main() {
    println!("{:?}", Km(1).clone());
}
//# what_a_closure_gives_is_returned_by_the_function
fn held(v: &[String]) -> Option<Vec<&str>> {
    let words: Vec<String> = v.to_vec();
    let out = words.iter().map(|w| w.as_str()).collect();
    Some( //~ E0515
        out,
    )
}
fn by_reference(v: &[String]) -> Vec<&[u8]> {
    let words: Vec<&String> = v.iter().collect();
    match &words[..] {
        [] => vec![],
        all => all.iter().map(|w| w.as_ref()).collect(), //~ E0515
    }
}
fn main() {
    let _ = (held(&[]), by_reference(&[]));
}
//# what_serde_cannot_read
use serde::Deserialize;
struct Other;
#[derive(Deserialize)]
enum Read {
    One(u8),
    Two { n: Other }, //~ E0277
}
fn main() {
    let _ = serde_json::from_str::<Read>("");
}
//# what_serde_cannot_write
use serde::Serialize;
struct Other;
#[derive(Serialize)] //~ E0277
struct Written {
    a: u8,
    other: Other,
}
fn main() {
    let _ = Written { a: 1, other: Other }.a;
}
