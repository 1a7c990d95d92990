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
