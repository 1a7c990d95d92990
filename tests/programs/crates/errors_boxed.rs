// anyhow's error goes into a box of std's trait, and thiserror prints paths.
use anyhow::{anyhow, Context, Result};
use std::error::Error;
use std::path::{Path, PathBuf};

#[derive(thiserror::Error, Debug)]
enum FileError<'a> {
    #[error("cannot read {path}: {source}")]
    Read { path: PathBuf, source: std::io::Error },
    #[error("{0} is not {0:?}, {len}", len = .0.display().to_string().len())]
    Other(PathBuf),
    #[error("{0} or {1}")]
    Two(&'a Path, u8),
}

fn inner(n: u32) -> Result<u32> {
    if n > 2 {
        return Err(anyhow!("too big: {n}"));
    }
    let v: u32 = "x".parse().context("reading x")?;
    Ok(v)
}
fn outer(n: u32) -> std::result::Result<u32, Box<dyn Error>> {
    Ok(inner(n)?)
}
fn sendable(n: u32) -> std::result::Result<u32, Box<dyn Error + Send + Sync>> {
    let v = inner(n)?;
    Ok(v)
}

fn main() -> std::result::Result<(), Box<dyn Error>> {
    println!("{} {:?}", outer(3).unwrap_err(), outer(3).unwrap_err().source().is_none());
    let e = outer(1).unwrap_err();
    println!("{} <- {}", e, e.source().unwrap());
    let e = sendable(1).unwrap_err();
    println!("{} {:?}", e, e.downcast_ref::<std::num::ParseIntError>());
    let boxed: Box<dyn Error + Send> = inner(3).unwrap_err().into();
    println!("{boxed} {boxed:?}");
    let long: Box<dyn Error> = anyhow::Error::new(std::fmt::Error).context("a").context("b").into();
    println!("{long} / {long:#} / {long:?} / {long:#?}");

    println!("{}", FileError::Read { path: "x y".into(), source: std::io::Error::new(std::io::ErrorKind::Other, "bad") });
    println!("{}", FileError::Other("a/b".into()));
    println!("{}", FileError::Two(Path::new("c"), 4));
    Ok(())
}
