// === slicing, searching, splitting, iterating
fn main() {
    let s = "the quick brown fox"; println!("{:?} {:?} {:?} {:?}", s.find("quick"), s.find('z'), s.rfind("o"), s.find(|c: char| c == 'b' || c == 'q')); println!("{:?} {:?} {:?}", s.split(' ').collect::<Vec<_>>(), s.splitn(2, ' ').collect::<Vec<_>>(), s.rsplit(' ').next()); println!("{:?} {:?} {:?}", s.split_once(' '), s.rsplit_once("n f"), s.split_at(3)); println!("{} {} {}", s.starts_with("the"), s.ends_with(char::is_alphabetic), s.contains("brown"));
    println!("{} {} {}", s.replace("o", "0"), s.replacen('o', "", 1), s.to_uppercase()); println!("{:?} {:?}", s.strip_prefix("the "), s.strip_suffix("cat")); println!("{:?}", "a,b;c".split([',', ';']).collect::<Vec<_>>()); println!("{:?} {:?}", "a--b--".split("--").collect::<Vec<_>>(), "a--b--".split_terminator("--").collect::<Vec<_>>()); println!("{:?}", "xxabxx".trim_matches('x')); println!("{:?} {:?}", "12ab".trim_start_matches(char::is_numeric), "line\r\n".trim_end()); println!("{:?}", s.matches('o').count()); println!("{:?}", s.match_indices("o").map(|(i, _)| i).collect::<Vec<_>>());
    let u = "héllo→日本"; println!("{} {} {:?} {:?}", u.len(), u.chars().count(), u.char_indices().nth(2), u.chars().rev().collect::<String>()); println!("{} {} {:?}", u.is_char_boundary(2), u.get(0..2).is_none(), u.get(1..3)); println!("{:?} {:?}", u.bytes().take(3).collect::<Vec<_>>(), u.as_bytes().len()); println!("{} {}", u.escape_unicode().take(8).collect::<String>(), "tab\t\"q\"".escape_debug()); println!("{:?} {:?}", "ß".to_uppercase(), "İ".to_lowercase().len()); println!("{:?}", "a b\tc\nd".split_ascii_whitespace().collect::<Vec<_>>()); println!("{:?}", "one\ntwo\r\n\nthree".lines().collect::<Vec<_>>()); println!("{:?} {:?} {:?}", "42".parse::<i32>(), "-".parse::<i32>().map_err(|e| e.to_string()), "3.14x".parse::<f64>().map_err(|e| e.to_string())); println!("{:?} {:?} {:?} {:?}", "".parse::<u8>().map_err(|e| e.to_string()), "256".parse::<u8>().map_err(|e| e.to_string()), "yes".parse::<bool>().map_err(|e| e.to_string()), "ab".parse::<char>().map_err(|e| e.to_string())); println!("{} {}", "ab".repeat(3), "abc" < "abd"); println!("{:?}", "Hello".chars().map(|c| if c.is_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() }).collect::<String>()); println!("{:?}", "k=v;k2=v2".split(';').filter_map(|p| p.split_once('=')).collect::<std::collections::BTreeMap<_, _>>()); println!("{}", "abc".eq_ignore_ascii_case("ABC")); println!("{:?}", "a1b22".split(|c: char| c.is_ascii_digit()).collect::<Vec<_>>()); println!("{:?}", "abcdef".chars().collect::<Vec<_>>().chunks(2).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>()); println!("{:?} {:?}", "x".cmp("y"), "b".max("a")); println!("{:?}", "mary had".char_indices().filter(|&(i, _)| i == 0 || &"mary had"[i - 1..i] == " ").map(|(_, c)| c).collect::<Vec<_>>()); let (a, b) = "left right".split_at(4); println!("[{}][{}]", a, b.trim_start()); println!("{:?}", "abc".bytes().rev().map(char::from).collect::<String>()); println!("{:?}", "a→b".split('→').collect::<Vec<&str>>()); println!("{:?}", "split inclusive!".split_inclusive('i').collect::<Vec<_>>());
}

// === literals: escapes, raw, bytes, continuation
fn main() { println!("{}", "a\tb\\c\"d\'e\x41\u{e9}\u{1F600}\0end".len()); println!("{}", r"raw \n"); println!("{}", r#"has "quotes""#); println!("{}", r##"has "# inside"##); println!("one \
        two \
    three"); println!("multi
line"); println!("{:?} {:?} {:?}", b"bytes\n\xff", b'a', br"\raw"); println!("{:?} {:?} {:?}", '\'', '"', '\u{0}'); println!("{}", concat!("a", "b", 1, 2.5, true)); const S: &str = "const"; static T: &str = r"static"; println!("{}{}", S, T); println!("{:?}", ["a", "b"].concat()); println!("{}", "{}"); println!("{}", stringify!(a + b)); println!("{:?}", "\u{200d}\u{301}é\r"); println!("{}", 'a' as u32 + '\n' as u32); let c: &'static [u8; 3] = b"xyz"; println!("{:?}", c.iter().map(|b| b - 1).collect::<Vec<u8>>()); println!("{}", "日本語".chars().nth(1).unwrap()); println!("{:?}", std::str::from_utf8(b"ok").unwrap()); println!("{:?}", String::from_utf8(vec![0xff]).is_err()); println!("{}", String::from_utf8_lossy(&[72, 105, 0xf0])); }

// === parameters, returns, generics over str, matching
use std::borrow::Cow; use std::collections::HashMap;
fn first_word(s: &str) -> &str { s.split(' ').next().unwrap_or("") } fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { if b.len() > a.len() { b } else { a } } fn norm(s: &str) -> Cow<'_, str> { if s.bytes().any(|b| b.is_ascii_uppercase()) { Cow::Owned(s.to_lowercase()) } else { Cow::Borrowed(s) } } fn pig(s: &str) -> String { match s.chars().next() { Some(c @ ('a' | 'e' | 'i' | 'o' | 'u')) => format!("{}-hay{}", s, c), Some(c) => format!("{}-{}ay", &s[c.len_utf8()..], c), None => String::new() } } fn caesar(s: &str, k: u8) -> String { s.chars().map(|c| match c { 'a'..='z' => ((c as u8 - b'a' + k) % 26 + b'a') as char, 'A'..='Z' => ((c as u8 - b'A' + k) % 26 + b'A') as char, _ => c }).collect() } fn rle(s: &str) -> String { let mut out = String::new(); let mut it = s.chars().peekable(); while let Some(c) = it.next() { let mut n = 1; while it.next_if_eq(&c).is_some() { n += 1; } if n > 1 { out += &n.to_string(); } out.push(c); } out } fn unrle(s: &str) -> String { let mut n = 0; let mut out = String::new(); for c in s.chars() { if let Some(d) = c.to_digit(10) { n = n * 10 + d as usize; } else { out.extend(std::iter::repeat(c).take(n.max(1))); n = 0; } } out } fn is_pal(s: &str) -> bool { let c = || s.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()); c().eq(c().rev()) } fn anagrams<'a>(ws: &[&'a str]) -> Vec<Vec<&'a str>> { let mut m: HashMap<Vec<char>, Vec<&'a str>> = HashMap::new(); for w in ws { let mut k: Vec<char> = w.chars().collect(); k.sort_unstable(); m.entry(k).or_default().push(w); } let mut v: Vec<_> = m.into_values().filter(|g| g.len() > 1).collect(); v.sort(); v }
fn tokens(s: &str) -> Result<Vec<String>, String> { let mut out = vec![]; let mut it = s.char_indices().peekable(); while let Some(&(i, c)) = it.peek() { match c { ' ' => { it.next(); } '0'..='9' | '.' => { let mut end = i; while let Some(&(j, d)) = it.peek() { if d.is_ascii_digit() || d == '.' { end = j + d.len_utf8(); it.next(); } else { break; } } out.push(s[i..end].to_string()); } '+' | '-' | '*' | '/' | '(' | ')' => { out.push(c.to_string()); it.next(); } other => return Err(format!("bad {other:?} at {i}")) } } Ok(out) }
fn main() { println!("{} {} {} {}", first_word("hi there"), longest("ab", "abc"), norm("aB"), norm("ok")); println!("{} {} {}", pig("apple"), pig("first"), pig("")); println!("{} {}", caesar("Hello, xyz", 3), rle("aaabccd")); println!("{} {} {}", unrle("3ab2cd"), is_pal("A man, a plan: Panama"), is_pal("no")); println!("{:?}", anagrams(&["tea", "ate", "bat", "tab", "x"])); println!("{:?} {:?}", tokens("3.5 + (42*x)"), tokens("1 +(2)")); let b: Box<str> = "boxed".into(); let rc: std::rc::Rc<str> = std::rc::Rc::from("rc"); println!("{} {} {}", b.len(), rc, &*b == "boxed"); let mut v = vec!["pear", "fig", "apple"]; v.sort_by_key(|s| std::cmp::Reverse(s.len())); println!("{:?}", v); match v[0] { "apple" => println!("!"), _ => println!("?") } let s: &str = &String::from("x"); match s { "x" => println!("x"), _ => {} } let o: Option<&str> = Some("q"); if let Some("q") = o { println!("q"); } println!("{}", o.map_or(0, str::len)); }

// === String: building, editing, draining, conversions
fn main() { let mut s = String::with_capacity(10); s.push('a'); s.push_str("bcd"); s.insert(0, 'X'); s.insert_str(1, "YZ"); println!("{}", s); println!("{:?} {:?}", s.pop(), s.remove(0)); s.retain(|c| c != 'b'); s.extend(['1', '2']); s.extend(vec!["p", "q"]); println!("{} {}", s, s.len()); let d: String = s.drain(1..3).collect(); println!("{} {}", d, s); s.replace_range(0..1, "<<"); s.truncate(4); println!("{}", s); println!("{:?}", s.split_off(2)); s.clear(); println!("{:?} {}", s, s.is_empty()); let t = String::from("ab") + "c" + &"d".to_string(); let u: String = vec!["x", "y"].into_iter().collect(); let w = ["a", "b"].join("/"); println!("{} {} {} {}", t, u, w, format!("{t}{u}")); let bytes = t.clone().into_bytes(); println!("{:?} {}", bytes, String::from_utf8(bytes.clone()).unwrap()); let c: Vec<char> = t.chars().collect(); println!("{} {}", c.iter().collect::<String>(), c.iter().rev().map(|c| c.to_string()).collect::<Vec<_>>().join("")); let r: &str = t.as_ref(); let o: String = r.into(); println!("{} {} {}", o == t, t == *r, "abcd" == o); let mut e = o; e.make_ascii_uppercase(); println!("{} {:?}", e, e.char_indices().last()); let cs = e.into_boxed_str(); println!("{}", cs.into_string()); let mut parts = "k: v".to_owned(); if let Some(i) = parts.find(": ") { let v = parts.split_off(i + 2); parts.truncate(i); println!("{parts}={v}"); } println!("{}", ["b", "a"].iter().map(|s| s.to_string()).max().unwrap()); println!("{:?}", "abc".to_string().chars().map(|c| (c as u8 + 1) as char).collect::<String>()); let x: String = std::iter::repeat("ab").take(2).collect(); println!("{} {}", x, String::from_iter(['q', 'r'])); println!("{}", 'c'.to_string() + &1.to_string() + &true.to_string() + &1.5.to_string()); println!("{:?} {:?}", String::default(), Some(String::new()).filter(|s| !s.is_empty())); let mut it = "a b".split(' ').map(String::from); let (a, b) = (it.next().unwrap(), it.next().unwrap()); println!("{}", b + &a); let st = std::mem::take(&mut parts); println!("{} {:?}", st, parts); let cmp = String::from("a") < String::from("b"); println!("{} {:?}", cmp, "a".to_string().cmp(&"b".to_string())); }

// === char boundaries: slicing, splitting, finding in text of several bytes
use std::panic::catch_unwind;
fn main() {
    let s = "aé漢😀z";
    println!("{} {}", s.len(), s.chars().count());
    for i in 0..=s.len() { print!("{}", s.is_char_boundary(i) as u8); }
    println!();
    println!("{:?} {:?} {:?}", s.get(1..3), s.get(2..), s.get(..6));
    println!("{:?}", s.char_indices().map(|(i, c)| (i, c.len_utf8())).collect::<Vec<_>>());
    let e = catch_unwind(|| "é"[1..].len()).unwrap_err();
    println!("{}", e.downcast_ref::<String>().unwrap());
    let (l, r) = s.split_at(6);
    println!("{l} {r} {:?} {:?}", s.find('😀'), s.rfind(|c: char| !c.is_ascii_alphabetic()));
    println!("{:?}", s.split_at_checked(2));
}
// === str is unsized: behind Box, Rc, Arc, Cow, in generics with ?Sized
use std::{borrow::Cow, rc::Rc, sync::Arc};
fn len<T: ?Sized + AsRef<str>>(t: &T) -> usize { t.as_ref().len() }
struct Tail<T: ?Sized> { n: u8, s: T }
fn clean(s: &str) -> Cow<'_, str> { if s.contains(' ') { Cow::Owned(s.replace(' ', "_")) } else { s.into() } }
fn main() {
    let b: Box<str> = "boxed".into();
    let r: Rc<str> = Rc::from("rc");
    let a: Arc<str> = String::from("arc").into();
    println!("{} {} {} {}", len(&*b), len("lit"), len(&String::from("ab")), len(&r));
    println!("{b} {r} {a} {}", b.clone().into_string() + &a);
    for s in ["a b", "ab"] { match clean(s) { Cow::Borrowed(x) => println!("kept {x}"), Cow::Owned(x) => println!("made {x}") } }
    let t = Tail { n: 1, s: "inner" };
    println!("{} {}", t.n, t.s);
    println!("{}", std::mem::size_of_val("héllo"));
}
// === patterns of str: constants, guards, bindings, nested in tuples and options
const STOP: &str = "stop";
fn f(s: &str, o: Option<&str>) -> i32 {
    match (s, o) {
        ("go", None) => 1,
        (STOP, _) => 2,
        (x @ ("a" | "b"), Some(y)) if x == y => 3,
        ("", Some("")) => 4,
        (_, Some(STOP)) => 5,
        (s, _) if s.starts_with('#') => 6,
        _ => 7,
    }
}
fn main() {
    let owned = String::from("stop");
    println!("{}{}{}{}{}{}{}", f("go", None), f(&owned, None), f("b", Some("b")), f("", Some("")), f("q", Some(&owned)), f("#x", None), f("a", Some("b")));
    match owned.as_str() { "stop" => println!("y"), _ => println!("n") }
    match &owned[..1] { "s" => println!("s"), _ => println!("n") }
    if let "a" = "a" { println!("lit"); }
    let c = match "x" { "\u{78}" => 1, _ => 2 };
    println!("{c} {}", matches!(&*owned, "st" | "stop"));
}
// === iterators from both ends and their rests
fn main() {
    let mut c = "héllo".chars();
    println!("{:?} {:?} {}", c.next(), c.next_back(), c.as_str());
    let mut s = "a,b,,c".split(',');
    println!("{:?} {:?}", s.next(), s.next_back());
    println!("{:?}", s.collect::<Vec<_>>());
    println!("{:?}", "a-b_c".split(['-', '_']).rev().collect::<Vec<_>>());
    println!("{:?}", "  x  y ".split(' ').collect::<Vec<_>>());
    println!("{:?} {:?}", "  x  y ".split_whitespace().collect::<Vec<_>>(), "".split(' ').count());
    println!("{:?} {:?}", "".lines().count(), "a\n\r\nb\r\n".lines().collect::<Vec<_>>());
    println!("{:?}", "aXbXc".rsplitn(2, 'X').collect::<Vec<_>>());
    println!("{:?} {:?}", "k=v=w".split_once('='), "k=v=w".rsplit_once('='));
    println!("{:?}", "one\ntwo\n".split_inclusive('\n').collect::<Vec<_>>());
    println!("{:?}", "abcabc".match_indices("bc").collect::<Vec<_>>());
    println!("{:?}", "a1b2".split_terminator(char::is_numeric).collect::<Vec<_>>());
    println!("{:?}", "aaa".matches("aa").count());
}
// === trimming and stripping with every kind of pattern
fn main() {
    println!("[{}] [{}] [{}]", " x ".trim(), "\t x".trim_start(), "x\u{3000}".trim_end());
    println!("{} {} {}", "xxaxx".trim_matches('x'), "12a3".trim_start_matches(|c: char| c.is_ascii_digit()), "abab!".trim_end_matches(&['!', 'b'][..]));
    println!("{:?} {:?}", "prefix-x".strip_prefix("prefix-"), "x".strip_suffix('y'));
    println!("{} {}", "foobar".starts_with(['f', 'g']), "foobar".ends_with(&String::from("bar")));
    println!("{} {}", "ababab".replace("ab", "x"), "ababab".replacen('a', "", 2));
    println!("{}", "foo foo".trim_start_matches("foo"));
    println!("{:?}", "".strip_prefix(""));
    println!("{} {}", "abc".contains(""), "ab".replace("", "-"));
}
// === parse: results and errors of many types
use std::str::FromStr;
#[derive(Debug, PartialEq)]
struct P(i32, i32);
impl FromStr for P {
    type Err = Box<dyn std::error::Error>;
    fn from_str(s: &str) -> Result<P, Self::Err> {
        let (a, b) = s.split_once(',').ok_or("no comma")?;
        Ok(P(a.trim().parse()?, b.trim().parse()?))
    }
}
fn main() {
    println!("{:?} {:?} {:?}", "+7".parse::<u8>(), "256".parse::<u8>(), "-1".parse::<u8>());
    println!("{:?} {:?}", "".parse::<i32>(), " 1".parse::<i32>());
    println!("{:?} {:?} {:?}", "1e3".parse::<f64>(), ".5".parse::<f32>(), "inf".parse::<f64>());
    println!("{:?} {:?} {:?}", "true".parse::<bool>(), "x".parse::<char>(), "xy".parse::<char>());
    println!("{:?}", "1, 2".parse::<P>().unwrap());
    println!("{} {}", "12".parse::<P>().unwrap_err(), "1,z".parse::<P>().unwrap_err());
    let n: Result<Vec<u32>, _> = "1 2 x".split(' ').map(str::parse).collect();
    println!("{n:?}");
    println!("{:?} {}", i64::from_str_radix("-ff", 16), u8::from_str("9").unwrap());
}
// === literals in odd places: raw, bytes, escapes, lines joined, in consts and macros
const MULTI: &str = "one \
                     two\
    three";
const RAW: &str = r##"a "#quoted"# \n b"##;
const B: &[u8; 4] = b"\x41\\\"\n";
macro_rules! wrap { ($s:literal) => { concat!("<", $s, ">") } }
fn main() {
    println!("{MULTI}|{RAW}|{B:?}");
    println!("{}", wrap!("x\ty"));
    println!("{:?} {:?}", "\u{1F600}\0\x7f", "\r\n'\"");
    println!("{}", "a
  b");
    println!("{:?}", br#"raw\"#);
    println!("{} {}", "\\", r"\\");
    println!("{:?}", stringify!("a\n" 'c'));
    println!("{}", "// not a comment /* nor this */");
}
// === bytes, from_utf8, lossy, make_ascii, as_bytes
fn main() {
    let s = "hé";
    println!("{:?} {:?}", s.as_bytes(), s.bytes().rev().collect::<Vec<_>>());
    println!("{:?}", std::str::from_utf8(&[104, 195, 169]));
    let e = std::str::from_utf8(&[104, 105, 195]).unwrap_err();
    println!("{} {} {:?}", e, e.valid_up_to(), e.error_len());
    println!("{:?}", String::from_utf8(vec![0xff, 0x41]).map_err(|e| e.into_bytes()));
    println!("{}", String::from_utf8_lossy(&[72, 0xf0, 0x9f, 72]));
    let mut b = *b"MiXed";
    b.make_ascii_lowercase();
    println!("{} {}", std::str::from_utf8(&b).unwrap(), "straße".to_uppercase());
    let mut t = String::from("héLLO");
    t[..3].make_ascii_uppercase();
    println!("{t} {}", "ABC".eq_ignore_ascii_case("abc"));
    println!("{}", unsafe { std::str::from_utf8_unchecked(&[79, 75]) });
}
// === comparisons between str, String, Cow, char and references of them
use std::borrow::Cow;
fn main() {
    let s = String::from("b");
    let r: &str = "b";
    let rr = &r;
    println!("{} {} {} {}", s == r, s == *r, r == s, **rr == *s);
    println!("{} {} {}", "a" < r, s.as_str() > "a", "Z" < "a");
    println!("{} {}", Cow::from("b") == r, Cow::from("b") == s);
    println!("{:?} {:?}", "ab".cmp("abc"), "é".cmp("z"));
    println!("{:?}", ["b", "a", "é", ""].iter().max());
    println!("{} {}", "x".to_string() != "y", &s == "b");
    let o: Option<&str> = Some("b");
    println!("{} {}", o == Some(&s[..]), o.map(str::to_owned).as_deref() == o);
}
// === traits implemented for str and for &str
trait Loud { fn loud(&self) -> String; }
impl Loud for str { fn loud(&self) -> String { self.to_uppercase() } }
trait Kind { fn kind(self) -> &'static str; }
impl Kind for &str { fn kind(self) -> &'static str { "&str" } }
impl Kind for &&str { fn kind(self) -> &'static str { "&&str" } }
impl Kind for String { fn kind(self) -> &'static str { "String" } }
fn call<T: Loud + ?Sized>(t: &T) -> String { t.loud() }
fn main() {
    let s = String::from("abc");
    println!("{} {} {}", s.loud(), "x".loud(), call("gen"));
    let d: Box<str> = "box".into();
    println!("{} {}", d.loud(), call(&*s));
    println!("{} {} {}", "a".kind(), (&"a").kind(), s.kind());
    println!("{}", <str as Loud>::loud("q"));
    println!("{}", ["a", "b"].iter().map(|s| s.loud()).collect::<String>());
}
// === lifetimes of slices: the longer, the rest, a tokenizer that hands out parts
struct Tok<'a> { rest: &'a str }
impl<'a> Iterator for Tok<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let s = self.rest.trim_start();
        let n = s.chars().next()?;
        let end = if n.is_alphanumeric() { s.find(|c: char| !c.is_alphanumeric()).unwrap_or(s.len()) } else { n.len_utf8() };
        let (t, r) = s.split_at(end);
        self.rest = r;
        Some(t)
    }
}
fn longest<'a>(v: &[&'a str]) -> &'a str { v.iter().copied().max_by_key(|s| s.len()).unwrap_or("") }
fn main() {
    let text = String::from("let x1 = (a+é);");
    let toks: Vec<&str>;
    { let t = Tok { rest: &text }; toks = t.collect(); }
    println!("{toks:?} {}", longest(&toks));
    println!("{:?}", longest(&[]));
}
// === formatting of str: width, precision, fill, escapes, as arguments of macros
fn main() {
    println!("[{:5}] [{:>5}] [{:^5}] [{:*<5}] [{:.2}] [{:>6.3}]", "ab", "ab", "ab", "ab", "abc", "abcdef");
    println!("{:?} {:8?}| {}", "a\tb'\"\u{7f}é", "x", "é".escape_unicode());
    println!("{} {}", "a\n\"".escape_debug(), "ñ\t".escape_default());
    let (w, p, s) = (7, 2, "xyz");
    println!("[{s:w$}] [{s:.p$}] [{0:>1$}] [{0:.2$}] [{s:>w$.p$}]", s, w, p);
    println!("[{:é^5}]", "b");
    println!("{:#?} {:?}", ("a", "b"), Some("x"));
    assert_eq!("a", "a", "never {}", s);
}
// === repeat, concat, join, chars collected into other things
use std::collections::{BTreeMap, BTreeSet};
fn main() {
    println!("{} {:?}", "ab".repeat(3), "x".repeat(0));
    println!("{} {}", ["a", "b"].concat(), vec!["a", "b", "c"].join(", "));
    let counts = "hello".chars().fold(BTreeMap::new(), |mut m, c| { *m.entry(c).or_insert(0) += 1; m });
    println!("{counts:?}");
    println!("{:?}", "hello".chars().collect::<BTreeSet<_>>());
    println!("{}", "abc".chars().rev().chain("d".chars()).map(|c| c.to_ascii_uppercase()).collect::<String>());
    println!("{:?}", "abc".char_indices().rev().next());
    let s: String = vec!["x", "y"].into_iter().collect();
    let t = ["p", "q"].iter().copied().map(String::from).reduce(|a, b| a + "+" + &b);
    println!("{s} {t:?}");
    println!("{:?}", "a b".split(' ').map(|w| w.chars().rev().collect::<Box<str>>()).collect::<Vec<_>>());
}
// === conversions to and from other types
use std::{ffi::OsStr, path::Path, rc::Rc};
fn take(s: impl Into<String>) -> String { s.into() }
fn path(p: impl AsRef<Path>) -> usize { p.as_ref().components().count() }
fn main() {
    println!("{} {} {} {}", take("a"), take('c'), take(String::from("s")), take(Box::<str>::from("b")));
    println!("{} {}", path("a/b/c"), path(String::from("x")));
    let v: Vec<u8> = "hi".into();
    let e: Box<dyn std::error::Error> = "oops".into();
    println!("{v:?} {e} {e:?}");
    println!("{:?}", OsStr::new("os").to_str());
    let r: Rc<[u8]> = Rc::from("ab".as_bytes());
    println!("{r:?} {}", "7".to_owned() + &7.to_string());
    let b: &[u8] = "z".as_ref();
    println!("{b:?} {:?}", char::from_digit(7, 10).map(|c| c.to_string()));
}
// === a str behind several references, autoderef and method lookup
fn len(s: &str) -> usize { s.len() }
fn main() {
    let a = "abc";
    let b = &a; let c = &b; let d = &mut { c };
    println!("{} {} {}", d.len(), len(c), len(d));
    let bx = Box::new(String::from("boxed"));
    println!("{} {} {:?}", len(&bx), bx.to_uppercase(), bx.strip_prefix("bo"));
    let v = vec![&a, &"de"];
    println!("{}", v.iter().map(|s| s.len()).sum::<usize>());
    println!("{:?}", v.iter().map(|s| s.chars().next().unwrap()).collect::<String>());
    let f: fn(&str) -> usize = str::len;
    let g = <str>::is_empty;
    println!("{} {} {:?}", f(a), g(""), [a, ""].map(str::is_empty));
    println!("{:?}", ["b", "a"].iter().map(ToString::to_string).collect::<Vec<_>>());
}
// === in async code: a slice held across an await
use tokio::time::{sleep, Duration};
async fn first_word(s: &str) -> &str { sleep(Duration::from_millis(1)).await; s.split(' ').next().unwrap_or("") }
async fn both<'a>(a: &'a str, b: &'a str) -> &'a str { let x = first_word(a).await; let y = first_word(b).await; if x.len() > y.len() { x } else { y } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let text = String::from("hello big world");
    let w = first_word(&text).await;
    println!("{w} {}", both(&text, "hi all").await);
    let parts = text.split(' ');
    for p in parts { sleep(Duration::from_millis(1)).await; print!("{p};"); }
    println!();
    let h = tokio::spawn(async move { first_word("static str").await.len() + text.len() });
    println!("{}", h.await.unwrap());
}
