// Chains over numbers whose type is open until the end: each link asks what the one before it gives.
use futures::{stream, FutureExt, StreamExt};

#[tokio::main]
async fn main() {
    let v: Vec<_> = vec![1].into_iter()
        .map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1)
        .map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1)
        .map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1)
        .collect();
    println!("{v:?}");
    let v: Vec<_> = (1..9).filter(|x| *x > 1).filter(|x| *x > 2).filter(|x| *x < 9).filter(|x| *x != 4)
        .filter(|x| *x > 1).filter(|x| *x > 2).filter(|x| *x < 9).filter(|x| *x != 5)
        .flat_map(|x| vec![x, x * 10]).flat_map(|x| [x, x + 1]).flat_map(|x| Some(x)).flat_map(|x| vec![x])
        .zip([1, 2, 3, 4, 5, 6]).map(|(a, b)| a + b).zip([1, 2, 3, 4, 5, 6]).map(|(a, b)| a * b)
        .zip([1, 2, 3]).map(|(a, b)| a - b).chain([7]).chain([8]).chain([9]).enumerate().map(|(i, x)| (x, i))
        .collect();
    println!("{v:?}");
    let v: Vec<_> = stream::iter(vec![1]).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1)
        .map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).map(|x| x + 1)
        .collect().await;
    println!("{v:?}");
    let n = async { 1 }.map(|x| x + 1).map(|x| x + 1).map(|x| x + 1).then(|x| async move { x + 1 }).map(|x| x + 1)
        .map(|x| x + 1).map(|x| x + 1).then(|x| async move { x + 1 }).map(|x| x + 1).map(|x| x + 1).await;
    println!("{n}");
    let sum: i64 = vec![1, 2, 3].into_iter().map(|x| x * 2).map(|x| x - 1).map(|x| x + x).map(|x| x % 7).rev().skip(1).map(|x| x + 1).sum();
    println!("{sum}");
}
