// iterators: own adaptors, everything in std
use std::collections::*;
use std::iter::{self, FromIterator, FusedIterator, Peekable, Product, Rev, Sum};
use std::ops::ControlFlow;
struct Pairs<I: Iterator> {
    it: I,
    last: Option<I::Item>,
}
impl<I> Iterator for Pairs<I>
where
    I: Iterator,
    I::Item: Clone,
{
    type Item = (I::Item, I::Item);
    fn next(&mut self) -> Option<Self::Item> {
        if self.last.is_none() {
            self.last = self.it.next();
        }
        let n = self.it.next()?;
        let l = self.last.replace(n.clone())?;
        Some((l, n))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (l, h) = self.it.size_hint();
        (l.saturating_sub(1), h)
    }
}
struct Chunked<I> {
    it: I,
    n: usize,
}
impl<I: Iterator> Iterator for Chunked<I> {
    type Item = Vec<I::Item>;
    fn next(&mut self) -> Option<Vec<I::Item>> {
        let v: Vec<_> = self.it.by_ref().take(self.n).collect();
        (!v.is_empty()).then_some(v)
    }
}
struct Dedup<I: Iterator>
where
    I::Item: PartialEq,
{
    it: Peekable<I>,
}
impl<I: Iterator> Iterator for Dedup<I>
where
    I::Item: PartialEq,
{
    type Item = (usize, I::Item);
    fn next(&mut self) -> Option<Self::Item> {
        let x = self.it.next()?;
        let mut n = 1;
        while self.it.next_if(|y| *y == x).is_some() {
            n += 1;
        }
        Some((n, x))
    }
}
trait IterExt: Iterator + Sized {
    fn pairs(self) -> Pairs<Self>
    where
        Self::Item: Clone,
    {
        Pairs { it: self, last: None }
    }
    fn chunked(self, n: usize) -> Chunked<Self> {
        Chunked { it: self, n }
    }
    fn dedup(self) -> Dedup<Self>
    where
        Self::Item: PartialEq,
    {
        Dedup { it: self.peekable() }
    }
    fn counts(self) -> BTreeMap<Self::Item, usize>
    where
        Self::Item: Ord,
    {
        self.fold(BTreeMap::new(), |mut m, x| {
            *m.entry(x).or_default() += 1;
            m
        })
    }
    fn interleave<J: IntoIterator<Item = Self::Item>>(self, o: J) -> impl Iterator<Item = Self::Item> {
        let (mut a, mut b, mut f) = (self.fuse(), o.into_iter().fuse(), false);
        iter::from_fn(move || {
            f = !f;
            if f {
                a.next().or_else(|| b.next())
            } else {
                b.next().or_else(|| a.next())
            }
        })
    }
    fn join(self, sep: &str) -> String
    where
        Self::Item: std::fmt::Display,
    {
        let mut s = String::new();
        for (i, x) in self.enumerate() {
            if i > 0 {
                s.push_str(sep)
            }
            s += &x.to_string();
        }
        s
    }
}
impl<I: Iterator> IterExt for I {}
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
struct V2(f64, f64);
impl Sum for V2 {
    fn sum<I: Iterator<Item = V2>>(it: I) -> V2 {
        it.fold(V2::default(), |a, b| V2(a.0 + b.0, a.1 + b.1))
    }
}
impl<'a> Sum<&'a V2> for V2 {
    fn sum<I: Iterator<Item = &'a V2>>(it: I) -> V2 {
        it.copied().sum()
    }
}
impl Product<f64> for V2 {
    fn product<I: Iterator<Item = f64>>(it: I) -> V2 {
        let p = it.product();
        V2(p, 1.0 / p)
    }
}
struct Countdown(u32);
impl Iterator for Countdown {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0 as usize, Some(self.0 as usize))
    }
}
impl DoubleEndedIterator for Countdown {
    fn next_back(&mut self) -> Option<u32> {
        None
    }
}
impl ExactSizeIterator for Countdown {}
impl FusedIterator for Countdown {}
#[derive(Debug)]
struct Bag<T>(Vec<T>);
impl<T: Ord> FromIterator<T> for Bag<T> {
    fn from_iter<I: IntoIterator<Item = T>>(i: I) -> Self {
        let mut v: Vec<_> = i.into_iter().collect();
        v.sort();
        Bag(v)
    }
}
impl<T> IntoIterator for Bag<T> {
    type Item = T;
    type IntoIter = Rev<std::vec::IntoIter<T>>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().rev()
    }
}
impl<'a, T> IntoIterator for &'a mut Bag<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}
fn boxed<'a>(n: u8, v: &'a [i32]) -> Box<dyn Iterator<Item = i32> + 'a> {
    match n {
        0 => Box::new(v.iter().copied()),
        1 => Box::new(v.iter().rev().map(|x| x * 10)),
        _ => Box::new(iter::empty()),
    }
}
fn primes() -> impl Iterator<Item = u32> + Clone {
    (2..).filter(|n| (2..).take_while(|d| d * d <= *n).all(|d| n % d != 0))
}
fn collatz(n: u64) -> impl Iterator<Item = u64> {
    iter::successors(Some(n), |&n| match n {
        1 => None,
        n if n % 2 == 0 => Some(n / 2),
        n => Some(3 * n + 1),
    })
}
fn main() {
    println!("{:?} {:?}", (1..=4).pairs().collect::<Vec<_>>(), (0..5).pairs().size_hint());
    println!(
        "{:?} {:?} {:?}",
        (0..7).chunked(3).collect::<Vec<_>>(),
        "aabccc".chars().dedup().collect::<Vec<_>>(),
        "mississippi".chars().counts()
    );
    println!("{} {}", [1, 2, 3].into_iter().interleave([9, 8]).join("-"), Countdown(3).chain(7..9).join(","));
    println!(
        "{:?} {:?} {:?}",
        [V2(1.0, 2.0), V2(0.5, 0.5)].iter().sum::<V2>(),
        vec![2.0, 4.0].into_iter().product::<V2>(),
        Countdown(4).len()
    );
    let mut b: Bag<_> = [3, 1, 2].into_iter().collect();
    for x in &mut b {
        *x += 1
    }
    println!("{:?} {:?}", b, b.0.iter().max());
    for x in b {
        print!("{x} ")
    }
    println!();
    println!(
        "{:?} {:?} {:?}",
        boxed(0, &[1, 2]).chain(boxed(1, &[3, 4])).collect::<Vec<_>>(),
        boxed(2, &[]).next(),
        primes().skip_while(|p| *p < 20).step_by(2).take(4).collect::<Vec<_>>()
    );
    println!("{} {:?}", collatz(27).count(), collatz(6).max());
    let v: [i32; 6] = [5, 3, 8, 1, 9, 2];
    println!(
        "{:?} {:?} {:?} {:?}",
        v.iter()
            .scan(0, |s, &x| {
                *s += x;
                (*s < 20).then_some(*s)
            })
            .collect::<Vec<_>>(),
        v.iter().map_while(|&x| (x != 1).then(|| x * 2)).collect::<Vec<_>>(),
        v.iter().partition::<Vec<i32>, _>(|&&x| x > 4),
        v.iter().enumerate().map(|(i, x)| (i, *x)).unzip::<_, _, Vec<_>, BTreeSet<_>>()
    );
    println!(
        "{:?} {:?} {:?} {:?}",
        v.iter().position(|&x| x == 8),
        v.iter().rposition(|&x| x < 3),
        v.iter().min_by_key(|&&x| (x as i32 - 4).abs()),
        v.iter().max_by(|a, b| (*a % 5).cmp(&(*b % 5)))
    );
    println!(
        "{:?} {:?} {:?}",
        v.iter().try_fold(0i8, |a, &x| a.checked_add(x as i8 * 10)),
        v.iter()
            .try_for_each(|&x| if x == 8 { ControlFlow::Break(x) } else { ControlFlow::Continue(()) }),
        v.iter().copied().reduce(|a, b| a * 2 + b)
    );
    println!(
        "{:?} {:?}",
        ["1", "2", "x"].iter().map(|s| s.parse::<i32>()).sum::<Result<i32, _>>().is_err(),
        ["1", "2"].iter().map(|s| s.parse::<i32>().ok()).product::<Option<i32>>()
    );
    println!(
        "{:?} {:?}",
        vec![Some(1), None].into_iter().collect::<Option<Vec<_>>>(),
        vec![Ok(1), Err("e"), Err("f")].into_iter().collect::<Result<BTreeSet<i32>, &str>>()
    );
    println!(
        "{:?}",
        [1.5, -0.5, 2.5]
            .into_iter()
            .min_by(|a: &f64, b| a.partial_cmp(b).unwrap())
            .map(|x| x.to_string())
    );
    println!(
        "{:?} {:?}",
        [1.0, f64::NAN].iter().copied().fold(f64::NEG_INFINITY, f64::max),
        [f64::NAN, 1.0, -0.0, 0.0].iter().copied().min_by(f64::total_cmp)
    );
    let mut it = (0..10).into_iter();
    println!(
        "{:?} {:?} {:?} {:?} {:?} {:?}",
        it.nth(2),
        it.next_back(),
        it.nth_back(1),
        it.len(),
        it.by_ref().take(2).sum::<i32>(),
        it.rev().collect::<VecDeque<_>>()
    );
    let mut p = [1, 1, 2, 3, 3].iter().peekable();
    println!(
        "{:?} {:?} {:?}",
        p.next_if(|x| **x == 1),
        p.next_if_eq(&&1),
        p.peek_mut().map(|x| {
            *x = &9;
            **x
        })
    );
    println!("{:?}", p.collect::<LinkedList<_>>());
    println!(
        "{} {} {} {:?} {:?}",
        (1..4).eq([1, 2, 3]),
        [1, 2].iter().lt([1, 3].iter()),
        "abc".chars().rev().eq("cba".chars()),
        [1, 2].iter().cmp([1, 2, 0].iter()),
        [1.0].iter().partial_cmp([f64::NAN].iter())
    );
    println!(
        "{} {} {} {}",
        [1, 2, 2].is_sorted(),
        (0..5).rev().is_sorted_by_key(|x| -x),
        [1, 3].iter().all(|x| x % 2 == 1),
        [0; 0].iter().any(|_: &i32| true)
    );
    println!(
        "{:?} {:?} {:?}",
        (0..3).cycle().skip(2).take(5).collect::<Vec<_>>(),
        iter::repeat("x").take(2).collect::<String>(),
        iter::once(1).chain(iter::repeat_with(|| 7).take(2)).collect::<Vec<_>>()
    );
    println!(
        "{:?} {:?}",
        (0..20).step_by(6).rev().collect::<Vec<_>>(),
        (0..=20).rev().step_by(7).collect::<Vec<_>>()
    );
    println!(
        "{:?}",
        [[1, 2], [3, 4]]
            .iter()
            .flatten()
            .zip("abcd".chars().rev())
            .map(|(a, b)| format!("{a}{b}"))
            .collect::<Box<[_]>>()
    );
    println!("{:?}", (1..=3).flat_map(|x| (0..x).map(move |y| x * 10 + y)).rev().collect::<Vec<_>>());
    println!(
        "{:?} {:?}",
        [3, 1, 2].iter().rev().skip(1).last(),
        (1..=5).rfold(String::new(), |s, x| s + &x.to_string())
    );
    println!(
        "{:?} {:?}",
        "a-b_c".split(|c| c == '-' || c == '_').map(str::to_uppercase).collect::<Vec<_>>().concat(),
        ["x", "y"].iter().copied().intersperse_("+").collect::<String>()
    );
    println!(
        "{:?}",
        (1..=4)
            .map(|x| x as f32 / 2.)
            .inspect(|x| if *x > 1.5 {
                print!("<{x}>")
            })
            .filter_map(|x| (x.fract() == 0.).then_some(x as u8))
            .collect::<BinaryHeap<_>>()
            .into_sorted_vec()
    );
    println!("{:?} {:?}", (0..5).size_hint(), (0..5).filter(|x| x % 2 == 0).size_hint());
    println!("{:?}", "héllo wörld".char_indices().filter(|(_, c)| !c.is_ascii()).collect::<Vec<_>>());
    println!("{:?}", iter::zip(1..3, 'a'..).collect::<HashMap<_, _>>().len());
    println!("{:?}", [1, 5, 2].iter().max().zip([4].iter().min()));
    println!("{:?}", vec![(1, 'a'), (2, 'b')].into_iter().rev().unzip::<i32, char, Vec<_>, String>());
    let (mn, mx) = v.iter().fold((i32::MAX, i32::MIN), |(a, b), &x| (a.min(x.into()), b.max(x.into())));
    println!("{mn} {mx}");
    println!("{:?}", v.iter().find_map(|x| u8::checked_sub(5, *x as u8).filter(|y| *y > 2)));
}
trait Isp: Iterator {
    fn intersperse_(self, s: Self::Item) -> impl Iterator<Item = Self::Item>
    where
        Self: Sized,
        Self::Item: Clone,
    {
        let mut it = self.peekable();
        let mut sep = false;
        iter::from_fn(move || {
            if sep && it.peek().is_some() {
                sep = false;
                Some(s.clone())
            } else {
                sep = true;
                it.next()
            }
        })
    }
}
impl<T: Iterator> Isp for T {}
