//# limits_of_the_type
fn main() {
    let n = 3u32;
    if n >= 0 {} //~ unused_comparisons
    if n < 0 {} //~ unused_comparisons
    while 0 <= n { break; } //~ unused_comparisons
    let b = 3u8;
    if b <= 255 {} //~ unused_comparisons
    if b > 255 {} //~ unused_comparisons
    let i = 3i8;
    if i <= 127 {} //~ unused_comparisons
    if i > -128 || i < 0 || n == 0 || n > 0 || b >= 255 {}
    if n as usize >= (0) {} //~ unused_comparisons
}

//# in_all_places
const ZERO: u32 = 0;
fn main() {
    let n = 3u32;
    assert!(n >= 0); //~ unused_comparisons
    println!("{}", n < 0); //~ unused_comparisons
    let found = n.checked_sub(1).map(|k| k >= 0); //~ unused_comparisons
    match n { k if k >= 0 => println!("{found:?}"), _ => {} } //~ unused_comparisons
    for k in 0..3usize { if k >= 0 { println!("{k}"); } } //~ unused_comparisons
    if n >= ZERO {}
    #[allow(unused_comparisons)]
    if n >= 0 {}
}

//# signed_and_floats
fn main() {
    let (a, b, c) = (1, 1.0, 'c');
    println!("{} {} {}", a >= 0, b >= 0.0, c >= 'a');
    let d: i64 = 3;
    println!("{}", d <= 4294967295 && 3u64 <= 18446744073709551614);
}
