use std::collections::{BTreeMap, BTreeSet, btree_map, Bound};
use std::ops::Bound::*;
fn main() {
    let mut m = BTreeMap::new(); for (i, w) in ["d", "b", "a", "c", "e"].iter().enumerate() { m.insert(*w, i); }
    println!("{m:?} {:?} {:?}", m.first_key_value(), m.last_key_value());
    println!("{:?} {:?}", m.range("b".."d").collect::<Vec<_>>(), m.range("c"..).map(|(k, _)| *k).collect::<String>());
    println!("{:?}", m.range::<str, _>((Excluded("b"), Included("d"))).collect::<Vec<_>>());
    for (_, v) in m.range_mut("a"..="b") { *v += 10; } println!("{m:?}");
    println!("{:?} {:?} {:?}", m.pop_first(), m.pop_last(), m.remove("c")); println!("{m:?}");
    *m.entry("z").or_insert(0) += 1; m.entry("z").and_modify(|v| *v += 1); println!("{:?}", m.entry("b").key());
    if let btree_map::Entry::Occupied(e) = m.entry("z") { println!("{:?}", e.remove()); }
    let mut a: BTreeMap<i32, &str> = (0..6).map(|i| (i, "x")).collect(); let b = a.split_off(&3); println!("{a:?} {b:?}"); let mut c = b.clone(); a.append(&mut c); println!("{} {}", a.len(), c.len());
    a.retain(|k, _| k % 2 == 0); println!("{a:?}"); println!("{:?} {:?}", a.keys().rev().collect::<Vec<_>>(), a.values().collect::<Vec<_>>());
    println!("{:?} {:?}", a.iter().next_back(), a.range(..3).next_back()); println!("{:?}", a.get(&2)); println!("{:?}", a[&4]);
    if let Some(mut e) = a.first_entry() { *e.get_mut() = "first"; } if let Some(e) = a.last_entry() { println!("{:?}", e.remove_entry()); } println!("{a:?}");
    println!("{:?} {:?}", a.clone().into_keys().collect::<Vec<_>>(), a.clone().into_values().collect::<Vec<_>>()); println!("{:?}", a.into_iter().rev().collect::<Vec<_>>());
    let s: BTreeSet<i32> = [5, 1, 3, 9].into(); let t = BTreeSet::from([3, 4, 5]); println!("{s:?} {:?} {:?}", s.first(), s.last());
    println!("{:?} {:?} {:?} {:?}", s.union(&t).collect::<Vec<_>>(), s.intersection(&t).collect::<Vec<_>>(), s.difference(&t).collect::<Vec<_>>(), s.symmetric_difference(&t).collect::<Vec<_>>());
    println!("{:?} {:?} {:?} {:?}", &s | &t, &s & &t, &s - &t, &s ^ &t); println!("{:?} {:?}", s.range(2..6).collect::<Vec<_>>(), s.range((Excluded(3), Unbounded)).rev().collect::<Vec<_>>());
    println!("{} {} {}", s.is_subset(&t), s.is_disjoint(&[100].into()), s.contains(&9)); let mut u = s.clone(); println!("{} {} {:?} {:?} {:?}", u.insert(5), u.remove(&1), u.pop_first(), u.take(&9), u); println!("{:?}", u.get(&5));
    println!("{:?} {:?}", s < t, s.cmp(&t)); println!("{:?}", s.iter().rev().map(|x| x * 2).collect::<BTreeSet<_>>()); println!("{:#?}", BTreeMap::from([(1, BTreeSet::from(["a"]))]));
    let mut w: BTreeMap<String, Vec<u32>> = BTreeMap::new(); for (i, x) in "one two one three".split(' ').enumerate() { w.entry(x.to_string()).or_default().push(i as u32); } println!("{w:?}"); println!("{:?}", w.iter().max_by_key(|(_, v)| v.len()));
    for (k, v) in &mut w { v.push(k.len() as u32); } println!("{:?}", w.values().flatten().sum::<u32>()); println!("{:?}", w.contains_key("two")); w.clear(); println!("{} {}", w.is_empty(), w.len());
    let mut big = BTreeMap::new(); for i in 0..2000u32 { big.insert(i.wrapping_mul(2654435761) % 10007, i); } println!("{} {:?} {:?}", big.len(), big.iter().next(), big.iter().nth(1000)); let mut sum = 0u64; while let Some((k, _)) = big.pop_first() { sum = sum * 31 % 1000003 + k as u64; } println!("{sum}");
    println!("{:?}", BTreeMap::from([(1, 2)]) == BTreeMap::from([(1, 2)])); let _: Bound<i32> = Included(3); println!("{:?}", std::ops::Bound::Included(3).map(|x| x + 1)); println!("{:?}", BTreeMap::from([("a", 1), ("b", 2)]).iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join("&")); println!("{:?}", [(2, 'x'), (1, 'y')].into_iter().collect::<BTreeMap<_, _>>().into_iter().next());
    println!("{:?}", BTreeMap::<i32, i32>::default().first_key_value()); println!("{:?}", BTreeSet::from([3, 1, 2]).into_iter().collect::<Vec<_>>()); let mut x = BTreeSet::new(); x.extend([3, 1]); x.append(&mut BTreeSet::from([2])); x.retain(|v| *v != 1); println!("{x:?} {:?}", x.split_off(&3));
}
