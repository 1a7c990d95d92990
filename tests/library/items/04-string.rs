// Owned text.
// === type String
fn main() {
    let s = String::from("héllo");
    println!("{s} {s:?} {} {:?} {:>8}|{:.2}|", s.len(), s.char_indices().nth(2), s, s);
    println!("{} {} {:?}", s < String::from("hf"), "" < s.as_str(), s.cmp(&"h".to_string()));
    println!("{:?} {:?}", String::from_utf8(vec![0xff, 65]).map_err(|e| e.to_string()), String::from_utf8_lossy(b"a\xffb"));
}
// === [String: From<&str>]
fn main() {
    let n = 'c';
    println!("{} {} {} {}", String::from("x"), String::from(n), String::from(&String::from("r")), String::from(String::from("o").into_boxed_str()));
    let f: String = std::borrow::Cow::Borrowed("cow").into();
    println!("{f} {:?} {:?}", String::from("").capacity(), Into::<Vec<u8>>::into(String::from("ab")));
}
// === [String: Deref]
fn shout(s: &str) -> String { s.to_uppercase() }
fn main() {
    let s = String::from("straße");
    println!("{} {} {:?} {:?}", shout(&s), s.trim_end_matches('e'), s.find('ß'), &*s);
    let b = Box::new(s);
    println!("{} {}", shout(&b), b.starts_with("str"));
    let mut m = String::from("abc");
    m.make_ascii_uppercase();
    println!("{m}");
}
// === [String: PartialEq<&str>]
fn main() {
    let s = String::from("a");
    let t: &str = "a";
    println!("{} {} {} {} {}", s == "a", s == t, *t == s, "a" == s, s == *t);
    println!("{} {} {}", &s == "a", s != "b", t == &s);
    println!("{} {}", s == std::borrow::Cow::Borrowed("a"), [s.clone()] == ["a"]);
}
// === String::new
fn main() {
    let mut s = String::new();
    print!("{} {} {:?} ", s.len(), s.capacity(), s.pop());
    s += "x";
    const E: String = String::new();
    println!("{s} {E:?} {}", E == String::default());
}
// === String::push_str
fn main() {
    let mut s = String::with_capacity(4);
    s.push_str("ab"); s.push_str(""); s.push_str("é");
    print!("{s} {} {} ", s.len(), s.capacity());
    s.push_str("ü");
    println!("{} {}", s.len(), s.capacity() >= 6);
    let t = s.clone();
    s.push_str(&t[..2]);
    println!("{s}");
}
// === String::push
fn main() {
    let mut s = String::new();
    for c in ['a', 'ß', '€', '😀'] { s.push(c); print!("{} ", s.len()); }
    println!("{s} {:?} {:?} {:?}", s.pop(), s.pop(), s);
}
// === String::len
fn main() {
    println!("{} {} {} {}", String::from("日本").len(), "日本".chars().count(), String::from("\0").len(), "e\u{301}".len());
}
// === String::is_empty
fn main() {
    let mut s = String::from(" ");
    print!("{} ", s.is_empty());
    s.clear();
    println!("{} {} {}", s.is_empty(), s.capacity() > 0, "".to_string().is_empty());
}
// === String::as_str
fn main() {
    let s = String::from("match");
    println!("{}", match s.as_str() { "match" => 1, _ => 2 });
    let o = Some(String::from("in"));
    println!("{:?} {:?}", o.as_deref(), o.as_ref().map(String::as_str).map(str::len));
}
// === String::as_bytes
fn main() {
    let s = String::from("aé€");
    println!("{:?} {:02x?} {}", s.as_bytes(), s.as_bytes(), s.as_bytes()[1] as char);
    println!("{:?} {:?}", s.bytes().rev().next(), std::str::from_utf8(&s.as_bytes()[..2]).map_err(|e| (e.valid_up_to(), e.error_len())));
}
// === [String: Clone]
fn main() {
    let a = String::from("abc");
    let mut b = a.clone();
    b.push('d');
    let mut c = String::from("longer than that");
    c.clone_from(&a);
    println!("{a} {b} {c} {}", c.capacity() >= 3);
}
// === [String: Add<&str>]
fn main() {
    let a = String::from("a");
    let b = String::from("b");
    let c = a + &b + "-" + &b.clone() + &format!("{}", 1);
    let mut d = c.clone();
    d += &c[1..];
    println!("{c} {d} {:?}", ["x", "y"].iter().fold(String::new(), |acc, s| acc + s));
}
// === [String: Index<RangeFull>] and [String: Index<Range>]
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let s = String::from("héé");
    println!("{} {} {:?} {} {}", &s[..], &s[1..3], &s[5..], &s[..=2], &s[3..5]);
    println!("{}", msg(|| s[2..].len()));
    println!("{}", msg(|| s[..9].len()));
    println!("{} | {}", msg(|| s[3..1].len()), msg(|| String::new()[1..].len()));
    println!("{:?} {:?} {:?}", s.get(1..2), s.get(1..3), s.get(9..));
}
// === [&String: PartialEq<&str>]
fn main() {
    let v = vec![String::from("a"), String::from("b")];
    println!("{:?} {:?}", v.iter().position(|s| s == "b"), v.iter().find(|s| *s == "c"));
    println!("{} {}", v.contains(&"a".to_string()), v.iter().any(|s| s.as_str() == "b"));
}
// === [collect -> String]
fn main() {
    let s: String = vec!['a', 'b'].into_iter().collect();
    let t: String = ["x", "y"].iter().copied().collect();
    let u: String = vec![String::from("p"), String::from("q")].into_iter().collect();
    let r: String = "héy".chars().rev().collect();
    let o: Option<String> = ["1", "2"].iter().map(|s| s.chars().next()).collect();
    let b: Box<str> = "ab".chars().collect();
    let c: String = [&'z', &'w'].into_iter().collect();
    println!("{s}{t}{u}{r} {o:?} {b} {c} {:?}", std::iter::empty::<char>().collect::<String>());
}
// === String editing
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    let mut s = String::from("aébc");
    s.insert(1, '-'); s.insert_str(0, "<<");
    println!("{s} {} {s} {}", s.remove(4), { s.truncate(3); s.len() });
    s.retain(|c| c != '<');
    s.extend(["1", "2"]); s.extend(['x']);
    s.replace_range(..1, "ZZ");
    println!("{s} {:?} {s}", s.drain(1..3).collect::<String>());
    println!("{}", msg(|| String::from("é").truncate(1)));
    println!("{} | {}", msg(|| String::from("é").insert(1, 'a')), msg(|| String::from("é").remove(2)));
    println!("{} {:?}", msg(|| String::from("aé").split_off(2)), String::from("ab").split_off(1));
}
