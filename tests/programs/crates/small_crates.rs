// Small crates: either, slab, hashbrown, pin_utils, futures_timer, async_recursion, async_channel.
use async_recursion::async_recursion;
use either::{Either, Left, Right};
use futures::StreamExt;
use slab::Slab;
use std::time::Duration;

#[async_recursion]
async fn fib(n: u32) -> u64 {
    if n < 2 { n as u64 } else { fib(n - 1).await + fib(n - 2).await }
}
#[async_recursion(?Send)]
async fn depth(tree: &Tree) -> usize {
    let mut deepest = 0;
    for child in &tree.0 {
        deepest = deepest.max(depth(child).await);
    }
    deepest + 1
}
struct Tree(Vec<Tree>);

fn evens_or_all(evens: bool) -> impl Iterator<Item = i32> {
    if evens { Left((0..6).filter(|n| n % 2 == 0)) } else { Right(0..3) }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{} {}", fib(10).await, depth(&Tree(vec![Tree(vec![]), Tree(vec![Tree(vec![])])])).await);

    println!("{:?} {:?}", evens_or_all(true).collect::<Vec<_>>(), evens_or_all(false).size_hint());
    let l: Either<i32, String> = Left(3);
    let r: Either<i32, String> = Right("text".to_string());
    println!("{l} {r} {:?} {:?}", l.as_ref().left(), r.as_ref().map_right(|s| s.len()));
    println!("{} {}", l.as_ref().either(|x| x.to_string(), |x| x.to_string()), r.clone().either(|n| n.to_string(), |s| s + "!"));
    println!("{:?} {:?} {}", l.clone().flip(), r.clone().left_or(7), l.is_left() && r.is_right());
    let back: Result<String, i32> = r.clone().into();
    println!("{:?} {:?}", Either::<String, i32>::from("5".parse::<i32>().map_err(|e| e.to_string())), back);
    println!("{}", Either::<i32, i32>::Right(4).into_inner() + Either::<i32, i32>::Left(1).map(|n| n * 10).into_inner());

    let mut slab = Slab::with_capacity(4);
    let (a, b, c) = (slab.insert("a"), slab.insert("b"), slab.insert("c"));
    println!("{} {} {} {:?}", slab.remove(b), slab.remove(a), slab.len(), slab.get(b));
    println!("{} {} {}", slab.insert("d") == a, slab.vacant_entry().key() == b, slab[c]);
    let entry = slab.vacant_entry();
    let key = entry.key();
    entry.insert("e");
    slab[key] = "E";
    println!("{:?}", slab.iter().collect::<Vec<_>>());
    println!("{:?}", slab.try_remove(99));
    slab.retain(|key, value| key != a && *value != "c");
    println!("{:#?} {}", slab, slab.contains(a));
    println!("{:?} {}", slab.drain().collect::<Vec<_>>(), slab.is_empty());

    let mut map = hashbrown::HashMap::new();
    *map.entry("k").or_insert(0) += 2;
    let set: hashbrown::HashSet<i32> = [1, 1].into_iter().collect();
    println!("{:?} {}", map, set.len());

    let later = async { 5 };
    pin_utils::pin_mut!(later);
    println!("{}", later.await);

    let (tx, mut rx) = async_channel::bounded(1);
    println!("{:?} {:?} {:?}", rx.try_recv(), tx.try_send(1), tx.try_send(2));
    println!("{} {} {:?} {}", tx.is_full(), rx.len(), tx.capacity(), tx.receiver_count());
    let other = rx.clone();
    let sender = tokio::spawn(async move {
        for n in 2..5 {
            tx.send(n).await.unwrap();
        }
        tx.close()
    });
    println!("{:?} {:?} {:?}", rx.recv().await, other.recv().await, rx.next().await);
    println!("{:?} {:?} {:?}", rx.recv().await, rx.recv().await.map_err(|e| e.to_string()), rx.next().await);
    println!("{} {}", sender.await.unwrap(), other.close());
    let (tx, rx) = async_channel::unbounded();
    drop(rx);
    println!("{:?} {}", tx.send(1).await, tx.try_send(2).unwrap_err());
}
