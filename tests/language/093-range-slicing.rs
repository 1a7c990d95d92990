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

// === ranges held in variables, made by functions and of borrowed ends
use std::ops::{Bound, Range, RangeBounds, RangeInclusive};
fn part<'a, R>(s: &'a [u8], r: R) -> &'a [u8]
where
    R: RangeBounds<usize>,
{
    let from = match r.start_bound() {
        Bound::Included(&n) => n,
        Bound::Excluded(&n) => n + 1,
        Bound::Unbounded => 0,
    };
    let to = match r.end_bound() {
        Bound::Included(&n) => n + 1,
        Bound::Excluded(&n) => n,
        Bound::Unbounded => s.len(),
    };
    &s[from..to]
}
fn mid(n: usize) -> Range<usize> {
    n / 3..n - n / 3
}
fn main() {
    let v = [0, 1, 2, 3, 4, 5];
    let r: RangeInclusive<usize> = 1..=3;
    println!("{:?} {:?} {:?}", &v[mid(6)], &v[r.clone()], part(&v, r));
    println!("{:?} {:?}", part(&v, ..), part(&v, (Bound::Excluded(1), Bound::Included(4))));
    println!("{:?} {:?}", part(&v, &4..), &v[(Bound::Excluded(3), Bound::Unbounded)]);
    let (a, b) = (2usize, 5usize);
    println!("{:?} {:?}", &v[a..b], part(&v, &a..=&b));
    let ends = [(0, 2), (2, 2), (5, 6)];
    println!("{:?}", ends.map(|(a, b)| v[a..b].len()));
}

// === text: by bytes, at character boundaries, with what find says
fn main() {
    let s = "αβγ=δ;x=y";
    let i = s.find('=').unwrap();
    println!("{i} {} {}", &s[..i], &s[i + '='.len_utf8()..]);
    println!("{} {} {:?}", &s[2..=3], &s[s.len() - 1..], &s[s.len()..]);
    println!("{:?} {:?} {:?}", s.get(1..3), s.get(0..2), s.get(..100));
    let t = String::from(s);
    println!("{} {}", t[4..].split_once(';').unwrap().0, &t.as_str()[..][..2]);
    println!("{}", &*t[..2].to_uppercase());
    let mut u = t.clone();
    u[..4].make_ascii_uppercase();
    u.replace_range(0..2, "A");
    u.drain(..1);
    println!("{u}");
    println!("{}", std::panic::catch_unwind(|| s[1..].len()).is_err());
    for (i, c) in s.char_indices().filter(|(i, _)| i % 4 == 0) {
        print!("{}|", &s[i..i + c.len_utf8()]);
    }
    println!();
}

// === nested, chained and immediately used
fn main() {
    let v: Vec<Vec<i32>> = (0..4).map(|i| (0..i + 1).collect()).collect();
    println!("{:?}", &v[1..][1..][0][1..]);
    println!("{:?}", v[2..].iter().map(|r| &r[r.len() - 2..]).collect::<Vec<_>>());
    println!("{} {}", v[1..3].len(), v[1..3].concat()[1..].iter().sum::<i32>());
    println!("{:?}", &[[1, 2], [3, 4], [5, 6]][1..][..1][0][..]);
    println!("{:?}", (&v[0..1], &v[3][..2]));
    println!("{:?} {:?}", v[3][1..].first(), v[3][4..].first());
    let [a, b, ..] = v[3][..] else { unreachable!() };
    println!("{a}{b} {}", v[3][1..] == [1, 2, 3]);
    println!("{:?}", &vec![1, 2, 3][1..]);
    println!("{:?}", &{ [7, 8, 9] }[..2]);
}

// === mutable parts: sorting, reversing, filling, rotating, swapping and copying
fn main() {
    let mut a: [u8; 10] = core::array::from_fn(|i| (i * 7 % 10) as u8);
    a[..5].sort();
    println!("{a:?}");
    a[5..].reverse();
    a[1..=3].fill(0);
    println!("{a:?}");
    a[4..].rotate_left(2);
    a.copy_within(..2, 8);
    println!("{a:?}");
    let (l, r) = a.split_at_mut(5);
    l[..2].swap_with_slice(&mut r[..2]);
    l[3..].copy_from_slice(&r[3..]);
    println!("{a:?}");
    a[2..4].iter_mut().zip([10, 20]).for_each(|(x, y)| *x += y);
    for x in &mut a[8..] {
        *x = 1;
    }
    println!("{a:?}");
    let mut v = a.to_vec();
    v[..].sort_by(|x, y| y.cmp(x));
    v[2..].sort_unstable_by_key(|x| *x % 3);
    let mid = v[..].partition_point(|x| *x > 5);
    v.truncate(4);
    println!("{v:?} {mid}");
    let s = &mut v[1..];
    s[0] = 99;
    s[1..][0] = 98;
    println!("{v:?}");
}

// === one's own Index over ranges of one's own number type
use std::ops::{Index, IndexMut, Range, RangeFrom, RangeFull};
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Idx(u16);
struct Text(Vec<char>);
impl Index<Range<Idx>> for Text {
    type Output = [char];
    fn index(&self, r: Range<Idx>) -> &[char] {
        &self.0[r.start.0.into()..r.end.0.into()]
    }
}
impl Index<RangeFrom<Idx>> for Text {
    type Output = [char];
    fn index(&self, r: RangeFrom<Idx>) -> &[char] {
        &self[r.start..Idx(self.0.len() as u16)]
    }
}
impl Index<RangeFull> for Text {
    type Output = Vec<char>;
    fn index(&self, _: RangeFull) -> &Vec<char> {
        &self.0
    }
}
impl IndexMut<Range<Idx>> for Text {
    fn index_mut(&mut self, r: Range<Idx>) -> &mut [char] {
        &mut self.0[r.start.0 as usize..][..(r.end.0 - r.start.0) as usize]
    }
}
fn main() {
    let mut t = Text("hello".chars().collect());
    println!("{:?} {:?} {}", &t[Idx(1)..Idx(3)], &t[Idx(3)..], t[..].len());
    t[Idx(0)..Idx(2)].reverse();
    t[Idx(4)..Idx(5)][0] = '!';
    println!("{}", t[..].iter().collect::<String>());
    println!("{} {}", (Idx(1)..Idx(3)).contains(&Idx(2)), (Idx(3)..Idx(1)).is_empty());
}

// === get, get_mut, split_off, chunk and the edges where nothing is left
fn main() {
    let mut v = vec![1, 2, 3, 4];
    println!("{:?} {:?} {:?} {:?}", v.get(1..3), v.get(4..), v.get(5..), v.get(3..2));
    if let Some(s) = v.get_mut(..2) {
        s.reverse();
    }
    println!("{:?} {:?}", v.clone(), v.split_off(4));
    println!("{:?} {:?}", &v[4..], &v[..0]);
    println!("{:?} {:?}", v.get(..=3), v.get(..=4));
    println!("{:?}", v.get(usize::MAX..));
    println!("{:?}", v.get(1..=0));
    let e: &[i32] = &[];
    println!("{:?} {:?}", &e[..], &e[0..0]);
    println!("{:?} {:?}", e.first_chunk::<1>(), v[1..].first_chunk::<2>());
    println!("{:?}", v.splice(1..3, [9, 9, 9]).collect::<Vec<_>>());
    println!("{v:?} {:?}", v[..].iter().rposition(|x| *x == 9));
    println!("{}", std::panic::catch_unwind(|| [1, 2][2..][0]).is_err());
}

// === windows by hand: algorithms that cut slices
fn merge_sort(v: &mut [i32]) {
    let mid = v.len() / 2;
    if mid == 0 {
        return;
    }
    merge_sort(&mut v[..mid]);
    merge_sort(&mut v[mid..]);
    let (l, r) = (v[..mid].to_vec(), v[mid..].to_vec());
    let (mut l, mut r) = (&l[..], &r[..]);
    for slot in v {
        let from = if r.is_empty() || !l.is_empty() && l[0] <= r[0] { &mut l } else { &mut r };
        *slot = from[0];
        *from = &from[1..];
    }
}
fn search(v: &[i32], x: i32) -> Option<usize> {
    let (mut lo, mut hi) = (0, v.len());
    while lo < hi {
        let m = lo + (hi - lo) / 2;
        match v[m] {
            y if y == x => return Some(m),
            y if y < x => lo = m + 1,
            _ => hi = m,
        }
    }
    None
}
fn palindrome(s: &[u8]) -> bool {
    s.len() < 2 || s[0] == s[s.len() - 1] && palindrome(&s[1..s.len() - 1])
}
fn perms(v: &mut [u8], at: usize, out: &mut Vec<String>) {
    if at == v.len() {
        out.push(String::from_utf8_lossy(v).into_owned());
    }
    for i in at..v.len() {
        v[at..=i].rotate_right(1);
        perms(v, at + 1, out);
        v[at..=i].rotate_left(1);
    }
}
fn main() {
    let mut v = [5, -1, 9, 3, 3, 0, 7];
    merge_sort(&mut v[1..]);
    println!("{v:?} {:?}", search(&v[1..], 9));
    println!("{} {}", palindrome(b"abcba"), palindrome(b"ab"));
    let mut out = vec![];
    perms(&mut b"abc".to_owned(), 0, &mut out);
    println!("{out:?}");
}

// === through Deref: Rc, Arc, Cow, RefCell guards and boxes of slices
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
fn main() {
    let r: Rc<[i32]> = vec![1, 2, 3].into();
    let a: Arc<str> = "shared".into();
    println!("{:?} {}", &r[1..], &a[..3]);
    let c: Cow<[u8]> = Cow::Owned(vec![1, 2, 3]);
    let d = Cow::Borrowed(&c[..2]);
    println!("{:?} {:?} {}", &c[2..], d, &Cow::from("cow")[1..]);
    let cell = RefCell::new(vec![1, 2, 3]);
    cell.borrow_mut()[1..].reverse();
    println!("{:?}", &cell.borrow()[..2]);
    let m = Mutex::new([0u8; 4]);
    m.lock().unwrap()[1..3].copy_from_slice(&[7, 8]);
    println!("{:?}", &m.lock().unwrap()[..]);
    let mut b: Box<[String]> = ["a", "b"].map(String::from).into();
    b[..1][0].push('!');
    println!("{:?} {:?}", &b[..1], b[1..].join("+"));
    let rr = &&&r;
    println!("{:?}", &rr[..1]);
}

// === binding slices with patterns and matching on parts
fn kind(b: &[u8]) -> String {
    match &b[..b.len().min(3)] {
        [0xEF, 0xBB, 0xBF] => format!("bom, {} more", b[3..].len()),
        [b'#', b'!', rest @ ..] => format!("script {rest:?} {}", String::from_utf8_lossy(&b[2..])),
        &[a, b] => format!("two {a} {b}"),
        [x] | [.., x, _] => format!("one {x}"),
        [] => "empty".into(),
        _ => unreachable!(),
    }
}
fn main() {
    for b in [&b"\xEF\xBB\xBFab"[..], b"#!sh", &[1, 2], &[9], b"", &[1, 2, 3, 4]] {
        println!("{}", kind(b));
    }
    let v = vec!["a", "b", "c"];
    if let ["a", tail @ ..] = &v[..] {
        println!("{}", tail.concat());
    }
    let &[x, y] = &v[1..] else { panic!() };
    println!("{x}{y}");
}

// === ranges that are evaluated: order, side effects and temporaries
fn say<T: std::fmt::Display>(t: T) -> T {
    print!("{t} ");
    t
}
struct V(Vec<u8>);
impl V {
    fn get(&self, s: &str) -> &[u8] {
        print!("{s} ");
        &self.0
    }
}
impl Drop for V {
    fn drop(&mut self) {
        println!("dropped");
    }
}
fn main() {
    let v = V(vec![1, 2, 3, 4]);
    println!("{:?}", &v.get("base")[say(1)..say(3)]);
    println!("{:?}", v.get("b")[say(0)..][..say(2)].len());
    let len = V(vec![1, 2])[..].len();
    println!("{len}");
    let r = std::panic::catch_unwind(|| V(vec![1])[say(2)..].len());
    println!("{}", r.is_err());
    let n = V(vec![5, 6, 7]).get("t")[1..].iter().sum::<u8>();
    println!("{n}");
}
impl std::ops::Deref for V {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}
impl std::panic::RefUnwindSafe for V {}

// === const and static slices cut at compile time, and matched lengths
const ALL: &[u8] = b"abcdef";
const HEAD: &[u8] = ALL.split_at(2).0;
static WORDS: [&str; 4] = ["zero", "one", "two", "three"];
const N: usize = 2;
fn main() {
    println!("{:?} {:?}", HEAD, &ALL[N..N * 2]);
    println!("{:?} {}", &WORDS[N..], WORDS[1..=N].concat());
    let a: [u8; N] = ALL[1..=N].try_into().unwrap();
    let b: &[u8; 3] = (&ALL[..3]).try_into().unwrap();
    println!("{a:?} {b:?} {:?}", <[u8; 2]>::try_from(&ALL[..3]).is_err());
    println!("{}", u32::from_be_bytes(ALL[..4].try_into().unwrap()));
    println!("{:?}", WORDS[..].chunks(3).map(|c| c[c.len() - 1..].concat()).collect::<Vec<_>>());
}

// === reading and writing through parts as buffers
use std::io::{Cursor, Read, Write};
fn main() -> std::io::Result<()> {
    let mut buf = [0u8; 8];
    let n = (&b"hello"[..]).read(&mut buf[2..])?;
    println!("{n} {:?}", &buf[..2 + n]);
    let mut w = &mut buf[..3];
    w.write_all(b"xy")?;
    println!("{} {:?}", w.len(), &buf[..4]);
    let mut c = Cursor::new(&mut buf[4..]);
    write!(c, "{}", 42)?;
    println!("{} {:?}", c.position(), buf);
    let mut src = &buf[..];
    let mut two = [0; 2];
    src.read_exact(&mut two)?;
    println!("{two:?} {}", src.len());
    println!("{:?}", (&src[5..]).read_exact(&mut [0; 4][1..]).map_err(|e| e.kind()));
    Ok(())
}

// === ends computed in other integer types, and saturating arithmetic for edges
fn around(v: &[char], i: usize, by: usize) -> String {
    v[i.saturating_sub(by)..(i + by + 1).min(v.len())].iter().collect()
}
fn main() {
    let v: Vec<char> = "abcdefg".chars().collect();
    println!("{} {} {}", around(&v, 0, 2), around(&v, 3, 1), around(&v, 6, 3));
    let (from, len) = (2u8, 3i64);
    println!("{}", v[from as usize..][..len as usize].iter().rev().collect::<String>());
    println!("{}", v[usize::try_from(-1 + len).unwrap()..v.len() - 2].iter().collect::<String>());
    let step = 3;
    let mut at = 0;
    while at < v.len() {
        let end = usize::min(at + step, v.len());
        print!("{} ", String::from_iter(&v[at..end]));
        at = end;
    }
    println!();
    println!("{:?}", std::panic::catch_unwind(|| v[0 - (v.len() > 100) as usize..].len()).ok());
    println!("{}", v[if v.len() > 3 { 3.. } else { 0.. }].len());
    println!("{:?}", v[match v[0] { 'a' => 0..1, _ => 1..2 }][0]);
}

// === slices of values that drop: drain, truncate and what stays
struct D(u8);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
fn main() {
    let mut v: Vec<D> = (0..8).map(D).collect();
    let n = v.drain(2..4).map(|d| d.0).sum::<u8>();
    println!("| {n} {}", v.len());
    {
        let mut d = v.drain(..3);
        println!("| {}", d.next_back().unwrap().0);
    }
    println!("| {}", v[..].iter().map(|d| d.0.to_string()).collect::<String>());
    v[1..].swap(0, 1);
    v[..1][0] = D(50);
    println!("| {}", v.len());
    drop(v.splice(1..2, [D(60), D(61)]));
    println!("| {:?}", v.iter().map(|d| d.0).collect::<Vec<_>>());
    v.truncate(2);
    println!("|");
}
