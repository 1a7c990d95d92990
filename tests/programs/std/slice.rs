fn main() {
    let mut v = vec![5, 3, 8, 1, 9, 2];
    println!("{:?} {:?} {:?} {:?}", v.first(), v.last(), v.get(2), v.get(10));
    println!("{:?} {:?} {:?}", v.get(1..3), v.get(4..), v.get(5..9));
    println!("{:?} {:?}", v.split_first(), v.split_last());
    println!("{:?} {:?}", v.first_chunk::<2>(), v.last_chunk::<3>());
    println!("{:?} {:?}", v.split_at(2), v.split_at_checked(9));
    v.swap(0, 5); println!("{v:?}");
    v.reverse(); println!("{v:?}");
    v.sort(); println!("{v:?} {:?} {:?}", v.binary_search(&8), v.binary_search(&4));
    println!("{} {:?}", v.partition_point(|x| *x < 5), v.binary_search_by_key(&9, |x| *x));
    v.sort_by(|a, b| b.cmp(a)); println!("{v:?}");
    v.sort_by_key(|x| (*x % 3, *x)); println!("{v:?}");
    v.sort_unstable_by(|a, b| a.cmp(b)); v.rotate_left(2); println!("{v:?}");
    v.rotate_right(1); println!("{v:?}");
    println!("{:?}", v.chunks(4).map(|c| c.to_vec()).collect::<Vec<_>>());
    println!("{:?} {:?}", v.chunks_exact(4).collect::<Vec<_>>(), v.chunks_exact(4).remainder());
    println!("{:?} {:?}", v.rchunks(4).collect::<Vec<_>>(), v.rchunks_exact(4).collect::<Vec<_>>());
    println!("{:?}", v.windows(3).map(|w| w.iter().sum::<i32>()).collect::<Vec<_>>());
    println!("{:?}", v.split(|x| x % 2 == 0).collect::<Vec<_>>());
    println!("{:?} {:?}", v.splitn(2, |x| x % 2 == 0).collect::<Vec<_>>(), v.rsplitn(2, |x| x % 2 == 0).collect::<Vec<_>>());
    println!("{:?} {:?}", v.split_inclusive(|x| x % 2 == 0).collect::<Vec<_>>(), v.rsplit(|x| *x == 9).collect::<Vec<_>>());
    println!("{:?}", v.chunk_by(|a, b| a <= b).collect::<Vec<_>>());
    println!("{} {} {}", v.contains(&8), v.starts_with(&[1]), v.ends_with(&[]));
    println!("{:?} {:?}", [1, 2, 3].strip_prefix(&[1]), [1, 2, 3].strip_suffix(&[9]));
    println!("{:?} {:?} {:?}", [[1, 2], [3, 4]].concat(), [vec![1], vec![2]].join(&0), ["a", "b"].join("-"));
    println!("{:?}", [1, 2].repeat(3));
    v.fill(7); println!("{v:?}");
    let mut i = 0; v.fill_with(|| { i += 1; i }); println!("{v:?}");
    v[1..4].copy_from_slice(&[10, 20, 30]); println!("{v:?}");
    v.copy_within(0..2, 3); println!("{v:?}");
    let (a, b) = v.split_at_mut(3); a[0] = b[0]; a.swap_with_slice(b); println!("{v:?}");
    for c in v.chunks_mut(2) { c[0] += 100; } println!("{v:?}");
    for c in v.chunks_exact_mut(4) { c[3] = 0; } println!("{v:?}");
    for c in v.rchunks_mut(4) { c[0] = -1; } println!("{v:?}");
    if let Some(x) = v.first_mut() { *x = 1; } if let Some(x) = v.last_mut() { *x = 99; } println!("{v:?}");
    if let [a, .., z] = &mut v[..] { std::mem::swap(a, z); } println!("{v:?}");
    if let Some((h, t)) = v.split_first_mut() { *h = t.len() as i32; t[0] = 0; } println!("{v:?}");
    println!("{:?}", v.iter().rev().skip(1).step_by(2).collect::<Vec<_>>());
    v.select_nth_unstable(2); println!("{}", v[2]);
    println!("{:?} {:?}", v.iter().min(), [1, 2] < [1, 3]);
    println!("{:?}", v.to_vec().into_boxed_slice());
    println!("{:?}", [3, 1, 2].iter().copied().collect::<std::collections::BTreeSet<_>>());
    println!("{:?} {:?}", &[1, 2][..] == vec![1, 2], [1u8, 2] == *b"\x01\x02");
    println!("{:?} {:?}", b"hello".to_ascii_uppercase(), b"Hi".eq_ignore_ascii_case(b"hI"));
    println!("{:?} {:?}", b" x ".trim_ascii(), b"a\n\xff".escape_ascii().to_string());
    println!("{:?}", [1, 1, 2, 3, 3].chunk_by(|a, b| a == b).map(|c| c.len()).collect::<Vec<_>>());
    let mut w = ["delta", "Alpha", "charlie", "bravo"];
    w.sort(); println!("{w:?}");
    w.sort_by_key(|s| s.to_lowercase()); println!("{w:?}");
    w.sort_by_cached_key(|s| s.len()); println!("{w:?}");
    w.sort_unstable_by_key(|s| std::cmp::Reverse(*s)); println!("{w:?}");
    let mut f = [2.5, -1.0, 9.75]; f.sort_by(|a, b| b.partial_cmp(a).unwrap()); println!("{f:?}");
    f.sort_by(f64::total_cmp); println!("{f:?}");
    println!("{:?} {}", [1, 2, 3].iter().as_slice(), [1, 2, 3].is_sorted_by_key(|x| -x));
    println!("{:?}", std::slice::from_ref(&5));
    println!("{:?} {:?}", v.iter().len(), v.as_slice().len());
    let s: &[i32] = &[1, 2, 3, 4];
    match s { [first, mid @ .., last] => println!("{first} {mid:?} {last}"), _ => {} }
    let arr: [i32; 4] = s.try_into().unwrap(); println!("{arr:?}");
    let bad: Result<[i32; 3], _> = s.try_into(); println!("{bad:?}");
    let r: &[i32; 2] = s[..2].try_into().unwrap(); println!("{r:?}");
    let (ch, rem) = s.as_chunks::<3>(); println!("{ch:?} {rem:?}");
    println!("{:?}", s.array_windows::<2>().map(|[a, b]| a + b).collect::<Vec<_>>());
    println!("{:?}", s.get_disjoint_mut_test());
    println!("{:?}", s.iter().rev().map(|x| x.to_string()).collect::<Vec<_>>().concat());
    println!("{:?}", s[1..=2].iter().sum::<i32>());
    println!("{:?} {:?}", s.split_first_chunk::<1>(), s.concat_test());
}
trait T { fn get_disjoint_mut_test(&self) -> i32; fn concat_test(&self) -> usize; }
impl T for [i32] {
    fn get_disjoint_mut_test(&self) -> i32 { let mut v = self.to_vec(); let [a, b] = v.get_disjoint_mut([0, 2]).unwrap(); std::mem::swap(a, b); v[0] * 10 + v[2] }
    fn concat_test(&self) -> usize { self.len() }
}
