//! Files and folders of std::fs, and what paths know of them.
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

fn whole(dir: &Path) -> io::Result<()> {
    let path = dir.join("notes.txt");
    fs::write(&path, "first\nsecond\n")?;
    println!("{:?}", fs::read_to_string(&path)?);
    println!("{} {:?}", fs::metadata(&path)?.len(), fs::metadata(&path)?.file_type());
    println!("{:?}", fs::read(&path)?.iter().take(3).collect::<Vec<_>>());
    println!("{}", fs::copy(&path, dir.join("copy"))?);
    fs::rename(dir.join("copy"), dir.join("moved"))?;
    fs::hard_link(dir.join("moved"), dir.join("again"))?;
    fs::remove_file(dir.join("moved"))?;
    println!("{} {}", dir.join("moved").exists(), dir.join("again").is_file());
    fs::write(dir.join("bytes"), [0xff, 0xfe])?;
    println!("{:?}", fs::read_to_string(dir.join("bytes")));
    Ok(())
}

fn pieces(dir: &Path) -> io::Result<()> {
    let path = dir.join("pieces");
    let mut out = BufWriter::new(File::create(&path)?);
    for i in 0..2000 {
        writeln!(out, "line {i} é")?;
    }
    out.flush()?;
    drop(out);
    let lines = BufReader::new(File::open(&path)?).lines().collect::<Result<Vec<_>, _>>()?;
    println!("{} {:?} {:?}", lines.len(), lines.first(), lines.last());
    let mut file = OpenOptions::new().read(true).write(true).open(&path)?;
    println!("{}", file.seek(SeekFrom::End(-11))?);
    let mut rest = String::new();
    println!("{} {rest:?}", file.read_to_string(&mut rest)?);
    println!("{:?} {:?}", file.stream_position()?, file.seek(SeekFrom::Current(-50_000)).map_err(|e| e.to_string()));
    file.seek(SeekFrom::Start(5))?;
    file.write_all(b"X")?;
    let mut other = file.try_clone()?;
    other.write_all(b"Y")?;
    file.rewind()?;
    let mut head = [0; 10];
    other.read_exact(&mut head)?;
    println!("{:?}", String::from_utf8_lossy(&head));
    file.set_len(3)?;
    println!("{} {:?}", file.metadata()?.len(), other.read(&mut head));
    file.set_len(5)?;
    println!("{:?}", fs::read(&path)?);
    let mut log = OpenOptions::new().append(true).read(true).open(&path)?;
    log.seek(SeekFrom::Start(1))?;
    log.write_all(b"end")?;
    println!("{} {:?}", log.stream_position()?, fs::read(&path)?);
    println!("{:?}", (&File::open(&path)?).write(b"x").map_err(|e| (e.kind(), e.raw_os_error())));
    let mut text = String::new();
    File::open(&path)?.take(2).read_to_string(&mut text)?;
    println!("{text}");
    Ok(())
}

fn folders(dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir.join("a/b/c"))?;
    fs::create_dir_all(dir.join("a/b"))?;
    println!("{:?}", fs::create_dir(dir.join("a")).map_err(|e| e.kind()));
    println!("{:?}", fs::create_dir(dir.join("x/y")).map_err(|e| e.kind()));
    File::create_new(dir.join("a/one"))?;
    println!("{:?}", File::create_new(dir.join("a/one")).map(|_| ()).map_err(|e| e.kind()));
    println!("{:?}", fs::create_dir_all(dir.join("a/one/two")).map_err(|e| e.kind()));
    let mut names: Vec<(String, bool)> = fs::read_dir(dir.join("a"))?
        .map(|entry| entry.and_then(|e| Ok((e.file_name().into_string().unwrap(), e.file_type()?.is_dir()))))
        .collect::<io::Result<_>>()?;
    names.sort();
    println!("{names:?}");
    println!("{:?}", fs::remove_dir(dir.join("a")).map_err(|e| e.kind()));
    println!("{:?}", fs::remove_file(dir.join("none")).map_err(|e| e.to_string()));
    println!("{:?}", fs::read_dir(dir.join("a/one")).map(|_| ()).map_err(|e| e.kind()));
    let here = dir.join("a/./b/../one").canonicalize()?;
    println!("{:?}", here.strip_prefix(dir.canonicalize()?));
    let mut sizes = Vec::new();
    walk(dir, &mut sizes)?;
    println!("{}", sizes.len());
    Ok(())
}

fn walk(dir: &Path, sizes: &mut Vec<(PathBuf, u64)>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, sizes)?;
        } else {
            sizes.push((path.clone(), path.metadata()?.len()));
        }
    }
    Ok(())
}

fn mistakes() {
    println!("{:?}", OpenOptions::new().open("x").map(|_| ()));
    println!("{:?}", OpenOptions::new().read(true).create(true).open("x").map(|_| ()));
    println!("{:?}", OpenOptions::new().append(true).truncate(true).open("x").map(|_| ()));
    println!("{:?}", OpenOptions::new().write(true).append(true));
    println!("{:?}", File::open("no/such/file").map(|_| ()));
    println!("{:?}", fs::read_to_string("/").map_err(|e| (e.kind(), e.to_string())));
    println!("{:?}", fs::copy("/", "nowhere"));
    println!("{:?}", fs::write("", "x").map_err(|e| e.kind()));
    println!("{:?}", fs::read("a\0b"));
    println!("{:?} {:?}", Path::new("no/such").try_exists(), Path::new("/").try_exists());
    match fs::metadata("/nowhere/at/all") {
        Err(e) if e.kind() == ErrorKind::NotFound => println!("not found: {e}"),
        other => println!("{other:?}"),
    }
}

fn main() -> io::Result<()> {
    let dir = std::env::temp_dir().join(format!("aether-files-{}", std::process::id()));
    fs::create_dir(&dir)?;
    whole(&dir)?;
    pieces(&dir)?;
    folders(&dir)?;
    mistakes();
    fs::remove_dir_all(&dir)?;
    println!("{}", dir.exists());
    Ok(())
}
