//# arms_of_formatted_text
fn number(x: i32) -> u64 {
    match x {
        1 => format!("{x}"), //~ E0308
        2 => format!("two"), //~ E0308
        _ => "none".into(), //~ E0277
    }
}
fn text(x: i32) -> &'static str {
    match x {
        1 => format!("{x}"), //~ E0308
        2 => "a",
        _ => "b",
    }
}
fn main() {}

//# arms_after_a_mistake
struct C;
impl C {
    fn arms(&self, v: i32) -> usize {
        match v {
            1 => self.nope(), //~ E0599
            2 => "a",
            _ => None,
        }
    }
    fn elements(&self) -> [usize; 2] {
        [self.nope(), None] //~ E0599
    }
    fn breaks(&self, v: i32) -> usize {
        loop {
            if v > 1 {
                break self.nope(); //~ E0599
            }
            break "a";
        }
    }
    fn returns(&self, v: i32) -> usize {
        if v > 1 {
            return self.nope(); //~ E0599
        }
        if v > 2 {
            return None;
        }
        "a" //~ E0308
    }
    fn branches(&self, v: i32) -> usize {
        if v > 1 { self.nope() } else { None } //~ E0308 E0599
    }
}
fn main() {}

//# callee_that_is_open
fn said<T>(n: &str, t: T) -> T { t }
fn main() {
    println!("{:?}", (&said("ref"))(3)); //~ E0061
    let x = Default::default();
    (&x)(3);
}

//# callee_that_is_open_alone
fn main() {
    let x = Default::default(); //~ E0282
    (&x)(3);
}

//# closures_where_boxes_are_expected
struct Hooks { on: Box<dyn Fn(&str) -> usize> }
fn main() {
    std::panic::set_hook(|i| println!("{:?}", i.location())); //~ E0282
    let mut v: Vec<Box<dyn Fn(&str) -> usize>> = Vec::new();
    v.push(|s: &str| s.len()); //~ E0308
}

//# closures_with_mistakes_as_arguments
struct S;
impl S { fn m(&self, a: i32, b: i32) {} }
fn two(a: i32, b: &str) {}
fn called<F: Fn(i32)>(a: i32, b: usize, f: F) {}
fn held<T>(t: T, a: i32) {}
fn main() {
    called(1, |x| nope); //~ E0425
    S.m(1, |x: i32| nope); //~ E0425
    S.m("a", |x: i32| nope); //~ E0425
    two(nope); //~ E0061 E0425
    held(async { nope }); //~ E0061 E0425
    held(vec![1].iter().map(|x| nope)); //~ E0061 E0425
    held(vec![1].iter().map(|x| nope), "a"); //~ E0308 E0425
    held(vec![nope], "a"); //~ E0308 E0425
    let n: i32 = async { nope }; //~ E0425
    let m: Vec<i32> = vec![1].iter().map(|x| nope); //~ E0425
}

//# closures_whose_results_are_yielded
fn takes(i: impl Iterator<Item = u64>) {}
fn halves(v: Vec<i32>) -> impl Iterator<Item = u64> {
    v.into_iter()
        .map(|x| {
            let y = x / 2;
            y //~ E0271
        })
}
fn boxed(v: &[String]) -> Box<dyn Iterator<Item = String> + '_> {
    Box::new(
        v.iter()
            .map(|s| s.len()), //~ E0271
    )
}
fn nothing(v: Vec<i32>) -> impl Iterator<Item = u64> {
    v.into_iter()
        .map(|x| {
            for i in 0..x { //~ E0271
                i.pow(2);
            }
        })
}
fn main() {
    takes(
        std::iter::from_fn(||
            Some(1i32))); //~ E0271
    takes(
        std::iter::successors(Some(1u8), |x| //~ E0271
            Some(*x)));
    takes(
        vec![1].into_iter() //~ E0271
            .map(|x: i32| x.to_string())
            .filter(|x| x.len() > 1)
    );
}

//# inclusive_range_with_too_many_signs
fn main() {
    for i in 0..==3 {} //~ error
}

//# parts_of_expected_tuples
fn result() -> Result<(i32, String), ()> {
    Ok((1, "a")) //~ E0308
}
fn longer() -> (i32, String, u8) {
    ("a", "b") //~ E0308 E0308 E0308
}
fn best(v: &[(String, u32)]) -> (u32, String) {
    let mut best = (0, String::new());
    for (n, c) in v {
        if *c > best.0 {
            best = (*c, n); //~ E0308
        }
    }
    (best.1, best.0) //~ E0308 E0308
}
const ROWS: [(bool, &str); 2] = [
    (1, "a"), //~ E0308
    (2, "b"), //~ E0308
];
fn main() {
    let v: Vec<(bool, &str)> = vec![
        (1, "a"), //~ E0308
        (2, "b"), //~ E0308
    ];
    let (a, b): (i32, String) = (1, "x"); //~ E0308
}

//# bounds_that_name_what_is_not_there
use std::str::FromStr;
fn parsed<T>(s: &str) -> Result<T, String> where T::Err: std::fmt::Display { //~ E0220
    let t: T = s.parse().unwrap();
    needs(1.0);
    s.parse().map_err(|e| format!("{e}"))
}
fn needs<T: Eq>(t: T) {}
struct S<T>(T);
impl<T: Iterator> S<T> {
    fn wrong(&self) where T::Nope: Clone { needs(1.0); } //~ E0220
    fn right(&self) { needs(1.0); } //~ E0277
}
fn main() {}

//# what_derives_are_no_paths
#[derive(Clone, &Debug)] //~ error
struct S;
#[derive(Debug = 1)] //~ error
struct T;
#[derive(Debug())] //~ error
struct U;
fn main() {}

//# written_types_in_bodies
struct K;
struct Shown<T: Clone>(T);
fn main() {
    let f = |w: Shown<K>| 1; //~ E0277
    let g = |w: &[Shown<K>]| 2; //~ E0277
}

//# called_once_behind_a_reference
fn shared(g: &dyn FnOnce()) { g(); } //~ E0161 E0507
fn changed(g: &mut dyn FnOnce(i32) -> i32) -> i32 { g(1) } //~ E0161 E0507
fn counted(g: std::rc::Rc<dyn FnOnce()>) { g(); } //~ E0161 E0507
fn boxed(g: &Box<dyn FnOnce()>) { g(); } //~ E0507
fn named<F: FnOnce()>(g: &F) { g(); } //~ E0507
fn owned(g: Box<dyn FnOnce()>) { g(); }
fn main() {}

//# keys_that_cannot_be_hashed
use std::collections::{BTreeMap, HashMap};
struct K;
fn main() {
    let n: HashMap<K, i32> = HashMap::new();
    n[&K]; //~ E0277 E0277
    let b: BTreeMap<K, i32> = BTreeMap::new();
    b[&K]; //~ E0277
}
