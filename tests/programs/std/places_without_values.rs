// Places that may hold a value: written over, taken, dropped by hand; nobody drops them else.
use std::mem::MaybeUninit;
struct D(u8);
impl Drop for D { fn drop(&mut self) { println!("~{}", self.0) } }
fn main() {
    let mut a: [MaybeUninit<D>; 3] = std::array::from_fn(|_| MaybeUninit::uninit());
    for (i, p) in a.iter_mut().enumerate() { p.write(D(i as u8)).0 += 10; }
    unsafe { a[0].assume_init_drop(); println!("{}", a[1].assume_init_ref().0); }
    let [_, b, c] = a;
    let b = unsafe { b.assume_init() };
    println!("{:?}", c);
    drop(b);
    let mut n = [MaybeUninit::<u32>::uninit(); 2];
    n[0] = MaybeUninit::new(4); n[1].write(5);
    let v = n.map(|x| unsafe { x.assume_init() });
    println!("{v:?} {:?} {:10?}|", n[0], MaybeUninit::new('a'));
}
