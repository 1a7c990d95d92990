// patterns
#![allow(unused, clippy::all)]
use std::borrow::Cow;
use std::collections::VecDeque;
use std::ops::{ControlFlow, RangeInclusive};
use std::rc::Rc;
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Copy, Default)]
enum Suit {
    #[default]
    Clubs = 3,
    Hearts = 1,
    Spades,
}
#[derive(Debug, Clone, PartialEq)]
struct Pt {
    x: i32,
    y: i32,
    z: Option<Box<Pt>>,
}
#[derive(Debug)]
enum Node<'a> {
    Leaf(&'a str),
    Pair(Box<Node<'a>>, Box<Node<'a>>),
    Many { items: Vec<Node<'a>>, tag: Option<u8> },
}
const LO: i32 = -5;
const HI: i32 = 5;
const ORIGIN: Pt = Pt { x: 0, y: 0, z: None };
const NAMES: [&str; 2] = ["a", "b"];
const PAIR: (u8, char) = (7, 'z');
const S: &str = "const";
const BYTES: &[u8] = b"by";
mod m {
    pub const K: u8 = 9;
    pub struct T(pub i32, pub(super) i32);
}
trait HasC {
    const C: i32;
}
struct A1;
impl HasC for A1 {
    const C: i32 = 42;
}
impl A1 {
    const LIM: u64 = 1 << 40;
}
fn classify(n: i32) -> &'static str {
    match n {
        i32::MIN..=-100 => "tiny",
        LO..=-1 => "lo",
        0 => "zero",
        1 | 2 | 3 => "few",
        4..HI => "four",
        HI => "hi",
        A1::C => "C",
        100.. => "huge",
        _ => "mid",
    }
}
fn chars(c: char) -> u8 {
    match c {
        'a'..='f' | 'A'..='F' => 1,
        '0'..='9' => 2,
        '\u{80}'.. => 3,
        '\n' | '\t' | ' ' => 4,
        _ => 0,
    }
}
fn floats(f: f64) -> &'static str {
    match f {
        0.0 => "zero",
        f64::INFINITY => "inf",
        x if x.is_nan() => "nan",
        ..=0.0 => "neg",
        1.0..=2.0 => "unit",
        _ => "other",
    }
}
fn strs(s: &str) -> u8 {
    match s {
        "" => 0,
        S => 1,
        "x" | "y" => 2,
        s if s.starts_with('#') => 3,
        _ => 4,
    }
}
fn bytes(b: &[u8]) -> String {
    match b {
        BYTES => "const".into(),
        b"lit" => "lit".into(),
        [] => "empty".into(),
        [b'0'..=b'9', rest @ ..] => format!("digit+{}", rest.len()),
        [first, .., last] if first == last => format!("same {first}"),
        [.., b'!'] => "bang".into(),
        &[a, b] => format!("two {}", a as u32 + b as u32),
        [_] => "one".into(),
        [_, mid @ .., _] => format!("mid {mid:?}"),
    }
}
fn slices(v: &[i32]) -> i32 {
    match v {
        [] => 0,
        [x] => *x,
        [a, b] => a * b,
        [a, .., b] if a > b => a - b,
        [1, rest @ ..] | [rest @ .., 1] => rest.iter().sum(),
        [_, mid @ .., _] if mid.len() >= 3 => slices(mid) * 100,
        &[a, b, ref c @ ..] => a + b + c.len() as i32,
    }
}
fn depth(n: &Node) -> usize {
    match n {
        Node::Leaf("") => 0,
        Node::Leaf(_) => 1,
        Node::Pair(a, b) => 1 + depth(a).max(depth(b)),
        Node::Many { items, .. } if items.is_empty() => 0,
        Node::Many { items, tag: Some(t @ 1..=3) } => *t as usize + items.len(),
        Node::Many { tag: None | Some(0), items: v } => match v.as_slice() {
            [one] => depth(one),
            [Node::Leaf(a), Node::Leaf(b), ..] if a == b => 77,
            [first, .., last] => depth(first) + depth(last),
            [] => unreachable!(),
        },
        Node::Many { tag: Some(other), .. } => *other as usize * 10,
    }
}
fn refs(o: &mut Option<(String, Vec<i32>)>) -> usize {
    if let Some((s, v)) = o.as_mut().map(|t| (&mut t.0, &mut t.1)).as_mut() {
        s.push('+');
    }
    match o {
        Some((s, v)) if v.is_empty() => {
            s.push('e');
            v.push(1);
            s.len()
        }
        Some((_, v)) => {
            let [first, ..] = v.as_mut_slice() else { unreachable!() };
            *first += 1;
            *first as usize
        }
        None => {
            *o = Some((String::new(), vec![]));
            0
        }
    }
}
fn boxes(b: Box<(i32, Option<Box<str>>)>) -> String {
    match *b {
        (1, Some(s)) => s.into_string(),
        (n @ 2..=9, None) => n.to_string(),
        (_, Some(ref s)) if s.len() > 2 => s.to_uppercase(),
        (n, o) => format!("{n}{o:?}"),
    }
}
fn params((a, [b, c]): (i32, [i32; 2]), Pt { x, z: _, .. }: &Pt, &d: &i32, ref e: String, mut f: Vec<i32>, m::T(g, h): m::T) -> i32 {
    f.push(a + b + c + x + d + g + h + e.len() as i32);
    f.iter().sum()
}
fn main() {
    println!("{:?}", [-1000, -100, -50, -5, -1, 0, 3, 4, 5, 42, 50, 100, i32::MAX].map(classify));
    println!(
        "{:?} {:?} {:?}",
        ['b', 'Z', '5', 'é', ' ', '~'].map(chars),
        [0.0, -0.0, -3.5, 1.5, f64::NAN, f64::INFINITY, 7.0].map(floats),
        ["", "const", "y", "#z", "q"].map(strs)
    );
    println!("{:?}", [&b"by"[..], b"lit", b"", b"12x", b"aXa", b"zz!", b"ab", b"q", b"abcd"].map(bytes));
    println!(
        "{:?}",
        [&[][..], &[5], &[2, 3], &[9, 1, 2], &[1, 2, 3], &[0, 4, 1], &[2, 5, 6, 7, 8], &[2, 3, 4]].map(slices)
    );
    let n = Node::Pair(
        Box::new(Node::Leaf("x")),
        Box::new(Node::Many {
            items: vec![Node::Leaf("a"), Node::Leaf("a")],
            tag: None,
        }),
    );
    println!(
        "{} {} {}",
        depth(&n),
        depth(&Node::Many {
            items: vec![Node::Leaf("")],
            tag: Some(2)
        }),
        depth(&Node::Many {
            items: vec![Node::Leaf("")],
            tag: Some(5)
        })
    );
    let mut o = None;
    println!("{} {} {} {} {o:?}", refs(&mut o), refs(&mut o), refs(&mut o), refs(&mut o));
    println!(
        "{} {} {} {}",
        boxes(Box::new((1, Some("s".into())))),
        boxes(Box::new((5, None))),
        boxes(Box::new((9, Some("long".into())))),
        boxes((0, Some("q".into())).into())
    );
    println!("{}", params((1, [2, 3]), &Pt { x: 4, ..ORIGIN }, &5, "six".into(), vec![100], m::T(7, 8)));
    let p = Pt {
        x: 1,
        y: 2,
        z: Some(Box::new(Pt { x: 0, y: 0, z: None })),
    };
    match &p {
        Pt { z: Some(b), .. } if **b == ORIGIN => println!("at origin"),
        Pt { x: 0, .. } => println!("x0"),
        Pt { x, y: yy @ (1 | 2), z: None } => println!("{x}{yy}"),
        _ => println!("other"),
    }
    match (p.x, p.y) {
        (0, _) | (_, 0) => println!("axis"),
        (x, y) if x == y => println!("diag"),
        t @ (1, _) => println!("t {t:?}"),
        _ => {}
    }
    match (7u8, 'z') {
        PAIR => println!("pair"),
        (m::K, _) => println!("K"),
        _ => println!("none"),
    }
    match Suit::Hearts {
        Suit::Clubs | Suit::Spades => println!("black"),
        s @ Suit::Hearts => println!("{s:?} {} {}", s as i32, Suit::default() < s),
    }
    let x @ Pt { y: ref yy, .. } = &p;
    println!("{} {yy}", x.x);
    let (mut a, b);
    (a, b) = (1, 2);
    [a, _] = [a + b, 9];
    (a, ..) = (a * 10, 5, 6);
    Pt { x: a, .. } = Pt { x: a + 1, ..ORIGIN };
    println!("{a} {b}");
    let arr = [[1, 2], [3, 4]];
    let [[a, _], [.., d]] = arr;
    let [ref first, rest @ ..] = arr;
    println!("{a}{d}{first:?}{rest:?}");
    for (i, &(ref s, n)) in [("a".to_string(), 1), ("b".to_string(), 2)].iter().enumerate() {
        print!("{i}{s}{n} ")
    }
    println!();
    let mut q: VecDeque<_> = (1..6).collect();
    while let (Some(f), Some(b)) = (q.pop_front(), q.pop_back()) {
        print!("{f}-{b} ")
    }
    println!("{q:?}");
    if let Some(1..=3) | None = Some(2) {
        println!("in")
    }
    if let &[x, y] | &[x, y, _] = &[1, 2, 3][..] {
        println!("{x}{y}")
    }
    let v = vec![Some(3), None, Some(-1)];
    println!(
        "{:?} {}",
        v.iter().filter_map(|x| if let &Some(n @ 0..) = x { Some(n) } else { None }).collect::<Vec<_>>(),
        v.iter().filter(|x| matches!(x, Some(n) if *n < 0)).count()
    );
    let c: Cow<str> = "b".into();
    match &*c {
        "a" => {}
        NAMES_1 @ "b" => println!("{NAMES_1}"),
        _ => {}
    }
    match c {
        Cow::Borrowed(s) => println!("bor {s}"),
        Cow::Owned(s) => println!("own {s}"),
    }
    let r = Rc::new((1, Some("x")));
    match *r {
        (n, Some(s)) => println!("{n}{s}"),
        (_, None) => {}
    }
    match r.as_ref() {
        &(1, ref s) => println!("{s:?}"),
        _ => {}
    }
    let t = ((1, 2), [3, 4, 5], "six");
    let ((a, b), [c, .., e], f) = t;
    println!("{}", a + b + c + e + f.len());
    match u64::MAX {
        0 => {}
        1..=0xffff => {}
        A1::LIM => {}
        A1::LIM.. => println!("big"),
        _ => {}
    }
    match -128i8 {
        i8::MIN => println!("min"),
        -127..=-1 => {}
        0.. => {}
    }
    match (true, false) {
        (true, true) | (false, false) => {}
        (x, y) => println!("{x}{y}"),
    }
    match &mut Some(5) {
        Some(n) => {
            *n += 1;
            println!("{n}")
        }
        None => {}
    }
    match &&Some(&5) {
        Some(&n) => println!("{n}"),
        None => {}
    }
    let f = |(a, b): (i32, i32), [c, d]: [i32; 2]| a * d - b * c;
    println!("{}", f((1, 2), [3, 4]));
    let Some(x) = Some(1) else { return };
    let (Ok(y) | Err(y)) = "5".parse::<i32>().map_err(|_| 0);
    println!("{x}{y}");
    let s = "k=v;k2;=z";
    for kv in s.split(';').map(|p| p.split_once('=')) {
        match kv {
            Some(("", v)) => print!("nokey {v};"),
            Some((k, v)) => print!("{k}->{v};"),
            None => print!("none;"),
        }
    }
    println!();
    let z = match 5 {
        n @ (1 | 5) => n,
        n => -n,
    };
    let w = match Some(Some(3)) {
        Some(Some(x @ 1..)) => x,
        Some(None) | None => 0,
        Some(Some(neg)) => neg,
    };
    println!("{z}{w}");
    let e: Result<u8, std::convert::Infallible> = Ok(1);
    let Ok(k) = e;
    println!("{k}");
    match () {
        () if false => {}
        () => println!("unit"),
    }
    let b: &dyn std::any::Any = &5i32;
    match b.downcast_ref::<i32>() {
        Some(5) => println!("five"),
        _ => {}
    }
    let tup = (String::from("mv"), 5);
    let (ref s1, _) = tup;
    println!("{s1} {}", tup.0);
    match tup {
        (s, 5) => println!("{s}"),
        (mut s, _) => s.push('!'),
    }
}
