// Iterators by name: what they show, what they are made of nothing, how they count.
// === btree_set::Iter, Range
use std::collections::*;
fn main() {
    let s = BTreeSet::from([3, 1, 2]); let mut i = s.iter(); i.next(); println!("{:?} {:?} {:?} {:?}", i, i.len(), i.clone().rev().collect::<Vec<_>>(), s.range(2..)); println!("{:?}", s.clone().into_iter()); let r = s.range(1..3); println!("{:?} {:?} {:?}", r.clone().min(), r.clone().max(), r.size_hint());
    println!("{:?}", s.union(&BTreeSet::from([5])).copied().collect::<Vec<_>>()); println!("{:?} {:?}", s.iter().min(), s.iter().max());
    let mut b = s.clone(); println!("{:?} {:?}", b.extract_if(2.., |x| x % 2 == 1).collect::<Vec<_>>(), b);
}
// === linked_list, binary_heap
use std::collections::*;
fn main() {
    let l = LinkedList::from([1, 2, 3]); let mut i = l.iter(); i.next_back(); println!("{:?} {:?} {:?}", i, i.len(), l.clone().into_iter()); let mut l2 = l.clone(); println!("{:?}", l2.iter_mut()); for x in &mut l2 { *x *= 2; } println!("{l2:?}"); println!("{:?} {:?}", l2.extract_if(|x| *x > 3).collect::<Vec<_>>(), l2);
    { let mut e = l2.extract_if(|_| false); println!("{:?} {:?}", e.size_hint(), e.next()); }
    let mut h = BinaryHeap::from([1, 3, 2]); println!("{:?} {:?}", h.iter().len(), h.iter().max()); println!("{:?}", h.clone().into_iter().len()); println!("{:?}", h.drain().len()); println!("{:?}", h); println!("{:?}", BinaryHeap::from([7]).iter()); println!("{:?} {:?}", BinaryHeap::from([7]).into_iter(), BinaryHeap::from([7]).drain());
}
// === hash_set, hash_map
use std::collections::*;
fn main() {
    let hs = HashSet::from([7]); println!("{:?} {:?} {:?}", hs.iter(), hs.clone().into_iter(), hs.union(&HashSet::from([7]))); println!("{:?}", hs.clone().drain()); println!("{:?} {:?} {:?}", hs.difference(&hs), hs.intersection(&hs), hs.symmetric_difference(&hs));
    let m = HashMap::from([(1, 'a')]); println!("{:?} {:?} {:?} {:?}", m.clone().into_iter(), m.clone().into_keys(), m.clone().into_values(), m.clone().drain()); let mut m2 = m.clone(); println!("{:?} {:?} {:?}", m2.iter_mut(), m.keys(), m.values()); println!("{:?}", m2.values_mut());
}
// === btree_map, vec_deque
use std::collections::*;
fn main() {
    let mut b = BTreeMap::from([(1, 'a'), (2, 'b')]); println!("{:?} {:?} {:?} {:?}", b.clone().into_iter(), b.clone().into_keys(), b.clone().into_values(), b.range(2..)); println!("{:?}", b.iter_mut()); println!("{:?}", b.values_mut()); println!("{:?}", b.range_mut(..)); println!("{:?}", b.clone().into_keys().rev().collect::<Vec<_>>());
    let d = VecDeque::from([1, 2, 3]); let mut d2 = d.clone(); println!("{:?} {:?}", d.iter(), d.clone().into_iter()); println!("{:?}", d2.iter_mut()); println!("{:?}", d2.drain(1..)); println!("{:?}", d2);
}
// === result::Iter, string::Drain
fn main() {
    let r: Result<i32, ()> = Ok(1); println!("{:?} {:?}", r.iter(), r.clone().into_iter()); let mut r2 = r; println!("{:?}", r2.iter_mut()); for x in &mut r2 { *x += 1 } println!("{r2:?} {}", r.iter().len());
    let mut st = String::from("äbc"); { let mut d = st.drain(..3); println!("{:?} {:?}", d, d.as_str()); println!("{:?}", d.next()); } println!("{st}"); { let d: String = st.drain(..).rev().collect(); println!("{d} {st:?}"); }
}
// === Debug of adapters, Default of iterators
use std::collections::*;
fn main() {
    println!("{:?} {:?}", [1, 2].iter().map(|x| x + 1), [1].iter().filter(|_| true)); println!("{:?} {:?}", [1, 2].iter().skip_while(|_| true), [1].iter().take_while(|_| true)); println!("{:?} {:?} {:?}", [1].iter().scan(5, |_, x| Some(x)), [1].iter().zip([2]), [1].iter().map_while(|x| Some(x))); println!("{:?} {:?}", [1].iter().inspect(|_| ()), [1].iter().filter_map(|x| Some(x)));
    println!("{:?} {:?} {:?}", std::panic::AssertUnwindSafe(5), std::iter::Rev::<std::ops::Range<i32>>::default(), std::iter::Chain::<std::vec::IntoIter<u8>, std::vec::IntoIter<u8>>::default().next());
    let e: btree_set::Iter<'static, i32> = Default::default(); println!("{:?} {:?}", e, vec_deque::Iter::<'static, i32>::default().next()); println!("{:?} {:?}", linked_list::IntoIter::<i32>::default(), hash_map::Iter::<i32, i32>::default().len()); println!("{:?}", btree_map::Range::<i32, i32>::default()); println!("{:?}", std::array::IntoIter::<i32, 3>::default());
}
// === abs_sub, maps of what has no hash, errors in an Arc
use std::collections::*;
fn main() {
    println!("{} {} {} {}", 5.0f64.abs_sub(7.0), f64::NAN.abs_sub(1.0), (-0.0f64).is_negative(), 1f32.abs_sub(0.5));
    #[derive(Debug, Clone)] struct NoHash(u8); let m: HashMap<NoHash, u8> = HashMap::new(); println!("{:?}", m.clone()); let h: BinaryHeap<NoHash> = Default::default(); println!("{:?}", h);
    let a: std::sync::Arc<dyn std::error::Error> = std::sync::Arc::new(std::fmt::Error); fn src<E: std::error::Error>(e: &E) -> String { e.to_string() } println!("{}", src(&a));
    let c = std::collections::HashMap::<String, Vec<i32>>::from([("a".into(), vec![1])]); let mut c2 = c.clone(); c2.get_mut("a").unwrap().push(2); c2.insert("b".into(), vec![]); println!("{:?} {}", c, c2.len());
    let z = std::borrow::Cow::Borrowed("a"); println!("{z:?} {z}");
}
