// What is taken out of a map leaves its room.
use std::collections::{HashMap, HashSet};
fn main() {
    let mut m: HashMap<i32, i32> = (0..20).map(|n| (n, n)).collect();
    println!("{}", m.capacity());
    for n in 0..20 { m.remove(&n); }
    println!("{} {}", m.len(), m.capacity());
    m.insert(1, 1);
    m.shrink_to_fit();
    println!("{}", m.capacity());
    m.extend((0..10).map(|n| (n, n)));
    println!("{}", m.capacity());
    m.drain();
    println!("{}", m.capacity());
    m.extend((0..30).map(|n| (n, n)));
    m.clear();
    println!("{} {}", m.capacity(), m.clone().capacity());
    m.reserve(3);
    println!("{}", m.capacity());
    m.shrink_to(5);
    println!("{}", m.capacity());
    let mut s: HashSet<i32> = (0..9).collect();
    s.retain(|n| *n > 6);
    println!("{}", s.capacity());
    s.take(&7);
    println!("{}", s.capacity());
}
