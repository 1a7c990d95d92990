//! A line and length protocol over an in-memory pipe: a codec of its own, pipelined requests, a server that answers out of order.
use bytes::{Buf, BufMut, Bytes, BytesMut};
use futures::{SinkExt, StreamExt, TryStreamExt};
use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{duplex, AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::sync::{mpsc, oneshot, Mutex};
use tokio_util::codec::{Decoder, Encoder, Framed, FramedParts, FramedRead, LengthDelimitedCodec, LinesCodec};

#[derive(Debug, Clone, PartialEq)]
enum Frame {
    Simple(String),
    Number(i64),
    Bulk(Bytes),
    Nil,
    Array(Vec<Frame>),
    Error(String),
}

#[derive(Debug, thiserror::Error)]
enum ProtoError {
    #[error("bad frame: {0}")]
    Bad(&'static str),
    #[error("not a number: {0:?}")]
    Number(String, #[source] std::num::ParseIntError),
    #[error(transparent)]
    Io(#[from] io::Error),
}

#[derive(Default)]
struct Codec {
    decoded: usize,
}

fn line(src: &mut io::Cursor<&[u8]>) -> Option<String> {
    let start = src.position() as usize;
    let all = *src.get_ref();
    let end = all[start..].windows(2).position(|w| w == b"\r\n")?;
    src.set_position((start + end + 2) as u64);
    Some(String::from_utf8_lossy(&all[start..start + end]).into_owned())
}

fn number(text: String) -> Result<i64, ProtoError> {
    text.parse().map_err(|e| ProtoError::Number(text, e))
}

/// `None`: there is not enough yet.
fn parse(src: &mut io::Cursor<&[u8]>) -> Result<Option<Frame>, ProtoError> {
    if !src.has_remaining() {
        return Ok(None);
    }
    let kind = src.get_u8();
    let Some(head) = line(src) else { return Ok(None) };
    Ok(Some(match kind {
        b'+' => Frame::Simple(head),
        b'-' => Frame::Error(head),
        b':' => Frame::Number(number(head)?),
        b'$' => match number(head)? {
            -1 => Frame::Nil,
            n if n < 0 => return Err(ProtoError::Bad("negative length")),
            n => {
                let n = n as usize;
                if src.remaining() < n + 2 {
                    return Ok(None);
                }
                let data = src.copy_to_bytes(n);
                if src.get_u16() != 0x0d0a {
                    return Err(ProtoError::Bad("no line end"));
                }
                Frame::Bulk(data)
            }
        },
        b'*' => {
            let n = number(head)?;
            let mut items = Vec::with_capacity(n as usize);
            for _ in 0..n {
                match parse(src)? {
                    Some(item) => items.push(item),
                    None => return Ok(None),
                }
            }
            Frame::Array(items)
        }
        _ => return Err(ProtoError::Bad("unknown kind")),
    }))
}

impl Decoder for Codec {
    type Item = Frame;
    type Error = ProtoError;
    fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Frame>, ProtoError> {
        let mut cursor = io::Cursor::new(&src[..]);
        let Some(frame) = parse(&mut cursor)? else {
            src.reserve(64);
            return Ok(None);
        };
        let used = cursor.position() as usize;
        src.advance(used);
        self.decoded += 1;
        Ok(Some(frame))
    }
}

impl Encoder<&Frame> for Codec {
    type Error = ProtoError;
    fn encode(&mut self, frame: &Frame, dst: &mut BytesMut) -> Result<(), ProtoError> {
        match frame {
            Frame::Simple(s) => dst.put_slice(format!("+{s}\r\n").as_bytes()),
            Frame::Error(s) if s.contains('\n') => return Err(ProtoError::Bad("line end in an error")),
            Frame::Error(s) => dst.put_slice(format!("-{s}\r\n").as_bytes()),
            Frame::Number(n) => dst.put_slice(format!(":{n}\r\n").as_bytes()),
            Frame::Nil => dst.put_slice(b"$-1\r\n"),
            Frame::Bulk(data) => {
                dst.put_slice(format!("${}\r\n", data.len()).as_bytes());
                dst.extend_from_slice(data);
                dst.put_u16(0x0d0a);
            }
            Frame::Array(items) => {
                dst.put_slice(format!("*{}\r\n", items.len()).as_bytes());
                items.iter().try_for_each(|item| self.encode(item, dst))?;
            }
        }
        Ok(())
    }
}

impl Encoder<Frame> for Codec {
    type Error = ProtoError;
    fn encode(&mut self, frame: Frame, dst: &mut BytesMut) -> Result<(), ProtoError> {
        self.encode(&frame, dst)
    }
}

type Db = Arc<Mutex<HashMap<String, Bytes>>>;

async fn execute(db: &Db, frame: Frame) -> Frame {
    let Frame::Array(parts) = frame else { return Frame::Error("expected an array".into()) };
    let words: Vec<String> = parts
        .iter()
        .map(|p| match p {
            Frame::Bulk(b) => String::from_utf8_lossy(b).to_string(),
            Frame::Simple(s) => s.clone(),
            other => format!("{other:?}"),
        })
        .collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["PING"] => Frame::Simple("PONG".into()),
        ["SET", key, value] => {
            db.lock().await.insert(key.to_owned(), Bytes::copy_from_slice(value.as_bytes()));
            Frame::Simple("OK".into())
        }
        ["GET", key] => db.lock().await.get(key).cloned().map_or(Frame::Nil, Frame::Bulk),
        ["INCR", key] => {
            let mut db = db.lock().await;
            let n = db.get(key).and_then(|b| std::str::from_utf8(b).ok()?.parse::<i64>().ok()).unwrap_or(0) + 1;
            db.insert(key.to_string(), n.to_string().into());
            Frame::Number(n)
        }
        ["KEYS"] => {
            let mut keys: Vec<_> = db.lock().await.keys().cloned().collect();
            keys.sort();
            Frame::Array(keys.into_iter().map(|k| Frame::Bulk(k.into())).collect())
        }
        ["SLEEP", ms] => {
            tokio::time::sleep(Duration::from_millis(ms.parse().unwrap_or(0))).await;
            Frame::Simple("awake".into())
        }
        [name, ..] => Frame::Error(format!("unknown command {name}")),
        [] => Frame::Error("empty command".into()),
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(io: S, db: Db) -> Result<(usize, BytesMut), ProtoError> {
    let mut framed = Framed::new(io, Codec::default());
    while let Some(frame) = framed.try_next().await? {
        let answer = execute(&db, frame).await;
        framed.send(&answer).await?;
    }
    let FramedParts { codec, read_buf, .. } = framed.into_parts();
    Ok((codec.decoded, read_buf))
}

struct Client {
    requests: mpsc::Sender<(Frame, oneshot::Sender<Frame>)>,
}

impl Client {
    fn new<S: AsyncRead + AsyncWrite + Send + 'static>(io: S) -> (Client, tokio::task::JoinHandle<usize>) {
        let (requests, mut rx) = mpsc::channel::<(Frame, oneshot::Sender<Frame>)>(8);
        let task = tokio::spawn(async move {
            let (mut sink, mut stream) = Framed::new(io, Codec::default()).split();
            let mut waiting = std::collections::VecDeque::new();
            let mut answered = 0;
            loop {
                tokio::select! {
                    request = rx.recv(), if waiting.len() < 4 => match request {
                        Some((frame, reply)) => { waiting.push_back(reply); sink.feed(frame).await.unwrap(); sink.flush().await.unwrap(); }
                        None if waiting.is_empty() => break,
                        None => { if let Some(Ok(f)) = stream.next().await { answered += 1; let _ = waiting.pop_front().unwrap().send(f); } }
                    },
                    Some(Ok(frame)) = stream.next(), if !waiting.is_empty() => { answered += 1; let _ = waiting.pop_front().unwrap().send(frame); }
                }
            }
            sink.close().await.unwrap();
            answered
        });
        (Client { requests }, task)
    }
    async fn call(&self, words: &str) -> Option<Frame> {
        let frame = Frame::Array(words.split(' ').map(|w| Frame::Bulk(Bytes::copy_from_slice(w.as_bytes()))).collect());
        let (tx, rx) = oneshot::channel();
        self.requests.send((frame, tx)).await.ok()?;
        rx.await.ok()
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let db = Db::default();
    let (ours, theirs) = duplex(16);
    let server = tokio::spawn(serve(theirs, db.clone()));
    let (client, task) = Client::new(ours);
    for words in ["PING", "SET name aether", "GET name", "GET nothing", "INCR n", "INCR n", "KEYS", "NOPE 1 2"] {
        println!("{words}: {:?}", client.call(words).await);
    }
    let answers = futures::future::join_all(["SLEEP 20", "INCR n", "INCR n", "PING", "INCR n", "GET n"].map(|w| client.call(w))).await;
    println!("{:?}", answers.into_iter().flatten().collect::<Vec<_>>());
    drop(client);
    println!("client got {}", task.await?);
    let (decoded, rest) = server.await??;
    println!("server decoded {decoded}, {} bytes left", rest.len());

    let (mut raw, theirs) = duplex(64);
    let server = tokio::spawn(serve(theirs, db.clone()));
    raw.write_all(b"*1\r\n$4\r\nPI").await?;
    tokio::task::yield_now().await;
    raw.write_all(b"NG\r\n?what\r\n").await?;
    match server.await? {
        Err(e) => println!("server: {e}"),
        Ok(n) => println!("server ended well: {n:?}"),
    }
    let mut codec = Codec::default();
    for text in ["$abc\r\n", "$-7\r\n", "$2\r\nabc\r\n", ":12\r\n:13\r\n", "*2\r\n+a\r\n"] {
        let mut buf = BytesMut::from(text);
        match codec.decode(&mut buf) {
            Ok(f) => println!("{f:?}, {} left", buf.len()),
            Err(e) => println!("{e}, because {:?}", std::error::Error::source(&e).map(|s| s.to_string())),
        }
    }
    println!("{:?}", codec.encode(Frame::Error("a\nb".into()), &mut BytesMut::new()).map_err(|e| e.to_string()));

    let mut framed = LengthDelimitedCodec::builder().length_field_length(2).new_framed(tokio_test::io::Builder::new().read(b"\0\x03abc\0").read(b"\x01d\0\x09ef").write(b"\0\x02ok").build());
    framed.send(Bytes::from_static(b"ok")).await?;
    println!("{:?}", framed.try_next().await?);
    println!("{:?}", framed.try_next().await?);
    println!("{:?}", framed.try_next().await.map_err(|e| e.to_string()));
    let lines = FramedRead::new(&b"one\ntwo\r\nthree is long\nfour"[..], LinesCodec::new_with_max_length(5));
    println!("{:?}", lines.map(|l| l.map_err(|e| e.to_string())).collect::<Vec<_>>().await);
    Ok(())
}
