use tokio::net::{TcpListener, TcpStream, UdpSocket, UnixStream}; use tokio::io::{AsyncReadExt, AsyncWriteExt}; use std::io::ErrorKind;
#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let l = TcpListener::bind("127.0.0.1:0").await?; let addr = l.local_addr()?;
    let srv = tokio::spawn(async move { let (s, peer) = l.accept().await.unwrap(); let (mut r, mut w) = s.into_split(); assert!(r.peer_addr().unwrap() == peer); let mut b = Vec::new(); r.read_to_end(&mut b).await.unwrap(); b.reverse(); w.write_all(&b).await.unwrap(); println!("answered"); r.reunite(w).unwrap() });
    let c = TcpStream::connect(addr).await?; let mut one = [0u8; 1]; println!("{:?}", c.try_read(&mut one).map_err(|e| e.kind()));
    let (mut r, mut w) = c.into_split(); let h = tokio::spawn(async move { w.write_all(b"abc").await.unwrap(); w.write_all(b"def").await.unwrap(); println!("write half goes"); });
    h.await?; let mut s = String::new(); let s2 = srv.await?; drop(s2); r.read_to_string(&mut s).await?; println!("{s}");
    let l = TcpListener::bind("127.0.0.1:0").await?; let mut a = TcpStream::connect(l.local_addr()?).await?; let (mut b, _) = l.accept().await?; a.write_all(b"peekaboo").await?; let mut buf = [0u8; 4]; b.readable().await?; println!("{} {:?}", b.peek(&mut buf).await?, std::str::from_utf8(&buf)); println!("{:?}", b.try_read(&mut buf)); b.read_exact(&mut buf).await?; println!("{:?}", std::str::from_utf8(&buf)); println!("{:?}", b.try_read(&mut buf).map_err(|e| e.kind() == ErrorKind::WouldBlock)); println!("{:?}", b.try_write(b"xy")); let (mut ar, mut aw) = a.split(); ar.read_exact(&mut buf[..2]).await?; aw.shutdown().await?; println!("{} {:?}", b.read(&mut buf).await?, &buf[..2]);
    let u1 = UdpSocket::bind("127.0.0.1:0").await?; let u2 = UdpSocket::bind("0.0.0.0:0").await?; let to2 = format!("127.0.0.1:{}", u2.local_addr()?.port()); for m in ["a", "bcdefgh", ""] { println!("{}", u1.send_to(m.as_bytes(), &to2).await?); } let mut b4 = [0u8; 4]; for _ in 0..3 { let (n, from) = u2.recv_from(&mut b4).await?; println!("{n} {:?} {}", std::str::from_utf8(&b4[..n]), from == u1.local_addr()?); }
    println!("{:?}", u2.try_recv_from(&mut b4).map_err(|e| e.kind()).err()); let t = tokio::spawn(async move { let mut b = [0u8; 8]; let n = u1.recv(&mut b).await.unwrap(); (n, u1) }); u2.send_to(b"hey", t_addr(&to2)).await?; u2.recv(&mut b4).await?; t.abort(); println!("{:?}", t.await.is_err());
    println!("{:?}", UdpSocket::bind(&to2).await.map_err(|e| e.kind()).err());
    let (mut x, mut y) = UnixStream::pair()?; x.write_all(b"pair").await?; drop(x); let mut s = String::new(); y.read_to_string(&mut s).await?; println!("{s}"); Ok(())
}
fn t_addr(s: &str) -> &str { s }
