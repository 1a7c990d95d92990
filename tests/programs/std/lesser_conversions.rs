use std::collections::btree_map::RangeMut;
use std::io::{self, IoSlice, IoSliceMut};
use std::num::{NonZero, Saturating};
use std::rc::Rc;
use std::sync::{Arc, RwLock, RwLockWriteGuard};

fn room(n: usize) -> io::Result<usize> {
    let mut v: Vec<u64> = Vec::new();
    v.try_reserve(n)?;
    Ok(v.len())
}
fn double(mut v: impl AsMut<Vec<i32>>) -> usize {
    let v = v.as_mut();
    v.extend_from_within(..);
    v.len()
}
fn main() {
    let mut name = String::from("plum");
    let s: &mut str = &mut name;
    s.make_ascii_uppercase();
    let (a, b): (Rc<str>, Box<str>) = (Rc::from(&mut *s), Box::from(s));
    println!("{a} {b}");
    let mut list = [3, 1, 2];
    list[..].sort();
    let l: &mut [i32] = &mut list;
    let shared: Arc<[i32]> = Arc::from(l);
    println!("{shared:?}");
    println!("{:?} {:?} {}", bool::try_from(1u8), bool::try_from(0i64), bool::try_from(7i128).unwrap_err());
    println!("{:?}", <u16 as TryInto<bool>>::try_into(2));
    println!("{:?}", usize::try_from('é'));
    println!("{:?}", String::try_from(vec![104u8, 105]));
    println!("{:?}", <&str>::try_from(std::ffi::OsStr::new("os")));
    println!("{}", double(&mut vec![1, 2, 3]));
    let mut nums = [1, 2, 3, 4, 5];
    if let Some((head, rest)) = nums.split_first_chunk_mut::<2>() {
        head.swap(0, 1);
        rest[0] += head[0] * 10;
    }
    if let Some((rest, [x, y])) = nums.split_last_chunk_mut() {
        std::mem::swap(x, y);
        rest.reverse();
    }
    println!("{nums:?} {:?}", nums.split_last_chunk_mut::<9>().is_none());
    println!("{} {:?}", NonZero::new(-2i16).unwrap().cast_unsigned(), NonZero::new(-1i64).unwrap().cast_unsigned());
    let x = Saturating(0x12345678u32);
    println!("{:x} {:x} {:x} {} {:x}", x.swap_bytes(), Saturating::<u32>::from_be(x), x.to_be(), x.count_zeros(), x.to_le());
    println!("{:?} {:?}", Saturating(-1i8).count_zeros(), Saturating::<u32>::from_le(x) == x);
    let lock = RwLock::new(vec![1]);
    let mut w = lock.write().unwrap();
    w.push(2);
    let r = RwLockWriteGuard::downgrade(w);
    println!("{:?} {} {}", *r, lock.try_read().is_ok(), lock.try_write().is_err());
    drop(r);
    println!("{}", lock.try_write().is_ok());
    println!("{:?}", room(usize::MAX / 2).map_err(|e| (e.kind(), e.to_string())));
    println!("{}", RangeMut::<u8, i8>::default().count());
    let (mut p, mut q, mut r) = ([1u8, 2], [3u8, 4, 5], [6u8]);
    {
        let mut parts = [IoSliceMut::new(&mut p), IoSliceMut::new(&mut q), IoSliceMut::new(&mut r)];
        let mut left = &mut parts[..];
        IoSliceMut::advance_slices(&mut left, 2);
        println!("{:?}", left.iter().map(|s| s.len()).collect::<Vec<_>>());
        IoSliceMut::advance_slices(&mut left, 1);
        left[0][0] = 40;
        println!("{:?}", left.iter().map(|s| s.to_vec()).collect::<Vec<_>>());
        IoSliceMut::advance_slices(&mut left, 3);
        println!("{}", left.len());
    }
    println!("{p:?} {q:?} {r:?}");
    let mut parts = [IoSlice::new(b"ab"), IoSlice::new(b""), IoSlice::new(b"cde")];
    parts[2].advance(1);
    let mut left = &mut parts[..];
    IoSlice::advance_slices(&mut left, 2);
    println!("{:?}", left.iter().map(|s| s.len()).collect::<Vec<_>>());
    let caught = std::panic::catch_unwind(|| {
        let mut parts = [IoSlice::new(b"ab")];
        IoSlice::advance_slices(&mut &mut parts[..], 3);
    });
    println!("{:?}", caught.unwrap_err().downcast_ref::<&str>());
    std::hint::cold_path();
}
