use std::path::{Path, PathBuf, Component};
use std::ffi::OsStr;
fn main() {
    let p = Path::new("/tmp/foo/bar.tar.gz");
    println!("{:?} {} {:?} {:?} {:?}", p, p.display(), p.file_name(), p.extension(), p.file_stem());
    println!("{:?} {:?}", p.parent(), p.parent().unwrap().parent());
    println!("{} {} {:?}", p.is_absolute(), p.is_relative(), p.has_root());
    println!("{:?}", p.components().collect::<Vec<_>>());
    println!("{:?}", Path::new("./a//b/../c/.").components().map(|c| c.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>());
    println!("{:?}", p.iter().collect::<Vec<_>>());
    println!("{:?} {:?}", p.join("x"), p.join("/abs"));
    println!("{:?} {:?}", p.with_extension("txt"), p.with_file_name("q.rs"));
    println!("{} {} {}", p.starts_with("/tmp"), p.starts_with("/tm"), p.ends_with("foo/bar.tar.gz"));
    println!("{:?} {:?}", p.strip_prefix("/tmp"), p.strip_prefix("x").is_err());
    let mut b = PathBuf::from("/a"); b.push("b"); b.push("c.txt"); println!("{b:?} {}", b.display());
    b.set_extension("md"); println!("{}", b.display()); b.set_file_name("z"); println!("{}", b.display()); println!("{} {:?}", b.pop(), b);
    println!("{:?} {:?}", b.as_path(), b.to_str()); println!("{}", b.to_string_lossy());
    println!("{:?}", ["a", "b", "c"].iter().collect::<PathBuf>());
    println!("{:?}", p.ancestors().map(|a| a.display().to_string()).collect::<Vec<_>>());
    println!("{:?} {:?} {:?}", Path::new("/").file_name(), Path::new("a/..").file_name(), Path::new(".bashrc").extension());
    println!("{} {}", Path::new("a/b") == Path::new("a//b/"), PathBuf::from("a") < PathBuf::from("b"));
    println!("{:?}", p.extension().and_then(OsStr::to_str)); println!("{:?}", p.file_name().map(|s| s.to_string_lossy().to_string()));
    fn f<P: AsRef<Path>>(p: P) -> usize { p.as_ref().components().count() } println!("{} {} {}", f("a/b"), f(String::from("x")), f(&b));
    for c in Path::new("/x/../y").components() { match c { Component::RootDir => print!("root "), Component::ParentDir => print!("up "), Component::Normal(s) => print!("{} ", s.to_str().unwrap()), Component::CurDir => print!("here "), Component::Prefix(_) => {} } } println!();
    println!("{:?} {:?}", Path::new("").parent(), Path::new("a").parent()); println!("{}", b.into_os_string().into_string().unwrap()); println!("{:?}", Path::new("a/b").to_path_buf().components().rev().next());
}
