// Bytes of streams as readers, reads and writes in parts, lines written out at their ends, relative seeks.
use futures::executor::block_on;
use futures::io::{AllowStdIo, AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt, BufReader, BufWriter, Cursor, IoSlice, IoSliceMut, LineWriter, SeekFrom};
use futures::stream::{self, StreamExt, TryStreamExt};
use std::io::{Error, ErrorKind};
use std::pin::Pin;

fn main() {
    block_on(async {
        let chunks = vec![Ok(vec![1u8, 2, 3]), Ok(vec![]), Ok(vec![4, 5]), Err(Error::new(ErrorKind::Other, "broken")), Ok(vec![6])];
        let mut reader = stream::iter(chunks).into_async_read();
        let mut buf = [0; 2];
        for _ in 0..5 {
            match reader.read(&mut buf).await {
                Ok(n) => println!("{n} {buf:?}"),
                Err(e) => println!("{e}"),
            }
        }
        let lines = stream::iter(["one\ntw", "o\n", "three"]).map(Ok).into_async_read();
        println!("{:?}", lines.lines().map(|l| l.unwrap()).collect::<Vec<_>>().await);
        let mut text = String::new();
        stream::iter(["a", "b"]).map(Ok::<_, Error>).into_async_read().read_to_string(&mut text).await.unwrap();
        println!("{text}");

        let mut a = [0u8; 2];
        let mut b = [0u8; 3];
        let mut from = Cursor::new([1u8, 2, 3, 4]);
        let n = from.read_vectored(&mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut []), IoSliceMut::new(&mut b)]).await.unwrap();
        println!("{n} {a:?} {b:?}");

        let mut out = Vec::new();
        println!("{}", out.write_vectored(&[IoSlice::new(b"ab"), IoSlice::new(b"c")]).await.unwrap());
        let mut buffered = BufWriter::with_capacity(4, &mut out);
        println!("{}", buffered.write_vectored(&[IoSlice::new(b"d"), IoSlice::new(b"ef")]).await.unwrap());
        println!("{:?}", buffered.buffer());
        println!("{}", buffered.write_vectored(&[IoSlice::new(b"gh"), IoSlice::new(b"ijk")]).await.unwrap());
        println!("{:?} {:?}", buffered.buffer(), String::from_utf8_lossy(buffered.get_ref()));

        let mut lines = LineWriter::new(Vec::new());
        println!("{}", lines.write_vectored(&[IoSlice::new(b"x"), IoSlice::new(b"\n"), IoSlice::new(b"y")]).await.unwrap());
        println!("{:?} {:?}", lines.get_ref(), lines.buffer());
        println!("{}", lines.write_vectored(&[IoSlice::new(b"z"), IoSlice::new(b"!")]).await.unwrap());
        lines.flush().await.unwrap();
        println!("{:?}", String::from_utf8_lossy(lines.get_ref()));

        let mut reader = BufReader::with_capacity(4, Cursor::new(&[0u8, 1, 2, 3, 4, 5, 6, 7][..]));
        println!("{:?}", reader.fill_buf().await.unwrap());
        Pin::new(&mut reader).seek_relative(2).await.unwrap();
        println!("{:?}", reader.buffer());
        Pin::new(&mut reader).seek_relative(-1).await.unwrap();
        println!("{:?}", reader.buffer());
        Pin::new(&mut reader).seek_relative(4).await.unwrap();
        println!("{:?}", reader.buffer());
        println!("{:?}", reader.fill_buf().await.unwrap());
        println!("{}", reader.seek(SeekFrom::Current(0)).await.unwrap());
        let mut std_io = AllowStdIo::new(std::io::Cursor::new(vec![9u8; 3]));
        println!("{}", std_io.read(&mut [0; 8]).await.unwrap());
    });
}
