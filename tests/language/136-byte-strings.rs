// === the type of a literal is a reference to an array
fn main() {
    let a: &'static [u8; 5] = b"hello";
    let b: &[u8] = b"hello";
    assert_eq!(a, b);
    println!("{:?} {} {}", a, a.len(), std::mem::size_of_val(b"abc"));
    let [first, .., last] = a;
    println!("{first} {last}");
    let [x, y, z] = *b"xyz";
    println!("{}", x as u32 + y as u32 + z as u32);
}

// === escapes in byte strings
fn main() {
    println!("{:?}", b"\n\r\t\\\0\'\"");
    println!("{:?}", b"\x00\x7f\x80\xff\xFf");
    println!("{:?}", b"a\
          b\
    c");
    println!("{:?}", b"two
lines");
    println!("{:?} {:?}", b"'", b'\'');
    println!("{:?} {:?} {:?}", b'\\', b'"', b'\x41');
}

// === raw byte strings
fn main() {
    println!("{:?}", br"\n\x");
    println!("{:?}", br#"a"b"#);
    println!("{:?}", br##"a"#b"##);
    println!("{}", br"".is_empty());
    assert_eq!(br"abc", b"abc");
    assert_ne!(&br"\x61"[..], b"\x61");
    let multi = br"x
y";
    println!("{}", multi.len());
}

// === byte strings as patterns
fn kind(s: &[u8]) -> &'static str {
    match s {
        b"" => "empty",
        b"GET" | b"HEAD" => "read",
        b"POST" => "write",
        [b'P', rest @ ..] if rest.len() > 4 => "patch",
        br"\" => "backslash",
        [0x80..=0xff, ..] => "high",
        _ => "other",
    }
}
fn main() {
    for s in [&b""[..], b"GET", b"HEAD", b"POST", b"PATCH", b"PAT", b"\\", b"\xc3\xa4"] { println!("{}", kind(s)); }
}

// === a literal pattern against an array reference
fn is(s: &[u8; 3]) -> u8 {
    match s { b"abc" => 1, b"abd" => 2, [b'a', ..] => 3, _ => 4 }
}
fn main() {
    println!("{} {} {} {}", is(b"abc"), is(b"abd"), is(b"axx"), is(b"zzz"));
    let t = (b"ab", Some(&b"cd"[..]));
    match t { (b"ab", Some(b"cd")) => println!("both"), _ => println!("no") }
    if let (b"ab", Some(b"cde")) = t { println!("long") } else { println!("short") }
}

// === byte constants in patterns
const MAGIC: &[u8] = b"MAGC";
const PAIR: &[u8; 2] = b"ok";
static TABLE: [&[u8]; 3] = [b"one", b"three", b""];
struct K;
impl K { const NAME: &'static [u8] = b"kay"; }
fn main() {
    for s in TABLE.iter().copied().chain([MAGIC, PAIR, K::NAME]) {
        let n = match s { MAGIC => 1, K::NAME => 2, b"ok" => 3, [] => 4, _ => 5 };
        print!("{n} ");
    }
    println!("{}", matches!(b"ok", PAIR));
}

// === byte literals in ranges and arithmetic
fn hex(c: u8) -> Option<u8> {
    Some(match c {
        b'0'..=b'9' => c - b'0',
        b'a'..=b'f' => c - b'a' + 10,
        b'A'..=b'F' => c - b'A' + 10,
        _ => return None,
    })
}
fn main() {
    println!("{:?}", b"0aFg".map(hex));
    let sum: u32 = b"12345".iter().map(|&b| u32::from(b - b'0')).fold(0, |a, d| a * 10 + d);
    println!("{sum}");
    for c in (b'x'..=b'z').rev() { print!("{}", c as char); }
    println!(" {}", (b'a'..b'e').len());
}

// === methods of ascii bytes
fn main() {
    println!("{:?}", b"Hello, W\xf6rld".to_ascii_uppercase().escape_ascii().to_string());
    println!("{} {}", b"tab\t\"q\"\\".escape_ascii(), b"\x7f\0".escape_ascii());
    println!("{} {}", b"AbC".eq_ignore_ascii_case(b"aBc"), b"abc".is_ascii());
    let mut m = *b"mixed Case";
    m.make_ascii_uppercase();
    println!("{}", String::from_utf8_lossy(&m));
    println!("{:?} {:?}", b"  trim ".trim_ascii(), b" x".trim_ascii_start());
    println!("{} {} {}", b'a'.is_ascii_alphabetic(), b'_'.is_ascii_punctuation(), b'\x1f'.is_ascii_control());
}

// === from bytes to text and back
fn main() {
    println!("{:?}", std::str::from_utf8(b"caf\xc3\xa9"));
    let e = std::str::from_utf8(b"ab\xffcd").unwrap_err();
    println!("{} {:?} {}", e.valid_up_to(), e.error_len(), e);
    println!("{}", String::from_utf8_lossy(b"a\xf0\x9f\x92b\xffc"));
    println!("{:?}", String::from_utf8(b"ok".to_vec()));
    assert_eq!("hé".as_bytes(), b"h\xc3\xa9");
    match String::from_utf8(vec![b'x', 0xc0]) { Ok(s) => println!("{s}"), Err(e) => println!("{:?} {}", e.as_bytes(), e) }
}

// === comparing byte strings of all shapes
fn main() {
    let v: Vec<u8> = b"abc".to_vec();
    println!("{} {} {}", v == b"abc", &v[..] == b"abc", v == *b"abc");
    println!("{} {}", b"abc"[..] < b"abd"[..], *b"b" > *b"a");
    println!("{:?}", b"abc".cmp(b"abd"));
    println!("{:?} {:?}", (&b"ab"[..]).partial_cmp(&b"abc"[..]), b"\xff".cmp(b"\x7f"));
    println!("{}", b"abc".starts_with(b"ab") && b"abc".ends_with(b"c") && b"abc".contains(&b'b'));
    println!("{:?}", [&b"b"[..], b"a", b"ab"].iter().min());
}

// === byte strings through traits
trait Show { fn show(&self) -> String; }
impl Show for [u8] { fn show(&self) -> String { format!("slice {}", self.len()) } }
impl<const N: usize> Show for [u8; N] { fn show(&self) -> String { format!("array {N}") } }
fn any(x: impl AsRef<[u8]>) -> usize { x.as_ref().len() }
fn dynamic(x: &dyn Show) -> String { x.show() }
fn main() {
    println!("{} {}", b"abc".show(), b"abc"[1..].show());
    println!("{} {} {} {}", any(b"abcd"), any("é"), any(vec![1]), any(String::from("xy")));
    println!("{}", dynamic(b"zz"));
    let b: Box<[u8]> = Box::from(&b"boxed"[..]);
    println!("{} {:?}", b.show(), std::borrow::Cow::<[u8]>::from(&b"cow"[..]));
}

// === reading from a byte string
use std::io::{BufRead, Read, Write};
fn main() -> std::io::Result<()> {
    let mut src: &[u8] = b"line one\nline two\n\nrest";
    let mut first = [0; 4];
    src.read_exact(&mut first)?;
    println!("{first:?} {}", src.len());
    for line in src.lines() { println!("[{}]", line?); }
    let mut out = Vec::new();
    out.write_all(b"ab")?;
    writeln!(out, "{}", 5)?;
    println!("{out:?}");
    let mut buf = [b'.'; 5];
    (&mut buf[..]).write_all(b"xyz")?;
    println!("{}", buf.escape_ascii());
    Ok(())
}

// === splitting and searching
fn main() {
    for part in b"a=1;b=;;c".split(|b| *b == b';') {
        let mut kv = part.splitn(2, |&b| b == b'=');
        println!("{:?} {:?}", kv.next().map(<[u8]>::to_vec), kv.next().map(|v| v.escape_ascii().to_string()));
    }
    println!("{:?}", b"hello".iter().position(|&b| b == b'l'));
    println!("{:?}", b"a-b-c".rsplitn(2, |b| *b == b'-').collect::<Vec<_>>());
    println!("{:?}", b"xaxbx".windows(2).filter(|w| w[0] == b'x').map(|w| w[1] as char).collect::<String>());
    println!("{:?} {:?}", b"prefix-x".strip_prefix(b"prefix-"), b"abc".strip_suffix(b"b"));
}

// === macros make byte strings and take them
macro_rules! lit { ($l:literal) => { ($l, stringify!($l)) }; }
macro_rules! op { (b"+") => { "plus" }; (b"-") => { "minus" }; ($t:tt) => { "else" }; }
macro_rules! sum { ($($b:literal),*) => { 0u32 $(+ $b as u32)* }; }
fn main() {
    println!("{:?}", lit!(b"a\n"));
    println!("{:?}", lit!(br#"q""#));
    println!("{:?}", lit!(b'\''));
    println!("{} {} {}", op!(b"+"), op!(b"-"), op!(b'+'));
    println!("{}", sum!(b'a', b'\x01', 2));
}

// === constant functions over byte strings
const fn fnv(bytes: &[u8]) -> u32 {
    let mut h = 0x811c_9dc5u32;
    let mut i = 0;
    while i < bytes.len() { h = (h ^ bytes[i] as u32).wrapping_mul(0x0100_0193); i += 1; }
    h
}
const H: u32 = fnv(b"hello");
const LEN: usize = b"four".len();
static PADDED: [u8; LEN] = *b"pad\0";
fn main() {
    println!("{H:x} {:x} {}", fnv(b""), LEN);
    println!("{:?} {}", PADDED, b"abc"[1]);
    let x: [u8; b"12".len()] = [b"9"[0]; 2];
    println!("{x:?}");
}

// === suffixes of the element type are inferred through a byte
fn main() {
    let mut v = Vec::new();
    v.extend_from_slice(b"ab");
    v.push(99);
    v.extend(b"de");
    v.extend(*b"fg");
    println!("{v:?}");
    let s: String = v.iter().map(|&b| b as char).collect();
    println!("{s} {}", char::from(b'!'));
    let t = [*b"ab", *b"cd"].concat();
    println!("{t:?} {:?}", [&b"x"[..], b"yz"].join(&b'-'));
    println!("{:?}", b"abcd".chunks(2).map(|c| u16::from_be_bytes(c.try_into().unwrap())).collect::<Vec<_>>());
}

// === hash map keys that are byte strings
use std::collections::{BTreeMap, HashMap, HashSet};
fn main() {
    let mut m: HashMap<&[u8], i32> = HashMap::new();
    m.insert(b"one", 1);
    *m.entry(b"one").or_insert(0) += 5;
    println!("{:?} {:?}", m.get(&b"one"[..]), m.get(&b"two"[..]));
    let owned: HashMap<Vec<u8>, i32> = [(b"k".to_vec(), 3)].into();
    println!("{:?} {}", owned.get(&b"k"[..]), owned.contains_key(b"k".as_slice()));
    let b: BTreeMap<[u8; 2], u8> = [(*b"zz", 1), (*b"aa", 2)].into_iter().collect();
    println!("{b:?}");
    println!("{}", b"hello".iter().collect::<HashSet<_>>().len());
}

// === formatting bytes
fn main() {
    println!("{:x?} {:X?} {:02x?}", b"\x01\xab", b"\x01\xab", b"\x01\xab");
    println!("{:#?}", b"a");
    println!("{:?} {:?}", b'a', &b'a');
    println!("{:?}", std::io::Cursor::new(b"ab").into_inner());
    println!("{}", b"az".iter().map(|b| format!("{b:02X}")).collect::<Vec<_>>().join(":"));
    println!("{:?}", b"ab".iter().map(|b| format!("{b:#010b}")).collect::<String>());
}

// === byte strings mutable, moved and copied
fn bump(mut a: [u8; 3]) -> [u8; 3] { a[0] += 1; a }
fn main() {
    let a = *b"abc";
    let b = bump(a);
    println!("{} {}", a.escape_ascii(), b.escape_ascii());
    let r: &mut [u8] = b"xyz".to_vec().leak();
    r.reverse();
    r.swap(0, 1);
    println!("{r:?}");
    let m = &mut b"lit".clone();
    m[1] = b'o';
    println!("{:?} {:?}", m, b"lit");
    let c = move || b.len();
    println!("{}", c());
}

// === bytes of a state machine
#[derive(Debug, PartialEq)]
enum Tok<'a> { Num(u64), Op(u8), Word(&'a [u8]) }
fn lex(mut s: &[u8]) -> Vec<Tok<'_>> {
    let mut out = vec![];
    while let [c, rest @ ..] = s {
        s = match c {
            b' ' | b'\t' | b'\n' => rest,
            b'0'..=b'9' => {
                let n = s.iter().take_while(|b| b.is_ascii_digit()).count();
                out.push(Tok::Num(s[..n].iter().fold(0, |a, b| a * 10 + (b & 0xf) as u64)));
                &s[n..]
            }
            b if b.is_ascii_alphabetic() => {
                let n = s.iter().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(s.len());
                let (w, r) = s.split_at(n);
                out.push(Tok::Word(w));
                r
            }
            &op => { out.push(Tok::Op(op)); rest }
        };
    }
    out
}
fn main() { println!("{:?}", lex(b"x1 + 42*(y)\n")); }
