use std::collections::*;
fn main() {
    let mut b: BTreeMap<u32, u32> = BTreeMap::new();
    for i in 0..20_000u32 { b.insert(i.wrapping_mul(2654435761), i); }
    println!("{} {:?} {:?} {:?}", b.len(), b.iter().next(), b.iter().rev().nth(100), b.range(1000000000..).next());
    println!("{} {}", b.range(1000..3000000000).count(), b.range(1000000000..).rev().skip(10).step_by(1000).map(|(k, _)| *k as u64).sum::<u64>());
    for (_, v) in b.range_mut(5..2_000_000_000) { *v += 1; }
    println!("{}", b.values().map(|v| *v as u64).sum::<u64>());
    let mut hi = b.split_off(&2_000_000_000);
    println!("{} {} {:?} {:?}", b.len(), hi.len(), b.last_key_value(), hi.first_key_value());
    b.retain(|k, _| k % 3 != 0); println!("{} {}", b.len(), b.keys().count());
    b.append(&mut hi); println!("{} {}", b.len(), hi.len());
    let c = b.clone(); println!("{} {}", c == b, c.into_iter().rev().take(2).count());
    for i in 0..5_000u32 { b.remove(&i.wrapping_mul(2654435761)); }
    println!("{} {:?}", b.len(), b.pop_last());
    *b.entry(77).or_insert(0) += 5; println!("{:?}", b.get(&77));
    { let mut k = 0u32; let mut n = 0; while let Some((x, _)) = b.pop_first() { k = k.rotate_left(1) ^ x; n += 1; } println!("{k} {n}"); }
    let mut a = BTreeSet::new(); for i in 0..2000 { a.insert(i); } for i in (0..2000).step_by(2) { a.remove(&i); } println!("{:?} {:?} {}", a.range(100..110).collect::<Vec<_>>(), a.range(..7).next_back(), a.iter().zip(a.iter().rev()).all(|(x, y)| x + y == 2000));
}
