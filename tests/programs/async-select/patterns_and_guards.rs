use std::time::Duration; use tokio::{select, time::{sleep, Instant, interval}, sync::{mpsc, oneshot, broadcast}}; use std::collections::VecDeque; use std::future::{pending, ready};
#[derive(Debug, Clone, PartialEq)] enum Msg { A(u8), B { x: i32, y: i32 }, C(Option<&'static str>), Quit }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t0 = Instant::now(); let (tx, mut rx) = mpsc::channel(8); let (tx2, mut rx2) = mpsc::unbounded_channel::<Result<i32, String>>();
    tokio::spawn(async move { for m in [Msg::A(1), Msg::B { x: 1, y: 2 }, Msg::C(None), Msg::C(Some("s")), Msg::A(200), Msg::Quit] { tx.send(m).await.unwrap(); sleep(Duration::from_millis(3)).await } });
    tokio::spawn(async move { for i in 0..3 { sleep(Duration::from_millis(4)).await; tx2.send(if i == 1 { Err(format!("e{i}")) } else { Ok(i) }).unwrap(); } });
    let mut log = VecDeque::new(); let mut tick = interval(Duration::from_millis(5)); let mut n = 0u32; let deadline = sleep(Duration::from_millis(100)); tokio::pin!(deadline);
    let why = 'main: loop { n += 1; let s: String = select! { biased;
        Some(r) = rx2.recv(), if n % 5 == 0 => format!("five {r:?}"),
        m = rx.recv(), if n % 2 == 0 => match m { Some(Msg::Quit) => break 'main "quit", Some(Msg::B { x, .. }) if x > 0 => { log.push_front(x.to_string()); continue } Some(o) => format!("{o:?}"), None => break "none" },
        Ok(x) = std::future::ready(if n % 7 == 0 { Ok(n) } else { Err(()) }) => format!("seven {x}"),
        _ = tick.tick(), if log.len() < 30 => "tick".into(), () = &mut deadline => break "deadline", else => "else".to_string() };
        log.push_back(format!("{s}@{}", t0.elapsed().as_millis())); if log.len() > 12 { break "full" } };
    println!("{why} {n} {log:?}");
    let (a, b) = (oneshot::channel::<u8>(), oneshot::channel::<u8>()); drop(a.0); b.0.send(3).unwrap(); let v = select! { Ok(v) = a.1 => v, Ok(v) = b.1 => v * 2, else => 0 }; println!("{v}");
    let (c, d) = (oneshot::channel::<u8>(), oneshot::channel::<u8>()); drop((c.0, d.0)); println!("{}", select! { Ok(v) = c.1 => v, Ok(v) = d.1 => v * 2, else => 77 });
    println!("{}", select! { v = async { 1 }, if false => v, v = async { sleep(Duration::from_millis(1)).await; 2 } => v, _ = pending::<()>() => unreachable!() });
    let mut state = vec![1, 2, 3]; let mut st2 = String::from("s"); let r = select! { biased; _ = async { state.push(4); pending::<()>().await } => 0, x = async { st2.push('!'); sleep(Duration::from_millis(1)).await; state_len(&st2) } => { state.push(5); st2.push('?'); x } }; println!("{r} {state:?} {st2}");
    let x = select! { (a, [b, .., c]) = ready((1, [2, 3, 4])) => a + b + c, }; println!("{x}"); let fut = sleep(Duration::from_millis(5)); tokio::pin!(fut); let mut i = 0; loop { select! { _ = &mut fut => break, _ = sleep(Duration::from_millis(2)), if i < 10 => i += 1 } } println!("{i}");
    let (btx, mut b1) = broadcast::channel(4); let mut b2 = btx.subscribe(); btx.send(1).unwrap(); btx.send(2).unwrap(); let mut s = 0; for _ in 0..4 { s = s * 10 + select! { biased; Ok(v) = b1.recv(), if s < 5 => v, Ok(v) = b2.recv() => v + 5 }; } println!("{s}");
    let res: Result<i32, String> = async { let v = select! { v = async { Err::<i32, String>("inner".into()) } => v?, _ = sleep(Duration::from_secs(1)) => 4 }; Ok(v) }.await; println!("{res:?}");
    async fn first<T>(a: impl std::future::Future<Output = T>, b: impl std::future::Future<Output = T>) -> (T, bool) { select! { v = a => (v, true), v = b => (v, false) } } println!("{:?} {:?}", first(ready(1), pending()).await, first(pending(), async { sleep(Duration::from_millis(1)).await; "b" }).await);
    let mut ops: Vec<(u64, &str)> = vec![(3, "c"), (1, "a"), (2, "b")]; let mut futs: futures::stream::FuturesUnordered<_> = ops.drain(..).map(|(ms, n)| async move { sleep(Duration::from_millis(ms)).await; n }).collect(); use futures::StreamExt; let mut out = String::new(); loop { select! { Some(n) = futs.next() => out.push_str(n), else => break } } println!("{out}");
    println!("{}", select! { _ = async {}, if { println!("guard"); false } => 1, r = async { println!("expr"); 2 } => { println!("body"); r } }); let k = select! { v = async { break_it().await }  => v, else => None }; println!("{k:?}");
}
fn state_len(s: &str) -> usize { s.len() } async fn break_it() -> Option<i32> { for i in 0.. { if i * i > 50 { return Some(i) } tokio::task::yield_now().await } None }
