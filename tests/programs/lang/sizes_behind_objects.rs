use std::mem::{size_of_val, align_of_val}; use std::fmt::Debug; use std::any::Any;
#[derive(Debug)] struct P(u32, u8, u16); 
fn main() {
    let v: Vec<Box<dyn Debug>> = vec![Box::new(1u8), Box::new(2u64), Box::new(P(1, 2, 3)), Box::new([1u16; 5]), Box::new(()), Box::new('c')];
    for d in &v { println!("{:?} {} {}", d, size_of_val(&**d), align_of_val(d.as_ref())); }
    let s: Box<dyn Send> = Box::new(3u16); println!("{} {}", size_of_val(&*s), align_of_val(&*s));
    let a: &dyn Any = &5i128; println!("{} {} {}", size_of_val(a), size_of_val(&5u8), size_of_val("abc"));
}
