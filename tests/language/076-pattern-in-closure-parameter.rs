// === tuple parameters in iterator adapters
fn main() {
    let pairs = vec![(1, "one"), (2, "two"), (3, "three")];
    let s: Vec<String> = pairs.iter().map(|(n, name)| format!("{n}={name}")).collect();
    println!("{}", s.join(","));
    let total: i32 = pairs.iter().map(|&(n, _)| n).sum();
    println!("{total}");
    let m = pairs.into_iter().filter(|(n, _)| n % 2 == 1).map(|(n, s)| (s.len(), n)).collect::<Vec<_>>();
    println!("{m:?}");
}

// === reference pattern and nested tuples
use std::collections::BTreeMap;
fn main() {
    let mut m: BTreeMap<&str, (i32, f64)> = BTreeMap::new();
    m.insert("a", (1, 1.5));
    m.insert("b", (2, 2.5));
    m.insert("c", (-3, 0.25));
    let best = m.iter().max_by(|(_, (_, x)), (_, (_, y))| x.partial_cmp(y).unwrap()).unwrap();
    println!("{:?}", best);
    let sum = m.iter().fold(0.0, |acc, (_, &(n, f))| acc + n as f64 * f);
    println!("{sum:.3}");
    for (i, (k, (n, f))) in m.iter().enumerate() {
        println!("{i} {k} {n} {f}");
    }
}

// === struct pattern in closure
#[derive(Debug, Clone)]
struct P {
    x: i32,
    y: i32,
}
fn main() {
    let ps = vec![P { x: 1, y: 2 }, P { x: 3, y: 4 }];
    let f = |P { x, y }: &P| x * y;
    println!("{:?}", ps.iter().map(f).collect::<Vec<_>>());
    let g = |&P { x, .. }: &P| x;
    println!("{}", ps.iter().map(g).sum::<i32>());
    let h = |P { x: a, y: ref b }: P| {
        let c = *b;
        a - c
    };
    println!("{}", h(ps[1].clone()));
}

// === mut binding in closure parameter
fn main() {
    let f = |mut v: Vec<i32>| {
        v.push(9);
        v.sort();
        v
    };
    println!("{:?}", f(vec![3, 10, 1]));
    let g = |(mut a, b): (i32, i32)| {
        a += b;
        a *= 2;
        a
    };
    println!("{}", g((3, 4)));
    let mut words = vec!["b", "a", "c"];
    words.sort_by(|a, &b| a.cmp(&b));
    println!("{words:?}");
}

// === array and slice patterns
fn main() {
    let rows = [[1, 2, 3], [4, 5, 6]];
    let s: Vec<i32> = rows.iter().map(|[a, b, c]| a + b * c).collect();
    println!("{s:?}");
    let t: Vec<i32> = rows.into_iter().map(|[a, .., c]| a * c).collect();
    println!("{t:?}");
    let f = |[x, rest @ ..]: [u8; 4]| (x, rest.len(), rest);
    println!("{:?}", f([1, 2, 3, 4]));
}

// === newtype pattern and wildcard
struct Meters(f64);
struct Pair<A, B>(A, B);
fn main() {
    let f = |Meters(m)| m * 3.28084;
    println!("{:.2}", f(Meters(10.0)));
    let g = |Pair(a, Pair(b, _)): Pair<i32, Pair<&'static str, ()>>| format!("{a}{b}");
    println!("{}", g(Pair(1, Pair("x", ()))));
    let k = |_: i32, _: &str| "ignored";
    println!("{}", k(1, "z"));
}

// === closures with pattern passed to generic function
fn apply<A, B, F: FnMut((A, B)) -> A>(v: Vec<(A, B)>, mut f: F) -> Vec<A> {
    let mut out = Vec::new();
    for p in v {
        out.push(f(p));
    }
    out
}
fn main() {
    let mut n = 0;
    let r = apply(vec![(1, 'a'), (2, 'b')], |(i, c)| {
        n += 1;
        i + c as i32
    });
    println!("{r:?} {n}");
    let r2 = apply(vec![(String::from("q"), 3usize)], |(s, k)| s.repeat(k));
    println!("{r2:?}");
}

// === at pattern and ref mut
fn main() {
    let f = |all @ (a, b): (i32, i32)| (all.0 + a, b);
    println!("{:?}", f((1, 2)));
    let mut v = vec![(1, String::from("a")), (2, String::from("b"))];
    v.iter_mut().for_each(|(n, s)| {
        *n *= 10;
        s.push('!');
    });
    println!("{v:?}");
    v.iter_mut().for_each(|&mut (ref mut n, ref s)| *n += s.len() as i32);
    println!("{v:?}");
    v.retain(|&(n, ref s)| n > 12 && s.len() == 2);
    println!("{v:?}");
}

// === sort_by_key and group with destructuring
use std::collections::HashMap;
fn main() {
    let words = ["apple", "bob", "cat", "alice", "bar"];
    let mut m: HashMap<char, Vec<&str>> = HashMap::new();
    for w in words {
        m.entry(w.chars().next().unwrap()).or_default().push(w);
    }
    let mut g: Vec<(char, Vec<&str>)> = m.into_iter().collect();
    g.sort_by_key(|&(c, _)| c);
    g.iter().for_each(|(c, ws)| println!("{c}: {}", ws.join(" ")));
    let (longest, _) = g.iter().flat_map(|(c, ws)| ws.iter().map(move |w| (*w, *c))).max_by_key(|(w, _)| w.len()).unwrap();
    println!("{longest}");
    g.sort_by(|(a, x), (b, y)| y.len().cmp(&x.len()).then(b.cmp(a)));
    println!("{:?}", g);
}

// === zip windows and unzip
fn main() {
    let a = [1, 2, 3];
    let b = ["x", "y", "z"];
    let (n, s): (Vec<i32>, Vec<String>) = a.iter().zip(b.iter()).map(|(&n, &s)| (n * n, s.to_uppercase())).unzip();
    println!("{n:?} {s:?}");
    let d: Vec<i32> = a.windows(2).map(|w| if let [x, y] = w { y - x } else { unreachable!() }).collect();
    println!("{d:?}");
    let e = a.iter().zip(b).zip(n.iter()).map(|((x, y), z)| format!("{x}{y}{z}")).collect::<Vec<_>>();
    println!("{e:?}");
    println!("{:?}", a.iter().enumerate().map(|(i, x)| i as i32 * x).rev().collect::<Vec<_>>());
}

// === boxed closures with patterns
type Handler = Box<dyn Fn(&(i32, String)) -> String>;
fn main() {
    let hs: Vec<Handler> = vec![Box::new(|(n, s)| format!("{n}:{s}")), Box::new(|&(n, ref s)| s.repeat(n as usize)), Box::new(|t| format!("{}", t.0))];
    let arg = (2, "ab".to_string());
    for h in &hs {
        println!("{}", h(&arg));
    }
}

// === async closures and blocks over pairs
use std::future::Future;
async fn each<F, Fut>(v: &[(u32, &'static str)], mut f: F) -> Vec<String>
where
    F: FnMut((u32, &'static str)) -> Fut,
    Fut: Future<Output = String>,
{
    let mut out = vec![];
    for &p in v {
        out.push(f(p).await);
    }
    out
}
#[tokio::main]
async fn main() {
    let r = each(&[(1, "a"), (2, "b")], |(n, s)| async move {
        tokio::task::yield_now().await;
        s.repeat(n as usize)
    })
    .await;
    println!("{r:?}");
}

// === irrefutable enum with one variant, box deref
enum One {
    V { a: i32, b: &'static str },
}
fn main() {
    let f = |One::V { a, b }| format!("{b}{a}");
    println!("{}", f(One::V { a: 1, b: "k" }));
    let add = |(x, y): &(i32, i32), &(ref z, w): &(i32, i32)| x + y + z + w;
    println!("{}", add(&(1, 2), &(3, 4)));
    let unit = |()| 5;
    println!("{}", unit(()));
}

// === fold with tuple accumulator
fn main() {
    let (min, max, sum) = [3, -1, 7, 4].iter().fold((i32::MAX, i32::MIN, 0), |(lo, hi, s), &x| (lo.min(x), hi.max(x), s + x));
    println!("{min} {max} {sum}");
    let (evens, odds): (Vec<_>, Vec<_>) = (1..10).map(|i| (i, i * i)).partition(|(i, _)| i % 2 == 0);
    println!("{evens:?} {odds:?}");
    let r = (1..=3).flat_map(|x| (x..=3).map(move |y| (x, y))).filter(|&(x, y)| x != y).collect::<Vec<_>>();
    println!("{r:?}");
    let o = Some((1, 2)).map(|(a, b)| a + b).and_then(|s| (s > 2).then_some((s, s))).map_or(0, |(a, b)| a * b);
    println!("{o}");
}

// === option and result combinators with patterns
fn parse(s: &str) -> Result<(i32, i32), String> {
    let (a, b) = s.split_once(',').ok_or_else(|| format!("no comma in {s}"))?;
    Ok((a.trim().parse().map_err(|e| format!("{e}"))?, b.trim().parse().map_err(|e: std::num::ParseIntError| e.to_string())?))
}
fn main() {
    for s in ["1,2", "3", "x,1", "4, 5"] {
        let r = parse(s).map(|(a, b)| a * b).unwrap_or_else(|e| {
            println!("{e}");
            -1
        });
        println!("{r}");
    }
    let v: Result<Vec<_>, _> = ["1,2", "2,3"].iter().map(|s| parse(s).map(|(a, b)| (b, a))).collect();
    println!("{v:?}");
}

// === drops of what a parameter pattern does not bind
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Two {
    a: D,
    b: D,
}
fn main() {
    let f = |_: D| println!("body wild");
    f(D("wild"));
    let g = |(a, _): (D, D)| println!("body {}", a.0);
    g((D("first"), D("second")));
    let h = |Two { b, .. }: Two| println!("body {}", b.0);
    h(Two { a: D("a"), b: D("b") });
    let k = |(_, _): (D, D), _x: D| println!("both wild");
    k((D("x"), D("y")), D("z"));
    let pair = (D("kept"), D("moved"));
    let m = |&(ref p, _): &(D, D)| p.0.len();
    println!("{}", m(&pair));
    let n = move || {
        let (_, b) = pair;
        println!("took {}", b.0);
    };
    n();
    println!("end");
}

// === parameters evaluated and shadowed left to right
fn apply<A, B, R>(f: impl Fn(A, B) -> R, a: A, b: B) -> R {
    f(a, b)
}
fn main() {
    let x = 1;
    println!("{:?}", apply(|(x, y), [z, ..]: [i32; 3]| (x, y, z), (x + 1, 'c'), [x + 2, 0, 0]));
    let (a, b) = (10, 20);
    let f = |(b, a): (i32, i32)| move |a: i32, (c, _): (i32, ())| [a, b, c];
    println!("{:?} {a} {b}", f((1, 2))(3, (4, ())));
    let g = |((), n): ((), u8), ()| n;
    println!("{}", g(((), 7), ()));
    let curry = |a: &i32| {
        let &a = a;
        move |&b: &i32| move |(c,): (i32,)| a * 100 + b * 10 + c
    };
    println!("{}", curry(&1)(&2)((3,)));
    let either = |(Ok(x) | Err(x)): Result<i32, i32>| x;
    println!("{} {}", either(Ok(2)), either(Err(3)));
    let unwrap = |(W::A(x) | W::B { x, .. }): W| x;
    println!("{} {}", unwrap(W::A(4)), unwrap(W::B { x: 5, y: 6 }));
}
#[allow(dead_code)]
enum W {
    A(i32),
    B { x: i32, y: i32 },
}

// === bindings at, box of slices and references in one parameter list
struct Wrap<T>(T);
fn call<T, R>(w: &mut Wrap<T>, f: impl FnOnce(&mut Wrap<T>) -> R) -> R {
    f(w)
}
fn main() {
    let mut w = Wrap((1, vec![1, 2]));
    let n = call(&mut w, |Wrap((a, b))| {
        *a += 1;
        b.push(*a);
        b.len()
    });
    println!("{n} {:?}", w.0);
    let n = call(&mut w, |&mut Wrap((ref mut a, ref b))| {
        *a += b.len() as i32;
        *a
    });
    println!("{n}");
    let whole = |all @ &[first, .., last]: &[i32; 4]| (all.len(), first, last);
    println!("{:?}", whole(&[1, 2, 3, 4]));
    let tail = |[_, rest @ ..]: [u8; 3]| rest;
    println!("{:?}", tail([1, 2, 3]));
    let boxed: Box<dyn Fn(&(i32, String)) -> usize> = Box::new(|(n, s)| s.len() + *n as usize);
    println!("{}", boxed(&(1, "abc".into())));
    let copy = |p @ (x, y): (i32, i32)| (p, x + y);
    println!("{:?}", copy((1, 2)));
    let z: [&dyn Fn((i32, i32)) -> i32; 3] = [&|(a, _)| a, &|(_, b)| b, &|(a, b)| a * b];
    println!("{:?}", z.iter().map(|f| f((3, 5))).collect::<Vec<_>>());
}

// === attributes, trailing commas and inferred parts of types
use std::collections::HashMap;
fn main() {
    let f = |#[allow(unused_variables)] (a, b): (_, _), #[allow(unused_mut)] mut c: i32,| -> i32 { a + c };
    println!("{}", f((1, "x"), 2));
    let g = |(k, v): (&_, &Vec<_>)| format!("{k}:{v:?}");
    let m: HashMap<char, Vec<u8>> = [('a', vec![1])].into();
    println!("{:?}", m.iter().map(g).collect::<Vec<_>>());
    let h = |[a, b]: [_; 2]| a < b;
    println!("{}", h(["x", "y"]));
    let k = |(i, &(ref s, n)): (usize, &(String, u32))| format!("{i}{s}{n}");
    println!("{}", k((0, &(String::from("q"), 4))));
    println!("{:?}", [[1, 2], [3, 4]].map(|[a, b]| [b, a]).map(|[a, _]| a));
    println!("{:?}", Some((1, Some(2))).and_then(|(a, b)| b.map(|b| (b, a))).map_or(0, |(b, a)| b * 10 + a));
}

// === statics, struct fields and function pointers made of such closures
struct Op {
    name: &'static str,
    run: fn((i32, i32)) -> i32,
}
static OPS: [Op; 3] = [
    Op { name: "add", run: |(a, b)| a + b },
    Op { name: "first", run: |(a, _)| a },
    Op { name: "max", run: |p @ (a, b)| if a > b { p.0 } else { b } },
];
const SWAP: fn(&mut (i32, i32)) = |(a, b)| std::mem::swap(a, b);
struct Holder<F: Fn(&(i32, i32)) -> i32>(F);
impl<F: Fn(&(i32, i32)) -> i32> Holder<F> {
    fn go(&self, p: (i32, i32)) -> i32 {
        (self.0)(&p)
    }
}
fn make() -> impl Fn(&[(char, i32)]) -> Vec<char> {
    |list| list.iter().filter(|&&(_, n)| n > 0).map(|&(c, _)| c).collect()
}
fn main() {
    for Op { name, run } in &OPS {
        println!("{name} {}", run((3, 9)));
    }
    let mut p = (1, 2);
    SWAP(&mut p);
    println!("{p:?}");
    println!("{}", Holder(|&(a, b)| a - b).go((9, 4)));
    println!("{}", Holder(|(a, b)| a * b).go((9, 4)));
    println!("{:?}", make()(&[('a', 1), ('b', -1), ('c', 2)]));
}
