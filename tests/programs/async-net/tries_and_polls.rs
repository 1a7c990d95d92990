use std::future::poll_fn;
use std::io::{ErrorKind, IoSlice, IoSliceMut};
use std::task::Poll;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest, ReadBuf};
use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket, UnixStream};
async fn pair() -> (TcpStream, TcpStream) {
    let l = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let a = l.local_addr().unwrap();
    let (c, s) = tokio::join!(TcpStream::connect(a), l.accept());
    (c.unwrap(), s.unwrap().0)
}
fn kind<T: std::fmt::Debug>(r: std::io::Result<T>) -> Result<T, ErrorKind> { r.map_err(|e| e.kind()) }
#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    println!("-- tcp");
    let (mut c, mut s) = pair().await;
    c.writable().await?;
    println!("{:?}", c.try_write_vectored(&[IoSlice::new(b"hello "), IoSlice::new(b""), IoSlice::new(b"world")]));
    s.readable().await?;
    let (mut a, mut b) = ([0u8; 4], [0u8; 20]);
    println!("{:?} {:?} {:?}", s.try_read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)]), a, &b[..8]);
    println!("{:?}", kind(s.try_read_vectored(&mut [IoSliceMut::new(&mut a)])));
    let mut v = Vec::with_capacity(4); println!("{:?}", kind(s.try_read_buf(&mut v)));
    c.write_all(b"abcdefgh").await?;
    let mut buf = [0u8; 3]; let mut rb = ReadBuf::new(&mut buf);
    println!("{:?} {:?}", poll_fn(|cx| s.poll_peek(cx, &mut rb)).await, rb.filled());
    println!("{:?}", poll_fn(|cx| s.poll_read_ready(cx)).await);
    println!("{:?}", poll_fn(|cx| s.poll_write_ready(cx)).await);
    println!("{:?} {:?}", s.try_read_buf(&mut v), v);
    println!("{:?}", s.try_io(Interest::READABLE, || Ok(5)));
    println!("{:?}", s.try_io(Interest::WRITABLE, || Ok("w")));
    let mut rest = [0u8; 16]; println!("{:?}", s.read(&mut rest).await);
    println!("{:?}", kind(s.try_io(Interest::READABLE, || Ok(5))));
    println!("pending peek {}", poll_fn(|cx| { let mut x = [0u8; 1]; let mut rb = ReadBuf::new(&mut x); Poll::Ready(s.poll_peek(cx, &mut rb).is_pending()) }).await);
    println!("pending ready {}", poll_fn(|cx| Poll::Ready(s.poll_read_ready(cx).is_pending())).await);
    println!("{:?} {:?}", s.take_error()?.is_none(), c.ttl()? > 0);
    println!("-- split");
    { let (mut r, w) = s.split();
      w.writable().await?; println!("{:?}", w.try_write_vectored(&[IoSlice::new(b"x"), IoSlice::new(b"yz")]));
      c.write_all(b"12345").await?; r.readable().await?;
      println!("{:?}", r.peek(&mut buf).await);
      let mut rb = ReadBuf::new(&mut buf); println!("{:?}", poll_fn(|cx| r.poll_peek(cx, &mut rb)).await);
      println!("{:?}", r.try_read_vectored(&mut [IoSliceMut::new(&mut a[..1]), IoSliceMut::new(&mut b[..2])]));
      let mut v = vec![]; println!("{:?} {:?}", r.try_read_buf(&mut v), v); }
    println!("-- into_split");
    let (mut r, w) = s.into_split();
    w.writable().await?; println!("{:?}", w.try_write_vectored(&[IoSlice::new(b"x"), IoSlice::new(b"yz")]));
    c.write_all(b"12345").await?; r.readable().await?;
    println!("{:?}", r.peek(&mut buf).await);
    { let mut rb = ReadBuf::new(&mut buf); println!("{:?}", poll_fn(|cx| r.poll_peek(cx, &mut rb)).await); }
    println!("{:?}", r.try_read_vectored(&mut [IoSliceMut::new(&mut a[..1]), IoSliceMut::new(&mut b[..2])]));
    let mut v = vec![]; println!("{:?} {:?}", r.try_read_buf(&mut v), v);
    let mut got = [0u8; 6]; c.read_exact(&mut got).await?; println!("{:?}", got);
    drop(w); println!("{:?}", c.read(&mut got).await);
    println!("-- end of stream");
    c.shutdown().await?; r.readable().await?;
    println!("{:?} {:?}", r.try_read_buf(&mut v), r.peek(&mut buf).await);
    println!("{:?}", r.try_read_vectored(&mut [IoSliceMut::new(&mut a)]));
    println!("-- udp");
    let u = UdpSocket::bind("127.0.0.1:0").await?; let w = UdpSocket::bind("127.0.0.1:0").await?;
    let (ua, wa) = (u.local_addr()?, w.local_addr()?);
    u.connect(wa).await?; w.connect(ua).await?;
    println!("{:?}", poll_fn(|cx| u.poll_send(cx, b"one")).await);
    println!("{:?}", poll_fn(|cx| u.poll_send_ready(cx)).await);
    let mut buf = [0u8; 10];
    { let mut rb = ReadBuf::new(&mut buf); println!("{:?} {:?}", poll_fn(|cx| w.poll_recv(cx, &mut rb)).await, rb.filled()); }
    println!("pending {}", poll_fn(|cx| { let mut x = [0u8; 1]; let mut rb = ReadBuf::new(&mut x); Poll::Ready(w.poll_recv(cx, &mut rb).is_pending()) }).await);
    u.send(b"two").await?; println!("{:?}", poll_fn(|cx| w.poll_recv_ready(cx)).await);
    { let mut rb = ReadBuf::new(&mut buf[..2]); println!("{:?} {:?}", poll_fn(|cx| w.poll_peek_from(cx, &mut rb)).await.map(|a| a == ua), rb.filled()); }
    println!("{:?}", w.peek_from(&mut buf).await.map(|(n, a)| (n, a == ua)));
    let mut v = Vec::with_capacity(8); println!("{:?} {:?}", w.try_recv_buf(&mut v), v);
    println!("{:?}", kind(w.try_recv_buf(&mut v)));
    u.send(b"three").await?; w.readable().await?; println!("{:?} {:?}", w.try_recv_buf_from(&mut v).map(|(n, a)| (n, a == ua)), v);
    println!("{:?}", kind(w.try_recv_buf_from(&mut v)));
    println!("{:?}", kind(w.try_io(Interest::READABLE, || Ok(1))));
    println!("{:?}", w.ready(Interest::WRITABLE).await?.is_writable());
    u.send(b"4").await?; println!("{:?}", w.ready(Interest::READABLE).await?.is_readable());
    println!("{:?}", w.try_io(Interest::READABLE, || Ok(1)));
    u.set_ttl(9)?; println!("{} {}", u.ttl()?, w.ttl()?);
    println!("{} {}", u.multicast_loop_v4()?, u.multicast_ttl_v4()?); u.set_multicast_loop_v4(false)?; u.set_multicast_ttl_v4(7)?; println!("{} {}", u.multicast_loop_v4()?, u.multicast_ttl_v4()?);
    println!("{} {}", u.tos()?, u.take_error()?.is_none());
    let x = UdpSocket::bind("127.0.0.1:0").await?; println!("{:?}", poll_fn(|cx| x.poll_send_to(cx, b"zz", wa)).await);
    println!("{:?}", kind(x.try_send(b"q"))); println!("{:?}", kind(x.send(b"q").await)); println!("{:?}", kind(x.peer_addr()));
    println!("-- socket");
    let k = TcpSocket::new_v4()?; k.set_reuseaddr(true)?; k.set_reuseport(true)?; println!("{} {}", k.reuseaddr()?, k.reuseport()?);
    k.set_send_buffer_size(10000)?; k.set_recv_buffer_size(20000)?; println!("{} {}", k.send_buffer_size()?, k.recv_buffer_size()?);
    println!("{:?}", k.linger()?); k.set_linger(Some(Duration::from_secs(3)))?; println!("{:?}", k.linger()?);
    k.set_tos(16)?; println!("{} {}", k.tos()?, k.take_error()?.is_none());
    k.bind("127.0.0.1:0".parse().unwrap())?; let l = k.listen(8)?; println!("{}", l.local_addr()?.ip());
    println!("-- unix");
    let (mut p, q) = UnixStream::pair()?;
    println!("{:?} {:?}", p.local_addr()?, q.peer_addr()?.is_unnamed());
    q.writable().await?; println!("{:?}", q.try_write_vectored(&[IoSlice::new(b"ab"), IoSlice::new(b"cd")])); p.readable().await?;
    println!("{:?}", p.try_read_vectored(&mut [IoSliceMut::new(&mut a[..1]), IoSliceMut::new(&mut b[..2])]));
    println!("{:?}", p.ready(Interest::READABLE | Interest::WRITABLE).await?.is_writable());
    let (mut r, mut w) = q.into_split(); w.write_all(b"more").await?; let mut got = [0u8; 5]; p.read_exact(&mut got).await?; println!("{got:?}");
    p.write_all(b"back").await?; println!("{:?}", r.read(&mut got).await);
    println!("{}", r.as_ref().local_addr()?.is_unnamed());
    drop(w); println!("{:?}", p.read(&mut got).await);
    let (a1, b1) = UnixStream::pair()?; let (r1, w1) = a1.into_split(); let (r2, w2) = b1.into_split();
    let e = r1.reunite(w2).unwrap_err(); println!("{e}"); let a1 = e.0.reunite(w1).is_ok(); println!("{a1}"); drop(e.1); drop(r2);
    { let (_r, w) = p.split(); println!("{:?}", w.peer_addr()?.is_unnamed()); }
    Ok(())
}
