use std::cell::*; use std::collections::*; use std::rc::*; use std::sync::*; use std::time::*; use std::sync::atomic::*;
use std::ops::*; use std::num::*;
#[derive(Debug, Clone, Default)] struct U; #[derive(Debug, Clone)] struct T1(i32, String); #[derive(Debug)] enum E { A, B(i32), C { x: f32, y: Option<U> } }
#[derive(Debug)] struct G<'a, T: ?Sized> { r: &'a T }
fn main() {
    println!("{:?} {:?} {:?}", U, T1(1, "a\"b\n".into()), [E::A, E::B(-1), E::C { x: 1.0, y: Some(U) }]);
    println!("{:#?}", (U, T1(1, "x".into()), E::C { x: 0.5, y: None }, vec![(1, "a")], G { r: "s" }));
    println!("{:?} {:?} {:?} {:?}", Cell::new(1), RefCell::new("x"), OnceCell::<i32>::new(), OnceCell::from(3));
    let r = RefCell::new(1); let b = r.borrow_mut(); println!("{:?} {:?}", r, b); drop(b); println!("{:?}", r.borrow());
    println!("{:?} {:?} {:?}", Mutex::new(1), RwLock::new(vec![1]), OnceLock::<u8>::new());
    let m = Mutex::new(1); let g = m.lock().unwrap(); println!("{:?} {:?}", m, g); drop(g);
    println!("{:?} {:?} {:?} {:?}", Rc::new(1), Arc::new("a"), Box::new(2.0), std::rc::Weak::<i32>::new());
    println!("{:?} {:?} {:?} {:?} {:?} {:?}", 1..2, 1..=2, ..3, ..=3, 4.., ..);
    println!("{:?} {:?} {:?}", Bound::Included(1), Bound::<i32>::Unbounded, ControlFlow::<i32, i32>::Break(1));
    println!("{:?} {:?} {:?} {:?}", Duration::from_millis(1500), Duration::from_micros(15), Duration::from_nanos(1_000_001), Duration::ZERO);
    println!("{:?} {:.2?} {:8.1?}| {:<10?}|", Duration::from_secs(3661), Duration::from_millis(1234), Duration::from_millis(99), Duration::from_secs(1));
    println!("{:?} {:?}", AtomicI32::new(3), AtomicBool::new(true));
    println!("{:?} {:?} {:?}", NonZeroU8::new(3), Wrapping(3), std::cmp::Reverse(1));
    println!("{:?} {:?} {:?}", "1x".parse::<i32>(), "".parse::<u8>(), "300".parse::<u8>());
    println!("{:?} {:?} {:?} {:?}", "x".parse::<f64>(), "tru".parse::<bool>(), "ab".parse::<char>(), "".parse::<char>());
    println!("{:?} {:?}", u8::try_from(300i32), char::from_u32(0xD800));
    println!("{:?} {:?}", String::from_utf8(vec![0xff, 0x41]), std::str::from_utf8(&[0xe2, 0x82]));
    println!("{:?} {:?}", [1, 2, 3].iter(), vec![1, 2].into_iter());
    println!("{:?} {:?} {:?}", "ab".chars(), "ab".bytes(), "a b".char_indices());
    println!("{:?} {:?}", [1, 2, 3].chunks(2), [1, 2, 3].windows(2));
    println!("{:?} {:?} {:?}", (0..3).rev(), (0..3).step_by(2), (0..3).skip(1));
    println!("{:?} {:?}", (0..3).zip(4..6), [1].iter().enumerate());
    println!("{:?} {:?} {:?}", [1, 2].iter().peekable(), (0..2).chain(3..4), (0..2).take(1));
    println!("{:?}", vec![1, 2].drain(..).collect::<VecDeque<_>>());
    let hm: HashMap<i32, &str> = [(1, "a")].into(); println!("{:?} {:?} {:?} {:#?}", hm, hm.keys(), hm.values(), hm);
    let bm: BTreeMap<i32, &str> = [(1, "a"), (2, "b")].into(); println!("{:?} {:?} {:?} {:?}", bm, bm.keys(), bm.iter(), bm.range(2..));
    let bs: BTreeSet<char> = "hello".chars().collect(); println!("{:?} {:#?}", bs, bs.iter().next());
    println!("{:?} {:?}", BinaryHeap::from(vec![1, 3, 2]).into_sorted_vec(), LinkedList::from([1, 2]));
    println!("{:?} {:?}", Some(Ok::<i32, String>(1)), None::<()>);
    println!("{:5}|{:<5}|{:^5}|{:>5}|{:*^7}|{:+}|{:05}|{:#x}|{:#010b}|{:e}", 1, 2, 3, 4, 5, 6, -7, 255, 5, 1234.5);
    println!("{:?} {:?} {:?} {:?} {:?}", 1.0, 1e21, 1e-7, f64::NAN, -f64::INFINITY);
    println!("{} {} {} {:.3} {:10.2}| {:+.1} {:e}", 1.0, 1e21, 1e-7, 3.14159, 2.5, 0.05, 0.00012);
    println!("{:?} {:?} {:?} {:?}", 'a', '\'', '\u{0}', '\u{1F600}');
    println!("{:?} {:?}", "tab\t\u{7f}\u{200b}é\\", "'\"'");
    println!("{:>8}|{:<8}|{:^8}|{:.2}|{:8.3}|", "abc", "abc", "abc", "abc", "abcdef");
    println!("{:02x?} {:X?} {:#?}", [1u8, 255], [10, 11], [Some(1)]);
    println!("{:10?}|{:<10?}|{:^10?}|", Some(1), Some("a"), 'x');
    println!("{0} {1} {0} {name} {w:>1$}", 1, 5, name = "n", w = 3);
}
