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
