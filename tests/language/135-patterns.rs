// === exhaustiveness shapes
enum E {
    A,
    B(u8),
    C { x: bool, y: Option<i8> },
    D(Box<E>),
}
fn f(e: &E) -> i32 {
    match e {
        E::A => 0,
        E::B(0..=9) => 1,
        E::B(10..) => 2,
        E::C { x: true, y: None } => 3,
        E::C { x: false, y: None | Some(i8::MIN..=0) } => 4,
        E::C { y: Some(1..), .. } => 5,
        E::C { x: true, y: Some(_) } => 6,
        E::D(b) => 10 * f(b),
    }
}
fn g(a: bool, b: Option<bool>, c: [bool; 2]) -> u8 {
    match (a, b, c) {
        (true, Some(true), _) => 1,
        (_, Some(false), [true, ..]) => 2,
        (_, None, [_, false]) => 3,
        (false, Some(true), _) => 4,
        (_, Some(false), [false, _]) => 5,
        (_, None, [_, true]) => 6,
    }
}
fn h(s: &[i32]) -> String {
    match s {
        [] => "0".into(),
        [x] => format!("1:{x}"),
        [a, b] if a == b => "eq".into(),
        [first, .., last] if first > last => format!("{first}>{last}"),
        [_, mid @ .., _] => format!("mid{}", mid.len()),
    }
}
fn main() {
    for e in [
        E::A,
        E::B(3),
        E::B(77),
        E::C { x: true, y: None },
        E::C { x: false, y: Some(-3) },
        E::C { x: false, y: Some(3) },
        E::C { x: true, y: Some(0) },
        E::D(Box::new(E::B(1))),
    ] {
        print!("{} ", f(&e));
    }
    println!();
    for a in [true, false] {
        for b in [None, Some(true), Some(false)] {
            for c in [[true, true], [false, false], [false, true]] {
                print!("{}", g(a, b, c));
            }
        }
    }
    println!();
    for s in [&[][..], &[1], &[2, 2], &[5, 1, 2], &[1, 2, 3, 4]] {
        println!("{}", h(s));
    }
}

// === binding modes
#[derive(Debug, Clone, PartialEq)]
struct P {
    name: String,
    pos: (i32, i32),
    tags: Vec<String>,
}
fn main() {
    let mut p = P { name: "n".into(), pos: (1, 2), tags: vec!["a".into(), "b".into()] };
    {
        let P { name, pos: (x, _), .. } = &p;
        println!("{name} {x}");
    }
    {
        let P { name, pos: (x, y), tags } = &mut p;
        name.push('!');
        *x += 10;
        *y *= 2;
        if let [first, ..] = tags.as_mut_slice() {
            first.push('?');
        }
    }
    println!("{p:?}");
    match &mut p {
        P { pos: (x @ 1..=20, _), .. } => *x = 0,
        _ => {}
    }
    let P { ref name, ref mut tags, .. } = p;
    tags.push(name.clone());
    println!("{}", p.tags.len());
    let o = Some(p.clone());
    if let Some(ref q) = o {
        println!("{}", q.name);
    }
    match o {
        Some(P { name, .. }) if name.is_empty() => println!("empty"),
        Some(P { tags, name, .. }) => println!("{name}{tags:?}"),
        None => {}
    }
    let r = &Some((1, "s".to_string()));
    let Some((n, s)) = r else { panic!() };
    println!("{} {}", *n + 1, s.len());
    let &(a, ref b) = &(1, String::from("z"));
    println!("{a}{b}");
    let mut opt = Some(3);
    while let Some(ref mut i) = opt {
        if *i == 0 {
            opt = None;
        } else {
            *i -= 1;
            print!("{i} ");
        }
    }
    println!();
    let Some(mut v) = Some(vec![1]) else { return };
    v.push(2);
    println!("{v:?}");
    let x @ (y, z) = (1, 2);
    println!("{x:?}{y}{z}");
    if let Some(n @ (1 | 2 | 3)) = Some(2) {
        println!("n{n}");
    }
    let [ref a, ref b] = ["x".to_string(), "y".to_string()];
    println!("{a}{b}");
}

// === or patterns 3
fn main() {
    let (Ok(x) | Err(x)) = "12".parse::<i32>().map_err(|_| -1);
    println!("{x}");
    let v = vec![Some(1), None, Some(5)];
    println!("{}", v.iter().filter(|o| matches!(o, Some(1..=3) | None)).count());
    enum Sh {
        Sq { s: f64 },
        Ci { r: f64 },
        Re { w: f64, h: f64 },
    }
    use Sh::*;
    let area = |s: &Sh| match *s {
        Sq { s: a } | Ci { r: a } if a < 0.0 => -1.0,
        Sq { s } => s * s,
        Ci { r } => 3.0 * r * r,
        Re { w, h } => w * h,
    };
    println!("{:?}", [Sq { s: 2.0 }, Ci { r: -1.0 }, Ci { r: 1.0 }, Re { w: 2.0, h: 4.5 }].iter().map(area).collect::<Vec<_>>());
    let pair = (3, -3);
    match pair {
        (x, y) if x + y == 0 => println!("opp"),
        (x, _) if x % 2 == 1 => println!("odd"),
        _ => println!("none"),
    }
}

// === slice patterns over strings, vec deque, boxes
fn cmd(line: &str) -> String {
    let parts: Vec<&str> = line.split_whitespace().collect();
    match parts.as_slice() {
        ["set", key, "=", val @ ..] => format!("{key}<-{}", val.join(" ")),
        ["get", key] | ["show", key] => format!("?{key}"),
        ["del", keys @ .., "!"] => format!("force {keys:?}"),
        ["del", rest @ ..] if !rest.is_empty() => format!("del {}", rest.len()),
        [] => "empty".to_string(),
        [c, ..] => format!("bad {c}"),
    }
}
fn sum(v: &[i32]) -> i32 {
    match v {
        [] => 0,
        [x, rest @ ..] => x + sum(rest),
    }
}
fn pal<T: PartialEq>(v: &[T]) -> bool {
    match v {
        [] | [_] => true,
        [a, mid @ .., b] => a == b && pal(mid),
    }
}
fn swap_ends(v: &mut [i32]) {
    if let [a, .., b] = v {
        std::mem::swap(a, b);
    }
}
fn take(v: Vec<String>) -> Option<(String, String)> {
    let [a, b]: [String; 2] = v.try_into().ok()?;
    Some((b, a))
}
fn main() {
    for l in ["set a = 1 2", "get k", "show z", "del a b !", "del a", "", "foo"] {
        println!("{}", cmd(l));
    }
    println!("{} {} {}", sum(&[1, 2, 3]), pal(&['a', 'b', 'a']), pal(&[1, 2]));
    let mut v = vec![1, 2, 3];
    swap_ends(&mut v);
    println!("{v:?} {:?} {:?}", take(vec!["x".into(), "y".into()]), take(vec![]));
    let b: Box<(i32, Option<Box<i32>>)> = Box::new((1, Some(Box::new(2))));
    match *b {
        (n, Some(m)) => println!("{}", n + *m),
        (n, None) => println!("{n}"),
    }
    if let [x, y, ..] = "hello".as_bytes() {
        println!("{x} {y}");
    }
    let [a, [b, c], ..] = [[1, 2], [3, 4], [5, 6]];
    println!("{a:?}{b}{c}");
    let arr = [String::from("p"), String::from("q"), String::from("r")];
    let [first, .., last] = arr;
    println!("{first}{last}");
    match &b"GET /x"[..] {
        [b'G', b'E', b'T', b' ', path @ ..] => println!("{}", std::str::from_utf8(path).unwrap()),
        _ => {}
    }
}

// === let else, if let chains nested, matches with guards and bindings
#[derive(Debug)]
enum Json {
    Null,
    Bool(bool),
    Num(f64),
    Str(String),
    Arr(Vec<Json>),
    Obj(Vec<(String, Json)>),
}
impl Json {
    fn get(&self, k: &str) -> Option<&Json> {
        let Json::Obj(fields) = self else { return None };
        fields.iter().find_map(|(n, v)| (n == k).then_some(v))
    }
    fn path<'a>(&'a self, p: &[&str]) -> &'a Json {
        let [head, tail @ ..] = p else {
            return self;
        };
        match (self, head.parse::<usize>()) {
            (Json::Arr(v), Ok(i)) if i < v.len() => v[i].path(tail),
            (Json::Obj(_), _) => match self.get(head) {
                Some(j) => j.path(tail),
                None => &Json::Null,
            },
            _ => &Json::Null,
        }
    }
    fn show(&self) -> String {
        match self {
            Json::Null => "null".into(),
            Json::Bool(b) => b.to_string(),
            Json::Num(n) if n.fract() == 0.0 => format!("{}", *n as i64),
            Json::Num(n) => n.to_string(),
            Json::Str(s) => format!("{s:?}"),
            Json::Arr(a) => format!("[{}]", a.iter().map(Json::show).collect::<Vec<_>>().join(",")),
            Json::Obj(o) => format!("{{{}}}", o.iter().map(|(k, v)| format!("{k:?}:{}", v.show())).collect::<Vec<_>>().join(",")),
        }
    }
}
fn main() {
    use Json::*;
    let j = Obj(vec![("a".into(), Arr(vec![Num(1.0), Num(2.5), Null])), ("b".into(), Obj(vec![("c".into(), Str("q\"".into())), ("d".into(), Bool(true))]))]);
    println!("{}", j.show());
    println!("{} {} {}", j.path(&["a", "1"]).show(), j.path(&["b", "c"]).show(), j.path(&["x", "y"]).show());
    if let Some(Arr(v)) = j.get("a") {
        if let [Num(x), .., Null] = v.as_slice() {
            println!("{x}");
        }
    }
    let n = if let Json::Num(n) = j.path(&["a", "0"]) {
        *n
    } else if let Json::Bool(b) = j {
        b as i32 as f64
    } else {
        -1.0
    };
    println!("{n}");
    println!("{}", matches!(j.path(&["b", "d"]), Bool(b) if *b));
}

// === parameters, for loops, nested refs
struct V3(f32, f32, f32);
fn dot(V3(a, b, c): &V3, &V3(x, y, z): &V3) -> f32 {
    a * x + b * y + c * z
}
fn first((a, _): (i32, i32), [_, b, _]: [i32; 3], _: &str) -> i32 {
    a + b
}
struct It;
impl It {
    fn m(&self, (x, y): (u8, u8), Self: &Self) -> u8 where {
        x + y
    }
}
fn main() {
    println!("{}", dot(&V3(1., 2., 3.), &V3(4., 5., 6.)));
}

// === parameters 2
struct V3(f32, f32, f32);
fn dot(V3(a, b, c): &V3, &V3(x, y, z): &V3) -> f32 {
    a * x + b * y + c * z
}
fn first((a, _): (i32, i32), [_, b, _]: [i32; 3], _: &str) -> i32 {
    a + b
}
trait Tr {
    fn m(&self, xy: (u8, u8)) -> u8;
}
impl Tr for V3 {
    fn m(&self, (x, y): (u8, u8)) -> u8 {
        x + y
    }
}
fn mu(mut v: Vec<i32>, (mut a, ref b): (i32, String)) -> usize {
    v.push(a);
    a += 1;
    v.len() + a as usize + b.len()
}
fn main() {
    println!("{} {} {} {}", dot(&V3(1., 2., 3.), &V3(4., 5., 6.)), first((1, 2), [3, 4, 5], ""), V3(0., 0., 0.).m((1, 2)), mu(vec![], (4, "ab".into())));
    let v = vec![((1, 'a'), Some("x")), ((2, 'b'), None)];
    for &((n, c), o) in &v {
        print!("{n}{c}{o:?} ");
    }
    for (i, ((n, _), o)) in v.iter().enumerate() {
        print!("{i}{n}{} ", o.unwrap_or("-"));
    }
    println!();
    let m = std::collections::BTreeMap::from([("k", vec![(1, 2)])]);
    for (k, ps) in &m {
        for (a, b) in ps {
            println!("{k} {a} {b}");
        }
    }
    let nested = &&Some(&3);
    match nested {
        Some(3) => println!("three"),
        Some(n) => println!("{n}"),
        None => {}
    }
    let rr: &&(i32, &str) = &&(1, "z");
    let (a, b) = rr;
    println!("{a}{b}");
    for [a, b] in [[1, 2], [3, 4]] {
        print!("{} ", a * b);
    }
    for w in [1, 2, 3].windows(2) {
        let &[x, y] = w else { continue };
        print!("{} ", x + y);
    }
    println!();
}
