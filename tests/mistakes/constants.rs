//# destructor_in_a_constant
struct Guard(i32);
impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
const FIRST: i32 = Guard(3).0; //~ E0493
fn main() {
    println!("{FIRST}");
}

//# parameter_of_a_const_fn_is_dropped
const fn count(list: Vec<i32>) -> usize { //~ E0493
    3
}
fn main() {
    println!("{}", count(vec![]));
}

//# const_fn_may_drop_its_generic_parameter
const fn or<T>(value: Option<T>, other: T) -> T { //~ E0493
    match value {
        Some(x) => {
            std::mem::forget(other);
            x
        }
        None => other,
    }
}
fn main() {
    println!("{}", or(None, 3));
}

//# self_is_taken_apart_in_a_const_fn
struct Wrapper<T>(T);
impl<T> Wrapper<T> {
    const fn into_inner(self) -> T { //~ E0493
        self.0
    }
    const fn get(&self) -> &T {
        &self.0
    }
}
fn main() {
    let w = Wrapper(3);
    println!("{}", w.get());
    println!("{}", w.into_inner());
}

//# variable_in_a_static
struct Guard;
impl Drop for Guard {
    fn drop(&mut self) {}
}
static NAME: &str = {
    let _guard = Guard; //~ E0493
    "name"
};
fn main() {
    println!("{NAME}");
}

//# what_a_const_fn_assigns_over
const fn put<T>(place: &mut T, value: T) {
    *place = value; //~ E0493
}
fn main() {
    let mut n = 1;
    put(&mut n, 2);
    println!("{n}");
}

//# constants_that_drop_nothing
struct Guard(i32);
impl Drop for Guard {
    fn drop(&mut self) {}
}
const NONE: Option<Guard> = None;
const SOME: Option<Guard> = {
    let mut made = None;
    made = Some(Guard(1));
    made
};
const fn through(guard: Guard) -> Guard {
    guard
}
const fn keep<T: Copy>(value: T, _other: &Guard) -> T {
    value
}
static LIST: std::sync::Mutex<Vec<Guard>> = std::sync::Mutex::new(Vec::new());
fn main() {
    println!("{} {}", NONE.is_none(), SOME.is_some());
    LIST.lock().unwrap().push(through(Guard(keep(2, &Guard(3)))));
}
