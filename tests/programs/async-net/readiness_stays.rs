// What is told to be ready stays so until somebody has found that it is not.
use tokio::net::{TcpListener, TcpStream};
use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest};
use std::io;
use std::sync::Arc;
#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let l = TcpListener::bind("127.0.0.1:0").await?;
    let a = l.local_addr()?;
    let h = tokio::spawn(async move { let (s, _) = l.accept().await.unwrap(); s });
    let mut c = TcpStream::connect(a).await?;
    let mut s = h.await.unwrap();
    c.write_all(b"hello").await?;
    let mut buf = [0; 64];
    s.readable().await?;
    println!("{:?}", s.try_read(&mut buf));
    // nobody said that nothing is left
    let r = tokio::time::timeout(std::time::Duration::from_millis(50), s.readable()).await;
    println!("{}", r.is_ok());
    println!("{:?}", s.try_read(&mut buf).map_err(|e| e.kind()));
    let r = tokio::time::timeout(std::time::Duration::from_millis(50), s.readable()).await;
    println!("{}", r.is_ok());
    c.write_all(b"again").await?;
    println!("{}", s.ready(Interest::READABLE).await?.is_readable());
    println!("{}", s.read(&mut buf).await?);
    let r = tokio::time::timeout(std::time::Duration::from_millis(50), s.readable()).await;
    println!("{}", r.is_ok());
    c.write_all(b"12345").await?;
    println!("{}", s.read(&mut buf[..5]).await?);
    let r = tokio::time::timeout(std::time::Duration::from_millis(50), s.readable()).await;
    println!("{}", r.is_ok());
    println!("{:?}", s.ready(Interest::READABLE | Interest::WRITABLE).await?);
    println!("{:?}", s.try_read(&mut buf).map_err(|e| e.kind()));
    // one waits, another tries
    let s = Arc::new(s);
    let t = s.clone();
    let w = tokio::spawn(async move { t.readable().await.unwrap(); let mut b = [0; 9]; t.try_read(&mut b).map_err(|e| e.kind()) });
    tokio::task::yield_now().await;
    println!("{:?}", s.try_read(&mut buf).map_err(|e| e.kind()));
    c.write_all(b"abc").await?;
    println!("{:?}", w.await.unwrap());
    // full
    let data = [7; 4096];
    loop { c.writable().await?; match c.try_write(&data) { Ok(_) => {}, Err(e) => { println!("{:?}", e.kind()); break } } }
    let r = tokio::time::timeout(std::time::Duration::from_millis(50), c.writable()).await;
    println!("{}", r.is_ok());
    drop(c);
    let mut end = 0;
    loop { s.readable().await?; match s.try_read(&mut buf) { Ok(0) => break, Ok(n) => end += n, Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}, Err(e) => return Err(e) } }
    println!("{}", end > 4096);
    Ok(())
}
