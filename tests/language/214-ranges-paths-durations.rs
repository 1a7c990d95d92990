// More of the library: several places of a slice at once, paths beside other texts, rounded durations, sources that shrink.

// === several places or ranges of a slice at once
use std::slice::GetDisjointMutError;
fn main() {
    let mut list = vec![1, 2, 3, 4, 5, 6];
    let [a, b] = list.get_disjoint_mut([0..2, 4..6]).unwrap();
    a.swap_with_slice(b);
    println!("{list:?}");
    if let Ok([head, tail]) = list.get_disjoint_mut([0..=0, 3..=5]) {
        head[0] += tail.iter().sum::<i32>();
        tail.fill(0);
    }
    println!("{list:?} {:?}", list.get_disjoint_mut([1..3, 2..4]).unwrap_err());
    println!("{:?} {:?}", list.get_disjoint_mut([0..9]).is_err(), list.get_disjoint_mut([3..=6]).is_err());
    println!("{:?} {:?}", list.get_disjoint_mut([0..0, 0..3]).map(|parts| parts.map(|p| p.len())), list.get_disjoint_mut([2, 2]) == Err(GetDisjointMutError::OverlappingIndices));
    let [] = list.get_disjoint_mut::<usize, 0>([]).unwrap();
    let [x, y] = list.get_disjoint_mut([5, 1]).unwrap();
    std::mem::swap(x, y);
    println!("{list:?}");
}

// === durations are rounded half to even
use std::time::Duration;
fn main() {
    for (secs, nanos) in [(1, 500_000_000), (2, 500_000_000), (2, 500_000_001), (9, 999_999_999), (u64::MAX, 999_999_999)] {
        println!("{:.0?} {:.3?} {:?}", Duration::new(secs, nanos), Duration::new(secs, nanos), Duration::new(secs, nanos));
    }
    println!("{:.2?} {:.2?} {:.1?}", Duration::new(2, 105_000_000), Duration::new(2, 115_000_000), Duration::from_micros(99_950));
    println!("{:.0?} {:.0?} {:.12?}", Duration::from_micros(1500), Duration::from_micros(2500), Duration::from_nanos(1));
}

// === numbers that are not zero take bits
use std::num::NonZero;
fn main() {
    let low = NonZero::new(0b0011u8).unwrap();
    let both: NonZero<u8> = 0b1100 | low;
    let mut bits = low | 0b0100;
    bits |= both;
    bits |= 0b1000_0000;
    println!("{both:#b} {bits:08b} {:e} {:?}", NonZero::new(4200u32).unwrap(), NonZero::new('\0'));
    println!("{:?}", NonZero::new('x').map(NonZero::get));
}

// === paths beside paths and texts of other kinds
use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
fn main() {
    let borrowed = Path::new("a/./b");
    let owned = PathBuf::from("a/b/");
    let cow: Cow<Path> = Cow::Borrowed(borrowed);
    let other: Cow<Path> = Cow::Owned(owned.clone());
    println!("{} {} {} {}", borrowed == owned, owned == borrowed, cow == owned, owned == cow);
    println!("{} {} {}", cow == other, *borrowed == cow, borrowed == cow);
    let (os, text) = (OsStr::new("a/b"), OsString::from("a//b"));
    println!("{} {} {} {}", owned == os, borrowed == text, cow == os, text == other);
    println!("{:?} {:?}", borrowed.partial_cmp(&PathBuf::from("a/c")), cow.partial_cmp(&OsString::from("a")));
    println!("{:?} {:?}", [os, OsStr::new("c")].join(OsStr::new("-")), vec![text, "x".into()].join(OsStr::new("")));
}

// === queues of bytes are sources, cursors take several buffers
use std::collections::VecDeque;
use std::io::{self, BufRead, Cursor, IoSlice, Read, Write};
fn main() -> io::Result<()> {
    let mut queue: VecDeque<u8> = b"first\nsecond".iter().copied().collect();
    let mut line = String::new();
    queue.read_line(&mut line)?;
    let mut three = [0; 3];
    queue.read_exact(&mut three)?;
    println!("{line:?} {:?} {}", std::str::from_utf8(&three).unwrap(), queue.len());
    queue.write_all(b"!")?;
    println!("{:?}", io::read_to_string(&mut queue)?);
    let mut list = Cursor::new(vec![9; 2]);
    list.set_position(1);
    println!("{:?}", list.write_vectored(&[IoSlice::new(b""), IoSlice::new(&[1, 2]), IoSlice::new(&[3])])?);
    let mut short = Cursor::new([0; 2]);
    println!("{:?} {:?}", short.write_vectored(&[IoSlice::new(&[5]), IoSlice::new(&[6, 7])])?, short.get_ref());
    println!("{:?}", list.into_inner());
    Ok(())
}

// === one arm of several, wherever it stands
cfg_select! {
    windows => {
        fn place() -> &'static str { "windows" }
    }
    all(unix, not(windows)) => {
        fn place() -> &'static str { "unix" }
        const SIDES: u8 = 3;
    }
    _ => { compile_error!("nowhere"); }
}
trait Shape {
    fn sides(&self) -> u8;
}
struct Triangle;
impl Shape for Triangle {
    cfg_select! {
        feature = "round" => { fn sides(&self) -> u8 { nothing() } }
        _ => { fn sides(&self) -> u8 { SIDES } }
    }
}
type Wide = cfg_select! { target_os = "none" => u8, _ => u16, };
fn main() {
    let text = cfg_select! { windows => no_such(), unix => "yes", _ => 4 };
    let wide: Wide = cfg_select! { any() => { 1 } _ => { 2 } };
    cfg_select! { debug_assertions => { let k = 5; println!("{k}"); } _ => {} }
    cfg_select! { windows => { fn inner() -> u8 { 1 } } _ => { fn inner() -> u8 { 2 } } }
    cfg_select! { false => { println!("never") } true => { println!("once {}", inner()) } }
    match 7u8 {
        cfg_select! { windows => { 1 } _ => { 7 } } => println!("seven"),
        _ => {}
    }
    println!("{} {text} {wide} {}", place(), Triangle.sides());
    cfg_select! { _ => {} }
}

// === several collections from one iterator
use std::collections::BTreeSet;
use std::num::{Saturating, Wrapping};
fn main() {
    let (a, b, c): (Vec<_>, String, BTreeSet<_>) = vec![(1, 'x', 2u8), (2, 'y', 2)].into_iter().collect();
    println!("{a:?} {b} {c:?}");
    let mut four = (vec![1], vec!['a'], vec![0.5], vec![true]);
    four.extend([(2, 'b', 1.5, false)]);
    println!("{four:?}");
    println!("{:?} {}", std::iter::repeat(7).take(3).rev().collect::<Vec<_>>(), std::iter::repeat_with(|| 1).take(4).len());
    println!("{:?}", [1, 2, 3].iter().zip(std::iter::repeat(0).take(2)).rev().collect::<Vec<_>>());
    let full = [Saturating(200u8), Saturating(100)];
    println!("{} {}", full.into_iter().sum::<Saturating<u8>>(), full.iter().product::<Saturating<u8>>());
    let (w, n) = (Wrapping(0b101u8), 2usize);
    println!("{} {} {} {}", &w << n, w << &n, &w >> &n, [w, w].iter().sum::<Wrapping<u8>>());
    println!("{:?} {}", std::iter::repeat('a').nth(1 << 20), std::panic::catch_unwind(|| std::iter::repeat(1).last()).is_err());
}

// === room for too many, and what is compared with what never comes
use std::collections::{HashMap, HashSet, VecDeque};
fn fails(s: &str) -> ! {
    panic!("{s}")
}
fn main() {
    let tries: [fn(); 6] = [
        || {
            let _ = 3usize == fails("equal");
        },
        || {
            let _ = 'a' < fails("less");
        },
        || {
            let _: HashMap<u8, u8> = HashMap::with_capacity(usize::MAX);
        },
        || HashSet::<u8>::new().reserve(usize::MAX),
        || {
            let _ = VecDeque::<u8>::with_capacity(!0);
        },
        || {
            let _ = Vec::<u16>::with_capacity(usize::MAX);
        },
    ];
    for f in tries {
        let e = std::panic::catch_unwind(f).unwrap_err();
        println!("{}", e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap());
    }
    struct Bell(&'static str);
    impl Drop for Bell {
        fn drop(&mut self) {
            println!("ring {}", self.0);
            assert!(self.0 != "b", "b");
        }
    }
    let rung = std::panic::catch_unwind(|| {
        let _a = Bell("armed");
        let _ = std::hint::select_unpredictable(true, Bell("a"), Bell("b"));
    });
    println!("{}", rung.is_err());
}

// === sizes and alignments as layouts
use std::alloc::{Layout, LayoutError};
#[repr(C)]
struct Mixed(u8, u32, u16);
fn fields<const N: usize>(each: [Layout; N]) -> Result<(Layout, Vec<usize>), LayoutError> {
    let mut all = Layout::from_size_align(0, 1)?;
    let mut places = Vec::new();
    for one in each {
        let (next, at) = all.extend(one)?;
        all = next;
        places.push(at);
    }
    Ok((all.pad_to_align(), places))
}
fn main() {
    const WORD: Layout = Layout::new::<u32>();
    println!("{:?} {} {}", Layout::new::<Mixed>(), WORD.size(), WORD.align());
    let (all, places) = fields([Layout::new::<u8>(), WORD, Layout::new::<u16>()]).unwrap();
    println!("{places:?} {}", all == Layout::new::<Mixed>());
    println!("{:?} {:?}", Layout::array::<u16>(5).unwrap(), Layout::for_value(&[1u64, 2][..]));
    println!("{:?} {}", Layout::from_size_align(6, 3).map_err(|e| e.to_string()), WORD.align_to(64).unwrap().align());
    println!("{:?} {}", Layout::for_value("text"), Layout::from_size_align(isize::MAX as usize, 2).is_err());
}
