// What the library has had since 2022, and hints of size as std gives them.

// === sizes and alignments need no import
struct Pair(u8, u32);
fn sum<T>(items: &[T]) -> usize {
    items.iter().map(size_of_val).sum()
}
mod inner {
    pub fn align() -> usize {
        align_of::<u16>() + align_of_val(&1u64)
    }
}
fn main() {
    println!("{} {} {}", size_of::<Pair>(), sum(&[1u16, 2]), inner::align());
    {
        fn size_of(n: u8) -> u8 {
            n + 1
        }
        println!("{}", size_of(1));
    }
}

// === set operations come one by one, and say how many they may be
use std::collections::BTreeSet;
fn hints<'a>(x: &'a BTreeSet<i32>, y: &'a BTreeSet<i32>) {
    println!("{:?} {:?}", x.difference(y).size_hint(), x.intersection(y).size_hint());
    println!("{:?} {:?}", x.union(y).size_hint(), x.symmetric_difference(y).size_hint());
    let each: Vec<Vec<&i32>> = vec![x.difference(y).collect(), x.intersection(y).collect(), x.union(y).collect(), x.symmetric_difference(y).collect()];
    println!("{each:?}");
}
fn main() {
    let low = BTreeSet::from([1, 2, 3]);
    let high = BTreeSet::from([3, 4]);
    let far = BTreeSet::from([10]);
    let none = BTreeSet::new();
    let many: BTreeSet<i32> = (0..80).step_by(2).collect();
    for (x, y) in [(&low, &high), (&high, &low), (&low, &far), (&far, &low), (&low, &none), (&none, &low), (&low, &low)] {
        hints(x, y);
    }
    println!("{:?} {:?}", low.difference(&many).size_hint(), low.intersection(&many).collect::<Vec<_>>());
    println!("{:?} {}", many.difference(&low).min(), many.intersection(&low).clone().count());
    let mut union = low.union(&high);
    union.next();
    println!("{:?} {:?}", union.size_hint(), union.clone().max());
}

// === collections are shared between threads where their elements are
use std::collections::{BTreeMap, BTreeSet, HashMap, LinkedList, VecDeque};
fn shared<T: Sync>(_: &T) -> &'static str {
    std::any::type_name::<T>().split(['<', ':']).filter(|s| s.starts_with(char::is_uppercase)).next().unwrap_or("?")
}
fn all<T: Sync>(set: &BTreeSet<T>, map: &HashMap<u8, T>, list: &LinkedList<T>, tree: &BTreeMap<u8, T>, deque: &VecDeque<T>) -> impl Sync {
    println!("{} {} {} {} {}", shared(set), shared(map), shared(list), shared(tree), shared(deque));
    shared(&set.iter())
}
fn main() {
    let _: Box<dyn Sync> = Box::new(all(&BTreeSet::from([1]), &HashMap::new(), &LinkedList::new(), &BTreeMap::new(), &VecDeque::new()));
}

// === a heap stays a heap
use std::collections::{binary_heap::PeekMut, BinaryHeap};
fn main() {
    let mut heap = BinaryHeap::from(vec![2, 9, 4, 7]);
    let mut top = heap.peek_mut().unwrap();
    *top = 1;
    println!("{} {:?}", PeekMut::pop(top), heap.peek());
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        heap.retain(|n| if *n == 2 { panic!("two") } else { *n != 7 });
    }));
    let rest = heap.len();
    println!("{} {rest}", panicked.is_err());
    println!("{:?}", heap.into_sorted_vec().is_sorted());
}

// === an array of none has a default, whatever it is of
struct Plain;
fn main() {
    let none: [Plain; 0] = Default::default();
    println!("{} {:?} {:?}", none.len(), <[String; 2]>::default(), <[u8; 32]>::default().len());
}

// === what is behind a shared pointer is copied to be changed, sized or not
use std::rc::Rc;
use std::sync::Arc;
fn main() {
    let mut a: Arc<[i32]> = Arc::from([1, 2]);
    Arc::make_mut(&mut a)[0] = 5;
    let b = a.clone();
    Arc::make_mut(&mut a)[1] = 6;
    println!("{a:?} {b:?}");
    let mut s: Rc<str> = Rc::from("ab");
    let weak = Rc::downgrade(&s);
    Rc::make_mut(&mut s).make_ascii_uppercase();
    println!("{s} {}", weak.upgrade().is_none());
    let pair: Result<Rc<[i32; 2]>, _> = Rc::<[i32]>::from([7, 8]).try_into();
    println!("{pair:?}");
    let shared: Arc<[String]> = Arc::from(["x".to_string(), "y".to_string()]);
    let three: Result<Arc<[String; 3]>, Arc<[String]>> = shared.clone().try_into();
    println!("{three:?} {}", Arc::strong_count(&shared));
    drop(three);
    let two: Arc<[String; 2]> = shared.clone().try_into().unwrap();
    println!("{two:?} {} {}", two.len(), Arc::strong_count(&two));
    let back: Arc<[String]> = two;
    println!("{}", Arc::ptr_eq(&back, &shared));
}

// === hints of nested iterators
fn main() {
    println!("{:?} {:?}", [[1, 2], [3, 4]].into_iter().flatten().size_hint(), [1, 2].iter().flat_map(|x| [x, x, x]).size_hint());
    println!("{:?} {:?}", [[1], [2]].iter().flatten().size_hint(), std::iter::empty::<[u8; 3]>().flatten().size_hint());
    println!("{:?} {:?}", vec![Some(1), None].into_iter().flatten().size_hint(), vec![Ok::<u8, ()>(1)].iter().flatten().size_hint());
    let mut some = vec![1, 2, 3].into_iter().flat_map(Some);
    some.next();
    println!("{:?} {:?}", some.size_hint(), vec![vec![1]].into_iter().flatten().size_hint());
    let mut list = vec![1, 2, 3, 4];
    let mut odd = list.extract_if(1.., |n| *n % 2 == 1);
    println!("{:?} {:?} {:?}", odd.size_hint(), odd.next(), odd.size_hint());
}

// === runs from both ends
fn main() {
    let mut list = [1, 1, 2, 2, 2, 3];
    let mut runs = list.chunk_by_mut(|a, b| a == b);
    println!("{:?}", runs.size_hint());
    runs.next_back().unwrap()[0] = 9;
    runs.next_back().unwrap()[1] = 8;
    println!("{:?} {:?}", runs.next(), runs.next_back());
    let runs = list.chunk_by(|a, b| a <= b);
    println!("{:?} {:?}", runs.clone().last(), runs.rev().collect::<Vec<_>>());
}

// === formatted arguments live as long as what holds them
fn name() -> String {
    "temporary".to_string()
}
fn main() {
    let text = format_args!("{}-{}", name(), name().len());
    println!("{text}");
    let pair = (format_args!("{}", name()), 1);
    println!("{} {}", pair.0, pair.1);
}

// === orders that make no sense, widths that are too great
use std::panic::catch_unwind;
use std::sync::atomic::{fence, AtomicU8, Ordering};
fn said(f: impl FnOnce() + std::panic::UnwindSafe) {
    let e = catch_unwind(f).unwrap_err();
    println!("{}", e.downcast_ref::<&str>().copied().map(String::from).or(e.downcast_ref::<String>().cloned()).unwrap());
}
fn main() {
    for order in [Ordering::Release, Ordering::AcqRel] {
        said(move || {
            AtomicU8::new(0).load(order);
        });
        said(move || {
            let _ = AtomicU8::new(0).compare_exchange(0, 1, Ordering::SeqCst, order);
        });
    }
    for order in [Ordering::Acquire, Ordering::AcqRel] {
        said(move || AtomicU8::new(0).store(1, order));
    }
    for order in [Ordering::Relaxed] {
        said(move || fence(order));
    }
    let width = 70_000usize;
    said(move || {
        format!("{:width$}", 1);
    });
}

// === small things
fn main() {
    const ONE: &[u8; 1] = std::array::from_ref(&7);
    println!("{ONE:?} {:?}", Vec::from(&mut [1, 2]));
    println!("{:?}", std::iter::chain([1, 2], Some(3)).collect::<Vec<_>>());
    println!("{}", std::hint::select_unpredictable(ONE[0] > 6, "more", "less"));
    let text: &mut str = Default::default();
    let mut buffer = [0; char::MAX_LEN_UTF8];
    println!("{text:?} {} {}", 'é'.encode_utf8(&mut buffer).len(), char::MAX_LEN_UTF16);
}
