fn a() -> i32 { 1 }
fn b(x: i32) -> i32 { x }
fn gen<T: Default>() -> T { T::default() }
static S: fn(i32) -> i32 = b;
fn main() {
    let p = a as usize;
    let p2 = a as fn() -> i32 as usize;
    println!("{} {}", p == p2, p != 0);
    println!("{}", (b as usize) != (a as usize));
    println!("{}", S as usize == b as fn(i32) -> i32 as usize);
    let f: fn() -> i32 = a;
    println!("{}", f as usize == a as usize);
    println!("{}", f as u64 as usize == a as usize);
    let g = gen::<i32> as usize;
    println!("{}", g == gen::<i32> as fn() -> i32 as usize);
    let i = 1;
    println!("{}", (&{[1, 2]})[i]);
    println!("{}", {[1, 2, 3]}[i]);
    println!("{}", [1, 2, 3][i]);
    println!("{:?}", &{[1, 2, 3]}[i..]);
    println!("{:?}", &{[1, 2, 3]}[i]);
    println!("{}", &{vec![1, 2, 3]}[i]);
    println!("{}", *&mut {[1, 2, 3]}[i]);
}
