//! tokio::fs: files read and written by async code.
use tokio::fs::{self, File, OpenOptions};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt, BufReader, BufWriter};
#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let dir = std::env::temp_dir().join(format!("aether-test-{}", std::process::id()));
    fs::create_dir_all(dir.join("a/b")).await?;
    let path = dir.join("notes.txt");
    let mut f = BufWriter::new(File::create(&path).await?);
    for i in 0..5 { f.write_all(format!("line {i}\n").as_bytes()).await?; }
    f.flush().await?;
    let mut lines = BufReader::new(File::open(&path).await?).lines();
    while let Some(l) = lines.next_line().await? { println!("{l}"); }
    let mut f = OpenOptions::new().read(true).append(true).open(&path).await?;
    f.write_all("ende é\n".as_bytes()).await?;
    println!("{}", f.seek(std::io::SeekFrom::End(-9)).await?);
    let mut s = String::new(); println!("{} {s:?}", f.read_to_string(&mut s).await?); println!("{s:?}");
    println!("{} {}", f.metadata().await?.len(), f.metadata().await?.is_file());
    f.set_len(7).await?;
    println!("{:?}", fs::read(&path).await?);
    println!("{}", fs::copy(&path, dir.join("a/copy")).await?);
    fs::rename(dir.join("a/copy"), dir.join("a/moved")).await?;
    let mut names = vec![];
    let mut rd = fs::read_dir(&dir).await?;
    while let Some(e) = rd.next_entry().await? { names.push((e.file_name().into_string().unwrap(), e.file_type().await?.is_dir())); }
    names.sort(); println!("{names:?}");
    println!("{:?}", fs::remove_dir(&dir).await.map_err(|e| (e.kind(), e.to_string())));
    tokio::fs::symlink(&path, dir.join("link")).await?;
    println!("{} {}", fs::symlink_metadata(dir.join("link")).await?.is_symlink(), fs::metadata(dir.join("link")).await?.is_symlink());
    println!("{}", fs::read_link(dir.join("link")).await? == path);
    fs::remove_dir_all(&dir).await?;
    println!("{} {:?}", fs::metadata(&dir).await.is_ok(), File::open(&path).await.map(|_| ()).map_err(|e| e.to_string()));
    let e = tokio::fs::read_to_string("Cargo.nope").await.unwrap_err();
    println!("{e:?}");
    let (r, w) = tokio::join!(fs::read_to_string("/dev/null"), fs::write("/nonexistent/x", "y"));
    println!("{} {:?}", r.is_ok(), w.map_err(|e| e.kind()));
    Ok(())
}
