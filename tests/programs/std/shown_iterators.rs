// What is held by a type that derives Debug is shown, wherever it stands; every kind has its further traits.
use std::iter::{FusedIterator, Flatten};

#[derive(Debug, Clone)]
struct Words<'a> {
    line: usize,
    lines: std::str::Lines<'a>,
    words: std::str::SplitWhitespace<'a>,
    flat: Flatten<std::vec::IntoIter<Vec<u8>>>,
}
struct Rows<T, const W: usize, const H: usize>([[T; W]; H]);
impl<T, const W: usize, const H: usize> IntoIterator for Rows<T, W, H> {
    type Item = T;
    type IntoIter = Flatten<std::array::IntoIter<[T; W], H>>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().flatten()
    }
}
fn ends<I: FusedIterator + Clone>(it: I) -> usize {
    it.clone().count()
}

fn main() {
 println!("{:?}", Words { line: 1, lines: "a\nb".lines(), words: "c d".split_whitespace(), flat: vec![vec![1, 2], vec![3]].into_iter().flatten() });
 println!("{:?}", Rows([[1, 2], [3, 4]]).into_iter().rev().collect::<Vec<_>>());
 println!("{} {} {}", ends("a,b".rsplit(',')), ends([1u8, 2].iter().copied()), ends("a;b;".split_terminator(';')));
 println!("{:?} {:?}", "a-b-c".rmatch_indices('-').next_back(), "a;b;".rsplit_terminator(';').next_back());
 println!("{:?}", "abcb".rmatches(|c| c == 'b').rev().count());
 println!("{:?}", "ab c".split_whitespace());
 println!("{:?}", "ab c".split_ascii_whitespace());
 println!("{:?}", "ab".lines());
 println!("{:?}", "ab,c".split(','));
 println!("{:?}", "ab,c".split(char::is_whitespace));
 println!("{:?}", "ab,c".split([',','x']));
 println!("{:?}", "ab,c".rsplit(','));
 println!("{:?}", "ab,c".splitn(2,','));
 println!("{:?}", "ab,c".rsplitn(2,','));
 println!("{:?}", "ab,c".split_terminator(','));
 println!("{:?}", "ab,c".split_inclusive(','));
 println!("{:?}", "ab,c".matches(','));
 println!("{:?}", "ab,c".rmatches(','));
 let mut s="ab,c,d".split(',');s.next();println!("{s:?}");s.next();s.next();println!("{s:?}");s.next();println!("{s:?}");
 println!("{:?}", [1,2,2].chunk_by(|a,b|a==b));
 println!("{:?}", [1,2].splitn(2, |a| *a == 1));
 println!("{:?}", [1,2].rsplit(|a| *a == 1));
 println!("{:?}", [1,2].split(|a| *a == 1));
 println!("{:?}", [1,2].iter().flat_map(|x| Some(x)));
 println!("{:?}", vec![vec![1]].into_iter().flatten());
 let mut f=vec![vec![1,2],vec![3]].into_iter().flatten(); f.next(); f.next_back(); println!("{f:?}");
 println!("{:?}", std::iter::successors(Some(1), |x| Some(x + 1)));
 let a=std::collections::BTreeSet::from([1,2,3]);let b=std::collections::BTreeSet::from([2,5]);
 println!("{:?}",a.union(&b)); println!("{:?}",a.difference(&b)); println!("{:?}",a.intersection(&b)); println!("{:?}",a.symmetric_difference(&b));
 println!("{:?}",std::collections::BinaryHeap::from([1,5]).peek_mut());
 println!("{:?}",vec![1,2].splice(0..1,[4]));
 println!("{:?}",vec![1,2].extract_if(..,|_|true));
 println!("{:?}",std::ascii::escape_default(b'\n'));
 println!("{:?}",[1,2,3].array_windows::<2>());
}
