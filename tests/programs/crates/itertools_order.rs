// What is asked of an iterator, and when: each adaptor takes what it needs and no more.
use itertools::{multipeek, multizip, peek_nth, put_back_n, rciter, Itertools, MinMaxResult};
use std::cell::RefCell;

thread_local! {
    static SEEN: RefCell<Vec<String>> = RefCell::new(Vec::new());
}
fn note(text: String) {
    SEEN.with(|seen| seen.borrow_mut().push(text));
}
fn told(name: &str) {
    let all = SEEN.with(|seen| std::mem::take(&mut *seen.borrow_mut()));
    println!("{name}: {}", all.join(" "));
}
#[derive(Clone)]
struct Loud(&'static str, u32, u32);
impl Iterator for Loud {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        if self.1 >= self.2 {
            note(format!("{}.", self.0));
            return None;
        }
        self.1 += 1;
        note(format!("{}{}", self.0, self.1 - 1));
        Some(self.1 - 1)
    }
}
fn show<T: std::fmt::Debug>(name: &str, iter: impl IntoIterator<Item = T>) {
    note("|".into());
    let mut iter = iter.into_iter();
    for _ in 0..6 {
        let item = iter.next();
        note(format!("={item:?}"));
        if item.is_none() {
            break;
        }
    }
    told(name);
}
fn a(n: u32) -> Loud {
    Loud("a", 0, n)
}
fn b(n: u32) -> Loud {
    Loud("b", 0, n)
}

fn main() {
    show("interleave", a(3).interleave(b(1)));
    show("interleave_shortest", a(3).interleave_shortest(b(1)));
    show("intersperse", a(3).intersperse(9));
    show("intersperse_with", a(2).intersperse_with(|| {
        note("make".into());
        9
    }));
    show("zip_longest", a(1).zip_longest(b(2)));
    show("zip_eq", a(2).zip_eq(b(2)));
    show("tuple_windows", a(4).tuple_windows::<(_, _, _)>());
    show("tuple_windows short", a(2).tuple_windows::<(_, _, _)>());
    show("tuple_windows one", a(2).tuple_windows::<(_,)>());
    show("circular", (0..3).circular_tuple_windows::<(_, _)>());
    show("tuples", a(5).tuples::<(_, _)>());
    show("merge", a(3).merge(b(3)));
    show("merge_by", a(3).merge_by(b(2), |x, y| x > y));
    show("merge_join_by", a(2).merge_join_by(Loud("b", 1, 3), |x, y| x.cmp(y)));
    show("kmerge", vec![a(2), b(3), Loud("c", 1, 2)].into_iter().kmerge());
    show("kmerge_by", vec![vec![(1, 'a'), (3, 'a')], vec![(1, 'b'), (2, 'b')], vec![(1, 'c')]].into_iter().kmerge_by(|x, y| x.0 < y.0));
    show("cartesian", a(2).cartesian_product(b(2)));
    show("multi_cartesian", vec![a(2), b(2)].into_iter().multi_cartesian_product());
    show("multi_cartesian empty", vec![a(2), b(0)].into_iter().multi_cartesian_product());
    show("coalesce", a(4).coalesce(|x, y| if x % 2 == 0 { Ok(x + y) } else { Err((x, y)) }));
    show("dedup", a(2).dedup());
    show("dedup_with_count", vec!['x', 'x', 'y'].into_iter().dedup_with_count());
    show("dedup_by_with_count", a(5).dedup_by_with_count(|x, y| x / 2 == y / 2));
    show("unique", a(4).map(|n| n % 2).unique());
    show("duplicates", a(5).map(|n| n % 2).duplicates());
    show("duplicates_by", a(5).duplicates_by(|n| n % 3));
    show("while_some", a(4).map(|n| if n < 2 { Some(n) } else { None }).while_some());
    show("tuple_combinations", a(4).tuple_combinations::<(_, _)>());
    show("combinations", a(4).combinations(2));
    show("combinations none", a(1).combinations(2));
    show("combinations_with_replacement", a(2).combinations_with_replacement(2));
    show("permutations", a(3).permutations(2));
    show("powerset", a(2).powerset());
    show("pad_using", a(1).pad_using(3, |i| i as u32 * 10));
    show("with_position", a(3).with_position());
    show("positions", a(5).positions(|n| n % 2 == 0));
    show("update", a(2).update(|n| *n += 5));
    show("map_ok", a(3).map(|n| if n == 1 { Err(n) } else { Ok(n) }).map_ok(|n| n * 2));
    show("flatten_ok", a(3).map(|n| if n == 1 { Err(n) } else { Ok(vec![n, n]) }).flatten_ok());
    show("filter_map_ok", a(3).map(|n| if n == 1 { Err(n) } else { Ok(n) }).filter_map_ok(|n| if n == 2 { Some('t') } else { None }));
    show("multizip", multizip((a(2), b(3), [7, 8])));

    // Groups are read as they are asked for, and kept where a later one was asked for first.
    let groups = a(6).group_by(|n| n / 2);
    for (key, group) in &groups {
        note(format!("key{key}"));
        for item in group.take(1) {
            note(format!("item{item}"));
        }
    }
    told("group_by");
    let groups = a(5).group_by(|n| n / 2);
    let kept: Vec<_> = groups.into_iter().collect();
    note("|".into());
    println!("{:?}", kept.into_iter().map(|(key, group)| (key, group.collect_vec())).collect_vec());
    told("group_by kept");
    let chunks = a(5).chunks(2);
    let mut it = chunks.into_iter();
    let first = it.next();
    note("|".into());
    drop(it.next());
    note("|".into());
    println!("{:?} {:?}", first.map(|c| c.collect_vec()), it.next().map(|c| c.collect_vec()));
    told("chunks");

    let mut ahead = multipeek(a(4));
    println!("{:?} {:?} {:?} {:?}", ahead.peek().copied(), ahead.peek().copied(), ahead.next(), ahead.peek().copied());
    told("multipeek");
    let mut nth = peek_nth(a(4));
    println!("{:?} {:?} {:?} {:?}", nth.peek_nth(2).copied(), nth.next(), nth.peek().copied(), nth.peek_nth(7));
    told("peek_nth");
    let mut back = put_back_n(a(2));
    back.put_back(7);
    back.put_back(8);
    println!("{:?}", back.collect_vec());
    let shared = rciter(a(4));
    println!("{:?}", shared.clone().zip(shared).collect_vec());
    let (x, y) = a(3).tee();
    println!("{:?}", x.interleave(y).collect_vec());
    told("tee");
    let mut rows = a(3).permutations(2);
    println!("{:?} {:?}", rows.by_ref().collect_vec(), rows.next());

    // How often a key is asked for, and what is compared with what.
    let found = a(5).minmax_by_key(|n| {
        note(format!("k{n}"));
        (*n as i32 - 2).abs()
    });
    println!("{found:?}");
    told("minmax_by_key");
    let found = a(5).minmax_by(|x, y| {
        note(format!("{x}?{y}"));
        (x % 3).cmp(&(y % 3))
    });
    println!("{found:?}");
    told("minmax_by");
    println!("{:?} {:?}", [4, 1, 9, 1, 9].iter().position_minmax(), MinMaxResult::OneElement(1) == [5].iter().position_minmax());
    let folded = a(7).map(|n| n.to_string()).tree_fold1(|x, y| {
        note(format!("({x} {y})"));
        format!("({x} {y})")
    });
    println!("{folded:?}");
    told("tree_fold1");
    println!("{:?} {:?}", (0..5).combinations(3).map(|c| c.iter().sum::<i32>()).collect_vec(), (1..).tuple_combinations().map(|(x, y)| x * y).take(4).collect_vec());
    println!("{:?} {:?}", (0..3).exactly_one().map_err(|e| (e.to_string(), e.collect_vec())), (0..0).at_most_one().is_ok());
    let few = (0..7).into_grouping_map_by(|n| n % 3).minmax();
    println!("{:?}", few.into_iter().sorted_by_key(|group| group.0).collect_vec());
    let mut all = [7, 1, 1, 9, 1, 1, 3];
    println!("{} {:?}", itertools::partition(&mut all, |n| *n >= 3), all);
}
