// Maps, sets, queues and heaps.
// === HashMap::new
use std::collections::HashMap;
fn main() {
    let mut m: HashMap<String, Vec<i32>> = HashMap::new();
    println!("{} {} {:?} {m:?}", m.len(), m.capacity(), m.get("x"));
    m.insert("a".into(), vec![1]);
    println!("{m:?} {} {}", m.contains_key("a"), m["a"][0]);
    println!("{} {:?}", HashMap::from([(1, 'a'), (2, 'b')]) == HashMap::from([(2, 'b'), (1, 'a')]), m.drain().next());
}
// === HashMap::insert
use std::collections::HashMap;
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum K { Unit, Of(u8, &'static str) }
fn main() {
    let mut m = HashMap::new();
    println!("{:?} {:?} {:?}", m.insert(K::Unit, 1), m.insert(K::Unit, 2), m.insert(K::Of(1, "a"), 3));
    println!("{} {:?}", m.len(), m.get(&K::Unit));
    println!("{:?} {:?}", m.remove(&K::Of(1, "b")), m.remove_entry(&K::Of(1, "a")));
    let mut f: HashMap<(i64, Option<char>), [u8; 2]> = HashMap::new();
    f.insert((1, None), [1; 2]);
    println!("{:?}", f.get(&(1, None)));
}
// === HashMap::get
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
use std::collections::HashMap;
fn main() {
    let mut m = HashMap::from([("a", 1), ("b", 2)]);
    if let Some(v) = m.get_mut("a") { *v += 10; }
    println!("{:?} {:?} {:?} {:?}", m.get("a"), m.get("z"), m.get_key_value("b"), m.get("b").copied().unwrap_or(0));
    println!("{} {:?}", msg(|| m["nope"]), m.values().max());
}
// === HashMap::entry
use std::collections::{hash_map::Entry, HashMap};
fn main() {
    let mut m: HashMap<char, usize> = HashMap::new();
    for c in "hello".chars() { *m.entry(c).or_insert(0) += 1; }
    let mut v: Vec<_> = m.iter().collect();
    v.sort();
    println!("{v:?}");
    println!("{:?}", m.entry('h').key());
    m.entry('h').and_modify(|n| *n += 5).or_insert(9);
    match m.entry('z') { Entry::Occupied(_) => println!("there"), Entry::Vacant(e) => { print!("{} ", e.key()); println!("{}", e.insert(4)); } }
    if let Entry::Occupied(mut e) = m.entry('l') { print!("{} ", e.insert(7)); println!("{:?}", e.remove_entry()); }
    println!("{:?} {:?}", m.get(&'h'), m.get(&'l'));
    println!("{}", m.entry('q').or_default());
}
// === hash_map::Entry::or_insert
use std::collections::HashMap;
fn main() {
    let mut m: HashMap<i32, String> = HashMap::new();
    m.entry(1).or_insert_with(|| "a".into()).push('b');
    m.entry(1).or_insert_with(|| unreachable!()).push('c');
    m.entry(2).or_insert_with_key(|k| k.to_string());
    *m.entry(3).or_default() += "x";
    println!("{:?} {:?} {:?}", m[&1], m[&2], m[&3]);
    m.retain(|k, v| { v.push('!'); k % 2 == 1 });
    let mut k: Vec<_> = m.into_values().collect();
    k.sort();
    println!("{k:?}");
}
// === type HashSet and [collect -> HashSet]
use std::collections::HashSet;
fn main() {
    let a: HashSet<i32> = [1, 2, 3, 2].into_iter().collect();
    let b = HashSet::from([3, 4]);
    let sorted = |s: HashSet<i32>| { let mut v: Vec<_> = s.into_iter().collect(); v.sort(); v };
    println!("{} {:?} {:?} {:?} {:?}", a.len(), sorted(&a | &b), sorted(&a & &b), sorted(&a - &b), sorted(&a ^ &b));
    println!("{} {} {}", a.is_subset(&a), a.is_disjoint(&b), a == [3, 2, 1].into());
    println!("{:?} {:?}", "hello".chars().collect::<HashSet<_>>().len(), a.get(&1));
}
// === HashSet::insert
use std::collections::HashSet;
fn main() {
    let mut s = HashSet::new();
    println!("{} {} {} {:?}", s.insert("a"), s.insert("a"), s.contains("a"), s);
    println!("{:?} {} {:?} {}", s.replace("a"), s.remove("b"), s.take("a"), s.is_empty());
    let mut seen = HashSet::new();
    println!("{:?}", [1, 2, 1, 3, 2].iter().filter(|x| seen.insert(**x)).collect::<Vec<_>>());
}
// === BTreeMap::new
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
use std::collections::BTreeMap;
fn main() {
    let mut m = BTreeMap::new();
    for (i, w) in ["c", "a", "b", "a"].iter().enumerate() { m.entry(*w).or_insert_with(Vec::new).push(i); }
    println!("{m:?} {:?} {:?} {}", m.first_key_value(), m.last_key_value(), msg(|| m["z"].len()));
    println!("{:?} {:?}", m.range("b"..).map(|(k, _)| *k).collect::<Vec<_>>(), m.keys().rev().collect::<Vec<_>>());
    println!("{:?} {:?} {m:?}", m.pop_first(), m.split_off("c"));
    println!("{:#?} {}", m, BTreeMap::from([(1, 2)]) < BTreeMap::from([(1, 3)]));
}
// === type BTreeMap
use std::collections::BTreeMap;
use std::ops::Bound::*;
fn main() {
    let mut m: BTreeMap<i32, char> = (0..6).zip('a'..).collect();
    println!("{:?}", m.range((Excluded(1), Included(4))).rev().collect::<Vec<_>>());
    for (_, v) in m.range_mut(..2) { *v = v.to_ascii_uppercase(); }
    m.retain(|k, _| k % 3 != 2);
    println!("{m:?} {:?} {:?}", m.values().collect::<String>(), m.iter().next_back());
    if let Some(mut e) = m.first_entry() { *e.get_mut() = '!'; }
    println!("{:?} {:?}", m.remove(&0), m.into_iter().map(|(k, v)| format!("{k}{v}")).collect::<Vec<_>>());
}
// === VecDeque::new
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
use std::collections::VecDeque;
fn main() {
    let mut d = VecDeque::new();
    d.push_back(1); d.push_front(0); d.extend([2, 3]);
    println!("{d:?} {:?} {:?} {} {}", d.front(), d.back(), d[1], msg(|| d[9]));
    d.rotate_left(1);
    d.make_contiguous().sort_by(|a, b| b.cmp(a));
    println!("{d:?} {:?} {:?}", d.iter().rev().step_by(2).collect::<Vec<_>>(), d.as_slices().0.len());
    println!("{} {:?}", d == [3, 2, 1, 0], d.binary_search_by(|x| 2.cmp(x)));
}
// === VecDeque::pop_front
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
use std::collections::VecDeque;
fn main() {
    let mut d: VecDeque<D> = ["a", "b", "c", "d"].map(D).into();
    drop(d.pop_front());
    drop(d.pop_back());
    d.push_front(D("e"));
    println!("{}", d.len());
    d.truncate(2);
    d.clear();
    println!("{} {:?}", d.len(), VecDeque::<i32>::new().pop_front());
}
// === VecDeque::push_back
use std::collections::VecDeque;
fn main() {
    let mut d = VecDeque::with_capacity(2);
    for i in 0..6 { d.push_back(i); if d.len() > 3 { d.pop_front(); } }
    println!("{d:?} {:?}", d.iter().sum::<i32>());
    d.insert(1, 9); d.swap(0, 2);
    println!("{d:?} {:?} {:?} {:?}", d.remove(1), d.remove(7), d.drain(1..).collect::<Vec<_>>());
    println!("{:?} {:?}", Vec::from(d), VecDeque::from(vec![1, 2]).into_iter().rev().collect::<Vec<_>>());
}
// === BinaryHeap::push
use std::{cmp::Reverse, collections::BinaryHeap};
fn main() {
    let mut h = BinaryHeap::from(vec![2, 5]);
    h.push(9); h.push(1);
    println!("{:?} {} {:?}", h.peek(), h.len(), h.clone().into_sorted_vec());
    if let Some(mut top) = h.peek_mut() { *top = 0; }
    print!("{:?} ", h.pop());
    h.extend([7, 7]);
    while let Some(x) = h.pop() { print!("{x} "); }
    println!();
    let mut r = BinaryHeap::new();
    for w in ["pear", "fig", "apple"] { r.push((Reverse(w.len()), w)); }
    println!("{:?} {:?}", r.pop(), r.into_iter().count());
}
// === BTreeSet
use std::collections::BTreeSet;
fn main() {
    let a: BTreeSet<_> = "hello".chars().collect();
    let b = BTreeSet::from(['l', 'x']);
    println!("{a:?} {:?} {:?}", a.union(&b).collect::<String>(), a.difference(&b).collect::<String>());
    println!("{:?} {:?} {:?}", a.range('f'..='l').collect::<Vec<_>>(), a.first(), &a & &b);
    let mut s = BTreeSet::from([(2, "b"), (1, "z")]);
    println!("{} {:?} {:?} {s:?}", s.insert((1, "a")), s.pop_last(), s.iter().next());
}
// === LinkedList
use std::collections::LinkedList;
fn main() {
    let mut l: LinkedList<i32> = (1..4).collect();
    l.push_front(0);
    let mut other = l.split_off(2);
    for x in other.iter_mut() { *x *= 10; }
    l.append(&mut other);
    println!("{l:?} {} {:?} {:?} {}", other.is_empty(), l.pop_back(), l.front(), l.contains(&20));
}
// === type HashMap in other types' hands
use std::collections::{BTreeMap, HashMap};
fn main() {
    let m: HashMap<&str, i32> = [("x", 1), ("y", 2)].into_iter().collect();
    let b: BTreeMap<_, _> = m.iter().map(|(k, v)| (*v, *k)).collect();
    println!("{b:?} {} {}", m.iter().map(|(_, v)| v).sum::<i32>(), m.keys().all(|k| k.len() == 1));
    let mut words: HashMap<usize, Vec<&str>> = HashMap::new();
    for w in "a bb cc d".split(' ') { words.entry(w.len()).or_default().push(w); }
    println!("{:?} {:?}", words[&1], words.get(&2));
}
