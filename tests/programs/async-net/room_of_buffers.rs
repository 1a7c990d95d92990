use bytes::{BufMut, BytesMut};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let data: Vec<u8> = (0..=255).cycle().take(300).collect();
    for cap in [0, 1, 8, 64, 100] {
        let mut r = &data[..]; let mut v: Vec<u8> = Vec::with_capacity(cap);
        print!("vec {cap}:"); loop { let n = r.read_buf(&mut v).await?; print!(" {n}/{}", v.capacity()); if n == 0 { break; } } println!();
        let mut r = &data[..]; let mut v = BytesMut::with_capacity(cap);
        print!("bytes {cap}:"); loop { let n = r.read_buf(&mut v).await?; print!(" {n}/{}", v.capacity()); if n == 0 { break; } } println!();
        let mut r = &data[..]; let mut v = Vec::with_capacity(cap).limit(70);
        print!("limit {cap}:"); loop { let n = r.read_buf(&mut v).await?; print!(" {n}"); if n == 0 { break; } } println!();
        let mut r = &data[..]; let mut v = Vec::with_capacity(cap); let mut first = [0u8; 5]; 
        { let mut c = (&mut first[..]).chain_mut(&mut v); print!("chain {cap}:"); loop { let n = r.read_buf(&mut c).await?; print!(" {n}"); if n == 0 { break; } } println!(" {:?}", first); }
    }
    let (mut a, mut b) = tokio::io::duplex(64);
    tokio::spawn(async move { a.write_all(b"hello world, how are you").await.unwrap(); });
    let mut buf = BytesMut::with_capacity(10);
    while b.read_buf(&mut buf).await? > 0 { println!("{:?} {}", buf, buf.capacity()); if buf.len() > 5 { let _ = buf.split_to(5); } }
    let mut buf = BytesMut::new(); let mut r = &data[..]; println!("{} {}", tokio_util::io::read_buf(&mut r, &mut buf).await?, buf.len());
    let mut out = [0u8; 10]; let mut slice = &mut out[..4]; println!("{}", (&data[..]).read_buf(&mut slice).await?); println!("{}", slice.len());
    Ok(())
}
