// === clones made, evaluation, zero and nested
use std::cell::Cell;
use std::rc::Rc;
#[derive(Debug)]
struct C<'a>(u32, &'a Cell<u32>);
impl Clone for C<'_> {
    fn clone(&self) -> Self {
        self.1.set(self.1.get() + 1);
        C(self.0 + 1, self.1)
    }
}
impl Drop for C<'_> {
    fn drop(&mut self) {
        print!("~{} ", self.0);
    }
}
fn main() {
    let n = Cell::new(0);
    {
        let v = vec![C(1, &n); 3];
        println!("{:?} {}", v.iter().map(|c| c.0).collect::<Vec<_>>(), n.take());
    }
    println!();
    let e = vec![C(9, &n); 0];
    println!("{} {}", e.len(), n.get());
    let k = { print!("len "); 2 };
    let v = vec![{ print!("elem "); String::from("s") }; k];
    println!("{v:?}");
    let mut g = vec![vec![0u8; 2]; 3];
    g[1][0] = 5;
    println!("{g:?}");
    let r = vec![Rc::new(Cell::new(1)); 2];
    r[0].set(7);
    println!("{} {}", r[1].get(), Rc::strong_count(&r[0]));
    let b = vec![[Some(Box::new(1)), None]; 2];
    println!("{b:?} {:?}", vec![(); 3].len());
    let f = vec![|x: i32| x + 1; 2];
    println!("{} {:?}", f[1](f[0](1)), vec![None::<String>; 2]);
    println!("{:?} {:?}", vec!['x'; "abc".len()].iter().collect::<String>(), vec![1.5; 1 + 1]);
    println!("{:?}", vec![vec![C(5, &n); 1]; 1].len() + vec![&n; 2].len());
    let s: Box<[u64]> = vec![u64::MAX; 2].into();
    println!("{s:?} {:?}", vec![-1i128; 2]);
}

// === any element: nested, options, closures, references, boxes, arrays and zero-sized
use std::cell::Cell; use std::rc::Rc;
fn main() {
    let mut g = vec![vec![0u8; 3]; 2]; g[1][2] = 5; println!("{g:?}");
    let mut o = vec![None; 2]; o[0] = Some("x"); println!("{o:?}");
    let r = Rc::new(Cell::new(1)); let v = vec![r.clone(); 3]; v[0].set(7); println!("{} {}", v[2].get(), Rc::strong_count(&r));
    let mut b = vec![Box::new([0; 2]); 2]; b[0][1] = 4; println!("{b:?} {:?}", vec![(); 4].len());
    let f = |x: i32| x + 1; println!("{}", vec![f; 2].iter().fold(0, |a, f| f(a)));
    let mut t = vec![(1, String::from("s")); 2]; t[1].1.push('!'); println!("{t:?} {:?}", vec![&t[0]; 2]);
    let mut c = vec![[Some('a'); 2]; 2]; c[1][0] = None; println!("{c:?} {:?}", vec![vec![Vec::<u8>::new(); 1]; 2]);
}

// === the element and the count are evaluated once, in this order; drops
use std::cell::Cell;
struct D(u32);
thread_local!(static N: Cell<u32> = const { Cell::new(0) });
impl Clone for D { fn clone(&self) -> D { N.set(N.get() + 1); D(N.get()) } }
impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
fn say<T>(s: &str, t: T) -> T { print!("{s} "); t }
fn main() {
    let v = vec![say("elem", D(100)); say("count", 3)]; println!("{:?}", v.iter().map(|d| d.0).collect::<Vec<_>>());
    drop(v); println!("|");
    let e = vec![say("elem", D(200)); 0]; println!("{}", e.len());
    let one = vec![D(300); 1]; println!("{}", one[0].0); drop(one); println!("|");
    let r = std::panic::catch_unwind(|| { let n: Option<usize> = None; vec![D(400); n.unwrap()].len() }); println!("{}", r.is_err());
}

// === counts of every origin, as array lengths and arguments; capacity
const N: usize = 3;
fn f(v: Vec<u8>) -> usize { v.len() }
fn g<const M: usize>() -> Vec<[u8; M]> { vec![[1; M]; M] }
fn main() {
    let n = 2usize; let k: u8 = 3;
    println!("{:?} {:?} {:?}", vec![0; n], vec![1.5; N], vec!['x'; k as usize]);
    println!("{} {:?} {:?}", f(vec![7; n * N + 1]), g::<2>(), vec![true; [1, 2, 3].len()]);
    println!("{} {:?}", vec![0; 10].capacity() >= 10, vec!["a"; if n > 1 { 2 } else { 0 }].concat());
    println!("{:?} {:?}", vec![b'a' + 1; "ab".len()], vec![vec![n; n]; n].concat());
    let v: Vec<Option<Box<dyn Fn()>>> = std::iter::repeat_with(|| None).take(2).collect(); println!("{}", v.len());
    let mut s = vec![String::with_capacity(8); 2]; s[0] += "q"; println!("{s:?}");
    println!("{}", vec![1u64 << 40; 3].iter().sum::<u64>()); let x: Box<[u8]> = vec![0; 2].into(); println!("{x:?}");
    for (i, c) in vec![0u8; 2].iter_mut().enumerate() { *c = i as u8; } println!("{:?}", vec![f64::NAN; 1]);
}

// === the last place gets the element itself, the others clones; a panic in a clone drops what is there
use std::cell::Cell;
thread_local!(static LEFT: Cell<i32> = const { Cell::new(2) });
struct P(u8, bool);
impl Clone for P { fn clone(&self) -> P { LEFT.with(|l| { l.set(l.get() - 1); if l.get() < 0 { panic!("no more") } }); print!("c "); P(self.0 + 1, true) } }
impl Drop for P { fn drop(&mut self) { print!("~{}{} ", self.0, if self.1 { "'" } else { "" }); } }
fn main() {
    let v = vec![P(1, false); 3]; println!("{:?}", v.iter().map(|p| (p.0, p.1)).collect::<Vec<_>>()); drop(v); println!("|");
    std::panic::set_hook(Box::new(|_| {})); LEFT.with(|l| l.set(1));
    println!("{}", std::panic::catch_unwind(|| vec![P(5, false); 4].len()).is_err());
    let n = 1; let v = vec![P(7, false); n]; println!("{}", v[0].1);
}

// === as an expression everywhere: arguments, receivers, fields, matches, operators
#[derive(Debug, Clone, Default)] struct Grid { cells: Vec<Vec<char>>, w: usize }
impl Grid { fn new(w: usize, h: usize) -> Self { Grid { cells: vec![vec!['.'; w]; h], w } } fn rows(&self) -> Vec<String> { self.cells.iter().map(|r| r.iter().collect()).collect() } }
fn total(v: &[u32]) -> u32 { v.iter().sum() }
fn main() {
    let mut g = Grid::new(3, 2); g.cells[1][2] = '#'; println!("{:?} {}", g.rows(), g.w);
    println!("{} {}", total(&vec![4; 3]), vec![1; 3] == [1, 1, 1]);
    match vec![0u8; 2].as_slice() { [0, 0] => println!("two"), _ => println!("?") }
    println!("{:?} {:?}", (vec!['a'; 1], vec![vec![""; 1]; 2]), [vec![1; 1], vec![2; 2]]);
    println!("{:?}", vec![1; 2].into_iter().chain(vec![2; 2]).collect::<Vec<i32>>());
    let s = Grid { w: 9, cells: vec![], ..Default::default() }; println!("{:?}", vec![s; 2]);
    if vec![(); 5].len() > 4 { println!("many"); } let f = |n| vec![n; n]; println!("{:?}", f(3));
    let x = &mut vec![1; 3][1..]; x[0] = 7; println!("{x:?}"); println!("{}", vec![2.5f32; 4][3] as u8 + vec![b'a'; 1][0]);
    let [a, b] = vec![String::from("z"); 2].try_into().unwrap(); let _: (&String, &String) = (&a, &b); println!("{a}{b}");
}

// === element types by inference from later use
fn main() {
    let mut a = vec![0; 3]; a[1] = 300u16; println!("{a:?} {}", std::mem::size_of_val(&a[0]));
    let mut b = vec![None; 2]; b[0] = Some('x'); println!("{b:?}");
    let mut c = vec![Vec::new(); 2]; c[1].push("s"); println!("{c:?}");
    let d: Vec<f32> = vec![1.0; 2]; println!("{:?}", d.iter().map(|x| x / 3.0).collect::<Vec<_>>());
    let mut e = vec![Default::default(); 2]; e[0] = (1u8, true); println!("{e:?}");
    let f: Vec<Box<dyn Fn(i32) -> i32>> = vec![1; 2].into_iter().map(|k| Box::new(move |x| x * k + 1) as Box<dyn Fn(i32) -> i32>).collect(); println!("{}", f[1](4));
    let g: Vec<&dyn std::fmt::Debug> = vec![&1 as &dyn std::fmt::Debug; 2]; println!("{g:?}");
    let n = "3".parse().unwrap(); println!("{:?}", vec![true; n]);
    let h: Vec<Option<Result<u8, String>>> = vec![Some(Err("e".into())); 1]; println!("{h:?}");
    let i = vec![[0; 2]; 2]; let j: &[[i64; 2]] = &i; println!("{j:?}"); let k: std::rc::Rc<[u8]> = vec![9; 2].into(); println!("{k:?}");
}

// === sums over tables: sieve, paths and Pascal's triangle
fn sieve(n: usize) -> Vec<usize> { let mut is = vec![true; n + 1]; is[..2].fill(false); let mut i = 2; while i * i <= n { if is[i] { for j in (i * i..=n).step_by(i) { is[j] = false; } } i += 1; } is.iter().enumerate().filter_map(|(i, p)| p.then_some(i)).collect() }
fn paths(w: usize, h: usize) -> u64 { let mut t = vec![vec![1u64; w]; h]; for y in 1..h { for x in 1..w { t[y][x] = t[y - 1][x] + t[y][x - 1]; } } t[h - 1][w - 1] }
fn edit(a: &str, b: &str) -> usize { let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect()); let mut d = vec![vec![0; b.len() + 1]; a.len() + 1]; for i in 0..=a.len() { for j in 0..=b.len() { d[i][j] = if i == 0 { j } else if j == 0 { i } else { (d[i - 1][j] + 1).min(d[i][j - 1] + 1).min(d[i - 1][j - 1] + (a[i - 1] != b[j - 1]) as usize) }; } } d[a.len()][b.len()] }
fn cube<const N: usize>() -> Vec<Vec<[i8; N]>> { vec![vec![[-1; N]; N]; N] }
fn main() {
    println!("{:?} {} {}", sieve(30), paths(5, 6), edit("kitten", "sitting"));
    let mut row = vec![1u32; 1]; for _ in 0..4 { let mut next = vec![1; row.len() + 1]; for i in 1..row.len() { next[i] = row[i - 1] + row[i]; } row = next; } println!("{row:?}");
    let mut c = cube::<2>(); c[1][0][1] = 5; println!("{c:?}");
    let mut counts = vec![0usize; 26]; for b in "hello".bytes() { counts[(b - b'a') as usize] += 1; } println!("{:?}", counts.iter().enumerate().max_by_key(|(i, n)| (**n, 26 - i)));
}

// === shared things in it: Rc, Arc, Weak, cells, references and statics
use std::{cell::{Cell, RefCell}, rc::{Rc, Weak}, sync::{atomic::{AtomicU8, Ordering}, Arc, Mutex}};
static K: AtomicU8 = AtomicU8::new(1);
fn main() {
    let v = vec![Rc::new(RefCell::new(vec![1])); 3]; v[0].borrow_mut().push(2); println!("{:?} {}", v[2], Rc::strong_count(&v[1]));
    let w: Vec<Weak<u8>> = vec![Weak::new(); 2]; println!("{}", w.iter().all(|w| w.upgrade().is_none()));
    let own = Rc::new('r'); let ws = vec![Rc::downgrade(&own); 3]; println!("{} {:?}", Rc::weak_count(&own), ws[1].upgrade()); drop(ws); println!("{}", Rc::weak_count(&own));
    let c = vec![Cell::new(1); 2]; c[0].set(5); println!("{} {}", c[0].get(), c[1].get());
    let m = vec![Arc::new(Mutex::new(0)); 2]; for x in &m { *x.lock().unwrap() += 1; } println!("{}", m[0].lock().unwrap());
    let ks = vec![&K; 2]; ks[0].store(4, Ordering::SeqCst); println!("{}", ks[1].load(Ordering::SeqCst));
    let text = String::from("t"); let r = vec![&text; 2]; println!("{} {:?}", std::ptr::eq(r[0], r[1]), vec![&text[..]; 2].concat());
    drop(v); println!("{}", Rc::strong_count(&own));
}

// === in macros, with hygiene, paths and other delimiters
macro_rules! zeros { ($n:expr) => { vec![0; $n] }; ($n:expr, $($m:expr),+) => { vec![zeros!($($m),+); $n] }; }
macro_rules! same { ($($e:expr => $n:tt),* $(,)?) => { vec![$(vec![$e; $n]),*] }; }
macro_rules! boxed { ($t:ty; $n:literal) => { vec![<$t>::default(); $n].into_boxed_slice() }; }
fn main() {
    let a: Vec<Vec<u8>> = zeros!(2, 3); println!("{a:?} {:?}", zeros!(1, 1, 2));
    println!("{:?}", same!['a' => 2, 'b' => 1, 'c' => 0]); println!("{:?} {}", boxed!(Option<u8>; 2), boxed!(String; 3).len());
    println!("{:?} {:?} {:?}", vec!(1; 2), vec! { 2; 1 }, std::vec!['x'; 2]);
    println!("{:?}", vec![vec!(0; 2); { let n = 1; n + 1 }]); println!("{:?}", vec![if a.len() > 1 { "y" } else { "n" }; match a[0].len() { 3 => 2, _ => 0 }]);
    println!("{:?} {:?}", vec![|x: u8| x + 1; 1][0](1), vec![a; 1].len()); println!("{}", vec![format!("{:02}", 7); 2].join(":"));
}

// === zero-sized elements, unit structs, markers and huge counts of them
#[derive(Clone, Copy, Debug, PartialEq)] struct Z; #[derive(Clone, Debug, PartialEq)] enum One { Only } #[derive(Clone)] struct Noisy; impl Drop for Noisy { fn drop(&mut self) { print!("."); } }
fn main() {
    println!("{:?} {:?} {}", vec![Z; 2], vec![One::Only; 1], vec![(); 1000].len());
    let v = vec![Noisy; 4]; print!("{} ", v.len()); drop(v); println!("|"); let w = vec![Noisy; 0]; print!("{} ", w.is_empty()); drop(w); println!("|");
    let mut p = vec![std::marker::PhantomData::<String>; 3]; p.pop(); println!("{}", p.len());
    println!("{:?} {}", vec![[0u8; 0]; 2], vec![Z; 3].iter().zip(0..).filter(|(z, n)| **z == Z && n % 2 == 0).count()); println!("{}", vec![(); 3].into_iter().map(|()| 1).sum::<i32>());
    fn f() {} let fs = vec![f; 2]; fs.iter().for_each(|f| f()); println!("{} {:?}", fs.len(), vec![((), Z); 1].swap_remove(0));
}

// === what its vectors do afterwards: growth, resizing, truncation, sorting, taking apart
fn main() {
    let mut v = vec![1; 3]; v.push(2); v.extend_from_slice(&[3; 2]); v.resize(8, 9); v.truncate(7); v.insert(0, 5); println!("{v:?} {}", v.len());
    v.dedup(); v.sort_unstable_by(|a, b| b.cmp(a)); println!("{v:?}"); v.retain(|x| x % 2 == 1); println!("{v:?} {:?}", v.split_off(1));
    let mut g = vec![vec!['-'; 3]; 3]; for (i, row) in g.iter_mut().enumerate() { row[i] = '\\'; } g.swap(0, 2); println!("{}", g.iter().map(|r| r.iter().collect::<String>()).collect::<Vec<_>>().join("/"));
    let t: Vec<String> = (0..2).map(|i| vec![char::from(b'a' + i); 3].into_iter().collect()).collect(); println!("{t:?}");
    let mut x = vec![0; 5]; x[1..4].copy_from_slice(&vec![7; 3]); x.rotate_left(1); println!("{x:?} {:?}", x.chunks(2).map(|c| c.iter().sum::<i32>()).collect::<Vec<_>>());
    let (a, b) = x.split_at_mut(2); a.swap_with_slice(&mut b[1..]); println!("{x:?}"); let s = vec![u8::MAX; 2].leak(); s[0] = 0; println!("{s:?}");
    let mut taken = std::mem::take(&mut x); taken.clear(); taken.resize_with(2, || 4); println!("{taken:?} {x:?}"); println!("{:?}", vec![vec![1; 2]; 2].into_iter().flatten().rev().collect::<std::collections::VecDeque<_>>());
}

// === counts that are too large or come from elsewhere, and elements made by blocks
fn n() -> usize { print!("n "); 2 } const C: usize = 1 << 1; static S: usize = 3; struct T { len: usize } impl T { const L: usize = 4; fn len(&self) -> usize { self.len } }
fn opt(o: Option<usize>) -> Option<Vec<u8>> { Some(vec![1; o?]) }
fn main() {
    println!("{:?} {:?} {:?} {:?}", vec![0; n()], vec![0; C], vec![0; S], vec![0; T::L]); let t = T { len: 1 };
    println!("{:?} {:?} {:?}", vec!['t'; t.len], vec!['t'; t.len()], vec![t.len; (t.len + 1) * 2]); println!("{:?} {:?}", opt(Some(2)), opt(None));
    let v = vec![{ let mut k = 1; while k < 50 { k *= 3; } k }; 2]; println!("{v:?} {:?}", vec![loop { break 'x' }; 1]);
    println!("{:?} {:?}", vec![0i8; usize::from(2u8)], vec!["s"; "three".len() % 3]);
    let r = std::panic::catch_unwind(|| { std::panic::set_hook(Box::new(|_| {})); let m = std::hint::black_box(0usize); vec![0u8; 5 - 3 - m].len() + vec![1; m].len() - vec![(); 3].len() }); println!("{}", r.is_err());
    let early = (|| { let _ = vec![1; return 7]; #[allow(unreachable_code)] 8 })(); println!("{early}");
}

// === drops, moves and borrows around it in scopes and loops
struct D(String); impl Drop for D { fn drop(&mut self) { print!("~{} ", self.0); } } impl Clone for D { fn clone(&self) -> D { D(self.0.clone() + "'") } }
fn d(s: &str) -> D { D(s.to_string()) }
fn main() {
    vec![d("stmt"); 2]; println!("|"); let _ = vec![d("under"); 1]; println!("|"); let _v = vec![d("kept"); 1];
    for i in 0..2 { let v = vec![d(&i.to_string()); 2]; print!("{} ", v.len()); } println!("|");
    let src = d("src"); let v = vec![src; 2]; let first = v.into_iter().next(); print!("got "); drop(first); println!("|");
    let mut w = vec![d("w"); 3]; w[1] = d("new"); print!("set "); w.truncate(1); println!("|"); let x = w.pop().map(|d| d.0.len()); println!("{x:?}");
    let o = vec![Some(d("o")); 2]; if let [Some(a), _] = &o[..] { print!("{} ", a.0); } drop(o); println!("|"); println!("{}", vec![d("tmp"); 2][1].0);
    let z = vec![vec![d("in"); 1]; 2]; print!("{} ", z.len()); drop(z); println!("|"); let c = { let k = d("cap"); move || vec![k.clone(); 1].len() }; println!("{}", c());
}

// === clones of closures, fn pointers, tuples, arrays, iterators and ranges
use std::{iter::{Peekable, Rev}, str::Chars};
fn dbl(x: i32) -> i32 { x * 2 }
fn main() {
    let k = String::from("k"); let fs = vec![move |n: usize| k.repeat(n); 2]; println!("{} {}", fs[0](1), fs[1](3));
    let ps: Vec<fn(i32) -> i32> = vec![dbl; 2]; println!("{}", ps.iter().fold(1, |a, f| f(a)));
    let mut its = vec!["abc".chars(); 2]; its[0].next(); println!("{} {}", its[0].as_str(), its[1].as_str());
    let mut rs = vec![0..3; 2]; println!("{:?} {:?}", rs[0].next_back(), rs); let mut ri = vec![1..=2; 2]; ri[1].next(); println!("{ri:?}");
    let mut pk: Vec<Peekable<Rev<Chars>>> = vec!["xyz".chars().rev().peekable(); 2]; pk[0].next(); println!("{:?}", pk[0].peek()); println!("{:?}", pk[1].peek());
    let mut n = 0; let mut c = vec![{ n += 1; move || { n += 1; n } }; 2]; println!("{} {} {} {n}", c[0](), c[0](), c[1]()); let t = vec![(1, 'a', [2; 2], "s"); 2]; let (a, .., s) = t[1]; println!("{a}{s} {:?}", t[0].2);
    println!("{:?}", vec![std::time::Duration::from_millis(1500); 2].iter().sum::<std::time::Duration>()); println!("{:?}", vec![std::cmp::Reverse(3); 2].iter().max());
}

// === in async: futures' results, channels, tasks' tables and across awaits
use std::sync::Arc; use tokio::{sync::{mpsc, Mutex}, task::JoinSet};
async fn row(n: u8, len: usize) -> Vec<u8> { let v = vec![n; len]; tokio::task::yield_now().await; v }
#[tokio::main]
async fn main() {
    println!("{:?} {:?}", row(1, 2).await, vec![row(2, 1).await; 2]);
    let (tx, mut rx) = mpsc::channel(4); let senders = vec![tx; 3]; for (i, s) in senders.into_iter().enumerate() { tokio::spawn(async move { s.send(vec![i; i]).await.unwrap(); }); }
    let mut got = vec![]; while let Some(v) = rx.recv().await { got.push(v); } got.sort(); println!("{got:?}");
    let table = Arc::new(Mutex::new(vec![vec![0u32; 2]; 2])); let mut set = JoinSet::new();
    for i in 0..4 { let t = table.clone(); set.spawn(async move { let mut t = t.lock().await; t[i / 2][i % 2] += i as u32; }); } while set.join_next().await.is_some() {} println!("{:?}", table.lock().await);
    let ls = vec![Arc::new(tokio::sync::Semaphore::new(1)); 2]; let _p = ls[0].acquire().await.unwrap(); println!("{}", ls[1].available_permits());
}

// === equality, ordering, hashing and formatting of what it makes
use std::{collections::{BTreeMap, HashSet}, fmt::Write};
fn main() {
    println!("{} {} {}", vec![1; 2] < vec![1; 3], vec![2; 1] > vec![1; 9], vec!["a"; 2] == vec![String::from("a"); 2]); println!("{:?}", vec![0; 2].cmp(&vec![0; 2]));
    println!("{}", [vec![1; 2], vec![1; 2], vec![]].into_iter().collect::<HashSet<_>>().len()); println!("{:?}", BTreeMap::from([(vec!['b'; 1], 1), (vec!['a'; 2], 2)]));
    println!("{:#?} {:02?} {:#x?}", vec![1; 1], vec![5; 2], vec![255u8; 1]); println!("{:?} {:.1?} {:?}", vec!['\''; 1], vec![0.25; 2], vec!["\"q\""; 1]);
    let mut s = String::new(); for x in vec!["ab"; 2] { write!(s, "{x:>4}").unwrap(); } println!("{s:?} {:?}", vec![None::<()>; 1]); println!("{:?} {:?}", vec![1; 2].iter().min(), vec![f32::NAN; 2].iter().copied().fold(0., f32::max));
    assert_eq!(vec![3; 2], [3, 3]); assert_ne!(vec![3; 2], &[3][..]); println!("{}", vec![1u8; 3].as_ref() as &[u8] == [1, 1, 1]); println!("{:?} {}", vec![true; 2].iter().all(|b| *b), vec![vec![1]; 2].concat() == vec![1; 2]);
}

// === conversions: into boxes, arrays, strings, deques, heaps and back
use std::{borrow::Cow, collections::{BinaryHeap, LinkedList, VecDeque}, rc::Rc, sync::Arc};
fn len<T: AsRef<[u8]>>(t: T) -> usize { t.as_ref().len() } fn all(v: impl Into<Vec<u8>>) -> Vec<u8> { v.into() }
fn main() {
    let b: Box<[i32]> = vec![1; 2].into_boxed_slice(); println!("{b:?}"); println!("{:?}", b.into_vec()); let a: [u8; 3] = vec![4; 3].try_into().unwrap(); println!("{a:?} {:?}", <[u8; 2]>::try_from(vec![4; 3]));
    println!("{:?} {:?}", String::from_utf8(vec![b'h'; 3]), String::from_utf8(vec![0xff; 1]).is_err()); println!("{:?}", vec!['c'; 2].iter().collect::<String>() + &vec!["d"; 2].concat());
    println!("{:?} {:?}", VecDeque::from(vec![1; 2]), BinaryHeap::from(vec![3; 2]).into_sorted_vec()); println!("{:?} {:?}", Rc::<[u8]>::from(vec![1; 1]), Arc::from(vec!["x"; 1]) as Arc<[&str]>);
    let c: Cow<[u8]> = vec![7; 2].into(); println!("{c:?} {}", matches!(c, Cow::Owned(_))); println!("{} {} {:?}", len(vec![0; 5]), len(&vec![0; 2]), all(vec![1; 1])); println!("{:?}", vec![1; 2].into_iter().collect::<LinkedList<_>>());
    println!("{:?}", Vec::from_iter(vec![1; 2].iter().map(|x| x + 1))); println!("{:?} {:?}", vec![1; 2].first_chunk::<2>(), vec![[1, 2]; 2].into_iter().unzip_all());
}
trait UnzipAll { fn unzip_all(self) -> (Vec<i32>, Vec<i32>); } impl<I: Iterator<Item = [i32; 2]>> UnzipAll for I { fn unzip_all(self) -> (Vec<i32>, Vec<i32>) { self.map(|[a, b]| (a, b)).unzip() } }

// === nested ones borrowed apart, windows, transposes and rotations
fn transpose<T: Clone + Default>(m: &[Vec<T>]) -> Vec<Vec<T>> { let mut t = vec![vec![T::default(); m.len()]; m.first().map_or(0, Vec::len)]; for (y, row) in m.iter().enumerate() { for (x, v) in row.iter().enumerate() { t[x][y] = v.clone(); } } t }
fn life(g: &[Vec<bool>]) -> Vec<Vec<bool>> { let (h, w) = (g.len() as isize, g[0].len() as isize); let mut n = vec![vec![false; w as usize]; h as usize]; for y in 0..h { for x in 0..w { let c = (-1..=1).flat_map(|dy| (-1..=1).map(move |dx| (dy, dx))).filter(|&d| d != (0, 0)).filter(|(dy, dx)| g[((y + dy + h) % h) as usize][((x + dx + w) % w) as usize]).count(); n[y as usize][x as usize] = matches!((g[y as usize][x as usize], c), (true, 2) | (_, 3)); } } n }
fn main() {
    let mut m = vec![vec![0; 3]; 2]; for (y, r) in m.iter_mut().enumerate() { for (x, c) in r.iter_mut().enumerate() { *c = y * 3 + x; } } println!("{m:?} {:?}", transpose(&m));
    println!("{:?}", transpose(&vec![vec![String::from("s"); 2]; 1])); let mut g = vec![vec![false; 5]; 5]; for x in 1..4 { g[2][x] = true; } let n = life(&g); println!("{} {}", n.iter().map(|r| r.iter().map(|&c| if c { '#' } else { '.' }).collect::<String>()).collect::<Vec<_>>().join("/"), life(&n) == g);
    let (top, rest) = m.split_first_mut().unwrap(); std::mem::swap(&mut top[0], &mut rest[0][2]); println!("{m:?}"); if let [a, b] = m.as_mut_slice() { a.append(b); } println!("{m:?} {:?}", m[0].windows(2).filter(|w| w[0] > w[1]).count());
}

// === generic code over the element, with bounds and trait objects' clones
use std::fmt::Debug;
fn fill<T: Clone>(t: T, n: usize) -> Vec<T> { vec![t; n] }
fn grid<T>(w: usize, h: usize) -> Vec<Vec<T>> where T: Default + Clone { vec![vec![T::default(); w]; h] }
trait Shape: Debug { fn dup(&self) -> Box<dyn Shape>; } impl Clone for Box<dyn Shape> { fn clone(&self) -> Self { print!("dup "); self.dup() } } #[derive(Debug, Clone)] struct Sq(u8); impl Shape for Sq { fn dup(&self) -> Box<dyn Shape> { Box::new(Sq(self.0 + 1)) } }
struct Pool<T, const N: usize> { slots: Vec<[Option<T>; N]> } impl<T: Copy, const N: usize> Pool<T, N> { fn new(n: usize) -> Self { Pool { slots: vec![[None; N]; n] } } fn put(&mut self, t: T) -> Option<(usize, usize)> { let r = self.slots.iter().position(|s| s.contains_none())?; let c = self.slots[r].iter().position(Option::is_none)?; self.slots[r][c] = Some(t); Some((r, c)) } }
trait HasNone { fn contains_none(&self) -> bool; } impl<T, const N: usize> HasNone for [Option<T>; N] { fn contains_none(&self) -> bool { self.iter().any(|x| x.is_none()) } }
fn main() {
    println!("{:?} {:?} {:?}", fill('a', 2), fill(fill(1, 1), 2), grid::<String>(1, 2)); let v: Vec<Box<dyn Shape>> = vec![Box::new(Sq(1)); 3]; println!("{v:?}");
    let mut p = Pool::<_, 2>::new(2); println!("{:?}", (0..5).map(|i| p.put(i)).collect::<Vec<_>>());
}
