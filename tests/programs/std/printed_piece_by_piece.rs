// What is printed or written goes out piece by piece: whoever shows something sees what stands before it already there.
use std::fmt;
use std::io::{self, BufWriter, Cursor, LineWriter, Write};
use std::panic::{catch_unwind, AssertUnwindSafe};

struct Touchy(u8);
impl fmt::Display for Touchy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => panic!("touched"),
            1 => return Err(fmt::Error),
            2 => {
                print!("(inside)");
                f.write_str("x")?;
                println!("|")
            }
            _ => {}
        }
        write!(f, "touchy {}", self.0)
    }
}

struct Log(Vec<String>, usize);
impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = bytes.len().min(self.1);
        self.0.push(String::from_utf8_lossy(&bytes[..n]).into_owned());
        if self.0.len() > 6 { Err(io::Error::new(io::ErrorKind::Other, "full")) } else { Ok(n) }
    }
    fn flush(&mut self) -> io::Result<()> {
        self.0.push("flush".into());
        Ok(())
    }
}

fn name() -> &'static str {
    println!("evaluated first");
    "name"
}

fn why(f: impl FnOnce()) -> String {
    let p = catch_unwind(AssertUnwindSafe(f)).unwrap_err();
    p.downcast_ref::<String>().cloned().unwrap_or_else(|| p.downcast_ref::<&str>().unwrap().to_string())
}

fn main() {
    println!("[{:>4}] {} {} after", 5, Touchy(2), name());
    println!(" <- {}", why(|| println!("partly {} printed {} never", Touchy(3), Touchy(0))));
    println!(" <- {}", why(|| println!("fails {}", Touchy(1))));
    println!("{}", why(|| drop(Touchy(1).to_string())));
    println!("{}", why(|| drop(format!("{}", Touchy(1)))));

    let mut log = Log(vec![], 100);
    writeln!(log, "a {} b {} c {}", 1, Touchy(3), 2).unwrap();
    println!("{:?}", log.0);
    let mut log = Log(vec![], 3);
    println!("{:?} {:?}", write!(log, "{}{}{}", "abcdefgh", 10, "ijklmnopqrstuvw").map_err(|e| e.to_string()), log.0);
    let mut log = Log(vec![], 100);
    {
        let mut b = BufWriter::new(&mut log);
        write!(b, "{}-{}", 1, 2).unwrap();
        b.write_all(b"xyz").unwrap();
    }
    println!("{:?}", log.0);
    let mut log = Log(vec![], 100);
    {
        let mut b = LineWriter::new(&mut log);
        write!(b, "{}-{}\nrest", 1, 2).unwrap();
        write!(b, "{}", "more\n").unwrap();
        b.flush().unwrap();
    }
    println!("{:?}", log.0);
    let sink: &mut dyn Write = &mut Log(vec![], 4);
    println!("{:?}", write!(sink, "{}{}", "abcdefgh", 'c').is_ok());
    let mut bytes = Vec::new();
    println!("{} {bytes:?}", why(|| drop(write!(bytes, "{}{}", "ab", Touchy(1)))));
    let mut c = Cursor::new([0u8; 4]);
    println!("{:?} {:?}", write!(c, "{}{}", 12, 3456).map_err(|e| (e.kind(), e.to_string())), c);
}
