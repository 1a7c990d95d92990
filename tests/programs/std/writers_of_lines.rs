use std::io::{self, BufWriter, IoSlice, LineWriter, Write};
struct W { max: usize, out: Vec<u8>, fail: usize, vectored: bool }
impl Write for W {
    fn write(&mut self, b: &[u8]) -> io::Result<usize> {
        if self.fail > 0 { self.fail -= 1; println!("  fails on {:?}", String::from_utf8_lossy(b)); return Err(io::Error::new(io::ErrorKind::Other, "full")); }
        let n = b.len().min(self.max); println!("  write {:?} -> {n}", String::from_utf8_lossy(b)); self.out.extend_from_slice(&b[..n]); Ok(n)
    }
    fn flush(&mut self) -> io::Result<()> { println!("  flush"); Ok(()) }
}
fn w(max: usize, fail: usize) -> W { W { max, out: vec![], fail, vectored: false } }
fn main() {
    for max in [1, 3, 100] { for fail in [0, 1] { for cap in [0, 4, 16] {
        println!("== max {max} fail {fail} cap {cap}");
        let mut l = LineWriter::with_capacity(cap, w(max, fail));
        for s in ["ab", "c\n", "hello\nworld", "\n", "a\nb\nc", "0123456789\n0123456789", "", "x\n\ny"] {
            println!("write {s:?}: {:?}", l.write(s.as_bytes()));
        }
        for s in ["ab", "c\nd", "0123456789\n0123456789", "\n"] { println!("write_all {s:?}: {:?}", l.write_all(s.as_bytes())); }
        println!("{:?}", l.write_vectored(&[IoSlice::new(b""), IoSlice::new(b"p\nq"), IoSlice::new(b"r")]));
        println!("flush {:?}", l.flush());
        println!("{:?}", l.into_inner().map(|w| String::from_utf8(w.out).unwrap()).map_err(|e| e.error().to_string()));
        let mut b = BufWriter::with_capacity(cap, w(max, fail));
        for s in ["ab", "c", "hello", "", "0123456789", "xyz"] { println!("write {s:?}: {:?} {:?}", b.write(s.as_bytes()), String::from_utf8_lossy(b.buffer())); }
        for s in ["ab", "c", "hello", "", "0123456789", "xyz"] { println!("write_all {s:?}: {:?} {:?}", b.write_all(s.as_bytes()), String::from_utf8_lossy(b.buffer())); }
        println!("{:?} {:?}", write!(b, "{} {}", 1, "longer text than that"), String::from_utf8_lossy(b.buffer()));
        println!("{:?} {}", b.get_ref().out.len(), b.get_ref().vectored);
    } } }
}
