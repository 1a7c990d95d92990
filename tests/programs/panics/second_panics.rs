use std::panic::{catch_unwind, AssertUnwindSafe};
struct N(&'static str, u8);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
        if self.1 == 1 {
            let _inner = N("inner", 0);
            panic!("in {}", self.0);
        }
        if self.1 == 2 {
            let caught = catch_unwind(|| panic!("held"));
            println!("caught {}", caught.is_err());
        }
    }
}
fn two(a: u8, b: u8) {
    let _a = N("a", a);
    let _v = vec![N("v0", 0), N("v1", b), N("v2", 0)];
    let _z = N("z", 2);
    panic!("first");
}
fn main() {
    std::panic::set_hook(Box::new(|i| println!("hook {}", i.payload().downcast_ref::<String>().cloned().or(i.payload().downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default())));
    println!("{}", catch_unwind(AssertUnwindSafe(|| two(2, 2))).is_err());
    println!("{}", catch_unwind(AssertUnwindSafe(|| { let _k = N("k", 0); drop((N("t0", 1), N("t1", 0), [N("t2", 2), N("t3", 0)])); })).is_err());
    println!("{}", catch_unwind(AssertUnwindSafe(|| { let _o = N("outer", 0); two(0, 1) })).is_err());
    println!("never");
}
