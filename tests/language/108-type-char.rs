// === as a field, key, range bound, generic argument and in tuples
use std::collections::{BTreeMap, BTreeSet, HashMap};
#[derive(Debug, Default, Clone, PartialEq)]
struct Trie {
    kids: BTreeMap<char, Trie>,
    end: bool,
}
impl Trie {
    fn add(&mut self, s: &str) {
        let mut t = self;
        for c in s.chars() {
            t = t.kids.entry(c).or_default();
        }
        t.end = true;
    }
    fn words(&self) -> Vec<String> {
        let mut out: Vec<String> = self.kids.iter().flat_map(|(c, t)| t.words().into_iter().map(move |w| format!("{c}{w}"))).collect();
        if self.end {
            out.insert(0, String::new());
        }
        out
    }
}
fn anagrams<'a>(ws: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut m: HashMap<Vec<char>, Vec<&str>> = HashMap::new();
    for w in ws {
        let mut k: Vec<char> = w.chars().collect();
        k.sort();
        m.entry(k).or_default().push(w);
    }
    let mut v: Vec<_> = m.into_values().filter(|v| v.len() > 1).collect();
    v.sort();
    v
}
fn balanced(s: &str) -> Result<(), (usize, Option<char>)> {
    let mut st = vec![];
    for (i, c) in s.char_indices() {
        match c {
            '(' => st.push(')'),
            '[' => st.push(']'),
            ')' | ']' if st.pop() != Some(c) => return Err((i, Some(c))),
            _ => {}
        }
    }
    st.pop().map_or(Ok(()), |c| Err((s.len(), Some(c))))
}
fn main() {
    let mut t = Trie::default();
    ["tea", "to", "té", "t"].iter().for_each(|w| t.add(w));
    println!("{:?}", t.words());
    println!("{:?}", anagrams(&["tan", "nat", "x", "ant"]));
    println!("{:?} {:?} {:?}", balanced("(é[])"), balanced("(]"), balanced("(("));
    let s: BTreeSet<char> = "hello".chars().collect();
    println!("{s:?} {:?} {}", s.range('f'..='l').collect::<String>(), s.first().unwrap());
    let (lo, hi): (char, char) = "qaz".chars().fold((char::MAX, '\0'), |(a, b), c| (a.min(c), b.max(c)));
    println!("{lo}{hi} {:?}", ('a'..='e').zip("xyz".chars().rev().cycle()).collect::<Vec<_>>());
    let mut it = "a1b22".chars().peekable();
    let mut out = vec![];
    while let Some(c) = it.next() {
        let mut n = 0u32;
        while let Some(d) = it.peek().and_then(|c| c.to_digit(10)) {
            n = n * 10 + d;
            it.next();
        }
        out.push((c, n));
    }
    println!("{out:?}");
    let f: [fn(char) -> bool; 2] = [char::is_alphanumeric, |c| c.is_ascii_punctuation()];
    println!("{:?}", f.map(|f| "a-é!".chars().filter(|&c| f(c)).count()));
    println!("{}", "abc".chars().map(|c| char::from_u32(c as u32 + 1).unwrap()).rev().chain(['!'; 2]).collect::<String>());
    println!("{:?}", "ab".chars().flat_map(|c| c.to_uppercase().chain([c])).map(String::from).collect::<Vec<_>>().concat());
}

// === escapes, ranges of values, and what is a char and what is not
fn main() {
    let all = ['\n', '\r', '\t', '\\', '\'', '"', '\0', '\x7f', '\u{e9}', '\u{1F600}', '\u{10ffff}', '\u{00_41}'];
    for c in all { print!("{c:?} {} {} {} | ", c as u32, c.len_utf8(), c.len_utf16()); }
    println!();
    println!("{:?} {:?} {:?}", char::from_u32(0xd800), char::from_u32(0x41), char::from_u32(0x110000));
    println!("{:?} {:?} {} {}", char::MAX, char::REPLACEMENT_CHARACTER, char::from(65u8), 'é' as u8);
    println!("{:?} {:?}", u8::try_from('é').map_err(|e| e.to_string()), u8::try_from('€').map_err(|e| e.to_string()));
    println!("{:?} {:?} {:?}", char::from_digit(11, 16), 'z'.to_digit(36), '9'.to_digit(8));
    println!("{:?} {:?}", "x".parse::<char>(), "xy".parse::<char>().map_err(|e| e.to_string()));
    println!("{:?} {:?}", char::try_from(0x1F600u32), char::try_from(0xdfffu32).map_err(|e| e.to_string()));
}

// === classes, cases and escapes to text
fn main() {
    for c in "aZ5 \tß日_-Ⅷ½\u{200b}".chars() { print!("{}{}{}{}{}{}{} ", c.is_alphabetic() as u8, c.is_numeric() as u8, c.is_alphanumeric() as u8, c.is_whitespace() as u8, c.is_uppercase() as u8, c.is_lowercase() as u8, c.is_control() as u8); }
    println!();
    println!("{} {} {} {}", 'ß'.to_uppercase(), 'İ'.to_lowercase().count(), 'é'.to_uppercase().to_string(), 'ǆ'.to_uppercase());
    println!("{} {} {}", 'a'.to_ascii_uppercase(), 'É'.to_ascii_lowercase(), 'q'.eq_ignore_ascii_case(&'Q'));
    println!("{} {} {} {}", '\n'.escape_default(), 'é'.escape_unicode(), '"'.escape_debug(), '\u{301}'.escape_debug());
    println!("{} {} {} {}", 'a'.is_ascii_hexdigit(), '~'.is_ascii_punctuation(), ' '.is_ascii_graphic(), 'x'.is_digit(36));
    let mut b = [0; 4]; println!("{:?} {:?}", 'ह'.encode_utf8(&mut b).as_bytes(), '😀'.encode_utf16(&mut [0; 2]));
    let mut c = 'm'; c.make_ascii_uppercase(); println!("{c} {:>3}|{:<3}|{:^3}|{:*^5}", c, c, c, c);
}

// === order, arithmetic by number, ranges and steps
use std::collections::{BTreeMap, HashSet};
fn rot(c: char, by: u8) -> char { match c { 'a'..='z' => ((c as u8 - b'a' + by) % 26 + b'a') as char, 'A'..='Z' => (b'A' + (c as u8 - b'A' + by) % 26) as char, _ => c } }
fn main() {
    println!("{} {:?}", "Hello, Zebra!".chars().map(|c| rot(c, 13)).collect::<String>(), 'a'.cmp(&'é'));
    println!("{:?} {:?}", ('a'..'e').rev().collect::<String>(), ('a'..='z').step_by(7).collect::<Vec<_>>());
    println!("{:?} {:?}", "hello".chars().max(), "hello".chars().min_by_key(|c| (*c as u32) ^ 0x1f));
    let mut m = BTreeMap::new(); for c in "mississippi".chars() { *m.entry(c).or_insert(0) += 1; } println!("{m:?}");
    println!("{} {:?}", "abca".chars().collect::<HashSet<_>>().len(), char::from_u32('a' as u32 + 2));
    println!("{:?} {:?}", ['b', 'a'].iter().rev().collect::<String>(), "a-b".split(|c: char| !c.is_alphabetic()).collect::<Vec<_>>());
    println!("{} {}", 'a' < 'b' && 'Z' < 'a', ('\u{d7ff}'..='\u{e000}').count());
}

// === in text: pushing, finding, trimming, counting and patterns of chars
fn main() {
    let mut s = String::new(); s.push('é'); s.insert(0, '→'); s.extend(['a', 'b']); s += &'c'.to_string(); println!("{s} {} {}", s.len(), s.chars().count());
    println!("{:?} {:?} {:?}", s.find('a'), s.find(['b', 'c']), s.rfind(char::is_alphabetic));
    println!("{:?} {:?}", "xxaxx".trim_matches('x'), "1a2".trim_start_matches(|c: char| c.is_ascii_digit()));
    println!("{:?} {:?}", s.pop(), s.remove(0)); s.retain(|c| c != 'a'); println!("{s} {:?}", "a,b;c".split([',', ';']).collect::<Vec<_>>());
    println!("{:?} {:?}", "héé".char_indices().collect::<Vec<_>>(), "ab".chars().flat_map(|c| std::iter::repeat(c).take(2)).collect::<String>());
    println!("{} {} {:?}", "abc".contains('b'), "abc".starts_with('a'), "a=b=c".rsplit_once('='));
    println!("{:?} {:?}", "abc".chars().rev().skip(1).collect::<Vec<char>>(), "x".repeat(3).replace('x', "yz"));
    let v: Vec<char> = "dcba".chars().collect(); let mut w = v.clone(); w.sort(); println!("{} {}", w.iter().collect::<String>(), String::from_iter(&v[1..3]));
}
