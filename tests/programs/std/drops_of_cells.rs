use std::cell::{Cell, OnceCell, RefCell};
struct Foo {}
impl Drop for Foo { fn drop(&mut self) { println!("drop"); } }
fn main() {
    let c = Cell::new(Some(Foo {}));
    let x = c.into_inner();
    println!("1 {}", x.is_some());
    drop(x);
    let c = OnceCell::new();
    println!("{}", c.set(Foo {}).is_ok());
    let x = c.into_inner();
    println!("2 {}", x.is_some());
    drop(x);
    let c = RefCell::new(Some(Foo {}));
    let x = c.into_inner();
    println!("3");
    drop(x);
    let c = tokio::sync::OnceCell::new_with(Some(Foo {}));
    let x = c.into_inner();
    println!("4");
    drop(x);
    let c = tokio::sync::OnceCell::new();
    println!("{}", c.set(Foo {}).is_ok());
    let x = c.into_inner();
    println!("5");
    drop(x);
    let mut c = tokio::sync::OnceCell::new();
    println!("{}", c.set(Foo {}).is_ok());
    println!("{}", c.take().is_some());
    println!("{}", c.set(Foo {}).is_ok());
    println!("{:?}", c.set(Foo {}).is_err());
    println!("end");
}
