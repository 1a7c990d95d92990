use itertools::{self, Itertools, EitherOrBoth, MinMaxResult};
use std::fmt::Debug;
fn s<T: Debug>(name: &str, mut it: impl Iterator<Item = T>) {
    print!("{name}: {:?}", it.size_hint());
    for _ in 0..40 { if it.next().is_none() { break; } print!(" {:?}", it.size_hint()); }
    println!();
}
fn v() -> std::vec::IntoIter<i32> { vec![1, 2, 2, 3, 5].into_iter() }
fn f() -> impl Iterator<Item = i32> + Clone { v().filter(|x| *x != 2) }
fn main() {
    macro_rules! both { ($($name:literal $i:ident => $e:expr;)*) => { $( { let $i = v(); s(concat!($name, " v"), $e); } { let $i = f(); s(concat!($name, " f"), $e); } )* } }
    both! {
        "interleave" i => i.interleave(vec![7, 8]);
        "interleave_shortest" i => i.interleave_shortest(vec![7, 8]);
        "interleave_shortest2" i => vec![7, 8].into_iter().interleave_shortest(i);
        "intersperse" i => Itertools::intersperse(i, 0);
        "intersperse_with" i => Itertools::intersperse_with(i, || 0);
        "zip_longest" i => i.zip_longest(vec![1, 2]);
        "batching" i => i.batching(|it| it.next().map(|x| (x, it.next())));
        "pad_using" i => i.pad_using(7, |k| k as i32);
        "pad_using less" i => i.pad_using(2, |k| k as i32);
        "with_position" i => i.with_position();
        "positions" i => i.positions(|x| x % 2 == 1);
        "update" i => i.update(|x| *x += 1);
        "merge" i => i.merge(vec![2, 3]);
        "merge_by" i => i.merge_by(vec![2, 3], |a, b| a > b);
        "merge_join_by" i => i.merge_join_by(vec![2, 3, 4], |a, b| a.cmp(b));
        "kmerge" i => vec![i.clone(), i].into_iter().kmerge();
        "kmerge_by" i => vec![i.clone(), i].into_iter().kmerge_by(|a, b| a < b);
        "cartesian_product" i => i.cartesian_product(0..3);
        "multi_cartesian_product" i => vec![i.clone(), i].into_iter().multi_cartesian_product();
        "combinations" i => i.combinations(2);
        "combinations 0" i => i.combinations(0);
        "combinations 9" i => i.combinations(9);
        "combinations_wr" i => i.combinations_with_replacement(2);
        "permutations" i => i.permutations(2);
        "permutations 0" i => i.permutations(0);
        "permutations 9" i => i.permutations(9);
        "powerset" i => i.powerset();
        "tuples" i => i.tuples::<(_, _)>();
        "tuple_windows" i => i.tuple_windows::<(_, _)>();
        "circular_tuple_windows" i => i.collect_vec().into_iter().circular_tuple_windows::<(_, _)>();
        "tuple_combinations" i => i.tuple_combinations::<(_, _)>();
        "tuple_combinations3" i => i.tuple_combinations::<(_, _, _)>();
        "coalesce" i => i.coalesce(|a, b| if a == b { Ok(a) } else { Err((a, b)) });
        "dedup" i => i.dedup();
        "dedup_by" i => i.dedup_by(|a, b| a == b);
        "dedup_with_count" i => i.dedup_with_count();
        "dedup_by_with_count" i => i.dedup_by_with_count(|a, b| a == b);
        "unique" i => i.unique();
        "unique_by" i => i.unique_by(|x| x % 2);
        "duplicates" i => i.duplicates();
        "duplicates_by" i => i.duplicates_by(|x| x % 2);
        "map_ok" i => i.map(Ok::<i32, ()>).map_ok(|x| x + 1);
        "filter_ok" i => i.map(Ok::<i32, ()>).filter_ok(|x| *x > 1);
        "filter_map_ok" i => i.map(Ok::<i32, ()>).filter_map_ok(|x| Some(x));
        "flatten_ok" i => i.map(|x| Ok::<_, ()>(vec![x, x])).flatten_ok();
        "while_some" i => i.map(|x| if x < 4 { Some(x) } else { None }).while_some();
        "map_into" i => i.map_into::<i64>();
        "cons_tuples" i => i.clone().cartesian_product(0..2).cartesian_product(0..2).map(|((a, b), c)| (a, b, c));
        "iproduct" i => itertools::iproduct!(i, 0..2, 0..2);
        "izip" i => itertools::izip!(i, 0..3, 0..9);
        "multizip" i => itertools::multizip((i, 0..9));
        "multizip3" i => itertools::multizip((i, 0..9, vec!['a', 'b', 'c']));
        "chain" i => itertools::chain(i, 0..2);
        "peek_nth" i => { let mut p = itertools::peek_nth(i); p.peek_nth(2); p };
        "multipeek" i => { let mut p = itertools::multipeek(i); p.peek(); p.peek(); p };
        "put_back" i => { let mut p = itertools::put_back(i); p.next(); p.put_back(9); p };
        "put_back_n" i => { let mut p = itertools::put_back_n(i); p.put_back(9); p.put_back(8); p };
        "tee" i => { let (mut a, b) = i.tee(); a.next(); b };
        "tee2" i => { let (a, mut b) = i.tee(); b.next(); b.next(); a };
        "rciter" i => itertools::rciter(i);
        "zip_eq" i => itertools::zip_eq(i.clone(), i);
        "sorted" i => i.sorted();
        "step" i => i.step_by(2);
        "exactly_one" i => i.exactly_one().unwrap_err();
        "take_while_inclusive" i => i.take_while(|x| *x < 3);
        "k_smallest" i => i.k_smallest(2);
        "dropping" i => i.dropping(2);
        "flatten" i => i.map(|x| vec![x; 2]).flatten();
        "fold_while" i => i.map(|x| x).tail_iter();
        "at_most_one" i => i.at_most_one().unwrap_err();
        "group_by" i => { let g = i.group_by(|x| *x % 2); let all = g.into_iter().map(|(k, g)| (k, g.size_hint())).collect_vec(); all.into_iter() };
        "chunks" i => { let g = i.chunks(2); let all = g.into_iter().map(|g| (g.size_hint(), g.count())).collect_vec(); all.into_iter() };
    }
    let mut it = v().peekable(); s("peeking_take_while", it.peeking_take_while(|x| *x < 3));
    let mut it = v(); s("take_while_ref", it.take_while_ref(|x| *x < 3));
    let g = v().group_by(|x| *x); s("groups", g.into_iter().map(|(k, _)| k)); 
    let g = v().chunks(2); s("chunks", g.into_iter().map(|_| 1));
    s("repeat_call", itertools::repeat_n('a', 3));
    s("repeat_n", itertools::repeat_n(1, 3));
    s("iterate", itertools::iterate(1, |x| x * 2).take(3));
    s("unfold", itertools::unfold(0, |n| { *n += 1; if *n < 3 { Some(*n) } else { None } }));
    s("interleave fn", itertools::interleave(v(), f()));
    s("merge fn", itertools::merge(v(), f()));
    s("kmerge fn", itertools::kmerge(vec![vec![1, 3], vec![2]]));
    s("zip_longest ff", f().zip_longest(f()));
    s("merge_join ff", f().merge_join_by(f(), |a, b| a.cmp(b)).map(|e| matches!(e, EitherOrBoth::Both(..))));
    let r: Result<Vec<(usize, Option<usize>)>, ()> = itertools::process_results(vec![Ok(1), Ok(2), Err(())], |it| { let h = it.size_hint(); let n = it.count(); vec![h, (n, None)] }); println!("{r:?}");
    let r: Result<Vec<(usize, Option<usize>)>, ()> = itertools::process_results(vec![Ok(1), Ok(2)], |mut it| { let mut h = vec![it.size_hint()]; while it.next().is_some() { h.push(it.size_hint()); } h }); println!("{r:?}");
    println!("{:?}", matches!(v().minmax(), MinMaxResult::MinMax(1, 5)));
    println!("{:?}", itertools::assert_equal(v().tuples::<(i32, i32)>().into_buffer().size_hint().0.to_string().chars(), "0".chars()));
    let mut t = v().tuples::<(_, _)>(); while t.next().is_some() {} let b = t.into_buffer(); println!("{:?}", b.size_hint());
    println!("{:?}", v().map(Ok::<i32, ()>).map_ok(|x| x).size_hint());
}
trait TailIter: Iterator + Sized { fn tail_iter(self) -> std::iter::Skip<Self> { self.skip(1) } }
impl<I: Iterator> TailIter for I {}
