// Programs about `{:?}`.

// === text and chars: escapes, combining marks, quotes, controls, widths
fn main() { println!("{:?} {:?} {:?} {:?}", "a\"b'c", '"', '\'', "\\\n\r\t\0"); println!("{:?} {:?} {:?}", "\u{1}\u{7f}\u{80}\u{a0}\u{ad}", "é\u{301}", '\u{301}'); println!("{:?} {:?} {:?}", "\u{200b}\u{202e}\u{feff}", "日本😀", "\u{e000}\u{10ffff}"); println!("[{:6?}] [{:>6?}] [{:^7?}] [{:*<7?}] [{:.2?}] [{:8.1?}]", "ab", 'c', "d", "e", "abcdef", "xyz"); println!("{:?} {:?} {:?}", b'a', b"a\n\xff", "x".as_bytes()); println!("{:?} {:?}", String::from("s"), Box::<str>::from("b")); println!("{:#?} {:?}", "a", std::borrow::Cow::from("c")); println!("{:?} {:?}", "a b".split(' ').collect::<Vec<_>>(), "ab".chars()); println!("{:?} {:?}", std::path::Path::new("a/b"), std::ffi::OsStr::new("o")); println!("{:?} {:?}", format_args!("{}\n", 1), std::any::type_name::<u8>()); }
// === numbers: floats of every size, signs, zeros, hexadecimal flags, alternates
use std::{num::*, time::Duration};
fn main() { println!("{:?} {:?} {:?} {:?} {:?} {:?}", 1.0, 0.1f32, 1e15, 1e16, 1e-5, 123456789012345680.0); println!("{:?} {:?} {:?} {:?}", f64::MIN_POSITIVE, f32::MAX, f64::EPSILON, -0.0); println!("{:?} {:?} {:?}", f64::NAN, f64::INFINITY, -f32::INFINITY); println!("{:.0?} {:.3?} {:8.2?}| {:08.1?} {:+?} {:e}", 2.5, 1.0, 3.14159, -2.55, 1.0, 1234.5); println!("{:?} {:5?}| {:<5?}| {:05?} {:+?} {:#x?} {:X?} {:#010b}", 1, 2, 3, -4, 5, 255, [10, 11], 5); println!("{:?} {:?} {:?} {:?}", u128::MAX, i64::MIN, NonZeroU8::new(3), Wrapping(4)); println!("{:?} {:?} {:?} {:?} {:?} {:.1?}", Duration::ZERO, Duration::from_nanos(1), Duration::from_micros(1500), Duration::from_millis(2), Duration::new(3, 5), Duration::from_millis(1234)); println!("{:?} {:?} {:?}", (), ((),), (1,)); println!("{:?} {:?}", true, "7x".parse::<u8>()); println!("{:?} {:?} {:?}", 1..2, ..=3, ..); println!("{:?} {:?} {:?}", i8::try_from(300), "".parse::<f64>(), char::from_u32(0xd800)); println!("{:?}", std::cmp::Reverse(std::cmp::Ordering::Less)); }
// === collections and pointers, nested and pretty; locks, cells and iterators
use std::{cell::{Cell, RefCell}, collections::*, rc::Rc, sync::*};
fn main() { let m: BTreeMap<&str, Vec<Option<u8>>> = [("a", vec![Some(1), None]), ("b", vec![])].into(); println!("{m:?}\n{m:#?}"); println!("{:?} {:?} {:?}", BTreeSet::from([2, 1]), VecDeque::from([1, 2]), BinaryHeap::from([5])); println!("{:?} {:?} {:?}", Rc::new(1), Arc::new("x"), Box::new([1])); let w: std::rc::Weak<u8> = std::rc::Weak::new(); println!("{w:?} {:?} {:?}", Cell::new(1), RefCell::new("r")); let r = RefCell::new(1); let g = r.borrow_mut(); println!("{r:?} {g:?}"); let mx = Mutex::new(5); println!("{mx:?} {:?}", mx.lock()); let l = mx.lock().unwrap(); println!("{mx:?} {l:?}"); println!("{:?} {:?}", RwLock::new('c'), OnceLock::<u8>::new()); println!("{:?} {:?} {:?}", [1, 2].iter(), vec![1].into_iter(), (1..3).rev()); println!("{:?} {:?}", m.keys(), m.values()); println!("{:?} {:?}", m.iter(), m.get("z")); println!("{:#?}", (1, "a", [Some(()); 1], [0u8; 0])); println!("{:?} {:?}", "a,b".split_once(','), std::num::Saturating(1)); println!("{:02?} {:#?} {:6.2?}", [1, 2], Some(Some(1)), [Some(1.0)]); println!("{:?} {:?}", Ok::<i32, ()>(1), Err::<(), _>("e")); }
// === iterators of slices, vectors, strings and ranges, before and after some were taken
fn main() {
    let v = vec![1, 2, 3];
    let mut it = v.iter();
    it.next();
    println!("{it:?} {:?} {:?}", v.iter().rev(), v.clone().into_iter());
    println!("{:?} {:?} {:?}", v.chunks(2), v.windows(2), [1, 2].into_iter());
    println!("{:?} {:?} {:?}", "aé".chars(), "ab".bytes(), "ab".char_indices());
    println!("{:?} {:?} {:?} {:?} {:?}", 0..3, 0..=3, ..3, 1.., ..);
    println!("{:?} {:?}", (0..3).rev(), (0..9).step_by(3));
    println!("{:?} {:?} {:?}", v.iter().enumerate(), v.iter().skip(1), v.iter().take(2));
    println!("{:?} {:?}", v.iter().zip(&[4, 5]), v.iter().chain(&[4]));
    println!("{:?} {:?} {:?}", v.iter().peekable(), v.iter().cloned(), v.iter().copied());
    println!("{:?} {:?} {:?}", std::iter::empty::<u8>(), std::iter::once(1), std::iter::repeat("x"));
    println!("{:?} {:?}", "a b".split(' ').collect::<Vec<_>>(), v.iter().cycle().take(2));
}
// === errors of std
fn main() {
    println!("{:?} {:?}", "x".parse::<i32>(), "".parse::<u8>());
    println!("{:?} {:?} {:?}", "999".parse::<u8>(), "-999".parse::<i8>(), "1.x".parse::<f64>());
    println!("{:?} {:?} {:?}", "t".parse::<bool>(), "ab".parse::<char>(), "".parse::<char>());
    println!("{:?} {:?}", u8::try_from(300), char::from_u32(0xd800));
    println!("{:?} {:?}", char::try_from(0x110000u32), std::str::from_utf8(b"a\xff"));
    println!("{:?}", String::from_utf8(vec![0xc3]));
    println!("{:?} {:?}", <[u8; 2]>::try_from(&[1u8][..]), <[i32; 1]>::try_from(vec![1, 2]));
    println!("{:?} {:?}", std::cell::RefCell::new(1).try_borrow().is_ok(), std::fmt::Error);
    let c = std::cell::RefCell::new(1);
    let _g = c.borrow_mut();
    println!("{:?} {:?} {c:?}", c.try_borrow().map(|_| ()), c.try_borrow_mut().map(|_| ()));
    println!("{:?}", std::time::Duration::try_from_secs_f64(-1.0));
    let e: Box<dyn std::error::Error> = "boxed".into();
    println!("{e:?} {:?}", Err::<(), _>(e.to_string()));
    println!("{:?}", std::env::var("NO_SUCH_VARIABLE_HERE"));
}
// === cells, locks, once, lazy, atomics, reference counts, pins
use std::{cell::*, pin::Pin, rc::Rc, sync::{atomic::*, Arc, Mutex, OnceLock, RwLock}};
fn main() {
    let r = RefCell::new(vec![1]);
    println!("{:?} {:?} {:?}", Cell::new(5), r, r.borrow());
    println!("{:?}", r.borrow_mut());
    println!("{:?}", Ref::map(r.borrow(), |v| &v[0]));
    let o = OnceCell::new();
    print!("{o:?} ");
    o.set('x').unwrap();
    println!("{o:?} {:?}", OnceLock::from(1));
    let l = LazyCell::new(|| 7);
    print!("{l:?} ");
    println!("{} {l:?}", *l);
    let m = Mutex::new(1);
    println!("{m:?} {:?}", RwLock::new("w"));
    let g = m.lock().unwrap();
    println!("{m:?} {g:?}");
    drop(g);
    println!("{:?} {:?} {:?}", AtomicBool::new(true), AtomicU64::new(9), Ordering::SeqCst);
    let a = Arc::new(Rc::new([1, 2]));
    println!("{a:?} {:?} {:?}", Rc::downgrade(&a), Pin::new(&1));
    println!("{:?} {:?}", m.into_inner(), UnsafeCell::new(1).into_inner());
    println!("{:#?}", RefCell::new(Some(Cell::new(1))));
}
// === maps, sets, heaps, queues, lists, their iterators and entries
use std::collections::*;
fn main() {
    let mut m = BTreeMap::from([(1, "a"), (2, "b")]);
    println!("{m:?} {:?} {:?} {:?}", m.keys(), m.values(), m.iter());
    println!("{:?} {:?}", m.range(2..), m.first_key_value());
    println!("{:?}", m.entry(3));
    println!("{:?}", m.entry(1));
    let s = BTreeSet::from(["x", "y"]);
    println!("{s:?} {:?}", s.union(&BTreeSet::from(["z"])).collect::<Vec<_>>());
    let mut d = VecDeque::from([1, 2]);
    d.push_front(0);
    println!("{d:?} {:?}", d.as_slices().0.len() > 0);
    println!("{:?} {:?}", LinkedList::from([1, 2]), BinaryHeap::from(vec![1]));
    let h: HashMap<_, _> = [("k", vec![Some(1), None])].into();
    println!("{h:?} {:?} {:?}", h.keys(), h.values());
    println!("{:#?} {:#?} {:#?}", h, HashSet::from([(1,)]), BTreeMap::<u8, u8>::new());
    println!("{:?} {:?}", std::mem::take(&mut m).into_iter(), m);
}
// === widths and precisions from arguments, positions, names; flags within options, tuples, vectors
fn main() {
    let (w, p, x) = (8, 2, 1.23456);
    println!("[{x:w$.p$?}] [{:1$?}] [{:.*?}] [{:>1$.2$?}]", 5, 3, 1, 2.55, );
    println!("[{0:?} {1:?} {0:?}] [{a:?}{b:>4?}]", "q", 'c', a = (1, "x"), b = Some(2));
    println!("[{:5?}] [{:<5?}] [{:^5?}] [{:>5?}]", "ab", "ab", 'c', "ab");
    println!("[{:04?}] [{:+?}] [{:+.1?}] [{:08.3?}]", [1, -2], Some(3), vec![1.0, -2.25], (1.5,));
    println!("[{:x?}] [{:#X?}] [{:#06x?}] [{:02x?}]", Some(255), (10u8, -1i8), [1u16], vec![1, 200]);
    println!("{:?} {:?}", format_args!("{:>4}", 1), format_args!("{x:.1?}"));
    println!("[{:10?}] [{:<10?}] [{:#?}]", Some("x"), None::<u8>, ());
    println!("[{:6?}] [{:<6?}] [{:*^9?}]", true, (), false);
}
// === strings and chars: what is escaped, in a string and alone
fn main() {
    println!("{:?} {:?} {:?}", "tab\tnl\ncr\r", "q\"s'", "back\\ nul\0 bell\x07");
    println!("{:?} {:?} {:?} {:?}", '\'', '"', '\t', '\\');
    println!("{:?} {:?} {:?}", "é日\u{1F600}", '\u{1F600}', "\u{7f}\u{80}\u{a0}\u{ad}");
    println!("{:?} {:?} {:?}", "a\u{301}", '\u{301}', "\u{301}a");
    println!("{:?} {:?}", "\u{200b}\u{200d}\u{feff}\u{2028}", "\u{e000}\u{10ffff}\u{378}");
    println!("{:?} {:?}", "𝄞ß", String::from("Ω\u{600}"));
    println!("{:#?} {:?}", "multi\nline", ["a\\b"; 2]);
    println!("{:?}", "a\"b".chars().collect::<Vec<_>>());
    println!("{:?} {:?} {:?}", '\n'.escape_debug().to_string(), "é\n".escape_default().to_string(), 'é'.escape_unicode().collect::<String>());
    println!("{:?} {:?}", b"by\xfft\"".escape_ascii().to_string(), b"raw");
}
// === floats: when an exponent is used, signs, special ones, precision, f32
fn main() {
    for x in [0.0, -0.0, 1.0, 0.1, 1e15, 1e16, 1.5e16, 123456789012345680.0, 1e-4, 1e-5, 1.25e-5, 5e-324, f64::MAX, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::EPSILON] { print!("{x:?} {x} {x:.2?}|"); }
    println!();
    for x in [0.1f32, 1e16, 1e-5, 16777216.0, f32::MAX, f32::MIN_POSITIVE, 3.4e-7] { print!("{x:?} {x:e} "); }
    println!();
    println!("{:?} {:+?} {:e} {:E} {:?}", 1.0 / 3.0, 1.0, 1234.5, 0.00012, 100000000.0f32);
    println!("{:10.3?}|{:<10?}|{:+010.1?}|{:?}", 2.0, 1e20, -0.05, (0.3f32 as f64, 2.5e10));
}
// === nested and pretty: tuples, options, results, slices, boxes, strings, units
fn main() {
    let v = (Some(vec![(1, "a")]), Err::<(), _>(Box::new([Ok::<u8, ()>(1)])), ((), (2,)), [[0; 2]; 1], Vec::<u8>::new());
    println!("{v:?}");
    println!("{v:#?}");
    println!("{:#?}", Some(Some(())));
    println!("{:#?} {:#?}", [(); 2], &[&[""][..], &[]][..]);
    println!("{:#?}", ("x\ny", 'c', 1.0, -1));
}
// === references, pointers to dyn, nested references, never, fn items in structures, type names
use std::{any::{type_name, Any}, fmt::Debug, marker::PhantomData};
fn show<T: Debug + ?Sized>(t: &T) -> String { format!("{t:?}") }
fn imp() -> impl Debug + Clone { [Some(1)] }
fn main() {
    let x = 5;
    println!("{:?} {:?} {:?} {:?}", &x, &&x, &mut 6, &&mut 7);
    println!("{} {} {}", show(&[1][..]), show("s"), show(&Box::new("b") as &dyn Debug));
    let d: Vec<Box<dyn Debug>> = vec![Box::new(1), Box::new("x"), Box::new([0u8; 2]), Box::new(imp())];
    println!("{d:?}");
    let a: Box<dyn Any> = Box::new(1);
    println!("{a:?} {:?} {:?}", PhantomData::<(u8, str)>, type_name::<Option<&[u8]>>());
    println!("{:?} {:?}", std::mem::discriminant(&Some(1)) == std::mem::discriminant(&Some(2)), imp().clone());
    println!("{:?} {:?}", std::cmp::Reverse(1), std::num::NonZeroI8::new(-3));
}
// === impls by hand: padding helpers, alternate, sign, precision, width read back, delegating to parts
use std::fmt::{self, Debug, Formatter};
struct F;
impl Debug for F { fn fmt(&self, f: &mut Formatter) -> fmt::Result { write!(f, "{:?} {:?} {} {} {} {:?}", f.width(), f.precision(), f.alternate(), f.sign_plus(), f.sign_aware_zero_pad(), f.fill()) } }
struct P(i32);
impl Debug for P { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { if self.0 < 0 { f.pad("neg") } else if self.0 < 10 { f.pad_integral(true, "0x", "7") } else { Debug::fmt(&self.0, f) } } }
struct B;
impl Debug for B { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.debug_struct("B").field("p", &P(12)).field("l", &format_args!("{}!", 1)).finish() } }
fn main() {
    println!("{F:?} | {F:#?} | {F:+08.3?} | {F:*>4?}");
    println!("[{:?}] [{:5?}] [{:>5?}] [{:.2?}] [{:#6?}] [{:06?}] [{:+?}]", P(-1), P(-1), P(-1), P(-1), P(3), P(3), P(44));
    println!("{B:?} {B:04?} {B:#?} {:x?}", Some(P(255)));
    println!("{:?}", fmt::format(format_args!("{B:?}")));
}
// === builders: sets, lists, maps with entries, tuples, non-exhaustive, nested and pretty
use std::fmt::{Debug, Formatter, Result};
struct D(u8);
impl Debug for D {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.0 {
            0 => f.debug_list().entry(&1).entries([2, 3].iter()).finish(),
            1 => f.debug_set().entries(&["a"]).entry(&D(0)).finish(),
            2 => f.debug_map().entries([("k", 1)]).entry(&D(4), &D(0)).finish(),
            3 => f.debug_tuple("T").field(&D(2)).field(&()).finish(),
            4 => f.debug_tuple("U").finish(),
            5 => f.debug_struct("S").finish_non_exhaustive(),
            6 => f.debug_struct("S").field("a", &D(5)).finish_non_exhaustive(),
            _ => { let mut l = f.debug_list(); for i in 0..2 { l.entry(&D(i)); } l.finish() }
        }
    }
}
fn main() { for i in 0..8 { println!("{:?}", D(i)); println!("{:#?}", D(i)); } }
// === time, orderings, flow, bounds, polls, layouts of ranges
use std::{cmp::Ordering, ops::{Bound, ControlFlow, RangeInclusive}, task::Poll, time::Duration};
fn main() {
    for d in [Duration::ZERO, Duration::from_secs(3), Duration::from_millis(1500), Duration::from_micros(2), Duration::new(1, 1), Duration::from_nanos(999), Duration::MAX] { print!("{d:?} "); }
    println!();
    println!("{:.1?} {:.0?} {:10?}| {:<8?}| {:.3?}", Duration::from_millis(1555), Duration::from_micros(1500), Duration::from_secs(1), Duration::from_millis(5), Duration::from_nanos(1234567));
    println!("{:?} {:?} {:?}", 1.cmp(&2), Ordering::Equal.then(Ordering::Greater), 1.0.partial_cmp(&f64::NAN));
    println!("{:?} {:?} {:?}", ControlFlow::<u8, ()>::Continue(()), Bound::Included("x"), Poll::Ready(1));
    println!("{:?} {:?}", Poll::<()>::Pending, (Bound::<u8>::Unbounded, Bound::Excluded(2)));
    let mut r: RangeInclusive<u8> = 1..=2;
    r.by_ref().for_each(drop);
    println!("{r:?} {:?} {:#?}", r.is_empty(), 1..Some(2).unwrap());
}
// === in assert, expect, unwrap, panic payloads and dbg-like macros
use std::panic::catch_unwind;
fn msg(f: impl FnOnce() + std::panic::UnwindSafe) -> String { let e = catch_unwind(f).unwrap_err(); e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap() }
fn main() {
    println!("{}", msg(|| assert_eq!(Some("a"), None)));
    println!("{}", msg(|| assert_ne!([1], [1], "sizes {}", 5)));
    println!("{}", msg(|| { Err::<u8, _>(vec!["e"]).unwrap(); }));
    println!("{}", msg(|| { Err::<u8, _>(("a", 1.0)).expect("why"); }));
    println!("{}", msg(|| { Ok::<_, u8>("fine").unwrap_err(); }));
    println!("{}", msg(|| { Ok::<_, ()>('c').expect_err("no err"); }));
    println!("{}", msg(|| panic!("{:?} {0:#?}", Some(1))));
    println!("{}", msg(|| unreachable!("{:?}", [1, 2])));
    println!("{}", msg(|| assert!(false, "{:>5?}|", 'c')));
    println!("{}", msg(|| { None::<u8>.expect("none"); }));
    println!("{}", msg(|| todo!("{:?}", ())));
}
// === write! into strings and vectors, to_string through wrappers, format of format, concat of debug strings
use std::{fmt::Write as _, io::Write as _};
struct Q<T>(T);
impl<T: std::fmt::Debug> std::fmt::Display for Q<T> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "«{:?}»", self.0) } }
fn main() {
    let mut s = String::new();
    write!(s, "{:?}", [1u8; 3]).unwrap();
    writeln!(&mut s, "{:?}", Q("x").to_string()).unwrap();
    let mut b: Vec<u8> = Vec::new();
    write!(b, "{:?}", s).unwrap();
    println!("{s}{}", String::from_utf8_lossy(&b));
    println!("{} {:>8} {:?}", Q(Some(1)), Q(()), format!("{:?}", format!("{:?}", "\"")));
    let parts = ["a", "b"].map(|p| format!("{p:?}"));
    println!("{} {}", parts.join(","), concat!("{:?}", 1, 'c', true));
    println!("{{{:?}}} {{:?}} {0:?}", 1);
}
// === generic containers of own types, slices of Rc, Cow, boxed str, arrays of arrays, zero-sized
use std::{borrow::Cow, rc::Rc, sync::Arc};
#[derive(Debug, Clone, Copy, PartialEq)] struct Z;
#[derive(Debug)] struct W<'a, T>(&'a [T], Cow<'a, str>);
fn main() {
    let r: Rc<[Z]> = [Z; 2].into();
    println!("{r:?} {:?} {:?}", Rc::<str>::from("s"), Arc::new(Some(Z)));
    println!("{:?} {:?}", W(&[1, 2], "c".into()), W::<Z>(&[], Cow::Owned("o".to_owned())));
    println!("{:?} {:?} {:?}", Cow::from(vec![1]), Box::<str>::from("b"), vec![Box::new(Z) as Box<dyn std::fmt::Debug>]);
    println!("{:?} {:?}", [[1, 2], [3, 4]].concat(), ["a", "b"].map(str::to_string));
    println!("{:?} {:?}", std::iter::repeat(Z).take(2).collect::<Box<[_]>>(), (1, (2, (3, (4,)))));
    println!("{:?}", (1, 2.0, '3', "4", 5u8, [6], (7,), Some(8), (), -9, true, Z));
}
// === async: results of tasks, errors of channels and joins
use tokio::{sync::{mpsc, oneshot, Mutex}, time::{timeout, Duration}};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<u8>(1);
    println!("{:?} {:?}", rx.try_recv(), tx.try_send(1));
    println!("{:?} {:?}", tx.try_send(2), rx.recv().await);
    drop(rx);
    println!("{:?} {:?}", tx.send(3).await, tx.try_send(4));
    let (otx, mut orx) = oneshot::channel::<()>();
    println!("{:?}", orx.try_recv());
    drop(otx);
    println!("{:?}", orx.await);
    println!("{:?}", timeout(Duration::from_millis(1), std::future::pending::<()>()).await);
    println!("{:?}", tokio::spawn(async { 5 }).await);
    println!("{:?}", Mutex::new(1));
}
// === counts of calls: each argument once, in order, also when shown twice
use std::{cell::Cell, fmt};
struct T<'a>(&'a Cell<u32>, &'static str);
impl fmt::Debug for T<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.set(self.0.get() + 1); write!(f, "{}{}", self.1, self.0.get()) } }
fn arg<'a>(c: &'a Cell<u32>, n: &'static str) -> T<'a> { print!("({n})"); T(c, n) }
impl Drop for T<'_> { fn drop(&mut self) { print!("~{}", self.1); } }
fn main() {
    let c = Cell::new(0);
    println!("{:?} {1:?} {0:?} {x:?}", arg(&c, "a"), arg(&c, "b"), x = arg(&c, "x"));
    println!();
    let s = format!("{:#?}", vec![arg(&c, "v"), arg(&c, "w")]);
    println!("{}", s.replace('\n', "/"));
    println!("{:?}", Some((arg(&c, "o"), c.get())));
    println!("{}", c.get());
}
