// What is done once, small vectors of a part of a buffer, slabs without checks.
use parking_lot::{Once, OnceState};
use slab::Slab;
use smallvec::SmallVec;

static START: Once = Once::new();

fn main() {
    println!("{:?} {:?}", START.state(), START);
    START.call_once(|| println!("started {:?}", START.state()));
    START.call_once(|| println!("again"));
    println!("{:?} {} {}", START.state(), START.state().done(), START.state().poisoned());
    let once = Once::new();
    println!("{}", std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| once.call_once(|| panic!("no")))).is_err());
    println!("{:?}", once.state());
    println!("{}", std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| once.call_once(|| println!("never")))).is_err());
    once.call_once_force(|state| println!("{}", state.poisoned()));
    once.call_once_force(|state| println!("{}", state == OnceState::New));
    println!("{:?}", once);

    let mut few: SmallVec<[i32; 4]> = SmallVec::from_buf_and_len([1, 2, 3, 0], 3);
    few.push(4);
    println!("{few:?} {}", few.spilled());
    println!("{}", std::panic::catch_unwind(|| SmallVec::from_buf_and_len([1, 2], 3).len()).is_err());

    let mut slab = Slab::new();
    let (a, b) = (slab.insert(1), slab.insert(2));
    unsafe {
        let (x, y) = slab.get2_unchecked_mut(a, b);
        std::mem::swap(x, y);
        *slab.get_unchecked_mut(a) += 5;
        println!("{} {}", slab.get_unchecked(a), slab.get_unchecked(b));
    }
}
