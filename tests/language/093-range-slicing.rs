// === every kind of range on slices, vectors, arrays and text
use std::ops::{Bound, Range, RangeFrom, RangeInclusive, RangeTo};
fn main() {
    let v = vec![0, 1, 2, 3, 4];
    println!("{:?} {:?} {:?} {:?} {:?} {:?}", &v[1..3], &v[3..], &v[..2], &v[..], &v[1..=2], &v[..=0]);
    let s = "héllo";
    println!("{} {} {} {}", &s[0..1], &s[1..3], &s[3..], &s[..=0]);
    let r = 1..3;
    println!("{:?} {:?}", &v[r.clone()], &s[r.start..r.end]);
    let (a, b, c, d): (Range<usize>, RangeFrom<usize>, RangeTo<usize>, RangeInclusive<usize>) = (0..1, 4.., ..1, 2..=3);
    println!("{:?} {:?} {:?} {:?}", &v[a], &v[b], &v[c], &v[d]);
    println!("{:?} {:?}", &v[5..], &v[2..2]);
    println!("{:?}", &v[(Bound::Excluded(1), Bound::Included(3))]);
    println!("{:?} {:?} {:?}", v.get(1..9), v.get(..2), s.get(2..3));
    println!("{:?}", &[10, 20, 30][1..][..1]);
    println!("{}", &String::from("owned")[2..][..2]);
    println!("{:?} {}", &v[1..][1..=1], v[2..][0] + v[..3].len() as i32);
    println!("{:?}", &b"bytes"[1..3]);
    let n = &&v;
    println!("{:?} {:?}", &n[..1], &(**n)[4..]);
}

// === mutation through sub-slices
fn zero(s: &mut [i32]) {
    s.fill(0);
}
fn main() {
    let mut a = [1, 2, 3, 4, 5, 6];
    zero(&mut a[1..3]);
    a[3..][0] = 40;
    a[4..=5].copy_from_slice(&[7, 8]);
    a[..2].swap(0, 1);
    println!("{a:?}");
    let (l, r) = a.split_at_mut(3);
    l[1..].swap_with_slice(&mut r[..2]);
    println!("{a:?}");
    a[1..5].reverse();
    a[2..].sort_by(|x, y| y.cmp(x));
    println!("{a:?}");
    for x in &mut a[..2] {
        *x += 100;
    }
    let m = &mut a[2..4];
    m[0] = -1;
    let k = &mut m[1..];
    k[0] = -2;
    println!("{a:?}");
    a.copy_within(0..2, 4);
    a[1..].rotate_left(2);
    println!("{a:?}");
    let mut v = vec![vec![1, 2, 3], vec![4, 5]];
    v[0][1..].iter_mut().for_each(|x| *x *= 2);
    v[1..][0][..1][0] = 9;
    println!("{v:?}");
    let mut s = String::from("abc");
    s[1..].make_ascii_uppercase();
    println!("{s}");
    let b: &mut [u8] = &mut [1, 2, 3];
    let (first, rest) = b.split_first_mut().unwrap();
    rest[..1][0] += *first;
    println!("{b:?}");
}

// === what panics, and that the rest is untouched
use std::panic::{catch_unwind, AssertUnwindSafe};
fn fails<T>(f: impl FnOnce() -> T) -> bool {
    catch_unwind(AssertUnwindSafe(f)).is_err()
}
fn main() {
    let v = vec![1, 2, 3];
    let (lo, hi, big) = (2, 1, 9);
    println!("{} {} {}", fails(|| v[lo..hi].len()), fails(|| v[..big].len()), fails(|| v[4..].len()));
    println!("{} {} {}", fails(|| v[3..].len()), fails(|| v[3..=2].len()), fails(|| v[4..=3].len()));
    println!("{} {}", fails(|| v[..=usize::MAX].len()), fails(|| v[1..=3].len()));
    let s = "aé";
    println!("{} {} {}", fails(|| s[..2].len()), fails(|| s[2..].len()), fails(|| s[1..3].len()));
    let mut a = [1, 2, 3];
    println!("{}", fails(|| a[1..].copy_from_slice(&[9])));
    println!("{}", fails(|| a[big..].fill(0)));
    println!("{a:?}");
    let mut t = String::from("ab");
    println!("{} {}", fails(|| t.drain(1..5).count()), fails(|| t.replace_range(..9, "")));
    println!("{t}");
}

// === patterns, matches and recursion over sub-slices
fn sum(s: &[i32]) -> i32 {
    match s {
        [] => 0,
        [x] => *x,
        _ => {
            let (a, b) = (&s[..s.len() / 2], &s[s.len() / 2..]);
            sum(a) + sum(b)
        }
    }
}
fn sorted(v: &mut [i32]) {
    if v.len() < 2 {
        return;
    }
    let p = v[v.len() - 1];
    let mut i = 0;
    for j in 0..v.len() - 1 {
        if v[j] < p {
            v.swap(i, j);
            i += 1;
        }
    }
    let n = v.len() - 1;
    v.swap(i, n);
    sorted(&mut v[..i]);
    sorted(&mut v[i + 1..]);
}
fn search(v: &[i32], x: i32) -> Option<usize> {
    let m = v.len() / 2;
    match v.get(m)?.cmp(&x) {
        std::cmp::Ordering::Equal => Some(m),
        std::cmp::Ordering::Greater => search(&v[..m], x),
        std::cmp::Ordering::Less => search(&v[m + 1..], x).map(|i| i + m + 1),
    }
}
fn perms(v: &mut [char], k: usize, out: &mut Vec<String>) {
    if k == v.len() {
        out.push(v.iter().collect());
        return;
    }
    for i in k..v.len() {
        v.swap(k, i);
        perms(v, k + 1, out);
        v.swap(k, i);
    }
}
fn main() {
    let mut v = [5, 3, 9, -1, 4];
    println!("{}", sum(&v[1..]));
    sorted(&mut v[..4]);
    println!("{v:?}");
    sorted(&mut v);
    println!("{v:?} {:?} {:?}", search(&v, 9), search(&v[1..], 0));
    let mut out = vec![];
    perms(&mut ['a', 'b', 'c'], 0, &mut out);
    println!("{}", out.join(" "));
    if let [a, .., b] = v[1..4] {
        println!("{a} {b}");
    }
    let [x, y]: [i32; 2] = v[..2].try_into().unwrap();
    println!("{} {}", x, y);
    let arr: &[i32; 3] = (&v[2..]).try_into().unwrap();
    println!("{arr:?} {}", <[i32; 2]>::try_from(&v[..3]).is_err());
    match &v[1..=2] {
        [3, rest @ ..] => println!("{rest:?}"),
        _ => println!("other"),
    }
}

// === Index by ranges for one's own types
use std::ops::{Index, IndexMut, Range, RangeBounds, RangeFull};
struct Text {
    lines: Vec<String>,
}
impl Index<Range<usize>> for Text {
    type Output = [String];
    fn index(&self, r: Range<usize>) -> &[String] {
        &self.lines[r]
    }
}
impl IndexMut<Range<usize>> for Text {
    fn index_mut(&mut self, r: Range<usize>) -> &mut [String] {
        &mut self.lines[r]
    }
}
impl Index<RangeFull> for Text {
    type Output = Text;
    fn index(&self, _: RangeFull) -> &Text {
        self
    }
}
impl Index<(usize, Range<usize>)> for Text {
    type Output = str;
    fn index(&self, (l, r): (usize, Range<usize>)) -> &str {
        &self.lines[l][r]
    }
}
fn part<R: RangeBounds<usize> + std::slice::SliceIndex<[i32], Output = [i32]> + Clone>(v: &[i32], r: R) -> (usize, bool) {
    (v[r.clone()].len(), r.contains(&2))
}
fn cut(s: &str, r: impl std::slice::SliceIndex<str, Output = str>) -> &str {
    &s[r]
}
fn main() {
    let mut t = Text { lines: vec!["one".into(), "two".into(), "three".into()] };
    println!("{:?} {} {}", &t[0..2], &t[(2, 1..3)], t[..].lines.len());
    t[1..3][0].push('!');
    t[0..1][0] = "first".to_string();
    println!("{:?}", t.lines);
    println!("{:?} {:?} {:?}", part(&[1, 2, 3], 1..), part(&[1, 2, 3], ..=1), part(&[1, 2, 3], ..));
    println!("{} {} {}", cut("abc", 1..), cut("abc", ..1), cut("abc", 1..=1));
}

// === drain, splice, extend and windows over parts
fn main() {
    let mut v: Vec<i32> = (0..8).collect();
    println!("{:?}", v.drain(1..3).collect::<Vec<_>>());
    println!("{:?}", v.splice(..2, [10, 20, 30]).collect::<Vec<_>>());
    println!("{v:?}");
    v.extend_from_within(1..=2);
    v.extend_from_slice(&[7; 3][1..]);
    println!("{v:?}");
    let mut d = v.drain(2..);
    println!("{:?} {:?}", d.next(), d.next_back());
    drop(d);
    println!("{v:?}");
    let mut s = String::from("hello world");
    s.replace_range(..5, "HI");
    println!("{:?}", s.drain(2..).rev().collect::<String>());
    println!("{s}");
    let a = [1, 2, 3, 4, 5];
    println!("{:?}", a[1..].windows(2).map(|w| w[1] - w[0]).collect::<Vec<_>>());
    println!("{:?}", a[..4].chunks(3).map(|c| &c[..1]).collect::<Vec<_>>());
    println!("{:?} {:?}", a[1..].concat_with(0), [&a[..1], &a[3..]].concat());
    println!("{}", a[2..] == [3, 4, 5] && a[..2] < a[1..] && a[1..3].to_vec() == vec![2, 3]);
    let mut q: std::collections::VecDeque<_> = a[1..].iter().copied().collect();
    q.drain(..1);
    println!("{:?} {:?}", q.range(1..).collect::<Vec<_>>(), q);
}
trait Concat {
    fn concat_with(&self, x: i32) -> Vec<i32>;
}
impl Concat for [i32] {
    fn concat_with(&self, x: i32) -> Vec<i32> {
        self.iter().flat_map(|&y| [y, x]).collect()
    }
}
