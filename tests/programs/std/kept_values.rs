//! Values that nobody drops, unsized ones too.
use std::mem::ManuallyDrop; use std::ops::{Deref, DerefMut};
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
pub struct NoDrop<T: ?Sized>(ManuallyDrop<T>);
impl<T> NoDrop<T> { fn new(t: T) -> Self { NoDrop(ManuallyDrop::new(t)) } }
impl<T: ?Sized> Deref for NoDrop<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
impl<T: ?Sized> DerefMut for NoDrop<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
fn len(x: &NoDrop<[D]>) -> usize { x.len() }
fn main() {
    let a = NoDrop::new([D("a"), D("b")]); println!("{}", len(&a));
    let b: Box<NoDrop<[D]>> = Box::new(NoDrop::new([D("c")])); println!("{}", b.len()); drop(b);
    let mut m = ManuallyDrop::new(D("m")); m.0 = "n"; unsafe { ManuallyDrop::drop(&mut m); }
    let d: Box<ManuallyDrop<dyn std::fmt::Debug>> = Box::new(ManuallyDrop::new(5)); println!("{:?} {}", d, d.clone_it());
    let mut k = ManuallyDrop::new(vec![1]); k.push(2); println!("{:?} {}", ManuallyDrop::into_inner(k.clone()), k == ManuallyDrop::new(vec![1, 2]));
}
trait CloneIt { fn clone_it(&self) -> String; } impl CloneIt for dyn std::fmt::Debug { fn clone_it(&self) -> String { format!("<{self:?}>") } }
