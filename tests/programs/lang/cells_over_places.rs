use std::cell::Cell;
fn main() {
    let mut x = 5; { let c = Cell::from_mut(&mut x); c.set(6); let d = c; d.set(c.get() + 1); } println!("{x}");
    let mut arr = [1, 2, 3]; { let s: &Cell<[i32]> = Cell::from_mut(&mut arr[..]); let cs = s.as_slice_of_cells(); for w in cs.windows(2) { w[1].set(w[0].get() + w[1].get()); } } println!("{arr:?}");
    { let s = Cell::from_mut(&mut arr).as_array_of_cells(); s[0].swap(&s[2]); } println!("{arr:?}");
    let mut v = vec![1, 2, 3, 4]; { let cs = Cell::from_mut(v.as_mut_slice()).as_slice_of_cells(); cs.iter().zip(cs.iter().rev()).for_each(|(a, b)| a.set(b.get() * 10)); } println!("{v:?}");
    let mut s = String::from("a"); { let c = Cell::from_mut(&mut s); let t = c.take(); c.set(t + "b"); } println!("{s}");
}
