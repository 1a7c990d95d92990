// size of hints: steps at random, by hand: what each gives, who is woken, and how many wakers there are.
use tokio_stream::{iter, Stream};
use std::time::Duration;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { use tokio_stream::StreamExt;
    let b = || iter(vec![1, 2, 3, 4]);
    macro_rules! h { ($($e:expr),*) => { $( { let mut s = Box::pin($e); print!("{} {:?}", stringify!($e), s.size_hint()); while let Some(x) = s.next().await { print!(" {x:?} {:?}", s.size_hint()); } println!(" end {:?} {:?}", s.size_hint(), s.next().await); } )* } }
    h!(b().map(|x| x), b().filter(|x| x % 2 == 0), b().filter_map(|x| if x > 2 { Some(x) } else { None }), b().map_while(|x| if x < 3 { Some(x) } else { None }), b().take_while(|x| *x < 3), b().skip_while(|x| *x < 3), b().take(2), b().take(9), b().skip(1), b().skip(9), b().fuse(), b().chain(b()), b().merge(b()), b().then(|x| async move { x }), b().timeout(Duration::from_secs(1)), b().throttle(Duration::from_secs(1)), tokio_stream::once(1), tokio_stream::empty::<i32>());
    fut().await; }
fn add(sum: &mut i32, x: i32) -> std::future::Ready<Option<i32>> { *sum += x; std::future::ready((*sum < 5).then_some(*sum)) }
async fn fut() { use tokio_stream::Stream;
    use futures::stream as fs; let b = || fs::iter(vec![1, 2, 3, 4]);
    macro_rules! g { ($($e:expr),*) => { $( { let mut s = Box::pin($e); print!("{} {:?}", stringify!($e), s.size_hint()); while let Some(x) = futures::StreamExt::next(&mut s).await { print!(" {x:?} {:?}", s.size_hint()); } println!(" end {:?}", s.size_hint()); } )* } }
    use futures::StreamExt as F; use futures::TryStreamExt as T;
    g!(F::map(b(), |x| x), F::filter(b(), |x| futures::future::ready(x % 2 == 0)), F::filter_map(b(), |x| async move { if x > 2 { Some(x) } else { None } }), F::take_while(b(), |x| futures::future::ready(*x < 3)), F::skip_while(b(), |x| futures::future::ready(*x < 3)), F::take(b(), 2), F::skip(b(), 1), F::fuse(b()), F::chain(b(), b()), F::zip(b(), F::take(b(), 2)), F::enumerate(b()), F::chunks(b(), 3), F::ready_chunks(b(), 3), F::peekable(b()), F::scan(b(), 0, add), F::flat_map(b(), |x| fs::iter(0..x)), F::buffered(F::map(b(), |x| async move { x }), 2), F::buffer_unordered(F::map(b(), |x| async move { x }), 2), F::take_until(b(), futures::future::pending::<()>()), fs::select(b(), b()), fs::select_all(vec![b(), b()]), fs::once(async { 1 }), fs::unfold(0, |s| async move { if s > 2 { None } else { Some((s, s + 1)) } }), F::then(b(), |x| async move { x }), F::inspect(b(), |_| ()), F::take(fs::repeat(1), 2), F::take(F::cycle(b()), 5), F::catch_unwind(b()), fs::empty::<i32>());
    let r = || fs::iter(vec![Ok(1), Ok(2), Err(3), Ok(4)]);
    g!(T::map_ok(r(), |x| x), T::map_err(r(), |x: i32| x), T::and_then(r(), |x| async move { Ok::<i32, i32>(x) }), T::or_else(r(), |x: i32| async move { Err::<i32, i32>(x) }), T::try_filter(r(), |x| futures::future::ready(x % 2 == 0)), T::try_filter_map(r(), |x| async move { Ok::<_, i32>(Some(x)) }), T::try_chunks(r(), 2), T::try_skip_while(r(), |x| futures::future::ready(Ok(*x < 2))), T::try_take_while(r(), |x| futures::future::ready(Ok(*x < 2))), T::inspect_ok(r(), |_| ()), T::try_buffered(T::map_ok(r(), |x| async move { Ok(x) }), 2), T::try_buffer_unordered(T::map_ok(r(), |x| async move { Ok(x) }), 2), T::try_flatten(T::map_ok(r(), |x| fs::iter(vec![Ok(x), Err(x)]))));
}
