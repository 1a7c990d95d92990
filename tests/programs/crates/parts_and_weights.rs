// Parts of buffers, places found from behind, choices by weight.
use bytes::{Buf, Bytes, BytesMut};
use memchr::memmem;
use rand::prelude::*;
use rand::rngs::StdRng;

fn main() {
    let line = Bytes::from("GET /index.html HTTP/1.1");
    let path = line.split(|b| *b == b' ').nth(1).unwrap();
    let part = line.slice_ref(path);
    println!("{part:?} {:?} {:?}", part.slice_ref(&part[1..]), line.slice_ref(&[]));
    let rest = line.slice(4..);
    println!("{:?}", rest.slice_ref(&line[6..9]));
    println!("{}", std::panic::catch_unwind(|| line.slice_ref(b"other")).is_err());
    println!("{}", std::panic::catch_unwind(|| rest.slice_ref(&line[..5])).is_err());

    let mut it = Bytes::from("abcd").into_iter();
    println!("{:?} {} {:?}", it.next(), it.len(), it.get_ref());
    it.get_mut().advance(1);
    println!("{:?} {:?}", it.next(), it.into_inner());
    println!("{:?}", BytesMut::from("xyz").into_iter().rev_sum());

    println!("{:?}", memmem::rfind_iter(b"foo bar foo baz foo", "foo").collect::<Vec<_>>());
    println!("{:?} {:?}", memmem::rfind_iter(b"aaaaa", "aa").collect::<Vec<_>>(), memmem::rfind_iter(b"ab", "").collect::<Vec<_>>());
    let finder = memmem::FinderRev::new("na");
    println!("{:?} {:?}", finder.rfind_iter(b"banana").collect::<Vec<_>>(), finder.needle());

    let mut rng = StdRng::seed_from_u64(7);
    let all = [('a', 2), ('b', 1), ('c', 1), ('d', 9), ('e', 0)];
    for n in 0..7 {
        println!("{:?}", all.choose_multiple_weighted(&mut rng, n, |item| item.1 as f64).map(|chosen| chosen.collect::<Vec<_>>()));
    }
    println!("{:?}", all.choose_multiple_weighted(&mut rng, 2, |item| -(item.1 as f64)).map(|chosen| chosen.count()));
    let mut few = [1, 2, 3, 4];
    *few.choose_weighted_mut(&mut rng, |n| *n).unwrap() = 9;
    println!("{few:?} {:?}", rand::seq::index::sample_weighted(&mut rng, 5, |i| i as f64, 3).unwrap().into_vec());
}
trait RevSum {
    fn rev_sum(self) -> u32;
}
impl<I: Iterator<Item = u8>> RevSum for I {
    fn rev_sum(self) -> u32 {
        self.map(u32::from).sum()
    }
}
