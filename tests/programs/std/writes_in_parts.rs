use std::io::{self, BufReader, BufWriter, Cursor, IoSlice, IoSliceMut, LineWriter, Read, Write, BufRead};
struct W { name: &'static str, max: usize, out: Vec<u8> }
impl Write for W {
    fn write(&mut self, b: &[u8]) -> io::Result<usize> { let n = b.len().min(self.max); println!("  {} write {:?} -> {n}", self.name, String::from_utf8_lossy(b)); self.out.extend_from_slice(&b[..n]); Ok(n) }
    fn flush(&mut self) -> io::Result<()> { println!("  {} flush", self.name); Ok(()) }
}
struct V { w: W }
impl Write for V {
    fn write(&mut self, b: &[u8]) -> io::Result<usize> { self.w.write(b) }
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> { let mut n = 0; print!("  vectored"); for b in bufs { print!(" {:?}", String::from_utf8_lossy(b)); let k = b.len().min(self.w.max - n); self.w.out.extend_from_slice(&b[..k]); n += k; } println!(" -> {n}"); Ok(n) }
    fn flush(&mut self) -> io::Result<()> { self.w.flush() }
}
fn w(max: usize) -> W { W { name: "w", max, out: vec![] } }
fn sl<'a>(v: &'a [&'a str]) -> Vec<IoSlice<'a>> { v.iter().map(|s| IoSlice::new(s.as_bytes())).collect() }
fn main() -> io::Result<()> {
    println!("default"); println!("{:?}", w(100).write_vectored(&sl(&["", "ab", "cd"]))?); println!("{:?}", w(100).write_vectored(&sl(&[]))?);
    println!("vec"); let mut v: Vec<u8> = vec![]; println!("{} {:?}", v.write_vectored(&sl(&["ab", "", "cde"]))?, v);
    println!("cursor"); let mut c = Cursor::new(vec![0u8; 4]); println!("{} {:?}", c.write_vectored(&sl(&["ab", "", "cde"]))?, c);
    let mut arr = [0u8; 4]; let mut c = Cursor::new(&mut arr[..]); println!("{}", c.write_vectored(&sl(&["ab", "", "cde"]))?); println!("{:?}", arr);
    let mut c = Cursor::new([0u8; 3]); println!("{} {:?}", c.write_vectored(&sl(&["ab", "", "cde"]))?, c);
    println!("slice"); let mut arr = [0u8; 4]; { let mut s: &mut [u8] = &mut arr; println!("{} {}", s.write_vectored(&sl(&["ab", "", "cde"]))?, s.len()); } println!("{arr:?}");
    println!("sink {} {}", io::sink().write_vectored(&sl(&["ab", "cde"]))?, io::empty().write_vectored(&sl(&["ab", "cde"]))?);
    println!("deque"); let mut q = std::collections::VecDeque::new(); println!("{} {:?}", q.write_vectored(&sl(&["ab", "c"]))?, q);
    println!("stdout {}", io::stdout().write_vectored(&sl(&["x", "y\n"]))?); println!(" lock {}", io::stdout().lock().write_vectored(&sl(&["x", "y\n"]))?);
    println!("bufwriter plain");
    { let mut b = BufWriter::with_capacity(8, w(100)); println!("{}", b.write_vectored(&sl(&["ab", "cd", "ef"]))?); println!("buf {:?}", b.buffer()); println!("{}", b.write_vectored(&sl(&["gh", "ij"]))?); println!("buf {:?}", b.buffer()); println!("{}", b.write_vectored(&sl(&["", "0123456789", "x"]))?); println!("buf {:?}", b.buffer()); println!("{}", b.write_vectored(&sl(&["", "01", "0123456789"]))?); println!("buf {:?}", b.buffer()); println!("{}", b.write_vectored(&sl(&["012345", "67", "8"]))?); println!("buf {:?}", b.buffer()); }
    println!("bufwriter vectored");
    { let mut b = BufWriter::with_capacity(8, V { w: w(100) }); println!("{}", b.write_vectored(&sl(&["ab", "cd", "ef"]))?); println!("buf {:?}", b.buffer()); println!("{}", b.write_vectored(&sl(&["gh", "ij"]))?); println!("buf {:?}", b.buffer()); println!("{}", b.write_vectored(&sl(&["", "0123456789", "x"]))?); println!("buf {:?}", b.buffer()); }
    println!("bufwriter of vec");
    { let mut b = BufWriter::with_capacity(8, Vec::new()); println!("{}", b.write_vectored(&sl(&["ab", "cd", "ef"]))?); println!("buf {:?}", b.buffer()); println!("{}", b.write_vectored(&sl(&["gh", "ij"]))?); println!("buf {:?} {:?}", b.buffer(), b.get_ref()); println!("{}", b.write_vectored(&sl(&["", "0123456789", "x"]))?); println!("buf {:?} {:?}", b.buffer(), b.get_ref()); println!("{}", b.write_vectored(&sl(&["012345", "67"]))?); println!("buf {:?} {:?}", b.buffer(), b.get_ref()); }
    println!("bufwriter of bufwriter");
    { let mut b = BufWriter::with_capacity(4, BufWriter::with_capacity(8, Vec::new())); println!("{}", b.write_vectored(&sl(&["ab", "cd", "ef"]))?); println!("buf {:?} {:?}", b.buffer(), b.get_ref()); }
    println!("linewriter plain");
    { let mut l = LineWriter::with_capacity(8, w(100)); println!("{}", l.write_vectored(&sl(&["ab", "c\nd", "ef"]))?); println!("{}", l.write_vectored(&sl(&["g", "h"]))?); println!("{}", l.write_vectored(&sl(&["", "i\n", "j"]))?); }
    println!("linewriter of vec");
    { let mut l = LineWriter::with_capacity(8, Vec::new()); println!("{} {:?}", l.write_vectored(&sl(&["ab", "c\nd", "ef"]))?, l.get_ref()); println!("{} {:?}", l.write_vectored(&sl(&["g", "h"]))?, l.get_ref()); println!("{} {:?}", l.write_vectored(&sl(&["", "i\n", "j"]))?, l.get_ref());  println!("{} {:?}", l.write_vectored(&sl(&["k", "lmnopqrstuv", "w"]))?, l.get_ref()); println!("{} {:?}", l.write_vectored(&sl(&["\n", "0123456789", "w"]))?, l.get_ref()); }
    println!("box dyn"); { let mut b: Box<dyn Write> = Box::new(Vec::new()); println!("{}", b.write_vectored(&sl(&["ab", "cd"]))?); let mut v = vec![]; let r: &mut dyn Write = &mut v; println!("{}", r.write_vectored(&sl(&["ab", "cd"]))?); }
    println!("read");
    let (mut a, mut b) = ([0u8; 2], [0u8; 3]);
    println!("{}", (&b"abcdefg"[..]).read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)])?); println!("{a:?} {b:?}");
    let mut c = Cursor::new(b"xyz"); println!("{}", c.read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)])?); println!("{a:?} {b:?}");
    let mut br = BufReader::with_capacity(4, &b"0123456789"[..]); println!("{}", br.read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)])?); println!("{a:?} {b:?} {:?}", br.buffer()); println!("{}", br.read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)])?); println!("{a:?} {b:?} {:?}", br.buffer()); br.fill_buf()?; println!("{}", br.read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)])?); println!("{a:?} {b:?} {:?}", br.buffer());
    println!("{}", (&b"ab"[..]).chain(&b"cdef"[..]).read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)])?); println!("{a:?} {b:?}");
    println!("{}", io::repeat(7).read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)])?); println!("{a:?} {b:?}");
    println!("{}", (&b"abcd"[..]).take(3).read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)])?); println!("{a:?} {b:?}");
    let mut q: std::collections::VecDeque<u8> = b"qrstuvw".iter().copied().collect(); println!("{}", q.read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)])?); println!("{a:?} {b:?} {q:?}");
    let s1 = sl(&["abc", "de", "f"]); let mut v = s1.clone(); let mut s = &mut v[..]; IoSlice::advance_slices(&mut s, 4); println!("{:?}", s.iter().map(|x| x.to_vec()).collect::<Vec<_>>());
    Ok(())
}
