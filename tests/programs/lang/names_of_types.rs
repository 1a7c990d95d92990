// What `type_name` says of every kind of type, and of where functions and closures stand.
use std::any::type_name;
use std::fmt::Debug;
mod inner {
    pub struct Kept<T>(pub T);
    pub struct Plain;
    impl<T> Kept<T> { pub fn new(t: T) -> Self { Kept(t) } pub fn with<U>(_: U) {} pub fn closure() -> impl Fn() { || {} } }
    pub trait Named { fn name() -> &'static str; fn given(&self) -> &'static str { std::any::type_name_of_val(&|| ()) } }
    impl Named for Plain { fn name() -> &'static str { fn here() {} std::any::type_name_of_val(&here) } }
    impl<T> Named for Kept<T> { fn name() -> &'static str { std::any::type_name_of_val(&|| ()) } }
    pub mod far { impl super::Plain { pub fn far() {} pub fn far_closure() -> &'static str { std::any::type_name_of_val(&|| ()) } } }
    pub fn sized<const N: usize, const B: bool>() {}
    pub fn outer<T>() -> &'static str { fn inside() {} std::any::type_name_of_val(&inside) }
    pub trait Holds<T> { type Out; }
    pub trait Lives<'a> {}
}
use inner::*;
struct Text<'a>(&'a str);
enum Shape { Round(f64), Named { n: u8 }, Flat }
macro_rules! function { () => {{ fn f() {} fn name_of<T>(_: T) -> &'static str { std::any::type_name::<T>() } let name = name_of(f); name.strip_suffix("::f").unwrap() }}; }
fn shown<T>(_: T) { println!("{}", type_name::<T>()); }
async fn waits(n: u8) -> u8 { n }
trait Object { fn m(&self); }
impl Object for Text<'_> { fn m(&self) { println!("{}", function!()); } }
impl<T> Object for Vec<T> { fn m(&self) { println!("{}", function!()); } }
impl Object for [u8; 2] { fn m(&self) { println!("{}", function!()); } }
struct Many<T, const N: usize>([T; N]);
impl<T, const N: usize> Object for Many<T, N> { fn m(&self) { println!("{}", function!()); shown(|| ()); shown(Self::m); } }
mod apart { impl super::Object for u8 { fn m(&self) { super::shown(|| ()); println!("{}", function!()); } } impl<T> super::Object for Option<T> { fn m(&self) { super::shown(|| ()); println!("{}", function!()); } } }
async fn deep() { println!("{}", function!()); shown(|| ()); let c = async |x: u8| { shown(|| ()); x }; c(1).await; shown(c(2)); }
impl Text<'_> { fn m2(&self) { println!("{}", function!()); } }
const fn constant() -> fn() { || () }
fn main() {
    println!("{}", function!());
    shown(main); shown(|| ()); shown(outer::<u8>); shown(sized::<3, true>); shown(Kept::<u8>::new); shown(Kept::<u8>::with::<i64>); shown(Kept(1u8)); shown(Kept::<u8>); shown(Shape::Round); shown(Shape::Flat); shown(Some::<i32>); shown(Ok::<i32, String>); shown(Text);
    shown(Kept::<u16>::closure()); println!("{} {} {} {} {}", Plain::name(), Kept::<i8>::name(), Plain.given(), Kept("x").given(), Plain::far_closure()); shown(Plain::far); println!("{}", outer::<char>());
    shown(<i32 as Clone>::clone); shown(<i32 as Into<i64>>::into); shown(i32::wrapping_add); shown(str::len); shown(<[u8]>::len); shown(Vec::<i32>::new); shown(String::from("x")); shown(<String as From<&str>>::from); shown(String::len); shown(Option::<u8>::unwrap); shown(drop::<u8>); shown(std::mem::swap::<u8>); shown(char::is_alphabetic); shown(Box::<u8>::new); shown(std::rc::Rc::<u8>::new); shown(<Plain as Named>::name); shown(<Kept<u8> as Named>::name); shown(<u8 as Default>::default); shown(<u8 as std::str::FromStr>::from_str); shown(u8::to_string); shown(<Vec<u8> as IntoIterator>::into_iter); shown(Iterator::map::<i32, fn(i32) -> i32> as fn(std::ops::Range<i32>, fn(i32) -> i32) -> _);
    let nested = || { || { || () } }; shown(nested()); shown(nested()());
    shown(async { }); shown(waits(1)); shown(waits); shown(async { let c = || (); shown(c); }); 
    Many([1u8, 2]).m(); 3u8.m(); Some('c').m(); tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(deep());
    Text("").m(); vec![1u8].m(); [1, 2].m(); Text("").m2(); shown(constant());
    println!("{}", type_name::<dyn Holds<u8, Out = String>>()); println!("{}", type_name::<dyn Lives<'static> + Send>()); println!("{}", type_name::<Box<dyn Fn(i32, &str) -> u8 + Send + Sync>>()); println!("{}", type_name::<dyn FnMut()>()); println!("{}", type_name::<Box<dyn std::error::Error + Send + Sync>>()); println!("{}", type_name::<dyn Iterator<Item = u8>>()); println!("{}", type_name::<dyn std::any::Any>()); println!("{}", type_name::<&dyn Debug>()); println!("{}", type_name::<&mut (dyn Debug + Send)>()); println!("{}", type_name::<dyn std::future::Future<Output = ()> + Send>());
    println!("{}", type_name::<Text>()); println!("{}", type_name::<fn(i32) -> u8>()); println!("{}", type_name::<fn()>()); println!("{}", type_name::<fn(String, u8)>()); println!("{}", type_name::<unsafe fn(u8)>()); println!("{}", type_name::<Option<fn(Kept<u8>) -> Shape>>()); println!("{}", type_name::<dyn Send>()); println!("{}", type_name::<[fn(); 2]>()); println!("{}", type_name::<fn(&str) -> Option<&str>>());
    shown([1].iter().map(|x| x + 1)); shown("a".chars().rev().enumerate()); shown([1].iter().filter(|x| **x > 1).take(1).skip(1).zip(0..1).chain(None).peekable()); shown(vec![1].into_iter().flat_map(|x| vec![x]).step_by(2).cycle().fuse().inspect(|_| ()).take_while(|_| true).skip_while(|_| true).map_while(Some).scan(1, |_, x| Some(x)).filter_map(Some)); shown([1].iter().copied()); shown([1].iter().cloned()); shown(vec![vec![1]].into_iter().flatten()); shown("a b".split(' ')); shown("a b".split_whitespace()); shown("a".lines()); shown("a".bytes()); shown("a".char_indices()); shown([1].chunks(1)); shown([1].windows(1)); shown(std::iter::repeat(1)); shown(std::iter::once(1)); shown(std::iter::empty::<u8>()); shown(std::iter::from_fn(|| Some(1))); shown(std::iter::successors(Some(1), |x| Some(x + 1))); shown(Some(1).iter()); shown(Some(1).into_iter()); shown(std::collections::HashMap::<u8, u8>::new().iter()); shown(std::collections::BTreeMap::<u8, u8>::new().into_iter()); shown(std::collections::HashMap::<u8, u8>::new().keys()); shown((0..3).rev()); shown(std::cell::RefCell::new(1).borrow()); shown(std::sync::Mutex::new(1).lock()); shown(std::sync::Arc::new(std::sync::Mutex::new(1))); shown(std::time::Duration::from_secs(1)); shown(std::cmp::Reverse(1)); shown(std::num::Wrapping(1)); shown(std::cmp::Ordering::Less); shown(std::marker::PhantomData::<u8>); shown(std::io::stdin()); shown("x".parse::<i32>()); shown("x".parse::<f64>()); shown(std::fmt::Error); shown(std::collections::VecDeque::<u8>::new()); shown(std::path::PathBuf::new()); shown(std::borrow::Cow::Borrowed("x")); shown(std::num::NonZeroU8::new(1)); shown(std::str::from_utf8(b"x")); shown(std::sync::mpsc::channel::<u8>()); shown(std::sync::Condvar::new()); shown(std::sync::Barrier::new(1)); shown(std::sync::LazyLock::<u8>::new(|| 1)); shown(std::cell::LazyCell::<u8>::new(|| 1)); shown([1, 2].into_iter()); shown(vec![1].drain(..)); shown("x".parse::<bool>()); shown(u8::try_from(3i32)); shown(<u8 as std::ops::Add>::add); shown(<Vec<u8> as std::ops::Index<usize>>::index); shown(<String as std::fmt::Display>::fmt); shown(<u8 as std::hash::Hash>::hash::<std::hash::DefaultHasher>); shown(<u8 as std::iter::Sum>::sum::<std::vec::IntoIter<u8>>); shown(std::iter::repeat_n(1, 2)); shown(std::iter::repeat_with(|| 1)); shown(std::collections::HashSet::<u8>::new().iter()); shown(std::collections::BTreeSet::<u8>::new().iter()); shown(std::time::Instant::now()); shown(std::sync::atomic::AtomicU32::new(1)); shown(std::rc::Weak::<u8>::new()); shown(std::cell::Cell::new(1)); shown(std::cell::OnceCell::<u8>::new()); shown(std::sync::OnceLock::<u8>::new()); shown(std::sync::RwLock::new(1)); shown(std::task::Poll::Ready(1)); shown(std::ops::ControlFlow::<u8>::Continue(())); shown(std::string::String::from_utf8(vec![])); shown(std::hash::DefaultHasher::new()); shown(std::mem::ManuallyDrop::new(1));
}
