// Paths, texts of the system, sources and slices.
// === OsStr, OsString, CString
use std::ffi::*;
fn main() {
    let o = OsStr::new("aBä"); println!("{:?} {} {:?} {:?} {}", o, o.display(), o.to_ascii_lowercase(), o.to_ascii_uppercase(), o.is_ascii());
    let s = OsString::from("x"); println!("{} {} {}", s == *"x", s == *OsStr::new("x"), OsStr::new("x") == s);
    let b: Box<OsStr> = s.clone().into(); println!("{b:?} {:?}", b.clone().into_os_string()); println!("{:?}", ["a", "b"].iter().map(OsStr::new).collect::<OsString>());
    println!("{:?} {:?}", CString::from_vec_with_nul(b"a\0b\0".to_vec()), CString::from_vec_with_nul(b"ab".to_vec()));
    println!("{} / {}", CString::from_vec_with_nul(b"a\0b\0".to_vec()).unwrap_err(), CString::from_vec_with_nul(b"ab".to_vec()).unwrap_err());
    let c: Box<CStr> = c"hey".into(); println!("{c:?} {:?}", c.clone().into_c_string());
}
// === Path, PathBuf
use std::path::*;
fn p<F: FnOnce() -> R + std::panic::UnwindSafe, R: std::fmt::Debug>(f: F) { match std::panic::catch_unwind(f) { Ok(v) => println!("{v:?}"), Err(e) => println!("panic {:?}", e.downcast_ref::<&str>().map(|s| s.to_string()).or(e.downcast_ref::<String>().cloned())) } }
fn main() {
    for t in ["a.tar.gz", ".a", ".a.b", "..", "a", "a.", "/", "x/.y.z.w"] { let q = Path::new(t); println!("{t} {:?} {:?} {:?} {:?} {:?}", q.file_prefix(), q.file_stem(), q.extension(), q.with_added_extension("q"), q.with_extension("e")); }
    p(|| PathBuf::from("a").add_extension("b/c")); p(|| PathBuf::from("a").set_extension("b/c")); p(|| PathBuf::from("/").add_extension("b"));
    let bp: Box<Path> = PathBuf::from("/a/b").into_boxed_path(); println!("{bp:?} {:?} {:?}", bp.clone(), bp.clone().into_path_buf());
    println!("{:?} {:?}", Path::new("a/b/c").iter(), Path::new("a/b").ancestors()); println!("{:?}", Path::new("a/b").components() < Path::new("a/c").components());
    println!("{}", Prefix::Disk(b'C').is_verbatim());
}
// === io::Error, BufWriter, BufReader, Chain, Take
use std::io::{self, *};
fn main() {
    let e = io::Error::new(ErrorKind::Other, "x".parse::<i32>().unwrap_err()); println!("{:?}", e.downcast::<std::num::ParseIntError>());
    let e = io::Error::new(ErrorKind::Other, "text"); println!("{:?}", e.downcast::<std::num::ParseIntError>()); println!("{:?}", io::Error::from(ErrorKind::NotFound).downcast::<std::fmt::Error>());
    let mut arr = [0u8; 1]; let mut w = BufWriter::new(&mut arr[..]); w.write_all(b"abc").unwrap(); let (e, w) = w.into_inner().unwrap_err().into_parts(); println!("{e:?} {:?}", w.buffer()); std::mem::forget(w);
    let mut lw = LineWriter::with_capacity(10, Vec::new()); lw.write_all(b"ab\ncd").unwrap(); println!("{lw:?} {:?}", lw.get_ref()); println!("{:?}", lw.into_inner().unwrap());
    let mut r = BufReader::new(Cursor::new(b"abcdefgh".to_vec())); let mut one = [0u8; 2]; r.read_exact(&mut one).unwrap(); r.seek_relative(-1).unwrap(); println!("{:?}", r.buffer()); r.seek_relative(100).unwrap(); println!("{:?}", r.buffer()); println!("{}", r.stream_position().unwrap());
    let mut t = (&b"abc"[..]).chain(&b"de"[..]).take(4); t.get_mut().get_mut().0; println!("{:?}", io::read_to_string(t).unwrap());
}
// === as_chunks_mut, split_off, as_flattened_mut, from_mut
fn main() {
    println!("{:?} {:?}", Ok::<_, i32>(Ok::<i32, i32>(1)).flatten(), Ok::<std::result::Result<(), _>, i32>(Err(3)).flatten());
    let mut a = [1, 2, 3, 4, 5]; { let (c, r) = a.as_chunks_mut::<2>(); c[1][0] = 9; c[0].swap(0, 1); r[0] = 7; } println!("{a:?} {:?} {:?}", a.as_rchunks::<3>(), a.as_chunks::<7>());
    let mut s: &[i32] = &a; println!("{:?} {:?} {:?} {s:?}", s.split_off(..2), s.split_off(2..), s.split_off(9..)); println!("{:?} {:?} {:?} {:?}", s.split_off_first(), s.split_off_last(), s.split_off_last(), s);
    let mut b = [1, 2, 3, 4]; { let mut m: &mut [i32] = &mut b; *m.split_off_first_mut().unwrap() = 10; m.split_off_mut(..=0).unwrap()[0] = 20; *m.split_off_last_mut().unwrap() = 40; println!("{m:?}"); } println!("{b:?}");
    let mut f = [[1, 2], [3, 4]]; f.as_flattened_mut()[2] = 9; f.as_flattened_mut().reverse(); println!("{f:?}");
    let mut st = [[String::from("a")], [String::from("b")]]; for x in st.as_flattened_mut() { x.push('!'); } st.as_flattened_mut().swap(0, 1); println!("{st:?}");
    let mut n = 5; std::slice::from_mut(&mut n)[0] += 1; println!("{n}"); let mut z = Some(String::from("q")); z.as_mut_slice()[0].push('w'); println!("{z:?} {:?}", None::<i32>.as_mut_slice());
}
// === push_mut, next_if_map, extract_if
fn p<F: FnOnce() -> R + std::panic::UnwindSafe, R: std::fmt::Debug>(f: F) { match std::panic::catch_unwind(f) { Ok(v) => println!("{v:?}"), Err(e) => println!("panic {:?}", e.downcast_ref::<&str>().map(|s| s.to_string()).or(e.downcast_ref::<String>().cloned())) } }
fn main() {
    let mut v = vec![1]; *v.push_mut(4) += 1; *v.insert_mut(0, 3) *= 2; println!("{v:?}"); p(|| { let mut v = vec![1]; *v.insert_mut(3, 1) });
    let mut it = "12ab".chars().peekable(); while let Some(d) = it.next_if_map(|c| c.to_digit(10).ok_or(c)) { print!("{d} "); } println!("{:?}", it.peek()); println!("{:?}", it.next_if_map_mut(|c| { *c = 'Z'; None::<()> })); println!("{:?}", it.collect::<String>());
    let mut m: std::collections::BTreeMap<i32, i32> = (0..2000).map(|i| (i, i * i)).collect(); let x: Vec<_> = m.extract_if(100..1900, |k, v| { *v += 1; k % 3 == 0 }).collect(); println!("{} {} {:?} {:?} {:?}", x.len(), m.len(), x[0], m.get(&101), m.get(&1901)); { let mut e = m.extract_if(.., |k, _| k % 2 == 0); println!("{:?} {:?}", e.next(), e.size_hint()); } println!("{}", m.len());
    p(|| std::collections::BTreeMap::from([(1, 2)]).extract_if(5..1, |_, _| true).count());
}
// === LazyLock, Duration, SystemTime, str
fn p<F: FnOnce() -> R + std::panic::UnwindSafe, R: std::fmt::Debug>(f: F) { match std::panic::catch_unwind(f) { Ok(v) => println!("{v:?}"), Err(e) => println!("panic {:?}", e.downcast_ref::<&str>().map(|s| s.to_string()).or(e.downcast_ref::<String>().cloned())) } }
fn main() {
    let l = std::sync::LazyLock::new(|| 5); println!("{:?}", std::sync::LazyLock::get(&l)); 
    println!("{:?} {:?}", std::hash::BuildHasherDefault::<std::hash::DefaultHasher>::new(), std::time::Duration::from_nanos_u128(u64::MAX as u128 * 7)); p(|| std::time::Duration::from_nanos_u128(u128::MAX));
    println!("{} {}", std::time::Duration::new(3, 5).div_duration_f32(std::time::Duration::new(2, 1)), std::time::Duration::MAX.div_duration_f32(std::time::Duration::from_nanos(7)));
    println!("{:?}", std::time::UNIX_EPOCH.checked_add(std::time::Duration::MAX).is_none());
    println!("{:?} {:?}", "xaxx".trim_left_matches('x'), "xaxx".trim_right_matches("x")); let mut q = String::from("aäb"); println!("{:?}", q.split_at_mut_checked(2).is_none()); println!("{:?}", q.split_at_mut_checked(3).map(|(a, b)| (a.len(), b.len())));
    let bx: Box<dyn std::error::Error + Send> = Box::new(std::fmt::Error); println!("{:?}", bx.downcast::<std::fmt::Error>());
    let c = std::cell::RefCell::new(1); println!("{:?}", unsafe { c.try_borrow_unguarded() }); let g = c.borrow_mut(); println!("{:?}", unsafe { c.try_borrow_unguarded() }); drop(g);
    let x = [1, 2, 3]; println!("{:?}", x.element_offset(&x[2]));
}
// === std::prelude::v1, Utf8Chunk, read_vectored
#![allow(unused_imports)]
use std::prelude::v1::*; use core::prelude::rust_2021::*; use std::prelude::rust_2024::*;
use std::str::{Utf8Chunk, Utf8Chunks};
mod m { pub use std::prelude::v1::Vec as V; }
fn main() { let v: m::V<i32> = vec![1]; println!("{:?} {:?}", v, Some(1)); for c in b"a\xffb".utf8_chunks() { let c: Utf8Chunk = c; println!("{:?} {:?}", c.valid(), c.invalid()); }
 use std::io::*; let mut c = Cursor::new(b"abc-def".to_vec()); println!("{:?}", c.skip_until(b'-').unwrap()); c.seek_relative(1).unwrap(); let (mut a, mut b) = ([0u8; 1], [0u8; 3]); println!("{:?}", c.read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)]).unwrap()); println!("{a:?} {b:?}");
 println!("{:?}", std::num::Wrapping(3u8).reverse_bits());
}
// === Entry::insert_entry
use std::collections::*;
struct L(u8, u8);
impl Drop for L { fn drop(&mut self) { println!("drop {} {}", self.0, self.1) } }
impl PartialEq for L { fn eq(&self, o: &L) -> bool { self.0 == o.0 } } impl Eq for L {} impl std::hash::Hash for L { fn hash<H: std::hash::Hasher>(&self, h: &mut H) { self.0.hash(h) } }
impl PartialOrd for L { fn partial_cmp(&self, o: &L) -> Option<std::cmp::Ordering> { Some(self.cmp(o)) } } impl Ord for L { fn cmp(&self, o: &L) -> std::cmp::Ordering { self.0.cmp(&o.0) } }
fn main() {
  let mut m = HashMap::new(); m.insert(L(1, 0), 'a');
  { let e = m.entry(L(1, 1)); println!("got"); match e { hash_map::Entry::Occupied(mut o) => { println!("occ {}", o.get()); o.insert('b'); println!("end"); } _ => {} } println!("after"); }
  { let e = m.entry(L(2, 1)).insert_entry('x'); println!("{} {}", e.key().1, e.get()); }
  { let e = m.entry(L(2, 2)).insert_entry('y'); println!("{} {}", e.key().1, e.get()); }
  let mut b = BTreeMap::new(); b.insert(L(1, 0), 'a');
  { let e = b.entry(L(1, 1)); println!("got"); match e { btree_map::Entry::Occupied(mut o) => { println!("occ {}", o.get()); o.insert('b'); println!("end"); } _ => {} } println!("after"); }
  { let e = b.entry(L(2, 1)).insert_entry('x'); println!("{} {}", e.key().1, e.get()); }
  { let e = b.entry(L(2, 2)).insert_entry('y'); println!("{} {}", e.key().1, e.get()); }
  if let hash_map::Entry::Vacant(v) = m.entry(L(9, 9)) { let o = v.insert_entry('q'); println!("{}", o.get()); o.remove(); }
  drop(m.remove(&L(1, 9))); println!("end"); drop(b); println!("end2");
}
// === str::EscapeDebug, EncodeUtf16, consts
use std::str::*; use std::f32::consts as c;
fn main() {
    let e: EscapeDebug<'_> = "a\n\"".escape_debug(); println!("{e} {}", e.clone().collect::<String>()); let u: EncodeUtf16<'_> = "aß😀".encode_utf16(); println!("{:?} {:?} {:?}", u, u.size_hint(), u.clone().collect::<Vec<_>>());
    println!("{} {} {} {}", c::FRAC_PI_3, c::LOG2_10, c::FRAC_2_SQRT_PI, std::f64::consts::LOG10_2); println!("{:?}", std::array::repeat::<_, 2>(String::from("x"))); let mut n = 3; std::array::from_mut(&mut n)[0] = 4; println!("{n}"); println!("{}", unsafe { std::char::from_u32_unchecked(0x41) }); unsafe { std::hint::assert_unchecked(true) };
    println!("{}", std::path::is_separator('/')); let p: Result<String, std::string::ParseError> = "q".parse(); println!("{p:?}"); let mut h = std::collections::HashSet::from([1, 2, 3]); let mut x: Vec<_> = h.extract_if(|x| *x > 1).collect(); x.sort(); println!("{x:?} {h:?}"); let c: &std::ffi::c_str::CStr = c"a"; println!("{c:?}"); let o: &std::ffi::os_str::OsStr = "z".as_ref(); println!("{o:?}");
}
