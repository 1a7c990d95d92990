use tokio::net::{TcpListener, TcpStream, UdpSocket}; use tokio::io::{AsyncReadExt, AsyncWriteExt, AsyncBufReadExt, BufReader, BufStream}; use std::sync::Arc; use tokio::sync::{Notify, broadcast, Mutex};
#[derive(Default)] struct Stats { conns: usize, lines: usize }
async fn client(s: TcpStream, peers: broadcast::Sender<String>, st: Arc<Mutex<Stats>>) -> std::io::Result<()> { st.lock().await.conns += 1; let mut rx = peers.subscribe(); let (r, mut w) = s.into_split(); let mut lines = BufReader::new(r).lines(); let name = lines.next_line().await?.unwrap_or_default(); w.write_all(format!("hi {name}\n").as_bytes()).await?; loop { tokio::select! { l = lines.next_line() => match l? { None => break, Some(l) if l == "/quit" => { w.write_all(b"bye\n").await?; break; } Some(l) => { st.lock().await.lines += 1; let _ = peers.send(format!("{name}: {l}")); } }, Ok(m) = rx.recv() => { w.write_all(m.as_bytes()).await?; w.write_all(b"\n").await?; } } } println!("{name} left"); Ok(()) }
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let l = TcpListener::bind("127.0.0.1:0").await?; let addr = l.local_addr()?; let (tx, _) = broadcast::channel(16); let st = Arc::new(Mutex::new(Stats::default())); let stop = Arc::new(Notify::new());
    let srv = tokio::spawn({ let (tx, st, stop) = (tx.clone(), st.clone(), stop.clone()); async move { let mut hs = vec![]; loop { tokio::select! { r = l.accept() => { let (s, _) = r.unwrap(); hs.push(tokio::spawn(client(s, tx.clone(), st.clone()))); } _ = stop.notified() => break } } for h in hs { h.await.unwrap().unwrap(); } "server done" } });
    let mut a = BufStream::new(TcpStream::connect(addr).await?); let mut b = BufStream::new(TcpStream::connect(addr).await?); let mut s = String::new();
    a.write_all(b"ann\n").await?; a.flush().await?; a.read_line(&mut s).await?; b.write_all(b"bob\n").await?; b.flush().await?; b.read_line(&mut s).await?; print!("{s}");
    a.write_all(b"hello all\n").await?; a.flush().await?; for c in [&mut a, &mut b] { s.clear(); c.read_line(&mut s).await?; print!("got {s}"); }
    b.write_all(b"/quit\n").await?; b.flush().await?; s.clear(); b.read_to_string(&mut s).await?; println!("{s:?}"); stop.notify_one(); a.get_mut().shutdown().await?; s.clear(); println!("{}", a.read_to_string(&mut s).await?);
    println!("{}", srv.await?); { let g = st.lock().await; println!("{} {}", g.conns, g.lines); }
    let u1 = UdpSocket::bind("127.0.0.1:0").await?; let u2 = UdpSocket::bind("127.0.0.1:0").await?; u1.connect(u2.local_addr()?).await?; println!("{}", u1.send(b"dgram").await?); let mut buf = [0; 16]; let (n, from) = u2.recv_from(&mut buf).await?; println!("{n} {:?} {}", std::str::from_utf8(&buf[..n])?, from == u1.local_addr()?); u2.send_to(b"re", from).await?; println!("{}", u1.recv(&mut buf).await?);
    let e = TcpStream::connect(addr).await.unwrap_err(); println!("{:?}", e.kind());
    let l = TcpListener::bind("127.0.0.1:0").await?; let ad = l.local_addr()?; let t = tokio::spawn(async move { let (mut s, _) = l.accept().await.unwrap(); let mut b = vec![0; 3]; let r = s.read_exact(&mut b).await.map_err(|e| e.kind()); println!("{r:?}"); }); let mut c = TcpStream::connect(ad).await?; c.write_all(b"xy").await?; c.set_nodelay(true)?; drop(c); t.await?;
    let x: u16 = "70000".parse()?; println!("{x}"); Ok(())
}
