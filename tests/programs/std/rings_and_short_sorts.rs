// The two halves of a ring: where they lie shows in the slices, in what an iterator prints, and in the room there is.
use std::cell::RefCell;
use std::collections::VecDeque;

fn halves<T: std::fmt::Debug>(d: &VecDeque<T>) -> String {
    format!("{:?} {:?} {}", d.as_slices(), d.iter(), d.capacity())
}

fn main() {
    let mut d: VecDeque<i32> = (0..5).collect();
    d.rotate_left(2);
    println!("{}", halves(&d));
    d.rotate_left(4);
    println!("{}", halves(&d));
    let mut it = d.iter();
    it.next();
    it.next_back();
    println!("{it:?}");
    let mut d = VecDeque::with_capacity(8);
    d.extend(["a", "b", "c"]);
    d.rotate_right(1);
    println!("{}", halves(&d));
    d.rotate_left(2);
    println!("{}", halves(&d));
    d.push_front("z");
    d.make_contiguous();
    println!("{}", halves(&d));
    let mut bytes = VecDeque::with_capacity(3);
    let mut rooms = vec![];
    for b in 0..20u8 {
        bytes.push_back(b);
        rooms.push(bytes.capacity());
    }
    rooms.dedup();
    println!("{rooms:?}");
    let mut wide = VecDeque::new();
    wide.push_back([0u8; 2000]);
    println!("{} {:?}", wide.capacity(), std::iter::successors(Some(1), |_| None::<i32>).size_hint());

    // A short slice is sorted by insertion: each element is compared with those before it, from behind.
    let seen = RefCell::new(String::new());
    let note = |x: i32| {
        seen.borrow_mut().push_str(&format!("{x} "));
        x
    };
    let mut v = vec![3, 1, 2, 2];
    v.sort_by_key(|x| note(*x));
    println!("{v:?} {}", seen.take());
    v.sort_by(|a, b| note(*b).cmp(&note(*a)));
    println!("{v:?} {}", seen.take());
    let mut n = 0;
    let mut w: Vec<u32> = (0..20).map(|i| i * 7 % 20).collect();
    w.sort_unstable_by(|a, b| {
        n += 1;
        a.cmp(b)
    });
    println!("{n} {}", w.is_sorted());
    let mut odd = [5, 4, 3, 2, 1];
    odd.sort_by(|_, _| std::cmp::Ordering::Less);
    println!("{odd:?}");
}
