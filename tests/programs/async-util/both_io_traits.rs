// Readers and writers by the traits of tokio and of futures, each for the other; one of two; what chains and buffers read ahead.
use futures::io::AsyncWriteExt as _;
use std::io::{self, SeekFrom};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt, BufStream};
use tokio_util::compat::{Compat, FuturesAsyncReadCompatExt, FuturesAsyncWriteCompatExt, TokioAsyncReadCompatExt, TokioAsyncWriteCompatExt};
use tokio_util::either::Either;
use tokio_util::io::StreamReader;

// written for futures
async fn shout<R: futures::AsyncRead + Unpin, W: futures::AsyncWrite + Unpin>(r: R, mut w: W) -> io::Result<usize> {
    let mut lines = futures::io::BufReader::new(r);
    let (mut line, mut n) = (String::new(), 0);
    while futures::AsyncBufReadExt::read_line(&mut lines, &mut line).await? > 0 {
        futures::AsyncWriteExt::write_all(&mut w, line.to_uppercase().as_bytes()).await?;
        line.clear();
        n += 1;
    }
    w.close().await?;
    Ok(n)
}
// written for tokio
async fn count<R: tokio::io::AsyncRead + Unpin>(mut r: R) -> io::Result<(usize, Vec<u8>)> {
    let mut all = vec![];
    let n = AsyncReadExt::read_to_end(&mut r, &mut all).await?;
    all.truncate(3);
    Ok((n, all))
}
fn either(left: bool) -> Either<&'static [u8], tokio::io::Take<tokio::io::Repeat>> {
    if left { Either::Left(b"left") } else { Either::Right(AsyncReadExt::take(tokio::io::repeat(b'r'), 5)) }
}
#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let (a, b) = tokio::io::duplex(4);
    let (ra, wa) = tokio::io::split(a);
    let task = tokio::spawn(async move { shout(TokioAsyncReadCompatExt::compat(ra), wa.compat_write()).await });
    let (mut rb, mut wb) = tokio::io::split(b);
    let mut out = String::new();
    let (x, y) = tokio::join!(
        async {
            AsyncWriteExt::write_all(&mut wb, b"one\ntwo\nthree").await?;
            AsyncWriteExt::shutdown(&mut wb).await
        },
        AsyncReadExt::read_to_string(&mut rb, &mut out)
    );
    println!("{x:?} {y:?} {out:?} {:?}", task.await.unwrap()?);

    println!("{:?}", count(FuturesAsyncReadCompatExt::compat(futures::io::Cursor::new(b"from futures".to_vec()))).await?);
    println!("{:?}", count(FuturesAsyncReadCompatExt::compat(futures::AsyncReadExt::chain(&b"ab"[..], &b"cd"[..]))).await?);
    let mut w: Compat<Vec<u8>> = FuturesAsyncWriteCompatExt::compat_write(Vec::new());
    AsyncWriteExt::write_all(&mut w, b"into a vec").await?;
    AsyncWriteExt::write_u16(&mut w, 0x4142).await?;
    AsyncWriteExt::shutdown(&mut w).await?;
    println!("{:?}", String::from_utf8_lossy(w.get_ref()));
    println!("{}", w.into_inner().len());
    let mut c = TokioAsyncReadCompatExt::compat(io::Cursor::new(b"0123456789".to_vec()));
    println!("{}", futures::AsyncSeekExt::seek(&mut c, SeekFrom::End(-4)).await?);
    let mut s = String::new();
    futures::AsyncReadExt::read_to_string(&mut c, &mut s).await?;
    println!("{s} {}", c.get_ref().position());

    for left in [true, false] {
        println!("{:?}", count(either(left)).await?);
    }
    let mut e: Either<Vec<u8>, tokio::io::Sink> = Either::Left(vec![]);
    AsyncWriteExt::write_all(&mut e, b"kept").await?;
    println!("{}", matches!(e, Either::Left(v) if v == b"kept"));

    // lines that run over the border of a chain, and are cut at a limit
    let mut chain = AsyncReadExt::take(AsyncReadExt::chain(&b"line one\nli"[..], &b"ne two\r\n\nlast"[..]), 22);
    let mut lines = vec![];
    loop {
        let mut l = vec![];
        if AsyncBufReadExt::read_until(&mut chain, b'\n', &mut l).await? == 0 {
            break;
        }
        lines.push(String::from_utf8(l).unwrap());
    }
    println!("{lines:?} {}", chain.limit());
    let mut b = BufStream::new(io::Cursor::new(b"seek and see".to_vec()));
    AsyncSeekExt::seek(&mut b, SeekFrom::Start(9)).await?;
    let mut s = String::new();
    AsyncReadExt::read_to_string(&mut b, &mut s).await?;
    println!("{s} {}", AsyncSeekExt::stream_position(&mut b).await?);

    let items = vec![Ok::<_, io::Error>(&b"abc"[..]), Ok(&b"de"[..])];
    let mut r = StreamReader::new(futures::stream::iter(items));
    println!("{} {:?}", AsyncReadExt::read_u8(&mut r).await? as char, r.get_ref());
    let (rest, chunk) = r.into_inner_with_chunk();
    println!("{rest:?} {chunk:?}");
    Ok(())
}
