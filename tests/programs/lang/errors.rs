use std::collections::BTreeMap;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, ErrorKind, Read, Write};
use std::num::{ParseFloatError, ParseIntError, TryFromIntError};
use std::process::{ExitCode, Termination};
use std::str::FromStr;
#[derive(Debug)]
enum CfgError {
    Io(io::Error),
    Syntax { line: usize, msg: String },
    Value { key: String, source: Box<dyn Error + Send + Sync> },
    Missing(&'static str),
    Many(Vec<CfgError>),
}
impl fmt::Display for CfgError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(e) => write!(f, "io: {e}"),
            Self::Syntax { line, msg } => write!(f, "line {line}: {msg}"),
            Self::Value { key, .. } => write!(f, "bad value for {key:?}"),
            Self::Missing(k) => write!(f, "missing {k}"),
            Self::Many(v) => {
                writeln!(f, "{} errors:", v.len())?;
                for (i, e) in v.iter().enumerate() {
                    if i > 0 {
                        writeln!(f)?;
                    }
                    write!(f, "  {}. {e}", i + 1)?;
                }
                Ok(())
            }
        }
    }
}
impl Error for CfgError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            CfgError::Io(e) => Some(e),
            CfgError::Value { source, .. } => Some(&**source),
            _ => None,
        }
    }
}
impl From<io::Error> for CfgError {
    fn from(e: io::Error) -> Self {
        CfgError::Io(e)
    }
}
impl From<fmt::Error> for CfgError {
    fn from(_: fmt::Error) -> Self {
        CfgError::Missing("fmt")
    }
}
impl From<Infallible> for CfgError {
    fn from(x: Infallible) -> Self {
        match x {}
    }
}
trait Context<T> {
    fn key(self, k: &str) -> Result<T, CfgError>;
}
impl<T, E> Context<T> for Result<T, E>
where
    E: Into<Box<dyn Error + Send + Sync>>,
{
    fn key(self, k: &str) -> Result<T, CfgError> {
        self.map_err(|e| CfgError::Value {
            key: k.to_string(),
            source: e.into(),
        })
    }
}
#[derive(Debug, Default, PartialEq)]
struct Cfg {
    port: u16,
    ratio: f32,
    name: String,
    mode: Mode,
    extra: BTreeMap<String, String>,
}
#[derive(Debug, PartialEq, Default, Clone, Copy)]
enum Mode {
    #[default]
    Fast,
    Slow(u8),
}
#[derive(Debug)]
struct ModeErr(String);
impl fmt::Display for ModeErr {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "mode {}", self.0)
    }
}
impl Error for ModeErr {}
impl FromStr for Mode {
    type Err = ModeErr;
    fn from_str(s: &str) -> Result<Self, ModeErr> {
        match s.split_once(':') {
            None if s == "fast" => Ok(Mode::Fast),
            Some(("slow", n)) => n.parse().map(Mode::Slow).map_err(|e| ModeErr(format!("{s}: {e}"))),
            _ => Err(ModeErr(s.to_owned())),
        }
    }
}
fn parse(r: impl BufRead) -> Result<Cfg, CfgError> {
    let mut c = Cfg::default();
    let mut errs = Vec::new();
    let mut seen_port = false;
    for (i, line) in r.lines().enumerate() {
        let line = line?;
        let line = line.split('#').next().unwrap_or("").trim();
        if line.is_empty() {
            continue;
        }
        let r: Result<(), CfgError> = (|| {
            let (k, v) = line.split_once('=').map(|(a, b)| (a.trim(), b.trim())).ok_or_else(|| CfgError::Syntax {
                line: i + 1,
                msg: format!("no `=` in {line:?}"),
            })?;
            match k {
                "port" => {
                    c.port = v.parse::<i64>().key(k)?.try_into().key(k)?;
                    seen_port = true
                }
                "ratio" => c.ratio = v.parse().key(k)?,
                "mode" => c.mode = v.parse().key(k)?,
                "name" => c.name = String::from_str(v)?,
                "" => {
                    return Err(CfgError::Syntax {
                        line: i + 1,
                        msg: "empty key".into(),
                    })
                }
                _ => {
                    c.extra.insert(k.into(), v.into());
                }
            }
            Ok(())
        })();
        if let Err(e) = r {
            errs.push(e)
        }
    }
    if !seen_port {
        errs.push(CfgError::Missing("port"));
    }
    match errs.len() {
        0 => Ok(c),
        1 => Err(errs.swap_remove(0)),
        _ => Err(CfgError::Many(errs)),
    }
}
fn chain(e: &dyn Error) -> String {
    let mut s = e.to_string();
    let mut at = e.source();
    while let Some(x) = at {
        s += " <- ";
        s += &x.to_string();
        at = x.source();
    }
    s
}
struct Flaky(Vec<Result<Vec<u8>, ErrorKind>>);
impl Read for Flaky {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Ok(0);
        }
        match self.0.remove(0) {
            Ok(d) => {
                let n = d.len().min(buf.len());
                buf[..n].copy_from_slice(&d[..n]);
                Ok(n)
            }
            Err(k) => Err(io::Error::new(k, "flaky")),
        }
    }
}
fn any(s: &str) -> Result<f64, Box<dyn Error>> {
    if s == "custom" {
        return Err("a str".into());
    }
    if s == "string" {
        Err(format!("a {s}"))?
    }
    if s == "io" {
        return Err(Box::new(io::Error::from(ErrorKind::NotFound)));
    }
    let (a, b) = s.split_once('/').ok_or("no slash")?;
    let (a, b): (i32, f64) = (a.parse()?, b.parse()?);
    if b == 0.0 {
        return Err(CfgError::Missing("divisor").into());
    }
    Ok(a as f64 / b)
}
fn kind(e: &(dyn Error + 'static)) -> &'static str {
    if e.is::<ParseIntError>() {
        "int"
    } else if e.downcast_ref::<ParseFloatError>().is_some() {
        "float"
    } else if let Some(CfgError::Missing(m)) = e.downcast_ref() {
        m
    } else if let Some(io) = e.downcast_ref::<io::Error>() {
        match io.kind() {
            ErrorKind::NotFound => "nf",
            _ => "io",
        }
    } else {
        "other"
    }
}
fn opt(v: &[Option<&str>]) -> Option<usize> {
    let first = v.first()?.as_deref()?;
    let n: usize = first.parse().ok()?;
    v.get(n).copied().flatten().map(str::len)
}
fn sum(v: &[&str]) -> Result<i32, ParseIntError> {
    v.iter().map(|s| s.parse::<i32>()).try_fold(0, |a, x| Ok(a + x?))
}
fn early() -> Result<Option<i32>, String> {
    let x: Result<Option<i32>, String> = Some(Ok::<i32, String>(1)).transpose();
    let y = x?;
    Ok(y.and_then(|v| v.checked_sub(1)))
}
struct Code(u8);
impl Termination for Code {
    fn report(self) -> ExitCode {
        println!("report {}", self.0);
        ExitCode::from(self.0)
    }
}
fn main() -> Code {
    for s in [
        "port = 80\nname = x y\n# c\nratio=0.5 # r\nmode = slow:3\nk=v",
        "port=70000",
        "port=x",
        "ratio=1..2\nport=1",
        "nonsense\n=3\nmode=slow:999\nport=-1",
        "",
        "mode=quick\nport=1",
    ] {
        match parse(Cursor::new(s)) {
            Ok(c) => println!("{c:?}"),
            Err(e) => println!("{} | {e:?}", chain(&e)),
        }
    }
    let r = BufReader::with_capacity(
        4,
        Flaky(vec![
            Ok(b"po".to_vec()),
            Err(ErrorKind::Interrupted),
            Ok(b"rt=7\nna".to_vec()),
            Err(ErrorKind::BrokenPipe),
        ]),
    );
    match parse(r) {
        Ok(c) => println!("{c:?}"),
        Err(e) => println!("{}", chain(&e)),
    }
    println!("{:?}", parse(&b"port=1\n\xff"[..]).map_err(|e| chain(&e)));
    for s in ["1/2", "x/2", "1/y", "1/0", "custom", "string", "io", "12"] {
        match any(s) {
            Ok(v) => println!("{v}"),
            Err(e) => println!("{e} {}", kind(&*e)),
        }
    }
    println!("{:?} {:?} {:?}", opt(&[Some("1"), Some("abc")]), opt(&[None]), opt(&[Some("5")]));
    println!("{:?} {:?} {:?}", sum(&["1", "2"]), sum(&["1", "z", "q"]).map_err(|e| e.to_string()), early());
    let e: Box<dyn Error + Send + Sync> = "boxed".into();
    let e2: Box<dyn Error> = e;
    println!("{e2} {e2:?}");
    match e2.downcast::<CfgError>() {
        Ok(_) => {}
        Err(e) => println!("back {e}"),
    }
    let e3: Box<dyn Error> = CfgError::Missing("k").into();
    println!("{:?}", e3.downcast::<CfgError>().map(|b| matches!(*b, CfgError::Missing("k"))).ok());
    let mut w = BufWriter::new(Vec::new());
    write!(w, "{:>4}|", 1).unwrap();
    w.write_all(b"xyz").unwrap();
    println!("{:?}", String::from_utf8(w.into_inner().unwrap()));
    let mut small = [0u8; 4];
    let mut c = &mut small[..];
    println!("{:?} {:?}", c.write(b"abcdef").unwrap(), c.write_all(b"z").map_err(|e| e.kind()));
    let mut out = String::new();
    println!("{:?} {out:?}", (&b"text\n"[..]).take(3).read_to_string(&mut out));
    println!(
        "{:?}",
        Cursor::new("a,b,c")
            .split(b',')
            .map(|r| r.map(|v| v.len()))
            .collect::<Result<Vec<_>, _>>()
            .unwrap()
    );
    println!(
        "{:?} {:?}",
        u8::try_from(300i32).map_err(|e: TryFromIntError| e.to_string()),
        i8::try_from(5u64)
    );
    println!("{:?}", "a".parse::<f32>().map_err(|e| e.to_string()));
    println!(
        "{:?} {:?}",
        Ok::<i32, String>(3).and_then(|x| if x > 2 { Err("big".to_string()) } else { Ok(x) }),
        Err::<i32, &str>("e").or_else(|e| if e == "e" { Ok::<_, ()>(9) } else { Err(()) })
    );
    println!(
        "{:?} {} {}",
        Some(3).ok_or("none").map(|x| x * 2),
        Err::<i32, _>("x").unwrap_or_else(|e: &str| e.len() as i32),
        Ok::<_, String>(5).is_ok_and(|x| x > 4)
    );
    println!("{:?} {:?} {:?}", Some(1).xor(None), Some(4).filter(|x| x % 2 == 1), Some(2).zip(Some('b')));
    println!("{:?} {:?}", Some(Some(1)).flatten(), Some("5").map(str::parse::<i32>).transpose());
    println!("{:?}", Some(5).is_none_or(|x| x > 5));
    println!(
        "{:?}",
        std::panic::catch_unwind(|| Err::<(), _>(CfgError::Missing("q")).expect("msg")).map_err(|e| e.downcast_ref::<String>().cloned())
    );
    println!("{:?}", Result::<u8, u8>::Err(3).copied_());
    Code(3)
}
trait C2 {
    fn copied_(&self) -> Self;
}
impl<T: Copy, E: Copy> C2 for Result<T, E> {
    fn copied_(&self) -> Self {
        *self
    }
}
