// Who takes several slices at once: sockets and vectors do, pipes and halves of anything do not, buffers as far as there is room.
use std::io::{self, IoSlice};
use tokio::io::{duplex, split, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader, BufStream, BufWriter};
use tokio::net::{TcpListener, TcpStream};

async fn put<W: AsyncWrite + Unpin>(name: &str, w: &mut W, parts: &[&str]) -> io::Result<()> {
    let slices: Vec<IoSlice> = parts.iter().map(|p| IoSlice::new(p.as_bytes())).collect();
    println!("{name}: {} of {} {}", w.write_vectored(&slices).await?, parts.iter().map(|p| p.len()).sum::<usize>(), w.is_write_vectored());
    Ok(())
}
#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let parts = ["", "ab", "cde", "", "f"];
    put("vec", &mut Vec::new(), &parts).await?;
    put("sink", &mut tokio::io::sink(), &parts).await?;
    let (mut a, mut b) = duplex(64);
    put("duplex", &mut a, &parts).await?;
    let (_, mut w) = split(a);
    put("half of a duplex", &mut w, &parts).await?;
    let l = TcpListener::bind("127.0.0.1:0").await?;
    let (c, s) = tokio::join!(TcpStream::connect(l.local_addr()?), l.accept());
    let (mut c, mut s) = (c?, s?.0);
    put("stream", &mut c, &parts).await?;
    put("borrowed half", &mut c.split().1, &parts).await?;
    put("buffered reader", &mut BufReader::new(&mut c), &parts).await?;
    put("buffered stream", &mut BufStream::new(&mut c), &parts).await?;
    let (_r, mut w) = c.into_split();
    put("owned half", &mut w, &parts).await?;
    w.shutdown().await?;
    let mut all = String::new();
    s.read_to_string(&mut all).await?;
    println!("{all}");
    let (_r, mut w) = split(s);
    put("half of a stream", &mut w, &parts).await?;
    for (cap, first) in [(16, "x"), (4, "x"), (5, ""), (2, "xy"), (3, "xyz")] {
        let mut w = BufWriter::with_capacity(cap, Vec::new());
        w.write_all(first.as_bytes()).await?;
        put(&format!("{cap} over a vector"), &mut w, &parts).await?;
        println!("  {:?} {:?}", String::from_utf8_lossy(w.get_ref()), String::from_utf8_lossy(w.buffer()));
    }
    for (cap, first) in [(16, "x"), (4, "x"), (5, ""), (2, "xy"), (3, "xyz"), (6, "long")] {
        let mut w = BufWriter::with_capacity(cap, &mut b);
        w.write_all(first.as_bytes()).await?;
        put(&format!("{cap} over a pipe"), &mut w, &parts).await?;
        println!("  {:?}", String::from_utf8_lossy(w.buffer()));
    }
    put("nothing", &mut BufWriter::new(&mut b), &["", ""]).await?;
    put("no slice", &mut Vec::new(), &[]).await?;
    Ok(())
}
