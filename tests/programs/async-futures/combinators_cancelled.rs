use std::time::Duration; use tokio::time::sleep; use futures::future::{self, FutureExt, Either, AbortHandle, Abortable}; use futures::stream::{self, StreamExt, FuturesOrdered, FuturesUnordered};
struct D(String); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
async fn w(n: &str, ms: u64) -> String { let _d = D(n.to_string()); sleep(Duration::from_millis(ms)).await; println!("end {n}"); n.to_string() }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (h, reg) = AbortHandle::new_pair(); let f = Abortable::new(w("abortable", 10), reg); tokio::spawn(async move { sleep(Duration::from_millis(5)).await; h.abort(); println!("aborted"); }); println!("{:?}", f.await);
    let sh = w("shared", 3).shared(); let (a, b) = tokio::join!(sh.clone(), sh); println!("{a} {b}");
    let r = future::select(w("l", 5).boxed(), w("r", 2).boxed()).await; if let Either::Right((v, l)) = r { println!("{v}"); drop(l); }
    let all = future::join_all((0..35).map(|i| async move { sleep(Duration::from_millis((i * 7) % 11)).await; i })).await; println!("{:?}", &all[30..]);
    let r = future::try_join_all((0..4).map(|i| async move { let _d = D(format!("t{i}")); sleep(Duration::from_millis(10 - i)).await; if i == 2 { Err(i) } else { Ok(i) } })).await; println!("{r:?}");
    let mut fo: FuturesOrdered<_> = [("o1", 5), ("o2", 1), ("o3", 3)].into_iter().map(|(n, ms)| w(n, ms)).collect(); println!("{:?}", fo.next().await); drop(fo); println!("--");
    let mut st = stream::iter(0..6).map(|i| async move { sleep(Duration::from_millis(6 - i)).await; i }).buffer_unordered(3); while let Some(i) = st.next().await { print!("{i} "); } println!();
    let v: Vec<_> = stream::iter(0..6).map(|i| async move { sleep(Duration::from_millis(6 - i)).await; i }).buffered(3).collect().await; println!("{v:?}");
    stream::iter(0..5).for_each_concurrent(2, |i| async move { sleep(Duration::from_millis(5 - i)).await; print!("{i} "); }).await; println!();
    let r = w("cu", 1).map(|s| s.len()).then(|n| async move { n + 1 }).await; println!("{r}");
    let r = std::panic::AssertUnwindSafe(async { if true { panic!("caught") } 1 }).catch_unwind().await; println!("{}", r.is_err());
    let f = async { w("lazy", 1).await }.fuse(); futures::pin_mut!(f); let g = w("g", 4).fuse(); futures::pin_mut!(g);
    loop { futures::select! { v = f => println!("f {v}"), v = g => { println!("g {v}"); } complete => break } }
    println!("{:?} {:?}", w("now", 1).now_or_never(), future::ready(2).now_or_never());
    let mut fu = FuturesUnordered::new(); fu.push(w("x", 3)); fu.push(w("y", 1)); while let Some(v) = fu.next().await { println!("got {v}"); if v == "y" { fu.push(w("z", 1)); } }
    let (tx, rx) = futures::channel::mpsc::channel::<i32>(0); drop(tx); println!("{:?}", rx.collect::<Vec<_>>().await);
    let remote = { let (f, h) = w("remote", 2).remote_handle(); tokio::spawn(f); h }; println!("{}", remote.await);
    let m = future::maybe_done(w("md", 1)); tokio::pin!(m); m.as_mut().await; println!("{:?}", m.take_output());
    let x = tokio::time::timeout(Duration::from_millis(5), future::join(w("j1", 1), w("j2", 50))).await; println!("{}", x.is_err());
    let r = tokio::try_join!(async { Ok::<_, ()>(w("tj", 2).await) }, async { Err::<(), ()>(()) }); println!("{r:?}");
    println!("end");
}
