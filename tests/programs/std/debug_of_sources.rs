
use std::io::{BufRead, Read, Write};
use std::collections::*;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    // Take / Chain Debug and others
    println!("{:?}", (&b"ab"[..]).take(1)); println!("{:?}", (&b"ab"[..]).chain(&b"c"[..]));
    println!("{:?}", std::io::BufReader::with_capacity(4, &b"ab"[..])); println!("{:?}", std::io::LineWriter::with_capacity(4, Vec::<u8>::new())); println!("{:?}", std::io::Cursor::new([1, 2]));
    println!("{:?} {:?} {:?}", std::io::empty(), std::io::sink(), std::io::repeat(1));
    println!("{:?} {:?}", (&b"a\nb"[..]).lines(), BufRead::split(&b"a"[..], 120)); println!("{:?}", (&b"ab"[..]).bytes());
    println!("{:?}", BinaryHeap::from([1, 3, 2]).into_sorted_vec());
    let mut o = std::io::stdout(); o.write_all(b"done\n").unwrap();
    let mut s = String::new(); (&b"abc"[..]).take(2).read_to_string(&mut s).unwrap(); println!("{s}");
}
