// Futures that others wake, in sets of every kind: whoever is woken is polled, however the wakes fall.
use futures::stream::{FuturesOrdered, FuturesUnordered, StreamExt};

#[derive(Default)]
struct Gate {
    open: Cell<bool>,
    waker: Cell<Option<Waker>>,
}
impl Gate {
    fn open(&self) {
        *self.open.lock().unwrap() = true;
        if let Some(waker) = self.waker.lock().unwrap().take() {
            waker.wake();
        }
    }
}
struct Passing(Arc<Gate>, usize);
impl Future for Passing {
    type Output = usize;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<usize> {
        if *self.0.open.lock().unwrap() {
            return Poll::Ready(self.1);
        }
        *self.0.waker.lock().unwrap() = Some(cx.waker().clone());
        Poll::Pending
    }
}
type Boxed = Pin<Box<dyn Future<Output = usize> + Send>>;
fn deep(gate: Arc<Gate>, n: usize, levels: u32, mut rng: Rng) -> Boxed {
    Box::pin(async move {
        if levels == 0 {
            return Passing(gate, n).await;
        }
        pause(&mut rng).await;
        deep(gate, n, levels - 1, rng.fork()).await
    })
}

async fn opener(gates: Vec<Arc<Gate>>, mut rng: Rng) {
    let mut gates = gates;
    while !gates.is_empty() {
        let at = rng.below(gates.len() as u32) as usize;
        gates.swap_remove(at).open();
        pause(&mut rng).await;
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ops, mut rng) = wanted();
    let mut left = ops / 4;
    while left > 0 {
        let n = (1 + rng.below(60) as usize).min(left);
        left -= n;
        let gates: Vec<_> = (0..n).map(|_| Arc::new(Gate::default())).collect();
        let futures: Vec<Boxed> = gates
            .iter()
            .enumerate()
            .map(|(i, gate)| {
                let levels = rng.below(4);
                deep(gate.clone(), i, levels, rng.fork())
            })
            .collect();
        let opening = tokio::spawn(opener(gates, rng.fork()));
        let want: usize = (0..n).sum();
        let got: usize = match rng.below(7) {
            0 => futures::future::join_all(futures).await.iter().sum(),
            1 => futures.into_iter().collect::<FuturesUnordered<_>>().collect::<Vec<_>>().await.iter().sum(),
            2 => {
                let all: Vec<usize> = futures.into_iter().collect::<FuturesOrdered<_>>().collect().await;
                assert!(all.windows(2).all(|w| w[0] < w[1]));
                all.iter().sum()
            }
            3 => futures::stream::iter(futures).buffer_unordered(1 + rng.below(8) as usize).fold(0, |a, b| async move { a + b }).await,
            4 => {
                let mut set: FuturesUnordered<_> = futures.into_iter().collect();
                let mut sum = 0;
                while !set.is_empty() {
                    if let Some(Some(v)) = attempt(&mut rng, set.next()).await {
                        sum += v;
                    }
                }
                sum
            }
            5 => {
                let mut rest = futures;
                let mut sum = 0;
                while !rest.is_empty() {
                    let (v, _, others) = futures::future::select_all(rest).await;
                    sum += v;
                    rest = others;
                }
                sum
            }
            _ => {
                let mut sum = 0;
                let mut futures = futures.into_iter();
                while let Some(a) = futures.next() {
                    sum += match futures.next() {
                        Some(b) => {
                            let (a, b) = tokio::join!(a, b);
                            a + b
                        }
                        None => a.await,
                    };
                }
                sum
            }
        };
        assert_eq!(got, want);
        opening.await.unwrap();
    }
}
