// A hook that was taken out can be called by the next one; what a hook says of a payload that is no text.
use std::panic;

struct Counted(std::rc::Rc<std::cell::Cell<u32>>);

fn main() {
    panic::set_hook(Box::new(|info| println!("first{}", info.to_string().split_once(".rs").unwrap().1)));
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        println!("second, line {}", info.location().map_or(0, |l| l.line()));
        before(info);
    }));
    let _ = panic::catch_unwind(|| None::<u8>.unwrap());
    let _ = panic::catch_unwind(|| panic::panic_any(1u8));
    let inner = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        inner(info);
        println!("third {:?}", info.payload().downcast_ref::<i32>());
    }));
    let _ = panic::catch_unwind(|| panic::panic_any(7));
    let caught = panic::catch_unwind(|| panic!("text {}", 1 + 1));
    println!("{:?}", caught.unwrap_err().downcast_ref::<String>());
    drop(panic::take_hook());
    let _quiet = panic::catch_unwind(|| panic!("on standard error only"));
    let n = std::rc::Rc::new(std::cell::Cell::new(3));
    println!("{}", Counted(n).0.get());
}
