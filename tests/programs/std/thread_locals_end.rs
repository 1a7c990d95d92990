// What `thread_local!` made is dropped after main, the last one first; what needs no drop is there to the end.
use std::cell::{Cell, RefCell};
struct Named(&'static str);
impl Drop for Named {
    fn drop(&mut self) {
        println!("drop {}", self.0);
        if self.0 == "a" {
            println!("{:?} {}", B.try_with(|b| b.0), COUNT.get());
            println!("{}", LATE.with(|l| l.borrow().0));
        }
        if self.0 == "b" {
            println!("{:?}", A.try_with(|a| a.0).map_err(|e| e.to_string()));
        }
    }
}
thread_local! {
    static A: Named = Named("a");
    static B: Named = const { Named("b") };
    static COUNT: Cell<i32> = { println!("never made"); Cell::new(1) };
    static LATE: RefCell<Named> = RefCell::new(Named("late"));
    static UNUSED: Named = Named("unused");
}
fn main() {
    println!("{}", B.with(|b| b.0));
    println!("{}", A.with(|a| a.0));
    COUNT.set(5);
    let _local = Named("local");
    if COUNT.get() == 5 {
        println!("leaving");
        std::process::exit(3);
    }
}
