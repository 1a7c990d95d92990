// Borrowed text.
// === str::chars
fn main() {
    let s = "a\u{301}ß😀";
    println!("{:?} {} {:?}", s.chars().collect::<Vec<_>>(), s.chars().count(), s.chars().rev().collect::<String>());
    let mut c = s.chars();
    c.next(); c.next_back();
    println!("{:?} {:?} {:?} {:?}", c.as_str(), c.size_hint(), c, "".chars().next());
    println!("{:?} {:?} {:?}", "abc".chars().nth(1), "abc".chars().last(), "é".chars().map(|c| c.len_utf8()).sum::<usize>());
}
// === str::parse
fn main() {
    println!("{:?} {:?} {:?}", "42".parse::<u8>(), "-0".parse::<i32>(), "+7".parse::<u16>());
    println!("{:?} {:?} {:?}", " 1".parse::<f64>().is_err(), "1e3".parse::<f64>(), ".5".parse::<f32>());
    println!("{:?} {:?} {:?} {:?}", "true".parse::<bool>(), "True".parse::<bool>().map_err(|e| e.to_string()), "ab".parse::<char>().map_err(|e| e.to_string()), "é".parse::<char>());
    println!("{:?} {:?}", "s".parse::<String>(), "nan".parse::<f64>().map(|x| x.is_nan()));
}
// === [str::parse -> int]
fn main() {
    for s in ["", "-", "+", "256", "-129", "1_0", "٣", "0x1", "99999999999999999999", "-5", "007"] {
        print!("{:?} ", s.parse::<i8>().map_err(|e| e.to_string()));
    }
    println!();
    println!("{:?} {:?}", "18446744073709551616".parse::<u64>(), "-1".parse::<u64>().map_err(|e| e.kind().clone()));
    println!("{:?} {:?}", i128::MIN.to_string().parse::<i128>(), "0".parse::<std::num::NonZeroU8>().map_err(|e| e.to_string()));
}
// === str::len
fn main() {
    println!("{} {} {} {}", "".len(), "é".len(), "日本語".len(), "\r\n\u{feff}".len());
}
// === str::is_empty
fn main() {
    println!("{} {} {}", "".is_empty(), "\0".is_empty(), "abc"[3..].is_empty());
}
// === str::trim
fn main() {
    println!("{:?} {:?} {:?}", " \t\n\u{a0}\u{2003}x y\u{3000} ".trim(), "  ".trim(), "\u{200b}a".trim().len());
    println!("{:?} {:?} {:?}", " a ".trim_start(), " a ".trim_end(), "xxaxx".trim_matches('x'));
    println!("{:?} {:?} {:?}", "12ab34".trim_matches(char::is_numeric), "aab".trim_start_matches("a"), "(a)".trim_matches(&['(', ')'][..]));
    println!("{:?} {:?}", "pre-x".strip_prefix("pre-"), "x.rs".strip_suffix(".py"));
}
// === str::as_bytes
fn main() {
    println!("{:?} {:?} {}", "aé".as_bytes(), b"\x00\xff".len(), "a".as_bytes() == b"a");
    println!("{:?} {:?}", "z".bytes().next(), "ab".as_bytes().iter().map(|b| b ^ 32).map(char::from).collect::<String>());
}
// === str::split
fn main() {
    println!("{:?} {:?} {:?}", "a,b,,c".split(',').collect::<Vec<_>>(), "".split(',').collect::<Vec<_>>(), ",".split(',').collect::<Vec<_>>());
    println!("{:?} {:?}", "aXXbXc".split("X").collect::<Vec<_>>(), "héé".split("").collect::<Vec<_>>());
    println!("{:?} {:?}", "a1b2".split(char::is_numeric).collect::<Vec<_>>(), "a-b_c".split(['-', '_']).rev().collect::<Vec<_>>());
    println!("{:?} {:?} {:?}", "k=v=w".split_once('='), "k=v=w".rsplit_once("="), "kv".split_once(""));
    println!("{:?} {:?}", "a b c".splitn(2, ' ').collect::<Vec<_>>(), "a b c".rsplitn(2, ' ').collect::<Vec<_>>());
    println!("{:?} {:?}", "a\nb\n".split_inclusive('\n').collect::<Vec<_>>(), "a;b;".split_terminator(';').collect::<Vec<_>>());
}
// === str::repeat
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{:?} {:?} {} {}", "ab".repeat(3), "x".repeat(0), "".repeat(1000).len(), "é".repeat(2));
    println!("{}", msg(|| "ab".repeat(usize::MAX)));
}
// === str::contains
fn main() {
    let s = "hello wörld";
    println!("{} {} {} {}", s.contains("ell"), s.contains('ö'), s.contains(""), s.contains("Hello"));
    println!("{} {} {}", s.contains(char::is_whitespace), s.contains(&['x', 'y']), s.contains(&String::from("wör")));
    println!("{} {}", s.starts_with(|c: char| c == 'h'), s.ends_with("ld"));
}
// === str::to_lowercase
fn main() {
    println!("{} {} {} {}", "ÀÉ".to_lowercase(), "ΑΣ ΣΑΣ Σ".to_lowercase(), "İ".to_lowercase().len(), "K".to_lowercase());
    println!("{} {}", "ÀB".to_ascii_lowercase(), "ǅ".to_lowercase());
}
// === str::to_uppercase
fn main() {
    println!("{} {} {} {}", "straße".to_uppercase(), "ŉ".to_uppercase(), "ﬁx".to_uppercase(), "éa".to_ascii_uppercase());
    println!("{:?} {}", 'ß'.to_uppercase().collect::<Vec<_>>(), "i".to_uppercase());
}
// === str::split_whitespace
fn main() {
    println!("{:?} {:?}", "  a\t b\u{3000}c\n".split_whitespace().collect::<Vec<_>>(), " ".split_whitespace().next());
    println!("{:?} {:?}", "x y z".split_whitespace().rev().collect::<Vec<_>>(), "a\u{a0}b c".split_ascii_whitespace().count());
}
// === str::lines
fn main() {
    println!("{:?} {:?}", "a\r\nb\n\nc".lines().collect::<Vec<_>>(), "".lines().count());
    println!("{:?} {:?} {:?}", "\n".lines().collect::<Vec<_>>(), "a\rb\r".lines().collect::<Vec<_>>(), "x\ny\n".lines().rev().collect::<Vec<_>>());
}
// === str::find
fn main() {
    let s = "abcabé";
    println!("{:?} {:?} {:?} {:?}", s.find('b'), s.rfind('b'), s.find("ca"), s.find('é'));
    println!("{:?} {:?} {:?} {:?}", s.find(""), s.rfind(""), s.find("x"), s.find(|c: char| !c.is_ascii()));
    println!("{:?} {:?}", s.match_indices("ab").collect::<Vec<_>>(), "aaa".matches("aa").count());
}
// === a pattern whose type is inferred
fn main() {
    let s = "banana";
    println!("{} {:?} {:?}", s.replace(&['a', 'n'] as &[_], "-"), s.find(&['n'] as &[_]), s.trim_matches(&['b', 'a'] as &[_]));
    let any = &['x', 'a'] as &[_];
    println!("{:?} {}", s.split(any).collect::<Vec<_>>(), s.contains(any));
}
// === str::replace
fn main() {
    println!("{} {} {} {:?}", "aaa".replace("aa", "b"), "abc".replace("", "-"), "a.b".replace('.', ""), "x".replace("y", "z"));
    println!("{} {} {}", "a1b22".replace(char::is_numeric, "#"), "aaa".replacen('a', "é", 2), "tick".replace(['i', 'k'], "_"));
}
// === [str: ToString] and [str: ToOwned]
fn main() {
    let s: &str = "x";
    let (a, b, c): (String, String, String) = (s.to_string(), s.to_owned(), (&&s).to_string());
    println!("{a}{b}{c} {} {}", 'c'.to_string(), "é".to_owned() == *"é");
}
// === [str: PartialEq] and [&str: PartialEq]
fn main() {
    println!("{} {} {} {}", "a" == "a", *"a" == *"b", "e\u{301}" == "é", "A".eq_ignore_ascii_case("a"));
    println!("{:?} {:?} {}", "a".cmp("B"), "ab".partial_cmp("a"), "Z" < "a" && "a" < "é" && "é" < "\u{ffff}" && "\u{ffff}" < "😀");
}
// === [str::Chars: IntoIterator]
fn main() {
    let mut it = "a=b".chars();
    for c in it.by_ref() { if c == '=' { break; } }
    println!("{:?}", it.as_str());
    let (mut up, mut low) = (0, 0);
    for c in "aBcD".chars() { if c.is_uppercase() { up += 1 } else { low += 1 } }
    println!("{up}{low} {:?}", "ab".char_indices().rev().collect::<Vec<_>>());
}
// === str slicing
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let s = "日本";
    println!("{} {} {} {:?}", &s[3..], s.is_char_boundary(1), s.is_char_boundary(6), s.split_at(3));
    println!("{}", msg(|| &s[1..]));
    println!("{}", msg(|| &s[..7]));
    println!("{} | {}", msg(|| s.split_at(2)), msg(|| &s[4..3]));
    println!("{:?} {:?}", s.get(0..3), s.escape_unicode().to_string());
}
// === char::to_digit
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{:?} {:?} {:?} {:?} {:?}", '7'.to_digit(8), '8'.to_digit(8), 'z'.to_digit(36), 'F'.to_digit(16), '٣'.to_digit(10));
    println!("{} {:?} {:?}", msg(|| 'a'.to_digit(37)), char::from_digit(11, 16), char::from_digit(10, 10));
    println!("{:?} {:?}", char::from_u32(0xd800), char::from_u32(0x10ffff));
}
// === char::is_alphabetic
fn main() {
    let all = ['a', 'é', 'ß', '日', '1', '_', ' ', '\u{301}', 'Ⅷ', 'ª', '²'];
    println!("{:?}", all.map(|c| c.is_alphabetic()));
    println!("{:?}", all.map(|c| (c.is_numeric(), c.is_alphanumeric(), c.is_lowercase())));
    println!("{} {} {:?} {:?}", '\u{85}'.is_whitespace(), '\u{7f}'.is_control(), 'a' as u32 + 1, ('a'..='e').step_by(2).collect::<String>());
    println!("{:?} {} {:?}", '\n'.escape_default().collect::<String>(), '\''.escape_debug(), ['\u{301}', '\u{200b}', '"']);
}
