// === order of value, base, index and bounds check
use std::ops::{Index, IndexMut};
struct V(Vec<i32>);
impl Index<usize> for V {
    type Output = i32;
    fn index(&self, i: usize) -> &i32 {
        println!("index {i}");
        &self.0[i]
    }
}
impl IndexMut<usize> for V {
    fn index_mut(&mut self, i: usize) -> &mut i32 {
        println!("index_mut {i}");
        &mut self.0[i]
    }
}
fn say<T>(s: &str, t: T) -> T {
    println!("{s}");
    t
}
fn main() {
    let mut v = V(vec![1, 2, 3]);
    v[say("index expr", 1)] = say("value", 10);
    v[say("i", 0)] += say("v", 5);
    v[2] = v[0] + v[1];
    v[0] = { v[1] = 7; v[1] };
    println!("{:?}", v.0);
    let mut a = [1, 2, 3];
    a[say("ai", 1)] = say("av", 20);
    a[say("ai", 2)] *= say("av", 2);
    let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| a[say("bad", 9)] = say("made before", 1)));
    println!("{} {a:?}", r.is_err());
    let mut b = vec![0; 3];
    let i = b.len() - 1;
    b[i] = b.len();
    let at = b[0];
    b[at] = 4;
    b[0] = b[i] - b[1];
    println!("{b:?}");
    *(&mut b[1]) += 1;
    (b[0], b[2]) = (b[2], b[0]);
    println!("{b:?}");
}

// === nested, through references, boxes, guards and struct fields
use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
struct G {
    cells: Vec<Vec<char>>,
    size: [usize; 2],
    rows: Box<[[u8; 2]]>,
}
fn main() {
    let mut g = G { cells: vec![vec!['.'; 3]; 2], size: [3, 2], rows: Box::new([[0; 2]; 2]) };
    g.cells[g.size[1] - 1][g.size[0] - 1] = '#';
    g.rows[1][0] = g.size[0] as u8;
    g.rows[0] = g.rows[1];
    g.rows[0][1] -= 0;
    let r = &mut g;
    r.size[0] = r.cells[0].len() * 10;
    r.cells[0] = r.cells[1].clone();
    r.cells[0][1..][0] = '@';
    println!("{:?} {:?} {:?}", g.cells, g.size, g.rows);
    let shared = Rc::new(RefCell::new(vec![vec![1], vec![2, 3]]));
    shared.borrow_mut()[1][0] = 9;
    let n = shared.borrow()[1][1];
    shared.borrow_mut()[0][0] += n;
    println!("{:?}", shared.borrow());
    let mut q: VecDeque<_> = [1, 2, 3].into();
    q.rotate_left(1);
    q[0] = q[1] + q[2];
    println!("{q:?}");
    let mut m: BTreeMap<&str, Vec<i32>> = BTreeMap::from([("a", vec![1])]);
    m.get_mut("a").unwrap()[0] = 5;
    m.entry("b").or_insert_with(|| vec![0; 2])[1] = m.len() as i32;
    println!("{m:?}");
    let mut t = ([1, 2], vec![[3, 4]]);
    t.1[0][1] = t.0[0];
    t.0[1] = t.1[0].iter().sum();
    let (x, y) = &mut t;
    x[0] = y[0][0];
    println!("{t:?}");
    let s: &mut [String] = &mut ["a".to_string(), "b".into()];
    s[0] = s[1].clone() + &s[0];
    s[1].push_str(&s[0].clone());
    println!("{s:?}");
}

// === own types: two-dimensional, by key, by enum, by range and generic
use std::collections::HashMap;
use std::ops::{AddAssign, Index, IndexMut};
struct Grid<T, const W: usize>(Vec<T>);
impl<T, const W: usize> Index<(usize, usize)> for Grid<T, W> {
    type Output = T;
    fn index(&self, (x, y): (usize, usize)) -> &T {
        &self.0[y * W + x]
    }
}
impl<T, const W: usize> IndexMut<(usize, usize)> for Grid<T, W> {
    fn index_mut(&mut self, (x, y): (usize, usize)) -> &mut T {
        &mut self.0[y * W + x]
    }
}
impl<T, const W: usize> Index<usize> for Grid<T, W> {
    type Output = [T];
    fn index(&self, y: usize) -> &[T] {
        &self.0[y * W..(y + 1) * W]
    }
}
impl<T, const W: usize> IndexMut<usize> for Grid<T, W> {
    fn index_mut(&mut self, y: usize) -> &mut [T] {
        &mut self.0[y * W..][..W]
    }
}
#[derive(Default, Debug)]
struct Bag(HashMap<String, i32>);
impl<S: AsRef<str> + ?Sized> Index<&S> for Bag {
    type Output = i32;
    fn index(&self, k: &S) -> &i32 {
        self.0.get(k.as_ref()).unwrap_or(&0)
    }
}
impl<S: AsRef<str> + ?Sized> IndexMut<&S> for Bag {
    fn index_mut(&mut self, k: &S) -> &mut i32 {
        self.0.entry(k.as_ref().to_string()).or_insert(0)
    }
}
#[derive(Clone, Copy)]
enum Axis {
    X,
    Y,
}
#[derive(Debug, Clone, Copy)]
struct P {
    x: f32,
    y: f32,
}
impl Index<Axis> for P {
    type Output = f32;
    fn index(&self, a: Axis) -> &f32 {
        match a {
            Axis::X => &self.x,
            Axis::Y => &self.y,
        }
    }
}
impl IndexMut<Axis> for P {
    fn index_mut(&mut self, a: Axis) -> &mut f32 {
        match a {
            Axis::X => &mut self.x,
            Axis::Y => &mut self.y,
        }
    }
}
fn bump<C, I, T>(c: &mut C, i: I, by: T)
where
    C: IndexMut<I, Output = T> + ?Sized,
    T: AddAssign,
{
    c[i] += by;
}
fn main() {
    let mut g = Grid::<_, 3>(vec![0; 6]);
    g[(2, 1)] = 5;
    g[0][1] = 7;
    g[1].fill(1);
    g[(0, 0)] += g[(1, 0)] + g[1][2];
    println!("{:?} {:?}", g.0, &g[0]);
    let mut b = Bag::default();
    b["a"] += 2;
    b[&String::from("a")] *= 10;
    b["z"] = b["a"] + b["none"];
    println!("{} {} {}", b["a"], b["z"], b.0.len());
    let mut p = P { x: 1.0, y: 2.0 };
    (p[Axis::X], p[Axis::Y]) = (p[Axis::Y], p[Axis::X]);
    std::mem::swap(&mut p[Axis::X], &mut 9.5);
    println!("{p:?}");
    bump(&mut p, Axis::Y, 0.5);
    bump(&mut vec![1, 2], 1, 3);
    let mut a = [1u8, 2];
    bump(&mut a[..], 0, 4);
    bump(&mut a, 1, 4);
    println!("{a:?} {}", p.y);
}

// === an index of any type that Index takes, inferred from what is known later
use std::collections::HashMap;
use std::ops::{Index, IndexMut};
struct Grid<const W: usize>(Vec<[u8; W]>);
impl<const W: usize> Index<(usize, usize)> for Grid<W> {
    type Output = u8;
    fn index(&self, (r, c): (usize, usize)) -> &u8 {
        &self.0[r][c]
    }
}
impl<const W: usize> IndexMut<(usize, usize)> for Grid<W> {
    fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut u8 {
        &mut self.0[r][c]
    }
}
impl<const W: usize> Index<&str> for Grid<W> {
    type Output = [u8; W];
    fn index(&self, s: &str) -> &[u8; W] {
        &self.0[s.len()]
    }
}
impl<const W: usize> IndexMut<&str> for Grid<W> {
    fn index_mut(&mut self, s: &str) -> &mut [u8; W] {
        &mut self.0[s.len()]
    }
}
fn main() {
    let mut g = Grid(vec![[0; 3]; 2]);
    g[(0, 1)] = 4;
    g["x"] = [7, 8, 9];
    g[""][2] += 5;
    let mut i = Default::default();
    g[(i, i)] = 1;
    i += 1;
    g[(i, 0)] -= 1;
    println!("{:?}", g.0);
    let at: HashMap<_, _> = [("a", (1, 1))].into();
    g[at["a"]] = 0;
    println!("{:?} {:?}", g.0, g["x"]);
}

// === compound assignment reads the place once, and evaluates the right side first for numbers
fn say<T>(s: &str, v: T) -> T {
    print!("{s} ");
    v
}
fn main() {
    let mut a = [1u8, 2, 3];
    a[say("index", 1)] += say("value", 10);
    a[say("i", 0)] <<= say("v", 3u64);
    *say("deref", &mut a)[1..].first_mut().unwrap() -= say("sub", 2);
    println!("{a:?}");
    let mut v = vec![String::from("a"), String::from("b")];
    v[say("index", 1)] += say("value", "x");
    println!("{v:?}");
    let mut n = [[0i32; 2]; 2];
    n[say("outer", 1)][say("inner", 0)] = say("value", 5);
    n[1][0] = n[1][0] * n[1][0] + n[say("r", 0)][0];
    println!("{n:?}");
    let mut i = 0;
    a[{
        i += 1;
        i
    }] = {
        i += 1;
        i as u8
    };
    println!("{a:?} {i}");
}

// === the old value is dropped after the new one is made
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn make(s: &'static str) -> D {
    println!("make {s}");
    D(s)
}
fn main() {
    let mut v = vec![make("a"), make("b")];
    v[0] = make("c");
    v[1] = std::mem::replace(&mut v[0], make("d"));
    println!("now {} {}", v[0].0, v[1].0);
    let mut arr = [Some(make("e")), None];
    arr[1] = arr[0].take();
    arr[0] = None;
    println!("{}", arr[1].is_some());
    let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| v[7] = make("lost")));
    println!("{}", r.is_err());
}

// === through deref of a smart pointer, a guard and a mutable reference to one
use std::cell::RefCell;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;
struct Log(Vec<i32>, u32);
impl Deref for Log {
    type Target = Vec<i32>;
    fn deref(&self) -> &Vec<i32> {
        &self.0
    }
}
impl DerefMut for Log {
    fn deref_mut(&mut self) -> &mut Vec<i32> {
        self.1 += 1;
        &mut self.0
    }
}
fn main() {
    let mut l = Log(vec![0; 3], 0);
    l[0] = 1;
    l[1] = l[0] + 1;
    let r = &mut &mut l;
    r[2] += 9;
    println!("{:?} {}", l.0, l.1);
    let shared = Rc::new(RefCell::new(vec![vec![1], vec![2, 3]]));
    shared.borrow_mut()[1][0] = 20;
    shared.borrow_mut()[0] = vec![];
    {
        let other = shared.clone();
        let g = &mut other.borrow_mut()[1];
        g[1] *= 2;
    }
    println!("{:?}", shared);
    let mut b: Box<[Box<[u8]>]> = vec![vec![1, 2].into_boxed_slice()].into();
    b[0][1] = 3;
    println!("{b:?}");
}

// === assignment to elements of text as bytes, of strings in structs and of slices of slices
#[derive(Debug, Default, Clone)]
struct Row {
    cells: [char; 3],
    tags: Vec<(u8, String)>,
}
fn main() {
    let mut bytes = *b"hello";
    bytes[0] = b'j';
    bytes[4] -= 14;
    println!("{}", std::str::from_utf8(&bytes).unwrap());
    let mut rows = vec![Row::default(); 2];
    rows[1].cells[2] = 'z';
    rows[0].tags.push((1, "t".into()));
    rows[0].tags[0].1.push_str("ag");
    rows[0].tags[0].0 += rows[1].cells[2] as u8;
    rows[1].tags = rows[0].tags.clone();
    rows[1].tags[0] = (0, String::new());
    println!("{rows:?}");
    let (a, b) = rows.split_at_mut(1);
    a[0].cells[0] = 'a';
    b[0].cells = a[0].cells;
    println!("{:?}", b[0].cells);
    let mut s: &mut [u8] = &mut [1, 2, 3, 4];
    s[0] = 9;
    s = &mut s[2..];
    s[0] = 8;
    println!("{s:?}");
}

// === destructuring assignment into elements
fn main() {
    let mut a = [1, 2, 3, 4];
    (a[0], a[3]) = (a[3], a[0]);
    println!("{a:?}");
    [a[1], .., a[2]] = [10, 11, 12];
    println!("{a:?}");
    let mut v = vec![String::new(); 2];
    let mut n = 0;
    ((v[n], n), v[1]) = ((String::from("x"), 1), "y".to_string());
    println!("{v:?} {n}");
    struct P {
        x: u8,
        y: u8,
    }
    let mut m = [[0u8; 2]; 2];
    P { x: m[0][1], y: m[1][0] } = P { x: 5, y: 6 };
    println!("{m:?}");
    for (i, slot) in [1usize, 0].into_iter().enumerate() {
        (m[slot][i], _) = (slot as u8 + 40, ());
    }
    println!("{m:?}");
}

// === out of range: what the messages say, for each kind
use std::collections::VecDeque;
fn msg(f: impl FnOnce() + std::panic::UnwindSafe) {
    let e = std::panic::catch_unwind(f).unwrap_err();
    let s = e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string()));
    println!("{}", s.unwrap());
}
fn three() -> usize {
    std::hint::black_box(3)
}
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    msg(|| [1, 2, 3][three()] = 0);
    msg(|| vec![1][three()] += 1);
    msg(|| (&mut [0u8; 2][..])[three()..].fill(0));
    msg(|| vec![0u8; 2][2..1][three()] = 0);
    msg(|| VecDeque::from([1])[three()] = 1);
    msg(|| vec![0u8; 9][..three() * 4].fill(1));
    msg(|| vec![0u8; 9][three()..=10][0] = 1);
    msg(|| {
        let mut i = 0usize;
        i = i.wrapping_sub(three());
        let mut v = Vec::<()>::new();
        v[if i > 5 { 0 } else { i }] = ();
    });
    let _ = std::panic::take_hook();
}

// === in loops, closures and while conditions
fn main() {
    let mut seen = [false; 30];
    let mut n = 7;
    while !std::mem::replace(&mut seen[n], true) {
        n = (n * n + 1) % 30;
    }
    println!("{n} {}", seen.iter().filter(|s| **s).count());
    let mut fib = vec![1u64; 10];
    for i in 2..fib.len() {
        fib[i] = fib[i - 1] + fib[i - 2];
    }
    println!("{fib:?}");
    let mut set = |i: usize, v| fib[i] = v;
    set(0, 100);
    set(9, 200);
    println!("{} {}", fib[0], fib[9]);
    let mut hist = [0usize; 26];
    "hello world".bytes().filter(u8::is_ascii_alphabetic).for_each(|b| hist[(b - b'a') as usize] += 1);
    println!("{:?}", hist.iter().enumerate().filter(|(_, n)| **n > 1).map(|(i, n)| ((b'a' + i as u8) as char, *n)).collect::<Vec<_>>());
    let mut dp = vec![vec![0; 5]; 5];
    for i in 0..5 {
        for j in 0..5 {
            dp[i][j] = if i == 0 || j == 0 { 1 } else { dp[i - 1][j] + dp[i][j - 1] };
        }
    }
    println!("{:?}", dp[4]);
}

// === generic over IndexMut, and through trait objects
use std::fmt::Debug;
use std::ops::{AddAssign, Index, IndexMut};
fn bump<C, I>(c: &mut C, i: I, by: C::Output)
where
    C: IndexMut<I> + ?Sized,
    C::Output: AddAssign + Copy + Debug,
{
    c[i] += by;
}
struct Bits(u32);
impl Index<u8> for Bits {
    type Output = bool;
    fn index(&self, i: u8) -> &bool {
        if self.0 >> i & 1 == 1 { &true } else { &false }
    }
}
fn put(c: &mut dyn IndexMut<usize, Output = i32>, at: usize) {
    c[at] = -1;
    c[at + 1] = c[at] * 5;
}
fn main() {
    let mut v = vec![1, 2];
    bump(&mut v, 1, 40);
    bump(&mut v[..], 0, 9);
    bump(&mut [1.5, 2.5], 0, 1.0);
    println!("{v:?}");
    put(&mut v, 0);
    println!("{v:?} {} {}", Bits(5)[2], Bits(5)[1]);
    let mut d: std::collections::VecDeque<i32> = (0..4).collect();
    put(&mut d, 2);
    println!("{d:?}");
}

// === values that are themselves reached by index, moved and swapped
fn main() {
    let mut perm = [2usize, 0, 1];
    let mut out = ['\0'; 3];
    for i in 0..3 {
        out[perm[i]] = ['a', 'b', 'c'][i];
    }
    println!("{out:?}");
    perm[perm[perm[0]]] = perm[1] + perm[2];
    println!("{perm:?}");
    let mut names = vec!["a".to_string(), "bb".to_string(), "ccc".to_string()];
    let last = names.len() - 1;
    names[last] = std::mem::take(&mut names[0]) + &names[1];
    println!("{names:?}");
    names[0] = names[1..].concat();
    names[1] = names[names[1].len()].to_uppercase();
    println!("{names:?}");
    let mut opt = [Some(1), None, Some(3)];
    opt[1] = opt[0].or(opt[2]);
    opt[2] = opt[2].map(|x| x + opt[1].unwrap());
    println!("{opt:?}");
}

// === zero-sized elements, units and never
#[derive(Clone, Copy, Debug, PartialEq)]
struct Z;
fn main() {
    let mut z = [Z; 4];
    z[3] = Z;
    println!("{z:?}");
    let mut u = vec![(); 2];
    u[1] = println!("unit value");
    println!("{u:?}");
    let mut a = [0; 2];
    let r: () = a[1] = 5;
    println!("{r:?} {a:?}");
    let f = |a: &mut [i32]| a[0] = 1;
    f(&mut a);
    println!("{a:?}");
    let x = 'out: {
        a[0] = break 'out 3;
    };
    println!("{x}");
    fn early(a: &mut [u8]) -> Option<u8> {
        a[0] = a.get(5).copied()?;
        Some(a[0])
    }
    println!("{:?} {:?}", early(&mut [1]), early(&mut [1, 2, 3, 4, 5, 6]));
}

// === statics, consts and thread locals
use std::cell::RefCell;
use std::sync::Mutex;
static TABLE: Mutex<[u32; 4]> = Mutex::new([0; 4]);
const ZERO: [u8; 3] = [0; 3];
thread_local!(static LOCAL: RefCell<Vec<i32>> = RefCell::new(vec![0; 2]));
const fn squares<const N: usize>() -> [usize; N] {
    let mut a = [0; N];
    let mut i = 0;
    while i < N {
        a[i] = i * i;
        a[i] += 1;
        i += 1;
    }
    a
}
static SQ: [usize; 5] = squares();
fn main() {
    TABLE.lock().unwrap()[2] = 7;
    TABLE.lock().unwrap()[2] += 1;
    println!("{:?}", TABLE.lock().unwrap());
    ZERO[1] = 9;
    println!("{ZERO:?}");
    LOCAL.with(|l| l.borrow_mut()[1] = 3);
    LOCAL.with_borrow_mut(|l| l[0] = 4);
    LOCAL.with(|l| println!("{l:?}"));
    println!("{SQ:?}");
}

// === wide numbers, floats and booleans in elements with every operator
fn main() {
    let mut a = [10u64, 1 << 60];
    a[1] |= 1;
    a[0] %= 4;
    a[1] >>= a[0];
    println!("{a:?}");
    let mut b = [true, false];
    b[0] &= b[1];
    b[1] ^= true;
    println!("{b:?}");
    let mut f = [1.5f32, 2.0];
    f[0] /= 4.0;
    f[1] *= f[0];
    println!("{f:?}");
    let mut i = [i128::MAX, -5];
    i[0] -= 1;
    i[1] %= 3;
    println!("{i:?}");
    let mut w = [std::num::Wrapping(250u8); 2];
    w[0] += 10;
    w[1] -= w[0];
    println!("{w:?}");
    let mut o = [250u8];
    println!("{}", std::panic::catch_unwind(move || { o[0] += 10; o }).is_err());
}

// === a method's result, a call's result and a block as the base
struct Board {
    cells: Vec<u8>,
}
impl Board {
    fn row(&mut self, r: usize) -> &mut [u8] {
        println!("row {r}");
        &mut self.cells[r * 2..][..2]
    }
    fn cells(&mut self) -> &mut Vec<u8> {
        &mut self.cells
    }
}
fn pick<'a>(a: &'a mut [u8], b: &'a mut [u8], first: bool) -> &'a mut [u8] {
    if first { a } else { b }
}
fn main() {
    let mut b = Board { cells: vec![0; 4] };
    b.row(1)[0] = 5;
    b.row(0)[1] += 6;
    b.cells()[0] = 1;
    println!("{:?}", b.cells);
    let (mut x, mut y) = ([0; 2], [0; 2]);
    pick(&mut x, &mut y, false)[1] = 3;
    (if x[0] == 0 { &mut x } else { &mut y })[0] = 8;
    ({ &mut y })[0] = 7;
    (*match y[0] { 7 => &mut x, _ => &mut y })[1] = 1;
    println!("{x:?} {y:?}");
    vec![1, 2, 3][0] = 2;
    [[0; 2]; 2][1][1] = 2;
}

// === references to elements stored, taken before and after
fn main() {
    let mut a = [1, 2, 3];
    let p = &mut a[1];
    *p = 20;
    a[0] = a[1];
    let (h, t) = a.split_first_mut().unwrap();
    t[1] = *h;
    *h = 0;
    println!("{a:?}");
    let mut slots: Vec<&mut i32> = a.iter_mut().collect();
    *slots[0] = 5;
    *slots[2] += *slots[1];
    slots.swap(0, 1);
    *slots[0] = 6;
    println!("{a:?}");
    let mut names = ["x", "y"];
    let owned = String::from("owned");
    names[0] = &owned;
    names[1] = &names[0][1..3];
    println!("{names:?}");
    let mut refs = [&mut [0u8; 2], &mut [1u8; 2]];
    refs[0][1] = 9;
    *refs[1] = [7, 7];
    let [a, b] = refs;
    println!("{a:?} {b:?}");
}

// === across an await, with guards and inside of futures' state
async fn value(n: i32) -> i32 {
    tokio::task::yield_now().await;
    n
}
#[tokio::main]
async fn main() {
    let mut a = vec![0; 3];
    a[1] = value(4).await;
    a[2] += value(5).await;
    a[value(0).await as usize] = value(6).await;
    let i = 2;
    a[i] = { a[0] = 1; value(a[0]).await } + a[1];
    println!("{a:?}");
    let m = tokio::sync::Mutex::new([0; 2]);
    m.lock().await[1] = value(3).await;
    m.lock().await[0] += 1;
    println!("{:?}", m.into_inner());
    let mut grid = [[0; 2]; 2];
    for (r, row) in grid.iter_mut().enumerate() {
        for c in 0..row.len() {
            row[c] = value((r * 2 + c) as i32).await;
        }
    }
    println!("{grid:?}");
}

// === macros that make the base, the index or the value
macro_rules! set {
    ($a:expr, $i:expr => $v:expr) => { $a[$i] = $v };
    ($a:ident [ $($i:tt)* ] $v:expr) => { $a[$($i)*] = $v };
    ($($a:ident)+ ; $i:literal) => { $($a[$i] += 1;)+ };
}
macro_rules! at { ($v:ident . $n:tt) => { $v[$n] }; }
fn main() {
    let mut a = [1, 2, 3];
    let mut b = vec![0; 2];
    set!(a, 1 + 1 => 10 - 1);
    set!(&mut b, 0 => a[2]);
    set!(a [ b.len() - 2 ] 5);
    set!(a b; 1);
    at!(a.0) = 7;
    at!(b.1) += at!(a.0);
    println!("{a:?} {b:?}");
}
