// === every escape
fn main() {
    let all = ['a', '\n', '\r', '\t', '\\', '\'', '"', '\"', '\0', '\x41', '\x7f', '\u{0}', '\u{10FFFF}', '\u{1_F6_00}', 'é', '中', '😀', ' ', '\u{200b}'];
    for c in all {
        print!("{:x} ", c as u32);
    }
    println!();
    println!("{all:?}");
    println!("{}", all.iter().map(|c| c.len_utf8()).sum::<usize>());
    println!("{:?} {:?}", '\'', "'");
    println!("{:?} {:?}", '"', "\"");
    println!("{}", '{'.to_string() + "}" + &'}'.to_string());
}

// === beside lifetimes, labels and loops
struct S<'a>(&'a char);
fn f<'b>(x: &'b char) -> &'b char {
    x
}
fn main() {
    let b = 'b';
    let r = 'b: loop {
        if *f(&b) == 'b' {
            break 'b 'c';
        }
    };
    println!("{r}{}", S(&'a').0);
    let x: &'static char = &'x';
    println!("{x} {}", f(&'\''));
    'a: for c in 'a'..='c' {
        for d in ['a', 'b'] {
            if c == d { continue 'a }
        }
        println!("{c}");
    }
    macro_rules! m { ($l:lifetime $c:literal) => { $l: loop { break $l $c } }; ('x') => { 'y' }; }
    println!("{}{}", m!('q 'q'), m!('x'));
}

// === ranges, comparisons and arithmetic by casts
fn main() {
    let v: String = ('a'..='e').rev().collect();
    println!("{v} {}", ('a'..'e').count());
    println!("{:?}", ('\u{d7fe}'..='\u{e001}').map(|c| c as u32).collect::<Vec<_>>());
    println!("{:?}", ('x'..'{').step_by(2).collect::<Vec<_>>());
    println!("{} {} {}", 'a' < 'b', 'Z' < 'a', 'é' > 'z');
    println!("{:?} {:?}", 'a'.cmp(&'A'), 'a'.max('b'));
    println!("{}", (b'a' + ('f' as u8 - 'c' as u8)) as char);
    println!("{} {}", 'ÿ' as u8, 'Ā' as u8);
    println!("{} {}", 'z' as i8, '😀' as u16);
    println!("{}", ('a'..='z').contains(&'q') && !('a'..'q').contains(&'q'));
    println!("{:?} {:?}", ('a'..='c').nth(1), ('c'..'a').next());
    println!("{:?}", ('a'..='z').max().zip(('a'..'z').last()));
    println!("{:?} {:?}", ('a'..), 'a'..='\u{e9}');
}

// === formatting with width, fill and alternates
fn main() {
    println!("[{:5}] [{:>5}] [{:^5}] [{:*<5}]", 'a', 'é', '中', '😀');
    println!("[{:é>4}] [{:'>4}] [{:->1$}]", 'x', 7, 'z');
    println!("[{:?}] [{:6?}] [{:>6?}] [{:#?}]", 'a', '\n', '\u{301}', '\\');
    println!("{:?}", ['\u{7f}', '\u{80}', '\u{ad}', '\u{a0}', '\u{300}', '\u{e000}', '\u{fffd}', '\u{1f600}', '\t', '\x1b']);
    println!("{:?}", "\u{300}a\u{300}\u{200d}");
    println!("{}", '\x41'.escape_unicode());
    println!("{} {} {}", '\n'.escape_default(), 'é'.escape_default(), '\u{300}'.escape_debug());
    println!("{:.0}|{:3.1}|", 'a', 'b');
    println!("{:?}", ('a', "b", b'c', b"d\n"));
}

// === in patterns: ranges, alternatives, negations, references and bindings
fn kind(c: char) -> &'static str {
    match c {
        '\0'..='\x1f' | '\x7f' => "control",
        '0'..='9' => "digit",
        '+' | '-' | '*' | '/' => "op",
        c if c.is_alphabetic() && c > '\x7f' => "wide letter",
        'a'..='f' | 'A'..='F' => "hex",
        'a'..='z' | 'A'.. 'Z' | 'Z' => "letter",
        '\u{80}'.. => "wide",
        _ => "other",
    }
}
fn parse(s: &str) -> Vec<(char, usize)> {
    let mut out: Vec<(char, usize)> = vec![];
    for c in s.chars() {
        match (c, out.last_mut()) {
            (c, Some((d, n))) if c == *d => *n += 1,
            (' ' | '\t', _) => {}
            ('a', None) => out.push(('A', 1)),
            (c @ ('x' | 'y'), _) => out.push((c, 10)),
            (c, _) => out.push((c, 1)),
        }
    }
    out
}
fn main() {
    println!("{:?}", ['\n', '5', '*', 'é', 'f', 'G', 'z', '€', '!', '\x7f', 'Z'].map(kind));
    println!("{:?}", parse("aaAb bx\tyyz"));
    let &['(', ref inner @ .., ')'] = &['(', 'a', 'b', ')'][..] else { panic!() };
    println!("{inner:?}");
    match &"ab".chars().collect::<Vec<_>>()[..] {
        ['a', 'b' | 'c'] => println!("yes"),
        _ => println!("no"),
    }
    println!("{}", matches!("x1".chars().next_back(), Some('0'..='9')));
}

// === as keys, constants, statics and const generic arguments
use std::collections::{BTreeMap, HashSet};
const SEP: char = ',';
static VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];
const fn upper(c: char) -> char {
    match c {
        'a'..='z' => (c as u8 - b'a' + b'A') as char,
        'ß' => 'ẞ',
        _ => c,
    }
}
const U: char = upper('q');
struct Tag<const C: char>;
impl<const C: char> Tag<C> {
    const NEXT: u32 = C as u32 + 1;
    fn show(&self) -> String {
        format!("<{C}{}>", upper(C))
    }
}
impl Tag<'!'> {
    fn bang(&self) -> &'static str {
        "bang"
    }
}
fn main() {
    let mut m: BTreeMap<char, usize> = BTreeMap::new();
    for c in "a,b,ß,a".split(SEP).flat_map(str::chars) {
        *m.entry(c).or_default() += 1;
    }
    println!("{m:?} {U} {}", upper('ß'));
    println!("{}", "programming".chars().filter(|c| VOWELS.contains(c)).collect::<HashSet<_>>().len());
    println!("{} {} {}", Tag::<'x'>.show(), Tag::<'\n'>::NEXT, Tag::<'!'>.bang());
    println!("{}", Tag::<{ upper('z') }>.show());
    match 'Q' {
        U => println!("const"),
        SEP => println!("sep"),
        _ => println!("none"),
    }
}

// === string functions that take a char
fn main() {
    let s = "a-b-ü-c";
    println!("{:?}", s.split('-').collect::<Vec<_>>());
    println!("{:?} {:?} {:?}", s.find('ü'), s.rfind('-'), s.find('x'));
    println!("{:?}", s.split_once('-').zip(s.rsplit_once('-')));
    println!("{}", s.replace('-', "").replacen('ü', "ue", 1));
    println!("{:?}", s.splitn(2, '-').chain(s.rsplitn(2, '-')).collect::<Vec<_>>());
    println!("{} {} {}", s.starts_with('a'), s.ends_with('c'), s.contains('ü'));
    println!("{:?} {:?}", s.strip_prefix('a'), s.strip_suffix('x'));
    println!("{:?}", "xxaxx".trim_matches('x').repeat(2) + "xb".trim_start_matches('x'));
    println!("{:?}", s.matches('-').count() + s.match_indices(['a', 'ü']).map(|(i, _)| i).sum::<usize>());
    println!("{:?}", s.split(|c| c == '-' || c == 'ü').collect::<Vec<_>>());
    println!("{:?}", s.split(&['b', '-'][..]).collect::<Vec<_>>());
    println!("{:?}", "a\nb\r\nc".split_inclusive('\n').collect::<Vec<_>>());
    println!("{:?}", "one;two;".split_terminator(';').rev().collect::<Vec<_>>());
}

// === conversions: digits, bytes, strings, u32 and iterators
fn main() {
    println!("{:?} {:?} {:?} {:?}", '7'.to_digit(10), 'f'.to_digit(16), 'z'.to_digit(36), 'g'.to_digit(16));
    println!("{:?} {:?}", char::from_digit(11, 16), char::from_digit(10, 10));
    println!("{:?} {:?} {:?}", char::from_u32(0x41), char::from_u32(0xd800), u32::from('é'));
    println!("{} {:?} {:?}", char::from(65u8), u8::try_from('é'), u8::try_from('中').is_err());
    println!("{:?} {:?} {:?}", "x".parse::<char>(), "xy".parse::<char>().is_err(), "".parse::<char>().is_err());
    println!("{} {}", 'ß'.to_uppercase(), 'İ'.to_lowercase().count());
    println!("{:?}", 'é'.encode_utf8(&mut [0; 4]).bytes().collect::<Vec<_>>());
    println!("{:?} {}", '😀'.encode_utf16(&mut [0; 2]), '😀'.len_utf16());
    let s: String = ['h', 'i'].iter().chain(&['!']).collect();
    println!("{s} {}", String::from('c') + "d");
    let mut t = String::from_iter(vec!['x'; 3]);
    t.extend(['y', 'z']);
    t.insert(1, 'é');
    println!("{t} {:?} {:?}", t.pop(), t.remove(1));
    println!("{:?} {:?}", char::MAX, char::REPLACEMENT_CHARACTER);
    println!("{}", "abc".chars().map(|c| ((c as u8 - b'a' + 13) % 26 + b'a') as char).collect::<String>());
}

// === classes
fn main() {
    let cs = ['a', 'Z', '5', '٣', 'ñ', '中', ' ', '\u{a0}', '\n', '_', '!', 'ǅ', '\u{7f}', 'Ⅷ', '\u{3000}'];
    let flags = |c: char| {
        [c.is_alphabetic(), c.is_numeric(), c.is_alphanumeric(), c.is_whitespace(), c.is_control(), c.is_uppercase(), c.is_lowercase()]
            .map(|b| if b { '1' } else { '0' })
            .iter()
            .collect::<String>()
    };
    for c in cs {
        print!("{:?}:{} ", c, flags(c));
    }
    println!();
    let ascii = |c: char| {
        let b = [c.is_ascii_digit(), c.is_ascii_hexdigit(), c.is_ascii_punctuation(), c.is_ascii_graphic(), c.is_ascii_whitespace(), c.is_ascii_control(), c.is_ascii_alphabetic()];
        b.iter().fold(0u8, |n, &b| n * 2 + b as u8)
    };
    println!("{:?}", cs.map(ascii));
    println!("{}", 'a'.eq_ignore_ascii_case(&'A') && !'é'.eq_ignore_ascii_case(&'É'));
    println!("{}{}", 'é'.to_ascii_uppercase(), 'q'.to_ascii_uppercase());
    let mut c = 'x';
    c.make_ascii_uppercase();
    println!("{c} {} {}", '9'.is_digit(9), 'z'.is_digit(36));
}

// === methods and operators directly on the literal
trait Twice {
    fn twice(&self) -> String;
}
impl Twice for char {
    fn twice(&self) -> String {
        [*self; 2].iter().collect()
    }
}
impl Twice for &[char] {
    fn twice(&self) -> String {
        self.iter().rev().collect()
    }
}
struct Bag(String);
impl std::ops::AddAssign<char> for Bag {
    fn add_assign(&mut self, c: char) {
        self.0.push(c);
    }
}
impl std::ops::BitOr<Bag> for char {
    type Output = usize;
    fn bitor(self, b: Bag) -> usize {
        b.0.matches(self).count()
    }
}
fn main() {
    println!("{} {}", 'x'.twice(), (&['a', 'b'][..]).twice());
    let mut b = Bag(String::new());
    b += 'q';
    b += '\u{71}';
    println!("{}", 'q' | b);
    println!("{:?}", ['b', 'a'].map(|c| c.twice()).concat());
    println!("{}", *&'z' == 'z' && &'a' != &'b');
    println!("{}", 'a' as u32 as f32 / 2.0);
    println!("{}", if 'a' == 'a' { 'y' } else { 'n' });
    println!("{:?}", Some('a').filter(char::is_ascii).map(char::from).map_or('?', |c| c));
    println!("{:?}", 'a'.is_alphabetic().then_some('b').into_iter().chain(None).last());
}

// === macros: literal fragments, stringify, concat and matching chars
macro_rules! code { ($c:literal) => { ($c as u32, stringify!($c)) }; }
macro_rules! op {
    ('+' $a:expr, $b:expr) => { $a + $b };
    ('-' $a:expr, $b:expr) => { $a - $b };
    ($c:literal $a:expr, $b:expr) => { ($a * 10 + $b) as u32 + $c as u32 };
}
macro_rules! table { ($($c:literal => $v:expr),*) => { |c: char| match c { $($c => $v,)* _ => 0 } }; }
macro_rules! pat { ($p:pat => $e:expr) => { matches!($e, $p) }; }
fn main() {
    println!("{:?} {:?} {:?}", code!('a'), code!('\n'), code!('\u{e9}'));
    println!("{} {} {}", op!('+' 1, 2), op!('-' 5, 3), op!('*' 1, 2));
    println!("{}", concat!('a', "b", '\'', '\n', 1, 2.5, true, 'é').escape_debug());
    println!("{:?}", ['a', 'b', 'c'].map(table!('a' => 1, 'b' => 2)));
    println!("{} {}", pat!('a'..='c' => 'b'), pat!(Some('x' | 'y') => Some('z')));
    println!("{}", stringify!('a' 'b '\''));
}

// === lexing by hand
#[derive(Debug, PartialEq)]
enum Tok {
    Num(f64),
    Word(String),
    Str(String),
    Sym(char),
}
fn lex(s: &str) -> Result<Vec<Tok>, (usize, char)> {
    let mut it = s.char_indices().peekable();
    let mut out = vec![];
    while let Some(&(i, c)) = it.peek() {
        match c {
            ' ' | '\n' | '\t' => {
                it.next();
            }
            '0'..='9' | '.' => {
                let mut n = String::new();
                while let Some((_, c)) = it.next_if(|(_, c)| matches!(c, '0'..='9' | '.')) {
                    n.push(c);
                }
                out.push(Tok::Num(n.parse().map_err(|_| (i, c))?));
            }
            '"' | '\'' => {
                it.next();
                let mut t = String::new();
                loop {
                    match it.next() {
                        Some((_, '\\')) => t.push(match it.next().ok_or((i, c))?.1 {
                            'n' => '\n',
                            '\\' => '\\',
                            q @ ('"' | '\'') => q,
                            other => return Err((i, other)),
                        }),
                        Some((_, q)) if q == c => break,
                        Some((_, x)) => t.push(x),
                        None => return Err((i, c)),
                    }
                }
                out.push(Tok::Str(t));
            }
            'a'..='z' | 'A'..='Z' | '_' | '\u{80}'.. => {
                let mut w = String::new();
                while let Some((_, c)) = it.next_if(|&(_, c)| c == '_' || c.is_alphanumeric()) {
                    w.push(c);
                }
                out.push(Tok::Word(w));
            }
            '!'..='/' | ':'..='@' | '['..='`' | '{'..='~' => {
                it.next();
                out.push(Tok::Sym(c));
            }
            _ => return Err((i, c)),
        }
    }
    Ok(out)
}
fn main() {
    println!("{:?}", lex("let näme = 1.5 + f('it\\'s', \"a\\n\");"));
    println!("{:?} {:?} {:?}", lex("1.2.3"), lex("'open"), lex("é \u{7} x"));
}

// === escaping and unescaping
fn escape(s: &str) -> String {
    s.chars().flat_map(|c| match c {
        '<' => "&lt;".chars().collect::<Vec<_>>(),
        '&' => vec!['&', 'a', 'm', 'p', ';'],
        '\u{80}'.. => format!("&#{};", c as u32).chars().collect(),
        _ => vec![c],
    }).collect()
}
fn caesar(s: &str, k: u8) -> String {
    s.chars().map(|c| {
        let base = match c {
            'a'..='z' => b'a',
            'A'..='Z' => b'A',
            _ => return c,
        };
        char::from((c as u8 - base + k) % 26 + base)
    }).collect()
}
fn rle(s: &str) -> String {
    let mut out = String::new();
    let mut it = s.chars();
    let mut cur = it.next().map(|c| (c, 1));
    while let Some((c, n)) = cur {
        match it.next() {
            Some(d) if d == c => cur = Some((c, n + 1)),
            next => {
                if n > 1 { out += &n.to_string() }
                out.push(c);
                cur = next.map(|d| (d, 1));
            }
        }
    }
    out
}
fn main() {
    println!("{}", escape("a<b & é→"));
    println!("{} {}", caesar("Hello, Wörld!", 3), caesar(&caesar("xyz", 5), 21));
    println!("{} {:?}", rle("aaabccdéé"), rle(""));
    println!("{:?}", "tab\tquote\"nl\nü\u{1}".escape_default().to_string());
    println!("{:?}", "a\u{301}'\"".escape_debug().collect::<String>());
}

// === frequency and sorting of chars
fn main() {
    let mut n = [0u8; 26];
    let text = "The Quick brown fox";
    for c in text.chars().filter(char::is_ascii_alphabetic) {
        n[(c.to_ascii_lowercase() as u8 - b'a') as usize] += 1;
    }
    let twice: String = (0..26u8).filter(|&i| n[i as usize] > 1).map(|i| (b'a' + i) as char).collect();
    println!("{twice}");
    let mut v: Vec<char> = text.chars().collect();
    v.sort_unstable();
    v.dedup();
    println!("{}", v.iter().collect::<String>());
    v.sort_by_key(|c| (c.is_lowercase(), std::cmp::Reverse(*c)));
    println!("{}", String::from_iter(&v));
    println!("{:?}", v.binary_search_by(|c| c.is_lowercase().cmp(&true)).is_ok());
    println!("{:?}", text.chars().rev().enumerate().find(|&(i, c)| i > 2 && c == 'b'));
    println!("{:?}", text.char_indices().filter(|(_, c)| c.is_uppercase()).collect::<Vec<_>>());
    let (up, low): (String, String) = text.chars().partition(|c| c.is_uppercase());
    println!("{up}|{low}");
    println!("{}", "listen".chars().fold(0u64, |m, c| m | 1 << (c as u32 - 'a' as u32)) == "silent".chars().fold(0, |m, c| m | 1 << (c as u32 - 'a' as u32)));
    println!("{:?}", text.chars().position(|c| c == ' ').zip(text.chars().min()));
}

// === chars inside structures and generics
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
struct Cell {
    c: char,
    on: bool,
}
#[derive(Debug)]
enum Glyph {
    One(char),
    Pair { a: char, b: char },
}
fn width<T: Into<u32>>(t: T) -> u32 {
    t.into()
}
fn largest<T: PartialOrd + Copy>(v: &[T]) -> T {
    v.iter().copied().reduce(|a, b| if a > b { a } else { b }).unwrap()
}
fn main() {
    println!("{:?} {:?}", Cell::default(), Cell { c: '\'', on: true });
    println!("{:#?}", Glyph::Pair { a: '\t', b: 'é' });
    println!("{:?} {}", Glyph::One('中'), width('a') + width('\u{1}'));
    println!("{} {:?}", largest(&['x', 'q', 'z']), largest(&[Cell { c: 'a', on: true }, Cell { c: 'b', on: false }]));
    let grid = vec![vec!['.'; 3]; 2];
    let mut g = grid.clone();
    g[1][2] = '#';
    for row in &g {
        println!("{}", row.iter().collect::<String>());
    }
    println!("{}", grid < g);
    let boxed: Box<[char]> = Box::new(['a', 'b']);
    let s: Box<str> = boxed.iter().collect::<String>().into();
    println!("{s} {}", std::mem::size_of::<char>() + std::mem::size_of::<Option<char>>());
    let t: (char, &char, [char; 1], Option<char>) = ('a', &'b', ['c'], Some('d'));
    println!("{t:?}");
}

// === default, hash, clone and zero
use std::hash::{Hash, Hasher};
struct Sum(u64);
impl Hasher for Sum {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for b in bytes {
            self.0 = self.0.wrapping_mul(31) + *b as u64;
        }
    }
}
fn hash(t: impl Hash) -> u64 {
    let mut s = Sum(0);
    t.hash(&mut s);
    s.finish()
}
fn main() {
    println!("{:?} {:?}", char::default(), <(char, char)>::default());
    println!("{} {}", hash('a'), hash('é') == hash('é' as u32));
    println!("{} {}", hash("ab"), hash(['a', 'b']));
    println!("{:?} {}", 'a'.clone(), std::mem::replace(&mut 'x', 'y'));
    let mut a = 'a';
    let mut b = 'b';
    std::mem::swap(&mut a, &mut b);
    println!("{a}{b} {:?}", std::mem::take(&mut a));
    println!("{:?} {:?}", 'a'.partial_cmp(&'b'), 'q'.clamp('a', 'm'));
    println!("{:?}", ['c', 'a', 'b'].iter().min_by_key(|c| std::cmp::Reverse(**c)));
}

// === inference and coercion with char sources
fn main() {
    let mut v = Vec::new();
    v.push('a');
    let e: Vec<char> = v.iter().cloned().chain("bc".chars()).collect();
    println!("{e:?}");
    let f = |c| c == 'a';
    println!("{}", "banana".split(f).count());
    let up = "abc".chars().flat_map(char::to_uppercase).rev().collect::<String>();
    println!("{up}");
    let g: fn(char) -> bool = char::is_whitespace;
    println!("{:?}", "a b\tc".find(g));
    println!("{:?}", "a1b2".trim_end_matches(char::is_numeric));
    println!("{:?}", "x=1".split(['=', ':']).map(|s| s.chars().next().unwrap_or('?')).collect::<Vec<char>>());
    let r: Result<Vec<u32>, char> = "12x4".chars().map(|c| c.to_digit(10).ok_or(c)).collect();
    println!("{r:?}");
    let n: u32 = "1234".chars().filter_map(|c| c.to_digit(10)).sum();
    println!("{n} {:?}", "a-b".chars().map(|c| if let 'a'..='z' = c { Some(c) } else { None }).collect::<Option<String>>());
    println!("{}", "hello world".split(' ').map(|w| { let mut c = w.chars(); c.next().map(|f| f.to_uppercase().collect::<String>() + c.as_str()).unwrap_or_default() }).collect::<Vec<_>>().join(" "));
}

// === byte literals beside them
fn main() {
    let b = [b'a', b'\n', b'\\', b'\'', b'"', b'\x00', b'\xff', b'\t', b'\r', b'\0'];
    println!("{b:?}");
    println!("{} {}", b'a' as char, 'a' as u8 == b'a');
    println!("{:?}", b.map(|b| b.escape_ascii().to_string()));
    println!("{:?}", "aB".bytes().map(|b| if b.is_ascii_uppercase() { b.to_ascii_lowercase() } else { b ^ b' ' } as char).collect::<String>());
    println!("{:?}", char::from(0xe9u8));
    println!("{:?}", std::str::from_utf8(&[b'o', b'k']));
    match b'q' {
        b'a'..=b'm' => println!("first"),
        b'n'..=b'z' => println!("second"),
        _ => println!("none"),
    }
    println!("{}", b"abc".iter().map(|b| (b - b'a') as u32).sum::<u32>());
}

// === async and iterators over chars
use std::collections::VecDeque;
async fn classify(c: char) -> Option<char> {
    tokio::task::yield_now().await;
    match c {
        'a'..='z' => Some((c as u8 ^ 0x20) as char),
        ' ' => Some('\u{b7}'),
        _ => None,
    }
}
#[tokio::main]
async fn main() {
    let mut out = String::new();
    for c in "ab 1c".chars() {
        out.push(classify(c).await.unwrap_or('?'));
    }
    println!("{out}");
    let (tx, mut rx) = tokio::sync::mpsc::channel(2);
    let h = tokio::spawn(async move {
        let mut q = VecDeque::new();
        while let Some(c) = rx.recv().await {
            if c == '\0' { break }
            q.push_front(c);
        }
        q.into_iter().collect::<String>()
    });
    for c in ['x', 'é', '\0', 'z'] {
        let _ = tx.send(c).await;
    }
    println!("{}", h.await.unwrap());
}

// === in attributes, docs, defaults and conditions
/// A doc comment with 'quotes' and a lone ' mark.
#[derive(Debug, PartialEq)]
#[doc = "it's"]
struct Opt {
    sep: char,
    quote: Option<char>,
}
impl Default for Opt {
    fn default() -> Self {
        Opt { sep: '\t', quote: Some('"') }
    }
}
fn join(v: &[&str], Opt { sep, quote }: &Opt) -> String {
    let mut s = String::new();
    for (i, x) in v.iter().enumerate() {
        if i != 0 { s.push(*sep) }
        s.extend(quote.iter());
        s += x;
        s.extend(quote);
    }
    s
}
fn main() {
    println!("{}", join(&["a", "b"], &Opt::default()));
    println!("{}", join(&["a", "b"], &Opt { sep: '\u{2c}', ..Opt { sep: 'x', quote: None } }));
    println!("{:?}", Opt { quote: Some('\''), sep: '\r' });
    let c = 'm';
    let side = if 'a' <= c && c < 'm' { 'l' } else if let 'm' | 'M' = c { '=' } else { 'r' };
    println!("{side} {}", /* a 'comment' */ 'x' /* it's " */);
}
