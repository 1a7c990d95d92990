// itertools, memchr, event-listener and once_cell.
use event_listener::Event;
use futures::FutureExt;
use itertools::{chain, iproduct, izip, Either, EitherOrBoth, FoldWhile, Itertools, MinMaxResult, Position};
use once_cell::sync::{Lazy, OnceCell};
use std::collections::HashMap;
use std::sync::Mutex;

static NAMES: Lazy<Mutex<Vec<String>>> = Lazy::new(|| { println!("made"); Mutex::new(vec!["zero".into()]) });
static LIMIT: OnceCell<usize> = OnceCell::new();

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let words = "the quick brown fox jumps over the lazy dog the end".split(' ');
    println!("{}", words.clone().sorted().dedup().join(","));
    println!("{:?}", words.clone().unique().map(str::len).counts().into_iter().sorted().collect_vec());
    println!("{:?}", words.clone().into_group_map_by(|w| w.len()).into_iter().sorted().collect::<Vec<_>>());
    let by_len = words.clone().group_by(|w| w.len());
    for (len, group) in &by_len { print!("{len}:{} ", group.collect_vec().join("+")); }
    println!();
    println!("{:?}", words.clone().minmax_by_key(|w| w.len()));
    println!("{:?} {:?}", (1..=7).chunks(3).into_iter().map(|c| c.sum::<i32>()).collect_vec(), (1..=7).tuples().map(|(a, b)| a * b).collect_vec());
    println!("{:?}", (1..6).tuple_windows().map(|(a, b, c)| a + b + c).collect::<Vec<i32>>());
    println!("{:?}", (0..3).cartesian_product("ab".chars()).map(|(n, c)| format!("{n}{c}")).join(" "));
    println!("{:?} {:?}", (1..=4).combinations(2).collect_vec(), (1..=3).permutations(2).count());
    println!("{:?}", [1, 2, 3].iter().powerset().map(|s| s.into_iter().sum::<i32>()).collect_vec());
    println!("{:?}", vec![vec![1, 2], vec![3], vec![4, 5]].into_iter().multi_cartesian_product().collect_vec());
    println!("{:?} {:?}", [1, 5, 9].into_iter().merge([2, 5, 6]).collect_vec(), vec![vec![3, 6], vec![1, 9], vec![2]].into_iter().kmerge().collect_vec());
    println!("{:?}", (0..3).zip_longest(5..7).map(|e| match e { EitherOrBoth::Both(a, b) => a + b, EitherOrBoth::Left(a) => a, EitherOrBoth::Right(b) => -b }).collect_vec());
    println!("{:?}", (0..3).interleave(10..15).collect_vec());
    let (even, odd): (Vec<_>, Vec<_>) = (1..9).partition_map(|n| if n % 2 == 0 { Either::Left(n) } else { Either::Right(n.to_string()) });
    println!("{even:?} {odd:?}");
    let (ok, bad): (Vec<i32>, Vec<_>) = ["1", "x", "3"].iter().map(|s| s.parse::<i32>()).partition_result();
    println!("{ok:?} {}", bad.iter().format(" / "));
    println!("{:?} {:?}", (1..5).map(Ok::<i32, String>).fold_ok(0, |a, b| a + b), ["4", "z"].iter().map(|s| s.parse::<u8>()).map_ok(|n| n + 1).collect_vec().len());
    println!("{:?}", (1..100).fold_while(0, |acc, n| if acc > 20 { FoldWhile::Done(acc) } else { FoldWhile::Continue(acc + n) }).into_inner());
    println!("{:?}", [1, 1, 2, 3, 3, 3].into_iter().dedup_with_count().collect_vec());
    println!("{:?}", [1, 2, -3, -4, 5].into_iter().coalesce(|a: i32, b| if (a < 0) == (b < 0) { Ok(a + b) } else { Err((a, b)) }).collect_vec());
    println!("{:?} {:?}", (0..3).with_position().map(|p| match p { Position::First(n) => n + 10, Position::Last(n) => n + 20, p => p.into_inner() }).collect_vec(), Itertools::intersperse(1..4, 0).collect_vec());
    println!("{:?} {:?}", [3, 1, 2].iter().position_max(), [3, 7, 7].into_iter().max());
    println!("{:?} {:?}", (0..1).exactly_one().ok(), (0..3).exactly_one().map_err(|e| e.to_string()));
    println!("{:?} {:?}", (0..5).find_position(|n| n * n > 5), [1, 1].iter().all_equal());
    println!("{} {:?}", [1.5, 2.25].iter().format_with("; ", |n, f| f(&format_args!("<{n:.1}>"))), (1..4).collect_tuple::<(i32, i32, i32)>());
    println!("{:?} {:?}", izip!(0..3, "abc".chars(), [1.0, 2.0, 3.0]).collect_vec(), iproduct!(0..2, 0..2, 0..2).filter(|(a, b, c)| a + b + c == 2).count());
    println!("{:?}", chain!([1, 2], 7..9, Some(3)).collect_vec());
    let mut it = (1..9).peekable();
    println!("{:?} {:?}", it.peeking_take_while(|n| *n < 4).collect_vec(), it.next());
    println!("{:?}", itertools::process_results(["1", "2"].iter().map(|s| s.parse::<i32>()), |it| it.sum::<i32>()));
    println!("{:?} {:?}", itertools::iterate(1, |n| n * 3).take(4).collect_vec(), (1..=3).sum1::<i32>());
    println!("{:?} {:?}", Vec::<i32>::new().into_iter().minmax() == MinMaxResult::NoElements, [4, 2, 8].into_iter().k_smallest(2).collect_vec());
    let lookup: HashMap<_, _> = ["a", "bb"].into_iter().map(|s| (s, s.len())).collect();
    println!("{}", lookup.iter().sorted_by_key(|(k, _)| std::cmp::Reverse(**k)).map(|(k, v)| format!("{k}={v}")).join("&"));

    println!("{:?} {:?} {:?}", memchr::memchr(b'k', b"quick"), memchr::memrchr(b'x', b"quick"), memchr::memchr2_iter(b'a', b'n', b"banana").collect_vec());
    println!("{:?} {:?}", memchr::memmem::find(b"haystack", b"st"), memchr::memmem::find_iter(b"ababab", "ab").collect_vec());

    let event = Event::new();
    let (a, b) = (event.listen(), event.listen());
    event.notify(1);
    println!("{:?} {:?}", a.now_or_never(), event.listen().now_or_never());
    let c = event.listen();
    let waits = tokio::spawn(async move { b.await; c.await; "both" });
    tokio::task::yield_now().await;
    event.notify_additional(2);
    println!("{:?} {:?}", waits.await, event);
    let d = event.listen();
    let e = event.listen();
    event.notify(1);
    drop(d);
    println!("{:?}", e.now_or_never());

    println!("{:?} {}", Lazy::get(&NAMES).is_some(), NAMES.lock().unwrap().len());
    NAMES.lock().unwrap().push("one".into());
    println!("{:?} {:?}", NAMES.lock().unwrap(), LIMIT.get_or_try_init(|| "x".parse::<usize>()).is_err());
    println!("{} {:?} {:?}", LIMIT.get_or_init(|| 4), LIMIT.set(5), LIMIT.try_insert(6));
    let mut lazy = once_cell::unsync::Lazy::new(|| 20);
    *lazy += 1;
    println!("{} {:?}", *lazy, once_cell::unsync::OnceCell::with_value(3));
}
