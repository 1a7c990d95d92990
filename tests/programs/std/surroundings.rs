use std::io::{self, IsTerminal, Write};
use std::env; use std::path::{Path, PathBuf}; use std::ffi::{OsStr, OsString};
fn main() {
    println!("{:?}", io::Error::last_os_error());
    println!("{}", std::fs::read("/nonexistent/x").is_err());
    let e = io::Error::last_os_error(); println!("{:?} {:?} {}", e, e.kind(), e);
    println!("{}", std::fs::create_dir("/tmp").is_err());
    println!("{:?}", io::Error::last_os_error().raw_os_error());
    let n = std::thread::available_parallelism().unwrap(); println!("{}", n.get() >= 1);
    let n = std::thread::available_parallelism().map(|n| n.get()).unwrap_or(1); println!("{}", n >= 1);
    println!("{} {} {}", io::stdout().is_terminal(), io::stdout().lock().is_terminal(), io::stderr().lock().is_terminal());
    println!("{}", std::fs::File::open("/dev/null").unwrap().is_terminal());
    println!("{}", env::current_exe().unwrap().is_absolute());
    println!("{:?}", env::split_paths("/bin:/usr/bin::rel:").collect::<Vec<_>>());
    println!("{:?}", env::split_paths("").collect::<Vec<_>>());
    println!("{:?}", env::split_paths(OsStr::new("a:b")).map(|p| p.join("x")).collect::<Vec<PathBuf>>());
    println!("{:?}", env::join_paths(["/bin", "/usr/bin", ""]));
    println!("{:?}", env::join_paths([PathBuf::from("/a"), PathBuf::from("b c")].iter()));
    println!("{:?}", env::join_paths(Vec::<OsString>::new()));
    let e = env::join_paths([Path::new("/a:b")]).unwrap_err(); println!("{e} {e:?}");
    let e: Box<dyn std::error::Error> = e.into(); println!("{e}");
    let mut paths = env::split_paths("/a:/b").collect::<Vec<_>>(); paths.push(PathBuf::from("/c")); println!("{:?}", env::join_paths(paths).unwrap());
    for p in ["/a/./b/../c", "//a/b", "///a//b", "/a/b/", "/", "/."] { println!("{:?}", std::path::absolute(p).unwrap()); }
    env::set_current_dir("/tmp").unwrap();
    for p in ["x", "./x", "../x", ".", "x/", "./", "..", "x/./y"] { println!("{:?}", std::path::absolute(p).unwrap()); }
    let e = std::path::absolute("").unwrap_err(); println!("{e:?} {e}");
    println!("{:?} {:?}", env::var(OsStr::new("NOPE_X")), env::var(String::from("NOPE_X")));
    unsafe { env::set_var(OsString::from("SOME_X"), Path::new("v")); } println!("{:?} {:?}", env::var("SOME_X"), env::var(Path::new("SOME_X")));
    unsafe { env::remove_var(OsStr::new("SOME_X")); } println!("{:?}", env::var_os("SOME_X"));
    io::stdout().flush().unwrap();
}
