// What the last expression of a `let … else`'s block makes on the way is dropped on that way only.
use std::cell::RefCell;
use std::rc::Rc;
struct Loud(&'static str);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl Loud {
    fn len(&self) -> usize {
        self.0.len()
    }
}
fn second(pair: Rc<(RefCell<u32>, RefCell<u32>)>) -> Result<u32, u32> {
    let 5 = *pair.0.borrow() else { return Err(*pair.1.borrow()) };
    Ok(1)
}
fn length(n: Option<u32>) -> usize {
    let Some(n) = n else { return Loud("other").len() };
    println!("after");
    n as usize
}
fn main() {
    println!("{:?} {:?}", second(Rc::new((5.into(), 6.into()))), second(Rc::new((4.into(), 6.into()))));
    println!("{} {}", length(Some(9)), length(None));
    for i in 0..3 {
        let 1 = i else { if i == 0 { continue } else { return drop(Loud("end").len()) } };
        println!("one");
    }
}
