// Slices and arrays.
// === [T]::iter
fn main() {
    let a = [1, 2, 3, 4];
    let mut it = a.iter();
    println!("{:?} {:?} {:?} {:?}", it.next(), it.next_back(), it.as_slice(), it.size_hint());
    println!("{it:?} {:?} {:?} {:?}", it.clone().nth(1), it.nth(5), it.next());
    println!("{:?} {:?} {:?}", a.iter().rposition(|x| *x < 3), a.iter().copied().reduce(|x, y| x * y), [0u8; 0].iter().next());
    println!("{} {}", [(); 5].iter().count(), a.iter().rev().is_sorted());
}
// === [T]::iter_mut
fn main() {
    let mut a = [String::from("a"), String::from("b"), String::from("c")];
    for s in a.iter_mut().rev().step_by(2) { s.push('!'); }
    let mut it = a.iter_mut();
    let (x, y) = (it.next().unwrap(), it.next_back().unwrap());
    std::mem::swap(x, y);
    it.into_slice()[0].clear();
    println!("{a:?}");
}
// === [T]::len
fn main() {
    println!("{} {} {} {}", [1, 2].len(), [[0; 3]; 4].as_flattened().len(), (&[1, 2, 3][1..]).len(), [(); 9].len());
    const N: usize = [1, 2, 3].len();
    println!("{:?} {}", [0u8; N], "é".as_bytes().len());
}
// === [T]::is_empty
fn main() {
    println!("{} {} {} {}", [0; 0].is_empty(), [1][1..].is_empty(), (&[] as &[i32]).is_empty(), [[0; 0]].is_empty());
}
// === [T]::to_vec
fn main() {
    let a = [Box::new(1), Box::new(2)];
    let mut v = a[1..].to_vec();
    *v[0] += 5;
    println!("{a:?} {v:?} {:?} {:?}", [0; 0].to_vec(), ["x"; 2].to_vec());
    println!("{:?} {:?}", [1, 2].repeat(2), [[1], [2]].concat());
}
// === [T]::join
fn main() {
    println!("{} {:?} {:?}", ["a", "b", "c"].join("-"), [""; 3].join(","), Vec::<String>::new().join("x"));
    println!("{:?} {:?} {:?}", [vec![1], vec![2, 3]].join(&0), [[1, 2], [3, 4]].join(&[9, 9][..]), ["one"].join("!"));
    println!("{} {}", vec![String::from("é"); 2].join("—"), ["a", "b"].concat());
}
// === [T]::sort
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)]
enum E { B(i32), A }
fn main() {
    let mut v = vec![(2, 'b'), (1, 'z'), (2, 'a'), (1, 'a')];
    v.sort();
    println!("{v:?}");
    v.sort_by_key(|p| std::cmp::Reverse(p.1));
    println!("{v:?}");
    let mut e = [E::A, E::B(2), E::B(-1), E::A];
    e.sort();
    let mut f = [2.5, -0.0, f64::INFINITY, 0.0, -1.0];
    f.sort_by(f64::total_cmp);
    let mut w = ["b", "a", "é", "Z", ""];
    w.sort();
    println!("{e:?} {f:?} {w:?}");
    let mut s: Vec<(i32, usize)> = (0..40).map(|i| ((i * 7 % 5) as i32, i)).collect();
    s.sort_by(|a, b| a.0.cmp(&b.0));
    println!("{}", s.windows(2).all(|w| w[0].0 < w[1].0 || w[0].1 < w[1].1));
}
// === [T]::sort_unstable
fn main() {
    let mut v: Vec<i64> = (0..50).map(|i| i * 37 % 23 - 11).collect();
    v.sort_unstable();
    println!("{} {:?}", v.is_sorted(), &v[..3]);
    v.sort_unstable_by(|a, b| b.cmp(a));
    v.dedup();
    println!("{} {:?} {:?}", v.len(), v.first(), v.last());
    let mut c = ['z', 'A', 'm'];
    c.sort_unstable_by_key(|c| c.to_ascii_lowercase());
    println!("{c:?} {:?}", { let mut e: [i32; 0] = []; e.sort_unstable(); e });
}
// === [T]::chunks
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let a = [1, 2, 3, 4, 5];
    println!("{:?} {:?}", a.chunks(2).collect::<Vec<_>>(), a.chunks(9).collect::<Vec<_>>());
    println!("{:?} {} {:?}", a.chunks(2).rev().map(|c| c.len()).collect::<Vec<_>>(), a.chunks(2).len(), a.chunks(2).nth(2));
    println!("{} {:?} {:?}", msg(|| [1].chunks(0).count()), a.chunks_exact(2).remainder(), a.rchunks(2).collect::<Vec<_>>());
    println!("{:?} {:?}", [0; 0].chunks(3).next(), a.chunks(3).last());
}
// === [T]::first
fn main() {
    let mut a = [[1, 2], [3, 4]];
    if let Some(f) = a.first_mut() { f[1] = 9; }
    println!("{:?} {:?} {:?}", a.first(), [0u8; 0].first(), a.split_first());
    let v: Vec<&str> = vec![];
    println!("{:?} {:?} {:?}", v.first().copied().unwrap_or("none"), a.first_chunk::<1>(), [1, 2, 3].first_chunk::<2>());
}
// === [T]::last
fn main() {
    let mut v = vec![1, 2, 3];
    *v.last_mut().unwrap() -= 10;
    println!("{:?} {:?} {:?} {:?}", v.last(), v[..0].last(), v.split_last(), [(); 2].last());
}
// === [T]::get
fn main() {
    let mut a = [10, 20, 30];
    println!("{:?} {:?} {:?} {:?} {:?}", a.get(1), a.get(3), a.get(1..), a.get(2..9), a.get(usize::MAX));
    println!("{:?} {:?} {:?}", a.get(..=2), a.get(3..), a.get(4..));
    if let Some(x) = a.get_mut(2) { *x += 1; }
    if let Some(s) = a.get_mut(..2) { s.swap(0, 1); }
    println!("{a:?} {:?}", a.get_disjoint_mut([0, 2]).map(|[x, y]| *x + *y));
}
// === [T]::reverse
fn main() {
    let mut v = vec!["a", "b", "c"];
    v.reverse();
    v[1..].reverse();
    let mut e: [i32; 0] = [];
    e.reverse();
    let mut n = [[1], [2]];
    n.reverse();
    println!("{v:?} {e:?} {n:?}");
}
// === [[T]: Index<RangeFrom>] and its like
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let s = &[1, 2, 3, 4][..];
    println!("{:?} {:?} {:?} {:?} {:?}", &s[1..], &s[4..], &s[..2], &s[..0], &s[1..2]);
    println!("{} | {} | {}", msg(|| s[5..].len()), msg(|| s[..5].len()), msg(|| s[2..1].len()));
    println!("{} | {}", msg(|| s[..=9].len()), msg(|| s[1..=4].len()));
    println!("{:?} {:?}", &s[(std::ops::Bound::Excluded(0), std::ops::Bound::Included(2))], &s[1..][1..][..1]);
}
// === [&[T]: PartialEq<&[T; N]>]
fn main() {
    let a = [1, 2, 3];
    let s = &a[..];
    println!("{} {} {} {}", s == &[1, 2, 3], s == [1, 2, 3], a == s[..], &a == &[1, 2, 3]);
    println!("{} {} {}", s == &[1, 2][..], &s[1..] == &[2, 3], [1.0, f64::NAN] == [1.0, f64::NAN]);
    println!("{:?} {:?} {}", s.cmp(&[1, 2, 4]), [1.0].partial_cmp(&[f64::NAN]), [1, 2] < [1, 3]);
}
// === [[T; N]: IntoIterator]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
fn main() {
    let mut it = [D("a"), D("b"), D("c")].into_iter();
    drop(it.next_back());
    println!("{:?}", it.len());
    drop(it);
    println!();
    for (i, x) in [10, 20].into_iter().enumerate() { print!("{i}{x} "); }
    println!("{:?} {:?}", [1, 2, 3].into_iter(), IntoIterator::into_iter([[1], [2]]).flatten().sum::<i32>());
}
// === [&[T]: IntoIterator] and [&[T; N]: IntoIterator]
fn main() {
    let a = [1, 2, 3];
    let mut n = 0;
    for x in &a { n += x; }
    for x in &a[1..] { n += *x; }
    for &x in a.as_slice() { n += x; }
    let mut m = [[0; 2]; 2];
    for row in &mut m { for x in row { n -= 1; *x = n; } }
    println!("{n} {m:?}");
}
// === [[T; N]: Index<RangeFull>]
fn main() {
    let mut a = [3, 1, 2];
    a[..].sort();
    let s = &mut a[..];
    s[0] = 7;
    println!("{a:?} {} {:?}", a[..].len(), &[[1, 2], [3, 4]][..][1][..]);
}
// === [slice::Iter: IntoIterator] and [slice::IterMut: IntoIterator]
fn main() {
    let mut v = [1, 2, 3, 4];
    let mut it = v.iter();
    for x in it.by_ref() { if *x == 2 { break; } }
    for x in it { print!("{x} "); }
    let mut im = v.iter_mut();
    for x in &mut im { *x *= 2; if *x > 3 { break; } }
    println!("{:?} {:?}", im, im.len());
}
// === [T]::binary_search
fn main() {
    let a = [1, 3, 3, 3, 7];
    println!("{:?} {:?} {:?} {:?}", a.binary_search(&7), a.binary_search(&0), a.binary_search(&4), a.binary_search(&9));
    println!("{} {:?} {:?}", a.partition_point(|x| *x < 3), [0; 0].binary_search(&1), a.binary_search(&3).map(|i| a[i]));
    println!("{:?}", ["aa", "b", "cccc"].binary_search_by_key(&4, |s| s.len()));
}
// === [T]::windows, split and rotate
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let mut a = [1, 2, 0, 3, 0, 0, 4];
    println!("{:?}", a.split(|x| *x == 0).map(<[i32]>::to_vec).collect::<Vec<_>>());
    println!("{:?} {:?}", a.splitn(2, |x| *x == 0).last(), a.rsplit(|x| *x == 0).next());
    println!("{:?}", a.split_inclusive(|x| *x == 0).rev().map(|s| s.len()).collect::<Vec<_>>());
    a.rotate_right(2);
    a.copy_within(0..2, 5);
    println!("{a:?} {} {}", msg(|| [1].rotate_left(2)), msg(|| [1, 2].copy_within(0..2, 1)));
    println!("{} {} {}", msg(|| [1].windows(0).count()), [1, 2].windows(3).count(), msg(|| [1].split_at(2)));
}
// === array methods
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{:?} {:?}", [1, 2, 3].map(|x| x * 2), std::array::from_fn::<usize, 4, _>(|i| i * i));
    let a = [String::from("x"), String::from("y")];
    println!("{:?} {:?}", a.each_ref().map(|s| s.len()), <[i32; 2]>::try_from(&[1, 2][..]));
    println!("{:?} {}", <[i32; 2]>::try_from(vec![1]), <[i32; 2]>::try_from(&[1][..]).unwrap_err());
    println!("{} {}", msg(|| [0; 3].copy_from_slice(&[1])), msg(|| [0; 2].swap(0, 2)));
    println!("{:?} {:?}", <[Option<i32>; 2]>::default(), [[1, 2], [3, 4]].concat());
}
