use tokio::{
    io::{self, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, BufWriter},
    net::{TcpListener, TcpStream},
};
async fn handle(s: TcpStream) -> io::Result<usize> {
    let (r, w) = s.into_split();
    let mut lines = BufReader::new(r).lines();
    let mut w = BufWriter::new(w);
    let mut n = 0;
    while let Some(l) = lines.next_line().await? {
        n += 1;
        let out = match l.split_once(' ') {
            Some(("add", rest)) => {
                let s: i64 = rest.split(' ').filter_map(|x| x.parse::<i64>().ok()).sum();
                format!("= {s}")
            }
            Some(("echo", rest)) => rest.to_string(),
            _ => format!("? {l}"),
        };
        w.write_all(out.as_bytes()).await?;
        w.write_all(b"\n").await?;
        w.flush().await?;
        if l == "quit" {
            break;
        }
    }
    Ok(n)
}
#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let l = TcpListener::bind("127.0.0.1:0").await?;
    let addr = l.local_addr()?;
    println!("{} {}", addr.ip(), addr.port() != 0);
    let srv = tokio::spawn(async move {
        let mut total = 0;
        for _ in 0..2 {
            let (s, peer) = l.accept().await.unwrap();
            assert!(peer.ip().is_loopback());
            total += handle(s).await.unwrap();
        }
        total
    });
    let mut c = TcpStream::connect(addr).await?;
    c.write_all(b"add 1 2 3\necho hi there\n").await?;
    let mut b = [0u8; 13];
    c.read_exact(&mut b).await?;
    println!("{:?}", String::from_utf8_lossy(&b));
    c.write_all(b"quit\n").await?;
    let mut rest = String::new();
    c.read_to_string(&mut rest).await?;
    println!("{rest:?}");
    let c2 = TcpStream::connect(addr).await?;
    let (mut r, mut w) = io::split(c2);
    w.write_all(b"nope\n").await?;
    w.shutdown().await?;
    let mut v = vec![];
    r.read_to_end(&mut v).await?;
    println!("{:?}", std::str::from_utf8(&v).unwrap());
    println!("{}", srv.await.unwrap());
    println!("{:?}", TcpStream::connect(addr).await.map(|_| ()).map_err(|e| e.kind()));
    let (mut a, mut b) = io::duplex(4);
    let t = tokio::spawn(async move {
        a.write_all(b"0123456789").await.unwrap();
        a.write_u32(7).await.unwrap();
    });
    let mut s = [0; 10];
    b.read_exact(&mut s).await?;
    println!("{} {}", String::from_utf8_lossy(&s), b.read_u32().await?);
    t.await?;
    println!("{:?}", b.read(&mut s).await?);
    println!("{:?}", b.read_u8().await.map_err(|e| (e.kind(), e.to_string())));
    let mut out = vec![];
    let n = io::copy(&mut (&b"copy me"[..]).take(4).chain(&b"!!"[..]), &mut out).await?;
    println!("{n} {:?}", String::from_utf8_lossy(&out));
    let mut r = BufReader::with_capacity(4, &b"a,b,,c"[..]);
    let mut v = vec![];
    while r.read_until(b',', &mut v).await? > 0 {
        print!("{:?} ", String::from_utf8_lossy(&v));
        v.clear();
    }
    println!();
    let mut cur = std::io::Cursor::new(vec![1u8, 2, 3]);
    println!("{} {:?}", cur.read_u16().await?, cur.read_u16().await.is_err());
    Ok(())
}
