use std::ffi::{CStr, CString};
fn main() {
    let c = c"hello";
    println!("{:?} {} {:?}", c, c.to_bytes().len(), c.to_str());
    println!("{:?}", c.to_bytes_with_nul());
    let c2: &CStr = c"\xff\u{e9}a\n";
    println!("{:?} {:?}", c2, c2.to_bytes());
    println!("{:?}", cr"raw\n");
    println!("{:?}", cr#"raw"q"#);
    println!("{}", c"x" == c"x");
    println!("{}", c"" .is_empty());
    let o: CString = c"own".to_owned();
    println!("{:?} {}", o, o.as_c_str() == c"own");
    println!("{:?}", c"abc".to_string_lossy());
    println!("{} {} {} {}", 1u8, 2_i64, 1.5f32, 3f64);
    println!("{} {} {}", 0xffu8, 0b1010_1010u8, 0o17_i16);
    println!("{} {} {} {}", 1e3, 1E-2f32, 1_000.5_f64, 1_f32);
    println!("{} {:?}", b'a', b"x\x00\\");
    println!("{:?}", br"\x");
    println!("{:?}", CString::new("abc").unwrap());
    println!("{:?}", CString::new("a\0c").is_err());
    println!("{:?}", CStr::from_bytes_with_nul(b"hi\0").unwrap());
    println!("{:?}", CStr::from_bytes_until_nul(b"hi\0xx\0").unwrap());
}
