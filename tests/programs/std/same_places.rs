use std::rc::Rc;
struct Big([i32; 3]);
fn main() {
    let a = [1, 2, 3];
    println!("{} {} {}", std::ptr::eq(&a[..3], &a[..3]), std::ptr::eq(&a[..2], &a[..3]), std::ptr::eq(&a[0..2], &a[1..3]));
    let v = vec![Big([1, 2, 3]), Big([1, 2, 3])];
    println!("{} {}", std::ptr::eq(&v[0], &v[0]), std::ptr::eq(&v[0], &v[1]));
    println!("{} {}", std::ptr::eq(&v[..1], &v[..1]), std::ptr::eq(&v[1..], &v[..1]));
    let s: &[i32] = &a;
    let w = s;
    println!("{} {}", std::ptr::eq(s, w), std::ptr::eq(s, &[1, 2, 3][..]));
    let r: Rc<[i32]> = Rc::from([1, 2]);
    let q = r.clone();
    println!("{} {}", std::ptr::eq(&*r, &*q), Rc::ptr_eq(&r, &q));
    let (x, y) = (&v[0].0, &v[1].0);
    println!("{} {}", std::ptr::eq(x, y), std::ptr::eq(x, &v[0].0));
}
