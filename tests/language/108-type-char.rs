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

// === conversions between char and every number
fn main() {
    println!("{} {} {} {}", 'a' as u8, 'é' as u8, '€' as u16, '😀' as i16);
    println!("{} {} {} {}", '😀' as u16, 'ÿ' as i8, 'z' as i128, '\u{10FFFF}' as usize);
    println!("{} {} {}", 65u8 as char, 0xE9 as char, b'\n' as char == '\n');
    println!("{:?} {:?}", char::from(200u8), u32::from('x') + u64::from('y') as u32);
    println!("{:?} {:?}", u8::try_from('a'), u8::try_from('Ā').map_err(|e| e.to_string()));
    println!("{:?} {:?}", u16::try_from('€'), u16::try_from('😀').is_err());
    println!("{:?} {:?}", char::try_from(0xD800u32).map_err(|e| e.to_string()), char::try_from(0x61u32));
    println!("{:?} {:?}", char::from_u32(0xDFFF), char::from_u32(0xE000));
    println!("{:?}", TryInto::<char>::try_into(0x110000u32).is_err());
    println!("{} {}", ('a' as u8 + 2) as char, (b'a'..=b'e').map(char::from).collect::<String>());
    println!("{}", 'c' as u32 as f64 / 2.0);
}

// === to_digit and from_digit in all radixes
fn digits(s: &str, radix: u32) -> Option<u64> {
    s.chars().try_fold(0u64, |n, c| Some(n * radix as u64 + c.to_digit(radix)? as u64))
}
fn render(mut n: u64, radix: u32) -> String {
    let mut v = vec![];
    loop {
        v.push(char::from_digit((n % radix as u64) as u32, radix).unwrap());
        n /= radix as u64;
        if n == 0 {
            break v.iter().rev().collect();
        }
    }
}
fn main() {
    println!("{:?} {:?} {:?} {:?}", digits("ff", 16), digits("zZ", 36), digits("102", 2), digits("", 10));
    println!("{} {} {}", render(255, 2), render(0, 7), render(123456789, 36));
    println!("{:?} {:?} {:?}", char::from_digit(10, 10), char::from_digit(35, 36), std::char::from_digit(0, 1));
    println!("{:?} {:?} {:?}", '9'.to_digit(8), 'A'.to_digit(11), '٣'.to_digit(10));
    println!("{} {} {}", 'f'.is_digit(16), 'g'.is_digit(16), '7'.is_digit(7));
    println!("{}", std::panic::catch_unwind(|| 'a'.to_digit(37)).is_err());
    println!("{}", std::panic::catch_unwind(|| char::from_digit(1, 40)).is_err());
}

// === encode_utf8, encode_utf16 and the lengths
fn main() {
    let mut b = [0; 4];
    for c in ['a', 'é', '€', '😀', '\0', '\u{7ff}', '\u{800}', '\u{ffff}', '\u{10000}'] {
        let s = c.encode_utf8(&mut b);
        let n = s.len();
        print!("{}:{} {:x?} ", n == c.len_utf8(), c.len_utf16(), &b[..n]);
    }
    println!();
    let mut w = [0u16; 2];
    println!("{:x?} {:x?}", '😀'.encode_utf16(&mut w), 'a'.encode_utf16(&mut [0]));
    let s: &mut str = 'é'.encode_utf8(&mut b);
    s.make_ascii_uppercase();
    println!("{s} {:?}", s.chars().next());
    println!("{:?}", char::decode_utf16([0x61, 0xd83d, 0xde00, 0xd83d]).map(|r| r.map_err(|e| e.unpaired_surrogate())).collect::<Vec<_>>());
    println!("{}", std::panic::catch_unwind(|| 'é'.encode_utf8(&mut [0; 1]).len()).is_err());
    println!("{}", "😀é".encode_utf16().count() + char::MAX.len_utf8());
}

// === ranges of chars: iteration over the gap, reversal, steps, contains, and size hints
fn main() {
    let r = '\u{D7FE}'..='\u{E001}';
    println!("{:?} {:?}", r.clone().count(), r.clone().map(|c| c as u32).collect::<Vec<_>>());
    println!("{:?} {:?}", r.size_hint(), ('a'..'a').next());
    println!("{}", ('a'..='z').rev().step_by(5).collect::<String>());
    println!("{:?} {:?} {:?}", ('a'..'f').nth(2), ('a'..='f').nth_back(1), ('x'..).take(4).collect::<Vec<_>>());
    println!("{} {} {}", ('a'..='f').contains(&'f'), ('a'..'f').contains(&'f'), (..'b').contains(&'a'));
    println!("{:?} {:?} {:?}", ('a'..='c').max(), ('c'..='a').is_empty(), ('a'..'e').last());
    let mut it = 'p'..='r';
    it.next();
    it.next_back();
    println!("{it:?} {:?} {:?} {}", it.next(), it.next(), it.is_empty());
    println!("{:?}", ('a'..'d').zip(('A'..).skip(1)).map(|(a, b)| format!("{a}{b}")).collect::<Vec<_>>());
    println!("{:?} {:?}", ('b'..='d').start(), ('b'..'d').end);
    println!("{:?}", ('a'..='e').position(|c| c == 'd'));
}

// === patterns: ranges, consts, bindings, alternatives, byte literals beside
const LOWER_A: char = 'a';
const END: char = '\u{7a}';
fn class(c: char) -> &'static str {
    match c {
        '\0'..='\x1f' | '\x7f' => "control",
        ' ' => "space",
        LOWER_A..=END => "lower",
        'A'..='Z' => "upper",
        d if d.is_ascii_digit() => "digit",
        '!'..='/' | ':'..='@' | '['..='`' | '{'..'\x7f' => "punct",
        '\u{80}'..='\u{D7FF}' => "low",
        '\u{E000}'.. => "high",
        _ => unreachable!(),
    }
}
fn all(c: char) -> u8 {
    match c {
        '\0'..='\u{D7FF}' => 0,
        '\u{E000}'..='\u{10FFFF}' => 1,
    }
}
fn main() {
    println!("{:?}", ['\n', ' ', 'q', 'Q', '5', '~', 'é', '😀', '_'].map(class));
    println!("{} {}", all('a'), all(char::MAX));
    let v = ['a', 'b', 'c'];
    if let [first @ 'a'..='b', .., last @ ('c' | 'd')] = v {
        println!("{first}{last}");
    }
    let t = ('x', Some('y'), &'z');
    match t {
        ('x', Some(c @ ..='y'), &z) => println!("{c}{z}"),
        _ => println!("no"),
    }
    println!("{}", "a1b2".chars().filter(|c| matches!(c, 'a'..='z')).count());
    let &c = &v[2];
    let ('a' | 'c') = c else { return };
    println!("{}", match b'c' { b'a'..=b'c' => 'y', _ => 'n' });
}

// === formats: width, fill, Debug of quotes and marks, as an argument of width and fill
fn main() {
    println!("[{:5}] [{:>3}] [{:^5}] [{:*<4}] [{:é>3}]", 'a', 'b', 'c', 'd', 'e');
    println!("[{:5?}] [{:>5?}] [{:#?}] [{:.0}]", 'a', '\'', '\n', 'x');
    println!("{:?} {:?} {:?} {:?}", '"', "\"'", '\\', ['\'', '"']);
    println!("{:?} {:?} {:?} {:?} {:?}", '\u{300}', '\u{200b}', '\u{ad}', '\u{e000}', '\u{a0}');
    println!("{:?} {:?} {:?}", "a\u{301}", '\x1b', "\u{1b}[0m");
    println!("{} {} {}", '\''.escape_debug(), 'é'.escape_default(), '\t'.escape_unicode());
    println!("{} {} {:?}", '\\'.escape_default(), '~'.escape_default(), '\x7f'.escape_default().collect::<String>());
    println!("{} {}", 'é'.escape_unicode().len(), '"'.escape_debug().to_string());
    let w = 4;
    println!("{:>w$}|{:<1$}|{c:?}", 'x', 3, c = 'c');
    println!("{:x} {:#x} {:b}", 'a' as u32, 'é' as u32, 'A' as u8);
    println!("{:?} {:?}", Some('a'), ('b', 'c'));
}

// === case: one to many, idempotence, ascii only, and iterators of the result
fn cap(s: &str) -> String {
    let mut cs = s.chars();
    cs.next().map_or_else(String::new, |c| c.to_uppercase().chain(cs.flat_map(char::to_lowercase)).collect())
}
fn swap(c: char) -> char {
    if c.is_uppercase() { c.to_lowercase().next().unwrap() } else { c.to_uppercase().next().unwrap() }
}
fn main() {
    println!("{} {} {} {}", cap("hELLO"), cap("ßa"), cap("éCOLE"), cap(""));
    println!("{} {:?}", 'ß'.to_uppercase(), 'İ'.to_lowercase().map(|c| c as u32).collect::<Vec<_>>());
    println!("{} {:?}", 'ﬁ'.to_uppercase(), 'ﬁ'.to_uppercase().len());
    println!("{} {} {}", 'é'.to_ascii_uppercase(), 'e'.to_ascii_uppercase(), '1'.to_uppercase());
    println!("{}", "aBc ÄöÜ".chars().map(swap).collect::<String>());
    let mut c = 'k';
    c.make_ascii_uppercase();
    println!("{c} {} {}", 'K'.eq_ignore_ascii_case(&c), 'É'.eq_ignore_ascii_case(&'é'));
    println!("{} {} {}", 'ª'.is_lowercase(), 'Σ'.is_uppercase(), '中'.is_alphabetic());
    println!("{:?} {}", 'A'.to_lowercase().size_hint(), "ΑΣ".to_lowercase());
    println!("{:>4}|{}", 'a'.to_uppercase().to_string(), 'a'.to_uppercase().eq(['A']));
}

// === as bytes and chars in literals: every escape, raw and byte strings beside
macro_rules! show { ($($c:literal),* $(,)?) => { $(print!("{}={:?} ", stringify!($c), $c);)* println!(); } }
fn main() {
    show!('a', '\'', '"', '\\', '\x41', '\u{41}', '\u{0000e9}', '\t', '\0');
    show!(b'a', b'\'', b'"', b'\xff', b'\\');
    println!("{:?} {:?}", '\''.is_ascii_punctuation(), ' ');
    println!("{} {}", "\x41\u{1F600}'\"", r"\x41'");
    println!("{}", concat!('a', '\n', 'b', 1, "c", '\'').len());
    const C: char = if cfg!(debug_assertions) || true { '\u{263A}' } else { '?' };
    static ALL: [char; 3] = ['x', C, 'z'];
    println!("{C} {ALL:?} {}", ALL[1] as u32);
    let 'c' = 'c' else { panic!() };
    println!("{}", 'c' as u8+b'c');
}

// === lifetimes and labels that look like chars
struct R<'a>(&'a char);
impl<'a> R<'a> {
    fn get<'b: 'a>(&'b self) -> &'a char {
        self.0
    }
}
fn pick<'a>(a: &'a char, b: &'a char, c: char) -> &'a char {
    'a: {
        if c == 'a' {
            break 'a a;
        }
        b
    }
}
macro_rules! m { ($l:lifetime $c:literal) => { $l: loop { if $c == 'b' { break $l 'y' } else { break 'n' } } } }
fn main() {
    println!("{}{}", pick(&'x', &'y', 'a'), pick(&'x', &'y', 'b'));
    println!("{} {} {}", R(&'q').get(), m!('a 'b'), m!('b 'a'));
    let mut n = 0;
    'x: for c in 'a'..'e' {
        for d in ['b', 'd'] {
            if c == d { continue 'x; }
            if c == 'd' { break 'x; }
            n += 1;
        }
    }
    println!("{n}");
}

// === collecting, extending, joining and counting of chars and references to chars
use std::collections::{BTreeMap, BTreeSet, VecDeque};
fn main() {
    let v = vec!['c', 'a', 'b'];
    let s: String = v.iter().collect();
    let t: String = v.iter().rev().copied().collect();
    let b: Box<str> = v.iter().collect::<String>().into();
    println!("{s} {t} {b} {}", v.iter().map(|c| c.to_string()).collect::<Vec<_>>().join("-"));
    let mut e = String::new();
    e.extend(&v);
    e.extend(['x', 'y']);
    e.extend(v.iter().map(|c| c.to_ascii_uppercase()));
    println!("{e} {}", v.iter().collect::<BTreeSet<_>>().into_iter().collect::<String>());
    println!("{:?} {:?}", v.iter().max(), v.iter().min_by_key(|c| (**c as i32 - 'b' as i32).abs()));
    let mut d: VecDeque<char> = "abc".chars().collect();
    d.rotate_left(1);
    println!("{:?} {}", d, d.iter().collect::<String>());
    let mut m: BTreeMap<char, Vec<usize>> = BTreeMap::new();
    for (i, c) in "banana".char_indices() {
        m.entry(c).or_default().push(i);
    }
    println!("{m:?}");
    let (vow, con): (String, String) = "education".chars().partition(|c| "aeiou".contains(*c));
    println!("{vow} {con} {:?}", "abc".chars().map(Some).collect::<Option<String>>());
    let mut cs: Vec<char> = "hello".chars().collect();
    cs.sort_unstable_by(|a, b| b.cmp(a));
    cs.dedup();
    println!("{} {:?}", String::from_iter(cs), "z".repeat(2) + &'y'.to_string());
    println!("{}", "ab".chars().flat_map(|c| std::iter::repeat(c).take(2)).chain(Some('!')).collect::<String>());
}

// === whole iterators over chars: peeking, splitting, from the back, as_str and offsets
fn lex(s: &str) -> Vec<String> {
    let mut it = s.chars().peekable();
    let mut out = vec![];
    while let Some(c) = it.next() {
        let mut tok = String::from(c);
        if c.is_ascii_digit() {
            while let Some(d) = it.next_if(char::is_ascii_digit) {
                tok.push(d);
            }
        } else if c.is_alphabetic() {
            while it.peek().is_some_and(|c| c.is_alphanumeric() || *c == '_') {
                tok.push(it.next().unwrap());
            }
        } else if c.is_whitespace() {
            continue;
        } else if it.next_if_eq(&'=').is_some() {
            tok += "=";
        }
        out.push(tok);
    }
    out
}
fn main() {
    println!("{:?}", lex("x_1 <= 42+é2 == y"));
    let mut c = "aé😀z".chars();
    c.next();
    c.next_back();
    println!("{:?} {} {:?} {:?}", c.as_str(), c.clone().count(), c, c.size_hint());
    let mut ci = "aé😀z".char_indices();
    println!("{:?} {:?} {} {:?}", ci.next(), ci.next_back(), ci.offset(), ci.as_str());
    println!("{:?}", "aé😀".char_indices().rev().map(|(i, _)| i).collect::<Vec<_>>());
    println!("{:?} {:?}", "a,b;c".split([',', ';']).collect::<Vec<_>>(), "a,b;c".rsplit(&[',', ';'][..]).collect::<Vec<_>>());
    println!("{:?} {:?}", "xxabxx".trim_matches('x'), "1a2".trim_start_matches(char::is_numeric));
    println!("{:?} {:?}", "a-b_c".find(|c| c == '_' || c == '-'), "mississippi".rmatch_indices('s').map(|(i, _)| i).collect::<Vec<_>>());
    println!("{:?} {:?}", "abc".chars().last(), "héllo".chars().nth(1));
}

// === in traits: Default, Hash, Ord, From, FromStr, Borrow and generic code over char
use std::collections::HashSet;
use std::fmt::{Debug, Display};
use std::hash::Hash;
trait Symbol: Copy + Ord + Hash + Display + Debug + Default + From<u8> + Into<u32> {
    const FIRST: Self;
    fn next(self) -> Option<Self>;
}
impl Symbol for char {
    const FIRST: char = 'a';
    fn next(self) -> Option<char> {
        char::from_u32(self as u32 + 1)
    }
}
fn run<S: Symbol>(n: usize) -> Vec<S> {
    std::iter::successors(Some(S::FIRST), |s| s.next()).take(n).collect()
}
fn sum<S: Symbol>(v: &[S]) -> u32 {
    v.iter().map(|&s| s.into()).sum()
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
struct Cell(char, Option<char>);
fn main() {
    let v = run::<char>(3);
    println!("{v:?} {} {:?} {:?}", sum(&v), char::default(), <char as From<u8>>::from(66));
    println!("{:?} {:?}", char::MAX.next(), '\u{D7FF}'.next());
    println!("{:?} {:?} {:?}", "x".parse::<char>(), "".parse::<char>().map_err(|e| e.to_string()), "é".parse::<char>());
    let set: HashSet<Cell> = [Cell('a', None), Cell('a', Some('b')), Cell('a', None)].into();
    println!("{} {:?} {:?}", set.len(), set.iter().max(), Cell::default());
    println!("{:?} {:?} {:?}", 'a'.cmp(&'B'), 'a'.partial_cmp(&'b'), 'a'.max('é'));
    println!("{:?} {:?}", 'm'.clamp('a', 'f'), &'a' < &'b');
    println!("{}", String::from('s') + String::from('t').as_str() + &Box::<str>::from("u"));
    println!("{} {}", std::mem::size_of::<char>(), std::mem::size_of::<Option<char>>());
}

// === mutable chars: swapped, replaced, by reference, in Cells, arrays and struct fields
use std::cell::Cell;
struct Cursor {
    at: char,
    board: [[char; 3]; 2],
    seen: Cell<char>,
}
impl Cursor {
    fn step(&mut self) -> &mut char {
        self.at = (self.at as u8 + 1) as char;
        self.seen.set(self.at);
        &mut self.board[1][self.at as usize % 3]
    }
}
fn shift(c: &mut char, by: u8) {
    if let 'a'..='z' = *c {
        *c = ((*c as u8 - b'a' + by) % 26 + b'a') as char;
    }
}
fn main() {
    let mut c = Cursor { at: 'a', board: [['.'; 3]; 2], seen: Cell::new(' ') };
    *c.step() = '#';
    let old = std::mem::replace(c.step(), '*');
    println!("{old} {:?} {} {}", c.board, c.at, c.seen.get());
    let mut v: Vec<char> = "xyz!".chars().collect();
    v.iter_mut().for_each(|c| shift(c, 3));
    let [a, .., b] = &mut v[..] else { panic!() };
    std::mem::swap(a, b);
    println!("{}", v.iter().collect::<String>());
    let mut o = Some('q');
    if let Some(c) = o.as_mut() {
        c.make_ascii_uppercase();
    }
    println!("{o:?} {:?} {:?}", o.replace('r'), o.take());
    let (mut p, q) = ('p', 'q');
    let r = &mut p;
    *r = q.max(*r);
    println!("{p}");
}

// === predicates of one char as functions and methods, by value and by reference
fn main() {
    let s = "aZ5 _é\n٣½Ⅷ中";
    let by_value: [fn(char) -> bool; 6] =
        [char::is_alphabetic, char::is_numeric, char::is_alphanumeric, char::is_whitespace, char::is_control, char::is_uppercase];
    let by_ref: [(&str, fn(&char) -> bool); 5] = [
        ("alpha", char::is_ascii_alphabetic),
        ("hex", char::is_ascii_hexdigit),
        ("graphic", char::is_ascii_graphic),
        ("punct", char::is_ascii_punctuation),
        ("control", char::is_ascii_control),
    ];
    for f in by_value {
        println!("{:?}", s.chars().filter(|&c| f(c)).collect::<String>());
    }
    for (name, f) in by_ref {
        println!("{name} {:?}", s.chars().filter(f).collect::<String>());
    }
    println!("{:?} {:?}", s.find(char::is_whitespace), s.split(char::is_numeric).map(str::len).collect::<Vec<_>>());
    println!("{} {}", s.chars().all(|c| c.is_ascii()), s.chars().any(|c| !c.is_ascii()));
    println!("{} {} {}", '\u{2028}'.is_whitespace(), '\u{200b}'.is_whitespace(), '\u{85}'.is_control());
}

// === sent, shared and awaited: chars in channels and tasks
use tokio::sync::mpsc;
async fn vowels(s: &str) -> Vec<char> {
    let mut out = vec![];
    for c in s.chars() {
        if let 'a' | 'e' | 'i' | 'o' | 'u' = c {
            tokio::task::yield_now().await;
            out.push(c);
        }
    }
    out
}
#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<(usize, char)>(2);
    let h = tokio::spawn(async move {
        for (i, c) in "xyz".chars().enumerate() {
            tx.send((i, c)).await.unwrap();
        }
        'd'
    });
    let mut s = String::new();
    while let Some((i, c)) = rx.recv().await {
        s.insert(i / 2, c);
    }
    println!("{s} {:?} {:?}", h.await.unwrap(), vowels("education").await);
    let (a, b) = tokio::join!(async { 'a' }, async { tokio::task::spawn_blocking(|| 'b').await.unwrap() });
    println!("{a}{b}");
}
