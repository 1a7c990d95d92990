// A method whose bounds do not hold for the type behind a trait object is not in it.
struct Plain;
trait Compare<T> {
    fn sorted(&self) -> &'static str where (T, Option<T>): Ord { "sorted" }
    fn less(&self, x: &Option<T>, y: &Option<T>) -> bool where Option<T>: PartialOrd { x < y }
    fn name(&self) -> String { String::from("named") }
}
impl Compare<Plain> for () {}
impl Compare<u8> for () {}
trait Holder { type Assoc; fn only(&self) -> i32 where Self::Assoc: Iterator<Item = i32>; fn always(&self) -> i32 { 5 } }
impl<T> Holder for Vec<T> { type Assoc = T; fn only(&self) -> i32 where T: Iterator<Item = i32> { 7 } }
fn main() {
    let plain: &dyn Compare<Plain> = &();
    let number: &dyn Compare<u8> = &();
    println!("{} {} {}", plain.name(), number.sorted(), number.less(&None, &Some(1)));
    let holder: Box<dyn Holder<Assoc = String>> = Box::new(vec![String::new()]);
    let other: Box<dyn Holder<Assoc = std::ops::Range<i32>>> = Box::new(vec![0..1]);
    println!("{} {}", holder.always(), other.only());
}
