use bytes::{Buf, BufMut, Bytes, BytesMut};
use futures::{SinkExt, StreamExt};
use tokio_util::codec::{BytesCodec, Decoder, Encoder, Framed, FramedRead, FramedWrite, LengthDelimitedCodec, LinesCodec};
struct Num;
impl Decoder for Num {
    type Item = u32;
    type Error = std::io::Error;
    fn decode(&mut self, src: &mut BytesMut) -> Result<Option<u32>, std::io::Error> {
        if src.len() < 4 {
            return Ok(None);
        }
        Ok(Some(src.get_u32()))
    }
}
impl Encoder<u32> for Num {
    type Error = std::io::Error;
    fn encode(&mut self, n: u32, dst: &mut BytesMut) -> Result<(), std::io::Error> {
        dst.put_u32(n);
        Ok(())
    }
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (a, b) = tokio::io::duplex(16);
    let t = tokio::spawn(async move {
        let mut f = Framed::new(b, LinesCodec::new());
        while let Some(line) = f.next().await {
            let line = line.unwrap();
            println!("srv {line:?}");
            f.send(line.to_uppercase()).await.unwrap();
        }
        println!("srv end");
    });
    let mut c = Framed::new(a, LinesCodec::new());
    for w in ["hello", "a somewhat longer line", ""] {
        c.send(w).await.unwrap();
        println!("cli {:?}", c.next().await);
    }
    drop(c);
    t.await.unwrap();
    let (a, b) = tokio::io::duplex(5);
    let mut w = FramedWrite::new(a, LengthDelimitedCodec::new());
    let mut r = FramedRead::new(b, LengthDelimitedCodec::new());
    let (x, y) = tokio::join!(
        async {
            w.send(Bytes::from("frame one")).await.unwrap();
            w.send(Bytes::from("two")).await.unwrap();
            w.close().await.unwrap();
        },
        async {
            let mut v = vec![];
            while let Some(f) = r.next().await {
                v.push(f.unwrap());
            }
            v
        }
    );
    println!("{x:?} {y:?}");
    let mut nums = Framed::new(tokio::io::duplex(64).0, Num);
    nums.feed(7).await.unwrap();
    nums.feed(8).await.unwrap();
    println!("{:?}", nums.write_buffer());
    let mut fr = FramedRead::new(&b"\x00\x00\x00\x01\x00\x00\x00\x02\x09"[..], Num);
    println!("{:?} {:?}", fr.next().await, fr.next().await);
    match fr.next().await {
        Some(Err(e)) => println!("{e} {:?}", e.kind()),
        o => println!("{o:?}"),
    }
    println!("{:?}", fr.next().await.is_none());
    let mut lim = FramedRead::new(&b"short\nthis is too long for it\nok\n"[..], LinesCodec::new_with_max_length(8));
    while let Some(l) = lim.next().await {
        match l {
            Ok(l) => println!("{l}"),
            Err(e) => println!("err {e}"),
        }
    }
    let mut by = FramedRead::new(&b"raw"[..], BytesCodec::new());
    println!("{:?}", by.next().await);
}
