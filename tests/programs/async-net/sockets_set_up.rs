// Sockets that are set up first, options that are told again, readiness of streams and halves, names looked up, frames in datagrams.
use futures::{SinkExt, StreamExt};
use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest};
use tokio::net::{lookup_host, TcpListener, TcpSocket, TcpStream, UdpSocket};
use tokio_util::codec::{BytesCodec, LinesCodec};
use tokio_util::udp::UdpFramed;

async fn pair(l: &TcpListener) -> io::Result<(TcpStream, TcpStream)> {
    let (a, b) = tokio::join!(TcpStream::connect(l.local_addr()?), l.accept());
    Ok((a?, b?.0))
}
#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let socket = TcpSocket::new_v4()?;
    println!("{} {}", socket.local_addr()?, socket.reuseaddr()?);
    socket.set_reuseaddr(true)?;
    socket.bind("127.0.0.1:0".parse().unwrap())?;
    println!("{} {}", socket.local_addr()?.port() != 0, socket.reuseaddr()?);
    let addr = socket.local_addr()?;
    let l = socket.listen(8)?;
    println!("{} {:?}", l.local_addr()? == addr, TcpListener::bind(addr).await.map(|_| ()).map_err(|e| e.kind()));
    let from = TcpSocket::new_v4()?;
    from.bind("127.0.0.1:0".parse().unwrap())?;
    let port = from.local_addr()?.port();
    let (c, s) = tokio::join!(from.connect(addr), l.accept());
    let (c, (s, peer)) = (c?, s?);
    println!("{} {}", peer.port() == port, c.peer_addr()? == s.local_addr()?);
    println!("{} {:?}", c.nodelay()?, c.linger()?);
    c.set_nodelay(true)?;
    c.set_linger(Some(Duration::from_secs(3)))?;
    c.set_ttl(7)?;
    println!("{} {:?} {} {} {:?}", c.nodelay()?, c.linger()?, c.ttl()?, s.ttl()?, c.take_error()?.map(|e| e.kind()));
    drop((c, s));

    let (c, mut s) = pair(&l).await?;
    let r = c.ready(Interest::READABLE | Interest::WRITABLE).await?;
    println!("{:?} {} {}", Interest::READABLE.add(Interest::WRITABLE), r.is_writable(), r.is_readable());
    s.write_all(b"hello").await?;
    c.readable().await?;
    let mut v = Vec::with_capacity(16);
    println!("{} {:?}", c.try_read_buf(&mut v)?, String::from_utf8_lossy(&v));
    println!("{:?}", c.try_read(&mut [0; 2]).map_err(|e| e.kind()));
    let (mut r, w) = s.split();
    println!("{} {}", r.peer_addr()? == w.peer_addr()?, r.as_ref().local_addr()? == addr);
    w.writable().await?;
    println!("{}", w.try_write(b"halves")?);
    let (cr, mut cw) = c.into_split();
    cr.readable().await?;
    let mut buf = [0; 6];
    println!("{} {:?} {}", cr.try_read(&mut buf)?, String::from_utf8_lossy(&buf), cw.as_ref().nodelay()?);
    cw.write_all(b"back").await?;
    r.readable().await?;
    println!("{} {}", r.peek(&mut buf).await?, r.read_u8().await? as char);
    drop(cw);
    let mut rest = String::new();
    println!("{} {rest:?}", r.read_to_string(&mut rest).await?);
    println!("{}", r.ready(Interest::READABLE).await?.is_read_closed());

    let found: Vec<SocketAddr> = lookup_host("127.0.0.1:80").await?.collect();
    println!("{found:?}");
    let u = UdpSocket::bind("127.0.0.1:0").await?;
    println!("{}", u.broadcast()?);
    u.set_broadcast(true)?;
    println!("{}", u.broadcast()?);
    let to = u.local_addr()?;
    let mut lines = UdpFramed::new(u, LinesCodec::new());
    let mut bytes = UdpFramed::new(UdpSocket::bind("127.0.0.1:0").await?, BytesCodec::new());
    let from = bytes.get_ref().local_addr()?;
    let sender = tokio::spawn(async move {
        bytes.send((bytes::Bytes::from_static(b"one\ntwo\nthree"), to)).await?;
        bytes.send((bytes::Bytes::from_static(b"four"), to)).await?;
        let (answer, who) = bytes.next().await.unwrap()?;
        io::Result::Ok((answer.freeze(), who == to))
    });
    for _ in 0..4 {
        let (line, who) = lines.next().await.unwrap().unwrap();
        println!("{line} {}", who == from);
    }
    lines.send(("answer", from)).await.unwrap();
    println!("{:?}", sender.await.unwrap()?);

    let now = tokio::time::Instant::now();
    let std: Instant = now.into();
    println!("{} {}", std <= Instant::now(), tokio::time::Instant::from_std(std) == now);
    println!("{:?}", (tokio::time::Instant::from_std(std + Duration::from_secs(2)) - now).as_secs());
    Ok(())
}
