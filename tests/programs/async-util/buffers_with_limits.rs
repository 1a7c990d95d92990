// Buffers with limits and in chains, numbers of any width, readers and writers over them.
use bytes::{buf::Limit, Buf, BufMut, Bytes, BytesMut};
use std::io::{BufRead, IoSlice, Read, Write};

fn main() {
    let mut l: Limit<BytesMut> = BytesMut::with_capacity(8).limit(5);
    l.put_u16(0x4142);
    l.put_slice(b"c");
    println!("{:?} {} {}", l.get_ref(), Limit::limit(&l), l.remaining_mut());
    l.set_limit(9);
    l.get_mut().put_u8(b'!');
    println!("{} {:?}", Limit::limit(&l), l.into_inner());
    let mut b = BytesMut::new();
    b.put_uint(0x010203, 3);
    b.put_uint_le(0x010203, 3);
    b.put_int(-2, 2);
    b.put_int_le(-2, 5);
    println!("{:?}", &b[..]);
    let mut b = b.freeze();
    println!("{:x} {:x} {} {}", b.get_uint(3), b.get_uint_le(3), b.get_int(2), b.get_int_le(5));
    let b = Bytes::from_static(b"line one\nline two\nrest");
    let mut r = b.clone().reader();
    let mut s = String::new();
    println!("{} {s:?}", r.read_line(&mut s).unwrap());
    println!("{:?}", r.get_ref());
    r.get_mut().advance(5);
    let lines: Vec<String> = r.by_ref().lines().map(Result::unwrap).collect();
    println!("{lines:?} {}", r.into_inner().len());
    let mut w = BytesMut::new().limit(6).writer();
    println!("{:?} {:?} {:?}", w.write(b"four").unwrap(), w.write(b"more").unwrap(), w.write(b"none").unwrap());
    println!("{:?}", w.get_ref().get_ref());
    let mut c = Buf::chain(&b"ab"[..], &b"cdef"[..]);
    c.first_mut().advance(1);
    println!("{} {:?} {:?}", c.remaining(), c.chunk(), c.last_ref());
    let mut out = [0; 3];
    c.copy_to_slice(&mut out);
    println!("{out:?} {:?}", c.into_inner());
    let mut m = [0u8; 3];
    let mut n = [9u8; 4];
    {
        let mut both = (&mut m[..]).chain_mut(&mut n[..]);
        both.put_u32(0x01020304);
        both.put_u8(5);
        println!("{}", both.remaining_mut());
    }
    println!("{m:?} {n:?}");
    let from_refs: BytesMut = b"refs".iter().collect();
    let mut t = from_refs.take(2);
    t.get_mut().extend_from_slice(b"!");
    println!("{:?} {:?}", t.copy_to_bytes(2), t.into_inner());
    let mut io = [IoSlice::new(&[]); 2];
    println!("{} {:?}", b.chunks_vectored(&mut io), &io[0][..4]);
    let e = std::panic::catch_unwind(|| BytesMut::new().limit(1).put_u16(1));
    println!("{}", e.is_err());
}
