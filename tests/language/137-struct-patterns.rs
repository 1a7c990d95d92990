// === fields in any order, renamed, shortened and left out
struct P { x: i32, y: i32, z: i32 }
fn main() {
    let P { z, x: ex, .. } = P { x: 1, y: 2, z: 3 };
    println!("{ex} {z}");
    let P { y: _, x, z: mut zed } = P { x: 4, y: 5, z: 6 };
    zed += x;
    println!("{zed}");
    let P { .. } = P { x: 0, y: 0, z: 0 };
    let p = P { x: 7, y: 8, z: 9 };
    match p { P { x: 7, y, z: 0..=9 } => println!("y {y}"), P { x, y: _, z: _, } => println!("x {x}") }
}

// === tuple structs by their field numbers
struct T(i32, String, [u8; 2]);
enum E { A(i32, i32), B { b: T } }
fn main() {
    let T { 1: s, 0: n, .. } = T(5, "five".into(), [1, 2]);
    println!("{n} {s}");
    let e = [E::A(1, 2), E::B { b: T(3, "x".to_string(), [8, 9]) }];
    for e in &e {
        match e {
            E::A { 1: second, .. } => println!("{second}"),
            E::B { b: T { 2: [a, b], 0: 3, .. } } => println!("{a} {b}"),
            E::B { .. } => println!("other"),
        }
    }
    let t = T { 0: 1, 2: [0; 2], 1: String::new() };
    println!("{}", t.0 + t.2[0] as i32);
}

// === braces around unit structs and variants
#[derive(Clone, Copy)]
struct U;
#[derive(Clone, Copy)]
enum E { None, Tup(), Rec {} }
fn main() {
    let U {} = U;
    let U { .. } = U {};
    let U = U;
    for e in [E::None, E::Tup {}, E::Tup(), E::Rec {}, E::None {}] {
        print!("{} ", match e { E::None {} => 0, E::Tup { .. } => 1, E::Rec { .. } => 2 });
    }
    println!();
}

// === ref and ref mut of single fields
struct S { name: String, n: u32 }
fn main() {
    let mut s = S { name: "a".into(), n: 1 };
    {
        let S { ref mut name, n: ref mut count } = s;
        name.push('b');
        *count += 1;
    }
    let S { ref name, n } = s;
    println!("{name} {n} {}", s.name.len());
    let S { name, n: ref r } = s;
    println!("{name} {r}");
}

// === default binding modes through several references
struct In { v: Vec<u8>, o: Option<Box<i32>> }
struct Out { inner: In, tag: &'static str }
fn main() {
    let mut out = Out { inner: In { v: vec![1], o: Some(Box::new(4)) }, tag: "t" };
    let r = &&out;
    let Out { inner: In { v, o: Some(b) }, tag } = r else { panic!() };
    println!("{} {} {}", v.len(), **b, tag.len());
    if let Out { inner: In { v, o }, .. } = &mut out {
        v.push(2);
        *o.take().unwrap() += 1;
        o.replace(Box::new(9));
    }
    let Out { inner: In { o, v }, .. } = out;
    println!("{v:?} {o:?}");
}

// === binding a whole and its parts
#[derive(Clone, Copy, Debug)]
struct P { x: i32, y: i32 }
fn where_is(p: P) -> String {
    match p {
        o @ P { x: 0, y: 0 } => format!("origin {o:?}"),
        P { x, y: n @ (1 | 2) } => format!("low {x} {n}"),
        whole @ P { y: n @ 10.., .. } => format!("high {n} {}", whole.x),
        P { x: n @ i32::MIN..=-1, .. } | P { y: n, .. } => format!("any {n}"),
    }
}
fn main() {
    for (x, y) in [(0, 0), (1, 2), (5, 50), (-4, 4), (3, 4)] { println!("{}", where_is(P { x, y })); }
}

// === a field moved and the rest dropped later
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
struct S { a: D, b: D, c: D }
fn main() {
    let s = S { a: D("a"), b: D("b"), c: D("c") };
    let S { b, .. } = s;
    println!("moved {}", b.0);
    drop(b);
    println!("still {} {}", s.a.0, s.c.0);
    let S { a: _, c: ref last, .. } = S { a: D("a2"), b: D("b2"), c: D("c2") };
    println!("bound {}", last.0);
    match (S { a: D("a3"), b: D("b3"), c: D("c3") }) { S { a, .. } => println!("arm {}", a.0) }
    println!("end");
}

// === patterns in parameters of functions, closures and methods
struct Size { w: u32, h: u32 }
fn area(Size { w, h }: Size) -> u32 { w * h }
fn wide(&Size { w, .. }: &Size, [a, b]: [u32; 2]) -> bool { w > a + b }
impl Size {
    fn grow(&mut self, &Size { w: dw, h: dh }: &Size) { let Size { w, h } = self; *w += dw; *h += dh; }
    fn from_pair((w, h): (u32, u32)) -> Self { Self { w, h } }
}
fn main() {
    let mut s = Size::from_pair((2, 3));
    s.grow(&Size { w: 10, h: 1 });
    println!("{}", wide(&s, [5, 6]));
    let f = |Size { w, .. }: &Size| *w;
    println!("{} {}", f(&s), area(s));
    let v: Vec<u32> = vec![Size { w: 1, h: 2 }, Size { w: 3, h: 4 }].into_iter().map(|Size { w, h }| w + h).collect();
    println!("{v:?}");
}

// === generic structs with patterns
struct Pair<A, B = A> { a: A, b: B }
impl<A, B> Pair<A, B> {
    fn swap(self) -> Pair<B, A> { let Self { a, b } = self; Pair { a: b, b: a } }
    fn refs(&self) -> Pair<&A, &B> { let Pair { a, b } = self; Pair { a, b } }
}
fn main() {
    let p: Pair<i32> = Pair { a: 1, b: 2 };
    let Pair::<i32> { a, b } = p;
    println!("{a} {b}");
    let Pair { a: s, b: n } = Pair { a: 1u8, b: "x" }.swap();
    println!("{s} {n}");
    let q = Pair { a: vec![1], b: String::from("q") };
    let Pair { a: &ref v, b } = q.refs();
    println!("{v:?} {b}");
}

// === Self, aliases and associated types as the head of a pattern
struct V3 { x: f64, y: f64, z: f64 }
type Vec3 = V3;
trait Has { type T; fn make(&self) -> Self::T; }
impl Has for u8 { type T = V3; fn make(&self) -> V3 { V3 { x: *self as f64, y: 0.5, z: 0.0 } } }
impl V3 {
    fn dot(&self, &Self { x, y, z }: &Self) -> f64 { let Self { x: a, y: b, z: c } = *self; a * x + b * y + c * z }
}
fn main() {
    let Vec3 { x, .. } = 3u8.make();
    type T8 = <u8 as Has>::T;
    let T8 { y, z, .. } = 4u8.make();
    println!("{x} {y} {z} {}", 2u8.make().dot(&1u8.make()));
}

// === enum struct variants and nested refutability
enum Shape { Circle { r: f64 }, Rect { w: f64, h: f64 }, Group { parts: Vec<Shape>, name: Option<&'static str> } }
use Shape::{Circle, Group, Rect};
fn area(s: &Shape) -> f64 {
    match s {
        Circle { r } => r * r * 3.0,
        Rect { w, h } if w == h => w * w,
        Rect { w, h: 0.0 } | Rect { w: 0.0, h: w } => -*w,
        Rect { w, h } => w * h,
        Group { name: Some("hidden"), .. } => 0.0,
        Group { parts, name: _ } => parts.iter().map(area).sum(),
    }
}
fn main() {
    let g = Group { parts: vec![Circle { r: 1.0 }, Rect { w: 2.0, h: 2.0 }, Rect { w: 4.0, h: 0.0 }, Rect { w: 1.5, h: 2.0 }], name: None };
    println!("{} {}", area(&g), area(&Group { parts: vec![Circle { r: 9.0 }], name: Some("hidden") }));
}

// === assigning through a struct pattern
struct P { x: i32, y: i32 }
fn next(n: &mut i32) -> i32 { *n += 1; *n }
fn main() {
    let (mut a, mut b) = (0, 0);
    P { x: a, y: b } = P { x: 1, y: 2 };
    println!("{a} {b}");
    P { x: b, .. } = P { x: a + 10, y: 0 };
    let mut arr = [0; 3];
    let mut n = 0;
    P { x: arr[next(&mut n) as usize], y: arr[next(&mut n) as usize] } = P { x: 7, y: 8 };
    (P { x: a, y: _ }, [_, n, ..]) = (P { x: 3, y: 4 }, [5, 6, 7]);
    println!("{a} {b} {arr:?} {n}");
    let x; let y;
    P { x, y } = P { x: 21, y: 22 };
    println!("{x} {y}");
}

// === while let, if let, let else and for with structs
struct Node { val: i32, next: Option<Box<Node>> }
fn main() {
    let list = Node { val: 1, next: Some(Box::new(Node { val: 2, next: Some(Box::new(Node { val: 3, next: None })) })) };
    let mut cur = Some(&list);
    while let Some(Node { val, next }) = cur { print!("{val} "); cur = next.as_deref(); }
    println!();
    let Node { next: Some(second), .. } = list else { return };
    if let Node { val: 2, next: Some(third) } = *second { println!("{}", third.val); }
    for Node { val, .. } in [Node { val: 8, next: None }, Node { val: 9, next: None }] { print!("{val} "); }
    for (i, &Node { val, next: ref n }) in [Node { val: 5, next: None }].iter().enumerate() { println!("{i} {val} {}", n.is_none()); }
}

// === a binding hides a constant of no struct field
const X: i32 = 5;
#[allow(non_snake_case)]
struct S { X: i32, y: i32 }
fn main() {
    for s in [S { X: 5, y: 1 }, S { X: 6, y: 5 }] {
        match s {
            S { X: X, y } => println!("const {y}"),
            S { y: X, X: other } => println!("y {other}"),
            S { .. } => println!("none"),
        }
    }
}

// === the name of a field is a keyword made raw
struct K { r#type: u8, r#fn: bool, r#match: &'static str }
fn main() {
    let k = K { r#type: 3, r#fn: true, r#match: "m" };
    let K { r#type, r#fn: f, r#match: ref r#in } = k;
    println!("{} {f} {}", r#type, r#in);
    match k { K { r#type: 0, .. } => {} K { r#fn: true, r#match, .. } => println!("{}", r#match), _ => {} }
}

// === macros write the patterns
macro_rules! get { ($e:expr => $t:ident { $($f:ident),* }) => { { let $t { $($f,)* .. } = $e; ($($f,)*) } }; }
macro_rules! is { ($e:expr, $p:pat) => { match $e { $p => true, #[allow(unreachable_patterns)] _ => false } }; }
struct C { red: u8, green: u8, blue: u8 }
macro_rules! field { ($n:ident = $v:pat) => { C { $n: $v, .. } }; }
fn main() {
    println!("{:?}", get!(C { red: 1, green: 2, blue: 3 } => C { blue, red }));
    let c = C { red: 0, green: 255, blue: 7 };
    println!("{} {} {}", is!(c, C { red: 0, .. }), is!(c, C { green: 0..=9, .. } | C { blue: 8, .. }), is!(c, field!(blue = 7)));
}

// === attributes on the fields of a pattern
struct S { a: i32, #[cfg(any())] gone: i32, b: i32 }
fn main() {
    let s = S { a: 1, #[cfg(any())] gone: 2, b: 3 };
    let S { a, #[cfg(any())] gone, #[allow(unused_variables)] b, } = s;
    println!("{a}");
    let S { #[cfg(all())] b: bee, #[cfg(any())] b: _, .. } = S { a: 5, b: 6 };
    println!("{bee}");
}

// === matching borrowed parts while others change
struct Game { players: Vec<String>, turn: usize, log: Vec<String> }
fn step(g: &mut Game) {
    let Game { players, turn, log } = g;
    let who = &players[*turn];
    log.push(format!("{who} moves"));
    *turn = (*turn + 1) % players.len();
    match g { Game { log, turn: 0, .. } => log.push("round".into()), Game { .. } => {} }
}
fn main() {
    let mut g = Game { players: vec!["ann".into(), "bob".into()], turn: 0, log: vec![] };
    for _ in 0..3 { step(&mut g); }
    println!("{:?} {}", g.log, g.turn);
}

// === structs of references, boxes and functions
struct Ops<'a> { f: fn(i32) -> i32, g: &'a dyn Fn(i32) -> i32, h: Box<dyn FnMut() -> i32 + 'a> }
fn main() {
    let k = 10;
    let add = |x| x + k;
    let mut n = 0;
    let Ops { f, g, mut h } = Ops { f: |x| x * 2, g: &add, h: Box::new(|| { n += 1; n }) };
    println!("{} {} {} {}", f(4), g(4), h(), h());
    let &Ops { f: ref double, .. } = &Ops { f, g, h };
    println!("{}", double(21));
}

// === private fields behind a module
mod m {
    #[derive(Default)]
    pub struct S { pub open: i32, hidden: i32 }
    impl S {
        pub fn new(open: i32) -> S { S { open, ..Default::default() } }
        pub fn sum(&self) -> i32 { let S { open, hidden } = *self; open + hidden }
    }
    pub mod inner { pub fn peek(super::S { hidden, .. }: &super::S) -> i32 { *hidden } }
}
fn main() {
    let m::S { open, .. } = m::S::new(4);
    println!("{open} {} {}", m::S::new(5).sum(), m::inner::peek(&m::S::new(6)));
}

// === what is put into a box that nobody keeps
struct S { o: Option<Box<i32>>, v: Vec<Box<u8>> }
fn boxed(log: &mut Vec<u8>, n: u8) -> Box<[u8; 2]> { log.push(n); Box::new([n, n]) }
fn main() {
    let mut s = S { o: Some(Box::new(4)), v: vec![Box::new(1), Box::new(2)] };
    let S { o, v } = &mut s;
    *o.take().unwrap() += 1;
    *v.pop().unwrap() = { v.push(Box::new(9)); 7 };
    println!("{:?} {:?}", s.o, s.v);
    let mut log = vec![];
    boxed(&mut log, 3)[1] = 5;
    *boxed(&mut log, 4) = [0, 1];
    *Box::new(1) -= 1;
    println!("{log:?}");
}
