//# without_need
unsafe fn danger() {}
static mut COUNT: i32 = 0;
fn main() {
    unsafe { println!("safe"); } //~ unused_unsafe
    let v = unsafe { 3 }; //~ unused_unsafe
    unsafe { danger(); }
    unsafe { COUNT = v; }
    let f: unsafe fn() = danger;
    unsafe { f() }
    unsafe { std::env::set_var("A", "b") }
}

//# in_each_other
unsafe fn danger() {}
fn main() {
    unsafe { danger(); unsafe { danger(); } } //~ unused_unsafe
    unsafe { //~ unused_unsafe
        unsafe { danger(); }
    }
    unsafe { let c = || unsafe { danger() }; c(); } //~ unused_unsafe
    unsafe { //~ unused_unsafe
        println!("a");
        unsafe { println!("b"); } //~ unused_unsafe
    }
}

//# in_functions_and_blocks
unsafe fn danger() {}
unsafe fn outer() { danger(); unsafe { println!("x"); } } //~ unused_unsafe
async fn later() { unsafe { danger() } async { unsafe { danger() } }.await }
fn main() {
    unsafe { outer(); }
    let _ = later();
    let _ = unsafe { async { danger() } };
    #[allow(unused_unsafe)]
    unsafe { println!("allowed"); }
}
