// Vectors.
// === type Vec
fn main() {
    let v: Vec<Vec<i32>> = vec![vec![], vec![1], vec![1, 2]];
    println!("{v:?} {:?} {:?}", v.concat(), v.iter().max());
    println!("{} {} {}", vec![1, 2] < vec![1, 2, 0], vec![2] > vec![1, 9], Vec::<u8>::new() == vec![]);
    println!("{:#?} {:02x?}", vec![(1, "a")], vec![10u8, 255]);
}
// === Vec::push
fn main() {
    let mut v = Vec::new();
    for i in 0..5u16 { v.push(i); print!("{}/{} ", v.len(), v.capacity()); }
    println!();
    let mut units = Vec::new();
    for _ in 0..1000 { units.push(()); }
    println!("{} {}", units.len(), units.capacity() == usize::MAX);
    let mut b = Vec::new();
    b.push(1u8);
    println!("{}", b.capacity());
}
// === Vec::new
fn main() {
    let v: Vec<String> = Vec::new();
    println!("{} {} {v:?} {:?} {:?}", v.len(), v.capacity(), v.first(), v.iter().next_back());
    const EMPTY: Vec<u64> = Vec::new();
    let mut a = EMPTY;
    a.push(1);
    println!("{a:?} {:?} {:?}", EMPTY, Vec::<()>::default());
}
// === Vec::len
fn main() {
    let mut v = vec![1, 2, 3];
    v.truncate(5); print!("{} ", v.len());
    v.truncate(1); print!("{} ", v.len());
    v.resize(4, 9); print!("{} {v:?} ", v.len());
    v.clear();
    println!("{} {}", v.len(), vec![(); 70000].len());
}
// === Vec::is_empty
fn main() {
    let mut v = vec![1];
    print!("{} ", v.is_empty());
    v.pop();
    println!("{} {} {} {}", v.is_empty(), v[..].is_empty(), vec![vec![0; 0]].is_empty(), v.capacity() > 0);
}
// === Vec::with_capacity
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let mut v = Vec::with_capacity(3);
    v.extend([1, 2, 3]); print!("{} ", v.capacity());
    v.push(4); print!("{} ", v.capacity());
    v.shrink_to_fit(); print!("{} ", v.capacity());
    v.reserve(1); print!("{} ", v.capacity());
    v.reserve_exact(20); println!("{} {}", v.capacity(), Vec::<u8>::with_capacity(0).capacity());
    println!("{}", msg(|| Vec::<u64>::with_capacity(usize::MAX)));
}
// === Vec::pop
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
fn main() {
    let mut v = vec![D("a"), D("b"), D("c")];
    let last = v.pop();
    println!("{} {}", last.is_some(), v.len());
    v.pop();
    println!();
    drop(v);
    println!("{:?} {:?}", Vec::<i32>::new().pop(), vec![Some(1), None].pop());
    let mut n = vec![1, 2];
    let (no, yes) = (n.pop_if(|x| *x > 5), n.pop_if(|x| { *x += 1; true }));
    println!("{no:?} {yes:?} {n:?}");
}
// === [Vec: Index<int>]
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let v = vec![10, 20, 30];
    println!("{} {} {}", v[0], v[v.len() - 1], &v[1]);
    println!("{}", msg(|| v[3]));
    println!("{}", msg(|| Vec::<String>::new()[0].len()));
    let nested = vec![vec![1, 2], vec![3]];
    println!("{} {}", nested[0][1], msg(|| nested[1][1]));
}
// === [Vec: IndexMut<int>]
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let mut v = vec![1, 2, 3];
    v[0] += v[2] * 10;
    let i = 1;
    v[i] = v[i] << v[0] % 5;
    std::mem::swap(&mut v[2], &mut 7);
    println!("{v:?} {}", msg(|| { let mut w = vec![0]; w[1] = 1; }));
    let mut g = vec![vec!['.'; 3]; 2];
    g[1][2] = '#';
    for r in &mut g { r[0] = '|'; }
    println!("{}", g.iter().map(|r| r.iter().collect::<String>()).collect::<Vec<_>>().join("/"));
}
// === [Vec: Deref]
fn total(s: &[i32]) -> i32 { s.iter().sum() }
fn main() {
    let v = vec![3, 1, 2];
    println!("{} {:?} {:?} {}", total(&v), v.split_at(1), v.iter().rev().collect::<Vec<_>>(), v.contains(&2));
    let b: &Vec<i32> = &v;
    let s: &[i32] = b;
    println!("{:?} {:?} {:?}", s.first(), (*v).last(), v.windows(2).map(|w| w[0] - w[1]).collect::<Vec<_>>());
}
// === [Vec: DerefMut]
fn zero(s: &mut [i32]) { if let [first, .., last] = s { *first = 0; *last = 0; } }
fn main() {
    let mut v = vec![5, 4, 3, 2];
    zero(&mut v);
    v.sort_by(|a, b| b.cmp(a));
    v.rotate_left(1);
    println!("{v:?}");
    if let Some(x) = v.iter_mut().max() { *x = -1; }
    v[1..].reverse();
    let n = v[0];
    v.fill(n);
    println!("{v:?}");
}
// === [Vec: PartialEq]
#[derive(Debug)]
struct M(i32);
impl PartialEq<i64> for M { fn eq(&self, o: &i64) -> bool { self.0 as i64 == *o } }
fn main() {
    println!("{} {} {}", vec![1] == vec![1], vec![M(1), M(2)] == vec![1i64, 2], vec![f32::NAN] == vec![f32::NAN]);
    println!("{} {} {} {}", vec![1, 2] == [1, 2], vec![1, 2] == &[1, 2], vec![1, 2] == [1, 2][..], &[1, 2][..] == vec![1, 2]);
    let mut a = [1, 2];
    println!("{} {}", vec![1, 2] == &mut a[..], vec!["a"] == [String::from("a")]);
    println!("{} {}", std::collections::VecDeque::from([1]) == vec![1], std::borrow::Cow::from(vec![1]) == vec![1]);
}
// === [Vec: IntoIterator]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
fn main() {
    let mut it = vec![D("a"), D("b"), D("c"), D("d")].into_iter();
    let first = it.next();
    let last = it.next_back();
    println!("{:?} {}", it.size_hint(), it.as_slice().len());
    drop(it);
    println!("| {}", first.is_some() && last.is_some());
    drop((first, last));
    println!("{:?}", vec![1, 2, 3].into_iter().rev().skip(1).collect::<Vec<_>>());
    println!("{:?} {:?}", vec![1, 2].into_iter(), vec![1, 2, 3].into_iter().nth(1));
}
// === [&Vec: IntoIterator]
fn main() {
    let v = vec![String::from("a"), String::from("b")];
    let mut n = 0;
    for s in &v { n += s.len(); }
    for (i, s) in (&v).into_iter().enumerate().rev() { print!("{i}{s} "); }
    println!("{n} {v:?} {}", v.iter().len());
}
// === [&mut Vec: IntoIterator]
fn main() {
    let mut v = vec![1, 2, 3];
    for x in &mut v { if *x == 2 { continue; } *x *= 10; }
    for x in (&mut v).into_iter().rev().take(1) { *x += 1; }
    let m = &mut v;
    for x in m.iter_mut() { *x += 1; }
    m.push(0);
    println!("{v:?}");
}
// === [Vec: Clone]
#[derive(Debug)]
struct N(i32);
impl Clone for N {
    fn clone(&self) -> N { print!("clone{} ", self.0); N(self.0) }
    fn clone_from(&mut self, o: &N) { print!("from{}to{} ", o.0, self.0); self.0 = o.0; }
}
fn main() {
    let a = vec![N(1), N(2), N(3)];
    let mut b = a.clone();
    println!("{b:?}");
    b[0].0 = 7;
    b.truncate(2);
    b.clone_from(&a);
    println!("{b:?}");
    b.clone_from_slice(&a);
    println!("{a:?}");
}
// === Vec::drain
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let mut v: Vec<i32> = (0..8).collect();
    let d: Vec<i32> = v.drain(2..=4).rev().collect();
    print!("{d:?} {} ", v.drain(..0).next().is_none());
    println!("{v:?}");
    { let mut dr = v.drain(1..3); print!("{:?} {:?} ", dr.next(), dr.as_slice()); }
    println!("{v:?} {}", msg(|| vec![1].drain(2..).count()));
    println!("{} {}", msg(|| vec![1, 2].drain(2..1).count()), v.drain(..).map(|x| x * 2).sum::<i32>());
    println!("{v:?} {}", v.is_empty());
}
// === [Vec: Index<RangeFull>]
fn main() {
    let mut v = vec![1, 2, 3];
    let all: &[i32] = &v[..];
    println!("{all:?} {}", all.len());
    v[..].reverse();
    (&mut v[..])[0] = 9;
    println!("{v:?} {:?} {}", &Vec::<i32>::new()[..], v[..] == [9, 2, 1]);
}
// === [Vec: Index<Range>]
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let v = vec![1, 2, 3, 4];
    println!("{:?} {:?} {:?} {:?}", &v[1..3], &v[4..4], &v[1..=2], &v[..=0]);
    println!("{}", msg(|| v[2..5].len()));
    println!("{}", msg(|| v[3..2].len()));
    println!("{} | {}", msg(|| v[5..].len()), msg(|| v[..=4].len()));
    let r = 1..3;
    println!("{:?} {:?} {:?}", &v[r.clone()], v.get(r), v.get(3..9));
}
// === Vec::insert and remove
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let mut v = vec![1, 3];
    v.insert(1, 2); v.insert(0, 0); v.insert(4, 4);
    print!("{v:?} {} ", v.remove(0));
    println!("{} {}", v.swap_remove(1), v.len());
    println!("{} | {}", msg(|| vec![1].insert(2, 0)), msg(|| Vec::<u8>::new().remove(0)));
    println!("{} | {}", msg(|| vec![1].swap_remove(1)), msg(|| vec![1].split_off(2)));
}
// === Vec::retain and dedup
fn main() {
    let mut v = vec![1, 1, 2, 3, 3, 3, 1];
    v.dedup(); print!("{v:?} ");
    v.retain(|x| x % 2 == 1); print!("{v:?} ");
    v.retain_mut(|x| { *x += 1; *x > 2 }); print!("{v:?} ");
    let mut w = vec!["a", "A", "b", "B", "b"];
    w.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
    let mut k = vec![11, 12, 21, 13];
    k.dedup_by_key(|x| *x / 10);
    println!("{w:?} {k:?}");
}
// === Vec::splice and extract_if
fn main() {
    let mut v: Vec<i32> = (1..=6).collect();
    let out: Vec<_> = v.splice(1..3, [10, 20, 30].into_iter().filter(|x| *x != 20)).collect();
    println!("{out:?} {v:?}");
    v.splice(..0, [0, 0]);
    let even: Vec<i32> = v.extract_if(.., |x| *x % 4 == 0).collect();
    let tail = v.split_off(2);
    println!("{even:?} {v:?} {tail:?}");
}
