// === in lets, turbofish, casts and nested types
use std::collections::{BTreeMap, HashMap, HashSet};
fn main() {
    let v: Vec<_> = (1..4).collect();
    let s: HashSet<_, _> = v.iter().copied().collect::<HashSet<_>>();
    let m: BTreeMap<_, Vec<_>> = [("a", vec![1u8]), ("b", vec![])].into();
    let n = "42".parse::<i64>().unwrap() as _;
    let k: i16 = n;
    let p: (_, [_; 3], &_) = (1u8, ['x'; 3], &2.5f32);
    let f: fn(_, _) -> _ = i32::max;
    let b: Box<dyn Fn(_) -> usize> = Box::new(|s: &str| s.len());
    println!("{} {} {m:?} {k} {p:?} {} {}", v.len(), s.contains(&2), f(1, 2), b("abc"));
    let r: Result<Vec<_>, _> = "1,2,x".split(',').map(str::parse::<u8>).collect();
    println!("{}", r.is_err());
    let x = &[1, 2][..] as &[_];
    let t = Vec::<_>::from(x);
    let u = Option::<_>::Some(t);
    let h = HashMap::<_, _, _>::from([(1, 'a')]);
    println!("{u:?} {}", h[&1]);
}

// === array lengths and constants stay what they are
fn sum<const N: usize>(a: [i32; N]) -> i32 {
    a.iter().sum()
}
struct W<T, const N: usize>([T; N]);
fn main() {
    let a: [_; 3] = [1, 2, 3];
    println!("{}", sum::<3>(a) + sum::<_>([4]));
    let w: W<_, 2> = W(['a', 'b']);
    let W(c): W<_, 2> = w;
    println!("{c:?}");
    let b: [[_; 2]; _] = [[1u8, 2], [3, 4]];
    println!("{}", b.len());
    let s: [&'_ str; 2] = ["x", "y"];
    let z: &'_ [_] = &s;
    println!("{}", z.concat());
}

// === in closures, returns and generics arguments left to inference
use std::iter::Sum;
fn total<T: Sum<U> + std::fmt::Debug, U>(v: Vec<U>) -> T {
    v.into_iter().sum()
}
fn conv<A: Into<B>, B>(a: A) -> B {
    a.into()
}
fn main() {
    println!("{}", total::<i32, _>(vec![1, 2]));
    println!("{:?}", total::<f64, _>(vec![1.5, 2.5]));
    let f = |x: _, y: &mut Vec<_>| -> _ { y.push(x); y.len() };
    let mut v = vec![];
    println!("{} {}", f('a', &mut v), f('b', &mut v));
    let g = |(a, b): (_, Option<_>)| -> Option<_> { b.map(|b: i32| a + b) };
    println!("{:?} {:?}", g((1, Some(2))), g((1, None)));
    println!("{} {}", conv::<_, String>("x"), conv::<u8, u64>(3) + conv::<_, u64>(4u32));
    let z = std::iter::repeat_with(|| 'z').take(2).collect::<Box<[_]>>();
    println!("{z:?} {:?}", (0..3).map(|i| (i, i * i)).unzip::<_, _, Vec<_>, Vec<i32>>());
    let mut it = [3, 1, 2].into_iter().collect::<std::collections::BinaryHeap<_>>().into_sorted_vec();
    it.retain(|x: &_| *x > 1);
    println!("{it:?}");
}

// === pointers, references, trait objects and function types
use std::rc::Rc;
use std::cell::RefCell;
use std::fmt::Display;
trait Sh {
    fn id(&self) -> i32;
}
impl Sh for i32 {
    fn id(&self) -> i32 {
        *self
    }
}
fn main() {
    let r: Rc<RefCell<_>> = Rc::new(RefCell::new(vec![]));
    r.borrow_mut().push(1u8);
    println!("{r:?}");
    let d: Vec<Box<dyn Sh>> = vec![Box::new(1) as _, Box::new(2) as Box<_>];
    println!("{}", d.iter().map(|s| s.id()).sum::<i32>());
    let x = &5 as &_ as &dyn Display;
    println!("{x}");
    let f: &dyn Fn(_) -> _ = &|x: i32| x + 1;
    println!("{}", f(1));
    let y: &mut _ = &mut 3;
    *y += 1;
    let z: &&_ = &&*y;
    println!("{z}");
    let o: Option<&mut _> = Some(y);
    *o.unwrap() *= 10;
    let (a, b): (Vec<_>, Vec<_>) = (1..5).partition(|n| n % 2 == 0);
    println!("{a:?} {b:?}");
    let e: Result<_, &str> = Ok(1u8);
    let Ok(q): Result<_, _> = e else { panic!() };
    println!("{q}");
}

// === associated types and paths with it
trait Make {
    type Out;
    fn make(self) -> Self::Out;
}
impl Make for u8 {
    type Out = String;
    fn make(self) -> String {
        format!("u8 {self}")
    }
}
impl<T: Make> Make for Vec<T> {
    type Out = Vec<T::Out>;
    fn make(self) -> Vec<T::Out> {
        self.into_iter().map(T::make).collect()
    }
}
struct P<A, B = A>(A, B);
impl<A, B> P<A, B> {
    fn new(a: A, b: B) -> Self {
        P(a, b)
    }
}
fn main() {
    println!("{:?}", <Vec<_> as Make>::make(vec![1u8]));
    println!("{}", <_ as Make>::make(2u8));
    let p = P::<_, char>::new(1, 'c');
    let q: P<_> = P("a", "b");
    println!("{}{}{}{}", p.0, p.1, q.0, q.1);
    println!("{:?}", <Option<_>>::Some(1).map(<_>::from).unwrap_or(0i64));
    let s = <str>::len("abc") + <[_]>::len(&[1, 2]) + <[_; 1]>::map([1], |x| x + 1)[0];
    println!("{s}");
    println!("{:?}", <_ as Into<u64>>::into(5u8) + <u64 as From<_>>::from(true));
    println!("{}", <Vec<_> as IntoIterator>::into_iter(vec![1, 2]).map(|x: i32| x).sum::<i32>());
}

// === async results with the error type or the value left out
use std::future::Future;
use std::pin::Pin;
async fn run(s: &str) -> Result<i32, std::num::ParseIntError> {
    let n: Result<_, _> = async { Ok::<_, std::num::ParseIntError>(s.parse::<i32>()? + 1) }.await;
    n
}
#[tokio::main]
async fn main() {
    println!("{:?} {}", run("4").await, run("x").await.is_err());
    let f: Pin<Box<dyn Future<Output = _>>> = Box::pin(async { 5u8 });
    println!("{}", f.await);
    let hs: Vec<tokio::task::JoinHandle<_>> = (0..3).map(|i| tokio::spawn(async move { i * 2 })).collect();
    let mut out: Vec<_> = vec![];
    for h in hs {
        out.push(h.await.unwrap());
    }
    println!("{out:?}");
    let (tx, mut rx) = tokio::sync::mpsc::channel::<_>(2);
    tx.send(('a', 1)).await.unwrap();
    let got: Option<(_, i32)> = rx.recv().await;
    println!("{got:?}");
}
