use futures::stream::{self, StreamExt, TryStreamExt, Iter};
use futures::SinkExt;
use std::pin::Pin;
type I = Iter<std::vec::IntoIter<i32>>;
fn b() -> I { stream::iter(vec![1, 2, 3]) }
macro_rules! t { ($($e:expr),* $(,)?) => { $( { let mut s = $e; let _ = s.get_ref(); let _ = s.get_mut(); let _: I = s.into_inner(); println!("{}", stringify!($e)); } )* } }
type R = Iter<std::vec::IntoIter<Result<i32, i32>>>;
fn r() -> R { stream::iter(vec![Ok(1), Err(2)]) }
macro_rules! u { ($($e:expr),* $(,)?) => { $( { let mut s = $e; let _ = s.get_ref(); let _ = s.get_mut(); let _: R = s.into_inner(); println!("{}", stringify!($e)); } )* } }
fn main() {
    t!(b().map(|x| x), b().take(2), b().skip(1), b().filter(|_| async { true }), b().filter_map(|x| async move { Some(x) }), b().take_while(|_| async { true }), b().skip_while(|_| async { true }), b().then(|x| async move { x }), b().enumerate(), b().inspect(|_| ()), b().fuse(), b().peekable(), b().chunks(2), b().ready_chunks(2), b().scan(1, |_, x| async move { Some(x) }), b().take_until(async {}), b().catch_unwind());
    let _ = b().map(|x| async move { x }).buffered(2).into_inner(); let _ = b().map(|x| async move { x }).buffer_unordered(2).into_inner();
    u!(r().map_ok(|x| x), r().map_err(|x| x), r().and_then(|x| async move { Ok(x) }), r().or_else(|x| async move { Err::<i32, i32>(x) }), r().inspect_ok(|_| ()), r().inspect_err(|_| ()), r().try_filter(|_| async { true }), r().try_filter_map(|x| async move { Ok(Some(x)) }), r().try_skip_while(|_| async { Ok(true) }), r().try_take_while(|_| async { Ok(true) }), r().try_chunks(2));
    let mut m = b().map(|x| x * 2); let _: Pin<&mut I> = Pin::new(&mut m).get_pin_mut();
    let mut m = b().take(2); let _: Pin<&mut I> = Pin::new(&mut m).get_pin_mut();
    let mut z = b().zip(b()); let _ = z.get_ref(); let _ = z.get_mut(); let (_a, _b): (I, I) = z.into_inner();
    let s = stream::select(b(), b()); let _ = s.get_ref(); let (_a, _b): (I, I) = s.into_inner();
    let s = futures::sink::drain::<i32>().sink_map_err(|_| 1); let _ = s.get_ref(); let _ = s.into_inner();
    let s = futures::sink::drain::<i32>().with(|x: i32| async move { Ok::<i32, futures::never::Never>(x) }); let _ = s.get_ref(); let _ = s.into_inner();
    let s = futures::sink::drain::<i32>().buffer(3); let _ = s.get_ref(); let _ = s.into_inner();
    let s = futures::sink::drain::<i32>().fanout(futures::sink::drain::<i32>()); let _ = s.get_ref(); let _ = s.into_inner();
    let s = futures::sink::drain::<i32>().sink_err_into::<futures::never::Never>(); let _ = s.get_ref(); let _ = s.into_inner();
}
