// === ints and negative
fn f(n: i32) -> &'static str {
    match n {
        0 => "zero",
        1 | 2 => "small",
        -1 => "minus one",
        i32::MIN => "min",
        0x10 => "hex",
        1_000 => "k",
        _ => "other",
    }
}
fn g(n: i64) -> u8 {
    match n {
        -9223372036854775808 => 1,
        9_223_372_036_854_775_807 => 2,
        -5..=-1 => 3,
        0 => 4,
        _ => 5,
    }
}
fn main() {
    for n in [0, 2, -1, i32::MIN, 16, 1000, 7] {
        println!("{}", f(n));
    }
    for n in [i64::MIN, i64::MAX, -3, 0, 12] {
        print!("{} ", g(n));
    }
    println!();
}

// === strings chars bools bytes
fn kind(s: &str) -> u8 {
    match s {
        "" => 0,
        "a" | "b" => 1,
        "höhe\n" => 2,
        r"c:\x" => 3,
        "\u{1F600}" => 4,
        _ => 9,
    }
}
fn cls(c: char) -> &'static str {
    match c {
        'a'..='z' => "lower",
        'A'..='Z' => "upper",
        '0'..='9' => "digit",
        '\n' | '\t' | ' ' => "space",
        '\'' => "quote",
        '\u{e9}' => "e-acute",
        _ => "?",
    }
}
fn main() {
    for s in ["", "b", "höhe\n", "c:\\x", "😀", "zz"] {
        print!("{} ", kind(s));
    }
    println!();
    for c in "aZ5 'é€".chars() {
        print!("{} ", cls(c));
    }
    println!();
    for b in b"x\n\xff" {
        println!(
            "{}",
            match b {
                b'x' => 1,
                b'\n' => 2,
                0xff => 3,
                _ => 4,
            }
        );
    }
    println!(
        "{}",
        match (true, false) {
            (true, true) => 1,
            (false, _) => 2,
            (true, false) => 3,
        }
    );
}

// === String as_str and owned
fn run(cmd: String, args: &[String]) -> i32 {
    match (cmd.as_str(), args) {
        ("add", [a, b]) => a.parse::<i32>().unwrap() + b.parse::<i32>().unwrap(),
        ("neg", [a]) => -a.parse::<i32>().unwrap(),
        ("zero", []) => 0,
        (_, [.., last]) if last == "x" => 99,
        _ => -1,
    }
}
fn main() {
    let v = |x: &[&str]| x.iter().map(|s| s.to_string()).collect::<Vec<_>>();
    println!(
        "{} {} {} {} {}",
        run("add".into(), &v(&["1", "2"])),
        run("neg".into(), &v(&["4"])),
        run("zero".into(), &[]),
        run("q".into(), &v(&["a", "x"])),
        run("q".into(), &[])
    );
}

// === literals behind references and options
fn f(o: Option<&i32>) -> i32 {
    match o {
        Some(0) => 100,
        Some(&1) => 101,
        Some(n) if *n < 0 => -1,
        Some(_) => 1,
        None => 0,
    }
}
fn g(r: &Result<u8, &str>) -> String {
    match r {
        Ok(0) => "zero".into(),
        Ok(n @ 1..=9) => format!("d{n}"),
        Ok(n) => n.to_string(),
        Err("bad") => "BAD".into(),
        Err(e) => format!("e:{e}"),
    }
}
fn main() {
    for o in [None, Some(&0), Some(&1), Some(&-4), Some(&9)] {
        print!("{} ", f(o));
    }
    println!();
    for r in [Ok(0), Ok(5), Ok(50), Err("bad"), Err("x")] {
        print!("{} ", g(&r));
    }
    println!();
}

// === floats and consts
const LIMIT: u32 = 5;
const NAME: &str = "root";
const ORIGIN: (i32, i32) = (0, 0);
fn f(x: f64) -> &'static str {
    match x {
        0.0 => "zero",
        1.5 => "one and half",
        f64::INFINITY => "inf",
        x if x.is_nan() => "nan",
        -1.0..=1.0 => "unit",
        _ => "other",
    }
}
fn main() {
    for x in [0.0, -0.0, 1.5, f64::INFINITY, f64::NAN, 0.5, 7.0] {
        println!("{}", f(x));
    }
    for n in [4, 5] {
        println!(
            "{}",
            match n {
                LIMIT => "limit",
                _ => "no",
            }
        );
    }
    println!(
        "{}",
        match "root" {
            NAME => 1,
            _ => 2,
        }
    );
    println!("{}", matches!((0, 0), ORIGIN));
}

// === nested literal in struct and tuple
struct Req {
    method: &'static str,
    path: String,
    v: (u8, u8),
}
fn route(r: &Req) -> u16 {
    match r {
        Req { method: "GET", path, v: (1, 1) } if path == "/" => 200,
        Req { method: "GET", v: (2, _), .. } => 201,
        Req { method: "POST" | "PUT", path: p, .. } if p.starts_with("/api") => 202,
        Req { v: (0, 9), .. } => 500,
        _ => 404,
    }
}
fn main() {
    let r = |m, p: &str, v| Req { method: m, path: p.to_string(), v };
    for q in [r("GET", "/", (1, 1)), r("GET", "/x", (2, 0)), r("PUT", "/api/1", (1, 0)), r("X", "", (0, 9)), r("GET", "/z", (1, 1))] {
        println!("{}", route(&q));
    }
}

// === u128 and wide ints
fn f(x: u128) -> u8 {
    match x {
        0 => 0,
        340282366920938463463374607431768211455 => 1,
        1..=255 => 2,
        _ => 3,
    }
}
fn g(x: usize) -> &'static str {
    match x {
        0 => "none",
        1 => "one",
        2.. => "many",
    }
}
fn main() {
    println!("{} {} {} {}", f(0), f(u128::MAX), f(7), f(1 << 100));
    println!("{} {} {}", g(0), g(1), g(100));
    println!(
        "{}",
        match 7u64 {
            0..=6 => 'a',
            7 => 'b',
            8..=u64::MAX => 'c',
        }
    );
}

// === byte strings and slices of literals
fn f(b: &[u8]) -> &'static str {
    match b {
        b"GET" => "get",
        b"PUT" | b"POST" => "write",
        [b'X', ..] => "x-",
        [] => "empty",
        [0, 1 | 2, rest @ ..] if rest.len() > 1 => "bin",
        _ => "?",
    }
}
fn main() {
    for b in [&b"GET"[..], b"POST", b"Xyz", b"", &[0, 2, 3, 4], b"no"] {
        println!("{}", f(b));
    }
    let a = [1, 2, 3];
    println!(
        "{}",
        match a {
            [1, _, 3] => "ok",
            _ => "no",
        }
    );
}

// === let else and if let with literals, while let
fn f(s: &str) -> Option<u32> {
    let Some(("n", v)) = s.split_once('=') else {
        return None;
    };
    let Ok(n @ (1 | 3 | 5)) = v.parse() else { return Some(0) };
    Some(n)
}
fn main() {
    println!("{:?} {:?} {:?}", f("n=3"), f("n=4"), f("m=3"));
    if let (1, "a") | (2, "b") = (2, "b") {
        println!("hit");
    }
    let mut v = vec![0, 1, 1, 1];
    while let Some(1) = v.pop() {
        print!("one ");
    }
    println!("{v:?}");
    let mut it = "aab".chars().peekable();
    while let Some('a') = it.peek() {
        it.next();
    }
    println!("{:?}", it.next());
}

// === fizzbuzz and match guards on tuple
fn main() {
    for i in 1..=15 {
        let s = match (i % 3, i % 5) {
            (0, 0) => "FizzBuzz".to_string(),
            (0, _) => "Fizz".to_string(),
            (_, 0) => "Buzz".to_string(),
            _ => i.to_string(),
        };
        print!("{s} ");
    }
    println!();
    let t: Vec<_> = ['(', ')', '+', '7', '*']
        .iter()
        .map(|c| match c {
            '(' | ')' => 0,
            '+' | '-' => 1,
            '*' | '/' => 2,
            d if d.is_ascii_digit() => d.to_digit(10).unwrap() as i32 + 10,
            _ => -1,
        })
        .collect();
    println!("{t:?}");
}

// === tokenizer
#[derive(Debug, PartialEq, Clone)]
enum Tok {
    Num(f64),
    Op(char),
    L,
    R,
    Id(String),
}
fn lex(s: &str) -> Result<Vec<Tok>, String> {
    let cs: Vec<char> = s.chars().collect();
    let mut i = 0;
    let mut out = vec![];
    while i < cs.len() {
        match cs[i] {
            ' ' | '\t' => i += 1,
            '(' => {
                out.push(Tok::L);
                i += 1
            }
            ')' => {
                out.push(Tok::R);
                i += 1
            }
            c @ ('+' | '-' | '*' | '/') => {
                out.push(Tok::Op(c));
                i += 1;
            }
            '0'..='9' | '.' => {
                let st = i;
                while i < cs.len() && matches!(cs[i], '0'..='9' | '.') {
                    i += 1
                }
                out.push(Tok::Num(cs[st..i].iter().collect::<String>().parse().map_err(|e| format!("{e:?}"))?));
            }
            c if c.is_alphabetic() => {
                let st = i;
                while i < cs.len() && cs[i].is_alphanumeric() {
                    i += 1
                }
                out.push(Tok::Id(cs[st..i].iter().collect()))
            }
            c => return Err(format!("bad {c:?} at {i}")),
        }
    }
    Ok(out)
}
fn main() {
    println!("{:?}", lex("3.5*(x1 + 2)"));
    println!("{:?}", lex("a ^ b"));
    println!("{:?}", lex("1.2.3").is_err());
}

// === floats: zeros, infinities by range, negative literals and nan
fn kind(x: f64) -> &'static str {
    match x {
        0.0 => "zero",
        -1.5 => "minus",
        1e3 => "kilo",
        f64::INFINITY => "inf",
        f64::MIN..=-1e300 => "huge negative",
        0.1..0.2 => "tenth",
        _ if x.is_nan() => "nan",
        _ => "other",
    }
}
fn main() {
    for x in [0.0, -0.0, -1.5, 1000.0, 1.0 / 0.0, -1e301, 0.1, 0.2, 0.15, f64::NAN] {
        print!("{} ", kind(x));
    }
    println!();
    println!("{}", matches!(0.1f32 + 0.2, 0.3) as u8 + matches!(0.5f32, 5e-1) as u8 * 2);
    let (1.0 | 2.0, n) = (2.0f32, 'n') else { unreachable!() };
    println!("{n}");
}

// === suffixes, bases, underscores and extremes
fn small(n: i8) -> u8 {
    match n {
        -128i8 => 0,
        0b111_1111 => 1,
        0o17 => 2,
        -0x1 => 3,
        -0 => 4,
        b if b < -100 => 5,
        _ => 6,
    }
}
fn wide(n: u128) -> &'static str {
    match n {
        340_282_366_920_938_463_463_374_607_431_768_211_455 => "max",
        0xffff_ffff_ffff_ffff => "u64 max",
        0x1_0000_0000_0000_0000..=0x2_0000_0000_0000_0000 => "above",
        9007199254740993 => "odd",
        9007199254740992 => "even",
        _ => "else",
    }
}
fn main() {
    println!("{:?}", [-128, 127, 15, -1, 0, -101, 1].map(small));
    for n in [u128::MAX, u64::MAX as u128, 1 << 64, (1 << 65) + 1, (1 << 53) + 1, 1 << 53] {
        print!("{} ", wide(n));
    }
    println!();
    match 'a' as u32 {
        0x61u32 => println!("a"),
        _ => println!("?"),
    }
    match -5i128 {
        -170141183460469231731687303715884105728 => println!("min"),
        -5 => println!("five"),
        _ => println!("no"),
    }
}

// === string literals: escapes, raw, continued and through references
fn f(s: &&str) -> u8 {
    match *s {
        "a\
         b" => 1,
        r#"say "x""# => 2,
        "tab\there" => 3,
        "\u{41}\x42" => 4,
        "multi
line" => 5,
        "" => 6,
        _ => 0,
    }
}
fn g(s: &Option<&'static str>) -> i32 {
    match s {
        Some("one") => 1,
        &Some("two") => 2,
        Some(x @ ("three" | "drei")) => x.len() as i32,
        Some(_) | None => -1,
    }
}
const KEY: &str = "key";
fn main() {
    println!("{:?}", ["ab", "say \"x\"", "tab\there", "AB", "multi\nline", "", " "].map(|s| f(&s)));
    println!("{:?}", [Some("one"), Some("two"), Some("three"), Some("drei"), Some("x"), None].map(|s| g(&s)));
    let owned = String::from("key");
    match (&*owned, owned.len()) {
        (KEY, 3) => println!("const key"),
        ("key", _) => println!("other length"),
        _ => println!("none"),
    }
    let [first @ ("x" | "y"), ..] = ["y", "z"] else { return };
    println!("{first}");
}

// === bytes, byte strings as arrays and slices
fn kind(b: &[u8]) -> &'static str {
    match b {
        b"" => "empty",
        b"GET" | b"PUT" => "method",
        b"\x00\xff" => "binary",
        br"\n" => "raw",
        [b'a'..=b'z', ..] => "lower",
        [b'0', b'x', rest @ ..] if !rest.is_empty() => "hex",
        _ => "other",
    }
}
fn four(a: [u8; 4]) -> u32 {
    match &a {
        b"RIFF" => 1,
        b"\x89PNG" => 2,
        [0, 0, 0, b'!'] => 3,
        _ => 0,
    }
}
fn main() {
    for b in [&b""[..], b"PUT", b"\0\xff", b"\\n", b"qq", b"0xf", b"0x", b"Z"] {
        print!("{} ", kind(b));
    }
    println!();
    println!("{:?}", [*b"RIFF", [0x89, b'P', b'N', b'G'], *b"\0\0\0!", [1; 4]].map(four));
    match &vec![1u8, 2][..] {
        b"\x01\x02" => println!("one two"),
        _ => println!("no"),
    }
    match Some(&b'\'') {
        Some(b'\'') => println!("quote"),
        Some(&b'\\') => println!("backslash"),
        _ => println!("no"),
    }
}

// === order of arms, guards that fall through, and or with literals
fn f(n: u8, log: &mut Vec<u8>) -> char {
    let mut look = |k, r| {
        log.push(k);
        r
    };
    match n {
        1 | 2 if look(1, n == 2) => 'a',
        2 => 'b',
        1 | 3 if look(3, false) || look(4, true) => 'c',
        1..=3 => 'd',
        _ if look(9, n > 100) => 'e',
        0 | 100 => 'f',
        _ => 'g',
    }
}
fn main() {
    for n in [0, 1, 2, 3, 100, 200, 50] {
        let mut log = vec![];
        let c = f(n, &mut log);
        print!("{c}{log:?} ");
    }
    println!();
    let x = (1, 'x', "s", true);
    let r = match x {
        (2, ..) => 1,
        (.., false) => 2,
        (_, 'y' | 'z', ..) => 3,
        (1, 'x', "t" | "u", _) => 4,
        (n @ (0 | 1), c @ 'a'..='z', "s", true) if c == 'x' => 5 + n,
        _ => 7,
    };
    println!("{r}");
}

// === literals made by macros, consts and const generics
macro_rules! digit {
    (zero) => { 0 };
    (neg) => { -7 };
    ($l:literal) => { $l };
}
macro_rules! table {
    ($v:expr; $($p:literal => $r:expr),* ; else $d:expr) => { match $v { $($p => $r,)* _ => $d } };
}
const LO: i32 = -3;
const HI: i32 = LO + 6;
struct S<const N: usize>;
impl<const N: usize> S<N> {
    fn name() -> &'static str {
        match N {
            0 => "none",
            1 => "one",
            _ => "many",
        }
    }
}
trait Limit {
    const AT: i32;
    fn at(&self, n: i32) -> bool {
        n == Self::AT
    }
}
impl Limit for () {
    const AT: i32 = 4;
}
fn main() {
    for n in [0, -7, 12, LO, 2, HI] {
        let s = match n {
            digit!(zero) => "z",
            digit!(neg) => "n",
            digit!(12) => "twelve",
            LO => "lo",
            LO..HI => "inside",
            _ => "hi",
        };
        print!("{s} ");
    }
    println!();
    println!("{}", table!("b"; "a" => 1, "b" => 2; else 3) + table!(-4; -4 => 10, 4 => 20; else 30));
    println!("{}", table!('c'; 'a' => "A", 'c' => "C"; else "?"));
    println!("{} {} {} {}", S::<0>::name(), S::<1>::name(), S::<9>::name(), ().at(4));
}

// === literals under references, boxes by deref, and binding modes
struct Tok<'a> {
    kind: &'a &'a str,
    n: &'a mut i32,
}
fn f(t: &mut Tok) -> i32 {
    match t {
        Tok { kind: &"add", n } => {
            **n += 1;
            **n
        }
        Tok { kind: &"sub", n: 0 } => -1,
        Tok { kind: _, n: &mut 7 } => 70,
        Tok { n, .. } => **n * 2,
    }
}
fn main() {
    for (k, v) in [("add", 1), ("sub", 0), ("x", 7), ("sub", 4)] {
        let mut v = v;
        print!("{} ", f(&mut Tok { kind: &k, n: &mut v }));
    }
    println!();
    let b = Box::new((1, 'c'));
    match *b {
        (1, 'd') => println!("d"),
        (1, c) => println!("{c}"),
        _ => println!("none"),
    }
    let v = vec![Some(1), None, Some(3)];
    println!("{}", v.iter().filter(|x| matches!(x, Some(1) | None)).count());
    let r: &&&i32 = &&&5;
    if let &&&5 = r {
        println!("five");
    }
    if let 5 = r {
        println!("five again");
    }
    if let (&1, _) | (_, &2) = (&0, &2) {
        println!("second");
    }
}

// === literals in every place a pattern goes
fn params(&[1 | 0 | 2..=255, n]: &[u8; 2]) -> u8 {
    n
}
fn main() {
    println!("{}", params(&[9, 8]));
    let mut it = [1, 1, 2, 1].into_iter();
    let mut ones = 0;
    while let Some(1) = it.next() {
        ones += 1;
    }
    println!("{ones} {:?}", it.next());
    let Ok(0 | 1) = "1".parse::<u8>() else { panic!("not a bit") };
    let r = if let "x" | "y" = "y" { 1 } else if let Some('z') = "z".chars().next() { 2 } else { 3 };
    println!("{r}");
    let b = loop {
        break match ones {
            0 => {
                continue;
            }
            2 => "two",
            _ => "more",
        };
    };
    println!("{b}");
    println!("{}", matches!((1, "a", 'b', 2.5, true, b'x'), (1, "a", 'b', 2.5, true, b'x')));
    for (i, x) in [(0, true), (1, false)] {
        let (0, true) = (i, x) else {
            println!("skip {i}");
            continue;
        };
        println!("take {i}");
    }
}

// === exhaustive by literals alone
fn b(x: bool, y: Option<bool>) -> u8 {
    match (x, y) {
        (true, None) => 0,
        (false, None) => 1,
        (_, Some(true)) => 2,
        (true, Some(false)) => 3,
        (false, Some(false)) => 4,
    }
}
fn u(x: u8) -> u8 {
    match x {
        0 => 0,
        1..=9 => 1,
        10 | 12..=254 => 2,
        11 => 3,
        255 => 4,
    }
}
fn i(x: i8) -> i8 {
    match x {
        i8::MIN..=-1 => -1,
        0 => 0,
        1.. => 1,
    }
}
fn c(x: char) -> u8 {
    match x {
        '\0'..='\u{d7ff}' => 1,
        '\u{e000}'..='\u{10ffff}' => 2,
    }
}
fn main() {
    let all = [None, Some(true), Some(false)];
    println!("{:?}", all.map(|o| (b(true, o), b(false, o))));
    println!("{:?} {:?}", [0, 5, 10, 11, 200, 255].map(u), [-128, -1, 0, 1, 127].map(i));
    println!("{} {}", c('x'), c('\u{1F600}'));
    let () = match () {
        () => println!("unit"),
    };
}
