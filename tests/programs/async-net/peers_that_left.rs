use tokio::{io::{AsyncReadExt, AsyncWriteExt, duplex}, net::{TcpListener, TcpStream}};
async fn pair() -> (TcpStream, TcpStream) { let l = TcpListener::bind("127.0.0.1:0").await.unwrap(); let (a, b) = tokio::join!(TcpStream::connect(l.local_addr().unwrap()), l.accept()); (a.unwrap(), b.unwrap().0) }
#[tokio::main(flavor = "current_thread")] async fn main() {
    let (mut a, b) = pair().await; drop(b); let mut buf = [0; 4]; println!("{:?}", a.read(&mut buf).await); println!("{:?}", a.write_all(b"first").await); tokio::time::sleep(std::time::Duration::from_millis(5)).await; println!("{:?}", a.write_all(b"second").await.map_err(|e| e.kind())); println!("{:?}", a.read(&mut buf).await);
    let (mut a, mut b) = pair().await; a.shutdown().await.unwrap(); println!("{:?} {:?}", a.write(b"x").await.map_err(|e| e.kind()), b.read(&mut buf).await); b.write_all(b"hi").await.unwrap(); drop(b); println!("{:?} {:?}", a.read(&mut buf).await, a.read(&mut buf).await);
    let (mut a, b) = pair().await; let (r, w) = b.into_split(); drop(w); println!("{:?} {:?}", a.read(&mut buf).await, a.write(b"yo").await); let mut r = r; println!("{:?}", r.read(&mut buf).await); drop(r); println!("{:?}", a.write(b"lost").await);
    let (mut a, b) = duplex(8); drop(b); println!("{:?} {:?}", a.read(&mut buf).await, a.write(b"x").await.map_err(|e| e.kind()));
}
