// What a closure's pattern does not look at it does not capture.
enum Only<T> { V(T) }
struct Wrap<T> { inner: T }
struct Noisy(&'static str);
impl Drop for Noisy { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() {
    let only = Only::V(Noisy("only"));
    let look = || { let Only::V(_) = only; println!("looked"); };
    let moved = only;
    look();
    let Only::V(n) = moved;
    println!("has {}", n.0);
    let nested = Wrap { inner: Only::V((Noisy("a"), 2)) };
    let look = || match nested { Wrap { inner: Only::V((..)) } => println!("nested") };
    let other = nested;
    look();
    drop(other);
    let bytes: &mut [u8] = &mut [1, 2, 3];
    let look = || match bytes { [..] => 7 };
    let again = &mut *bytes;
    again[0] = 9;
    println!("{} {:?}", look(), again);
    let pair = Only::V(Noisy("taken"));
    let take = || { let Only::V(n) = pair; println!("took {}", n.0); };
    take();
    let or = Only::V(1);
    let look = || match or { Only::V(_) | Only::V(..) => println!("or") };
    let _moved = or;
    look();
    let arr = [Noisy("x"), Noisy("y")];
    let look = || { let [_, ..] = arr; };
    let arr2 = arr;
    look();
    println!("{}", arr2.len());
}
