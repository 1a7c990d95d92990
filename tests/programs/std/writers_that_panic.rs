use std::cell::RefCell;
use std::io::{self, BufWriter, LineWriter, Write};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::rc::{Rc, Weak};
use std::sync::Arc;

/// Takes two bytes at a time; panics at `bad`.
#[derive(Debug)]
struct Picky {
    seen: Rc<RefCell<Vec<u8>>>,
    bad: u8,
    refuse: bool,
}
impl Write for Picky {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        let part = &buf[..buf.len().min(2)];
        if part.contains(&self.bad) {
            if self.refuse {
                return Err(io::Error::new(io::ErrorKind::Other, "refused"));
            }
            panic!("bad byte in {part:?}");
        }
        self.seen.borrow_mut().extend_from_slice(part);
        Ok(part.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        self.seen.borrow_mut().push(b'!');
        Ok(())
    }
}
impl Drop for Picky {
    fn drop(&mut self) {
        println!("picky dropped, seen {:?}", String::from_utf8_lossy(&self.seen.borrow()));
    }
}
fn quiet<T>(f: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(f)).map_err(|e| e.downcast_ref::<String>().cloned().unwrap_or_default())
}
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    for refuse in [false, true] {
        let seen = Rc::new(RefCell::new(Vec::new()));
        let mut w = BufWriter::with_capacity(8, Picky { seen: seen.clone(), bad: b'x', refuse });
        w.write_all(b"abcdx").unwrap();
        println!("{:?}", quiet(|| w.flush().map_err(|e| e.to_string())));
        println!("left {:?}", String::from_utf8_lossy(w.buffer()));
        println!("{:?}", quiet(|| w.write(b"0123456789").map_err(|e| e.to_string())));
        match w.into_parts() {
            (inner, Ok(left)) => println!("{} {:?}", inner.bad, String::from_utf8(left)),
            (inner, Err(e)) => {
                let shown = format!("{e:?} {e}");
                println!("{} {shown} {:?}", inner.refuse, String::from_utf8(e.into_inner()));
            },
        }
    }
    for bad in [b'x', b'?'] {
        let seen = Rc::new(RefCell::new(Vec::new()));
        let mut w = BufWriter::with_capacity(4, Picky { seen: seen.clone(), bad, refuse: false });
        println!("{:?}", quiet(|| w.write(b"axbcdef").map_err(|e| e.to_string())));
        println!("{:?}", w.write(b"gh").map_err(|e| e.to_string()));
        drop(w);
        println!("{:?}", String::from_utf8_lossy(&seen.borrow()));
    }
    let mut lines = LineWriter::new(Vec::new());
    lines.write_all(b"one\ntwo").unwrap();
    println!("{:?} {:?}", lines.get_ref().len(), lines.into_inner().map(|v| v.len()).unwrap());
    let (a, b) = (Weak::<i32>::new(), Weak::new());
    let c = {
        let rc = Rc::new(5);
        Rc::downgrade(&rc)
    };
    println!("{} {} {} {}", a.ptr_eq(&b), a.ptr_eq(&c), c.ptr_eq(&c.clone()), a.clone().ptr_eq(&b));
    println!("{} {}", a.weak_count() + a.strong_count(), c.weak_count());
    let shared = Arc::new(());
    let (p, q) = (std::sync::Weak::new(), Arc::downgrade(&shared));
    println!("{} {}", p.ptr_eq(&q), p.ptr_eq(&std::sync::Weak::new()));
}
