// Arguments written for a fn that has an `impl Trait` parameter too: that one is inferred all the same.
async fn sum<T: Copy + Default + std::ops::AddAssign>(parts: &[impl AsRef<[T]>]) -> T {
    let mut s = T::default();
    for p in parts {
        for &x in p.as_ref() {
            s += x;
        }
        tokio::task::yield_now().await;
    }
    s
}
fn first<T: Copy + Default>(parts: &[impl AsRef<[T]>], or: impl Fn() -> T) -> T {
    parts.iter().find_map(|p| p.as_ref().first().copied()).unwrap_or_else(or)
}
struct S;
impl S {
    fn show<const N: usize>(&self, what: impl std::fmt::Display) -> String {
        format!("{what:>N$}")
    }
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{} {}", sum(&[vec![1u8, 2], vec![], vec![30]]).await, sum::<f64>(&[[0.5, 1.5], [2.0, -1.0]]).await);
    println!("{} {}", first::<i64>(&[vec![], vec![7]], || 1), first::<u8>(&[[]], || 9));
    println!("{}|{}", S.show::<4>("ab"), S.show::<3>(5));
}
