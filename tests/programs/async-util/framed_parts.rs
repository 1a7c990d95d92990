// Framed in parts, codecs exchanged on the way, parts that are too long, a semaphore to be polled.
use bytes::{Buf, BufMut, Bytes, BytesMut};
use futures::{SinkExt, StreamExt};
use std::io;
use std::sync::Arc;
use tokio::io::{duplex, AsyncReadExt, AsyncWriteExt};
use tokio::sync::Semaphore;
use tokio_util::codec::{AnyDelimiterCodec, Decoder, Encoder, Framed, FramedParts, FramedRead, FramedWrite, LengthDelimitedCodec, LinesCodec};
use tokio_util::sync::PollSemaphore;

struct Pairs(usize);
impl Decoder for Pairs {
    type Item = (u8, u8);
    type Error = io::Error;
    fn decode(&mut self, buf: &mut BytesMut) -> io::Result<Option<(u8, u8)>> {
        if buf.len() < 2 {
            return Ok(None);
        }
        self.0 += 1;
        Ok(Some((buf.get_u8(), buf.get_u8())))
    }
}
impl Encoder<(u8, u8)> for Pairs {
    type Error = io::Error;
    fn encode(&mut self, (a, b): (u8, u8), buf: &mut BytesMut) -> io::Result<()> {
        buf.put_u8(a);
        buf.put_u8(b);
        Ok(())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (a, mut b) = duplex(64);
    let mut parts = FramedParts::new::<(u8, u8)>(a, Pairs(0));
    parts.read_buf.extend_from_slice(&[1, 2, 3]);
    parts.write_buf.put_slice(b"left over ");
    let mut framed = Framed::from_parts(parts);
    println!("{:?}", framed.next().await.unwrap().unwrap());
    b.write_all(&[4, 5]).await.unwrap();
    println!("{:?}", framed.next().await.unwrap().unwrap());
    framed.send((b'!', b'?')).await.unwrap();
    let mut got = [0u8; 12];
    b.read_exact(&mut got).await.unwrap();
    println!("{:?}", std::str::from_utf8(&got));
    let mut lines = framed.map_codec(|pairs| {
        println!("after {} pairs", pairs.0);
        LinesCodec::new()
    });
    b.write_all(b"line\nrest").await.unwrap();
    println!("{:?}", lines.next().await.unwrap().unwrap());
    let FramedParts { read_buf, write_buf, .. } = lines.into_parts();
    println!("{read_buf:?} {write_buf:?}");

    let mut codec = AnyDelimiterCodec::new_with_max_length(b",;".to_vec(), b";".to_vec(), 4);
    let mut buf = BytesMut::from(&b"ab,cdefgh"[..]);
    println!("{:?}", codec.decode(&mut buf));
    println!("{:?}", codec.decode(&mut buf).map_err(|e| e.to_string()));
    println!("{:?} {buf:?}", codec.decode(&mut buf).unwrap());
    buf.put_slice(b"i,jk;l");
    println!("{:?}", codec.decode(&mut buf).unwrap());
    println!("{:?} {:?}", codec.decode(&mut buf).unwrap(), codec.decode_eof(&mut buf).unwrap());

    let data: &[u8] = b"one\n\x00\x00two";
    let mut read = FramedRead::new(data, LinesCodec::new());
    println!("{:?}", read.next().await.unwrap().unwrap());
    let mut read = read.map_decoder(|_| Pairs(10));
    println!("{:?} {}", read.next().await.unwrap().unwrap(), read.decoder().0);

    let mut write = FramedWrite::new(Vec::new(), LengthDelimitedCodec::builder().length_field_length(2).native_endian().new_codec());
    write.send(Bytes::from_static(b"abc")).await.unwrap();
    let mut write = write.map_encoder(|_| Pairs(0));
    write.send((8, 9)).await.unwrap();
    println!("{:?}", write.get_ref());

    let mut permits = PollSemaphore::new(Arc::new(Semaphore::new(1)));
    let one = permits.next().await.unwrap();
    println!("{}", permits.available_permits());
    println!("{:?}", futures::poll!(permits.next()).is_pending());
    drop(one);
    println!("{:?}", permits.next().await.is_some());
    permits.close();
    println!("{:?}", permits.next().await.is_none());
}
