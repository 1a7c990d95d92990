// strings and bytes
use std::borrow::Cow;
use std::char;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::str::{self, FromStr};
#[derive(Debug, PartialEq, Clone)]
enum Json<'a> {
    Null,
    Bool(bool),
    Num(f64),
    Str(Cow<'a, str>),
    Arr(Vec<Json<'a>>),
    Obj(BTreeMap<Cow<'a, str>, Json<'a>>),
}
#[derive(Debug, PartialEq)]
struct PErr {
    at: usize,
    what: &'static str,
}
type PResult<'a, T> = Result<(T, &'a str), PErr>;
struct P<'a> {
    all: &'a str,
}
impl<'a> P<'a> {
    fn err<T>(&self, rest: &str, what: &'static str) -> Result<T, PErr> {
        Err(PErr {
            at: self.all.len() - rest.len(),
            what,
        })
    }
    fn value(&self, s: &'a str) -> PResult<'a, Json<'a>> {
        let s = s.trim_start();
        match s.as_bytes() {
            [b'n', ..] if s.starts_with("null") => Ok((Json::Null, &s[4..])),
            [b't' | b'f', ..] => match (s.strip_prefix("true"), s.strip_prefix("false")) {
                (Some(r), _) => Ok((Json::Bool(true), r)),
                (_, Some(r)) => Ok((Json::Bool(false), r)),
                _ => self.err(s, "bool"),
            },
            [b'"', ..] => self.string(s).map(|(x, r)| (Json::Str(x), r)),
            [b'[', ..] => {
                let mut v = vec![];
                let mut r = s[1..].trim_start();
                if let Some(r) = r.strip_prefix(']') {
                    return Ok((Json::Arr(v), r));
                }
                loop {
                    let (x, r2) = self.value(r)?;
                    v.push(x);
                    r = r2.trim_start();
                    match r.chars().next() {
                        Some(',') => r = &r[1..],
                        Some(']') => break Ok((Json::Arr(v), &r[1..])),
                        _ => break self.err(r, ", or ]"),
                    }
                }
            }
            [b'{', rest @ ..] => {
                let mut m = BTreeMap::new();
                let mut r = str::from_utf8(rest).unwrap();
                loop {
                    r = r.trim_start();
                    if r.starts_with('}') && m.is_empty() {
                        return Ok((Json::Obj(m), &r[1..]));
                    }
                    let (k, r2) = self.string(r)?;
                    let Some(r2) = r2.trim_start().strip_prefix(':') else {
                        return self.err(r2, ":");
                    };
                    let (v, r3) = self.value(r2)?;
                    m.insert(k, v);
                    r = r3.trim_start();
                    if let Some(x) = r.strip_prefix(',') {
                        r = x
                    } else if let Some(x) = r.strip_prefix('}') {
                        return Ok((Json::Obj(m), x));
                    } else {
                        return self.err(r, ", or }");
                    }
                }
            }
            [b'-' | b'0'..=b'9', ..] => {
                let n = s.find(|c: char| !matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E')).unwrap_or(s.len());
                let (a, b) = s.split_at(n);
                a.parse().map(|x| (Json::Num(x), b)).or_else(|_| self.err(s, "num"))
            }
            [] => self.err(s, "eof"),
            _ => self.err(s, "value"),
        }
    }
    fn string(&self, s: &'a str) -> PResult<'a, Cow<'a, str>> {
        let Some(b) = s.strip_prefix('"') else { return self.err(s, "string") };
        let mut own: Option<String> = None;
        let mut it = b.char_indices();
        while let Some((i, c)) = it.next() {
            match c {
                '"' => return Ok((own.map_or(Cow::Borrowed(&b[..i]), Cow::Owned), &b[i + 1..])),
                '\\' => {
                    let o = own.get_or_insert_with(|| b[..i].to_string());
                    match it.next() {
                        Some((_, 'n')) => o.push('\n'),
                        Some((_, 'u')) => {
                            let h: String = it.by_ref().take(4).map(|t| t.1).collect();
                            o.push(u32::from_str_radix(&h, 16).ok().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER));
                        }
                        Some((_, e @ ('"' | '\\' | '/'))) => o.push(e),
                        _ => return self.err(&b[i..], "escape"),
                    }
                }
                c => {
                    if let Some(o) = &mut own {
                        o.push(c)
                    }
                }
            }
        }
        self.err(b, "unterminated")
    }
}
impl<'a> Json<'a> {
    fn write(&self, out: &mut String, ind: usize) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(b) => write!(out, "{b}").unwrap(),
            Json::Num(n) => {
                let _ = write!(out, "{n}");
            }
            Json::Str(s) => write!(out, "{s:?}").unwrap(),
            Json::Arr(v) => {
                out.push('[');
                for (i, x) in v.iter().enumerate() {
                    if i != 0 {
                        out.push_str(", ")
                    }
                    x.write(out, ind)
                }
                out.push(']')
            }
            Json::Obj(m) => {
                out.push_str("{\n");
                for (k, v) in m {
                    write!(out, "{:1$}{k:?}: ", "", ind + 2).unwrap();
                    v.write(out, ind + 2);
                    out.push('\n')
                }
                write!(out, "{:ind$}}}", "").unwrap()
            }
        }
    }
    fn depth(&self) -> usize {
        match self {
            Json::Arr(v) => 1 + v.iter().map(Self::depth).max().unwrap_or(0),
            Json::Obj(m) => 1 + m.values().map(Json::depth).max().unwrap_or_default(),
            _ => 0,
        }
    }
}
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
struct Rgb(u8, u8, u8);
impl FromStr for Rgb {
    type Err = Box<dyn std::error::Error>;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let h = s.strip_prefix('#').ok_or("no #")?;
        if h.len() != 6 {
            return Err(format!("len {}", h.len()).into());
        }
        let p = |i: usize| u8::from_str_radix(h.get(i..i + 2).ok_or("boundary")?, 16).map_err(|e| Box::<dyn std::error::Error>::from(e));
        Ok(Rgb(p(0)?, p(2)?, p(4)?))
    }
}
fn caesar(s: &str, k: u8) -> String {
    s.chars()
        .map(|c| match c {
            'a'..='z' => ((c as u8 - b'a' + k) % 26 + b'a') as char,
            'A'..='Z' => (((c as u8 - b'A') + k) % 26 + b'A').into(),
            _ => c,
        })
        .collect()
}
fn rle(s: &str) -> String {
    let mut out = String::new();
    let b = s.as_bytes();
    let mut i = 0;
    while i < b.len() {
        let n = b[i..].iter().take_while(|&&x| x == b[i]).count();
        let _ = if n > 1 {
            write!(out, "{n}{}", b[i] as char)
        } else {
            write!(out, "{}", b[i] as char)
        };
        i += n;
    }
    out
}
fn main() {
    for s in [
        r#"{"a": [1, -2.5e3, {"b": null}], "c\n\u00e9": "x\"y", "t": true}"#,
        "[]",
        "{}",
        "[1, 2",
        "\"abc",
        "tru",
        "{\"a\" 1}",
        "",
        "\"\\q\"",
        "[1 2]",
        "-",
        "nul",
    ] {
        let p = P { all: s };
        match p.value(s) {
            Ok((j, rest)) => {
                let mut o = String::new();
                j.write(&mut o, 0);
                println!(
                    "{o} rest={rest:?} depth={} {}",
                    j.depth(),
                    matches!(&j, Json::Obj(m) if m.values().any(|v| matches!(v, Json::Str(Cow::Owned(_)))))
                )
            }
            Err(PErr { at, what }) => println!("{s:?}: {what} at {at}"),
        }
    }
    for s in ["#ff8000", "ff", "#12", "#gg0000", "#é1234"] {
        match s.parse::<Rgb>() {
            Ok(c) => println!("{c:?}"),
            Err(e) => println!("{s} {e}"),
        }
    }
    println!("{} {} {}", caesar("Hello, World!", 3), caesar(&caesar("abc", 13), 13), rle("aaabccd"));
    let s = "  Hällo, Wörld! ñandú\t";
    println!(
        "{:?} {:?} {:?} {} {}",
        s.trim(),
        s.trim_start(),
        s.trim_end_matches(char::is_whitespace),
        s.len(),
        s.chars().count()
    );
    println!(
        "{:?} {:?} {:?} {:?}",
        s.find('W'),
        s.rfind("l"),
        s.find(char::is_uppercase),
        s.find(&['ñ', '!'][..])
    );
    println!(
        "{:?} {:?}",
        s.split_whitespace().rev().collect::<Vec<_>>(),
        s.to_uppercase().to_lowercase() == s.to_lowercase()
    );
    println!("{:?} {:?}", s.char_indices().nth(3), s.bytes().rev().nth(1));
    println!("{:?} {:?} {:?}", s.is_char_boundary(4), s.get(3..5), s.get(3..=5));
    println!("{:?}", "a,b,,c,".split(',').collect::<Vec<_>>());
    println!(
        "{:?} {:?}",
        "a,b,,c,".split_terminator(',').collect::<Vec<_>>(),
        "a,b,,c,".rsplit(',').collect::<Vec<_>>()
    );
    println!(
        "{:?} {:?} {:?}",
        "a,b,c".splitn(2, ',').collect::<Vec<_>>(),
        "a,b,c".rsplitn(2, ',').collect::<Vec<_>>(),
        "a\nb\r\nc\n".lines().collect::<Vec<_>>()
    );
    println!("{:?} {:?} {:?}", "k=v=w".split_once('='), "k=v=w".rsplit_once('='), "kv".split_once("=="));
    println!(
        "{:?} {:?}",
        "one1two22three".split(char::is_numeric).collect::<Vec<_>>(),
        "a1b2".split_inclusive(|c: char| c.is_ascii_digit()).collect::<Vec<_>>()
    );
    println!("{:?} {:?}", "abcabc".matches("bc").count(), "abcabc".match_indices('c').collect::<Vec<_>>());
    println!("{:?} {:?}", "abcabc".rmatch_indices("ab").collect::<Vec<_>>(), "xxabxx".trim_matches('x'));
    println!("{} {} {}", "aXbX".replace('X', "--"), "aaa".replacen("a", "b", 2), "ab".repeat(3));
    println!("{:?} {:?}", "tab\t\"q\" é \u{1}".escape_debug().to_string(), "é\n".escape_unicode().to_string());
    println!("{} {}", "é\n'".escape_default(), 'ß'.escape_unicode());
    println!(
        "{:?} {:?}",
        str::from_utf8(&[0xe2, 0x82, 0xac]),
        str::from_utf8(&[b'a', 0xff]).map_err(|e| (e.valid_up_to(), e.error_len()))
    );
    println!("{:?}", String::from_utf8_lossy(&[72, 105, 0xf0, 0x9f, 65, 0xff]));
    println!("{:?} {:?}", "ab".cmp("abc"), "Zebra" < "apple");
    println!(
        "{:?} {:?} {:?}",
        'a'.to_ascii_uppercase(),
        'ß'.to_uppercase().collect::<String>(),
        'İ'.to_lowercase().count()
    );
    println!("{:?} {:?} {:?}", '9'.to_digit(10), 'f'.to_digit(16), char::from_digit(35, 36));
    println!("{} {} {} {}", 'é'.len_utf8(), '😀'.len_utf16(), 'x'.is_alphanumeric(), '\u{a0}'.is_whitespace());
    let mut st = String::from("hello");
    st.insert(0, '¡');
    st.insert_str(2, "__");
    println!("{st} {:?} {:?}", st.pop(), st.remove(0));
    st.retain(|c| c != '_');
    st.truncate(3);
    st.extend(['x', 'y']);
    st += "z";
    println!("{st} {:?}", st.drain(1..3).collect::<String>());
    st.replace_range(..1, "HH");
    println!("{st} {} {:?}", st.capacity() >= 3, st.split_off(2));
    println!(
        "{:?} {:?}",
        st.char_indices().rev().collect::<Vec<_>>(),
        st.as_bytes().iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>().join(":")
    );
    println!("{:?} {:?}", "a".parse::<char>(), "true".parse::<bool>());
    println!(
        "{:?} {:?}",
        "tru".parse::<bool>().map_err(|e| e.to_string()),
        "ab".parse::<char>().map_err(|e| e.to_string())
    );
    println!("{:?} {}", "Hello".eq_ignore_ascii_case("hELLO"), "ǆ".to_uppercase());
    let b = b"bytes\x00\xff";
    println!("{:?} {} {:?}", b, b.escape_ascii(), b.is_ascii());
    println!("{:?} {:?}", b"a b".split(|x| *x == b' ').collect::<Vec<_>>(), b" x ".trim_ascii());
    let c: Cow<str> = "x".into();
    let d: Cow<str> = String::from("y").into();
    println!("{} {:?} {}", c.clone() + "z", d, matches!(c, Cow::Borrowed(_)));
    println!("{:?}", ["a", "b"].concat() + &["c", "d"].join("/"));
    println!("{:?}", "日本".chars().map(|c| c as u32).map(|u| format!("{u:#x}")).collect::<Vec<_>>());
    println!("{:?}", "a😀".encode_utf16().collect::<Vec<_>>());
    println!("{:?}", String::from_utf16(&[0xd83d, 0xde00]).unwrap());
    println!("{:?}", "x".chars().next_back().map(|c| c.is_ascii_punctuation()));
    println!("{:?}", "a b c".char_indices().filter(|&(_, c)| c == ' ').map(|(i, _)| i).collect::<Vec<_>>());
    println!("{:?}", "αβγ".bytes().len());
    let (l, r) = "héé".split_at(3);
    println!("{l} {r} {:?}", "héé".split_at_checked(2));
    println!("{:?}", "abc".chars().as_str());
    println!("{:?}", "Mary had".chars().rev().collect::<String>());
    println!("{:?}", std::panic::catch_unwind(|| "é"[1..].len()).is_err());
}
